import type {DockerfileWarning, Stage} from '../instruction.js'
import {goQuote} from '../../text/go-quote.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const RESERVED_STAGE_NAME: LintRule = {
  name: 'ReservedStageName',
  description: 'Reserved words should not be used as stage names',
  url: ruleUrl('reserved-stage-name')
}

const RESERVED: ReadonlySet<string> = new Set(['context', 'scratch'])

export function reservedStageName(stages: readonly Stage[]): DockerfileWarning[] {
  return stages.flatMap(({name, from: {location}}) => {
    if (name === undefined || !RESERVED.has(name)) return []
    const message = `Stage name should not use the same name as reserved stage ${goQuote(name)}`
    return [finding(RESERVED_STAGE_NAME, message, {location})]
  })
}
