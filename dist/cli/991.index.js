export const id = 991;
export const ids = [991,4542,6893,1480];
export const modules = {

/***/ 991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveCommand: () => (/* binding */ saveCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/exporter/archive.js + 2 modules
var archive = __webpack_require__(6893);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/images/catalog.js + 1 modules
var catalog = __webpack_require__(2639);
// EXTERNAL MODULE: ./lib/images/find.js
var find = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/images/open-image.js
var open_image = __webpack_require__(1204);
;// CONCATENATED MODULE: ./lib/images/save.js





/**
 * The images that the texts name, each once with the names that were asked for: a repository without a tag means all its tags,
 * an ID the image without a name.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS
 */
async function imagesToSave(store, registry, texts) {
    const images = await (0,catalog/* listImages */.v8)(store);
    const wanted = new Map();
    for (const text of texts) {
        for (const { image, name } of matching(images, text)) {
            const known = wanted.get(image.id) ?? { image, names: new Set() };
            if (name !== undefined)
                known.names.add(name);
            wanted.set(image.id, known);
        }
    }
    const saved = [];
    for (const { image, names } of wanted.values()) {
        const options = { store, registry, names: (0,catalog/* namesOf */.eZ)(image) };
        saved.push({ image: await (0,open_image/* openImage */.U)(image.descriptors[0], options), names: [...names] });
    }
    return saved;
}
function matching(images, text) {
    const repository = repositoryOf(text);
    const all = repository
        ? images.flatMap(image => (0,catalog/* namesOf */.eZ)(image).flatMap(name => (isTagOf(name, repository) ? [{ image, name }] : [])))
        : [];
    return all.length > 0 ? all : [(0,find/* findAmong */.yl)(images, text)];
}
/** `app` for `app`; undefined for what has a tag or digest, or is no name. */
function repositoryOf(text) {
    try {
        const reference = (0,oci_reference/* parseReference */.F2)(text);
        return reference.tag === undefined && reference.digest === undefined ? (0,oci_reference/* familiarName */.hG)(reference) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* InvalidReferenceError */.x_)
            return undefined;
        throw error;
    }
}
function isTagOf(name, repository) {
    const { registry, repository: path } = (0,oci_reference/* parseReference */.F2)(name);
    return (0,oci_reference/* familiarName */.hG)({ registry, repository: path }) === repository;
}

// EXTERNAL MODULE: ./lib/cli/output-file.js
var output_file = __webpack_require__(7472);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/save.js





const saveCommand = {
    name: 'save',
    summary: 'Write images into an archive',
    usage: 'slipway save [OPTIONS] IMAGE [IMAGE...]',
    flags: {
        output: { short: 'o', kind: 'string', value: 'FILE', help: 'Write to a file instead of standard output' },
        format: { kind: 'string', value: 'oci|docker', help: 'Every archive is both: an OCI layout that `docker load` takes' }
    },
    examples: [
        ['slipway save -o app.tar app', 'all tags of a repository'],
        ['slipway save app:1 db:2 | gzip > both.tar.gz', 'two images, layers that they share once'],
        ['slipway save app:1 | docker load', 'hand an image to a Docker Engine']
    ],
    arguments: { min: 1, max: Number.POSITIVE_INFINITY },
    async run(args, io) {
        const format = args.string('format') ?? 'oci';
        if (!['oci', 'oci-archive', 'docker', 'docker-archive'].includes(format))
            throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot save as "${format}"`, { hint: 'It is oci or docker' });
        const destination = (0,output_file/* outputFile */.i)(args, io);
        return (0,tools/* withTools */.YP)(io, async (tools) => {
            const images = await imagesToSave(tools.store, tools.registry, args.positional);
            await (0,archive.writeArchive)(images, destination, { ...tools, stdout: io.stdout });
            return 0;
        });
    }
};


/***/ }),

/***/ 7472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ outputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Where `--output` of `save` and `export` goes: an absolute path, or `-`. No directory is made for it: a slip would leave one.
 * @throws UsageError for a terminal, a directory that is not there, and what is no file
 */
function outputFile(args, io) {
    const output = args.string('output');
    if (output === undefined && io.stdout.isTTY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_REQUIRED', 'cowardly refusing to save to a terminal. Use the -o flag or redirect');
    if (output === undefined || output === '-')
        return '-';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_INVALID', `invalid output path: directory "${folder}" does not exist`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('INPUT_INVALID', `invalid output path: "${output}" is a directory`);
    return path;
}


/***/ }),

/***/ 6750:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ archiveIndex),
/* harmony export */   kh: () => (/* binding */ dockerManifest),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   nL: () => (/* binding */ indexEntries),
/* harmony export */   x6: () => (/* binding */ dockerRepositories),
/* harmony export */   yc: () => (/* binding */ IMAGE_NAME)
/* harmony export */ });
/* harmony import */ var _content_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8589);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3940);






/** Annotation that holds the whole name, since `org.opencontainers.image.ref.name` is by custom the tag alone. */
const IMAGE_NAME = 'io.containerd.image.name';
/** index.json of an OCI layout: an entry a name, as Docker, containerd and buildx write it. */
function archiveIndex(images) {
    return { schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MediaType */ .zu.ociIndex, manifests: images.flatMap(indexEntries) };
}
function indexEntries({ image, names }) {
    const { mediaType, digest, size } = image.descriptor;
    if (names.length === 0)
        return [{ mediaType, digest, size }];
    return names.map(name => {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name));
        const annotations = { [IMAGE_NAME]: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(reference), [_content_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REF_NAME */ .w]: reference.tag ?? reference.digest ?? '' };
        return { mediaType, digest, size, annotations };
    });
}
/**
 * manifest.json of `docker save`: https://github.com/moby/moby/blob/master/image/spec/spec.md. Docker's classic store knows
 * one platform an image: the one that runs here, else the first.
 */
function dockerManifest(images) {
    return images.map(({ image, names }) => {
        const { configDescriptor, layers } = platformOf(image);
        const tags = names.map(name => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name))));
        return {
            Config: blobPath(configDescriptor),
            RepoTags: tags.length > 0 ? tags : null,
            Layers: layers.map(({ blob }) => blobPath(blob))
        };
    });
}
/** `repositories`, which Docker before 1.10 read: tags by name, each with the ID of its top layer. */
function dockerRepositories(images) {
    const repositories = {};
    for (const { image, names } of images) {
        const top = platformOf(image).layers.at(-1);
        for (const name of top ? names : []) {
            const { tag = 'latest', ...repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name);
            const familiar = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .familiarName */ .hG)({ registry: repository.registry, repository: repository.repository });
            repositories[familiar] = { ...repositories[familiar], [tag]: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(top.blob.digest) };
        }
    }
    return repositories;
}
function blobPath({ digest }) {
    return `blobs/sha256/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(digest)}`;
}
function platformOf({ images }) {
    return (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__/* .bestMatch */ .CE)((0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPlatform */ .ol)(), images, ({ platform }) => platform) ?? images[0];
}


/***/ }),

/***/ 6893:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archiveExporter: () => (/* binding */ archiveExporter),
  archivePieces: () => (/* binding */ archivePieces),
  writeArchive: () => (/* binding */ writeArchive)
});

// EXTERNAL MODULE: ./lib/exporter/archive-index.js
var archive_index = __webpack_require__(6750);
// EXTERNAL MODULE: ./lib/exporter/content.js
var content = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/exporter/destination.js
var exporter_destination = __webpack_require__(2273);
// EXTERNAL MODULE: ./lib/exporter/each-of.js
var each_of = __webpack_require__(476);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/layer/tar-header.js
var tar_header = __webpack_require__(3198);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/exporter/tar-stream.js


/**
 * A tar in pieces, the same bytes for the same members: no times, owners or modes of this machine.
 * @throws ContentError SIZE_MISMATCH when a content is not as long as was said.
 */
async function* tarPieces(members) {
    for (const { path, text, content } of members) {
        const inline = text === undefined ? undefined : Buffer.from(text);
        const size = inline?.length ?? content?.size ?? 0;
        yield memberHeader(path, size, inline === undefined && content === undefined);
        if (inline)
            yield inline;
        if (content)
            yield* exactly(content.open(), size, path);
        if (size % tar_header/* BLOCK */.IE > 0)
            yield Buffer.alloc(tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE));
    }
    yield Buffer.alloc(2 * tar_header/* BLOCK */.IE);
}
/** The header of a member, with its PAX records if it needs any. */
function memberHeader(path, size, isDirectory) {
    const type = isDirectory ? 'directory' : 'file';
    const entry = { path, type, mode: isDirectory ? 0o755 : 0o644, uid: 0, gid: 0, mtime: 0, size };
    const block = Buffer.alloc(tar_header/* BLOCK */.IE);
    (0,tar_header/* writeHeader */.bx)(block, 0, entry);
    const pax = (0,tar_header/* encodePaxHeader */.B4)(entry);
    return pax ? Buffer.concat([pax, block]) : block;
}
async function* exactly(stream, size, path) {
    let left = size;
    for await (const chunk of stream) {
        left -= chunk.length;
        yield chunk;
    }
    if (left !== 0)
        throw new errors/* ContentError */.yg('SIZE_MISMATCH', `Cannot write ${path}: it has ${size - left} bytes, not ${size}`);
}

;// CONCATENATED MODULE: ./lib/exporter/same-archive.js



/**
 * True when the file is this archive already: it has the same documents in front, which name every blob by its digest, and the
 * same length. Archives appear whole by a rename, so one that begins and ends right is right; writing it again would be most of
 * the time of a build that had nothing to do.
 */
function isSameArchive(path, members) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        return false;
    const front = [];
    let size = 2 * tar_header/* BLOCK */.IE;
    for (const member of members) {
        const text = member.text === undefined ? undefined : Buffer.from(member.text);
        const length = text?.length ?? member.content?.size ?? 0;
        const header = memberHeader(member.path, length, text === undefined && member.content === undefined);
        const padding = (tar_header/* BLOCK */.IE - (length % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
        size += header.length + length + padding;
        if (text)
            front.push(header, text, Buffer.alloc(padding));
    }
    return found.size === size && startsWith(path, Buffer.concat(front));
}
function startsWith(path, expected) {
    const bytes = Buffer.alloc(expected.length);
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, 0) === bytes.length && bytes.equals(expected);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/exporter/step.js
var step = __webpack_require__(4095);
;// CONCATENATED MODULE: ./lib/exporter/archive.js







/**
 * One archive for everybody: an OCI layout (skopeo `oci-archive:`, umoci, containerd) that also has the manifest.json of
 * `docker save` (`docker load`, skopeo `docker-archive:`), both naming the same blobs. The same image gives the same bytes.
 */
function archiveExporter(output) {
    const { destination } = output;
    return {
        async export(image, names, context) {
            const name = destination === '-' ? 'write archive' : `write ${destination}`;
            await (0,step/* exportStep */.h)(context, name, () => writeArchive([{ image, names }], destination, context));
            return { output, digest: image.descriptor.digest, destinations: [destination] };
        }
    };
}
/** Writes one archive of any number of images, each blob once. */
async function writeArchive(images, destination, context) {
    if (destination !== '-' && isSameArchive(destination, members(images, layersOf(images), context)))
        return;
    await (0,exporter_destination/* writeDestination */.i)(archivePieces(images, context), destination, context);
}
/** The archive as a stream of pieces. Layers that are elsewhere are fetched before the first piece. */
async function* archivePieces(images, context) {
    const layers = layersOf(images);
    await (0,each_of/* eachOf */.p)(layers, layer => (0,content/* ensureBlob */.k5)(layer, context));
    yield* tarPieces(members(images, layers, context));
}
function* members(images, layers, context) {
    yield { path: 'oci-layout', text: '{"imageLayoutVersion":"1.0.0"}' };
    yield { path: 'index.json', text: JSON.stringify((0,archive_index/* archiveIndex */.To)(images)) };
    yield { path: 'manifest.json', text: JSON.stringify((0,archive_index/* dockerManifest */.kh)(images)) };
    yield { path: 'repositories', text: JSON.stringify((0,archive_index/* dockerRepositories */.x6)(images)) };
    yield { path: 'blobs' };
    yield { path: 'blobs/sha256' };
    const documents = new Map(images.flatMap(({ image }) => (0,content/* documentsOf */.uo)(image)).map(document => [document.digest, document]));
    for (const document of documents.values())
        yield blobMember(document, context);
    for (const layer of layers)
        yield { path: (0,archive_index/* blobPath */.nD)(layer.blob), content: { size: layer.blob.size, open: () => (0,content/* openLayer */.c2)(layer, context) } };
}
function blobMember(blob, { store }) {
    return { path: (0,archive_index/* blobPath */.nD)(blob), content: { size: blob.size, open: () => store.blobs.open(blob.digest) } };
}
/** Each blob once. */
function layersOf(images) {
    const layers = images.flatMap(({ image }) => (0,content/* layersOfSet */.G5)(image));
    return [...new Map(layers.map(layer => [layer.blob.digest, layer])).values()];
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

/***/ 2273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeDestination)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/**
 * Writes pieces to a file, which appears only when it is whole, or to standard output for `-`. A destination that is a device or
 * a pipe is written as it is.
 * @throws UsageError for a directory, and for a terminal.
 */
async function writeDestination(pieces, destination, { signal, stdout = process.stdout }) {
    if (destination === '-')
        return writeOut(pieces, stdout, signal);
    const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(destination, { throwIfNoEntry: false });
    if (existing?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', `Cannot write ${destination}: it is a directory`, { hint: 'Name a file in it' });
    if (existing && !existing.isFile()) {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(pieces, { objectMode: false }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination), { signal });
        return;
    }
    const temporary = `${destination}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(destination), { recursive: true });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(pieces, { objectMode: false }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx' }), { signal });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, destination);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Standard output is not ours to close. */
async function writeOut(pieces, stdout, signal) {
    if (stdout.isTTY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('INPUT_INVALID', 'Cannot write an archive to a terminal', {
            hint: 'Redirect the output, or name a file'
        });
    const sink = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({
        write: (chunk, _encoding, done) => void stdout.write(chunk, error => done(error))
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(pieces, { objectMode: false }), sink, { signal });
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

/***/ 5067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parsePaxRecords),
/* harmony export */   y: () => (/* binding */ encodePaxRecords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * `length key=value\n`, where the length counts itself.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 */
function encodePaxRecords(records) {
    return Buffer.concat(records.map(([key, value]) => encodeRecord(key, Buffer.from(value))));
}
function encodeRecord(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    let length = rest.length + String(rest.length).length;
    if (String(length).length + rest.length !== length)
        length++;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
/**
 * @returns values as bytes, since an attribute's may be anything; of two records with one key the last counts.
 * @throws LayerError MALFORMED when a length does not fit, or a key is missing.
 */
function parsePaxRecords(data) {
    const records = new Map();
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(0x20, at);
        const digits = space < 0 ? '' : data.toString('latin1', at, space);
        const end = at + Number(digits);
        const equals = data.indexOf(0x3d, space);
        const isRecord = /^[0-9]{1,10}$/.test(digits) && end <= data.length && data[end - 1] === 0x0a;
        if (!isRecord || equals <= space + 1 || equals >= end) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LayerError */ .CE('MALFORMED', 'Cannot read a tar: a PAX record does not have the form "length key=value"');
        }
        records.set(data.toString('utf8', space + 1, equals), data.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}


/***/ }),

/***/ 3198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ encodePaxHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   bx: () => (/* binding */ writeHeader)
/* harmony export */ });
/* harmony import */ var _pax_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8238);


/**
 * Tar headers, byte for byte as BuildKit's layers have them (Go's archive/tar): PAX, and the extended header only when a value
 * does not fit its ustar field; whiteouts are plain ustar wherever that can hold them. So equal files give an equal DiffID
 * whichever of the two builders made the layer.
 */
const BLOCK = 512;
const NAME_SIZE = 100;
const PREFIX_SIZE = 155;
/** `ustar`, NUL, version 00. */
const MAGIC = Buffer.from('ustar\x0000', 'latin1');
const TYPE_FLAG = {
    file: '0',
    hardlink: '1',
    symlink: '2',
    char: '3',
    block: '4',
    directory: '5',
    fifo: '6',
    whiteout: '0'
};
/** The name in the tar: directories end in a slash, whiteouts have their prefix. */
function tarName(entry) {
    if (entry.type === 'directory')
        return entry.path + '/';
    return entry.type === 'whiteout' ? (0,_whiteout_js__WEBPACK_IMPORTED_MODULE_1__/* .whiteoutName */ .Db)(entry.path) : entry.path;
}
/** The blocks of the PAX extended header that must come before the entry's own, if it needs one. */
function encodePaxHeader(entry) {
    const name = tarName(entry);
    const records = paxRecords(entry, name);
    if (records.length === 0)
        return undefined;
    const data = (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePaxRecords */ .y)(records);
    const blocks = Buffer.alloc(BLOCK + Math.ceil(data.length / BLOCK) * BLOCK);
    writePaxHeaderBlock(blocks, paxHeaderName(name), data.length);
    data.copy(blocks, BLOCK);
    return blocks;
}
/** Writes the entry's own block at `at`. */
function writeHeader(out, at, entry) {
    const name = tarName(entry);
    const split = entry.type === 'whiteout' ? splitUstarPath(name) : undefined;
    out.fill(0, at, at + BLOCK);
    writeText(out, at, NAME_SIZE, split?.suffix ?? name);
    writeOctal(out, at + 100, 8, entry.mode);
    writeOctal(out, at + 108, 8, entry.uid);
    writeOctal(out, at + 116, 8, entry.gid);
    writeOctal(out, at + 124, 12, entry.size);
    writeOctal(out, at + 136, 12, Math.floor(entry.mtime));
    out.write(TYPE_FLAG[entry.type], at + 156, 'latin1');
    if (entry.link !== undefined)
        writeText(out, at + 157, NAME_SIZE, entry.link);
    writeOctal(out, at + 329, 8, entry.device?.[0] ?? 0);
    writeOctal(out, at + 337, 8, entry.device?.[1] ?? 0);
    if (split !== undefined)
        writeText(out, at + 345, PREFIX_SIZE, split.prefix);
    writeMagicAndChecksum(out, at);
}
/** What the ustar fields cannot hold, sorted by key. */
function paxRecords(entry, name) {
    const records = [];
    const mtime = Math.floor(entry.mtime);
    if (!fitsOctal(entry.gid, 8))
        records.push(['gid', String(entry.gid)]);
    if (!fitsOctal(entry.uid, 8))
        records.push(['uid', String(entry.uid)]);
    if (!fitsOctal(entry.size, 12))
        records.push(['size', String(entry.size)]);
    if (!fitsOctal(mtime, 12))
        records.push(['mtime', String(mtime)]);
    if (entry.link !== undefined && needsPax(entry.link))
        records.push(['linkpath', entry.link]);
    if (needsPax(name) && !(entry.type === 'whiteout' && splitUstarPath(name)))
        records.push(['path', name]);
    for (const [key, value] of Object.entries(entry.xattrs ?? {})) {
        records.push([`SCHILY.xattr.${key}`, Buffer.from(value, 'base64')]);
    }
    return records.length < 2 ? records : records.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}
/** The header's block of a PAX extended header: a name that old readers unpack to, and zeros. */
function writePaxHeaderBlock(out, name, size) {
    writeText(out, 0, NAME_SIZE, name);
    writeOctal(out, 100, 8, 0);
    writeOctal(out, 108, 8, 0);
    writeOctal(out, 116, 8, 0);
    writeOctal(out, 124, 12, size);
    writeOctal(out, 136, 12, 0);
    out.write('x', 156, 'latin1');
    writeMagicAndChecksum(out, 0);
}
/** `a/b/file` gives `a/b/PaxHeaders.0/file`, as Go names it. */
function paxHeaderName(name) {
    const slash = name.lastIndexOf('/') + 1;
    const file = name.slice(slash);
    return (name.slice(0, slash) + 'PaxHeaders.0' + (file === '' ? '' : '/' + file))
        .replace(NOT_ASCII, '')
        .slice(0, NAME_SIZE)
        .replace(/\/+$/, '');
}
const NOT_ASCII = /[^\x01-\x7f]/g;
const ALL_ASCII = /^[\x01-\x7f]*$/;
function needsPax(text) {
    return text.length > NAME_SIZE || !ALL_ASCII.test(text);
}
/** A long path cut at a slash, for the two fields that ustar has. */
function splitUstarPath(name) {
    if (name.length <= NAME_SIZE || !ALL_ASCII.test(name))
        return undefined;
    const cut = name.lastIndexOf('/', PREFIX_SIZE);
    const suffix = name.slice(cut + 1);
    return cut > 0 && suffix.length <= NAME_SIZE && suffix !== '' ? { prefix: name.slice(0, cut), suffix } : undefined;
}
/** ASCII only: readers that matter take the full text from the PAX record. */
function writeText(out, at, length, text) {
    const ascii = ALL_ASCII.test(text) ? text : text.replace(NOT_ASCII, '');
    out.write(ascii, at, length, 'latin1');
    // Old readers take a name that ends in a slash for a directory, so a cut must not end in one.
    if (ascii.length > length && out[at + length - 1] === 0x2f)
        cutTrailingSlashes(out, at, at + length - 1);
}
function cutTrailingSlashes(out, start, end) {
    while (end > start && out[end - 1] === 0x2f)
        end--;
    out[end] = 0;
}
function fitsOctal(value, length) {
    return value >= 0 && value < 8 ** (length - 1);
}
/** Digits with leading zeros and a NUL; zero when the value is in a PAX record instead. */
function writeOctal(out, at, length, value) {
    let rest = fitsOctal(value, length) ? value : 0;
    for (let i = at + length - 2; i >= at; i--) {
        out[i] = 0x30 + (rest % 8);
        rest = Math.floor(rest / 8);
    }
}
/** Sum of the block's bytes with the checksum field as blanks; six digits, NUL, blank. */
function writeMagicAndChecksum(out, at) {
    MAGIC.copy(out, at + 257);
    let sum = 8 * 0x20;
    for (let i = at; i < at + BLOCK; i++)
        sum += out[i];
    writeOctal(out, at + 148, 7, sum);
    out[at + 155] = 0x20;
}


/***/ }),

/***/ 8238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ OPAQUE_MARKER),
/* harmony export */   Db: () => (/* binding */ whiteoutName),
/* harmony export */   Fp: () => (/* binding */ WHITEOUT_PREFIX),
/* harmony export */   to: () => (/* binding */ AUFS_PREFIX)
/* harmony export */ });
/**
 * How a layer's tar says that something below is gone.
 * https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */
const WHITEOUT_PREFIX = '.wh.';
/** Inside a directory: nothing below shows through. */
const OPAQUE_MARKER = '.wh..wh..opq';
/** AUFS' own bookkeeping (`.wh..wh.plnk`, `.wh..wh.orph`, `.wh..wh.aufs`), found in old images: not files of the image. */
const AUFS_PREFIX = '.wh..wh.';
/** `a/b` gives `a/.wh.b`. */
function whiteoutName(path) {
    const slash = path.lastIndexOf('/') + 1;
    return path.slice(0, slash) + WHITEOUT_PREFIX + path.slice(slash);
}


/***/ }),

/***/ 4542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
