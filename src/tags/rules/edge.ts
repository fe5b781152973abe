import {branchOf} from '../source.js'
import type {RuleDefinition} from './rule.js'

/** `type=edge,branch=main`: the tip of one branch, by default the repository's default branch. */
export const edge: RuleDefinition = {
  priority: 700,
  attributes: {branch: ''},
  evaluate({branch: wanted = ''}, {source}) {
    const branch = branchOf(source)
    if (branch === undefined) return {silent: `${source.ref || 'the ref'} is no branch`}
    const edgeBranch = wanted || source.repository.defaultBranch
    if (branch !== edgeBranch) return {silent: `the branch is ${branch}, not ${edgeBranch || 'a known default branch'}`}
    return {values: [{text: 'edge'}], latest: false}
  }
}
