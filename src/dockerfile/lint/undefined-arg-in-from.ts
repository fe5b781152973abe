import {suggest} from '../did-you-mean.js'
import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const UNDEFINED_ARG_IN_FROM: LintRule = {
  name: 'UndefinedArgInFrom',
  description: 'FROM command must use declared ARGs',
  url: ruleUrl('undefined-arg-in-from')
}

/**
 * @param unmatched names that expanding the image or `--platform` did not find
 * @param declared predefined arguments and those of ARGs before the first FROM, with a value or without
 */
export function undefinedArgInFrom(
  unmatched: readonly string[],
  declared: readonly string[],
  subject: LintSubject
): DockerfileWarning[] {
  return unmatched
    .filter(name => !declared.includes(name))
    .map(name => finding(UNDEFINED_ARG_IN_FROM, `FROM argument '${name}' is not declared${suggest(name, declared)}`, subject))
}
