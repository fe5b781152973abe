export const id = 3692;
export const ids = [3692,556,9803,4801,7182];
export const modules = {

/***/ 8344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ww: () => (/* binding */ compressLayer),
  bc: () => (/* binding */ decompressLayer),
  Ao: () => (/* binding */ diffIdOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layer/apply-limits.js
var apply_limits = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/layer/incompressible.js

/** Bytes that are judged as one. */
const PIECE = 16 << 10;
/** Shorter runs are not worth a trial. */
const LEAST = 4 * PIECE;
/** Every so many bytes so many in a row are counted: those of numbers and pixels are random in some positions only. */
const SAMPLE = { every: 2 << 10, length: 1 << 8 };
const SAMPLED = (PIECE / SAMPLE.every) * SAMPLE.length;
/** Squares of the counts of 256 byte values, summed: this when all are equally frequent, with a quarter and the noise on top. */
const EVEN = (SAMPLED ** 2 / 256) * 1.25 + SAMPLED;
/** What deflate must save to be worth its time: on such bytes it is at its slowest, a third of its usual speed. */
const WORTH_IT = 0.97;
/**
 * Divides a block into what is compressed or encrypted already (pictures, wheels, archives) and the rest. A guess from samples:
 * byte values that are equally frequent, and then a trial, since random bytes may repeat. It follows from the bytes alone.
 */
function findIncompressible(block) {
    const runs = [];
    for (const run of evenRuns(block)) {
        const incompressible = run.incompressible && run.end - run.start >= LEAST && isIncompressible(block, run.start);
        const before = runs.at(-1);
        if (before?.incompressible === incompressible)
            runs[runs.length - 1] = { ...before, end: run.end };
        else
            runs.push({ ...run, incompressible });
    }
    return runs;
}
function evenRuns(block) {
    const runs = [];
    for (let start = 0; start === 0 || start < block.length; start += PIECE) {
        const end = Math.min(start + PIECE, block.length);
        const incompressible = end - start === PIECE && isEven(block, start);
        const before = runs.at(-1);
        if (before?.incompressible === incompressible)
            runs[runs.length - 1] = { ...before, end };
        else
            runs.push({ start, end, incompressible });
    }
    return runs;
}
const counts = new Uint32Array(256);
function isEven(block, start) {
    counts.fill(0);
    for (let from = start; from < start + PIECE; from += SAMPLE.every) {
        for (let at = from; at < from + SAMPLE.length; at++)
            counts[block[at]]++;
    }
    let squares = 0;
    for (const count of counts)
        squares += count * count;
    return squares < EVEN;
}
function isIncompressible(block, start) {
    const piece = block.subarray(start, start + PIECE);
    return external_node_zlib_.deflateRawSync(piece, { level: 1, chunkSize: 2 * PIECE }).length > PIECE * WORTH_IT;
}

;// CONCATENATED MODULE: ./lib/layer/parallel-gzip.js



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Input bytes of one piece of work for libuv's pool. */
const BLOCK = 512 << 10;
/** How far deflate looks back, so what a block needs of the one before it. */
const WINDOW = 32 << 10;
/** Content of a stored block. */
const MOST_STORED = 0xffff;
/** Blocks in memory, in work or waiting for their turn to be written: enough for libuv's four threads. */
const LOOK_AHEAD = 8;
/** No flags, no time, no name; "unknown" for the system. https://www.rfc-editor.org/rfc/rfc1952 */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/**
 * A file as one gzip member, as pigz makes it: blocks are deflated in parallel, each with the end of the one before as its
 * dictionary, and end on a byte. The bytes depend on the input and the level only, not on how many threads there are.
 *
 * Measured on 400 MiB of packages and node_modules, two cores: level 4 2.5 s and 128.0 MB, level 5 3.5 s and 124.8 MB, level 6
 * 4.4 s and 123.8 MB; gzip(1) 14.6 s and 121.9 MB. memLevel 9 and blocks of 256 KiB or 1 MiB change neither by 2 %.
 */
const DEFAULT_GZIP_LEVEL = 4;
async function* gzip(file, level = DEFAULT_GZIP_LEVEL) {
    const { size } = await file.stat();
    const running = [];
    let crc = 0;
    yield HEADER;
    for await (const { block, dictionary, last } of readBlocks(file, size)) {
        crc = external_node_zlib_.crc32(block, crc);
        for (const part of partsOf(block, dictionary, last, level)) {
            running.push(quietly(part));
            if (running.length >= LOOK_AHEAD)
                yield await running.shift();
        }
    }
    for (const deflated of running)
        yield await deflated;
    yield trailer(crc, size);
}
/** At least one block, which an empty file needs for its end. */
async function* readBlocks(file, size) {
    let dictionary;
    for (let at = 0; at === 0 || at < size; at += BLOCK) {
        const block = await readFully(file, Math.min(BLOCK, size - at), at);
        yield { block, dictionary, last: at + BLOCK >= size };
        dictionary = block.subarray(-WINDOW);
    }
}
async function readFully(file, length, position) {
    const buffer = Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error('the file became shorter while it was compressed');
        done += bytesRead;
    }
    return buffer;
}
/** What is compressed already is stored: a layer of wheels or archives costs a tenth of the time, and no more bytes. */
function* partsOf(block, before, last, level) {
    let dictionary = before;
    for (const { start, end, incompressible } of level === 0 ? [whole(block)] : findIncompressible(block)) {
        const part = block.subarray(start, end);
        const isLast = last && end === block.length;
        yield incompressible ? Promise.resolve(storedBlocks(part, isLast)) : deflateBlock(part, dictionary, isLast, level);
        dictionary = block.subarray(Math.max(0, end - WINDOW), end);
    }
}
function whole({ length }) {
    return { start: 0, end: length, incompressible: false };
}
/** https://www.rfc-editor.org/rfc/rfc1951#page-11. What comes before ends on a byte, so a header is its byte and two lengths. */
function storedBlocks(bytes, last) {
    const blocks = [];
    for (let at = 0; at < bytes.length; at += MOST_STORED) {
        const content = bytes.subarray(at, at + MOST_STORED);
        const header = Buffer.from([last && at + MOST_STORED >= bytes.length ? 1 : 0, 0, 0, 0, 0]);
        header.writeUInt16LE(content.length, 1);
        header.writeUInt16LE(content.length ^ 0xffff, 3);
        blocks.push(header, content);
    }
    return Buffer.concat(blocks);
}
function deflateBlock(block, dictionary, last, level) {
    const { Z_FINISH, Z_SYNC_FLUSH } = external_node_zlib_.constants;
    // One output buffer that holds everything: each one more would be one more trip through the pool.
    const chunkSize = block.length + 1024;
    return deflate(block, { level, chunkSize, finishFlush: last ? Z_FINISH : Z_SYNC_FLUSH, ...(dictionary && { dictionary }) });
}
/** When an earlier block fails, nobody waits for this one: its failure must not end the process. */
function quietly(promise) {
    promise.catch(() => { });
    return promise;
}
function trailer(crc, size) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(crc, 0);
    bytes.writeUInt32LE(size % 2 ** 32, 4);
    return bytes;
}

// EXTERNAL MODULE: ./lib/layer/zstd.js
var zstd = __webpack_require__(5870);
;// CONCATENATED MODULE: ./lib/layer/compress.js









const DEFAULT_ZSTD_LEVEL = 3;
/**
 * Compresses a layer's tar into the new file `outPath`, which is removed again on failure. Memory does not grow with the layer.
 * @throws LayerError UNSUPPORTED for zstd where there is none, and for a level that the format does not have.
 */
async function compressLayer(tarPath, outPath, options) {
    checkLevel(options);
    const { level, signal } = options;
    if (options.compression === 'zstd')
        return writeBlob((0,zstd/* compressZstd */.aX)(tarPath, level ?? DEFAULT_ZSTD_LEVEL), outPath, signal);
    const file = await (0,promises_.open)(tarPath);
    try {
        return await writeBlob(gzip(file, level), outPath, signal);
    }
    finally {
        await file.close();
    }
}
/**
 * The opposite: writes the tar that is in a layer's blob into the new file `outPath`.
 * @returns the tar's digest (the DiffID) and size; the caller compares.
 * @throws LayerError MALFORMED when the blob's compression is broken, TOO_LARGE for a bomb.
 */
async function decompressLayer(path, outPath, compression) {
    return writeBlob(limited((0,decompress/* decompress */.m)(path, compression), (0,apply_limits/* applyLimits */.rk)((0,external_node_path_.dirname)(outPath)), (0,external_node_fs_.statSync)(path).size), outPath);
}
/** The DiffID of a layer's blob. @throws LayerError as `decompressLayer` */
async function diffIdOf(path, compression) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of limited((0,decompress/* decompress */.m)(path, compression), (0,apply_limits/* applyLimits */.rk)((0,external_node_path_.dirname)(path)), (0,external_node_fs_.statSync)(path).size))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
async function* limited(chunks, limits, blobSize) {
    let size = 0;
    for await (const chunk of chunks) {
        (0,apply_limits/* checkSize */.C1)(limits, (size += chunk.length), blobSize);
        yield chunk;
    }
}
async function writeBlob(chunks, outPath, signal) {
    signal?.throwIfAborted();
    const file = await (0,promises_.open)(outPath, 'wx');
    try {
        const blob = await writeChunks(chunks, file, signal);
        await file.close();
        return blob;
    }
    catch (error) {
        await file.close();
        await (0,promises_.rm)(outPath, { force: true });
        throw error;
    }
}
async function writeChunks(chunks, file, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        signal?.throwIfAborted();
        hash.update(chunk);
        for (let done = 0; done < chunk.length;)
            done += (await file.write(chunk, done)).bytesWritten;
        size += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}
