// The builders that are compared. Each is prepared once with the base image, then asked for `build` commands; `forget` makes the
// next build a cold one (the base image stays).
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

export const BASE = 'docker.io/library/debian:bench'

const cli = join(dirname(fileURLToPath(import.meta.url)), '../../dist/cli/index.js')

function run(program, args, options) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {stdio: ['ignore', 'pipe', 'pipe'], ...options})
  if (status === 0) return stdout
  throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${stderr}`)
}

/** Writes a context that only unpacks the base. */
function unpackContext(disk) {
  const context = join(disk, 'unpack')
  mkdirSync(context, {recursive: true})
  writeFileSync(join(context, 'Dockerfile'), `FROM ${BASE}\nRUN true\n`)
  return context
}

/** Makes the base image from a tar of a root file system, in Slipway's store: every builder gets it from there. */
export function importBase(disk, tar) {
  const store = join(disk, 'slipway-template')
  run(process.execPath, [cli, 'import', tar, BASE], {env: {...process.env, SLIPWAY_ROOT: store}})
  return `oci:${store}:${BASE}`
}

export async function slipway(disk) {
  const [template, store] = [join(disk, 'slipway-template'), join(disk, 'slipway')]
  const env = {...process.env, SLIPWAY_ROOT: store, TMPDIR: join(disk, 'tmp')}
  const build = context => [process.execPath, cli, 'build', '--quiet', '--tag', 'bench', context]
  const forget = () => {
    rmSync(store, {recursive: true, force: true})
    run('cp', ['-a', template, store])
  }
  forget()
  run(process.execPath, build(unpackContext(disk)).slice(1), {env})
  rmSync(template, {recursive: true, force: true})
  run('cp', ['-a', store, template])
  return {name: 'slipway', env, build, forget, stop: async () => undefined}
}

/** crun, the faster runtime, without cgroups: setting up their device rules needs CAP_SYS_RESOURCE, which not every root has. */
function crunWithoutCgroups(disk) {
  const path = join(disk, 'crun')
  writeFileSync(path, '#!/bin/sh\nexec crun --cgroup-manager=disabled "$@"\n', {mode: 0o755})
  return path
}

export async function buildah(disk, source) {
  const root = ['--root', join(disk, 'buildah'), '--runroot', join(disk, 'buildah-run'), '--storage-driver', 'overlay']
  const env = {...process.env, TMPDIR: join(disk, 'tmp'), BUILDAH_ISOLATION: 'oci'}
  const call = args => run('buildah', [...root, ...args], {env})
  const policy = join(disk, 'policy.json')
  writeFileSync(policy, '{"default": [{"type": "insecureAcceptAnything"}]}')
  const storage = `overlay@${join(disk, 'buildah')}+${join(disk, 'buildah-run')}`
  run('skopeo', ['copy', '--quiet', '--insecure-policy', source, `containers-storage:[${storage}]${BASE}`])
  const build = context => [
    'buildah',
    ...root,
    'build',
    '--layers',
    '--quiet',
    '--pull=never',
    '--runtime',
    crunWithoutCgroups(disk),
    '--network',
    'host',
    '--signature-policy',
    policy,
    '--tag',
    'bench',
    context
  ]
  const forget = () => {
    const images = call(['images', '--all', '--format', '{{.ID}} {{.Name}}']).toString().trim().split('\n')
    const built = images.filter(line => !line.endsWith(BASE.replace(/:.*/, ''))).map(line => line.split(' ')[0])
    if (built.length > 0) call(['rmi', '--force', ...new Set(built)])
  }
  run('buildah', build(unpackContext(disk)).slice(1), {env})
  forget()
  return {name: 'buildah', env, build, forget, stop: async () => undefined}
}

/** The Docker Engine of Debian, with the BuildKit that is inside. */
export async function docker(disk, source) {
  const cgroup = `/slipway-bench-${process.pid}`
  const at = name => join(disk, `docker-${name}`)
  writeFileSync(at('daemon.json'), '{}')
  const flags = [
    '--data-root',
    at('data'),
    '--exec-root',
    at('exec'),
    '--pidfile',
    at('pid'),
    '--host',
    `unix://${at('sock')}`,
    '--config-file',
    at('daemon.json')
  ]
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false']
  const daemon = spawn('dockerd', [...flags, ...network, '--cgroup-parent', cgroup, '--storage-driver', 'overlay2'], {
    stdio: 'ignore'
  })
  const env = {...process.env, DOCKER_HOST: `unix://${at('sock')}`, DOCKER_BUILDKIT: '1', DOCKER_CONFIG: at('config')}
  const client = existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker'
  const stop = async () => {
    daemon.kill('SIGTERM')
    if (daemon.exitCode === null) await once(daemon, 'exit')
    removeCgroup(join('/sys/fs/cgroup', cgroup))
  }
  for (let tries = 0; !answers(client, env); tries++) {
    if (tries > 300 || daemon.exitCode !== null) throw new Error('The Docker Engine did not start')
    await sleep(100)
  }
  run('skopeo', ['copy', '--quiet', '--insecure-policy', '--dest-daemon-host', env.DOCKER_HOST, source, `docker-daemon:${BASE}`])
  const build = context => [client, 'build', '--quiet', '--network', 'host', '--tag', 'bench', context]
  const forget = () => {
    run(client, ['builder', 'prune', '--all', '--force'], {env})
    if (run(client, ['images', '--quiet', 'bench'], {env}).length > 0) run(client, ['rmi', '--force', 'bench'], {env})
    run(client, ['builder', 'prune', '--all', '--force'], {env})
  }
  run(client, build(unpackContext(disk)).slice(1), {env})
  forget()
  return {name: 'docker', env, build, forget, stop, serverPid: daemon.pid}
}

/** The engine leaves its groups, empty. */
function removeCgroup(path) {
  if (!existsSync(path)) return
  for (const entry of readdirSync(path, {withFileTypes: true})) if (entry.isDirectory()) removeCgroup(join(path, entry.name))
  rmdirSync(path)
}

function answers(client, env) {
  try {
    run(client, ['version'], {env})
    return true
  } catch {
    return false
  }
}
