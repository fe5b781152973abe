import {defaultStoreRoot} from '../content/store.js'

/** Under sudo the home directory is the runner's: root's files there would be in the way of its clean-up. */
export function storeRoot(env: NodeJS.ProcessEnv): string {
  if (env['SLIPWAY_ROOT']) return env['SLIPWAY_ROOT']
  return env['SLIPWAY_REEXECUTED'] ? '/var/lib/slipway' : defaultStoreRoot(env)
}
