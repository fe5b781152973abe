export const id = 7539;
export const ids = [7539,6097,4542];
export const modules = {

/***/ 8081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   n: () => (/* binding */ formatAge)
/* harmony export */ });
/** Milliseconds. */
const UNITS = {
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000
};
/** Milliseconds of `7d`, `12h`, `1d12h` or `90m`; undefined for anything else. */
function parseAge(text) {
    const trimmed = text.trim().toLowerCase();
    if (!/^(\d+(\.\d+)?[smhdw])+$/.test(trimmed))
        return undefined;
    const parts = [...trimmed.matchAll(/(\d+(?:\.\d+)?)([smhdw])/g)];
    return Math.round(parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit], 0));
}
/** `7d`, `36h`: the largest unit that says it exactly. */
function formatAge(milliseconds) {
    const unit = ['d', 'h', 'm'].find(name => milliseconds >= UNITS[name] && milliseconds % UNITS[name] === 0) ?? 's';
    return `${milliseconds / UNITS[unit]}${unit}`;
}


/***/ }),

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

/***/ 6675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildCommand: () => (/* binding */ buildCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/metadata.js
/**
 * What a build made, as `docker buildx build --metadata-file` names things. An index has no configuration to name.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 */
function buildMetadata({ descriptor, digest, imageId, tags }) {
    const { mediaType, size } = descriptor;
    return {
        ...(imageId !== digest && { 'containerimage.config.digest': imageId }),
        'containerimage.descriptor': { mediaType, digest, size },
        'containerimage.digest': digest,
        'image.name': tags.join(',')
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/cache/mounts.js


const DEFAULT_MAX_SIZE = 2 * 1024 * 1024 * 1024;
/**
 * The directories of `RUN --mount=type=cache`, kept from run to run. What is inside is the tools' business, its eviction as well;
 * a directory is saved as a whole when its names, sizes or times changed. Nothing here fails a build.
 */
class CacheMounts {
    #options;
    #restored = new Map();
    /** Directory by id, and what it held when this build got it; undefined for one that was not restored. */
    #used = new Map();
    #before = new Map();
    /** By directory: steps for several platforms share it. */
    #packed = new Map();
    #warned = false;
    constructor(options) {
        this.#options = options;
    }
    /** Fills `directory` before its first use, unless it is there already. It appears whole or not at all. */
    async restore(id, directory) {
        const known = this.#restored.get(directory);
        if (known)
            return known;
        const restored = this.#restore(id, directory).catch(error => this.#warn('restore', id, error));
        this.#restored.set(directory, restored);
        return restored;
    }
    /** Says that a step used the directory, so that `save` looks at it. */
    used(id, directory) {
        this.#used.set(id, { directory, before: this.#before.get(directory) });
    }
    /** Packs what changed and puts it into the backend. Call it before the backend's `flush`. */
    async save() {
        const result = { saved: 0, unchanged: 0 };
        for (const [id, { directory, before }] of this.#used) {
            try {
                const saved = await this.#save(id, directory, before);
                if (saved)
                    result.saved++;
                else
                    result.unchanged++;
            }
            catch (error) {
                this.#warn('keep', id, error);
            }
        }
        this.#used.clear();
        return result;
    }
    /** Removes the archives. Call it after the backend's `flush`. */
    async close() {
        const packed = await Promise.allSettled(this.#packed.values());
        for (const result of packed)
            if (result.status === 'fulfilled')
                await (0,promises_.rm)(result.value.path, { force: true });
        this.#packed.clear();
    }
    async #restore(id, directory) {
        const { restoreMount } = await __webpack_require__.e(/* import() */ 4858).then(__webpack_require__.bind(__webpack_require__, 4858));
        const fingerprint = await restoreMount(id, directory, this.#place);
        if (fingerprint !== undefined)
            this.#before.set(directory, fingerprint);
    }
    /** False when there is nothing to keep that is not kept already. */
    async #save(id, directory, before) {
        const { packMount, saveMount } = await __webpack_require__.e(/* import() */ 4858).then(__webpack_require__.bind(__webpack_require__, 4858));
        const pack = () => {
            const packed = this.#packed.get(directory) ?? packMount(directory, this.#place);
            this.#packed.set(directory, packed);
            return packed;
        };
        return saveMount({ id, directory, before, pack }, this.#place);
    }
    get #place() {
        const { backend, log, tempDirectory, maxSize = DEFAULT_MAX_SIZE, now = () => new Date() } = this.#options;
        return { backend, log, tempDirectory, maxSize, now };
    }
    #warn(action, id, error) {
        const message = `Cannot ${action} cache mount ${id}: ${(0,errors/* messageOf */.bD)(error)}; the build goes on without it`;
        // A full disk, say, concerns them all: said once.
        if (this.#warned)
            this.#options.log.debug(message);
        else
            this.#options.log.warn(message);
        this.#warned = true;
    }
}

// EXTERNAL MODULE: ./lib/cache/none.js
var none = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/cache/select.js + 2 modules
var cache_select = __webpack_require__(5654);
// EXTERNAL MODULE: ./lib/cache/spec.js + 1 modules
var spec = __webpack_require__(7392);
// EXTERNAL MODULE: ./lib/cache/store-records.js
var store_records = __webpack_require__(5060);
// EXTERNAL MODULE: ./lib/content/lease.js
var content_lease = __webpack_require__(1283);
// EXTERNAL MODULE: ./lib/content/store.js + 1 modules
var content_store = __webpack_require__(1291);
// EXTERNAL MODULE: ./lib/image/layer-store.js
var layer_store = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/image/resolver.js
var resolver = __webpack_require__(8419);
// EXTERNAL MODULE: ./lib/layer/pool.js
var layer_pool = __webpack_require__(7443);
// EXTERNAL MODULE: ./lib/registry/lazy.js
var lazy = __webpack_require__(9941);
;// CONCATENATED MODULE: ./lib/worker/close-all.js
/** Closes one after the other, each whatever became of those before. @throws what failed first */
async function closeAll(closers) {
    const failures = [];
    for (const close of closers) {
        try {
            await close();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}

;// CONCATENATED MODULE: ./lib/worker/counting-progress.js
/** Counts the steps of a Dockerfile that ran or came from the cache; bases and contexts are not steps. */
class CountingProgress {
    #progress;
    /** Whether a step came from the cache; a step that was done again counts once. */
    #steps = new Map();
    constructor(progress) {
        this.#progress = progress;
    }
    counts() {
        return { total: this.#steps.size, cached: [...this.#steps.values()].filter(cached => cached).length };
    }
    start(step) {
        this.#progress.start(step);
    }
    output(step, stream, chunk) {
        this.#progress.output(step, stream, chunk);
    }
    note(step, text) {
        this.#progress.note(step, text);
    }
    end(step, outcome) {
        const counts = outcome.kind === 'cached' ? outcome.counts !== false : outcome.kind === 'done' && outcome.counts === true;
        // Done again after its layer was lost: it ran all the same.
        if (counts)
            this.#steps.set(step, outcome.kind === 'cached' && this.#steps.get(step) !== false);
        this.#progress.end(step, outcome);
    }
}

// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/worker/cached-layers.js



/**
 * Layers that records of a cache promise. That a blob has its digest says nothing of what is in it: a record that names the bytes of
 * another layer would make a wrong image. So what is fetched must unpack to the DiffID; a record that lied is not believed again.
 */
class CachedLayers {
    #options;
    #lies = new Set();
    constructor(options) {
        this.#options = options;
    }
    find({ layer: { diffId, contentDigest, blob } }) {
        if (blob === undefined || this.#lies.has(`${diffId} ${blob.digest}`))
            return undefined;
        const fetch = async (wanted, destination) => {
            if (!(await this.#options.cache.fetchBlob(wanted.digest, wanted.size, destination)))
                return false;
            const found = await this.#diffIdOf(wanted, destination);
            return found === diffId || this.#refuse(wanted, diffId, destination);
        };
        return { diffId, contentDigest, blob, fetch, mountFrom: undefined, isClaim: true };
    }
    /** Undefined when it is no layer. @throws what is no fault of the cache: a full disk, a build that was cancelled meanwhile */
    async #diffIdOf({ mediaType }, path) {
        const compression = (0,media_types/* layerCompression */.AH)(mediaType);
        try {
            return compression && (await this.#options.pool.diffIdOf(path, compression));
        }
        catch (error) {
            if (!(error instanceof errors/* LayerError */.CE))
                throw error;
            this.#options.log.debug(`Cannot read a cached layer: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async #refuse({ digest }, diffId, path) {
        const { log } = this.#options;
        const message = `Cannot use layer ${diffId} of the cache: its record names ${digest}, which holds something else`;
        if (this.#lies.size === 0)
            log.warn(`${message}; its step runs again`);
        else
            log.debug(message);
        this.#lies.add(`${diffId} ${digest}`);
        await (0,promises_.rm)(path, { force: true });
        return false;
    }
}

// EXTERNAL MODULE: ./lib/worker/hollow-key.js
var hollow_key = __webpack_require__(89);
;// CONCATENATED MODULE: ./lib/worker/hollow-layers.js


/**
 * Layers without their bytes, kept in the cache beside the real ones (`layer/hollow.ts`): a COPY looks at what it copies onto, and
 * on an empty machine that need not be fetched for it. An accelerator: what is missing is fetched as ever.
 */
class HollowLayers {
    #options;
    #made = new Map();
    constructor(options) {
        this.#options = options;
        options.layers.wantsHollow = (diffId, blob) => options.isKept && (0,hollow_key/* isWorthHollow */.o)(blob) && !options.cache.find((0,hollow_key/* hollowKey */.Z)(diffId));
    }
    /**
     * The layers unpacked, lowest first, for looking only: those that are not in the store without their files' bytes.
     * @param whole they are going to be unpacked for something else as well: outlines would be work beside that
     */
    async outlines(layers, whole = false) {
        const outlined = layers.map(layer => (whole || this.#isHere(layer) ? layer : (this.#find(layer.diffId) ?? layer)));
        const found = await this.#options.layers.stack(outlined).catch(error => {
            this.#options.log.debug(`Cannot use tables of contents: ${(0,errors/* messageOf */.bD)(error)}`);
        });
        const real = found ? layers.filter((layer, index) => layer === outlined[index]) : layers;
        const directories = found ?? (await this.#options.layers.stack(layers));
        for (const layer of real)
            this.#keep(layer);
        return directories;
    }
    /** What is still being made is in the cache after this. Call it before the cache's `flush`. */
    async settle() {
        await Promise.all(this.#made.values());
    }
    #isHere(layer) {
        const { layers } = this.#options;
        const { diffId, blob } = layer;
        return layers.hasSnapshot(diffId) || layers.hasBlob(diffId) || (blob !== undefined && layers.isHere(layer, blob));
    }
    #find(diffId) {
        const { cache, layers, records } = this.#options;
        const key = (0,hollow_key/* hollowKey */.Z)(diffId);
        const record = records.find(key) ?? cache.find(key);
        if (!record)
            return undefined;
        cache.put(record);
        const { blob, contentDigest } = record.layer;
        if (layers.hasBlob(record.layer.diffId))
            return layers.known(record.layer.diffId);
        if (!blob)
            return undefined;
        const fetch = (wanted, destination) => cache.fetchBlob(wanted.digest, wanted.size, destination);
        return { diffId: record.layer.diffId, contentDigest, blob, fetch, mountFrom: undefined };
    }
    /** Made beside the steps that run; who flushes the cache waits for it. */
    #keep(layer) {
        const { diffId } = layer;
        const { cache, isKept, log } = this.#options;
        if (!isKept || this.#made.has(diffId))
            return;
        const known = cache.find((0,hollow_key/* hollowKey */.Z)(diffId));
        if (known) {
            cache.put(known);
            return;
        }
        const made = this.#make(layer).catch(error => log.debug(`No table of contents of ${diffId}: ${(0,errors/* messageOf */.bD)(error)}`));
        this.#made.set(diffId, made);
    }
    async #make(layer) {
        const { makeHollow } = await __webpack_require__.e(/* import() */ 2524).then(__webpack_require__.bind(__webpack_require__, 2524));
        await makeHollow(layer, this.#options);
    }
}

;// CONCATENATED MODULE: ./lib/worker/create.js















/** Picks the implementations of every seam: the only place that does. Whoever opened it closes it, whatever came of the build. */
async function createWorker(options) {
    const { log, env, signal } = options;
    const store = (0,content_store/* openStore */.Ch)(options.root);
    (0,content_store/* sweepTemporary */.ir)(store);
    const lease = (0,content_lease/* openLease */.HX)(store.directory('leases'));
    const registry = (0,lazy/* lazyRegistry */.U)({ log, env, insecure: options.insecure, credentials: options.credentials, signal });
    const pool = (0,layer_pool/* createLayerPool */.i)({ workerFile: options.workerFile });
    const closers = [() => registry.close(), () => pool.close()];
    const release = () => lease.release();
    try {
        return await assemble(options, { store, registry, pool, closers, release });
    }
    catch (error) {
        await closeAll([...closers, release]);
        throw error;
    }
}
async function assemble(options, { store, registry, pool, closers, release }) {
    const { log, signal } = options;
    const { backend, inlineRecords, keepsLayers } = await openCaches(options, store, registry);
    const mounts = new CacheMounts({
        backend: options.cacheMounts === false ? none/* noCache */.w : backend,
        log,
        tempDirectory: store.directory('tmp')
    });
    const counting = new CountingProgress(options.progress);
    const warnings = new Map();
    const layers = new layer_store/* LayerStore */.r(store, pool);
    const records = new store_records/* StoreRecords */.w(store);
    const images = new resolver/* ImageResolver */.w({ store, registry, log, pull: options.pull });
    const hollow = new HollowLayers({ store, layers, pool, records, cache: backend, isKept: keepsLayers !== undefined, log });
    let runtime;
    return {
        store,
        pool,
        registry,
        log,
        signal,
        mounts,
        inlineRecords,
        layerMade() { },
        layers,
        images,
        runtime: () => (runtime ??= openRuntime(options)),
        records,
        cachedLayers: new CachedLayers({ cache: backend, pool, log }),
        hollow,
        keepsLayers,
        cache: backend,
        scope: options.scope,
        secrets: options.secrets,
        progress: counting,
        explain: (vertex, reasons) => void (options.explain && counting.note(vertex, `not cached: ${reasons[0]}`)),
        warn: warning => void warnings.set(`${warning.rule} ${warning.location.startLine} ${warning.message}`, warning),
        warnings: () => [...warnings.values()],
        counts: () => counting.counts(),
        // The lease last: until then nothing of this build may be collected.
        close: () => closeAll([
            () => layers.abandon(),
            // A build that went well has waited for this already, and one that failed has another reason.
            () => images.settle().catch(() => { }),
            () => mounts.close(),
            () => backend.close?.(),
            ...closers,
            () => hollow.settle(),
            release
        ])
    };
}
/** @throws UsageError for a cache that cannot be */
function openCaches(options, store, registry) {
    const { log, env, scope, repositories } = options;
    const services = { registry, log, tempDirectory: store.directory('tmp'), scope, repositories, maxSize: options.cacheMaxSize, env };
    return (0,cache_select/* selectCache */.B)(specs(options.cacheFrom, 'from'), specs(options.cacheTo, 'to'), services);
}
async function openRuntime({ runtime, env }) {
    const { selectRuntime } = await Promise.all(/* import() */[__webpack_require__.e(8980), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 8980));
    return selectRuntime(runtime, env);
}
function specs(texts, direction) {
    return texts.map(text => (0,spec/* parseCacheSpec */.f)(text, direction));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/build-flags.js
/** docker build's names wherever it has one. */
const BUILD_FLAGS = {
    'add-host': { kind: 'list', value: 'NAME:IP', help: 'Add a line to /etc/hosts of RUN steps' },
    allow: { kind: 'list', value: 'ENTITLEMENT', help: 'Allow network.host, security.insecure or device' },
    annotation: { kind: 'list', value: '[LEVEL:]KEY=VALUE', help: 'Add an annotation to the manifest (or index:)' },
    'build-arg': { kind: 'list', value: 'KEY[=VALUE]', help: 'Set an ARG; without a value it is taken from the environment' },
    'build-context': {
        kind: 'list',
        value: 'NAME=PATH',
        help: 'Add a context: directory, git or http URL, docker-image://, oci-layout://'
    },
    cache: {
        kind: 'string',
        value: 'SPEC',
        help: "Read and write this cache: auto (GitHub's where a job has it), off, type=..., or an image"
    },
    'cache-from': { kind: 'list', value: 'SPEC', help: 'Read the cache: type=local,src=DIR, type=gha, type=registry,ref=REF' },
    'cache-max-size': { kind: 'string', value: 'SIZE', help: 'What a cache may keep, e.g. 5GB; least recently used layers go first' },
    'cache-mounts': {
        kind: 'string',
        value: 'BOOL',
        help: 'Keep what RUN --mount=type=cache holds in the cache, too (default: true in CI)'
    },
    'cache-to': {
        kind: 'list',
        value: 'SPEC',
        help: 'Write the cache: type=local,dest=DIR, type=gha, type=registry,ref=REF, type=inline'
    },
    'cache-ttl': { kind: 'string', value: 'AGE', help: 'Run again what ran longer ago, e.g. 7d, so that packages get their fixes' },
    call: {
        kind: 'string',
        value: 'WHAT',
        help: 'Instead of building say what is wrong (check), what can be given (outline) or built (targets); check,format=json'
    },
    'cgroup-parent': { kind: 'string', value: 'NAME', help: 'Parent cgroup of RUN steps' },
    check: { kind: 'boolean', help: 'The same as --call check' },
    compression: { kind: 'string', value: 'TYPE', help: 'Compression of layers: gzip, zstd or none' },
    'compression-level': { kind: 'string', value: 'N', help: 'Level of the compression' },
    creds: {
        kind: 'list',
        value: '[HOST=]USER[:PASSWORD]',
        help: "Log in to a registry; else Docker's config.json is asked. The password may be in $SLIPWAY_PASSWORD"
    },
    debug: { kind: 'boolean', help: 'Show causes and stacks of errors' },
    explain: { kind: 'boolean', help: 'Say for each step that was not cached why' },
    file: { short: 'f', kind: 'string', value: 'PATH', help: 'The Dockerfile (default: PATH/Dockerfile); - reads standard input' },
    floating: {
        kind: 'string',
        value: 'MODE',
        help: 'Which tags of --tag-version --push may move: safe (default) none that a newer release has, always, off'
    },
    'force-rm': { kind: 'boolean', help: 'Accepted; steps never leave containers', hidden: true },
    hostname: { kind: 'string', value: 'NAME', help: 'Host name that RUN steps see' },
    iidfile: { kind: 'string', value: 'PATH', help: 'Write the image ID to a file' },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to over plain HTTP or without a valid certificate' },
    label: { kind: 'list', value: 'KEY=VALUE', help: 'Set a label, over those of the Dockerfile' },
    load: { kind: 'boolean', help: 'Load the image into the Docker Engine here' },
    'metadata-file': { kind: 'string', value: 'PATH', help: 'Write digests and names as JSON' },
    network: { kind: 'string', value: 'MODE', help: 'Network of RUN steps: default, host or none' },
    'no-cache': { kind: 'boolean', help: 'Run every step' },
    'no-cache-filter': { kind: 'list', value: 'STAGE', help: 'Run every step of these stages' },
    output: {
        short: 'o',
        kind: 'list',
        value: 'SPEC',
        help: 'type=registry|oci|docker|oci-layout|local|tar|store[,dest=PATH]; a path alone is local'
    },
    overwrite: {
        kind: 'string',
        value: 'HOW',
        help: 'With --tag-version --push: allow (default), or deny replacing a released version'
    },
    platform: { kind: 'list', value: 'OS/ARCH', help: 'Platforms to build for; several make an index' },
    progress: { kind: 'string', value: 'MODE', help: 'auto, plain, tty or quiet' },
    pull: { kind: 'boolean', help: 'Ask the registry what base image tags mean now' },
    push: { kind: 'boolean', help: 'Push the tags' },
    quiet: { short: 'q', kind: 'boolean', help: 'Print nothing but the image ID' },
    rm: { kind: 'boolean', help: 'Accepted; steps never leave containers', hidden: true },
    runtime: { kind: 'string', value: 'NAME', help: 'What runs RUN steps: crun, runc or chroot (default: the first found)' },
    secret: { kind: 'list', value: 'id=ID[,src=PATH|,env=VAR]', help: 'Give RUN --mount=type=secret a secret' },
    'shm-size': { kind: 'string', value: 'BYTES', help: 'Size of /dev/shm of RUN steps, e.g. 256m' },
    ssh: { kind: 'list', value: 'ID[=SOCKET]', help: 'Give RUN --mount=type=ssh an agent (default: $SSH_AUTH_SOCK)' },
    tag: { short: 't', kind: 'list', value: 'NAME[:TAG]', help: 'Name of the image' },
    'tag-version': {
        kind: 'string',
        value: 'VERSION',
        help: 'Tag every name of -t by version: v2.1.10 gives 2.1.10, 2.1, 2 and latest'
    },
    target: { kind: 'string', value: 'STAGE', help: 'Build this stage instead of the last' },
    ulimit: { kind: 'list', value: 'NAME=SOFT[:HARD]', help: 'Limit of RUN steps' }
};

// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/cache/scope.js



/**
 * Builds that share image, context, Dockerfile, target and platforms share a cache; jobs of a matrix that differ in one of them
 * do not look at each other's. Build arguments are no part of it: a new value must not forget the layers that do not use it.
 * @param image what the image is called, without tag: versions of one image share
 */
function cacheScope({ context, file, target, platforms }, image) {
    const wanted = platforms.length > 0 ? platforms : [(0,platform/* hostPlatform */.ol)()];
    return [image ?? '', place(context), place(file ?? 'Dockerfile'), target ?? '', wanted.map(platform/* formatPlatform */.Bq).join(',')].join('|');
}
/** The same on every machine, wherever the repository was checked out. */
function place(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_path_.relative)('', (0,external_node_path_.resolve)(path)) : path;
}

// EXTERNAL MODULE: ./lib/cache/age.js
var age = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/cache/spec-size.js
var spec_size = __webpack_require__(8953);
;// CONCATENATED MODULE: ./lib/cache/settings.js



/**
 * Reads `cache-ttl`, `cache-max-size` and `cache-mounts`. Mounts are kept in CI unless told otherwise, and elsewhere only when
 * told: there the store keeps them already.
 * @param given texts of flags or inputs; undefined or empty for what was not given
 * @param name how a person wrote it: `--cache-ttl`, `input cache-ttl`
 * @throws UsageError INPUT_INVALID
 */
function cacheSettings(given, env, name) {
    const read = (option, parse, need) => {
        const text = given(option);
        if (!text)
            return undefined;
        const value = parse(text);
        if (value !== undefined)
            return value;
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid ${name(option)} ${JSON.stringify(text)}: need ${need}`);
    };
    return {
        cacheTtl: read('cache-ttl', age/* parseAge */.F, 'an age like 7d, 12h or 90m'),
        cacheMaxSize: read('cache-max-size', spec_size/* parseSize */.D, 'a size like 500MB or 10GB'),
        cacheMounts: read('cache-mounts', parseBoolean, 'true or false') ?? isCi(env)
    };
}
function parseBoolean(text) {
    const value = text.trim().toLowerCase();
    return value === 'true' ? true : value === 'false' ? false : undefined;
}
/** What every CI service sets. */
function isCi(env) {
    return Boolean(env['CI']) && env['CI'] !== 'false';
}

// EXTERNAL MODULE: ./lib/dockerfile/ram.js + 1 modules
var ram = __webpack_require__(3740);
;// CONCATENATED MODULE: ./lib/frontend/entitlements.js

const KNOWN = /^(network\.host|security\.insecure|device(=.+)?)$/;
/** What a user allows a build. @param where it is written, e.g. `--allow` @throws UsageError in buildx's words */
function checkedEntitlement(name, where) {
    if (KNOWN.test(name))
        return name;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid ${where}: invalid entitlement "${name}"`, {
        hint: 'Entitlements are network.host, security.insecure and device'
    });
}

// EXTERNAL MODULE: ./lib/images/target-name.js
var target_name = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/runtime/extra-host.js
var extra_host = __webpack_require__(1653);
// EXTERNAL MODULE: ./lib/registry/credentials.js
var credentials = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/cli/credentials.js



/**
 * `--creds [HOST=]USER[:PASSWORD]`. Without a host they are for the registry of the first tag; without a password it is
 * `$SLIPWAY_PASSWORD`, which other users of the machine cannot read from the list of processes.
 * @throws UsageError
 */
function flagCredentials(texts, tags, env) {
    if (texts.length === 0)
        return undefined;
    const byHost = new Map();
    for (const text of texts) {
        const [, host = hostOf(tags), username = '', password = env['SLIPWAY_PASSWORD']] = /^(?:([^=:]+(?::\d+)?)=)?([^:]+)(?::(.*))?$/s.exec(text) ?? [];
        if (!host || !username || password === undefined)
            throw new errors/* UsageError */.eb('INPUT_INVALID', 'Invalid --creds: need [HOST=]USER[:PASSWORD]', {
                hint: 'Without a password it is taken from $SLIPWAY_PASSWORD; without a host it is for the registry of the first -t'
            });
        byHost.set(host, { username, password });
    }
    return (0,credentials/* explicitCredentials */.V)(Object.fromEntries(byHost));
}
function hostOf(tags) {
    return tags[0] === undefined ? undefined : (0,reference/* parseReference */.F2)(tags[0]).registry;
}

// EXTERNAL MODULE: ./lib/cli/environment.js
var environment = __webpack_require__(2487);
;// CONCATENATED MODULE: ./lib/cli/version-push.js


/** @throws UsageError for flags that make no sense; undefined without `--tag-version` */
function versionPush(args) {
    const version = args.string('tag-version');
    if (version === undefined)
        return undefined;
    const repositories = args.list('tag').map(name => (0,reference/* familiarName */.hG)((0,reference/* parseReference */.F2)(name)));
    return { version, repositories, floating: floating(args), overwrite: overwrite(args) };
}
/** Such a push brings the image by digest: its tags follow when it is there, floating ones with care. */
function byDigest(outputs, push) {
    if (push === undefined)
        return [...outputs];
    return outputs.map(output => (isTagged(output) ? { type: 'registry', byDigest: true, names: push.repositories } : output));
}
function isTagged(output) {
    return output.type === 'registry' && !output.byDigest && output.names === undefined;
}
function floating(args) {
    const mode = args.string('floating') ?? 'safe';
    if (mode === 'safe' || mode === 'always' || mode === 'off')
        return mode;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --floating "${mode}": need safe, always or off`);
}
function overwrite(args) {
    const how = args.string('overwrite') ?? 'allow';
    if (how === 'allow' || how === 'deny')
        return how;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --overwrite "${how}": need allow or deny`);
}

// EXTERNAL MODULE: ./lib/cli/worker-file.js
var worker_file = __webpack_require__(8177);
;// CONCATENATED MODULE: ./lib/cli/build-request.js














/** The flags of `slipway build` as a request. @throws UsageError, InvalidReferenceError before anything is built. */
async function buildRequest(args, io) {
    const [context = '.'] = args.positional;
    const tags = await tagsOf(args);
    return {
        context,
        file: args.string('file'),
        target: args.string('target'),
        buildArgs: buildArguments(args.list('build-arg'), io.env),
        labels: pairs('label', args.list('label')),
        annotations: args.list('annotation'),
        buildContexts: Object.entries(pairs('build-context', args.list('build-context'))),
        platforms: args
            .list('platform')
            .flatMap(text => text.split(','))
            .map(text => (0,platform/* parsePlatform */.Y8)(text.trim())),
        tags,
        outputs: await outputsOf(args, tags),
        noCache: args.boolean('no-cache') || noCacheStages(args.list('no-cache-filter')),
        cacheTtl: cacheSettingsOf(args, io).cacheTtl,
        hostname: args.string('hostname'),
        extraHosts: args.list('add-host').map(parseHost),
        shmSize: args.string('shm-size') === undefined ? undefined : (0,ram/* parseRam */.k)(args.string('shm-size')),
        ulimits: args.list('ulimit'),
        cgroupParent: args.string('cgroup-parent'),
        network: parseNetwork(args.string('network')),
        entitlements: args
            .list('allow')
            .flatMap(text => text.split(','))
            .map(name => checkedEntitlement(name.trim(), '--allow')),
        compression: parseCompression(args)
    };
}
/** Where the engine works and what it may use. */
async function workerOptions(args, io, request) {
    const { cacheMaxSize, cacheMounts } = cacheSettingsOf(args, io);
    const cache = args.has('cache') ? [args.string('cache')] : [];
    return {
        root: (0,content_store/* defaultStoreRoot */.L_)(io.env),
        env: io.env,
        signal: io.signal,
        workerFile: (0,worker_file/* workerFile */.T)(),
        runtime: args.string('runtime') ?? io.env['SLIPWAY_RUNTIME'],
        pull: args.boolean('pull'),
        insecure: args.list('insecure'),
        cacheFrom: [...cache, ...args.list('cache-from')],
        cacheTo: [...cache, ...args.list('cache-to')],
        cacheMaxSize,
        cacheMounts,
        repositories: request.tags.map(tag => (0,reference/* parseReference */.F2)(tag)),
        explain: args.boolean('explain'),
        scope: cacheScope(request, imageOf(request)),
        secrets: await secretsOf(args, io),
        credentials: flagCredentials(args.list('creds'), request.tags, io.env)
    };
}
function cacheSettingsOf(args, { env }) {
    return cacheSettings(name => args.string(name), env, name => `--${name}`);
}
async function secretsOf(args, io) {
    const [secrets, ssh] = [args.list('secret'), args.list('ssh')];
    if (secrets.length + ssh.length === 0)
        return { secret: () => undefined, ssh: () => undefined };
    const { readSecrets } = await __webpack_require__.e(/* import() */ 6646).then(__webpack_require__.bind(__webpack_require__, 6646));
    return readSecrets(secrets, ssh, io);
}
/** The name without its tag. */
function imageOf({ tags: [first] }) {
    if (first === undefined)
        return undefined;
    const { registry, repository } = (0,reference/* parseReference */.F2)(first);
    return `${registry}/${repository}`;
}
/** `-t` as it is; with `--tag-version` each name of `-t` by every tag of the version. */
async function tagsOf(args) {
    const names = args.list('tag');
    const version = args.string('tag-version');
    if (version === undefined)
        return names.map(target_name/* targetName */.j);
    if (names.length === 0)
        throw new errors/* UsageError */.eb('INPUT_REQUIRED', '--tag-version needs a name to tag', { hint: 'Add -t NAME' });
    const tags = await checkedVersionTags(version);
    return names.flatMap(name => {
        const { registry, repository, tag, digest } = (0,reference/* parseReference */.F2)(name);
        if (digest !== undefined)
            (0,target_name/* targetName */.j)(name);
        if (tag !== undefined)
            throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot tag ${name} by version: it has a tag already`, { hint: `Use -t ${repository}` });
        return tags.map(tag => `${registry}/${repository}:${tag}`);
    });
}
async function checkedVersionTags(version) {
    const { versionTags } = await __webpack_require__.e(/* import() */ 3979).then(__webpack_require__.bind(__webpack_require__, 3979));
    try {
        return versionTags(version);
    }
    catch (error) {
        if (!(error instanceof errors/* TagError */.PC))
            throw error;
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --tag-version "${version}": it is no version`, {
            hint: error.hint,
            cause: error
        });
    }
}
/** `--push` and `--load` are outputs; without any output the image stays in the store. */
async function outputsOf(args, tags) {
    const wanted = await readOutputs(args.list('output'));
    if (args.boolean('push'))
        wanted.push({ type: 'registry' });
    const outputs = byDigest(wanted, versionPush(args));
    if (args.boolean('load'))
        outputs.push({ type: 'engine', host: undefined });
    if (outputs.some(({ type }) => type === 'registry') && tags.length === 0)
        throw new errors/* UsageError */.eb('INPUT_REQUIRED', 'tag is needed when pushing to registry', { hint: 'Add -t REGISTRY/NAME:TAG' });
    const onlyPushed = outputs.length > 0 && outputs.every(({ type }) => type === 'registry' || type === 'local' || type === 'tar');
    return onlyPushed ? outputs : [{ type: 'store' }, ...outputs];
}
async function readOutputs(texts) {
    if (texts.length === 0)
        return [];
    const { parseOutput } = await __webpack_require__.e(/* import() */ 2398).then(__webpack_require__.bind(__webpack_require__, 2398));
    return texts.map(text => parseOutput(text));
}
function buildArguments(texts, env) {
    return Object.fromEntries(texts.flatMap(text => {
        const split = text.indexOf('=');
        if (split >= 0)
            return [[text.slice(0, split), text.slice(split + 1)]];
        return (0,environment/* isSet */.v)(env, text) ? [[text, env[text]]] : [];
    }));
}
function pairs(flag, texts) {
    return Object.fromEntries(texts.map(text => {
        const split = text.indexOf('=');
        if (split === 0)
            throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --${flag} "${text}": need KEY=VALUE`);
        return split < 0 ? [text, ''] : [text.slice(0, split), text.slice(split + 1)];
    }));
}
function noCacheStages(texts) {
    const stages = texts.flatMap(text => text.split(',')).map(text => text.trim().toLowerCase());
    return stages.length > 0 ? stages : false;
}
function parseHost(text) {
    const host = (0,extra_host/* parseExtraHost */.u)(text);
    if (host)
        return host;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --add-host "${text}": need NAME:IP`);
}
function parseNetwork(text) {
    if (text === undefined || text === 'default' || text === 'host' || text === 'none')
        return text;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --network "${text}": need default, host or none`, {
        hint: 'Steps share the network of this machine; networks of a Docker Engine are not to be had'
    });
}
function parseCompression(args) {
    const type = args.string('compression');
    if (type !== undefined && type !== 'none' && type !== 'gzip' && type !== 'zstd')
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --compression "${type}": need gzip, zstd or none`);
    const level = args.string('compression-level');
    if (level !== undefined && !/^\d{1,2}$/.test(level))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --compression-level "${level}"`);
    return { type, level: level === undefined ? undefined : Number(level), force: false };
}

;// CONCATENATED MODULE: ./lib/cli/calls/parse-call.js

const NAMES = ['build', 'check', 'outline', 'targets'];
/** `--call NAME[,format=text|json]`, or `--check`; undefined: a build. @throws UsageError */
function parseCall(args) {
    const text = args.string('call') ?? (args.boolean('check') ? 'check' : 'build');
    const [word = '', format = 'format=text', ...rest] = text.split(',');
    const name = NAMES.find(known => known === word || (known === 'check' && word === 'lint'));
    if (name === undefined || rest.length > 0 || !/^format=(text|json)$/.test(format))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --call "${text}": need ${NAMES.join(', ')}, and format=text or format=json`);
    if (name !== 'check' && args.boolean('check'))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot do --check and --call ${name} at once`);
    return name === 'build' ? undefined : { name, isJson: format === 'format=json' };
}

// EXTERNAL MODULE: ./lib/progress/progress.js
var progress = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/progress/clean-output.js
var clean_output = __webpack_require__(5958);
;// CONCATENATED MODULE: ./lib/cli/create-progress.js



/** The progress that `--progress` and `--quiet` ask for, and a log that goes beside it. */
async function createProgress(args, io) {
    const mode = args.boolean('quiet') ? 'quiet' : (args.string('progress') ?? 'auto');
    const { progress, print } = await openProgress(mode, io);
    return { progress, log: lineLog(print, args.boolean('debug')) };
}
async function openProgress(mode, io) {
    switch (mode) {
        case 'quiet':
            return { progress: progress/* silentProgress */.R, print: lines(io) };
        case 'plain':
            return plain(io);
        case 'tty':
            return terminal(io);
        case 'auto':
            return io.stderr.isTTY && io.env['CI'] === undefined ? terminal(io) : plain(io);
        default:
            throw new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --progress "${mode}": need auto, plain, tty or quiet`);
    }
}
async function plain(io) {
    const { PlainProgress } = await __webpack_require__.e(/* import() */ 4215).then(__webpack_require__.bind(__webpack_require__, 4215));
    const print = lines(io);
    return { progress: new PlainProgress(print, io.stderr.isTTY === true && io.env['NO_COLOR'] === undefined), print };
}
async function terminal({ stderr }) {
    const { TerminalProgress } = await __webpack_require__.e(/* import() */ 2121).then(__webpack_require__.bind(__webpack_require__, 2121));
    const progress = new TerminalProgress(stderr);
    return { progress, print: line => progress.print(line) };
}
function lines({ stderr }) {
    return line => void stderr.write(`${line}\n`);
}
/** Messages may quote what registries and files say, which must not steer a terminal. */
function lineLog(write, debug) {
    const said = new Set();
    const say = (prefix, message) => write(message
        .split('\n')
        .map(line => (0,clean_output/* cleanOutput */.DS)(prefix + line))
        .join('\n'));
    return {
        debug: message => void (debug && say('debug: ', message)),
        info: message => say('', message),
        warn(message) {
            if (!said.has(message))
                say('warning: ', message);
            said.add(message);
        }
    };
}

// EXTERNAL MODULE: ./lib/cli/print-warnings.js
var print_warnings = __webpack_require__(1527);
;// CONCATENATED MODULE: ./lib/cli/commands/build.js











const buildCommand = {
    name: 'build',
    summary: 'Build an image from a Dockerfile',
    usage: 'slipway build [OPTIONS] PATH | URL | -',
    flags: BUILD_FLAGS,
    arguments: { min: 1, max: 1 },
    examples: [
        ['slipway build -t app .', 'build ./Dockerfile, keep the image in the store as app:latest'],
        ['slipway build -t ghcr.io/me/app --tag-version v2.1.10 --push .', 'push 2.1.10, 2.1, 2 and latest'],
        ['slipway build -t app --output type=oci,dest=app.tar .', 'save an archive that docker load and skopeo read'],
        ['slipway build --cache-from type=local,src=c --cache-to type=local,dest=c .', 'keep layers in ./c for the next machine'],
        [
            'slipway build --secret id=npmrc,src=$HOME/.npmrc .',
            'give RUN --mount=type=secret,id=npmrc a file that stays out of the image'
        ],
        ['slipway build --check .', 'only check the Dockerfile'],
        ['slipway build --call outline .', 'which arguments, secrets and agents the build takes']
    ],
    run: runBuild
};
async function runBuild(args, io) {
    const call = parseCall(args);
    const request = await buildRequest(args, io);
    const progress = await createProgress(args, io);
    const worker = await createWorker({ ...(await workerOptions(args, io, request)), progress: progress.progress, log: progress.log });
    try {
        if (call) {
            const { answerCall } = await Promise.all(/* import() */[__webpack_require__.e(2068), __webpack_require__.e(7631), __webpack_require__.e(7350)]).then(__webpack_require__.bind(__webpack_require__, 7350));
            return await answerCall(call, request, worker, io);
        }
        const started = Date.now();
        // A registry that the cache is in answers while the builder is being loaded.
        void worker.cache.load();
        await worker.registry.asked();
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(2068), __webpack_require__.e(7631), __webpack_require__.e(6590)]).then(__webpack_require__.bind(__webpack_require__, 6590));
        const result = await build(request, worker);
        const pushed = await publish(result, args, io, worker.registry);
        report(result, pushed, args, io, Date.now() - started);
        return 0;
    }
    finally {
        if (call?.name !== 'check')
            (0,print_warnings/* printWarnings */.V)(worker.warnings(), io);
        await worker.close();
    }
}
/** The tags of `--tag-version`, once the registry has the image. */
async function publish(result, args, io, registry) {
    const push = versionPush(args);
    if (push === undefined || !result.exported.some(({ type }) => type === 'registry'))
        return [];
    const { publishVersion } = await Promise.all(/* import() */[__webpack_require__.e(2578), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 800));
    return publishVersion(push, result.digest, registry, io);
}
function report(result, pushed, args, io, milliseconds) {
    writeIfAsked(args.string('iidfile'), result.imageId, io);
    writeIfAsked(args.string('metadata-file'), `${JSON.stringify(buildMetadata(result), undefined, 2)}\n`, io);
    if (args.boolean('quiet')) {
        io.stdout.write(`${result.imageId}\n`);
        return;
    }
    const { total, cached } = result.steps;
    const lines = [
        `Built ${result.imageId} in ${(milliseconds / 1000).toFixed(2)}s, ${cached} of ${total} steps cached`,
        ...result.tags.map(tag => `  ${tag}`),
        ...result.exported
            .filter(({ type }) => type !== 'store')
            .flatMap(({ type, destinations }) => destinations.map(place => `  ${type}: ${place}`)),
        ...pushed.map(reference => `  registry: ${reference}`)
    ];
    io.stderr.write(`${lines.join('\n')}\n`);
}
function writeIfAsked(file, text, io) {
    if (file === undefined)
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, file), text);
    }
    catch (cause) {
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot write ${file}: ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 2487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSet)
/* harmony export */ });
/** Whether a variable is set. Asked for by a name that a user gave, `env` would answer what every object has: `constructor`. */
function isSet(env, name) {
    return Object.hasOwn(env, name) && env[name] !== undefined;
}


/***/ }),

