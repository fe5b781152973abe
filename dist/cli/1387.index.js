export const id = 1387;
export const ids = [1387];
export const modules = {

/***/ 478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/image/assemble.js
var assemble = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/image/canonical-json.js
var canonical_json = __webpack_require__(9350);
// EXTERNAL MODULE: ./lib/layer/unpack-archive.js + 1 modules
var unpack_archive = __webpack_require__(7665);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/images/changes.js
var changes = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/images/check-layer.js
var check_layer = __webpack_require__(1602);
;// CONCATENATED MODULE: ./lib/images/import.js









/**
 * Makes an image of one layer from a root file system's tar (plain or compressed), which becomes the layer as it is. It is
 * unpacked at once: a tar that cannot be is refused, and the store stays as it was. Run it under a lease.
 * @returns the image ID
 * @throws LayerError
 */
async function importTar(path, options) {
    const { store, layers, platform, created } = options;
    const config = await (0,changes/* applyChanges */.Y)({}, options.changes, platform);
    const layer = await takeLayer(path, store, layers);
    const document = {
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant ? { variant: platform.variant } : {}),
        created: created.toISOString(),
        config,
        rootfs: { type: 'layers', diff_ids: [layer.diffId] },
        history: [{ created: created.toISOString(), comment: options.message }]
    };
    const configDescriptor = { mediaType: media_types/* MediaType */.zu.ociConfig, ...(await store.blobs.put((0,canonical_json/* canonicalJson */.d)(document))) };
    const manifest = (0,assemble/* imageManifest */.Bz)(configDescriptor, [{ layer, blob: layer.blob }], {});
    const descriptor = { mediaType: media_types/* MediaType */.zu.ociManifest, ...(await store.blobs.put((0,canonical_json/* canonicalJson */.d)(manifest))) };
    await store.names.set(options.names, descriptor);
    return configDescriptor.digest;
}
async function takeLayer(path, store, layers) {
    const temporary = store.temporaryPath('import');
    const isKnown = (diffId) => store.blobs.has(diffId);
    try {
        const { diffId, size } = await unpackTar(path, temporary);
        const known = isKnown(diffId);
        store.blobs.adopt(temporary, diffId);
        const blob = { mediaType: media_types/* MediaType */.zu.ociLayer, digest: diffId, size };
        const layer = { diffId, contentDigest: diffId.slice('sha256:'.length), blob, fetch: undefined, mountFrom: undefined };
        store.layers.put({ diffId, size, blobs: [blob] });
        try {
            await layers.snapshot(layer);
        }
        catch (error) {
            if (!known) {
                store.layers.remove(diffId);
                store.blobs.remove(diffId);
            }
            throw error;
        }
        return layer;
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** The plain tar as a new file, checked while it is written. */
async function unpackTar(path, destination) {
    const file = await (0,promises_.open)(destination, 'wx', 0o600);
    try {
        const sink = { directory: (0,external_node_path_.dirname)(destination), write: (bytes) => file.appendFile(bytes) };
        return await (0,check_layer/* checkLayer */.i)(path, (0,unpack_archive/* detectCompression */.I)(path), sink);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/images/read-source.js
var read_source = __webpack_require__(1948);
// EXTERNAL MODULE: ./lib/images/target-name.js
var target_name = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/import.js





const importCommand = {
    name: 'import',
    summary: "Make an image of one layer from a root file system's tar",
    usage: 'slipway import [OPTIONS] FILE|URL|- [REPOSITORY[:TAG]]',
    flags: {
        change: {
            short: 'c',
            kind: 'list',
            value: 'INSTRUCTION',
            help: 'Apply a Dockerfile instruction to the image, e.g. \'CMD ["sh"]\''
        },
        message: { short: 'm', kind: 'string', value: 'TEXT', help: 'Comment of the only history entry' },
        platform: { kind: 'string', value: 'OS/ARCH', help: 'Platform of the image; this machine unless told' }
    },
    examples: [
        ['mmdebstrap --variant=minbase trixie - | slipway import - debian:trixie', 'make a base image from Debian packages'],
        ['slipway import -c \'CMD ["/bin/sh"]\' rootfs.tar.gz app:1', 'a compressed file, with a command to run']
    ],
    arguments: { min: 1, max: 2 },
    async run(args, io) {
        const [source = '-', name] = args.positional;
        const names = name === undefined ? [] : [(0,target_name/* targetName */.j)(name)];
        const platform = args.has('platform') ? (0,oci_platform/* parsePlatform */.Y8)(args.string('platform')) : (0,oci_platform/* hostPlatform */.ol)();
        return (0,tools/* withTools */.YP)(io, async ({ store, layers, signal }) => {
            const file = await (0,read_source/* readSource */.o)(source, { store, stdin: io.stdin, cwd: io.cwd, signal });
            try {
                const changes = args.list('change');
                const message = args.string('message') ?? `Imported from ${source}`;
                const id = await importTar(file.path, { store, layers, changes, message, platform, names, created: new Date() });
                io.stdout.write(`${id}\n`);
                return 0;
            }
            finally {
                file.release();
            }
        });
    }
};


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

/***/ 3277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ imageManifest),
/* harmony export */   Jv: () => (/* binding */ assembleIndexIfMany),
/* harmony export */   al: () => (/* binding */ assembleImage)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9350);


/** Marks history entries as made by the language that BuildKit defined; docker history shows it. */
const COMMENT = 'buildkit.dockerfile.v0';
/** Writes config and manifest of an image into the store. */
async function assembleImage(draft, solved, options) {
    const config = imageConfig(draft, solved);
    const body = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...config, ...options.configFields });
    const configDescriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociConfig, ...(await options.blobs.put(body)) };
    const layers = await Promise.all(solved.layers.map(async (layer) => ({ layer, blob: await options.blobFor(layer) })));
    const manifest = imageManifest(configDescriptor, layers, options.annotations);
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest, ...(await options.blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest))) };
    return { platform: draft.platform, config, configDescriptor, descriptor, layers };
}
function imageManifest(config, layers, annotations) {
    return {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest,
        config,
        layers: layers.map(({ blob: { mediaType, digest, size } }) => ({ mediaType, digest, size })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
}
/** One image as it is, unless `always`; several under an index, in the order given. */
async function assembleIndexIfMany(images, blobs, annotations = {}, always = false) {
    const [only] = images;
    if (only && images.length === 1 && !always)
        return { descriptor: only.descriptor, images };
    const index = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex,
        manifests: images.map(({ descriptor, platform }) => ({ ...descriptor, platform })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
    return { descriptor: { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex, ...(await blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(index))) }, images };
}
/** Fields of the base that Slipway does not know are kept, as the spec demands of who copies. */
function imageConfig(draft, solved) {
    const { platform, base, author, epoch } = draft;
    const times = historyTimes(draft, solved);
    const isNew = draft.history.some(({ kind }) => kind !== 'base');
    const created = epoch === undefined || !isNew ? (times.at(-1)?.toISOString() ?? base?.created ?? null) : epochTime(epoch);
    const history = draft.history.map((entry, index) => historyEntry(entry, times[index], draft));
    const { variant: _, 'os.version': __, ...kept } = base ?? {};
    return {
        ...kept,
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant ? { variant: platform.variant } : {}),
        ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
        ...(author === undefined ? {} : { author }),
        config: draft.config,
        created,
        history: history.length > 0 ? history : null,
        rootfs: { type: 'layers', diff_ids: solved.layers.map(layer => layer.diffId) }
    };
}
/**
 * When each entry of the history was made. Those without a layer take the time of the layer before them; the first of them that of
 * the first new layer.
 */
function historyTimes(draft, solved) {
    const made = draft.history.map(entry => (entry.kind === 'layer' ? solved.created(entry.vertex) : undefined));
    let last = made.find(time => time !== undefined);
    return made.map(time => (last = time ?? last));
}
function historyEntry(entry, time, { base, epoch }) {
    if (entry.kind === 'base')
        return entry.entry;
    const created = epoch === undefined ? (time?.toISOString() ?? base?.created) : epochTime(epoch);
    return {
        ...(created ? { created } : {}),
        created_by: entry.createdBy,
        comment: (entry.kind === 'layer' && entry.comment) || COMMENT,
        ...(entry.kind === 'layer' ? {} : { empty_layer: true })
    };
}
/** RFC 3339 without a fraction, as Go prints a whole second. */
function epochTime(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 9350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and without undefined: the same value always gives the same bytes, so the same digest. */
function canonicalJson(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const record = value;
    return Object.fromEntries(Object.keys(record)
        .sort()
        .map(key => [key, sorted(record[key])]));
}


/***/ }),

