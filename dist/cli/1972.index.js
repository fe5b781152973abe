export const id = 1972;
export const ids = [1972,4801,7182];
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

/***/ 2773:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommand: () => (/* binding */ createCommand)
/* harmony export */ });
/* harmony import */ var _containers_create_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);
/* harmony import */ var _container_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3603);
/* harmony import */ var _cid_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3973);
/* harmony import */ var _container_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(412);
/* harmony import */ var _run_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4099);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2097);






const createCommand = {
    name: 'create',
    summary: 'Make a container of an image without starting it',
    usage: 'slipway create [OPTIONS] IMAGE [COMMAND] [ARG...]',
    flags: _container_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTAINER_FLAGS */ .M,
    examples: [['slipway export $(slipway create app) | tar -x -C rootfs', 'the files of an image']],
    arguments: { min: 1, max: Number.POSITIVE_INFINITY },
    stopAtArgument: true,
    run: (args, io) => (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .withTools */ .YP)(io, async (tools) => {
        const options = (0,_container_options_js__WEBPACK_IMPORTED_MODULE_3__/* .containerOptions */ .Sb)(args, io, false);
        const cidFile = (0,_cid_file_js__WEBPACK_IMPORTED_MODULE_2__/* .newCidFile */ .Z)(args, io);
        const image = await (0,_run_image_js__WEBPACK_IMPORTED_MODULE_4__/* .imageToRun */ .i)(options.imageName, args, tools, io);
        const { id } = await (0,_containers_create_js__WEBPACK_IMPORTED_MODULE_0__/* .createContainer */ .g)(image, options, tools);
        cidFile?.(id);
        io.stdout.write(`${id}\n`);
        return 0;
    })
};


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

/***/ 9125:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ containerRecords),
  FA: () => (/* binding */ findContainer),
  ts: () => (/* binding */ listContainers)
});

// EXTERNAL MODULE: ./lib/content/containers.js
var containers = __webpack_require__(1093);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/containers/container.js
/** `container.json` is written by `create.ts` alone. */
function asContainer(record) {
    return record;
}

;// CONCATENATED MODULE: ./lib/containers/find.js



function containerRecords(store) {
    return new containers/* ContainerRecords */._(store.directory('containers'));
}
/** Every container, newest first. */
function listContainers(store) {
    const containers = containerRecords(store).list().map(asContainer);
    return containers.sort((a, b) => (a.created < b.created ? 1 : -1));
}
/** By name, ID, or the first digits of an ID. @throws ContentError NAME_NOT_FOUND, AMBIGUOUS with docker's texts */
function findContainer(store, text) {
    const containers = listContainers(store);
    const name = text.replace(/^\//, '');
    const exact = containers.find(container => container.id === text || container.name === name);
    if (exact)
        return exact;
    const found = /^[0-9a-f]+$/.test(text) ? containers.filter(({ id }) => id.startsWith(text)) : [];
    if (found.length === 1)
        return found[0];
    if (found.length > 1)
        throw new errors/* ContentError */.yg('AMBIGUOUS', `Multiple IDs found with provided prefix: ${text}`, {
            hint: found.map(({ id, name }) => `${id.slice(0, 12)} (${name})`).join(', ')
        });
    throw new errors/* ContentError */.yg('NAME_NOT_FOUND', `No such container: ${text}`, { hint: "See 'slipway ps -a'" });
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

/***/ 1093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ContainerRecords)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4287);




