export const id = 858;
export const ids = [858];
export const modules = {

/***/ 4858:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packMount: () => (/* binding */ packMount),
  restoreMount: () => (/* binding */ restoreMount),
  saveMount: () => (/* binding */ saveMount)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/temporary.js
var temporary = __webpack_require__(1206);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/cache/mount-archive.js











/** The same directory gives the same archive: no times of access, names in order. Owners by number: there is no passwd. */
const PACK = [
    '--create',
    '--format=posix',
    '--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime',
    '--sort=name',
    '--numeric-owner',
    '--file=-'
];
const UNPACK = ['--extract', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore', '--file=-'];
/** GNU tar's exit status when a file changed or vanished while it was read: what a background process of a tool may do. */
const CHANGED_WHILE_READ = 1;
/** Writes the directory as a compressed tar to the new file `path`: zstd where this Node has it, else gzip. */
async function packDirectory(directory, path) {
    const plain = (0,external_node_crypto_.createHash)('sha256');
    const compressed = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const count = (chunk) => {
        size += chunk.length;
    };
    const tar = (0,external_node_child_process_.spawn)('tar', [...PACK, `--directory=${directory}`, '.'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = endOf(tar, [0, CHANGED_WHILE_READ]);
    const { compressor, mediaType } = createCompressor();
    const file = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 });
    await settled(ended, (0,external_node_stream_promises_.pipeline)(tar.stdout, watch(plain), compressor, watch(compressed, count), file));
    return { diffId: digestOf(plain), blob: { mediaType, digest: digestOf(compressed), size } };
}
/**
 * Unpacks such an archive as the new `directory`. Whoever wrote the cache wrote the archive: tar refuses names and links that
 * lead out (it is not given `-P`), an archive larger than `maxSize` is cut off, and device nodes do not stay.
 */
async function unpackDirectory(path, mediaType, directory, maxSize) {
    const compression = (0,media_types/* layerCompression */.AH)(mediaType);
    if (compression === undefined)
        throw new lib_errors/* LayerError */.CE('UNSUPPORTED', `its archive is of the unknown type ${mediaType}`);
    await (0,promises_.mkdir)(directory, { mode: 0o700 });
    const tar = (0,external_node_child_process_.spawn)('tar', [...UNPACK, `--directory=${directory}`], { stdio: ['pipe', 'ignore', 'pipe'] });
    const ended = endOf(tar, [0]);
    const source = external_node_stream_.Readable.from((0,decompress/* decompress */.m)(path, compression));
    await settled(ended, (0,external_node_stream_promises_.pipeline)(source, limit(withHeaders(maxSize)), tar.stdin));
    removeDevices(directory);
}
function createCompressor() {
    if (typeof external_node_zlib_.createZstdCompress !== 'function') {
        return { compressor: external_node_zlib_.createGzip({ level: 1 }), mediaType: media_types/* MediaType */.zu.ociLayerGzip };
    }
    const params = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 1, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 };
    return { compressor: external_node_zlib_.createZstdCompress({ params }), mediaType: media_types/* MediaType */.zu.ociLayerZstd };
}
function endOf(tar, good) {
    const words = [];
    tar.stderr?.on('data', chunk => words.push(chunk));
    return new Promise((resolve, reject) => {
        tar.on('error', reject);
        tar.on('close', status => {
            const said = Buffer.concat(words).toString().trim().split('\n')[0];
            if (good.includes(status ?? -1))
                resolve();
            else
                reject(new lib_errors/* LayerError */.CE('MALFORMED', `tar ended with ${status}${said ? ` (${said})` : ''}`));
        });
    });
}
/**
 * Both are over when this is. A broken pipe is only the other side's view of what went wrong; and nothing did when tar is content:
 * it stops reading at the archive's end, whatever padding follows.
 */
async function settled(ended, piped) {
    const [pipe, tar] = await Promise.allSettled([piped, ended]);
    const errors = [pipe, tar].flatMap(result => (result.status === 'rejected' ? [result.reason] : []));
    const real = errors.filter(error => !(tar.status === 'fulfilled' && isBrokenPipe(error)));
    if (real.length > 0)
        throw real.find(error => error instanceof lib_errors/* LayerError */.CE) ?? real[0];
}
function isBrokenPipe(error) {
    return (0,lib_errors/* hasCode */.up)(error, 'EPIPE') || (0,lib_errors/* hasCode */.up)(error, 'ERR_STREAM_PREMATURE_CLOSE');
}
function watch(hash, seen) {
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            seen?.(chunk);
            done(null, chunk);
        }
    });
}
/** A bomb stops here, not when the disk is full. */
function limit(bytes) {
    let left = bytes;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            left -= chunk.length;
            done(left < 0 ? new lib_errors/* LayerError */.CE('TOO_LARGE', `its archive unpacks to more than ${bytes} bytes`) : null, chunk);
        }
    });
}
/** Each file costs a header and padding besides its bytes. */
function withHeaders(bytes) {
    return bytes * 2 + 64 * 1024 * 1024;
}
/** A device node from a cache would let the next RUN reach the machine's devices. */
function removeDevices(directory) {
    for (const name of (0,external_node_fs_.readdirSync)(directory)) {
        const path = (0,external_node_path_.join)(directory, name);
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (stat.isDirectory())
            removeDevices(path);
        else if (stat.isBlockDevice() || stat.isCharacterDevice())
            (0,external_node_fs_.rmSync)(path);
    }
}
function digestOf(hash) {
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./lib/cache/mount-state.js



/**
 * Looks at every entry; 20,000 take about a tenth of a second. Times of directories do not count: tools that make and remove a
 * lock file change them on every run. Nor do sockets, which no archive holds.
 */
function stateOf(directory) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const total = { files: 0, bytes: 0 };
    const visit = (path, name) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        if (stat.isSocket())
            return;
        hash.update(lineOf(name, stat));
        if (stat.isDirectory()) {
            for (const child of (0,external_node_fs_.readdirSync)(path).sort())
                visit((0,external_node_path_.join)(path, child), `${name}/${child}`);
            return;
        }
        total.files++;
        if (stat.isFile())
            total.bytes += Number(stat.size);
    };
    visit(directory, '');
    return { ...total, fingerprint: hash.digest('hex') };
}
function lineOf(name, stat) {
    const owner = `${stat.mode}:${stat.uid}:${stat.gid}`;
    return stat.isDirectory() ? `${name}\0${owner}\n` : `${name}\0${owner}:${stat.size}:${stat.mtimeNs}\n`;
}

