export const id = 7321;
export const ids = [7321];
export const modules = {

/***/ 6369:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createContainer),
  Q: () => (/* binding */ mergeEnv)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/lock.js
var lock = __webpack_require__(2658);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/snapshot/tree-layers.js
var tree_layers = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/containers/find.js + 1 modules
var find = __webpack_require__(9125);
;// CONCATENATED MODULE: ./lib/containers/random-name.js

const ADJECTIVES = 'able amber bold brave bright brisk calm clever cosy crisp daring deep eager fair fast fine fond gentle glad grand happy hardy jolly keen kind lively lucky mellow merry mighty nimble noble proud quick quiet rapid ready round sharp shiny sleek smart snug solid steady stout sunny swift tidy trusty vivid warm wise witty'.split(' ');
const NOUNS = 'anchor barge beacon bow brig buoy captain carrack catamaran clipper compass cutter deck dinghy dock dory ferry frigate galleon galley gunwale halyard harbor helm hull jetty kayak keel ketch lagoon lantern lighthouse mast mate mooring navigator oar packet pier pilot port punt quay raft rigger rudder sail schooner sextant skiff sloop spar starboard stern tender tide tiller trawler tug voyage wave wharf windlass yacht yawl'.split(' ');
/** A name for a container that was given none, e.g. `brave_schooner`. */
function randomName(isTaken) {
    for (let attempt = 0;; attempt++) {
        const name = `${pick(ADJECTIVES)}_${pick(NOUNS)}${attempt > 10 ? (0,external_node_crypto_.randomInt)(1000) : ''}`;
        if (!isTaken(name))
            return name;
    }
}
function pick(words) {
    return words[(0,external_node_crypto_.randomInt)(words.length)];
}

// EXTERNAL MODULE: ./lib/system/file-time.js
var file_time = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/containers/create.js









const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;
/**
 * Makes a container of an image, its layers unpacked. Nothing runs yet.
 * @throws ContentError IN_USE when the name is taken, UsageError when there is nothing to run
 */
async function createContainer(image, options, { store, layers }) {
    const config = containerConfig(image.config.config ?? {}, options);
    const args = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
    if (args.length === 0)
        throw new errors/* UsageError */.eb('INPUT_REQUIRED', 'no command specified', { hint: 'Name one after the image' });
    if (options.name !== undefined && !NAME.test(options.name))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid container name (${options.name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
    const snapshots = await Promise.all(image.layers.map(({ layer }) => layers.snapshot(layer)));
    const id = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const process = processOf(options, config, args, options.hostname ?? id.slice(0, 12));
    const records = (0,find/* containerRecords */.MK)(store);
    return (0,lock/* withLock */.kK)((0,external_node_path_.join)(store.directory('locks'), 'containers'), () => {
        const container = {
            id,
            name: freeName(store, options.name),
            created: new Date().toISOString(),
            image: {
                name: options.imageName,
                id: image.configDescriptor.digest,
                manifest: image.descriptor.digest,
                layers: image.layers.map(({ layer }) => layer.diffId)
            },
            process
        };
        records.add(container);
        copyRoot((0,tree_layers.layersTree)(snapshots).lstat('/'), (0,external_node_path_.join)(records.folder(id), 'upper'));
        return container;
    });
}
function processOf(options, config, args, hostname) {
    const { network, binds, tmpfs, ulimits, shmSize, privileged, unfiltered, terminal, openStdin, autoRemove, extraHosts } = options;
    const rest = { network, binds, tmpfs, ulimits, shmSize, privileged, unfiltered, terminal, openStdin, autoRemove, extraHosts };
    return { ...rest, args, config, hostname, ...(options.runtime === undefined ? {} : { runtime: options.runtime }) };
}
/** A new entry point drops the image's command: it was meant for the old one. */
function containerConfig(image, options) {
    const { entrypoint, command, user, workdir, stopSignal, labels } = options;
    const inherited = entrypoint === undefined ? image.Cmd : null;
    return {
        ...image,
        ...(entrypoint === undefined ? {} : { Entrypoint: entrypoint === '' ? null : [entrypoint] }),
        Cmd: command.length > 0 ? [...command] : (inherited ?? null),
        Env: mergeEnv(image.Env ?? [], options.env),
        ...(user === undefined ? {} : { User: user }),
        ...(workdir === undefined ? {} : { WorkingDir: workdir }),
        ...(stopSignal === undefined ? {} : { StopSignal: stopSignal }),
        ...(Object.keys(labels).length > 0 ? { Labels: { ...image.Labels, ...labels } } : {})
    };
}
/** Later entries replace earlier ones of the same name, in place. */
function mergeEnv(base, over) {
    const merged = new Map(base.map(entry => [nameOf(entry), entry]));
    for (const entry of over)
        merged.set(nameOf(entry), entry);
    return [...merged.values()];
}
function nameOf(entry) {
    return entry.split('=', 1)[0];
}
function freeName(store, wanted) {
    const containers = (0,find/* listContainers */.ts)(store);
    if (wanted === undefined)
        return randomName(name => containers.some(container => container.name === name));
    const user = containers.find(({ name }) => name === wanted);
    if (!user)
        return wanted;
    throw new errors/* ContentError */.yg('IN_USE', `Conflict. The container name "/${wanted}" is already in use by container "${user.id}". You have to remove (or rename) that container to be able to reuse that name.`);
}
/** The upper directory's own attributes are those of the container's root. */
function copyRoot({ mode, uid, gid, mtime }, upper) {
    (0,external_node_fs_.mkdirSync)(upper, { recursive: true });
    (0,external_node_fs_.chmodSync)(upper, mode);
    if (process.getuid?.() === 0)
        (0,external_node_fs_.chownSync)(upper, uid, gid);
    (0,external_node_fs_.utimesSync)(upper, (0,file_time/* fileTime */.I)(mtime), (0,file_time/* fileTime */.I)(mtime));
}


/***/ }),

