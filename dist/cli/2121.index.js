export const id = 2121;
export const ids = [2121,4215];
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


/***/ }),

/***/ 2121:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TerminalProgress: () => (/* binding */ TerminalProgress)
});

// EXTERNAL MODULE: ./lib/progress/clean-output.js
var clean_output = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/progress/plain.js
var plain = __webpack_require__(4215);
;// CONCATENATED MODULE: ./lib/progress/width.js
/** Characters that take two columns: East Asian wide ones and emoji. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Columns that a text without control characters takes on a terminal, about. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
/** The beginning of the text that fits. */
function cutTo(text, columns) {
    let left = columns;
    let end = 0;
    for (const character of text) {
        left -= widthOf(character);
        if (left < 0)
            return text.slice(0, end);
        end += character.length;
    }
    return text;
}
/** Tabs have no width of their own: eight columns at most. */
function expandTabs(text) {
    return text.replaceAll('\t', '    ');
}
function widthOf(character) {
    if (character < '\u0300')
        return 1;
    return NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/progress/terminal.js



const TAIL = 4;
const KEPT = 20;
const FRAME_MS = 100;
/** Steps on a terminal: finished ones stay as a line, running ones show their time and their last lines of output. */
class TerminalProgress {
    #terminal;
    #running = new Map();
    #timer;
    #drawn = 0;
    constructor(terminal) {
        this.#terminal = terminal;
    }
    start(step) {
        const splitters = { stdout: new clean_output/* LineSplitter */.g3(), stderr: new clean_output/* LineSplitter */.g3() };
        this.#running.set(step.id, { name: (0,clean_output/* cleanLine */.Ow)(step.name), started: Date.now(), ...splitters, lines: [], note: '' });
        this.#timer ??= setInterval(() => this.#draw(), FRAME_MS).unref();
    }
    output(step, stream, chunk) {
        const running = this.#running.get(step.id);
        if (running)
            keep(running, running[stream].push(chunk));
    }
    note(step, text) {
        const running = this.#running.get(step.id);
        if (running)
            running.note = (0,clean_output/* cleanLine */.Ow)(text);
    }
    end(step, outcome) {
        const running = this.#running.get(step.id);
        if (!running)
            return;
        this.#running.delete(step.id);
        keep(running, [...running.stdout.end(), ...running.stderr.end()]);
        const output = outcome.kind === 'failed' ? running.lines.map(line => ` | ${line}`) : [];
        this.print([this.#line(mark(outcome), running.name, (0,clean_output/* cleanLine */.Ow)((0,plain/* outcomeText */.E)(outcome))), ...output].join('\n'));
        if (this.#running.size === 0)
            this.#stop();
    }
    /** Writes lines above the running steps: what else is to be said must not come between them. */
    print(text) {
        this.#erase();
        this.#terminal.write(`${text}\n`);
        this.#draw();
    }
    #stop() {
        clearInterval(this.#timer);
        this.#timer = undefined;
    }
    /** Never more than the screen holds: what has scrolled away cannot be erased. */
    #draw() {
        this.#erase();
        const room = Math.max(1, (this.#terminal.rows ?? 24) - 1);
        const lines = [...this.#running.values()].flatMap(running => this.#runningLines(running)).slice(-room);
        if (lines.length > 0)
            this.#terminal.write(lines.map(line => `${line}\n`).join(''));
        this.#drawn = lines.length;
    }
    #runningLines({ name, started, lines, note }) {
        const time = (0,plain/* seconds */.Y)(Date.now() - started);
        const width = this.#width() - 4;
        const right = note === '' ? time : `${cutTo(note, Math.floor(width / 2))}  ${time}`;
        return [this.#line('=>', name, right), ...lines.slice(-TAIL).map(line => `\x1b[2m   ${cutTo(line, width)}\x1b[0m`)];
    }
    #erase() {
        if (this.#drawn > 0)
            this.#terminal.write(`\x1b[${this.#drawn}A\x1b[J`);
        this.#drawn = 0;
    }
    /** As wide as the terminal; a long text on the right takes what it needs, and wraps once the line is not redrawn. */
    #line(left, name, right) {
        const room = Math.max(0, this.#width() - columnsOf(left) - columnsOf(right) - 3);
        const shown = columnsOf(name) > room ? `${cutTo(name, room - 1)}…` : name;
        return `${left} ${shown}${' '.repeat(Math.max(0, room - columnsOf(shown)))} ${right}`;
    }
    #width() {
        return Math.max(40, this.#terminal.columns ?? 100);
    }
}
function keep({ lines }, more) {
    lines.push(...more.slice(-KEPT).map(line => expandTabs((0,clean_output/* cleanOutput */.DS)(line))));
    lines.splice(0, lines.length - KEPT);
}
function mark(outcome) {
    return outcome.kind === 'failed' ? '!!' : '=>';
}


/***/ })

};
