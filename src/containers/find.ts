import {ContainerRecords} from '../content/containers.js'
import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import {asContainer, type Container} from './container.js'

export function containerRecords(store: Store): ContainerRecords {
  return new ContainerRecords(store.directory('containers'))
}

/** Every container, newest first. */
export function listContainers(store: Store): Container[] {
  const containers = containerRecords(store).list().map(asContainer)
  return containers.sort((a, b) => (a.created < b.created ? 1 : -1))
}

/** By name, ID, or the first digits of an ID. @throws ContentError NAME_NOT_FOUND, AMBIGUOUS with docker's texts */
export function findContainer(store: Store, text: string): Container {
  const containers = listContainers(store)
  const name = text.replace(/^\//, '')
  const exact = containers.find(container => container.id === text || container.name === name)
  if (exact) return exact
  const found = /^[0-9a-f]+$/.test(text) ? containers.filter(({id}) => id.startsWith(text)) : []
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    throw new ContentError('AMBIGUOUS', `Multiple IDs found with provided prefix: ${text}`, {
      hint: found.map(({id, name}) => `${id.slice(0, 12)} (${name})`).join(', ')
    })
  throw new ContentError('NAME_NOT_FOUND', `No such container: ${text}`, {hint: "See 'slipway ps -a'"})
}
