export const id = 2523;
export const ids = [2523,1882,1480];
export const modules = {

/***/ 2523:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushCommand: () => (/* binding */ pushCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/exporter/registry.js
var registry = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/images/catalog.js + 1 modules
var catalog = __webpack_require__(2639);
// EXTERNAL MODULE: ./lib/images/find.js
var find = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/image/assemble.js
var assemble = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/image/canonical-json.js
var canonical_json = __webpack_require__(9350);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/images/compressed.js



/**
 * The image with its plain layers compressed, for a registry: what was imported or committed here is plain, which only the
 * network would notice. The config, hence the ID, stays; an image whose layers all are compressed is left as it is.
 */
async function compressedImage(set, tools) {
    if (!set.images.some(hasPlainLayer))
        return set;
    const images = await Promise.all(set.images.map(image => compressLayers(image, tools)));
    return (0,assemble/* assembleIndexIfMany */.Jv)(images, tools.store.blobs);
}
function hasPlainLayer({ layers }) {
    return layers.some(({ blob }) => (0,media_types/* layerCompression */.AH)(blob.mediaType) === 'none');
}
async function compressLayers(image, { store, layers }) {
    if (!hasPlainLayer(image))
        return image;
    const compressed = await Promise.all(image.layers.map(async ({ layer, blob }) => {
        if ((0,media_types/* layerCompression */.AH)(blob.mediaType) !== 'none')
            return { layer, blob };
        return { layer, blob: await layers.formatted(layer, { compression: 'gzip' }) };
    }));
    const manifest = (0,assemble/* imageManifest */.Bz)(image.configDescriptor, compressed, {});
    const descriptor = { mediaType: media_types/* MediaType */.zu.ociManifest, ...(await store.blobs.put((0,canonical_json/* canonicalJson */.d)(manifest))) };
    return { ...image, layers: compressed, descriptor };
}

// EXTERNAL MODULE: ./lib/images/open-image.js
var open_image = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/progress/progress.js
var progress = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/cli/transfer.js
var transfer = __webpack_require__(2315);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/push.js










const pushCommand = {
    name: 'push',
    summary: 'Push an image of the store to its registry',
    usage: 'slipway push [OPTIONS] NAME[:TAG]|docker-daemon:NAME[:TAG]',
    flags: {
        ...transfer/* TRANSFER_FLAGS */.Q,
        host: { kind: 'string', value: 'HOST', help: 'Docker Engine for docker-daemon:; DOCKER_HOST unless told' }
    },
    examples: [
        ['slipway tag app:1 ghcr.io/me/app:1 && slipway push ghcr.io/me/app:1', 'under a name of the registry'],
        ['slipway push docker-daemon:app:1', 'into the Docker Engine of this machine']
    ],
    arguments: { min: 1, max: 1 },
    async run(args, io) {
        const text = args.positional[0];
        if (text.startsWith(ENGINE))
            return pushToEngine(text.slice(ENGINE.length), args.string('host'), io);
        return (0,transfer/* transfer */.k)(args, io, async ({ written, everyTag, quiet }, tools) => {
            const { registry, repository } = written;
            if (!quiet)
                io.stdout.write(`The push refers to repository [${registry}/${repository}]\n`);
            const names = everyTag ? await tagsOf(written, tools) : [(0,reference/* formatReference */.FH)((0,reference/* withDefaultTag */._t)(written))];
            for (const name of names)
                await push(name, quiet, tools, io);
        });
    }
};
const ENGINE = 'docker-daemon:';
async function pushToEngine(text, host, io) {
    const { engineExporter } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(4542)]).then(__webpack_require__.bind(__webpack_require__, 159));
    return (0,tools/* withTools */.YP)(io, async (tools) => {
        const { image, name } = await (0,find/* findImage */.F1)(tools.store, text);
        const opened = await (0,open_image/* openImage */.U)(image.descriptors[0], { store: tools.store, registry: tools.registry, names: (0,catalog/* namesOf */.eZ)(image) });
        const context = { ...tools, progress: progress/* silentProgress */.R };
        const { destinations } = await engineExporter({ type: 'engine', host }).export(opened, name ? [name] : [], context);
        io.stdout.write(destinations.map(loaded => `Loaded image: ${loaded}\n`).join(''));
        return 0;
    });
}
async function tagsOf({ registry, repository }, { store }) {
    const names = (await (0,catalog/* listImages */.v8)(store)).flatMap(catalog/* namesOf */.eZ);
    const found = names.filter(name => name.startsWith(`${registry}/${repository}:`));
    if (found.length === 0)
        throw new errors/* ContentError */.yg('NAME_NOT_FOUND', `An image does not exist locally with the tag: ${(0,reference/* familiarName */.hG)({ registry, repository })}`);
    return found;
}
async function push(name, quiet, tools, io) {
    const { image, name: found } = await (0,find/* findImage */.F1)(tools.store, name);
    const descriptor = image.entries.find(entry => entry.name === found)?.descriptor ?? image.descriptors[0];
    const opened = await (0,open_image/* openImage */.U)(descriptor, { store: tools.store, registry: tools.registry, names: (0,catalog/* namesOf */.eZ)(image) });
    const compressed = await compressedImage(opened, tools);
    await (0,registry.registryExporter)({ type: 'registry' }).export(compressed, [name], { ...tools, progress: pushProgress(quiet, io) });
    const { tag } = (0,reference/* parseReference */.F2)(name);
    const { digest, size } = compressed.descriptor;
    io.stdout.write(quiet ? `${(0,reference/* familiarName */.hG)((0,reference/* parseReference */.F2)(name))}\n` : `${tag}: digest: ${digest} size: ${size}\n`);
}
/** A line a layer, as docker prints them when it has no terminal. */
function pushProgress(quiet, io) {
    const layerOf = (name) => /layer ([0-9a-f]{12})/.exec(name)?.[1];
    return {
        start() { },
        output() { },
        note() { },
        end(step, outcome) {
            const layer = layerOf(step.name);
            if (quiet || layer === undefined || outcome.kind === 'failed' || outcome.kind === 'cancelled')
                return;
            io.stdout.write(`${layer}: ${outcome.kind === 'cached' ? 'Layer already exists' : 'Pushed'}\n`);
        }
    };
}


