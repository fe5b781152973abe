export const id = 931;
export const ids = [931,7320];
export const modules = {

/***/ 7320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allCommands: () => (/* binding */ allCommands)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4710);

/** Every command that people may use, loaded. */
async function allCommands() {
    const all = await Promise.all(Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).map(load => load()));
    return all.filter(({ hidden }) => !hidden);
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   nearestCommand: () => (/* binding */ nearestCommand),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _all_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7320);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4710);


/** `slipway --help`: every command with its line. */
async function overview() {
    const commands = await (0,_all_commands_js__WEBPACK_IMPORTED_MODULE_0__.allCommands)();
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
    const sections = [
        `${command.summary}\n\nUsage: ${command.usage}\n`,
        command.aliases?.length ? `Aliases: ${command.aliases.join(', ')}\n` : '',
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
/** The command that a mistyped word most likely means. */
function nearestCommand(word) {
    const names = Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L).filter(name => !name.includes(' '));
    const ranked = names.map(name => ({ name, distance: distance(name, word) })).sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best && best.distance <= 2 ? best.name : undefined;
}
/** Levenshtein. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries())
            next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
        row = next;
    }
    return row.at(-1);
}


/***/ })

};
