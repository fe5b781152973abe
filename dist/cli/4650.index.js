export const id = 4650;
export const ids = [4650];
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


/***/ }),

/***/ 5067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parsePaxRecords),
/* harmony export */   y: () => (/* binding */ encodePaxRecords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * `length key=value\n`, where the length counts itself.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 */
function encodePaxRecords(records) {
    return Buffer.concat(records.map(([key, value]) => encodeRecord(key, Buffer.from(value))));
}
function encodeRecord(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    let length = rest.length + String(rest.length).length;
    if (String(length).length + rest.length !== length)
        length++;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
/**
 * @returns values as bytes, since an attribute's may be anything; of two records with one key the last counts.
 * @throws LayerError MALFORMED when a length does not fit, or a key is missing.
 */
function parsePaxRecords(data) {
    const records = new Map();
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(0x20, at);
        const digits = space < 0 ? '' : data.toString('latin1', at, space);
        const end = at + Number(digits);
        const equals = data.indexOf(0x3d, space);
        const isRecord = /^[0-9]{1,10}$/.test(digits) && end <= data.length && data[end - 1] === 0x0a;
        if (!isRecord || equals <= space + 1 || equals >= end) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LayerError */ .CE('MALFORMED', 'Cannot read a tar: a PAX record does not have the form "length key=value"');
        }
        records.set(data.toString('utf8', space + 1, equals), data.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
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

/***/ 8238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ OPAQUE_MARKER),
/* harmony export */   Db: () => (/* binding */ whiteoutName),
/* harmony export */   Fp: () => (/* binding */ WHITEOUT_PREFIX),
/* harmony export */   to: () => (/* binding */ AUFS_PREFIX)
/* harmony export */ });
/**
 * How a layer's tar says that something below is gone.
 * https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */
const WHITEOUT_PREFIX = '.wh.';
/** Inside a directory: nothing below shows through. */
const OPAQUE_MARKER = '.wh..wh..opq';
/** AUFS' own bookkeeping (`.wh..wh.plnk`, `.wh..wh.orph`, `.wh..wh.aufs`), found in old images: not files of the image. */
const AUFS_PREFIX = '.wh..wh.';
/** `a/b` gives `a/.wh.b`. */
function whiteoutName(path) {
    const slash = path.lastIndexOf('/') + 1;
    return path.slice(0, slash) + WHITEOUT_PREFIX + path.slice(slash);
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


/***/ })

};
