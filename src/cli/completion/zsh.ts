import type {Command, Flag} from '../command.js'
import {candidatesOf, LISTS} from './candidates.js'

/** For a folder of `$fpath`. */
export function zshScript(commands: readonly Command[]): string {
  return `#compdef slipway
# zsh completion of slipway; made by \`slipway completion zsh\`
_slipway_images() { local -a found; found=(\${(f)"$(${LISTS.images})"}); compadd -a found }
_slipway_containers() { local -a found; found=(\${(f)"$(${LISTS.containers})"}); compadd -a found }
_slipway() {
  local -a commands
  commands=(
${commands.map(({name, summary}) => `    ${quote(`${escapeColon(name.split(' ', 1)[0]!)}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${commands.map(commandCase).join('')}  esac
}
_slipway "$@"
`
}

function commandCase(command: Command): string {
  const flags = Object.entries(command.flags).filter(([, {hidden}]) => !hidden)
  const specs = flags.flatMap(([name, flag]) => flagSpecs(name, flag))
  return `    ${command.name.split(' ', 1)[0]})
      _arguments ${[...specs, argumentSpec(command)].map(quote).join(' \\\n        ')} ;;
`
}

function flagSpecs(name: string, {short, kind, value, help}: Flag): string[] {
  const argument = kind === 'boolean' ? '' : kind === 'optional' ? `::${value ?? 'value'}:` : `:${value ?? 'value'}:_files`
  const text = `[${help.replace(/[[\]:\\]/g, '\\$&')}]${argument.replace(/[[\]]/g, '')}`
  const repeat = kind === 'list' ? '*' : ''
  return [`${repeat}--${name}${text}`, ...(short ? [`${repeat}-${short}${text}`] : [])]
}

function argumentSpec(command: Command): string {
  const action = {images: '_slipway_images', containers: '_slipway_containers', files: '_files', none: '_default'}[
    candidatesOf(command)
  ]
  return `*:argument:${action}`
}

function escapeColon(text: string): string {
  return text.replaceAll(':', '\\:')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
