export const id = 7818;
export const ids = [7818,5045,7376];
export const modules = {

/***/ 3940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   _t: () => (/* binding */ withDefaultTag),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5448);



const HUB = 'docker.io';
const OFFICIAL = 'library/';
const MAX_REPOSITORY = 255;
/** Far above every legal name: keeps the expressions below from seeing hostile lengths. */
const MAX_TEXT = 4096;
const PATH_COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = `${PATH_COMPONENT}(?:/${PATH_COMPONENT})*`;
const HOST_COMPONENT = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)';
const HOST = `(?:${HOST_COMPONENT}(?:\\.${HOST_COMPONENT})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^((?:${HOST}/)?${PATH})(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const NAME = new RegExp(`^(?:(${HOST})/)?(${PATH})$`);
const TAG_ONLY = new RegExp(`^${TAG}$`);
const IMAGE_ID = /^[a-f0-9]{64}$/;
/**
 * Reads `name[:tag][@digest]`. No tag is added: see `withDefaultTag`.
 * @throws InvalidReferenceError with the texts of distribution/reference.
 */
function parseReference(text) {
    try {
        return parse(text);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_)
            error.reference ??= text;
        throw error;
    }
}
function parse(text) {
    if (text.length > MAX_TEXT)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('repository name must not be more than 255 characters');
    if (IMAGE_ID.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
    }
    const { registry, rest } = splitRegistry(text);
    const path = rest.split(':', 1)[0];
    if ((0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(path) !== path) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid reference format: repository name (${path}) must be lowercase`, `write it as ${(0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(path)}`);
    }
    return parseNormalized(`${registry}/${rest}`);
}
function parseNormalized(text) {
    const match = REFERENCE.exec(text);
    if (!match) {
        const cased = REFERENCE.test((0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(text));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(cased ? 'repository name must be lowercase' : 'invalid reference format');
    }
    const [, registry = '', repository = ''] = NAME.exec(match[1]);
    if (repository.length > MAX_REPOSITORY) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`repository name must not be more than ${MAX_REPOSITORY} characters`);
    }
    const [, , tag, digest] = match;
    if (digest !== undefined)
        checkDigest(digest);
    return { registry, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
/** The first component is a registry when it can be no namespace: a dot, a port, an upper-case letter, or localhost. */
function splitRegistry(text) {
    const slash = text.indexOf('/');
    if (slash < 0)
        return { registry: HUB, rest: OFFICIAL + text };
    const first = text.slice(0, slash);
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(first) !== first;
    const registry = !isRegistry || first === 'index.docker.io' ? HUB : first;
    const rest = isRegistry ? text.slice(slash + 1) : text;
    return { registry, rest: registry === HUB && !rest.includes('/') ? OFFICIAL + rest : rest };
}
function checkDigest(digest) {
    const fault = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFault */ .B$)(digest);
    if (fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(fault);
}
/** True for text that a registry accepts as a tag. */
function isTag(text) {
    return TAG_ONLY.test(text);
}
/** `registry/repository[:tag][@digest]`. */
function formatReference(reference) {
    return nameOf(reference) + suffix(reference);
}
/** `registry/repository`; the registry is empty where what stands in its place cannot be a host (`a_b.c/d`). */
function nameOf({ registry, repository }) {
    return registry === '' ? repository : `${registry}/${repository}`;
}
/** The short form people write: `busybox:1.36` for `docker.io/library/busybox:1.36`. */
function familiarName(reference) {
    if (reference.registry !== HUB)
        return formatReference(reference);
    const short = reference.repository.startsWith(OFFICIAL) ? reference.repository.slice(OFFICIAL.length) : reference.repository;
    return (short.includes('/') ? reference.repository : short) + suffix(reference);
}
/** The same reference, with `:latest` when it has neither tag nor digest. */
function withDefaultTag(reference) {
    return reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: 'latest' } : reference;
}
function suffix({ tag, digest }) {
    return (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`);
}


/***/ }),

/***/ 7818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/registry/address-of.js


const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
/** The repository's name at an endpoint: mirrors may keep it below a prefix. */
function repositoryAt(endpoint, { repository }) {
    return endpoint.prefix + repository;
}
/**
 * A URL of the distribution API: `/v2/<repository>/<path>`. The name is checked again, whoever made the reference: it
 * must not climb out of its place. @throws InvalidReferenceError
 */
function apiUrl(endpoint, reference, path) {
    if (!NAME.test(reference.repository))
        throw new errors/* InvalidReferenceError */.x_(`Invalid repository name ${JSON.stringify(reference.repository)}`);
    return new URL(`/v2/${repositoryAt(endpoint, reference)}/${path}`, endpoint.url);
}
/** What a manifest is asked for by: its digest, else the tag, else `latest`. @throws InvalidReferenceError */
function manifestKey({ tag = 'latest', digest }) {
    const key = digest ?? tag;
    if (digest === undefined ? (0,oci_reference/* isTag */.dz)(key) : DIGEST.test(key))
        return key;
    throw new errors/* InvalidReferenceError */.x_(`Invalid ${digest === undefined ? 'tag' : 'digest'} ${JSON.stringify(key)}`);
}

// EXTERNAL MODULE: ./lib/registry/http/follow.js + 1 modules
var follow = __webpack_require__(7376);
// EXTERNAL MODULE: ./lib/registry/http/url.js
var http_url = __webpack_require__(2769);
;// CONCATENATED MODULE: ./lib/registry/auth/challenge.js
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = new RegExp(`^\\s*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))\\s*(?:,|$)`);
const SCHEME = new RegExp(`^[\\s,]*(${TOKEN})(?:\\s+|\\s*$|\\s*,)`);
/**
 * Reads every challenge of a header, also where a server joins several (`Bearer realm="..",scope="a,b", Basic realm=".."`).
 * Text that is none ends the reading.
 */
function parseChallenges(header) {
    const challenges = [];
    let rest = header.slice(0, 16_384);
    for (let scheme = SCHEME.exec(rest); scheme; scheme = SCHEME.exec(rest)) {
        rest = rest.slice(scheme[0].length);
        const parameters = Object.create(null);
        for (let pair = PARAMETER.exec(rest); pair; pair = PARAMETER.exec(rest)) {
            parameters[pair[1].toLowerCase()] = pair[2]?.replace(/\\(.)/g, '$1') ?? pair[3];
            rest = rest.slice(pair[0].length);
        }
        challenges.push({ scheme: scheme[1].toLowerCase(), parameters });
    }
    return challenges;
}

;// CONCATENATED MODULE: ./lib/registry/auth/scope.js
function pullScope(repository) {
    return `repository:${repository}:pull`;
}
function pushScope(repository) {
    return `repository:${repository}:pull,push`;
}
function deleteScope(repository) {
    return `repository:${repository}:delete,pull,push`;
}
/** The union, sorted: one text for one set of rights. */
function mergeScopes(...lists) {
    return [...new Set(lists.flat())].filter(scope => scope !== '').sort();
}
/** True when every right in `wanted` is in `held`. */
function coversScopes(held, wanted) {
    return wanted.every(scope => held.some(other => other === scope || covers(other, scope)));
}
function covers(held, wanted) {
    const [heldName, heldActions] = split(held);
    const [wantedName, wantedActions] = split(wanted);
    return heldName === wantedName && wantedActions.every(action => heldActions.includes(action));
}
function split(scope) {
    const at = scope.lastIndexOf(':');
    return [scope.slice(0, at), scope.slice(at + 1).split(',')];
}

;// CONCATENATED MODULE: ./lib/registry/hint.js
/** The fix for an answer, in one sentence; undefined where none is known. */
function hintFor(status, codes, detail, about) {
    if (status === 401)
        return loginHint(about);
    if (status === 403)
        return permissionHint(about);
    if (status === 404)
        return missingHint(codes, about);
    if (status === 429)
        return rateHint(about);
    if (status === 413)
        return 'A proxy or the registry limits the size of uploads: raise that limit (client_max_body_size in nginx)';
    if (status === 400 && /HTTP request (was sent )?to (an )?HTTPS/i.test(detail)) {
        return `${about.host} speaks TLS: do not list it as an insecure registry`;
    }
    if (/immutable|already exists/i.test(detail) && about.writes)
        return 'The tag is immutable at the registry: push another version';
    return status >= 500
        ? `The registry is at fault: look at the logs or the status page of ${about.host}, then try again`
        : undefined;
}
function loginHint({ host, hasCredentials }) {
    if (hasCredentials)
        return `The username or password for ${host} is wrong or has expired`;
    return `Log in to ${host} first: no credentials for it were found`;
}
function permissionHint({ host, hasCredentials, repository, writes }) {
    if (!hasCredentials)
        return `Log in to ${host} first: no credentials for it were found`;
    if (host === 'ghcr.io' && writes) {
        return `Grant the job "packages: write", and give this repository write access in the settings of package ${repository ?? ''}`.trim();
    }
    const right = writes ? 'push to' : 'pull from';
    return `Give the account that is logged in to ${host} the right to ${right} ${repository ?? 'this repository'}`;
}
function missingHint(codes, { host, repository, writes, hasCredentials }) {
    if (writes && codes.includes('NAME_UNKNOWN'))
        return `Create the repository ${repository} at ${host} first`;
    if (writes)
        return undefined;
    if (hasCredentials)
        return 'Check the name and the tag';
    return `Check the name and the tag; a private repository needs a login to ${host}`;
}
function rateHint({ host, hasCredentials }) {
    const wait = 'Wait, or use a mirror of the registry';
    return host === 'docker.io' && !hasCredentials ? `Log in to Docker Hub: it limits anonymous pulls. ${wait}` : wait;
}

// EXTERNAL MODULE: ./lib/registry/http/read.js
var read = __webpack_require__(7590);
;// CONCATENATED MODULE: ./lib/registry/http/retry.js
/** A fault worth another attempt. `failure` is what the user sees when none is left. */
class TransientFault extends Error {
    failure;
    retryAfter;
    attempts;
    /** `retryAfter` in milliseconds, as the server asked; `attempts` narrows the usual number. */
    constructor(failure, options = {}) {
        super(failure.message, { cause: failure });
        this.failure = failure;
        this.retryAfter = options.retryAfter;
        this.attempts = options.attempts ?? ATTEMPTS;
    }
}
const ATTEMPTS = 5;
const FIRST_WAIT = 250;
/** A server that asks for slowness without saying how much gets more of it. */
const FIRST_WAIT_ASKED = 1_000;
const LONGEST_WAIT = 30_000;
/** Longest time one operation spends waiting between attempts; a registry that asks for more is out of reach today. */
const PATIENCE = 180_000;
const TRANSIENT_STATUS = new Set([408, 429, 499, 500, 502, 503, 504, 522]);
/** 4xx answers other than these are verdicts, not accidents. */
function isTransientStatus(status) {
    return TRANSIENT_STATUS.has(status);
}
/** Milliseconds from a `Retry-After` header: seconds or an HTTP date (RFC 9110, section 10.2.3). */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/**
 * Retries with exponential backoff and jitter. A host that asks for a pause (429, 503) gets it from every request.
 * @param signal ends the waiting, with its reason
 */
function createRetrier(clock, log, signal) {
    const pausedUntil = new Map();
    const sleep = (milliseconds) => orAbort(clock.sleep(milliseconds), signal);
    async function pause(host) {
        const left = (pausedUntil.get(host) ?? 0) - clock.now();
        if (left > 0)
            await sleep(left);
    }
    async function wait(host, fault, number, waited) {
        signal?.throwIfAborted();
        const delay = delayOf(fault, number);
        if (number >= fault.attempts || waited + delay > PATIENCE)
            throw fault.failure;
        log.info(`${fault.message}; attempt ${number + 1} of ${fault.attempts} in ${(delay / 1000).toFixed(1)} s`);
        if (fault.retryAfter !== undefined)
            pausedUntil.set(host, Math.max(pausedUntil.get(host) ?? 0, clock.now() + delay));
        await sleep(delay);
        return waited + delay;
    }
    return {
        wait,
        async run(host, attempt) {
            let waited = 0;
            for (let number = 1;; number++) {
                await pause(host);
                try {
                    return await attempt(number);
                }
                catch (error) {
                    if (!(error instanceof TransientFault))
                        throw error;
                    waited = await wait(host, error, number, waited);
                }
            }
        }
    };
}
function orAbort(sleep, signal) {
    if (signal === undefined)
        return sleep;
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        sleep.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
function delayOf(fault, number) {
    if (fault.retryAfter !== undefined && fault.retryAfter > 0)
        return fault.retryAfter;
    const first = fault.retryAfter === undefined ? FIRST_WAIT : FIRST_WAIT_ASKED;
    const backoff = Math.min(first * 2 ** (number - 1), LONGEST_WAIT);
    return Math.round(backoff * (0.8 + 0.4 * Math.random()));
}

;// CONCATENATED MODULE: ./lib/registry/failure.js




/** Error bodies beyond this are not worth reading. */
const ERROR_CAP = 64 * 1024;
const DETAIL_LENGTH = 400;
/** For answers without a body, as to HEAD. */
const STATUS_TEXT = {
    401: 'unauthorized',
    403: 'denied',
    404: 'not found',
    429: 'too many requests'
};
/** The RegistryError for an answer nobody wanted. Consumes the body. */
async function failureOf(response, circumstances) {
    const body = await (0,read/* readBody */.x8)(response, ERROR_CAP).catch(() => Buffer.alloc(0));
    const problems = parseProblems(body);
    const detail = describe(problems, body, String(response.headers['content-type'] ?? '')) || (STATUS_TEXT[response.status] ?? '');
    const { action, host } = circumstances;
    const who = response.url.host === circumstances.endpointHost ? `registry ${host}` : response.url.host;
    const message = `Cannot ${action}: ${who} answered ${response.status}${detail && ` (${detail})`}`;
    const codes = problems.map(problem => problem.code);
    return new errors/* RegistryError */.gl(codeOf(response.status), message, {
        status: response.status,
        hint: hintFor(response.status, codes, detail, circumstances)
    });
}
/** The same failure, marked for another attempt where its status is an accident rather than a verdict. */
function transientAnswer({ status, headers }, failure) {
    if (!isTransientStatus(status))
        return failure;
    const asked = parseRetryAfter(headers['retry-after'], Date.now());
    return new TransientFault(failure, { retryAfter: asked ?? (status === 429 ? 0 : undefined) });
}
function codeOf(status) {
    if (status === 401)
        return 'UNAUTHORIZED';
    if (status === 403)
        return 'DENIED';
    if (status === 404)
        return 'NOT_FOUND';
    if (status === 429)
        return 'TOO_MANY_REQUESTS';
    if (status >= 500)
        return 'SERVER_ERROR';
    return status >= 400 ? 'REJECTED' : 'INVALID_RESPONSE';
}
/** `errors[]` of the spec, or the shapes other servers use (`{details}` of token servers, `{message}`, `{error}`). */
function parseProblems(body) {
    const answer = parseJson(body);
    if (typeof answer !== 'object' || answer === null)
        return [];
    const { errors, code, details, message, error, error_description } = answer;
    if (Array.isArray(errors))
        return errors.slice(0, 3).flatMap(problemOf);
    const text = [message, details, error_description, error].find(value => typeof value === 'string' && value !== '');
    return text === undefined ? [] : [{ code: typeof code === 'string' ? code : '', message: String(text) }];
}
function problemOf(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { code, message } = value;
    return [{ code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' }];
}
function parseJson(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function describe(problems, body, contentType) {
    if (problems.length > 0)
        return printable(problems.map(problemText).join('; '));
    return /^text\/plain/.test(contentType) ? printable(body.toString('utf8')) : '';
}
function problemText({ code, message }) {
    const name = code.toLowerCase().replaceAll('_', ' ');
    if (message === '' || message.toLowerCase() === name)
        return name;
    return name === '' ? message : `${name}: ${message}`;
}
/** What a server wrote, fit for a log: one line, no control characters, no credential it may have echoed. */
function printable(text) {
    const line = text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ').trim();
    const safe = line.replace(/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, '$1 ***');
    return safe.length > DETAIL_LENGTH ? `${safe.slice(0, DETAIL_LENGTH)}...` : safe;
}

;// CONCATENATED MODULE: ./lib/registry/network-failure.js


const UNKNOWN_CA = {
    state: 'its certificate is signed by an authority this machine does not trust',
    hint: host => `Set NODE_EXTRA_CA_CERTS to the authority's PEM file, or name ${host} as an insecure registry`,
    attempts: 1
};
const NOT_TLS = {
    state: 'it does not speak TLS',
    hint: host => `If ${host} is a plain-HTTP registry, name it as an insecure registry`,
    attempts: 1
};
const UNREACHABLE_HINT = (host) => `Check that ${host} is right and can be reached from here (proxy, firewall, VPN)`;
/** Connecting failed: a service that restarts is back within a second or two, or not at all. */
const unreachable = (state) => ({ state, hint: UNREACHABLE_HINT, attempts: 3 });
const TROUBLES = {
    ENOTFOUND: { state: 'no such host', hint: UNREACHABLE_HINT, attempts: 1 },
    EAI_AGAIN: unreachable('its name cannot be looked up now'),
    ECONNREFUSED: unreachable('connection refused'),
    EHOSTUNREACH: unreachable('no route to the host'),
    ENETUNREACH: unreachable('the network is unreachable'),
    ETIMEDOUT: unreachable('timed out'),
    EPROXY: unreachable('the proxy failed'),
    ESLIPWAYGUARD: { state: 'its name leads to this machine or a metadata service', attempts: 1 },
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_CA,
    UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_CA,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_CA,
    SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_CA,
    DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_CA,
    CERT_HAS_EXPIRED: {
        state: 'its certificate has expired',
        hint: () => 'Renew the certificate, or set the clock right',
        attempts: 1
    },
    CERT_NOT_YET_VALID: { state: 'its certificate is not valid yet', hint: () => 'Set the clock right', attempts: 1 },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        state: 'its certificate is for another name',
        hint: host => `Use the name that the certificate of ${host} carries`,
        attempts: 1
    },
    EPROTO: NOT_TLS,
    ERR_SSL_WRONG_VERSION_NUMBER: NOT_TLS,
    ERR_SSL_PACKET_LENGTH_TOO_LONG: NOT_TLS
};
/** The fault for a connection that failed: transient where another attempt may do better. */
function networkFault(error, about) {
    const who = about.who ?? `registry ${about.host}`;
    const trouble = troubleOf(error);
    const what = trouble.broke ? `the connection to ${who} broke` : `${who} is unreachable`;
    const failure = new errors/* RegistryError */.gl('UNREACHABLE', `Cannot ${about.action}: ${what} (${trouble.state})`, {
        hint: trouble.hint?.(about.host),
        cause: error
    });
    return new TransientFault(failure, { attempts: trouble.attempts });
}
/** The code of Node's network errors, those of several addresses at once included. */
function networkCode(error) {
    const { code, errors } = (error ?? {});
    if (typeof code === 'string')
        return code;
    return Array.isArray(errors) && errors.length > 0 ? networkCode(errors[0]) : '';
}
function troubleOf(error) {
    const code = networkCode(error);
    const known = TROUBLES[code];
    if (known === undefined)
        return { state: (0,errors/* messageOf */.bD)(error) || code, attempts: 5, broke: true };
    const spoken = code === 'EPROXY' || code === 'ESLIPWAYGUARD' ? (0,errors/* messageOf */.bD)(error) : known.state;
    return { ...known, state: spoken };
}
/** True when the other side does not speak TLS at all. */
function isNotTls(error) {
    return TROUBLES[networkCode(error)] === NOT_TLS;
}

