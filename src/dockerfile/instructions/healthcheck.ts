import {toUpper} from '../../text/letter-case.js'
import {parseDuration} from '../duration.js'
import {invalidFault, syntaxFault} from '../faults.js'
import {readFlags} from '../flags.js'
import {parseInteger} from '../go-number.js'
import type {HealthcheckInstruction} from '../instruction.js'
import type {Node} from '../node.js'
import {goQuote} from '../../text/go-quote.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

const FLAGS = {
  interval: 'string',
  timeout: 'string',
  'start-period': 'string',
  'start-interval': 'string',
  retries: 'string'
} as const

type Check = Pick<HealthcheckInstruction, 'test' | 'interval' | 'timeout' | 'startPeriod' | 'startInterval' | 'retries'>

const NONE: Check = {test: ['NONE'], interval: 0, timeout: 0, startPeriod: 0, startInterval: 0, retries: 0}
const MINIMUM = 1_000_000

/** https://docs.docker.com/reference/dockerfile/#healthcheck */
export const HEALTHCHECK: InstructionSyntax<'HEALTHCHECK'> = {
  form: 'typed',
  flags: FLAGS,
  parse(node, location) {
    const [type] = node.args
    if (type === undefined) throw atLeastOneArgument('HEALTHCHECK')
    const {original, keyword, comments} = common(node)
    const {test, interval, timeout, startPeriod, startInterval, retries} =
      toUpper(type) === 'NONE' ? parseNone(node) : parseCheck(node)
    return {
      kind: 'HEALTHCHECK',
      location,
      original,
      keyword,
      comments,
      test,
      interval,
      timeout,
      startPeriod,
      startInterval,
      retries
    }
  }
}

function parseNone(node: Node): Check {
  if (node.args.length > 1) throw syntaxFault('HEALTHCHECK NONE takes no arguments')
  return NONE
}

function parseCheck(node: Node): Check {
  const type = toUpper(node.args[0]!)
  const flags = readFlags(node.flags, FLAGS)
  const command = node.args.slice(1)
  if (type !== 'CMD') {
    throw syntaxFault(`Unknown type ${goQuote(type)} in HEALTHCHECK (try CMD)`, {near: node.args[0]!, hint: 'write CMD or NONE'})
  }
  if (command.length === 0) throw syntaxFault('Missing command after HEALTHCHECK CMD')
  return {
    test: node.json ? ['CMD', ...command] : ['CMD-SHELL', command.join(' ')],
    interval: parseInterval('interval', flags.interval),
    timeout: parseInterval('timeout', flags.timeout),
    startPeriod: parseInterval('start-period', flags['start-period']),
    startInterval: parseInterval('start-interval', flags['start-interval']),
    retries: parseRetries(flags.retries)
  }
}

function parseInterval(name: string, text: string | undefined): number {
  if (text === undefined || text === '') return 0
  const duration = parseDuration(text)
  if (duration !== 0 && duration < MINIMUM) throw invalidFault(`Interval "${name}" cannot be less than 1ms`, {near: `--${name}`})
  return duration
}

function parseRetries(text: string | undefined): number {
  if (text === undefined || text === '') return 0
  const retries = Number(parseInteger(text, {base: 10, bits: 32}))
  if (retries < 0) throw invalidFault(`--retries cannot be negative (${retries})`, {near: '--retries'})
  return retries
}
