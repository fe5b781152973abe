import {containerRecords, findContainer} from '../../containers/find.js'
import {waitForEnd} from '../../containers/stop.js'
import type {Command} from '../command.js'
import {eachArgument} from '../each-argument.js'
import {storeOf} from '../tools.js'

export const waitCommand: Command = {
  name: 'wait',
  summary: 'Wait for containers to end and print their exit codes',
  usage: 'slipway wait CONTAINER [CONTAINER...]',
  flags: {},
  examples: [['slipway wait job', 'prints 0 when it went well']],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  async run(args, io) {
    const store = storeOf(io)
    return eachArgument(args.positional, io, async text => {
      const container = findContainer(store, text)
      await waitForEnd(container, store, Number.POSITIVE_INFINITY)
      io.stdout.write(`${containerRecords(store).state(container.id).exitCode ?? 0}\n`)
    })
  }
}
