export const id = 893;
export const ids = [893];
export const modules = {

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


/***/ })

};