/** What a container says that was running when its watcher was killed: as if SIGKILL had ended it. */
const KILLED = 137;
/** The containers of a store, each a folder that also holds its upper directory and its log. */
class ContainerRecords {
    #directory;
    constructor(directory) {
        this.#directory = directory;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, id);
    }
    /** A container appears by one rename, complete. */
    add(record) {
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, `.${record.id}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'upper'), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'container.json'), JSON.stringify(record), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.folder(record.id));
    }
    list() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#directory)
            .filter(name => /^[0-9a-f]{64}$/.test(name))
            .flatMap(id => this.get(id) ?? []);
    }
    get(id) {
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'container.json'), 'utf8'));
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || error instanceof SyntaxError)
                return undefined;
            throw error;
        }
    }
    /** A container whose watcher is gone runs no more: its processes went with it. */
    state(id) {
        const state = this.#readState(id);
        if (state.status !== 'running' || (state.watcher !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(state.watcher)))
            return state;
        return { ...state, status: 'exited', exitCode: state.exitCode ?? KILLED };
    }
    setState(id, state) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'state.json');
        const temporary = `${path}.${process.pid}.tmp`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, JSON.stringify(state), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    #readState(id) {
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'state.json'), 'utf8'));
        }
        catch {
            return { status: 'created' };
        }
    }
    /** Gone from the list first, so that nobody sees half of one. */
    remove(id) {
        const doomed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, `.${id}-removed`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(this.folder(id), doomed);
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
                throw error;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(doomed, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 218:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** The layers of an image, lowest first. @throws ContentError MALFORMED when manifest and config disagree. */
function layersOf(manifest, config) {
    const { diff_ids: diffIds } = config.rootfs;
    if (diffIds.length !== manifest.layers.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Image has ${manifest.layers.length} layers, its config names ${diffIds.length}: manifest and config do not belong together`);
    return manifest.layers.map((blob, index) => {
        const diffId = diffIds[index];
        return { diffId, contentDigest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(diffId), blob, fetch: undefined, mountFrom: undefined };
    });
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

/***/ 1446:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ overlayAttributes),
/* harmony export */   m: () => (/* binding */ OPAQUE_VALUE)
/* harmony export */ });
const OPAQUE_VALUE = 'y';
/** Mounts in a user namespace have the option `userxattr`, since only the real root may write `trusted.*`. */
function overlayAttributes({ userXattr }) {
    const prefix = userXattr ? 'user.overlay.' : 'trusted.overlay.';
    return { opaque: `${prefix}opaque`, redirect: `${prefix}redirect`, metacopy: `${prefix}metacopy` };
}


/***/ }),

/***/ 4801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layersTree: () => (/* binding */ layersTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);




/** Layers, lowest first, as one tree: what an overlayfs mount of them would show, without the mount. */
function layersTree(layers) {
    return new LayersTree([...layers].reverse());
}
class LayersTree {
    /** Highest first, as overlayfs looks. */
    #layers;
    #directories = new Map();
    #listings = new Map();
    constructor(layers) {
        this.#layers = layers;
        this.#directories.set('/', layers.map((_, index) => index));
    }
    get isScratch() {
        return this.#layers.length === 0;
    }
    lstat(path) {
        return this.#find(path)?.stat;
    }
    readdir(path) {
        return (0,_system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByBytes */ .n)([...this.#list(path).keys()]);
    }
    readlink(path) {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(this.hostPath(path));
    }
    hostPath(path) {
        const found = this.#find(path);
        if (!found)
            throw new Error(`Nothing at ${path}`);
        return this.#at(found.layer, path);
    }
    xattrs(path) {
        const found = this.#find(path);
        return found && this.#layers[found.layer]?.xattrs?.get(path.slice(1));
    }
    digest(path) {
        const found = this.#find(path);
        return found && this.#layers[found.layer].digests?.get(path.slice(1));
    }
    #at(layer, path) {
        const { directory } = this.#layers[layer];
        return path === '/' ? directory : directory + path;
    }
    #find(path) {
        if (path === '/')
            return { layer: 0, stat: this.#rootStat() };
        const parent = path.slice(0, path.lastIndexOf('/')) || '/';
        const listed = this.#listings.get(parent);
        if (listed) {
            const layer = listed.get(path.slice(parent === '/' ? 1 : parent.length + 1));
            return layer === undefined ? undefined : { layer, stat: this.#statIn(layer, path) };
        }
        return this.#probe(this.#contributors(parent) ?? [], path);
    }
    /** The highest layer that says something about the path decides. */
    #probe(layers, path) {
        for (const layer of layers) {
            const stat = this.#statIn(layer, path);
            if (stat)
                return (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhiteoutDevice */ .qM)(stat) ? undefined : { layer, stat };
        }
        return undefined;
    }
    /** undefined when the path is no directory in the merged view. */
    #contributors(path) {
        if (this.#directories.has(path))
            return this.#directories.get(path);
        const parent = path.slice(0, path.lastIndexOf('/')) || '/';
        const above = this.#contributors(parent);
        const layers = above && this.#merged(above, path);
        this.#directories.set(path, layers);
        return layers;
    }
    /** A directory merges with those below it until one is opaque or something else is in its place. */
    #merged(above, path) {
        const layers = [];
        for (const layer of above) {
            const stat = this.#statIn(layer, path);
            if (!stat)
                continue;
            if (stat.type !== 'directory')
                break;
            layers.push(layer);
            if (this.#layers[layer].opaque?.has(path.slice(1)))
                break;
        }
        return layers.length > 0 ? layers : undefined;
    }
    /** Names of a directory with the layer that shows each. */
    #list(path) {
        const known = this.#listings.get(path);
        if (known)
            return known;
        const layers = this.#contributors(path);
        if (!layers)
            throw new Error(`${path} is not a directory`);
        const seen = new Map();
        for (const layer of layers)
            this.#addNames(seen, layer, path);
        const listing = new Map([...seen].filter((entry) => entry[1] !== undefined));
        this.#listings.set(path, listing);
        return listing;
    }
    #addNames(seen, layer, path) {
        for (const entry of (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .readHostEntries */ .Xf)(this.#at(layer, path))) {
            if (seen.has(entry.name))
                continue;
            const whiteout = entry.isCharacterDevice() && (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhiteoutDevice */ .qM)(this.#statIn(layer, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name)));
            seen.set(entry.name, whiteout ? undefined : layer);
        }
    }
    #statIn(layer, path) {
        return (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statHostPath */ .ko)(this.#at(layer, path), `${layer}:`);
    }
    #rootStat() {
        const stat = this.#layers.length > 0 ? this.#statIn(0, '/') : undefined;
        return stat ?? { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: Math.floor(Date.now() / 1000) };
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

/***/ 323:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sortByBytes)
/* harmony export */ });
/**
 * Compares names as BuildKit, tar writers and the kernel's tools do: by their UTF-8 bytes. JavaScript's own order is by UTF-16
 * units, which differs only where surrogate pairs meet U+E000..U+FFFF.
 */
