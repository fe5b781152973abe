import {UsageError} from '../../errors.js'
import type {ParsedArgs} from '../command.js'

/** What `--call` asks for instead of a build. */
export interface Call {
  readonly name: 'check' | 'outline' | 'targets'
  readonly isJson: boolean
}

const NAMES = ['build', 'check', 'outline', 'targets'] as const

/** `--call NAME[,format=text|json]`, or `--check`; undefined: a build. @throws UsageError */
export function parseCall(args: ParsedArgs): Call | undefined {
  const text = args.string('call') ?? (args.boolean('check') ? 'check' : 'build')
  const [word = '', format = 'format=text', ...rest] = text.split(',')
  const name = NAMES.find(known => known === word || (known === 'check' && word === 'lint'))
  if (name === undefined || rest.length > 0 || !/^format=(text|json)$/.test(format))
    throw new UsageError('INPUT_INVALID', `Invalid --call "${text}": need ${NAMES.join(', ')}, and format=text or format=json`)
  if (name !== 'check' && args.boolean('check'))
    throw new UsageError('INPUT_INVALID', `Cannot do --check and --call ${name} at once`)
  return name === 'build' ? undefined : {name, isJson: format === 'format=json'}
}
