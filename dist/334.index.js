export const id = 334;
export const ids = [334];
export const modules = {

/***/ 4334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertLayer: () => (/* binding */ convertLayer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _layer_compress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8344);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _layer_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3418);





/** Makes the layer's blob in another format, of the blob that is in the store. */
async function convertLayer(layer, blob, { compression, level }, options) {
    const { store, signal } = options;
    const tar = await plainTar(layer, blob, options);
    const mediaType = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociLayerType */ .BJ)(compression);
    if (compression === 'none')
        return { mediaType, digest: layer.diffId, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(tar).size };
    const temporary = options.temporary('compress');
    try {
        const made = await (0,_layer_compress_js__WEBPACK_IMPORTED_MODULE_2__/* .compressLayer */ .ww)(tar, temporary, { compression, signal, ...(level === undefined ? {} : { level }) });
        store.blobs.adopt(temporary, made.digest);
        return { mediaType, ...made };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
/** Where the uncompressed tar is; made from a compressed blob when there is none. */
async function plainTar({ diffId }, blob, { store, temporary: newPath }) {
    const size = store.layers.get(diffId)?.size || undefined;
    if (store.blobs.has(diffId, size))
        return store.blobs.path(diffId);
    const temporary = newPath('plain');
    const found = await (0,_layer_compress_js__WEBPACK_IMPORTED_MODULE_2__/* .decompressLayer */ .bc)(store.blobs.path(blob.digest), temporary, (0,_layer_format_js__WEBPACK_IMPORTED_MODULE_4__/* .compressionOf */ .MB)(blob));
    if (found.digest !== diffId) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ContentError */ .yg('DIGEST_MISMATCH', `Layer ${blob.digest} unpacks to ${found.digest}, its image says ${diffId}`);
    }
    store.blobs.adopt(temporary, diffId);
    return store.blobs.path(diffId);
}


/***/ }),

/***/ 5594:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   bX: () => (/* binding */ checkEntries),
/* harmony export */   rk: () => (/* binding */ applyLimits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Kept free for everyone else on the machine. */
const RESERVE = 64 << 20;
const RATIO_COUNTS_FROM = 1 << 30;
const MAX_ENTRIES = 2_000_000;
const MAX_RATIO = 1100;
function applyLimits(target, given = {}) {
    return { entries: MAX_ENTRIES, ratio: MAX_RATIO, size: freeBytes(target), ...given };
}
/** @throws LayerError TOO_LARGE */
function checkSize(limits, size, blobSize) {
    if (size > limits.size)
        throw tooLarge(`more than ${limits.size} bytes`, 'Free disk space, or check where the image comes from.');
    if (size < RATIO_COUNTS_FROM || size <= blobSize * limits.ratio)
        return;
    throw tooLarge(`${size} bytes of only ${blobSize} compressed ones`, 'This looks like a decompression bomb: check where the image comes from.');
}
/** @throws LayerError TOO_LARGE */
function checkEntries(limits, entries) {
    if (entries > limits.entries)
        throw tooLarge(`more than ${limits.entries} entries`, 'Check where the image comes from.');
}
function freeBytes(target) {
    const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(target);
    return Math.max(bavail * bsize - RESERVE, 0);
}
function tooLarge(state, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LayerError */ .CE('TOO_LARGE', `Cannot unpack a layer that has ${state}`, { hint });
}


/***/ }),

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

/***/ 2114:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _program_filter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5120);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5870);






const CHUNK = 256 << 10;
/**
 * The uncompressed bytes of a blob, in pieces. gzip of several members and zstd of several frames are read to the end. Inflating
 * runs in libuv's threads, so it overlaps with what the caller does to each piece.
 * @throws LayerError MALFORMED when the compression is broken or the blob ends early.
 */
