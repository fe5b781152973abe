import {floatingNames, parseRelease} from '../release.js'
import type {RuleDefinition} from './rule.js'
import {noVersionText, versionText} from './version-text.js'

/**
 * `type=version`: what most projects want from a git tag `v2.1.10`, namely 2.1.10, 2.1 and 2. A pre-release gives only
 * itself, 0.x no bare 0; versions of two or more numbers count, semantic or not. Slipway's own.
 */
export const version: RuleDefinition = {
  priority: 900,
  attributes: {value: '', match: ''},
  evaluate(attrs, context) {
    const text = versionText(attrs, context)
    if (text === undefined) return {silent: noVersionText(context)}
    const release = parseRelease(text)
    if (!release) return {silent: `${text} is no version`}
    const stable = release.stable && !(context.source.prerelease && text === context.gitTag)
    const floats = stable ? floatingNames(release).map(({name, precision}) => ({text: name, precision})) : []
    return {values: [{text: release.text, exact: true}, ...floats], latest: stable, release}
  }
}
