// What a cache in a registry costs and saves, against buildah's (`--cache-to`, `--cache-from`), the Docker Engine's builder
// (BuildKit's inline cache, the only one that it writes; it keeps the image's layers and no other stage's) and, where PATH has
// buildkitd and buildctl, BuildKit's registry cache with mode=max, twice: on a fresh machine, where a job has to start the daemon
// (`buildkit-start`), and with one that runs already (`buildkit`):
// `node bench/cache.mjs [--builder slipway,slipway-24,buildah,docker,buildkit-start,buildkit] [--repeat 3] [--hits 5] [--rtt MS]
// [--cli dist/cli/index.js] [--json FILE] [--directory DIR]`. Each run is on an empty machine: no layer, no base image. The registry is
// on loopback, or, with `--rtt`, at a distance of so many milliseconds there and back. `slipway` runs on the Node that runs this,
// `slipway-24` on that of the Action (from node_modules). The shortest phase is repeated `--hits` times a round. Needs root, loop
// devices, and mmdebstrap, buildah, docker.io, docker-registry, skopeo.
import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {docker as startDocker} from './compare/builders.mjs'
import {makeDisk} from './compare/disk.mjs'
import {atDistance} from './compare/distance.mjs'
import {measure} from './compare/measure.mjs'

const here = dirname(fileURLToPath(import.meta.url))
/** What `runs.using` of action.yml means here. */
const ACTION_NODE = join(here, '../node_modules/node/bin/node')
const {values: options} = parseArgs({
  options: {
    builder: {type: 'string', default: availableBuilders().join(',')},
    repeat: {type: 'string', default: '3'},
    hits: {type: 'string', default: '5'},
    rtt: {type: 'string', default: '0'},
    cli: {type: 'string', default: join(here, '../dist/cli/index.js')},
    json: {type: 'string'},
    directory: {type: 'string', default: tmpdir()}
  }
})

function availableBuilders() {
  const own = ['slipway', ...(existsSync(ACTION_NODE) ? ['slipway-24'] : [])]
  return [...own, 'buildah', 'docker', ...(hasBuildkit() ? ['buildkit-start', 'buildkit'] : [])]
}

function hasBuildkit() {
  return ['buildkitd', 'buildctl'].every(program => spawnSync(program, ['--version'], {stdio: 'ignore'}).status === 0)
}

/** Layers of a usual size below a source file: packages, dependencies, a build, and an image without the tools. */
const DOCKERFILE = base => `FROM ${base} AS build
WORKDIR /app
COPY package.json .
RUN mkdir packages && for i in $(seq 400); do mkdir packages/$i && head -c 100000 /dev/urandom > packages/$i/lib && seq 2000 > packages/$i/index; done
RUN seq 4000000 > toolchain && head -c 30000000 /dev/urandom > compiler
COPY src src
RUN cat src/main package.json > program && seq 1000 >> program
FROM ${base}
RUN head -c 20000000 /dev/urandom > /usr/lib/runtime && seq 1000000 > /usr/lib/data
COPY --from=build /app/program /usr/bin/program
COPY page /srv/page
CMD ["cat", "/usr/bin/program"]
`

/** What is measured, in order: each on an empty machine, with what the one before left in the registry. */
const PHASES = [
  ['plain', 'no cache: build and push'],
  ['save', 'the same, and the cache is written'],
  ['hit', 'nothing changed'],
  ['late', 'a file changed that the last COPY takes'],
  ['early', 'a source file changed: it is compiled again']
]

function sh(words) {
  return words.map(word => `'${String(word).replaceAll("'", "'\\''")}'`).join(' ')
}