/***/ 1799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6784);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _frontend_lower_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2068);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9501);




/** What docker commit and import take for `--change`. */
const ALLOWED = 'CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL ONBUILD STOPSIGNAL USER VOLUME WORKDIR'.split(' ');
/**
 * The execution parameters after Dockerfile instructions (`CMD ["sh"]`, one a text) were applied to them.
 * @throws UsageError for another instruction, DockerfileError for a malformed one.
 */
async function applyChanges(config, changes, platform) {
    if (changes.length === 0)
        return config;
    for (const change of changes)
        checkInstruction(change);
    const dockerfile = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .Ai)(`FROM base\n${changes.join('\n')}\n`, '--change');
    const { os, architecture } = platform;
    const base = { os, architecture, config, rootfs: { type: 'layers', diff_ids: [] } };
    const { image } = await (0,_frontend_lower_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerDockerfile */ .c5)(dockerfile, {
        target: undefined,
        buildArgs: {},
        labels: {},
        platform,
        isPlatformGiven: false,
        buildPlatform: platform,
        namedContexts: [],
        noCache: false,
        hostname: undefined,
        extraHosts: [],
        shmSize: undefined,
        ulimits: [],
        cgroupParent: undefined,
        network: undefined,
        entitlements: [],
        warn() { },
        contextTime: async () => undefined,
        sourceTime: async () => undefined,
        resolveImage: async () => ({ pinned: 'base', digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(''), config: base }),
        ignored: undefined
    });
    return setsPath(config, changes) ? image.config : withoutPath(image.config);
}
function checkInstruction(change) {
    const word = /^\s*(\S+)/.exec(change)?.[1]?.toUpperCase() ?? '';
    if (/[\r\n]/.test(change.trim()))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `Cannot apply change "${change}": it has several lines`);
    if (!ALLOWED.includes(word))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${word || 'an empty text'} is not a valid change command`, {
            hint: `Use one of ${ALLOWED.join(', ')}`
        });
}
/** True when the image or a change has a PATH of its own. */
function setsPath({ Env }, changes) {
    const isPath = (entry) => entry.startsWith('PATH=');
    return (Env ?? []).some(isPath) || changes.some(change => /^\s*ENV\s.*\bPATH[\s=]/i.test(change));
}
/** FROM gives an image without PATH the default one for its RUN steps; here nothing runs. */
function withoutPath({ Env, ...rest }) {
    const kept = (Env ?? []).filter(entry => !entry.startsWith('PATH='));
    return kept.length > 0 ? { ...rest, Env: kept } : rest;
}


/***/ }),

/***/ 1602:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _layer_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);
/* harmony import */ var _layer_decompress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2114);
/* harmony import */ var _layer_tar_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7804);
/* harmony import */ var _layer_tar_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5087);
/* harmony import */ var _layer_whiteouts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8597);








/**
 * Reads a layer to its end without unpacking it: its DiffID, and that it is a tar whose names stay inside the layer.
 * @param sink sees the uncompressed bytes, piece by piece
 * @throws LayerError
 */
async function checkLayer(path, compression, sink) {
    const limits = sink ? (0,_layer_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .applyLimits */ .rk)(sink.directory) : (0,_layer_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .applyLimits */ .rk)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { size: Number.MAX_SAFE_INTEGER });
    const blobSize = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size;
    const reader = new _layer_tar_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .TarReader */ .R(new NameChecker(limits));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,_layer_decompress_js__WEBPACK_IMPORTED_MODULE_4__/* .decompress */ .m)(path, compression)) {
        hash.update(chunk);
        size += chunk.length;
        (0,_layer_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSize */ .C1)(limits, size, blobSize);
        reader.push(chunk);
        await sink?.write(chunk);
    }
    reader.finish();
    return { diffId: `sha256:${hash.digest('hex')}`, size };
}
class NameChecker {
    #limits;
    #entries = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    member({ name, type, link }) {
        (0,_layer_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEntries */ .bX)(this.#limits, ++this.#entries);
        (0,_layer_whiteouts_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)((0,_layer_tar_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathInside */ ._)(name));
        if (type === 'hardlink')
            (0,_layer_tar_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathInside */ ._)(link);
    }
    content() { }
    end() { }
}


/***/ }),

/***/ 1948:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** The most that a URL may send: larger than any image people move this way. */
const MAX_DOWNLOAD = 64 * 2 ** 30;
/**
 * Opens `-` (standard input), an http(s) URL or a path as a file. What comes as a stream is kept in the store's `tmp/`.
 * @throws UsageError when there is no such file or the server does not answer with it.
 */
async function readSource(source, options) {
    if (source === '-')
        return spool(options.stdin, options);
    if (/^https?:\/\//i.test(source))
        return spool(await download(source, options.signal), options);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, source);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!stat)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `open ${source}: no such file or directory`);
    if (stat.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `read ${source}: is a directory`);
    // A pipe or a device can be read once only.
    if (!stat.isFile()) {
        const { createReadStream } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19));
        return spool(createReadStream(path), options);
    }
    return { path, release() { } };
}
async function spool(stream, { store, signal }) {
    const path = store.temporaryPath('source');
    const release = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx', mode: 0o600 }), { signal });
        return { path, release };
    }
    catch (error) {
        release();
        throw error;
    }
}
async function download(url, signal) {
    const response = await fetch(url, { signal }).catch(cause => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `Cannot download ${safeUrl(url)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause.cause ?? cause)}`, { cause });
    });
    if (!response.ok || !response.body)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `Cannot download ${safeUrl(url)}: the server answered ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > MAX_DOWNLOAD)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `Cannot download ${safeUrl(url)}: it is larger than 64 GiB`);
    return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.fromWeb(response.body);
}
/** Without a password that may be in it. */
function safeUrl(url) {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
}


