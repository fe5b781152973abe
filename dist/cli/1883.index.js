export const id = 1883;
export const ids = [1883];
export const modules = {

/***/ 1883:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./lib/cache/age.js
var age = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/cache/parts.js
var cache_parts = __webpack_require__(5104);
;// CONCATENATED MODULE: ./lib/cache/explain.js

/** One kind of cause, in the order in which causes are named: what a person did comes before what follows from it. */
const causes = [
    lineEdited,
    platformChanged,
    baseMoved,
    argumentsChanged,
    variablesChanged,
    settingsChanged,
    sourcesChanged,
    parentChanged,
    opChanged
];
/**
 * Why a step was not in the cache, the first cause first: `COPY src/ changed: src/app.ts, +2 files`. `before` is the newest
 * record of the same step (`CacheBackend.findStep`). Never empty.
 */
function explainMiss(before, now) {
    if (before === undefined)
        return ['never built before in this scope'];
    const found = causes.flatMap(cause => cause(before.parts, now));
    if (found.length > 0)
        return found;
    return [changed(before.parts, now, cache_parts/* Part */.eS.op) ? 'a setting of the step changed' : 'its result is no longer in the cache'];
}
/** An edit that changes nothing of what the step does is no cause. */
function lineEdited(before, now) {
    const was = before[cache_parts/* Part */.eS.args];
    const is = now[cache_parts/* Part */.eS.args];
    const matters = changed(before, now, cache_parts/* Part */.eS.op) || changedNames(before, now, 'source.').length > 0;
    return is === undefined || was === is || !matters ? [] : [`Dockerfile line edited: ${shown(was)} -> ${shown(is)}`];
}
function platformChanged(before, now) {
    return changed(before, now, cache_parts/* Part */.eS.platform)
        ? [`platform was ${shown(before[cache_parts/* Part */.eS.platform])}, is ${shown(now[cache_parts/* Part */.eS.platform])}`]
        : [];
}
/** A base that moved without a change of its files is no cause: a new label, say. */
function baseMoved(before, now) {
    if (!isBaseMoved(before, now) || !changed(before, now, cache_parts/* Part */.eS.parent))
        return [];
    const [was, is] = [splitBase(before[cache_parts/* Part */.eS.base]), splitBase(now[cache_parts/* Part */.eS.base])];
    if (was.name !== is.name)
        return [`base was ${was.name}, is ${is.name}`];
    return [`base ${is.name} moved ${was.digest} -> ${is.digest}`];
}
function argumentsChanged(before, now) {
    return changedNames(before, now, cache_parts/* Part */.eS.arg('')).map(name => `ARG ${valueChange(name, cache_parts/* Part */.eS.arg(name), before, now)}`);
}
function variablesChanged(before, now) {
    return changedNames(before, now, cache_parts/* Part */.eS.env('')).map(name => `ENV ${valueChange(name, cache_parts/* Part */.eS.env(name), before, now)}`);
}
function settingsChanged(before, now) {
    return changedNames(before, now, cache_parts/* Part */.eS.setting('')).map(name => valueChange(name, cache_parts/* Part */.eS.setting(name), before, now));
}
function sourcesChanged(before, now) {
    return changedNames(before, now, 'source.').map(n => {
        const label = now[cache_parts/* Part */.eS.label(Number(n))] ?? before[cache_parts/* Part */.eS.label(Number(n))] ?? 'a source';
        const files = changedFiles(before[cache_parts/* Part */.eS.files(Number(n))], now[cache_parts/* Part */.eS.files(Number(n))]);
        return files === '' ? `${label} changed` : `${label} changed: ${files}`;
    });
}
/** A base that is not what it was says so itself. */
function parentChanged(before, now) {
    if (!changed(before, now, cache_parts/* Part */.eS.parent) || isBaseMoved(before, now))
        return [];
    const isBase = now[cache_parts/* Part */.eS.base] !== undefined && before[cache_parts/* Part */.eS.base] !== undefined;
    return [isBase ? `base ${splitBase(now[cache_parts/* Part */.eS.base]).name} has other files` : 'the step before it gave another result'];
}
/** The last resort: what the op does is another thing, and no other part says why. */
function opChanged(before, now) {
    const kind = (parts) => parts[cache_parts/* Part */.eS.op]?.split(' ')[0];
    return kind(before) === kind(now) ? [] : ['made by another version of Slipway'];
}
/** `src/app.ts, +2 files`; the first is the first by path. New and removed files say so. */
function changedFiles(before, now) {
    if (before === undefined || now === undefined)
        return '';
    const was = (0,cache_parts/* parseFiles */.Bj)(before);
    const is = (0,cache_parts/* parseFiles */.Bj)(now);
    const both = was.complete && is.complete;
    const paths = [...new Set([...was.files.keys(), ...is.files.keys()])].sort();
    // A file that a cut-off list does not name may still be there: only what both lists name is certain.
    const changes = paths.flatMap(path => {
        const [old, current] = [was.files.get(path), is.files.get(path)];
        if (old === current)
            return [];
        if (old === undefined)
            return both ? [`${path} (new)`] : [];
        if (current === undefined)
            return both ? [`${path} (removed)`] : [];
        return [path];
    });
    const [first, ...rest] = changes;
    if (first === undefined)
        return '';
    return rest.length === 0 ? first : `${first}, +${rest.length} ${rest.length === 1 ? 'file' : 'files'}`;
}
function valueChange(name, part, before, now) {
    const [was, is] = [before[part], now[part]];
    if (was === undefined)
        return `${name} is new: ${shown(is)}`;
    if (is === undefined)
        return `${name} was ${shown(was)}, is no longer set`;
    return `${name} was ${shown(was)}, is ${shown(is)}`;
}
function changedNames(before, now, prefix) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
    return names.filter(name => name.startsWith(prefix) && changed(before, now, name)).map(name => name.slice(prefix.length));
}
function changed(before, now, name) {
    return before[name] !== now[name];
}
/** A step that came right after FROM in one build only has got or lost a step before it. */
function isBaseMoved(before, now) {
    return before[cache_parts/* Part */.eS.base] !== undefined && now[cache_parts/* Part */.eS.base] !== undefined && changed(before, now, cache_parts/* Part */.eS.base);
}
function splitBase(base) {
    const [name = 'nothing', digest = 'nothing'] = (base ?? '').split('@');
    return { name: name === '' ? 'nothing' : name, digest: digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]*$/, '$1') };
}
const MAX_SHOWN = 80;
/** One line, not too long; the empty text is visible. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const line = value.replace(/\s+/g, ' ').trim();
    if (line === '')
        return '""';
    return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 3)}...` : line;
}

// EXTERNAL MODULE: ./lib/solver/cache-key.js
var cache_key = __webpack_require__(2743);
// EXTERNAL MODULE: ./lib/solver/step-records.js
var step_records = __webpack_require__(922);
;// CONCATENATED MODULE: ./lib/solver/run-step.js





/** Runs a step that is in no cache, and keeps what it made. */
async function runStep(context, step, key, precise, preciseKey) {
    const { vertex, worker } = context;
    const name = (0,step_records/* stepIdentity */.Xl)(context);
    const line = precise[cache_parts/* Part */.eS.args];
    const before = worker.records.findStep(name, line) ?? worker.cache.findStep(name, line);
    if (!vertex.ignoreCache)
        tellWhy(context, before, precise, preciseKey);
    const started = Date.now();
    const made = await step.run();
    const ran = new Date();
    const { layer, created } = adoptEqual(context, step.parent, made, before) ?? { layer: made, created: ran };
    worker.layerMade(layer, context.role);
    const record = {
        version: 1,
        key: preciseKey,
        parts: precise,
        step: name,
        layer: cachedLayer(context, layer),
        created: created.toISOString(),
        ...(created < ran ? { ran: ran.toISOString() } : {}),
        durationMs: Date.now() - started
    };
    if (layer === made)
        worker.records.put({ ...record, key: equalKey(step.parent, layer), parts: {} });
    if (key !== preciseKey)
        (0,step_records/* put */.yJ)(context, { ...record, key, parts: step.parts });
    // Last, since the newest record of a step is what the next miss is explained by, and this one names files.
    (0,step_records/* put */.yJ)(context, record);
    return (0,step_records/* extend */.X$)(step.parent, layer, created, false);
}
function cachedLayer({ worker }, { diffId, contentDigest, dates, blob, fetch }) {
    const size = worker.store.layers.get(diffId)?.size ?? 0;
    return { diffId, contentDigest, ...(dates === undefined ? {} : { dates }), size, ...(blob && fetch ? { blob } : {}) };
}
/**
 * Early cutoff to the bit: a step that ran again and made the same files gives the layer of the time before and its date, so that
 * the image's digest stays and a push finds everything there. Times of the moment do not count for that, those that the step chose
 * (`touch -d`, an archive's) do.
 */
function adoptEqual({ worker, vertex }, parent, made, before) {
    if (vertex.ignoreCache)
        return undefined;
    const isEqual = before?.layer.contentDigest === made.contentDigest && before.layer.dates === made.dates;
    const kept = isEqual ? worker.cache.find(before.key) : undefined;
    const hit = (0,step_records/* lookUpLocal */.aT)(worker, equalKey(parent, made)) ?? (kept && (0,step_records/* remoteHit */.AJ)(worker, kept));
    return hit && { layer: hit.layer, created: new Date(hit.record.created) };
}
function equalKey(parent, layer) {
    return (0,cache_key/* sha256 */.sc)(`equal ${(0,cache_key/* contentIdOf */.i9)(parent.contentId, layer.contentDigest)} ${layer.dates ?? ''}`);
}
function tellWhy(context, before, parts, key) {
    const { worker, vertex, options } = context;
    const found = worker.records.find(key) ?? worker.cache.find(key);
    const reasons = found && (0,step_records/* isExpired */._d)(context, found) ? [`older than ${(0,age/* formatAge */.n)(options.cacheTtl)} (cache-ttl)`] : undefined;
    worker.explain(vertex, reasons ?? explainMiss(before, parts));
}


/***/ })

};
