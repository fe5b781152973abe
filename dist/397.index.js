export const id = 397;
export const ids = [397];
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


/***/ })

};
