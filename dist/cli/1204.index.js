export const id = 1204;
export const ids = [1204];
export const modules = {

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


/***/ }),

/***/ 646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   O0: () => (/* binding */ formatPlatformAll),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5448);
/* harmony import */ var _text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9220);





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
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: wildcards not yet supported`);
    const [first = '', second, third, ...more] = text.split('/');
    const os = parseOS(first, text);
    checkComponent(second, text);
    checkComponent(third, text);
    if (more.length > 0)
        checkComponent(more.join('/'), text);
    if (more.length > 0)
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: cannot parse platform specifier`);
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
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: unknown operating system or architecture`);
    return withVariant({ os: host.os, architecture }, architecture === 'arm' && variant === 'v7' ? '' : variant);
}
function parseOS(part, text) {
    const match = OS.exec(part);
    if (!match) {
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid OS component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: OSAndVersion specifier component must match "${OS_TEXT}"`);
    }
    const [, os = '', option = '', list = ''] = match;
    const version = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has an invalid OS version ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(option)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(option));
    const features = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has invalid OS features`, () => parseFeatures(list));
    return {
        os: normalizeOS(os),
        ...(version !== '' && { 'os.version': version }),
        ...(features.length > 0 && { 'os.features': features })
    };
}
/** `+a+b` */
function parseFeatures(list) {
    if (list.length < 2)
        return [];
    return list
        .slice(1)
        .split('+')
        .map(name => explain(`invalid os feature ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(name)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(name)))
        .filter(name => name !== '');
}
function explain(what, action) {
    try {
        return action();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${what}: ${error.message}`, { hint: HINT });
    }
}
function checkComponent(part, text) {
    if (part === undefined || COMPONENT.test(part))
        return;
    throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: platform specifier component must match "${COMPONENT_TEXT}"`);
}
/** The canonical form: `aarch64` becomes arm64, `x86_64` amd64, arm gets its variant v7, default variants go. */
function normalizePlatform(platform) {
    const { variant: written = '', 'os.features': features, ...rest } = platform;
    const { architecture, variant } = normalizeArchitecture(platform.architecture, written);
    const sorted = features && [...new Set(features)].sort();
    return withVariant({ ...rest, os: normalizeOS(platform.os), architecture, ...(sorted && { 'os.features': sorted }) }, variant);
}
function normalizeOS(os) {
    const lower = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(os);
    if (lower === '')
        return 'linux';
    return lower === 'macos' ? 'darwin' : lower;
}
const ARM64_VARIANTS = { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' };
const ARM_VARIANTS = { '': 'v7', '7': 'v7', '5': 'v5', '6': 'v6', '8': 'v8' };
function normalizeArchitecture(written, writtenVariant) {
    const architecture = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(written);
    const variant = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(writtenVariant);
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: Object.hasOwn(ARM64_VARIANTS, variant) ? ARM64_VARIANTS[variant] : variant };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture, variant: Object.hasOwn(ARM_VARIANTS, variant) ? ARM_VARIANTS[variant] : variant };
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
const HINT = 'write a platform as os/architecture[/variant], e.g. linux/arm64';
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${message}: invalid argument`, { hint: HINT });
}


/***/ }),

/***/ 9112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteList),
/* harmony export */   d: () => (/* binding */ goQuote)
/* harmony export */ });
/** Go's strconv.Quote: in error texts, and in the history of CMD and ENTRYPOINT. */
const SHORT = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\'
};
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
/** Nothing to escape: almost every text. */
const PLAIN = /^[ !#-[\]-~]*$/;
function goQuote(text) {
    if (PLAIN.test(text))
        return `"${text}"`;
    let quoted = '';
    for (const character of text)
        quoted += SHORT[character] ?? escapeUnprintable(character);
    return `"${quoted}"`;
}
function escapeUnprintable(character) {
    if (PRINTABLE.test(character))
        return character;
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    const hex = (digits) => code.toString(16).padStart(digits, '0');
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(2)}`;
    return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}
/** `["a" "b c"]`: Go's %q of a list, as `docker history` shows a command. */
function quoteList(texts) {
    return `[${texts.map(goQuote).join(' ')}]`;
}


/***/ }),

/***/ 9220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ unescapeUrl),
/* harmony export */   eQ: () => (/* binding */ escapeError),
/* harmony export */   n_: () => (/* binding */ unescapeQuery),
/* harmony export */   vy: () => (/* binding */ escapeUrl)
/* harmony export */ });
/* harmony import */ var _go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

/** Percent encoding as Go's net/url does it. */
const BAD = /%(?![0-9a-fA-F]{2}).{0,2}/s;
/** Bytes that are no UTF-8 become U+FFFD. @throws Error with Go's text. */
function unescapeUrl(text) {
    const [bad] = BAD.exec(text) ?? [];
    if (bad !== undefined)
        throw escapeError(bad);
    if (!text.includes('%'))
        return text;
    const bytes = Buffer.from(text, 'utf8').toString('latin1');
    const decoded = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(decoded, 'latin1').toString('utf8');
}
/** In a query, where `+` is a space. @throws Error with Go's text. */
function unescapeQuery(text) {
    return unescapeUrl(text.replaceAll('+', ' '));
}
function escapeError(bad) {
    return new Error(`invalid URL escape ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(bad)}`);
}
/** Encodes every character that `allowed`, an expression for one character, does not match. */
function escapeUrl(text, allowed) {
    return [...text].map(character => (allowed.test(character) ? character : percentEncode(character))).join('');
}
function percentEncode(character) {
    return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&');
}


/***/ })

};
