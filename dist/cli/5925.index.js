export const id = 5925;
export const ids = [5925];
export const modules = {

/***/ 3416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   wJ: () => (/* binding */ writeVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const BUFFER = 1 << 20;
/**
 * Writes a stream to the new file `destination`, which appears only when it is whole and right. A source that delivers more
 * than `size` is cut off there: a hostile one cannot fill the disk.
 * @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH
 */
async function writeVerified(source, digest, size, destination) {
    const partial = `${destination}.partial`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            hash.update(chunk);
            done(seen > size ? sizeMismatch(digest, size, 'more') : null, chunk);
        },
        flush(done) {
            done(seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`));
        }
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(source, check, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { flags: 'wx', mode: 0o600, highWaterMark: BUFFER }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, destination);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw error;
    }
}
/** @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH */
async function verifyFile(file, digest, size) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    for await (const chunk of readBytes(file)) {
        seen += chunk.length;
        if (seen > size)
            throw sizeMismatch(digest, size, 'more');
        hash.update(chunk);
    }
    const fault = seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`);
    if (fault)
        throw fault;
}
/** The bytes of a file, or `size` of them from `start`. A symlink is refused: a cache from elsewhere may hold one to any file. */
function readBytes(file, range) {
    if (range?.size === 0)
        return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([]);
    const part = range ? { start: range.start, end: range.start + range.size - 1 } : {};
    // Node takes the numeric flags of open(2) here, its types do not say so.
    const flags = (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { flags, highWaterMark: BUFFER, ...part });
}
function digestFault(digest, found) {
    if (digest === `sha256:${found}`)
        return null;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('DIGEST_MISMATCH', `Cached blob ${digest} has other bytes: they hash to sha256:${found}`);
}
function sizeMismatch(digest, wanted, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('SIZE_MISMATCH', `Cached blob ${digest} has ${found} bytes, its record says ${wanted}`);
}


/***/ }),

/***/ 2334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   q4: () => (/* binding */ PLACE_FLAGS),
/* harmony export */   qS: () => (/* binding */ withPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _cache_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5654);
/* harmony import */ var _cache_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7392);
/* harmony import */ var _cache_store_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5060);
/* harmony import */ var _cache_verified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3416);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _images_cache_mounts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7823);
/* harmony import */ var _images_collect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2848);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2097);









