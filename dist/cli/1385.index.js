export const id = 1385;
export const ids = [1385];
export const modules = {

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tagCommand: () => (/* binding */ tagCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/images/find.js
var find = __webpack_require__(5411);
;// CONCATENATED MODULE: ./lib/images/tag.js



/**
 * Gives an image a further name; one that had the name and no other becomes nameless, as in docker.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS; InvalidReferenceError
 */
async function tagImage(store, source, target) {
    const reference = (0,oci_reference/* withDefaultTag */._t)((0,oci_reference/* parseReference */.F2)(target));
    if (reference.digest !== undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot tag "${target}": refusing to create a tag with a digest reference`);
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const { image, name: sourceName } = await (0,find/* findImage */.F1)(store, source);
    const digests = new Set(image.descriptors.map(({ digest }) => digest));
    const wanted = (sourceName && image.entries.find(entry => entry.name === sourceName)?.descriptor) || image.descriptors[0];
    // Looked up again under the lock: another process may have removed the image meanwhile.
    await store.names.change(images => {
        if (!images.some(({ descriptor }) => digests.has(descriptor.digest)))
            throw (0,find/* noSuchImage */.OB)(source);
        const replaced = images.find(entry => entry.name === name);
        const kept = images.filter(entry => entry !== replaced && !(entry.name === undefined && entry.descriptor.digest === wanted.digest));
        const next = [...kept, { name, descriptor: wanted }];
        const isOrphan = replaced && !next.some(({ descriptor }) => descriptor.digest === replaced.descriptor.digest);
        return isOrphan ? [...next, { name: undefined, descriptor: replaced.descriptor }] : next;
    });
    return (0,oci_reference/* familiarName */.hG)(reference);
}

// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/tag.js


const tagCommand = {
    name: 'tag',
    summary: 'Give an image of the store a further name',
    usage: 'slipway tag SOURCE[:TAG] TARGET[:TAG]',
    flags: {},
    examples: [
        ['slipway tag app:1 ghcr.io/me/app:1', 'a name to push under'],
        ['slipway tag 3f1c2b9a app', 'an image by its ID becomes app:latest']
    ],
    arguments: { min: 2, max: 2 },
    async run(args, io) {
        const [source = '', target = ''] = args.positional;
        await tagImage((0,tools/* storeOf */.xX)(io), source, target);
        return 0;
    }
};


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   yl: () => (/* binding */ findAmong)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);



/**
 * Finds an image by name (`app`, `app:1`, `app@sha256:...`), ID, digest or the first digits of an ID, in docker's order of
 * precedence.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS
 */
async function findImage(store, text) {
    return findAmong(await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .listImages */ .v)(store), text);
}
function findAmong(images, text) {
    const reference = referenceOf(text);
    if (reference) {
        const found = byReference(images, reference);
        if (found)
            return found;
    }
    const byId = images.filter(image => startsId(image, text));
    if (byId.length === 1)
        return { image: byId[0], name: undefined };
    if (byId.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('AMBIGUOUS', `Ambiguous image ID "${text}": ${byId.length} images begin with it`, {
            hint: byId.slice(0, 5).map(imageLine).join(', ')
        });
    throw noSuchImage(reference && text !== '' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference)) : text);
}
/** With the text that docker has for it. */
function noSuchImage(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('NAME_NOT_FOUND', `No such image: ${name}`, { hint: "See 'slipway images'" });
}
/** The first twelve digits, as people know images. */
function shortId(id) {
    return id.replace(/^sha256:/, '').slice(0, 12);
}
function imageLine(image) {
    const [name] = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(image);
    return name ? `${shortId(image.id)} (${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name))})` : shortId(image.id);
}
function referenceOf(text) {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_)
            return undefined;
        throw error;
    }
}
function byReference(images, reference) {
    if (reference.digest !== undefined)
        return byDigest(images, reference, reference.digest);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference));
    const image = images.find(({ entries }) => entries.some(entry => entry.name === name));
    return image && { image, name };
}
/** Of the manifest; the repository must be one that the image has. */
function byDigest(images, { registry, repository }, digest) {
    const prefix = `${registry}/${repository}:`;
    const image = images.find(candidate => candidate.descriptors.some(descriptor => descriptor.digest === digest) &&
        (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(candidate).some(name => name.startsWith(prefix)));
    return image && { image, name: undefined };
}
/** An ID, a manifest's digest, or the beginning of an ID. */
function startsId({ id, descriptors }, text) {
    const hex = text.replace(/^sha256:/, '');
    if (!/^[0-9a-f]{1,64}$/.test(hex))
        return false;
    return id.startsWith(`sha256:${hex}`) || descriptors.some(({ digest }) => digest === `sha256:${hex}`);
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
const DIGEST_LENGTH = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads `name[:tag][@digest]`. No tag is added: see `withDefaultTag`.
 * @throws InvalidReferenceError with the texts of distribution/reference.
 */
function parseReference(text) {
    if (text.length > MAX_TEXT)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('repository name must not be more than 255 characters');
    if (IMAGE_ID.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
    }
    const { registry, rest } = splitRegistry(text);
    const path = rest.split(':', 1)[0];
    if (path.toLowerCase() !== path) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(`invalid reference format: repository name (${path}) must be lowercase`, `write it as ${path.toLowerCase()}`);
    }
    return parseNormalized(`${registry}/${rest}`);
}
function parseNormalized(text) {
    const match = REFERENCE.exec(text);
    if (!match) {
        const cased = REFERENCE.test(text.toLowerCase());
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
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
    const registry = !isRegistry || first === 'index.docker.io' ? HUB : first;
    const rest = isRegistry ? text.slice(slash + 1) : text;
    return { registry, rest: registry === HUB && !rest.includes('/') ? OFFICIAL + rest : rest };
}
function checkDigest(digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const length = DIGEST_LENGTH[algorithm];
    if (length === undefined) {
        const wellFormed = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(algorithm);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_(wellFormed ? 'unsupported digest algorithm' : 'invalid checksum digest format');
    }
    if (hex.length !== length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('invalid checksum digest length');
    if (hex.toLowerCase() !== hex)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidReferenceError */ .x_('invalid checksum digest format');
}
/** True for text that a registry accepts as a tag. */
function isTag(text) {
    return TAG_ONLY.test(text);
}
/** `registry/repository[:tag][@digest]`. */
function formatReference(reference) {
    return `${reference.registry}/${reference.repository}${suffix(reference)}`;
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
