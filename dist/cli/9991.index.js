export const id = 9991;
export const ids = [9991];
export const modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneCommand: () => (/* binding */ pruneCommand),
  untilOf: () => (/* binding */ untilOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/images/collect.js
var collect = __webpack_require__(2848);
// EXTERNAL MODULE: ./lib/images/filters.js
var images_filters = __webpack_require__(289);
// EXTERNAL MODULE: ./lib/images/catalog.js + 1 modules
var catalog = __webpack_require__(2639);
// EXTERNAL MODULE: ./lib/images/container-users.js
var container_users = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/images/removed.js
var removed = __webpack_require__(1790);
;// CONCATENATED MODULE: ./lib/images/prune.js




/** Takes images that nobody needs out of the list; their content is left to `collectGarbage`. */
async function pruneImages(store, options) {
    const users = (0,container_users/* containerUsers */.a)(store);
    const doomed = (await (0,catalog/* listImages */.v)(store)).filter(image => !users.has(image.id) && isUnneeded(image, options));
    const names = new Set(doomed.flatMap(catalog/* namesOf */.e));
    const digests = new Set(doomed.flatMap(({ descriptors }) => descriptors.map(({ digest }) => digest)));
    const deleted = new Set();
    const gone = [];
    const untagged = [];
    await store.names.change(images => {
        // A name that came meanwhile saves its image.
        const saved = new Set(images
            .filter(({ name, descriptor }) => name !== undefined && !(names.has(name) && digests.has(descriptor.digest)))
            .map(({ descriptor }) => descriptor.digest));
        return images.filter(({ name, descriptor }) => {
            const { digest } = descriptor;
            if (!digests.has(digest) || saved.has(digest))
                return true;
            deleted.add(doomed.find(({ descriptors }) => descriptors.some(other => other.digest === digest)).id);
            gone.push(descriptor);
            if (name !== undefined)
                untagged.push(name);
            return false;
        });
    });
    (0,removed/* rememberRemoved */.y)(store, gone);
    return { untagged, deleted: [...deleted] };
}
function isUnneeded(image, { all, until, labels, withoutLabels = [] }) {
    if (!all && (0,catalog/* namesOf */.e)(image).length > 0)
        return false;
    if (until !== undefined && (image.summary.created ?? 0) >= until)
        return false;
    return (0,images_filters/* matchesLabels */.r1)(image.summary.labels, labels) && !withoutLabels.some(label => (0,images_filters/* matchesLabels */.r1)(image.summary.labels, [label]));
}

// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(39);
// EXTERNAL MODULE: ./lib/cli/size.js
var size = __webpack_require__(4281);
// EXTERNAL MODULE: ./lib/cli/time.js
var cli_time = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/prune.js









const pruneCommand = {
    name: 'prune',
    summary: 'Remove images that nobody needs',
    usage: 'slipway prune [OPTIONS]',
    flags: {
        all: { short: 'a', kind: 'boolean', help: 'All images that no container uses, not just those without a name' },
        filter: { kind: 'list', value: 'KEY=VALUE', help: 'until=24h (made before), label=, label!=' },
        force: { short: 'f', kind: 'boolean', help: 'Do not ask' }
    },
    examples: [
        ['slipway prune -f', 'remove what lost its name to a newer build'],
        ['slipway prune -a --filter until=168h', 'remove images older than a week']
    ],
    arguments: { min: 0, max: 0 },
    async run(args, io) {
        const filters = (0,images_filters/* parseFilters */.HE)(args.list('filter'), ['until', 'label', 'label!']);
        const what = args.boolean('all') ? 'all images without at least one container associated to them' : 'all dangling images';
        if (!args.boolean('force') &&
            !(await (0,ask/* ask */.k)(`WARNING! This will remove ${what}.\nAre you sure you want to continue? [y/N] `, io)))
            return 0;
        const store = (0,tools/* storeOf */.xX)(io);
        const { untagged, deleted } = await pruneImages(store, {
            all: args.boolean('all'),
            until: untilOf(filters.get('until')),
            labels: filters.get('label'),
            withoutLabels: filters.get('label!')
        });
        const { freed } = await (0,collect/* collectGarbage */.i)(store);
        const lines = [
            ...untagged.map(name => `untagged: ${(0,reference/* familiarName */.hG)((0,reference/* parseReference */.F2)(name))}`),
            ...deleted.map(id => `deleted: ${id}`)
        ];
        if (lines.length > 0)
            io.stdout.write(`Deleted Images:\n${lines.join('\n')}\n\n`);
        io.stdout.write(`Total reclaimed space: ${(0,size/* humanSize */.Xe)(freed)}\n`);
        return 0;
    }
};
/** The earliest of several. @throws UsageError for what is no time. */
function untilOf(texts) {
    if (!texts)
        return undefined;
    const times = texts.map(text => {
        const time = (0,cli_time/* parseTime */.pe)(text);
        if (time === undefined)
            throw new errors/* UsageError */.eb('INPUT_INVALID', `failed to parse value as time or duration: "${text}"`);
        return time;
    });
    return Math.min(...times);
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileGoPattern),
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * https://pkg.go.dev/path/filepath#Match
 * @throws SolveError INVALID with Go's text, `syntax error in pattern`.
 */
function compileGoPattern(pattern) {
    const tokens = parse(pattern);
    return { matches: name => matchTokens(tokens, [...name]) };
}
/** True when a path has a wildcard that is not quoted. */
function hasWildcard(path) {
    return /[*?[]/.test(path.replace(/\\./gs, ''));
}
function parse(pattern) {
    const chars = new CharReader(pattern);
    const tokens = [];
    for (let char = chars.next(); char !== undefined; char = chars.next()) {
        if (char === '*')
            tokens.push({ kind: 'star' });
        else if (char === '?')
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
    constructor(pattern) {
        this.#pattern = pattern;
        this.#chars = [...pattern];
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
/** Goes back to the last `*` only, as Go does: an earlier one could not give a match that the last cannot. */
function matchTokens(tokens, name) {
    let token = 0;
    let at = 0;
    let star;
    while (token < tokens.length || at < name.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            star = { token: ++token, at };
        }
        else if (current && at < name.length && matchChar(current, name[at])) {
            token++;
            at++;
        }
        else {
            if (!star || star.at >= name.length || name[star.at] === '/')
                return false;
            token = star.token;
            at = ++star.at;
        }
    }
    return true;
}
function matchChar(token, char) {
    if (token.kind === 'any')
        return char !== '/';
    if (token.kind === 'literal')
        return token.char === char;
    if (token.kind === 'star')
        return false;
    const code = char.codePointAt(0);
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ containerUsers)
/* harmony export */ });
/* harmony import */ var _content_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1093);

/** Containers by the ID of their image. */
function containerUsers(store) {
    const records = new _content_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .ContainerRecords */ ._(store.directory('containers'));
    const users = new Map();
    for (const { id, name, image } of records.list()) {
        const user = { id, name, running: records.state(id).status === 'running' };
        users.set(image.id, [...(users.get(image.id) ?? []), user]);
    }
    return users;
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ parseFilters),
/* harmony export */   NV: () => (/* binding */ matchesReference),
/* harmony export */   dn: () => (/* binding */ withinTime),
/* harmony export */   qx: () => (/* binding */ matchesDangling),
/* harmony export */   r1: () => (/* binding */ matchesLabels)
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
/** One of the names is matched by a pattern: the whole name, or without the tag (`app*`, `ghcr.io/*\/app:1*`). */
function matchesReference(name, patterns) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name);
    const { registry, repository } = reference;
    const forms = [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .hG)(reference), (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .hG)({ registry, repository }), (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference)];
    return patterns.some(pattern => {
        const compiled = (0,_context_go_match_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGoPattern */ .M)(pattern);
        return forms.some(form => compiled.matches(form));
    });
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
        return /^(true|1)$/i.test(text) === ((0,_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .e)(image).length === 0);
    });
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
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
    return findAmong(await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .listImages */ .v)(store), text);
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
    const [name] = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(image);
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
        (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(candidate).some(name => name.startsWith(prefix)));
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
