import {findContainer} from '../../containers/find.js'
import {removeContainer} from '../../containers/remove.js'
import {supervise} from '../../containers/supervise.js'
import {selectRuntime} from '../../runtime/select.js'
import type {Command} from '../command.js'
import {withTools} from '../tools.js'

/** Started by `run -d` and `start`, never by people. */
export const superviseCommand: Command = {
  name: 'supervise',
  summary: 'Watch over a detached container',
  usage: 'slipway supervise CONTAINER',
  hidden: true,
  flags: {},
  arguments: {min: 1, max: 1},
  run: (args, io) =>
    withTools(io, async tools => {
      const {store, layers} = tools
      const container = findContainer(store, args.positional[0]!)
      const runtime = selectRuntime(container.process.runtime, io.env)
      await supervise(container, {store, layers, runtime}, io.signal, () => tools.lease.release())
      if (container.process.autoRemove) await removeContainer(container, store, {force: true})
      if (process.connected) process.disconnect()
      return 0
    })
}
