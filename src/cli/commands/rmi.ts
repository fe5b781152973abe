import {ContentError} from '../../errors.js'
import {collectGarbage} from '../../images/collect.js'
import {removeImage} from '../../images/remove.js'
import {familiarName, parseReference} from '../../oci/reference.js'
import type {Command} from '../command.js'
import {eachArgument} from '../each-argument.js'
import {storeOf} from '../tools.js'

export const rmiCommand: Command = {
  name: 'rmi',
  summary: 'Remove images from the store',
  usage: 'slipway rmi [OPTIONS] IMAGE [IMAGE...]',
  flags: {
    force: {short: 'f', kind: 'boolean', help: 'Also an image with several names (by ID), or that a stopped container stands on'},
    'no-prune': {kind: 'boolean', help: 'Leave the content in the store until the next `slipway gc`'}
  },
  examples: [
    ['slipway rmi app:1', 'take the name away; with the last name the image goes'],
    ['slipway rmi $(slipway images -q)', 'remove all; those that containers use stay']
  ],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  async run(args, io) {
    const store = storeOf(io)
    const force = args.boolean('force')
    // With --force, what is not there has been removed.
    const isFailure = (error: unknown) => !(force && error instanceof ContentError && error.code === 'NAME_NOT_FOUND')
    let isAny = false
    // The same ID twice (`images -q` prints it for each name) is one image.
    const code = await eachArgument(
      [...new Set(args.positional)],
      io,
      async text => {
        const {untagged, deleted} = await removeImage(store, text, {force})
        isAny ||= deleted.length > 0
        const lines = [
          ...untagged.map(name => `Untagged: ${familiarName(parseReference(name))}`),
          ...deleted.map(id => `Deleted: ${id}`)
        ]
        io.stdout.write(lines.map(line => `${line}\n`).join(''))
      },
      isFailure
    )
    if (isAny && !args.boolean('no-prune')) await collectGarbage(store)
    return code
  }
}
