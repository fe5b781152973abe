import {aliases} from '../aliases.js'
import type {Command} from '../command.js'

/** What the arguments of a command are, so that a shell can offer them. */
export type Candidates = 'images' | 'containers' | 'files' | 'none'

const IMAGES = new Set(['inspect', 'history', 'tag', 'rmi', 'save', 'push', 'run', 'create'])
const CONTAINERS = new Set(['start', 'logs', 'exec', 'stop', 'kill', 'wait', 'rm', 'diff', 'commit', 'export'])
const FILES = new Set(['build', 'import'])

export function candidatesOf({name}: Command): Candidates {
  if (IMAGES.has(name)) return 'images'
  if (CONTAINERS.has(name)) return 'containers'
  return FILES.has(name) ? 'files' : 'none'
}

/** The command lines that list them. */
export const LISTS = {
  images: "slipway images --format '{{.Repository}}:{{.Tag}}' 2>/dev/null | grep -v '<none>'",
  containers: "slipway ps -a --format '{{.Names}}' 2>/dev/null"
} as const

/** `--flag` and `-f` of a command. */
export function flagWords({flags}: Command): string[] {
  return Object.entries(flags).flatMap(([name, {short, hidden}]) =>
    hidden ? [] : [`--${name}`, ...(short ? [`-${short}`] : [])]
  )
}

/** What may stand first on a command line: a command, or a group by whose second words there are commands. */
export type FirstWord = {readonly command: Command} | {readonly group: ReadonlyMap<string, Command>}

/** Every first word, those of docker's other names included. */
export function firstWords(commands: readonly Command[]): ReadonlyMap<string, FirstWord> {
  const byName = new Map(commands.map(command => [command.name, command]))
  const others = aliases().flatMap(({written, name}) => {
    const command = byName.get(name)
    return command ? [[written, command] as const] : []
  })
  const found = new Map<string, FirstWord>()
  for (const [written, command] of [...byName, ...others]) {
    const [first = '', second] = written.split(' ')
    const known = found.get(first)
    if (second === undefined) found.set(first, {command})
    else found.set(first, {group: new Map([...(known && 'group' in known ? known.group : []), [second, command]])})
  }
  return found
}
