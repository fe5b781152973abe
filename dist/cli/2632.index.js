export const id = 2632;
export const ids = [2632];
export const modules = {

/***/ 8177:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** Files that are open at one time. */
const FLUSHED_AT_ONCE = 32;
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
    /** Documents that may not be on the disk yet. */
    #unflushed = new Set();
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
    /** Stores a document held in memory, also over one that was damaged. It outlives a crash of the machine once `flush` has returned. */
    async put(body) {
        const bytes = typeof body === 'string' ? Buffer.from(body) : body;
        const stored = { digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(bytes), size: bytes.length };
        // Also one that is here: another process may have put it just now.
        this.#unflushed.add(stored.digest);
        if (this.#holds(stored.digest, bytes) && this.touch(stored.digest))
            return stored;
        const temporary = this.temporaryPath('blob');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, bytes, { flag: 'wx', mode: 0o600 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, this.path(stored.digest));
            return stored;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        }
    }
    /** Waits until the documents that were put are on the disk. Side by side: a journal writes them in one go. */
    async flush() {
        const digests = [...this.#unflushed];
        this.#unflushed.clear();
        for (let at = 0; at < digests.length; at += FLUSHED_AT_ONCE)
            await Promise.all(digests.slice(at, at + FLUSHED_AT_ONCE).map(digest => flushFile(this.path(digest))));
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
/** Garbage collection may have taken it meanwhile. */
async function flushFile(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ);
        await file.sync().finally(() => file.close());
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    let deadline;
    (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .mark */ .Gy)(file);
    while ((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocked */ .ln)(collectorLock(directory))) {
        deadline ??= performance.now() + timeoutMs;
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    let deadline;
    for (let pause = 1;; pause = Math.min(pause * 2, 50)) {
        const release = tryLock(file);
        if (release)
            return release;
        deadline ??= performance.now() + timeoutMs;
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Names),
/* harmony export */   w: () => (/* binding */ REF_NAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1260);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(261);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2658);







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
    #flush;
    /** The change that was asked for last. */
    #last = Promise.resolve();
    /** What the file said when it was read last. */
    #cached;
    /**
     * @param temporary gives a fresh path on the file system of `root`
     * @param flush waits until what a name may mean is on the disk
     */
    constructor(root, locks, temporary, flush) {
        this.#file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'index.json');
        this.#lock = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(locks, 'index');
        this.#temporary = temporary;
        this.#flush = flush;
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
    /** One atomic change of the whole list, after those that were asked for before. On the disk when this has returned. */
    change(edit) {
        const changed = this.#last.then(() => this.#change(edit), () => this.#change(edit));
        this.#last = changed;
        return changed;
    }
    async #change(edit) {
        await (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .withLock */ .kK)(this.#lock, async () => {
            const temporary = this.#temporary();
            const text = JSON.stringify(toIndex(edit(this.#read())));
            // Side by side: a journal writes all of it in one go.
            await Promise.all([this.#flush(), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: 0o600, flush: true })]);
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
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
                return [];
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ContentError */ .yg)
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ContentError */ .yg('MALFORMED', `Cannot read ${this.#file}: it is not an OCI index`, {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ContentError */ .yg('MALFORMED', 'index.json has no manifests');
    return index.manifests.map(entry => {
        const { annotations, ...descriptor } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDescriptor */ .B)(entry, 'entry of index.json');
        const { [REF_NAME]: name, ...others } = annotations ?? {};
        return { name, descriptor: Object.keys(others).length > 0 ? { ...descriptor, annotations: others } : descriptor };
    });
}
function toIndex(images) {
    return {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .MediaType */ .zu.ociIndex,
        manifests: images.map(({ name, descriptor }) => name === undefined ? descriptor : { ...descriptor, annotations: { ...descriptor.annotations, [REF_NAME]: name } })
    };
}


/***/ }),

/***/ 4287:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
        names: new names/* Names */.f(root, directory('locks'), () => temporaryPath('index'), () => blobs.flush()),
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 3418:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ suits),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);


function compressionOf(blob) {
    const compression = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .layerCompression */ .AH)(blob.mediaType);
    if (compression === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Cannot read a layer of type ${blob.mediaType}: need tar, tar+gzip or tar+zstd`);
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


/***/ }),

/***/ 9576:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LayerStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _layer_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3418);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6280);
/* harmony import */ var _snapshot_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8767);







/**
 * Layers of a store in their forms: blob (plain or compressed) and snapshot (unpacked for overlayfs). Each form is made once,
 * when it is first asked for; what another process made meanwhile is taken.
 */
class LayerStore {
    #store;
    #pool;
    #blobs = new Map();
    /** Files and folders that work in progress is writing. */
    #temporaries = new Set();
    #compressions = new Set();
    #abandoned = new AbortController();
    #hollows = new Map();
    #unpacked;
    /** Whether somebody will want a layer without its bytes: it is made while the layer is unpacked. */
    wantsHollow = () => false;
    constructor(store, pool) {
        this.#store = store;
        this.#pool = pool;
    }
    /** The layer unpacked. */
    async snapshot(layer) {
        return (await this.#unpackedLayers()).snapshot(layer);
    }
    /**
     * Layers unpacked, lowest first, as they are to be mounted: where they do not add up to what applying one after the other gives,
     * a small layer on top puts it right. It lasts until `abandon`.
     */
    async stack(layers) {
        return (await this.#unpackedLayers()).stack(layers);
    }
    /** Loaded for the first layer that is unpacked: a build that finds everything in the cache unpacks none. */
    #unpackedLayers() {
        this.#unpacked ??= __webpack_require__.e(/* import() */ 4935).then(__webpack_require__.bind(__webpack_require__, 4935)).then(({ UnpackedLayers }) => new UnpackedLayers(this.#unpackOptions()));
        return this.#unpacked;
    }
    #unpackOptions() {
        return {
            store: this.#store,
            pool: this.#pool,
            temporary: prefix => this.#temporary(prefix),
            blob: layer => this.blob(layer),
            lost: layer => void this.#blobs.delete(blobKey(layer)),
            wantsHollow: (diffId, blob) => this.wantsHollow(diffId, blob),
            keepHollow: (diffId, hollow) => void this.#hollows.set(diffId, hollow)
        };
    }
    /**
     * Removes what is still being written: a build that failed or was cancelled has no time for a compression to end. After a build
     * that went well nothing is.
     */
    async abandon() {
        this.#abandoned.abort();
        await Promise.allSettled(this.#compressions);
        for (const path of this.#temporaries)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    hasSnapshot(diffId) {
        return (0,_snapshot_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSnapshot */ .p3)(this.#store, diffId);
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
        return (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(this.#blobs, blobKey(layer), () => this.#anyBlob(layer));
    }
    /** The layer's blob as an image wants it. A layer that has a compression keeps it, unless `force`. */
    formatted(layer, format) {
        const key = `${blobKey(layer)} ${format.compression} ${format.level ?? ''} ${format.force ?? false}`;
        return (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(this.#blobs, key, () => this.#format(layer, format));
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
        return known.find(blob => (0,_layer_format_js__WEBPACK_IMPORTED_MODULE_4__/* .suits */ .Fk)(blob, format));
    }
    /** Takes over a freshly written tar and, where the step left one, the directory with the unpacked files. */
    commit(written, tar, unpacked) {
        const { diffId, size, contentDigest } = written;
        this.#store.blobs.adopt(tar, diffId);
        const blob = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociLayer, digest: diffId, size };
        this.#store.layers.put({ diffId, size, contentDigest, blobs: [blob] });
        if (unpacked)
            (0,_snapshot_files_js__WEBPACK_IMPORTED_MODULE_5__/* .publishSnapshot */ .m8)(this.#store, diffId, unpacked.directory, unpacked.meta);
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
            contentDigest: record.contentDigest ?? (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .sU)(diffId),
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
    async #anyBlob(layer) {
        const here = this.#store.layers.get(layer.diffId)?.blobs.find(blob => this.#store.blobs.has(blob.digest, blob.size));
        this.#store.layers.touch(layer.diffId);
        if (here)
            return here;
        const { blob, fetch } = layer;
        if (blob && this.isHere(layer, blob))
            return blob;
        if (!blob || !fetch)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ContentError */ .yg('BLOB_NOT_FOUND', `Layer ${layer.diffId} is in the store no more`);
        await this.#fetch(layer, blob, fetch);
        return blob;
    }
    async #fetch(layer, blob, fetch) {
        const temporary = this.#temporary('fetch');
        try {
            if (!(await fetch(blob, temporary)))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ContentError */ .yg('BLOB_NOT_FOUND', `Layer ${layer.diffId} is not to be had any more`);
            this.#store.blobs.adopt(temporary, blob.digest);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        }
        // An image's word for what its blob holds is no other image's: it is written down when it has been unpacked.
        if (!layer.isClaim)
            return;
        const contentDigest = layer.contentDigest === (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .sU)(layer.diffId) ? undefined : layer.contentDigest;
        this.#store.layers.put({ diffId: layer.diffId, size: 0, contentDigest, blobs: [(0,_layer_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(blob)] });
    }
    async #format(layer, format) {
        const known = this.knownBlob(layer.isClaim ? { ...layer, blob: undefined } : layer, format);
        if (known && this.#store.blobs.has(known.digest, known.size))
            return known;
        const blob = await this.blob(layer);
        if ((0,_layer_format_js__WEBPACK_IMPORTED_MODULE_4__/* .suits */ .Fk)(blob, format))
            return blob;
        const made = await this.#compression(this.#convert(layer, blob, format));
        this.#store.layers.put({ ...recordOf(layer, this.#store), blobs: [made] });
        return made;
    }
    async #convert(layer, blob, format) {
        const { convertLayer } = await __webpack_require__.e(/* import() */ 4334).then(__webpack_require__.bind(__webpack_require__, 4334));
        const temporary = (prefix) => this.#temporary(prefix);
        return convertLayer(layer, blob, format, { store: this.#store, temporary, signal: this.#abandoned.signal });
    }
}
function recordOf(layer, store) {
    const record = store.layers.get(layer.diffId);
    return { diffId: layer.diffId, size: record?.size ?? 0, contentDigest: record?.contentDigest };
}
/** Two images may say different things of one DiffID, and only one of them is right; what a cache says is checked by itself. */
function blobKey({ diffId, blob, isClaim = false }) {
    return `${diffId} ${blob?.digest ?? ''} ${isClaim}`;
}


/***/ }),

/***/ 6280:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
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

/***/ 8767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   m8: () => (/* binding */ publishSnapshot),
/* harmony export */   p3: () => (/* binding */ hasSnapshot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9501);




function hasSnapshot(store, diffId) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathOf(store, diffId), 'meta.json'));
}
/** `meta.json` and the files appear together, by one rename; losing a race to another process is fine. */
function publishSnapshot(store, diffId, directory, meta) {
    const temporary = store.temporaryPath('snapshot');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(temporary, { mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'fs'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'meta.json'), JSON.stringify(meta));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, pathOf(store, diffId));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { recursive: true, force: true });
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST') && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTEMPTY'))
            throw error;
    }
}
function readSnapshot(store, diffId) {
    const path = pathOf(store, diffId);
    const meta = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'meta.json'), 'utf8'));
    const { opaque, xattrs, implied } = meta;
    return { directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'fs'), opaque: new Set(opaque), xattrs: new Map(xattrs), implied: new Set(implied) };
}
function pathOf(store, diffId) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory('snapshots'), (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestHex */ .sU)(diffId));
}


/***/ }),

/***/ 7443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createLayerPool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(327);


function createLayerPool({ workerFile, size }) {
    const runner = workerFile === undefined ? inline : threads(workerFile, size);
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY;
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
        const { jobs } = await Promise.all(/* import() */[__webpack_require__.e(6186), __webpack_require__.e(3692)]).then(__webpack_require__.bind(__webpack_require__, 3692));
        const job = jobs[name];
        return job(...args);
    },
    async close() { }
};
/** A build may have no work for them: what starts them is loaded with the first job. */
function threads(file, size) {
    let started;
    const start = () => (started ??= __webpack_require__.e(/* import() */ 1004).then(__webpack_require__.bind(__webpack_require__, 1004)).then(({ Threads }) => new Threads(file, size)));
    return {
        run: (name, args) => start().then(runner => runner.run(name, args)),
        close: async () => (await (started ??= Promise.resolve(closed))).close()
    };
}
const closed = {
    run: () => Promise.reject((0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .c)()),
    async close() { }
};


/***/ }),

/***/ 327:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped)
/* harmony export */ });
/** What a job fails with that `close` found running or waiting, or that came after it. */
function stopped() {
    return new Error('The work was stopped');
}


/***/ }),

/***/ 1260:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lazyRegistry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** Of the event loop: a socket connects in one, and is written to in the next. */
const TURNS = 3;
/** A client that is loaded when the first request is made: a build that needs no registry does not pay for one. */
function lazyRegistry(options) {
    let opened;
    const open = () => (opened ??= openRegistry(options));
    // Who asked has been told why it could not be opened.
    const openedWell = () => opened?.catch(() => undefined);
    return {
        resolve: async (reference) => (await open()).resolve(reference),
        manifest: async (reference) => (await open()).manifest(reference),
        blob: async (reference, descriptor) => (await open()).blob(reference, descriptor),
        hasBlob: async (reference, digest) => (await open()).hasBlob(reference, digest),
        names: async (reference, digest) => (await open()).names(reference, digest),
        pushBlob: async (reference, descriptor, content, how) => (await open()).pushBlob(reference, descriptor, content, how),
        pushManifest: async (reference, body, mediaType) => (await open()).pushManifest(reference, body, mediaType),
        tags: async (reference) => (await open()).tags(reference),
        deleteManifest: async (reference) => (await open()).deleteManifest(reference),
        async asked() {
            if (await openedWell())
                for (let turn = 0; turn < TURNS; turn++)
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        },
        close: () => void openedWell()?.then(registry => registry?.close())
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


/***/ })

};
