import {authFilePaths} from '../../registry/auth-file.js'
import {dropCredentials} from '../../registry/docker-login.js'
import type {Command} from '../command.js'
import {hostOf} from './login.js'

export const logoutCommand: Command = {
  name: 'logout',
  summary: 'Forget the credentials of a registry',
  usage: 'slipway logout [HOST]',
  flags: {},
  examples: [['slipway logout ghcr.io', 'also for docker, which shares them']],
  arguments: {min: 0, max: 1},
  async run(args, io) {
    const host = hostOf(args.positional[0])
    if (dropCredentials(authFilePaths(io.env)[0]!, host, io.env)) io.stdout.write(`Removing login credentials for ${host}\n`)
    else io.stdout.write(`Not logged in to ${host}\n`)
    return 0
  }
}
