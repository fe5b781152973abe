import {UsageError} from '../errors.js'
import type {Output} from '../exporter/exporter.js'
import {familiarName, parseReference} from '../oci/reference.js'
import type {FloatingMode} from '../tags/floating.js'
import type {ParsedArgs} from './command.js'

/** How the tags of `--tag-version` are pushed. */
export interface VersionPush {
  readonly version: string
  readonly repositories: readonly string[]
  readonly floating: FloatingMode
  readonly overwrite: 'allow' | 'deny'
}

/** @throws UsageError for flags that make no sense; undefined without `--tag-version` */
export function versionPush(args: ParsedArgs): VersionPush | undefined {
  const version = args.string('tag-version')
  if (version === undefined) return undefined
  const repositories = args.list('tag').map(name => familiarName(parseReference(name)))
  return {version, repositories, floating: floating(args), overwrite: overwrite(args)}
}

/** Such a push brings the image by digest: its tags follow when it is there, floating ones with care. */
export function byDigest(outputs: readonly Output[], push: VersionPush | undefined): Output[] {
  if (push === undefined) return [...outputs]
  return outputs.map(output => (isTagged(output) ? {type: 'registry', byDigest: true, names: push.repositories} : output))
}

function isTagged(output: Output): boolean {
  return output.type === 'registry' && !output.byDigest && output.names === undefined
}

function floating(args: ParsedArgs): FloatingMode {
  const mode = args.string('floating') ?? 'safe'
  if (mode === 'safe' || mode === 'always' || mode === 'off') return mode
  throw new UsageError('INPUT_INVALID', `Invalid --floating "${mode}": need safe, always or off`)
}

function overwrite(args: ParsedArgs): 'allow' | 'deny' {
  const how = args.string('overwrite') ?? 'allow'
  if (how === 'allow' || how === 'deny') return how
  throw new UsageError('INPUT_INVALID', `Invalid --overwrite "${how}": need allow or deny`)
}
