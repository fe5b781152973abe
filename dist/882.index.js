export const id = 882;
export const ids = [882];
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

/***/ 6644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryExporter: () => (/* binding */ registryExporter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(476);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4095);





/**
 * Pushes under every name: blobs first (those that the registry has are skipped, those it has elsewhere mounted), then the
 * manifests of the platforms, then tag after tag, so that no name ever points at what is not there. A name that means this image
 * already takes one question, and tells that its repository has the whole of it.
 */
function registryExporter(output) {
    return {
        async export(image, names, context) {
            if (names.length === 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_REQUIRED', 'Cannot push: the image has no name', { hint: 'Add --tag REGISTRY/NAME:TAG' });
            const references = names.map(name => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name)));
            const pushed = output.byDigest ? byRepository(references).map(([first]) => untagged(first, image)) : references;
            const there = new Set();
            for (const targets of byRepository(pushed)) {
                await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(targets, async (target) => void ((await means(target, image, context)) && there.add(target)));
                const isWhole = targets.some(target => there.has(target));
                await (isWhole ? showContent : pushContent)(image, targets[0], context);
            }
            await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(pushed, reference => pushTop(image, reference, there.has(reference), context));
            return { output, digest: image.descriptor.digest, destinations: pushed.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG) };
        }
    };
}
function means(target, image, { registry }) {
    return registry.names(target, image.descriptor.digest);
}
/** @param act gives what became of the blob */
async function layerStep({ blob }, repository, context, act) {
    const to = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)({ registry: repository.registry, repository: repository.repository });
    const name = `push ${to} layer ${blob.digest.slice(7, 19)} ${megabytes(blob.size)}`;
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .exportStep */ .h)(context, name, act, outcome => outcome !== 'uploaded');
}
/** The repository has every layer. */
async function showContent(image, repository, context) {
    for (const layer of (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOfSet */ .G5)(image))
        await layerStep(layer, repository, context, async () => 'exists');
}
/** @param repository whatever its tag */
function pushLayer(layer, repository, context) {
    const mountFrom = mountSources(layer, repository);
    const push = () => context.registry.pushBlob(repository, layer.blob, () => (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayer */ .c2)(layer, context), { mountFrom });
    return layerStep(layer, repository, context, push);
}
async function pushContent(image, reference, context) {
    const { registry, store } = context;
    const repository = { registry: reference.registry, repository: reference.repository };
    const pushConfig = async (config) => {
        await registry.pushBlob(repository, config, () => store.blobs.open(config.digest));
    };
    const configs = image.images.map(({ configDescriptor }) => configDescriptor);
    await Promise.all([(0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)((0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOfSet */ .G5)(image), layer => pushLayer(layer, repository, context)), (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(configs, pushConfig)]);
    const children = image.images.map(({ descriptor }) => descriptor).filter(({ digest }) => digest !== image.descriptor.digest);
    await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(children, child => pushDocument(child, { ...repository, digest: child.digest }, context));
}
async function pushTop(image, reference, isThere, context) {
    const push = async () => {
        if (!isThere)
            await pushDocument(image.descriptor, reference, context);
        return isThere;
    };
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .exportStep */ .h)(context, `push ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(reference)}`, push, there => there);
}
async function pushDocument(document, reference, { registry, store }) {
    await registry.pushManifest(reference, await store.blobs.read(document.digest), document.mediaType);
}
function untagged({ registry, repository }, image) {
    return { registry, repository, digest: image.descriptor.digest };
}
function byRepository(references) {
    const groups = new Map();
    for (const reference of references) {
        const key = `${reference.registry}/${reference.repository}`;
        groups.set(key, [...(groups.get(key) ?? []), reference]);
    }
    return [...groups.values()];
}
/** Repositories of the same registry that hold the blob. */
function mountSources({ layer }, { registry, repository }) {
    const prefix = `${registry}/`;
    if (!layer.mountFrom?.startsWith(prefix))
        return [];
    const source = layer.mountFrom.slice(prefix.length);
    return source === repository ? [] : [source];
}
function megabytes(bytes) {
    return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
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
