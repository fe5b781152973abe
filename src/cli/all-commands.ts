import type {Command} from './command.js'
import {COMMANDS} from './commands.js'

/** Every command that people may use, loaded. */
export async function allCommands(): Promise<Command[]> {
  const all: Command[] = []
  for (const load of Object.values(COMMANDS)) all.push(await load())
  return all.filter(({hidden}) => !hidden)
}
