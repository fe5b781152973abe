import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  linkSync,
  lutimesSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import type {BuildCase, ContextEntry} from './build-case.js'
import {fileTime} from '../../src/system/file-time.js'

const DEFAULT_MTIME = 1600000000

/** Writes the entries below `root`, with owners, modes and times. */
export async function writeEntries(root: string, entries: readonly ContextEntry[]): Promise<void> {
  mkdirSync(root, {recursive: true, mode: 0o755})
  for (const entry of entries) await writeEntry(join(root, entry.path), root, entry)
  for (const entry of [...entries].reverse()) stamp(join(root, entry.path), entry, entry.mtime ?? DEFAULT_MTIME)
  for (const path of [...unlistedParents(entries), '']) utimesSync(join(root, path), DEFAULT_MTIME, DEFAULT_MTIME)
}

/** Directories that are there for what is in them. */
function unlistedParents(entries: readonly ContextEntry[]): string[] {
  const parents = entries.flatMap(({path}) => path.split('/').map((_, index, names) => names.slice(0, index).join('/')))
  const listed = new Set(entries.map(({path}) => path))
  return [...new Set(parents)].filter(path => path !== '' && !listed.has(path))
}

async function writeEntry(path: string, root: string, entry: ContextEntry): Promise<void> {
  mkdirSync(dirname(path), {recursive: true, mode: 0o755})
  switch (entry.type) {
    case 'dir':
      mkdirSync(path, {recursive: true})
      break
    case 'symlink':
      symlinkSync(entry.link!, path)
      break
    case 'hardlink':
      linkSync(join(root, entry.link!), path)
      return
    case 'fifo':
      spawnSync('mkfifo', [path])
      break
    case 'socket':
      await makeSocket(path)
      break
    case 'file':
      writeFileSync(path, entry.data_b64 !== undefined ? Buffer.from(entry.data_b64, 'base64') : (entry.data ?? ''))
  }
}

async function makeSocket(path: string): Promise<void> {
  spawnSync('python3', [
    '-c',
    'import socket,sys,os;os.chdir(os.path.dirname(sys.argv[1]));socket.socket(socket.AF_UNIX).bind(os.path.basename(sys.argv[1]))',
    path
  ])
}

function stamp(path: string, entry: ContextEntry, mtime: number): void {
  if (entry.type === 'symlink') {
    lutimesSync(path, fileTime(mtime), fileTime(mtime))
    return
  }
  if (entry.type === 'hardlink') return
  if (entry.uid !== undefined || entry.gid !== undefined) chownSync(path, entry.uid ?? 0, entry.gid ?? 0)
  if (entry.mode !== undefined) chmodSync(path, Number.parseInt(entry.mode, 8))
  for (const [name, value] of Object.entries(entry.xattrs ?? {})) spawnSync('setfattr', ['-n', name, '-v', `0s${value}`, path])
  utimesSync(path, fileTime(mtime), fileTime(mtime))
}

/** The entries of a case's context, wherever the data keeps them. */
export function contextEntries(testCase: BuildCase, data: string): readonly ContextEntry[] {
  if (testCase.context_ref === undefined) return testCase.context ?? []
  const shared = JSON.parse(readFileSync(join(data, 'dockerfile', testCase.context_ref), 'utf8')) as unknown
  return Array.isArray(shared) ? (shared as ContextEntry[]) : (shared as {entries: ContextEntry[]}).entries
}
