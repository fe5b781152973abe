import {join} from 'node:path'
import {parseRam} from '../dockerfile/ram.js'
import {UsageError} from '../errors.js'
import type {Output} from '../exporter/exporter.js'
import {parseOutput} from '../exporter/parse-output.js'
import {checkedEntitlement} from '../frontend/entitlements.js'
import {parsePlatform} from '../oci/platform.js'
import {formatReference, parseReference, withDefaultTag} from '../oci/reference.js'
import type {BuildRequest} from '../request.js'
import {type ExtraHost, parseExtraHost} from '../runtime/extra-host.js'
import {annotationLevels, annotationLines} from '../tags/labels.js'
import type {TagResult} from '../tags/result.js'
import {cacheInputs} from './cache.js'
import {customAnnotations} from './annotations-input.js'
import {choice, flag, lines, optional, pairs, text, words} from './inputs.js'
import {repositories} from './tags.js'

/** The inputs as a request. Tags and labels come from the rules; without an image name the image has no tags. */
export function actionRequest(tags: TagResult, outputs: readonly Output[], env: NodeJS.ProcessEnv): BuildRequest {
  const names = repositories(tags).length > 0 ? tags.tags : []
  return {
    context: text('context') || '.',
    file: optional('file'),
    target: optional('target'),
    buildArgs: pairs('build-args'),
    labels: tags.labels,
    annotations: [...annotationLines(tags.annotations, annotationLevels(env)), ...customAnnotations().levelled],
    buildContexts: Object.entries(pairs('build-contexts')),
    platforms: words('platforms').map(platform => parsePlatform(platform)),
    tags: [...new Set(names.map(tag => formatReference(withDefaultTag(parseReference(tag)))))],
    outputs: outputs.length > 0 ? outputs : [{type: 'store'}],
    noCache: flag('no-cache') || noCacheStages(),
    cacheTtl: cacheInputs(env).cacheTtl,
    hostname: undefined,
    extraHosts: words('add-hosts').map(host),
    shmSize: optional('shm-size') === undefined ? undefined : parseRam(text('shm-size')),
    ulimits: words('ulimit'),
    cgroupParent: optional('cgroup-parent'),
    network: network(),
    entitlements: words('allow').map(name => checkedEntitlement(name, 'input allow')),
    compression: {type: undefined, level: undefined, force: false}
  }
}

/** Path of the archive that `save` asks for, for the output. */
export function archivePath(env: NodeJS.ProcessEnv): string | undefined {
  const path = optional('save')
  if (path === undefined || path === 'false') return undefined
  return path === 'true' ? join(env['RUNNER_TEMP'] ?? '.', 'image.tar') : path
}

/** Where the image goes besides the registry, which gets it by digest first and its tags in the end. */
export function actionOutputs(env: NodeJS.ProcessEnv): {readonly outputs: readonly Output[]; readonly pushes: boolean} {
  const written = lines('outputs').map(parseOutput)
  const pushes = flag('push') || written.some(isTaggedPush)
  const archive = archivePath(env)
  return {
    outputs: [
      ...written.filter(output => !isTaggedPush(output)),
      ...(archive === undefined ? [] : [{type: 'oci', destination: archive} as const]),
      ...(flag('load') ? [{type: 'engine', host: undefined} as const] : [])
    ],
    pushes
  }
}

/** `type=registry` that brings neither names nor a wish of its own is `push: true` in other words. */
function isTaggedPush(output: Output): boolean {
  return output.type === 'registry' && !output.byDigest && output.names === undefined
}

/** Everything the repositories need of the image, and no tag yet. */
export function pushOutput(tags: TagResult): Output {
  return {type: 'registry', byDigest: true, names: repositories(tags)}
}

function noCacheStages(): readonly string[] | false {
  const stages = words('no-cache-filters').map(stage => stage.toLowerCase())
  return stages.length > 0 ? stages : false
}

function host(entry: string): ExtraHost {
  const found = parseExtraHost(entry)
  if (found) return found
  throw new UsageError('INPUT_INVALID', `Invalid input add-hosts: "${entry}" is not NAME:IP`)
}

function network(): BuildRequest['network'] {
  return optional('network') === undefined ? undefined : choice('network', ['default', 'host', 'none'])
}
