import {importTar} from '../../images/import.js'
import {readSource} from '../../images/read-source.js'
import {targetName} from '../../images/target-name.js'
import {hostPlatform, parsePlatform} from '../../oci/platform.js'
import type {Command} from '../command.js'
import {withTools} from '../tools.js'

export const importCommand: Command = {
  name: 'import',
  summary: "Make an image of one layer from a root file system's tar",
  usage: 'slipway import [OPTIONS] FILE|URL|- [REPOSITORY[:TAG]]',
  flags: {
    change: {
      short: 'c',
      kind: 'list',
      value: 'INSTRUCTION',
      help: 'Apply a Dockerfile instruction to the image, e.g. \'CMD ["sh"]\''
    },
    message: {short: 'm', kind: 'string', value: 'TEXT', help: 'Comment of the only history entry'},
    platform: {kind: 'string', value: 'OS/ARCH', help: 'Platform of the image; this machine unless told'}
  },
  examples: [
    ['mmdebstrap --variant=minbase trixie - | slipway import - debian:trixie', 'make a base image from Debian packages'],
    ['slipway import -c \'CMD ["/bin/sh"]\' rootfs.tar.gz app:1', 'a compressed file, with a command to run']
  ],
  arguments: {min: 1, max: 2},
  async run(args, io) {
    const [source = '-', name] = args.positional
    const names = name === undefined ? [] : [targetName(name)]
    const platform = args.has('platform') ? parsePlatform(args.string('platform')!) : hostPlatform()
    return withTools(io, async ({store, layers, signal}) => {
      const file = await readSource(source, {store, stdin: io.stdin, cwd: io.cwd, signal})
      try {
        const changes = args.list('change')
        const message = args.string('message') ?? `Imported from ${source}`
        const id = await importTar(file.path, {store, layers, changes, message, platform, names, created: new Date()})
        io.stdout.write(`${id}\n`)
        return 0
      } finally {
        file.release()
      }
    })
  }
}
