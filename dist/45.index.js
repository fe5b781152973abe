export const id = 45;
export const ids = [45];
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
