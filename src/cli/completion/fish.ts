import type {Command, Flag} from '../command.js'
import {candidatesOf, LISTS} from './candidates.js'

/** For ~/.config/fish/completions. */
export function fishScript(commands: readonly Command[]): string {
  return `# fish completion of slipway; made by \`slipway completion fish\`
complete -c slipway -f
${commands.flatMap(commandLines).join('\n')}
`
}

function commandLines(command: Command): string[] {
  const [name = '', second] = command.name.split(' ')
  const isUsed = `__fish_seen_subcommand_from ${name}`
  const flags = Object.entries(command.flags).filter(([, {hidden}]) => !hidden)
  return [
    `complete -c slipway -n __fish_use_subcommand -a ${name} -d ${quote(command.summary)}`,
    ...(second ? [`complete -c slipway -n ${quote(isUsed)} -a ${second}`] : []),
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
