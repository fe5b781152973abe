export const id = 2182;
export const ids = [2182];
export const modules = {

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullCommand: () => (/* binding */ pullCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _images_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7447);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7122);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2097);





const pullCommand = {
    name: 'pull',
    summary: 'Bring an image from a registry into the store',
    usage: 'slipway pull [OPTIONS] NAME[:TAG|@DIGEST]',
    flags: {
        'all-tags': { short: 'a', kind: 'boolean', help: 'Every tag of the repository' },
        insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to without verified TLS' },
        platform: { kind: 'string', value: 'OS/ARCH', help: 'Platform of the image; this machine unless told' },
        quiet: { short: 'q', kind: 'boolean', help: 'Print the name only' }
    },
    examples: [
        ['slipway pull debian:12', 'the layers too; `slipway build` needs no pull and fetches what it uses'],
        ['slipway pull --platform linux/arm64 ghcr.io/me/app@sha256:...', 'one platform of one version']
    ],
    arguments: { min: 1, max: 1 },
    async run(args, io) {
        const written = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(args.positional[0]);
        const platform = args.has('platform') ? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .Y8)(args.string('platform')) : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .hostPlatform */ .ol)();
        const everyTag = args.boolean('all-tags');
        if (everyTag && (written.tag !== undefined || written.digest !== undefined))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', "tag can't be used with --all-tags/-a");
        const quiet = args.boolean('quiet');
        return (0,_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .withTools */ .YP)(io, async (tools) => {
            if (!everyTag && written.tag === undefined && written.digest === undefined && !quiet)
                io.stdout.write('Using default tag: latest\n');
            const references = everyTag ? await taggedReferences(written, tools) : [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .withDefaultTag */ ._t)(written)];
            for (const reference of references)
                await pull(reference, platform, quiet, tools, io);
            return 0;
        }, { insecure: args.list('insecure') });
    }
};
async function taggedReferences(repository, { registry }) {
    return (await registry.tags(repository)).map(tag => ({ ...repository, tag }));
}
async function pull(reference, platform, quiet, tools, io) {
    const say = (line) => void (quiet || io.stdout.write(`${line}\n`));
    const { registry, repository } = reference;
    say(`${reference.tag ?? reference.digest}: Pulling from ${registry === 'docker.io' ? repository : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG)({ registry, repository })}`);
    const { descriptor, isNew } = await (0,_images_pull_js__WEBPACK_IMPORTED_MODULE_1__/* .pullImage */ .Z)(reference, platform, tools, {
        layer: ({ digest }, state) => say(`${digest.slice(7, 19)}: ${state === 'exists' ? 'Already exists' : 'Pull complete'}`)
    });
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG)(reference);
    say(`Digest: ${descriptor.digest}`);
    say(`Status: ${isNew ? 'Downloaded newer image for' : 'Image is up to date for'} ${name}`);
    io.stdout.write(`${registry === 'docker.io' && quiet === false ? `docker.io/${repository}:${reference.tag ?? ''}`.replace(/:$/, `@${reference.digest}`) : name}\n`);
}


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
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1478);
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

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ layersOfSet),
/* harmony export */   c2: () => (/* binding */ openLayer),
/* harmony export */   fb: () => (/* binding */ ensureBlobs),
/* harmony export */   k5: () => (/* binding */ ensureBlob),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(476);





/** Every layer of every platform once, in the order of first use. */
function layersOfSet(image) {
    const layers = new Map(image.images.flatMap(({ layers }) => layers).map(layer => [layer.blob.digest, layer]));
    return [...layers.values()];
}
/** Documents of the image: configs, manifests, and the index where there is one. All are in the store. */
function documentsOf(image) {
    const documents = image.images.flatMap(({ configDescriptor, descriptor }) => [configDescriptor, descriptor]);
    return [...new Map([...documents, image.descriptor].map(document => [document.digest, document])).values()];
}
/** Brings the blobs of all layers into the store. */
async function ensureBlobs(image, context) {
    await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(layersOfSet(image), layer => ensureBlob(layer, context));
}
/**
 * Brings the very blob that the manifest names into the store: fetched from where the layer came from, else made again from
 * another form of the layer, which gives the same bytes when Slipway made them the first time.
 * @throws ContentError BLOB_NOT_FOUND, DIGEST_MISMATCH.
 */
