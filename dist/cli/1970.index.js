export const id = 1970;
export const ids = [1970];
export const modules = {

/***/ 1970:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bindSelectionDigest: () => (/* binding */ bindSelectionDigest),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cache_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5104);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9838);
/* harmony import */ var _copy_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3320);






/** Digest of what the mount shows, for the cache key: where in the source it was does not count. */
async function bindSelectionDigest(mount, context) {
    const { tree, digestFiles } = await (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceTree */ ._)(inputOf(mount, context), context);
    const source = existing(tree, mount);
    const { digest, paths } = await (0,_copy_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestSelection */ .r)(tree, copyOf(source), digestFiles);
    return { digest, files: (0,_cache_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFiles */ .HL)([...paths()].map(([path, digest]) => ({ path: path.replace(/^\//, ''), digest }))) };
}
function inputOf(mount, { inputs }) {
    const input = inputs[mount.input];
    if (!input)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SolveError */ .Y('INVALID', `Mount of ${mount.target} has no source`);
    return input;
}
/** The source with its links followed inside its root (CVE-2024-1753). */
function existing(tree, mount) {
    const source = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', mount.source);
    const path = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, source, { followLast: true });
    if (path === '/' || tree.lstat(path))
        return path;
    const message = tree.isScratch
        ? `open ${source}: no such file or directory`
        : `failed to calculate checksum of ref: "${source}": not found`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SolveError */ .Y('FILE_NOT_FOUND', message, { hint: "Check the mount's source, and that no ignore file leaves it out" });
}
/** The copy that selects what the mount shows. */
function copyOf(source) {
    return {
        kind: 'copy',
        instruction: 'COPY',
        input: 1,
        sources: [source],
        destination: '/',
        chown: undefined,
        chmod: undefined,
        parents: false,
        excludes: [],
        unpack: 'never'
    };
}


/***/ })

};
