import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const INVALID_DEFAULT_ARG_IN_FROM: LintRule = {
  name: 'InvalidDefaultArgInFrom',
  description: 'Default value for global ARG results in an empty or invalid base image name',
  url: ruleUrl('invalid-default-arg-in-from')
}

/**
 * For an image name that is not valid when every global ARG has its default (no build arguments).
 * @param written as the FROM has it
 */
export function invalidDefaultArgInFrom(written: string, {location}: LintSubject): DockerfileWarning {
  const message = `Default value for ARG ${written} results in empty or invalid base image name`
  return finding(INVALID_DEFAULT_ARG_IN_FROM, message, {location})
}