/***/ }),

/***/ 2315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TRANSFER_FLAGS),
/* harmony export */   k: () => (/* binding */ transfer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);



/** What `pull` and `push` take alike. */
const TRANSFER_FLAGS = {
    'all-tags': { short: 'a', kind: 'boolean', help: 'Every tag of the repository' },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to without verified TLS' },
    quiet: { short: 'q', kind: 'boolean', help: 'Print the name only' }
};
/** What the one argument and these flags ask for, given to `body` with the tools. @throws UsageError for a tag with `--all-tags` */
function transfer(args, io, body) {
    const written = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(args.positional[0]);
    const everyTag = args.boolean('all-tags');
    if (everyTag && (written.tag !== undefined || written.digest !== undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', "tag can't be used with --all-tags/-a");
    const wanted = { written, everyTag, quiet: args.boolean('quiet') };
    const act = async (tools) => {
        await body(wanted, tools);
        return 0;
    };
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .withTools */ .YP)(io, act, { insecure: args.list('insecure') });
}


/***/ }),

/***/ 4040:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ layersOfSet),
/* harmony export */   c2: () => (/* binding */ openLayer),
/* harmony export */   fb: () => (/* binding */ ensureBlobs),
/* harmony export */   k5: () => (/* binding */ ensureBlob),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(476);





