import type {Log} from '../log.js'
import {type Progress, silentProgress} from '../progress/progress.js'
import {UsageError} from '../errors.js'
import type {CommandIO, ParsedArgs} from './command.js'
import {cleanOutput} from '../progress/clean-output.js'
import {PlainProgress} from '../progress/plain.js'
import {TerminalProgress} from '../progress/terminal.js'

/** The progress that `--progress` and `--quiet` ask for, and a log that goes beside it. */
export function createProgress(args: ParsedArgs, io: CommandIO): {progress: Progress; log: Log} {
  const mode = args.boolean('quiet') ? 'quiet' : (args.string('progress') ?? 'auto')
  const progress = progressOf(mode, io)
  const write = (line: string) => {
    if (progress instanceof TerminalProgress) progress.print(line)
    else io.stderr.write(`${line}\n`)
  }
  return {progress, log: lineLog(write, args.boolean('debug'))}
}

function progressOf(mode: string, io: CommandIO): Progress {
  switch (mode) {
    case 'quiet':
      return silentProgress
    case 'plain':
      return plain(io)
    case 'tty':
      return new TerminalProgress(io.stderr)
    case 'auto':
      return io.stderr.isTTY && io.env['CI'] === undefined ? new TerminalProgress(io.stderr) : plain(io)
    default:
      throw new UsageError('INPUT_INVALID', `Invalid --progress "${mode}": need auto, plain, tty or quiet`)
  }
}

function plain(io: CommandIO): Progress {
  return new PlainProgress(line => io.stderr.write(`${line}\n`), io.stderr.isTTY === true && io.env['NO_COLOR'] === undefined)
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
