import {excerptOf} from './dockerfile/excerpt.js'
import type {Dockerfile, DockerfileWarning} from './dockerfile/instruction.js'
import {parseDockerfile} from './dockerfile/parse.js'
import {ContentError, DockerfileError, SolveError} from './errors.js'
import type {Exported, Output} from './exporter/exporter.js'
import {exporterFor} from './exporter/select.js'
import {lowerDockerfile} from './frontend/lower-dockerfile.js'
import type {LoweredDockerfile, LowerOptions} from './frontend/options.js'
import {assembleImage, assembleIndexIfMany} from './image/assemble.js'
import type {Image, ImageSet} from './image/image.js'
import type {LayerFormat} from './image/layer-store.js'
import {noCache} from './cache/none.js'
import {hostPlatform, type Platform} from './oci/platform.js'
import {type OpenContexts, openContexts} from './worker/contexts.js'
import type {BuildRequest, BuildResult} from './request.js'
import {solve} from './solver/solve.js'
import type {Worker} from './worker/worker.js'

/**
 * Builds a Dockerfile's target for every platform asked for, and brings the image to every output. The cache is written last and
 * never fails the build.
 */
export async function build(request: BuildRequest, worker: Worker): Promise<BuildResult> {
  const contexts = await openContexts(request, worker)
  try {
    const dockerfile = await readDockerfile(contexts)
    const set = await buildImages(dockerfile, request, worker, contexts)
    const exported = await exportImage(set, request, worker)
    await worker.mounts.save()
    await worker.cache.flush(blobSource(worker))
    return result(set, request, exported, worker)
  } finally {
    await contexts.close()
  }
}

/** Reads and checks the Dockerfile and lowers it for the first platform: what `--check` reports. */
export async function checkBuild(request: BuildRequest, worker: Worker): Promise<readonly DockerfileWarning[]> {
  const contexts = await openContexts(request, worker)
  try {
    const dockerfile = await readDockerfile(contexts)
    const platform = request.platforms[0] ?? hostPlatform()
    const lowered = await withExcerpt(dockerfile, () => lower(dockerfile, request, worker, contexts, platform))
    return warningsOf(dockerfile, [lowered], request)
  } finally {
    await contexts.close()
  }
}

async function readDockerfile(contexts: OpenContexts): Promise<Dockerfile> {
  const {text, file} = await contexts.dockerfile()
  return parseDockerfile(text, file)
}

async function buildImages(
  dockerfile: Dockerfile,
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts
): Promise<ImageSet> {
  const platforms = request.platforms.length > 0 ? request.platforms : [hostPlatform()]
  const build = (from: Worker) =>
    withExcerpt(dockerfile, async () => {
      const lowered = await Promise.all(platforms.map(platform => lower(dockerfile, request, from, contexts, platform)))
      for (const warning of warningsOf(dockerfile, lowered, request)) from.warn(warning)
      const images = await Promise.all(lowered.map(draft => buildImage(draft, request, from, contexts)))
      return assembleIndexIfMany(images, from.store.blobs, annotationsFor('index', request))
    })
  try {
    return await build(worker)
  } catch (error) {
    if (!(error instanceof ContentError) || error.code !== 'BLOB_NOT_FOUND' || worker.signal.aborted) throw error
    worker.log.warn(`A cached layer is gone (${error.message}): building again without the cache`)
    return build({...worker, cache: {...noCache, put: (...put) => worker.cache.put(...put)}})
  }
}

/** The Dockerfile's own warnings and those of lowering, without those that a `# check=skip` silences. */
function warningsOf(
  dockerfile: Dockerfile,
  lowered: readonly LoweredDockerfile[],
  request: BuildRequest
): readonly DockerfileWarning[] {
  const all = [...dockerfile.warnings, ...lowered.flatMap(one => one.warnings)]
  const unique = new Map(all.map(warning => [`${warning.rule} ${warning.location.startLine} ${warning.message}`, warning]))
  return [...unique.values()].filter(() => request !== undefined)
}

