export const id = 3130;
export const ids = [3130];
export const modules = {

/***/ 4281:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Xe: () => (/* binding */ humanSize),
/* harmony export */   eU: () => (/* binding */ parseBinarySize)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes as docker shows them: four significant digits, powers of 1000 (`12.34MB`). */
function humanSize(bytes, digits = 4) {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${Number(value.toPrecision(digits))}${UNITS[unit]}`;
}
const FACTORS = { '': 1, b: 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
/** `10GB`, `500m`, `1.5 GiB` or plain bytes; undefined for what is no size. */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?$/i.exec(text.trim());
    if (!match)
        return undefined;
    const [, number = '', unit = '', binary] = match;
    const factor = FACTORS[unit.toLowerCase()];
    return Number(number) * (binary ? 1024 ** Math.round(Math.log10(factor) / 3) : factor);
}
/** `64m` as docker's runtime flags take it: powers of 1024. */
function parseBinarySize(text) {
    const match = /^(\d+(?:\.\d+)?)([bkmgt]?)b?$/i.exec(text.trim());
    return match ? Math.trunc(Number(match[1]) * 1024 ** 'bkmgt'.indexOf((match[2] || 'b').toLowerCase())) : undefined;
}


/***/ }),

/***/ 3678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ humanDuration),
/* harmony export */   fF: () => (/* binding */ timeAgo),
/* harmony export */   nC: () => (/* binding */ localRfc3339),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   ud: () => (/* binding */ goTime)
/* harmony export */ });
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long ago, in docker's words: `3 weeks ago`. */
function timeAgo(milliseconds, now = Date.now()) {
    return milliseconds === undefined ? 'N/A' : `${humanDuration(now - milliseconds)} ago`;
}
/** A span in docker's words (go-units): `Less than a second`, `About an hour`, `5 weeks`. */
function humanDuration(milliseconds) {
    const seconds = Math.trunc(milliseconds / SECOND);
    const minutes = Math.trunc(milliseconds / MINUTE);
    const hours = Math.round(milliseconds / HOUR);
    const days = Math.trunc(hours / 24);
    if (seconds < 1)
        return 'Less than a second';
    if (seconds === 1)
        return '1 second';
    if (seconds < 60)
        return `${seconds} seconds`;
    if (minutes === 1)
        return 'About a minute';
    if (minutes < 60)
        return `${minutes} minutes`;
    if (hours === 1)
        return 'About an hour';
    if (hours < 48)
        return `${hours} hours`;
    if (hours < 24 * 7 * 2)
        return `${days} days`;
    if (hours < 24 * 30 * 2)
        return `${Math.trunc(days / 7)} weeks`;
    if (hours < 24 * 365 * 2)
        return `${Math.trunc(days / 30)} months`;
    return `${Math.trunc(milliseconds / DAY / 365)} years`;
}
/** As Go prints a local time: `2026-01-02 15:04:05 +0100 CET`. */
function goTime(milliseconds) {
    const date = new Date(milliseconds);
    const two = (value) => String(value).padStart(2, '0');
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
    const offset = -date.getTimezoneOffset();
    const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
    return `${day} ${time} ${zone} ${offset === 0 ? 'UTC' : zoneName(date)}`.trimEnd();
}
let zoneFormat;
/** `CET`. Making the format costs more than a list of ten thousand images. */
function zoneName(date) {
    zoneFormat ??= new Intl.DateTimeFormat('en', { timeZoneName: 'short' });
    return zoneFormat.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
/** RFC 3339 with the local offset and no fraction, as `docker history --human=false` prints. */
function localRfc3339(milliseconds) {
    const [day = '', time = '', zone = ''] = goTime(milliseconds).split(' ');
    return `${day}T${time}${zone === '+0000' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}
const UNITS = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: SECOND, m: MINUTE, h: HOUR };
/**
 * A point in time for `--filter until=`: seconds since the epoch, a date, or a Go duration before now (`24h`, `1h30m`).
 * @returns milliseconds since the epoch; undefined when it is none of these
 */
function parseTime(text, now = Date.now()) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * SECOND;
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)];
    if (parts.length > 0 && parts.map(([part]) => part).join('') === text)
        return now - parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit], 0);
    if (!/^\d{4}-\d{2}-\d{2}/.test(text))
        return undefined;
    // Local time unless it says otherwise; Date.parse takes a bare date for UTC.
    const date = Date.parse(text.length === 10 ? `${text}T00:00:00` : text);
    return Number.isNaN(date) ? undefined : date;
}


