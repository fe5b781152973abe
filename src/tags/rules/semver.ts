import {parseRelease} from '../release.js'
import {parseSemVer, type SemVer} from '../semver.js'
import {isExactly, renderTemplate} from '../template/render.js'
import {patternValue} from './precision.js'
import type {RuleDefinition, RuleOutcome} from './rule.js'
import {noVersionText, versionText} from './version-text.js'

/** `type=semver,pattern={{major}}.{{minor}}`: from a git tag or `value` that is a semantic version. */
export const semver: RuleDefinition = {
  priority: 900,
  attributes: {pattern: undefined, value: '', match: ''},
  check: ({pattern}) => (pattern === undefined ? 'it needs a pattern' : undefined),
  evaluate(attrs, context) {
    const text = versionText(attrs, context)?.replaceAll('/', '-')
    if (text === undefined) return {silent: noVersionText(context)}
    const version = parseSemVer(text)
    if (!version) return {silent: `${text} is not a semantic version (https://semver.org)`, warn: true}
    return tagsOf(version, attrs['pattern']!)
  }
}

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
