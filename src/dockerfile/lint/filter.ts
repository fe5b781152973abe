import {DockerfileError} from '../../errors.js'
import {type CheckOptions, withComments} from '../check-options.js'
import type {DockerfileWarning} from '../instruction.js'
import {LINT_RULES} from './rules.js'

/** The findings that the options, and `# check=` comments above the instructions, want to hear of. */
export function filterWarnings(warnings: readonly DockerfileWarning[], options: CheckOptions): DockerfileWarning[] {
  return warnings.filter(({rule, comments}) => {
    const {skip, skipAll, experimental, experimentalAll} = comments === undefined ? options : withComments(options, comments)
    if (LINT_RULES.get(rule)?.experimental) return experimentalAll || experimental.includes(rule)
    return !skipAll && !skip.includes(rule)
  })
}

/** @throws DockerfileError LINT when the options make findings fail the build. @param warnings filtered */
export function failOnWarnings(warnings: readonly DockerfileWarning[], options: CheckOptions): void {
  if (!options.error || warnings.length === 0) return
  const rules = [...new Set(warnings.map(({rule}) => rule))].sort()
  throw new DockerfileError('LINT', `lint violation found for rules: ${rules.join(', ')}`, {
    location: warnings[0]!.location,
    hint: 'correct what the warnings say, or skip a check with "# check=skip=<rule>"'
  })
}