function checkLevel({ compression, level }) {
    const [least, most] = compression === 'gzip' ? [0, 9] : [1, 19];
    if (level === undefined || (Number.isInteger(level) && level >= least && level <= most))
        return;
    throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot compress a layer with ${compression} level ${level}: need ${least} to ${most}`);
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


/***/ }),

/***/ 3692:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobs: () => (/* binding */ jobs)
});

// EXTERNAL MODULE: ./lib/snapshot/tree-layers.js
var tree_layers = __webpack_require__(4801);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/layer/apply-limits.js
var apply_limits = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/layer/layer-path.js
var layer_path = __webpack_require__(642);
// EXTERNAL MODULE: ./lib/system/special.js
var special = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/layer/kept-xattrs.js
var kept_xattrs = __webpack_require__(4338);
// EXTERNAL MODULE: ./lib/system/file-time.js
var file_time = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/layer/pending-calls.js





/**
 * What Node cannot do itself (devices, attributes), kept until all is unpacked and then done by one child process. An empty file
 * holds a device's place meanwhile, so that later members meet something there, and who removes that takes the call back.
 */
class PendingCalls {
    #specials = new Map();
    #xattrs = new Map();
    /** `member` is a device or a pipe. */
    addDevice(path, hostPath, member) {
        holdPlace(hostPath);
        const type = member.type;
        const call = { call: 'mknod', path: hostPath, type, mode: member.mode, device: member.device ?? [0, 0] };
        this.#specials.set(path, { call, metadata: member });
    }
    addWhiteout(path, hostPath) {
        holdPlace(hostPath);
        const call = { call: 'mknod', path: hostPath, type: 'char', mode: 0, device: [0, 0] };
        this.#specials.set(path, { call, metadata: undefined });
    }
    /** A hard link to a device that is not there yet; false when `target` is none. */
    addLink(path, hostPath, target) {
        const special = this.#specials.get(target);
        if (special === undefined)
            return false;
        holdPlace(hostPath);
        this.#specials.set(path, { call: { call: 'link', path: hostPath, target: special.call.path }, metadata: undefined });
        return true;
    }
    /** Replaces what an earlier member of that path wanted. */
    setXattrs(path, hostPath, xattrs) {
        const kept = (0,kept_xattrs/* keptXattrs */.l)(xattrs);
        if (kept)
            this.#xattrs.set(path, { hostPath, xattrs: kept });
        else
            this.#xattrs.delete(path);
    }
    /** Attributes that will be set, by path. */
    get xattrs() {
        return [...this.#xattrs].map(([path, { xattrs }]) => [path, xattrs]);
    }
    /** Takes back what was meant for a path that is removed, and for all below it when it was a directory. */
    drop(path, isDirectory) {
        for (const calls of [this.#specials, this.#xattrs]) {
            calls.delete(path);
            if (isDirectory)
                for (const other of [...calls.keys()])
                    if (other.startsWith(`${path}/`))
                        calls.delete(other);
        }
    }
    /**
     * Does it all. Devices that this user may not make and attributes that the file system does not take are left out.
     * @param marks attributes of overlayfs itself, which must succeed
     * @returns the paths on this machine of what was left out
     * @throws LayerError UNSUPPORTED for any other failure
     */
    run(marks, { owners }) {
        const specials = [...this.#specials.values()].sort(linksLast);
        for (const { call } of specials)
            (0,external_node_fs_.unlinkSync)(call.path);
        const failed = (0,special/* callSpecialsSync */.i)([...specials.map(special => special.call), ...this.#xattrCalls(), ...marks]);
        const fatal = failed.find(failure => !mayFail(failure, marks));
        if (fatal)
            throw refused(fatal);
        const missing = new Set(failed.map(failure => failure.call.path));
        for (const { call, metadata } of specials) {
            if (metadata && !missing.has(call.path))
                restore(call.path, metadata, owners);
        }
        return [...missing];
    }
    #xattrCalls() {
        return [...this.#xattrs.values()].flatMap(({ hostPath, xattrs }) => Object.entries(xattrs).map(([name, value]) => ({ call: 'setxattr', path: hostPath, name, value })));
    }
}
function holdPlace(hostPath) {
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(hostPath, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, 0o600));
}
function linksLast(a, b) {
    return Number(a.call.call === 'link') - Number(b.call.call === 'link');
}
function restore(path, { mode, uid, gid, mtime }, owners) {
    if (owners)
        (0,external_node_fs_.lchownSync)(path, uid, gid);
    (0,external_node_fs_.chmodSync)(path, mode);
    (0,external_node_fs_.lutimesSync)(path, (0,file_time/* fileTime */.I)(mtime), (0,file_time/* fileTime */.I)(mtime));
}
/** In a user namespace the kernel makes whiteouts but no devices; a link to a device that is missing fails with it. */
function mayFail({ call, code }, marks) {
    if (call.call === 'link')
        return code === 'ENOENT';
    if (call.call === 'setxattr')
        return !marks.includes(call) && ['ENOTSUP', 'EOPNOTSUPP', 'EPERM'].includes(code);
    return code === 'EPERM' && call.type !== 'fifo' && !isWhiteout(call.device);
}
function isWhiteout([major, minor]) {
    return major === 0 && minor === 0;
}
function refused({ call, code }) {
    const what = { mknod: 'make a device or whiteout', link: 'link to a device', setxattr: 'set an attribute' }[call.call];
    return new errors/* LayerError */.CE('UNSUPPORTED', `Cannot unpack a layer: the kernel refused to ${what} (${code})`, {
        hint: 'The store must be on a file system with devices and extended attributes, and Slipway must be root there.'
    });
}

// EXTERNAL MODULE: ./lib/layer/tar-path.js
var tar_path = __webpack_require__(7804);
;// CONCATENATED MODULE: ./lib/layer/extractor.js






const CREATE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Removing a directory means looking through all that is remembered; no honest layer does it often. */
const MAX_REMOVED_DIRECTORIES = 1000;
/**
 * Unpacks the members of a layer's tar into a directory that nothing else writes to. Whatever names and links the tar holds,
 * each write stays inside: parents are resolved without leaving the root, and the last component is always something new, made
 * with O_EXCL or after what was there (a link, too) is removed. A directory keeps its content when the tar has it again;
 * everything else replaces.
 */
class Extractor {
    root;
    pending = new PendingCalls();
    #whiteouts;
    #owners;
    /** Directories get their times last: members inside change these. */
    #directoryTimes = new Map();
    #removedDirectories = 0;
    #open;
    /** @param owners false: everything belongs to who runs this */
    constructor(root, whiteouts, owners) {
        this.root = root;
        this.#whiteouts = whiteouts;
        this.#owners = owners;
    }
    member(member) {
        try {
            this.#unpack(member);
        }
        catch (error) {
            throw explain(error, member);
        }
    }
    content(bytes) {
        if (this.#open === undefined)
            return;
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(this.#open.fd, bytes, done);
    }
    end() {
        if (this.#open === undefined)
            return;
        const { fd, member } = this.#open;
        this.#open = undefined;
        try {
            this.#finishFile(fd, member);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    /**
     * After the last member: whiteouts, devices, attributes, and the directories' times.
     * @returns places on this machine of what the kernel did not let us make
     */
    finish() {
        const marks = this.#whiteouts.finish(this);
        const skipped = this.pending.run(marks, { owners: this.#owners });
        for (const [path, mtime] of this.#directoryTimes)
            (0,external_node_fs_.lutimesSync)(this.root.hostPath(path), (0,file_time/* fileTime */.I)(mtime), (0,file_time/* fileTime */.I)(mtime));
        return skipped;
    }
    /** Closes what is open, after a failure. */
    abort() {
        if (this.#open)
            (0,external_node_fs_.closeSync)(this.#open.fd);
        this.#open = undefined;
    }
    remove(path) {
        const stats = this.root.lstat(path);
        if (!stats)
            return;
        const isDirectory = stats.isDirectory();
        if (isDirectory)
            this.#removeDirectory(path);
        else
            (0,external_node_fs_.unlinkSync)(this.root.hostPath(path));
        this.pending.drop(path, isDirectory);
        this.#whiteouts.drop(path, isDirectory);
        if (isDirectory || stats.isSymbolicLink())
            this.root.forget();
    }
    #removeDirectory(path) {
        if (++this.#removedDirectories > MAX_REMOVED_DIRECTORIES) {
            throw new errors/* LayerError */.CE('TOO_LARGE', `Cannot unpack a layer that replaces more than ${MAX_REMOVED_DIRECTORIES} directories by other things`);
        }
        (0,external_node_fs_.rmSync)(this.root.hostPath(path), { recursive: true });
        for (const other of [...this.#directoryTimes.keys()]) {
            if (other === path || other.startsWith(`${path}/`))
                this.#directoryTimes.delete(other);
        }
    }
    #unpack(member) {
        const path = (0,tar_path/* pathInside */._)(member.name);
        if (path === '')
            this.#setRoot(member);
        else if (!this.#whiteouts.take(path, this))
            this.#create(member, this.#resolve(path));
    }
    /** The parent resolved and made, the last component as it is. */
    #resolve(path) {
        return (0,layer_path/* joinPath */.uJ)(this.root.makeDirectory((0,layer_path/* parentOf */.gN)(path)), (0,layer_path/* baseOf */.bx)(path));
    }
    #create(member, path) {
        if (member.type === 'directory')
            this.#createDirectory(member, path);
        else if (member.type === 'hardlink')
            this.#createLink(member, path);
        else
            this.#replacing(path, hostPath => this.#createOther(member, path, hostPath));
        this.#whiteouts.created(path);
    }
    #createOther(member, path, hostPath) {
        if (member.type === 'file')
            this.#createFile(member, path, hostPath);
        else if (member.type === 'symlink')
            this.#createSymlink(member, hostPath);
        else
            this.pending.addDevice(path, hostPath, member);
    }
    /** Mostly nothing is there, so looking first would cost more than a second try. */
    #replacing(path, create) {
        const hostPath = this.root.hostPath(path);
        try {
            create(hostPath);
        }
        catch (error) {
            if (!(0,errors/* hasCode */.up)(error, 'EEXIST'))
                throw error;
            this.remove(path);
            create(hostPath);
        }
    }
    #createFile(member, path, hostPath) {
        this.#open = { fd: (0,external_node_fs_.openSync)(hostPath, CREATE, 0o600), member };
        this.pending.setXattrs(path, hostPath, member.xattrs);
    }
    /** Owner before mode: a change of owner takes setuid away. */
    #finishFile(fd, { uid, gid, mode, mtime }) {
        if (this.#owners)
            (0,external_node_fs_.fchownSync)(fd, uid, gid);
        (0,external_node_fs_.fchmodSync)(fd, mode);
        (0,external_node_fs_.futimesSync)(fd, (0,file_time/* fileTime */.I)(mtime), (0,file_time/* fileTime */.I)(mtime));
    }
    #createSymlink({ link, uid, gid, mtime }, hostPath) {
        (0,external_node_fs_.symlinkSync)(link, hostPath);
        if (this.#owners)
            (0,external_node_fs_.lchownSync)(hostPath, uid, gid);
        (0,external_node_fs_.lutimesSync)(hostPath, (0,file_time/* fileTime */.I)(mtime), (0,file_time/* fileTime */.I)(mtime));
    }
    #createDirectory(member, path) {
        if (this.root.lstat(path)?.isDirectory() !== true)
            this.#replacing(path, hostPath => (0,external_node_fs_.mkdirSync)(hostPath, 0o700));
        this.root.implied.delete(path);
        this.#setDirectory(member, path);
    }
    #setRoot(member) {
        if (member.type !== 'directory')
            throw new errors/* LayerError */.CE('MALFORMED', `Cannot unpack a ${member.type} in the place of the root`);
        this.#setDirectory(member, '');
    }
    #setDirectory(member, path) {
        const hostPath = this.root.hostPath(path);
        if (this.#owners)
            (0,external_node_fs_.lchownSync)(hostPath, member.uid, member.gid);
        (0,external_node_fs_.chmodSync)(hostPath, member.mode);
        this.pending.setXattrs(path, hostPath, member.xattrs);
        this.#directoryTimes.set(path, member.mtime);
    }
    /** To a file of this layer only, or a link or device: linking does not follow, so what it points to does not matter. */
    #createLink(member, path) {
        const target = this.#resolveTarget(member);
        if (target === path)
            throw new errors/* LayerError */.CE('MALFORMED', `Cannot unpack "${member.name}": it is a hard link to itself`);
        this.#replacing(path, hostPath => {
            if (this.pending.addLink(path, hostPath, target))
                return;
            (0,external_node_fs_.linkSync)(this.root.hostPath(target), hostPath);
        });
    }
    #resolveTarget(member) {
        const path = (0,tar_path/* pathInside */._)(member.link);
        const parent = this.root.findParent(path);
        const target = parent === undefined ? undefined : (0,layer_path/* joinPath */.uJ)(parent, (0,layer_path/* baseOf */.bx)(path));
        const stats = target === undefined ? undefined : this.root.lstat(target);
        if (stats && !stats.isDirectory())
            return target;
        const state = stats ? 'is a directory' : 'is not in the layer';
        throw new errors/* LayerError */.CE('MALFORMED', `Cannot unpack "${member.name}": the target "${member.link}" of its hard link ${state}`);
    }
}
/** What a tar can make the kernel answer is the tar's fault. */
function explain(error, member) {
    const faults = ['ENAMETOOLONG', 'EINVAL', 'ENOTDIR', 'ELOOP', 'EMLINK', 'EISDIR', 'EEXIST', 'ENOENT'];
    if (!faults.some(code => (0,errors/* hasCode */.up)(error, code)))
        return error;
    return new errors/* LayerError */.CE('MALFORMED', `Cannot unpack ${JSON.stringify(member.name.slice(0, 200))}: ${(0,errors/* messageOf */.bD)(error)}`, {
        cause: error
    });
}

;// CONCATENATED MODULE: ./lib/layer/root-directory.js



/** What containerd allows before it sees a loop. */
const MAX_LINKS = 255;
/** Components looked at for one tar. Honest layers need a few for each directory. */
const MAX_STEPS = 10_000_000;
/**
 * A directory that paths of a tar are unpacked into, and nothing outside of it: directories are resolved component by component,
 * and links on the way as if this directory were the root of the system. Nothing else may write there meanwhile, which makes
 * looking first and writing then safe. Results are remembered; `forget` when a link or a directory is removed.
 */
class RootDirectory {
    #root;
    #resolved = new Map();
    #steps = 0;
    /** Directories that no entry made: they had to be there for one. */
    implied = new Set();
    constructor(root) {
        this.#root = root;
    }
    /** The place on this machine of a path that is resolved already. */
    hostPath(path) {
        return path === '' ? this.#root : `${this.#root}/${path}`;
    }
    /** Resolves a directory and makes what is missing of it. The result has no links in it. */
    makeDirectory(path) {
        return this.#resolveDirectory(path, true);
    }
    /** Resolves the directory that `path` is in, and leaves the last component alone. undefined when there is none. */
    findParent(path) {
        return this.#resolveDirectory((0,layer_path/* parentOf */.gN)(path), false);
    }
    lstat(path) {
        return (0,external_node_fs_.lstatSync)(this.hostPath(path), { throwIfNoEntry: false });
    }
    forget() {
        this.#resolved.clear();
    }
    #resolveDirectory(path, make) {
        if (path === '')
            return '';
        const known = this.#resolved.get(path);
        if (known !== undefined)
            return known;
        const parent = this.#resolveDirectory((0,layer_path/* parentOf */.gN)(path), make);
        if (parent === undefined)
            return undefined;
        const resolved = this.#walk(parent, [(0,layer_path/* baseOf */.bx)(path)], make);
        if (resolved !== undefined)
            this.#resolved.set(path, resolved);
        return resolved;
    }
    /** `at` has no links in it, so that `..` is what its text says. `names` come first to last. */
    #walk(at, names, make) {
        const pending = [...names].reverse();
        let links = 0;
        while (pending.length > 0) {
            const name = pending.pop();
            if (++this.#steps > MAX_STEPS)
                throw new errors/* LayerError */.CE('TOO_LARGE', 'Cannot unpack a layer: its links and paths are too many to follow');
            const here = name === '..' ? (0,layer_path/* parentOf */.gN)(at) : (0,layer_path/* joinPath */.uJ)(at, name);
            const stats = this.lstat(here);
            if (stats?.isSymbolicLink()) {
                if (++links > MAX_LINKS)
                    throw unusable(here, 'too many levels of symbolic links');
                const target = (0,external_node_fs_.readlinkSync)(this.hostPath(here));
                if (target.startsWith('/'))
                    at = '';
                pending.push(...componentsOf(target).reverse());
            }
            else if (stats?.isDirectory()) {
                at = here;
            }
            else if (stats) {
                throw unusable(here, 'it is not a directory');
            }
            else if (make) {
                at = this.#imply(here);
            }
            else {
                return undefined;
            }
        }
        return at;
    }
    /** Such a directory has the mode that Docker and containerd give it, whatever our umask is. */
    #imply(path) {
        (0,external_node_fs_.mkdirSync)(this.hostPath(path));
        (0,external_node_fs_.chmodSync)(this.hostPath(path), 0o755);
        this.implied.add(path);
        return path;
    }
}
function componentsOf(target) {
    return target.split('/').filter(part => part !== '' && part !== '.');
}
function unusable(path, state) {
    return new errors/* LayerError */.CE('MALFORMED', `Cannot unpack into "${path}": ${state}`);
}