;// CONCATENATED MODULE: ./lib/cache/mount-files.js






/** Fills the directory with what is kept, whole or not at all. @returns what it holds then; undefined when it was left alone. */
async function restoreMount(id, directory, { backend, log, tempDirectory, maxSize }) {
    const record = backend.mounts?.find(id);
    if (record === undefined || (0,external_node_fs_.existsSync)(directory))
        return undefined;
    const archive = (0,external_node_path_.join)(tempDirectory, (0,temporary/* temporaryName */.NT)('mount'));
    const fresh = (0,external_node_path_.join)(tempDirectory, (0,temporary/* temporaryName */.NT)('mount'));
    try {
        if (!(await backend.fetchBlob(record.blob.digest, record.blob.size, archive)))
            return undefined;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true, mode: 0o700 });
        await unpackDirectory(archive, record.blob.mediaType, fresh, maxSize);
        const { fingerprint } = stateOf(fresh);
        await (0,promises_.rename)(fresh, directory);
        log.debug(`Restored cache mount ${id} (${record.blob.size} bytes)`);
        return fingerprint;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
        await (0,promises_.rm)(fresh, { force: true, recursive: true });
    }
}
/** Puts it into the backend; false when there is nothing to keep that is not kept already. */
async function saveMount({ id, directory, before, pack }, { backend, log, maxSize, now }) {
    if (backend.mounts === undefined || !(0,external_node_fs_.existsSync)(directory))
        return false;
    const state = stateOf(directory);
    const kept = backend.mounts.find(id);
    if (state.files === 0 || state.fingerprint === before || state.fingerprint === kept?.fingerprint)
        return false;
    if (state.bytes > maxSize) {
        log.info(`Cache mount ${id} is not kept: it has ${inMegabytes(state)}, the limit is ${Math.round(maxSize / 1e6)} MB`);
        return false;
    }
    const { path, diffId, blob } = await pack();
    backend.mounts.put({ version: 1, id, fingerprint: state.fingerprint, diffId, blob, created: now().toISOString() }, path);
    return true;
}
async function packMount(directory, { tempDirectory }) {
    const path = (0,external_node_path_.join)(tempDirectory, (0,temporary/* temporaryName */.NT)('mount'));
    try {
        return { path, ...(await packDirectory(directory, path)) };
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
function inMegabytes({ bytes }) {
    return `${Math.round(bytes / 1e6)} MB`;
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
