import {cacheScope} from '../cache/scope.js'
import {type CacheSettings, cacheSettings} from '../cache/settings.js'
import {parseRam} from '../dockerfile/ram.js'
import {TagError, UsageError} from '../errors.js'
import {checkedEntitlement} from '../frontend/entitlements.js'
import {targetName} from '../images/target-name.js'
import {parsePlatform} from '../oci/platform.js'
import {parseReference} from '../oci/reference.js'
import type {Output} from '../exporter/exporter.js'
import type {BuildRequest, CompressionRequest} from '../request.js'
import {type ExtraHost, parseExtraHost} from '../runtime/extra-host.js'
import type {WorkerOptions} from '../worker/create.js'
import type {SecretSource} from '../worker/worker.js'
import {defaultStoreRoot} from '../content/store.js'
import type {CommandIO, ParsedArgs} from './command.js'
import {flagCredentials} from './credentials.js'
import {isSet} from './environment.js'
import {byDigest, versionPush} from './version-push.js'
import {workerFile} from './worker-file.js'

/** The flags of `slipway build` as a request. @throws UsageError, InvalidReferenceError before anything is built. */
export async function buildRequest(args: ParsedArgs, io: CommandIO): Promise<BuildRequest> {
  const [context = '.'] = args.positional
  const tags = await tagsOf(args)
  return {
    context,
    file: args.string('file'),
    target: args.string('target'),
    buildArgs: buildArguments(args.list('build-arg'), io.env),
    labels: pairs('label', args.list('label')),
    annotations: args.list('annotation'),
    buildContexts: Object.entries(pairs('build-context', args.list('build-context'))),
    platforms: args
      .list('platform')
      .flatMap(text => text.split(','))
      .map(text => parsePlatform(text.trim())),
    tags,
    outputs: await outputsOf(args, tags),
    noCache: args.boolean('no-cache') || noCacheStages(args.list('no-cache-filter')),
    cacheTtl: cacheSettingsOf(args, io).cacheTtl,
    hostname: args.string('hostname'),
    extraHosts: args.list('add-host').map(parseHost),
    shmSize: args.string('shm-size') === undefined ? undefined : parseRam(args.string('shm-size')!),
    ulimits: args.list('ulimit'),
    cgroupParent: args.string('cgroup-parent'),
    network: parseNetwork(args.string('network')),
    entitlements: args
      .list('allow')
      .flatMap(text => text.split(','))
      .map(name => checkedEntitlement(name.trim(), '--allow')),
    compression: parseCompression(args)
  }
}

/** Where the engine works and what it may use. */
export async function workerOptions(
  args: ParsedArgs,
  io: CommandIO,
  request: BuildRequest
): Promise<Omit<WorkerOptions, 'progress' | 'log'>> {
  const {cacheMaxSize, cacheMounts} = cacheSettingsOf(args, io)
  const cache = args.has('cache') ? [args.string('cache')!] : []
  return {
    root: defaultStoreRoot(io.env),
    env: io.env,
    signal: io.signal,
    workerFile: workerFile(),
    runtime: args.string('runtime') ?? io.env['SLIPWAY_RUNTIME'],
    pull: args.boolean('pull'),
    insecure: args.list('insecure'),
    cacheFrom: [...cache, ...args.list('cache-from')],
    cacheTo: [...cache, ...args.list('cache-to')],
    cacheMaxSize,
    cacheMounts,
    repositories: request.tags.map(tag => parseReference(tag)),
    explain: args.boolean('explain'),
    scope: cacheScope(request, imageOf(request)),
    secrets: await secretsOf(args, io),
    credentials: flagCredentials(args.list('creds'), request.tags, io.env)
  }
}

function cacheSettingsOf(args: ParsedArgs, {env}: CommandIO): CacheSettings {
  return cacheSettings(
    name => args.string(name),
    env,
    name => `--${name}`
  )
}

async function secretsOf(args: ParsedArgs, io: CommandIO): Promise<SecretSource> {
  const [secrets, ssh] = [args.list('secret'), args.list('ssh')]
  if (secrets.length + ssh.length === 0) return {secret: () => undefined, ssh: () => undefined}
  const {readSecrets} = await import('./secrets.js')
  return readSecrets(secrets, ssh, io)
}

/** The name without its tag. */
function imageOf({tags: [first]}: BuildRequest): string | undefined {
  if (first === undefined) return undefined
  const {registry, repository} = parseReference(first)
  return `${registry}/${repository}`
}

