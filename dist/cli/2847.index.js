export const id = 2847;
export const ids = [2847,4542];
export const modules = {

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ ImageResolver),
  S: () => (/* binding */ storedNames)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/content/blob-store.js
var blob_store = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/image/documents.js
var documents = __webpack_require__(2239);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/names.js
var names = __webpack_require__(8589);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/image/layout-source.js








/**
 * `DIR[:TAG][@DIGEST]`. Without tag or digest the layout must hold exactly one image. No link in it is followed, and nothing of it
 * is believed before its digest is computed.
 * @throws ContentError NAME_NOT_FOUND, MALFORMED
 */
async function openLayout(text) {
    const reference = parseLayoutReference(text);
    const path = (0,external_node_path_.resolve)(reference.path);
    const blobs = new blob_store/* BlobStore */.l(path, path);
    return {
        path,
        descriptor: await findImage({ ...reference, path }, blobs),
        read: document => blobs.read(document.digest),
        fetch: (blob, destination) => blobs.copy(blob, destination)
    };
}
/** A directory's name may have colons and at signs in it: the shortest beginning that is a layout is the directory. */
function parseLayoutReference(text) {
    const [, name = text, digest] = /^(.*)@(sha256:.*)$/s.exec(text) ?? [];
    const colons = [...name.matchAll(/:/g)].map(({ index }) => index);
    const end = [...colons, name.length].find(index => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(name.slice(0, index), 'index.json')));
    const split = end ?? colons.at(-1) ?? name.length;
    return {
        path: name.slice(0, split),
        tag: split < name.length ? name.slice(split + 1) : undefined,
        digest: digest === undefined ? undefined : (0,oci_digest/* parseDigest */.m)(digest)
    };
}
async function findImage({ path, tag, digest }, blobs) {
    const entries = readEntries(path);
    const listed = entries.filter(entry => (digest === undefined ? isTagged(entry, tag) : entry.digest === digest));
    const found = new Map(listed.map(entry => [entry.digest, entry]));
    const [first] = found.values();
    if (found.size === 1)
        return (0,descriptor/* parseDescriptor */.B)(first, `entry of ${path}/index.json`);
    const nested = digest === undefined ? undefined : await describe(blobs, digest);
    if (nested)
        return nested;
    const wanted = tag ?? digest;
    const state = found.size > 1 ? `${found.size} images match` : `none of its ${entries.length} images is`;
    throw new errors/* ContentError */.yg('NAME_NOT_FOUND', `OCI layout ${path}: ${state}${wanted === undefined ? '' : ` ${wanted}`}`, {
        hint: 'Name one: oci-layout://DIR:TAG or oci-layout://DIR@sha256:...'
    });
}
function isTagged({ annotations }, tag) {
    return tag === undefined || annotations?.[names/* REF_NAME */.w] === tag;
}
/** A digest that index.json does not list may still be a manifest of a listed index. */
async function describe(blobs, digest) {
    if (!blobs.has(digest))
        return undefined;
    const body = await blobs.read(digest);
    const mediaType = (0,documents/* mediaTypeOf */.c0)(body);
    return mediaType === undefined ? undefined : { mediaType, digest, size: body.length };
}
/** Entries that Slipway cannot read do not matter as long as nobody wants them. */
function readEntries(path) {
    let index;
    try {
        index = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, 'index.json'), 'utf8'));
    }
    catch (cause) {
        throw new errors/* ContentError */.yg('NAME_NOT_FOUND', `Cannot open OCI layout ${path}: no readable index.json`, { cause });
    }
    const manifests = index?.manifests;
    if (Array.isArray(manifests))
        return manifests.filter(entry => typeof entry === 'object' && entry !== null);
    throw new errors/* ContentError */.yg('MALFORMED', `Cannot open OCI layout ${path}: index.json has no manifests`);
}

// EXTERNAL MODULE: ./lib/image/parse-image.js
var parse_image = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/image/select-manifest.js
var select_manifest = __webpack_require__(3727);
;// CONCATENATED MODULE: ./lib/image/resolver.js













/**
 * Finds images for FROM and `--from`: in the store, then in the registry. What a registry gave is kept in the store under its
 * name, so that the next build asks nobody. No layer is downloaded here.
 */