function lower(
  dockerfile: Dockerfile,
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts,
  platform: Platform
): Promise<LoweredDockerfile> {
  const options: LowerOptions = {
    ...request,
    platform,
    buildPlatform: hostPlatform(),
    namedContexts: contexts.named,
    ignored: contexts.ignored,
    resolveImage: async (reference, wanted) => {
      const {pinned, descriptor, config} = await worker.images.resolve(reference, wanted)
      return {pinned, digest: descriptor.digest, config}
    }
  }
  return lowerDockerfile(dockerfile, options)
}

async function buildImage(
  lowered: LoweredDockerfile,
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts
): Promise<Image> {
  const format = layerFormat(request)
  const solved = await solve(lowered.root, compressingEarly(worker, format), {
    contexts: name => contexts.open(name),
    tools: contexts.tools,
    epoch: lowered.image.epoch
  })
  return assembleImage(
    lowered.image,
    {layers: solved.root.layers, created: vertex => solved.result(vertex)?.created},
    {
      blobs: worker.store.blobs,
      blobFor: async layer => worker.layers.knownBlob(layer, format) ?? worker.layers.formatted(layer, format),
      annotations: annotationsFor('manifest', request)
    }
  )
}

/** A layer that will leave the machine is compressed while the next step runs. Its failure shows where the blob is asked for. */
function compressingEarly(worker: Worker, format: LayerFormat): Worker {
  if (format.compression === 'none') return worker
  return {...worker, layerMade: layer => void worker.layers.formatted(layer, format).catch(() => {})}
}

/** What stays in the store is not compressed: that would be most of a build's time. */
export function layerFormat({compression, outputs}: BuildRequest): LayerFormat {
  const leaves = outputs.some(({type}) => type === 'registry' || type === 'oci' || type === 'docker' || type === 'oci-layout')
  return {compression: compression.type ?? (leaves ? 'gzip' : 'none'), level: compression.level, force: compression.force}
}

function annotationsFor(level: 'manifest' | 'index', {annotations}: BuildRequest): Record<string, string> {
  const found: Record<string, string> = {}
  for (const text of annotations) {
    const [, levels = 'manifest', key = '', value = ''] = /^(?:([a-z,-]+):)?([^=]+)=(.*)$/s.exec(text) ?? []
    if (levels.split(',').includes(level)) found[key] = value
  }
  return found
}

async function exportImage(set: ImageSet, request: BuildRequest, worker: Worker): Promise<Exported[]> {
  const exported: Exported[] = []
  for (const output of request.outputs as readonly Output[])
    exported.push(await exporterFor(output).export(set, request.tags, {...worker, progress: worker.progress}))
  return exported
}

function blobSource(worker: Worker) {
  return {
    async compressed(diffId: Parameters<Worker['layers']['known']>[0]) {
      const layer = worker.layers.known(diffId)
      if (!layer) throw new ContentError('BLOB_NOT_FOUND', `Layer ${diffId} is in the store no more`)
      const blob = await worker.layers.formatted(layer, {compression: 'gzip'})
      return {mediaType: blob.mediaType, digest: blob.digest, size: blob.size, path: worker.store.blobs.path(blob.digest)}
    }
  }
}

function result(set: ImageSet, request: BuildRequest, exported: readonly Exported[], worker: Worker): BuildResult {
  return {
    digest: set.descriptor.digest,
    imageId: set.images[0]!.configDescriptor.digest,
    tags: request.tags,
    exported: exported.map(({output, destinations}) => ({type: output.type, destinations})),
    steps: worker.counts()
  }
}

/** Errors that know their line get the lines around it. */
async function withExcerpt<T>(dockerfile: Dockerfile, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if ((error instanceof SolveError || error instanceof DockerfileError) && error.location && !error.excerpt)
      error.excerpt = excerptOf(dockerfile.text, error.location)
    throw error
  }
}
