import {dateScope} from '../expressions.js'
import {isScheduled} from '../source.js'
import {renderTemplate} from '../template/render.js'
import type {RuleDefinition} from './rule.js'

/** `type=schedule,pattern=nightly`: for builds that a clock started. Patterns know only `date` and `commit_date`. */
export const schedule: RuleDefinition = {
  priority: 1000,
  attributes: {pattern: 'nightly'},
  evaluate({pattern = ''}, {source}) {
    if (!isScheduled(source)) return {silent: `the event is ${source.eventName || 'unknown'}, not a schedule`}
    return {values: [{text: renderTemplate(pattern, dateScope(source))}], latest: false}
  }
}
