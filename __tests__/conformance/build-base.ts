import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {RegistryError} from '../../src/errors.js'
import type {ImageResolver} from '../../src/image/resolver.js'
import type {LayerRef} from '../../src/image/layer-ref.js'
import type {LayerEntry} from '../../src/layer/entry.js'
import type {ContainerConfig, ImageConfig} from '../../src/oci/config.js'
import {digestOf} from '../../src/oci/digest.js'
import type {Platform} from '../../src/oci/platform.js'
import {formatReference, parseReference, withDefaultTag} from '../../src/oci/reference.js'
import type {Worker} from '../../src/worker/worker.js'

interface BaseEntry {
  readonly path: string
  readonly type: string
  readonly mode: string
  readonly uid: number
  readonly gid: number
  readonly mtime: number
  readonly data?: string
  readonly data_b64?: string
  readonly link?: string
}

const BUSYBOX = '/bin/busybox'

/** The synthetic image that every reference of the cases means: see `base-image/` of the data. */
export async function baseImages(data: string, worker: Worker): Promise<ImageResolver> {
  const folder = join(data, 'dockerfile/base-image')
  const base = JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8')) as {config: ImageConfig; entries: BaseEntry[]}
  const variants = JSON.parse(readFileSync(join(folder, 'variants.json'), 'utf8')) as Record<string, ContainerConfig>
  const tar = worker.store.temporaryPath('base')
  const written = await worker.pool.writeLayer(base.entries.map(layerEntry), tar)
  const layer = worker.layers.commit(written, tar)
  const resolve = async (reference: string, platform: Platform) => found(reference, platform, base.config, variants, layer)
  return {resolve, settle: async () => {}} as unknown as ImageResolver
}

function found(text: string, platform: Platform, base: ImageConfig, variants: Record<string, ContainerConfig>, layer: LayerRef) {
  const {registry, repository, tag} = parseReference(text)
  const isMissing = tag === 'nosuch' || repository.includes('nonexist') || registry === 'localhost:5000'
  if (isMissing) throw new RegistryError('NOT_FOUND', `${formatReference(withDefaultTag(parseReference(text)))}: not found`)
  const variant = variants[repository.replace('library/', '')] ?? {}
  const {os, architecture} = platform
  const config: ImageConfig = {
    ...base,
    os,
    architecture,
    ...(platform.variant ? {variant: platform.variant} : {}),
    config: {...base.config, ...variant},
    rootfs: {type: 'layers', diff_ids: [layer.diffId]}
  }
  const digest = digestOf(JSON.stringify(config))
  return {
    pinned: `${text.replace(/@.*/, '')}@${digest}`,
    descriptor: {mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1},
    config,
    layers: [layer]
  }
}

function layerEntry(entry: BaseEntry): LayerEntry {
  const common = {
    path: entry.path,
    mode: Number.parseInt(entry.mode, 8),
    uid: entry.uid,
    gid: entry.gid,
    mtime: entry.mtime,
    size: 0
  }
  switch (entry.type) {
    case 'dir':
      return {...common, type: 'directory'}
    case 'symlink':
      return {...common, type: 'symlink', link: entry.link}
    case 'hardlink':
      return {...common, type: 'hardlink', link: entry.link}
    default: {
      if (entry.path === 'bin/busybox') {
        return {...common, type: 'file', size: readFileSync(BUSYBOX).length, content: {kind: 'path', path: BUSYBOX}}
      }
      const bytes = entry.data_b64 !== undefined ? Buffer.from(entry.data_b64, 'base64') : Buffer.from(entry.data ?? '')
      return {...common, type: 'file', size: bytes.length, content: {kind: 'inline', base64: bytes.toString('base64')}}
    }
  }
}
