export const id = 8094;
export const ids = [8094];
export const modules = {

/***/ 8094:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logsCommand: () => (/* binding */ logsCommand)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _containers_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);
/* harmony import */ var _containers_log_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3569);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2387);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3678);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2097);







const POLL = 100;
const logsCommand = {
    name: 'logs',
    summary: 'Show what a container printed',
    usage: 'slipway logs [OPTIONS] CONTAINER',
    flags: {
        follow: { short: 'f', kind: 'boolean', help: 'Go on until it ends' },
        since: { kind: 'string', value: 'TIME', help: 'Only what came after (24h, 2026-01-02T03:04:05)' },
        tail: { short: 'n', kind: 'string', value: 'N', help: 'Only the last N lines' },
        timestamps: { short: 't', kind: 'boolean', help: 'With the time of each line' },
        until: { kind: 'string', value: 'TIME', help: 'Only what came before' }
    },
    examples: [['slipway logs -f --tail 20 web', 'watch it']],
    arguments: { min: 1, max: 1 },
    async run(args, io) {
        const store = (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .storeOf */ .xX)(io);
        const { id } = (0,_containers_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(store, args.positional[0]);
        const records = (0,_containers_find_js__WEBPACK_IMPORTED_MODULE_1__/* .containerRecords */ .MK)(store);
        const span = { since: timeOf(args.string('since')), until: timeOf(args.string('until')) };
        const show = (lines) => print(lines.filter(line => isWithin(line, span)), args.boolean('timestamps'), io);
        let next = showFirst(records.folder(id), tailOf(args.string('tail')), show);
        while (args.boolean('follow')) {
            const isRunning = records.state(id).status === 'running';
            next = eachPiece(records.folder(id), next, show);
            if (!isRunning)
                break;
            // Ctrl-C is how one stops looking.
            if (await isCancelled(POLL, io.signal))
                return 128 + (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .signalNumber */ .A)(io.signal.reason.signal);
        }
        return 0;
    }
};
/** Shows what is there, or its last lines; returns where the next reading begins. */
function showFirst(folder, tail, show) {
    if (tail === undefined)
        return eachPiece(folder, 0, show);
    let last = [];
    const next = eachPiece(folder, 0, lines => {
        last = tail === 0 ? [] : [...last, ...lines].slice(-tail);
    });
    show(last);
    return next;
}
function eachPiece(folder, from, act) {
    let at = from;
    for (let piece = (0,_containers_log_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x)(folder, at); piece.lines.length > 0; piece = (0,_containers_log_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x)(folder, at)) {
        act(piece.lines);
        at = piece.next;
    }
    return at;
}
/** undefined: all. */
function tailOf(text) {
    if (text === undefined || text === 'all')
        return undefined;
    if (!/^-?\d+$/.test(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('INPUT_INVALID', `invalid value for --tail: ${text}`);
    return Number(text) < 0 ? undefined : Number(text);
}
function timeOf(text) {
    if (text === undefined)
        return undefined;
    const time = (0,_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTime */ .pe)(text);
    if (time === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('INPUT_INVALID', `invalid time "${text}"`);
    return time;
}
function isWithin({ time }, { since, until }) {
    const at = Date.parse(time);
    return (since === undefined || at >= since) && (until === undefined || at <= until);
}
function print(lines, timestamps, { stdout, stderr }) {
    for (const { log, stream, time } of lines) {
        const out = stream === 'stdout' ? stdout : stderr;
        out.write(timestamps ? `${time} ${log}` : log);
    }
}
async function isCancelled(milliseconds, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => { });
    return signal.aborted;
}


/***/ }),

/***/ 3678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ humanDuration),
/* harmony export */   fF: () => (/* binding */ timeAgo),
/* harmony export */   nC: () => (/* binding */ localRfc3339),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   ud: () => (/* binding */ goTime)
/* harmony export */ });
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long ago, in docker's words: `3 weeks ago`. */
function timeAgo(milliseconds, now = Date.now()) {
    return milliseconds === undefined ? 'N/A' : `${humanDuration(now - milliseconds)} ago`;
}
/** A span in docker's words (go-units): `Less than a second`, `About an hour`, `5 weeks`. */
function humanDuration(milliseconds) {
    const seconds = Math.trunc(milliseconds / SECOND);
    const minutes = Math.trunc(milliseconds / MINUTE);
    const hours = Math.round(milliseconds / HOUR);
    const days = Math.trunc(hours / 24);
    if (seconds < 1)
        return 'Less than a second';
    if (seconds === 1)
        return '1 second';
    if (seconds < 60)
        return `${seconds} seconds`;
    if (minutes === 1)
        return 'About a minute';
    if (minutes < 60)
        return `${minutes} minutes`;
    if (hours === 1)
        return 'About an hour';
    if (hours < 48)
        return `${hours} hours`;
    if (hours < 24 * 7 * 2)
        return `${days} days`;
    if (hours < 24 * 30 * 2)
        return `${Math.trunc(days / 7)} weeks`;
    if (hours < 24 * 365 * 2)
        return `${Math.trunc(days / 30)} months`;
    return `${Math.trunc(milliseconds / DAY / 365)} years`;
}
/** As Go prints a local time: `2026-01-02 15:04:05 +0100 CET`. */
function goTime(milliseconds) {
    const date = new Date(milliseconds);
    const two = (value) => String(value).padStart(2, '0');
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
    const offset = -date.getTimezoneOffset();
    const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
    return `${day} ${time} ${zone} ${offset === 0 ? 'UTC' : zoneName(date)}`.trimEnd();
}
let zoneFormat;
/** `CET`. Making the format costs more than a list of ten thousand images. */
function zoneName(date) {
    zoneFormat ??= new Intl.DateTimeFormat('en', { timeZoneName: 'short' });
    return zoneFormat.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
/** RFC 3339 with the local offset and no fraction, as `docker history --human=false` prints. */
function localRfc3339(milliseconds) {
    const [day = '', time = '', zone = ''] = goTime(milliseconds).split(' ');
    return `${day}T${time}${zone === '+0000' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}
const UNITS = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: SECOND, m: MINUTE, h: HOUR };
/**
 * A point in time for `--filter until=`: seconds since the epoch, a date, or a Go duration before now (`24h`, `1h30m`).
 * @returns milliseconds since the epoch; undefined when it is none of these
 */
function parseTime(text, now = Date.now()) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * SECOND;
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)];
    if (parts.length > 0 && parts.map(([part]) => part).join('') === text)
        return now - parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit], 0);
    if (!/^\d{4}-\d{2}-\d{2}/.test(text))
        return undefined;
    // Local time unless it says otherwise; Date.parse takes a bare date for UTC.
    const date = Date.parse(text.length === 10 ? `${text}T00:00:00` : text);
    return Number.isNaN(date) ? undefined : date;
}


/***/ }),

/***/ 2097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);






/** The store of this environment. Cheap: nothing in it is read. */
function storeOf(io) {
    return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStoreRoot */ .L_)(io.env));
}
/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
async function withTools(io, body, options = {}) {
    const store = storeOf(io);
    (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepTemporary */ .ir)(store);
    const lease = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .openLease */ .HX)(store.directory('leases'));
    const log = stderrLog(io);
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_5__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
    const layers = new _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerStore */ .r(store, pool);
    try {
        return await body({ store, pool, registry, log, layers, signal: io.signal, lease });
    }
    finally {
        await layers.abandon();
        registry.close();
        await pool.close();
        lease.release();
    }
}
/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
function stderrLog({ stderr, env }) {
    const said = new Set();
    const debug = env['SLIPWAY_DEBUG'] === '1';
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: message => void (debug && write(message)),
        info: message => void (debug && write(message)),
        warn(message) {
            if (said.size < said.add(message).size)
                write(`warning: ${message}`);
        }
    };
}


/***/ }),

/***/ 9125:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ containerRecords),
  FA: () => (/* binding */ findContainer),
  ts: () => (/* binding */ listContainers)
});

// EXTERNAL MODULE: ./lib/content/containers.js
var containers = __webpack_require__(1093);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/containers/container.js
/** `container.json` is written by `create.ts` alone. */
function asContainer(record) {
    return record;
}

;// CONCATENATED MODULE: ./lib/containers/find.js



function containerRecords(store) {
    return new containers/* ContainerRecords */._(store.directory('containers'));
}
/** Every container, newest first. */
function listContainers(store) {
    const containers = containerRecords(store).list().map(asContainer);
    return containers.sort((a, b) => (a.created < b.created ? 1 : -1));
}
/** By name, ID, or the first digits of an ID. @throws ContentError NAME_NOT_FOUND, AMBIGUOUS with docker's texts */
function findContainer(store, text) {
    const containers = listContainers(store);
    const name = text.replace(/^\//, '');
    const exact = containers.find(container => container.id === text || container.name === name);
    if (exact)
        return exact;
    const found = /^[0-9a-f]+$/.test(text) ? containers.filter(({ id }) => id.startsWith(text)) : [];
    if (found.length === 1)
        return found[0];
    if (found.length > 1)
        throw new errors/* ContentError */.yg('AMBIGUOUS', `Multiple IDs found with provided prefix: ${text}`, {
            hint: found.map(({ id, name }) => `${id.slice(0, 12)} (${name})`).join(', ')
        });
    throw new errors/* ContentError */.yg('NAME_NOT_FOUND', `No such container: ${text}`, { hint: "See 'slipway ps -a'" });
}


/***/ }),

/***/ 3569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LogWriter),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Longer lines are cut, as docker does, so that memory does not grow with a process that never ends one. */
const MAX_LINE = 16 * 1024;
function logPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'log.jsonl');
}
/** Writes what a container prints line by line. Close it to write what is left. */
class LogWriter {
    #fd;
    #pending = new Map();
    constructor(folder) {
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(logPath(folder), 'a', 0o600);
    }
    write(stream, chunk) {
        let text = Buffer.concat([this.#pending.get(stream) ?? Buffer.alloc(0), chunk]);
        const lines = [];
        for (let end = cut(text); end > 0; end = cut(text)) {
            lines.push(text.subarray(0, end));
            text = text.subarray(end);
        }
        this.#pending.set(stream, text);
        this.#append(stream, lines);
    }
    close() {
        for (const [stream, text] of this.#pending)
            if (text.length > 0)
                this.#append(stream, [text]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
    #append(stream, lines) {
        const time = new Date().toISOString();
        const text = lines.map(line => `${JSON.stringify({ log: line.toString('utf8'), stream, time })}\n`).join('');
        if (text !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, text);
    }
}
/** Where the first line ends; 0 when it is not complete. */
function cut(text) {
    const newline = text.indexOf(10);
    if (newline >= 0 && newline < MAX_LINE)
        return newline + 1;
    return text.length >= MAX_LINE ? MAX_LINE : 0;
}
/** Bytes that are read at once: a log may be larger than memory. */
const PIECE = 1 << 20;
/**
 * Complete lines of a log from an offset in bytes, about a megabyte of them, and where the next reading begins. No lines: there are
 * no more yet.
 */
function readLog(folder, from = 0) {
    const bytes = readPiece(logPath(folder), from);
    const end = bytes.lastIndexOf(10) + 1;
    const lines = bytes.toString('utf8', 0, end).split('\n').filter(Boolean);
    return { lines: lines.map(line => JSON.parse(line)), next: from + end };
}
function readPiece(path, from) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return Buffer.alloc(0);
    }
    try {
        const piece = Buffer.alloc(PIECE);
        return piece.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, PIECE, from));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 1093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ContainerRecords)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4287);




/** What a container says that was running when its watcher was killed: as if SIGKILL had ended it. */
const KILLED = 137;
/** The containers of a store, each a folder that also holds its upper directory and its log. */
class ContainerRecords {
    #directory;
    constructor(directory) {
        this.#directory = directory;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, id);
    }
    /** A container appears by one rename, complete. */
    add(record) {
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, `.${record.id}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'upper'), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'container.json'), JSON.stringify(record), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.folder(record.id));
    }
    list() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#directory)
            .filter(name => /^[0-9a-f]{64}$/.test(name))
            .flatMap(id => this.get(id) ?? []);
    }
    get(id) {
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'container.json'), 'utf8'));
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || error instanceof SyntaxError)
                return undefined;
            throw error;
        }
    }
    /** A container whose watcher is gone runs no more: its processes went with it. */
    state(id) {
        const state = this.#readState(id);
        if (state.status !== 'running' || (state.watcher !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(state.watcher)))
            return state;
        return { ...state, status: 'exited', exitCode: state.exitCode ?? KILLED };
    }
    setState(id, state) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'state.json');
        const temporary = `${path}.${process.pid}.tmp`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, JSON.stringify(state), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    #readState(id) {
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder(id), 'state.json'), 'utf8'));
        }
        catch {
            return { status: 'created' };
        }
    }
    /** Gone from the list first, so that nobody sees half of one. */
    remove(id) {
        const doomed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, `.${id}-removed`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(this.folder(id), doomed);
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
                throw error;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(doomed, { recursive: true, force: true });
    }
}


/***/ })

};
