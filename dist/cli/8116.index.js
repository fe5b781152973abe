export const id = 8116;
export const ids = [8116,6252,4801,7182];
export const modules = {

/***/ 6252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ applyChmod),
  parseChmod: () => (/* binding */ parseChmod)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/context/chmod-steps.js
/**
 * Symbolic modes as commands, by the rules of BSD's setmode(3) as BuildKit's library has them. They are not those of chmod(1) in
 * every corner: `+xt` adds nothing but the sticky bit, and `=` clears the set-id bits but not that one.
 */
const WHO = { u: 0o4700, g: 0o2070, o: 0o0007, a: 0o6777 };
const PERMISSIONS = { r: 0o444, w: 0o222, x: 0o111, s: 0o6000 };
const EVERYBODY = 0o6777;
const OTHERS = 0o0007;
const STICKY = 0o1000;
const ALL = 0o7777;
/** Undefined for text that is no symbolic mode. */
function parseSteps(text) {
    const steps = [];
    for (const clause of text.split(',')) {
        const [, classes = '', rest = ''] = /^([ugoa]*)(.*)$/s.exec(clause);
        if (!/^(?:[-+=][rwxXstugo]*)+$/.test(rest))
            return undefined;
        const who = [...classes].reduce((mask, name) => mask | WHO[name], 0);
        for (const [, op, letters] of rest.matchAll(/([-+=])([rwxXstugo]*)/g)) {
            steps.push(...new Operation(op, who).read(letters));
        }
    }
    return compress(steps);
}
/** One operator and its letters. No classes mean everybody, but for the sticky bit, which then stands alone. */
class Operation {
    #op;
    #steps = [];
    #who;
    #permissions = 0;
    #conditional = 0;
    #hasCleared = false;
    constructor(op, who) {
        this.#op = op;
        this.#who = who;
    }
    read(letters) {
        for (const letter of letters)
            this.#readLetter(letter);
        if (this.#permissions !== 0 || (this.#op === '=' && !this.#hasCleared))
            this.#change(this.#permissions);
        this.#changeConditionally();
        return this.#steps;
    }
    #readLetter(letter) {
        if (letter === 'u' || letter === 'g' || letter === 'o')
            this.#copy(letter);
        else if (letter === 'X' && this.#op !== '-')
            this.#conditional = 0o111;
        else if (letter === 't' || letter === 's')
            this.#readSpecial(letter);
        else
            this.#permissions |= PERMISSIONS[letter.toLowerCase()];
    }
    /** Others alone have neither set-id nor sticky bits. */
    #readSpecial(letter) {
        if (this.#who !== 0 && (this.#who & ~OTHERS) === 0)
            return;
        if (letter === 't')
            this.#who |= STICKY;
        this.#permissions |= letter === 't' ? STICKY : PERMISSIONS['s'];
    }
    /** What was read before the copied class takes effect before it. */
    #copy(from) {
        if (this.#permissions !== 0)
            this.#change(this.#permissions);
        this.#permissions = 0;
        this.#hasCleared ||= this.#op === '=';
        this.#changeConditionally();
        const to = this.#who === 0 ? 0o777 : [0o700, 0o070, 0o007].reduce((mask, bits) => mask | (this.#who & bits ? bits : 0), 0);
        this.#steps.push({ op: 'copy', from, to, sets: this.#op !== '-', clears: this.#op !== '+' });
    }
    #change(permissions) {
        const bits = permissions & (this.#who || ALL);
        if (this.#op === '=')
            this.#steps.push({ op: '-', bits: this.#who || EVERYBODY });
        this.#hasCleared = true;
        this.#steps.push({ op: this.#op === '-' ? '-' : '+', bits });
    }
    #changeConditionally() {
        if (this.#conditional !== 0)
            this.#steps.push({ op: 'X', bits: this.#conditional & (this.#who || ALL) });
        this.#conditional = 0;
    }
}
/** Neighbouring changes become one of each kind, the conditional one last. It is part of the rule: what is set before `X` stays. */
function compress(steps) {
    const compressed = [];
    let run = { '+': 0, '-': 0, X: 0 };
    const flush = () => {
        for (const op of ['-', '+', 'X'])
            if (run[op] !== 0)
                compressed.push({ op, bits: run[op] });
        run = { '+': 0, '-': 0, X: 0 };
    };
    for (const step of steps) {
        if (step.op === 'copy') {
            flush();
            compressed.push(step);
        }
        else {
            run = merge(run, step);
        }
    }
    flush();
    return compressed;
}
function merge(run, { op, bits }) {
    if (op === 'X')
        return { ...run, X: run.X | (bits & ~run['+']) };
    const other = op === '+' ? '-' : '+';
    return { ...run, X: run.X & ~bits, [op]: run[op] | bits, [other]: run[other] & ~bits };
}

;// CONCATENATED MODULE: ./lib/context/chmod.js


/**
 * Reads `755`, `u=rwX,go=rX`, `g=u`, `+t` ... with a umask of 0.
 * @throws DockerfileError INVALID with BuildKit's text.
 */
function parseChmod(text) {
    if (/^[0-7]+$/.test(text) && Number.parseInt(text, 8) <= 0o7777)
        return { kind: 'octal', mode: Number.parseInt(text, 8) };
    if (/^[0-9]/.test(text))
        throw invalid(text, `invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`);
    const steps = parseSteps(text);
    if (!steps)
        throw invalid(text, `invalid syntax in --chmod=${text}`);
    return { kind: 'symbolic', steps };
}
/** The mode, 0 to 0o7777, that a file or directory of this mode gets. */
function applyChmod(chmod, mode, isDirectory) {
    if (chmod.kind === 'octal')
        return chmod.mode;
    const executes = isDirectory || (mode & 0o111) !== 0;
    return chmod.steps.reduce((changed, step) => applyStep(step, changed, executes), mode);
}
function applyStep(step, mode, executes) {
    switch (step.op) {
        case 'copy':
            return copyClass(step, mode);
        case '-':
            return mode & ~step.bits;
        case '+':
            return mode | step.bits;
        case 'X':
            return executes ? mode | step.bits : mode;
    }
}
function copyClass({ from, to, sets, clears }, mode) {
    const bits = (from === 'u' ? mode >> 6 : from === 'g' ? mode >> 3 : mode) & 0o7;
    // The rwx of one class, in the place of all three.
    const copied = (bits * 0o111) & to;
    const kept = clears ? mode & ~(sets ? to : copied) : mode;
    return sets ? kept | copied : kept;
}
function invalid(text, message) {
    return new errors/* DockerfileError */.tP('INVALID', message, {
        hint: `Write ${text === '' ? 'the mode' : `"${text}"`} as octal (0644) or symbolic (u=rwX,go=rX).`
    });
}


/***/ }),

