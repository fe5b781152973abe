export const id = 2124;
export const ids = [2124];
export const modules = {

/***/ 3973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ newCidFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** What writes the ID into `--cidfile`, when there is one. @throws UsageError for a file that is there: it may be another container's */
function newCidFile(args, { cwd }) {
    const file = args.string('cidfile');
    if (file === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_INVALID', `container ID file found, make sure the other container isn't running or delete ${file}`);
    return id => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, id, { flag: 'wx' });
}


/***/ }),

/***/ 2124:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 3603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ CONTAINER_FLAGS)
/* harmony export */ });
/** What `run` and `create` take alike. */
const CONTAINER_FLAGS = {
    'add-host': { kind: 'list', value: 'HOST:IP', help: 'A further line of /etc/hosts' },
    cidfile: { kind: 'string', value: 'FILE', help: "Write the container's ID to a new file" },
    entrypoint: { kind: 'string', value: 'COMMAND', help: "Instead of the image's entry point" },
    env: { short: 'e', kind: 'list', value: 'KEY[=VALUE]', help: 'An environment variable; without a value, the one here' },
    'env-file': { kind: 'list', value: 'FILE', help: 'Environment variables, one a line' },
    hostname: { short: 'h', kind: 'string', value: 'NAME', help: "The container's host name" },
    interactive: { short: 'i', kind: 'boolean', help: 'Keep standard input open' },
    label: { short: 'l', kind: 'list', value: 'KEY=VALUE', help: 'A label' },
    'label-file': { kind: 'list', value: 'FILE', help: 'Labels, one a line' },
    name: { kind: 'string', value: 'NAME', help: 'A name; a random one unless told' },
    network: { kind: 'string', value: 'host|none', help: "This machine's network (the default), or none" },
    platform: { kind: 'string', value: 'OS/ARCH', help: 'Platform of the image' },
    privileged: { kind: 'boolean', help: 'All capabilities, writable /proc and /sys' },
    publish: { short: 'p', kind: 'list', value: 'PORTS', help: "Not needed: ports are this machine's own (host network)" },
    'publish-all': { short: 'P', kind: 'boolean', help: 'Not needed, as --publish' },
    pull: { kind: 'string', value: 'missing|always|never', help: 'When to ask the registry (default missing)' },
    rm: { kind: 'boolean', help: 'Remove the container when it ends' },
    runtime: { kind: 'string', value: 'NAME', help: 'crun, runc or chroot; the first found unless told' },
    'security-opt': { kind: 'list', value: 'OPTION', help: 'seccomp=unconfined: all system calls' },
    'shm-size': { kind: 'string', value: 'SIZE', help: 'Size of /dev/shm (default 64m)' },
    'stop-signal': { kind: 'string', value: 'SIGNAL', help: "Instead of the image's stop signal" },
    tmpfs: { kind: 'list', value: 'PATH[:OPTIONS]', help: 'Memory as a directory (size=, mode=)' },
    tty: { short: 't', kind: 'boolean', help: 'Give it a terminal' },
    ulimit: { kind: 'list', value: 'NAME=SOFT[:HARD]', help: 'A resource limit' },
    user: { short: 'u', kind: 'string', value: 'USER[:GROUP]', help: 'Who it runs as' },
    volume: { short: 'v', kind: 'list', value: 'SOURCE:TARGET[:ro]', help: 'A file or directory of this machine in the container' },
    mount: { kind: 'list', value: 'SPEC', help: 'type=bind,source=,target=[,readonly] or type=tmpfs,target=[,tmpfs-size=]' },
    workdir: { short: 'w', kind: 'string', value: 'DIR', help: 'Working directory' }
};


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

/***/ 4099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageToRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _images_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _images_open_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1204);
/* harmony import */ var _images_pull_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7447);
/* harmony import */ var _images_catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2639);
/* harmony import */ var _image_select_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3727);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7122);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3940);








/** The image that a container is to stand on: from the store, else from its registry, as `--pull` says. */
async function imageToRun(name, args, tools, io) {
    const policy = args.string('pull') ?? 'missing';
    if (!['missing', 'always', 'never'].includes(policy))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `invalid pull option: '${policy}': must be one of "always", "missing" or "never"`);
    if (policy === 'always')
        return pull(name, args, tools);
    const found = await (0,_images_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findImage */ .F1)(tools.store, name).catch((error) => {
        if (policy === 'never' || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg) || error.code !== 'NAME_NOT_FOUND')
            throw error;
        return undefined;
    });
    if (!found) {
        io.stderr.write(`Unable to find image '${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseReference */ .F2)(name)))}' locally\n`);
        return pull(name, args, tools);
    }
    const { image } = found;
    const options = { store: tools.store, registry: tools.registry, names: (0,_images_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(image) };
    const read = (descriptor) => tools.store.blobs.read(descriptor.digest);
    const descriptor = args.has('platform')
        ? await (0,_image_select_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .selectManifest */ .y)(image.descriptors[0], platformOf(args), read)
        : image.descriptors[0];
    return (0,_images_open_image_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlatformImage */ .v)(descriptor, options);
}
async function pull(name, args, tools) {
    const { image } = await (0,_images_pull_js__WEBPACK_IMPORTED_MODULE_3__/* .pullImage */ .Z)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseReference */ .F2)(name)), platformOf(args), tools);
    return image;
}
function platformOf(args) {
    return args.has('platform') ? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .Y8)(args.string('platform')) : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .hostPlatform */ .ol)();
}


/***/ }),

/***/ 8874:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 2639:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v8: () => (/* binding */ listImages),
  eZ: () => (/* binding */ namesOf),
  O_: () => (/* binding */ openCatalog)
});

// EXTERNAL MODULE: ./lib/images/digest-cache.js
var digest_cache = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/documents.js
var documents = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/images/platform-rank.js
var platform_rank = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/images/stored-documents.js
var stored_documents = __webpack_require__(548);
;// CONCATENATED MODULE: ./lib/images/summary.js






/** Never throws: an image that is damaged is shown as such. */
async function summarize(store, descriptor) {
    try {
        const [best] = await (0,stored_documents/* manifestsOf */.o)(store, descriptor);
        const pending = await pendingOf(store, descriptor, best);
        return { ...summaryOf(store, best), ...(pending.length > 0 ? { pending } : {}) };
    }
    catch (error) {
        return { id: descriptor.digest, size: 0, platform: 'unknown', problem: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Those of an index that fit this machine better than the best that is here, or as well and come first. */
async function pendingOf(store, descriptor, best) {
    if (!(0,media_types/* isIndexType */.$U)(descriptor.mediaType))
        return [];
    const children = (0,documents/* parseIndex */.A1)(await store.blobs.read(descriptor.digest), descriptor);
    const host = (0,platform/* hostPlatform */.ol)();
    const bestRank = (0,platform_rank/* rankOf */.I)(best.config, host);
    const bestAt = children.findIndex(({ digest }) => digest === best.descriptor.digest);
    const isBetter = ({ platform }, at) => {
        const rank = platform ? (0,platform_rank/* rankOf */.I)(platform, host) : 0;
        return rank < bestRank || (rank === bestRank && (bestAt < 0 || at < bestAt));
    };
    return children.filter((child, at) => isBetter(child, at) && !store.blobs.has(child.digest)).map(({ digest }) => digest);
}
function summaryOf(store, { manifest, config }) {
    const sizes = config.rootfs.diff_ids.map(diffId => store.layers.get(diffId)?.size ?? 0);
    const unsized = config.rootfs.diff_ids.filter((_, index) => sizes[index] === 0);
    const size = manifest.layers.reduce((sum, blob, index) => sum + (sizes[index] || blob.size), 0);
    const created = Date.parse(config.created ?? '');
    const labels = config.config?.Labels;
    const { os, architecture, variant } = config;
    return {
        id: manifest.config.digest,
        ...(Number.isNaN(created) || created < 0 ? {} : { created }),
        size,
        ...(unsized.length > 0 ? { unsized } : {}),
        platform: (0,platform/* formatPlatform */.Bq)({ os, architecture, ...(variant ? { variant } : {}) }),
        ...(labels && Object.keys(labels).length > 0 ? { labels } : {})
    };
}

;// CONCATENATED MODULE: ./lib/images/catalog.js


/** Reads many small documents at once. */
const AT_ONCE = 16;
async function openCatalog(store) {
    const entries = store.names.list();
    const summaries = await summariesOf(store, entries);
    const summaryOf = ({ descriptor }) => summaries(descriptor.digest);
    return {
        all: () => groupById(entries, summaryOf).sort(newestFirst),
        named(name) {
            const found = entries.find(entry => entry.name === name);
            if (!found)
                return undefined;
            const summary = summaryOf(found);
            return toImage(summary, entries.filter(entry => summaryOf(entry).id === summary.id));
        }
    };
}
/** All images of the store, newest first. */
async function listImages(store) {
    return (await openCatalog(store)).all();
}
/** The names, sorted; empty for a dangling image. */
function namesOf({ entries }) {
    return entries.flatMap(({ name }) => (name === undefined ? [] : [name]));
}
function groupById(entries, summaryOf) {
    const groups = new Map();
    for (const entry of entries) {
        const { id } = summaryOf(entry);
        const known = groups.get(id);
        if (known)
            known.push(entry);
        else
            groups.set(id, [entry]);
    }
    return Array.from(groups.values(), group => toImage(summaryOf(group[0]), group));
}
function newestFirst(a, b) {
    return (b.summary.created ?? 0) - (a.summary.created ?? 0) || (a.id < b.id ? -1 : 1);
}
function toImage(summary, group) {
    const { id } = summary;
    // Nearly all of ten thousand images have one entry.
    if (group.length === 1)
        return { id, summary, entries: group, descriptors: [group[0].descriptor] };
    const named = group.filter(({ name }) => name !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
    const descriptors = [...new Map(group.map(({ descriptor }) => [descriptor.digest, descriptor])).values()];
    return { id, summary, entries: named.length > 0 ? named : group.slice(0, 1), descriptors };
}
/** The summary of each entry, by the digest of its descriptor. */
async function summariesOf(store, entries) {
    const cache = summaryCache(store);
    const isOutdated = outdated(store);
    const missing = entries.filter(({ descriptor }) => {
        const known = cache.get(descriptor.digest);
        return known === undefined || isOutdated(known);
    });
    const made = new Map();
    const queue = missing.values();
    const lane = async () => {
        for (const { descriptor } of queue)
            made.set(descriptor.digest, await summarize(store, descriptor));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    cache.add([...made].filter(([, { problem }]) => problem === undefined));
    cache.retain(entries.map(({ descriptor }) => descriptor.digest));
    return digest => (made.get(digest) ?? cache.get(digest));
}
/** One for all that a command does: `rmi` of many images looks at the list for each. */
function summaryCache(store) {
    const known = CACHES.get(store) ?? new digest_cache/* DigestCache */.p(store, 'summaries');
    CACHES.set(store, known);
    return known;
}
const CACHES = new WeakMap();
/** Layers whose size was not known then may have been unpacked since, platforms pulled. Many images stand on the same layers. */
function outdated(store) {
    const sized = new Map();
    const isSized = (diffId) => {
        const known = sized.get(diffId) ?? (store.layers.get(diffId)?.size ?? 0) > 0;
        sized.set(diffId, known);
        return known;
    };
    const isHere = (digest) => store.blobs.has(digest);
    return ({ unsized, pending }) => (unsized?.some(isSized) ?? false) || (pending?.some(isHere) ?? false);
}


/***/ }),

/***/ 6427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DigestCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Lines that nobody needs any more are dropped once there are this many of them, and more than of the others. */
const MAX_STALE = 1000;
/**
 * What was found out about content, by its digest, so that ten thousand images are listed without reading ten thousand
 * manifests. A line a digest: a writer appends, so processes never wait for each other, and a line that is broken (by a crash)
 * is a miss. Content never changes, hence neither does what is kept here.
 */
class DigestCache {
    #file;
    #temporary;
    #known;
    #lines = 0;
    /** @param name of a file in the store's `images/` */
    constructor(store, name) {
        this.#file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory('images'), name);
        this.#temporary = () => store.temporaryPath(name);
    }
    get(digest) {
        return this.#load().get(digest);
    }
    add(entries) {
        if (entries.length === 0)
            return;
        const known = this.#load();
        for (const [digest, value] of entries)
            known.set(digest, value);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#file), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#file, linesOf(entries), { mode: 0o600 });
        this.#lines += entries.length;
    }
    /** Forgets what is not among these digests, when that is worth a new file. */
    retain(digests) {
        const known = this.#load();
        if (this.#lines <= digests.length + MAX_STALE)
            return;
        const wanted = new Set(digests);
        const kept = [...known].filter(([digest]) => wanted.has(digest));
        if (this.#lines - kept.length <= Math.max(MAX_STALE, kept.length))
            return;
        const temporary = this.#temporary();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, linesOf(kept), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.#file);
        this.#known = new Map(kept);
        this.#lines = kept.length;
    }
    #load() {
        if (this.#known)
            return this.#known;
        const entries = parseLines(readText(this.#file));
        this.#lines = entries.length;
        this.#known = new Map(entries);
        return this.#known;
    }
}
function linesOf(entries) {
    return entries.map(entry => `${JSON.stringify(entry)}\n`).join('');
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
/** One parse for all is several times as fast as one each, but a broken line breaks it. */
function parseLines(text) {
    try {
        return JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`);
    }
    catch {
        return text.split('\n').flatMap(line => {
            try {
                return [JSON.parse(line)];
            }
            catch {
                return [];
            }
        });
    }
}


