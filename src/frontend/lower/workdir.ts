import {posix} from 'node:path'
import type {WorkdirInstruction} from '../../dockerfile/instruction.js'
import {workdirRelativePath} from '../../dockerfile/lint/workdir-relative-path.js'
import {normalizeWorkdir} from '../../dockerfile/paths.js'
import {expand, progressText} from '../expansion.js'
import {lineOf} from '../line-of.js'
import {layerPath} from '../operating-system.js'
import {addHistory, located, stepName, type StageState} from '../stage-state.js'

/** WORKDIR: relative to the one before; makes what is missing, and always a layer unless it is the root. */
export function lowerWorkdir(state: StageState, instruction: WorkdirInstruction): void {
  const written = expand(state, instruction.path, instruction)
  if (!state.workdirSet) {
    const warning = workdirRelativePath(written, instruction, state.platform.os)
    if (warning) state.lowering.warn(warning)
  }
  state.workdirSet = true
  const path = setWorkdir(state, written)
  const name = stepName(state, progressText(state, instruction))
  if (path === '/') {
    addHistory(state, `WORKDIR ${path}`)
    return
  }
  const action = {kind: 'mkdir', path: posix.resolve(path), owner: state.config.User || undefined} as const
  const op = {kind: 'file', actions: [action], link: false, line: lineOf(state, instruction)} as const
  state.vertex = state.lowering.vertex(op, [state.vertex], state, name, instruction.location)
  addHistory(state, `WORKDIR ${path}`, state.vertex)
}

/** @returns it with slashes, also for Windows; an absolute one of Linux stays as it is written */
function setWorkdir({config, platform}: StageState, written: string): string {
  const path = normalizeWorkdir(layerPath(config.WorkingDir ?? '', platform), layerPath(written, platform))
  if (platform.os !== 'windows') return (config.WorkingDir = path)
  const cleaned = posix.resolve(path)
  config.WorkingDir = cleaned.replaceAll('/', '\\')
  return cleaned
}

/** The base's own is taken as a WORKDIR that leaves no trace: a relative one is below itself. */
export function takeBaseWorkdir(state: StageState): void {
  const {WorkingDir: written} = state.config
  if (written) located(state.stage.from, () => setWorkdir(state, written))
}
