import type {Command} from './command.js'
import {COMMANDS} from './commands.js'

/** Every command that people may use, loaded. */
export async function allCommands(): Promise<Command[]> {
  const all = await Promise.all(Object.values(COMMANDS).map(load => load()))
  return all.filter(({hidden}) => !hidden)
}
