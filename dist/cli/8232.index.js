export const id = 8232;
export const ids = [8232,3411,6097];
export const modules = {

/***/ 39:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readLine),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/** Asks on standard output and reads a line: true for `y` or `yes`. The end of the input means no. */
async function ask(question, io) {
    io.stdout.write(question);
    const answer = await readLine(io.stdin);
    io.stdout.write('\n');
    return /^y(es)?$/i.test(answer.trim());
}
/** The first line of a stream, which is left after it. */
async function readLine(stream) {
    let text = '';
    for await (const chunk of stream) {
        text += String(chunk);
        if (text.includes('\n'))
            break;
    }
    return text.split(/\r?\n/, 1)[0] ?? '';
}


/***/ }),

/***/ 8232:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostOf: () => (/* binding */ hostOf),
/* harmony export */   loginCommand: () => (/* binding */ loginCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _registry_auth_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);
/* harmony import */ var _registry_docker_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6719);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39);
/* harmony import */ var _open_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6090);





const loginCommand = {
    name: 'login',
    summary: 'Keep credentials of a registry, where `docker login` keeps them',
    usage: 'slipway login [OPTIONS] [HOST]',
    flags: {
        insecure: { kind: 'boolean', help: 'The registry may be spoken to without verified TLS' },
        password: { short: 'p', kind: 'string', value: 'TEXT', help: 'The password; --password-stdin is safer' },
        'password-stdin': { kind: 'boolean', help: 'Read the password from standard input' },
        username: { short: 'u', kind: 'string', value: 'NAME', help: 'The user' }
    },
    examples: [['echo "$TOKEN" | slipway login ghcr.io -u me --password-stdin', 'in a script']],
    arguments: { min: 0, max: 1 },
    async run(args, io) {
        const host = hostOf(args.positional[0]);
        const credentials = await askFor(args, io);
        const client = await (0,_open_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .M)(io, { insecure: args.boolean('insecure') ? [host] : [], login: { host, credentials } });
        try {
            await client.ping(host);
        }
        finally {
            client.close();
        }
        const kept = (0,_registry_docker_login_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCredentials */ .B)((0,_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_1__/* .authFilePaths */ .p)(io.env)[0], host, credentials, io.env);
        if (kept.kind === 'file')
            io.stderr.write(`warning: The password is kept unencrypted in ${kept.path}\n`);
        io.stdout.write('Login Succeeded\n');
        return 0;
    }
};
/** `https://host/v1/` and Docker Hub's many names are understood. */
function hostOf(text = 'docker.io') {
    const host = text.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    return ['index.docker.io', 'registry-1.docker.io'].includes(host) ? 'docker.io' : host;
}
async function askFor(args, io) {
    if (args.has('password') && args.boolean('password-stdin'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', '--password and --password-stdin are mutually exclusive');
    if (args.boolean('password-stdin') && !args.string('username'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_REQUIRED', 'Must provide --username with --password-stdin');
    if (args.has('password'))
        io.stderr.write('warning: --password shows the password to every process here; use --password-stdin\n');
    const username = args.string('username') ?? (await prompt('Username: ', io));
    const password = args.boolean('password-stdin')
        ? await readAll(io.stdin)
        : (args.string('password') ?? (await promptHidden('Password: ', io)));
    if (username === '' || password === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_REQUIRED', 'Cannot log in without username and password');
    return { username, password };
}
async function prompt(question, io) {
    if (!io.stdin.isTTY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_REQUIRED', 'Cannot perform an interactive login from a non TTY device');
    io.stdout.write(question);
    return (await (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .readLine */ .X)(io.stdin)).trim();
}
/** Nothing is shown of what is typed. */
async function promptHidden(question, io) {
    if (!io.stdin.isTTY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_REQUIRED', 'Cannot perform an interactive login from a non TTY device');
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 481, 19));
    const { Writable } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 19));
    io.stdout.write(question);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const reader = createInterface({ input: io.stdin, output: silent, terminal: true });
    const answer = await new Promise(resolve => reader.question('', resolve));
    reader.close();
    io.stdout.write('\n');
    return answer;
}
/** Without the newline that `echo` adds. */
async function readAll(stream) {
    let text = '';
    for await (const chunk of stream)
        text += String(chunk);
    return text.replace(/\r?\n$/, '');
}


/***/ }),

/***/ 6090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7818);
/* harmony import */ var _registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3411);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);




/** The registry client with what only few commands need. Close it. */
async function openClient(io, { insecure, login }) {
    const log = (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .stderrLog */ .bJ)(io);
    const credentials = login ? (0,_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .explicitCredentials */ .V)({ [login.host]: login.credentials }) : (0,_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__.dockerConfigCredentials)({ env: io.env, log });
    return (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_0__.createRegistry)({
        credentials,
        log,
        insecure,
        userAgent: `slipway/${_version_js__WEBPACK_IMPORTED_MODULE_3__.version}`,
        env: io.env,
        ...(io.env['SLIPWAY_CA_FILE'] ? { caFile: io.env['SLIPWAY_CA_FILE'] } : {})
    });
}


