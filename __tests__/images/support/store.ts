import {join} from 'node:path'
import {openStore, type Store} from '../../../src/content/store.js'
import {imageManifest} from '../../../src/image/assemble.js'
import {canonicalJson} from '../../../src/image/canonical-json.js'
import type {Image, ImageSet} from '../../../src/image/image.js'
import {LayerStore} from '../../../src/image/layer-store.js'
import type {LayerEntry} from '../../../src/layer/entry.js'
import {createLayerPool, type LayerPool} from '../../../src/layer/pool.js'
import {writeLayerSync} from '../../../src/layer/write.js'
import {silentLog} from '../../../src/log.js'
import type {ContainerConfig, ImageConfig} from '../../../src/oci/config.js'
import {MediaType} from '../../../src/oci/media-types.js'
import {hostPlatform, type Platform} from '../../../src/oci/platform.js'
import {silentProgress} from '../../../src/progress/progress.js'
import {lazyRegistry} from '../../../src/registry/lazy.js'
import {temporaryDirectory} from '../../support/directory.js'

/** A store in a temporary directory with what exporters and commands need. Remove it after the test. */
export interface TestStore {
  readonly root: string
  /** For files of the test. */
  readonly work: string
  readonly store: Store
  readonly pool: LayerPool
  readonly layers: LayerStore
  /** All that an exporter is given. */
  readonly context: import('../../../src/exporter/exporter.js').ExportContext
  remove(): void
}

export function testStore(): TestStore {
  const directory = temporaryDirectory('store')
  const root = join(directory.path, 'store')
  const store = openStore(root)
  const pool = createLayerPool({workerFile: undefined})
  const layers = new LayerStore(store, pool)
  const registry = lazyRegistry({log: silentLog, env: {HOME: directory.path}, insecure: [], credentials: undefined})
  const context = {store, pool, layers, registry, progress: silentProgress, log: silentLog, signal: new AbortController().signal}
  return {
    root,
    work: directory.path,
    store,
    pool,
    layers,
    context,
    remove() {
      registry.close()
      directory.remove()
    }
  }
}

export interface ImageOptions {
  /** Each object is a layer: content by path, a directory ends in a slash, `null` is a whiteout. */
  readonly layers?: readonly Readonly<Record<string, string | null>>[]
  readonly config?: ContainerConfig
  readonly names?: readonly string[]
  readonly created?: string | null
  readonly platform?: Platform
  readonly gzip?: boolean
}

/** Puts an image into the store, under names if it has some. */
export async function addImage({store, layers, work}: TestStore, options: ImageOptions = {}): Promise<Image> {
  const platform = options.platform ?? hostPlatform()
  const refs = (options.layers ?? [{'etc/': '', 'etc/hello': 'hello'}]).map((files, index) => {
    const tar = join(work, `layer-${index}-${Math.random()}.tar`)
    return layers.commit(writeLayerSync(entriesOf(files), tar), tar)
  })
  const config: ImageConfig = {
    architecture: platform.architecture,
    os: platform.os,
    created: options.created === undefined ? '2024-05-06T07:08:09Z' : options.created,
    config: options.config ?? {Cmd: ['sh']},
    rootfs: {type: 'layers', diff_ids: refs.map(({diffId}) => diffId)},
    history: refs.map((_, index) => ({created: '2024-05-06T07:08:09Z', created_by: `step ${index}`}))
  }
  const configDescriptor = {mediaType: MediaType.ociConfig, ...(await store.blobs.put(canonicalJson(config)))}
  const imageLayers = await Promise.all(
    refs.map(async layer => ({
      layer,
      blob: await layers.formatted(layer, {compression: options.gzip === false ? 'none' : 'gzip'})
    }))
  )
  const manifest = canonicalJson(imageManifest(configDescriptor, imageLayers, {}))
  const descriptor = {mediaType: MediaType.ociManifest, ...(await store.blobs.put(manifest))}
  if (options.names) await store.names.set(options.names, descriptor)
  return {platform, config, configDescriptor, descriptor, layers: imageLayers}
}

export function setOf(...images: readonly [Image, ...Image[]]): ImageSet {
  return {descriptor: images[0].descriptor, images}
}

function* entriesOf(files: Readonly<Record<string, string | null>>): Generator<LayerEntry> {
  const plain = {uid: 0, gid: 0, mtime: 1_700_000_000, size: 0}
  for (const [path, text] of Object.entries(files)) {
    if (text === null) yield {...plain, path, type: 'whiteout', mode: 0}
    else if (path.endsWith('/')) yield {...plain, path: path.slice(0, -1), type: 'directory', mode: 0o755}
    else {
      const base64 = Buffer.from(text).toString('base64')
      yield {...plain, path, type: 'file', mode: 0o644, size: Buffer.byteLength(text), content: {kind: 'inline', base64}}
    }
  }
}
