import {createHash} from 'node:crypto'
import {isTag} from '../oci/reference.js'

/** Longest tag that a registry accepts: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
const MAX_LENGTH = 128
const HASH_LENGTH = 8

/** A tag that a registry accepts, and what had to be done for it beyond replacing characters. */
export interface CleanTag {
  /** Undefined when no character was left. */
  readonly name: string | undefined
  /** For a warning: `a leading "-" is not allowed`. */
  readonly mended?: string
}

/**
 * Turns text into a tag: every run of other characters than letters, digits, `.`, `_` and `-` is one `-`, as with
 * metadata-action. Beyond it, what a registry would refuse is mended: leading `.` and `-` go, and a name over 128
 * characters ends in a hash of the whole, so that two long branches stay apart.
 */
export function cleanTag(text: string): CleanTag {
  const replaced = text.replace(/[^A-Za-z0-9._-]+/g, '-')
  const trimmed = replaced.replace(/^[.-]+/, '')
  const name = trimmed.length > MAX_LENGTH ? shorten(trimmed) : trimmed
  if (!isTag(name)) return {name: undefined}
  if (name === replaced) return {name}
  return {name, mended: trimmed === replaced ? 'it is longer than 128 characters' : 'a tag cannot begin with "." or "-"'}
}

function shorten(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH)
  return `${name.slice(0, MAX_LENGTH - HASH_LENGTH - 1)}-${hash}`
}
