export const id = 9091;
export const ids = [9091];
export const modules = {

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


/***/ })

};
