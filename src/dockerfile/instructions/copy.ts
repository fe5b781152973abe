import {readFlags} from '../flags.js'
import {noDestination, splitSources} from './sources.js'
import {common, type InstructionSyntax} from './syntax.js'

const FLAGS = {
  chown: 'string',
  from: 'string',
  chmod: 'string',
  link: 'bool',
  exclude: 'strings',
  parents: 'bool'
} as const

/** https://docs.docker.com/reference/dockerfile/#copy */
export const COPY: InstructionSyntax<'COPY'> = {
  form: 'list',
  flags: FLAGS,
  parse(node, location) {
    if (node.args.length < 2) throw noDestination('COPY')
    const flags = readFlags(node.flags, FLAGS)
    const {sources, heredocs, destination} = splitSources('COPY', node)
    const {original, keyword, comments} = common(node)
    return {
      kind: 'COPY',
      location,
      original,
      keyword,
      comments,
      sources,
      heredocs,
      destination,
      from: flags.from === '' ? undefined : flags.from,
      chown: flags.chown,
      chmod: flags.chmod,
      link: flags.link ?? false,
      excludes: flags.exclude,
      parents: flags.parents ?? false
    }
  }
}
