import {spawn} from 'node:child_process'
import {hasCode, SolveError} from '../errors.js'

/** git with a clean configuration, for one remote. */
export interface Git {
  /** Runs `git ARGS` in a directory. @returns its output @throws SolveError SOURCE_FAILED */
  run(directory: string, ...args: string[]): Promise<string>
}

export interface GitOptions {
  /** As shown in messages: no credentials. */
  readonly remote: string
  /** Value of the Authorization header for the remote's host alone. */
  readonly authorization: string | undefined
  readonly signal: AbortSignal | undefined
}

/**
 * Settings of every call. A repository is somebody else's data: none of its hooks, helpers or links to other protocols runs, and
 * nothing is asked. `file` and `ext` transports would read this machine (CVE-2022-39253) or run commands.
 */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['protocol.allow', 'never'],
  ['protocol.https.allow', 'always'],
  ['protocol.http.allow', 'always'],
  ['protocol.ssh.allow', 'always'],
  ['protocol.git.allow', 'always'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.askPass', ''],
  ['credential.helper', ''],
  ['init.templateDir', ''],
  ['init.defaultBranch', 'main'],
  ['submodule.recurse', 'false'],
  ['advice.detachedHead', 'false'],
  ['gc.auto', '0'],
  ['safe.directory', '*']
]

/** Of this machine's variables: what the network needs. */
const KEPT = ['PATH', 'SSH_AUTH_SOCK', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_KNOWN_HOSTS', 'TMPDIR']
const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy']

export function createGit(options: GitOptions): Git {
  const env = environment(options)
  return {run: (directory, ...args) => runGit(directory, args, env, options)}
}

/** Credentials go through the environment: other users see neither it nor anything on disk, and git's children inherit it. */
function environment({remote, authorization}: GitOptions): Record<string, string> {
  const header =
    authorization === undefined ? [] : [[`http.${originOf(remote)}.extraHeader`, `Authorization: ${authorization}`] as const]
  const settings = [...SETTINGS, ...header]
  const names = [...KEPT, ...PROXIES, ...PROXIES.map(name => name.toUpperCase())]
  return {
    ...Object.fromEntries(names.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    HOME: '/dev/null',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: sshCommand(),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value]
      ])
    )
  }
}

/** No configuration of the user, no question; keys come from the agent. Hosts are checked when the user says which are known. */
function sshCommand(): string {
  const known = process.env['SSH_KNOWN_HOSTS']
  const check =
    known === undefined
      ? 'StrictHostKeyChecking=accept-new -o UserKnownHostsFile=/dev/null'
      : `UserKnownHostsFile=${quote(known)}`
  return `ssh -F /dev/null -o BatchMode=yes -o ${check}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function originOf(remote: string): string {
  return URL.canParse(remote) ? `${new URL(remote).protocol}//${new URL(remote).host}/` : remote
}

function runGit(directory: string, args: readonly string[], env: Record<string, string>, options: GitOptions): Promise<string> {
  const {signal} = options
  signal?.throwIfAborted()
  // A group of its own, so that ending it ends the transports that git starts as well.
  const child = spawn('git', args, {cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true})
  const stop = () => killGroup(child.pid)
  signal?.addEventListener('abort', stop, {once: true})
  const output = {out: '', err: ''}
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err = (output.err + text).slice(-8192)))
  return new Promise<string>((resolve, reject) => {
    child.on('error', error => reject(notStarted(error, options)))
    child.on('close', code => (code === 0 ? resolve(output.out.trim()) : reject(failed(args, output.err, options))))
  }).finally(() => signal?.removeEventListener('abort', stop))
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

function notStarted(error: Error, {remote}: GitOptions): SolveError {
  const missing = hasCode(error, 'ENOENT')
  return new SolveError('SOURCE_FAILED', `Cannot fetch ${remote}: ${missing ? 'git is not installed' : error.message}`, {
    hint: missing ? 'Install git on the machine that builds.' : undefined,
    cause: error
  })
}

function failed(args: readonly string[], stderr: string, {remote, signal}: GitOptions): unknown {
  if (signal?.aborted) return signal.reason
  const lines = stderr.split('\n').filter(line => line.trim() !== '')
  return new SolveError('SOURCE_FAILED', `Cannot fetch ${remote}: git ${args[0]} failed: ${lines.slice(-4).join('; ')}`, {
    hint: 'For a private repository give the secret GIT_AUTH_TOKEN or GIT_AUTH_HEADER, or an SSH agent.'
  })
}
