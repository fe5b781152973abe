import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const NO_EMPTY_CONTINUATION: LintRule = {
  name: 'NoEmptyContinuation',
  description: 'Empty continuation lines will become errors in a future release',
  url: ruleUrl('no-empty-continuation')
}

/** For an instruction that has an empty line in a continuation; the place is its last line. */
export function noEmptyContinuation(subject: LintSubject): DockerfileWarning {
  return finding(NO_EMPTY_CONTINUATION, 'Empty continuation line', subject)
}
