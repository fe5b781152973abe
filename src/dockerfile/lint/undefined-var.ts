import {nearest} from '../did-you-mean.js'
import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const UNDEFINED_VAR: LintRule = {
  name: 'UndefinedVar',
  description: 'Variables should be defined before their use',
  url: ruleUrl('undefined-var')
}

/** Arguments for BuildKit itself, which never become variables. */
export const NOT_VARIABLES: ReadonlySet<string> = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE'])

/**
 * @param unmatched names that expanding one word did not find
 * @param declared keys of the stage's ARGs so far: without a value they are unset, yet declared
 * @param variables names that are set, to suggest one
 */
export function undefinedVar(
  unmatched: readonly string[],
  declared: {has(name: string): boolean},
  variables: readonly string[],
  subject: LintSubject
): DockerfileWarning[] {
  return unmatched
    .filter(name => !declared.has(name) && !NOT_VARIABLES.has(name))
    .map(name => {
      const near = nearest(name, variables)
      const hint = near === undefined ? '' : ` (did you mean $${near}?)`
      return finding(UNDEFINED_VAR, `Usage of undefined variable '$${name}'${hint}`, subject)
    })
}
