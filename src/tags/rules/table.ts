import {edge} from './edge.js'
import {match} from './match.js'
import {pep440} from './pep440.js'
import {raw} from './raw.js'
import {ref} from './ref.js'
import type {RuleDefinition, RuleType} from './rule.js'
import {schedule} from './schedule.js'
import {semver} from './semver.js'
import {sha} from './sha.js'
import {version} from './version.js'

/** Every kind of rule. To add one: a file beside this one, its name in `RuleType`, a line here. */
export const ruleTable: {readonly [Type in RuleType]: RuleDefinition} = {
  schedule,
  semver,
  pep440,
  match,
  edge,
  ref,
  raw,
  sha,
  version
}
