import {findContainer} from '../../containers/find.js'
import {startDetached} from '../../containers/supervise.js'
import {UsageError} from '../../errors.js'
import type {Command} from '../command.js'
import {eachArgument} from '../each-argument.js'
import {withExitCode} from '../exit-code.js'
import {thisProgram} from '../program.js'
import {runAttached} from '../run-attached.js'
import {withTools} from '../tools.js'

export const startCommand: Command = {
  name: 'start',
  summary: 'Start containers that were created or have ended',
  usage: 'slipway start [OPTIONS] CONTAINER [CONTAINER...]',
  flags: {
    attach: {short: 'a', kind: 'boolean', help: 'Show its output and wait for its end'},
    interactive: {short: 'i', kind: 'boolean', help: 'With --attach: pass standard input on'}
  },
  examples: [['slipway start -a web', 'run it again, in the foreground']],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  run: (args, io) =>
    withTools(io, async tools => {
      const {store} = tools
      if (args.boolean('attach')) {
        if (args.positional.length > 1)
          throw new UsageError('INPUT_INVALID', 'you cannot start and attach multiple containers at once')
        return withExitCode(io, () => runAttached(findContainer(store, args.positional[0]!), tools, io))
      }
      return eachArgument(args.positional, io, async text => {
        await startDetached(findContainer(store, text), thisProgram(), io.env)
        io.stdout.write(`${text}\n`)
      })
    })
}
