import {parseRelease} from '../release.js'
import {parseSemVer, type SemVer} from '../semver.js'
import {isExactly, renderTemplate} from '../template/render.js'
import {patternValue} from './precision.js'
import type {RuleOutcome} from './rule.js'
import {versionRule} from './version-rule.js'

/** `type=semver,pattern={{major}}.{{minor}}`: from a git tag or `value` that is a semantic version. */
export const semver = versionRule<SemVer>({
  parse: parseSemVer,
  refusal: 'is not a semantic version (https://semver.org)',
  tags: (version, _, pattern) => tagsOf(version, pattern)
})

/** A pre-release ignores the pattern, so that no floating tag ever means it; only a bare `{{raw}}` keeps its `v`. */
function tagsOf(version: SemVer, pattern: string): RuleOutcome {
  const prerelease = version.prerelease.length > 0
  const used = prerelease && !isExactly(pattern, 'raw') ? '{{version}}' : pattern
  const text = renderTemplate(used, {...version})
  return {
    values: [prerelease ? {text, exact: true} : patternValue(used, text)],
    latest: !prerelease,
    release: parseRelease(version.version)
  }
}
