import {DockerfileError} from '../errors.js'
import {type CopyStep, parseSteps, type Step} from './chmod-steps.js'

/** A `--chmod` value. Octal replaces the mode of everything; symbolic changes the mode that each source has. */
export type Chmod = {readonly kind: 'octal'; readonly mode: number} | {readonly kind: 'symbolic'; readonly steps: readonly Step[]}

/**
 * Reads `755`, `u=rwX,go=rX`, `g=u`, `+t` ... with a umask of 0.
 * @throws DockerfileError INVALID with BuildKit's text.
 */
export function parseChmod(text: string): Chmod {
  if (/^[0-7]+$/.test(text) && Number.parseInt(text, 8) <= 0o7777) return {kind: 'octal', mode: Number.parseInt(text, 8)}
  if (/^[0-9]/.test(text))
    throw invalid(text, `invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`)
  const steps = parseSteps(text)
  if (!steps) throw invalid(text, `invalid syntax in --chmod=${text}`)
  return {kind: 'symbolic', steps}
}

/** The mode, 0 to 0o7777, that a file or directory of this mode gets. */
export function applyChmod(chmod: Chmod, mode: number, isDirectory: boolean): number {
  if (chmod.kind === 'octal') return chmod.mode
  const executes = isDirectory || (mode & 0o111) !== 0
  return chmod.steps.reduce((changed, step) => applyStep(step, changed, executes), mode)
}

function applyStep(step: Step, mode: number, executes: boolean): number {
  switch (step.op) {
    case 'copy':
      return copyClass(step, mode)
    case '-':
      return mode & ~step.bits
    case '+':
      return mode | step.bits
    case 'X':
      return executes ? mode | step.bits : mode
  }
}

function copyClass({from, to, sets, clears}: CopyStep, mode: number): number {
  const bits = (from === 'u' ? mode >> 6 : from === 'g' ? mode >> 3 : mode) & 0o7
  // The rwx of one class, in the place of all three.
  const copied = (bits * 0o111) & to
  const kept = clears ? mode & ~(sets ? to : copied) : mode
  return sets ? kept | copied : kept
}

function invalid(text: string, message: string): DockerfileError {
  return new DockerfileError('INVALID', message, {
    hint: `Write ${text === '' ? 'the mode' : `"${text}"`} as octal (0644) or symbolic (u=rwX,go=rX).`
  })
}
