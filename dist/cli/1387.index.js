export const id = 1387;
export const ids = [1387,3411,6097];
export const modules = {

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* binding */ lowerOptions),
  ZC: () => (/* binding */ multiPlatform),
  Wt: () => (/* binding */ platformsOf),
  n4: () => (/* binding */ withDockerfile)
});

// EXTERNAL MODULE: ./lib/context/remote-files.js
var remote_files = __webpack_require__(4855);
// EXTERNAL MODULE: ./lib/dockerfile/excerpt.js
var excerpt = __webpack_require__(259);
// EXTERNAL MODULE: ./lib/dockerfile/go-number.js
var go_number = __webpack_require__(1426);
// EXTERNAL MODULE: ./lib/dockerfile/parse.js + 32 modules
var parse = __webpack_require__(6784);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/dockerfile/directives.js
var directives = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/dockerfile/faults.js
var faults = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
;// CONCATENATED MODULE: ./lib/dockerfile/check-options.js






const DEFAULT = { skip: [], skipAll: false, experimental: [], experimentalAll: false, error: false };
/** Reads `skip=A,B;error=true;experimental=all`. @throws DockerfileFault with BuildKit's text. */
function parseCheckOptions(text) {
    const trimmed = (0,characters/* trimSpace */.Pd)(text);
    if (trimmed === '')
        return DEFAULT;
    return splitOptions(trimmed).reduce(readOption, DEFAULT);
}
/** At most three parts: a third semicolon belongs to the last one. */
function splitOptions(text) {
    const [first = '', second, ...rest] = text.split(';');
    return [first, ...(second === undefined ? [] : [second]), ...(rest.length === 0 ? [] : [rest.join(';')])];
}
function readOption(options, part) {
    const { before, after, found } = (0,characters/* cut */.Jj)(part, '=');
    if (!found)
        throw invalidOption(part);
    const key = (0,characters/* trimSpace */.Pd)(before);
    const value = (0,characters/* trimSpace */.Pd)(after);
    if (key === 'skip' || key === 'experimental') {
        return value === 'all' ? { ...options, [`${key}All`]: true } : { ...options, [key]: value.split(',').map(characters/* trimSpace */.Pd) };
    }
    if (key === 'error')
        return { ...options, error: readError(value, part) };
    throw invalidOption(key);
}
function readError(value, part) {
    try {
        return (0,go_number/* parseBool */.q6)(value);
    }
    catch (error) {
        throw (0,faults/* invalidFault */.sV)(`failed to parse check option ${(0,go_quote/* goQuote */.d)(part)}: ${error.message}`, { near: value });
    }
}
function invalidOption(part) {
    return (0,faults/* invalidFault */.sV)(`invalid check option ${(0,go_quote/* goQuote */.d)(part)}`, { hint: 'options are skip, error and experimental' });
}
/**
 * The options for a Dockerfile: from its `# check=`, unless the build gives others (the argument BUILDKIT_DOCKERFILE_CHECK).
 * @throws DockerfileError
 */
function checkOptionsOf(text, override) {
    try {
        return parseCheckOptions(override ?? (0,directives/* detectCheck */.Y_)(text)?.value ?? '');
    }
    catch (error) {
        if (!(error instanceof errors/* DockerfileError */.tP))
            throw error;
        const what = override === undefined ? 'check options' : 'build-arg:BUILDKIT_DOCKERFILE_CHECK';
        throw new errors/* DockerfileError */.tP(error.code, `failed to parse ${what}: ${error.message}`, { hint: error.hint });
    }
}
/** The options with what a `# check=` comment right above an instruction adds. Comments that make no sense add nothing. */
function withComments(options, comments) {
    const added = comments.map(checkInComment).find(value => value !== undefined);
    if (added === undefined)
        return options;
    try {
        const { skip, skipAll, experimental, experimentalAll } = parseCheckOptions(added);
        return {
            skip: [...options.skip, ...skip],
            skipAll: options.skipAll || skipAll,
            experimental: [...options.experimental, ...experimental],
            experimentalAll: options.experimentalAll || experimentalAll,
            error: options.error
        };
    }
    catch {
        return options;
    }
}
function checkInComment(comment) {
    const directive = new directives/* DirectiveReader */.zj('').read(comment);
    return directive?.name === 'check' ? (0,characters/* cut */.Jj)(directive.value, ' ').before : undefined;
}

// EXTERNAL MODULE: ./lib/dockerfile/lint/rules.js
var rules = __webpack_require__(1513);
;// CONCATENATED MODULE: ./lib/dockerfile/lint/filter.js



/** The findings that the options, and `# check=` comments above the instructions, want to hear of. */
function filterWarnings(warnings, options) {
    return warnings.filter(({ rule, comments }) => {
        const { skip, skipAll, experimental, experimentalAll } = comments === undefined ? options : withComments(options, comments);
        if (rules/* LINT_RULES */.w.get(rule)?.experimental)
            return experimentalAll || experimental.includes(rule);
        return !skipAll && !skip.includes(rule);
    });
}
/** @throws DockerfileError LINT when the options make findings fail the build. @param warnings filtered */
function failOnWarnings(warnings, options) {
    if (!options.error || warnings.length === 0)
        return;
    const rules = [...new Set(warnings.map(({ rule }) => rule))].sort();
    throw new errors/* DockerfileError */.tP('LINT', `lint violation found for rules: ${rules.join(', ')}`, {
        location: warnings[0].location,
        hint: 'correct what the warnings say, or skip a check with "# check=skip=<rule>"'
    });
}

;// CONCATENATED MODULE: ./lib/frontend/findings.js


/**
 * What the build checks found in one Dockerfile, without what its `# check=` silences. Findings before an error count too, so
 * they are taken one by one.
 */