/***/ 3569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LogWriter),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Longer lines are cut, as docker does, so that memory does not grow with a process that never ends one. */
const MAX_LINE = 16 * 1024;
function logPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'log.jsonl');
}
/** Writes what a container prints line by line. Close it to write what is left. */
class LogWriter {
    #fd;
    #pending = new Map();
    constructor(folder) {
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(logPath(folder), 'a', 0o600);
    }
    write(stream, chunk) {
        let text = Buffer.concat([this.#pending.get(stream) ?? Buffer.alloc(0), chunk]);
        const lines = [];
        for (let end = cut(text); end > 0; end = cut(text)) {
            lines.push(text.subarray(0, end));
            text = text.subarray(end);
        }
        this.#pending.set(stream, text);
        this.#append(stream, lines);
    }
    close() {
        for (const [stream, text] of this.#pending)
            if (text.length > 0)
                this.#append(stream, [text]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
    #append(stream, lines) {
        const time = new Date().toISOString();
        const text = lines.map(line => `${JSON.stringify({ log: line.toString('utf8'), stream, time })}\n`).join('');
        if (text !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, text);
    }
}
/** Where the first line ends; 0 when it is not complete. */
function cut(text) {
    const newline = text.indexOf(10);
    if (newline >= 0 && newline < MAX_LINE)
        return newline + 1;
    return text.length >= MAX_LINE ? MAX_LINE : 0;
}
/** Bytes that are read at once: a log may be larger than memory. */
const PIECE = 1 << 20;
/**
 * Complete lines of a log from an offset in bytes, about a megabyte of them, and where the next reading begins. No lines: there are
 * no more yet.
 */
function readLog(folder, from = 0) {
    const bytes = readPiece(logPath(folder), from);
    const end = bytes.lastIndexOf(10) + 1;
    const lines = bytes.toString('utf8', 0, end).split('\n').filter(Boolean);
    return { lines: lines.map(line => JSON.parse(line)), next: from + end };
}
function readPiece(path, from) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return Buffer.alloc(0);
    }
    try {
        const piece = Buffer.alloc(PIECE);
        return piece.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, PIECE, from));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 3765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ processEnv),
/* harmony export */   JE: () => (/* binding */ processSpec),
/* harmony export */   cM: () => (/* binding */ CannotStart),
/* harmony export */   em: () => (/* binding */ checkCommand)
/* harmony export */ });
/* unused harmony export DEFAULT_PATH */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_passwd_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5407);
/* harmony import */ var _runtime_account_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3593);
/* harmony import */ var _runtime_name_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6655);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9310);
/* harmony import */ var _create_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6369);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98);









