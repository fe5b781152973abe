import {UsageError} from '../../errors.js'
import {writeArchive} from '../../exporter/archive.js'
import type {NamedImage} from '../../exporter/archive-index.js'
import {imagesToSave} from '../../images/save.js'
import type {Command} from '../command.js'
import {outputFile} from '../output-file.js'
import {withTools} from '../tools.js'

export const saveCommand: Command = {
  name: 'save',
  summary: 'Write images into an archive',
  usage: 'slipway save [OPTIONS] IMAGE [IMAGE...]',
  flags: {
    output: {short: 'o', kind: 'string', value: 'FILE', help: 'Write to a file instead of standard output'},
    format: {kind: 'string', value: 'oci|docker', help: 'Every archive is both: an OCI layout that `docker load` takes'}
  },
  examples: [
    ['slipway save -o app.tar app', 'all tags of a repository'],
    ['slipway save app:1 db:2 | gzip > both.tar.gz', 'two images, layers that they share once'],
    ['slipway save app:1 | docker load', 'hand an image to a Docker Engine']
  ],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  async run(args, io) {
    const format = args.string('format') ?? 'oci'
    if (!['oci', 'oci-archive', 'docker', 'docker-archive'].includes(format))
      throw new UsageError('INPUT_INVALID', `Cannot save as "${format}"`, {hint: 'It is oci or docker'})
    const destination = outputFile(args, io)
    return withTools(io, async tools => {
      const images: NamedImage[] = await imagesToSave(tools.store, tools.registry, args.positional)
      await writeArchive(images, destination, {...tools, stdout: io.stdout})
      return 0
    })
  }
}