class Findings {
    #options;
    #file = [];
    #lowered;
    /** @throws DockerfileError for options that make no sense. @param override build argument BUILDKIT_DOCKERFILE_CHECK */
    constructor(text, override) {
        this.#options = checkOptionsOf(text, override);
    }
    /** Takes what parsing finds. */
    ofText = (warning) => {
        this.#file.push(warning);
    };
    /** Takes what lowering for the first platform finds. As in BuildKit the others, which say much the same again, do not count. */
    ofPlatform() {
        if (this.#lowered)
            return () => { };
        const found = [];
        this.#lowered = found;
        return warning => void found.push(warning);
    }
    /** One instruction may have the same finding several times. */
    list() {
        return filterWarnings([...this.#file, ...(this.#lowered ?? [])], this.#options);
    }
    /** @throws DockerfileError LINT when the Dockerfile wants findings to fail the build and there are any. */
    check() {
        failOnWarnings(this.list(), this.#options);
    }
}

;// CONCATENATED MODULE: ./lib/frontend/syntax.js


/** docker/dockerfile and docker/dockerfile-upstream, of whatever registry mirrors them and of whatever version. */
const BUILT_IN = /(^|\/)dockerfile(-upstream)?(:[^/]*)?(@.*)?$/;
/**
 * A `# syntax=` that names Docker's own frontend is met by this one; no other is ever downloaded or run.
 * @param override build argument BUILDKIT_SYNTAX
 * @throws DockerfileError UNSUPPORTED
 */
function checkSyntax(text, file, override) {
    const syntax = override ?? (0,directives/* detectSyntax */.Dh)(text)?.value ?? '';
    if (syntax === '' || BUILT_IN.test(syntax))
        return;
    const line = text.split('\n').findIndex(candidate => candidate.includes(syntax)) + 1;
    throw new errors/* DockerfileError */.tP('UNSUPPORTED', `Cannot build with the frontend "${syntax}": only docker/dockerfile is built in`, {
        ...(line > 0 && { location: { file, startLine: line, endLine: line } }),
        hint: 'Remove the syntax directive, or give the build argument BUILDKIT_SYNTAX=docker/dockerfile:1'
    });
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/runtime/ulimits.js
var ulimits = __webpack_require__(6664);
;// CONCATENATED MODULE: ./lib/build/read-dockerfile.js









/**
 * Reads the build's Dockerfile, once what the build was asked for made sense. Whatever becomes of `body`, the worker hears of all
 * findings; errors that know their line get the lines around it.
 */
async function withDockerfile(request, worker, contexts, body) {
    multiPlatform(request);
    (0,ulimits/* parseUlimits */.T)(request.ulimits);
    const { text, file } = await contexts.dockerfile();
    checkSyntax(text, file, request.buildArgs['BUILDKIT_SYNTAX']);
    const findings = new Findings(text, request.buildArgs['BUILDKIT_DOCKERFILE_CHECK']);
    try {
        const dockerfile = (0,parse/* parseDockerfile */.Ai)(text, file, findings.ofText);
        return await withExcerpt(dockerfile, () => body({ dockerfile, findings }));
    }
    finally {
        for (const warning of findings.list())
            worker.warn(warning);
    }
}
async function withExcerpt(dockerfile, body) {
    try {
        return await body();
    }
    catch (error) {
        if ((error instanceof errors/* SolveError */.Y || error instanceof errors/* DockerfileError */.tP) && error.location && !error.excerpt)
            error.excerpt = (0,excerpt/* excerptOf */.z)(dockerfile.text, error.location);
        throw error;
    }
}
/** Those asked for, else this machine's. */
function platformsOf({ platforms }) {
    return platforms.length > 0 ? platforms.map(oci_platform/* normalizePlatform */.FL) : [(0,oci_platform/* hostPlatform */.ol)()];
}
/** Whether one image gets an index too. @throws UsageError for what is no boolean, or says no to several platforms. */
function multiPlatform({ buildArgs, platforms }) {
    const text = buildArgs['BUILDKIT_MULTI_PLATFORM'] || undefined;
    const wanted = text === undefined ? undefined : (0,go_number/* tryBool */.I_)(text);
    if (text !== undefined && wanted === undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid boolean value for multi-platform: ${text}`, { hint: 'Write true or false' });
    if (wanted === false && platforms.length > 1)
        throw new errors/* UsageError */.eb('INPUT_INVALID', 'conflicting config: returning multiple target platforms is not allowed');
    return wanted;
}
function lowerOptions(request, worker, contexts, platform, warn) {
    return {
        ...request,
        platform,
        isPlatformGiven: request.platforms.length > 0,
        buildPlatform: (0,oci_platform/* hostPlatform */.ol)(),
        namedContexts: contexts.named,
        ignored: contexts.ignored,
        warn,
        contextTime: name => contexts.time(name),
        sourceTime: async (source) => (await (0,remote_files/* remoteFiles */.wC)(source, contexts.tools)).time,
        resolveImage: async (reference, wanted) => {
            const { pinned, descriptor, config } = await worker.images.resolve(reference, wanted);
            return { pinned, digest: descriptor.digest, config };
        }
    };
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   n: () => (/* binding */ formatAge)
/* harmony export */ });
/** Milliseconds. */
const UNITS = {
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000
};
/** Milliseconds of `7d`, `12h`, `1d12h` or `90m`; undefined for anything else. */
function parseAge(text) {
    const trimmed = text.trim().toLowerCase();
    if (!/^(\d+(\.\d+)?[smhdw])+$/.test(trimmed))
        return undefined;
    const parts = [...trimmed.matchAll(/(\d+(?:\.\d+)?)([smhdw])/g)];
    return Math.round(parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit], 0));
}
/** `7d`, `36h`: the largest unit that says it exactly. */
function formatAge(milliseconds) {
    const unit = ['d', 'h', 'm'].find(name => milliseconds >= UNITS[name] && milliseconds % UNITS[name] === 0) ?? 's';
    return `${milliseconds / UNITS[unit]}${unit}`;
}


/***/ }),

/***/ 6449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildCommand: () => (/* binding */ buildCommand),
  metadata: () => (/* binding */ metadata)
});

// EXTERNAL MODULE: ./lib/cache/inline.js
var inline = __webpack_require__(2761);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/build/formats.js
/** What every registry takes and every machine reads. A layer that has another compression already keeps it. */
const CACHE_FORMAT = { compression: 'gzip' };
/** What stays in the store is not compressed: that would be most of a build's time. */
function layerFormat({ compression, outputs }) {
    const leaves = outputs.some(({ type }) => type === 'registry' || type === 'oci' || type === 'docker' || type === 'oci-layout');
    return { compression: compression.type ?? (leaves ? 'gzip' : 'none'), level: compression.level, force: compression.force };
}
function annotationsFor(level, { annotations }) {
    const found = annotations.flatMap(text => {
        const [, levels = 'manifest', key = '', value = ''] = /^(?:([a-z,-]+):)?([^=]+)=(.*)$/s.exec(text) ?? [];
        return levels.split(',').includes(level) ? [[key, value]] : [];
    });
    return Object.fromEntries(found);
}
function rewritesTimestamp({ outputs }) {
    return outputs.some(({ rewriteTimestamp }) => rewriteTimestamp);
}

;// CONCATENATED MODULE: ./lib/build/caching.js




/** Writes what this build made into the caches. Warns, and never fails. */
async function saveCache(worker) {
    await worker.cache.load();
    await worker.hollow.settle();
    await worker.mounts.save();
    await worker.cache.flush(blobSource(worker));
}
function blobSource(worker) {
    return {
        async compressed(diffId, kept) {
            const layer = worker.layers.known(diffId) ?? (kept && layerInCache(diffId, kept, worker));
            if (!layer)
                throw new lib_errors/* ContentError */.yg('BLOB_NOT_FOUND', `Layer ${diffId} is in the store no more`);
            const blob = await worker.layers.formatted(layer, CACHE_FORMAT);
            return { mediaType: blob.mediaType, digest: blob.digest, size: blob.size, path: worker.store.blobs.path(blob.digest) };
        }
    };
}
function layerInCache(diffId, blob, { cache }) {
    const fetch = ({ digest, size }, destination) => cache.fetchBlob(digest, size, destination);
    return { diffId, contentDigest: (0,digest/* digestHex */.sU)(diffId), blob, fetch, mountFrom: undefined };
}
/**
 * A layer that will leave the machine, with the image or for a cache, is compressed while the next step runs, and one that only a
 * cache keeps is sent there. Their failures show where the blob is asked for.
 */
function compressingEarly(worker, format) {
    const { keepsLayers, layers } = worker;
    const compress = (layer, wanted) => layers.formatted(layer, wanted);
    const send = async (layer) => {
        const blob = await compress(layer, CACHE_FORMAT);
        worker.cache.send?.({ ...blob, diffId: layer.diffId, path: worker.store.blobs.path(blob.digest) });
    };
    return {
        ...worker,
        layerMade(layer, role) {
            if (role === 'image' && format.compression !== 'none')
                compress(layer, format).catch(() => { });
            else if (keepsLayers === 'max' && role === 'intermediate')
                send(layer).catch(() => { });
            else if (keepsLayers !== undefined && role === 'image')
                compress(layer, CACHE_FORMAT).catch(() => { });
        }
    };
}
/** What `type=inline` adds to the image's config. */
function inlineCache({ inlineRecords }, layers) {
    return (inlineRecords &&
        (0,inline/* encodeInline */.ah)(inlineRecords(), layers.map(({ diffId }) => diffId)));
}

// EXTERNAL MODULE: ./lib/cache/none.js
var none = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/build/lost-layers.js


/**
 * A layer that the cache promised may be gone when its bytes are needed: evicted, damaged, or out of reach. Then everything is
 * done again. What was built is in the store by now, and the cache knows what it lost; the last time nothing is read from it.
 */
async function persistently(worker, body) {
    const withoutCache = { ...worker, cache: { ...none/* noCache */.w, put: worker.cache.put.bind(worker.cache) } };
    for (const from of [worker, worker]) {
        try {
            return await body(from);
        }
        catch (error) {
            if (!isLostLayer(error) || worker.signal.aborted)
                throw error;
            worker.log.info(`A cached layer is gone: going on without it (${(0,lib_errors/* messageOf */.bD)(error)})`);
        }
    }
    return body(withoutCache);
}
function isLostLayer(error) {
    if (error instanceof lib_errors/* ContentError */.yg && error.code === 'BLOB_NOT_FOUND')
        return true;
    return error instanceof Error && error.cause !== undefined && isLostLayer(error.cause);
}

// EXTERNAL MODULE: ./lib/build/read-dockerfile.js + 4 modules
var read_dockerfile = __webpack_require__(41);
// EXTERNAL MODULE: ./lib/dockerfile/csv.js
var csv = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/dockerfile/did-you-mean.js
var did_you_mean = __webpack_require__(3155);
;// CONCATENATED MODULE: ./lib/exporter/parse-output.js



/**
 * Reads `--output`: `type=oci,dest=image.tar`, or a bare path, which means `type=local` (and `-` a tar on standard output), as
 * docker has it. Docker's own types keep their meaning: `type=docker` without `dest` loads into the engine, `type=image` is
 * the store, and with `push=true` the registry.
 * @throws UsageError
 */
function parseOutput(text) {
    if (text.trim() === '')
        throw invalid(text, 'it is empty');
    if (text === '-')
        return { type: 'tar', destination: '-' };
    if (!text.includes('='))
        return { type: 'local', destination: text };
    const attributes = readAttributes(text);
    const type = take(attributes, 'type');
    if (type === undefined)
        throw invalid(text, 'it has no type');
    const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
    if (!read)
        throw invalid(text, `type "${type}" is not known`, `Use one of ${Object.keys(READERS).join(', ')}`);
    const options = outputOptions(attributes, text);
    const output = { ...read(attributes, text), ...options };
    const [unknown] = attributes.keys();
    if (unknown !== undefined) {
        const near = (0,did_you_mean/* nearest */.p)(unknown, ATTRIBUTES);
        throw invalid(text, `type=${type} has no attribute "${unknown}"`, near && `Did you mean ${near}?`);
    }
    return output;
}
/** Of any type, to find the one that was meant. */
const ATTRIBUTES = [
    ...['type', 'dest', 'name', 'tar', 'push', 'store', 'host', 'push-by-digest', 'name-canonical', 'oci-mediatypes'],
    ...['compression', 'compression-level', 'force-compression', 'rewrite-timestamp']
];
const READERS = {
    registry: attributes => registry(attributes),
    image: (attributes, text) => {
        const push = takeBoolean(attributes, 'push', text);
        const kept = takeBoolean(attributes, 'store', text);
        if (push)
            return registry(attributes);
        if (kept === false)
            throw invalid(text, 'with store=false and without push=true it would go nowhere');
        return { type: 'store' };
    },
    store: () => ({ type: 'store' }),
    oci: (attributes, text) => archive('oci', attributes, text),
    docker: (attributes, text) => attributes.has('dest') || attributes.has('tar') ? archive('docker', attributes, text) : engine(attributes),
    engine: attributes => engine(attributes),
    tar: (attributes, text) => ({ type: 'tar', destination: destination(attributes, text) }),
    local: (attributes, text) => ({ type: 'local', destination: directory(attributes, text) }),
    'oci-layout': (attributes, text) => ({ type: 'oci-layout', destination: directory(attributes, text) })
};
function registry(attributes) {
    const byDigest = takeBoolean(attributes, 'push-by-digest', 'type=registry');
    takeBoolean(attributes, 'push', 'type=registry');
    takeBoolean(attributes, 'name-canonical', 'type=registry');
    return { type: 'registry', ...(byDigest ? { byDigest } : {}) };
}
/** `tar=false` asks for a directory instead of a file. */
function archive(type, attributes, text) {
    if (takeBoolean(attributes, 'tar', text) === false)
        return { type: 'oci-layout', destination: directory(attributes, text) };
    return { type, destination: destination(attributes, text) };
}
function engine(attributes) {
    return { type: 'engine', host: take(attributes, 'host') };
}
function destination(attributes, text) {
    const value = take(attributes, 'dest') ?? '-';
    if (value === '')
        throw invalid(text, 'dest is empty');
    return value;
}
function directory(attributes, text) {
    const value = take(attributes, 'dest');
    if (value === undefined || value === '')
        throw invalid(text, 'it has no dest', 'Add dest=DIRECTORY');
    if (value === '-')
        throw invalid(text, 'a directory cannot go to standard output', 'Use type=tar or type=oci');
    return value;
}
function outputOptions(attributes, text) {
    const names = take(attributes, 'name')
        ?.split(',')
        .map(name => name.trim())
        .filter(name => name !== '');
    if (takeBoolean(attributes, 'oci-mediatypes', text) === false)
        throw invalid(text, "Docker's own media types are not written", 'Leave oci-mediatypes out: Docker reads OCI types since 1.10');
    const format = parse_output_layerFormat(attributes, text);
    const rewriteTimestamp = takeBoolean(attributes, 'rewrite-timestamp', text);
    return {
        ...(names && names.length > 0 ? { names } : {}),
        ...(format ? { format } : {}),
        ...(rewriteTimestamp ? { rewriteTimestamp } : {})
    };
}
const COMPRESSIONS = { uncompressed: 'none', none: 'none', gzip: 'gzip', zstd: 'zstd' };
function parse_output_layerFormat(attributes, text) {
    const wanted = take(attributes, 'compression');
    const level = takeLevel(attributes, text);
    const force = takeBoolean(attributes, 'force-compression', text);
    if (wanted === undefined && level === undefined && force === undefined)
        return undefined;
    const compression = Object.hasOwn(COMPRESSIONS, wanted ?? 'gzip') ? COMPRESSIONS[wanted ?? 'gzip'] : undefined;
    if (!compression)
        throw invalid(text, `compression "${wanted}" is not supported`, 'Use gzip, zstd or uncompressed');
    return { compression, ...(level === undefined ? {} : { level }), ...(force ? { force } : {}) };
}
function takeLevel(attributes, text) {
    const value = take(attributes, 'compression-level');
    if (value === undefined)
        return undefined;
    if (!/^\d{1,2}$/.test(value))
        throw invalid(text, `compression-level "${value}" is no number from 0 to 19`);
    return Number(value);
}
function readAttributes(text) {
    const attributes = new Map();
    for (const field of fieldsOf(text)) {
        const split = field.indexOf('=');
        const key = field
            .slice(0, split < 0 ? undefined : split)
            .trim()
            .toLowerCase();
        if (split < 0)
            throw invalid(text, `"${field}" is no key=value`);
        const before = key === 'name' ? attributes.get(key) : undefined;
        attributes.set(key, before === undefined ? field.slice(split + 1) : `${before},${field.slice(split + 1)}`);
    }
    return attributes;
}
function fieldsOf(text) {
    try {
        return (0,csv/* csvFields */.q)(text);
    }
    catch (error) {
        throw invalid(text, (0,lib_errors/* messageOf */.bD)(error));
    }
}
function take(attributes, key) {
    const value = attributes.get(key);
    attributes.delete(key);
    return value;
}
function takeBoolean(attributes, key, text) {
    const value = take(attributes, key);
    if (value === undefined)
        return undefined;
    if (/^(true|1|t)$/i.test(value))
        return true;
    if (/^(false|0|f)$/i.test(value))
        return false;
    throw invalid(text, `${key}=${value} is neither true nor false`);
}
function invalid(text, state, hint) {
    return new lib_errors/* UsageError */.eb('INPUT_INVALID', `Cannot use output "${text}": ${state}`, {
        hint: hint ?? 'Write it as type=oci,dest=image.tar'
    });
}

;// CONCATENATED MODULE: ./lib/exporter/select.js

/** A new kind of output needs a line here, says the compiler. Loaded when first used: start-up is part of every build. */
const EXPORTERS = {
    registry: async (output) => (await __webpack_require__.e(/* import() */ 1882).then(__webpack_require__.bind(__webpack_require__, 1882))).registryExporter(output),
    store: async (output) => (await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 488))).storeExporter(output),
    oci: async (output) => (await __webpack_require__.e(/* import() */ 6893).then(__webpack_require__.bind(__webpack_require__, 6893))).archiveExporter(output),
    docker: async (output) => (await __webpack_require__.e(/* import() */ 6893).then(__webpack_require__.bind(__webpack_require__, 6893))).archiveExporter(output),
    tar: async (output) => (await __webpack_require__.e(/* import() */ 4650).then(__webpack_require__.bind(__webpack_require__, 4650))).tarExporter(output),
    'oci-layout': async (output) => (await __webpack_require__.e(/* import() */ 3315).then(__webpack_require__.bind(__webpack_require__, 3315))).layoutExporter(output),
    local: async (output) => (await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 274))).localExporter(output),
    engine: async (output) => (await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(1480)]).then(__webpack_require__.bind(__webpack_require__, 159))).engineExporter(output)
};
/** Who carries the output out. */
function exporterFor(output) {
    const open = EXPORTERS[output.type];
    return {
        export: async (image, names, context) => (await open(output)).export(image, names, context)
    };
}

// EXTERNAL MODULE: ./lib/frontend/lower-dockerfile.js + 32 modules
var lower_dockerfile = __webpack_require__(292);
// EXTERNAL MODULE: ./lib/image/assemble.js
var assemble = __webpack_require__(3277);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/image/clamp-times.js


/** The same layer with no time later than `epoch` (seconds): what `rewrite-timestamp=true` asks for. */
async function clampTimes(layer, epoch, { store, pool, layers }) {
    const blob = await layers.blob(layer);
    const scratch = store.temporaryPath('times');
    (0,external_node_fs_.mkdirSync)(scratch, { mode: 0o700 });
    try {
        const entries = (await pool.listArchive(store.blobs.path(blob.digest), (0,external_node_path_.join)(scratch, 'content'))) ?? [];
        const tar = (0,external_node_path_.join)(scratch, 'layer.tar');
        const clamped = entries.map(entry => ({ ...entry, mtime: Math.min(entry.mtime, epoch) }));
        return layers.commit(await pool.writeLayer(clamped, tar), tar);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/cache/parts.js
var cache_parts = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/oci/passwd.js
var passwd = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/system/file-time.js
var file_time = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/layer/prune-upper.js



/**
 * Takes out of an upperdir what its layer does not have: copies that the step made of a file or directory and left as they were,
 * sockets, whiteouts of nothing. Only then it is the layer unpacked, and may lie on top of other layers than those it was made on.
 * @param left topmost paths, relative to the upperdir
 */
function pruneUpper(upperdir, left) {
    for (const path of left) {
        const parent = (0,external_node_path_.dirname)((0,external_node_path_.join)(upperdir, path));
        const { atimeMs, mtimeMs } = (0,external_node_fs_.lstatSync)(parent);
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(upperdir, path), { recursive: true, force: true });
        (0,external_node_fs_.utimesSync)(parent, (0,file_time/* fileTime */.I)(atimeMs / 1000), (0,file_time/* fileTime */.I)(mtimeMs / 1000));
    }
}

// EXTERNAL MODULE: ./lib/snapshot/tree-layers.js
var tree_layers = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/cache/age.js
var age = __webpack_require__(8081);
;// CONCATENATED MODULE: ./lib/cache/explain.js

/** One kind of cause, in the order in which causes are named: what a person did comes before what follows from it. */
const causes = [
    lineEdited,
    platformChanged,
    baseMoved,
    argumentsChanged,
    variablesChanged,
    settingsChanged,
    sourcesChanged,
    parentChanged,
    opChanged
];
/**
 * Why a step was not in the cache, the first cause first: `COPY src/ changed: src/app.ts, +2 files`. `before` is the newest
 * record of the same step (`CacheBackend.findStep`). Never empty.
 */
function explainMiss(before, now) {
    if (before === undefined)
        return ['never built before in this scope'];
    const found = causes.flatMap(cause => cause(before.parts, now));
    if (found.length > 0)
        return found;
    return [changed(before.parts, now, cache_parts/* Part */.eS.op) ? 'a setting of the step changed' : 'its result is no longer in the cache'];
}
/** An edit that changes nothing of what the step does is no cause. */
function lineEdited(before, now) {
    const was = before[cache_parts/* Part */.eS.args];
    const is = now[cache_parts/* Part */.eS.args];
    const matters = changed(before, now, cache_parts/* Part */.eS.op) || changedNames(before, now, 'source.').length > 0;
    return is === undefined || was === is || !matters ? [] : [`Dockerfile line edited: ${shown(was)} -> ${shown(is)}`];
}
function platformChanged(before, now) {
    return changed(before, now, cache_parts/* Part */.eS.platform)
        ? [`platform was ${shown(before[cache_parts/* Part */.eS.platform])}, is ${shown(now[cache_parts/* Part */.eS.platform])}`]
        : [];
}
/** A base that moved without a change of its files is no cause: a new label, say. */
function baseMoved(before, now) {
    if (!isBaseMoved(before, now) || !changed(before, now, cache_parts/* Part */.eS.parent))
        return [];
    const [was, is] = [splitBase(before[cache_parts/* Part */.eS.base]), splitBase(now[cache_parts/* Part */.eS.base])];
    if (was.name !== is.name)
        return [`base was ${was.name}, is ${is.name}`];
    return [`base ${is.name} moved ${was.digest} -> ${is.digest}`];
}
function argumentsChanged(before, now) {
    return changedNames(before, now, cache_parts/* Part */.eS.arg('')).map(name => `ARG ${valueChange(name, cache_parts/* Part */.eS.arg(name), before, now)}`);
}
function variablesChanged(before, now) {
    return changedNames(before, now, cache_parts/* Part */.eS.env('')).map(name => `ENV ${valueChange(name, cache_parts/* Part */.eS.env(name), before, now)}`);
}
function settingsChanged(before, now) {
    return changedNames(before, now, cache_parts/* Part */.eS.setting('')).map(name => valueChange(name, cache_parts/* Part */.eS.setting(name), before, now));
}
function sourcesChanged(before, now) {
    return changedNames(before, now, 'source.').map(n => {
        const label = now[cache_parts/* Part */.eS.label(Number(n))] ?? before[cache_parts/* Part */.eS.label(Number(n))] ?? 'a source';
        const files = changedFiles(before[cache_parts/* Part */.eS.files(Number(n))], now[cache_parts/* Part */.eS.files(Number(n))]);
        return files === '' ? `${label} changed` : `${label} changed: ${files}`;
    });
}
/** A base that is not what it was says so itself. */
function parentChanged(before, now) {
    if (!changed(before, now, cache_parts/* Part */.eS.parent) || isBaseMoved(before, now))
        return [];
    const isBase = now[cache_parts/* Part */.eS.base] !== undefined && before[cache_parts/* Part */.eS.base] !== undefined;
    return [isBase ? `base ${splitBase(now[cache_parts/* Part */.eS.base]).name} has other files` : 'the step before it gave another result'];
}
/** The last resort: what the op does is another thing, and no other part says why. */
function opChanged(before, now) {
    const kind = (parts) => parts[cache_parts/* Part */.eS.op]?.split(' ')[0];
    return kind(before) === kind(now) ? [] : ['made by another version of Slipway'];
}
/** `src/app.ts, +2 files`; the first is the first by path. New and removed files say so. */
function changedFiles(before, now) {
    if (before === undefined || now === undefined)
        return '';
    const was = (0,cache_parts/* parseFiles */.Bj)(before);
    const is = (0,cache_parts/* parseFiles */.Bj)(now);
    const both = was.complete && is.complete;
    const paths = [...new Set([...was.files.keys(), ...is.files.keys()])].sort();
    // A file that a cut-off list does not name may still be there: only what both lists name is certain.
    const changes = paths.flatMap(path => {
        const [old, current] = [was.files.get(path), is.files.get(path)];
        if (old === current)
            return [];
        if (old === undefined)
            return both ? [`${path} (new)`] : [];
        if (current === undefined)
            return both ? [`${path} (removed)`] : [];
        return [path];
    });
    const [first, ...rest] = changes;
    if (first === undefined)
        return '';
    return rest.length === 0 ? first : `${first}, +${rest.length} ${rest.length === 1 ? 'file' : 'files'}`;
}
function valueChange(name, part, before, now) {
    const [was, is] = [before[part], now[part]];
    if (was === undefined)
        return `${name} is new: ${shown(is)}`;
    if (is === undefined)
        return `${name} was ${shown(was)}, is no longer set`;
    return `${name} was ${shown(was)}, is ${shown(is)}`;
}
function changedNames(before, now, prefix) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
    return names.filter(name => name.startsWith(prefix) && changed(before, now, name)).map(name => name.slice(prefix.length));
}
function changed(before, now, name) {
    return before[name] !== now[name];
}
/** A step that came right after FROM in one build only has got or lost a step before it. */
function isBaseMoved(before, now) {
    return before[cache_parts/* Part */.eS.base] !== undefined && now[cache_parts/* Part */.eS.base] !== undefined && changed(before, now, cache_parts/* Part */.eS.base);
}
function splitBase(base) {
    const [name = 'nothing', digest = 'nothing'] = (base ?? '').split('@');
    return { name: name === '' ? 'nothing' : name, digest: digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]*$/, '$1') };
}
const MAX_SHOWN = 80;
/** One line, not too long; the empty text is visible. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const line = value.replace(/\s+/g, ' ').trim();
    if (line === '')
        return '""';
    return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 3)}...` : line;
}

// EXTERNAL MODULE: ./lib/cache/record.js
var cache_record = __webpack_require__(6449);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/solver/cache-key.js


/** The key of a step: sha256 hex over its parts, whatever their order. Descriptive parts follow from others and do not count. */
function cacheKey(parts) {
    const counted = Object.keys(parts)
        .filter(name => !(0,cache_parts/* isDescriptive */.TR)(name))
        .sort();
    return sha256(JSON.stringify(counted.map(name => [name, parts[name]])));
}
/** Names what a step's result holds: equal files below and in the layer give an equal id. */
function contentIdOf(parent, layerContent) {
    return sha256(`${parent}\n${layerContent}`);
}
function sha256(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex');
}

;// CONCATENATED MODULE: ./lib/solver/cached-step.js





/** The step's result, from the cache if any key of it is there. */
async function cachedStep(context, step) {
    // Began before the context was opened.
    await context.worker.cache.load();
    const key = cacheKey(step.parts);
    return context.once(key, () => findOrRun(context, step, key));
}
async function findOrRun(context, step, key) {
    const hit = lookUp(context, key);
    if (hit)
        return reuse(context, step, hit);
    const precise = step.precise ? await step.precise() : step.parts;
    const preciseKey = cacheKey(precise);
    const late = preciseKey === key ? undefined : lookUp(context, preciseKey);
    if (late) {
        put(context, { ...late.record, key, parts: { ...step.parts, ...step.details?.() } });
        return reuse(context, step, late);
    }
    return runStep(context, step, key, { ...precise, ...step.details?.() }, preciseKey);
}
async function runStep(context, step, key, precise, preciseKey) {
    const { vertex, worker } = context;
    const name = stepIdentity(context);
    const line = precise[cache_parts/* Part */.eS.args];
    const before = worker.records.findStep(name, line) ?? worker.cache.findStep(name, line);
    if (!vertex.ignoreCache)
        tellWhy(context, before, precise, preciseKey);
    const started = Date.now();
    const made = await step.run();
    const ran = new Date();
    const { layer, created } = adoptEqual(context, step.parent, made, before) ?? { layer: made, created: ran };
    worker.layerMade(layer, context.role);
    const record = {
        version: 1,
        key: preciseKey,
        parts: precise,
        step: name,
        layer: cachedLayer(context, layer),
        created: created.toISOString(),
        ...(created < ran ? { ran: ran.toISOString() } : {}),
        durationMs: Date.now() - started
    };
    if (layer === made)
        worker.records.put({ ...record, key: equalKey(step.parent, layer), parts: {} });
    if (key !== preciseKey)
        put(context, { ...record, key, parts: step.parts });
    // Last, since the newest record of a step is what the next miss is explained by, and this one names files.
    put(context, record);
    return extend(step.parent, layer, created, false);
}
function cachedLayer({ worker }, { diffId, contentDigest, dates, blob, fetch }) {
    const size = worker.store.layers.get(diffId)?.size ?? 0;
    return { diffId, contentDigest, ...(dates === undefined ? {} : { dates }), size, ...(blob && fetch ? { blob } : {}) };
}
/**
 * Early cutoff to the bit: a step that ran again and made the same files gives the layer of the time before and its date, so that
 * the image's digest stays and a push finds everything there. Times of the moment do not count for that, those that the step chose
 * (`touch -d`, an archive's) do.
 */
function adoptEqual({ worker, vertex }, parent, made, before) {
    if (vertex.ignoreCache)
        return undefined;
    const isEqual = before?.layer.contentDigest === made.contentDigest && before.layer.dates === made.dates;
    const kept = isEqual ? worker.cache.find(before.key) : undefined;
    const hit = lookUpLocal(worker, equalKey(parent, made)) ?? (kept && remoteHit(worker, kept));
    return hit && { layer: hit.layer, created: new Date(hit.record.created) };
}
function equalKey(parent, layer) {
    return sha256(`equal ${contentIdOf(parent.contentId, layer.contentDigest)} ${layer.dates ?? ''}`);
}
/** A record that may be used and whose layer is to be had: in the store, or from a cache that has its blob. */
function lookUp(context, key) {
    const { vertex, worker } = context;
    if (vertex.ignoreCache)
        return undefined;
    const local = lookUpLocal(worker, key);
    if (local && !isExpired(context, local.record))
        return local;
    const remote = worker.cache.find(key);
    return remote && !isExpired(context, remote) ? remoteHit(worker, remote) : undefined;
}
/** What a RUN fetched from elsewhere ages (`--cache-ttl`); what a COPY makes follows from its sources. */
function isExpired({ vertex, options }, record) {
    const { cacheTtl } = options;
    return cacheTtl !== undefined && vertex.op.kind === 'exec' && Date.now() - Date.parse((0,cache_record/* ranAt */.l1)(record)) > cacheTtl;
}
function lookUpLocal(worker, key) {
    const record = worker.records.find(key);
    if (!record || !worker.layers.hasBlob(record.layer.diffId))
        return undefined;
    const layer = worker.layers.known(record.layer.diffId);
    worker.records.touch(key);
    return layer && { record, local: true, layer: { ...layer, contentDigest: record.layer.contentDigest } };
}
function remoteHit(worker, record) {
    const { diffId, contentDigest } = record.layer;
    if (worker.layers.hasBlob(diffId)) {
        const layer = worker.layers.known(diffId);
        if (layer)
            return { record, local: false, layer: { ...layer, contentDigest } };
    }
    const layer = worker.cachedLayers.find(record);
    return layer && { record, local: false, layer };
}
function reuse(context, step, hit) {
    if (hit.local)
        context.worker.cache.put({ ...hit.record, step: stepIdentity(context) }, context.role);
    else
        put(context, hit.record);
    // The same result by its other key: a cache that holds just what is put, as an image does, must not lose it.
    const other = context.worker.cache.findStep(stepIdentity(context));
    if (other && other.key !== hit.record.key && other.layer.diffId === hit.layer.diffId)
        put(context, other);
    return extend(step.parent, hit.layer, new Date(hit.record.created), true);
}
/** Into the store, and into what the caches write at the end. */
function put(context, record) {
    const current = { ...record, step: stepIdentity(context) };
    if (context.worker.layers.hasBlob(record.layer.diffId))
        context.worker.records.put(current);
    context.worker.cache.put(current, context.role);
}
function extend(parent, layer, created, cached) {
    return {
        kind: 'layers',
        layers: [...parent.layers, layer],
        contentId: contentIdOf(parent.contentId, layer.contentDigest),
        created,
        cached
    };
}
/** `linux/amd64 build 3`: the place of a step in its Dockerfile, which stays when the line is edited. */
function stepIdentity({ vertex, worker }) {
    const place = /^\[([^\]]*?)\/\d+\]/.exec(vertex.name)?.[1] ?? vertex.name;
    const { os, architecture, variant } = vertex.platform;
    return `${worker.scope} ${os}/${architecture}${variant ? `/${variant}` : ''} ${place}`;
}
function tellWhy(context, before, parts, key) {
    const { worker, vertex, options } = context;
    const found = worker.records.find(key) ?? worker.cache.find(key);
    const reasons = found && isExpired(context, found) ? [`older than ${(0,age/* formatAge */.n)(options.cacheTtl)} (cache-ttl)`] : undefined;
    worker.explain(vertex, reasons ?? explainMiss(before, parts));
}

;// CONCATENATED MODULE: ./lib/solver/dates.js

/**
 * Names the times that a step gave its files on purpose: those from before it began. What it dated with the moment says nothing.
 * @param since seconds
 */
function chosenDates(toc, since) {
    const chosen = toc.filter(({ mtime }) => mtime < since);
    return sha256(JSON.stringify(chosen.map(({ path, mtime }) => [path, Math.floor(mtime)])));
}

;// CONCATENATED MODULE: ./lib/solver/trees.js

/** The layers unpacked, lowest first, as they are to be mounted. */
function snapshotsOf(result, worker) {
    return worker.layers.stack(result.layers);
}
/** What a mount of the layers would show. */
async function treeOf(result, worker) {
    return (0,tree_layers/* layersTree */.d)(await snapshotsOf(result, worker));
}

// EXTERNAL MODULE: ./lib/runtime/account-files.js
var account_files = __webpack_require__(3593);
// EXTERNAL MODULE: ./lib/system/tree/resolve.js
var resolve = __webpack_require__(9310);
// EXTERNAL MODULE: ./lib/system/tree/empty.js
var empty = __webpack_require__(3039);
// EXTERNAL MODULE: ./lib/context/go-match.js
var go_match = __webpack_require__(3257);
// EXTERNAL MODULE: ./lib/context/patterns.js + 4 modules
var patterns = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/solver/ops/copy-walk.js


/** Walks a source in byte order of names, directories before what is in them, as `--parents` and `--exclude` leave it. */
function walkSource(tree, source, visitor) {
    const { include, exclude } = source;
    const visit = (path, relative, above) => {
        const results = relative === '' ? above : matchBelow(source, relative, above);
        const excluded = results.exclude?.matched ?? false;
        if (excluded && !exclude.hasExceptions)
            return;
        const included = !excluded && (results.include?.matched ?? true);
        const stat = tree.lstat(path);
        if (!stat)
            throw new lib_errors/* SolveError */.Y('COPY_FAILED', `Cannot read ${path}: it was removed while it was being copied`);
        const entry = { path, relative, stat, included };
        if (stat.type !== 'directory') {
            if (included)
                visitor.enter(entry);
            return;
        }
        if (!included && !excluded && !leadsSomewhere(relative, include.literalPrefix))
            return;
        visitor.enter(entry);
        for (const name of tree.readdir(path))
            visit(external_node_path_.posix.join(path, name), relative === '' ? name : `${relative}/${name}`, results);
        visitor.leave?.(entry);
    };
    visit(source.path, '', {});
}
function matchBelow({ include, exclude }, relative, above) {
    return {
        include: include?.matcher.matchBelow(relative, above.include),
        exclude: exclude?.matchBelow(relative, above.exclude)
    };
}
/** False when nothing below a directory can match a pattern that begins with these names. */
function leadsSomewhere(relative, literalPrefix) {
    return relative.split('/').every((name, depth) => depth >= literalPrefix.length || literalPrefix[depth] === name);
}

;// CONCATENATED MODULE: ./lib/solver/ops/copy-select.js






/**
 * Finds what a COPY or ADD copies, in order.
 * @throws SolveError FILE_NOT_FOUND, which names every path that is missing and every link found by a wildcard that leads nowhere;
 *   a wildcard that finds nothing is no error, but the directory before it must be there. INVALID for a malformed pattern.
 */
function selectSources(tree, action) {
    const selector = new Selector(tree, action);
    const selected = action.sources.flatMap(source => selector.select(source));
    const [missing] = selector.missing;
    if (missing !== undefined)
        throw isLookedUp(tree, action) ? notFound(action, selector.missing) : nothingThere(missing);
    return selected;
}
class Selector {
    missing = [];
    #tree;
    #asked;
    #parents;
    #exclude;
    constructor(tree, { parents, excludes, asked }) {
        this.#tree = tree;
        this.#asked = asked;
        this.#parents = parents;
        this.#exclude = excludes.length > 0 ? readPatterns('excludepatterns', excludes, patterns/* compilePatterns */.x) : undefined;
    }
    select(source) {
        return this.#parents ? this.#selectWithParents(source) : this.#selectPlain(clean(source), undefined);
    }
    #selectPlain(source, include) {
        const names = (0,go_match/* hasWildcard */.rl)(source)
            ? readPatterns('includepatterns', [source.slice(1)], () => findWildcard(this.#tree, source, this.#asked))
            : [this.#literalName(source)];
        return names.flatMap(name => this.#follow(name, include));
    }
    /** `dir/./pattern`: what matches below `dir`, with its path from there. */
    #selectWithParents(source) {
        const pivot = source.indexOf('/./');
        const top = pivot < 0 ? '/' : clean(source.slice(0, pivot));
        const pattern = clean(pivot < 0 ? source : source.slice(pivot + 3)).slice(1);
        const matcher = readPatterns('includepatterns', [pattern], patterns/* compilePatterns */.x);
        const required = (0,go_match/* hasWildcard */.rl)(top) || (0,go_match/* hasWildcard */.rl)(pattern) ? undefined : external_node_path_.posix.join(top, pattern);
        if (required !== undefined && !this.#leadsOn(top)) {
            this.missing.push(required);
            return [];
        }
        const selected = this.#selectPlain(top, { matcher, literalPrefix: literalPrefixOf(pattern) });
        if (required !== undefined)
            for (const found of selected)
                this.#require(found, required);
        return selected;
    }
    /** What is required below `dir/./` is looked for by its own name: behind a link it is found by another. */
    #leadsOn(top) {
        return this.#exists(top) && (0,resolve/* resolvePath */.o)(this.#tree, top, { followLast: true }) === top;
    }
    /** A path without wildcards must lead to something, if only to the start of a name. */
    #require(source, required) {
        let found = false;
        walkSource(this.#tree, source, {
            enter: ({ included, relative }) => {
                found ||= included && relative !== '' && external_node_path_.posix.join(source.name, relative).startsWith(required);
            }
        });
        if (!found)
            this.missing.push(required);
    }
    #follow(name, include) {
        const path = (0,resolve/* resolvePath */.o)(this.#tree, name, { followLast: true });
        if (this.#tree.lstat(path))
            return [{ name, path, include, exclude: this.#exclude }];
        this.missing.push(name);
        return [];
    }
    /** A backslash that is left after expansion is part of the name, or quotes what would be a wildcard. */
    #literalName(source) {
        const unquoted = source.replace(/\\(.)/gs, '$1');
        return unquoted !== source && !this.#exists(source) && this.#exists(unquoted) ? unquoted : source;
    }
    #exists(name) {
        return this.#tree.lstat((0,resolve/* resolvePath */.o)(this.#tree, name, { followLast: true })) !== undefined;
    }
}
function literalPrefixOf(pattern) {
    const names = pattern.split('/');
    const wild = names.findIndex(name => /[*?[\\]/.test(name));
    return wild < 0 ? names : names.slice(0, wild);
}
/** Matches of a Go wildcard in walking order. Directories are not entered through symlinks, nor when they match themselves. */
function findWildcard(tree, source, asked = undefined) {
    const names = source.slice(1).split('/');
    const first = names.findIndex(go_match/* hasWildcard */.rl);
    const top = external_node_path_.posix.join('/', ...names.slice(0, first));
    const resolved = (0,resolve/* resolvePath */.o)(tree, top, { followLast: true });
    if (!tree.lstat(resolved))
        throw nothingThere(resolved);
    const matches = find(tree, resolved, names.slice(first));
    if (matches.length === 0 && !isThere(tree, resolved, asked))
        throw nothingThere(resolved);
    return matches.map(match => external_node_path_.posix.join(top, match));
}
/**
 * Whether a directory is there for BuildKit: it, what it is in or something below it is named, or found by a wildcard. What a
 * pattern of `--parents` finds is not looked up.
 */
function isThere(tree, directory, asked) {
    if (!tree.isTransferred || !asked || directory === '/')
        return true;
    const isNear = (path) => directory === path || within(directory, path) || within(path, directory);
    return [...asked].some(source => source.includes('**') || found(tree, source).some(isNear));
}
function within(path, directory) {
    return path.startsWith(directory === '/' ? '/' : `${directory}/`);
}
/** By the names that lead there, and where links among them lead. */
function found(tree, source) {
    try {
        const names = (0,go_match/* hasWildcard */.rl)(source) ? findWildcard(tree, source) : [source];
        const paths = names.flatMap(name => [name, (0,resolve/* resolvePath */.o)(tree, name, { followLast: true })]);
        return paths.filter(path => tree.lstat(path) !== undefined);
    }
    catch {
        return [];
    }
}
/** A class may match `/`; without one each part of the pattern is about one level of names. */
function find(tree, top, parts) {
    const byLevel = parts.some(part => part.includes('[')) ? undefined : parts.map(part => (0,go_match/* compileGoPattern */.ME)(part));
    const whole = (0,go_match/* compileGoPattern */.ME)(parts.join('/'));
    const found = [];
    const visit = (directory, depth) => {
        for (const name of tree.readdir(external_node_path_.posix.join(top, directory))) {
            const path = external_node_path_.posix.join(directory, name);
            if (byLevel && !byLevel[depth].matches(name))
                continue;
            if (whole.matches(path))
                found.push(path);
            else if (!byLevel || depth + 1 < byLevel.length)
                enter(path, depth + 1);
        }
    };
    const enter = (path, depth) => {
        if (tree.lstat(external_node_path_.posix.join(top, path))?.type === 'directory')
            visit(path, depth);
    };
    enter('', 0);
    return found;
}
/** Malformed ones are reported together, as BuildKit does: one of a list is seldom meant alone. */
function readPatterns(what, patterns, read) {
    try {
        return read(patterns);
    }
    catch (error) {
        if (!(0,lib_errors/* messageOf */.bD)(error).endsWith('syntax error in pattern'))
            throw error;
        throw new lib_errors/* SolveError */.Y('INVALID', `invalid ${what}: [${patterns.join(' ')}]: syntax error in pattern`, {
            cause: error,
            hint: 'A [ needs its ]; write \\[ for the character itself.'
        });
    }
}
/** Rooted; `..` stops at the root, a trailing slash says nothing. */
function clean(path) {
    return external_node_path_.posix.resolve('/', `./${path}`);
}
/** BuildKit digests what it copies first; where it cannot say what that is, only the copy notices, and reports in the kernel's words. */
function isLookedUp(tree, { excludes, parents, onItself = false }) {
    return !tree.isScratch && !onItself && (excludes.length === 0 || parents);
}
function nothingThere(path) {
    return new lib_errors/* SolveError */.Y('FILE_NOT_FOUND', `lstat ${path}: no such file or directory`, {
        hint: 'What is copied has no such path: see what the stage or context has.'
    });
}
function notFound({ instruction, sources }, missing) {
    const what = `Cannot ${instruction} ${sources.join(' ')}`;
    const list = [...new Set(missing)].map(path => `"${path}": not found`).join(', ');
    return new lib_errors/* SolveError */.Y('FILE_NOT_FOUND', `${what}: failed to calculate checksum of ref: ${list}`, {
        hint: 'Check the path (it starts at the root of the context or stage, links are followed) and whether .dockerignore hides it.'
    });
}

;// CONCATENATED MODULE: ./lib/solver/ops/copy-digest.js




/**
 * Digests the files that an action selects: names below the source, type, mode, owner, link target, device, attributes (of a
 * context: the file capability) and content. Times do not count; a hard link is a copy; the mode of a source directory itself does
 * not count, since only what is in it is copied. Nothing but regular files is ever opened.
 *
 * @throws what `selectSources` throws
 */
async function digestSelection(tree, action, digestFiles) {
    const found = selectSources(tree, action).flatMap(source => entriesOf(tree, source));
    const contents = await digestContents(tree, found, digestFiles);
    const texts = found.map(({ name, entry }) => describe(tree, name, entry, contents.get(entry.path)));
    return {
        digest: sha256(texts.join('\n')),
        paths: () => new Map(found.map(({ entry }, index) => [entry.path, sha256(texts[index])]))
    };
}
/** A directory that is only entered counts when something in it does. */
function entriesOf(tree, source) {
    const found = [];
    const entered = [];
    const nameOf = (entry) => entry.stat.type !== 'directory' && entry.relative === '' ? external_node_path_.posix.basename(source.name) : entry.relative;
    const enter = (entry) => {
        if (!entry.included) {
            entered.push(entry);
            return;
        }
        for (const above of entered.splice(0))
            found.push({ name: nameOf(above), entry: above });
        if (entry.stat.type !== 'socket')
            found.push({ name: nameOf(entry), entry });
    };
    const leave = (entry) => {
        if (entered.at(-1) === entry)
            entered.pop();
    };
    walkSource(tree, source, { enter, leave });
    return found;
}
async function digestContents(tree, found, digestFiles) {
    const contents = new Map();
    const unknown = new Set();
    for (const { entry } of found) {
        if (entry.stat.type !== 'file' || entry.stat.size === 0)
            continue;
        const known = tree.digest?.(entry.path);
        if (known === undefined)
            unknown.add(entry.path);
        else
            contents.set(entry.path, known);
    }
    const paths = [...unknown];
    const digests = paths.length > 0 ? await digestFiles(paths) : [];
    paths.forEach((path, index) => {
        contents.set(path, digests[index]);
    });
    return contents;
}
function describe(tree, name, { path, relative, stat }, content) {
    const { type, uid, gid, device } = stat;
    const top = relative === '' && type === 'directory';
    if (top)
        return JSON.stringify([name, type]);
    return JSON.stringify([
        name,
        type,
        type === 'symlink' ? 0 : stat.mode,
        uid,
        gid,
        type === 'symlink' ? tree.readlink(path) : '',
        device ?? [],
        Object.entries(tree.xattrs?.(path) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
        type === 'file' ? sizeAndContent(stat, content) : ''
    ]);
}
function sizeAndContent({ size }, content) {
    return `${size}:${content ?? ''}`;
}

// EXTERNAL MODULE: ./lib/context/chmod.js + 1 modules
var context_chmod = __webpack_require__(6252);
;// CONCATENATED MODULE: ./lib/solver/ops/copy-owner.js



/**
 * Who `--chown` or WORKDIR's user is in the destination.
 * @throws SolveError INVALID for a name when the destination has no files at all, as BuildKit does.
 */
function ownerIn(tree, owner) {
    if (!(0,passwd/* hasOwnerName */.nl)(owner))
        return (0,passwd/* resolveOwner */.AK)(owner, { passwd: undefined, group: undefined });
    if (tree.readdir('/').length > 0)
        return (0,passwd/* resolveOwner */.AK)(owner, (0,account_files/* readAccountFiles */.p)(tree));
    throw new lib_errors/* SolveError */.Y('INVALID', `Cannot look up the owner "${owner}" in an empty root file system: invalid user index: -1`, {
        hint: 'Use numbers, e.g. --chown=1000:1000: FROM scratch and --link have no /etc/passwd to look names up in.'
    });
}

;// CONCATENATED MODULE: ./lib/solver/ops/copy-placement.js




/** Names in `--chown` are looked up in the destination, as it is when the action runs. */
function resolveAttributes(destination, action) {
    return {
        owner: action.chown === undefined || action.chown === '' ? undefined : ownerIn(destination, action.chown),
        chmod: action.chmod === undefined || action.chmod === '' ? undefined : (0,context_chmod/* parseChmod */.V)(action.chmod)
    };
}
/** Mode and owner of a copy. Symlinks keep their mode. */
function attributesOf(stat, { owner, chmod }) {
    const mode = chmod && stat.type !== 'symlink' ? (0,context_chmod/* applyChmod */.q)(chmod, stat.mode, stat.type === 'directory') : stat.mode;
    return { mode, uid: owner?.uid ?? stat.uid, gid: owner?.gid ?? stat.gid };
}
/** Directories that a copy makes on its way: an octal `--chmod` counts for them, without its special bits; a symbolic one does not. */
function implicitDirectory({ owner, chmod }, now) {
    return { mode: chmod?.kind === 'octal' ? chmod.mode & 0o777 : 0o755, uid: owner?.uid ?? 0, gid: owner?.gid ?? 0, mtime: now };
}
/**
 * Makes the directories that a destination needs and says where a source goes: into the destination when that is a directory
 * and the source is none, else in its place. Symlinks in the destination are followed inside the root; the last one is replaced
 * when it is found in the directory that a source goes into.
 *
 * @throws SolveError COPY_FAILED when a file is where a directory has to be.
 */
function placeSource(plan, destination, source, made) {
    const above = destination.endsWith('/') ? destination : external_node_path_.posix.dirname(destination);
    plan.makeDirectories((0,resolve/* resolvePath */.o)(plan, above, { followLast: true, isDestination: true }), made);
    const resolved = (0,resolve/* resolvePath */.o)(plan, destination, { followLast: true, isDestination: true });
    const existing = plan.lstat(resolved);
    const inside = !source.isDirectory && existing?.type === 'directory';
    const target = inside ? external_node_path_.posix.join(resolved, external_node_path_.posix.basename(source.name)) : resolved;
    plan.makeDirectories(source.isDirectory && !existing ? target : external_node_path_.posix.dirname(target), made);
    return target;
}

;// CONCATENATED MODULE: ./lib/solver/ops/copy-plan.js






/** COPY and ADD. `unpack` is asked about each regular file of an ADD that may unpack. */
async function planCopy(plan, tree, action, unpack) {
    const attributes = resolveAttributes(plan, action);
    for (const source of selectSources(tree, action)) {
        const mayUnpack = action.unpack !== 'never' && tree.lstat(source.path)?.type === 'file';
        if (mayUnpack && (await unpack(source.path, attributes.owner)))
            continue;
        copySource(plan, tree, source, action.destination, attributes);
    }
}
/** Copies one source. Its hard links stay links, but none to another source. */
function copySource(plan, tree, source, destination, attributes) {
    const isDirectory = tree.lstat(source.path).type === 'directory';
    const target = placeSource(plan, destination, { name: source.name, isDirectory }, implicitDirectory(attributes, plan.now));
    new Copier(plan, tree, attributes).copy(source, target);
}
class Copier {
    #plan;
    #tree;
    #attributes;
    #inodes = new Map();
    /** Directories that the walk is in; those that were only entered are made when something in them is copied. */
    #stack = [];
    #target = '';
    constructor(plan, tree, attributes) {
        this.#plan = plan;
        this.#tree = tree;
        this.#attributes = attributes;
    }
    copy(source, target) {
        this.#target = target;
        walkSource(this.#tree, source, { enter: entry => this.#enter(entry), leave: entry => this.#leave(entry) });
    }
    #enter(entry) {
        if (entry.stat.type !== 'directory')
            this.#copyFile(entry);
        else
            this.#stack.push({ entry, made: entry.included ? this.#makeDirectory(entry, this.#parentOf(entry)) : undefined });
    }
    /** What was put into the directory has changed its time: it gets the source's, and a nested one all that the source has. */
    #leave(entry) {
        const { made } = this.#stack.pop();
        if (!made || !entry.included)
            return;
        if (entry.relative !== '')
            this.#copyAttributes(made, entry);
        made.inode.mtime = entry.stat.mtime;
    }
    #copyFile(entry) {
        const directory = this.#parentOf(entry);
        const name = external_node_path_.posix.basename(this.#targetOf(entry));
        if (directory.lstat(name)?.type === 'directory') {
            throw new lib_errors/* SolveError */.Y('COPY_FAILED', `cannot replace to directory ${this.#targetOf(entry)} with file`);
        }
        directory.put(name, this.#inodeOf(entry));
    }
    /** The directory of the source itself exists already, and only its time will change. */
    #makeDirectory(entry, parent) {
        const path = this.#targetOf(entry);
        if (path === '/')
            return this.#plan.root;
        const name = external_node_path_.posix.basename(path);
        const existing = parent.directory(name);
        if (existing) {
            if (entry.relative !== '')
                existing.inode.mode = entry.stat.mode;
            return existing;
        }
        if (parent.lstat(name))
            throw new lib_errors/* SolveError */.Y('COPY_FAILED', `cannot copy to non-directory: ${path}`);
        const made = parent.makeDirectory(name, { type: 'directory', size: 0, mode: 0, uid: 0, gid: 0, mtime: this.#plan.now });
        this.#copyAttributes(made, entry);
        return made;
    }
    /** Also by a link. What leads nowhere is none. */
    #isFile(path) {
        const stat = this.#plan.lstat((0,resolve/* resolvePath */.o)(this.#plan, path, { followLast: true }));
        return stat !== undefined && stat.type !== 'directory';
    }
    #copyAttributes(directory, entry) {
        Object.assign(directory.inode, attributesOf(entry.stat, this.#attributes), { xattrs: this.#tree.xattrs?.(entry.path) });
    }
    /** Where the next entry goes: the directory that the walk is in, made if it was only entered so far. */
    #parentOf(entry) {
        let parent = this.#plan.directory(external_node_path_.posix.dirname(this.#target));
        for (const level of this.#stack)
            parent = level.made ??= this.#makeEntered(level.entry, parent, entry);
        return parent;
    }
    /** Where something else is in its place, the kernel is asked for what is below, and says why there is no such thing. */
    #makeEntered(level, parent, entry) {
        const path = this.#targetOf(level);
        const before = path === '/' ? undefined : parent.lstat(external_node_path_.posix.basename(path));
        if (!before || !this.#isFile(path))
            return this.#makeDirectory(level, parent);
        const below = external_node_path_.posix.join(path, entry.relative.slice(level.relative.length).split('/').filter(Boolean)[0] ?? '');
        throw new lib_errors/* SolveError */.Y('COPY_FAILED', `failed to stat ${below}: lstat ${below}: not a directory`);
    }
    #targetOf(entry) {
        return entry.relative === '' ? this.#target : external_node_path_.posix.join(this.#target, entry.relative);
    }
    #inodeOf(entry) {
        const key = entry.stat.type === 'file' ? entry.stat.inode : undefined;
        const known = key === undefined ? undefined : this.#inodes.get(key);
        if (known)
            return known;
        const inode = this.#newInode(entry);
        if (key !== undefined)
            this.#inodes.set(key, inode);
        return inode;
    }
    #newInode({ path, stat }) {
        const { size, mtime, device } = stat;
        const type = copiedType(stat);
        const common = { type, mtime, device, ...attributesOf(stat, this.#attributes), xattrs: this.#tree.xattrs?.(path) };
        if (type === 'file')
            return { ...common, size, content: contentOf(this.#tree, path, stat) };
        return type === 'symlink' ? { ...common, size: 0, link: this.#tree.readlink(path) } : { ...common, size: 0 };
    }
}
/** BuildKit's copy has made character devices of block devices for years, and images are to be the same. */
function copiedType({ type }) {
    return type === 'block' ? 'char' : type;
}
/** An empty file has no bytes to point at: what it was made from may be a socket, which cannot be opened. */
function contentOf(tree, path, { size }) {
    return size === 0 ? { kind: 'inline', base64: '' } : { kind: 'path', path: tree.hostPath(path) };
}

;// CONCATENATED MODULE: ./lib/solver/ops/mkdir-plan.js


/** WORKDIR: makes the missing directories of a path, dated with SOURCE_DATE_EPOCH (seconds) if there is one. */
function planMkdir(plan, action, epoch) {
    const owner = action.owner === undefined || action.owner === '' ? { uid: 0, gid: 0 } : ownerIn(plan, action.owner);
    const path = (0,resolve/* resolvePath */.o)(plan, action.path, { followLast: true, isDestination: true });
    plan.makeDirectories(path, { mode: 0o755, ...owner, mtime: epoch ?? plan.now });
}

// EXTERNAL MODULE: ./lib/system/tree/byte-order.js
var byte_order = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/layer/planned-directory.js
var planned_directory = __webpack_require__(6153);
;// CONCATENATED MODULE: ./lib/layer/planned-layer.js





/**
 * The changes of a planned tree in the order of BuildKit's layer tar: by path, each directory before what is in it, whiteouts
 * where the removed name would be. Directories above a change are in it as they are; what equals the base is not; nor is the root.
 */
function layerEntries(tree) {
    const writer = new LayerLister(tree.base);
    writer.list(tree.root, true);
    return writer.entries;
}
class LayerLister {
    entries = [];
    #base;
    /** The first name of each file, which its other names link to. */
    #firstNames = new Map();
    constructor(base) {
        this.#base = base;
    }
    /** `inBase`: the base's directory that this one is compared with exists, also when it does not show through. */
    list(directory, inBase) {
        const hidden = inBase && !directory.base ? this.#base.readdir(directory.path) : [];
        for (const name of (0,byte_order/* sortByBytes */.n)([...new Set([...directory.children.keys(), ...hidden])])) {
            const path = external_node_path_.posix.join(directory.path, name);
            const before = inBase ? this.#base.lstat(path) : undefined;
            const child = directory.children.get(name);
            if (child instanceof planned_directory/* PlannedDirectory */.q)
                this.#addDirectory(child, before);
            else if (child)
                this.#addFile(path, child, before);
            else if (before)
                this.entries.push(whiteout(path));
        }
    }
    #addDirectory(directory, before) {
        const at = this.entries.length;
        this.entries.push(toEntry(directory.path, directory.inode));
        this.list(directory, before?.type === 'directory');
        const unchanged = before !== undefined && sameAttributes(before, directory.inode);
        if (unchanged && this.entries.length === at + 1)
            this.entries.pop();
    }
    #addFile(path, inode, before) {
        if (inode.type === 'socket' || (before && this.#isSame(path, inode, before)))
            return;
        const first = this.#firstNames.get(inode);
        if (first !== undefined) {
            this.entries.push({ ...toEntry(path, inode), type: 'hardlink', size: 0, link: first, content: undefined });
            return;
        }
        this.#firstNames.set(inode, path.slice(1));
        this.entries.push(toEntry(path, inode));
    }
    /** BuildKit leaves out a file that was written again with the same time: only then is content compared. */
    #isSame(path, inode, before) {
        if (!sameAttributes(before, inode) || !sameTime(before.mtime, inode.mtime))
            return false;
        if (inode.type === 'symlink')
            return this.#base.readlink(path) === inode.link;
        if (inode.type !== 'file')
            return true;
        return before.size === inode.size && this.#sameXattrs(path, inode) && this.#sameContent(path, inode);
    }
    #sameXattrs(path, inode) {
        const capability = 'security.capability';
        return this.#base.xattrs?.(path)?.[capability] === inode.xattrs?.[capability];
    }
    #sameContent(path, inode) {
        if (inode.size === 0)
            return true;
        return (this.#base.digest?.(path) ?? digestOf(this.#base.hostPath(path))) === digestOf(inode.content);
    }
}
/** A time without a fraction may have lost it in a tar. */
function sameTime(a, b) {
    return a === b || (Math.floor(a) === Math.floor(b) && (Number.isInteger(a) || Number.isInteger(b)));
}
function sameAttributes(before, after) {
    return (before.type === after.type &&
        before.mode === after.mode &&
        before.uid === after.uid &&
        before.gid === after.gid &&
        before.device?.join() === after.device?.join());
}
function toEntry(path, inode) {
    return { ...inode, path: path.slice(1), type: inode.type, size: inode.type === 'file' ? inode.size : 0 };
}
function whiteout(path) {
    return { path: path.slice(1), type: 'whiteout', mode: 0, uid: 0, gid: 0, mtime: 0, size: 0 };
}
/** In pieces: the file may be larger than memory. */
function digestOf(content) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (typeof content !== 'string' && content.kind === 'inline')
        return hash.update(content.base64, 'base64').digest('hex');
    const file = external_node_fs_.openSync(typeof content === 'string' ? content : content.path, 'r');
    try {
        const buffer = Buffer.allocUnsafe(1 << 18);
        for (let read = external_node_fs_.readSync(file, buffer); read > 0; read = external_node_fs_.readSync(file, buffer))
            hash.update(buffer.subarray(0, read));
        return hash.digest('hex');
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}

// EXTERNAL MODULE: ./lib/layer/planned-tree.js
var planned_tree = __webpack_require__(2864);
// EXTERNAL MODULE: ./lib/layer/plan-unpack.js
var plan_unpack = __webpack_require__(8577);
;// CONCATENATED MODULE: ./lib/solver/ops/write-plan.js



/**
 * A here-document of COPY or ADD: a file with the delimiter's name and mode 0644.
 * @throws SolveError COPY_FAILED for a delimiter that names no plain file.
 */
function planWrite(plan, action) {
    const name = fileName(action.name);
    const content = Buffer.from(action.content);
    const stat = { type: 'file', mode: 0o644, uid: 0, gid: 0, size: content.length, mtime: plan.now };
    const attributes = resolveAttributes(plan, action);
    const target = placeSource(plan, action.destination, { name, isDirectory: false }, implicitDirectory(attributes, plan.now));
    if (plan.lstat(target)?.type === 'directory') {
        throw new lib_errors/* SolveError */.Y('COPY_FAILED', `cannot replace to directory ${target} with file`);
    }
    plan.directory(external_node_path_.posix.dirname(target)).put(external_node_path_.posix.basename(target), {
        type: 'file',
        size: stat.size,
        mtime: stat.mtime,
        ...attributesOf(stat, attributes),
        content: { kind: 'inline', base64: content.toString('base64') }
    });
}
/** `..` stops at the root. */
function fileName(delimiter) {
    const name = external_node_path_.posix.resolve('/', `./${delimiter}`).slice(1);
    if (name !== '' && !name.includes('/'))
        return name;
    const reason = name === '' ? 'open : is a directory' : `open /${name}: no such file or directory`;
    throw new lib_errors/* SolveError */.Y('COPY_FAILED', `Cannot make a file of the here-document ${delimiter}: ${reason}`);
}

;// CONCATENATED MODULE: ./lib/solver/ops/file-plan.js







/**
 * Works out the layer that a file operation makes, without touching a disk: the destination is only looked at, and the entries say
 * where the bytes of their files are. With `--link` the destination does not count: the layer fits on top of anything.
 *
 * @param inputs trees of the vertex' inputs; `CopyAction.input` is an index of it
 * @throws SolveError FILE_NOT_FOUND, COPY_FAILED, INVALID; DockerfileError INVALID for a bad `--chmod`
 */
async function planFileOp(op, inputs, destination, options) {
    const plan = new planned_tree/* PlannedTree */.j(op.link ? empty/* emptyTree */.i : destination, options.now);
    for (const action of op.actions)
        await planAction(plan, action, inputs, options);
    return layerEntries(plan);
}
async function planAction(plan, action, inputs, options) {
    switch (action.kind) {
        case 'copy':
            return planCopy(plan, inputs[action.input], action, unpackerFor(plan, action, inputs[action.input], options));
        case 'write':
            return planWrite(plan, action);
        case 'mkdir':
            return planMkdir(plan, action, options.epoch);
    }
}
function unpackerFor(plan, action, tree, options) {
    return async (path, owner) => {
        const entries = await options.listArchive(tree.hostPath(path));
        if (entries)
            (0,plan_unpack/* planUnpack */.O)(plan, action.destination, entries, owner);
        return entries !== undefined;
    };
}

;// CONCATENATED MODULE: ./lib/solver/ops/file.js












/** Copies, writes and makes files: works out the layer's entries and writes its tar, without a mount or a process. */
async function fileOp(op, context) {
    const parent = rootOf(context.inputs);
    const base = fileParts(op, context, parent);
    const details = {};
    const early = await sourceParts(op, context, input => input.kind === 'tree', details);
    const fromStages = op.actions.some(action => action.kind === 'copy' && context.inputs[action.input]?.kind === 'layers');
    const coarse = { ...base, ...early, ...coarseParts(op, context) };
    const precise = async () => ({
        ...base,
        ...early,
        ...(await sourceParts(op, context, input => input.kind === 'layers', details))
    });
    return cachedStep(context, {
        parent,
        parts: coarse,
        precise: fromStages ? precise : undefined,
        details: () => Object.fromEntries(Object.entries(details).map(([name, text]) => [name, text()])),
        run: () => writeLayer(op, context, parent)
    });
}
function rootOf(inputs) {
    const [root] = inputs;
    if (root?.kind !== 'layers')
        throw new lib_errors/* SolveError */.Y('INVALID', 'Cannot change files: what is below is no root file system');
    return root;
}
/** Files are the same for every platform. With `--link` the layer is the same whatever is below, but for names of owners, which are not allowed then. */
function fileParts(op, { vertex, options }, parent) {
    const actions = op.actions.map(action => keyOfAction(action, options.epoch));
    return {
        [cache_parts/* Part */.eS.op]: `file/1 ${sha256(JSON.stringify({ actions, link: op.link }))}`,
        [cache_parts/* Part */.eS.args]: op.line?.text ?? vertex.name.replace(/^\[[^\]]*\] /, ''),
        ...Object.fromEntries((op.line?.variables ?? []).map(variablePart)),
        ...(op.link ? {} : parentParts(parent)),
        ...settingParts(op)
    };
}
function parentParts({ contentId, base }) {
    return { [cache_parts/* Part */.eS.parent]: contentId, ...(base === undefined ? {} : { [cache_parts/* Part */.eS.base]: base }) };
}
function variablePart({ name, value, isArg }) {
    return [isArg ? cache_parts/* Part */.eS.arg(name) : cache_parts/* Part */.eS.env(name), (0,cache_parts/* partValue */.tE)(name, value)];
}
/** What another line may have changed. */
function settingParts({ actions }) {
    const [first] = actions;
    if (first?.kind === 'mkdir')
        return { [cache_parts/* Part */.eS.setting('WORKDIR')]: first.path, [cache_parts/* Part */.eS.setting('USER')]: first.owner ?? 'root' };
    return {
        [cache_parts/* Part */.eS.setting('destination')]: first?.destination ?? '',
        [cache_parts/* Part */.eS.setting('--chown')]: first?.chown ?? 'none',
        [cache_parts/* Part */.eS.setting('--chmod')]: first?.chmod ?? 'none'
    };
}
function keyOfAction(action, epoch) {
    if (action.kind === 'mkdir')
        return { ...action, epoch };
    const how = { chown: ownerKey(action.chown), chmod: chmodKey(action.chmod) };
    if (action.kind === 'write')
        return { ...action, ...how };
    // What a context is asked for changes nothing in what is copied. `auto` and `always` unpack alike.
    const unpack = action.unpack === 'auto' ? 'always' : action.unpack;
    return { ...action, ...how, unpack, asked: undefined, sources: action.parents ? action.sources : action.sources.map(cleaned) };
}
/** `./a`, `/a` and `a/` are one source. */
function cleaned(source) {
    return external_node_path_.posix.resolve('/', `./${source}`);
}
/** `root` is 0, and nothing at all is no owner. */
function ownerKey(chown) {
    return chown ? chown.replace(/^root(?=:|$)|(?<=:)root$/g, '0') : undefined;
}
/** `644` is `0644`. */
function chmodKey(chmod) {
    return chmod ? chmod.replace(/^0+(?=[0-7]+$)/, '') : undefined;
}
/** Stages by the ids of their whole contents: known without unpacking them. */
function coarseParts(op, { inputs }) {
    const parts = {};
    for (const [n, action] of copies(op).entries()) {
        const input = inputs[action.input];
        if (input?.kind === 'layers')
            parts[cache_parts/* Part */.eS.source(n)] = input.contentId;
    }
    return parts;
}
async function sourceParts(op, context, wanted, details) {
    const parts = {};
    for (const [n, action] of copies(op).entries()) {
        const input = context.inputs[action.input];
        if (!input || !wanted(input))
            continue;
        const { tree, digestFiles } = await sourceTree(input, context);
        const { digest, paths } = await digestSelection(tree, action, digestFiles);
        parts[cache_parts/* Part */.eS.source(n)] = input.kind === 'tree' && input.id !== undefined ? `${digest} ${input.id}` : digest;
        details[cache_parts/* Part */.eS.label(n)] = () => labelOf(action, context.vertex);
        details[cache_parts/* Part */.eS.files(n)] = () => (0,cache_parts/* formatFiles */.HL)([...paths()].map(([path, digest]) => ({ path: path.replace(/^\//, ''), digest })));
    }
    return parts;
}
/** `COPY --from=build out` */
function labelOf({ instruction, sources }, { name }) {
    const [from] = / --from=\S+/.exec(name) ?? [''];
    return `${instruction}${from} ${sources.join(' ')}`;
}
function copies(op) {
    return op.actions.filter(action => action.kind === 'copy');
}
/** A result as files to read, with a way to digest them. */
async function sourceTree(input, { worker }) {
    if (input.kind === 'tree')
        return input;
    const tree = await treeOf(input, worker);
    return { tree, digestFiles: (paths) => worker.pool.digestFiles(paths.map(path => tree.hostPath(path))) };
}
async function writeLayer(op, context, parent) {
    const { worker } = context;
    const inputs = await Promise.all(context.inputs.map((input, index) => inputTree(op, input, index, context)));
    const destination = op.link ? empty/* emptyTree */.i : (0,tree_layers/* layersTree */.d)(await worker.hollow.outlines(parent.layers));
    return planAndWrite(op, inputs, destination, context);
}
/** The root is not read as a source unless an action says so; unpacking it twice would cost nothing but the call. */
async function inputTree(op, input, index, context) {
    const used = op.actions.some(action => action.kind === 'copy' && action.input === index);
    return used ? (await sourceTree(input, context)).tree : empty/* emptyTree */.i;
}
/** Entries to tar; archives that ADD unpacks are spooled beside it until it is written. */
async function planAndWrite(op, inputs, destination, context) {
    const { worker, options } = context;
    const scratch = worker.store.temporaryPath('file');
    (0,external_node_fs_.mkdirSync)(scratch, { mode: 0o700 });
    try {
        let archives = 0;
        const now = Math.floor(Date.now() / 1000);
        const entries = await planFileOp(op, inputs, destination, {
            now,
            epoch: options.epoch,
            listArchive: path => worker.pool.listArchive(path, (0,external_node_path_.join)(scratch, `archive-${archives++}`))
        });
        const tar = (0,external_node_path_.join)(scratch, 'layer.tar');
        const written = await worker.pool.writeLayer(entries, tar);
        return { ...worker.layers.commit(written, tar), dates: chosenDates(written.toc, now) };
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/solver/ops/exec-bind.js









/** Digest of what the mount shows, for the cache key: where in the source it was does not count. */
async function bindSelectionDigest(mount, context) {
    const { tree, digestFiles } = await sourceTree(inputOf(mount, context), context);
    const source = existing(tree, mount);
    const { digest, paths } = await digestSelection(tree, copyOf(source), digestFiles);
    return { digest, files: (0,cache_parts/* formatFiles */.HL)([...paths()].map(([path, digest]) => ({ path: path.replace(/^\//, ''), digest }))) };
}
/**
 * Shows a stage's files by an overlay of its snapshots, and a context's by a layer made of what the mount selects: that has the
 * owners that COPY would give, leaves out what is ignored, and writes to it never reach the user's files (CVE-2025-4953).
 */
async function bindMount(mount, target, context) {
    const input = inputOf(mount, context);
    if (input.kind === 'layers') {
        const snapshots = await snapshotsOf(input, context.worker);
        const subpath = existing((0,tree_layers/* layersTree */.d)(snapshots), mount);
        return { kind: 'layers', lowerdirs: snapshots.map(({ directory }) => directory), subpath, target, readonly: mount.readonly };
    }
    const subpath = existing(input.tree, mount);
    const layer = await planAndWrite(selectionOp(input.tree, subpath), [empty/* emptyTree */.i, input.tree], empty/* emptyTree */.i, context);
    const { directory } = await context.worker.layers.snapshot(layer);
    return { kind: 'layers', lowerdirs: [directory], subpath, target, readonly: mount.readonly };
}
function inputOf(mount, { inputs }) {
    const input = inputs[mount.input];
    if (!input)
        throw new lib_errors/* SolveError */.Y('INVALID', `Mount of ${mount.target} has no source`);
    return input;
}
/** The source with its links followed inside its root (CVE-2024-1753). */
function existing(tree, mount) {
    const source = external_node_path_.posix.resolve('/', mount.source);
    const path = (0,resolve/* resolvePath */.o)(tree, source, { followLast: true });
    if (path === '/' || tree.lstat(path))
        return path;
    const message = tree.isScratch
        ? `open ${source}: no such file or directory`
        : `failed to calculate checksum of ref: "${source}": not found`;
    throw new lib_errors/* SolveError */.Y('FILE_NOT_FOUND', message, { hint: "Check the mount's source, and that no ignore file leaves it out" });
}
function selectionOp(tree, path) {
    const isDirectory = path === '/' || tree.lstat(path)?.type === 'directory';
    const destination = isDirectory && path !== '/' ? `${path}/` : path;
    return { kind: 'file', link: false, actions: [{ ...copyOf(path), destination }] };
}
function copyOf(source) {
    return {
        kind: 'copy',
        instruction: 'COPY',
        input: 1,
        sources: [source],
        destination: '/',
        chown: undefined,
        chmod: undefined,
        parents: false,
        excludes: [],
        unpack: 'never'
    };
}

;// CONCATENATED MODULE: ./lib/runtime/cdi.js



/** Where vendors and administrators put specifications; Slipway reads the JSON ones. */
const CDI_DIRECTORIES = ['/etc/cdi', '/var/run/cdi'];
/** The device `vendor.com/class=name`, or with `vendor.com/class` all devices of the class; undefined when there is none. */
function findDevice(name, directories = CDI_DIRECTORIES) {
    const [kind = '', device] = name.split('=');
    const found = directories.flatMap(readSpecifications).flatMap(specification => {
        if (specification.kind !== kind)
            return [];
        const wanted = (specification.devices ?? []).filter(entry => device === undefined || device === '*' || entry.name === device);
        return wanted.length > 0 ? [specification.containerEdits, ...wanted.map(({ containerEdits }) => containerEdits)] : [];
    });
    return found.length > 0 ? merge(found.map(edits => edits ?? {})) : undefined;
}
function readSpecifications(directory) {
    try {
        const names = (0,external_node_fs_.readdirSync)(directory).filter(name => name.endsWith('.json'));
        return names.sort().map(name => JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8')));
    }
    catch (error) {
        if ((0,lib_errors/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
/** Device nodes are the machine's own, seen through a mount. */
function merge(edits) {
    const nodes = edits.flatMap(({ deviceNodes = [] }) => deviceNodes);
    const files = edits.flatMap(({ mounts = [] }) => mounts);
    return {
        env: edits.flatMap(({ env = [] }) => env),
        mounts: [
            ...nodes.map(({ path, hostPath }) => ({ ...bind(hostPath ?? path, path, false), device: true })),
            ...files.map(({ hostPath, containerPath, options = [] }) => bind(hostPath, containerPath, options.includes('ro')))
        ],
        rules: nodes.map(({ path, hostPath }) => ruleFor(hostPath ?? path))
    };
}
function bind(source, target, readonly) {
    return { kind: 'bind', source, target, readonly };
}
/** Linux' encoding of device numbers, makedev(3). */
function ruleFor(path) {
    const stats = (0,external_node_fs_.statSync)(path);
    const device = stats.rdev;
    return {
        type: stats.isBlockDevice() ? 'b' : 'c',
        major: (device >> 8) & 0xfff,
        minor: (device & 0xff) | ((device >> 12) & 0xfff00)
    };
}

;// CONCATENATED MODULE: ./lib/solver/ops/exec-devices.js


/** What the devices of a RUN add to it. @throws SolveError INVALID when a required one is not there. */
function openDevices({ devices }) {
    const found = devices.flatMap(({ name, required }) => {
        const edits = findDevice(name);
        if (!edits && required)
            throw notRegistered(name);
        return edits ?? [];
    });
    return {
        env: found.flatMap(({ env }) => env),
        mounts: found.flatMap(({ mounts }) => mounts),
        rules: found.flatMap(({ rules }) => rules)
    };
}
function notRegistered(name) {
    return new lib_errors/* SolveError */.Y('INVALID', `required device "${name}" is not registered`, {
        hint: 'Put its CDI specification, as JSON, into /etc/cdi or /var/run/cdi'
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/content/lock.js
var lock = __webpack_require__(2658);
// EXTERNAL MODULE: ./lib/system/tree/directory.js
var tree_directory = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/system/special.js
var special = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/solver/ops/copy-tree.js




/** Writes what is in a directory of a tree into a real one, with owners, modes and times. Sockets are left out: nobody listens. */
function copyTree(tree, from, to) {
    for (const name of tree.readdir(from)) {
        const path = external_node_path_.posix.join(from, name);
        const stat = tree.lstat(path);
        if (stat && stat.type !== 'socket')
            copyPath(tree, path, stat, (0,external_node_path_.join)(to, name));
    }
}
function copyPath(tree, path, stat, to) {
    make(tree, path, stat, to);
    (0,external_node_fs_.lchownSync)(to, stat.uid, stat.gid);
    // After the owner: changing that takes the setuid bit away.
    if (stat.type !== 'symlink')
        (0,external_node_fs_.chmodSync)(to, stat.mode);
    (0,external_node_fs_.lutimesSync)(to, (0,file_time/* fileTime */.I)(stat.mtime), (0,file_time/* fileTime */.I)(stat.mtime));
}
function make(tree, path, { type, mode, device }, to) {
    switch (type) {
        case 'directory':
            (0,external_node_fs_.mkdirSync)(to);
            copyTree(tree, path, to);
            break;
        case 'symlink':
            (0,external_node_fs_.symlinkSync)(tree.readlink(path), to);
            break;
        case 'file':
            (0,external_node_fs_.copyFileSync)(tree.hostPath(path), to);
            break;
        case 'char':
        case 'block':
        case 'fifo':
            (0,special/* callSpecialsSync */.i)([{ call: 'mknod', path: to, type, mode, device: device ?? [0, 0] }]);
    }
}

;// CONCATENATED MODULE: ./lib/solver/ops/cache-mount.js












/**
 * A directory of the store that outlives the step: `mounts/<sha256 of the id>/`. The id is text from a Dockerfile, so it never
 * becomes a path (CVE-2024-9675). `locked` waits for the other user, `private` takes another directory while one is in use.
 */
async function openCacheMount(mount, target, context) {
    const name = await mountName(mount, context);
    const { directory, release } = await cache_mount_take((0,external_node_path_.join)(context.worker.store.directory('mounts'), sha256(name)), mount, context);
    try {
        await context.worker.mounts.restore(keptName(name, context), directory);
        await start(directory, mount, context);
        const subpath = mount.input === undefined ? cache_mount_existing(directory, mount, context) : '/';
        const bind = { kind: 'bind', source: directory, subpath, target, readonly: mount.readonly };
        return { mounts: [bind], env: [], close: () => cache_mount_close(name, directory, release, context) };
    }
    catch (error) {
        release();
        throw error;
    }
}
function cache_mount_close(name, directory, release, context) {
    context.worker.mounts.used(keptName(name, context), directory);
    release();
}
/** On one machine all platforms share a mount; machines of a matrix, each for a platform, must not take turns in overwriting it. */
function keptName(name, { vertex }) {
    return `${name} ${(0,platform/* formatPlatform */.Bq)(vertex.platform)}`;
}
const PLAIN = { mode: 0o755, uid: 0, gid: 0 };
/** A mount that starts with other files, owner or mode is another one than the plain mount of that id. */
async function mountName(mount, context) {
    const { id, made } = mount;
    const base = await baseOf(mount, context);
    const { mode, uid, gid } = made ?? PLAIN;
    if (base === '' && mode === PLAIN.mode && uid === 0 && gid === 0)
        return id;
    return `${id}@${sha256(JSON.stringify([base, mode, uid, gid])).slice(0, 16)}`;
}
/** `source` without `from` is a directory of the mount itself, which an earlier step made: found inside it, wherever links lead. */
function cache_mount_existing(directory, mount, { vertex }) {
    const wanted = external_node_path_.posix.resolve('/', mount.source);
    if (wanted === '/')
        return '/';
    const tree = (0,tree_directory/* directoryTree */.u)(directory);
    const path = (0,resolve/* resolvePath */.o)(tree, wanted, { followLast: true });
    if (path === '/' || tree.lstat(path)?.type === 'directory')
        return path;
    const command = vertex.op.kind === 'exec' ? vertex.op.args.join(' ') : '';
    throw new lib_errors/* SolveError */.Y('EXEC_FAILED', `process ${JSON.stringify(command)} did not complete successfully: open ${path}: no such file or directory`, { hint: `The cache mount "${mount.id}" has no directory ${wanted}` });
}
/** What a new cache starts as, by its content. */
async function baseOf({ target, input: index, source, made }, context) {
    if (index === undefined)
        return '';
    const input = context.inputs[index];
    if (input?.kind === 'layers')
        return `${input.contentId}${source}`;
    const bind = { type: 'bind', target, input: index, source: made ? '/' : source, readonly: true };
    return `${(await bindSelectionDigest(bind, context)).digest}${source}`;
}
async function cache_mount_take(path, { sharing }, context) {
    if (sharing === 'shared')
        return { directory: (0,external_node_path_.join)(path, 'fs'), release: () => { } };
    for (let number = 0;; number = sharing === 'private' ? number + 1 : number) {
        const candidate = number === 0 ? path : `${path}-${number}`;
        // Held for as long as the step runs, which may be long: not `withLock`, which is for moments.
        const release = (0,lock/* tryLock */.bh)((0,external_node_path_.join)(candidate, 'lock'));
        if (release)
            return { directory: (0,external_node_path_.join)(candidate, 'fs'), release };
        if (sharing === 'locked')
            await (0,promises_.setTimeout)(20, undefined, { signal: context.signal });
    }
}
/** Makes the directory on first use, empty or as a copy of what `from` names; whole or not at all. */
async function start(directory, mount, context) {
    if ((0,external_node_fs_.existsSync)(directory))
        return;
    const temporary = context.worker.store.temporaryPath('mount');
    const { mode, uid, gid } = mount.made ?? PLAIN;
    (0,external_node_fs_.mkdirSync)(temporary, { mode });
    try {
        const input = mount.input === undefined ? undefined : context.inputs[mount.input];
        const copied = input && copyRoot((await sourceTree(input, context)).tree, mount, temporary);
        (0,external_node_fs_.chownSync)(temporary, copied?.uid ?? uid, copied?.gid ?? gid);
        (0,external_node_fs_.chmodSync)(temporary, copied?.mode ?? mode);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, '..'), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.renameSync)(temporary, directory);
    }
    catch (error) {
        if (!(0,lib_errors/* hasCode */.up)(error, 'EEXIST') && !(0,lib_errors/* hasCode */.up)(error, 'ENOTEMPTY'))
            throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
/** @returns the directory that was copied; undefined for one that has to be made, and is empty. */
function copyRoot(tree, { source, made }, to) {
    const path = (0,resolve/* resolvePath */.o)(tree, external_node_path_.posix.resolve('/', source), { followLast: true });
    const stat = tree.lstat(path);
    if (!stat && made === undefined) {
        const missing = external_node_path_.posix.resolve('/', source);
        throw new lib_errors/* SolveError */.Y('FILE_NOT_FOUND', `failed to calculate checksum of ref: "${missing}": not found`, {
            hint: "Check the mount's source"
        });
    }
    if (stat?.type !== 'directory')
        return undefined;
    copyTree(tree, path, to);
    return stat;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/solver/ops/ssh-proxy.js


async function sshProxy(agent, path, owner) {
    const open = new Set();
    const server = (0,external_node_net_.createServer)(client => {
        const upstream = (0,external_node_net_.connect)(agent);
        for (const socket of [client, upstream]) {
            open.add(socket);
            socket.on('close', () => open.delete(socket));
            // One side's failure ends the other; the step sees a closed socket, as with an agent that went away.
            socket.on('error', () => {
                client.destroy();
                upstream.destroy();
            });
        }
        client.pipe(upstream).pipe(client);
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
    (0,external_node_fs_.chmodSync)(path, owner.mode);
    (0,external_node_fs_.chownSync)(path, owner.uid, owner.gid);
    return {
        path,
        async close() {
            for (const socket of open)
                socket.destroy();
            await new Promise(resolve => server.close(() => resolve()));
            (0,external_node_fs_.rmSync)(path, { force: true });
        }
    };
}

;// CONCATENATED MODULE: ./lib/solver/ops/exec-mounts.js






/** One line a mount type; the compiler asks for it. A tmpfs has the mode of what it hides, as runc makes it. */
const OPEN = {
    bind: async (mount, target, context) => ({ mounts: [await bindMount(mount, target, context)], env: [] }),
    cache: openCacheMount,
    tmpfs: ({ size }, target, _, tree) => ({
        mounts: [{ kind: 'tmpfs', target, size, mode: tree.lstat(target)?.mode ?? 0o1777 }],
        env: []
    }),
    secret: openSecret,
    ssh: openSsh
};
async function openMounts(op, context, tree) {
    const opened = [];
    const close = async () => {
        for (const mount of opened.reverse())
            await mount.close?.();
    };
    try {
        for (const mount of op.mounts)
            opened.push(await openMount(mount, context, tree));
    }
    catch (error) {
        await close();
        throw error;
    }
    const ssh = opened.flatMap(mount => mount.env);
    return { mounts: opened.flatMap(mount => mount.mounts), env: ssh, close };
}
function openMount(mount, context, tree) {
    const written = 'target' in mount && mount.target !== undefined ? mount.target : undefined;
    const target = written === undefined ? '' : (0,resolve/* resolvePath */.o)(tree, external_node_path_.posix.resolve('/', written), { followLast: true });
    const open = OPEN[mount.type];
    return open(mount, target, context, tree);
}
/** A file in memory, a variable, or both. Of an optional secret that was not given there is no file, and the variable is empty. */
function openSecret(mount, target, { worker }) {
    const value = worker.secrets.secret(mount.id);
    if (value === undefined) {
        if (!mount.required)
            return { mounts: [], env: mount.env ? [`${mount.env}=`] : [] };
        throw new lib_errors/* SolveError */.Y('SECRET_NOT_FOUND', `secret ${mount.id}: not found`, {
            hint: `Give it with --secret id=${mount.id},src=FILE (Action: the secrets input)`
        });
    }
    const { mode, uid, gid } = mount;
    const file = { kind: 'file', target, content: value, mode, uid, gid };
    return { mounts: mount.target === undefined ? [] : [file], env: mount.env ? [`${mount.env}=${value.toString('utf8')}`] : [] };
}
async function openSsh(mount, target, { worker }) {
    const agent = worker.secrets.ssh(mount.id);
    if (agent === undefined) {
        if (!mount.required)
            return { mounts: [], env: [] };
        // The agent that is meant where none is named has no name in BuildKit's text; the hint has it.
        const named = mount.id === 'default' ? '' : mount.id;
        throw new lib_errors/* SolveError */.Y('SECRET_NOT_FOUND', `no SSH key "${named}" forwarded from the client`, {
            hint: `Give it with --ssh ${mount.id}[=SOCKET]`
        });
    }
    const proxy = await sshProxy(agent, worker.store.temporaryPath('ssh'), mount);
    const bind = { kind: 'bind', source: proxy.path, target, readonly: false };
    return { mounts: [bind], env: [], close: proxy.close };
}

// EXTERNAL MODULE: ./lib/runtime/mount-stubs.js
var mount_stubs = __webpack_require__(5665);
// EXTERNAL MODULE: ./lib/runtime/name-files.js
var name_files = __webpack_require__(6655);
;// CONCATENATED MODULE: ./lib/solver/ops/exec-system-files.js

/** Files that a process finds made for it, read-only and never in the layer: name resolution, and a heredoc's script. */
function systemFiles(op, tree) {
    const { hostname, extraHosts } = op;
    return [...(0,name_files/* nameFiles */.r)({ hostname, extraHosts }, tree), ...op.scripts.map(scriptFile)];
}
function scriptFile({ path, content }) {
    return { kind: 'file', target: path, content: Buffer.from(content), mode: 0o755, uid: 0, gid: 0 };
}

// EXTERNAL MODULE: ./lib/runtime/ulimits.js
var ulimits = __webpack_require__(6664);
;// CONCATENATED MODULE: ./lib/solver/ops/exec.js



















const DEFAULT_SHM = 64 * 1024 * 1024;
/** Runs the process on its input's layers; what it leaves in the upper directory is the new layer. */
async function execOp(op, context) {
    const parent = exec_rootOf(context.inputs);
    const parts = execParts(op, context, parent);
    const binds = op.mounts.filter(mount => mount.type === 'bind');
    const precise = async () => ({ ...parts, ...(await bindParts(binds, context)) });
    const coarse = binds.some(mount => context.inputs[mount.input]?.kind === 'tree')
        ? await precise()
        : { ...parts, ...coarseBinds(binds, context) };
    return cachedStep(context, {
        parent,
        parts: coarse,
        precise: binds.some(mount => context.inputs[mount.input]?.kind === 'layers') ? precise : undefined,
        run: () => context.slots.run(() => runProcess(op, context, parent))
    });
}
function exec_rootOf(inputs) {
    const [root] = inputs;
    if (root?.kind !== 'layers')
        throw new lib_errors/* SolveError */.Y('INVALID', 'Cannot run a process: its root is no root file system');
    return root;
}
/** Not in the key: secrets and whether they are there, proxies, addresses of extra hosts, what cache mounts hold. */
function execParts(op, { vertex }, parent) {
    const { args, env, cwd, user, network, security, devices, hostname, shmSize, ulimits, cgroupParent, scripts } = op;
    const hosts = op.extraHosts.map(([name]) => name);
    const mounts = op.mounts.map(keyOfMount);
    const rest = {
        args,
        env,
        cwd,
        user,
        network,
        security,
        devices,
        hostname,
        hosts,
        shmSize,
        ulimits,
        cgroupParent,
        scripts,
        mounts
    };
    return {
        [cache_parts/* Part */.eS.op]: `exec/1 ${sha256(JSON.stringify(rest))}`,
        [cache_parts/* Part */.eS.args]: vertex.name.replace(/^\[[^\]]*\] /, ''),
        [cache_parts/* Part */.eS.platform]: (0,platform/* formatPlatform */.Bq)(vertex.platform),
        [cache_parts/* Part */.eS.parent]: parent.contentId,
        ...(parent.base === undefined ? {} : { [cache_parts/* Part */.eS.base]: parent.base }),
        ...Object.fromEntries(env.map(entry => exec_variablePart(entry, op.argNames ?? []))),
        ...exec_settingParts(op)
    };
}
function exec_variablePart(entry, args) {
    const split = entry.indexOf('=');
    const name = entry.slice(0, split);
    return [args.includes(name) ? cache_parts/* Part */.eS.arg(name) : cache_parts/* Part */.eS.env(name), (0,cache_parts/* partValue */.tE)(name, entry.slice(split + 1))];
}
function exec_settingParts({ cwd, user, network, hostname, extraHosts, mounts }) {
    return {
        [cache_parts/* Part */.eS.setting('WORKDIR')]: cwd,
        [cache_parts/* Part */.eS.setting('USER')]: user || 'root',
        [cache_parts/* Part */.eS.setting('network')]: network,
        [cache_parts/* Part */.eS.setting('host name')]: hostname,
        [cache_parts/* Part */.eS.setting('extra hosts')]: extraHosts.map(([name]) => name).join(' '),
        [cache_parts/* Part */.eS.setting('mounts')]: mounts.map(({ type, target }) => `${type} ${target ?? ''}`.trim()).join(', ')
    };
}
function keyOfMount(mount) {
    switch (mount.type) {
        case 'bind':
            return { type: mount.type, target: mount.target, readonly: mount.readonly };
        case 'cache':
            return { type: mount.type, target: mount.target, readonly: mount.readonly };
        default:
            return mount;
    }
}
function coarseBinds(binds, { inputs }) {
    return Object.fromEntries(binds.map((mount, n) => {
        const input = inputs[mount.input];
        return [cache_parts/* Part */.eS.source(n), input?.kind === 'layers' ? `${input.contentId} ${mount.source}` : ''];
    }));
}
async function bindParts(binds, context) {
    const parts = {};
    for (const [n, mount] of binds.entries()) {
        const found = await bindSelectionDigest(mount, context);
        parts[cache_parts/* Part */.eS.source(n)] = found.digest;
        parts[cache_parts/* Part */.eS.label(n)] = `RUN --mount ${mount.source}`;
        parts[cache_parts/* Part */.eS.files(n)] = found.files;
    }
    return parts;
}
async function runProcess(op, context, parent) {
    const { worker } = context;
    context.signal.throwIfAborted();
    const snapshots = await snapshotsOf(parent, worker);
    const tree = (0,tree_layers/* layersTree */.d)(snapshots);
    const mounts = await openMounts(op, context, tree);
    const scratch = worker.store.temporaryPath('exec');
    const upper = (0,external_node_path_.join)(scratch, 'upper');
    try {
        (0,external_node_fs_.mkdirSync)(upper, { recursive: true, mode: 0o755 });
        const user = resolveUser(op, tree);
        const files = systemFiles(op, tree);
        const devices = openDevices(op);
        const all = [...files, ...devices.mounts, ...mounts.mounts];
        const targets = all.map(({ target }) => target);
        const missing = (0,mount_stubs/* missingDirectories */.q7)(tree, { cwd: op.cwd, ...user }, targets);
        const rootfs = { lowerdirs: snapshots.map(({ directory }) => directory), upperdir: upper, scratch, missing };
        const started = Math.floor(Date.now() / 1000);
        const spec = processSpec(op, user, rootfs, all, [...devices.env, ...mounts.env], devices.rules);
        const code = await worker.runtime().run(spec, outputOf(context));
        context.signal.throwIfAborted();
        if (code !== 0)
            throw failed(op, code);
        const { layer, toc } = await commit(context, upper, scratch, snapshots, tree, all);
        // The kernel's clock for files is a few milliseconds behind.
        return { ...layer, dates: chosenDates(toc, started - 1) };
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
        await mounts.close();
    }
}
function resolveUser(op, tree) {
    return (0,passwd/* resolveProcessUser */.lj)(op.user, (0,account_files/* readAccountFiles */.p)(tree));
}
function processSpec(op, user, rootfs, mounts, mountEnv, devices = []) {
    const env = op.env.filter(entry => entry !== 'HOME='); // runc takes an empty one for none
    const hasHome = env.some(entry => entry.startsWith('HOME='));
    return {
        rootfs,
        args: op.args,
        env: [...env, ...(hasHome ? [] : [`HOME=${user.home}`]), ...op.proxyEnv, ...mountEnv],
        cwd: op.cwd,
        uid: user.uid,
        gid: user.gid,
        groups: user.groups,
        hostname: op.hostname,
        network: op.network === 'none' ? 'none' : 'host',
        insecure: op.security === 'insecure',
        ambient: op.security === 'insecure',
        mounts: [...sharedMemory(op), ...mounts],
        shmSize: DEFAULT_SHM,
        ulimits: (0,ulimits/* parseUlimits */.T)(op.ulimits),
        devices,
        terminal: false
    };
}
/** One of another size than usual is a plain tmpfs, on which programs and devices are not forbidden: what BuildKit makes of it. */
function sharedMemory({ shmSize }) {
    return shmSize === undefined ? [] : [{ kind: 'tmpfs', target: '/dev/shm', size: shmSize, mode: 0o1777 }];
}
function outputOf({ worker, vertex, signal }) {
    return {
        stdout: (chunk) => worker.progress.output(vertex, 'stdout', chunk),
        stderr: (chunk) => worker.progress.output(vertex, 'stderr', chunk),
        signal
    };
}
/** The text that BuildKit has for it, which tools look for. */
function failed(op, exitCode) {
    const command = op.args.join(' ');
    const killed = exitCode === 137 ? 'It was killed, perhaps for want of memory' : undefined;
    return new lib_errors/* SolveError */.Y('EXEC_FAILED', `process ${JSON.stringify(command)} did not complete successfully: exit code: ${exitCode}`, {
        exitCode,
        hint: killed
    });
}
async function commit(context, upper, scratch, snapshots, tree, mounts) {
    (0,mount_stubs/* removeStubs */._$)(upper, tree, (0,mount_stubs/* stubsOf */.vg)(tree, mounts.map(targetOf)));
    const tar = (0,external_node_path_.join)(scratch, 'layer.tar');
    const written = await context.worker.pool.diffUpper({ upperdir: upper, lowers: snapshots }, tar);
    pruneUpper(upper, written.left);
    const { opaque, xattrs, toc } = written;
    return { layer: context.worker.layers.commit(written, tar, { directory: upper, meta: { opaque, xattrs } }), toc };
}
function targetOf(mount) {
    return { path: mount.target, directory: mount.kind !== 'file' };
}

// EXTERNAL MODULE: ./lib/context/remote-files.js
var remote_files = __webpack_require__(4855);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/solver/ops/source.js



/** One line a kind of source; the compiler asks for it. */
const source_OPEN = {
    scratch: async () => ({ kind: 'layers', layers: [], contentId: sha256('scratch'), created: undefined, cached: false }),
    image: imageSource,
    context: (op, context) => context.options.contexts(op.name),
    http: async (op, { options }) => treeResult(await (0,remote_files/* fetchHttpFile */.zL)(op, options.tools)),
    git: async (op, { options }) => treeResult(await (0,remote_files/* fetchGitFiles */.IB)(op, options.tools))
};
/** Brings files into the graph: an image's layers (not yet their bytes), a context, a download, a checkout. */
function sourceOp(op, context) {
    return source_OPEN[op.source](op, context);
}
/** Layers stand by their DiffIDs: the same layers under another name or compression are the same base. */
async function imageSource({ reference, platform }, { worker }) {
    const { layers, descriptor } = await worker.images.resolve(reference, platform);
    const contentId = sha256(layers.map(({ diffId }) => diffId).join('\n'));
    const base = `${nameOf(reference)}@${descriptor.digest}`;
    return { kind: 'layers', layers, contentId, created: undefined, cached: false, base };
}
/** As a person writes it, without a digest. */
function nameOf(reference) {
    const name = reference.replace(/@.*$/, '');
    return reference.startsWith('oci-layout://') ? name : (0,oci_reference/* familiarName */.hG)((0,oci_reference/* parseReference */.F2)(name));
}
function treeResult({ tree, digestFiles, id }) {
    return { kind: 'tree', tree, digestFiles, id };
}

;// CONCATENATED MODULE: ./lib/solver/semaphore.js
/** Lets at most `places` bodies run side by side. */
class Semaphore {
    #free;
    #waiting = [];
    constructor(places) {
        this.#free = places;
    }
    async run(body) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise(resolve => this.#waiting.push(resolve));
        try {
            return await body();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}

;// CONCATENATED MODULE: ./lib/solver/solve.js






/**
 * Walks the graph from its roots (one a platform): inputs first and side by side; each step once, also when several roots need it,
 * and from the cache if it can be. The first failure stops everything else, and is thrown when nothing runs any more.
 */
async function solve(roots, worker, options) {
    const solver = new Solver(worker, options);
    const results = await solver.run(roots);
    return { roots: results, result: vertex => solver.layers(vertex) };
}
class Solver {
    #worker;
    #options;
    #results = new Map();
    #done = new Map();
    #keys = new Map();
    #slots = new Semaphore(Math.max(2, (0,external_node_os_.cpus)().length));
    #abort = new AbortController();
    /** The roots and what they stand on. */
    #image = new Set();
    constructor(worker, options) {
        this.#worker = worker;
        this.#options = options;
    }
    async run(roots) {
        const stop = () => this.#abort.abort();
        this.#worker.signal.addEventListener('abort', stop, { once: true });
        if (this.#worker.signal.aborted)
            stop();
        for (const root of roots)
            for (let vertex = root; vertex; vertex = vertex.inputs[0])
                this.#image.add(vertex);
        try {
            return await Promise.all(roots.map(root => this.#solveRoot(root)));
        }
        catch (error) {
            this.#abort.abort();
            throw this.#worker.signal.aborted ? (this.#worker.signal.reason ?? error) : error;
        }
        finally {
            await Promise.allSettled(this.#results.values());
            this.#worker.signal.removeEventListener('abort', stop);
        }
    }
    async #solveRoot(root) {
        const result = await this.#solve(root);
        if (result.kind !== 'layers')
            throw new lib_errors/* SolveError */.Y('INVALID', 'The target is no root file system');
        return result;
    }
    layers(vertex) {
        const found = this.#done.get(vertex);
        return found?.kind === 'layers' ? found : undefined;
    }
    #solve(vertex) {
        const known = this.#results.get(vertex);
        if (known)
            return known;
        const result = this.#step(vertex);
        this.#results.set(vertex, result);
        // Whoever waits for it sees the failure; this keeps Node from calling it unhandled before that.
        result.catch(() => this.#abort.abort());
        return result;
    }
    async #step(vertex) {
        const inputs = await Promise.all(vertex.inputs.map(input => this.#solve(input)));
        this.#abort.signal.throwIfAborted();
        const started = Date.now();
        this.#worker.progress.start(vertex);
        try {
            const result = await this.#runOp(vertex, inputs);
            this.#done.set(vertex, result);
            this.#worker.progress.end(vertex, outcome(vertex, result, Date.now() - started));
            return result;
        }
        catch (error) {
            throw this.#failed(vertex, error, Date.now() - started);
        }
    }
    #runOp(vertex, inputs) {
        const context = {
            vertex,
            inputs,
            worker: this.#worker,
            options: this.#options,
            slots: this.#slots,
            signal: this.#abort.signal,
            role: this.#image.has(vertex) ? 'image' : 'intermediate',
            once: (key, body) => this.#once(key, body)
        };
        const { op } = vertex;
        switch (op.kind) {
            case 'source':
                return sourceOp(op, context);
            case 'exec':
                return execOp(op, context);
            case 'file':
                return fileOp(op, context);
        }
    }
    #once(key, body) {
        const known = this.#keys.get(key);
        if (known)
            return known.then(result => ({ ...result, cached: true }));
        const result = body();
        this.#keys.set(key, result);
        return result;
    }
    #failed(vertex, error, milliseconds) {
        const cancelled = this.#abort.signal.aborted && !(error instanceof lib_errors/* SolveError */.Y && error.code === 'EXEC_FAILED');
        const located = cancelled || error instanceof lib_errors/* CancelledError */.cc ? error : locate(vertex, error);
        const failure = cancelled ? { kind: 'cancelled' } : { kind: 'failed', message: (0,lib_errors/* messageOf */.bD)(located), milliseconds };
        this.#worker.progress.end(vertex, failure);
        return located;
    }
}
function outcome(vertex, result, milliseconds) {
    if (vertex.op.kind === 'source')
        return { kind: 'done', milliseconds, counts: false };
    return result.kind === 'layers' && result.cached ? { kind: 'cached' } : { kind: 'done', milliseconds, counts: true };
}
/** Gives the error the place of its instruction. */
function locate(vertex, error) {
    if (error instanceof lib_errors/* SolveError */.Y || error instanceof lib_errors/* DockerfileError */.tP) {
        if (error instanceof lib_errors/* SolveError */.Y)
            error.location ??= vertex.location;
        return error;
    }
    return error;
}

// EXTERNAL MODULE: ./lib/worker/contexts.js + 8 modules
var worker_contexts = __webpack_require__(2189);
;// CONCATENATED MODULE: ./lib/build.js










/**
 * Builds a Dockerfile's target for every platform asked for, and brings the image to every output. The cache is written last and
 * never fails the build.
 */
async function build(request, worker) {
    // Not waited for: the first step that may be in it does.
    void worker.cache.load();
    const contexts = await (0,worker_contexts/* openContexts */.N)(request, worker);
    try {
        const { set, exported } = await buildImages(request, worker, contexts);
        await saveCache(worker);
        return result(set, request, exported, worker);
    }
    finally {
        await contexts.close();
    }
}
function buildImages(request, worker, contexts) {
    return (0,read_dockerfile/* withDockerfile */.n4)(request, worker, contexts, async (read) => {
        const lowered = await lowerAll(read, request, worker, contexts);
        return persistently(worker, async (from) => {
            const set = await buildAll(lowered, request, from, contexts);
            return { set, exported: await exportImage(set, request, from) };
        });
    });
}
/** Once a platform, side by side. @throws DockerfileError LINT when the Dockerfile wants findings to be errors. */
async function lowerAll({ dockerfile, findings }, request, worker, contexts) {
    const options = (0,read_dockerfile/* platformsOf */.Wt)(request).map(platform => (0,read_dockerfile/* lowerOptions */.yo)(request, worker, contexts, platform, findings.ofPlatform()));
    const lowered = await Promise.all(options.map(one => (0,lower_dockerfile/* lowerDockerfile */.c5)(dockerfile, one)));
    findings.check();
    return lowered;
}
async function buildAll(lowered, request, worker, contexts) {
    const solved = await solveAll(lowered, request, worker, contexts);
    const images = await Promise.all(lowered.map(draft => imageOf(draft, solved, request, worker)));
    const always = (0,read_dockerfile/* multiPlatform */.ZC)(request) ?? false;
    return (0,assemble/* assembleIndexIfMany */.Jv)(images, worker.store.blobs, annotationsFor('index', request), always);
}
/** All platforms at once: what a stage for the build's own platform makes is made once. */
function solveAll(lowered, request, worker, contexts) {
    const roots = lowered.map(({ root }) => root);
    const epoch = lowered[0]?.image.epoch;
    const isRewritten = rewritesTimestamp(request) && epoch !== undefined;
    return solve(roots, isRewritten ? worker : compressingEarly(worker, layerFormat(request)), {
        contexts: name => contexts.open(name),
        tools: contexts.tools,
        epoch,
        cacheTtl: request.cacheTtl
    });
}
async function imageOf(lowered, solved, request, worker) {
    const format = layerFormat(request);
    const made = solved.result(lowered.root)?.layers ?? [];
    const clamped = rewritesTimestamp(request) ? lowered.image.epoch : undefined;
    const layers = clamped === undefined ? made : await clampNewLayers(made, lowered, clamped, worker);
    return (0,assemble/* assembleImage */.al)(lowered.image, { layers, created: vertex => solved.result(vertex)?.created }, {
        blobs: worker.store.blobs,
        blobFor: async (layer) => worker.layers.knownBlob(layer, format) ?? worker.layers.formatted(layer, format),
        annotations: annotationsFor('manifest', request),
        configFields: inlineCache(worker, layers)
    });
}
/** The base's layers stay what they are. */
function clampNewLayers(layers, { image }, epoch, worker) {
    const base = image.base?.rootfs.diff_ids.length ?? 0;
    return Promise.all(layers.map((layer, index) => (index < base ? layer : clampTimes(layer, epoch, worker))));
}
async function exportImage(set, request, worker) {
    const exported = [];
    for (const output of request.outputs)
        exported.push(await exporterFor(output).export(set, output.names ?? request.tags, { ...worker, progress: worker.progress }));
    return exported;
}
function result(set, request, exported, worker) {
    return {
        digest: set.descriptor.digest,
        imageId: set.images[0].configDescriptor.digest,
        tags: request.tags,
        exported: exported.map(({ output, destinations }) => ({ type: output.type, destinations })),
        steps: worker.counts()
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/content/temporary.js
var temporary = __webpack_require__(1206);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/layer/decompress.js
var decompress = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/cache/mount-archive.js











/** The same directory gives the same archive: no times of access, names in order. Owners by number: there is no passwd. */
const PACK = [
    '--create',
    '--format=posix',
    '--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime',
    '--sort=name',
    '--numeric-owner',
    '--file=-'
];
const UNPACK = ['--extract', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore', '--file=-'];
/** GNU tar's exit status when a file changed or vanished while it was read: what a background process of a tool may do. */
const CHANGED_WHILE_READ = 1;
/** Writes the directory as a compressed tar to the new file `path`: zstd where this Node has it, else gzip. */
async function packDirectory(directory, path) {
    const plain = (0,external_node_crypto_.createHash)('sha256');
    const compressed = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const count = (chunk) => {
        size += chunk.length;
    };
    const tar = (0,external_node_child_process_.spawn)('tar', [...PACK, `--directory=${directory}`, '.'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = endOf(tar, [0, CHANGED_WHILE_READ]);
    const { compressor, mediaType } = createCompressor();
    const file = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 });
    await settled(ended, (0,external_node_stream_promises_.pipeline)(tar.stdout, watch(plain), compressor, watch(compressed, count), file));
    return { diffId: mount_archive_digestOf(plain), blob: { mediaType, digest: mount_archive_digestOf(compressed), size } };
}
/**
 * Unpacks such an archive as the new `directory`. Whoever wrote the cache wrote the archive: tar refuses names and links that
 * lead out (it is not given `-P`), an archive larger than `maxSize` is cut off, and device nodes do not stay.
 */
async function unpackDirectory(path, mediaType, directory, maxSize) {
    const compression = (0,media_types/* layerCompression */.AH)(mediaType);
    if (compression === undefined)
        throw new lib_errors/* LayerError */.CE('UNSUPPORTED', `its archive is of the unknown type ${mediaType}`);
    await (0,external_node_fs_promises_.mkdir)(directory, { mode: 0o700 });
    const tar = (0,external_node_child_process_.spawn)('tar', [...UNPACK, `--directory=${directory}`], { stdio: ['pipe', 'ignore', 'pipe'] });
    const ended = endOf(tar, [0]);
    const source = external_node_stream_.Readable.from((0,decompress/* decompress */.m)(path, compression));
    await settled(ended, (0,external_node_stream_promises_.pipeline)(source, limit(withHeaders(maxSize)), tar.stdin));
    removeDevices(directory);
}
function createCompressor() {
    if (typeof external_node_zlib_.createZstdCompress !== 'function') {
        return { compressor: external_node_zlib_.createGzip({ level: 1 }), mediaType: media_types/* MediaType */.zu.ociLayerGzip };
    }
    const params = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 1, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 };
    return { compressor: external_node_zlib_.createZstdCompress({ params }), mediaType: media_types/* MediaType */.zu.ociLayerZstd };
}
function endOf(tar, good) {
    const words = [];
    tar.stderr?.on('data', chunk => words.push(chunk));
    return new Promise((resolve, reject) => {
        tar.on('error', reject);
        tar.on('close', status => {
            const said = Buffer.concat(words).toString().trim().split('\n')[0];
            if (good.includes(status ?? -1))
                resolve();
            else
                reject(new lib_errors/* LayerError */.CE('MALFORMED', `tar ended with ${status}${said ? ` (${said})` : ''}`));
        });
    });
}
/**
 * Both are over when this is. A broken pipe is only the other side's view of what went wrong; and nothing did when tar is content:
 * it stops reading at the archive's end, whatever padding follows.
 */
async function settled(ended, piped) {
    const [pipe, tar] = await Promise.allSettled([piped, ended]);
    const errors = [pipe, tar].flatMap(result => (result.status === 'rejected' ? [result.reason] : []));
    const real = errors.filter(error => !(tar.status === 'fulfilled' && isBrokenPipe(error)));
    if (real.length > 0)
        throw real.find(error => error instanceof lib_errors/* LayerError */.CE) ?? real[0];
}
function isBrokenPipe(error) {
    return (0,lib_errors/* hasCode */.up)(error, 'EPIPE') || (0,lib_errors/* hasCode */.up)(error, 'ERR_STREAM_PREMATURE_CLOSE');
}
function watch(hash, seen) {
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            seen?.(chunk);
            done(null, chunk);
        }
    });
}
/** A bomb stops here, not when the disk is full. */
function limit(bytes) {
    let left = bytes;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            left -= chunk.length;
            done(left < 0 ? new lib_errors/* LayerError */.CE('TOO_LARGE', `its archive unpacks to more than ${bytes} bytes`) : null, chunk);
        }
    });
}
/** Each file costs a header and padding besides its bytes. */
function withHeaders(bytes) {
    return bytes * 2 + 64 * 1024 * 1024;
}
/** A device node from a cache would let the next RUN reach the machine's devices. */
function removeDevices(directory) {
    for (const name of (0,external_node_fs_.readdirSync)(directory)) {
        const path = (0,external_node_path_.join)(directory, name);
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (stat.isDirectory())
            removeDevices(path);
        else if (stat.isBlockDevice() || stat.isCharacterDevice())
            (0,external_node_fs_.rmSync)(path);
    }
}
function mount_archive_digestOf(hash) {
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./lib/cache/mount-state.js



/**
 * Looks at every entry; 20,000 take about a tenth of a second. Times of directories do not count: tools that make and remove a
 * lock file change them on every run. Nor do sockets, which no archive holds.
 */
function stateOf(directory) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const total = { files: 0, bytes: 0 };
    const visit = (path, name) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        if (stat.isSocket())
            return;
        hash.update(lineOf(name, stat));
        if (stat.isDirectory()) {
            for (const child of (0,external_node_fs_.readdirSync)(path).sort())
                visit((0,external_node_path_.join)(path, child), `${name}/${child}`);
            return;
        }
        total.files++;
        if (stat.isFile())
            total.bytes += Number(stat.size);
    };
    visit(directory, '');
    return { ...total, fingerprint: hash.digest('hex') };
}
function lineOf(name, stat) {
    const owner = `${stat.mode}:${stat.uid}:${stat.gid}`;
    return stat.isDirectory() ? `${name}\0${owner}\n` : `${name}\0${owner}:${stat.size}:${stat.mtimeNs}\n`;
}

;// CONCATENATED MODULE: ./lib/cache/mounts.js







const DEFAULT_MAX_SIZE = 2 * 1024 * 1024 * 1024;
/**
 * The directories of `RUN --mount=type=cache`, kept from run to run. What is inside is the tools' business, its eviction as well;
 * a directory is saved as a whole when its names, sizes or times changed. Nothing here fails a build.
 */
class CacheMounts {
    #options;
    #restored = new Map();
    /** Directory by id, and what it held when this build got it; undefined for one that was not restored. */
    #used = new Map();
    #before = new Map();
    /** By directory: steps for several platforms share it. */
    #packed = new Map();
    #warned = false;
    constructor(options) {
        this.#options = options;
    }
    /** Fills `directory` before its first use, unless it is there already. It appears whole or not at all. */
    async restore(id, directory) {
        const known = this.#restored.get(directory);
        if (known)
            return known;
        const restored = this.#restore(id, directory).catch(error => this.#warn('restore', id, error));
        this.#restored.set(directory, restored);
        return restored;
    }
    /** Says that a step used the directory, so that `save` looks at it. */
    used(id, directory) {
        this.#used.set(id, { directory, before: this.#before.get(directory) });
    }
    /** Packs what changed and puts it into the backend. Call it before the backend's `flush`. */
    async save() {
        const result = { saved: 0, unchanged: 0 };
        for (const [id, { directory, before }] of this.#used) {
            try {
                const saved = await this.#save(id, directory, before);
                if (saved)
                    result.saved++;
                else
                    result.unchanged++;
            }
            catch (error) {
                this.#warn('keep', id, error);
            }
        }
        this.#used.clear();
        return result;
    }
    /** Removes the archives. Call it after the backend's `flush`. */
    async close() {
        const packed = await Promise.allSettled(this.#packed.values());
        for (const result of packed)
            if (result.status === 'fulfilled')
                await (0,external_node_fs_promises_.rm)(result.value.path, { force: true });
        this.#packed.clear();
    }
    async #restore(id, directory) {
        const { backend, log, tempDirectory } = this.#options;
        const record = backend.mounts?.find(id);
        if (record === undefined || (0,external_node_fs_.existsSync)(directory))
            return;
        const archive = (0,external_node_path_.join)(tempDirectory, (0,temporary/* temporaryName */.NT)('mount'));
        const fresh = (0,external_node_path_.join)(tempDirectory, (0,temporary/* temporaryName */.NT)('mount'));
        try {
            if (!(await backend.fetchBlob(record.blob.digest, record.blob.size, archive)))
                return;
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true, mode: 0o700 });
            await unpackDirectory(archive, record.blob.mediaType, fresh, this.#maxSize);
            this.#before.set(directory, stateOf(fresh).fingerprint);
            await (0,external_node_fs_promises_.rename)(fresh, directory);
            log.debug(`Restored cache mount ${id} (${record.blob.size} bytes)`);
        }
        finally {
            await (0,external_node_fs_promises_.rm)(archive, { force: true });
            await (0,external_node_fs_promises_.rm)(fresh, { force: true, recursive: true });
        }
    }
    /** False when there is nothing to keep that is not kept already. */
    async #save(id, directory, before) {
        const { backend, log } = this.#options;
        if (backend.mounts === undefined || !(0,external_node_fs_.existsSync)(directory))
            return false;
        const state = stateOf(directory);
        const kept = backend.mounts.find(id);
        if (state.files === 0 || state.fingerprint === before || state.fingerprint === kept?.fingerprint)
            return false;
        if (state.bytes > this.#maxSize) {
            log.info(`Cache mount ${id} is not kept: it has ${inMegabytes(state)}, the limit is ${Math.round(this.#maxSize / 1e6)} MB`);
            return false;
        }
        const { path, diffId, blob } = await this.#pack(directory);
        const created = (this.#options.now ?? (() => new Date()))().toISOString();
        backend.mounts.put({ version: 1, id, fingerprint: state.fingerprint, diffId, blob, created }, path);
        return true;
    }
    #pack(directory) {
        const packed = this.#packed.get(directory) ?? packInto((0,external_node_path_.join)(this.#options.tempDirectory, (0,temporary/* temporaryName */.NT)('mount')), directory);
        this.#packed.set(directory, packed);
        return packed;
    }
    get #maxSize() {
        return this.#options.maxSize ?? DEFAULT_MAX_SIZE;
    }
    #warn(action, id, error) {
        const message = `Cannot ${action} cache mount ${id}: ${(0,lib_errors/* messageOf */.bD)(error)}; the build goes on without it`;
        // A full disk, say, concerns them all: said once.
        if (this.#warned)
            this.#options.log.debug(message);
        else
            this.#options.log.warn(message);
        this.#warned = true;
    }
}
async function packInto(path, directory) {
    try {
        return { path, ...(await packDirectory(directory, path)) };
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(path, { force: true });
        throw error;
    }
}
function inMegabytes({ bytes }) {
    return `${Math.round(bytes / 1e6)} MB`;
}

// EXTERNAL MODULE: ./lib/cache/select.js + 19 modules
var cache_select = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/cache/spec.js + 1 modules
var spec = __webpack_require__(7392);
// EXTERNAL MODULE: ./lib/cache/store-records.js
var store_records = __webpack_require__(5060);
// EXTERNAL MODULE: ./lib/content/lease.js
var content_lease = __webpack_require__(1283);
// EXTERNAL MODULE: ./lib/content/store.js + 1 modules
var content_store = __webpack_require__(1291);
// EXTERNAL MODULE: ./lib/image/layer-store.js + 2 modules
var layer_store = __webpack_require__(3283);
// EXTERNAL MODULE: ./lib/image/resolver.js + 1 modules
var resolver = __webpack_require__(2847);
// EXTERNAL MODULE: ./lib/layer/pool.js + 1 modules
var layer_pool = __webpack_require__(5259);
// EXTERNAL MODULE: ./lib/registry/lazy.js
var lazy = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/runtime/select.js + 2 modules
var runtime_select = __webpack_require__(3456);
;// CONCATENATED MODULE: ./lib/worker/close-all.js
/** Closes one after the other, each whatever became of those before. @throws what failed first */
async function closeAll(closers) {
    const failures = [];
    for (const close of closers) {
        try {
            await close();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}

;// CONCATENATED MODULE: ./lib/worker/counting-progress.js
/** Counts the steps of a Dockerfile that ran or came from the cache; bases and contexts are not steps. */
class CountingProgress {
    #progress;
    /** Whether a step came from the cache; a step that was done again counts once. */
    #steps = new Map();
    constructor(progress) {
        this.#progress = progress;
    }
    counts() {
        return { total: this.#steps.size, cached: [...this.#steps.values()].filter(cached => cached).length };
    }
    start(step) {
        this.#progress.start(step);
    }
    output(step, stream, chunk) {
        this.#progress.output(step, stream, chunk);
    }
    note(step, text) {
        this.#progress.note(step, text);
    }
    end(step, outcome) {
        const counts = outcome.kind === 'cached' ? outcome.counts !== false : outcome.kind === 'done' && outcome.counts === true;
        // Done again after its layer was lost: it ran all the same.
        if (counts)
            this.#steps.set(step, outcome.kind === 'cached' && this.#steps.get(step) !== false);
        this.#progress.end(step, outcome);
    }
}

;// CONCATENATED MODULE: ./lib/worker/cached-layers.js



/**
 * Layers that records of a cache promise. That a blob has its digest says nothing of what is in it: a record that names the bytes of
 * another layer would make a wrong image. So what is fetched must unpack to the DiffID; a record that lied is not believed again.
 */
class CachedLayers {
    #options;
    #lies = new Set();
    constructor(options) {
        this.#options = options;
    }
    find({ layer: { diffId, contentDigest, blob } }) {
        if (blob === undefined || this.#lies.has(`${diffId} ${blob.digest}`))
            return undefined;
        const fetch = async (wanted, destination) => {
            if (!(await this.#options.cache.fetchBlob(wanted.digest, wanted.size, destination)))
                return false;
            const found = await this.#diffIdOf(wanted, destination);
            return found === diffId || this.#refuse(wanted, diffId, destination);
        };
        return { diffId, contentDigest, blob, fetch, mountFrom: undefined, isClaim: true };
    }
    /** Undefined when it is no layer. @throws what is no fault of the cache: a full disk, a build that was cancelled meanwhile */
    async #diffIdOf({ mediaType }, path) {
        const compression = (0,media_types/* layerCompression */.AH)(mediaType);
        try {
            return compression && (await this.#options.pool.diffIdOf(path, compression));
        }
        catch (error) {
            if (!(error instanceof lib_errors/* LayerError */.CE))
                throw error;
            this.#options.log.debug(`Cannot read a cached layer: ${(0,lib_errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async #refuse({ digest }, diffId, path) {
        const { log } = this.#options;
        const message = `Cannot use layer ${diffId} of the cache: its record names ${digest}, which holds something else`;
        if (this.#lies.size === 0)
            log.warn(`${message}; its step runs again`);
        else
            log.debug(message);
        this.#lies.add(`${diffId} ${digest}`);
        await (0,external_node_fs_promises_.rm)(path, { force: true });
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/worker/hollow-layers.js




/** A layer below this many bytes is fetched as soon as its table of contents. */
const WORTH_IT = 256 * 1024;
/**
 * Layers without their bytes, kept in the cache beside the real ones (`layer/hollow.ts`): a COPY looks at what it copies onto, and
 * on an empty machine that need not be fetched for it. An accelerator: what is missing is fetched as ever.
 */
class HollowLayers {
    #options;
    #made = new Map();
    constructor(options) {
        this.#options = options;
        options.layers.wantsHollow = (diffId, blob) => options.isKept && isWorthIt(blob) && !options.cache.find(keyOf(diffId));
    }
    /** The layers unpacked, lowest first, for looking only: those that are not in the store without their files' bytes. */
    async outlines(layers) {
        const outlined = layers.map(layer => (this.#isHere(layer) ? layer : (this.#find(layer.diffId) ?? layer)));
        const found = await this.#options.layers.stack(outlined).catch(error => {
            this.#options.log.debug(`Cannot use tables of contents: ${(0,lib_errors/* messageOf */.bD)(error)}`);
        });
        const real = found ? layers.filter((layer, index) => layer === outlined[index]) : layers;
        const directories = found ?? (await this.#options.layers.stack(layers));
        for (const layer of real)
            this.#keep(layer);
        return directories;
    }
    /** What is still being made is in the cache after this. Call it before the cache's `flush`. */
    async settle() {
        await Promise.all(this.#made.values());
    }
    #isHere(layer) {
        const { layers } = this.#options;
        const { diffId, blob } = layer;
        return layers.hasSnapshot(diffId) || layers.hasBlob(diffId) || (blob !== undefined && layers.isHere(layer, blob));
    }
    #find(diffId) {
        const { cache, layers, records } = this.#options;
        const key = keyOf(diffId);
        const record = records.find(key) ?? cache.find(key);
        if (!record)
            return undefined;
        cache.put(record);
        const { blob, contentDigest } = record.layer;
        if (layers.hasBlob(record.layer.diffId))
            return layers.known(record.layer.diffId);
        if (!blob)
            return undefined;
        const fetch = (wanted, destination) => cache.fetchBlob(wanted.digest, wanted.size, destination);
        return { diffId: record.layer.diffId, contentDigest, blob, fetch, mountFrom: undefined };
    }
    /** Made beside the steps that run; who flushes the cache waits for it. */
    #keep(layer) {
        const { diffId } = layer;
        const { cache, isKept, log } = this.#options;
        if (!isKept || this.#made.has(diffId))
            return;
        const known = cache.find(keyOf(diffId));
        if (known) {
            cache.put(known);
            return;
        }
        const made = this.#make(layer).catch(error => log.debug(`No table of contents of ${diffId}: ${(0,lib_errors/* messageOf */.bD)(error)}`));
        this.#made.set(diffId, made);
    }
    /** Of a layer that was not unpacked by this build. */
    async #read(layer) {
        const { layers, pool, store } = this.#options;
        const blob = await layers.blob(layer);
        const compression = (0,media_types/* layerCompression */.AH)(blob.mediaType);
        if (compression === undefined || !isWorthIt(blob))
            return undefined;
        const tar = store.temporaryPath('hollow');
        try {
            return { tar, written: await pool.hollow({ path: store.blobs.path(blob.digest), compression }, tar) };
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(tar, { force: true });
            throw error;
        }
    }
    async #make(layer) {
        const { cache, layers, records } = this.#options;
        const started = Date.now();
        const made = layers.hollow(layer.diffId) ?? (await this.#read(layer));
        if (made === undefined)
            return;
        const { written, tar } = made;
        try {
            const { diffId, contentDigest } = layers.commit(written, tar);
            const record = {
                version: 1,
                key: keyOf(layer.diffId),
                parts: { args: `table of contents of ${layer.diffId}` },
                step: `contents ${layer.diffId}`,
                layer: { diffId, contentDigest, size: written.size },
                created: new Date().toISOString(),
                durationMs: Date.now() - started
            };
            records.put(record);
            cache.put(record);
        }
        finally {
            (0,external_node_fs_.rmSync)(tar, { force: true });
        }
    }
}
function isWorthIt({ mediaType, size }) {
    return (0,media_types/* layerCompression */.AH)(mediaType) !== undefined && size >= WORTH_IT;
}
function keyOf(diffId) {
    return (0,external_node_crypto_.createHash)('sha256').update(`contents/1 ${diffId}`).digest('hex');
}

;// CONCATENATED MODULE: ./lib/worker/create.js
















/** Picks the implementations of every seam: the only place that does. Whoever opened it closes it, whatever came of the build. */
async function createWorker(options) {
    const { log, env, signal } = options;
    const store = (0,content_store/* openStore */.Ch)(options.root);
    (0,content_store/* sweepTemporary */.ir)(store);
    const lease = (0,content_lease/* openLease */.HX)(store.directory('leases'));
    const registry = (0,lazy/* lazyRegistry */.U)({ log, env, insecure: options.insecure, credentials: options.credentials, signal });
    const pool = (0,layer_pool/* createLayerPool */.i)({ workerFile: options.workerFile });
    const closers = [() => registry.close(), () => pool.close()];
    const release = () => lease.release();
    try {
        return create_assemble(options, { store, registry, pool, closers, release });
    }
    catch (error) {
        await closeAll([...closers, release]);
        throw error;
    }
}
function create_assemble(options, { store, registry, pool, closers, release }) {
    const { log, env, signal } = options;
    const { backend, inlineRecords, keepsLayers } = openCaches(options, store, registry);
    const mounts = new CacheMounts({
        backend: options.cacheMounts === false ? none/* noCache */.w : backend,
        log,
        tempDirectory: store.directory('tmp')
    });
    const counting = new CountingProgress(options.progress);
    const warnings = new Map();
    const layers = new layer_store/* LayerStore */.r(store, pool);
    const records = new store_records/* StoreRecords */.w(store);
    const hollow = new HollowLayers({ store, layers, pool, records, cache: backend, isKept: keepsLayers !== undefined, log });
    let runtime;
    return {
        store,
        pool,
        registry,
        log,
        signal,
        mounts,
        inlineRecords,
        layerMade() { },
        layers,
        images: new resolver/* ImageResolver */.w({ store, registry, log, pull: options.pull }),
        runtime: () => (runtime ??= (0,runtime_select/* selectRuntime */.l)(options.runtime, env)),
        records,
        cachedLayers: new CachedLayers({ cache: backend, pool, log }),
        hollow,
        keepsLayers,
        cache: backend,
        scope: options.scope,
        secrets: options.secrets,
        progress: counting,
        explain: (vertex, reasons) => void (options.explain && counting.note(vertex, `not cached: ${reasons[0]}`)),
        warn: warning => void warnings.set(`${warning.rule} ${warning.location.startLine} ${warning.message}`, warning),
        warnings: () => [...warnings.values()],
        counts: () => counting.counts(),
        // The lease last: until then nothing of this build may be collected.
        close: () => closeAll([
            () => layers.abandon(),
            () => mounts.close(),
            () => backend.close?.(),
            ...closers,
            () => hollow.settle(),
            release
        ])
    };
}
/** @throws UsageError for a cache that cannot be */
function openCaches(options, store, registry) {
    const { log, env, scope, repositories } = options;
    const services = { registry, log, tempDirectory: store.directory('tmp'), scope, repositories, maxSize: options.cacheMaxSize, env };
    return (0,cache_select/* selectCache */.B)(specs(options.cacheFrom, 'from'), specs(options.cacheTo, 'to'), services);
}
function specs(texts, direction) {
    return texts.map(text => (0,spec/* parseCacheSpec */.f)(text, direction));
}

;// CONCATENATED MODULE: ./lib/cli/build-flags.js
/** docker build's names wherever it has one. */
const BUILD_FLAGS = {
    'add-host': { kind: 'list', value: 'NAME:IP', help: 'Add a line to /etc/hosts of RUN steps' },
    allow: { kind: 'list', value: 'ENTITLEMENT', help: 'Allow network.host, security.insecure or device' },
    annotation: { kind: 'list', value: '[LEVEL:]KEY=VALUE', help: 'Add an annotation to the manifest (or index:)' },
    'build-arg': { kind: 'list', value: 'KEY[=VALUE]', help: 'Set an ARG; without a value it is taken from the environment' },
    'build-context': {
        kind: 'list',
        value: 'NAME=PATH',
        help: 'Add a context: directory, git or http URL, docker-image://, oci-layout://'
    },
    cache: {
        kind: 'string',
        value: 'SPEC',
        help: "Read and write this cache: auto (GitHub's where a job has it), off, type=..., or an image"
    },
    'cache-from': { kind: 'list', value: 'SPEC', help: 'Read the cache: type=local,src=DIR, type=gha, type=registry,ref=REF' },
    'cache-max-size': { kind: 'string', value: 'SIZE', help: 'What a cache may keep, e.g. 5GB; least recently used layers go first' },
    'cache-mounts': {
        kind: 'string',
        value: 'BOOL',
        help: 'Keep what RUN --mount=type=cache holds in the cache, too (default: true in CI)'
    },
    'cache-to': {
        kind: 'list',
        value: 'SPEC',
        help: 'Write the cache: type=local,dest=DIR, type=gha, type=registry,ref=REF, type=inline'
    },
    'cache-ttl': { kind: 'string', value: 'AGE', help: 'Run again what ran longer ago, e.g. 7d, so that packages get their fixes' },
    call: {
        kind: 'string',
        value: 'WHAT',
        help: 'Instead of building say what is wrong (check), what can be given (outline) or built (targets); check,format=json'
    },
    'cgroup-parent': { kind: 'string', value: 'NAME', help: 'Parent cgroup of RUN steps' },
    check: { kind: 'boolean', help: 'The same as --call check' },
    compression: { kind: 'string', value: 'TYPE', help: 'Compression of layers: gzip, zstd or none' },
    'compression-level': { kind: 'string', value: 'N', help: 'Level of the compression' },
    creds: {
        kind: 'list',
        value: '[HOST=]USER[:PASSWORD]',
        help: "Log in to a registry; else Docker's config.json is asked. The password may be in $SLIPWAY_PASSWORD"
    },
    debug: { kind: 'boolean', help: 'Show causes and stacks of errors' },
    explain: { kind: 'boolean', help: 'Say for each step that was not cached why' },
    file: { short: 'f', kind: 'string', value: 'PATH', help: 'The Dockerfile (default: PATH/Dockerfile); - reads standard input' },
    floating: {
        kind: 'string',
        value: 'MODE',
        help: 'Which tags of --tag-version --push may move: safe (default) none that a newer release has, always, off'
    },
    'force-rm': { kind: 'boolean', help: 'Accepted; steps never leave containers', hidden: true },
    hostname: { kind: 'string', value: 'NAME', help: 'Host name that RUN steps see' },
    iidfile: { kind: 'string', value: 'PATH', help: 'Write the image ID to a file' },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to over plain HTTP or without a valid certificate' },
    label: { kind: 'list', value: 'KEY=VALUE', help: 'Set a label, over those of the Dockerfile' },
    load: { kind: 'boolean', help: 'Load the image into the Docker Engine here' },
    'metadata-file': { kind: 'string', value: 'PATH', help: 'Write digests and names as JSON' },
    network: { kind: 'string', value: 'MODE', help: 'Network of RUN steps: default, host or none' },
    'no-cache': { kind: 'boolean', help: 'Run every step' },
    'no-cache-filter': { kind: 'list', value: 'STAGE', help: 'Run every step of these stages' },
    output: {
        short: 'o',
        kind: 'list',
        value: 'SPEC',
        help: 'type=registry|oci|docker|oci-layout|local|tar|store[,dest=PATH]; a path alone is local'
    },
    overwrite: {
        kind: 'string',
        value: 'HOW',
        help: 'With --tag-version --push: allow (default), or deny replacing a released version'
    },
    platform: { kind: 'list', value: 'OS/ARCH', help: 'Platforms to build for; several make an index' },
    progress: { kind: 'string', value: 'MODE', help: 'auto, plain, tty or quiet' },
    pull: { kind: 'boolean', help: 'Ask the registry what base image tags mean now' },
    push: { kind: 'boolean', help: 'Push the tags' },
    quiet: { short: 'q', kind: 'boolean', help: 'Print nothing but the image ID' },
    rm: { kind: 'boolean', help: 'Accepted; steps never leave containers', hidden: true },
    runtime: { kind: 'string', value: 'NAME', help: 'What runs RUN steps: crun, runc or chroot (default: the first found)' },
    secret: { kind: 'list', value: 'id=ID[,src=PATH|,env=VAR]', help: 'Give RUN --mount=type=secret a secret' },
    'shm-size': { kind: 'string', value: 'BYTES', help: 'Size of /dev/shm of RUN steps, e.g. 256m' },
    ssh: { kind: 'list', value: 'ID[=SOCKET]', help: 'Give RUN --mount=type=ssh an agent (default: $SSH_AUTH_SOCK)' },
    tag: { short: 't', kind: 'list', value: 'NAME[:TAG]', help: 'Name of the image' },
    'tag-version': {
        kind: 'string',
        value: 'VERSION',
        help: 'Tag every name of -t by version: v2.1.10 gives 2.1.10, 2.1, 2 and latest'
    },
    target: { kind: 'string', value: 'STAGE', help: 'Build this stage instead of the last' },
    ulimit: { kind: 'list', value: 'NAME=SOFT[:HARD]', help: 'Limit of RUN steps' }
};

;// CONCATENATED MODULE: ./lib/cache/scope.js



/**
 * Builds that share image, context, Dockerfile, target and platforms share a cache; jobs of a matrix that differ in one of them
 * do not look at each other's. Build arguments are no part of it: a new value must not forget the layers that do not use it.
 * @param image what the image is called, without tag: versions of one image share
 */
function cacheScope({ context, file, target, platforms }, image) {
    const wanted = platforms.length > 0 ? platforms : [(0,platform/* hostPlatform */.ol)()];
    return [image ?? '', place(context), place(file ?? 'Dockerfile'), target ?? '', wanted.map(platform/* formatPlatform */.Bq).join(',')].join('|');
}
/** The same on every machine, wherever the repository was checked out. */
function place(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_path_.relative)('', (0,external_node_path_.resolve)(path)) : path;
}

// EXTERNAL MODULE: ./lib/cache/spec-size.js
var spec_size = __webpack_require__(8953);
;// CONCATENATED MODULE: ./lib/cache/settings.js



/**
 * Reads `cache-ttl`, `cache-max-size` and `cache-mounts`. Mounts are kept in CI unless told otherwise, and elsewhere only when
 * told: there the store keeps them already.
 * @param given texts of flags or inputs; undefined or empty for what was not given
 * @param name how a person wrote it: `--cache-ttl`, `input cache-ttl`
 * @throws UsageError INPUT_INVALID
 */
function cacheSettings(given, env, name) {
    const read = (option, parse, need) => {
        const text = given(option);
        if (!text)
            return undefined;
        const value = parse(text);
        if (value !== undefined)
            return value;
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid ${name(option)} ${JSON.stringify(text)}: need ${need}`);
    };
    return {
        cacheTtl: read('cache-ttl', age/* parseAge */.F, 'an age like 7d, 12h or 90m'),
        cacheMaxSize: read('cache-max-size', spec_size/* parseSize */.D, 'a size like 500MB or 10GB'),
        cacheMounts: read('cache-mounts', parseBoolean, 'true or false') ?? isCi(env)
    };
}
function parseBoolean(text) {
    const value = text.trim().toLowerCase();
    return value === 'true' ? true : value === 'false' ? false : undefined;
}
/** What every CI service sets. */
function isCi(env) {
    return Boolean(env['CI']) && env['CI'] !== 'false';
}

// EXTERNAL MODULE: ./lib/dockerfile/ram.js + 1 modules
var ram = __webpack_require__(3740);
;// CONCATENATED MODULE: ./lib/frontend/entitlements.js

const KNOWN = /^(network\.host|security\.insecure|device(=.+)?)$/;
/** What a user allows a build. @param where it is written, e.g. `--allow` @throws UsageError in buildx's words */
function checkedEntitlement(name, where) {
    if (KNOWN.test(name))
        return name;
    throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid ${where}: invalid entitlement "${name}"`, {
        hint: 'Entitlements are network.host, security.insecure and device'
    });
}

// EXTERNAL MODULE: ./lib/images/target-name.js
var target_name = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/runtime/extra-host.js
var extra_host = __webpack_require__(1653);
// EXTERNAL MODULE: ./lib/tags/version-tags.js
var version_tags = __webpack_require__(3979);
// EXTERNAL MODULE: ./lib/registry/credentials.js
var credentials = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/cli/credentials.js



/**
 * `--creds [HOST=]USER[:PASSWORD]`. Without a host they are for the registry of the first tag; without a password it is
 * `$SLIPWAY_PASSWORD`, which other users of the machine cannot read from the list of processes.
 * @throws UsageError
 */
function flagCredentials(texts, tags, env) {
    if (texts.length === 0)
        return undefined;
    const byHost = new Map();
    for (const text of texts) {
        const [, host = hostOf(tags), username = '', password = env['SLIPWAY_PASSWORD']] = /^(?:([^=:]+(?::\d+)?)=)?([^:]+)(?::(.*))?$/s.exec(text) ?? [];
        if (!host || !username || password === undefined)
            throw new lib_errors/* UsageError */.eb('INPUT_INVALID', 'Invalid --creds: need [HOST=]USER[:PASSWORD]', {
                hint: 'Without a password it is taken from $SLIPWAY_PASSWORD; without a host it is for the registry of the first -t'
            });
        byHost.set(host, { username, password });
    }
    return (0,credentials/* explicitCredentials */.V)(Object.fromEntries(byHost));
}
function hostOf(tags) {
    return tags[0] === undefined ? undefined : (0,oci_reference/* parseReference */.F2)(tags[0]).registry;
}

// EXTERNAL MODULE: ./lib/cli/environment.js
var environment = __webpack_require__(2487);
;// CONCATENATED MODULE: ./lib/worker/secret-file.js

/** As in BuildKit: what does not fit into a small file is no secret. */
const MAX_SECRET = 500 * 1024;
/**
 * The bytes of a secret's file. Pipes and devices are read as well (`src=<(pass show token)`), and never past the limit.
 * @throws Error of the file system, or for what is too large
 */
function readSecretFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const bytes = Buffer.alloc(MAX_SECRET + 1);
        let size = 0;
        for (let read = -1; read !== 0 && size < bytes.length; size += read)
            read = (0,external_node_fs_.readSync)(file, bytes, size, bytes.length - size, null);
        if (size > MAX_SECRET)
            throw new Error(`more than ${MAX_SECRET / 1024} KiB`);
        return Buffer.from(bytes.subarray(0, size));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/cli/key-values.js
var key_values = __webpack_require__(8068);
;// CONCATENATED MODULE: ./lib/cli/secrets.js







const SECRET_HINT = 'Use id=ID,src=PATH or id=ID,env=VAR';
/**
 * `--secret id=ID[,src=PATH|,env=VAR]` and `--ssh ID[=SOCKET]`, read now so that a wrong path fails before the build. Values stay
 * in memory. @throws UsageError
 */
function readSecrets(secrets, ssh, io) {
    const values = new Map(secrets.map(text => readSecret(text, io)));
    const agents = new Map(ssh.map(text => readSsh(text, io)));
    return { secret: id => values.get(id), ssh: id => agents.get(id) };
}
const SECRET_KEYS = ['id', 'type', 'src', 'source', 'env'];
function readSecret(text, io) {
    const fields = (0,key_values/* keyValues */.K)(text, { flag: '--secret', known: SECRET_KEYS, hint: SECRET_HINT });
    const id = fields.get('id');
    const type = fields.get('type');
    if (!id)
        throw secrets_invalid(text, 'it has no id');
    if (type !== undefined && type !== 'file' && type !== 'env')
        throw secrets_invalid(text, `unsupported secret type "${type}"`);
    const source = fields.get('src') ?? fields.get('source');
    const variable = fields.get('env') ?? (type === 'env' ? (source ?? id) : undefined);
    if (variable !== undefined)
        return [id, fromEnvironment(text, variable, io.env)];
    if (source !== undefined)
        return [id, fromFile(text, source, io)];
    return [id, type === undefined && (0,environment/* isSet */.v)(io.env, id) ? fromEnvironment(text, id, io.env) : fromFile(text, id, io)];
}
function fromEnvironment(text, name, env) {
    if (!(0,environment/* isSet */.v)(env, name))
        throw secrets_invalid(text, `the variable ${name} is not set`);
    return Buffer.from(env[name]);
}
function fromFile(text, path, io) {
    const file = (0,external_node_path_.resolve)(io.cwd, path.replace(/^~(?=\/)/, io.env['HOME'] ?? (0,external_node_os_.homedir)()));
    try {
        return readSecretFile(file);
    }
    catch (cause) {
        throw secrets_invalid(text, (0,lib_errors/* messageOf */.bD)(cause), cause);
    }
}
function readSsh(text, { env }) {
    const [id = 'default', socket = env['SSH_AUTH_SOCK']] = text.split(/=(.*)/s, 2);
    if (!socket)
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Cannot forward SSH "${text}": no agent`, { hint: 'Start ssh-agent, or give ID=SOCKET' });
    if (!(0,external_node_fs_.statSync)(socket, { throwIfNoEntry: false })?.isSocket())
        throw new lib_errors/* UsageError */.eb('UNSUPPORTED', `Cannot forward SSH "${text}": ${socket} is no agent's socket`, {
            hint: 'Key files are not read: add the key to an agent (ssh-add) and give its socket'
        });
    return [id || 'default', socket];
}
function secrets_invalid(text, reason, cause) {
    const shown = text.replace(/=.*?(,|$)/g, (part, end) => (part.length > 60 ? `=...${end}` : part));
    return new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --secret "${shown}": ${reason}`, {
        hint: SECRET_HINT,
        cause
    });
}

;// CONCATENATED MODULE: ./lib/cli/version-push.js


/** @throws UsageError for flags that make no sense; undefined without `--tag-version` */
function versionPush(args) {
    const version = args.string('tag-version');
    if (version === undefined)
        return undefined;
    const repositories = args.list('tag').map(name => (0,oci_reference/* familiarName */.hG)((0,oci_reference/* parseReference */.F2)(name)));
    return { version, repositories, floating: floating(args), overwrite: overwrite(args) };
}
/** Such a push brings the image by digest: its tags follow when it is there, floating ones with care. */
function byDigest(outputs, push) {
    if (push === undefined)
        return [...outputs];
    return outputs.map(output => (isTagged(output) ? { type: 'registry', byDigest: true, names: push.repositories } : output));
}
function isTagged(output) {
    return output.type === 'registry' && !output.byDigest && output.names === undefined;
}
function floating(args) {
    const mode = args.string('floating') ?? 'safe';
    if (mode === 'safe' || mode === 'always' || mode === 'off')
        return mode;
    throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --floating "${mode}": need safe, always or off`);
}
function overwrite(args) {
    const how = args.string('overwrite') ?? 'allow';
    if (how === 'allow' || how === 'deny')
        return how;
    throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --overwrite "${how}": need allow or deny`);
}

// EXTERNAL MODULE: ./lib/cli/worker-file.js
var worker_file = __webpack_require__(8177);
;// CONCATENATED MODULE: ./lib/cli/build-request.js

















/** The flags of `slipway build` as a request. @throws UsageError, InvalidReferenceError before anything is built. */
async function buildRequest(args, io) {
    const [context = '.'] = args.positional;
    const tags = tagsOf(args);
    return {
        context,
        file: args.string('file'),
        target: args.string('target'),
        buildArgs: buildArguments(args.list('build-arg'), io.env),
        labels: pairs('label', args.list('label')),
        annotations: args.list('annotation'),
        buildContexts: Object.entries(pairs('build-context', args.list('build-context'))),
        platforms: args
            .list('platform')
            .flatMap(text => text.split(','))
            .map(text => (0,platform/* parsePlatform */.Y8)(text.trim())),
        tags,
        outputs: outputsOf(args, tags),
        noCache: args.boolean('no-cache') || noCacheStages(args.list('no-cache-filter')),
        cacheTtl: cacheSettingsOf(args, io).cacheTtl,
        hostname: args.string('hostname'),
        extraHosts: args.list('add-host').map(parseHost),
        shmSize: args.string('shm-size') === undefined ? undefined : (0,ram/* parseRam */.k)(args.string('shm-size')),
        ulimits: args.list('ulimit'),
        cgroupParent: args.string('cgroup-parent'),
        network: parseNetwork(args.string('network')),
        entitlements: args
            .list('allow')
            .flatMap(text => text.split(','))
            .map(name => checkedEntitlement(name.trim(), '--allow')),
        compression: parseCompression(args)
    };
}
/** Where the engine works and what it may use. */
async function workerOptions(args, io, request) {
    const { cacheMaxSize, cacheMounts } = cacheSettingsOf(args, io);
    const cache = args.has('cache') ? [args.string('cache')] : [];
    return {
        root: (0,content_store/* defaultStoreRoot */.L_)(io.env),
        env: io.env,
        signal: io.signal,
        workerFile: (0,worker_file/* workerFile */.T)(),
        runtime: args.string('runtime') ?? io.env['SLIPWAY_RUNTIME'],
        pull: args.boolean('pull'),
        insecure: args.list('insecure'),
        cacheFrom: [...cache, ...args.list('cache-from')],
        cacheTo: [...cache, ...args.list('cache-to')],
        cacheMaxSize,
        cacheMounts,
        repositories: request.tags.map(tag => (0,oci_reference/* parseReference */.F2)(tag)),
        explain: args.boolean('explain'),
        scope: cacheScope(request, build_request_imageOf(request)),
        secrets: readSecrets(args.list('secret'), args.list('ssh'), io),
        credentials: flagCredentials(args.list('creds'), request.tags, io.env)
    };
}
function cacheSettingsOf(args, { env }) {
    return cacheSettings(name => args.string(name), env, name => `--${name}`);
}
/** The name without its tag. */
function build_request_imageOf({ tags: [first] }) {
    if (first === undefined)
        return undefined;
    const { registry, repository } = (0,oci_reference/* parseReference */.F2)(first);
    return `${registry}/${repository}`;
}
/** `-t` as it is; with `--tag-version` each name of `-t` by every tag of the version. */
function tagsOf(args) {
    const names = args.list('tag');
    const version = args.string('tag-version');
    if (version === undefined)
        return names.map(target_name/* targetName */.j);
    if (names.length === 0)
        throw new lib_errors/* UsageError */.eb('INPUT_REQUIRED', '--tag-version needs a name to tag', { hint: 'Add -t NAME' });
    const tags = checkedVersionTags(version);
    return names.flatMap(name => {
        const { registry, repository, tag, digest } = (0,oci_reference/* parseReference */.F2)(name);
        if (digest !== undefined)
            (0,target_name/* targetName */.j)(name);
        if (tag !== undefined)
            throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Cannot tag ${name} by version: it has a tag already`, { hint: `Use -t ${repository}` });
        return tags.map(tag => `${registry}/${repository}:${tag}`);
    });
}
function checkedVersionTags(version) {
    try {
        return (0,version_tags/* versionTags */.O)(version);
    }
    catch (error) {
        if (!(error instanceof lib_errors/* TagError */.PC))
            throw error;
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --tag-version "${version}": it is no version`, {
            hint: error.hint,
            cause: error
        });
    }
}
/** `--push` and `--load` are outputs; without any output the image stays in the store. */
function outputsOf(args, tags) {
    const wanted = args.list('output').map(text => parseOutput(text));
    if (args.boolean('push'))
        wanted.push({ type: 'registry' });
    const outputs = byDigest(wanted, versionPush(args));
    if (args.boolean('load'))
        outputs.push({ type: 'engine', host: undefined });
    if (outputs.some(({ type }) => type === 'registry') && tags.length === 0)
        throw new lib_errors/* UsageError */.eb('INPUT_REQUIRED', 'tag is needed when pushing to registry', { hint: 'Add -t REGISTRY/NAME:TAG' });
    const onlyPushed = outputs.length > 0 && outputs.every(({ type }) => type === 'registry' || type === 'local' || type === 'tar');
    return onlyPushed ? outputs : [{ type: 'store' }, ...outputs];
}
function buildArguments(texts, env) {
    return Object.fromEntries(texts.flatMap(text => {
        const split = text.indexOf('=');
        if (split >= 0)
            return [[text.slice(0, split), text.slice(split + 1)]];
        return (0,environment/* isSet */.v)(env, text) ? [[text, env[text]]] : [];
    }));
}
function pairs(flag, texts) {
    return Object.fromEntries(texts.map(text => {
        const split = text.indexOf('=');
        if (split === 0)
            throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --${flag} "${text}": need KEY=VALUE`);
        return split < 0 ? [text, ''] : [text.slice(0, split), text.slice(split + 1)];
    }));
}
function noCacheStages(texts) {
    const stages = texts.flatMap(text => text.split(',')).map(text => text.trim().toLowerCase());
    return stages.length > 0 ? stages : false;
}
function parseHost(text) {
    const host = (0,extra_host/* parseExtraHost */.u)(text);
    if (host)
        return host;
    throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --add-host "${text}": need NAME:IP`);
}
function parseNetwork(text) {
    if (text === undefined || text === 'default' || text === 'host' || text === 'none')
        return text;
    throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --network "${text}": need default, host or none`, {
        hint: 'Steps share the network of this machine; networks of a Docker Engine are not to be had'
    });
}
function parseCompression(args) {
    const type = args.string('compression');
    if (type !== undefined && type !== 'none' && type !== 'gzip' && type !== 'zstd')
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --compression "${type}": need gzip, zstd or none`);
    const level = args.string('compression-level');
    if (level !== undefined && !/^\d{1,2}$/.test(level))
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --compression-level "${level}"`);
    return { type, level: level === undefined ? undefined : Number(level), force: false };
}

;// CONCATENATED MODULE: ./lib/cli/calls/parse-call.js

const NAMES = ['build', 'check', 'outline', 'targets'];
/** `--call NAME[,format=text|json]`, or `--check`; undefined: a build. @throws UsageError */
function parseCall(args) {
    const text = args.string('call') ?? (args.boolean('check') ? 'check' : 'build');
    const [word = '', format = 'format=text', ...rest] = text.split(',');
    const name = NAMES.find(known => known === word || (known === 'check' && word === 'lint'));
    if (name === undefined || rest.length > 0 || !/^format=(text|json)$/.test(format))
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --call "${text}": need ${NAMES.join(', ')}, and format=text or format=json`);
    if (name !== 'check' && args.boolean('check'))
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Cannot do --check and --call ${name} at once`);
    return name === 'build' ? undefined : { name, isJson: format === 'format=json' };
}

// EXTERNAL MODULE: ./lib/progress/progress.js
var progress = __webpack_require__(2724);
;// CONCATENATED MODULE: ./lib/progress/clean-output.js
/**
 * Escape sequences (ECMA-48): CSI with its parameters, strings (OSC, DCS, ...) up to their end, and those of one or two characters;
 * also what is left of one that was cut off.
 */
const ESCAPES = /\x1b(?:\[([0-?]*)[ -/]*([@-~])?|\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|[PX^_][^\x1b\x9c]*(?:\x1b\\|\x9c)?|[ -/]+[0-~]?|[^\x1b])?/g;
const COLOUR = /^[0-9;:]*$/;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\x80-\x9f]/g;
const RESET = '\x1b[0m';
/**
 * One line of output that may go to a terminal. Colours may stay, for this line only; everything else that steers a terminal goes:
 * a RUN must not move the cursor or retitle the window.
 */
function cleanOutput(line, colours = false) {
    let coloured = false;
    const text = line.replace(ESCAPES, (sequence, parameters, final) => {
        if (!colours || final !== 'm' || !COLOUR.test(parameters ?? ''))
            return '';
        coloured = true;
        return sequence;
    });
    return text.replace(CONTROLS, '').replaceAll('\r', '') + (coloured ? RESET : '');
}
/** Several lines in one, for what must be a line. */
function cleanLine(text) {
    return cleanOutput(text.replace(/\s*[\r\n]+\s*/g, ' ')).trim();
}
/** So many characters without an end are a line. */
const MAX_LINE = 64 * 1024;
/** Bytes as they come to whole lines; a carriage return starts the line anew, as a terminal would show it. */
class LineSplitter {
    #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    #rest = '';
    push(chunk) {
        const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n');
        this.#rest = lines.pop() ?? '';
        if (this.#rest.length > MAX_LINE)
            lines.push(this.#take());
        return lines.map(overwritten);
    }
    /** The last line, if it had no end. */
    end() {
        const rest = this.#take() + this.#decoder.decode();
        return rest === '' ? [] : [overwritten(rest)];
    }
    #take() {
        const rest = this.#rest;
        this.#rest = '';
        return rest;
    }
}
/** What was written last over the line; an empty overwriting changes nothing. */
function overwritten(line) {
    return line.split('\r').findLast(part => part !== '') ?? '';
}

;// CONCATENATED MODULE: ./lib/progress/plain.js

/** A line an event, for logs: `#3 [2/5] RUN make`, its output with seconds in front, then `#3 DONE 1.2s` or `#3 CACHED`. */
class PlainProgress {
    #write;
    #colours;
    #steps = new Map();
    constructor(write, colours = false) {
        this.#write = write;
        this.#colours = colours;
    }
    start(step) {
        const number = this.#steps.size + 1;
        this.#steps.set(step.id, { number, started: Date.now(), out: new LineSplitter(), err: new LineSplitter() });
        this.#write(`#${number} ${cleanLine(step.name)}`);
    }
    output(step, stream, chunk) {
        const state = this.#state(step);
        this.#lines(state, (stream === 'stdout' ? state.out : state.err).push(chunk));
    }
    note(step, text) {
        this.#write(`#${this.#state(step).number} ${cleanLine(text)}`);
    }
    end(step, outcome) {
        const state = this.#state(step);
        this.#lines(state, [...state.out.end(), ...state.err.end()]);
        this.#write(`#${state.number} ${cleanLine(outcomeText(outcome))}`);
    }
    #lines({ number, started }, lines) {
        const seconds = ((Date.now() - started) / 1000).toFixed(3);
        for (const line of lines)
            this.#write(`#${number} ${seconds} ${cleanOutput(line, this.#colours)}`);
    }
    #state(step) {
        if (!this.#steps.has(step.id))
            this.start(step);
        return this.#steps.get(step.id);
    }
}
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'cached':
            return 'CACHED';
        case 'done':
            return `DONE ${seconds(outcome.milliseconds)}`;
        case 'failed':
            return `ERROR: ${outcome.message}`;
        case 'cancelled':
            return 'CANCELED';
    }
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)}s`;
}

;// CONCATENATED MODULE: ./lib/progress/width.js
/** Characters that take two columns: East Asian wide ones and emoji. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Columns that a text without control characters takes on a terminal, about. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
/** The beginning of the text that fits. */
function cutTo(text, columns) {
    let left = columns;
    let end = 0;
    for (const character of text) {
        left -= widthOf(character);
        if (left < 0)
            return text.slice(0, end);
        end += character.length;
    }
    return text;
}
/** Tabs have no width of their own: eight columns at most. */
function expandTabs(text) {
    return text.replaceAll('\t', '    ');
}
function widthOf(character) {
    if (character < '\u0300')
        return 1;
    return NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/progress/terminal.js



const TAIL = 4;
const KEPT = 20;
const FRAME_MS = 100;
/** Steps on a terminal: finished ones stay as a line, running ones show their time and their last lines of output. */
class TerminalProgress {
    #terminal;
    #running = new Map();
    #timer;
    #drawn = 0;
    constructor(terminal) {
        this.#terminal = terminal;
    }
    start(step) {
        const splitters = { stdout: new LineSplitter(), stderr: new LineSplitter() };
        this.#running.set(step.id, { name: cleanLine(step.name), started: Date.now(), ...splitters, lines: [], note: '' });
        this.#timer ??= setInterval(() => this.#draw(), FRAME_MS).unref();
    }
    output(step, stream, chunk) {
        const running = this.#running.get(step.id);
        if (running)
            keep(running, running[stream].push(chunk));
    }
    note(step, text) {
        const running = this.#running.get(step.id);
        if (running)
            running.note = cleanLine(text);
    }
    end(step, outcome) {
        const running = this.#running.get(step.id);
        if (!running)
            return;
        this.#running.delete(step.id);
        keep(running, [...running.stdout.end(), ...running.stderr.end()]);
        const output = outcome.kind === 'failed' ? running.lines.map(line => ` | ${line}`) : [];
        this.print([this.#line(mark(outcome), running.name, cleanLine(outcomeText(outcome))), ...output].join('\n'));
        if (this.#running.size === 0)
            this.#stop();
    }
    /** Writes lines above the running steps: what else is to be said must not come between them. */
    print(text) {
        this.#erase();
        this.#terminal.write(`${text}\n`);
        this.#draw();
    }
    #stop() {
        clearInterval(this.#timer);
        this.#timer = undefined;
    }
    /** Never more than the screen holds: what has scrolled away cannot be erased. */
    #draw() {
        this.#erase();
        const room = Math.max(1, (this.#terminal.rows ?? 24) - 1);
        const lines = [...this.#running.values()].flatMap(running => this.#runningLines(running)).slice(-room);
        if (lines.length > 0)
            this.#terminal.write(lines.map(line => `${line}\n`).join(''));
        this.#drawn = lines.length;
    }
    #runningLines({ name, started, lines, note }) {
        const time = seconds(Date.now() - started);
        const width = this.#width() - 4;
        const right = note === '' ? time : `${cutTo(note, Math.floor(width / 2))}  ${time}`;
        return [this.#line('=>', name, right), ...lines.slice(-TAIL).map(line => `\x1b[2m   ${cutTo(line, width)}\x1b[0m`)];
    }
    #erase() {
        if (this.#drawn > 0)
            this.#terminal.write(`\x1b[${this.#drawn}A\x1b[J`);
        this.#drawn = 0;
    }
    /** As wide as the terminal; a long text on the right takes what it needs, and wraps once the line is not redrawn. */
    #line(left, name, right) {
        const room = Math.max(0, this.#width() - columnsOf(left) - columnsOf(right) - 3);
        const shown = columnsOf(name) > room ? `${cutTo(name, room - 1)}…` : name;
        return `${left} ${shown}${' '.repeat(Math.max(0, room - columnsOf(shown)))} ${right}`;
    }
    #width() {
        return Math.max(40, this.#terminal.columns ?? 100);
    }
}
function keep({ lines }, more) {
    lines.push(...more.slice(-KEPT).map(line => expandTabs(cleanOutput(line))));
    lines.splice(0, lines.length - KEPT);
}
function mark(outcome) {
    return outcome.kind === 'failed' ? '!!' : '=>';
}

;// CONCATENATED MODULE: ./lib/cli/create-progress.js





/** The progress that `--progress` and `--quiet` ask for, and a log that goes beside it. */
function createProgress(args, io) {
    const mode = args.boolean('quiet') ? 'quiet' : (args.string('progress') ?? 'auto');
    const progress = progressOf(mode, io);
    const write = (line) => {
        if (progress instanceof TerminalProgress)
            progress.print(line);
        else
            io.stderr.write(`${line}\n`);
    };
    return { progress, log: lineLog(write, args.boolean('debug')) };
}
function progressOf(mode, io) {
    switch (mode) {
        case 'quiet':
            return progress/* silentProgress */.R;
        case 'plain':
            return plain(io);
        case 'tty':
            return new TerminalProgress(io.stderr);
        case 'auto':
            return io.stderr.isTTY && io.env['CI'] === undefined ? new TerminalProgress(io.stderr) : plain(io);
        default:
            throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Invalid --progress "${mode}": need auto, plain, tty or quiet`);
    }
}
function plain(io) {
    return new PlainProgress(line => io.stderr.write(`${line}\n`), io.stderr.isTTY === true && io.env['NO_COLOR'] === undefined);
}
/** Messages may quote what registries and files say, which must not steer a terminal. */
function lineLog(write, debug) {
    const said = new Set();
    const say = (prefix, message) => write(message
        .split('\n')
        .map(line => cleanOutput(prefix + line))
        .join('\n'));
    return {
        debug: message => void (debug && say('debug: ', message)),
        info: message => say('', message),
        warn(message) {
            if (!said.has(message))
                say('warning: ', message);
            said.add(message);
        }
    };
}

// EXTERNAL MODULE: ./lib/cli/print-warnings.js
var print_warnings = __webpack_require__(1527);
;// CONCATENATED MODULE: ./lib/cli/commands/build.js











const buildCommand = {
    name: 'build',
    summary: 'Build an image from a Dockerfile',
    usage: 'slipway build [OPTIONS] PATH | URL | -',
    flags: BUILD_FLAGS,
    arguments: { min: 1, max: 1 },
    examples: [
        ['slipway build -t app .', 'build ./Dockerfile, keep the image in the store as app:latest'],
        ['slipway build -t ghcr.io/me/app --tag-version v2.1.10 --push .', 'push 2.1.10, 2.1, 2 and latest'],
        ['slipway build -t app --output type=oci,dest=app.tar .', 'save an archive that docker load and skopeo read'],
        ['slipway build --cache-from type=local,src=c --cache-to type=local,dest=c .', 'keep layers in ./c for the next machine'],
        [
            'slipway build --secret id=npmrc,src=$HOME/.npmrc .',
            'give RUN --mount=type=secret,id=npmrc a file that stays out of the image'
        ],
        ['slipway build --check .', 'only check the Dockerfile'],
        ['slipway build --call outline .', 'which arguments, secrets and agents the build takes']
    ],
    run: runBuild
};
async function runBuild(args, io) {
    const call = parseCall(args);
    const request = await buildRequest(args, io);
    const progress = createProgress(args, io);
    const worker = await createWorker({ ...(await workerOptions(args, io, request)), progress: progress.progress, log: progress.log });
    try {
        if (call) {
            const { answerCall } = await __webpack_require__.e(/* import() */ 7350).then(__webpack_require__.bind(__webpack_require__, 7350));
            return await answerCall(call, request, worker, io);
        }
        const started = Date.now();
        const result = await build(request, worker);
        const pushed = await publish(result, args, io, worker.registry);
        report(result, pushed, args, io, Date.now() - started);
        return 0;
    }
    finally {
        if (call?.name !== 'check')
            (0,print_warnings/* printWarnings */.V)(worker.warnings(), io);
        await worker.close();
    }
}
/** The tags of `--tag-version`, once the registry has the image. */
async function publish(result, args, io, registry) {
    const push = versionPush(args);
    if (push === undefined || !result.exported.some(({ type }) => type === 'registry'))
        return [];
    const { publishVersion } = await Promise.all(/* import() */[__webpack_require__.e(2578), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 800));
    return publishVersion(push, result.digest, registry, io);
}
function report(result, pushed, args, io, milliseconds) {
    writeIfAsked(args.string('iidfile'), result.imageId, io);
    writeIfAsked(args.string('metadata-file'), `${JSON.stringify(metadata(result), undefined, 2)}\n`, io);
    if (args.boolean('quiet')) {
        io.stdout.write(`${result.imageId}\n`);
        return;
    }
    const { total, cached } = result.steps;
    const lines = [
        `Built ${result.imageId} in ${(milliseconds / 1000).toFixed(2)}s, ${cached} of ${total} steps cached`,
        ...result.tags.map(tag => `  ${tag}`),
        ...result.exported
            .filter(({ type }) => type !== 'store')
            .flatMap(({ type, destinations }) => destinations.map(place => `  ${type}: ${place}`)),
        ...pushed.map(reference => `  registry: ${reference}`)
    ];
    io.stderr.write(`${lines.join('\n')}\n`);
}
/** As `docker buildx build --metadata-file` names things. */
function metadata(result) {
    return {
        'containerimage.digest': result.digest,
        'containerimage.config.digest': result.imageId,
        'image.name': result.tags.join(',')
    };
}
function writeIfAsked(file, text, io) {
    if (file === undefined)
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, file), text);
    }
    catch (cause) {
        throw new lib_errors/* UsageError */.eb('INPUT_INVALID', `Cannot write ${file}: ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSet)
/* harmony export */ });
/** Whether a variable is set. Asked for by a name that a user gave, `env` would answer what every object has: `constructor`. */
function isSet(env, name) {
    return Object.hasOwn(env, name) && env[name] !== undefined;
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6322);
/* harmony import */ var _dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/**
 * Reads a flag's `key=value,key=value` as docker does: one line of CSV, keys in any case. A key that is not known is refused, since
 * a slip would give the rest another meaning.
 * @throws UsageError
 */
function keyValues(text, { flag, known, alone = [], hint }) {
    const invalid = (state, instead = hint, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `Invalid ${flag}: ${state}`, { hint: instead, cause });
    const found = new Map();
    for (const field of fieldsOf(text, cause => invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), hint, cause))) {
        const split = field.indexOf('=');
        const key = (split < 0 ? field : field.slice(0, split)).trim().toLowerCase();
        if (!known.includes(key)) {
            // Two letters are near to anything.
            const near = key.length < 3 ? undefined : (0,_dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
            throw invalid(`unexpected key '${key}'`, near && `Did you mean ${near}?`);
        }
        if (split < 0 && !alone.includes(key))
            throw invalid(`invalid field '${field}' must be a key=value pair`);
        found.set(key, split < 0 ? 'true' : field.slice(split + 1));
    }
    return found;
}
function fieldsOf(text, refuse) {
    try {
        return (0,_dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvFields */ .q)(text);
    }
    catch (cause) {
        throw refuse(cause);
    }
}


/***/ }),

/***/ 1527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ printWarnings)
/* harmony export */ });
/** A line a warning, as BuildKit words them. */
function printWarnings(warnings, io) {
    for (const { rule, message, location } of warnings)
        io.stderr.write(`warning: ${rule}: ${message} (${location.file}:${location.startLine})\n`);
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ checkoutGit),
  r: () => (/* binding */ withoutCredentials)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/system/tree/directory.js
var tree_directory = __webpack_require__(7501);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/context/git-command.js


/**
 * Settings of every call. A repository is somebody else's data: none of its hooks, helpers or links to other protocols runs, and
 * nothing is asked. `file` and `ext` transports would read this machine (CVE-2022-39253) or run commands.
 */
const SETTINGS = [
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['protocol.ssh.allow', 'always'],
    ['protocol.git.allow', 'always'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.askPass', ''],
    ['credential.helper', ''],
    ['init.templateDir', ''],
    ['init.defaultBranch', 'main'],
    ['submodule.recurse', 'false'],
    ['advice.detachedHead', 'false'],
    ['gc.auto', '0'],
    ['safe.directory', '*']
];
/** Of this machine's variables: what the network needs. */
const KEPT = ['PATH', 'SSH_AUTH_SOCK', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_KNOWN_HOSTS', 'TMPDIR'];
const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];
function createGit(options) {
    const env = environment(options);
    return { run: (directory, ...args) => runGit(directory, args, env, options) };
}
/** Credentials go through the environment: other users see neither it nor anything on disk, and git's children inherit it. */
function environment({ remote, authorization }) {
    const header = authorization === undefined ? [] : [[`http.${originOf(remote)}.extraHeader`, `Authorization: ${authorization}`]];
    const settings = [...SETTINGS, ...header];
    const names = [...KEPT, ...PROXIES, ...PROXIES.map(name => name.toUpperCase())];
    return {
        ...Object.fromEntries(names.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
        HOME: '/dev/null',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_SSH_COMMAND: sshCommand(),
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value]
        ]))
    };
}
/** No configuration of the user, no question; keys come from the agent. Hosts are checked when the user says which are known. */
function sshCommand() {
    const known = process.env['SSH_KNOWN_HOSTS'];
    const check = known === undefined
        ? 'StrictHostKeyChecking=accept-new -o UserKnownHostsFile=/dev/null'
        : `UserKnownHostsFile=${quote(known)}`;
    return `ssh -F /dev/null -o BatchMode=yes -o ${check}`;
}
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
function originOf(remote) {
    return URL.canParse(remote) ? `${new URL(remote).protocol}//${new URL(remote).host}/` : remote;
}
function runGit(directory, args, env, options) {
    const { signal } = options;
    signal?.throwIfAborted();
    // A group of its own, so that ending it ends the transports that git starts as well.
    const child = (0,external_node_child_process_.spawn)('git', args, { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const stop = () => killGroup(child.pid);
    signal?.addEventListener('abort', stop, { once: true });
    const output = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (output.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output.err = (output.err + text).slice(-8192)));
    return new Promise((resolve, reject) => {
        child.on('error', error => reject(notStarted(error, options)));
        child.on('close', code => (code === 0 ? resolve(output.out.trim()) : reject(failed(args, output.err, options))));
    }).finally(() => signal?.removeEventListener('abort', stop));
}
function killGroup(pid) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}
function notStarted(error, { remote }) {
    const missing = (0,errors/* hasCode */.up)(error, 'ENOENT');
    return new errors/* SolveError */.Y('SOURCE_FAILED', `Cannot fetch ${remote}: ${missing ? 'git is not installed' : error.message}`, {
        hint: missing ? 'Install git on the machine that builds.' : undefined,
        cause: error
    });
}
function failed(args, stderr, { remote, signal }) {
    if (signal?.aborted)
        return signal.reason;
    const lines = stderr.split('\n').filter(line => line.trim() !== '');
    return new errors/* SolveError */.Y('SOURCE_FAILED', `Cannot fetch ${remote}: git ${args[0]} failed: ${lines.slice(-4).join('; ')}`, {
        hint: 'For a private repository give the secret GIT_AUTH_TOKEN or GIT_AUTH_HEADER, or an SSH agent.'
    });
}

;// CONCATENATED MODULE: ./lib/context/git.js






/**
 * Fetches one commit, as little history as the server allows, and checks it out.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH; INVALID for a ref or subdirectory that no repository can have
 */
async function checkoutGit(spec, options) {
    checkRef(spec);
    const { remote, authorization } = splitCredentials(spec.remote, options);
    const git = createGit({ remote, authorization, signal: options.signal });
    const directory = (0,external_node_path_.join)(options.directory, `git-${(0,external_node_crypto_.randomUUID)()}`);
    external_node_fs_.mkdirSync(directory, { recursive: true, mode: 0o755 });
    try {
        const commit = await fetchCommit(git, directory, remote, spec);
        await git.run(directory, 'checkout', '--quiet', '--force', '--detach', commit);
        const time = Number(await git.run(directory, 'log', '-1', '--format=%ct'));
        if (spec.submodules)
            await updateSubmodules(git, directory);
        await finishGitDirectory(git, directory, spec);
        const root = subdirectory(directory, spec);
        const mtime = spec.mtime === 'commit' ? time : undefined;
        return { tree: (0,tree_directory/* directoryTree */.u)(root, { mapStat: stat => toGitStat(stat, mtime) }), commit, time };
    }
    catch (error) {
        external_node_fs_.rmSync(directory, { recursive: true, force: true });
        throw error;
    }
}
async function fetchCommit(git, directory, remote, spec) {
    await git.run(directory, 'init', '--quiet');
    await git.run(directory, 'remote', 'add', 'origin', remote);
    const commit = await fetchRef(git, directory, (spec.fetchByCommit ? spec.checksum : spec.ref) ?? 'HEAD');
    if (spec.checksum !== undefined && !commit.startsWith(spec.checksum.toLowerCase())) {
        throw new errors/* SolveError */.Y('CHECKSUM_MISMATCH', `Cannot use ${remote}: expected checksum to match ${spec.checksum}, got ${commit}`);
    }
    return commit;
}
/** A shortened commit, or one that the server does not give away by itself, is looked for in the whole history. */
async function fetchRef(git, directory, ref) {
    const isCommit = /^[0-9a-f]{7,64}$/i.test(ref);
    try {
        await git.run(directory, 'fetch', '--quiet', '--depth=1', '--no-tags', '--', 'origin', ref);
        return await git.run(directory, 'rev-parse', '--verify', 'FETCH_HEAD^{commit}');
    }
    catch (error) {
        if (!isCommit)
            throw error;
    }
    await git.run(directory, 'fetch', '--quiet', '--tags', '--', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    return git.run(directory, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
}
async function updateSubmodules(git, directory) {
    if (!external_node_fs_.existsSync((0,external_node_path_.join)(directory, '.gitmodules')))
        return;
    await git.run(directory, 'submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1');
}
/** Without `--keep-git-dir` no trace of git stays; with it none of the traces that differ from one fetch to the next. */
async function finishGitDirectory(git, directory, spec) {
    if (spec.keepGitDir && spec.subdir === undefined) {
        await git.run(directory, 'reflog', 'expire', '--all', '--expire=now');
        external_node_fs_.rmSync((0,external_node_path_.join)(directory, '.git/FETCH_HEAD'), { force: true });
        return;
    }
    removeGitEntries(directory);
}
/** Also those of submodules. Git itself allows no other file of this name. */
function removeGitEntries(directory) {
    for (const entry of external_node_fs_.readdirSync(directory, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.name === '.git')
            external_node_fs_.rmSync(path, { recursive: true, force: true });
        else if (entry.isDirectory())
            removeGitEntries(path);
    }
}
/** Each part must be a real directory: a link in the repository could lead anywhere (CVE-2026-33748). */
function subdirectory(directory, { subdir, remote }) {
    const names = external_node_path_.posix
        .resolve('/', subdir ?? '')
        .split('/')
        .filter(name => name !== '');
    return names.reduce((above, name) => {
        const path = (0,external_node_path_.join)(above, name);
        if (external_node_fs_.lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
            return path;
        throw new errors/* SolveError */.Y('SOURCE_FAILED', `Cannot use ${withoutCredentials(remote)}: invalid subdir ${subdir}: ${name} is no directory`);
    }, directory);
}
/** Refs are arguments of git, and refspecs to it: nothing but a name may pass. */
function checkRef({ ref, remote }) {
    const valid = ref === undefined || (/^[^-+\s:?*[\\^~\x00-\x20\x7f][^\s:?*[\\^~\x00-\x20\x7f]*$/.test(ref) && !ref.includes('..'));
    if (!valid)
        throw new errors/* SolveError */.Y('INVALID', `Cannot fetch ${withoutCredentials(remote)}: invalid ref ${JSON.stringify(ref)}`);
    if (remote.startsWith('-'))
        throw new errors/* SolveError */.Y('INVALID', `Cannot fetch ${JSON.stringify(remote)}: it is no URL`);
}
/** Credentials of the URL or of secrets become a header; git never sees them in its arguments or configuration. */
function splitCredentials(remote, { secret }) {
    if (!/^https?:/i.test(remote))
        return { remote, authorization: undefined };
    const url = new URL(remote);
    const find = (id) => (secret(`${id}.${url.host}`) ?? secret(id))?.toString('utf8').trim();
    const header = find('GIT_AUTH_HEADER');
    const token = find('GIT_AUTH_TOKEN');
    const user = url.username || url.password ? `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` : undefined;
    const pair = user ?? (token === undefined ? undefined : `x-access-token:${token}`);
    return { remote: withoutCredentials(remote), authorization: header ?? (pair && `basic ${Buffer.from(pair).toString('base64')}`) };
}
/** A remote as it may be shown. */
function withoutCredentials(remote) {
    if (!/^https?:/i.test(remote))
        return remote;
    const url = new URL(remote);
    url.username = '';
    url.password = '';
    return url.href;
}
/** Git knows of modes only whether a file is executable; the rest is the umask of whoever runs it. */
function toGitStat(stat, mtime) {
    const mode = stat.type === 'symlink' ? stat.mode : stat.type === 'directory' || stat.mode & 0o100 ? 0o755 : 0o644;
    return { ...stat, mode, uid: 0, gid: 0, mtime: mtime ?? stat.mtime };
}


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ compileGoPattern),
/* harmony export */   dt: () => (/* binding */ matchFilepath),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
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
/** True when a path has a wildcard that is not quoted. */
function hasWildcard(path) {
    return /[*?[]/.test(path.replace(/\\./gs, ''));
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

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony exports fileNameOf, showUrl */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





const ATTEMPTS = 5;
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);
const MAX_BYTES = 32 * 1024 ** 3;
const MAX_WAIT = 60_000;
/**
 * Downloads a URL to a file. Faults of the network and of the server's moment are tried again, from the start.
 * @throws SolveError SOURCE_FAILED, or CHECKSUM_MISMATCH. Nothing is left behind then.
 */
async function download(url, options) {
    const target = parseHttpUrl(url);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.directory, `download-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const { digest, size, headers } = await withRetries(target, options, () => fetchTo(path, target, options));
        if (options.checksum !== undefined && digest !== options.checksum)
            throw mismatch(target, digest, options.checksum);
        return { path, name: fileNameOf(target), lastModified: lastModifiedOf(headers), digest, size };
    }
    catch (error) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(path, { force: true });
        throw error;
    }
}
/** One safe name: no separator, no `..`, whatever is encoded in the URL. */
function fileNameOf(url) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(decode(url.pathname));
    return name === '' || name === '.' || name === '..' || name.includes('\0') ? '__unnamed__' : name;
}
/** The URL as it may be shown. */
function showUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    return shown.href;
}
/** A fault that passes, with the wait that the server asked for. */
class PassingFault extends Error {
    wait;
    constructor(message, wait) {
        super(message);
        this.wait = wait;
    }
}
async function withRetries(url, options, attempt) {
    for (let tried = 1;; tried++) {
        try {
            return await attempt();
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y)
                throw error;
            if (tried === ATTEMPTS || !isPassing(error))
                throw failed(url, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), error);
            const wait = (error instanceof PassingFault ? error.wait : undefined) ?? (options.retryDelay ?? 500) * 2 ** (tried - 1);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(wait, MAX_WAIT), undefined, { signal: options.signal });
        }
    }
}
/** Codes of Node for a connection that broke or was not made this time. */
const PASSING_CODES = [
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'ERR_STREAM_PREMATURE_CLOSE'
];
function isPassing(error) {
    return error instanceof PassingFault || PASSING_CODES.some(code => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, code));
}
async function fetchTo(path, url, options) {
    const answer = await options.http.follow({ method: 'GET', url: withoutUser(url), headers: headersFor(url) });
    try {
        checkStatus(answer, url);
        return { ...(await spool(answer, path, url, options)), headers: answer.headers };
    }
    finally {
        answer.body.destroy();
    }
}
function checkStatus({ status, headers }, url) {
    if (status >= 200 && status < 300)
        return;
    if (RETRIED.has(status))
        throw new PassingFault(`invalid response status ${status}`, retryAfter(headers['retry-after']));
    throw failed(url, `invalid response status ${status}`);
}
async function spool({ body, headers }, path, url, options) {
    const limit = options.maxBytes ?? MAX_BYTES;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(path, 'w', 0o600);
    const stop = () => body.destroy();
    options.signal?.addEventListener('abort', stop, { once: true });
    try {
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limit)
                throw failed(url, `it is larger than ${limit} bytes`);
            hash.update(chunk);
            for (let done = 0; done < chunk.length;)
                done += node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync(file, chunk, done);
        }
        const promised = Number(headers['content-length'] ?? size);
        if (size !== promised)
            throw new PassingFault(`the connection ended after ${size} of ${promised} bytes`);
        return { digest: `sha256:${hash.digest('hex')}`, size };
    }
    finally {
        options.signal?.removeEventListener('abort', stop);
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
    }
}
/** Bytes as they are: a compressed transfer would change the digest. */
function headersFor(url) {
    const headers = { 'Accept-Encoding': 'identity' };
    if (url.username === '' && url.password === '')
        return headers;
    const user = `${decode(url.username)}:${decode(url.password)}`;
    return { ...headers, Authorization: `Basic ${Buffer.from(user).toString('base64')}` };
}
function withoutUser(url) {
    return new URL(showUrl(url));
}
function parseHttpUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y('SOURCE_FAILED', `Cannot download ${JSON.stringify(text)}: it is no http or https URL`);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function lastModifiedOf(headers) {
    const milliseconds = Date.parse(String(headers['last-modified'] ?? ''));
    return Number.isNaN(milliseconds) ? 0 : Math.floor(milliseconds / 1000);
}
/** Milliseconds; the header has seconds or a date. */
function retryAfter(value) {
    if (typeof value !== 'string')
        return undefined;
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
function failed(url, reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y('SOURCE_FAILED', `Cannot download ${showUrl(url)}: ${reason}`, { cause });
}
function mismatch(url, got, want) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SolveError */ .Y('CHECKSUM_MISMATCH', `Cannot use ${showUrl(url)}: digest mismatch ${got}: ${want}`, {
        hint: 'Check the download, and set --checksum to its digest if it is right.'
    });
}


/***/ }),

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ compilePatterns),
  H: () => (/* binding */ hidingPatterns)
});

// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/dockerfile/paths.js
var paths = __webpack_require__(1850);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/context/go-match.js
var go_match = __webpack_require__(3257);
;// CONCATENATED MODULE: ./lib/context/pattern-regexp.js
/** The same expression for JavaScript, to be compiled with `u`. */
function toSource(expression) {
    switch (expression.kind) {
        case 'sequence':
            return expression.items.map(toSource).join('');
        case 'either':
            return `(?:${expression.items.map(toSource).join('|')})`;
        case 'repeat': {
            const { item, least, most } = expression;
            return `(?:${toSource(item)}){${least},${most === Infinity ? '' : most}}`;
        }
        default:
            return expression.source;
    }
}
/** How much of the expression can take a varying part of a text: what backtracking may go wrong with. */
function countChoices(expression) {
    switch (expression.kind) {
        case 'sequence':
            return expression.items.reduce((sum, item) => sum + countChoices(item), 0);
        case 'either':
            return Math.max(...expression.items.map(countChoices));
        case 'repeat': {
            const inner = countChoices(expression.item);
            return inner > 0 ? inner * Math.min(expression.most, 1000) : expression.most === expression.least ? 0 : 1;
        }
        default:
            return 0;
    }
}
/** A matcher without backtracking: time is text times expression. */
function compileSteps(expression) {
    const steps = [];
    append(steps, expression);
    return path => search(steps, [...path]);
}
function append(steps, expression) {
    switch (expression.kind) {
        case 'sequence':
            for (const item of expression.items)
                append(steps, item);
            return;
        case 'either':
            appendEither(steps, expression.items);
            return;
        case 'repeat':
            for (let count = 0; count < expression.least; count++)
                append(steps, expression.item);
            if (expression.most === Infinity)
                appendLoop(steps, expression.item);
            else
                for (let count = expression.least; count < expression.most; count++)
                    appendOptional(steps, expression.item);
            return;
        default:
            steps.push(expression);
    }
}
function appendEither(steps, items) {
    const fork = steps.push({ kind: 'split', targets: [] }) - 1;
    const starts = [];
    const ends = [];
    for (const item of items) {
        starts.push(steps.length);
        append(steps, item);
        ends.push(steps.push({ kind: 'split', targets: [] }) - 1);
    }
    steps[fork] = { kind: 'split', targets: starts };
    for (const end of ends)
        steps[end] = { kind: 'split', targets: [steps.length] };
}
function appendLoop(steps, item) {
    const fork = steps.push({ kind: 'split', targets: [] }) - 1;
    append(steps, item);
    steps.push({ kind: 'split', targets: [fork] });
    steps[fork] = { kind: 'split', targets: [fork + 1, steps.length] };
}
function appendOptional(steps, item) {
    const fork = steps.push({ kind: 'split', targets: [] }) - 1;
    append(steps, item);
    steps[fork] = { kind: 'split', targets: [fork + 1, steps.length] };
}
/** All places of the expression at once, character by character. It may begin anywhere: `^` is a step like others. */
function search(steps, characters) {
    const reached = new Reached(steps);
    let current = [];
    for (let at = 0; at <= characters.length; at++) {
        current = reached.open([...current, 0], characters, at);
        if (current.includes(steps.length))
            return true;
        const character = characters[at];
        if (character !== undefined)
            current = current.filter(step => accepts(steps[step], character)).map(step => step + 1);
    }
    return false;
}
function accepts(step, character) {
    return step.kind === 'one' && step.accepts(character);
}
class Reached {
    #steps;
    /** Where each step was last reached, plus one. */
    #when;
    constructor(steps) {
        this.#steps = steps;
        this.#when = new Uint32Array(steps.length + 1);
    }
    /** What can be reached from `starts` without a character: steps that take one, and the end. */
    open(starts, characters, at) {
        const found = [];
        for (let index = starts.pop(); index !== undefined; index = starts.pop()) {
            if (this.#when[index] === at + 1)
                continue;
            this.#when[index] = at + 1;
            const step = this.#steps[index];
            if (step?.kind === 'split')
                starts.push(...step.targets);
            else if (step?.kind !== 'assertion')
                found.push(index);
            else if (step.holds(characters, at))
                starts.push(index + 1);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/context/pattern-class.js
/** Bracket expressions and escapes of Go's regexp, as JavaScript character classes. Undefined: Go would not compile them. */
/** Perl's classes, as class bodies; the upper-case name is the complement. */
const PERL = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
const PERL_COMPLEMENT = {
    D: '\\0-/:-\\u{10ffff}',
    W: '\\0-/:-@\\[-\\^`\\{-\\u{10ffff}',
    S: '\\0-\\x08\\x0b\\x0e-\\x1f!-\\u{10ffff}'
};
const POSIX = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    ascii: '\\0-\\x7f',
    blank: '\\t ',
    cntrl: '\\0-\\x1f\\x7f',
    digit: '0-9',
    graph: '!-~',
    lower: 'a-z',
    print: ' -~',
    punct: '!-\\/:-@\\[-`\\{-~',
    space: '\\t\\n\\v\\f\\r ',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f'
};
const CONTROL = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
/** `[a-z]`, `[^a]`, `[[:alpha:]\d]` from its `[`. */
function readClass(source, start) {
    const negated = source[start + 1] === '^';
    let at = start + (negated ? 2 : 1);
    let body = '';
    for (let first = true; first || source[at] !== ']'; first = false) {
        const item = isNamed(source, at) ? readPosix(source, at) : readItem(source, at);
        if (!item)
            return undefined;
        body += item.body;
        at = item.end;
    }
    return { body: `[${negated ? '^' : ''}${body}]`, end: at + 1 };
}
function readItem(source, at) {
    if (/^\\[pP]/.test(source.slice(at, at + 2)))
        return readUnicode(source, at);
    return readPerl(source, at) ?? readRange(source, at);
}
function isNamed(source, at) {
    return source.startsWith('[:', at) && source.includes(':]', at + 2);
}
function readPosix(source, at) {
    const end = source.indexOf(':]', at + 2) + 2;
    const [, caret, name = ''] = /^\[:(\^?)(\w+):\]$/.exec(source.slice(at, end)) ?? [];
    if (!Object.hasOwn(POSIX, name))
        return undefined;
    return { body: caret === '^' ? complementOf(POSIX[name]) : POSIX[name], end };
}
/** A class body with the characters that another one has not. Those of POSIX are all ASCII. */
function complementOf(body) {
    const expression = new RegExp(`[${body}]`, 'u');
    const codes = Array.from({ length: 128 }, (_, code) => code).filter(code => !expression.test(String.fromCharCode(code)));
    return `${codes.map(codePoint).join('')}\\u{80}-\\u{10ffff}`;
}
/** `\pL`, `\P{Greek}`, `\p{^Lu}`. */
function readUnicode(source, at) {
    const match = /^\\([pP])(?:\{(\^?)([^}]*)\}|([^{]))/u.exec(source.slice(at));
    if (!match)
        return undefined;
    const [text, letter, caret, braced, single] = match;
    const property = unicodeProperty(braced ?? single);
    const isNegated = (letter === 'P') !== (caret === '^');
    return property === undefined ? undefined : { body: `\\${isNegated ? 'P' : 'p'}{${property}}`, end: at + text.length };
}
/** Go takes the names in any case and skips underscores: which finds categories, but no script of several words. */
function unicodeProperty(name) {
    const words = name.split(/[ _-]/).map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
    const spelled = words.join('_');
    return [spelled, spelled.toUpperCase(), `gc=${spelled}`, `gc=${name.toUpperCase()}`, `sc=${words.join('')}`].find(isProperty);
}
function isProperty(property) {
    if (/^(?!Any$|ASCII$|Assigned$)[^=]*$/.test(property))
        return false;
    try {
        return new RegExp(`\\p{${property}}`, 'u') !== undefined;
    }
    catch {
        return false;
    }
}
function readPerl(source, at) {
    const name = source[at] === '\\' ? (source[at + 1] ?? '') : '';
    const body = Object.hasOwn(PERL, name) ? PERL[name] : Object.hasOwn(PERL_COMPLEMENT, name) ? PERL_COMPLEMENT[name] : undefined;
    return body === undefined ? undefined : { body, end: at + 2 };
}
function readRange(source, at) {
    const low = readCharacter(source, at);
    if (!low)
        return undefined;
    if (source[low.end] !== '-' || source[low.end + 1] === ']')
        return { body: codePoint(low.code), end: low.end };
    const high = readCharacter(source, low.end + 1);
    if (!high || high.code < low.code)
        return undefined;
    return { body: `${codePoint(low.code)}-${codePoint(high.code)}`, end: high.end };
}
/** What a backslash and the character after it stand for, outside brackets. */
function readEscape(source, at) {
    if (/[pP]/.test(source[at + 1] ?? ''))
        return readUnicode(source, at);
    const perl = readPerl(source, at);
    if (perl)
        return { body: `[${perl.body}]`, end: perl.end };
    const character = readCharacter(source, at);
    return character && { body: codePoint(character.code), end: character.end };
}
function readCharacter(source, at) {
    const code = source.codePointAt(at);
    if (code === undefined)
        return undefined;
    if (source[at] !== '\\')
        return { code, end: at + (code > 0xffff ? 2 : 1) };
    return readQuoted(source, at + 1);
}
function readQuoted(source, at) {
    const name = source[at] ?? '';
    if (Object.hasOwn(CONTROL, name))
        return { code: CONTROL[name], end: at + 1 };
    const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(source.slice(at, at + 3))?.[0];
    if (octal !== undefined)
        return { code: Number.parseInt(octal, 8), end: at + octal.length };
    const hex = /^x(?:([0-9A-Fa-f]{2})|\{0*([0-9A-Fa-f]{1,6})\})/.exec(source.slice(at));
    if (hex)
        return readHexadecimal(hex[1] ?? hex[2], at + hex[0].length);
    // Every ASCII character but letters and digits stands for itself.
    return /^[\0-\x7f]$/.test(name) && !/^[0-9A-Za-z]$/.test(name) ? { code: name.charCodeAt(0), end: at + 1 } : undefined;
}
function readHexadecimal(digits, end) {
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? undefined : { code, end };
}
function codePoint(code) {
    return `\\u{${code.toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/context/pattern-syntax.js


/** Go's limit for a repetition, and for repetitions of repetitions. */
const MAX_REPEAT = 1000;
/**
 * Reads the part of Go's syntax that patterns are translated to. What a pattern has in brackets or after a backslash comes through
 * untouched, and so do `|`, `{` and `^`: they mean here what they mean in Go's regular expressions.
 * @throws SolveError INVALID where Go's regexp would not compile.
 */
function parsePatternExpression(source, pattern) {
    return new Parser(source, pattern).parse();
}
class Parser {
    #source;
    #pattern;
    #at = 0;
    constructor(source, pattern) {
        this.#source = source;
        this.#pattern = pattern;
    }
    parse() {
        const branches = [];
        do
            branches.push(this.#readBranch());
        while (this.#skip('|'));
        return branches.length === 1 ? branches[0] : { kind: 'either', items: branches };
    }
    #readBranch() {
        const items = [];
        let isRepeated = false;
        while (this.#at < this.#source.length && this.#source[this.#at] !== '|') {
            const times = this.#readRepetition();
            const isDirectories = !times && this.#skip(DIRECTORIES_TEXT);
            if (times)
                this.#repeatLast(items, times, isRepeated);
            // Two in a row take what one does.
            else if (isDirectories)
                items.push(...(items.at(-1) === DIRECTORIES ? [] : [DIRECTORIES]));
            else if (this.#skip('\\Q'))
                items.push(...this.#readQuoted());
            else
                items.push(this.#readAtom());
            isRepeated = times !== undefined || isDirectories;
        }
        return { kind: 'sequence', items };
    }
    /** One repetition right after another is what Go refuses. */
    #repeatLast(items, times, isRepeated) {
        const item = items.pop();
        if (!item || isRepeated || times.least > times.most || sizeOf(item, times) > MAX_REPEAT)
            throw this.#malformed();
        items.push({ kind: 'repeat', item, ...times });
    }
    /** Up to `\E`, or the end of all: also what the translation has put there. */
    #readQuoted() {
        const end = this.#source.indexOf('\\E', this.#at);
        const text = this.#source.slice(this.#at, end < 0 ? undefined : end);
        this.#at = end < 0 ? this.#source.length : end + 2;
        return [...text].map(character => one(plain(character)));
    }
    /** `*` or `{n}`, `{n,}`, `{n,m}`; braces with anything else in them are characters. */
    #readRepetition() {
        const [text, star, least, comma, most] = REPETITION.exec(this.#source.slice(this.#at)) ?? [];
        if (text === undefined)
            return undefined;
        this.#at += text.length;
        if (star !== undefined)
            return { least: 0, most: Infinity };
        if (Number(most || least) > MAX_REPEAT)
            throw this.#malformed();
        return { least: Number(least), most: comma === undefined ? Number(least) : most === '' ? Infinity : Number(most) };
    }
    #readAtom() {
        const character = String.fromCodePoint(this.#source.codePointAt(this.#at));
        const assertion = ASSERTIONS[character] ?? ASSERTIONS[this.#source.slice(this.#at, this.#at + 2)];
        if (assertion) {
            this.#at += character === '\\' ? 2 : 1;
            return assertion;
        }
        const set = this.#readSet(character);
        if (!set)
            throw this.#malformed();
        this.#at = set.end;
        return one(set.body);
    }
    #readSet(character) {
        if (character === '[')
            return readClass(this.#source, this.#at);
        if (character === '\\')
            return readEscape(this.#source, this.#at);
        return { body: character === '.' ? '[^\\n]' : plain(character), end: this.#at + character.length };
    }
    #skip(text) {
        if (!this.#source.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    #malformed() {
        return new errors/* SolveError */.Y('INVALID', `Cannot read the pattern ${JSON.stringify(this.#pattern)}: syntax error in pattern`);
    }
}
/** What Go counts of repetitions inside each other; `*` counts as nothing. */
function sizeOf(item, { least, most }) {
    const times = most === Infinity ? least : most;
    const inner = item.kind === 'repeat' ? sizeOf(item.item, item) : 1;
    return Math.max(times, 1) * Math.max(inner, 1);
}
const REPETITION = /^(?:(\*)|\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*|))?\})/;
function plain(character) {
    return `\\u{${character.codePointAt(0).toString(16)}}`;
}
function one(source) {
    const test = new RegExp(`^${source}$`, 'u');
    return { kind: 'one', source, accepts: character => test.test(character) };
}
const NO_NEWLINE = one('[^\\n]');
const DIRECTORIES_TEXT = '(.*/)?';
const DIRECTORIES = {
    kind: 'repeat',
    item: { kind: 'sequence', items: [{ kind: 'repeat', item: NO_NEWLINE, least: 0, most: Infinity }, one('/')] },
    least: 0,
    most: 1
};
const START = { kind: 'assertion', source: '^', holds: (_, at) => at === 0 };
const END = { kind: 'assertion', source: '$', holds: (characters, at) => at === characters.length };
function isWord(character) {
    return character !== undefined && /^\w$/.test(character);
}
function atBoundary(characters, at) {
    return isWord(characters[at - 1]) !== isWord(characters[at]);
}
const ASSERTIONS = {
    '^': START,
    $: END,
    '\\A': START,
    '\\z': END,
    '\\b': { kind: 'assertion', source: '\\b', holds: atBoundary },
    '\\B': { kind: 'assertion', source: '\\B', holds: (characters, at) => !atBoundary(characters, at) }
};

;// CONCATENATED MODULE: ./lib/context/pattern.js


/** Backtracking over more choices than this may take too long on a long name. */
const MAX_CHOICES = 3;
/** One pattern as a test of whole paths. Most need no regular expression. The test throws where the pattern is malformed. */
function compilePattern(pattern) {
    const { kind, source } = translate(pattern);
    switch (kind) {
        case 'exact':
            return path => path === pattern;
        case 'prefix': {
            const prefix = pattern.slice(0, -2);
            return path => path.startsWith(prefix);
        }
        case 'suffix': {
            const suffix = pattern.slice(2);
            return path => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
        }
        case 'regexp':
            return lazily(() => compileRegExp(source, pattern));
    }
}
function lazily(compile) {
    let test;
    return path => {
        test ??= compile();
        return test(path);
    };
}
function compileRegExp(source, pattern) {
    const parsed = parsePatternExpression(source, pattern);
    if (countChoices(parsed) > MAX_CHOICES)
        return compileSteps(parsed);
    const expression = new RegExp(toSource(parsed), 'u');
    return path => expression.test(path);
}
/**
 * What moby quotes. It means to quote `|`, `{` and `}` too, but its table has no room for them: in a pattern that is not plain
 * they are an alternative and a repetition.
 */
const QUOTED = /[.+()$]/;
function translate(pattern) {
    const characters = [...pattern.replace(/^\ufeff/, '')];
    const translation = { kind: 'exact', source: '^' };
    for (let index = 0, first = true; index < characters.length; first = false) {
        index = translateNext(characters, index, first, translation);
    }
    translation.source += '$';
    return translation;
}
/** Translates one element and returns where the next one begins. */
function translateNext(characters, index, first, translation) {
    const character = characters[index];
    if (character === '*' && characters[index + 1] === '*')
        return translateDoubleStar(characters, index, first, translation);
    if (character === '\\' && index + 1 < characters.length) {
        translation.kind = 'regexp';
        translation.source += `\\${characters[index + 1]}`;
        return index + 2;
    }
    if (character === '*' || character === '?' || character === '[' || character === ']')
        translation.kind = 'regexp';
    if (character === '*')
        translation.source += '[^/]*';
    else if (character === '?')
        translation.source += '[^/]';
    // A backslash at the end quotes what the translation puts there.
    else
        translation.source += QUOTED.test(character) ? `\\${character}` : character;
    return index + 1;
}
/** `**` and `**` with its slash: any number of components, also none. At the end it takes everything below. */
function translateDoubleStar(characters, index, first, translation) {
    const next = characters[index + 2] === '/' ? index + 3 : index + 2;
    const atEnd = next >= characters.length;
    if (atEnd && translation.kind === 'exact') {
        translation.kind = 'prefix';
    }
    else {
        translation.kind = 'regexp';
        translation.source += atEnd ? '.*' : '(.*/)?';
    }
    if (first)
        translation.kind = 'suffix';
    return next;
}

;// CONCATENATED MODULE: ./lib/context/patterns.js





/**
 * What an ignore file hides from a build. BuildKit asks twice: while it walks the context, where a `!` that took back nothing is
 * forgotten below, and again by the whole path when it reads the file. What either hides is hidden.
 */
function hidingPatterns(matcher) {
    const directories = new Map();
    const below = (path) => {
        const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        return matcher.matchBelow(path, directory === '' ? undefined : resultsOf(directory));
    };
    const resultsOf = (directory) => {
        const results = directories.get(directory) ?? below(directory);
        directories.set(directory, results);
        return results;
    };
    return path => matcher.matches(path) || (matcher.hasExceptions && below(path).matched);
}
/** @throws SolveError INVALID for a malformed pattern; a few show only when they are first tried on a path. */
function compilePatterns(patterns) {
    const compiled = patterns.flatMap(pattern => compile((0,characters/* trimSpace */.Pd)(pattern)) ?? []);
    return {
        patterns: compiled.map(({ text }) => text),
        hasExceptions: compiled.some(({ isException }) => isException),
        matches: path => matches(compiled, path),
        matchBelow: (path, parent) => matchBelow(compiled, path, parent)
    };
}
function compile(written) {
    if (written === '')
        return undefined;
    const cleaned = (0,paths/* cleanPath */.ts)(written);
    const isException = cleaned.startsWith('!');
    if (cleaned === '!') {
        throw new errors/* SolveError */.Y('INVALID', 'illegal exclusion pattern: "!"', { hint: 'write a path after the exclamation mark' });
    }
    const text = isException ? cleaned.slice(1) : cleaned;
    // Patterns are not Go wildcards, but what is a malformed one there is refused here too.
    (0,go_match/* matchFilepath */.dt)(text, '.');
    return { text, isException, test: compilePattern(text) };
}
function matches(patterns, path) {
    const parents = parentsOf(path);
    let matched = false;
    for (const { isException, test } of patterns) {
        // Only a pattern that would change the answer is tried.
        if (isException === matched && (test(path) || parents.some(test)))
            matched = !isException;
    }
    return matched;
}
function matchBelow(patterns, path, parent) {
    const parents = parent ? [] : parentsOf(path);
    const byPattern = [];
    let matched = false;
    for (const [index, { isException, test }] of patterns.entries()) {
        const inherited = parent?.byPattern[index] ?? false;
        const matching = inherited || (isException === matched && (test(path) || parents.some(test)));
        byPattern.push(matching);
        if (matching)
            matched = !isException;
    }
    return { matched, byPattern };
}
/** `a`, `a/b` for `a/b/c`. */
function parentsOf(path) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return [];
    const parent = (0,paths/* cleanPath */.ts)(path.slice(0, slash + 1));
    if (parent === '.')
        return [];
    const names = parent.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ fetchGitFiles),
/* harmony export */   wC: () => (/* binding */ remoteFiles),
/* harmony export */   zL: () => (/* binding */ fetchHttpFile)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6397);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9091);



/**
 * ADD of a URL: one file with mode 0600 that belongs to root, as old as the server says. It is asked for again in every build.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH
 */
async function fetchHttpFile(spec, tools) {
    const { http, scratch, signal } = tools;
    const { path, name, lastModified, digest, size } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .download */ .RG)(spec.url, {
        http,
        directory: scratch,
        signal,
        checksum: spec.checksum
    });
    const stat = { type: 'file', mode: 0o600, uid: 0, gid: 0, size, mtime: lastModified };
    return {
        tree: fileTree(name, stat, path, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest)),
        id: JSON.stringify([digest, lastModified, name]),
        time: lastModified || undefined,
        digestFiles: async (paths) => paths.map(() => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest))
    };
}
/**
 * ADD of a git repository: the files of one commit.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH, INVALID
 */
async function fetchGitFiles(spec, tools) {
    const { scratch, signal } = tools;
    const { tree, commit, time } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .checkoutGit */ .b)(spec, { directory: scratch, secret: id => tools.secret(id), signal });
    return {
        tree,
        id: commit,
        time,
        digestFiles: async (paths) => [...(await tools.digestFiles(paths.map(path => tree.hostPath(path))))]
    };
}
function fileTree(name, stat, path, digest) {
    const root = { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: stat.mtime };
    return {
        lstat: at => (at === '/' ? root : at === `/${name}` ? stat : undefined),
        readdir: () => [name],
        readlink: at => {
            throw new Error(`${at} is no link`);
        },
        hostPath: () => path,
        digest: () => digest
    };
}
/** Either, by what the source is. */
function remoteFiles(source, tools) {
    return source.source === 'http' ? fetchHttpFile(source, tools) : fetchGitFiles(source, tools);
}


/***/ }),

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ LINT_RULES)
/* harmony export */ });
/* harmony import */ var _consistent_instruction_casing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _copy_ignored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(290);
/* harmony import */ var _duplicate_stage_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);
/* harmony import */ var _expose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _from_as_casing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5017);
/* harmony import */ var _from_platform_flag_const_disallowed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3724);
/* harmony import */ var _invalid_base_image_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(383);
/* harmony import */ var _invalid_default_arg_in_from_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(691);
/* harmony import */ var _invalid_definition_description_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8916);
/* harmony import */ var _json_args_recommended_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9728);
/* harmony import */ var _legacy_key_value_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4505);
/* harmony import */ var _maintainer_deprecated_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6062);
/* harmony import */ var _multiple_instructions_disallowed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6585);
/* harmony import */ var _no_empty_continuation_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2171);
/* harmony import */ var _redundant_target_platform_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6489);
/* harmony import */ var _reserved_stage_name_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2731);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4283);
/* harmony import */ var _stage_name_casing_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8896);
/* harmony import */ var _undefined_arg_in_from_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3824);
/* harmony import */ var _undefined_var_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1034);
/* harmony import */ var _workdir_relative_path_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6027);





















