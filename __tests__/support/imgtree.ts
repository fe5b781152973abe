import {closeSync, createReadStream, createWriteStream, openSync, readFileSync, readSync} from 'node:fs'
import {basename, dirname, join, posix} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {temporaryDirectory} from './directory.js'
import {check} from './process.js'
import {readTar, type TarMember} from './tar-reader.js'

export type TreeEntry = Omit<TarMember, 'name'>

export interface FlatImage {
  /** By absolute path, without the root directory. A hard link is an entry like its target. */
  readonly tree: ReadonlyMap<string, TreeEntry>
  /** What a runtime uses of the image's config, normalised. */
  readonly config: Readonly<Record<string, unknown>>
  readonly history: readonly {readonly created_by?: string; readonly empty_layer?: boolean}[]
}

export interface FlattenOptions {
  /** `os/architecture`, of an index. */
  readonly platform?: string | undefined
  /** For `docker-daemon:`, e.g. `DockerEngine.host`. */
  readonly daemonHost?: string | undefined
  readonly credentials?: {readonly username: string; readonly password: string} | undefined
}

/**
 * Flattens an image to the tree that a container would see. `source` is in skopeo's words: `docker://HOST/NAME:TAG` (loopback,
 * plain HTTP or HTTPS), `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE[:NAME]`, `docker-daemon:NAME:TAG`; or
 * `rootfs:DIR` for a directory of this machine (as root: owners and attributes are read), which has no config. Needs skopeo.
 */
export async function flattenImage(source: string, options: FlattenOptions = {}): Promise<FlatImage> {
  const scratch = temporaryDirectory('imgtree')
  try {
    if (source.startsWith('rootfs:')) {
      const tree = applyLayer(new Map(), readTar(await packDirectory(source.slice('rootfs:'.length), scratch.path)))
      return {tree, config: {}, history: []}
    }
    return await flattenCopy(await copyOut(source, options, scratch.path), scratch.path)
  } finally {
    scratch.remove()
  }
}

export interface CompareOptions {
  readonly ignoreOwner?: boolean | undefined
  /** Compares times too, to the second; all from this one on are the same, as both images were made after it. */
  readonly builtFrom?: number | undefined
  /** Compares which files are one by hard links. */
  readonly links?: boolean | undefined
  readonly history?: boolean | undefined
  /** False compares the trees alone. */
  readonly config?: boolean | undefined
  /** Paths that are left out, with all below them. */
  readonly skip?: readonly string[] | undefined
}

/** What differs, a line each, `A` then `B`; empty when a container could not tell them apart. Sizes of directories, layer boundaries and dates are not compared. */
export function differences(a: FlatImage, b: FlatImage, options: CompareOptions = {}): string[] {
  const skipped = (path: string) => (options.skip ?? []).some(prefix => path === prefix || path.startsWith(`${prefix}/`))
  const paths = [...new Set([...a.tree.keys(), ...b.tree.keys()])].filter(path => !skipped(path)).sort()
  const [showA, showB] = [show(a, options), show(b, options)]
  const found = paths.flatMap(path => line(path, showA(path), showB(path)))
  if (options.config !== false) {
    const keys = [...new Set([...Object.keys(a.config), ...Object.keys(b.config)])].sort()
    found.push(...keys.flatMap(key => line(`config.${key}`, JSON.stringify(a.config[key]), JSON.stringify(b.config[key]))))
  }
  if (options.history) found.push(...line('history', showHistory(a), showHistory(b)))
  return found
}

/** Flattens and compares. */
export async function compareImages(a: string, b: string, options: CompareOptions & FlattenOptions = {}): Promise<string[]> {
  return differences(await flattenImage(a, options), await flattenImage(b, options), options)
}

const line = (what: string, a: string | undefined, b: string | undefined) => (a === b ? [] : [`${what}\n  A ${a}\n  B ${b}`])

type Show = (path: string) => string

function show({tree}: FlatImage, {ignoreOwner, builtFrom, links}: CompareOptions): Show {
  const firstNames = links ? namesOfLinked(tree) : new Map<TreeEntry, string>()
  return path => {
    const entry = tree.get(path)
    if (!entry) return '(absent)'
    const first = firstNames.get(entry)
    const parts = [
      entry.type,
      entry.mode.toString(8).padStart(4, '0'),
      ignoreOwner ? '' : `${entry.uid}:${entry.gid}`,
      entry.type === 'file' ? entry.size : '',
      entry.sha256.slice(0, 16),
      entry.device,
      entry.link && `-> ${entry.link}`,
      ...Object.entries(entry.xattrs).map(([key, value]) => `${key}=${value}`),
      builtFrom === undefined ? '' : showTime(entry.mtime, builtFrom),
      first === undefined ? '' : `one file with ${first}`
    ]
    return parts.filter(part => part !== '').join(' ')
  }
}

function showTime(mtime: number, builtFrom: number): string {
  return mtime >= builtFrom ? '@built' : `@${Math.floor(mtime)}`
}

/** The first name of every entry that has several. */
function namesOfLinked(tree: ReadonlyMap<string, TreeEntry>): Map<TreeEntry, string> {
  const names = new Map<TreeEntry, string[]>()
  for (const [path, entry] of tree) names.set(entry, [...(names.get(entry) ?? []), path])
  const several = [...names].filter(([, paths]) => paths.length > 1)
  return new Map(several.map(([entry, paths]) => [entry, paths.sort()[0]!]))
}

