export const id = 4646;
export const ids = [4646];
export const modules = {

/***/ 3779:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCommand: () => (/* binding */ exportCommand)
/* harmony export */ });
/* harmony import */ var _containers_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _containers_pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1674);
/* harmony import */ var _containers_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98);
/* harmony import */ var _exporter_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4650);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7472);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2097);






const exportCommand = {
    name: 'export',
    summary: "Write a container's files as one flat tar",
    usage: 'slipway export [OPTIONS] CONTAINER',
    flags: { output: { short: 'o', kind: 'string', value: 'FILE', help: 'Write to a file instead of standard output' } },
    examples: [['slipway export work | slipway import - flat:1', 'an image of one layer, without history']],
    arguments: { min: 1, max: 1 },
    async run(args, io) {
        const destination = (0,_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .outputFile */ .i)(args, io);
        return (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .withTools */ .YP)(io, async (tools) => {
            const container = (0,_containers_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(tools.store, args.positional[0]);
            const root = await (0,_containers_root_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(container, tools.store, tools.layers);
            // A file that grows while it is read would break the tar.
            const resume = (0,_containers_pause_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseContainer */ .Q)(container, tools.store);
            await (0,_exporter_tar_js__WEBPACK_IMPORTED_MODULE_3__.writeTrees)([{ tree: (0,_containers_root_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedTree */ .LL)(root), folder: '' }], destination, { ...tools, stdout: io.stdout }, resume);
            return 0;
        });
    }
};


/***/ }),

/***/ 7472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ outputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Where `--output` of `save` and `export` goes: an absolute path, or `-`. No directory is made for it: a slip would leave one.
 * @throws UsageError for a terminal, a directory that is not there, and what is no file
 */
function outputFile(args, io) {
    const output = args.string('output');
    if (output === undefined && io.stdout.isTTY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_REQUIRED', 'cowardly refusing to save to a terminal. Use the -o flag or redirect');
    if (output === undefined || output === '-')
        return '-';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_INVALID', `invalid output path: directory "${folder}" does not exist`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_INVALID', `invalid output path: "${output}" is a directory`);
    return path;
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

/***/ 1674:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pauseContainer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _runtime_inits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3675);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9125);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8370);




/** How long a process may take to stand still; one that waits for a disk takes longest. */
const PATIENCE_MS = 2000;
/**
 * Stops every process of a container where it is, for a moment: those that `exec` brought in as well.
 * @returns what lets them go on
 */
function pauseContainer({ id }, store) {
    const init = (0,_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .initOf */ .Yq)((0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .containerRecords */ .MK)(store).state(id));
    if (init === undefined)
        return () => { };
    const stopped = new Set();
    // While some are being stopped, others may begin new ones.
    for (let found = running(init, stopped); found.length > 0; found = running(init, stopped)) {
        for (const pid of found) {
            (0,_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)(pid, 'SIGSTOP');
            stopped.add(pid);
        }
        for (const pid of found)
            waitUntilStill(pid);
    }
    return () => {
        for (const pid of stopped)
            (0,_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)(pid, 'SIGCONT');
    };
}
/** Those that run and are not among these; one that stands still by itself is left so. */
function running(init, known) {
    const inside = insideNamespace(init);
    const all = new Set([init, ...inside, ...inside.flatMap(_runtime_inits_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .D)]);
    return [...all].filter(pid => !known.has(pid) && !isStill(pid));
}
/** The processes of a container's PID namespace. */
function insideNamespace(init) {
    const namespace = namespaceOf(init);
    const all = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter(name => /^\d+$/.test(name));
    return all.map(Number).filter(pid => namespace !== undefined && namespaceOf(pid) === namespace);
}
function namespaceOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/ns/pid`);
    }
    catch {
        return undefined;
    }
}
/** Stopped, ended, or gone. */
function isStill(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return /^[TtZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
    }
    catch {
        return true;
    }
}
function waitUntilStill(pid) {
    const end = Date.now() + PATIENCE_MS;
    while (!isStill(pid) && Date.now() < end)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
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


/***/ }),

/***/ 7122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   O0: () => (/* binding */ formatPlatformAll),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5448);
/* harmony import */ var _text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9220);





const COMPONENT = /^[A-Za-z0-9_.-]+$/;
const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$';
const COMPONENT_TEXT = '^[A-Za-z0-9_.-]+$';
/** Go's lists (go/build/syslist.go): what a single word may mean. */
const KNOWN_OS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const KNOWN_ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ' +
    'ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
/** GOARCH names of the architectures that Node runs on. */
const NODE_ARCHITECTURES = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle'
};
/** The machine's own platform, as far as images go: always Linux. */
function hostPlatform() {
    return normalizePlatform({ os: 'linux', architecture: NODE_ARCHITECTURES[process.arch] ?? process.arch });
}
/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` by containerd's rules; the missing part of a
 * single word comes from `host`.
 * @throws UsageError INPUT_INVALID
 */