/** Every layer of every platform once, in the order of first use. */
function layersOfSet(image) {
    const layers = new Map(image.images.flatMap(({ layers }) => layers).map(layer => [layer.blob.digest, layer]));
    return [...layers.values()];
}
/** Documents of the image: configs, manifests, and the index where there is one. All are in the store. */
function documentsOf(image) {
    const documents = image.images.flatMap(({ configDescriptor, descriptor }) => [configDescriptor, descriptor]);
    return [...new Map([...documents, image.descriptor].map(document => [document.digest, document])).values()];
}
/** Brings the blobs of all layers into the store. */
async function ensureBlobs(image, context) {
    await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(layersOfSet(image), layer => ensureBlob(layer, context));
}
/**
 * Brings the very blob that the manifest names into the store: fetched from where the layer came from, else made again from
 * another form of the layer, which gives the same bytes when Slipway made them the first time.
 * @throws ContentError BLOB_NOT_FOUND, DIGEST_MISMATCH.
 */
async function ensureBlob({ layer, blob }, { store, layers }) {
    if (layers.isHere(layer, blob))
        return;
    if (layer.isClaim)
        await layers.blob(layer);
    else if (layer.fetch && (await fetchBlob(layer.fetch, blob, store)))
        return;
    if (layers.isHere(layer, blob))
        return;
    const compression = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .layerCompression */ .AH)(blob.mediaType) ?? 'none';
    const made = await layers.formatted(layer, { compression });
    if (made.digest !== blob.digest && !layers.isHere(layer, blob))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentError */ .yg('BLOB_NOT_FOUND', `Layer ${blob.digest} is in the store no more, and nowhere to be had`, {
            hint: 'Build or pull the image again'
        });
}
async function fetchBlob(fetch, blob, store) {
    const temporary = store.temporaryPath('fetch');
    try {
        if (!(await fetch(blob, temporary)))
            return false;
        // Come from elsewhere meanwhile: a stream that nobody reads would miss its file.
        if (store.blobs.has(blob.digest, blob.size))
            return true;
        await store.blobs.write((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(temporary), blob);
        return true;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
/** A layer's bytes, fetched when the first of them is read: a registry that has the blob never asks for one. */
function openLayer(layer, context) {
    async function* bytes() {
        await ensureBlob(layer, context);
        yield* context.store.blobs.open(layer.blob.digest);
    }
    return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(bytes(), { objectMode: false, highWaterMark: 1 << 20 });
}


/***/ }),

/***/ 476:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
const AT_ONCE = 4;
/** Acts on every item, a few at once; the first failure ends it. */
async function eachOf(items, act, atOnce = AT_ONCE) {
    const queue = items.values();
    const lane = async () => {
        for (const item of queue)
            await act(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
}


/***/ }),

/***/ 1882:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryExporter: () => (/* binding */ registryExporter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(476);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4095);





/**
 * Pushes under every name: blobs first (those that the registry has are skipped, those it has elsewhere mounted), then the
 * manifests of the platforms, then tag after tag, so that no name ever points at what is not there. A name that means this image
 * already takes one question, and tells that its repository has the whole of it.
 */
function registryExporter(output) {
    return {
        async export(image, names, context) {
            if (names.length === 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_REQUIRED', 'Cannot push: the image has no name', { hint: 'Add --tag REGISTRY/NAME:TAG' });
            const references = names.map(name => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name)));
            const pushed = output.byDigest ? byRepository(references).map(([first]) => untagged(first, image)) : references;
            const there = new Set();
            for (const targets of byRepository(pushed)) {
                await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(targets, async (target) => void ((await means(target, image, context)) && there.add(target)));
                const isWhole = targets.some(target => there.has(target));
                await (isWhole ? showContent : pushContent)(image, targets[0], context);
            }
            await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(pushed, reference => pushTop(image, reference, there.has(reference), context));
            return { output, digest: image.descriptor.digest, destinations: pushed.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG) };
        }
    };
}
function means(target, image, { registry }) {
    return registry.names(target, image.descriptor.digest);
}
/** @param act gives what became of the blob */
async function layerStep({ blob }, repository, context, act) {
    const to = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)({ registry: repository.registry, repository: repository.repository });
    const name = `push ${to} layer ${blob.digest.slice(7, 19)} ${megabytes(blob.size)}`;
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .exportStep */ .h)(context, name, act, outcome => outcome !== 'uploaded');
}
/** The repository has every layer. */
async function showContent(image, repository, context) {
    for (const layer of (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOfSet */ .G5)(image))
        await layerStep(layer, repository, context, async () => 'exists');
}
/** @param repository whatever its tag */
function pushLayer(layer, repository, context) {
    const mountFrom = mountSources(layer, repository);
    const push = () => context.registry.pushBlob(repository, layer.blob, () => (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayer */ .c2)(layer, context), { mountFrom });
    return layerStep(layer, repository, context, push);
}
async function pushContent(image, reference, context) {
    const { registry, store } = context;
    const repository = { registry: reference.registry, repository: reference.repository };
    const pushConfig = async (config) => {
        await registry.pushBlob(repository, config, () => store.blobs.open(config.digest));
    };
    const configs = image.images.map(({ configDescriptor }) => configDescriptor);
    await Promise.all([(0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)((0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOfSet */ .G5)(image), layer => pushLayer(layer, repository, context)), (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(configs, pushConfig)]);
    const children = image.images.map(({ descriptor }) => descriptor).filter(({ digest }) => digest !== image.descriptor.digest);
    await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .p)(children, child => pushDocument(child, { ...repository, digest: child.digest }, context));
}
async function pushTop(image, reference, isThere, context) {
    const push = async () => {
        if (!isThere)
            await pushDocument(image.descriptor, reference, context);
        return isThere;
    };
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .exportStep */ .h)(context, `push ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(reference)}`, push, there => there);
}
async function pushDocument(document, reference, { registry, store }) {
    await registry.pushManifest(reference, await store.blobs.read(document.digest), document.mediaType);
}
function untagged({ registry, repository }, image) {
    return { registry, repository, digest: image.descriptor.digest };
}
function byRepository(references) {
    const groups = new Map();
    for (const reference of references) {
        const key = `${reference.registry}/${reference.repository}`;
        groups.set(key, [...(groups.get(key) ?? []), reference]);
    }
    return [...groups.values()];
}
/** Repositories of the same registry that hold the blob. */
function mountSources({ layer }, { registry, repository }) {
    const prefix = `${registry}/`;
    if (!layer.mountFrom?.startsWith(prefix))
        return [];
    const source = layer.mountFrom.slice(prefix.length);
    return source === repository ? [] : [source];
}
function megabytes(bytes) {
    return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 4095:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exportStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Shows an act of an export as a step of the build. It resolves to `cached` when there was nothing to do. */
async function exportStep({ progress, signal }, name, act, isCached = () => false) {
    const step = { id: `export ${name}`, name };
    const began = Date.now();
    progress.start(step);
    try {
        signal.throwIfAborted();
        const result = await act();
        const milliseconds = Date.now() - began;
        progress.end(step, isCached(result) ? { kind: 'cached', counts: false } : { kind: 'done', milliseconds });
        return result;
    }
    catch (error) {
        const failed = { kind: 'failed', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), milliseconds: Date.now() - began };
        progress.end(step, signal.aborted ? { kind: 'cancelled' } : failed);
        throw error;
    }
}


