export const id = 4441;
export const ids = [4441];
export const modules = {

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ workerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * The bundle that worker threads load: `dist/worker/index.js` beside `dist/cli/`, or the compiled module when run from `lib/`.
 * undefined (TypeScript source, in tests): the work is done in this thread.
 */
function workerFile() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const candidates = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'worker', 'index.js'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'worker', 'index.js'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'layer', 'worker.js')
    ];
    return candidates.find(file => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MAX_DOCUMENT),
/* harmony export */   l: () => (/* binding */ BlobStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9501);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1206);









/** Documents (manifests, configs) larger than this are refused before they are read. */
const MAX_DOCUMENT = 32 * 1024 * 1024;
/**
 * No link is followed, since a layout from elsewhere may hold one to any file of this machine (go-containerregistry #2306), and
 * nothing waits for somebody to write into a pipe.
 */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * Content by digest, in the `blobs/` of an OCI image layout
 * (https://github.com/opencontainers/image-spec/blob/main/image-layout.md). Writes are atomic and idempotent: a blob is under
 * its name only when it is whole and verified. Safe for any number of processes.
 */
class BlobStore {
    #blobs;
    #temporary;
    /** `root` has a `blobs/sha256/` already. */
    constructor(root, temporary) {
        this.#blobs = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, 'blobs', 'sha256');
        this.#temporary = temporary;
    }
    path(digest) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestHex */ .sU)(digest));
    }
    /** Bytes, or undefined when it is not here. */
    size(digest) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(this.path(digest), { throwIfNoEntry: false });
        return found?.isFile() ? found.size : undefined;
    }
    has(digest, size) {
        const found = this.size(digest);
        return found !== undefined && (size === undefined || found === size);
    }
    /** A fresh name in the store's temporary directory; nothing is created. */
    temporaryPath(prefix) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#temporary, (0,_temporary_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .NT)(prefix));
    }
    /** The verified bytes of a document. @throws ContentError BLOB_NOT_FOUND, DIGEST_MISMATCH, MALFORMED (too large). */
    async read(digest) {
        const file = await this.#open(digest);
        try {
            const stats = await file.stat();
            if (!stats.isFile() || stats.size > MAX_DOCUMENT)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('MALFORMED', `Blob ${digest} is no document: it has ${stats.size} bytes or is no file`);
            const body = await file.readFile();
            if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(body) !== digest)
                throw damaged(digest);
            return body;
        }
        finally {
            await file.close();
        }
    }
    async readJson(digest) {
        const body = await this.read(digest);
        try {
            return JSON.parse(body.toString('utf8'));
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('MALFORMED', `Blob ${digest} is not JSON`, { cause });
        }
    }
    /** Not verified while streaming: what leaves the machine is verified by who receives it. */
    open(digest) {
        if (!this.has(digest))
            throw notFound(digest);
        // Node takes the numeric flags of open(2) here, its types do not say so.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(this.path(digest), { flags: READ, highWaterMark: 1 << 20 });
    }
    /** Copies a blob to a new file, verified. False: it is not here. @throws ContentError SIZE_MISMATCH, DIGEST_MISMATCH */
    async copy(blob, destination) {
        if (!this.has(blob.digest))
            return false;
        try {
            verify(await spool(this.open(blob.digest), destination, blob.size), blob);
            return true;
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(destination, { force: true });
            throw error;
        }
    }
    /** Stores a document held in memory, also over one that was damaged. On the disk when this has returned. */
    async put(body) {
        const bytes = typeof body === 'string' ? Buffer.from(body) : body;
        const stored = { digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(bytes), size: bytes.length };
        if (this.#holds(stored.digest, bytes) && this.touch(stored.digest))
            return stored;
        const temporary = this.temporaryPath('blob');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, bytes, { flag: 'wx', mode: 0o600, flush: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, this.path(stored.digest));
            return stored;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        }
    }
    /**
     * Stores a stream, verified against `expected` where given. More than its size is not even written.
     * @throws ContentError SIZE_MISMATCH, DIGEST_MISMATCH
     */
    async write(source, expected = {}) {
        const { digest, size } = expected;
        if (digest && this.has(digest, size) && this.touch(digest)) {
            source.destroy();
            return { digest, size: this.size(digest) ?? 0 };
        }
        const temporary = this.temporaryPath('blob');
        try {
            const found = await spool(source, temporary, size);
            verify(found, expected);
            this.adopt(temporary, found.digest);
            return found;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        }
    }
    /** Takes over a finished file whose digest the caller has computed. A blob of another size was cut off by a crash: replaced. */
    adopt(file, digest) {
        if (this.has(digest, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size) && this.touch(digest))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(file, this.path(digest));
    }
    /**
     * Marks a blob as used now: garbage collection spares what was used since the oldest lease began.
     * @returns false when it is not here (any more)
     */
    touch(digest) {
        try {
            const now = new Date();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(this.path(digest), now, now);
            return true;
        }
        catch (error) {
            return !(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(error, 'ENOENT');
        }
    }
    /** Every blob, with its size and when it was used last (milliseconds). */
    *list() {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.#blobs)) {
            const digest = `sha256:${name}`;
            const found = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isDigest */ .Bc)(digest) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#blobs, name), { throwIfNoEntry: false });
            if (found)
                yield { digest, size: found.size, usedAt: found.mtimeMs };
        }
    }
    remove(digest) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.path(digest), { force: true });
    }
    async #open(digest) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(this.path(digest), READ);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(error, 'ELOOP'))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('MALFORMED', `Blob ${digest} is a symbolic link`);
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(error, 'ENOENT') ? notFound(digest) : error;
        }
    }
    #holds(digest, bytes) {
        return this.has(digest, bytes.length) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(this.path(digest)).equals(bytes);
    }
}
function damaged(digest) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('DIGEST_MISMATCH', `Blob ${digest} in the store is damaged`, { hint: 'Run `slipway verify --repair`' });
}
function notFound(digest) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('BLOB_NOT_FOUND', `Blob ${digest} is not in the store`);
}
async function spool(source, path, limit = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const measure = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(size > limit ? tooMuch(limit) : null, chunk);
        }
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(source, measure, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'wx', mode: 0o600, highWaterMark: 1 << 20 }));
    return { digest: `sha256:${hash.digest('hex')}`, size };
}
function tooMuch(limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('SIZE_MISMATCH', `Content has more bytes than the ${limit} that its descriptor says`);
}
function verify(found, expected) {
    if (expected.size !== undefined && found.size !== expected.size)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('SIZE_MISMATCH', `Content has ${found.size} bytes, its descriptor says ${expected.size}`);
    if (expected.digest !== undefined && found.digest !== expected.digest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ContentError */ .yg('DIGEST_MISMATCH', `Content is ${found.digest}, its descriptor says ${expected.digest}`);
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ oldestLease),
/* harmony export */   HX: () => (/* binding */ openLease),
/* harmony export */   pD: () => (/* binding */ collectorLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2658);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4287);






/** A lease of a process that cannot be seen from here ends after this, as containerd's do. */
const OLD_MS = 24 * 3600 * 1000;
/** Times of use have whole milliseconds, that of a lease has more digits. */
const ROUNDING_MS = 2;
/** The lock that garbage collection holds while it decides and takes away. */
function collectorLock(leases) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(leases), 'locks', 'gc');
}
/**
 * The lease is there before the collector is looked for: one that begins later sees it, one that runs already is waited for (it
 * holds its lock for milliseconds), so none takes what is found from here on.
 * @throws ContentError LOCKED when the collector does not end.
 */
function openLease(directory, timeoutMs = 30_000) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
    const deadline = performance.now() + timeoutMs;
    (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .mark */ .Gy)(file);
    while ((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocked */ .ln)(collectorLock(directory))) {
        if (performance.now() > deadline) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ContentError */ .yg('LOCKED', `Cannot use the store: garbage collection has held it for ${timeoutMs / 1000} s`);
        }
        pause(2);
    }
    return { release: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true }) };
}
/** When the oldest living lease began, in milliseconds; undefined without one. Leases of the dead are removed. */
function oldestLease(directory) {
    let oldest;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        const began = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false })?.mtimeMs;
        if (began === undefined)
            continue;
        if ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(file) ?? '', Date.now() - began > OLD_MS))
            oldest = Math.min(oldest ?? began, began - ROUNDING_MS);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
    }
    return oldest;
}
function pause(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   bh: () => (/* binding */ tryLock),
/* harmony export */   kK: () => (/* binding */ withLock),
/* harmony export */   ln: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4287);





