export const id = 4032;
export const ids = [4032];
export const modules = {

/***/ 4032:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseGitRef: () => (/* binding */ parseGitRef)
});

// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dockerfile/go-number.js
var go_number = __webpack_require__(1426);
// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
;// CONCATENATED MODULE: ./lib/dockerfile/git-query.js


const SETTERS = {
    ref: (draft, value) => {
        draft.ref = agree('ref', draft.ref, value);
    },
    tag: (draft, value) => {
        draft.tag = value;
    },
    branch: (draft, value) => {
        draft.branch = value;
    },
    subdir: (draft, value) => {
        draft.subdir = agree('subdir', draft.subdir, value);
    },
    checksum: setChecksum,
    commit: setChecksum,
    'keep-git-dir': (draft, value) => {
        draft.keepGitDir = readBool('keep-git-dir', value);
    },
    submodules: (draft, value) => {
        draft.submodules = readBool('submodules', value);
    },
    mtime: (draft, value) => {
        draft.mtime = readTime(value);
    },
    'fetch-by-commit': (draft, value) => {
        draft.fetchByCommit = readBool('fetch-by-commit', value);
    }
};
/** Keys that mean true without a value. */
const BARE = new Set(['submodules', 'keep-git-dir', 'fetch-by-commit']);
/** The query of a git URL, over what its fragment says. @throws Error with BuildKit's text. */
function readGitQuery(url) {
    const draft = {
        ref: url.ref,
        subdir: url.subdir,
        tag: '',
        branch: '',
        checksum: '',
        keepGitDir: undefined,
        submodules: undefined,
        mtime: '',
        fetchByCommit: false
    };
    for (const [key, values] of url.query)
        setValue(draft, key, values);
    const { tag, branch, ...query } = draft;
    return { ...query, ref: fullRef(draft) };
}
function setValue(draft, key, values) {
    const [value = ''] = values;
    if (values.length > 1)
        throw new Error(`query ${(0,go_quote/* goQuote */.d)(key)} has multiple values`);
    if (value === '' && !BARE.has(key))
        throw new Error(`query ${(0,go_quote/* goQuote */.d)(key)} has no value`);
    if (!Object.hasOwn(SETTERS, key))
        throw new Error(`unexpected query ${(0,go_quote/* goQuote */.d)(key)}`);
    SETTERS[key](draft, value);
}
function fullRef({ ref, tag, branch }) {
    if (tag !== '' && branch !== '') {
        agree('ref', ref, withPrefix('refs/tags/', tag));
        throw new Error('branch conflicts with tag');
    }
    if (tag !== '')
        return agree('ref', ref, withPrefix('refs/tags/', tag));
    return branch === '' ? ref : agree('ref', ref, withPrefix('refs/heads/', branch));
}
function withPrefix(prefix, name) {
    return name.startsWith(prefix) ? name : prefix + name;
}
function agree(what, known, value) {
    if (known === '' || known === value)
        return value;
    throw new Error(`${what} conflicts: ${(0,go_quote/* goQuote */.d)(known)} vs ${(0,go_quote/* goQuote */.d)(value)}`);
}
function setChecksum(draft, value) {
    draft.checksum = value;
}
function readBool(key, value) {
    const read = value === '' ? true : (0,go_number/* tryBool */.I_)(value);
    if (read === undefined)
        throw new Error(`invalid ${key} value: ${(0,go_quote/* goQuote */.d)(value)}`);
    return read;
}
function readTime(value) {
    if (value === 'checkout' || value === 'commit')
        return value;
    throw new Error(`invalid mtime value: ${(0,go_quote/* goQuote */.d)(value)} (must be "checkout" or "commit")`);
}

// EXTERNAL MODULE: ./lib/text/url-escape.js
var url_escape = __webpack_require__(9220);
// EXTERNAL MODULE: ./lib/dockerfile/ip-address.js
var ip_address = __webpack_require__(7756);
;// CONCATENATED MODULE: ./lib/dockerfile/go-url-authority.js



