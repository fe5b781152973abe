#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4573:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 9069:
/***/ (function(__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2836);

// Loaded when a command asks what a CI service builds: start-up is part of every build.
const ciSource = async (env, options) => (await __nccwpck_require__.e(/* import() */ 4547).then(__nccwpck_require__.bind(__nccwpck_require__, 4547))).githubCi(env, options);
const code = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), ciSource);
process.exitCode = code;
// Compression that a failed build had begun would keep the process alive for nothing.
if (code !== 0)
    process.exit(code);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ aliasOf),
/* harmony export */   z: () => (/* binding */ aliases)
/* harmony export */ });
/** Other names that docker has for commands, some with a flag that the name stands for. */
const ALIASES = {
    'image build': 'build',
    'image load': 'load',
    'image import': 'import',
    'image ls': 'images',
    'image list': 'images',
    'image history': 'history',
    'image tag': 'tag',
    'image rm': 'rmi',
    'image remove': 'rmi',
    'image prune': 'prune',
    'image save': 'save',
    'image pull': 'pull',
    'image push': 'push',
    'image inspect': 'inspect --type=image',
    'container inspect': 'inspect --type=container',
    'container run': 'run',
    'container create': 'create',
    'container start': 'start',
    'container ps': 'ps',
    'container logs': 'logs',
    'container exec': 'exec',
    'container stop': 'stop',
    'container kill': 'kill',
    'container wait': 'wait',
    'container rm': 'rm',
    'container diff': 'diff',
    'container commit': 'commit',
    'container export': 'export',
    'container ls': 'ps'
};
function aliases() {
    return Object.keys(ALIASES).map(written => aliasOf(written));
}
function aliasOf(written) {
    if (!Object.hasOwn(ALIASES, written))
        return undefined;
    const [name = '', flag] = ALIASES[written].split(/ (?=--)/);
    return { written, name, flag };
}


/***/ }),

