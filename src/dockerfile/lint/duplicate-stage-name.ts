import type {DockerfileWarning, Stage} from '../instruction.js'
import {goQuote} from '../../text/go-quote.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const DUPLICATE_STAGE_NAME: LintRule = {
  name: 'DuplicateStageName',
  description: 'Stage names should be unique',
  url: ruleUrl('duplicate-stage-name')
}

export function duplicateStageName(stages: readonly Stage[]): DockerfileWarning[] {
  const seen = new Set<string>()
  return stages.flatMap(({name, from: {location}}) => {
    if (name === undefined) return []
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = `Duplicate stage name ${goQuote(name)}, stage names should be unique`
    return [finding(DUPLICATE_STAGE_NAME, message, {location})]
  })
}
