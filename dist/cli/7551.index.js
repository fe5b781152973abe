export const id = 7551;
export const ids = [7551];
export const modules = {

/***/ 849:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCommand: () => (/* binding */ startCommand)
/* harmony export */ });
/* harmony import */ var _containers_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _containers_supervise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(634);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _each_argument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5720);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3930);
/* harmony import */ var _run_attached_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6728);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2097);








const startCommand = {
    name: 'start',
    summary: 'Start containers that were created or have ended',
    usage: 'slipway start [OPTIONS] CONTAINER [CONTAINER...]',
    flags: {
        attach: { short: 'a', kind: 'boolean', help: 'Show its output and wait for its end' },
        interactive: { short: 'i', kind: 'boolean', help: 'With --attach: pass standard input on' }
    },
    examples: [['slipway start -a web', 'run it again, in the foreground']],
    arguments: { min: 1, max: Number.POSITIVE_INFINITY },
    run: (args, io) => (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .withTools */ .YP)(io, async (tools) => {
        const { store } = tools;
        if (args.boolean('attach')) {
            if (args.positional.length > 1)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_INVALID', 'you cannot start and attach multiple containers at once');
            return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .withExitCode */ .q)(io, () => (0,_run_attached_js__WEBPACK_IMPORTED_MODULE_5__/* .runAttached */ .gW)((0,_containers_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(store, args.positional[0]), tools, io));
        }
        return (0,_each_argument_js__WEBPACK_IMPORTED_MODULE_3__/* .eachArgument */ .B)(args.positional, io, async (text) => {
            await (0,_containers_supervise_js__WEBPACK_IMPORTED_MODULE_1__/* .startDetached */ .t)((0,_containers_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(store, text), (0,_program_js__WEBPACK_IMPORTED_MODULE_7__/* .thisProgram */ .J)(), io.env);
            io.stdout.write(`${text}\n`);
        });
    })
};


/***/ }),

/***/ 13:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachArgument)
/* harmony export */ });
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8134);

/**
 * Acts on every argument; an error is printed and does not keep the others from their turn.
 * @param isFailure false for errors that leave the exit code alone
 * @returns the exit code
 */
async function eachArgument(texts, io, act, isFailure = () => true) {
    let code = 0;
    for (const text of texts) {
        try {
            await act(text);
        }
        catch (error) {
            io.signal.throwIfAborted();
            (0,_print_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .y)(error, io, false);
            if (isFailure(error))
                code = 1;
        }
    }
    return code;
}


/***/ }),

/***/ 5720:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ thisProgram)
/* harmony export */ });
/** This very program, to be started again. */
function thisProgram() {
    return [process.execPath, ...process.execArgv, process.argv[1]];
}


/***/ }),

/***/ 6728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _runtime_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8980);





/** How long a container may take to end after this process was asked to. */
const GRACE = 10_000;
/** Runs a container with this terminal's streams. Signals go to it; when it does not end after a while, it is killed. */
async function runAttached(created, tools, io) {
    const terminal = created.process.terminal && io.stdin.isTTY === true;
    const container = { ...created, process: { ...created.process, terminal } };
    const { store, layers } = tools;
    const runtime = (0,_runtime_select_js__WEBPACK_IMPORTED_MODULE_4__.selectRuntime)(container.process.runtime, io.env);
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

/***/ 2097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);






/** The store of this environment. Cheap: nothing in it is read. */
function storeOf(io) {
    return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStoreRoot */ .L_)(io.env));
}
/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
async function withTools(io, body, options = {}) {
    const store = storeOf(io);
    (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepTemporary */ .ir)(store);
    const lease = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .openLease */ .HX)(store.directory('leases'));
    const log = stderrLog(io);
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_5__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
    const layers = new _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerStore */ .r(store, pool);
    try {
        return await body({ store, pool, registry, log, layers, signal: io.signal, lease });
    }
    finally {
        await layers.abandon();
        registry.close();
        await pool.close();
        lease.release();
    }
}
/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
function stderrLog({ stderr, env }) {
    const said = new Set();
    const debug = env['SLIPWAY_DEBUG'] === '1';
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: message => void (debug && write(message)),
        info: message => void (debug && write(message)),
        warn(message) {
            if (said.size < said.add(message).size)
                write(`warning: ${message}`);
        }
    };
}


/***/ }),

/***/ 634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 2239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);




/**
 * An image manifest. A document that is manifest and index at once, or says of itself that it is something else than its
 * descriptor says, is refused: else what it means hangs on who looks (CVE-2021-41190).
 * @throws ContentError MALFORMED
 */
