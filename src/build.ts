import {excerptOf} from './dockerfile/excerpt.js'
import type {Dockerfile, DockerfileWarning} from './dockerfile/instruction.js'
import {parseDockerfile} from './dockerfile/parse.js'
import {ContentError, DockerfileError, messageOf, SolveError} from './errors.js'
import type {Exported, Output} from './exporter/exporter.js'
import {exporterFor} from './exporter/select.js'
import {remoteFiles} from './context/remote-files.js'
import {Findings} from './frontend/findings.js'
import {checkDockerfile, lowerDockerfile} from './frontend/lower-dockerfile.js'
import {checkSyntax} from './frontend/syntax.js'
import type {LoweredDockerfile, LowerOptions} from './frontend/options.js'
import {assembleImage, assembleIndexIfMany} from './image/assemble.js'
import type {Image, ImageSet} from './image/image.js'
import {clampTimes} from './image/clamp-times.js'
import type {LayerRef} from './image/layer-ref.js'
import type {LayerFormat} from './image/layer-store.js'
import {encodeInline} from './cache/inline.js'
import {noCache} from './cache/none.js'
import type {CachedBlob} from './cache/record.js'
import {type Digest, digestHex} from './oci/digest.js'
import {hostPlatform, normalizePlatform, type Platform} from './oci/platform.js'
import {type OpenContexts, openContexts} from './worker/contexts.js'
import type {BuildRequest, BuildResult} from './request.js'
import {type Solved, solve} from './solver/solve.js'
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
    await saveCache(worker)
    return result(set, request, exported, worker)
  } finally {
    await contexts.close()
  }
}

async function saveCache(worker: Worker): Promise<void> {
  await worker.cache.load()
  await worker.hollow.settle()
  await worker.mounts.save()
  await worker.cache.flush(blobSource(worker))
}

/**
 * Reads the Dockerfile and lowers it for the first platform, without building anything: what `--check` reports. The findings go to
 * `worker.warn` too: also those before an error.
 */
export async function checkBuild(request: BuildRequest, worker: Worker): Promise<readonly DockerfileWarning[]> {
  const contexts = await openContexts(request, worker)
  try {
    return await withFindings(request, worker, contexts, async (findings, text, file) => {
      const dockerfile = parseDockerfile(text, file, findings.ofText)
      const options = lowerOptions(request, worker, contexts, request.platforms[0] ?? hostPlatform(), findings.ofPlatform())
      await withExcerpt(dockerfile, () => checkDockerfile(dockerfile, options))
      findings.check()
      return findings.list()
    })
  } finally {
    await contexts.close()
  }
}

/** Tells the worker what was found, whatever came of it. */
async function withFindings<T>(
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts,
  body: (findings: Findings, text: string, file: string) => Promise<T>
): Promise<T> {
  const {text, file} = await contexts.dockerfile()
  checkSyntax(text, file, request.buildArgs['BUILDKIT_SYNTAX'])
  const findings = new Findings(text, request.buildArgs['BUILDKIT_DOCKERFILE_CHECK'])
  try {
    return await body(findings, text, file)
  } finally {
    for (const warning of findings.list()) worker.warn(warning)
  }
}

interface Built {
  readonly set: ImageSet
  readonly exported: readonly Exported[]
}

function buildImages(request: BuildRequest, worker: Worker, contexts: OpenContexts): Promise<Built> {
  return withFindings(request, worker, contexts, (findings, text, file) => {
    const dockerfile = parseDockerfile(text, file, findings.ofText)
    return withExcerpt(dockerfile, async () => {
      const lowered = await lowerAll(dockerfile, request, worker, contexts, findings)
      return persistently(worker, async from => {
        const set = await buildAll(lowered, request, from, contexts)
        return {set, exported: await exportImage(set, request, from)}
      })
    })
  })
}

/** Once a platform, side by side. @throws DockerfileError LINT when the Dockerfile wants findings to be errors. */
async function lowerAll(
  dockerfile: Dockerfile,
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts,
  findings: Findings
): Promise<LoweredDockerfile[]> {
  const platforms = request.platforms.length > 0 ? request.platforms.map(normalizePlatform) : [hostPlatform()]
  const options = platforms.map(platform => lowerOptions(request, worker, contexts, platform, findings.ofPlatform()))
  const lowered = await Promise.all(options.map(one => lowerDockerfile(dockerfile, one)))
  findings.check()
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
  const always = /^(1|t|true)$/i.test(request.buildArgs['BUILDKIT_MULTI_PLATFORM'] ?? '')
  return assembleIndexIfMany(images, worker.store.blobs, annotationsFor('index', request), always)
}

/**
 * A layer that the cache promised may be gone when its bytes are needed: evicted, damaged, or out of reach. Then everything is
 * done again. What was built is in the store by now, and the cache knows what it lost; the last time nothing is read from it.
 */
async function persistently<T>(worker: Worker, body: (worker: Worker) => Promise<T>): Promise<T> {
  const withoutCache = {...worker, cache: {...noCache, put: worker.cache.put.bind(worker.cache)}}
  for (const from of [worker, worker]) {
    try {
      return await body(from)
    } catch (error) {
      if (!isLostLayer(error) || worker.signal.aborted) throw error
      worker.log.info(`A cached layer is gone: going on without it (${messageOf(error)})`)
    }
  }
  return body(withoutCache)
}