;// CONCATENATED MODULE: ./lib/registry/auth/token.js






/** Client identifier of the OAuth2 form; the protocol asks for a constant. */
const CLIENT_ID = 'slipway';
const TOKEN_CAP = 64 * 1024;
/** The specification's default, and what a server without `expires_in` means. */
const DEFAULT_LIFETIME = 60_000;
/**
 * Asks for a token: with an identity token by OAuth2 (https://distribution.github.io/distribution/spec/auth/oauth/), else
 * with Basic credentials or none (https://distribution.github.io/distribution/spec/auth/token/).
 */
async function requestToken(request, hops) {
    try {
        return await exchange(request, hops);
    }
    catch (error) {
        if (isJudged(error))
            throw error;
        throw networkFault(error, {
            action: request.action,
            who: `token server ${request.server.realm.host}`,
            host: request.server.realm.host
        });
    }
}
/** Everything but the connection's own faults. */
function isJudged(error) {
    return [errors/* SlipwayError */.GQ, TransientFault, follow.RefusedHopError, read/* BodyTooLargeError */.Au].some(kind => error instanceof kind);
}
async function exchange(request, hops) {
    const { credentials } = request;
    if (credentials?.identityToken !== undefined) {
        const response = await hops.follow(oauthRequest(request, credentials.identityToken), { crossOrigin: false });
        const unsupported = response.status === 404 || response.status === 405;
        if (!unsupported || isPlaceholder(credentials.username))
            return readToken(response, request);
        response.body.destroy();
    }
    return readToken(await hops.follow(basicRequest(request)), request);
}
/** Credential helpers answer with this user name where there is only an identity token. */
function isPlaceholder(username) {
    return username === '' || username === '<token>';
}
function oauthRequest({ server, scopes }, identityToken) {
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: identityToken, client_id: CLIENT_ID });
    if (server.service !== undefined)
        form.set('service', server.service);
    if (scopes.length > 0)
        form.set('scope', scopes.join(' '));
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
    return { method: 'POST', url: server.realm, headers, body: Buffer.from(form.toString()) };
}
function basicRequest({ server, scopes, credentials }) {
    const url = new URL(server.realm);
    if (server.service !== undefined)
        url.searchParams.set('service', server.service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    return { method: 'GET', url, headers: { Accept: 'application/json', ...(credentials && { Authorization: basic(credentials) }) } };
}
/** The Basic header (RFC 7617), UTF-8. */
function basic({ username, password, identityToken }) {
    return `Basic ${Buffer.from(`${username}:${password || identityToken || ''}`).toString('base64')}`;
}
async function readToken(response, request) {
    const { host, action, credentials, server } = request;
    if (response.status !== 200) {
        // A token server speaks for the registry: its 401 is about the registry's password.
        const about = { action, host, endpointHost: response.url.host, writes: false, hasCredentials: credentials !== undefined };
        throw transientAnswer(response, await failureOf(response, about));
    }
    const answer = parse(await (0,read/* readBody */.x8)(response, TOKEN_CAP));
    const value = answer['token'] ?? answer['access_token'];
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
        throw new errors/* RegistryError */.gl('INVALID_RESPONSE', `Cannot ${action}: ${server.realm.host} answered without a token for registry ${host}`);
    }
    const seconds = answer['expires_in'];
    return { value, lifetime: typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : DEFAULT_LIFETIME };
}
function parse(body) {
    try {
        const answer = JSON.parse(body.toString('utf8'));
        return typeof answer === 'object' && answer !== null ? answer : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/registry/auth/authorizer.js





/** A token is renewed this long before it ends: a request needs time to arrive. */
const EXPIRY_MARGIN = 10_000;
function createAuthorizer(store, hops, clock) {
    const states = new Map();
    const credentials = new Map();
    function stateOf({ url }) {
        const state = states.get(url.origin) ?? { method: undefined, tokens: [] };
        states.set(url.origin, state);
        return state;
    }
    function credentialsOf(host) {
        const found = credentials.get(host) ?? store(host);
        credentials.set(host, found);
        return found;
    }
    async function bearer(realm, server, scopes, action) {
        const state = stateOf(realm);
        const held = state.tokens.find(candidate => coversScopes(candidate.scopes, scopes));
        if (held !== undefined) {
            const { value, expires } = await held.token;
            if (clock.now() < expires)
                return `Bearer ${value}`;
            state.tokens = state.tokens.filter(other => other !== held);
            return bearer(realm, server, scopes, action);
        }
        return `Bearer ${(await hold(state, realm, server, scopes, action).token).value}`;
    }
    /** Requests that need the same token share one; a failed one is forgotten. */
    function hold(state, realm, server, scopes, action) {
        const fetch = async () => {
            const asked = clock.now();
            const token = await requestToken({ server, scopes, action, host: realm.host, credentials: await credentialsOf(realm.host) }, hops);
            const margin = Math.min(EXPIRY_MARGIN, token.lifetime / 5);
            return { ...token, expires: asked + token.lifetime - margin };
        };
        const held = { scopes, token: fetch() };
        held.token.catch(() => {
            state.tokens = state.tokens.filter(other => other !== held);
        });
        state.tokens.push(held);
        return held;
    }
    async function header(realm, scopes, action) {
        const { method } = stateOf(realm);
        if (method === undefined)
            return undefined;
        if (method.kind === 'bearer')
            return bearer(realm, method, scopes, action);
        const found = await credentialsOf(realm.host);
        return found && basic(found);
    }
    async function forget(state, rejected) {
        const kept = [];
        for (const held of state.tokens) {
            const value = await held.token.then(token => token.value, () => undefined);
            if (`Bearer ${value}` !== rejected)
                kept.push(held);
        }
        state.tokens = kept;
    }
    return {
        header,
        async renew(realm, scopes, action, answer, rejected) {
            const state = stateOf(realm);
            const challenge = pick(answer);
            if (challenge === undefined)
                return undefined;
            state.method = methodOf(challenge, realm, hops);
            if (rejected !== undefined)
                await forget(state, rejected);
            const asked = challenge.parameters['scope']?.split(' ') ?? [];
            const more = asked.filter(scope => !coversScopes(scopes, [scope]));
            const renewed = await header(realm, mergeScopes(scopes, more), action);
            return renewed === rejected ? undefined : renewed;
        },
        learn(realm, answer) {
            const challenge = answer.status === 401 ? pick(answer) : undefined;
            try {
                if (challenge !== undefined)
                    stateOf(realm).method ??= methodOf(challenge, realm, hops);
            }
            catch {
                // An unacceptable token server is reported by the request that needs a token.
            }
        },
        async hasCredentials(host) {
            return (await credentialsOf(host).catch(() => undefined)) !== undefined;
        }
    };
}
/** Bearer before Basic: a token is worth less to a thief. */
function pick({ headers }) {
    const challenges = parseChallenges(String(headers['www-authenticate'] ?? ''));
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters['realm'] !== undefined);
    return bearer ?? challenges.find(({ scheme }) => scheme === 'basic');
}
function methodOf({ scheme, parameters }, { url }, hops) {
    if (scheme === 'basic')
        return { kind: 'basic' };
    const realm = parameters['realm'];
    if ((0,http_url/* parseUrl */.D)(realm) === undefined)
        throw new follow.RefusedHopError(url, 'names a token server that is no URL');
    return { kind: 'bearer', realm: hops.next(url, realm, 'token server'), service: parameters['service'] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/registry/blob-pull.js





/** So much between two faults is progress, and earns the transfer its full number of attempts again. */
const PROGRESS = 1024 * 1024;
/**
 * A blob as a stream that ends well only when size and digest are right, and that goes on where a broken transfer
 * stopped. Bytes are passed on before the digest is known: whoever keeps them must wait for the end.
 */
async function pullBlob(source, descriptor) {
    const transfer = new Transfer(source, descriptor);
    await transfer.open();
    const stream = external_node_stream_.Readable.from(transfer.bytes(), { objectMode: false, highWaterMark: 256 * 1024 });
    // A stream that is dropped unread never runs its generator: the connection is let go here.
    return stream.once('close', () => transfer.close());
}
class Transfer {
    #source;
    #descriptor;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #received = 0;
    /** Bytes of this answer that were received before: a server that knows no ranges begins anew. */
    #skip = 0;
    #response;
    constructor(source, descriptor) {
        this.#source = source;
        this.#descriptor = descriptor;
    }
    async open() {
        const { size } = this.#descriptor;
        const response = await this.#source.open(this.#received);
        this.#response = response;
        this.#skip = response.status === 206 ? 0 : this.#received;
        const whole = response.status === 206 ? contentRange(response, this.#received) : contentLength(response);
        if (whole === undefined || whole === size)
            return;
        this.close();
        throw this.#refuse(`it has ${whole} bytes at the registry, its descriptor says ${size}`, 'INVALID_RESPONSE');
    }
    async *bytes() {
        const { size, digest } = this.#descriptor;
        let faults = 0;
        let waited = 0;
        for (let mark = 0;;) {
            let fault = new Error(`the transfer ended early`);
            try {
                for await (const chunk of this.#response.body) {
                    const fresh = this.#accept(chunk);
                    if (fresh.length > 0)
                        yield fresh;
                }
            }
            catch (error) {
                if (error instanceof errors/* RegistryError */.gl)
                    throw error;
                fault = error;
            }
            if (this.#received === size)
                break;
            if (this.#received - mark >= PROGRESS)
                faults = waited = 0;
            mark = this.#received;
            waited = await this.#source.retrier.wait(this.#source.host, this.#fault(fault), ++faults, waited);
            await this.open();
        }
        if (`sha256:${this.#hash.digest('hex')}` !== digest)
            throw this.#refuse('its bytes do not match its digest', 'DIGEST_MISMATCH');
    }
    close() {
        this.#response?.body.destroy();
    }
    /** Counts and hashes what is new in a chunk. */
    #accept(chunk) {
        const fresh = chunk.subarray(Math.min(this.#skip, chunk.length));
        this.#skip -= chunk.length - fresh.length;
        this.#received += fresh.length;
        if (this.#received > this.#descriptor.size) {
            throw this.#refuse(`it has more bytes than the ${this.#descriptor.size} of its descriptor`, 'DIGEST_MISMATCH');
        }
        this.#hash.update(fresh);
        return fresh;
    }
    #fault(cause) {
        const about = { action: this.#source.action, host: this.#source.host };
        const { failure } = networkFault(cause, about);
        const state = `${failure.message} after ${this.#received} of ${this.#descriptor.size} bytes`;
        return new TransientFault(new errors/* RegistryError */.gl('UNREACHABLE', state, { cause }));
    }
    #refuse(state, code) {
        return new errors/* RegistryError */.gl(code, `Cannot ${this.#source.action}: ${state}`, {
            hint: 'The registry, or a proxy or mirror before it, serves wrong bytes'
        });
    }
}
function contentLength({ headers }) {
    const length = headers['content-length'];
    return length === undefined ? undefined : Number(length);
}
/** The whole size in `Content-Range: bytes 5-9/10`; NaN where the range is not the one that was asked for. */
function contentRange({ headers }, offset) {
    const [, start, whole] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
    if (Number(start) !== offset)
        return Number.NaN;
    return whole === '*' ? undefined : Number(whole);
}

;// CONCATENATED MODULE: ./lib/registry/byte-window.js

/**
 * Reads a stream in consecutive pieces, and begins it again only to go back: a chunked upload needs each byte once, and
 * some of them again after a fault.
 */
class ByteWindow {
    #open;
    #source;
    #chunks;
    #left = Buffer.alloc(0);
    #position = 0;
    constructor(open) {
        this.#open = open;
    }
    /** The bytes from `start` up to `end`, as a stream. One piece at a time. */
    read(start, end) {
        return external_node_stream_.Readable.from(this.#bytes(start, end), { objectMode: false });
    }
    close() {
        this.#source?.destroy();
    }
    async *#bytes(start, end) {
        if (start < this.#position || this.#chunks === undefined)
            this.#restart();
        while (this.#position < end) {
            const chunk = await this.#next();
            if (chunk === undefined)
                return;
            const from = Math.max(0, start - this.#position);
            const until = Math.min(chunk.length, end - this.#position);
            this.#left = chunk.subarray(until);
            this.#position += until;
            if (from < until)
                yield chunk.subarray(from, until);
        }
    }
    #restart() {
        this.close();
        this.#source = this.#open();
        this.#chunks = this.#source[Symbol.asyncIterator]();
        this.#left = Buffer.alloc(0);
        this.#position = 0;
    }
    async #next() {
        if (this.#left.length > 0)
            return this.#left;
        const { value, done } = await this.#chunks.next();
        return done ? undefined : value;
    }
}

;// CONCATENATED MODULE: ./lib/registry/upload.js




/** Larger than the least any cloud registry takes, smaller than the body limits of common proxies (100 MB). */
const CHUNK = 64 * 1024 * 1024;
/** The registry may move the whole blob to its storage before it answers. */
const CLOSING_TIMEOUT = 300_000;
const OCTETS = { 'Content-Type': 'application/octet-stream' };
/** Opens an upload from the answer to the POST (202). */
function uploadSession(upload, response) {
    (0,read/* discard */.vf)(response);
    const minChunk = Number(response.headers['oci-chunk-min-length'] ?? 0);
    return { location: locate(upload, response), minChunk: Number.isSafeInteger(minChunk) && minChunk > 0 ? minChunk : 0 };
}
/** The whole blob in one PUT. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#post-then-put */
async function uploadWhole(upload, { location }) {
    const { session, base, descriptor, open } = upload;
    const url = closingUrl(location, descriptor);
    const body = { size: descriptor.size, open };
    (0,read/* discard */.vf)(await restartable(session.callOnce({ ...base, method: 'PUT', url, headers: OCTETS, body, expect: CREATED, idleTimeout: CLOSING_TIMEOUT })));
}
/**
 * The blob in pieces, for registries and proxies that refuse large bodies, and for lines that break: after a fault the
 * registry is asked how far it got. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-a-blob-in-chunks
 */
async function uploadChunked(upload, opened) {
    const { session, base, descriptor } = upload;
    const size = Math.max(CHUNK, opened.minChunk);
    const bytes = new ByteWindow(upload.open);
    let state = { location: opened.location, offset: 0 };
    let faults = 0;
    let waited = 0;
    try {
        while (state.offset < descriptor.size) {
            const end = Math.min(state.offset + size, descriptor.size);
            try {
                state = await sendChunk(upload, bytes, state, end);
                faults = waited = 0;
            }
            catch (error) {
                const fault = asTransient(error);
                waited = await session.retrier.wait(base.endpoint.url.host, fault, ++faults, waited);
                state = await askProgress(upload, state.location);
            }
        }
    }
    finally {
        bytes.close();
    }
    const url = closingUrl(state.location, descriptor);
    (0,read/* discard */.vf)(await restartable(session.callOnce({ ...base, method: 'PUT', url, body: Buffer.alloc(0), expect: CREATED, idleTimeout: CLOSING_TIMEOUT })));
}
const CREATED = [200, 201, 202, 204];
async function sendChunk(upload, bytes, { location, offset }, end) {
    const { session, base } = upload;
    const headers = { ...OCTETS, 'Content-Range': `${offset}-${end - 1}` };
    const body = { size: end - offset, open: () => bytes.read(offset, end) };
    const response = await session.callOnce({ ...base, method: 'PATCH', url: location, headers, body, expect: [202, 204, 201] });
    (0,read/* discard */.vf)(response);
    return { location: locate(upload, response), offset: reached(response, end) };
}
/** 204 with the `Range` that is there. A registry that has forgotten the upload gets it anew. */
async function askProgress(upload, location) {
    const { session, base } = upload;
    const response = await restartable(session.callOnce({ ...base, method: 'GET', url: location, expect: [200, 202, 204] }));
    (0,read/* discard */.vf)(response);
    return { location: locate(upload, response, location), offset: reached(response, 0) };
}
/** `Range: 0-9` means that ten bytes are there. */
function reached({ headers }, otherwise) {
    const [, last] = /^(?:bytes=)?0-(\d+)$/.exec(headers['range'] ?? '') ?? [];
    return last === undefined || last === '0' ? otherwise : Number(last) + 1;
}
function locate({ session, base }, response, known) {
    const text = response.headers.location ?? known?.href;
    return session.locate({ ...base, method: 'POST', url: response.url, expect: [] }, response.url, text, 'upload location');
}
/** Appends to the query as it is: registries sign it, so it must not be written anew. */
function closingUrl(location, { digest }) {
    const separator = location.search === '' ? '?' : '&';
    return new URL(`${location.href.replace(/#.*$/, '')}${separator}digest=${encodeURIComponent(digest)}`);
}
/** An upload that this replica does not know, or sees out of step, is worth a new upload (goharbor/harbor#22417). */
async function restartable(answer) {
    return answer.catch(error => {
        throw error instanceof errors/* RegistryError */.gl && (error.status === 404 || error.status === 416)
            ? new TransientFault(error, { attempts: 3 })
            : error;
    });
}
function asTransient(error) {
    if (error instanceof TransientFault)
        return error;
    if (error instanceof errors/* RegistryError */.gl && error.status === 416)
        return new TransientFault(error);
    throw error;
}
/** Tells the registry that the upload will not be finished; whether it listens does not matter. */
async function cancelUpload({ session, base }, { location }) {
    await session.callOnce({ ...base, method: 'DELETE', url: location, expect: [200, 202, 204] }).then(read/* discard */.vf, () => { });
}

;// CONCATENATED MODULE: ./lib/registry/blob-push.js







/** After a fault in the middle, a blob of this size goes on in chunks, so that what arrived is not sent again. */
const WORTH_RESUMING = 64 * 1024 * 1024;
/** Brings a blob to a repository by the cheapest way: it is there, it can be mounted, or it is uploaded. */
async function pushBlob(push) {
    if (!push.isNew && (await mayHave(push)))
        return 'exists';
    const mounted = await mountFromAny(push);
    if (mounted === 'mounted')
        return 'mounted';
    await upload(push, mounted);
    return 'uploaded';
}
/** True when the repository has the blob. */
async function headBlob(session, endpoint, reference, digest) {
    const repository = repositoryAt(endpoint, reference);
    const action = `look for blob ${blob_push_short(digest)} in ${JSON.stringify((0,oci_reference/* familiarName */.hG)(reference))}`;
    const call = {
        ...blobCall(endpoint, reference, digest),
        method: 'HEAD',
        action,
        scopes: [pullScope(repository)],
        expect: [200, 404]
    };
    const response = await session.call(call);
    (0,read/* discard */.vf)(response);
    return response.status === 200;
}
/** A question that is refused is left to the upload's answer, which has a body to say why. */
async function mayHave({ session, endpoint, reference, descriptor }) {
    const scopes = [pushScope(repositoryAt(endpoint, reference))];
    const call = {
        ...blobCall(endpoint, reference, descriptor.digest),
        ...wording(reference, descriptor),
        method: 'HEAD',
        scopes,
        expect: [200, 400, 401, 403, 404, 405]
    };
    const response = await session.call(call);
    (0,read/* discard */.vf)(response);
    return response.status === 200;
}
/**
 * Mounts from the first repository that can give the blob. A registry that cannot may answer 202 with an upload begun, or
 * refuse (401, 403, 404, 405 ...): every one of these means to upload (moby/buildkit#2454, containerd#14086).
 */
async function mountFromAny(push) {
    const { reference, mountFrom } = push;
    let begun;
    for (const from of new Set(mountFrom)) {
        if (from === reference.repository)
            continue;
        const response = await mount(push, from).catch(refusedQuietly);
        if (response === undefined)
            continue;
        if (response.status === 201) {
            (0,read/* discard */.vf)(response);
            return 'mounted';
        }
        if (begun !== undefined)
            await cancelUpload(uploadOf(push), begun);
        begun = uploadSession(uploadOf(push), response);
    }
    return begun;
}
async function mount(push, from) {
    const { session, endpoint, reference, descriptor } = push;
    const source = endpoint.prefix + from;
    const query = `blobs/uploads/?mount=${encodeURIComponent(descriptor.digest)}&from=${encodeURIComponent(source)}`;
    const { base } = uploadOf(push);
    const scopes = [...base.scopes, pullScope(source)];
    return session.call({
        ...base,
        method: 'POST',
        url: apiUrl(endpoint, reference, query),
        scopes,
        body: Buffer.alloc(0),
        expect: [201, 202]
    });
}
function refusedQuietly(error) {
    if (error instanceof errors/* RegistryError */.gl && error.status !== undefined)
        return undefined;
    throw error;
}
async function upload(push, begun) {
    const { session, endpoint } = push;
    const job = uploadOf(push);
    let waiting = begun;
    await session.retrier.run(endpoint.url.host, async (number) => {
        const opened = waiting ?? (await begin(push));
        waiting = undefined;
        try {
            if (number > 1 && push.descriptor.size >= WORTH_RESUMING)
                await uploadChunked(job, opened);
            else
                await uploadWholeElseChunked(push, opened);
        }
        catch (error) {
            if (!(error instanceof TransientFault))
                await cancelUpload(job, opened);
            throw error;
        }
    });
}
/** A body too large for a proxy on the way may pass in pieces. */
async function uploadWholeElseChunked(push, opened) {
    const job = uploadOf(push);
    try {
        await uploadWhole(job, opened);
    }
    catch (error) {
        const tooLarge = error instanceof errors/* RegistryError */.gl && error.status === 413;
        if (!tooLarge)
            throw error;
        await cancelUpload(job, opened);
        await uploadChunked(job, await begin(push));
    }
}
async function begin(push) {
    const { session, endpoint, reference } = push;
    const job = uploadOf(push);
    const url = apiUrl(endpoint, reference, 'blobs/uploads/');
    return uploadSession(job, await session.callOnce({ ...job.base, method: 'POST', url, body: Buffer.alloc(0), expect: [202] }));
}
function uploadOf({ session, endpoint, reference, descriptor, open }) {
    const repository = repositoryAt(endpoint, reference);
    const base = { endpoint, repository, scopes: [pushScope(repository)], ...wording(reference, descriptor) };
    return { session, base, descriptor, open };
}
function blobCall(endpoint, reference, digest) {
    return { endpoint, url: apiUrl(endpoint, reference, `blobs/${digest}`), repository: repositoryAt(endpoint, reference) };
}
function wording(reference, { digest }) {
    return { action: `push blob ${blob_push_short(digest)} of ${JSON.stringify((0,oci_reference/* familiarName */.hG)(reference))}` };
}
/** Enough of a digest to find it. */
function blob_push_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}

;// CONCATENATED MODULE: ./lib/registry/pages.js

/** Pages beyond this are a registry that never ends its list. */
const MAX_PAGES = 1_000;
const PAGE_CAP = 16 * 1024 * 1024;
/**
 * Every page of a list, by its `Link: <...>; rel="next"` headers (RFC 8288). The next page is on the same origin, and is
 * none that was seen: a registry must not send the client elsewhere or in circles (ggcr#2295).
 */
async function* pages(session, first) {
    const seen = new Set();
    for (let call = first;;) {
        if (seen.size >= MAX_PAGES)
            throw endless(first);
        seen.add(call.url.href);
        const { response, body } = await session.fetch(call, PAGE_CAP);
        yield { response, document: response.status === 200 ? pages_parse(body, call) : {} };
        const link = nextLink(response.headers['link']);
        if (link === undefined)
            return;
        const url = session.locate(call, call.url, link, 'next page');
        if (url.origin !== first.url.origin || seen.has(url.href))
            throw endless(first);
        call = { ...call, url };
    }
}
function nextLink(header) {
    const links = String(header ?? '').slice(0, 8192);
    const found = /<([^>]*)>\s*;[^,<]*\brel="?next"?/i.exec(links);
    return found?.[1];
}
function pages_parse(body, call) {
    try {
        const document = JSON.parse(body.toString('utf8'));
        if (typeof document === 'object' && document !== null)
            return document;
    }
    catch {
        // said below
    }
    throw new errors/* RegistryError */.gl('INVALID_RESPONSE', `Cannot ${call.action}: registry ${call.endpoint.host} answered with no JSON document`);
}
function endless({ action, endpoint }) {
    const state = `registry ${endpoint.host} answers with pages that do not end on itself`;
    return new errors/* RegistryError */.gl('INVALID_RESPONSE', `Cannot ${action}: ${state}`);
}

;// CONCATENATED MODULE: ./lib/registry/catalog.js

const PAGE_SIZE = 1_000;
/**
 * Every repository of a registry. Not in the OCI specification, and closed on most public registries.
 * https://distribution.github.io/distribution/spec/api/#catalog
 */
async function listRepositories(session, endpoint) {
    const call = {
        endpoint,
        method: 'GET',
        url: new URL(`/v2/_catalog?n=${PAGE_SIZE}`, endpoint.url),
        scopes: ['registry:catalog:*'],
        action: `list the repositories of ${endpoint.host}`,
        repository: '',
        headers: { Accept: 'application/json' },
        expect: [200]
    };
    const names = new Set();
    for await (const { document } of pages(session, call)) {
        const page = Array.isArray(document['repositories']) ? document['repositories'] : [];
        for (const name of page)
            if (typeof name === 'string')
                names.add(name);
    }
    return [...names];
}
/** Asks for nothing: whoever gets an answer may come in. @throws RegistryError UNAUTHORIZED for wrong credentials */
async function ping(session, endpoint) {
    await session.fetch({
        endpoint,
        method: 'GET',
        url: new URL('/v2/', endpoint.url),
        scopes: [],
        action: `log in to ${endpoint.host}`,
        repository: '',
        expect: [200]
    }, 64 * 1024);
}

// EXTERNAL MODULE: ./lib/registry/http/address.js
var address = __webpack_require__(5864);
;// CONCATENATED MODULE: ./lib/registry/hosts.js




/** Docker Hub's API is not where its name says. */
const API_HOSTS = new Map([['docker.io', 'registry-1.docker.io']]);
const PROBE_TIMEOUT = 10_000;
/**
 * Finds out how to speak to each registry: TLS, always, except with loopback hosts (plain HTTP unless they answer TLS)
 * and with hosts the user named insecure (TLS unverified, or plain HTTP where there is no TLS).
 */
function createHosts(transport, options) {
    const found = new Map();
    const down = new Set();
    async function probe(endpoint) {
        const url = new URL('/v2/', endpoint.url);
        return transport.send({ method: 'GET', url, verifyTls: endpoint.verifyTls, idleTimeout: PROBE_TIMEOUT });
    }
    async function discover(host) {
        const at = (scheme, verifyTls) => endpointAt(host, scheme, verifyTls);
        if (options.insecure.has(host))
            return tlsElsePlain(at('https', false), at('http', false));
        return (0,address/* isLoopbackHost */.cW)(host) ? plainElseTls(at('http', true), at('https', true)) : at('https', true);
    }
    async function tlsElsePlain(tls, plain) {
        try {
            report(tls, await probe(tls));
            return tls;
        }
        catch (error) {
            if (isNotTls(error) || networkCode(error) === 'ECONNRESET')
                return plain;
            // Nothing on 443 says nothing about 80.
            return tls.url.port === '' && networkCode(error) === 'ECONNREFUSED' ? plain : tls;
        }
    }
    async function plainElseTls(plain, tls) {
        try {
            const answer = await probe(plain);
            if (!(await asksForTls(answer))) {
                report(plain, answer);
                return plain;
            }
            return tls;
        }
        catch (error) {
            // A TLS server drops a plain request, or answers it with a TLS alert that is no HTTP.
            const mayBeTls = networkCode(error) === 'ECONNRESET' || networkCode(error).startsWith('HPE_');
            return mayBeTls && (await speaksTls(tls)) ? tls : plain;
        }
    }
    async function speaksTls(tls) {
        try {
            report(tls, await probe(tls));
            return true;
        }
        catch (error) {
            return !isNotTls(error) && !['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT'].includes(networkCode(error));
        }
    }
    function report(endpoint, answer) {
        (0,read/* discard */.vf)(answer);
        options.onAnswer(endpoint, answer);
    }
    const mirrorsOf = new Map(Object.entries(options.mirrors));
    function primary(registry) {
        const known = found.get(registry) ?? discover(registry);
        found.set(registry, known);
        return known;
    }
    async function mirror(text) {
        const url = (0,http_url/* parseUrl */.D)(text.includes('://') ? text : `https://${text}`);
        if (url === undefined || url.host === '')
            throw new TypeError(`Invalid mirror ${JSON.stringify(text)}: not a URL`);
        const prefix = url.pathname.replace(/^\/+(v2\/*)?|\/+$/g, '');
        // A scheme that is written out is meant; a bare host is found out about like any other.
        const base = text.includes('://')
            ? endpointAt(url.host, url.protocol.slice(0, -1), !options.insecure.has(url.host))
            : await primary(url.host);
        return { ...base, prefix: prefix && `${prefix}/`, mirror: true };
    }
    return {
        primary,
        async forPull(registry) {
            const mirrors = await Promise.all((mirrorsOf.get(registry) ?? []).map(mirror));
            return [...mirrors.filter(({ url }) => !down.has(url.origin)), await primary(registry)];
        },
        giveUp: ({ url }) => down.add(url.origin)
    };
}
function endpointAt(host, scheme, verifyTls) {
    const apiHost = API_HOSTS.get(host) ?? host;
    return { host, url: new URL(`${scheme}://${apiHost}/`), verifyTls, prefix: '', mirror: false };
}
/** Go's and nginx's TLS servers answer plain HTTP with a 400 that says so. */
async function asksForTls(answer) {
    if (answer.status !== 400)
        return false;
    const body = await (0,read/* readBody */.x8)(answer, 4096).catch(() => Buffer.alloc(0));
    return /HTTPS/i.test(body.toString('utf8'));
}

// EXTERNAL MODULE: ./lib/registry/http/node-transport.js + 5 modules
var node_transport = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/registry/manifest-checks.js



/** Every kind of manifest that Slipway can make something of, best first. */
const ACCEPT = [
    media_types/* MediaType */.zu.ociIndex,
    media_types/* MediaType */.zu.ociManifest,
    media_types/* MediaType */.zu.dockerIndex,
    media_types/* MediaType */.zu.dockerManifest,
    '*/*;q=0.1'
].join(', ');
const SCHEMA_1 = /^application\/vnd\.docker\.distribution\.manifest\.v1\+/;
/**
 * The media type of a manifest. The document's own `mediaType` and the `Content-Type` must agree, and a document must not
 * be a manifest and an index at once: else what it means hangs on who looks (CVE-2021-41190).
 */
function mediaTypeOf(body, contentType, refuse) {
    const header = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (SCHEMA_1.test(header))
        throw refuse('the image is in the old schema 1 format: push it again with a current tool');
    const document = manifest_checks_parse(body, refuse);
    if (isAmbiguous(document))
        throw refuse('the document is a manifest and an index at once');
    const own = typeof document['mediaType'] === 'string' ? document['mediaType'] : undefined;
    if (own !== undefined && isSpecific(header) && own !== header) {
        throw refuse(`the document says it is ${JSON.stringify(own)}, but was served as ${JSON.stringify(header)}`);
    }
    const mediaType = own ?? (isSpecific(header) ? header : inferred(document));
    if (mediaType === undefined)
        throw refuse('the answer is no manifest');
    if (contradicts(document, mediaType))
        throw refuse(`the document is no ${mediaType}`);
    return mediaType;
}
function manifest_checks_parse(body, refuse) {
    try {
        const document = JSON.parse(body.toString('utf8'));
        if (typeof document === 'object' && document !== null && !Array.isArray(document))
            return document;
    }
    catch {
        // said below
    }
    throw refuse('the answer is no JSON document');
}
function isAmbiguous(document) {
    const isIndex = 'manifests' in document;
    return isIndex && ('layers' in document || 'config' in document || 'fsLayers' in document);
}
function isSpecific(contentType) {
    return contentType !== '' && !/^(application\/(json|octet-stream)|text\/plain)$/.test(contentType);
}
function inferred(document) {
    if (Array.isArray(document['manifests']))
        return media_types/* MediaType */.zu.ociIndex;
    return Array.isArray(document['layers']) ? media_types/* MediaType */.zu.ociManifest : undefined;
}
function contradicts(document, mediaType) {
    const indexes = [media_types/* MediaType */.zu.ociIndex, media_types/* MediaType */.zu.dockerIndex];
    const manifests = [media_types/* MediaType */.zu.ociManifest, media_types/* MediaType */.zu.dockerManifest];
    if (indexes.includes(mediaType))
        return !Array.isArray(document['manifests']);
    return manifests.includes(mediaType) && (!Array.isArray(document['layers']) || typeof document['config'] !== 'object');
}
/** The body's digest, checked against the one it was asked for by and the one the registry claims. */
function verifiedDigest(body, wanted, claimed, refuse) {
    for (const expected of [wanted, claimed]) {
        if (expected !== undefined && !hasDigest(body, expected)) {
            throw refuse(`the answer does not match its digest ${expected.slice(0, 140)}`, 'DIGEST_MISMATCH');
        }
    }
    return (0,oci_digest/* digestOf */.ol)(body);
}
function hasDigest(body, expected) {
    if ((0,oci_digest/* isDigest */.Bc)(expected))
        return (0,oci_digest/* digestOf */.ol)(body) === expected;
    const [algorithm = '', hex] = expected.split(':');
    // The other registered algorithms; an unknown one claimed by a registry cannot be judged, so it does not pass.
    return ['sha384', 'sha512'].includes(algorithm) && (0,external_node_crypto_.createHash)(algorithm).update(body).digest('hex') === hex;
}

;// CONCATENATED MODULE: ./lib/registry/manifest.js








/** Registries must take 4 MiB; what is larger than this is meant to hurt. */
const MANIFEST_CAP = 8 * 1024 * 1024;
const NO_BODY_CAP = 64 * 1024;
/** The manifest, its bytes verified. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
async function pullManifest(session, endpoint, reference) {
    const call = manifestCall(endpoint, reference, 'GET');
    const { response, body } = await session.fetch(call, MANIFEST_CAP);
    const refuse = refusing(call);
    const digest = verifiedDigest(body, reference.digest, claimedDigest(response), refuse);
    const mediaType = mediaTypeOf(body, response.headers['content-type'], refuse);
    return { descriptor: { mediaType, digest, size: body.length }, body };
}
/**
 * What a reference names now, by HEAD, which no registry counts as a pull. Older registries leave out what HEAD must
 * say: then by GET.
 */
async function resolveManifest(session, endpoint, reference) {
    const call = manifestCall(endpoint, reference, 'HEAD');
    // 401 and 403 also come here: a GET says why, a HEAD has no body to say it in.
    const response = await session.call({ ...call, expect: [200, 400, 401, 403, 405] });
    (0,read/* discard */.vf)(response);
    const descriptor = response.status === 200 ? describedBy(response) : undefined;
    if (descriptor === undefined)
        return (await pullManifest(session, endpoint, reference)).descriptor;
    if ((0,oci_digest/* isDigest */.Bc)(reference.digest) && reference.digest !== descriptor.digest) {
        throw refusing(call)(`it answered with ${descriptor.digest} instead`, 'DIGEST_MISMATCH');
    }
    return descriptor;
}
function describedBy(response) {
    const digest = claimedDigest(response);
    const size = Number(response.headers['content-length'] ?? Number.NaN);
    const mediaType = response.headers['content-type']?.split(';')[0]?.trim();
    if (!(0,oci_digest/* isDigest */.Bc)(digest) || !Number.isSafeInteger(size) || size <= 0)
        return undefined;
    return mediaType?.startsWith('application/vnd.') ? { mediaType, digest, size } : undefined;
}
/** True when the registry says that the reference names this very manifest. No answer is no. */
async function namesManifest(session, endpoint, reference, digest) {
    const call = manifestCall(endpoint, reference, 'HEAD');
    try {
        const response = await session.callOnce({ ...call, scopes: [pushScope(repositoryAt(endpoint, reference))] });
        (0,read/* discard */.vf)(response);
        return claimedDigest(response) === digest;
    }
    catch (error) {
        if (error instanceof errors/* RegistryError */.gl || error instanceof TransientFault)
            return false;
        throw error;
    }
}
/** Puts the bytes under the reference's tag, or under their digest. The registry keeps them exactly. */
async function putManifest(session, endpoint, reference, body, mediaType) {
    const digest = (0,oci_digest/* digestOf */.ol)(body);
    const key = reference.tag === undefined ? { ...reference, digest: reference.digest ?? digest } : withoutDigest(reference);
    const call = {
        ...manifestCall(endpoint, key, 'PUT'),
        action: `push ${JSON.stringify((0,oci_reference/* familiarName */.hG)(reference))}`,
        headers: { 'Content-Type': mediaType },
        body,
        expect: [200, 201, 202]
    };
    const { response } = await session.fetch(call, NO_BODY_CAP);
    const claimed = claimedDigest(response);
    if ((0,oci_digest/* isDigest */.Bc)(claimed) && claimed !== digest)
        throw refusing(call)(`it stored ${claimed} instead of ${digest}`, 'DIGEST_MISMATCH');
    return { descriptor: { mediaType, digest, size: body.length }, subjectSeen: response.headers['oci-subject'] !== undefined };
}
/** Deletes a manifest by its digest, or a tag. 404 is success: it is gone. */
async function deleteManifest(session, endpoint, reference) {
    const call = manifestCall(endpoint, reference, 'DELETE');
    (0,read/* discard */.vf)(await session.call({ ...call, expect: [200, 202, 204, 404] }));
}
function withoutDigest({ registry, repository, tag }) {
    return { registry, repository, ...(tag !== undefined && { tag }) };
}
function manifestCall(endpoint, reference, method) {
    const repository = repositoryAt(endpoint, reference);
    const scope = { GET: pullScope, HEAD: pullScope, PUT: pushScope, DELETE: deleteScope }[method];
    const verb = { GET: 'pull', HEAD: 'pull', PUT: 'push', DELETE: 'delete' }[method];
    return {
        endpoint,
        method,
        url: apiUrl(endpoint, reference, `manifests/${manifestKey(reference)}`),
        scopes: [scope(repository)],
        action: `${verb} ${JSON.stringify((0,oci_reference/* familiarName */.hG)(reference))}`,
        repository,
        headers: { Accept: ACCEPT },
        expect: [200]
    };
}
function claimedDigest({ headers }) {
    const header = headers['docker-content-digest'];
    return Array.isArray(header) ? header[0] : header;
}
function refusing({ action, endpoint }) {
    return (state, code = 'INVALID_RESPONSE') => new errors/* RegistryError */.gl(code, `Cannot ${action}: registry ${endpoint.host}: ${state}`);
}

// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/registry/referrers.js







/** The index that stands in for the referrers API where there is none. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#referrers-tag-schema */
function referrersTag(digest) {
    return digest.replace(':', '-');
}
/**
 * Manifests whose `subject` is this digest: signatures, SBOMs, provenance. From the API, else from the fallback tag.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
async function listReferrers(session, endpoint, reference, digest, artifactType) {
    const found = (await fromApi(session, endpoint, reference, digest, artifactType)) ?? (await fromTag(session, endpoint, reference, digest));
    // A registry may or may not have applied the filter.
    return artifactType === undefined ? found : found.filter(descriptor => descriptor.artifactType === artifactType);
}
async function fromApi(session, endpoint, reference, digest, artifactType) {
    const repository = repositoryAt(endpoint, reference);
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const call = {
        endpoint,
        method: 'GET',
        url: apiUrl(endpoint, reference, `referrers/${digest}${filter}`),
        scopes: [pullScope(repository)],
        action: `list the referrers of ${JSON.stringify(`${reference.repository}@${digest}`)}`,
        repository,
        headers: { Accept: media_types/* MediaType */.zu.ociIndex },
        // Registries without the API answer 404, or 400 and 405 for a path they do not know.
        expect: [200, 400, 404, 405]
    };
    const found = [];
    for await (const { response, document } of pages(session, call)) {
        if (response.status !== 200)
            return undefined;
        found.push(...descriptors(document['manifests']));
    }
    return found;
}
async function fromTag(session, endpoint, reference, digest) {
    return (await fallbackIndex(session, endpoint, reference, digest)) ?? [];
}
/** undefined where the tag names something that is no index. */
async function fallbackIndex(session, endpoint, reference, digest) {
    const { registry, repository } = reference;
    const pulled = await pullManifest(session, endpoint, { registry, repository, tag: referrersTag(digest) }).catch(error => {
        if (error instanceof errors/* RegistryError */.gl && error.status === 404)
            return undefined;
        throw error;
    });
    if (pulled === undefined)
        return [];
    if (pulled.descriptor.mediaType !== media_types/* MediaType */.zu.ociIndex)
        return undefined;
    return descriptors(JSON.parse(pulled.body.toString('utf8')).manifests);
}
function descriptors(list) {
    return Array.isArray(list) ? list.map(entry => (0,descriptor/* parseDescriptor */.B)(entry, 'referrer')) : [];
}
/**
 * Adds a pushed manifest to its subject's fallback index: what a client must do where the registry did not answer the push
 * with `OCI-Subject`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests-with-subject
 */
async function addReferrer(session, endpoint, reference, pushed, body) {
    const document = JSON.parse(body.toString('utf8'));
    const { digest } = (0,descriptor/* parseDescriptor */.B)(document.subject, 'subject');
    const present = await fallbackIndex(session, endpoint, reference, digest);
    if (present === undefined) {
        throw new errors/* RegistryError */.gl('REJECTED', `Cannot refer to ${digest}: the tag ${referrersTag(digest)} is in use for something else`);
    }
    if (present.some(descriptor => descriptor.digest === pushed.digest))
        return;
    const index = { schemaVersion: 2, mediaType: media_types/* MediaType */.zu.ociIndex, manifests: [...present, referrerOf(pushed, document)] };
    const { registry, repository } = reference;
    const tagged = { registry, repository, tag: referrersTag(digest) };
    await putManifest(session, endpoint, tagged, Buffer.from(JSON.stringify(index)), media_types/* MediaType */.zu.ociIndex);
}
function referrerOf({ mediaType, digest, size }, { artifactType, config, annotations }) {
    const type = artifactType ?? config?.mediaType;
    return { mediaType, digest, size, ...(type !== undefined && { artifactType: type }), ...(annotations && { annotations }) };
}
/** The subject a manifest refers to; undefined for most. */
function hasSubject(body) {
    return body.includes('"subject"') && JSON.parse(body.toString('utf8')).subject !== undefined;
}

// EXTERNAL MODULE: ./lib/registry/http/transport.js
var transport = __webpack_require__(5565);
;// CONCATENATED MODULE: ./lib/registry/session.js








function createSession(parts) {
    const { hops, authorizer, retrier, log } = parts;
    /** A 401 is answered once: with credentials where there were none, or with a fresh token where the old one has expired. */
    async function authorized(call) {
        const { endpoint, scopes, action } = call;
        const authorization = isOwn(call.url, endpoint) ? await authorizer.header(endpoint, scopes, action) : undefined;
        const response = await hops.follow(requestOf(call, authorization));
        if (response.status !== 401 || !isOwn(response.url, endpoint) || !isOwn(call.url, endpoint))
            return response;
        const renewed = await authorizer.renew(endpoint, scopes, action, response, authorization);
        if (renewed === undefined)
            return response;
        (0,read/* discard */.vf)(response);
        return hops.follow(requestOf(call, renewed));
    }
    async function callOnce(call) {
        const response = await authorized(call).catch(error => {
            throw asFault(error, call);
        });
        log.debug(`${call.method} ${(0,http_url/* showUrl */.j)(response.url)} ${response.status}`);
        warnings(response, call, log);
        if (call.expect.includes(response.status))
            return response;
        throw transientAnswer(response, await failure(response, call));
    }
    async function failure(response, call) {
        return failureOf(response, { ...about(call), hasCredentials: await authorizer.hasCredentials(call.endpoint.host) });
    }
    async function fetchOnce(call, cap) {
        const response = await callOnce(call);
        try {
            return { response, body: await (0,read/* readBody */.x8)(response, cap) };
        }
        catch (error) {
            throw asFault(error, call);
        }
    }
    function locate(call, from, text, what) {
        try {
            return hops.next(from, text, what);
        }
        catch (error) {
            throw asFault(error, call);
        }
    }
    return {
        log,
        retrier,
        callOnce,
        locate,
        call: call => retrier.run(call.endpoint.url.host, () => callOnce(call)),
        fetch: (call, cap) => retrier.run(call.endpoint.url.host, () => fetchOnce(call, cap))
    };
}
/** Only the endpoint itself is given its authorization, whatever URL it answers with. */
function isOwn(url, endpoint) {
    return url.origin === endpoint.url.origin;
}
function requestOf(call, authorization) {
    const { method, url, body, endpoint, idleTimeout } = call;
    const headers = { ...call.headers, ...(authorization !== undefined && { Authorization: authorization }) };
    const guarded = !isOwn(url, endpoint);
    const optional = { ...(body !== undefined && { body }), ...(idleTimeout !== undefined && { idleTimeout }) };
    return { method, url, headers, guarded, verifyTls: guarded || endpoint.verifyTls, ...optional };
}
function about({ action, endpoint, method, repository }) {
    const writes = method !== 'GET' && method !== 'HEAD';
    return { action, host: endpoint.host, endpointHost: endpoint.url.host, repository, writes };
}
function asFault(error, call) {
    if (error instanceof transport/* RequestBodyError */.S)
        return error.cause;
    if (error instanceof errors/* SlipwayError */.GQ || error instanceof TransientFault)
        return error;
    if (error instanceof follow.RefusedHopError || error instanceof read/* BodyTooLargeError */.Au) {
        return new errors/* RegistryError */.gl('INVALID_RESPONSE', `Cannot ${call.action}: ${error.message}`, {
            hint: distrust(call.endpoint),
            cause: error
        });
    }
    return networkFault(error, about(call));
}
function distrust({ host }) {
    return `Registry ${host} misbehaves: if you run it, look at its configuration (external URL, token realm), else do not use it`;
}
const WARNING = /299 - "((?:[^"\\]|\\.)*)"/g;
/** Warnings are for people, never acted on. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#warnings */
function warnings({ headers }, { endpoint }, log) {
    const header = headers['warning'];
    if (header === undefined)
        return;
    for (const [, text = ''] of String(header).slice(0, 4096).matchAll(WARNING)) {
        log.warn(`Registry ${endpoint.host} warns: ${printable(text.replace(/\\(.)/g, '$1'))}`);
    }
}

;// CONCATENATED MODULE: ./lib/registry/tags.js




/** What distribution and the cloud registries give at most on one page. */
const tags_PAGE_SIZE = 1_000;
/** Every tag of a repository; none where there is no such repository. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags */
async function listTags(session, endpoint, reference) {
    const repository = repositoryAt(endpoint, reference);
    const call = {
        endpoint,
        method: 'GET',
        url: apiUrl(endpoint, reference, `tags/list?n=${tags_PAGE_SIZE}`),
        scopes: [pullScope(repository)],
        action: `list the tags of ${JSON.stringify(reference.repository)}`,
        repository,
        headers: { Accept: 'application/json' },
        expect: [200, 404]
    };
    const tags = new Set();
    for await (const { document } of pages(session, call)) {
        // Older registries answer null for an empty list.
        const page = Array.isArray(document['tags']) ? document['tags'] : [];
        for (const tag of page)
            if (typeof tag === 'string' && (0,oci_reference/* isTag */.dz)(tag))
                tags.add(tag);
    }
    return [...tags];
}

;// CONCATENATED MODULE: ./lib/registry/client.js
















const systemClock = {
    now: Date.now,
    sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
};
/** A client of every registry at once. It connects, and learns how each registry wants to be spoken to, on first use. */
function createRegistry(options) {
    const insecure = new Set(options.insecure ?? []);
    const clock = options.clock ?? systemClock;
    const tls = { ...(options.ca !== undefined && { ca: options.ca }), ...(options.caFile !== undefined && { caFile: options.caFile }) };
    const transport = (0,node_transport.createNodeTransport)({
        userAgent: options.userAgent,
        tls,
        env: options.env ?? process.env,
        signal: options.signal
    });
    const hops = (0,follow.createHops)(transport, { insecure });
    const authorizer = createAuthorizer(options.credentials, hops, clock);
    const session = createSession({ hops, authorizer, retrier: createRetrier(clock, options.log, options.signal), log: options.log });
    const hosts = createHosts(transport, { insecure, mirrors: options.mirrors ?? {}, onAnswer: authorizer.learn });
    return { ...registryOver(session, hosts), close: transport.close };
}
function registryOver(session, hosts) {
    const pushed = new Map();
    const pull = (reference, read) => pullFrom(session, hosts, reference, read);
    return {
        resolve: reference => pull(reference, endpoint => resolveManifest(session, endpoint, reference)),
        manifest: reference => pull(reference, endpoint => pullManifest(session, endpoint, reference)),
        blob: (reference, descriptor) => openBlob(session, pull, reference, descriptor),
        async hasBlob(reference, digest) {
            return headBlob(session, await hosts.primary(reference.registry), reference, digest);
        },
        async names(reference, digest) {
            return namesManifest(session, await hosts.primary(reference.registry), reference, digest);
        },
        /** Pushes of one blob to one repository are one upload, also when they come at once. */
        async pushBlob(reference, descriptor, open, { mountFrom = [], isNew = false } = {}) {
            const endpoint = await hosts.primary(reference.registry);
            const key = `${endpoint.url.host}/${reference.repository}@${descriptor.digest}`;
            const known = pushed.get(key);
            if (known !== undefined)
                return known.then(() => 'exists');
            const push = pushBlob({ session, endpoint, reference, descriptor, open, mountFrom, isNew });
            pushed.set(key, push);
            push.catch(() => pushed.delete(key));
            return push;
        },
        async pushManifest(reference, body, mediaType) {
            const endpoint = await hosts.primary(reference.registry);
            const { descriptor, subjectSeen } = await putManifest(session, endpoint, reference, body, mediaType);
            if (!subjectSeen && hasSubject(body))
                await addReferrer(session, endpoint, reference, descriptor, body);
            return descriptor;
        },
        async tags(reference) {
            return listTags(session, await hosts.primary(reference.registry), reference);
        },
        async deleteManifest(reference) {
            return deleteManifest(session, await hosts.primary(reference.registry), reference);
        },
        async repositories(host) {
            return listRepositories(session, await hosts.primary(host));
        },
        async ping(host) {
            return ping(session, await hosts.primary(host));
        },
        async referrers(reference, digest, artifactType) {
            return listReferrers(session, await hosts.primary(reference.registry), reference, digest, artifactType);
        }
    };
}
/** Asks the mirrors, then the registry itself, whose answer counts. */
async function pullFrom(session, hosts, reference, read) {
    const endpoints = await hosts.forPull(reference.registry);
    for (const endpoint of endpoints.slice(0, -1)) {
        try {
            return await read(endpoint);
        }
        catch (error) {
            if (!(error instanceof errors/* RegistryError */.gl))
                throw error;
            if (error.code === 'UNREACHABLE')
                hosts.giveUp(endpoint);
            session.log.info(`Mirror ${endpoint.host} cannot serve ${(0,oci_reference/* familiarName */.hG)(reference)}: ${error.message}`);
        }
    }
    return read(endpoints.at(-1));
}
async function openBlob(session, pull, reference, descriptor) {
    const action = `pull blob ${blob_push_short(descriptor.digest)} of ${JSON.stringify((0,oci_reference/* familiarName */.hG)(reference))}`;
    const open = (offset) => pull(reference, endpoint => {
        const repository = repositoryAt(endpoint, reference);
        return session.call({
            endpoint,
            method: 'GET',
            url: apiUrl(endpoint, reference, `blobs/${descriptor.digest}`),
            scopes: [pullScope(repository)],
            action,
            repository,
            headers: offset === 0 ? {} : { Range: `bytes=${offset}-` },
            expect: offset === 0 ? [200] : [200, 206]
        });
    });
    return pullBlob({ open, retrier: session.retrier, host: reference.registry, action }, descriptor);
}


/***/ }),

/***/ 5864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ hostnameKind),
/* harmony export */   OZ: () => (/* binding */ ipKind),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

const LISTS = [
    [
        'loopback',
        [
            ['127.0.0.0', 8, 'ipv4'],
            ['0.0.0.0', 8, 'ipv4'],
            ['::', 127, 'ipv6']
        ]
    ],
    // fd00:ec2::/32 is where AWS answers instance metadata over IPv6.
    [
        'link-local',
        [
            ['169.254.0.0', 16, 'ipv4'],
            ['fe80::', 10, 'ipv6'],
            ['fd00:ec2::', 32, 'ipv6']
        ]
    ],
    [
        'private',
        [
            ['10.0.0.0', 8, 'ipv4'],
            ['172.16.0.0', 12, 'ipv4'],
            ['192.168.0.0', 16, 'ipv4'],
            ['100.64.0.0', 10, 'ipv4'],
            ['fc00::', 7, 'ipv6']
        ]
    ]
];
let blocks;
function blockLists() {
    blocks ??= LISTS.map(([kind, subnets]) => {
        const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [net, prefix, family] of subnets)
            list.addSubnet(net, prefix, family);
        return [kind, list];
    });
    return blocks;
}
/** The kind of an IP address literal; IPv4 in IPv6 clothes counts as the IPv4 address. */
function ipKind(address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
    return blockLists().find(([, list]) => list.check(address, family))?.[0] ?? 'public';
}
/** The kind of a URL's `hostname`, as far as the text alone tells: a DNS name is public, except `localhost` and below. */
function hostnameKind(hostname) {
    const name = bare(hostname);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0)
        return ipKind(name);
    return name === 'localhost' || name.endsWith('.localhost') ? 'loopback' : 'public';
}
/**
 * True for `localhost`, 127.0.0.0/8 and ::1, with or without a port: the hosts spoken to over plain HTTP unasked.
 * Anchored on purpose: `127.0.0.1.example.com` and `x.local` are other people's machines.
 */
