export const id = 9080;
export const ids = [9080];
export const modules = {

/***/ 9935:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Pl: () => (/* binding */ goJson),
/* harmony export */   Qt: () => (/* binding */ goFormat),
/* harmony export */   _y: () => (/* binding */ goText),
/* harmony export */   e8: () => (/* binding */ NilList),
/* harmony export */   uR: () => (/* binding */ NilMap)
/* harmony export */ });
/** True for what `if` takes: not nil, false, 0, "" nor anything empty. */
function isTrue(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length > 0;
    return Boolean(value);
}
/** Go's nil of a type that a template can still look into: false, empty, `null` as JSON. */
class NilMap {
    toJSON() {
        return null;
    }
}
class NilList {
    toJSON() {
        return null;
    }
}
/** As Go's `%v` prints it: `[a b]`, `map[k:v]`, `<nil>`. */
function goText(value) {
    if (value === undefined || value === null)
        return '<nil>';
    if (value instanceof NilList)
        return '[]';
    if (Array.isArray(value))
        return `[${value.map(goText).join(' ')}]`;
    if (typeof value !== 'object')
        return String(value);
    const keys = Object.keys(value).sort();
    return `map[${keys.map(key => `${key}:${goText(value[key])}`).join(' ')}]`;
}
/** JSON as Go writes it: `<`, `>` and `&` escaped. */
function goJson(value) {
    const text = JSON.stringify(value ?? null);
    return text.replace(/[<>&\u2028\u2029]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `printf`: %s %v %d %q %t %x %f with width, precision and `-`. */
function goFormat(format, values) {
    let next = 0;
    const text = format.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([a-zA-Z%])/g, (_, left, zero, width, precision, verb) => {
        if (verb === '%')
            return '%';
        if (next >= values.length)
            return `%!${verb}(MISSING)`;
        const shown = formatOne(verb, values[next++], precision === undefined ? undefined : Number(precision));
        const size = Number(width || 0);
        if (left)
            return shown.padEnd(size);
        return shown.padStart(size, zero ? '0' : ' ');
    });
    const extra = values.slice(next);
    return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.map(value => `${goKind(value)}=${goText(value)}`).join(', ')})`;
}
function formatOne(verb, value, precision) {
    switch (verb) {
        case 'q':
            return JSON.stringify(goText(value));
        case 'd':
            return typeof value === 'number' ? String(Math.trunc(value)) : `%!d(${goKind(value)}=${goText(value)})`;
        case 'f':
            return Number(value).toFixed(precision ?? 6);
        case 'x':
            return typeof value === 'number' ? value.toString(16) : Buffer.from(goText(value)).toString('hex');
        case 'T':
            return goKind(value);
        default:
            return precision === undefined ? goText(value) : goText(value).slice(0, precision);
    }
}
function goKind(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'int' : 'float64';
    return typeof value === 'boolean' ? 'bool' : 'string';
}


/***/ }),

/***/ 9584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compileTemplate)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/template/error.js

/** A `--format` that cannot be read or used. */
function templateError(state) {
    return new errors/* UsageError */.eb('INPUT_INVALID', `template parsing error: ${state}`, {
        hint: "Formats look like '{{.ID}} {{json .Config}}'"
    });
}

// EXTERNAL MODULE: ./lib/cli/template/go-value.js
var go_value = __webpack_require__(9935);
;// CONCATENATED MODULE: ./lib/cli/template/functions.js


/** Go's own functions and those that docker adds (https://docs.docker.com/engine/cli/formatting/). */
const FUNCTIONS = {
    and: (...args) => firstOrLast(args, arg => !(0,go_value/* isTrue */.Hn)(arg)),
    or: (...args) => firstOrLast(args, go_value/* isTrue */.Hn),
    not: value => !(0,go_value/* isTrue */.Hn)(value),
    eq: (value, ...others) => others.some(other => equal(value, other)),
    ne: (a, b) => !equal(a, b),
    lt: (a, b) => compare(a, b) < 0,
    le: (a, b) => compare(a, b) <= 0,
    gt: (a, b) => compare(a, b) > 0,
    ge: (a, b) => compare(a, b) >= 0,
    len: functions_length,
    index: (value, ...keys) => keys.reduce(elementOf, value),
    slice,
    print: goPrint,
    println: (...args) => `${args.map(go_value/* goText */._y).join(' ')}\n`,
    printf: (format, ...args) => (0,go_value/* goFormat */.Qt)(String(format), args),
    html: value => (0,go_value/* goText */._y)(value).replace(/[&<>"'\0]/g, letter => HTML[letter]),
    js: value => (0,go_value/* goText */._y)(value).replace(/[\\'"<>&=]/g, letter => JS[letter] ?? `\\${letter}`),
    urlquery: value => encodeURIComponent((0,go_value/* goText */._y)(value)).replaceAll('%20', '+'),
    json: go_value/* goJson */.Pl,
    join: (list, separator = '') => listOf(list).map(go_value/* goText */._y).join(String(separator)),
    split: (text, separator) => String(text).split(String(separator)),
    lower: text => String(text).toLowerCase(),
    upper: text => String(text).toUpperCase(),
    title: text => String(text).replace(/\b\p{L}/gu, letter => letter.toUpperCase()),
    pad: (text, before, after) => ' '.repeat(Number(before)) + String(text) + ' '.repeat(Number(after)),
    truncate: (text, size) => String(text).slice(0, Number(size))
};
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
    '\0': '\uFFFD'
};
const JS = { '<': '\\u003C', '>': '\\u003E', '&': '\\u0026', '=': '\\u003D' };
/** Go's Sprint: a blank between two operands of which neither is a text. */
function goPrint(...args) {
    return args.reduce((text, arg, at) => {
        const isApart = at > 0 && typeof arg !== 'string' && typeof args[at - 1] !== 'string';
        return `${text}${isApart ? ' ' : ''}${(0,go_value/* goText */._y)(arg)}`;
    }, '');
}
function firstOrLast(args, test) {
    const at = args.findIndex(test);
    return args.at(at < 0 ? -1 : at);
}
function functions_length(value) {
    if (typeof value === 'string')
        return Buffer.byteLength(value);
    if (Array.isArray(value))
        return value.length;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length;
    if (value === null || value === undefined)
        return 0;
    throw templateError(`error calling len: len of type ${typeof value}`);
}
/** What a map of texts lacks is an empty text; of a list it is an error. */
function elementOf(value, key) {
    if (Array.isArray(value)) {
        const at = Number(key);
        if (!Number.isInteger(at) || at < 0 || at >= value.length)
            throw templateError(`error calling index: index out of range: ${(0,go_value/* goText */._y)(key)}`);
        return value[at];
    }
    if (typeof value === 'object' && value !== null)
        return Object.hasOwn(value, String(key)) ? value[String(key)] : '';
    throw templateError('error calling index: index of untyped nil');
}
function equal(a, b) {
    return a === b || ((a ?? undefined) === undefined && (b ?? undefined) === undefined);
}
function compare(a, b) {
    if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'string'))
        throw templateError('incompatible types for comparison');
    return a === b ? 0 : a < b ? -1 : 1;
}
function slice(value, from = 0, to) {
    if (typeof value !== 'string' && !Array.isArray(value))
        throw templateError(`error calling slice: can't slice ${(0,go_value/* goText */._y)(value)}`);
    const [start, end] = [Number(from), to === undefined ? value.length : Number(to)];
    if (start < 0 || end > value.length || start > end)
        throw templateError(`error calling slice: index out of range: ${start > value.length ? start : end}`);
    return value.slice(start, end);
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    if (value === null || value === undefined || value instanceof go_value/* NilList */.e8)
        return [];
    throw templateError('error calling join: need a list');
}