/***/ 4710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/** Commands by name, each loaded when it is run: start-up is part of every build. Groups have names of two words. */
const COMMANDS = {
    build: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1360), __nccwpck_require__.e(4827), __nccwpck_require__.e(7539)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6675))).buildCommand,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(6186), __nccwpck_require__.e(7429)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2616))).loadCommand,
    import: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(6186), __nccwpck_require__.e(2068), __nccwpck_require__.e(4827), __nccwpck_require__.e(1387)]).then(__nccwpck_require__.bind(__nccwpck_require__, 478))).importCommand,
    tags: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2578), __nccwpck_require__.e(9377)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3069))).tagsCommand,
    images: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(9080), __nccwpck_require__.e(3130), __nccwpck_require__.e(2295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2295))).imagesCommand,
    history: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(9080), __nccwpck_require__.e(3185)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3185))).historyCommand,
    tag: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(1385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1385))).tagCommand,
    rmi: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(3359), __nccwpck_require__.e(4105)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4105))).rmiCommand,
    prune: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(3359), __nccwpck_require__.e(3130), __nccwpck_require__.e(3665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9991))).pruneCommand,
    save: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(991)]).then(__nccwpck_require__.bind(__nccwpck_require__, 991))).saveCommand,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(9629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9629))).verifyCommand,
    gc: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(3359), __nccwpck_require__.e(3130), __nccwpck_require__.e(7177)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1023))).gcCommand,
    inspect: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(9080), __nccwpck_require__.e(599)]).then(__nccwpck_require__.bind(__nccwpck_require__, 599))).inspectCommand,
    run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(98), __nccwpck_require__.e(6186), __nccwpck_require__.e(8980), __nccwpck_require__.e(7321), __nccwpck_require__.e(7447), __nccwpck_require__.e(412), __nccwpck_require__.e(2124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2124))).runCommand,
    create: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(6186), __nccwpck_require__.e(7447), __nccwpck_require__.e(412), __nccwpck_require__.e(1972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2773))).createCommand,
    start: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(98), __nccwpck_require__.e(8980), __nccwpck_require__.e(7321), __nccwpck_require__.e(7551)]).then(__nccwpck_require__.bind(__nccwpck_require__, 849))).startCommand,
    ps: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(9080), __nccwpck_require__.e(7552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7552))).psCommand,
    logs: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(8094)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8094))).logsCommand,
    exec: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(98), __nccwpck_require__.e(8980), __nccwpck_require__.e(7321), __nccwpck_require__.e(412), __nccwpck_require__.e(2701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3115))).execCommand,
    stop: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(5857)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5857))).stopCommand,
    kill: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1637)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1637))).killCommand,
    wait: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(6120)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6120))).waitCommand,
    rm: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1592))).rmCommand,
    diff: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(98), __nccwpck_require__.e(8199), __nccwpck_require__.e(9046)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9046))).diffCommand,
    commit: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(98), __nccwpck_require__.e(2068), __nccwpck_require__.e(4827), __nccwpck_require__.e(8199), __nccwpck_require__.e(6950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6950))).commitCommand,
    export: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(98), __nccwpck_require__.e(4650), __nccwpck_require__.e(4646)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3779))).exportCommand,
    supervise: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(98), __nccwpck_require__.e(8980), __nccwpck_require__.e(7321), __nccwpck_require__.e(7189)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7059))).superviseCommand,
    pull: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(6186), __nccwpck_require__.e(7447), __nccwpck_require__.e(5124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2182))).pullCommand,
    push: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(2523)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2523))).pushCommand,
    search: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(9080), __nccwpck_require__.e(7818), __nccwpck_require__.e(1482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1482))).searchCommand,
    login: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(7818), __nccwpck_require__.e(8232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8232))).loginCommand,
    logout: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(7818), __nccwpck_require__.e(7223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7223))).logoutCommand,
    'system df': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(1204), __nccwpck_require__.e(9080), __nccwpck_require__.e(3750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3750))).systemDfCommand,
    'cache ls': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(9080), __nccwpck_require__.e(3359), __nccwpck_require__.e(1360), __nccwpck_require__.e(5925)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8306))).cacheLsCommand,
    'cache show': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(9080), __nccwpck_require__.e(3359), __nccwpck_require__.e(1360), __nccwpck_require__.e(2465)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2465))).cacheShowCommand,
    'cache prune': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(3359), __nccwpck_require__.e(1360), __nccwpck_require__.e(2330)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2482))).cachePruneCommand,
    'cache verify': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2632), __nccwpck_require__.e(3359), __nccwpck_require__.e(1360), __nccwpck_require__.e(1851)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8097))).cacheVerifyCommand,
    completion: async () => (await __nccwpck_require__.e(/* import() */ 9682).then(__nccwpck_require__.bind(__nccwpck_require__, 9682))).completionCommand,
    promote: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2578), __nccwpck_require__.e(2126)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6789))).promoteCommand
};


/***/ }),

/***/ 2836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/cli/aliases.js
var aliases = __nccwpck_require__(8126);
// EXTERNAL MODULE: ./lib/cli/commands.js
var commands = __nccwpck_require__(4710);
;// CONCATENATED MODULE: ./lib/cli/find-command.js