function isLoopbackHost(host) {
    const name = bare(host.replace(/:\d+$/, ''));
    if (name === 'localhost' || name === '::1')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('127.');
}
function bare(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}


/***/ }),

/***/ 7376:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RefusedHopError: () => (/* binding */ RefusedHopError),
  createHops: () => (/* binding */ createHops)
});

// EXTERNAL MODULE: ./lib/registry/http/address.js
var address = __webpack_require__(5864);
;// CONCATENATED MODULE: ./lib/registry/http/hop.js

/**
 * Why `to` must not be requested on the word of `from`; undefined when it may be.
 * A registry must not be able to turn the builder into a proxy to the metadata service or the machine's own ports,
 * nor talk it down from TLS (go-containerregistry#2243, #2295, regclient 1a80807, CVE-2026-48978, CVE-2026-33540).
 */
function refuseHop(from, to, rules) {
    if (to.protocol !== 'https:' && to.protocol !== 'http:')
        return `the scheme ${to.protocol.slice(0, -1)} is not HTTP`;
    if (to.username !== '' || to.password !== '')
        return 'it carries credentials';
    if (to.origin === from.origin)
        return undefined;
    if (from.protocol === 'https:' && to.protocol === 'http:')
        return 'it leads from https to http';
    if (rules.insecure.has(to.host))
        return undefined;
    return refuseAddress(from, to) ?? refusePlain(to);
}
function refuseAddress(from, to) {
    const kind = (0,address/* hostnameKind */.CD)(to.hostname);
    if (kind === 'public')
        return undefined;
    // A registry on this machine or in a private network may name its neighbours, but never a metadata service.
    if (kind !== 'link-local' && kind === (0,address/* hostnameKind */.CD)(from.hostname))
        return undefined;
    return `${to.hostname} is a ${kind} address`;
}
function refusePlain(to) {
    if (to.protocol === 'https:' || (0,address/* hostnameKind */.CD)(to.hostname) === 'loopback')
        return undefined;
    return 'it is plain http';
}

