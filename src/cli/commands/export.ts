import {findContainer} from '../../containers/find.js'
import {pauseContainer} from '../../containers/pause.js'
import {mergedTree, openRoot} from '../../containers/root.js'
import {writeTrees} from '../../exporter/tar.js'
import type {Command} from '../command.js'
import {outputFile} from '../output-file.js'
import {withTools} from '../tools.js'

export const exportCommand: Command = {
  name: 'export',
  summary: "Write a container's files as one flat tar",
  usage: 'slipway export [OPTIONS] CONTAINER',
  flags: {output: {short: 'o', kind: 'string', value: 'FILE', help: 'Write to a file instead of standard output'}},
  examples: [['slipway export work | slipway import - flat:1', 'an image of one layer, without history']],
  arguments: {min: 1, max: 1},
  async run(args, io) {
    const destination = outputFile(args, io)
    return withTools(io, async tools => {
      const container = findContainer(tools.store, args.positional[0]!)
      const root = await openRoot(container, tools.store, tools.layers)
      // A file that grows while it is read would break the tar.
      const resume = pauseContainer(container, tools.store)
      await writeTrees([{tree: mergedTree(root), folder: ''}], destination, {...tools, stdout: io.stdout}, resume)
      return 0
    })
  }
}
