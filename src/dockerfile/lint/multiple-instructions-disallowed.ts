import type {CmdInstruction, DockerfileWarning, EntrypointInstruction, HealthcheckInstruction} from '../instruction.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const MULTIPLE_INSTRUCTIONS_DISALLOWED: LintRule = {
  name: 'MultipleInstructionsDisallowed',
  description: 'Multiple instructions of the same type should not be used in the same stage',
  url: ruleUrl('multiple-instructions-disallowed')
}

type Single = CmdInstruction | EntrypointInstruction | HealthcheckInstruction

/** Reported where the earlier one stands, which has no effect; it is the later one's comments that may skip the check. */
export function multipleInstructionsDisallowed(earlier: Single, later: Single): DockerfileWarning {
  const message = `Multiple ${later.keyword} instructions should not be used in the same stage because only the last one will be used`
  return finding(MULTIPLE_INSTRUCTIONS_DISALLOWED, message, {location: earlier.location, comments: later.comments})
}