/***/ 1527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ printWarnings)
/* harmony export */ });
/** A line a warning, as BuildKit words them. */
function printWarnings(warnings, io) {
    for (const { rule, message, location } of warnings)
        io.stderr.write(`warning: ${rule}: ${message} (${location.file}:${location.startLine})\n`);
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

/***/ 8419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storedNames),
/* harmony export */   w: () => (/* binding */ ImageResolver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var _content_blob_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6850);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(261);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7122);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3940);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2239);
/* harmony import */ var _parse_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(218);
/* harmony import */ var _select_manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3727);












/**
 * Finds images for FROM and `--from`: in the store, then in the registry. What a registry gave is kept in the store under its
 * name, so that the next build asks nobody. No layer is downloaded here.
 */
class ImageResolver {
    #options;
    #found = new Map();
    #named = [];
    constructor(options) {
        this.#options = options;
    }
    /** `reference` is normalised, or `oci-layout://DIR[:TAG][@DIGEST]`. */
    resolve(reference, platform) {
        const key = `${reference} ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlatform */ .Bq)(platform)}`;
        const known = this.#found.get(key);
        if (known)
            return known;
        const found = this.#find(reference, platform);
        this.#found.set(key, found);
        // The pinned form names the same image: the solver asks by it what lowering asked by the tag.
        found.then(image => this.#found.set(`${image.pinned} ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlatform */ .Bq)(platform)}`, found), () => this.#found.delete(key));
        return found;
    }
    /** Waits until the store has the names of what was found. */
    async settle() {
        await Promise.all(this.#named);
    }
    async #find(text, platform) {
        if (text.startsWith('oci-layout://'))
            return this.#fromLayout(text, platform);
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(text));
        const stored = this.#options.pull ? undefined : await this.#fromStore(reference, platform);
        return stored ?? this.#fromRegistry(reference, platform);
    }
    async #fromStore(reference, platform) {
        const { store } = this.#options;
        const descriptor = await findStored(store, reference);
        if (!descriptor)
            return undefined;
        try {
            return await this.#open(reference, descriptor, platform, document => store.blobs.read(document.digest), true);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ContentError */ .yg) || !isLost(error))
                throw error;
            this.#options.log.debug(`${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(reference)} is not whole in the store: ${error.message}`);
            return undefined;
        }
    }
    async #fromRegistry(reference, platform) {
        const { registry, store } = this.#options;
        try {
            const { descriptor, body } = await registry.manifest(reference);
            await store.blobs.put(body);
            const found = await this.#open(reference, descriptor, platform, document => this.#download(reference, document), false);
            if (this.#options.keepsNames ?? true)
                this.#keepName(reference, descriptor);
            return found;
        }
        catch (error) {
            throw missing(error, reference);
        }
    }
    /** Nobody waits for the disk: `settle` does, and hears of a failure. */
    #keepName(reference, descriptor) {
        const named = this.#options.store.names.set(storedNames(reference), descriptor);
        named.catch(() => { });
        this.#named.push(named);
    }
    async #fromLayout(text, platform) {
        const { openLayout } = await __webpack_require__.e(/* import() */ 6373).then(__webpack_require__.bind(__webpack_require__, 1135));
        const layout = await openLayout(text.slice('oci-layout://'.length));
        const found = await this.#read(layout.descriptor, platform, layout.read);
        const layers = (0,_parse_image_js__WEBPACK_IMPORTED_MODULE_10__/* .layersOf */ .w)(found.manifest, found.config).map(layer => ({ ...layer, fetch: layout.fetch, mountFrom: undefined }));
        return { ...found, pinned: `oci-layout://${layout.path}@${layout.descriptor.digest}`, layers };
    }
    async #open(reference, descriptor, platform, read, stored) {
        const found = await this.#read(descriptor, platform, read);
        this.#warnOfPlatform(reference, found.config, platform);
        const pinned = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)({ ...reference, digest: descriptor.digest });
        const fetch = (blob, destination) => this.#fetchLayer(reference, blob, destination);
        const mountFrom = stored && isLocal(reference) ? undefined : `${reference.registry}/${reference.repository}`;
        return { ...found, pinned, layers: (0,_parse_image_js__WEBPACK_IMPORTED_MODULE_10__/* .layersOf */ .w)(found.manifest, found.config).map(layer => ({ ...layer, fetch, mountFrom })) };
    }
    async #read(descriptor, platform, read) {
        const manifestDescriptor = await (0,_select_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .selectManifest */ .y)(descriptor, platform, read);
        const manifest = (0,_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .parseManifest */ .Ng)(await read(manifestDescriptor), manifestDescriptor);
        const config = (0,_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .parseConfig */ .o4)(await read(manifest.config), manifest.config);
        return { descriptor, manifestDescriptor, manifest, config };
    }
    /** A document of a remote image, kept in the store. */
    async #download(reference, descriptor) {
        const { registry, store } = this.#options;
        const stored = await store.blobs.read(descriptor.digest).catch(() => undefined);
        if (stored)
            return stored;
        if (descriptor.size > _content_blob_store_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DOCUMENT */ .$)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ContentError */ .yg('MALFORMED', `${descriptor.digest} is no document: it has ${descriptor.size} bytes`);
        const body = isDocument(descriptor)
            ? (await registry.manifest({ ...reference, digest: descriptor.digest })).body
            : await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(await registry.blob(reference, descriptor));
        await store.blobs.put(body);
        return body;
    }
    async #fetchLayer(reference, blob, destination) {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(await this.#options.registry.blob(reference, blob), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination, { flags: 'wx', mode: 0o600 }));
        return true;
    }
    /** One image for another architecture runs only by luck: said, not refused, as in BuildKit. */
    #warnOfPlatform(reference, config, platform) {
        if (config.architecture === platform.architecture && config.os === platform.os)
            return;
        const found = `${config.os}/${config.architecture}`;
        this.#options.log.warn(`Base image ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .familiarName */ .hG)(reference)} is for ${found}, the build is for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlatform */ .Bq)(platform)}`);
    }
}
/** What a digest means says nothing about what the tag beside it means now. */
function storedNames(reference) {
    return reference.digest === undefined ? [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(reference)] : [];
}
/** The store's image of this name, or of this digest, which an index of the store may list too. */
async function findStored(store, reference) {
    if (reference.digest === undefined)
        return store.names.find((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(reference));
    const named = store.names.list().find(image => image.descriptor.digest === reference.digest)?.descriptor;
    return named ?? ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(reference.digest) ? describe(store, reference.digest) : undefined);
}
/** A manifest that is only known by its digest: what it is must be in it. */
async function describe(store, digest) {
    const body = await store.blobs.read(digest).catch(() => undefined);
    const mediaType = body && (0,_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaTypeOf */ .c0)(body);
    return mediaType === undefined ? undefined : { mediaType, digest, size: body.length };
}
/** Parts of the image are missing or damaged: the registry has them. */
function isLost({ code }) {
    return code === 'BLOB_NOT_FOUND' || code === 'DIGEST_MISMATCH';
}
function isDocument({ mediaType }) {
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isIndexType */ .$U)(mediaType) || (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(mediaType);
}
/** An image that was built or imported here has no repository to mount from, which harms nothing: a mount that fails uploads. */
function isLocal(reference) {
    return reference.registry === 'localhost';
}
/** Says what to do when a base image is nowhere. */
function missing(error, reference) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .gl) || error.code !== 'NOT_FOUND')
        return error;
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(reference);
    const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SlipwayError */ .GQ ? error.hint : undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .gl('NOT_FOUND', `${name}: not found`, {
        status: error.status,
        cause: error,
        hint: hint ?? 'Check the name and tag, or `slipway import` it'
    });
}


