export const id = 488;
export const ids = [488];
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

/***/ 488:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeExporter: () => (/* binding */ storeExporter)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);

/**
 * Names the image in the store, every blob of it brought there first. An image that loses its last name this way stays as
 * `<none>`, as in docker; without names the image itself is one.
 */
function storeExporter(output) {
    return {
        async export(image, names, context) {
            await (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureBlobs */ .fb)(image, context);
            await context.store.names.set(names, image.descriptor);
            return { output, digest: image.descriptor.digest, destinations: names };
        }
    };
}


/***/ })

};
