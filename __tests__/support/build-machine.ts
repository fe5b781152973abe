import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {build} from '../../src/build.js'
import type {Output} from '../../src/exporter/exporter.js'
import type {Log} from '../../src/log.js'
import type {Progress, ProgressStep, StepOutcome} from '../../src/progress/progress.js'
import type {BuildRequest, BuildResult} from '../../src/request.js'
import {createWorker, type WorkerOptions} from '../../src/worker/create.js'
import {buildRequest, workerOptions} from './build-options.js'
import {expectNoLeaks} from './leaks.js'
import {makeSandbox, type Sandbox} from './sandbox.js'

export interface MachineBuild {
  readonly cache?: string | readonly string[] | undefined
  /** What differs from `cache` when writing. */
  readonly cacheTo?: readonly string[] | undefined
  readonly tags?: readonly string[] | undefined
  readonly outputs?: readonly Output[] | undefined
  readonly request?: Partial<BuildRequest> | undefined
  readonly worker?: Partial<WorkerOptions> | undefined
  /** Added to the sandbox's environment. */
  readonly env?: Readonly<Record<string, string>> | undefined
}

export interface MachineResult extends BuildResult {
  /** Steps of the Dockerfile that ran, by the text of their lines, in order of their end. */
  readonly ran: readonly string[]
  readonly cached: readonly string[]
  /** Why a step ran, by the text of its line. */
  readonly why: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  readonly infos: readonly string[]
  readonly milliseconds: number
}

/** A machine that knows nothing: builds on it share its store, and only what caches and registries keep comes from elsewhere. */
export class Machine {
  readonly sandbox: Sandbox = makeSandbox()

  /** Writes files of the context, by path. */
  write(files: Readonly<Record<string, string>>): this {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.sandbox.work, name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, content)
    }
    return this
  }

  async build(options: MachineBuild = {}): Promise<MachineResult> {
    const seen = new Recorder()
    const log = recordingLog()
    const started = Date.now()
    const worker = await createWorker(machineOptions(this.sandbox, options, seen, log))
    try {
      const result = await build(request(this.sandbox, options), worker)
      return {...result, ...seen.result(), warnings: log.warnings, infos: log.infos, milliseconds: Date.now() - started}
    } finally {
      await worker.close()
    }
  }

  async remove(): Promise<void> {
    try {
      await expectNoLeaks(this.sandbox)
    } finally {
      this.sandbox.remove()
    }
  }
}

function request({work}: Sandbox, {tags = [], outputs, request: more}: MachineBuild): BuildRequest {
  return buildRequest(work, {tags, outputs: outputs ?? (tags.length > 0 ? [{type: 'registry'}] : [{type: 'store'}]), ...more})
}

function machineOptions(sandbox: Sandbox, options: MachineBuild, progress: Progress, log: Log): WorkerOptions {
  const cache = options.cache === undefined ? [] : [options.cache].flat()
  return workerOptions(sandbox.store, {
    env: {...sandbox.env, ...options.env},
    cacheFrom: cache,
    cacheTo: options.cacheTo ?? cache,
    explain: true,
    scope: 'app',
    progress,
    log,
    ...options.worker
  })
}

class Recorder implements Progress {
  readonly #outcomes = new Map<ProgressStep, StepOutcome>()
  readonly #notes = new Map<ProgressStep, string[]>()

  start(): void {}
  output(): void {}

  note(step: ProgressStep, text: string): void {
    this.#notes.set(step, [...(this.#notes.get(step) ?? []), text])
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    this.#outcomes.set(step, outcome)
  }

  result(): Pick<MachineResult, 'ran' | 'cached' | 'why'> {
    const lines = (wanted: (outcome: StepOutcome) => boolean) =>
      [...this.#outcomes].filter(([, outcome]) => wanted(outcome)).map(([step]) => lineOf(step))
    const why = [...this.#notes].map(([step, notes]) => [lineOf(step), notes.join('; ').replace(/^not cached: /, '')])
    return {
      ran: lines(outcome => outcome.kind === 'done' && outcome.counts === true),
      cached: lines(outcome => outcome.kind === 'cached' && outcome.counts !== false),
      why: Object.fromEntries(why)
    }
  }
}

/** `[build 2/5] RUN make` without its place. */
function lineOf({name}: ProgressStep): string {
  return name.replace(/^\[[^\]]*\] /, '')
}

function recordingLog(): Log & {warnings: string[]; infos: string[]} {
  const warnings: string[] = []
  const infos: string[] = []
  return {
    warnings,
    infos,
    warn: message => void (warnings.includes(message) || warnings.push(message)),
    info: message => void infos.push(message),
    debug: message => void (process.env['SLIPWAY_TEST_DEBUG'] && process.stderr.write(`${message}\n`))
  }
}
