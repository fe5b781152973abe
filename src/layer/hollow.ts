import type {Compression} from '../oci/media-types.js'
import {decompress} from './decompress.js'
import type {LayerEntry} from './entry.js'
import {keptXattrs} from './kept-xattrs.js'
import type {TarMember} from './tar-member.js'
import {pathInside} from './tar-path.js'
import {type TarHandler, TarReader} from './tar-reader.js'
import {type WrittenLayer, writeLayerSync} from './write.js'

/** Whose content stays: owners are looked up in them. */
const KEPT = new Set(['etc/passwd', 'etc/group'])
const MAX_KEPT = 1024 * 1024

/** What was written. Without a list of it: that of a large base image would cross threads and stay in memory for nobody. */
export type HollowLayer = Omit<WrittenLayer, 'toc'>

/**
 * Writes the layer's table of contents to the new file `outPath`: a layer of the same paths, types, modes, owners, times and
 * links whose files are empty, but for those that names of users are looked up in. Unpacked, it answers what a COPY asks of its
 * destination, and takes a hundredth of the bytes.
 * @throws LayerError
 */
export async function writeHollow(blob: {path: string; compression: Compression}, outPath: string): Promise<HollowLayer> {
  const collector = new HollowCollector()
  const reader = new TarReader(collector)
  for await (const chunk of decompress(blob.path, blob.compression)) reader.push(chunk)
  reader.finish()
  return collector.write(outPath)
}

/** The same of a tar that is read anyway. */
export class HollowCollector implements TarHandler {
  /** By path: the last member of a name counts. */
  readonly #entries = new Map<string, LayerEntry>()
  #kept: {path: string; chunks: Buffer[]} | undefined

  member({name, link, xattrs, ...member}: TarMember): void {
    const path = pathInside(name)
    this.#kept = undefined
    if (path === '') return
    const target = member.type === 'hardlink' ? pathInside(link!) : link
    const entry = {...member, path, size: 0, mtime: Math.floor(member.mtime), link: target, xattrs: keptXattrs(xattrs)}
    this.#entries.delete(path)
    this.#entries.set(path, member.type === 'file' ? {...entry, content: {kind: 'inline', base64: ''}} : entry)
    if (KEPT.has(path) && member.type === 'file' && member.size <= MAX_KEPT) this.#kept = {path, chunks: []}
  }

  content(bytes: Buffer): void {
    this.#kept?.chunks.push(Buffer.from(bytes))
  }

  end(): void {
    if (!this.#kept) return
    const {path, chunks} = this.#kept
    const content = Buffer.concat(chunks)
    const entry = {...this.#entries.get(path)!, size: content.length}
    this.#entries.set(path, {...entry, content: {kind: 'inline', base64: content.toString('base64')}})
  }

  /** @param outPath a new file */
  write(outPath: string): HollowLayer {
    const {toc: _, ...written} = writeLayerSync(this.#entries.values(), outPath)
    return written
  }
}