/***/ }),

/***/ 4338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sameXattrs),
/* harmony export */   l: () => (/* binding */ keptXattrs)
/* harmony export */ });
/**
 * The attributes that belong to a layer: file capabilities, and what programs note with `user.*`. Not `trusted.*`,
 * `security.selinux` or overlayfs' own: those are the machine's, and from a foreign layer they would steer our mounts.
 */
function keepsXattr(name) {
    return name === 'security.capability' || (name.startsWith('user.') && !name.startsWith('user.overlay.'));
}
/** undefined when none is left. */
function keptXattrs(xattrs) {
    const kept = Object.entries(xattrs ?? {}).filter(([name]) => keepsXattr(name));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
function sameXattrs(a, b) {
    const names = Object.keys(a ?? {});
    return names.length === Object.keys(b ?? {}).length && names.every(name => a[name] === b[name]);
}


/***/ }),

/***/ 7665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ detectCompression),
  d: () => (/* binding */ listArchive)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layer/apply-limits.js
var apply_limits = __webpack_require__(5594);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/layer/zstd.js
var zstd = __webpack_require__(5870);
;// CONCATENATED MODULE: ./lib/layer/decompress-to-fault.js





/** Sizes of the pieces in which a broken file is read again, until the fault is within one byte. */
const SIZES = [256 << 10, 512, 1];
/**
 * The uncompressed bytes of a file, all of them that there are before the error where it breaks: an archive may well end before.
 * Node's engines keep back what they made of the piece of input in which they meet a fault; the file is read again in smaller and
 * smaller pieces.
 * @throws LayerError as `decompress`
 */
