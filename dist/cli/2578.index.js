export const id = 2578;
export const ids = [2578];
export const modules = {

/***/ 8302:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ copyImage)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7309);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(261);





/** Deeper than any honest index; each level may multiply the next (index amplification). */
const MAX_DEPTH = 4;
const MAX_MANIFESTS = 2_000;
const AT_ONCE = 4;
/**
 * Gives an image further names without building or unpacking it, bytes and digest kept. Within a repository that is one
 * manifest pulled and one put for each name; into another repository its manifests and blobs are copied before, mounted
 * where the registry can, for every platform. Resolves to the descriptor of what was copied.
 */
async function copyImage({ registry, from, to, log = _log_js__WEBPACK_IMPORTED_MODULE_2__/* .silentLog */ .a }) {
    const { descriptor, body } = await registry.manifest(from);
    const repositories = new Map(to.map(target => [`${target.registry}/${target.repository}`, target]));
    for (const target of repositories.values()) {
        if (!isSameRepository(from, target))
            await new ContentCopy(registry, from, target, log).content(descriptor, body);
    }
    await eachOf(to, async (target) => {
        await registry.pushManifest(target, body, descriptor.mediaType);
    });
    return descriptor;
}
function isSameRepository(a, b) {
    return a.registry === b.registry && a.repository === b.repository;
}
/** Brings everything that a manifest needs into another repository. */
class ContentCopy {
    #registry;
    #from;
    #to;
    #log;
    #seen = new Set();
    constructor(registry, from, to, log) {
        this.#registry = registry;
        this.#from = nameOf(from);
        this.#to = nameOf(to);
        this.#log = log;
    }
    async content({ mediaType }, body, depth = 0) {
        const document = JSON.parse(body.toString('utf8'));
        if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(mediaType)) {
            await eachOf(childrenOf(document), child => this.#child(child, depth + 1));
            return;
        }
        await eachOf(blobsOf(document), blob => this.#blob(blob));
    }
    async #child(descriptor, depth) {
        if (this.#isSeen(descriptor))
            return;
        if (depth > MAX_DEPTH || this.#seen.size > MAX_MANIFESTS) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INVALID_RESPONSE', `Cannot copy ${this.#from.repository}: its index is nested too deep or too large`);
        }
        const { digest } = descriptor;
        const pulled = await this.#registry.manifest({ ...this.#from, digest }).catch(error => this.#missing(error, digest));
        if (pulled === undefined)
            return;
        await this.content(pulled.descriptor, pulled.body, depth);
        await this.#registry.pushManifest({ ...this.#to, digest }, pulled.body, pulled.descriptor.mediaType);
    }
    /** A sparse index names platforms that its repository does not hold; it is copied as sparse as it is. */
    #missing(error, digest) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl) || error.code !== 'NOT_FOUND')
            throw error;
        this.#log.warn(`${this.#from.repository} does not hold ${digest}, which its index names: not copied`);
    }
    async #blob(descriptor) {
        if (this.#isSeen(descriptor) || isForeign(descriptor))
            return;
        const mountFrom = this.#from.registry === this.#to.registry ? [this.#from.repository] : [];
        await this.#registry.pushBlob(this.#to, descriptor, () => this.#stream(descriptor), { mountFrom });
    }
    #stream(descriptor) {
        const [registry, from] = [this.#registry, this.#from];
        async function* bytes() {
            yield* (await registry.blob(from, descriptor));
        }
        return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes(), { objectMode: false });
    }
    #isSeen({ digest }) {
        const seen = this.#seen.has(digest);
        this.#seen.add(digest);
        return seen;
    }
}
function nameOf({ registry, repository }) {
    return { registry, repository };
}
function childrenOf(document) {
    return listOf(document['manifests']).map(entry => (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDescriptor */ .B)(entry, 'manifest of an index'));
}
/** Config and layers, and `blobs` of the artifact manifests of old. The config of an unknown type is a blob like any other. */
function blobsOf(document) {
    const config = document['config'] === undefined ? [] : [document['config']];
    return [...config, ...listOf(document['layers']), ...listOf(document['blobs'])].map(entry => (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDescriptor */ .B)(entry, 'blob of a manifest'));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Layers that must not be distributed: registries do not ask for them, and their URLs are never followed. */
function isForeign({ mediaType }) {
    return mediaType.includes('.foreign.') || mediaType.includes('.nondistributable.');
}
async function eachOf(items, act) {
    const queue = items.values();
    const lane = async () => {
        for (const item of queue)
            await act(item);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, lane));
}


/***/ }),

/***/ 963:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tagMover)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8302);





const REVISION = 'org.opencontainers.image.revision';
/** A config is small; more is no config. */
const MAX_CONFIG = 4 * 1024 * 1024;
/** What tags ask of a registry, by the registry client. */
function tagMover(registry) {
    return {
        listTags: repository => registry.tags((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(repository)),
        digestOf: async (reference) => (await known(registry.resolve(tagged(reference))))?.digest,
        revisionOf: async (reference) => await known(revisionOf(registry, tagged(reference))),
        async pointAt(reference, digest) {
            const to = tagged(reference);
            await (0,_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyImage */ .L)({ registry, from: { registry: to.registry, repository: to.repository, digest }, to: [to] });
        }
    };
}
function tagged(reference) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .withDefaultTag */ ._t)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(reference));
}
async function known(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl && error.code === 'NOT_FOUND')
            return undefined;
        throw error;
    }
}
/** The manifest's or index's own annotation, else the config's label; of an index's images the first one tells. */
async function revisionOf(registry, reference) {
    const { descriptor, body } = await registry.manifest(reference);
    const document = JSON.parse(body.toString('utf8'));
    const annotated = document.annotations?.[REVISION];
    if (annotated !== undefined)
        return annotated;
    const { registry: host, repository } = reference;
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(descriptor.mediaType)) {
        const [first] = document.manifests ?? [];
        if (first === undefined)
            return undefined;
        const { digest } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(first, 'manifest of an index');
        return await revisionOf(registry, { registry: host, repository, digest });
    }
    return document.config === undefined ? undefined : await labelOf(registry, reference, document.config);
}
async function labelOf(registry, reference, config) {
    const descriptor = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(config, 'config of a manifest');
    if (descriptor.size > MAX_CONFIG)
        return undefined;
    const chunks = [];
    for await (const chunk of await registry.blob(reference, descriptor))
        chunks.push(chunk);
    const document = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return document.config?.Labels?.[REVISION];
}


/***/ }),

/***/ 7855:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ floatTags),
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   gj: () => (/* binding */ applyPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _known_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);


/**
 * Decides which floating tags move. In `safe` mode a tag moves only when no newer stable release of its line is known; a
 * pre-release moves none. A registry that cannot list its tags is no reason for a wrong `latest`: git's tags decide
 * then, and without them nothing floats, with a warning. Tags that float without a version (a branch named with
 * `latest=true`) always move. Nothing is asked of the registry when nothing floats.
 */
async function floatTags(result, lister, mode, options = {}) {
    const images = result.images.length > 0 ? result.images : [''];
    const plans = await Promise.all(images.map(image => planImage(image, result, lister, mode, options)));
    return {
        push: unique(plans.flatMap(({ push }) => push)),
        moved: unique(plans.flatMap(({ moved }) => moved)),
        withheld: plans.flatMap(({ withheld }) => withheld),
        warnings: unique(plans.flatMap(({ warnings }) => warnings))
    };
}
async function planImage(image, result, lister, mode, { gitTags }) {
    const judge = await judgeFor(image, result, mode, () => knownVersions(image, result, lister, gitTags));
    const judged = result.resolved.map(tag => ({ tag, reference: referenceTo(image, tag.name), reason: judge.reasonToStay(tag) }));
    const push = judged.filter(({ reason }) => reason === undefined);
    return {
        push: push.map(({ reference }) => reference),
        moved: push.filter(({ tag }) => tag.precision !== undefined).map(({ reference }) => reference),
        withheld: uniqueWithheld(judged),
        warnings: judge.warnings
    };
}
async function judgeFor(image, { resolved, release }, mode, known) {
    const floats = resolved.some(({ precision }) => precision !== undefined);
    if (mode === 'off')
        return judge(() => 'floating tags are off');
    if (mode === 'always' || !floats || release === undefined)
        return judge(() => undefined);
    if (!release.stable)
        return judge(() => `${release.text} is a pre-release`);
    const { versions, trouble } = await known();
    if (versions === undefined) {
        return judge(() => `the released versions are unknown`, [`Floating tags of ${image} stay where they are: ${trouble ?? 'there is no registry to ask'}`]);
    }
    return judge(precision => newerReason(versions, release, precision), trouble === undefined ? [] : [`Floating tags of ${image} follow git's tags alone: ${trouble}`]);
}
function judge(stay, warnings = []) {
    return { reasonToStay: ({ precision }) => (precision === undefined ? undefined : stay(precision)), warnings };
}
function newerReason(versions, release, precision) {
    const newer = (0,_known_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .newerInLine */ .jk)(versions, release, precision);
    return newer && `${newer.tag} is newer than ${release.text}`;
}
async function knownVersions(image, result, lister, gitTags) {
    const fromGit = gitTags && (0,_known_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsInGit */ .f1)(gitTags, result);
    if (image === '')
        return { versions: fromGit };
    try {
        return { versions: [...(0,_known_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsAmong */ .mg)(await lister.listTags(image), result), ...(fromGit ?? [])] };
    }
    catch (error) {
        return { versions: fromGit, trouble: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** The result with the tags that the plan withholds left out. */
function applyPlan(result, { push }) {
    const images = result.images.length > 0 ? result.images : [''];
    const resolved = result.resolved.filter(({ name }) => images.some(image => push.includes(referenceTo(image, name))));
    return { ...result, resolved, tagNames: resolved.map(({ name }) => name), tags: push };
}
/** `image:name`, or the bare name where there is no image. */
function referenceTo(image, name) {
    return image === '' ? name : `${image}:${name}`;
}
function uniqueWithheld(judged) {
    const reasons = new Map();
    for (const { reference, reason } of judged)
        if (reason !== undefined)
            reasons.set(reference, reason);
    return [...reasons].map(([reference, reason]) => ({ reference, reason }));
}
function unique(items) {
    return [...new Set(items)];
}


/***/ }),

/***/ 4679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ emptySource),
/* harmony export */   Yj: () => (/* binding */ commitDateFromGit),
/* harmony export */   iO: () => (/* binding */ sourceFromGit),
/* harmony export */   y7: () => (/* binding */ gitTags)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);

