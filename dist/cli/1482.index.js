export const id = 1482;
export const ids = [1482,3411,6097];
export const modules = {

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
/* harmony import */ var _template_go_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9935);
/* harmony import */ var _template_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9584);




/**
 * A list as docker prints it: as a table, as one JSON object a line, by a Go template a line, or by a template a column of a
 * table (`table {{.ID}}\t{{.Size}}`).
 */
function formatRows(rows, { columns, headings = {}, format }) {
    if (format === undefined || format === '' || format === 'table')
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(columns.map(([, heading]) => heading), rows.map(row => columns.map(([field]) => String(row[field]))));
    if (format === 'json')
        return rows.map(row => `${(0,_template_go_value_js__WEBPACK_IMPORTED_MODULE_3__/* .goJson */ .Pl)(sorted(row))}\n`).join('');
    const isTable = /^table\s/.test(format);
    const text = unescapeTabs(isTable ? format.replace(/^table\s+/, '') : format);
    const template = (0,_template_render_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTemplate */ .G)(text);
    if (!isTable)
        return rows.map(row => `${template(row)}\n`).join('');
    const names = { ...Object.fromEntries(columns), ...headings };
    const heading = (0,_template_render_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTemplate */ .G)(text)(headingRow(rows[0] ?? names, names));
    const cells = [heading, ...rows.map(row => template(row))].map(line => line.split('\t'));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(cells[0], cells.slice(1).map(row => padRow(row, cells[0].length)));
}
/** As Go prints a map. */
function sorted(row) {
    return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** In a shell's single quotes `\t` and `\n` come as two letters. */
function unescapeTabs(text) {
    return text.replace(/\\([tn])/g, (_, letter) => (letter === 't' ? '\t' : '\n'));
}
function headingRow(row, headings) {
    return Object.fromEntries(Object.keys({ ...row, ...headings }).map(field => [field, headings[field] ?? field.toUpperCase()]));
}
function padRow(row, length) {
    if (row.length > length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', 'Cannot print a table: a row has more columns than its heading');
    return Array.from({ length }, (_, index) => row[index] ?? '');
}


/***/ }),

/***/ 6090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ellipsis),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Narrower columns would jump from one list to the next. */
const MIN_WIDTH = 10;
/** Lines with columns as wide as their widest cell and three blanks between them; the last column is not padded. */
function table(header, rows) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => all.reduce((width, row) => Math.max(width, lengthOf(row[column])), 0));
    return all.map(row => `${lineOf(row, widths)}\n`).join('');
}
function lineOf(row, widths) {
    const cells = row.map((cell, column) => column === row.length - 1 ? cell : pad(cell, Math.max(MIN_WIDTH, widths[column] + 3)));
    return cells.join('');
}
function pad(cell, width) {
    return cell + ' '.repeat(Math.max(0, width - lengthOf(cell)));
}
/** Letters, not UTF-16 units. */
function lengthOf(text) {
    return /^[\x20-\x7e]*$/.test(text) ? text.length : [...text].length;
}
/** `a very long te…` in at most `length` characters. */
function ellipsis(text, length) {
    const letters = [...text];
    return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
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


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** Drops everything. */
const silentLog = { debug() { }, info() { }, warn() { } };


/***/ }),

/***/ 8348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need it beside the bundle. */
const version = '0.1.0';


/***/ })

};
