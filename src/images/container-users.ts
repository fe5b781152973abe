import {ContainerRecords} from '../content/containers.js'
import type {Store} from '../content/store.js'
import type {Digest} from '../oci/digest.js'

/** A container that stands on an image. */
export interface ContainerUser {
  readonly id: string
  readonly name: string
  readonly running: boolean
}

/** Containers by the ID of their image. */
export function containerUsers(store: Store): Map<Digest, ContainerUser[]> {
  const records = new ContainerRecords(store.directory('containers'))
  const users = new Map<Digest, ContainerUser[]>()
  for (const {id, name, image} of records.list()) {
    const user = {id, name, running: records.state(id).status === 'running'}
    users.set(image.id, [...(users.get(image.id) ?? []), user])
  }
  return users
}
