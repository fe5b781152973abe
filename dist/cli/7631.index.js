export const id = 7631;
export const ids = [7631,3411];
export const modules = {

/***/ 41:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* binding */ lowerOptions),
  ZC: () => (/* binding */ multiPlatform),
  Wt: () => (/* binding */ platformsOf),
  lU: () => (/* binding */ repeatedPlatforms),
  n4: () => (/* binding */ withDockerfile)
});

// EXTERNAL MODULE: ./lib/dockerfile/excerpt.js
var excerpt = __webpack_require__(259);
// EXTERNAL MODULE: ./lib/dockerfile/go-number.js
var go_number = __webpack_require__(1426);
// EXTERNAL MODULE: ./lib/dockerfile/parse.js + 32 modules
var parse = __webpack_require__(6784);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/dockerfile/directives.js
var directives = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/dockerfile/faults.js
var faults = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
;// CONCATENATED MODULE: ./lib/dockerfile/check-options.js






const DEFAULT = { skip: [], skipAll: false, experimental: [], experimentalAll: false, error: false };
/** Reads `skip=A,B;error=true;experimental=all`. @throws DockerfileFault with BuildKit's text. */
function parseCheckOptions(text) {
    const trimmed = (0,characters/* trimSpace */.Pd)(text);
    if (trimmed === '')
        return DEFAULT;
    return splitOptions(trimmed).reduce(readOption, DEFAULT);
}
/** At most three parts: a third semicolon belongs to the last one. */
function splitOptions(text) {
    const [first = '', second, ...rest] = text.split(';');
    return [first, ...(second === undefined ? [] : [second]), ...(rest.length === 0 ? [] : [rest.join(';')])];
}
function readOption(options, part) {
    const { before, after, found } = (0,characters/* cut */.Jj)(part, '=');
    if (!found)
        throw invalidOption(part);
    const key = (0,characters/* trimSpace */.Pd)(before);
    const value = (0,characters/* trimSpace */.Pd)(after);
    if (key === 'skip' || key === 'experimental') {
        return value === 'all' ? { ...options, [`${key}All`]: true } : { ...options, [key]: value.split(',').map(characters/* trimSpace */.Pd) };
    }
    if (key === 'error')
        return { ...options, error: readError(value, part) };
    throw invalidOption(key);
}
function readError(value, part) {
    try {
        return (0,go_number/* parseBool */.q6)(value);
    }
    catch (error) {
        throw (0,faults/* invalidFault */.sV)(`failed to parse check option ${(0,go_quote/* goQuote */.d)(part)}: ${error.message}`, { near: value });
    }
}
function invalidOption(part) {
    return (0,faults/* invalidFault */.sV)(`invalid check option ${(0,go_quote/* goQuote */.d)(part)}`, { hint: 'options are skip, error and experimental' });
}
/**
 * The options for a Dockerfile: from its `# check=`, unless the build gives others (the argument BUILDKIT_DOCKERFILE_CHECK).
 * @throws DockerfileError
 */
function checkOptionsOf(text, override) {
    try {
        return parseCheckOptions(override ?? (0,directives/* detectCheck */.Y_)(text)?.value ?? '');
    }
    catch (error) {
        if (!(error instanceof errors/* DockerfileError */.tP))
            throw error;
        const what = override === undefined ? 'check options' : 'build-arg:BUILDKIT_DOCKERFILE_CHECK';
        throw new errors/* DockerfileError */.tP(error.code, `failed to parse ${what}: ${error.message}`, { hint: error.hint });
    }
}
/** The options with what a `# check=` comment right above an instruction adds. Comments that make no sense add nothing. */
function withComments(options, comments) {
    const added = comments.map(checkInComment).find(value => value !== undefined);
    if (added === undefined)
        return options;
    try {
        const { skip, skipAll, experimental, experimentalAll } = parseCheckOptions(added);
        return {
            skip: [...options.skip, ...skip],
            skipAll: options.skipAll || skipAll,
            experimental: [...options.experimental, ...experimental],
            experimentalAll: options.experimentalAll || experimentalAll,
            error: options.error
        };
    }
    catch {
        return options;
    }
}
function checkInComment(comment) {
    const directive = new directives/* DirectiveReader */.zj('').read(comment);
    return directive?.name === 'check' ? (0,characters/* cut */.Jj)(directive.value, ' ').before : undefined;
}

// EXTERNAL MODULE: ./lib/dockerfile/lint/rules.js
var rules = __webpack_require__(1513);
;// CONCATENATED MODULE: ./lib/dockerfile/lint/filter.js



/** The findings that the options, and `# check=` comments above the instructions, want to hear of. */
function filterWarnings(warnings, options) {
    return warnings.filter(({ rule, comments }) => {
        const { skip, skipAll, experimental, experimentalAll } = comments === undefined ? options : withComments(options, comments);
        if (rules/* LINT_RULES */.w.get(rule)?.experimental)
            return experimentalAll || experimental.includes(rule);
        return !skipAll && !skip.includes(rule);
    });
}
/** @throws DockerfileError LINT when the options make findings fail the build. @param warnings filtered */
function failOnWarnings(warnings, options) {
    if (!options.error || warnings.length === 0)
        return;
    const rules = [...new Set(warnings.map(({ rule }) => rule))].sort();
    throw new errors/* DockerfileError */.tP('LINT', `lint violation found for rules: ${rules.join(', ')}`, {
        location: warnings[0].location,
        hint: 'correct what the warnings say, or skip a check with "# check=skip=<rule>"'
    });
}

