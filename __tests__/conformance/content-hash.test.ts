import {createHash} from 'node:crypto'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join, posix} from 'node:path'
import {keptXattrs} from '../../src/layer/kept-xattrs.js'
import {digestSelection} from '../../src/solver/ops/copy-digest.js'
import {directoryTree} from '../../src/system/tree/directory.js'
import {resolvePath} from '../../src/system/tree/resolve.js'
import type {Tree, TreeStat} from '../../src/system/tree/tree.js'
import {copy, makeFolder, writeFiles} from '../solver/plan.js'
import {dataFolder} from './data.js'
import {report, reportUnplayable} from './report.js'

/** A file as BuildKit's checksum sees it. */
interface FileRecord {
  readonly type: TreeStat['type'] | 'dir'
  readonly perm: number
  readonly uid: number
  readonly gid: number
  readonly mtime: number
  readonly content: string
  readonly linkname?: string
  readonly devmajor?: number
  readonly devminor?: number
  readonly xattrs?: Readonly<Record<string, string>>
  readonly digest: string
}

interface TreeRecord {
  /** `ADD path file DATA|file >TARGET|dir|symlink TARGET` */
  readonly tree: readonly string[]
  readonly queries: readonly Query[]
}

interface Query {
  readonly path: string
  readonly followLinks?: boolean
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly digest?: string
  readonly error?: string
}

const [FILES, TREES] = ['contenthash-file', 'contenthash-tree']

describe('what a COPY reads', () => {
  const files = read<FileRecord>(FILES)
  const trees = read<TreeRecord>(TREES)

  ;(files ? it : it.skip)('is another for the cache whenever it is for BuildKit, and only then', async () => {
    const ours = await Promise.all(files!.map(record => digestOf(recordTree(record), 'd')))
    const failures = files!.flatMap((record, index) => {
      const different = files!.findIndex((other, at) => (other.digest === record.digest) !== (ours[at] === ours[index]))
      const reason = different < 0 ? undefined : `told apart from record ${different}: ${ours[index] !== ours[different]}`
      report(`cache/${FILES}`, String(index), reason, undefined)
      return reason === undefined ? [] : [`record ${index} ${reason}`]
    })
    expect(failures).toEqual([])
  })

  ;(trees ? it : it.skip)('is found or missing as in BuildKit, by the same paths', async () => {
    const folder = makeFolder()
    try {
      const failures: string[] = []
      for (const [number, {tree, queries}] of trees!.entries()) {
        const source = directoryTree(writeFiles(join(folder, String(number)), Object.fromEntries(tree.map(parseChange))))
        for (const [index, query] of queries.entries()) {
          const id = `${number}/${index}`
          const why = unplayable(query)
          if (why !== undefined) reportUnplayable(`cache/${TREES}`, id, why)
          else {
            const reason = await compareQuery(source, query, queries)
            report(`cache/${TREES}`, id, reason, undefined)
            if (reason !== undefined) failures.push(`${id} ${JSON.stringify(query)}: ${reason}`)
          }
        }
      }
      expect(failures).toEqual([])
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })
})

function read<T>(name: string): T[] | undefined {
  const path = join(dataFolder(), `dockerfile/cache/${name}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T[]
  process.stderr.write(`skipped: no conformance data at ${path}\n`)
  return undefined
}

/** The record as the only entry of the directory `/d`. */
function recordTree(record: FileRecord): Tree {
  const {perm: mode, uid, gid, mtime, content, xattrs = {}} = record
  const type = record.type === 'dir' ? 'directory' : record.type
  const device = record.devmajor === undefined ? undefined : ([record.devmajor, record.devminor ?? 0] as const)
  const stat: TreeStat = {type, mode, uid, gid, mtime, device, size: content.length}
  const directory: TreeStat = {type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0}
  const encoded = Object.entries(xattrs).map(([name, value]) => [name, Buffer.from(value).toString('base64')])
  return {
    lstat: path => ({'/': directory, '/d': directory, '/d/f': stat})[path],
    readdir: path => ({'/': ['d'], '/d': ['f']})[path] ?? [],
    readlink: () => record.linkname ?? '',
    hostPath: path => path,
    xattrs: path => (path === '/d/f' ? keptXattrs(Object.fromEntries(encoded)) : undefined),
    digest: () => createHash('sha256').update(content).digest('hex')
  }
}

async function digestOf(tree: Tree, source: string, excludes: readonly string[] = []): Promise<string> {
  const digestFiles = async (paths: readonly string[]) => paths.map(path => sha256(readFileSync(tree.hostPath(path))))
  return (await digestSelection(tree, copy(source, '/', {excludes: [...excludes]}), digestFiles)).digest
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** As `writeFiles` takes it. */
function parseChange(change: string): [string, string] {
  const [, path, type, rest = ''] = change.split(' ') as [string, string, string, string?]
  if (type === 'dir') return [`${path}/`, '']
  if (type === 'symlink') return [path, `-> ${rest}`]
  return [path, rest.startsWith('>') ? `=> ${rest.slice(1)}` : rest]
}

/** What no COPY asks for. */
function unplayable({followLinks, include}: Query): string | undefined {
  if (!followLinks) return 'COPY always follows a link that it names'
  return include ? 'COPY has no patterns of what to include' : undefined
}

/** Missing paths are missing; paths that BuildKit takes for the same tree are the same. A file's name counts here; there, elsewhere. */
async function compareQuery(tree: Tree, query: Query, all: readonly Query[]): Promise<string | undefined> {
  const ours = await answer(tree, query)
  if (query.error !== undefined)
    return ours.error?.endsWith(query.error) ? undefined : `${JSON.stringify(ours)}, expected ${query.error}`
  if (ours.error !== undefined) return ours.error
  for (const other of all) {
    if (other.digest !== query.digest || unplayable(other) || isWildcard(other) !== isWildcard(query)) continue
    if (nameThatCounts(tree, other) !== nameThatCounts(tree, query)) continue
    if ((await answer(tree, other)).digest !== ours.digest) return `differs from ${other.path}, which BuildKit takes for the same`
  }
  return undefined
}

function nameThatCounts(tree: Tree, {path}: Query): string {
  const found = tree.lstat(resolvePath(tree, posix.resolve('/', path), {followLast: true}))
  return found?.type === 'file' ? posix.basename(path) : ''
}

function isWildcard({path}: Query): boolean {
  return /[*?[]/.test(path)
}

async function answer(tree: Tree, {path, exclude}: Query): Promise<{digest?: string; error?: string}> {
  try {
    return {digest: await digestOf(tree, path || '/', exclude)}
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}
