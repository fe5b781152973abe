import {TagError} from '../errors.js'
import {entryFields, inputList, type ListInput} from './inputs.js'
import type {RuleAttributes, RuleType, TagRule} from './rules/rule.js'
import {ruleTable} from './rules/table.js'

const GLOBAL_ATTRIBUTES = ['enable', 'priority', 'prefix', 'suffix']

/**
 * Reads one entry of the `tags` input: `type=…` with its attributes; without a type the bare value is the tag.
 * @throws TagError INVALID_RULE for an unknown type, a missing attribute or an impossible value.
 */
export function parseTagRule(entry: string): TagRule {
  const given: Record<string, string> = Object.fromEntries(entryFields(entry).map(({key = 'value', value}) => [key, value]))
  const {type = 'raw', ...attrs} = given
  if (!isRuleType(type)) throw invalidRule(entry, `"${type}" is no type of rule`)
  const rule = {type, attrs: withDefaults(type, attrs), text: entry}
  const fault = ruleTable[type].check?.(rule.attrs) ?? checkPriority(rule.attrs)
  if (fault !== undefined) throw invalidRule(entry, fault)
  return rule
}

/** The rules of a `tags` input, those of higher priority first, else in the order written. */
export function parseTagRules(input: ListInput): readonly TagRule[] {
  return inputList(input)
    .map(parseTagRule)
    .toSorted((a, b) => Number(b.attrs['priority']) - Number(a.attrs['priority']))
}

/** Attributes that mean nothing to the rule, most likely misspelt. */
export function unknownAttributes({type, attrs}: TagRule): readonly string[] {
  const known = [...GLOBAL_ATTRIBUTES, ...Object.keys(ruleTable[type].attributes)]
  return Object.keys(attrs).filter(name => !known.includes(name))
}

function isRuleType(type: string): type is RuleType {
  return Object.hasOwn(ruleTable, type)
}

function withDefaults(type: RuleType, attrs: RuleAttributes): RuleAttributes {
  const {priority, attributes} = ruleTable[type]
  const defaults = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const pullRequest: RuleAttributes = type === 'ref' && attrs['event'] === 'pr' ? {prefix: 'pr-'} : {}
  return {enable: 'true', priority: String(priority), ...Object.fromEntries(defaults), ...pullRequest, ...attrs}
}

function checkPriority({priority = ''}: RuleAttributes): string | undefined {
  return Number.isNaN(Number(priority)) ? 'its priority is no number' : undefined
}

function invalidRule(entry: string, state: string): TagError {
  return new TagError('INVALID_RULE', `Cannot use tag rule "${entry}": ${state}`, {
    hint: `Rules are type=${Object.keys(ruleTable).join('|')} with key=value attributes, or a plain tag`
  })
}
