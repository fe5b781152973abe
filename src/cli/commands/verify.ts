import {verifyStore} from '../../images/verify.js'
import type {Command} from '../command.js'
import {storeOf} from '../tools.js'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Check that everything in the store is what it should be',
  usage: 'slipway verify [OPTIONS]',
  flags: {repair: {kind: 'boolean', help: 'Remove damaged content, so that the next build or pull brings it again'}},
  examples: [['slipway verify', 'read all content and compare it with its digests; exit code 1 when something is wrong']],
  arguments: {min: 0, max: 0},
  async run(args, io) {
    const {images, blobs, faults, remote} = await verifyStore(storeOf(io), {repair: args.boolean('repair')})
    for (const {digest, what, images: users} of faults) {
      const needed = users.length > 0 ? ` (needed by ${users.join(', ')})` : ''
      io.stderr.write(`${digest}: ${what}${needed}\n`)
    }
    const state = faults.length === 0 ? 'no faults' : `${faults.length} faults${args.boolean('repair') ? ', repaired' : ''}`
    const lazy = remote > 0 ? `, ${remote} layers still in their registries` : ''
    io.stdout.write(`${images} images, ${blobs} blobs: ${state}${lazy}\n`)
    return faults.length === 0 || args.boolean('repair') ? 0 : 1
  }
}
