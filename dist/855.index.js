export const id = 855;
export const ids = [855,397,91];
export const modules = {

/***/ 6397:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkoutGit: () => (/* binding */ checkoutGit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/system/tree/directory.js
var tree_directory = __webpack_require__(9882);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/context/git-command.js


/**
 * Settings of every call. A repository is somebody else's data: none of its hooks, helpers or links to other protocols runs, and
 * nothing is asked. `file` and `ext` transports would read this machine (CVE-2022-39253) or run commands.
 */
const SETTINGS = [
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['protocol.ssh.allow', 'always'],
    ['protocol.git.allow', 'always'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.askPass', ''],
    ['credential.helper', ''],
    ['init.templateDir', ''],
    ['init.defaultBranch', 'main'],
    ['submodule.recurse', 'false'],
    ['advice.detachedHead', 'false'],
    ['gc.auto', '0'],
    ['safe.directory', '*']
];
/** Of this machine's variables: what the network needs. */
const KEPT = ['PATH', 'SSH_AUTH_SOCK', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_KNOWN_HOSTS', 'TMPDIR'];
const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];
function createGit(options) {
    const env = environment(options);
    return { run: (directory, ...args) => runGit(directory, args, env, options) };
}
/** Credentials go through the environment: other users see neither it nor anything on disk, and git's children inherit it. */
function environment({ remote, authorization }) {
    const header = authorization === undefined ? [] : [[`http.${originOf(remote)}.extraHeader`, `Authorization: ${authorization}`]];
    const settings = [...SETTINGS, ...header];
    const names = [...KEPT, ...PROXIES, ...PROXIES.map(name => name.toUpperCase())];
    return {
        ...Object.fromEntries(names.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
        HOME: '/dev/null',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_SSH_COMMAND: sshCommand(),
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value]
        ]))
    };
}
/** No configuration of the user, no question; keys come from the agent. Hosts are checked when the user says which are known. */
function sshCommand() {
    const known = process.env['SSH_KNOWN_HOSTS'];
    const check = known === undefined
        ? 'StrictHostKeyChecking=accept-new -o UserKnownHostsFile=/dev/null'
        : `UserKnownHostsFile=${quote(known)}`;
    return `ssh -F /dev/null -o BatchMode=yes -o ${check}`;
}
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
function originOf(remote) {
    return URL.canParse(remote) ? `${new URL(remote).protocol}//${new URL(remote).host}/` : remote;
}
function runGit(directory, args, env, options) {
    const { signal } = options;
    signal?.throwIfAborted();
    // A group of its own, so that ending it ends the transports that git starts as well.
    const child = (0,external_node_child_process_.spawn)('git', args, { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const stop = () => killGroup(child.pid);
    signal?.addEventListener('abort', stop, { once: true });
    const output = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (output.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output.err = (output.err + text).slice(-8192)));
    return new Promise((resolve, reject) => {
        child.on('error', error => reject(notStarted(error, options)));
        child.on('close', code => (code === 0 ? resolve(output.out.trim()) : reject(failed(args, output.err, options))));
    }).finally(() => signal?.removeEventListener('abort', stop));
}
function killGroup(pid) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}
function notStarted(error, { remote }) {
    const missing = (0,errors/* hasCode */.up)(error, 'ENOENT');
    return new errors/* SolveError */.Y('SOURCE_FAILED', `Cannot fetch ${remote}: ${missing ? 'git is not installed' : error.message}`, {
        hint: missing ? 'Install git on the machine that builds.' : undefined,
        cause: error
    });
}
function failed(args, stderr, { remote, signal }) {
    if (signal?.aborted)
        return signal.reason;
    const lines = stderr.split('\n').filter(line => line.trim() !== '');
    return new errors/* SolveError */.Y('SOURCE_FAILED', `Cannot fetch ${remote}: git ${args[0]} failed: ${lines.slice(-4).join('; ')}`, {
        hint: 'For a private repository give the secret GIT_AUTH_TOKEN or GIT_AUTH_HEADER, or an SSH agent.'
    });
}

// EXTERNAL MODULE: ./lib/context/without-credentials.js
var without_credentials = __webpack_require__(7012);
;// CONCATENATED MODULE: ./lib/context/git.js







/**
 * Fetches one commit, as little history as the server allows, and checks it out.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH; INVALID for a ref or subdirectory that no repository can have
 */