async function ensureBlob({ layer, blob }, { store, layers }) {
    if (store.blobs.has(blob.digest, blob.size))
        return;
    if (layer.fetch && (await fetchBlob(layer.fetch, blob, store)))
        return;
    const compression = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .layerCompression */ .AH)(blob.mediaType) ?? 'none';
    const made = await layers.formatted(layer, { compression });
    if (made.digest !== blob.digest && !store.blobs.has(blob.digest, blob.size))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentError */ .yg('BLOB_NOT_FOUND', `Layer ${blob.digest} is in the store no more, and nowhere to be had`, {
            hint: 'Build or pull the image again'
        });
}
async function fetchBlob(fetch, blob, store) {
    const temporary = store.temporaryPath('fetch');
    try {
        if (!(await fetch(blob, temporary)))
            return false;
        // Come from elsewhere meanwhile: a stream that nobody reads would miss its file.
        if (store.blobs.has(blob.digest, blob.size))
            return true;
        await store.blobs.write((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(temporary), blob);
        return true;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
/** A layer's bytes, fetched when the first of them is read: a registry that has the blob never asks for one. */
function openLayer(layer, context) {
    async function* bytes() {
        await ensureBlob(layer, context);
        yield* context.store.blobs.open(layer.blob.digest);
    }
    return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(bytes(), { objectMode: false, highWaterMark: 1 << 20 });
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
const AT_ONCE = 4;
/** Acts on every item, a few at once; the first failure ends it. */
async function eachOf(items, act, atOnce = AT_ONCE) {
    const queue = items.values();
    const lane = async () => {
        for (const item of queue)
            await act(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
}


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
 * @param onTar sees the uncompressed bytes, piece by piece
 * @throws LayerError
 */
async function checkLayer(path, compression, onTar) {
    const limits = { ...(0,_layer_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .applyLimits */ .rk)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), size: Number.MAX_SAFE_INTEGER };
    const blobSize = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size;
    const reader = new _layer_tar_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .TarReader */ .R(new NameChecker(limits));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,_layer_decompress_js__WEBPACK_IMPORTED_MODULE_4__/* .decompress */ .m)(path, compression)) {
        hash.update(chunk);
        size += chunk.length;
        (0,_layer_apply_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSize */ .C1)(limits, size, blobSize);
        reader.push(chunk);
        await onTar?.(chunk);
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

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openImage),
/* harmony export */   v: () => (/* binding */ openPlatformImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _image_parse_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(218);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _stored_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(548);





/**
 * An image of the store with all its platforms, for exporters. An index of which some platforms are not here stands for the best
 * one that is.
 * @throws ContentError
 */
async function openImage(descriptor, options) {
    const manifests = await (0,_stored_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestsOf */ .o)(options.store, descriptor);
    const images = manifests.map(manifest => toImage(manifest, options));
    if (manifests[0].descriptor.digest === descriptor.digest)
        return { descriptor, images };
    const index = await options.store.blobs.readJson(descriptor.digest);
    const isWhole = index.manifests.every(({ digest }) => manifests.some(manifest => manifest.descriptor.digest === digest));
    const [best] = images;
    return isWhole ? { descriptor, images } : { descriptor: best.descriptor, images: [best] };
}
/** The image of a manifest, or the one for this machine of an index. */
async function openPlatformImage(descriptor, options) {
    const [best] = await (0,_stored_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestsOf */ .o)(options.store, descriptor);
    return toImage(best, options);
}
function toImage({ descriptor, manifest, config }, options) {
    const { os, architecture, variant } = config;
    const layers = (0,_image_parse_image_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOf */ .w)(manifest, config).map((layer, index) => ({
        layer: { ...layer, ...source(options) },
        blob: manifest.layers[index]
    }));
    const { mediaType, digest, size } = descriptor;
    return {
        platform: { os, architecture, ...(variant ? { variant } : {}) },
        config,
        configDescriptor: manifest.config,
        descriptor: { mediaType, digest, size },
        layers
    };
}
/** Any of the image's repositories may have the blob; names of this machine alone have none. */
function source({ registry, names }) {
    const references = names.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2).filter(({ registry: host }) => host !== 'localhost');
    const [first] = references;
    if (!first)
        return { fetch: undefined, mountFrom: undefined };
    return {
        mountFrom: `${first.registry}/${first.repository}`,
        fetch: (blob, destination) => fetchBlob(registry, references, blob, destination)
    };
}
async function fetchBlob(registry, references, blob, destination) {
    for (const [index, reference] of references.entries()) {
        try {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(await registry.blob(reference, blob), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination, { flags: 'w', mode: 0o600 }));
            return true;
        }
        catch (error) {
            if (index === references.length - 1)
                throw error;
        }
    }
    return false;
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var _exporter_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);
/* harmony import */ var _exporter_each_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(476);
/* harmony import */ var _image_resolver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _check_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1602);
/* harmony import */ var _open_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1204);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);








