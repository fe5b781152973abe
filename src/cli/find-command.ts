import type {Command} from './command.js'
import {aliasOf} from './aliases.js'
import {COMMANDS} from './commands.js'

/** The command that the first one or two words name, and the words for it; undefined when they name none. */
export async function findCommand(words: readonly string[]): Promise<{command: Command; rest: readonly string[]} | undefined> {
  for (const count of [2, 1]) {
    const written = words.slice(0, count).join(' ')
    const {name, flag} = aliasOf(written) ?? {name: written, flag: undefined}
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (load && words.length >= count) return {command: await load(), rest: [...(flag ? [flag] : []), ...words.slice(count)]}
  }
  return undefined
}
