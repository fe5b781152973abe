export const id = 931;
export const ids = [931,7320];
export const modules = {

/***/ 7320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allCommands: () => (/* binding */ allCommands)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4710);

/** Every command that people may use, loaded. */
async function allCommands() {
    const all = [];
    for (const load of Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L))
        all.push(await load());
    return all.filter(({ hidden }) => !hidden);
}


/***/ }),

/***/ 931:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   commandsOf: () => (/* binding */ commandsOf),
/* harmony export */   insteadOf: () => (/* binding */ insteadOf),
/* harmony export */   nearestCommand: () => (/* binding */ nearestCommand),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);
/* harmony import */ var _all_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7320);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4710);




/** `slipway --help`: every command with its line. */
async function overview() {
    const commands = await (0,_all_commands_js__WEBPACK_IMPORTED_MODULE_1__.allCommands)();
    const width = Math.max(...commands.map(({ name }) => name.length));
    const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
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
`;
}
/** `slipway COMMAND --help`. */
function commandHelp(command) {
    const flags = Object.entries(command.flags).filter(([, flag]) => !flag.hidden);
    const names = flags.map(([name, flag]) => flagName(name, flag));
    const width = Math.max(0, ...names.map(name => name.length));
    const lines = flags.map(([, flag], index) => wrapped(names[index].padEnd(width), flag.help));
    const examples = (command.examples ?? []).map(([line, effect]) => `  ${line}\n      ${effect}`);
    const others = (0,_aliases_js__WEBPACK_IMPORTED_MODULE_0__/* .aliases */ .z)().flatMap(({ written, name }) => (name === command.name ? [`slipway ${written}`] : []));
    const sections = [
        `${command.summary}\n\nUsage: ${command.usage}\n`,
        others.length > 0 ? `Aliases: ${others.join(', ')}\n` : '',
        lines.length > 0 ? `Options:\n${lines.join('\n')}\n` : '',
        examples.length > 0 ? `Examples:\n${examples.join('\n')}\n` : ''
    ];
    return sections.filter(Boolean).join('\n');
}
function flagName(name, flag) {
    const value = flag.kind === 'boolean' ? '' : flag.kind === 'optional' ? `[=${flag.value ?? 'VALUE'}]` : ` ${flag.value ?? 'VALUE'}`;
    return `${flag.short ? `-${flag.short}, ` : '    '}--${name}${value}`;
}
const LINE = 110;
function wrapped(head, text) {
    const indent = ' '.repeat(head.length + 4);
    const lines = [`  ${head}  `];
    for (const word of text.split(' ')) {
        if (lines.at(-1).length + word.length > LINE)
            lines.push(indent);
        lines[lines.length - 1] += `${word} `;
    }
    return lines.map(line => line.trimEnd()).join('\n');
}
/** The second words of the commands that begin with this one; none when it is no group. */
function commandsOf(group) {
    const names = [...Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L), ...(0,_aliases_js__WEBPACK_IMPORTED_MODULE_0__/* .aliases */ .z)().map(({ written }) => written)];
    return names.filter(name => name.startsWith(`${group} `)).map(name => name.slice(group.length + 1));
}
/** What does the work of a verb that docker has and Slipway has not. */
function insteadOf(word) {
    return INSTEAD.get(word);
}
const INSTEAD = new Map([
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
]);
/** The command that a mistyped word most likely means. */
function nearestCommand(word) {
    return (0,_dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L).filter(name => !name.includes(' ')));
}


/***/ })

};
