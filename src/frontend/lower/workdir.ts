import {posix} from 'node:path'
import type {WorkdirInstruction} from '../../dockerfile/instruction.js'
import {workdirRelativePath} from '../../dockerfile/lint/workdir-relative-path.js'
import {expand} from '../expansion.js'
import {addHistory, stepName, type StageState} from '../stage-state.js'

/** WORKDIR: relative to the one before; makes what is missing, and always a layer unless it is the root. */
export function lowerWorkdir(state: StageState, instruction: WorkdirInstruction): void {
  const written = expand(state, instruction.path, instruction)
  if (!state.workdirSet) {
    const warning = workdirRelativePath(written, instruction)
    if (warning) state.lowering.warn(warning)
  }
  state.workdirSet = true
  const path = posix.resolve(posix.resolve('/', state.config.WorkingDir ?? '/'), written)
  state.config.WorkingDir = path
  const name = stepName(state, `WORKDIR ${path}`)
  if (path === '/') {
    addHistory(state, `WORKDIR ${path}`)
    return
  }
  const action = {kind: 'mkdir', path, owner: state.config.User || undefined} as const
  const op = {kind: 'file', actions: [action], link: false} as const
  state.vertex = state.lowering.vertex(op, [state.vertex], state, name, instruction.location)
  addHistory(state, `WORKDIR ${path}`, state.vertex)
}
