import {pullImage} from '../../images/pull.js'
import {hostPlatform, parsePlatform, type Platform} from '../../oci/platform.js'
import {familiarName, type Reference, withDefaultTag} from '../../oci/reference.js'
import type {Command, CommandIO} from '../command.js'
import {TRANSFER_FLAGS, transfer} from '../transfer.js'
import type {Tools} from '../tools.js'

export const pullCommand: Command = {
  name: 'pull',
  summary: 'Bring an image from a registry into the store',
  usage: 'slipway pull [OPTIONS] NAME[:TAG|@DIGEST]',
  flags: {
    ...TRANSFER_FLAGS,
    platform: {kind: 'string', value: 'OS/ARCH', help: 'Platform of the image; this machine unless told'}
  },
  examples: [
    ['slipway pull debian:12', 'the layers too; `slipway build` needs no pull and fetches what it uses'],
    ['slipway pull --platform linux/arm64 ghcr.io/me/app@sha256:...', 'one platform of one version']
  ],
  arguments: {min: 1, max: 1},
  async run(args, io) {
    const platform = args.has('platform') ? parsePlatform(args.string('platform')!) : hostPlatform()
    return transfer(args, io, async ({written, everyTag, quiet}, tools) => {
      if (!everyTag && written.tag === undefined && written.digest === undefined && !quiet)
        io.stdout.write('Using default tag: latest\n')
      const references = everyTag ? await taggedReferences(written, tools) : [withDefaultTag(written)]
      for (const reference of references) await pull(reference, platform, quiet, tools, io)
    })
  }
}

async function taggedReferences(repository: Reference, {registry}: Tools): Promise<Reference[]> {
  return (await registry.tags(repository)).map(tag => ({...repository, tag}))
}

async function pull(reference: Reference, platform: Platform, quiet: boolean, tools: Tools, io: CommandIO): Promise<void> {
  const say = (line: string): void => void (quiet || io.stdout.write(`${line}\n`))
  const {registry, repository} = reference
  say(
    `${reference.tag ?? reference.digest}: Pulling from ${registry === 'docker.io' ? repository : familiarName({registry, repository})}`
  )
  const {descriptor, isNew} = await pullImage(reference, platform, tools, {
    layer: ({digest}, state) => say(`${digest.slice(7, 19)}: ${state === 'exists' ? 'Already exists' : 'Pull complete'}`)
  })
  const name = familiarName(reference)
  say(`Digest: ${descriptor.digest}`)
  say(`Status: ${isNew ? 'Downloaded newer image for' : 'Image is up to date for'} ${name}`)
  io.stdout.write(
    `${registry === 'docker.io' && quiet === false ? `docker.io/${repository}:${reference.tag ?? ''}`.replace(/:$/, `@${reference.digest}`) : name}\n`
  )
}
