import {UsageError} from '../../errors.js'
import {type LoadedImage, loadArchive} from '../../images/load.js'
import {readSource} from '../../images/read-source.js'
import {familiarName, parseReference} from '../../oci/reference.js'
import type {Command, CommandIO} from '../command.js'
import {withTools} from '../tools.js'

const ENGINE = 'docker-daemon:'

export const loadCommand: Command = {
  name: 'load',
  summary: 'Load images from an archive, or from a Docker Engine',
  usage: 'slipway load [OPTIONS] [docker-daemon:IMAGE...]',
  flags: {
    input: {short: 'i', kind: 'string', value: 'FILE', help: 'Read from a file (or URL) instead of standard input'},
    quiet: {
      short: 'q',
      kind: 'boolean',
      help: 'Print nothing but what was loaded (it does not print more, yet docker has the flag)'
    },
    host: {kind: 'string', value: 'HOST', help: 'Docker Engine to load from; DOCKER_HOST unless told'}
  },
  examples: [
    ['slipway load -i image.tar.gz', 'an archive of `slipway save`, `docker save`, buildx or skopeo, compressed or not'],
    ['slipway load docker-daemon:debian:12', 'an image that a Docker Engine on this machine has']
  ],
  arguments: {min: 0, max: 100},
  async run(args, io) {
    return withTools(io, async ({store, signal}) => {
      const options = {store, cwd: io.cwd, signal, stdin: await input(args.positional, args.string('host'), io, signal)}
      const file = await readSource(args.string('input') ?? '-', options)
      try {
        for (const image of await loadArchive(file.path, store)) print(image, io)
        return 0
      } finally {
        file.release()
      }
    })
  }
}

/** The engine's archive stands for standard input. */
async function input(names: readonly string[], host: string | undefined, io: CommandIO, signal: AbortSignal) {
  if (names.length === 0) {
    if (io.stdin.isTTY)
      throw new UsageError('INPUT_REQUIRED', 'requested load from stdin, but stdin is empty', {hint: 'Use --input FILE'})
    return io.stdin
  }
  const wrong = names.find(name => !name.startsWith(ENGINE))
  if (wrong !== undefined)
    throw new UsageError('INPUT_INVALID', `Cannot load "${wrong}"`, {hint: 'Use --input FILE, or docker-daemon:IMAGE'})
  const {saveFromEngine} = await import('../../exporter/engine-client.js')
  return saveFromEngine(
    names.map(name => name.slice(ENGINE.length)),
    host,
    signal
  )
}

/** Docker's lines. A name that meant something else before is never moved silently (CVE-2026-50195). */
function print({id, names, replaced}: LoadedImage, io: CommandIO): void {
  for (const {name, before} of replaced)
    io.stdout.write(`The image ${familiar(name)} already exists, renaming the old one (${before}) to empty string\n`)
  for (const name of names) io.stdout.write(`Loaded image: ${familiar(name)}\n`)
  if (names.length === 0) io.stdout.write(`Loaded image ID: ${id}\n`)
}

function familiar(name: string): string {
  return familiarName(parseReference(name))
}
