import {containerChanges} from '../../containers/changes.js'
import {findContainer} from '../../containers/find.js'
import type {Command} from '../command.js'
import {withTools} from '../tools.js'

export const diffCommand: Command = {
  name: 'diff',
  summary: 'Show what a container changed of its image',
  usage: 'slipway diff CONTAINER',
  flags: {},
  examples: [['slipway diff web', 'A for added, C for changed, D for deleted']],
  arguments: {min: 1, max: 1},
  run: (args, io) =>
    withTools(io, async ({store, layers}) => {
      const changes = await containerChanges(findContainer(store, args.positional[0]!), store, layers)
      io.stdout.write(changes.map(({kind, path}) => `${kind} ${path}\n`).join(''))
      return 0
    })
}