class ImageResolver {
    #options;
    #found = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** `reference` is normalised, or `oci-layout://DIR[:TAG][@DIGEST]`. */
    resolve(reference, platform) {
        const key = `${reference} ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`;
        const known = this.#found.get(key);
        if (known)
            return known;
        const found = this.#find(reference, platform);
        this.#found.set(key, found);
        // The pinned form names the same image: the solver asks by it what lowering asked by the tag.
        found.then(image => this.#found.set(`${image.pinned} ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`, found), () => this.#found.delete(key));
        return found;
    }
    async #find(text, platform) {
        if (text.startsWith('oci-layout://'))
            return this.#fromLayout(text, platform);
        const reference = (0,oci_reference/* withDefaultTag */._t)((0,oci_reference/* parseReference */.F2)(text));
        const stored = this.#options.pull ? undefined : await this.#fromStore(reference, platform);
        return stored ?? this.#fromRegistry(reference, platform);
    }
    async #fromStore(reference, platform) {
        const { store } = this.#options;
        const descriptor = await findStored(store, reference);
        if (!descriptor)
            return undefined;
        try {
            return await this.#open(reference, descriptor, platform, document => store.blobs.read(document.digest), true);
        }
        catch (error) {
            if (!(error instanceof errors/* ContentError */.yg) || !isLost(error))
                throw error;
            this.#options.log.debug(`${(0,oci_reference/* formatReference */.FH)(reference)} is not whole in the store: ${error.message}`);
            return undefined;
        }
    }
    async #fromRegistry(reference, platform) {
        const { registry, store } = this.#options;
        try {
            const { descriptor, body } = await registry.manifest(reference);
            await store.blobs.put(body);
            const found = await this.#open(reference, descriptor, platform, document => this.#download(reference, document), false);
            if (this.#options.keepsNames ?? true)
                await store.names.set(storedNames(reference), descriptor);
            return found;
        }
        catch (error) {
            throw missing(error, reference);
        }
    }
    async #fromLayout(text, platform) {
        const layout = await openLayout(text.slice('oci-layout://'.length));
        const found = await this.#read(layout.descriptor, platform, layout.read);
        const layers = (0,parse_image/* layersOf */.w)(found.manifest, found.config).map(layer => ({ ...layer, fetch: layout.fetch, mountFrom: undefined }));
        return { ...found, pinned: `oci-layout://${layout.path}@${layout.descriptor.digest}`, layers };
    }
    async #open(reference, descriptor, platform, read, stored) {
        const found = await this.#read(descriptor, platform, read);
        this.#warnOfPlatform(reference, found.config, platform);
        const pinned = (0,oci_reference/* formatReference */.FH)({ ...reference, digest: descriptor.digest });
        const fetch = (blob, destination) => this.#fetchLayer(reference, blob, destination);
        const mountFrom = stored && isLocal(reference) ? undefined : `${reference.registry}/${reference.repository}`;
        return { ...found, pinned, layers: (0,parse_image/* layersOf */.w)(found.manifest, found.config).map(layer => ({ ...layer, fetch, mountFrom })) };
    }
    async #read(descriptor, platform, read) {
        const manifestDescriptor = await (0,select_manifest/* selectManifest */.y)(descriptor, platform, read);
        const manifest = (0,documents/* parseManifest */.Ng)(await read(manifestDescriptor), manifestDescriptor);
        const config = (0,documents/* parseConfig */.o4)(await read(manifest.config), manifest.config);
        return { descriptor, manifestDescriptor, manifest, config };
    }
    /** A document of a remote image, kept in the store. */
    async #download(reference, descriptor) {
        const { registry, store } = this.#options;
        const stored = await store.blobs.read(descriptor.digest).catch(() => undefined);
        if (stored)
            return stored;
        if (descriptor.size > blob_store/* MAX_DOCUMENT */.$)
            throw new errors/* ContentError */.yg('MALFORMED', `${descriptor.digest} is no document: it has ${descriptor.size} bytes`);
        const body = isDocument(descriptor)
            ? (await registry.manifest({ ...reference, digest: descriptor.digest })).body
            : await (0,consumers_.buffer)(await registry.blob(reference, descriptor));
        await store.blobs.put(body);
        return body;
    }
    async #fetchLayer(reference, blob, destination) {
        await (0,promises_.pipeline)(await this.#options.registry.blob(reference, blob), (0,external_node_fs_.createWriteStream)(destination, { flags: 'wx', mode: 0o600 }));
        return true;
    }
    /** One image for another architecture runs only by luck: said, not refused, as in BuildKit. */
    #warnOfPlatform(reference, config, platform) {
        if (config.architecture === platform.architecture && config.os === platform.os)
            return;
        const found = `${config.os}/${config.architecture}`;
        this.#options.log.warn(`Base image ${(0,oci_reference/* familiarName */.hG)(reference)} is for ${found}, the build is for ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
    }
}
/** What a digest means says nothing about what the tag beside it means now. */
function storedNames(reference) {
    return reference.digest === undefined ? [(0,oci_reference/* formatReference */.FH)(reference)] : [];
}
/** The store's image of this name, or of this digest, which an index of the store may list too. */
async function findStored(store, reference) {
    if (reference.digest === undefined)
        return store.names.find((0,oci_reference/* formatReference */.FH)(reference));
    const named = store.names.list().find(image => image.descriptor.digest === reference.digest)?.descriptor;
    return named ?? ((0,oci_digest/* isDigest */.Bc)(reference.digest) ? resolver_describe(store, reference.digest) : undefined);
}
/** A manifest that is only known by its digest: what it is must be in it. */
async function resolver_describe(store, digest) {
    const body = await store.blobs.read(digest).catch(() => undefined);
    const mediaType = body && (0,documents/* mediaTypeOf */.c0)(body);
    return mediaType === undefined ? undefined : { mediaType, digest, size: body.length };
}
/** Parts of the image are missing or damaged: the registry has them. */
function isLost({ code }) {
    return code === 'BLOB_NOT_FOUND' || code === 'DIGEST_MISMATCH';
}
function isDocument({ mediaType }) {
    return (0,media_types/* isIndexType */.$U)(mediaType) || (0,media_types/* isManifestType */.Q3)(mediaType);
}
/** An image that was built or imported here has no repository to mount from, which harms nothing: a mount that fails uploads. */
function isLocal(reference) {
    return reference.registry === 'localhost';
}
/** Says what to do when a base image is nowhere. */
function missing(error, reference) {
    if (!(error instanceof errors/* RegistryError */.gl) || error.code !== 'NOT_FOUND')
        return error;
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const hint = error instanceof errors/* SlipwayError */.GQ ? error.hint : undefined;
    return new errors/* RegistryError */.gl('NOT_FOUND', `${name}: not found`, {
        status: error.status,
        cause: error,
        hint: hint ?? 'Check the name and tag, or `slipway import` it'
    });
}


