import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import type {Container} from './container.js'
import {containerRecords} from './find.js'
import {stopContainer} from './stop.js'

/** Removes a container with all that it changed. @throws ContentError IN_USE while it runs, unless `force` kills it */
export async function removeContainer(container: Container, store: Store, {force}: {force: boolean}): Promise<void> {
  const records = containerRecords(store)
  if (records.state(container.id).status === 'running') {
    if (!force)
      throw new ContentError(
        'IN_USE',
        `cannot remove container "/${container.name}": container is running: stop the container before removing or force remove`
      )
    await stopContainer(container, store, 0, 'SIGKILL')
  }
  records.remove(container.id)
}