/** The command that the first one or two words name, and the words for it; undefined when they name none. */
async function findCommand(words) {
    for (const count of [2, 1]) {
        const written = words.slice(0, count).join(' ');
        const { name, flag } = (0,aliases/* aliasOf */.O)(written) ?? { name: written, flag: undefined };
        const load = Object.hasOwn(commands/* COMMANDS */.L, name) ? commands/* COMMANDS */.L[name] : undefined;
        if (load && words.length >= count)
            return { command: await load(), rest: [...(flag ? [flag] : []), ...words.slice(count)] };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/cli/print-error.js
var print_error = __nccwpck_require__(8134);
// EXTERNAL MODULE: ./lib/dockerfile/did-you-mean.js
var did_you_mean = __nccwpck_require__(3155);
;// CONCATENATED MODULE: ./lib/cli/parse-args.js


/**
 * Reads a command's arguments as docker does: `--flag value`, `--flag=value`, `-f value`, `-fvalue`, grouped short booleans, `--`.
 * @throws UsageError with the nearest flag as hint.
 */
function parseArgs(command, words) {
    const values = new Map();
    const positional = [];
    const set = (name, value) => values.set(name, [...(values.get(name) ?? []), value]);
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === '--') {
            positional.push(...words.slice(at + 1));
            break;
        }
        if (word === '-' || !word.startsWith('-')) {
            positional.push(word);
            if (!command.stopAtArgument)
                continue;
            positional.push(...words.slice(at + 1));
            break;
        }
        at += word.startsWith('--') ? readLong(command, word, words[at + 1], set) : readShort(command, word, words[at + 1], set);
    }
    checkCount(command, positional);
    return parsed(command, values, positional);
}
/** Returns how many further words it used. */
function readLong(command, word, next, set) {
    const split = word.indexOf('=');
    const name = split < 0 ? word.slice(2) : word.slice(2, split);
    const flag = flagOf(command, name);
    if (!flag)
        throw unknownFlag(command, `--${name}`);
    if (split >= 0) {
        set(name, checkedValue(name, flag, word.slice(split + 1)));
        return 0;
    }
    if (flag.kind === 'boolean' || flag.kind === 'optional') {
        set(name, flag.kind === 'boolean' ? 'true' : '');
        return 0;
    }
    if (next === undefined)
        throw new errors/* UsageError */.eb('INPUT_REQUIRED', `flag needs an argument: --${name}`, { hint: helpHint(command) });
    set(name, next);
    return 1;
}
/** The words are a user's: `--constructor` is what every object has. */
function flagOf({ flags }, name) {
    return Object.hasOwn(flags, name) ? flags[name] : undefined;
}
function readShort(command, word, next, set) {
    for (let at = 1; at < word.length; at++) {
        const letter = word[at];
        const found = Object.entries(command.flags).find(([, flag]) => flag.short === letter);
        if (!found)
            throw unknownFlag(command, `-${letter}`);
        const [name, flag] = found;
        if (flag.kind === 'boolean' && word[at + 1] !== '=') {
            set(name, 'true');
            continue;
        }
        const rest = word.slice(at + 1).replace(/^=/, '');
        if (rest !== '' || flag.kind === 'optional' || flag.kind === 'boolean') {
            set(name, checkedValue(name, flag, rest));
            return 0;
        }
        if (next === undefined)
            throw new errors/* UsageError */.eb('INPUT_REQUIRED', `flag needs an argument: -${letter}`, { hint: helpHint(command) });
        set(name, next);
        return 1;
    }
    return 0;
}
function checkedValue(name, flag, value) {
    if (flag.kind !== 'boolean' || /^(true|false|1|0|t|f)$/i.test(value))
        return value;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid argument "${value}" for "--${name}" flag: need true or false`);
}
function parsed(command, values, positional) {
    const known = (name) => {
        if (!flagOf(command, name))
            throw new Error(`${command.name} has no flag ${name}`);
        return values.get(name);
    };
    return {
        positional,
        has: name => known(name) !== undefined,
        boolean: name => /^(true|1|t)$/i.test(known(name)?.at(-1) ?? 'false'),
        string: name => known(name)?.at(-1),
        list: name => known(name) ?? []
    };
}
function checkCount(command, positional) {
    const { min, max } = command.arguments;
    if (positional.length >= min && positional.length <= max)
        return;
    const need = min === max ? `exactly ${min}` : positional.length < min ? `at least ${min}` : `at most ${max}`;
    const noun = (min === max ? min : positional.length < min ? min : max) === 1 ? 'argument' : 'arguments';
    throw new errors/* UsageError */.eb('INPUT_INVALID', `"slipway ${command.name}" requires ${need} ${noun}`, { hint: `Usage: ${command.usage}` });
}
function unknownFlag(command, flag) {
    // Two letters of a short name are any other name.
    const near = flag.length < 5 ? undefined : (0,did_you_mean/* nearest */.p)(flag.slice(2), Object.keys(command.flags));
    const hint = near ? `Did you mean --${near}?` : helpHint(command);
    return new errors/* UsageError */.eb('UNKNOWN_FLAG', `unknown flag: ${flag}`, { hint });
}
function helpHint(command) {
    return `See 'slipway ${command.name} --help'`;
}

// EXTERNAL MODULE: ./lib/cli/signals.js
var signals = __nccwpck_require__(2387);
;// CONCATENATED MODULE: ./lib/cli/main.js





/**
 * Runs the command line; resolves with the exit code: 2 for wrong usage, 1 for a failure, 128 + signal for a cancelled one.
 * @param ciSource the CI service that `slipway tags` asks
 */
async function main(words, ciSource) {
    const cancel = (0,signals/* cancelOnSignals */.d)(whatEnds(words));
    const io = {
        stdout: process.stdout,
        stderr: process.stderr,
        // Opened when it is read: that takes its time.
        get stdin() {
            return process.stdin;
        },
        env: process.env,
        cwd: process.cwd(),
        signal: cancel.signal,
        commands: async () => (await __nccwpck_require__.e(/* import() */ 7320).then(__nccwpck_require__.bind(__nccwpck_require__, 7320))).allCommands(),
        ...(ciSource && { ciSource })
    };
    endQuietlyOnClosedPipe();
    try {
        return await dispatch(words, io);
    }
    catch (error) {
        const shown = cancel.signal.aborted ? cancel.signal.reason : error;
        return (0,print_error/* printError */.y)(shown, io, words.includes('--debug') || io.env['SLIPWAY_DEBUG'] === '1');
    }
    finally {
        cancel.release();
    }
}
/** In the message of a command that was cancelled. */
function whatEnds([first, second]) {
    return first === 'build' || (first === 'image' && second === 'build') ? 'Build' : ['slipway', first].join(' ').trimEnd();
}
/** `slipway images | head -1` is no failure. */
function endQuietlyOnClosedPipe() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(0);
    });
}
async function dispatch(words, io) {
    const [first] = words;
    if (first === undefined || first === 'help' || first === '--help' || first === '-h')
        return help(words.slice(1), io);
    if (first === '--version' || first === '-v' || first === 'version') {
        const { version } = await __nccwpck_require__.e(/* import() */ 3411).then(__nccwpck_require__.bind(__nccwpck_require__, 3411));
        io.stdout.write(`slipway ${version}\n`);
        return 0;
    }
    const { command, rest } = await neededCommand(words);
    if (wantsHelp(command, rest))
        return help(command.name.split(' '), io);
    return command.run(parseArgs(command, rest), io);
}
/** `--help` anywhere before the end of the flags. */
function wantsHelp(command, words) {
    for (const word of words) {
        if (word === '--help' || (word === '-h' && !Object.values(command.flags).some(flag => flag.short === 'h')))
            return true;
        if (word === '--' || (command.stopAtArgument && !word.startsWith('-')))
            return false;
    }
    return false;
}
async function neededCommand(words) {
    const found = await findCommand(words);
    if (found)
        return found;
    throw await unknownCommand(words);
}
async function unknownCommand([first = '', second]) {
    const { commandsOf, insteadOf, nearestCommand } = await __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931));
    const inGroup = commandsOf(first);
    if (inGroup.length > 0) {
        const state = second === undefined || second.startsWith('-') ? 'needs a command' : `has no command ${second}`;
        return new errors/* UsageError */.eb('INPUT_INVALID', `slipway ${first} ${state}`, { hint: `Use slipway ${first} ${inGroup.join('|')}` });
    }
    const near = nearestCommand(first);
    const hint = insteadOf(first) ?? (near ? `Did you mean slipway ${near}?` : "See 'slipway --help'");
    return new errors/* UsageError */.eb('INPUT_INVALID', `unknown command: slipway ${first}`, { hint });
}
async function help(words, io) {
    const { commandHelp, overview } = await __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931));
    io.stdout.write(words.length === 0 ? await overview() : commandHelp((await neededCommand(words)).command));
    return 0;
}


/***/ }),

/***/ 8134:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2387);


/** Prints message, place, excerpt and hint; returns the exit code. Causes and stacks only with `--debug`. */
function printError(error, io, debug) {
    io.stderr.write(`${[`error: ${shownMessage(error)}`, ...details(error)].join('\n')}\n`);
    if (debug || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SlipwayError */ .GQ))
        printCauses(error, io);
    return exitCode(error);
}
/** In docker's words, with what was refused. */
function shownMessage(error) {
    const reference = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_ ? error.reference : undefined;
    return reference === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) : `"${reference}" is not a valid repository/tag: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
}
function details(error) {
    const lines = [];
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y) {
        const { location, excerpt } = error;
        if (location)
            lines.push(`  at ${location.file}:${location.startLine}${location.column ? `:${location.column}` : ''}`);
        if (excerpt)
            lines.push('', excerpt.trimEnd(), '');
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SlipwayError */ .GQ && error.hint)
        lines.push(`hint: ${error.hint}`);
    return lines;
}
function printCauses(error, io) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        io.stderr.write(`${cause.stack ?? cause.message}\n`);
}
function exitCode(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_)
        return 2;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return 128 + (0,_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .signalNumber */ .A)(error.signal);
    return 1;
}