// EXTERNAL MODULE: ./lib/registry/http/read.js
var read = __webpack_require__(7590);
// EXTERNAL MODULE: ./lib/registry/http/url.js
var http_url = __webpack_require__(2769);
;// CONCATENATED MODULE: ./lib/registry/http/follow.js



/** A server pointed to where this client does not go. The message begins with the server's name. */
class RefusedHopError extends Error {
    constructor(from, what) {
        super(`${from.host} ${what}`);
        this.name = 'RefusedHopError';
    }
}
const MAX_REDIRECTS = 10;
/** 307 and 308 keep the method; 301, 302 and 303 would turn a write into a GET, so only reads follow those. */
const KEEPS_METHOD = new Set([307, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function createHops(transport, rules) {
    function next(from, text, what) {
        const to = text === undefined ? undefined : (0,http_url/* parseUrl */.D)(text, from);
        if (to === undefined)
            throw new RefusedHopError(from, `answered with no usable ${what}`);
        const reason = refuseHop(from, to, rules);
        if (reason !== undefined)
            throw new RefusedHopError(from, `answered with a ${what} (${(0,http_url/* showUrl */.j)(to)}) that is not followed: ${reason}`);
        return to;
    }
    async function follow(request, options = {}) {
        let current = request;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
            const response = await transport.send(current);
            if (!isRedirect(current.method, response))
                return response;
            (0,read/* discard */.vf)(response);
            const url = next(current.url, response.headers.location, 'redirect');
            if (url.origin !== request.url.origin && options.crossOrigin === false) {
                throw new RefusedHopError(current.url, `answered with a redirect (${(0,http_url/* showUrl */.j)(url)}) that is not followed: it would send credentials there`);
            }
            current = redirected(current, url, rules);
        }
        throw new RefusedHopError(request.url, `answered with more than ${MAX_REDIRECTS} redirects`);
    }
    return { follow, next };
}
function isRedirect(method, { status, headers }) {
    if (!REDIRECTS.has(status) || headers.location === undefined)
        return false;
    return KEEPS_METHOD.has(status) || method === 'GET' || method === 'HEAD';
}
function redirected(request, url, { insecure }) {
    if (url.origin === request.url.origin)
        return { ...request, url };
    const kept = Object.entries(request.headers ?? {}).filter(([name]) => !/^(authorization|cookie|proxy-authorization)$/i.test(name));
    return { ...request, url, headers: Object.fromEntries(kept), guarded: true, verifyTls: !insecure.has(url.host) };
}


/***/ }),

