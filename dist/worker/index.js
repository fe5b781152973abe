import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/system/tree/byte-order.js
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

;// CONCATENATED MODULE: ./lib/errors.js
/**
 * Every failure that Slipway reports on purpose. `message` states the action, the state found and what is needed;
 * `hint` is the fix, in one sentence. The entries (`main.ts`, `cli.ts`) print message, excerpt and hint, never a stack.
 */
class SlipwayError extends Error {
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.code = code;
        this.hint = options.hint;
    }
}
/** The command line or an input is wrong. CLI exit code 2. */
class UsageError extends (/* unused pure expression or super */ null && (SlipwayError)) {
}
/** A running build was asked to stop by a signal. CLI exit code 128 + signal number. */
class CancelledError extends SlipwayError {
    signal;
    /** @param what in a message's first place */
    constructor(signal, what = 'Build') {
        super('CANCELLED', `${what} cancelled by ${signal}`);
        this.signal = signal;
    }
}
/** The Dockerfile's text is at fault, or what it asks for does not exist. `excerpt` shows the lines around with `>>>`. */
class DockerfileError extends SlipwayError {
    location;
    excerpt;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.location = options.location;
        this.excerpt = options.excerpt;
    }
}
/** A step could not be carried out. */
class SolveError extends SlipwayError {
    /** Set by the solver when the error passes through a vertex. */
    location;
    excerpt;
    /** Exit code of the failed command, for EXEC_FAILED. */
    exitCode;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.location = options.location;
        this.exitCode = options.exitCode;
    }
}
/** No runtime, or the runtime refused to start a process. */
class RuntimeError extends SlipwayError {
}
/** A snapshot could not be made, mounted or found. */
class SnapshotError extends SlipwayError {
}
/** A layer or archive breaks the rules of tar or of the OCI layer format, or tries to leave its root. */
class LayerError extends SlipwayError {
}
/** Stored content is missing or is not what its descriptor says. */
class errors_ContentError extends SlipwayError {
}
/** A registry answered with an error, or did not answer. */
class RegistryError extends SlipwayError {
    /** HTTP status, when there was an answer. */
    status;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.status = options.status;
    }
}
/** A tag rule is invalid, or makes a tag that no registry accepts. */
class TagError extends (/* unused pure expression or super */ null && (SlipwayError)) {
}
/** A name that is not a valid image reference. (JavaScript owns the name ReferenceError.) */
class InvalidReferenceError extends SlipwayError {
    /** The text that was to be one. */
    reference;
    constructor(message, hint) {
        super('INVALID_REFERENCE', message, { hint });
    }
}
/** Trouble with a cache. Callers turn it into one warning: a cache never fails a build. */
class CacheError extends (/* unused pure expression or super */ null && (SlipwayError)) {
}
/** The text of anything thrown. */
function messageOf(error) {
    const message = error?.message;
    return typeof message === 'string' ? message : String(error);
}
/**
 * True for a Node system error with this code (`ENOENT`, `EEXIST`, ...). Not by `instanceof`: an error that comes from another
 * realm (a worker's, a test runner's) is none of this realm's Error.
 */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && error.code === code;
}

;// CONCATENATED MODULE: ./lib/system/tree/stat.js


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
    const names = external_node_fs_namespaceObject.readdirSync(path);
    for (const name of names)
        checkName(path, name);
    return names;
}
/** Names in a directory of this machine with their types, unsorted. */
function readHostEntries(path) {
    const entries = external_node_fs_namespaceObject.readdirSync(path, { withFileTypes: true });
    for (const { name } of entries)
        checkName(path, name);
    return entries;
}
/** Node decodes names as UTF-8, and what is not becomes a name that does not exist. */
function checkName(directory, name) {
    if (!name.includes('\ufffd') || lstat(`${directory}/${name}`))
        return;
    throw new SnapshotError('UNSUPPORTED', `Cannot read directory ${directory}: the name ${JSON.stringify(name)} is not UTF-8`, {
        hint: 'Rename the file, or add it to .dockerignore.'
    });
}
/** True for overlayfs' whiteout: a character device 0:0. */
function isWhiteoutDevice(stat) {
    return stat.type === 'char' && stat.device?.[0] === 0 && stat.device[1] === 0;
}
function lstat(path) {
    try {
        return external_node_fs_namespaceObject.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (hasCode(error, 'ENOTDIR'))
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
    const stats = external_node_fs_namespaceObject.lstatSync(path, { bigint: true });
    return `${stats.dev}:${stats.ino}`;
}
/** glibc's gnu_dev_major and gnu_dev_minor. */
function splitDevice(rdev) {
    const device = BigInt(rdev);
    const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn);
    const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn & 0xffffffffn);
    return [Number(major), Number(minor)];
}

