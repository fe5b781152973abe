export const id = 2465;
export const ids = [2465];
export const modules = {

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


/***/ }),

/***/ 2334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   q4: () => (/* binding */ PLACE_FLAGS),
/* harmony export */   qS: () => (/* binding */ withPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _cache_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5654);
/* harmony import */ var _cache_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7392);
/* harmony import */ var _cache_store_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5060);
/* harmony import */ var _cache_verified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3416);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _images_cache_mounts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7823);
/* harmony import */ var _images_collect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2848);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2097);









const PLACE_FLAGS = {
    cache: {
        kind: 'string',
        value: 'SPEC',
        help: 'type=local,src=DIR, type=registry,ref=REF ... (default: the steps of this store)'
    },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to over plain HTTP or without a valid certificate' }
};
/** Opens the place that `--cache` names, and closes it whatever comes of it. */
function withPlace(args, io, body) {
    const text = args.string('cache');
    const act = (tools) => (text === undefined ? body(storePlace(tools)) : withBackend(text, tools, io, body));
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_8__/* .withTools */ .YP)(io, act, { insecure: args.list('insecure') });
}
async function withBackend(text, tools, { env }, body) {
    const tempDirectory = tools.store.directory('tmp');
    const { registry, log } = tools;
    const backend = await (0,_cache_select_js__WEBPACK_IMPORTED_MODULE_1__/* .openCache */ .b)((0,_cache_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCacheSpec */ .f)(text, 'from'), { registry, log, tempDirectory, scope: '', env });
    try {
        await backend.load();
        return await body(backendPlace(backend, tools));
    }
    finally {
        await backend.close?.();
    }
}
function backendPlace(backend, { store }) {
    const { name } = backend;
    return {
        name,
        document() {
            if (backend.document)
                return backend.document();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot look into ${JSON.stringify(name)}: it keeps nothing`);
        },
        async fault(_, blob) {
            if (blob === undefined)
                return 'has no blob';
            const file = store.temporaryPath('verify');
            try {
                return (await backend.fetchBlob(blob.digest, blob.size, file)) ? undefined : 'is missing';
            }
            catch (error) {
                return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
            }
        },
        async prune(limits) {
            if (backend.prune)
                return backend.prune(limits);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot prune ${name}: what is in it goes by itself`, {
                hint: 'GitHub removes what nobody used for 7 days, and the oldest above its limit; `gh cache delete` removes the rest.'
            });
        }
    };
}
function storePlace({ store, lease }) {
    return {
        name: 'this store',
        document: () => ({ records: new _cache_store_records_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreRecords */ .w(store).list(), mounts: [] }),
        async fault(diffId) {
            const blobs = store.layers.get(diffId)?.blobs.filter(({ digest, size }) => store.blobs.has(digest, size)) ?? [];
            if (blobs.length === 0)
                return 'is missing';
            for (const { digest, size } of blobs) {
                const fault = await (0,_cache_verified_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyFile */ .AI)(store.blobs.path(digest), digest, size).catch(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD);
                if (fault)
                    return fault;
            }
            return undefined;
        },
        async prune({ maxSize, before }) {
            lease.release();
            const policy = { keep: maxSize ?? Number.POSITIVE_INFINITY, before: before === undefined ? undefined : Date.parse(before) };
            const mounts = await (0,_images_cache_mounts_js__WEBPACK_IMPORTED_MODULE_6__/* .collectCacheMounts */ .fK)(store, policy);
            const { steps, freed } = await (0,_images_collect_js__WEBPACK_IMPORTED_MODULE_7__/* .collectGarbage */ .i)(store, policy);
            return { records: steps, mounts: mounts.count, bytes: freed + mounts.bytes };
        }
    };
}
/** The record whose key starts so. @throws CacheError, UsageError when there is none, or more than one. */
function findRecord({ records }, start, place) {
    const found = records.filter(({ record }) => record.key.startsWith(start));
    if (found.length === 1)
        return found[0];
    if (found.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot show ${start}: ${found.length} keys start so`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CacheError */ .xA('INVALID_RECORD', `Cannot show ${start}: no key in ${place} starts so`, {
        hint: 'slipway cache ls names the keys'
    });
}


/***/ }),

/***/ 2465:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheShowCommand: () => (/* binding */ cacheShowCommand)
/* harmony export */ });
/* harmony import */ var _cache_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5104);
/* harmony import */ var _cache_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2334);
/* harmony import */ var _template_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9584);



const cacheShowCommand = {
    name: 'cache show',
    summary: 'Show what a cached step was made from',
    usage: 'slipway cache show [OPTIONS] KEY',
    flags: { ..._cache_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_FLAGS */ .q4, format: { short: 'f', kind: 'string', value: 'FORMAT', help: 'json, or a Go template' } },
    examples: [['slipway cache show 3f9a', 'the parts of the key that starts so: base, arguments, variables, digests of files']],
    arguments: { min: 1, max: 1 },
    run: (args, io) => (0,_cache_place_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlace */ .qS)(args, io, async (place) => {
        const { record, used } = (0,_cache_place_js__WEBPACK_IMPORTED_MODULE_1__/* .findRecord */ .Tq)(place.document(), args.positional[0], place.name);
        const format = args.string('format');
        if (format === 'json')
            io.stdout.write(`${JSON.stringify({ ...record, used }, undefined, 2)}\n`);
        else if (format !== undefined)
            io.stdout.write(`${(0,_template_render_js__WEBPACK_IMPORTED_MODULE_2__/* .compileTemplate */ .G)(format)({ ...record, used })}\n`);
        else
            io.stdout.write(lines(record, used));
        return 0;
    })
};
function lines({ key, parts, step, layer, created, ran, durationMs }, used) {
    const facts = [
        ['key', key],
        ['line', parts[_cache_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS.args] ?? ''],
        ['step', step],
        ['created', created],
        ['ran', ran ?? created],
        ['used', used],
        ['took', `${(durationMs / 1000).toFixed(1)}s`],
        ['layer', layer.diffId],
        ['blob', layer.blob ? `${layer.blob.digest} (${layer.blob.size} bytes)` : '']
    ];
    const named = Object.entries(parts).filter(([name]) => name !== _cache_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS.args && !(0,_cache_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isBulky */ .ao)(name));
    const files = Object.entries(parts).filter(([name]) => (0,_cache_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isBulky */ .ao)(name));
    const listed = files.flatMap(([name, text]) => [...(0,_cache_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFiles */ .Bj)(text).files].map(([path, digest]) => [name, `${path} ${digest}`]));
    const all = [...facts, ...named, ...listed].filter(([, value]) => value !== '');
    const width = Math.max(...all.map(([name]) => name.length));
    return all.map(([name, value]) => `${name.padEnd(width)}  ${value.replace(/\s+/g, ' ')}\n`).join('');
}


/***/ }),

/***/ 2097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);






/** The store of this environment. Cheap: nothing in it is read. */
function storeOf(io) {
    return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStoreRoot */ .L_)(io.env));
}
/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
async function withTools(io, body, options = {}) {
    const store = storeOf(io);
    (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepTemporary */ .ir)(store);
    const lease = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .openLease */ .HX)(store.directory('leases'));
    const log = stderrLog(io);
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_5__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
    const layers = new _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerStore */ .r(store, pool);
    try {
        return await body({ store, pool, registry, log, layers, signal: io.signal, lease });
    }
    finally {
        await layers.abandon();
        registry.close();
        await pool.close();
        lease.release();
    }
}
/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
function stderrLog({ stderr, env }) {
    const said = new Set();
    const debug = env['SLIPWAY_DEBUG'] === '1';
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: message => void (debug && write(message)),
        info: message => void (debug && write(message)),
        warn(message) {
            if (said.size < said.add(message).size)
                write(`warning: ${message}`);
        }
    };
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


/***/ })

};
