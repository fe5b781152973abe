import {execFile} from 'node:child_process'
import {rmSync} from 'node:fs'
import {promisify} from 'node:util'
import type {Store} from '../content/store.js'
import {ContentError, messageOf} from '../errors.js'
import {imageManifest} from '../image/assemble.js'
import {canonicalJson} from '../image/canonical-json.js'
import type {ImageLayer} from '../image/image.js'
import type {LayerStore} from '../image/layer-store.js'
import {layersOf} from '../image/parse-image.js'
import {parseConfig, parseManifest} from '../image/documents.js'
import type {LayerPool} from '../layer/pool.js'
import type {ContainerConfig, ImageConfig} from '../oci/config.js'
import type {Digest} from '../oci/digest.js'
import {MediaType} from '../oci/media-types.js'
import {mountPoints} from './changes.js'
import type {Container} from './container.js'
import {containerRecords} from './find.js'
import {pauseContainer} from './pause.js'
import {openRoot} from './root.js'

export interface CommitOptions {
  /** Full references; there may be none. */
  readonly names: readonly string[]
  readonly author: string | undefined
  readonly message: string
  /** Changes the execution parameters, e.g. by Dockerfile instructions. */
  change(config: ContainerConfig): Promise<ContainerConfig>
  /** Stop its processes while the files are read. */
  readonly pause: boolean
  readonly created: Date
}

export interface CommitTools {
  readonly store: Store
  readonly layers: LayerStore
  readonly pool: LayerPool
}

/** Makes an image of a container: one layer more than its own image. Run it under a lease. @returns the image ID */
export async function commitContainer(container: Container, options: CommitOptions, tools: CommitTools): Promise<Digest> {
  const {store} = tools
  const config = await options.change(container.process.config)
  const layer = await writeLayer(container, options.pause, tools)
  const size = store.blobs.size(container.image.manifest) ?? 0
  const descriptor = {mediaType: MediaType.ociManifest, digest: container.image.manifest, size}
  const manifest = parseManifest(await store.blobs.read(descriptor.digest), descriptor)
  const base = parseConfig(await store.blobs.read(manifest.config.digest), manifest.config)
  const lower = layersOf(manifest, base).map((found, index): ImageLayer => ({layer: found, blob: manifest.layers[index]!}))
  const document = committedConfig(container, base, config, layer.layer.diffId, options)
  const configDescriptor = {mediaType: MediaType.ociConfig, ...(await store.blobs.put(canonicalJson(document)))}
  const written = await store.blobs.put(canonicalJson(imageManifest(configDescriptor, [...lower, layer], {})))
  await store.names.set(options.names, {mediaType: MediaType.ociManifest, ...written})
  return configDescriptor.digest
}

async function writeLayer(container: Container, pause: boolean, {store, layers, pool}: CommitTools): Promise<ImageLayer> {
  const root = await openRoot(container, store, layers)
  const tar = store.temporaryPath('commit')
  const copy = store.temporaryPath('upper')
  const resume = pause ? pauseContainer(container, store) : () => {}
  try {
    const skip = mountPoints(container, root, store)
    const isRunning = containerRecords(store).state(container.id).status === 'running'
    const upperdir = pause || !isRunning ? root.upper : await copyOf(root.upper, copy)
    const written = await pool.diffUpper({upperdir, lowers: root.snapshots, skip}, tar)
    const layer = layers.commit(written, tar)
    return {layer, blob: layer.blob!}
  } finally {
    resume()
    rmSync(tar, {force: true})
    rmSync(copy, {recursive: true, force: true})
  }
}

/** What a container that goes on writing has changed, at rest: a file that grows while it is read fits into no tar. */
async function copyOf(upper: string, copy: string): Promise<string> {
  await promisify(execFile)('cp', ['--archive', '--reflink=auto', '--', upper, copy]).catch(cause => {
    throw new ContentError('UNAVAILABLE', `Cannot commit without a pause: ${messageOf(cause)}`, {
      cause,
      hint: 'Leave --pause=false out'
    })
  })
  return copy
}

function committedConfig(
  {process, image}: Container,
  base: ImageConfig,
  config: ContainerConfig,
  diffId: Digest,
  {author, message, created}: CommitOptions
): ImageConfig {
  const time = created.toISOString()
  const entry = {
    created: time,
    created_by: process.args.join(' '),
    ...(author ? {author} : {}),
    ...(message ? {comment: message} : {})
  }
  return {
    ...base,
    created: time,
    ...(author ? {author} : {}),
    config,
    rootfs: {type: 'layers', diff_ids: [...image.layers, diffId]},
    history: [...(base.history ?? []), entry]
  }
}
