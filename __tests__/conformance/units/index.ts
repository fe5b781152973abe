import type {Runner} from '../outcome.js'
import {runPlatform} from './platform.js'
import {runReference} from './reference.js'

/** The runner of each file in `dockerfile/units/`. */
export const UNIT_RUNNERS: Readonly<Record<string, Runner>> = {
  'image-reference': runReference,
  platform: runPlatform
}
