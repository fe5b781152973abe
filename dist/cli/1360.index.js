export const id = 1360;
export const ids = [1360];
export const modules = {

/***/ 6438:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nothingWritten)
/* harmony export */ });
const nothingWritten = { records: 0, blobsWritten: 0, bytesWritten: 0 };


/***/ }),

/***/ 3133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 5427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isAvailable)
/* harmony export */ });
/** True in a step of an action on GitHub; a `run:` step has no access to the service. */
function isAvailable(env) {
    const url = env['ACTIONS_CACHE_SERVICE_V2']
        ? env['ACTIONS_RESULTS_URL']
        : (env['ACTIONS_CACHE_URL'] ?? env['ACTIONS_RESULTS_URL']);
    return Boolean(url && env['ACTIONS_RUNTIME_TOKEN']);
}


/***/ }),

/***/ 4296:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ untrustedWriter),
/* harmony export */   BT: () => (/* binding */ untrustedEvent),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Empty where there is none, or none that can be read. */
function readEvent(path) {
    try {
        const event = path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : {};
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


/***/ }),

/***/ 2761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 5654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

// EXTERNAL MODULE: ./lib/cache/github/available.js
var available = __webpack_require__(5427);
// EXTERNAL MODULE: ./lib/cache/github/event.js
var github_event = __webpack_require__(4296);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cache/backend.js
var backend = __webpack_require__(6438);
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
;// CONCATENATED MODULE: ./lib/cache/select.js







/** What a backend is made of is loaded when one is asked for. */
const create = {
    gha: async (spec, services) => {
        const { githubCache } = await __webpack_require__.e(/* import() */ 6086).then(__webpack_require__.bind(__webpack_require__, 6086));
        return githubCache({
            scope: spec.scope ?? services.scope,
            log: services.log,
            tempDirectory: services.tempDirectory,
            maxSize: spec.maxSize ?? services.maxSize,
            writeUntrusted: spec.writeUntrusted,
            ...clock(services),
            ...(services.env && { env: services.env })
        });
    },
    local: async ({ directory, maxSize }, services) => {
        const { localCache } = await __webpack_require__.e(/* import() */ 1930).then(__webpack_require__.bind(__webpack_require__, 1930));
        return localCache({ directory, maxSize: maxSize ?? services.maxSize, log: services.log, ...clock(services) });
    },
    registry: async ({ reference, maxSize }, services) => {
        const { registryCache } = await __webpack_require__.e(/* import() */ 6446).then(__webpack_require__.bind(__webpack_require__, 6446));
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
    auto: (spec, services) => (0,available/* isAvailable */.e)(services.env ?? process.env) ? create.gha({ ...spec, type: 'gha', scope: undefined }, services) : none/* noCache */.w,
    off: () => none/* noCache */.w
};
/** The backends that were asked for, as one. The same place in both lists is one backend, fetched once. */
async function selectCache(from, to, services) {
    const backends = new Map();
    const inline = to.some(({ type }) => type === 'inline') ? (0,cache_inline/* inlineCache */.sm)() : undefined;
    const open = async (spec) => {
        if (spec.type === 'inline' && inline)
            return inline;
        const place = placeOf(spec, services);
        const backend = backends.get(place) ?? openGuarded(spec, services);
        backends.set(place, backend);
        return backend;
    };
    const writable = to.filter(spec => mayWrite(spec, services));
    const writers = await Promise.all(writable.map(async (spec) => ({ backend: await open(spec), mode: 'mode' in spec ? spec.mode : 'min' })));
    const isUsed = (backend) => backend.name !== none/* noCache */.w.name;
    const readers = (await Promise.all(from.map(open))).filter(isUsed);
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
    const reason = (0,github_event/* untrustedWriter */.A0)(services.env ?? process.env);
    if (reason === undefined)
        return true;
    services.log.info(`Cache ${placeOf(spec, services)} is not written: ${reason} (untrusted=true overrules this)`);
    return false;
}
/** One cache by itself, for those who look into it: its errors are thrown. */
async function openCache(spec, services) {
    return create[spec.type](spec, services);
}
async function openGuarded(spec, services) {
    return guarded(await openCache(spec, services), services.log);
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 2239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