/***/ }),

/***/ 1114:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ untilOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3678);


/** `--filter until=TIME`: the earliest of several. @throws UsageError for what is no time. */
function untilOf(texts) {
    if (!texts)
        return undefined;
    const times = texts.map(text => {
        const time = (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(text);
        if (time === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `failed to parse value as time or duration: "${text}"`);
        return time;
    });
    return Math.min(...times);
}


/***/ }),

/***/ 3257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileGoPattern),
/* harmony export */   d: () => (/* binding */ matchFilepath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * https://pkg.go.dev/path#Match
 * @throws SolveError INVALID with Go's text, `syntax error in pattern`.
 */
function compileGoPattern(pattern) {
    const chunks = [...splitChunks(pattern)].map(chunk => ({ ...chunk, tokens: parse(chunk.text, pattern) }));
    return { matches: name => matchChunks(chunks, [...name]) };
}
/**
 * Go's filepath.Match, which finds fault only with as much of the pattern as it looked at to see that the name does not match.
 * https://pkg.go.dev/path/filepath#Match
 * @throws SolveError INVALID as `compileGoPattern`
 */
function matchFilepath(pattern, name) {
    return matchChunks(readChunks(pattern), [...name]);
}
function* readChunks(pattern) {
    for (const chunk of splitChunks(pattern))
        yield { ...chunk, tokens: parse(chunk.text, pattern) };
}
const CHUNK = /(\**)((?:\\.|\[(?:\\.|[^\]\\])*|[^*[])*)/suy;
function* splitChunks(pattern) {
    const expression = new RegExp(CHUNK);
    while (expression.lastIndex < pattern.length) {
        const [, stars = '', text = ''] = expression.exec(pattern);
        yield { star: stars !== '', text, isLast: expression.lastIndex === pattern.length };
    }
}
function parse(chunk, pattern) {
    const chars = new CharReader(chunk, pattern);
    const tokens = [];
    for (let char = chars.next(); char !== undefined; char = chars.next()) {
        if (char === '?')
            tokens.push({ kind: 'any' });
        else if (char === '[')
            tokens.push(parseClass(chars));
        else
            tokens.push({ kind: 'literal', char: char === '\\' ? chars.take() : char });
    }
    return tokens;
}
/** What follows `[`. A `]` or `-` that is meant as a character must be quoted. */
function parseClass(chars) {
    const negated = chars.skip('^');
    const ranges = [];
    while (ranges.length === 0 || !chars.skip(']')) {
        const low = parseClassChar(chars);
        ranges.push([low, chars.skip('-') ? parseClassChar(chars) : low]);
        if (chars.atEnd())
            throw chars.error();
    }
    return { kind: 'class', negated, ranges };
}
function parseClassChar(chars) {
    const char = chars.take();
    if (char === '-' || char === ']')
        throw chars.error();
    return (char === '\\' ? chars.take() : char).codePointAt(0);
}
class CharReader {
    #pattern;
    #chars;
    #at = 0;
    constructor(chunk, pattern) {
        this.#pattern = pattern;
        this.#chars = [...chunk];
    }
    next() {
        return this.#chars[this.#at++];
    }
    take() {
        const char = this.next();
        if (char === undefined)
            throw this.error();
        return char;
    }
    skip(char) {
        if (this.#chars[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    atEnd() {
        return this.#at >= this.#chars.length;
    }
    error() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `Cannot read the wildcard ${JSON.stringify(this.#pattern)}: syntax error in pattern`);
    }
}
/** Each chunk at the first place where it matches: an earlier star could not give a match that the last one cannot. */
function matchChunks(chunks, name) {
    let at = 0;
    for (const chunk of chunks) {
        if (chunk.star && chunk.text === '')
            return !name.includes('/', at);
        const end = findChunk(chunk, name, at);
        if (end === undefined)
            return false;
        at = end;
    }
    return at === name.length;
}
/** Where the chunk ends, when it matches at `start` or, after a star, later. The last one must end with the name. */
function findChunk({ star, tokens, isLast }, name, start) {
    for (let at = start;; at++) {
        const end = matchTokens(tokens, name, at);
        if (end !== undefined && (end === name.length || !isLast))
            return end;
        if (!star || at >= name.length || name[at] === '/')
            return undefined;
    }
}
function matchTokens(tokens, name, start) {
    const end = start + tokens.length;
    if (end > name.length)
        return undefined;
    return tokens.every((token, index) => matchChar(token, name[start + index])) ? end : undefined;
}
function matchChar(token, char) {
    if (token.kind === 'any')
        return char !== '/';
    if (token.kind === 'literal')
        return token.char === char;
    const code = char.codePointAt(0);
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}


/***/ }),

