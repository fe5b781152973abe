export const id = 599;
export const ids = [599];
export const modules = {

/***/ 599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/containers/find.js + 1 modules
var find = __webpack_require__(9125);
;// CONCATENATED MODULE: ./lib/image/with-unset.js
/**
 * Adds fields that docker's own objects have, where the object lacks them: a template finds them (`{{.Config.ExposedPorts}}`), while
 * lists of all that there is leave them out, as docker leaves out what is empty.
 */
function withUnset(object, unset) {
    for (const [name, value] of Object.entries(unset))
        if (!Object.hasOwn(object, name))
            Object.defineProperty(object, name, { value, enumerable: false });
    return object;
}
/** Of a container's or an image's `Config`. */
const UNSET_CONFIG = {
    Hostname: '',
    Domainname: '',
    AttachStdin: false,
    AttachStdout: false,
    AttachStderr: false,
    ExposedPorts: null,
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
    Healthcheck: null,
    ArgsEscaped: false,
    Image: '',
    Volumes: null,
    NetworkDisabled: false,
    MacAddress: '',
    OnBuild: null,
    StopSignal: '',
    StopTimeout: null,
    Shell: null
};

// EXTERNAL MODULE: ./lib/containers/stop.js
var stop = __webpack_require__(8370);
;// CONCATENATED MODULE: ./lib/containers/inspect.js



/** What `docker inspect` shows of a container, with docker's names. */
function inspectContainer(container, store) {
    const { id, name, created, image, process } = container;
    const state = (0,find/* containerRecords */.MK)(store).state(id);
    const { config } = process;
    const shown = {
        Id: id,
        Created: created,
        Path: process.args[0],
        Args: process.args.slice(1),
        State: shownState(state),
        Image: image.id,
        Name: `/${name}`,
        RestartCount: 0,
        Driver: 'overlay',
        Platform: 'linux',
        Mounts: process.binds.map(({ source, target, readonly }) => ({
            Type: 'bind',
            Source: source,
            Destination: target,
            Mode: readonly ? 'ro' : '',
            RW: !readonly,
            Propagation: 'rprivate'
        })),
        HostConfig: {
            Binds: process.binds.length > 0
                ? process.binds.map(({ source, target, readonly }) => `${source}:${target}${readonly ? ':ro' : ''}`)
                : null,
            NetworkMode: process.network,
            AutoRemove: process.autoRemove,
            Privileged: process.privileged,
            SecurityOpt: process.unfiltered ? ['seccomp=unconfined'] : null,
            ShmSize: process.shmSize,
            ...(process.runtime ? { Runtime: process.runtime } : {})
        },
        Config: withUnset({
            Hostname: process.hostname,
            User: config.User ?? '',
            Tty: process.terminal,
            OpenStdin: process.openStdin,
            Env: config.Env ?? null,
            Cmd: config.Cmd ?? null,
            Image: image.name,
            Volumes: config.Volumes ?? null,
            WorkingDir: config.WorkingDir ?? '',
            Entrypoint: config.Entrypoint ?? null,
            Labels: config.Labels ?? {},
            ...(config.StopSignal ? { StopSignal: config.StopSignal } : {}),
            ...(config.ExposedPorts ? { ExposedPorts: config.ExposedPorts } : {}),
            ...(config.Healthcheck ? { Healthcheck: config.Healthcheck } : {})
        }, UNSET_CONFIG),
        NetworkSettings: withUnset({ Networks: { [process.network]: {} }, Ports: {} }, { IPAddress: '', Gateway: '', MacAddress: '' })
    };
    return withUnset(shown, { LogPath: '', ResolvConfPath: '', HostnamePath: '', HostsPath: '', AppArmorProfile: '', ExecIDs: null });
}
const NEVER = '0001-01-01T00:00:00Z';
function shownState(state) {
    return {
        Status: state.status,
        Running: state.status === 'running',
        Paused: false,
        Restarting: false,
        OOMKilled: false,
        Dead: false,
        Pid: (0,stop/* initOf */.Yq)(state) ?? 0,
        ExitCode: state.status === 'exited' ? (state.exitCode ?? 0) : 0,
        Error: state.error ?? '',
        StartedAt: state.started ?? NEVER,
        FinishedAt: state.finished ?? NEVER
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/images/cache-mounts.js
var cache_mounts = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/images/find.js
var images_find = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/images/catalog.js + 1 modules
var catalog = __webpack_require__(2639);
// EXTERNAL MODULE: ./lib/images/stored-documents.js
var stored_documents = __webpack_require__(548);
;// CONCATENATED MODULE: ./lib/images/inspect.js




/** What `docker inspect` shows of an image, with docker's names. `Descriptor` and `Manifests` are as in the containerd store. */
async function inspectImage(store, image) {
    const descriptor = image.descriptors[0];
    const manifests = await (0,stored_documents/* manifestsOf */.o)(store, descriptor);
    const { manifest, config } = manifests[0];
    const names = (0,catalog/* namesOf */.eZ)(image);
    const shown = {
        Id: manifest.config.digest,
        RepoTags: names.map(name => (0,reference/* familiarName */.hG)((0,reference/* parseReference */.F2)(name))),
        RepoDigests: repoDigests(image),
        Parent: '',
        Comment: config.history?.at(-1)?.comment ?? '',
        Created: config.created ?? '',
        DockerVersion: '',
        Author: config.author ?? '',
        Architecture: config.architecture,
        ...(config.variant ? { Variant: config.variant } : {}),
        Os: config.os,
        ...(config['os.version'] ? { OsVersion: config['os.version'] } : {}),
        Size: image.summary.size,
        GraphDriver: { Name: 'overlay', Data: null },
        RootFS: { Type: 'layers', Layers: config.rootfs.diff_ids },
        Metadata: { LastTagTime: '0001-01-01T00:00:00Z' },
        Descriptor: descriptor,
        ...(manifests.length > 1 ? { Manifests: manifests.map(({ descriptor: found }) => found) } : {}),
        Config: shownConfig(config.config ?? {})
    };
    return withUnset(shown, { Container: '', ContainerConfig: shownConfig({}), Variant: '', OsVersion: '', VirtualSize: shown.Size });
}
/** Docker shows every field, also those that the image leaves out. */
function shownConfig(config) {
    const { ExposedPorts, Healthcheck, Shell, StopSignal, ArgsEscaped, ...rest } = config;
    const shown = {
        User: config.User ?? '',
        ...(ExposedPorts ? { ExposedPorts } : {}),
        Env: config.Env ?? null,
        Cmd: config.Cmd ?? null,
        ...(Healthcheck ? { Healthcheck } : {}),
        ...(ArgsEscaped ? { ArgsEscaped } : {}),
        Volumes: config.Volumes ?? null,
        WorkingDir: config.WorkingDir ?? '',
        Entrypoint: config.Entrypoint ?? null,
        OnBuild: config.OnBuild ?? null,
        Labels: config.Labels ?? null,
        ...(StopSignal ? { StopSignal } : {}),
        ...(Shell ? { Shell } : {}),
        ...unknownFields(rest)
    };
    return withUnset(shown, UNSET_CONFIG);
}
/** What docker never heard of must survive. */
function unknownFields(rest) {
    const known = new Set(['User', 'Env', 'Cmd', 'Volumes', 'WorkingDir', 'Entrypoint', 'OnBuild', 'Labels']);
    return Object.fromEntries(Object.entries(rest).filter(([key]) => !known.has(key)));
}
function repoDigests({ entries }) {
    const found = entries.flatMap(({ name, descriptor }) => (name === undefined ? [] : [repoDigest(name, descriptor.digest)]));
    return [...new Set(found)];
}
function repoDigest(name, digest) {
    const { registry, repository } = (0,reference/* parseReference */.F2)(name);
    return (0,reference/* familiarName */.hG)({ registry, repository, digest });
}

// EXTERNAL MODULE: ./lib/cli/print-error.js
var print_error = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/cli/template/go-value.js
var go_value = __webpack_require__(9935);
// EXTERNAL MODULE: ./lib/cli/template/render.js + 4 modules
var render = __webpack_require__(9584);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/inspect.js











const inspectCommand = {
    name: 'inspect',
    summary: 'Show everything about images and containers',
    usage: 'slipway inspect [OPTIONS] NAME|ID [NAME|ID...]',
    flags: {
        format: { short: 'f', kind: 'string', value: 'FORMAT', help: 'json, or a Go template' },
        size: { short: 's', kind: 'boolean', help: 'Also how large a container is' },
        type: { kind: 'string', value: 'image|container', help: 'Look for one kind only' }
    },
    examples: [
        ["slipway inspect -f '{{.Architecture}} {{json .Config.Cmd}}' app", 'fields of an image'],
        ["slipway inspect -f '{{range .RootFS.Layers}}{{println .}}{{end}}' app", 'its layers, one a line']
    ],
    arguments: { min: 1, max: Number.POSITIVE_INFINITY },
    async run(args, io) {
        const warn = (text) => void io.stderr.write(`${text}\n`);
        const options = { type: typeOf(args.string('type')), size: args.boolean('size'), warn };
        return inspect(args.positional, args.string('format'), io, text => inspectOne((0,tools/* storeOf */.xX)(io), text, options));
    }
};
function typeOf(text) {
    if (text === undefined || text === 'image' || text === 'container')
        return text;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `"${text}" is not a valid value for --type`);
}
/** Prints what was found, then what was not; exit code 1 when something was not. */
async function inspect(texts, format, io, look) {
    const template = format === undefined || format === 'json' ? undefined : (0,render/* compileTemplate */.G)(format);
    const found = [];
    const errors = [];
    for (const text of texts)
        await look(text).then(object => found.push(object), error => errors.push(error));
    if (template)
        for (const object of found)
            io.stdout.write(`${template(object)}\n`);
    else
        io.stdout.write(format === 'json' ? `${(0,go_value/* goJson */.Pl)(found)}\n` : `${JSON.stringify(found, undefined, 4)}\n`);
    for (const error of errors)
        (0,print_error/* printError */.y)(error, io, false);
    return errors.length > 0 ? 1 : 0;
}
/** Containers come first, as in docker. */
async function inspectOne(store, text, { type, size, warn }) {
    if (type !== 'image') {
        const container = containerOf(store, text, type === 'container');
        if (container)
            return { ...container, ...(size ? sizes(store, String(container['Id'])) : {}) };
    }
    try {
        const { image } = await (0,images_find/* findImage */.F1)(store, text);
        if (size)
            warn('WARNING: --size ignored for images');
        return await inspectImage(store, image);
    }
    catch (error) {
        if (type === 'image' || !(error instanceof errors/* ContentError */.yg) || error.code !== 'NAME_NOT_FOUND')
            throw error;
        throw new errors/* ContentError */.yg('NAME_NOT_FOUND', `No such object: ${text}`);
    }
}
function containerOf(store, text, isRequired) {
    try {
        return inspectContainer((0,find/* findContainer */.FA)(store, text), store);
    }
    catch (error) {
        if (!isRequired && error instanceof errors/* ContentError */.yg && error.code === 'NAME_NOT_FOUND')
            return undefined;
        throw error;
    }
}
function sizes(store, id) {
    const records = (0,find/* containerRecords */.MK)(store);
    const changed = (0,cache_mounts/* fileBytes */.sG)((0,external_node_path_.join)(records.folder(id), 'upper'));
    const image = (records.get(id)?.image.layers ?? []).reduce((sum, diffId) => sum + (store.layers.get(diffId)?.size ?? 0), 0);
    return { SizeRw: changed, SizeRootFs: changed + image };
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

/***/ 7823:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eS: () => (/* binding */ treeBytes),
/* harmony export */   fK: () => (/* binding */ collectCacheMounts),
/* harmony export */   hj: () => (/* binding */ listCacheMounts),
/* harmony export */   sG: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _content_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2658);




/** Bytes of all cache mounts, by place. */
function listCacheMounts(store) {
    const directory = store.directory('mounts');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
        .map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))
        .filter(path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'fs')))
        .map(path => ({ path, bytes: treeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'fs')), usedAt: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs }))
        .sort((a, b) => a.usedAt - b.usedAt);
}
/**
 * Removes those that are too old, and the least recently used ones until the rest fits. Not while anybody uses the store: a mount
 * that is shared has no lock of its own.
 */
