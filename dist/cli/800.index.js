export const id = 800;
export const ids = [800];
export const modules = {

/***/ 800:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishVersion: () => (/* binding */ publishVersion)
/* harmony export */ });
/* harmony import */ var _registry_tag_mover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(963);
/* harmony import */ var _tags_git_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _tags_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4755);
/* harmony import */ var _tags_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);




/**
 * Gives the image that was pushed the tags of its version: a back-port does not take `latest` or `2` from a newer release.
 * @returns the references that mean the image now
 * @throws TagError DENIED, RegistryError
 */
async function publishVersion(push, digest, registry, io) {
    const { version, repositories, floating, overwrite } = push;
    const result = (0,_tags_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTags */ .y)({ images: repositories, tags: [`type=version,value=${version}`] }, (0,_tags_git_source_js__WEBPACK_IMPORTED_MODULE_1__/* .emptySource */ .$_)(io.env));
    const published = await (0,_tags_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishTags */ .V)(result, digest, (0,_registry_tag_mover_js__WEBPACK_IMPORTED_MODULE_0__/* .tagMover */ .A)(registry), { floating, overwrite });
    for (const warning of published.warnings)
        io.stderr.write(`warning: ${warning}\n`);
    for (const { reference, reason } of published.withheld)
        io.stderr.write(`${reference} stays where it is: ${reason}\n`);
    for (const { reference, now } of published.settled)
        io.stderr.write(`${reference} means ${now}, released meanwhile\n`);
    const taken = new Set(published.settled.map(({ reference }) => reference));
    return published.push.filter(reference => !taken.has(reference));
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


/***/ })

};
