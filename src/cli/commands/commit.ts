import {commitContainer} from '../../containers/commit.js'
import {findContainer} from '../../containers/find.js'
import {applyChanges} from '../../images/changes.js'
import {targetName} from '../../images/target-name.js'
import {hostPlatform} from '../../oci/platform.js'
import type {Command} from '../command.js'
import {withTools} from '../tools.js'

export const commitCommand: Command = {
  name: 'commit',
  summary: 'Make an image of a container',
  usage: 'slipway commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
  flags: {
    author: {short: 'a', kind: 'string', value: 'TEXT', help: 'Author of the image'},
    change: {short: 'c', kind: 'list', value: 'INSTRUCTION', help: 'Apply a Dockerfile instruction to the image'},
    message: {short: 'm', kind: 'string', value: 'TEXT', help: 'Comment of the new history entry'},
    pause: {short: 'p', kind: 'boolean', help: 'Stop its processes meanwhile (the default; --pause=false does not)'}
  },
  examples: [['slipway commit -m "with curl" -c \'CMD ["curl"]\' work app:2', 'one layer more']],
  arguments: {min: 1, max: 2},
  async run(args, io) {
    const [name = '', target] = args.positional
    const names = target === undefined ? [] : [targetName(target)]
    return withTools(io, async tools => {
      const id = await commitContainer(
        findContainer(tools.store, name),
        {
          names,
          author: args.string('author'),
          message: args.string('message') ?? '',
          change: config => applyChanges(config, args.list('change'), hostPlatform()),
          pause: args.has('pause') ? args.boolean('pause') : true,
          created: new Date()
        },
        tools
      )
      io.stdout.write(`${id}\n`)
      return 0
    })
  }
}