async function collectCacheMounts(store, policy) {
    const leases = store.directory('leases');
    return (0,_content_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .kK)((0,_content_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .collectorLock */ .pD)(leases), () => (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestLease */ .Er)(leases) === undefined ? removeMounts(store, policy) : { count: 0, bytes: 0 });
}
function removeMounts(store, { keep, before }) {
    const removed = { count: 0, bytes: 0 };
    const mounts = listCacheMounts(store);
    let total = mounts.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { path, bytes, usedAt } of mounts) {
        const isOld = before !== undefined && usedAt < before;
        if (!(isOld || total > keep) || !remove(store, path))
            continue;
        total -= bytes;
        removed.count++;
        removed.bytes += bytes;
    }
    return removed;
}
/** Under the lock that steps take; it goes with the rest. */
function remove(store, path) {
    if (!(0,_content_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .tryLock */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'lock')))
        return false;
    const trash = store.temporaryPath('mount');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, trash);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(trash, { recursive: true, force: true });
    return true;
}
/** What a tree takes on the disk. */
function treeBytes(root) {
    return sumOf(root, stat => stat.blocks * 512);
}
/** What its files hold, each once however many names it has: what docker calls the size of a container. */
function fileBytes(root) {
    const seen = new Set();
    return sumOf(root, stat => (stat.isDirectory() || seen.size === seen.add(stat.ino).size ? 0 : stat.size));
}
function sumOf(root, bytesOf) {
    let bytes = 0;
    const pending = [root];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!stat)
            continue;
        bytes += bytesOf(stat);
        if (stat.isDirectory())
            for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                pending.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    }
    return bytes;
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

