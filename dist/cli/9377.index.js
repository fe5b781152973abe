export const id = 9377;
export const ids = [9377];
export const modules = {

/***/ 4942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ floatingMode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** @throws UsageError for text that is no mode */
function floatingMode(text) {
    if (text === 'safe' || text === 'always' || text === 'off')
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `Cannot use --floating ${text}`, { hint: 'It is safe, always or off' });
}


/***/ }),

/***/ 3069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTags: () => (/* binding */ runTags),
  tagsCommand: () => (/* binding */ tagsCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/tags/floating.js
var tags_floating = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/tags/git-source.js
var git_source = __webpack_require__(4679);
// EXTERNAL MODULE: ./lib/tags/labels.js
var labels = __webpack_require__(9066);
;// CONCATENATED MODULE: ./lib/tags/outputs.js

function metadataJson(result, levels) {
    return {
        tags: result.tags,
        'tag-names': result.tagNames,
        labels: result.labels,
        annotations: (0,labels/* annotationLines */.bK)(result.annotations, levels)
    };
}
const DEFAULT_BAKE_TARGET = 'docker-metadata-action';
/** The bake file that goes by the output `bake-file` (`tags-labels`) or `bake-file-<kind>`. */
function bakeFile(result, kind, levels, target = DEFAULT_BAKE_TARGET) {
    return { target: { [target]: bakeTarget(result, kind, levels) } };
}
function bakeTarget(result, kind, levels) {
    const { tags, labels } = result;
    switch (kind) {
        case 'tags':
            return { tags, args: bakeArgs(result) };
        case 'labels':
            return { labels };
        case 'annotations':
            return { annotations: annotationLines(result.annotations, levels) };
        case 'tags-labels':
            return { tags, labels, args: bakeArgs(result) };
    }
}
function bakeArgs({ images, version }) {
    return { DOCKER_META_IMAGES: images.join(','), ...(version !== '' && { DOCKER_META_VERSION: version }) };
}
/** metadata-action's outputs that are text, by name. The bake files are for the caller to write. */
function metadataOutputs(result, levels, separators = {}) {
    return {
        version: result.version,
        tags: result.tags.join(separators.tags || '\n'),
        'tag-names': result.tagNames.join(separators.tags || '\n'),
        labels: labelLines(result.labels).join(separators.labels || '\n'),
        annotations: annotationLines(result.annotations, levels).join(separators.annotations || '\n'),
        json: JSON.stringify(metadataJson(result, levels))
    };
}
/** The environment variable that carries an output to later steps. */
function outputVariable(name) {
    return `DOCKER_METADATA_OUTPUT_${name.replace(/\W/g, '_').toUpperCase()}`;
}

// EXTERNAL MODULE: ./lib/tags/resolve.js + 27 modules
var resolve = __webpack_require__(6844);
// EXTERNAL MODULE: ./lib/tags/run-git.js
var run_git = __webpack_require__(6373);
// EXTERNAL MODULE: ./lib/tags/version-tags.js
var version_tags = __webpack_require__(3979);
// EXTERNAL MODULE: ./lib/registry/tag-mover.js
var tag_mover = __webpack_require__(963);
// EXTERNAL MODULE: ./lib/cli/open-registry.js
var open_registry = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/commands/floating-flag.js
var floating_flag = __webpack_require__(4942);
;// CONCATENATED MODULE: ./lib/cli/commands/tags-explain.js
/** A table of rules: what each one made, or why it made nothing; below, the floating tags that stay where they are. */
function explainTags({ explain, release }, plan) {
    const rows = explain.map(({ rule, tag = '-', reason = '' }) => [tag, rule, reason]);
    const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column].length), 0));
    const lines = rows.map(([tag, rule, reason]) => `${tag.padEnd(widths[0])}  ${rule.padEnd(widths[1])}  ${reason}`.trimEnd());
    const head = release ? [`release ${release.text}${release.stable ? '' : ' (pre-release)'}`] : [];
    const withheld = (plan?.withheld ?? []).map(({ reference, reason }) => `${reference} stays where it is: ${reason}`);
    return [...head, ...lines, ...withheld].map(line => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/cli/commands/tags-flags.js

/** The flags of `slipway tags`. Lists take the text of the Action's inputs, or the flag again for every line. */
const TAGS_FLAGS = {
    images: { kind: 'list', value: 'LINES', help: 'Names to tag, one a line: NAME[,enable=BOOL]' },
    tags: { kind: 'list', value: 'LINES', help: 'Tag rules, one a line: type=TYPE[,KEY=VALUE...]' },
    flavor: {
        kind: 'list',
        value: 'LINES',
        help: 'latest=auto|true|false, prefix=TEXT[,onlatest=true], suffix=TEXT[,onlatest=true]'
    },
    labels: { kind: 'list', value: 'LINES', help: 'Labels besides the standard ones, or over them: KEY=VALUE' },
    annotations: { kind: 'list', value: 'LINES', help: 'Annotations besides the standard ones, or over them: KEY=VALUE' },
    'default-tags': { kind: 'string', value: 'WHOSE', help: 'Rules for empty --tags: slipway or metadata-action' },
    'tag-prefix': { kind: 'string', value: 'TEXT', help: "This package's git tags begin with it: app/ for app/v1.2.3" },
    'tag-version': { kind: 'string', value: 'VERSION', help: 'Tags of this version instead of rules' },
    floating: { kind: 'string', value: 'MODE', help: 'Ask the registry which floating tags may move: safe, always or off' },
    ref: { kind: 'string', value: 'REF', help: 'Branch, tag or refs/... that is built' },
    sha: { kind: 'string', value: 'COMMIT', help: 'Commit that is built' },
    event: { kind: 'string', value: 'FILE', help: "Payload of the CI service's event" },
    context: { kind: 'string', value: 'WHERE', help: 'workflow, or git: ref and commit of the clone' },
    json: { kind: 'boolean', help: "Print metadata-action's json output" },
    explain: { kind: 'boolean', help: 'Print which rule made which tag, and why others made none' },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry without verified TLS' }
};
/** @throws UsageError for a context that is neither workflow nor git. */
function tagsOptions(args) {
    const context = args.string('context');
    if (context !== undefined && context !== 'workflow' && context !== 'git') {
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot use --context ${context}`, { hint: 'It is workflow or git' });
    }
    const texts = {
        images: lines(args, 'images'),
        tags: lines(args, 'tags'),
        flavor: lines(args, 'flavor'),
        labels: lines(args, 'labels'),
        annotations: lines(args, 'annotations'),
        defaultTags: args.string('default-tags'),
        tagPrefix: args.string('tag-prefix'),
        tagVersion: args.string('tag-version'),
        floating: args.string('floating'),
        ref: args.string('ref'),
        sha: args.string('sha'),
        event: args.string('event'),
        context
    };
    const given = Object.entries(texts).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(given), json: args.boolean('json'), explain: args.boolean('explain') };
}
function lines(args, name) {
    return args.has(name) ? args.list(name).join('\n') : undefined;
}

// EXTERNAL MODULE: ./lib/tags/release.js
var release = __webpack_require__(4872);
;// CONCATENATED MODULE: ./lib/cli/commands/tags-source.js



/**
 * What a CI service says where there is one or an event is given, else the local clone; `ref` and `sha` go before both.
 * Outside of a clone only what the flags say is known.
 */
async function tagSource(options, needs, { git, ciSource }) {
    const { env, needsCommitDate, warn } = needs;
    const event = options.event === undefined ? {} : { eventFile: options.event };
    const told = await ciSource?.(env, { ...event, needsCommitDate, warn });
    const base = told ?? (0,git_source/* emptySource */.$_)(env);
    const found = told === undefined || options.context === 'git' ? await fromGit(git, base, options, warn) : base;
    return await override(found, options, git);
}
async function fromGit(git, base, { ref, sha, context }, warn) {
    try {
        return await (0,git_source/* sourceFromGit */.iO)(git, base);
    }
    catch (error) {
        const told = ref !== undefined || sha !== undefined;
        if (context === 'git' || !told)
            warn(`Git does not know what is being built: ${(0,errors/* messageOf */.bD)(error)}`);
        return base;
    }
}
/** A ref of its own brings its own commit and date, where the clone has it. */
async function override(source, { ref, sha }, git) {
    if (ref === undefined && sha === undefined)
        return source;
    const full = ref === undefined ? source.ref : fullRef(ref);
    const commit = sha ?? (full === source.ref ? source.sha : ((await attempt(git(['rev-parse', `${full}^{commit}`]))) ?? source.sha));
    const commitDate = commit === source.sha ? undefined : await attempt((0,git_source/* commitDateFromGit */.Yj)(git, commit));
    return { ...source, ref: full, sha: commit, commitDate: commitDate ?? source.commitDate };
}
function fullRef(ref) {
    if (ref === '' || ref.startsWith('refs/'))
        return ref;
    return ((0,release/* parseRelease */.BC)(ref) ? 'refs/tags/' : 'refs/heads/') + ref;
}
async function attempt(answer) {
    return await answer.catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/cli/commands/tags.js














const tagsCommand = {
    name: 'tags',
    summary: 'Print the tags and labels of a build without building',
    usage: 'slipway tags [OPTIONS]',
    flags: TAGS_FLAGS,
    arguments: { min: 0, max: 0 },
    examples: [
        ['slipway tags --images ghcr.io/me/app', 'the tags of the branch, git tag or CI event'],
        ['slipway tags --ref v2.1.10 --explain', 'which rule made which tag'],
        ['slipway tags --images ghcr.io/me/app --ref v2.0.11 --floating safe', 'without the floating tags that a newer release has']
    ],
    async run(args, io) {
        const write = { stdout: (text) => void io.stdout.write(text), stderr: (text) => void io.stderr.write(text) };
        const dependencies = { git: (0,run_git/* gitIn */.u)(io.cwd), ...(io.ciSource && { ciSource: io.ciSource }) };
        return await (0,open_registry/* withRegistry */.u)(io, args.list('insecure'), async (registry) => {
            return await runTags(tagsOptions(args), { ...write, env: io.env }, { ...dependencies, registry: async () => (0,tag_mover/* tagMover */.A)(registry) });
        });
    }
};
/**
 * `slipway tags`: prints the tags of a build, one a line, without building. Returns the exit code 0; tags that no rule
 * made are a warning, since a workflow may mean it so.
 * @throws TagError for an invalid rule or tag, UsageError for an impossible flag; the entry prints them.
 */
async function runTags(options, io, dependencies) {
    const warn = (message) => io.stderr(`warning: ${message}\n`);
    const inputs = inputsOf(options, io.env);
    const source = await tagSource(options, { env: io.env, needsCommitDate: (0,resolve/* usesCommitDate */.M)(inputs), warn }, dependencies);
    const resolved = (0,resolve/* resolveTags */.y)(inputs, source);
    for (const warning of resolved.warnings)
        warn(warning);
    const plan = await planOf(resolved, options, dependencies);
    for (const warning of plan?.warnings ?? [])
        warn(warning);
    const result = plan ? (0,tags_floating/* applyPlan */.gj)(resolved, plan) : resolved;
    if (result.tags.length === 0)
        warn('No tag is made: see --explain');
    print(result, plan, options, io);
    return 0;
}
function inputsOf(options, env) {
    const { images, tags, flavor, labels, annotations, tagPrefix, tagVersion } = options;
    if (tagVersion !== undefined && tags !== undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', 'Give --tags or --tag-version, not both');
    const shortShaLength = env['DOCKER_METADATA_SHORT_SHA_LENGTH'];
    return {
        defaults: defaultsOf(options.defaultTags),
        ...(images !== undefined && { images }),
        ...(tags !== undefined && { tags }),
        ...(tagVersion !== undefined && { tags: versionRules(tagVersion) }),
        ...(flavor !== undefined && { flavor }),
        ...(labels !== undefined && { labels }),
        ...(annotations !== undefined && { annotations }),
        ...(tagPrefix !== undefined && { tagPrefix }),
        ...(shortShaLength && { shortShaLength: Number(shortShaLength) })
    };
}
function versionRules(version) {
    (0,version_tags.versionTags)(version);
    return [`type=version,value=${version}`];
}
function defaultsOf(name = 'slipway') {
    if (name === 'slipway' || name === 'metadata-action')
        return name;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot use --default-tags ${name}`, { hint: 'It is slipway or metadata-action' });
}
async function planOf(result, { floating }, { registry, git }) {
    if (floating === undefined)
        return undefined;
    const mode = (0,floating_flag/* floatingMode */.w)(floating);
    const tags = await (0,git_source/* gitTags */.y7)(git).catch(() => undefined);
    return await (0,tags_floating/* floatTags */.Co)(result, await registry(), mode, tags === undefined ? {} : { gitTags: tags });
}
function print(result, plan, { json, explain }, io) {
    if (json)
        io.stdout(`${JSON.stringify(metadataJson(result, (0,labels/* annotationLevels */.Zl)(io.env)))}\n`);
    if (explain)
        (json ? io.stderr : io.stdout)(explainTags(result, plan));
    else if (!json)
        io.stdout(result.tags.map(tag => `${tag}\n`).join(''));
}


/***/ }),

