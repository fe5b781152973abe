export const id = 8199;
export const ids = [8199];
export const modules = {

/***/ 2097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);






/** The store of this environment. Cheap: nothing in it is read. */
function storeOf(io) {
    return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStoreRoot */ .L_)(io.env));
}
/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
async function withTools(io, body, options = {}) {
    const store = storeOf(io);
    (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepTemporary */ .ir)(store);
    const lease = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .openLease */ .HX)(store.directory('leases'));
    const log = stderrLog(io);
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_5__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
    const layers = new _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerStore */ .r(store, pool);
    try {
        return await body({ store, pool, registry, log, layers, signal: io.signal, lease });
    }
    finally {
        await layers.abandon();
        registry.close();
        await pool.close();
        lease.release();
    }
}
/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
function stderrLog({ stderr, env }) {
    const said = new Set();
    const debug = env['SLIPWAY_DEBUG'] === '1';
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: message => void (debug && write(message)),
        info: message => void (debug && write(message)),
        warn(message) {
            if (said.size < said.add(message).size)
                write(`warning: ${message}`);
        }
    };
}


/***/ }),

/***/ 9337:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ containerChanges),
/* harmony export */   l: () => (/* binding */ mountPoints)
/* harmony export */ });
/* harmony import */ var _layer_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3138);
/* harmony import */ var _runtime_mount_stubs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5665);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9125);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98);
/* harmony import */ var _stubs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3009);






/** What a container changed of its image, in path order. */
async function containerChanges(container, store, layers) {
    const root = await (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .openRoot */ .R8)(container, store, layers);
    const { entries } = (0,_layer_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffUpperSync */ .b)(root.upper, { lower: root.lower, skip: mountPoints(container, root, store) });
    return entries.map(({ path, type }) => {
        const full = `/${path}`;
        if (type === 'whiteout')
            return { kind: 'D', path: full };
        return { kind: root.lower.lstat(full) ? 'C' : 'A', path: full };
    });
}
/** While a container runs, places that only the runtime made are there too; they are no change. */
function mountPoints({ id, process }, root, store) {
    if ((0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .containerRecords */ .MK)(store).state(id).status !== 'running')
        return [];
    const at = (path) => (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(root.lower, path, { followLast: true });
    const files = ['/etc/resolv.conf', '/etc/hosts', '/etc/hostname'].map(path => ({ path: at(path), directory: false }));
    const mounts = [...process.binds, ...process.tmpfs].map(({ target }) => ({ path: at(target), directory: true }));
    const targets = [...(0,_stubs_js__WEBPACK_IMPORTED_MODULE_5__/* .systemTargets */ .q)([]), ...files, ...mounts];
    const wanted = new Set(targets.map(({ path }) => path));
    return (0,_runtime_mount_stubs_js__WEBPACK_IMPORTED_MODULE_1__/* .stubsOf */ .vg)(root.lower, targets)
        .filter(({ path }) => wanted.has(path))
        .map(({ path }) => path.slice(1));
}


/***/ }),

/***/ 3009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ systemTargets)
/* harmony export */ });
/** What the runtime mounts in every container. */
const SYSTEM = ['/proc', '/dev', '/sys'];
/** Places that something is mounted on: where the image has nothing, the runtime makes what is no part of the container. */
function systemTargets(mounts) {
    return [
        ...SYSTEM.map(path => ({ path, directory: true })),
        ...mounts.map(mount => ({ path: mount.target, directory: mount.kind !== 'file' }))
    ];
}


/***/ }),

/***/ 2239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);




/**
 * An image manifest. A document that is manifest and index at once, or says of itself that it is something else than its
 * descriptor says, is refused: else what it means hangs on who looks (CVE-2021-41190).
 * @throws ContentError MALFORMED
 */