;// CONCATENATED MODULE: ./lib/cli/template/lexer.js

const TOKEN = new RegExp([
    String.raw `(?<string>"(?:[^"\\\n]|\\.)*"|${'`'}[^${'`'}]*${'`'}|'(?:[^'\\\n]|\\.)')`,
    String.raw `(?<number>[-+]?\d+(?:\.\d+)?(?![\w.]))`,
    String.raw `(?<variable>\$[\p{L}\p{N}_]*)`,
    String.raw `(?<field>\.[\p{L}_][\p{L}\p{N}_]*|\.(?![\p{L}\p{N}_]))`,
    String.raw `(?<word>[\p{L}_][\p{L}\p{N}_]*)`,
    '(?<symbol>:=|=|[|(),])'
].join('|'), 'uy');
/** Splits a template at its actions; `{{-` and `-}}` take the blanks beside them away. */
function splitTemplate(template) {
    const pieces = [];
    let at = 0;
    let trim = false;
    while (at < template.length) {
        const open = template.indexOf('{{', at);
        const end = open < 0 ? template.length : open;
        const trimsLeft = open >= 0 && /^\{\{-\s/.test(template.slice(open, open + 4));
        let text = template.slice(at, end);
        if (trim)
            text = text.trimStart();
        if (trimsLeft)
            text = text.trimEnd();
        if (text !== '')
            pieces.push({ kind: 'text', text });
        if (open < 0)
            break;
        const close = findClose(template, open + 2);
        const inner = template.slice(open + (trimsLeft ? 3 : 2), close);
        trim = /\s-$/.test(inner);
        const action = trim ? inner.slice(0, -1) : inner;
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(action))
            pieces.push({ kind: 'action', tokens: tokenize(action) });
        at = close + 2;
    }
    return pieces;
}
/** `}}` inside a string closes nothing. */
function findClose(template, from) {
    let quote = '';
    for (let at = from; at < template.length; at++) {
        const letter = template[at];
        if (quote !== '') {
            if (letter === '\\' && quote !== '`')
                at++;
            else if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === '`')
            quote = letter;
        else if (letter === '}' && template[at + 1] === '}')
            return at;
    }
    throw templateError('unclosed action');
}
function tokenize(action) {
    const tokens = [];
    let at = 0;
    while (at < action.length) {
        const blank = /\s*/y;
        blank.lastIndex = at;
        const spaced = blank.exec(action)[0].length > 0;
        at = blank.lastIndex;
        if (at >= action.length)
            break;
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(action);
        if (!match)
            throw templateError(`unexpected ${JSON.stringify(action[at])} in operand`);
        const [kind, text] = Object.entries(match.groups).find(([, value]) => value !== undefined);
        tokens.push({ kind, text, spaced });
        at = TOKEN.lastIndex;
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/cli/template/parser.js


/** @throws UsageError for what is no template. */
function parseTemplate(template) {
    const parser = new TemplateParser(splitTemplate(template));
    const nodes = parser.nodes();
    parser.expectEnd();
    return nodes;
}
class TemplateParser {
    #pieces;
    #at = 0;
    constructor(pieces) {
        this.#pieces = pieces;
    }
    /** Up to `{{end}}`, `{{else}}` or the end. */
    nodes() {
        const nodes = [];
        for (; this.#at < this.#pieces.length; this.#at++) {
            const piece = this.#pieces[this.#at];
            if (piece.kind === 'text') {
                nodes.push(piece);
                continue;
            }
            const [first] = piece.tokens;
            if (first?.kind === 'word' && (first.text === 'end' || first.text === 'else'))
                return nodes;
            this.#at++;
            nodes.push(this.#action(piece.tokens));
            this.#at--;
        }
        return nodes;
    }
    expectEnd() {
        if (this.#at < this.#pieces.length)
            throw templateError(`unexpected {{${this.#word()}}}`);
    }
    #action(tokens) {
        const [first] = tokens;
        if (!first)
            throw templateError('missing value for command');
        const keyword = first.kind === 'word' ? first.text : '';
        if (keyword === 'if' || keyword === 'with')
            return this.#branch(keyword, tokens.slice(1));
        if (keyword === 'range')
            return this.#range(tokens.slice(1));
        return { kind: 'print', pipeline: new PipelineParser(tokens).whole() };
    }
    #branch(kind, tokens) {
        const pipeline = new PipelineParser(tokens).whole();
        const body = this.nodes();
        return { kind, pipeline, body, otherwise: this.#otherwise(kind) };
    }
    #range(tokens) {
        const assign = tokens.findIndex(({ text }) => text === ':=');
        const variables = tokens.slice(0, Math.max(0, assign)).filter(({ kind }) => kind === 'variable');
        const pipeline = new PipelineParser(tokens.slice(assign + 1)).whole();
        const body = this.nodes();
        return { kind: 'range', variables: variables.map(({ text }) => text), pipeline, body, otherwise: this.#otherwise('range') };
    }
    /** `{{else}} ... {{end}}`, `{{else if ...}} ... {{end}}` or `{{end}}`. */
    #otherwise(kind) {
        const piece = this.#pieces[this.#at];
        if (piece?.kind !== 'action')
            throw templateError(`unexpected EOF in {{${kind}}}`);
        this.#at++;
        if (piece.tokens[0].text === 'end')
            return [];
        const rest = piece.tokens.slice(1);
        if (rest.length > 0)
            return [this.#action(rest)];
        const nodes = this.nodes();
        if (this.#word() !== 'end')
            throw templateError(`unexpected EOF in {{${kind}}}`);
        this.#at++;
        return nodes;
    }
    #word() {
        const piece = this.#pieces[this.#at];
        return piece?.kind === 'action' ? piece.tokens[0].text : '';
    }
}
class PipelineParser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const pipeline = this.#pipeline();
        if (this.#at < this.#tokens.length)
            throw templateError(`unexpected ${JSON.stringify(this.#tokens[this.#at].text)} in command`);
        return pipeline;
    }
    #pipeline() {
        const [first, second] = this.#tokens.slice(this.#at);
        const isAssignment = first?.kind === 'variable' && (second?.text === ':=' || second?.text === '=');
        if (isAssignment)
            this.#at += 2;
        const commands = [this.#command()];
        while (this.#tokens[this.#at]?.text === '|' && this.#tokens[this.#at]?.kind === 'symbol') {
            this.#at++;
            commands.push(this.#command());
        }
        return isAssignment ? { variable: first.text, commands } : { commands };
    }
    #command() {
        const terms = [];
        for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
            if (token.kind === 'symbol' && token.text !== '(')
                break;
            terms.push(this.#term(token));
        }
        if (terms.length === 0)
            throw templateError('missing value for command');
        return { terms };
    }
    #term(token) {
        this.#at++;
        switch (token.kind) {
            case 'field':
                return { kind: 'field', path: token.text === '.' ? [] : [token.text.slice(1), ...this.#path()] };
            case 'variable':
                return { kind: 'variable', name: token.text, path: this.#path() };
            case 'string':
                return { kind: 'literal', value: unquote(token.text) };
            case 'number':
                return { kind: 'literal', value: Number(token.text) };
            case 'word':
                return CONSTANTS.has(token.text)
                    ? { kind: 'literal', value: CONSTANTS.get(token.text) }
                    : { kind: 'function', name: token.text };
            case 'symbol':
                return this.#group();
        }
    }
    #group() {
        const pipeline = this.#pipeline();
        if (this.#tokens[this.#at]?.text !== ')')
            throw templateError('unclosed left paren');
        this.#at++;
        return { kind: 'group', pipeline, path: this.#path() };
    }
    /** Fields that follow without a blank. */
    #path() {
        const path = [];
        for (let token = this.#tokens[this.#at]; token?.kind === 'field' && !token.spaced; token = this.#tokens[this.#at]) {
            path.push(token.text.slice(1));
            this.#at++;
        }
        return path;
    }
}
const CONSTANTS = new Map([
    ['true', true],
    ['false', false],
    ['nil', undefined]
]);
function unquote(text) {
    if (text.startsWith('`'))
        return text.slice(1, -1);
    return text.slice(1, -1).replace(/\\(.)/g, (_, letter) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
}

;// CONCATENATED MODULE: ./lib/cli/template/render.js




/** Fields that are maps in Go: a key that they lack is `<no value>`, while an unknown field of anything else is an error. */
const MAPS = new Set(['Labels', 'ExposedPorts', 'Volumes', 'Annotations', 'Ports', 'Networks', 'Sysctls']);
/** Fields that are lists in Go, also where there is none. */
const LISTS = new Set(['Cmd', 'Entrypoint', 'Env', 'OnBuild', 'Shell', 'RepoTags', 'RepoDigests', 'Layers', 'Binds', 'Args']);
/** @throws UsageError for what is no template; the template itself throws it for a field that the data has not. */
function compileTemplate(template) {
    const nodes = parseTemplate(template);
    return data => new Renderer(data).render(nodes, data);
}
class Renderer {
    #variables = new Map();
    constructor(data) {
        this.#variables.set('$', data);
    }
    render(nodes, dot) {
        return nodes.map(node => this.#node(node, dot)).join('');
    }
    #node(node, dot) {
        switch (node.kind) {
            case 'text':
                return node.text;
            case 'print': {
                const value = this.#pipeline(node.pipeline, dot);
                return node.pipeline.variable === undefined ? (value === undefined || value === null ? '<no value>' : (0,go_value/* goText */._y)(value)) : '';
            }
            case 'if':
                return this.render((0,go_value/* isTrue */.Hn)(this.#pipeline(node.pipeline, dot)) ? node.body : node.otherwise, dot);
            case 'with': {
                const value = this.#pipeline(node.pipeline, dot);
                return (0,go_value/* isTrue */.Hn)(value) ? this.render(node.body, value) : this.render(node.otherwise, dot);
            }
            case 'range':
                return this.#range(node, dot);
        }
    }
    #range(node, dot) {
        const entries = entriesOf(this.#pipeline(node.pipeline, dot));
        if (entries.length === 0)
            return this.render(node.otherwise, dot);
        const [first, second] = node.variables;
        return entries
            .map(([key, value]) => {
            if (first !== undefined)
                this.#variables.set(first, second === undefined ? value : key);
            if (second !== undefined)
                this.#variables.set(second, value);
            return this.render(node.body, value);
        })
            .join('');
    }
    #pipeline({ variable, commands }, dot) {
        const [first, ...rest] = commands;
        let value = this.#command(first, dot, []);
        for (const command of rest)
            value = this.#command(command, dot, [value]);
        if (variable !== undefined)
            this.#variables.set(variable, value);
        return value;
    }
    /** `piped` is the result of the command before: the last argument. */
    #command({ terms }, dot, piped) {
        const [first, ...rest] = terms;
        if (first.kind !== 'function') {
            if (rest.length > 0 || piped.length > 0)
                throw templateError("can't give argument to non-function");
            return this.#term(first, dot);
        }
        const act = Object.hasOwn(FUNCTIONS, first.name) ? FUNCTIONS[first.name] : undefined;
        if (!act)
            throw templateError(`function "${first.name}" not defined`);
        return act(...rest.map(term => this.#term(term, dot)), ...piped);
    }
    #term(term, dot) {
        switch (term.kind) {
            case 'literal':
                return term.value;
            case 'field':
                return follow(dot, term.path);
            case 'variable':
                if (!this.#variables.has(term.name))
                    throw templateError(`undefined variable "${term.name}"`);
                return follow(this.#variables.get(term.name), term.path);
            case 'group':
                return follow(this.#pipeline(term.pipeline, dot), term.path);
            case 'function':
                return this.#command({ terms: [term] }, dot, []);
        }
    }
}
function follow(value, path) {
    let at = value;
    for (const [depth, name] of path.entries()) {
        if (at === null || at === undefined) {
            if (MAPS.has(path[depth - 1] ?? ''))
                return undefined;
            throw templateError(`nil pointer evaluating .${name}`);
        }
        if (typeof at !== 'object' || Array.isArray(at))
            throw templateError(`can't evaluate field ${name} in ${(0,go_value/* goText */._y)(at)}`);
        if (!Object.hasOwn(at, name)) {
            if (MAPS.has(path[depth - 1] ?? ''))
                return undefined;
            throw templateError(`map has no entry for key "${name}"`);
        }
        at = at[name];
    }
    return at === null ? nilOf(path.at(-1)) : at;
}
function nilOf(field = '') {
    return MAPS.has(field) ? new go_value/* NilMap */.uR() : LISTS.has(field) ? new go_value/* NilList */.e8() : null;
}
function entriesOf(value) {
    if (value === null || value === undefined)
        return [];
    if (Array.isArray(value))
        return [...value.entries()];
    if (typeof value === 'number')
        return Array.from({ length: value }, (_, index) => [index, index]);
    if (typeof value !== 'object')
        throw templateError(`range can't iterate over ${(0,go_value/* goText */._y)(value)}`);
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
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
