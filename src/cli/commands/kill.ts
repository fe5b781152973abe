import {findContainer} from '../../containers/find.js'
import {parseSignalName, signalContainer} from '../../containers/stop.js'
import type {Command} from '../command.js'
import {eachArgument} from '../each-argument.js'
import {storeOf} from '../tools.js'

export const killCommand: Command = {
  name: 'kill',
  summary: 'Send a signal to running containers',
  usage: 'slipway kill [OPTIONS] CONTAINER [CONTAINER...]',
  flags: {signal: {short: 's', kind: 'string', value: 'SIGNAL', help: 'What to send (default KILL)'}},
  examples: [['slipway kill -s HUP web', 'let it read its configuration again']],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  async run(args, io) {
    const signal = parseSignalName(args.string('signal') ?? 'SIGKILL')
    const store = storeOf(io)
    return eachArgument(args.positional, io, async text => {
      signalContainer(findContainer(store, text), store, signal)
      io.stdout.write(`${text}\n`)
    })
  }
}
