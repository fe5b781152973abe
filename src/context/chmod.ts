import {DockerfileError} from '../errors.js'

/** A `--chmod` value. Octal replaces the mode of everything; symbolic changes the mode that each source has. */
export type Chmod = {readonly kind: 'octal'; readonly mode: number} | {readonly kind: 'symbolic'; readonly steps: readonly Step[]}

/** One operator of a clause: `u+x` is one step, `u+x-w,g=u` three. */
interface Step {
  readonly op: Operator
  /** Bits that the step may touch. */
  readonly who: number
  /** Fixed bits, or the class whose bits are copied. */
  readonly value: number | CopiedClass
  /** Execute bits that `X` adds for a directory or for what somebody may already execute. */
  readonly conditionalExecute: number
}

type Operator = '+' | '-' | '='
type CopiedClass = 'u' | 'g' | 'o'

const WHO: Readonly<Record<string, number>> = {u: 0o4700, g: 0o2070, o: 0o0007, a: 0o6777}
const PERMISSIONS: Readonly<Record<string, number>> = {r: 0o444, w: 0o222, x: 0o111, s: 0o6000}
const STICKY = 0o1000

/**
 * Reads `755`, `u=rwX,go=rX`, `g=u`, `+t` ... as BSD's setmode(3) does, which BuildKit follows, with a umask of 0.
 * @throws DockerfileError INVALID with BuildKit's text.
 */
export function parseChmod(text: string): Chmod {
  if (/^[0-7]+$/.test(text) && Number.parseInt(text, 8) <= 0o7777) return {kind: 'octal', mode: Number.parseInt(text, 8)}
  if (/^[0-9]/.test(text))
    throw invalid(text, `invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`)
  return {kind: 'symbolic', steps: text.split(',').flatMap(clause => parseClause(clause, text))}
}

/** The mode, 0 to 0o7777, that a file or directory of this mode gets. */
export function applyChmod(chmod: Chmod, mode: number, isDirectory: boolean): number {
  if (chmod.kind === 'octal') return chmod.mode
  const executes = isDirectory || (mode & 0o111) !== 0
  return chmod.steps.reduce((changed, step) => applyStep(step, changed, executes), mode)
}

function applyStep(step: Step, mode: number, executes: boolean): number {
  const copied = typeof step.value === 'string'
  const value = typeof step.value === 'string' ? spread(mode, step.value) & 0o777 : step.value
  const bits = (value | (executes ? step.conditionalExecute : 0)) & step.who
  if (step.op === '+') return mode | bits
  if (step.op === '-') return mode & ~bits
  return (mode & ~(copied ? step.who & 0o777 : step.who)) | bits
}

/** The rwx of one class, in the place of all three. */
function spread(mode: number, from: CopiedClass): number {
  const bits = (from === 'u' ? mode >> 6 : from === 'g' ? mode >> 3 : mode) & 0o7
  return bits * 0o111
}

function parseClause(clause: string, text: string): Step[] {
  const [, classes, rest] = /^([ugoa]*)(.*)$/s.exec(clause)!
  if (!/^([-+=][rwxXstugo]*)+$/.test(rest!)) throw invalid(text, `invalid syntax in --chmod=${text}`)
  const who = [...classes!].reduce((mask, name) => mask | WHO[name]!, 0) || WHO['a']!
  const onlyOthers = who === WHO['o']
  return [...rest!.matchAll(/([-+=])([rwxXstugo]*)/g)].flatMap(([, op, letters]) =>
    parseSteps(op as Operator, letters!, who, onlyOthers)
  )
}

/** Letters to steps: a copied class is a step of its own, the letters before and after it are others. */
function parseSteps(op: Operator, letters: string, who: number, onlyOthers: boolean): Step[] {
  return (letters.match(/[ugo]|[rwxXst]+/g) ?? ['']).map(part => {
    if (/^[ugo]$/.test(part)) return {op, who, value: part as CopiedClass, conditionalExecute: 0}
    const sticky = part.includes('t') && !onlyOthers ? STICKY : 0
    const value = [...part].reduce((bits, letter) => bits | (PERMISSIONS[letter] ?? 0), sticky)
    return {op, who: who | sticky, value, conditionalExecute: part.includes('X') ? 0o111 : 0}
  })
}

function invalid(text: string, message: string): DockerfileError {
  return new DockerfileError('INVALID', message, {
    hint: `Write ${text === '' ? 'the mode' : `"${text}"`} as octal (0644) or symbolic (u=rwX,go=rX).`
  })
}