/***/ }),

/***/ 3727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ selectManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4542);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2239);





const MAX_DEPTH = 4;
/** Indexes of one image. A few kilobytes of them can name each other millions of times. */
const MAX_INDEXES = 64;
/**
 * The manifest for the platform: the best match of an index (of nested ones too), or the manifest itself. Entries that do not say
 * what they are for come after those that do.
 * @throws ContentError NAME_NOT_FOUND when there is none, MALFORMED
 */
async function selectManifest(descriptor, platform, read) {
    const offered = new Set();
    const found = await new Search(platform, read, offered).find(descriptor, 0);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('NAME_NOT_FOUND', `no match for platform in manifest: need ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)}, it has ${[...offered].join(', ') || 'none'}`);
}
class Search {
    #platform;
    #read;
    #offered;
    #indexes = 0;
    constructor(platform, read, offered) {
        this.#platform = platform;
        this.#read = read;
        this.#offered = offered;
    }
    async find(descriptor, depth) {
        if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(descriptor.mediaType))
            return descriptor;
        if (depth > MAX_DEPTH || ++this.#indexes > MAX_INDEXES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Index ${descriptor.digest} is nested too deep`);
        const entries = (0,_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndex */ .A1)(await this.#read(descriptor), descriptor).filter(isImage);
        for (const entry of entries)
            if (entry.platform)
                this.#offered.add((0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(entry.platform));
        for (const entry of this.#inOrder(entries)) {
            const found = await this.find(entry, depth + 1);
            if (found)
                return found;
        }
        return undefined;
    }
    *#inOrder(entries) {
        const named = entries.filter(({ platform }) => platform);
        for (let best = this.#best(named); best; best = this.#best(named)) {
            named.splice(named.indexOf(best), 1);
            yield best;
        }
        yield* entries.filter(({ platform }) => !platform);
    }
    #best(entries) {
        return (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_3__/* .bestMatch */ .CE)(this.#platform, entries, ({ platform }) => platform);
    }
}
/** Attestations have the platform unknown/unknown; types that nobody knows are somebody else's. */
function isImage({ mediaType, platform }) {
    return ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType) || (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(mediaType)) && platform?.os !== 'unknown';
}