function parsePlatform(text, host = hostPlatform()) {
    if (text.includes('*'))
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: wildcards not yet supported`);
    const [first = '', second, third, ...more] = text.split('/');
    const os = parseOS(first, text);
    checkComponent(second, text);
    checkComponent(third, text);
    if (more.length > 0)
        checkComponent(more.join('/'), text);
    if (more.length > 0)
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: cannot parse platform specifier`);
    if (second === undefined)
        return parseSingle(text, os, host);
    const named = normalizeArchitecture(second, third ?? '');
    const hidden = third === undefined && named.architecture === 'arm' && named.variant === 'v7';
    return withVariant({ ...os, architecture: named.architecture }, hidden ? '' : defaultVariant(named, third !== undefined));
}
/** A written `linux/arm64/v8` keeps its variant, unlike `linux/arm64`. */
function defaultVariant({ architecture, variant }, written) {
    return written && architecture === 'arm64' && variant === '' ? 'v8' : variant;
}
function parseSingle(text, os, host) {
    if (KNOWN_OS.has(os.os)) {
        const variant = host.architecture === 'arm' && host.variant !== 'v7' ? (host.variant ?? '') : '';
        return withVariant({ ...os, architecture: host.architecture }, variant);
    }
    const { architecture, variant } = normalizeArchitecture(text, '');
    if (!KNOWN_ARCHITECTURES.has(architecture))
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: unknown operating system or architecture`);
    return withVariant({ os: host.os, architecture }, architecture === 'arm' && variant === 'v7' ? '' : variant);
}
function parseOS(part, text) {
    const match = OS.exec(part);
    if (!match) {
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid OS component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: OSAndVersion specifier component must match "${OS_TEXT}"`);
    }
    const [, os = '', option = '', list = ''] = match;
    const version = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has an invalid OS version ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(option)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(option));
    const features = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has invalid OS features`, () => parseFeatures(list));
    return {
        os: normalizeOS(os),
        ...(version !== '' && { 'os.version': version }),
        ...(features.length > 0 && { 'os.features': features })
    };
}
/** `+a+b` */
function parseFeatures(list) {
    if (list.length < 2)
        return [];
    return list
        .slice(1)
        .split('+')
        .map(name => explain(`invalid os feature ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(name)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(name)))
        .filter(name => name !== '');
}
function explain(what, action) {
    try {
        return action();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${what}: ${error.message}`, { hint: HINT });
    }
}
function checkComponent(part, text) {
    if (part === undefined || COMPONENT.test(part))
        return;
    throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: platform specifier component must match "${COMPONENT_TEXT}"`);
}
/** The canonical form: `aarch64` becomes arm64, `x86_64` amd64, arm gets its variant v7, default variants go. */
function normalizePlatform(platform) {
    const { variant: written = '', 'os.features': features, ...rest } = platform;
    const { architecture, variant } = normalizeArchitecture(platform.architecture, written);
    const sorted = features && [...new Set(features)].sort();
    return withVariant({ ...rest, os: normalizeOS(platform.os), architecture, ...(sorted && { 'os.features': sorted }) }, variant);
}
function normalizeOS(os) {
    const lower = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(os);
    if (lower === '')
        return 'linux';
    return lower === 'macos' ? 'darwin' : lower;
}
const ARM64_VARIANTS = { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' };
const ARM_VARIANTS = { '': 'v7', '7': 'v7', '5': 'v5', '6': 'v6', '8': 'v8' };
function normalizeArchitecture(written, writtenVariant) {
    const architecture = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(written);
    const variant = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(writtenVariant);
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: Object.hasOwn(ARM64_VARIANTS, variant) ? ARM64_VARIANTS[variant] : variant };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture, variant: Object.hasOwn(ARM_VARIANTS, variant) ? ARM_VARIANTS[variant] : variant };
        default:
            return { architecture, variant };
    }
}
function withVariant(platform, variant) {
    return variant === '' ? platform : { ...platform, variant };
}
/** `os/architecture[/variant]`. */
function formatPlatform(platform) {
    if (platform.os === '')
        return 'unknown';
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(platform.os, platform.architecture, platform.variant ?? '');
}
/** As `formatPlatform`, with the OS version and features: `windows(10.0.17763)/amd64`. */
function formatPlatformAll(platform) {
    const version = encode(platform['os.version'] ?? '');
    const features = [...new Set(platform['os.features'] ?? [])].sort().filter(feature => feature !== '');
    const options = version + features.map(feature => `+${encode(feature)}`).join('');
    return formatPlatform(options === '' || platform.os === '' ? platform : { ...platform, os: `${platform.os}(${options})` });
}
function encode(option) {
    return option.replace(/[%+()/]/g, character => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
}
const HINT = 'write a platform as os/architecture[/variant], e.g. linux/arm64';
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${message}: invalid argument`, { hint: HINT });
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

/***/ 9112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteList),
/* harmony export */   d: () => (/* binding */ goQuote)
/* harmony export */ });
/** Go's strconv.Quote: in error texts, and in the history of CMD and ENTRYPOINT. */
const SHORT = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\'
};
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
/** Nothing to escape: almost every text. */
const PLAIN = /^[ !#-[\]-~]*$/;
function goQuote(text) {
    if (PLAIN.test(text))
        return `"${text}"`;
    let quoted = '';
    for (const character of text)
        quoted += SHORT[character] ?? escapeUnprintable(character);
    return `"${quoted}"`;
}
function escapeUnprintable(character) {
    if (PRINTABLE.test(character))
        return character;
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    const hex = (digits) => code.toString(16).padStart(digits, '0');
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(2)}`;
    return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}
