export const id = 6590;
export const ids = [6590];
export const modules = {

/***/ 6590:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./lib/cache/inline.js
var inline = __webpack_require__(2761);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/build/formats.js
/** What every registry takes and every machine reads. A layer that has another compression already keeps it. */
const CACHE_FORMAT = { compression: 'gzip' };
/** What stays in the store is not compressed: that would be most of a build's time. */
function layerFormat({ compression, outputs }) {
    const leaves = outputs.some(({ type }) => type === 'registry' || type === 'oci' || type === 'docker' || type === 'oci-layout');
    return { compression: compression.type ?? (leaves ? 'gzip' : 'none'), level: compression.level, force: compression.force };
}
function annotationsFor(level, { annotations }) {
    const found = annotations.flatMap(text => {
        const [, levels = 'manifest', key = '', value = ''] = /^(?:([a-z,-]+):)?([^=]+)=(.*)$/s.exec(text) ?? [];
        return levels.split(',').includes(level) ? [[key, value]] : [];
    });
    return Object.fromEntries(found);
}
function rewritesTimestamp({ outputs }) {
    return outputs.some(({ rewriteTimestamp }) => rewriteTimestamp);
}

;// CONCATENATED MODULE: ./lib/build/caching.js




/** Writes what this build made into the caches. Warns, and never fails. */
async function saveCache(worker) {
    await worker.cache.load();
    await worker.hollow.settle();
    await worker.mounts.save();
    await worker.cache.flush(blobSource(worker));
}
function blobSource(worker) {
    return {
        async compressed(diffId, kept) {
            const layer = worker.layers.known(diffId) ?? (kept && layerInCache(diffId, kept, worker));
            if (!layer)
                throw new errors/* ContentError */.yg('BLOB_NOT_FOUND', `Layer ${diffId} is in the store no more`);
            const blob = await worker.layers.formatted(layer, CACHE_FORMAT);
            return { mediaType: blob.mediaType, digest: blob.digest, size: blob.size, path: worker.store.blobs.path(blob.digest) };
        }
    };
}
function layerInCache(diffId, blob, { cache }) {
    const fetch = ({ digest, size }, destination) => cache.fetchBlob(digest, size, destination);
    return { diffId, contentDigest: (0,digest/* digestHex */.sU)(diffId), blob, fetch, mountFrom: undefined };
}
/**
 * A layer that will leave the machine, with the image or for a cache, is compressed while the next step runs, and one that only a
 * cache keeps is sent there. Their failures show where the blob is asked for.
 */
function compressingEarly(worker, format) {
    const { keepsLayers, layers } = worker;
    const compress = (layer, wanted) => layers.formatted(layer, wanted);
    const send = async (layer) => {
        const blob = await compress(layer, CACHE_FORMAT);
        worker.cache.send?.({ ...blob, diffId: layer.diffId, path: worker.store.blobs.path(blob.digest) });
    };
    return {
        ...worker,
        layerMade(layer, role) {
            if (role === 'image' && format.compression !== 'none')
                compress(layer, format).catch(() => { });
            else if (keepsLayers === 'max' && role === 'intermediate')
                send(layer).catch(() => { });
            else if (keepsLayers !== undefined && role === 'image')
                compress(layer, CACHE_FORMAT).catch(() => { });
        }
    };
}
/** What `type=inline` adds to the image's config. */
function inlineCache({ inlineRecords }, layers) {
    return (inlineRecords &&
        (0,inline/* encodeInline */.ah)(inlineRecords(), layers.map(({ diffId }) => diffId)));
}

// EXTERNAL MODULE: ./lib/cache/none.js
var none = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/build/lost-layers.js


/**
 * A layer that the cache promised may be gone when its bytes are needed: evicted, damaged, or out of reach. Then everything is
 * done again. What was built is in the store by now, and the cache knows what it lost; the last time nothing is read from it.
 */
async function persistently(worker, body) {
    const withoutCache = { ...worker, cache: { ...none/* noCache */.w, put: worker.cache.put.bind(worker.cache) } };
    for (const from of [worker, worker]) {
        try {
            return await body(from);
        }
        catch (error) {
            if (!isLostLayer(error) || worker.signal.aborted)
                throw error;
            worker.log.info(`A cached layer is gone: going on without it (${(0,errors/* messageOf */.bD)(error)})`);
        }
    }
    return body(withoutCache);
}
function isLostLayer(error) {
    if (error instanceof errors/* ContentError */.yg && error.code === 'BLOB_NOT_FOUND')
        return true;
    return error instanceof Error && error.cause !== undefined && isLostLayer(error.cause);
}

// EXTERNAL MODULE: ./lib/build/read-dockerfile.js + 4 modules
var read_dockerfile = __webpack_require__(41);
;// CONCATENATED MODULE: ./lib/exporter/select.js
/** A new kind of output needs a line here, says the compiler. Loaded when first used: start-up is part of every build. */
const EXPORTERS = {
    registry: async (output) => (await __webpack_require__.e(/* import() */ 1882).then(__webpack_require__.bind(__webpack_require__, 1882))).registryExporter(output),
    store: async (output) => (await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 488))).storeExporter(output),
    oci: async (output) => (await __webpack_require__.e(/* import() */ 6893).then(__webpack_require__.bind(__webpack_require__, 6893))).archiveExporter(output),
    docker: async (output) => (await __webpack_require__.e(/* import() */ 6893).then(__webpack_require__.bind(__webpack_require__, 6893))).archiveExporter(output),
    tar: async (output) => (await Promise.all(/* import() */[__webpack_require__.e(4650), __webpack_require__.e(4801)]).then(__webpack_require__.bind(__webpack_require__, 4650))).tarExporter(output),
    'oci-layout': async (output) => (await __webpack_require__.e(/* import() */ 3315).then(__webpack_require__.bind(__webpack_require__, 3315))).layoutExporter(output),
    local: async (output) => (await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 274))).localExporter(output),
    engine: async (output) => (await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(1480)]).then(__webpack_require__.bind(__webpack_require__, 159))).engineExporter(output)
};
/** Who carries the output out. */
function exporterFor(output) {
    const open = EXPORTERS[output.type];
    return {
        export: async (image, names, context) => (await open(output)).export(image, names, context)
    };
}

