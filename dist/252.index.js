export const id = 252;
export const ids = [252];
export const modules = {

/***/ 6252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ applyChmod),
  parseChmod: () => (/* binding */ parseChmod)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/context/chmod-steps.js
/**
 * Symbolic modes as commands, by the rules of BSD's setmode(3) as BuildKit's library has them. They are not those of chmod(1) in
 * every corner: `+xt` adds nothing but the sticky bit, and `=` clears the set-id bits but not that one.
 */
const WHO = { u: 0o4700, g: 0o2070, o: 0o0007, a: 0o6777 };
const PERMISSIONS = { r: 0o444, w: 0o222, x: 0o111, s: 0o6000 };
const EVERYBODY = 0o6777;
const OTHERS = 0o0007;
const STICKY = 0o1000;
const ALL = 0o7777;
/** Undefined for text that is no symbolic mode. */
function parseSteps(text) {
    const steps = [];
    for (const clause of text.split(',')) {
        const [, classes = '', rest = ''] = /^([ugoa]*)(.*)$/s.exec(clause);
        if (!/^(?:[-+=][rwxXstugo]*)+$/.test(rest))
            return undefined;
        const who = [...classes].reduce((mask, name) => mask | WHO[name], 0);
        for (const [, op, letters] of rest.matchAll(/([-+=])([rwxXstugo]*)/g)) {
            steps.push(...new Operation(op, who).read(letters));
        }
    }
    return compress(steps);
}
/** One operator and its letters. No classes mean everybody, but for the sticky bit, which then stands alone. */
class Operation {
    #op;
    #steps = [];
    #who;
    #permissions = 0;
    #conditional = 0;
    #hasCleared = false;
    constructor(op, who) {
        this.#op = op;
        this.#who = who;
    }
    read(letters) {
        for (const letter of letters)
            this.#readLetter(letter);
        if (this.#permissions !== 0 || (this.#op === '=' && !this.#hasCleared))
            this.#change(this.#permissions);
        this.#changeConditionally();
        return this.#steps;
    }
    #readLetter(letter) {
        if (letter === 'u' || letter === 'g' || letter === 'o')
            this.#copy(letter);
        else if (letter === 'X' && this.#op !== '-')
            this.#conditional = 0o111;
        else if (letter === 't' || letter === 's')
            this.#readSpecial(letter);
        else
            this.#permissions |= PERMISSIONS[letter.toLowerCase()];
    }
    /** Others alone have neither set-id nor sticky bits. */
    #readSpecial(letter) {
        if (this.#who !== 0 && (this.#who & ~OTHERS) === 0)
            return;
        if (letter === 't')
            this.#who |= STICKY;
        this.#permissions |= letter === 't' ? STICKY : PERMISSIONS['s'];
    }
    /** What was read before the copied class takes effect before it. */
    #copy(from) {
        if (this.#permissions !== 0)
            this.#change(this.#permissions);
        this.#permissions = 0;
        this.#hasCleared ||= this.#op === '=';
        this.#changeConditionally();
        const to = this.#who === 0 ? 0o777 : [0o700, 0o070, 0o007].reduce((mask, bits) => mask | (this.#who & bits ? bits : 0), 0);
        this.#steps.push({ op: 'copy', from, to, sets: this.#op !== '-', clears: this.#op !== '+' });
    }
    #change(permissions) {
        const bits = permissions & (this.#who || ALL);
        if (this.#op === '=')
            this.#steps.push({ op: '-', bits: this.#who || EVERYBODY });
        this.#hasCleared = true;
        this.#steps.push({ op: this.#op === '-' ? '-' : '+', bits });
    }
    #changeConditionally() {
        if (this.#conditional !== 0)
            this.#steps.push({ op: 'X', bits: this.#conditional & (this.#who || ALL) });
        this.#conditional = 0;
    }
}
/** Neighbouring changes become one of each kind, the conditional one last. It is part of the rule: what is set before `X` stays. */
function compress(steps) {
    const compressed = [];
    let run = { '+': 0, '-': 0, X: 0 };
    const flush = () => {
        for (const op of ['-', '+', 'X'])
            if (run[op] !== 0)
                compressed.push({ op, bits: run[op] });
        run = { '+': 0, '-': 0, X: 0 };
    };
    for (const step of steps) {
        if (step.op === 'copy') {
            flush();
            compressed.push(step);
        }
        else {
            run = merge(run, step);
        }
    }
    flush();
    return compressed;
}
function merge(run, { op, bits }) {
    if (op === 'X')
        return { ...run, X: run.X | (bits & ~run['+']) };
    const other = op === '+' ? '-' : '+';
    return { ...run, X: run.X & ~bits, [op]: run[op] | bits, [other]: run[other] & ~bits };
}

;// CONCATENATED MODULE: ./lib/context/chmod.js


/**
 * Reads `755`, `u=rwX,go=rX`, `g=u`, `+t` ... with a umask of 0.
 * @throws DockerfileError INVALID with BuildKit's text.
 */
function parseChmod(text) {
    if (/^[0-7]+$/.test(text) && Number.parseInt(text, 8) <= 0o7777)
        return { kind: 'octal', mode: Number.parseInt(text, 8) };
    if (/^[0-9]/.test(text))
        throw invalid(text, `invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`);
    const steps = parseSteps(text);
    if (!steps)
        throw invalid(text, `invalid syntax in --chmod=${text}`);
    return { kind: 'symbolic', steps };
}
/** The mode, 0 to 0o7777, that a file or directory of this mode gets. */
function applyChmod(chmod, mode, isDirectory) {
    if (chmod.kind === 'octal')
        return chmod.mode;
    const executes = isDirectory || (mode & 0o111) !== 0;
    return chmod.steps.reduce((changed, step) => applyStep(step, changed, executes), mode);
}
function applyStep(step, mode, executes) {
    switch (step.op) {
        case 'copy':
            return copyClass(step, mode);
        case '-':
            return mode & ~step.bits;
        case '+':
            return mode | step.bits;
        case 'X':
            return executes ? mode | step.bits : mode;
    }
}
function copyClass({ from, to, sets, clears }, mode) {
    const bits = (from === 'u' ? mode >> 6 : from === 'g' ? mode >> 3 : mode) & 0o7;
    // The rwx of one class, in the place of all three.
    const copied = (bits * 0o111) & to;
    const kept = clears ? mode & ~(sets ? to : copied) : mode;
    return sets ? kept | copied : kept;
}
function invalid(text, message) {
    return new errors/* DockerfileError */.tP('INVALID', message, {
        hint: `Write ${text === '' ? 'the mode' : `"${text}"`} as octal (0644) or symbolic (u=rwX,go=rX).`
    });
}


/***/ })

};
