export const id = 5977;
export const ids = [5977];
export const modules = {

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./lib/layer/unpack-archive.js
var unpack_archive = __webpack_require__(3748);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3283);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5259);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8177);






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
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_4__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_5__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
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

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6784);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _frontend_lower_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(292);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ detectCompression),
/* harmony export */   d: () => (/* binding */ listArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _apply_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2114);
/* harmony import */ var _kept_xattrs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4338);
/* harmony import */ var _tar_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7804);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5087);








/**
 * What is in a tar, plain or compressed with gzip, bzip2, xz or zstd, found by its content whatever its name: entries in the
 * archive's order, with the bytes of files in the directory `spool` (made when there is something to keep; its owner removes
 * it). Absolute names and `..` stop at the root; `.wh.` names are plain files. The root itself has an empty path.
 * @returns undefined for a file that is no archive
 * @throws LayerError MALFORMED for an archive that breaks after its first member; TOO_LARGE; UNSUPPORTED when a program is missing
 */
async function listArchive(path, spool, given) {
    // Any ratio: an archive of an empty disk image is an honest one, and xz makes next to nothing of it.
    const limits = (0,_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .applyLimits */ .rk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(spool), { ratio: Number.POSITIVE_INFINITY, ...given });
    const packed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
    const spooler = new Spooler(spool);
    const reader = new _tar_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .TarReader */ .R(spooler);
    let size = 0;
    try {
        for await (const chunk of (0,_decompress_js__WEBPACK_IMPORTED_MODULE_4__/* .decompress */ .m)(path, detectCompression(path))) {
            size += chunk.length;
            (0,_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSize */ .C1)(limits, size, packed);
            reader.push(chunk);
            (0,_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEntries */ .bX)(limits, spooler.entries.length);
        }
        reader.finish();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerError */ .CE) || error.code !== 'MALFORMED')
            throw error;
        if (spooler.entries.length > 0)
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerError */ .CE('MALFORMED', `Cannot unpack the archive: ${what} (${error.message})`, { cause: error });
}
const MAGIC = [
    ['gzip', '1f8b08'],
    ['bzip2', '425a68'],
    ['xz', 'fd377a585a00'],
    ['zstd', '28b52ffd']
];
/** By the first bytes, whatever the name. */
function detectCompression(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(8);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, start, 0, 8, 0);
        return MAGIC.find(([, magic]) => start.toString('hex').startsWith(magic))?.[0] ?? 'none';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#directory, { recursive: true, mode: 0o700 });
        const path = member.size > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, String(this.entries.length)) : undefined;
        if (path !== undefined)
            this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
        this.entries.push(toEntry(member, path));
    }
    content(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, bytes, done);
    }
    end() {
        this.close();
    }
    close() {
        if (this.#fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
        this.#fd = undefined;
    }
}
function toEntry({ name, link, xattrs, ...rest }, path) {
    return {
        ...rest,
        path: (0,_tar_path_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanTarPath */ .U)(name).path,
        link: rest.type === 'hardlink' ? (0,_tar_path_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanTarPath */ .U)(link).path : link,
        xattrs: (0,_kept_xattrs_js__WEBPACK_IMPORTED_MODULE_7__/* .keptXattrs */ .l)(xattrs),
        content: path === undefined ? undefined : { kind: 'path', path }
    };
}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