/** A lock of a process that cannot be seen from here is taken for left behind after this. */
const OLD_MS = 24 * 3600 * 1000;
/** As many robbers may die one after the other in the middle of robbing. */
const MAX_GUARDS = 4;
/**
 * Runs `body` while holding the lock. Whoever dies holding it is found out (its process is gone) and robbed of it. Meant for
 * moments, not minutes.
 *
 * A lock is a symbolic link whose target names its holder: made in one step, so nobody ever sees one that does not say whose it is.
 * @throws ContentError LOCKED after `timeoutMs`.
 */
async function withLock(file, body, timeoutMs = 30_000) {
    const release = await acquire(file, timeoutMs);
    try {
        return await body();
    }
    finally {
        release();
    }
}
/**
 * Takes the lock if no living process has it, for as long as it takes.
 * @returns what gives it back; undefined when somebody has it
 */
function tryLock(file) {
    return take(file, 0) ? () => release(file) : undefined;
}
/** True while a living process holds the lock. */
function isLocked(file) {
    return ownerOf(file) !== undefined && !isStale(file);
}
/** The process that a lock or lease names; undefined when there is none. */
function ownerOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return undefined;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EINVAL'))
            return '';
        throw error;
    }
}
/** Puts up a mark of this process. False: there is one already. */
function mark(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdentity */ .I9)(), file);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EEXIST'))
            return false;
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true, mode: 0o700 });
        return mark(file);
    }
}
async function acquire(file, timeoutMs) {
    const deadline = performance.now() + timeoutMs;
    for (let pause = 1;; pause = Math.min(pause * 2, 50)) {
        const release = tryLock(file);
        if (release)
            return release;
        if (performance.now() > deadline)
            throw stillLocked(file, timeoutMs);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pause + Math.random() * pause);
    }
}
function stillLocked(file, timeoutMs) {
    const pid = ownerOf(file)?.split(':', 1)[0];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ContentError */ .yg('LOCKED', `Cannot lock ${file}: process ${pid} has held it for ${timeoutMs / 1000} s`, {
        hint: 'Wait for the other slipway to finish, or delete the file if none is running'
    });
}
function take(file, depth) {
    return mark(file) || (isStale(file) && rob(file, depth) && mark(file));
}
/**
 * Only who holds the guard of a dead process's lock takes it away, and looks again before: else a second robber could unlink what
 * a third has taken meanwhile. A guard is a lock as well, with a guard of its own.
 */
function rob(file, depth) {
    const guard = `${file}.guard`;
    if (depth === MAX_GUARDS || !take(guard, depth + 1))
        return false;
    try {
        if (isStale(file))
            unlink(file);
        return true;
    }
    finally {
        release(guard);
    }
}
function isStale(file) {
    const owner = ownerOf(file);
    if (owner === undefined)
        return false;
    const since = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(owner, Date.now() - since > OLD_MS);
}
function release(file) {
    if (ownerOf(file) === (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdentity */ .I9)())
        unlink(file);
}
function unlink(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    }
}


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Names),
/* harmony export */   w: () => (/* binding */ REF_NAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(261);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2658);






/** Annotation that names an entry of a layout's index.json. */
const REF_NAME = 'org.opencontainers.image.ref.name';
/**
 * The images of a store: its `index.json`, an entry a name, and one without a name for an image that has none. Every change is
 * a read, a change and a rename under a lock, so two processes never lose each other's names.
 */
