import type {CommandIO} from './command.js'
import {printError} from './print-error.js'

/**
 * Acts on every argument; an error is printed and does not keep the others from their turn.
 * @param isFailure false for errors that leave the exit code alone
 * @returns the exit code
 */
export async function eachArgument(
  texts: readonly string[],
  io: CommandIO,
  act: (text: string) => Promise<void>,
  isFailure: (error: unknown) => boolean = () => true
): Promise<number> {
  let code = 0
  for (const text of texts) {
    try {
      await act(text)
    } catch (error) {
      io.signal.throwIfAborted()
      printError(error, io, false)
      if (isFailure(error)) code = 1
    }
  }
  return code
}