/***/ 2639:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v8: () => (/* binding */ listImages),
  eZ: () => (/* binding */ namesOf),
  O_: () => (/* binding */ openCatalog)
});

// EXTERNAL MODULE: ./lib/images/digest-cache.js
var digest_cache = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/documents.js
var documents = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/images/platform-rank.js
var platform_rank = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/images/stored-documents.js
var stored_documents = __webpack_require__(548);
;// CONCATENATED MODULE: ./lib/images/summary.js






/** Never throws: an image that is damaged is shown as such. */
async function summarize(store, descriptor) {
    try {
        const [best] = await (0,stored_documents/* manifestsOf */.o)(store, descriptor);
        const pending = await pendingOf(store, descriptor, best);
        return { ...summaryOf(store, best), ...(pending.length > 0 ? { pending } : {}) };
    }
    catch (error) {
        return { id: descriptor.digest, size: 0, platform: 'unknown', problem: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Those of an index that fit this machine better than the best that is here, or as well and come first. */
async function pendingOf(store, descriptor, best) {
    if (!(0,media_types/* isIndexType */.$U)(descriptor.mediaType))
        return [];
    const children = (0,documents/* parseIndex */.A1)(await store.blobs.read(descriptor.digest), descriptor);
    const host = (0,platform/* hostPlatform */.ol)();
    const bestRank = (0,platform_rank/* rankOf */.I)(best.config, host);
    const bestAt = children.findIndex(({ digest }) => digest === best.descriptor.digest);
    const isBetter = ({ platform }, at) => {
        const rank = platform ? (0,platform_rank/* rankOf */.I)(platform, host) : 0;
        return rank < bestRank || (rank === bestRank && (bestAt < 0 || at < bestAt));
    };
    return children.filter((child, at) => isBetter(child, at) && !store.blobs.has(child.digest)).map(({ digest }) => digest);
}
function summaryOf(store, { manifest, config }) {
    const sizes = config.rootfs.diff_ids.map(diffId => store.layers.get(diffId)?.size ?? 0);
    const unsized = config.rootfs.diff_ids.filter((_, index) => sizes[index] === 0);
    const size = manifest.layers.reduce((sum, blob, index) => sum + (sizes[index] || blob.size), 0);
    const created = Date.parse(config.created ?? '');
    const labels = config.config?.Labels;
    const { os, architecture, variant } = config;
    return {
        id: manifest.config.digest,
        ...(Number.isNaN(created) || created < 0 ? {} : { created }),
        size,
        ...(unsized.length > 0 ? { unsized } : {}),
        platform: (0,platform/* formatPlatform */.Bq)({ os, architecture, ...(variant ? { variant } : {}) }),
        ...(labels && Object.keys(labels).length > 0 ? { labels } : {})
    };
}

;// CONCATENATED MODULE: ./lib/images/catalog.js


/** Reads many small documents at once. */
const AT_ONCE = 16;
async function openCatalog(store) {
    const entries = store.names.list();
    const summaries = await summariesOf(store, entries);
    const summaryOf = ({ descriptor }) => summaries(descriptor.digest);
    return {
        all: () => groupById(entries, summaryOf).sort(newestFirst),
        named(name) {
            const found = entries.find(entry => entry.name === name);
            if (!found)
                return undefined;
            const summary = summaryOf(found);
            return toImage(summary, entries.filter(entry => summaryOf(entry).id === summary.id));
        }
    };
}
/** All images of the store, newest first. */
async function listImages(store) {
    return (await openCatalog(store)).all();
}
/** The names, sorted; empty for a dangling image. */
function namesOf({ entries }) {
    return entries.flatMap(({ name }) => (name === undefined ? [] : [name]));
}
function groupById(entries, summaryOf) {
    const groups = new Map();
    for (const entry of entries) {
        const { id } = summaryOf(entry);
        const known = groups.get(id);
        if (known)
            known.push(entry);
        else
            groups.set(id, [entry]);
    }
    return Array.from(groups.values(), group => toImage(summaryOf(group[0]), group));
}
function newestFirst(a, b) {
    return (b.summary.created ?? 0) - (a.summary.created ?? 0) || (a.id < b.id ? -1 : 1);
}
function toImage(summary, group) {
    const { id } = summary;
    // Nearly all of ten thousand images have one entry.
    if (group.length === 1)
        return { id, summary, entries: group, descriptors: [group[0].descriptor] };
    const named = group.filter(({ name }) => name !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
    const descriptors = [...new Map(group.map(({ descriptor }) => [descriptor.digest, descriptor])).values()];
    return { id, summary, entries: named.length > 0 ? named : group.slice(0, 1), descriptors };
}
/** The summary of each entry, by the digest of its descriptor. */
async function summariesOf(store, entries) {
    const cache = summaryCache(store);
    const isOutdated = outdated(store);
    const missing = entries.filter(({ descriptor }) => {
        const known = cache.get(descriptor.digest);
        return known === undefined || isOutdated(known);
    });
    const made = new Map();
    const queue = missing.values();
    const lane = async () => {
        for (const { descriptor } of queue)
            made.set(descriptor.digest, await summarize(store, descriptor));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    cache.add([...made].filter(([, { problem }]) => problem === undefined));
    cache.retain(entries.map(({ descriptor }) => descriptor.digest));
    return digest => (made.get(digest) ?? cache.get(digest));
}
/** One for all that a command does: `rmi` of many images looks at the list for each. */
function summaryCache(store) {
    const known = CACHES.get(store) ?? new digest_cache/* DigestCache */.p(store, 'summaries');
    CACHES.set(store, known);
    return known;
}
const CACHES = new WeakMap();
/** Layers whose size was not known then may have been unpacked since, platforms pulled. Many images stand on the same layers. */
function outdated(store) {
    const sized = new Map();
    const isSized = (diffId) => {
        const known = sized.get(diffId) ?? (store.layers.get(diffId)?.size ?? 0) > 0;
        sized.set(diffId, known);
        return known;
    };
    const isHere = (digest) => store.blobs.has(digest);
    return ({ unsized, pending }) => (unsized?.some(isSized) ?? false) || (pending?.some(isHere) ?? false);
}


/***/ }),

/***/ 289:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ parseFilters),
/* harmony export */   dn: () => (/* binding */ withinTime),
/* harmony export */   qx: () => (/* binding */ matchesDangling),
/* harmony export */   r1: () => (/* binding */ matchesLabels),
/* harmony export */   yO: () => (/* binding */ referenceMatcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _context_go_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3257);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2639);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5411);