/** Every check, by name. */
const LINT_RULES = new Map([
    _consistent_instruction_casing_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSISTENT_INSTRUCTION_CASING */ .u,
    _copy_ignored_js__WEBPACK_IMPORTED_MODULE_1__/* .COPY_IGNORED_FILE */ ._,
    _duplicate_stage_name_js__WEBPACK_IMPORTED_MODULE_2__/* .DUPLICATE_STAGE_NAME */ .R,
    _expose_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPOSE_INVALID_FORMAT */ .zj,
    _expose_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPOSE_PROTO_CASING */ .go,
    _from_as_casing_js__WEBPACK_IMPORTED_MODULE_4__/* .FROM_AS_CASING */ .Q,
    _from_platform_flag_const_disallowed_js__WEBPACK_IMPORTED_MODULE_5__/* .FROM_PLATFORM_FLAG_CONST_DISALLOWED */ .B,
    _invalid_base_image_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .INVALID_BASE_IMAGE_PLATFORM */ .O,
    _invalid_default_arg_in_from_js__WEBPACK_IMPORTED_MODULE_7__/* .INVALID_DEFAULT_ARG_IN_FROM */ .i,
    _invalid_definition_description_js__WEBPACK_IMPORTED_MODULE_8__/* .INVALID_DEFINITION_DESCRIPTION */ .D,
    _json_args_recommended_js__WEBPACK_IMPORTED_MODULE_9__/* .JSON_ARGS_RECOMMENDED */ .Z,
    _legacy_key_value_format_js__WEBPACK_IMPORTED_MODULE_10__/* .LEGACY_KEY_VALUE_FORMAT */ .o,
    _maintainer_deprecated_js__WEBPACK_IMPORTED_MODULE_11__/* .MAINTAINER_DEPRECATED */ .J,
    _multiple_instructions_disallowed_js__WEBPACK_IMPORTED_MODULE_12__/* .MULTIPLE_INSTRUCTIONS_DISALLOWED */ .G,
    _no_empty_continuation_js__WEBPACK_IMPORTED_MODULE_13__/* .NO_EMPTY_CONTINUATION */ .A,
    _redundant_target_platform_js__WEBPACK_IMPORTED_MODULE_14__/* .REDUNDANT_TARGET_PLATFORM */ .q,
    _reserved_stage_name_js__WEBPACK_IMPORTED_MODULE_15__/* .RESERVED_STAGE_NAME */ .A,
    _secrets_js__WEBPACK_IMPORTED_MODULE_16__/* .SECRETS_USED_IN_ARG_OR_ENV */ .B,
    _stage_name_casing_js__WEBPACK_IMPORTED_MODULE_17__/* .STAGE_NAME_CASING */ .h,
    _undefined_arg_in_from_js__WEBPACK_IMPORTED_MODULE_18__/* .UNDEFINED_ARG_IN_FROM */ .L,
    _undefined_var_js__WEBPACK_IMPORTED_MODULE_19__/* .UNDEFINED_VAR */ .Pb,
    _workdir_relative_path_js__WEBPACK_IMPORTED_MODULE_20__/* .WORKDIR_RELATIVE_PATH */ .c
].map(rule => [rule.name, rule]));


