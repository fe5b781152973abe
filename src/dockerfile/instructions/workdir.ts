import {readFlags} from '../flags.js'
import {common, exactlyOneArgument, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#workdir */
export const WORKDIR: InstructionSyntax<'WORKDIR'> = {
  form: 'text',
  flags: {},
  parse(node, location) {
    const [path] = node.args
    if (path === undefined) throw exactlyOneArgument('WORKDIR')
    readFlags(node.flags, {})
    return {...common('WORKDIR', node, location), path}
  }
}