/***/ 5045:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNodeTransport: () => (/* binding */ createNodeTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/registry/http/address.js
var http_address = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/registry/http/url.js
var http_url = __webpack_require__(2769);
;// CONCATENATED MODULE: ./lib/registry/http/proxy.js



/**
 * The proxy for a URL by the usual variables: `https_proxy`, `http_proxy`, `all_proxy`, `no_proxy`, lower case first.
 * Loopback is never proxied, as in Go and curl.
 */
function proxyFor(url, env) {
    if ((0,http_address/* isLoopbackHost */.cW)(url.hostname) || bypasses(url, read(env, 'no_proxy') ?? ''))
        return undefined;
    const text = read(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read(env, 'all_proxy');
    if (text === undefined)
        return undefined;
    return (0,http_url/* parseUrl */.D)(text.includes('://') ? text : `http://${text}`);
}
function read(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}
function bypasses(url, noProxy) {
    const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy.split(/[\s,]+/).some(entry => entry !== '' && matches(entry.toLowerCase(), hostname, port));
}
/** `*`, a network (`10.0.0.0/8`), an address, or a domain that stands for itself and all below; a `:port` narrows. */
function matches(entry, hostname, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return inNetwork(entry, hostname);
    if ((0,external_node_net_.isIP)(entry) === 6)
        return entry === hostname;
    const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (entryPort !== undefined && entryPort !== port)
        return false;
    const domain = name.replace(/^\*?\./, '');
    return hostname === domain || hostname.endsWith(`.${domain}`);
}
function inNetwork(entry, hostname) {
    const [net = '', bits = ''] = entry.split('/');
    if ((0,external_node_net_.isIP)(hostname) === 0 || (0,external_node_net_.isIP)(net) !== (0,external_node_net_.isIP)(hostname) || !/^\d{1,3}$/.test(bits))
        return false;
    const family = (0,external_node_net_.isIP)(net) === 6 ? 'ipv6' : 'ipv4';
    if (Number(bits) > (family === 'ipv6' ? 128 : 32))
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(net, Number(bits), family);
    return list.check(hostname, family);
}
/** The `Proxy-Authorization` header of a proxy URL with credentials. */
function proxyAuthorization(proxy) {
    if (proxy.username === '')
        return {};
    const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./lib/registry/http/tunnel.js


const CONNECT_TIMEOUT = 20_000;
/** A connection through an HTTP proxy, by CONNECT (RFC 9110, section 9.3.6). */
async function openTunnel(proxy, target) {
    const request = proxy.protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19))).request : external_node_http_.request;
    const authority = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
    return new Promise((resolve, reject) => {
        const outgoing = request(new URL(`${proxy.protocol}//${proxy.host}`), {
            method: 'CONNECT',
            path: authority,
            headers: { Host: authority, ...proxyAuthorization(proxy) },
            timeout: CONNECT_TIMEOUT,
            agent: false
        });
        outgoing.once('connect', (response, socket, head) => {
            if (response.statusCode === 200 && head.length === 0)
                return resolve(socket.setTimeout(0));
            socket.destroy();
            reject(proxyError(`proxy ${proxy.host} answered ${response.statusCode} to CONNECT ${authority}`));
        });
        outgoing.once('timeout', () => outgoing.destroy(proxyError(`proxy ${proxy.host} did not answer`)));
        outgoing.once('error', error => reject(proxyError(`proxy ${proxy.host} is unreachable (${error.message})`)));
        outgoing.end();
    });
}
function proxyError(message) {
    return Object.assign(new Error(message), { code: 'EPROXY' });
}

