export const id = 6373;
export const ids = [6373];
export const modules = {

/***/ 1135:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLayout: () => (/* binding */ openLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _content_blob_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6850);
/* harmony import */ var _content_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8589);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9501);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2239);








/**
 * `DIR[:TAG][@DIGEST]`. Without tag or digest the layout must hold exactly one image. No link in it is followed, and nothing of it
 * is believed before its digest is computed.
 * @throws ContentError NAME_NOT_FOUND, MALFORMED
 */
async function openLayout(text) {
    const reference = parseLayoutReference(text);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reference.path);
    const blobs = new _content_blob_store_js__WEBPACK_IMPORTED_MODULE_2__/* .BlobStore */ .l(path, path);
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
    const end = [...colons, name.length].find(index => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name.slice(0, index), 'index.json')));
    const split = end ?? colons.at(-1) ?? name.length;
    return {
        path: name.slice(0, split),
        tag: split < name.length ? name.slice(split + 1) : undefined,
        digest: digest === undefined ? undefined : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(digest)
    };
}
async function findImage({ path, tag, digest }, blobs) {
    const entries = readEntries(path);
    const listed = entries.filter(entry => (digest === undefined ? isTagged(entry, tag) : entry.digest === digest));
    const found = new Map(listed.map(entry => [entry.digest, entry]));
    const [first] = found.values();
    if (found.size === 1)
        return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDescriptor */ .B)(first, `entry of ${path}/index.json`);
    const nested = digest === undefined ? undefined : await describe(blobs, digest);
    if (nested)
        return nested;
    const wanted = tag ?? digest;
    const state = found.size > 1 ? `${found.size} images match` : `none of its ${entries.length} images is`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ContentError */ .yg('NAME_NOT_FOUND', `OCI layout ${path}: ${state}${wanted === undefined ? '' : ` ${wanted}`}`, {
        hint: 'Name one: oci-layout://DIR:TAG or oci-layout://DIR@sha256:...'
    });
}
function isTagged({ annotations }, tag) {
    return tag === undefined || annotations?.[_content_names_js__WEBPACK_IMPORTED_MODULE_3__/* .REF_NAME */ .w] === tag;
}
/** A digest that index.json does not list may still be a manifest of a listed index. */
async function describe(blobs, digest) {
    if (!blobs.has(digest))
        return undefined;
    const body = await blobs.read(digest);
    const mediaType = (0,_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaTypeOf */ .c0)(body);
    return mediaType === undefined ? undefined : { mediaType, digest, size: body.length };
}
/** Entries that Slipway cannot read do not matter as long as nobody wants them. */
function readEntries(path) {
    let index;
    try {
        index = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'index.json'), 'utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ContentError */ .yg('NAME_NOT_FOUND', `Cannot open OCI layout ${path}: no readable index.json`, { cause });
    }
    const manifests = index?.manifests;
    if (Array.isArray(manifests))
        return manifests.filter(entry => typeof entry === 'object' && entry !== null);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ContentError */ .yg('MALFORMED', `Cannot open OCI layout ${path}: index.json has no manifests`);
}


/***/ })

};
