import {readFlags} from '../flags.js'
import {noDestination, splitSources} from './sources.js'
import {common, type InstructionSyntax} from './syntax.js'

const FLAGS = {
  chown: 'string',
  chmod: 'string',
  link: 'bool',
  'keep-git-dir': 'bool',
  checksum: 'string',
  unpack: 'bool',
  exclude: 'strings'
} as const

/** https://docs.docker.com/reference/dockerfile/#add */
export const ADD: InstructionSyntax<'ADD'> = {
  form: 'list',
  flags: FLAGS,
  parse(node, location) {
    if (node.args.length < 2) throw noDestination('ADD')
    const flags = readFlags(node.flags, FLAGS)
    const {sources, heredocs, destination} = splitSources('ADD', node)
    const {original, keyword, comments} = common(node)
    return {
      kind: 'ADD',
      location,
      original,
      keyword,
      comments,
      sources,
      heredocs,
      destination,
      chown: flags.chown,
      chmod: flags.chmod,
      link: flags.link ?? false,
      excludes: flags.exclude,
      keepGitDir: flags['keep-git-dir'],
      checksum: flags.checksum,
      unpack: flags.unpack
    }
  }
}
