export const id = 1482;
export const ids = [1482,3411,6097];
export const modules = {

/***/ 1482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchCommand: () => (/* binding */ searchCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/images/filters.js
var images_filters = __webpack_require__(289);
;// CONCATENATED MODULE: ./lib/images/search.js

/** Docker Hub's search, also what `docker search` asks. */
const HUB = 'https://index.docker.io/v1/search';
/** @throws RegistryError UNREACHABLE, INVALID_RESPONSE */
async function searchHub(term, limit, signal) {
    const url = `${HUB}?q=${encodeURIComponent(term)}&n=${limit}`;
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]) }).catch(error => {
        signal.throwIfAborted();
        throw new errors/* RegistryError */.gl('UNREACHABLE', `Cannot search Docker Hub: ${(0,errors/* messageOf */.bD)(error.cause ?? error)}`, {
            cause: error,
            hint: 'Name a registry to search its own list: slipway search HOST[:PORT]/TERM'
        });
    });
    if (!response.ok)
        throw invalid(`it answered ${response.status}`);
    const answer = (await response.json().catch(() => undefined));
    if (!Array.isArray(answer?.results))
        throw invalid('its answer is no list');
    return answer.results.map(toResult);
}
/** The repositories whose name has the term in it, as docker's search of the Hub does. */
function searchNames(names, host, term) {
    const found = names.filter(name => name.includes(term));
    return found.map(name => ({ name: `${host}/${name}`, description: '', stars: 0, official: false }));
}
function toResult(value) {
    const { name, description, star_count: stars, is_official: official } = value;
    return { name: String(name), description: String(description ?? ''), stars: Number(stars ?? 0), official: official === true };
}
function invalid(state) {
    return new errors/* RegistryError */.gl('INVALID_RESPONSE', `Cannot search Docker Hub: ${state}`);
}

// EXTERNAL MODULE: ./lib/cli/format-rows.js
var format_rows = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/cli/open-client.js
var open_client = __webpack_require__(6090);
// EXTERNAL MODULE: ./lib/cli/table.js
var table = __webpack_require__(3626);
;// CONCATENATED MODULE: ./lib/cli/commands/search.js






const DESCRIPTION_WIDTH = 45;
const DEFAULT_LIMIT = 25;
const searchCommand = {
    name: 'search',
    summary: 'Find repositories on Docker Hub or in a registry',
    usage: 'slipway search [OPTIONS] [HOST[:PORT]/]TERM',
    flags: {
        filter: { short: 'f', kind: 'list', value: 'KEY=VALUE', help: 'stars=3 (at least), is-official=true' },
        format: { kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template' },
        insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to without verified TLS' },
        limit: { kind: 'string', value: 'N', help: `How many at most (default ${DEFAULT_LIMIT})` },
        'no-trunc': { kind: 'boolean', help: 'Show descriptions in full' }
    },
    examples: [
        ['slipway search redis', 'on Docker Hub'],
        ['slipway search localhost:5000/app', 'in a registry that tells its list']
    ],
    arguments: { min: 1, max: 1 },
    async run(args, io) {
        const limit = Number(args.string('limit') ?? DEFAULT_LIMIT);
        if (!Number.isInteger(limit) || limit < 1 || limit > 100)
            throw new errors/* UsageError */.eb('INPUT_INVALID', `limit ${args.string('limit')} is outside the range of [1, 100]`);
        const filters = (0,images_filters/* parseFilters */.HE)(args.list('filter'), ['stars', 'is-official']);
        const found = await search(args.positional[0], limit, args.list('insecure'), io);
        const rows = found
            .filter(({ stars, official }) => {
            const isFamous = filters.get('stars')?.every(least => stars >= Number(least)) ?? true;
            return isFamous && (filters.get('is-official')?.every(wanted => official === (wanted === 'true')) ?? true);
        })
            .slice(0, limit)
            .map(({ name, description, stars, official }) => ({
            Name: name,
            Description: args.boolean('no-trunc') ? description : (0,table/* ellipsis */.g)(description.replace(/\s+/g, ' '), DESCRIPTION_WIDTH),
            StarCount: stars,
            IsOfficial: official ? '[OK]' : '',
            IsAutomated: ''
        }));
        io.stdout.write((0,format_rows/* formatRows */.d)(rows, { columns: [...COLUMNS], format: args.string('format') }));
        return 0;
    }
};
const COLUMNS = [
    ['Name', 'NAME'],
    ['Description', 'DESCRIPTION'],
    ['StarCount', 'STARS'],
    ['IsOfficial', 'OFFICIAL']
];
/** `host:port/term` asks that registry. */
async function search(text, limit, insecure, io) {
    const slash = text.indexOf('/');
    const host = slash < 0 ? '' : text.slice(0, slash);
    if (!/[.:]/.test(host) && host !== 'localhost')
        return searchHub(text, limit, io.signal);
    const client = await (0,open_client/* openClient */.M)(io, { insecure });
    try {
        return searchNames(await client.repositories(host), host, text.slice(slash + 1));
    }
    finally {
        client.close();
    }
}


/***/ }),