const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** A command that is not in the container or cannot begin there, with the exit code that shells and docker have for it. */
class CannotStart extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RuntimeError */ .bu {
    exitCode;
    constructor(message, exitCode) {
        super('START_FAILED', message);
        this.exitCode = exitCode;
    }
}
/** Everything that the runtime needs to start the container's first process. @throws SolveError for an unknown user */
function processSpec({ process }, root, scratch) {
    const tree = (0,_root_js__WEBPACK_IMPORTED_MODULE_8__/* .liveTree */ .zG)(root);
    const { config } = process;
    const user = (0,_oci_passwd_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveProcessUser */ .lj)(config.User ?? '', (0,_runtime_account_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readAccountFiles */ .p)(tree));
    const env = processEnv(process, user.home);
    const cwd = config.WorkingDir || '/';
    checkCommand(tree, process.args[0], env, cwd);
    return {
        rootfs: { lowerdirs: root.snapshots.map(({ directory }) => directory), upperdir: root.upper, scratch },
        args: process.args,
        env,
        cwd,
        ...user,
        hostname: process.hostname,
        network: process.network,
        insecure: process.privileged,
        unfiltered: process.unfiltered,
        mounts: mountsOf(process, tree),
        shmSize: process.shmSize,
        ulimits: process.ulimits,
        terminal: process.terminal
    };
}
/** What docker sets where the image says nothing. */
function processEnv({ config, hostname, terminal }, home) {
    const defaults = [DEFAULT_PATH, `HOSTNAME=${hostname}`, ...(terminal ? ['TERM=xterm'] : []), `HOME=${home}`];
    return (0,_create_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeEnv */ .Q)(defaults, config.Env ?? []);
}
function mountsOf(process, tree) {
    const inside = (path) => (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_6__/* .resolvePath */ .o)(tree, path, { followLast: true });
    const hostname = Buffer.from(`${process.hostname}\n`);
    return [
        ...(0,_runtime_name_files_js__WEBPACK_IMPORTED_MODULE_5__/* .nameFiles */ .r)(process, tree),
        { kind: 'file', target: inside('/etc/hostname'), content: hostname, mode: 0o644, uid: 0, gid: 0 },
        ...process.binds.map(({ source, target, readonly }) => {
            // As docker does: a source that is not there becomes a directory.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(source, { throwIfNoEntry: false }))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(source, { recursive: true });
            return { kind: 'bind', source, target: inside(target), readonly };
        }),
        ...process.tmpfs.map(({ target, size, mode }) => ({ kind: 'tmpfs', target: inside(target), size, mode }))
    ];
}
/** Runtimes say "1" for everything that fails before the process runs: looked for here, so that the answer is docker's. */
function checkCommand(tree, command, env, cwd) {
    const path = env.find(entry => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
    const places = command.includes('/')
        ? [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(cwd, command)]
        : path.split(':').map(directory => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(cwd, directory, command));
    const found = places.map(place => tree.lstat((0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_6__/* .resolvePath */ .o)(tree, place, { followLast: true }))).filter(stat => stat !== undefined);
    if (found.some(({ type, mode }) => type === 'file' && (mode & 0o111) !== 0))
        return;
    const what = command.includes('/') ? `stat ${command}: no such file or directory` : 'executable file not found in $PATH';
    if (found.length === 0)
        throw new CannotStart(`exec: "${command}": ${what}`, 127);
    throw new CannotStart(`exec: "${command}": permission denied`, 126);
}


/***/ }),

/***/ 3976:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ runContainer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _content_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2658);
/* harmony import */ var _content_process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4287);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _runtime_mount_stubs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5665);
/* harmony import */ var _runtime_inits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3675);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9125);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3569);
/* harmony import */ var _process_spec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3765);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98);
/* harmony import */ var _stubs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3009);













/**
 * Runs a container's process in the foreground of this process, which is its watcher: when it ends, however, the container ends.
 * @returns the exit code
 * @throws ContentError IN_USE when it runs already, RuntimeError when it cannot be started
 */
