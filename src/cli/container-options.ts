import {readFileSync} from 'node:fs'
import {isAbsolute, resolve} from 'node:path'
import type {Bind, Tmpfs} from '../containers/container.js'
import type {CreateOptions} from '../containers/create.js'
import {parseSignalName} from '../containers/stop.js'
import {isIpAddress} from '../dockerfile/ip-address.js'
import {messageOf, UsageError} from '../errors.js'
import {type ExtraHost, parseExtraHost} from '../runtime/extra-host.js'
import {parseUlimits} from '../runtime/ulimits.js'
import type {CommandIO, ParsedArgs} from './command.js'
import {isSet} from './environment.js'
import {parseMount, parseTmpfs, parseVolume} from './mount-flags.js'
import {parseBinarySize} from './size.js'

const DEFAULT_SHM = 64 * 2 ** 20

/** The flags of `run` and `create` as options. @throws UsageError */
export function containerOptions(args: ParsedArgs, io: CommandIO, isDetached: boolean): CreateOptions {
  const [imageName = '', ...command] = args.positional
  refusePorts(args)
  const mounts = [
    ...args.list('volume').map(text => parseVolume(text, io.cwd)),
    ...args.list('mount').map(text => parseMount(text, io.cwd))
  ]
  const tmpfs = [...mounts.filter(isTmpfs), ...args.list('tmpfs').map(parseTmpfs)]
  const stopSignal = args.string('stop-signal')
  return {
    imageName,
    command,
    name: args.string('name') || undefined,
    entrypoint: args.string('entrypoint'),
    env: [
      ...args.list('env-file').flatMap(file => readEnvFile(file, io)),
      ...args.list('env').flatMap(entry => envEntry(entry, io))
    ],
    labels: parseLabels([...args.list('label-file').flatMap(file => readLabelFile(file, io)), ...args.list('label')]),
    user: args.string('user'),
    workdir: workdirOf(args.string('workdir')),
    hostname: args.string('hostname'),
    stopSignal: stopSignal === undefined ? undefined : parseSignalName(stopSignal),
    network: networkOf(args.string('network') ?? 'host'),
    binds: mounts.filter((mount): mount is Bind => !isTmpfs(mount)),
    tmpfs,
    ulimits: parseUlimits(args.list('ulimit')),
    shmSize: shmSize(args.string('shm-size')),
    privileged: args.boolean('privileged'),
    unfiltered: isUnfiltered(args.list('security-opt')),
    // A terminal needs somebody at it.
    terminal: args.boolean('tty') && !isDetached,
    openStdin: args.boolean('interactive'),
    autoRemove: args.boolean('rm'),
    extraHosts: args.list('add-host').map(parseHost),
    runtime: args.string('runtime')
  }
}

/** `KEY=value`, or `KEY` for the value that it has here; a variable that is not set here stays unset. */
export function envEntry(entry: string, {env}: Pick<CommandIO, 'env'>): string[] {
  if (entry === '' || entry.startsWith('=')) throw new UsageError('INPUT_INVALID', `invalid environment variable: ${entry}`)
  if (entry.includes('=')) return [entry]
  return isSet(env, entry) ? [`${entry}=${env[entry]}`] : []
}

/** One `KEY=value` a line. */
export function readEnvFile(file: string, io: Pick<CommandIO, 'env' | 'cwd'>): string[] {
  return readLines('env-file', file, io).flatMap(line => envEntry(line, io))
}

/** As docker: a line without `=` is no label. */
function readLabelFile(file: string, io: Pick<CommandIO, 'cwd'>): string[] {
  return readLines('label-file', file, io).filter(line => line.includes('='))
}

/** Blank lines and those that begin with `#` are none. */
function readLines(flag: string, file: string, {cwd}: Pick<CommandIO, 'cwd'>): string[] {
  try {
    const lines = readFileSync(resolve(cwd, file), 'utf8').split(/\r?\n/)
    return lines.map(line => line.trimStart()).filter(line => line !== '' && !line.startsWith('#'))
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `Cannot read --${flag} ${file}: ${messageOf(cause)}`, {cause})
  }
}

function workdirOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  if (isAbsolute(text)) return text
  throw new UsageError('INPUT_INVALID', `the working directory '${text}' is invalid, it needs to be an absolute path`)
}

export function parseLabels(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map(text => {
      const split = text.indexOf('=')
      return split < 0 ? [text, ''] : [text.slice(0, split), text.slice(split + 1)]
    })
  )
}

function refusePorts(args: ParsedArgs): void {
  if (args.list('publish').length === 0 && !args.boolean('publish-all')) return
  throw new UsageError('UNSUPPORTED', 'Cannot publish ports: containers share the network of this machine', {
    hint: "Leave -p and -P out: what the container listens on is open on this machine's own port"
  })
}

function networkOf(text: string): 'host' | 'none' {
  if (text === 'host' || text === 'none') return text
  throw new UsageError('UNSUPPORTED', `Cannot use network "${text}": need host or none`)
}

/** One profile is what every container has; without one it has all calls. */
function isUnfiltered(options: readonly string[]): boolean {
  const other = options.find(option => option !== 'seccomp=unconfined')
  if (other === undefined) return options.length > 0
  throw new UsageError('UNSUPPORTED', `Cannot use --security-opt "${other}": need seccomp=unconfined`)
}

function shmSize(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SHM
  const size = parseBinarySize(text)
  if (size === undefined) throw new UsageError('INPUT_INVALID', `invalid --shm-size "${text}"`, {hint: 'Write it as 64m or 1g'})
  return size
}

function parseHost(text: string): ExtraHost {
  const host = parseExtraHost(text)
  const hint = 'Write it as NAME:ADDRESS'
  if (!host) throw new UsageError('INPUT_INVALID', `bad format for add-host: "${text}"`, {hint})
  if (!isIpAddress(host[1])) throw new UsageError('INPUT_INVALID', `invalid IP address in add-host: "${host[1]}"`, {hint})
  return host
}

function isTmpfs(mount: Bind | Tmpfs): mount is Tmpfs {
  return !('source' in mount)
}