function run(program, args, env) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {env, stdio: ['ignore', 'pipe', 'pipe']})
  if (status === 0) return String(stdout)
  throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${stderr}`)
}

/** @returns a builder: `command` builds the context and pushes the image, `forget` makes the machine an empty one. */
function slipway(disk, node = process.execPath) {
  const store = join(disk, 'slipway')
  const env = {...process.env, SLIPWAY_ROOT: store, TMPDIR: join(disk, 'tmp')}
  const command = (context, image, cache) => {
    const spec = `type=registry,ref=${image}:cache`
    const flags = cache ? ['--cache-from', spec, '--cache-to', spec] : []
    return sh([node, resolve(options.cli), 'build', '--quiet', '--push', ...flags, '--tag', `${image}:latest`, context])
  }
  return {env, command, forget: () => rmSync(store, {recursive: true, force: true}), stop: async () => undefined}
}

function buildah(disk) {
  const [root, runroot] = [join(disk, 'buildah'), join(disk, 'buildah-run')]
  const env = {...process.env, TMPDIR: join(disk, 'tmp'), BUILDAH_ISOLATION: 'oci'}
  const policy = join(disk, 'policy.json')
  writeFileSync(policy, '{"default": [{"type": "insecureAcceptAnything"}]}')
  const crun = join(disk, 'crun')
  writeFileSync(crun, '#!/bin/sh\nexec crun --cgroup-manager=disabled "$@"\n', {mode: 0o755})
  const call = ['buildah', '--root', root, '--runroot', runroot, '--storage-driver', 'overlay']
  const common = ['--signature-policy', policy, '--tls-verify=false']
  const command = (context, image, cache) => {
    const flags = cache ? ['--cache-from', `${image}/cache`, '--cache-to', `${image}/cache`] : []
    const build = [
      'build',
      '--layers',
      '--quiet',
      '--runtime',
      crun,
      '--network',
      'host',
      ...common,
      ...flags,
      '--tag',
      `${image}:latest`
    ]
    return `${sh([...call, ...build, context])} && ${sh([...call, 'push', '--quiet', ...common, `${image}:latest`])}`
  }
  const forget = () => {
    if (existsSync(root)) run('buildah', [...call.slice(1), 'rmi', '--all', '--force'], env)
  }
  return {env, command, forget, stop: async () => undefined}
}

async function docker(disk, source) {
  const engine = await startDocker(disk, source)
  const client = '/usr/bin/docker'
  const command = (context, image, cache) => {
    const flags = cache ? ['--cache-from', `${image}:latest`, '--build-arg', 'BUILDKIT_INLINE_CACHE=1'] : []
    const build = [client, 'build', '--quiet', '--network', 'host', ...flags, '--tag', `${image}:latest`, context]
    return `${sh(build)} && ${sh([client, 'push', '--quiet', `${image}:latest`])}`
  }
  const forget = () => {
    run(client, ['system', 'prune', '--all', '--force'], engine.env)
    run(client, ['builder', 'prune', '--all', '--force'], engine.env)
  }
  return {env: engine.env, command, forget, stop: engine.stop, serverPid: engine.serverPid}
}

/** A BuildKit whose state is on the disk that is measured. */
function buildkitFiles(disk, host) {
  const root = join(disk, 'buildkit')
  const address = `unix://${join(disk, 'buildkit.sock')}`
  const config = join(disk, 'buildkitd.toml')
  const worker =
    '[worker.oci]\n  enabled = true\n  snapshotter = "overlayfs"\n  gc = false\n[worker.containerd]\n  enabled = false\n'
  const head = `root = "${root}"\ninsecure-entitlements = ["network.host"]\n[grpc]\n  address = ["${address}"]\n`
  writeFileSync(config, `${head}${worker}[registry."${host}"]\n  http = true\n`)
  const env = {...process.env, TMPDIR: join(disk, 'tmp')}
  const call = ['buildctl', '--addr', address]
  const command = (context, image, cache) => {
    const ref = `type=registry,ref=${image}:cache`
    const flags = cache ? ['--import-cache', ref, '--export-cache', `${ref},mode=max,image-manifest=true`] : []
    const local = ['--local', `context=${context}`, '--local', `dockerfile=${context}`]
    const output = ['--output', `type=image,name=${image}:latest,push=true`]
    const network = ['--allow', 'network.host', '--opt', 'force-network-mode=host']
    return sh([...call, 'build', '--progress', 'plain', '--frontend', 'dockerfile.v0', ...local, ...network, ...flags, ...output])
  }
  return {root, env, command, server: ['buildkitd', '--config', config], client: call}
}

/** The daemon runs already. */
async function buildkit(disk, _source, host) {
  const {env, command, server, client} = buildkitFiles(disk, host)
  const daemon = spawn(server[0], server.slice(1), {env, stdio: 'ignore'})
  const [program, ...address] = client
  for (let tries = 0; spawnSync(program, [...address, 'debug', 'workers'], {env}).status !== 0; tries++) {
    if (tries === 100 || daemon.exitCode !== null) throw new Error(`buildkitd does not answer at ${address.at(-1)}`)
    await sleep(100)
  }
  const forget = () => run(program, [...address, 'prune', '--all'], env)
  const stop = async () => {
    daemon.kill()
    await once(daemon, 'exit')
  }
  return {env, command, forget, stop, serverPid: daemon.pid}
}

/** A machine that nobody has built on yet: the daemon is started, on an empty state. */
function buildkitStart(disk, _source, host) {
  const {root, env, command, server, client} = buildkitFiles(disk, host)
  const answers = `${sh([...client, 'debug', 'workers'])} >/dev/null 2>&1`
  const whole = (...build) =>
    `${sh(server)} >/dev/null 2>&1 & daemon=$!; until ${answers}; do sleep 0.02; done; ${command(...build)}; status=$?
    kill -KILL $daemon; exit $status`
  return {env, command: whole, forget: () => rmSync(root, {recursive: true, force: true}), stop: async () => undefined}
}

const BUILDERS = {
  slipway: disk => slipway(disk),
  'slipway-24': disk => slipway(disk, ACTION_NODE),
  buildah,
  docker,
  'buildkit-start': buildkitStart,
  buildkit
}

/** An inline cache has no layer that the image has not: what it costs to write is another thing. */
const KEEPS_LESS = {save: ['docker']}