/**
 * The source as a local clone knows it: ref, commit and commit date of HEAD. A detached HEAD is named by its tag, else
 * its pull request, else a branch that contains it. What only an event knows is taken from `base`.
 * Rejects where git does: no repository, no commit.
 */
async function sourceFromGit(git, base) {
    const [ref, sha] = await Promise.all([headRef(git), git(['rev-parse', 'HEAD'])]);
    const repository = base.repository.name === '' ? await repositoryFromRemote(git) : base.repository;
    const eventDefaultBranch = base.eventDefaultBranch ?? repository.defaultBranch;
    return { ...base, ref, sha, commitDate: await commitDateFromGit(git, sha), repository, eventDefaultBranch };
}
/** A source without an event, for the given moment or SOURCE_DATE_EPOCH. */
function emptySource(env, now = new Date()) {
    const date = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceDateEpoch */ .pA)(env) ?? now;
    return { eventName: '', ref: '', sha: '', commitDate: date, now: date, repository: _source_js__WEBPACK_IMPORTED_MODULE_0__/* .noRepository */ .GD };
}
/** Committer's date. Rejects for a commit that the clone lacks. */
async function commitDateFromGit(git, sha) {
    return new Date(await git(['show', '-s', '--format=%cI', sha]));
}
/** All tags of the clone. Rejects where there is none, and for a shallow one: it has not all tags, and would lie. */
async function gitTags(git) {
    if ((await git(['rev-parse', '--is-shallow-repository'])) === 'true')
        throw new Error('the clone is shallow');
    return lines(await git(['tag', '--list']));
}
async function headRef(git) {
    return ((await attempt(git(['symbolic-ref', '--quiet', 'HEAD']))) ??
        (await firstRef(git, ['--points-at', 'HEAD', '--sort=-version:refname', 'refs/tags/'])) ??
        (await firstRef(git, ['--points-at', 'HEAD', 'refs/pull/', 'refs/remotes/pull/'])) ??
        (await firstRef(git, ['--contains', 'HEAD', '--sort=-committerdate', 'refs/heads/'])) ??
        (await firstRef(git, ['--contains', 'HEAD', '--sort=-committerdate', 'refs/remotes/'])) ??
        (await firstRef(git, ['--contains', 'HEAD', '--sort=version:refname', 'refs/tags/'])) ??
        '');
}
async function firstRef(git, args) {
    const refs = lines((await attempt(git(['for-each-ref', '--format=%(refname)', ...args]))) ?? '');
    return refs.filter(ref => !/^refs\/remotes\/[^/]+\/HEAD$/.test(ref)).map(localName)[0];
}
/** `refs/remotes/pull/7/merge` is how actions/checkout keeps `refs/pull/7/merge`; `refs/remotes/origin/x` is branch x. */
function localName(ref) {
    if (/^refs\/remotes\/pull\/\d+\//.test(ref))
        return ref.replace('refs/remotes/', 'refs/');
    return ref.replace(/^refs\/remotes\/[^/]+\//, 'refs/heads/');
}
async function repositoryFromRemote(git) {
    const remote = (await attempt(git(['remote', 'get-url', 'origin']))) ?? '';
    const defaultBranch = (await attempt(git(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])))?.replace(/^origin\//, '') ?? '';
    const match = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]+@)([^/:]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote);
    if (!match)
        return { ..._source_js__WEBPACK_IMPORTED_MODULE_0__/* .noRepository */ .GD, defaultBranch };
    const [, host = '', path = ''] = match;
    return { ..._source_js__WEBPACK_IMPORTED_MODULE_0__/* .noRepository */ .GD, defaultBranch, name: path.slice(path.lastIndexOf('/') + 1), url: `https://${host}/${path}` };
}
async function attempt(answer) {
    return await answer.catch(() => undefined);
}
function lines(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
}


/***/ }),

/***/ 1573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ entryFields),
  D: () => (/* binding */ inputList)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/tags/csv.js

/**
 * Records of comma-separated fields as RFC 4180 has them, with `""` for a quote inside quotes. Blank lines are
 * skipped, records may differ in length, and spaces belong to the field.
 * @throws TagError INVALID_RULE where a quote is not closed, or stands where `relaxQuotes` would be needed.
 */
function parseCsv(text, options = {}) {
    return new CsvReader(text, options).read();
}
class CsvReader {
    records = [];
    record = [];
    field = '';
    position = 0;
    quoting = false;
    wasQuoted = false;
    text;
    options;
    constructor(text, options) {
        this.text = text;
        this.options = options;
    }
    read() {
        for (; this.position < this.text.length; this.position++) {
            if (this.quoting)
                this.readQuoted(this.text[this.position]);
            else
                this.readPlain(this.text[this.position]);
        }
        if (this.quoting)
            throw this.refuse('a quote is not closed');
        this.endRecord();
        return this.records;
    }
    readQuoted(char) {
        if (char !== '"') {
            this.field += char;
            return;
        }
        const next = this.text[this.position + 1];
        if (next === '"') {
            this.field += '"';
            this.position++;
            return;
        }
        this.quoting = false;
        this.wasQuoted = true;
        if (next === undefined || next === ',' || next === '\n' || next === '\r')
            return;
        if (!this.options.relaxQuotes)
            throw this.refuse(`a closing quote is followed by "${next}"`);
        this.field = `"${this.field}"`;
    }
    readPlain(char) {
        if (char === '#' && this.options.comments && this.atRecordStart())
            this.skipLine();
        else if (char === '"')
            this.readQuote();
        else if (char === ',')
            this.endField();
        else if (char === '\n' || char === '\r')
            this.endRecord();
        else
            this.field += char;
    }
    readQuote() {
        if (this.field === '' && !this.wasQuoted)
            this.quoting = true;
        else if (this.options.relaxQuotes)
            this.field += '"';
        else
            throw this.refuse('a quote opens inside a field');
    }
    atRecordStart() {
        return this.field === '' && !this.wasQuoted && this.record.length === 0;
    }
    skipLine() {
        while (this.position + 1 < this.text.length && !'\r\n'.includes(this.text[this.position + 1]))
            this.position++;
    }
    endField() {
        this.record.push(this.field);
        this.field = '';
        this.wasQuoted = false;
    }
    endRecord() {
        if (this.atRecordStart())
            return;
        this.endField();
        this.records.push(this.record);
        this.record = [];
    }
    refuse(state) {
        return new errors/* TagError */.PC('INVALID_RULE', `Cannot read "${this.text}": ${state}`, {
            hint: 'Enclose the whole field in quotes, and double a quote inside it: "pattern=say ""hi"""'
        });
    }
}

;// CONCATENATED MODULE: ./lib/tags/inputs.js

/**
 * The entries of a list input, one a line. Lines that begin with `#` are comments. A line in quotes may hold line
 * breaks. Commas stay: an entry is read as comma-separated fields a second time, so a quoted comma needs the whole
 * line in quotes, as with metadata-action: `"type=match,""pattern=\d{1,3}"""`.
 */
function inputList(input) {
    if (typeof input !== 'string')
        return input;
    return parseCsv(input.trim(), { relaxQuotes: true, comments: true })
        .map(record => record.join(',').trim())
        .filter(entry => entry !== '');
}
/** The comma-separated fields of one entry, split at the first `=`, spaces around dropped. */
function entryFields(entry) {
    return (parseCsv(entry)[0] ?? []).map(splitField);
}
function splitField(text) {
    const equals = text.indexOf('=');
    if (equals <= 0)
        return { value: text.trim() };
    return { key: text.slice(0, equals).trim().toLowerCase(), value: text.slice(equals + 1).trim() };
}


/***/ }),

/***/ 7786:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f1: () => (/* binding */ versionsInGit),
/* harmony export */   jk: () => (/* binding */ newerInLine),
/* harmony export */   mg: () => (/* binding */ versionsAmong)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4872);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);


/**
 * The stable releases among a repository's tags, as far as they are named like this build's own full version: a build
 * that makes `2.1.10-alpine` is compared with other `-alpine` tags. Without a full version among its tags, `1.2.3` and
 * `v1.2.3` count.
 */
function versionsAmong(tags, result) {
    const forms = formsOf(result);
    return tags.flatMap(tag => {
        const release = forms.map(form => readForm(tag, form)).find(found => found?.stable);
        return release ? [{ tag, release }] : [];
    });
}
/** The stable releases among git's tags, for this package alone where the repository has several. */
function versionsInGit(tags, { tagPrefix }) {
    return tags
        .filter(tag => tag.startsWith(tagPrefix))
        .flatMap(tag => {
        const text = tag.slice(tagPrefix.length).replace(/^[/@]/, '');
        const release = tagPrefix === '' ? (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(text) : (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseInGitTag */ .pW)(text);
        return release?.stable ? [{ tag, release }] : [];
    });
}
/** The newest of the versions that are newer than `release` and belong to the line its first `precision` numbers name. */
function newerInLine(versions, release, precision) {
    return versions
        .filter(known => (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLine */ .tW)(release, known.release, precision) && (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReleases */ .c0)(known.release, release) > 0)
        .reduce((newest, known) => {
        return newest && (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReleases */ .c0)(newest.release, known.release) >= 0 ? newest : known;
    }, undefined);
}
function formsOf({ resolved, release }) {
    const text = release && (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTag */ .I)(release.text).name;
    const forms = resolved.flatMap(({ name, exact }) => {
        const at = exact && text !== undefined ? name.indexOf(text) : -1;
        return at < 0 ? [] : [{ head: name.slice(0, at), tail: name.slice(at + text.length) }];
    });
    return forms.length > 0 ? forms : [{ head: '', tail: '' }];
}
function readForm(tag, { head, tail }) {
    const fits = tag.startsWith(head) && tag.endsWith(tail) && tag.length > head.length + tail.length;
    const release = fits ? (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(tag.slice(head.length, tag.length - tail.length)) : undefined;
    return release;
}


/***/ }),

