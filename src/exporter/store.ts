import {ensureBlobs} from './content.js'
import type {Exporter, Output} from './exporter.js'

/**
 * Names the image in the store, every blob of it brought there first. An image that loses its last name this way stays as
 * `<none>`, as in docker; without names the image itself is one.
 */
export function storeExporter(output: Output): Exporter {
  return {
    async export(image, names, context) {
      await ensureBlobs(image, context)
      await context.store.names.set(names, image.descriptor)
      return {output, digest: image.descriptor.digest, destinations: names}
    }
  }
}