/***/ }),

/***/ 7309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** Drops everything. */
const silentLog = { debug() { }, info() { }, warn() { } };


/***/ }),

/***/ 4542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ bestMatch)
/* harmony export */ });
/* unused harmony exports matchPlatform, samePlatform */
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/**
 * What runs on what, by containerd's rules: an arm/v7 machine also runs arm/v6 images, arm64 also arm, amd64 also 386.
 * https://github.com/containerd/platforms
 */
function matchPlatform(wanted, candidate) {
    return rank(wanted, candidate) >= 0;
}
/** True when both name the same platform (`arm64` is `arm64/v8`), with no compatible substitutes. */
function samePlatform(wanted, candidate) {
    return matches(normalizePlatform(wanted), normalizePlatform(candidate));
}
/** The candidate that suits `wanted` best, or undefined when none runs on it. */
function bestMatch(wanted, candidates, platformOf) {
    let best;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const found = rank(wanted, platformOf(candidate));
        if (found < 0 || found >= bestRank)
            continue;
        best = candidate;
        bestRank = found;
    }
    return best;
}
/** 0 for an exact match, more for lesser ones, -1 for none. */
function rank(wanted, candidate) {
    const normalized = (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(candidate);
    return compatible((0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(wanted)).findIndex(platform => matches((0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(platform), normalized));
}
function matches(wanted, candidate) {
    return (wanted.os === candidate.os &&
        wanted.architecture === candidate.architecture &&
        (wanted.variant ?? '') === (candidate.variant ?? '') &&
        matchVersion(wanted, candidate) &&
        (candidate['os.features'] ?? []).every(feature => wanted['os.features']?.includes(feature) || feature === 'win32k'));
}
/** Windows images run on their own build only; elsewhere the version says nothing. */
function matchVersion(wanted, candidate) {
    if (wanted.os !== 'windows' || wanted['os.version'] === undefined)
        return true;
    const build = (version) => version?.split('.').slice(0, 3).join('.');
    return build(wanted['os.version']) === build(candidate['os.version']);
}
/** Platforms that run on `platform`, best first. */
function compatible(platform) {
    switch (platform.architecture) {
        case 'amd64':
            return [platform, ...olderVariants(platform, 1), variantOf({ ...platform, architecture: '386' }, '')];
        case 'arm':
            return [platform, ...olderVariants(platform, 5)];
        case 'arm64':
            return compatibleWithArm64(platform);
        default:
            return [platform];
    }
}
function olderVariants(platform, oldest) {
    const version = Number(platform.variant?.replace(/^v/, '') || Number.NaN);
    if (!Number.isInteger(version))
        return [];
    const count = Math.max(0, Math.min(version, 100) - oldest);
    return Array.from({ length: count }, (_, index) => variantOf(platform, `v${version - 1 - index}`));
}
/** v9.n includes v8.(n+5); every arm64 runs 32-bit arm/v8 and below. */
function compatibleWithArm64(platform) {
    const match = /^v(8|9)(?:\.([0-9]))?$/.exec(platform.variant ?? 'v8');
    if (!match)
        return [platform];
    const minor = Number(match[2] ?? 0);
    const vector = minors(platform, Number(match[1]), minor);
    if (match[1] === '9')
        vector.push(...minors(platform, 8, Math.min(minor + 5, 9)));
    const arm = { ...platform, architecture: 'arm', variant: 'v8' };
    return [...vector, arm, ...olderVariants(arm, 5)];
}
function minors(platform, major, newest) {
    return Array.from({ length: newest + 1 }, (_, index) => newest - index).map(minor => variantOf(platform, minor === 0 ? `v${major}` : `v${major}.${minor}`));
}
function variantOf(platform, variant) {
    const { variant: _, ...rest } = platform;
    return variant === '' ? rest : { ...rest, variant };
}


/***/ }),

/***/ 5958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ cleanOutput),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   g3: () => (/* binding */ LineSplitter)
/* harmony export */ });
/**
 * Escape sequences (ECMA-48): CSI with its parameters, strings (OSC, DCS, ...) up to their end, and those of one or two characters;
 * also what is left of one that was cut off.
 */
