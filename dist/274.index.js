export const id = 274;
export const ids = [274];
export const modules = {

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localExporter: () => (/* binding */ localExporter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _system_special_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);
/* harmony import */ var _root_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2946);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4095);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8332);
/* harmony import */ var _system_file_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5629);








/**
 * The root file system into a directory, as `docker build -o DIR` does: added to what is there, files owned by whoever runs
 * this, modes and times kept. Node's copy
 * keeps the owner where it may, so it is set again.
 */
function localExporter(output) {
    const { destination } = output;
    return {
        async export(image, _names, context) {
            const roots = await (0,_root_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .rootTrees */ .e)(image, context.layers);
            await (0,_step_js__WEBPACK_IMPORTED_MODULE_5__/* .exportStep */ .h)(context, `write ${destination}`, async () => {
                for (const { tree, folder } of roots)
                    await writeTree(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, folder), context);
            });
            return { output, destinations: [destination] };
        }
    };
}
async function writeTree(tree, destination, context) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(destination, { recursive: true });
    const directories = [];
    for (const entry of (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .treeEntries */ .r)(tree)) {
        context.signal.throwIfAborted();
        await writeEntry(entry, destination, context);
        if (entry.type === 'directory')
            directories.push(entry);
    }
    // Last, deepest first: writing into a directory changes its time, and may need rights that its own mode denies.
    for (const { path, mode, mtime } of directories.reverse()) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, path), mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, path), (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_7__/* .fileTime */ .I)(mtime), (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_7__/* .fileTime */ .I)(mtime));
    }
}
/**
 * Never through a link: one that is in a directory's place, perhaps from an earlier export of an image that nobody should
 * trust, is replaced (CVE-2021-32760). Parents come first, so each was made real before anything is written below it.
 */
async function writeEntry(entry, destination, { log }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, entry.path);
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(() => undefined);
    if (entry.type === 'directory') {
        if (existing?.isDirectory())
            return;
        if (existing)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, { mode: 0o700 });
        return;
    }
    if (existing)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { recursive: true });
    switch (entry.type) {
        case 'file':
            return writeFile(entry, target);
        case 'symlink':
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(entry.link, target);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lutimes)(target, (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_7__/* .fileTime */ .I)(entry.mtime), (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_7__/* .fileTime */ .I)(entry.mtime));
        case 'hardlink':
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(destination, entry.link), target);
        case 'char':
        case 'block':
        case 'fifo':
            if (!makeNode(entry, entry.type, target))
                log.warn(`Cannot make ${target}: only root makes devices, left out`);
    }
}
async function writeFile(entry, target) {
    const source = entry.content?.kind === 'path' ? entry.content.path : '';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(target, owner.uid, owner.gid);
    // A program of somebody else's must not run with our rights.
    const isOwn = entry.uid === owner.uid && entry.gid === owner.gid;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, isOwn ? entry.mode : entry.mode & ~0o6000);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(target, (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_7__/* .fileTime */ .I)(entry.mtime), (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_7__/* .fileTime */ .I)(entry.mtime));
}
function makeNode({ mode, device }, type, path) {
    return (0,_system_special_js__WEBPACK_IMPORTED_MODULE_3__/* .callSpecialsSync */ .i)([{ call: 'mknod', path, type, mode, device: device ?? [0, 0] }]).length === 0;
}


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    return (0,_snapshot_tree_layers_js__WEBPACK_IMPORTED_MODULE_1__/* .layersTree */ .d)(await layers.stack(image.layers.map(({ layer }) => layer)));
}


/***/ }),

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exportStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Shows an act of an export as a step of the build. It resolves to `cached` when there was nothing to do. */
async function exportStep({ progress, signal }, name, act, isCached = () => false) {
    const step = { id: `export ${name}`, name };
    const began = performance.now();
    progress.start(step);
    try {
        signal.throwIfAborted();
        const result = await act();
        const milliseconds = performance.now() - began;
        progress.end(step, isCached(result) ? { kind: 'cached', counts: false } : { kind: 'done', milliseconds });
        return result;
    }
    catch (error) {
        const failed = { kind: 'failed', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), milliseconds: performance.now() - began };
        progress.end(step, signal.aborted ? { kind: 'cancelled' } : failed);
        throw error;
    }
}


/***/ }),

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
