import type {Command, Flag} from '../command.js'
import {candidatesOf, firstWords, LISTS} from './candidates.js'

/** For ~/.config/fish/completions. */
export function fishScript(commands: readonly Command[]): string {
  const lines = [...firstWords(commands)].flatMap(([name, word]) =>
    'command' in word
      ? [
          offered('__fish_use_subcommand', name, word.command.summary),
          ...commandLines(word.command, `__fish_seen_subcommand_from ${name}`)
        ]
      : groupLines(name, word.group)
  )
  return `# fish completion of slipway; made by \`slipway completion fish\`
complete -c slipway -f
${lines.join('\n')}
`
}

function groupLines(name: string, group: ReadonlyMap<string, Command>): string[] {
  const isFirst = `__fish_seen_subcommand_from ${name}`
  const isOpen = `${isFirst}; and not __fish_seen_subcommand_from ${[...group.keys()].join(' ')}`
  return [
    offered('__fish_use_subcommand', name, `${name} commands`),
    ...[...group].flatMap(([second, command]) => [
      offered(isOpen, second, command.summary),
      ...commandLines(command, `${isFirst}; and __fish_seen_subcommand_from ${second}`)
    ])
  ]
}

function offered(condition: string, word: string, summary: string): string {
  return `complete -c slipway -n ${quote(condition)} -a ${word} -d ${quote(summary)}`
}

function commandLines(command: Command, isUsed: string): string[] {
  const flags = Object.entries(command.flags).filter(([, {hidden}]) => !hidden)
  return [
    ...flags.map(([flag, about]) => `complete -c slipway -n ${quote(isUsed)} ${flagWords(flag, about)}`),
    ...argumentLines(command, isUsed)
  ]
}

function flagWords(name: string, {short, kind, help}: Flag): string {
  const value = kind === 'string' || kind === 'list' ? ' -r' : ''
  return `-l ${name}${short ? ` -s ${short}` : ''}${value} -d ${quote(help)}`
}

function argumentLines(command: Command, isUsed: string): string[] {
  const kind = candidatesOf(command)
  if (kind === 'none') return []
  if (kind === 'files') return [`complete -c slipway -n ${quote(isUsed)} -F`]
  return [`complete -c slipway -n ${quote(isUsed)} -a ${quote(`(${LISTS[kind]})`)}`]
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