;// CONCATENATED MODULE: ./lib/registry/http/agents.js


/** Enough for a build's transfers at once without tripping a registry's connection limits. */
const KEPT = { keepAlive: true, maxSockets: 16, scheduling: 'lifo' };
/** The connection pools: one for plain HTTP, one for each kind of TLS connection. */
function createAgents(tls) {
    const plain = new external_node_http_.Agent(KEPT);
    const secure = new Map();
    async function createSecure(proxy, verify) {
        const { Agent: Secure } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
        const ca = await trusted(tls);
        const agent = new Secure({ ...KEPT, rejectUnauthorized: verify, ...(ca && { ca }) });
        if (proxy !== undefined)
            tunnelThrough(agent, proxy);
        return agent;
    }
    return {
        http: () => plain,
        https(proxy, verify) {
            const key = `${proxy?.href ?? ''} ${verify}`;
            const found = secure.get(key) ?? createSecure(proxy, verify);
            secure.set(key, found);
            return found;
        },
        close() {
            plain.destroy();
            for (const agent of secure.values())
                agent.then(opened => opened.destroy(), () => { });
            secure.clear();
        }
    };
}
/** Naming a CA replaces Node's own list, so the list is given along. */
async function trusted({ ca, caFile }) {
    if (ca === undefined && caFile === undefined)
        return undefined;
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const read = (path) => (path ? readFile(path, 'utf8') : Promise.resolve(''));
    const extra = await read(process.env['NODE_EXTRA_CA_CERTS']).catch(() => '');
    return [...rootCertificates, extra, ca ?? '', await read(caFile)].filter(pem => pem !== '');
}
function tunnelThrough(agent, proxy) {
    const direct = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
        const done = callback;
        openTunnel(proxy, { host: String(options.host), port: Number(options.port ?? 443) }).then(socket => done(null, direct({ ...options, socket }) ?? undefined), (error) => done(error));
        return undefined;
    };
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/registry/http/lookup.js


