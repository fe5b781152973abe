export const id = 3665;
export const ids = [3665];
export const modules = {

/***/ 39:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readLine),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/** Asks on standard output and reads a line: true for `y` or `yes`. The end of the input means no. */
async function ask(question, io) {
    io.stdout.write(question);
    const answer = await readLine(io.stdin);
    io.stdout.write('\n');
    return /^y(es)?$/i.test(answer.trim());
}
/** The first line of a stream, which is left after it. */
async function readLine(stream) {
    let text = '';
    for await (const chunk of stream) {
        text += String(chunk);
        if (text.includes('\n'))
            break;
    }
    return text.split(/\r?\n/, 1)[0] ?? '';
}


/***/ }),

/***/ 9991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneCommand: () => (/* binding */ pruneCommand)
});

// EXTERNAL MODULE: ./lib/images/collect.js
var collect = __webpack_require__(2848);
// EXTERNAL MODULE: ./lib/images/filters.js
var images_filters = __webpack_require__(289);
// EXTERNAL MODULE: ./lib/images/catalog.js + 1 modules
var catalog = __webpack_require__(2639);
// EXTERNAL MODULE: ./lib/images/container-users.js
var container_users = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/images/removed.js
var removed = __webpack_require__(1790);
;// CONCATENATED MODULE: ./lib/images/prune.js




/** Takes images that nobody needs out of the list; their content is left to `collectGarbage`. */
async function pruneImages(store, options) {
    const users = (0,container_users/* containerUsers */.a)(store);
    const doomed = (await (0,catalog/* listImages */.v8)(store)).filter(image => !users.has(image.id) && isUnneeded(image, options));
    const names = new Set(doomed.flatMap(catalog/* namesOf */.eZ));
    const idOf = new Map(doomed.flatMap(({ id, descriptors }) => descriptors.map(({ digest }) => [digest, id])));
    const deleted = new Set();
    const untagged = [];
    let settle = () => { };
    await store.names.change(images => {
        // A name that came meanwhile saves its image.
        const saved = new Set(images
            .filter(({ name, descriptor }) => name !== undefined && !(names.has(name) && idOf.has(descriptor.digest)))
            .map(({ descriptor }) => descriptor.digest));
        const gone = images.filter(({ descriptor: { digest } }) => idOf.has(digest) && !saved.has(digest));
        for (const { name, descriptor } of gone) {
            deleted.add(idOf.get(descriptor.digest));
            if (name !== undefined)
                untagged.push(name);
        }
        settle = (0,removed/* rememberRemoved */.y)(store, gone.map(({ descriptor }) => descriptor));
        const entries = new Set(gone);
        return images.filter(entry => !entries.has(entry));
    });
    settle();
    return { untagged, deleted: [...deleted] };
}
function isUnneeded(image, { all, until, labels, withoutLabels = [] }) {
    if (!all && (0,catalog/* namesOf */.eZ)(image).length > 0)
        return false;
    if (until !== undefined && (image.summary.created ?? 0) >= until)
        return false;
    return (0,images_filters/* matchesLabels */.r1)(image.summary.labels, labels) && !withoutLabels.some(label => (0,images_filters/* matchesLabels */.r1)(image.summary.labels, [label]));
}

// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(39);
// EXTERNAL MODULE: ./lib/cli/size.js
var size = __webpack_require__(4281);
// EXTERNAL MODULE: ./lib/cli/until.js
var until = __webpack_require__(1114);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/prune.js