// EXTERNAL MODULE: ./lib/frontend/lower-dockerfile.js + 15 modules
var lower_dockerfile = __webpack_require__(2068);
// EXTERNAL MODULE: ./lib/image/assemble.js
var assemble = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/cache/parts.js
var cache_parts = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/solver/cache-key.js
var cache_key = __webpack_require__(2743);
// EXTERNAL MODULE: ./lib/solver/step-records.js
var step_records = __webpack_require__(922);
;// CONCATENATED MODULE: ./lib/solver/cached-step.js


/** The step's result, from the cache if any key of it is there. */
async function cachedStep(context, step) {
    // Began before the context was opened.
    await context.worker.cache.load();
    const key = (0,cache_key/* cacheKey */.k$)(step.parts);
    return context.once(key, () => findOrRun(context, step, key));
}
async function findOrRun(context, step, key) {
    const hit = (0,step_records/* lookUp */.TE)(context, key);
    if (hit)
        return reuse(context, step, hit);
    const precise = step.precise ? await step.precise() : step.parts;
    const preciseKey = (0,cache_key/* cacheKey */.k$)(precise);
    const late = preciseKey === key ? undefined : (0,step_records/* lookUp */.TE)(context, preciseKey);
    if (late) {
        (0,step_records/* put */.yJ)(context, { ...late.record, key, parts: { ...step.parts, ...step.details?.() } });
        return reuse(context, step, late);
    }
    const { runStep } = await __webpack_require__.e(/* import() */ 1883).then(__webpack_require__.bind(__webpack_require__, 1883));
    return runStep(context, step, key, { ...precise, ...step.details?.() }, preciseKey);
}
function reuse(context, step, hit) {
    if (hit.local)
        context.worker.cache.put({ ...hit.record, step: (0,step_records/* stepIdentity */.Xl)(context) }, context.role);
    else
        (0,step_records/* put */.yJ)(context, hit.record);
    // The same result by its other key: a cache that holds just what is put, as an image does, must not lose it.
    const other = context.worker.cache.findStep((0,step_records/* stepIdentity */.Xl)(context));
    if (other && other.key !== hit.record.key && other.layer.diffId === hit.layer.diffId)
        (0,step_records/* put */.yJ)(context, other);
    return (0,step_records/* extend */.X$)(step.parent, hit.layer, new Date(hit.record.created), true);
}

;// CONCATENATED MODULE: ./lib/solver/ops/exec.js