/***/ }),

/***/ 2387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ signalNumber),
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Milliseconds. */
const PATIENCE = 60_000;
/**
 * Turns the first signal into an orderly end: the command stops its processes and removes what it made. A second one, or a minute
 * without an end, ends the process at once; mounts and steps then go with their namespaces.
 */
function cancelOnSignals(what) {
    const controller = new AbortController();
    const handlers = SIGNALS.map(signal => {
        const handler = () => {
            if (controller.signal.aborted)
                process.exit(128 + signalNumber(signal));
            controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(signal, what));
            setTimeout(() => process.exit(128 + signalNumber(signal)), PATIENCE).unref();
        };
        process.on(signal, handler);
        return () => process.off(signal, handler);
    });
    return {
        signal: controller.signal,
        release: () => {
            for (const off of handlers)
                off();
        }
    };
}
function signalNumber(signal) {
    return { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[signal] ?? 1;
}


/***/ }),

/***/ 3155:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5448);

/** Farther names are no likely slip; HCL and BuildKit draw the same line. */
const MAX_DISTANCE = 2;
/** The nearest of the options (the first of equals), or undefined when none is near or the word is one of them. */
function nearest(word, options, { caseSensitive = true } = {}) {
    const wanted = caseSensitive ? word : (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toLower */ .j)(word);
    const wantedCharacters = characters(wanted);
    let best;
    let bestDistance = MAX_DISTANCE + 1;
    for (const option of options) {
        const candidate = caseSensitive ? option : (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toLower */ .j)(option);
        if (candidate === wanted)
            return undefined;
        const distance = editDistance(wantedCharacters, characters(candidate), bestDistance - 1);
        if (distance >= bestDistance)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    if (!best)
        return undefined;
    return caseSensitive ? best : caseLike(best, word);
}
/** ` (did you mean x?)`, or '' when nothing is near: to be added to a message. */
function suggest(word, options, how = {}) {
    const found = nearest(word, options, how);
    return found === undefined ? '' : ` (did you mean ${found}?)`;
}
function caseLike(lower, example) {
    return example !== (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toLower */ .j)(example) && example === (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toUpper */ .s)(example) ? (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toUpper */ .s)(lower) : lower;
}
/** A text is its own list of characters, unless one of them takes two code units. */
function characters(text) {
    return /[\ud800-\udfff]/.test(text) ? [...text] : text;
}
/**
 * Levenshtein's distance of what follows `at` and `to`; any number above `most` where it is more. There may be thousands of
 * names, nearly all of them far: no table is filled for those.
 */
function editDistance(a, b, most, at = 0, to = 0) {
    if (Math.abs(a.length - at - (b.length - to)) > most)
        return most + 1;
    let [i, j] = [at, to];
    for (; i < a.length && j < b.length && a[i] === b[j]; i++)
        j++;
    if (i === a.length || j === b.length)
        return a.length - i + b.length - j;
    if (most === 0)
        return 1;
    const replaced = editDistance(a, b, most - 1, i + 1, j + 1);
    const removed = editDistance(a, b, most - 1, i + 1, j);
    const added = editDistance(a, b, most - 1, i, j + 1);
    return 1 + Math.min(replaced, removed, added);
}


/***/ }),