;// CONCATENATED MODULE: ./lib/snapshot/tree-layers.js




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
        return sortByBytes([...this.#list(path).keys()]);
    }
    readlink(path) {
        return external_node_fs_namespaceObject.readlinkSync(this.hostPath(path));
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
                return isWhiteoutDevice(stat) ? undefined : { layer, stat };
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
        for (const entry of readHostEntries(this.#at(layer, path))) {
            if (seen.has(entry.name))
                continue;
            const whiteout = entry.isCharacterDevice() && isWhiteoutDevice(this.#statIn(layer, (0,external_node_path_namespaceObject.join)(path, entry.name)));
            seen.set(entry.name, whiteout ? undefined : layer);
        }
    }
    #statIn(layer, path) {
        return statHostPath(this.#at(layer, path), `${layer}:`);
    }
    #rootStat() {
        const stat = this.#layers.length > 0 ? this.#statIn(0, '/') : undefined;
        return stat ?? { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: Math.floor(Date.now() / 1000) };
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/oci/digest.js


const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}
/** @throws ContentError MALFORMED: the text goes into paths and URLs, so nothing else may pass. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new ContentError('MALFORMED', `Invalid digest ${JSON.stringify(text)}: need sha256: and 64 lowercase hex digits`);
}
/** Hex digits of the algorithms that a digest may name. */
const DIGEST_LENGTH = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);
/** What is wrong with a digest of any algorithm, in the words of go-digest; undefined when nothing is. */
function digestFault(text) {
    const [, algorithm = '', digits = ''] = /^([a-z0-9]+(?:[.+_-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/.exec(text) ?? [];
    if (algorithm === '')
        return 'invalid checksum digest format';
    const length = DIGEST_LENGTH.get(algorithm);
    if (length === undefined)
        return 'unsupported digest algorithm';
    if (digits.length !== length)
        return 'invalid checksum digest length';
    return /^[0-9a-f]+$/.test(digits) ? undefined : 'invalid checksum digest format';
}
/** The 64 hex digits. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}
function digestOf(content) {
    return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

;// CONCATENATED MODULE: ./lib/layer/apply-limits.js


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
    const { bavail, bsize } = (0,external_node_fs_namespaceObject.statfsSync)(target);
    return Math.max(bavail * bsize - RESERVE, 0);
}
function tooLarge(state, hint) {
    return new LayerError('TOO_LARGE', `Cannot unpack a layer that has ${state}`, { hint });
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/layer/program-filter.js



/**
 * The program's output, which ends well only when the program did; all that it wrote comes before its fault. Leaving early ends
 * the program.
 * @throws LayerError UNSUPPORTED when there is no such program, MALFORMED with its words when it fails
 */
async function* filterThrough(source, program) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(program.command, program.args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const fault = faultOf(child, program);
    let unread;
    source.on('error', error => {
        unread = error;
    });
    // A program that stops reading early says why itself.
    (0,external_node_stream_namespaceObject.pipeline)(source, child.stdin, () => { });
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
        child.on('error', cause => resolve(new LayerError('UNSUPPORTED', `Cannot ${purpose}: the program ${command} does not run here`, { hint, cause })));
        child.on('close', code => {
            const said = Buffer.concat(words).toString().trim();
            resolve(code === 0 ? undefined : new LayerError('MALFORMED', `Cannot ${purpose}: ${said}`));
        });
    });
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./lib/layer/zstd.js






/** Frames that need more memory (128 MiB) are an attack; it is the limit of the `zstd` program, too. */
const MAX_WINDOW_LOG = 27;
const CHUNK = 256 << 10;
const PROGRAM = { command: 'zstd', hint: 'Install zstd, or use Node 22.15 or newer.' };
/** Node has zstd from 22.15 on; before, the `zstd` program does it. */
function compressZstd(path, level) {
    const source = (0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: CHUNK });
    if (typeof external_node_zlib_namespaceObject.createZstdCompress !== 'function') {
        const args = ['--quiet', '--stdout', '-T0', `-${level}`];
        const output = filterThrough(source, { ...PROGRAM, args, purpose: 'compress a layer with zstd' });
        return external_node_stream_namespaceObject.Readable.from(output, { objectMode: false });
    }
    const params = { [external_node_zlib_namespaceObject.constants.ZSTD_c_compressionLevel]: level, [external_node_zlib_namespaceObject.constants.ZSTD_c_checksumFlag]: 1 };
    return (0,external_node_stream_namespaceObject.pipeline)(source, external_node_zlib_namespaceObject.createZstdCompress({ chunkSize: CHUNK, params }), () => { });
}
/** The contents of all frames, one after the other. */
async function* decompressZstd(path) {
    if (nodeHasZstd()) {
        const { size } = await (0,promises_namespaceObject.stat)(path);
        for (let at = 0; at < size;)
            at += yield* decompressFrame(path, at);
    }
    else {
        const source = (0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: CHUNK });
        yield* filterThrough(source, { ...PROGRAM, args: ['--quiet', '--stdout', '-d'], purpose: 'read zstd' });
    }
}
function nodeHasZstd() {
    return typeof external_node_zlib_namespaceObject.createZstdDecompress === 'function';
}
/** For one frame. */
function zstdDecompressor() {
    return external_node_zlib_namespaceObject.createZstdDecompress({ chunkSize: CHUNK, params: { [external_node_zlib_namespaceObject.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } });
}
/** Node's stream stops after one frame, as if the others were none of it. Returns the frame's size. */
async function* decompressFrame(path, start) {
    const source = (0,external_node_fs_namespaceObject.createReadStream)(path, { start, highWaterMark: CHUNK });
    const frame = (0,external_node_stream_namespaceObject.pipeline)(source, zstdDecompressor(), () => { });
    try {
        for await (const chunk of frame)
            yield chunk;
        if (frame.bytesWritten === 0)
            throw new LayerError('MALFORMED', 'Cannot read zstd: a frame is empty');
        return frame.bytesWritten;
    }
    finally {
        source.destroy();
        frame.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/layer/decompress.js






const decompress_CHUNK = 256 << 10;
/**
 * The uncompressed bytes of a blob, in pieces. gzip of several members and zstd of several frames are read to the end. Inflating
 * runs in libuv's threads, so it overlaps with what the caller does to each piece.
 * @throws LayerError MALFORMED when the compression is broken or the blob ends early.
 */
async function* decompress(path, compression) {
    try {
        if (compression === 'zstd')
            yield* decompressZstd(path);
        else if (compression === 'gzip' || compression === 'none')
            yield* inflate(readFrom(path), compression);
        else
            yield* filterThrough(readFrom(path), PROGRAMS[compression]);
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
    return (0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: decompress_CHUNK });
}
/** The output ends with an error when the source does. */
async function* inflate(source, compression) {
    const engine = compression === 'gzip' ? (0,external_node_zlib_namespaceObject.createGunzip)({ chunkSize: decompress_CHUNK }) : new external_node_stream_namespaceObject.PassThrough({ highWaterMark: decompress_CHUNK });
    const output = (0,external_node_stream_namespaceObject.pipeline)(source, engine, () => { });
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
    return new LayerError('MALFORMED', `Cannot decompress: the ${compression} is broken (${messageOf(error)})`, { cause: error });
}

;// CONCATENATED MODULE: ./lib/layer/layer-path.js
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

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/system/perl.js


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
    const child = (0,external_node_child_process_namespaceObject.spawnSync)('perl', ['-e', program, ...calls.map(call => String(numbers[call]))], {
        input,
        maxBuffer: 1 << 30,
        // The user's PERL5OPT and PERL5LIB are for the user's programs.
        env: { PATH: process.env['PATH'], LC_ALL: 'C' }
    });
    if (child.error && !hasCode(child.error, 'ENOENT'))
        throw child.error;
    return child.status === 0 ? child.stdout.toString('latin1') : undefined;
}

;// CONCATENATED MODULE: ./lib/system/special.js




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
    const output = runPerlSync(PERL, ['mknodat', 'lsetxattr'], calls.flatMap(toFields).join('\0') + '\0');
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
    return Object.entries(external_node_os_namespaceObject.constants.errno).find(([, value]) => value === errno)?.[0] ?? `errno ${errno}`;
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
        (0,external_node_fs_namespaceObject.linkSync)(target, path);
        return undefined;
    }
    catch (error) {
        return error.code;
    }
}
/** The reason is in the tool's last words only. */
function run(command, args) {
    const child = (0,external_node_child_process_namespaceObject.spawnSync)(command, args, { encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
    if (child.error)
        return child.error.code ?? child.error.message;
    if (child.status === 0)
        return undefined;
    if (child.stderr.includes('Operation not permitted'))
        return 'EPERM';
    return child.stderr.includes('not supported') ? 'ENOTSUP' : child.stderr.trim();
}

;// CONCATENATED MODULE: ./lib/layer/kept-xattrs.js
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

;// CONCATENATED MODULE: ./lib/system/file-time.js
/** Seconds as Node's utimes calls take them: these take a negative number, which is a time before 1970, for now. */
function fileTime(seconds) {
    return seconds < 0 ? new Date(seconds * 1000) : seconds;
}

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
        const kept = keptXattrs(xattrs);
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
            (0,external_node_fs_namespaceObject.unlinkSync)(call.path);
        const failed = callSpecialsSync([...specials.map(special => special.call), ...this.#xattrCalls(), ...marks]);
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
    (0,external_node_fs_namespaceObject.closeSync)((0,external_node_fs_namespaceObject.openSync)(hostPath, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL, 0o600));
}
function linksLast(a, b) {
    return Number(a.call.call === 'link') - Number(b.call.call === 'link');
}
function restore(path, { mode, uid, gid, mtime }, owners) {
    if (owners)
        (0,external_node_fs_namespaceObject.lchownSync)(path, uid, gid);
    (0,external_node_fs_namespaceObject.chmodSync)(path, mode);
    (0,external_node_fs_namespaceObject.lutimesSync)(path, fileTime(mtime), fileTime(mtime));
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
    return new LayerError('UNSUPPORTED', `Cannot unpack a layer: the kernel refused to ${what} (${code})`, {
        hint: 'The store must be on a file system with devices and extended attributes, and Slipway must be root there.'
    });
}

;// CONCATENATED MODULE: ./lib/layer/tar-path.js

/** What the kernel takes, with room for the root in front. */
const MAX_BYTES = 4000;
/** A name that needs work: an empty, `.` or `..` component, so also a slash at one of its ends. */
const UNCLEAN = /(^|\/)\.{0,2}(\/|$)/;
/** A path as `LayerEntry` has it, empty for the root; `escapes` when a `..` led out of the root, where it then stops. */
function cleanTarPath(name) {
    if (Buffer.byteLength(name) > MAX_BYTES) {
        throw new LayerError('MALFORMED', `Cannot read a tar: a path of ${name.length} characters is too long`);
    }
    return UNCLEAN.test(name) ? clean(name) : { path: name, escapes: false };
}
/** @throws LayerError PATH_ESCAPES_ROOT */
function pathInside(name) {
    const { path, escapes } = cleanTarPath(name);
    if (!escapes)
        return path;
    throw new LayerError('PATH_ESCAPES_ROOT', `Cannot unpack ${JSON.stringify(name)}: it leads out of the layer`);
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

;// CONCATENATED MODULE: ./lib/layer/extractor.js






const CREATE = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | external_node_fs_namespaceObject.constants.O_NOFOLLOW;
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
            done += (0,external_node_fs_namespaceObject.writeSync)(this.#open.fd, bytes, done);
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
            (0,external_node_fs_namespaceObject.closeSync)(fd);
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
            (0,external_node_fs_namespaceObject.lutimesSync)(this.root.hostPath(path), fileTime(mtime), fileTime(mtime));
        return skipped;
    }
    /** Closes what is open, after a failure. */
    abort() {
        if (this.#open)
            (0,external_node_fs_namespaceObject.closeSync)(this.#open.fd);
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
            (0,external_node_fs_namespaceObject.unlinkSync)(this.root.hostPath(path));
        this.pending.drop(path, isDirectory);
        this.#whiteouts.drop(path, isDirectory);
        if (isDirectory || stats.isSymbolicLink())
            this.root.forget();
    }
    #removeDirectory(path) {
        if (++this.#removedDirectories > MAX_REMOVED_DIRECTORIES) {
            throw new LayerError('TOO_LARGE', `Cannot unpack a layer that replaces more than ${MAX_REMOVED_DIRECTORIES} directories by other things`);
        }
        (0,external_node_fs_namespaceObject.rmSync)(this.root.hostPath(path), { recursive: true });
        for (const other of [...this.#directoryTimes.keys()]) {
            if (other === path || other.startsWith(`${path}/`))
                this.#directoryTimes.delete(other);
        }
    }
    #unpack(member) {
        const path = pathInside(member.name);
        if (path === '')
            this.#setRoot(member);
        else if (!this.#whiteouts.take(path, this))
            this.#create(member, this.#resolve(path));
    }
    /** The parent resolved and made, the last component as it is. */
    #resolve(path) {
        return joinPath(this.root.makeDirectory(parentOf(path)), baseOf(path));
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
            if (!hasCode(error, 'EEXIST'))
                throw error;
            this.remove(path);
            create(hostPath);
        }
    }
    #createFile(member, path, hostPath) {
        this.#open = { fd: (0,external_node_fs_namespaceObject.openSync)(hostPath, CREATE, 0o600), member };
        this.pending.setXattrs(path, hostPath, member.xattrs);
    }
    /** Owner before mode: a change of owner takes setuid away. */
    #finishFile(fd, { uid, gid, mode, mtime }) {
        if (this.#owners)
            (0,external_node_fs_namespaceObject.fchownSync)(fd, uid, gid);
        (0,external_node_fs_namespaceObject.fchmodSync)(fd, mode);
        (0,external_node_fs_namespaceObject.futimesSync)(fd, fileTime(mtime), fileTime(mtime));
    }
    #createSymlink({ link, uid, gid, mtime }, hostPath) {
        (0,external_node_fs_namespaceObject.symlinkSync)(link, hostPath);
        if (this.#owners)
            (0,external_node_fs_namespaceObject.lchownSync)(hostPath, uid, gid);
        (0,external_node_fs_namespaceObject.lutimesSync)(hostPath, fileTime(mtime), fileTime(mtime));
    }
    #createDirectory(member, path) {
        if (this.root.lstat(path)?.isDirectory() !== true)
            this.#replacing(path, hostPath => (0,external_node_fs_namespaceObject.mkdirSync)(hostPath, 0o700));
        this.root.implied.delete(path);
        this.#setDirectory(member, path);
    }
    #setRoot(member) {
        if (member.type !== 'directory')
            throw new LayerError('MALFORMED', `Cannot unpack a ${member.type} in the place of the root`);
        this.#setDirectory(member, '');
    }
    #setDirectory(member, path) {
        const hostPath = this.root.hostPath(path);
        if (this.#owners)
            (0,external_node_fs_namespaceObject.lchownSync)(hostPath, member.uid, member.gid);
        (0,external_node_fs_namespaceObject.chmodSync)(hostPath, member.mode);
        this.pending.setXattrs(path, hostPath, member.xattrs);
        this.#directoryTimes.set(path, member.mtime);
    }
    /** To a file of this layer only, or a link or device: linking does not follow, so what it points to does not matter. */
    #createLink(member, path) {
        const target = this.#resolveTarget(member);
        if (target === path)
            throw new LayerError('MALFORMED', `Cannot unpack "${member.name}": it is a hard link to itself`);
        this.#replacing(path, hostPath => {
            if (this.pending.addLink(path, hostPath, target))
                return;
            (0,external_node_fs_namespaceObject.linkSync)(this.root.hostPath(target), hostPath);
        });
    }
    #resolveTarget(member) {
        const path = pathInside(member.link);
        const parent = this.root.findParent(path);
        const target = parent === undefined ? undefined : joinPath(parent, baseOf(path));
        const stats = target === undefined ? undefined : this.root.lstat(target);
        if (stats && !stats.isDirectory())
            return target;
        const state = stats ? 'is a directory' : 'is not in the layer';
        throw new LayerError('MALFORMED', `Cannot unpack "${member.name}": the target "${member.link}" of its hard link ${state}`);
    }
}
/** What a tar can make the kernel answer is the tar's fault. */
function explain(error, member) {
    const faults = ['ENAMETOOLONG', 'EINVAL', 'ENOTDIR', 'ELOOP', 'EMLINK', 'EISDIR', 'EEXIST', 'ENOENT'];
    if (!faults.some(code => hasCode(error, code)))
        return error;
    return new LayerError('MALFORMED', `Cannot unpack ${JSON.stringify(member.name.slice(0, 200))}: ${messageOf(error)}`, {
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
        return this.#resolveDirectory(parentOf(path), false);
    }
    lstat(path) {
        return (0,external_node_fs_namespaceObject.lstatSync)(this.hostPath(path), { throwIfNoEntry: false });
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
        const parent = this.#resolveDirectory(parentOf(path), make);
        if (parent === undefined)
            return undefined;
        const resolved = this.#walk(parent, [baseOf(path)], make);
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
                throw new LayerError('TOO_LARGE', 'Cannot unpack a layer: its links and paths are too many to follow');
            const here = name === '..' ? parentOf(at) : joinPath(at, name);
            const stats = this.lstat(here);
            if (stats?.isSymbolicLink()) {
                if (++links > MAX_LINKS)
                    throw unusable(here, 'too many levels of symbolic links');
                const target = (0,external_node_fs_namespaceObject.readlinkSync)(this.hostPath(here));
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
        (0,external_node_fs_namespaceObject.mkdirSync)(this.hostPath(path));
        (0,external_node_fs_namespaceObject.chmodSync)(this.hostPath(path), 0o755);
        this.implied.add(path);
        return path;
    }
}
function componentsOf(target) {
    return target.split('/').filter(part => part !== '' && part !== '.');
}
function unusable(path, state) {
    return new LayerError('MALFORMED', `Cannot unpack into "${path}": ${state}`);
}

;// CONCATENATED MODULE: ./lib/layer/pax-records.js

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
            throw new LayerError('MALFORMED', 'Cannot read a tar: a PAX record does not have the form "length key=value"');
        }
        records.set(data.toString('utf8', space + 1, equals), data.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}

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
        throw tar_block_malformed('the checksum of a header is wrong');
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
            throw tar_block_malformed(`the ${field} of a header is not a number`);
        value = value * 8 + digit;
    }
    for (; at < end && bytes[at] !== 0; at++)
        if (bytes[at] !== 0x20)
            throw tar_block_malformed(`the ${field} of a header is not a number`);
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
        throw tar_block_malformed(`the ${field} of a header is too large`);
    return number;
}
function tar_block_malformed(state) {
    return new LayerError('MALFORMED', `Cannot read a tar: ${state}`);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
    const type = tar_member_typeOf(block, name);
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
    throw new LayerError('UNSUPPORTED', `Cannot read "${block.name}" of a tar: sparse files are not supported`, {
        hint: 'Write the archive without --sparse.'
    });
}
/** Old archives, which know no types, mark a directory by the slash at the end of its name only. As Go reads them. */
function tar_member_typeOf(block, name) {
    const type = TYPES[block.typeFlag];
    if (type === undefined) {
        throw new LayerError('UNSUPPORTED', `Cannot read "${name}" of a tar: type ${JSON.stringify(block.typeFlag)} is not known`);
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
        throw new LayerError('MALFORMED', `Cannot read a tar: the PAX record ${key}=${JSON.stringify(text)} is not a size or an id`);
    }
    return Number(text);
}
function nameOf(bytes, what) {
    const text = bytes.toString('utf8');
    // Some archives begin with a member without a name, which is their root.
    if (text === '' && what === 'link')
        throw new LayerError('MALFORMED', 'Cannot read a tar: a link is empty');
    if (bytes.includes(0))
        throw new LayerError('MALFORMED', `Cannot read a tar: the ${what} ${JSON.stringify(text)} has a NUL in it`);
    if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return text;
    throw new LayerError('UNSUPPORTED', `Cannot read a tar: the ${what} ${JSON.stringify(text)} is not UTF-8`);
}
function checkRange(value, most, field, name) {
    if (value >= 0 && value <= most)
        return value;
    throw tar_member_malformed(name, `its ${field} of ${value} is out of range`);
}
function tar_member_malformed(name, state) {
    return new LayerError('MALFORMED', `Cannot read "${name}" of a tar: ${state}`);
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
            refuseGlobalTraps(parsePaxRecords(copy));
        else if (flag === 'x')
            this.#extensions = { ...this.#extensions, pax: parsePaxRecords(copy) };
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
    return new LayerError('MALFORMED', `Cannot read a tar: ${state}`);
}

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

