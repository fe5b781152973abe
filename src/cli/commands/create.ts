import {createContainer} from '../../containers/create.js'
import type {Command} from '../command.js'
import {CONTAINER_FLAGS} from '../container-flags.js'
import {newCidFile} from '../cid-file.js'
import {containerOptions} from '../container-options.js'
import {imageToRun} from '../run-image.js'
import {withTools} from '../tools.js'

export const createCommand: Command = {
  name: 'create',
  summary: 'Make a container of an image without starting it',
  usage: 'slipway create [OPTIONS] IMAGE [COMMAND] [ARG...]',
  flags: CONTAINER_FLAGS,
  examples: [['slipway export $(slipway create app) | tar -x -C rootfs', 'the files of an image']],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  stopAtArgument: true,
  run: (args, io) =>
    withTools(io, async tools => {
      const options = containerOptions(args, io, false)
      const cidFile = newCidFile(args, io)
      const image = await imageToRun(options.imageName, args, tools, io)
      const {id} = await createContainer(image, options, tools)
      cidFile?.(id)
      io.stdout.write(`${id}\n`)
      return 0
    })
}
