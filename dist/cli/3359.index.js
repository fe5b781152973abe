export const id = 3359;
export const ids = [3359];
export const modules = {

/***/ 6449:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ parseMountRecord),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   l1: () => (/* binding */ ranAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** When the step ran last, RFC 3339. */
function ranAt({ ran, created }) {
    return ran ?? created;
}
const HEX = /^[0-9a-f]{64}$/;
const MEDIA_TYPE = /^[a-z]+\/[A-Za-z0-9.+_-]{1,127}$/;
const MAX_TEXT = 64 * 1024;
/**
 * Reads a record that came from a cache. Fields it does not know are dropped, so nothing unchecked passes.
 * @throws CacheError INVALID_RECORD
 */
function parseRecord(value) {
    const found = object(value, 'record');
    if (found['version'] !== 1)
        throw invalid('record', 'version', found['version']);
    return {
        version: 1,
        key: hex(found['key'], 'key'),
        parts: parts(found['parts']),
        step: text(found['step'], 'step'),
        layer: layer(found['layer']),
        created: time(found['created']),
        ...(found['ran'] === undefined ? {} : { ran: time(found['ran']) }),
        durationMs: count(found['durationMs'], 'durationMs')
    };
}
/** @throws CacheError INVALID_RECORD */
function parseMountRecord(value) {
    const found = object(value, 'mount');
    if (found['version'] !== 1)
        throw invalid('mount', 'version', found['version']);
    return {
        version: 1,
        id: text(found['id'], 'id'),
        fingerprint: hex(found['fingerprint'], 'fingerprint'),
        diffId: digest(found['diffId'], 'diffId'),
        blob: blob(found['blob']),
        created: time(found['created'])
    };
}
function layer(value) {
    const found = object(value, 'layer');
    return {
        diffId: digest(found['diffId'], 'diffId'),
        contentDigest: hex(found['contentDigest'], 'contentDigest'),
        ...(found['dates'] === undefined ? {} : { dates: hex(found['dates'], 'dates') }),
        size: count(found['size'], 'size'),
        ...(found['blob'] === undefined ? {} : { blob: blob(found['blob']) })
    };
}
function blob(value) {
    const found = object(value, 'blob');
    const mediaType = found['mediaType'];
    if (typeof mediaType !== 'string' || !MEDIA_TYPE.test(mediaType))
        throw invalid('blob', 'mediaType', mediaType);
    return { mediaType, digest: digest(found['digest'], 'digest'), size: count(found['size'], 'size') };
}
function parts(value) {
    return Object.fromEntries(Object.entries(object(value, 'parts')).map(([name, part]) => [name, text(part, `parts.${name}`)]));
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid(what, 'value', value);
    return value;
}
function text(value, field) {
    if (typeof value !== 'string' || value.length > MAX_TEXT)
        throw invalid('record', field, value);
    return value;
}
function hex(value, field) {
    if (typeof value !== 'string' || !HEX.test(value))
        throw invalid('record', field, value);
    return value;
}
function digest(value, field) {
    if (!(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value))
        throw invalid('record', field, value);
    return value;
}
function count(value, field) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw invalid('record', field, value);
    return value;
}
function time(value) {
    if (typeof value !== 'string' || value.length > 40 || Number.isNaN(Date.parse(value)))
        throw invalid('record', 'created', value);
    return value;
}
function invalid(what, field, value) {
    const shown = JSON.stringify(value)?.slice(0, 60);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CacheError */ .xA('INVALID_RECORD', `Invalid cache ${what}: ${field} is ${shown}`);
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

/***/ 8021:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t2: () => (/* binding */ layerBytes),
/* harmony export */   y_: () => (/* binding */ stepsToDrop),
/* harmony export */   yb: () => (/* binding */ listCachedSteps)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cache_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6449);



