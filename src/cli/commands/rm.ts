import {findContainer} from '../../containers/find.js'
import {removeContainer} from '../../containers/remove.js'
import {ContentError} from '../../errors.js'
import type {Command} from '../command.js'
import {eachArgument} from '../each-argument.js'
import {storeOf} from '../tools.js'

export const rmCommand: Command = {
  name: 'rm',
  summary: 'Remove containers',
  usage: 'slipway rm [OPTIONS] CONTAINER [CONTAINER...]',
  flags: {
    force: {short: 'f', kind: 'boolean', help: 'Kill what still runs; no error for what is not there'},
    volumes: {short: 'v', kind: 'boolean', help: 'Accepted for docker: there are no volumes of their own'}
  },
  examples: [['slipway rm -f $(slipway ps -aq)', 'remove them all']],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  async run(args, io) {
    const store = storeOf(io)
    const force = args.boolean('force')
    return eachArgument(args.positional, io, async text => {
      try {
        await removeContainer(findContainer(store, text), store, {force})
        io.stdout.write(`${text}\n`)
      } catch (error) {
        if (!force || !(error instanceof ContentError) || error.code !== 'NAME_NOT_FOUND') throw error
        io.stderr.write(`error: ${error.message}\n`)
      }
    })
  }
}
