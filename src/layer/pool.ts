import {statSync} from 'node:fs'
import type {Digest} from '../oci/digest.js'
import type {Compression} from '../oci/media-types.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'
import type {AppliedLayer, ApplyInput, ApplyOptions} from './apply.js'
import type {Blob, CompressOptions} from './compress.js'
import type {LayerEntry} from './entry.js'
import type {HollowLayer} from './hollow.js'
import type {DiffedLayer, UpperInput} from './jobs.js'
import {type Runner, stopped} from './runner.js'
import type {WrittenLayer} from './write.js'

/**
 * Work on layers that is too heavy for the thread that talks to the user. Outputs are new files; on failure they are gone, and
 * errors are what the function itself would throw in this thread.
 */
export interface LayerPool {
  writeLayer(entries: readonly LayerEntry[], outPath: string): Promise<WrittenLayer>
  /** Writes the layer that an overlayfs upperdir is. */
  diffUpper(input: UpperInput, outPath: string): Promise<DiffedLayer>
  apply(input: ApplyInput, target: string, options?: ApplyOptions): Promise<AppliedLayer>
  compress(tarPath: string, outPath: string, options: CompressOptions): Promise<Blob>
  decompress(path: string, outPath: string, compression: Compression): Promise<Blob>
  /** The DiffID of a layer's blob. */
  diffIdOf(path: string, compression: Compression): Promise<Digest>
  /** Writes a layer's table of contents as a layer whose files are empty. */
  hollow(blob: {path: string; compression: Compression}, outPath: string): Promise<HollowLayer>
  /** Entries of a local archive, contents spooled; undefined when it is none. */
  listArchive(path: string, spool: string): Promise<LayerEntry[] | undefined>
  /** sha256 hex of each file. */
  digestFiles(paths: readonly string[]): Promise<string[]>
  /** Stops the threads; what still runs fails. Without it idle threads do not keep the process alive either. */
  close(): Promise<void>
}

export interface LayerPoolOptions {
  /** The bundle of `worker.ts`; undefined: everything runs in this thread. */
  readonly workerFile: string | undefined
  /** Most threads at once; one for each processor by default. They start when there is work for them. */
  readonly size?: number | undefined
}

export function createLayerPool({workerFile, size}: LayerPoolOptions): LayerPool {
  const runner = workerFile === undefined ? inline : threads(workerFile, size)
  return {
    writeLayer: (...args) => runner.run('writeLayer', args),
    diffUpper: (input, outPath) => runner.run('diffUpper', [{...input, lowers: input.lowers.map(lookOnly)}, outPath]),
    apply: (...args) => runner.run('apply', args),
    compress: (...args) => runner.run('compress', args),
    decompress: (...args) => runner.run('decompress', args),
    diffIdOf: (...args) => runner.run('diffIdOf', args),
    hollow: (...args) => runner.run('hollow', args),
    listArchive: (...args) => runner.run('listArchive', args),
    digestFiles: async paths => (isLittle(paths) ? digestHere(paths) : runner.run('digestFiles', [paths])),
    close: () => runner.close()
  }
}

/** Starting a thread takes longer than hashing so much. */
const LITTLE = {files: 32, bytes: 1 << 20}

function isLittle(paths: readonly string[]): boolean {
  let bytes = 0
  return paths.length <= LITTLE.files && paths.every(path => (bytes += sizeOf(path)) <= LITTLE.bytes)
}

function sizeOf(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.size ?? Number.POSITIVE_INFINITY
}

async function digestHere(paths: readonly string[]): Promise<string[]> {
  return (await import('./digest-files.js')).digestFilesSync(paths)
}

/** Attributes of the layers below are read from the disk where they count; their copy would be sent for nothing. */
function lookOnly({directory, opaque}: LayerDirectory): LayerDirectory {
  return {directory, opaque}
}

const inline: Runner = {
  async run(name, args) {
    const {jobs} = await import('./jobs.js')
    const job = jobs[name] as (...args: unknown[]) => never
    return job(...args)
  },
  async close() {}
}

/** A build may have no work for them: what starts them is loaded with the first job. */
function threads(file: string, size: number | undefined): Runner {
  let started: Promise<Runner> | undefined
  const start = () => (started ??= import('./threads.js').then(({Threads}) => new Threads(file, size)))
  return {
    run: (name, args) => start().then(runner => runner.run(name, args)),
    close: async () => (await (started ??= Promise.resolve(closed))).close()
  }
}

const closed: Runner = {
  run: () => Promise.reject(stopped()),
  async close() {}
}
