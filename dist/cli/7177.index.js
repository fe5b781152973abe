export const id = 7177;
export const ids = [7177];
export const modules = {

/***/ 1023:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gcCommand: () => (/* binding */ gcCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _images_cache_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);
/* harmony import */ var _images_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2848);
/* harmony import */ var _images_filters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(289);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4281);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2097);
/* harmony import */ var _until_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1114);







/** What the build cache may take unless told. */
const DEFAULT_KEEP = '20GB';
const gcCommand = {
    name: 'gc',
    summary: 'Free space: content that no image, container or cached step needs',
    usage: 'slipway gc [OPTIONS]',
    flags: {
        all: { short: 'a', kind: 'boolean', help: 'Drop the whole build cache, cache mounts included' },
        filter: { kind: 'list', value: 'KEY=VALUE', help: 'until=24h: drop cached steps not used since' },
        'keep-storage': {
            kind: 'string',
            value: 'SIZE',
            help: `What the build cache may take, least recently used steps go first (default ${DEFAULT_KEEP})`
        }
    },
    examples: [
        ['slipway gc', 'what nothing refers to; a running build loses nothing'],
        ['slipway gc --keep-storage 5GB', 'shrink the build cache'],
        ['slipway gc --all', 'the next build starts from nothing']
    ],
    arguments: { min: 0, max: 0 },
    async run(args, io) {
        const keep = args.boolean('all') ? 0 : sizeOf(args.string('keep-storage') ?? io.env['SLIPWAY_KEEP_STORAGE'] ?? DEFAULT_KEEP);
        const before = (0,_until_js__WEBPACK_IMPORTED_MODULE_6__/* .untilOf */ .g)((0,_images_filters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFilters */ .HE)(args.list('filter'), ['until']).get('until'));
        const store = (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(io);
        const mounts = await (0,_images_cache_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .collectCacheMounts */ .fK)(store, { keep, before });
        const { steps, layers, blobs, freed } = await (0,_images_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collectGarbage */ .i)(store, { keep, before });
        io.stdout.write(`${steps} cached steps, ${layers} layers, ${blobs} blobs, ${mounts.count} cache mounts removed\n`);
        io.stdout.write(`Total reclaimed space: ${(0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .humanSize */ .Xe)(freed + mounts.bytes)}\n`);
        return 0;
    }
};
function sizeOf(text) {
    const size = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSize */ .DB)(text);
    if (size === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `Cannot keep "${text}": need a size like 500MB or 10GB`);
    return size;
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


/***/ })

};
