export const id = 2126;
export const ids = [2126];
export const modules = {

/***/ 4942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ floatingMode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** @throws UsageError for text that is no mode */
function floatingMode(text) {
    if (text === 'safe' || text === 'always' || text === 'off')
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `Cannot use --floating ${text}`, { hint: 'It is safe, always or off' });
}


/***/ }),

/***/ 6789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteCommand: () => (/* binding */ promoteCommand),
  runPromote: () => (/* binding */ runPromote)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/registry/copy.js
var copy = __webpack_require__(8302);
// EXTERNAL MODULE: ./lib/registry/tag-mover.js
var tag_mover = __webpack_require__(963);
// EXTERNAL MODULE: ./lib/tags/publish.js + 2 modules
var publish = __webpack_require__(4755);
;// CONCATENATED MODULE: ./lib/images/promote.js




/**
 * Gives an image in a registry further names, its digest kept: nothing is built, and within one repository only manifests
 * are asked for. Resolves to the descriptor of the image.
 */
async function promote(registry, { source, targets }) {
    return await (0,copy/* copyImage */.L)({ registry, from: source, to: targets });
}
/**
 * Release after test: gives the image that a commit's build pushed the tags of a release, floating ones with care. Other
 * repositories of the result get a copy first.
 * @param source where the tested image is: by digest, or by the tag of its commit
 * @throws TagError DENIED, RegistryError
 */
async function promoteRelease(registry, source, result, options = {}) {
    const image = await registry.resolve(source);
    const tested = { registry: source.registry, repository: source.repository, digest: image.digest };
    const elsewhere = result.images.map(name => ({ ...(0,reference/* parseReference */.F2)(name), digest: image.digest })).filter(isElsewhere);
    if (elsewhere.length > 0)
        await (0,copy/* copyImage */.L)({ registry, from: tested, to: elsewhere });
    return { image, ...(await (0,publish/* publishTags */.V)(result, image.digest, (0,tag_mover/* tagMover */.A)(registry), options)) };
    function isElsewhere(target) {
        return target.registry !== source.registry || target.repository !== source.repository;
    }
}

// EXTERNAL MODULE: ./lib/tags/git-source.js
var git_source = __webpack_require__(4679);
// EXTERNAL MODULE: ./lib/tags/inputs.js + 1 modules
var inputs = __webpack_require__(1573);
// EXTERNAL MODULE: ./lib/tags/sanitize.js
var sanitize = __webpack_require__(894);
;// CONCATENATED MODULE: ./lib/tags/promote.js




/**
 * Reads what `slipway promote IMAGE@DIGEST --tags …` is given. A tag with a `/` or `:` is a full reference, which may be
 * in another repository; any other is a tag beside the source.
 * @throws TagError INVALID_TAG for a tag that a registry refuses, NO_TAG where there is none, INVALID_RULE for an image
 *   without tag and digest
 * @throws InvalidReferenceError for a name that is no reference
 */
function planPromotion(image, tags) {
    const source = (0,reference/* parseReference */.F2)(image);
    if (source.tag === undefined && source.digest === undefined) {
        throw new errors/* TagError */.PC('INVALID_RULE', `Cannot promote ${image}: it names no certain image`, {
            hint: 'Name it by digest, for example ghcr.io/octocat/app@sha256:…'
        });
    }
    const names = typeof tags === 'string' ? tags.split(/[\s,]+/).filter(name => name !== '') : (0,inputs/* inputList */.D)(tags);
    if (names.length === 0) {
        throw new errors/* TagError */.PC('NO_TAG', `Cannot promote ${image}: no tag is given`, { hint: 'Give at least one with --tags' });
    }
    return { source, targets: [...new Set(names)].map(name => targetOf(name, source)) };
}
function targetOf(name, { registry, repository }) {
    if (!/[/:]/.test(name))
        return { registry, repository, tag: validTag(name) };
    const target = (0,reference/* parseReference */.F2)(name);
    if (target.tag !== undefined && target.digest === undefined)
        return target;
    throw new errors/* TagError */.PC('INVALID_TAG', `Cannot promote to ${name}: a target needs a tag, and no digest`, {
        hint: 'Write ghcr.io/octocat/app:stable, or just stable'
    });
}
function validTag(name) {
    const clean = (0,sanitize/* cleanTag */.I)(name);
    if (clean.name === name)
        return name;
    throw new errors/* TagError */.PC('INVALID_TAG', `Cannot promote to "${name}": a registry refuses it as a tag`, {
        hint: 'A tag is up to 128 letters, digits, "_", "." and "-", and begins with none of the last two'
    });
}

