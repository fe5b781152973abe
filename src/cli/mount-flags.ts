import {isAbsolute, posix, resolve} from 'node:path'
import type {Bind, Tmpfs} from '../containers/container.js'
import {csvFields} from '../dockerfile/csv.js'
import {messageOf, UsageError} from '../errors.js'
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
  const fields = new Map(
    options
      .split(',')
      .filter(Boolean)
      .map(option => option.split('=', 2) as [string, string | undefined])
  )
  return tmpfs(target, fields.get('size'), fields.get('mode'), text)
}

/** `type=bind,source=,target=,readonly` or `type=tmpfs,target=`. @throws UsageError */
export function parseMount(text: string, cwd: string): Bind | Tmpfs {
  const fields = fieldsOf(text)
  const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst') ?? ''
  const type = fields.get('type') ?? 'volume'
  if (type === 'tmpfs') return tmpfs(target, fields.get('tmpfs-size'), fields.get('tmpfs-mode'), text)
  if (type !== 'bind') throw new UsageError('UNSUPPORTED', `Cannot use a mount of type ${type}: need bind or tmpfs`)
  const source = fields.get('source') ?? fields.get('src')
  if (!source) throw new UsageError('INPUT_INVALID', `mount "${text}" has no source`)
  const flag = fields.get('readonly') ?? fields.get('ro')
  return {
    source: resolve(cwd, source),
    target: absolute(target, text),
    readonly: flag !== undefined && !/^(false|0)$/i.test(flag)
  }
}

function fieldsOf(text: string): Map<string, string> {
  try {
    return new Map(
      csvFields(text).map(field => {
        const split = field.indexOf('=')
        return split < 0 ? [field, 'true'] : [field.slice(0, split), field.slice(split + 1)]
      })
    )
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `invalid mount "${text}": ${messageOf(cause)}`, {cause})
  }
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