function parseManifest(body, descriptor) {
    const document = parseObject(body, `Manifest ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (document['manifests'] !== undefined || !isObject(document['config']) || !Array.isArray(document['layers']))
        throw malformed(`Manifest ${descriptor.digest} is not an image manifest (${descriptor.mediaType})`);
    (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(document['config'], 'config descriptor');
    for (const layer of document['layers'])
        (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(layer, 'layer descriptor');
    return document;
}
/**
 * What an index lists, without entries that Slipway could do nothing with: another digest algorithm, a platform that is none.
 * @throws ContentError MALFORMED
 */
function parseIndex(body, descriptor) {
    const document = parseObject(body, `Index ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (!Array.isArray(document['manifests']))
        throw malformed(`Index ${descriptor.digest} has no manifests`);
    if (document['layers'] !== undefined || document['config'] !== undefined)
        throw malformed(`Index ${descriptor.digest} is a manifest as well`);
    return document['manifests'].filter(isUsable);
}
/**
 * The configuration of a container image; fields that Slipway does not know are kept, entries of the history that are null are not.
 * @throws ContentError MALFORMED
 */
function parseConfig(body, descriptor) {
    const { digest, mediaType } = descriptor;
    if (mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociConfig && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.dockerConfig)
        throw malformed(`${digest} is no container image: its config is of type ${mediaType}`);
    const config = parseObject(body, `Image config ${digest}`);
    const { rootfs, history } = config;
    if (!isObject(rootfs) || rootfs.type !== 'layers' || !isList(rootfs.diff_ids, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc))
        throw malformed(`Image config ${digest} has no valid rootfs`);
    if (!isNothing(history) && !isList(history, entry => entry === null || isObject(entry)))
        throw malformed(`Image config ${digest}: history is not a list`);
    checkFields(config, IMAGE, digest, '');
    if (!isNothing(config['config']))
        checkFields(config['config'], CONTAINER, digest, 'config.');
    const entries = history;
    return { ...config, ...(entries && { history: entries.filter(entry => entry !== null) }) };
}
const IMAGE = {
    architecture: isText,
    os: isText,
    variant: isText,
    'os.version': isText,
    author: isText,
    created: isText,
    config: isObject
};
const CONTAINER = {
    User: isText,
    WorkingDir: isText,
    StopSignal: isText,
    Env: isTexts,
    Entrypoint: isTexts,
    Cmd: isTexts,
    Shell: isTexts,
    OnBuild: isTexts,
    ExposedPorts: isObject,
    Volumes: isObject,
    Labels: value => isObject(value) && Object.values(value).every(isText),
    Healthcheck: isObject
};
function checkFields(value, checks, digest, prefix) {
    const fields = value;
    for (const [name, check] of Object.entries(checks))
        if (!isNothing(fields[name]) && !check(fields[name]))
            throw malformed(`Image config ${digest}: ${prefix}${name} is of the wrong type`);
}
/** What a document is, by its own words or by its fields; undefined for one that is no manifest and no index. */
function mediaTypeOf(body) {
    try {
        const { mediaType, manifests, layers } = parseObject(body, 'Document');
        if (isText(mediaType))
            return mediaType;
        if (Array.isArray(manifests))
            return _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociIndex;
        return Array.isArray(layers) ? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociManifest : undefined;
    }
    catch {
        return undefined;
    }
}
function checkSelf(document, { digest, mediaType }) {
    const { schemaVersion, mediaType: own } = document;
    if (schemaVersion !== 2)
        throw malformed(`Document ${digest} has schema version ${JSON.stringify(schemaVersion)}: need 2`);
    if (own !== undefined && own !== mediaType)
        throw malformed(`Document ${digest} says that it is ${JSON.stringify(own)}, its descriptor says ${mediaType}`);
}
function isUsable(entry) {
    try {
        const { platform } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(entry);
        if (isNothing(platform))
            return true;
        return isObject(platform) && isText(platform.os) && isText(platform.architecture);
    }
    catch {
        return false;
    }
}
/** @throws ContentError MALFORMED when the body is not one JSON object. */
function parseObject(body, what) {
    let document;
    try {
        document = JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `${what} is not JSON`, { cause });
    }
    if (!isObject(document))
        throw malformed(`${what} is no JSON object`);
    return document;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string';
}
function isTexts(value) {
    return isList(value, isText);
}
function isNothing(value) {
    return value === null || value === undefined;
}
function malformed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', message);
}


/***/ }),

