import type {Expansion} from '../expand.js'
import type {DockerfileWarning} from '../instruction.js'
import {goQuote} from '../../text/go-quote.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const FROM_PLATFORM_FLAG_CONST_DISALLOWED: LintRule = {
  name: 'FromPlatformFlagConstDisallowed',
  description: 'FROM --platform flag should not use a constant value',
  url: ruleUrl('from-platform-flag-const-disallowed')
}

/** A stage whose name has the operating system or the architecture in it is meant to be for that platform. */
export function fromPlatformFlagConstDisallowed(
  stage: string,
  expansion: Expansion,
  platform: {readonly os: string; readonly architecture: string},
  subject: LintSubject
): DockerfileWarning | undefined {
  const {result, matched, unmatched} = expansion
  if (matched.length > 0 || unmatched.length > 0) return undefined
  if (stage.includes(platform.os) || stage.includes(platform.architecture)) return undefined
  const message = `FROM --platform flag should not use constant value ${goQuote(result)}`
  return finding(FROM_PLATFORM_FLAG_CONST_DISALLOWED, message, subject)
}