/** `-t` as it is; with `--tag-version` each name of `-t` by every tag of the version. */
async function tagsOf(args: ParsedArgs): Promise<string[]> {
  const names = args.list('tag')
  const version = args.string('tag-version')
  if (version === undefined) return names.map(targetName)
  if (names.length === 0) throw new UsageError('INPUT_REQUIRED', '--tag-version needs a name to tag', {hint: 'Add -t NAME'})
  const tags = await checkedVersionTags(version)
  return names.flatMap(name => {
    const {registry, repository, tag, digest} = parseReference(name)
    if (digest !== undefined) targetName(name)
    if (tag !== undefined)
      throw new UsageError('INPUT_INVALID', `Cannot tag ${name} by version: it has a tag already`, {hint: `Use -t ${repository}`})
    return tags.map(tag => `${registry}/${repository}:${tag}`)
  })
}

async function checkedVersionTags(version: string): Promise<readonly string[]> {
  const {versionTags} = await import('../tags/version-tags.js')
  try {
    return versionTags(version)
  } catch (error) {
    if (!(error instanceof TagError)) throw error
    throw new UsageError('INPUT_INVALID', `Invalid --tag-version "${version}": it is no version`, {
      hint: error.hint,
      cause: error
    })
  }
}

/** `--push` and `--load` are outputs; without any output the image stays in the store. */
async function outputsOf(args: ParsedArgs, tags: readonly string[]): Promise<Output[]> {
  const wanted = await readOutputs(args.list('output'))
  if (args.boolean('push')) wanted.push({type: 'registry'})
  const outputs = byDigest(wanted, versionPush(args))
  if (args.boolean('load')) outputs.push({type: 'engine', host: undefined})
  if (outputs.some(({type}) => type === 'registry') && tags.length === 0)
    throw new UsageError('INPUT_REQUIRED', 'tag is needed when pushing to registry', {hint: 'Add -t REGISTRY/NAME:TAG'})
  const onlyPushed = outputs.length > 0 && outputs.every(({type}) => type === 'registry' || type === 'local' || type === 'tar')
  return onlyPushed ? outputs : [{type: 'store'}, ...outputs]
}

async function readOutputs(texts: readonly string[]): Promise<Output[]> {
  if (texts.length === 0) return []
  const {parseOutput} = await import('../exporter/parse-output.js')
  return texts.map(text => parseOutput(text))
}

function buildArguments(texts: readonly string[], env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap(text => {
      const split = text.indexOf('=')
      if (split >= 0) return [[text.slice(0, split), text.slice(split + 1)]]
      return isSet(env, text) ? [[text, env[text]!]] : []
    })
  )
}

function pairs(flag: string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map(text => {
      const split = text.indexOf('=')
      if (split === 0) throw new UsageError('INPUT_INVALID', `Invalid --${flag} "${text}": need KEY=VALUE`)
      return split < 0 ? [text, ''] : [text.slice(0, split), text.slice(split + 1)]
    })
  )
}

function noCacheStages(texts: readonly string[]): readonly string[] | false {
  const stages = texts.flatMap(text => text.split(',')).map(text => text.trim().toLowerCase())
  return stages.length > 0 ? stages : false
}

function parseHost(text: string): ExtraHost {
  const host = parseExtraHost(text)
  if (host) return host
  throw new UsageError('INPUT_INVALID', `Invalid --add-host "${text}": need NAME:IP`)
}

function parseNetwork(text: string | undefined): BuildRequest['network'] {
  if (text === undefined || text === 'default' || text === 'host' || text === 'none') return text
  throw new UsageError('INPUT_INVALID', `Invalid --network "${text}": need default, host or none`, {
    hint: 'Steps share the network of this machine; networks of a Docker Engine are not to be had'
  })
}

function parseCompression(args: ParsedArgs): CompressionRequest {
  const type = args.string('compression')
  if (type !== undefined && type !== 'none' && type !== 'gzip' && type !== 'zstd')
    throw new UsageError('INPUT_INVALID', `Invalid --compression "${type}": need gzip, zstd or none`)
  const level = args.string('compression-level')
  if (level !== undefined && !/^\d{1,2}$/.test(level))
    throw new UsageError('INPUT_INVALID', `Invalid --compression-level "${level}"`)
  return {type, level: level === undefined ? undefined : Number(level), force: false}
}