async function checkoutGit(spec, options) {
    checkRef(spec);
    const { remote, authorization } = splitCredentials(spec.remote, options);
    const git = createGit({ remote, authorization, signal: options.signal });
    const directory = (0,external_node_path_.join)(options.directory, `git-${(0,external_node_crypto_.randomUUID)()}`);
    external_node_fs_.mkdirSync(directory, { recursive: true, mode: 0o755 });
    try {
        const commit = await fetchCommit(git, directory, remote, spec);
        await git.run(directory, 'checkout', '--quiet', '--force', '--detach', commit);
        const time = Number(await git.run(directory, 'log', '-1', '--format=%ct'));
        if (spec.submodules)
            await updateSubmodules(git, directory);
        await finishGitDirectory(git, directory, spec);
        const root = subdirectory(directory, spec);
        const mtime = spec.mtime === 'commit' ? time : undefined;
        return { tree: (0,tree_directory/* directoryTree */.u)(root, { mapStat: stat => toGitStat(stat, mtime) }), commit, time };
    }
    catch (error) {
        external_node_fs_.rmSync(directory, { recursive: true, force: true });
        throw error;
    }
}
async function fetchCommit(git, directory, remote, spec) {
    await git.run(directory, 'init', '--quiet');
    await git.run(directory, 'remote', 'add', 'origin', remote);
    const commit = await fetchRef(git, directory, (spec.fetchByCommit ? spec.checksum : spec.ref) ?? 'HEAD');
    if (spec.checksum !== undefined && !commit.startsWith(spec.checksum.toLowerCase())) {
        throw new errors/* SolveError */.Y('CHECKSUM_MISMATCH', `Cannot use ${remote}: expected checksum to match ${spec.checksum}, got ${commit}`);
    }
    return commit;
}
/** A shortened commit, or one that the server does not give away by itself, is looked for in the whole history. */
async function fetchRef(git, directory, ref) {
    const isCommit = /^[0-9a-f]{7,64}$/i.test(ref);
    try {
        await git.run(directory, 'fetch', '--quiet', '--depth=1', '--no-tags', '--', 'origin', ref);
        return await git.run(directory, 'rev-parse', '--verify', 'FETCH_HEAD^{commit}');
    }
    catch (error) {
        if (!isCommit)
            throw error;
    }
    await git.run(directory, 'fetch', '--quiet', '--tags', '--', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    return git.run(directory, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
}
async function updateSubmodules(git, directory) {
    if (!external_node_fs_.existsSync((0,external_node_path_.join)(directory, '.gitmodules')))
        return;
    await git.run(directory, 'submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1');
}
/** Without `--keep-git-dir` no trace of git stays; with it none of the traces that differ from one fetch to the next. */
async function finishGitDirectory(git, directory, spec) {
    if (spec.keepGitDir && spec.subdir === undefined) {
        await git.run(directory, 'reflog', 'expire', '--all', '--expire=now');
        external_node_fs_.rmSync((0,external_node_path_.join)(directory, '.git/FETCH_HEAD'), { force: true });
        return;
    }
    removeGitEntries(directory);
}
/** Also those of submodules. Git itself allows no other file of this name. */
function removeGitEntries(directory) {
    for (const entry of external_node_fs_.readdirSync(directory, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.name === '.git')
            external_node_fs_.rmSync(path, { recursive: true, force: true });
        else if (entry.isDirectory())
            removeGitEntries(path);
    }
}
/** Each part must be a real directory: a link in the repository could lead anywhere (CVE-2026-33748). */
function subdirectory(directory, { subdir, remote }) {
    const names = external_node_path_.posix
        .resolve('/', subdir ?? '')
        .split('/')
        .filter(name => name !== '');
    return names.reduce((above, name) => {
        const path = (0,external_node_path_.join)(above, name);
        if (external_node_fs_.lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
            return path;
        throw new errors/* SolveError */.Y('SOURCE_FAILED', `Cannot use ${(0,without_credentials/* withoutCredentials */.r)(remote)}: invalid subdir ${subdir}: ${name} is no directory`);
    }, directory);
}
/** Refs are arguments of git, and refspecs to it: nothing but a name may pass. */
function checkRef({ ref, remote }) {
    const valid = ref === undefined || (/^[^-+\s:?*[\\^~\x00-\x20\x7f][^\s:?*[\\^~\x00-\x20\x7f]*$/.test(ref) && !ref.includes('..'));
    if (!valid)
        throw new errors/* SolveError */.Y('INVALID', `Cannot fetch ${(0,without_credentials/* withoutCredentials */.r)(remote)}: invalid ref ${JSON.stringify(ref)}`);
    if (remote.startsWith('-'))
        throw new errors/* SolveError */.Y('INVALID', `Cannot fetch ${JSON.stringify(remote)}: it is no URL`);
}
/** Credentials of the URL or of secrets become a header; git never sees them in its arguments or configuration. */
function splitCredentials(remote, { secret }) {
    if (!/^https?:/i.test(remote))
        return { remote, authorization: undefined };
    const url = new URL(remote);
    const find = (id) => (secret(`${id}.${url.host}`) ?? secret(id))?.toString('utf8').trim();
    const header = find('GIT_AUTH_HEADER');
    const token = find('GIT_AUTH_TOKEN');
    const user = url.username || url.password ? `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` : undefined;
    const pair = user ?? (token === undefined ? undefined : `x-access-token:${token}`);
    return { remote: (0,without_credentials/* withoutCredentials */.r)(remote), authorization: header ?? (pair && `basic ${Buffer.from(pair).toString('base64')}`) };
}
/** Git knows of modes only whether a file is executable; the rest is the umask of whoever runs it. */
function toGitStat(stat, mtime) {
    const mode = stat.type === 'symlink' ? stat.mode : stat.type === 'directory' || stat.mode & 0o100 ? 0o755 : 0o644;
    return { ...stat, mode, uid: 0, gid: 0, mtime: mtime ?? stat.mtime };
}


/***/ }),

/***/ 9091:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony exports fileNameOf, showUrl */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





const ATTEMPTS = 5;
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);
const MAX_BYTES = 32 * 1024 ** 3;
const MAX_WAIT = 60_000;
/**
 * Downloads a URL to a file. Faults of the network and of the server's moment are tried again, from the start.
 * @throws SolveError SOURCE_FAILED, or CHECKSUM_MISMATCH. Nothing is left behind then.
 */
async function download(url, options) {
    const target = parseHttpUrl(url);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.directory, `download-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const { digest, size, headers } = await withRetries(target, options, () => fetchTo(path, target, options));
        if (options.checksum !== undefined && digest !== options.checksum)
            throw mismatch(target, digest, options.checksum);
        return { path, name: fileNameOf(target), lastModified: lastModifiedOf(headers), digest, size };
    }
    catch (error) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(path, { force: true });
        throw error;
    }
}
/** One safe name: no separator, no `..`, whatever is encoded in the URL. */
function fileNameOf(url) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(decode(url.pathname));
    return name === '' || name === '.' || name === '..' || name.includes('\0') ? '__unnamed__' : name;
}
/** The URL as it may be shown. */
function showUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    return shown.href;
}
/** A fault that passes, with the wait that the server asked for. */
class PassingFault extends Error {
    wait;
    constructor(message, wait) {
        super(message);
        this.wait = wait;
    }
}
async function withRetries(url, options, attempt) {
    for (let tried = 1;; tried++) {
        try {
            return await attempt();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y)
                throw error;
            if (tried === ATTEMPTS || !isPassing(error))
                throw failed(url, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), error);
            const wait = (error instanceof PassingFault ? error.wait : undefined) ?? (options.retryDelay ?? 500) * 2 ** (tried - 1);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(wait, MAX_WAIT), undefined, { signal: options.signal });
        }
    }
}
/** Codes of Node for a connection that broke or was not made this time. */
const PASSING_CODES = [
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'ERR_STREAM_PREMATURE_CLOSE'
];
function isPassing(error) {
    return error instanceof PassingFault || PASSING_CODES.some(code => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, code));
}
async function fetchTo(path, url, options) {
    const answer = await options.http.follow({ method: 'GET', url: withoutUser(url), headers: headersFor(url) });
    try {
        checkStatus(answer, url);
        return { ...(await spool(answer, path, url, options)), headers: answer.headers };
    }
    finally {
        answer.body.destroy();
    }
}
function checkStatus({ status, headers }, url) {
    if (status >= 200 && status < 300)
        return;
    if (RETRIED.has(status))
        throw new PassingFault(`invalid response status ${status}`, retryAfter(headers['retry-after']));
    throw failed(url, `invalid response status ${status}`);
}
async function spool({ body, headers }, path, url, options) {
    const limit = options.maxBytes ?? MAX_BYTES;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(path, 'w', 0o600);
    const stop = () => body.destroy();
    options.signal?.addEventListener('abort', stop, { once: true });
    try {
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limit)
                throw failed(url, `it is larger than ${limit} bytes`);
            hash.update(chunk);
            for (let done = 0; done < chunk.length;)
                done += node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync(file, chunk, done);
        }
        const promised = Number(headers['content-length'] ?? size);
        if (size !== promised)
            throw new PassingFault(`the connection ended after ${size} of ${promised} bytes`);
        return { digest: `sha256:${hash.digest('hex')}`, size };
    }
    finally {
        options.signal?.removeEventListener('abort', stop);
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
    }
}
/** Bytes as they are: a compressed transfer would change the digest. */
function headersFor(url) {
    const headers = { 'Accept-Encoding': 'identity' };
    if (url.username === '' && url.password === '')
        return headers;
    const user = `${decode(url.username)}:${decode(url.password)}`;
    return { ...headers, Authorization: `Basic ${Buffer.from(user).toString('base64')}` };
}
function withoutUser(url) {
    return new URL(showUrl(url));
}
function parseHttpUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y('SOURCE_FAILED', `Cannot download ${JSON.stringify(text)}: it is no http or https URL`);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function lastModifiedOf(headers) {
    const milliseconds = Date.parse(String(headers['last-modified'] ?? ''));
    return Number.isNaN(milliseconds) ? 0 : Math.floor(milliseconds / 1000);
}
/** Milliseconds; the header has seconds or a date. */
function retryAfter(value) {
    if (typeof value !== 'string')
        return undefined;
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
function failed(url, reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y('SOURCE_FAILED', `Cannot download ${showUrl(url)}: ${reason}`, { cause });
}
function mismatch(url, got, want) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y('CHECKSUM_MISMATCH', `Cannot use ${showUrl(url)}: digest mismatch ${got}: ${want}`, {
        hint: 'Check the download, and set --checksum to its digest if it is right.'
    });
}


/***/ }),

/***/ 4855:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteFiles: () => (/* binding */ remoteFiles)
/* harmony export */ });
/* unused harmony exports fetchHttpFile, fetchGitFiles */
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6397);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9091);



/**
 * ADD of a URL: one file with mode 0600 that belongs to root, as old as the server says. It is asked for again in every build.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH
 */
async function fetchHttpFile(spec, tools) {
    const { http, scratch, signal } = tools;
    const { path, name, lastModified, digest, size } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.download)(spec.url, {
        http,
        directory: scratch,
        signal,
        checksum: spec.checksum
    });
    const stat = { type: 'file', mode: 0o600, uid: 0, gid: 0, size, mtime: lastModified };
    return {
        tree: fileTree(name, stat, path, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest)),
        id: JSON.stringify([digest, lastModified, name]),
        time: lastModified || undefined,
        digestFiles: async (paths) => paths.map(() => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest))
    };
}
/**
 * ADD of a git repository: the files of one commit.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH, INVALID
 */
async function fetchGitFiles(spec, tools) {
    const { scratch, signal } = tools;
    const { tree, commit, time } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.checkoutGit)(spec, { directory: scratch, secret: id => tools.secret(id), signal });
    return {
        tree,
        id: commit,
        time,
        digestFiles: async (paths) => [...(await tools.digestFiles(paths.map(path => tree.hostPath(path))))]
    };
}
function fileTree(name, stat, path, digest) {
    const root = { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: stat.mtime };
    return {
        lstat: at => (at === '/' ? root : at === `/${name}` ? stat : undefined),
        readdir: () => [name],
        readlink: at => {
            throw new Error(`${at} is no link`);
        },
        hostPath: () => path,
        digest: () => digest
    };
}
/** Either, by what the source is. */
function remoteFiles(source, tools) {
    return source.source === 'http' ? fetchHttpFile(source, tools) : fetchGitFiles(source, tools);
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


/***/ })

};
