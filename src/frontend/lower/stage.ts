import {parseOnbuildTrigger} from '../../dockerfile/parse.js'
import type {Instruction, Stage} from '../../dockerfile/instruction.js'
import {DockerfileError} from '../../errors.js'
import {countSteps, located, type Lowering, type StageState} from '../stage-state.js'
import {lowerAdd, lowerCopy} from './copy.js'
import {startStage} from './from.js'
import {
  lowerArg,
  lowerCmd,
  lowerEntrypoint,
  lowerEnv,
  lowerExpose,
  lowerHealthcheck,
  lowerLabel,
  lowerMaintainer,
  lowerOnbuild,
  lowerShell,
  lowerStopsignal,
  lowerUser,
  lowerVolume
} from './metadata.js'
import {lowerRun} from './run.js'
import {lowerWorkdir, takeBaseWorkdir} from './workdir.js'

type StageInstruction = Exclude<Instruction, {kind: 'FROM'}>

type Lower = {
  [K in StageInstruction['kind']]: (state: StageState, instruction: Extract<StageInstruction, {kind: K}>) => void | Promise<void>
}

/** One line an instruction; the compiler asks for it. */
const LOWER: Lower = {
  ARG: lowerArg,
  ENV: lowerEnv,
  LABEL: lowerLabel,
  RUN: lowerRun,
  COPY: lowerCopy,
  ADD: lowerAdd,
  CMD: lowerCmd,
  ENTRYPOINT: lowerEntrypoint,
  SHELL: lowerShell,
  WORKDIR: lowerWorkdir,
  USER: lowerUser,
  EXPOSE: lowerExpose,
  VOLUME: lowerVolume,
  STOPSIGNAL: lowerStopsignal,
  HEALTHCHECK: lowerHealthcheck,
  ONBUILD: lowerOnbuild,
  MAINTAINER: lowerMaintainer
}

/** Lowers a stage: its base, the base's ONBUILD triggers, its instructions. */
export async function lowerStage(lowering: Lowering, stage: Stage): Promise<StageState> {
  const state = await startStage(lowering, stage)
  if (state.isReplaced && !lowering.checksOnly) return state
  takeBaseWorkdir(state)
  const instructions = [...takeTriggers(state), ...stage.instructions]
  state.steps = Math.max(state.step, state.steps) + countSteps(instructions)
  for (const instruction of instructions) await lowerInstruction(state, instruction)
  return state
}

/** What the small grammars find wrong gets the place of the instruction, unless it has one. */
async function lowerInstruction(state: StageState, instruction: StageInstruction): Promise<void> {
  const lower = LOWER[instruction.kind] as (state: StageState, instruction: StageInstruction) => void | Promise<void>
  try {
    await lower(state, instruction)
  } catch (error) {
    if (!(error instanceof DockerfileError)) throw error
    located(instruction, () => {
      throw error
    })
  }
}

/** The base's triggers run once, in the child, and are gone for its own children. */
function takeTriggers(state: StageState): StageInstruction[] {
  const triggers = state.config.OnBuild ?? []
  delete state.config.OnBuild
  return triggers.map(text => parseOnbuildTrigger(text, state.stage.from.location))
}
