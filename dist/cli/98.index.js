export const id = 98;
export const ids = [98,556,4801,7182];
export const modules = {

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

/***/ 98:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ mergedTree),
/* harmony export */   R8: () => (/* binding */ openRoot),
/* harmony export */   zG: () => (/* binding */ liveTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _image_parse_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(218);
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2239);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(261);
/* harmony import */ var _snapshot_overlay_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1446);
/* harmony import */ var _snapshot_tree_layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4801);
/* harmony import */ var _system_xattr_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2430);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9125);









/** Opens the image's layers, unpacked again if they were dropped. @throws ContentError */
async function openRoot({ id, image }, store, layers) {
    const upper = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_find_js__WEBPACK_IMPORTED_MODULE_7__/* .containerRecords */ .MK)(store).folder(id), 'upper');
    const size = store.blobs.size(image.manifest) ?? 0;
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MediaType */ .zu.ociManifest, digest: image.manifest, size };
    const manifest = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(await store.blobs.read(image.manifest), descriptor);
    const config = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(await store.blobs.read(manifest.config.digest), manifest.config);
    const snapshots = await layers.stack((0,_image_parse_image_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOf */ .w)(manifest, config));
    return { snapshots, lower: (0,_snapshot_tree_layers_js__WEBPACK_IMPORTED_MODULE_5__.layersTree)(snapshots), upper };
}
/** What a process in the container sees, mounts aside. */
function mergedTree({ snapshots, upper }) {
    return (0,_snapshot_tree_layers_js__WEBPACK_IMPORTED_MODULE_5__.layersTree)([...snapshots, upperLayer(upper)]);
}
/**
 * The same, fast: without the attributes that only a child process can read. What an opaque directory hides is seen, which is
 * good enough to look for a program or an account.
 */
function liveTree({ snapshots, upper }) {
    return (0,_snapshot_tree_layers_js__WEBPACK_IMPORTED_MODULE_5__.layersTree)([...snapshots, { directory: upper }]);
}
/** An upper directory with the attributes that Node cannot read. */
function upperLayer(upper) {
    const paths = pathsBelow(upper);
    const found = (0,_system_xattr_js__WEBPACK_IMPORTED_MODULE_6__/* .readXattrsSync */ .I)(paths.map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(upper, path)));
    const marks = (0,_snapshot_overlay_format_js__WEBPACK_IMPORTED_MODULE_8__/* .overlayAttributes */ .Y)({ userXattr: false });
    const opaque = new Set();
    const xattrs = new Map();
    for (const path of paths) {
        const all = found.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(upper, path));
        if (!all)
            continue;
        const value = all[marks.opaque];
        if (value !== undefined && Buffer.from(value, 'base64').toString() === _snapshot_overlay_format_js__WEBPACK_IMPORTED_MODULE_8__/* .OPAQUE_VALUE */ .m)
            opaque.add(path);
        const kept = Object.entries(all).filter(([name]) => !name.startsWith('trusted.overlay.'));
        if (kept.length > 0)
            xattrs.set(path, Object.fromEntries(kept));
    }
    return { directory: upper, opaque, xattrs };
}
function pathsBelow(root) {
    const found = [];
    const pending = [''];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        if (path !== '')
            found.push(path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).isDirectory())
            continue;
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))
            pending.push(path === '' ? name : `${path}/${name}`);
    }
    return found;
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


/***/ }),

/***/ 2430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readXattrsSync)
/* harmony export */ });
/* unused harmony export readWithGetfattr */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _perl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(556);



/** Reads paths that end in NUL; writes `index hex(name) hex(value)` lines for the attributes whose names match. */
const PERL = String.raw `
my ($list, $get, $index, $names, $value) = (@ARGV, 0, "\0" x 65536, "\0" x 65536);
my $out = "";
$/ = "\0";
while (my $path = <STDIN>) {
  chomp $path;
  my $size = syscall($list, $path, $names, 65536);
  for my $name ($size > 0 ? split(/\0/, substr($names, 0, $size)) : ()) {
    next unless $name =~ /^(?:security\.capability$|user\.|trusted\.overlay\.)/;
    my $length = syscall($get, $path, $name, $value, 65536);
    next if $length < 0;
    $out .= join(" ", $index, unpack("H*", $name), unpack("H*", substr($value, 0, $length))) . "\n";
  }
  $index++;
}
print $out;
`;
/**
 * The attributes that matter to a layer (`security.capability`, `user.*`) or to overlayfs (`trusted.overlay.*`) of many paths,
 * by path; paths without any, or that do not exist, are left out. Symlinks are not followed in the last place. One child process
 * reads 8,000 paths in 20 ms.
 * @throws RuntimeError NO_RUNTIME when the machine has neither perl nor getfattr.
 */
function readXattrsSync(paths) {
    if (paths.length === 0)
        return new Map();
    const output = (0,_perl_js__WEBPACK_IMPORTED_MODULE_2__/* .runPerlSync */ .A)(PERL, ['llistxattr', 'lgetxattr'], paths.join('\0') + '\0');
    return output === undefined ? readWithGetfattr(paths) : parseHexLines(output, paths);
}
function parseHexLines(output, paths) {
    const found = new Map();
    for (const line of output.split('\n')) {
        const [index, name, value] = line.split(' ');
        if (name !== undefined)
            add(found, paths[Number(index)], fromHex(name, 'utf8'), fromHex(value ?? '', 'base64'));
    }
    return found;
}
function add(found, path, name, value) {
    const xattrs = found.get(path);
    if (xattrs)
        xattrs[name] = value;
    else
        found.set(path, { [name]: value });
}
function fromHex(hex, encoding) {
    return Buffer.from(hex, 'hex').toString(encoding);
}
/** The most paths on one command line: with names of any length well under the kernel's 2 MiB. */
const PATHS_A_CALL = 400;
/** The attr package's tool, where perl is missing. Exported for its test. */
function readWithGetfattr(paths) {
    const found = new Map();
    for (let i = 0; i < paths.length; i += PATHS_A_CALL) {
        parseDump(getfattr(paths.slice(i, i + PATHS_A_CALL)), found);
    }
    return found;
}
function getfattr(paths) {
    const pattern = String.raw `^(security\.capability$|user\.|trusted\.overlay\.)`;
    const args = ['--no-dereference', '--dump', '--absolute-names', '--encoding=base64', `--match=${pattern}`, '--', ...paths];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('getfattr', args, { encoding: 'latin1', maxBuffer: 1 << 30 });
    if (!child.error)
        return child.stdout;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RuntimeError */ .bu('NO_RUNTIME', 'Cannot read extended attributes: neither perl nor getfattr runs on this machine', {
        hint: 'Install perl-base or attr.',
        cause: child.error
    });
}
/** getfattr's text: `# file: path`, then a line `name=0sBASE64` each, bytes outside ASCII as backslash and three octal digits. */
function parseDump(text, found) {
    let path = '';
    for (const line of text.split('\n')) {
        if (line.startsWith('# file: '))
            path = unescapeOctal(line.slice('# file: '.length));
        const equals = line.indexOf('=0s');
        if (equals > 0 && !line.startsWith('#'))
            add(found, path, unescapeOctal(line.slice(0, equals)), line.slice(equals + 3));
    }
}
function unescapeOctal(text) {
    const bytes = text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ })

};