/** Runs the process on its input's layers; what it leaves in the upper directory is the new layer. */
async function execOp(op, context) {
    const parent = rootOf(context.inputs);
    const parts = execParts(op, context, parent);
    const binds = op.mounts.filter(mount => mount.type === 'bind');
    const precise = async () => ({ ...parts, ...(await bindParts(binds, context)) });
    const coarse = binds.some(mount => context.inputs[mount.input]?.kind === 'tree')
        ? await precise()
        : { ...parts, ...coarseBinds(binds, context) };
    return cachedStep(context, {
        parent,
        parts: coarse,
        precise: binds.some(mount => context.inputs[mount.input]?.kind === 'layers') ? precise : undefined,
        run: () => context.slots.run(async () => (await Promise.all(/* import() */[__webpack_require__.e(8116), __webpack_require__.e(3882)]).then(__webpack_require__.bind(__webpack_require__, 3882))).runProcess(op, context, parent))
    });
}
function rootOf(inputs) {
    const [root] = inputs;
    if (root?.kind !== 'layers')
        throw new errors/* SolveError */.Y('INVALID', 'Cannot run a process: its root is no root file system');
    return root;
}
/** Not in the key: secrets and whether they are there, proxies, addresses of extra hosts, what cache mounts hold. */
function execParts(op, { vertex }, parent) {
    const { args, env, cwd, user, network, security, devices, hostname, shmSize, ulimits, cgroupParent, scripts } = op;
    const hosts = op.extraHosts.map(([name]) => name);
    const mounts = op.mounts.map(keyOfMount);
    const rest = {
        args,
        env,
        cwd,
        user,
        network,
        security,
        devices,
        hostname,
        hosts,
        shmSize,
        ulimits,
        cgroupParent,
        scripts,
        mounts
    };
    return {
        [cache_parts/* Part */.eS.op]: `exec/1 ${(0,cache_key/* sha256 */.sc)(JSON.stringify(rest))}`,
        [cache_parts/* Part */.eS.args]: vertex.name.replace(/^\[[^\]]*\] /, ''),
        [cache_parts/* Part */.eS.platform]: (0,platform/* formatPlatform */.Bq)(vertex.platform),
        [cache_parts/* Part */.eS.parent]: parent.contentId,
        ...(parent.base === undefined ? {} : { [cache_parts/* Part */.eS.base]: parent.base }),
        ...Object.fromEntries(env.map(entry => variablePart(entry, op.argNames ?? []))),
        ...settingParts(op)
    };
}
function variablePart(entry, args) {
    const split = entry.indexOf('=');
    const name = entry.slice(0, split);
    return [args.includes(name) ? cache_parts/* Part */.eS.arg(name) : cache_parts/* Part */.eS.env(name), (0,cache_parts/* partValue */.tE)(name, entry.slice(split + 1))];
}
function settingParts({ cwd, user, network, hostname, extraHosts, mounts }) {
    return {
        [cache_parts/* Part */.eS.setting('WORKDIR')]: cwd,
        [cache_parts/* Part */.eS.setting('USER')]: user || 'root',
        [cache_parts/* Part */.eS.setting('network')]: network,
        [cache_parts/* Part */.eS.setting('host name')]: hostname,
        [cache_parts/* Part */.eS.setting('extra hosts')]: extraHosts.map(([name]) => name).join(' '),
        [cache_parts/* Part */.eS.setting('mounts')]: mounts.map(({ type, target }) => `${type} ${target ?? ''}`.trim()).join(', ')
    };
}
function keyOfMount(mount) {
    switch (mount.type) {
        case 'bind':
            return { type: mount.type, target: mount.target, readonly: mount.readonly };
        case 'cache':
            return { type: mount.type, target: mount.target, readonly: mount.readonly };
        default:
            return mount;
    }
}
function coarseBinds(binds, { inputs }) {
    return Object.fromEntries(binds.map((mount, n) => {
        const input = inputs[mount.input];
        return [cache_parts/* Part */.eS.source(n), input?.kind === 'layers' ? `${input.contentId} ${mount.source}` : ''];
    }));
}
async function bindParts(binds, context) {
    const { bindSelectionDigest } = await __webpack_require__.e(/* import() */ 1970).then(__webpack_require__.bind(__webpack_require__, 1970));
    const parts = {};
    for (const [n, mount] of binds.entries()) {
        const found = await bindSelectionDigest(mount, context);
        parts[cache_parts/* Part */.eS.source(n)] = found.digest;
        parts[cache_parts/* Part */.eS.label(n)] = `RUN --mount ${mount.source}`;
        parts[cache_parts/* Part */.eS.files(n)] = found.files;
    }
    return parts;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/solver/trees.js
var trees = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/solver/ops/copy-digest.js
var copy_digest = __webpack_require__(3320);
;// CONCATENATED MODULE: ./lib/solver/ops/file.js







/** Copies, writes and makes files: works out the layer's entries and writes its tar, without a mount or a process. */
async function fileOp(op, context) {
    const parent = file_rootOf(context.inputs);
    const base = fileParts(op, context, parent);
    const details = {};
    const early = await sourceParts(op, context, input => input.kind === 'tree', details);
    const fromStages = op.actions.some(action => action.kind === 'copy' && context.inputs[action.input]?.kind === 'layers');
    const coarse = { ...base, ...early, ...coarseParts(op, context) };
    const precise = async () => ({
        ...base,
        ...early,
        ...(await sourceParts(op, context, input => input.kind === 'layers', details))
    });
    return cachedStep(context, {
        parent,
        parts: coarse,
        precise: fromStages ? precise : undefined,
        details: () => Object.fromEntries(Object.entries(details).map(([name, text]) => [name, text()])),
        run: async () => (await __webpack_require__.e(/* import() */ 8116).then(__webpack_require__.bind(__webpack_require__, 8116))).writeFiles(op, context, parent)
    });
}
function file_rootOf(inputs) {
    const [root] = inputs;
    if (root?.kind !== 'layers')
        throw new errors/* SolveError */.Y('INVALID', 'Cannot change files: what is below is no root file system');
    return root;
}
/** Files are the same for every platform. With `--link` the layer is the same whatever is below, but for names of owners, which are not allowed then. */
function fileParts(op, { vertex, options }, parent) {
    const actions = op.actions.map(action => keyOfAction(action, options.epoch));
    return {
        [cache_parts/* Part */.eS.op]: `file/1 ${(0,cache_key/* sha256 */.sc)(JSON.stringify({ actions, link: op.link }))}`,
        [cache_parts/* Part */.eS.args]: op.line?.text ?? vertex.name.replace(/^\[[^\]]*\] /, ''),
        ...Object.fromEntries((op.line?.variables ?? []).map(file_variablePart)),
        ...(op.link ? {} : parentParts(parent)),
        ...file_settingParts(op)
    };
}
function parentParts({ contentId, base }) {
    return { [cache_parts/* Part */.eS.parent]: contentId, ...(base === undefined ? {} : { [cache_parts/* Part */.eS.base]: base }) };
}
function file_variablePart({ name, value, isArg }) {
    return [isArg ? cache_parts/* Part */.eS.arg(name) : cache_parts/* Part */.eS.env(name), (0,cache_parts/* partValue */.tE)(name, value)];
}
/** What another line may have changed. */
function file_settingParts({ actions }) {
    const [first] = actions;
    if (first?.kind === 'mkdir')
        return { [cache_parts/* Part */.eS.setting('WORKDIR')]: first.path, [cache_parts/* Part */.eS.setting('USER')]: first.owner ?? 'root' };
    return {
        [cache_parts/* Part */.eS.setting('destination')]: first?.destination ?? '',
        [cache_parts/* Part */.eS.setting('--chown')]: first?.chown ?? 'none',
        [cache_parts/* Part */.eS.setting('--chmod')]: first?.chmod ?? 'none'
    };
}
function keyOfAction(action, epoch) {
    if (action.kind === 'mkdir')
        return { ...action, epoch };
    const how = { chown: ownerKey(action.chown), chmod: chmodKey(action.chmod) };
    if (action.kind === 'write')
        return { ...action, ...how };
    // What a context is asked for changes nothing in what is copied. `auto` and `always` unpack alike.
    const unpack = action.unpack === 'auto' ? 'always' : action.unpack;
    return { ...action, ...how, unpack, asked: undefined, sources: action.parents ? action.sources : action.sources.map(cleaned) };
}
/** `./a`, `/a` and `a/` are one source. */
function cleaned(source) {
    return external_node_path_.posix.resolve('/', `./${source}`);
}
/** `root` is 0, and nothing at all is no owner. */
function ownerKey(chown) {
    return chown ? chown.replace(/^root(?=:|$)|(?<=:)root$/g, '0') : undefined;
}
/** `644` is `0644`. */
function chmodKey(chmod) {
    return chmod ? chmod.replace(/^0+(?=[0-7]+$)/, '') : undefined;
}
/** Stages by the ids of their whole contents: known without unpacking them. */
function coarseParts(op, { inputs }) {
    const parts = {};
    for (const [n, action] of copies(op).entries()) {
        const input = inputs[action.input];
        if (input?.kind === 'layers')
            parts[cache_parts/* Part */.eS.source(n)] = input.contentId;
    }
    return parts;
}
async function sourceParts(op, context, wanted, details) {
    const parts = {};
    for (const [n, action] of copies(op).entries()) {
        const input = context.inputs[action.input];
        if (!input || !wanted(input))
            continue;
        const { tree, digestFiles } = await (0,trees/* sourceTree */._)(input, context);
        const { digest, paths } = await (0,copy_digest/* digestSelection */.r)(tree, action, digestFiles);
        parts[cache_parts/* Part */.eS.source(n)] = input.kind === 'tree' && input.id !== undefined ? `${digest} ${input.id}` : digest;
        details[cache_parts/* Part */.eS.label(n)] = () => labelOf(action, context.vertex);
        details[cache_parts/* Part */.eS.files(n)] = () => (0,cache_parts/* formatFiles */.HL)([...paths()].map(([path, digest]) => ({ path: path.replace(/^\//, ''), digest })));
    }
    return parts;
}
/** `COPY --from=build out` */
function labelOf({ instruction, sources }, { name }) {
    const [from] = / --from=\S+/.exec(name) ?? [''];
    return `${instruction}${from} ${sources.join(' ')}`;
}
function copies(op) {
    return op.actions.filter(action => action.kind === 'copy');
}

// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/solver/ops/source.js


/** One line a kind of source; the compiler asks for it. */
const OPEN = {
    scratch: async () => ({ kind: 'layers', layers: [], contentId: (0,cache_key/* sha256 */.sc)('scratch'), created: undefined, cached: false }),
    image: imageSource,
    context: (op, context) => context.options.contexts(op.name),
    http: remoteSource,
    git: remoteSource
};
/** Brings files into the graph: an image's layers (not yet their bytes), a context, a download, a checkout. */
function sourceOp(op, context) {
    return OPEN[op.source](op, context);
}
/** Layers stand by their DiffIDs: the same layers under another name or compression are the same base. */
async function imageSource({ reference, platform }, { worker }) {
    const { layers, descriptor } = await worker.images.resolve(reference, platform);
    const contentId = (0,cache_key/* sha256 */.sc)(layers.map(({ diffId }) => diffId).join('\n'));
    const base = `${nameOf(reference)}@${descriptor.digest}`;
    return { kind: 'layers', layers, contentId, created: undefined, cached: false, base };
}
/** As a person writes it, without a digest. */
function nameOf(reference) {
    const name = reference.replace(/@.*$/, '');
    return reference.startsWith('oci-layout://') ? name : (0,oci_reference/* familiarName */.hG)((0,oci_reference/* parseReference */.F2)(name));
}
async function remoteSource(op, { options }) {
    const { remoteFiles } = await __webpack_require__.e(/* import() */ 4855).then(__webpack_require__.bind(__webpack_require__, 4855));
    const { tree, digestFiles, id } = await remoteFiles(op, options.tools);
    return { kind: 'tree', tree, digestFiles, id };
}

;// CONCATENATED MODULE: ./lib/solver/semaphore.js
/** Lets at most `places` bodies run side by side. */
class Semaphore {
    #free;
    #waiting = [];
    constructor(places) {
        this.#free = places;
    }
    async run(body) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise(resolve => this.#waiting.push(resolve));
        try {
            return await body();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}

;// CONCATENATED MODULE: ./lib/solver/solve.js






/**
 * Walks the graph from its roots (one a platform): inputs first and side by side; each step once, also when several roots need it,
 * and from the cache if it can be. The first failure stops everything else, and is thrown when nothing runs any more.
 */
async function solve(roots, worker, options) {
    const solver = new Solver(worker, options);
    const results = await solver.run(roots);
    return { roots: results, result: vertex => solver.layers(vertex) };
}
class Solver {
    #worker;
    #options;
    #results = new Map();
    #done = new Map();
    #keys = new Map();
    #slots = new Semaphore(Math.max(2, (0,external_node_os_.availableParallelism)()));
    #abort = new AbortController();
    /** The roots and what they stand on. */
    #image = new Set();
    /** What processes run on top of. */
    #runOn = new Set();
    constructor(worker, options) {
        this.#worker = worker;
        this.#options = options;
    }
    async run(roots) {
        const stop = () => this.#abort.abort();
        this.#worker.signal.addEventListener('abort', stop, { once: true });
        if (this.#worker.signal.aborted)
            stop();
        for (const root of roots)
            addStack(root, this.#image);
        for (const { op, inputs } of allBelow(roots))
            if (op.kind === 'exec')
                addStack(inputs[0], this.#runOn);
        try {
            return await Promise.all(roots.map(root => this.#solveRoot(root)));
        }
        catch (error) {
            this.#abort.abort();
            throw this.#worker.signal.aborted ? (this.#worker.signal.reason ?? error) : error;
        }
        finally {
            await Promise.allSettled(this.#results.values());
            this.#worker.signal.removeEventListener('abort', stop);
        }
    }
    async #solveRoot(root) {
        const result = await this.#solve(root);
        if (result.kind !== 'layers')
            throw new errors/* SolveError */.Y('INVALID', 'The target is no root file system');
        return result;
    }
    layers(vertex) {
        const found = this.#done.get(vertex);
        return found?.kind === 'layers' ? found : undefined;
    }
    #solve(vertex) {
        const known = this.#results.get(vertex);
        if (known)
            return known;
        const result = this.#step(vertex);
        this.#results.set(vertex, result);
        // Whoever waits for it sees the failure; this keeps Node from calling it unhandled before that.
        result.catch(() => this.#abort.abort());
        return result;
    }
    async #step(vertex) {
        const inputs = await Promise.all(vertex.inputs.map(input => this.#solve(input)));
        this.#abort.signal.throwIfAborted();
        const started = Date.now();
        this.#worker.progress.start(vertex);
        try {
            const result = await this.#runOp(vertex, inputs);
            this.#done.set(vertex, result);
            this.#worker.progress.end(vertex, outcome(vertex, result, Date.now() - started));
            return result;
        }
        catch (error) {
            throw this.#failed(vertex, error, Date.now() - started);
        }
    }
    #runOp(vertex, inputs) {
        const context = {
            vertex,
            inputs,
            worker: this.#worker,
            options: this.#options,
            slots: this.#slots,
            signal: this.#abort.signal,
            role: this.#image.has(vertex) ? 'image' : 'intermediate',
            isRunOn: this.#runOn.has(vertex),
            once: (key, body) => this.#once(key, body)
        };
        const { op } = vertex;
        switch (op.kind) {
            case 'source':
                return sourceOp(op, context);
            case 'exec':
                return execOp(op, context);
            case 'file':
                return fileOp(op, context);
        }
    }
    #once(key, body) {
        const known = this.#keys.get(key);
        if (known)
            return known.then(result => ({ ...result, cached: true }));
        const result = body();
        this.#keys.set(key, result);
        return result;
    }
    #failed(vertex, error, milliseconds) {
        const cancelled = this.#abort.signal.aborted && !(error instanceof errors/* SolveError */.Y && error.code === 'EXEC_FAILED');
        const located = cancelled || error instanceof errors/* CancelledError */.cc ? error : locate(vertex, error);
        const failure = cancelled ? { kind: 'cancelled' } : { kind: 'failed', message: (0,errors/* messageOf */.bD)(located), milliseconds };
        this.#worker.progress.end(vertex, failure);
        return located;
    }
}
/** The vertex and what it stands on. */
function addStack(top, stack) {
    for (let vertex = top; vertex && !stack.has(vertex); vertex = vertex.inputs[0])
        stack.add(vertex);
}
/** The roots and whatever they need. */
function allBelow(roots) {
    const found = new Set(roots);
    for (const vertex of found)
        for (const input of vertex.inputs)
            found.add(input);
    return found;
}
function outcome(vertex, result, milliseconds) {
    if (vertex.op.kind === 'source')
        return { kind: 'done', milliseconds, counts: false };
    return result.kind === 'layers' && result.cached ? { kind: 'cached' } : { kind: 'done', milliseconds, counts: true };
}
/** Gives the error the place of its instruction. */
function locate(vertex, error) {
    if (error instanceof errors/* SolveError */.Y || error instanceof errors/* DockerfileError */.tP) {
        if (error instanceof errors/* SolveError */.Y)
            error.location ??= vertex.location;
        return error;
    }
    return error;
}

// EXTERNAL MODULE: ./lib/worker/contexts.js + 5 modules
var worker_contexts = __webpack_require__(9415);
;// CONCATENATED MODULE: ./lib/build.js










/**
 * Builds a Dockerfile's target for every platform asked for, and brings the image to every output. The cache is written last and
 * never fails the build.
 */
async function build(request, worker) {
    // Not waited for: the first step that may be in it does.
    void worker.cache.load();
    const contexts = await (0,worker_contexts/* openContexts */.N)(request, worker);
    try {
        const { set, exported } = await buildImages(request, worker, contexts);
        await worker.images.settle();
        await saveCache(worker);
        return result(set, request, exported, worker);
    }
    finally {
        await contexts.close();
    }
}
function buildImages(request, worker, contexts) {
    return (0,read_dockerfile/* withDockerfile */.n4)(request, worker, contexts, async (read) => {
        const lowered = await lowerAll(read, request, worker, contexts);
        return persistently(worker, async (from) => {
            const set = await buildAll(lowered, request, from, contexts);
            return { set, exported: await exportImage(set, request, from) };
        });
    });
}
/** Once a platform, side by side. @throws DockerfileError LINT when the Dockerfile wants findings to be errors. */
async function lowerAll({ dockerfile, findings }, request, worker, contexts) {
    const lowered = await Promise.all((0,read_dockerfile/* platformsOf */.Wt)(request).map(async (platform) => {
        const options = await (0,read_dockerfile/* lowerOptions */.yo)(request, worker, contexts, platform, findings.ofPlatform());
        return (0,lower_dockerfile/* lowerDockerfile */.c5)(dockerfile, options);
    }));
    findings.check();
    for (const name of (0,read_dockerfile/* repeatedPlatforms */.lU)(request))
        worker.log.warn(`Duplicate platform result requested "${name}"`);
    return lowered;
}
async function buildAll(lowered, request, worker, contexts) {
    const solved = await solveAll(lowered, request, worker, contexts);
    const images = await Promise.all(lowered.map(draft => imageOf(draft, solved, request, worker)));
    const always = (0,read_dockerfile/* multiPlatform */.ZC)(request) ?? false;
    return (0,assemble/* assembleIndexIfMany */.Jv)(images, worker.store.blobs, annotationsFor('index', request), always);
}
/** All platforms at once: what a stage for the build's own platform makes is made once. */
function solveAll(lowered, request, worker, contexts) {
    const roots = lowered.map(({ root }) => root);
    const epoch = lowered[0]?.image.epoch;
    const isRewritten = rewritesTimestamp(request) && epoch !== undefined;
    return solve(roots, isRewritten ? worker : compressingEarly(worker, layerFormat(request)), {
        contexts: name => contexts.open(name),
        tools: contexts.tools,
        epoch,
        cacheTtl: request.cacheTtl
    });
}
async function imageOf(lowered, solved, request, worker) {
    const format = layerFormat(request);
    const made = solved.result(lowered.root)?.layers ?? [];
    const clamped = rewritesTimestamp(request) ? lowered.image.epoch : undefined;
    const layers = clamped === undefined ? made : await clampNewLayers(made, lowered, clamped, worker);
    return (0,assemble/* assembleImage */.al)(lowered.image, { layers, created: vertex => solved.result(vertex)?.created }, {
        blobs: worker.store.blobs,
        blobFor: async (layer) => worker.layers.knownBlob(layer, format) ?? worker.layers.formatted(layer, format),
        annotations: annotationsFor('manifest', request),
        configFields: inlineCache(worker, layers)
    });
}
/** The base's layers stay what they are. */
async function clampNewLayers(layers, { image }, epoch, worker) {
    const { clampTimes } = await __webpack_require__.e(/* import() */ 6553).then(__webpack_require__.bind(__webpack_require__, 6553));
    const base = image.base?.rootfs.diff_ids.length ?? 0;
    return Promise.all(layers.map((layer, index) => (index < base ? layer : clampTimes(layer, epoch, worker))));
}
async function exportImage(set, request, worker) {
    const exported = [];
    for (const output of request.outputs)
        exported.push(await exporterFor(output).export(set, output.names ?? request.tags, { ...worker, progress: worker.progress }));
    return exported;
}
function result(set, request, exported, worker) {
    const { descriptor, images } = set;
    return {
        descriptor,
        digest: descriptor.digest,
        imageId: (0,media_types/* isIndexType */.$U)(descriptor.mediaType) ? descriptor.digest : images[0].configDescriptor.digest,
        tags: request.tags,
        exported: exported.map(({ output, destinations }) => ({ type: output.type, destinations })),
        steps: worker.counts()
    };
}


/***/ }),

/***/ 402:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
/** True when a path has a wildcard that is not quoted. */
function hasWildcard(path) {
    return /[*?[]/.test(path.replace(/\\./gs, ''));
}


/***/ }),

/***/ 3277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ imageManifest),
/* harmony export */   Jv: () => (/* binding */ assembleIndexIfMany),
/* harmony export */   al: () => (/* binding */ assembleImage)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9350);


/** Marks history entries as made by the language that BuildKit defined; docker history shows it. */
const COMMENT = 'buildkit.dockerfile.v0';
/** Writes config and manifest of an image into the store. */
async function assembleImage(draft, solved, options) {
    const config = imageConfig(draft, solved);
    const body = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...config, ...options.configFields });
    const configDescriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociConfig, ...(await options.blobs.put(body)) };
    const layers = await Promise.all(solved.layers.map(async (layer) => ({ layer, blob: await options.blobFor(layer) })));
    const manifest = imageManifest(configDescriptor, layers, options.annotations);
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest, ...(await options.blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest))) };
    return { platform: draft.platform, config, configDescriptor, descriptor, layers };
}
function imageManifest(config, layers, annotations) {
    return {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociManifest,
        config,
        layers: layers.map(({ blob: { mediaType, digest, size } }) => ({ mediaType, digest, size })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
}
/** One image as it is, unless `always`; several under an index, in the order given. */
async function assembleIndexIfMany(images, blobs, annotations = {}, always = false) {
    const [only] = images;
    if (only && images.length === 1 && !always)
        return { descriptor: only.descriptor, images };
    const index = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex,
        manifests: images.map(({ descriptor, platform }) => ({ ...descriptor, platform })),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {})
    };
    return { descriptor: { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MediaType */ .zu.ociIndex, ...(await blobs.put((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(index))) }, images };
}
/** Fields of the base that Slipway does not know are kept, as the spec demands of who copies. */
function imageConfig(draft, solved) {
    const { platform, base, author, epoch } = draft;
    const times = historyTimes(draft, solved);
    const isNew = draft.history.some(({ kind }) => kind !== 'base');
    const created = epoch === undefined || !isNew ? (times.at(-1)?.toISOString() ?? base?.created ?? null) : epochTime(epoch);
    const history = draft.history.map((entry, index) => historyEntry(entry, times[index], draft));
    const { variant: _, 'os.version': __, ...kept } = base ?? {};
    return {
        ...kept,
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant ? { variant: platform.variant } : {}),
        ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
        ...(author === undefined ? {} : { author }),
        config: draft.config,
        created,
        history: history.length > 0 ? history : null,
        rootfs: { type: 'layers', diff_ids: solved.layers.map(layer => layer.diffId) }
    };
}
/**
 * When each entry of the history was made. Those without a layer take the time of the layer before them; the first of them that of
 * the first new layer.
 */