;// CONCATENATED MODULE: ./lib/layer/whiteout.js
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

;// CONCATENATED MODULE: ./lib/layer/tar-header.js


/**
 * Tar headers, byte for byte as BuildKit's layers have them (Go's archive/tar): PAX, and the extended header only when a value
 * does not fit its ustar field; whiteouts are plain ustar wherever that can hold them. So equal files give an equal DiffID
 * whichever of the two builders made the layer.
 */
const tar_header_BLOCK = 512;
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
    return entry.type === 'whiteout' ? whiteoutName(entry.path) : entry.path;
}
/** The blocks of the PAX extended header that must come before the entry's own, if it needs one. */
function encodePaxHeader(entry) {
    const name = tarName(entry);
    const records = paxRecords(entry, name);
    if (records.length === 0)
        return undefined;
    const data = encodePaxRecords(records);
    const blocks = Buffer.alloc(tar_header_BLOCK + Math.ceil(data.length / tar_header_BLOCK) * tar_header_BLOCK);
    writePaxHeaderBlock(blocks, paxHeaderName(name), data.length);
    data.copy(blocks, tar_header_BLOCK);
    return blocks;
}
/** Writes the entry's own block at `at`. */
function writeHeader(out, at, entry) {
    const name = tarName(entry);
    const split = entry.type === 'whiteout' ? splitUstarPath(name) : undefined;
    out.fill(0, at, at + tar_header_BLOCK);
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
    for (let i = at; i < at + tar_header_BLOCK; i++)
        sum += out[i];
    writeOctal(out, at + 148, 7, sum);
    out[at + 155] = 0x20;
}

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
    #hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    #flushed = 0;
    /** @throws the system's EEXIST: an output is a new file, never one that something else may be reading. */
    constructor(path) {
        this.#path = path;
        this.#fd = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | external_node_fs_namespaceObject.constants.O_NOFOLLOW, 0o644);
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
            done += (0,external_node_fs_namespaceObject.writeSync)(this.#fd, this.buffer, done, this.position - done);
        this.#flushed += this.position;
        this.position = 0;
    }
    /** Writes the rest out and closes. */
    finish() {
        this.flush();
        (0,external_node_fs_namespaceObject.closeSync)(this.#fd);
        return { digest: `sha256:${this.#hash.digest('hex')}`, size: this.#flushed };
    }
    /** Closes and removes the file. */
    discard() {
        (0,external_node_fs_namespaceObject.closeSync)(this.#fd);
        (0,external_node_fs_namespaceObject.rmSync)(this.#path, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/layer/write.js






const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** A read that is smaller than this is not worth its call while more is left. */
const SMALL = 1 << 16;
/** No link at the end; and a pipe that was put in a file's place must not hang the build. */
const READ_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
/**
 * Writes entries as a layer's uncompressed tar into the new file `outPath`, which is removed again on failure. Synchronous and
 * of constant memory: contents are read straight into the buffer that is written.
 * @throws LayerError CONTENT_CHANGED when a file changes while it is read; MALFORMED when two entries have one path.
 */
function writeLayerSync(entries, outPath) {
    const sink = new TarSink(outPath);
    try {
        const { toc, contentDigest } = writeEntries(entries, sink);
        sink.append(Buffer.alloc(2 * tar_header_BLOCK));
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
    const content = (0,external_node_crypto_namespaceObject.createHash)('sha256');
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
    const pax = encodePaxHeader(entry);
    if (pax !== undefined)
        sink.append(pax);
    sink.reserve(tar_header_BLOCK);
    writeHeader(sink.buffer, sink.position, entry);
    sink.position += tar_header_BLOCK;
    const { content: _, ...line } = entry;
    if (entry.type !== 'file')
        return line;
    const digest = writeContent(entry, sink);
    sink.pad(tar_header_BLOCK);
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
    return (0,external_node_crypto_namespaceObject.hash)('sha256', bytes, 'hex');
}
function copyFile(entry, path, sink) {
    const fd = openFile(path, entry);
    try {
        return copyBytes(fd, entry, sink);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
function openFile(path, entry) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, READ_FLAGS);
    }
    catch (error) {
        if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ELOOP'))
            throw error;
        throw new LayerError('CONTENT_CHANGED', `Cannot write "${entry.path}" into a layer: the file was removed or replaced meanwhile`, {
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
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let left = entry.size;
    while (left > 0) {
        if (sink.room < SMALL)
            sink.flush();
        const read = (0,external_node_fs_namespaceObject.readSync)(fd, sink.buffer, sink.position, Math.min(left, sink.room), null);
        if (read === 0)
            throw changed(entry, entry.size - left);
        digest.update(sink.buffer.subarray(sink.position, sink.position + read));
        sink.position += read;
        left -= read;
    }
    if ((0,external_node_fs_namespaceObject.readSync)(fd, Buffer.alloc(1), 0, 1, null) > 0)
        throw changed(entry);
    return digest.digest('hex');
}
/** A file that fits into the buffer's room: mostly one read and one hash. */
function copyWhole(fd, entry, sink) {
    const { buffer, position: start } = sink;
    let size = 0;
    while (size < entry.size) {
        const read = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, start + size, entry.size + 1 - size, null);
        if (read === 0)
            break;
        size += read;
    }
    if (size !== entry.size)
        throw changed(entry, size > entry.size ? undefined : size);
    sink.position += size;
    return (0,external_node_crypto_namespaceObject.hash)('sha256', buffer.subarray(start, start + size), 'hex');
}
function changed(entry, found) {
    const now = found === undefined ? 'has more now' : `has ${found} now`;
    return new LayerError('CONTENT_CHANGED', `Cannot write "${entry.path}" into a layer: it had ${entry.size} bytes and ${now}`, {
        hint: 'Nothing may change the files of a build while it runs.'
    });
}
function duplicate(entry) {
    return new LayerError('MALFORMED', `Cannot write a layer with two entries for "${entry.path}"`);
}

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
    const reader = new TarReader(collector);
    for await (const chunk of decompress(blob.path, blob.compression))
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
        const path = pathInside(name);
        this.#kept = undefined;
        if (path === '')
            return;
        const target = member.type === 'hardlink' ? pathInside(link) : link;
        const entry = { ...member, path, size: 0, mtime: Math.floor(member.mtime), link: target, xattrs: keptXattrs(xattrs) };
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
        const { toc: _, ...written } = writeLayerSync(this.#entries.values(), outPath);
        return written;
    }
}

;// CONCATENATED MODULE: ./lib/snapshot/overlay-format.js
const OPAQUE_VALUE = 'y';
/** Mounts in a user namespace have the option `userxattr`, since only the real root may write `trusted.*`. */
function overlayAttributes({ userXattr }) {
    const prefix = userXattr ? 'user.overlay.' : 'trusted.overlay.';
    return { opaque: `${prefix}opaque`, redirect: `${prefix}redirect`, metacopy: `${prefix}metacopy` };
}

;// CONCATENATED MODULE: ./lib/layer/whiteouts.js





/** @throws LayerError INVALID_WHITEOUT for one without a name, and for files inside one. */
function parseMarker(path) {
    if (!path.includes(WHITEOUT_PREFIX))
        return undefined;
    const above = path.split('/');
    const base = above.pop();
    if (above.some(part => part.startsWith(AUFS_PREFIX)))
        return 'ignored';
    if (above.some(part => part.startsWith(WHITEOUT_PREFIX)))
        throw invalid(path, 'it is inside a whiteout');
    const directory = above.join('/');
    if (base === OPAQUE_MARKER)
        return { directory, name: undefined };
    if (base.startsWith(AUFS_PREFIX))
        return 'ignored';
    if (!base.startsWith(WHITEOUT_PREFIX))
        return undefined;
    const name = base.slice(WHITEOUT_PREFIX.length);
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
        this.#attribute = overlayAttributes(options).opaque;
    }
    take(path, { root }) {
        const marker = parseMarker(path);
        if (marker === undefined || marker === 'ignored')
            return marker === 'ignored';
        const directory = root.makeDirectory(marker.directory);
        if (marker.name === undefined)
            this.opaque.add(directory);
        else
            this.#hidden.add(joinPath(directory, marker.name));
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
        const value = Buffer.from(OPAQUE_VALUE).toString('base64');
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
        const directory = unpacking.root.findParent(joinPath(marker.directory, 'x'));
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
        const key = joinPath(directory, name ?? OPAQUE_MARKER);
        if (this.#done.has(key))
            return;
        this.#done.add(key);
        if (name === undefined)
            this.#removeChildren(directory, unpacking);
        else
            this.#removeLower(joinPath(directory, name), unpacking);
    }
    #removeChildren(path, unpacking) {
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)(unpacking.root.hostPath(path)))
            this.#removeLower(joinPath(path, name), unpacking);
    }
    #removeLower(path, unpacking) {
        const hostPath = unpacking.root.hostPath(path);
        const stats = (0,external_node_fs_namespaceObject.lstatSync)(hostPath, { throwIfNoEntry: false });
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
        (0,external_node_fs_namespaceObject.rmdirSync)(hostPath);
    }
    catch (error) {
        if (!hasCode(error, 'ENOTEMPTY'))
            throw error;
    }
}
function invalid(path, state) {
    return new LayerError('INVALID_WHITEOUT', `Cannot unpack the whiteout ${JSON.stringify(path)}: ${state}`);
}

;// CONCATENATED MODULE: ./lib/layer/toc-recorder.js






/** Notes the table of contents of a tar that is read. An opaque marker is a whiteout whose path ends in the marker's name. */
class TocRecorder {
    toc = [];
    #entry;
    #hash;
    member(member) {
        this.#entry = toTocEntry(member);
        this.#hash = this.#entry?.type === 'file' ? (0,external_node_crypto_namespaceObject.createHash)('sha256') : undefined;
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
    const path = pathInside(name);
    const marker = parseMarker(path);
    if (path === '' || marker === 'ignored')
        return undefined;
    if (marker)
        return {
            path: joinPath(marker.directory, marker.name ?? OPAQUE_MARKER),
            type: 'whiteout',
            mode: 0,
            uid: 0,
            gid: 0,
            mtime: 0,
            size: 0
        };
    return { ...rest, path, link: rest.type === 'hardlink' ? pathInside(link) : link, xattrs: keptXattrs(xattrs) };
}

;// CONCATENATED MODULE: ./lib/layer/apply.js












/**
 * Unpacks a layer's blob into `target`, a directory that nothing else writes to; on failure whoever made it removes it. Memory is
 * constant; decompression runs in libuv's threads, everything else in this one. A tar that is not its DiffID is refused at the
 * end, so publish the target only after this has returned.
 * @throws LayerError for a tar that is malformed, hostile or too large, and for a wrong DiffID; ContentError DIGEST_MISMATCH
 */
async function applyLayer(input, target, options = {}) {
    const overlay = options.form === 'plain' ? undefined : new OverlayWhiteouts({ userXattr: options.userXattr ?? false });
    const root = new RootDirectory(target);
    const extractor = new Extractor(root, overlay ?? new PlainWhiteouts(), options.owners ?? true);
    const recorder = options.toc ? new TocRecorder() : undefined;
    const collector = options.hollow === undefined ? undefined : new HollowCollector();
    const limits = applyLimits(target, options.limits);
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
    const reader = new TarReader(new EachHandler([counter, ...handlers]));
    const blobSize = (0,external_node_fs_namespaceObject.statSync)(input.path).size;
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let size = 0;
    await verifyBlob(input);
    for await (const chunk of decompress(input.path, input.compression)) {
        hash.update(chunk);
        size += chunk.length;
        checkSize(limits, size, blobSize);
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
        checkEntries(this.#limits, ++this.entries);
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
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    const found = hash.digest('hex');
    if (found === digestHex(digest))
        return;
    throw new errors_ContentError('DIGEST_MISMATCH', `Cannot unpack layer ${digest}: its content is sha256:${found}`);
}
function wrongDiffId(wanted, found) {
    return new LayerError('DIFF_ID_MISMATCH', `Cannot unpack a layer: its image says that its DiffID is ${wanted}, but it is ${found}`);
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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
    return external_node_zlib_namespaceObject.deflateRawSync(piece, { level: 1, chunkSize: 2 * PIECE }).length > PIECE * WORTH_IT;
}

;// CONCATENATED MODULE: ./lib/layer/parallel-gzip.js



const deflate = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.deflateRaw);
/** Input bytes of one piece of work for libuv's pool. */
const parallel_gzip_BLOCK = 512 << 10;
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
        crc = external_node_zlib_namespaceObject.crc32(block, crc);
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
    for (let at = 0; at === 0 || at < size; at += parallel_gzip_BLOCK) {
        const block = await readFully(file, Math.min(parallel_gzip_BLOCK, size - at), at);
        yield { block, dictionary, last: at + parallel_gzip_BLOCK >= size };
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
    const { Z_FINISH, Z_SYNC_FLUSH } = external_node_zlib_namespaceObject.constants;
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
        return writeBlob(compressZstd(tarPath, level ?? DEFAULT_ZSTD_LEVEL), outPath, signal);
    const file = await (0,promises_namespaceObject.open)(tarPath);
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
    return writeBlob(limited(decompress(path, compression), applyLimits((0,external_node_path_namespaceObject.dirname)(outPath)), (0,external_node_fs_namespaceObject.statSync)(path).size), outPath);
}
/** The DiffID of a layer's blob. @throws LayerError as `decompressLayer` */
async function diffIdOf(path, compression) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    for await (const chunk of limited(decompress(path, compression), applyLimits((0,external_node_path_namespaceObject.dirname)(path)), (0,external_node_fs_namespaceObject.statSync)(path).size))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
async function* limited(chunks, limits, blobSize) {
    let size = 0;
    for await (const chunk of chunks) {
        checkSize(limits, (size += chunk.length), blobSize);
        yield chunk;
    }
}
async function writeBlob(chunks, outPath, signal) {
    signal?.throwIfAborted();
    const file = await (0,promises_namespaceObject.open)(outPath, 'wx');
    try {
        const blob = await writeChunks(chunks, file, signal);
        await file.close();
        return blob;
    }
    catch (error) {
        await file.close();
        await (0,promises_namespaceObject.rm)(outPath, { force: true });
        throw error;
    }
}
async function writeChunks(chunks, file, signal) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
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
    throw new LayerError('UNSUPPORTED', `Cannot compress a layer with ${compression} level ${level}: need ${least} to ${most}`);
}

;// CONCATENATED MODULE: ./lib/system/xattr.js



/** Reads paths that end in NUL; writes `index hex(name) hex(value)` lines for the attributes whose names match. */
const xattr_PERL = String.raw `
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
    const output = runPerlSync(xattr_PERL, ['llistxattr', 'lgetxattr'], paths.join('\0') + '\0');
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
    const child = (0,external_node_child_process_namespaceObject.spawnSync)('getfattr', args, { encoding: 'latin1', maxBuffer: 1 << 30 });
    if (!child.error)
        return child.stdout;
    throw new RuntimeError('NO_RUNTIME', 'Cannot read extended attributes: neither perl nor getfattr runs on this machine', {
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
        return (0,external_node_fs_namespaceObject.readlinkSync)(a.hostPath) === (0,external_node_fs_namespaceObject.readlinkSync)(b.hostPath);
    return a.stat.type !== 'file' || !Number.isInteger(a.stat.mtime) || sameContent(a.hostPath, b.hostPath);
}
function sameOwnership(a, b) {
    const sameDevice = a.device?.[0] === b.device?.[0] && a.device?.[1] === b.device?.[1];
    return a.type === b.type && a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameDevice;
}
const same_file_CHUNK = 1 << 16;
function sameContent(pathA, pathB) {
    const a = (0,external_node_fs_namespaceObject.openSync)(pathA, 'r');
    try {
        const b = (0,external_node_fs_namespaceObject.openSync)(pathB, 'r');
        try {
            return sameBytes(a, b);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(b);
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(a);
    }
}
function sameBytes(a, b) {
    const bufferA = Buffer.allocUnsafe(same_file_CHUNK);
    const bufferB = Buffer.allocUnsafe(same_file_CHUNK);
    for (;;) {
        const sizeA = (0,external_node_fs_namespaceObject.readSync)(a, bufferA, 0, same_file_CHUNK, null);
        const sizeB = (0,external_node_fs_namespaceObject.readSync)(b, bufferB, 0, same_file_CHUNK, null);
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
    return readNode('', upperdir, statHostPath(upperdir), skip);
}
function readNode(path, hostPath, stat, skip) {
    if (stat.type !== 'directory')
        return { path, hostPath, stat, children: NONE };
    const children = new Map();
    for (const name of sortByBytes(readHostDirectory(hostPath))) {
        const childPath = joinPath(path, name);
        const childStat = skip.has(childPath) ? undefined : statHostPath(`${hostPath}/${name}`);
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
        this.#marks = overlayAttributes({ userXattr: options.userXattr ?? false });
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
        return readXattrsSync(paths);
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
        const names = hidden.length > 0 ? sortByBytes([...node.children.keys(), ...hidden]) : node.children.keys();
        for (const name of names) {
            const child = node.children.get(name);
            if (child === undefined)
                this.#entries.push(whiteout(joinPath(node.path, name)));
            else
                this.#diffNode(child, opaque);
        }
    }
    #lowerNames(node) {
        const path = `/${node.path}`;
        if (this.#lower.lstat(path)?.type !== 'directory')
            return [];
        return this.#lower.readdir(path).filter(name => !this.#skip.has(joinPath(node.path, name)));
    }
    #diffNode(node, insideOpaque) {
        if (node.stat.type === 'directory')
            this.#diffDirectory(node, insideOpaque);
        else if (!isWhiteoutDevice(node.stat) && node.stat.type !== 'socket')
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
        const opaque = Buffer.from(xattrs?.[this.#marks.opaque] ?? '', 'base64').toString() === OPAQUE_VALUE;
        if (opaque)
            this.#opaque.push(node.path);
        return opaque;
    }
    #isUnchanged(node) {
        if (!this.#compare(node).same)
            return false;
        return sameXattrs(this.#keptXattrs(node.hostPath), this.#keptXattrs(this.#lowerHostPath(node)));
    }
    #keptXattrs(hostPath) {
        return keptXattrs(this.#xattrs.get(hostPath));
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
            return { ...entry, type, link: (0,external_node_fs_namespaceObject.readlinkSync)(hostPath) };
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
    return new LayerError('UNSUPPORTED', `Cannot make a layer: overlayfs left part of "${node.path}" below (${option})`, {
        hint: `The overlay must be mounted with ${option}=off.`
    });
}

;// CONCATENATED MODULE: ./lib/layer/digest-files.js


const digest_files_CHUNK = 1 << 20;
/** sha256 (hex) of each file's bytes, in order; for many small files one thread of synchronous calls is the fastest way. */
function digestFilesSync(paths) {
    const buffer = Buffer.allocUnsafe(digest_files_CHUNK);
    return paths.map(path => digestFile(path, buffer));
}
/** O_NONBLOCK: a pipe that took a file's place must not hang the build. */
function digestFile(path, buffer) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    try {
        const size = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, 0, digest_files_CHUNK, null);
        return size < digest_files_CHUNK ? (0,external_node_crypto_namespaceObject.hash)('sha256', buffer.subarray(0, size), 'hex') : digestRest(fd, buffer);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
/** The buffer is full with the first part. */
function digestRest(fd, buffer) {
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    for (let size = digest_files_CHUNK; size > 0; size = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, 0, digest_files_CHUNK, null))
        digest.update(buffer.subarray(0, size));
    return digest.digest('hex');
}

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
        for await (const chunk of decompress(path, compression)) {
            given += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        const keepsBack = compression === 'gzip' || (compression === 'zstd' && nodeHasZstd());
        if (keepsBack && error instanceof LayerError && error.code === 'MALFORMED')
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
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
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
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
function decompress_to_fault_open(compression) {
    // The error comes again as what `push` gives.
    return (compression === 'gzip' ? (0,external_node_zlib_namespaceObject.createGunzip)() : zstdDecompressor()).on('error', () => { });
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
    return bytes.subarray(0, (0,external_node_fs_namespaceObject.readSync)(fd, bytes, 0, size, at));
}

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
    const limits = applyLimits((0,external_node_path_namespaceObject.dirname)(spool), { ratio: Number.POSITIVE_INFINITY, ...given });
    const packed = (0,external_node_fs_namespaceObject.statSync)(path).size;
    const spooler = new Spooler(spool);
    const reader = new TarReader(spooler);
    let size = 0;
    try {
        for await (const chunk of decompressToFault(path, detectCompression(path))) {
            size += chunk.length;
            checkSize(limits, size, packed);
            reader.push(chunk);
            checkEntries(limits, spooler.entries.length);
            // As tar and Docker: neither padding, nor a signature, nor a broken checksum after the end marker matters.
            if (reader.ended)
                break;
        }
        reader.finish();
    }
    catch (error) {
        if (!(error instanceof LayerError) || error.code !== 'MALFORMED')
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
    return new LayerError('MALFORMED', `Cannot unpack the archive: ${what} (${error.message})`, { cause: error });
}
/** A zstd file may begin with a frame to skip: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.2 */
const unpack_archive_MAGIC = [
    ['gzip', /^1f8b08/],
    ['bzip2', /^425a68/],
    ['xz', /^fd377a585a00/],
    ['zstd', /^(28b52ffd|5[0-9a-f]2a4d18)/]
];
/** By the first bytes, whatever the name. */
function detectCompression(path) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(8);
        (0,external_node_fs_namespaceObject.readSync)(fd, start, 0, 8, 0);
        return unpack_archive_MAGIC.find(([, magic]) => magic.test(start.toString('hex')))?.[0] ?? 'none';
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
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
            (0,external_node_fs_namespaceObject.mkdirSync)(this.#directory, { recursive: true, mode: 0o700 });
        const path = member.size > 0 ? (0,external_node_path_namespaceObject.join)(this.#directory, String(this.entries.length)) : undefined;
        if (path !== undefined)
            this.#fd = (0,external_node_fs_namespaceObject.openSync)(path, 'wx', 0o600);
        this.entries.push(toEntry(member, path));
    }
    content(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_namespaceObject.writeSync)(this.#fd, bytes, done);
    }
    end() {
        this.close();
    }
    close() {
        if (this.#fd !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(this.#fd);
        this.#fd = undefined;
    }
}
function toEntry({ name, link, xattrs, ...rest }, path) {
    return {
        ...rest,
        path: cleanTarPath(name).path,
        link: rest.type === 'hardlink' ? cleanTarPath(link).path : link,
        xattrs: keptXattrs(xattrs),
        content: path === undefined ? undefined : { kind: 'path', path }
    };
}

;// CONCATENATED MODULE: ./lib/layer/jobs.js








/** What a pool's threads can do. Everything goes through as structured clones. */
const jobs = {
    writeLayer: writeLayerSync,
    diffUpper: writeUpperSync,
    apply: applyLayer,
    compress: compressLayer,
    decompress: decompressLayer,
    diffIdOf: diffIdOf,
    digestFiles: digestFilesSync,
    hollow: writeHollow,
    listArchive: listArchive
};
/** Diff and write in one, so that the entries never leave the thread. */
function writeUpperSync({ upperdir, lowers, skip, userXattr }, outPath) {
    const { entries, opaque, left } = diffUpperSync(upperdir, { lower: layersTree(lowers), skip, userXattr });
    const written = writeLayerSync(entries, outPath);
    const xattrs = written.toc.flatMap(({ path, xattrs }) => (xattrs ? [[path, xattrs]] : []));
    return { ...written, opaque, xattrs, left };
}

;// CONCATENATED MODULE: ./lib/layer/thread-error.js

/** By name, so that a bundler may rename the classes. */
const AREAS = {
    LayerError: LayerError,
    ContentError: errors_ContentError,
    SnapshotError: SnapshotError,
    RuntimeError: RuntimeError
};
function packError(error) {
    const area = Object.entries(AREAS).find(([, type]) => error instanceof type)?.[0];
    const { stack, code, hint, syscall, path } = error;
    return { area, message: messageOf(error), stack, code, hint, syscall, path };
}
function unpackError({ area, message, stack, code, hint, syscall, path }) {
    const type = AREAS[area];
    const error = type ? new type(code, message, { hint }) : Object.assign(new Error(message), { code, syscall, path });
    if (stack !== undefined)
        error.stack = stack;
    return error;
}

;// CONCATENATED MODULE: ./lib/layer/worker.js



/** Entry of a layer pool's thread: a bundle of its own, so that it loads nothing that it does not need. */
const port = external_node_worker_threads_namespaceObject.parentPort;
port?.on('message', async (message) => port.postMessage(await worker_run(message)));
async function worker_run({ name, args }) {
    try {
        const job = jobs[name];
        return { result: await job(...args) };
    }
    catch (error) {
        return { error: packError(error) };
    }
}