/***/ 9066:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   Zl: () => (/* binding */ annotationLevels),
/* harmony export */   bK: () => (/* binding */ annotationLines)
/* harmony export */ });
/* unused harmony export labelLines */
/**
 * The standard annotations of an image made from this source, as OCI names them, with `custom` entries (`key=value`)
 * over them, sorted by key. Empty values stay. An entry without key or `=` is dropped.
 * https://github.com/opencontainers/image-spec/blob/main/annotations.md
 * @param custom entries with their expressions expanded
 */
function imageLabels(source, version, custom) {
    const labels = new Map(Object.entries(standardLabels(source, version)));
    for (const entry of custom) {
        const equals = entry.indexOf('=');
        if (equals > 0)
            labels.set(entry.slice(0, equals), entry.slice(equals + 1));
    }
    return Object.fromEntries([...labels].sort(([a], [b]) => a.localeCompare(b, 'en')));
}
function standardLabels({ repository, sha, now }, version) {
    return {
        'org.opencontainers.image.title': repository.name,
        'org.opencontainers.image.description': repository.description,
        'org.opencontainers.image.url': repository.url,
        'org.opencontainers.image.source': repository.url,
        'org.opencontainers.image.version': version,
        'org.opencontainers.image.created': now.toISOString(),
        'org.opencontainers.image.revision': sha,
        'org.opencontainers.image.licenses': repository.license
    };
}
/** `key=value` lines. */
function labelLines(labels) {
    return Object.entries(labels).map(([key, value]) => `${key}=${value}`);
}
/** The levels of DOCKER_METADATA_ANNOTATIONS_LEVELS, by default `manifest`. */
function annotationLevels(env) {
    return (env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] || 'manifest').split(',');
}
/** `level:key=value` lines, level after level. */
function annotationLines(annotations, levels) {
    return levels.flatMap(level => labelLines(annotations).map(line => `${level}:${line}`));
}


/***/ }),

/***/ 4872:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   du: () => (/* binding */ floatingNames),
/* harmony export */   pW: () => (/* binding */ releaseInGitTag),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
const RELEASE = /^v?(?:(\d{1,9})!)?(\d{1,15}(?:\.\d{1,15}){1,7})((?:[-._]?[A-Za-z]|-)[\w.+-]*)?(\+[\w.-]+)?$/;
/**
 * Reads two to eight dotted numbers with anything after that makes it a pre-release: wider than semver on purpose, since
 * `1.2`, `1.2.3.4`, `2024.01.05` and `1.2.3rc1` are versions that people release.
 */
function parseRelease(text) {
    const match = text.length <= 256 ? RELEASE.exec(text) : null;
    if (!match)
        return undefined;
    const [, epoch = '0', numbers = '', partial = ''] = match;
    const withoutBuild = partial.split('+', 1)[0];
    return { text: numbers + withoutBuild, epoch: Number(epoch), parts: numbers.split('.'), stable: partial === '' };
}
/** The release that a git tag names, also behind a package's name: `v1.2.3`, `app/v1.2.3`, `@scope/app@1.2.3`. */
function releaseInGitTag(tag) {
    return parseRelease(tag) ?? parseRelease(tag.slice(Math.max(tag.lastIndexOf('/'), tag.lastIndexOf('@')) + 1));
}
/** Negative when `a` is older than `b`; missing numbers count as zero. Only for stable releases. */
function compareReleases(a, b) {
    if (a.epoch !== b.epoch)
        return a.epoch - b.epoch;
    for (let index = 0; index < Math.max(a.parts.length, b.parts.length); index++) {
        const difference = Number(a.parts[index] ?? 0) - Number(b.parts[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** True when both are in the line that the first `precision` numbers name: 2 for `2.1`, 1 for `2`, 0 for all. */
function sameLine(a, b, precision) {
    if (precision > 0 && a.epoch !== b.epoch)
        return false;
    return a.parts.slice(0, precision).every((part, index) => Number(part) === Number(b.parts[index] ?? 0));
}
/**
 * The floating tags of a stable release, most exact first, with the count of numbers that each one holds fixed:
 * `2.1.10` has `2.1` and `2`. A bare `0` is left out: before 1.0 each minor version may break its users.
 */
function floatingNames(release) {
    if (!release.stable)
        return [];
    const shorter = release.parts.slice(1).map((_, dropped) => release.parts.slice(0, release.parts.length - 1 - dropped));
    return shorter
        .filter(parts => parts.length > 1 || Number(parts[0]) > 0)
        .map(parts => ({ name: parts.join('.'), precision: parts.length }));
}


/***/ }),

/***/ 6844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ resolveTags),
  M: () => (/* binding */ usesCommitDate)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/tags/source.js
var tags_source = __webpack_require__(2924);
;// CONCATENATED MODULE: ./lib/tags/defaults.js

/** What an empty `tags` input means in metadata-action. */
const METADATA_ACTION = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];
/** The rules that stand for an empty `tags` input. */
function defaultRules(kind, source) {
    return kind === 'metadata-action' ? METADATA_ACTION : slipwayRules(source);
}
/** One purpose an event: a scheduled build is `nightly`, not also the branch's newest. */
function slipwayRules(source) {
    if ((0,tags_source/* isScheduled */.mQ)(source))
        return ['type=schedule'];
    if ((0,tags_source/* gitTagOf */.Eb)(source) !== undefined)
        return ['type=version'];
    if ((0,tags_source/* branchOf */.W0)(source) !== undefined)
        return ['type=ref,event=branch'];
    return (0,tags_source/* pullRequestOf */._n)(source) === undefined ? [] : ['type=ref,event=pr'];
}
/**
 * Slipway's second attempts, for when the rules above made no tag: a git tag that is no version is its own name (and
 * never `latest`), everything else is its commit.
 */
function fallbackRules(kind) {
    return kind === 'metadata-action' ? [] : ['type=ref,event=tag', 'type=sha'];
}

;// CONCATENATED MODULE: ./lib/tags/template/calendar.js
const DAY = 86_400_000;
function daysSinceEpoch({ year, month, day }) {
    return Date.UTC(year, month - 1, day) / DAY;
}
/** 0 is Sunday. */
function weekday(time) {
    return (((daysSinceEpoch(time) + 4) % 7) + 7) % 7;
}
/** 1 to 366. */
function dayOfYear(time) {
    return daysSinceEpoch(time) - daysSinceEpoch({ ...time, month: 1, day: 1 }) + 1;
}
/** ISO 8601: weeks begin on Monday, week 1 has the year's first Thursday. */
function isoWeek(time) {
    return weekOf(time, 1, 4);
}
/** United States: weeks begin on Sunday, week 1 has 1 January. */
function localWeek(time) {
    return weekOf(time, 0, 1);
}
/** `firstDay` begins a week (0 is Sunday); the week that holds January's day `anchor` is number 1. */
function weekOf(time, firstDay, anchor) {
    const days = daysSinceEpoch(time);
    for (const year of [time.year + 1, time.year, time.year - 1]) {
        const start = startOfFirstWeek(year, firstDay, anchor);
        if (days >= start)
            return { year, week: Math.floor((days - start) / 7) + 1 };
    }
    return { year: time.year, week: 1 };
}
function startOfFirstWeek(year, firstDay, anchor) {
    const day = { year, month: 1, day: anchor };
    return daysSinceEpoch(day) - ((weekday(day) - firstDay + 7) % 7);
}

;// CONCATENATED MODULE: ./lib/tags/template/zoned-time.js
/**
 * @param zone IANA name, any case.
 * @throws RangeError for a zone that the platform does not know.
 */
function inZone(date, zone) {
    const parts = new Map(formatter(zone)
        .formatToParts(date)
        .map(({ type, value }) => [type, value]));
    const part = (name) => Number(parts.get(name));
    const clock = {
        year: part('year'),
        month: part('month'),
        day: part('day'),
        hour: part('hour'),
        minute: part('minute'),
        second: part('second')
    };
    const epoch = date.getTime();
    const millisecond = ((epoch % 1000) + 1000) % 1000;
    const shown = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second, millisecond);
    return {
        ...clock,
        millisecond,
        offsetMinutes: Math.round((shown - epoch) / 60_000),
        zoneName: parts.get('timeZoneName') ?? '',
        epoch
    };
}
function formatter(zone) {
    return new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        timeZoneName: 'short'
    });
}

;// CONCATENATED MODULE: ./lib/tags/template/date-format.js