/** Every step record of the store, least recently used first. Records that cannot be read are removed. */
function listCachedSteps(store) {
    const directory = store.directory('steps');
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).filter(name => /^[0-9a-f]{64}\.json$/.test(name));
    return names.flatMap(name => readEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)) ?? []).sort((a, b) => a.usedAt - b.usedAt);
}
function readEntry(file) {
    const usedAt = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs;
    if (usedAt === undefined)
        return undefined;
    try {
        const { layer } = (0,_cache_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        return { file, diffId: layer.diffId, blob: layer.blob?.digest, usedAt };
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        return undefined;
    }
}
/** Bytes that a layer takes: its blobs, and about as much as its tar when it is unpacked. */
function layerBytes(store, diffId, isUnpacked) {
    const record = store.layers.get(diffId);
    const digests = new Set([diffId, ...(record?.blobs ?? []).map(({ digest }) => digest)]);
    const blobs = [...digests].reduce((sum, digest) => sum + (store.blobs.size(digest) ?? 0), 0);
    return blobs + (isUnpacked ? (record?.size ?? 0) : 0);
}
/**
 * The steps that a policy drops. A layer that an image needs costs the cache nothing, and layers used since `since` (the oldest
 * lease) belong to a running build.
 */
function stepsToDrop(steps, policy, bytesOf, since) {
    const sizes = new Map();
    for (const { diffId } of steps)
        if (!sizes.has(diffId))
            sizes.set(diffId, bytesOf(diffId));
    let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const uses = new Map();
    for (const { diffId } of steps)
        uses.set(diffId, (uses.get(diffId) ?? 0) + 1);
    const dropped = [];
    for (const step of steps) {
        const isOld = policy.before !== undefined && step.usedAt < policy.before;
        if (step.usedAt >= since || !(isOld || total > policy.keep))
            continue;
        dropped.push(step);
        const left = uses.get(step.diffId) - 1;
        uses.set(step.diffId, left);
        if (left === 0)
            total -= sizes.get(step.diffId);
    }
    return dropped;
}


/***/ }),

/***/ 2848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectGarbage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _content_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1093);
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1283);
/* harmony import */ var _content_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2658);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1291);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9501);
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8021);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8058);
/* harmony import */ var _removed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1790);










/** Everything stays that the build cache holds. */
const KEEP_CACHE = { keep: Number.POSITIVE_INFINITY };
/**
 * Mark and sweep. Marked is what images and containers need, what the build cache keeps by `policy`, and all that was used since
 * the oldest living lease began; the rest goes. New leases wait meanwhile (`openLease`), so nothing that a build has found can go
 * under its hands. What goes is renamed away first and deleted after the lock, which is thus held for moments.
 */
