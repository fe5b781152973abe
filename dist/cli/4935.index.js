export const id = 4935;
export const ids = [4935,556];
export const modules = {

/***/ 4935:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UnpackedLayers: () => (/* binding */ UnpackedLayers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/special.js
var special = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/system/tree/stat.js
var tree_stat = __webpack_require__(9058);
// EXTERNAL MODULE: ./lib/system/file-time.js
var file_time = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/snapshot/restored-directories.js






/**
 * A layer's tar may have files in a directory without having the directory: applied onto the layers below, such a layer leaves the
 * directory's owner and mode alone; unpacked on its own it has one of its own (`LayerDirectory.implied`), which hides the lower one.
 * These are the directories that a stack of layers would show wrongly for that reason, with those above them, parents first: a layer
 * that holds just them, on top, puts it right.
 * @param layers lowest first
 */
function restoredDirectories(layers) {
    const stack = [...layers].reverse();
    const hidden = [...new Set(layers.flatMap(({ implied = new Set() }) => [...implied]))].filter(path => {
        const { shown, described } = look(stack, path);
        return described !== undefined && described !== shown;
    });
    const paths = new Set(hidden.flatMap(withParents));
    return [...paths].sort().map(path => {
        const { shown, described = shown } = look(stack, path);
        return { path, stat: statIn(described, path), xattrs: described.xattrs?.get(path) };
    });
}
/** Makes the directories in `target`, a layer's directory in overlayfs form. @throws SnapshotError UNSUPPORTED */
function writeDirectories(directories, target) {
    for (const { path, stat } of directories) {
        const place = (0,external_node_path_.join)(target, path);
        (0,external_node_fs_.mkdirSync)(place, { mode: 0o700 });
        (0,external_node_fs_.chownSync)(place, stat.uid, stat.gid);
        (0,external_node_fs_.chmodSync)(place, stat.mode);
    }
    writeXattrs(directories, target);
    // Making a directory changes its parent's time.
    for (const { path, stat } of [...directories].reverse())
        (0,external_node_fs_.utimesSync)((0,external_node_path_.join)(target, path), (0,file_time/* fileTime */.I)(stat.mtime), (0,file_time/* fileTime */.I)(stat.mtime));
    return {
        directory: target,
        xattrs: new Map(directories.flatMap(({ path, xattrs }) => (xattrs ? [[path, xattrs]] : [])))
    };
}
function writeXattrs(directories, target) {
    const calls = directories.flatMap(({ path, xattrs = {} }) => Object.entries(xattrs).map(([name, value]) => ({ call: 'setxattr', path: (0,external_node_path_.join)(target, path), name, value })));
    const [failed] = (0,special/* callSpecialsSync */.i)(calls);
    if (failed)
        throw new errors/* SnapshotError */.JC('UNSUPPORTED', `Cannot give ${failed.call.path} its attributes: ${failed.code}`);
}
/** The layer whose directory a mount of the stack shows, and the highest one that describes the very directory. */
function look(stack, path) {
    let shown;
    for (const layer of stack) {
        const found = findIn(layer, path);
        if (found === 'directory')
            shown ??= layer;
        if (found === 'directory' && !layer.implied?.has(path))
            return { shown: shown, described: layer };
        if (found === 'hidden' || hidesBelow(layer, path))
            break;
    }
    return shown ? { shown } : {};
}
/** What a layer says of a path: nothing, a directory, or that what lower layers have there is not to be seen. */
function findIn(layer, path) {
    for (const at of withParents(path)) {
        const stat = statIn(layer, at);
        if (!stat)
            return undefined;
        if (stat.type !== 'directory' || (0,tree_stat/* isWhiteoutDevice */.qM)(stat))
            return 'hidden';
    }
    return 'directory';
}
/** An opaque directory hides all that is below it, but is itself the same directory. */
function hidesBelow({ opaque }, path) {
    return opaque !== undefined && opaque.size > 0 && ['', ...withParents(path).slice(0, -1)].some(parent => opaque.has(parent));
}
function statIn({ directory }, path) {
    return (0,tree_stat/* statHostPath */.ko)((0,external_node_path_.join)(directory, path));
}
/** `a`, `a/b`, `a/b/c`. */
function withParents(path) {
    const names = path.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./lib/image/layer-format.js
var layer_format = __webpack_require__(3418);
// EXTERNAL MODULE: ./lib/image/once.js
var once = __webpack_require__(6280);
// EXTERNAL MODULE: ./lib/image/snapshot-files.js
var snapshot_files = __webpack_require__(8767);
;// CONCATENATED MODULE: ./lib/image/unpacked-layers.js







/** Layers of a store as directories, for overlayfs. */
class UnpackedLayers {
    #options;
    #unpacked = new Map();
    #restored = new Map();
    constructor(options) {
        this.#options = options;
    }
    snapshot(layer) {
        return (0,once/* once */.O)(this.#unpacked, layer.diffId, () => this.#unpack(layer));
    }
    async stack(layers) {
        const snapshots = await Promise.all(layers.map(layer => this.snapshot(layer)));
        const directories = restoredDirectories(snapshots);
        if (directories.length === 0)
            return snapshots;
        const key = JSON.stringify(directories);
        const known = this.#restored.get(key) ?? writeDirectories(directories, this.#newDirectory('restored'));
        this.#restored.set(key, known);
        return [...snapshots, known];
    }
    #newDirectory(prefix) {
        const path = this.#options.temporary(prefix);
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o755 });
        return path;
    }
    async #unpack(layer) {
        const { store } = this.#options;
        const { diffId } = layer;
        if (!(0,snapshot_files/* hasSnapshot */.p3)(store, diffId)) {
            needRoot('unpack layers');
            const blob = await this.#options.blob(layer);
            try {
                await this.#unpackBlob(diffId, blob);
            }
            catch (error) {
                if (!(await this.#dropDamaged(layer, blob)))
                    throw error;
                await this.#unpackBlob(diffId, await this.#options.blob(layer));
            }
        }
        store.layers.touch(diffId);
        return (0,snapshot_files/* readSnapshot */.RA)(store, diffId);
    }
    async #unpackBlob(diffId, blob) {
        const { store, pool } = this.#options;
        const temporary = this.#options.temporary('unpack');
        try {
            (0,external_node_fs_.mkdirSync)(temporary, { mode: 0o755 });
            const input = { path: store.blobs.path(blob.digest), compression: (0,layer_format/* compressionOf */.MB)(blob), diffId };
            const tar = this.#options.wantsHollow(diffId, blob) ? this.#options.temporary('hollow') : undefined;
            const { opaque, xattrs, implied, size, hollow } = await pool.apply(input, temporary, { hollow: tar });
            if (tar !== undefined && hollow)
                this.#options.keepHollow(diffId, { written: hollow, tar });
            (0,snapshot_files/* publishSnapshot */.m8)(store, diffId, temporary, { opaque, xattrs, implied });
            store.layers.put({ diffId, size, blobs: [(0,layer_format/* plain */.pj)(blob)] });
        }
        finally {
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
        }
    }
    /** A blob that a crash or the disk has damaged would fail every build from now on: it goes, to be fetched or made anew. */
    async #dropDamaged(layer, { digest }) {
        const { store, pool } = this.#options;
        const [found] = await pool.digestFiles([store.blobs.path(digest)]);
        if (found === (0,oci_digest/* digestHex */.sU)(digest))
            return false;
        store.blobs.remove(digest);
        store.layers.dropBlob(layer.diffId, digest);
        this.#options.lost(layer);
        return true;
    }
}
/** Layers hold files of many users, which only root can make. */
function needRoot(action) {
    const uid = process.getuid?.() ?? 0;
    if (uid === 0)
        return;
    throw new errors/* SnapshotError */.JC('UNSUPPORTED', `Cannot ${action} as user ${uid}: it needs root`, {
        hint: 'Run it with sudo (sudo -E keeps SLIPWAY_ROOT), or in a user namespace: unshare --user --map-root-user --map-auto'
    });
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


/***/ })

};