function historyTimes(draft, solved) {
    const made = draft.history.map(entry => (entry.kind === 'layer' ? solved.created(entry.vertex) : undefined));
    let last = made.find(time => time !== undefined);
    return made.map(time => (last = time ?? last));
}
function historyEntry(entry, time, { base, epoch }) {
    if (entry.kind === 'base')
        return entry.entry;
    const created = epoch === undefined ? (time?.toISOString() ?? base?.created) : epochTime(epoch);
    return {
        ...(created ? { created } : {}),
        created_by: entry.createdBy,
        comment: (entry.kind === 'layer' && entry.comment) || COMMENT,
        ...(entry.kind === 'layer' ? {} : { empty_layer: true })
    };
}
/** RFC 3339 without a fraction, as Go prints a whole second. */
function epochTime(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 9350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and without undefined: the same value always gives the same bytes, so the same digest. */
function canonicalJson(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const record = value;
    return Object.fromEntries(Object.keys(record)
        .sort()
        .map(key => [key, sorted(record[key])]));
}


/***/ }),

/***/ 2743:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i9: () => (/* binding */ contentIdOf),
/* harmony export */   k$: () => (/* binding */ cacheKey),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _cache_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5104);


/** The key of a step: sha256 hex over its parts, whatever their order. Descriptive parts follow from others and do not count. */
function cacheKey(parts) {
    const counted = Object.keys(parts)
        .filter(name => !(0,_cache_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptive */ .TR)(name))
        .sort();
    return sha256(JSON.stringify(counted.map(name => [name, parts[name]])));
}
/** Names what a step's result holds: equal files below and in the layer give an equal id. */
function contentIdOf(parent, layerContent) {
    return sha256(`${parent}\n${layerContent}`);
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}


