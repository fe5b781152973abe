export const id = 2398;
export const ids = [2398];
export const modules = {

/***/ 6322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ csvFields)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);

/** The fields of one CSV line, as in `--mount=type=bind,"target=/a,b"`. @throws DockerfileFault with Go's text. */
function csvFields(text) {
    const line = text.replace(/\r?\n$/, '');
    if (line === '')
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)('EOF');
    const fields = [];
    for (let position = 0;; position++) {
        const { field, end } = line[position] === '"' ? readQuoted(line, position) : readPlain(line, position);
        fields.push(field);
        position = end;
        if (position >= line.length)
            return fields;
    }
}
function readPlain(line, start) {
    const comma = line.indexOf(',', start);
    const end = comma < 0 ? line.length : comma;
    const field = line.slice(start, end);
    const quote = field.indexOf('"');
    if (quote >= 0)
        throw parseError(line, start + quote, 'bare " in non-quoted-field');
    return { field, end };
}
function readQuoted(line, start) {
    let field = '';
    for (let position = start + 1;;) {
        const quote = line.indexOf('"', position);
        if (quote < 0)
            throw parseError(line, position, MISSING);
        field += line.slice(position, quote);
        const next = line[quote + 1];
        if (next === undefined || next === ',')
            return { field, end: quote + 1 };
        if (next !== '"')
            throw parseError(line, quote, MISSING);
        field += '"';
        position = quote + 2;
    }
}
const MISSING = 'extraneous or missing " in quoted-field';
/** Go counts columns in bytes. */
function parseError(line, index, reason) {
    const column = Buffer.byteLength(line.slice(0, index)) + 1;
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`parse error on line 1, column ${column}: ${reason}`, { hint: 'quote the whole field: "key=a,b"' });
}


/***/ }),

/***/ 2398:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOutput: () => (/* binding */ parseOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6322);
/* harmony import */ var _dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);



/**
 * Reads `--output`: `type=oci,dest=image.tar`, or a bare path, which means `type=local` (and `-` a tar on standard output), as
 * docker has it. Docker's own types keep their meaning: `type=docker` without `dest` loads into the engine, `type=image` is
 * the store, and with `push=true` the registry.
 * @throws UsageError
 */
