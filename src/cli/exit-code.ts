import type {CommandIO} from './command.js'
import {printError} from './print-error.js'

/** Runs a container's command; one that could not be started gives the exit code that shells and docker have for it. */
export async function withExitCode(io: CommandIO, run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    const {exitCode} = error as {exitCode?: unknown}
    if (typeof exitCode !== 'number' || io.signal.aborted) throw error
    printError(error, io, false)
    return exitCode
  }
}