async function* decompressToFault(path, compression) {
    let given = 0;
    try {
        for await (const chunk of (0,decompress/* decompress */.m)(path, compression)) {
            given += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        const keepsBack = compression === 'gzip' || (compression === 'zstd' && (0,zstd/* nodeHasZstd */.Y5)());
        if (keepsBack && error instanceof errors/* LayerError */.CE && error.code === 'MALFORMED')
            yield* upToFault(path, compression, given);
        throw error;
    }
}
/** What comes after the first `given` bytes and before the fault. */
async function* upToFault(path, compression, given) {
    const place = { offset: 0 };
    for (const [index, size] of SIZES.entries()) {
        const isLast = index === SIZES.length - 1;
        let seen = 0;
        for await (const chunk of inPieces(path, compression, place.offset, size, place)) {
            seen += chunk.length;
            if (isLast && seen > given)
                yield chunk.subarray(Math.max(0, chunk.length - (seen - given)));
        }
    }
}
/** The output of pieces of `size` from `start` on, of large ones before. Ends where the input breaks, and says where that is. */
async function* inPieces(path, compression, start, size, place) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    let engine = decompress_to_fault_open(compression);
    let begin = 0;
    try {
        for (let at = 0;;) {
            const bytes = readPiece(fd, at, at < start ? Math.min(SIZES[0], start - at) : size);
            place.offset = at;
            const output = bytes.length > 0 ? await push(engine, bytes) : undefined;
            if (output === undefined)
                return;
            yield* output;
            at += bytes.length;
            if (compression === 'gzip' || begin + engine.bytesWritten === at)
                continue;
            // A frame is over, and the next one begins within the piece: it takes an engine of its own.
            if (engine.bytesWritten === 0)
                return;
            begin += engine.bytesWritten;
            at = begin;
            engine.destroy();
            engine = decompress_to_fault_open(compression);
        }
    }
    finally {
        engine.destroy();
        (0,external_node_fs_.closeSync)(fd);
    }
}
function decompress_to_fault_open(compression) {
    // The error comes again as what `push` gives.
    return (compression === 'gzip' ? (0,external_node_zlib_.createGunzip)() : (0,zstd/* zstdDecompressor */.G6)()).on('error', () => { });
}
/** What the engine makes of the bytes, or undefined when it breaks. */
async function push(engine, bytes) {
    const output = [];
    const keep = (chunk) => void output.push(chunk);
    let fail;
    engine.on('data', keep);
    const isWhole = await new Promise(resolve => {
        fail = () => resolve(false);
        engine.on('error', fail);
        engine.write(bytes, error => resolve(!error));
    });
    engine.off('data', keep).off('error', fail);
    return isWhole ? output : undefined;
}
function readPiece(fd, at, size) {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, (0,external_node_fs_.readSync)(fd, bytes, 0, size, at));
}

