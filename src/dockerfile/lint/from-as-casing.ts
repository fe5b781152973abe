import {toLower, toUpper} from '../../text/letter-case.js'
import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const FROM_AS_CASING: LintRule = {
  name: 'FromAsCasing',
  description: "The 'as' keyword should match the case of the 'from' keyword",
  url: ruleUrl('from-as-casing')
}

/** Both as written. A FROM of mixed case is another check's business. */
export function fromAsCasing(from: string, as: string, subject: LintSubject): DockerfileWarning | undefined {
  const matches = from === toLower(from) ? as === toLower(as) : from !== toUpper(from) || as === toUpper(as)
  return matches ? undefined : finding(FROM_AS_CASING, `'${as}' and '${from}' keywords' casing do not match`, subject)
}
