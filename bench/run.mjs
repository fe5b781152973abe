// Compares Slipway with buildah and the Docker Engine's builder (BuildKit) on this machine, all in one run on one disk:
// `npm run bench -- [--case files,runs,large] [--builder slipway,buildah,docker] [--repeat 3] [--json FILE] [--directory DIR]`.
// Needs root, loop devices, and mmdebstrap, buildah, docker.io, skopeo (`node scripts/prepare-tests.mjs` installs them).
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {BASE, buildah, docker, importBase, slipway} from './compare/builders.mjs'
import {CASES} from './compare/cases.mjs'
import {makeDisk} from './compare/disk.mjs'
import {measure} from './compare/measure.mjs'
import {table} from './compare/table.mjs'

const BUILDERS = {slipway, buildah, docker}

const {values: options} = parseArgs({
  options: {
    case: {type: 'string', default: CASES.map(({name}) => name).join(',')},
    builder: {type: 'string', default: Object.keys(BUILDERS).join(',')},
    repeat: {type: 'string', default: '3'},
    json: {type: 'string'},
    directory: {type: 'string', default: tmpdir()}
  }
})

/** In a mount namespace of our own, so that even a killed run leaves no mount; with the v2 cgroups that runc and crun agree on. */
function enterNamespace() {
  if (process.env.SLIPWAY_BENCH_INSIDE) return
  const script =
    '[ ! -d /sys/fs/cgroup/unified ] || { umount -R /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup; }; exec "$@"'
  const command = [process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const {status} = spawnSync('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', ...command], {
    stdio: 'inherit',
    env: {...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, SLIPWAY_BENCH_INSIDE: '1'}
  })
  process.exit(status ?? 1)
}

/** Debian 12 from its packages, kept for later runs. */
function debianTar() {
  const directory = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway-bench')
  const path = join(directory, 'debian-bookworm.tar')
  if (existsSync(path)) return path
  mkdirSync(directory, {recursive: true})
  execFileSync('mmdebstrap', ['--quiet', '--variant=minbase', 'bookworm', `${path}.part.tar`], {stdio: 'inherit'})
  renameSync(`${path}.part.tar`, path)
  return path
}

/** The median run by time. Every cold run follows a `forget`, every cached one a build of the same. */
async function median(builder, context, {cold}) {
  const runs = []
  for (let n = 0; n < Number(options.repeat); n++) {
    if (cold) builder.forget()
    execFileSync('sync')
    runs.push(await measure(builder.build(context), builder))
  }
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]
}

async function compare(disk) {
  mkdirSync(join(disk, 'tmp'))
  const source = importBase(disk, debianTar())
  const cases = CASES.filter(({name}) => options.case.split(',').includes(name))
  for (const {name, write} of cases) {
    mkdirSync(join(disk, name))
    write(BASE)(join(disk, name))
  }
  const results = []
  for (const name of options.builder.split(',')) {
    const builder = await BUILDERS[name](disk, source)
    try {
      for (const one of cases) {
        process.stderr.write(`${name}: ${one.title}\n`)
        const cold = await median(builder, join(disk, one.name), {cold: true})
        const cached = await median(builder, join(disk, one.name), {cold: false})
        results.push({case: one.name, builder: name, cold, cached})
      }
    } finally {
      await builder.stop()
    }
  }
  return results
}

if (process.getuid?.() !== 0) throw new Error('The benchmark mounts a disk and starts a Docker Engine: run it as root')
enterNamespace()
const disk = makeDisk(options.directory)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
process.on('exit', () => disk.remove())
const results = await compare(disk.path)
console.log(table(CASES, results))
if (options.json)
  writeFileSync(options.json, `${JSON.stringify({date: new Date().toISOString(), node: process.version, results}, null, 2)}\n`)