async function* decompress(path, compression) {
    try {
        if (compression === 'zstd')
            yield* (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__/* .decompressZstd */ .l8)(path);
        else if (compression === 'gzip' || compression === 'none')
            yield* inflate(readFrom(path), compression);
        else
            yield* (0,_program_filter_js__WEBPACK_IMPORTED_MODULE_4__/* .filterThrough */ .K)(readFrom(path), PROGRAMS[compression]);
    }
    catch (error) {
        throw malformed(error, compression);
    }
}
const PROGRAMS = {
    xz: { command: 'xz', args: ['-dcq'], purpose: 'read xz', hint: 'Install xz-utils.' },
    bzip2: { command: 'bzip2', args: ['-dcq'], purpose: 'read bzip2', hint: 'Install bzip2.' }
};
function readFrom(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
}
/** The output ends with an error when the source does. */
async function* inflate(source, compression) {
    const engine = compression === 'gzip' ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: CHUNK }) : new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough({ highWaterMark: CHUNK });
    const output = (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, engine, () => { });
    try {
        for await (const chunk of output)
            yield chunk;
    }
    finally {
        source.destroy();
        output.destroy();
    }
}
/** zlib's own errors have codes like Z_DATA_ERROR and ZSTD_error_...; what the caller throws passes. */
function malformed(error, compression) {
    const code = error.code ?? '';
    if (!/^(Z_|ZSTD_|ERR_ZSTD)/.test(code))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LayerError */ .CE('MALFORMED', `Cannot decompress: the ${compression} is broken (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, { cause: error });
}


/***/ }),

/***/ 5120:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ filterThrough)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * The program's output, which ends well only when the program did; all that it wrote comes before its fault. Leaving early ends
 * the program.
 * @throws LayerError UNSUPPORTED when there is no such program, MALFORMED with its words when it fails
 */
async function* filterThrough(source, program) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program.command, program.args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const fault = faultOf(child, program);
    let unread;
    source.on('error', error => {
        unread = error;
    });
    // A program that stops reading early says why itself.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, child.stdin, () => { });
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        const found = unread ?? (await fault);
        if (found)
            throw found;
    }
    finally {
        child.kill('SIGKILL');
        source.destroy();
    }
}
function faultOf(child, { command, purpose, hint }) {
    const words = [];
    child.stderr.on('data', chunk => words.push(chunk));
    return new Promise(resolve => {
        child.on('error', cause => resolve(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerError */ .CE('UNSUPPORTED', `Cannot ${purpose}: the program ${command} does not run here`, { hint, cause })));
        child.on('close', code => {
            const said = Buffer.concat(words).toString().trim();
            resolve(code === 0 ? undefined : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerError */ .CE('MALFORMED', `Cannot ${purpose}: ${said}`));
        });
    });
}


/***/ }),

/***/ 5870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ zstdDecompressor),
/* harmony export */   Y5: () => (/* binding */ nodeHasZstd),
/* harmony export */   aX: () => (/* binding */ compressZstd),
/* harmony export */   l8: () => (/* binding */ decompressZstd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _program_filter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5120);






/** Frames that need more memory (128 MiB) are an attack; it is the limit of the `zstd` program, too. */
const MAX_WINDOW_LOG = 27;
const CHUNK = 256 << 10;
const PROGRAM = { command: 'zstd', hint: 'Install zstd, or use Node 22.15 or newer.' };
/** Node has zstd from 22.15 on; before, the `zstd` program does it. */
function compressZstd(path, level) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress !== 'function') {
        const args = ['--quiet', '--stdout', '-T0', `-${level}`];
        const output = (0,_program_filter_js__WEBPACK_IMPORTED_MODULE_5__/* .filterThrough */ .K)(source, { ...PROGRAM, args, purpose: 'compress a layer with zstd' });
        return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(output, { objectMode: false });
    }
    const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.ZSTD_c_compressionLevel]: level, [node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.ZSTD_c_checksumFlag]: 1 };
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress({ chunkSize: CHUNK, params }), () => { });
}
/** The contents of all frames, one after the other. */
async function* decompressZstd(path) {
    if (nodeHasZstd()) {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        for (let at = 0; at < size;)
            at += yield* decompressFrame(path, at);
    }
    else {
        const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
        yield* (0,_program_filter_js__WEBPACK_IMPORTED_MODULE_5__/* .filterThrough */ .K)(source, { ...PROGRAM, args: ['--quiet', '--stdout', '-d'], purpose: 'read zstd' });
    }
}
function nodeHasZstd() {
    return typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress === 'function';
}
/** For one frame. */
function zstdDecompressor() {
    return node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress({ chunkSize: CHUNK, params: { [node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } });
}
/** Node's stream stops after one frame, as if the others were none of it. Returns the frame's size. */
async function* decompressFrame(path, start) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, highWaterMark: CHUNK });
    const frame = (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, zstdDecompressor(), () => { });
    try {
        for await (const chunk of frame)
            yield chunk;
        if (frame.bytesWritten === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .LayerError */ .CE('MALFORMED', 'Cannot read zstd: a frame is empty');
        return frame.bytesWritten;
    }
    finally {
        source.destroy();
        frame.destroy();
    }
}


/***/ })

};