/***/ }),

/***/ 3320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ digestSelection)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cache_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2743);
/* harmony import */ var _copy_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4024);
/* harmony import */ var _copy_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7561);




/**
 * Digests the files that an action selects: names below the source, type, mode, owner, link target, device, attributes (of a
 * context: the file capability) and content. Times do not count; a hard link is a copy; the mode of a source directory itself does
 * not count, since only what is in it is copied. Nothing but regular files is ever opened.
 *
 * @throws what `selectSources` throws
 */
async function digestSelection(tree, action, digestFiles) {
    const selected = await (0,_copy_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectSources */ .n)(tree, action);
    const found = selected.flatMap(source => entriesOf(tree, source));
    const contents = await digestContents(tree, found, digestFiles);
    const texts = found.map(({ name, entry }) => describe(tree, name, entry, contents.get(entry.path)));
    return {
        digest: (0,_cache_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(texts.join('\n')),
        paths: () => new Map(found.map(({ entry }, index) => [entry.path, (0,_cache_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(texts[index])]))
    };
}
/** A directory that is only entered counts when something in it does. */
function entriesOf(tree, source) {
    const found = [];
    const entered = [];
    const nameOf = (entry) => entry.stat.type !== 'directory' && entry.relative === '' ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source.name) : entry.relative;
    const enter = (entry) => {
        if (!entry.included) {
            entered.push(entry);
            return;
        }
        for (const above of entered.splice(0))
            found.push({ name: nameOf(above), entry: above });
        if (entry.stat.type !== 'socket')
            found.push({ name: nameOf(entry), entry });
    };
    const leave = (entry) => {
        if (entered.at(-1) === entry)
            entered.pop();
    };
    (0,_copy_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkSource */ .j)(tree, source, { enter, leave });
    return found;
}
async function digestContents(tree, found, digestFiles) {
    const contents = new Map();
    const unknown = new Set();
    for (const { entry } of found) {
        if (entry.stat.type !== 'file' || entry.stat.size === 0)
            continue;
        const known = tree.digest?.(entry.path);
        if (known === undefined)
            unknown.add(entry.path);
        else
            contents.set(entry.path, known);
    }
    const paths = [...unknown];
    const digests = paths.length > 0 ? await digestFiles(paths) : [];
    paths.forEach((path, index) => {
        contents.set(path, digests[index]);
    });
    return contents;
}
function describe(tree, name, { path, relative, stat }, content) {
    const { type, uid, gid, device } = stat;
    const top = relative === '' && type === 'directory';
    if (top)
        return JSON.stringify([name, type]);
    return JSON.stringify([
        name,
        type,
        type === 'symlink' ? 0 : stat.mode,
        uid,
        gid,
        type === 'symlink' ? tree.readlink(path) : '',
        device ?? [],
        Object.entries(tree.xattrs?.(path) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
        type === 'file' ? sizeAndContent(stat, content) : ''
    ]);
}
function sizeAndContent({ size }, content) {
    return `${size}:${content ?? ''}`;
}


/***/ }),

