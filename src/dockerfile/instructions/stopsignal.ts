import {common, exactlyOneArgument, type InstructionSyntax} from './syntax.js'

/** Flags are ignored, as in BuildKit. https://docs.docker.com/reference/dockerfile/#stopsignal */
export const STOPSIGNAL: InstructionSyntax<'STOPSIGNAL'> = {
  form: 'text',
  flags: {},
  parse(node, location) {
    const [signal] = node.args
    if (signal === undefined) throw exactlyOneArgument('STOPSIGNAL')
    const {original, keyword, comments} = common(node)
    return {kind: 'STOPSIGNAL', location, original, keyword, comments, signal}
  }
}
