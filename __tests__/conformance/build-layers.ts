import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {extract} from 'tar-stream'
import type {Digest} from '../../src/oci/digest.js'
import type {Index, Manifest} from '../../src/oci/manifest.js'
import {isIndexType} from '../../src/oci/media-types.js'
import type {Worker} from '../../src/worker/worker.js'
import type {GoldenEntry} from './build-case.js'

/** The manifests of an index, or the one that the digest is. */
export async function manifestsOf(digest: Digest, worker: Worker): Promise<Manifest[]> {
  const document = await worker.store.blobs.readJson<Manifest & Index>(digest)
  if (!isIndexType(document.mediaType ?? '')) return [document]
  return Promise.all(document.manifests.map(entry => worker.store.blobs.readJson<Manifest>(entry.digest)))
}

/** What is in every layer of an image. */
export async function readLayers(digest: string, worker: Worker): Promise<GoldenEntry[][]> {
  const manifests = await manifestsOf(digest as Digest, worker)
  const layers = manifests.flatMap(manifest => manifest.layers)
  return Promise.all(layers.map(layer => readLayer(worker.store.blobs.path(layer.digest))))
}

const TYPES: Readonly<Record<string, string>> = {
  file: 'file',
  directory: 'dir',
  symlink: 'symlink',
  link: 'hardlink',
  'character-device': 'char',
  'block-device': 'block',
  fifo: 'fifo'
}

/** The entries of a plain layer in the data's form. */
export async function readLayer(path: string): Promise<GoldenEntry[]> {
  const entries: GoldenEntry[] = []
  const reader = extract()
  reader.on('entry', (header, stream, next) => {
    const hash = createHash('sha256')
    stream.on('data', chunk => hash.update(chunk as Buffer))
    stream.on('end', () => {
      const type = TYPES[header.type ?? ''] ?? String(header.type)
      const pax = (header.pax ?? {}) as Readonly<Record<string, string>>
      const xattrs = Object.entries(pax).filter(([key]) => key.startsWith('SCHILY.xattr.'))
      entries.push({
        name: type === 'dir' && !header.name.endsWith('/') ? `${header.name}/` : header.name,
        type,
        mode: (header.mode ?? 0).toString(8).padStart(4, '0'),
        uid: Number(pax['uid'] ?? header.uid ?? 0),
        gid: Number(pax['gid'] ?? header.gid ?? 0),
        mtime: pax['mtime'] ?? String(Math.floor((header.mtime?.getTime() ?? 0) / 1000)),
        ...(type === 'file' ? {size: header.size ?? 0, sha256: hash.digest('hex')} : {}),
        ...(header.linkname ? {link: header.linkname} : {}),
        ...(xattrs.length > 0 ? {xattrs: Object.fromEntries(xattrs.map(([key, value]) => [key.slice(13), value]))} : {})
      })
      next()
    })
  })
  await new Promise<void>((resolve, reject) => {
    reader.on('finish', resolve)
    reader.on('error', reject)
    createReadStream(path).pipe(reader)
  })
  return entries
}