// EXTERNAL MODULE: ./lib/layer/tar-reader.js + 2 modules
var tar_reader = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/layer/write.js + 2 modules
var write = __webpack_require__(7275);
;// CONCATENATED MODULE: ./lib/layer/hollow.js





/** Whose content stays: owners are looked up in them. */
const KEPT = new Set(['etc/passwd', 'etc/group']);
const MAX_KEPT = 1024 * 1024;
/**
 * Writes the layer's table of contents to the new file `outPath`: a layer of the same paths, types, modes, owners, times and
 * links whose files are empty, but for those that names of users are looked up in. Unpacked, it answers what a COPY asks of its
 * destination, and takes a hundredth of the bytes.
 * @throws LayerError
 */
async function writeHollow(blob, outPath) {
    const collector = new HollowCollector();
    const reader = new tar_reader/* TarReader */.R(collector);
    for await (const chunk of (0,decompress/* decompress */.m)(blob.path, blob.compression))
        reader.push(chunk);
    reader.finish();
    return collector.write(outPath);
}
/** The same of a tar that is read anyway. */
class HollowCollector {
    /** By path: the last member of a name counts. */
    #entries = new Map();
    #kept;
    member({ name, link, xattrs, ...member }) {
        const path = (0,tar_path/* pathInside */._)(name);
        this.#kept = undefined;
        if (path === '')
            return;
        const target = member.type === 'hardlink' ? (0,tar_path/* pathInside */._)(link) : link;
        const entry = { ...member, path, size: 0, mtime: Math.floor(member.mtime), link: target, xattrs: (0,kept_xattrs/* keptXattrs */.l)(xattrs) };
        this.#entries.delete(path);
        this.#entries.set(path, member.type === 'file' ? { ...entry, content: { kind: 'inline', base64: '' } } : entry);
        if (KEPT.has(path) && member.type === 'file' && member.size <= MAX_KEPT)
            this.#kept = { path, chunks: [] };
    }
    content(bytes) {
        this.#kept?.chunks.push(Buffer.from(bytes));
    }
    end() {
        if (!this.#kept)
            return;
        const { path, chunks } = this.#kept;
        const content = Buffer.concat(chunks);
        const entry = { ...this.#entries.get(path), size: content.length };
        this.#entries.set(path, { ...entry, content: { kind: 'inline', base64: content.toString('base64') } });
    }
    /** @param outPath a new file */
    write(outPath) {
        const { toc: _, ...written } = (0,write/* writeLayerSync */._)(this.#entries.values(), outPath);
        return written;
    }
}

// EXTERNAL MODULE: ./lib/layer/whiteout.js
var whiteout = __webpack_require__(8238);
// EXTERNAL MODULE: ./lib/layer/whiteouts.js
var whiteouts = __webpack_require__(8597);
;// CONCATENATED MODULE: ./lib/layer/toc-recorder.js






/** Notes the table of contents of a tar that is read. An opaque marker is a whiteout whose path ends in the marker's name. */
class TocRecorder {
    toc = [];
    #entry;
    #hash;
    member(member) {
        this.#entry = toTocEntry(member);
        this.#hash = this.#entry?.type === 'file' ? (0,external_node_crypto_.createHash)('sha256') : undefined;
    }
    content(bytes) {
        this.#hash?.update(bytes);
    }
    end() {
        if (this.#entry)
            this.toc.push(this.#hash ? { ...this.#entry, digest: this.#hash.digest('hex') } : this.#entry);
    }
}
function toTocEntry({ name, link, xattrs, ...rest }) {
    const path = (0,tar_path/* pathInside */._)(name);
    const marker = (0,whiteouts/* parseMarker */.gY)(path);
    if (path === '' || marker === 'ignored')
        return undefined;
    if (marker)
        return {
            path: (0,layer_path/* joinPath */.uJ)(marker.directory, marker.name ?? whiteout/* OPAQUE_MARKER */.$n),
            type: 'whiteout',
            mode: 0,
            uid: 0,
            gid: 0,
            mtime: 0,
            size: 0
        };
    return { ...rest, path, link: rest.type === 'hardlink' ? (0,tar_path/* pathInside */._)(link) : link, xattrs: (0,kept_xattrs/* keptXattrs */.l)(xattrs) };
}

;// CONCATENATED MODULE: ./lib/layer/apply.js












/**
 * Unpacks a layer's blob into `target`, a directory that nothing else writes to; on failure whoever made it removes it. Memory is
 * constant; decompression runs in libuv's threads, everything else in this one. A tar that is not its DiffID is refused at the
 * end, so publish the target only after this has returned.
 * @throws LayerError for a tar that is malformed, hostile or too large, and for a wrong DiffID; ContentError DIGEST_MISMATCH
 */
async function applyLayer(input, target, options = {}) {
    const overlay = options.form === 'plain' ? undefined : new whiteouts/* OverlayWhiteouts */.h2({ userXattr: options.userXattr ?? false });
    const root = new RootDirectory(target);
    const extractor = new Extractor(root, overlay ?? new whiteouts/* PlainWhiteouts */.Pb(), options.owners ?? true);
    const recorder = options.toc ? new TocRecorder() : undefined;
    const collector = options.hollow === undefined ? undefined : new HollowCollector();
    const limits = (0,apply_limits/* applyLimits */.rk)(target, options.limits);
    try {
        const handlers = [recorder, collector, extractor].filter(handler => handler !== undefined);
        const read = await readBlob(input, handlers, limits);
        const skipped = extractor.finish();
        const { xattrs } = extractor.pending;
        const hollow = collector?.write(options.hollow);
        const opaque = [...(overlay?.opaque ?? [])];
        return { ...read, opaque, xattrs, implied: [...root.implied], skipped, toc: recorder?.toc, hollow };
    }
    finally {
        extractor.abort();
    }
}
/** Feeds the handlers with the blob's tar; the DiffID is over every byte, also those after the end marker. */
async function readBlob(input, handlers, limits) {
    const counter = new EntryCounter(limits);
    const reader = new tar_reader/* TarReader */.R(new EachHandler([counter, ...handlers]));
    const blobSize = (0,external_node_fs_.statSync)(input.path).size;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    await verifyBlob(input);
    for await (const chunk of (0,decompress/* decompress */.m)(input.path, input.compression)) {
        hash.update(chunk);
        size += chunk.length;
        (0,apply_limits/* checkSize */.C1)(limits, size, blobSize);
        reader.push(chunk);
    }
    reader.finish();
    const diffId = `sha256:${hash.digest('hex')}`;
    if (input.diffId !== undefined && input.diffId !== diffId)
        throw wrongDiffId(input.diffId, diffId);
    return { diffId, size, entries: counter.entries };
}
class EntryCounter {
    entries = 0;
    #limits;
    constructor(limits) {
        this.#limits = limits;
    }
    member() {
        (0,apply_limits/* checkEntries */.bX)(this.#limits, ++this.entries);
    }
    content() { }
    end() { }
}
class EachHandler {
    #handlers;
    constructor(handlers) {
        this.#handlers = handlers;
    }
    member(...args) {
        for (const handler of this.#handlers)
            handler.member(...args);
    }
    content(bytes) {
        for (const handler of this.#handlers)
            handler.content(bytes);
    }
    end() {
        for (const handler of this.#handlers)
            handler.end();
    }
}
/** Before anything is unpacked: a decompressor need not look at every byte of a blob. */
async function verifyBlob({ path, digest }) {
    if (digest === undefined)
        return;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    const found = hash.digest('hex');
    if (found === (0,oci_digest/* digestHex */.sU)(digest))
        return;
    throw new errors/* ContentError */.yg('DIGEST_MISMATCH', `Cannot unpack layer ${digest}: its content is sha256:${found}`);
}
function wrongDiffId(wanted, found) {
    return new errors/* LayerError */.CE('DIFF_ID_MISMATCH', `Cannot unpack a layer: its image says that its DiffID is ${wanted}, but it is ${found}`);
}

// EXTERNAL MODULE: ./lib/layer/compress.js + 2 modules
var compress = __webpack_require__(8344);
// EXTERNAL MODULE: ./lib/layer/diff.js + 2 modules
var diff = __webpack_require__(3138);
// EXTERNAL MODULE: ./lib/layer/digest-files.js
var digest_files = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/layer/unpack-archive.js + 1 modules
var unpack_archive = __webpack_require__(7665);
;// CONCATENATED MODULE: ./lib/layer/jobs.js








/** What a pool's threads can do. Everything goes through as structured clones. */
const jobs = {
    writeLayer: write/* writeLayerSync */._,
    diffUpper: writeUpperSync,
    apply: applyLayer,
    compress: compress/* compressLayer */.ww,
    decompress: compress/* decompressLayer */.bc,
    diffIdOf: compress/* diffIdOf */.Ao,
    digestFiles: digest_files.digestFilesSync,
    hollow: writeHollow,
    listArchive: unpack_archive/* listArchive */.d
};
/** Diff and write in one, so that the entries never leave the thread. */
function writeUpperSync({ upperdir, lowers, skip, userXattr }, outPath) {
    const { entries, opaque, left } = (0,diff/* diffUpperSync */.b)(upperdir, { lower: (0,tree_layers.layersTree)(lowers), skip, userXattr });
    const written = (0,write/* writeLayerSync */._)(entries, outPath);
    const xattrs = written.toc.flatMap(({ path, xattrs }) => (xattrs ? [[path, xattrs]] : []));
    return { ...written, opaque, xattrs, left };
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

/***/ 3198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ encodePaxHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   bx: () => (/* binding */ writeHeader)
/* harmony export */ });
/* harmony import */ var _pax_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8238);


/**
 * Tar headers, byte for byte as BuildKit's layers have them (Go's archive/tar): PAX, and the extended header only when a value
 * does not fit its ustar field; whiteouts are plain ustar wherever that can hold them. So equal files give an equal DiffID
 * whichever of the two builders made the layer.
 */
const BLOCK = 512;
const NAME_SIZE = 100;
const PREFIX_SIZE = 155;
/** `ustar`, NUL, version 00. */
const MAGIC = Buffer.from('ustar\x0000', 'latin1');
const TYPE_FLAG = {
    file: '0',
    hardlink: '1',
    symlink: '2',
    char: '3',
    block: '4',
    directory: '5',
    fifo: '6',
    whiteout: '0'
};
/** The name in the tar: directories end in a slash, whiteouts have their prefix. */
function tarName(entry) {
    if (entry.type === 'directory')
        return entry.path + '/';
    return entry.type === 'whiteout' ? (0,_whiteout_js__WEBPACK_IMPORTED_MODULE_1__/* .whiteoutName */ .Db)(entry.path) : entry.path;
}
/** The blocks of the PAX extended header that must come before the entry's own, if it needs one. */
function encodePaxHeader(entry) {
    const name = tarName(entry);
    const records = paxRecords(entry, name);
    if (records.length === 0)
        return undefined;
    const data = (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePaxRecords */ .y)(records);
    const blocks = Buffer.alloc(BLOCK + Math.ceil(data.length / BLOCK) * BLOCK);
    writePaxHeaderBlock(blocks, paxHeaderName(name), data.length);
    data.copy(blocks, BLOCK);
    return blocks;
}
/** Writes the entry's own block at `at`. */
function writeHeader(out, at, entry) {
    const name = tarName(entry);
    const split = entry.type === 'whiteout' ? splitUstarPath(name) : undefined;
    out.fill(0, at, at + BLOCK);
    writeText(out, at, NAME_SIZE, split?.suffix ?? name);
    writeOctal(out, at + 100, 8, entry.mode);
    writeOctal(out, at + 108, 8, entry.uid);
    writeOctal(out, at + 116, 8, entry.gid);
    writeOctal(out, at + 124, 12, entry.size);
    writeOctal(out, at + 136, 12, Math.floor(entry.mtime));
    out.write(TYPE_FLAG[entry.type], at + 156, 'latin1');
    if (entry.link !== undefined)
        writeText(out, at + 157, NAME_SIZE, entry.link);
    writeOctal(out, at + 329, 8, entry.device?.[0] ?? 0);
    writeOctal(out, at + 337, 8, entry.device?.[1] ?? 0);
    if (split !== undefined)
        writeText(out, at + 345, PREFIX_SIZE, split.prefix);
    writeMagicAndChecksum(out, at);
}
/** What the ustar fields cannot hold, sorted by key. */
function paxRecords(entry, name) {
    const records = [];
    const mtime = Math.floor(entry.mtime);
    if (!fitsOctal(entry.gid, 8))
        records.push(['gid', String(entry.gid)]);
    if (!fitsOctal(entry.uid, 8))
        records.push(['uid', String(entry.uid)]);
    if (!fitsOctal(entry.size, 12))
        records.push(['size', String(entry.size)]);
    if (!fitsOctal(mtime, 12))
        records.push(['mtime', String(mtime)]);
    if (entry.link !== undefined && needsPax(entry.link))
        records.push(['linkpath', entry.link]);
    if (needsPax(name) && !(entry.type === 'whiteout' && splitUstarPath(name)))
        records.push(['path', name]);
    for (const [key, value] of Object.entries(entry.xattrs ?? {})) {
        records.push([`SCHILY.xattr.${key}`, Buffer.from(value, 'base64')]);
    }
    return records.length < 2 ? records : records.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}
/** The header's block of a PAX extended header: a name that old readers unpack to, and zeros. */
function writePaxHeaderBlock(out, name, size) {
    writeText(out, 0, NAME_SIZE, name);
    writeOctal(out, 100, 8, 0);
    writeOctal(out, 108, 8, 0);
    writeOctal(out, 116, 8, 0);
    writeOctal(out, 124, 12, size);
    writeOctal(out, 136, 12, 0);
    out.write('x', 156, 'latin1');
    writeMagicAndChecksum(out, 0);
}
/** `a/b/file` gives `a/b/PaxHeaders.0/file`, as Go names it. */
function paxHeaderName(name) {
    const slash = name.lastIndexOf('/') + 1;
    const file = name.slice(slash);
    return (name.slice(0, slash) + 'PaxHeaders.0' + (file === '' ? '' : '/' + file))
        .replace(NOT_ASCII, '')
        .slice(0, NAME_SIZE)
        .replace(/\/+$/, '');
}
const NOT_ASCII = /[^\x01-\x7f]/g;
const ALL_ASCII = /^[\x01-\x7f]*$/;
function needsPax(text) {
    return text.length > NAME_SIZE || !ALL_ASCII.test(text);
}
/** A long path cut at a slash, for the two fields that ustar has. */
function splitUstarPath(name) {
    if (name.length <= NAME_SIZE || !ALL_ASCII.test(name))
        return undefined;
    const cut = name.lastIndexOf('/', PREFIX_SIZE);
    const suffix = name.slice(cut + 1);
    return cut > 0 && suffix.length <= NAME_SIZE && suffix !== '' ? { prefix: name.slice(0, cut), suffix } : undefined;
}
/** ASCII only: readers that matter take the full text from the PAX record. */
function writeText(out, at, length, text) {
    const ascii = ALL_ASCII.test(text) ? text : text.replace(NOT_ASCII, '');
    out.write(ascii, at, length, 'latin1');
    // Old readers take a name that ends in a slash for a directory, so a cut must not end in one.
    if (ascii.length > length && out[at + length - 1] === 0x2f)
        cutTrailingSlashes(out, at, at + length - 1);
}
function cutTrailingSlashes(out, start, end) {
    while (end > start && out[end - 1] === 0x2f)
        end--;
    out[end] = 0;
}
function fitsOctal(value, length) {
    return value >= 0 && value < 8 ** (length - 1);
}
/** Digits with leading zeros and a NUL; zero when the value is in a PAX record instead. */
function writeOctal(out, at, length, value) {
    let rest = fitsOctal(value, length) ? value : 0;
    for (let i = at + length - 2; i >= at; i--) {
        out[i] = 0x30 + (rest % 8);
        rest = Math.floor(rest / 8);
    }
}
/** Sum of the block's bytes with the checksum field as blanks; six digits, NUL, blank. */
function writeMagicAndChecksum(out, at) {
    MAGIC.copy(out, at + 257);
    let sum = 8 * 0x20;
    for (let i = at; i < at + BLOCK; i++)
        sum += out[i];
    writeOctal(out, at + 148, 7, sum);
    out[at + 155] = 0x20;
}


/***/ }),

/***/ 7665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ detectCompression),
  d: () => (/* binding */ listArchive)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layer/apply-limits.js
var apply_limits = __webpack_require__(5594);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/layer/zstd.js
var zstd = __webpack_require__(5870);
;// CONCATENATED MODULE: ./lib/layer/decompress-to-fault.js





/** Sizes of the pieces in which a broken file is read again, until the fault is within one byte. */
const SIZES = [256 << 10, 512, 1];
/**
 * The uncompressed bytes of a file, all of them that there are before the error where it breaks: an archive may well end before.
 * Node's engines keep back what they made of the piece of input in which they meet a fault; the file is read again in smaller and
 * smaller pieces.
 * @throws LayerError as `decompress`
 */
async function* decompressToFault(path, compression) {
    let given = 0;
    try {
        for await (const chunk of (0,decompress/* decompress */.m)(path, compression)) {
            given += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        const keepsBack = compression === 'gzip' || (compression === 'zstd' && (0,zstd/* nodeHasZstd */.Y5)());
        if (keepsBack && error instanceof errors/* LayerError */.CE && error.code === 'MALFORMED')
            yield* upToFault(path, compression, given);
        throw error;
    }
}
/** What comes after the first `given` bytes and before the fault. */
async function* upToFault(path, compression, given) {
    const place = { offset: 0 };
    for (const [index, size] of SIZES.entries()) {
        const isLast = index === SIZES.length - 1;
        let seen = 0;
        for await (const chunk of inPieces(path, compression, place.offset, size, place)) {
            seen += chunk.length;
            if (isLast && seen > given)
                yield chunk.subarray(Math.max(0, chunk.length - (seen - given)));
        }
    }
}
/** The output of pieces of `size` from `start` on, of large ones before. Ends where the input breaks, and says where that is. */
async function* inPieces(path, compression, start, size, place) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    let engine = decompress_to_fault_open(compression);
    let begin = 0;
    try {
        for (let at = 0;;) {
            const bytes = readPiece(fd, at, at < start ? Math.min(SIZES[0], start - at) : size);
            place.offset = at;
            const output = bytes.length > 0 ? await push(engine, bytes) : undefined;
            if (output === undefined)
                return;
            yield* output;
            at += bytes.length;
            if (compression === 'gzip' || begin + engine.bytesWritten === at)
                continue;
            // A frame is over, and the next one begins within the piece: it takes an engine of its own.
            if (engine.bytesWritten === 0)
                return;
            begin += engine.bytesWritten;
            at = begin;
            engine.destroy();
            engine = decompress_to_fault_open(compression);
        }
    }
    finally {
        engine.destroy();
        (0,external_node_fs_.closeSync)(fd);
    }
}
function decompress_to_fault_open(compression) {
    // The error comes again as what `push` gives.
    return (compression === 'gzip' ? (0,external_node_zlib_.createGunzip)() : (0,zstd/* zstdDecompressor */.G6)()).on('error', () => { });
}
/** What the engine makes of the bytes, or undefined when it breaks. */
async function push(engine, bytes) {
    const output = [];
    const keep = (chunk) => void output.push(chunk);
    let fail;
    engine.on('data', keep);
    const isWhole = await new Promise(resolve => {
        fail = () => resolve(false);
        engine.on('error', fail);
        engine.write(bytes, error => resolve(!error));
    });
    engine.off('data', keep).off('error', fail);
    return isWhole ? output : undefined;
}
function readPiece(fd, at, size) {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, (0,external_node_fs_.readSync)(fd, bytes, 0, size, at));
}

// EXTERNAL MODULE: ./lib/layer/kept-xattrs.js
var kept_xattrs = __webpack_require__(4338);
// EXTERNAL MODULE: ./lib/layer/tar-path.js
var tar_path = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/layer/tar-reader.js + 2 modules
var tar_reader = __webpack_require__(5087);
;// CONCATENATED MODULE: ./lib/layer/unpack-archive.js








/**
 * What is in a tar, plain or compressed with gzip, bzip2, xz or zstd, found by its content whatever its name: entries in the
 * archive's order, with the bytes of files in the directory `spool` (made when there is something to keep; its owner removes
 * it). Absolute names and `..` stop at the root; `.wh.` names are plain files. The root itself has an empty path.
 * @returns undefined for a file that is no archive
 * @throws LayerError MALFORMED for an archive that breaks after its first header; TOO_LARGE; UNSUPPORTED when a program is missing
 */
async function listArchive(path, spool, given) {
    // Any ratio: an archive of an empty disk image is an honest one, and xz makes next to nothing of it.
    const limits = (0,apply_limits/* applyLimits */.rk)((0,external_node_path_.dirname)(spool), { ratio: Number.POSITIVE_INFINITY, ...given });
    const packed = (0,external_node_fs_.statSync)(path).size;
    const spooler = new Spooler(spool);
    const reader = new tar_reader/* TarReader */.R(spooler);
    let size = 0;
    try {
        for await (const chunk of decompressToFault(path, detectCompression(path))) {
            size += chunk.length;
            (0,apply_limits/* checkSize */.C1)(limits, size, packed);
            reader.push(chunk);
            (0,apply_limits/* checkEntries */.bX)(limits, spooler.entries.length);
            // As tar and Docker: neither padding, nor a signature, nor a broken checksum after the end marker matters.
            if (reader.ended)
                break;
        }
        reader.finish();
    }
    catch (error) {
        if (!(error instanceof errors/* LayerError */.CE) || error.code !== 'MALFORMED')
            throw error;
        if (reader.met)
            throw broken(error);
    }
    finally {
        spooler.close();
    }
    return spooler.entries.length > 0 ? spooler.entries : undefined;
}
/** In the words of Go's reader, which people look up. */
function broken(error) {
    const what = /too early|unexpected end/.test(error.message) ? 'unexpected EOF' : 'archive/tar: invalid tar header';
    return new errors/* LayerError */.CE('MALFORMED', `Cannot unpack the archive: ${what} (${error.message})`, { cause: error });
}
/** A zstd file may begin with a frame to skip: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.2 */
const MAGIC = [
    ['gzip', /^1f8b08/],
    ['bzip2', /^425a68/],
    ['xz', /^fd377a585a00/],
    ['zstd', /^(28b52ffd|5[0-9a-f]2a4d18)/]
];
/** By the first bytes, whatever the name. */
function detectCompression(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(8);
        (0,external_node_fs_.readSync)(fd, start, 0, 8, 0);
        return MAGIC.find(([, magic]) => magic.test(start.toString('hex')))?.[0] ?? 'none';
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Keeps the entries, and each file's bytes under a number. */
class Spooler {
    entries = [];
    #directory;
    #fd;
    constructor(directory) {
        this.#directory = directory;
    }
    member(member) {
        if (this.entries.length === 0)
            (0,external_node_fs_.mkdirSync)(this.#directory, { recursive: true, mode: 0o700 });
        const path = member.size > 0 ? (0,external_node_path_.join)(this.#directory, String(this.entries.length)) : undefined;
        if (path !== undefined)
            this.#fd = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
        this.entries.push(toEntry(member, path));
    }
    content(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(this.#fd, bytes, done);
    }
    end() {
        this.close();
    }
    close() {
        if (this.#fd !== undefined)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#fd = undefined;
    }
}
function toEntry({ name, link, xattrs, ...rest }, path) {
    return {
        ...rest,
        path: (0,tar_path/* cleanTarPath */.U)(name).path,
        link: rest.type === 'hardlink' ? (0,tar_path/* cleanTarPath */.U)(link).path : link,
        xattrs: (0,kept_xattrs/* keptXattrs */.l)(xattrs),
        content: path === undefined ? undefined : { kind: 'path', path }
    };
}


/***/ }),

/***/ 7275:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ writeLayerSync)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/layer/content-digest.js
/**
 * What counts in an entry when the question is "the same files?": everything but the time. One line of JSON, so that no path
 * or link can be mistaken for another field.
 */
function contentLine(entry) {
    const { path, type, mode, uid, gid, link, device, xattrs, digest } = entry;
    return JSON.stringify([path, type, mode, uid, gid, link, device, sortedXattrs(xattrs), digest]) + '\n';
}
function sortedXattrs(xattrs) {
    return xattrs && Object.entries(xattrs).sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/layer/tar-header.js
var tar_header = __webpack_require__(3198);
;// CONCATENATED MODULE: ./lib/layer/tar-sink.js


const SIZE = 1 << 20;
/**
 * A new file that is hashed while it is written, through one buffer that many small pieces share: callers reserve room, write
 * into `buffer` at `position` themselves and `commit` what they wrote. Full buffers go to the file in one call.
 */
class TarSink {
    buffer = Buffer.allocUnsafe(SIZE);
    position = 0;
    #path;
    #fd;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #flushed = 0;
    /** @throws the system's EEXIST: an output is a new file, never one that something else may be reading. */
    constructor(path) {
        this.#path = path;
        this.#fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o644);
    }
    /** Bytes so far. */
    get size() {
        return this.#flushed + this.position;
    }
    /** Room left in the buffer. */
    get room() {
        return SIZE - this.position;
    }
    /** Makes room for `bytes`, at most the buffer's size. */
    reserve(bytes) {
        if (this.room < bytes)
            this.flush();
    }
    append(bytes) {
        for (let done = 0; done < bytes.length;) {
            if (this.room === 0)
                this.flush();
            const copied = bytes.copy(this.buffer, this.position, done);
            this.position += copied;
            done += copied;
        }
    }
    /** Zeros up to the next multiple of `block` bytes of the file. */
    pad(block) {
        const missing = (block - (this.size % block)) % block;
        this.reserve(missing);
        this.buffer.fill(0, this.position, this.position + missing);
        this.position += missing;
    }
    flush() {
        this.#hash.update(this.buffer.subarray(0, this.position));
        for (let done = 0; done < this.position;)
            done += (0,external_node_fs_.writeSync)(this.#fd, this.buffer, done, this.position - done);
        this.#flushed += this.position;
        this.position = 0;
    }
    /** Writes the rest out and closes. */
    finish() {
        this.flush();
        (0,external_node_fs_.closeSync)(this.#fd);
        return { digest: `sha256:${this.#hash.digest('hex')}`, size: this.#flushed };
    }
    /** Closes and removes the file. */
    discard() {
        (0,external_node_fs_.closeSync)(this.#fd);
        (0,external_node_fs_.rmSync)(this.#path, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/layer/write.js






const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** A read that is smaller than this is not worth its call while more is left. */
const SMALL = 1 << 16;
/** No link at the end; and a pipe that was put in a file's place must not hang the build. */
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Writes entries as a layer's uncompressed tar into the new file `outPath`, which is removed again on failure. Synchronous and
 * of constant memory: contents are read straight into the buffer that is written.
 * @throws LayerError CONTENT_CHANGED when a file changes while it is read; MALFORMED when two entries have one path.
 */
function writeLayerSync(entries, outPath) {
    const sink = new TarSink(outPath);
    try {
        const { toc, contentDigest } = writeEntries(entries, sink);
        sink.append(Buffer.alloc(2 * tar_header/* BLOCK */.IE));
        const { digest, size } = sink.finish();
        return { diffId: digest, size, contentDigest, toc };
    }
    catch (error) {
        sink.discard();
        throw error;
    }
}
function writeEntries(entries, sink) {
    const toc = [];
    const paths = new Set();
    const content = (0,external_node_crypto_.createHash)('sha256');
    for (const entry of entries) {
        if (paths.size === paths.add(entry.path).size)
            throw duplicate(entry);
        const line = writeEntry(entry, sink);
        content.update(contentLine(line));
        toc.push(line);
    }
    return { toc, contentDigest: content.digest('hex') };
}
function writeEntry(entry, sink) {
    const pax = (0,tar_header/* encodePaxHeader */.B4)(entry);
    if (pax !== undefined)
        sink.append(pax);
    sink.reserve(tar_header/* BLOCK */.IE);
    (0,tar_header/* writeHeader */.bx)(sink.buffer, sink.position, entry);
    sink.position += tar_header/* BLOCK */.IE;
    const { content: _, ...line } = entry;
    if (entry.type !== 'file')
        return line;
    const digest = writeContent(entry, sink);
    sink.pad(tar_header/* BLOCK */.IE);
    return { ...line, digest };
}
/** Returns the sha256 of the file's bytes. */
function writeContent(entry, sink) {
    if (entry.size === 0)
        return EMPTY_SHA256;
    if (entry.content?.kind === 'path')
        return copyFile(entry, entry.content.path, sink);
    const bytes = Buffer.from(entry.content?.base64 ?? '', 'base64');
    if (bytes.length !== entry.size)
        throw changed(entry, bytes.length);
    sink.append(bytes);
    return (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
}
function copyFile(entry, path, sink) {
    const fd = openFile(path, entry);
    try {
        return copyBytes(fd, entry, sink);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function openFile(path, entry) {
    try {
        return (0,external_node_fs_.openSync)(path, READ_FLAGS);
    }
    catch (error) {
        if (!(0,errors/* hasCode */.up)(error, 'ENOENT') && !(0,errors/* hasCode */.up)(error, 'ELOOP'))
            throw error;
        throw new errors/* LayerError */.CE('CONTENT_CHANGED', `Cannot write "${entry.path}" into a layer: the file was removed or replaced meanwhile`, {
            hint: 'Nothing may change the files of a build while it runs.',
            cause: error
        });
    }
}
/** Asks for one byte more than there should be, so that a file that has grown shows without another call. */
function copyBytes(fd, entry, sink) {
    sink.reserve(Math.min(entry.size + 1, SMALL));
    if (entry.size < sink.room)
        return copyWhole(fd, entry, sink);
    const digest = (0,external_node_crypto_.createHash)('sha256');
    let left = entry.size;
    while (left > 0) {
        if (sink.room < SMALL)
            sink.flush();
        const read = (0,external_node_fs_.readSync)(fd, sink.buffer, sink.position, Math.min(left, sink.room), null);
        if (read === 0)
            throw changed(entry, entry.size - left);
        digest.update(sink.buffer.subarray(sink.position, sink.position + read));
        sink.position += read;
        left -= read;
    }
    if ((0,external_node_fs_.readSync)(fd, Buffer.alloc(1), 0, 1, null) > 0)
        throw changed(entry);
    return digest.digest('hex');
}
/** A file that fits into the buffer's room: mostly one read and one hash. */
function copyWhole(fd, entry, sink) {
    const { buffer, position: start } = sink;
    let size = 0;
    while (size < entry.size) {
        const read = (0,external_node_fs_.readSync)(fd, buffer, start + size, entry.size + 1 - size, null);
        if (read === 0)
            break;
        size += read;
    }
    if (size !== entry.size)
        throw changed(entry, size > entry.size ? undefined : size);
    sink.position += size;
    return (0,external_node_crypto_.hash)('sha256', buffer.subarray(start, start + size), 'hex');
}
function changed(entry, found) {
    const now = found === undefined ? 'has more now' : `has ${found} now`;
    return new errors/* LayerError */.CE('CONTENT_CHANGED', `Cannot write "${entry.path}" into a layer: it had ${entry.size} bytes and ${now}`, {
        hint: 'Nothing may change the files of a build while it runs.'
    });
}
function duplicate(entry) {
    return new errors/* LayerError */.CE('MALFORMED', `Cannot write a layer with two entries for "${entry.path}"`);
}


/***/ }),

/***/ 1446:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ overlayAttributes),
/* harmony export */   m: () => (/* binding */ OPAQUE_VALUE)
/* harmony export */ });
const OPAQUE_VALUE = 'y';
/** Mounts in a user namespace have the option `userxattr`, since only the real root may write `trusted.*`. */
function overlayAttributes({ userXattr }) {
    const prefix = userXattr ? 'user.overlay.' : 'trusted.overlay.';
    return { opaque: `${prefix}opaque`, redirect: `${prefix}redirect`, metacopy: `${prefix}metacopy` };
}


/***/ }),

/***/ 4801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layersTree: () => (/* binding */ layersTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);




/** Layers, lowest first, as one tree: what an overlayfs mount of them would show, without the mount. */
function layersTree(layers) {
    return new LayersTree([...layers].reverse());
}
class LayersTree {
    /** Highest first, as overlayfs looks. */
    #layers;
    #directories = new Map();
    #listings = new Map();
    constructor(layers) {
        this.#layers = layers;
        this.#directories.set('/', layers.map((_, index) => index));
    }
    get isScratch() {
        return this.#layers.length === 0;
    }
    lstat(path) {
        return this.#find(path)?.stat;
    }
    readdir(path) {
        return (0,_system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByBytes */ .n)([...this.#list(path).keys()]);
    }
    readlink(path) {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(this.hostPath(path));
    }
    hostPath(path) {
        const found = this.#find(path);
        if (!found)
            throw new Error(`Nothing at ${path}`);
        return this.#at(found.layer, path);
    }
    xattrs(path) {
        const found = this.#find(path);
        return found && this.#layers[found.layer]?.xattrs?.get(path.slice(1));
    }
    digest(path) {
        const found = this.#find(path);
        return found && this.#layers[found.layer].digests?.get(path.slice(1));
    }
    #at(layer, path) {
        const { directory } = this.#layers[layer];
        return path === '/' ? directory : directory + path;
    }
    #find(path) {
        if (path === '/')
            return { layer: 0, stat: this.#rootStat() };
        const parent = path.slice(0, path.lastIndexOf('/')) || '/';
        const listed = this.#listings.get(parent);
        if (listed) {
            const layer = listed.get(path.slice(parent === '/' ? 1 : parent.length + 1));
            return layer === undefined ? undefined : { layer, stat: this.#statIn(layer, path) };
        }
        return this.#probe(this.#contributors(parent) ?? [], path);
    }
    /** The highest layer that says something about the path decides. */
    #probe(layers, path) {
        for (const layer of layers) {
            const stat = this.#statIn(layer, path);
            if (stat)
                return (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhiteoutDevice */ .qM)(stat) ? undefined : { layer, stat };
        }
        return undefined;
    }
    /** undefined when the path is no directory in the merged view. */
    #contributors(path) {
        if (this.#directories.has(path))
            return this.#directories.get(path);
        const parent = path.slice(0, path.lastIndexOf('/')) || '/';
        const above = this.#contributors(parent);
        const layers = above && this.#merged(above, path);
        this.#directories.set(path, layers);
        return layers;
    }
    /** A directory merges with those below it until one is opaque or something else is in its place. */
    #merged(above, path) {
        const layers = [];
        for (const layer of above) {
            const stat = this.#statIn(layer, path);
            if (!stat)
                continue;
            if (stat.type !== 'directory')
                break;
            layers.push(layer);
            if (this.#layers[layer].opaque?.has(path.slice(1)))
                break;
        }
        return layers.length > 0 ? layers : undefined;
    }
    /** Names of a directory with the layer that shows each. */
    #list(path) {
        const known = this.#listings.get(path);
        if (known)
            return known;
        const layers = this.#contributors(path);
        if (!layers)
            throw new Error(`${path} is not a directory`);
        const seen = new Map();
        for (const layer of layers)
            this.#addNames(seen, layer, path);
        const listing = new Map([...seen].filter((entry) => entry[1] !== undefined));
        this.#listings.set(path, listing);
        return listing;
    }
    #addNames(seen, layer, path) {
        for (const entry of (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .readHostEntries */ .Xf)(this.#at(layer, path))) {
            if (seen.has(entry.name))
                continue;
            const whiteout = entry.isCharacterDevice() && (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhiteoutDevice */ .qM)(this.#statIn(layer, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name)));
            seen.set(entry.name, whiteout ? undefined : layer);
        }
    }
    #statIn(layer, path) {
        return (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statHostPath */ .ko)(this.#at(layer, path), `${layer}:`);
    }
    #rootStat() {
        const stat = this.#layers.length > 0 ? this.#statIn(0, '/') : undefined;
        return stat ?? { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: Math.floor(Date.now() / 1000) };
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

/***/ 556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runPerlSync),
/* harmony export */   x: () => (/* binding */ syscallNumber)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The table of newer architectures: asm-generic/unistd.h. */
const GENERIC = { llistxattr: 12, lgetxattr: 9, lsetxattr: 6, mknodat: 33, prctl: 167, seccomp: 277 };
const NUMBERS = {
    x64: { llistxattr: 195, lgetxattr: 192, lsetxattr: 189, mknodat: 259, prctl: 157, seccomp: 317 },
    arm64: GENERIC,
    riscv64: GENERIC,
    loong64: GENERIC
};
/** undefined where the numbers of this architecture are not known. */
function syscallNumber(call) {
    return process.platform === 'linux' ? NUMBERS[process.arch]?.[call] : undefined;
}
/**
 * Runs a perl program with the numbers of the named calls as arguments.
 * @returns its output, or undefined where perl or the numbers of this architecture are missing, or perl could not run.
 */
function runPerlSync(program, calls, input) {
    const numbers = NUMBERS[process.arch];
    if (numbers === undefined || process.platform !== 'linux')
        return undefined;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('perl', ['-e', program, ...calls.map(call => String(numbers[call]))], {
        input,
        maxBuffer: 1 << 30,
        // The user's PERL5OPT and PERL5LIB are for the user's programs.
        env: { PATH: process.env['PATH'], LC_ALL: 'C' }
    });
    if (child.error && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(child.error, 'ENOENT'))
        throw child.error;
    return child.status === 0 ? child.stdout.toString('latin1') : undefined;
}


/***/ }),

/***/ 5938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ callSpecialsSync)
/* harmony export */ });
/* unused harmony export callOneByOne */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var _perl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(556);




const FILE_TYPE = { char: 0o020000, block: 0o060000, fifo: 0o010000 };
/** Reads `letter, path, argument, argument` fields that end in NUL; writes `index errno` for each call that fails. */
const PERL = String.raw `
my ($mknodat, $setxattr) = @ARGV;
my $index = 0;
umask 0;
$/ = "\0";
sub field { my $text = <STDIN>; chomp $text; return $text; }
while (defined(my $kind = <STDIN>)) {
  chomp $kind;
  my ($path, $first, $second, $done) = (field(), field(), field());
  if ($kind eq "n") { $done = syscall($mknodat, -100, $path, $first + 0, $second + 0) == 0; }
  elsif ($kind eq "l") { $done = link($first, $path); }
  else { my $value = pack("H*", $second); $done = syscall($setxattr, $path, $first, $value, length($value), 0) == 0; }
  print "$index ", $! + 0, "\n" unless $done;
  $index++;
}
`;
/** Carries the calls out in order, in one child process, and returns those that failed. */
function callSpecialsSync(calls) {
    if (calls.length === 0)
        return [];
    const output = (0,_perl_js__WEBPACK_IMPORTED_MODULE_3__/* .runPerlSync */ .A)(PERL, ['mknodat', 'lsetxattr'], calls.flatMap(toFields).join('\0') + '\0');
    if (output === undefined)
        return callOneByOne(calls);
    return parseFailures(output, calls);
}
function toFields(call) {
    if (call.call === 'link')
        return ['l', call.path, call.target, ''];
    if (call.call === 'setxattr')
        return ['x', call.path, call.name, Buffer.from(call.value, 'base64').toString('hex')];
    return ['n', call.path, String(FILE_TYPE[call.type] | call.mode), String(encodeDevice(call.device))];
}
/** The kernel's new_encode_dev. */
function encodeDevice([major, minor]) {
    return ((minor & 0xff) | (major << 8) | ((minor & ~0xff) << 12)) >>> 0;
}
function parseFailures(output, calls) {
    return output
        .split('\n')
        .filter(line => line !== '')
        .map(line => line.split(' ').map(Number))
        .map(([index, errno]) => ({ call: calls[index], code: errorCode(errno) }));
}
function errorCode(errno) {
    return Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno).find(([, value]) => value === errno)?.[0] ?? `errno ${errno}`;
}
/** Coreutils and the attr package, a process a call, where perl is missing. Exported for its test. */
function callOneByOne(calls) {
    return calls.flatMap(call => {
        const code = callOne(call);
        return code === undefined ? [] : [{ call, code }];
    });
}
function callOne(call) {
    if (call.call === 'link')
        return linkOne(call.target, call.path);
    if (call.call === 'setxattr')
        return run('setfattr', ['-h', '-n', call.name, '-v', `0s${call.value}`, '--', call.path]);
    const numbers = call.type === 'fifo' ? [] : call.device.map(String);
    const letter = { char: 'c', block: 'b', fifo: 'p' }[call.type];
    return run('mknod', ['-m', call.mode.toString(8), '--', call.path, letter, ...numbers]);
}
function linkOne(target, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.linkSync)(target, path);
        return undefined;
    }
    catch (error) {
        return error.code;
    }
}
/** The reason is in the tool's last words only. */
function run(command, args) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(command, args, { encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
    if (child.error)
        return child.error.code ?? child.error.message;
    if (child.status === 0)
        return undefined;
    if (child.stderr.includes('Operation not permitted'))
        return 'EPERM';
    return child.stderr.includes('not supported') ? 'ENOTSUP' : child.stderr.trim();
}


/***/ }),

/***/ 323:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sortByBytes)
/* harmony export */ });
/**
 * Compares names as BuildKit, tar writers and the kernel's tools do: by their UTF-8 bytes. JavaScript's own order is by UTF-16
 * units, which differs only where surrogate pairs meet U+E000..U+FFFF.
 */
