export const id = 75;
export const ids = [75,283,970];
export const modules = {

/***/ 6664:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseUlimits: () => (/* binding */ parseUlimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAMES = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');
/** `nofile=1024:2048` or `nofile=1024`; -1 is unlimited. @throws UsageError INPUT_INVALID with BuildKit's text */
function parseUlimits(texts) {
    return texts.map(parseUlimit);
}
function parseUlimit(text) {
    const [, name = '', limits] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (limits === undefined)
        throw invalid(`invalid ulimit argument: ${text}`);
    if (!NAMES.includes(name))
        throw invalid(`invalid ulimit type: ${name}`);
    const [, soft, hard = soft] = /^(-?\d+)(?::(-?\d+))?$/.exec(limits) ?? [];
    if (soft === undefined || hard === undefined)
        throw invalid(`invalid limits: ${limits}`);
    if (limit(soft) > limit(hard))
        throw invalid(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
    return { type: `RLIMIT_${name.toUpperCase()}`, soft: limit(soft), hard: limit(hard) };
}
function invalid(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `failed to parse ulimit: ${reason}`, {
        hint: `Write NAME=SOFT[:HARD]. Names: ${NAMES.join(', ')}`
    });
}
function limit(text) {
    const value = Number(text);
    return value < 0 ? Number.MAX_SAFE_INTEGER : value;
}


/***/ }),

/***/ 1970:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bindSelectionDigest: () => (/* binding */ bindSelectionDigest),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cache_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5104);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9838);
/* harmony import */ var _copy_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3320);






