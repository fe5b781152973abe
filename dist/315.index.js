export const id = 315;
export const ids = [315];
export const modules = {

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

/***/ 3315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layoutExporter: () => (/* binding */ layoutExporter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _content_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2658);
/* harmony import */ var _content_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8589);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(261);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6750);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4040);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4095);










/** Adds the image to an OCI layout directory, made if missing; entries of the same name are replaced, others stay. */
function layoutExporter(output) {
    const { destination } = output;
    return {
        async export(image, names, context) {
            await (0,_step_js__WEBPACK_IMPORTED_MODULE_9__/* .exportStep */ .h)(context, `write ${destination}`, async () => {
                await (0,_content_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureBlobs */ .fb)(image, context);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, 'blobs', 'sha256'), { recursive: true });
                const blobs = [...(0,_content_js__WEBPACK_IMPORTED_MODULE_8__/* .documentsOf */ .uo)(image), ...(0,_content_js__WEBPACK_IMPORTED_MODULE_8__/* .layersOfSet */ .G5)(image).map(({ blob }) => blob)];
                for (const blob of blobs)
                    await copyBlob(blob, destination, context);
                await (0,_content_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .kK)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, '.slipway.lock'), () => addEntries(destination, (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_7__/* .indexEntries */ .nL)({ image, names })));
            });
            return { output, digest: image.descriptor.digest, destinations: [destination] };
        }
    };
}
/** Never a hard link: a layout outside the store may be changed by anybody. */
async function copyBlob(blob, destination, { store, signal }) {
    signal.throwIfAborted();
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(blob));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
        return;
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(store.blobs.path(blob.digest), temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, 0o644);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function addEntries(destination, entries) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, 'oci-layout')))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    const before = readIndex((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, 'index.json'));
    const kept = before.manifests.filter(old => !entries.some(entry => replaces(entry, old)));
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, `index.json.${process.pid}.tmp`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, JSON.stringify({ ...before, manifests: [...kept, ...entries] }));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, 'index.json'));
}
/** A name belongs to one image; nameless entries are the same when they point at the same content. */
function replaces(entry, old) {
    const [name, oldName] = [entry, old].map(({ annotations }) => annotations?.[_archive_index_js__WEBPACK_IMPORTED_MODULE_7__/* .IMAGE_NAME */ .yc]);
    const [tag, oldTag] = [entry, old].map(({ annotations }) => annotations?.[_content_names_js__WEBPACK_IMPORTED_MODULE_4__/* .REF_NAME */ .w]);
    if (name !== undefined && oldName !== undefined)
        return name === oldName;
    return tag === undefined ? oldTag === undefined && entry.digest === old.digest : tag === oldTag;
}
function readIndex(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return { schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .MediaType */ .zu.ociIndex, manifests: [] };
    try {
        const index = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        if (Array.isArray(index.manifests))
            return index;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('MALFORMED', `Cannot add to the OCI layout: ${file} is not JSON`, { cause });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('MALFORMED', `Cannot add to the OCI layout: ${file} has no manifests`);
}


/***/ }),

/***/ 4095:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exportStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Shows an act of an export as a step of the build. It resolves to `cached` when there was nothing to do. */
async function exportStep({ progress, signal }, name, act, isCached = () => false) {
    const step = { id: `export ${name}`, name };
    const began = Date.now();
    progress.start(step);
    try {
        signal.throwIfAborted();
        const result = await act();
        const milliseconds = Date.now() - began;
        progress.end(step, isCached(result) ? { kind: 'cached', counts: false } : { kind: 'done', milliseconds });
        return result;
    }
    catch (error) {
        const failed = { kind: 'failed', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), milliseconds: Date.now() - began };
        progress.end(step, signal.aborted ? { kind: 'cancelled' } : failed);
        throw error;
    }
}


/***/ })

};
