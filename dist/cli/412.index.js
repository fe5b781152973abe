export const id = 412;
export const ids = [412,4283];
export const modules = {

/***/ 412:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ containerOptions),
  uM: () => (/* binding */ envEntry),
  SF: () => (/* binding */ readEnvFile)
});

// UNUSED EXPORTS: parseLabels

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/containers/stop.js
var stop = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/dockerfile/ip-address.js
var ip_address = __webpack_require__(7756);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/runtime/extra-host.js
var extra_host = __webpack_require__(1653);
// EXTERNAL MODULE: ./lib/runtime/ulimits.js
var ulimits = __webpack_require__(6664);
// EXTERNAL MODULE: ./lib/cli/environment.js
var environment = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/cli/key-values.js
var key_values = __webpack_require__(8068);
// EXTERNAL MODULE: ./lib/cli/size.js
var cli_size = __webpack_require__(4281);
;// CONCATENATED MODULE: ./lib/cli/mount-flags.js





const DEFAULT_TMPFS_MODE = 0o1777;
/** Options of `-v` that change nothing here: no SELinux, no copying, and propagation is private. */
const IGNORED = new Set(['rw', 'z', 'Z', 'nocopy', 'cached', 'delegated', 'consistent', 'rprivate', 'private']);
/** `SOURCE:TARGET[:OPTIONS]`. @throws UsageError, also for named and anonymous volumes */
function parseVolume(text, cwd) {
    const [source = '', target, options = ''] = text.split(':');
    if (target === undefined || !/^[./~]/.test(source))
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use volume "${text}": there are no named volumes`, {
            hint: 'Name a directory of this machine: -v /path:/path-in-container'
        });
    const words = options.split(',').filter(Boolean);
    const unknown = words.find(word => word !== 'ro' && !IGNORED.has(word));
    if (unknown !== undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid mode "${unknown}" of volume "${text}"`);
    return { source: (0,external_node_path_.resolve)(cwd, source), target: absolute(target, text), readonly: words.includes('ro') };
}
/** `PATH[:size=64m,mode=1777]`. @throws UsageError */
function parseTmpfs(text) {
    const [target = '', options = ''] = text.split(':', 2);
    const words = options.split(',').filter(word => word !== '' && word !== 'rw' && word !== 'nosuid');
    const fields = new Map(words.map(option => option.split('=', 2)));
    const unknown = [...fields.keys()].find(key => key !== 'size' && key !== 'mode');
    if (unknown !== undefined)
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use tmpfs option "${unknown}" of "${text}"`, {
            hint: 'A tmpfs is rw,nosuid and takes size= and mode='
        });
    return tmpfs(target, fields.get('size'), fields.get('mode'), text);
}
const MOUNT_KEYS = ['type', 'source', 'src', 'target', 'destination', 'dst', 'readonly', 'ro'];
const TMPFS_KEYS = ['tmpfs-size', 'tmpfs-mode'];
/** Docker's, which change nothing here: mounts are private anyway. */
const IGNORED_KEYS = ['consistency', 'bind-propagation'];
/** `type=bind,source=,target=,readonly` or `type=tmpfs,target=`. @throws UsageError */
function parseMount(text, cwd) {
    const fields = (0,key_values/* keyValues */.K)(text, {
        flag: '--mount',
        known: [...MOUNT_KEYS, ...TMPFS_KEYS, ...IGNORED_KEYS],
        alone: ['readonly', 'ro'],
        hint: 'Use type=bind,source=,target=[,readonly] or type=tmpfs,target=[,tmpfs-size=][,tmpfs-mode=]'
    });
    const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst') ?? '';
    const type = fields.get('type') ?? 'volume';
    if (type === 'tmpfs')
        return tmpfs(target, fields.get('tmpfs-size'), fields.get('tmpfs-mode'), text);
    if (type !== 'bind')
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use a mount of type ${type}: need bind or tmpfs`);
    const propagation = fields.get('bind-propagation') ?? 'rprivate';
    if (!IGNORED.has(propagation))
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use bind-propagation=${propagation}: mounts of a container are private`);
    const source = fields.get('source') ?? fields.get('src');
    if (!source)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `mount "${text}" has no source`);
    const bind = { source: (0,external_node_path_.resolve)(cwd, source), target: absolute(target, text), readonly: isReadonly(fields) };
    // `-v` makes a directory of what is not there.
    if (!(0,external_node_fs_.existsSync)(bind.source))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `bind source path does not exist: ${bind.source}`);
    return bind;
}
function isReadonly(fields) {
    const flag = fields.get('readonly') ?? fields.get('ro') ?? 'false';
    if (/^(true|false|1|0|t|f)$/i.test(flag))
        return /^(true|1|t)$/i.test(flag);
    throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid value for readonly: ${flag}`);
}
function tmpfs(target, size, mode, text) {
    const bytes = size === undefined ? undefined : (0,cli_size/* parseBinarySize */.eU)(size);
    if (size !== undefined && bytes === undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid size "${size}" of "${text}"`);
    if (mode !== undefined && !/^[0-7]{3,4}$/.test(mode))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid mode "${mode}" of "${text}"`);
    return { target: absolute(target, text), size: bytes, mode: mode === undefined ? DEFAULT_TMPFS_MODE : Number.parseInt(mode, 8) };
}
function absolute(target, text) {
    if ((0,external_node_path_.isAbsolute)(target) && external_node_path_.posix.normalize(target) !== '/')
        return external_node_path_.posix.normalize(target).replace(/\/$/, '');
    throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid mount "${text}": the target must be an absolute path below the root`);
}

;// CONCATENATED MODULE: ./lib/cli/container-options.js










const DEFAULT_SHM = 64 * 2 ** 20;
/** The flags of `run` and `create` as options. @throws UsageError */
function containerOptions(args, io, isDetached) {
    const [imageName = '', ...command] = args.positional;
    refusePorts(args);
    const mounts = [
        ...args.list('volume').map(text => parseVolume(text, io.cwd)),
        ...args.list('mount').map(text => parseMount(text, io.cwd))
    ];
    const tmpfs = [...mounts.filter(isTmpfs), ...args.list('tmpfs').map(parseTmpfs)];
    const stopSignal = args.string('stop-signal');
    return {
        imageName,
        command,
        name: args.string('name') || undefined,
        entrypoint: args.string('entrypoint'),
        env: [
            ...args.list('env-file').flatMap(file => readEnvFile(file, io)),
            ...args.list('env').flatMap(entry => envEntry(entry, io))
        ],
        labels: parseLabels([...args.list('label-file').flatMap(file => readLabelFile(file, io)), ...args.list('label')]),
        user: args.string('user'),
        workdir: workdirOf(args.string('workdir')),
        hostname: args.string('hostname'),
        stopSignal: stopSignal === undefined ? undefined : (0,stop/* parseSignalName */.DU)(stopSignal),
        network: networkOf(args.string('network') ?? 'host'),
        binds: mounts.filter((mount) => !isTmpfs(mount)),
        tmpfs,
        ulimits: (0,ulimits.parseUlimits)(args.list('ulimit')),
        shmSize: shmSize(args.string('shm-size')),
        privileged: args.boolean('privileged'),
        unfiltered: isUnfiltered(args.list('security-opt')),
        // A terminal needs somebody at it.
        terminal: args.boolean('tty') && !isDetached,
        openStdin: args.boolean('interactive'),
        autoRemove: args.boolean('rm'),
        extraHosts: args.list('add-host').map(parseHost),
        runtime: args.string('runtime')
    };
}
/** `KEY=value`, or `KEY` for the value that it has here; a variable that is not set here stays unset. */
function envEntry(entry, { env }) {
    if (entry === '' || entry.startsWith('='))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid environment variable: ${entry}`);
    if (entry.includes('='))
        return [entry];
    return (0,environment/* isSet */.v)(env, entry) ? [`${entry}=${env[entry]}`] : [];
}
/** One `KEY=value` a line. */
function readEnvFile(file, io) {
    return readLines('env-file', file, io).flatMap(line => envEntry(line, io));
}
/** As docker: a line without `=` is no label. */
function readLabelFile(file, io) {
    return readLines('label-file', file, io).filter(line => line.includes('='));
}
/** Blank lines and those that begin with `#` are none. */
function readLines(flag, file, { cwd }) {
    try {
        const lines = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file), 'utf8').split(/\r?\n/);
        return lines.map(line => line.trimStart()).filter(line => line !== '' && !line.startsWith('#'));
    }
    catch (cause) {
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot read --${flag} ${file}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
function workdirOf(text) {
    if (text === undefined || text === '')
        return undefined;
    if ((0,external_node_path_.isAbsolute)(text))
        return text;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `the working directory '${text}' is invalid, it needs to be an absolute path`);
}
function parseLabels(texts) {
    return Object.fromEntries(texts.map(text => {
        const split = text.indexOf('=');
        return split < 0 ? [text, ''] : [text.slice(0, split), text.slice(split + 1)];
    }));
}
function refusePorts(args) {
    if (args.list('publish').length === 0 && !args.boolean('publish-all'))
        return;
    throw new errors/* UsageError */.eb('UNSUPPORTED', 'Cannot publish ports: containers share the network of this machine', {
        hint: "Leave -p and -P out: what the container listens on is open on this machine's own port"
    });
}
function networkOf(text) {
    if (text === 'host' || text === 'none')
        return text;
    throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use network "${text}": need host or none`);
}
/** One profile is what every container has; without one it has all calls. */
function isUnfiltered(options) {
    const other = options.find(option => option !== 'seccomp=unconfined');
    if (other === undefined)
        return options.length > 0;
    throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use --security-opt "${other}": need seccomp=unconfined`);
}
function shmSize(text) {
    if (text === undefined)
        return DEFAULT_SHM;
    const size = (0,cli_size/* parseBinarySize */.eU)(text);
    if (size === undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid --shm-size "${text}"`, { hint: 'Write it as 64m or 1g' });
    return size;
}
function parseHost(text) {
    const host = (0,extra_host/* parseExtraHost */.u)(text);
    const hint = 'Write it as NAME:ADDRESS';
    if (!host)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `bad format for add-host: "${text}"`, { hint });
    if (!(0,ip_address/* isIpAddress */.oX)(host[1]))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid IP address in add-host: "${host[1]}"`, { hint });
    return host;
}
function isTmpfs(mount) {
    return !('source' in mount);
}


