export const id = 3750;
export const ids = [3750];
export const modules = {

/***/ 6449:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ parseMountRecord),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   l1: () => (/* binding */ ranAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** When the step ran last, RFC 3339. */
function ranAt({ ran, created }) {
    return ran ?? created;
}
const HEX = /^[0-9a-f]{64}$/;
const MEDIA_TYPE = /^[a-z]+\/[A-Za-z0-9.+_-]{1,127}$/;
const MAX_TEXT = 64 * 1024;
/**
 * Reads a record that came from a cache. Fields it does not know are dropped, so nothing unchecked passes.
 * @throws CacheError INVALID_RECORD
 */
function parseRecord(value) {
    const found = object(value, 'record');
    if (found['version'] !== 1)
        throw invalid('record', 'version', found['version']);
    return {
        version: 1,
        key: hex(found['key'], 'key'),
        parts: parts(found['parts']),
        step: text(found['step'], 'step'),
        layer: layer(found['layer']),
        created: time(found['created']),
        ...(found['ran'] === undefined ? {} : { ran: time(found['ran']) }),
        durationMs: count(found['durationMs'], 'durationMs')
    };
}
/** @throws CacheError INVALID_RECORD */
function parseMountRecord(value) {
    const found = object(value, 'mount');
    if (found['version'] !== 1)
        throw invalid('mount', 'version', found['version']);
    return {
        version: 1,
        id: text(found['id'], 'id'),
        fingerprint: hex(found['fingerprint'], 'fingerprint'),
        diffId: digest(found['diffId'], 'diffId'),
        blob: blob(found['blob']),
        created: time(found['created'])
    };
}
function layer(value) {
    const found = object(value, 'layer');
    return {
        diffId: digest(found['diffId'], 'diffId'),
        contentDigest: hex(found['contentDigest'], 'contentDigest'),
        ...(found['dates'] === undefined ? {} : { dates: hex(found['dates'], 'dates') }),
        size: count(found['size'], 'size'),
        ...(found['blob'] === undefined ? {} : { blob: blob(found['blob']) })
    };
}
function blob(value) {
    const found = object(value, 'blob');
    const mediaType = found['mediaType'];
    if (typeof mediaType !== 'string' || !MEDIA_TYPE.test(mediaType))
        throw invalid('blob', 'mediaType', mediaType);
    return { mediaType, digest: digest(found['digest'], 'digest'), size: count(found['size'], 'size') };
}
function parts(value) {
    return Object.fromEntries(Object.entries(object(value, 'parts')).map(([name, part]) => [name, text(part, `parts.${name}`)]));
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid(what, 'value', value);
    return value;
}
function text(value, field) {
    if (typeof value !== 'string' || value.length > MAX_TEXT)
        throw invalid('record', field, value);
    return value;
}
function hex(value, field) {
    if (typeof value !== 'string' || !HEX.test(value))
        throw invalid('record', field, value);
    return value;
}
function digest(value, field) {
    if (!(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value))
        throw invalid('record', field, value);
    return value;
}
function count(value, field) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw invalid('record', field, value);
    return value;
}
function time(value) {
    if (typeof value !== 'string' || value.length > 40 || Number.isNaN(Date.parse(value)))
        throw invalid('record', 'created', value);
    return value;
}
function invalid(what, field, value) {
    const shown = JSON.stringify(value)?.slice(0, 60);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CacheError */ .xA('INVALID_RECORD', `Invalid cache ${what}: ${field} is ${shown}`);
}


/***/ }),