/***/ }),

/***/ 2097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);






/** The store of this environment. Cheap: nothing in it is read. */
function storeOf(io) {
    return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStoreRoot */ .L_)(io.env));
}
/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
async function withTools(io, body, options = {}) {
    const store = storeOf(io);
    (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepTemporary */ .ir)(store);
    const lease = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .openLease */ .HX)(store.directory('leases'));
    const log = stderrLog(io);
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_5__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
    const layers = new _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerStore */ .r(store, pool);
    try {
        return await body({ store, pool, registry, log, layers, signal: io.signal, lease });
    }
    finally {
        await layers.abandon();
        registry.close();
        await pool.close();
        lease.release();
    }
}
/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
function stderrLog({ stderr, env }) {
    const said = new Set();
    const debug = env['SLIPWAY_DEBUG'] === '1';
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: message => void (debug && write(message)),
        info: message => void (debug && write(message)),
        warn(message) {
            if (said.size < said.add(message).size)
                write(`warning: ${message}`);
        }
    };
}


/***/ }),

/***/ 7309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** Drops everything. */
const silentLog = { debug() { }, info() { }, warn() { } };


/***/ }),

/***/ 8348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAuthFile),
/* harmony export */   p: () => (/* binding */ authFilePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Docker's file first, then podman's and skopeo's. */
function authFilePaths(env) {
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const runtime = env['XDG_RUNTIME_DIR'];
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker'), 'config.json'),
        ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
        ...(runtime ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'containers', 'auth.json')] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.config'), 'containers', 'auth.json')
    ];
}
/** undefined for a file that is not there, or cannot be used, which is said. */
async function readAuthFile(path, log) {
    try {
        return parseAuthFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return undefined;
        // A JSON error quotes the text it stumbled over, which may be a password.
        const reason = error instanceof SyntaxError ? 'it is not valid JSON' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        log.warn(`Cannot read the credentials in ${path}: ${reason}`);
        return undefined;
    }
}
function parseAuthFile(text) {
    const file = objectOf(JSON.parse(text));
    const credsStore = file['credsStore'];
    return {
        auths: Object.entries(objectOf(file['auths'])).map(([key, entry]) => ({ key, credentials: credentialsOf(objectOf(entry)) })),
        credHelpers: stringsOf(objectOf(file['credHelpers'])),
        credsStore: typeof credsStore === 'string' ? credsStore : undefined
    };
}
/** `auth` is base64 of `user:password`; an identity token stands for the password. */
function credentialsOf(entry) {
    const decoded = typeof entry['auth'] === 'string' ? Buffer.from(entry['auth'], 'base64').toString('utf8').replace(/\0+$/, '') : '';
    const colon = decoded.indexOf(':');
    const username = colon < 0 ? text(entry['username']) : decoded.slice(0, colon);
    const password = colon < 0 ? text(entry['password']) : decoded.slice(colon + 1);
    const identityToken = text(entry['identitytoken']);
    if (identityToken !== '')
        return { username, password, identityToken };
    return username === '' && password === '' ? undefined : { username, password };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function stringsOf(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 6097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ explicitCredentials),
/* harmony export */   dockerConfigCredentials: () => (/* binding */ dockerConfigCredentials),
/* harmony export */   firstOf: () => (/* binding */ firstOf)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7309);
/* harmony import */ var _auth_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);


