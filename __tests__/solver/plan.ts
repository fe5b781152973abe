import fs from 'node:fs'
import os from 'node:os'
import {join} from 'node:path'
import type {CopyAction, FileAction} from '../../src/graph/op.js'
import type {LayerEntry} from '../../src/layer/entry.js'
import {listArchive} from '../../src/layer/unpack-archive.js'
import {planFileOp} from '../../src/solver/ops/file-plan.js'
import {emptyTree} from '../../src/system/tree/empty.js'
import type {Tree} from '../../src/system/tree/tree.js'

/** When the step runs. */
export const NOW = 2_000_000_000
/** How old files of `writeFiles` are. */
export const OLD = 1_600_000_000

export function makeFolder(): string {
  return fs.mkdtempSync(join(os.tmpdir(), 'slipway-plan-'))
}

/** `{'d/': '0700', 'd/f': 'text', 'd/x 0755': 'text', l: '-> target', h: '=> d/f'}` as files, all of the same age. */
export function writeFiles(folder: string, files: Record<string, string>): string {
  fs.mkdirSync(folder, {recursive: true})
  for (const [name, text] of Object.entries(files)) {
    const [path, mode] = name.split(' ')
    const at = join(folder, path!)
    fs.mkdirSync(join(at, '..'), {recursive: true})
    if (path!.endsWith('/')) fs.mkdirSync(at, {recursive: true})
    else if (text.startsWith('-> ')) fs.symlinkSync(text.slice(3), at)
    else if (text.startsWith('=> ')) fs.linkSync(join(folder, text.slice(3)), at)
    else fs.writeFileSync(at, text)
    const usual = path!.endsWith('/') ? text || '0755' : '0644'
    if (!/^[-=]> /.test(text)) fs.chmodSync(at, Number.parseInt(mode ?? usual, 8))
  }
  setTimes(folder)
  return folder
}

function setTimes(path: string): void {
  const stat = fs.lstatSync(path)
  if (stat.isDirectory()) for (const name of fs.readdirSync(path)) setTimes(join(path, name))
  fs.lutimesSync(path, OLD, OLD)
}

export function copy(sources: string | string[], destination: string, more: Partial<CopyAction> = {}): CopyAction {
  return {
    kind: 'copy',
    instruction: 'COPY',
    input: 1,
    sources: [sources].flat(),
    destination,
    chown: undefined,
    chmod: undefined,
    parents: false,
    excludes: [],
    unpack: 'never',
    ...more
  }
}

/** Entries of the layer that actions make on a destination, reading from `source`. */
export function plan(source: Tree, actions: FileAction | FileAction[], options: PlanOptions = {}): Promise<LayerEntry[]> {
  const {on = emptyTree, link = false, epoch, spool = '/nonexistent'} = options
  let archives = 0
  return planFileOp({kind: 'file', actions: [actions].flat(), link}, [on, source], on, {
    now: NOW,
    epoch,
    listArchive: path => listArchive(path, join(spool, String(archives++)))
  })
}

export interface PlanOptions {
  readonly on?: Tree
  readonly link?: boolean
  readonly epoch?: number
  readonly spool?: string
}

/** One line an entry: `path mode uid:gid [time] [=> link]`, with `/` behind a directory; times only where they are not OLD. */
export function show(entries: readonly LayerEntry[]): string[] {
  return entries.map(({path, type, mode, uid, gid, mtime, link}) => {
    if (type === 'whiteout') return `${path} removed`
    const when = mtime === NOW ? ' now' : mtime === OLD ? '' : ` ${mtime}`
    const to = type === 'symlink' ? ` -> ${link}` : type === 'hardlink' ? ` => ${link}` : ''
    const kind = type === 'directory' ? '/' : type === 'char' || type === 'block' || type === 'fifo' ? ` ${type}` : ''
    return `${path}${kind} ${mode.toString(8).padStart(4, '0')} ${uid}:${gid}${when}${to}`
  })
}
