export const id = 4105;
export const ids = [4105];
export const modules = {

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rmiCommand: () => (/* binding */ rmiCommand)
});

// EXTERNAL MODULE: ./lib/images/collect.js
var collect = __webpack_require__(2848);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/images/container-users.js
var container_users = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/images/find.js
var find = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/images/removed.js
var removed = __webpack_require__(1790);
;// CONCATENATED MODULE: ./lib/images/remove.js





/**
 * Docker's `rmi`: a name is taken away, with the last name the image goes; an ID means the image, which must not have several
 * names. Containers keep it. Content is left to `collectGarbage`.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS, IN_USE with docker's texts
 */
async function removeImage(store, text, { force }) {
    const found = await (0,find/* findImage */.F1)(store, text);
    const users = (0,container_users/* containerUsers */.a)(store).get(found.image.id) ?? [];
    const digests = new Set(found.image.descriptors.map(({ digest }) => digest));
    let plan;
    let gone = [];
    await store.names.change(images => {
        const own = images.filter(({ descriptor }) => digests.has(descriptor.digest));
        plan = planRemoval(found, own, users, force, text);
        const next = images.flatMap(entry => (own.includes(entry) ? withoutName(entry, plan, own) : [entry]));
        gone = own.map(({ descriptor }) => descriptor).filter(({ digest }) => !next.some(({ descriptor }) => descriptor.digest === digest));
        return next;
    });
    (0,removed/* rememberRemoved */.y)(store, gone);
    return { untagged: plan.untagged, deleted: plan.isDeleted ? [found.image.id] : [] };
}
function planRemoval(found, own, users, force, text) {
    const names = own.flatMap(({ name }) => (name === undefined ? [] : [name]));
    if (own.length === 0)
        throw (0,find/* noSuchImage */.OB)(text);
    return found.name === undefined
        ? planById(found.image, names, users, force)
        : planByName(found.image, found.name, names, users, force);
}
/** The last name goes only when no container would be left with a nameless image. */
function planByName(image, name, names, users, force) {
    if (!names.includes(name))
        throw (0,find/* noSuchImage */.OB)(familiar(name));
    if (names.length > 1)
        return { untagged: [name], isDeleted: false };
    const [user] = users;
    if (user && !force)
        throw inUse(`conflict: unable to remove repository reference "${familiar(name)}" (must force) - container ${(0,find/* shortId */.m_)(user.id)} is using its referenced image ${(0,find/* shortId */.m_)(image.id)}`);
    return { untagged: [name], isDeleted: !users.some(({ running }) => running) };
}
function planById(image, names, users, force) {
    const running = users.find(user => user.running);
    const conflict = (how, why) => inUse(`conflict: unable to delete ${(0,find/* shortId */.m_)(image.id)} (${how}) - ${why}`, names);
    if (running)
        throw conflict('cannot be forced', `image is being used by running container ${(0,find/* shortId */.m_)(running.id)}`);
    if (!force && names.length > 1)
        throw conflict('must be forced', 'image is referenced in multiple repositories');
    if (!force && users[0])
        throw conflict('must be forced', `image is being used by stopped container ${(0,find/* shortId */.m_)(users[0].id)}`);
    return { untagged: names, isDeleted: true };
}
function withoutName(entry, { untagged, isDeleted }, own) {
    if (isDeleted)
        return [];
    if (entry.name === undefined || !untagged.includes(entry.name))
        return [entry];
    const isLast = own.every(({ name }) => name === undefined || untagged.includes(name));
    return isLast ? [{ name: undefined, descriptor: entry.descriptor }] : [];
}
function inUse(message, names = []) {
    const hint = names.length > 1 ? `Its names: ${names.map(familiar).join(', ')}` : undefined;
    return new errors/* ContentError */.yg('IN_USE', message, { hint });
}
function familiar(name) {
    return (0,reference/* familiarName */.hG)((0,reference/* parseReference */.F2)(name));
}

// EXTERNAL MODULE: ./lib/cli/each-argument.js
var each_argument = __webpack_require__(13);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/rmi.js





const rmiCommand = {
    name: 'rmi',
    summary: 'Remove images from the store',
    usage: 'slipway rmi [OPTIONS] IMAGE [IMAGE...]',
    flags: {
        force: { short: 'f', kind: 'boolean', help: 'Also an image with several names (by ID), or that a stopped container stands on' },
        'no-prune': { kind: 'boolean', help: 'Leave the content in the store until the next `slipway gc`' }
    },
    examples: [
        ['slipway rmi app:1', 'take the name away; with the last name the image goes'],
        ['slipway rmi $(slipway images -q)', 'remove all; those that containers use stay']
    ],
    arguments: { min: 1, max: Number.POSITIVE_INFINITY },
    async run(args, io) {
        const store = (0,tools/* storeOf */.xX)(io);
        let isAny = false;
        // The same ID twice (`images -q` prints it for each name) is one image.
        const code = await (0,each_argument/* eachArgument */.B)([...new Set(args.positional)], io, async (text) => {
            const { untagged, deleted } = await removeImage(store, text, { force: args.boolean('force') });
            isAny ||= deleted.length > 0;
            const lines = [
                ...untagged.map(name => `Untagged: ${(0,reference/* familiarName */.hG)((0,reference/* parseReference */.F2)(name))}`),
                ...deleted.map(id => `Deleted: ${id}`)
            ];
            io.stdout.write(lines.map(line => `${line}\n`).join(''));
        });
        if (isAny && !args.boolean('no-prune'))
            await (0,collect/* collectGarbage */.i)(store);
        return code;
    }
};


/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachArgument)
/* harmony export */ });
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8134);

/** Acts on every argument; a failure is printed and does not keep the others from their turn. Returns the exit code. */
async function eachArgument(texts, io, act) {
    let code = 0;
    for (const text of texts) {
        try {
            await act(text);
        }
        catch (error) {
            io.signal.throwIfAborted();
            (0,_print_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .y)(error, io, false);
            code = 1;
        }
    }
    return code;
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
