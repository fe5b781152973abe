export const id = 9682;
export const ids = [9682];
export const modules = {

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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

;// CONCATENATED MODULE: ./lib/cli/completion/bash.js

/** Works with or without the bash-completion package. */
function bashScript(commands) {
    const names = commands.map(({ name }) => name);
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
`;
}
function firstWord(name) {
    return name.split(' ', 1)[0];
}
function commandCase(command) {
    const second = command.name.split(' ')[1];
    const words = candidateWords(command);
    return `    ${firstWord(command.name)})
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "${flagWords(command).join(' ')}" -- "$current"))
      ${second ? `elif [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${second}" -- "$current"))\n      ` : ''}${words}fi ;;
`;
}
function candidateWords(command) {
    const kind = candidatesOf(command);
    if (kind === 'images' || kind === 'containers')
        return `else COMPREPLY=($(compgen -W "$(${LISTS[kind]})" -- "$current"))\n      `;
    return '';
}

;// CONCATENATED MODULE: ./lib/cli/completion/fish.js

/** For ~/.config/fish/completions. */
function fishScript(commands) {
    return `# fish completion of slipway; made by \`slipway completion fish\`
complete -c slipway -f
${commands.flatMap(commandLines).join('\n')}
`;
}
function commandLines(command) {
    const [name = '', second] = command.name.split(' ');
    const isUsed = `__fish_seen_subcommand_from ${name}`;
    const flags = Object.entries(command.flags).filter(([, { hidden }]) => !hidden);
    return [
        `complete -c slipway -n __fish_use_subcommand -a ${name} -d ${quote(command.summary)}`,
        ...(second ? [`complete -c slipway -n ${quote(isUsed)} -a ${second}`] : []),
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
    return `#compdef slipway
# zsh completion of slipway; made by \`slipway completion zsh\`
_slipway_images() { local -a found; found=(\${(f)"$(${LISTS.images})"}); compadd -a found }
_slipway_containers() { local -a found; found=(\${(f)"$(${LISTS.containers})"}); compadd -a found }
_slipway() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${zsh_quote(`${escapeColon(name.split(' ', 1)[0])}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${commands.map(zsh_commandCase).join('')}  esac
}
_slipway "$@"
`;
}
function zsh_commandCase(command) {
    const flags = Object.entries(command.flags).filter(([, { hidden }]) => !hidden);
    const specs = flags.flatMap(([name, flag]) => flagSpecs(name, flag));
    return `    ${command.name.split(' ', 1)[0]})
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
