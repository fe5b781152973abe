export const id = 7303;
export const ids = [7303];
export const modules = {

/***/ 7303:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadIntoEngine),
/* harmony export */   saveFromEngine: () => (/* binding */ saveFromEngine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const DEFAULT_HOST = 'unix:///var/run/docker.sock';
/**
 * `docker load`: https://docs.docker.com/reference/api/engine/. Resolves with what the engine says it loaded.
 * @param host as DOCKER_HOST, which it stands for when undefined
 * @throws UsageError for a host that is none, ContentError when there is no engine or it refuses the archive.
 */
async function loadIntoEngine(archive, host, signal) {
    const { request, answer } = ask(host, 'load the image into', { method: 'POST', path: '/images/load?quiet=1', signal }, { 'Content-Type': 'application/x-tar' });
    const sent = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(archive, request);
    // An engine that refuses early closes the connection: its answer says why, the broken pipe does not.
    sent.catch(() => { });
    const body = await readText(await answer);
    await sent.catch(() => { });
    return loadedNames(body);
}
/** `docker save`: the archive of images of an engine. */
async function saveFromEngine(names, host, signal) {
    const query = names.map(name => `names=${encodeURIComponent(name)}`).join('&');
    const { request, answer } = ask(host, `get ${names.join(', ')} from`, { method: 'GET', path: `/images/get?${query}`, signal }, {});
    request.end();
    return answer;
}
function ask(host, action, call, headers) {
    const wanted = host ?? (process.env['DOCKER_HOST'] || DEFAULT_HOST);
    const { client, options } = connection(wanted);
    const request = client.request({ ...options, ...call, headers: { Host: 'docker', ...headers } });
    const answer = new Promise((resolve, reject) => {
        request.on('error', error => reject(call.signal.aborted ? call.signal.reason : unreachable(wanted, error)));
        request.on('response', response => {
            if (response.statusCode === 200)
                resolve(response);
            else
                readText(response).then(text => reject(refused(action, wanted, response.statusCode ?? 0, text)), reject);
        });
    });
    return { request, answer };
}
/** Unversioned paths: every engine answers them with its newest API. */
function connection(host) {
    if (host.startsWith('unix://'))
        return { client: node_http__WEBPACK_IMPORTED_MODULE_1__, options: { socketPath: host.slice('unix://'.length) } };
    const match = /^(?:tcp|http|https):\/\/(\[[^\]]+\]|[^/:]+)(?::(\d+))?\/?$/.exec(host);
    if (!match) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot reach a Docker Engine at "${host}": need unix:// or tcp://`, {
            hint: 'Set DOCKER_HOST to the socket of an engine'
        });
    }
    const [, name = '', port] = match;
    const address = { host: name.replace(/^\[|\]$/g, ''), port: Number(port ?? 2375) };
    const isSecure = host.startsWith('https:') || Boolean(process.env['DOCKER_TLS_VERIFY']);
    return isSecure ? { client: node_https__WEBPACK_IMPORTED_MODULE_2__, options: { ...address, ...certificates() } } : { client: node_http__WEBPACK_IMPORTED_MODULE_1__, options: address };
}
/** Where `docker` looks for them: DOCKER_CERT_PATH, else ~/.docker. */
function certificates() {
    const folder = process.env['DOCKER_CERT_PATH'] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env['HOME'] ?? '', '.docker');
    try {
        const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map(name => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)));
        return { ca, cert, key };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot use TLS with the Docker Engine: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, {
            cause,
            hint: 'Put ca.pem, cert.pem and key.pem into $DOCKER_CERT_PATH'
        });
    }
}
async function readText(stream) {
    let text = '';
    for await (const chunk of stream)
        text += String(chunk);
    return text;
}
/** A stream of JSON objects; an error among them comes with status 200. */
function loadedNames(body) {
    const messages = body.split('\n').flatMap(line => (line.trim() === '' ? [] : [parseMessage(line)]));
    const failure = messages.find(({ error }) => error !== undefined);
    if (failure)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('MALFORMED', `Docker Engine cannot load the image: ${failure.error}`);
    return messages.flatMap(({ stream }) => /^Loaded image(?: ID)?: (.*)/.exec(stream ?? '')?.[1] ?? []);
}
function parseMessage(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return { stream: line };
    }
}
function unreachable(host, error) {
    const state = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT') ? 'there is no socket' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('NAME_NOT_FOUND', `Cannot reach a Docker Engine at ${host}: ${state}`, {
        cause: error,
        hint: 'Start Docker, set DOCKER_HOST, or write an archive: --output type=docker,dest=image.tar'
    });
}
function refused(action, host, status, text) {
    const reason = parseMessage(text);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('NAME_NOT_FOUND', `Cannot ${action} the Docker Engine at ${host}: ${reason.message ?? `it answered ${status}`}`);
}


/***/ })

};