function parseManifest(body, descriptor) {
    const document = parseObject(body, `Manifest ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (document['manifests'] !== undefined || !isObject(document['config']) || !Array.isArray(document['layers']))
        throw malformed(`Manifest ${descriptor.digest} is not an image manifest (${descriptor.mediaType})`);
    (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(document['config'], 'config descriptor');
    for (const layer of document['layers'])
        (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(layer, 'layer descriptor');
    return document;
}
/**
 * What an index lists, without entries that Slipway could do nothing with: another digest algorithm, a platform that is none.
 * @throws ContentError MALFORMED
 */
function parseIndex(body, descriptor) {
    const document = parseObject(body, `Index ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (!Array.isArray(document['manifests']))
        throw malformed(`Index ${descriptor.digest} has no manifests`);
    if (document['layers'] !== undefined || document['config'] !== undefined)
        throw malformed(`Index ${descriptor.digest} is a manifest as well`);
    return document['manifests'].filter(isUsable);
}
/**
 * The configuration of a container image; fields that Slipway does not know are kept, entries of the history that are null are not.
 * @throws ContentError MALFORMED
 */
function parseConfig(body, descriptor) {
    const { digest, mediaType } = descriptor;
    if (mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociConfig && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.dockerConfig)
        throw malformed(`${digest} is no container image: its config is of type ${mediaType}`);
    const config = parseObject(body, `Image config ${digest}`);
    const { rootfs, history } = config;
    if (!isObject(rootfs) || rootfs.type !== 'layers' || !isList(rootfs.diff_ids, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc))
        throw malformed(`Image config ${digest} has no valid rootfs`);
    if (!isNothing(history) && !isList(history, entry => entry === null || isObject(entry)))
        throw malformed(`Image config ${digest}: history is not a list`);
    checkFields(config, IMAGE, digest, '');
    if (!isNothing(config['config']))
        checkFields(config['config'], CONTAINER, digest, 'config.');
    const entries = history;
    return { ...config, ...(entries && { history: entries.filter(entry => entry !== null) }) };
}
const IMAGE = {
    architecture: isText,
    os: isText,
    variant: isText,
    'os.version': isText,
    author: isText,
    created: isText,
    config: isObject
};
const CONTAINER = {
    User: isText,
    WorkingDir: isText,
    StopSignal: isText,
    Env: isTexts,
    Entrypoint: isTexts,
    Cmd: isTexts,
    Shell: isTexts,
    OnBuild: isTexts,
    ExposedPorts: isObject,
    Volumes: isObject,
    Labels: value => isObject(value) && Object.values(value).every(isText),
    Healthcheck: isObject
};
function checkFields(value, checks, digest, prefix) {
    const fields = value;
    for (const [name, check] of Object.entries(checks))
        if (!isNothing(fields[name]) && !check(fields[name]))
            throw malformed(`Image config ${digest}: ${prefix}${name} is of the wrong type`);
}
/** What a document is, by its own words or by its fields; undefined for one that is no manifest and no index. */
function mediaTypeOf(body) {
    try {
        const { mediaType, manifests, layers } = parseObject(body, 'Document');
        if (isText(mediaType))
            return mediaType;
        if (Array.isArray(manifests))
            return _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociIndex;
        return Array.isArray(layers) ? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociManifest : undefined;
    }
    catch {
        return undefined;
    }
}
function checkSelf(document, { digest, mediaType }) {
    const { schemaVersion, mediaType: own } = document;
    if (schemaVersion !== 2)
        throw malformed(`Document ${digest} has schema version ${JSON.stringify(schemaVersion)}: need 2`);
    if (own !== undefined && own !== mediaType)
        throw malformed(`Document ${digest} says that it is ${JSON.stringify(own)}, its descriptor says ${mediaType}`);
}
function isUsable(entry) {
    try {
        const { platform } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(entry);
        if (isNothing(platform))
            return true;
        return isObject(platform) && isText(platform.os) && isText(platform.architecture);
    }
    catch {
        return false;
    }
}
/** @throws ContentError MALFORMED when the body is not one JSON object. */
function parseObject(body, what) {
    let document;
    try {
        document = JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `${what} is not JSON`, { cause });
    }
    if (!isObject(document))
        throw malformed(`${what} is no JSON object`);
    return document;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string';
}
function isTexts(value) {
    return isList(value, isText);
}
function isNothing(value) {
    return value === null || value === undefined;
}
function malformed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', message);
}


/***/ })

};