async function runContainer(container, tools, io) {
    const { store, runtime } = tools;
    const records = (0,_find_js__WEBPACK_IMPORTED_MODULE_8__/* .containerRecords */ .MK)(store);
    const folder = records.folder(container.id);
    const running = {
        status: 'running',
        watcher: (0,_content_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdentity */ .I9)(),
        runtime: runtime.name,
        started: new Date().toISOString()
    };
    await claim(container, store, running);
    const log = new _log_file_js__WEBPACK_IMPORTED_MODULE_9__/* .LogWriter */ .G(folder);
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'scratch');
    try {
        const code = await runProcess(container, tools, scratch, logging(io, log));
        records.setState(container.id, { ...running, status: 'exited', exitCode: code, finished: new Date().toISOString() });
        return code;
    }
    catch (error) {
        const exitCode = error instanceof _process_spec_js__WEBPACK_IMPORTED_MODULE_10__/* .CannotStart */ .cM ? error.exitCode : 128;
        records.setState(container.id, {
            ...running,
            status: 'exited',
            exitCode,
            error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error),
            finished: new Date().toISOString()
        });
        throw error;
    }
    finally {
        log.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}
async function runProcess(container, { store, layers, runtime }, scratch, io) {
    const root = await (0,_root_js__WEBPACK_IMPORTED_MODULE_11__/* .openRoot */ .R8)(container, store, layers);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(scratch, { mode: 0o700 });
    const spec = (0,_process_spec_js__WEBPACK_IMPORTED_MODULE_10__/* .processSpec */ .JE)(container, root, scratch);
    const stubs = (0,_runtime_mount_stubs_js__WEBPACK_IMPORTED_MODULE_6__/* .stubsOf */ .vg)(root.lower, (0,_stubs_js__WEBPACK_IMPORTED_MODULE_12__/* .systemTargets */ .q)(spec.mounts));
    const ended = new AbortController();
    if (io.started)
        void announce(runtime.name, ended.signal, io.started);
    try {
        return await runtime.run(spec, io);
    }
    finally {
        ended.abort();
        (0,_runtime_mount_stubs_js__WEBPACK_IMPORTED_MODULE_6__/* .removeStubs */ ._$)(root.upper, root.lower, stubs);
    }
}
/** Says when the runtime has made place for the container's own program. */
async function announce(runtime, ended, started) {
    while (!ended.aborted) {
        const init = (0,_runtime_inits_js__WEBPACK_IMPORTED_MODULE_7__/* .namespaceInit */ .y)(process.pid, runtime === 'chroot' ? 1 : 2);
        if (init !== undefined && !isRuntime(init, runtime))
            return started();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(5, undefined, { signal: ended }).catch(() => { });
    }
}
/** True while the runtime's own program, or the sealed copy that it makes of itself (CVE-2019-5736), has not given way. */
function isRuntime(pid, runtime) {
    try {
        if (runtime === 'chroot')
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/root`) === '/';
        return /(^\/memfd:|\/(crun|runc)( \(deleted\))?$)/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/exe`));
    }
    catch {
        return true;
    }
}
async function claim(container, store, state) {
    const records = (0,_find_js__WEBPACK_IMPORTED_MODULE_8__/* .containerRecords */ .MK)(store);
    await (0,_content_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .kK)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory('locks'), `container-${container.id.slice(0, 16)}`), () => {
        if (!records.get(container.id))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('NAME_NOT_FOUND', `No such container: ${container.name}`);
        if (records.state(container.id).status === 'running')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('IN_USE', `Container ${container.name} is running already`);
        records.setState(container.id, state);
    });
}
function logging(io, log) {
    return {
        ...io,
        stdout(chunk) {
            log.write('stdout', chunk);
            io.stdout(chunk);
        },
        stderr(chunk) {
            log.write('stderr', chunk);
            io.stderr(chunk);
        }
    };
}


/***/ }),

/***/ 8370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ parseSignalName),
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   Yq: () => (/* binding */ initOf),
/* harmony export */   g4: () => (/* binding */ watcherOf),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   ob: () => (/* binding */ signalContainer),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _runtime_inits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3675);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9125);





