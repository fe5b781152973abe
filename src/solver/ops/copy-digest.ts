import {posix} from 'node:path'
import type {CopyAction} from '../../graph/op.js'
import type {Tree, TreeStat} from '../../system/tree/tree.js'
import {sha256} from '../cache-key.js'
import {selectSources} from './copy-select.js'
import {type SelectedSource, type SourceEntry, walkSource} from './copy-walk.js'

/** What a COPY or ADD reads, as a cache key knows it: equal digests make equal copies. */
export interface SelectionDigest {
  /** sha256 hex over all files, in order. */
  readonly digest: string
  /** sha256 hex of each path by its name in the source's tree, so that a miss can say which one changed. Made when asked for. */
  paths(): ReadonlyMap<string, string>
}

/** sha256 hex of the content of regular files, by path in their tree. */
export type DigestFiles = (paths: readonly string[]) => Promise<readonly string[]>

/**
 * Digests the files that an action selects: names below the source, type, mode, owner, link target, device, attributes (of a
 * context: the file capability) and content. Times do not count; a hard link is a copy; the mode of a source directory itself does
 * not count, since only what is in it is copied. Nothing but regular files is ever opened.
 *
 * @throws what `selectSources` throws
 */
export async function digestSelection(tree: Tree, action: CopyAction, digestFiles: DigestFiles): Promise<SelectionDigest> {
  const selected = await selectSources(tree, action)
  const found = selected.flatMap(source => entriesOf(tree, source))
  const contents = await digestContents(tree, found, digestFiles)
  const texts = found.map(({name, entry}) => describe(tree, name, entry, contents.get(entry.path)))
  return {
    digest: sha256(texts.join('\n')),
    paths: () => new Map(found.map(({entry}, index) => [entry.path, sha256(texts[index]!)]))
  }
}

interface NamedEntry {
  /** How the destination will name it, as far as the source decides. */
  readonly name: string
  readonly entry: SourceEntry
}

/** A directory that is only entered counts when something in it does. */
function entriesOf(tree: Tree, source: SelectedSource): NamedEntry[] {
  const found: NamedEntry[] = []
  const entered: SourceEntry[] = []
  const nameOf = (entry: SourceEntry) =>
    entry.stat.type !== 'directory' && entry.relative === '' ? posix.basename(source.name) : entry.relative
  const enter = (entry: SourceEntry): void => {
    if (!entry.included) {
      entered.push(entry)
      return
    }
    for (const above of entered.splice(0)) found.push({name: nameOf(above), entry: above})
    if (entry.stat.type !== 'socket') found.push({name: nameOf(entry), entry})
  }
  const leave = (entry: SourceEntry): void => {
    if (entered.at(-1) === entry) entered.pop()
  }
  walkSource(tree, source, {enter, leave})
  return found
}

async function digestContents(tree: Tree, found: readonly NamedEntry[], digestFiles: DigestFiles): Promise<Map<string, string>> {
  const contents = new Map<string, string>()
  const unknown = new Set<string>()
  for (const {entry} of found) {
    if (entry.stat.type !== 'file' || entry.stat.size === 0) continue
    const known = tree.digest?.(entry.path)
    if (known === undefined) unknown.add(entry.path)
    else contents.set(entry.path, known)
  }
  const paths = [...unknown]
  const digests = paths.length > 0 ? await digestFiles(paths) : []
  paths.forEach((path, index) => {
    contents.set(path, digests[index]!)
  })
  return contents
}

function describe(tree: Tree, name: string, {path, relative, stat}: SourceEntry, content: string | undefined): string {
  const {type, uid, gid, device} = stat
  const top = relative === '' && type === 'directory'
  if (top) return JSON.stringify([name, type])
  return JSON.stringify([
    name,
    type,
    type === 'symlink' ? 0 : stat.mode,
    uid,
    gid,
    type === 'symlink' ? tree.readlink(path) : '',
    device ?? [],
    Object.entries(tree.xattrs?.(path) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    type === 'file' ? sizeAndContent(stat, content) : ''
  ])
}

function sizeAndContent({size}: TreeStat, content: string | undefined): string {
  return `${size}:${content ?? ''}`
}
