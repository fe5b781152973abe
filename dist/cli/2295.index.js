export const id = 2295;
export const ids = [2295];
export const modules = {

/***/ 2295:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3678);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2097);
/* harmony import */ var _until_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1114);









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
        const images = select(await (0,_images_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .listImages */ .v8)((0,_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .storeOf */ .xX)(io)), filters);
        const format = args.string('format');
        const wanted = [filters.get('reference') ?? [], args.positional].filter(({ length }) => length > 0).map(_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceMatcher */ .yO);
        const listed = images.flatMap(image => listedAs(image, wanted));
        const idOf = args.boolean('no-trunc') ? (id) => id : _images_find_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_;
        if (args.boolean('quiet')) {
            io.stdout.write(listed.map(({ image }) => `${idOf(image.id)}\n`).join(''));
            return 0;
        }
        const options = { idOf, forTemplates: !(0,_format_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainTable */ .x)(format), now: Date.now(), shownName: nameReader() };
        const rows = listed.map(line => rowOf(line, options));
        io.stdout.write((0,_format_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRows */ .d)(rows, { columns: columns(args.boolean('digests')), headings: { VirtualSize: 'SIZE' }, format }));
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
    const until = (0,_until_js__WEBPACK_IMPORTED_MODULE_8__/* .untilOf */ .g)(filters.get('until'));
    return (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .withinTime */ .dn)(all, filters).filter(image => (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesDangling */ .qx)(image, filters.get('dangling')) &&
        (0,_images_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesLabels */ .r1)(image.summary.labels, filters.get('label')) &&
        (until === undefined || (image.summary.created ?? 0) < until));
}
/** The names that every one of the tests wants; an image without a name is wanted when there are none. */
function listedAs(image, wanted) {
    const lines = image.entries.map(entry => ({ image, entry }));
    if (wanted.length === 0)
        return lines;
    return lines.filter(({ entry: { name } }) => {
        const reference = name === undefined ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(name);
        return reference !== undefined && wanted.every(matches => matches(reference));
    });
}
function rowOf({ image: { id, summary }, entry }, { idOf, forTemplates, now, shownName }) {
    const { repository, tag } = shownName(entry.name);
    const row = {
        CreatedSince: (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .timeAgo */ .fF)(summary.created, now),
        Digest: entry.descriptor.digest,
        ID: idOf(id),
        Repository: repository,
        Size: summary.problem ? 'damaged' : (0,_size_js__WEBPACK_IMPORTED_MODULE_5__/* .humanSize */ .Xe)(summary.size, 3),
        Tag: tag
    };
    if (!forTemplates)
        return row;
    return {
        ...row,
        Containers: 'N/A',
        // The name of a time zone is dear.
        get CreatedAt() {
            return summary.created === undefined ? 'N/A' : (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .goTime */ .ud)(summary.created);
        },
        SharedSize: 'N/A',
        UniqueSize: 'N/A',
        VirtualSize: (0,_size_js__WEBPACK_IMPORTED_MODULE_5__/* .humanSize */ .Xe)(summary.size, 3)
    };
}
/** Ten thousand names are mostly tags of few repositories: each of these is read once. */
function nameReader() {
    const repositories = new Map();
    return (name = '') => {
        if (name === '')
            return { repository: '<none>', tag: '<none>' };
        const colon = name.lastIndexOf(':');
        const text = name.slice(colon + 1);
        const known = repositories.get(name.slice(0, colon));
        if (known !== undefined && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)(text))
            return { repository: known, tag: text };
        const { registry, repository, tag } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(name);
        const shown = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG)({ registry, repository });
        if (tag === text)
            repositories.set(name.slice(0, colon), shown);
        return { repository: shown, tag: tag ?? '<none>' };
    };
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


/***/ })

};