// EXTERNAL MODULE: ./lib/tags/resolve.js + 27 modules
var resolve = __webpack_require__(6844);
// EXTERNAL MODULE: ./lib/tags/run-git.js
var run_git = __webpack_require__(6373);
// EXTERNAL MODULE: ./lib/tags/version-tags.js
var version_tags = __webpack_require__(3979);
// EXTERNAL MODULE: ./lib/cli/open-registry.js
var open_registry = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/commands/floating-flag.js
var floating_flag = __webpack_require__(4942);
;// CONCATENATED MODULE: ./lib/cli/commands/promote.js










const FLAGS = {
    tags: { kind: 'list', value: 'TAG', help: 'Tags or full references it gets, also several with commas' },
    'tag-version': { kind: 'string', value: 'VERSION', help: 'Tags of a release: v2.1.10 gives 2.1.10, 2.1, 2 and latest' },
    floating: { kind: 'string', value: 'MODE', help: 'With --tag-version: safe (default), always or off' },
    overwrite: { kind: 'string', value: 'HOW', help: 'With --tag-version: allow (default), or deny replacing a released version' },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry without verified TLS' }
};
const promoteCommand = {
    name: 'promote',
    summary: 'Give an image in a registry further tags without building',
    usage: 'slipway promote [OPTIONS] IMAGE@DIGEST | IMAGE:TAG',
    flags: FLAGS,
    arguments: { min: 1, max: 1 },
    examples: [
        ['slipway promote ghcr.io/me/app@sha256:... --tags stable,1.2.3', 'two more names for a tested image'],
        [
            'slipway promote ghcr.io/me/app:sha-860c190 --tag-version v2.0.11',
            'release it; 2, latest stay when a newer release has them'
        ]
    ],
    run: (args, io) => (0,open_registry/* withRegistry */.u)(io, args.list('insecure'), registry => runPromote(args, io, registry))
};
/** Prints the references that mean the image now, one a line. */
async function runPromote(args, io, registry) {
    const [image = ''] = args.positional;
    const version = args.string('tag-version');
    if (version !== undefined && args.has('tags'))
        throw new errors/* UsageError */.eb('INPUT_INVALID', 'Give --tags or --tag-version, not both');
    const names = version === undefined ? await named(image, args, registry) : await released(image, version, args, io, registry);
    io.stdout.write(names.map(name => `${name}\n`).join(''));
    return 0;
}
async function named(image, args, registry) {
    const promotion = planPromotion(image, args.list('tags').join(','));
    const { digest } = await promote(registry, promotion);
    return promotion.targets.map(target => `${(0,reference/* familiarName */.hG)(target)}@${digest}`);
}
async function released(image, version, args, io, registry) {
    (0,version_tags.versionTags)(version);
    const { source } = planPromotion(image, [version]);
    const name = (0,reference/* familiarName */.hG)(nameOf(source));
    const result = (0,resolve/* resolveTags */.y)({ images: [name], tags: [`type=version,value=${version}`] }, (0,git_source/* emptySource */.$_)({}));
    const release = await promoteRelease(registry, source, result, await optionsOf(args, io.cwd));
    for (const warning of release.warnings)
        io.stderr.write(`warning: ${warning}\n`);
    for (const { reference, reason } of release.withheld)
        io.stderr.write(`${reference} stays where it is: ${reason}\n`);
    for (const { reference, now } of release.settled)
        io.stderr.write(`${reference} means ${now}, released meanwhile\n`);
    const taken = new Set(release.settled.map(({ reference }) => reference));
    return release.push.filter(reference => !taken.has(reference)).map(reference => `${reference}@${release.image.digest}`);
}
async function optionsOf(args, cwd) {
    const overwrite = args.string('overwrite') ?? 'allow';
    if (overwrite !== 'allow' && overwrite !== 'deny') {
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot use --overwrite ${overwrite}`, { hint: 'It is allow or deny' });
    }
    const known = await (0,git_source/* gitTags */.y7)((0,run_git/* gitIn */.u)(cwd)).catch(() => undefined);
    return { floating: (0,floating_flag/* floatingMode */.w)(args.string('floating') ?? 'safe'), overwrite, ...(known && { gitTags: known }) };
}
function nameOf({ registry, repository }) {
    return { registry, repository };
}


/***/ }),

/***/ 1722:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withRegistry)
/* harmony export */ });
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);

/**
 * Lets `act` use a registry client with the credentials that `docker login` kept, and closes its connections. Nothing is
 * loaded or connected before the first request.
 * @param insecure hosts without verified TLS
 */
async function withRegistry(io, insecure, act) {
    const log = { debug() { }, info() { }, warn: (message) => void io.stderr.write(`warning: ${message}\n`) };
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyRegistry */ .U)({ log, env: io.env, insecure, credentials: undefined, signal: io.signal });
    try {
        return await act(registry);
    }
    finally {
        registry.close();
    }
}


/***/ }),

/***/ 7309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** Drops everything. */
const silentLog = { debug() { }, info() { }, warn() { } };


/***/ }),

/***/ 1260:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** @throws ContentError MALFORMED when a required field is missing or of the wrong type. */
function parseDescriptor(value, what = 'descriptor') {
    const found = value;
    if (typeof found !== 'object' || found === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: not an object`);
    if (typeof found.mediaType !== 'string' || !found.mediaType.includes('/'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: no mediaType`);
    if (typeof found.size !== 'number' || !Number.isSafeInteger(found.size) || found.size < 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: size ${JSON.stringify(found.size)} is not a byte count`);
    (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(found.digest);
    return found;
}


/***/ }),

