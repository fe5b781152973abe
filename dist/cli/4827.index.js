export const id = 4827;
export const ids = [4827];
export const modules = {

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

/***/ 3740:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseRam)
});

// EXTERNAL MODULE: ./lib/text/letter-case.js
var letter_case = __webpack_require__(5448);
// EXTERNAL MODULE: ./lib/dockerfile/faults.js
var faults = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
;// CONCATENATED MODULE: ./lib/dockerfile/go-float.js


const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const HEXADECIMAL = /^([+-]?)0[xX](?=\.?[0-9a-fA-F])([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)$/;
const SPECIAL = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i;
/** Between digits, or after the prefix of a hexadecimal number. */
const UNDERSCORES = /(?<=[0-9])_(?=[0-9])/g;
const HEX_UNDERSCORES = /(?<=[0-9a-fA-FxX])_(?=[0-9a-fA-F])/g;
/** Go's strconv.ParseFloat, in full. @throws DockerfileFault with Go's text. */
function parseFloat64(text) {
    const isHex = /^[+-]?0[xX]/.test(text);
    const plain = text.replace(isHex ? HEX_UNDERSCORES : UNDERSCORES, '');
    const value = readSpecial(text) ?? (isHex ? readHexadecimal(plain) : readDecimal(plain));
    if (value === undefined)
        throw fault(text, 'invalid syntax');
    if (!Number.isFinite(value) && !SPECIAL.test(text))
        throw fault(text, 'value out of range');
    return value;
}
function fault(text, reason) {
    return (0,faults/* invalidFault */.sV)(`strconv.ParseFloat: parsing ${(0,go_quote/* goQuote */.d)(text)}: ${reason}`);
}
function readSpecial(text) {
    const match = SPECIAL.exec(text);
    if (!match)
        return undefined;
    const [, sign, infinity] = match;
    if (infinity === undefined)
        return sign === '' ? Number.NaN : undefined;
    return sign === '-' ? -Infinity : Infinity;
}
function readDecimal(text) {
    return DECIMAL.test(text) ? Number(text) : undefined;
}
function readHexadecimal(text) {
    const match = HEXADECIMAL.exec(text);
    if (!match)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
    const digits = Number(BigInt(`0x${whole}${fraction}`));
    // Nothing times any power is nothing, also where the power is more than a float holds.
    const value = digits === 0 ? 0 : digits * 2 ** (Number(exponent) - 4 * fraction.length);
    return sign === '-' ? -value : value;
}

;// CONCATENATED MODULE: ./lib/dockerfile/ram.js



const FACTORS = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40, p: 2 ** 50 };
/** What amd64 makes of a float that no 64-bit integer holds. */
const OVERFLOW = -(2 ** 63);
/** A size in memory, `64m`, `1.5GiB`, in bytes: units are powers of 1024. @throws DockerfileFault with docker's text. */
function parseRam(text) {
    const end = Math.max(...[...'0123456789. '].map(character => text.lastIndexOf(character)));
    if (end < 0)
        throw (0,faults/* invalidFault */.sV)(`invalid size: '${text}'`, { hint: 'write a number and a unit, e.g. 64m' });
    const size = parseFloat64(text[end] === ' ' ? text.slice(0, end) : text.slice(0, end + 1));
    if (size < 0)
        throw (0,faults/* invalidFault */.sV)(`invalid size: '${text}'`);
    return truncate(size * factorOf(text.slice(end + 1)));
}
function factorOf(suffix) {
    if (suffix === '')
        return 1;
    if (Buffer.byteLength(suffix) > 3)
        throw (0,faults/* invalidFault */.sV)(`invalid suffix: '${suffix}'`);
    const lower = (0,letter_case/* toLower */.j)(suffix);
    if (lower === 'b')
        return 1;
    const factor = /^[kmgtp](?:i?b)?$/.test(lower) ? FACTORS[lower[0]] : undefined;
    if (factor === undefined)
        throw (0,faults/* invalidFault */.sV)(`invalid suffix: '${lower}'`, { hint: 'units are b, k, m, g, t and p' });
    return factor;
}
/** Never a negative zero. */
function truncate(size) {
    return size < 2 ** 63 ? Math.trunc(size) + 0 : OVERFLOW;
}


/***/ }),

/***/ 1297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);


