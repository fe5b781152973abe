import type {Command, Flag} from '../command.js'
import {candidatesOf, type FirstWord, firstWords, LISTS} from './candidates.js'

/** For a folder of `$fpath`. */
export function zshScript(commands: readonly Command[]): string {
  const words = firstWords(commands)
  return `#compdef slipway
# zsh completion of slipway; made by \`slipway completion zsh\`
_slipway_images() { local -a found; found=(\${(f)"$(${LISTS.images})"}); compadd -a found }
_slipway_containers() { local -a found; found=(\${(f)"$(${LISTS.containers})"}); compadd -a found }
_slipway() {
  local -a commands
  local name second
  commands=(
${described([...words].map(([name, word]) => [name, 'command' in word ? word.command.summary : `${name} commands`]))}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${[...words].map(([name, word]) => firstCase(name, word)).join('')}    help) _describe command commands ;;
  esac
}
_slipway "$@"
`
}

function described(words: readonly (readonly [name: string, summary: string])[]): string {
  return words.map(([name, summary]) => `    ${quote(`${escapeColon(name)}:${summary}`)}`).join('\n')
}

function firstCase(name: string, word: FirstWord): string {
  if ('command' in word) return commandCase(name, word.command)
  return `    ${name})
      if (( CURRENT == 2 )); then
        commands=(
${described([...word.group].map(([second, {summary}]) => [second, summary]))}
        )
        _describe command commands
        return
      fi
      second=$words[2]
      shift words
      (( CURRENT-- ))
      case $second in
${[...word.group].map(([second, command]) => commandCase(second, command)).join('')}      esac ;;
`
}

function commandCase(name: string, command: Command): string {
  const flags = Object.entries(command.flags).filter(([, {hidden}]) => !hidden)
  const specs = flags.flatMap(([flag, about]) => flagSpecs(flag, about))
  return `    ${name})
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
