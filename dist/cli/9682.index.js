export const id = 9682;
export const ids = [9682];
export const modules = {

/***/ 9682:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/aliases.js
var aliases = __webpack_require__(8126);
;// CONCATENATED MODULE: ./lib/cli/completion/candidates.js

const IMAGES = new Set(['inspect', 'history', 'tag', 'rmi', 'save', 'push', 'run', 'create']);
const CONTAINERS = new Set(['start', 'logs', 'exec', 'stop', 'kill', 'wait', 'rm', 'diff', 'commit', 'export']);
const FILES = new Set(['build', 'import']);
function candidatesOf({ name }) {
    if (IMAGES.has(name))
        return 'images';
    if (CONTAINERS.has(name))
        return 'containers';
    return FILES.has(name) ? 'files' : 'none';
}
/** The command lines that list them. */
const LISTS = {
    images: "slipway images --format '{{.Repository}}:{{.Tag}}' 2>/dev/null | grep -v '<none>'",
    containers: "slipway ps -a --format '{{.Names}}' 2>/dev/null"
};
/** `--flag` and `-f` of a command. */
function flagWords({ flags }) {
    return Object.entries(flags).flatMap(([name, { short, hidden }]) => hidden ? [] : [`--${name}`, ...(short ? [`-${short}`] : [])]);
}
/** Every first word, those of docker's other names included. */
function firstWords(commands) {
    const byName = new Map(commands.map(command => [command.name, command]));
    const others = (0,aliases/* aliases */.z)().flatMap(({ written, name }) => {
        const command = byName.get(name);
        return command ? [[written, command]] : [];
    });
    const found = new Map();
    for (const [written, command] of [...byName, ...others]) {
        const [first = '', second] = written.split(' ');
        const known = found.get(first);
        if (second === undefined)
            found.set(first, { command });
        else
            found.set(first, { group: new Map([...(known && 'group' in known ? known.group : []), [second, command]]) });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/completion/bash.js

/** Works with or without the bash-completion package. */
function bashScript(commands) {
    const words = firstWords(commands);
    const names = [...words.keys(), 'help'];
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
`;
}
function firstCase(name, word) {
    if ('command' in word)
        return commandCase(name, word.command);
    return `    ${name})
      if [ "$COMP_CWORD" -eq 2 ]; then
        ${offer([...word.group.keys()].join(' '))}
        return
      fi
      case \${COMP_WORDS[2]} in
${[...word.group].map(([second, command]) => commandCase(second, command)).join('')}      esac ;;
`;
}
function commandCase(name, command) {
    return `    ${name})
      if [[ $current == -* ]]; then ${offer(flagWords(command).join(' '))}
      ${argumentWords(command)}fi ;;
`;
}
function argumentWords(command) {
    const kind = candidatesOf(command);
    return kind === 'images' || kind === 'containers' ? `else ${offer(`$(${LISTS[kind]})`)}\n      ` : '';
}
function offer(words) {
    return `COMPREPLY=($(compgen -W "${words}" -- "$current"))`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/fish.js

/** For ~/.config/fish/completions. */
function fishScript(commands) {
    const lines = [...firstWords(commands)].flatMap(([name, word]) => 'command' in word
        ? [
            offered('__fish_use_subcommand', name, word.command.summary),
            ...commandLines(word.command, `__fish_seen_subcommand_from ${name}`)
        ]
        : groupLines(name, word.group));
    return `# fish completion of slipway; made by \`slipway completion fish\`
complete -c slipway -f
${lines.join('\n')}
`;
}
function groupLines(name, group) {
    const isFirst = `__fish_seen_subcommand_from ${name}`;
    const isOpen = `${isFirst}; and not __fish_seen_subcommand_from ${[...group.keys()].join(' ')}`;
    return [
        offered('__fish_use_subcommand', name, `${name} commands`),
        ...[...group].flatMap(([second, command]) => [
            offered(isOpen, second, command.summary),
            ...commandLines(command, `${isFirst}; and __fish_seen_subcommand_from ${second}`)
        ])
    ];
}
function offered(condition, word, summary) {
    return `complete -c slipway -n ${quote(condition)} -a ${word} -d ${quote(summary)}`;
}
function commandLines(command, isUsed) {
    const flags = Object.entries(command.flags).filter(([, { hidden }]) => !hidden);
    return [
        ...flags.map(([flag, about]) => `complete -c slipway -n ${quote(isUsed)} ${fish_flagWords(flag, about)}`),
        ...argumentLines(command, isUsed)
    ];
}
function fish_flagWords(name, { short, kind, help }) {
    const value = kind === 'string' || kind === 'list' ? ' -r' : '';
    return `-l ${name}${short ? ` -s ${short}` : ''}${value} -d ${quote(help)}`;
}
function argumentLines(command, isUsed) {
    const kind = candidatesOf(command);
    if (kind === 'none')
        return [];
    if (kind === 'files')
        return [`complete -c slipway -n ${quote(isUsed)} -F`];
    return [`complete -c slipway -n ${quote(isUsed)} -a ${quote(`(${LISTS[kind]})`)}`];
}
function quote(text) {
    return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/zsh.js

/** For a folder of `$fpath`. */
function zshScript(commands) {
    const words = firstWords(commands);
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
${[...words].map(([name, word]) => zsh_firstCase(name, word)).join('')}    help) _describe command commands ;;
  esac
}
_slipway "$@"
`;
}
function described(words) {
    return words.map(([name, summary]) => `    ${zsh_quote(`${escapeColon(name)}:${summary}`)}`).join('\n');
}
function zsh_firstCase(name, word) {
    if ('command' in word)
        return zsh_commandCase(name, word.command);
    return `    ${name})
      if (( CURRENT == 2 )); then
        commands=(
${described([...word.group].map(([second, { summary }]) => [second, summary]))}
        )
        _describe command commands
        return
      fi
      second=$words[2]
      shift words
      (( CURRENT-- ))
      case $second in
${[...word.group].map(([second, command]) => zsh_commandCase(second, command)).join('')}      esac ;;
`;
}
function zsh_commandCase(name, command) {
    const flags = Object.entries(command.flags).filter(([, { hidden }]) => !hidden);
    const specs = flags.flatMap(([flag, about]) => flagSpecs(flag, about));
    return `    ${name})
      _arguments ${[...specs, argumentSpec(command)].map(zsh_quote).join(' \\\n        ')} ;;
`;
}
function flagSpecs(name, { short, kind, value, help }) {
    const argument = kind === 'boolean' ? '' : kind === 'optional' ? `::${value ?? 'value'}:` : `:${value ?? 'value'}:_files`;
    const text = `[${help.replace(/[[\]:\\]/g, '\\$&')}]${argument.replace(/[[\]]/g, '')}`;
    const repeat = kind === 'list' ? '*' : '';
    return [`${repeat}--${name}${text}`, ...(short ? [`${repeat}-${short}${text}`] : [])];
}
function argumentSpec(command) {
    const action = { images: '_slipway_images', containers: '_slipway_containers', files: '_files', none: '_default' }[candidatesOf(command)];
    return `*:argument:${action}`;
}
function escapeColon(text) {
    return text.replaceAll(':', '\\:');
}
function zsh_quote(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/script.js



const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
function isShell(text) {
    return Object.hasOwn(SCRIPTS, text);
}
/** The completion script of a shell, made from the commands' own tables, so that it cannot lag behind them. */
function completionScript(shell, commands) {
    return SCRIPTS[shell](commands);
}

;// CONCATENATED MODULE: ./lib/cli/commands/completion.js


const completionCommand = {
    name: 'completion',
    summary: 'Print the completion script of a shell',
    usage: 'slipway completion bash|zsh|fish',
    flags: {},
    examples: [
        ['source <(slipway completion bash)', 'in ~/.bashrc'],
        ['slipway completion zsh > "${fpath[1]}/_slipway"', 'zsh'],
        ['slipway completion fish > ~/.config/fish/completions/slipway.fish', 'fish']
    ],
    arguments: { min: 1, max: 1 },
    async run(args, io) {
        const [shell = ''] = args.positional;
        if (!isShell(shell))
            throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot complete for "${shell}"`, { hint: 'Shells: bash, zsh, fish' });
        io.stdout.write(completionScript(shell, (await io.commands?.()) ?? []));
        return 0;
    }
};


/***/ })

};