/***/ }),

/***/ 218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** The layers of an image, lowest first. @throws ContentError MALFORMED when manifest and config disagree. */
function layersOf(manifest, config) {
    const { diff_ids: diffIds } = config.rootfs;
    if (diffIds.length !== manifest.layers.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Image has ${manifest.layers.length} layers, its config names ${diffIds.length}: manifest and config do not belong together`);
    return manifest.layers.map((blob, index) => {
        const diffId = diffIds[index];
        return { diffId, contentDigest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(diffId), blob, fetch: undefined, mountFrom: undefined };
    });
}


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ planUnpack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);
/* harmony import */ var _planned_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6153);




/**
 * ADD of an archive: its members on top of what is in the destination, which becomes their root: no name, `..` or link of the
 * archive leads out of it. Members replace what is there, except that directories merge and take the member's mode, owner and
 * time. A hard link changes the file that it names as chmod(2) on the link would. `.wh.` names are plain files here. `--chown`
 * applies to members, `--chmod` does not.
 */
function planUnpack(plan, destination, entries, owner) {
    const root = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(plan, destination, { followLast: true, isDestination: true });
    plan.makeDirectories(root, { mode: 0o755, ...(owner ?? { uid: 0, gid: 0 }), mtime: plan.now });
    new ArchivePlanner(plan, root, owner).add(entries.map(bounded));
}
const NO_BYTES = { kind: 'inline', base64: '' };
/** Docker's unpacker dates what is older than 1970 to its start. */
function bounded(entry) {
    return entry.mtime < 0 ? { ...entry, mtime: 0 } : entry;
}
class ArchivePlanner {
    #plan;
    #root;
    #owner;
    /** The destination as the root of its own tree, for following links. */
    #view;
    constructor(plan, root, owner) {
        this.#plan = plan;
        this.#root = root;
        this.#owner = owner;
        this.#view = subtree(plan, root);
    }
    /** Directories get their times last: members that come after them change these. */
    add(entries) {
        const dated = [];
        for (const entry of entries) {
            if (entry.path === '' || entry.path === '.')
                continue;
            const parent = this.#parentOf(entry.path);
            const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry.path);
            if (entry.type === 'directory')
                dated.push([this.#addDirectory(parent, name, entry), entry.mtime]);
            else
                parent.put(name, this.#inodeOf(entry));
        }
        for (const [directory, mtime] of dated)
            directory.inode.mtime = mtime;
    }
    #addDirectory(parent, name, entry) {
        const attributes = { mode: entry.mode, uid: this.#owner?.uid ?? entry.uid, gid: this.#owner?.gid ?? entry.gid };
        const existing = parent.directory(name);
        if (!existing)
            return parent.makeDirectory(name, { ...attributes, type: 'directory', size: 0, mtime: entry.mtime, xattrs: entry.xattrs });
        Object.assign(existing.inode, attributes);
        return existing;
    }
    /**
     * The directory that a member goes into: links in its path lead inside the destination, and what is missing is made, except
     * where a link that leads nowhere is in its place.
     */
    #parentOf(path) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`/${path}`);
        const isLink = this.#view.lstat((0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, parent, { followLast: false }))?.type === 'symlink';
        const resolved = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, parent, { followLast: true });
        if (isLink && !this.#view.lstat(resolved)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: open /${path}: no such file or directory`);
        }
        const top = this.#plan.directory(this.#root);
        if (!isDirectoryPath(top, resolved)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: open /${path}: not a directory`);
        }
        return this.#plan.makeDirectories(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, resolved), { mode: 0o755, uid: 0, gid: 0, mtime: this.#plan.now });
    }
    #inodeOf(entry) {
        if (entry.type === 'hardlink')
            return this.#linked(entry);
        const { mtime, size, link, device, xattrs, content } = entry;
        const mode = entry.type === 'symlink' ? 0o777 : entry.mode;
        const type = entry.type;
        return {
            type,
            mode,
            mtime,
            size,
            link,
            device,
            xattrs,
            content,
            uid: this.#owner?.uid ?? entry.uid,
            gid: this.#owner?.gid ?? entry.gid
        };
    }
    /** The file that a hard link names, which gets the link's mode, owner and time, by all of its names. */
    #linked(entry) {
        const target = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#view, `/${entry.link}`, { followLast: false });
        const inode = this.#plannedFile(target);
        if (!inode) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot unpack the archive: link /${entry.link} /${entry.path}: no such file or directory`);
        }
        Object.assign(inode, { uid: this.#owner?.uid ?? entry.uid, gid: this.#owner?.gid ?? entry.gid });
        if (inode.type !== 'symlink')
            Object.assign(inode, { mode: entry.mode, mtime: entry.mtime });
        return inode;
    }
    /** Of the archive, or what was in the destination before, which then is a part of this layer, too. */
    #plannedFile(target) {
        const parent = this.#plan.directory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, target)));
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(target);
        const known = parent?.children.get(name);
        if (known && !(known instanceof _planned_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .PlannedDirectory */ .q))
            return known;
        const stat = parent?.lstat(name);
        if (!parent || !stat || stat.type === 'directory')
            return undefined;
        const inode = this.#copyOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, target), stat);
        parent.keep(name, inode);
        return inode;
    }
    #copyOf(path, { type, mode, uid, gid, size, mtime, device }) {
        return {
            type: type,
            mode,
            uid,
            gid,
            size,
            mtime,
            device,
            link: type === 'symlink' ? this.#plan.readlink(path) : undefined,
            xattrs: this.#plan.xattrs(path),
            content: type !== 'file' ? undefined : size === 0 ? NO_BYTES : { kind: 'path', path: this.#plan.hostPath(path) }
        };
    }
}
/** False when something else is in the place of one of the directories; what is missing can be made. */
function isDirectoryPath(top, path) {
    let directory = top;
    for (const name of path.split('/').filter(Boolean)) {
        const next = directory.directory(name);
        if (!next)
            return directory.lstat(name) === undefined;
        directory = next;
    }
    return true;
}
function subtree(tree, root) {
    return {
        lstat: path => tree.lstat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path)),
        readdir: path => tree.readdir(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path)),
        readlink: path => tree.readlink(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path)),
        hostPath: path => tree.hostPath(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path))
    };
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ PlannedDirectory),
/* harmony export */   w: () => (/* binding */ loadDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * A directory as it will be after the step. It knows only what was asked for or changed; the rest is the base's. Like a kernel it
 * sets its own mtime to now whenever a name in it comes, goes or is replaced.
 */
class PlannedDirectory {
    path;
    inode;
    children = new Map();
    /** The tree whose directory at the same path shows through; undefined for a directory that is new as a whole. */
    base;
    #now;
    constructor(path, inode, base, now) {
        this.path = path;
        this.inode = inode;
        this.base = base;
        this.#now = now;
    }
    lstat(name) {
        if (!this.children.has(name))
            return this.base?.lstat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.path, name));
        const child = this.children.get(name);
        return child && statOf(child instanceof PlannedDirectory ? child.inode : child);
    }
    /** A directory in this one; undefined when there is none of this name. */
    directory(name) {
        const child = this.children.get(name);
        if (child instanceof PlannedDirectory)
            return child;
        if (this.children.has(name) || !this.base)
            return undefined;
        const loaded = loadDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.path, name), this.base, this.#now);
        if (loaded)
            this.children.set(name, loaded);
        return loaded;
    }
    /** Makes a directory where there is none. */
    makeDirectory(name, inode) {
        const made = new PlannedDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.path, name), inode, undefined, this.#now);
        this.#set(name, made);
        return made;
    }
    /** Puts anything but a directory in the place of whatever has the name. */
    put(name, inode) {
        this.#set(name, inode);
    }
    /** Makes what the base has at a name a part of the layer: no name comes or goes. */
    keep(name, inode) {
        this.children.set(name, inode);
    }
    remove(name) {
        this.#set(name, undefined);
    }
    #set(name, child) {
        this.children.set(name, child);
        this.inode.mtime = this.#now;
    }
}
/** The base's directory as one that can be changed; undefined when the base has none there. */
function loadDirectory(path, base, now) {
    const stat = base.lstat(path);
    if (stat?.type !== 'directory')
        return undefined;
    const { mode, uid, gid, mtime } = stat;
    return new PlannedDirectory(path, { type: 'directory', mode, uid, gid, mtime, size: 0, xattrs: base.xattrs?.(path) }, base, now);
}
function statOf(inode) {
    const { type, mode, uid, gid, mtime, size, device } = inode;
    return { type, mode, uid, gid, mtime, size, device };
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PlannedTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _planned_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6153);