/***/ 8570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ cleanSource),
/* harmony export */   Er: () => (/* binding */ nothingThere),
/* harmony export */   sI: () => (/* binding */ NameFinder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);



/** Finds sources by their names, links followed, and remembers those that lead nowhere. */
class NameFinder {
    missing = [];
    #tree;
    constructor(tree) {
        this.#tree = tree;
    }
    /** A source without wildcards, as it is written. */
    findLiteral(source) {
        return this.find(this.#literalName(cleanSource(source)));
    }
    find(name) {
        const path = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#tree, name, { followLast: true });
        if (this.#tree.lstat(path))
            return { name, path, include: undefined, exclude: undefined };
        this.missing.push(name);
        return undefined;
    }
    exists(name) {
        return this.#tree.lstat((0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(this.#tree, name, { followLast: true })) !== undefined;
    }
    /** A backslash that is left after expansion is part of the name, or quotes what would be a wildcard. */
    #literalName(source) {
        const unquoted = source.replace(/\\(.)/gs, '$1');
        return unquoted !== source && !this.exists(source) && this.exists(unquoted) ? unquoted : source;
    }
}
/** Rooted; `..` stops at the root, a trailing slash says nothing. */
function cleanSource(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', `./${path}`);
}
function nothingThere(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('FILE_NOT_FOUND', `lstat ${path}: no such file or directory`, {
        hint: 'What is copied has no such path: see what the stage or context has.'
    });
}


/***/ }),

