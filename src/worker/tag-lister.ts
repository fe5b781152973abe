import {RegistryError} from '../errors.js'
import {parseReference} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import type {TagLister} from '../tags/lister.js'

/** A registry as tag rules see it. */
export function registryLister(registry: Registry): TagLister {
  return {
    listTags: repository => registry.tags(parseReference(repository)),
    async digestOf(reference) {
      try {
        return (await registry.resolve(parseReference(reference))).digest
      } catch (error) {
        if (error instanceof RegistryError && error.code === 'NOT_FOUND') return undefined
        throw error
      }
    }
  }
}