/**
 * The destination of a file operation: a tree that can be changed without touching a disk. Its changes become a layer
 * (`planned-layer.ts`), and the later actions of the operation see those of the earlier ones.
 */
class PlannedTree {
    root;
    base;
    /** Seconds: the mtime of all that happens. */
    now;
    constructor(base, now) {
        this.base = base;
        this.now = now;
        this.root = (0,_planned_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDirectory */ .w)('/', base, now);
    }
    lstat(path) {
        if (path === '/')
            return { ...this.root.inode, type: 'directory' };
        return this.directory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))?.lstat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    }
    readdir(path) {
        const directory = this.directory(path);
        if (!directory)
            throw new Error(`${path} is not a directory`);
        const names = new Set(directory.base?.readdir(path));
        for (const [name, child] of directory.children) {
            if (child)
                names.add(name);
            else
                names.delete(name);
        }
        return (0,_system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByBytes */ .n)([...names]);
    }
    readlink(path) {
        return this.#planned(path)?.link ?? this.base.readlink(path);
    }
    hostPath(path) {
        const content = this.#planned(path)?.content;
        if (!content)
            return this.base.hostPath(path);
        if (content.kind === 'path')
            return content.path;
        throw new Error(`${path} is in memory`);
    }
    xattrs(path) {
        const planned = this.#planned(path);
        return planned ? planned.xattrs : this.base.xattrs?.(path);
    }
    /** The directory at a path that is free of symlinks; undefined when there is none. */
    directory(path) {
        let directory = this.root;
        for (const name of namesOf(path))
            directory = directory?.directory(name);
        return directory;
    }
    /**
     * Makes the directories of a symlink-free path that are missing. What exists is left alone.
     * @throws SolveError COPY_FAILED when something else is in the way.
     */
    makeDirectories(path, attributes) {
        return namesOf(path).reduce((directory, name) => {
            const existing = directory.directory(name);
            if (existing)
                return existing;
            const at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory.path, name);
            if (directory.lstat(name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `mkdir ${at}: not a directory`);
            return directory.makeDirectory(name, { ...attributes, type: 'directory', size: 0 });
        }, this.root);
    }
    #planned(path) {
        const child = this.directory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))?.children.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
        return child instanceof _planned_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .PlannedDirectory */ .q ? undefined : child;
    }
}
function namesOf(path) {
    return path.split('/').filter(name => name !== '');
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

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentProgress)
/* harmony export */ });
const silentProgress = { start() { }, output() { }, note() { }, end() { } };


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

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseExtraHost)
/* harmony export */ });
/**
 * `NAME:ADDRESS` or `NAME=ADDRESS`, an IPv6 address in brackets or not; `host-gateway` is this machine, whose network is shared.
 * Undefined where one of the two is missing; whether the address is one is not looked at.
 */
