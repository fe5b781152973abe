import {createHash, type Hash} from 'node:crypto'
import type {TocEntry} from './entry.js'
import {keptXattrs} from './kept-xattrs.js'
import {joinPath} from './layer-path.js'
import type {TarMember} from './tar-member.js'
import {pathInside} from './tar-path.js'
import type {TarHandler} from './tar-reader.js'
import {OPAQUE_MARKER} from './whiteout.js'
import {parseMarker} from './whiteouts.js'

/** Notes the table of contents of a tar that is read. An opaque marker is a whiteout whose path ends in the marker's name. */
export class TocRecorder implements TarHandler {
  readonly toc: TocEntry[] = []
  #entry: TocEntry | undefined
  #hash: Hash | undefined

  member(member: TarMember): void {
    this.#entry = toTocEntry(member)
    this.#hash = this.#entry?.type === 'file' ? createHash('sha256') : undefined
  }

  content(bytes: Buffer): void {
    this.#hash?.update(bytes)
  }

  end(): void {
    if (this.#entry) this.toc.push(this.#hash ? {...this.#entry, digest: this.#hash.digest('hex')} : this.#entry)
  }
}

function toTocEntry({name, link, xattrs, ...rest}: TarMember): TocEntry | undefined {
  const path = pathInside(name)
  const marker = parseMarker(path)
  if (path === '' || marker === 'ignored') return undefined
  if (marker)
    return {
      path: joinPath(marker.directory, marker.name ?? OPAQUE_MARKER),
      type: 'whiteout',
      mode: 0,
      uid: 0,
      gid: 0,
      mtime: 0,
      size: 0
    }
  return {...rest, path, link: rest.type === 'hardlink' ? pathInside(link!) : link, xattrs: keptXattrs(xattrs)}
}