/***/ 1722:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withRegistry)
/* harmony export */ });
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);

/**
 * Lets `act` use a registry client with the credentials that `docker login` kept, and closes its connections. Nothing is
 * loaded or connected before the first request.
 * @param insecure hosts without verified TLS
 */
async function withRegistry(io, insecure, act) {
    const log = { debug() { }, info() { }, warn: (message) => void io.stderr.write(`warning: ${message}\n`) };
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyRegistry */ .U)({ log, env: io.env, insecure, credentials: undefined, signal: io.signal });
    try {
        return await act(registry);
    }
    finally {
        registry.close();
    }
}


/***/ }),

/***/ 7309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** Drops everything. */
const silentLog = { debug() { }, info() { }, warn() { } };


/***/ }),

/***/ 1260:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** @throws ContentError MALFORMED when a required field is missing or of the wrong type. */
function parseDescriptor(value, what = 'descriptor') {
    const found = value;
    if (typeof found !== 'object' || found === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: not an object`);
    if (typeof found.mediaType !== 'string' || !found.mediaType.includes('/'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: no mediaType`);
    if (typeof found.size !== 'number' || !Number.isSafeInteger(found.size) || found.size < 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Invalid ${what}: size ${JSON.stringify(found.size)} is not a byte count`);
    (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(found.digest);
    return found;
}


/***/ }),

/***/ 9501:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ digestFault),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sU: () => (/* binding */ digestHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}
/** @throws ContentError MALFORMED: the text goes into paths and URLs, so nothing else may pass. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ContentError */ .yg('MALFORMED', `Invalid digest ${JSON.stringify(text)}: need sha256: and 64 lowercase hex digits`);
}
/** Hex digits of the algorithms that a digest may name. */
const DIGEST_LENGTH = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);
/** What is wrong with a digest of any algorithm, in the words of go-digest; undefined when nothing is. */
function digestFault(text) {
    const [, algorithm = '', digits = ''] = /^([a-z0-9]+(?:[.+_-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/.exec(text) ?? [];
    if (algorithm === '')
        return 'invalid checksum digest format';
    const length = DIGEST_LENGTH.get(algorithm);
    if (length === undefined)
        return 'unsupported digest algorithm';
    if (digits.length !== length)
        return 'invalid checksum digest length';
    return /^[0-9a-f]+$/.test(digits) ? undefined : 'invalid checksum digest format';
}
/** The 64 hex digits. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}


/***/ }),

/***/ 261:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   BJ: () => (/* binding */ ociLayerType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   zu: () => (/* binding */ MediaType)
/* harmony export */ });
/** Media types of images, OCI and Docker schema 2. https://github.com/opencontainers/image-spec/blob/main/media-types.md */
const MediaType = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    ociLayer: 'application/vnd.oci.image.layer.v1.tar',
    ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    ociEmpty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerLayerZstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
    dockerForeignLayer: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
};
function isIndexType(mediaType) {
    return mediaType === MediaType.ociIndex || mediaType === MediaType.dockerIndex;
}
function isManifestType(mediaType) {
    return mediaType === MediaType.ociManifest || mediaType === MediaType.dockerManifest;
}
/** How a layer of this media type is compressed; undefined for a type that is no layer Slipway can read. */
function layerCompression(mediaType) {
    const plain = [MediaType.ociLayer, MediaType.dockerLayer];
    const gzip = [
        MediaType.ociLayerGzip,
        MediaType.dockerLayerGzip,
        MediaType.dockerForeignLayer,
        'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
    ];
    const zstd = [MediaType.ociLayerZstd, MediaType.dockerLayerZstd];
    if (plain.includes(mediaType))
        return 'none';
    if (gzip.includes(mediaType))
        return 'gzip';
    return zstd.includes(mediaType) ? 'zstd' : undefined;
}
function ociLayerType(compression) {
    const types = { none: MediaType.ociLayer, gzip: MediaType.ociLayerGzip, zstd: MediaType.ociLayerZstd };
    return types[compression];
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

/***/ 9941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lazyRegistry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** Of the event loop: a socket connects in one, and is written to in the next. */
const TURNS = 3;
/** A client that is loaded when the first request is made: a build that needs no registry does not pay for one. */
function lazyRegistry(options) {
    let opened;
    const open = () => (opened ??= openRegistry(options));
    // Who asked has been told why it could not be opened.
    const openedWell = () => opened?.catch(() => undefined);
    return {
        resolve: async (reference) => (await open()).resolve(reference),
        manifest: async (reference) => (await open()).manifest(reference),
        blob: async (reference, descriptor) => (await open()).blob(reference, descriptor),
        hasBlob: async (reference, digest) => (await open()).hasBlob(reference, digest),
        names: async (reference, digest) => (await open()).names(reference, digest),
        pushBlob: async (reference, descriptor, content, how) => (await open()).pushBlob(reference, descriptor, content, how),
        pushManifest: async (reference, body, mediaType) => (await open()).pushManifest(reference, body, mediaType),
        tags: async (reference) => (await open()).tags(reference),
        deleteManifest: async (reference) => (await open()).deleteManifest(reference),
        async asked() {
            if (await openedWell())
                for (let turn = 0; turn < TURNS; turn++)
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        },
        close: () => void openedWell()?.then(registry => registry?.close())
    };
}
async function openRegistry({ log, env, insecure, credentials, signal }) {
    const { createRegistry } = await __webpack_require__.e(/* import() */ 7818).then(__webpack_require__.bind(__webpack_require__, 7818));
    const { dockerConfigCredentials, firstOf } = await __webpack_require__.e(/* import() */ 6097).then(__webpack_require__.bind(__webpack_require__, 6097));
    const config = dockerConfigCredentials({ env, log });
    const { version } = await __webpack_require__.e(/* import() */ 3411).then(__webpack_require__.bind(__webpack_require__, 3411));
    return createRegistry({
        credentials: credentials ? firstOf(credentials, config) : config,
        log,
        insecure,
        userAgent: `slipway/${version}`,
        env,
        signal,
        ...(env['SLIPWAY_CA_FILE'] ? { caFile: env['SLIPWAY_CA_FILE'] } : {})
    });
}


/***/ }),

/***/ 6373:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Runs the `git` on PATH in a directory, without prompts, pager or locks. */
function gitIn(directory, { trusted = false } = {}) {
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false'];
    const trust = trusted ? ['-c', 'safe.directory=*'] : [];
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
    return async (args) => {
        const { stdout } = await run('git', [...settings, ...trust, '--no-pager', ...args], {
            cwd: directory,
            maxBuffer: MAX_OUTPUT,
            env
        });
        return stdout.trim();
    };
}


/***/ }),

/***/ 3979:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionTags: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4872);


/**
 * The tags of a version given by hand: `v2.1.10` is 2.1.10, 2.1, 2, latest; a pre-release only itself; 0.x no bare 0.
 * @throws TagError INVALID_RULE for text that is no version.
 */
function versionTags(version) {
    const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(version);
    if (!release) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TagError */ .PC('INVALID_RULE', `Cannot make tags from "${version}": it is no version`, {
            hint: 'Give two or more dotted numbers, for example 2.1.10 or v3.0.0-rc.1'
        });
    }
    return [release.text, ...(0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .floatingNames */ .du)(release).map(({ name }) => name), ...(release.stable ? ['latest'] : [])];
}


/***/ })

};
