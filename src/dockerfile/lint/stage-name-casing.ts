import {toLower} from '../../text/letter-case.js'
import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const STAGE_NAME_CASING: LintRule = {
  name: 'StageNameCasing',
  description: 'Stage names should be lowercase',
  url: ruleUrl('stage-name-casing')
}

/** @param name as written after AS */
export function stageNameCasing(name: string, subject: LintSubject): DockerfileWarning | undefined {
  if (name === toLower(name)) return undefined
  return finding(STAGE_NAME_CASING, `Stage name '${name}' should be lowercase`, subject)
}
