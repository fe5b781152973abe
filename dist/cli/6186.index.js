export const id = 6186;
export const ids = [6186];
export const modules = {

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

/***/ 7804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cleanTarPath),
/* harmony export */   _: () => (/* binding */ pathInside)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What the kernel takes, with room for the root in front. */
const MAX_BYTES = 4000;
/** A name that needs work: an empty, `.` or `..` component, so also a slash at one of its ends. */
const UNCLEAN = /(^|\/)\.{0,2}(\/|$)/;
/** A path as `LayerEntry` has it, empty for the root; `escapes` when a `..` led out of the root, where it then stops. */
function cleanTarPath(name) {
    if (Buffer.byteLength(name) > MAX_BYTES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LayerError */ .CE('MALFORMED', `Cannot read a tar: a path of ${name.length} characters is too long`);
    }
    return UNCLEAN.test(name) ? clean(name) : { path: name, escapes: false };
}
/** @throws LayerError PATH_ESCAPES_ROOT */
function pathInside(name) {
    const { path, escapes } = cleanTarPath(name);
    if (!escapes)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LayerError */ .CE('PATH_ESCAPES_ROOT', `Cannot unpack ${JSON.stringify(name)}: it leads out of the layer`);
}
function clean(name) {
    const parts = [];
    let escapes = false;
    for (const part of name.split('/')) {
        if (part === '..')
            escapes = parts.pop() === undefined || escapes;
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return { path: parts.join('/'), escapes };
}


/***/ }),

/***/ 5087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ TarReader)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layer/pax-records.js
var pax_records = __webpack_require__(5067);
;// CONCATENATED MODULE: ./lib/layer/tar-block.js

/**
 * Reads ustar, GNU and old (V7) headers. Numbers are octal, or base-256 when the first bit is set.
 * @returns undefined for a block of zeros.
 * @throws LayerError MALFORMED when the checksum is wrong or a number is none.
 */