/***/ 3138:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ diffUpperSync)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/system/tree/byte-order.js
var byte_order = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/snapshot/overlay-format.js
var overlay_format = __webpack_require__(1446);
// EXTERNAL MODULE: ./lib/system/tree/stat.js
var tree_stat = __webpack_require__(9058);
// EXTERNAL MODULE: ./lib/system/xattr.js
var xattr = __webpack_require__(2430);
// EXTERNAL MODULE: ./lib/layer/kept-xattrs.js
var kept_xattrs = __webpack_require__(4338);
// EXTERNAL MODULE: ./lib/layer/layer-path.js
var layer_path = __webpack_require__(642);
;// CONCATENATED MODULE: ./lib/layer/same-file.js

/**
 * BuildKit's rule for a path that was copied up: the same when nothing but a directory's time differs. A file whose times have no
 * fraction (it came out of a tar, so the time proves little) is compared by its content.
 */
function sameFile(a, b) {
    if (!sameOwnership(a.stat, b.stat))
        return false;
    if (a.stat.type === 'directory')
        return true;
    if (a.stat.size !== b.stat.size || a.stat.mtime !== b.stat.mtime)
        return false;
    if (a.stat.type === 'symlink')
        return (0,external_node_fs_.readlinkSync)(a.hostPath) === (0,external_node_fs_.readlinkSync)(b.hostPath);
    return a.stat.type !== 'file' || !Number.isInteger(a.stat.mtime) || sameContent(a.hostPath, b.hostPath);
}
function sameOwnership(a, b) {
    const sameDevice = a.device?.[0] === b.device?.[0] && a.device?.[1] === b.device?.[1];
    return a.type === b.type && a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameDevice;
}
const CHUNK = 1 << 16;
function sameContent(pathA, pathB) {
    const a = (0,external_node_fs_.openSync)(pathA, 'r');
    try {
        const b = (0,external_node_fs_.openSync)(pathB, 'r');
        try {
            return sameBytes(a, b);
        }
        finally {
            (0,external_node_fs_.closeSync)(b);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(a);
    }
}
function sameBytes(a, b) {
    const bufferA = Buffer.allocUnsafe(CHUNK);
    const bufferB = Buffer.allocUnsafe(CHUNK);
    for (;;) {
        const sizeA = (0,external_node_fs_.readSync)(a, bufferA, 0, CHUNK, null);
        const sizeB = (0,external_node_fs_.readSync)(b, bufferB, 0, CHUNK, null);
        if (sizeA !== sizeB || !bufferA.subarray(0, sizeA).equals(bufferB.subarray(0, sizeB)))
            return false;
        if (sizeA === 0)
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/layer/upper-nodes.js



const NONE = new Map();
/** Reads the whole upperdir, children in byte order, without the paths in `skip` and what is below them. */
function readUpper(upperdir, skip) {
    return readNode('', upperdir, (0,tree_stat/* statHostPath */.ko)(upperdir), skip);
}
function readNode(path, hostPath, stat, skip) {
    if (stat.type !== 'directory')
        return { path, hostPath, stat, children: NONE };
    const children = new Map();
    for (const name of (0,byte_order/* sortByBytes */.n)((0,tree_stat/* readHostDirectory */.u1)(hostPath))) {
        const childPath = (0,layer_path/* joinPath */.uJ)(path, name);
        const childStat = skip.has(childPath) ? undefined : (0,tree_stat/* statHostPath */.ko)(`${hostPath}/${name}`);
        if (childStat)
            children.set(name, readNode(childPath, `${hostPath}/${name}`, childStat, skip));
    }
    return { path, hostPath, stat, children };
}
/** Parents before their children. */
function* walkUpper(node) {
    yield node;
    for (const child of node.children.values())
        yield* walkUpper(child);
}

;// CONCATENATED MODULE: ./lib/layer/diff.js










/**
 * The layer that an overlayfs upperdir is, as BuildKit writes it: changes in path order with their parents, explicit whiteouts
 * in the place of the name that they hide (an opaque directory becomes one for each name that is gone), and nothing for a path
 * that was copied up and is still the same. Sockets cannot be stored and are left out.
 * @throws LayerError UNSUPPORTED when the mount allowed `redirect_dir` or `metacopy`, and for names that are not UTF-8.
 */
function diffUpperSync(upperdir, options) {
    return new UpperDiffer(upperdir, options).diff();
}
class UpperDiffer {
    #lower;
    #skip;
    #marks;
    #root;
    #compared = new Map();
    #xattrs;
    /** First path of each inode that has several. */
    #inodes = new Map();
    #opaque = [];
    #entries = [];
    constructor(upperdir, options) {
        this.#lower = options.lower;
        this.#skip = new Set(options.skip ?? []);
        this.#marks = (0,overlay_format/* overlayAttributes */.Y)({ userXattr: options.userXattr ?? false });
        this.#root = readUpper(upperdir, this.#skip);
        this.#xattrs = this.#readXattrs();
    }
    diff() {
        this.#diffChildren(this.#root, this.#isOpaque(this.#root));
        const paths = new Set(this.#entries.map(({ path }) => path));
        const opaque = this.#opaque.filter(path => path === '' || paths.has(path));
        return { entries: this.#entries, opaque, left: leftOut(this.#root, paths) };
    }
    /** One child process for the upperdir's attributes and for those below that decide whether something changed. */
    #readXattrs() {
        const paths = [];
        for (const node of walkUpper(this.#root)) {
            const { type } = node.stat;
            if (type === 'directory' || type === 'file')
                paths.push(node.hostPath);
            if (node.path !== '' && this.#compare(node).same)
                paths.push(this.#lowerHostPath(node));
        }
        return (0,xattr/* readXattrsSync */.I)(paths);
    }
    #compare(node) {
        const known = this.#compared.get(node);
        if (known)
            return known;
        const lower = this.#lower.lstat(`/${node.path}`);
        const same = lower !== undefined && sameFile(node, { stat: lower, hostPath: this.#lowerHostPath(node) });
        const compared = { lower, same };
        this.#compared.set(node, compared);
        return compared;
    }
    #lowerHostPath(node) {
        return this.#lower.hostPath(`/${node.path}`);
    }
    /** `opaque`: nothing of the lower directory shows through, so each name that it has and we lack was removed. */
    #diffChildren(node, opaque) {
        const hidden = opaque ? this.#lowerNames(node).filter(name => !node.children.has(name)) : [];
        const names = hidden.length > 0 ? (0,byte_order/* sortByBytes */.n)([...node.children.keys(), ...hidden]) : node.children.keys();
        for (const name of names) {
            const child = node.children.get(name);
            if (child === undefined)
                this.#entries.push(whiteout((0,layer_path/* joinPath */.uJ)(node.path, name)));
            else
                this.#diffNode(child, opaque);
        }
    }
    #lowerNames(node) {
        const path = `/${node.path}`;
        if (this.#lower.lstat(path)?.type !== 'directory')
            return [];
        return this.#lower.readdir(path).filter(name => !this.#skip.has((0,layer_path/* joinPath */.uJ)(node.path, name)));
    }
    #diffNode(node, insideOpaque) {
        if (node.stat.type === 'directory')
            this.#diffDirectory(node, insideOpaque);
        else if (!(0,tree_stat/* isWhiteoutDevice */.qM)(node.stat) && node.stat.type !== 'socket')
            this.#diffFile(node);
        else if (this.#compare(node).lower)
            this.#entries.push(whiteout(node.path));
    }
    #diffFile(node) {
        if (!this.#isUnchanged(node))
            this.#entries.push(this.#toEntry(node));
    }
    /** A directory comes before what is below it, and comes at all only when it or something below it changed. */
    #diffDirectory(node, insideOpaque) {
        const count = this.#entries.push(this.#toEntry(node));
        const isOpaque = this.#isOpaque(node);
        this.#diffChildren(node, insideOpaque || isOpaque);
        if (this.#entries.length === count && this.#isUnchanged(node))
            this.#entries.pop();
    }
    #isOpaque(node) {
        const xattrs = this.#xattrs.get(node.hostPath);
        if (xattrs?.[this.#marks.redirect] !== undefined)
            throw incomplete(node, 'redirect_dir');
        const opaque = Buffer.from(xattrs?.[this.#marks.opaque] ?? '', 'base64').toString() === overlay_format/* OPAQUE_VALUE */.m;
        if (opaque)
            this.#opaque.push(node.path);
        return opaque;
    }
    #isUnchanged(node) {
        if (!this.#compare(node).same)
            return false;
        return (0,kept_xattrs/* sameXattrs */.D)(this.#keptXattrs(node.hostPath), this.#keptXattrs(this.#lowerHostPath(node)));
    }
    #keptXattrs(hostPath) {
        return (0,kept_xattrs/* keptXattrs */.l)(this.#xattrs.get(hostPath));
    }
    #toEntry(node) {
        const { path, hostPath, stat } = node;
        if (this.#xattrs.get(hostPath)?.[this.#marks.metacopy] !== undefined)
            throw incomplete(node, 'metacopy');
        const { type, mode, uid, gid, mtime, size, device } = stat;
        const entry = { path, mode, uid, gid, mtime, size: 0, xattrs: this.#keptXattrs(hostPath) };
        const first = this.#firstName(node);
        if (first !== path)
            return { ...entry, type: 'hardlink', link: first };
        if (type === 'symlink')
            return { ...entry, type, link: (0,external_node_fs_.readlinkSync)(hostPath) };
        if (type === 'file')
            return { ...entry, type, size, content: { kind: 'path', path: hostPath } };
        return { ...entry, type: type, device };
    }
    /** The path that holds the file; the others link to it. */
    #firstName({ path, stat }) {
        if (stat.inode === undefined)
            return path;
        const first = this.#inodes.get(stat.inode);
        if (first === undefined)
            this.#inodes.set(stat.inode, path);
        return first ?? path;
    }
}
/** The topmost paths that are not among these. A file that was copied up to be linked stays: it is still the same file then. */
function leftOut({ children }, paths) {
    return [...children.values()].flatMap(child => {
        if (paths.has(child.path))
            return leftOut(child, paths);
        return hasLinks(child) ? [] : [child.path];
    });
}
function hasLinks(node) {
    return node.stat.inode !== undefined || [...node.children.values()].some(hasLinks);
}
function whiteout(path) {
    return { path, type: 'whiteout', mode: 0, uid: 0, gid: 0, mtime: 0, size: 0 };
}
function incomplete(node, option) {
    return new errors/* LayerError */.CE('UNSUPPORTED', `Cannot make a layer: overlayfs left part of "${node.path}" below (${option})`, {
        hint: `The overlay must be mounted with ${option}=off.`
    });
}


/***/ }),

/***/ 4338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sameXattrs),
/* harmony export */   l: () => (/* binding */ keptXattrs)
/* harmony export */ });
/**
 * The attributes that belong to a layer: file capabilities, and what programs note with `user.*`. Not `trusted.*`,
 * `security.selinux` or overlayfs' own: those are the machine's, and from a foreign layer they would steer our mounts.
 */
function keepsXattr(name) {
    return name === 'security.capability' || (name.startsWith('user.') && !name.startsWith('user.overlay.'));
}
/** undefined when none is left. */
function keptXattrs(xattrs) {
    const kept = Object.entries(xattrs ?? {}).filter(([name]) => keepsXattr(name));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
function sameXattrs(a, b) {
    const names = Object.keys(a ?? {});
    return names.length === Object.keys(b ?? {}).length && names.every(name => a[name] === b[name]);
}


/***/ }),

/***/ 642:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/** Paths as layers have them: relative, cleaned, empty for the root. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}


/***/ }),

/***/ 5665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ removeStubs),
/* harmony export */   q7: () => (/* binding */ missingDirectories),
/* harmony export */   vg: () => (/* binding */ stubsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _system_file_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5629);





/** What is missing of the mount points, deepest first. */
function stubsOf(tree, targets) {
    const stubs = new Map();
    for (const { path, directory } of targets) {
        let isDirectory = directory;
        for (let at = path; at !== '/' && !tree.lstat(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at)) {
            stubs.set(at, { path: at, directory: isDirectory || (stubs.get(at)?.directory ?? false) });
            isDirectory = true;
        }
    }
    return [...stubs.values()].sort((a, b) => b.path.length - a.path.length);
}
/**
 * Directories that a process needs to find, each after the one that it is in: its working directory, which is its own, and what is
 * above a mount point. Runtimes would make them, too, but with modes of their own (crun: 1755), and for root.
 */
function missingDirectories(tree, { cwd, uid, gid }, targets) {
    const own = absentIn(tree, (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, cwd, { followLast: true })).map(path => ({ path, uid, gid }));
    const above = targets.flatMap(target => absentIn(tree, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(target))).map(path => ({ path, uid: 0, gid: 0 }));
    const byPath = new Map([...above, ...own].map(directory => [directory.path, directory]));
    return [...byPath.values()].sort((a, b) => a.path.length - b.path.length);
}
/** The path and those above it that are not there; none when something else is in the place of a directory. */
function absentIn(tree, path) {
    const absent = [];
    let at = path;
    for (; at !== '/' && !tree.lstat(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at))
        absent.push(at);
    return tree.lstat(at)?.type === 'directory' ? absent : [];
}
/**
 * Takes the mount points out of the upper directory again, unless the step put something there, and gives directories that only
 * they had touched their old time back: a mount leaves no trace in a layer. Never follows a link that the step may have put in
 * a parent's place (CVE-2024-23652).
 */
function removeStubs(upper, lower, stubs) {
    for (const stub of stubs) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(stub.path);
        if (!isRealDirectory(upper, parent))
            continue;
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(upper + parent);
        if (!removeEmpty(upper + stub.path))
            continue;
        const untouched = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(upper + parent).length === 0;
        const stat = untouched ? lower.lstat(parent) : undefined;
        const mtime = stat?.mtime ?? before.mtimeMs / 1000;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(upper + parent, before.atimeMs / 1000, (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_4__/* .fileTime */ .I)(mtime));
    }
}
/** Every component is a directory, no link. */
function isRealDirectory(upper, path) {
    const names = path.split('/').filter(Boolean);
    for (let count = 0; count <= names.length; count++) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)([upper, ...names.slice(0, count)].join('/'), { throwIfNoEntry: false });
        if (!stat?.isDirectory())
            return false;
    }
    return true;
}
function removeEmpty(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (stat.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        else if (stat.isFile() && stat.size === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        else
            return false;
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTEMPTY') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 5629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileTime)
/* harmony export */ });
/** Seconds as Node's utimes calls take them: these take a negative number, which is a time before 1970, for now. */
function fileTime(seconds) {
    return seconds < 0 ? new Date(seconds * 1000) : seconds;
}


/***/ }),