/** PID of the process that watches over a running container. */
function watcherOf({ watcher = '' }) {
    return Number(watcher.split(':', 1)[0]);
}
/** The container's first process on this machine; undefined before it is there and after it is gone. */
function initOf(state) {
    return state.status === 'running' ? (0,_runtime_inits_js__WEBPACK_IMPORTED_MODULE_3__/* .namespaceInit */ .y)(watcherOf(state), state.runtime === 'chroot' ? 1 : 2) : undefined;
}
/** Sends a signal to a container's first process. @throws ContentError IN_USE when it does not run */
function signalContainer({ id, name }, store, signal) {
    const state = (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .containerRecords */ .MK)(store).state(id);
    const init = initOf(state);
    if (init === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentError */ .yg('IN_USE', `Container ${name} is not running`);
    send(init, signal);
}
/**
 * Asks a container to end, and kills it when it has not after a while. What does not run is stopped already.
 * @param seconds how long to wait; negative waits for ever
 */
async function stopContainer(container, store, seconds, signal) {
    const records = (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .containerRecords */ .MK)(store);
    const init = initOf(records.state(container.id));
    if (init === undefined) {
        await waitForEnd(container, store, 5000);
        return;
    }
    send(init, parseSignalName(signal ?? container.process.config.StopSignal ?? 'SIGTERM'));
    if (await waitForEnd(container, store, seconds < 0 ? Number.POSITIVE_INFINITY : seconds * 1000))
        return;
    send(init, 'SIGKILL');
    await waitForEnd(container, store, 10_000);
}
/** Resolves with the exit code; undefined when it has not ended in time. */
async function waitForEnd({ id }, store, milliseconds) {
    const records = (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .containerRecords */ .MK)(store);
    const end = Date.now() + milliseconds;
    for (let pause = 5;; pause = Math.min(pause * 2, 100)) {
        const { status, exitCode } = records.state(id);
        if (status !== 'running' || !records.get(id))
            return exitCode ?? true;
        if (Date.now() >= end)
            return undefined;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.min(pause, Math.max(1, end - Date.now())));
    }
}
/** `TERM`, `SIGTERM` or `15`. @throws UsageError for what is no signal */
function parseSignalName(text) {
    const name = text.toUpperCase();
    const found = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([signal, number]) => signal === name || signal === `SIG${name}` || String(number) === text);
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_INVALID', `Invalid signal: ${text}`);
    return found[0];
}
/** What has ended needs no signal. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ESRCH'))
            throw error;
    }
}


/***/ }),

/***/ 3009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ systemTargets)
/* harmony export */ });
/** What the runtime mounts in every container. */
const SYSTEM = ['/proc', '/dev', '/sys'];
/** Places that something is mounted on: where the image has nothing, the runtime makes what is no part of the container. */
function systemTargets(mounts) {
    return [
        ...SYSTEM.map(path => ({ path, directory: true })),
        ...mounts.map(mount => ({ path: mount.target, directory: mount.kind !== 'file' }))
    ];
}


/***/ }),

/***/ 5407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ resolveOwner),
/* harmony export */   lj: () => (/* binding */ resolveProcessUser),
/* harmony export */   nl: () => (/* binding */ hasOwnerName),
/* harmony export */   yA: () => (/* binding */ MAX_ACCOUNT_FILE_BYTES)
/* harmony export */ });
/* unused harmony exports findPasswdEntry, findGroupEntry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** More than this in an account file is an attack on the builder's memory (CVE-2026-47262). */
const MAX_ACCOUNT_FILE_BYTES = 10 * 1024 * 1024;
/** Linux ids are 32 bits, but runc, containerd and Docker stop at 31. */
const MAX_ID = 2 ** 31 - 1;
/** @throws SolveError INVALID when the entry's ids are not numbers from 0 to 2147483647: wrapped ones have made root of nobody. */
function findPasswdEntry(passwd, matches) {
    for (const [name = '', , uid = '', gid = '', , home = ''] of records(passwd)) {
        if (!matches({ name, uid: toId(uid) ?? -1 }))
            continue;
        return { name, uid: checkId(uid, `user ${name} in /etc/passwd`), gid: checkId(gid, `user ${name} in /etc/passwd`), home };
    }
    return undefined;
}
/** @throws SolveError INVALID like `findPasswdEntry`. */
function findGroupEntry(group, name) {
    const [found] = groupEntries(group, fields => fields[0] === name);
    return found;
}
/**
 * Owner that `--chown=USER[:GROUP]` (and WORKDIR, for the USER of the moment) gives. Numbers stand for themselves, a number alone
 * is user and group. Names that the files do not have silently give 0 for a user and the user's own group for a group, and ids in
 * the files that are no numbers are 0, as BuildKit does: no process runs with what comes out.
 */