function showHistory({history}: FlatImage): string {
  return history.map(step => `\n    ${step.empty_layer ? '(empty) ' : ''}${step.created_by}`).join('')
}

/** skopeo's `dir:` keeps manifest, config and layers as they are, each a file named by its digest. */
async function copyOut(source: string, {platform, daemonHost, credentials}: FlattenOptions, scratch: string): Promise<string> {
  const [os, arch] = platform?.split('/') ?? []
  const flags = [
    ...(os && arch ? ['--override-os', os, '--override-arch', arch] : []),
    ...(source.startsWith('docker://') ? ['--src-tls-verify=false'] : []),
    ...(credentials ? ['--src-creds', `${credentials.username}:${credentials.password}`] : []),
    ...(daemonHost ? ['--src-daemon-host', daemonHost] : [])
  ]
  const copy = join(scratch, 'copy')
  await check('skopeo', [
    ...(os && arch ? flags.splice(0, 4) : []),
    'copy',
    '--quiet',
    '--insecure-policy',
    ...flags,
    source,
    `dir:${copy}`
  ])
  return copy
}

interface Manifest {
  readonly config: {readonly digest: string}
  readonly layers: readonly {readonly digest: string; readonly mediaType: string}[]
}

async function flattenCopy(copy: string, scratch: string): Promise<FlatImage> {
  const blob = (digest: string) => join(copy, digest.replace(/^.*:/, ''))
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Manifest
  const config = JSON.parse(readFileSync(blob(manifest.config.digest), 'utf8')) as ImageConfig
  const tree = new Map<string, TreeEntry>()
  for (const {digest} of manifest.layers) applyLayer(tree, await readLayer(blob(digest), scratch))
  return {tree, config: normaliseConfig(config), history: config.history ?? []}
}

/** The members of a layer, compressed or not. */
export async function readLayer(blob: string, scratch: string): Promise<TarMember[]> {
  return readTar(await decompress(blob, join(scratch, 'layer.tar')))
}

async function decompress(blob: string, destination: string): Promise<string> {
  const magic = firstBytes(blob)
  if (magic.readUInt16BE(0) === 0x1f8b) await pipeline(createReadStream(blob), createGunzip(), createWriteStream(destination))
  else if (magic.readUInt32LE(0) === 0xfd2fb528) await check('zstd', ['-dqf', blob, '-o', destination])
  else return blob
  return destination
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(4)
  readSync(file, bytes)
  closeSync(file)
  return bytes
}

/** Files of a directory, read by GNU tar. */
async function packDirectory(directory: string, scratch: string): Promise<string> {
  const tar = join(scratch, 'rootfs.tar')
  await check('tar', ['--format=pax', '--xattrs', '--xattrs-include=*', '--numeric-owner', '-C', directory, '-cf', tar, '.'])
  return tar
}

/** Lays one layer over the tree: https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
export function applyLayer(tree: Map<string, TreeEntry>, members: readonly TarMember[]): Map<string, TreeEntry> {
  const inLayer = new Set<string>()
  const removeBelow = (path: string) => {
    for (const key of [...tree.keys()]) if (key.startsWith(path === '/' ? '/' : `${path}/`) && !inLayer.has(key)) tree.delete(key)
  }
  for (const {name, ...entry} of members) {
    const path = absolute(name)
    const [parent, base] = [dirname(path), basename(path)]
    if (base === '.wh..wh..opq') removeBelow(parent)
    else if (base.startsWith('.wh.')) {
      const target = posix.join(parent, base.slice('.wh.'.length))
      removeBelow(target)
      if (!inLayer.has(target)) tree.delete(target)
    } else if (path !== '/') {
      if (entry.type !== 'directory' && tree.get(path)?.type === 'directory') removeBelow(path)
      tree.set(path, settle(entry, tree))
      inLayer.add(path)
    }
  }
  return tree
}

const absolute = (name: string) => posix.resolve('/', name)

function settle(entry: TreeEntry, tree: ReadonlyMap<string, TreeEntry>): TreeEntry {
  if (entry.type === 'symlink') return {...entry, mode: 0o777}
  if (entry.type !== 'hardlink') return {...entry, link: ''}
  return tree.get(absolute(entry.link)) ?? entry
}

interface ImageConfig {
  readonly os?: string
  readonly architecture?: string
  readonly variant?: string
  readonly config?: Readonly<Record<string, unknown>>
  readonly history?: FlatImage['history']
}

const RUN_TIME_KEYS = [
  'User',
  'ExposedPorts',
  'Env',
  'Entrypoint',
  'Cmd',
  'Volumes',
  'WorkingDir',
  'Labels',
  'StopSignal',
  'Healthcheck',
  'Shell',
  'OnBuild',
  'ArgsEscaped'
]

/** Empty values mean absent; the order of variables, ports, volumes and labels means nothing. */
function normaliseConfig({config = {}, os, architecture, variant}: ImageConfig): Record<string, unknown> {
  const kept = RUN_TIME_KEYS.filter(key => !isEmpty(config[key])).map(key => [key, sorted(key, config[key])])
  const result: Record<string, unknown> = Object.fromEntries(kept)
  if (result['WorkingDir'] === '/') delete result['WorkingDir']
  return {...result, platform: [os, architecture, variant].filter(Boolean).join('/')}
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  )
}

function sorted(key: string, value: unknown): unknown {
  if (key === 'Env') return [...(value as string[])].sort()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