class Names {
    #file;
    #lock;
    #temporary;
    /** What the file said when it was read last. */
    #cached;
    /** @param temporary gives a fresh path on the file system of `root` */
    constructor(root, locks, temporary) {
        this.#file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'index.json');
        this.#lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(locks, 'index');
        this.#temporary = temporary;
    }
    list() {
        return this.#read();
    }
    find(name) {
        return this.list().find(image => image.name === name)?.descriptor;
    }
    /** Points the names at the image. An image that loses its last name this way stays, nameless. */
    async set(names, descriptor) {
        await this.change(images => {
            const replaced = images.filter(image => image.name !== undefined && names.includes(image.name));
            const kept = images.filter(image => !replaced.includes(image) && !(image.name === undefined && same(image, descriptor)));
            const named = names.map(name => ({ name, descriptor }));
            const next = [...kept, ...(named.length > 0 ? named : unlessThere(kept, descriptor))];
            for (const { descriptor: old } of replaced)
                next.push(...unlessThere(next, old));
            return next;
        });
    }
    /** One atomic change of the whole list. */
    async change(edit) {
        await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .kK)(this.#lock, () => {
            const images = edit(this.#read());
            const temporary = this.#temporary();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, JSON.stringify(toIndex(images)), { mode: 0o600, flush: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.#file);
        });
    }
    /** Bytes are compared: times and inode numbers can come back within a tick of the clock, and only parsing is dear. */
    #read() {
        try {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#file);
            if (!this.#cached?.bytes.equals(bytes))
                this.#cached = { bytes, images: fromIndex(JSON.parse(bytes.toString())) };
            return this.#cached.images;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
                return [];
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentError */ .yg)
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentError */ .yg('MALFORMED', `Cannot read ${this.#file}: it is not an OCI index`, {
                cause: error,
                hint: 'Run `slipway verify`, or move the file away to start with an empty store'
            });
        }
    }
}
function unlessThere(images, descriptor) {
    return images.some(image => same(image, descriptor)) ? [] : [{ name: undefined, descriptor }];
}
function same(image, descriptor) {
    return image.descriptor.digest === descriptor.digest;
}
function fromIndex(index) {
    if (!Array.isArray(index.manifests))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentError */ .yg('MALFORMED', 'index.json has no manifests');
    return index.manifests.map(entry => {
        const { annotations, ...descriptor } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDescriptor */ .B)(entry, 'entry of index.json');
        const { [REF_NAME]: name, ...others } = annotations ?? {};
        return { name, descriptor: Object.keys(others).length > 0 ? { ...descriptor, annotations: others } : descriptor };
    });
}
function toIndex(images) {
    return {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MediaType */ .zu.ociIndex,
        manifests: images.map(({ name, descriptor }) => name === undefined ? descriptor : { ...descriptor, annotations: { ...descriptor.annotations, [REF_NAME]: name } })
    };
}


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   fP: () => (/* binding */ pidNamespace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * A process as text: pid, start time (a pid alone comes back after a while), PID namespace and boot, with colons between. For
 * marks that outlive who made them: locks, leases, temporary files.
 */
function processIdentity() {
    return (own ??= `${process.pid}:${lookUp(process.pid) ?? ''}:${pidNamespace()}:${bootId()}`);
}
let own;
/**
 * True while the process that `processIdentity` named still runs. One of another PID namespace (a container that shares the store)
 * cannot be looked for: it counts as running until its mark is older than marks of its kind get.
 * @param isOld whether the mark is that old
 */
function isAlive(identity, isOld = false) {
    const [pid = '', started = '', namespace = '', boot = ''] = identity.split(':');
    if (!/^\d+$/.test(pid) || (boot !== '' && boot !== bootId()))
        return false;
    if (namespace !== '' && namespace !== pidNamespace())
        return !isOld;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/stat'))
        return answersSignal(Number(pid));
    const now = lookUp(Number(pid));
    return now !== undefined && (started === '' || now === started);
}
/** Number of this process' PID namespace; empty where there is no /proc. */
function pidNamespace() {
    return (namespace ??= /\d+/.exec(attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid')))?.[0] ?? '');
}
let namespace;
function bootId() {
    return (boot ??= attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1')).slice(0, 8));
}
let boot;
/** Clock ticks from boot to its start, field 22 of /proc/PID/stat (proc(5)); undefined for one that is gone or waits to be buried. */
function lookUp(pid) {
    const stat = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return '';
    }
}
function answersSignal(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 1291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L_: () => (/* binding */ defaultStoreRoot),
  Ch: () => (/* binding */ openStore),
  ir: () => (/* binding */ sweepTemporary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/content/blob-store.js
var blob_store = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/content/layers.js



/**
 * The `layers/` folder: a small file per layer. Files are replaced whole. Of two processes that add to one at the same moment the
 * last one wins, which costs no more than finding out again what the other knew.
 */
class LayerRecords {
    #directory;
    #temporary;
    /** @param temporary gives a fresh path on the same file system */
    constructor(directory, temporary) {
        this.#directory = directory;
        this.#temporary = temporary;
    }
    get(diffId) {
        try {
            const record = JSON.parse((0,external_node_fs_.readFileSync)(this.#path(diffId), 'utf8'));
            return record.diffId === diffId && Array.isArray(record.blobs) ? record : undefined;
        }
        catch {
            return undefined;
        }
    }
    /** Adds what is new to what is known. */
    put(record) {
        const before = this.get(record.diffId);
        const known = before?.blobs ?? [];
        const added = record.blobs.filter(blob => !known.some(other => other.digest === blob.digest));
        const contentDigest = record.contentDigest ?? before?.contentDigest;
        const size = record.size || (before?.size ?? 0);
        if (before && added.length === 0 && before.contentDigest === contentDigest && before.size === size)
            return before;
        const merged = { diffId: record.diffId, contentDigest, size, blobs: [...known, ...added] };
        this.#write(merged);
        return merged;
    }
    dropBlob(diffId, digest) {
        const before = this.get(diffId);
        if (before)
            this.#write({ ...before, blobs: before.blobs.filter(blob => blob.digest !== digest) });
    }
    /** Marks the layer as used now, for garbage collection. */
    touch(diffId) {
        try {
            const now = new Date();
            (0,external_node_fs_.utimesSync)(this.#path(diffId), now, now);
        }
        catch {
            // Not there: nothing to keep.
        }
    }
    /** When it was used last, in milliseconds. */
    usedAt(diffId) {
        return (0,external_node_fs_.statSync)(this.#path(diffId), { throwIfNoEntry: false })?.mtimeMs;
    }
    remove(diffId) {
        (0,external_node_fs_.rmSync)(this.#path(diffId), { force: true });
    }
    list() {
        return (0,external_node_fs_.readdirSync)(this.#directory)
            .filter(name => name.endsWith('.json'))
            .map(name => `sha256:${name.slice(0, -'.json'.length)}`)
            .filter(digest/* isDigest */.Bc);
    }
    #path(diffId) {
        return (0,external_node_path_.join)(this.#directory, `${(0,digest/* digestHex */.sU)(diffId)}.json`);
    }
    #write(record) {
        const temporary = this.#temporary();
        (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify(record), { mode: 0o600 });
        (0,external_node_fs_.renameSync)(temporary, this.#path(record.diffId));
    }
}

// EXTERNAL MODULE: ./lib/content/names.js
var names = __webpack_require__(8589);
// EXTERNAL MODULE: ./lib/content/temporary.js
var temporary = __webpack_require__(1206);
;// CONCATENATED MODULE: ./lib/content/store.js








const EMPTY_INDEX = '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}';
/** `$SLIPWAY_ROOT`, else `$XDG_DATA_HOME/slipway`, else `~/.local/share/slipway`. */
function defaultStoreRoot(environment = process.env) {
    if (environment['SLIPWAY_ROOT'])
        return (0,external_node_path_.resolve)(environment['SLIPWAY_ROOT']);
    const data = environment['XDG_DATA_HOME'] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.local', 'share');
    return (0,external_node_path_.join)(data, 'slipway');
}
/**
 * Opens the store, made if missing: private to its owner, since layers hold setuid files (CVE-2021-41091).
 * @throws ContentError UNAVAILABLE when this user may not use it
 */
function openStore(root) {
    try {
        return store_open(root);
    }
    catch (cause) {
        const code = cause.code;
        if (code === undefined || cause instanceof errors/* ContentError */.yg)
            throw cause;
        throw new errors/* ContentError */.yg('UNAVAILABLE', `Cannot open the store ${root}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: 'Set SLIPWAY_ROOT to a directory that this user may write to'
        });
    }
}
function store_open(root) {
    const directory = (name) => makeDirectory((0,external_node_path_.join)(root, name));
    makeDirectory((0,external_node_path_.join)(root, 'blobs', 'sha256'));
    const blobs = new blob_store/* BlobStore */.l(root, directory('tmp'));
    const temporaryPath = (prefix) => blobs.temporaryPath(prefix);
    createFile((0,external_node_path_.join)(root, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}', temporaryPath);
    createFile((0,external_node_path_.join)(root, 'index.json'), EMPTY_INDEX, temporaryPath);
    return {
        root,
        blobs,
        names: new names/* Names */.f(root, directory('locks'), () => temporaryPath('index')),
        layers: new LayerRecords(directory('layers'), () => temporaryPath('layer')),
        directory,
        temporaryPath
    };
}
function makeDirectory(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
    return path;
}
/** Whole or not at all, and never over what a racing opener has written since. */
function createFile(path, text, temporaryPath) {
    if ((0,external_node_fs_.existsSync)(path))
        return;
    const temporary = temporaryPath('new');
    (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx', mode: 0o600 });
    try {
        (0,external_node_fs_.linkSync)(temporary, path);
    }
    catch (error) {
        if (!(0,errors/* hasCode */.up)(error, 'EEXIST'))
            throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** Removes temporary files of processes that are gone. Cheap when there are none. */
function sweepTemporary(store) {
    (0,temporary/* sweepDirectory */.om)(store.directory('tmp'));
}


/***/ }),

/***/ 1206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   om: () => (/* binding */ sweepDirectory),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4287);




/** Work of a process that cannot be seen from here is taken for left behind after this. */
const OLD_MS = 24 * 3600 * 1000;
/** Short: one of these may be the path of a socket, which has 107 bytes at most. */
const NAME = /-(\d+)\.(\d*)\.[0-9a-f]{16}$/;
/** A fresh name for something in a store's `tmp/`. It says whose it is: pid and PID namespace. */
function temporaryName(prefix) {
    return `${prefix}-${process.pid}.${(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .pidNamespace */ .fP)()}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
}
/** Removes what processes that are gone have left in a store's `tmp/`. Cheap when there is nothing. */
function sweepDirectory(directory) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory))
        if (isAbandoned(name, () => isOld((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))))
            remove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
}
/** True for the name of something whose maker is gone. `isOld`: whether it is older than such things get. */
function isAbandoned(name, isOld = () => false) {
    const [, pid, namespace] = NAME.exec(name) ?? [];
    return pid !== undefined && !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(`${pid}::${namespace}`, isOld());
}
function isOld(path) {
    return Date.now() - ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > OLD_MS;
}
/** Another process may be sweeping too, and what cannot be removed is no reason to stop working. */
function remove(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // The next start tries again.
    }
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ LayerStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layer/compress.js + 2 modules
var compress = __webpack_require__(8344);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/system/special.js
var special = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/system/tree/stat.js
var tree_stat = __webpack_require__(9058);
// EXTERNAL MODULE: ./lib/system/file-time.js
var file_time = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/snapshot/restored-directories.js






/**
 * A layer's tar may have files in a directory without having the directory: applied onto the layers below, such a layer leaves the
 * directory's owner and mode alone; unpacked on its own it has one of its own (`LayerDirectory.implied`), which hides the lower one.
 * These are the directories that a stack of layers would show wrongly for that reason, with those above them, parents first: a layer
 * that holds just them, on top, puts it right.
 * @param layers lowest first
 */
function restoredDirectories(layers) {
    const stack = [...layers].reverse();
    const hidden = [...new Set(layers.flatMap(({ implied = new Set() }) => [...implied]))].filter(path => {
        const { shown, described } = look(stack, path);
        return described !== undefined && described !== shown;
    });
    const paths = new Set(hidden.flatMap(withParents));
    return [...paths].sort().map(path => {
        const { shown, described = shown } = look(stack, path);
        return { path, stat: statIn(described, path), xattrs: described.xattrs?.get(path) };
    });
}
/** Makes the directories in `target`, a layer's directory in overlayfs form. @throws SnapshotError UNSUPPORTED */
function writeDirectories(directories, target) {
    for (const { path, stat } of directories) {
        const place = (0,external_node_path_.join)(target, path);
        (0,external_node_fs_.mkdirSync)(place, { mode: 0o700 });
        (0,external_node_fs_.chownSync)(place, stat.uid, stat.gid);
        (0,external_node_fs_.chmodSync)(place, stat.mode);
    }
    writeXattrs(directories, target);
    // Making a directory changes its parent's time.
    for (const { path, stat } of [...directories].reverse())
        (0,external_node_fs_.utimesSync)((0,external_node_path_.join)(target, path), (0,file_time/* fileTime */.I)(stat.mtime), (0,file_time/* fileTime */.I)(stat.mtime));
    return {
        directory: target,
        xattrs: new Map(directories.flatMap(({ path, xattrs }) => (xattrs ? [[path, xattrs]] : [])))
    };
}
function writeXattrs(directories, target) {
    const calls = directories.flatMap(({ path, xattrs = {} }) => Object.entries(xattrs).map(([name, value]) => ({ call: 'setxattr', path: (0,external_node_path_.join)(target, path), name, value })));
    const [failed] = (0,special/* callSpecialsSync */.i)(calls);
    if (failed)
        throw new errors/* SnapshotError */.JC('UNSUPPORTED', `Cannot give ${failed.call.path} its attributes: ${failed.code}`);
}
/** The layer whose directory a mount of the stack shows, and the highest one that describes the very directory. */
function look(stack, path) {
    let shown;
    for (const layer of stack) {
        const found = findIn(layer, path);
        if (found === 'directory')
            shown ??= layer;
        if (found === 'directory' && !layer.implied?.has(path))
            return { shown: shown, described: layer };
        if (found === 'hidden' || hidesBelow(layer, path))
            break;
    }
    return shown ? { shown } : {};
}
/** What a layer says of a path: nothing, a directory, or that what lower layers have there is not to be seen. */
function findIn(layer, path) {
    for (const at of withParents(path)) {
        const stat = statIn(layer, at);
        if (!stat)
            return undefined;
        if (stat.type !== 'directory' || (0,tree_stat/* isWhiteoutDevice */.qM)(stat))
            return 'hidden';
    }
    return 'directory';
}
/** An opaque directory hides all that is below it, but is itself the same directory. */
function hidesBelow({ opaque }, path) {
    return opaque !== undefined && opaque.size > 0 && ['', ...withParents(path).slice(0, -1)].some(parent => opaque.has(parent));
}
function statIn({ directory }, path) {
    return (0,tree_stat/* statHostPath */.ko)((0,external_node_path_.join)(directory, path));
}
/** `a`, `a/b`, `a/b/c`. */
function withParents(path) {
    const names = path.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/image/layer-format.js


function compressionOf(blob) {
    const compression = (0,media_types/* layerCompression */.AH)(blob.mediaType);
    if (compression === undefined)
        throw new errors/* ContentError */.yg('MALFORMED', `Cannot read a layer of type ${blob.mediaType}: need tar, tar+gzip or tar+zstd`);
    return compression;
}
/** A blob that is compressed somehow is good enough, unless it was asked for by `force`. */
function suits(blob, format) {
    const found = compressionOf(blob);
    if (format.force)
        return found === format.compression;
    if (format.compression === 'none')
        return true;
    return found !== 'none';
}
/** Without what belongs to the image that it came from. */
function plain({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}

;// CONCATENATED MODULE: ./lib/image/layer-store.js








/**
 * Layers of a store in their forms: blob (plain or compressed) and snapshot (unpacked for overlayfs). Each form is made once,
 * when it is first asked for; what another process made meanwhile is taken.
 */
class LayerStore {
    #store;
    #pool;
    #snapshots = new Map();
    #blobs = new Map();
    #restored = new Map();
    /** Files and folders that work in progress is writing. */
    #temporaries = new Set();
    #compressions = new Set();
    #abandoned = new AbortController();
    #hollows = new Map();
    /** Whether somebody will want a layer without its bytes: it is made while the layer is unpacked. */
    wantsHollow = () => false;
    constructor(store, pool) {
        this.#store = store;
        this.#pool = pool;
    }
    /** The layer unpacked. */
    snapshot(layer) {
        return once(this.#snapshots, layer.diffId, () => this.#unpack(layer));
    }
    /**
     * Layers unpacked, lowest first, as they are to be mounted: where they do not add up to what applying one after the other gives,
     * a small layer on top puts it right. It lasts until `abandon`.
     */
    async stack(layers) {
        const snapshots = await Promise.all(layers.map(layer => this.snapshot(layer)));
        const directories = restoredDirectories(snapshots);
        if (directories.length === 0)
            return snapshots;
        const key = JSON.stringify(directories);
        const known = this.#restored.get(key) ?? this.#writeRestored(directories);
        this.#restored.set(key, known);
        return [...snapshots, known];
    }
    #writeRestored(directories) {
        const target = this.#temporary('restored');
        (0,external_node_fs_.mkdirSync)(target, { mode: 0o755 });
        return writeDirectories(directories, target);
    }
    /**
     * Removes what is still being written: a build that failed or was cancelled has no time for a compression to end. After a build
     * that went well nothing is.
     */
    async abandon() {
        this.#abandoned.abort();
        await Promise.allSettled(this.#compressions);
        for (const path of this.#temporaries)
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
    hasSnapshot(diffId) {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.#snapshotPath(diffId), 'meta.json'));
    }
    /** True when some form of the layer is in the store, so that nothing need be fetched for it. */
    hasBlob(diffId) {
        const record = this.#store.layers.get(diffId);
        return record?.blobs.some(blob => this.#store.blobs.has(blob.digest, blob.size)) ?? false;
    }
    /** Whether the blob is in the store and holds the layer, as its image says or as was seen: what a cache says does not count. */
    isHere({ diffId, isClaim }, { digest, size }) {
        if (!this.#store.blobs.has(digest, size))
            return false;
        return !isClaim || (this.#store.layers.get(diffId)?.blobs.some(blob => blob.digest === digest) ?? false);
    }
    /** The layer's blob in the store, in whatever compression it has; fetched when it is not here. */
    blob(layer) {
        return once(this.#blobs, blobKey(layer), () => this.#anyBlob(layer));
    }
    /** The layer's blob as an image wants it. A layer that has a compression keeps it, unless `force`. */
    formatted(layer, format) {
        const key = `${blobKey(layer)} ${format.compression} ${format.level ?? ''} ${format.force ?? false}`;
        return once(this.#blobs, key, () => this.#format(layer, format));
    }
    /** Work that `abandon` waits for: it ends in milliseconds then. */
    #compression(work) {
        this.#compressions.add(work);
        const done = () => void this.#compressions.delete(work);
        work.then(done, done);
        return work;
    }
    /** The blob's descriptor if it is known without touching the bytes (a push may find it at its goal). */
    knownBlob(layer, format) {
        const known = [...(this.#store.layers.get(layer.diffId)?.blobs ?? []), ...(layer.blob ? [layer.blob] : [])];
        return known.find(blob => suits(blob, format));
    }
    /** Takes over a freshly written tar and, where the step left one, the directory with the unpacked files. */
    commit(written, tar, unpacked) {
        const { diffId, size, contentDigest } = written;
        this.#store.blobs.adopt(tar, diffId);
        const blob = { mediaType: media_types/* MediaType */.zu.ociLayer, digest: diffId, size };
        this.#store.layers.put({ diffId, size, contentDigest, blobs: [blob] });
        if (unpacked)
            this.#publish(diffId, unpacked.directory, unpacked.meta);
        return { diffId, contentDigest, blob, fetch: undefined, mountFrom: undefined };
    }
    /** A layer that the store knows by its DiffID alone. */
    known(diffId) {
        const record = this.#store.layers.get(diffId);
        if (!record)
            return undefined;
        this.#store.layers.touch(diffId);
        return {
            diffId,
            contentDigest: record.contentDigest ?? (0,oci_digest/* digestHex */.sU)(diffId),
            blob: record.blobs[0],
            fetch: undefined,
            mountFrom: undefined
        };
    }
    /** What `wantsHollow` asked for, once the layer was unpacked. The file lasts until `abandon`. */
    hollow(diffId) {
        return this.#hollows.get(diffId);
    }
    #temporary(prefix) {
        const path = this.#store.temporaryPath(prefix);
        this.#temporaries.add(path);
        return path;
    }
    #snapshotPath(diffId) {
        return (0,external_node_path_.join)(this.#store.directory('snapshots'), (0,oci_digest/* digestHex */.sU)(diffId));
    }
    async #unpack(layer) {
        if (!this.hasSnapshot(layer.diffId)) {
            needRoot('unpack layers');
            const blob = await this.blob(layer);
            try {
                await this.#unpackBlob(layer.diffId, blob);
            }
            catch (error) {
                if (!(await this.#dropDamaged(layer, blob)))
                    throw error;
                await this.#unpackBlob(layer.diffId, await this.blob(layer));
            }
        }
        this.#store.layers.touch(layer.diffId);
        return this.#open(layer.diffId);
    }
    async #unpackBlob(diffId, blob) {
        const temporary = this.#temporary('unpack');
        try {
            (0,external_node_fs_.mkdirSync)(temporary, { mode: 0o755 });
            const input = { path: this.#store.blobs.path(blob.digest), compression: compressionOf(blob), diffId };
            const tar = this.wantsHollow(diffId, blob) ? this.#temporary('hollow') : undefined;
            const { opaque, xattrs, implied, size, hollow } = await this.#pool.apply(input, temporary, { hollow: tar });
            if (tar !== undefined && hollow)
                this.#hollows.set(diffId, { written: hollow, tar });
            this.#publish(diffId, temporary, { opaque, xattrs, implied });
            this.#store.layers.put({ diffId, size, blobs: [plain(blob)] });
        }
        finally {
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
        }
    }
    /** A blob that a crash or the disk has damaged would fail every build from now on: it goes, to be fetched or made anew. */
    async #dropDamaged(layer, { digest }) {
        const [found] = await this.#pool.digestFiles([this.#store.blobs.path(digest)]);
        if (found === (0,oci_digest/* digestHex */.sU)(digest))
            return false;
        this.#store.blobs.remove(digest);
        this.#store.layers.dropBlob(layer.diffId, digest);
        this.#blobs.delete(blobKey(layer));
        return true;
    }
    /** `meta.json` and the files appear together, by one rename; losing a race to another process is fine. */
    #publish(diffId, directory, meta) {
        const temporary = this.#store.temporaryPath('snapshot');
        (0,external_node_fs_.mkdirSync)(temporary, { mode: 0o700 });
        (0,external_node_fs_.renameSync)(directory, (0,external_node_path_.join)(temporary, 'fs'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(temporary, 'meta.json'), JSON.stringify(meta));
        try {
            (0,external_node_fs_.renameSync)(temporary, this.#snapshotPath(diffId));
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
            if (!(0,errors/* hasCode */.up)(error, 'EEXIST') && !(0,errors/* hasCode */.up)(error, 'ENOTEMPTY'))
                throw error;
        }
    }
    #open(diffId) {
        const path = this.#snapshotPath(diffId);
        const meta = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, 'meta.json'), 'utf8'));
        const { opaque, xattrs, implied } = meta;
        return { directory: (0,external_node_path_.join)(path, 'fs'), opaque: new Set(opaque), xattrs: new Map(xattrs), implied: new Set(implied) };
    }
    async #anyBlob(layer) {
        const here = this.#store.layers.get(layer.diffId)?.blobs.find(blob => this.#store.blobs.has(blob.digest, blob.size));
        this.#store.layers.touch(layer.diffId);
        if (here)
            return here;
        const { blob, fetch } = layer;
        if (blob && this.isHere(layer, blob))
            return blob;
        if (!blob || !fetch)
            throw new errors/* ContentError */.yg('BLOB_NOT_FOUND', `Layer ${layer.diffId} is in the store no more`);
        await this.#fetch(layer, blob, fetch);
        return blob;
    }
    async #fetch(layer, blob, fetch) {
        const temporary = this.#temporary('fetch');
        try {
            if (!(await fetch(blob, temporary)))
                throw new errors/* ContentError */.yg('BLOB_NOT_FOUND', `Layer ${layer.diffId} is not to be had any more`);
            this.#store.blobs.adopt(temporary, blob.digest);
        }
        finally {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        }
        // An image's word for what its blob holds is no other image's: it is written down when it has been unpacked.
        if (!layer.isClaim)
            return;
        const contentDigest = layer.contentDigest === (0,oci_digest/* digestHex */.sU)(layer.diffId) ? undefined : layer.contentDigest;
        this.#store.layers.put({ diffId: layer.diffId, size: 0, contentDigest, blobs: [plain(blob)] });
    }
    async #format(layer, format) {
        const known = this.knownBlob(layer.isClaim ? { ...layer, blob: undefined } : layer, format);
        if (known && this.#store.blobs.has(known.digest, known.size))
            return known;
        const blob = await this.blob(layer);
        if (suits(blob, format))
            return blob;
        const made = await this.#compression(this.#convert(layer, blob, format));
        this.#store.layers.put({ ...recordOf(layer, this.#store), blobs: [made] });
        return made;
    }
    async #convert(layer, blob, { compression, level }) {
        const tar = await this.#plainTar(layer, blob);
        const mediaType = (0,media_types/* ociLayerType */.BJ)(compression);
        if (compression === 'none')
            return { mediaType, digest: layer.diffId, size: (0,external_node_fs_.statSync)(tar).size };
        const temporary = this.#temporary('compress');
        try {
            const options = { compression, signal: this.#abandoned.signal, ...(level === undefined ? {} : { level }) };
            const made = await (0,compress/* compressLayer */.w)(tar, temporary, options);
            this.#store.blobs.adopt(temporary, made.digest);
            return { mediaType, ...made };
        }
        finally {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        }
    }
    /** Where the uncompressed tar is; made from a compressed blob when there is none. */
    async #plainTar(layer, blob) {
        const size = this.#store.layers.get(layer.diffId)?.size || undefined;
        if (this.#store.blobs.has(layer.diffId, size))
            return this.#store.blobs.path(layer.diffId);
        const { decompressLayer } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8344));
        const temporary = this.#temporary('plain');
        const found = await decompressLayer(this.#store.blobs.path(blob.digest), temporary, compressionOf(blob));
        if (found.digest !== layer.diffId) {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
            throw new errors/* ContentError */.yg('DIGEST_MISMATCH', `Layer ${blob.digest} unpacks to ${found.digest}, its image says ${layer.diffId}`);
        }
        this.#store.blobs.adopt(temporary, layer.diffId);
        return this.#store.blobs.path(layer.diffId);
    }
}
/** Layers hold files of many users, which only root can make. */
function needRoot(action) {
    const uid = process.getuid?.() ?? 0;
    if (uid === 0)
        return;
    throw new errors/* SnapshotError */.JC('UNSUPPORTED', `Cannot ${action} as user ${uid}: it needs root`, {
        hint: 'Run it with sudo (sudo -E keeps SLIPWAY_ROOT), or in a user namespace: unshare --user --map-root-user --map-auto'
    });
}
function recordOf(layer, store) {
    const record = store.layers.get(layer.diffId);
    return { diffId: layer.diffId, size: record?.size ?? 0, contentDigest: record?.contentDigest };
}
/** Two images may say different things of one DiffID, and only one of them is right; what a cache says is checked by itself. */
function blobKey({ diffId, blob, isClaim = false }) {
    return `${diffId} ${blob?.digest ?? ''} ${isClaim}`;
}
/** Runs `make` once a key; a failure is forgotten so that a later call may try again. */
function once(running, key, make) {
    const known = running.get(key);
    if (known)
        return known;
    const made = make();
    running.set(key, made);
    made.catch(() => running.delete(key));
    return made;
}


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   bX: () => (/* binding */ checkEntries),
/* harmony export */   rk: () => (/* binding */ applyLimits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Kept free for everyone else on the machine. */
const RESERVE = 64 << 20;
const RATIO_COUNTS_FROM = 1 << 30;
const MAX_ENTRIES = 2_000_000;
const MAX_RATIO = 1100;
function applyLimits(target, given = {}) {
    return { entries: MAX_ENTRIES, ratio: MAX_RATIO, size: freeBytes(target), ...given };
}
/** @throws LayerError TOO_LARGE */
function checkSize(limits, size, blobSize) {
    if (size > limits.size)
        throw tooLarge(`more than ${limits.size} bytes`, 'Free disk space, or check where the image comes from.');
    if (size < RATIO_COUNTS_FROM || size <= blobSize * limits.ratio)
        return;
    throw tooLarge(`${size} bytes of only ${blobSize} compressed ones`, 'This looks like a decompression bomb: check where the image comes from.');
}
/** @throws LayerError TOO_LARGE */
function checkEntries(limits, entries) {
    if (entries > limits.entries)
        throw tooLarge(`more than ${limits.entries} entries`, 'Check where the image comes from.');
}
function freeBytes(target) {
    const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(target);
    return Math.max(bavail * bsize - RESERVE, 0);
}
function tooLarge(state, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LayerError */ .CE('TOO_LARGE', `Cannot unpack a layer that has ${state}`, { hint });
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compressLayer),
  decompressLayer: () => (/* binding */ decompressLayer),
  A: () => (/* binding */ diffIdOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layer/apply-limits.js
var apply_limits = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/layer/incompressible.js

/** Bytes that are judged as one. */
const PIECE = 16 << 10;
/** Shorter runs are not worth a trial. */
const LEAST = 4 * PIECE;
/** Every so many bytes so many in a row are counted: those of numbers and pixels are random in some positions only. */
const SAMPLE = { every: 2 << 10, length: 1 << 8 };
const SAMPLED = (PIECE / SAMPLE.every) * SAMPLE.length;
/** Squares of the counts of 256 byte values, summed: this when all are equally frequent, with a quarter and the noise on top. */
const EVEN = (SAMPLED ** 2 / 256) * 1.25 + SAMPLED;
/** What deflate must save to be worth its time: on such bytes it is at its slowest, a third of its usual speed. */
const WORTH_IT = 0.97;
/**
 * Divides a block into what is compressed or encrypted already (pictures, wheels, archives) and the rest. A guess from samples:
 * byte values that are equally frequent, and then a trial, since random bytes may repeat. It follows from the bytes alone.
 */
function findIncompressible(block) {
    const runs = [];
    for (const run of evenRuns(block)) {
        const incompressible = run.incompressible && run.end - run.start >= LEAST && isIncompressible(block, run.start);
        const before = runs.at(-1);
        if (before?.incompressible === incompressible)
            runs[runs.length - 1] = { ...before, end: run.end };
        else
            runs.push({ ...run, incompressible });
    }
    return runs;
}
function evenRuns(block) {
    const runs = [];
    for (let start = 0; start === 0 || start < block.length; start += PIECE) {
        const end = Math.min(start + PIECE, block.length);
        const incompressible = end - start === PIECE && isEven(block, start);
        const before = runs.at(-1);
        if (before?.incompressible === incompressible)
            runs[runs.length - 1] = { ...before, end };
        else
            runs.push({ start, end, incompressible });
    }
    return runs;
}
const counts = new Uint32Array(256);
function isEven(block, start) {
    counts.fill(0);
    for (let from = start; from < start + PIECE; from += SAMPLE.every) {
        for (let at = from; at < from + SAMPLE.length; at++)
            counts[block[at]]++;
    }
    let squares = 0;
    for (const count of counts)
        squares += count * count;
    return squares < EVEN;
}
function isIncompressible(block, start) {
    const piece = block.subarray(start, start + PIECE);
    return external_node_zlib_.deflateRawSync(piece, { level: 1, chunkSize: 2 * PIECE }).length > PIECE * WORTH_IT;
}

;// CONCATENATED MODULE: ./lib/layer/parallel-gzip.js



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Input bytes of one piece of work for libuv's pool. */
const BLOCK = 512 << 10;
/** How far deflate looks back, so what a block needs of the one before it. */
const WINDOW = 32 << 10;
/** Content of a stored block. */
const MOST_STORED = 0xffff;
/** Blocks in memory, in work or waiting for their turn to be written: enough for libuv's four threads. */
const LOOK_AHEAD = 8;
/** No flags, no time, no name; "unknown" for the system. https://www.rfc-editor.org/rfc/rfc1952 */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/**
 * A file as one gzip member, as pigz makes it: blocks are deflated in parallel, each with the end of the one before as its
 * dictionary, and end on a byte. The bytes depend on the input and the level only, not on how many threads there are.
 *
 * Measured on 400 MiB of packages and node_modules, two cores: level 4 2.5 s and 128.0 MB, level 5 3.5 s and 124.8 MB, level 6
 * 4.4 s and 123.8 MB; gzip(1) 14.6 s and 121.9 MB. memLevel 9 and blocks of 256 KiB or 1 MiB change neither by 2 %.
 */
const DEFAULT_GZIP_LEVEL = 4;
async function* gzip(file, level = DEFAULT_GZIP_LEVEL) {
    const { size } = await file.stat();
    const running = [];
    let crc = 0;
    yield HEADER;
    for await (const { block, dictionary, last } of readBlocks(file, size)) {
        crc = external_node_zlib_.crc32(block, crc);
        for (const part of partsOf(block, dictionary, last, level)) {
            running.push(quietly(part));
            if (running.length >= LOOK_AHEAD)
                yield await running.shift();
        }
    }
    for (const deflated of running)
        yield await deflated;
    yield trailer(crc, size);
}
/** At least one block, which an empty file needs for its end. */
async function* readBlocks(file, size) {
    let dictionary;
    for (let at = 0; at === 0 || at < size; at += BLOCK) {
        const block = await readFully(file, Math.min(BLOCK, size - at), at);
        yield { block, dictionary, last: at + BLOCK >= size };
        dictionary = block.subarray(-WINDOW);
    }
}
async function readFully(file, length, position) {
    const buffer = Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error('the file became shorter while it was compressed');
        done += bytesRead;
    }
    return buffer;
}
/** What is compressed already is stored: a layer of wheels or archives costs a tenth of the time, and no more bytes. */
function* partsOf(block, before, last, level) {
    let dictionary = before;
    for (const { start, end, incompressible } of level === 0 ? [whole(block)] : findIncompressible(block)) {
        const part = block.subarray(start, end);
        const isLast = last && end === block.length;
        yield incompressible ? Promise.resolve(storedBlocks(part, isLast)) : deflateBlock(part, dictionary, isLast, level);
        dictionary = block.subarray(Math.max(0, end - WINDOW), end);
    }
}
function whole({ length }) {
    return { start: 0, end: length, incompressible: false };
}
/** https://www.rfc-editor.org/rfc/rfc1951#page-11. What comes before ends on a byte, so a header is its byte and two lengths. */
function storedBlocks(bytes, last) {
    const blocks = [];
    for (let at = 0; at < bytes.length; at += MOST_STORED) {
        const content = bytes.subarray(at, at + MOST_STORED);
        const header = Buffer.from([last && at + MOST_STORED >= bytes.length ? 1 : 0, 0, 0, 0, 0]);
        header.writeUInt16LE(content.length, 1);
        header.writeUInt16LE(content.length ^ 0xffff, 3);
        blocks.push(header, content);
    }
    return Buffer.concat(blocks);
}
function deflateBlock(block, dictionary, last, level) {
    const { Z_FINISH, Z_SYNC_FLUSH } = external_node_zlib_.constants;
    // One output buffer that holds everything: each one more would be one more trip through the pool.
    const chunkSize = block.length + 1024;
    return deflate(block, { level, chunkSize, finishFlush: last ? Z_FINISH : Z_SYNC_FLUSH, ...(dictionary && { dictionary }) });
}
/** When an earlier block fails, nobody waits for this one: its failure must not end the process. */
function quietly(promise) {
    promise.catch(() => { });
    return promise;
}
function trailer(crc, size) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(crc, 0);
    bytes.writeUInt32LE(size % 2 ** 32, 4);
    return bytes;
}

// EXTERNAL MODULE: ./lib/layer/zstd.js
var zstd = __webpack_require__(5870);
;// CONCATENATED MODULE: ./lib/layer/compress.js









const DEFAULT_ZSTD_LEVEL = 3;
/**
 * Compresses a layer's tar into the new file `outPath`, which is removed again on failure. Memory does not grow with the layer.
 * @throws LayerError UNSUPPORTED for zstd where there is none, and for a level that the format does not have.
 */
async function compressLayer(tarPath, outPath, options) {
    checkLevel(options);
    const { level, signal } = options;
    if (options.compression === 'zstd')
        return writeBlob((0,zstd/* compressZstd */.a)(tarPath, level ?? DEFAULT_ZSTD_LEVEL), outPath, signal);
    const file = await (0,promises_.open)(tarPath);
    try {
        return await writeBlob(gzip(file, level), outPath, signal);
    }
    finally {
        await file.close();
    }
}
/**
 * The opposite: writes the tar that is in a layer's blob into the new file `outPath`.
 * @returns the tar's digest (the DiffID) and size; the caller compares.
 * @throws LayerError MALFORMED when the blob's compression is broken, TOO_LARGE for a bomb.
 */
async function decompressLayer(path, outPath, compression) {
    return writeBlob(limited((0,decompress/* decompress */.m)(path, compression), (0,apply_limits/* applyLimits */.rk)((0,external_node_path_.dirname)(outPath)), (0,external_node_fs_.statSync)(path).size), outPath);
}
/** The DiffID of a layer's blob. @throws LayerError as `decompressLayer` */
async function diffIdOf(path, compression) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of limited((0,decompress/* decompress */.m)(path, compression), (0,apply_limits/* applyLimits */.rk)((0,external_node_path_.dirname)(path)), (0,external_node_fs_.statSync)(path).size))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
async function* limited(chunks, limits, blobSize) {
    let size = 0;
    for await (const chunk of chunks) {
        (0,apply_limits/* checkSize */.C1)(limits, (size += chunk.length), blobSize);
        yield chunk;
    }
}
async function writeBlob(chunks, outPath, signal) {
    signal?.throwIfAborted();
    const file = await (0,promises_.open)(outPath, 'wx');
    try {
        const blob = await writeChunks(chunks, file, signal);
        await file.close();
        return blob;
    }
    catch (error) {
        await file.close();
        await (0,promises_.rm)(outPath, { force: true });
        throw error;
    }
}
async function writeChunks(chunks, file, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        signal?.throwIfAborted();
        hash.update(chunk);
        for (let done = 0; done < chunk.length;)
            done += (await file.write(chunk, done)).bytesWritten;
        size += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}
function checkLevel({ compression, level }) {
    const [least, most] = compression === 'gzip' ? [0, 9] : [1, 19];
    if (level === undefined || (Number.isInteger(level) && level >= least && level <= most))
        return;
    throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot compress a layer with ${compression} level ${level}: need ${least} to ${most}`);
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _program_filter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5120);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5870);






const CHUNK = 256 << 10;
/**
 * The uncompressed bytes of a blob, in pieces. gzip of several members and zstd of several frames are read to the end. Inflating
 * runs in libuv's threads, so it overlaps with what the caller does to each piece.
 * @throws LayerError MALFORMED when the compression is broken or the blob ends early.
 */
async function* decompress(path, compression) {
    try {
        if (compression === 'zstd')
            yield* (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__/* .decompressZstd */ .l)(path);
        else
            yield* inflate((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK }), compression);
    }
    catch (error) {
        throw malformed(error, compression);
    }
}
/** The program's or zlib's output ends with an error when the source does. */
async function* inflate(source, compression) {
    const output = inflated(source, compression);
    try {
        for await (const chunk of output)
            yield chunk;
    }
    finally {
        source.destroy();
        output.destroy();
    }
}
function inflated(source, compression) {
    switch (compression) {
        case 'gzip':
            return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: CHUNK }), () => { });
        case 'xz':
            return (0,_program_filter_js__WEBPACK_IMPORTED_MODULE_4__/* .filterThrough */ .K)(source, { command: 'xz', args: ['-dcq'], purpose: 'read xz', hint: 'Install xz-utils.' });
        case 'bzip2':
            return (0,_program_filter_js__WEBPACK_IMPORTED_MODULE_4__/* .filterThrough */ .K)(source, { command: 'bzip2', args: ['-dcq'], purpose: 'read bzip2', hint: 'Install bzip2.' });
        case 'none':
            return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough({ highWaterMark: CHUNK }), () => { });
    }
}
/** zlib's own errors have codes like Z_DATA_ERROR and ZSTD_error_...; what the caller throws passes. */
function malformed(error, compression) {
    const code = error.code ?? '';
    if (!/^(Z_|ZSTD_|ERR_ZSTD)/.test(code))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LayerError */ .CE('MALFORMED', `Cannot decompress: the ${compression} is broken (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, { cause: error });
}


/***/ }),

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createLayerPool)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/layer/thread-error.js

/** By name, so that a bundler may rename the classes. */
const AREAS = {
    LayerError: lib_errors/* LayerError */.CE,
    ContentError: lib_errors/* ContentError */.yg,
    SnapshotError: lib_errors/* SnapshotError */.JC,
    RuntimeError: lib_errors/* RuntimeError */.bu
};
function packError(error) {
    const area = Object.entries(AREAS).find(([, type]) => error instanceof type)?.[0];
    const { stack, code, hint, syscall, path } = error;
    return { area, message: errors.messageOf(error), stack, code, hint, syscall, path };
}
function unpackError({ area, message, stack, code, hint, syscall, path }) {
    const type = AREAS[area];
    const error = type ? new type(code, message, { hint }) : Object.assign(new Error(message), { code, syscall, path });
    if (stack !== undefined)
        error.stack = stack;
    return error;
}

;// CONCATENATED MODULE: ./lib/layer/pool.js




function createLayerPool({ workerFile, size }) {
    const runner = workerFile === undefined ? inline : new Threads(workerFile, size ?? (0,external_node_os_.availableParallelism)());
    return {
        writeLayer: (...args) => runner.run('writeLayer', args),
        diffUpper: (input, outPath) => runner.run('diffUpper', [{ ...input, lowers: input.lowers.map(lookOnly) }, outPath]),
        apply: (...args) => runner.run('apply', args),
        compress: (...args) => runner.run('compress', args),
        decompress: (...args) => runner.run('decompress', args),
        diffIdOf: (...args) => runner.run('diffIdOf', args),
        hollow: (...args) => runner.run('hollow', args),
        listArchive: (...args) => runner.run('listArchive', args),
        digestFiles: async (paths) => (isLittle(paths) ? digestHere(paths) : runner.run('digestFiles', [paths])),
        close: () => runner.close()
    };
}
/** Starting a thread takes longer than hashing so much. */
const LITTLE = { files: 32, bytes: 1 << 20 };
function isLittle(paths) {
    let bytes = 0;
    return paths.length <= LITTLE.files && paths.every(path => (bytes += sizeOf(path)) <= LITTLE.bytes);
}
function sizeOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY;
}
async function digestHere(paths) {
    return (await __webpack_require__.e(/* import() */ 9803).then(__webpack_require__.bind(__webpack_require__, 9803))).digestFilesSync(paths);
}
/** Attributes of the layers below are read from the disk where they count; their copy would be sent for nothing. */
function lookOnly({ directory, opaque }) {
    return { directory, opaque };
}
const inline = {
    async run(name, args) {
        const { jobs } = await Promise.all(/* import() */[__webpack_require__.e(1142), __webpack_require__.e(3692)]).then(__webpack_require__.bind(__webpack_require__, 3692));
        const job = jobs[name];
        return job(...args);
    },
    async close() { }
};
/** A queue in front of threads that do one job at a time. */
class Threads {
    #file;
    #size;
    #queue = [];
    #idle = [];
    #busy = new Map();
    #closed = false;
    constructor(file, size) {
        this.#file = file;
        this.#size = Math.max(size, 1);
    }
    run(name, args) {
        if (this.#closed)
            return Promise.reject(pool_closed());
        return new Promise((resolve, reject) => {
            this.#queue.push({ message: { name, args }, resolve, reject });
            this.#next();
        });
    }
    async close() {
        this.#closed = true;
        const workers = [...this.#idle, ...this.#busy.keys()];
        const tasks = [...this.#queue.splice(0), ...this.#busy.values()];
        this.#idle.length = 0;
        this.#busy.clear();
        await Promise.all(workers.map(worker => worker.terminate()));
        for (const task of tasks)
            task.reject(pool_closed());
    }
    #next() {
        const worker = this.#queue.length > 0 ? (this.#idle.pop() ?? this.#start()) : undefined;
        if (worker === undefined)
            return;
        const task = this.#queue.shift();
        this.#busy.set(worker, task);
        // Only work keeps the process alive.
        worker.ref();
        worker.postMessage(task.message);
    }
    #start() {
        if (this.#busy.size >= this.#size)
            return undefined;
        const worker = new external_node_worker_threads_.Worker(this.#file);
        worker.on('message', (reply) => this.#finish(worker, reply));
        worker.on('error', error => this.#lose(worker, error));
        worker.on('exit', code => this.#lose(worker, new Error(`A worker thread ended with code ${code}`)));
        return worker;
    }
    #finish(worker, reply) {
        const task = this.#busy.get(worker);
        if (task === undefined)
            return;
        this.#busy.delete(worker);
        this.#idle.push(worker);
        worker.unref();
        if ('error' in reply)
            task.reject(unpackError(reply.error));
        else
            task.resolve(reply.result);
        this.#next();
    }
    /** A thread that died takes its job with it; the others get a new one. */
    #lose(worker, error) {
        const at = this.#idle.indexOf(worker);
        if (at >= 0)
            this.#idle.splice(at, 1);
        const task = this.#busy.get(worker);
        this.#busy.delete(worker);
        task?.reject(error);
        if (!this.#closed)
            this.#next();
    }
}
function pool_closed() {
    return new Error('The work was stopped');
}


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ filterThrough)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * The program's output as a stream that ends well only when the program did. Destroying the stream ends the program.
 * @throws (as the stream's error) LayerError UNSUPPORTED when there is no such program, MALFORMED with its words when it fails
 */
function filterThrough(source, { command, args, purpose, hint }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const output = new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough();
    const words = [];
    child.stderr.on('data', chunk => words.push(chunk));
    child.on('error', cause => {
        output.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerError */ .CE('UNSUPPORTED', `Cannot ${purpose}: the program ${command} does not run here`, { hint, cause }));
    });
    child.on('close', code => {
        if (code === 0)
            output.end();
        else
            output.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerError */ .CE('MALFORMED', `Cannot ${purpose}: ${Buffer.concat(words).toString().trim()}`));
    });
    output.on('close', () => child.kill('SIGKILL'));
    source.on('error', error => output.destroy(error));
    // A program that stops reading early says why itself.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, child.stdin, () => { });
    child.stdout.pipe(output, { end: false });
    return output;
}


/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compressZstd),
/* harmony export */   l: () => (/* binding */ decompressZstd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _program_filter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5120);






/** Frames that need more memory (128 MiB) are an attack; it is the limit of the `zstd` program, too. */
const MAX_WINDOW_LOG = 27;
const CHUNK = 256 << 10;
const PROGRAM = { command: 'zstd', hint: 'Install zstd, or use Node 22.15 or newer.' };
/** Node has zstd from 22.15 on; before, the `zstd` program does it. */
function compressZstd(path, level) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress !== 'function') {
        const args = ['--quiet', '--stdout', '-T0', `-${level}`];
        return (0,_program_filter_js__WEBPACK_IMPORTED_MODULE_5__/* .filterThrough */ .K)(source, { ...PROGRAM, args, purpose: 'compress a layer with zstd' });
    }
    const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.ZSTD_c_compressionLevel]: level, [node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.ZSTD_c_checksumFlag]: 1 };
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress({ chunkSize: CHUNK, params }), () => { });
}
/** The contents of all frames, one after the other. */
async function* decompressZstd(path) {
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress === 'function') {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        for (let at = 0; at < size;)
            at += yield* decompressFrame(path, at);
    }
    else {
        const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
        yield* (0,_program_filter_js__WEBPACK_IMPORTED_MODULE_5__/* .filterThrough */ .K)(source, { ...PROGRAM, args: ['--quiet', '--stdout', '-d'], purpose: 'read zstd' });
    }
}
/** Node's stream stops after one frame, as if the others were none of it. Returns the frame's size. */
async function* decompressFrame(path, start) {
    const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG };
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, highWaterMark: CHUNK });
    const frame = (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress({ chunkSize: CHUNK, params }), () => { });
    try {
        for await (const chunk of frame)
            yield chunk;
        if (frame.bytesWritten === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .LayerError */ .CE('MALFORMED', 'Cannot read zstd: a frame is empty');
        return frame.bytesWritten;
    }
    finally {
        source.destroy();
        frame.destroy();
    }
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** @throws ContentError MALFORMED when a required field is missing or of the wrong type. */
function parseDescriptor(value, what = 'descriptor') {
    const found = value;
    if (typeof found !== 'object' || found === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: not an object`);
    if (typeof found.mediaType !== 'string' || !found.mediaType.includes('/'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: no mediaType`);
    if (typeof found.size !== 'number' || !Number.isSafeInteger(found.size) || found.size < 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: size ${JSON.stringify(found.size)} is not a byte count`);
    (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(found.digest);
    return found;
}


/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ digestFault),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sU: () => (/* binding */ digestHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}
/** @throws ContentError MALFORMED: the text goes into paths and URLs, so nothing else may pass. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ContentError */ .yg('MALFORMED', `Invalid digest ${JSON.stringify(text)}: need sha256: and 64 lowercase hex digits`);
}
/** Hex digits of the algorithms that a digest may name. */
const DIGEST_LENGTH = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);
/** What is wrong with a digest of any algorithm, in the words of go-digest; undefined when nothing is. */
function digestFault(text) {
    const [, algorithm = '', digits = ''] = /^([a-z0-9]+(?:[.+_-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/.exec(text) ?? [];
    if (algorithm === '')
        return 'invalid checksum digest format';
    const length = DIGEST_LENGTH.get(algorithm);
    if (length === undefined)
        return 'unsupported digest algorithm';
    if (digits.length !== length)
        return 'invalid checksum digest length';
    return /^[0-9a-f]+$/.test(digits) ? undefined : 'invalid checksum digest format';
}
/** The 64 hex digits. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   BJ: () => (/* binding */ ociLayerType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   zu: () => (/* binding */ MediaType)
/* harmony export */ });
/** Media types of images, OCI and Docker schema 2. https://github.com/opencontainers/image-spec/blob/main/media-types.md */
const MediaType = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    ociLayer: 'application/vnd.oci.image.layer.v1.tar',
    ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    ociEmpty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerLayerZstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
    dockerForeignLayer: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
};
function isIndexType(mediaType) {
    return mediaType === MediaType.ociIndex || mediaType === MediaType.dockerIndex;
}
function isManifestType(mediaType) {
    return mediaType === MediaType.ociManifest || mediaType === MediaType.dockerManifest;
}
/** How a layer of this media type is compressed; undefined for a type that is no layer Slipway can read. */
function layerCompression(mediaType) {
    const plain = [MediaType.ociLayer, MediaType.dockerLayer];
    const gzip = [
        MediaType.ociLayerGzip,
        MediaType.dockerLayerGzip,
        MediaType.dockerForeignLayer,
        'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
    ];
    const zstd = [MediaType.ociLayerZstd, MediaType.dockerLayerZstd];
    if (plain.includes(mediaType))
        return 'none';
    if (gzip.includes(mediaType))
        return 'gzip';
    return zstd.includes(mediaType) ? 'zstd' : undefined;
}
function ociLayerType(compression) {
    const types = { none: MediaType.ociLayer, gzip: MediaType.ociLayerGzip, zstd: MediaType.ociLayerZstd };
    return types[compression];
}


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lazyRegistry)
/* harmony export */ });
/** A client that is loaded when the first request is made: a build that needs no registry does not pay for one. */
function lazyRegistry(options) {
    let opened;
    const open = () => (opened ??= openRegistry(options));
    return {
        resolve: async (reference) => (await open()).resolve(reference),
        manifest: async (reference) => (await open()).manifest(reference),
        blob: async (reference, descriptor) => (await open()).blob(reference, descriptor),
        hasBlob: async (reference, digest) => (await open()).hasBlob(reference, digest),
        pushBlob: async (reference, descriptor, content, how) => (await open()).pushBlob(reference, descriptor, content, how),
        pushManifest: async (reference, body, mediaType) => (await open()).pushManifest(reference, body, mediaType),
        tags: async (reference) => (await open()).tags(reference),
        deleteManifest: async (reference) => (await open()).deleteManifest(reference),
        // Who asked has been told why it could not be opened.
        close: () => void opened?.then(registry => registry.close(), () => { })
    };
}
async function openRegistry({ log, env, insecure, credentials, signal }) {
    const { createRegistry } = await __webpack_require__.e(/* import() */ 7818).then(__webpack_require__.bind(__webpack_require__, 7818));
    const { dockerConfigCredentials, firstOf } = await __webpack_require__.e(/* import() */ 6097).then(__webpack_require__.bind(__webpack_require__, 6097));
    const config = dockerConfigCredentials({ env, log });
    const { version } = await __webpack_require__.e(/* import() */ 3411).then(__webpack_require__.bind(__webpack_require__, 3411));
    return createRegistry({
        credentials: credentials ? firstOf(credentials, config) : config,
        log,
        insecure,
        userAgent: `slipway/${version}`,
        env,
        signal,
        ...(env['SLIPWAY_CA_FILE'] ? { caFile: env['SLIPWAY_CA_FILE'] } : {})
    });
}


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileTime)
/* harmony export */ });
/** Seconds as Node's utimes calls take them: these take a negative number, which is a time before 1970, for now. */
function fileTime(seconds) {
    return seconds < 0 ? new Date(seconds * 1000) : seconds;
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runPerlSync),
/* harmony export */   x: () => (/* binding */ syscallNumber)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The table of newer architectures: asm-generic/unistd.h. */
const GENERIC = { llistxattr: 12, lgetxattr: 9, lsetxattr: 6, mknodat: 33, prctl: 167 };
const NUMBERS = {
    x64: { llistxattr: 195, lgetxattr: 192, lsetxattr: 189, mknodat: 259, prctl: 157 },
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