function resolveOwner(owner, files) {
    const [user = '', group] = splitOwner(owner);
    const account = resolveAccount(user, files.passwd);
    return group === undefined ? account : { uid: account.uid, gid: resolveGroup(group, files.group) ?? account.gid };
}
/** True when `resolveOwner` needs the account files. */
function hasOwnerName(owner) {
    return splitOwner(owner).some(part => ownerId(part) === undefined);
}
/**
 * Who `USER user[:group]` is for a process; what follows a second colon does not count. A number is never looked up as a name; one
 * that passwd lacks has group 0.
 * @throws SolveError INVALID for an unknown name or an id out of range, with the text of moby/sys/user.
 */
function resolveProcessUser(user, files) {
    const [userPart = '', groupPart = ''] = user.split(':');
    const wanted = userPart === '' ? 0 : parseProcessId(userPart);
    const entry = findPasswdEntry(files.passwd ?? '', ({ name, uid }) => (wanted === undefined ? name === userPart : uid === wanted));
    if (!entry && wanted === undefined)
        throw unknown('user', userPart, 'passwd');
    const account = entry ?? { uid: wanted, gid: 0, name: undefined };
    const home = homeOf(account.uid, files.passwd ?? '');
    if (groupPart !== '')
        return { uid: account.uid, gid: processGroup(groupPart, files.group ?? ''), groups: [], home };
    const groups = account.name === undefined ? [] : memberships(account.name, files.group ?? '');
    return { uid: account.uid, gid: account.gid, groups, home };
}
/** Of the first entry with the id, whatever name was asked for: runc, which sets HOME, knows only the id. */
function homeOf(id, passwd) {
    const [, , , , , home = ''] = records(passwd).find(([, , uid = '']) => toId(uid) === id) ?? ['', '', '', '', '', '/'];
    return home;
}
function memberships(name, group) {
    return groupEntries(group, fields => (fields[3] ?? '').split(',').includes(name)).map(({ gid }) => gid);
}
function processGroup(text, group) {
    const id = parseProcessId(text);
    if (id !== undefined)
        return id;
    const found = findGroupEntry(group, text);
    if (!found)
        throw unknown('group', text, 'group');
    return found.gid;
}
function resolveAccount(user, passwd) {
    const id = ownerId(user);
    if (id !== undefined)
        return { uid: id, gid: id };
    const [, , uid, gid] = records(passwd ?? '').find(([name]) => name === user) ?? [];
    return { uid: fileOwnerId(uid), gid: fileOwnerId(gid) };
}
function resolveGroup(group, groups) {
    const id = ownerId(group);
    if (id !== undefined)
        return id;
    const entry = records(groups ?? '').find(([name]) => name === group);
    return entry && fileOwnerId(entry[2]);
}
/** `root` and nothing (`12:`, `:12`) are 0 even where no account file says so. A number has 32 bits with its sign, else it is a name. */
function ownerId(text) {
    if (text === 'root' || text === '')
        return 0;
    const id = /^[-+]?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return id <= MAX_ID && id >= -MAX_ID - 1 ? wrapped(id) : undefined;
}
/** Of an account file, where chown(2) takes what is there. */
function fileOwnerId(text = '') {
    return /^[-+]?[0-9]+$/.test(text) ? wrapped(Number(text)) : 0;
}
/** As chown(2) sees it: 32 bits, of which -1 changes nothing, so that root's file stays root's. */
function wrapped(id) {
    const bits = Number(BigInt.asUintN(32, BigInt(id)));
    return bits === 0xffff_ffff ? 0 : bits;
}
function splitOwner(owner) {
    const colon = owner.indexOf(':');
    return colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)];
}
/** undefined for a name. */
function parseProcessId(text) {
    if (!/^[-+]?[0-9]+$/.test(text))
        return undefined;
    return checkId(text.replace(/^\+/, ''), `user or group ${text}`);
}
function toId(text) {
    const id = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return id <= MAX_ID ? id : undefined;
}
function checkId(text, what) {
    const id = toId(text);
    if (id === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `Cannot use ${what}: uids and gids must be in range 0-${MAX_ID}`);
    return id;
}
function groupEntries(group, matches) {
    return records(group)
        .filter(matches)
        .map(([name = '', , gid = '', members = '']) => ({
        name,
        gid: checkId(gid, `group ${name} in /etc/group`),
        members: members.split(',').filter(member => member !== '')
    }));
}
function records(text) {
    const lines = text.split('\n').map(line => line.trim());
    return lines.filter(line => line !== '').map(line => line.split(':'));
}
function unknown(what, name, file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `unable to find ${what} ${name}: no matching entries in ${file} file`, {
        hint: `Create the ${what} in the image first, or use its number.`
    });
}


