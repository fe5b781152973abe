export const id = 618;
export const ids = [618,803];
export const modules = {

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

// EXTERNAL MODULE: ./lib/system/special.js
var special = __webpack_require__(5938);
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

;// CONCATENATED MODULE: ./lib/layer/tar-path.js

/** What the kernel takes, with room for the root in front. */
const MAX_BYTES = 4000;
/** A name that needs work: an empty, `.` or `..` component, so also a slash at one of its ends. */
const UNCLEAN = /(^|\/)\.{0,2}(\/|$)/;
/** A path as `LayerEntry` has it, empty for the root; `escapes` when a `..` led out of the root, where it then stops. */
function cleanTarPath(name) {
    if (Buffer.byteLength(name) > MAX_BYTES) {
        throw new errors/* LayerError */.CE('MALFORMED', `Cannot read a tar: a path of ${name.length} characters is too long`);
    }
    return UNCLEAN.test(name) ? clean(name) : { path: name, escapes: false };
}
/** @throws LayerError PATH_ESCAPES_ROOT */
function pathInside(name) {
    const { path, escapes } = cleanTarPath(name);
    if (!escapes)
        return path;
    throw new errors/* LayerError */.CE('PATH_ESCAPES_ROOT', `Cannot unpack ${JSON.stringify(name)}: it leads out of the layer`);
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
        const path = pathInside(member.link);
        const parent = this.root.findParent(path);
        const target = parent === undefined ? undefined : joinPath(parent, baseOf(path));
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
        return this.#resolveDirectory(parentOf(path), false);
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
                throw new errors/* LayerError */.CE('TOO_LARGE', 'Cannot unpack a layer: its links and paths are too many to follow');
            const here = name === '..' ? parentOf(at) : joinPath(at, name);
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
/** Old archives mark a directory by the slash at the end of its name only. */
function typeOf(block, name) {
    const type = TYPES[block.typeFlag];
    if (type === undefined) {
        throw new errors/* LayerError */.CE('UNSUPPORTED', `Cannot read "${name}" of a tar: type ${JSON.stringify(block.typeFlag)} is not known`);
    }
    return type === 'file' && name.endsWith('/') ? 'directory' : type;
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
    #extension = { flag: '', size: 0 };
    #extensions = NO_EXTENSIONS;
    constructor(handler) {
        this.#handler = handler;
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
    const reader = new TarReader(collector);
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
        const { toc: _, ...written } = (0,write/* writeLayerSync */._)(this.#entries.values(), outPath);
        return written;
    }
}

// EXTERNAL MODULE: ./lib/layer/whiteout.js
var whiteout = __webpack_require__(8238);
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
    if (!path.includes(whiteout/* WHITEOUT_PREFIX */.Fp))
        return undefined;
    const above = path.split('/');
    const base = above.pop();
    if (above.some(part => part.startsWith(whiteout/* AUFS_PREFIX */.to)))
        return 'ignored';
    if (above.some(part => part.startsWith(whiteout/* WHITEOUT_PREFIX */.Fp)))
        throw invalid(path, 'it is inside a whiteout');
    const directory = above.join('/');
    if (base === whiteout/* OPAQUE_MARKER */.$n)
        return { directory, name: undefined };
    if (base.startsWith(whiteout/* AUFS_PREFIX */.to))
        return 'ignored';
    if (!base.startsWith(whiteout/* WHITEOUT_PREFIX */.Fp))
        return undefined;
    const name = base.slice(whiteout/* WHITEOUT_PREFIX */.Fp.length);
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
        const key = joinPath(directory, name ?? whiteout/* OPAQUE_MARKER */.$n);
        if (this.#done.has(key))
            return;
        this.#done.add(key);
        if (name === undefined)
            this.#removeChildren(directory, unpacking);
        else
            this.#removeLower(joinPath(directory, name), unpacking);
    }
    #removeChildren(path, unpacking) {
        for (const name of (0,external_node_fs_.readdirSync)(unpacking.root.hostPath(path)))
            this.#removeLower(joinPath(path, name), unpacking);
    }
    #removeLower(path, unpacking) {
        const hostPath = unpacking.root.hostPath(path);
        const stats = (0,external_node_fs_.lstatSync)(hostPath, { throwIfNoEntry: false });
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
        (0,external_node_fs_.rmdirSync)(hostPath);
    }
    catch (error) {
        if (!(0,errors/* hasCode */.up)(error, 'ENOTEMPTY'))
            throw error;
    }
}
function invalid(path, state) {
    return new errors/* LayerError */.CE('INVALID_WHITEOUT', `Cannot unpack the whiteout ${JSON.stringify(path)}: ${state}`);
}

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
    const path = pathInside(name);
    const marker = parseMarker(path);
    if (path === '' || marker === 'ignored')
        return undefined;
    if (marker)
        return {
            path: joinPath(marker.directory, marker.name ?? whiteout/* OPAQUE_MARKER */.$n),
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
    const reader = new TarReader(new EachHandler([counter, ...handlers]));
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
// EXTERNAL MODULE: ./lib/system/tree/byte-order.js
var byte_order = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/system/tree/stat.js
var tree_stat = __webpack_require__(9058);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/system/perl.js
var perl = __webpack_require__(556);
;// CONCATENATED MODULE: ./lib/system/xattr.js



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
    const output = (0,perl/* runPerlSync */.A)(PERL, ['llistxattr', 'lgetxattr'], paths.join('\0') + '\0');
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
    const child = (0,external_node_child_process_.spawnSync)('getfattr', args, { encoding: 'latin1', maxBuffer: 1 << 30 });
    if (!child.error)
        return child.stdout;
    throw new errors/* RuntimeError */.bu('NO_RUNTIME', 'Cannot read extended attributes: neither perl nor getfattr runs on this machine', {
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
        const childPath = joinPath(path, name);
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
        const names = hidden.length > 0 ? (0,byte_order/* sortByBytes */.n)([...node.children.keys(), ...hidden]) : node.children.keys();
        for (const name of names) {
            const child = node.children.get(name);
            if (child === undefined)
                this.#entries.push(diff_whiteout(joinPath(node.path, name)));
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
        else if (!(0,tree_stat/* isWhiteoutDevice */.qM)(node.stat) && node.stat.type !== 'socket')
            this.#diffFile(node);
        else if (this.#compare(node).lower)
            this.#entries.push(diff_whiteout(node.path));
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
function diff_whiteout(path) {
    return { path, type: 'whiteout', mode: 0, uid: 0, gid: 0, mtime: 0, size: 0 };
}
function incomplete(node, option) {
    return new errors/* LayerError */.CE('UNSUPPORTED', `Cannot make a layer: overlayfs left part of "${node.path}" below (${option})`, {
        hint: `The overlay must be mounted with ${option}=off.`
    });
}

// EXTERNAL MODULE: ./lib/layer/digest-files.js
var digest_files = __webpack_require__(9803);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/layer/unpack-archive.js








/**
 * What is in a tar, plain or compressed with gzip, bzip2, xz or zstd, found by its content whatever its name: entries in the
 * archive's order, with the bytes of files in the directory `spool` (made when there is something to keep; its owner removes
 * it). Absolute names and `..` stop at the root; `.wh.` names are plain files. The root itself has an empty path.
 * @returns undefined for a file that is no archive
 * @throws LayerError MALFORMED for an archive that breaks after its first member; TOO_LARGE; UNSUPPORTED when a program is missing
 */
async function listArchive(path, spool, given) {
    // Any ratio: an archive of an empty disk image is an honest one, and xz makes next to nothing of it.
    const limits = (0,apply_limits/* applyLimits */.rk)((0,external_node_path_.dirname)(spool), { ratio: Number.POSITIVE_INFINITY, ...given });
    const packed = (0,external_node_fs_.statSync)(path).size;
    const spooler = new Spooler(spool);
    const reader = new TarReader(spooler);
    let size = 0;
    try {
        for await (const chunk of (0,decompress/* decompress */.m)(path, detectCompression(path))) {
            size += chunk.length;
            (0,apply_limits/* checkSize */.C1)(limits, size, packed);
            reader.push(chunk);
            (0,apply_limits/* checkEntries */.bX)(limits, spooler.entries.length);
        }
        reader.finish();
    }
    catch (error) {
        if (!(error instanceof errors/* LayerError */.CE) || error.code !== 'MALFORMED')
            throw error;
        if (spooler.entries.length > 0)
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
const MAGIC = [
    ['gzip', '1f8b08'],
    ['bzip2', '425a68'],
    ['xz', 'fd377a585a00'],
    ['zstd', '28b52ffd']
];
/** By the first bytes, whatever the name. */
function detectCompression(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(8);
        (0,external_node_fs_.readSync)(fd, start, 0, 8, 0);
        return MAGIC.find(([, magic]) => start.toString('hex').startsWith(magic))?.[0] ?? 'none';
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
        path: cleanTarPath(name).path,
        link: rest.type === 'hardlink' ? cleanTarPath(link).path : link,
        xattrs: keptXattrs(xattrs),
        content: path === undefined ? undefined : { kind: 'path', path }
    };
}

;// CONCATENATED MODULE: ./lib/layer/jobs.js








/** What a pool's threads can do. Everything goes through as structured clones. */
const jobs = {
    writeLayer: write/* writeLayerSync */._,
    diffUpper: writeUpperSync,
    apply: applyLayer,
    compress: compress/* compressLayer */.w,
    decompress: compress.decompressLayer,
    diffIdOf: compress/* diffIdOf */.A,
    digestFiles: digest_files.digestFilesSync,
    hollow: writeHollow,
    listArchive: listArchive
};
/** Diff and write in one, so that the entries never leave the thread. */
function writeUpperSync({ upperdir, lowers, skip, userXattr }, outPath) {
    const { entries, opaque, left } = diffUpperSync(upperdir, { lower: (0,tree_layers/* layersTree */.d)(lowers), skip, userXattr });
    const written = (0,write/* writeLayerSync */._)(entries, outPath);
    const xattrs = written.toc.flatMap(({ path, xattrs }) => (xattrs ? [[path, xattrs]] : []));
    return { ...written, opaque, xattrs, left };
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