function parseExtraHost(text) {
    const [name, address] = text.split(/[:=](.*)/s, 2);
    if (!name || !address)
        return undefined;
    return [name, address === 'host-gateway' ? '127.0.0.1' : address.replace(/^\[(.*)\]$/s, '$1')];
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ removeStubs),
/* harmony export */   q7: () => (/* binding */ missingDirectories),
/* harmony export */   vg: () => (/* binding */ stubsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _system_file_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5629);





/** What is missing of the mount points, deepest first. */
function stubsOf(tree, targets) {
    const stubs = new Map();
    for (const { path, directory } of targets) {
        let isDirectory = directory;
        for (let at = path; at !== '/' && !tree.lstat(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at)) {
            stubs.set(at, { path: at, directory: isDirectory || (stubs.get(at)?.directory ?? false) });
            isDirectory = true;
        }
    }
    return [...stubs.values()].sort((a, b) => b.path.length - a.path.length);
}
/**
 * Directories that a process needs to find, each after the one that it is in: its working directory, which is its own, and what is
 * above a mount point. Runtimes would make them, too, but with modes of their own (crun: 1755), and for root.
 */
function missingDirectories(tree, { cwd, uid, gid }, targets) {
    const own = absentIn(tree, (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, cwd, { followLast: true })).map(path => ({ path, uid, gid }));
    const above = targets.flatMap(target => absentIn(tree, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(target))).map(path => ({ path, uid: 0, gid: 0 }));
    const byPath = new Map([...above, ...own].map(directory => [directory.path, directory]));
    return [...byPath.values()].sort((a, b) => a.path.length - b.path.length);
}
/** The path and those above it that are not there; none when something else is in the place of a directory. */
function absentIn(tree, path) {
    const absent = [];
    let at = path;
    for (; at !== '/' && !tree.lstat(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at))
        absent.push(at);
    return tree.lstat(at)?.type === 'directory' ? absent : [];
}
/**
 * Takes the mount points out of the upper directory again, unless the step put something there, and gives directories that only
 * they had touched their old time back: a mount leaves no trace in a layer. Never follows a link that the step may have put in
 * a parent's place (CVE-2024-23652).
 */