/***/ 9310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What containerd's and runc's path resolvers allow before they see a loop. */
const MAX_LINKS = 255;
/**
 * Follows the symlinks in `path`, all inside the tree: an absolute target starts again at the tree's root and `..` stops there.
 * What does not exist is kept as it is, so that a destination can be created. `followLast: false` leaves a symlink in the last
 * place alone. `isDestination`: a path that leads through a file is no path at all.
 *
 * @throws SnapshotError NOT_FOUND on a loop of links, and where a destination goes through a file.
 */
function resolvePath(tree, path, { followLast, isDestination = false }) {
    const pending = splitPath(path).reverse();
    const resolved = [];
    let links = 0;
    while (pending.length > 0) {
        const name = pending.pop();
        if (name === '..') {
            resolved.pop();
            continue;
        }
        const here = `/${[...resolved, name].join('/')}`;
        const isLink = (pending.length > 0 || followLast) && tree.lstat(here)?.type === 'symlink';
        if (!isLink) {
            if (isDestination && isThroughFile(tree, resolved))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `lstat ${here}: not a directory`);
            resolved.push(name);
            continue;
        }
        if (++links > MAX_LINKS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `Cannot resolve ${path}: too many links: one of them leads back to itself`);
        const target = tree.readlink(here);
        if (target.startsWith('/'))
            resolved.length = 0;
        pending.push(...splitPath(target).reverse());
    }
    return `/${resolved.join('/')}`;
}
function isThroughFile(tree, above) {
    const type = above.length > 0 ? tree.lstat(`/${above.join('/')}`)?.type : undefined;
    return type !== undefined && type !== 'directory';
}
function splitPath(path) {
    return path.split('/').filter(part => part !== '' && part !== '.');
}


/***/ })

};
