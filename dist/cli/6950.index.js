export const id = 6950;
export const ids = [6950];
export const modules = {

/***/ 6950:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitCommand: () => (/* binding */ commitCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/assemble.js
var assemble = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/image/canonical-json.js
var canonical_json = __webpack_require__(9350);
// EXTERNAL MODULE: ./lib/image/parse-image.js
var parse_image = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/image/documents.js
var documents = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/containers/changes.js
var changes = __webpack_require__(9337);
// EXTERNAL MODULE: ./lib/containers/find.js + 1 modules
var find = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/containers/pause.js
var containers_pause = __webpack_require__(1674);
// EXTERNAL MODULE: ./lib/containers/root.js
var containers_root = __webpack_require__(98);
;// CONCATENATED MODULE: ./lib/containers/commit.js













/** Makes an image of a container: one layer more than its own image. Run it under a lease. @returns the image ID */
async function commitContainer(container, options, tools) {
    const { store } = tools;
    const config = await options.change(container.process.config);
    const layer = await writeLayer(container, options.pause, tools);
    const size = store.blobs.size(container.image.manifest) ?? 0;
    const descriptor = { mediaType: media_types/* MediaType */.zu.ociManifest, digest: container.image.manifest, size };
    const manifest = (0,documents/* parseManifest */.Ng)(await store.blobs.read(descriptor.digest), descriptor);
    const base = (0,documents/* parseConfig */.o4)(await store.blobs.read(manifest.config.digest), manifest.config);
    const lower = (0,parse_image/* layersOf */.w)(manifest, base).map((found, index) => ({ layer: found, blob: manifest.layers[index] }));
    const document = committedConfig(container, base, config, layer.layer.diffId, options);
    const configDescriptor = { mediaType: media_types/* MediaType */.zu.ociConfig, ...(await store.blobs.put((0,canonical_json/* canonicalJson */.d)(document))) };
    const written = await store.blobs.put((0,canonical_json/* canonicalJson */.d)((0,assemble/* imageManifest */.Bz)(configDescriptor, [...lower, layer], {})));
    await store.names.set(options.names, { mediaType: media_types/* MediaType */.zu.ociManifest, ...written });
    return configDescriptor.digest;
}
async function writeLayer(container, pause, { store, layers, pool }) {
    const root = await (0,containers_root/* openRoot */.R8)(container, store, layers);
    const tar = store.temporaryPath('commit');
    const copy = store.temporaryPath('upper');
    const resume = pause ? (0,containers_pause/* pauseContainer */.Q)(container, store) : () => { };
    try {
        const skip = (0,changes/* mountPoints */.l)(container, root, store);
        const isRunning = (0,find/* containerRecords */.MK)(store).state(container.id).status === 'running';
        const upperdir = pause || !isRunning ? root.upper : await copyOf(root.upper, copy);
        const written = await pool.diffUpper({ upperdir, lowers: root.snapshots, skip }, tar);
        const layer = layers.commit(written, tar);
        return { layer, blob: layer.blob };
    }
    finally {
        resume();
        (0,external_node_fs_.rmSync)(tar, { force: true });
        (0,external_node_fs_.rmSync)(copy, { recursive: true, force: true });
    }
}
/** What a container that goes on writing has changed, at rest: a file that grows while it is read fits into no tar. */
async function copyOf(upper, copy) {
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('cp', ['--archive', '--reflink=auto', '--', upper, copy]).catch(cause => {
        throw new errors/* ContentError */.yg('UNAVAILABLE', `Cannot commit without a pause: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: 'Leave --pause=false out'
        });
    });
    return copy;
}
function committedConfig({ process, image }, base, config, diffId, { author, message, created }) {
    const time = created.toISOString();
    const entry = {
        created: time,
        created_by: process.args.join(' '),
        ...(author ? { author } : {}),
        ...(message ? { comment: message } : {})
    };
    return {
        ...base,
        created: time,
        ...(author ? { author } : {}),
        config,
        rootfs: { type: 'layers', diff_ids: [...image.layers, diffId] },
        history: [...(base.history ?? []), entry]
    };
}

// EXTERNAL MODULE: ./lib/images/changes.js
var images_changes = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/images/target-name.js
var target_name = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/commit.js






const commitCommand = {
    name: 'commit',
    summary: 'Make an image of a container',
    usage: 'slipway commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
    flags: {
        author: { short: 'a', kind: 'string', value: 'TEXT', help: 'Author of the image' },
        change: { short: 'c', kind: 'list', value: 'INSTRUCTION', help: 'Apply a Dockerfile instruction to the image' },
        message: { short: 'm', kind: 'string', value: 'TEXT', help: 'Comment of the new history entry' },
        pause: { short: 'p', kind: 'boolean', help: 'Stop its processes meanwhile (the default; --pause=false does not)' }
    },
    examples: [['slipway commit -m "with curl" -c \'CMD ["curl"]\' work app:2', 'one layer more']],
    arguments: { min: 1, max: 2 },
    async run(args, io) {
        const [name = '', target] = args.positional;
        const names = target === undefined ? [] : [(0,target_name/* targetName */.j)(target)];
        return (0,tools/* withTools */.YP)(io, async (tools) => {
            const id = await commitContainer((0,find/* findContainer */.FA)(tools.store, name), {
                names,
                author: args.string('author'),
                message: args.string('message') ?? '',
                change: config => (0,images_changes/* applyChanges */.Y)(config, args.list('change'), (0,platform/* hostPlatform */.ol)()),
                pause: args.has('pause') ? args.boolean('pause') : true,
                created: new Date()
            }, tools);
            io.stdout.write(`${id}\n`);
            return 0;
        });
    }
};


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

/***/ 3277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ imageManifest),
/* harmony export */   Jv: () => (/* binding */ assembleIndexIfMany),
/* harmony export */   al: () => (/* binding */ assembleImage)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9350);


/** Marks history entries as made by the language that BuildKit defined; docker history shows it. */
const COMMENT = 'buildkit.dockerfile.v0';
/** Writes config and manifest of an image into the store. */
async function assembleImage(draft, solved, options) {
    const config = imageConfig(draft, solved);
    const body = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...config, ...options.configFields });
    const configDescriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociConfig, ...(await options.blobs.put(body)) };
    const layers = await Promise.all(solved.layers.map(async (layer) => ({ layer, blob: await options.blobFor(layer) })));
    const manifest = imageManifest(configDescriptor, layers, options.annotations);
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest, ...(await options.blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest))) };
    return { platform: draft.platform, config, configDescriptor, descriptor, layers };
}
function imageManifest(config, layers, annotations) {
    return {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest,
        config,
        layers: layers.map(({ blob: { mediaType, digest, size } }) => ({ mediaType, digest, size })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
}
/** One image as it is, unless `always`; several under an index, in the order given. */
async function assembleIndexIfMany(images, blobs, annotations = {}, always = false) {
    const [only] = images;
    if (only && images.length === 1 && !always)
        return { descriptor: only.descriptor, images };
    const index = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex,
        manifests: images.map(({ descriptor, platform }) => ({ ...descriptor, platform })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
    return { descriptor: { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex, ...(await blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(index))) }, images };
}
/** Fields of the base that Slipway does not know are kept, as the spec demands of who copies. */
function imageConfig(draft, solved) {
    const { platform, base, author, epoch } = draft;
    const times = historyTimes(draft, solved);
    const isNew = draft.history.some(({ kind }) => kind !== 'base');
    const created = epoch === undefined || !isNew ? (times.at(-1)?.toISOString() ?? base?.created ?? null) : epochTime(epoch);
    const history = draft.history.map((entry, index) => historyEntry(entry, times[index], draft));
    const { variant: _, 'os.version': __, ...kept } = base ?? {};
    return {
        ...kept,
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant ? { variant: platform.variant } : {}),
        ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
        ...(author === undefined ? {} : { author }),
        config: draft.config,
        created,
        history: history.length > 0 ? history : null,
        rootfs: { type: 'layers', diff_ids: solved.layers.map(layer => layer.diffId) }
    };
}
/**
 * When each entry of the history was made. Those without a layer take the time of the layer before them; the first of them that of
 * the first new layer.
 */
function historyTimes(draft, solved) {
    const made = draft.history.map(entry => (entry.kind === 'layer' ? solved.created(entry.vertex) : undefined));
    let last = made.find(time => time !== undefined);
    return made.map(time => (last = time ?? last));
}
function historyEntry(entry, time, { base, epoch }) {
    if (entry.kind === 'base')
        return entry.entry;
    const created = epoch === undefined ? (time?.toISOString() ?? base?.created) : epochTime(epoch);
    return {
        ...(created ? { created } : {}),
        created_by: entry.createdBy,
        comment: (entry.kind === 'layer' && entry.comment) || COMMENT,
        ...(entry.kind === 'layer' ? {} : { empty_layer: true })
    };
}
/** RFC 3339 without a fraction, as Go prints a whole second. */
function epochTime(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 9350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and without undefined: the same value always gives the same bytes, so the same digest. */
function canonicalJson(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const record = value;
    return Object.fromEntries(Object.keys(record)
        .sort()
        .map(key => [key, sorted(record[key])]));
}


/***/ }),

/***/ 1799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6784);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _frontend_lower_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2068);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9501);




/** What docker commit and import take for `--change`. */
const ALLOWED = 'CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL ONBUILD STOPSIGNAL USER VOLUME WORKDIR'.split(' ');
/**
 * The execution parameters after Dockerfile instructions (`CMD ["sh"]`, one a text) were applied to them.
 * @throws UsageError for another instruction, DockerfileError for a malformed one.
 */
async function applyChanges(config, changes, platform) {
    if (changes.length === 0)
        return config;
    for (const change of changes)
        checkInstruction(change);
    const dockerfile = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .Ai)(`FROM base\n${changes.join('\n')}\n`, '--change');
    const { os, architecture } = platform;
    const base = { os, architecture, config, rootfs: { type: 'layers', diff_ids: [] } };
    const { image } = await (0,_frontend_lower_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerDockerfile */ .c5)(dockerfile, {
        target: undefined,
        buildArgs: {},
        labels: {},
        platform,
        isPlatformGiven: false,
        buildPlatform: platform,
        namedContexts: [],
        noCache: false,
        hostname: undefined,
        extraHosts: [],
        shmSize: undefined,
        ulimits: [],
        cgroupParent: undefined,
        network: undefined,
        entitlements: [],
        warn() { },
        contextTime: async () => undefined,
        sourceTime: async () => undefined,
        resolveImage: async () => ({ pinned: 'base', digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(''), config: base }),
        ignored: undefined
    });
    return setsPath(config, changes) ? image.config : withoutPath(image.config);
}
function checkInstruction(change) {
    const word = /^\s*(\S+)/.exec(change)?.[1]?.toUpperCase() ?? '';
    if (/[\r\n]/.test(change.trim()))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `Cannot apply change "${change}": it has several lines`);
    if (!ALLOWED.includes(word))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${word || 'an empty text'} is not a valid change command`, {
            hint: `Use one of ${ALLOWED.join(', ')}`
        });
}
/** True when the image or a change has a PATH of its own. */
function setsPath({ Env }, changes) {
    const isPath = (entry) => entry.startsWith('PATH=');
    return (Env ?? []).some(isPath) || changes.some(change => /^\s*ENV\s.*\bPATH[\s=]/i.test(change));
}
/** FROM gives an image without PATH the default one for its RUN steps; here nothing runs. */
function withoutPath({ Env, ...rest }) {
    const kept = (Env ?? []).filter(entry => !entry.startsWith('PATH='));
    return kept.length > 0 ? { ...rest, Env: kept } : rest;
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


/***/ })

};
