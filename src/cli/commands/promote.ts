import {UsageError} from '../../errors.js'
import {promote, promoteRelease} from '../../images/promote.js'
import {familiarName, type Reference} from '../../oci/reference.js'
import type {Registry} from '../../registry/registry.js'
import {emptySource, gitTags} from '../../tags/git-source.js'
import {planPromotion} from '../../tags/promote.js'
import type {PublishOptions} from '../../tags/publish.js'
import {resolveTags} from '../../tags/resolve.js'
import {gitIn} from '../../tags/run-git.js'
import {versionTags} from '../../tags/version-tags.js'
import type {Command, CommandIO, FlagTable, ParsedArgs} from '../command.js'
import {withRegistry} from '../open-registry.js'
import {floatingMode} from './floating-flag.js'

const FLAGS: FlagTable = {
  tags: {kind: 'list', value: 'TAG', help: 'Tags or full references it gets, also several with commas'},
  'tag-version': {kind: 'string', value: 'VERSION', help: 'Tags of a release: v2.1.10 gives 2.1.10, 2.1, 2 and latest'},
  floating: {kind: 'string', value: 'MODE', help: 'With --tag-version: safe (default), always or off'},
  overwrite: {kind: 'string', value: 'HOW', help: 'With --tag-version: allow (default), or deny replacing a released version'},
  insecure: {kind: 'list', value: 'HOST', help: 'Registry without verified TLS'}
}

export const promoteCommand: Command = {
  name: 'promote',
  summary: 'Give an image in a registry further tags without building',
  usage: 'slipway promote [OPTIONS] IMAGE@DIGEST | IMAGE:TAG',
  flags: FLAGS,
  arguments: {min: 1, max: 1},
  examples: [
    ['slipway promote ghcr.io/me/app@sha256:... --tags stable,1.2.3', 'two more names for a tested image'],
    [
      'slipway promote ghcr.io/me/app:sha-860c190 --tag-version v2.0.11',
      'release it; 2, latest stay when a newer release has them'
    ]
  ],
  run: (args, io) => withRegistry(io, args.list('insecure'), registry => runPromote(args, io, registry))
}

/** Prints the references that mean the image now, one a line. */
export async function runPromote(
  args: ParsedArgs,
  io: Pick<CommandIO, 'stdout' | 'stderr' | 'cwd'>,
  registry: Registry
): Promise<number> {
  const [image = ''] = args.positional
  const version = args.string('tag-version')
  if (version !== undefined && args.has('tags')) throw new UsageError('INPUT_INVALID', 'Give --tags or --tag-version, not both')
  const names = version === undefined ? await named(image, args, registry) : await released(image, version, args, io, registry)
  io.stdout.write(names.map(name => `${name}\n`).join(''))
  return 0
}

async function named(image: string, args: ParsedArgs, registry: Registry): Promise<readonly string[]> {
  const promotion = planPromotion(image, args.list('tags').join(','))
  const {digest} = await promote(registry, promotion)
  return promotion.targets.map(target => `${familiarName(target)}@${digest}`)
}

async function released(
  image: string,
  version: string,
  args: ParsedArgs,
  io: Pick<CommandIO, 'stderr' | 'cwd'>,
  registry: Registry
): Promise<readonly string[]> {
  versionTags(version)
  const {source} = planPromotion(image, [version])
  const name = familiarName(nameOf(source))
  const result = resolveTags({images: [name], tags: [`type=version,value=${version}`]}, emptySource({}))
  const release = await promoteRelease(registry, source, result, await optionsOf(args, io.cwd))
  for (const warning of release.warnings) io.stderr.write(`warning: ${warning}\n`)
  for (const {reference, reason} of release.withheld) io.stderr.write(`${reference} stays where it is: ${reason}\n`)
  for (const {reference, now} of release.settled) io.stderr.write(`${reference} means ${now}, released meanwhile\n`)
  const taken = new Set(release.settled.map(({reference}) => reference))
  return release.push.filter(reference => !taken.has(reference)).map(reference => `${reference}@${release.image.digest}`)
}

async function optionsOf(args: ParsedArgs, cwd: string): Promise<PublishOptions> {
  const overwrite = args.string('overwrite') ?? 'allow'
  if (overwrite !== 'allow' && overwrite !== 'deny') {
    throw new UsageError('INPUT_INVALID', `Cannot use --overwrite ${overwrite}`, {hint: 'It is allow or deny'})
  }
  const known = await gitTags(gitIn(cwd)).catch(() => undefined)
  return {floating: floatingMode(args.string('floating') ?? 'safe'), overwrite, ...(known && {gitTags: known})}
}

function nameOf({registry, repository}: Reference): Reference {
  return {registry, repository}
}
