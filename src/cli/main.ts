import {UsageError} from '../errors.js'
import type {CiSource} from '../tags/ci-source.js'
import type {Command, CommandIO} from './command.js'
import {findCommand} from './find-command.js'
import {printError} from './print-error.js'
import {parseArgs} from './parse-args.js'
import {cancelOnSignals} from './signals.js'

/**
 * Runs the command line; resolves with the exit code: 2 for wrong usage, 1 for a failure, 128 + signal for a cancelled one.
 * @param ciSource the CI service that `slipway tags` asks
 */
export async function main(words: readonly string[], ciSource?: CiSource): Promise<number> {
  const cancel = cancelOnSignals(whatEnds(words))
  const io: CommandIO = {
    stdout: process.stdout,
    stderr: process.stderr,
    // Opened when it is read: that takes its time.
    get stdin() {
      return process.stdin
    },
    env: process.env,
    cwd: process.cwd(),
    signal: cancel.signal,
    commands: async () => (await import('./all-commands.js')).allCommands(),
    ...(ciSource && {ciSource})
  }
  endQuietlyOnClosedPipe()
  try {
    return await dispatch(words, io)
  } catch (error) {
    const shown = cancel.signal.aborted ? cancel.signal.reason : error
    return printError(shown, io, words.includes('--debug') || io.env['SLIPWAY_DEBUG'] === '1')
  } finally {
    cancel.release()
  }
}

/** In the message of a command that was cancelled. */
function whatEnds([first, second]: readonly string[]): string {
  return first === 'build' || (first === 'image' && second === 'build') ? 'Build' : ['slipway', first].join(' ').trimEnd()
}

/** `slipway images | head -1` is no failure. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
}

async function dispatch(words: readonly string[], io: CommandIO): Promise<number> {
  const [first] = words
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return help(words.slice(1), io)
  if (first === '--version' || first === '-v' || first === 'version') {
    const {version} = await import('../version.js')
    io.stdout.write(`slipway ${version}\n`)
    return 0
  }
  const {command, rest} = await neededCommand(words)
  if (wantsHelp(command, rest)) return help(command.name.split(' '), io)
  return command.run(parseArgs(command, rest), io)
}

/** `--help` anywhere before the end of the flags. */
function wantsHelp(command: Command, words: readonly string[]): boolean {
  for (const word of words) {
    if (word === '--help' || (word === '-h' && !Object.values(command.flags).some(flag => flag.short === 'h'))) return true
    if (word === '--' || (command.stopAtArgument && !word.startsWith('-'))) return false
  }
  return false
}

async function neededCommand(words: readonly string[]): Promise<{command: Command; rest: readonly string[]}> {
  const found = await findCommand(words)
  if (found) return found
  throw await unknownCommand(words)
}

async function unknownCommand([first = '', second]: readonly string[]): Promise<UsageError> {
  const {commandsOf, insteadOf, nearestCommand} = await import('./help.js')
  const inGroup = commandsOf(first)
  if (inGroup.length > 0) {
    const state = second === undefined || second.startsWith('-') ? 'needs a command' : `has no command ${second}`
    return new UsageError('INPUT_INVALID', `slipway ${first} ${state}`, {hint: `Use slipway ${first} ${inGroup.join('|')}`})
  }
  const near = nearestCommand(first)
  const hint = insteadOf(first) ?? (near ? `Did you mean slipway ${near}?` : "See 'slipway --help'")
  return new UsageError('INPUT_INVALID', `unknown command: slipway ${first}`, {hint})
}

async function help(words: readonly string[], io: CommandIO): Promise<number> {
  const {commandHelp, overview} = await import('./help.js')
  io.stdout.write(words.length === 0 ? await overview() : commandHelp((await neededCommand(words)).command))
  return 0
}
