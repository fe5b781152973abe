// Installs what the integration tests drive: container runtimes, other builders, a registry, a Docker Engine. Says what will be
// skipped where it cannot (not Linux with apt, or no root). Changes nothing and takes milliseconds when all is there. Never fails
// the test run: a test that misses a tool says so itself.
import {spawnSync} from 'node:child_process'
import {accessSync, constants, existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

/** program, or a file's path: [Debian package, what its tests show] */
const TOOLS = {
  crun: ['crun', 'RUN steps in crun'],
  runc: ['runc', 'RUN steps in runc'],
  skopeo: ['skopeo', 'images read back by skopeo'],
  buildah: ['buildah', 'images read back by buildah'],
  umoci: ['umoci', 'images read back by umoci'],
  'docker-registry': ['docker-registry', 'push and pull against a real registry'],
  dockerd: ['docker.io', 'comparison with the Docker Engine'],
  docker: ['docker.io', 'comparison with the Docker Engine'],
  mmdebstrap: ['mmdebstrap', 'builds on a Debian base'],
  '/usr/share/keyrings/debian-archive-keyring.gpg': ['debian-archive-keyring', 'builds on a Debian base'],
  busybox: ['busybox-static', 'builds on a busybox base'],
  htpasswd: ['apache2-utils', 'registries with passwords'],
  openssl: ['openssl', 'registries with TLS'],
  zstd: ['zstd', 'zstd layers'],
  xz: ['xz-utils', 'ADD of .tar.xz'],
  bzip2: ['bzip2', 'ADD of .tar.bz2'],
  setfattr: ['attr', 'extended attributes'],
  setcap: ['libcap2-bin', 'file capabilities'],
  git: ['git', 'git contexts'],
  newuidmap: ['uidmap', 'builds without root'],
  setpriv: ['util-linux', 'builds without root'],
  ps: ['procps', 'checks that no process is left']
}

const SEARCHED = [...(process.env.PATH ?? '').split(':'), '/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/bin', '/bin']

function isInstalled(program) {
  if (program.startsWith('/')) return existsSync(program)
  return SEARCHED.some(directory => directory !== '' && isExecutable(join(directory, program)))
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The command line's head that makes a command run as root, or undefined. */
function asRoot() {
  if (process.getuid?.() === 0) return []
  const sudo = spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'})
  return sudo.status === 0 ? ['sudo', '-n'] : undefined
}

function run(head, args, timeoutSeconds) {
  const [program, ...rest] = [...head, 'env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C.UTF-8', ...args]
  const result = spawnSync(program, rest, {stdio: ['ignore', 'inherit', 'inherit'], timeout: timeoutSeconds * 1000})
  return result.status === 0
}

/**
 * Keeps packages from starting their services (a registry on port 5000, a Docker Engine): tests start their own. Only where we
 * are root and nobody has set a policy yet.
 */
function withoutServices(install) {
  const policy = '/usr/sbin/policy-rc.d'
  if (process.getuid?.() !== 0 || existsSync(policy)) return install()
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', {mode: 0o755})
  try {
    return install()
  } finally {
    rmSync(policy, {force: true})
  }
}

/** `--no-remove`: a machine with Docker's own packages keeps them. One package at a time when they do not go in together. */
function installPackages(head, packages) {
  const install = names => run(head, ['apt-get', 'install', '-y', '-q', '--no-install-recommends', '--no-remove', ...names], 900)
  if (!run(head, ['apt-get', 'update', '-q'], 300))
    console.log('prepare-tests: apt-get update failed; trying what is known already')
  if (!install(packages) && packages.length > 1) for (const name of packages) install([name])
}

function missingPrograms() {
  return Object.keys(TOOLS).filter(program => !isInstalled(program))
}

function report(missing, reason) {
  if (missing.length === 0) return
  console.log(`prepare-tests: ${reason}. Tests that need these are skipped:`)
  for (const program of missing) console.log(`  ${program} (Debian package ${TOOLS[program][0]}): ${TOOLS[program][1]}`)
}

function prepare() {
  const missing = missingPrograms()
  if (missing.length === 0) return
  if (process.platform !== 'linux' || !isInstalled('apt-get')) return report(missing, 'no apt-get here')
  const head = asRoot()
  if (!head) return report(missing, 'not root, and sudo wants a password')
  const packages = [...new Set(missing.map(program => TOOLS[program][0]))]
  console.log(`prepare-tests: installing ${packages.join(' ')}`)
  withoutServices(() => installPackages(head, packages))
  report(missingPrograms(), 'apt-get could not install everything')
}

prepare()
if (process.platform === 'linux' && process.getuid?.() !== 0) {
  console.log('prepare-tests: not root. Tests that mount file systems or start engines are skipped.')
}