/**
 * Brings an image for one platform into the store under its name, layers and all, every layer checked against its DiffID. Run it
 * under a lease.
 * @throws RegistryError, ContentError, LayerError DIFF_ID_MISMATCH
 */
async function pullImage(reference, platform, { store, layers, registry, log }, progress = { layer() { } }) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference);
    const before = store.names.find(name)?.digest;
    const found = await new _image_resolver_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageResolver */ .w({ store, registry, log, pull: true }).resolve(name, platform);
    const image = await (0,_open_image_js__WEBPACK_IMPORTED_MODULE_5__/* .openPlatformImage */ .v)(found.manifestDescriptor, { store, registry, names: [name] });
    let fetched = 0;
    await (0,_exporter_each_of_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .p)(image.layers, async (layer) => {
        const { diffId } = layer.layer;
        if (store.blobs.has(layer.blob.digest, layer.blob.size) && (store.layers.get(diffId)?.size ?? 0) > 0)
            return progress.layer(layer.blob, 'exists');
        await (0,_exporter_content_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureBlob */ .k5)(layer, { store, layers });
        const checked = await (0,_check_layer_js__WEBPACK_IMPORTED_MODULE_4__/* .checkLayer */ .i)(store.blobs.path(layer.blob.digest), (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .layerCompression */ .AH)(layer.blob.mediaType) ?? 'none');
        if (checked.diffId !== diffId)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .LayerError */ .CE('DIFF_ID_MISMATCH', `Layer ${layer.blob.digest} of ${name} is ${checked.diffId}, its image says ${diffId}`);
        const { mediaType, digest, size } = layer.blob;
        store.layers.put({ diffId, size: checked.size, blobs: [{ mediaType, digest, size }] });
        fetched++;
        progress.layer(layer.blob, 'pulled');
    });
    return { image, descriptor: found.descriptor, isNew: before !== found.descriptor.digest || fetched > 0 };
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _platform_rank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);





const MAX_DEPTH = 4;
/**
 * The image manifests below a descriptor of index.json, best for this machine first; platforms that are not here, and manifests
 * that are no container images (attestations), are left out.
 * @throws ContentError BLOB_NOT_FOUND when there is none, or what reading them throws
 */