/***/ 8577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ planUnpack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);
/* harmony import */ var _planned_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6153);




/**
 * ADD of an archive: its members on top of what is in the destination, which becomes their root: no name, `..` or link of the
 * archive leads out of it. Members replace what is there, except that directories merge and take the member's mode, owner and
 * time. A hard link changes the file that it names as chmod(2) on the link would. `.wh.` names are plain files here. `--chown`
 * applies to members, `--chmod` does not.
 */
function planUnpack(plan, destination, entries, owner) {
    const root = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(plan, destination, { followLast: true, isDestination: true });
    plan.makeDirectories(root, { mode: 0o755, ...(owner ?? { uid: 0, gid: 0 }), mtime: plan.now });
    new ArchivePlanner(plan, root, owner).add(entries.map(bounded));
}
const NO_BYTES = { kind: 'inline', base64: '' };
/** Docker's unpacker dates what is older than 1970 to its start. */
function bounded(entry) {
    return entry.mtime < 0 ? { ...entry, mtime: 0 } : entry;
}
class ArchivePlanner {
    #plan;
    #root;
    #owner;
    /** The destination as the root of its own tree, for following links. */
    #view;
    constructor(plan, root, owner) {
        this.#plan = plan;
        this.#root = root;
        this.#owner = owner;
        this.#view = subtree(plan, root);
    }
    /** Directories get their times last, as members that come after them change these; so does what took the place of one. */
    add(entries) {
        const dated = [];
        for (const entry of entries) {
            if (entry.path === '' || entry.path === '.')
                continue;
            const parent = this.#parentOf(entry.path);
            const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry.path);
            if (entry.type === 'directory') {
                this.#addDirectory(parent, name, entry);
                dated.push(entry);
            }
            else
                parent.put(name, this.#inodeOf(entry));
        }
        for (const { path, mtime } of dated)
            this.#date(path, mtime);
    }
    /** As utimes(2) does: what a link leads to. */
    #date(path, mtime) {
        const target = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, `/${path}`, { followLast: true });
        const inode = this.#plan.directory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, target))?.inode ?? this.#plannedFile(target);
        if (!inode)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: chtimes /${path}: no such file or directory`);
        inode.mtime = mtime;
    }
    #addDirectory(parent, name, entry) {
        const attributes = { mode: entry.mode, uid: this.#owner?.uid ?? entry.uid, gid: this.#owner?.gid ?? entry.gid };
        const existing = parent.directory(name);
        if (existing)
            Object.assign(existing.inode, attributes);
        else
            parent.makeDirectory(name, { ...attributes, type: 'directory', size: 0, mtime: entry.mtime, xattrs: entry.xattrs });
    }
    /**
     * The directory that a member goes into: links in its path lead inside the destination, and what is missing is made, except
     * where a link that leads nowhere is in its place.
     */
    #parentOf(path) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`/${path}`);
        const isLink = this.#view.lstat((0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, parent, { followLast: false }))?.type === 'symlink';
        const resolved = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, parent, { followLast: true });
        if (!this.#view.lstat(resolved)) {
            if (isLink)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: open /${path}: no such file or directory`);
            this.#checkLinksAbove(parent);
        }
        const top = this.#plan.directory(this.#root);
        if (!isDirectoryPath(top, resolved)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: open /${path}: not a directory`);
        }
        return this.#plan.makeDirectories(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, resolved), { mode: 0o755, uid: 0, gid: 0, mtime: this.#plan.now });
    }
    /** Directories are not made through a link that leads nowhere. */
    #checkLinksAbove(path) {
        for (let above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); above !== '/'; above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(above)) {
            const isLink = this.#view.lstat((0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, above, { followLast: false }))?.type === 'symlink';
            if (isLink && !this.#view.lstat((0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, above, { followLast: true })))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: mkdir ${above}: file exists`);
        }
    }
    #inodeOf(entry) {
        if (entry.type === 'hardlink')
            return this.#linked(entry);
        const { mtime, size, link, device, xattrs, content } = entry;
        const mode = entry.type === 'symlink' ? 0o777 : entry.mode;
        const type = entry.type;
        return {
            type,
            mode,
            mtime,
            size,
            link,
            device,
            xattrs,
            content,
            uid: this.#owner?.uid ?? entry.uid,
            gid: this.#owner?.gid ?? entry.gid
        };
    }
    /** The file that a hard link names, which gets the link's mode, owner and time, by all of its names. */
    #linked(entry) {
        const target = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, `/${entry.link}`, { followLast: false });
        const inode = this.#plannedFile(target);
        if (!inode) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: link /${entry.link} /${entry.path}: no such file or directory`);
        }
        Object.assign(inode, { uid: this.#owner?.uid ?? entry.uid, gid: this.#owner?.gid ?? entry.gid });
        if (inode.type !== 'symlink')
            Object.assign(inode, { mode: entry.mode, mtime: entry.mtime });
        return inode;
    }
    /** Of the archive, or what was in the destination before, which then is a part of this layer, too. */
    #plannedFile(target) {
        const parent = this.#plan.directory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, target)));
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(target);
        const known = parent?.children.get(name);
        if (known && !(known instanceof _planned_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .PlannedDirectory */ .q))
            return known;
        const stat = parent?.lstat(name);
        if (!parent || !stat || stat.type === 'directory')
            return undefined;
        const inode = this.#copyOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, target), stat);
        parent.keep(name, inode);
        return inode;
    }
    #copyOf(path, { type, mode, uid, gid, size, mtime, device }) {
        return {
            type: type,
            mode,
            uid,
            gid,
            size,
            mtime,
            device,
            link: type === 'symlink' ? this.#plan.readlink(path) : undefined,
            xattrs: this.#plan.xattrs(path),
            content: type !== 'file' ? undefined : size === 0 ? NO_BYTES : { kind: 'path', path: this.#plan.hostPath(path) }
        };
    }
}
/** False when something else is in the place of one of the directories; what is missing can be made. */
function isDirectoryPath(top, path) {
    let directory = top;
    for (const name of path.split('/').filter(Boolean)) {
        const next = directory.directory(name);
        if (!next)
            return directory.lstat(name) === undefined;
        directory = next;
    }
    return true;
}
function subtree(tree, root) {
    return {
        lstat: path => tree.lstat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path)),
        readdir: path => tree.readdir(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path)),
        readlink: path => tree.readlink(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path)),
        hostPath: path => tree.hostPath(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path))
    };
}


/***/ }),

/***/ 6153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ PlannedDirectory),
/* harmony export */   w: () => (/* binding */ loadDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * A directory as it will be after the step. It knows only what was asked for or changed; the rest is the base's. Like a kernel it
 * sets its own mtime to now whenever a name in it comes, goes or is replaced.
 */
class PlannedDirectory {
    path;
    inode;
    children = new Map();
    /** The tree whose directory at the same path shows through; undefined for a directory that is new as a whole. */
    base;
    #now;
    constructor(path, inode, base, now) {
        this.path = path;
        this.inode = inode;
        this.base = base;
        this.#now = now;
    }
    lstat(name) {
        if (!this.children.has(name))
            return this.base?.lstat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.path, name));
        const child = this.children.get(name);
        return child && statOf(child instanceof PlannedDirectory ? child.inode : child);
    }
    /** A directory in this one; undefined when there is none of this name. */
    directory(name) {
        const child = this.children.get(name);
        if (child instanceof PlannedDirectory)
            return child;
        if (this.children.has(name) || !this.base)
            return undefined;
        const loaded = loadDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.path, name), this.base, this.#now);
        if (loaded)
            this.children.set(name, loaded);
        return loaded;
    }
    /** Makes a directory where there is none. */
    makeDirectory(name, inode) {
        const made = new PlannedDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.path, name), inode, undefined, this.#now);
        this.#set(name, made);
        return made;
    }
    /** Puts anything but a directory in the place of whatever has the name. */
    put(name, inode) {
        this.#set(name, inode);
    }
    /** Makes what the base has at a name a part of the layer: no name comes or goes. */
    keep(name, inode) {
        this.children.set(name, inode);
    }
    remove(name) {
        this.#set(name, undefined);
    }
    #set(name, child) {
        this.children.set(name, child);
        this.inode.mtime = this.#now;
    }
}
/** The base's directory as one that can be changed; undefined when the base has none there. */
function loadDirectory(path, base, now) {
    const stat = base.lstat(path);
    if (stat?.type !== 'directory')
        return undefined;
    const { mode, uid, gid, mtime } = stat;
    return new PlannedDirectory(path, { type: 'directory', mode, uid, gid, mtime, size: 0, xattrs: base.xattrs?.(path) }, base, now);
}
function statOf(inode) {
    const { type, mode, uid, gid, mtime, size, device } = inode;
    return { type, mode, uid, gid, mtime, size, device };
}


/***/ }),

/***/ 2864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PlannedTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _planned_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6153);




/**
 * The destination of a file operation: a tree that can be changed without touching a disk. Its changes become a layer
 * (`planned-layer.ts`), and the later actions of the operation see those of the earlier ones.
 */
class PlannedTree {
    root;
    base;
    /** Seconds: the mtime of all that happens. */
    now;
    constructor(base, now) {
        this.base = base;
        this.now = now;
        this.root = (0,_planned_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDirectory */ .w)('/', base, now);
    }
    lstat(path) {
        if (path === '/')
            return { ...this.root.inode, type: 'directory' };
        return this.directory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))?.lstat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    }
    readdir(path) {
        const directory = this.directory(path);
        if (!directory)
            throw new Error(`${path} is not a directory`);
        const names = new Set(directory.base?.readdir(path));
        for (const [name, child] of directory.children) {
            if (child)
                names.add(name);
            else
                names.delete(name);
        }
        return (0,_system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByBytes */ .n)([...names]);
    }
    readlink(path) {
        return this.#planned(path)?.link ?? this.base.readlink(path);
    }
    hostPath(path) {
        const content = this.#planned(path)?.content;
        if (!content)
            return this.base.hostPath(path);
        if (content.kind === 'path')
            return content.path;
        throw new Error(`${path} is in memory`);
    }
    xattrs(path) {
        const planned = this.#planned(path);
        return planned ? planned.xattrs : this.base.xattrs?.(path);
    }
    /** The directory at a path that is free of symlinks; undefined when there is none. */
    directory(path) {
        let directory = this.root;
        for (const name of namesOf(path))
            directory = directory?.directory(name);
        return directory;
    }
    /**
     * Makes the directories of a symlink-free path that are missing. What exists is left alone.
     * @throws SolveError COPY_FAILED when something else is in the way.
     */
    makeDirectories(path, attributes) {
        return namesOf(path).reduce((directory, name) => {
            const existing = directory.directory(name);
            if (existing)
                return existing;
            const at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory.path, name);
            if (directory.lstat(name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `mkdir ${at}: not a directory`);
            return directory.makeDirectory(name, { ...attributes, type: 'directory', size: 0 });
        }, this.root);
    }
    #planned(path) {
        const child = this.directory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))?.children.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
        return child instanceof _planned_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .PlannedDirectory */ .q ? undefined : child;
    }
}
function namesOf(path) {
    return path.split('/').filter(name => name !== '');
}


/***/ }),

/***/ 5407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ resolveOwner),
/* harmony export */   lj: () => (/* binding */ resolveProcessUser),
/* harmony export */   nl: () => (/* binding */ hasOwnerName),
/* harmony export */   yA: () => (/* binding */ MAX_ACCOUNT_FILE_BYTES)
/* harmony export */ });
/* unused harmony exports findPasswdEntry, findGroupEntry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** More than this in an account file is an attack on the builder's memory (CVE-2026-47262). */
const MAX_ACCOUNT_FILE_BYTES = 10 * 1024 * 1024;
/** Linux ids are 32 bits, but runc, containerd and Docker stop at 31. */
const MAX_ID = 2 ** 31 - 1;
/** @throws SolveError INVALID when the entry's ids are not numbers from 0 to 2147483647: wrapped ones have made root of nobody. */
function findPasswdEntry(passwd, matches) {
    for (const [name = '', , uid = '', gid = '', , home = ''] of records(passwd)) {
        if (!matches({ name, uid: toId(uid) ?? -1 }))
            continue;
        return { name, uid: checkId(uid, `user ${name} in /etc/passwd`), gid: checkId(gid, `user ${name} in /etc/passwd`), home };
    }
    return undefined;
}
/** @throws SolveError INVALID like `findPasswdEntry`. */
function findGroupEntry(group, name) {
    const [found] = groupEntries(group, fields => fields[0] === name);
    return found;
}
/**
 * Owner that `--chown=USER[:GROUP]` (and WORKDIR, for the USER of the moment) gives. Numbers stand for themselves, a number alone
 * is user and group. Names that the files do not have silently give 0 for a user and the user's own group for a group, and ids in
 * the files that are no numbers are 0, as BuildKit does: no process runs with what comes out.
 */
function resolveOwner(owner, files) {
    const [user = '', group] = splitOwner(owner);
    const account = resolveAccount(user, files.passwd);
    return group === undefined ? account : { uid: account.uid, gid: resolveGroup(group, files.group) ?? account.gid };
}
/** True when `resolveOwner` needs the account files. */
function hasOwnerName(owner) {
    return splitOwner(owner).some(part => ownerId(part) === undefined);
}
/**
 * Who `USER user[:group]` is for a process; what follows a second colon does not count. A number is never looked up as a name; one
 * that passwd lacks has group 0.
 * @throws SolveError INVALID for an unknown name or an id out of range, with the text of moby/sys/user.
 */
function resolveProcessUser(user, files) {
    const [userPart = '', groupPart = ''] = user.split(':');
    const wanted = userPart === '' ? 0 : parseProcessId(userPart);
    const entry = findPasswdEntry(files.passwd ?? '', ({ name, uid }) => (wanted === undefined ? name === userPart : uid === wanted));
    if (!entry && wanted === undefined)
        throw unknown('user', userPart, 'passwd');
    const account = entry ?? { uid: wanted, gid: 0, name: undefined };
    const home = homeOf(account.uid, files.passwd ?? '');
    if (groupPart !== '')
        return { uid: account.uid, gid: processGroup(groupPart, files.group ?? ''), groups: [], home };
    const groups = account.name === undefined ? [] : memberships(account.name, files.group ?? '');
    return { uid: account.uid, gid: account.gid, groups, home };
}
/** Of the first entry with the id, whatever name was asked for: runc, which sets HOME, knows only the id. */
function homeOf(id, passwd) {
    const [, , , , , home = ''] = records(passwd).find(([, , uid = '']) => toId(uid) === id) ?? ['', '', '', '', '', '/'];
    return home;
}
function memberships(name, group) {
    return groupEntries(group, fields => (fields[3] ?? '').split(',').includes(name)).map(({ gid }) => gid);
}
function processGroup(text, group) {
    const id = parseProcessId(text);
    if (id !== undefined)
        return id;
    const found = findGroupEntry(group, text);
    if (!found)
        throw unknown('group', text, 'group');
    return found.gid;
}
function resolveAccount(user, passwd) {
    const id = ownerId(user);
    if (id !== undefined)
        return { uid: id, gid: id };
    const [, , uid, gid] = records(passwd ?? '').find(([name]) => name === user) ?? [];
    return { uid: fileOwnerId(uid), gid: fileOwnerId(gid) };
}
function resolveGroup(group, groups) {
    const id = ownerId(group);
    if (id !== undefined)
        return id;
    const entry = records(groups ?? '').find(([name]) => name === group);
    return entry && fileOwnerId(entry[2]);
}
/** `root` and nothing (`12:`, `:12`) are 0 even where no account file says so. A number has 32 bits with its sign, else it is a name. */
function ownerId(text) {
    if (text === 'root' || text === '')
        return 0;
    const id = /^[-+]?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return id <= MAX_ID && id >= -MAX_ID - 1 ? wrapped(id) : undefined;
}
/** Of an account file, where chown(2) takes what is there. */
function fileOwnerId(text = '') {
    return /^[-+]?[0-9]+$/.test(text) ? wrapped(Number(text)) : 0;
}
/** As chown(2) sees it: 32 bits, of which -1 changes nothing, so that root's file stays root's. */
function wrapped(id) {
    const bits = Number(BigInt.asUintN(32, BigInt(id)));
    return bits === 0xffff_ffff ? 0 : bits;
}
function splitOwner(owner) {
    const colon = owner.indexOf(':');
    return colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)];
}
/** undefined for a name. */
function parseProcessId(text) {
    if (!/^[-+]?[0-9]+$/.test(text))
        return undefined;
    return checkId(text.replace(/^\+/, ''), `user or group ${text}`);
}
function toId(text) {
    const id = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return id <= MAX_ID ? id : undefined;
}
function checkId(text, what) {
    const id = toId(text);
    if (id === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `Cannot use ${what}: uids and gids must be in range 0-${MAX_ID}`);
    return id;
}
function groupEntries(group, matches) {
    return records(group)
        .filter(matches)
        .map(([name = '', , gid = '', members = '']) => ({
        name,
        gid: checkId(gid, `group ${name} in /etc/group`),
        members: members.split(',').filter(member => member !== '')
    }));
}
function records(text) {
    const lines = text.split('\n').map(line => line.trim());
    return lines.filter(line => line !== '').map(line => line.split(':'));
}
function unknown(what, name, file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `unable to find ${what} ${name}: no matching entries in ${file} file`, {
        hint: `Create the ${what} in the image first, or use its number.`
    });
}


/***/ }),

/***/ 3593:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readAccountFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_passwd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5407);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);




/** /etc/passwd and /etc/group of a tree. Only regular files of a sane size are read (CVE-2024-9676, CVE-2026-47262). */
function readAccountFiles(tree) {
    return { passwd: readSmall(tree, '/etc/passwd'), group: readSmall(tree, '/etc/group') };
}
function readSmall(tree, path) {
    const resolved = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, path, { followLast: true });
    const stat = tree.lstat(resolved);
    if (!stat)
        return undefined;
    if (stat.type !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('INVALID', `Cannot look up names: ${resolved} is not a regular file`);
    if (stat.size > _oci_passwd_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ACCOUNT_FILE_BYTES */ .yA)
        return undefined;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(tree.hostPath(resolved), 'utf8');
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

/***/ 4954:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ chosenDates)
/* harmony export */ });
/* harmony import */ var _cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2743);

/**
 * Names the times that a step gave its files on purpose: those from before it began. What it dated with the moment says nothing.
 * @param since seconds
 */
function chosenDates(toc, since) {
    const chosen = toc.filter(({ mtime }) => mtime < since);
    return (0,_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(chosen.map(({ path, mtime }) => [path, Math.floor(mtime)])));
}


/***/ }),

/***/ 8116:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAndWrite: () => (/* binding */ planAndWrite),
  writeFiles: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/snapshot/tree-layers.js
var tree_layers = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/system/tree/empty.js
var empty = __webpack_require__(3039);
// EXTERNAL MODULE: ./lib/solver/dates.js
var dates = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/solver/trees.js
var trees = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/system/tree/resolve.js
var resolve = __webpack_require__(9310);
// EXTERNAL MODULE: ./lib/context/chmod.js + 1 modules
var context_chmod = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/oci/passwd.js
var passwd = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/runtime/account-files.js
var account_files = __webpack_require__(3593);
;// CONCATENATED MODULE: ./lib/solver/ops/copy-owner.js



/**
 * Who `--chown` or WORKDIR's user is in the destination.
 * @throws SolveError INVALID for a name when the destination has no files at all, as BuildKit does.
 */
function ownerIn(tree, owner) {
    if (!(0,passwd/* hasOwnerName */.nl)(owner))
        return (0,passwd/* resolveOwner */.AK)(owner, { passwd: undefined, group: undefined });
    if (tree.readdir('/').length > 0)
        return (0,passwd/* resolveOwner */.AK)(owner, (0,account_files/* readAccountFiles */.p)(tree));
    throw new errors/* SolveError */.Y('INVALID', `Cannot look up the owner "${owner}" in an empty root file system: invalid user index: -1`, {
        hint: 'Use numbers, e.g. --chown=1000:1000: FROM scratch and --link have no /etc/passwd to look names up in.'
    });
}

;// CONCATENATED MODULE: ./lib/solver/ops/copy-placement.js




/** Names in `--chown` are looked up in the destination, as it is when the action runs. */
function resolveAttributes(destination, action) {
    return {
        owner: action.chown === undefined || action.chown === '' ? undefined : ownerIn(destination, action.chown),
        chmod: action.chmod === undefined || action.chmod === '' ? undefined : (0,context_chmod.parseChmod)(action.chmod)
    };
}
/** Mode and owner of a copy. Symlinks keep their mode. */
function attributesOf(stat, { owner, chmod }) {
    const mode = chmod && stat.type !== 'symlink' ? (0,context_chmod/* applyChmod */.q)(chmod, stat.mode, stat.type === 'directory') : stat.mode;
    return { mode, uid: owner?.uid ?? stat.uid, gid: owner?.gid ?? stat.gid };
}
/** Directories that a copy makes on its way: an octal `--chmod` counts for them, without its special bits; a symbolic one does not. */
function implicitDirectory({ owner, chmod }, now) {
    return { mode: chmod?.kind === 'octal' ? chmod.mode & 0o777 : 0o755, uid: owner?.uid ?? 0, gid: owner?.gid ?? 0, mtime: now };
}
/**
 * Makes the directories that a destination needs and says where a source goes: into the destination when that is a directory
 * and the source is none, else in its place. Symlinks in the destination are followed inside the root; the last one is replaced
 * when it is found in the directory that a source goes into.
 *
 * @throws SolveError COPY_FAILED when a file is where a directory has to be.
 */
function placeSource(plan, destination, source, made) {
    const above = destination.endsWith('/') ? destination : external_node_path_.posix.dirname(destination);
    plan.makeDirectories((0,resolve/* resolvePath */.o)(plan, above, { followLast: true, isDestination: true }), made);
    const resolved = (0,resolve/* resolvePath */.o)(plan, destination, { followLast: true, isDestination: true });
    const existing = plan.lstat(resolved);
    const inside = !source.isDirectory && existing?.type === 'directory';
    const target = inside ? external_node_path_.posix.join(resolved, external_node_path_.posix.basename(source.name)) : resolved;
    plan.makeDirectories(source.isDirectory && !existing ? target : external_node_path_.posix.dirname(target), made);
    return target;
}

// EXTERNAL MODULE: ./lib/solver/ops/copy-select.js
var copy_select = __webpack_require__(4024);
// EXTERNAL MODULE: ./lib/solver/ops/copy-walk.js
var copy_walk = __webpack_require__(7561);
;// CONCATENATED MODULE: ./lib/solver/ops/copy-plan.js






/** COPY and ADD. `unpack` is asked about each regular file of an ADD that may unpack. */
async function planCopy(plan, tree, action, unpack) {
    const attributes = resolveAttributes(plan, action);
    for (const source of await (0,copy_select/* selectSources */.n)(tree, action)) {
        const mayUnpack = action.unpack !== 'never' && tree.lstat(source.path)?.type === 'file';
        if (mayUnpack && (await unpack(source.path, attributes.owner)))
            continue;
        copySource(plan, tree, source, action.destination, attributes);
    }
}
/** Copies one source. Its hard links stay links, but none to another source. */
function copySource(plan, tree, source, destination, attributes) {
    const isDirectory = tree.lstat(source.path).type === 'directory';
    const target = placeSource(plan, destination, { name: source.name, isDirectory }, implicitDirectory(attributes, plan.now));
    new Copier(plan, tree, attributes).copy(source, target);
}
class Copier {
    #plan;
    #tree;
    #attributes;
    #inodes = new Map();
    /** Directories that the walk is in; those that were only entered are made when something in them is copied. */
    #stack = [];
    #target = '';
    constructor(plan, tree, attributes) {
        this.#plan = plan;
        this.#tree = tree;
        this.#attributes = attributes;
    }
    copy(source, target) {
        this.#target = target;
        (0,copy_walk/* walkSource */.j)(this.#tree, source, { enter: entry => this.#enter(entry), leave: entry => this.#leave(entry) });
    }
    #enter(entry) {
        if (entry.stat.type !== 'directory')
            this.#copyFile(entry);
        else
            this.#stack.push({ entry, made: entry.included ? this.#makeDirectory(entry, this.#parentOf(entry)) : undefined });
    }
    /** What was put into the directory has changed its time: it gets the source's, and a nested one all that the source has. */
    #leave(entry) {
        const { made } = this.#stack.pop();
        if (!made || !entry.included)
            return;
        if (entry.relative !== '')
            this.#copyAttributes(made, entry);
        made.inode.mtime = entry.stat.mtime;
    }
    #copyFile(entry) {
        const directory = this.#parentOf(entry);
        const name = external_node_path_.posix.basename(this.#targetOf(entry));
        if (directory.lstat(name)?.type === 'directory') {
            throw new errors/* SolveError */.Y('COPY_FAILED', `cannot replace to directory ${this.#targetOf(entry)} with file`);
        }
        directory.put(name, this.#inodeOf(entry));
    }
    /** The directory of the source itself exists already, and only its time will change. */
    #makeDirectory(entry, parent) {
        const path = this.#targetOf(entry);
        if (path === '/')
            return this.#plan.root;
        const name = external_node_path_.posix.basename(path);
        const existing = parent.directory(name);
        if (existing) {
            if (entry.relative !== '')
                existing.inode.mode = entry.stat.mode;
            return existing;
        }
        if (parent.lstat(name))
            throw new errors/* SolveError */.Y('COPY_FAILED', `cannot copy to non-directory: ${path}`);
        const made = parent.makeDirectory(name, { type: 'directory', size: 0, mode: 0, uid: 0, gid: 0, mtime: this.#plan.now });
        this.#copyAttributes(made, entry);
        return made;
    }
    /** Also by a link. What leads nowhere is none. */
    #isFile(path) {
        const stat = this.#plan.lstat((0,resolve/* resolvePath */.o)(this.#plan, path, { followLast: true }));
        return stat !== undefined && stat.type !== 'directory';
    }
    #copyAttributes(directory, entry) {
        Object.assign(directory.inode, attributesOf(entry.stat, this.#attributes), { xattrs: this.#tree.xattrs?.(entry.path) });
    }
    /** Where the next entry goes: the directory that the walk is in, made if it was only entered so far. */
    #parentOf(entry) {
        let parent = this.#plan.directory(external_node_path_.posix.dirname(this.#target));
        for (const level of this.#stack)
            parent = level.made ??= this.#makeEntered(level.entry, parent, entry);
        return parent;
    }
    /** Where something else is in its place, the kernel is asked for what is below, and says why there is no such thing. */
    #makeEntered(level, parent, entry) {
        const path = this.#targetOf(level);
        const before = path === '/' ? undefined : parent.lstat(external_node_path_.posix.basename(path));
        if (!before || !this.#isFile(path))
            return this.#makeDirectory(level, parent);
        const below = external_node_path_.posix.join(path, entry.relative.slice(level.relative.length).split('/').filter(Boolean)[0] ?? '');
        throw new errors/* SolveError */.Y('COPY_FAILED', `failed to stat ${below}: lstat ${below}: not a directory`);
    }
    #targetOf(entry) {
        return entry.relative === '' ? this.#target : external_node_path_.posix.join(this.#target, entry.relative);
    }
    #inodeOf(entry) {
        const key = entry.stat.type === 'file' ? entry.stat.inode : undefined;
        const known = key === undefined ? undefined : this.#inodes.get(key);
        if (known)
            return known;
        const inode = this.#newInode(entry);
        if (key !== undefined)
            this.#inodes.set(key, inode);
        return inode;
    }
    #newInode({ path, stat }) {
        const { size, mtime, device } = stat;
        const type = copiedType(stat);
        const common = { type, mtime, device, ...attributesOf(stat, this.#attributes), xattrs: this.#tree.xattrs?.(path) };
        if (type === 'file')
            return { ...common, size, content: contentOf(this.#tree, path, stat) };
        return type === 'symlink' ? { ...common, size: 0, link: this.#tree.readlink(path) } : { ...common, size: 0 };
    }
}
/** BuildKit's copy has made character devices of block devices for years, and images are to be the same. */
function copiedType({ type }) {
    return type === 'block' ? 'char' : type;
}
/** An empty file has no bytes to point at: what it was made from may be a socket, which cannot be opened. */
function contentOf(tree, path, { size }) {
    return size === 0 ? { kind: 'inline', base64: '' } : { kind: 'path', path: tree.hostPath(path) };
}

;// CONCATENATED MODULE: ./lib/solver/ops/mkdir-plan.js


/** WORKDIR: makes the missing directories of a path, dated with SOURCE_DATE_EPOCH (seconds) if there is one. */
function planMkdir(plan, action, epoch) {
    const owner = action.owner === undefined || action.owner === '' ? { uid: 0, gid: 0 } : ownerIn(plan, action.owner);
    const path = (0,resolve/* resolvePath */.o)(plan, action.path, { followLast: true, isDestination: true });
    plan.makeDirectories(path, { mode: 0o755, ...owner, mtime: epoch ?? plan.now });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/system/tree/byte-order.js
var byte_order = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/layer/planned-directory.js
var planned_directory = __webpack_require__(6153);
;// CONCATENATED MODULE: ./lib/layer/planned-layer.js





/**
 * The changes of a planned tree in the order of BuildKit's layer tar: by path, each directory before what is in it, whiteouts
 * where the removed name would be. Directories above a change are in it as they are; what equals the base is not; nor is the root.
 */
function layerEntries(tree) {
    const writer = new LayerLister(tree.base);
    writer.list(tree.root, true);
    return writer.entries;
}
class LayerLister {
    entries = [];
    #base;
    /** The first name of each file, which its other names link to. */
    #firstNames = new Map();
    constructor(base) {
        this.#base = base;
    }
    /** `inBase`: the base's directory that this one is compared with exists, also when it does not show through. */
    list(directory, inBase) {
        const hidden = inBase && !directory.base ? this.#base.readdir(directory.path) : [];
        for (const name of (0,byte_order/* sortByBytes */.n)([...new Set([...directory.children.keys(), ...hidden])])) {
            const path = external_node_path_.posix.join(directory.path, name);
            const before = inBase ? this.#base.lstat(path) : undefined;
            const child = directory.children.get(name);
            if (child instanceof planned_directory/* PlannedDirectory */.q)
                this.#addDirectory(child, before);
            else if (child)
                this.#addFile(path, child, before);
            else if (before)
                this.entries.push(whiteout(path));
        }
    }
    #addDirectory(directory, before) {
        const at = this.entries.length;
        this.entries.push(toEntry(directory.path, directory.inode));
        this.list(directory, before?.type === 'directory');
        const unchanged = before !== undefined && sameAttributes(before, directory.inode);
        if (unchanged && this.entries.length === at + 1)
            this.entries.pop();
    }
    #addFile(path, inode, before) {
        if (inode.type === 'socket' || (before && this.#isSame(path, inode, before)))
            return;
        const first = this.#firstNames.get(inode);
        if (first !== undefined) {
            this.entries.push({ ...toEntry(path, inode), type: 'hardlink', size: 0, link: first, content: undefined });
            return;
        }
        this.#firstNames.set(inode, path.slice(1));
        this.entries.push(toEntry(path, inode));
    }
    /** BuildKit leaves out a file that was written again with the same time: only then is content compared. */
    #isSame(path, inode, before) {
        if (!sameAttributes(before, inode) || !sameTime(before.mtime, inode.mtime))
            return false;
        if (inode.type === 'symlink')
            return this.#base.readlink(path) === inode.link;
        if (inode.type !== 'file')
            return true;
        return before.size === inode.size && this.#sameXattrs(path, inode) && this.#sameContent(path, inode);
    }
    #sameXattrs(path, inode) {
        const capability = 'security.capability';
        return this.#base.xattrs?.(path)?.[capability] === inode.xattrs?.[capability];
    }
    #sameContent(path, inode) {
        if (inode.size === 0)
            return true;
        return (this.#base.digest?.(path) ?? digestOf(this.#base.hostPath(path))) === digestOf(inode.content);
    }
}
/** A time without a fraction may have lost it in a tar. */
function sameTime(a, b) {
    return a === b || (Math.floor(a) === Math.floor(b) && (Number.isInteger(a) || Number.isInteger(b)));
}
function sameAttributes(before, after) {
    return (before.type === after.type &&
        before.mode === after.mode &&
        before.uid === after.uid &&
        before.gid === after.gid &&
        before.device?.join() === after.device?.join());
}
function toEntry(path, inode) {
    return { ...inode, path: path.slice(1), type: inode.type, size: inode.type === 'file' ? inode.size : 0 };
}
function whiteout(path) {
    return { path: path.slice(1), type: 'whiteout', mode: 0, uid: 0, gid: 0, mtime: 0, size: 0 };
}
/** In pieces: the file may be larger than memory. */
function digestOf(content) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (typeof content !== 'string' && content.kind === 'inline')
        return hash.update(content.base64, 'base64').digest('hex');
    const file = external_node_fs_.openSync(typeof content === 'string' ? content : content.path, 'r');
    try {
        const buffer = Buffer.allocUnsafe(1 << 18);
        for (let read = external_node_fs_.readSync(file, buffer); read > 0; read = external_node_fs_.readSync(file, buffer))
            hash.update(buffer.subarray(0, read));
        return hash.digest('hex');
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}

// EXTERNAL MODULE: ./lib/layer/planned-tree.js
var planned_tree = __webpack_require__(2864);
// EXTERNAL MODULE: ./lib/layer/plan-unpack.js
var plan_unpack = __webpack_require__(8577);
;// CONCATENATED MODULE: ./lib/solver/ops/write-plan.js



/**
 * A here-document of COPY or ADD: a file with the delimiter's name and mode 0644.
 * @throws SolveError COPY_FAILED for a delimiter that names no plain file.
 */
function planWrite(plan, action) {
    const name = fileName(action.name);
    const content = Buffer.from(action.content);
    const stat = { type: 'file', mode: 0o644, uid: 0, gid: 0, size: content.length, mtime: plan.now };
    const attributes = resolveAttributes(plan, action);
    const target = placeSource(plan, action.destination, { name, isDirectory: false }, implicitDirectory(attributes, plan.now));
    if (plan.lstat(target)?.type === 'directory') {
        throw new errors/* SolveError */.Y('COPY_FAILED', `cannot replace to directory ${target} with file`);
    }
    plan.directory(external_node_path_.posix.dirname(target)).put(external_node_path_.posix.basename(target), {
        type: 'file',
        size: stat.size,
        mtime: stat.mtime,
        ...attributesOf(stat, attributes),
        content: { kind: 'inline', base64: content.toString('base64') }
    });
}
/** `..` stops at the root. */
function fileName(delimiter) {
    const name = external_node_path_.posix.resolve('/', `./${delimiter}`).slice(1);
    if (name !== '' && !name.includes('/'))
        return name;
    const reason = name === '' ? 'open : is a directory' : `open /${name}: no such file or directory`;
    throw new errors/* SolveError */.Y('COPY_FAILED', `Cannot make a file of the here-document ${delimiter}: ${reason}`);
}

;// CONCATENATED MODULE: ./lib/solver/ops/file-plan.js







/**
 * Works out the layer that a file operation makes, without touching a disk: the destination is only looked at, and the entries say
 * where the bytes of their files are. With `--link` the destination does not count: the layer fits on top of anything.
 *
 * @param inputs trees of the vertex' inputs; `CopyAction.input` is an index of it
 * @throws SolveError FILE_NOT_FOUND, COPY_FAILED, INVALID; DockerfileError INVALID for a bad `--chmod`
 */
async function planFileOp(op, inputs, destination, options) {
    const plan = new planned_tree/* PlannedTree */.j(op.link ? empty/* emptyTree */.i : destination, options.now);
    for (const action of op.actions)
        await planAction(plan, action, inputs, options);
    return layerEntries(plan);
}
async function planAction(plan, action, inputs, options) {
    switch (action.kind) {
        case 'copy':
            return planCopy(plan, inputs[action.input], action, unpackerFor(plan, action, inputs[action.input], options));
        case 'write':
            return planWrite(plan, action);
        case 'mkdir':
            return planMkdir(plan, action, options.epoch);
    }
}
function unpackerFor(plan, action, tree, options) {
    return async (path, owner) => {
        const entries = await options.listArchive(tree.hostPath(path));
        if (entries)
            (0,plan_unpack/* planUnpack */.O)(plan, action.destination, entries, owner);
        return entries !== undefined;
    };
}

;// CONCATENATED MODULE: ./lib/solver/ops/write-files.js







/** The layer that a file operation makes, on top of its parent. */
async function writeFiles(op, context, parent) {
    const { worker } = context;
    const inputs = await Promise.all(context.inputs.map((input, index) => inputTree(op, input, index, context)));
    const destination = op.link ? empty/* emptyTree */.i : (0,tree_layers.layersTree)(await worker.hollow.outlines(parent.layers, context.isRunOn));
    return planAndWrite(op, inputs, destination, context);
}
/** The root is not read as a source unless an action says so; unpacking it twice would cost nothing but the call. */
async function inputTree(op, input, index, context) {
    const used = op.actions.some(action => action.kind === 'copy' && action.input === index);
    return used ? (await (0,trees/* sourceTree */._)(input, context)).tree : empty/* emptyTree */.i;
}
/** Entries to tar; archives that ADD unpacks are spooled beside it until it is written. */
async function planAndWrite(op, inputs, destination, context) {
    const { worker, options } = context;
    const scratch = worker.store.temporaryPath('file');
    (0,external_node_fs_.mkdirSync)(scratch, { mode: 0o700 });
    try {
        let archives = 0;
        const now = Math.floor(Date.now() / 1000);
        const entries = await planFileOp(op, inputs, destination, {
            now,
            epoch: options.epoch,
            listArchive: path => worker.pool.listArchive(path, (0,external_node_path_.join)(scratch, `archive-${archives++}`))
        });
        const tar = (0,external_node_path_.join)(scratch, 'layer.tar');
        const written = await worker.pool.writeLayer(entries, tar);
        return { ...worker.layers.commit(written, tar), dates: (0,dates/* chosenDates */.e)(written.toc, now) };
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 3039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ emptyTree)
/* harmony export */ });
const ROOT = { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 };
/** `FROM scratch`: a root directory with nothing in it. */
const emptyTree = {
    isScratch: true,
    lstat: path => (path === '/' ? ROOT : undefined),
    readdir: () => [],
    readlink: path => nothingAt(path),
    hostPath: path => nothingAt(path)
};
function nothingAt(path) {
    throw new Error(`Nothing at ${path} in an empty tree`);
}


/***/ })

};
