import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {debug, endGroup, setFailed, setOutput, startGroup, warning} from '@actions/core'
import {build} from '../build.js'
import {cacheScope} from '../cache/scope.js'
import {checkBuild} from '../calls.js'
import type {Log} from '../log.js'
import {parseReference} from '../oci/reference.js'
import {lazyRegistry} from '../registry/lazy.js'
import type {Registry} from '../registry/registry.js'
import {tagMover} from '../registry/tag-mover.js'
import type {BuildRequest, BuildResult} from '../request.js'
import {exactReferences, isAlreadyReleased} from '../tags/immutable.js'
import type {TagResult} from '../tags/result.js'
import {createWorker} from '../worker/create.js'
import type {Worker} from '../worker/worker.js'
import {annotateFindings} from './annotate.js'
import {cacheInputs, cacheSpecs} from './cache.js'
import {inputCredentials, maskPassword} from './credentials.js'
import {choice, flag, optional, words} from './inputs.js'
import {ActionProgress, actionLog} from './log.js'
import {setImageOutputs, setTagOutputs} from './outputs.js'
import {promoteImage} from './promote.js'
import {type Published, publish} from './publish.js'
import {actionOutputs, actionRequest, archivePath, pushOutput} from './request.js'
import {giveBack} from './root.js'
import {ownDirectory} from './own-directory.js'
import {secretInputs} from './secrets.js'
import {storeRoot} from './store-root.js'
import {writeSummary} from './summary.js'
import {actionTags, expectedTags, publishInputs, repositories} from './tags.js'

/** What one run of the Action works with. */
interface Job {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** For text that is not ours: see `guarded`. */
  readonly write: (line: string) => void
  readonly log: Log
  readonly registry: Registry
  readonly tags: TagResult
  readonly insecure: readonly string[]
  readonly credentials: ReturnType<typeof inputCredentials>
  readonly started: number
}

/** The main step: tags first, then the image, then its tags in the registry. */
export async function runJob(env: NodeJS.ProcessEnv, signal: AbortSignal, write: (line: string) => void): Promise<void> {
  const started = Date.now()
  const log = actionLog(write, {debug, warn: warning})
  const secrets = secretInputs(env)
  const insecure = words('insecure-registries')
  maskPassword()
  const {outputs, pushes} = actionOutputs(env)
  const tags = await actionTags(env, log, pushes || optional('promote') !== undefined)
  const credentials = inputCredentials(repositories(tags), env)
  const registry = lazyRegistry({log, env, insecure, credentials, signal})
  const job = {env, signal, write, log, registry, tags, insecure, credentials, started}
  try {
    showTags(tags, write)
    if (optional('promote') !== undefined) return await promoteJob(job)
    if (flag('skip-existing') && (await skipExisting(job))) return
    await buildJob(job, {outputs, pushes}, secrets)
  } finally {
    registry.close()
    giveBack(
      [ownDirectory(env)].filter(path => path !== undefined),
      env
    )
  }
}

function showTags({tags, explain}: TagResult, write: (line: string) => void): void {
  startGroup(`Tags: ${tags.join(', ') || 'none'}`)
  for (const {rule, tag, reason} of explain) write(`${rule}: ${[tag, reason].filter(Boolean).join(' - ')}`)
  endGroup()
}

async function promoteJob({env, log, registry, tags, started}: Job): Promise<void> {
  const promoted = await promoteImage(optional('promote')!, tags, registry, await publishInputs(env), log)
  const moved = {...tags, tags: promoted.tags}
  setImageOutputs({digest: promoted.digest}, moved)
  setTagOutputs(moved, env)
  setOutput('skipped', 'false')
  if (flag('summary', true)) await writeSummary({digest: promoted.digest, tags: moved, published: promoted, started}, env)
}

/** `skip-existing`: ends early when this commit's release is in the registry already. */
async function skipExisting({env, write, registry, tags, started}: Job): Promise<boolean> {
  const mover = tagMover(registry)
  if (!(await isAlreadyReleased(tags, mover))) return false
  const [reference = ''] = exactReferences(tags)
  const digest = (await mover.digestOf(reference)) ?? ''
  write(`Skipped: ${reference}@${digest} was made from commit ${tags.revision} already`)
  setImageOutputs({digest}, tags)
  setTagOutputs(tags, env)
  setOutput('skipped', 'true')
  if (flag('summary', true)) await writeSummary({digest, tags, skipped: true, started}, env)
  return true
}

async function buildJob(
  job: Job,
  {outputs, pushes}: ReturnType<typeof actionOutputs>,
  secrets: ReturnType<typeof secretInputs>
): Promise<void> {
  const {env, write, registry, tags} = job
  const inputs = await publishInputs(env)
  const expected = pushes && outputs.length > 0 ? await expectedTags(tags, tagMover(registry), inputs) : tags
  const request = actionRequest(expected, pushes ? [...outputs, pushOutput(tags)] : outputs, env)
  const progress = new ActionProgress(write)
  const worker = await openWorker(job, request, secrets, progress)
  try {
    if (choice('call', ['build', 'check']) === 'check') return failOnFindings((await checkBuild(request, worker)).answer)
    const result = await build(request, worker)
    const published = pushes ? await publish(tags, result.digest, worker.registry, inputs, job.log) : undefined
    await reportBuild(job, result, published, progress)
  } finally {
    // Also those of a build that failed, which may be what made it fail.
    annotateFindings(worker.warnings(), env, write)
    await worker.close()
  }
}

function openWorker(
  {env, signal, log, tags, insecure, credentials}: Job,
  request: BuildRequest,
  secrets: ReturnType<typeof secretInputs>,
  progress: ActionProgress
): Promise<Worker> {
  const {cacheMaxSize, cacheMounts} = cacheInputs(env)
  return createWorker({
    ...cacheSpecs(),
    cacheMaxSize,
    cacheMounts,
    root: storeRoot(env),
    env,
    signal,
    workerFile: workerFile(),
    runtime: optional('runtime'),
    pull: flag('pull'),
    insecure,
    repositories: request.tags.map(tag => parseReference(tag)),
    explain: true,
    scope: cacheScope(request, tags.images[0]),
    secrets,
    credentials,
    progress,
    log
  })
}

function workerFile(): string | undefined {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'worker', 'index.js')
  return existsSync(file) ? file : undefined
}

async function reportBuild(
  {env, tags, started}: Job,
  result: BuildResult,
  published: Published | undefined,
  progress: ActionProgress
): Promise<void> {
  const final = published ? {...tags, tags: published.tags} : tags
  setImageOutputs({digest: result.digest, built: result, archive: archivePath(env)}, final)
  setTagOutputs(final, env)
  setOutput('skipped', 'false')
  giveBack(
    result.exported.filter(({type}) => isFile(type)).flatMap(({destinations}) => destinations),
    env
  )
  if (!flag('summary', true)) return
  await writeSummary(
    {digest: result.digest, tags: final, published, steps: progress.finished, counts: result.steps, started},
    env
  )
}

function isFile(type: string): boolean {
  return type === 'oci' || type === 'docker' || type === 'tar' || type === 'oci-layout' || type === 'local'
}

function failOnFindings({length}: readonly unknown[]): void {
  if (length > 0) setFailed(`Check found ${length} ${length === 1 ? 'problem' : 'problems'}`)
}
