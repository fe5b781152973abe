import type {ContainerConfig} from '../oci/config.js'
import {normalizePlatform, type Platform} from '../oci/platform.js'
import type {HistoryDraft, ImageDraft, LowerOptions} from './options.js'
import type {StageState} from './stage-state.js'

/** The image that a stage makes. */
export function draftImage(state: StageState, options: LowerOptions, epoch: number | undefined): ImageDraft {
  const config = {...state.config, Env: state.env.entries(), Labels: {...state.config.Labels, ...options.labels}}
  return {
    platform: imagePlatform(state, options),
    base: state.base,
    author: state.author,
    config: withoutEmpty(config),
    history: state.isUnrecorded ? [...state.history, missingHistory(state)] : state.history,
    epoch
  }
}

/** The platform that was asked for, whatever the base of the last stage is for; without one that of the base. */
function imagePlatform({platform: own}: StageState, {platform, isPlatformGiven}: LowerOptions): Platform {
  if (!isPlatformGiven) return own
  const isSame = platform.os === own.os && platform.architecture === own.architecture
  return normalizePlatform(isSame ? {...own, ...platform} : platform)
}

/** BuildKit counts entries against layers, and describes the last layer for the one that has no entry. */
function missingHistory({vertex}: StageState): HistoryDraft {
  const {op, name} = vertex
  const createdBy = op.kind === 'exec' ? `mount / from exec ${op.args.join(' ')}` : name
  return {kind: 'layer', createdBy, vertex, comment: 'buildkit.exporter.image.v0'}
}

/** Docker leaves out what says nothing: `CMD []` is no Cmd. */
function withoutEmpty(config: ContainerConfig): ContainerConfig {
  const says = (value: unknown) => Boolean(value) && (typeof value !== 'object' || Object.keys(value as object).length > 0)
  return Object.fromEntries(Object.entries(config).filter(([, value]) => says(value)))
}
