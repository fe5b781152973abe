import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {repository} from './nodes.js'

/** Where bundles for tests are kept, each named by the digest of what it was made from. */
const CACHE = join(repository, 'node_modules', '.cache', 'slipway-tests')

/** What decides how a bundle looks. */
const SOURCES = ['package-lock.json', 'tsconfig.json', 'scripts/bundle.mjs', 'src']

const TIMEOUT_MS = 600_000

/**
 * A folder laid out as dist/, made from src/ as it is now: what users will run, not what was committed last. Made once for each
 * state of the sources (some 20 s). SLIPWAY_TEST_DIST=DIR takes that folder as it is.
 */
export function bundleDirectory(): string {
  const given = process.env['SLIPWAY_TEST_DIST']
  if (given) return given
  const directory = join(CACHE, `dist-${sourceDigest()}`)
  if (!existsSync(directory)) withLock(() => existsSync(directory) || makeBundle(directory))
  return directory
}

let digest: string | undefined

function sourceDigest(): string {
  if (digest !== undefined) return digest
  const hash = createHash('sha256')
  for (const name of SOURCES) addToHash(hash, name)
  return (digest = hash.digest('hex').slice(0, 16))
}

function addToHash(hash: ReturnType<typeof createHash>, name: string): void {
  const path = join(repository, name)
  const entries = name === 'src' ? readdirSync(path, {recursive: true, encoding: 'utf8'}).sort() : undefined
  if (!entries) hash.update(`${name}\0`).update(readFileSync(path))
  else for (const entry of entries) if (entry.endsWith('.ts')) hash.update(`${entry}\0`).update(readFileSync(join(path, entry)))
}

function makeBundle(directory: string): void {
  for (const name of readdirSync(CACHE)) if (isOld(join(CACHE, name))) rmSync(join(CACHE, name), {recursive: true, force: true})
  const scratch = join(CACHE, `making-${process.pid}`)
  node([join(repository, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'])
  node([join('scripts', 'bundle.mjs'), '--out', scratch])
  renameSync(scratch, directory)
}

/** Not in use by a test run that began before the sources changed. */
function isOld(path: string): boolean {
  return basename(path).startsWith('dist-') && Date.now() - statSync(path).mtimeMs > TIMEOUT_MS * 6
}

function node(args: readonly string[]): void {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: repository, encoding: 'utf8', timeout: TIMEOUT_MS})
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stdout}${stderr}`)
}

/** Test files run side by side, and `lib/` is one. */
function withLock(body: () => void): void {
  mkdirSync(CACHE, {recursive: true})
  const lock = join(CACHE, 'lock')
  const end = Date.now() + TIMEOUT_MS
  while (!tryLock(lock)) {
    if (Date.now() > end) throw new Error(`Waited too long for ${lock}`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  try {
    body()
  } finally {
    rmSync(lock, {force: true})
  }
}

/** The file names the process that works; one left behind by a dead process is taken over. */
function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), {flag: 'wx'})
    return true
  } catch {
    if (!isHeld(lock)) rmSync(lock, {force: true})
    return false
  }
}

function isHeld(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    if (pid !== 0) process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Makes the bundle before the tests of a file, and not in the time of its first test. */
export function useBundle(): void {
  beforeAll(() => void bundleDirectory(), TIMEOUT_MS)
}
