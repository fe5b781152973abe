export const id = 7447;
export const ids = [7447,4542];
export const modules = {

/***/ 4040:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    if (layers.isHere(layer, blob))
        return;
    if (layer.isClaim)
        await layers.blob(layer);
    else if (layer.fetch && (await fetchBlob(layer.fetch, blob, store)))
        return;
    if (layers.isHere(layer, blob))
        return;
    const compression = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .layerCompression */ .AH)(blob.mediaType) ?? 'none';
    const made = await layers.formatted(layer, { compression });
    if (made.digest !== blob.digest && !layers.isHere(layer, blob))
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 1204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 7447:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var _exporter_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);
/* harmony import */ var _exporter_each_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(476);
/* harmony import */ var _image_resolver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8419);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _check_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1602);
/* harmony import */ var _open_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1204);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);








/**
 * Brings an image for one platform into the store, layers and all, every layer checked against its DiffID, and then gives it its
 * name: a pull that fails changes nothing. Run it under a lease.
 * @throws RegistryError, ContentError, LayerError DIFF_ID_MISMATCH
 */
async function pullImage(reference, platform, { store, layers, registry, log }, progress = { layer() { } }) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference);
    const before = store.names.find(name)?.digest;
    const found = await new _image_resolver_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageResolver */ .w({ store, registry, log, pull: true, keepsNames: false }).resolve(name, platform);
    const image = await (0,_open_image_js__WEBPACK_IMPORTED_MODULE_5__/* .openPlatformImage */ .v)(found.manifestDescriptor, { store, registry, names: [name] });
    let fetched = 0;
    await (0,_exporter_each_of_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .p)(image.layers, async (layer) => {
        const { diffId } = layer.layer;
        if (isChecked(store, layer))
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
    await store.names.set((0,_image_resolver_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNames */ .S)(reference), found.descriptor);
    return { image, descriptor: found.descriptor, isNew: before !== found.descriptor.digest || fetched > 0 };
}
/** The blob was seen to hold this very layer. */
function isChecked(store, { layer, blob }) {
    const known = store.layers.get(layer.diffId);
    const isKnown = known !== undefined && known.size > 0 && known.blobs.some(({ digest }) => digest === blob.digest);
    return isKnown && store.blobs.has(blob.digest, blob.size);
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
