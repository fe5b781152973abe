import {hash} from 'node:crypto'
import {isDescriptive} from '../cache/parts.js'

export type KeyParts = Readonly<Record<string, string>>

/** The key of a step: sha256 hex over its parts, whatever their order. Descriptive parts follow from others and do not count. */
export function cacheKey(parts: KeyParts): string {
  const counted = Object.keys(parts)
    .filter(name => !isDescriptive(name))
    .sort()
  return sha256(JSON.stringify(counted.map(name => [name, parts[name]])))
}

/** Names what a step's result holds: equal files below and in the layer give an equal id. */
export function contentIdOf(parent: string, layerContent: string): string {
  return sha256(`${parent}\n${layerContent}`)
}

export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