/***/ 3940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   _t: () => (/* binding */ withDefaultTag),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5448);



const HUB = 'docker.io';
const OFFICIAL = 'library/';
const MAX_REPOSITORY = 255;
/** Far above every legal name: keeps the expressions below from seeing hostile lengths. */
const MAX_TEXT = 4096;
const PATH_COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = `${PATH_COMPONENT}(?:/${PATH_COMPONENT})*`;
const HOST_COMPONENT = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)';
const HOST = `(?:${HOST_COMPONENT}(?:\\.${HOST_COMPONENT})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^((?:${HOST}/)?${PATH})(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const NAME = new RegExp(`^(?:(${HOST})/)?(${PATH})$`);
const TAG_ONLY = new RegExp(`^${TAG}$`);
const IMAGE_ID = /^[a-f0-9]{64}$/;
/**
 * Reads `name[:tag][@digest]`. No tag is added: see `withDefaultTag`.
 * @throws InvalidReferenceError with the texts of distribution/reference.
 */
function parseReference(text) {
    try {
        return parse(text);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_)
            error.reference ??= text;
        throw error;
    }
}
function parse(text) {
    if (text.length > MAX_TEXT)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('repository name must not be more than 255 characters');
    if (IMAGE_ID.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
    }
    const { registry, rest } = splitRegistry(text);
    const path = rest.split(':', 1)[0];
    if ((0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(path) !== path) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid reference format: repository name (${path}) must be lowercase`, `write it as ${(0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(path)}`);
    }
    return parseNormalized(`${registry}/${rest}`);
}
function parseNormalized(text) {
    const match = REFERENCE.exec(text);
    if (!match) {
        const cased = REFERENCE.test((0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(text));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(cased ? 'repository name must be lowercase' : 'invalid reference format');
    }
    const [, registry = '', repository = ''] = NAME.exec(match[1]);
    if (repository.length > MAX_REPOSITORY) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`repository name must not be more than ${MAX_REPOSITORY} characters`);
    }
    const [, , tag, digest] = match;
    if (digest !== undefined)
        checkDigest(digest);
    return { registry, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
/** The first component is a registry when it can be no namespace: a dot, a port, an upper-case letter, or localhost. */
function splitRegistry(text) {
    const slash = text.indexOf('/');
    if (slash < 0)
        return { registry: HUB, rest: OFFICIAL + text };
    const first = text.slice(0, slash);
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(first) !== first;
    const registry = !isRegistry || first === 'index.docker.io' ? HUB : first;
    const rest = isRegistry ? text.slice(slash + 1) : text;
    return { registry, rest: registry === HUB && !rest.includes('/') ? OFFICIAL + rest : rest };
}
function checkDigest(digest) {
    const fault = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFault */ .B$)(digest);
    if (fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(fault);
}
/** True for text that a registry accepts as a tag. */
function isTag(text) {
    return TAG_ONLY.test(text);
}
/** `registry/repository[:tag][@digest]`. */
function formatReference(reference) {
    return nameOf(reference) + suffix(reference);
}
/** `registry/repository`; the registry is empty where what stands in its place cannot be a host (`a_b.c/d`). */
function nameOf({ registry, repository }) {
    return registry === '' ? repository : `${registry}/${repository}`;
}
/** The short form people write: `busybox:1.36` for `docker.io/library/busybox:1.36`. */
function familiarName(reference) {
    if (reference.registry !== HUB)
        return formatReference(reference);
    const short = reference.repository.startsWith(OFFICIAL) ? reference.repository.slice(OFFICIAL.length) : reference.repository;
    return (short.includes('/') ? reference.repository : short) + suffix(reference);
}
/** The same reference, with `:latest` when it has neither tag nor digest. */
function withDefaultTag(reference) {
    return reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: 'latest' } : reference;
}
function suffix({ tag, digest }) {
    return (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`);
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
