import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const MAINTAINER_DEPRECATED: LintRule = {
  name: 'MaintainerDeprecated',
  description: 'The MAINTAINER instruction is deprecated, use a label instead to define an image author',
  url: ruleUrl('maintainer-deprecated')
}

/** For every MAINTAINER. */
export function maintainerDeprecated(subject: LintSubject): DockerfileWarning {
  return finding(MAINTAINER_DEPRECATED, 'Maintainer instruction is deprecated in favor of using label', subject)
}
