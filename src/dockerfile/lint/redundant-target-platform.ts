import type {Expansion} from '../expand.js'
import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const REDUNDANT_TARGET_PLATFORM: LintRule = {
  name: 'RedundantTargetPlatform',
  description: 'Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior',
  url: ruleUrl('redundant-target-platform')
}

/**
 * @param written `--platform` as written, `expansion` what became of it
 * @param targetPlatform the value of TARGETPLATFORM
 */
export function redundantTargetPlatform(
  written: string,
  expansion: Expansion,
  targetPlatform: string,
  subject: LintSubject
): DockerfileWarning | undefined {
  const {result, matched, unmatched} = expansion
  const isTarget = matched.length === 1 && matched[0] === 'TARGETPLATFORM' && unmatched.length === 0
  if (!isTarget || result !== targetPlatform) return undefined
  const message = `Setting platform to predefined ${written} in FROM is redundant as this is the default behavior`
  return finding(REDUNDANT_TARGET_PLATFORM, message, subject)
}