/**
 * The full name that an image is to have, `latest` unless it says a tag.
 * @throws UsageError for one with a digest, which only content gives; InvalidReferenceError
 */
function targetName(text) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text));
    if (reference.digest === undefined)
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `invalid tag "${text}": refusing to create a tag with a digest reference`, {
        hint: 'A digest follows from the content: leave it out'
    });
}


/***/ }),

/***/ 7122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   O0: () => (/* binding */ formatPlatformAll),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5448);
/* harmony import */ var _text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9220);





const COMPONENT = /^[A-Za-z0-9_.-]+$/;
const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$';
const COMPONENT_TEXT = '^[A-Za-z0-9_.-]+$';
/** Go's lists (go/build/syslist.go): what a single word may mean. */
const KNOWN_OS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const KNOWN_ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ' +
    'ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
/** GOARCH names of the architectures that Node runs on. */
const NODE_ARCHITECTURES = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle'
};
/** The machine's own platform, as far as images go: always Linux. */
function hostPlatform() {
    return normalizePlatform({ os: 'linux', architecture: NODE_ARCHITECTURES[process.arch] ?? process.arch });
}
/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` by containerd's rules; the missing part of a
 * single word comes from `host`.
 * @throws UsageError INPUT_INVALID
 */
function parsePlatform(text, host = hostPlatform()) {
    if (text.includes('*'))
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: wildcards not yet supported`);
    const [first = '', second, third, ...more] = text.split('/');
    const os = parseOS(first, text);
    checkComponent(second, text);
    checkComponent(third, text);
    if (more.length > 0)
        checkComponent(more.join('/'), text);
    if (more.length > 0)
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: cannot parse platform specifier`);
    if (second === undefined)
        return parseSingle(text, os, host);
    const named = normalizeArchitecture(second, third ?? '');
    const hidden = third === undefined && named.architecture === 'arm' && named.variant === 'v7';
    return withVariant({ ...os, architecture: named.architecture }, hidden ? '' : defaultVariant(named, third !== undefined));
}
/** A written `linux/arm64/v8` keeps its variant, unlike `linux/arm64`. */
function defaultVariant({ architecture, variant }, written) {
    return written && architecture === 'arm64' && variant === '' ? 'v8' : variant;
}
function parseSingle(text, os, host) {
    if (KNOWN_OS.has(os.os)) {
        const variant = host.architecture === 'arm' && host.variant !== 'v7' ? (host.variant ?? '') : '';
        return withVariant({ ...os, architecture: host.architecture }, variant);
    }
    const { architecture, variant } = normalizeArchitecture(text, '');
    if (!KNOWN_ARCHITECTURES.has(architecture))
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: unknown operating system or architecture`);
    return withVariant({ os: host.os, architecture }, architecture === 'arm' && variant === 'v7' ? '' : variant);
}
function parseOS(part, text) {
    const match = OS.exec(part);
    if (!match) {
        throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid OS component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: OSAndVersion specifier component must match "${OS_TEXT}"`);
    }
    const [, os = '', option = '', list = ''] = match;
    const version = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has an invalid OS version ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(option)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(option));
    const features = explain(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)} has invalid OS features`, () => parseFeatures(list));
    return {
        os: normalizeOS(os),
        ...(version !== '' && { 'os.version': version }),
        ...(features.length > 0 && { 'os.features': features })
    };
}
/** `+a+b` */
function parseFeatures(list) {
    if (list.length < 2)
        return [];
    return list
        .slice(1)
        .split('+')
        .map(name => explain(`invalid os feature ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(name)}`, () => (0,_text_url_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeUrl */ .M6)(name)))
        .filter(name => name !== '');
}
function explain(what, action) {
    try {
        return action();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${what}: ${error.message}`, { hint: HINT });
    }
}
function checkComponent(part, text) {
    if (part === undefined || COMPONENT.test(part))
        return;
    throw invalid(`${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(part)} is an invalid component of ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: platform specifier component must match "${COMPONENT_TEXT}"`);
}
/** The canonical form: `aarch64` becomes arm64, `x86_64` amd64, arm gets its variant v7, default variants go. */
function normalizePlatform(platform) {
    const { variant: written = '', 'os.features': features, ...rest } = platform;
    const { architecture, variant } = normalizeArchitecture(platform.architecture, written);
    const sorted = features && [...new Set(features)].sort();
    return withVariant({ ...rest, os: normalizeOS(platform.os), architecture, ...(sorted && { 'os.features': sorted }) }, variant);
}
function normalizeOS(os) {
    const lower = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(os);
    if (lower === '')
        return 'linux';
    return lower === 'macos' ? 'darwin' : lower;
}
const ARM64_VARIANTS = { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' };
const ARM_VARIANTS = { '': 'v7', '7': 'v7', '5': 'v5', '6': 'v6', '8': 'v8' };
function normalizeArchitecture(written, writtenVariant) {
    const architecture = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(written);
    const variant = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(writtenVariant);
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: Object.hasOwn(ARM64_VARIANTS, variant) ? ARM64_VARIANTS[variant] : variant };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture, variant: Object.hasOwn(ARM_VARIANTS, variant) ? ARM_VARIANTS[variant] : variant };
        default:
            return { architecture, variant };
    }
}
function withVariant(platform, variant) {
    return variant === '' ? platform : { ...platform, variant };
}
/** `os/architecture[/variant]`. */
function formatPlatform(platform) {
    if (platform.os === '')
        return 'unknown';
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(platform.os, platform.architecture, platform.variant ?? '');
}
/** As `formatPlatform`, with the OS version and features: `windows(10.0.17763)/amd64`. */
function formatPlatformAll(platform) {
    const version = encode(platform['os.version'] ?? '');
    const features = [...new Set(platform['os.features'] ?? [])].sort().filter(feature => feature !== '');
    const options = version + features.map(feature => `+${encode(feature)}`).join('');
    return formatPlatform(options === '' || platform.os === '' ? platform : { ...platform, os: `${platform.os}(${options})` });
}
function encode(option) {
    return option.replace(/[%+()/]/g, character => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
}
const HINT = 'write a platform as os/architecture[/variant], e.g. linux/arm64';
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `${message}: invalid argument`, { hint: HINT });
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

/***/ 9112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteList),
/* harmony export */   d: () => (/* binding */ goQuote)
/* harmony export */ });
/** Go's strconv.Quote: in error texts, and in the history of CMD and ENTRYPOINT. */
const SHORT = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\'
};
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
/** Nothing to escape: almost every text. */
const PLAIN = /^[ !#-[\]-~]*$/;
function goQuote(text) {
    if (PLAIN.test(text))
        return `"${text}"`;
    let quoted = '';
    for (const character of text)
        quoted += SHORT[character] ?? escapeUnprintable(character);
    return `"${quoted}"`;
}
function escapeUnprintable(character) {
    if (PRINTABLE.test(character))
        return character;
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    const hex = (digits) => code.toString(16).padStart(digits, '0');
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(2)}`;
    return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}
/** `["a" "b c"]`: Go's %q of a list, as `docker history` shows a command. */
function quoteList(texts) {
    return `[${texts.map(goQuote).join(' ')}]`;
}


/***/ }),

