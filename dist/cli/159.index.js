export const id = 159;
export const ids = [159,7303];
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

/***/ 7303:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadIntoEngine),
/* harmony export */   saveFromEngine: () => (/* binding */ saveFromEngine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const DEFAULT_HOST = 'unix:///var/run/docker.sock';
/**
 * `docker load`: https://docs.docker.com/reference/api/engine/. Resolves with what the engine says it loaded.
 * @param host as DOCKER_HOST, which it stands for when undefined
 * @throws UsageError for a host that is none, ContentError when there is no engine or it refuses the archive.
 */
async function loadIntoEngine(archive, host, signal) {
    const { request, answer } = ask(host, 'load the image into', { method: 'POST', path: '/images/load?quiet=1', signal }, { 'Content-Type': 'application/x-tar' });
    const sent = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(archive, request);
    // An engine that refuses early closes the connection: its answer says why, the broken pipe does not.
    sent.catch(() => { });
    const body = await readText(await answer);
    await sent.catch(() => { });
    return loadedNames(body);
}
/** `docker save`: the archive of images of an engine. */
async function saveFromEngine(names, host, signal) {
    const query = names.map(name => `names=${encodeURIComponent(name)}`).join('&');
    const { request, answer } = ask(host, `get ${names.join(', ')} from`, { method: 'GET', path: `/images/get?${query}`, signal }, {});
    request.end();
    return answer;
}
function ask(host, action, call, headers) {
    const wanted = host ?? (process.env['DOCKER_HOST'] || DEFAULT_HOST);
    const { client, options } = connection(wanted);
    const request = client.request({ ...options, ...call, headers: { Host: 'docker', ...headers } });
    const answer = new Promise((resolve, reject) => {
        request.on('error', error => reject(call.signal.aborted ? call.signal.reason : unreachable(wanted, error)));
        request.on('response', response => {
            if (response.statusCode === 200)
                resolve(response);
            else
                readText(response).then(text => reject(refused(action, wanted, response.statusCode ?? 0, text)), reject);
        });
    });
    return { request, answer };
}
/** Unversioned paths: every engine answers them with its newest API. */
function connection(host) {
    if (host.startsWith('unix://'))
        return { client: node_http__WEBPACK_IMPORTED_MODULE_1__, options: { socketPath: host.slice('unix://'.length) } };
    const match = /^(?:tcp|http|https):\/\/(\[[^\]]+\]|[^/:]+)(?::(\d+))?\/?$/.exec(host);
    if (!match) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot reach a Docker Engine at "${host}": need unix:// or tcp://`, {
            hint: 'Set DOCKER_HOST to the socket of an engine'
        });
    }
    const [, name = '', port] = match;
    const address = { host: name.replace(/^\[|\]$/g, ''), port: Number(port ?? 2375) };
    const isSecure = host.startsWith('https:') || Boolean(process.env['DOCKER_TLS_VERIFY']);
    return isSecure ? { client: node_https__WEBPACK_IMPORTED_MODULE_2__, options: { ...address, ...certificates() } } : { client: node_http__WEBPACK_IMPORTED_MODULE_1__, options: address };
}
/** Where `docker` looks for them: DOCKER_CERT_PATH, else ~/.docker. */
function certificates() {
    const folder = process.env['DOCKER_CERT_PATH'] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env['HOME'] ?? '', '.docker');
    try {
        const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map(name => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)));
        return { ca, cert, key };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('INPUT_INVALID', `Cannot use TLS with the Docker Engine: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, {
            cause,
            hint: 'Put ca.pem, cert.pem and key.pem into $DOCKER_CERT_PATH'
        });
    }
}
async function readText(stream) {
    let text = '';
    for await (const chunk of stream)
        text += String(chunk);
    return text;
}
/** A stream of JSON objects; an error among them comes with status 200. */
function loadedNames(body) {
    const messages = body.split('\n').flatMap(line => (line.trim() === '' ? [] : [parseMessage(line)]));
    const failure = messages.find(({ error }) => error !== undefined);
    if (failure)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('MALFORMED', `Docker Engine cannot load the image: ${failure.error}`);
    return messages.flatMap(({ stream }) => /^Loaded image(?: ID)?: (.*)/.exec(stream ?? '')?.[1] ?? []);
}
function parseMessage(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return { stream: line };
    }
}
function unreachable(host, error) {
    const state = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT') ? 'there is no socket' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('NAME_NOT_FOUND', `Cannot reach a Docker Engine at ${host}: ${state}`, {
        cause: error,
        hint: 'Start Docker, set DOCKER_HOST, or write an archive: --output type=docker,dest=image.tar'
    });
}
function refused(action, host, status, text) {
    const reason = parseMessage(text);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('NAME_NOT_FOUND', `Cannot ${action} the Docker Engine at ${host}: ${reason.message ?? `it answered ${status}`}`);
}


/***/ }),

/***/ 159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineExporter: () => (/* binding */ engineExporter)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6893);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _engine_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7303);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4095);





/** Loads the image into a Docker Engine, as `docker load` does. */
function engineExporter(output) {
    return {
        async export(image, names, context) {
            const loaded = await (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .exportStep */ .h)(context, 'load into Docker Engine', async () => {
                await (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureBlobs */ .fb)(image, context);
                const archive = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_archive_js__WEBPACK_IMPORTED_MODULE_1__.archivePieces)([{ image, names }], context), { objectMode: false });
                return (0,_engine_client_js__WEBPACK_IMPORTED_MODULE_3__/* .loadIntoEngine */ .$)(archive, output.host, context.signal);
            });
            return { output, digest: image.descriptor.digest, destinations: names.length > 0 ? names : loaded };
        }
    };
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
