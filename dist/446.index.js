export const id = 446;
export const ids = [446];
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

/***/ 6446:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryCache: () => (/* binding */ registryCache)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/cache/backend.js
var backend = __webpack_require__(6438);
// EXTERNAL MODULE: ./lib/cache/document.js
var cache_document = __webpack_require__(3133);
// EXTERNAL MODULE: ./lib/cache/limited.js
var limited = __webpack_require__(4552);
// EXTERNAL MODULE: ./lib/cache/pending.js
var pending = __webpack_require__(769);
// EXTERNAL MODULE: ./lib/cache/record-set.js
var record_set = __webpack_require__(4188);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var oci_descriptor = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/cache/inline.js
var inline = __webpack_require__(2761);
;// CONCATENATED MODULE: ./lib/cache/registry-image.js







/** Says that a manifest is a cache and may be overwritten by one. */
const MARK = 'dev.slipway.cache';
const MAX_CONFIG = 64 * 1024 * 1024;
const MAX_IMAGES = 32;
/** Everything the reference names: one cache image, or the images of an index with their inline records. */
async function readCacheImages(registry, reference) {
    const { descriptor, body } = await registry.manifest(reference);
    const manifests = (0,media_types/* isIndexType */.$U)(descriptor.mediaType) ? await children(registry, reference, body) : [body];
    const read = await (0,limited/* mapLimited */.b)(manifests, 4, manifest => readImage(registry, reference, manifest));
    return {
        digest: descriptor.digest,
        images: read.map(({ image }) => image),
        isCache: isMarked(body),
        rejected: read.reduce((sum, { rejected }) => sum + rejected, 0)
    };
}
function isMarked(body) {
    return JSON.parse(body.toString()).annotations?.[MARK] !== undefined;
}
async function children(registry, reference, body) {
    const { manifests } = JSON.parse(body.toString());
    const images = (manifests ?? []).map(child => (0,oci_descriptor/* parseDescriptor */.B)(child)).filter(({ mediaType }) => (0,media_types/* isManifestType */.Q3)(mediaType));
    const { tag: _, ...repository } = reference;
    return (0,limited/* mapLimited */.b)(images.slice(0, MAX_IMAGES), 4, async ({ digest }) => (await registry.manifest({ ...repository, digest })).body);
}
async function readImage(registry, reference, body) {
    const manifest = JSON.parse(body.toString());
    const descriptor = (0,oci_descriptor/* parseDescriptor */.B)(manifest.config, 'configuration of the cache');
    const layers = (manifest.layers ?? []).map(layer => (0,oci_descriptor/* parseDescriptor */.B)(layer, 'layer of the cache'));
    if (descriptor.size > MAX_CONFIG)
        throw new errors/* CacheError */.xA('INVALID_RECORD', `its configuration has ${descriptor.size} bytes`);
    const config = await readJson(await registry.blob(reference, descriptor));
    const { document, rejected } = (0,inline/* decodeInline */.eT)(config, layers);
    const diffIds = config.rootfs?.diff_ids ?? [];
    return { rejected, image: { document, layers: layers.map((layer, index) => ({ ...layer, diffId: diffIds[index] ?? layer.digest })) } };
}
async function readJson(source) {
    const chunks = [];
    for await (const chunk of source)
        chunks.push(chunk);
    try {
        const config = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        if (typeof config === 'object' && config !== null)
            return config;
    }
    catch {
        // Said below.
    }
    throw new errors/* CacheError */.xA('INVALID_RECORD', 'its configuration is not JSON');
}
function formatCacheImage({ document, layers }, created) {
    const config = {
        created: created.toISOString(),
        architecture: 'amd64',
        os: 'linux',
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
        [inline/* INLINE_FIELD */.vQ]: (0,inline/* toJson */.aB)(document)
    };
    const body = Buffer.from(JSON.stringify(config));
    const descriptor = { mediaType: media_types/* MediaType */.zu.ociConfig, digest: (0,digest/* digestOf */.ol)(body), size: body.length };
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* MediaType */.zu.ociManifest,
        config: descriptor,
        layers: layers.map(({ mediaType, digest, size }) => ({
            mediaType: (0,media_types/* ociLayerType */.BJ)((0,media_types/* layerCompression */.AH)(mediaType) ?? 'gzip'),
            digest,
            size
        })),
        annotations: { [MARK]: 'v1' }
    };
    return {
        config: { descriptor, open: () => external_node_stream_.Readable.from([body]) },
        manifest: { mediaType: media_types/* MediaType */.zu.ociManifest, body: Buffer.from(JSON.stringify(manifest)) }
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/cache/uploads.js

/**
 * Blobs on their way to where a cache keeps them: each once, also when it was sent ahead of the flush that asks for it, and few at a
 * time. A build that fails meanwhile does not wait for them.
 */
class Uploads {
    #push;
    #running = new Map();
    #lanes;
    #files = new Set();
    #count = 0;
    #closed = false;
    /** @param atOnce so many blobs */
    constructor(atOnce, push) {
        this.#push = push;
        this.#lanes = Array.from({ length: atOnce }, () => Promise.resolve());
    }
    /** Begins. What becomes of it is said by `finish`. */
    start(blob) {
        if (this.#closed || this.#running.has(blob.digest))
            return;
        const lane = this.#count++ % this.#lanes.length;
        const sent = this.#lanes[lane].then(() => this.#push(blob, () => this.#open(blob.path)));
        this.#lanes[lane] = sent.catch(() => undefined);
        this.#running.set(blob.digest, sent);
    }
    /** Sends the blob unless it is under way. A failure that was said is forgotten: whoever asks again tries again. */
    async finish(blob) {
        this.start(blob);
        try {
            await this.#running.get(blob.digest);
        }
        finally {
            this.#running.delete(blob.digest);
        }
    }
    /** Ends what is under way. */
    close() {
        this.#closed = true;
        for (const file of this.#files)
            file.destroy(new Error('the cache was closed'));
    }
    #open(path) {
        const file = (0,external_node_fs_.createReadStream)(path);
        this.#files.add(file);
        file.once('close', () => this.#files.delete(file));
        if (this.#closed)
            file.destroy(new Error('the cache was closed'));
        return file;
    }
}

// EXTERNAL MODULE: ./lib/cache/verified.js
var verified = __webpack_require__(3416);
;// CONCATENATED MODULE: ./lib/cache/registry.js











const DEFAULT_MAX_SIZE = 20 * 1024 * 1024 * 1024;
/** Registries refuse large configurations; Docker Hub's limit for manifests is 4 MiB. */
const MAX_TEXT = 3 * 1024 * 1024;
/**
 * How long a writer waits before it looks whether its tag was overwritten: as long as another one may be between reading and
 * writing, which takes it about as long as it took this one.
 */
const SETTLE = { times: 3, leastMs: 50, mostMs: 2000 };
const MAX_ROUNDS = 8;
const AT_ONCE = 4;
/**
 * A cache in a registry: an image (`registry-image.ts`) whose layers are the very blobs that images push. Any image with inline
 * records is read as well. A registry has no conditional write, so a writer merges what it finds, and looks again after it wrote.
 */
function registryCache(options) {
    return new RegistryCache(options);
}
class RegistryCache {
    name;
    mounts;
    #options;
    #reference;
    #now;
    #records = new record_set/* RecordSet */.MH();
    #pending;
    /** What is in the repository for certain: layers of the cache's image, and what was pushed. */
    #layers = new Map();
    #uploads = new Uploads(AT_ONCE, (blob, open) => this.#push(blob, open));
    /** Sizes of what was not there before. */
    #uploaded = [];
    /** Digest of the tag's manifest as it was merged last. */
    #merged;
    #isImage = false;
    #damage;
    constructor(options) {
        this.#options = options;
        this.#reference = (0,reference/* withDefaultTag */._t)(options.reference);
        this.#now = options.now ?? (() => new Date());
        this.name = `registry:${(0,reference/* familiarName */.hG)(this.#reference)}`;
        this.#pending = new pending/* Pending */.U(this.#records, options.log, this.#now);
        this.mounts = this.#pending.mounts;
    }
    async load() {
        await this.#merge();
        if (this.#damage)
            throw this.#damage;
    }
    find(key) {
        return this.#pending.find(key, digest => this.#layers.has(digest));
    }
    findStep(step, line) {
        return this.#records.findStep(step, line);
    }
    document() {
        return this.#records.document();
    }
    async fetchBlob(digest, size, destination) {
        const layer = this.#layers.get(digest);
        if (layer === undefined)
            return false;
        if (layer.size !== size)
            throw new errors/* ContentError */.yg('SIZE_MISMATCH', `Cached blob ${digest} has ${layer.size} bytes, not ${size}`);
        try {
            const { mediaType } = layer;
            await (0,verified/* writeVerified */.wJ)(await this.#options.registry.blob(this.#reference, { mediaType, digest, size }), digest, size, destination);
            return true;
        }
        catch (error) {
            this.#layers.delete(digest);
            if (error instanceof errors/* RegistryError */.gl && error.code === 'NOT_FOUND')
                return false;
            throw error;
        }
    }
    put(...put) {
        this.#pending.put(put[0]);
    }
    send(blob) {
        if (!this.#isImage && !this.#layers.has(blob.digest))
            this.#uploads.start(blob);
    }
    async flush(source) {
        const { document, blobs, records } = await this.#pending.collect(source, digest => this.#layers.has(digest));
        if (document === cache_document/* emptyDocument */.vM)
            return backend/* nothingWritten */.F;
        await (0,limited/* mapLimited */.b)(blobs, AT_ONCE, blob => this.#uploads.finish(blob));
        this.#records.add(document);
        await this.#publish();
        const sizes = this.#uploaded.splice(0);
        return { records, blobsWritten: sizes.length, bytesWritten: sizes.reduce((sum, size) => sum + size, 0) };
    }
    /** Blobs that nothing refers to any more are the registry's to collect. */
    async prune(limits) {
        await this.#merge();
        if (this.#isImage)
            throw new errors/* CacheError */.xA('WRITE_DENIED', `Cannot prune ${this.name}: it is an image that people run`);
        const { kept, gone } = (0,record_set/* pruned */.FA)(this.#records.document(), limits);
        if (gone.records + gone.mounts > 0)
            await this.#put(await this.#upload(kept));
        return gone;
    }
    async close() {
        this.#uploads.close();
    }
    async #push({ mediaType, digest, size, diffId }, open) {
        const { registry, mountFrom } = this.#options;
        const descriptor = { mediaType, digest, size };
        const result = await registry.pushBlob(this.#reference, descriptor, open, mountFrom ? { mountFrom } : {});
        this.#layers.set(digest, { ...descriptor, diffId });
        if (result === 'uploaded')
            this.#uploaded.push(size);
    }
    /**
     * Puts the tag, until what it names holds everything that this build added. All but the manifest is uploaded before the tag is
     * looked at: another writer gets in between looking and writing.
     */
    async #publish() {
        for (let round = 0; round < MAX_ROUNDS; round++) {
            let image = await this.#upload(this.#limited());
            const started = Date.now();
            if (await this.#merge())
                image = await this.#upload(this.#limited());
            await this.#put(image);
            const settle = Math.min(SETTLE.mostMs, Math.max(SETTLE.leastMs, (Date.now() - started) * SETTLE.times));
            await (0,promises_.setTimeout)(settle * (0.75 + Math.random() / 2));
            if (await this.#holds(image.document))
                return;
        }
        throw new errors/* CacheError */.xA('UNAVAILABLE', 'other jobs write it all the time');
    }
    #limited() {
        if (this.#isImage)
            throw new errors/* CacheError */.xA('WRITE_DENIED', 'it names an image, which it would overwrite (give it a tag of its own)');
        const found = (0,record_set/* withBlobs */.pz)(this.#records.document(), digest => this.#layers.has(digest));
        return (0,record_set/* prune */.R3)(found, { maxBytes: this.#options.maxSize ?? DEFAULT_MAX_SIZE, maxText: MAX_TEXT });
    }
    /** Everything that the manifest names is there; its configuration says when it was made, so nobody can have it. */
    async #upload(document) {
        const layers = (0,record_set/* blobsOf */.OR)(document).map(({ digest }) => this.#layers.get(digest));
        const { config, manifest } = formatCacheImage({ document, layers }, this.#now());
        await this.#options.registry.pushBlob(this.#reference, config.descriptor, config.open, { isNew: true });
        return { document, manifest };
    }
    async #put({ manifest }) {
        this.#merged = (await this.#options.registry.pushManifest(this.#reference, manifest.body, manifest.mediaType)).digest;
    }
    async #holds(document) {
        if ((await this.#current()) === this.#merged)
            return true;
        const seen = new record_set/* RecordSet */.MH();
        for (const image of (await this.#read())?.images ?? [])
            seen.add(image.document);
        const hasRecords = document.records.every(({ record }) => seen.find(record.key) !== undefined);
        return hasRecords && document.mounts.every(({ id }) => seen.findMount(id) !== undefined);
    }
    /** Adds what the tag names now. False when that was added before, or is nothing. */
    async #merge() {
        if (this.#merged !== undefined && (await this.#current()) === this.#merged)
            return false;
        const found = await this.#read();
        if (found === undefined || found.digest === this.#merged)
            return false;
        this.#merged = found.digest;
        this.#isImage = !found.isCache;
        for (const { document, layers } of found.images) {
            for (const layer of layers)
                this.#layers.set(layer.digest, layer);
            this.#records.add((0,record_set/* withBlobs */.pz)(document, digest => this.#layers.has(digest)));
        }
        return true;
    }
    /** Of what the tag names. */
    async #current() {
        try {
            return (await this.#options.registry.resolve(this.#reference)).digest;
        }
        catch (error) {
            if (error instanceof errors/* RegistryError */.gl && error.code === 'NOT_FOUND')
                return undefined;
            throw error;
        }
    }
    /** Undefined when nothing has the tag. What is damaged is left out, and overwritten by the next flush. */
    async #read() {
        try {
            const found = await readCacheImages(this.#options.registry, this.#reference);
            if (found.rejected > 0)
                this.#damage = new errors/* CacheError */.xA('INVALID_RECORD', `${found.rejected} of its records break the schema`);
            return found;
        }
        catch (error) {
            if (error instanceof errors/* RegistryError */.gl && error.code === 'NOT_FOUND')
                return undefined;
            if (!isDamage(error))
                throw error;
            this.#damage = new errors/* CacheError */.xA('INVALID_RECORD', (0,errors/* messageOf */.bD)(error), { cause: error });
            return undefined;
        }
    }
}
function isDamage(error) {
    const isWrong = error instanceof errors/* RegistryError */.gl && (error.code === 'DIGEST_MISMATCH' || error.code === 'INVALID_RESPONSE');
    return isWrong || error instanceof errors/* ContentError */.yg || (error instanceof errors/* CacheError */.xA && error.code === 'INVALID_RECORD');
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
