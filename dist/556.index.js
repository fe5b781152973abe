export const id = 556;
export const ids = [556];
export const modules = {

/***/ 7556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerConfigCredentials: () => (/* binding */ dockerConfigCredentials),
  firstOf: () => (/* binding */ firstOf)
});

// UNUSED EXPORTS: explicitCredentials

// EXTERNAL MODULE: ./lib/log.js
var lib_log = __webpack_require__(7309);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/registry/auth-file.js




/** Docker's file first, then podman's and skopeo's. */
function authFilePaths(env) {
    const home = env['HOME'] || (0,external_node_os_.homedir)();
    const runtime = env['XDG_RUNTIME_DIR'];
    return [
        (0,external_node_path_.join)(env['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
        ...(runtime ? [(0,external_node_path_.join)(runtime, 'containers', 'auth.json')] : []),
        (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'containers', 'auth.json')
    ];
}
/** undefined for a file that is not there, or cannot be used, which is said. */
async function readAuthFile(path, log) {
    try {
        return parseAuthFile(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT') || (0,errors/* hasCode */.up)(error, 'ENOTDIR'))
            return undefined;
        // A JSON error quotes the text it stumbled over, which may be a password.
        const reason = error instanceof SyntaxError ? 'it is not valid JSON' : (0,errors/* messageOf */.bD)(error);
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
    const username = colon < 0 ? auth_file_text(entry['username']) : decoded.slice(0, colon);
    const password = colon < 0 ? auth_file_text(entry['password']) : decoded.slice(colon + 1);
    const identityToken = auth_file_text(entry['identitytoken']);
    if (identityToken !== '')
        return { username, password, identityToken };
    return username === '' && password === '' ? undefined : { username, password };
}
function auth_file_text(value) {
    return typeof value === 'string' ? value : '';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function stringsOf(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js


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
    const log = options.log ?? lib_log/* silentLog */.a;
    let files;
    return async (host) => {
        files ??= readAll(options.path === undefined ? authFilePaths(env) : [options.path], log);
        for (const file of await files) {
            const found = (await fromHelper(file, host, env, log)) ?? fromAuths(file, host);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
async function readAll(paths, log) {
    const files = await Promise.all(paths.map(path => readAuthFile(path, log)));
    return files.filter(file => file !== undefined);
}
async function fromHelper({ credHelpers, credsStore }, host, env, log) {
    const own = Object.entries(credHelpers).find(([key]) => canonical(key) === canonical(host))?.[1];
    const name = own ?? credsStore;
    if (name === undefined || name === '')
        return undefined;
    // Starting programs costs 10 ms to load; few machines have a helper.
    const { askHelper } = await __webpack_require__.e(/* import() */ 347).then(__webpack_require__.bind(__webpack_require__, 3347));
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


/***/ })

};