/***/ 9501:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ digestFault),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sU: () => (/* binding */ digestHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}
/** @throws ContentError MALFORMED: the text goes into paths and URLs, so nothing else may pass. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ContentError */ .yg('MALFORMED', `Invalid digest ${JSON.stringify(text)}: need sha256: and 64 lowercase hex digits`);
}
/** Hex digits of the algorithms that a digest may name. */
const DIGEST_LENGTH = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);
/** What is wrong with a digest of any algorithm, in the words of go-digest; undefined when nothing is. */
function digestFault(text) {
    const [, algorithm = '', digits = ''] = /^([a-z0-9]+(?:[.+_-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/.exec(text) ?? [];
    if (algorithm === '')
        return 'invalid checksum digest format';
    const length = DIGEST_LENGTH.get(algorithm);
    if (length === undefined)
        return 'unsupported digest algorithm';
    if (digits.length !== length)
        return 'invalid checksum digest length';
    return /^[0-9a-f]+$/.test(digits) ? undefined : 'invalid checksum digest format';
}
/** The 64 hex digits. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}


/***/ }),

/***/ 261:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   BJ: () => (/* binding */ ociLayerType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   zu: () => (/* binding */ MediaType)
/* harmony export */ });
/** Media types of images, OCI and Docker schema 2. https://github.com/opencontainers/image-spec/blob/main/media-types.md */
const MediaType = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    ociLayer: 'application/vnd.oci.image.layer.v1.tar',
    ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    ociEmpty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerLayerZstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
    dockerForeignLayer: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
};
function isIndexType(mediaType) {
    return mediaType === MediaType.ociIndex || mediaType === MediaType.dockerIndex;
}
function isManifestType(mediaType) {
    return mediaType === MediaType.ociManifest || mediaType === MediaType.dockerManifest;
}
/** How a layer of this media type is compressed; undefined for a type that is no layer Slipway can read. */
function layerCompression(mediaType) {
    const plain = [MediaType.ociLayer, MediaType.dockerLayer];
    const gzip = [
        MediaType.ociLayerGzip,
        MediaType.dockerLayerGzip,
        MediaType.dockerForeignLayer,
        'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
    ];
    const zstd = [MediaType.ociLayerZstd, MediaType.dockerLayerZstd];
    if (plain.includes(mediaType))
        return 'none';
    if (gzip.includes(mediaType))
        return 'gzip';
    return zstd.includes(mediaType) ? 'zstd' : undefined;
}
function ociLayerType(compression) {
    const types = { none: MediaType.ociLayer, gzip: MediaType.ociLayerGzip, zstd: MediaType.ociLayerZstd };
    return types[compression];
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


/***/ }),

