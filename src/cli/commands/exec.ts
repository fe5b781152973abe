import {spawn} from 'node:child_process'
import {execInContainer, runningContainer} from '../../containers/exec.js'
import {findContainer} from '../../containers/find.js'
import {CannotStart} from '../../containers/process-spec.js'
import type {Command, CommandIO, ParsedArgs} from '../command.js'
import {envEntry, readEnvFile} from '../container-options.js'
import {printError} from '../print-error.js'
import {thisProgram} from '../program.js'
import {attachedIO, releaseStdin, wantsTerminal} from '../run-attached.js'
import {storeOf, withTools} from '../tools.js'

/** Docker's exec does not tell a program that is missing from one that cannot be run. */
const CANNOT_RUN = 126

export const execCommand: Command = {
  name: 'exec',
  summary: 'Run a command in a running container',
  usage: 'slipway exec [OPTIONS] CONTAINER COMMAND [ARG...]',
  flags: {
    detach: {short: 'd', kind: 'boolean', help: 'Do not wait for it'},
    env: {short: 'e', kind: 'list', value: 'KEY[=VALUE]', help: 'An environment variable'},
    'env-file': {kind: 'list', value: 'FILE', help: 'Environment variables, one a line'},
    interactive: {short: 'i', kind: 'boolean', help: 'Pass standard input on'},
    privileged: {kind: 'boolean', help: 'With all capabilities'},
    tty: {short: 't', kind: 'boolean', help: 'Give it a terminal'},
    user: {short: 'u', kind: 'string', value: 'USER[:GROUP]', help: 'Who it runs as'},
    workdir: {short: 'w', kind: 'string', value: 'DIR', help: 'Working directory'}
  },
  examples: [['slipway exec -it web sh', 'look around']],
  arguments: {min: 2, max: Number.POSITIVE_INFINITY},
  stopAtArgument: true,
  run: (args, io) => (args.boolean('detach') ? execDetached(args, io) : exec(args, io))
}

async function exec(args: ParsedArgs, io: CommandIO): Promise<number> {
  const [name = '', ...command] = args.positional
  const openStdin = args.boolean('interactive')
  const terminal = wantsTerminal(args, io)
  const options = {
    args: command,
    env: [
      ...args.list('env-file').flatMap(file => readEnvFile(file, io)),
      ...args.list('env').flatMap(entry => envEntry(entry, io))
    ],
    user: args.string('user'),
    workdir: args.string('workdir'),
    privileged: args.boolean('privileged'),
    terminal
  }
  return withTools(io, async tools => {
    try {
      return await execInContainer(findContainer(tools.store, name), options, tools, {
        ...attachedIO({terminal, openStdin}, io),
        signal: io.signal
      })
    } catch (error) {
      if (!(error instanceof CannotStart)) throw error
      printError(error, io, false)
      return CANNOT_RUN
    } finally {
      releaseStdin(openStdin && !terminal, io)
    }
  })
}

/** The same command once more, without `-d`, in a process of its own. */
async function execDetached(args: ParsedArgs, io: CommandIO): Promise<number> {
  const [name = '', ...command] = args.positional
  const {id} = runningContainer(storeOf(io), name)
  const texts = ['user', 'workdir'].flatMap(flag => (args.has(flag) ? [`--${flag}=${args.string(flag)}`] : []))
  const lists = ['env', 'env-file'].flatMap(flag => args.list(flag).map(value => `--${flag}=${value}`))
  const privileged = args.boolean('privileged') ? ['--privileged'] : []
  const [program, ...rest] = thisProgram()
  const words = [...rest, 'exec', ...texts, ...lists, ...privileged, id, ...command]
  spawn(program, words, {detached: true, stdio: 'ignore', env: io.env, cwd: io.cwd}).unref()
  return 0
}
