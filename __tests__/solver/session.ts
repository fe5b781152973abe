import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseDockerfile} from '../../src/dockerfile/parse.js'
import {lowerDockerfile} from '../../src/frontend/lower-dockerfile.js'
import type {LowerOptions} from '../../src/frontend/options.js'
import {digestOf} from '../../src/oci/digest.js'
import {hostPlatform, type Platform} from '../../src/oci/platform.js'
import {silentProgress} from '../../src/progress/progress.js'
import {solve} from '../../src/solver/solve.js'
import {directoryTree} from '../../src/system/tree/directory.js'
import {createWorker} from '../../src/worker/create.js'
import {workerOptions} from '../support/build-options.js'
import type {Worker} from '../../src/worker/worker.js'
import {readLayer} from '../conformance/build-layers.js'
import {FakeRuntime} from '../fakes/runtime.js'
import {lowerOptions} from '../frontend/lower.js'
import {temporaryDirectory} from '../support/directory.js'

/** What became of a Dockerfile. */
export interface Outcome {
  /** `name: cached`, `done`, `failed` or `cancelled`, in the order of their ends. Sources are left out. */
  readonly steps: readonly string[]
  readonly error: Error | undefined
  /** Paths of each layer, of the first platform's image. */
  readonly layers: readonly (readonly string[])[]
  readonly diffIds: readonly string[]
}

export interface SolveRequest extends Partial<LowerOptions> {
  /** Files of the context. */
  readonly files?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly secrets?: Readonly<Record<string, string>>
  /** This machine's alone if none are given. */
  readonly platforms?: readonly Platform[]
}

/** One store that several builds share, with processes that need no sandbox. */
export class Session {
  readonly runtime = new FakeRuntime()
  readonly #directory = temporaryDirectory('solver')
  #worker: Worker | undefined
  #contexts = 0

  async solve(text: string, request: SolveRequest = {}): Promise<Outcome> {
    const {files = {}, signal, secrets = {}, platforms = [hostPlatform()], ...options} = request
    const worker = await this.worker()
    const steps: string[] = []
    const dockerfile = parseDockerfile(text, 'Dockerfile')
    const lowered = await Promise.all(
      platforms.map(platform => lowerDockerfile(dockerfile, {...lowerOptions(), ...options, platform}))
    )
    const end: Worker['progress']['end'] = ({name}, outcome) => {
      if (outcome.kind !== 'done' || outcome.counts) steps.push(`${name.replace(/^\[.*?\] /, '')}: ${outcome.kind}`)
    }
    const context = this.#context(files)
    const from: Worker = {
      ...worker,
      runtime: async () => this.runtime,
      // Every base image has no layers.
      images: {resolve: async () => ({layers: [], descriptor: {digest: digestOf('')}})} as unknown as Worker['images'],
      signal: signal ?? worker.signal,
      secrets: {secret: id => (id in secrets ? Buffer.from(secrets[id]!) : undefined), ssh: () => undefined},
      progress: {...silentProgress, end}
    }
    try {
      const {roots} = await solve(
        lowered.map(({root}) => root),
        from,
        {
          contexts: async () => ({
            kind: 'tree',
            tree: directoryTree(context),
            digestFiles: paths => worker.pool.digestFiles(paths.map(path => join(context, path)))
          }),
          tools: undefined as never,
          epoch: undefined,
          cacheTtl: undefined
        }
      )
      const diffIds = roots[0]!.layers.map(({diffId}) => diffId)
      const layers = await Promise.all(diffIds.map(digest => readLayer(worker.store.blobs.path(digest))))
      return {steps, error: undefined, layers: layers.map(entries => entries.map(({name}) => name)), diffIds}
    } catch (error) {
      return {steps, error: error as Error, layers: [], diffIds: []}
    }
  }

  /** A new directory of this machine. */
  scratch(): string {
    const path = join(this.#directory.path, `scratch-${this.#contexts++}`)
    mkdirSync(path)
    return path
  }

  /** Files of the store that hold this text. */
  filesWith(text: string): string[] {
    const store = join(this.#directory.path, 'store')
    return readdirSync(store, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile() && readFileSync(join(entry.parentPath, entry.name), 'latin1').includes(text))
      .map(({name}) => name)
  }

  async close(): Promise<void> {
    await this.#worker?.close()
    this.#directory.remove()
  }

  async worker(): Promise<Worker> {
    this.#worker ??= await createWorker(workerOptions(join(this.#directory.path, 'store'), {env: {}}))
    return this.#worker
  }

  #context(files: Readonly<Record<string, string>>): string {
    const context = join(this.#directory.path, `context-${this.#contexts++}`)
    mkdirSync(context)
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(context, name)), {recursive: true})
      writeFileSync(join(context, name), content)
    }
    return context
  }
}
