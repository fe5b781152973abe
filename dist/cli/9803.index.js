export const id = 9803;
export const ids = [9803];
export const modules = {

/***/ 9803:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestFilesSync: () => (/* binding */ digestFilesSync)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


const CHUNK = 1 << 20;
/** sha256 (hex) of each file's bytes, in order; for many small files one thread of synchronous calls is the fastest way. */
function digestFilesSync(paths) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    return paths.map(path => digestFile(path, buffer));
}
/** O_NONBLOCK: a pipe that took a file's place must not hang the build. */
function digestFile(path, buffer) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, 0, CHUNK, null);
        return size < CHUNK ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', buffer.subarray(0, size), 'hex') : digestRest(fd, buffer);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** The buffer is full with the first part. */
function digestRest(fd, buffer) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let size = CHUNK; size > 0; size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, 0, CHUNK, null))
        digest.update(buffer.subarray(0, size));
    return digest.digest('hex');
}


/***/ })

};
