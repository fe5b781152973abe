export const id = 1930;
export const ids = [1930];
export const modules = {

/***/ 4552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/** Runs `each` over all values, at most `limit` at a time; results in the order of the values. Fails with the first failure. */
async function mapLimited(values, limit, each) {
    const results = new Array(values.length);
    let next = 0;
    const worker = async () => {
        while (next < values.length) {
            const index = next++;
            results[index] = await each(values[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, values.length) }, worker));
    return results;
}


/***/ }),

/***/ 1930:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localCache: () => (/* binding */ localCache)
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
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/cache/document.js
var cache_document = __webpack_require__(3133);
// EXTERNAL MODULE: ./lib/cache/pending.js
var pending = __webpack_require__(769);
// EXTERNAL MODULE: ./lib/cache/record-set.js
var record_set = __webpack_require__(4188);
;// CONCATENATED MODULE: ./lib/cache/shards.js






/** So many files are merged into one by the next writer. */
const MERGE_ABOVE = 8;
/**
 * Records as files of one directory. Each writer adds a file of its own, so two at once lose nothing; merging writes the union
 * first and removes its sources after, so a crash or a second merger leaves records twice, which a union does not mind.
 */
class RecordShards {
    #directory;
    #log;
    constructor(directory, log) {
        this.#directory = directory;
        this.#log = log;
    }
    /** The union of all files, and their names. `damaged` when some of it cannot be read. */
    async read() {
        const records = new record_set/* RecordSet */.MH();
        const files = await this.#files();
        let damaged = false;
        for (const file of files) {
            const found = await this.#readOne(file);
            records.add(found.document);
            damaged ||= found.damaged;
        }
        return { document: records.document(), files, damaged };
    }
    async write(document) {
        await (0,promises_.mkdir)(this.#directory, { recursive: true, mode: 0o700 });
        await this.#writeOne(document);
        if ((await this.#files()).length > MERGE_ABOVE)
            await this.rewrite(all => all);
    }
    /** Replaces what is there now by `change` of it; what others add meanwhile stays. */
    async rewrite(change) {
        const { document, files } = await this.read();
        if (files.length === 0)
            return;
        await this.#writeOne(change(document));
        for (const file of files)
            await (0,promises_.rm)((0,external_node_path_.join)(this.#directory, file), { force: true });
    }
    async #readOne(file) {
        try {
            const { document, rejected } = (0,cache_document/* parseDocument */.Tp)(await (0,promises_.readFile)((0,external_node_path_.join)(this.#directory, file)));
            return { document, damaged: rejected > 0 };
        }
        catch (error) {
            this.#log.debug(`Cannot read ${(0,external_node_path_.join)(this.#directory, file)}: ${(0,errors/* messageOf */.bD)(error)}`);
            // Gone since it was listed: another process merged it, and its records are in that one's file.
            return { document: cache_document/* emptyDocument */.vM, damaged: !(0,errors/* hasCode */.up)(error, 'ENOENT') };
        }
    }
    async #writeOne(document) {
        const name = `${Date.now().toString(36)}-${(0,external_node_crypto_.randomUUID)()}`;
        const temporary = (0,external_node_path_.join)(this.#directory, `${name}.tmp`);
        try {
            await (0,promises_.writeFile)(temporary, (0,cache_document/* formatDocument */.Tq)(document), { flag: 'wx', mode: 0o600 });
            await (0,promises_.rename)(temporary, (0,external_node_path_.join)(this.#directory, `${name}.json`));
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    async #files() {
        const names = await (0,promises_.readdir)(this.#directory).catch(error => {
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return [];
            throw error;
        });
        return names.filter(name => name.endsWith('.json')).sort();
    }
}

// EXTERNAL MODULE: ./lib/cache/verified.js
var verified = __webpack_require__(3416);
;// CONCATENATED MODULE: ./lib/cache/local.js











/** No copy of a layer takes so long. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;
/**
 * A directory: `blobs/sha256/HEX` and `records/*.json`. Any number of processes may read and write it at once, without locks:
 * every file appears whole by a rename, blobs are named by their content, and each writer adds its records as a file of its own.
 */
function localCache(options) {
    return new LocalCache(options);
}
class LocalCache {
    name;
    mounts;
    #options;
    #now;
    #blobs;
    #shards;
    #records = new record_set/* RecordSet */.MH();
    #pending;
    /** Digests in the directory as `load` saw them. */
    #present = new Set();
    constructor(options) {
        const directory = (0,external_node_path_.resolve)(options.directory);
        this.name = `local:${options.directory}`;
        this.#options = options;
        this.#now = options.now ?? (() => new Date());
        this.#blobs = (0,external_node_path_.join)(directory, 'blobs', 'sha256');
        this.#shards = new RecordShards((0,external_node_path_.join)(directory, 'records'), options.log);
        this.#pending = new pending/* Pending */.U(this.#records, options.log, this.#now);
        this.mounts = this.#pending.mounts;
    }
    async load() {
        this.#present = await this.#list();
        const { document, damaged } = await this.#shards.read();
        this.#records.add((0,record_set/* withBlobs */.pz)(document, digest => this.#present.has(digest)));
        if (damaged)
            throw new errors/* CacheError */.xA('INVALID_RECORD', 'some of its records are damaged');
    }
    find(key) {
        return this.#pending.find(key, digest => this.#present.has(digest));
    }
    findStep(step, line) {
        return this.#records.findStep(step, line);
    }
    document() {
        return this.#records.document();
    }
    async fetchBlob(digest, size, destination) {
        const path = this.#path(digest);
        if (!(0,external_node_fs_.existsSync)(path))
            return this.#forget(digest);
        try {
            await (0,verified/* writeVerified */.wJ)((0,verified/* readBytes */.io)(path), digest, size, destination);
        }
        catch (error) {
            this.#forget(digest);
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return false;
            // A damaged blob would be found again by every later build.
            if (error instanceof errors/* ContentError */.yg && error.code === 'DIGEST_MISMATCH')
                await (0,promises_.rm)(path, { force: true });
            throw error;
        }
        await this.#touch(path);
        return true;
    }
    put(...put) {
        this.#pending.put(put[0]);
    }
    async prune(limits) {
        const { document } = await this.#shards.read();
        const { kept, gone } = (0,record_set/* pruned */.FA)(document, limits);
        const needed = new Set((0,record_set/* blobsOf */.OR)(kept).map(({ digest }) => digest));
        // What others add meanwhile stays: only what was seen goes.
        const dropped = new Set((0,record_set/* blobsOf */.OR)(document).flatMap(({ digest }) => (needed.has(digest) ? [] : [digest])));
        await this.#shards.rewrite(now => (0,record_set/* withBlobs */.pz)((0,record_set/* pruned */.FA)(now, { before: limits.before }).kept, digest => !dropped.has(digest)));
        for (const digest of dropped)
            await (0,promises_.rm)(this.#path(digest), { force: true });
        return gone;
    }
    async flush(source) {
        await (0,promises_.mkdir)(this.#blobs, { recursive: true, mode: 0o700 });
        await this.#sweep();
        const written = await this.#pending.collect(source, digest => this.#present.has(digest));
        let bytes = 0;
        let blobs = 0;
        for (const blob of written.blobs) {
            if (!(await this.#store(blob.path, blob.digest, blob.size)))
                continue;
            blobs += 1;
            bytes += blob.size;
        }
        if (written.document !== cache_document/* emptyDocument */.vM)
            await this.#shards.write(written.document);
        if (this.#options.maxSize !== undefined)
            await this.#prune(this.#options.maxSize);
        return { records: written.records, blobsWritten: blobs, bytesWritten: bytes };
    }
    #forget(digest) {
        this.#present.delete(digest);
        return false;
    }
    /** False when it is there already: then it counts as used, so that no other build prunes it. */
    async #store(file, digest, size) {
        const path = this.#path(digest);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found?.size === size) {
            await this.#touch(path);
            return false;
        }
        const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
        try {
            await (0,promises_.copyFile)(file, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
            await this.#touch(temporary);
            await (0,promises_.rename)(temporary, path);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
        return true;
    }
    /** What writers that were killed left behind. */
    async #sweep() {
        const old = this.#now().getTime() - ABANDONED_AFTER_MS;
        for (const name of await (0,promises_.readdir)(this.#blobs)) {
            if (!name.endsWith('.tmp'))
                continue;
            const found = await (0,promises_.stat)((0,external_node_path_.join)(this.#blobs, name)).catch(() => undefined);
            if (found && found.mtimeMs < old)
                await (0,promises_.rm)((0,external_node_path_.join)(this.#blobs, name), { force: true });
        }
    }
    async #prune(maxSize) {
        const files = await Promise.all([...(await this.#list())].map(async (digest) => ({ digest, ...(await this.#usage(digest)) })));
        files.sort((a, b) => b.used - a.used);
        const kept = new Set();
        let bytes = 0;
        for (const { digest, size } of files) {
            bytes += size;
            if (bytes > maxSize)
                await (0,promises_.rm)(this.#path(digest), { force: true });
            else
                kept.add(digest);
        }
        if (kept.size < files.length)
            await this.#shards.rewrite((document) => (0,record_set/* withBlobs */.pz)(document, digest => kept.has(digest)));
    }
    async #usage(digest) {
        const found = await (0,promises_.stat)(this.#path(digest)).catch(() => undefined);
        return { size: found?.size ?? 0, used: found?.mtimeMs ?? 0 };
    }
    async #list() {
        const names = await (0,promises_.readdir)(this.#blobs).catch(error => {
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return [];
            throw error;
        });
        return new Set(names.map(name => `sha256:${name}`).filter(oci_digest/* isDigest */.Bc));
    }
    /** A blob's mtime is when it was used last. */
    async #touch(path) {
        const now = this.#now();
        await (0,promises_.utimes)(path, now, now).catch(() => undefined);
    }
    #path(digest) {
        return (0,external_node_path_.join)(this.#blobs, (0,oci_digest/* digestHex */.sU)(digest));
    }
}


/***/ }),

/***/ 769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Pending)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3133);
/* harmony import */ var _limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4552);



/** A record that was only used again is written again after this time, so that pruning by use keeps it. */
const REFRESH_AFTER_MS = 24 * 60 * 60 * 1000;
const COMPRESS_AT_ONCE = 4;
/** Answers `find` and gathers what a flush is to write: the half of a backend that all of them share. */
class Pending {
    #records;
    #log;
    #now;
    #put = new Map();
    #mounts = new Map();
    #used = new Set();
    constructor(records, log, now) {
        this.#records = records;
        this.#log = log;
        this.#now = now;
    }
    mounts = {
        find: id => this.#records.findMount(id),
        put: (record, path) => {
            this.#mounts.set(record.id, { record, path });
        }
    };
    /** `has` says which blobs the backend still holds. */
    find(key, has) {
        const record = this.#records.find(key);
        if (record?.layer.blob === undefined || !has(record.layer.blob.digest))
            return undefined;
        this.#used.add(key);
        return record;
    }
    put(record) {
        this.#put.set(record.key, record);
    }
    /** `has` says which blobs the backend holds already: those are not even compressed. */
    async collect(source, has) {
        const blobs = new Map();
        const used = this.#now().toISOString();
        const put = [...this.#put.values()];
        this.#put.clear();
        const added = put.filter(record => !isKept(this.#records.find(record.key), record, has));
        for (const record of put)
            this.#used.add(record.key);
        const complete = await (0,_limited_js__WEBPACK_IMPORTED_MODULE_2__/* .mapLimited */ .b)(added, COMPRESS_AT_ONCE, record => this.#withBlob(record, source, has, blobs));
        const records = complete.filter(record => record !== undefined).map(record => ({ record, used }));
        const mounts = this.#collectMounts(has, blobs);
        const refreshed = this.#refreshed(used, records);
        if (records.length + mounts.length + refreshed.length === 0)
            return { document: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyDocument */ .vM, blobs: [], records: 0 };
        const order = new Map(records.map(({ record }, index) => [record.layer.blob.digest, index]));
        const ordered = [...blobs.values()].sort((a, b) => (order.get(a.digest) ?? -1) - (order.get(b.digest) ?? -1));
        return { document: { records: [...records, ...refreshed], mounts }, blobs: ordered, records: records.length };
    }
    /** Undefined when the layer's bytes cannot be had: the other records are worth keeping. */
    async #withBlob(record, source, has, blobs) {
        if (record.layer.blob && has(record.layer.blob.digest))
            return record;
        try {
            const { diffId, blob } = record.layer;
            const { mediaType, digest, size, path } = await source.compressed(diffId, blob);
            if (!has(digest))
                blobs.set(digest, { digest, size, path, diffId, mediaType, apart: isTableOfContents(record) });
            return { ...record, layer: { ...record.layer, blob: { mediaType, digest, size } } };
        }
        catch (error) {
            // One that came from a cache and is gone there was not made by this build.
            if (!record.layer.blob)
                this.#log.warn('Cannot keep every layer in the cache: the bytes of one are not at hand');
            this.#log.debug(`${record.layer.diffId}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return undefined;
        }
    }
    #collectMounts(has, blobs) {
        const mounts = [...this.#mounts.values()];
        this.#mounts.clear();
        for (const { record, path } of mounts) {
            if (!has(record.blob.digest))
                blobs.set(record.blob.digest, { ...record.blob, path, diffId: record.diffId });
        }
        return mounts.map(({ record }) => record);
    }
    /** Records that hit in this build and were last marked as used long ago. */
    #refreshed(used, written) {
        const before = new Date(Date.parse(used) - REFRESH_AFTER_MS).toISOString();
        const fresh = new Set(written.map(({ record }) => record.key));
        const isStale = ({ record: { key }, used: last }) => this.#used.has(key) && !fresh.has(key) && last < before;
        return this.#records
            .document()
            .records.filter(isStale)
            .map(({ record }) => ({ record, used }));
    }
}
/** Fetched when the layers that it tells of are not. */
function isTableOfContents({ step }) {
    return step.startsWith('contents ');
}
/** True when the backend holds this very result for the key, and knows of its last run. */
function isKept(known, record, has) {
    const blob = known?.layer.blob;
    const sameRun = known?.ran === record.ran;
    return sameRun && known?.layer.diffId === record.layer.diffId && blob !== undefined && has(blob.digest);
}


/***/ }),

/***/ 3416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   wJ: () => (/* binding */ writeVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const BUFFER = 1 << 20;
/**
 * Writes a stream to the new file `destination`, which appears only when it is whole and right. A source that delivers more
 * than `size` is cut off there: a hostile one cannot fill the disk.
 * @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH
 */
async function writeVerified(source, digest, size, destination) {
    const partial = `${destination}.partial`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            hash.update(chunk);
            done(seen > size ? sizeMismatch(digest, size, 'more') : null, chunk);
        },
        flush(done) {
            done(seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`));
        }
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(source, check, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { flags: 'wx', mode: 0o600, highWaterMark: BUFFER }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, destination);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw error;
    }
}
/** @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH */
async function verifyFile(file, digest, size) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    for await (const chunk of readBytes(file)) {
        seen += chunk.length;
        if (seen > size)
            throw sizeMismatch(digest, size, 'more');
        hash.update(chunk);
    }
    const fault = seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`);
    if (fault)
        throw fault;
}
/** The bytes of a file, or `size` of them from `start`. A symlink is refused: a cache from elsewhere may hold one to any file. */
function readBytes(file, range) {
    if (range?.size === 0)
        return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([]);
    const part = range ? { start: range.start, end: range.start + range.size - 1 } : {};
    // Node takes the numeric flags of open(2) here, its types do not say so.
    const flags = (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { flags, highWaterMark: BUFFER, ...part });
}
function digestFault(digest, found) {
    if (digest === `sha256:${found}`)
        return null;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('DIGEST_MISMATCH', `Cached blob ${digest} has other bytes: they hash to sha256:${found}`);
}
function sizeMismatch(digest, wanted, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('SIZE_MISMATCH', `Cached blob ${digest} has ${found} bytes, its record says ${wanted}`);
}


/***/ })

};