const ESCAPES = /\x1b(?:\[([0-?]*)[ -/]*([@-~])?|\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|[PX^_][^\x1b\x9c]*(?:\x1b\\|\x9c)?|[ -/]+[0-~]?|[^\x1b])?/g;
const COLOUR = /^[0-9;:]*$/;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\x80-\x9f]/g;
const RESET = '\x1b[0m';
/**
 * One line of output that may go to a terminal. Colours may stay, for this line only; everything else that steers a terminal goes:
 * a RUN must not move the cursor or retitle the window.
 */
function cleanOutput(line, colours = false) {
    let coloured = false;
    const text = line.replace(ESCAPES, (sequence, parameters, final) => {
        if (!colours || final !== 'm' || !COLOUR.test(parameters ?? ''))
            return '';
        coloured = true;
        return sequence;
    });
    return text.replace(CONTROLS, '').replaceAll('\r', '') + (coloured ? RESET : '');
}
/** Several lines in one, for what must be a line. */
function cleanLine(text) {
    return cleanOutput(text.replace(/\s*[\r\n]+\s*/g, ' ')).trim();
}
/** So many characters without an end are a line. */
const MAX_LINE = 64 * 1024;
/** Bytes as they come to whole lines; a carriage return starts the line anew, as a terminal would show it. */
class LineSplitter {
    #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    #rest = '';
    push(chunk) {
        const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n');
        this.#rest = lines.pop() ?? '';
        if (this.#rest.length > MAX_LINE)
            lines.push(this.#take());
        return lines.map(overwritten);
    }
    /** The last line, if it had no end. */
    end() {
        const rest = this.#take() + this.#decoder.decode();
        return rest === '' ? [] : [overwritten(rest)];
    }
    #take() {
        const rest = this.#rest;
        this.#rest = '';
        return rest;
    }
}
/** What was written last over the line; an empty overwriting changes nothing. */
function overwritten(line) {
    return line.split('\r').findLast(part => part !== '') ?? '';
}


/***/ }),

