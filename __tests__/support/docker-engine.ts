import {existsSync, readdirSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {temporaryDirectory} from './directory.js'
import {findProgram} from './needs.js'
import {check, type Finished, type Running, type RunOptions, run, startServer, stop, until} from './process.js'

export interface DockerEngine {
  /** `unix:///…/docker.sock`, for DOCKER_HOST. */
  readonly host: string
  readonly socket: string
  /** Runs the docker client of the engine's own version. */
  docker(args: readonly string[], options?: RunOptions & {buildkit?: boolean | undefined}): Promise<Finished>
  /** The same; throws unless it succeeds. @returns stdout */
  check(args: readonly string[], options?: RunOptions & {buildkit?: boolean | undefined}): Promise<string>
  /** `docker build` on the machine's network. `buildkit: false` takes the classic builder. @throws when it fails */
  build(
    context: string,
    tag: string,
    options?: {args?: readonly string[] | undefined; buildkit?: boolean | undefined; cwd?: string | undefined}
  ): Promise<string>
  /** Brings an image in under a name; `source` in skopeo's words, e.g. `oci:DIR`. */
  load(source: string, name: string): Promise<void>
  stop(): Promise<void>
}

/** What a private Docker Engine needs of the machine, for `describeWith`. */
export const DOCKER_ENGINE_NEEDS = ['root', 'linux', 'dockerd', 'containerd', 'skopeo', 'unshare', 'setpriv']

/**
 * Starts a Docker Engine of our own: its data, socket and mounts in a temporary directory and a private mount namespace, no
 * bridge and no firewall rules. Containers and builds therefore need the host's network (`--network host`) or none.
 * Pulls and pushes of 127.0.0.0/8 are allowed over plain HTTP, as always. Takes about two seconds. Stop it in `afterAll`.
 */
export async function startDockerEngine(): Promise<DockerEngine> {
  const directory = temporaryDirectory('docker')
  const cgroup = `slipway-test-${process.pid}-${Date.now().toString(36)}`
  const daemon = launch(directory.path, cgroup)
  const socket = join(directory.path, 'docker.sock')
  const engine = client(`unix://${socket}`, socket, directory.path)
  const shutDown = async () => {
    try {
      await removeContainers(engine.docker)
    } finally {
      await stop(daemon, 20_000)
      directory.remove()
    }
    removeCgroups(cgroup)
  }
  try {
    await until('the Docker Engine to answer', () => isReady(daemon, engine.docker), 60_000)
  } catch (error) {
    await shutDown()
    throw error
  }
  return {...engine, stop: shutDown}
}

function launch(directory: string, cgroup: string): Running {
  const at = (name: string) => join(directory, name)
  writeFileSync(at('daemon.json'), '{}')
  const flags = [
    ['--data-root', at('data')],
    ['--exec-root', at('exec')],
    ['--pidfile', at('pid')],
    ['--host', `unix://${at('docker.sock')}`],
    ['--cgroup-parent', `/${cgroup}`],
    ['--exec-opt', 'native.cgroupdriver=cgroupfs'],
    // The machine's own daemon.json is not ours.
    ['--config-file', at('daemon.json')],
    ['--bridge=none', '--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false', '--userland-proxy=false']
  ]
  // On a hybrid host (cgroup v1 with v2 beside it) runc would ask every v1 controller; the v2 tree alone needs none of them.
  const mounts = '[ ! -d /sys/fs/cgroup/unified ] || { umount -R /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup; }'
  const script = `${mounts}; exec "$@"`
  const dockerd = findProgram('dockerd') ?? 'dockerd'
  return startServer('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', dockerd, ...flags.flat()], {
    env: {PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`, HOME: directory}
  })
}

function client(host: string, socket: string, home: string): Omit<DockerEngine, 'stop'> {
  const program = dockerClient()
  const options = ({buildkit, ...rest}: RunOptions & {buildkit?: boolean | undefined} = {}): RunOptions => ({
    ...rest,
    env: {
      ...process.env,
      HOME: home,
      DOCKER_CONFIG: join(home, 'config'),
      ...rest.env,
      DOCKER_HOST: host,
      DOCKER_BUILDKIT: buildkit === false ? '0' : '1'
    }
  })
  const docker: DockerEngine['docker'] = (args, given) => run(program, args, options(given))
  const checked: DockerEngine['check'] = (args, given) => check(program, args, options(given))
  return {
    host,
    socket,
    docker,
    check: checked,
    build: (context, tag, {args = [], buildkit, cwd} = {}) =>
      checked(
        ['build', '--network', 'host', ...(buildkit === false ? [] : ['--progress', 'plain']), '-t', tag, ...args, context],
        {buildkit, cwd}
      ),
    load: async (source, name) => {
      await check('skopeo', ['copy', '--quiet', '--insecure-policy', '--dest-daemon-host', host, source, `docker-daemon:${name}`])
    }
  }
}

/** Debian's own: a newer client elsewhere on the machine needs the buildx plugin for BuildKit, which Debian 12 has not. */
function dockerClient(): string {
  return existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker'
}

async function isReady(daemon: Running, docker: DockerEngine['docker']): Promise<true | undefined> {
  if (daemon.child.exitCode !== null) throw new Error(`dockerd ended: ${daemon.stderr().slice(-3000)}`)
  const {status} = await docker(['version'])
  return status === 0 ? true : undefined
}

async function removeContainers(docker: DockerEngine['docker']): Promise<void> {
  const {stdout, status} = await docker(['ps', '-aq'])
  const ids = stdout.trim().split('\n').filter(Boolean)
  if (status === 0 && ids.length > 0) await docker(['rm', '-f', '-v', ...ids])
}

/** The engine leaves the groups that it made, empty. */
function removeCgroups(name: string): void {
  for (const root of ['/sys/fs/cgroup/unified', '/sys/fs/cgroup']) removeGroup(join(root, name))
}

function removeGroup(path: string): void {
  if (!existsSync(join(path, 'cgroup.procs'))) return
  for (const entry of readdirSync(path, {withFileTypes: true})) if (entry.isDirectory()) removeGroup(join(path, entry.name))
  if (readFileSync(join(path, 'cgroup.procs'), 'utf8') === '') rmdirSync(path)
}