/***/ 4024:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ selectSources)
/* harmony export */ });
/* harmony import */ var _context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(402);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _copy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8570);



/**
 * Finds what a COPY or ADD copies, in order.
 * @throws SolveError FILE_NOT_FOUND, which names every path that is missing and every link found by a wildcard that leads nowhere;
 *   a wildcard that finds nothing is no error, but the directory before it must be there. INVALID for a malformed pattern.
 */
async function selectSources(tree, action) {
    const names = new _copy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NameFinder */ .sI(tree);
    const selected = hasPatterns(action)
        ? (await __webpack_require__.e(/* import() */ 3399).then(__webpack_require__.bind(__webpack_require__, 3399))).selectByPatterns(tree, action, names)
        : action.sources.flatMap(source => names.findLiteral(source) ?? []);
    const [missing] = names.missing;
    if (missing !== undefined)
        throw isLookedUp(tree, action) ? notFound(action, names.missing) : (0,_copy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingThere */ .Er)(missing);
    return selected;
}
function hasPatterns({ sources, excludes, parents }) {
    return parents || excludes.length > 0 || sources.some(_context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .r);
}
/** BuildKit digests what it copies first; where it cannot say what that is, only the copy notices, and reports in the kernel's words. */
function isLookedUp(tree, { excludes, parents, onItself = false }) {
    return !tree.isScratch && !onItself && (excludes.length === 0 || parents);
}
function notFound({ instruction, sources }, missing) {
    const what = `Cannot ${instruction} ${sources.join(' ')}`;
    const list = [...new Set(missing)].map(path => `"${path}": not found`).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('FILE_NOT_FOUND', `${what}: failed to calculate checksum of ref: ${list}`, {
        hint: 'Check the path (it starts at the root of the context or stage, links are followed) and whether .dockerignore hides it.'
    });
}