/***/ 8429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatRows),
/* harmony export */   x: () => (/* binding */ isPlainTable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
/* harmony import */ var _template_go_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9935);
/* harmony import */ var _template_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9584);




/**
 * A list as docker prints it: as a table, as one JSON object a line, by a Go template a line, or by a template a column of a
 * table (`table {{.ID}}\t{{.Size}}`).
 */
function formatRows(rows, { columns, headings = {}, only, format }) {
    if (only)
        return rows.map(row => `${row[only]}\n`).join('');
    if (isPlainTable(format))
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(columns.map(([, heading]) => heading), rows.map(row => columns.map(([field]) => String(row[field]))));
    if (format === 'json')
        return rows.map(row => `${(0,_template_go_value_js__WEBPACK_IMPORTED_MODULE_3__/* .goJson */ .Pl)(sorted(row))}\n`).join('');
    const isTable = /^table\s/.test(format);
    const text = unescapeTabs(isTable ? format.replace(/^table\s+/, '') : format);
    const compiled = (0,_template_render_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTemplate */ .G)(text);
    const template = /\bjson\b/.test(text) ? (row) => compiled(sorted(row)) : compiled;
    if (!isTable)
        return rows.map(row => `${template(row)}\n`).join('');
    const names = { ...Object.fromEntries(columns), ...headings };
    const heading = (0,_template_render_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTemplate */ .G)(text)(headingRow(rows[0] ?? names, names));
    const cells = [heading, ...rows.map(row => template(row))].map(line => line.split('\t'));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(cells[0], cells.slice(1).map(row => padRow(row, cells[0].length)));
}
/** Whether a list shows its columns and nothing that only templates ask for. */
function isPlainTable(format) {
    return format === undefined || format === '' || format === 'table';
}
/** As Go prints a map. */
function sorted(row) {
    return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** In a shell's single quotes `\t` and `\n` come as two letters. */
function unescapeTabs(text) {
    return text.replace(/\\([tn])/g, (_, letter) => (letter === 't' ? '\t' : '\n'));
}
/** `CREATED AT` of `CreatedAt`. */
function headingOf(field) {
    return field.replace(/([a-z])([A-Z])/g, '$1 $2').toUpperCase();
}
function headingRow(row, headings) {
    return Object.fromEntries(Object.keys({ ...row, ...headings }).map(field => [field, headings[field] ?? headingOf(field)]));
}
function padRow(row, length) {
    if (row.length > length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', 'Cannot print a table: a row has more columns than its heading');
    return Array.from({ length }, (_, index) => row[index] ?? '');
}


/***/ }),

/***/ 6090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7818);
/* harmony import */ var _registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3411);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);




/** The registry client with what only few commands need. Close it. */
async function openClient(io, { insecure, login }) {
    const log = (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .stderrLog */ .bJ)(io);
    const credentials = login ? (0,_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .explicitCredentials */ .V)({ [login.host]: login.credentials }) : (0,_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__.dockerConfigCredentials)({ env: io.env, log });
    return (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_0__.createRegistry)({
        credentials,
        log,
        insecure,
        userAgent: `slipway/${_version_js__WEBPACK_IMPORTED_MODULE_3__.version}`,
        env: io.env,
        ...(io.env['SLIPWAY_CA_FILE'] ? { caFile: io.env['SLIPWAY_CA_FILE'] } : {})
    });
}