const USERINFO = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;
const PLAIN_USER = /^[A-Za-z0-9\-._~$&+,;=]$/;
const PLAIN_HOST = /^[A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"]$/;
const PORT = /^(?::[0-9]*)?$/;
/** What stands between `//` and the path of a URL, as Go's net/url writes it again. @throws Error with Go's text. */
function normalizeAuthority(scheme, authority) {
    const at = authority.lastIndexOf('@');
    const host = readHost(scheme, authority.slice(at + 1));
    return (at < 0 ? '' : `${readUser(authority.slice(0, at))}@`) + (0,url_escape/* escapeUrl */.vy)(host, PLAIN_HOST);
}
function readUser(userinfo) {
    if (!USERINFO.test(userinfo))
        throw new Error('net/url: invalid userinfo');
    const colon = userinfo.indexOf(':');
    const parts = colon < 0 ? [userinfo] : [userinfo.slice(0, colon), userinfo.slice(colon + 1)];
    return parts.map(part => (0,url_escape/* escapeUrl */.vy)((0,url_escape/* unescapeUrl */.M6)(part), PLAIN_USER)).join(':');
}
function readHost(scheme, host) {
    const bracket = host.lastIndexOf('[');
    if (bracket > 0)
        throw new Error('invalid IP-literal');
    if (bracket === 0)
        return readLiteral(host);
    checkPort(host.slice(portStart(scheme, host)));
    return unescapeHost(host);
}
/** http(s) allows one colon in a host, other schemes as many as they like before the port. */
function portStart(scheme, host) {
    const colon = scheme === 'http' || scheme === 'https' ? host.indexOf(':') : host.lastIndexOf(':');
    return colon < 0 ? host.length : colon;
}
function checkPort(port) {
    if (!PORT.test(port))
        throw new Error(`invalid port ${(0,go_quote/* goQuote */.d)(port)} after host`);
}
/** `[address%25zone]:port`. */
function readLiteral(host) {
    const end = host.lastIndexOf(']');
    if (end < 0)
        throw new Error("missing ']' in host");
    checkPort(host.slice(end + 1));
    const literal = host.slice(1, end);
    const zone = literal.indexOf('%25');
    const address = zone < 0 ? unescapeHost(literal) : unescapeHost(literal.slice(0, zone)) + (0,url_escape/* unescapeUrl */.M6)(literal.slice(zone));
    checkAddress(address);
    return `[${address}]${host.slice(end + 1)}`;
}
function checkAddress(address) {
    const percent = address.indexOf('%');
    const isAddress = (0,ip_address/* isIpv6 */.sX)(percent < 0 ? address : address.slice(0, percent)) && percent !== address.length - 1;
    if ((0,ip_address/* isIpv4 */.eH)(address))
        throw new Error('invalid IP-literal');
    if (!isAddress)
        throw new Error(`invalid host: ParseAddr(${(0,go_quote/* goQuote */.d)(address)}): unable to parse IP`);
}
/** In a host only characters beyond ASCII, and the percent sign, can be encoded. */
function unescapeHost(host) {
    for (const [found, hex = ''] of host.matchAll(/%([0-9a-fA-F]{2})?|[\0-\x7f]/g)) {
        if (found === '%')
            break;
        if (hex !== '' && /^[0-7]/.test(hex) && hex !== '25')
            throw (0,url_escape/* escapeError */.eQ)(found);
        if (!found.startsWith('%') && !PLAIN_HOST.test(found))
            throw new Error(`invalid character ${(0,go_quote/* goQuote */.d)(found)} in host name`);
    }
    return (0,url_escape/* unescapeUrl */.M6)(host);
}

;// CONCATENATED MODULE: ./lib/dockerfile/go-url.js




const CONTROL = /[\0-\x1f\x7f]/;
const SCHEME = /^([a-zA-Z][a-zA-Z0-9+.-]*):/;
const PLAIN_PATH = /^[A-Za-z0-9\-._~$&+,/:;=@]$/;
const VALID_PATH = /^[A-Za-z0-9\-._~!$&'()*+,;=:@/[\]%]*$/;
/** @throws Error with Go's text. */
function parseGoUrl(text) {
    const { before: body, after: fragment } = (0,characters/* cut */.Jj)(text, '#');
    const url = explain(body, () => parseBody(body));
    return { ...url, fragment: explain(text, () => (0,url_escape/* unescapeUrl */.M6)(fragment)) };
}
function explain(text, action) {
    try {
        return action();
    }
    catch (error) {
        throw new Error(`parse ${(0,go_quote/* goQuote */.d)(text)}: ${error.message}`);
    }
}
function parseBody(body) {
    if (CONTROL.test(body))
        throw new Error('net/url: invalid control character in URL');
    if (body.startsWith(':'))
        throw new Error('missing protocol scheme');
    const scheme = (SCHEME.exec(body)?.[1] ?? '').toLowerCase();
    const { before: hierarchy, after: query, found } = (0,characters/* cut */.Jj)(scheme === '' ? body : body.slice(scheme.length + 1), '?');
    checkFirstSegment(hierarchy, scheme);
    const { authority, path: written } = splitAuthority(hierarchy);
    const host = normalizeAuthority(scheme, authority);
    const path = (0,url_escape/* unescapeUrl */.M6)(written);
    const hasSlashes = hierarchy.startsWith('//') && (host !== '' || path !== '');
    const prefix = (scheme === '' ? '' : `${scheme}:`) + (hasSlashes ? '//' : '');
    // As written where that is a legal path, else encoded. A lone question mark stays.
    const base = prefix + host + (VALID_PATH.test(written) ? written : (0,url_escape/* escapeUrl */.vy)(path, PLAIN_PATH));
    return { scheme, path, query: parseQuery(query), base: found && query === '' ? `${base}?` : base };
}
/** `a:b/c` without a scheme could be anything. */
function checkFirstSegment(hierarchy, scheme) {
    if (scheme !== '' || hierarchy.startsWith('/') || !(0,characters/* cut */.Jj)(hierarchy, '/').before.includes(':'))
        return;
    throw new Error('first path segment in URL cannot contain colon');
}
function splitAuthority(hierarchy) {
    if (!hierarchy.startsWith('//'))
        return { authority: '', path: hierarchy };
    const end = hierarchy.indexOf('/', 2);
    return end < 0 ? { authority: hierarchy.slice(2), path: '' } : { authority: hierarchy.slice(2, end), path: hierarchy.slice(end) };
}
/** Pairs that cannot be decoded are dropped. */
function parseQuery(query) {
    const values = new Map();
    for (const pair of query.split('&')) {
        if (pair === '' || pair.includes(';'))
            continue;
        const { before, after } = (0,characters/* cut */.Jj)(pair, '=');
        try {
            const key = (0,url_escape/* unescapeQuery */.n_)(before);
            const value = (0,url_escape/* unescapeQuery */.n_)(after);
            const known = values.get(key);
            if (known)
                known.push(value);
            else
                values.set(key, [value]);
        }
        catch { }
    }
    return values;
}

// EXTERNAL MODULE: ./lib/dockerfile/paths.js
var paths = __webpack_require__(1850);
;// CONCATENATED MODULE: ./lib/dockerfile/git-ref.js





const PROTOCOL = /^([a-zA-Z0-9]+):\/\//;
const PROTOCOLS = new Set(['http', 'https', 'ssh', 'git']);
const SCP = /^([a-zA-Z0-9-_]+)@([a-zA-Z0-9-.]+):([^\n]*?)(?:\?([^\n]*?))?(?:#([^\n]*))?$/;
/**
 * Reads `https://host/x.git#ref:subdir`, its `?ref=...&subdir=...` form, `git@host:x`, `ssh://`, `git://`.
 * @throws DockerfileError INVALID when it is a git source whose query is wrong.
 */
function parseGitRef(text) {
    const found = findLocation(text);
    if ('notGit' in found)
        return found;
    const { remote, looksLocal, unencrypted } = found;
    const shortName = remote
        .split('/')
        .at(-1)
        .replace(/\.git$/, '');
    try {
        return { remote, shortName, looksLocal, unencrypted, ...readGitQuery(found) };
    }
    catch (error) {
        throw new errors/* DockerfileError */.tP('INVALID', error.message, { hint: `correct the query of ${text}` });
    }
}
function findLocation(text) {
    if (text.startsWith('./') || text.startsWith('../'))
        return { notGit: 'invalid argument' };
    if (text.startsWith('github.com/'))
        return readShort(text);
    const protocol = (PROTOCOL.exec(text)?.[1] ?? '').toLowerCase();
    if (protocol === '')
        return readScp(text);
    return PROTOCOLS.has(protocol) ? readUrl(text, protocol) : { notGit: `${protocol}: invalid protocol` };
}
function readUrl(text, protocol) {
    const url = tryUrl(text);
    if ('notGit' in url)
        return url;
    const isHttp = protocol === 'http' || protocol === 'https';
    if (isHttp && !url.path.endsWith('.git'))
        return { notGit: 'invalid argument' };
    const unencrypted = protocol === 'http' || protocol === 'git';
    return { remote: url.base, ...readFragment(url.fragment), query: url.query, looksLocal: false, unencrypted };
}
function readShort(text) {
    const url = tryUrl(text);
    if ('notGit' in url)
        return url;
    return { remote: url.base, ...readFragment(url.fragment), query: url.query, looksLocal: true, unencrypted: false };
}
function tryUrl(text) {
    try {
        return parseGoUrl(text);
    }
    catch (error) {
        return { notGit: error.message };
    }
}
/** `user@host:path`, as scp has it. */
function readScp(text) {
    const match = SCP.exec(text);
    if (!match)
        return { notGit: 'unknown protocol' };
    const [, user, host, path, query = '', fragment = ''] = match;
    if (/%(?![0-9a-fA-F]{2})|;/.test(query))
        return { notGit: 'unknown protocol' };
    const remote = `${user}@${host}:${path}`;
    return { remote, ...readFragment(fragment), query: parseQuery(query), looksLocal: false, unencrypted: false };
}
/** `ref:subdir`; a subdirectory cannot leave the repository. */
function readFragment(fragment) {
    const { before: ref, after } = (0,characters/* cut */.Jj)(fragment, ':');
    return { ref, subdir: fragment === '' ? '' : (0,paths/* joinPath */.uJ)('/', after).slice(1) };
}


/***/ })

};
