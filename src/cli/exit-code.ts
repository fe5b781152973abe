import {UsageError} from '../errors.js'
import type {CommandIO} from './command.js'
import {printError} from './print-error.js'

/** What docker and podman run end with when it was not the command that failed. */
export const RUN_FAILED = 125

/**
 * Runs a container's command; one that could not be started gives the exit code that shells and docker have for it.
 * @param otherwise the exit code of other failures, wrong usage aside
 */
export async function withExitCode(io: CommandIO, run: () => Promise<number>, otherwise?: number): Promise<number> {
  try {
    return await run()
  } catch (error) {
    const {exitCode = otherwise} = error as {exitCode?: unknown}
    if (typeof exitCode !== 'number' || io.signal.aborted || error instanceof UsageError) throw error
    printError(error, io, false)
    return exitCode
  }
}