/***/ 9941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lazyRegistry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** Of the event loop: a socket connects in one, and is written to in the next. */
const TURNS = 3;
/** A client that is loaded when the first request is made: a build that needs no registry does not pay for one. */
function lazyRegistry(options) {
    let opened;
    const open = () => (opened ??= openRegistry(options));
    // Who asked has been told why it could not be opened.
    const openedWell = () => opened?.catch(() => undefined);
    return {
        resolve: async (reference) => (await open()).resolve(reference),
        manifest: async (reference) => (await open()).manifest(reference),
        blob: async (reference, descriptor) => (await open()).blob(reference, descriptor),
        hasBlob: async (reference, digest) => (await open()).hasBlob(reference, digest),
        names: async (reference, digest) => (await open()).names(reference, digest),
        pushBlob: async (reference, descriptor, content, how) => (await open()).pushBlob(reference, descriptor, content, how),
        pushManifest: async (reference, body, mediaType) => (await open()).pushManifest(reference, body, mediaType),
        tags: async (reference) => (await open()).tags(reference),
        deleteManifest: async (reference) => (await open()).deleteManifest(reference),
        async asked() {
            if (await openedWell())
                for (let turn = 0; turn < TURNS; turn++)
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        },
        close: () => void openedWell()?.then(registry => registry?.close())
    };
}
async function openRegistry({ log, env, insecure, credentials, signal }) {
    const { createRegistry } = await __webpack_require__.e(/* import() */ 7818).then(__webpack_require__.bind(__webpack_require__, 7818));
    const { dockerConfigCredentials, firstOf } = await __webpack_require__.e(/* import() */ 6097).then(__webpack_require__.bind(__webpack_require__, 6097));
    const config = dockerConfigCredentials({ env, log });
    const { version } = await __webpack_require__.e(/* import() */ 3411).then(__webpack_require__.bind(__webpack_require__, 3411));
    return createRegistry({
        credentials: credentials ? firstOf(credentials, config) : config,
        log,
        insecure,
        userAgent: `slipway/${version}`,
        env,
        signal,
        ...(env['SLIPWAY_CA_FILE'] ? { caFile: env['SLIPWAY_CA_FILE'] } : {})
    });
}


/***/ }),

/***/ 4755:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ publishTags)
});

// EXTERNAL MODULE: ./lib/tags/floating.js
var tags_floating = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/tags/immutable.js


/** The references that name a full version, and should mean one image for good. */
function exactReferences({ resolved, images }) {
    const exact = resolved.filter(tag => tag.exact);
    return images.flatMap(image => exact.map(({ name }) => (0,tags_floating/* referenceTo */.Po)(image, name)));
}
/**
 * `overwrite: deny`: passes when no full version exists yet, or when each means `digest` already.
 * @throws TagError DENIED naming the versions that would change their meaning
 */
async function refuseOverwrite(result, digest, lister) {
    const found = await Promise.all(exactReferences(result).map(async (reference) => ({ reference, existing: await lister.digestOf(reference) })));
    const taken = found.filter(({ existing }) => existing !== undefined && existing !== digest);
    if (taken.length === 0)
        return;
    const list = taken.map(({ reference, existing }) => `${reference} is ${existing}`).join(', ');
    throw new errors/* TagError */.PC('DENIED', `Cannot push ${digest}: ${list}, and "overwrite" denies replacing a released version`, {
        hint: 'Release the change under a new version, or set "overwrite" to allow'
    });
}
/**
 * `skip-existing`: true when every full version of the result is in the registry already, made from this commit. False
 * when there is no full version, no commit, or no way to tell.
 */
async function isAlreadyReleased(result, lister) {
    const references = exactReferences(result);
    if (references.length === 0 || result.revision === '' || !lister.revisionOf)
        return false;
    const revisions = await Promise.all(references.map(reference => lister.revisionOf?.(reference)));
    return revisions.every(revision => revision === result.revision);
}