/***/ }),

/***/ 3593:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readAccountFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_passwd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5407);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);




/** /etc/passwd and /etc/group of a tree. Only regular files of a sane size are read (CVE-2024-9676, CVE-2026-47262). */
function readAccountFiles(tree) {
    return { passwd: readSmall(tree, '/etc/passwd'), group: readSmall(tree, '/etc/group') };
}
function readSmall(tree, path) {
    const resolved = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, path, { followLast: true });
    const stat = tree.lstat(resolved);
    if (!stat)
        return undefined;
    if (stat.type !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('INVALID', `Cannot look up names: ${resolved} is not a regular file`);
    if (stat.size > _oci_passwd_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ACCOUNT_FILE_BYTES */ .yA)
        return undefined;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(tree.hostPath(resolved), 'utf8');
}


/***/ }),

/***/ 3675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ descendants),
/* harmony export */   y: () => (/* binding */ namespaceInit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The first process (PID 1) of the `depth`-th PID namespace below a process of this machine: 1 is the runtime's own, in which
 * the mounts are; 2 the container's.
 * @returns its PID here; undefined when there is none (any more)
 */
function namespaceInit(watcher, depth) {
    const base = namespacePids(watcher)?.length;
    if (base === undefined)
        return undefined;
    return descendants(watcher).find(pid => {
        const pids = namespacePids(pid);
        return pids?.length === base + depth && pids.at(-1) === 1;
    });
}
/** Every process that descends from one, parents first. */
function descendants(root) {
    const children = new Map();
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined;
        if (parent !== undefined)
            children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    }
    const found = [...(children.get(root) ?? [])];
    for (const pid of found)
        found.push(...(children.get(pid) ?? []));
    return found;
}
function parentOf(pid) {
    const stat = read(`/proc/${pid}/stat`);
    return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
/** A process' PID in each namespace that it is in, outermost first. proc(5) */
function namespacePids(pid) {
    const found = /^NSpid:\s*(.*)$/m.exec(read(`/proc/${pid}/status`) ?? '');
    return found === null ? undefined : found[1].trim().split(/\s+/).map(Number);
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ removeStubs),
/* harmony export */   q7: () => (/* binding */ missingDirectories),
/* harmony export */   vg: () => (/* binding */ stubsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _system_file_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5629);





/** What is missing of the mount points, deepest first. */
function stubsOf(tree, targets) {
    const stubs = new Map();
    for (const { path, directory } of targets) {
        let isDirectory = directory;
        for (let at = path; at !== '/' && !tree.lstat(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at)) {
            stubs.set(at, { path: at, directory: isDirectory || (stubs.get(at)?.directory ?? false) });
            isDirectory = true;
        }
    }
    return [...stubs.values()].sort((a, b) => b.path.length - a.path.length);
}
/**
 * Directories that a process needs to find, each after the one that it is in: its working directory, which is its own, and what is
 * above a mount point. Runtimes would make them, too, but with modes of their own (crun: 1755), and for root.
 */
function missingDirectories(tree, { cwd, uid, gid }, targets) {
    const own = absentIn(tree, (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, cwd, { followLast: true })).map(path => ({ path, uid, gid }));
    const above = targets.flatMap(target => absentIn(tree, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(target))).map(path => ({ path, uid: 0, gid: 0 }));
    const byPath = new Map([...above, ...own].map(directory => [directory.path, directory]));
    return [...byPath.values()].sort((a, b) => a.path.length - b.path.length);
}
/** The path and those above it that are not there; none when something else is in the place of a directory. */
function absentIn(tree, path) {
    const absent = [];
    let at = path;
    for (; at !== '/' && !tree.lstat(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at))
        absent.push(at);
    return tree.lstat(at)?.type === 'directory' ? absent : [];
}
/**
 * Takes the mount points out of the upper directory again, unless the step put something there, and gives directories that only
 * they had touched their old time back: a mount leaves no trace in a layer. Never follows a link that the step may have put in
 * a parent's place (CVE-2024-23652).
 */
function removeStubs(upper, lower, stubs) {
    for (const stub of stubs) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(stub.path);
        if (!isRealDirectory(upper, parent))
            continue;
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(upper + parent);
        if (!removeEmpty(upper + stub.path))
            continue;
        const untouched = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(upper + parent).length === 0;
        const stat = untouched ? lower.lstat(parent) : undefined;
        const mtime = stat?.mtime ?? before.mtimeMs / 1000;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(upper + parent, before.atimeMs / 1000, (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_4__/* .fileTime */ .I)(mtime));
    }
}
/** Every component is a directory, no link. */
function isRealDirectory(upper, path) {
    const names = path.split('/').filter(Boolean);
    for (let count = 0; count <= names.length; count++) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)([upper, ...names.slice(0, count)].join('/'), { throwIfNoEntry: false });
        if (!stat?.isDirectory())
            return false;
    }
    return true;
}
function removeEmpty(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (stat.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        else if (stat.isFile() && stat.size === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        else
            return false;
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTEMPTY') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6655:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ nameFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9310);


/** What a host without a resolv.conf resolves with: the same servers that Docker falls back to. */
const FALLBACK_RESOLV = 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n';
/** /etc/resolv.conf and /etc/hosts, made for a process, with a network or without, read-only and never part of a layer. */
function nameFiles(options, tree) {
    return [nameFile('/etc/resolv.conf', hostResolv(), tree), nameFile('/etc/hosts', hostsFile(options), tree)];
}
function nameFile(path, content, tree) {
    const target = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o)(tree, path, { followLast: true });
    return { kind: 'file', target, content: Buffer.from(content), mode: 0o644, uid: 0, gid: 0 };
}
/** As BuildKit writes it, so that what a step makes of it is the same, too. */
function hostsFile({ hostname, extraHosts }) {
    const own = [`127.0.0.1\tlocalhost ${hostname}`, '::1\tlocalhost ip6-localhost ip6-loopback'];
    return `${[...own, ...extraHosts.map(([name, address]) => `${address}\t${name}`)].join('\n')}\n`;
}
function hostResolv() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/etc/resolv.conf', 'utf8');
    }
    catch {
        return FALLBACK_RESOLV;
    }
}


