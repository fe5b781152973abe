export const id = 274;
export const ids = [274,556,4801,7182];
export const modules = {

/***/ 274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
