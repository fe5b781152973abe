import {shortSha} from '../expressions.js'
import type {RuleDefinition} from './rule.js'

/** `type=sha,format=short|long`: the commit's id after `sha-`. */
export const sha: RuleDefinition = {
  priority: 100,
  attributes: {prefix: 'sha-', format: 'short'},
  check: ({format = ''}) => (['short', 'long'].includes(format) ? undefined : 'its format is neither short nor long'),
  evaluate({format}, {source, shortShaLength}) {
    if (source.sha === '') return {silent: 'the commit is unknown'}
    return {values: [{text: format === 'long' ? source.sha : shortSha(source, shortShaLength)}], latest: false}
  }
}
