import {join} from 'node:path'
import {parseRam} from '../dockerfile/ram.js'
import {UsageError} from '../errors.js'
import type {Output} from '../exporter/exporter.js'
import {parseOutput} from '../exporter/select.js'
import {parsePlatform} from '../oci/platform.js'
import {formatReference, parseReference, withDefaultTag} from '../oci/reference.js'
import type {BuildRequest} from '../request.js'
import {annotationLevels, annotationLines} from '../tags/labels.js'
import type {TagResult} from '../tags/result.js'
import {flag, lines, optional, pairs, text, words} from './inputs.js'

/** The inputs as a request. Tags and labels come from the rules. */
export function actionRequest(tags: TagResult, env: NodeJS.ProcessEnv): BuildRequest {
  const outputs = outputsOf()
  return {
    context: text('context') || '.',
    file: optional('file'),
    target: optional('target'),
    buildArgs: pairs('build-args'),
    labels: tags.labels,
    annotations: annotationLines(tags.annotations, annotationLevels(env)),
    buildContexts: Object.entries(pairs('build-contexts')),
    platforms: words('platforms').map(platform => parsePlatform(platform)),
    tags: tags.tags.map(tag => formatReference(withDefaultTag(parseReference(tag)))),
    outputs: outputs.length > 0 ? outputs : [{type: 'store'}],
    noCache: flag('no-cache') || noCacheStages(),
    hostname: undefined,
    extraHosts: words('add-hosts').map(host),
    shmSize: optional('shm-size') === undefined ? undefined : parseRam(text('shm-size')),
    ulimits: lines('ulimit'),
    cgroupParent: optional('cgroup-parent'),
    network: network(),
    entitlements: words('allow'),
    compression: {type: undefined, level: undefined, force: false},
    check: checkOnly()
  }
}

/** Path of the archive that `save` asks for, for the output. */
export function archivePath(env: NodeJS.ProcessEnv): string | undefined {
  const path = optional('save')
  if (path === undefined) return undefined
  return path === 'true' ? join(env['RUNNER_TEMP'] ?? '.', 'image.tar') : path
}

function outputsOf(): Output[] {
  const archive = archivePath(process.env)
  return [
    ...lines('outputs').map(parseOutput),
    ...(archive === undefined ? [] : [{type: 'oci', destination: archive} as const]),
    ...(flag('load') ? [{type: 'engine', host: undefined} as const] : []),
    ...(flag('push') ? [{type: 'registry'} as const] : [])
  ]
}

function noCacheStages(): readonly string[] | false {
  const stages = words('no-cache-filters').map(stage => stage.toLowerCase())
  return stages.length > 0 ? stages : false
}

function host(entry: string): [string, string] {
  const [name, address] = entry.split(/[:=](.*)/s, 2)
  if (name && address) return [name, address]
  throw new UsageError('INPUT_INVALID', `Invalid input add-hosts: "${entry}" is not NAME:IP`)
}

function network(): BuildRequest['network'] {
  const value = optional('network')
  if (value === undefined || value === 'default' || value === 'host' || value === 'none') return value
  throw new UsageError('INPUT_INVALID', `Invalid input network: "${value}" is not default, host or none`)
}

function checkOnly(): boolean {
  const call = text('call') || 'build'
  if (call === 'build' || call === 'check') return call === 'check'
  throw new UsageError('UNSUPPORTED', `Invalid input call: "${call}" is neither build nor check`)
}
