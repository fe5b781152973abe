export const id = 376;
export const ids = [376];
export const modules = {

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