/***/ }),

/***/ 7561:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ walkSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Walks a source in byte order of names, directories before what is in them, as `--parents` and `--exclude` leave it. */
function walkSource(tree, source, visitor) {
    const { include, exclude } = source;
    const visit = (path, relative, above) => {
        const results = relative === '' ? above : matchBelow(source, relative, above);
        const excluded = results.exclude?.matched ?? false;
        if (excluded && !exclude.hasExceptions)
            return;
        const included = !excluded && (results.include?.matched ?? true);
        const stat = tree.lstat(path);
        if (!stat)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('COPY_FAILED', `Cannot read ${path}: it was removed while it was being copied`);
        const entry = { path, relative, stat, included };
        if (stat.type !== 'directory') {
            if (included)
                visitor.enter(entry);
            return;
        }
        if (!included && !excluded && !leadsSomewhere(relative, include.literalPrefix))
            return;
        visitor.enter(entry);
        for (const name of tree.readdir(path))
            visit(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, name), relative === '' ? name : `${relative}/${name}`, results);
        visitor.leave?.(entry);
    };
    visit(source.path, '', {});
}
function matchBelow({ include, exclude }, relative, above) {
    return {
        include: include?.matcher.matchBelow(relative, above.include),
        exclude: exclude?.matchBelow(relative, above.exclude)
    };
}
/** False when nothing below a directory can match a pattern that begins with these names. */
function leadsSomewhere(relative, literalPrefix) {
    return relative.split('/').every((name, depth) => depth >= literalPrefix.length || literalPrefix[depth] === name);
}


/***/ }),

/***/ 922:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ remoteHit),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Xl: () => (/* binding */ stepIdentity),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   aT: () => (/* binding */ lookUpLocal),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var _cache_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6449);
/* harmony import */ var _cache_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2743);


/** A record that may be used and whose layer is to be had: in the store, or from a cache that has its blob. */
function lookUp(context, key) {
    const { vertex, worker } = context;
    if (vertex.ignoreCache)
        return undefined;
    const local = lookUpLocal(worker, key);
    if (local && !isExpired(context, local.record))
        return local;
    const remote = worker.cache.find(key);
    return remote && !isExpired(context, remote) ? remoteHit(worker, remote) : undefined;
}
/** What a RUN fetched from elsewhere ages (`--cache-ttl`); what a COPY makes follows from its sources. */
function isExpired({ vertex, options }, record) {
    const { cacheTtl } = options;
    return cacheTtl !== undefined && vertex.op.kind === 'exec' && Date.now() - Date.parse((0,_cache_record_js__WEBPACK_IMPORTED_MODULE_0__/* .ranAt */ .l1)(record)) > cacheTtl;
}
function lookUpLocal(worker, key) {
    const record = worker.records.find(key);
    if (!record || !worker.layers.hasBlob(record.layer.diffId))
        return undefined;
    const layer = worker.layers.known(record.layer.diffId);
    worker.records.touch(key);
    return layer && { record, local: true, layer: { ...layer, contentDigest: record.layer.contentDigest } };
}
function remoteHit(worker, record) {
    const { diffId, contentDigest } = record.layer;
    if (worker.layers.hasBlob(diffId)) {
        const layer = worker.layers.known(diffId);
        if (layer)
            return { record, local: false, layer: { ...layer, contentDigest } };
    }
    const layer = worker.cachedLayers.find(record);
    return layer && { record, local: false, layer };
}
/** Into the store, and into what the caches write at the end. */
function put(context, record) {
    const current = { ...record, step: stepIdentity(context) };
    if (context.worker.layers.hasBlob(record.layer.diffId))
        context.worker.records.put(current);
    context.worker.cache.put(current, context.role);
}
function extend(parent, layer, created, cached) {
    return {
        kind: 'layers',
        layers: [...parent.layers, layer],
        contentId: (0,_cache_key_js__WEBPACK_IMPORTED_MODULE_1__/* .contentIdOf */ .i9)(parent.contentId, layer.contentDigest),
        created,
        cached
    };
}
/** `linux/amd64 build 3`: the place of a step in its Dockerfile, which stays when the line is edited. */
function stepIdentity({ vertex, worker }) {
    const place = /^\[([^\]]*?)\/\d+\]/.exec(vertex.name)?.[1] ?? vertex.name;
    const { os, architecture, variant } = vertex.platform;
    return `${worker.scope} ${os}/${architecture}${variant ? `/${variant}` : ''} ${place}`;
}


/***/ }),

/***/ 9838:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ snapshotsOf),
/* harmony export */   _: () => (/* binding */ sourceTree)
/* harmony export */ });
/** The layers unpacked, lowest first, as they are to be mounted. */
function snapshotsOf(result, worker) {
    return worker.layers.stack(result.layers);
}
/** A result as files to read, with a way to digest them. */
async function sourceTree(input, { worker }) {
    if (input.kind === 'tree')
        return input;
    const tree = await treeOf(input, worker);
    return { tree, digestFiles: (paths) => worker.pool.digestFiles(paths.map(path => tree.hostPath(path))) };
}
/** What a mount of the layers would show. */
async function treeOf(result, worker) {
    const { layersTree } = await __webpack_require__.e(/* import() */ 7182).then(__webpack_require__.bind(__webpack_require__, 4801));
    return layersTree(await snapshotsOf(result, worker));
}


/***/ })

};
