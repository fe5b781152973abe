export const id = 56;
export const ids = [56];
export const modules = {

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


/***/ }),

/***/ 4056:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  entriesTree: () => (/* binding */ entriesTree)
});

// EXTERNAL MODULE: ./lib/system/tree/empty.js
var empty = __webpack_require__(3039);
// EXTERNAL MODULE: ./lib/layer/plan-unpack.js
var plan_unpack = __webpack_require__(8577);
// EXTERNAL MODULE: ./lib/layer/planned-tree.js
var planned_tree = __webpack_require__(2864);
;// CONCATENATED MODULE: ./lib/layer/archive-tree.js



/**
 * An archive that was listed (`listArchive`) as a tree, without unpacking it: the bytes stay where they were spooled. Directories
 * that the archive has no entry for are dated `now` (seconds).
 */
function archiveTree(entries, now) {
    const plan = new planned_tree/* PlannedTree */.j(empty/* emptyTree */.i, now);
    (0,plan_unpack/* planUnpack */.O)(plan, '/', entries, undefined);
    return plan;
}

;// CONCATENATED MODULE: ./lib/worker/entries-tree.js

/** What an archive holds, as a tree: directories that it has no entry for are as old as this build. */
function entriesTree(entries) {
    return archiveTree(entries, Math.floor(Date.now() / 1000));
}


/***/ })

};
