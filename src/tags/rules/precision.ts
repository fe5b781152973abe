import {namesIn} from '../template/render.js'
import type {RuleValue} from './rule.js'

/** What the names in a pattern say about a stable release's tag: `{{major}}.{{minor}}` holds two numbers fixed. */
export function patternValue(pattern: string, text: string): RuleValue {
  const names = namesIn(pattern)
  if (['version', 'raw', 'patch'].some(name => names.has(name))) return {text, exact: true}
  if (names.has('minor')) return {text, precision: 2}
  return {text, precision: names.has('major') ? 1 : 0}
}
