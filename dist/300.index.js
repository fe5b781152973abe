export const id = 300;
export const ids = [300];
export const modules = {

/***/ 9300:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   openStdin: () => (/* binding */ openStdin),
/* harmony export */   openUrl: () => (/* binding */ openUrl),
/* harmony export */   withStdinDockerfile: () => (/* binding */ withStdinDockerfile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _system_tree_empty_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3039);
/* harmony import */ var _dockerfile_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6373);
/* harmony import */ var _without_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7012);








/** A checkout of a git repository. */
async function openGit(git, request, tools) {
    const { remote, ref, subdir, checksum, mtime, fetchByCommit } = git;
    const spec = {
        remote,
        ref: ref || undefined,
        subdir: subdir || undefined,
        checksum: checksum || undefined,
        keepGitDir: git.keepGitDir ?? request.keepGitDir ?? false,
        submodules: git.submodules ?? true,
        mtime: mtime || undefined,
        fetchByCommit
    };
    const { checkoutGit } = await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 6397));
    const { tree, time } = await checkoutGit(spec, { directory: tools.scratch, secret: id => tools.secret(id), signal: tools.signal });
    return new TreeContext((0,_without_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(remote), tree, request.dockerfile, tools, time);
}
/** What a URL gives. */
async function openUrl(request, tools) {
    const { download } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 9091));
    const { path, lastModified } = await download(request.source, { http: tools.http, directory: tools.scratch, signal: tools.signal });
    return openFile((0,_without_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(request.source), path, request, tools, lastModified || undefined);
}
/** What standard input gives. */
async function openStdin(request, tools) {
    if (request.dockerfile === '-') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', 'Cannot read both the Dockerfile and the context from standard input', {
            hint: 'Give one of them by its path.'
        });
    }
    return openFile('-', await spoolStdin(request, tools), request, tools);
}
/** A tar is a context; anything else is taken for a Dockerfile. */
async function openFile(name, path, request, tools, time) {
    const tree = await tools.openArchive(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tools.scratch, `archive-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`));
    if (tree)
        return new TreeContext(name, tree, request.dockerfile, tools, time);
    const text = (0,_dockerfile_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextAt */ .Tw)(path) ?? '';
    if (text === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `Cannot use the context ${name}: it is empty`);
    return withDockerfile(new TreeContext(name, _system_tree_empty_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyTree */ .i, undefined, tools), { file: 'Dockerfile', text });
}
/** The context with the Dockerfile that standard input gives. */
async function withStdinDockerfile(context, request, tools) {
    return withDockerfile(context, { file: 'Dockerfile', text: (0,_dockerfile_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextAt */ .Tw)(await spoolStdin(request, tools)) ?? '' });
}
async function spoolStdin({ stdin }, { scratch, signal }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, `stdin-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stdin(), node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream(path, { mode: 0o600, flags: 'wx' }), signal ? { signal } : {});
    return path;
}
function withDockerfile(context, dockerfile) {
    return {
        name: context.name,
        ignorePatterns: context.ignorePatterns,
        time: context.time,
        tree: () => context.tree(),
        readDockerfile: async () => dockerfile,
        digestFiles: paths => context.digestFiles(paths),
        close: () => context.close()
    };
}
/** A context that came as a whole. Its files are below `scratch`, whose owner removes them. */
class TreeContext {
    name;
    ignorePatterns = [];
    time;
    #tree;
    #dockerfile;
    #tools;
    constructor(name, tree, dockerfile, tools, time) {
        this.name = name;
        this.time = time;
        this.#tree = tree;
        this.#dockerfile = dockerfile;
        this.#tools = tools;
    }
    async tree() {
        return this.#tree;
    }
    async readDockerfile(file = this.#dockerfile) {
        return (0,_dockerfile_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readDockerfileIn */ .yW)(this.#tree, file, this.name);
    }
    async digestFiles(paths) {
        return [...(await this.#tools.digestFiles(paths.map(path => this.#tree.hostPath(path))))];
    }
    async close() { }
}


/***/ }),

/***/ 7012:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** A remote as it may be shown. */
function withoutCredentials(remote) {
    if (!/^https?:/i.test(remote))
        return remote;
    const url = new URL(remote);
    url.username = '';
    url.password = '';
    return url.href;
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