/***/ }),

/***/ 5411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   yl: () => (/* binding */ findAmong)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);



/**
 * Finds an image by name (`app`, `app:1`, `app@sha256:...`), ID, digest or the first digits of an ID, in docker's order of
 * precedence.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS
 */
async function findImage(store, text) {
    const catalog = await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .openCatalog */ .O_)(store);
    const name = tagOf(text);
    const image = name === undefined ? undefined : catalog.named(name);
    return image ? { image, name } : findAmong(catalog.all(), text);
}
/** The full name that the text stands for; undefined for what is no name, or has a digest. */
function tagOf(text) {
    const reference = referenceOf(text);
    return reference && reference.digest === undefined ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference)) : undefined;
}
function findAmong(images, text) {
    const reference = referenceOf(text);
    if (reference) {
        const found = byReference(images, reference);
        if (found)
            return found;
    }
    const byId = images.filter(image => startsId(image, text));
    if (byId.length === 1)
        return { image: byId[0], name: undefined };
    if (byId.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('AMBIGUOUS', `Ambiguous image ID "${text}": ${byId.length} images begin with it`, {
            hint: byId.slice(0, 5).map(imageLine).join(', ')
        });
    throw noSuchImage(reference && text !== '' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference)) : text);
}
/** With the text that docker has for it. */
function noSuchImage(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('NAME_NOT_FOUND', `No such image: ${name}`, { hint: "See 'slipway images'" });
}
/** The first twelve digits, as people know images. */
function shortId(id) {
    return id.replace(/^sha256:/, '').slice(0, 12);
}
function imageLine(image) {
    const [name] = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(image);
    return name ? `${shortId(image.id)} (${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name))})` : shortId(image.id);
}
function referenceOf(text) {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_)
            return undefined;
        throw error;
    }
}
function byReference(images, reference) {
    if (reference.digest !== undefined)
        return byDigest(images, reference, reference.digest);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference));
    const image = images.find(({ entries }) => entries.some(entry => entry.name === name));
    return image && { image, name };
}
/** Of the manifest; the repository must be one that the image has. */
function byDigest(images, { registry, repository }, digest) {
    const prefix = `${registry}/${repository}:`;
    const image = images.find(candidate => candidate.descriptors.some(descriptor => descriptor.digest === digest) &&
        (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(candidate).some(name => name.startsWith(prefix)));
    return image && { image, name: undefined };
}
/** An ID, a manifest's digest, or the beginning of an ID. */
function startsId({ id, descriptors }, text) {
    const hex = text.replace(/^sha256:/, '');
    if (!/^[0-9a-f]{1,64}$/.test(hex))
        return false;
    return id.startsWith(`sha256:${hex}`) || descriptors.some(({ digest }) => digest === `sha256:${hex}`);
}


/***/ })

};
