import {
  CancelledError,
  DockerfileError,
  InvalidReferenceError,
  messageOf,
  SlipwayError,
  SolveError,
  UsageError
} from '../errors.js'
import type {CommandIO} from './command.js'
import {signalNumber} from './signals.js'

/** Prints message, place, excerpt and hint; returns the exit code. Causes and stacks only with `--debug`. */
export function printError(error: unknown, io: Pick<CommandIO, 'stderr'>, debug: boolean): number {
  io.stderr.write(`${[`error: ${shownMessage(error)}`, ...details(error)].join('\n')}\n`)
  if (debug || !(error instanceof SlipwayError)) printCauses(error, io)
  return exitCode(error)
}

/** In docker's words, with what was refused. */
function shownMessage(error: unknown): string {
  const reference = error instanceof InvalidReferenceError ? error.reference : undefined
  return reference === undefined ? messageOf(error) : `"${reference}" is not a valid repository/tag: ${messageOf(error)}`
}

function details(error: unknown): string[] {
  const lines: string[] = []
  if (error instanceof DockerfileError || error instanceof SolveError) {
    const {location, excerpt} = error
    if (location) lines.push(`  at ${location.file}:${location.startLine}${location.column ? `:${location.column}` : ''}`)
    if (excerpt) lines.push('', excerpt.trimEnd(), '')
  }
  if (error instanceof SlipwayError && error.hint) lines.push(`hint: ${error.hint}`)
  return lines
}

function printCauses(error: unknown, io: Pick<CommandIO, 'stderr'>): void {
  for (let cause = error; cause instanceof Error; cause = cause.cause) io.stderr.write(`${cause.stack ?? cause.message}\n`)
}

function exitCode(error: unknown): number {
  if (error instanceof UsageError || error instanceof InvalidReferenceError) return 2
  if (error instanceof CancelledError) return 128 + signalNumber(error.signal)
  return 1
}
