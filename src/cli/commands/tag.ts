import {tagImage} from '../../images/tag.js'
import type {Command} from '../command.js'
import {storeOf} from '../tools.js'

export const tagCommand: Command = {
  name: 'tag',
  summary: 'Give an image of the store a further name',
  usage: 'slipway tag SOURCE[:TAG] TARGET[:TAG]',
  flags: {},
  examples: [
    ['slipway tag app:1 ghcr.io/me/app:1', 'a name to push under'],
    ['slipway tag 3f1c2b9a app', 'an image by its ID becomes app:latest']
  ],
  arguments: {min: 2, max: 2},
  async run(args, io) {
    const [source = '', target = ''] = args.positional
    await tagImage(storeOf(io), source, target)
    return 0
  }
}
