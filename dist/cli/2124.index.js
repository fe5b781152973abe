export const id = 2124;
export const ids = [2124];
export const modules = {

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _containers_create_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);
/* harmony import */ var _containers_remove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8874);
/* harmony import */ var _containers_supervise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(634);
/* harmony import */ var _container_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3603);
/* harmony import */ var _cid_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3973);
/* harmony import */ var _container_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(412);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5720);
/* harmony import */ var _run_attached_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6728);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3930);
/* harmony import */ var _run_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4099);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2097);











const runCommand = {
    name: 'run',
    summary: 'Run a command in a new container of an image',
    usage: 'slipway run [OPTIONS] IMAGE [COMMAND] [ARG...]',
    flags: { ..._container_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTAINER_FLAGS */ .M, detach: { short: 'd', kind: 'boolean', help: 'Leave it running and print its ID' } },
    examples: [
        ['slipway run --rm app make test', 'run a command and keep nothing'],
        ['slipway run -d --name web app', 'in the background; see logs, exec, stop'],
        ['slipway run --rm -it -v "$PWD:/src" -w /src debian bash', 'a shell over the files here']
    ],
    arguments: { min: 1, max: Number.POSITIVE_INFINITY },
    stopAtArgument: true,
    run: (args, io) => (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .withExitCode */ .q)(io, () => (0,_tools_js__WEBPACK_IMPORTED_MODULE_9__/* .withTools */ .YP)(io, tools => run(args, io, tools)), _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FAILED */ ._)
};
async function run(args, io, tools) {
    const isDetached = args.boolean('detach');
    if (!isDetached)
        (0,_run_attached_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsTerminal */ .eC)(args, io);
    const cidFile = (0,_cid_file_js__WEBPACK_IMPORTED_MODULE_4__/* .newCidFile */ .Z)(args, io);
    const options = (0,_container_options_js__WEBPACK_IMPORTED_MODULE_5__/* .containerOptions */ .Sb)(args, io, isDetached);
    const image = await (0,_run_image_js__WEBPACK_IMPORTED_MODULE_8__/* .imageToRun */ .i)(options.imageName, args, tools, io);
    const container = await (0,_containers_create_js__WEBPACK_IMPORTED_MODULE_0__/* .createContainer */ .g)(image, options, tools);
    cidFile?.(container.id);
    try {
        if (!isDetached)
            return await (0,_run_attached_js__WEBPACK_IMPORTED_MODULE_7__/* .runAttached */ .gW)(container, tools, io);
        await (0,_containers_supervise_js__WEBPACK_IMPORTED_MODULE_2__/* .startDetached */ .t)(container, (0,_program_js__WEBPACK_IMPORTED_MODULE_10__/* .thisProgram */ .J)(), io.env);
        io.stdout.write(`${container.id}\n`);
        return 0;
    }
    finally {
        if (options.autoRemove && !isDetached)
            await (0,_containers_remove_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainer */ .o)(container, tools.store, { force: true });
    }
}


/***/ }),

/***/ 5720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RUN_FAILED),
/* harmony export */   q: () => (/* binding */ withExitCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8134);


/** What docker and podman run end with when it was not the command that failed. */
const RUN_FAILED = 125;
/**
 * Runs a container's command; one that could not be started gives the exit code that shells and docker have for it.
 * @param otherwise the exit code of other failures, wrong usage aside
 */
async function withExitCode(io, run, otherwise) {
    try {
        return await run();
    }
    catch (error) {
        const { exitCode = otherwise } = error;
        if (typeof exitCode !== 'number' || io.signal.aborted || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb)
            throw error;
        (0,_print_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .y)(error, io, false);
        return exitCode;
    }
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ thisProgram)
/* harmony export */ });
/** This very program, to be started again. */
function thisProgram() {
    return [process.execPath, ...process.execArgv, process.argv[1]];
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ releaseStdin),
/* harmony export */   JW: () => (/* binding */ attachedIO),
/* harmony export */   eC: () => (/* binding */ wantsTerminal),
/* harmony export */   gW: () => (/* binding */ runAttached)
/* harmony export */ });
/* harmony import */ var _containers_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
/* harmony import */ var _containers_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/* harmony import */ var _containers_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9125);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _runtime_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3456);





