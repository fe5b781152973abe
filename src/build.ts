import {compressingEarly, inlineCache, saveCache} from './build/caching.js'
import {annotationsFor, layerFormat, rewritesTimestamp} from './build/formats.js'
import {persistently} from './build/lost-layers.js'
import {
  lowerOptions,
  multiPlatform,
  platformsOf,
  type ReadDockerfile,
  repeatedPlatforms,
  withDockerfile
} from './build/read-dockerfile.js'
import type {Exported, Output} from './exporter/exporter.js'
import {exporterFor} from './exporter/select.js'
import {lowerDockerfile} from './frontend/lower-dockerfile.js'
import type {LoweredDockerfile} from './frontend/options.js'
import {assembleImage, assembleIndexIfMany} from './image/assemble.js'
import type {Image, ImageSet} from './image/image.js'
import type {LayerRef} from './image/layer-ref.js'
import {isIndexType} from './oci/media-types.js'
import type {BuildRequest, BuildResult} from './request.js'
import {type Solved, solve} from './solver/solve.js'
import {type OpenContexts, openContexts} from './worker/contexts.js'
import type {Worker} from './worker/worker.js'

/**
 * Builds a Dockerfile's target for every platform asked for, and brings the image to every output. The cache is written last and
 * never fails the build.
 */
export async function build(request: BuildRequest, worker: Worker): Promise<BuildResult> {
  // Not waited for: the first step that may be in it does.
  void worker.cache.load()
  const contexts = await openContexts(request, worker)
  try {
    const {set, exported} = await buildImages(request, worker, contexts)
    await worker.images.settle()
    await saveCache(worker)
    return result(set, request, exported, worker)
  } finally {
    await contexts.close()
  }
}

interface Built {
  readonly set: ImageSet
  readonly exported: readonly Exported[]
}

function buildImages(request: BuildRequest, worker: Worker, contexts: OpenContexts): Promise<Built> {
  return withDockerfile(request, worker, contexts, async read => {
    const lowered = await lowerAll(read, request, worker, contexts)
    return persistently(worker, async from => {
      const set = await buildAll(lowered, request, from, contexts)
      return {set, exported: await exportImage(set, request, from)}
    })
  })
}

/** Once a platform, side by side. @throws DockerfileError LINT when the Dockerfile wants findings to be errors. */
async function lowerAll(
  {dockerfile, findings}: ReadDockerfile,
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts
): Promise<LoweredDockerfile[]> {
  const lowered = await Promise.all(
    platformsOf(request).map(async platform => {
      const options = await lowerOptions(request, worker, contexts, platform, findings.ofPlatform())
      return lowerDockerfile(dockerfile, options)
    })
  )
  findings.check()
  for (const name of repeatedPlatforms(request)) worker.log.warn(`Duplicate platform result requested "${name}"`)
  return lowered
}

async function buildAll(
  lowered: readonly LoweredDockerfile[],
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts
): Promise<ImageSet> {
  const solved = await solveAll(lowered, request, worker, contexts)
  const images = await Promise.all(lowered.map(draft => imageOf(draft, solved, request, worker)))
  const always = multiPlatform(request) ?? false
  return assembleIndexIfMany(images, worker.store.blobs, annotationsFor('index', request), always)
}

/** All platforms at once: what a stage for the build's own platform makes is made once. */
function solveAll(
  lowered: readonly LoweredDockerfile[],
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts
): Promise<Solved> {
  const roots = lowered.map(({root}) => root)
  const epoch = lowered[0]?.image.epoch
  const isRewritten = rewritesTimestamp(request) && epoch !== undefined
  return solve(roots, isRewritten ? worker : compressingEarly(worker, layerFormat(request)), {
    contexts: name => contexts.open(name),
    tools: contexts.tools,
    epoch,
    cacheTtl: request.cacheTtl
  })
}

async function imageOf(lowered: LoweredDockerfile, solved: Solved, request: BuildRequest, worker: Worker): Promise<Image> {
  const format = layerFormat(request)
  const made = solved.result(lowered.root)?.layers ?? []
  const clamped = rewritesTimestamp(request) ? lowered.image.epoch : undefined
  const layers = clamped === undefined ? made : await clampNewLayers(made, lowered, clamped, worker)
  return assembleImage(
    lowered.image,
    {layers, created: vertex => solved.result(vertex)?.created},
    {
      blobs: worker.store.blobs,
      blobFor: async layer => worker.layers.knownBlob(layer, format) ?? worker.layers.formatted(layer, format),
      annotations: annotationsFor('manifest', request),
      configFields: inlineCache(worker, layers)
    }
  )
}

/** The base's layers stay what they are. */
async function clampNewLayers(
  layers: readonly LayerRef[],
  {image}: LoweredDockerfile,
  epoch: number,
  worker: Worker
): Promise<LayerRef[]> {
  const {clampTimes} = await import('./image/clamp-times.js')
  const base = image.base?.rootfs.diff_ids.length ?? 0
  return Promise.all(layers.map((layer, index) => (index < base ? layer : clampTimes(layer, epoch, worker))))
}

async function exportImage(set: ImageSet, request: BuildRequest, worker: Worker): Promise<Exported[]> {
  const exported: Exported[] = []
  for (const output of request.outputs as readonly Output[])
    exported.push(await exporterFor(output).export(set, output.names ?? request.tags, {...worker, progress: worker.progress}))
  return exported
}

function result(set: ImageSet, request: BuildRequest, exported: readonly Exported[], worker: Worker): BuildResult {
  const {descriptor, images} = set
  return {
    descriptor,
    digest: descriptor.digest,
    imageId: isIndexType(descriptor.mediaType) ? descriptor.digest : images[0]!.configDescriptor.digest,
    tags: request.tags,
    exported: exported.map(({output, destinations}) => ({type: output.type, destinations})),
    steps: worker.counts()
  }
}
