export const id = 8568;
export const ids = [8568];
export const modules = {

/***/ 6438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nothingWritten)
/* harmony export */ });
const nothingWritten = { records: 0, blobsWritten: 0, bytesWritten: 0 };


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   Tq: () => (/* binding */ formatDocument),
/* harmony export */   vM: () => (/* binding */ emptyDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6449);


/** Says what the JSON is; a text with another version belongs to another Slipway and is no error. */
const FORMAT = 'slipwayCache';
const VERSION = 1;
const emptyDocument = { records: [], mounts: [] };
/** `extra` rides along at the top level, for what one backend needs beside the records. */
function formatDocument(document, extra = {}) {
    return Buffer.from(JSON.stringify({ [FORMAT]: VERSION, ...document, ...extra }));
}
/**
 * Reads what `formatDocument` wrote, trusting nothing: bad records are left out and counted.
 * @throws CacheError INVALID_RECORD when the text is no such document at all (truncated, other bytes).
 */
function parseDocument(text) {
    const json = parseJson(text);
    if (json[FORMAT] !== VERSION)
        return { document: emptyDocument, rejected: 0, json };
    const used = new Date(0).toISOString();
    const records = keep(json['records'], value => ({
        record: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(value?.record),
        used: toUtc(value.used) ?? used
    }));
    const mounts = keep(json['mounts'], _record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMountRecord */ .Ck);
    return { document: { records: records.kept, mounts: mounts.kept }, rejected: records.rejected + mounts.rejected, json };
}
function parseJson(text) {
    try {
        const json = JSON.parse(text.toString());
        if (typeof json === 'object' && json !== null && !Array.isArray(json))
            return json;
    }
    catch {
        // Said below: what JSON.parse says of the text helps nobody.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CacheError */ .xA('INVALID_RECORD', 'Cannot read the cache index: it is truncated or is not one');
}
function keep(values, parse) {
    const kept = [];
    if (!Array.isArray(values))
        return { kept, rejected: values === undefined ? 0 : 1 };
    for (const value of values) {
        try {
            kept.push(parse(value));
        }
        catch {
            // Counted: the caller says it once.
        }
    }
    return { kept, rejected: values.length - kept.length };
}
function toUtc(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}


/***/ }),

/***/ 2761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   ah: () => (/* binding */ encodeInline),
/* harmony export */   eT: () => (/* binding */ decodeInline),
/* harmony export */   sm: () => (/* binding */ inlineCache),
/* harmony export */   vQ: () => (/* binding */ INLINE_FIELD)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6438);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3133);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5104);




/**
 * The field of an image's configuration that holds records. Unknown fields of a configuration are kept by every registry and
 * ignored by every runtime, and it is the one place of an image that is fetched before any layer.
 */
const INLINE_FIELD = 'dev.slipway.cache.v1';
/**
 * What to add to an image's configuration, so that the image is its own cache: the records whose layers it has, without what
 * would only make it large. Empty when there are none.
 */
function encodeInline(records, diffIds) {
    const kept = records
        .filter(({ layer }) => diffIds.includes(layer.diffId))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(record => ({ record: slim(record), used: record.created }));
    return kept.length === 0 ? {} : { [INLINE_FIELD]: toJson({ records: kept, mounts: [] }) };
}
/**
 * The records in a configuration. Their blobs are the layers of the manifest that it belongs to: DiffIDs and layers go in pairs
 * (https://github.com/opencontainers/image-spec/blob/main/config.md#properties).
 * @throws CacheError INVALID_RECORD when the field holds something else
 */
function decodeInline(config, layers) {
    const field = config[INLINE_FIELD];
    const diffIds = config.rootfs?.diff_ids;
    if (field === undefined || !Array.isArray(diffIds))
        return { document: _document_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyDocument */ .vM, rejected: 0 };
    const { document, rejected } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(JSON.stringify(field));
    const blobs = new Map(diffIds.map((diffId, index) => [diffId, blobOf(layers[index])]));
    const records = document.records.flatMap(stored => {
        const blob = blobs.get(stored.record.layer.diffId);
        return blob ? [{ ...stored, record: { ...stored.record, layer: { ...stored.record.layer, blob } } }] : [];
    });
    const mounts = document.mounts.flatMap(mount => {
        const blob = blobs.get(mount.diffId);
        return blob ? [{ ...mount, blob }] : [];
    });
    return { document: { records, mounts }, rejected };
}
/** The document as the value of `INLINE_FIELD`. */
function toJson(document) {
    return JSON.parse((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDocument */ .Tq)(document).toString());
}
function inlineCache() {
    const put = new Map();
    return {
        name: 'inline',
        async load() { },
        find: () => undefined,
        findStep: () => undefined,
        fetchBlob: async () => false,
        put: record => void put.set(record.key, record),
        flush: async () => _backend_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingWritten */ .F,
        records: () => [...put.values()]
    };
}
function slim(record) {
    const parts = Object.fromEntries(Object.entries(record.parts).filter(([name]) => !(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .isBulky */ .ao)(name)));
    const { blob: _, ...layer } = record.layer;
    return { ...record, parts, layer };
}
/** OCI types throughout: Docker's own in an OCI manifest are refused by strict registries. */
function blobOf(layer) {
    const compression = layer && (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .layerCompression */ .AH)(layer.mediaType);
    return layer && compression && { mediaType: (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ociLayerType */ .BJ)(compression), digest: layer.digest, size: layer.size };
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ noCache)
/* harmony export */ });
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6438);