/***/ }),

/***/ 3626:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ellipsis),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Narrower columns would jump from one list to the next. */
const MIN_WIDTH = 10;
/** Lines with columns as wide as their widest cell and three blanks between them; the last column is not padded. */
function table(header, rows) {
    const all = [header, ...rows];
    const lengthOf = measure(all);
    const widths = header.map((_, column) => {
        let width = 0;
        for (const row of all)
            width = Math.max(width, lengthOf(row[column]));
        return Math.max(MIN_WIDTH, width + 3);
    });
    return all.map(row => lineOf(row, widths, lengthOf)).join('');
}
function lineOf(row, widths, lengthOf) {
    const last = row.length - 1;
    let line = '';
    for (let column = 0; column < last; column++) {
        const cell = row[column];
        line += cell.padEnd(widths[column] + cell.length - lengthOf(cell));
    }
    return `${line}${row[last]}\n`;
}
/** How many letters a cell has: UTF-16 units, unless one of the cells has a letter of two (looked for once, in all of them). */
function measure(rows) {
    const isWide = /[\ud800-\udfff]/.test(rows.map(row => row.join('')).join(''));
    return isWide ? cell => [...cell].length : cell => cell.length;
}
/** `a very long te…` in at most `length` characters. */
function ellipsis(text, length) {
    const letters = [...text];
    return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
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


/***/ }),

/***/ 7309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** Drops everything. */
const silentLog = { debug() { }, info() { }, warn() { } };


/***/ }),

/***/ 8348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAuthFile),
/* harmony export */   p: () => (/* binding */ authFilePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Docker's file first, then podman's and skopeo's. */
function authFilePaths(env) {
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const runtime = env['XDG_RUNTIME_DIR'];
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker'), 'config.json'),
        ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
        ...(runtime ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'containers', 'auth.json')] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.config'), 'containers', 'auth.json')
    ];
}
/** undefined for a file that is not there, or cannot be used, which is said. */
async function readAuthFile(path, log) {
    try {
        return parseAuthFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return undefined;
        // A JSON error quotes the text it stumbled over, which may be a password.
        const reason = error instanceof SyntaxError ? 'it is not valid JSON' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
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
    const username = colon < 0 ? text(entry['username']) : decoded.slice(0, colon);
    const password = colon < 0 ? text(entry['password']) : decoded.slice(colon + 1);
    const identityToken = text(entry['identitytoken']);
    if (identityToken !== '')
        return { username, password, identityToken };
    return username === '' && password === '' ? undefined : { username, password };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function stringsOf(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 6097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ explicitCredentials),
/* harmony export */   dockerConfigCredentials: () => (/* binding */ dockerConfigCredentials),
/* harmony export */   firstOf: () => (/* binding */ firstOf)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7309);
/* harmony import */ var _auth_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);


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
    const log = options.log ?? _log_js__WEBPACK_IMPORTED_MODULE_0__/* .silentLog */ .a;
    let files;
    return async (host) => {
        files ??= readAll(options.path === undefined ? (0,_auth_file_js__WEBPACK_IMPORTED_MODULE_1__/* .authFilePaths */ .p)(env) : [options.path], log);
        for (const file of await files) {
            const found = (await fromHelper(file, host, env, log)) ?? fromAuths(file, host);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
async function readAll(paths, log) {
    const files = await Promise.all(paths.map(path => (0,_auth_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuthFile */ .n)(path, log)));
    return files.filter(file => file !== undefined);
}
async function fromHelper({ credHelpers, credsStore }, host, env, log) {
    const own = Object.entries(credHelpers).find(([key]) => canonical(key) === canonical(host))?.[1];
    const name = own ?? credsStore;
    if (name === undefined || name === '')
        return undefined;
    // Starting programs costs 10 ms to load; few machines have a helper.
    const { askHelper } = await __webpack_require__.e(/* import() */ 3347).then(__webpack_require__.bind(__webpack_require__, 3347));
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


/***/ }),

/***/ 3411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need it beside the bundle. */
const version = '0.1.0';


/***/ })

};