/** A registry on a loopback port of its own. */
async function startRegistry(disk) {
  const config = join(disk, 'registry.json')
  const storage = {filesystem: {rootdirectory: join(disk, 'registry')}, delete: {enabled: true}}
  writeFileSync(config, JSON.stringify({version: 0.1, log: {level: 'info'}, storage, http: {addr: '127.0.0.1:0'}}))
  const child = spawn('docker-registry', ['serve', config], {stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  const port = await new Promise((found, failed) => {
    child.on('exit', status => failed(new Error(`docker-registry ended (${status}): ${said}`)))
    child.stderr.on('data', chunk => {
      said = (said + chunk).slice(-10_000)
      const match = /listening on [^"\s]*:(\d+)/.exec(said)
      if (match) found(match[1])
    })
  })
  const rtt = Number(options.rtt)
  const way = rtt > 0 ? await atDistance(Number(port), rtt) : {port, stop() {}}
  const stop = () => {
    way.stop()
    child.kill()
  }
  return {host: `127.0.0.1:${way.port}`, stop}
}

/** Debian 12 from its packages, kept for later runs; pushed from Slipway's own import, so that all start from the same image. */
function pushBase(disk, name) {
  const directory = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway-bench')
  const tar = join(directory, 'debian-bookworm.tar')
  if (!existsSync(tar)) {
    mkdirSync(directory, {recursive: true})
    execFileSync('mmdebstrap', ['--quiet', '--variant=minbase', 'bookworm', `${tar}.part.tar`], {stdio: 'inherit'})
    renameSync(`${tar}.part.tar`, tar)
  }
  const store = join(disk, 'template')
  run(process.execPath, [resolve(options.cli), 'import', tar, name], {...process.env, SLIPWAY_ROOT: store})
  run('skopeo', ['copy', '--quiet', '--insecure-policy', '--dest-tls-verify=false', `oci:${store}:${name}`, `docker://${name}`])
  return `oci:${store}:${name}`
}

function writeContext(directory, base, source) {
  mkdirSync(join(directory, 'src'), {recursive: true})
  writeFileSync(join(directory, 'Dockerfile'), DOCKERFILE(base))
  writeFileSync(join(directory, 'package.json'), '{}\n')
  writeFileSync(join(directory, 'src/main'), `${source.main}\n`)
  writeFileSync(join(directory, 'page'), `${source.page}\n`)
}

/** Seconds of each phase, once. */
async function measurePhases(builder, disk, base, image, round) {
  const context = join(disk, 'context')
  const seconds = {}
  const source = {main: `source ${round}`, page: `page ${round}`}
  for (const [phase] of PHASES) {
    if (phase === 'late') source.page = `changed ${round}`
    if (phase === 'early') source.main = `changed ${round}`
    writeContext(context, base, source)
    const target = phase === 'plain' ? `${image}-plain` : image
    const times = []
    for (let time = 0; time < (phase === 'hit' ? Number(options.hits) : 1); time++) {
      builder.forget()
      execFileSync('sync')
      times.push((await measure(['sh', '-c', builder.command(context, target, phase !== 'plain')], builder)).seconds)
    }
    seconds[phase] = median(times)
  }
  return seconds
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

async function compare(disk, registry) {
  mkdirSync(join(disk, 'tmp'))
  const base = `${registry.host}/base/debian:bookworm`
  const source = pushBase(disk, base)
  const results = []
  for (const name of options.builder.split(',')) {
    const builder = await BUILDERS[name](disk, source, registry.host)
    try {
      const rounds = []
      for (let round = 0; round < Number(options.repeat); round++) {
        process.stderr.write(`${name}: round ${round + 1}\n`)
        rounds.push(await measurePhases(builder, disk, base, `${registry.host}/bench/${name}-${round}`, round))
      }
      results.push({
        builder: name,
        ...Object.fromEntries(PHASES.map(([phase]) => [phase, median(rounds.map(one => one[phase]))]))
      })
    } finally {
      await builder.stop()
    }
  }
  return results
}

function report(results) {
  const lines = PHASES.map(([phase, title]) => {
    const times = results.map(result => `${result.builder} ${result[phase].toFixed(2)} s`).join(', ')
    return `${title}: ${times}${ratio(results, phase)}`
  })
  return lines.join('\n')
}

function ratio(results, phase) {
  const isOwn = ({builder}) => builder.startsWith('slipway')
  const others = results.filter(result => !isOwn(result) && !KEEPS_LESS[phase]?.includes(result.builder))
  if (others.length === 0) return ''
  const best = others.reduce((a, b) => (b[phase] < a[phase] ? b : a))
  const parts = results.filter(isOwn).map(own => `${own.builder} takes ${(own[phase] / best[phase]).toFixed(2)}`)
  return parts.length > 0 ? `; ${parts.join(', ')} of the time of ${best.builder}` : ''
}

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

if (process.getuid?.() !== 0) throw new Error('The benchmark mounts a disk and starts a Docker Engine: run it as root')
enterNamespace()
const disk = makeDisk(options.directory)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
process.on('exit', () => disk.remove())
const registry = await startRegistry(disk.path)
process.on('exit', registry.stop)
const results = await compare(disk.path, registry)
registry.stop()
console.log(report(results))
if (options.json)
  writeFileSync(
    options.json,
    `${JSON.stringify({date: new Date().toISOString(), node: process.version, rtt: Number(options.rtt), results}, null, 2)}\n`
  )