const pruneCommand = {
    name: 'prune',
    summary: 'Remove images that nobody needs',
    usage: 'slipway prune [OPTIONS]',
    flags: {
        all: { short: 'a', kind: 'boolean', help: 'All images that no container uses, not just those without a name' },
        filter: { kind: 'list', value: 'KEY=VALUE', help: 'until=24h (made before), label=, label!=' },
        force: { short: 'f', kind: 'boolean', help: 'Do not ask' }
    },
    examples: [
        ['slipway prune -f', 'remove what lost its name to a newer build'],
        ['slipway prune -a --filter until=168h', 'remove images older than a week']
    ],
    arguments: { min: 0, max: 0 },
    async run(args, io) {
        const filters = (0,images_filters/* parseFilters */.HE)(args.list('filter'), ['until', 'label', 'label!']);
        const what = args.boolean('all') ? 'all images without at least one container associated to them' : 'all dangling images';
        if (!args.boolean('force') &&
            !(await (0,ask/* ask */.k)(`WARNING! This will remove ${what}.\nAre you sure you want to continue? [y/N] `, io)))
            return 0;
        const store = (0,tools/* storeOf */.xX)(io);
        const { untagged, deleted } = await pruneImages(store, {
            all: args.boolean('all'),
            until: (0,until/* untilOf */.g)(filters.get('until')),
            labels: filters.get('label'),
            withoutLabels: filters.get('label!')
        });
        const { freed } = await (0,collect/* collectGarbage */.i)(store);
        const lines = [
            ...untagged.map(name => `untagged: ${(0,reference/* familiarName */.hG)((0,reference/* parseReference */.F2)(name))}`),
            ...deleted.map(id => `deleted: ${id}`)
        ];
        if (lines.length > 0)
            io.stdout.write(`Deleted Images:\n${lines.join('\n')}\n\n`);
        io.stdout.write(`Total reclaimed space: ${(0,size/* humanSize */.Xe)(freed)}\n`);
        return 0;
    }
};


/***/ }),

/***/ 5744:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ containerUsers)
/* harmony export */ });
/* harmony import */ var _content_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1093);

/** Containers by the ID of their image. */
function containerUsers(store) {
    const records = new _content_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .ContainerRecords */ ._(store.directory('containers'));
    const users = new Map();
    for (const { id, name, image } of records.list()) {
        const user = { id, name, running: records.state(id).status === 'running' };
        users.set(image.id, [...(users.get(image.id) ?? []), user]);
    }
    return users;
}


/***/ }),

/***/ 6427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DigestCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Lines that nobody needs any more are dropped once there are this many of them, and more than of the others. */
const MAX_STALE = 1000;
/**
 * What was found out about content, by its digest, so that ten thousand images are listed without reading ten thousand
 * manifests. A line a digest: a writer appends, so processes never wait for each other, and a line that is broken (by a crash)
 * is a miss. Content never changes, hence neither does what is kept here.
 */
class DigestCache {
    #file;
    #temporary;
    #known;
    #lines = 0;
    /** @param name of a file in the store's `images/` */
    constructor(store, name) {
        this.#file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory('images'), name);
        this.#temporary = () => store.temporaryPath(name);
    }
    get(digest) {
        return this.#load().get(digest);
    }
    add(entries) {
        if (entries.length === 0)
            return;
        const known = this.#load();
        for (const [digest, value] of entries)
            known.set(digest, value);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#file), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#file, linesOf(entries), { mode: 0o600 });
        this.#lines += entries.length;
    }
    /** Forgets what is not among these digests, when that is worth a new file. */
    retain(digests) {
        const known = this.#load();
        if (this.#lines <= digests.length + MAX_STALE)
            return;
        const wanted = new Set(digests);
        const kept = [...known].filter(([digest]) => wanted.has(digest));
        if (this.#lines - kept.length <= Math.max(MAX_STALE, kept.length))
            return;
        const temporary = this.#temporary();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, linesOf(kept), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.#file);
        this.#known = new Map(kept);
        this.#lines = kept.length;
    }
    #load() {
        if (this.#known)
            return this.#known;
        const entries = parseLines(readText(this.#file));
        this.#lines = entries.length;
        this.#known = new Map(entries);
        return this.#known;
    }
}
function linesOf(entries) {
    return entries.map(entry => `${JSON.stringify(entry)}\n`).join('');
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
/** One parse for all is several times as fast as one each, but a broken line breaks it. */
function parseLines(text) {
    try {
        return JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`);
    }
    catch {
        return text.split('\n').flatMap(line => {
            try {
                return [JSON.parse(line)];
            }
            catch {
                return [];
            }
        });
    }
}


/***/ })

};