const PLACE_FLAGS = {
    cache: {
        kind: 'string',
        value: 'SPEC',
        help: 'type=local,src=DIR, type=registry,ref=REF ... (default: the steps of this store)'
    },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to over plain HTTP or without a valid certificate' }
};
/** Opens the place that `--cache` names, and closes it whatever comes of it. */
function withPlace(args, io, body) {
    const text = args.string('cache');
    const act = (tools) => (text === undefined ? body(storePlace(tools)) : withBackend(text, tools, io, body));
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_8__/* .withTools */ .YP)(io, act, { insecure: args.list('insecure') });
}
async function withBackend(text, tools, { env }, body) {
    const tempDirectory = tools.store.directory('tmp');
    const { registry, log } = tools;
    const backend = await (0,_cache_select_js__WEBPACK_IMPORTED_MODULE_1__/* .openCache */ .b)((0,_cache_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCacheSpec */ .f)(text, 'from'), { registry, log, tempDirectory, scope: '', env });
    try {
        await backend.load();
        return await body(backendPlace(backend, tools));
    }
    finally {
        await backend.close?.();
    }
}
function backendPlace(backend, { store }) {
    const { name } = backend;
    return {
        name,
        document() {
            if (backend.document)
                return backend.document();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot look into ${JSON.stringify(name)}: it keeps nothing`);
        },
        async fault(_, blob) {
            if (blob === undefined)
                return 'has no blob';
            const file = store.temporaryPath('verify');
            try {
                return (await backend.fetchBlob(blob.digest, blob.size, file)) ? undefined : 'is missing';
            }
            catch (error) {
                return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
            }
        },
        async prune(limits) {
            if (backend.prune)
                return backend.prune(limits);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot prune ${name}: what is in it goes by itself`, {
                hint: 'GitHub removes what nobody used for 7 days, and the oldest above its limit; `gh cache delete` removes the rest.'
            });
        }
    };
}
function storePlace({ store, lease }) {
    return {
        name: 'this store',
        document: () => ({ records: new _cache_store_records_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreRecords */ .w(store).list(), mounts: [] }),
        async fault(diffId) {
            const blobs = store.layers.get(diffId)?.blobs.filter(({ digest, size }) => store.blobs.has(digest, size)) ?? [];
            if (blobs.length === 0)
                return 'is missing';
            for (const { digest, size } of blobs) {
                const fault = await (0,_cache_verified_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyFile */ .AI)(store.blobs.path(digest), digest, size).catch(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD);
                if (fault)
                    return fault;
            }
            return undefined;
        },
        async prune({ maxSize, before }) {
            lease.release();
            const policy = { keep: maxSize ?? Number.POSITIVE_INFINITY, before: before === undefined ? undefined : Date.parse(before) };
            const mounts = await (0,_images_cache_mounts_js__WEBPACK_IMPORTED_MODULE_6__/* .collectCacheMounts */ .fK)(store, policy);
            const { steps, freed } = await (0,_images_collect_js__WEBPACK_IMPORTED_MODULE_7__/* .collectGarbage */ .i)(store, policy);
            return { records: steps, mounts: mounts.count, bytes: freed + mounts.bytes };
        }
    };
}
/** The record whose key starts so. @throws CacheError, UsageError when there is none, or more than one. */
function findRecord({ records }, start, place) {
    const found = records.filter(({ record }) => record.key.startsWith(start));
    if (found.length === 1)
        return found[0];
    if (found.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot show ${start}: ${found.length} keys start so`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CacheError */ .xA('INVALID_RECORD', `Cannot show ${start}: no key in ${place} starts so`, {
        hint: 'slipway cache ls names the keys'
    });
}


/***/ }),

/***/ 8306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheLsCommand: () => (/* binding */ cacheLsCommand)
/* harmony export */ });
/* harmony import */ var _cache_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5104);
/* harmony import */ var _cache_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2334);
/* harmony import */ var _format_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8429);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4281);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3626);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3678);






const SHORT_KEY = 12;
const MAX_STEP = 60;
const cacheLsCommand = {
    name: 'cache ls',
    summary: 'List what a cache holds: steps and cache mounts',
    usage: 'slipway cache ls [OPTIONS]',
    flags: {
        ..._cache_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_FLAGS */ .q4,
        format: { kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template' },
        'no-trunc': { kind: 'boolean', help: 'Whole keys and lines' },
        quiet: { short: 'q', kind: 'boolean', help: 'Only keys' }
    },
    examples: [
        ['slipway cache ls', 'the steps that this store remembers'],
        ['slipway cache ls --cache type=registry,ref=ghcr.io/me/app:cache', 'what other machines find there']
    ],
    arguments: { min: 0, max: 0 },
    run: (args, io) => (0,_cache_place_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlace */ .qS)(args, io, async (place) => {
        const { records, mounts } = place.document();
        const whole = args.boolean('no-trunc');
        const rows = [...results(records).map(one => recordRow(one, whole)), ...mounts.map(mountRow)];
        const only = args.boolean('quiet') && 'Key';
        io.stdout.write((0,_format_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRows */ .d)(rows, { columns: COLUMNS, only, format: args.string('format') }));
        return 0;
    })
};
const COLUMNS = [
    ['Key', 'KEY'],
    ['Step', 'STEP'],
    ['Size', 'SIZE'],
    ['Created', 'CREATED'],
    ['Used', 'LAST USED']
];
/** A result may be kept by several keys: it is one line. */
function results(records) {
    const byResult = new Map();
    for (const one of records) {
        const name = `${one.record.step} ${one.record.layer.diffId}`;
        if (!byResult.has(name))
            byResult.set(name, one);
    }
    return [...byResult.values()];
}
function recordRow({ record, used }, whole) {
    const { key, parts, step, layer, created } = record;
    const line = (parts[_cache_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS.args] ?? step).replace(/\s+/g, ' ');
    return {
        Key: whole ? key : key.slice(0, SHORT_KEY),
        Step: whole ? line : (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .ellipsis */ .g)(line, MAX_STEP),
        Size: (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .humanSize */ .Xe)(layer.blob?.size ?? layer.size, 3),
        Created: (0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeAgo */ .fF)(Date.parse(created)),
        Used: (0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeAgo */ .fF)(Date.parse(used))
    };
}
function mountRow({ id, blob, created }) {
    const ago = (0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeAgo */ .fF)(Date.parse(created));
    return { Key: '-', Step: `cache mount ${id}`, Size: (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .humanSize */ .Xe)(blob.size, 3), Created: ago, Used: ago };
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

/***/ 2097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);






/** The store of this environment. Cheap: nothing in it is read. */
function storeOf(io) {
    return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStoreRoot */ .L_)(io.env));
}
/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
async function withTools(io, body, options = {}) {
    const store = storeOf(io);
    (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepTemporary */ .ir)(store);
    const lease = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .openLease */ .HX)(store.directory('leases'));
    const log = stderrLog(io);
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_5__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
    const layers = new _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerStore */ .r(store, pool);
    try {
        return await body({ store, pool, registry, log, layers, signal: io.signal, lease });
    }
    finally {
        await layers.abandon();
        registry.close();
        await pool.close();
        lease.release();
    }
}
/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
function stderrLog({ stderr, env }) {
    const said = new Set();
    const debug = env['SLIPWAY_DEBUG'] === '1';
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: message => void (debug && write(message)),
        info: message => void (debug && write(message)),
        warn(message) {
            if (said.size < said.add(message).size)
                write(`warning: ${message}`);
        }
    };
}


/***/ }),

/***/ 7823:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eS: () => (/* binding */ treeBytes),
/* harmony export */   fK: () => (/* binding */ collectCacheMounts),
/* harmony export */   hj: () => (/* binding */ listCacheMounts),
/* harmony export */   sG: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _content_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2658);




/** Bytes of all cache mounts, by place. */
function listCacheMounts(store) {
    const directory = store.directory('mounts');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
        .map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))
        .filter(path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'fs')))
        .map(path => ({ path, bytes: treeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'fs')), usedAt: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs }))
        .sort((a, b) => a.usedAt - b.usedAt);
}
/**
 * Removes those that are too old, and the least recently used ones until the rest fits. Not while anybody uses the store: a mount
 * that is shared has no lock of its own.
 */
async function collectCacheMounts(store, policy) {
    const leases = store.directory('leases');
    return (0,_content_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .kK)((0,_content_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .collectorLock */ .pD)(leases), () => (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestLease */ .Er)(leases) === undefined ? removeMounts(store, policy) : { count: 0, bytes: 0 });
}
function removeMounts(store, { keep, before }) {
    const removed = { count: 0, bytes: 0 };
    const mounts = listCacheMounts(store);
    let total = mounts.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { path, bytes, usedAt } of mounts) {
        const isOld = before !== undefined && usedAt < before;
        if (!(isOld || total > keep) || !remove(store, path))
            continue;
        total -= bytes;
        removed.count++;
        removed.bytes += bytes;
    }
    return removed;
}
/** Under the lock that steps take; it goes with the rest. */
function remove(store, path) {
    if (!(0,_content_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .tryLock */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'lock')))
        return false;
    const trash = store.temporaryPath('mount');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, trash);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(trash, { recursive: true, force: true });
    return true;
}
/** What a tree takes on the disk. */
function treeBytes(root) {
    return sumOf(root, stat => stat.blocks * 512);
}
/** What its files hold, each once however many names it has: what docker calls the size of a container. */
function fileBytes(root) {
    const seen = new Set();
    return sumOf(root, stat => (stat.isDirectory() || seen.size === seen.add(stat.ino).size ? 0 : stat.size));
}
function sumOf(root, bytesOf) {
    let bytes = 0;
    const pending = [root];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!stat)
            continue;
        bytes += bytesOf(stat);
        if (stat.isDirectory())
            for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                pending.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    }
    return bytes;
}


/***/ })

};