/**
 * DNS for URLs a server chose: a public name must not lead to this machine or to a metadata service.
 * Private networks stay open: cloud storage behind a private endpoint resolves there.
 */
function guardedLookup(hostname, options, callback, resolve = external_node_dns_.lookup) {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, []);
        const near = addresses.find(({ address }) => ['loopback', 'link-local'].includes((0,http_address/* ipKind */.OZ)(address)));
        // `localhost` itself was judged by its name.
        if (near && (0,http_address/* hostnameKind */.CD)(hostname) !== 'loopback')
            return callback(refused(hostname, near.address), []);
        if (options.all)
            return callback(null, addresses);
        callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
    });
}
function refused(hostname, address) {
    return Object.assign(new Error(`${hostname} resolves to ${address}`), { code: 'ESLIPWAYGUARD' });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/registry/http/transport.js
var transport = __webpack_require__(5565);
;// CONCATENATED MODULE: ./lib/registry/http/request-body.js


/**
 * Writes the body and ends the request. `fail` hears of faults of the body and of the connection while it was written.
 * A server that answers early (401, 413) is not sent the rest.
 */
function sendBody(outgoing, body, fail) {
    if (body === undefined || Buffer.isBuffer(body)) {
        outgoing.end(body);
        return;
    }
    let local;
    const source = body.open();
    source.once('error', error => {
        local = new transport/* RequestBodyError */.S(error);
    });
    const exact = exactly(body.size).once('error', error => {
        if (error instanceof transport/* RequestBodyError */.S)
            local ??= error;
    });
    outgoing.once('response', incoming => incoming.once('end', () => outgoing.writableFinished || outgoing.destroy()));
    (0,external_node_stream_.pipeline)(source, exact, outgoing, error => {
        if (error)
            fail(local ?? error);
    });
}
/** Passes on exactly `size` bytes, and fails where the source has more or fewer: a wrong length would corrupt the connection. */
function exactly(size) {
    let sent = 0;
    const wrong = () => new transport/* RequestBodyError */.S(new Error(`the content has ${sent > size ? 'more than ' : ''}${Math.min(sent, size)} of ${size} bytes`));
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            sent += chunk.length;
            if (sent > size)
                done(wrong());
            else
                done(null, chunk);
        },
        flush(done) {
            if (sent === size)
                done();
            else
                done(wrong());
        }
    });
}

