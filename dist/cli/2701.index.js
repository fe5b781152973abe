export const id = 2701;
export const ids = [2701];
export const modules = {

/***/ 3115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execCommand: () => (/* binding */ execCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/passwd.js
var passwd = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/runtime/account-files.js
var account_files = __webpack_require__(3593);
// EXTERNAL MODULE: ./lib/runtime/chroot.js
var chroot = __webpack_require__(2537);
// EXTERNAL MODULE: ./lib/runtime/device-filter.js
var device_filter = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/runtime/inits.js
var inits = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/runtime/launch.js
var launch = __webpack_require__(8717);
// EXTERNAL MODULE: ./lib/runtime/oci-spec.js
var oci_spec = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/runtime/pipes.js
var runtime_pipes = __webpack_require__(7909);
// EXTERNAL MODULE: ./lib/runtime/prepare-mounts.js + 1 modules
var prepare_mounts = __webpack_require__(3932);
// EXTERNAL MODULE: ./lib/runtime/select.js + 5 modules
var runtime_select = __webpack_require__(8980);
;// CONCATENATED MODULE: ./lib/runtime/exec-inside.js











/**
 * Runs one more process in a container, with the rights of the first one. The environment goes through a pipe, so it is on no
 * disk and in no argument list.
 * @returns the exit code
 * @throws RuntimeError START_FAILED when the container does not run
 */
async function runInside(target, process, io) {
    const pid = (0,inits/* namespaceInit */.y)(target.watcher, 1);
    if (pid === undefined)
        throw new errors/* RuntimeError */.bu('START_FAILED', 'Cannot start a process: the container does not run');
    const { script, input } = target.runtime === 'chroot' ? chrootExec(target, process) : ociExec(target, process);
    const namespaces = target.runtime === 'chroot' ? ['--mount', '--pid', '--uts', '--ipc', '--net'] : ['--mount', '--pid'];
    const pipes = (0,runtime_pipes/* openPipes */.w)(io, target.scratch);
    const child = (0,external_node_child_process_.spawn)('nsenter', ['--target', String(pid), ...namespaces, '--', 'sh', '-c', script], {
        stdio: [...pipes.stdio, 'pipe'],
        env: { PATH: launch/* SYSTEM_PATH */.sg }
    });
    pipes.started(child);
    const control = child.stdio[3];
    control.on('error', () => { });
    control.end(input);
    const kill = () => child.kill('SIGTERM');
    io.signal?.addEventListener('abort', kill, { once: true });
    if (io.signal?.aborted)
        kill();
    try {
        const code = await (0,launch/* exitCode */.I$)(child);
        await pipes.ended();
        return code;
    }
    finally {
        io.signal?.removeEventListener('abort', kill);
    }
}
/** The runtime's state holds the one container that it started. */
function ociExec({ runtime, scratch }, process) {
    const binary = (0,runtime_select/* findOnPath */.a)(runtime) ?? runtime;
    const state = (0,prepare_mounts/* quote */.h)((0,external_node_path_.join)(scratch, 'memory', 'state'));
    const manager = runtime === 'crun' ? `--cgroup-manager=${(0,device_filter/* cgroupManager */.c)((0,device_filter/* deviceFilter */.$)())} ` : '';
    const exec = `${(0,prepare_mounts/* quote */.h)(binary)} ${manager}--root ${state} exec --process /proc/self/fd/4 "$(ls ${state} | head -n 1)"`;
    // Node's pipes are sockets, which no program can open by name; a shell's are pipes.
    return { script: `exec 5<&0; cat <&3 | ${exec} 4<&0 <&5 3<&- 5<&-`, input: Buffer.from(JSON.stringify((0,oci_spec/* execConfig */.OP)(process))) };
}
function chrootExec({ scratch }, process) {
    const { script, environment } = (0,chroot/* enterCommand */.S)(process, (0,prepare_mounts/* quote */.h)((0,external_node_path_.join)(scratch, 'rootfs')), 'eval "$(cat <&3)"; exec 3<&-');
    return { script, input: environment };
}

// EXTERNAL MODULE: ./lib/containers/create.js + 1 modules
var create = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/containers/find.js + 1 modules
var find = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/containers/process-spec.js
var process_spec = __webpack_require__(3765);
// EXTERNAL MODULE: ./lib/containers/root.js
var root = __webpack_require__(98);
// EXTERNAL MODULE: ./lib/containers/stop.js
var stop = __webpack_require__(8370);
;// CONCATENATED MODULE: ./lib/containers/exec.js










/** Runs a further process in a running container. @returns its exit code @throws ContentError IN_USE when it does not run */
async function execInContainer(container, options, { store, layers }, io) {
    const records = (0,find/* containerRecords */.MK)(store);
    const state = stateOf(container, store);
    const { process } = container;
    const tree = (0,root/* liveTree */.zG)(await (0,root/* openRoot */.R8)(container, store, layers));
    const user = userOf(options.user ?? process.config.User ?? '', tree);
    const env = (0,create/* mergeEnv */.Q)((0,process_spec/* processEnv */.Hb)({ ...process, terminal: options.terminal }, user.home), options.env);
    const cwd = options.workdir ?? (process.config.WorkingDir || '/');
    if (!cwd.startsWith('/'))
        throw new process_spec/* CannotStart */.cM(`the working directory '${cwd}' is invalid, it needs to be an absolute path`, 126);
    (0,process_spec/* checkCommand */.em)(tree, options.args[0], env, cwd);
    const target = {
        runtime: state.runtime ?? 'crun',
        watcher: (0,stop/* watcherOf */.g4)(state),
        scratch: (0,external_node_path_.join)(records.folder(container.id), 'scratch')
    };
    const { uid, gid, groups } = user;
    const insecure = options.privileged || process.privileged;
    return runInside(target, { args: options.args, env, cwd, uid, gid, groups, insecure, terminal: options.terminal }, io);
}
/** @throws ContentError NAME_NOT_FOUND, AMBIGUOUS, and IN_USE for one that does not run */
function runningContainer(store, text) {
    const container = (0,find/* findContainer */.FA)(store, text);
    stateOf(container, store);
    return container;
}
function stateOf({ id }, store) {
    const state = (0,find/* containerRecords */.MK)(store).state(id);
    if (state.status !== 'running')
        throw new errors/* ContentError */.yg('IN_USE', `container ${id} is not running`);
    return state;
}
function userOf(text, tree) {
    try {
        return (0,passwd/* resolveProcessUser */.lj)(text, (0,account_files/* readAccountFiles */.p)(tree));
    }
    catch (error) {
        throw new process_spec/* CannotStart */.cM((0,errors/* messageOf */.bD)(error), 126);
    }
}

// EXTERNAL MODULE: ./lib/cli/container-options.js + 1 modules
var container_options = __webpack_require__(412);
// EXTERNAL MODULE: ./lib/cli/print-error.js
var print_error = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/cli/program.js
var cli_program = __webpack_require__(3930);
// EXTERNAL MODULE: ./lib/cli/run-attached.js
var run_attached = __webpack_require__(6728);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/exec.js









/** Docker's exec does not tell a program that is missing from one that cannot be run. */
const CANNOT_RUN = 126;
const execCommand = {
    name: 'exec',
    summary: 'Run a command in a running container',
    usage: 'slipway exec [OPTIONS] CONTAINER COMMAND [ARG...]',
    flags: {
        detach: { short: 'd', kind: 'boolean', help: 'Do not wait for it' },
        env: { short: 'e', kind: 'list', value: 'KEY[=VALUE]', help: 'An environment variable' },
        'env-file': { kind: 'list', value: 'FILE', help: 'Environment variables, one a line' },
        interactive: { short: 'i', kind: 'boolean', help: 'Pass standard input on' },
        privileged: { kind: 'boolean', help: 'With all capabilities' },
        tty: { short: 't', kind: 'boolean', help: 'Give it a terminal' },
        user: { short: 'u', kind: 'string', value: 'USER[:GROUP]', help: 'Who it runs as' },
        workdir: { short: 'w', kind: 'string', value: 'DIR', help: 'Working directory' }
    },
    examples: [['slipway exec -it web sh', 'look around']],
    arguments: { min: 2, max: Number.POSITIVE_INFINITY },
    stopAtArgument: true,
    run: (args, io) => (args.boolean('detach') ? execDetached(args, io) : exec(args, io))
};
async function exec(args, io) {
    const [name = '', ...command] = args.positional;
    const openStdin = args.boolean('interactive');
    const terminal = (0,run_attached/* wantsTerminal */.eC)(args, io);
    const options = {
        args: command,
        env: [
            ...args.list('env-file').flatMap(file => (0,container_options/* readEnvFile */.SF)(file, io)),
            ...args.list('env').flatMap(entry => (0,container_options/* envEntry */.uM)(entry, io))
        ],
        user: args.string('user'),
        workdir: args.string('workdir'),
        privileged: args.boolean('privileged'),
        terminal
    };
    return (0,tools/* withTools */.YP)(io, async (tools) => {
        try {
            return await execInContainer((0,find/* findContainer */.FA)(tools.store, name), options, tools, {
                ...(0,run_attached/* attachedIO */.JW)({ terminal, openStdin }, io),
                signal: io.signal
            });
        }
        catch (error) {
            if (!(error instanceof process_spec/* CannotStart */.cM))
                throw error;
            (0,print_error/* printError */.y)(error, io, false);
            return CANNOT_RUN;
        }
        finally {
            (0,run_attached/* releaseStdin */.CK)(openStdin && !terminal, io);
        }
    });
}
/** The same command once more, without `-d`, in a process of its own. */
async function execDetached(args, io) {
    const [name = '', ...command] = args.positional;
    const { id } = runningContainer((0,tools/* storeOf */.xX)(io), name);
    const texts = ['user', 'workdir'].flatMap(flag => (args.has(flag) ? [`--${flag}=${args.string(flag)}`] : []));
    const lists = ['env', 'env-file'].flatMap(flag => args.list(flag).map(value => `--${flag}=${value}`));
    const privileged = args.boolean('privileged') ? ['--privileged'] : [];
    const [program, ...rest] = (0,cli_program/* thisProgram */.J)();
    const words = [...rest, 'exec', ...texts, ...lists, ...privileged, id, ...command];
    (0,external_node_child_process_.spawn)(program, words, { detached: true, stdio: 'ignore', env: io.env, cwd: io.cwd }).unref();
    return 0;
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