function compareBytes(a, b) {
    if (hasSurrogate(a) || hasSurrogate(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Sorts in place. */
function sortByBytes(names) {
    return names.some(hasSurrogate) ? names.sort(compareBytes) : names.sort();
}
function hasSurrogate(text) {
    return /[\ud800-\udfff]/.test(text);
}


/***/ }),

/***/ 9058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ readHostEntries),
/* harmony export */   ko: () => (/* binding */ statHostPath),
/* harmony export */   qM: () => (/* binding */ isWhiteoutDevice),
/* harmony export */   u1: () => (/* binding */ readHostDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** `lstat` of a path of this machine; undefined when nothing is there. `prefix` makes inode texts of different roots differ. */
function statHostPath(path, prefix = '') {
    const stats = lstat(path);
    if (!stats)
        return undefined;
    const type = typeOf(stats);
    return {
        type,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        gid: stats.gid,
        size: type === 'file' || type === 'symlink' ? stats.size : 0,
        mtime: stats.mtimeMs / 1000,
        inode: type !== 'directory' && stats.nlink > 1 ? prefix + exactInode(path) : undefined,
        device: type === 'char' || type === 'block' ? splitDevice(stats.rdev) : undefined,
        ctimeMs: stats.ctimeMs,
        ino: stats.ino,
        dev: stats.dev
    };
}
/** Names in a directory of this machine, unsorted. */
function readHostDirectory(path) {
    const names = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(path);
    for (const name of names)
        checkName(path, name);
    return names;
}
/** Names in a directory of this machine with their types, unsorted. */
function readHostEntries(path) {
    const entries = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(path, { withFileTypes: true });
    for (const { name } of entries)
        checkName(path, name);
    return entries;
}
/** Node decodes names as UTF-8, and what is not becomes a name that does not exist. */
function checkName(directory, name) {
    if (!name.includes('\ufffd') || lstat(`${directory}/${name}`))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SnapshotError */ .JC('UNSUPPORTED', `Cannot read directory ${directory}: the name ${JSON.stringify(name)} is not UTF-8`, {
        hint: 'Rename the file, or add it to .dockerignore.'
    });
}
/** True for overlayfs' whiteout: a character device 0:0. */
function isWhiteoutDevice(stat) {
    return stat.type === 'char' && stat.device?.[0] === 0 && stat.device[1] === 0;
}
function lstat(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function typeOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    if (stats.isSymbolicLink())
        return 'symlink';
    if (stats.isCharacterDevice())
        return 'char';
    if (stats.isBlockDevice())
        return 'block';
    return stats.isFIFO() ? 'fifo' : 'socket';
}
/** Inode numbers of some file systems exceed what a double holds, so the few files with many names are asked again. */
function exactInode(path) {
    const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { bigint: true });
    return `${stats.dev}:${stats.ino}`;
}
/** glibc's gnu_dev_major and gnu_dev_minor. */
function splitDevice(rdev) {
    const device = BigInt(rdev);
    const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn);
    const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn & 0xffffffffn);
    return [Number(major), Number(minor)];
}