/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ selectManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4542);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2239);





const MAX_DEPTH = 4;
/** Indexes of one image. A few kilobytes of them can name each other millions of times. */
const MAX_INDEXES = 64;
/**
 * The manifest for the platform: the best match of an index (of nested ones too), or the manifest itself. Entries that do not say
 * what they are for come after those that do.
 * @throws ContentError NAME_NOT_FOUND when there is none, MALFORMED
 */
async function selectManifest(descriptor, platform, read) {
    const offered = new Set();
    const found = await new Search(platform, read, offered).find(descriptor, 0);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('NAME_NOT_FOUND', `no match for platform in manifest: need ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)}, it has ${[...offered].join(', ') || 'none'}`);
}
class Search {
    #platform;
    #read;
    #offered;
    #indexes = 0;
    constructor(platform, read, offered) {
        this.#platform = platform;
        this.#read = read;
        this.#offered = offered;
    }
    async find(descriptor, depth) {
        if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(descriptor.mediaType))
            return descriptor;
        if (depth > MAX_DEPTH || ++this.#indexes > MAX_INDEXES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Index ${descriptor.digest} is nested too deep`);
        const entries = (0,_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndex */ .A1)(await this.#read(descriptor), descriptor).filter(isImage);
        for (const entry of entries)
            if (entry.platform)
                this.#offered.add((0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(entry.platform));
        for (const entry of this.#inOrder(entries)) {
            const found = await this.find(entry, depth + 1);
            if (found)
                return found;
        }
        return undefined;
    }
    *#inOrder(entries) {
        const named = entries.filter(({ platform }) => platform);
        for (let best = this.#best(named); best; best = this.#best(named)) {
            named.splice(named.indexOf(best), 1);
            yield best;
        }
        yield* entries.filter(({ platform }) => !platform);
    }
    #best(entries) {
        return (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_3__/* .bestMatch */ .CE)(this.#platform, entries, ({ platform }) => platform);
    }
}
/** Attestations have the platform unknown/unknown; types that nobody knows are somebody else's. */
function isImage({ mediaType, platform }) {
    return ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType) || (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(mediaType)) && platform?.os !== 'unknown';
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ bestMatch)
/* harmony export */ });
/* unused harmony exports matchPlatform, samePlatform */
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/**
 * What runs on what, by containerd's rules: an arm/v7 machine also runs arm/v6 images, arm64 also arm, amd64 also 386.
 * https://github.com/containerd/platforms
 */
