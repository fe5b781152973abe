export const id = 4215;
export const ids = [4215];
export const modules = {

/***/ 4215:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ outcomeText),
/* harmony export */   PlainProgress: () => (/* binding */ PlainProgress),
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
/* harmony import */ var _clean_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5958);

/** A line an event, for logs: `#3 [2/5] RUN make`, its output with seconds in front, then `#3 DONE 1.2s` or `#3 CACHED`. */
class PlainProgress {
    #write;
    #colours;
    #steps = new Map();
    constructor(write, colours = false) {
        this.#write = write;
        this.#colours = colours;
    }
    start(step) {
        const number = this.#steps.size + 1;
        this.#steps.set(step.id, { number, started: Date.now(), out: new _clean_output_js__WEBPACK_IMPORTED_MODULE_0__/* .LineSplitter */ .g3(), err: new _clean_output_js__WEBPACK_IMPORTED_MODULE_0__/* .LineSplitter */ .g3() });
        this.#write(`#${number} ${(0,_clean_output_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(step.name)}`);
    }
    output(step, stream, chunk) {
        const state = this.#state(step);
        this.#lines(state, (stream === 'stdout' ? state.out : state.err).push(chunk));
    }
    note(step, text) {
        this.#write(`#${this.#state(step).number} ${(0,_clean_output_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text)}`);
    }
    end(step, outcome) {
        const state = this.#state(step);
        this.#lines(state, [...state.out.end(), ...state.err.end()]);
        this.#write(`#${state.number} ${(0,_clean_output_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(outcomeText(outcome))}`);
    }
    #lines({ number, started }, lines) {
        const seconds = ((Date.now() - started) / 1000).toFixed(3);
        for (const line of lines)
            this.#write(`#${number} ${seconds} ${(0,_clean_output_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanOutput */ .DS)(line, this.#colours)}`);
    }
    #state(step) {
        if (!this.#steps.has(step.id))
            this.start(step);
        return this.#steps.get(step.id);
    }
}
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'cached':
            return 'CACHED';
        case 'done':
            return `DONE ${seconds(outcome.milliseconds)}`;
        case 'failed':
            return `ERROR: ${outcome.message}`;
        case 'cancelled':
            return 'CANCELED';
    }
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)}s`;
}


/***/ })

};