async function manifestsOf(store, descriptor) {
    const found = await collect(store, descriptor, 0);
    if (found.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('BLOB_NOT_FOUND', `Image ${descriptor.digest} has no manifest in the store that this machine can use`);
    const host = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPlatform */ .ol)();
    return found
        .map((entry, index) => ({ entry, index, rank: (0,_platform_rank_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .I)(entry.config, host) }))
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map(({ entry }) => entry);
}
async function collect(store, descriptor, depth) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Index ${descriptor.digest} is nested too deep`);
    const body = await store.blobs.read(descriptor.digest);
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(descriptor.mediaType))
        return readManifest(store, descriptor, body);
    const found = [];
    for (const child of (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIndex */ .A1)(body, descriptor))
        if (store.blobs.has(child.digest))
            found.push(...(await collect(store, child, depth + 1)));
    return found;
}
async function readManifest(store, descriptor, body) {
    const manifest = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(body, descriptor);
    const isImage = manifest.config.mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.ociConfig || manifest.config.mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.dockerConfig;
    if (!isImage || !store.blobs.has(manifest.config.digest))
        return [];
    const config = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o4)(await store.blobs.read(manifest.config.digest), manifest.config);
    return [{ descriptor, manifest, config }];
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   O0: () => (/* binding */ formatPlatformAll),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


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
        throw invalid(`"${text}": wildcards not yet supported`);
    const [first = '', second, third, ...more] = text.split('/');
    const os = parseOS(first, text);
    checkComponent(second, text);
    checkComponent(third, text);
    if (more.length > 0)
        checkComponent(more.join('/'), text);
    if (more.length > 0)
        throw invalid(`"${text}": cannot parse platform specifier`);
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
        throw invalid(`"${text}": unknown operating system or architecture`);
    return withVariant({ os: host.os, architecture }, architecture === 'arm' && variant === 'v7' ? '' : variant);
}
function parseOS(part, text) {
    const match = OS.exec(part);
    if (!match) {
        throw invalid(`"${part}" is an invalid OS component of "${text}": OSAndVersion specifier component must match "${OS_TEXT}"`);
    }
    const version = decode(match[2] ?? '', text);
    const features = (match[3] ?? '')
        .split('+')
        .map(feature => decode(feature, text))
        .filter(feature => feature !== '');
    return {
        os: normalizeOS(match[1]),
        ...(version !== '' && { 'os.version': version }),
        ...(features.length > 0 && { 'os.features': features })
    };
}
function checkComponent(part, text) {
    if (part === undefined || COMPONENT.test(part))
        return;
    throw invalid(`"${part}" is an invalid component of "${text}": platform specifier component must match "${COMPONENT_TEXT}"`);
}
function decode(option, text) {
    try {
        return decodeURIComponent(option);
    }
    catch {
        throw invalid(`"${text}" has an invalid OS version "${option}": invalid URL escape`);
    }
}
/** The canonical form: `aarch64` becomes arm64, `x86_64` amd64, arm gets its variant v7, default variants go. */
function normalizePlatform(platform) {
    const { variant: written = '', 'os.features': features, ...rest } = platform;
    const { architecture, variant } = normalizeArchitecture(platform.architecture, written);
    const sorted = features && [...new Set(features)].sort();
    return withVariant({ ...rest, os: normalizeOS(platform.os), architecture, ...(sorted && { 'os.features': sorted }) }, variant);
}
function normalizeOS(os) {
    const lower = os.toLowerCase();
    if (lower === '')
        return 'linux';
    return lower === 'macos' ? 'darwin' : lower;
}
const ARM64_VARIANTS = { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' };
const ARM_VARIANTS = { '': 'v7', '7': 'v7', '5': 'v5', '6': 'v6', '8': 'v8' };
function normalizeArchitecture(written, writtenVariant) {
    const architecture = written.toLowerCase();
    const variant = writtenVariant.toLowerCase();
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: ARM64_VARIANTS[variant] ?? variant };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture, variant: ARM_VARIANTS[variant] ?? variant };
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
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${message}: invalid argument`, {
        hint: 'write a platform as os/architecture[/variant], e.g. linux/arm64'
    });
}


/***/ })

};
