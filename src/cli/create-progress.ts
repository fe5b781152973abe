import type {Log} from '../log.js'
import {type Progress, silentProgress} from '../progress/progress.js'
import {UsageError} from '../errors.js'
import type {CommandIO, ParsedArgs} from './command.js'
import {cleanOutput} from '../progress/clean-output.js'

/** The progress that `--progress` and `--quiet` ask for, and a log that goes beside it. */
export async function createProgress(args: ParsedArgs, io: CommandIO): Promise<{progress: Progress; log: Log}> {
  const mode = args.boolean('quiet') ? 'quiet' : (args.string('progress') ?? 'auto')
  const {progress, print} = await openProgress(mode, io)
  return {progress, log: lineLog(print, args.boolean('debug'))}
}

interface Opened {
  readonly progress: Progress
  /** Writes a line beside it. */
  readonly print: (line: string) => void
}

async function openProgress(mode: string, io: CommandIO): Promise<Opened> {
  switch (mode) {
    case 'quiet':
      return {progress: silentProgress, print: lines(io)}
    case 'plain':
      return plain(io)
    case 'tty':
      return terminal(io)
    case 'auto':
      return io.stderr.isTTY && io.env['CI'] === undefined ? terminal(io) : plain(io)
    default:
      throw new UsageError('INPUT_INVALID', `Invalid --progress "${mode}": need auto, plain, tty or quiet`)
  }
}

async function plain(io: CommandIO): Promise<Opened> {
  const {PlainProgress} = await import('../progress/plain.js')
  const print = lines(io)
  return {progress: new PlainProgress(print, io.stderr.isTTY === true && io.env['NO_COLOR'] === undefined), print}
}

async function terminal({stderr}: CommandIO): Promise<Opened> {
  const {TerminalProgress} = await import('../progress/terminal.js')
  const progress = new TerminalProgress(stderr)
  return {progress, print: line => progress.print(line)}
}

function lines({stderr}: CommandIO): (line: string) => void {
  return line => void stderr.write(`${line}\n`)
}

/** Messages may quote what registries and files say, which must not steer a terminal. */
function lineLog(write: (line: string) => void, debug: boolean): Log {
  const said = new Set<string>()
  const say = (prefix: string, message: string) =>
    write(
      message
        .split('\n')
        .map(line => cleanOutput(prefix + line))
        .join('\n')
    )
  return {
    debug: message => void (debug && say('debug: ', message)),
    info: message => say('', message),
    warn(message) {
      if (!said.has(message)) say('warning: ', message)
      said.add(message)
    }
  }
}