function parseBlock(bytes, at) {
    const sums = checksums(bytes, at);
    if (sums.unsigned === BLANKS && isZero(bytes, at))
        return undefined;
    const stored = parseNumber(bytes, at + 148, 8, 'checksum');
    if (stored !== sums.unsigned && stored !== sums.signed)
        throw malformed('the checksum of a header is wrong');
    const typeFlag = String.fromCharCode(bytes[at + 156]);
    return {
        name: fullName(bytes, at),
        link: tar_block_text(bytes, at + 157, 100),
        typeFlag,
        mode: parseNumber(bytes, at + 100, 8, 'mode'),
        uid: parseNumber(bytes, at + 108, 8, 'uid'),
        gid: parseNumber(bytes, at + 116, 8, 'gid'),
        size: parseNumber(bytes, at + 124, 12, 'size'),
        mtime: parseNumber(bytes, at + 136, 12, 'mtime'),
        device: typeFlag === '3' || typeFlag === '4' ? parseDevice(bytes, at) : [0, 0]
    };
}
/** The field's eight bytes count as blanks. */
const BLANKS = 8 * 0x20;
/** Old writers added signed bytes. */
function checksums(bytes, at) {
    let unsigned = BLANKS;
    let high = 0;
    for (let i = at; i < at + 512; i++) {
        if (i === at + 148)
            i += 8;
        const byte = bytes[i];
        unsigned += byte;
        high += byte >> 7;
    }
    return { unsigned, signed: unsigned - high * 256 };
}
function isZero(bytes, at) {
    return ZEROS.compare(bytes, at, at + 512) === 0;
}
const ZEROS = Buffer.alloc(512);
/** ustar cuts long names into two fields; GNU (magic `ustar` and two blanks) uses the second for something else. */
function fullName(bytes, at) {
    const name = tar_block_text(bytes, at, 100);
    const isUstar = bytes.toString('latin1', at + 257, at + 263) === 'ustar\0';
    if (!isUstar || bytes[at + 345] === 0)
        return name;
    const isStar = bytes.toString('latin1', at + 508, at + 512) === 'tar\0';
    return Buffer.concat([tar_block_text(bytes, at + 345, isStar ? 131 : 155), Buffer.from('/'), name]);
}
/** Up to the first NUL; not copied. */
function tar_block_text(bytes, at, length) {
    let end = at;
    while (end < at + length && bytes[end] !== 0)
        end++;
    return bytes.subarray(at, end);
}
function parseDevice(bytes, at) {
    return [parseNumber(bytes, at + 329, 8, 'devmajor'), parseNumber(bytes, at + 337, 8, 'devminor')];
}
function parseNumber(bytes, at, length, field) {
    return bytes[at] & 0x80 ? parseBase256(bytes, at, length, field) : parseOctal(bytes, at, length, field);
}
/** Leading blanks, digits, then a blank or a NUL; an empty field is zero. */
function parseOctal(bytes, at, length, field) {
    const end = at + length;
    let value = 0;
    while (at < end && (bytes[at] === 0x20 || bytes[at] === 0))
        at++;
    for (; at < end && bytes[at] !== 0 && bytes[at] !== 0x20; at++) {
        const digit = bytes[at] - 0x30;
        if (digit < 0 || digit > 7)
            throw malformed(`the ${field} of a header is not a number`);
        value = value * 8 + digit;
    }
    for (; at < end && bytes[at] !== 0; at++)
        if (bytes[at] !== 0x20)
            throw malformed(`the ${field} of a header is not a number`);
    return value;
}
/** Big-endian two's complement without the first bit. */
function parseBase256(bytes, at, length, field) {
    const isNegative = (bytes[at] & 0x40) !== 0;
    let value = isNegative ? -1n : 0n;
    value = (value << 6n) | BigInt(bytes[at] & 0x3f);
    for (let i = at + 1; i < at + length; i++)
        value = (value << 8n) | BigInt(bytes[i]);
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw malformed(`the ${field} of a header is too large`);
    return number;
}
function malformed(state) {
    return new errors/* LayerError */.CE('MALFORMED', `Cannot read a tar: ${state}`);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/layer/tar-member.js


const TYPES = {
    '0': 'file',
    '\0': 'file',
    '7': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'char',
    '4': 'block',
    '5': 'directory',
    '6': 'fifo'
};
/** chown(2) takes the largest for "leave it as it is", and what is larger still would wrap around. */
const MAX_ID = 2 ** 32 - 2;
/** Seconds that every file system and Node's own conversion can hold, with room. */
const MAX_TIME = 2 ** 40;
/** @throws LayerError MALFORMED for values that no file can have; UNSUPPORTED for sparse files and unknown types. */
function toMember(block, extensions) {
    const { pax } = extensions;
    refuseSparse(block, pax);
    const name = nameOf(nonEmpty(pax.get('path')) ?? extensions.longName ?? block.name, 'name');
    const type = typeOf(block, name);
    const isLink = type === 'hardlink' || type === 'symlink';
    return {
        name,
        type,
        mode: block.mode & 0o7777,
        uid: checkRange(paxInteger(pax, 'uid') ?? block.uid, MAX_ID, 'uid', name),
        gid: checkRange(paxInteger(pax, 'gid') ?? block.gid, MAX_ID, 'gid', name),
        mtime: mtimeOf(pax, block, name),
        size: sizeOf(type, block, pax, name),
        link: isLink ? nameOf(nonEmpty(pax.get('linkpath')) ?? extensions.longLink ?? block.link, 'link') : undefined,
        device: type === 'char' || type === 'block' ? deviceOf(block, name) : undefined,
        xattrs: xattrsOf(pax)
    };
}
/** Sparse formats need code of their own in every reader and were abused (CVE-2025-58183); no layer needs them. */
function refuseSparse(block, pax) {
    if (block.typeFlag !== 'S' && ![...pax.keys()].some(key => key.startsWith('GNU.sparse.')))
        return;
    throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot read "${block.name}" of a tar: sparse files are not supported`, {
        hint: 'Write the archive without --sparse.'
    });
}
/** Old archives, which know no types, mark a directory by the slash at the end of its name only. As Go reads them. */
function typeOf(block, name) {
    const type = TYPES[block.typeFlag];
    if (type === undefined) {
        throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot read "${name}" of a tar: type ${JSON.stringify(block.typeFlag)} is not known`);
    }
    return block.typeFlag === '\0' && name.endsWith('/') ? 'directory' : type;
}
/**
 * The PAX size counts, whatever the header says (CVE-2025-62518). For what has no content, old writers put a size into the
 * header that means nothing; a PAX record that says so is a trap for readers that disagree.
 */
