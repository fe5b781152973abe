export const id = 7429;
export const ids = [7429,4542];
export const modules = {

/***/ 2616:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCommand: () => (/* binding */ loadCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/layer/apply-limits.js
var apply_limits = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/layer/tar-path.js
var tar_path = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/layer/tar-reader.js + 2 modules
var tar_reader = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/layer/unpack-archive.js + 1 modules
var unpack_archive = __webpack_require__(7665);
;// CONCATENATED MODULE: ./lib/images/archive-files.js









/** Documents larger than this are refused before they are parsed (CVE-2023-25153). */
const MAX_DOCUMENT = 32 * 2 ** 20;
/** An image archive has a few files a layer. */
const MAX_FILES = 50_000;
const MAX_LINKS = 16;
/** The files of an image archive by name; links among them are followed, nothing else of the archive is kept. */
class ArchiveFiles {
    #files = new Map();
    #links = new Map();
    /** The last of a name counts, as for everyone who unpacks a tar. */
    add(name, file) {
        const before = this.#files.get(name);
        if (before)
            (0,external_node_fs_.rmSync)(before.path);
        this.#files.set(name, file);
        this.#links.delete(name);
    }
    /** `docker save` before 25 wrote a layer once and links to it. */
    link(name, target) {
        this.#links.set(name, target);
        this.#files.delete(name);
    }
    find(name) {
        let at = (0,tar_path/* pathInside */._)(name);
        for (let step = 0; step < MAX_LINKS; step++) {
            const target = this.#links.get(at);
            if (target === undefined)
                return this.#files.get(at);
            at = target;
        }
        return undefined;
    }
    /** @throws ContentError MALFORMED */
    json(name) {
        const file = this.find(name);
        if (!file)
            return undefined;
        try {
            return JSON.parse(readDocument(file).toString('utf8'));
        }
        catch (cause) {
            if (cause instanceof errors/* ContentError */.yg)
                throw cause;
            throw new errors/* ContentError */.yg('MALFORMED', `Cannot load the archive: its ${name} is not JSON`, { cause });
        }
    }
}
function readDocument({ path, size, digest }) {
    if (size > MAX_DOCUMENT)
        throw new errors/* ContentError */.yg('MALFORMED', `Cannot load the archive: document ${digest} has ${size} bytes`);
    return (0,external_node_fs_.readFileSync)(path);
}
/**
 * Unpacks an image archive (plain or compressed) flat into the new directory `spool`.
 * @throws LayerError for what is no tar.
 */
async function unpackArchive(path, spool) {
    (0,external_node_fs_.mkdirSync)(spool, { mode: 0o700 });
    const spooler = new Spooler(spool);
    const reader = new tar_reader/* TarReader */.R(spooler);
    const limits = (0,apply_limits/* applyLimits */.rk)(spool);
    const packed = (0,external_node_fs_.statSync)(path).size;
    let unpacked = 0;
    try {
        for await (const chunk of (0,decompress/* decompress */.m)(path, (0,unpack_archive/* detectCompression */.I)(path))) {
            unpacked += chunk.length;
            (0,apply_limits/* checkSize */.C1)(limits, unpacked, packed);
            reader.push(chunk);
        }
        reader.finish();
    }
    finally {
        spooler.close();
    }
    return spooler.files;
}
class Spooler {
    files = new ArchiveFiles();
    #directory;
    #count = 0;
    #members = 0;
    #open;
    constructor(directory) {
        this.#directory = directory;
    }
    member({ name, type, size, link }) {
        if (++this.#members > MAX_FILES)
            throw new errors/* LayerError */.CE('TOO_LARGE', `Cannot load an archive of more than ${MAX_FILES} files`);
        const path = (0,tar_path/* pathInside */._)(name);
        if (type === 'file')
            this.#begin(path, size);
        else if (type === 'symlink')
            this.files.link(path, (0,tar_path/* pathInside */._)(external_node_path_.posix.join((0,external_node_path_.dirname)(path), link)));
        else if (type === 'hardlink')
            this.files.link(path, (0,tar_path/* pathInside */._)(link));
    }
    content(bytes) {
        if (!this.#open)
            return;
        this.#open.hash.update(bytes);
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(this.#open.fd, bytes, done);
    }
    end() {
        if (!this.#open)
            return;
        const { name, path, hash, size } = this.#open;
        this.close();
        this.files.add(name, { path, size, digest: `sha256:${hash.digest('hex')}` });
    }
    close() {
        if (this.#open)
            (0,external_node_fs_.closeSync)(this.#open.fd);
        this.#open = undefined;
    }
    #begin(name, size) {
        const path = (0,external_node_path_.join)(this.#directory, String(this.#count++));
        this.#open = { name, path, fd: (0,external_node_fs_.openSync)(path, 'wx', 0o600), hash: (0,external_node_crypto_.createHash)('sha256'), size };
    }
}

// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/images/check-layer.js
var check_layer = __webpack_require__(1602);
;// CONCATENATED MODULE: ./lib/images/layer-checks.js




/** Reads every layer of an archive once, however many images share it. */
class LayerChecks {
    #checked = new Map();
    /** A layer that a manifest describes. @throws LayerError DIFF_ID_MISMATCH and what `checkLayer` throws. */
    async described(file, blob, diffId) {
        const compression = (0,media_types/* layerCompression */.AH)(blob.mediaType);
        if (compression === undefined)
            throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot load layer ${blob.digest}: its type ${blob.mediaType} is not known`);
        return { ...(await this.#check(file, compression, diffId)), blob };
    }
    /** A layer file of `docker save`, which says nothing of its compression. */
    async plain(file, diffId) {
        const compression = (0,unpack_archive/* detectCompression */.I)(file.path);
        if (compression === 'bzip2' || compression === 'xz')
            throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot load layer ${diffId}: it is compressed with ${compression}`);
        const blob = { mediaType: (0,media_types/* ociLayerType */.BJ)(compression), digest: file.digest, size: file.size };
        return { ...(await this.#check(file, compression, diffId)), blob };
    }
    async #check(file, compression, diffId) {
        const known = this.#checked.get(file.digest) ?? (0,check_layer/* checkLayer */.i)(file.path, compression);
        this.#checked.set(file.digest, known);
        const found = await known;
        if (found.diffId === diffId)
            return found;
        throw new errors/* LayerError */.CE('DIFF_ID_MISMATCH', `Cannot load layer ${file.digest}: it is ${found.diffId}, its image says ${diffId}`);
    }
}

// EXTERNAL MODULE: ./lib/image/assemble.js
var assemble = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/image/canonical-json.js
var canonical_json = __webpack_require__(9350);
// EXTERNAL MODULE: ./lib/image/documents.js
var documents = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/images/archived-name.js

/**
 * The full name that an archive gives an image; one with a digest is none that can be given. @throws InvalidReferenceError
 */
function archivedName(text) {
    const reference = (0,oci_reference/* withDefaultTag */._t)((0,oci_reference/* parseReference */.F2)(text));
    return reference.digest === undefined ? [(0,oci_reference/* formatReference */.FH)(reference)] : [];
}

;// CONCATENATED MODULE: ./lib/images/load-docker.js








/**
 * The images of a `docker save` archive (https://github.com/moby/moby/blob/master/image/spec/spec.md). The config keeps its
 * bytes, so the image keeps its ID. @throws ContentError, LayerError
 */
async function imagesOfDockerArchive(files, checks) {
    const entries = files.json('manifest.json');
    if (!Array.isArray(entries) || entries.length === 0)
        throw new errors/* ContentError */.yg('MALFORMED', 'Cannot load the archive: its manifest.json has no images');
    const images = [];
    for (const entry of entries)
        images.push(await readEntry(entry, files, checks));
    return images;
}
async function readEntry(entry, files, checks) {
    const configFile = required(files, entry.Config);
    const body = readDocument(configFile);
    const configDescriptor = { mediaType: media_types/* MediaType */.zu.ociConfig, digest: configFile.digest, size: configFile.size };
    const { rootfs } = (0,documents/* parseConfig */.o4)(body, configDescriptor);
    const names = listOf(entry.Layers);
    if (names.length !== rootfs.diff_ids.length)
        throw new errors/* ContentError */.yg('MALFORMED', `Cannot load the archive: it has ${names.length} layers, the config names ${rootfs.diff_ids.length}`);
    const blobs = new Map([[configFile.digest, configFile]]);
    const layers = [];
    for (const [index, name] of names.entries()) {
        const file = required(files, name);
        blobs.set(file.digest, file);
        layers.push(await checks.plain(file, rootfs.diff_ids[index]));
    }
    const refs = layers.map(({ diffId, blob }) => ({
        blob,
        layer: { diffId, contentDigest: '', blob, fetch: undefined, mountFrom: undefined }
    }));
    const manifest = Buffer.from((0,canonical_json/* canonicalJson */.d)((0,assemble/* imageManifest */.Bz)(configDescriptor, refs, {})));
    const descriptor = { mediaType: media_types/* MediaType */.zu.ociManifest, digest: (0,oci_digest/* digestOf */.ol)(manifest), size: manifest.length };
    blobs.set(descriptor.digest, manifest);
    return { descriptor, id: configFile.digest, names: namesOf(entry.RepoTags), blobs, layers };
}
function namesOf(tags) {
    return (tags === null || tags === undefined ? [] : listOf(tags)).flatMap(tag => archivedName(String(tag)));
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    throw new errors/* ContentError */.yg('MALFORMED', 'Cannot load the archive: its manifest.json is not as `docker save` writes it');
}
function required(files, name) {
    const file = typeof name === 'string' && name !== '' ? files.find(name) : undefined;
    if (file)
        return file;
    throw new errors/* ContentError */.yg('BLOB_NOT_FOUND', `Cannot load the archive: ${JSON.stringify(name)} is not in it`);
}

// EXTERNAL MODULE: ./lib/content/names.js
var names = __webpack_require__(8589);
// EXTERNAL MODULE: ./lib/exporter/archive-index.js
var archive_index = __webpack_require__(6750);
// EXTERNAL MODULE: ./lib/image/parse-image.js
var parse_image = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var oci_descriptor = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/images/platform-rank.js
var platform_rank = __webpack_require__(646);
;// CONCATENATED MODULE: ./lib/images/load-oci.js












/** Deeper or wider is no honest index (CVE-2026-95838). */
const MAX_DEPTH = 4;
const MAX_MANIFESTS = 1000;
/** The images of an OCI layout: index.json's entries, those of one content together. @throws ContentError, LayerError */
async function imagesOfLayout(files, checks) {
    const header = files.json('oci-layout');
    if (header?.imageLayoutVersion !== '1.0.0')
        throw new errors/* ContentError */.yg('MALFORMED', 'Cannot load the archive: its oci-layout is not of version 1.0.0');
    const index = files.json('index.json');
    if (!Array.isArray(index?.manifests))
        throw new errors/* ContentError */.yg('MALFORMED', 'Cannot load the archive: index.json has no manifests');
    const byDigest = new Map();
    for (const entry of index.manifests) {
        const { annotations, ...descriptor } = (0,oci_descriptor/* parseDescriptor */.B)(entry, 'entry of index.json');
        const known = byDigest.get(descriptor.digest) ?? { descriptor, names: [] };
        known.names.push(...namesIn(annotations));
        byDigest.set(descriptor.digest, known);
    }
    const images = [];
    for (const { descriptor, names } of byDigest.values()) {
        const reader = new LayoutImageReader(files, checks);
        await reader.read(descriptor);
        images.push({ descriptor, names, ...reader.found(descriptor) });
    }
    return images;
}
/** The whole name where a tool wrote it; a tag alone names nothing. */
function namesIn(annotations) {
    const full = annotations?.[archive_index/* IMAGE_NAME */.yc] ?? annotations?.[names/* REF_NAME */.w];
    const isName = full !== undefined && (annotations?.[archive_index/* IMAGE_NAME */.yc] !== undefined || /[/:]/.test(full));
    return isName ? archivedName(full) : [];
}
class LayoutImageReader {
    #files;
    #checks;
    #blobs = new Map();
    #layers = [];
    #best;
    #manifests = 0;
    constructor(files, checks) {
        this.#files = files;
        this.#checks = checks;
    }
    found(descriptor) {
        return { id: this.#best?.id ?? descriptor.digest, blobs: this.#blobs, layers: this.#layers };
    }
    async read(descriptor, depth = 0) {
        if (depth > MAX_DEPTH || ++this.#manifests > MAX_MANIFESTS)
            throw new errors/* ContentError */.yg('MALFORMED', 'Cannot load the archive: its index is nested too deep or too large');
        const body = readDocument(this.#take(descriptor));
        const document = parse(body, descriptor);
        if ((0,media_types/* isIndexType */.$U)(descriptor.mediaType))
            return this.#readIndex(document, depth);
        if ((0,media_types/* isManifestType */.Q3)(descriptor.mediaType))
            return this.#readManifest(body, document, descriptor);
        throw new errors/* ContentError */.yg('MALFORMED', `Cannot load the archive: ${descriptor.digest} is no image (${descriptor.mediaType})`);
    }
    /** An archive may hold some platforms only. */
    async #readIndex(index, depth) {
        if (!Array.isArray(index.manifests))
            throw new errors/* ContentError */.yg('MALFORMED', 'Cannot load the archive: an index has no manifests');
        const children = index.manifests.map(entry => (0,oci_descriptor/* parseDescriptor */.B)(entry));
        const here = children.filter(({ digest }) => this.#files.find(blobName(digest)) && !this.#blobs.has(digest));
        if (children.length > 0 && here.length === 0)
            throw new errors/* ContentError */.yg('BLOB_NOT_FOUND', 'Cannot load the archive: it has an index, but none of its manifests');
        for (const child of here)
            await this.read(child, depth + 1);
    }
    async #readManifest(body, document, descriptor) {
        const manifest = (0,documents/* parseManifest */.Ng)(body, descriptor);
        const config = this.#take((0,oci_descriptor/* parseDescriptor */.B)(document.config, 'config descriptor'));
        const isImage = manifest.config.mediaType === media_types/* MediaType */.zu.ociConfig || manifest.config.mediaType === media_types/* MediaType */.zu.dockerConfig;
        if (!isImage) {
            for (const layer of manifest.layers)
                this.#take(layer);
            return;
        }
        const parsed = (0,documents/* parseConfig */.o4)(readDocument(config), manifest.config);
        const rank = (0,platform_rank/* rankOf */.I)(parsed, (0,platform/* hostPlatform */.ol)());
        if (!this.#best || rank < this.#best.rank)
            this.#best = { id: config.digest, rank };
        for (const { diffId, blob } of (0,parse_image/* layersOf */.w)(manifest, parsed)) {
            this.#layers.push(await this.#checks.described(this.#take(blob), blob, diffId));
        }
    }
    /** The file of a blob, which must be what its descriptor says. */
    #take({ digest, size }) {
        const file = this.#files.find(blobName(digest));
        if (!file)
            throw new errors/* ContentError */.yg('BLOB_NOT_FOUND', `Cannot load the archive: blob ${digest} is not in it`);
        if (file.size !== size)
            throw new errors/* ContentError */.yg('SIZE_MISMATCH', `Cannot load the archive: blob ${digest} has ${file.size} bytes, not ${size}`);
        if (file.digest !== digest)
            throw new errors/* ContentError */.yg('DIGEST_MISMATCH', `Cannot load the archive: blob ${digest} has content of ${file.digest}`);
        this.#blobs.set(digest, file);
        return file;
    }
}
/** A document that can be read as manifest and as index means different things to different tools (CVE-2021-41190). */
function parse(body, { digest, mediaType }) {
    let document;
    try {
        document = JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new errors/* ContentError */.yg('MALFORMED', `Cannot load the archive: ${digest} is not JSON`, { cause });
    }
    if (document?.mediaType !== undefined && document.mediaType !== mediaType)
        throw new errors/* ContentError */.yg('MALFORMED', `Cannot load the archive: ${digest} says it is ${document.mediaType}, not ${mediaType}`);
    if (document?.manifests !== undefined && (document.layers !== undefined || document.config !== undefined))
        throw new errors/* ContentError */.yg('MALFORMED', `Cannot load the archive: ${digest} is a manifest and an index at once`);
    return document;
}
function blobName(digest) {
    return `blobs/sha256/${(0,oci_digest/* digestHex */.sU)(digest)}`;
}

;// CONCATENATED MODULE: ./lib/images/load.js






/**
 * Takes the images of an archive into the store: an OCI layout or what `docker save` wrote, as a tar that may be compressed.
 * Everything is verified first, so an archive that is refused changes nothing. Run it under a lease.
 * @throws ContentError, LayerError
 */
async function loadArchive(path, store) {
    const spool = store.temporaryPath('load');
    try {
        const images = await readImages(await unpackArchive(path, spool));
        const loaded = [];
        for (const image of images)
            loaded.push(await adopt(image, store));
        return loaded;
    }
    finally {
        (0,external_node_fs_.rmSync)(spool, { recursive: true, force: true });
    }
}
async function readImages(files) {
    const checks = new LayerChecks();
    if (files.find('oci-layout'))
        return imagesOfLayout(files, checks);
    if (files.find('manifest.json'))
        return imagesOfDockerArchive(files, checks);
    const isOld = files.find('repositories') !== undefined;
    throw new errors/* ContentError */.yg('MALFORMED', 'Cannot load the archive: it holds no image (no oci-layout, no manifest.json)', {
        hint: isOld
            ? 'It is of a Docker before 1.10: load and save it with a newer one'
            : 'A root file system is for `slipway import`'
    });
}
async function adopt({ descriptor, id, names, blobs, layers }, store) {
    for (const [digest, blob] of blobs) {
        if (Buffer.isBuffer(blob))
            await store.blobs.put(blob);
        else if (!store.blobs.has(digest))
            store.blobs.adopt(blob.path, digest);
    }
    for (const { diffId, size, blob } of layers) {
        const { mediaType, digest } = blob;
        store.layers.put({ diffId, size, blobs: [{ mediaType, digest, size: blob.size }] });
        store.layers.touch(diffId);
    }
    const replaced = names.flatMap(name => {
        const before = store.names.find(name)?.digest;
        return before === undefined || before === descriptor.digest ? [] : [{ name, before }];
    });
    await store.names.set(names, descriptor);
    return { id, descriptor, names, replaced };
}

// EXTERNAL MODULE: ./lib/images/read-source.js
var read_source = __webpack_require__(1948);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/load.js





const ENGINE = 'docker-daemon:';
const loadCommand = {
    name: 'load',
    summary: 'Load images from an archive, or from a Docker Engine',
    usage: 'slipway load [OPTIONS] [docker-daemon:IMAGE...]',
    flags: {
        input: { short: 'i', kind: 'string', value: 'FILE', help: 'Read from a file (or URL) instead of standard input' },
        quiet: {
            short: 'q',
            kind: 'boolean',
            help: 'Print nothing but what was loaded (it does not print more, yet docker has the flag)'
        },
        host: { kind: 'string', value: 'HOST', help: 'Docker Engine to load from; DOCKER_HOST unless told' }
    },
    examples: [
        ['slipway load -i image.tar.gz', 'an archive of `slipway save`, `docker save`, buildx or skopeo, compressed or not'],
        ['slipway load docker-daemon:debian:12', 'an image that a Docker Engine on this machine has']
    ],
    arguments: { min: 0, max: 100 },
    async run(args, io) {
        return (0,tools/* withTools */.YP)(io, async ({ store, signal }) => {
            const options = { store, cwd: io.cwd, signal, stdin: await input(args.positional, args.string('host'), io, signal) };
            const file = await (0,read_source/* readSource */.o)(args.string('input') ?? '-', options);
            try {
                for (const image of await loadArchive(file.path, store))
                    print(image, io);
                return 0;
            }
            finally {
                file.release();
            }
        });
    }
};
/** The engine's archive stands for standard input. */
async function input(names, host, io, signal) {
    if (names.length === 0) {
        if (io.stdin.isTTY)
            throw new errors/* UsageError */.eb('INPUT_REQUIRED', 'requested load from stdin, but stdin is empty', { hint: 'Use --input FILE' });
        return io.stdin;
    }
    const wrong = names.find(name => !name.startsWith(ENGINE));
    if (wrong !== undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot load "${wrong}"`, { hint: 'Use --input FILE, or docker-daemon:IMAGE' });
    const { saveFromEngine } = await __webpack_require__.e(/* import() */ 7303).then(__webpack_require__.bind(__webpack_require__, 7303));
    return saveFromEngine(names.map(name => name.slice(ENGINE.length)), host, signal);
}
/** Docker's lines. A name that meant something else before is never moved silently (CVE-2026-50195). */
function print({ id, names, replaced }, io) {
    for (const { name, before } of replaced)
        io.stdout.write(`The image ${familiar(name)} already exists, renaming the old one (${before}) to empty string\n`);
    for (const name of names)
        io.stdout.write(`Loaded image: ${familiar(name)}\n`);
    if (names.length === 0)
        io.stdout.write(`Loaded image ID: ${id}\n`);
}
function familiar(name) {
    return (0,oci_reference/* familiarName */.hG)((0,oci_reference/* parseReference */.F2)(name));
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

/***/ 6750:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ archiveIndex),
/* harmony export */   kh: () => (/* binding */ dockerManifest),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   nL: () => (/* binding */ indexEntries),
/* harmony export */   x6: () => (/* binding */ dockerRepositories),
/* harmony export */   yc: () => (/* binding */ IMAGE_NAME)
/* harmony export */ });
/* harmony import */ var _content_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8589);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3940);






/** Annotation that holds the whole name, since `org.opencontainers.image.ref.name` is by custom the tag alone. */
const IMAGE_NAME = 'io.containerd.image.name';
/** index.json of an OCI layout: an entry a name, as Docker, containerd and buildx write it. */
function archiveIndex(images) {
    return { schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.ociIndex, manifests: images.flatMap(indexEntries) };
}
function indexEntries({ image, names }) {
    const { mediaType, digest, size } = image.descriptor;
    if (names.length === 0)
        return [{ mediaType, digest, size }];
    return names.map(name => {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name));
        const annotations = { [IMAGE_NAME]: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(reference), [_content_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REF_NAME */ .w]: reference.tag ?? reference.digest ?? '' };
        return { mediaType, digest, size, annotations };
    });
}
/**
 * manifest.json of `docker save`: https://github.com/moby/moby/blob/master/image/spec/spec.md. Docker's classic store knows
 * one platform an image: the one that runs here, else the first.
 */
function dockerManifest(images) {
    return images.map(({ image, names }) => {
        const { configDescriptor, layers } = platformOf(image);
        const tags = names.map(name => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name))));
        return {
            Config: blobPath(configDescriptor),
            RepoTags: tags.length > 0 ? tags : null,
            Layers: layers.map(({ blob }) => blobPath(blob))
        };
    });
}
/** `repositories`, which Docker before 1.10 read: tags by name, each with the ID of its top layer. */
function dockerRepositories(images) {
    const repositories = {};
    for (const { image, names } of images) {
        const top = platformOf(image).layers.at(-1);
        for (const name of top ? names : []) {
            const { tag = 'latest', ...repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name);
            const familiar = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .familiarName */ .hG)({ registry: repository.registry, repository: repository.repository });
            repositories[familiar] = { ...repositories[familiar], [tag]: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(top.blob.digest) };
        }
    }
    return repositories;
}
function blobPath({ digest }) {
    return `blobs/sha256/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(digest)}`;
}
function platformOf({ images }) {
    return (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__/* .bestMatch */ .CE)((0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPlatform */ .ol)(), images, ({ platform }) => platform) ?? images[0];
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

/***/ 2239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);




/**
 * An image manifest. A document that is manifest and index at once, or says of itself that it is something else than its
 * descriptor says, is refused: else what it means hangs on who looks (CVE-2021-41190).
 * @throws ContentError MALFORMED
 */
function parseManifest(body, descriptor) {
    const document = parseObject(body, `Manifest ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (document['manifests'] !== undefined || !isObject(document['config']) || !Array.isArray(document['layers']))
        throw malformed(`Manifest ${descriptor.digest} is not an image manifest (${descriptor.mediaType})`);
    (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(document['config'], 'config descriptor');
    for (const layer of document['layers'])
        (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(layer, 'layer descriptor');
    return document;
}
/**
 * What an index lists, without entries that Slipway could do nothing with: another digest algorithm, a platform that is none.
 * @throws ContentError MALFORMED
 */
function parseIndex(body, descriptor) {
    const document = parseObject(body, `Index ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (!Array.isArray(document['manifests']))
        throw malformed(`Index ${descriptor.digest} has no manifests`);
    if (document['layers'] !== undefined || document['config'] !== undefined)
        throw malformed(`Index ${descriptor.digest} is a manifest as well`);
    return document['manifests'].filter(isUsable);
}
/**
 * The configuration of a container image; fields that Slipway does not know are kept, entries of the history that are null are not.
 * @throws ContentError MALFORMED
 */
function parseConfig(body, descriptor) {
    const { digest, mediaType } = descriptor;
    if (mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociConfig && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.dockerConfig)
        throw malformed(`${digest} is no container image: its config is of type ${mediaType}`);
    const config = parseObject(body, `Image config ${digest}`);
    const { rootfs, history } = config;
    if (!isObject(rootfs) || rootfs.type !== 'layers' || !isList(rootfs.diff_ids, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc))
        throw malformed(`Image config ${digest} has no valid rootfs`);
    if (!isNothing(history) && !isList(history, entry => entry === null || isObject(entry)))
        throw malformed(`Image config ${digest}: history is not a list`);
    checkFields(config, IMAGE, digest, '');
    if (!isNothing(config['config']))
        checkFields(config['config'], CONTAINER, digest, 'config.');
    const entries = history;
    return { ...config, ...(entries && { history: entries.filter(entry => entry !== null) }) };
}
const IMAGE = {
    architecture: isText,
    os: isText,
    variant: isText,
    'os.version': isText,
    author: isText,
    created: isText,
    config: isObject
};
const CONTAINER = {
    User: isText,
    WorkingDir: isText,
    StopSignal: isText,
    Env: isTexts,
    Entrypoint: isTexts,
    Cmd: isTexts,
    Shell: isTexts,
    OnBuild: isTexts,
    ExposedPorts: isObject,
    Volumes: isObject,
    Labels: value => isObject(value) && Object.values(value).every(isText),
    Healthcheck: isObject
};
function checkFields(value, checks, digest, prefix) {
    const fields = value;
    for (const [name, check] of Object.entries(checks))
        if (!isNothing(fields[name]) && !check(fields[name]))
            throw malformed(`Image config ${digest}: ${prefix}${name} is of the wrong type`);
}
/** What a document is, by its own words or by its fields; undefined for one that is no manifest and no index. */
function mediaTypeOf(body) {
    try {
        const { mediaType, manifests, layers } = parseObject(body, 'Document');
        if (isText(mediaType))
            return mediaType;
        if (Array.isArray(manifests))
            return _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociIndex;
        return Array.isArray(layers) ? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociManifest : undefined;
    }
    catch {
        return undefined;
    }
}
function checkSelf(document, { digest, mediaType }) {
    const { schemaVersion, mediaType: own } = document;
    if (schemaVersion !== 2)
        throw malformed(`Document ${digest} has schema version ${JSON.stringify(schemaVersion)}: need 2`);
    if (own !== undefined && own !== mediaType)
        throw malformed(`Document ${digest} says that it is ${JSON.stringify(own)}, its descriptor says ${mediaType}`);
}
function isUsable(entry) {
    try {
        const { platform } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(entry);
        if (isNothing(platform))
            return true;
        return isObject(platform) && isText(platform.os) && isText(platform.architecture);
    }
    catch {
        return false;
    }
}
/** @throws ContentError MALFORMED when the body is not one JSON object. */
function parseObject(body, what) {
    let document;
    try {
        document = JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `${what} is not JSON`, { cause });
    }
    if (!isObject(document))
        throw malformed(`${what} is no JSON object`);
    return document;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string';
}
function isTexts(value) {
    return isList(value, isText);
}
function isNothing(value) {
    return value === null || value === undefined;
}
function malformed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', message);
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

/***/ 646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rankOf)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/** How well an image fits a platform: 0 for the very one, more for others. */
function rankOf({ os, architecture, variant }, wanted) {
    const found = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)({ os, architecture, ...(variant ? { variant } : {}) });
    if (found.os !== wanted.os || found.architecture !== wanted.architecture)
        return 2;
    return found.variant === wanted.variant ? 0 : 1;
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

/***/ 7122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   O0: () => (/* binding */ formatPlatformAll),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5448);
/* harmony import */ var _text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9220);





const COMPONENT = /^[A-Za-z0-9_.-]+$/;
const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$';
const COMPONENT_TEXT = '^[A-Za-z0-9_.-]+$';
/** Go's lists (go/build/syslist.go): what a single word may mean. */
const KNOWN_OS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const KNOWN_ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ' +
    'ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
/** GOARCH names of the architectures that Node runs on. */
const NODE_ARCHITECTURES = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle'
};
/** The machine's own platform, as far as images go: always Linux. */
function hostPlatform() {
    return normalizePlatform({ os: 'linux', architecture: NODE_ARCHITECTURES[process.arch] ?? process.arch });
}
/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` by containerd's rules; the missing part of a
 * single word comes from `host`.
 * @throws UsageError INPUT_INVALID
 */
function parsePlatform(text, host = hostPlatform()) {
    if (text.includes('*'))
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: wildcards not yet supported`);
    const [first = '', second, third, ...more] = text.split('/');
    const os = parseOS(first, text);
    checkComponent(second, text);
    checkComponent(third, text);
    if (more.length > 0)
        checkComponent(more.join('/'), text);
    if (more.length > 0)
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: cannot parse platform specifier`);
    if (second === undefined)
        return parseSingle(text, os, host);
    const named = normalizeArchitecture(second, third ?? '');
    const hidden = third === undefined && named.architecture === 'arm' && named.variant === 'v7';
    return withVariant({ ...os, architecture: named.architecture }, hidden ? '' : defaultVariant(named, third !== undefined));
}
/** A written `linux/arm64/v8` keeps its variant, unlike `linux/arm64`. */
function defaultVariant({ architecture, variant }, written) {
    return written && architecture === 'arm64' && variant === '' ? 'v8' : variant;
}
function parseSingle(text, os, host) {
    if (KNOWN_OS.has(os.os)) {
        const variant = host.architecture === 'arm' && host.variant !== 'v7' ? (host.variant ?? '') : '';
        return withVariant({ ...os, architecture: host.architecture }, variant);
    }
    const { architecture, variant } = normalizeArchitecture(text, '');
    if (!KNOWN_ARCHITECTURES.has(architecture))
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: unknown operating system or architecture`);
    return withVariant({ os: host.os, architecture }, architecture === 'arm' && variant === 'v7' ? '' : variant);
}
function parseOS(part, text) {
    const match = OS.exec(part);
    if (!match) {
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid OS component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: OSAndVersion specifier component must match "${OS_TEXT}"`);
    }
    const [, os = '', option = '', list = ''] = match;
    const version = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has an invalid OS version ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(option)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(option));
    const features = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has invalid OS features`, () => parseFeatures(list));
    return {
        os: normalizeOS(os),
        ...(version !== '' && { 'os.version': version }),
        ...(features.length > 0 && { 'os.features': features })
    };
}
/** `+a+b` */
function parseFeatures(list) {
    if (list.length < 2)
        return [];
    return list
        .slice(1)
        .split('+')
        .map(name => explain(`invalid os feature ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(name)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(name)))
        .filter(name => name !== '');
}
function explain(what, action) {
    try {
        return action();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${what}: ${error.message}`, { hint: HINT });
    }
}
function checkComponent(part, text) {
    if (part === undefined || COMPONENT.test(part))
        return;
    throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: platform specifier component must match "${COMPONENT_TEXT}"`);
}
/** The canonical form: `aarch64` becomes arm64, `x86_64` amd64, arm gets its variant v7, default variants go. */
function normalizePlatform(platform) {
    const { variant: written = '', 'os.features': features, ...rest } = platform;
    const { architecture, variant } = normalizeArchitecture(platform.architecture, written);
    const sorted = features && [...new Set(features)].sort();
    return withVariant({ ...rest, os: normalizeOS(platform.os), architecture, ...(sorted && { 'os.features': sorted }) }, variant);
}
function normalizeOS(os) {
    const lower = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(os);
    if (lower === '')
        return 'linux';
    return lower === 'macos' ? 'darwin' : lower;
}
const ARM64_VARIANTS = { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' };
const ARM_VARIANTS = { '': 'v7', '7': 'v7', '5': 'v5', '6': 'v6', '8': 'v8' };
function normalizeArchitecture(written, writtenVariant) {
    const architecture = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(written);
    const variant = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(writtenVariant);
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: Object.hasOwn(ARM64_VARIANTS, variant) ? ARM64_VARIANTS[variant] : variant };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture, variant: Object.hasOwn(ARM_VARIANTS, variant) ? ARM_VARIANTS[variant] : variant };
        default:
            return { architecture, variant };
    }
}
function withVariant(platform, variant) {
    return variant === '' ? platform : { ...platform, variant };
}
/** `os/architecture[/variant]`. */
function formatPlatform(platform) {
    if (platform.os === '')
        return 'unknown';
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(platform.os, platform.architecture, platform.variant ?? '');
}
/** As `formatPlatform`, with the OS version and features: `windows(10.0.17763)/amd64`. */
function formatPlatformAll(platform) {
    const version = encode(platform['os.version'] ?? '');
    const features = [...new Set(platform['os.features'] ?? [])].sort().filter(feature => feature !== '');
    const options = version + features.map(feature => `+${encode(feature)}`).join('');
    return formatPlatform(options === '' || platform.os === '' ? platform : { ...platform, os: `${platform.os}(${options})` });
}
function encode(option) {
    return option.replace(/[%+()/]/g, character => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
}
const HINT = 'write a platform as os/architecture[/variant], e.g. linux/arm64';
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${message}: invalid argument`, { hint: HINT });
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


/***/ }),

/***/ 9112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteList),
/* harmony export */   d: () => (/* binding */ goQuote)
/* harmony export */ });
/** Go's strconv.Quote: in error texts, and in the history of CMD and ENTRYPOINT. */
const SHORT = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\'
};
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
/** Nothing to escape: almost every text. */
const PLAIN = /^[ !#-[\]-~]*$/;
function goQuote(text) {
    if (PLAIN.test(text))
        return `"${text}"`;
    let quoted = '';
    for (const character of text)
        quoted += SHORT[character] ?? escapeUnprintable(character);
    return `"${quoted}"`;
}
function escapeUnprintable(character) {
    if (PRINTABLE.test(character))
        return character;
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    const hex = (digits) => code.toString(16).padStart(digits, '0');
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(2)}`;
    return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}
/** `["a" "b c"]`: Go's %q of a list, as `docker history` shows a command. */
function quoteList(texts) {
    return `[${texts.map(goQuote).join(' ')}]`;
}


/***/ }),

/***/ 9220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ unescapeUrl),
/* harmony export */   eQ: () => (/* binding */ escapeError),
/* harmony export */   n_: () => (/* binding */ unescapeQuery),
/* harmony export */   vy: () => (/* binding */ escapeUrl)
/* harmony export */ });
/* harmony import */ var _go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

/** Percent encoding as Go's net/url does it. */
const BAD = /%(?![0-9a-fA-F]{2}).{0,2}/s;
/** Bytes that are no UTF-8 become U+FFFD. @throws Error with Go's text. */
function unescapeUrl(text) {
    const [bad] = BAD.exec(text) ?? [];
    if (bad !== undefined)
        throw escapeError(bad);
    if (!text.includes('%'))
        return text;
    const bytes = Buffer.from(text, 'utf8').toString('latin1');
    const decoded = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(decoded, 'latin1').toString('utf8');
}
/** In a query, where `+` is a space. @throws Error with Go's text. */
function unescapeQuery(text) {
    return unescapeUrl(text.replaceAll('+', ' '));
}
function escapeError(bad) {
    return new Error(`invalid URL escape ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(bad)}`);
}
/** Encodes every character that `allowed`, an expression for one character, does not match. */
function escapeUrl(text, allowed) {
    return [...text].map(character => (allowed.test(character) ? character : percentEncode(character))).join('');
}
function percentEncode(character) {
    return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&');
}


/***/ })

};