function matchPlatform(wanted, candidate) {
    return rank(wanted, candidate) >= 0;
}
/** True when both name the same platform (`arm64` is `arm64/v8`), with no compatible substitutes. */
function samePlatform(wanted, candidate) {
    return matches(normalizePlatform(wanted), normalizePlatform(candidate));
}
/** The candidate that suits `wanted` best, or undefined when none runs on it. */
function bestMatch(wanted, candidates, platformOf) {
    let best;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const found = rank(wanted, platformOf(candidate));
        if (found < 0 || found >= bestRank)
            continue;
        best = candidate;
        bestRank = found;
    }
    return best;
}
/** 0 for an exact match, more for lesser ones, -1 for none. */
function rank(wanted, candidate) {
    const normalized = (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(candidate);
    return compatible((0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(wanted)).findIndex(platform => matches((0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(platform), normalized));
}
function matches(wanted, candidate) {
    return (wanted.os === candidate.os &&
        wanted.architecture === candidate.architecture &&
        (wanted.variant ?? '') === (candidate.variant ?? '') &&
        matchVersion(wanted, candidate) &&
        (candidate['os.features'] ?? []).every(feature => wanted['os.features']?.includes(feature) || feature === 'win32k'));
}
/** Windows images run on their own build only; elsewhere the version says nothing. */
function matchVersion(wanted, candidate) {
    if (wanted.os !== 'windows' || wanted['os.version'] === undefined)
        return true;
    const build = (version) => version?.split('.').slice(0, 3).join('.');
    return build(wanted['os.version']) === build(candidate['os.version']);
}
/** Platforms that run on `platform`, best first. */
function compatible(platform) {
    switch (platform.architecture) {
        case 'amd64':
            return [platform, ...olderVariants(platform, 1), variantOf({ ...platform, architecture: '386' }, '')];
        case 'arm':
            return [platform, ...olderVariants(platform, 5)];
        case 'arm64':
            return compatibleWithArm64(platform);
        default:
            return [platform];
    }
}
function olderVariants(platform, oldest) {
    const version = Number(platform.variant?.replace(/^v/, '') || Number.NaN);
    if (!Number.isInteger(version))
        return [];
    const count = Math.max(0, Math.min(version, 100) - oldest);
    return Array.from({ length: count }, (_, index) => variantOf(platform, `v${version - 1 - index}`));
}
/** v9.n includes v8.(n+5); every arm64 runs 32-bit arm/v8 and below. */
function compatibleWithArm64(platform) {
    const match = /^v(8|9)(?:\.([0-9]))?$/.exec(platform.variant ?? 'v8');
    if (!match)
        return [platform];
    const minor = Number(match[2] ?? 0);
    const vector = minors(platform, Number(match[1]), minor);
    if (match[1] === '9')
        vector.push(...minors(platform, 8, Math.min(minor + 5, 9)));
    const arm = { ...platform, architecture: 'arm', variant: 'v8' };
    return [...vector, arm, ...olderVariants(arm, 5)];
}
function minors(platform, major, newest) {
    return Array.from({ length: newest + 1 }, (_, index) => newest - index).map(minor => variantOf(platform, minor === 0 ? `v${major}` : `v${major}.${minor}`));
}
function variantOf(platform, variant) {
    const { variant: _, ...rest } = platform;
    return variant === '' ? rest : { ...rest, variant };
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
