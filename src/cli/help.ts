import {nearest} from '../dockerfile/did-you-mean.js'
import {aliases} from './aliases.js'
import {allCommands} from './all-commands.js'
import type {Command, Flag} from './command.js'
import {COMMANDS} from './commands.js'

/** `slipway --help`: every command with its line. */
export async function overview(): Promise<string> {
  const commands = await allCommands()
  const width = Math.max(...commands.map(({name}) => name.length))
  const lines = commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`)
  return `Build, tag and ship container images in one step, without a Docker daemon.

Usage: slipway COMMAND [OPTIONS]

Commands:
${lines.join('\n')}

First steps:
  slipway build -t app .                        build the Dockerfile here, keep the image in the store
  slipway build -t ghcr.io/me/app:1.2 --push .  build and push
  slipway run --rm app                          run it

Images are kept in $SLIPWAY_ROOT (default ~/.local/share/slipway), an OCI image layout that other tools can read.
'slipway COMMAND --help' tells more.
`
}

/** `slipway COMMAND --help`. */
export function commandHelp(command: Command): string {
  const flags = Object.entries(command.flags).filter(([, flag]) => !flag.hidden)
  const names = flags.map(([name, flag]) => flagName(name, flag))
  const width = Math.max(0, ...names.map(name => name.length))
  const lines = flags.map(([, flag], index) => wrapped(names[index]!.padEnd(width), flag.help))
  const examples = (command.examples ?? []).map(([line, effect]) => `  ${line}\n      ${effect}`)
  const others = aliases().flatMap(({written, name}) => (name === command.name ? [`slipway ${written}`] : []))
  const sections = [
    `${command.summary}\n\nUsage: ${command.usage}\n`,
    others.length > 0 ? `Aliases: ${others.join(', ')}\n` : '',
    lines.length > 0 ? `Options:\n${lines.join('\n')}\n` : '',
    examples.length > 0 ? `Examples:\n${examples.join('\n')}\n` : ''
  ]
  return sections.filter(Boolean).join('\n')
}

function flagName(name: string, flag: Flag): string {
  const value =
    flag.kind === 'boolean' ? '' : flag.kind === 'optional' ? `[=${flag.value ?? 'VALUE'}]` : ` ${flag.value ?? 'VALUE'}`
  return `${flag.short ? `-${flag.short}, ` : '    '}--${name}${value}`
}

const LINE = 110

function wrapped(head: string, text: string): string {
  const indent = ' '.repeat(head.length + 4)
  const lines = [`  ${head}  `]
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length > LINE) lines.push(indent)
    lines[lines.length - 1] += `${word} `
  }
  return lines.map(line => line.trimEnd()).join('\n')
}

/** The second words of the commands that begin with this one; none when it is no group. */
export function commandsOf(group: string): string[] {
  const names = [...Object.keys(COMMANDS), ...aliases().map(({written}) => written)]
  return names.filter(name => name.startsWith(`${group} `)).map(name => name.slice(group.length + 1))
}

/** What does the work of a verb that docker has and Slipway has not. */
export function insteadOf(word: string): string | undefined {
  return INSTEAD.get(word)
}

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['attach', 'Use slipway logs -f, or slipway exec -it'],
  ['cp', 'Use slipway exec NAME cat, slipway export NAME | tar -x, or mount a directory with slipway run -v'],
  ['info', 'Use slipway version and slipway system df'],
  ['network', 'Containers share the network of this machine, or have none'],
  ['port', "Containers share the network of this machine: their ports are this machine's"],
  ['rename', 'Use slipway rm and slipway create --name'],
  ['restart', 'Use slipway stop and slipway start'],
  ['stats', 'Use slipway exec NAME top'],
  ['top', 'Use slipway exec NAME ps'],
  ['volume', 'Use directories of this machine: slipway run -v DIR:PATH']
])

/** The command that a mistyped word most likely means. */
export function nearestCommand(word: string): string | undefined {
  return nearest(
    word,
    Object.keys(COMMANDS).filter(name => !name.includes(' '))
  )
}
