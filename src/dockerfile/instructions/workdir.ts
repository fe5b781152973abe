import {refuseFlags} from '../flags.js'
import {common, exactlyOneArgument, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#workdir */
export const WORKDIR: InstructionSyntax<'WORKDIR'> = {
  form: 'text',
  flags: {},
  parse(node, location) {
    const [path] = node.args
    if (path === undefined) throw exactlyOneArgument('WORKDIR')
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'WORKDIR', location, original, keyword, comments, path}
  }
}