/***/ 9220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ unescapeUrl),
/* harmony export */   eQ: () => (/* binding */ escapeError),
/* harmony export */   n_: () => (/* binding */ unescapeQuery),
/* harmony export */   vy: () => (/* binding */ escapeUrl)
/* harmony export */ });
/* harmony import */ var _go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

/** Percent encoding as Go's net/url does it. */
const BAD = /%(?![0-9a-fA-F]{2}).{0,2}/s;
/** Bytes that are no UTF-8 become U+FFFD. @throws Error with Go's text. */
function unescapeUrl(text) {
    const [bad] = BAD.exec(text) ?? [];
    if (bad !== undefined)
        throw escapeError(bad);
    if (!text.includes('%'))
        return text;
    const bytes = Buffer.from(text, 'utf8').toString('latin1');
    const decoded = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(decoded, 'latin1').toString('utf8');
}
/** In a query, where `+` is a space. @throws Error with Go's text. */
function unescapeQuery(text) {
    return unescapeUrl(text.replaceAll('+', ' '));
}
function escapeError(bad) {
    return new Error(`invalid URL escape ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(bad)}`);
}
/** Encodes every character that `allowed`, an expression for one character, does not match. */
function escapeUrl(text, allowed) {
    return [...text].map(character => (allowed.test(character) ? character : percentEncode(character))).join('');
}
function percentEncode(character) {
    return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&');
}


/***/ })

};
