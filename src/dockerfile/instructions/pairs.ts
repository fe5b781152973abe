import {syntaxFault} from '../faults.js'
import type {KeyValue} from '../instruction.js'
import type {Node} from '../node.js'
import {atLeastOneArgument} from './syntax.js'

/** The pairs of ENV and LABEL. */
export function parsePairs(kind: 'ENV' | 'LABEL', node: Node): readonly KeyValue[] {
  if (node.args.length === 0) throw atLeastOneArgument(kind)
  const pairs: KeyValue[] = []
  for (let index = 0; index < node.args.length; index += 3) {
    const key = node.args[index] ?? ''
    const value = node.args[index + 1] ?? ''
    if (key === '') throw syntaxFault(`${kind} names can not be blank`, {near: `=${value}`})
    pairs.push({key, value, legacy: node.args[index + 2] === ''})
  }
  return pairs
}