function compareBytes(a, b) {
    if (hasSurrogate(a) || hasSurrogate(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Sorts in place. */
function sortByBytes(names) {
    return names.some(hasSurrogate) ? names.sort(compareBytes) : names.sort();
}
function hasSurrogate(text) {
    return /[\ud800-\udfff]/.test(text);
}


/***/ }),

/***/ 9058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ readHostEntries),
/* harmony export */   ko: () => (/* binding */ statHostPath),
/* harmony export */   qM: () => (/* binding */ isWhiteoutDevice),
/* harmony export */   u1: () => (/* binding */ readHostDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** `lstat` of a path of this machine; undefined when nothing is there. `prefix` makes inode texts of different roots differ. */
function statHostPath(path, prefix = '') {
    const stats = lstat(path);
    if (!stats)
        return undefined;
    const type = typeOf(stats);
    return {
        type,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        gid: stats.gid,
        size: type === 'file' || type === 'symlink' ? stats.size : 0,
        mtime: stats.mtimeMs / 1000,
        inode: type !== 'directory' && stats.nlink > 1 ? prefix + exactInode(path) : undefined,
        device: type === 'char' || type === 'block' ? splitDevice(stats.rdev) : undefined,
        ctimeMs: stats.ctimeMs,
        ino: stats.ino,
        dev: stats.dev
    };
}
/** Names in a directory of this machine, unsorted. */
function readHostDirectory(path) {
    const names = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(path);
    for (const name of names)
        checkName(path, name);
    return names;
}
/** Names in a directory of this machine with their types, unsorted. */
function readHostEntries(path) {
    const entries = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(path, { withFileTypes: true });
    for (const { name } of entries)
        checkName(path, name);
    return entries;
}
/** Node decodes names as UTF-8, and what is not becomes a name that does not exist. */
function checkName(directory, name) {
    if (!name.includes('\ufffd') || lstat(`${directory}/${name}`))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SnapshotError */ .JC('UNSUPPORTED', `Cannot read directory ${directory}: the name ${JSON.stringify(name)} is not UTF-8`, {
        hint: 'Rename the file, or add it to .dockerignore.'
    });
}
/** True for overlayfs' whiteout: a character device 0:0. */
function isWhiteoutDevice(stat) {
    return stat.type === 'char' && stat.device?.[0] === 0 && stat.device[1] === 0;
}
function lstat(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function typeOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    if (stats.isSymbolicLink())
        return 'symlink';
    if (stats.isCharacterDevice())
        return 'char';
    if (stats.isBlockDevice())
        return 'block';
    return stats.isFIFO() ? 'fifo' : 'socket';
}
/** Inode numbers of some file systems exceed what a double holds, so the few files with many names are asked again. */
function exactInode(path) {
    const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { bigint: true });
    return `${stats.dev}:${stats.ino}`;
}
/** glibc's gnu_dev_major and gnu_dev_minor. */
function splitDevice(rdev) {
    const device = BigInt(rdev);
    const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn);
    const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn & 0xffffffffn);
    return [Number(major), Number(minor)];
}


/***/ })

};
