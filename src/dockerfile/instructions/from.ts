import {toLower} from '../../text/letter-case.js'
import {readFlags} from '../flags.js'
import {syntaxFault} from '../faults.js'
import {goQuote} from '../../text/go-quote.js'
import {common, describe, type InstructionSyntax} from './syntax.js'

const FLAGS = {platform: 'string'} as const
/** Go's EqualFold, for which `ſ` is an `s` too. */
const AS = /^as$/iu
const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/

/** https://docs.docker.com/reference/dockerfile/#from */
export const FROM: InstructionSyntax<'FROM'> = {
  form: 'fields',
  flags: FLAGS,
  parse(node, location) {
    const name = parseStageName(node.args)
    const {platform} = readFlags(node.flags, FLAGS)
    const {original, keyword, comments} = common(node)
    return {
      kind: 'FROM',
      location,
      original,
      keyword,
      comments,
      image: node.args[0]!,
      platform: platform === '' ? undefined : platform,
      name,
      description: describe(node.comments, name ?? '')
    }
  }
}

function parseStageName(args: readonly string[]): string | undefined {
  if (args.length === 1) return undefined
  const [, as, written] = args
  if (args.length !== 3 || !AS.test(as!)) {
    throw syntaxFault('FROM requires either one or three arguments', {hint: 'write FROM <image> or FROM <image> AS <name>'})
  }
  const name = toLower(written!)
  if (STAGE_NAME.test(name)) return name
  const message = `invalid name for build stage: ${goQuote(written!)}, name can't start with a number or contain symbols`
  throw syntaxFault(message, {near: written!, hint: 'use letters, digits, "-", "_" and ".", a letter first'})
}