/** @throws UsageError for what is no filter, or none of this command's. */
function parseFilters(texts, known) {
    const filters = new Map();
    for (const text of texts) {
        const split = text.indexOf('=');
        const key = text.slice(0, Math.max(0, split)).trim().toLowerCase();
        if (split < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `invalid argument "${text}" for "--filter": expected KEY=VALUE`);
        if (!known.includes(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `invalid filter '${key}'`, { hint: `Filters: ${known.join(', ')}` });
        filters.set(key, [...(filters.get(key) ?? []), text.slice(split + 1).trim()]);
    }
    return filters;
}
/** Labels all match (`key` or `key=value`). */
function matchesLabels(labels, wanted = []) {
    return wanted.every(text => {
        const split = text.indexOf('=');
        const key = split < 0 ? text : text.slice(0, split);
        return labels !== undefined && Object.hasOwn(labels, key) && (split < 0 || labels[key] === text.slice(split + 1));
    });
}
/** Whether a name is matched by one of the patterns: whole, or without the tag (`app*`, `ghcr.io/*\/app:1*`). */
function referenceMatcher(patterns) {
    const tests = patterns.map(textMatcher);
    return reference => {
        const { registry, repository } = reference;
        const forms = [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .hG)(reference), (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .hG)({ registry, repository }), (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference)];
        return tests.some(test => forms.some(test));
    };
}
function textMatcher(pattern) {
    const compiled = (0,_context_go_match_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGoPattern */ .M)(pattern);
    return /[*?[\\]/.test(pattern) ? text => compiled.matches(text) : text => text === pattern;
}
/** `before` and `since` name an image each; the result keeps the order. @throws ContentError NAME_NOT_FOUND */
function withinTime(images, filters) {
    const dateOf = (text) => (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findAmong */ .yl)(images, text).image.summary.created ?? 0;
    const before = filters.get('before')?.map(dateOf);
    const since = filters.get('since')?.map(dateOf);
    return images.filter(({ summary: { created = 0 } }) => {
        const isBefore = before?.every(date => created < date) ?? true;
        return isBefore && (since?.every(date => created > date) ?? true);
    });
}
/** `dangling=true|false`. */
function matchesDangling(image, wanted = []) {
    return wanted.every(text => {
        if (!/^(true|false|1|0)$/i.test(text))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `invalid filter 'dangling=[${text}]'`);
        return /^(true|1)$/i.test(text) === ((0,_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(image).length === 0);
    });
}


/***/ }),