/***/ }),

/***/ 3277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ imageManifest),
/* harmony export */   Jv: () => (/* binding */ assembleIndexIfMany),
/* harmony export */   al: () => (/* binding */ assembleImage)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9350);


/** Marks history entries as made by the language that BuildKit defined; docker history shows it. */
const COMMENT = 'buildkit.dockerfile.v0';
/** Writes config and manifest of an image into the store. */
async function assembleImage(draft, solved, options) {
    const config = imageConfig(draft, solved);
    const body = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...config, ...options.configFields });
    const configDescriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociConfig, ...(await options.blobs.put(body)) };
    const layers = await Promise.all(solved.layers.map(async (layer) => ({ layer, blob: await options.blobFor(layer) })));
    const manifest = imageManifest(configDescriptor, layers, options.annotations);
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest, ...(await options.blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest))) };
    return { platform: draft.platform, config, configDescriptor, descriptor, layers };
}
function imageManifest(config, layers, annotations) {
    return {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest,
        config,
        layers: layers.map(({ blob: { mediaType, digest, size } }) => ({ mediaType, digest, size })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
}
/** One image as it is, unless `always`; several under an index, in the order given. */
async function assembleIndexIfMany(images, blobs, annotations = {}, always = false) {
    const [only] = images;
    if (only && images.length === 1 && !always)
        return { descriptor: only.descriptor, images };
    const index = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex,
        manifests: images.map(({ descriptor, platform }) => ({ ...descriptor, platform })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
    return { descriptor: { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex, ...(await blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(index))) }, images };
}
/** Fields of the base that Slipway does not know are kept, as the spec demands of who copies. */
function imageConfig(draft, solved) {
    const { platform, base, author, epoch } = draft;
    const times = historyTimes(draft, solved);
    const isNew = draft.history.some(({ kind }) => kind !== 'base');
    const created = epoch === undefined || !isNew ? (times.at(-1)?.toISOString() ?? base?.created ?? null) : epochTime(epoch);
    const history = draft.history.map((entry, index) => historyEntry(entry, times[index], draft));
    const { variant: _, 'os.version': __, ...kept } = base ?? {};
    return {
        ...kept,
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant ? { variant: platform.variant } : {}),
        ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
        ...(author === undefined ? {} : { author }),
        config: draft.config,
        created,
        history: history.length > 0 ? history : null,
        rootfs: { type: 'layers', diff_ids: solved.layers.map(layer => layer.diffId) }
    };
}
/**
 * When each entry of the history was made. Those without a layer take the time of the layer before them; the first of them that of
 * the first new layer.
 */
function historyTimes(draft, solved) {
    const made = draft.history.map(entry => (entry.kind === 'layer' ? solved.created(entry.vertex) : undefined));
    let last = made.find(time => time !== undefined);
    return made.map(time => (last = time ?? last));
}
function historyEntry(entry, time, { base, epoch }) {
    if (entry.kind === 'base')
        return entry.entry;
    const created = epoch === undefined ? (time?.toISOString() ?? base?.created) : epochTime(epoch);
    return {
        ...(created ? { created } : {}),
        created_by: entry.createdBy,
        comment: (entry.kind === 'layer' && entry.comment) || COMMENT,
        ...(entry.kind === 'layer' ? {} : { empty_layer: true })
    };
}
/** RFC 3339 without a fraction, as Go prints a whole second. */
function epochTime(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 9350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and without undefined: the same value always gives the same bytes, so the same digest. */
function canonicalJson(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const record = value;
    return Object.fromEntries(Object.keys(record)
        .sort()
        .map(key => [key, sorted(record[key])]));
}


/***/ }),

