import {checkDevice} from '../device.js'
import {invalidFault} from '../faults.js'
import {readFlags} from '../flags.js'
import {checkMount} from '../mount-options.js'
import {goQuote} from '../../text/go-quote.js'
import {toHeredoc} from './sources.js'
import {commandLine, common, type InstructionSyntax} from './syntax.js'

const FLAGS = {
  mount: 'strings',
  network: 'string',
  security: 'string',
  device: 'strings'
} as const

const NETWORKS: ReadonlySet<string> = new Set(['default', 'none', 'host'])
const SECURITIES: ReadonlySet<string> = new Set(['insecure', 'sandbox'])

/** https://docs.docker.com/reference/dockerfile/#run */
export const RUN: InstructionSyntax<'RUN'> = {
  form: 'command',
  flags: FLAGS,
  parse(node, location) {
    const {mount, network, security, device} = readFlags(node.flags, FLAGS)
    device.forEach(checkDevice)
    mount.forEach(checkMount)
    if (network !== undefined && !NETWORKS.has(network)) {
      throw invalidFault(`invalid network mode ${goQuote(network)}`, {near: '--network', hint: 'use default, none or host'})
    }
    if (security !== undefined && !SECURITIES.has(security)) {
      throw invalidFault(`security ${goQuote(security)} is not valid`, {near: '--security', hint: 'use sandbox or insecure'})
    }
    const {original, keyword, comments} = common(node)
    return {
      kind: 'RUN',
      location,
      original,
      keyword,
      comments,
      command: commandLine(node.args, node.json),
      heredocs: node.heredocs.map(toHeredoc),
      mounts: mount,
      network,
      security,
      devices: device
    }
  }
}
