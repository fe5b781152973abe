import {existsSync} from 'node:fs'
import {isAbsolute, posix, resolve} from 'node:path'
import type {Bind, Tmpfs} from '../containers/container.js'
import {UsageError} from '../errors.js'
import {keyValues} from './key-values.js'
import {parseBinarySize} from './size.js'

const DEFAULT_TMPFS_MODE = 0o1777
/** Options of `-v` that change nothing here: no SELinux, no copying, and propagation is private. */
const IGNORED = new Set(['rw', 'z', 'Z', 'nocopy', 'cached', 'delegated', 'consistent', 'rprivate', 'private'])

/** `SOURCE:TARGET[:OPTIONS]`. @throws UsageError, also for named and anonymous volumes */
export function parseVolume(text: string, cwd: string): Bind {
  const [source = '', target, options = ''] = text.split(':')
  if (target === undefined || !/^[./~]/.test(source))
    throw new UsageError('UNSUPPORTED', `Cannot use volume "${text}": there are no named volumes`, {
      hint: 'Name a directory of this machine: -v /path:/path-in-container'
    })
  const words = options.split(',').filter(Boolean)
  const unknown = words.find(word => word !== 'ro' && !IGNORED.has(word))
  if (unknown !== undefined) throw new UsageError('INPUT_INVALID', `invalid mode "${unknown}" of volume "${text}"`)
  return {source: resolve(cwd, source), target: absolute(target, text), readonly: words.includes('ro')}
}

/** `PATH[:size=64m,mode=1777]`. @throws UsageError */
export function parseTmpfs(text: string): Tmpfs {
  const [target = '', options = ''] = text.split(':', 2)
  const words = options.split(',').filter(word => word !== '' && word !== 'rw' && word !== 'nosuid')
  const fields = new Map(words.map(option => option.split('=', 2) as [string, string | undefined]))
  const unknown = [...fields.keys()].find(key => key !== 'size' && key !== 'mode')
  if (unknown !== undefined)
    throw new UsageError('UNSUPPORTED', `Cannot use tmpfs option "${unknown}" of "${text}"`, {
      hint: 'A tmpfs is rw,nosuid and takes size= and mode='
    })
  return tmpfs(target, fields.get('size'), fields.get('mode'), text)
}

const MOUNT_KEYS = ['type', 'source', 'src', 'target', 'destination', 'dst', 'readonly', 'ro']
const TMPFS_KEYS = ['tmpfs-size', 'tmpfs-mode']
/** Docker's, which change nothing here: mounts are private anyway. */
const IGNORED_KEYS = ['consistency', 'bind-propagation']

/** `type=bind,source=,target=,readonly` or `type=tmpfs,target=`. @throws UsageError */
export function parseMount(text: string, cwd: string): Bind | Tmpfs {
  const fields = keyValues(text, {
    flag: '--mount',
    known: [...MOUNT_KEYS, ...TMPFS_KEYS, ...IGNORED_KEYS],
    alone: ['readonly', 'ro'],
    hint: 'Use type=bind,source=,target=[,readonly] or type=tmpfs,target=[,tmpfs-size=][,tmpfs-mode=]'
  })
  const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst') ?? ''
  const type = fields.get('type') ?? 'volume'
  if (type === 'tmpfs') return tmpfs(target, fields.get('tmpfs-size'), fields.get('tmpfs-mode'), text)
  if (type !== 'bind') throw new UsageError('UNSUPPORTED', `Cannot use a mount of type ${type}: need bind or tmpfs`)
  const propagation = fields.get('bind-propagation') ?? 'rprivate'
  if (!IGNORED.has(propagation))
    throw new UsageError('UNSUPPORTED', `Cannot use bind-propagation=${propagation}: mounts of a container are private`)
  const source = fields.get('source') ?? fields.get('src')
  if (!source) throw new UsageError('INPUT_INVALID', `mount "${text}" has no source`)
  const bind = {source: resolve(cwd, source), target: absolute(target, text), readonly: isReadonly(fields)}
  // `-v` makes a directory of what is not there.
  if (!existsSync(bind.source)) throw new UsageError('INPUT_INVALID', `bind source path does not exist: ${bind.source}`)
  return bind
}

function isReadonly(fields: ReadonlyMap<string, string>): boolean {
  const flag = fields.get('readonly') ?? fields.get('ro') ?? 'false'
  if (/^(true|false|1|0|t|f)$/i.test(flag)) return /^(true|1|t)$/i.test(flag)
  throw new UsageError('INPUT_INVALID', `invalid value for readonly: ${flag}`)
}

function tmpfs(target: string, size: string | undefined, mode: string | undefined, text: string): Tmpfs {
  const bytes = size === undefined ? undefined : parseBinarySize(size)
  if (size !== undefined && bytes === undefined) throw new UsageError('INPUT_INVALID', `invalid size "${size}" of "${text}"`)
  if (mode !== undefined && !/^[0-7]{3,4}$/.test(mode))
    throw new UsageError('INPUT_INVALID', `invalid mode "${mode}" of "${text}"`)
  return {target: absolute(target, text), size: bytes, mode: mode === undefined ? DEFAULT_TMPFS_MODE : Number.parseInt(mode, 8)}
}

function absolute(target: string, text: string): string {
  if (isAbsolute(target) && posix.normalize(target) !== '/') return posix.normalize(target).replace(/\/$/, '')
  throw new UsageError('INPUT_INVALID', `invalid mount "${text}": the target must be an absolute path below the root`)
}
