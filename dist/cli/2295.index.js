export const id = 2295;
export const ids = [2295];
export const modules = {

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesCommand: () => (/* binding */ imagesCommand)
/* harmony export */ });
/* harmony import */ var _images_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
/* harmony import */ var _images_filters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(289);
/* harmony import */ var _images_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _format_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8429);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4281);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1297);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2097);








const imagesCommand = {
    name: 'images',
    summary: 'List the images of the store',
    usage: 'slipway images [OPTIONS] [REPOSITORY[:TAG]]',
    flags: {
        all: { short: 'a', kind: 'boolean', help: 'Accepted for docker: there are no intermediate images to show' },
        digests: { kind: 'boolean', help: 'Show digests of manifests' },
        filter: { short: 'f', kind: 'list', value: 'KEY=VALUE', help: 'dangling=, label=, before=, since=, until=, reference=' },
        format: { kind: 'string', value: 'FORMAT', help: "table, json, or a Go template ('table {{.ID}}\\t{{.Size}}')" },
        'no-trunc': { kind: 'boolean', help: 'Show IDs in full' },
        quiet: { short: 'q', kind: 'boolean', help: 'Show IDs only' }
    },
    examples: [
        ['slipway images app', 'the tags of one repository'],
        ["slipway images --filter label=stage=test --format '{{.Repository}}:{{.Tag}}'", 'names of the images with a label'],
        ['slipway rmi $(slipway images -q --filter dangling=true)', 'remove what has no name']
    ],
    arguments: { min: 0, max: 1 },
    async run(args, io) {
        const filters = (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFilters */ .HE)(args.list('filter'), ['dangling', 'label', 'before', 'since', 'until', 'reference']);
        const images = select(await (0,_images_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .listImages */ .v)((0,_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .storeOf */ .xX)(io)), filters);
        const patterns = [...(filters.get('reference') ?? []), ...args.positional];
        const noTrunc = args.boolean('no-trunc');
        const now = Date.now();
        const rows = images.flatMap(image => rowsOf(image, { patterns, noTrunc, now, everywhere: filters.get('reference') ?? [] }));
        if (args.boolean('quiet'))
            io.stdout.write(rows.map(row => `${row['ID']}\n`).join(''));
        else
            io.stdout.write((0,_format_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRows */ .d)(rows, { columns: columns(args.boolean('digests')), headings: { Digest: 'DIGEST' }, format: args.string('format') }));
        return 0;
    }
};
function columns(digests) {
    return [
        ['Repository', 'REPOSITORY'],
        ['Tag', 'TAG'],
        ...(digests ? [['Digest', 'DIGEST']] : []),
        ['ID', 'IMAGE ID'],
        ['CreatedSince', 'CREATED'],
        ['Size', 'SIZE']
    ];
}
function select(all, filters) {
    const until = filters.get('until')?.map(text => (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTime */ .pe)(text) ?? 0);
    return (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .withinTime */ .dn)(all, filters).filter(image => (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesDangling */ .qx)(image, filters.get('dangling')) &&
        (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesLabels */ .r1)(image.summary.labels, filters.get('label')) &&
        (until?.every(time => (image.summary.created ?? 0) < time) ?? true));
}
/** A row a name. What only templates ask for is made when it is asked for: there may be ten thousand rows. */
function rowsOf(image, options) {
    const { patterns, everywhere } = options;
    const names = (0,_images_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(image);
    if (names.length === 0)
        return patterns.length > 0 ? [] : [rowOf(image, '<none>', '<none>', image.descriptors[0].digest, options)];
    const argument = patterns.slice(everywhere.length);
    const isWanted = (name) => [everywhere, argument].every(list => list.length === 0 || (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesReference */ .NV)(name, list));
    return image.entries.flatMap(({ name, descriptor }) => {
        if (name === undefined || (patterns.length > 0 && !isWanted(name)))
            return [];
        const { registry, repository, tag } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(name);
        return [rowOf(image, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG)({ registry, repository }), tag ?? '<none>', descriptor.digest, options)];
    });
}
function rowOf({ id, summary }, repository, tag, digest, { noTrunc, now }) {
    return {
        Containers: 'N/A',
        get CreatedAt() {
            return summary.created === undefined ? 'N/A' : (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .goTime */ .ud)(summary.created);
        },
        get CreatedSince() {
            return (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .timeAgo */ .fF)(summary.created, now);
        },
        Digest: digest,
        ID: noTrunc ? id : (0,_images_find_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(id),
        Repository: repository,
        SharedSize: 'N/A',
        get Size() {
            return summary.problem ? 'damaged' : (0,_size_js__WEBPACK_IMPORTED_MODULE_5__/* .humanSize */ .Xe)(summary.size, 3);
        },
        Tag: tag,
        UniqueSize: 'N/A',
        get VirtualSize() {
            return (0,_size_js__WEBPACK_IMPORTED_MODULE_5__/* .humanSize */ .Xe)(summary.size, 3);
        }
    };
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

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   _t: () => (/* binding */ withDefaultTag),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
const DIGEST_LENGTH = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads `name[:tag][@digest]`. No tag is added: see `withDefaultTag`.
 * @throws InvalidReferenceError with the texts of distribution/reference.
 */
function parseReference(text) {
    if (text.length > MAX_TEXT)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('repository name must not be more than 255 characters');
    if (IMAGE_ID.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
    }
    const { registry, rest } = splitRegistry(text);
    const path = rest.split(':', 1)[0];
    if (path.toLowerCase() !== path) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid reference format: repository name (${path}) must be lowercase`, `write it as ${path.toLowerCase()}`);
    }
    return parseNormalized(`${registry}/${rest}`);
}
function parseNormalized(text) {
    const match = REFERENCE.exec(text);
    if (!match) {
        const cased = REFERENCE.test(text.toLowerCase());
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
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
    const registry = !isRegistry || first === 'index.docker.io' ? HUB : first;
    const rest = isRegistry ? text.slice(slash + 1) : text;
    return { registry, rest: registry === HUB && !rest.includes('/') ? OFFICIAL + rest : rest };
}
function checkDigest(digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const length = DIGEST_LENGTH[algorithm];
    if (length === undefined) {
        const wellFormed = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(algorithm);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(wellFormed ? 'unsupported digest algorithm' : 'invalid checksum digest format');
    }
    if (hex.length !== length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('invalid checksum digest length');
    if (hex.toLowerCase() !== hex)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('invalid checksum digest format');
}
/** True for text that a registry accepts as a tag. */
function isTag(text) {
    return TAG_ONLY.test(text);
}
/** `registry/repository[:tag][@digest]`. */
function formatReference(reference) {
    return `${reference.registry}/${reference.repository}${suffix(reference)}`;
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


/***/ })

};
