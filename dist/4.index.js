export const id = 4;
export const ids = [4];
export const modules = {

/***/ 1004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Threads: () => (/* binding */ Threads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/layer/runner.js
var runner = __webpack_require__(327);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/layer/thread-error.js

/** By name, so that a bundler may rename the classes. */
const AREAS = {
    LayerError: lib_errors/* LayerError */.CE,
    ContentError: lib_errors/* ContentError */.yg,
    SnapshotError: lib_errors/* SnapshotError */.JC,
    RuntimeError: lib_errors/* RuntimeError */.bu
};
function packError(error) {
    const area = Object.entries(AREAS).find(([, type]) => error instanceof type)?.[0];
    const { stack, code, hint, syscall, path } = error;
    return { area, message: errors.messageOf(error), stack, code, hint, syscall, path };
}
function unpackError({ area, message, stack, code, hint, syscall, path }) {
    const type = AREAS[area];
    const error = type ? new type(code, message, { hint }) : Object.assign(new Error(message), { code, syscall, path });
    if (stack !== undefined)
        error.stack = stack;
    return error;
}

;// CONCATENATED MODULE: ./lib/layer/threads.js




/** A queue in front of threads that do one job at a time. */
class Threads {
    #file;
    #size;
    #queue = [];
    #idle = [];
    #busy = new Map();
    #closed = false;
    /** @param size one for each processor by default */
    constructor(file, size = (0,external_node_os_.availableParallelism)()) {
        this.#file = file;
        this.#size = Math.max(size, 1);
    }
    run(name, args) {
        if (this.#closed)
            return Promise.reject((0,runner/* stopped */.c)());
        return new Promise((resolve, reject) => {
            this.#queue.push({ message: { name, args }, resolve, reject });
            this.#next();
        });
    }
    async close() {
        this.#closed = true;
        const workers = [...this.#idle, ...this.#busy.keys()];
        const tasks = [...this.#queue.splice(0), ...this.#busy.values()];
        this.#idle.length = 0;
        this.#busy.clear();
        await Promise.all(workers.map(worker => worker.terminate()));
        for (const task of tasks)
            task.reject((0,runner/* stopped */.c)());
    }
    #next() {
        const worker = this.#queue.length > 0 ? (this.#idle.pop() ?? this.#start()) : undefined;
        if (worker === undefined)
            return;
        const task = this.#queue.shift();
        this.#busy.set(worker, task);
        // Only work keeps the process alive.
        worker.ref();
        worker.postMessage(task.message);
    }
    #start() {
        if (this.#busy.size >= this.#size)
            return undefined;
        const worker = new external_node_worker_threads_.Worker(this.#file);
        worker.on('message', (reply) => this.#finish(worker, reply));
        worker.on('error', error => this.#lose(worker, error));
        worker.on('exit', code => this.#lose(worker, new Error(`A worker thread ended with code ${code}`)));
        return worker;
    }
    #finish(worker, reply) {
        const task = this.#busy.get(worker);
        if (task === undefined)
            return;
        this.#busy.delete(worker);
        this.#idle.push(worker);
        worker.unref();
        if ('error' in reply)
            task.reject(unpackError(reply.error));
        else
            task.resolve(reply.result);
        this.#next();
    }
    /** A thread that died takes its job with it; the others get a new one. */
    #lose(worker, error) {
        const at = this.#idle.indexOf(worker);
        if (at >= 0)
            this.#idle.splice(at, 1);
        const task = this.#busy.get(worker);
        this.#busy.delete(worker);
        task?.reject(error);
        if (!this.#closed)
            this.#next();
    }
}


/***/ })

};