// EXTERNAL MODULE: ./lib/layer/kept-xattrs.js
var kept_xattrs = __webpack_require__(4338);
// EXTERNAL MODULE: ./lib/layer/tar-path.js
var tar_path = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/layer/tar-reader.js + 2 modules
var tar_reader = __webpack_require__(5087);
;// CONCATENATED MODULE: ./lib/layer/unpack-archive.js








/**
 * What is in a tar, plain or compressed with gzip, bzip2, xz or zstd, found by its content whatever its name: entries in the
 * archive's order, with the bytes of files in the directory `spool` (made when there is something to keep; its owner removes
 * it). Absolute names and `..` stop at the root; `.wh.` names are plain files. The root itself has an empty path.
 * @returns undefined for a file that is no archive
 * @throws LayerError MALFORMED for an archive that breaks after its first header; TOO_LARGE; UNSUPPORTED when a program is missing
 */
async function listArchive(path, spool, given) {
    // Any ratio: an archive of an empty disk image is an honest one, and xz makes next to nothing of it.
    const limits = (0,apply_limits/* applyLimits */.rk)((0,external_node_path_.dirname)(spool), { ratio: Number.POSITIVE_INFINITY, ...given });
    const packed = (0,external_node_fs_.statSync)(path).size;
    const spooler = new Spooler(spool);
    const reader = new tar_reader/* TarReader */.R(spooler);
    let size = 0;
    try {
        for await (const chunk of decompressToFault(path, detectCompression(path))) {
            size += chunk.length;
            (0,apply_limits/* checkSize */.C1)(limits, size, packed);
            reader.push(chunk);
            (0,apply_limits/* checkEntries */.bX)(limits, spooler.entries.length);
            // As tar and Docker: neither padding, nor a signature, nor a broken checksum after the end marker matters.
            if (reader.ended)
                break;
        }
        reader.finish();
    }
    catch (error) {
        if (!(error instanceof errors/* LayerError */.CE) || error.code !== 'MALFORMED')
            throw error;
        if (reader.met)
            throw broken(error);
    }
    finally {
        spooler.close();
    }
    return spooler.entries.length > 0 ? spooler.entries : undefined;
}
/** In the words of Go's reader, which people look up. */
function broken(error) {
    const what = /too early|unexpected end/.test(error.message) ? 'unexpected EOF' : 'archive/tar: invalid tar header';
    return new errors/* LayerError */.CE('MALFORMED', `Cannot unpack the archive: ${what} (${error.message})`, { cause: error });
}
/** A zstd file may begin with a frame to skip: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.2 */
const MAGIC = [
    ['gzip', /^1f8b08/],
    ['bzip2', /^425a68/],
    ['xz', /^fd377a585a00/],
    ['zstd', /^(28b52ffd|5[0-9a-f]2a4d18)/]
];
/** By the first bytes, whatever the name. */
function detectCompression(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(8);
        (0,external_node_fs_.readSync)(fd, start, 0, 8, 0);
        return MAGIC.find(([, magic]) => magic.test(start.toString('hex')))?.[0] ?? 'none';
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Keeps the entries, and each file's bytes under a number. */
class Spooler {
    entries = [];
    #directory;
    #fd;
    constructor(directory) {
        this.#directory = directory;
    }
    member(member) {
        if (this.entries.length === 0)
            (0,external_node_fs_.mkdirSync)(this.#directory, { recursive: true, mode: 0o700 });
        const path = member.size > 0 ? (0,external_node_path_.join)(this.#directory, String(this.entries.length)) : undefined;
        if (path !== undefined)
            this.#fd = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
        this.entries.push(toEntry(member, path));
    }
    content(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(this.#fd, bytes, done);
    }
    end() {
        this.close();
    }
    close() {
        if (this.#fd !== undefined)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#fd = undefined;
    }
}
function toEntry({ name, link, xattrs, ...rest }, path) {
    return {
        ...rest,
        path: (0,tar_path/* cleanTarPath */.U)(name).path,
        link: rest.type === 'hardlink' ? (0,tar_path/* cleanTarPath */.U)(link).path : link,
        xattrs: (0,kept_xattrs/* keptXattrs */.l)(xattrs),
        content: path === undefined ? undefined : { kind: 'path', path }
    };
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


/***/ })

};
