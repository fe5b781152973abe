import {Part, parseFiles} from './parts.js'
import type {CacheRecord} from './record.js'

type Parts = Readonly<Record<string, string>>

/** One kind of cause, in the order in which causes are named: what a person did comes before what follows from it. */
const causes: readonly ((before: Parts, now: Parts) => string[])[] = [
  lineEdited,
  platformChanged,
  baseMoved,
  argumentsChanged,
  variablesChanged,
  settingsChanged,
  sourcesChanged,
  parentChanged,
  opChanged
]

/**
 * Why a step was not in the cache, the first cause first: `COPY src/ changed: src/app.ts, +2 files`. `before` is the newest
 * record of the same step (`CacheBackend.findStep`). Never empty.
 */
export function explainMiss(before: Pick<CacheRecord, 'parts'> | undefined, now: Parts): string[] {
  if (before === undefined) return ['never built before in this scope']
  const found = causes.flatMap(cause => cause(before.parts, now))
  if (found.length > 0) return found
  return [changed(before.parts, now, Part.op) ? 'a setting of the step changed' : 'its result is no longer in the cache']
}

/** An edit that changes nothing of what the step does is no cause. */
function lineEdited(before: Parts, now: Parts): string[] {
  const was = before[Part.args]
  const is = now[Part.args]
  const matters = changed(before, now, Part.op) || changedNames(before, now, 'source.').length > 0
  return is === undefined || was === is || !matters ? [] : [`Dockerfile line edited: ${shown(was)} -> ${shown(is)}`]
}

function platformChanged(before: Parts, now: Parts): string[] {
  return changed(before, now, Part.platform)
    ? [`platform was ${shown(before[Part.platform])}, is ${shown(now[Part.platform])}`]
    : []
}

/** A base that moved without a change of its files is no cause: a new label, say. */
function baseMoved(before: Parts, now: Parts): string[] {
  if (!isBaseMoved(before, now) || !changed(before, now, Part.parent)) return []
  const [was, is] = [splitBase(before[Part.base]), splitBase(now[Part.base])]
  if (was.name !== is.name) return [`base was ${was.name}, is ${is.name}`]
  return [`base ${is.name} moved ${was.digest} -> ${is.digest}`]
}

function argumentsChanged(before: Parts, now: Parts): string[] {
  return changedNames(before, now, Part.arg('')).map(name => `ARG ${valueChange(name, Part.arg(name), before, now)}`)
}

function variablesChanged(before: Parts, now: Parts): string[] {
  return changedNames(before, now, Part.env('')).map(name => `ENV ${valueChange(name, Part.env(name), before, now)}`)
}

function settingsChanged(before: Parts, now: Parts): string[] {
  return changedNames(before, now, Part.setting('')).map(name => valueChange(name, Part.setting(name), before, now))
}

function sourcesChanged(before: Parts, now: Parts): string[] {
  return changedNames(before, now, 'source.').map(n => {
    const label = now[Part.label(Number(n))] ?? before[Part.label(Number(n))] ?? 'a source'
    const files = changedFiles(before[Part.files(Number(n))], now[Part.files(Number(n))])
    return files === '' ? `${label} changed` : `${label} changed: ${files}`
  })
}

/** A base that is not what it was says so itself. */
function parentChanged(before: Parts, now: Parts): string[] {
  if (!changed(before, now, Part.parent) || isBaseMoved(before, now)) return []
  const isBase = now[Part.base] !== undefined && before[Part.base] !== undefined
  return [isBase ? `base ${splitBase(now[Part.base]).name} has other files` : 'the step before it gave another result']
}

/** The last resort: what the op does is another thing, and no other part says why. */
function opChanged(before: Parts, now: Parts): string[] {
  const kind = (parts: Parts) => parts[Part.op]?.split(' ')[0]
  return kind(before) === kind(now) ? [] : ['made by another version of Slipway']
}

/** `src/app.ts, +2 files`; the first is the first by path. New and removed files say so. */
function changedFiles(before: string | undefined, now: string | undefined): string {
  if (before === undefined || now === undefined) return ''
  const was = parseFiles(before)
  const is = parseFiles(now)
  const both = was.complete && is.complete
  const paths = [...new Set([...was.files.keys(), ...is.files.keys()])].sort()
  // A file that a cut-off list does not name may still be there: only what both lists name is certain.
  const changes = paths.flatMap(path => {
    const [old, current] = [was.files.get(path), is.files.get(path)]
    if (old === current) return []
    if (old === undefined) return both ? [`${path} (new)`] : []
    if (current === undefined) return both ? [`${path} (removed)`] : []
    return [path]
  })
  const [first, ...rest] = changes
  if (first === undefined) return ''
  return rest.length === 0 ? first : `${first}, +${rest.length} ${rest.length === 1 ? 'file' : 'files'}`
}

function valueChange(name: string, part: string, before: Parts, now: Parts): string {
  const [was, is] = [before[part], now[part]]
  if (was === undefined) return `${name} is new: ${shown(is)}`
  if (is === undefined) return `${name} was ${shown(was)}, is no longer set`
  return `${name} was ${shown(was)}, is ${shown(is)}`
}

function changedNames(before: Parts, now: Parts, prefix: string): string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  return names.filter(name => name.startsWith(prefix) && changed(before, now, name)).map(name => name.slice(prefix.length))
}

function changed(before: Parts, now: Parts, name: string): boolean {
  return before[name] !== now[name]
}

/** A step that came right after FROM in one build only has got or lost a step before it. */
function isBaseMoved(before: Parts, now: Parts): boolean {
  return before[Part.base] !== undefined && now[Part.base] !== undefined && changed(before, now, Part.base)
}

function splitBase(base: string | undefined): {name: string; digest: string} {
  const [name = 'nothing', digest = 'nothing'] = (base ?? '').split('@')
  return {name: name === '' ? 'nothing' : name, digest: digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]*$/, '$1')}
}

const MAX_SHOWN = 80

/** One line, not too long; the empty text is visible. */
function shown(value: string | undefined): string {
  if (value === undefined) return 'nothing'
  const line = value.replace(/\s+/g, ' ').trim()
  if (line === '') return '""'
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 3)}...` : line
}
