import {releaseInGitTag} from '../release.js'
import {branchOf, pullRequestOf} from '../source.js'
import type {RuleContext, RuleDefinition, RuleOutcome} from './rule.js'

type RefEvent = 'branch' | 'tag' | 'pr'

/** `type=ref,event=branch|tag|pr`: the name of the branch or git tag, or the pull request's number after `pr-`. */
export const ref: RuleDefinition = {
  priority: 600,
  attributes: {event: undefined},
  check: ({event = ''}) => (Object.hasOwn(byEvent, event) ? undefined : 'it needs event=branch, event=tag or event=pr'),
  evaluate: ({event}, context) => byEvent[event as RefEvent](context)
}

const byEvent: Readonly<Record<RefEvent, (context: RuleContext) => RuleOutcome>> = {
  branch({source}) {
    const text = branchOf(source)
    return text === undefined ? {silent: `${source.ref || 'the ref'} is no branch`} : {values: [{text}], latest: false}
  },
  tag({source, gitTag}) {
    if (gitTag === undefined) return {silent: `${source.ref || 'the ref'} is no tag, or lacks the tag-prefix`}
    const release = releaseInGitTag(gitTag)
    return {values: [{text: gitTag, ...(release && {exact: true})}], latest: true, release}
  },
  pr({source}) {
    const text = pullRequestOf(source)
    return text === undefined ? {silent: `${source.ref || 'the ref'} is no pull request`} : {values: [{text}], latest: false}
  }
}