function removeStubs(upper, lower, stubs) {
    for (const stub of stubs) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(stub.path);
        if (!isRealDirectory(upper, parent))
            continue;
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(upper + parent);
        if (!removeEmpty(upper + stub.path))
            continue;
        const untouched = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(upper + parent).length === 0;
        const stat = untouched ? lower.lstat(parent) : undefined;
        const mtime = stat?.mtime ?? before.mtimeMs / 1000;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(upper + parent, before.atimeMs / 1000, (0,_system_file_time_js__WEBPACK_IMPORTED_MODULE_4__/* .fileTime */ .I)(mtime));
    }
}
/** Every component is a directory, no link. */
function isRealDirectory(upper, path) {
    const names = path.split('/').filter(Boolean);
    for (let count = 0; count <= names.length; count++) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)([upper, ...names.slice(0, count)].join('/'), { throwIfNoEntry: false });
        if (!stat?.isDirectory())
            return false;
    }
    return true;
}
function removeEmpty(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (stat.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        else if (stat.isFile() && stat.size === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        else
            return false;
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTEMPTY') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseUlimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAMES = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');
/** `nofile=1024:2048` or `nofile=1024`; -1 is unlimited. @throws UsageError INPUT_INVALID with BuildKit's text */
function parseUlimits(texts) {
    return texts.map(parseUlimit);
}
function parseUlimit(text) {
    const [, name = '', limits] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (limits === undefined)
        throw invalid(`invalid ulimit argument: ${text}`);
    if (!NAMES.includes(name))
        throw invalid(`invalid ulimit type: ${name}`);
    const [, soft, hard = soft] = /^(-?\d+)(?::(-?\d+))?$/.exec(limits) ?? [];
    if (soft === undefined || hard === undefined)
        throw invalid(`invalid limits: ${limits}`);
    if (limit(soft) > limit(hard))
        throw invalid(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
    return { type: `RLIMIT_${name.toUpperCase()}`, soft: limit(soft), hard: limit(hard) };
}
function invalid(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `failed to parse ulimit: ${reason}`, {
        hint: `Write NAME=SOFT[:HARD]. Names: ${NAMES.join(', ')}`
    });
}
function limit(text) {
    const value = Number(text);
    return value < 0 ? Number.MAX_SAFE_INTEGER : value;
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ layersTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);




/** Layers, lowest first, as one tree: what an overlayfs mount of them would show, without the mount. */
function layersTree(layers) {
    return new LayersTree([...layers].reverse());
}
class LayersTree {
    /** Highest first, as overlayfs looks. */
    #layers;
    #directories = new Map();
    #listings = new Map();
    constructor(layers) {
        this.#layers = layers;
        this.#directories.set('/', layers.map((_, index) => index));
    }
    get isScratch() {
        return this.#layers.length === 0;
    }
    lstat(path) {
        return this.#find(path)?.stat;
    }
    readdir(path) {
        return (0,_system_tree_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByBytes */ .n)([...this.#list(path).keys()]);
    }
    readlink(path) {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(this.hostPath(path));
    }
    hostPath(path) {
        const found = this.#find(path);
        if (!found)
            throw new Error(`Nothing at ${path}`);
        return this.#at(found.layer, path);
    }
    xattrs(path) {
        const found = this.#find(path);
        return found && this.#layers[found.layer]?.xattrs?.get(path.slice(1));
    }
    digest(path) {
        const found = this.#find(path);
        return found && this.#layers[found.layer].digests?.get(path.slice(1));
    }
    #at(layer, path) {
        const { directory } = this.#layers[layer];
        return path === '/' ? directory : directory + path;
    }
    #find(path) {
        if (path === '/')
            return { layer: 0, stat: this.#rootStat() };
        const parent = path.slice(0, path.lastIndexOf('/')) || '/';
        const listed = this.#listings.get(parent);
        if (listed) {
            const layer = listed.get(path.slice(parent === '/' ? 1 : parent.length + 1));
            return layer === undefined ? undefined : { layer, stat: this.#statIn(layer, path) };
        }
        return this.#probe(this.#contributors(parent) ?? [], path);
    }
    /** The highest layer that says something about the path decides. */
    #probe(layers, path) {
        for (const layer of layers) {
            const stat = this.#statIn(layer, path);
            if (stat)
                return (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhiteoutDevice */ .qM)(stat) ? undefined : { layer, stat };
        }
        return undefined;
    }
    /** undefined when the path is no directory in the merged view. */
    #contributors(path) {
        if (this.#directories.has(path))
            return this.#directories.get(path);
        const parent = path.slice(0, path.lastIndexOf('/')) || '/';
        const above = this.#contributors(parent);
        const layers = above && this.#merged(above, path);
        this.#directories.set(path, layers);
        return layers;
    }
    /** A directory merges with those below it until one is opaque or something else is in its place. */
    #merged(above, path) {
        const layers = [];
        for (const layer of above) {
            const stat = this.#statIn(layer, path);
            if (!stat)
                continue;
            if (stat.type !== 'directory')
                break;
            layers.push(layer);
            if (this.#layers[layer].opaque?.has(path.slice(1)))
                break;
        }
        return layers.length > 0 ? layers : undefined;
    }
    /** Names of a directory with the layer that shows each. */
    #list(path) {
        const known = this.#listings.get(path);
        if (known)
            return known;
        const layers = this.#contributors(path);
        if (!layers)
            throw new Error(`${path} is not a directory`);
        const seen = new Map();
        for (const layer of layers)
            this.#addNames(seen, layer, path);
        const listing = new Map([...seen].filter((entry) => entry[1] !== undefined));
        this.#listings.set(path, listing);
        return listing;
    }
    #addNames(seen, layer, path) {
        for (const entry of (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .readHostEntries */ .Xf)(this.#at(layer, path))) {
            if (seen.has(entry.name))
                continue;
            const whiteout = entry.isCharacterDevice() && (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhiteoutDevice */ .qM)(this.#statIn(layer, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name)));
            seen.set(entry.name, whiteout ? undefined : layer);
        }
    }
    #statIn(layer, path) {
        return (0,_system_tree_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statHostPath */ .ko)(this.#at(layer, path), `${layer}:`);
    }
    #rootStat() {
        const stat = this.#layers.length > 0 ? this.#statIn(0, '/') : undefined;
        return stat ?? { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: Math.floor(Date.now() / 1000) };
    }
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sortByBytes)
/* harmony export */ });
/**
 * Compares names as BuildKit, tar writers and the kernel's tools do: by their UTF-8 bytes. JavaScript's own order is by UTF-16
 * units, which differs only where surrogate pairs meet U+E000..U+FFFF.
 */