async function collectGarbage(store, policy = KEEP_CACHE) {
    const trash = store.temporaryPath('trash');
    try {
        return await (0,_content_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .kK)((0,_content_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .collectorLock */ .pD)(store.directory('leases')), () => sweep(store, policy, trash), 120_000);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(trash, { recursive: true, force: true });
        (0,_content_store_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepTemporary */ .ir)(store);
    }
}
async function sweep(store, policy, trash) {
    const since = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .oldestLease */ .Er)(store.directory('leases')) ?? Number.POSITIVE_INFINITY;
    const marks = await markImages(store, since);
    const steps = (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .listCachedSteps */ .yb)(store);
    const bytesOf = (diffId) => (marks.diffIds.has(diffId) ? 0 : (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .layerBytes */ .t2)(store, diffId, isUnpacked(store, diffId)));
    const dropped = (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .stepsToDrop */ .y_)(steps, policy, bytesOf, since);
    markSteps(steps, dropped, marks);
    const layers = unpackedOrRecorded(store).filter(diffId => isMarked(store, diffId, marks, since));
    const doomed = unpackedOrRecorded(store).filter(diffId => !marks.diffIds.has(diffId));
    for (const diffId of layers)
        markLayer(store, diffId, marks);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(trash, { mode: 0o700 });
    for (const { file } of dropped)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    const freed = { layers: takeLayers(store, doomed, since, trash), blobs: takeBlobs(store, marks, since, trash) };
    return {
        steps: dropped.length,
        blobs: freed.blobs.count,
        layers: freed.layers.count,
        freed: freed.blobs.bytes + freed.layers.bytes
    };
}
async function markImages(store, since) {
    const marks = { blobs: new Set(), diffIds: new Set() };
    const contents = new _contents_js__WEBPACK_IMPORTED_MODULE_8__/* .ContentsReader */ .y(store);
    const roots = [
        ...store.names.list().map(({ descriptor }) => descriptor),
        ...(0,_removed_js__WEBPACK_IMPORTED_MODULE_9__/* .recentlyRemoved */ .p)(store, since),
        ...containerImages(store)
    ];
    for (const root of roots) {
        const { blobs, diffIds } = await contents.of(root);
        for (const digest of blobs)
            marks.blobs.add(digest);
        for (const diffId of diffIds)
            marks.diffIds.add(diffId);
    }
    for (const { image } of new _content_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .ContainerRecords */ ._(store.directory('containers')).list())
        for (const diffId of image.layers)
            marks.diffIds.add(diffId);
    contents.save(roots.map(({ digest }) => digest));
    return marks;
}
/** A container keeps its image, also when that lost its entry. */
function containerImages(store) {
    const records = new _content_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .ContainerRecords */ ._(store.directory('containers')).list();
    return records.map(({ image }) => ({
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: image.manifest,
        size: store.blobs.size(image.manifest) ?? 0
    }));
}
function markSteps(steps, dropped, marks) {
    const gone = new Set(dropped);
    for (const step of steps) {
        if (gone.has(step))
            continue;
        marks.diffIds.add(step.diffId);
        if (step.blob)
            marks.blobs.add(step.blob);
    }
}
/** Layers of a running build are marked by their use. */
function isMarked(store, diffId, { diffIds }, since) {
    if (diffIds.has(diffId))
        return true;
    const unpacked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(snapshotPath(store, diffId), { throwIfNoEntry: false })?.ctimeMs ?? 0;
    if (Math.max(store.layers.usedAt(diffId) ?? 0, unpacked) < since)
        return false;
    diffIds.add(diffId);
    return true;
}
function markLayer(store, diffId, { blobs }) {
    blobs.add(diffId);
    for (const { digest } of store.layers.get(diffId)?.blobs ?? [])
        blobs.add(digest);
}
function takeLayers(store, doomed, since, trash) {
    const taken = { count: 0, bytes: 0 };
    for (const diffId of doomed) {
        const snapshot = snapshotPath(store, diffId);
        const size = store.layers.get(diffId)?.size ?? 0;
        const isHere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(snapshot);
        // Used since it was judged: it stays.
        if ((store.layers.usedAt(diffId) ?? 0) >= since)
            continue;
        if (isHere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(snapshot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(trash, `layer-${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(snapshot)}`));
        store.layers.remove(diffId);
        taken.bytes += isHere ? size : 0;
        taken.count++;
    }
    return taken;
}
function takeBlobs(store, { blobs }, since, trash) {
    const taken = { count: 0, bytes: 0 };
    for (const { digest, size, usedAt } of store.blobs.list()) {
        if (blobs.has(digest) || usedAt >= since || !takeBlob(store, digest, since, trash))
            continue;
        taken.count++;
        taken.bytes += size;
    }
    return taken;
}
/** Who touches a blob just before it goes believes that it stays: looked at again once nobody can touch it any more. */
function takeBlob(store, digest, since, trash) {
    const path = store.blobs.path(digest);
    const away = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(trash, `blob-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestHex */ .sU)(digest)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, away);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(away).mtimeMs < since)
        return true;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(away, path);
    return false;
}
function unpackedOrRecorded(store) {
    const unpacked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(store.directory('snapshots'))
        .map(name => `sha256:${name}`)
        .filter(_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .isDigest */ .Bc);
    return [...new Set([...store.layers.list(), ...unpacked])];
}
function isUnpacked(store, diffId) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(snapshotPath(store, diffId));
}
function snapshotPath(store, diffId) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory('snapshots'), (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestHex */ .sU)(diffId));
}


/***/ }),

/***/ 8058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ContentsReader)
/* harmony export */ });
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6427);




const MAX_DEPTH = 4;
/** What images are made of, remembered from run to run. */
class ContentsReader {
    #store;
    #cache;
    #made = [];
    constructor(store) {
        this.#store = store;
        this.#cache = new _digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestCache */ .p(store, 'contents');
    }
    async of(descriptor) {
        const known = this.#cache.get(descriptor.digest);
        if (known)
            return known;
        const found = { blobs: new Set(), diffIds: new Set(), complete: true };
        await this.#collect(descriptor, found, 0);
        const contents = { blobs: [...found.blobs], diffIds: [...found.diffIds] };
        if (found.complete)
            this.#made.push([descriptor.digest, contents]);
        return contents;
    }
    /** Writes down what was new, and forgets images that are gone. */
    save(wanted) {
        this.#cache.add(this.#made);
        this.#cache.retain(wanted);
    }
    async #collect(descriptor, found, depth) {
        if (depth > MAX_DEPTH || found.blobs.has(descriptor.digest))
            return;
        found.blobs.add(descriptor.digest);
        try {
            if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(descriptor.mediaType))
                await this.#collectIndex(descriptor, found, depth);
            else if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
                await this.#collectManifest(descriptor, found);
        }
        catch {
            // What is damaged or not here keeps what is known of it.
            found.complete = false;
        }
    }
    async #collectIndex(descriptor, found, depth) {
        const index = await this.#store.blobs.readJson(descriptor.digest);
        for (const child of index.manifests.map(entry => (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(entry)))
            await this.#collect(child, found, depth + 1);
    }
    async #collectManifest(descriptor, found) {
        const manifest = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(await this.#store.blobs.read(descriptor.digest), descriptor);
        for (const { digest } of [manifest.config, ...manifest.layers])
            found.blobs.add(digest);
        const { mediaType, digest } = manifest.config;
        if (mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.ociConfig && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.dockerConfig)
            return;
        const config = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(await this.#store.blobs.read(digest), manifest.config);
        for (const diffId of config.rootfs.diff_ids)
            found.diffIds.add(diffId);
    }
}


/***/ }),

/***/ 1790:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ recentlyRemoved),
/* harmony export */   y: () => (/* binding */ rememberRemoved)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9501);





/** Longer than a change of index.json takes. */
const AHEAD_MS = 60_000;
/**
 * Images that lose their entry in index.json. Whoever holds a lease when it goes may have found the image before, so its content
 * stays until those leases have ended. Called before the entries go, it is dated ahead: a collector that looks in between, or
 * after a crash in between, spares too much rather than too little.
 * @returns what to call when the entries are gone
 */
function rememberRemoved(store, descriptors) {
    const files = descriptors.map(descriptor => remember(store, descriptor));
    return () => {
        const isUsed = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestLease */ .Er)(store.directory('leases')) !== undefined;
        for (const file of files) {
            if (isUsed)
                setTime(file, Date.now());
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        }
    };
}
function remember(store, descriptor) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory('images'), `removed-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestHex */ .sU)(descriptor.digest)}`);
    const temporary = store.temporaryPath('removed');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, JSON.stringify(descriptor), { mode: 0o600 });
    setTime(temporary, Date.now() + AHEAD_MS);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    return file;
}
/** The collector may have forgotten it already. */
function setTime(file, milliseconds) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(file, milliseconds / 1000, milliseconds / 1000);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    }
}
/** Those that a lease of `since` (milliseconds) or later may still need; the others are forgotten. */
function recentlyRemoved(store, since) {
    const directory = store.directory('images');
    // What is dated ahead is just going.
    const limit = Math.min(since, Date.now());
    const found = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).filter(name => name.startsWith('removed-'))) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        const removed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
        if (removed >= limit)
            found.push(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    return found;
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


/***/ })

};
