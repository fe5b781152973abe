// Builds this example with Slipway: `node examples/web/build.mjs [FLAG...]`. Further flags go to `slipway build`.
// Where neither the store nor Docker Hub has the base image, it is made from Debian's packages first, which takes a minute, once.
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const BASE = 'debian:bookworm-slim'
const SUITE = 'bookworm'

const here = dirname(fileURLToPath(import.meta.url))
const slipway = join(here, '../../dist/cli/index.js')

/** The store is an OCI image layout: index.json holds its names. */
function isInStore(name) {
  const data = process.env.XDG_DATA_HOME || join(homedir(), '.local/share')
  const index = join(process.env.SLIPWAY_ROOT || join(data, 'slipway'), 'index.json')
  if (!existsSync(index)) return false
  const names = JSON.parse(readFileSync(index, 'utf8')).manifests.map(
    ({annotations}) => annotations?.['org.opencontainers.image.ref.name']
  )
  return names.includes(`docker.io/library/${name}`)
}

async function dockerHubAnswers() {
  try {
    // 401 is what it says to those who have not asked for a token yet.
    return (await fetch('https://registry-1.docker.io/v2/', {signal: AbortSignal.timeout(3000)})).status === 401
  } catch {
    return false
  }
}

function run(program, args) {
  const {status, error} = spawnSync(program, args, {stdio: ['ignore', 'inherit', 'inherit']})
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? `exit ${status}`}`)
}

/** As root on Debian or Ubuntu, mmdebstrap is installed when it is missing. */
function needMmdebstrap() {
  if (spawnSync('mmdebstrap', ['--version'], {stdio: 'ignore'}).status === 0) return
  if (process.getuid?.() !== 0) throw new Error(`No ${BASE}: Docker Hub does not answer. To make it here, install mmdebstrap`)
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'mmdebstrap', 'debian-archive-keyring'])
}

/** What Debian's slim images are: the essential packages, no documentation. Imported while it is made. */
function makeBase() {
  console.log(`Docker Hub does not answer: making ${BASE} from Debian's packages`)
  needMmdebstrap()
  const slim = ['doc', 'man', 'info', 'locale'].map(folder => `--dpkgopt=path-exclude=/usr/share/${folder}/*`)
  const debian = spawn('mmdebstrap', ['--quiet', '--variant=minbase', ...slim, SUITE, '-'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const store = spawn(process.execPath, [slipway, 'import', '--change', 'CMD ["bash"]', '-', BASE], {
    stdio: ['pipe', 'inherit', 'inherit']
  })
  debian.stdout.pipe(store.stdin)
  store.stdin.on('error', () => debian.kill())
  store.on('exit', status => status !== 0 && debian.kill())
  return Promise.all([finished(debian, 'mmdebstrap'), finished(store, 'slipway import')])
}

function finished(child, name) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', status => (status === 0 ? resolve() : reject(new Error(`${name} failed: exit ${status}`))))
  })
}

/** What npm on this machine needs to reach its registry, given to the one step that runs npm and kept nowhere. */
function secrets() {
  const files = {npmrc: join(homedir(), '.npmrc'), certificates: process.env.NODE_EXTRA_CA_CERTS ?? ''}
  return Object.entries(files).flatMap(([id, path]) => (existsSync(path) ? ['--secret', `id=${id},src=${path}`] : []))
}

function build(flags) {
  const version = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).version
  const tags = ['--tag', 'example/web', '--tag-version', `v${version}`, '--build-arg', `VERSION=${version}`]
  const output = ['--output', `type=oci,dest=${join(here, 'web.tar')}`]
  const child = spawn(process.execPath, [slipway, 'build', ...tags, ...output, ...secrets(), ...flags, here], {stdio: 'inherit'})
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 143)
  })
  // The terminal sends Ctrl-C to both; the build tidies up and ends first.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
}

try {
  if (!isInStore(BASE) && !(await dockerHubAnswers())) await makeBase()
  build(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
