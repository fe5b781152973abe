import type {RuleDefinition} from './rule.js'

/** `type=raw,value=stable`, or the bare `stable`: the text itself, expressions expanded. */
export const raw: RuleDefinition = {
  priority: 200,
  attributes: {value: undefined},
  check: ({value}) => (value === undefined ? 'it needs a value' : undefined),
  evaluate: ({value = ''}, context) => ({values: [{text: context.expand(value)}], latest: false})
}
