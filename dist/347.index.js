export const id = 347;
export const ids = [347];
export const modules = {

/***/ 3347:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askHelper: () => (/* binding */ askHelper)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const TIMEOUT = 30_000;
/** A helper's name becomes the name of a program: nothing else may be in it. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * Asks `docker-credential-<name> get` for a server's credentials; undefined where it has none.
 * Protocol: https://github.com/docker/docker-credential-helpers
 * @throws RegistryError when the helper is missing or fails. Never with what it printed on stdout.
 */
async function askHelper(name, server, env) {
    const program = `docker-credential-${name}`;
    if (!NAME.test(name))
        throw unusable(`credential helper ${JSON.stringify(name)}`, 'its name is not a program name');
    const { code, stdout, stderr } = await run(program, server, env);
    if (code === 0)
        return parseAnswer(program, stdout);
    if (code === 'ENOENT')
        throw unusable(program, 'no such program');
    // The protocol has no other way to say "unknown" than this sentence, on stdout.
    if (/credentials not found/i.test(stdout) || /credentials not found/i.test(stderr))
        return undefined;
    throw unusable(program, code === null ? `no answer within ${TIMEOUT / 1000} s` : `exit code ${code}`);
}
function run(program, server, env) {
    return new Promise(resolve => {
        const options = { env: { ...env }, timeout: TIMEOUT, maxBuffer: 1024 * 1024 };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, ['get'], options, (error, stdout, stderr) => {
            resolve({ code: error === null ? 0 : (error.code ?? null), stdout, stderr });
        });
        // A helper that does not read its input closes the pipe; its exit code says the rest.
        child.stdin?.on('error', () => { });
        child.stdin?.end(`${server}\n`);
    });
}
function parseAnswer(program, stdout) {
    let answer;
    try {
        answer = JSON.parse(stdout);
    }
    catch {
        throw unusable(program, 'its answer is not JSON');
    }
    const { Username: username, Secret: secret } = answer;
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return username === '<token>' ? { username, password: '', identityToken: secret } : { username, password: secret };
}
function unusable(what, state) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('UNAUTHORIZED', `Cannot ask ${what} for registry credentials: ${state}`, {
        hint: 'Install the helper, or remove it from credsStore and credHelpers in the Docker config'
    });
}


/***/ })

};
