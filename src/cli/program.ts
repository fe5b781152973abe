import type {Program} from '../containers/supervise.js'

/** This very program, to be started again. */
export function thisProgram(): Program {
  return [process.execPath, ...process.execArgv, process.argv[1]!]
}