function compareBytes(a, b) {
    if (hasSurrogate(a) || hasSurrogate(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Sorts in place. */
function sortByBytes(names) {
    return names.some(hasSurrogate) ? names.sort(compareBytes) : names.sort();
}
function hasSurrogate(text) {
    return /[\ud800-\udfff]/.test(text);
}


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);




/**
 * One directory of this machine as a tree. Nothing is looked at before it is asked for, so an unreadable file that nobody needs is
 * harmless; and nothing twice, so a build sees each path as it was at the first look. A hidden directory is shown when something
 * below it is.
 */
function directoryTree(root, options = {}) {
    return new HostDirectory(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(root), options);
}
class HostDirectory {
    #root;
    #options;
    #seen = new Map();
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
    }
    lstat(path) {
        return this.#see(path)?.shown;
    }
    hostStat(path) {
        return this.#see(path)?.host;
    }
    readdir(path) {
        if (!this.#isDirectory(path))
            throw new Error(`${path} is not a directory`);
        const names = (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByBytes */ .n)((0,_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .readHostDirectory */ .u1)(this.#at(path)));
        if (!this.#options.filter)
            return names;
        return names.filter(name => this.lstat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)) !== undefined);
    }
    readlink(path) {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(this.#at(path));
    }
    hostPath(path) {
        return this.#at(path);
    }
    xattrs(path) {
        return this.#options.xattrs?.get(path.slice(1));
    }
    #at(path) {
        return path === '/' ? this.#root : this.#root + path;
    }
    #see(path) {
        const known = this.#seen.get(path);
        if (known || this.#seen.has(path))
            return known;
        const seen = this.#look(path);
        this.#seen.set(path, seen);
        return seen;
    }
    /** A path through a symlink shows nothing. */
    #look(path) {
        if (path !== '/' && !this.#isDirectory(parentOf(path)))
            return undefined;
        const host = (0,_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statHostPath */ .ko)(this.#at(path));
        if (!host || !this.#isVisible(path, host))
            return undefined;
        return { host, shown: this.#options.mapStat ? this.#options.mapStat(host) : host };
    }
    #isDirectory(path) {
        return this.#see(path)?.host.type === 'directory';
    }
    #isVisible(path, stat) {
        const filter = this.#options.filter;
        if (!filter || path === '/' || !filter.hides(path.slice(1)))
            return true;
        return stat.type === 'directory' && filter.hasExceptions && this.#showsBelow(path, filter);
    }
    /** Asks the rules first and the disk only where they leave it open, so most hidden directories are never entered. */
    #showsBelow(directory, filter) {
        return namesIn(this.#at(directory)).some(name => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
            if (!filter.hides(path.slice(1)))
                return true;
            return (0,_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statHostPath */ .ko)(this.#at(path))?.type === 'directory' && this.#showsBelow(path, filter);
        });
    }
}
/** A hidden directory that cannot be read shows nothing: it would not have been looked into without an exception rule. */
function namesIn(directory) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(directory);
    }
    catch {
        return [];
    }
}
function parentOf(path) {
    return path.slice(0, path.lastIndexOf('/')) || '/';
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ emptyTree)
/* harmony export */ });
const ROOT = { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 };
/** `FROM scratch`: a root directory with nothing in it. */
const emptyTree = {
    isScratch: true,
    lstat: path => (path === '/' ? ROOT : undefined),
    readdir: () => [],
    readlink: path => nothingAt(path),
    hostPath: path => nothingAt(path)
};
function nothingAt(path) {
    throw new Error(`Nothing at ${path} in an empty tree`);
}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What containerd's and runc's path resolvers allow before they see a loop. */
const MAX_LINKS = 255;
/**
 * Follows the symlinks in `path`, all inside the tree: an absolute target starts again at the tree's root and `..` stops there.
 * What does not exist is kept as it is, so that a destination can be created. `followLast: false` leaves a symlink in the last
 * place alone. `isDestination`: a path that leads through a file is no path at all.
 *
 * @throws SnapshotError NOT_FOUND on a loop of links, and where a destination goes through a file.
 */
function resolvePath(tree, path, { followLast, isDestination = false }) {
    const pending = splitPath(path).reverse();
    const resolved = [];
    let links = 0;
    while (pending.length > 0) {
        const name = pending.pop();
        if (name === '..') {
            resolved.pop();
            continue;
        }
        const here = `/${[...resolved, name].join('/')}`;
        const isLink = (pending.length > 0 || followLast) && tree.lstat(here)?.type === 'symlink';
        if (!isLink) {
            if (isDestination && isThroughFile(tree, resolved))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `lstat ${here}: not a directory`);
            resolved.push(name);
            continue;
        }
        if (++links > MAX_LINKS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `Cannot resolve ${path}: too many links: one of them leads back to itself`);
        const target = tree.readlink(here);
        if (target.startsWith('/'))
            resolved.length = 0;
        pending.push(...splitPath(target).reverse());
    }
    return `/${resolved.join('/')}`;
}
function isThroughFile(tree, above) {
    const type = above.length > 0 ? tree.lstat(`/${above.join('/')}`)?.type : undefined;
    return type !== undefined && type !== 'directory';
}
function splitPath(path) {
    return path.split('/').filter(part => part !== '' && part !== '.');
}


/***/ }),

/***/ 4872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   du: () => (/* binding */ floatingNames),
/* harmony export */   pW: () => (/* binding */ releaseInGitTag),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
const RELEASE = /^v?(?:(\d{1,9})!)?(\d{1,15}(?:\.\d{1,15}){1,7})((?:[-._]?[A-Za-z]|-)[\w.+-]*)?(\+[\w.-]+)?$/;
/**
 * Reads two to eight dotted numbers with anything after that makes it a pre-release: wider than semver on purpose, since
 * `1.2`, `1.2.3.4`, `2024.01.05` and `1.2.3rc1` are versions that people release.
 */
function parseRelease(text) {
    const match = text.length <= 256 ? RELEASE.exec(text) : null;
    if (!match)
        return undefined;
    const [, epoch = '0', numbers = '', partial = ''] = match;
    const withoutBuild = partial.split('+', 1)[0];
    return { text: numbers + withoutBuild, epoch: Number(epoch), parts: numbers.split('.'), stable: partial === '' };
}
/** The release that a git tag names, also behind a package's name: `v1.2.3`, `app/v1.2.3`, `@scope/app@1.2.3`. */
function releaseInGitTag(tag) {
    return parseRelease(tag) ?? parseRelease(tag.slice(Math.max(tag.lastIndexOf('/'), tag.lastIndexOf('@')) + 1));
}
/** Negative when `a` is older than `b`; missing numbers count as zero. Only for stable releases. */
function compareReleases(a, b) {
    if (a.epoch !== b.epoch)
        return a.epoch - b.epoch;
    for (let index = 0; index < Math.max(a.parts.length, b.parts.length); index++) {
        const difference = Number(a.parts[index] ?? 0) - Number(b.parts[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** True when both are in the line that the first `precision` numbers name: 2 for `2.1`, 1 for `2`, 0 for all. */
function sameLine(a, b, precision) {
    if (precision > 0 && a.epoch !== b.epoch)
        return false;
    return a.parts.slice(0, precision).every((part, index) => Number(part) === Number(b.parts[index] ?? 0));
}
/**
 * The floating tags of a stable release, most exact first, with the count of numbers that each one holds fixed:
 * `2.1.10` has `2.1` and `2`. A bare `0` is left out: before 1.0 each minor version may break its users.
 */
function floatingNames(release) {
    if (!release.stable)
        return [];
    const shorter = release.parts.slice(1).map((_, dropped) => release.parts.slice(0, release.parts.length - 1 - dropped));
    return shorter
        .filter(parts => parts.length > 1 || Number(parts[0]) > 0)
        .map(parts => ({ name: parts.join('.'), precision: parts.length }));
}


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4872);


/**
 * The tags of a version given by hand: `v2.1.10` is 2.1.10, 2.1, 2, latest; a pre-release only itself; 0.x no bare 0.
 * @throws TagError INVALID_RULE for text that is no version.
 */
function versionTags(version) {
    const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(version);
    if (!release) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TagError */ .PC('INVALID_RULE', `Cannot make tags from "${version}": it is no version`, {
            hint: 'Give two or more dotted numbers, for example 2.1.10 or v3.0.0-rc.1'
        });
    }
    return [release.text, ...(0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .floatingNames */ .du)(release).map(({ name }) => name), ...(release.stable ? ['latest'] : [])];
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need it beside the bundle. */
const version = '0.1.0';


/***/ }),

/***/ 2189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openContexts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/dockerfile/git-ref.js + 3 modules
var git_ref = __webpack_require__(4032);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/system/tree/empty.js
var empty = __webpack_require__(3039);
// EXTERNAL MODULE: ./lib/system/tree/resolve.js
var resolve = __webpack_require__(9310);
;// CONCATENATED MODULE: ./lib/context/dockerfile-text.js



/** A Dockerfile or ignore file is text that a person wrote: more than this is a mistake. Bytes. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/**
 * Text of a regular file of a tree, symlinks followed inside it: a link out of the context shows what is there in the context.
 * @returns undefined when there is none
 * @throws UsageError INPUT_INVALID for anything but a regular file of a sane size
 */
function readTextIn(tree, path) {
    const resolved = (0,resolve/* resolvePath */.o)(tree, path, { followLast: true });
    const stat = tree.lstat(resolved);
    if (!stat)
        return undefined;
    checkText(path.slice(1), stat.type === 'file', stat.size);
    return external_node_fs_.readFileSync(tree.hostPath(resolved), 'utf8');
}
/** Text of a file of this machine that the user named. Returns and throws like `readTextIn`. */
function readTextAt(path) {
    const stat = external_node_fs_.statSync(path, { throwIfNoEntry: false });
    if (!stat)
        return undefined;
    checkText(path, stat.isFile(), stat.size);
    return external_node_fs_.readFileSync(path, 'utf8');
}
/** What to look for when no name is given, in order. */
const DEFAULT_NAMES = ['Dockerfile', 'dockerfile'];
/** The Dockerfile of a context that is looked at as a whole tree. */
function readDockerfileIn(tree, file, context) {
    for (const name of file === undefined ? DEFAULT_NAMES : [file]) {
        const text = readTextIn(tree, `/${name}`);
        if (text !== undefined)
            return { file: name, text };
    }
    throw noDockerfile(file, context);
}
function noDockerfile(file, context) {
    const name = file ?? DEFAULT_NAMES[0];
    return new errors/* UsageError */.eb('INPUT_INVALID', `failed to read dockerfile: open ${name}: no such file or directory (context ${context})`, {
        hint: 'Name the Dockerfile with --file (input "file").'
    });
}
function checkText(path, isFile, size) {
    const fault = isFile
        ? size > MAX_TEXT_BYTES
            ? `it has ${size} bytes, at most ${MAX_TEXT_BYTES} are read`
            : undefined
        : 'it is no regular file';
    if (fault !== undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot read ${path}: ${fault}`);
}

// EXTERNAL MODULE: ./lib/context/git.js + 1 modules
var context_git = __webpack_require__(6397);
// EXTERNAL MODULE: ./lib/context/http.js
var http = __webpack_require__(9091);
// EXTERNAL MODULE: ./lib/system/tree/directory.js
var directory = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/system/tree/stat.js
var tree_stat = __webpack_require__(9058);
;// CONCATENATED MODULE: ./lib/context/digest.js




/** @param cacheDirectory where to remember; undefined to forget */
function contentDigests(root, cacheDirectory, read) {
    const name = `${(0,external_node_crypto_.createHash)('sha256').update(root).digest('hex').slice(0, 32)}.json`;
    return new StatCache(root, cacheDirectory === undefined ? undefined : (0,external_node_path_.join)(cacheDirectory, name), read);
}
/** A change this soon before the hashing may be followed by one that the clock of the file system does not tell apart. */
const RACY_MILLISECONDS = 2000;
/** More than any context has: what a cache of many contexts' worth grows to before it starts anew. */
const MAX_ENTRIES = 1_000_000;
const VERSION = 1;
class StatCache {
    #root;
    #file;
    #readDigests;
    #known = new Map();
    #lines;
    #changed = false;
    constructor(root, file, readDigests) {
        this.#root = root;
        this.#file = file;
        this.#readDigests = readDigests;
    }
    known(path) {
        return this.#known.get(path);
    }
    async digests(files) {
        const lines = (this.#lines ??= this.#load());
        const unread = new Map();
        for (const file of files) {
            if (this.#known.has(file.path))
                continue;
            const line = lines.get(this.#key(file.path));
            if (line && sameFingerprint(line[0], fingerprint(file.stat)))
                this.#known.set(file.path, line[1]);
            else
                unread.set(file.path, file);
        }
        if (unread.size > 0)
            await this.#read([...unread.values()], lines);
        return files.map(({ path }) => this.#known.get(path));
    }
    save() {
        if (!this.#changed || !this.#lines || this.#file === undefined)
            return;
        const temporary = `${this.#file}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            external_node_fs_.mkdirSync((0,external_node_path_.join)(this.#file, '..'), { recursive: true, mode: 0o700 });
            external_node_fs_.writeFileSync(temporary, JSON.stringify({ version: VERSION, files: Object.fromEntries(this.#lines) }), {
                mode: 0o600,
                flag: 'wx'
            });
            external_node_fs_.renameSync(temporary, this.#file);
            this.#changed = false;
        }
        catch {
            external_node_fs_.rmSync(temporary, { force: true });
        }
    }
    async #read(files, lines) {
        const started = Date.now();
        const digests = await this.#readDigests(files.map(({ path }) => path));
        files.forEach((file, index) => {
            this.#known.set(file.path, digests[index]);
            if (isSettled(file, started))
                this.#remember(lines, file, digests[index]);
        });
    }
    #remember(lines, { path, stat }, digest) {
        if (lines.size >= MAX_ENTRIES)
            lines.clear();
        lines.set(this.#key(path), [fingerprint(stat), digest]);
        this.#changed = true;
    }
    /** A file that cannot be read or understood is no cache at all. */
    #load() {
        try {
            const document = JSON.parse(external_node_fs_.readFileSync(this.#file ?? '', 'utf8'));
            return document.version === VERSION ? new Map(Object.entries(document.files).filter(([, line]) => isLine(line))) : new Map();
        }
        catch {
            return new Map();
        }
    }
    #key(path) {
        return path.slice(this.#root.length);
    }
}
/** Looked at long enough after its last change, and the same after it was read. */
function isSettled({ path, stat }, started) {
    const after = started - stat.ctimeMs >= RACY_MILLISECONDS ? (0,tree_stat/* statHostPath */.ko)(path) : undefined;
    return after !== undefined && sameFingerprint(fingerprint(stat), fingerprint(after));
}
function fingerprint({ size, mtime, ctimeMs, ino, dev }) {
    return [size, mtime, ctimeMs, ino, dev];
}
function sameFingerprint(a, b) {
    return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3] && a[4] === b[4];
}
function isLine(line) {
    return Array.isArray(line) && Array.isArray(line[0]) && /^[0-9a-f]{64}$/.test(line[1]);
}

// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/dockerfile/paths.js
var paths = __webpack_require__(1850);
;// CONCATENATED MODULE: ./lib/context/ignore-file.js


/**
 * The patterns of a .dockerignore: no comments (`#` in the first column) and empty lines, each cleaned and without its leading
 * slash. https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function parseIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, '')
        .split('\n')
        .filter(line => !line.startsWith('#') && (0,characters/* trimSpace */.Pd)(line) !== '')
        .map(line => readPattern((0,characters/* trimSpace */.Pd)(line)));
}
function readPattern(line) {
    const isException = line.startsWith('!');
    const pattern = isException ? (0,characters/* trimSpace */.Pd)(line.slice(1)) : line;
    const cleaned = pattern === '' ? '' : (0,paths/* cleanPath */.ts)(pattern);
    const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
    return isException ? `!${relative}` : relative;
}

// EXTERNAL MODULE: ./lib/context/patterns.js + 4 modules
var patterns = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/context/local.js









/**
 * A directory as a build context: what its ignore file hides is not there, everything belongs to root, extended attributes are lost,
 * file capabilities too, and a socket is an empty file. Only what a build asks for is read; a bad pattern of the ignore file is met
 * (SolveError INVALID) when the patterns or files are asked for.
 * @throws UsageError INPUT_INVALID when there is no such directory
 */
function openLocalContext(options, tools) {
    return new LocalContext(options, realDirectory(options), tools);
}
class LocalContext {
    name;
    #options;
    #root;
    /** Everything, also what is ignored. */
    #whole;
    #digests;
    #patterns;
    #seen;
    #tree;
    constructor(options, root, tools) {
        this.name = options.directory;
        this.#options = options;
        this.#root = root;
        this.#whole = (0,directory/* directoryTree */.u)(root);
        this.#digests = contentDigests(root, tools.digestCache, tools.digestFiles);
    }
    get ignorePatterns() {
        this.#patterns ??= this.#readIgnoreFile();
        return this.#patterns;
    }
    /** What the ignore file leaves. */
    get #visible() {
        this.#seen ??= this.#visibleTree();
        return this.#seen;
    }
    tree() {
        this.#tree ??= this.#contextTree(this.#visible);
        return this.#tree;
    }
    async readDockerfile(file = this.#options.dockerfile) {
        if (file === undefined)
            return readDockerfileIn(this.#whole, undefined, this.name);
        const text = this.#readNear((0,external_node_path_.resolve)(this.#options.cwd, file)) ?? readTextIn(this.#whole, `/${file}`);
        if (text === undefined)
            throw noDockerfile(file, this.name);
        return { file, text };
    }
    async digestFiles(paths) {
        const files = paths.map(path => ({ path: this.#visible.hostPath(path), stat: this.#visible.hostStat(path) }));
        return this.#digests.digests(files);
    }
    async close() {
        this.#digests.save();
    }
    #readIgnoreFile() {
        const text = (this.#options.isNamed ? undefined : this.#readOwnIgnoreFile()) ?? this.#readSharedIgnoreFile();
        return text === undefined ? [] : parseIgnoreFile(text);
    }
    /** A directory of the name is one like any other. */
    #readSharedIgnoreFile() {
        const path = (0,resolve/* resolvePath */.o)(this.#whole, '/.dockerignore', { followLast: true });
        return this.#whole.lstat(path)?.type === 'directory' ? undefined : readTextIn(this.#whole, path);
    }
    #readOwnIgnoreFile() {
        const { dockerfile, cwd } = this.#options;
        return this.#readNear(`${dockerfile === undefined ? (0,external_node_path_.join)(this.#root, 'Dockerfile') : (0,external_node_path_.resolve)(cwd, dockerfile)}.dockerignore`);
    }
    /** A file of the context by its links inside the context, any other as the machine sees it. */
    #readNear(path) {
        const inside = (0,external_node_path_.relative)(this.#root, (0,external_node_path_.join)(realpathIfAny((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)));
        return /^\.\.(\/|$)/.test(inside) ? readTextAt(path) : readTextIn(this.#whole, `/${inside}`);
    }
    #visibleTree() {
        const matcher = (0,patterns/* compilePatterns */.x)(this.ignorePatterns);
        const filter = { hides: (0,patterns/* hidingPatterns */.H)(matcher), hasExceptions: matcher.hasExceptions };
        return (0,directory/* directoryTree */.u)(this.#root, { filter: matcher.patterns.length > 0 ? filter : undefined, mapStat: toContextStat });
    }
    #contextTree(tree) {
        return {
            isTransferred: true,
            lstat: path => tree.lstat(path),
            readdir: path => tree.readdir(path),
            readlink: path => tree.readlink(path),
            hostPath: path => tree.hostPath(path),
            digest: path => this.#digests.known(tree.hostPath(path))
        };
    }
}
function realDirectory({ directory, cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, directory);
    if (external_node_fs_.statSync(path, { throwIfNoEntry: false })?.isDirectory())
        return external_node_fs_.realpathSync(path);
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot open the build context ${directory}: there is no such directory`, {
        hint: 'A context is a directory, - for standard input, or the URL of a git repository or archive.'
    });
}
function toContextStat(stat) {
    return { ...stat, uid: 0, gid: 0, type: stat.type === 'socket' ? 'file' : stat.type };
}
function realpathIfAny(path) {
    return external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
}

;// CONCATENATED MODULE: ./lib/context/open.js











/**
 * Opens what `docker build` takes as a context. Remote contexts are used whole: no ignore file applies to them. What a URL or
 * standard input gives is a tar (plain or compressed) or else a Dockerfile, which then has a context with nothing in it.
 *
 * @throws UsageError INPUT_INVALID; SolveError SOURCE_FAILED for a download
 */
async function openContext(request, tools) {
    const opened = await openSource(request, tools);
    return request.dockerfile === '-' && !request.isNamed ? withDockerfile(opened, await readStdin(request, tools)) : opened;
}
async function openSource(request, tools) {
    const { source, cwd } = request;
    if (source === '-')
        return openStdin(request, tools);
    const git = gitSource(source, cwd);
    if (git)
        return openGit(git, request, tools);
    if (/^https?:\/\//i.test(source))
        return openUrl(request, tools);
    const dockerfile = request.dockerfile === '-' ? undefined : request.dockerfile;
    return openLocalContext({ directory: source, dockerfile, isNamed: request.isNamed, cwd }, tools);
}
/** `github.com/user/repository` is a directory when there is one. */
function gitSource(source, cwd) {
    const git = (0,git_ref/* parseGitRef */.T)(source);
    if ('notGit' in git)
        return undefined;
    if (!git.looksLocal)
        return git;
    return external_node_fs_.existsSync((0,external_node_path_.resolve)(cwd, source)) ? undefined : { ...git, remote: `https://${git.remote}` };
}
async function openGit(git, request, tools) {
    const { remote, ref, subdir, checksum, mtime, fetchByCommit } = git;
    const spec = {
        remote,
        ref: ref || undefined,
        subdir: subdir || undefined,
        checksum: checksum || undefined,
        keepGitDir: git.keepGitDir ?? request.keepGitDir ?? false,
        submodules: git.submodules ?? true,
        mtime: mtime || undefined,
        fetchByCommit
    };
    const { tree, time } = await (0,context_git/* checkoutGit */.b)(spec, { directory: tools.scratch, secret: id => tools.secret(id), signal: tools.signal });
    return new TreeContext((0,context_git/* withoutCredentials */.r)(remote), tree, request.dockerfile, tools, time);
}
async function openUrl(request, tools) {
    const { path, lastModified } = await (0,http/* download */.RG)(request.source, { http: tools.http, directory: tools.scratch, signal: tools.signal });
    return openFile((0,context_git/* withoutCredentials */.r)(request.source), path, request, tools, lastModified || undefined);
}
async function openStdin(request, tools) {
    if (request.dockerfile === '-') {
        throw new errors/* UsageError */.eb('INPUT_INVALID', 'Cannot read both the Dockerfile and the context from standard input', {
            hint: 'Give one of them by its path.'
        });
    }
    return openFile('-', await spoolStdin(request, tools), request, tools);
}
/** A tar is a context; anything else is taken for a Dockerfile. */
async function openFile(name, path, request, tools, time) {
    const tree = await tools.openArchive(path, (0,external_node_path_.join)(tools.scratch, `archive-${(0,external_node_crypto_.randomUUID)()}`));
    if (tree)
        return new TreeContext(name, tree, request.dockerfile, tools, time);
    const text = readTextAt(path) ?? '';
    if (text === '')
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot use the context ${name}: it is empty`);
    return withDockerfile(new TreeContext(name, empty/* emptyTree */.i, undefined, tools), { file: 'Dockerfile', text });
}
async function readStdin(request, tools) {
    return { file: 'Dockerfile', text: readTextAt(await spoolStdin(request, tools)) ?? '' };
}
async function spoolStdin({ stdin }, { scratch, signal }) {
    const path = (0,external_node_path_.join)(scratch, `stdin-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.pipeline)(stdin, external_node_fs_.createWriteStream(path, { mode: 0o600, flags: 'wx' }), signal ? { signal } : {});
    return path;
}
function withDockerfile(context, dockerfile) {
    return {
        name: context.name,
        ignorePatterns: context.ignorePatterns,
        time: context.time,
        tree: () => context.tree(),
        readDockerfile: async () => dockerfile,
        digestFiles: paths => context.digestFiles(paths),
        close: () => context.close()
    };
}
/** A context that came as a whole. Its files are below `scratch`, whose owner removes them. */
class TreeContext {
    name;
    ignorePatterns = [];
    time;
    #tree;
    #dockerfile;
    #tools;
    constructor(name, tree, dockerfile, tools, time) {
        this.name = name;
        this.time = time;
        this.#tree = tree;
        this.#dockerfile = dockerfile;
        this.#tools = tools;
    }
    tree() {
        return this.#tree;
    }
    async readDockerfile(file = this.#dockerfile) {
        return readDockerfileIn(this.#tree, file, this.name);
    }
    async digestFiles(paths) {
        return [...(await this.#tools.digestFiles(paths.map(path => this.#tree.hostPath(path))))];
    }
    async close() { }
}

// EXTERNAL MODULE: ./lib/dockerfile/go-number.js
var go_number = __webpack_require__(1426);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/layer/plan-unpack.js
var plan_unpack = __webpack_require__(8577);
// EXTERNAL MODULE: ./lib/layer/planned-tree.js
var planned_tree = __webpack_require__(2864);
;// CONCATENATED MODULE: ./lib/layer/archive-tree.js



/**
 * An archive that was listed (`listArchive`) as a tree, without unpacking it: the bytes stay where they were spooled. Directories
 * that the archive has no entry for are dated `now` (seconds).
 */
function archiveTree(entries, now) {
    const plan = new planned_tree/* PlannedTree */.j(empty/* emptyTree */.i, now);
    (0,plan_unpack/* planUnpack */.O)(plan, '/', entries, undefined);
    return plan;
}

;// CONCATENATED MODULE: ./lib/worker/entries-tree.js

/** What an archive holds, as a tree: directories that it has no entry for are as old as this build. */
function entriesTree(entries) {
    return archiveTree(entries, Math.floor(Date.now() / 1000));
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/worker/http-client.js

/** GET for ADD and remote contexts, with the registry client's transport: proxies, private CAs, redirects checked hop by hop. */
function lazyHttpClient(env, signal) {
    let opened;
    return {
        follow: async (request) => (await (opened ??= http_client_open(env, signal))).follow(request),
        // Who asked has been told why it could not be opened.
        close: () => void opened?.then(client => client.close(), () => { })
    };
}
async function http_client_open(env, signal) {
    const [{ createNodeTransport }, { createHops }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5045).then(__webpack_require__.bind(__webpack_require__, 5045)),
        __webpack_require__.e(/* import() */ 7376).then(__webpack_require__.bind(__webpack_require__, 7376))
    ]);
    const caFile = env['SLIPWAY_CA_FILE'];
    const transport = createNodeTransport({ userAgent: `slipway/${version.version}`, env, tls: caFile ? { caFile } : {}, signal });
    const hops = createHops(transport, { insecure: new Set() });
    return { follow: request => hops.follow(request), close: () => transport.close() };
}

;// CONCATENATED MODULE: ./lib/worker/contexts.js









async function openContexts(request, worker, env = process.env) {
    const scratch = worker.store.temporaryPath('context');
    (0,external_node_fs_.mkdirSync)(scratch, { mode: 0o700 });
    const http = lazyHttpClient(env, worker.signal);
    const tools = {
        scratch,
        digestCache: worker.store.directory('stat-cache'),
        digestFiles: paths => worker.pool.digestFiles(paths),
        openArchive: async (path, spool) => {
            const entries = await worker.pool.listArchive(path, spool);
            return entries && entriesTree(entries);
        },
        http,
        secret: id => worker.secrets.secret(id),
        signal: worker.signal
    };
    const close = () => {
        http.close();
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    };
    try {
        const main = await openContext({
            source: request.context,
            dockerfile: request.file,
            keepGitDir: keepsGitDir(request),
            cwd: process.cwd(),
            stdin: process.stdin
        }, tools);
        return new Contexts(main, request, tools, close);
    }
    catch (error) {
        close();
        throw error;
    }
}
function keepsGitDir({ buildArgs }) {
    return (0,go_number/* tryBool */.I_)(buildArgs['BUILDKIT_CONTEXT_KEEP_GIT_DIR'] ?? '') ?? false;
}
class Contexts {
    named;
    tools;
    #main;
    #request;
    #end;
    #opened = new Map();
    constructor(main, request, tools, end) {
        this.#main = main;
        this.#request = request;
        this.tools = tools;
        this.#end = end;
        this.named = request.buildContexts.map(([name, value]) => ({ name, value: namedValue(value) }));
    }
    get ignored() {
        const { ignorePatterns } = this.#main;
        return ignorePatterns.length > 0 ? (0,patterns/* compilePatterns */.x)(ignorePatterns) : undefined;
    }
    dockerfile() {
        return this.#main.readDockerfile();
    }
    async time(name) {
        const isImage = this.named.some(other => other.name === name && other.value.kind !== 'tree');
        return isImage ? undefined : (await this.#context(name)).time;
    }
    async #context(name) {
        return name === 'context' && !this.named.some(other => other.name === name) ? this.#main : this.#openNamed(name);
    }
    async open(name) {
        const context = await this.#context(name);
        return { kind: 'tree', tree: context.tree(), digestFiles: paths => context.digestFiles(paths) };
    }
    async close() {
        const opened = await Promise.allSettled(this.#opened.values());
        for (const result of opened)
            if (result.status === 'fulfilled')
                await result.value.close();
        await this.#main.close();
        this.#end();
    }
    #openNamed(name) {
        const known = this.#opened.get(name);
        if (known)
            return known;
        const source = this.#request.buildContexts.find(([other]) => other === name)?.[1];
        if (source === undefined)
            throw new errors/* UsageError */.eb('INPUT_INVALID', `There is no build context "${name}"`);
        const opened = openContext({ source: source.replace(/^local:/, ''), isNamed: true, cwd: process.cwd(), stdin: process.stdin }, this.tools);
        this.#opened.set(name, opened);
        return opened;
    }
}
/** `docker-image://NAME` and `oci-layout://DIR[:TAG]` are images; anything else is files. */
function namedValue(value) {
    if (value.startsWith('docker-image://')) {
        const name = value.slice('docker-image://'.length);
        if (name === 'scratch')
            return { kind: 'scratch' };
        return { kind: 'image', reference: (0,reference/* formatReference */.FH)((0,reference/* parseReference */.F2)(name)) };
    }
    if (value.startsWith('oci-layout://'))
        return { kind: 'image', reference: `oci-layout://${(0,external_node_path_.resolve)(value.slice('oci-layout://'.length))}` };
    return { kind: 'tree' };
}


/***/ })

};
