import type {SourceLocation} from '../../errors.js'
import type {DockerfileWarning} from '../instruction.js'

/** BuildKit's checks. https://docs.docker.com/reference/build-checks/ */
export interface LintRule {
  readonly name: string
  /** One sentence for lists of checks. */
  readonly description: string
  readonly url?: string
  /** Off unless asked for. */
  readonly experimental?: boolean
}

/** What a finding is about: an instruction, or as much of it as the check sees. */
export interface LintSubject {
  readonly location: SourceLocation
  /** Comments right above, where `# check=skip=...` may stand; left out for checks that look at the whole file. */
  readonly comments?: readonly string[]
}

export function ruleUrl(page: string): string {
  return `https://docs.docker.com/go/dockerfile/rule/${page}/`
}

export function finding(rule: LintRule, message: string, {location, comments}: LintSubject): DockerfileWarning {
  return {
    rule: rule.name,
    message,
    location,
    ...(rule.url !== undefined && {url: rule.url}),
    ...(comments !== undefined && {comments})
  }
}
