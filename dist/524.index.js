export const id = 524;
export const ids = [524];
export const modules = {

/***/ 2524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeHollow: () => (/* binding */ makeHollow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);
/* harmony import */ var _hollow_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89);



/** Makes a layer's table of contents, and keeps it. */
async function makeHollow(layer, place) {
    const { cache, layers, records } = place;
    const started = Date.now();
    const made = layers.hollow(layer.diffId) ?? (await readHollow(layer, place));
    if (made === undefined)
        return;
    const { written, tar } = made;
    try {
        const { diffId, contentDigest } = layers.commit(written, tar);
        const record = {
            version: 1,
            key: (0,_hollow_key_js__WEBPACK_IMPORTED_MODULE_2__/* .hollowKey */ .Z)(layer.diffId),
            parts: { args: `table of contents of ${layer.diffId}` },
            step: `contents ${layer.diffId}`,
            layer: { diffId, contentDigest, size: written.size },
            created: new Date().toISOString(),
            durationMs: Date.now() - started
        };
        records.put(record);
        cache.put(record);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(tar, { force: true });
    }
}
/** Of a layer that was not unpacked by this build. */
async function readHollow(layer, { layers, pool, store }) {
    const blob = await layers.blob(layer);
    const compression = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .layerCompression */ .AH)(blob.mediaType);
    if (compression === undefined || !(0,_hollow_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorthHollow */ .o)(blob))
        return undefined;
    const tar = store.temporaryPath('hollow');
    try {
        return { tar, written: await pool.hollow({ path: store.blobs.path(blob.digest), compression }, tar) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(tar, { force: true });
        throw error;
    }
}


/***/ })

};