/***/ 5411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   yl: () => (/* binding */ findAmong)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);



/**
 * Finds an image by name (`app`, `app:1`, `app@sha256:...`), ID, digest or the first digits of an ID, in docker's order of
 * precedence.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS
 */
async function findImage(store, text) {
    const catalog = await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .openCatalog */ .O_)(store);
    const name = tagOf(text);
    const image = name === undefined ? undefined : catalog.named(name);
    return image ? { image, name } : findAmong(catalog.all(), text);
}
/** The full name that the text stands for; undefined for what is no name, or has a digest. */
function tagOf(text) {
    const reference = referenceOf(text);
    return reference && reference.digest === undefined ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference)) : undefined;
}
function findAmong(images, text) {
    const reference = referenceOf(text);
    if (reference) {
        const found = byReference(images, reference);
        if (found)
            return found;
    }
    const byId = images.filter(image => startsId(image, text));
    if (byId.length === 1)
        return { image: byId[0], name: undefined };
    if (byId.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('AMBIGUOUS', `Ambiguous image ID "${text}": ${byId.length} images begin with it`, {
            hint: byId.slice(0, 5).map(imageLine).join(', ')
        });
    throw noSuchImage(reference && text !== '' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference)) : text);
}
/** With the text that docker has for it. */
function noSuchImage(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('NAME_NOT_FOUND', `No such image: ${name}`, { hint: "See 'slipway images'" });
}
/** The first twelve digits, as people know images. */
function shortId(id) {
    return id.replace(/^sha256:/, '').slice(0, 12);
}
function imageLine(image) {
    const [name] = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(image);
    return name ? `${shortId(image.id)} (${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name))})` : shortId(image.id);
}
function referenceOf(text) {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_)
            return undefined;
        throw error;
    }
}
function byReference(images, reference) {
    if (reference.digest !== undefined)
        return byDigest(images, reference, reference.digest);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference));
    const image = images.find(({ entries }) => entries.some(entry => entry.name === name));
    return image && { image, name };
}
/** Of the manifest; the repository must be one that the image has. */
function byDigest(images, { registry, repository }, digest) {
    const prefix = `${registry}/${repository}:`;
    const image = images.find(candidate => candidate.descriptors.some(descriptor => descriptor.digest === digest) &&
        (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(candidate).some(name => name.startsWith(prefix)));
    return image && { image, name: undefined };
}
/** An ID, a manifest's digest, or the beginning of an ID. */
function startsId({ id, descriptors }, text) {
    const hex = text.replace(/^sha256:/, '');
    if (!/^[0-9a-f]{1,64}$/.test(hex))
        return false;
    return id.startsWith(`sha256:${hex}`) || descriptors.some(({ digest }) => digest === `sha256:${hex}`);
}


/***/ })

};