// EXTERNAL MODULE: ./lib/tags/known-versions.js
var known_versions = __webpack_require__(7786);
;// CONCATENATED MODULE: ./lib/tags/settle.js


/**
 * Looks again after the push, and hands floating tags that this build moved to a newer release that appeared meanwhile.
 *
 * Releases that race cannot leave a floating tag on a lower one, as long as each pushes its full version first, then
 * lists the tags (`floatTags`), then moves what floats, then calls this: the last look comes after the last write, so
 * whoever wrote last either saw the higher version and repaired the tag, or the higher version was pushed after that
 * look, and will move the tag itself. The bound: between move and look (one request) the tag may mean the lower release,
 * and a registry whose list of tags lags behind widens that by its lag.
 *
 * @param digest of the image that this build pushed; a tag that no longer means it is left alone
 */
async function settleFloating(result, plan, digest, registry) {
    const { release } = result;
    if (!release?.stable)
        return [];
    const settled = [];
    for (const image of result.images) {
        for (const [name, precision] of movedNames(image, result, plan)) {
            const float = { image, name, precision, release, digest };
            const now = await settle(float, result, registry);
            if (now !== undefined)
                settled.push({ reference: (0,tags_floating/* referenceTo */.Po)(image, name), now });
        }
    }
    return settled;
}
function movedNames(image, { resolved }, { moved }) {
    const names = new Map();
    for (const { name, precision } of resolved) {
        if (precision !== undefined && moved.includes((0,tags_floating/* referenceTo */.Po)(image, name)))
            names.set(name, precision);
    }
    return names;
}
/** Hands the tag on until nobody has a better right to it, or somebody else moved it. */
async function settle(float, result, registry) {
    let current = float;
    let now;
    for (;;) {
        const versions = (0,known_versions/* versionsAmong */.mg)(await registry.listTags(float.image), result);
        const newer = (0,known_versions/* newerInLine */.jk)(versions, current.release, float.precision);
        if (!newer)
            return now;
        const reference = (0,tags_floating/* referenceTo */.Po)(float.image, float.name);
        const digest = await registry.digestOf((0,tags_floating/* referenceTo */.Po)(float.image, newer.tag));
        if (digest === undefined || (await registry.digestOf(reference)) !== current.digest)
            return now;
        await registry.pointAt(reference, digest);
        current = { ...current, release: newer.release, digest };
        now = newer.tag;
    }
}

;// CONCATENATED MODULE: ./lib/tags/publish.js



/**
 * Gives an image, which every repository of the result holds already, its tags: those that do not float, then, with the
 * registry's tags in view, those that do, then a second look. In this order releases that race end right: see
 * `settleFloating`.
 * @throws TagError DENIED before any tag is moved; RegistryError
 */
async function publishTags(result, digest, registry, { floating = 'safe', overwrite = 'allow', gitTags } = {}) {
    if (overwrite === 'deny')
        await refuseOverwrite(result, digest, registry);
    const point = async (references) => {
        await Promise.all(references.map(reference => registry.pointAt(reference, digest)));
    };
    await point(fixedReferences(result));
    const plan = await (0,tags_floating/* floatTags */.Co)(result, registry, floating, gitTags === undefined ? {} : { gitTags });
    await point(plan.moved);
    const settled = floating === 'safe' ? await settleFloating(result, plan, digest, registry) : [];
    return { ...plan, settled };
}
function fixedReferences({ images, resolved }) {
    const fixed = resolved.filter(({ precision }) => precision === undefined);
    return images.flatMap(image => fixed.map(({ name }) => (0,tags_floating/* referenceTo */.Po)(image, name)));
}


/***/ }),

/***/ 6373:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Runs the `git` on PATH in a directory, without prompts, pager or locks. */
function gitIn(directory, { trusted = false } = {}) {
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false'];
    const trust = trusted ? ['-c', 'safe.directory=*'] : [];
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
    return async (args) => {
        const { stdout } = await run('git', [...settings, ...trust, '--no-pager', ...args], {
            cwd: directory,
            maxBuffer: MAX_OUTPUT,
            env
        });
        return stdout.trim();
    };
}


/***/ }),

/***/ 3979:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionTags: () => (/* binding */ versionTags)
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


/***/ })

};