function sizeOf(type, block, pax, name) {
    const record = paxInteger(pax, 'size');
    if (type === 'file')
        return checkRange(record ?? block.size, Number.MAX_SAFE_INTEGER, 'size', name);
    if (record !== undefined && record !== 0)
        throw tar_member_malformed(name, `a ${type} has no content, but a size of ${record}`);
    checkRange(block.size, Number.MAX_SAFE_INTEGER, 'size', name);
    return 0;
}
function mtimeOf(pax, block, name) {
    const record = nonEmpty(pax.get('mtime'))?.toString('latin1');
    if (record !== undefined && !/^-?\d{1,15}(\.\d{0,30})?$/.test(record))
        throw tar_member_malformed(name, 'its mtime is not a number');
    const mtime = record === undefined ? block.mtime : Number(record);
    if (Math.abs(mtime) > MAX_TIME)
        throw tar_member_malformed(name, `its mtime of ${mtime} is out of range`);
    return mtime;
}
/** Linux: 12 bits and 20 bits. */
function deviceOf({ device: [major, minor] }, name) {
    return [checkRange(major, 0xfff, 'device number', name), checkRange(minor, 0xfffff, 'device number', name)];
}
function xattrsOf(pax) {
    const prefix = 'SCHILY.xattr.';
    const found = [...pax].filter(([key]) => key.startsWith(prefix) && key.length > prefix.length && !key.includes('\0'));
    if (found.length === 0)
        return undefined;
    return Object.fromEntries(found.map(([key, value]) => [key.slice(prefix.length), value.toString('base64')]));
}
/** A record with an empty value takes the key back. */
function nonEmpty(value) {
    return value?.length ? value : undefined;
}
function paxInteger(pax, key) {
    const text = nonEmpty(pax.get(key))?.toString('latin1');
    if (text === undefined)
        return undefined;
    if (!/^\d{1,16}$/.test(text) || !Number.isSafeInteger(Number(text))) {
        throw new errors/* LayerError */.CE('MALFORMED', `Cannot read a tar: the PAX record ${key}=${JSON.stringify(text)} is not a size or an id`);
    }
    return Number(text);
}
function nameOf(bytes, what) {
    const text = bytes.toString('utf8');
    // Some archives begin with a member without a name, which is their root.
    if (text === '' && what === 'link')
        throw new errors/* LayerError */.CE('MALFORMED', 'Cannot read a tar: a link is empty');
    if (bytes.includes(0))
        throw new errors/* LayerError */.CE('MALFORMED', `Cannot read a tar: the ${what} ${JSON.stringify(text)} has a NUL in it`);
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return text;
    throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot read a tar: the ${what} ${JSON.stringify(text)} is not UTF-8`);
}
function checkRange(value, most, field, name) {
    if (value >= 0 && value <= most)
        return value;
    throw tar_member_malformed(name, `its ${field} of ${value} is out of range`);
}
function tar_member_malformed(name, state) {
    return new errors/* LayerError */.CE('MALFORMED', `Cannot read "${name}" of a tar: ${state}`);
}

;// CONCATENATED MODULE: ./lib/layer/tar-reader.js




const BLOCK = 512;
/** Of one extended header: Go's limit. Names are at most 4096 bytes, attributes 64 KiB each. */
const MAX_EXTENSION = 1 << 20;
/** Keys that would change what every later member is. */
const GLOBAL_TRAPS = /^(path|linkpath|size|GNU\.sparse\..*|SCHILY\.xattr\..*)$/;
/**
 * A tar as it comes in: `push` any pieces, then `finish`. Everything is synchronous. Reads ustar, PAX, GNU long names, base-256
 * numbers and old headers. Global PAX headers are skipped (as Docker does), unless they would rename or resize what follows.
 * What comes after the end marker is no part of the archive.
 */
class TarReader {
    #handler;
    /** A block, or an extended header, of which some bytes are not here yet. */
    #partial = [];
    #partialSize = 0;
    #state = 'header';
    /** Bytes of the current state that are still to come. */
    #left = BLOCK;
    #padding = 0;
    #zeroBlocks = 0;
    #met = false;
    #extension = { flag: '', size: 0 };
    #extensions = NO_EXTENSIONS;
    constructor(handler) {
        this.#handler = handler;
    }
    /** A member's header was met, whatever its values are: this is a tar. */
    get met() {
        return this.#met;
    }
    /** The end marker was met: nothing that follows is looked at. */
    get ended() {
        return this.#state === 'ended';
    }
    /** @throws LayerError for what is malformed or not supported, and whatever the handler throws. */
    push(chunk) {
        for (let at = 0; at < chunk.length && this.#state !== 'ended';) {
            const size = Math.min(this.#left, chunk.length - at);
            this.#left -= size;
            this.#take(chunk, at, size);
            at += size;
        }
    }
    /** @throws LayerError MALFORMED when the tar ends within a member. The end marker and the padding before it may be missing. */
    finish() {
        const isBetween = (this.#state === 'header' && this.#partialSize === 0) || this.#state === 'padding';
        const isBoundary = isBetween && this.#extensions === NO_EXTENSIONS;
        if (this.#state !== 'ended' && !isBoundary)
            throw tar_reader_malformed('it ends too early');
    }
    #take(chunk, at, size) {
        if (this.#state === 'content') {
            this.#handler.content(chunk.subarray(at, at + size));
            if (this.#left === 0)
                this.#endMember();
        }
        else if (this.#state === 'padding') {
            if (this.#left === 0)
                this.#expect('header', BLOCK);
        }
        else {
            this.#gather(chunk, at, size);
        }
    }
    /** Most blocks lie whole in one piece and are read in place. */
    #gather(chunk, at, size) {
        const isWhole = this.#left === 0 && this.#partialSize === 0;
        if (!isWhole) {
            this.#partial.push(Buffer.from(chunk.subarray(at, at + size)));
            this.#partialSize += size;
            if (this.#left > 0)
                return;
        }
        const bytes = isWhole ? chunk.subarray(at, at + size) : Buffer.concat(this.#partial);
        this.#partial = [];
        this.#partialSize = 0;
        if (this.#state === 'header')
            this.#readHeader(bytes);
        else
            this.#readExtension(bytes);
    }
    #readHeader(bytes) {
        const block = parseBlock(bytes, 0);
        if (block === undefined)
            this.#readZeroBlock();
        else if (this.#zeroBlocks > 0)
            throw tar_reader_malformed('a single block of zeros is followed by more members');
        else if ('xgLK'.includes(block.typeFlag))
            this.#beginExtension(block);
        else
            this.#beginMember(block);
    }
    #readZeroBlock() {
        if (this.#extensions !== NO_EXTENSIONS)
            throw tar_reader_malformed('an extended header has no member');
        this.#zeroBlocks++;
        this.#expect(this.#zeroBlocks === 2 ? 'ended' : 'header', BLOCK);
    }
    /** Its size is the header's own: what a PAX record says is meant for the member that follows (CVE-2026-53655). */
    #beginExtension({ typeFlag, size }) {
        if (size < 0 || size > MAX_EXTENSION)
            throw tar_reader_malformed(`an extended header of ${size} bytes is out of range`);
        this.#extension = { flag: typeFlag, size };
        this.#padding = paddingOf(size);
        if (size === 0)
            this.#readExtension(Buffer.alloc(0));
        else
            this.#expect('extension', size);
    }
    #readExtension(bytes) {
        this.#addExtension(this.#extension.flag, bytes);
        this.#expectPadding();
    }
    #addExtension(flag, bytes) {
        // The bytes may lie in the caller's buffer.
        const copy = Buffer.from(bytes);
        if (flag === 'g')
            refuseGlobalTraps((0,pax_records/* parsePaxRecords */.v)(copy));
        else if (flag === 'x')
            this.#extensions = { ...this.#extensions, pax: (0,pax_records/* parsePaxRecords */.v)(copy) };
        else if (flag === 'L')
            this.#extensions = { ...this.#extensions, longName: untilNul(copy) };
        else
            this.#extensions = { ...this.#extensions, longLink: untilNul(copy) };
    }
    #beginMember(block) {
        this.#met = true;
        const member = toMember(block, this.#extensions);
        this.#extensions = NO_EXTENSIONS;
        this.#padding = paddingOf(member.size);
        this.#handler.member(member);
        if (member.size === 0)
            this.#endMember();
        else
            this.#expect('content', member.size);
    }
    #endMember() {
        this.#handler.end();
        this.#expectPadding();
    }
    #expectPadding() {
        if (this.#padding > 0)
            this.#expect('padding', this.#padding);
        else
            this.#expect('header', BLOCK);
    }
    #expect(state, bytes) {
        this.#state = state;
        this.#left = bytes;
    }
}
const NO_EXTENSIONS = { pax: new Map(), longName: undefined, longLink: undefined };
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
function untilNul(bytes) {
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
function refuseGlobalTraps(records) {
    const trap = [...records.keys()].find(key => GLOBAL_TRAPS.test(key));
    if (trap !== undefined)
        throw tar_reader_malformed(`a global header sets ${trap} for every member`);
}
function tar_reader_malformed(state) {
    return new errors/* LayerError */.CE('MALFORMED', `Cannot read a tar: ${state}`);
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

/***/ 8597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ PlainWhiteouts),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   h2: () => (/* binding */ OverlayWhiteouts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _snapshot_overlay_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1446);
/* harmony import */ var _layer_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(642);
/* harmony import */ var _whiteout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);





/** @throws LayerError INVALID_WHITEOUT for one without a name, and for files inside one. */
function parseMarker(path) {
    if (!path.includes(_whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .WHITEOUT_PREFIX */ .Fp))
        return undefined;
    const above = path.split('/');
    const base = above.pop();
    if (above.some(part => part.startsWith(_whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .AUFS_PREFIX */ .to)))
        return 'ignored';
    if (above.some(part => part.startsWith(_whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .WHITEOUT_PREFIX */ .Fp)))
        throw invalid(path, 'it is inside a whiteout');
    const directory = above.join('/');
    if (base === _whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .OPAQUE_MARKER */ .$n)
        return { directory, name: undefined };
    if (base.startsWith(_whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .AUFS_PREFIX */ .to))
        return 'ignored';
    if (!base.startsWith(_whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .WHITEOUT_PREFIX */ .Fp))
        return undefined;
    const name = base.slice(_whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .WHITEOUT_PREFIX */ .Fp.length);
    if (name === '' || name === '.' || name === '..')
        throw invalid(path, 'it hides no name');
    return { directory, name };
}
/**
 * Form of an overlayfs layer: a whiteout becomes a character device 0:0 unless the layer itself has something of that name (a
 * directory then hides what is below), an opaque directory gets an attribute. Known at the end only, so all is kept till then.
 */
class OverlayWhiteouts {
    #hidden = new Set();
    opaque = new Set();
    #attribute;
    constructor(options) {
        this.#attribute = (0,_snapshot_overlay_format_js__WEBPACK_IMPORTED_MODULE_3__/* .overlayAttributes */ .Y)(options).opaque;
    }
    take(path, { root }) {
        const marker = parseMarker(path);
        if (marker === undefined || marker === 'ignored')
            return marker === 'ignored';
        const directory = root.makeDirectory(marker.directory);
        if (marker.name === undefined)
            this.opaque.add(directory);
        else
            this.#hidden.add((0,_layer_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(directory, marker.name));
        return true;
    }
    created() { }
    drop(path, isDirectory) {
        if (!isDirectory)
            return;
        for (const paths of [this.#hidden, this.opaque]) {
            for (const other of [...paths])
                if (other.startsWith(`${path}/`))
                    paths.delete(other);
        }
        this.opaque.delete(path);
    }
    finish({ root, pending }) {
        for (const path of this.#hidden) {
            const stats = root.lstat(path);
            if (!stats)
                pending.addWhiteout(path, root.hostPath(path));
            else if (stats.isDirectory())
                this.opaque.add(path);
        }
        const value = Buffer.from(_snapshot_overlay_format_js__WEBPACK_IMPORTED_MODULE_3__/* .OPAQUE_VALUE */ .m).toString('base64');
        return [...this.opaque].map(path => ({ call: 'setxattr', path: root.hostPath(path), name: this.#attribute, value }));
    }
}
/** A plain directory that layers are unpacked into one after the other: a whiteout removes what the earlier ones left. */
class PlainWhiteouts {
    /** Made by this layer, so safe from its whiteouts. */
    #created = new Set();
    /** Done already: a second time there is nothing left to remove, but it would cost as much. */
    #done = new Set();
    take(path, unpacking) {
        const marker = parseMarker(path);
        if (marker === undefined || marker === 'ignored')
            return marker === 'ignored';
        const directory = unpacking.root.findParent((0,_layer_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(marker.directory, 'x'));
        if (directory !== undefined)
            this.#hide(directory, marker.name, unpacking);
        return true;
    }
    created(path) {
        this.#created.add(path);
    }
    drop(path, isDirectory) {
        this.#created.delete(path);
        if (isDirectory)
            for (const other of [...this.#created])
                if (other.startsWith(`${path}/`))
                    this.#created.delete(other);
    }
    finish() {
        return [];
    }
    #hide(directory, name, unpacking) {
        const key = (0,_layer_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(directory, name ?? _whiteout_js__WEBPACK_IMPORTED_MODULE_2__/* .OPAQUE_MARKER */ .$n);
        if (this.#done.has(key))
            return;
        this.#done.add(key);
        if (name === undefined)
            this.#removeChildren(directory, unpacking);
        else
            this.#removeLower((0,_layer_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(directory, name), unpacking);
    }
    #removeChildren(path, unpacking) {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(unpacking.root.hostPath(path)))
            this.#removeLower((0,_layer_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(path, name), unpacking);
    }
    #removeLower(path, unpacking) {
        const hostPath = unpacking.root.hostPath(path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(hostPath, { throwIfNoEntry: false });
        if (!stats)
            return;
        if (!stats.isDirectory()) {
            if (!this.#created.has(path))
                unpacking.remove(path);
            return;
        }
        this.#removeChildren(path, unpacking);
        if (!this.#created.has(path))
            removeIfEmpty(hostPath);
        unpacking.root.forget();
    }
}
/** What this layer put into it keeps a directory. */
function removeIfEmpty(hostPath) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(hostPath);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTEMPTY'))
            throw error;
    }
}
function invalid(path, state) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LayerError */ .CE('INVALID_WHITEOUT', `Cannot unpack the whiteout ${JSON.stringify(path)}: ${state}`);
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
