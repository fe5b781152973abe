export const id = 6646;
export const ids = [6646];
export const modules = {

/***/ 8068:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6322);
/* harmony import */ var _dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/**
 * Reads a flag's `key=value,key=value` as docker does: one line of CSV, keys in any case. A key that is not known is refused, since
 * a slip would give the rest another meaning.
 * @throws UsageError
 */
function keyValues(text, { flag, known, alone = [], hint }) {
    const invalid = (state, instead = hint, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `Invalid ${flag}: ${state}`, { hint: instead, cause });
    const found = new Map();
    for (const field of fieldsOf(text, cause => invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), hint, cause))) {
        const split = field.indexOf('=');
        const key = (split < 0 ? field : field.slice(0, split)).trim().toLowerCase();
        if (!known.includes(key)) {
            // Two letters are near to anything.
            const near = key.length < 3 ? undefined : (0,_dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
            throw invalid(`unexpected key '${key}'`, near && `Did you mean ${near}?`);
        }
        if (split < 0 && !alone.includes(key))
            throw invalid(`invalid field '${field}' must be a key=value pair`);
        found.set(key, split < 0 ? 'true' : field.slice(split + 1));
    }
    return found;
}
function fieldsOf(text, refuse) {
    try {
        return (0,_dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvFields */ .q)(text);
    }
    catch (cause) {
        throw refuse(cause);
    }
}


/***/ }),

/***/ 6646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSecrets: () => (/* binding */ readSecrets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/worker/secret-file.js

/** As in BuildKit: what does not fit into a small file is no secret. */
const MAX_SECRET = 500 * 1024;
/**
 * The bytes of a secret's file. Pipes and devices are read as well (`src=<(pass show token)`), and never past the limit.
 * @throws Error of the file system, or for what is too large
 */
function readSecretFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const bytes = Buffer.alloc(MAX_SECRET + 1);
        let size = 0;
        for (let read = -1; read !== 0 && size < bytes.length; size += read)
            read = (0,external_node_fs_.readSync)(file, bytes, size, bytes.length - size, null);
        if (size > MAX_SECRET)
            throw new Error(`more than ${MAX_SECRET / 1024} KiB`);
        return Buffer.from(bytes.subarray(0, size));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/cli/environment.js
var environment = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/cli/key-values.js
var key_values = __webpack_require__(8068);
;// CONCATENATED MODULE: ./lib/cli/secrets.js







const SECRET_HINT = 'Use id=ID,src=PATH or id=ID,env=VAR';
/**
 * `--secret id=ID[,src=PATH|,env=VAR]` and `--ssh ID[=SOCKET]`, read now so that a wrong path fails before the build. Values stay
 * in memory. @throws UsageError
 */
function readSecrets(secrets, ssh, io) {
    const values = new Map(secrets.map(text => readSecret(text, io)));
    const agents = new Map(ssh.map(text => readSsh(text, io)));
    return { secret: id => values.get(id), ssh: id => agents.get(id) };
}
const SECRET_KEYS = ['id', 'type', 'src', 'source', 'env'];
function readSecret(text, io) {
    const fields = (0,key_values/* keyValues */.K)(text, { flag: '--secret', known: SECRET_KEYS, hint: SECRET_HINT });
    const id = fields.get('id');
    const type = fields.get('type');
    if (!id)
        throw invalid(text, 'it has no id');
    if (type !== undefined && type !== 'file' && type !== 'env')
        throw invalid(text, `unsupported secret type "${type}"`);
    const source = fields.get('src') ?? fields.get('source');
    const variable = fields.get('env') ?? (type === 'env' ? (source ?? id) : undefined);
    if (variable !== undefined)
        return [id, fromEnvironment(text, variable, io.env)];
    if (source !== undefined)
        return [id, fromFile(text, source, io)];
    return [id, type === undefined && (0,environment/* isSet */.v)(io.env, id) ? fromEnvironment(text, id, io.env) : fromFile(text, id, io)];
}
function fromEnvironment(text, name, env) {
    if (!(0,environment/* isSet */.v)(env, name))
        throw invalid(text, `the variable ${name} is not set`);
    return Buffer.from(env[name]);
}
function fromFile(text, path, io) {
    const file = (0,external_node_path_.resolve)(io.cwd, path.replace(/^~(?=\/)/, io.env['HOME'] ?? (0,external_node_os_.homedir)()));
    try {
        return readSecretFile(file);
    }
    catch (cause) {
        throw invalid(text, (0,errors/* messageOf */.bD)(cause), cause);
    }
}
function readSsh(text, { env }) {
    const [id = 'default', socket = env['SSH_AUTH_SOCK']] = text.split(/=(.*)/s, 2);
    if (!socket)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot forward SSH "${text}": no agent`, { hint: 'Start ssh-agent, or give ID=SOCKET' });
    if (!(0,external_node_fs_.statSync)(socket, { throwIfNoEntry: false })?.isSocket())
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot forward SSH "${text}": ${socket} is no agent's socket`, {
            hint: 'Key files are not read: add the key to an agent (ssh-add) and give its socket'
        });
    return [id || 'default', socket];
}
function invalid(text, reason, cause) {
    const shown = text.replace(/=.*?(,|$)/g, (part, end) => (part.length > 60 ? `=...${end}` : part));
    return new errors/* UsageError */.eb('INPUT_INVALID', `Invalid --secret "${shown}": ${reason}`, {
        hint: SECRET_HINT,
        cause
    });
}


/***/ }),

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


/***/ })

};