const TOKENS = /\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[ow]?|W[oW]?|Qo?|N{1,5}|Y{4,6}|YY|y{2,4}|yo?|gg(?:ggg?)?|GG(?:GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/gs;
const LONG_TOKENS = /\[[^[]*\]|\\?(?:LTS|LT|LL?L?L?|l{1,4})/g;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const LONG = {
    LTS: 'h:mm:ss A',
    LT: 'h:mm A',
    L: 'MM/DD/YYYY',
    LL: 'MMMM D, YYYY',
    LLL: 'MMMM D, YYYY h:mm A',
    LLLL: 'dddd, MMMM D, YYYY h:mm A',
    l: 'M/D/YYYY',
    ll: 'MMM D, YYYY',
    lll: 'MMM D, YYYY h:mm A',
    llll: 'ddd, MMM D, YYYY h:mm A'
};
/**
 * A date in the format language of Moment.js (English), which metadata-action's users write:
 * https://momentjs.com/docs/#/displaying/format/. Without a format: ISO 8601 to the second.
 * @throws RangeError for an unknown time zone.
 */
function formatDate(date, format, zone) {
    const time = inZone(date, zone);
    const pattern = format ?? (time.offsetMinutes === 0 ? 'YYYY-MM-DDTHH:mm:ss[Z]' : 'YYYY-MM-DDTHH:mm:ssZ');
    return pattern.replace(LONG_TOKENS, token => LONG[token] ?? token).replace(TOKENS, token => formatToken(token, time));
}
function formatToken(token, time) {
    if (token.startsWith('[') && token.length > 1)
        return token.slice(1, -1);
    if (token.startsWith('\\'))
        return token.slice(1);
    return TOKEN_TEXT[token]?.(time) ?? (/^S+$/.test(token) ? fraction(token.length, time) : token);
}
const TOKEN_TEXT = {
    ...numbers('M', time => time.month),
    MMM: time => MONTHS[time.month - 1].slice(0, 3),
    MMMM: time => MONTHS[time.month - 1],
    ...numbers('D', time => time.day),
    DDD: time => String(dayOfYear(time)),
    DDDD: time => pad(dayOfYear(time), 3),
    DDDo: time => ordinal(dayOfYear(time)),
    ...numbers('d', weekday),
    dd: time => DAYS[weekday(time)].slice(0, 2),
    ddd: time => DAYS[weekday(time)].slice(0, 3),
    dddd: time => DAYS[weekday(time)],
    e: time => String(weekday(time)),
    E: time => String(weekday(time) || 7),
    ...numbers('w', time => localWeek(time).week),
    ...numbers('W', time => isoWeek(time).week),
    gg: time => pad(localWeek(time).year % 100, 2),
    gggg: time => pad(localWeek(time).year, 4),
    ggggg: time => pad(localWeek(time).year, 5),
    GG: time => pad(isoWeek(time).year % 100, 2),
    GGGG: time => pad(isoWeek(time).year, 4),
    GGGGG: time => pad(isoWeek(time).year, 5),
    Q: time => String(quarter(time)),
    Qo: time => ordinal(quarter(time)),
    YY: time => pad(time.year % 100, 2),
    Y: time => pad(time.year, 4),
    YYYY: time => pad(time.year, 4),
    YYYYY: time => pad(time.year, 5),
    YYYYYY: time => `+${pad(time.year, 6)}`,
    y: time => String(time.year),
    yo: time => ordinal(time.year),
    yy: time => pad(time.year, 2),
    yyy: time => pad(time.year, 3),
    yyyy: time => pad(time.year, 4),
    N: () => 'AD',
    NN: () => 'AD',
    NNN: () => 'AD',
    NNNN: () => 'Anno Domini',
    NNNNN: () => 'AD',
    a: time => (time.hour < 12 ? 'am' : 'pm'),
    A: time => (time.hour < 12 ? 'AM' : 'PM'),
    ...numbers('H', time => time.hour),
    ...numbers('h', twelve),
    ...numbers('k', time => time.hour || 24),
    ...numbers('m', time => time.minute),
    ...numbers('s', time => time.second),
    Hmm: time => `${time.hour}${pad(time.minute, 2)}`,
    hmm: time => `${twelve(time)}${pad(time.minute, 2)}`,
    Hmmss: time => `${time.hour}${pad(time.minute, 2)}${pad(time.second, 2)}`,
    hmmss: time => `${twelve(time)}${pad(time.minute, 2)}${pad(time.second, 2)}`,
    x: time => String(time.epoch),
    X: time => String(Math.floor(time.epoch / 1000)),
    z: time => time.zoneName,
    zz: time => time.zoneName,
    Z: time => offset(time, ':'),
    ZZ: time => offset(time, '')
};
/** The number alone (`D`), with two digits (`DD`), and as an ordinal (`Do`). */
function numbers(letter, value) {
    return {
        [letter]: time => String(value(time)),
        [letter + letter]: time => pad(value(time), 2),
        ...('MDdwW'.includes(letter) && { [`${letter}o`]: (time) => ordinal(value(time)) })
    };
}
function pad(value, width) {
    return String(value).padStart(width, '0');
}
function ordinal(value) {
    const teens = Math.floor((value % 100) / 10) === 1;
    return value + ((!teens && ['', 'st', 'nd', 'rd'][value % 10]) || 'th');
}
function quarter({ month }) {
    return Math.ceil(month / 3);
}
function twelve({ hour }) {
    return hour % 12 || 12;
}
/** The first `width` digits of the second's fraction. */
function fraction(width, { millisecond }) {
    return pad(millisecond, 3).padEnd(width, '0').slice(0, width);
}
function offset({ offsetMinutes }, separator) {
    const minutes = Math.abs(offsetMinutes);
    return (offsetMinutes < 0 ? '-' : '+') + pad(Math.floor(minutes / 60), 2) + separator + pad(minutes % 60, 2);
}

;// CONCATENATED MODULE: ./lib/tags/expressions.js



const SHORT_SHA_LENGTH = 7;
/** The commit id cut to `length` characters. */
function shortSha(source, length = SHORT_SHA_LENGTH) {
    return source.sha.slice(0, length);
}
/** Names for dates: all that `type=schedule` patterns may use. */
function dateScope(source) {
    return { date: dateHelper(source.now, 'date'), commit_date: dateHelper(source.commitDate, 'commit_date') };
}
/** The names that prefixes, suffixes, values, `enable`, labels and annotations may use. */
function globalScope(source, shortShaLength) {
    return {
        ...dateScope(source),
        branch: () => (0,tags_source/* branchOf */.W0)(source) ?? '',
        tag: () => (0,tags_source/* gitTagOf */.Eb)(source) ?? '',
        sha: () => shortSha(source, shortShaLength),
        base_ref: () => baseRef(source),
        is_default_branch: () => String(isDefaultBranch(source)),
        is_not_default_branch: () => String(!isDefaultBranch(source))
    };
}
function baseRef(source) {
    if ((0,tags_source/* gitTagOf */.Eb)(source) !== undefined)
        return source.tagBaseRef ?? '';
    if ((0,tags_source/* pullRequestOf */._n)(source) !== undefined)
        return source.pullRequest?.baseRef ?? '';
    return '';
}
/** These events always run for the last commit of the default branch. */
const DEFAULT_BRANCH_EVENT = /create|discussion|issues|schedule/;
function isDefaultBranch(source) {
    const branch = (0,tags_source/* branchOf */.W0)(source) ?? source.ref;
    if (branch === '')
        return false;
    return source.eventDefaultBranch === branch || DEFAULT_BRANCH_EVENT.test(source.eventName);
}
function dateHelper(date, name) {
    return (args, named) => {
        if (args.length !== 1)
            throw dateError(name, 'it needs exactly one format');
        for (const key of Object.keys(named))
            if (key !== 'tz')
                throw dateError(name, `"${key}" is no attribute of it`);
        const zone = named['tz'] ?? 'UTC';
        try {
            return formatDate(date, formatOf(args[0]), String(zone));
        }
        catch (cause) {
            throw dateError(name, (0,errors/* messageOf */.bD)(cause), cause);
        }
    };
}
/** A format without quotes is an unknown name, hence undefined: the date comes out in ISO 8601, as with metadata-action. */
function formatOf(value) {
    return value === undefined || value === null || value === '' ? undefined : String(value);
}
function dateError(name, state, cause) {
    return new errors/* TagError */.PC('INVALID_RULE', `Cannot expand {{${name}}}: ${state}`, {
        hint: `Write {{${name} 'YYYYMMDD-HHmmss' tz='Europe/Paris'}} with a time zone of the IANA database`,
        cause
    });
}

// EXTERNAL MODULE: ./lib/tags/inputs.js + 1 modules
var tags_inputs = __webpack_require__(1573);
;// CONCATENATED MODULE: ./lib/tags/flavor.js


/**
 * Reads `latest=auto|true|false`, `prefix=P[,onlatest=true]`, `suffix=S[,onlatest=true]`.
 * @throws TagError INVALID_RULE for anything else.
 */
function parseFlavor(input) {
    const flavor = { latest: 'auto', prefix: '', prefixLatest: false, suffix: '', suffixLatest: false };
    for (const entry of (0,tags_inputs/* inputList */.D)(input))
        readEntry(entry, flavor);
    return flavor;
}
function readEntry(entry, flavor) {
    let affix;
    for (const { key, value } of (0,tags_inputs/* entryFields */.o)(entry)) {
        if (key === 'prefix' || key === 'suffix') {
            flavor[key] = value;
            affix = key;
        }
        else if (key === 'latest' && ['auto', 'true', 'false'].includes(value)) {
            flavor.latest = value;
        }
        else if (key === 'onlatest' && ['true', 'false'].includes(value)) {
            if (affix)
                flavor[`${affix}Latest`] = value === 'true';
        }
        else {
            throw invalidFlavor(entry);
        }
    }
}
function invalidFlavor(entry) {
    return new errors/* TagError */.PC('INVALID_RULE', `Cannot use flavor "${entry}"`, {
        hint: 'A flavor is latest=auto|true|false, prefix=TEXT[,onlatest=true] or suffix=TEXT[,onlatest=true]'
    });
}

// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/tags/images.js



/**
 * Reads `name[,enable=true|false]` lines, or the older single line `name,name,...`.
 * @throws TagError INVALID_RULE for another attribute or an empty name.
 */
function parseImages(input) {
    const entries = (0,tags_inputs/* inputList */.D)(input);
    if (entries.length === 1) {
        const fields = (0,tags_inputs/* entryFields */.o)(entries[0]);
        if (fields.every(({ key }) => key === undefined))
            return fields.map(({ value }) => ({ name: named(value, entries[0]), enable: true }));
    }
    return entries.map(parseImage);
}
function parseImage(entry) {
    const image = { name: '', enable: true };
    for (const field of (0,tags_inputs/* entryFields */.o)(entry))
        readField(field, image, entry);
    return { name: named(image.name, entry), enable: image.enable };
}
function readField({ key, value }, image, entry) {
    if ((key === undefined || key === 'name') && image.name === '')
        image.name = value;
    else if (key === 'enable' && ['true', 'false'].includes(value))
        image.enable = value === 'true';
    else
        throw invalidImage(entry);
}
function named(name, entry) {
    if (name === '')
        throw invalidImage(entry);
    return name;
}
function invalidImage(entry) {
    return new errors/* TagError */.PC('INVALID_RULE', `Cannot use image "${entry}"`, {
        hint: 'An image is NAME[,enable=true|false], for example ghcr.io/octocat/app'
    });
}
/**
 * The enabled names in lower case, each one that a registry accepts.
 * @throws TagError INVALID_TAG for a name that is no repository, or that brings its own tag or digest.
 */
function imageNames(images) {
    return images.filter(({ enable }) => enable).map(({ name }) => validName(name.toLowerCase()));
}
function validName(name) {
    const reference = parsed(name);
    if (reference.tag !== undefined || reference.digest !== undefined) {
        throw new errors/* TagError */.PC('INVALID_TAG', `Cannot tag image "${name}": the name carries a tag or digest of its own`, {
            hint: 'Give the name alone in "images", and its tags in "tags"'
        });
    }
    return name;
}
function parsed(name) {
    try {
        return (0,reference/* parseReference */.F2)(name);
    }
    catch (cause) {
        throw new errors/* TagError */.PC('INVALID_TAG', `Cannot tag image "${name}": ${(0,errors/* messageOf */.bD)(cause)}`, {
            hint: 'Use [REGISTRY/]NAME with letters, digits and single separators, for example ghcr.io/octocat/app',
            cause
        });
    }
}

// EXTERNAL MODULE: ./lib/tags/labels.js
var labels = __webpack_require__(9066);
;// CONCATENATED MODULE: ./lib/tags/rules/edge.js

/** `type=edge,branch=main`: the tip of one branch, by default the repository's default branch. */
const edge = {
    priority: 700,
    attributes: { branch: '' },
    evaluate({ branch: wanted = '' }, { source }) {
        const branch = (0,tags_source/* branchOf */.W0)(source);
        if (branch === undefined)
            return { silent: `${source.ref || 'the ref'} is no branch` };
        const edgeBranch = wanted || source.repository.defaultBranch;
        if (branch !== edgeBranch)
            return { silent: `the branch is ${branch}, not ${edgeBranch || 'a known default branch'}` };
        return { values: [{ text: 'edge' }], latest: false };
    }
};

// EXTERNAL MODULE: ./lib/tags/release.js
var tags_release = __webpack_require__(4872);
;// CONCATENATED MODULE: ./lib/tags/rules/version-text.js

/**
 * The text that a version rule reads: its `value`, else the git tag; then what the first group of `match` finds in it.
 * Undefined when there is neither.
 */
function versionText({ value = '', match = '' }, context) {
    const text = value === '' ? context.gitTag : context.expand(value);
    return text === undefined || match === '' ? text : (matchedGroup(text, match) ?? text);
}
/** Undefined when nothing matches: the whole text is tried as a version then. */
function matchedGroup(text, pattern) {
    const match = text.match(regularExpression(pattern));
    if (!match)
        return undefined;
    if (match[1] !== undefined)
        return match[1];
    throw new errors/* TagError */.PC('INVALID_RULE', `Cannot use match=${pattern}: it has no group that holds the version`, {
        hint: 'Put the version in parentheses, for example "match=v(\\d+\\.\\d+\\.\\d+)$"'
    });
}
/** @throws TagError INVALID_RULE for a pattern that is no regular expression. */
function regularExpression(pattern, flags) {
    try {
        return new RegExp(pattern, flags);
    }
    catch (cause) {
        throw new errors/* TagError */.PC('INVALID_RULE', `Cannot use pattern ${pattern}: it is no regular expression`, {
            hint: 'A pattern is a JavaScript regular expression; one with a comma needs the whole line in quotes',
            cause
        });
    }
}
/** Why a rule without text to read is silent. */
function noVersionText({ source }) {
    return source.ref.startsWith('refs/tags/')
        ? `the git tag ${source.ref.slice('refs/tags/'.length)} lacks the tag-prefix`
        : `${source.ref || 'the ref'} is no tag, and the rule has no value`;
}

;// CONCATENATED MODULE: ./lib/tags/rules/match.js


/** `type=match,pattern=v(.*),group=1`: a part of the git tag or `value`. The pattern may be `/re/flags`. */
const match = {
    priority: 800,
    attributes: { pattern: undefined, group: '0', value: '' },
    check({ pattern, group = '' }) {
        if (pattern === undefined)
            return 'it needs a pattern';
        return Number.isNaN(Number(group)) ? 'its group is no number' : undefined;
    },
    evaluate({ pattern = '', group = '0', value = '' }, context) {
        const text = value === '' ? context.gitTag : context.expand(value);
        if (text === undefined)
            return { silent: noVersionText(context) };
        const groups = text.match(readPattern(pattern));
        if (!groups)
            return { silent: `${pattern} does not match ${text}`, warn: true };
        const found = Object.hasOwn(groups, group) ? groups[Number(group)] : undefined;
        if (found === undefined)
            return { silent: `group ${group} of ${pattern} found nothing in ${text}`, warn: true };
        const release = (0,tags_release/* releaseInGitTag */.pW)(text);
        return { values: [placed(found, release)], latest: true, release };
    }
};
function readPattern(pattern) {
    const [, source, flags] = /^\/(.+)\/(.*)$/.exec(pattern) ?? [];
    return source === undefined ? regularExpression(pattern) : regularExpression(source, flags);
}
/** A match that is the release's own first numbers is a floating tag, though no pattern of fields says so. */
function placed(text, release) {
    const found = text.replace(/^v/, '');
    if (!release || found === '')
        return { text };
    if (found === release.text)
        return { text, exact: true };
    const precision = found.split('.').length;
    const floats = precision < release.parts.length && found === release.parts.slice(0, precision).join('.');
    return floats ? { text, precision } : { text };
}

;// CONCATENATED MODULE: ./lib/tags/pep440.js
const PEP440 = new RegExp('^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)' +
    '(?:[-_.]?(?<preName>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?<preNumber>\\d+)?)?' +
    '(?:-(?<postBare>\\d+)|[-_.]?(?<postName>post|rev|r)[-_.]?(?<postNumber>\\d+)?)?' +
    '(?:[-_.]?(?<devName>dev)[-_.]?(?<devNumber>\\d+)?)?' +
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$', 'i');
const PRE_NAMES = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
/** The version that `text` is, with or without a leading `v`; undefined for anything else. */
function parsePep440(text) {
    const groups = PEP440.exec(text)?.groups;
    if (!groups)
        return undefined;
    const epoch = Number(groups['epoch'] ?? 0);
    const release = groups['release'].split('.').map(Number);
    const suffixes = [preOf(groups), postOf(groups), devOf(groups)];
    const version = (epoch === 0 ? '' : `${epoch}!`) + release.join('.') + suffixes.join('') + localOf(groups);
    return { version, epoch, release, isPartial: suffixes.some(suffix => suffix !== '') };
}
function preOf({ preName, preNumber = '0' }) {
    const name = preName?.toLowerCase();
    return name === undefined ? '' : (PRE_NAMES[name] ?? name) + Number(preNumber);
}
function postOf({ postBare, postName, postNumber = '0' }) {
    if (postBare !== undefined)
        return `.post${Number(postBare)}`;
    return postName === undefined ? '' : `.post${Number(postNumber)}`;
}
function devOf({ devName, devNumber = '0' }) {
    return devName === undefined ? '' : `.dev${Number(devNumber)}`;
}
/** Joined by commas, as @renovate/pep440 prints it and metadata-action's tags therefore have it (as `-`). */
function localOf({ local }) {
    if (local === undefined)
        return '';
    const parts = local.split(/[._-]/).map(part => (Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)));
    return `+${parts.join(',')}`;
}

;// CONCATENATED MODULE: ./lib/tags/template/lexer.js

const NAME = /(?:\.\.|[^\s!"#%-,./;->@[-^`{-~]+)(?=[=~}\s/.)|\]]|$)/y;
const PATTERNS = [
    ['close', /~?\}\}\}?/y],
    ['string', /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'/y],
    ['number', /-?\d+(?:\.\d+)?(?=[~}\s)\]])/y],
    ['segment', /\[[^\]]*\]/y],
    ['open-paren', /\(/y],
    ['close-paren', /\)/y],
    ['equals', /=/y],
    ['separator', /[./](?![.])/y],
    ['name', NAME]
];
/** Reads the tokens of a template's expressions; the text between them is the parser's. */
class Lexer {
    position = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    /** The next token inside an expression, left in place. */
    peek() {
        const start = this.position;
        const token = this.next();
        this.position = start;
        return token;
    }
    /** @throws TagError where no token of the language stands. */
    next() {
        this.take(/\s*/y);
        for (const [kind, pattern] of PATTERNS) {
            const match = this.take(pattern);
            if (match !== undefined)
                return { kind, text: unquote(kind, match) };
        }
        throw this.refuse();
    }
    /** Takes what the sticky `pattern` matches here. */
    take(pattern) {
        pattern.lastIndex = this.position;
        const match = pattern.exec(this.text)?.[0];
        if (match !== undefined)
            this.position += match.length;
        return match;
    }
    refuse() {
        return new errors/* TagError */.PC('INVALID_RULE', `Cannot read the expression in "${this.text}" at character ${this.position + 1}`, {
            hint: "Write expressions as {{branch}} or {{date 'YYYYMMDD' tz='Europe/Paris'}}, and a plain {{ as \\{{"
        });
    }
}
function unquote(kind, text) {
    if (kind === 'segment')
        return text.slice(1, -1);
    if (kind !== 'string')
        return text;
    const quote = text[0];
    return text.slice(1, -1).replaceAll(`\\${quote}`, quote);
}

