import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {error as annotateError, warning as annotateWarning, saveState, setFailed, setOutput} from '@actions/core'
import {build, checkBuild} from '../build.js'
import {defaultStoreRoot} from '../content/store.js'
import {CancelledError, DockerfileError, messageOf, SlipwayError, SolveError} from '../errors.js'
import type {DockerfileWarning} from '../dockerfile/instruction.js'
import {annotationLevels, labelLines} from '../tags/labels.js'
import {metadataJson} from '../tags/outputs.js'
import type {TagResult} from '../tags/result.js'
import type {BuildRequest, BuildResult} from '../request.js'
import {createWorker} from '../worker/create.js'
import {registryLister} from '../worker/tag-lister.js'
import {lazyRegistry} from '../registry/lazy.js'
import {cacheSpecs} from './cache.js'
import {inputCredentials} from './credentials.js'
import {flag, lines, optional, words} from './inputs.js'
import {ActionProgress, actionLog} from './log.js'
import {cleanUp} from './post.js'
import {actionRequest, archivePath} from './request.js'
import {runAsRoot} from './root.js'
import {secretInputs} from './secrets.js'
import {writeSummary} from './summary.js'
import {actionTags} from './tags.js'

/** The Action: main step, or post step when the main step left its state. */
export async function runAction(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (env['STATE_slipway'] === 'main') return cleanUp(env)
  if (env['SLIPWAY_REEXECUTED'] === undefined) saveState('slipway', 'main')
  if (runAsRoot(env)) return
  const cancel = cancelOnSignals()
  try {
    await buildAction(env, cancel)
  } catch (error) {
    reportFailure(cancel.aborted ? cancel.reason : error)
  }
}

async function buildAction(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const write = (line: string) => void process.stdout.write(`${line}\n`)
  const log = actionLog(write, message => annotateWarning(message))
  const secrets = secretInputs(env)
  const images = lines('images')
  const credentials = inputCredentials(images, env)
  const insecure = words('insecure-registries')
  const registry = lazyRegistry({log, env, insecure, credentials})
  const tags = await actionTags(registryLister(registry), env, log)
  registry.close()
  const request = actionRequest(tags, env)
  const progress = new ActionProgress(write)
  const worker = await createWorker({
    ...cacheSpecs(env),
    root: storeRoot(env),
    env,
    signal,
    workerFile: workerFile(),
    runtime: optional('runtime'),
    pull: flag('pull'),
    insecure,
    repositories: [],
    explain: true,
    scope: scopeOf(request, images),
    secrets,
    credentials,
    progress,
    log
  })
  const started = Date.now()
  try {
    if (request.check) return reportCheck(await checkBuild(request, worker))
    const result = await build(request, worker)
    annotate(worker.warnings())
    setOutputs(result, tags, env)
    if (flag('summary')) await writeSummary({result, tags, steps: progress.steps, milliseconds: Date.now() - started})
  } finally {
    await worker.close()
  }
}

/** Builds of one repository that share an image, Dockerfile and target share a cache; matrix jobs that differ in them do not. */
function scopeOf({file, target, platforms}: BuildRequest, images: readonly string[]): string {
  const platform = platforms.map(({os, architecture, variant}) => [os, architecture, variant].filter(Boolean).join('/'))
  return [images[0] ?? '', file ?? 'Dockerfile', target ?? '', platform.join(',')].join('|')
}

/** Under sudo the home directory is the runner's: root's files there would be in the way of its clean-up. */
function storeRoot(env: NodeJS.ProcessEnv): string {
  if (env['SLIPWAY_ROOT']) return env['SLIPWAY_ROOT']
  return env['SLIPWAY_REEXECUTED'] ? '/var/lib/slipway' : defaultStoreRoot(env)
}

function workerFile(): string | undefined {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'worker', 'index.js')
  return existsSync(file) ? file : undefined
}

function setOutputs(result: BuildResult, tags: TagResult, env: NodeJS.ProcessEnv): void {
  const [first] = result.tags
  setOutput('digest', result.digest)
  setOutput('imageid', result.imageId)
  setOutput('image', first ? `${first.replace(/:[^:/]+$/, '')}@${result.digest}` : '')
  setOutput('tags', tags.tags.join('\n'))
  setOutput('version', tags.version)
  setOutput('labels', labelLines(tags.labels).join('\n'))
  setOutput('json', JSON.stringify(metadataJson(tags, annotationLevels(env))))
  setOutput('archive', archivePath(env) ?? '')
  setOutput('metadata', JSON.stringify(metadata(result)))
}

/** As build-push-action's `metadata` names things. */
function metadata(result: BuildResult): Record<string, string> {
  return {
    'containerimage.digest': result.digest,
    'containerimage.config.digest': result.imageId,
    'image.name': result.tags.join(',')
  }
}

function annotate(warnings: readonly DockerfileWarning[]): void {
  for (const {rule, message, location} of warnings)
    annotateWarning(message, {title: rule, file: location.file, startLine: location.startLine, endLine: location.endLine})
}

function reportCheck(warnings: readonly DockerfileWarning[]): void {
  annotate(warnings)
  if (warnings.length > 0) setFailed(`Check found ${warnings.length} ${warnings.length === 1 ? 'problem' : 'problems'}`)
}

/** One message with the hint; on the Dockerfile's line where the fault has one. */
function reportFailure(error: unknown): void {
  process.exitCode = 1
  const hint = error instanceof SlipwayError && error.hint ? `\nhint: ${error.hint}` : ''
  const message = `${messageOf(error)}${hint}`
  if (error instanceof CancelledError) return setFailed(message)
  const place = error instanceof DockerfileError || error instanceof SolveError ? error.location : undefined
  if (!place) return setFailed(message)
  const excerpt = (error as DockerfileError).excerpt
  if (excerpt) process.stdout.write(`${excerpt}\n`)
  annotateError(message, {file: place.file, startLine: place.startLine, endLine: place.endLine})
}

function cancelOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(new CancelledError(signal)))
  return controller.signal
}
