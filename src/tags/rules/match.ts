import {type Release, releaseInGitTag} from '../release.js'
import type {RuleDefinition, RuleValue} from './rule.js'
import {noVersionText, regularExpression} from './version-text.js'

/** `type=match,pattern=v(.*),group=1`: a part of the git tag or `value`. The pattern may be `/re/flags`. */
export const match: RuleDefinition = {
  priority: 800,
  attributes: {pattern: undefined, group: '0', value: ''},
  check({pattern, group = ''}) {
    if (pattern === undefined) return 'it needs a pattern'
    return Number.isNaN(Number(group)) ? 'its group is no number' : undefined
  },
  evaluate({pattern = '', group = '0', value = ''}, context) {
    const text = value === '' ? context.gitTag : context.expand(value)
    if (text === undefined) return {silent: noVersionText(context)}
    const groups = text.match(readPattern(pattern))
    if (!groups) return {silent: `${pattern} does not match ${text}`, warn: true}
    const found = Object.hasOwn(groups, group) ? groups[Number(group)] : undefined
    if (found === undefined) return {silent: `group ${group} of ${pattern} found nothing in ${text}`, warn: true}
    const release = releaseInGitTag(text)
    return {values: [placed(found, release)], latest: true, release}
  }
}

function readPattern(pattern: string): RegExp {
  const [, source, flags] = /^\/(.+)\/(.*)$/.exec(pattern) ?? []
  return source === undefined ? regularExpression(pattern) : regularExpression(source, flags)
}

/** A match that is the release's own first numbers is a floating tag, though no pattern of fields says so. */
function placed(text: string, release: Release | undefined): RuleValue {
  const found = text.replace(/^v/, '')
  if (!release || found === '') return {text}
  if (found === release.text) return {text, exact: true}
  const precision = found.split('.').length
  const floats = precision < release.parts.length && found === release.parts.slice(0, precision).join('.')
  return floats ? {text, precision} : {text}
}
