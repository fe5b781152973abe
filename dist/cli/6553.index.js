export const id = 6553;
export const ids = [6553];
export const modules = {

/***/ 6553:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clampTimes: () => (/* binding */ clampTimes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The same layer with no time later than `epoch` (seconds): what `rewrite-timestamp=true` asks for. */
async function clampTimes(layer, epoch, { store, pool, layers }) {
    const blob = await layers.blob(layer);
    const scratch = store.temporaryPath('times');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(scratch, { mode: 0o700 });
    try {
        const entries = (await pool.listArchive(store.blobs.path(blob.digest), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'content'))) ?? [];
        const tar = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'layer.tar');
        const clamped = entries.map(entry => ({ ...entry, mtime: Math.min(entry.mtime, epoch) }));
        return layers.commit(await pool.writeLayer(clamped, tar), tar);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}


/***/ })

};