/** Docker Hub's names: what people and tools wrote into auth files over the years. */
const HUB_KEYS = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const HUB_SERVER = 'https://index.docker.io/v1/';
/** Credentials that were given outright, by host. The match is exact: `x.azurecr.io.example.com` is not `x.azurecr.io`. */
function explicitCredentials(byHost) {
    const known = new Map(Object.entries(byHost).map(([host, credentials]) => [canonical(host), credentials]));
    return async (host) => known.get(canonical(host));
}
/** The first store that knows the host. */
function firstOf(...stores) {
    return async (host) => {
        for (const store of stores) {
            const found = await store(host);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/**
 * Credentials that `docker login`, `podman login` or a credential helper keep. Of each file: the host's own helper
 * (`credHelpers`), the general one (`credsStore`), then `auths`. A broken file or helper is a warning, and no credentials.
 */
function dockerConfigCredentials(options = {}) {
    const env = options.env ?? process.env;
    const log = options.log ?? _log_js__WEBPACK_IMPORTED_MODULE_0__/* .silentLog */ .a;
    let files;
    return async (host) => {
        files ??= readAll(options.path === undefined ? (0,_auth_file_js__WEBPACK_IMPORTED_MODULE_1__/* .authFilePaths */ .p)(env) : [options.path], log);
        for (const file of await files) {
            const found = (await fromHelper(file, host, env, log)) ?? fromAuths(file, host);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
async function readAll(paths, log) {
    const files = await Promise.all(paths.map(path => (0,_auth_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuthFile */ .n)(path, log)));
    return files.filter(file => file !== undefined);
}
async function fromHelper({ credHelpers, credsStore }, host, env, log) {
    const own = Object.entries(credHelpers).find(([key]) => canonical(key) === canonical(host))?.[1];
    const name = own ?? credsStore;
    if (name === undefined || name === '')
        return undefined;
    // Starting programs costs 10 ms to load; few machines have a helper.
    const { askHelper } = await __webpack_require__.e(/* import() */ 3347).then(__webpack_require__.bind(__webpack_require__, 3347));
    return askHelper(name, isHub(host) ? HUB_SERVER : host, env).catch((error) => {
        log.warn(error.message);
        return undefined;
    });
}
function fromAuths({ auths }, host) {
    const found = auths.filter(({ key }) => canonical(key) === canonical(host));
    return found.find(({ credentials }) => credentials !== undefined)?.credentials;
}
function isHub(host) {
    return HUB_KEYS.includes(host);
}
/** The host in a key: Docker also writes `https://host/v1/`. Keys with another path (podman's per-repository ones) stay whole. */
function canonical(key) {
    const host = key
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/(v[12]\/?)?$/, '');
    return isHub(host) ? 'docker.io' : host;
}


/***/ }),

/***/ 6719:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keepCredentials),
/* harmony export */   U: () => (/* binding */ dropCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Docker keeps Docker Hub's credentials under this name. */
const HUB_SERVER = 'https://index.docker.io/v1/';
/** What `docker login` does with credentials that were found to work. @throws RegistryError when they cannot be kept */
function keepCredentials(path, host, credentials, env) {
    const config = readConfig(path);
    const server = serverOf(host);
    const helper = helperOf(config, server);
    if (helper) {
        const secret = { ServerURL: server, Username: credentials.username, Secret: credentials.password };
        runHelper(helper, 'store', JSON.stringify(secret), env);
        writeConfig(path, { ...config, auths: { ...config.auths, [server]: {} } });
        return { kind: 'helper', program: `docker-credential-${helper}` };
    }
    const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    writeConfig(path, { ...config, auths: { ...config.auths, [server]: { auth } } });
    return { kind: 'file', path };
}
/** What `docker logout` does. @returns false when there were none */
function dropCredentials(path, host, env) {
    const config = readConfig(path);
    const server = serverOf(host);
    const helper = helperOf(config, server);
    const isKept = Object.hasOwn(config.auths ?? {}, server);
    if (helper && isKept)
        runHelper(helper, 'erase', server, env);
    if (!isKept)
        return false;
    const { [server]: _, ...auths } = config.auths;
    writeConfig(path, { ...config, auths });
    return true;
}
function serverOf(host) {
    return host === 'docker.io' ? HUB_SERVER : host;
}
function helperOf({ credHelpers = {}, credsStore }, server) {
    return (Object.hasOwn(credHelpers, server) && credHelpers[server]) || credsStore || undefined;
}
/** Fields of other tools stay. @throws RegistryError for a file that is no JSON: it is somebody's, and is not overwritten */
function readConfig(path) {
    try {
        const config = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
        if (typeof config === 'object' && config !== null && !Array.isArray(config))
            return config;
    }
    catch (cause) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(cause, 'ENOENT'))
            return {};
        if (!(cause instanceof SyntaxError))
            throw cause;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('REJECTED', `Cannot keep credentials in ${path}: it is not a JSON object`);
}
/** Readable by its owner only, from the first byte. */
function writeConfig(path, config) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${process.pid}.tmp`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, `${JSON.stringify(config, undefined, '\t')}\n`, { mode: 0o600, flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
}
/** The secret goes through a pipe. https://github.com/docker/docker-credential-helpers */
function runHelper(name, action, input, env) {
    const program = `docker-credential-${name}`;
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw helperFailed(program, 'its name is not a program name');
    const { error, status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, [action], { input, env: { ...env }, stdio: ['pipe', 'ignore', 'ignore'] });
    if (error)
        throw helperFailed(program, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    if (status !== 0 && action === 'store')
        throw helperFailed(program, `exit code ${status}`);
}
function helperFailed(program, state) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('REJECTED', `Cannot keep credentials with ${program}: ${state}`, {
        hint: 'Install the helper, or remove it from credsStore and credHelpers in the Docker config'
    });
}


/***/ }),

/***/ 3411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need it beside the bundle. */
const version = '0.1.0';


/***/ })

};