function isLostLayer(error: unknown): boolean {
  if (error instanceof ContentError && error.code === 'BLOB_NOT_FOUND') return true
  return error instanceof Error && error.cause !== undefined && isLostLayer(error.cause)
}

function lowerOptions(
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts,
  platform: Platform,
  warn: LowerOptions['warn']
): LowerOptions {
  return {
    ...request,
    platform,
    isPlatformGiven: request.platforms.length > 0,
    buildPlatform: hostPlatform(),
    namedContexts: contexts.named,
    ignored: contexts.ignored,
    warn,
    contextTime: name => contexts.time(name),
    sourceTime: async source => (await remoteFiles(source, contexts.tools)).time,
    resolveImage: async (reference, wanted) => {
      const {pinned, descriptor, config} = await worker.images.resolve(reference, wanted)
      return {pinned, digest: descriptor.digest, config}
    }
  }
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

/** What `type=inline` adds to the image's config. */
function inlineCache({inlineRecords}: Worker, layers: readonly LayerRef[]) {
  return (
    inlineRecords &&
    encodeInline(
      inlineRecords(),
      layers.map(({diffId}) => diffId)
    )
  )
}

function rewritesTimestamp({outputs}: BuildRequest): boolean {
  return (outputs as readonly Output[]).some(({rewriteTimestamp}) => rewriteTimestamp)
}

/** The base's layers stay what they are. */
function clampNewLayers(
  layers: readonly LayerRef[],
  {image}: LoweredDockerfile,
  epoch: number,
  worker: Worker
): Promise<LayerRef[]> {
  const base = image.base?.rootfs.diff_ids.length ?? 0
  return Promise.all(layers.map((layer, index) => (index < base ? layer : clampTimes(layer, epoch, worker))))
}

/**
 * A layer that will leave the machine, with the image or for a cache, is compressed while the next step runs, and one that only a
 * cache keeps is sent there. Their failures show where the blob is asked for.
 */
function compressingEarly(worker: Worker, format: LayerFormat): Worker {
  const {keepsLayers, layers} = worker
  const compress = (layer: LayerRef, wanted: LayerFormat) => layers.formatted(layer, wanted)
  const send = async (layer: LayerRef) => {
    const blob = await compress(layer, CACHE_FORMAT)
    worker.cache.send?.({...blob, diffId: layer.diffId, path: worker.store.blobs.path(blob.digest)})
  }
  return {
    ...worker,
    layerMade(layer, role) {
      if (role === 'image' && format.compression !== 'none') compress(layer, format).catch(() => {})
      else if (keepsLayers === 'max' && role === 'intermediate') send(layer).catch(() => {})
      else if (keepsLayers !== undefined && role === 'image') compress(layer, CACHE_FORMAT).catch(() => {})
    }
  }
}

/** What stays in the store is not compressed: that would be most of a build's time. */
export function layerFormat({compression, outputs}: BuildRequest): LayerFormat {
  const leaves = outputs.some(({type}) => type === 'registry' || type === 'oci' || type === 'docker' || type === 'oci-layout')
  return {compression: compression.type ?? (leaves ? 'gzip' : 'none'), level: compression.level, force: compression.force}
}

function annotationsFor(level: 'manifest' | 'index', {annotations}: BuildRequest): Record<string, string> {
  const found = annotations.flatMap(text => {
    const [, levels = 'manifest', key = '', value = ''] = /^(?:([a-z,-]+):)?([^=]+)=(.*)$/s.exec(text) ?? []
    return levels.split(',').includes(level) ? [[key, value]] : []
  })
  return Object.fromEntries(found)
}

async function exportImage(set: ImageSet, request: BuildRequest, worker: Worker): Promise<Exported[]> {
  const exported: Exported[] = []
  for (const output of request.outputs as readonly Output[])
    exported.push(await exporterFor(output).export(set, output.names ?? request.tags, {...worker, progress: worker.progress}))
  return exported
}

/** What every registry takes and every machine reads. A layer that has another compression already keeps it. */
const CACHE_FORMAT: LayerFormat = {compression: 'gzip'}

function blobSource(worker: Worker) {
  return {
    async compressed(diffId: Digest, kept?: CachedBlob) {
      const layer = worker.layers.known(diffId) ?? (kept && layerInCache(diffId, kept, worker))
      if (!layer) throw new ContentError('BLOB_NOT_FOUND', `Layer ${diffId} is in the store no more`)
      const blob = await worker.layers.formatted(layer, CACHE_FORMAT)
      return {mediaType: blob.mediaType, digest: blob.digest, size: blob.size, path: worker.store.blobs.path(blob.digest)}
    }
  }
}

function layerInCache(diffId: Digest, blob: CachedBlob, {cache}: Worker): LayerRef {
  const fetch: LayerRef['fetch'] = ({digest, size}, destination) => cache.fetchBlob(digest, size, destination)
  return {diffId, contentDigest: digestHex(diffId), blob, fetch, mountFrom: undefined}
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
