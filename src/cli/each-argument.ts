import type {CommandIO} from './command.js'
import {printError} from './print-error.js'

/** Acts on every argument; a failure is printed and does not keep the others from their turn. Returns the exit code. */
export async function eachArgument(
  texts: readonly string[],
  io: CommandIO,
  act: (text: string) => Promise<void>
): Promise<number> {
  let code = 0
  for (const text of texts) {
    try {
      await act(text)
    } catch (error) {
      io.signal.throwIfAborted()
      printError(error, io, false)
      code = 1
    }
  }
  return code
}