/***/ 452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ LayerError),
/* harmony export */   GQ: () => (/* binding */ SlipwayError),
/* harmony export */   JC: () => (/* binding */ SnapshotError),
/* harmony export */   PC: () => (/* binding */ TagError),
/* harmony export */   Y: () => (/* binding */ SolveError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bu: () => (/* binding */ RuntimeError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   tP: () => (/* binding */ DockerfileError),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   xA: () => (/* binding */ CacheError),
/* harmony export */   x_: () => (/* binding */ InvalidReferenceError),
/* harmony export */   yg: () => (/* binding */ ContentError)
/* harmony export */ });
/**
 * Every failure that Slipway reports on purpose. `message` states the action, the state found and what is needed;
 * `hint` is the fix, in one sentence. The entries (`main.ts`, `cli.ts`) print message, excerpt and hint, never a stack.
 */
class SlipwayError extends Error {
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.code = code;
        this.hint = options.hint;
    }
}
/** The command line or an input is wrong. CLI exit code 2. */
class UsageError extends SlipwayError {
}
/** A running build was asked to stop by a signal. CLI exit code 128 + signal number. */
class CancelledError extends SlipwayError {
    signal;
    /** @param what in a message's first place */
    constructor(signal, what = 'Build') {
        super('CANCELLED', `${what} cancelled by ${signal}`);
        this.signal = signal;
    }
}
/** The Dockerfile's text is at fault, or what it asks for does not exist. `excerpt` shows the lines around with `>>>`. */
class DockerfileError extends SlipwayError {
    location;
    excerpt;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.location = options.location;
        this.excerpt = options.excerpt;
    }
}
/** A step could not be carried out. */
class SolveError extends SlipwayError {
    /** Set by the solver when the error passes through a vertex. */
    location;
    excerpt;
    /** Exit code of the failed command, for EXEC_FAILED. */
    exitCode;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.location = options.location;
        this.exitCode = options.exitCode;
    }
}
/** No runtime, or the runtime refused to start a process. */
class RuntimeError extends SlipwayError {
}
/** A snapshot could not be made, mounted or found. */
class SnapshotError extends SlipwayError {
}
/** A layer or archive breaks the rules of tar or of the OCI layer format, or tries to leave its root. */
class LayerError extends SlipwayError {
}
/** Stored content is missing or is not what its descriptor says. */
class ContentError extends SlipwayError {
}
/** A registry answered with an error, or did not answer. */
class RegistryError extends SlipwayError {
    /** HTTP status, when there was an answer. */
    status;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.status = options.status;
    }
}
/** A tag rule is invalid, or makes a tag that no registry accepts. */
class TagError extends SlipwayError {
}
/** A name that is not a valid image reference. (JavaScript owns the name ReferenceError.) */
class InvalidReferenceError extends SlipwayError {
    /** The text that was to be one. */
    reference;
    constructor(message, hint) {
        super('INVALID_REFERENCE', message, { hint });
    }
}
/** Trouble with a cache. Callers turn it into one warning: a cache never fails a build. */
class CacheError extends SlipwayError {
}
/** The text of anything thrown. */
function messageOf(error) {
    const message = error?.message;
    return typeof message === 'string' ? message : String(error);
}
/**
 * True for a Node system error with this code (`ENOENT`, `EEXIST`, ...). Not by `instanceof`: an error that comes from another
 * realm (a worker's, a test runner's) is none of this realm's Error.
 */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && error.code === code;
}


/***/ }),

/***/ 5448:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ toLower),
/* harmony export */   s: () => (/* binding */ toUpper)
/* harmony export */ });
/**
 * Letter case as Go's strings package has it: one character for one, whatever stands around it. JavaScript would make two of
 * `ß` and `İ`, and a final sigma of `Σ`.
 */
const ASCII = /^[\0-\x7f]*$/;
function toLower(text) {
    return ASCII.test(text) ? text.toLowerCase() : mapCharacters(text, lowerCharacter);
}
function toUpper(text) {
    return ASCII.test(text) ? text.toUpperCase() : mapCharacters(text, upperCharacter);
}
function mapCharacters(text, map) {
    let mapped = '';
    for (const character of text)
        mapped += map(character);
    return mapped;
}
/** Only `İ` has a lower case of two characters: its dot is left out. */
function lowerCharacter(character) {
    const [first = ''] = character.toLowerCase();
    return first;
}
function upperCharacter(character) {
    const upper = character.toUpperCase();
    return [...upper].length === 1 ? upper : character;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