/***/ 2724:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentProgress)
/* harmony export */ });
const silentProgress = { start() { }, output() { }, note() { }, end() { } };


/***/ }),

/***/ 8348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAuthFile),
/* harmony export */   p: () => (/* binding */ authFilePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Docker's file first, then podman's and skopeo's. */
function authFilePaths(env) {
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const runtime = env['XDG_RUNTIME_DIR'];
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker'), 'config.json'),
        ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
        ...(runtime ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'containers', 'auth.json')] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.config'), 'containers', 'auth.json')
    ];
}
/** undefined for a file that is not there, or cannot be used, which is said. */
async function readAuthFile(path, log) {
    try {
        return parseAuthFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return undefined;
        // A JSON error quotes the text it stumbled over, which may be a password.
        const reason = error instanceof SyntaxError ? 'it is not valid JSON' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        log.warn(`Cannot read the credentials in ${path}: ${reason}`);
        return undefined;
    }
}
function parseAuthFile(text) {
    const file = objectOf(JSON.parse(text));
    const credsStore = file['credsStore'];
    return {
        auths: Object.entries(objectOf(file['auths'])).map(([key, entry]) => ({ key, credentials: credentialsOf(objectOf(entry)) })),
        credHelpers: stringsOf(objectOf(file['credHelpers'])),
        credsStore: typeof credsStore === 'string' ? credsStore : undefined
    };
}
/** `auth` is base64 of `user:password`; an identity token stands for the password. */
function credentialsOf(entry) {
    const decoded = typeof entry['auth'] === 'string' ? Buffer.from(entry['auth'], 'base64').toString('utf8').replace(/\0+$/, '') : '';
    const colon = decoded.indexOf(':');
    const username = colon < 0 ? text(entry['username']) : decoded.slice(0, colon);
    const password = colon < 0 ? text(entry['password']) : decoded.slice(colon + 1);
    const identityToken = text(entry['identitytoken']);
    if (identityToken !== '')
        return { username, password, identityToken };
    return username === '' && password === '' ? undefined : { username, password };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function stringsOf(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 6097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ explicitCredentials),
/* harmony export */   dockerConfigCredentials: () => (/* binding */ dockerConfigCredentials),
/* harmony export */   firstOf: () => (/* binding */ firstOf)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7309);
/* harmony import */ var _auth_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);


