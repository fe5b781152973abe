import type {DockerfileLine} from '../graph/op.js'
import type {StageState} from './stage-state.js'

/** An instruction as it is written, and what its variables were when it was lowered. */
export function lineOf(state: StageState, {original}: {readonly original: string}): DockerfileLine {
  const names = new Set([...original.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name!))
  const variables = [...names].flatMap(name => {
    const value = state.variables.get(name)
    return value === undefined ? [] : [{name, value, isArg: state.args.has(name)}]
  })
  return {text: original, variables}
}