/** No cache: finds nothing, keeps nothing. */
const noCache = {
    name: 'none',
    async load() { },
    find: () => undefined,
    findStep: () => undefined,
    fetchBlob: async () => false,
    put() { },
    flush: async () => _backend_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingWritten */ .F
};


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ parseFiles),
/* harmony export */   HL: () => (/* binding */ formatFiles),
/* harmony export */   TR: () => (/* binding */ isDescriptive),
/* harmony export */   ao: () => (/* binding */ isBulky),
/* harmony export */   eS: () => (/* binding */ Part),
/* harmony export */   tE: () => (/* binding */ partValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Names of a cache key's parts (`CacheRecord.parts`). The solver fills them, `explain.ts` reads them. Four make the key; the
 * others, which `isDescriptive` names, only tell what changed. Values are short texts and digests, never a secret.
 */
const Part = {
    /** The op's kind and version, and a digest of what it does, everything expanded: `exec/1 HEX`. */
    op: 'op',
    /** `linux/arm64`. */
    platform: 'platform',
    /** Content id of what the step runs on top of. */
    parent: 'parent',
    /** Digest over the files that the n-th source of a COPY or ADD, or the n-th mount of a RUN, selects. */
    source: (n) => `source.${n}`,
    /** The instruction as the Dockerfile has it: `RUN make`, `COPY $SRC /app/`. Descriptive, as all that follow. */
    args: 'args',
    /** What the stage's FROM means now, for a step right on top of it: `debian:bookworm@sha256:...`. */
    base: 'base',
    /** A build argument that the step sees: `arg.VERSION`. */
    arg: (name) => `arg.${name}`,
    /** A variable that the step sees: `env.PATH`. */
    env: (name) => `env.${name}`,
    /** What else the op has, by the name that a person knows it by: `set.WORKDIR`. */
    setting: (name) => `set.${name}`,
    /** How a person calls the n-th source: `COPY src/`. */
    label: (n) => `label.${n}`,
    /** What the n-th source selects, by `formatFiles`. */
    files: (n) => `files.${n}`
};
/** True for parts that stay out of the key: they follow from others. */
function isDescriptive(name) {
    return !(name === Part.op || name === Part.platform || name === Part.parent || name.startsWith('source.'));
}
/** True for parts that are left out where space counts. */
function isBulky(name) {
    return name.startsWith('files.');
}
const SECRET_NAME = /pass(word|wd|phrase)|secret|token|credential|private|api_?key|auth/i;
const MAX_VALUE = 200;
/**
 * The value of a part for an argument or variable. Whoever can read the cache can read it (on GitHub every author of a pull
 * request), so what looks like a secret by its name, or is long, is named by a digest.
 */
function partValue(name, value) {
    if (SECRET_NAME.test(name))
        return `(hidden, ${shortDigest(value)})`;
    return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}... (${shortDigest(value)})` : value;
}
function shortDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex').slice(0, 12);
}
const SHORT = 10;
const MAX_FILES = 400;
const MAX_TEXT = 24 * 1024;
const MORE = '...';
/** `path:shortdigest` lines in order of path, as many as a record can afford; a last line `...` stands for the rest. */
function formatFiles(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const lines = [];
    let length = 0;
    for (const { path, digest } of sorted) {
        const line = `${path.replaceAll('\n', '?')}:${digest.replace(/^sha256:/, '').slice(0, SHORT)}`;
        length += line.length + 1;
        if (lines.length === MAX_FILES || length > MAX_TEXT)
            return [...lines, MORE].join('\n');
        lines.push(line);
    }
    return lines.join('\n');
}
/** The files by path; `complete` is false when there were more than the list holds. */
function parseFiles(text) {
    const lines = text.split('\n').filter(line => line !== '');
    const complete = lines.at(-1) !== MORE;
    const entries = (complete ? lines : lines.slice(0, -1)).map(line => {
        const colon = line.lastIndexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1)];
    });
    return { files: new Map(entries), complete };
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ pruned),
/* harmony export */   MH: () => (/* binding */ RecordSet),
/* harmony export */   OR: () => (/* binding */ blobsOf),
/* harmony export */   R3: () => (/* binding */ prune),
/* harmony export */   o9: () => (/* binding */ lineOfStage),
/* harmony export */   pz: () => (/* binding */ withBlobs)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5104);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6449);


/**
 * Records in memory, as every backend holds them: by key, by step and by mount. Adding is a union in which the newer one of two
 * with the same name wins, so that documents may be added in any order and twice: what concurrent writers wrote merges.
 */
class RecordSet {
    #records = new Map();
    #newestOfStep = new Map();
    #newestOfLine = new Map();
    #mounts = new Map();
    add(document) {
        for (const stored of document.records ?? [])
            this.#addRecord(stored);
        for (const mount of document.mounts ?? [])
            this.#addMount(mount);
    }
    find(key) {
        return this.#records.get(key)?.record;
    }
    findStep(step, line) {
        const found = this.#newestOfStep.get(step);
        if (line === undefined || found?.parts[_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS.args] === line)
            return found;
        return this.#newestOfLine.get(lineOfStage(step, line)) ?? found;
    }
    findMount(id) {
        return this.#mounts.get(id);
    }
    /** Remembers that a build used the record at this time, which keeps it when old ones are pruned. RFC 3339. */
    markUsed(key, used) {
        const stored = this.#records.get(key);
        if (stored && stored.used < used)
            this.#records.set(key, { ...stored, used });
    }
    /** Everything, last used first. */
    document() {
        const records = [...this.#records.values()].sort((a, b) => compare(b.used, a.used) || compare(a.record.key, b.record.key));
        const mounts = [...this.#mounts.values()].sort((a, b) => compare(b.created, a.created) || compare(a.id, b.id));
        return { records, mounts };
    }
    #addRecord(stored) {
        const { record } = stored;
        const known = this.#records.get(record.key);
        const newer = known === undefined || ranLater(record, known.record) ? record : known.record;
        this.#records.set(record.key, { record: newer, used: known && known.used > stored.used ? known.used : stored.used });
        keepBest(this.#newestOfStep, record.step, record);
        const line = record.parts[_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS.args];
        if (line !== undefined)
            keepBest(this.#newestOfLine, lineOfStage(record.step, line), record);
    }
    #addMount(mount) {
        const known = this.#mounts.get(mount.id);
        if (known === undefined || isNewer(mount, known))
            this.#mounts.set(mount.id, mount);
    }
}
/** The blobs that these records and mounts need, each once, in their order. */
function blobsOf(document) {
    const blobs = [...document.records.map(({ record }) => record.layer.blob), ...document.mounts.map(({ blob }) => blob)];
    const byDigest = new Map(blobs.filter(blob => blob !== undefined).map(blob => [blob.digest, blob]));
    return [...byDigest.values()].map(({ digest, size }) => ({ digest, size }));
}
/** Without what needs a blob that is not there. */
function withBlobs(document, has) {
    return {
        records: document.records.filter(({ record }) => record.layer.blob !== undefined && has(record.layer.blob.digest)),
        mounts: document.mounts.filter(({ blob }) => has(blob.digest))
    };
}
/** What `limits` keep of a document, and what went. A mount counts as used when it was made. */
function pruned(document, { maxSize, before }) {
    const isYoung = (used) => before === undefined || used >= before;
    const young = {
        records: document.records.filter(({ used }) => isYoung(used)),
        mounts: document.mounts.filter(({ created }) => isYoung(new Date(created).toISOString()))
    };
    const kept = prune(young, { maxBytes: maxSize ?? Number.POSITIVE_INFINITY, maxText: Number.POSITIVE_INFINITY });
    const bytes = (of) => blobsOf(of).reduce((sum, { size }) => sum + size, 0);
    return {
        kept,
        gone: {
            records: document.records.length - kept.records.length,
            mounts: document.mounts.length - kept.mounts.length,
            bytes: bytes(document) - bytes(kept)
        }
    };
}
/** More records of one step are old branches and reverted changes. A result may have two: by coarse and by precise parts. */
const MAX_PER_STEP = 8;
/** What fits, last used first. Mounts come first: one is worth many layers. Only the newest record of a step keeps its files. */
function prune(document, limits) {
    const budget = new Budget(limits.maxBytes);
    const mounts = document.mounts.filter(({ blob }) => budget.take(blob));
    const ofStep = new Map();
    let text = 0;
    const records = [];
    for (const stored of slim(document.records)) {
        const { step, layer } = stored.record;
        const count = (ofStep.get(step) ?? 0) + 1;
        ofStep.set(step, count);
        const length = JSON.stringify(stored).length;
        if (count > MAX_PER_STEP || text + length > limits.maxText || !budget.take(layer.blob))
            continue;
        text += length;
        records.push(stored);
    }
    return { mounts, records };
}
class Budget {
    #counted = new Set();
    #left;
    constructor(bytes) {
        this.#left = bytes;
    }
    take(blob) {
        if (blob === undefined || this.#counted.has(blob.digest))
            return true;
        if (blob.size > this.#left)
            return false;
        this.#counted.add(blob.digest);
        this.#left -= blob.size;
        return true;
    }
}
/** Lists of files are most of a record's text, and only the newest one of a step explains a miss. */
function slim(records) {
    const newest = new RecordSet();
    newest.add({ records });
    return records.map(stored => {
        const { record } = stored;
        if (newest.findStep(record.step)?.key === record.key)
            return stored;
        const parts = Object.entries(record.parts).filter(([name]) => !(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isBulky */ .ao)(name));
        return { ...stored, record: { ...record, parts: Object.fromEntries(parts) } };
    });
}
/** Where an instruction is, whatever its number in its stage. */
function lineOfStage(step, line) {
    return `${step.replace(/ \d+$/, '')}\n${line}`;
}
function keepBest(records, name, record) {
    const known = records.get(name);
    if (known === undefined || explainsBetter(record, known))
        records.set(name, record);
}
/** A result may be kept under several keys; the record that names its files tells more. */
function explainsBetter(a, b) {
    if (Date.parse((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ranAt */ .l1)(a)) !== Date.parse((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ranAt */ .l1)(b)))
        return ranLater(a, b);
    return Object.keys(a.parts).length >= Object.keys(b.parts).length;
}
function ranLater(a, b) {
    return isNewer({ created: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ranAt */ .l1)(a) }, { created: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ranAt */ .l1)(b) });
}
/** Times are compared as instants: texts of other time zones do not sort. */
function isNewer(a, b) {
    return Date.parse(a.created) >= Date.parse(b.created);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache),
  B: () => (/* binding */ selectCache)
});

// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/cache/none.js
var none = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/cache/parts.js
var parts = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/cache/record.js
var record = __webpack_require__(6449);
;// CONCATENATED MODULE: ./lib/cache/combine.js



/**
 * Several backends as one: readers are asked in their order, everything is put into every writer. A backend that is reader and
 * writer is given as the same object. The backends must be `guarded`: the failure of one leaves the others alone.
 */
function combined(readers, writers) {
    const all = [...new Set([...readers, ...writers.map(({ backend }) => backend)])];
    if (all.length === 0)
        return none/* noCache */.w;
    return {
        name: all.map(({ name }) => name).join(' + '),
        load: async () => void (await Promise.all(all.map(backend => backend.load()))),
        find: key => first(readers, backend => backend.find(key)),
        findStep: (step, line) => {
            const found = readers.map(backend => backend.findStep(step, line));
            const same = found.filter(record => record?.parts[parts/* Part */.eS.args] === line);
            return newest(line !== undefined && same.length > 0 ? same : found, record/* ranAt */.l1);
        },
        fetchBlob: (...blob) => fetchFromFirst(readers, ...blob),
        put: (record, role) => put(writers, record, role ?? 'image'),
        send: blob => {
            for (const { backend, mode } of writers)
                if (mode === 'max')
                    backend.send?.(blob);
        },
        flush: async (blobs) => sum(await Promise.all(writers.map(({ backend }) => backend.flush(blobs)))),
        close: async () => void (await Promise.all(all.map(backend => backend.close?.()))),
        ...combinedMounts(readers, writers)
    };
}
async function fetchFromFirst(readers, digest, size, destination) {
    for (const backend of readers) {
        if (await backend.fetchBlob(digest, size, destination))
            return true;
    }
    return false;
}
function put(writers, record, role) {
    for (const { backend, mode } of writers) {
        if (mode === 'max' || role === 'image')
            backend.put(record, role);
    }
}
function combinedMounts(readers, writers) {
    const sources = readers.flatMap(({ mounts }) => mounts ?? []);
    const targets = writers.flatMap(({ backend }) => backend.mounts ?? []);
    if (sources.length + targets.length === 0)
        return {};
    return {
        mounts: {
            find: id => newest(sources.map(mounts => mounts.find(id)), ({ created }) => created),
            put: (record, path) => {
                for (const mounts of targets)
                    mounts.put(record, path);
            }
        }
    };
}
function newest(found, time) {
    const present = found.filter(value => value !== undefined);
    return present.reduce((best, next) => (best && Date.parse(time(best)) >= Date.parse(time(next)) ? best : next), undefined);
}
function first(values, find) {
    for (const value of values) {
        const found = find(value);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function sum(all) {
    const total = { records: 0, blobsWritten: 0, bytesWritten: 0 };
    for (const stats of all) {
        total.records = Math.max(total.records, stats.records);
        total.blobsWritten += stats.blobsWritten;
        total.bytesWritten += stats.bytesWritten;
    }
    return total;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/temporary.js
var temporary = __webpack_require__(1206);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cache/backend.js
var backend = __webpack_require__(6438);
// EXTERNAL MODULE: ./lib/cache/document.js
var cache_document = __webpack_require__(3133);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/cache/github/event.js

/** Empty where there is none, or none that can be read. */
function readEvent(path) {
    try {
        const event = path ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : {};
        return typeof event === 'object' && event !== null ? event : {};
    }
    catch {
        return {};
    }
}
/** Anyone can cause these events, and they run with the default branch's scope: what they write, main would read. */
const UNTRUSTED = [
    'pull_request_target',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
    'gollum'
];
/** Why what this job makes must not be kept for the default branch; undefined for events that only people with write access cause. */
function untrustedEvent(env, event) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const { workflow_run: run } = event;
    const ofFork = name === 'workflow_run' && run !== undefined && isFork(run.head_repository, event);
    return UNTRUSTED.includes(name) || ofFork ? `the event ${name} can be caused by people without write access` : undefined;
}
/**
 * The same where nothing keeps references apart, as GitHub's service does: in a registry or a directory a fork's pull request would
 * write what main reads.
 */
function untrustedWriter(env) {
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const { pull_request: pull } = event;
    const ofFork = pull !== undefined && isFork(pull.head?.repo, event);
    return untrustedEvent(env, event) ?? (ofFork ? 'the pull request comes from a fork' : undefined);
}
/** A fork that was deleted since is none any more. */
function isFork(head, { repository }) {
    return head?.full_name !== repository?.full_name;
}

;// CONCATENATED MODULE: ./lib/cache/github/environment.js

/** @param writeUntrusted write although the event runs for people without write access to the repository. */
function githubEnvironment(env, options = {}) {
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return {
        available: isAvailable(env),
        readable: mode !== 'none' && mode !== 'write-only',
        readOnly: deniedByMode(mode) ??
            deniedByToken(env['ACTIONS_RUNTIME_TOKEN']) ??
            (options.writeUntrusted ? undefined : untrustedEvent(env, event)),
        refs: refs(env, event)
    };
}
function isAvailable(env) {
    const url = env['ACTIONS_CACHE_SERVICE_V2']
        ? env['ACTIONS_RESULTS_URL']
        : (env['ACTIONS_CACHE_URL'] ?? env['ACTIONS_RESULTS_URL']);
    return Boolean(url && env['ACTIONS_RUNTIME_TOKEN']);
}
/**
 * https://docs.github.com/actions: workflow key `cache-mode`, since September 2026. Unknown modes forbid nothing. With `write-only`
 * an index could be written, but not with what others have in theirs: it would hide that.
 */
function deniedByMode(mode) {
    return mode === 'none' || mode === 'read' || mode === 'write-only' ? `the workflow's cache-mode is ${mode}` : undefined;
}
const WRITE = 2;
/** The runtime token is a JWT; its claim `ac` lists scopes with permissions (1 read, 2 write). Other tokens say nothing. */
function deniedByToken(token) {
    const scopes = cacheScopes(token);
    if (scopes === undefined || scopes.some(scope => (Number(scope.Permission) & WRITE) !== 0))
        return undefined;
    return "the job's token may only read it";
}
function cacheScopes(token) {
    try {
        const payload = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scopes = JSON.parse(String(payload.ac));
        return Array.isArray(scopes) ? scopes.filter(scope => typeof scope === 'object' && scope !== null) : undefined;
    }
    catch {
        return undefined;
    }
}
function refs(env, event) {
    const own = env['GITHUB_REF'] || 'unknown';
    const base = env['GITHUB_BASE_REF'] ? `refs/heads/${env['GITHUB_BASE_REF']}` : undefined;
    const branch = event.repository?.default_branch;
    const others = [base, typeof branch === 'string' ? `refs/heads/${branch}` : undefined];
    return [own, ...new Set(others.filter(ref => ref !== undefined && ref !== own))];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/cache/record-set.js
var record_set = __webpack_require__(4188);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/cache/github/packs.js





const MiB = 1024 * 1024;
/** A blob of this size may be an entry of its own: a build that needs a small layer must not fetch a large one. */
const LARGE = 8 * MiB;
const PACK = 64 * MiB;
/** Entries that one build may make for its blobs. The service takes 200 uploads a minute from a whole repository. */
const MAX_PACKS = 5;
const MAX_LARGE = 3;
const PACK_KEY = /^slipway-pack-[0-9a-f]{32}$/;
/** Divides blobs among few entries: the largest alone, those that are `apart` together, the others together in their order. */
function planPacks(blobs) {
    const bySize = [...blobs].filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
    const alone = new Set(bySize.slice(0, MAX_LARGE));
    const apart = blobs.filter(blob => blob.apart && !alone.has(blob));
    const rest = blobs.filter(blob => !blob.apart && !alone.has(blob));
    const packs = MAX_PACKS - alone.size - (apart.length > 0 ? 1 : 0);
    return [...[...alone].map(blob => [blob]), ...fill(rest, packs), ...(apart.length > 0 ? [apart] : [])];
}
function fill(blobs, most) {
    const capacity = Math.max(PACK, total(blobs) / most);
    const packs = [];
    let room = 0;
    for (const blob of blobs) {
        if (packs.length === 0 || (blob.size > room && packs.length < most)) {
            packs.push([]);
            room = capacity;
        }
        packs.at(-1).push(blob);
        room -= blob.size;
    }
    return packs;
}
/** The same blobs give the same key, so two jobs that made the same layers keep them once. `salt` makes another. */
function packKey(blobs, salt) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(salt);
    for (const { digest, size } of blobs)
        hash.update(`\n${digest} ${size}`);
    return `slipway-pack-${hash.digest('hex').slice(0, 32)}`;
}
/** A pack is its blobs' bytes in a row; a single blob is not even copied. */
async function writePack(blobs, destination) {
    const [only] = blobs.length === 1 ? blobs : [];
    if (only)
        return (0,promises_.link)(only.path, destination).catch(() => (0,promises_.copyFile)(only.path, destination));
    for (const { path } of blobs)
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_fs_.createWriteStream)(destination, { flags: 'a', mode: 0o600 }));
}
/** Which pack holds which blob, and where in it. */
class PackTable {
    #packs = new Map();
    #places = new Map();
    add(key, blobs) {
        this.#packs.set(key, blobs);
        let start = 0;
        for (const { digest, size } of blobs) {
            if (!this.#places.has(digest))
                this.#places.set(digest, { digest, size, pack: key, start });
            start += size;
        }
    }
    find(digest) {
        return this.#places.get(digest);
    }
    /** Bytes of the whole pack. */
    size(key) {
        return total(this.#packs.get(key) ?? []);
    }
    isSingle(key) {
        return this.#packs.get(key)?.length === 1;
    }
    /** Forgets a pack that turned out to be gone or damaged; blobs that another pack holds as well are found there. */
    drop(key) {
        this.#packs.delete(key);
        this.#places.clear();
        for (const [pack, blobs] of [...this.#packs])
            this.add(pack, blobs);
    }
    /** The packs that hold these blobs, as JSON. */
    toJSON(needed) {
        const keys = new Set([...needed].map(digest => this.#places.get(digest)?.pack));
        const packs = [...this.#packs].filter(([key]) => keys.has(key));
        return Object.fromEntries(packs.map(([key, blobs]) => [key, blobs.map(({ digest, size }) => [digest, size])]));
    }
}
/** Reads what `toJSON` made, leaving out what is not well-formed. */
function parsePacks(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, list]) => {
        const blobs = Array.isArray(list) ? list.map(parseBlob) : [undefined];
        return PACK_KEY.test(key) && blobs.every(blob => blob !== undefined) ? [[key, blobs]] : [];
    });
}
function parseBlob(value) {
    const [digest, size] = Array.isArray(value) ? value : [];
    return (0,oci_digest/* isDigest */.Bc)(digest) && Number.isSafeInteger(size) && size >= 0 ? { digest, size } : undefined;
}
function total(blobs) {
    return blobs.reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/cache/github/index-entry.js




const MAX_BYTES = 64 * 1024 * 1024;
/** @throws CacheError INVALID_RECORD */
async function readIndex(file) {
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size > MAX_BYTES)
        throw new errors/* CacheError */.xA('INVALID_RECORD', 'its index is not a file of a sensible size');
    const { document, json, rejected } = (0,cache_document/* parseDocument */.Tp)(await (0,promises_.readFile)(file));
    return { document, rejected, packs: parsePacks(json['packs']), skipped: parseSkipped(json['skipped']) };
}
async function writeIndex(file, document, packs, skipped) {
    const text = (0,cache_document/* formatDocument */.Tq)(document, { packs, skipped });
    await (0,promises_.writeFile)(file, text, { mode: 0o600 });
    return text.length;
}
function parseSkipped(value) {
    if (!Array.isArray(value))
        return [];
    const isSkipped = (entry) => Number.isSafeInteger(entry?.number) && typeof entry?.since === 'string' && !Number.isNaN(Date.parse(entry.since));
    return value.filter(isSkipped).slice(0, 3);
}

;// CONCATENATED MODULE: ./lib/cache/github/names.js

/** Index entries of a scope as written by jobs of one git reference, numbered so that none overwrites another. */
function indexNames(scope, ref) {
    const id = `${slug(scope)}-${hash(scope)}-${slug(ref.replace(/^refs\/(heads|tags|pull)\//, ''))}-${hash(ref)}`;
    const prefix = `slipway-index-${id}-`;
    return {
        path: `files/index-${hash(scope)}-${hash(ref)}`,
        prefix,
        key: number => prefix + String(number).padStart(6, '0'),
        number: key => {
            const digits = key.startsWith(prefix) ? key.slice(prefix.length) : '';
            return /^\d{6,9}$/.test(digits) ? Number(digits) : undefined;
        }
    };
}
function packPath(key) {
    return `files/${key}`;
}
const MAX_SLUG = 40;
/** For people who look at the list of entries. */
function slug(text) {
    return text.replace(/[^A-Za-z0-9]+/g, '_').slice(0, MAX_SLUG);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/cache/github/index.js








/** An index is small; the time a request may take is not about its size. */
const SMALL = 1024 * 1024;
/** Waits for another job that has reserved a number, in milliseconds. It has its entry packed by then: seconds at most. */
const WAITS = [300, 600, 1200, 2400, 4800];
const MAX_ATTEMPTS = 12;
/** A number that was reserved and never filled is not asked for again after this time. */
const FORGET_SKIPPED_MS = 60 * 60 * 1000;
/**
 * The index of a scope: the own git reference's, which is written, and those of the base and the default branch, which are read
 * as well. Writing is optimistic: the next number is reserved; if another job has it, its entry is merged and the number after
 * it is tried. So jobs of a matrix lose nothing of each other.
 */
class GithubIndex {
    #options;
    #own;
    #ownRecords = new record_set/* RecordSet */.MH();
    #number = 0;
    #skipped = [];
    #damage;
    constructor(options) {
        this.#options = options;
        this.#own = indexNames(options.scope, options.refs[0]);
    }
    /** Adds what there is; gives what is wrong with it, if something is. */
    async load(records, packs) {
        const [own, ...others] = this.#options.refs;
        const read = await Promise.all([
            this.#readOwn(packs),
            ...others.map(ref => this.#readNewest(indexNames(this.#options.scope, ref)))
        ]);
        this.#options.log.debug(`Cache index of ${own}: number ${this.#number}`);
        records.add(this.#ownRecords.document());
        for (const entry of read.slice(1)) {
            if (entry === undefined)
                continue;
            records.add(entry.document);
            for (const [key, blobs] of entry.packs)
                packs.add(key, blobs);
        }
        return this.#damage;
    }
    /** Merges `document` into what the own reference has by now, and keeps that as the next number. */
    async save(document, packs) {
        this.#ownRecords.add(document);
        let refused = 0;
        for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            await this.#catchUp(packs);
            const wait = WAITS[attempt];
            if (refused > this.#number && wait !== undefined) {
                await (0,external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()));
                continue;
            }
            if (refused > this.#number)
                this.#skip(refused);
            const number = Math.max(refused, this.#number) + 1;
            if ((await this.#write(number, packs)) === 'saved')
                return;
            refused = number;
        }
        throw new errors/* CacheError */.xA('UNAVAILABLE', 'other jobs write its index all the time');
    }
    async #readOwn(packs) {
        const entry = await this.#readNewest(this.#own);
        if (entry)
            this.#merge(entry, packs);
        const skipped = this.#skipped;
        const late = await Promise.all(skipped.map(({ number }) => this.#read(this.#own, this.#own.key(number))));
        for (const found of late)
            if (found)
                this.#merge(found.entry, packs);
        this.#skipped = skipped.filter((_, index) => late[index] === undefined);
    }
    #merge(entry, packs) {
        this.#ownRecords.add(entry.document);
        for (const [key, blobs] of entry.packs)
            packs.add(key, blobs);
        const recent = this.#options.now().getTime() - FORGET_SKIPPED_MS;
        this.#skipped = entry.skipped.filter(({ since }) => Date.parse(since) > recent);
    }
    async #catchUp(packs) {
        const newest = await this.#options.service.lookup(this.#own.path, this.#own.prefix);
        if (newest === undefined || (this.#own.number(newest) ?? 0) <= this.#number)
            return;
        const entry = await this.#readNewest(this.#own);
        if (entry)
            this.#merge(entry, packs);
    }
    async #readNewest(names) {
        const found = await this.#read(names, names.prefix);
        if (found && names === this.#own)
            this.#number = found.number;
        return found?.entry;
    }
    /** Undefined when there is none. One that cannot be read still has its number: the next one goes above it. */
    async #read(names, key) {
        const { service } = this.#options;
        try {
            const number = numberOf(names, await service.restore(names.path, key, SMALL));
            return number === undefined ? undefined : { number, entry: await this.#unpack(names) };
        }
        catch (error) {
            if (!(error instanceof errors/* CacheError */.xA) || error.code !== 'INVALID_RECORD')
                throw error;
            this.#damage = error;
            const number = numberOf(names, await service.lookup(names.path, key));
            return number === undefined ? undefined : { number, entry: nothing };
        }
    }
    async #unpack(names) {
        const file = (0,external_node_path_.join)(this.#options.directory, names.path);
        try {
            const entry = await readIndex(file);
            if (entry.rejected > 0)
                this.#damage = new errors/* CacheError */.xA('INVALID_RECORD', `${entry.rejected} of its records break the schema`);
            return entry;
        }
        finally {
            await (0,promises_.rm)(file, { force: true, recursive: true });
        }
    }
    async #write(number, packs) {
        const found = (0,record_set/* withBlobs */.pz)(this.#ownRecords.document(), digest => packs.find(digest) !== undefined);
        const document = (0,record_set/* prune */.R3)(found, this.#options.limits);
        const needed = (0,record_set/* blobsOf */.OR)(document).map(({ digest }) => digest);
        const file = (0,external_node_path_.join)(this.#options.directory, this.#own.path);
        const size = await writeIndex(file, document, packs.toJSON(needed), this.#skipped);
        const outcome = await this.#options.service.save(this.#own.path, this.#own.key(number), size);
        if (outcome === 'saved')
            this.#number = number;
        return outcome;
    }
    #skip(number) {
        if (this.#skipped.some(skipped => skipped.number === number))
            return;
        this.#skipped = [...this.#skipped, { number, since: this.#options.now().toISOString() }];
    }
}
const nothing = { document: cache_document/* emptyDocument */.vM, packs: [], skipped: [], rejected: 0 };
function numberOf(names, matched) {
    return matched === undefined ? undefined : names.number(matched);
}

;// CONCATENATED MODULE: ./lib/cache/github/outcome.js
/** Truncated, expired (an error page instead of the archive) or simply other bytes. */
const DAMAGED = /\btar\b.* failed with|Incomplete download|aborted/;
function outcomeOf(reply) {
    const lines = reply.output.map(text => text.replace(/^::\w+[^:]*::/, ''));
    const text = lines.join('\n');
    if (/rate limit/i.test(text) || text.includes('(429)')) {
        return { kind: 'rate-limited', retryAfter: retryAfter(text), message: 'the service limits the rate of requests (429)' };
    }
    if (/cache (write|read) denied/.test(text))
        return { kind: 'denied', message: shorten(text.match(/cache (?:write|read) denied.*/)[0]) };
    if (reply.saved === false && /\(409\)|already exists/i.test(text))
        return { kind: 'exists' };
    const message = reply.error ?? failure(lines) ?? (reply.saved === false ? 'the service did not take the entry' : undefined);
    if (message === undefined)
        return { kind: 'done', matchedKey: reply.matchedKey };
    return { kind: reply.saved === undefined && DAMAGED.test(message) ? 'damaged' : 'failed', message: shorten(message) };
}
/** Errors are what is left when the reply is a success without one: a warning beside a success is none. */
function failure(lines) {
    const line = lines.find(text => /^Failed to (restore|save|reserve)/.test(text)) ?? lines[0];
    return line?.replace(/^Failed to (restore|save|reserve cache): /, '');
}
function retryAfter(text) {
    const seconds = /reset in (\d+) seconds/.exec(text)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}
const MAX_LENGTH = 200;
/** One line without the signature of a URL. */
function shorten(text) {
    const line = text.split('\n', 1)[0].replace(/\b(sig|se|sv)=[^&\s]+/g, '$1=***');
    return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line;
}

;// CONCATENATED MODULE: ./lib/cache/github/service.js



/** How long reading and writing may wait in all when the service limits the rate, in seconds. */
const PATIENCE = { read: 10, write: 60 };
/** Waited when the service limits the rate and says no time, in seconds. */
const DEFAULT_WAITS = [1, 3];
/** A service that keeps asking for a little patience has none to give. */
const service_MAX_ATTEMPTS = 5;
/** Bytes a second that a transfer must reach; below that the cache costs more time than it saves. */
const MIN_RATE = 1024 * 1024;
/** GitHub's cache service as three verbs that either say what happened or throw. */
class Service {
    #options;
    #patience = { ...PATIENCE };
    constructor(options) {
        this.#options = options;
    }
    /** The key of the newest entry whose key starts with `key`, for entries saved from the same path. */
    async lookup(path, key) {
        return matched(await this.#call('read', { action: 'lookup', path, key }, 0));
    }
    /** Unpacks that entry to `path` in the client's directory. @throws CacheError UNAVAILABLE, INVALID_RECORD for a damaged one */
    async restore(path, key, size) {
        return matched(await this.#call('read', { action: 'restore', path, key }, size));
    }
    /** Keeps the file at `path` in the client's directory. @throws CacheError WRITE_DENIED, UNAVAILABLE */
    async save(path, key, size) {
        const outcome = await this.#call('write', { action: 'save', path, key }, size);
        if (outcome.kind === 'done')
            return 'saved';
        if (outcome.kind === 'exists')
            return 'exists';
        throw new errors/* CacheError */.xA(outcome.kind === 'denied' ? 'WRITE_DENIED' : 'UNAVAILABLE', outcome.message);
    }
    async #call(side, request, size) {
        const { toolkit, timeoutMs } = this.#options;
        for (let attempt = 0;; attempt++) {
            const outcome = outcomeOf(await toolkit.call(request, timeoutMs + (size / MIN_RATE) * 1000));
            if (outcome.kind !== 'rate-limited')
                return outcome;
            const said = outcome.retryAfter ?? DEFAULT_WAITS[attempt] ?? Number.POSITIVE_INFINITY;
            const wait = attempt + 1 < service_MAX_ATTEMPTS ? said : Number.POSITIVE_INFINITY;
            // Who gave up once does not wait again.
            this.#patience[side] = wait > this.#patience[side] ? 0 : this.#patience[side] - wait;
            if (this.#patience[side] === 0)
                return outcome;
            await (0,external_node_timers_promises_.setTimeout)(wait * 1000);
        }
    }
}
function matched(outcome) {
    if (outcome.kind === 'done')
        return outcome.matchedKey;
    // Forbidden by the workflow's own choice: as good as nothing found.
    if (outcome.kind === 'denied' || outcome.kind === 'exists')
        return undefined;
    if (outcome.kind === 'damaged')
        throw new errors/* CacheError */.xA('INVALID_RECORD', 'an entry is truncated or holds something else');
    throw new errors/* CacheError */.xA('UNAVAILABLE', outcome.message);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/cache/github/toolkit.js





/** Above this without a byte arriving a download is given up; the client's own limit is ten minutes. */
const SEGMENT_TIMEOUT_MS = 60_000;
/** The @actions/cache client in a process of its own (`toolkit-child.ts` says why). Started by the first call. */
class Toolkit {
    files;
    #options;
    #waiting = new Map();
    #child;
    #lastId = 0;
    constructor(options) {
        this.#options = options;
        this.files = (0,external_node_path_.join)(options.directory, 'files');
    }
    /** Starts the process ahead of need: loading the client takes a tenth of a second. */
    start() {
        this.#child ??= this.#fork();
    }
    /** @throws CacheError UNAVAILABLE when there is no answer within `timeoutMs`; the process is ended then. */
    async call(request, timeoutMs) {
        this.start();
        const id = ++this.#lastId;
        const child = this.#child;
        const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
        const timer = setTimeout(() => this.#stop(new errors/* CacheError */.xA('UNAVAILABLE', `no answer within ${Math.round(timeoutMs / 1000)} s`)), timeoutMs);
        child.ref();
        child.send({ ...request, id, segmentTimeoutMs: SEGMENT_TIMEOUT_MS }, error => {
            if (error)
                this.#stop(error);
        });
        try {
            return await answer;
        }
        finally {
            clearTimeout(timer);
            this.#waiting.delete(id);
            if (this.#waiting.size === 0)
                release(child);
        }
    }
    close() {
        this.#stop(new errors/* CacheError */.xA('UNAVAILABLE', 'the cache was closed'));
    }
    #fork() {
        (0,external_node_fs_.mkdirSync)(this.files, { recursive: true, mode: 0o700 });
        // A group of its own, so that ending it ends its tar and zstd as well.
        const child = (0,external_node_child_process_.fork)(entry(), [], {
            cwd: this.#options.directory,
            env: childEnvironment(this.#options),
            execArgv: [],
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: true
        });
        child.on('message', reply => this.#waiting.get(reply.id)?.resolve(reply));
        child.on('error', error => this.#stop(error));
        child.on('exit', () => {
            if (this.#child === child)
                this.#stop(new errors/* CacheError */.xA('UNAVAILABLE', 'its client ended'));
        });
        release(child);
        return child;
    }
    #stop(reason) {
        const child = this.#child;
        this.#child = undefined;
        for (const { reject } of this.#waiting.values())
            reject(reason);
        if (child?.pid === undefined || child.exitCode !== null)
            return;
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // Ended in this moment.
        }
    }
}
/** An idle client must not keep the build's process alive. */
function release(child) {
    child.unref();
    child.channel?.unref();
}
/**
 * GNU tar takes further options from TAR_OPTIONS. The client unpacks with `-P`, which lets an archive write anywhere; the
 * transformation makes every member, and the target of every link, a name directly in `files/`, whatever it claims to be.
 * What is packed is in there already, so nothing changes for it.
 */
const TAR_OPTIONS = '--no-same-owner --no-same-permissions --transform=s,^.*/,files/,';
function childEnvironment({ directory, env }) {
    return { ...env, GITHUB_WORKSPACE: directory, RUNNER_TEMP: (0,external_node_path_.join)(directory, 'tmp'), TAR_OPTIONS };
}
/** Beside this file when compiled or run from source, in a folder of its own when bundled. */
function entry() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const names = ['toolkit-child.js', 'toolkit-child.ts', 'toolkit-child/index.js', '../toolkit-child/index.js'];
    const found = names.map(name => (0,external_node_path_.join)(here, name)).find(path => (0,external_node_fs_.existsSync)(path));
    if (found === undefined)
        throw new errors/* CacheError */.xA('UNAVAILABLE', 'this installation has no toolkit-child');
    return found;
}

;// CONCATENATED MODULE: ./lib/cache/limited.js
/** Runs `each` over all values, at most `limit` at a time; results in the order of the values. Fails with the first failure. */
async function mapLimited(values, limit, each) {
    const results = new Array(values.length);
    let next = 0;
    const worker = async () => {
        while (next < values.length) {
            const index = next++;
            results[index] = await each(values[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, values.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./lib/cache/pending.js



/** A record that was only used again is written again after this time, so that pruning by use keeps it. */
const REFRESH_AFTER_MS = 24 * 60 * 60 * 1000;
const COMPRESS_AT_ONCE = 4;
/** Answers `find` and gathers what a flush is to write: the half of a backend that all of them share. */
class Pending {
    #records;
    #log;
    #now;
    #put = new Map();
    #mounts = new Map();
    #used = new Set();
    constructor(records, log, now) {
        this.#records = records;
        this.#log = log;
        this.#now = now;
    }
    mounts = {
        find: id => this.#records.findMount(id),
        put: (record, path) => {
            this.#mounts.set(record.id, { record, path });
        }
    };
    /** `has` says which blobs the backend still holds. */
    find(key, has) {
        const record = this.#records.find(key);
        if (record?.layer.blob === undefined || !has(record.layer.blob.digest))
            return undefined;
        this.#used.add(key);
        return record;
    }
    put(record) {
        this.#put.set(record.key, record);
    }
    /** `has` says which blobs the backend holds already: those are not even compressed. */
    async collect(source, has) {
        const blobs = new Map();
        const used = this.#now().toISOString();
        const put = [...this.#put.values()];
        this.#put.clear();
        const added = put.filter(record => !isKept(this.#records.find(record.key), record, has));
        for (const record of put)
            this.#used.add(record.key);
        const complete = await mapLimited(added, COMPRESS_AT_ONCE, record => this.#withBlob(record, source, has, blobs));
        const records = complete.filter(record => record !== undefined).map(record => ({ record, used }));
        const mounts = this.#collectMounts(has, blobs);
        const refreshed = this.#refreshed(used, records);
        if (records.length + mounts.length + refreshed.length === 0)
            return { document: cache_document/* emptyDocument */.vM, blobs: [], records: 0 };
        const order = new Map(records.map(({ record }, index) => [record.layer.blob.digest, index]));
        const ordered = [...blobs.values()].sort((a, b) => (order.get(a.digest) ?? -1) - (order.get(b.digest) ?? -1));
        return { document: { records: [...records, ...refreshed], mounts }, blobs: ordered, records: records.length };
    }
    /** Undefined when the layer's bytes cannot be had: the other records are worth keeping. */
    async #withBlob(record, source, has, blobs) {
        if (record.layer.blob && has(record.layer.blob.digest))
            return record;
        try {
            const { diffId, blob } = record.layer;
            const { mediaType, digest, size, path } = await source.compressed(diffId, blob);
            if (!has(digest))
                blobs.set(digest, { digest, size, path, diffId, mediaType, apart: isTableOfContents(record) });
            return { ...record, layer: { ...record.layer, blob: { mediaType, digest, size } } };
        }
        catch (error) {
            // One that came from a cache and is gone there was not made by this build.
            if (!record.layer.blob)
                this.#log.warn('Cannot keep every layer in the cache: the bytes of one are not at hand');
            this.#log.debug(`${record.layer.diffId}: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    #collectMounts(has, blobs) {
        const mounts = [...this.#mounts.values()];
        this.#mounts.clear();
        for (const { record, path } of mounts) {
            if (!has(record.blob.digest))
                blobs.set(record.blob.digest, { ...record.blob, path, diffId: record.diffId });
        }
        return mounts.map(({ record }) => record);
    }
    /** Records that hit in this build and were last marked as used long ago. */
    #refreshed(used, written) {
        const before = new Date(Date.parse(used) - REFRESH_AFTER_MS).toISOString();
        const fresh = new Set(written.map(({ record }) => record.key));
        const isStale = ({ record: { key }, used: last }) => this.#used.has(key) && !fresh.has(key) && last < before;
        return this.#records
            .document()
            .records.filter(isStale)
            .map(({ record }) => ({ record, used }));
    }
}
/** Fetched when the layers that it tells of are not. */
function isTableOfContents({ step }) {
    return step.startsWith('contents ');
}
/** True when the backend holds this very result for the key, and knows of its last run. */
function isKept(known, record, has) {
    const blob = known?.layer.blob;
    const sameRun = known?.ran === record.ran;
    return sameRun && known?.layer.diffId === record.layer.diffId && blob !== undefined && has(blob.digest);
}

// EXTERNAL MODULE: ./lib/cache/verified.js
var verified = __webpack_require__(3416);
;// CONCATENATED MODULE: ./lib/cache/github.js

















/** The service holds 10 GB for a whole repository. */
const DEFAULT_MAX_SIZE = 5 * 1024 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 20_000;
const AT_ONCE = 4;
/** True in a step of an action on GitHub; a `run:` step has no access to the service. */
function hasGithubCache(env = process.env) {
    return githubEnvironment(env).available;
}
/**
 * GitHub's cache service through @actions/cache. An index entry says what there is; blobs are in few entries (`packs.ts`), each
 * fetched when the first of its blobs is needed. Entries are immutable: the index is a new, higher numbered entry each time.
 */
function githubCache(options) {
    return new GithubCache(options);
}
class GithubCache {
    name;
    mounts;
    #options;
    #environment;
    #directory;
    #toolkit;
    #service;
    #index;
    #records = new record_set/* RecordSet */.MH();
    #packs = new PackTable();
    #pending;
    /** Packs under way or here, by key: the file, or undefined for one that is gone. */
    #fetched = new Map();
    /** Packs whose key is taken by damaged content. */
    #damaged = new Set();
    constructor(options) {
        const env = options.env ?? process.env;
        const now = options.now ?? (() => new Date());
        this.name = `gha:${options.scope}`;
        this.#options = options;
        this.#environment = githubEnvironment(env, { writeUntrusted: options.writeUntrusted ?? false });
        this.#directory = (0,external_node_path_.join)(options.tempDirectory, (0,temporary/* temporaryName */.NT)('gha'));
        this.#toolkit = new Toolkit({ directory: this.#directory, env });
        this.#service = new Service({ toolkit: this.#toolkit, timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS });
        this.#pending = new Pending(this.#records, options.log, now);
        this.mounts = this.#pending.mounts;
        this.#index = new GithubIndex({
            scope: options.scope,
            refs: this.#environment.refs,
            service: this.#service,
            directory: this.#directory,
            limits: { maxBytes: options.maxSize ?? DEFAULT_MAX_SIZE, maxText: 1024 * 1024 },
            log: options.log,
            now
        });
    }
    async load() {
        this.#requireService();
        if (!this.#environment.readable)
            return;
        this.#toolkit.start();
        const damage = await this.#index.load(this.#records, this.#packs);
        if (damage)
            throw damage;
    }
    find(key) {
        return this.#pending.find(key, digest => this.#packs.find(digest) !== undefined);
    }
    findStep(step, line) {
        return this.#records.findStep(step, line);
    }
    document() {
        return this.#records.document();
    }
    async fetchBlob(digest, size, destination) {
        const place = this.#packs.find(digest);
        if (place === undefined)
            return false;
        if (place.size !== size)
            throw new errors/* ContentError */.yg('SIZE_MISMATCH', `Cached blob ${digest} has ${place.size} bytes, not ${size}`);
        const file = await this.#fetchPack(place.pack);
        if (file === undefined)
            return false;
        try {
            await this.#extract(file, place, destination);
            return true;
        }
        catch (error) {
            this.#damaged.add(place.pack);
            this.#packs.drop(place.pack);
            throw (0,errors/* hasCode */.up)(error, 'ENOENT')
                ? new errors/* ContentError */.yg('DIGEST_MISMATCH', `Cache entry ${place.pack} holds something else`)
                : error;
        }
    }
    put(...put) {
        this.#pending.put(put[0]);
    }
    async flush(source) {
        this.#requireService();
        const { readOnly } = this.#environment;
        if (readOnly !== undefined)
            return this.#stayReadOnly(readOnly);
        this.#toolkit.start();
        const { document, blobs, records } = await this.#pending.collect(source, digest => this.#packs.find(digest) !== undefined);
        if (document === cache_document/* emptyDocument */.vM)
            return backend/* nothingWritten */.F;
        try {
            const written = await this.#savePacks(blobs);
            if (written.failure !== undefined && written.packs === 0)
                throw written.failure;
            await this.#index.save(document, this.#packs);
            if (written.failure !== undefined)
                throw written.failure;
            return { records, blobsWritten: written.blobs.length, bytesWritten: written.blobs.reduce((sum, { size }) => sum + size, 0) };
        }
        catch (error) {
            if (error instanceof errors/* CacheError */.xA && error.code === 'WRITE_DENIED')
                return this.#stayReadOnly(error.message);
            throw error;
        }
    }
    async close() {
        this.#toolkit.close();
        await (0,promises_.rm)(this.#directory, { recursive: true, force: true });
    }
    #requireService() {
        if (this.#environment.available)
            return;
        throw new errors/* CacheError */.xA('UNAVAILABLE', "there is no cache service here (GitHub gives it to an action's steps, not to `run:` steps)");
    }
    #stayReadOnly(reason) {
        this.#options.log.info(`Cache ${this.name} was not written: ${reason}`);
        return backend/* nothingWritten */.F;
    }
    #fetchPack(key) {
        const known = this.#fetched.get(key);
        if (known)
            return known;
        const fetched = this.#downloadPack(key);
        this.#fetched.set(key, fetched);
        return fetched;
    }
    async #downloadPack(key) {
        try {
            const matched = await this.#service.restore(packPath(key), key, this.#packs.size(key));
            if (matched === key)
                return (0,external_node_path_.join)(this.#toolkit.files, key);
            this.#options.log.debug(`Cache entry ${key} is gone`);
            this.#packs.drop(key);
            return undefined;
        }
        catch (error) {
            if (error instanceof errors/* CacheError */.xA && error.code === 'INVALID_RECORD')
                throw this.#damage(key);
            throw error;
        }
    }
    /** Its key is taken, so the same blobs will be kept under another one. */
    #damage(key) {
        this.#damaged.add(key);
        this.#packs.drop(key);
        return new errors/* ContentError */.yg('DIGEST_MISMATCH', `entry ${key} is truncated or holds something else`);
    }
    /** The only blob of its pack is linked, not copied: it may be gigabytes. */
    async #extract(file, { digest, size, start, pack }, destination) {
        if (!this.#packs.isSingle(pack))
            return (0,verified/* writeVerified */.wJ)((0,verified/* readBytes */.io)(file, { start, size }), digest, size, destination);
        await (0,verified/* verifyFile */.AI)(file, digest, size);
        await (0,promises_.link)(file, destination).catch(error => {
            if (!(0,errors/* hasCode */.up)(error, 'EXDEV'))
                throw error;
            return (0,verified/* writeVerified */.wJ)((0,verified/* readBytes */.io)(file), digest, size, destination);
        });
    }
    /** Blobs of a pack that could not be saved are not in `PackTable` after, so their records are not written either. */
    async #savePacks(blobs) {
        let failure;
        let packs = 0;
        const saved = await mapLimited(planPacks(blobs), AT_ONCE, async (pack) => {
            try {
                const written = await this.#savePack(pack);
                packs++;
                return written;
            }
            catch (error) {
                this.#options.log.debug(`Saving a cache entry: ${(0,errors/* messageOf */.bD)(error)}`);
                failure ??= error;
                return [];
            }
        });
        return { packs, blobs: saved.flat(), failure };
    }
    async #savePack(blobs) {
        const key = packKey(blobs, this.#damaged.has(packKey(blobs, '')) ? (0,external_node_crypto_.randomUUID)() : '');
        const size = blobs.reduce((sum, blob) => sum + blob.size, 0);
        // The client packs everything before it asks whether the key is taken.
        if ((await this.#service.lookup(packPath(key), key)) === key) {
            this.#packs.add(key, blobs);
            return [];
        }
        const file = (0,external_node_path_.join)(this.#toolkit.files, key);
        await writePack(blobs, file);
        try {
            await this.#service.save(packPath(key), key, size);
        }
        finally {
            await (0,promises_.rm)(file, { force: true });
        }
        this.#packs.add(key, blobs);
        return blobs;
    }
}

;// CONCATENATED MODULE: ./lib/cache/guard.js


/**
 * The backend as a build sees it: nothing throws. The first failure is a warning, later ones are not said; after a failure of
 * the backend itself (not of one blob or record) it is left alone for the rest of the build, so that trouble costs its time once.
 */
function guarded(backend, log) {
    return new GuardedCache(backend, log);
}
class GuardedCache {
    name;
    mounts;
    #backend;
    #log;
    #usable = true;
    #warned = false;
    #loaded;
    constructor(backend, log) {
        this.name = backend.name;
        this.#backend = backend;
        this.#log = log;
        this.mounts = backend.mounts;
    }
    load() {
        this.#loaded ??= this.#attempt('read', undefined, () => this.#backend.load());
        return this.#loaded;
    }
    /** Nothing once the backend failed: its blobs will not come either. */
    find(key) {
        return this.#usable ? this.#backend.find(key) : undefined;
    }
    findStep(step, line) {
        return this.#backend.findStep(step, line);
    }
    fetchBlob(digest, size, destination) {
        return this.#attempt('read', false, () => this.#backend.fetchBlob(digest, size, destination));
    }
    put(...put) {
        this.#backend.put(...put);
    }
    send(blob) {
        if (this.#usable)
            this.#backend.send?.(blob);
    }
    flush(blobs) {
        return this.#attempt('write', backend/* nothingWritten */.F, () => this.#backend.flush(blobs));
    }
    async close() {
        // What breaks because of this is nobody's trouble.
        this.#usable = false;
        this.#warned = true;
        try {
            await this.#backend.close?.();
        }
        catch (error) {
            this.#log.debug(`Closing cache ${this.name}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #attempt(action, otherwise, run) {
        if (!this.#usable)
            return otherwise;
        try {
            return await run();
        }
        catch (error) {
            if (!isPartial(error))
                this.#usable = false;
            this.#warn(`Cannot ${action} cache ${this.name}: ${(0,errors/* messageOf */.bD)(error)}; the build goes on without it`);
            return otherwise;
        }
    }
    #warn(message) {
        if (this.#warned)
            this.#log.debug(message);
        else
            this.#log.warn(message);
        this.#warned = true;
    }
}
/** A blob with wrong bytes or a broken record says nothing of the rest, which a backend has read nevertheless. */
function isPartial(error) {
    if (error instanceof errors/* CacheError */.xA)
        return error.code === 'INVALID_RECORD';
    const isWrong = (error instanceof errors/* ContentError */.yg || error instanceof errors/* RegistryError */.gl) && error.code === 'DIGEST_MISMATCH';
    return isWrong || (error instanceof errors/* ContentError */.yg && error.code === 'SIZE_MISMATCH');
}

// EXTERNAL MODULE: ./lib/cache/inline.js
var cache_inline = __webpack_require__(2761);
;// CONCATENATED MODULE: ./lib/cache/shards.js






/** So many files are merged into one by the next writer. */
const MERGE_ABOVE = 8;
/**
 * Records as files of one directory. Each writer adds a file of its own, so two at once lose nothing; merging writes the union
 * first and removes its sources after, so a crash or a second merger leaves records twice, which a union does not mind.
 */
class RecordShards {
    #directory;
    #log;
    constructor(directory, log) {
        this.#directory = directory;
        this.#log = log;
    }
    /** The union of all files, and their names. `damaged` when some of it cannot be read. */
    async read() {
        const records = new record_set/* RecordSet */.MH();
        const files = await this.#files();
        let damaged = false;
        for (const file of files) {
            const found = await this.#readOne(file);
            records.add(found.document);
            damaged ||= found.damaged;
        }
        return { document: records.document(), files, damaged };
    }
    async write(document) {
        await (0,promises_.mkdir)(this.#directory, { recursive: true, mode: 0o700 });
        await this.#writeOne(document);
        if ((await this.#files()).length > MERGE_ABOVE)
            await this.rewrite(all => all);
    }
    /** Replaces what is there now by `change` of it; what others add meanwhile stays. */
    async rewrite(change) {
        const { document, files } = await this.read();
        if (files.length === 0)
            return;
        await this.#writeOne(change(document));
        for (const file of files)
            await (0,promises_.rm)((0,external_node_path_.join)(this.#directory, file), { force: true });
    }
    async #readOne(file) {
        try {
            const { document, rejected } = (0,cache_document/* parseDocument */.Tp)(await (0,promises_.readFile)((0,external_node_path_.join)(this.#directory, file)));
            return { document, damaged: rejected > 0 };
        }
        catch (error) {
            this.#log.debug(`Cannot read ${(0,external_node_path_.join)(this.#directory, file)}: ${(0,errors/* messageOf */.bD)(error)}`);
            // Gone since it was listed: another process merged it, and its records are in that one's file.
            return { document: cache_document/* emptyDocument */.vM, damaged: !(0,errors/* hasCode */.up)(error, 'ENOENT') };
        }
    }
    async #writeOne(document) {
        const name = `${Date.now().toString(36)}-${(0,external_node_crypto_.randomUUID)()}`;
        const temporary = (0,external_node_path_.join)(this.#directory, `${name}.tmp`);
        try {
            await (0,promises_.writeFile)(temporary, (0,cache_document/* formatDocument */.Tq)(document), { flag: 'wx', mode: 0o600 });
            await (0,promises_.rename)(temporary, (0,external_node_path_.join)(this.#directory, `${name}.json`));
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    async #files() {
        const names = await (0,promises_.readdir)(this.#directory).catch(error => {
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return [];
            throw error;
        });
        return names.filter(name => name.endsWith('.json')).sort();
    }
}

;// CONCATENATED MODULE: ./lib/cache/local.js











/** No copy of a layer takes so long. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;
/**
 * A directory: `blobs/sha256/HEX` and `records/*.json`. Any number of processes may read and write it at once, without locks:
 * every file appears whole by a rename, blobs are named by their content, and each writer adds its records as a file of its own.
 */
function localCache(options) {
    return new LocalCache(options);
}
class LocalCache {
    name;
    mounts;
    #options;
    #now;
    #blobs;
    #shards;
    #records = new record_set/* RecordSet */.MH();
    #pending;
    /** Digests in the directory as `load` saw them. */
    #present = new Set();
    constructor(options) {
        const directory = (0,external_node_path_.resolve)(options.directory);
        this.name = `local:${options.directory}`;
        this.#options = options;
        this.#now = options.now ?? (() => new Date());
        this.#blobs = (0,external_node_path_.join)(directory, 'blobs', 'sha256');
        this.#shards = new RecordShards((0,external_node_path_.join)(directory, 'records'), options.log);
        this.#pending = new Pending(this.#records, options.log, this.#now);
        this.mounts = this.#pending.mounts;
    }
    async load() {
        this.#present = await this.#list();
        const { document, damaged } = await this.#shards.read();
        this.#records.add((0,record_set/* withBlobs */.pz)(document, digest => this.#present.has(digest)));
        if (damaged)
            throw new errors/* CacheError */.xA('INVALID_RECORD', 'some of its records are damaged');
    }
    find(key) {
        return this.#pending.find(key, digest => this.#present.has(digest));
    }
    findStep(step, line) {
        return this.#records.findStep(step, line);
    }
    document() {
        return this.#records.document();
    }
    async fetchBlob(digest, size, destination) {
        const path = this.#path(digest);
        if (!(0,external_node_fs_.existsSync)(path))
            return this.#forget(digest);
        try {
            await (0,verified/* writeVerified */.wJ)((0,verified/* readBytes */.io)(path), digest, size, destination);
        }
        catch (error) {
            this.#forget(digest);
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return false;
            // A damaged blob would be found again by every later build.
            if (error instanceof errors/* ContentError */.yg && error.code === 'DIGEST_MISMATCH')
                await (0,promises_.rm)(path, { force: true });
            throw error;
        }
        await this.#touch(path);
        return true;
    }
    put(...put) {
        this.#pending.put(put[0]);
    }
    async prune(limits) {
        const { document } = await this.#shards.read();
        const { kept, gone } = (0,record_set/* pruned */.FA)(document, limits);
        const needed = new Set((0,record_set/* blobsOf */.OR)(kept).map(({ digest }) => digest));
        // What others add meanwhile stays: only what was seen goes.
        const dropped = new Set((0,record_set/* blobsOf */.OR)(document).flatMap(({ digest }) => (needed.has(digest) ? [] : [digest])));
        await this.#shards.rewrite(now => (0,record_set/* withBlobs */.pz)((0,record_set/* pruned */.FA)(now, { before: limits.before }).kept, digest => !dropped.has(digest)));
        for (const digest of dropped)
            await (0,promises_.rm)(this.#path(digest), { force: true });
        return gone;
    }
    async flush(source) {
        await (0,promises_.mkdir)(this.#blobs, { recursive: true, mode: 0o700 });
        await this.#sweep();
        const written = await this.#pending.collect(source, digest => this.#present.has(digest));
        let bytes = 0;
        let blobs = 0;
        for (const blob of written.blobs) {
            if (!(await this.#store(blob.path, blob.digest, blob.size)))
                continue;
            blobs += 1;
            bytes += blob.size;
        }
        if (written.document !== cache_document/* emptyDocument */.vM)
            await this.#shards.write(written.document);
        if (this.#options.maxSize !== undefined)
            await this.#prune(this.#options.maxSize);
        return { records: written.records, blobsWritten: blobs, bytesWritten: bytes };
    }
    #forget(digest) {
        this.#present.delete(digest);
        return false;
    }
    /** False when it is there already: then it counts as used, so that no other build prunes it. */
    async #store(file, digest, size) {
        const path = this.#path(digest);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found?.size === size) {
            await this.#touch(path);
            return false;
        }
        const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
        try {
            await (0,promises_.copyFile)(file, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
            await this.#touch(temporary);
            await (0,promises_.rename)(temporary, path);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
        return true;
    }
    /** What writers that were killed left behind. */
    async #sweep() {
        const old = this.#now().getTime() - ABANDONED_AFTER_MS;
        for (const name of await (0,promises_.readdir)(this.#blobs)) {
            if (!name.endsWith('.tmp'))
                continue;
            const found = await (0,promises_.stat)((0,external_node_path_.join)(this.#blobs, name)).catch(() => undefined);
            if (found && found.mtimeMs < old)
                await (0,promises_.rm)((0,external_node_path_.join)(this.#blobs, name), { force: true });
        }
    }
    async #prune(maxSize) {
        const files = await Promise.all([...(await this.#list())].map(async (digest) => ({ digest, ...(await this.#usage(digest)) })));
        files.sort((a, b) => b.used - a.used);
        const kept = new Set();
        let bytes = 0;
        for (const { digest, size } of files) {
            bytes += size;
            if (bytes > maxSize)
                await (0,promises_.rm)(this.#path(digest), { force: true });
            else
                kept.add(digest);
        }
        if (kept.size < files.length)
            await this.#shards.rewrite((document) => (0,record_set/* withBlobs */.pz)(document, digest => kept.has(digest)));
    }
    async #usage(digest) {
        const found = await (0,promises_.stat)(this.#path(digest)).catch(() => undefined);
        return { size: found?.size ?? 0, used: found?.mtimeMs ?? 0 };
    }
    async #list() {
        const names = await (0,promises_.readdir)(this.#blobs).catch(error => {
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return [];
            throw error;
        });
        return new Set(names.map(name => `sha256:${name}`).filter(oci_digest/* isDigest */.Bc));
    }
    /** A blob's mtime is when it was used last. */
    async #touch(path) {
        const now = this.#now();
        await (0,promises_.utimes)(path, now, now).catch(() => undefined);
    }
    #path(digest) {
        return (0,external_node_path_.join)(this.#blobs, (0,oci_digest/* digestHex */.sU)(digest));
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var oci_descriptor = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/cache/registry-image.js







/** Says that a manifest is a cache and may be overwritten by one. */
const MARK = 'dev.slipway.cache';
const MAX_CONFIG = 64 * 1024 * 1024;
const MAX_IMAGES = 32;
/** Everything the reference names: one cache image, or the images of an index with their inline records. */
async function readCacheImages(registry, reference) {
    const { descriptor, body } = await registry.manifest(reference);
    const manifests = (0,media_types/* isIndexType */.$U)(descriptor.mediaType) ? await children(registry, reference, body) : [body];
    const read = await mapLimited(manifests, 4, manifest => readImage(registry, reference, manifest));
    return {
        digest: descriptor.digest,
        images: read.map(({ image }) => image),
        isCache: isMarked(body),
        rejected: read.reduce((sum, { rejected }) => sum + rejected, 0)
    };
}
function isMarked(body) {
    return JSON.parse(body.toString()).annotations?.[MARK] !== undefined;
}
async function children(registry, reference, body) {
    const { manifests } = JSON.parse(body.toString());
    const images = (manifests ?? []).map(child => (0,oci_descriptor/* parseDescriptor */.B)(child)).filter(({ mediaType }) => (0,media_types/* isManifestType */.Q3)(mediaType));
    const { tag: _, ...repository } = reference;
    return mapLimited(images.slice(0, MAX_IMAGES), 4, async ({ digest }) => (await registry.manifest({ ...repository, digest })).body);
}
async function readImage(registry, reference, body) {
    const manifest = JSON.parse(body.toString());
    const descriptor = (0,oci_descriptor/* parseDescriptor */.B)(manifest.config, 'configuration of the cache');
    const layers = (manifest.layers ?? []).map(layer => (0,oci_descriptor/* parseDescriptor */.B)(layer, 'layer of the cache'));
    if (descriptor.size > MAX_CONFIG)
        throw new errors/* CacheError */.xA('INVALID_RECORD', `its configuration has ${descriptor.size} bytes`);
    const config = await readJson(await registry.blob(reference, descriptor));
    const { document, rejected } = (0,cache_inline/* decodeInline */.eT)(config, layers);
    const diffIds = config.rootfs?.diff_ids ?? [];
    return { rejected, image: { document, layers: layers.map((layer, index) => ({ ...layer, diffId: diffIds[index] ?? layer.digest })) } };
}
async function readJson(source) {
    const chunks = [];
    for await (const chunk of source)
        chunks.push(chunk);
    try {
        const config = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        if (typeof config === 'object' && config !== null)
            return config;
    }
    catch {
        // Said below.
    }
    throw new errors/* CacheError */.xA('INVALID_RECORD', 'its configuration is not JSON');
}
function formatCacheImage({ document, layers }, created) {
    const config = {
        created: created.toISOString(),
        architecture: 'amd64',
        os: 'linux',
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
        [cache_inline/* INLINE_FIELD */.vQ]: (0,cache_inline/* toJson */.aB)(document)
    };
    const body = Buffer.from(JSON.stringify(config));
    const descriptor = { mediaType: media_types/* MediaType */.zu.ociConfig, digest: (0,oci_digest/* digestOf */.ol)(body), size: body.length };
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* MediaType */.zu.ociManifest,
        config: descriptor,
        layers: layers.map(({ mediaType, digest, size }) => ({
            mediaType: (0,media_types/* ociLayerType */.BJ)((0,media_types/* layerCompression */.AH)(mediaType) ?? 'gzip'),
            digest,
            size
        })),
        annotations: { [MARK]: 'v1' }
    };
    return {
        config: { descriptor, open: () => external_node_stream_.Readable.from([body]) },
        manifest: { mediaType: media_types/* MediaType */.zu.ociManifest, body: Buffer.from(JSON.stringify(manifest)) }
    };
}

;// CONCATENATED MODULE: ./lib/cache/uploads.js

/**
 * Blobs on their way to where a cache keeps them: each once, also when it was sent ahead of the flush that asks for it, and few at a
 * time. A build that fails meanwhile does not wait for them.
 */
class Uploads {
    #push;
    #running = new Map();
    #lanes;
    #files = new Set();
    #count = 0;
    #closed = false;
    /** @param atOnce so many blobs */
    constructor(atOnce, push) {
        this.#push = push;
        this.#lanes = Array.from({ length: atOnce }, () => Promise.resolve());
    }
    /** Begins. What becomes of it is said by `finish`. */
    start(blob) {
        if (this.#closed || this.#running.has(blob.digest))
            return;
        const lane = this.#count++ % this.#lanes.length;
        const sent = this.#lanes[lane].then(() => this.#push(blob, () => this.#open(blob.path)));
        this.#lanes[lane] = sent.catch(() => undefined);
        this.#running.set(blob.digest, sent);
    }
    /** Sends the blob unless it is under way. A failure that was said is forgotten: whoever asks again tries again. */
    async finish(blob) {
        this.start(blob);
        try {
            await this.#running.get(blob.digest);
        }
        finally {
            this.#running.delete(blob.digest);
        }
    }
    /** Ends what is under way. */
    close() {
        this.#closed = true;
        for (const file of this.#files)
            file.destroy(new Error('the cache was closed'));
    }
    #open(path) {
        const file = (0,external_node_fs_.createReadStream)(path);
        this.#files.add(file);
        file.once('close', () => this.#files.delete(file));
        if (this.#closed)
            file.destroy(new Error('the cache was closed'));
        return file;
    }
}

;// CONCATENATED MODULE: ./lib/cache/registry.js











const registry_DEFAULT_MAX_SIZE = 20 * 1024 * 1024 * 1024;
/** Registries refuse large configurations; Docker Hub's limit for manifests is 4 MiB. */
const MAX_TEXT = 3 * 1024 * 1024;
/**
 * How long a writer waits before it looks whether its tag was overwritten: as long as another one may be between reading and
 * writing, which takes it about as long as it took this one.
 */
const SETTLE = { times: 3, leastMs: 50, mostMs: 2000 };
const MAX_ROUNDS = 8;
const registry_AT_ONCE = 4;
/**
 * A cache in a registry: an image (`registry-image.ts`) whose layers are the very blobs that images push. Any image with inline
 * records is read as well. A registry has no conditional write, so a writer merges what it finds, and looks again after it wrote.
 */
function registryCache(options) {
    return new RegistryCache(options);
}
class RegistryCache {
    name;
    mounts;
    #options;
    #reference;
    #now;
    #records = new record_set/* RecordSet */.MH();
    #pending;
    /** What is in the repository for certain: layers of the cache's image, and what was pushed. */
    #layers = new Map();
    #uploads = new Uploads(registry_AT_ONCE, (blob, open) => this.#push(blob, open));
    /** Sizes of what was not there before. */
    #uploaded = [];
    /** Digest of the tag's manifest as it was merged last. */
    #merged;
    #isImage = false;
    #damage;
    constructor(options) {
        this.#options = options;
        this.#reference = (0,oci_reference/* withDefaultTag */._t)(options.reference);
        this.#now = options.now ?? (() => new Date());
        this.name = `registry:${(0,oci_reference/* familiarName */.hG)(this.#reference)}`;
        this.#pending = new Pending(this.#records, options.log, this.#now);
        this.mounts = this.#pending.mounts;
    }
    async load() {
        await this.#merge();
        if (this.#damage)
            throw this.#damage;
    }
    find(key) {
        return this.#pending.find(key, digest => this.#layers.has(digest));
    }
    findStep(step, line) {
        return this.#records.findStep(step, line);
    }
    document() {
        return this.#records.document();
    }
    async fetchBlob(digest, size, destination) {
        const layer = this.#layers.get(digest);
        if (layer === undefined)
            return false;
        if (layer.size !== size)
            throw new errors/* ContentError */.yg('SIZE_MISMATCH', `Cached blob ${digest} has ${layer.size} bytes, not ${size}`);
        try {
            const { mediaType } = layer;
            await (0,verified/* writeVerified */.wJ)(await this.#options.registry.blob(this.#reference, { mediaType, digest, size }), digest, size, destination);
            return true;
        }
        catch (error) {
            this.#layers.delete(digest);
            if (error instanceof errors/* RegistryError */.gl && error.code === 'NOT_FOUND')
                return false;
            throw error;
        }
    }
    put(...put) {
        this.#pending.put(put[0]);
    }
    send(blob) {
        if (!this.#isImage && !this.#layers.has(blob.digest))
            this.#uploads.start(blob);
    }
    async flush(source) {
        const { document, blobs, records } = await this.#pending.collect(source, digest => this.#layers.has(digest));
        if (document === cache_document/* emptyDocument */.vM)
            return backend/* nothingWritten */.F;
        await mapLimited(blobs, registry_AT_ONCE, blob => this.#uploads.finish(blob));
        this.#records.add(document);
        await this.#publish();
        const sizes = this.#uploaded.splice(0);
        return { records, blobsWritten: sizes.length, bytesWritten: sizes.reduce((sum, size) => sum + size, 0) };
    }
    /** Blobs that nothing refers to any more are the registry's to collect. */
    async prune(limits) {
        await this.#merge();
        if (this.#isImage)
            throw new errors/* CacheError */.xA('WRITE_DENIED', `Cannot prune ${this.name}: it is an image that people run`);
        const { kept, gone } = (0,record_set/* pruned */.FA)(this.#records.document(), limits);
        if (gone.records + gone.mounts > 0)
            await this.#write(kept);
        return gone;
    }
    async close() {
        this.#uploads.close();
    }
    async #push({ mediaType, digest, size, diffId }, open) {
        const { registry, mountFrom } = this.#options;
        const descriptor = { mediaType, digest, size };
        const result = await registry.pushBlob(this.#reference, descriptor, open, mountFrom ? { mountFrom } : {});
        this.#layers.set(digest, { ...descriptor, diffId });
        if (result === 'uploaded')
            this.#uploaded.push(size);
    }
    /** Puts the tag, until what it names holds everything that this build added. */
    async #publish() {
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const started = Date.now();
            await this.#merge();
            if (this.#isImage)
                throw new errors/* CacheError */.xA('WRITE_DENIED', 'it names an image, which it would overwrite (give it a tag of its own)');
            const document = await this.#put();
            const settle = Math.min(SETTLE.mostMs, Math.max(SETTLE.leastMs, (Date.now() - started) * SETTLE.times));
            await (0,external_node_timers_promises_.setTimeout)(settle * (0.75 + Math.random() / 2));
            if (await this.#holds(document))
                return;
        }
        throw new errors/* CacheError */.xA('UNAVAILABLE', 'other jobs write it all the time');
    }
    async #put() {
        const found = (0,record_set/* withBlobs */.pz)(this.#records.document(), digest => this.#layers.has(digest));
        const document = (0,record_set/* prune */.R3)(found, { maxBytes: this.#options.maxSize ?? registry_DEFAULT_MAX_SIZE, maxText: MAX_TEXT });
        await this.#write(document);
        return document;
    }
    async #write(document) {
        const layers = (0,record_set/* blobsOf */.OR)(document).map(({ digest }) => this.#layers.get(digest));
        const { config, manifest } = formatCacheImage({ document, layers }, this.#now());
        const { registry } = this.#options;
        await registry.pushBlob(this.#reference, config.descriptor, config.open);
        this.#merged = (await registry.pushManifest(this.#reference, manifest.body, manifest.mediaType)).digest;
    }
    async #holds(document) {
        const current = await this.#options.registry.resolve(this.#reference);
        if (current.digest === this.#merged)
            return true;
        const seen = new record_set/* RecordSet */.MH();
        for (const image of (await this.#read())?.images ?? [])
            seen.add(image.document);
        const hasRecords = document.records.every(({ record }) => seen.find(record.key) !== undefined);
        return hasRecords && document.mounts.every(({ id }) => seen.findMount(id) !== undefined);
    }
    /** Adds what the tag names now, unless that was added before. */
    async #merge() {
        const found = await this.#read();
        if (found === undefined || found.digest === this.#merged)
            return;
        this.#merged = found.digest;
        this.#isImage = !found.isCache;
        for (const { document, layers } of found.images) {
            for (const layer of layers)
                this.#layers.set(layer.digest, layer);
            this.#records.add((0,record_set/* withBlobs */.pz)(document, digest => this.#layers.has(digest)));
        }
    }
    /** Undefined when nothing has the tag. What is damaged is left out, and overwritten by the next flush. */
    async #read() {
        try {
            const found = await readCacheImages(this.#options.registry, this.#reference);
            if (found.rejected > 0)
                this.#damage = new errors/* CacheError */.xA('INVALID_RECORD', `${found.rejected} of its records break the schema`);
            return found;
        }
        catch (error) {
            if (error instanceof errors/* RegistryError */.gl && error.code === 'NOT_FOUND')
                return undefined;
            if (!isDamage(error))
                throw error;
            this.#damage = new errors/* CacheError */.xA('INVALID_RECORD', (0,errors/* messageOf */.bD)(error), { cause: error });
            return undefined;
        }
    }
}
function isDamage(error) {
    const isWrong = error instanceof errors/* RegistryError */.gl && (error.code === 'DIGEST_MISMATCH' || error.code === 'INVALID_RESPONSE');
    return isWrong || error instanceof errors/* ContentError */.yg || (error instanceof errors/* CacheError */.xA && error.code === 'INVALID_RECORD');
}

;// CONCATENATED MODULE: ./lib/cache/select.js









const create = {
    gha: (spec, services) => githubCache({
        scope: spec.scope ?? services.scope,
        log: services.log,
        tempDirectory: services.tempDirectory,
        maxSize: spec.maxSize ?? services.maxSize,
        writeUntrusted: spec.writeUntrusted,
        ...clock(services),
        ...(services.env && { env: services.env })
    }),
    local: (spec, services) => localCache({ directory: spec.directory, maxSize: spec.maxSize ?? services.maxSize, log: services.log, ...clock(services) }),
    registry: ({ reference, maxSize }, services) => {
        const sameRegistry = (services.repositories ?? []).filter(({ registry }) => registry === reference.registry);
        const mountFrom = sameRegistry.map(({ repository }) => repository).filter(repository => repository !== reference.repository);
        const limit = maxSize ?? services.maxSize;
        return registryCache({
            reference,
            maxSize: limit,
            mountFrom,
            registry: services.registry,
            log: services.log,
            ...clock(services)
        });
    },
    inline: () => (0,cache_inline/* inlineCache */.sm)(),
    auto: (spec, services) => hasGithubCache(services.env) ? create.gha({ ...spec, type: 'gha', scope: undefined }, services) : none/* noCache */.w,
    off: () => none/* noCache */.w
};
/** The backends that were asked for, as one. The same place in both lists is one backend, fetched once. */
function selectCache(from, to, services) {
    const backends = new Map();
    const inline = to.some(({ type }) => type === 'inline') ? (0,cache_inline/* inlineCache */.sm)() : undefined;
    const open = (spec) => {
        if (spec.type === 'inline' && inline)
            return inline;
        const place = placeOf(spec, services);
        const backend = backends.get(place) ?? guarded(createOne(spec, services), services.log);
        backends.set(place, backend);
        return backend;
    };
    const writable = to.filter(spec => mayWrite(spec, services));
    const writers = writable.map((spec) => ({ backend: open(spec), mode: 'mode' in spec ? spec.mode : 'min' }));
    const isUsed = (backend) => backend.name !== none/* noCache */.w.name;
    const readers = from.map(open).filter(isUsed);
    const modes = writers.flatMap(({ backend, mode }) => (isUsed(backend) && backend !== inline ? [mode] : []));
    return {
        backend: combined(readers, writers.filter(({ backend }) => isUsed(backend))),
        inlineRecords: inline && (() => inline.records()),
        keepsLayers: modes.includes('max') ? 'max' : modes[0]
    };
}
/** GitHub's service keeps references apart on its own, and an inline cache is written by whoever may push the image. */
function mayWrite(spec, services) {
    if ((spec.type !== 'registry' && spec.type !== 'local') || spec.writeUntrusted)
        return true;
    const reason = untrustedWriter(services.env ?? process.env);
    if (reason === undefined)
        return true;
    services.log.info(`Cache ${placeOf(spec, services)} is not written: ${reason} (untrusted=true overrules this)`);
    return false;
}
/** One cache by itself, for those who look into it: its errors are thrown. */
function openCache(spec, services) {
    return createOne(spec, services);
}
function createOne(spec, services) {
    return create[spec.type](spec, services);
}
/** Two specs with the same place are the same cache, whatever else they say. */
function placeOf(spec, { scope }) {
    const places = {
        gha: ({ scope: own }) => own ?? scope,
        local: ({ directory }) => directory,
        registry: ({ reference }) => (0,oci_reference/* formatReference */.FH)((0,oci_reference/* withDefaultTag */._t)(reference)),
        inline: () => '',
        auto: () => scope,
        off: () => ''
    };
    const type = spec.type === 'auto' ? 'gha' : spec.type;
    return `${type} ${places[spec.type](spec)}`;
}
function clock({ now }) {
    return now ? { now } : {};
}


/***/ }),

/***/ 8953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
const UNITS = {
    '': 1,
    k: 1e3,
    m: 1e6,
    g: 1e9,
    t: 1e12,
    ki: 2 ** 10,
    mi: 2 ** 20,
    gi: 2 ** 30,
    ti: 2 ** 40
};
/** Bytes of `500MB`, `1.5 GiB`, `10g` or `4096`; undefined for anything else. */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmgt]i?)?b?$/i.exec(text.trim());
    if (!match)
        return undefined;
    const bytes = Math.round(Number(match[1]) * UNITS[(match[2] ?? '').toLowerCase()]);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}


/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseCacheSpec)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/cache/spec-attributes.js
/**
 * Splits `a=1,b=2` into its attributes, as CSV: a field in double quotes may hold commas, and `""` in it is a quote. Names are
 * lower-cased. Undefined for text that is no such list.
 */
function splitAttributes(text) {
    const fields = splitFields(text);
    const attributes = new Map();
    for (const field of fields ?? []) {
        const equals = field.indexOf('=');
        if (equals <= 0)
            return undefined;
        attributes.set(field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim());
    }
    return fields && attributes;
}
function splitFields(text) {
    const fields = [''];
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === '"' && quoted && text[at + 1] === '"') {
            fields.push(`${fields.pop()}"`);
            at++;
        }
        else if (char === '"')
            quoted = !quoted;
        else if (char === ',' && !quoted)
            fields.push('');
        else
            fields.push(`${fields.pop()}${char}`);
    }
    return quoted ? undefined : fields;
}

// EXTERNAL MODULE: ./lib/cache/spec-size.js
var spec_size = __webpack_require__(8953);
;// CONCATENATED MODULE: ./lib/cache/spec.js




const WRITTEN = ['mode', 'max-size', 'untrusted'];
/** BuildKit's, which make no difference here: what they ask for is always so, or is decided elsewhere. */
const NO_EFFECT = [
    'ignore-error',
    'oci-mediatypes',
    'image-manifest',
    'compression',
    'compression-level',
    'force-compression',
    'timeout',
    'version'
];
const kinds = {
    gha: {
        attributes: ['scope', ...WRITTEN],
        parse: (attributes, text) => ({
            type: 'gha',
            scope: attributes.get('scope') || undefined,
            ...written(attributes, text)
        })
    },
    local: {
        attributes: ['src', 'dest', ...WRITTEN],
        parse: (attributes, text, direction) => ({
            type: 'local',
            directory: need(attributes, direction === 'from' ? ['src', 'dest'] : ['dest', 'src'], text),
            ...written(attributes, text)
        })
    },
    registry: {
        attributes: ['ref', ...WRITTEN],
        parse: (attributes, text) => ({
            type: 'registry',
            reference: spec_reference(need(attributes, ['ref'], text), text),
            ...written(attributes, text)
        })
    },
    inline: {
        attributes: ['mode'],
        parse: (_, text, direction) => {
            if (direction === 'to')
                return { type: 'inline' };
            throw invalid(text, 'an inline cache is read from its image', 'Give the image instead, e.g. --cache-from ghcr.io/me/app:main.');
        }
    },
    auto: { attributes: WRITTEN, parse: (attributes, text) => ({ type: 'auto', ...written(attributes, text) }) },
    off: { attributes: [], parse: () => ({ type: 'off' }) }
};
/**
 * Reads `type=gha,scope=app,mode=max`, `type=local,src=DIR`, `type=registry,ref=REF`, `type=inline`, a bare image reference,
 * `auto` or `off`. Without `mode` all stages are kept.
 * @throws UsageError INPUT_INVALID
 */
function parseCacheSpec(text, direction) {
    const trimmed = text.trim();
    if (trimmed === '')
        throw invalid(text, 'it is empty', 'Leave it out, or write off.');
    const attributes = splitAttributes(isBare(trimmed) ? bare(trimmed) : trimmed);
    if (attributes === undefined)
        throw invalid(text, 'a quote is not closed, or an attribute has no "="');
    const type = attributes.get('type') ?? '';
    if (!isKind(type))
        throw invalid(text, `type is ${JSON.stringify(type)}, need one of ${Object.keys(kinds).join(', ')}`);
    const kind = kinds[type];
    const allowed = ['type', ...kind.attributes, ...NO_EFFECT];
    const unknown = [...attributes.keys()].find(name => !allowed.includes(name));
    if (unknown !== undefined)
        throw invalid(text, `type=${type} has no attribute ${JSON.stringify(unknown)}`, `It takes ${listed(kind)}.`);
    return kind.parse(attributes, text, direction);
}
function isBare(text) {
    return !text.includes('=');
}
/** `auto`, `off` and the other one-word caches, or an image. */
function bare(text) {
    return isKind(text) ? `type=${text}` : `type=registry,"ref=${text}"`;
}
function isKind(type) {
    return Object.hasOwn(kinds, type);
}
function written(attributes, text) {
    const mode = attributes.get('mode') ?? 'max';
    if (mode !== 'min' && mode !== 'max')
        throw invalid(text, `mode is ${JSON.stringify(mode)}, need min or max`);
    const size = attributes.get('max-size');
    const maxSize = size === undefined ? undefined : (0,spec_size/* parseSize */.D)(size);
    if (size !== undefined && maxSize === undefined)
        throw invalid(text, `max-size is ${JSON.stringify(size)}, need e.g. 500MB or 10GB`);
    return { mode, maxSize, writeUntrusted: flag(attributes, 'untrusted', text) };
}
function need(attributes, names, text) {
    const value = names.map(name => attributes.get(name)).find(found => found);
    if (value)
        return value;
    throw invalid(text, `${names[0]} is missing`, `Write type=${attributes.get('type')},${names[0]}=...`);
}
function spec_reference(name, text) {
    try {
        return (0,reference/* parseReference */.F2)(name);
    }
    catch (cause) {
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot use cache ${JSON.stringify(text)}: ${JSON.stringify(name)} is no image reference`, { hint: 'For a directory write type=local,src=DIR.', cause });
    }
}
function flag(attributes, name, text) {
    const value = attributes.get(name) ?? 'false';
    if (value !== 'true' && value !== 'false')
        throw invalid(text, `${name} is ${JSON.stringify(value)}, need true or false`);
    return value === 'true';
}
function listed(kind) {
    return kind.attributes.length === 0 ? 'none' : kind.attributes.join(', ');
}
function invalid(text, state, hint) {
    return new errors/* UsageError */.eb('INPUT_INVALID', `Cannot use cache ${JSON.stringify(text)}: ${state}`, { hint });
}


/***/ }),

/***/ 5060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ StoreRecords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5104);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6449);
/* harmony import */ var _record_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4188);






/**
 * The records of a store's own steps: a file a key, found without an index, since a rebuild asks for few. Their layers are in the
 * same store. A record that cannot be read is a miss.
 */
class StoreRecords {
    #directory;
    #temporary;
    constructor(store) {
        this.#directory = store.directory('steps');
        this.#temporary = () => store.temporaryPath('step');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'last'), { recursive: true, mode: 0o700 });
    }
    find(key) {
        const record = this.#read(this.#path(key));
        return record?.key === key ? record : undefined;
    }
    /** The newest record of the same step, or of the same line of its stage, as `CacheBackend.findStep` has it. */
    findStep(step, line) {
        const found = this.#read(this.#lastPath(step));
        if (line === undefined || found?.parts[_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .Part */ .eS.args] === line)
            return found;
        return this.#read(this.#lastPath((0,_record_set_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOfStage */ .o9)(step, line))) ?? found;
    }
    /** Every record of a step that can be read, last used first. Those without parts only name equal results. */
    list() {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.#directory).filter(name => /^[0-9a-f]{64}\.json$/.test(name));
        const found = names.flatMap(name => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, name);
            const record = this.#read(path);
            const used = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.mtime.toISOString();
            return record && used !== undefined && Object.keys(record.parts).length > 0 ? [{ record, used }] : [];
        });
        return found.sort((a, b) => (a.used < b.used ? 1 : -1));
    }
    put(record) {
        const text = JSON.stringify(record);
        this.#write(this.#path(record.key), text);
        this.#write(this.#lastPath(record.step), text);
        const line = record.parts[_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .Part */ .eS.args];
        if (line !== undefined)
            this.#write(this.#lastPath((0,_record_set_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOfStage */ .o9)(record.step, line)), text);
    }
    /** Marks a record as used now, for garbage collection. */
    touch(key) {
        try {
            const now = new Date();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(this.#path(key), now, now);
        }
        catch {
            // Gone meanwhile: nothing to keep.
        }
    }
    remove(key) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#path(key), { force: true });
    }
    #path(key) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, `${key}.json`);
    }
    #lastPath(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'last', `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex')}.json`);
    }
    #read(path) {
        try {
            return (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
        }
        catch {
            return undefined;
        }
    }
    #write(path, text) {
        const temporary = this.#temporary();
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, text, { mode: 0o600, flag: 'wx' });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
            throw error;
        }
    }
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);




/**
 * An image manifest. A document that is manifest and index at once, or says of itself that it is something else than its
 * descriptor says, is refused: else what it means hangs on who looks (CVE-2021-41190).
 * @throws ContentError MALFORMED
 */
function parseManifest(body, descriptor) {
    const document = parseObject(body, `Manifest ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (document['manifests'] !== undefined || !isObject(document['config']) || !Array.isArray(document['layers']))
        throw malformed(`Manifest ${descriptor.digest} is not an image manifest (${descriptor.mediaType})`);
    (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(document['config'], 'config descriptor');
    for (const layer of document['layers'])
        (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(layer, 'layer descriptor');
    return document;
}
/**
 * What an index lists, without entries that Slipway could do nothing with: another digest algorithm, a platform that is none.
 * @throws ContentError MALFORMED
 */
function parseIndex(body, descriptor) {
    const document = parseObject(body, `Index ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (!Array.isArray(document['manifests']))
        throw malformed(`Index ${descriptor.digest} has no manifests`);
    if (document['layers'] !== undefined || document['config'] !== undefined)
        throw malformed(`Index ${descriptor.digest} is a manifest as well`);
    return document['manifests'].filter(isUsable);
}
/**
 * The configuration of a container image; fields that Slipway does not know are kept, entries of the history that are null are not.
 * @throws ContentError MALFORMED
 */
function parseConfig(body, descriptor) {
    const { digest, mediaType } = descriptor;
    if (mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociConfig && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.dockerConfig)
        throw malformed(`${digest} is no container image: its config is of type ${mediaType}`);
    const config = parseObject(body, `Image config ${digest}`);
    const { rootfs, history } = config;
    if (!isObject(rootfs) || rootfs.type !== 'layers' || !isList(rootfs.diff_ids, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc))
        throw malformed(`Image config ${digest} has no valid rootfs`);
    if (!isNothing(history) && !isList(history, entry => entry === null || isObject(entry)))
        throw malformed(`Image config ${digest}: history is not a list`);
    checkFields(config, IMAGE, digest, '');
    if (!isNothing(config['config']))
        checkFields(config['config'], CONTAINER, digest, 'config.');
    const entries = history;
    return { ...config, ...(entries && { history: entries.filter(entry => entry !== null) }) };
}
const IMAGE = {
    architecture: isText,
    os: isText,
    variant: isText,
    'os.version': isText,
    author: isText,
    created: isText,
    config: isObject
};
const CONTAINER = {
    User: isText,
    WorkingDir: isText,
    StopSignal: isText,
    Env: isTexts,
    Entrypoint: isTexts,
    Cmd: isTexts,
    Shell: isTexts,
    OnBuild: isTexts,
    ExposedPorts: isObject,
    Volumes: isObject,
    Labels: value => isObject(value) && Object.values(value).every(isText),
    Healthcheck: isObject
};
function checkFields(value, checks, digest, prefix) {
    const fields = value;
    for (const [name, check] of Object.entries(checks))
        if (!isNothing(fields[name]) && !check(fields[name]))
            throw malformed(`Image config ${digest}: ${prefix}${name} is of the wrong type`);
}
/** What a document is, by its own words or by its fields; undefined for one that is no manifest and no index. */
function mediaTypeOf(body) {
    try {
        const { mediaType, manifests, layers } = parseObject(body, 'Document');
        if (isText(mediaType))
            return mediaType;
        if (Array.isArray(manifests))
            return _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociIndex;
        return Array.isArray(layers) ? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociManifest : undefined;
    }
    catch {
        return undefined;
    }
}
function checkSelf(document, { digest, mediaType }) {
    const { schemaVersion, mediaType: own } = document;
    if (schemaVersion !== 2)
        throw malformed(`Document ${digest} has schema version ${JSON.stringify(schemaVersion)}: need 2`);
    if (own !== undefined && own !== mediaType)
        throw malformed(`Document ${digest} says that it is ${JSON.stringify(own)}, its descriptor says ${mediaType}`);
}
function isUsable(entry) {
    try {
        const { platform } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(entry);
        if (isNothing(platform))
            return true;
        return isObject(platform) && isText(platform.os) && isText(platform.architecture);
    }
    catch {
        return false;
    }
}
/** @throws ContentError MALFORMED when the body is not one JSON object. */
function parseObject(body, what) {
    let document;
    try {
        document = JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `${what} is not JSON`, { cause });
    }
    if (!isObject(document))
        throw malformed(`${what} is no JSON object`);
    return document;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string';
}
function isTexts(value) {
    return isList(value, isText);
}
function isNothing(value) {
    return value === null || value === undefined;
}
function malformed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', message);
}


/***/ })

};