/***/ }),

/***/ 2430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readXattrsSync)
/* harmony export */ });
/* unused harmony export readWithGetfattr */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _perl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(556);



/** Reads paths that end in NUL; writes `index hex(name) hex(value)` lines for the attributes whose names match. */
const PERL = String.raw `
my ($list, $get, $index, $names, $value) = (@ARGV, 0, "\0" x 65536, "\0" x 65536);
my $out = "";
$/ = "\0";
while (my $path = <STDIN>) {
  chomp $path;
  my $size = syscall($list, $path, $names, 65536);
  for my $name ($size > 0 ? split(/\0/, substr($names, 0, $size)) : ()) {
    next unless $name =~ /^(?:security\.capability$|user\.|trusted\.overlay\.)/;
    my $length = syscall($get, $path, $name, $value, 65536);
    next if $length < 0;
    $out .= join(" ", $index, unpack("H*", $name), unpack("H*", substr($value, 0, $length))) . "\n";
  }
  $index++;
}
print $out;
`;
/**
 * The attributes that matter to a layer (`security.capability`, `user.*`) or to overlayfs (`trusted.overlay.*`) of many paths,
 * by path; paths without any, or that do not exist, are left out. Symlinks are not followed in the last place. One child process
 * reads 8,000 paths in 20 ms.
 * @throws RuntimeError NO_RUNTIME when the machine has neither perl nor getfattr.
 */
