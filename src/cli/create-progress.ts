import type {Log} from '../log.js'
import {type Progress, silentProgress} from '../progress/progress.js'
import {UsageError} from '../errors.js'
import type {CommandIO, ParsedArgs} from './command.js'
import {PlainProgress} from '../progress/plain.js'
import {TerminalProgress} from '../progress/terminal.js'

/** The progress that `--progress` and `--quiet` ask for, and a log that goes beside it. */
export function createProgress(args: ParsedArgs, io: CommandIO): {progress: Progress; log: Log} {
  const mode = args.boolean('quiet') ? 'quiet' : (args.string('progress') ?? 'auto')
  return {progress: progressOf(mode, io), log: stderrLog(io, args.boolean('debug'))}
}

function progressOf(mode: string, io: CommandIO): Progress {
  const plain = () => new PlainProgress(line => io.stderr.write(`${line}\n`))
  switch (mode) {
    case 'quiet':
      return silentProgress
    case 'plain':
      return plain()
    case 'tty':
      return new TerminalProgress(io.stderr)
    case 'auto':
      return io.stderr.isTTY && io.env['CI'] === undefined ? new TerminalProgress(io.stderr) : plain()
    default:
      throw new UsageError('INPUT_INVALID', `Invalid --progress "${mode}": need auto, plain, tty or quiet`)
  }
}

export function stderrLog(io: Pick<CommandIO, 'stderr'>, debug: boolean): Log {
  const said = new Set<string>()
  return {
    debug: message => void (debug && io.stderr.write(`debug: ${message}\n`)),
    info: message => void io.stderr.write(`${message}\n`),
    warn: message => {
      if (!said.has(message)) io.stderr.write(`warning: ${message}\n`)
      said.add(message)
    }
  }
}
