export const id = 3999;
export const ids = [3999];
export const modules = {

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1478);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5259);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8177);






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
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_4__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_5__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
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


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ listImages),
  e: () => (/* binding */ namesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/images/digest-cache.js
var digest_cache = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/images/stored-documents.js
var stored_documents = __webpack_require__(548);
;// CONCATENATED MODULE: ./lib/images/summary.js



/** Never throws: an image that is damaged is shown as such. */
async function summarize(store, descriptor) {
    try {
        return summaryOf(store, (await (0,stored_documents/* manifestsOf */.o)(store, descriptor))[0]);
    }
    catch (error) {
        return { id: descriptor.digest, size: 0, platform: 'unknown', problem: (0,errors/* messageOf */.bD)(error) };
    }
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
/** All images of the store, newest first, as `docker images` sorts. */
async function listImages(store) {
    const entries = store.names.list();
    const summaries = await summariesOf(store, entries);
    const byId = new Map();
    for (const entry of entries) {
        const { id } = summaries.get(entry.descriptor.digest);
        const group = byId.get(id);
        if (group)
            group.push(entry);
        else
            byId.set(id, [entry]);
    }
    const images = [...byId].map(([id, group]) => toImage(id, group, summaries.get(group[0].descriptor.digest)));
    return images.sort((a, b) => (b.summary.created ?? 0) - (a.summary.created ?? 0) || (a.id < b.id ? -1 : 1));
}
/** The names, sorted; empty for a dangling image. */
function namesOf({ entries }) {
    return entries.flatMap(({ name }) => (name === undefined ? [] : [name]));
}
function toImage(id, group, summary) {
    const named = group.filter(({ name }) => name !== undefined);
    const entries = named.length > 1 ? named.sort((a, b) => (a.name < b.name ? -1 : 1)) : named;
    const descriptors = [...new Map(group.map(({ descriptor }) => [descriptor.digest, descriptor])).values()];
    return { id, summary, entries: entries.length > 0 ? entries : group.slice(0, 1), descriptors };
}
/** Layers whose size was not known then may have been unpacked since. */
function isOutdated({ unsized = [] }, store) {
    return unsized.some(diffId => (store.layers.get(diffId)?.size ?? 0) > 0);
}
async function summariesOf(store, entries) {
    const cache = new digest_cache/* DigestCache */.p((0,external_node_path_.join)(store.directory('images'), 'summaries'));
    const found = new Map();
    const missing = [];
    for (const { descriptor } of entries) {
        const known = cache.get(descriptor.digest);
        if (known === undefined || isOutdated(known, store))
            missing.push(descriptor);
        else
            found.set(descriptor.digest, known);
    }
    const made = [];
    const queue = missing.values();
    const lane = async () => {
        for (const descriptor of queue)
            made.push([descriptor.digest, await summarize(store, descriptor)]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    for (const [digest, summary] of made)
        found.set(digest, summary);
    cache.add(made.filter(([, { problem }]) => problem === undefined));
    cache.retain(new Set(found.keys()));
    return found;
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DigestCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Lines that nobody needs any more are dropped once there are this many of them, and more than of the others. */
const MAX_STALE = 1000;
/**
 * What was found out about content, by its digest, so that ten thousand images are listed without reading ten thousand
 * manifests. A line a digest: a writer appends, so processes never wait for each other, and a line that is broken (by a crash)
 * is a miss. Content never changes, hence neither does what is kept here.
 */
class DigestCache {
    #file;
    #known;
    #lines = 0;
    constructor(file) {
        this.#file = file;
    }
    get(digest) {
        return this.#load().get(digest);
    }
    add(entries) {
        if (entries.length === 0)
            return;
        const known = this.#load();
        for (const [digest, value] of entries)
            known.set(digest, value);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#file), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#file, linesOf(entries), { mode: 0o600 });
        this.#lines += entries.length;
    }
    /** Forgets what is not among these digests, when that is worth a new file. */
    retain(wanted) {
        const known = this.#load();
        const kept = [...known].filter(([digest]) => wanted.has(digest));
        if (this.#lines - kept.length <= Math.max(MAX_STALE, kept.length))
            return;
        const temporary = `${this.#file}.${process.pid}.tmp`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, linesOf(kept), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.#file);
        this.#known = new Map(kept);
        this.#lines = kept.length;
    }
    #load() {
        if (this.#known)
            return this.#known;
        const lines = readText(this.#file).split('\n').filter(Boolean);
        this.#lines = lines.length;
        this.#known = new Map(parseLines(lines));
        return this.#known;
    }
}
function linesOf(entries) {
    return entries.map(entry => `${JSON.stringify(entry)}\n`).join('');
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
/** One parse for all is several times as fast as one each. */
function parseLines(lines) {
    try {
        return JSON.parse(`[${lines.join(',')}]`);
    }
    catch {
        return lines.flatMap(line => {
            try {
                return [JSON.parse(line)];
            }
            catch {
                return [];
            }
        });
    }
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rankOf)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/** How well an image fits a platform: 0 for the very one, more for others. */
function rankOf({ os, architecture, variant }, wanted) {
    const found = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)({ os, architecture, ...(variant ? { variant } : {}) });
    if (found.os !== wanted.os || found.architecture !== wanted.architecture)
        return 2;
    return found.variant === wanted.variant ? 0 : 1;
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _platform_rank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);





const MAX_DEPTH = 4;
/**
 * The image manifests below a descriptor of index.json, best for this machine first; platforms that are not here, and manifests
 * that are no container images (attestations), are left out.
 * @throws ContentError BLOB_NOT_FOUND when there is none, or what reading them throws
 */
async function manifestsOf(store, descriptor) {
    const found = await collect(store, descriptor, 0);
    if (found.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('BLOB_NOT_FOUND', `Image ${descriptor.digest} has no manifest in the store that this machine can use`);
    const host = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPlatform */ .ol)();
    return found
        .map((entry, index) => ({ entry, index, rank: (0,_platform_rank_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .I)(entry.config, host) }))
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map(({ entry }) => entry);
}
async function collect(store, descriptor, depth) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Index ${descriptor.digest} is nested too deep`);
    const body = await store.blobs.read(descriptor.digest);
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(descriptor.mediaType))
        return readManifest(store, descriptor, body);
    const found = [];
    for (const child of (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIndex */ .A1)(body, descriptor))
        if (store.blobs.has(child.digest))
            found.push(...(await collect(store, child, depth + 1)));
    return found;
}
async function readManifest(store, descriptor, body) {
    const manifest = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(body, descriptor);
    const isImage = manifest.config.mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.ociConfig || manifest.config.mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.dockerConfig;
    if (!isImage || !store.blobs.has(manifest.config.digest))
        return [];
    const config = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o4)(await store.blobs.read(manifest.config.digest), manifest.config);
    return [{ descriptor, manifest, config }];
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   O0: () => (/* binding */ formatPlatformAll),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const COMPONENT = /^[A-Za-z0-9_.-]+$/;
const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$';
const COMPONENT_TEXT = '^[A-Za-z0-9_.-]+$';
/** Go's lists (go/build/syslist.go): what a single word may mean. */
const KNOWN_OS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const KNOWN_ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ' +
    'ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
/** GOARCH names of the architectures that Node runs on. */
const NODE_ARCHITECTURES = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle'
};
/** The machine's own platform, as far as images go: always Linux. */
function hostPlatform() {
    return normalizePlatform({ os: 'linux', architecture: NODE_ARCHITECTURES[process.arch] ?? process.arch });
}
/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` by containerd's rules; the missing part of a
 * single word comes from `host`.
 * @throws UsageError INPUT_INVALID
 */
function parsePlatform(text, host = hostPlatform()) {
    if (text.includes('*'))
        throw invalid(`"${text}": wildcards not yet supported`);
    const [first = '', second, third, ...more] = text.split('/');
    const os = parseOS(first, text);
    checkComponent(second, text);
    checkComponent(third, text);
    if (more.length > 0)
        checkComponent(more.join('/'), text);
    if (more.length > 0)
        throw invalid(`"${text}": cannot parse platform specifier`);
    if (second === undefined)
        return parseSingle(text, os, host);
    const named = normalizeArchitecture(second, third ?? '');
    const hidden = third === undefined && named.architecture === 'arm' && named.variant === 'v7';
    return withVariant({ ...os, architecture: named.architecture }, hidden ? '' : defaultVariant(named, third !== undefined));
}
/** A written `linux/arm64/v8` keeps its variant, unlike `linux/arm64`. */
function defaultVariant({ architecture, variant }, written) {
    return written && architecture === 'arm64' && variant === '' ? 'v8' : variant;
}
function parseSingle(text, os, host) {
    if (KNOWN_OS.has(os.os)) {
        const variant = host.architecture === 'arm' && host.variant !== 'v7' ? (host.variant ?? '') : '';
        return withVariant({ ...os, architecture: host.architecture }, variant);
    }
    const { architecture, variant } = normalizeArchitecture(text, '');
    if (!KNOWN_ARCHITECTURES.has(architecture))
        throw invalid(`"${text}": unknown operating system or architecture`);
    return withVariant({ os: host.os, architecture }, architecture === 'arm' && variant === 'v7' ? '' : variant);
}
function parseOS(part, text) {
    const match = OS.exec(part);
    if (!match) {
        throw invalid(`"${part}" is an invalid OS component of "${text}": OSAndVersion specifier component must match "${OS_TEXT}"`);
    }
    const version = decode(match[2] ?? '', text);
    const features = (match[3] ?? '')
        .split('+')
        .map(feature => decode(feature, text))
        .filter(feature => feature !== '');
    return {
        os: normalizeOS(match[1]),
        ...(version !== '' && { 'os.version': version }),
        ...(features.length > 0 && { 'os.features': features })
    };
}
function checkComponent(part, text) {
    if (part === undefined || COMPONENT.test(part))
        return;
    throw invalid(`"${part}" is an invalid component of "${text}": platform specifier component must match "${COMPONENT_TEXT}"`);
}
function decode(option, text) {
    try {
        return decodeURIComponent(option);
    }
    catch {
        throw invalid(`"${text}" has an invalid OS version "${option}": invalid URL escape`);
    }
}
/** The canonical form: `aarch64` becomes arm64, `x86_64` amd64, arm gets its variant v7, default variants go. */
function normalizePlatform(platform) {
    const { variant: written = '', 'os.features': features, ...rest } = platform;
    const { architecture, variant } = normalizeArchitecture(platform.architecture, written);
    const sorted = features && [...new Set(features)].sort();
    return withVariant({ ...rest, os: normalizeOS(platform.os), architecture, ...(sorted && { 'os.features': sorted }) }, variant);
}
function normalizeOS(os) {
    const lower = os.toLowerCase();
    if (lower === '')
        return 'linux';
    return lower === 'macos' ? 'darwin' : lower;
}
const ARM64_VARIANTS = { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' };
const ARM_VARIANTS = { '': 'v7', '7': 'v7', '5': 'v5', '6': 'v6', '8': 'v8' };
function normalizeArchitecture(written, writtenVariant) {
    const architecture = written.toLowerCase();
    const variant = writtenVariant.toLowerCase();
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: ARM64_VARIANTS[variant] ?? variant };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture, variant: ARM_VARIANTS[variant] ?? variant };
        default:
            return { architecture, variant };
    }
}
function withVariant(platform, variant) {
    return variant === '' ? platform : { ...platform, variant };
}
/** `os/architecture[/variant]`. */
function formatPlatform(platform) {
    if (platform.os === '')
        return 'unknown';
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(platform.os, platform.architecture, platform.variant ?? '');
}
/** As `formatPlatform`, with the OS version and features: `windows(10.0.17763)/amd64`. */
function formatPlatformAll(platform) {
    const version = encode(platform['os.version'] ?? '');
    const features = [...new Set(platform['os.features'] ?? [])].sort().filter(feature => feature !== '');
    const options = version + features.map(feature => `+${encode(feature)}`).join('');
    return formatPlatform(options === '' || platform.os === '' ? platform : { ...platform, os: `${platform.os}(${options})` });
}
function encode(option) {
    return option.replace(/[%+()/]/g, character => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
}
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${message}: invalid argument`, {
        hint: 'write a platform as os/architecture[/variant], e.g. linux/arm64'
    });
}


/***/ })

};
