export const id = 6086;
export const ids = [6086];
export const modules = {

/***/ 6086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubCache: () => (/* binding */ githubCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/temporary.js
var temporary = __webpack_require__(1206);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cache/backend.js
var backend = __webpack_require__(6438);
// EXTERNAL MODULE: ./lib/cache/document.js
var cache_document = __webpack_require__(3133);
// EXTERNAL MODULE: ./lib/cache/github/available.js
var available = __webpack_require__(5427);
// EXTERNAL MODULE: ./lib/cache/github/event.js
var github_event = __webpack_require__(4296);
;// CONCATENATED MODULE: ./lib/cache/github/environment.js


/** @param writeUntrusted write although the event runs for people without write access to the repository. */
function githubEnvironment(env, options = {}) {
    const event = (0,github_event/* readEvent */.j_)(env['GITHUB_EVENT_PATH']);
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return {
        available: (0,available/* isAvailable */.e)(env),
        readable: mode !== 'none' && mode !== 'write-only',
        readOnly: deniedByMode(mode) ??
            deniedByToken(env['ACTIONS_RUNTIME_TOKEN']) ??
            (options.writeUntrusted ? undefined : (0,github_event/* untrustedEvent */.BT)(env, event)),
        refs: refs(env, event)
    };
}
/**
 * https://docs.github.com/actions: workflow key `cache-mode`, since September 2026. Unknown modes forbid nothing. With `write-only`
 * an index could be written, but not with what others have in theirs: it would hide that.
 */
function deniedByMode(mode) {
    return mode === 'none' || mode === 'read' || mode === 'write-only' ? `the workflow's cache-mode is ${mode}` : undefined;
}
const WRITE = 2;
/** The runtime token is a JWT; its claim `ac` lists scopes with permissions (1 read, 2 write). Other tokens say nothing. */
function deniedByToken(token) {
    const scopes = cacheScopes(token);
    if (scopes === undefined || scopes.some(scope => (Number(scope.Permission) & WRITE) !== 0))
        return undefined;
    return "the job's token may only read it";
}
function cacheScopes(token) {
    try {
        const payload = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scopes = JSON.parse(String(payload.ac));
        return Array.isArray(scopes) ? scopes.filter(scope => typeof scope === 'object' && scope !== null) : undefined;
    }
    catch {
        return undefined;
    }
}
function refs(env, event) {
    const own = env['GITHUB_REF'] || 'unknown';
    const base = env['GITHUB_BASE_REF'] ? `refs/heads/${env['GITHUB_BASE_REF']}` : undefined;
    const branch = event.repository?.default_branch;
    const others = [base, typeof branch === 'string' ? `refs/heads/${branch}` : undefined];
    return [own, ...new Set(others.filter(ref => ref !== undefined && ref !== own))];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/cache/record-set.js
var record_set = __webpack_require__(4188);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/cache/github/packs.js





const MiB = 1024 * 1024;
/** A blob of this size may be an entry of its own: a build that needs a small layer must not fetch a large one. */
const LARGE = 8 * MiB;
const PACK = 64 * MiB;
/** Entries that one build may make for its blobs. The service takes 200 uploads a minute from a whole repository. */
const MAX_PACKS = 5;
const MAX_LARGE = 3;
const PACK_KEY = /^slipway-pack-[0-9a-f]{32}$/;
/** Divides blobs among few entries: the largest alone, those that are `apart` together, the others together in their order. */
function planPacks(blobs) {
    const bySize = [...blobs].filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
    const alone = new Set(bySize.slice(0, MAX_LARGE));
    const apart = blobs.filter(blob => blob.apart && !alone.has(blob));
    const rest = blobs.filter(blob => !blob.apart && !alone.has(blob));
    const packs = MAX_PACKS - alone.size - (apart.length > 0 ? 1 : 0);
    return [...[...alone].map(blob => [blob]), ...fill(rest, packs), ...(apart.length > 0 ? [apart] : [])];
}
function fill(blobs, most) {
    const capacity = Math.max(PACK, total(blobs) / most);
    const packs = [];
    let room = 0;
    for (const blob of blobs) {
        if (packs.length === 0 || (blob.size > room && packs.length < most)) {
            packs.push([]);
            room = capacity;
        }
        packs.at(-1).push(blob);
        room -= blob.size;
    }
    return packs;
}
/** The same blobs give the same key, so two jobs that made the same layers keep them once. `salt` makes another. */
function packKey(blobs, salt) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(salt);
    for (const { digest, size } of blobs)
        hash.update(`\n${digest} ${size}`);
    return `slipway-pack-${hash.digest('hex').slice(0, 32)}`;
}
/** A pack is its blobs' bytes in a row; a single blob is not even copied. */
async function writePack(blobs, destination) {
    const [only] = blobs.length === 1 ? blobs : [];
    if (only)
        return (0,promises_.link)(only.path, destination).catch(() => (0,promises_.copyFile)(only.path, destination));
    for (const { path } of blobs)
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_fs_.createWriteStream)(destination, { flags: 'a', mode: 0o600 }));
}
/** Which pack holds which blob, and where in it. */
class PackTable {
    #packs = new Map();
    #places = new Map();
    add(key, blobs) {
        this.#packs.set(key, blobs);
        let start = 0;
        for (const { digest, size } of blobs) {
            if (!this.#places.has(digest))
                this.#places.set(digest, { digest, size, pack: key, start });
            start += size;
        }
    }
    find(digest) {
        return this.#places.get(digest);
    }
    /** Bytes of the whole pack. */
    size(key) {
        return total(this.#packs.get(key) ?? []);
    }
    isSingle(key) {
        return this.#packs.get(key)?.length === 1;
    }
    /** Forgets a pack that turned out to be gone or damaged; blobs that another pack holds as well are found there. */
    drop(key) {
        this.#packs.delete(key);
        this.#places.clear();
        for (const [pack, blobs] of [...this.#packs])
            this.add(pack, blobs);
    }
    /** The packs that hold these blobs, as JSON. */
    toJSON(needed) {
        const keys = new Set([...needed].map(digest => this.#places.get(digest)?.pack));
        const packs = [...this.#packs].filter(([key]) => keys.has(key));
        return Object.fromEntries(packs.map(([key, blobs]) => [key, blobs.map(({ digest, size }) => [digest, size])]));
    }
}
/** Reads what `toJSON` made, leaving out what is not well-formed. */
function parsePacks(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, list]) => {
        const blobs = Array.isArray(list) ? list.map(parseBlob) : [undefined];
        return PACK_KEY.test(key) && blobs.every(blob => blob !== undefined) ? [[key, blobs]] : [];
    });
}
function parseBlob(value) {
    const [digest, size] = Array.isArray(value) ? value : [];
    return (0,oci_digest/* isDigest */.Bc)(digest) && Number.isSafeInteger(size) && size >= 0 ? { digest, size } : undefined;
}
function total(blobs) {
    return blobs.reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/cache/github/index-entry.js




const MAX_BYTES = 64 * 1024 * 1024;
/** @throws CacheError INVALID_RECORD */
async function readIndex(file) {
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size > MAX_BYTES)
        throw new errors/* CacheError */.xA('INVALID_RECORD', 'its index is not a file of a sensible size');
    const { document, json, rejected } = (0,cache_document/* parseDocument */.Tp)(await (0,promises_.readFile)(file));
    return { document, rejected, packs: parsePacks(json['packs']), skipped: parseSkipped(json['skipped']) };
}
async function writeIndex(file, document, packs, skipped) {
    const text = (0,cache_document/* formatDocument */.Tq)(document, { packs, skipped });
    await (0,promises_.writeFile)(file, text, { mode: 0o600 });
    return text.length;
}
function parseSkipped(value) {
    if (!Array.isArray(value))
        return [];
    const isSkipped = (entry) => Number.isSafeInteger(entry?.number) && typeof entry?.since === 'string' && !Number.isNaN(Date.parse(entry.since));
    return value.filter(isSkipped).slice(0, 3);
}

;// CONCATENATED MODULE: ./lib/cache/github/names.js

/** Index entries of a scope as written by jobs of one git reference, numbered so that none overwrites another. */
function indexNames(scope, ref) {
    const id = `${slug(scope)}-${hash(scope)}-${slug(ref.replace(/^refs\/(heads|tags|pull)\//, ''))}-${hash(ref)}`;
    const prefix = `slipway-index-${id}-`;
    return {
        path: `files/index-${hash(scope)}-${hash(ref)}`,
        prefix,
        key: number => prefix + String(number).padStart(6, '0'),
        number: key => {
            const digits = key.startsWith(prefix) ? key.slice(prefix.length) : '';
            return /^\d{6,9}$/.test(digits) ? Number(digits) : undefined;
        }
    };
}
function packPath(key) {
    return `files/${key}`;
}
const MAX_SLUG = 40;
/** For people who look at the list of entries. */
function slug(text) {
    return text.replace(/[^A-Za-z0-9]+/g, '_').slice(0, MAX_SLUG);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/cache/github/index.js








/** An index is small; the time a request may take is not about its size. */
const SMALL = 1024 * 1024;
/** Waits for another job that has reserved a number, in milliseconds. It has its entry packed by then: seconds at most. */
const WAITS = [300, 600, 1200, 2400, 4800];
const MAX_ATTEMPTS = 12;
/** A number that was reserved and never filled is not asked for again after this time. */
const FORGET_SKIPPED_MS = 60 * 60 * 1000;
/**
 * The index of a scope: the own git reference's, which is written, and those of the base and the default branch, which are read
 * as well. Writing is optimistic: the next number is reserved; if another job has it, its entry is merged and the number after
 * it is tried. So jobs of a matrix lose nothing of each other.
 */
class GithubIndex {
    #options;
    #own;
    #ownRecords = new record_set/* RecordSet */.MH();
    #number = 0;
    #skipped = [];
    #damage;
    constructor(options) {
        this.#options = options;
        this.#own = indexNames(options.scope, options.refs[0]);
    }
    /** Adds what there is; gives what is wrong with it, if something is. */
    async load(records, packs) {
        const [own, ...others] = this.#options.refs;
        const read = await Promise.all([
            this.#readOwn(packs),
            ...others.map(ref => this.#readNewest(indexNames(this.#options.scope, ref)))
        ]);
        this.#options.log.debug(`Cache index of ${own}: number ${this.#number}`);
        records.add(this.#ownRecords.document());
        for (const entry of read.slice(1)) {
            if (entry === undefined)
                continue;
            records.add(entry.document);
            for (const [key, blobs] of entry.packs)
                packs.add(key, blobs);
        }
        return this.#damage;
    }
    /** Merges `document` into what the own reference has by now, and keeps that as the next number. */
    async save(document, packs) {
        this.#ownRecords.add(document);
        let refused = 0;
        for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            await this.#catchUp(packs);
            const wait = WAITS[attempt];
            if (refused > this.#number && wait !== undefined) {
                await (0,external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()));
                continue;
            }
            if (refused > this.#number)
                this.#skip(refused);
            const number = Math.max(refused, this.#number) + 1;
            if ((await this.#write(number, packs)) === 'saved')
                return;
            refused = number;
        }
        throw new errors/* CacheError */.xA('UNAVAILABLE', 'other jobs write its index all the time');
    }
    async #readOwn(packs) {
        const entry = await this.#readNewest(this.#own);
        if (entry)
            this.#merge(entry, packs);
        const skipped = this.#skipped;
        const late = await Promise.all(skipped.map(({ number }) => this.#read(this.#own, this.#own.key(number))));
        for (const found of late)
            if (found)
                this.#merge(found.entry, packs);
        this.#skipped = skipped.filter((_, index) => late[index] === undefined);
    }
    #merge(entry, packs) {
        this.#ownRecords.add(entry.document);
        for (const [key, blobs] of entry.packs)
            packs.add(key, blobs);
        const recent = this.#options.now().getTime() - FORGET_SKIPPED_MS;
        this.#skipped = entry.skipped.filter(({ since }) => Date.parse(since) > recent);
    }
    async #catchUp(packs) {
        const newest = await this.#options.service.lookup(this.#own.path, this.#own.prefix);
        if (newest === undefined || (this.#own.number(newest) ?? 0) <= this.#number)
            return;
        const entry = await this.#readNewest(this.#own);
        if (entry)
            this.#merge(entry, packs);
    }
    async #readNewest(names) {
        const found = await this.#read(names, names.prefix);
        if (found && names === this.#own)
            this.#number = found.number;
        return found?.entry;
    }
    /** Undefined when there is none. One that cannot be read still has its number: the next one goes above it. */
    async #read(names, key) {
        const { service } = this.#options;
        try {
            const number = numberOf(names, await service.restore(names.path, key, SMALL));
            return number === undefined ? undefined : { number, entry: await this.#unpack(names) };
        }
        catch (error) {
            if (!(error instanceof errors/* CacheError */.xA) || error.code !== 'INVALID_RECORD')
                throw error;
            this.#damage = error;
            const number = numberOf(names, await service.lookup(names.path, key));
            return number === undefined ? undefined : { number, entry: nothing };
        }
    }
    async #unpack(names) {
        const file = (0,external_node_path_.join)(this.#options.directory, names.path);
        try {
            const entry = await readIndex(file);
            if (entry.rejected > 0)
                this.#damage = new errors/* CacheError */.xA('INVALID_RECORD', `${entry.rejected} of its records break the schema`);
            return entry;
        }
        finally {
            await (0,promises_.rm)(file, { force: true, recursive: true });
        }
    }
    async #write(number, packs) {
        const found = (0,record_set/* withBlobs */.pz)(this.#ownRecords.document(), digest => packs.find(digest) !== undefined);
        const document = (0,record_set/* prune */.R3)(found, this.#options.limits);
        const needed = (0,record_set/* blobsOf */.OR)(document).map(({ digest }) => digest);
        const file = (0,external_node_path_.join)(this.#options.directory, this.#own.path);
        const size = await writeIndex(file, document, packs.toJSON(needed), this.#skipped);
        const outcome = await this.#options.service.save(this.#own.path, this.#own.key(number), size);
        if (outcome === 'saved')
            this.#number = number;
        return outcome;
    }
    #skip(number) {
        if (this.#skipped.some(skipped => skipped.number === number))
            return;
        this.#skipped = [...this.#skipped, { number, since: this.#options.now().toISOString() }];
    }
}
const nothing = { document: cache_document/* emptyDocument */.vM, packs: [], skipped: [], rejected: 0 };
function numberOf(names, matched) {
    return matched === undefined ? undefined : names.number(matched);
}

;// CONCATENATED MODULE: ./lib/cache/github/outcome.js
/** Truncated, expired (an error page instead of the archive) or simply other bytes. */
const DAMAGED = /\btar\b.* failed with|Incomplete download|aborted/;
function outcomeOf(reply) {
    const lines = reply.output.map(text => text.replace(/^::\w+[^:]*::/, ''));
    const text = lines.join('\n');
    if (/rate limit/i.test(text) || text.includes('(429)')) {
        return { kind: 'rate-limited', retryAfter: retryAfter(text), message: 'the service limits the rate of requests (429)' };
    }
    if (/cache (write|read) denied/.test(text))
        return { kind: 'denied', message: shorten(text.match(/cache (?:write|read) denied.*/)[0]) };
    if (reply.saved === false && /\(409\)|already exists/i.test(text))
        return { kind: 'exists' };
    const message = reply.error ?? failure(lines) ?? (reply.saved === false ? 'the service did not take the entry' : undefined);
    if (message === undefined)
        return { kind: 'done', matchedKey: reply.matchedKey };
    return { kind: reply.saved === undefined && DAMAGED.test(message) ? 'damaged' : 'failed', message: shorten(message) };
}
/** Errors are what is left when the reply is a success without one: a warning beside a success is none. */
function failure(lines) {
    const line = lines.find(text => /^Failed to (restore|save|reserve)/.test(text)) ?? lines[0];
    return line?.replace(/^Failed to (restore|save|reserve cache): /, '');
}
function retryAfter(text) {
    const seconds = /reset in (\d+) seconds/.exec(text)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}
const MAX_LENGTH = 200;
/** One line without the signature of a URL. */
function shorten(text) {
    const line = text.split('\n', 1)[0].replace(/\b(sig|se|sv)=[^&\s]+/g, '$1=***');
    return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line;
}

;// CONCATENATED MODULE: ./lib/cache/github/service.js



/** How long reading and writing may wait in all when the service limits the rate, in seconds. */
const PATIENCE = { read: 10, write: 60 };
/** Waited when the service limits the rate and says no time, in seconds. */
const DEFAULT_WAITS = [1, 3];
/** A service that keeps asking for a little patience has none to give. */
const service_MAX_ATTEMPTS = 5;
/** Bytes a second that a transfer must reach; below that the cache costs more time than it saves. */
const MIN_RATE = 1024 * 1024;
/** GitHub's cache service as three verbs that either say what happened or throw. */
class Service {
    #options;
    #patience = { ...PATIENCE };
    constructor(options) {
        this.#options = options;
    }
    /** The key of the newest entry whose key starts with `key`, for entries saved from the same path. */
    async lookup(path, key) {
        return matched(await this.#call('read', { action: 'lookup', path, key }, 0));
    }
    /** Unpacks that entry to `path` in the client's directory. @throws CacheError UNAVAILABLE, INVALID_RECORD for a damaged one */
    async restore(path, key, size) {
        return matched(await this.#call('read', { action: 'restore', path, key }, size));
    }
    /** Keeps the file at `path` in the client's directory. @throws CacheError WRITE_DENIED, UNAVAILABLE */
    async save(path, key, size) {
        const outcome = await this.#call('write', { action: 'save', path, key }, size);
        if (outcome.kind === 'done')
            return 'saved';
        if (outcome.kind === 'exists')
            return 'exists';
        throw new errors/* CacheError */.xA(outcome.kind === 'denied' ? 'WRITE_DENIED' : 'UNAVAILABLE', outcome.message);
    }
    async #call(side, request, size) {
        const { toolkit, timeoutMs } = this.#options;
        for (let attempt = 0;; attempt++) {
            const outcome = outcomeOf(await toolkit.call(request, timeoutMs + (size / MIN_RATE) * 1000));
            if (outcome.kind !== 'rate-limited')
                return outcome;
            const said = outcome.retryAfter ?? DEFAULT_WAITS[attempt] ?? Number.POSITIVE_INFINITY;
            const wait = attempt + 1 < service_MAX_ATTEMPTS ? said : Number.POSITIVE_INFINITY;
            // Who gave up once does not wait again.
            this.#patience[side] = wait > this.#patience[side] ? 0 : this.#patience[side] - wait;
            if (this.#patience[side] === 0)
                return outcome;
            await (0,external_node_timers_promises_.setTimeout)(wait * 1000);
        }
    }
}
function matched(outcome) {
    if (outcome.kind === 'done')
        return outcome.matchedKey;
    // Forbidden by the workflow's own choice: as good as nothing found.
    if (outcome.kind === 'denied' || outcome.kind === 'exists')
        return undefined;
    if (outcome.kind === 'damaged')
        throw new errors/* CacheError */.xA('INVALID_RECORD', 'an entry is truncated or holds something else');
    throw new errors/* CacheError */.xA('UNAVAILABLE', outcome.message);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/cache/github/toolkit.js





/** Above this without a byte arriving a download is given up; the client's own limit is ten minutes. */
const SEGMENT_TIMEOUT_MS = 60_000;
/** The @actions/cache client in a process of its own (`toolkit-child.ts` says why). Started by the first call. */
class Toolkit {
    files;
    #options;
    #waiting = new Map();
    #child;
    #lastId = 0;
    constructor(options) {
        this.#options = options;
        this.files = (0,external_node_path_.join)(options.directory, 'files');
    }
    /** Starts the process ahead of need: loading the client takes a tenth of a second. */
    start() {
        this.#child ??= this.#fork();
    }
    /** @throws CacheError UNAVAILABLE when there is no answer within `timeoutMs`; the process is ended then. */
    async call(request, timeoutMs) {
        this.start();
        const id = ++this.#lastId;
        const child = this.#child;
        const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
        const timer = setTimeout(() => this.#stop(new errors/* CacheError */.xA('UNAVAILABLE', `no answer within ${Math.round(timeoutMs / 1000)} s`)), timeoutMs);
        child.ref();
        child.send({ ...request, id, segmentTimeoutMs: SEGMENT_TIMEOUT_MS }, error => {
            if (error)
                this.#stop(error);
        });
        try {
            return await answer;
        }
        finally {
            clearTimeout(timer);
            this.#waiting.delete(id);
            if (this.#waiting.size === 0)
                release(child);
        }
    }
    close() {
        this.#stop(new errors/* CacheError */.xA('UNAVAILABLE', 'the cache was closed'));
    }
    #fork() {
        (0,external_node_fs_.mkdirSync)(this.files, { recursive: true, mode: 0o700 });
        // A group of its own, so that ending it ends its tar and zstd as well.
        const child = (0,external_node_child_process_.fork)(entry(), [], {
            cwd: this.#options.directory,
            env: childEnvironment(this.#options),
            execArgv: [],
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: true
        });
        child.on('message', reply => this.#waiting.get(reply.id)?.resolve(reply));
        child.on('error', error => this.#stop(error));
        child.on('exit', () => {
            if (this.#child === child)
                this.#stop(new errors/* CacheError */.xA('UNAVAILABLE', 'its client ended'));
        });
        release(child);
        return child;
    }
    #stop(reason) {
        const child = this.#child;
        this.#child = undefined;
        for (const { reject } of this.#waiting.values())
            reject(reason);
        if (child?.pid === undefined || child.exitCode !== null)
            return;
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // Ended in this moment.
        }
    }
}
/** An idle client must not keep the build's process alive. */
function release(child) {
    child.unref();
    child.channel?.unref();
}
/**
 * GNU tar takes further options from TAR_OPTIONS. The client unpacks with `-P`, which lets an archive write anywhere; the
 * transformation makes every member, and the target of every link, a name directly in `files/`, whatever it claims to be.
 * What is packed is in there already, so nothing changes for it.
 */
const TAR_OPTIONS = '--no-same-owner --no-same-permissions --transform=s,^.*/,files/,';
function childEnvironment({ directory, env }) {
    return { ...env, GITHUB_WORKSPACE: directory, RUNNER_TEMP: (0,external_node_path_.join)(directory, 'tmp'), TAR_OPTIONS };
}
/** Beside this file when compiled or run from source, in a folder of its own when bundled. */
function entry() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const names = ['toolkit-child.js', 'toolkit-child.ts', 'toolkit-child/index.js', '../toolkit-child/index.js'];
    const found = names.map(name => (0,external_node_path_.join)(here, name)).find(path => (0,external_node_fs_.existsSync)(path));
    if (found === undefined)
        throw new errors/* CacheError */.xA('UNAVAILABLE', 'this installation has no toolkit-child');
    return found;
}

// EXTERNAL MODULE: ./lib/cache/limited.js
var limited = __webpack_require__(4552);
// EXTERNAL MODULE: ./lib/cache/pending.js
var pending = __webpack_require__(769);
// EXTERNAL MODULE: ./lib/cache/verified.js
var verified = __webpack_require__(3416);
;// CONCATENATED MODULE: ./lib/cache/github.js

















/** The service holds 10 GB for a whole repository. */
const DEFAULT_MAX_SIZE = 5 * 1024 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 20_000;
const AT_ONCE = 4;
/**
 * GitHub's cache service through @actions/cache. An index entry says what there is; blobs are in few entries (`packs.ts`), each
 * fetched when the first of its blobs is needed. Entries are immutable: the index is a new, higher numbered entry each time.
 */
function githubCache(options) {
    return new GithubCache(options);
}
class GithubCache {
    name;
    mounts;
    #options;
    #environment;
    #directory;
    #toolkit;
    #service;
    #index;
    #records = new record_set/* RecordSet */.MH();
    #packs = new PackTable();
    #pending;
    /** Packs under way or here, by key: the file, or undefined for one that is gone. */
    #fetched = new Map();
    /** Packs whose key is taken by damaged content. */
    #damaged = new Set();
    constructor(options) {
        const env = options.env ?? process.env;
        const now = options.now ?? (() => new Date());
        this.name = `gha:${options.scope}`;
        this.#options = options;
        this.#environment = githubEnvironment(env, { writeUntrusted: options.writeUntrusted ?? false });
        this.#directory = (0,external_node_path_.join)(options.tempDirectory, (0,temporary/* temporaryName */.NT)('gha'));
        this.#toolkit = new Toolkit({ directory: this.#directory, env });
        this.#service = new Service({ toolkit: this.#toolkit, timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS });
        this.#pending = new pending/* Pending */.U(this.#records, options.log, now);
        this.mounts = this.#pending.mounts;
        this.#index = new GithubIndex({
            scope: options.scope,
            refs: this.#environment.refs,
            service: this.#service,
            directory: this.#directory,
            limits: { maxBytes: options.maxSize ?? DEFAULT_MAX_SIZE, maxText: 1024 * 1024 },
            log: options.log,
            now
        });
    }
    async load() {
        this.#requireService();
        if (!this.#environment.readable)
            return;
        this.#toolkit.start();
        const damage = await this.#index.load(this.#records, this.#packs);
        if (damage)
            throw damage;
    }
    find(key) {
        return this.#pending.find(key, digest => this.#packs.find(digest) !== undefined);
    }
    findStep(step, line) {
        return this.#records.findStep(step, line);
    }
    document() {
        return this.#records.document();
    }
    async fetchBlob(digest, size, destination) {
        const place = this.#packs.find(digest);
        if (place === undefined)
            return false;
        if (place.size !== size)
            throw new errors/* ContentError */.yg('SIZE_MISMATCH', `Cached blob ${digest} has ${place.size} bytes, not ${size}`);
        const file = await this.#fetchPack(place.pack);
        if (file === undefined)
            return false;
        try {
            await this.#extract(file, place, destination);
            return true;
        }
        catch (error) {
            this.#damaged.add(place.pack);
            this.#packs.drop(place.pack);
            throw (0,errors/* hasCode */.up)(error, 'ENOENT')
                ? new errors/* ContentError */.yg('DIGEST_MISMATCH', `Cache entry ${place.pack} holds something else`)
                : error;
        }
    }
    put(...put) {
        this.#pending.put(put[0]);
    }
    async flush(source) {
        this.#requireService();
        const { readOnly } = this.#environment;
        if (readOnly !== undefined)
            return this.#stayReadOnly(readOnly);
        this.#toolkit.start();
        const { document, blobs, records } = await this.#pending.collect(source, digest => this.#packs.find(digest) !== undefined);
        if (document === cache_document/* emptyDocument */.vM)
            return backend/* nothingWritten */.F;
        try {
            const written = await this.#savePacks(blobs);
            if (written.failure !== undefined && written.packs === 0)
                throw written.failure;
            await this.#index.save(document, this.#packs);
            if (written.failure !== undefined)
                throw written.failure;
            return { records, blobsWritten: written.blobs.length, bytesWritten: written.blobs.reduce((sum, { size }) => sum + size, 0) };
        }
        catch (error) {
            if (error instanceof errors/* CacheError */.xA && error.code === 'WRITE_DENIED')
                return this.#stayReadOnly(error.message);
            throw error;
        }
    }
    async close() {
        this.#toolkit.close();
        await (0,promises_.rm)(this.#directory, { recursive: true, force: true });
    }
    #requireService() {
        if (this.#environment.available)
            return;
        throw new errors/* CacheError */.xA('UNAVAILABLE', "there is no cache service here (GitHub gives it to an action's steps, not to `run:` steps)");
    }
    #stayReadOnly(reason) {
        this.#options.log.info(`Cache ${this.name} was not written: ${reason}`);
        return backend/* nothingWritten */.F;
    }
    #fetchPack(key) {
        const known = this.#fetched.get(key);
        if (known)
            return known;
        const fetched = this.#downloadPack(key);
        this.#fetched.set(key, fetched);
        return fetched;
    }
    async #downloadPack(key) {
        try {
            const matched = await this.#service.restore(packPath(key), key, this.#packs.size(key));
            if (matched === key)
                return (0,external_node_path_.join)(this.#toolkit.files, key);
            this.#options.log.debug(`Cache entry ${key} is gone`);
            this.#packs.drop(key);
            return undefined;
        }
        catch (error) {
            if (error instanceof errors/* CacheError */.xA && error.code === 'INVALID_RECORD')
                throw this.#damage(key);
            throw error;
        }
    }
    /** Its key is taken, so the same blobs will be kept under another one. */
    #damage(key) {
        this.#damaged.add(key);
        this.#packs.drop(key);
        return new errors/* ContentError */.yg('DIGEST_MISMATCH', `entry ${key} is truncated or holds something else`);
    }
    /** The only blob of its pack is linked, not copied: it may be gigabytes. */
    async #extract(file, { digest, size, start, pack }, destination) {
        if (!this.#packs.isSingle(pack))
            return (0,verified/* writeVerified */.wJ)((0,verified/* readBytes */.io)(file, { start, size }), digest, size, destination);
        await (0,verified/* verifyFile */.AI)(file, digest, size);
        await (0,promises_.link)(file, destination).catch(error => {
            if (!(0,errors/* hasCode */.up)(error, 'EXDEV'))
                throw error;
            return (0,verified/* writeVerified */.wJ)((0,verified/* readBytes */.io)(file), digest, size, destination);
        });
    }
    /** Blobs of a pack that could not be saved are not in `PackTable` after, so their records are not written either. */
    async #savePacks(blobs) {
        let failure;
        let packs = 0;
        const saved = await (0,limited/* mapLimited */.b)(planPacks(blobs), AT_ONCE, async (pack) => {
            try {
                const written = await this.#savePack(pack);
                packs++;
                return written;
            }
            catch (error) {
                this.#options.log.debug(`Saving a cache entry: ${(0,errors/* messageOf */.bD)(error)}`);
                failure ??= error;
                return [];
            }
        });
        return { packs, blobs: saved.flat(), failure };
    }
    async #savePack(blobs) {
        const key = packKey(blobs, this.#damaged.has(packKey(blobs, '')) ? (0,external_node_crypto_.randomUUID)() : '');
        const size = blobs.reduce((sum, blob) => sum + blob.size, 0);
        // The client packs everything before it asks whether the key is taken.
        if ((await this.#service.lookup(packPath(key), key)) === key) {
            this.#packs.add(key, blobs);
            return [];
        }
        const file = (0,external_node_path_.join)(this.#toolkit.files, key);
        await writePack(blobs, file);
        try {
            await this.#service.save(packPath(key), key, size);
        }
        finally {
            await (0,promises_.rm)(file, { force: true });
        }
        this.#packs.add(key, blobs);
        return blobs;
    }
}


/***/ }),

/***/ 4552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/** Runs `each` over all values, at most `limit` at a time; results in the order of the values. Fails with the first failure. */
async function mapLimited(values, limit, each) {
    const results = new Array(values.length);
    let next = 0;
    const worker = async () => {
        while (next < values.length) {
            const index = next++;
            results[index] = await each(values[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, values.length) }, worker));
    return results;
}


/***/ }),

/***/ 769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Pending)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3133);
/* harmony import */ var _limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4552);



/** A record that was only used again is written again after this time, so that pruning by use keeps it. */
const REFRESH_AFTER_MS = 24 * 60 * 60 * 1000;
const COMPRESS_AT_ONCE = 4;
/** Answers `find` and gathers what a flush is to write: the half of a backend that all of them share. */
class Pending {
    #records;
    #log;
    #now;
    #put = new Map();
    #mounts = new Map();
    #used = new Set();
    constructor(records, log, now) {
        this.#records = records;
        this.#log = log;
        this.#now = now;
    }
    mounts = {
        find: id => this.#records.findMount(id),
        put: (record, path) => {
            this.#mounts.set(record.id, { record, path });
        }
    };
    /** `has` says which blobs the backend still holds. */
    find(key, has) {
        const record = this.#records.find(key);
        if (record?.layer.blob === undefined || !has(record.layer.blob.digest))
            return undefined;
        this.#used.add(key);
        return record;
    }
    put(record) {
        this.#put.set(record.key, record);
    }
    /** `has` says which blobs the backend holds already: those are not even compressed. */
    async collect(source, has) {
        const blobs = new Map();
        const used = this.#now().toISOString();
        const put = [...this.#put.values()];
        this.#put.clear();
        const added = put.filter(record => !isKept(this.#records.find(record.key), record, has));
        for (const record of put)
            this.#used.add(record.key);
        const complete = await (0,_limited_js__WEBPACK_IMPORTED_MODULE_2__/* .mapLimited */ .b)(added, COMPRESS_AT_ONCE, record => this.#withBlob(record, source, has, blobs));
        const records = complete.filter(record => record !== undefined).map(record => ({ record, used }));
        const mounts = this.#collectMounts(has, blobs);
        const refreshed = this.#refreshed(used, records);
        if (records.length + mounts.length + refreshed.length === 0)
            return { document: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyDocument */ .vM, blobs: [], records: 0 };
        const order = new Map(records.map(({ record }, index) => [record.layer.blob.digest, index]));
        const ordered = [...blobs.values()].sort((a, b) => (order.get(a.digest) ?? -1) - (order.get(b.digest) ?? -1));
        return { document: { records: [...records, ...refreshed], mounts }, blobs: ordered, records: records.length };
    }
    /** Undefined when the layer's bytes cannot be had: the other records are worth keeping. */
    async #withBlob(record, source, has, blobs) {
        if (record.layer.blob && has(record.layer.blob.digest))
            return record;
        try {
            const { diffId, blob } = record.layer;
            const { mediaType, digest, size, path } = await source.compressed(diffId, blob);
            if (!has(digest))
                blobs.set(digest, { digest, size, path, diffId, mediaType, apart: isTableOfContents(record) });
            return { ...record, layer: { ...record.layer, blob: { mediaType, digest, size } } };
        }
        catch (error) {
            // One that came from a cache and is gone there was not made by this build.
            if (!record.layer.blob)
                this.#log.warn('Cannot keep every layer in the cache: the bytes of one are not at hand');
            this.#log.debug(`${record.layer.diffId}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return undefined;
        }
    }
    #collectMounts(has, blobs) {
        const mounts = [...this.#mounts.values()];
        this.#mounts.clear();
        for (const { record, path } of mounts) {
            if (!has(record.blob.digest))
                blobs.set(record.blob.digest, { ...record.blob, path, diffId: record.diffId });
        }
        return mounts.map(({ record }) => record);
    }
    /** Records that hit in this build and were last marked as used long ago. */
    #refreshed(used, written) {
        const before = new Date(Date.parse(used) - REFRESH_AFTER_MS).toISOString();
        const fresh = new Set(written.map(({ record }) => record.key));
        const isStale = ({ record: { key }, used: last }) => this.#used.has(key) && !fresh.has(key) && last < before;
        return this.#records
            .document()
            .records.filter(isStale)
            .map(({ record }) => ({ record, used }));
    }
}
/** Fetched when the layers that it tells of are not. */
function isTableOfContents({ step }) {
    return step.startsWith('contents ');
}
/** True when the backend holds this very result for the key, and knows of its last run. */
function isKept(known, record, has) {
    const blob = known?.layer.blob;
    const sameRun = known?.ran === record.ran;
    return sameRun && known?.layer.diffId === record.layer.diffId && blob !== undefined && has(blob.digest);
}


/***/ }),

/***/ 3416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   wJ: () => (/* binding */ writeVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const BUFFER = 1 << 20;
/**
 * Writes a stream to the new file `destination`, which appears only when it is whole and right. A source that delivers more
 * than `size` is cut off there: a hostile one cannot fill the disk.
 * @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH
 */
async function writeVerified(source, digest, size, destination) {
    const partial = `${destination}.partial`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            hash.update(chunk);
            done(seen > size ? sizeMismatch(digest, size, 'more') : null, chunk);
        },
        flush(done) {
            done(seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`));
        }
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(source, check, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { flags: 'wx', mode: 0o600, highWaterMark: BUFFER }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, destination);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw error;
    }
}
/** @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH */
async function verifyFile(file, digest, size) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    for await (const chunk of readBytes(file)) {
        seen += chunk.length;
        if (seen > size)
            throw sizeMismatch(digest, size, 'more');
        hash.update(chunk);
    }
    const fault = seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`);
    if (fault)
        throw fault;
}
/** The bytes of a file, or `size` of them from `start`. A symlink is refused: a cache from elsewhere may hold one to any file. */
function readBytes(file, range) {
    if (range?.size === 0)
        return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([]);
    const part = range ? { start: range.start, end: range.start + range.size - 1 } : {};
    // Node takes the numeric flags of open(2) here, its types do not say so.
    const flags = (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { flags, highWaterMark: BUFFER, ...part });
}
function digestFault(digest, found) {
    if (digest === `sha256:${found}`)
        return null;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('DIGEST_MISMATCH', `Cached blob ${digest} has other bytes: they hash to sha256:${found}`);
}
function sizeMismatch(digest, wanted, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ContentError */ .yg('SIZE_MISMATCH', `Cached blob ${digest} has ${found} bytes, its record says ${wanted}`);
}


/***/ })

};
