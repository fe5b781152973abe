import {type Pep440, parsePep440} from '../pep440.js'
import type {Release} from '../release.js'
import {isExactly, renderTemplate} from '../template/render.js'
import {patternValue} from './precision.js'
import type {RuleOutcome} from './rule.js'
import {versionRule} from './version-rule.js'

/** `type=pep440,pattern={{major}}.{{minor}}`: from a git tag or `value` that is a Python version. */
export const pep440 = versionRule<Pep440>({
  parse: parsePep440,
  refusal: 'does not conform to PEP 440 (https://peps.python.org/pep-0440)',
  tags: tagsOf
})

/** Pre-, post- and development releases ignore the pattern, so that no floating tag ever means one of them. */
function tagsOf(parsed: Pep440, raw: string, pattern: string): RuleOutcome {
  const {version, isPartial} = parsed
  if (isPartial) {
    const text = isExactly(pattern, 'raw') ? raw : version
    return {values: [{text, exact: true}], latest: false, release: releaseOf(parsed)}
  }
  const [major, minor = 0, patch = 0] = parsed.release
  const text = renderTemplate(pattern, {raw, version, major, minor, patch})
  return {values: [patternValue(pattern, text)], latest: true, release: releaseOf(parsed)}
}

function releaseOf({version, epoch, release, isPartial}: Pep440): Release {
  return {text: version.replace(/^\d+!/, ''), epoch, parts: release.map(String), stable: !isPartial}
}