;// CONCATENATED MODULE: ./lib/frontend/findings.js


/**
 * What the build checks found in one Dockerfile, without what its `# check=` silences. Findings before an error count too, so
 * they are taken one by one.
 */
class Findings {
    #options;
    #file = [];
    #lowered;
    /** @throws DockerfileError for options that make no sense. @param override build argument BUILDKIT_DOCKERFILE_CHECK */
    constructor(text, override) {
        this.#options = checkOptionsOf(text, override);
    }
    /** Takes what parsing finds. */
    ofText = (warning) => {
        this.#file.push(warning);
    };
    /** Takes what lowering for the first platform finds. As in BuildKit the others, which say much the same again, do not count. */
    ofPlatform() {
        if (this.#lowered)
            return () => { };
        const found = [];
        this.#lowered = found;
        return warning => void found.push(warning);
    }
    /** One instruction may have the same finding several times. */
    list() {
        return filterWarnings([...this.#file, ...(this.#lowered ?? [])], this.#options);
    }
    /** @throws DockerfileError LINT when the Dockerfile wants findings to fail the build and there are any. */
    check() {
        failOnWarnings(this.list(), this.#options);
    }
}

;// CONCATENATED MODULE: ./lib/frontend/syntax.js


/** docker/dockerfile and docker/dockerfile-upstream, of whatever registry mirrors them and of whatever version. */
const BUILT_IN = /(^|\/)dockerfile(-upstream)?(:[^/]*)?(@.*)?$/;
/**
 * A `# syntax=` that names Docker's own frontend is met by this one; no other is ever downloaded or run.
 * @param override build argument BUILDKIT_SYNTAX
 * @throws DockerfileError UNSUPPORTED
 */
function checkSyntax(text, file, override) {
    const syntax = override ?? (0,directives/* detectSyntax */.Dh)(text)?.value ?? '';
    if (syntax === '' || BUILT_IN.test(syntax))
        return;
    const line = text.split('\n').findIndex(candidate => candidate.includes(syntax)) + 1;
    throw new errors/* DockerfileError */.tP('UNSUPPORTED', `Cannot build with the frontend "${syntax}": only docker/dockerfile is built in`, {
        ...(line > 0 && { location: { file, startLine: line, endLine: line } }),
        hint: 'Remove the syntax directive, or give the build argument BUILDKIT_SYNTAX=docker/dockerfile:1'
    });
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/build/read-dockerfile.js







/**
 * Reads the build's Dockerfile, once what the build was asked for made sense. Whatever becomes of `body`, the worker hears of all
 * findings; errors that know their line get the lines around it.
 */
async function withDockerfile(request, worker, contexts, body) {
    multiPlatform(request);
    if (request.ulimits.length > 0)
        (await __webpack_require__.e(/* import() */ 4283).then(__webpack_require__.bind(__webpack_require__, 6664))).parseUlimits(request.ulimits);
    const { text, file } = await contexts.dockerfile();
    checkSyntax(text, file, request.buildArgs['BUILDKIT_SYNTAX']);
    const findings = new Findings(text, request.buildArgs['BUILDKIT_DOCKERFILE_CHECK']);
    try {
        const dockerfile = (0,parse/* parseDockerfile */.Ai)(text, file, findings.ofText);
        return await withExcerpt(dockerfile, () => body({ dockerfile, findings }));
    }
    finally {
        for (const warning of findings.list())
            worker.warn(warning);
    }
}
async function withExcerpt(dockerfile, body) {
    try {
        return await body();
    }
    catch (error) {
        if ((error instanceof errors/* SolveError */.Y || error instanceof errors/* DockerfileError */.tP) && error.location && !error.excerpt)
            error.excerpt = (0,excerpt/* excerptOf */.z)(dockerfile.text, error.location);
        throw error;
    }
}
/** Those asked for, else this machine's. */
function platformsOf({ platforms }) {
    return platforms.length > 0 ? platforms.map(oci_platform/* normalizePlatform */.FL) : [(0,oci_platform/* hostPlatform */.ol)()];
}
/** Those asked for more than once: each time makes one more image of the index. */
function repeatedPlatforms(request) {
    const names = platformsOf(request).map(oci_platform/* formatPlatformAll */.O0);
    return names.filter((name, index) => names.indexOf(name) < index);
}
/** Whether one image gets an index too. @throws UsageError for what is no boolean, or says no to several platforms. */
function multiPlatform({ buildArgs, platforms }) {
    const text = buildArgs['BUILDKIT_MULTI_PLATFORM'] || undefined;
    const wanted = text === undefined ? undefined : (0,go_number/* tryBool */.I_)(text);
    if (text !== undefined && wanted === undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid boolean value for multi-platform: ${text}`, { hint: 'Write true or false' });
    if (wanted === false && platforms.length > 1)
        throw new errors/* UsageError */.eb('INPUT_INVALID', 'conflicting config: returning multiple target platforms is not allowed');
    return wanted;
}
async function lowerOptions(request, worker, contexts, platform, warn) {
    return {
        ...request,
        platform,
        isPlatformGiven: request.platforms.length > 0,
        buildPlatform: (0,oci_platform/* hostPlatform */.ol)(),
        namedContexts: contexts.named,
        ignored: await contexts.ignored(),
        warn,
        contextTime: name => contexts.time(name),
        sourceTime: async (source) => {
            const { remoteFiles } = await __webpack_require__.e(/* import() */ 4855).then(__webpack_require__.bind(__webpack_require__, 4855));
            return (await remoteFiles(source, contexts.tools)).time;
        },
        resolveImage: async (reference, wanted) => {
            const { pinned, descriptor, config } = await worker.images.resolve(reference, wanted);
            return { pinned, digest: descriptor.digest, config };
        }
    };
}


/***/ }),

/***/ 8754:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ noDockerfile),
/* harmony export */   Tw: () => (/* binding */ readTextAt),
/* harmony export */   xs: () => (/* binding */ readTextIn),
/* harmony export */   yW: () => (/* binding */ readDockerfileIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);



/** A Dockerfile or ignore file is text that a person wrote: more than this is a mistake. Bytes. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/**
 * Text of a regular file of a tree, symlinks followed inside it: a link out of the context shows what is there in the context.
 * @returns undefined when there is none
 * @throws UsageError INPUT_INVALID for anything but a regular file of a sane size
 */
function readTextIn(tree, path) {
    const resolved = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(tree, path, { followLast: true });
    const stat = tree.lstat(resolved);
    if (!stat)
        return undefined;
    checkText(path.slice(1), stat.type === 'file', stat.size);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(tree.hostPath(resolved), 'utf8');
}
/** Text of a file of this machine that the user named. Returns and throws like `readTextIn`. */
function readTextAt(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
    if (!stat)
        return undefined;
    checkText(path, stat.isFile(), stat.size);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path, 'utf8');
}
/** What to look for when no name is given, in order. */
const DEFAULT_NAMES = ['Dockerfile', 'dockerfile'];
/** The Dockerfile of a context that is looked at as a whole tree. */
function readDockerfileIn(tree, file, context) {
    for (const name of file === undefined ? DEFAULT_NAMES : [file]) {
        const text = readTextIn(tree, `/${name}`);
        if (text !== undefined)
            return { file: name, text };
    }
    throw noDockerfile(file, context);
}
function noDockerfile(file, context) {
    const name = file ?? DEFAULT_NAMES[0];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `failed to read dockerfile: open ${name}: no such file or directory (context ${context})`, {
        hint: 'Name the Dockerfile with --file (input "file").'
    });
}
function checkText(path, isFile, size) {
    const fault = isFile
        ? size > MAX_TEXT_BYTES
            ? `it has ${size} bytes, at most ${MAX_TEXT_BYTES} are read`
            : undefined
        : 'it is no regular file';
    if (fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `Cannot read ${path}: ${fault}`);
}


/***/ }),

/***/ 1513:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ LINT_RULES)
/* harmony export */ });
/* harmony import */ var _consistent_instruction_casing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _copy_ignored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(290);
/* harmony import */ var _duplicate_stage_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);
/* harmony import */ var _expose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _from_as_casing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5017);
/* harmony import */ var _from_platform_flag_const_disallowed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3724);
/* harmony import */ var _invalid_base_image_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(383);
/* harmony import */ var _invalid_default_arg_in_from_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(691);
/* harmony import */ var _invalid_definition_description_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8916);
/* harmony import */ var _json_args_recommended_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9728);
/* harmony import */ var _legacy_key_value_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4505);
/* harmony import */ var _maintainer_deprecated_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6062);
/* harmony import */ var _multiple_instructions_disallowed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6585);
/* harmony import */ var _no_empty_continuation_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2171);
/* harmony import */ var _redundant_target_platform_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6489);
/* harmony import */ var _reserved_stage_name_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2731);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4283);
/* harmony import */ var _stage_name_casing_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8896);
/* harmony import */ var _undefined_arg_in_from_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3824);
/* harmony import */ var _undefined_var_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1034);
/* harmony import */ var _workdir_relative_path_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6027);





















/** Every check, by name. */
const LINT_RULES = new Map([
    _consistent_instruction_casing_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSISTENT_INSTRUCTION_CASING */ .u,
    _copy_ignored_js__WEBPACK_IMPORTED_MODULE_1__/* .COPY_IGNORED_FILE */ ._,
    _duplicate_stage_name_js__WEBPACK_IMPORTED_MODULE_2__/* .DUPLICATE_STAGE_NAME */ .R,
    _expose_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPOSE_INVALID_FORMAT */ .zj,
    _expose_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPOSE_PROTO_CASING */ .go,
    _from_as_casing_js__WEBPACK_IMPORTED_MODULE_4__/* .FROM_AS_CASING */ .Q,
    _from_platform_flag_const_disallowed_js__WEBPACK_IMPORTED_MODULE_5__/* .FROM_PLATFORM_FLAG_CONST_DISALLOWED */ .B,
    _invalid_base_image_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .INVALID_BASE_IMAGE_PLATFORM */ .O,
    _invalid_default_arg_in_from_js__WEBPACK_IMPORTED_MODULE_7__/* .INVALID_DEFAULT_ARG_IN_FROM */ .i,
    _invalid_definition_description_js__WEBPACK_IMPORTED_MODULE_8__/* .INVALID_DEFINITION_DESCRIPTION */ .D,
    _json_args_recommended_js__WEBPACK_IMPORTED_MODULE_9__/* .JSON_ARGS_RECOMMENDED */ .Z,
    _legacy_key_value_format_js__WEBPACK_IMPORTED_MODULE_10__/* .LEGACY_KEY_VALUE_FORMAT */ .o,
    _maintainer_deprecated_js__WEBPACK_IMPORTED_MODULE_11__/* .MAINTAINER_DEPRECATED */ .J,
    _multiple_instructions_disallowed_js__WEBPACK_IMPORTED_MODULE_12__/* .MULTIPLE_INSTRUCTIONS_DISALLOWED */ .G,
    _no_empty_continuation_js__WEBPACK_IMPORTED_MODULE_13__/* .NO_EMPTY_CONTINUATION */ .A,
    _redundant_target_platform_js__WEBPACK_IMPORTED_MODULE_14__/* .REDUNDANT_TARGET_PLATFORM */ .q,
    _reserved_stage_name_js__WEBPACK_IMPORTED_MODULE_15__/* .RESERVED_STAGE_NAME */ .A,
    _secrets_js__WEBPACK_IMPORTED_MODULE_16__/* .SECRETS_USED_IN_ARG_OR_ENV */ .B,
    _stage_name_casing_js__WEBPACK_IMPORTED_MODULE_17__/* .STAGE_NAME_CASING */ .h,
    _undefined_arg_in_from_js__WEBPACK_IMPORTED_MODULE_18__/* .UNDEFINED_ARG_IN_FROM */ .L,
    _undefined_var_js__WEBPACK_IMPORTED_MODULE_19__/* .UNDEFINED_VAR */ .Pb,
    _workdir_relative_path_js__WEBPACK_IMPORTED_MODULE_20__/* .WORKDIR_RELATIVE_PATH */ .c
].map(rule => [rule.name, rule]));


/***/ }),

/***/ 323:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sortByBytes)
/* harmony export */ });
/**
 * Compares names as BuildKit, tar writers and the kernel's tools do: by their UTF-8 bytes. JavaScript's own order is by UTF-16
 * units, which differs only where surrogate pairs meet U+E000..U+FFFF.
 */
function compareBytes(a, b) {
    if (hasSurrogate(a) || hasSurrogate(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Sorts in place. */
function sortByBytes(names) {
    return names.some(hasSurrogate) ? names.sort(compareBytes) : names.sort();
}
function hasSurrogate(text) {
    return /[\ud800-\udfff]/.test(text);
}


/***/ }),

/***/ 7501:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);




/**
 * One directory of this machine as a tree. Nothing is looked at before it is asked for, so an unreadable file that nobody needs is
 * harmless; and nothing twice, so a build sees each path as it was at the first look. A hidden directory is shown when something
 * below it is.
 */
function directoryTree(root, options = {}) {
    return new HostDirectory(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(root), options);
}
class HostDirectory {
    #root;
    #options;
    #seen = new Map();
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
    }
    lstat(path) {
        return this.#see(path)?.shown;
    }
    hostStat(path) {
        return this.#see(path)?.host;
    }
    readdir(path) {
        if (!this.#isDirectory(path))
            throw new Error(`${path} is not a directory`);
        const names = (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByBytes */ .n)((0,_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .readHostDirectory */ .u1)(this.#at(path)));
        if (!this.#options.filter)
            return names;
        return names.filter(name => this.lstat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)) !== undefined);
    }
    readlink(path) {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(this.#at(path));
    }
    hostPath(path) {
        return this.#at(path);
    }
    xattrs(path) {
        return this.#options.xattrs?.get(path.slice(1));
    }
    #at(path) {
        return path === '/' ? this.#root : this.#root + path;
    }
    #see(path) {
        const known = this.#seen.get(path);
        if (known || this.#seen.has(path))
            return known;
        const seen = this.#look(path);
        this.#seen.set(path, seen);
        return seen;
    }
    /** A path through a symlink shows nothing. */
    #look(path) {
        if (path !== '/' && !this.#isDirectory(parentOf(path)))
            return undefined;
        const host = (0,_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statHostPath */ .ko)(this.#at(path));
        if (!host || !this.#isVisible(path, host))
            return undefined;
        return { host, shown: this.#options.mapStat ? this.#options.mapStat(host) : host };
    }
    #isDirectory(path) {
        return this.#see(path)?.host.type === 'directory';
    }
    #isVisible(path, stat) {
        const filter = this.#options.filter;
        if (!filter || path === '/' || !filter.hides(path.slice(1)))
            return true;
        return stat.type === 'directory' && filter.hasExceptions && this.#showsBelow(path, filter);
    }
    /** Asks the rules first and the disk only where they leave it open, so most hidden directories are never entered. */
    #showsBelow(directory, filter) {
        return namesIn(this.#at(directory)).some(name => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
            if (!filter.hides(path.slice(1)))
                return true;
            return (0,_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statHostPath */ .ko)(this.#at(path))?.type === 'directory' && this.#showsBelow(path, filter);
        });
    }
}
/** A hidden directory that cannot be read shows nothing: it would not have been looked into without an exception rule. */
function namesIn(directory) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(directory);
    }
    catch {
        return [];
    }
}
function parentOf(path) {
    return path.slice(0, path.lastIndexOf('/')) || '/';
}


/***/ }),

/***/ 9310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What containerd's and runc's path resolvers allow before they see a loop. */
const MAX_LINKS = 255;
/**
 * Follows the symlinks in `path`, all inside the tree: an absolute target starts again at the tree's root and `..` stops there.
 * What does not exist is kept as it is, so that a destination can be created. `followLast: false` leaves a symlink in the last
 * place alone. `isDestination`: a path that leads through a file is no path at all.
 *
 * @throws SnapshotError NOT_FOUND on a loop of links, and where a destination goes through a file.
 */
function resolvePath(tree, path, { followLast, isDestination = false }) {
    const pending = splitPath(path).reverse();
    const resolved = [];
    let links = 0;
    while (pending.length > 0) {
        const name = pending.pop();
        if (name === '..') {
            resolved.pop();
            continue;
        }
        const here = `/${[...resolved, name].join('/')}`;
        const isLink = (pending.length > 0 || followLast) && tree.lstat(here)?.type === 'symlink';
        if (!isLink) {
            if (isDestination && isThroughFile(tree, resolved))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `lstat ${here}: not a directory`);
            resolved.push(name);
            continue;
        }
        if (++links > MAX_LINKS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SnapshotError */ .JC('NOT_FOUND', `Cannot resolve ${path}: too many links: one of them leads back to itself`);
        const target = tree.readlink(here);
        if (target.startsWith('/'))
            resolved.length = 0;
        pending.push(...splitPath(target).reverse());
    }
    return `/${resolved.join('/')}`;
}
function isThroughFile(tree, above) {
    const type = above.length > 0 ? tree.lstat(`/${above.join('/')}`)?.type : undefined;
    return type !== undefined && type !== 'directory';
}
function splitPath(path) {
    return path.split('/').filter(part => part !== '' && part !== '.');
}


/***/ }),

/***/ 9058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ readHostEntries),
/* harmony export */   ko: () => (/* binding */ statHostPath),
/* harmony export */   qM: () => (/* binding */ isWhiteoutDevice),
/* harmony export */   u1: () => (/* binding */ readHostDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** `lstat` of a path of this machine; undefined when nothing is there. `prefix` makes inode texts of different roots differ. */
function statHostPath(path, prefix = '') {
    const stats = lstat(path);
    if (!stats)
        return undefined;
    const type = typeOf(stats);
    return {
        type,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        gid: stats.gid,
        size: type === 'file' || type === 'symlink' ? stats.size : 0,
        mtime: stats.mtimeMs / 1000,
        inode: type !== 'directory' && stats.nlink > 1 ? prefix + exactInode(path) : undefined,
        device: type === 'char' || type === 'block' ? splitDevice(stats.rdev) : undefined,
        ctimeMs: stats.ctimeMs,
        ino: stats.ino,
        dev: stats.dev
    };
}
/** Names in a directory of this machine, unsorted. */
function readHostDirectory(path) {
    const names = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(path);
    for (const name of names)
        checkName(path, name);
    return names;
}
/** Names in a directory of this machine with their types, unsorted. */
function readHostEntries(path) {
    const entries = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(path, { withFileTypes: true });
    for (const { name } of entries)
        checkName(path, name);
    return entries;
}
/** Node decodes names as UTF-8, and what is not becomes a name that does not exist. */
function checkName(directory, name) {
    if (!name.includes('\ufffd') || lstat(`${directory}/${name}`))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SnapshotError */ .JC('UNSUPPORTED', `Cannot read directory ${directory}: the name ${JSON.stringify(name)} is not UTF-8`, {
        hint: 'Rename the file, or add it to .dockerignore.'
    });
}
/** True for overlayfs' whiteout: a character device 0:0. */
function isWhiteoutDevice(stat) {
    return stat.type === 'char' && stat.device?.[0] === 0 && stat.device[1] === 0;
}
function lstat(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function typeOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    if (stats.isSymbolicLink())
        return 'symlink';
    if (stats.isCharacterDevice())
        return 'char';
    if (stats.isBlockDevice())
        return 'block';
    return stats.isFIFO() ? 'fifo' : 'socket';
}
/** Inode numbers of some file systems exceed what a double holds, so the few files with many names are asked again. */
function exactInode(path) {
    const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { bigint: true });
    return `${stats.dev}:${stats.ino}`;
}
/** glibc's gnu_dev_major and gnu_dev_minor. */
function splitDevice(rdev) {
    const device = BigInt(rdev);
    const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn);
    const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn & 0xffffffffn);
    return [Number(major), Number(minor)];
}


/***/ }),

/***/ 3411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need it beside the bundle. */
const version = '0.1.0';


/***/ }),

/***/ 9415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openContexts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/dockerfile/may-be-remote.js
var may_be_remote = __webpack_require__(9272);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/system/tree/directory.js
var directory = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/system/tree/resolve.js
var resolve = __webpack_require__(9310);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/system/tree/stat.js
var tree_stat = __webpack_require__(9058);
;// CONCATENATED MODULE: ./lib/context/digest.js




/** @param cacheDirectory where to remember; undefined to forget */
function contentDigests(root, cacheDirectory, read) {
    const name = `${(0,external_node_crypto_.createHash)('sha256').update(root).digest('hex').slice(0, 32)}.json`;
    return new StatCache(root, cacheDirectory === undefined ? undefined : (0,external_node_path_.join)(cacheDirectory, name), read);
}
/** A change this soon before the hashing may be followed by one that the clock of the file system does not tell apart. */
const RACY_MILLISECONDS = 2000;
/** More than any context has: what a cache of many contexts' worth grows to before it starts anew. */
const MAX_ENTRIES = 1_000_000;
const VERSION = 1;
class StatCache {
    #root;
    #file;
    #readDigests;
    #known = new Map();
    #lines;
    #changed = false;
    constructor(root, file, readDigests) {
        this.#root = root;
        this.#file = file;
        this.#readDigests = readDigests;
    }
    known(path) {
        return this.#known.get(path);
    }
    async digests(files) {
        const lines = (this.#lines ??= this.#load());
        const unread = new Map();
        for (const file of files) {
            if (this.#known.has(file.path))
                continue;
            const line = lines.get(this.#key(file.path));
            if (line && sameFingerprint(line[0], fingerprint(file.stat)))
                this.#known.set(file.path, line[1]);
            else
                unread.set(file.path, file);
        }
        if (unread.size > 0)
            await this.#read([...unread.values()], lines);
        return files.map(({ path }) => this.#known.get(path));
    }
    save() {
        if (!this.#changed || !this.#lines || this.#file === undefined)
            return;
        const temporary = `${this.#file}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            external_node_fs_.mkdirSync((0,external_node_path_.join)(this.#file, '..'), { recursive: true, mode: 0o700 });
            external_node_fs_.writeFileSync(temporary, JSON.stringify({ version: VERSION, files: Object.fromEntries(this.#lines) }), {
                mode: 0o600,
                flag: 'wx'
            });
            external_node_fs_.renameSync(temporary, this.#file);
            this.#changed = false;
        }
        catch {
            external_node_fs_.rmSync(temporary, { force: true });
        }
    }
    async #read(files, lines) {
        const started = Date.now();
        const digests = await this.#readDigests(files.map(({ path }) => path));
        files.forEach((file, index) => {
            this.#known.set(file.path, digests[index]);
            if (isSettled(file, started))
                this.#remember(lines, file, digests[index]);
        });
    }
    #remember(lines, { path, stat }, digest) {
        if (lines.size >= MAX_ENTRIES)
            lines.clear();
        lines.set(this.#key(path), [fingerprint(stat), digest]);
        this.#changed = true;
    }
    /** A file that cannot be read or understood is no cache at all. */
    #load() {
        try {
            const document = JSON.parse(external_node_fs_.readFileSync(this.#file ?? '', 'utf8'));
            return document.version === VERSION ? new Map(Object.entries(document.files).filter(([, line]) => isLine(line))) : new Map();
        }
        catch {
            return new Map();
        }
    }
    #key(path) {
        return path.slice(this.#root.length);
    }
}
/** Looked at long enough after its last change, and the same after it was read. */
function isSettled({ path, stat }, started) {
    const after = started - stat.ctimeMs >= RACY_MILLISECONDS ? (0,tree_stat/* statHostPath */.ko)(path) : undefined;
    return after !== undefined && sameFingerprint(fingerprint(stat), fingerprint(after));
}
function fingerprint({ size, mtime, ctimeMs, ino, dev }) {
    return [size, mtime, ctimeMs, ino, dev];
}
function sameFingerprint(a, b) {
    return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3] && a[4] === b[4];
}
function isLine(line) {
    return Array.isArray(line) && Array.isArray(line[0]) && /^[0-9a-f]{64}$/.test(line[1]);
}

// EXTERNAL MODULE: ./lib/context/dockerfile-text.js
var dockerfile_text = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/dockerfile/paths.js
var paths = __webpack_require__(1850);
;// CONCATENATED MODULE: ./lib/context/ignore-file.js


/**
 * The patterns of a .dockerignore: no comments (`#` in the first column) and empty lines, each cleaned and without its leading
 * slash. https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function parseIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, '')
        .split('\n')
        .filter(line => !line.startsWith('#') && (0,characters/* trimSpace */.Pd)(line) !== '')
        .map(line => readPattern((0,characters/* trimSpace */.Pd)(line)));
}
function readPattern(line) {
    const isException = line.startsWith('!');
    const pattern = isException ? (0,characters/* trimSpace */.Pd)(line.slice(1)) : line;
    const cleaned = pattern === '' ? '' : (0,paths/* cleanPath */.ts)(pattern);
    const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
    return isException ? `!${relative}` : relative;
}

;// CONCATENATED MODULE: ./lib/context/local.js








/**
 * A directory as a build context: what its ignore file hides is not there, everything belongs to root, extended attributes are lost,
 * file capabilities too, and a socket is an empty file. Only what a build asks for is read; a bad pattern of the ignore file is met
 * (SolveError INVALID) when the patterns or files are asked for.
 * @throws UsageError INPUT_INVALID when there is no such directory
 */
function openLocalContext(options, tools) {
    return new LocalContext(options, realDirectory(options), tools);
}
class LocalContext {
    name;
    #options;
    #root;
    /** Everything, also what is ignored. */
    #whole;
    #digests;
    #patterns;
    #seen;
    #tree;
    constructor(options, root, tools) {
        this.name = options.directory;
        this.#options = options;
        this.#root = root;
        this.#whole = (0,directory/* directoryTree */.u)(root);
        this.#digests = contentDigests(root, tools.digestCache, tools.digestFiles);
    }
    get ignorePatterns() {
        this.#patterns ??= this.#readIgnoreFile();
        return this.#patterns;
    }
    /** What the ignore file leaves. */
    get #visible() {
        this.#seen ??= this.#visibleTree();
        return this.#seen;
    }
    tree() {
        this.#tree ??= this.#visible.then(visible => this.#contextTree(visible));
        return this.#tree;
    }
    async readDockerfile(file = this.#options.dockerfile) {
        if (file === undefined)
            return (0,dockerfile_text/* readDockerfileIn */.yW)(this.#whole, undefined, this.name);
        const text = this.#readNear((0,external_node_path_.resolve)(this.#options.cwd, file)) ?? (0,dockerfile_text/* readTextIn */.xs)(this.#whole, `/${file}`);
        if (text === undefined)
            throw (0,dockerfile_text/* noDockerfile */.Md)(file, this.name);
        return { file, text };
    }
    async digestFiles(paths) {
        const visible = await this.#visible;
        const files = paths.map(path => ({ path: visible.hostPath(path), stat: visible.hostStat(path) }));
        return this.#digests.digests(files);
    }
    async close() {
        this.#digests.save();
    }
    #readIgnoreFile() {
        const text = (this.#options.isNamed ? undefined : this.#readOwnIgnoreFile()) ?? this.#readSharedIgnoreFile();
        return text === undefined ? [] : parseIgnoreFile(text);
    }
    /** A directory of the name is one like any other. */
    #readSharedIgnoreFile() {
        const path = (0,resolve/* resolvePath */.o)(this.#whole, '/.dockerignore', { followLast: true });
        return this.#whole.lstat(path)?.type === 'directory' ? undefined : (0,dockerfile_text/* readTextIn */.xs)(this.#whole, path);
    }
    #readOwnIgnoreFile() {
        const { dockerfile, cwd } = this.#options;
        return this.#readNear(`${dockerfile === undefined ? (0,external_node_path_.join)(this.#root, 'Dockerfile') : (0,external_node_path_.resolve)(cwd, dockerfile)}.dockerignore`);
    }
    /** A file of the context by its links inside the context, any other as the machine sees it. */
    #readNear(path) {
        const inside = (0,external_node_path_.relative)(this.#root, (0,external_node_path_.join)(realpathIfAny((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)));
        return /^\.\.(\/|$)/.test(inside) ? (0,dockerfile_text/* readTextAt */.Tw)(path) : (0,dockerfile_text/* readTextIn */.xs)(this.#whole, `/${inside}`);
    }
    async #visibleTree() {
        const patterns = this.ignorePatterns;
        const filter = patterns.length > 0 ? await filterOf(patterns) : undefined;
        return (0,directory/* directoryTree */.u)(this.#root, { filter, mapStat: toContextStat });
    }
    #contextTree(tree) {
        return {
            isTransferred: true,
            lstat: path => tree.lstat(path),
            readdir: path => tree.readdir(path),
            readlink: path => tree.readlink(path),
            hostPath: path => tree.hostPath(path),
            digest: path => this.#digests.known(tree.hostPath(path))
        };
    }
}
async function filterOf(patterns) {
    const { compilePatterns, hidingPatterns } = await __webpack_require__.e(/* import() */ 7301).then(__webpack_require__.bind(__webpack_require__, 7301));
    const matcher = compilePatterns(patterns);
    return { hides: hidingPatterns(matcher), hasExceptions: matcher.hasExceptions };
}
function realDirectory({ directory, cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, directory);
    if (external_node_fs_.statSync(path, { throwIfNoEntry: false })?.isDirectory())
        return external_node_fs_.realpathSync(path);
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot open the build context ${directory}: there is no such directory`, {
        hint: 'A context is a directory, - for standard input, or the URL of a git repository or archive.'
    });
}
function toContextStat(stat) {
    return { ...stat, uid: 0, gid: 0, type: stat.type === 'socket' ? 'file' : stat.type };
}
function realpathIfAny(path) {
    return external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
}

;// CONCATENATED MODULE: ./lib/context/open.js




/**
 * Opens what `docker build` takes as a context. Remote contexts are used whole: no ignore file applies to them. What a URL or
 * standard input gives is a tar (plain or compressed) or else a Dockerfile, which then has a context with nothing in it.
 *
 * @throws UsageError INPUT_INVALID; SolveError SOURCE_FAILED for a download
 */
async function openContext(request, tools) {
    const opened = await openSource(request, tools);
    if (request.dockerfile !== '-' || request.isNamed)
        return opened;
    const { withStdinDockerfile } = await __webpack_require__.e(/* import() */ 9300).then(__webpack_require__.bind(__webpack_require__, 9300));
    return withStdinDockerfile(opened, request, tools);
}
async function openSource(request, tools) {
    const { source, cwd } = request;
    if (source === '-')
        return (await __webpack_require__.e(/* import() */ 9300).then(__webpack_require__.bind(__webpack_require__, 9300))).openStdin(request, tools);
    const git = await gitSource(source, cwd);
    if (git)
        return (await __webpack_require__.e(/* import() */ 9300).then(__webpack_require__.bind(__webpack_require__, 9300))).openGit(git, request, tools);
    if (/^https?:\/\//i.test(source))
        return (await __webpack_require__.e(/* import() */ 9300).then(__webpack_require__.bind(__webpack_require__, 9300))).openUrl(request, tools);
    const dockerfile = request.dockerfile === '-' ? undefined : request.dockerfile;
    return openLocalContext({ directory: source, dockerfile, isNamed: request.isNamed, cwd }, tools);
}
/** `github.com/user/repository` is a directory when there is one. */
async function gitSource(source, cwd) {
    if (!(0,may_be_remote/* mayBeRemote */.R)(source))
        return undefined;
    const { parseGitRef } = await __webpack_require__.e(/* import() */ 4032).then(__webpack_require__.bind(__webpack_require__, 4032));
    const git = parseGitRef(source);
    if ('notGit' in git)
        return undefined;
    if (!git.looksLocal)
        return git;
    return external_node_fs_.existsSync((0,external_node_path_.resolve)(cwd, source)) ? undefined : { ...git, remote: `https://${git.remote}` };
}

// EXTERNAL MODULE: ./lib/dockerfile/go-number.js
var go_number = __webpack_require__(1426);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/worker/http-client.js

/** GET for ADD and remote contexts, with the registry client's transport: proxies, private CAs, redirects checked hop by hop. */
function lazyHttpClient(env, signal) {
    let opened;
    return {
        follow: async (request) => (await (opened ??= http_client_open(env, signal))).follow(request),
        // Who asked has been told why it could not be opened.
        close: () => void opened?.then(client => client.close(), () => { })
    };
}
async function http_client_open(env, signal) {
    const [{ createNodeTransport }, { createHops }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5045).then(__webpack_require__.bind(__webpack_require__, 5045)),
        __webpack_require__.e(/* import() */ 7376).then(__webpack_require__.bind(__webpack_require__, 7376))
    ]);
    const caFile = env['SLIPWAY_CA_FILE'];
    const transport = createNodeTransport({ userAgent: `slipway/${version.version}`, env, tls: caFile ? { caFile } : {}, signal });
    const hops = createHops(transport, { insecure: new Set() });
    return { follow: request => hops.follow(request), close: () => transport.close() };
}

;// CONCATENATED MODULE: ./lib/worker/contexts.js







async function openContexts(request, worker, env = process.env) {
    const scratch = worker.store.temporaryPath('context');
    (0,external_node_fs_.mkdirSync)(scratch, { mode: 0o700 });
    const http = lazyHttpClient(env, worker.signal);
    const tools = {
        scratch,
        digestCache: worker.store.directory('stat-cache'),
        digestFiles: paths => worker.pool.digestFiles(paths),
        openArchive: async (path, spool) => {
            const entries = await worker.pool.listArchive(path, spool);
            return entries && (await __webpack_require__.e(/* import() */ 4056).then(__webpack_require__.bind(__webpack_require__, 4056))).entriesTree(entries);
        },
        http,
        secret: id => worker.secrets.secret(id),
        signal: worker.signal
    };
    const close = () => {
        http.close();
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    };
    try {
        const main = await openContext({
            source: request.context,
            dockerfile: request.file,
            keepGitDir: keepsGitDir(request),
            cwd: process.cwd(),
            stdin: () => process.stdin
        }, tools);
        return new Contexts(main, request, tools, close);
    }
    catch (error) {
        close();
        throw error;
    }
}
function keepsGitDir({ buildArgs }) {
    return (0,go_number/* tryBool */.I_)(buildArgs['BUILDKIT_CONTEXT_KEEP_GIT_DIR'] ?? '') ?? false;
}
class Contexts {
    named;
    tools;
    #main;
    #request;
    #end;
    #opened = new Map();
    constructor(main, request, tools, end) {
        this.#main = main;
        this.#request = request;
        this.tools = tools;
        this.#end = end;
        this.named = request.buildContexts.map(([name, value]) => ({ name, value: namedValue(value) }));
    }
    async ignored() {
        const { ignorePatterns } = this.#main;
        if (ignorePatterns.length === 0)
            return undefined;
        const { compilePatterns } = await __webpack_require__.e(/* import() */ 7301).then(__webpack_require__.bind(__webpack_require__, 7301));
        return compilePatterns(ignorePatterns);
    }
    dockerfile() {
        return this.#main.readDockerfile();
    }
    async time(name) {
        const isImage = this.named.some(other => other.name === name && other.value.kind !== 'tree');
        return isImage ? undefined : (await this.#context(name)).time;
    }
    async #context(name) {
        return name === 'context' && !this.named.some(other => other.name === name) ? this.#main : this.#openNamed(name);
    }
    async open(name) {
        const context = await this.#context(name);
        return { kind: 'tree', tree: await context.tree(), digestFiles: paths => context.digestFiles(paths) };
    }
    async close() {
        const opened = await Promise.allSettled(this.#opened.values());
        for (const result of opened)
            if (result.status === 'fulfilled')
                await result.value.close();
        await this.#main.close();
        this.#end();
    }
    #openNamed(name) {
        const known = this.#opened.get(name);
        if (known)
            return known;
        const source = this.#request.buildContexts.find(([other]) => other === name)?.[1];
        if (source === undefined)
            throw new errors/* UsageError */.eb('INPUT_INVALID', `There is no build context "${name}"`);
        const opened = openContext({ source: source.replace(/^local:/, ''), isNamed: true, cwd: process.cwd(), stdin: () => process.stdin }, this.tools);
        this.#opened.set(name, opened);
        return opened;
    }
}
/** `docker-image://NAME` and `oci-layout://DIR[:TAG]` are images; anything else is files. */
function namedValue(value) {
    if (value.startsWith('docker-image://')) {
        const name = value.slice('docker-image://'.length);
        if (name === 'scratch')
            return { kind: 'scratch' };
        return { kind: 'image', reference: (0,reference/* formatReference */.FH)((0,reference/* parseReference */.F2)(name)) };
    }
    if (value.startsWith('oci-layout://'))
        return { kind: 'image', reference: `oci-layout://${(0,external_node_path_.resolve)(value.slice('oci-layout://'.length))}` };
    return { kind: 'tree' };
}


/***/ })

};