/** Docker Hub's names: what people and tools wrote into auth files over the years. */
const HUB_KEYS = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const HUB_SERVER = 'https://index.docker.io/v1/';
/** Credentials that were given outright, by host. The match is exact: `x.azurecr.io.example.com` is not `x.azurecr.io`. */
function explicitCredentials(byHost) {
    const known = new Map(Object.entries(byHost).map(([host, credentials]) => [canonical(host), credentials]));
    return async (host) => known.get(canonical(host));
}
/** The first store that knows the host. */
function firstOf(...stores) {
    return async (host) => {
        for (const store of stores) {
            const found = await store(host);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/**
 * Credentials that `docker login`, `podman login` or a credential helper keep. Of each file: the host's own helper
 * (`credHelpers`), the general one (`credsStore`), then `auths`. A broken file or helper is a warning, and no credentials.
 */
function dockerConfigCredentials(options = {}) {
    const env = options.env ?? process.env;
    const log = options.log ?? _log_js__WEBPACK_IMPORTED_MODULE_0__/* .silentLog */ .a;
    let files;
    return async (host) => {
        files ??= readAll(options.path === undefined ? (0,_auth_file_js__WEBPACK_IMPORTED_MODULE_1__/* .authFilePaths */ .p)(env) : [options.path], log);
        for (const file of await files) {
            const found = (await fromHelper(file, host, env, log)) ?? fromAuths(file, host);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
async function readAll(paths, log) {
    const files = await Promise.all(paths.map(path => (0,_auth_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuthFile */ .n)(path, log)));
    return files.filter(file => file !== undefined);
}
async function fromHelper({ credHelpers, credsStore }, host, env, log) {
    const own = Object.entries(credHelpers).find(([key]) => canonical(key) === canonical(host))?.[1];
    const name = own ?? credsStore;
    if (name === undefined || name === '')
        return undefined;
    // Starting programs costs 10 ms to load; few machines have a helper.
    const { askHelper } = await __webpack_require__.e(/* import() */ 3347).then(__webpack_require__.bind(__webpack_require__, 3347));
    return askHelper(name, isHub(host) ? HUB_SERVER : host, env).catch((error) => {
        log.warn(error.message);
        return undefined;
    });
}
function fromAuths({ auths }, host) {
    const found = auths.filter(({ key }) => canonical(key) === canonical(host));
    return found.find(({ credentials }) => credentials !== undefined)?.credentials;
}
function isHub(host) {
    return HUB_KEYS.includes(host);
}
/** The host in a key: Docker also writes `https://host/v1/`. Keys with another path (podman's per-repository ones) stay whole. */
function canonical(key) {
    const host = key
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/(v[12]\/?)?$/, '');
    return isHub(host) ? 'docker.io' : host;
}


/***/ }),

/***/ 1653:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseExtraHost)
/* harmony export */ });
/**
 * `NAME:ADDRESS` or `NAME=ADDRESS`, an IPv6 address in brackets or not; `host-gateway` is this machine, whose network is shared.
 * Undefined where one of the two is missing; whether the address is one is not looked at.
 */
function parseExtraHost(text) {
    const [name, address] = text.split(/[:=](.*)/s, 2);
    if (!name || !address)
        return undefined;
    return [name, address === 'host-gateway' ? '127.0.0.1' : address.replace(/^\[(.*)\]$/s, '$1')];
}


/***/ }),

/***/ 89:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hollowKey),
/* harmony export */   o: () => (/* binding */ isWorthHollow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);


/** A layer below this many bytes is fetched as soon as its table of contents. */
const WORTH_IT = 256 * 1024;
function isWorthHollow({ mediaType, size }) {
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .layerCompression */ .AH)(mediaType) !== undefined && size >= WORTH_IT;
}
/** What a layer's table of contents is found by. */
function hollowKey(diffId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`contents/1 ${diffId}`).digest('hex');
}


/***/ })

};