/***/ 218:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 2639:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v8: () => (/* binding */ listImages),
  eZ: () => (/* binding */ namesOf),
  O_: () => (/* binding */ openCatalog)
});

// EXTERNAL MODULE: ./lib/images/digest-cache.js
var digest_cache = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/documents.js
var documents = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/images/platform-rank.js
var platform_rank = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/images/stored-documents.js
var stored_documents = __webpack_require__(548);
;// CONCATENATED MODULE: ./lib/images/summary.js






/** Never throws: an image that is damaged is shown as such. */
async function summarize(store, descriptor) {
    try {
        const [best] = await (0,stored_documents/* manifestsOf */.o)(store, descriptor);
        const pending = await pendingOf(store, descriptor, best);
        return { ...summaryOf(store, best), ...(pending.length > 0 ? { pending } : {}) };
    }
    catch (error) {
        return { id: descriptor.digest, size: 0, platform: 'unknown', problem: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Those of an index that fit this machine better than the best that is here, or as well and come first. */
async function pendingOf(store, descriptor, best) {
    if (!(0,media_types/* isIndexType */.$U)(descriptor.mediaType))
        return [];
    const children = (0,documents/* parseIndex */.A1)(await store.blobs.read(descriptor.digest), descriptor);
    const host = (0,platform/* hostPlatform */.ol)();
    const bestRank = (0,platform_rank/* rankOf */.I)(best.config, host);
    const bestAt = children.findIndex(({ digest }) => digest === best.descriptor.digest);
    const isBetter = ({ platform }, at) => {
        const rank = platform ? (0,platform_rank/* rankOf */.I)(platform, host) : 0;
        return rank < bestRank || (rank === bestRank && (bestAt < 0 || at < bestAt));
    };
    return children.filter((child, at) => isBetter(child, at) && !store.blobs.has(child.digest)).map(({ digest }) => digest);
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
async function openCatalog(store) {
    const entries = store.names.list();
    const summaries = await summariesOf(store, entries);
    const summaryOf = ({ descriptor }) => summaries(descriptor.digest);
    return {
        all: () => groupById(entries, summaryOf).sort(newestFirst),
        named(name) {
            const found = entries.find(entry => entry.name === name);
            if (!found)
                return undefined;
            const summary = summaryOf(found);
            return toImage(summary, entries.filter(entry => summaryOf(entry).id === summary.id));
        }
    };
}
/** All images of the store, newest first. */
async function listImages(store) {
    return (await openCatalog(store)).all();
}
/** The names, sorted; empty for a dangling image. */
function namesOf({ entries }) {
    return entries.flatMap(({ name }) => (name === undefined ? [] : [name]));
}
function groupById(entries, summaryOf) {
    const groups = new Map();
    for (const entry of entries) {
        const { id } = summaryOf(entry);
        const known = groups.get(id);
        if (known)
            known.push(entry);
        else
            groups.set(id, [entry]);
    }
    return Array.from(groups.values(), group => toImage(summaryOf(group[0]), group));
}
function newestFirst(a, b) {
    return (b.summary.created ?? 0) - (a.summary.created ?? 0) || (a.id < b.id ? -1 : 1);
}
function toImage(summary, group) {
    const { id } = summary;
    // Nearly all of ten thousand images have one entry.
    if (group.length === 1)
        return { id, summary, entries: group, descriptors: [group[0].descriptor] };
    const named = group.filter(({ name }) => name !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
    const descriptors = [...new Map(group.map(({ descriptor }) => [descriptor.digest, descriptor])).values()];
    return { id, summary, entries: named.length > 0 ? named : group.slice(0, 1), descriptors };
}
/** The summary of each entry, by the digest of its descriptor. */
async function summariesOf(store, entries) {
    const cache = summaryCache(store);
    const isOutdated = outdated(store);
    const missing = entries.filter(({ descriptor }) => {
        const known = cache.get(descriptor.digest);
        return known === undefined || isOutdated(known);
    });
    const made = new Map();
    const queue = missing.values();
    const lane = async () => {
        for (const { descriptor } of queue)
            made.set(descriptor.digest, await summarize(store, descriptor));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    cache.add([...made].filter(([, { problem }]) => problem === undefined));
    cache.retain(entries.map(({ descriptor }) => descriptor.digest));
    return digest => (made.get(digest) ?? cache.get(digest));
}
/** One for all that a command does: `rmi` of many images looks at the list for each. */
function summaryCache(store) {
    const known = CACHES.get(store) ?? new digest_cache/* DigestCache */.p(store, 'summaries');
    CACHES.set(store, known);
    return known;
}
const CACHES = new WeakMap();
/** Layers whose size was not known then may have been unpacked since, platforms pulled. Many images stand on the same layers. */
function outdated(store) {
    const sized = new Map();
    const isSized = (diffId) => {
        const known = sized.get(diffId) ?? (store.layers.get(diffId)?.size ?? 0) > 0;
        sized.set(diffId, known);
        return known;
    };
    const isHere = (digest) => store.blobs.has(digest);
    return ({ unsized, pending }) => (unsized?.some(isSized) ?? false) || (pending?.some(isHere) ?? false);
}


/***/ }),

/***/ 6427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    #temporary;
    #known;
    #lines = 0;
    /** @param name of a file in the store's `images/` */
    constructor(store, name) {
        this.#file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory('images'), name);
        this.#temporary = () => store.temporaryPath(name);
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
    retain(digests) {
        const known = this.#load();
        if (this.#lines <= digests.length + MAX_STALE)
            return;
        const wanted = new Set(digests);
        const kept = [...known].filter(([digest]) => wanted.has(digest));
        if (this.#lines - kept.length <= Math.max(MAX_STALE, kept.length))
            return;
        const temporary = this.#temporary();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, linesOf(kept), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.#file);
        this.#known = new Map(kept);
        this.#lines = kept.length;
    }
    #load() {
        if (this.#known)
            return this.#known;
        const entries = parseLines(readText(this.#file));
        this.#lines = entries.length;
        this.#known = new Map(entries);
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
/** One parse for all is several times as fast as one each, but a broken line breaks it. */
function parseLines(text) {
    try {
        return JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`);
    }
    catch {
        return text.split('\n').flatMap(line => {
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

/***/ 5411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
/* harmony export */   cO: () => (/* binding */ tagOf),
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
    const catalog = await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .openCatalog */ .O_)(store);
    const name = tagOf(text);
    const image = name === undefined ? undefined : catalog.named(name);
    return image ? { image, name } : findAmong(catalog.all(), text);
}
/** The full name that the text stands for; undefined for what is no name, or has a digest. */
function tagOf(text) {
    const reference = referenceOf(text);
    return reference && reference.digest === undefined ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)(reference)) : undefined;
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
    const [name] = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(image);
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
        (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(candidate).some(name => name.startsWith(prefix)));
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

/***/ 1204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openImage),
/* harmony export */   v: () => (/* binding */ openPlatformImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _image_parse_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(218);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _stored_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(548);





/**
 * An image of the store with all its platforms, for exporters. An index of which some platforms are not here stands for the best
 * one that is.
 * @throws ContentError
 */
async function openImage(descriptor, options) {
    const manifests = await (0,_stored_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestsOf */ .o)(options.store, descriptor);
    const images = manifests.map(manifest => toImage(manifest, options));
    if (manifests[0].descriptor.digest === descriptor.digest)
        return { descriptor, images };
    const index = await options.store.blobs.readJson(descriptor.digest);
    const isWhole = index.manifests.every(({ digest }) => manifests.some(manifest => manifest.descriptor.digest === digest));
    const [best] = images;
    return isWhole ? { descriptor, images } : { descriptor: best.descriptor, images: [best] };
}
/** The image of a manifest, or the one for this machine of an index. */
async function openPlatformImage(descriptor, options) {
    const [best] = await (0,_stored_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestsOf */ .o)(options.store, descriptor);
    return toImage(best, options);
}
function toImage({ descriptor, manifest, config }, options) {
    const { os, architecture, variant } = config;
    const layers = (0,_image_parse_image_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOf */ .w)(manifest, config).map((layer, index) => ({
        layer: { ...layer, ...source(options) },
        blob: manifest.layers[index]
    }));
    const { mediaType, digest, size } = descriptor;
    return {
        platform: { os, architecture, ...(variant ? { variant } : {}) },
        config,
        configDescriptor: manifest.config,
        descriptor: { mediaType, digest, size },
        layers
    };
}
/** Any of the image's repositories may have the blob; names of this machine alone have none. */
function source({ registry, names }) {
    const references = names.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2).filter(({ registry: host }) => host !== 'localhost');
    const [first] = references;
    if (!first)
        return { fetch: undefined, mountFrom: undefined };
    return {
        mountFrom: `${first.registry}/${first.repository}`,
        fetch: (blob, destination) => fetchBlob(registry, references, blob, destination)
    };
}
async function fetchBlob(registry, references, blob, destination) {
    for (const [index, reference] of references.entries()) {
        try {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(await registry.blob(reference, blob), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination, { flags: 'w', mode: 0o600 }));
            return true;
        }
        catch (error) {
            if (index === references.length - 1)
                throw error;
        }
    }
    return false;
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

/***/ 2724:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentProgress)
/* harmony export */ });
const silentProgress = { start() { }, output() { }, note() { }, end() { } };


/***/ })

};
