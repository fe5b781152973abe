export const id = 650;
export const ids = [650];
export const modules = {

/***/ 2273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeDestination)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/**
 * Writes pieces to a file, which appears only when it is whole, or to standard output for `-`. A destination that is a device or
 * a pipe is written as it is.
 * @throws UsageError for a directory, and for a terminal.
 */
async function writeDestination(pieces, destination, { signal, stdout = process.stdout }) {
    if (destination === '-')
        return writeOut(pieces, stdout, signal);
    const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(destination, { throwIfNoEntry: false });
    if (existing?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `Cannot write ${destination}: it is a directory`, { hint: 'Name a file in it' });
    if (existing && !existing.isFile()) {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(pieces, { objectMode: false }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination), { signal });
        return;
    }
    const temporary = `${destination}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(destination), { recursive: true });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(pieces, { objectMode: false }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx' }), { signal });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, destination);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Standard output is not ours to close. */
async function writeOut(pieces, stdout, signal) {
    if (stdout.isTTY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', 'Cannot write an archive to a terminal', {
            hint: 'Redirect the output, or name a file'
        });
    const sink = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({
        write: (chunk, _encoding, done) => void stdout.write(chunk, error => done(error))
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(pieces, { objectMode: false }), sink, { signal });
}


/***/ }),

/***/ 2946:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rootTrees)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);
/* harmony import */ var _snapshot_tree_layers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4801);


/** The merged layers of each platform, nothing mounted. */
async function rootTrees({ images }, layers) {
    return Promise.all(images.map(async (image) => ({
        tree: await rootTree(image, layers),
        folder: images.length > 1 ? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(image.platform).replaceAll('/', '_') : ''
    })));
}
async function rootTree(image, layers) {
    return (0,_snapshot_tree_layers_js__WEBPACK_IMPORTED_MODULE_1__.layersTree)(await layers.stack(image.layers.map(({ layer }) => layer)));
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


/***/ }),

/***/ 4650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tarExporter: () => (/* binding */ tarExporter),
/* harmony export */   writeTrees: () => (/* binding */ writeTrees)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _layer_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7275);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2273);
/* harmony import */ var _root_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2946);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4095);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8332);






/** The root file system as a flat tar: owners, attributes and devices kept, no whiteouts, layers merged. */
function tarExporter(output) {
    const { destination } = output;
    return {
        async export(image, _names, context) {
            const roots = await (0,_root_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rootTrees */ .e)(image, context.layers);
            const name = destination === '-' ? 'write tar' : `write ${destination}`;
            await (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .exportStep */ .h)(context, name, () => writeTrees(roots, destination, context));
            return { output, destinations: [destination] };
        }
    };
}
/**
 * Writes trees as one tar; the file in the store's `tmp/` in between is what makes the writing one fast synchronous pass.
 * @param wasRead called when the trees are needed no more
 */
async function writeTrees(roots, destination, context, wasRead) {
    const temporary = context.store.temporaryPath('tar');
    try {
        try {
            (0,_layer_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLayerSync */ ._)(entriesOf(roots), temporary);
        }
        finally {
            wasRead?.();
        }
        await (0,_destination_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDestination */ .i)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(temporary, { highWaterMark: 1 << 20 }), destination, context);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function* entriesOf(roots) {
    for (const { tree, folder } of roots)
        yield* (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .treeEntries */ .r)(tree, folder);
}


/***/ }),

/***/ 8332:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ treeEntries)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Everything in a tree as the entries of a tar, parents first, names in byte order; the second name of a file is a hard link to
 * the first. Sockets, which no tar holds, are left out. `prefix` (no slashes around it) is put before every path.
 */
function* treeEntries(tree, prefix = '') {
    const inodes = new Map();
    const pending = ['/'];
    while (pending.length > 0) {
        const path = pending.pop();
        const stat = tree.lstat(path);
        if (!stat || stat.type === 'socket')
            continue;
        if (path !== '/')
            yield toEntry(tree, path, prefix, inodes);
        else if (prefix !== '')
            yield directory(prefix);
        if (stat.type !== 'directory')
            continue;
        const names = tree.readdir(path);
        for (let at = names.length - 1; at >= 0; at--)
            pending.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, names[at]));
    }
}
function toEntry(tree, path, prefix, inodes) {
    const { type, mode, uid, gid, mtime, size, device, inode } = tree.lstat(path);
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path.slice(1));
    const entry = { path: name, mode, uid, gid, mtime, size: 0, xattrs: tree.xattrs?.(path) };
    const first = inode === undefined ? undefined : inodes.get(inode);
    if (first !== undefined)
        return { ...entry, type: 'hardlink', link: first };
    if (inode !== undefined)
        inodes.set(inode, name);
    if (type === 'symlink')
        return { ...entry, type, link: tree.readlink(path) };
    if (type === 'file')
        return { ...entry, type, size, content: { kind: 'path', path: tree.hostPath(path) } };
    return { ...entry, type: type, device };
}
function directory(path) {
    return { path, type: 'directory', mode: 0o755, uid: 0, gid: 0, mtime: 0, size: 0 };
}


/***/ })

};
