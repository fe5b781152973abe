import type {Command} from '../command.js'
import {candidatesOf, type FirstWord, firstWords, flagWords, LISTS} from './candidates.js'

/** Works with or without the bash-completion package. */
export function bashScript(commands: readonly Command[]): string {
  const words = firstWords(commands)
  const names = [...words.keys(), 'help']
  return `# bash completion of slipway; made by \`slipway completion bash\`
_slipway() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${offer(names.join(' '))}
    return
  fi
  case $command in
${[...words].map(([name, word]) => firstCase(name, word)).join('')}    help) ${offer([...words.keys()].join(' '))} ;;
  esac
  # A colon splits words: what is typed already must not come twice.
  if declare -F __ltrim_colon_completions >/dev/null; then __ltrim_colon_completions "$current"; fi
}
complete -o default -F _slipway slipway
`
}

function firstCase(name: string, word: FirstWord): string {
  if ('command' in word) return commandCase(name, word.command)
  return `    ${name})
      if [ "$COMP_CWORD" -eq 2 ]; then
        ${offer([...word.group.keys()].join(' '))}
        return
      fi
      case \${COMP_WORDS[2]} in
${[...word.group].map(([second, command]) => commandCase(second, command)).join('')}      esac ;;
`
}

function commandCase(name: string, command: Command): string {
  return `    ${name})
      if [[ $current == -* ]]; then ${offer(flagWords(command).join(' '))}
      ${argumentWords(command)}fi ;;
`
}

function argumentWords(command: Command): string {
  const kind = candidatesOf(command)
  return kind === 'images' || kind === 'containers' ? `else ${offer(`$(${LISTS[kind]})`)}\n      ` : ''
}

function offer(words: string): string {
  return `COMPREPLY=($(compgen -W "${words}" -- "$current"))`
}