/** Digest of what the mount shows, for the cache key: where in the source it was does not count. */
async function bindSelectionDigest(mount, context) {
    const { tree, digestFiles } = await (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceTree */ ._)(inputOf(mount, context), context);
    const source = existing(tree, mount);
    const { digest, paths } = await (0,_copy_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestSelection */ .r)(tree, copyOf(source), digestFiles);
    return { digest, files: (0,_cache_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFiles */ .HL)([...paths()].map(([path, digest]) => ({ path: path.replace(/^\//, ''), digest }))) };
}
function inputOf(mount, { inputs }) {
    const input = inputs[mount.input];
    if (!input)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SolveError */ .Y('INVALID', `Mount of ${mount.target} has no source`);
    return input;
}
/** The source with its links followed inside its root (CVE-2024-1753). */
function existing(tree, mount) {
    const source = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', mount.source);
    const path = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, source, { followLast: true });
    if (path === '/' || tree.lstat(path))
        return path;
    const message = tree.isScratch
        ? `open ${source}: no such file or directory`
        : `failed to calculate checksum of ref: "${source}": not found`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SolveError */ .Y('FILE_NOT_FOUND', message, { hint: "Check the mount's source, and that no ignore file leaves it out" });
}
/** The copy that selects what the mount shows. */
function copyOf(source) {
    return {
        kind: 'copy',
        instruction: 'COPY',
        input: 1,
        sources: [source],
        destination: '/',
        chown: undefined,
        chmod: undefined,
        parents: false,
        excludes: [],
        unpack: 'never'
    };
}


/***/ }),

/***/ 2075:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProcess: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/system/file-time.js
var file_time = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/layer/prune-upper.js



/**
 * Takes out of an upperdir what its layer does not have: copies that the step made of a file or directory and left as they were,
 * sockets, whiteouts of nothing. Only then it is the layer unpacked, and may lie on top of other layers than those it was made on.
 * @param left topmost paths, relative to the upperdir
 */
function pruneUpper(upperdir, left) {
    for (const path of left) {
        const parent = (0,external_node_path_.dirname)((0,external_node_path_.join)(upperdir, path));
        const { atimeMs, mtimeMs } = (0,external_node_fs_.lstatSync)(parent);
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(upperdir, path), { recursive: true, force: true });
        (0,external_node_fs_.utimesSync)(parent, (0,file_time/* fileTime */.I)(atimeMs / 1000), (0,file_time/* fileTime */.I)(mtimeMs / 1000));
    }
}

// EXTERNAL MODULE: ./lib/oci/passwd.js
var passwd = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/runtime/account-files.js
var account_files = __webpack_require__(3593);
// EXTERNAL MODULE: ./lib/system/tree/resolve.js
var resolve = __webpack_require__(9310);
;// CONCATENATED MODULE: ./lib/runtime/mount-stubs.js





/** What is missing of the mount points, deepest first. */
function stubsOf(tree, targets) {
    const stubs = new Map();
    for (const { path, directory } of targets) {
        let isDirectory = directory;
        for (let at = path; at !== '/' && !tree.lstat(at); at = external_node_path_.posix.dirname(at)) {
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
    const own = absentIn(tree, (0,resolve/* resolvePath */.o)(tree, cwd, { followLast: true })).map(path => ({ path, uid, gid }));
    const above = targets.flatMap(target => absentIn(tree, external_node_path_.posix.dirname(target))).map(path => ({ path, uid: 0, gid: 0 }));
    const byPath = new Map([...above, ...own].map(directory => [directory.path, directory]));
    return [...byPath.values()].sort((a, b) => a.path.length - b.path.length);
}
/** The path and those above it that are not there; none when something else is in the place of a directory. */
function absentIn(tree, path) {
    const absent = [];
    let at = path;
    for (; at !== '/' && !tree.lstat(at); at = external_node_path_.posix.dirname(at))
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
        const parent = external_node_path_.posix.dirname(stub.path);
        if (!isRealDirectory(upper, parent))
            continue;
        const before = (0,external_node_fs_.lstatSync)(upper + parent);
        if (!removeEmpty(upper + stub.path))
            continue;
        const untouched = (0,external_node_fs_.readdirSync)(upper + parent).length === 0;
        const stat = untouched ? lower.lstat(parent) : undefined;
        const mtime = stat?.mtime ?? before.mtimeMs / 1000;
        (0,external_node_fs_.utimesSync)(upper + parent, before.atimeMs / 1000, (0,file_time/* fileTime */.I)(mtime));
    }
}
/** Every component is a directory, no link. */
function isRealDirectory(upper, path) {
    const names = path.split('/').filter(Boolean);
    for (let count = 0; count <= names.length; count++) {
        const stat = (0,external_node_fs_.lstatSync)([upper, ...names.slice(0, count)].join('/'), { throwIfNoEntry: false });
        if (!stat?.isDirectory())
            return false;
    }
    return true;
}
function removeEmpty(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (stat.isDirectory())
            (0,external_node_fs_.rmdirSync)(path);
        else if (stat.isFile() && stat.size === 0)
            (0,external_node_fs_.unlinkSync)(path);
        else
            return false;
        return true;
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT') || (0,errors/* hasCode */.up)(error, 'ENOTEMPTY') || (0,errors/* hasCode */.up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/runtime/ulimits.js
var ulimits = __webpack_require__(6664);
// EXTERNAL MODULE: ./lib/snapshot/tree-layers.js
var tree_layers = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/solver/dates.js
var dates = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/solver/trees.js
var trees = __webpack_require__(9838);
;// CONCATENATED MODULE: ./lib/runtime/cdi.js



/** Where vendors and administrators put specifications; Slipway reads the JSON ones. */
const CDI_DIRECTORIES = ['/etc/cdi', '/var/run/cdi'];
/** The device `vendor.com/class=name`, or with `vendor.com/class` all devices of the class; undefined when there is none. */
function findDevice(name, directories = CDI_DIRECTORIES) {
    const [kind = '', device] = name.split('=');
    const found = directories.flatMap(readSpecifications).flatMap(specification => {
        if (specification.kind !== kind)
            return [];
        const wanted = (specification.devices ?? []).filter(entry => device === undefined || device === '*' || entry.name === device);
        return wanted.length > 0 ? [specification.containerEdits, ...wanted.map(({ containerEdits }) => containerEdits)] : [];
    });
    return found.length > 0 ? merge(found.map(edits => edits ?? {})) : undefined;
}
function readSpecifications(directory) {
    try {
        const names = (0,external_node_fs_.readdirSync)(directory).filter(name => name.endsWith('.json'));
        return names.sort().map(name => JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8')));
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
/** Device nodes are the machine's own, seen through a mount. */
function merge(edits) {
    const nodes = edits.flatMap(({ deviceNodes = [] }) => deviceNodes);
    const files = edits.flatMap(({ mounts = [] }) => mounts);
    return {
        env: edits.flatMap(({ env = [] }) => env),
        mounts: [
            ...nodes.map(({ path, hostPath }) => ({ ...bind(hostPath ?? path, path, false), device: true })),
            ...files.map(({ hostPath, containerPath, options = [] }) => bind(hostPath, containerPath, options.includes('ro')))
        ],
        rules: nodes.map(({ path, hostPath }) => ruleFor(hostPath ?? path))
    };
}
function bind(source, target, readonly) {
    return { kind: 'bind', source, target, readonly };
}
/** Linux' encoding of device numbers, makedev(3). */
function ruleFor(path) {
    const stats = (0,external_node_fs_.statSync)(path);
    const device = stats.rdev;
    return {
        type: stats.isBlockDevice() ? 'b' : 'c',
        major: (device >> 8) & 0xfff,
        minor: (device & 0xff) | ((device >> 12) & 0xfff00)
    };
}

;// CONCATENATED MODULE: ./lib/solver/ops/exec-devices.js


/** What the devices of a RUN add to it. @throws SolveError INVALID when a required one is not there. */
function openDevices({ devices }) {
    const found = devices.flatMap(({ name, required }) => {
        const edits = findDevice(name);
        if (!edits && required)
            throw notRegistered(name);
        return edits ?? [];
    });
    return {
        env: found.flatMap(({ env }) => env),
        mounts: found.flatMap(({ mounts }) => mounts),
        rules: found.flatMap(({ rules }) => rules)
    };
}
function notRegistered(name) {
    return new errors/* SolveError */.Y('INVALID', `required device "${name}" is not registered`, {
        hint: 'Put its CDI specification, as JSON, into /etc/cdi or /var/run/cdi'
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/content/lock.js
var lock = __webpack_require__(2658);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/system/tree/directory.js
var tree_directory = __webpack_require__(9882);
// EXTERNAL MODULE: ./lib/solver/cache-key.js
var cache_key = __webpack_require__(2743);
// EXTERNAL MODULE: ./lib/system/special.js
var special = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/solver/ops/copy-tree.js




/** Writes what is in a directory of a tree into a real one, with owners, modes and times. Sockets are left out: nobody listens. */
function copyTree(tree, from, to) {
    for (const name of tree.readdir(from)) {
        const path = external_node_path_.posix.join(from, name);
        const stat = tree.lstat(path);
        if (stat && stat.type !== 'socket')
            copyPath(tree, path, stat, (0,external_node_path_.join)(to, name));
    }
}
function copyPath(tree, path, stat, to) {
    make(tree, path, stat, to);
    (0,external_node_fs_.lchownSync)(to, stat.uid, stat.gid);
    // After the owner: changing that takes the setuid bit away.
    if (stat.type !== 'symlink')
        (0,external_node_fs_.chmodSync)(to, stat.mode);
    (0,external_node_fs_.lutimesSync)(to, (0,file_time/* fileTime */.I)(stat.mtime), (0,file_time/* fileTime */.I)(stat.mtime));
}
function make(tree, path, { type, mode, device }, to) {
    switch (type) {
        case 'directory':
            (0,external_node_fs_.mkdirSync)(to);
            copyTree(tree, path, to);
            break;
        case 'symlink':
            (0,external_node_fs_.symlinkSync)(tree.readlink(path), to);
            break;
        case 'file':
            (0,external_node_fs_.copyFileSync)(tree.hostPath(path), to);
            break;
        case 'char':
        case 'block':
        case 'fifo':
            (0,special/* callSpecialsSync */.i)([{ call: 'mknod', path: to, type, mode, device: device ?? [0, 0] }]);
    }
}

// EXTERNAL MODULE: ./lib/solver/ops/bind-selection.js
var bind_selection = __webpack_require__(1970);
;// CONCATENATED MODULE: ./lib/solver/ops/cache-mount.js












/**
 * A directory of the store that outlives the step: `mounts/<sha256 of the id>/`. The id is text from a Dockerfile, so it never
 * becomes a path (CVE-2024-9675). `locked` waits for the other user, `private` takes another directory while one is in use.
 */
async function openCacheMount(mount, target, context) {
    const name = await mountName(mount, context);
    const { directory, release } = await take((0,external_node_path_.join)(context.worker.store.directory('mounts'), (0,cache_key/* sha256 */.sc)(name)), mount, context);
    try {
        await context.worker.mounts.restore(keptName(name, context), directory);
        await start(directory, mount, context);
        const subpath = mount.input === undefined ? existing(directory, mount, context) : '/';
        const bind = { kind: 'bind', source: directory, subpath, target, readonly: mount.readonly };
        return { mounts: [bind], env: [], close: () => cache_mount_close(name, directory, release, context) };
    }
    catch (error) {
        release();
        throw error;
    }
}
function cache_mount_close(name, directory, release, context) {
    context.worker.mounts.used(keptName(name, context), directory);
    release();
}
/** On one machine all platforms share a mount; machines of a matrix, each for a platform, must not take turns in overwriting it. */
function keptName(name, { vertex }) {
    return `${name} ${(0,platform/* formatPlatform */.Bq)(vertex.platform)}`;
}
const PLAIN = { mode: 0o755, uid: 0, gid: 0 };
/** A mount that starts with other files, owner or mode is another one than the plain mount of that id. */
async function mountName(mount, context) {
    const { id, made } = mount;
    const base = await baseOf(mount, context);
    const { mode, uid, gid } = made ?? PLAIN;
    if (base === '' && mode === PLAIN.mode && uid === 0 && gid === 0)
        return id;
    return `${id}@${(0,cache_key/* sha256 */.sc)(JSON.stringify([base, mode, uid, gid])).slice(0, 16)}`;
}
/** `source` without `from` is a directory of the mount itself, which an earlier step made: found inside it, wherever links lead. */
function existing(directory, mount, { vertex }) {
    const wanted = external_node_path_.posix.resolve('/', mount.source);
    if (wanted === '/')
        return '/';
    const tree = (0,tree_directory/* directoryTree */.u)(directory);
    const path = (0,resolve/* resolvePath */.o)(tree, wanted, { followLast: true });
    if (path === '/' || tree.lstat(path)?.type === 'directory')
        return path;
    const command = vertex.op.kind === 'exec' ? vertex.op.args.join(' ') : '';
    throw new errors/* SolveError */.Y('EXEC_FAILED', `process ${JSON.stringify(command)} did not complete successfully: open ${path}: no such file or directory`, { hint: `The cache mount "${mount.id}" has no directory ${wanted}` });
}
/** What a new cache starts as, by its content. */
async function baseOf({ target, input: index, source, made }, context) {
    if (index === undefined)
        return '';
    const input = context.inputs[index];
    if (input?.kind === 'layers')
        return `${input.contentId}${source}`;
    const bind = { type: 'bind', target, input: index, source: made ? '/' : source, readonly: true };
    return `${(await (0,bind_selection.bindSelectionDigest)(bind, context)).digest}${source}`;
}
async function take(path, { sharing }, context) {
    if (sharing === 'shared')
        return { directory: (0,external_node_path_.join)(path, 'fs'), release: () => { } };
    for (let number = 0;; number = sharing === 'private' ? number + 1 : number) {
        const candidate = number === 0 ? path : `${path}-${number}`;
        // Held for as long as the step runs, which may be long: not `withLock`, which is for moments.
        const release = (0,lock/* tryLock */.bh)((0,external_node_path_.join)(candidate, 'lock'));
        if (release)
            return { directory: (0,external_node_path_.join)(candidate, 'fs'), release };
        if (sharing === 'locked')
            await (0,promises_.setTimeout)(20, undefined, { signal: context.signal });
    }
}
/** Makes the directory on first use, empty or as a copy of what `from` names; whole or not at all. */
async function start(directory, mount, context) {
    if ((0,external_node_fs_.existsSync)(directory))
        return;
    const temporary = context.worker.store.temporaryPath('mount');
    const { mode, uid, gid } = mount.made ?? PLAIN;
    (0,external_node_fs_.mkdirSync)(temporary, { mode });
    try {
        const input = mount.input === undefined ? undefined : context.inputs[mount.input];
        const copied = input && copyRoot((await (0,trees/* sourceTree */._)(input, context)).tree, mount, temporary);
        (0,external_node_fs_.chownSync)(temporary, copied?.uid ?? uid, copied?.gid ?? gid);
        (0,external_node_fs_.chmodSync)(temporary, copied?.mode ?? mode);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, '..'), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.renameSync)(temporary, directory);
    }
    catch (error) {
        if (!(0,errors/* hasCode */.up)(error, 'EEXIST') && !(0,errors/* hasCode */.up)(error, 'ENOTEMPTY'))
            throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
/** @returns the directory that was copied; undefined for one that has to be made, and is empty. */
function copyRoot(tree, { source, made }, to) {
    const path = (0,resolve/* resolvePath */.o)(tree, external_node_path_.posix.resolve('/', source), { followLast: true });
    const stat = tree.lstat(path);
    if (!stat && made === undefined) {
        const missing = external_node_path_.posix.resolve('/', source);
        throw new errors/* SolveError */.Y('FILE_NOT_FOUND', `failed to calculate checksum of ref: "${missing}": not found`, {
            hint: "Check the mount's source"
        });
    }
    if (stat?.type !== 'directory')
        return undefined;
    copyTree(tree, path, to);
    return stat;
}

// EXTERNAL MODULE: ./lib/system/tree/empty.js
var empty = __webpack_require__(3039);
// EXTERNAL MODULE: ./lib/solver/ops/write-files.js + 7 modules
var write_files = __webpack_require__(8116);
;// CONCATENATED MODULE: ./lib/solver/ops/exec-bind.js





/**
 * Shows a stage's files by an overlay of its snapshots, and a context's by a layer made of what the mount selects: that has the
 * owners that COPY would give, leaves out what is ignored, and writes to it never reach the user's files (CVE-2025-4953).
 */
async function bindMount(mount, target, context) {
    const input = (0,bind_selection/* inputOf */.wg)(mount, context);
    if (input.kind === 'layers') {
        const snapshots = await (0,trees/* snapshotsOf */.X)(input, context.worker);
        const subpath = (0,bind_selection/* existing */.gT)((0,tree_layers.layersTree)(snapshots), mount);
        return { kind: 'layers', lowerdirs: snapshots.map(({ directory }) => directory), subpath, target, readonly: mount.readonly };
    }
    const subpath = (0,bind_selection/* existing */.gT)(input.tree, mount);
    const layer = await (0,write_files.planAndWrite)(selectionOp(input.tree, subpath), [empty/* emptyTree */.i, input.tree], empty/* emptyTree */.i, context);
    const { directory } = await context.worker.layers.snapshot(layer);
    return { kind: 'layers', lowerdirs: [directory], subpath, target, readonly: mount.readonly };
}
function selectionOp(tree, path) {
    const isDirectory = path === '/' || tree.lstat(path)?.type === 'directory';
    const destination = isDirectory && path !== '/' ? `${path}/` : path;
    return { kind: 'file', link: false, actions: [{ ...(0,bind_selection/* copyOf */.zP)(path), destination }] };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/solver/ops/ssh-proxy.js


async function sshProxy(agent, path, owner) {
    const open = new Set();
    const server = (0,external_node_net_.createServer)(client => {
        const upstream = (0,external_node_net_.connect)(agent);
        for (const socket of [client, upstream]) {
            open.add(socket);
            socket.on('close', () => open.delete(socket));
            // One side's failure ends the other; the step sees a closed socket, as with an agent that went away.
            socket.on('error', () => {
                client.destroy();
                upstream.destroy();
            });
        }
        client.pipe(upstream).pipe(client);
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
    (0,external_node_fs_.chmodSync)(path, owner.mode);
    (0,external_node_fs_.chownSync)(path, owner.uid, owner.gid);
    return {
        path,
        async close() {
            for (const socket of open)
                socket.destroy();
            await new Promise(resolve => server.close(() => resolve()));
            (0,external_node_fs_.rmSync)(path, { force: true });
        }
    };
}

;// CONCATENATED MODULE: ./lib/solver/ops/exec-mounts.js






/** One line a mount type; the compiler asks for it. A tmpfs has the mode of what it hides, as runc makes it. */
const OPEN = {
    bind: async (mount, target, context) => ({ mounts: [await bindMount(mount, target, context)], env: [] }),
    cache: openCacheMount,
    tmpfs: ({ size }, target, _, tree) => ({
        mounts: [{ kind: 'tmpfs', target, size, mode: tree.lstat(target)?.mode ?? 0o1777 }],
        env: []
    }),
    secret: openSecret,
    ssh: openSsh
};
async function openMounts(op, context, tree) {
    const opened = [];
    const close = async () => {
        for (const mount of opened.reverse())
            await mount.close?.();
    };
    try {
        for (const mount of op.mounts)
            opened.push(await openMount(mount, context, tree));
    }
    catch (error) {
        await close();
        throw error;
    }
    const ssh = opened.flatMap(mount => mount.env);
    return { mounts: opened.flatMap(mount => mount.mounts), env: ssh, close };
}
function openMount(mount, context, tree) {
    const written = 'target' in mount && mount.target !== undefined ? mount.target : undefined;
    const target = written === undefined ? '' : (0,resolve/* resolvePath */.o)(tree, external_node_path_.posix.resolve('/', written), { followLast: true });
    const open = OPEN[mount.type];
    return open(mount, target, context, tree);
}
/** A file in memory, a variable, or both. Of an optional secret that was not given there is no file, and the variable is empty. */
function openSecret(mount, target, { worker }) {
    const value = worker.secrets.secret(mount.id);
    if (value === undefined) {
        if (!mount.required)
            return { mounts: [], env: mount.env ? [`${mount.env}=`] : [] };
        throw new errors/* SolveError */.Y('SECRET_NOT_FOUND', `secret ${mount.id}: not found`, {
            hint: `Give it with --secret id=${mount.id},src=FILE (Action: the secrets input)`
        });
    }
    const { mode, uid, gid } = mount;
    const file = { kind: 'file', target, content: value, mode, uid, gid };
    return { mounts: mount.target === undefined ? [] : [file], env: mount.env ? [`${mount.env}=${value.toString('utf8')}`] : [] };
}
async function openSsh(mount, target, { worker }) {
    const agent = worker.secrets.ssh(mount.id);
    if (agent === undefined) {
        if (!mount.required)
            return { mounts: [], env: [] };
        // The agent that is meant where none is named has no name in BuildKit's text; the hint has it.
        const named = mount.id === 'default' ? '' : mount.id;
        throw new errors/* SolveError */.Y('SECRET_NOT_FOUND', `no SSH key "${named}" forwarded from the client`, {
            hint: `Give it with --ssh ${mount.id}[=SOCKET]`
        });
    }
    const proxy = await sshProxy(agent, worker.store.temporaryPath('ssh'), mount);
    const bind = { kind: 'bind', source: proxy.path, target, readonly: false };
    return { mounts: [bind], env: [], close: proxy.close };
}

;// CONCATENATED MODULE: ./lib/runtime/name-files.js


/** What a host without a resolv.conf resolves with: the same servers that Docker falls back to. */
const FALLBACK_RESOLV = 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n';
/** /etc/resolv.conf and /etc/hosts, made for a process, with a network or without, read-only and never part of a layer. */
function nameFiles(options, tree) {
    return [nameFile('/etc/resolv.conf', hostResolv(), tree), nameFile('/etc/hosts', hostsFile(options), tree)];
}
function nameFile(path, content, tree) {
    const target = (0,resolve/* resolvePath */.o)(tree, path, { followLast: true });
    return { kind: 'file', target, content: Buffer.from(content), mode: 0o644, uid: 0, gid: 0 };
}
/** As BuildKit writes it, so that what a step makes of it is the same, too. */
function hostsFile({ hostname, extraHosts }) {
    const own = [`127.0.0.1\tlocalhost ${hostname}`, '::1\tlocalhost ip6-localhost ip6-loopback'];
    return `${[...own, ...extraHosts.map(([name, address]) => `${address}\t${name}`)].join('\n')}\n`;
}
function hostResolv() {
    try {
        return (0,external_node_fs_.readFileSync)('/etc/resolv.conf', 'utf8');
    }
    catch {
        return FALLBACK_RESOLV;
    }
}

;// CONCATENATED MODULE: ./lib/solver/ops/exec-system-files.js

/** Files that a process finds made for it, read-only and never in the layer: name resolution, and a heredoc's script. */
function systemFiles(op, tree) {
    const { hostname, extraHosts } = op;
    return [...nameFiles({ hostname, extraHosts }, tree), ...op.scripts.map(scriptFile)];
}
function scriptFile({ path, content }) {
    return { kind: 'file', target: path, content: Buffer.from(content), mode: 0o755, uid: 0, gid: 0 };
}

;// CONCATENATED MODULE: ./lib/solver/ops/run-process.js














const DEFAULT_SHM = 64 * 1024 * 1024;
/** The layer that the process makes of its upper directory. */
async function runProcess(op, context, parent) {
    const { worker } = context;
    context.signal.throwIfAborted();
    const snapshots = await (0,trees/* snapshotsOf */.X)(parent, worker);
    const tree = (0,tree_layers.layersTree)(snapshots);
    const mounts = await openMounts(op, context, tree);
    const scratch = worker.store.temporaryPath('exec');
    const upper = (0,external_node_path_.join)(scratch, 'upper');
    try {
        (0,external_node_fs_.mkdirSync)(upper, { recursive: true, mode: 0o755 });
        const user = resolveUser(op, tree);
        const files = systemFiles(op, tree);
        const devices = openDevices(op);
        const all = [...files, ...devices.mounts, ...mounts.mounts];
        const targets = all.map(({ target }) => target);
        const missing = missingDirectories(tree, { cwd: op.cwd, ...user }, targets);
        const rootfs = { lowerdirs: snapshots.map(({ directory }) => directory), upperdir: upper, volatile: true, scratch, missing };
        const started = Math.floor(Date.now() / 1000);
        const spec = processSpec(op, user, rootfs, all, [...devices.env, ...mounts.env], devices.rules);
        const runtime = await worker.runtime();
        const code = await runtime.run(spec, outputOf(context));
        context.signal.throwIfAborted();
        if (code !== 0)
            throw failed(op, code);
        const { layer, toc } = await commit(context, upper, scratch, snapshots, tree, all);
        // The kernel's clock for files is a few milliseconds behind.
        return { ...layer, dates: (0,dates/* chosenDates */.e)(toc, started - 1) };
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
        await mounts.close();
    }
}
function resolveUser(op, tree) {
    return (0,passwd/* resolveProcessUser */.lj)(op.user, (0,account_files/* readAccountFiles */.p)(tree));
}
function processSpec(op, user, rootfs, mounts, mountEnv, devices = []) {
    const env = op.env.filter(entry => entry !== 'HOME='); // runc takes an empty one for none
    const hasHome = env.some(entry => entry.startsWith('HOME='));
    return {
        rootfs,
        args: op.args,
        env: [...env, ...(hasHome ? [] : [`HOME=${user.home}`]), ...op.proxyEnv, ...mountEnv],
        cwd: op.cwd,
        uid: user.uid,
        gid: user.gid,
        groups: user.groups,
        hostname: op.hostname,
        network: op.network === 'none' ? 'none' : 'host',
        insecure: op.security === 'insecure',
        ambient: op.security === 'insecure',
        mounts: [...sharedMemory(op), ...mounts],
        shmSize: DEFAULT_SHM,
        ulimits: (0,ulimits.parseUlimits)(op.ulimits),
        devices,
        terminal: false
    };
}
/** One of another size than usual is a plain tmpfs, on which programs and devices are not forbidden: what BuildKit makes of it. */
function sharedMemory({ shmSize }) {
    return shmSize === undefined ? [] : [{ kind: 'tmpfs', target: '/dev/shm', size: shmSize, mode: 0o1777 }];
}
function outputOf({ worker, vertex, signal }) {
    return {
        stdout: (chunk) => worker.progress.output(vertex, 'stdout', chunk),
        stderr: (chunk) => worker.progress.output(vertex, 'stderr', chunk),
        signal
    };
}
/** The text that BuildKit has for it, which tools look for. */
function failed(op, exitCode) {
    const command = op.args.join(' ');
    const killed = exitCode === 137 ? 'It was killed, perhaps for want of memory' : undefined;
    return new errors/* SolveError */.Y('EXEC_FAILED', `process ${JSON.stringify(command)} did not complete successfully: exit code: ${exitCode}`, {
        exitCode,
        hint: killed
    });
}
async function commit(context, upper, scratch, snapshots, tree, mounts) {
    removeStubs(upper, tree, stubsOf(tree, mounts.map(targetOf)));
    const tar = (0,external_node_path_.join)(scratch, 'layer.tar');
    const written = await context.worker.pool.diffUpper({ upperdir: upper, lowers: snapshots }, tar);
    pruneUpper(upper, written.left);
    const { opaque, xattrs, toc } = written;
    return { layer: context.worker.layers.commit(written, tar, { directory: upper, meta: { opaque, xattrs } }), toc };
}
function targetOf(mount) {
    return { path: mount.target, directory: mount.kind !== 'file' };
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

/***/ 556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runPerlSync),
/* harmony export */   x: () => (/* binding */ syscallNumber)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The table of newer architectures: asm-generic/unistd.h. */
const GENERIC = { llistxattr: 12, lgetxattr: 9, lsetxattr: 6, mknodat: 33, prctl: 167, seccomp: 277 };
const NUMBERS = {
    x64: { llistxattr: 195, lgetxattr: 192, lsetxattr: 189, mknodat: 259, prctl: 157, seccomp: 317 },
    arm64: GENERIC,
    riscv64: GENERIC,
    loong64: GENERIC
};
/** undefined where the numbers of this architecture are not known. */
function syscallNumber(call) {
    return process.platform === 'linux' ? NUMBERS[process.arch]?.[call] : undefined;
}
/**
 * Runs a perl program with the numbers of the named calls as arguments.
 * @returns its output, or undefined where perl or the numbers of this architecture are missing, or perl could not run.
 */
function runPerlSync(program, calls, input) {
    const numbers = NUMBERS[process.arch];
    if (numbers === undefined || process.platform !== 'linux')
        return undefined;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('perl', ['-e', program, ...calls.map(call => String(numbers[call]))], {
        input,
        maxBuffer: 1 << 30,
        // The user's PERL5OPT and PERL5LIB are for the user's programs.
        env: { PATH: process.env['PATH'], LC_ALL: 'C' }
    });
    if (child.error && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(child.error, 'ENOENT'))
        throw child.error;
    return child.status === 0 ? child.stdout.toString('latin1') : undefined;
}


/***/ }),

/***/ 5938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ callSpecialsSync)
/* harmony export */ });
/* unused harmony export callOneByOne */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var _perl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(556);




const FILE_TYPE = { char: 0o020000, block: 0o060000, fifo: 0o010000 };
/** Reads `letter, path, argument, argument` fields that end in NUL; writes `index errno` for each call that fails. */
const PERL = String.raw `
my ($mknodat, $setxattr) = @ARGV;
my $index = 0;
umask 0;
$/ = "\0";
sub field { my $text = <STDIN>; chomp $text; return $text; }
while (defined(my $kind = <STDIN>)) {
  chomp $kind;
  my ($path, $first, $second, $done) = (field(), field(), field());
  if ($kind eq "n") { $done = syscall($mknodat, -100, $path, $first + 0, $second + 0) == 0; }
  elsif ($kind eq "l") { $done = link($first, $path); }
  else { my $value = pack("H*", $second); $done = syscall($setxattr, $path, $first, $value, length($value), 0) == 0; }
  print "$index ", $! + 0, "\n" unless $done;
  $index++;
}
`;
/** Carries the calls out in order, in one child process, and returns those that failed. */
function callSpecialsSync(calls) {
    if (calls.length === 0)
        return [];
    const output = (0,_perl_js__WEBPACK_IMPORTED_MODULE_3__/* .runPerlSync */ .A)(PERL, ['mknodat', 'lsetxattr'], calls.flatMap(toFields).join('\0') + '\0');
    if (output === undefined)
        return callOneByOne(calls);
    return parseFailures(output, calls);
}
function toFields(call) {
    if (call.call === 'link')
        return ['l', call.path, call.target, ''];
    if (call.call === 'setxattr')
        return ['x', call.path, call.name, Buffer.from(call.value, 'base64').toString('hex')];
    return ['n', call.path, String(FILE_TYPE[call.type] | call.mode), String(encodeDevice(call.device))];
}
/** The kernel's new_encode_dev. */
function encodeDevice([major, minor]) {
    return ((minor & 0xff) | (major << 8) | ((minor & ~0xff) << 12)) >>> 0;
}
function parseFailures(output, calls) {
    return output
        .split('\n')
        .filter(line => line !== '')
        .map(line => line.split(' ').map(Number))
        .map(([index, errno]) => ({ call: calls[index], code: errorCode(errno) }));
}
function errorCode(errno) {
    return Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno).find(([, value]) => value === errno)?.[0] ?? `errno ${errno}`;
}
/** Coreutils and the attr package, a process a call, where perl is missing. Exported for its test. */
function callOneByOne(calls) {
    return calls.flatMap(call => {
        const code = callOne(call);
        return code === undefined ? [] : [{ call, code }];
    });
}
function callOne(call) {
    if (call.call === 'link')
        return linkOne(call.target, call.path);
    if (call.call === 'setxattr')
        return run('setfattr', ['-h', '-n', call.name, '-v', `0s${call.value}`, '--', call.path]);
    const numbers = call.type === 'fifo' ? [] : call.device.map(String);
    const letter = { char: 'c', block: 'b', fifo: 'p' }[call.type];
    return run('mknod', ['-m', call.mode.toString(8), '--', call.path, letter, ...numbers]);
}
function linkOne(target, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.linkSync)(target, path);
        return undefined;
    }
    catch (error) {
        return error.code;
    }
}
/** The reason is in the tool's last words only. */
function run(command, args) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(command, args, { encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
    if (child.error)
        return child.error.code ?? child.error.message;
    if (child.status === 0)
        return undefined;
    if (child.stderr.includes('Operation not permitted'))
        return 'EPERM';
    return child.stderr.includes('not supported') ? 'ENOTSUP' : child.stderr.trim();
}


/***/ })

};
