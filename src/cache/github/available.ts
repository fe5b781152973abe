import type {Env} from './event.js'

/** True in a step of an action on GitHub; a `run:` step has no access to the service. */
export function isAvailable(env: Env): boolean {
  const url = env['ACTIONS_CACHE_SERVICE_V2']
    ? env['ACTIONS_RESULTS_URL']
    : (env['ACTIONS_CACHE_URL'] ?? env['ACTIONS_RESULTS_URL'])
  return Boolean(url && env['ACTIONS_RUNTIME_TOKEN'])
}
