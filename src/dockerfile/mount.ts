import {invalidFault} from './faults.js'
import {type MountOptions, readMountOptions, type Sharing} from './mount-options.js'
import {baseName, cleanPath, joinPath} from './paths.js'
import {goQuote} from '../text/go-quote.js'

/**
 * A `RUN --mount`, complete. Targets are as written: relative ones, and '' for a missing one, are below the working directory
 * (see `mountTarget`).
 */
export type Mount = BindMount | CacheMount | TmpfsMount | SecretMount | SshMount

export interface BindMount {
  readonly type: 'bind'
  readonly target: string
  /** Path in `from`; '' is its root. */
  readonly source: string
  /** Stage, named context or image; undefined is the build context. */
  readonly from: string | undefined
  /** A writable bind's changes are thrown away. */
  readonly readonly: boolean
}

export interface CacheMount {
  readonly type: 'cache'
  readonly target: string
  /** The cleaned target when not given. */
  readonly id: string
  readonly sharing: Sharing
  /** What a new cache starts with; undefined starts empty. */
  readonly from: string | undefined
  readonly source: string
  /** Of the cache's root, when it is new; undefined when none of them is given. */
  readonly made: {readonly mode: number; readonly uid: number; readonly gid: number} | undefined
  readonly readonly: boolean
}

export interface TmpfsMount {
  readonly type: 'tmpfs'
  readonly target: string
  /** Bytes; undefined leaves it to the kernel. */
  readonly size: number | undefined
}

export interface SecretMount {
  readonly type: 'secret'
  readonly id: string
  /** The file; undefined when the secret is only a variable. */
  readonly target: string | undefined
  /** The variable, if any. */
  readonly env: string | undefined
  readonly required: boolean
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

export interface SshMount {
  readonly type: 'ssh'
  readonly id: string
  /** The socket; undefined is /run/buildkit/ssh_agent.N, N counting the mounts of the RUN. */
  readonly target: string | undefined
  readonly required: boolean
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/**
 * Reads the value of a `--mount`.
 * @param expand replaces the variables of one value; `from` has none (the parser saw to it).
 * @throws DockerfileFault with BuildKit's text and no place: the caller knows it.
 */
export function parseMount(text: string, expand: (value: string) => string = value => value): Mount {
  const options = readMountOptions(text, expand)
  checkOptions(options)
  return COMPLETE[options.type](options)
}

/** What options must not be together. */
export function checkOptions(options: MountOptions): void {
  const {type} = options
  if (type === 'bind' || type === 'tmpfs') {
    for (const key of ['mode', 'uid', 'gid'] as const) {
      if (options[key] !== undefined) throw invalidFault(`${key} not allowed for ${goQuote(type)} type mounts`, {near: key})
    }
  }
  if (type === 'secret') checkSecret(options)
  if (options.sharing !== undefined && type !== 'cache') {
    throw invalidFault(`invalid cache sharing set for ${type} mount`, {near: 'sharing'})
  }
}

function checkSecret({from, sharing, source, target, id}: MountOptions): void {
  if (from) throw invalidFault('secret mount should not have a from', {near: 'from'})
  if (sharing !== undefined) throw invalidFault('secret mount should not define sharing', {near: 'sharing'})
  if (!source && !target && !id) {
    throw invalidFault('invalid secret mount. one of source, target required', {hint: 'write type=secret,id=<name>'})
  }
  if (source && id) throw invalidFault("both source and id can't be set", {near: 'source'})
}

const COMPLETE: {readonly [T in Mount['type']]: (options: MountOptions) => Extract<Mount, {type: T}>} = {
  bind: ({target, source, from, readonly}) => {
    return {type: 'bind', target: checkTarget(target), source: source ?? '', from: from || undefined, readonly: readonly ?? true}
  },
  cache: ({target, id, sharing, from, source, mode, uid, gid, readonly}) => ({
    type: 'cache',
    target: checkTarget(target),
    id: id || cleanPath(target ?? ''),
    sharing: sharing ?? 'shared',
    from: from || undefined,
    source: source ?? '',
    made: madeRoot(mode, uid, gid),
    readonly: readonly ?? false
  }),
  tmpfs: ({target, size}) => ({type: 'tmpfs', target: checkTarget(target), size: size || undefined}),
  secret: ({target, source, id: given, env, required, mode, uid, gid}) => {
    const id = source || given || baseName(target ?? '')
    const file = env === undefined ? target || `/run/secrets/${baseName(id)}` : target || undefined
    const owner = {mode: mode ?? 0o400, uid: uid ?? 0, gid: gid ?? 0}
    if (file !== undefined && cleanPath(file) === '/') throw invalidFault('invalid mount type SECRET for /')
    return {type: 'secret', id, target: file, env: env === '' ? id : env, required: required ?? false, ...owner}
  },
  ssh: ({target, source, id, required, mode, uid, gid}) => {
    if (source) throw invalidFault('ssh does not support source', {near: 'source'})
    const owner = {mode: mode ?? 0o600, uid: uid ?? 0, gid: gid ?? 0}
    return {type: 'ssh', id: id || 'default', target: target || undefined, required: required ?? false, ...owner}
  }
}

/** mkdir(2) gives no setuid, setgid and sticky bits. */
function madeRoot(mode: number | undefined, uid: number | undefined, gid: number | undefined): CacheMount['made'] {
  if (mode === undefined && uid === undefined && gid === undefined) return undefined
  return {mode: (mode ?? 0o755) & 0o777, uid: uid ?? 0, gid: gid ?? 0}
}

/** '' is the working directory, which may be the root: only `mountTarget` knows. */
function checkTarget(target = ''): string {
  if (target.startsWith('/') && cleanPath(target) === '/') throw invalidTarget('/')
  return target
}

/** The absolute path of a mount's target. @throws DockerfileFault when it is the root, as it is for a missing target. */
export function mountTarget(target: string, workdir: string): string {
  const path = target.startsWith('/') ? cleanPath(target) : joinPath('/', workdir, target)
  if (path === '/') throw invalidTarget(path)
  return path
}

function invalidTarget(path: string) {
  return invalidFault(`invalid mount target ${goQuote(path)}`, {hint: 'write target=<directory>'})
}
