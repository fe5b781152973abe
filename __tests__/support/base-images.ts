import {createHash} from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {copyFile, rename} from 'node:fs/promises'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {temporaryDirectory} from './directory.js'
import {findProgram} from './needs.js'
import {check, until} from './process.js'

/** Raised when what is made below changes: older cached images are not taken then. */
const VERSION = 'v1'

/** The date of everything in the base images, so that they have the same digests on every machine. */
const EPOCH = '1700000000'

/**
 * Images are kept on the machine (`$XDG_CACHE_HOME/slipway-tests`), since the Debian one takes half a minute to make. All are
 * OCI layouts with one image, tagged `latest`: read them only.
 */
export function cacheDirectory(): string {
  const directory = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'slipway-tests', VERSION)
  mkdirSync(directory, {recursive: true})
  return directory
}

/** An image of a few files: busybox with all its applets in /bin, users root, nobody and app (1000:1000), /tmp. Needs `busybox` and `tar`. */
export function busyboxImage(): Promise<string> {
  return cached('busybox', async layout => {
    const directory = temporaryDirectory('busybox')
    try {
      await fillBusybox(join(directory.path, 'root'))
      const tar = join(directory.path, 'layer.tar')
      const owner = ['--owner=0', '--group=0', '--numeric-owner', '--sort=name', `--mtime=@${EPOCH}`]
      await check('tar', ['-C', join(directory.path, 'root'), ...owner, '-cf', tar, '.'])
      await writeLayout(layout, tar, {Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'], Cmd: ['sh']})
    } finally {
      directory.remove()
    }
  })
}

/** Debian 12 as mmdebstrap makes it from the machine's own mirrors, with further packages. Needs root and `mmdebstrap`. */
export function debianImage(packages: readonly string[] = []): Promise<string> {
  return cached(['debian-bookworm', ...packages].join('+'), async layout => {
    const directory = temporaryDirectory('debian')
    try {
      const tar = join(directory.path, 'layer.tar')
      await makeDebian(tar, packages)
      await writeLayout(layout, tar, {Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'], Cmd: ['bash']})
    } finally {
      directory.remove()
    }
  })
}

/** Pushes a layout's image. `target`: `HOST:PORT/NAME:TAG`. */
export async function pushImage(
  layout: string,
  target: string,
  {credentials}: {credentials?: {username: string; password: string}} = {}
): Promise<void> {
  const login = credentials ? ['--dest-creds', `${credentials.username}:${credentials.password}`] : []
  await check('skopeo', [
    'copy',
    '--quiet',
    '--insecure-policy',
    '--dest-tls-verify=false',
    ...login,
    `oci:${layout}:latest`,
    `docker://${target}`
  ])
}

/** Makes a layout once a machine, whatever number of test processes want it at once. */
async function cached(name: string, make: (layout: string) => Promise<void>): Promise<string> {
  const path = join(cacheDirectory(), name)
  const unlock = await lock(`${path}.lock`)
  try {
    if (existsSync(path)) return path
    const scratch = `${path}.${process.pid}`
    rmSync(scratch, {recursive: true, force: true})
    mkdirSync(scratch)
    await make(scratch)
    await rename(scratch, path)
    return path
  } finally {
    unlock()
  }
}

/** A file that names the process that works; one left behind by a dead process is taken over. */
async function lock(path: string): Promise<() => void> {
  await until(`the lock ${path}`, () => tryLock(path), 600_000)
  return () => rmSync(path, {force: true})
}

function tryLock(path: string): true | undefined {
  try {
    writeFileSync(path, String(process.pid), {flag: 'wx'})
    return true
  } catch {
    if (!isHeld(path)) rmSync(path, {force: true})
    return undefined
  }
}

function isHeld(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    // Empty for the moment between making and writing it.
    if (pid !== 0) process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function fillBusybox(root: string): Promise<void> {
  const busybox = findProgram('busybox') ?? '/bin/busybox'
  for (const name of [
    'bin',
    'dev',
    'etc',
    'home',
    'proc',
    'root',
    'sys',
    'tmp',
    'usr',
    'usr/bin',
    'usr/sbin',
    'var',
    'var/tmp'
  ]) {
    mkdirSync(join(root, name), {recursive: true})
    chmodSync(join(root, name), name.endsWith('tmp') ? 0o1777 : name === 'root' ? 0o700 : 0o755)
  }
  chmodSync(root, 0o755)
  await copyFile(busybox, join(root, 'bin/busybox'))
  chmodSync(join(root, 'bin/busybox'), 0o755)
  for (const applet of (await check(busybox, ['--list'])).trim().split('\n')) {
    if (applet !== 'busybox') symlinkSync('busybox', join(root, 'bin', applet))
  }
  const etc = (name: string, lines: string[]) => writeFileSync(join(root, 'etc', name), `${lines.join('\n')}\n`, {mode: 0o644})
  etc('passwd', [
    'root:x:0:0:root:/root:/bin/sh',
    'nobody:x:65534:65534:nobody:/nonexistent:/bin/false',
    'app:x:1000:1000:app:/home:/bin/sh'
  ])
  etc('group', ['root:x:0:', 'staff:x:50:app', 'nogroup:x:65534:', 'app:x:1000:'])
}

/** As Debian's slim images: no documentation, no manuals; and of a compiler only what a plain build needs. */
const SLIM = [
  '/usr/share/doc/*',
  '/usr/share/man/*',
  '/usr/share/locale/*',
  '/usr/share/info/*',
  '/usr/bin/*-lto-dump-*',
  '/usr/lib/gcc/*/lto1',
  '/usr/lib/*san.so*',
  '/usr/lib/gcc/*/lib*san.*'
]

async function makeDebian(tar: string, packages: readonly string[]): Promise<void> {
  const slim = SLIM.map(path => `--dpkgopt=path-exclude=${path}`)
  const include = packages.length > 0 ? [`--include=${packages.join(',')}`] : []
  await check('mmdebstrap', ['--variant=minbase', '--quiet', ...slim, ...include, 'bookworm', tar, ...ownSources()], {
    env: {...process.env, SOURCE_DATE_EPOCH: EPOCH},
    timeoutMs: 900_000
  })
}

/** The machine's mirrors where it is a Debian of the same release; else mmdebstrap's default, deb.debian.org. */
function ownSources(): string[] {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (!/^ID=debian$/m.test(release) || !/^VERSION_CODENAME=bookworm$/m.test(release)) return []
  const files = ['/etc/apt/sources.list.d/debian.sources', '/etc/apt/sources.list']
  return files.filter(file => existsSync(file) && statSync(file).size > 0).slice(0, 1)
}

async function writeLayout(layout: string, tar: string, config: Readonly<Record<string, unknown>>): Promise<void> {
  const blobs = join(layout, 'blobs/sha256')
  mkdirSync(blobs, {recursive: true})
  const json = (value: unknown, mediaType: string) => {
    const bytes = Buffer.from(JSON.stringify(value))
    const digest = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(blobs, digest), bytes)
    return {mediaType, digest: `sha256:${digest}`, size: bytes.length}
  }
  const compressed = join(layout, 'layer.tar.gz')
  await pipeline(createReadStream(tar), createGzip({level: 4}), createWriteStream(compressed))
  const digest = await sha256(compressed)
  await rename(compressed, join(blobs, digest))
  const created = new Date(Number(EPOCH) * 1000).toISOString()
  const imageConfig = {
    created,
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    config,
    rootfs: {type: 'layers', diff_ids: [`sha256:${await sha256(tar)}`]},
    history: [{created, created_by: 'slipway test base image'}]
  }
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: json(imageConfig, 'application/vnd.oci.image.config.v1+json'),
    layers: [
      {
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        digest: `sha256:${digest}`,
        size: statSync(join(blobs, digest)).size
      }
    ]
  }
  const annotations = {'org.opencontainers.image.ref.name': 'latest'}
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [{...json(manifest, manifest.mediaType), annotations}]
  }
  writeFileSync(join(layout, 'index.json'), JSON.stringify(index))
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