/***/ }),

/***/ 5629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileTime)
/* harmony export */ });
/** Seconds as Node's utimes calls take them: these take a negative number, which is a time before 1970, for now. */
function fileTime(seconds) {
    return seconds < 0 ? new Date(seconds * 1000) : seconds;
}


/***/ }),

/***/ 9310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What containerd's and runc's path resolvers allow before they see a loop. */
const MAX_LINKS = 255;
/**
 * Follows the symlinks in `path`, all inside the tree: an absolute target starts again at the tree's root and `..` stops there.
 * What does not exist is kept as it is, so that a destination can be created. `followLast: false` leaves a symlink in the last
 * place alone. `isDestination`: a path that leads through a file is no path at all.
 *
 * @throws SnapshotError NOT_FOUND on a loop of links, and where a destination goes through a file.
 */
function resolvePath(tree, path, { followLast, isDestination = false }) {
    const pending = splitPath(path).reverse();
    const resolved = [];
    let links = 0;
    while (pending.length > 0) {
        const name = pending.pop();
        if (name === '..') {
            resolved.pop();
            continue;
        }
        const here = `/${[...resolved, name].join('/')}`;
        const isLink = (pending.length > 0 || followLast) && tree.lstat(here)?.type === 'symlink';
        if (!isLink) {
            if (isDestination && isThroughFile(tree, resolved))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `lstat ${here}: not a directory`);
            resolved.push(name);
            continue;
        }
        if (++links > MAX_LINKS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `Cannot resolve ${path}: too many links: one of them leads back to itself`);
        const target = tree.readlink(here);
        if (target.startsWith('/'))
            resolved.length = 0;
        pending.push(...splitPath(target).reverse());
    }
    return `/${resolved.join('/')}`;
}
function isThroughFile(tree, above) {
    const type = above.length > 0 ? tree.lstat(`/${above.join('/')}`)?.type : undefined;
    return type !== undefined && type !== 'directory';
}
function splitPath(path) {
    return path.split('/').filter(part => part !== '' && part !== '.');
}


/***/ })

};
