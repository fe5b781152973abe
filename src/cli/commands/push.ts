import {ContentError} from '../../errors.js'
import {registryExporter} from '../../exporter/registry.js'
import {listImages, namesOf} from '../../images/catalog.js'
import {findImage} from '../../images/find.js'
import {compressedImage} from '../../images/compressed.js'
import {openImage} from '../../images/open-image.js'
import {familiarName, formatReference, parseReference, type Reference, withDefaultTag} from '../../oci/reference.js'
import {type Progress, silentProgress} from '../../progress/progress.js'
import type {Command, CommandIO} from '../command.js'
import {TRANSFER_FLAGS, transfer} from '../transfer.js'
import {type Tools, withTools} from '../tools.js'

export const pushCommand: Command = {
  name: 'push',
  summary: 'Push an image of the store to its registry',
  usage: 'slipway push [OPTIONS] NAME[:TAG]|docker-daemon:NAME[:TAG]',
  flags: {
    ...TRANSFER_FLAGS,
    host: {kind: 'string', value: 'HOST', help: 'Docker Engine for docker-daemon:; DOCKER_HOST unless told'}
  },
  examples: [
    ['slipway tag app:1 ghcr.io/me/app:1 && slipway push ghcr.io/me/app:1', 'under a name of the registry'],
    ['slipway push docker-daemon:app:1', 'into the Docker Engine of this machine']
  ],
  arguments: {min: 1, max: 1},
  async run(args, io) {
    const text = args.positional[0]!
    if (text.startsWith(ENGINE)) return pushToEngine(text.slice(ENGINE.length), args.string('host'), io)
    return transfer(args, io, async ({written, everyTag, quiet}, tools) => {
      const {registry, repository} = written
      if (!quiet) io.stdout.write(`The push refers to repository [${registry}/${repository}]\n`)
      const names = everyTag ? await tagsOf(written, tools) : [formatReference(withDefaultTag(written))]
      for (const name of names) await push(name, quiet, tools, io)
    })
  }
}

const ENGINE = 'docker-daemon:'

async function pushToEngine(text: string, host: string | undefined, io: CommandIO): Promise<number> {
  const {engineExporter} = await import('../../exporter/engine.js')
  return withTools(io, async tools => {
    const {image, name} = await findImage(tools.store, text)
    const opened = await openImage(image.descriptors[0]!, {store: tools.store, registry: tools.registry, names: namesOf(image)})
    const context = {...tools, progress: silentProgress}
    const {destinations} = await engineExporter({type: 'engine', host}).export(opened, name ? [name] : [], context)
    io.stdout.write(destinations.map(loaded => `Loaded image: ${loaded}\n`).join(''))
    return 0
  })
}

async function tagsOf({registry, repository}: Reference, {store}: Tools): Promise<string[]> {
  const names = (await listImages(store)).flatMap(namesOf)
  const found = names.filter(name => name.startsWith(`${registry}/${repository}:`))
  if (found.length === 0)
    throw new ContentError(
      'NAME_NOT_FOUND',
      `An image does not exist locally with the tag: ${familiarName({registry, repository})}`
    )
  return found
}

async function push(name: string, quiet: boolean, tools: Tools, io: CommandIO): Promise<void> {
  const {image, name: found} = await findImage(tools.store, name)
  const descriptor = image.entries.find(entry => entry.name === found)?.descriptor ?? image.descriptors[0]!
  const opened = await openImage(descriptor, {store: tools.store, registry: tools.registry, names: namesOf(image)})
  const compressed = await compressedImage(opened, tools)
  await registryExporter({type: 'registry'}).export(compressed, [name], {...tools, progress: pushProgress(quiet, io)})
  const {tag} = parseReference(name)
  const {digest, size} = compressed.descriptor
  io.stdout.write(quiet ? `${familiarName(parseReference(name))}\n` : `${tag}: digest: ${digest} size: ${size}\n`)
}

/** A line a layer, as docker prints them when it has no terminal. */
function pushProgress(quiet: boolean, io: CommandIO): Progress {
  const layerOf = (name: string) => /layer ([0-9a-f]{12})/.exec(name)?.[1]
  return {
    start() {},
    output() {},
    note() {},
    end(step, outcome) {
      const layer = layerOf(step.name)
      if (quiet || layer === undefined || outcome.kind === 'failed' || outcome.kind === 'cancelled') return
      io.stdout.write(`${layer}: ${outcome.kind === 'cached' ? 'Layer already exists' : 'Pushed'}\n`)
    }
  }
}
