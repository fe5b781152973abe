import type {Command} from '../command.js'
import {candidatesOf, flagWords, LISTS} from './candidates.js'

/** Works with or without the bash-completion package. */
export function bashScript(commands: readonly Command[]): string {
  const names = commands.map(({name}) => name)
  return `# bash completion of slipway; made by \`slipway completion bash\`
_slipway() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...new Set([...names.map(firstWord), 'help'])].join(' ')}" -- "$current"))
    return
  fi
  case $command in
${commands.map(commandCase).join('')}  esac
  # A colon splits words: what is typed already must not come twice.
  if declare -F __ltrim_colon_completions >/dev/null; then __ltrim_colon_completions "$current"; fi
}
complete -o default -F _slipway slipway
`
}

function firstWord(name: string): string {
  return name.split(' ', 1)[0]!
}

function commandCase(command: Command): string {
  const second = command.name.split(' ')[1]
  const words = candidateWords(command)
  return `    ${firstWord(command.name)})
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "${flagWords(command).join(' ')}" -- "$current"))
      ${second ? `elif [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${second}" -- "$current"))\n      ` : ''}${words}fi ;;
`
}

function candidateWords(command: Command): string {
  const kind = candidatesOf(command)
  if (kind === 'images' || kind === 'containers')
    return `else COMPREPLY=($(compgen -W "$(${LISTS[kind]})" -- "$current"))\n      `
  return ''
}