/** How long a container may take to end after this process was asked to. */
const GRACE = 10_000;
/** Runs a container with this terminal's streams. Signals go to it; when it does not end after a while, it is killed. */
async function runAttached(created, tools, io) {
    const terminal = created.process.terminal && io.stdin.isTTY === true;
    const container = { ...created, process: { ...created.process, terminal } };
    const { store, layers } = tools;
    const runtime = (0,_runtime_select_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRuntime */ .l)(container.process.runtime, io.env);
    const killing = new AbortController();
    const passOn = () => forward(io.signal.reason, container, tools, killing);
    io.signal.addEventListener('abort', passOn, { once: true });
    try {
        return await (0,_containers_start_js__WEBPACK_IMPORTED_MODULE_0__/* .runContainer */ .z)(container, { store, layers, runtime }, {
            ...attachedIO(container.process, io),
            signal: killing.signal,
            // From here on the container's record keeps what it needs.
            started: () => tools.lease.release()
        });
    }
    finally {
        io.signal.removeEventListener('abort', passOn);
        releaseStdin(container.process.openStdin, io);
    }
}
/** Whether it gets a terminal: this one, so that `-t` means nothing where there is none. @throws UsageError for `-it` there */
function wantsTerminal(args, io) {
    if (!args.boolean('tty') || io.stdin.isTTY === true)
        return args.boolean('tty');
    if (args.boolean('interactive'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('INPUT_INVALID', 'the input device is not a TTY');
    return false;
}
/** Streams of a process that is run from here; with a terminal it has this one. */
function attachedIO({ terminal, openStdin }, io) {
    return {
        stdout: chunk => void io.stdout.write(chunk),
        stderr: chunk => void io.stderr.write(chunk),
        stdin: terminal ? 'inherit' : openStdin ? io.stdin : undefined
    };
}
/** A pipe that is still open would keep this process alive. */
function releaseStdin(openStdin, io) {
    if (openStdin)
        io.stdin.destroy();
}
function forward(reason, { id }, { store }, killing) {
    const signal = reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CancelledError */ .cc ? reason.signal : 'SIGTERM';
    const init = (0,_containers_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .initOf */ .Yq)((0,_containers_find_js__WEBPACK_IMPORTED_MODULE_2__/* .containerRecords */ .MK)(store).state(id));
    if (init === undefined) {
        killing.abort();
        return;
    }
    process.kill(init, signal);
    setTimeout(() => killing.abort(), GRACE).unref();
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ removeContainer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8370);



/** Removes a container with all that it changed. @throws ContentError IN_USE while it runs, unless `force` kills it */
async function removeContainer(container, store, { force }) {
    const records = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .containerRecords */ .MK)(store);
    if (records.state(container.id).status === 'running') {
        if (!force)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('IN_USE', `cannot remove container "/${container.name}": container is running: stop the container before removing or force remove`);
        await (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopContainer */ .SI)(container, store, 0, 'SIGKILL');
    }
    records.remove(container.id);
}


/***/ }),

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ startDetached),
/* harmony export */   z: () => (/* binding */ supervise)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3976);



/**
 * Starts a container that outlives this process: a small process of its own watches over it. Resolves once its program runs (or has
 * ended already).
 * @throws RuntimeError START_FAILED
 */
async function startDetached(container, program, env) {
    const [command, ...args] = program;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args, 'supervise', container.id], {
        detached: true,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        env
    });
    const report = await reportOf(child);
    if (child.connected)
        child.disconnect();
    child.unref();
    if ('failed' in report)
        throw Object.assign(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RuntimeError */ .bu('START_FAILED', report.failed), { exitCode: report.exitCode });
}
function reportOf(child) {
    return new Promise((resolve, reject) => {
        child.on('message', message => resolve(message));
        child.on('error', cause => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RuntimeError */ .bu('START_FAILED', `Cannot start a container's watcher: ${cause.message}`, { cause })));
        child.on('exit', code => resolve({ failed: `The container's watcher ended with code ${code}`, exitCode: 128 }));
    });
}
/** The watcher's side: runs the container, and says once that it does. Nobody listens any more when it ends. */
async function supervise(container, tools, signal, started) {
    let isReported = false;
    const report = (message) => {
        if (!isReported && process.connected)
            process.send?.(message);
        isReported = true;
    };
    try {
        // Nobody sits at a terminal of its own.
        const detached = { ...container, process: { ...container.process, terminal: false } };
        await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .runContainer */ .z)(detached, tools, {
            stdout() { },
            stderr() { },
            stdin: container.process.openStdin ? 'open' : undefined,
            signal,
            started: () => {
                report({ started: true });
                started();
            }
        });
        report({ started: true });
    }
    catch (error) {
        const { message, exitCode = 128 } = error;
        report({ failed: message, exitCode });
    }
}


/***/ })

};