/***/ 3750:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  systemDfCommand: () => (/* binding */ systemDfCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/containers.js
var containers = __webpack_require__(1093);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/images/build-cache.js
var build_cache = __webpack_require__(8021);
// EXTERNAL MODULE: ./lib/images/cache-mounts.js
var cache_mounts = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/images/catalog.js + 1 modules
var catalog = __webpack_require__(2639);
// EXTERNAL MODULE: ./lib/images/container-users.js
var container_users = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/images/contents.js
var images_contents = __webpack_require__(8058);
;// CONCATENATED MODULE: ./lib/images/disk-usage.js









/** How the store's space is spent. A layer that several images share counts once. */
async function diskUsage(store) {
    const sizeOf = (diffId) => (0,build_cache/* layerBytes */.t2)(store, diffId, (0,external_node_fs_.existsSync)((0,external_node_path_.join)(store.directory('snapshots'), (0,digest/* digestHex */.sU)(diffId))));
    const { used, needed, active, total } = await imageLayers(store);
    const imageSize = sum([...needed], sizeOf);
    const cached = new Set((0,build_cache/* listCachedSteps */.yb)(store).map(({ diffId }) => diffId));
    const onlyCached = [...cached].filter(diffId => !needed.has(diffId));
    const mounts = (0,cache_mounts/* listCacheMounts */.hj)(store);
    const mountBytes = mounts.reduce((bytes, mount) => bytes + mount.bytes, 0);
    return [
        { type: 'Images', total, active, size: imageSize, reclaimable: imageSize - sum([...used], sizeOf) },
        containerUsage(store),
        {
            type: 'Build Cache',
            total: cached.size,
            active: cached.size - onlyCached.length,
            size: sum([...cached], sizeOf),
            reclaimable: sum(onlyCached, sizeOf)
        },
        { type: 'Cache Mounts', total: mounts.length, active: 0, size: mountBytes, reclaimable: mountBytes }
    ];
}
async function imageLayers(store) {
    const images = await (0,catalog/* listImages */.v8)(store);
    const users = (0,container_users/* containerUsers */.a)(store);
    const contents = new images_contents/* ContentsReader */.y(store);
    const needed = new Set();
    const used = new Set();
    for (const image of images) {
        for (const descriptor of image.descriptors) {
            for (const diffId of (await contents.of(descriptor)).diffIds) {
                needed.add(diffId);
                if (users.has(image.id))
                    used.add(diffId);
            }
        }
    }
    return { needed, used, total: images.length, active: images.filter(({ id }) => users.has(id)).length };
}
function containerUsage(store) {
    const records = new containers/* ContainerRecords */._(store.directory('containers'));
    const sizes = records.list().map(({ id }) => ({
        running: records.state(id).status === 'running',
        bytes: (0,cache_mounts/* treeBytes */.eS)((0,external_node_path_.join)(records.folder(id), 'upper'))
    }));
    const stopped = sizes.filter(({ running }) => !running);
    return {
        type: 'Containers',
        total: sizes.length,
        active: sizes.length - stopped.length,
        size: sum(sizes, ({ bytes }) => bytes),
        reclaimable: sum(stopped, ({ bytes }) => bytes)
    };
}
function sum(items, sizeOf) {
    return items.reduce((total, item) => total + sizeOf(item), 0);
}

// EXTERNAL MODULE: ./lib/cli/format-rows.js
var format_rows = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/cli/size.js
var cli_size = __webpack_require__(4281);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/system-df.js




const systemDfCommand = {
    name: 'system df',
    summary: 'Show what takes space in the store',
    usage: 'slipway system df [OPTIONS]',
    flags: { format: { kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template' } },
    examples: [['slipway system df', 'then see `slipway prune`, `slipway gc`']],
    arguments: { min: 0, max: 0 },
    async run(args, io) {
        const rows = (await diskUsage((0,tools/* storeOf */.xX)(io))).map(rowOf);
        const columns = [
            ['Type', 'TYPE'],
            ['TotalCount', 'TOTAL'],
            ['Active', 'ACTIVE'],
            ['Size', 'SIZE'],
            ['Reclaimable', 'RECLAIMABLE']
        ];
        io.stdout.write((0,format_rows/* formatRows */.d)(rows, { columns, format: args.string('format') }));
        return 0;
    }
};
function rowOf({ type, total, active, size, reclaimable }) {
    const share = size > 0 ? ` (${Math.trunc((reclaimable / size) * 100)}%)` : '';
    return {
        Type: type,
        TotalCount: String(total),
        Active: String(active),
        Size: (0,cli_size/* humanSize */.Xe)(size),
        Reclaimable: `${(0,cli_size/* humanSize */.Xe)(reclaimable)}${share}`
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

/***/ 1093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ContainerRecords)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4287);




/** What a container says that was running when its watcher was killed: as if SIGKILL had ended it. */
const KILLED = 137;
/** The containers of a store, each a folder that also holds its upper directory and its log. */
class ContainerRecords {
    #directory;
    constructor(directory) {
        this.#directory = directory;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, id);
    }
    /** A container appears by one rename, complete. */
    add(record) {
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, `.${record.id}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'upper'), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'container.json'), JSON.stringify(record), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.folder(record.id));
    }
    list() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#directory)
            .filter(name => /^[0-9a-f]{64}$/.test(name))
            .flatMap(id => this.get(id) ?? []);
    }
    get(id) {
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'container.json'), 'utf8'));
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || error instanceof SyntaxError)
                return undefined;
            throw error;
        }
    }
    /** A container whose watcher is gone runs no more: its processes went with it. */
    state(id) {
        const state = this.#readState(id);
        if (state.status !== 'running' || (state.watcher !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(state.watcher)))
            return state;
        return { ...state, status: 'exited', exitCode: state.exitCode ?? KILLED };
    }
    setState(id, state) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'state.json');
        const temporary = `${path}.${process.pid}.tmp`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, JSON.stringify(state), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    #readState(id) {
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'state.json'), 'utf8'));
        }
        catch {
            return { status: 'created' };
        }
    }
    /** Gone from the list first, so that nobody sees half of one. */
    remove(id) {
        const doomed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, `.${id}-removed`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(this.folder(id), doomed);
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
                throw error;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(doomed, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 8021:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t2: () => (/* binding */ layerBytes),
/* harmony export */   y_: () => (/* binding */ stepsToDrop),
/* harmony export */   yb: () => (/* binding */ listCachedSteps)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cache_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6449);



/** Every step record of the store, least recently used first. Records that cannot be read are removed. */
function listCachedSteps(store) {
    const directory = store.directory('steps');
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).filter(name => /^[0-9a-f]{64}\.json$/.test(name));
    return names.flatMap(name => readEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)) ?? []).sort((a, b) => a.usedAt - b.usedAt);
}
function readEntry(file) {
    const usedAt = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs;
    if (usedAt === undefined)
        return undefined;
    try {
        const { layer } = (0,_cache_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        return { file, diffId: layer.diffId, blob: layer.blob?.digest, usedAt };
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        return undefined;
    }
}
/** Bytes that a layer takes: its blobs, and about as much as its tar when it is unpacked. */
function layerBytes(store, diffId, isUnpacked) {
    const record = store.layers.get(diffId);
    const digests = new Set([diffId, ...(record?.blobs ?? []).map(({ digest }) => digest)]);
    const blobs = [...digests].reduce((sum, digest) => sum + (store.blobs.size(digest) ?? 0), 0);
    return blobs + (isUnpacked ? (record?.size ?? 0) : 0);
}
/**
 * The steps that a policy drops. A layer that an image needs costs the cache nothing, and layers used since `since` (the oldest
 * lease) belong to a running build.
 */
function stepsToDrop(steps, policy, bytesOf, since) {
    const sizes = new Map();
    for (const { diffId } of steps)
        if (!sizes.has(diffId))
            sizes.set(diffId, bytesOf(diffId));
    let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const uses = new Map();
    for (const { diffId } of steps)
        uses.set(diffId, (uses.get(diffId) ?? 0) + 1);
    const dropped = [];
    for (const step of steps) {
        const isOld = policy.before !== undefined && step.usedAt < policy.before;
        if (step.usedAt >= since || !(isOld || total > policy.keep))
            continue;
        dropped.push(step);
        const left = uses.get(step.diffId) - 1;
        uses.set(step.diffId, left);
        if (left === 0)
            total -= sizes.get(step.diffId);
    }
    return dropped;
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

/***/ 5744:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ContentsReader)
/* harmony export */ });
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6427);




const MAX_DEPTH = 4;
/** What images are made of, remembered from run to run. */
class ContentsReader {
    #store;
    #cache;
    #made = [];
    constructor(store) {
        this.#store = store;
        this.#cache = new _digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestCache */ .p(store, 'contents');
    }
    async of(descriptor) {
        const known = this.#cache.get(descriptor.digest);
        if (known)
            return known;
        const found = { blobs: new Set(), diffIds: new Set(), complete: true };
        await this.#collect(descriptor, found, 0);
        const contents = { blobs: [...found.blobs], diffIds: [...found.diffIds] };
        if (found.complete)
            this.#made.push([descriptor.digest, contents]);
        return contents;
    }
    /** Writes down what was new, and forgets images that are gone. */
    save(wanted) {
        this.#cache.add(this.#made);
        this.#cache.retain(wanted);
    }
    async #collect(descriptor, found, depth) {
        if (depth > MAX_DEPTH || found.blobs.has(descriptor.digest))
            return;
        found.blobs.add(descriptor.digest);
        try {
            if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(descriptor.mediaType))
                await this.#collectIndex(descriptor, found, depth);
            else if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
                await this.#collectManifest(descriptor, found);
        }
        catch {
            // What is damaged or not here keeps what is known of it.
            found.complete = false;
        }
    }
    async #collectIndex(descriptor, found, depth) {
        const index = await this.#store.blobs.readJson(descriptor.digest);
        for (const child of index.manifests.map(entry => (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(entry)))
            await this.#collect(child, found, depth + 1);
    }
    async #collectManifest(descriptor, found) {
        const manifest = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(await this.#store.blobs.read(descriptor.digest), descriptor);
        for (const { digest } of [manifest.config, ...manifest.layers])
            found.blobs.add(digest);
        const { mediaType, digest } = manifest.config;
        if (mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.ociConfig && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.dockerConfig)
            return;
        const config = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(await this.#store.blobs.read(digest), manifest.config);
        for (const diffId of config.rootfs.diff_ids)
            found.diffIds.add(diffId);
    }
}


/***/ })

};
