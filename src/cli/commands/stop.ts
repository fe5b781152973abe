import {findContainer} from '../../containers/find.js'
import {parseSignalName, stopContainer} from '../../containers/stop.js'
import {UsageError} from '../../errors.js'
import type {Command} from '../command.js'
import {eachArgument} from '../each-argument.js'
import {storeOf} from '../tools.js'

const DEFAULT_SECONDS = 10

export const stopCommand: Command = {
  name: 'stop',
  summary: 'Stop running containers',
  usage: 'slipway stop [OPTIONS] CONTAINER [CONTAINER...]',
  flags: {
    signal: {short: 's', kind: 'string', value: 'SIGNAL', help: "What to send first; the image's stop signal, else SIGTERM"},
    time: {
      short: 't',
      kind: 'string',
      value: 'SECONDS',
      help: `How long to wait before it is killed (default ${DEFAULT_SECONDS})`
    }
  },
  examples: [['slipway stop -t 1 web', 'a second to finish, then it is killed']],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  async run(args, io) {
    const seconds = Number(args.string('time') ?? DEFAULT_SECONDS)
    if (!Number.isInteger(seconds)) throw new UsageError('INPUT_INVALID', `invalid value for --time: ${args.string('time')}`)
    const signal = args.string('signal')
    if (signal !== undefined) parseSignalName(signal)
    const store = storeOf(io)
    return eachArgument(args.positional, io, async text => {
      await stopContainer(findContainer(store, text), store, seconds, signal)
      io.stdout.write(`${text}\n`)
    })
  }
}
