import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {build} from '../../src/build.js'
import {buildTargets, checkBuild, outlineBuild} from '../../src/calls.js'
import type {DockerfileWarning} from '../../src/dockerfile/instruction.js'
import {parsePlatform} from '../../src/oci/platform.js'
import type {BuildRequest, OutputRequest} from '../../src/request.js'
import {silentProgress} from '../../src/progress/progress.js'
// Loaded now: jest cannot link one built-in module for two dynamic imports at once.
import '../../src/registry/http/follow.js'
import '../../src/registry/http/node-transport.js'
import {createWorker} from '../../src/worker/create.js'
import type {Worker} from '../../src/worker/worker.js'
import {buildRequest, workerOptions} from '../support/build-options.js'
import {baseImages} from './build-base.js'
import type {BuildCase} from './build-case.js'
import {contextEntries, writeEntries} from './build-files.js'

/** What Slipway made of a case. */
export interface BuildOutcome {
  readonly error?: string
  readonly warnings: readonly DockerfileWarning[]
  /** Manifest digests, one a platform. */
  readonly digest?: string
  /** What `outline` or `targets` answered. */
  readonly answer?: unknown
  /** In the order of their ends. */
  readonly steps: readonly Step[]
}

export interface Step {
  readonly name: string
  readonly cached: boolean
}

/** What a case is played for. */
export type Play = 'build' | 'check' | 'outline' | 'targets'

/** One store and worker for many cases: their steps never come from the cache. */
export class BuildRunner {
  readonly #data: string
  readonly #root: string
  readonly worker: Worker
  #count = 0

  private constructor(data: string, root: string, worker: Worker) {
    this.#data = data
    this.#root = root
    this.worker = worker
  }

  static async open(data: string): Promise<BuildRunner> {
    const root = mkdtempSync(join(tmpdir(), 'slipway-conformance-'))
    const worker = await createWorker(workerOptions(join(root, 'store'), {env: process.env}))
    const images = await baseImages(data, worker)
    return new BuildRunner(data, root, {...worker, images})
  }

  async close(): Promise<void> {
    await this.worker.close()
    rmSync(this.#root, {recursive: true, force: true})
  }

  /** Builds the case, nothing from the cache unless `cached`, or does what `--call` does. */
  async run(testCase: BuildCase, {play = 'build', cached = false}: {play?: Play; cached?: boolean} = {}): Promise<BuildOutcome> {
    const directory = join(this.#root, `case-${this.#count++}`)
    const warnings: DockerfileWarning[] = []
    const steps: Step[] = []
    const worker = this.#workerFor(testCase, warnings, steps)
    try {
      const request = await this.#request(testCase, directory, cached)
      if (play === 'build') return {digest: (await build(request, worker)).digest, warnings, steps}
      const {answer} = await CALLS[play](request, worker)
      return {warnings, steps, answer}
    } catch (error) {
      return {error: (error as Error).message, warnings, steps}
    } finally {
      rmSync(directory, {recursive: true, force: true})
    }
  }

  #workerFor({secrets = {}}: BuildCase, warnings: DockerfileWarning[], steps: Step[]): Worker {
    const values = new Map(Object.entries(secrets ?? {}))
    return {
      ...this.worker,
      secrets: {secret: id => (values.has(id) ? Buffer.from(values.get(id)!) : undefined), ssh: () => undefined},
      warn: warning => void warnings.push(warning),
      progress: {...silentProgress, end: ({name}, {kind}) => void steps.push({name, cached: kind === 'cached'})}
    }
  }

  async #request(testCase: BuildCase, directory: string, cached: boolean): Promise<BuildRequest> {
    const {attrs = {}, export_attrs = {}} = testCase
    const context = join(directory, 'context')
    await writeEntries(context, contextEntries(testCase, this.#data))
    for (const [local, entries] of Object.entries(testCase.extra_locals ?? {}))
      await writeEntries(join(directory, 'locals', local), entries)
    const contexts = Object.entries(attrs).filter(([key]) => key.startsWith('context:'))
    return buildRequest(context, {
      file: await this.#dockerfile(testCase, directory, context),
      target: attrs['target'],
      buildArgs: prefixed(attrs, 'build-arg:'),
      labels: prefixed(attrs, 'label:'),
      buildContexts: contexts.map(([key, value]) => [key.slice('context:'.length), contextValue(value, directory)]),
      platforms: list(attrs['platform']).map(text => parsePlatform(text)),
      outputs: export_attrs['rewrite-timestamp'] === 'true' ? [{type: 'store', rewriteTimestamp: true} as OutputRequest] : [],
      noCache: cached ? noCacheOf(attrs['no-cache']) : true,
      hostname: attrs['hostname'],
      extraHosts: list(attrs['add-hosts']).map(pair => pair.split('=') as [string, string]),
      shmSize: attrs['shm-size'] === undefined ? undefined : Number(attrs['shm-size']),
      ulimits: list(attrs['ulimit']),
      network: attrs['force-network-mode'] as BuildRequest['network'],
      entitlements: testCase.entitlements ?? [],
      compression: {type: 'none', level: undefined, force: false}
    })
  }

  async #dockerfile(testCase: BuildCase, directory: string, context: string): Promise<string | undefined> {
    const {dockerfile_name: name} = testCase
    if (testCase.dockerfile_in_context) return name === undefined ? undefined : join(context, name)
    const folder = join(directory, 'dockerfile')
    await writeEntries(folder, testCase.dockerfile_local ?? [])
    const path = join(folder, name ?? 'Dockerfile')
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, testCase.dockerfile)
    return path
  }
}

const CALLS = {check: checkBuild, outline: outlineBuild, targets: buildTargets}

/** Empty: nothing from the cache at all. */
function noCacheOf(attribute: string | undefined): BuildRequest['noCache'] {
  return attribute === '' ? true : list(attribute)
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(',').filter(Boolean)
}

function prefixed(attrs: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  const found = Object.entries(attrs).filter(([key]) => key.startsWith(prefix))
  return Object.fromEntries(found.map(([key, value]) => [key.slice(prefix.length), value]))
}

function contextValue(value: string, directory: string): string {
  if (value.startsWith('local:')) return join(directory, 'locals', value.slice('local:'.length))
  return value.replace(/^docker-image:(?!\/\/)/, 'docker-image://')
}
