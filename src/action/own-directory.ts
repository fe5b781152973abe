import {join} from 'node:path'

/** Where the step leaves files for later steps of the job: below RUNNER_TEMP, which the runner empties after the job. */
export function ownDirectory(env: NodeJS.ProcessEnv): string | undefined {
  return env['RUNNER_TEMP'] ? join(env['RUNNER_TEMP'], 'slipway') : undefined
}