;// CONCATENATED MODULE: ./lib/tags/template/parse.js

const KEYWORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['undefined', undefined]
]);
/**
 * Parses the part of Handlebars that tag rules use: `{{name}}`, `{{{name}}}` (not escaped), arguments, named arguments,
 * parentheses, `{{#if}}`, `{{#unless}}`, `{{else}}`, comments, and `\{{` for a plain `{{`.
 * @throws TagError INVALID_RULE with the place.
 */
function parseTemplate(text) {
    return new TemplateParser(new Lexer(text)).template();
}
class TemplateParser {
    lexer;
    constructor(lexer) {
        this.lexer = lexer;
    }
    template() {
        const nodes = [];
        if (this.nodes(nodes) !== undefined)
            throw this.lexer.refuse();
        return nodes;
    }
    /** Reads until the end of the text, or through the `{{else}}` or `{{/…}}` that ends a block. */
    nodes(into) {
        while (this.lexer.position < this.lexer.text.length) {
            const text = this.plainText();
            if (text !== '')
                into.push({ kind: 'text', text });
            const end = this.mustache(into);
            if (end)
                return end;
        }
        return undefined;
    }
    plainText() {
        let text = this.lexer.take(/(?:(?!\{\{)[\s\S])*/y) ?? '';
        while (text.endsWith('\\') && !text.endsWith('\\\\') && this.lexer.take(/\{\{/y)) {
            text = text.slice(0, -1) + '{{' + this.lexer.take(/(?:(?!\{\{)[\s\S])*/y);
        }
        return text.endsWith('\\\\') && this.lexer.position < this.lexer.text.length ? text.slice(0, -1) : text;
    }
    mustache(into) {
        if (this.lexer.position >= this.lexer.text.length)
            return undefined;
        if (this.lexer.take(/\{\{~?!--[\s\S]*?--~?\}\}/y) ?? this.lexer.take(/\{\{~?![\s\S]*?\}\}/y))
            return undefined;
        if (this.lexer.take(/\{\{~?\s*(?:else|\^)\s*~?\}\}/y))
            return 'else';
        if (this.lexer.take(/\{\{~?\/\s*(?:if|unless)\s*~?\}\}/y))
            return 'end';
        if (this.lexer.take(/\{\{~?#/y))
            into.push(this.block());
        else if (this.lexer.take(/\{\{~?\{/y))
            into.push(this.output(false, '}}}'));
        else
            into.push(this.output(this.lexer.take(/\{\{~?&/y) === undefined, '}}'));
        return undefined;
    }
    output(escaped, close) {
        if (escaped)
            this.lexer.take(/\{\{~?/y);
        const expression = this.call();
        const end = this.lexer.next();
        if (end.kind !== 'close' || end.text.replace('~', '') !== close)
            throw this.lexer.refuse();
        return { kind: 'output', expression, escape: escaped };
    }
    block() {
        const name = this.lexer.take(/\s*(?:if|unless)(?=\s)/y)?.trim();
        if (name === undefined)
            throw this.lexer.refuse();
        const condition = this.expression();
        if (this.lexer.next().kind !== 'close')
            throw this.lexer.refuse();
        const then = [];
        const otherwise = [];
        const end = this.nodes(then);
        if ((end === 'else' ? this.nodes(otherwise) : end) !== 'end')
            throw this.lexer.refuse();
        return { kind: 'if', condition, negate: name === 'unless', then, otherwise };
    }
    call() {
        const path = this.path();
        const args = [];
        const named = {};
        for (let next = this.lexer.peek(); next.kind !== 'close' && next.kind !== 'close-paren'; next = this.lexer.peek()) {
            const key = this.lexer.take(/\s*[A-Za-z_][\w-]*\s*=(?!=)/y);
            if (key !== undefined)
                named[key.slice(0, key.indexOf('=')).trim()] = this.expression();
            else
                args.push(this.expression());
        }
        return { kind: 'call', path, args, named };
    }
    expression() {
        const token = this.lexer.peek();
        if (token.kind === 'open-paren')
            return this.group();
        if (token.kind === 'string' || token.kind === 'number') {
            this.lexer.next();
            return { kind: 'literal', value: token.kind === 'number' ? Number(token.text) : token.text };
        }
        const path = this.path();
        if (path.length === 1 && KEYWORDS.has(path[0]))
            return { kind: 'literal', value: KEYWORDS.get(path[0]) };
        return { kind: 'call', path, args: [], named: {} };
    }
    group() {
        this.lexer.next();
        const call = this.call();
        if (this.lexer.next().kind !== 'close-paren')
            throw this.lexer.refuse();
        return call;
    }
    /** `this.name`, `./name` and `@root.name` are the name itself: no block here opens another scope. */
    path() {
        this.lexer.take(/\s*(?:(?:this|@root)[./]|\.\/)/y);
        const path = [this.segment(['name', 'segment', 'string', 'number'])];
        while (this.lexer.take(/[./](?![.])/y))
            path.push(this.segment(['name', 'segment']));
        return path;
    }
    segment(kinds) {
        const token = this.lexer.next();
        if (kinds.includes(token.kind))
            return token.text;
        throw this.lexer.refuse();
    }
}

;// CONCATENATED MODULE: ./lib/tags/template/render.js


/**
 * The text of a template. An unknown name is empty; `{{name}}` escapes HTML as Handlebars does (a branch `a=b` comes out
 * as `a&#x3D;b`), because that is what tags made by metadata-action already look like; `{{{name}}}` does not.
 * @throws TagError INVALID_RULE for a template that does not parse, or that gives arguments to an unknown name.
 */
function renderTemplate(text, scope) {
    return text.includes('{{') ? renderNodes(parseTemplate(text), scope) : text;
}
function renderNodes(nodes, scope) {
    return nodes.map(node => renderNode(node, scope)).join('');
}
function renderNode(node, scope) {
    switch (node.kind) {
        case 'text':
            return node.text;
        case 'output': {
            const text = textOf(evaluateCall(node.expression, scope));
            return node.escape ? escapeHtml(text) : text;
        }
        case 'if':
            return renderNodes(isTruthy(evaluate(node.condition, scope)) === node.negate ? node.otherwise : node.then, scope);
    }
}
function evaluate(expression, scope) {
    return expression.kind === 'literal' ? expression.value : evaluateCall(expression, scope);
}
function evaluateCall(call, scope) {
    const found = lookup(call.path, scope);
    if (typeof found === 'function') {
        const named = Object.entries(call.named).map(([key, value]) => [key, evaluate(value, scope)]);
        return found(call.args.map(arg => evaluate(arg, scope)), Object.fromEntries(named));
    }
    if (call.args.length === 0 && Object.keys(call.named).length === 0)
        return found;
    throw new errors/* TagError */.PC('INVALID_RULE', `Cannot expand {{${call.path.join('.')} …}}: nothing of that name takes arguments here`, {
        hint: "Expressions with arguments are {{date 'FORMAT' tz='ZONE'}} and {{commit_date 'FORMAT' tz='ZONE'}}"
    });
}
function lookup(path, scope) {
    let found = scope;
    for (const segment of path) {
        const reachable = typeof found === 'object' && found !== null && Object.hasOwn(found, segment);
        if (!reachable)
            return undefined;
        found = found[segment];
    }
    return found;
}
function textOf(value) {
    return value === null || value === undefined ? '' : String(value);
}
/** Handlebars: zero is worth printing, but not true. */
function isTruthy(value) {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;'
};
function escapeHtml(text) {
    return text.replace(/[&<>"'`=]/g, char => ESCAPES[char]);
}
/** True when the template is one expression that names `name` and nothing else. */
function isExactly(text, name) {
    const [node, ...rest] = tryParse(text);
    return rest.length === 0 && node?.kind === 'output' && node.expression.path.length === 1 && node.expression.path[0] === name;
}
/** Every name that the template uses at its top. Empty for one that does not parse. */
function namesIn(text) {
    return new Set(tryParse(text).flatMap(namesOf));
}
function namesOf(node) {
    if (node.kind === 'text')
        return [];
    if (node.kind === 'output')
        return [node.expression.path[0]];
    return [...node.then, ...node.otherwise].flatMap(namesOf);
}
function tryParse(text) {
    try {
        return parseTemplate(text);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/tags/rules/precision.js

/** What the names in a pattern say about a stable release's tag: `{{major}}.{{minor}}` holds two numbers fixed. */
function patternValue(pattern, text) {
    const names = namesIn(pattern);
    if (['version', 'raw', 'patch'].some(name => names.has(name)))
        return { text, exact: true };
    if (names.has('minor'))
        return { text, precision: 2 };
    return { text, precision: names.has('major') ? 1 : 0 };
}

;// CONCATENATED MODULE: ./lib/tags/rules/version-rule.js

/** A rule `type=KIND,pattern=PATTERN` that reads a version from a git tag or from `value`. */
function versionRule({ parse, refusal, tags }) {
    return {
        priority: 900,
        attributes: { pattern: undefined, value: '', match: '' },
        check: ({ pattern }) => (pattern === undefined ? 'it needs a pattern' : undefined),
        evaluate(attrs, context) {
            const text = versionText(attrs, context)?.replaceAll('/', '-');
            if (text === undefined)
                return { silent: noVersionText(context) };
            const version = parse(text);
            if (!version)
                return { silent: `${text} ${refusal}`, warn: true };
            return tags(version, text, attrs['pattern']);
        }
    };
}

;// CONCATENATED MODULE: ./lib/tags/rules/pep440.js




/** `type=pep440,pattern={{major}}.{{minor}}`: from a git tag or `value` that is a Python version. */
const pep440 = versionRule({
    parse: parsePep440,
    refusal: 'does not conform to PEP 440 (https://peps.python.org/pep-0440)',
    tags: tagsOf
});
/** Pre-, post- and development releases ignore the pattern, so that no floating tag ever means one of them. */
function tagsOf(parsed, raw, pattern) {
    const { version, isPartial } = parsed;
    if (isPartial) {
        const text = isExactly(pattern, 'raw') ? raw : version;
        return { values: [{ text, exact: true }], latest: false, release: releaseOf(parsed) };
    }
    const [major, minor = 0, patch = 0] = parsed.release;
    const text = renderTemplate(pattern, { raw, version, major, minor, patch });
    return { values: [patternValue(pattern, text)], latest: true, release: releaseOf(parsed) };
}
function releaseOf({ version, epoch, release, isPartial }) {
    return { text: version.replace(/^\d+!/, ''), epoch, parts: release.map(String), stable: !isPartial };
}

;// CONCATENATED MODULE: ./lib/tags/rules/raw.js
/** `type=raw,value=stable`, or the bare `stable`: the text itself, expressions expanded. */
const raw = {
    priority: 200,
    attributes: { value: undefined },
    check: ({ value }) => (value === undefined ? 'it needs a value' : undefined),
    evaluate: ({ value = '' }, context) => ({ values: [{ text: context.expand(value) }], latest: false })
};

;// CONCATENATED MODULE: ./lib/tags/rules/ref.js


/** `type=ref,event=branch|tag|pr`: the name of the branch or git tag, or the pull request's number after `pr-`. */
const ref = {
    priority: 600,
    attributes: { event: undefined },
    check: ({ event = '' }) => (Object.hasOwn(byEvent, event) ? undefined : 'it needs event=branch, event=tag or event=pr'),
    evaluate: ({ event }, context) => byEvent[event](context)
};
const byEvent = {
    branch({ source }) {
        const text = (0,tags_source/* branchOf */.W0)(source);
        return text === undefined ? { silent: `${source.ref || 'the ref'} is no branch` } : { values: [{ text }], latest: false };
    },
    tag({ source, gitTag }) {
        if (gitTag === undefined)
            return { silent: `${source.ref || 'the ref'} is no tag, or lacks the tag-prefix` };
        const release = (0,tags_release/* releaseInGitTag */.pW)(gitTag);
        return { values: [{ text: gitTag, ...(release && { exact: true }) }], latest: true, release };
    },
    pr({ source }) {
        const text = (0,tags_source/* pullRequestOf */._n)(source);
        return text === undefined ? { silent: `${source.ref || 'the ref'} is no pull request` } : { values: [{ text }], latest: false };
    }
};

;// CONCATENATED MODULE: ./lib/tags/rules/schedule.js



/** `type=schedule,pattern=nightly`: for builds that a clock started. Patterns know only `date` and `commit_date`. */
const schedule = {
    priority: 1000,
    attributes: { pattern: 'nightly' },
    evaluate({ pattern = '' }, { source }) {
        if (!(0,tags_source/* isScheduled */.mQ)(source))
            return { silent: `the event is ${source.eventName || 'unknown'}, not a schedule` };
        return { values: [{ text: renderTemplate(pattern, dateScope(source)) }], latest: false };
    }
};

;// CONCATENATED MODULE: ./lib/tags/semver.js
const NUMBER = '(0|[1-9]\\d*)';
const PRERELEASE = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][a-zA-Z0-9-]*)';
const BUILD = '[0-9A-Za-z-]+';
const SEMVER = new RegExp(`^v?${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${PRERELEASE}(?:\\.${PRERELEASE})*))?(?:\\+(${BUILD}(?:\\.${BUILD})*))?$`);
const MAX_LENGTH = 256;
/** The version that `text` is, with or without a leading `v`; undefined for anything else. */
function parseSemVer(text) {
    const match = text.length <= MAX_LENGTH ? SEMVER.exec(text.trim()) : null;
    if (!match)
        return undefined;
    const [major, minor, patch] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (Math.max(major, minor, patch) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const prerelease = match[4]?.split('.') ?? [];
    return {
        raw: text,
        version: [`${major}.${minor}.${patch}`, ...(prerelease.length > 0 ? [prerelease.join('.')] : [])].join('-'),
        major: major,
        minor: minor,
        patch: patch,
        prerelease: prerelease.map(part => (/^\d+$/.test(part) ? Number(part) : part)),
        build: match[5]?.split('.') ?? []
    };
}

;// CONCATENATED MODULE: ./lib/tags/rules/semver.js





/** `type=semver,pattern={{major}}.{{minor}}`: from a git tag or `value` that is a semantic version. */
const semver = versionRule({
    parse: parseSemVer,
    refusal: 'is not a semantic version (https://semver.org)',
    tags: (version, _, pattern) => semver_tagsOf(version, pattern)
});
/** A pre-release ignores the pattern, so that no floating tag ever means it; only a bare `{{raw}}` keeps its `v`. */
function semver_tagsOf(version, pattern) {
    const prerelease = version.prerelease.length > 0;
    const used = prerelease && !isExactly(pattern, 'raw') ? '{{version}}' : pattern;
    const text = renderTemplate(used, { ...version });
    return {
        values: [prerelease ? { text, exact: true } : patternValue(used, text)],
        latest: !prerelease,
        release: (0,tags_release/* parseRelease */.BC)(version.version)
    };
}

;// CONCATENATED MODULE: ./lib/tags/rules/sha.js

/** `type=sha,format=short|long`: the commit's id after `sha-`. */
const sha = {
    priority: 100,
    attributes: { prefix: 'sha-', format: 'short' },
    check: ({ format = '' }) => (['short', 'long'].includes(format) ? undefined : 'its format is neither short nor long'),
    evaluate({ format }, { source, shortShaLength }) {
        if (source.sha === '')
            return { silent: 'the commit is unknown' };
        return { values: [{ text: format === 'long' ? source.sha : shortSha(source, shortShaLength) }], latest: false };
    }
};

;// CONCATENATED MODULE: ./lib/tags/rules/version.js


/**
 * `type=version`: what most projects want from a git tag `v2.1.10`, namely 2.1.10, 2.1 and 2. A pre-release gives only
 * itself, 0.x no bare 0; versions of two or more numbers count, semantic or not. Slipway's own.
 */
const version = {
    priority: 900,
    attributes: { value: '', match: '' },
    evaluate(attrs, context) {
        const text = versionText(attrs, context);
        if (text === undefined)
            return { silent: noVersionText(context) };
        const release = (0,tags_release/* parseRelease */.BC)(text);
        if (!release)
            return { silent: `${text} is no version` };
        const stable = release.stable && !(context.source.prerelease && text === context.gitTag);
        const floats = stable ? (0,tags_release/* floatingNames */.du)(release).map(({ name, precision }) => ({ text: name, precision })) : [];
        return { values: [{ text: release.text, exact: true }, ...floats], latest: stable, release };
    }
};

;// CONCATENATED MODULE: ./lib/tags/rules/table.js









/** Every kind of rule. To add one: a file beside this one, its name in `RuleType`, a line here. */
const ruleTable = {
    schedule: schedule,
    semver: semver,
    pep440: pep440,
    match: match,
    edge: edge,
    ref: ref,
    raw: raw,
    sha: sha,
    version: version
};

;// CONCATENATED MODULE: ./lib/tags/parse-rule.js



const GLOBAL_ATTRIBUTES = ['enable', 'priority', 'prefix', 'suffix'];
/**
 * Reads one entry of the `tags` input: `type=…` with its attributes; without a type the bare value is the tag.
 * @throws TagError INVALID_RULE for an unknown type, a missing attribute or an impossible value.
 */
function parseTagRule(entry) {
    const given = Object.fromEntries((0,tags_inputs/* entryFields */.o)(entry).map(({ key = 'value', value }) => [key, value]));
    const { type = 'raw', ...attrs } = given;
    if (!isRuleType(type))
        throw invalidRule(entry, `"${type}" is no type of rule`);
    const rule = { type, attrs: withDefaults(type, attrs), text: entry };
    const fault = ruleTable[type].check?.(rule.attrs) ?? checkPriority(rule.attrs);
    if (fault !== undefined)
        throw invalidRule(entry, fault);
    return rule;
}
/** The rules of a `tags` input, those of higher priority first, else in the order written. */
function parseTagRules(input) {
    return (0,tags_inputs/* inputList */.D)(input)
        .map(parseTagRule)
        .toSorted((a, b) => Number(b.attrs['priority']) - Number(a.attrs['priority']));
}
/** Attributes that mean nothing to the rule, most likely misspelt. */
function unknownAttributes({ type, attrs }) {
    const known = [...GLOBAL_ATTRIBUTES, ...Object.keys(ruleTable[type].attributes)];
    return Object.keys(attrs).filter(name => !known.includes(name));
}
function isRuleType(type) {
    return Object.hasOwn(ruleTable, type);
}
function withDefaults(type, attrs) {
    const { priority, attributes } = ruleTable[type];
    const defaults = Object.entries(attributes).filter((entry) => entry[1] !== undefined);
    const pullRequest = type === 'ref' && attrs['event'] === 'pr' ? { prefix: 'pr-' } : {};
    return { enable: 'true', priority: String(priority), ...Object.fromEntries(defaults), ...pullRequest, ...attrs };
}
function checkPriority({ priority = '' }) {
    return Number.isNaN(Number(priority)) ? 'its priority is no number' : undefined;
}
function invalidRule(entry, state) {
    return new errors/* TagError */.PC('INVALID_RULE', `Cannot use tag rule "${entry}": ${state}`, {
        hint: `Rules are type=${Object.keys(ruleTable).join('|')} with key=value attributes, or a plain tag`
    });
}

// EXTERNAL MODULE: ./lib/tags/sanitize.js
var sanitize = __webpack_require__(894);
;// CONCATENATED MODULE: ./lib/tags/tag-collector.js




/**
 * Asks rules one after another and keeps what they make. The first tag names the version and decides about `latest`
 * under `latest=auto`; a tag that is there already is not added again; `latest` comes last.
 */
class TagCollector {
    resolved = [];
    explain = [];
    warnings = [];
    /** The version that the first rule which knows one releases. */
    release;
    latest;
    flavor;
    context;
    mayGiveUp;
    /** @param mayGiveUp true when a rule that nothing valid can be made of is silent instead of refused */
    constructor(flavor, context, mayGiveUp) {
        this.flavor = flavor;
        this.context = context;
        this.mayGiveUp = mayGiveUp;
    }
    ask(rule, options = {}) {
        const name = rule.text;
        for (const attribute of unknownAttributes(rule)) {
            this.warnings.push(`Tag rule "${name}" has an attribute that means nothing to it: ${attribute}`);
        }
        if (!this.isEnabled(rule, name))
            return;
        const outcome = ruleTable[rule.type].evaluate(rule.attrs, this.context);
        if ('silent' in outcome) {
            this.explain.push({ rule: name, reason: outcome.silent });
            if (outcome.warn)
                this.warnings.push(`Tag rule "${name}" made no tag: ${outcome.silent}`);
            return;
        }
        const latest = options.latest ?? outcome.latest;
        for (const value of outcome.values)
            if (this.add(rule, name, value))
                this.latest ??= { wanted: latest, rule: name };
        this.release ??= outcome.release;
    }
    /** Adds `latest` where flavor or the first rule wants it. */
    finish() {
        const { latest, prefix, prefixLatest, suffix, suffixLatest } = this.flavor;
        if (this.latest === undefined)
            return;
        const rule = `flavor latest=${latest}`;
        const reason = latest === 'auto' ? `the first rule that made a tag decides: ${this.latest.rule}` : 'as flavor says';
        const wanted = latest === 'auto' ? this.latest.wanted : latest === 'true';
        const text = (prefixLatest ? prefix : '') + 'latest' + (suffixLatest ? suffix : '');
        this.markExplicit(text);
        const name = wanted ? this.clean(text, rule) : undefined;
        if (name !== undefined)
            this.resolved.push({ name, rule, precision: 0 });
        this.explain.push({ rule, ...(name !== undefined && { tag: name }), reason });
    }
    isEnabled(rule, name) {
        const enable = this.context.expand(rule.attrs['enable'] ?? 'true');
        if (enable !== 'true' && enable !== 'false') {
            throw new errors/* TagError */.PC('INVALID_RULE', `Cannot use tag rule "${name}": enable is "${enable}"`, {
                hint: 'enable must come out as true or false'
            });
        }
        if (enable === 'false')
            this.explain.push({ rule: name, reason: 'not enabled' });
        return enable === 'true';
    }
    /** True when the value is a tag, new or not. */
    add({ attrs }, rule, value) {
        const prefix = this.context.expand(attrs['prefix'] ?? this.flavor.prefix);
        const suffix = this.context.expand(attrs['suffix'] ?? this.flavor.suffix);
        const text = prefix + value.text + suffix;
        const name = text === '' ? undefined : this.clean(text, rule);
        if (name === undefined) {
            if (text === '')
                this.explain.push({ rule, reason: 'its value is empty' });
            return false;
        }
        const earlier = this.resolved.find(tag => tag.name === name);
        if (earlier) {
            this.explain.push({ rule, reason: `${name} is made by ${earlier.rule} already` });
            return true;
        }
        const { precision, exact } = value;
        this.resolved.push({ name, rule, ...(precision !== undefined && { precision }), ...(exact && { exact }) });
        this.explain.push({ rule, tag: name });
        return true;
    }
    /** A valid name; undefined where there is none and silence is allowed. */
    clean(text, rule) {
        const { name, mended } = (0,sanitize/* cleanTag */.I)(text);
        if (name === undefined)
            return this.refuse(text, rule);
        if (mended !== undefined)
            this.warnings.push(`Tag rule "${rule}" made "${text}", but ${mended}: using "${name}"`);
        return name;
    }
    refuse(text, rule) {
        const state = `no character of "${text}" is allowed in a tag`;
        if (!this.mayGiveUp) {
            throw new errors/* TagError */.PC('INVALID_TAG', `Cannot use what tag rule "${rule}" made: ${state}`, {
                hint: 'A tag is up to 128 letters, digits, "_", "." and "-", and begins with none of the last two'
            });
        }
        this.explain.push({ rule, reason: state });
        this.warnings.push(`Tag rule "${rule}" made no tag: ${state}`);
        return undefined;
    }
    /** A `latest` that a rule made floats just as flavor's does. */
    markExplicit(text) {
        const { name } = (0,sanitize/* cleanTag */.I)(text);
        const index = this.resolved.findIndex(tag => tag.name === name);
        const tag = this.resolved[index];
        if (tag)
            this.resolved[index] = { ...tag, precision: 0 };
    }
}

;// CONCATENATED MODULE: ./lib/tags/resolve.js












/** True when an input names the date of the commit, which may cost a question to find out. */
function usesCommitDate({ images, tags, flavor, labels, annotations }) {
    return [images, tags, flavor, labels, annotations].flat().some(text => text?.includes('commit_date'));
}
/**
 * Tags, labels and annotations of a build, from what triggered it. Pure: the registry is asked later, see `floatTags`.
 * A result without tags is possible; `requireTags` refuses it.
 * @throws TagError INVALID_RULE for an input that cannot be read, INVALID_TAG where nothing valid can be made of a name.
 */
function resolveTags(inputs, source) {
    const scope = globalScope(source, checkedLength(inputs.shortShaLength));
    const expand = (text) => renderTemplate(text, scope);
    const tagPrefix = inputs.tagPrefix ?? '';
    const context = { source, gitTag: packageTag(source, tagPrefix), shortShaLength: inputs.shortShaLength, expand };
    const images = imageNames(parseImages(inputs.images ?? []));
    const collected = collectTags(inputs, parseFlavor(inputs.flavor ?? []), context);
    const version = collected.resolved[0]?.name ?? '';
    const tagNames = collected.resolved.map(({ name }) => name);
    const release = collected.release ?? (context.gitTag === undefined ? undefined : (0,tags_release/* releaseInGitTag */.pW)(context.gitTag));
    return {
        version,
        images,
        resolved: collected.resolved,
        tagNames,
        tags: images.length === 0 ? tagNames : images.flatMap(image => tagNames.map(name => `${image}:${name}`)),
        labels: (0,labels/* imageLabels */.J0)(source, version, (0,tags_inputs/* inputList */.D)(inputs.labels ?? []).map(expand)),
        annotations: (0,labels/* imageLabels */.J0)(source, version, (0,tags_inputs/* inputList */.D)(inputs.annotations ?? []).map(expand)),
        explain: collected.explain,
        warnings: collected.warnings,
        ...(release && { release: source.prerelease ? { ...release, stable: false } : release }),
        revision: source.sha,
        tagPrefix
    };
}
function collectTags(inputs, flavor, context) {
    const written = parseTagRules(inputs.tags ?? []);
    const collector = new TagCollector(flavor, context, written.length === 0);
    for (const rule of written)
        collector.ask(rule);
    if (written.length === 0)
        askDefaults(inputs.defaults ?? 'slipway', collector, context.source);
    collector.finish();
    return collector;
}
function askDefaults(kind, collector, source) {
    for (const rule of parseTagRules(defaultRules(kind, source)))
        collector.ask(rule);
    for (const rule of parseTagRules(fallbackRules(kind))) {
        if (collector.resolved.length === 0)
            collector.ask(rule, { latest: false });
    }
}
/** The git tag as this package sees it. After the name of a package, `/` or `@` need not be part of the prefix. */
function packageTag(source, prefix) {
    const tag = (0,tags_source/* gitTagOf */.Eb)(source);
    if (tag === undefined || !tag.startsWith(prefix))
        return undefined;
    const rest = tag.slice(prefix.length);
    if (!/[A-Za-z0-9]$/.test(prefix))
        return rest;
    return /^(?:[/@]|v?\d)/.test(rest) ? rest.replace(/^[/@]/, '') : undefined;
}
function checkedLength(length) {
    if (length === undefined || (Number.isInteger(length) && length > 0))
        return length;
    throw new errors/* TagError */.PC('INVALID_RULE', `Cannot shorten commit ids to ${length} characters`, {
        hint: 'Set DOCKER_METADATA_SHORT_SHA_LENGTH to a whole number of 1 or more'
    });
}


/***/ }),

/***/ 894:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cleanTag)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);


/** Longest tag that a registry accepts: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
const MAX_LENGTH = 128;
const HASH_LENGTH = 8;
/**
 * Turns text into a tag: every run of other characters than letters, digits, `.`, `_` and `-` is one `-`, as with
 * metadata-action. Beyond it, what a registry would refuse is mended: leading `.` and `-` go, and a name over 128
 * characters ends in a hash of the whole, so that two long branches stay apart.
 */
function cleanTag(text) {
    const replaced = text.replace(/[^A-Za-z0-9._-]+/g, '-');
    const trimmed = replaced.replace(/^[.-]+/, '');
    const name = trimmed.length > MAX_LENGTH ? shorten(trimmed) : trimmed;
    if (!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(name))
        return { name: undefined };
    if (name === replaced)
        return { name };
    return { name, mended: trimmed === replaced ? 'it is longer than 128 characters' : 'a tag cannot begin with "." or "-"' };
}
function shorten(name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
    return `${name.slice(0, MAX_LENGTH - HASH_LENGTH - 1)}-${hash}`;
}


/***/ }),

/***/ 2924:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ gitTagOf),
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   mQ: () => (/* binding */ isScheduled),
/* harmony export */   pA: () => (/* binding */ sourceDateEpoch)
/* harmony export */ });
const noRepository = { name: '', description: '', url: '', license: '', defaultBranch: '' };
const HEADS = 'refs/heads/';
const TAGS = 'refs/tags/';
const PULL = 'refs/pull/';
/** The branch's name where the source is a branch. */
function branchOf({ ref }) {
    return ref.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;
}
/** The git tag's name where the source is a tag. */
function gitTagOf({ ref }) {
    return ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined;
}
/** The pull request's number as text where the source is one. */
function pullRequestOf({ ref }) {
    return ref.startsWith(PULL) ? ref.slice(PULL.length).replace(/\/merge$/, '') : undefined;
}
/** True for builds that a clock started. */
function isScheduled({ eventName }) {
    return eventName.includes('schedule');
}
/**
 * The time that `SOURCE_DATE_EPOCH` (whole seconds) pins a build to, else undefined.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
function sourceDateEpoch(env) {
    const seconds = env['SOURCE_DATE_EPOCH']?.trim();
    return seconds !== undefined && /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}


/***/ })

};