;// CONCATENATED MODULE: ./lib/registry/http/node-transport.js





const node_transport_CONNECT_TIMEOUT = 20_000;
const IDLE_TIMEOUT = 60_000;
/** Node's default of 250 ms gives a healthy but distant address up too early. */
const FAMILY_TIMEOUT = 1_000;
/** A transport on Node's own http and https, with kept connections; https is loaded when first used. */
function createNodeTransport(options) {
    const agents = createAgents(options.tls ?? {});
    const env = options.env ?? {};
    const { signal } = options;
    const active = new Set();
    signal?.addEventListener('abort', () => active.forEach(request => void request.destroy(signal.reason)), { once: true });
    async function begin(request) {
        const outgoing = await start(request);
        if (signal?.aborted)
            outgoing.destroy(signal.reason);
        active.add(outgoing);
        outgoing.once('close', () => active.delete(outgoing));
        return outgoing;
    }
    async function start(request) {
        const { url } = request;
        const proxy = proxyFor(url, env);
        const secure = url.protocol === 'https:';
        const settings = {
            method: request.method,
            headers: headersOf(request, options.userAgent),
            timeout: request.idleTimeout ?? IDLE_TIMEOUT,
            autoSelectFamilyAttemptTimeout: FAMILY_TIMEOUT,
            ...(request.guarded && proxy === undefined && { lookup: guardedLookup })
        };
        if (secure) {
            const { request: httpsRequest } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
            return httpsRequest(url, { ...settings, agent: await agents.https(proxy, request.verifyTls ?? true) });
        }
        if (proxy === undefined)
            return (0,external_node_http_.request)(url, { ...settings, agent: agents.http() });
        return startProxied(proxy, request, settings);
    }
    /** Plain HTTP goes through a proxy as a request for the absolute URL. */
    async function startProxied(proxy, request, settings) {
        const headers = { ...headersOf(request, options.userAgent), Host: request.url.host, ...proxyAuthorization(proxy) };
        const target = { ...settings, headers, path: request.url.href };
        if (proxy.protocol !== 'https:')
            return (0,external_node_http_.request)(hostOf(proxy), { ...target, agent: agents.http() });
        const { request: httpsRequest } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
        return httpsRequest(hostOf(proxy), { ...target, agent: await agents.https(undefined, true) });
    }
    return {
        async send(request) {
            const outgoing = await begin(request);
            try {
                return await exchange(outgoing, request);
            }
            catch (error) {
                // The server closed a kept connection just when it was used again: no fault of anyone.
                if (!isStale(outgoing, error, request))
                    throw error;
                return exchange(await begin(request), request);
            }
        },
        close: agents.close
    };
}
function isStale(outgoing, error, { body }) {
    const { code } = error;
    return outgoing.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE') && (body === undefined || Buffer.isBuffer(body));
}
function hostOf(proxy) {
    return new URL(`${proxy.protocol}//${proxy.host}`);
}
function headersOf({ headers, body }, userAgent) {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.isBuffer(body) ? body.length : body.size };
    // Identity: a proxy that compresses a blob on its way would change its digest.
    return { 'User-Agent': userAgent, 'Accept-Encoding': 'identity', ...headers, ...length };
}
function exchange(outgoing, request) {
    return new Promise((resolve, reject) => {
        let answered = false;
        outgoing.once('response', incoming => {
            answered = true;
            // Faults after this point reach whoever reads the body; without this a discarded body could end the process.
            incoming.on('error', () => { });
            resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming, url: request.url });
        });
        outgoing.on('error', error => answered || reject(error));
        outgoing.once('socket', socket => limitConnecting(outgoing, socket));
        watchIdle(outgoing, request.idleTimeout ?? IDLE_TIMEOUT);
        sendBody(outgoing, request.body, error => answered || reject(error));
    });
}
function limitConnecting(outgoing, socket) {
    if (!socket.connecting)
        return;
    const timer = setTimeout(() => outgoing.destroy(timeoutError('connecting')), node_transport_CONNECT_TIMEOUT);
    const stop = () => clearTimeout(timer);
    socket.once('connect', stop).once('close', stop);
}
/** Ends an exchange in which the other side is silent; a body that is slowly made or slowly consumed here is not its fault. */
function watchIdle(outgoing, idleTimeout) {
    let unread = () => false;
    outgoing.once('response', incoming => {
        unread = () => incoming.readableLength > 0;
    });
    const unmade = () => !outgoing.writableEnded && outgoing.writableLength === 0;
    outgoing.on('timeout', () => {
        if (unread() || unmade())
            outgoing.socket?.setTimeout(idleTimeout);
        else
            outgoing.destroy(timeoutError('waiting for an answer'));
    });
}
function timeoutError(state) {
    return Object.assign(new Error(`timed out while ${state}`), { code: 'ETIMEDOUT' });
}


/***/ }),

/***/ 7590:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ BodyTooLargeError),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/** The body was larger than anything honest. */
class BodyTooLargeError extends Error {
    constructor(cap) {
        super(`the answer is larger than ${cap} bytes`);
        this.name = 'BodyTooLargeError';
    }
}
/** The whole body. @throws BodyTooLargeError past `cap` bytes, which ends the connection. */
async function readBody(response, cap) {
    if (Number(response.headers['content-length'] ?? 0) > cap) {
        response.body.destroy();
        throw new BodyTooLargeError(cap);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > cap)
            throw new BodyTooLargeError(cap);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const WORTH_DRAINING = 64 * 1024;
/** Done with an answer: a short rest is read so that the connection can be used again, a long one is cut. */
function discard(response) {
    const length = Number(response.headers['content-length'] ?? Number.POSITIVE_INFINITY);
    if (length <= WORTH_DRAINING)
        response.body.resume();
    else
        response.body.destroy();
}


/***/ }),

/***/ 5565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ RequestBodyError)
/* harmony export */ });
/** The request's own body failed: a local fault that no other attempt mends. */
class RequestBodyError extends Error {
    constructor(cause) {
        super(cause instanceof Error ? cause.message : String(cause), { cause });
        this.name = 'RequestBodyError';
    }
}


/***/ }),

/***/ 2769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl),
/* harmony export */   j: () => (/* binding */ showUrl)
/* harmony export */ });
/** A URL, or undefined where the text is none (`URL.parse` is newer than Node 20). */
function parseUrl(text, base) {
    return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}
/** A URL for people: no query (it may be signed), no credentials. */
function showUrl(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}


/***/ })

};