function parseOutput(text) {
    if (text.trim() === '')
        throw invalid(text, 'it is empty');
    if (text === '-')
        return { type: 'tar', destination: '-' };
    if (!text.includes('='))
        return { type: 'local', destination: text };
    const attributes = readAttributes(text);
    const type = take(attributes, 'type');
    if (type === undefined)
        throw invalid(text, 'it has no type');
    const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
    if (!read)
        throw invalid(text, `type "${type}" is not known`, `Use one of ${Object.keys(READERS).join(', ')}`);
    const options = outputOptions(attributes, text);
    const output = { ...read(attributes, text), ...options };
    const [unknown] = attributes.keys();
    if (unknown !== undefined) {
        const near = (0,_dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(unknown, ATTRIBUTES);
        throw invalid(text, `type=${type} has no attribute "${unknown}"`, near && `Did you mean ${near}?`);
    }
    return output;
}
/** Of any type, to find the one that was meant. */
const ATTRIBUTES = [
    ...['type', 'dest', 'name', 'tar', 'push', 'store', 'host', 'push-by-digest', 'name-canonical', 'oci-mediatypes'],
    ...['compression', 'compression-level', 'force-compression', 'rewrite-timestamp']
];
const READERS = {
    registry: attributes => registry(attributes),
    image: (attributes, text) => {
        const push = takeBoolean(attributes, 'push', text);
        const kept = takeBoolean(attributes, 'store', text);
        if (push)
            return registry(attributes);
        if (kept === false)
            throw invalid(text, 'with store=false and without push=true it would go nowhere');
        return { type: 'store' };
    },
    store: () => ({ type: 'store' }),
    oci: (attributes, text) => archive('oci', attributes, text),
    docker: (attributes, text) => attributes.has('dest') || attributes.has('tar') ? archive('docker', attributes, text) : engine(attributes),
    engine: attributes => engine(attributes),
    tar: (attributes, text) => ({ type: 'tar', destination: destination(attributes, text) }),
    local: (attributes, text) => ({ type: 'local', destination: directory(attributes, text) }),
    'oci-layout': (attributes, text) => ({ type: 'oci-layout', destination: directory(attributes, text) })
};
function registry(attributes) {
    const byDigest = takeBoolean(attributes, 'push-by-digest', 'type=registry');
    takeBoolean(attributes, 'push', 'type=registry');
    takeBoolean(attributes, 'name-canonical', 'type=registry');
    return { type: 'registry', ...(byDigest ? { byDigest } : {}) };
}
/** `tar=false` asks for a directory instead of a file. */
function archive(type, attributes, text) {
    if (takeBoolean(attributes, 'tar', text) === false)
        return { type: 'oci-layout', destination: directory(attributes, text) };
    return { type, destination: destination(attributes, text) };
}
function engine(attributes) {
    return { type: 'engine', host: take(attributes, 'host') };
}
function destination(attributes, text) {
    const value = take(attributes, 'dest') ?? '-';
    if (value === '')
        throw invalid(text, 'dest is empty');
    return value;
}
function directory(attributes, text) {
    const value = take(attributes, 'dest');
    if (value === undefined || value === '')
        throw invalid(text, 'it has no dest', 'Add dest=DIRECTORY');
    if (value === '-')
        throw invalid(text, 'a directory cannot go to standard output', 'Use type=tar or type=oci');
    return value;
}
function outputOptions(attributes, text) {
    const names = take(attributes, 'name')
        ?.split(',')
        .map(name => name.trim())
        .filter(name => name !== '');
    if (takeBoolean(attributes, 'oci-mediatypes', text) === false)
        throw invalid(text, "Docker's own media types are not written", 'Leave oci-mediatypes out: Docker reads OCI types since 1.10');
    const format = layerFormat(attributes, text);
    const rewriteTimestamp = takeBoolean(attributes, 'rewrite-timestamp', text);
    return {
        ...(names && names.length > 0 ? { names } : {}),
        ...(format ? { format } : {}),
        ...(rewriteTimestamp ? { rewriteTimestamp } : {})
    };
}
const COMPRESSIONS = { uncompressed: 'none', none: 'none', gzip: 'gzip', zstd: 'zstd' };
function layerFormat(attributes, text) {
    const wanted = take(attributes, 'compression');
    const level = takeLevel(attributes, text);
    const force = takeBoolean(attributes, 'force-compression', text);
    if (wanted === undefined && level === undefined && force === undefined)
        return undefined;
    const compression = Object.hasOwn(COMPRESSIONS, wanted ?? 'gzip') ? COMPRESSIONS[wanted ?? 'gzip'] : undefined;
    if (!compression)
        throw invalid(text, `compression "${wanted}" is not supported`, 'Use gzip, zstd or uncompressed');
    return { compression, ...(level === undefined ? {} : { level }), ...(force ? { force } : {}) };
}
function takeLevel(attributes, text) {
    const value = take(attributes, 'compression-level');
    if (value === undefined)
        return undefined;
    if (!/^\d{1,2}$/.test(value))
        throw invalid(text, `compression-level "${value}" is no number from 0 to 19`);
    return Number(value);
}
function readAttributes(text) {
    const attributes = new Map();
    for (const field of fieldsOf(text)) {
        const split = field.indexOf('=');
        const key = field
            .slice(0, split < 0 ? undefined : split)
            .trim()
            .toLowerCase();
        if (split < 0)
            throw invalid(text, `"${field}" is no key=value`);
        const before = key === 'name' ? attributes.get(key) : undefined;
        attributes.set(key, before === undefined ? field.slice(split + 1) : `${before},${field.slice(split + 1)}`);
    }
    return attributes;
}
function fieldsOf(text) {
    try {
        return (0,_dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvFields */ .q)(text);
    }
    catch (error) {
        throw invalid(text, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
}
function take(attributes, key) {
    const value = attributes.get(key);
    attributes.delete(key);
    return value;
}
function takeBoolean(attributes, key, text) {
    const value = take(attributes, key);
    if (value === undefined)
        return undefined;
    if (/^(true|1|t)$/i.test(value))
        return true;
    if (/^(false|0|f)$/i.test(value))
        return false;
    throw invalid(text, `${key}=${value} is neither true nor false`);
}
function invalid(text, state, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `Cannot use output "${text}": ${state}`, {
        hint: hint ?? 'Write it as type=oci,dest=image.tar'
    });
}


/***/ })

};
