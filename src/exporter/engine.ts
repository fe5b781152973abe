import {Readable} from 'node:stream'
import {archivePieces} from './archive.js'
import {ensureBlobs} from './content.js'
import {loadIntoEngine} from './engine-client.js'
import type {Exporter, OutputOf} from './exporter.js'
import {exportStep} from './step.js'

/** Loads the image into a Docker Engine, as `docker load` does. */
export function engineExporter(output: OutputOf<'engine'>): Exporter {
  return {
    async export(image, names, context) {
      const loaded = await exportStep(context, 'load into Docker Engine', async () => {
        await ensureBlobs(image, context)
        const archive = Readable.from(archivePieces([{image, names}], context), {objectMode: false})
        return loadIntoEngine(archive, output.host, context.signal)
      })
      return {output, digest: image.descriptor.digest, destinations: names.length > 0 ? names : loaded}
    }
  }
}