/***/ }),

/***/ 2487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSet)
/* harmony export */ });
/** Whether a variable is set. Asked for by a name that a user gave, `env` would answer what every object has: `constructor`. */
function isSet(env, name) {
    return Object.hasOwn(env, name) && env[name] !== undefined;
}


/***/ }),

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

/***/ 4281:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Xe: () => (/* binding */ humanSize),
/* harmony export */   eU: () => (/* binding */ parseBinarySize)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes as docker shows them: four significant digits, powers of 1000 (`12.34MB`). */
function humanSize(bytes, digits = 4) {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${Number(value.toPrecision(digits))}${UNITS[unit]}`;
}
const FACTORS = { '': 1, b: 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
/** `10GB`, `500m`, `1.5 GiB` or plain bytes; undefined for what is no size. */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?$/i.exec(text.trim());
    if (!match)
        return undefined;
    const [, number = '', unit = '', binary] = match;
    const factor = FACTORS[unit.toLowerCase()];
    return Number(number) * (binary ? 1024 ** Math.round(Math.log10(factor) / 3) : factor);
}
/** `64m` as docker's runtime flags take it: powers of 1024. */
function parseBinarySize(text) {
    const match = /^(\d+(?:\.\d+)?)([bkmgt]?)b?$/i.exec(text.trim());
    return match ? Math.trunc(Number(match[1]) * 1024 ** 'bkmgt'.indexOf((match[2] || 'b').toLowerCase())) : undefined;
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


/***/ }),

/***/ 259:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
const RULE = '-'.repeat(20);
/** The lines around a place, numbered, with `>>>` on the faulty ones; '' when the file does not have those lines. */
function excerptOf(text, location) {
    return excerptsOf(text)(location);
}
/** The same for many places of one text. */
function excerptsOf(text) {
    const lines = text.split('\n').map(line => line.replace(/\r$/, ''));
    return location => excerpt(lines, location);
}
function excerpt(lines, location) {
    if (location.startLine < 1 || location.endLine > lines.length)
        return '';
    const around = location.startLine === location.endLine ? 2 : 1;
    const first = Math.max(1, location.startLine - around);
    const last = Math.min(lines.length, location.endLine + around);
    const shown = [];
    for (let number = first; number <= last; number++)
        shown.push(showLine(lines[number - 1], number, location));
    const column = location.column === undefined ? '' : `:${location.column}`;
    return [`${location.file}:${location.startLine}${column}`, RULE, ...shown, RULE].join('\n');
}
/** Lines come cut: a minified script in a RUN must not fill the screen. */
const WIDTH = 240;
function showLine(line, number, { startLine, endLine }) {
    const mark = number >= startLine && number <= endLine ? '>>>' : '   ';
    const text = line.length > WIDTH ? `${line.slice(0, WIDTH)}...` : line;
    return `${String(number).padStart(4)} | ${mark} ${text}`.trimEnd();
}


/***/ }),

/***/ 3289:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ DockerfileFault),
/* harmony export */   mf: () => (/* binding */ syntaxFault),
/* harmony export */   sV: () => (/* binding */ invalidFault),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);


/** A fault found where the place in the file is not known yet; `locate` adds it on the way up. */
class DockerfileFault extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP {
    /** Text in the source that is at fault, when narrower than the instruction. */
    near;
    constructor(code, message, options = {}) {
        super(code, message, { hint: options.hint });
        this.near = options.near;
    }
}
/** Instruction text that the language does not allow. */
function syntaxFault(message, options = {}) {
    return new DockerfileFault('SYNTAX', message, options);
}
/** Well-formed text whose value is not valid. */
function invalidFault(message, options = {}) {
    return new DockerfileFault('INVALID', message, options);
}
/**
 * The error with a place: file, lines, column and excerpt. One that has a place, or that is no DockerfileError, is returned as
 * it is.
 */
function locate(error, location, text, prefix = '') {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP) || error.location !== undefined)
        return error;
    const near = error instanceof DockerfileFault ? error.near : undefined;
    const place = narrow(location, text, near);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP(error.code, prefix + error.message, {
        location: place,
        excerpt: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(text, place),
        hint: error.hint,
        cause: error.cause
    });
}
function narrow(location, text, near) {
    if (near === undefined || near === '')
        return location;
    const lines = text.split('\n').slice(location.startLine - 1, location.endLine);
    const index = lines.findIndex(line => line.includes(near));
    if (index < 0)
        return location;
    const line = location.startLine + index;
    return { ...location, startLine: line, endLine: line, column: lines[index].indexOf(near) + 1 };
}


/***/ }),

/***/ 7756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eH: () => (/* binding */ isIpv4),
/* harmony export */   oX: () => (/* binding */ isIpAddress),
/* harmony export */   sX: () => (/* binding */ isIpv6)
/* harmony export */ });
const IPV4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;
const GROUP = /^[0-9a-fA-F]{1,4}$/;
/** True for an IPv4 or IPv6 address without a zone, as Go's net.ParseIP takes it. */
function isIpAddress(text) {
    return IPV4.test(text) || isIpv6(text);
}
/** True for four decimal numbers up to 255, without leading zeros. */
function isIpv4(text) {
    return IPV4.test(text);
}
/** Eight groups; `::` stands for one or more of them, once; the last two may be an IPv4 address. */
function isIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const groups = halves.map(half => (half === '' ? [] : half.split(':')));
    const last = groups.at(-1).at(-1);
    const hasIpv4 = last !== undefined && IPV4.test(last);
    if (hasIpv4)
        groups.at(-1).splice(-1, 1, '0', '0');
    const all = groups.flat();
    const isComplete = halves.length === 2 ? all.length < 8 : all.length === 8;
    return isComplete && all.every(group => GROUP.test(group));
}


/***/ }),

/***/ 1653:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseExtraHost)
/* harmony export */ });
/**
 * `NAME:ADDRESS` or `NAME=ADDRESS`, an IPv6 address in brackets or not; `host-gateway` is this machine, whose network is shared.
 * Undefined where one of the two is missing; whether the address is one is not looked at.
 */
function parseExtraHost(text) {
    const [name, address] = text.split(/[:=](.*)/s, 2);
    if (!name || !address)
        return undefined;
    return [name, address === 'host-gateway' ? '127.0.0.1' : address.replace(/^\[(.*)\]$/s, '$1')];
}


/***/ }),

/***/ 6664:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseUlimits: () => (/* binding */ parseUlimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAMES = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');
/** `nofile=1024:2048` or `nofile=1024`; -1 is unlimited. @throws UsageError INPUT_INVALID with BuildKit's text */
function parseUlimits(texts) {
    return texts.map(parseUlimit);
}
function parseUlimit(text) {
    const [, name = '', limits] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (limits === undefined)
        throw invalid(`invalid ulimit argument: ${text}`);
    if (!NAMES.includes(name))
        throw invalid(`invalid ulimit type: ${name}`);
    const [, soft, hard = soft] = /^(-?\d+)(?::(-?\d+))?$/.exec(limits) ?? [];
    if (soft === undefined || hard === undefined)
        throw invalid(`invalid limits: ${limits}`);
    if (limit(soft) > limit(hard))
        throw invalid(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
    return { type: `RLIMIT_${name.toUpperCase()}`, soft: limit(soft), hard: limit(hard) };
}
function invalid(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `failed to parse ulimit: ${reason}`, {
        hint: `Write NAME=SOFT[:HARD]. Names: ${NAMES.join(', ')}`
    });
}
function limit(text) {
    const value = Number(text);
    return value < 0 ? Number.MAX_SAFE_INTEGER : value;
}


/***/ })

};