/** `["a" "b c"]`: Go's %q of a list, as `docker history` shows a command. */
function quoteList(texts) {
    return `[${texts.map(goQuote).join(' ')}]`;
}


/***/ }),

/***/ 9220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ unescapeUrl),
/* harmony export */   eQ: () => (/* binding */ escapeError),
/* harmony export */   n_: () => (/* binding */ unescapeQuery),
/* harmony export */   vy: () => (/* binding */ escapeUrl)
/* harmony export */ });
/* harmony import */ var _go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

/** Percent encoding as Go's net/url does it. */
const BAD = /%(?![0-9a-fA-F]{2}).{0,2}/s;
/** Bytes that are no UTF-8 become U+FFFD. @throws Error with Go's text. */
function unescapeUrl(text) {
    const [bad] = BAD.exec(text) ?? [];
    if (bad !== undefined)
        throw escapeError(bad);
    if (!text.includes('%'))
        return text;
    const bytes = Buffer.from(text, 'utf8').toString('latin1');
    const decoded = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(decoded, 'latin1').toString('utf8');
}
/** In a query, where `+` is a space. @throws Error with Go's text. */
function unescapeQuery(text) {
    return unescapeUrl(text.replaceAll('+', ' '));
}
function escapeError(bad) {
    return new Error(`invalid URL escape ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(bad)}`);
}
/** Encodes every character that `allowed`, an expression for one character, does not match. */
function escapeUrl(text, allowed) {
    return [...text].map(character => (allowed.test(character) ? character : percentEncode(character))).join('');
}
function percentEncode(character) {
    return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&');
}


/***/ })

};