function readXattrsSync(paths) {
    if (paths.length === 0)
        return new Map();
    const output = (0,_perl_js__WEBPACK_IMPORTED_MODULE_2__/* .runPerlSync */ .A)(PERL, ['llistxattr', 'lgetxattr'], paths.join('\0') + '\0');
    return output === undefined ? readWithGetfattr(paths) : parseHexLines(output, paths);
}
function parseHexLines(output, paths) {
    const found = new Map();
    for (const line of output.split('\n')) {
        const [index, name, value] = line.split(' ');
        if (name !== undefined)
            add(found, paths[Number(index)], fromHex(name, 'utf8'), fromHex(value ?? '', 'base64'));
    }
    return found;
}
function add(found, path, name, value) {
    const xattrs = found.get(path);
    if (xattrs)
        xattrs[name] = value;
    else
        found.set(path, { [name]: value });
}
function fromHex(hex, encoding) {
    return Buffer.from(hex, 'hex').toString(encoding);
}
/** The most paths on one command line: with names of any length well under the kernel's 2 MiB. */
const PATHS_A_CALL = 400;
/** The attr package's tool, where perl is missing. Exported for its test. */
function readWithGetfattr(paths) {
    const found = new Map();
    for (let i = 0; i < paths.length; i += PATHS_A_CALL) {
        parseDump(getfattr(paths.slice(i, i + PATHS_A_CALL)), found);
    }
    return found;
}
function getfattr(paths) {
    const pattern = String.raw `^(security\.capability$|user\.|trusted\.overlay\.)`;
    const args = ['--no-dereference', '--dump', '--absolute-names', '--encoding=base64', `--match=${pattern}`, '--', ...paths];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('getfattr', args, { encoding: 'latin1', maxBuffer: 1 << 30 });
    if (!child.error)
        return child.stdout;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RuntimeError */ .bu('NO_RUNTIME', 'Cannot read extended attributes: neither perl nor getfattr runs on this machine', {
        hint: 'Install perl-base or attr.',
        cause: child.error
    });
}
/** getfattr's text: `# file: path`, then a line `name=0sBASE64` each, bytes outside ASCII as backslash and three octal digits. */
function parseDump(text, found) {
    let path = '';
    for (const line of text.split('\n')) {
        if (line.startsWith('# file: '))
            path = unescapeOctal(line.slice('# file: '.length));
        const equals = line.indexOf('=0s');
        if (equals > 0 && !line.startsWith('#'))
            add(found, path, unescapeOctal(line.slice(0, equals)), line.slice(equals + 3));
    }
}
function unescapeOctal(text) {
    const bytes = text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ })

};
