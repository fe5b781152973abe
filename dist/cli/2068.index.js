export const id = 2068;
export const ids = [2068];
export const modules = {

/***/ 892:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ trimStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   a7: () => (/* binding */ BLANKS),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   xe: () => (/* binding */ cutAtBlanks)
/* harmony export */ });
/** Character classes as BuildKit's Go code has them; JavaScript's `\s` and `trim()` differ in a few. */
/** Go's unicode.IsSpace: `\s` with U+0085, without the byte-order mark. */
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const LEADING = new RegExp(`^${SPACE.source}+`);
/** What separates an instruction from its arguments, and arguments from each other. */
const BLANKS = /[\t\v\f\r ]+/;
function isSpace(character) {
    return !isPlain(character.charCodeAt(0)) && SPACE.test(character);
}
function trimStart(text) {
    return isPlain(text.charCodeAt(0)) ? text : text.replace(LEADING, '');
}
/** Almost every character that something begins or ends with. */
function isPlain(code) {
    return code > 0x20 && code < 0x7f;
}
function trimSpace(text) {
    return trimEnd(trimStart(text));
}
/** Walks from the end: an expression anchored at `$` would start over at every blank of a long line. */
function trimEnd(text) {
    if (isPlain(text.charCodeAt(text.length - 1)))
        return text;
    let end = text.length;
    while (end > 0 && isSpace(text[end - 1]))
        end--;
    return text.slice(0, end);
}
function isBlank(code) {
    return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || code === 0x0d;
}
/** The text up to the first run of blanks, and what follows it; undefined when there are none. */
function cutAtBlanks(text) {
    let end = 0;
    while (end < text.length && !isBlank(text.charCodeAt(end)))
        end++;
    if (end === text.length)
        return { first: text, rest: undefined };
    let next = end + 1;
    while (next < text.length && isBlank(text.charCodeAt(next)))
        next++;
    return { first: text.slice(0, end), rest: text.slice(next) };
}
/** Go's strings.Cut. */
function cut(text, separator) {
    const index = text.indexOf(separator);
    if (index < 0)
        return { before: text, after: '', found: false };
    return { before: text.slice(0, index), after: text.slice(index + separator.length), found: true };
}


/***/ }),

/***/ 6322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ csvFields)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);

/** The fields of one CSV line, as in `--mount=type=bind,"target=/a,b"`. @throws DockerfileFault with Go's text. */
function csvFields(text) {
    const line = text.replace(/\r?\n$/, '');
    if (line === '')
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)('EOF');
    const fields = [];
    for (let position = 0;; position++) {
        const { field, end } = line[position] === '"' ? readQuoted(line, position) : readPlain(line, position);
        fields.push(field);
        position = end;
        if (position >= line.length)
            return fields;
    }
}
function readPlain(line, start) {
    const comma = line.indexOf(',', start);
    const end = comma < 0 ? line.length : comma;
    const field = line.slice(start, end);
    const quote = field.indexOf('"');
    if (quote >= 0)
        throw parseError(line, start + quote, 'bare " in non-quoted-field');
    return { field, end };
}
function readQuoted(line, start) {
    let field = '';
    for (let position = start + 1;;) {
        const quote = line.indexOf('"', position);
        if (quote < 0)
            throw parseError(line, position, MISSING);
        field += line.slice(position, quote);
        const next = line[quote + 1];
        if (next === undefined || next === ',')
            return { field, end: quote + 1 };
        if (next !== '"')
            throw parseError(line, quote, MISSING);
        field += '"';
        position = quote + 2;
    }
}
const MISSING = 'extraneous or missing " in quoted-field';
/** Go counts columns in bytes. */
function parseError(line, index, reason) {
    const column = Buffer.byteLength(line.slice(0, index)) + 1;
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`parse error on line 1, column ${column}: ${reason}`, { hint: 'quote the whole field: "key=a,b"' });
}


/***/ }),

/***/ 8518:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDevice),
/* harmony export */   J: () => (/* binding */ checkDevice)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5448);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(892);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6322);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3155);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3289);
/* harmony import */ var _go_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1426);






/** Reads a value of `--device`: `vendor.com/class=name[,required]`. @throws DockerfileFault with BuildKit's text. */
function parseDevice(text) {
    let name = '';
    let required = false;
    for (const field of fieldsOf(text)) {
        const { before, after: value, found } = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(field, '=');
        const key = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_4__/* .toLower */ .j)(before);
        if (key === 'required')
            required = found ? readRequired(key, value) : true;
        else if (key === 'name' && found) {
            if (name !== '')
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`device name already set to ${name}`, { near: field });
            name = value;
        }
        else if (name === '')
            name = field;
        else
            throw unexpected(field, key, found);
    }
    return { name, required };
}
/** Parses for its errors alone. */
function checkDevice(text) {
    parseDevice(text);
}
function fieldsOf(text) {
    try {
        return (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvFields */ .q)(text);
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`failed to parse csv devices: ${error.message}`, { near: text });
    }
}
function readRequired(key, value) {
    const required = (0,_go_number_js__WEBPACK_IMPORTED_MODULE_3__/* .tryBool */ .I_)(value);
    if (required === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`invalid value for ${key}: ${value}`, { near: value });
    return required;
}
function unexpected(field, key, hasValue) {
    if (!hasValue)
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`invalid field '${field}' must be a key=value pair`, { near: field });
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`unexpected key '${key}' in '${field}'${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(key, ['name', 'required'])}`, { near: field });
}


/***/ }),

/***/ 3142:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ detectSyntax),
/* harmony export */   Md: () => (/* binding */ checkEscape),
/* harmony export */   Y_: () => (/* binding */ detectCheck),
/* harmony export */   zj: () => (/* binding */ DirectiveReader)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(892);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3289);
/* harmony import */ var _go_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);



const NAMES = new Set(['syntax', 'escape', 'check']);
const DIRECTIVE = /^([a-zA-Z][a-zA-Z0-9]*)[\t\f\r ]*=[\t\f\r ]*([^\n]+)$/;
/** Reads directives line by line, until the first line that is none. */
class DirectiveReader {
    comment;
    seen = new Set();
    done = false;
    constructor(comment = '#') {
        this.comment = comment;
    }
    /** @throws DockerfileFault when a directive comes twice. */
    read(line) {
        if (this.done)
            return undefined;
        const match = line.startsWith(this.comment) ? DIRECTIVE.exec((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStart */ .Dw)(line.slice(this.comment.length))) : null;
        const name = (match?.[1] ?? '').toLowerCase();
        if (!NAMES.has(name)) {
            this.done = true;
            return undefined;
        }
        if (this.seen.has(name))
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxFault */ .mf)(`only one ${name} parser directive can be used`, { hint: 'remove one of them' });
        this.seen.add(name);
        return { name: name, value: withoutTail(match[2]) };
    }
}
/** Without the blanks at its end, but for the first character. */
function withoutTail(value) {
    let end = value.length;
    while (end > 1 && /[\t\f\r ]/.test(value[end - 1]))
        end--;
    return value.slice(0, end);
}
/** @throws DockerfileFault when the value is neither `\` nor a backtick. */
function checkEscape(value) {
    if (value === '\\' || value === '`')
        return value;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxFault */ .mf)(`invalid escape token '${value}' does not match \` or \\`, { near: value });
}
/** The frontend that the Dockerfile asks for: `# syntax=`, also as `//syntax=` or in a JSON document's `syntax`. */
function detectSyntax(text) {
    const body = withoutPreamble(text);
    return findDirective('syntax', body, '#') ?? findDirective('syntax', body, '//') ?? findInJson(body);
}
/** The value of `# check=`, to be read by `parseCheckOptions`. */
function detectCheck(text) {
    return findDirective('check', withoutPreamble(text), '#');
}
/** A byte-order mark and one `#!` line may stand before directives. */
function withoutPreamble(text) {
    const body = text.replace(/^\ufeff/, '');
    return body.startsWith('#!') ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(body, '\n').after : body;
}
function findDirective(name, text, comment) {
    for (const directive of readAll(text, comment)) {
        if (directive.name === name)
            return { value: (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(directive.value, ' ').before, commandLine: directive.value };
    }
    return undefined;
}
/** The directives at the top; a second one of a name ends them. */
function* readAll(text, comment) {
    const reader = new DirectiveReader(comment);
    for (let rest = text; rest !== '';) {
        const { before, after } = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(rest, '\n');
        let directive;
        try {
            directive = reader.read(before.replace(/\r$/, ''));
        }
        catch {
            return;
        }
        if (!directive)
            return;
        yield directive;
        rest = after;
    }
}
function findInJson(text) {
    if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStart */ .Dw)(text).startsWith('{'))
        return undefined;
    const document = (0,_go_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoJson */ .S)(text);
    const syntax = document?.syntax;
    return typeof syntax === 'string' ? { value: syntax, commandLine: syntax } : undefined;
}


/***/ }),

/***/ 456:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export parseNanoseconds */
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);

/** Go's durations: `1h30m`, `1.5s`. https://pkg.go.dev/time#ParseDuration */
const UNITS = {
    ns: 1n,
    us: 1000n,
    '\u00b5s': 1000n,
    '\u03bcs': 1000n,
    ms: 1000000n,
    s: 1000000000n,
    m: 60000000000n,
    h: 3600000000000n
};
const TERM = /^([0-9]*)(?:\.([0-9]*))?([^.0-9]*)/;
const LIMIT = 1n << 63n;
/** Nanoseconds; exact up to 104 days. @throws DockerfileFault with Go's text. */
function parseDuration(text) {
    return Number(parseNanoseconds(text));
}
/** As `parseDuration`, exact for every 64-bit number. */
function parseNanoseconds(text) {
    const negative = text.startsWith('-');
    const unsigned = text.replace(/^[+-]/, '');
    if (unsigned === '0')
        return 0n;
    if (unsigned === '')
        throw invalidDuration(text);
    let total = 0n;
    for (let rest = unsigned; rest !== '';) {
        const term = TERM.exec(rest);
        total += readTerm(term, text);
        if (total > LIMIT)
            throw invalidDuration(text);
        rest = rest.slice(term[0].length);
    }
    if (!negative && total === LIMIT)
        throw invalidDuration(text);
    return negative ? -total : total;
}
function readTerm([, whole = '', fraction = '', name = ''], text) {
    if (whole === '' && fraction === '')
        throw invalidDuration(text);
    if (BigInt(whole) > LIMIT)
        throw invalidDuration(text);
    if (name === '')
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`time: missing unit in duration ${timeQuote(text)}`, { near: text, hint: 'write a unit, e.g. 30s' });
    const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
    if (unit === undefined) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`time: unknown unit ${timeQuote(name)} in duration ${timeQuote(text)}`, {
            near: text,
            hint: 'units are ns, us, ms, s, m, h'
        });
    }
    return BigInt(whole) * unit + readFraction(fraction, unit);
}
/** In floating point, and without the digits that no longer fit 63 bits, as Go computes it. */
function readFraction(digits, unit) {
    let fraction = 0n;
    let scale = 1;
    for (const digit of digits) {
        const next = fraction * 10n + BigInt(digit);
        if (fraction > (LIMIT - 1n) / 10n || next > LIMIT)
            break;
        fraction = next;
        scale *= 10;
    }
    return BigInt(Math.trunc(Number(fraction) * (Number(unit) / scale)));
}
/** Go's time package has a quotation of its own: bytes that are no printable ASCII are shown in hexadecimal. */
function timeQuote(text) {
    const escaped = text.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f\x80-\u{10ffff}]/gu, hexBytes);
    return `"${escaped}"`;
}
function hexBytes(character) {
    return Buffer.from(character).toString('hex').replace(/../g, '\\x$&');
}
function invalidDuration(text) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`time: invalid duration ${timeQuote(text)}`, { near: text, hint: 'write it like 30s or 1m30s' });
}
/** Go's Duration.String: `1h30m0s`, `1.5s`, `999µs`. */
function formatDuration(nanoseconds) {
    const value = BigInt(nanoseconds);
    if (value < 0n)
        return `-${formatDuration(-value)}`;
    if (value === 0n)
        return '0s';
    if (value < 1000n)
        return `${value}ns`;
    if (value < 1000000n)
        return `${decimal(value, 3)}\u00b5s`;
    if (value < 1000000000n)
        return `${decimal(value, 6)}ms`;
    return formatSeconds(value);
}
function formatSeconds(value) {
    const minutes = value / UNITS['m'];
    const seconds = `${decimal(value % UNITS['m'], 9)}s`;
    if (minutes === 0n)
        return seconds;
    return minutes < 60n ? `${minutes}m${seconds}` : `${minutes / 60n}h${minutes % 60n}m${seconds}`;
}
/** `value / 10^digits` without trailing zeros. */
function decimal(value, digits) {
    const text = value.toString().padStart(digits + 1, '0');
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
}


/***/ }),

/***/ 3548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ expandWord),
  A: () => (/* binding */ expandWords)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
;// CONCATENATED MODULE: ./lib/dockerfile/shell-glob.js
/** Where a match that starts at the text's beginning ends: the nearest such place, or the farthest. */
function matchEnd(tokens, text, longest) {
    let states = shell_glob_open(tokens, [0]);
    let end;
    for (let position = 0;; position++) {
        if (states.includes(tokens.length)) {
            end = position;
            if (!longest)
                return end;
        }
        if (position === text.length || states.length === 0)
            return end;
        states = shell_glob_open(tokens, step(tokens, states, text[position]));
    }
}
/** Adds what a star may leave out. States are indexes into the tokens, ascending and unique. */
function shell_glob_open(tokens, states) {
    const opened = new Set();
    for (let state of states) {
        opened.add(state);
        while (tokens[state]?.kind === 'star')
            opened.add(++state);
    }
    return [...opened];
}
function step(tokens, states, character) {
    const next = new Set();
    for (const state of states) {
        const token = tokens[state];
        if (token && accepts(token, character))
            next.add(token.kind === 'star' ? state : state + 1);
    }
    return [...next];
}
function accepts(token, character) {
    return token.kind === 'literal' ? token.character === character : character !== '\n';
}
/**
 * The leftmost match at or after `from`, as long as it can be. One pass: each state carries the earliest start that leads to it.
 */
function findMatch(tokens, text, from) {
    let starts = new Map();
    let best;
    for (let position = from; position <= text.length; position++) {
        if (!best)
            keepEarliest(starts, 0, position);
        openStarts(tokens, starts);
        const accepted = starts.get(tokens.length);
        if (accepted !== undefined && (!best || accepted <= best.start))
            best = { start: accepted, end: position };
        if (position === text.length)
            break;
        starts = stepStarts(tokens, starts, text[position], best?.start ?? position);
        if (best && starts.size === 0)
            break;
    }
    return best;
}
function openStarts(tokens, starts) {
    for (let state = 0; state < tokens.length; state++) {
        const start = starts.get(state);
        if (start !== undefined && tokens[state].kind === 'star')
            keepEarliest(starts, state + 1, start);
    }
}
function stepStarts(tokens, starts, character, latest) {
    const next = new Map();
    for (const [state, start] of starts) {
        const token = tokens[state];
        if (token === undefined || start > latest || !accepts(token, character))
            continue;
        keepEarliest(next, token.kind === 'star' ? state : state + 1, start);
    }
    return next;
}
function keepEarliest(starts, state, start) {
    const known = starts.get(state);
    if (known === undefined || start < known)
        starts.set(state, start);
}

;// CONCATENATED MODULE: ./lib/dockerfile/shell-pattern.js


/** The patterns of `${name#pattern}`, `${name%pattern}` and `${name/pattern/text}`: `*`, `?` and `\`; brackets are literal. */
/** The value without the shortest (or longest) start that matches. */
function trimPrefix(value, pattern, longest) {
    return trim([...value], pattern, longest).join('');
}
/** The value without the shortest (or longest) end that matches: value and pattern are turned round. */
function trimSuffix(value, pattern, longest) {
    return trim([...value].reverse(), reverse(pattern), longest)
        .reverse()
        .join('');
}
function trim(text, pattern, longest) {
    const end = matchEnd(parsePattern(pattern), text, longest);
    return end === undefined ? text : text.slice(end);
}
/** Reversed, with every escape still before what it escapes. */
function reverse(pattern) {
    const characters = [...pattern];
    const reversed = [];
    for (let index = 0; index < characters.length; index++) {
        const isEscape = characters[index] === '\\' && index + 1 < characters.length;
        reversed.push(isEscape ? `\\${characters[++index]}` : characters[index]);
    }
    return reversed.reverse().join('');
}
/** The value with its first match, or all, replaced. For all, `$` is special in the replacement, as in Go's regexp. */
function replacePattern(value, pattern, replacement, all) {
    const tokens = parsePattern(pattern);
    const text = [...value];
    if (all)
        return replaceAll(text, tokens, replacement);
    const match = findMatch(tokens, text, 0);
    return match ? text.slice(0, match.start).join('') + replacement + text.slice(match.end).join('') : value;
}
function replaceAll(text, tokens, replacement) {
    let result = '';
    let copied = 0;
    for (let from = 0; from <= text.length;) {
        const match = findMatch(tokens, text, from);
        if (!match)
            break;
        result += text.slice(copied, match.start).join('');
        // An empty match right after another match replaces nothing.
        if (match.end > copied || match.start === 0)
            result += fillTemplate(replacement, text.slice(match.start, match.end).join(''));
        copied = match.end;
        from = Math.max(match.end, from + 1);
    }
    return result + text.slice(copied).join('');
}
const REFERENCE = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;
/** Go's template: `$0` is the match, `$$` a dollar, every other group is empty here. */
function fillTemplate(template, match) {
    return template.replace(REFERENCE, (written, braced, bare) => {
        if (written === '$$')
            return '$';
        return (braced ?? bare) === '0' ? match : '';
    });
}
function parsePattern(pattern) {
    const characters = [...(pattern.startsWith('\ufeff') ? pattern.slice(1) : pattern)];
    const tokens = [];
    for (let index = 0; index < characters.length; index++) {
        const character = characters[index];
        if (character === '*')
            tokens.push({ kind: 'star' });
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character !== '\\')
            tokens.push({ kind: 'literal', character });
        // `}` and `/` are escaped for the substitution, not for the pattern.
        else if (characters[index + 1] !== '}' && characters[index + 1] !== '/')
            tokens.push(escaped(characters[++index], pattern));
    }
    return tokens;
}
function escaped(character, pattern) {
    if (character === '*' || character === '?' || character === '\\')
        return { kind: 'literal', character };
    const shown = `'\\${character ?? '\ufffd'}'`;
    throw new errors/* DockerfileError */.tP('EXPANSION', `invalid pattern (${pattern}) in substitution: invalid escape ${shown}`);
}

;// CONCATENATED MODULE: ./lib/dockerfile/word-collector.js

/** Splits what the lexer reads into words: at blanks, but not at those that were quoted or escaped. */
class WordCollector {
    buffer;
    words = [];
    inWord = false;
    constructor(buffer) {
        this.buffer = buffer;
        buffer.text = '';
    }
    add(character) {
        if (!(0,characters/* isSpace */.xC)(character))
            this.addQuoted(character);
        else if (this.inWord)
            this.endWord();
    }
    /** Text outside quotes, or a variable's value: its blanks split. */
    addText(text) {
        for (let start = 0; start < text.length;) {
            let end = start;
            while (end < text.length && !(0,characters/* isSpace */.xC)(text[end]))
                end++;
            if (end > start)
                this.addQuoted(text.slice(start, end));
            if (end < text.length && this.inWord)
                this.endWord();
            start = end + 1;
        }
    }
    addQuoted(text) {
        this.buffer.text += text;
        this.inWord = true;
    }
    finish() {
        this.endWord();
        return this.words;
    }
    endWord() {
        if (this.buffer.text === '')
            return;
        this.words.push(this.buffer.text);
        this.buffer.text = '';
        this.inWord = false;
    }
}

;// CONCATENATED MODULE: ./lib/dockerfile/shell-lexer.js




const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const SPECIAL_PARAMETERS = new Set('@*#?-$!0');
/** What BuildKit's messages show in place of a character when the text has ended. */
const END = '\ufffd';
/** Deeper nesting of `${a:-${b:-...}}` than any text needs; keeps the stack safe. */
const MAX_DEPTH = 500;
/** What means nothing to the lexer, in any of its states; at the top `}` and `/` do not either. */
const PLAIN = { top: /[^$<'"\\`]+/y, operand: /[^$<'"\\`}/]+/y, quoted: /[^$"\\`]+/y };
/** Shell words in BuildKit's dialect: the words it knows depend on the order in which quotes, escapes and variables come. */
class ShellLexer {
    result = '';
    words = [];
    matched = new Set();
    unmatched = new Set();
    input;
    environment;
    options;
    escape;
    position = 0;
    rawEscapes;
    depth = 0;
    /** Shared by nested texts: a `${a:-b}` inside an unquoted word drops what the word had so far, as BuildKit does. */
    buffer = { text: '' };
    constructor(text, environment, options) {
        this.input = text.startsWith('\ufeff') ? text.slice(1) : text;
        this.environment = environment;
        this.options = options;
        this.escape = options.escape ?? '\\';
        this.rawEscapes = options.rawEscapes ?? false;
    }
    run() {
        const { result, words } = this.readUntil(undefined, this.rawEscapes);
        this.result = result;
        this.words = words;
    }
    get peek() {
        const code = this.input.codePointAt(this.position);
        return code === undefined ? undefined : String.fromCodePoint(code);
    }
    next() {
        const character = this.peek;
        this.position += character?.length ?? 1;
        return character;
    }
    /** '' at a character that may mean something. */
    readRun(plain) {
        plain.lastIndex = this.position;
        const [run = ''] = plain.exec(this.input) ?? [];
        this.position += run.length;
        return run;
    }
    get atEnd() {
        return this.position >= this.input.length;
    }
    /** Reads to the stop character (consumed), or to the end when there is none. */
    readUntil(stop, rawEscapes) {
        if (++this.depth > MAX_DEPTH)
            throw fault('too many nested substitutions');
        const outerEscapes = this.rawEscapes;
        this.rawEscapes = rawEscapes;
        try {
            return this.readText(stop);
        }
        finally {
            this.rawEscapes = outerEscapes;
            this.depth--;
        }
    }
    readText(stop) {
        const words = new WordCollector(this.buffer);
        const plain = stop === undefined ? PLAIN.top : PLAIN.operand;
        let result = '';
        for (;;) {
            const run = this.readRun(plain);
            words.addText(run);
            result += run;
            const character = this.peek;
            if (character === undefined)
                break;
            if (character === stop) {
                this.position++;
                return { result, words: words.finish() };
            }
            const special = this.readSpecial(character);
            if (special !== undefined) {
                result += special;
                if (character === '$')
                    words.addText(special);
                else
                    words.addQuoted(special);
            }
            else {
                result += this.readPlain(words);
            }
        }
        if (stop !== undefined)
            throw fault(`unexpected end of statement while looking for matching ${stop}`);
        return { result, words: words.finish() };
    }
    readSpecial(character) {
        if (character === '$')
            return this.readVariable();
        if (character === '<')
            return this.readAngle();
        if (this.options.ignoreQuotes)
            return undefined;
        if (character === "'")
            return this.readSingleQuoted();
        if (character === '"')
            return this.readDoubleQuoted();
        return undefined;
    }
    readPlain(words) {
        const character = this.next();
        if (character !== this.escape) {
            words.add(character);
            return character;
        }
        let read = '';
        if (this.rawEscapes) {
            words.addQuoted(character);
            read = character;
        }
        const escaped = this.next();
        if (escaped === undefined)
            return read;
        words.addQuoted(escaped);
        return read + escaped;
    }
    readSingleQuoted() {
        const quote = this.next();
        const end = this.input.indexOf("'", this.position);
        if (end < 0)
            this.position = this.input.length;
        if (end < 0)
            throw fault('unexpected end of statement while looking for matching single-quote');
        const text = this.input.slice(this.position, end);
        this.position = end + 1;
        return this.options.rawQuotes ? quote + text + quote : text;
    }
    readDoubleQuoted() {
        const quote = this.next();
        let text = '';
        for (;;) {
            text += this.readRun(PLAIN.quoted);
            const character = this.peek;
            if (character === undefined)
                throw fault('unexpected end of statement while looking for matching double-quote');
            if (character === '$') {
                text += this.readVariable();
                continue;
            }
            this.position++;
            if (character === '"')
                return this.options.rawQuotes ? quote + text + quote : text;
            text += character === this.escape ? this.readQuotedEscape() : character;
        }
    }
    /** Inside double quotes only `"`, `$` and the escape character can be escaped. */
    readQuotedEscape() {
        const kept = this.rawEscapes ? this.escape : '';
        const character = this.peek;
        if (character === undefined)
            return kept;
        if (character !== '"' && character !== '$' && character !== this.escape)
            return kept + this.escape;
        this.position++;
        return kept + character;
    }
    /** `<<` keeps the blanks after it, so that a heredoc's word stays whole. */
    readAngle() {
        this.position++;
        if (this.peek !== '<')
            return '<';
        this.position++;
        return `<<${this.readWhile(character => character === ' ' || character === '\t' || character === '\r')}`;
    }
    readVariable() {
        this.position++;
        if (this.peek === '{')
            return this.readBraced();
        const name = this.readName();
        if (name === '')
            return '$';
        const value = this.lookUp(name);
        return value === undefined && this.options.keepUnset ? `$${name}` : (value ?? '');
    }
    readBraced() {
        this.position++;
        const first = this.peek;
        if (first === undefined)
            throw fault("syntax error: missing '}'");
        if (first === '{' || first === '}' || first === ':')
            throw fault('syntax error: bad substitution');
        const name = this.readName();
        const modifier = this.next();
        switch (modifier) {
            case '}':
                return this.readSimple(name);
            case ':':
                return this.readModified(name, this.next(), ':');
            case '+':
            case '-':
            case '?':
            case '#':
            case '%':
                return this.readModified(name, modifier, '');
            case '/':
                return this.readReplacement(name);
            default:
                throw unsupported(modifier ?? END);
        }
    }
    readSimple(name) {
        const value = this.lookUp(name);
        return value === undefined && this.options.keepUnset ? `\${${name}}` : (value ?? '');
    }
    readModified(name, modifier, colon) {
        const written = colon + (modifier ?? END);
        const isTrim = modifier === '#' || modifier === '%';
        if (colon && isTrim)
            throw unsupported(written);
        const word = this.readOperand('}', isTrim, "syntax error: missing '}'");
        const value = this.lookUp(name);
        if (value === undefined && this.options.keepUnset)
            return `\${${name}${written}${word}}`;
        const missing = value === undefined || (colon === ':' && value === '');
        switch (modifier) {
            case '-':
                return missing ? word : value;
            case '+':
                return missing ? '' : word;
            case '?':
                if (missing)
                    throw required(name, word, value === undefined ? 'unset' : 'empty');
                return value;
            case '#':
                return trimPrefix(value ?? '', word.replace(/^#/, ''), word.startsWith('#'));
            case '%':
                return trimSuffix(value ?? '', word.replace(/^%/, ''), word.startsWith('%'));
            default:
                throw unsupported(written);
        }
    }
    readReplacement(name) {
        const all = this.peek === '/';
        if (all)
            this.position++;
        const pattern = this.readOperand('/', true, "syntax error: missing '/' in ${}");
        const replacement = this.readOperand('}', true, "syntax error: missing '}'");
        const value = this.lookUp(name);
        if (value === undefined && this.options.keepUnset)
            return `\${${name}/${pattern}/${replacement}}`;
        return replacePattern(value ?? '', pattern, replacement, all);
    }
    readOperand(stop, rawEscapes, atEnd) {
        try {
            return this.readUntil(stop, rawEscapes).result;
        }
        catch (error) {
            if (this.atEnd && this.depth < MAX_DEPTH)
                throw fault(atEnd);
            throw error;
        }
    }
    /** Digits, one special parameter, or letters, digits and underscores. */
    readName() {
        const first = this.peek;
        if (first === undefined)
            return '';
        if (DIGIT.test(first))
            return this.readWhile(character => DIGIT.test(character));
        if (SPECIAL_PARAMETERS.has(first))
            return this.next();
        return this.readWhile(character => character === '_' || LETTER.test(character) || DIGIT.test(character));
    }
    readWhile(accept) {
        let text = '';
        while (this.peek !== undefined && accept(this.peek))
            text += this.next();
        return text;
    }
    lookUp(name) {
        const value = this.environment(name);
        if (value === undefined)
            this.unmatched.add(name);
        else
            this.matched.add(name);
        return value;
    }
}
function fault(message) {
    return new errors/* DockerfileError */.tP('EXPANSION', message);
}
function unsupported(modifier) {
    return new errors/* DockerfileError */.tP('EXPANSION', `unsupported modifier (${modifier}) in substitution`, {
        hint: (0,characters/* isSpace */.xC)(modifier) ? 'write no blanks inside ${}' : 'known modifiers are :- - :+ + :? ? # ## % %% / //'
    });
}
function required(name, message, state) {
    return new errors/* DockerfileError */.tP('EXPANSION', `${name}: ${message || `is not allowed to be ${state}`}`, {
        hint: `give ${name} a value with ARG, ENV or --build-arg`
    });
}

;// CONCATENATED MODULE: ./lib/dockerfile/expand.js



/**
 * Replaces variables and removes quotes and escapes as BuildKit's shell lexer does. One word stays one word.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 * @throws DockerfileError EXPANSION without a place: the caller knows it.
 */
function expandWord(word, environment, options = {}) {
    const lexer = lex(word, environment, options);
    return { result: lexer.result, matched: [...lexer.matched], unmatched: [...lexer.unmatched] };
}
/**
 * As `expandWord`, then split at blanks outside quotes: one text may give several words, or none. Values of variables split too.
 * @throws DockerfileError EXPANSION without a place.
 */
function expandWords(text, environment, options = {}) {
    const lexer = lex(text, environment, options);
    return { words: lexer.words, matched: [...lexer.matched], unmatched: [...lexer.unmatched] };
}
function lex(word, environment, options) {
    const lexer = new ShellLexer(word, environment, options);
    try {
        lexer.run();
    }
    catch (error) {
        if (error instanceof errors/* DockerfileError */.tP) {
            throw new errors/* DockerfileError */.tP(error.code, `failed to process ${(0,go_quote/* goQuote */.d)(word)}: ${error.message}`, { hint: error.hint });
        }
        throw error;
    }
    return lexer;
}


/***/ }),

/***/ 1359:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parsePortSpecs),
/* harmony export */   R: () => (/* binding */ splitPortSpec)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5448);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
/* harmony import */ var _go_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1426);
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7756);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);





const PROTOCOLS = new Set(['tcp', 'udp', 'sctp']);
const MAX_PORT = 65535;
/** @throws DockerfileFault when there is no port, or the protocol is not known. */
function splitPortSpec(text) {
    const parts = text.split(':');
    const last = parts.pop();
    const hostPort = parts.pop() ?? '';
    const slash = last.indexOf('/');
    const port = slash < 0 ? last : last.slice(0, slash);
    const protocol = slash < 0 ? '' : last.slice(slash + 1);
    if (port === '')
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`invalid port: ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: no port specified`, { near: text });
    if (protocol !== '' && !PROTOCOLS.has((0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .j)(protocol))) {
        const message = `invalid port: ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuote */ .d)(text)}: invalid proto: ${protocol}`;
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(message, { near: text, hint: 'protocols are tcp, udp and sctp' });
    }
    return { ip: parts.join(':'), hostPort, port, protocol: protocol || 'tcp' };
}
/**
 * `port/protocol` for each port of the words of an EXPOSE, ranges spelt out, in order and with repetitions. Addresses and host
 * ports are checked and left out.
 * @throws DockerfileFault INVALID with BuildKit's text.
 */
function parsePortSpecs(words) {
    return words.flatMap(parsePortSpec);
}
function parsePortSpec(text) {
    const { ip, hostPort, port, protocol } = splitPortSpec(text);
    checkAddress(ip);
    const range = parseRange(port);
    if (!range)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`invalid containerPort: ${port}`, { near: port, hint: 'write a port, 0 to 65535, or a range' });
    if (hostPort !== '')
        checkHostPort(hostPort, port, range);
    return Array.from({ length: range.last - range.first + 1 }, (_, index) => `${range.first + index}/${(0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .j)(protocol)}`);
}
function parseRange(text) {
    const [start = '', ...rest] = text.split('-');
    const end = rest.length === 0 ? start : rest.join('-');
    const first = parsePort(start);
    const last = start === end ? first : parsePort(end);
    return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
function parsePort(text) {
    const port = (0,_go_number_js__WEBPACK_IMPORTED_MODULE_1__/* .tryInteger */ .S6)(text, { base: 10, bits: 64 });
    return port !== undefined && port >= 0 && port <= MAX_PORT ? port : undefined;
}
function checkHostPort(hostPort, port, range) {
    const host = parseRange(hostPort);
    if (!host)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`invalid hostPort: ${hostPort}`, { near: hostPort });
    if (range.first !== range.last && range.last - range.first !== host.last - host.first) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`invalid ranges specified for container and host Ports: ${port} and ${hostPort}`, { near: port });
    }
}
function checkAddress(ip) {
    if (ip === '')
        return;
    const address = ip.startsWith('[') ? unbracket(ip) : ip;
    if (address !== '' && !(0,_ip_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isIpAddress */ .oX)(address)) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`invalid IP address: ${address}`, { near: ip });
    }
}
/** `[::1]` as an address, with the faults that Go's net.SplitHostPort finds. */
function unbracket(ip) {
    const fail = (reason) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`invalid IP address ${ip}: address ${ip}:: ${reason}`, { near: ip });
    const end = ip.indexOf(']');
    if (end < 0)
        throw fail("missing ']' in address");
    if (end !== ip.length - 1)
        throw fail(ip[end + 1] === ':' ? 'too many colons in address' : 'missing port in address');
    if (ip.indexOf('[', 1) >= 0)
        throw fail("unexpected '[' in address");
    return ip.slice(1, end);
}


/***/ }),

/***/ 6141:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseGoJson)
/* harmony export */ });
/** JSON can spell half of a character, UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** An escaped half, or an exponent. */
const SUSPECT = /\\u[dD]|[0-9][eE]|[0-9]{300}/;
/** Go's decoder goes no deeper. */
const MAX_DEPTH = 10_000;
/**
 * JSON as Go's encoding/json decodes it into an `any`: undefined where that is an error, which it also is for numbers that no float
 * holds and for deep nesting. Half characters are replaced.
 */
function parseGoJson(text) {
    try {
        // A reviver makes it ten times slower: few texts have what it looks for.
        const value = SUSPECT.test(text) ? JSON.parse(text, replaceHalves) : JSON.parse(text);
        return isTooDeep(text) ? undefined : value;
    }
    catch {
        return undefined;
    }
}
function replaceHalves(_key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError('value out of range');
    return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : value;
}
/** Brackets in strings do not count. Only a text with this many of them can be. */
function isTooDeep(text) {
    if (text.length <= 2 * MAX_DEPTH)
        return false;
    let depth = 0;
    let deepest = 0;
    for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/gs, '').matchAll(/[[\]{}]/g)) {
        depth += bracket === '[' || bracket === '{' ? 1 : -1;
        deepest = Math.max(deepest, depth);
    }
    return deepest > MAX_DEPTH;
}


/***/ }),

/***/ 1426:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ tryBool),
/* harmony export */   S6: () => (/* binding */ tryInteger),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   q6: () => (/* binding */ parseBool)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9112);


const DIGITS = { 8: /^[0-7]+$/, 10: /^[0-9]+$/ };
const PREFIX = { 8: '0o', 10: '' };
/** Go's strconv.ParseInt and ParseUint. @throws DockerfileFault with Go's text. */
function parseInteger(text, format) {
    const name = format.unsigned ? 'ParseUint' : 'ParseInt';
    const fail = (reason) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`strconv.${name}: parsing ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}: ${reason}`, { near: text });
    const sign = format.unsigned ? '' : (/^[+-]/.exec(text)?.[0] ?? '');
    const digits = text.slice(sign.length);
    if (!DIGITS[format.base].test(digits))
        throw fail('invalid syntax');
    const value = BigInt(PREFIX[format.base] + digits) * (sign === '-' ? -1n : 1n);
    const limit = 1n << BigInt(format.unsigned ? format.bits : format.bits - 1);
    if (value >= limit || value < -limit)
        throw fail('value out of range');
    return value;
}
/** As `parseInteger`; undefined where that throws. */
function tryInteger(text, format) {
    try {
        return Number(parseInteger(text, format));
    }
    catch {
        return undefined;
    }
}
const BOOLS = {
    '1': true,
    t: true,
    T: true,
    true: true,
    TRUE: true,
    True: true,
    '0': false,
    f: false,
    F: false,
    false: false,
    FALSE: false,
    False: false
};
/** Go's strconv.ParseBool. @throws DockerfileFault with Go's text. */
function parseBool(text) {
    const value = tryBool(text);
    if (value === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`strconv.ParseBool: parsing ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}: invalid syntax`, { near: text });
    return value;
}
function tryBool(text) {
    return Object.hasOwn(BOOLS, text) ? BOOLS[text] : undefined;
}


/***/ }),

/***/ 3490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yk: () => (/* binding */ tryHeredocWord),
/* harmony export */   t6: () => (/* binding */ heredocsOf),
/* harmony export */   yB: () => (/* binding */ chompHeredoc)
/* harmony export */ });
/* unused harmony export parseHeredocWord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3289);



/** Almost every name. */
const PLAIN_NAME = /^[A-Za-z0-9_]+$/;
const WORD = /^([0-9]*)<<(-?)[\t\n\f\r ]*([^<]*)$/;
/** Variables in a heredoc's name stay as they are written. */
const NAME = { keepUnset: true };
const NONE = () => undefined;
/**
 * Reads one word of a line; undefined when it is not a heredoc's.
 * @throws DockerfileError when its name has an open quote, or an empty word beside it.
 */
function parseHeredocWord(word) {
    const match = WORD.exec(word);
    const [, descriptor = '', dash, rest = ''] = match ?? [];
    if (rest === '')
        return undefined;
    if (PLAIN_NAME.test(rest))
        return { name: rest, expand: true, chomp: dash === '-', fileDescriptor: readDescriptor(descriptor) };
    const names = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWords */ .A)(rest, NONE, NAME).words;
    if (names.length !== 1)
        return undefined;
    const raw = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWords */ .A)(rest, NONE, { ...NAME, rawQuotes: true }).words;
    if (raw.length !== 1) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxFault */ .mf)(`internal lexing of heredoc produced inconsistent results: ${rest}`, {
            near: rest,
            hint: 'remove the empty quotes'
        });
    }
    return {
        name: names[0],
        expand: countQuotes(names[0]) === countQuotes(raw[0]),
        chomp: dash === '-',
        fileDescriptor: readDescriptor(descriptor)
    };
}
/** As `parseHeredocWord`, where a word that cannot be read is just a word. */
function tryHeredocWord(word) {
    try {
        return parseHeredocWord(word);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP)
            return undefined;
        throw error;
    }
}
/** The heredocs that a logical line announces, in order. A line that is no valid shell text announces none. */
function heredocsOf(line) {
    let words;
    try {
        words = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWords */ .A)(line, NONE, { ...NAME, rawQuotes: true, rawEscapes: true }).words;
    }
    catch {
        return [];
    }
    return words.flatMap(word => parseHeredocWord(word) ?? []);
}
/** Strips the leading tabs of every line. */
function chompHeredoc(content) {
    return content.replace(/(^|\n)\t+/g, '$1');
}
function countQuotes(text) {
    return text.replace(/[^'"]/g, '').length;
}
/** Go saturates where a number does not fit 64 bits. */
function readDescriptor(digits) {
    return digits === '' ? 0 : Number(BigInt.asUintN(64, minimum(BigInt(digits), 2n ** 64n - 1n)));
}
function minimum(a, b) {
    return a < b ? a : b;
}


/***/ }),

/***/ 7756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eH: () => (/* binding */ isIpv4),
/* harmony export */   oX: () => (/* binding */ isIpAddress),
/* harmony export */   sX: () => (/* binding */ isIpv6)
/* harmony export */ });
const IPV4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;
const GROUP = /^[0-9a-fA-F]{1,4}$/;
/** True for an IPv4 or IPv6 address without a zone, as Go's net.ParseIP takes it. */
function isIpAddress(text) {
    return IPV4.test(text) || isIpv6(text);
}
/** True for four decimal numbers up to 255, without leading zeros. */
function isIpv4(text) {
    return IPV4.test(text);
}
/** Eight groups; `::` stands for one or more of them, once; the last two may be an IPv4 address. */
function isIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const groups = halves.map(half => (half === '' ? [] : half.split(':')));
    const last = groups.at(-1).at(-1);
    const hasIpv4 = last !== undefined && IPV4.test(last);
    if (hasIpv4)
        groups.at(-1).splice(-1, 1, '0', '0');
    const all = groups.flat();
    const isComplete = halves.length === 2 ? all.length < 8 : all.length === 8;
    return isComplete && all.every(group => GROUP.test(group));
}


/***/ }),

/***/ 1505:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ CONSISTENT_INSTRUCTION_CASING),
/* harmony export */   w: () => (/* binding */ consistentInstructionCasing)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5448);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);


const CONSISTENT_INSTRUCTION_CASING = {
    name: 'ConsistentInstructionCasing',
    description: 'All commands within the Dockerfile should use the same casing (either upper or lower)',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('consistent-instruction-casing')
};
/** Instructions that are not in the case that most have; equally many mean upper case. ARGs before FROM do not count. */
function consistentInstructionCasing(stages) {
    const counts = new Map();
    for (const { keyword } of instructionsOf(stages))
        counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
    const casing = countOf(counts, _text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toLower */ .j) > countOf(counts, _text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toUpper */ .s) ? 'lowercase' : 'uppercase';
    const wrong = new Set([...counts.keys()].filter(keyword => keyword !== (casing === 'lowercase' ? _text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toLower */ .j : _text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toUpper */ .s)(keyword)));
    if (wrong.size === 0)
        return [];
    return [...instructionsOf(stages)]
        .filter(({ keyword }) => wrong.has(keyword))
        .map(({ keyword, location }) => {
        const message = `Command '${keyword}' should match the case of the command majority (${casing})`;
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(CONSISTENT_INSTRUCTION_CASING, message, { location });
    });
}
function* instructionsOf(stages) {
    for (const { from, instructions } of stages) {
        yield from;
        yield* instructions;
    }
}
/** How many instructions are written in the case that `fold` gives. */
function countOf(counts, fold) {
    return [...counts].reduce((sum, [keyword, count]) => sum + (keyword === fold(keyword) ? count : 0), 0);
}


/***/ }),

/***/ 290:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ copyIgnoredFile),
/* harmony export */   _: () => (/* binding */ COPY_IGNORED_FILE)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1850);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);



const COPY_IGNORED_FILE = {
    name: 'CopyIgnoredFile',
    description: 'Attempting to Copy file that is excluded by .dockerignore',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('copy-ignored-file')
};
/** Patterns that leave nothing of the context. */
const EVERYTHING = new Set(['*', '**', '**/*']);
/** @param source a path of the context, expanded */
function copyIgnoredFile(instruction, source, ignored) {
    if (!ignored || ignored.hasExceptions)
        return undefined;
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(source);
    const isRoot = path === '.' || path === '/';
    if (isRoot && !ignored.patterns.some(pattern => EVERYTHING.has(pattern)))
        return undefined;
    if (!ignored.matches(path))
        return undefined;
    const verb = instruction.kind === 'ADD' ? 'Add' : 'Copy';
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(COPY_IGNORED_FILE, `Attempting to ${verb} file ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(path)} that is excluded by .dockerignore`, instruction);
}


/***/ }),

/***/ 4618:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ DUPLICATE_STAGE_NAME),
/* harmony export */   b: () => (/* binding */ duplicateStageName)
/* harmony export */ });
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);


const DUPLICATE_STAGE_NAME = {
    name: 'DuplicateStageName',
    description: 'Stage names should be unique',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('duplicate-stage-name')
};
function duplicateStageName(stages) {
    const seen = new Set();
    return stages.flatMap(({ name, from: { location } }) => {
        if (name === undefined)
            return [];
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        const message = `Duplicate stage name ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(name)}, stage names should be unique`;
        return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(DUPLICATE_STAGE_NAME, message, { location })];
    });
}


/***/ }),

/***/ 4788:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ EXPOSE_PROTO_CASING),
/* harmony export */   qH: () => (/* binding */ exposeFormat),
/* harmony export */   zj: () => (/* binding */ EXPOSE_INVALID_FORMAT)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5448);
/* harmony import */ var _expose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);



const EXPOSE_PROTO_CASING = {
    name: 'ExposeProtoCasing',
    description: 'Protocol in EXPOSE instruction should be lowercase',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('expose-proto-casing')
};
const EXPOSE_INVALID_FORMAT = {
    name: 'ExposeInvalidFormat',
    description: 'IP address and host-port mapping should not be used in EXPOSE instruction. This will become an error in a future release',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('expose-invalid-format')
};
/** Both checks of one expanded word of an EXPOSE. @throws DockerfileFault when the word has no port, or no such protocol. */
function exposeFormat(word, subject) {
    const { ip, hostPort, protocol } = (0,_expose_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPortSpec */ .R)(word);
    const findings = [];
    if (protocol !== (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .j)(protocol)) {
        findings.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(EXPOSE_PROTO_CASING, `Defined protocol '${word}' in EXPOSE instruction should be lowercase`, subject));
    }
    if (ip !== '' || hostPort !== '') {
        const message = `EXPOSE instruction should not define an IP address or host-port mapping, found '${word}'`;
        findings.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(EXPOSE_INVALID_FORMAT, message, subject));
    }
    return findings;
}


/***/ }),

/***/ 5017:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ FROM_AS_CASING),
/* harmony export */   c: () => (/* binding */ fromAsCasing)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5448);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);


const FROM_AS_CASING = {
    name: 'FromAsCasing',
    description: "The 'as' keyword should match the case of the 'from' keyword",
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('from-as-casing')
};
/** Both as written. A FROM of mixed case is another check's business. */
function fromAsCasing(from, as, subject) {
    const matches = from === (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toLower */ .j)(from) ? as === (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toLower */ .j)(as) : from !== (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toUpper */ .s)(from) || as === (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toUpper */ .s)(as);
    return matches ? undefined : (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(FROM_AS_CASING, `'${as}' and '${from}' keywords' casing do not match`, subject);
}


/***/ }),

/***/ 3724:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FROM_PLATFORM_FLAG_CONST_DISALLOWED),
/* harmony export */   H: () => (/* binding */ fromPlatformFlagConstDisallowed)
/* harmony export */ });
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);


const FROM_PLATFORM_FLAG_CONST_DISALLOWED = {
    name: 'FromPlatformFlagConstDisallowed',
    description: 'FROM --platform flag should not use a constant value',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('from-platform-flag-const-disallowed')
};
/** A stage whose name has the operating system or the architecture in it is meant to be for that platform. */
function fromPlatformFlagConstDisallowed(stage, expansion, platform, subject) {
    const { result, matched, unmatched } = expansion;
    if (matched.length > 0 || unmatched.length > 0)
        return undefined;
    if (stage.includes(platform.os) || stage.includes(platform.architecture))
        return undefined;
    const message = `FROM --platform flag should not use constant value ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(result)}`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(FROM_PLATFORM_FLAG_CONST_DISALLOWED, message, subject);
}


/***/ }),

/***/ 383:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ INVALID_BASE_IMAGE_PLATFORM),
/* harmony export */   r: () => (/* binding */ invalidBaseImagePlatform)
/* harmony export */ });
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);


const INVALID_BASE_IMAGE_PLATFORM = {
    name: 'InvalidBaseImagePlatform',
    description: 'Base image platform does not match expected target platform'
};
/**
 * For a base image whose operating system or architecture is not the expected one.
 * @param image as the Dockerfile names it, expanded
 * @param expected, actual normalised, with the OS version
 */
function invalidBaseImagePlatform(image, expected, actual, { location }) {
    const message = `Base image ${image} was pulled with platform ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(actual)}, expected ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(expected)} for current build`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(INVALID_BASE_IMAGE_PLATFORM, message, { location });
}


/***/ }),

/***/ 691:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalidDefaultArgInFrom),
/* harmony export */   i: () => (/* binding */ INVALID_DEFAULT_ARG_IN_FROM)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const INVALID_DEFAULT_ARG_IN_FROM = {
    name: 'InvalidDefaultArgInFrom',
    description: 'Default value for global ARG results in an empty or invalid base image name',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('invalid-default-arg-in-from')
};
/**
 * For an image name that is not valid when every global ARG has its default (no build arguments).
 * @param written as the FROM has it
 */
function invalidDefaultArgInFrom(written, { location }) {
    const message = `Default value for ARG ${written} results in empty or invalid base image name`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(INVALID_DEFAULT_ARG_IN_FROM, message, { location });
}


/***/ }),

/***/ 8916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ INVALID_DEFINITION_DESCRIPTION),
/* harmony export */   N: () => (/* binding */ invalidDefinitionDescription)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const INVALID_DEFINITION_DESCRIPTION = {
    name: 'InvalidDefinitionDescription',
    description: 'Comment for build stage or argument should follow the format: `# <arg/stage name> <description>`. If this is not intended ' +
        'to be a description comment, add an empty line or comment between the instruction and the comment.',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('invalid-definition-description'),
    experimental: true
};
/** The last comment line above a named stage or an ARG must start with one of its names. */
function invalidDefinitionDescription(instruction) {
    const names = instruction.kind === 'ARG' ? instruction.args.map(({ key }) => key) : [instruction.name ?? ''];
    const comment = instruction.comments.at(-1);
    if (comment === undefined || names[0] === '' || names.includes(comment.split(' ', 1)[0]))
        return undefined;
    const name = names.length > 1 ? '<arg_key>' : names[0];
    const message = `Comment for ${instruction.kind} should follow the format: \`# ${name} <description>\``;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(INVALID_DEFINITION_DESCRIPTION, message, instruction);
}


/***/ }),

/***/ 9728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ jsonArgsRecommended),
/* harmony export */   Z: () => (/* binding */ JSON_ARGS_RECOMMENDED)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const JSON_ARGS_RECOMMENDED = {
    name: 'JSONArgsRecommended',
    description: 'JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('json-args-recommended')
};
/** @param hasShell a SHELL was chosen, here or in the base: then a shell is wanted */
function jsonArgsRecommended(instruction, hasShell) {
    if (instruction.command.form === 'exec' || hasShell)
        return undefined;
    const message = `JSON arguments recommended for ${instruction.keyword} to prevent unintended behavior related to OS signals`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(JSON_ARGS_RECOMMENDED, message, instruction);
}


/***/ }),

/***/ 4505:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ legacyKeyValueFormat),
/* harmony export */   o: () => (/* binding */ LEGACY_KEY_VALUE_FORMAT)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const LEGACY_KEY_VALUE_FORMAT = {
    name: 'LegacyKeyValueFormat',
    description: 'Legacy key/value format with whitespace separator should not be used',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('legacy-key-value-format')
};
function legacyKeyValueFormat(instruction) {
    if (!instruction.pairs.some(({ legacy }) => legacy))
        return undefined;
    const { keyword } = instruction;
    const message = `"${keyword} key=value" should be used instead of legacy "${keyword} key value" format`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(LEGACY_KEY_VALUE_FORMAT, message, instruction);
}


/***/ }),

/***/ 6062:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ maintainerDeprecated),
/* harmony export */   J: () => (/* binding */ MAINTAINER_DEPRECATED)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const MAINTAINER_DEPRECATED = {
    name: 'MaintainerDeprecated',
    description: 'The MAINTAINER instruction is deprecated, use a label instead to define an image author',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('maintainer-deprecated')
};
/** For every MAINTAINER. */
function maintainerDeprecated(subject) {
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(MAINTAINER_DEPRECATED, 'Maintainer instruction is deprecated in favor of using label', subject);
}


/***/ }),

/***/ 6585:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MULTIPLE_INSTRUCTIONS_DISALLOWED),
/* harmony export */   y: () => (/* binding */ multipleInstructionsDisallowed)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const MULTIPLE_INSTRUCTIONS_DISALLOWED = {
    name: 'MultipleInstructionsDisallowed',
    description: 'Multiple instructions of the same type should not be used in the same stage',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('multiple-instructions-disallowed')
};
/** Reported where the earlier one stands, which has no effect; it is the later one's comments that may skip the check. */
function multipleInstructionsDisallowed(earlier, later) {
    const message = `Multiple ${later.keyword} instructions should not be used in the same stage because only the last one will be used`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(MULTIPLE_INSTRUCTIONS_DISALLOWED, message, { location: earlier.location, comments: later.comments });
}


/***/ }),

/***/ 2171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NO_EMPTY_CONTINUATION),
/* harmony export */   k: () => (/* binding */ noEmptyContinuation)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const NO_EMPTY_CONTINUATION = {
    name: 'NoEmptyContinuation',
    description: 'Empty continuation lines will become errors in a future release',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('no-empty-continuation')
};
/** For an instruction that has an empty line in a continuation; the place is its last line. */
function noEmptyContinuation(subject) {
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(NO_EMPTY_CONTINUATION, 'Empty continuation line', subject);
}


/***/ }),

/***/ 6489:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ redundantTargetPlatform),
/* harmony export */   q: () => (/* binding */ REDUNDANT_TARGET_PLATFORM)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

const REDUNDANT_TARGET_PLATFORM = {
    name: 'RedundantTargetPlatform',
    description: 'Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('redundant-target-platform')
};
/**
 * @param written `--platform` as written, `expansion` what became of it
 * @param targetPlatform the value of TARGETPLATFORM
 */
function redundantTargetPlatform(written, expansion, targetPlatform, subject) {
    const { result, matched, unmatched } = expansion;
    const isTarget = matched.length === 1 && matched[0] === 'TARGETPLATFORM' && unmatched.length === 0;
    if (!isTarget || result !== targetPlatform)
        return undefined;
    const message = `Setting platform to predefined ${written} in FROM is redundant as this is the default behavior`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(REDUNDANT_TARGET_PLATFORM, message, subject);
}


/***/ }),

/***/ 2731:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ RESERVED_STAGE_NAME),
/* harmony export */   K: () => (/* binding */ reservedStageName)
/* harmony export */ });
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);


const RESERVED_STAGE_NAME = {
    name: 'ReservedStageName',
    description: 'Reserved words should not be used as stage names',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('reserved-stage-name')
};
const RESERVED = new Set(['context', 'scratch']);
function reservedStageName(stages) {
    return stages.flatMap(({ name, from: { location } }) => {
        if (name === undefined || !RESERVED.has(name))
            return [];
        const message = `Stage name should not use the same name as reserved stage ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(name)}`;
        return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(RESERVED_STAGE_NAME, message, { location })];
    });
}


/***/ }),

/***/ 3546:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
function ruleUrl(page) {
    return `https://docs.docker.com/go/dockerfile/rule/${page}/`;
}
function finding(rule, message, { location, comments }) {
    return {
        rule: rule.name,
        message,
        location,
        ...(rule.url !== undefined && { url: rule.url }),
        ...(comments !== undefined && { comments })
    };
}


/***/ }),

/***/ 4283:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SECRETS_USED_IN_ARG_OR_ENV),
/* harmony export */   m: () => (/* binding */ secretsUsedInArgOrEnv)
/* harmony export */ });
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);


const SECRETS_USED_IN_ARG_OR_ENV = {
    name: 'SecretsUsedInArgOrEnv',
    description: 'Sensitive data should not be used in the ARG or ENV commands',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('secrets-used-in-arg-or-env')
};
/** The first or last word of the key, or all of it: API_KEY, DATABASE_PASSWORD, secret_message. */
const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const HARMLESS = /(?:_|^)(?:public|file|version)(?:_|$)/i;
function secretsUsedInArgOrEnv(kind, key, subject) {
    if (!SECRET.test(key) || HARMLESS.test(key))
        return undefined;
    const message = `Do not use ARG or ENV instructions for sensitive data (${kind} ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(key)})`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(SECRETS_USED_IN_ARG_OR_ENV, message, subject);
}


/***/ }),

/***/ 8896:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ STAGE_NAME_CASING),
/* harmony export */   r: () => (/* binding */ stageNameCasing)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5448);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);


const STAGE_NAME_CASING = {
    name: 'StageNameCasing',
    description: 'Stage names should be lowercase',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('stage-name-casing')
};
/** @param name as written after AS */
function stageNameCasing(name, subject) {
    if (name === (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toLower */ .j)(name))
        return undefined;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(STAGE_NAME_CASING, `Stage name '${name}' should be lowercase`, subject);
}


/***/ }),

/***/ 3824:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undefinedArgInFrom),
/* harmony export */   L: () => (/* binding */ UNDEFINED_ARG_IN_FROM)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);


const UNDEFINED_ARG_IN_FROM = {
    name: 'UndefinedArgInFrom',
    description: 'FROM command must use declared ARGs',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('undefined-arg-in-from')
};
/**
 * @param unmatched names that expanding the image or `--platform` did not find
 * @param declared predefined arguments and those of ARGs before the first FROM, with a value or without
 */
function undefinedArgInFrom(unmatched, declared, subject) {
    return unmatched
        .filter(name => !declared.includes(name))
        .map(name => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(UNDEFINED_ARG_IN_FROM, `FROM argument '${name}' is not declared${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, declared)}`, subject));
}


/***/ }),

/***/ 1034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ NOT_VARIABLES),
/* harmony export */   Pb: () => (/* binding */ UNDEFINED_VAR),
/* harmony export */   sr: () => (/* binding */ undefinedVar)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);


const UNDEFINED_VAR = {
    name: 'UndefinedVar',
    description: 'Variables should be defined before their use',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)('undefined-var')
};
/** Arguments for BuildKit itself, which never become variables. */
const NOT_VARIABLES = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);
/**
 * @param unmatched names that expanding one word did not find
 * @param declared keys of the stage's ARGs so far: without a value they are unset, yet declared
 * @param variables names that are set, to suggest one
 */
function undefinedVar(unmatched, declared, variables, subject) {
    return unmatched
        .filter(name => !declared.has(name) && !NOT_VARIABLES.has(name))
        .map(name => {
        const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, variables);
        const hint = near === undefined ? '' : ` (did you mean $${near}?)`;
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(UNDEFINED_VAR, `Usage of undefined variable '$${name}'${hint}`, subject);
    });
}


/***/ }),

/***/ 6027:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ workdirRelativePath),
/* harmony export */   c: () => (/* binding */ WORKDIR_RELATIVE_PATH)
/* harmony export */ });
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);


const WORKDIR_RELATIVE_PATH = {
    name: 'WorkdirRelativePath',
    description: 'Relative workdir without an absolute workdir declared within the build can have unexpected results if the base image changes',
    url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('workdir-relative-path')
};
/** For the first WORKDIR of a stage and of the stages it builds on. @param path expanded @param os that it is for */
function workdirRelativePath(path, subject, os = 'linux') {
    if (path.startsWith('/') || (os === 'windows' && /^([Cc]:)?[/\\]/.test(path)))
        return undefined;
    const message = `Relative workdir ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(path)} can have unexpected results if the base image changes`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(WORKDIR_RELATIVE_PATH, message, subject);
}


/***/ }),

/***/ 9272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mayBeRemote)
/* harmony export */ });
/** False for what is surely a path: a URL and an scp address have a colon, and git's short form begins with its host. */
function mayBeRemote(text) {
    return text.includes(':') || text.startsWith('github.com/');
}


/***/ }),

/***/ 7608:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readMountOptions),
/* harmony export */   g: () => (/* binding */ checkMount)
/* harmony export */ });
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5448);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(892);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6322);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3155);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3289);
/* harmony import */ var _go_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1426);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9112);
/* harmony import */ var _ram_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3740);








const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARINGS = ['shared', 'private', 'locked'];
const source = (options, value) => {
    options.source = value;
};
const target = (options, value) => {
    options.target = value;
};
const readonly = (options, value, key) => {
    options.readonly = readBool(key, value);
};
const writable = (options, value, key) => {
    options.readonly = !readBool(key, value);
};
/** What each key does. Later ones see the type only when it came before them, as in BuildKit. */
const SETTERS = {
    type: (options, value) => {
        if (!TYPES.includes((0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .toLower */ .j)(value))) {
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`unsupported mount type ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .goQuote */ .d)(value)}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(value, TYPES)}`, {
                near: value,
                hint: `use ${TYPES.join(', ')}`
            });
        }
        options.type = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .toLower */ .j)(value);
    },
    from: (options, value) => {
        options.from = value;
    },
    source,
    target,
    readonly,
    id: (options, value) => {
        options.id = value;
    },
    sharing: (options, value) => {
        if (!SHARINGS.includes((0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .toLower */ .j)(value))) {
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`unsupported sharing value ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .goQuote */ .d)(value)}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(value, SHARINGS)}`, {
                near: value,
                hint: `use ${SHARINGS.join(', ')}`
            });
        }
        options.sharing = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .toLower */ .j)(value);
    },
    required: (options, value, key) => {
        allowRequired(options, key);
        options.required = readBool(key, value);
    },
    size: (options, value, key) => {
        if (options.type !== 'tmpfs')
            throw unexpectedFor(options, key);
        options.size = readSize(key, value);
    },
    mode: (options, value) => {
        options.mode = readNumber('mode', value, 8);
    },
    uid: (options, value) => {
        options.uid = readNumber('uid', value, 10);
    },
    gid: (options, value) => {
        options.gid = readNumber('gid', value, 10);
    },
    src: source,
    dst: target,
    destination: target,
    ro: readonly,
    rw: writable,
    readwrite: writable,
    env: (options, value) => {
        options.env = value;
    }
};
/** Keys that stand for themselves, without a value. */
const BARE = {
    readonly,
    ro: readonly,
    readwrite: writable,
    rw: writable,
    required: SETTERS['required']
};
/**
 * Reads the CSV of a `--mount`. `expand` sees every value; `from` must be plain already.
 * @throws DockerfileFault with BuildKit's text.
 */
function readMountOptions(text, expand) {
    const options = { type: 'bind' };
    for (const field of fieldsOf(text)) {
        const { before, after, found } = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(field, '=');
        const key = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .toLower */ .j)(before);
        if (found)
            setOption(options, field, key, expand(after));
        else if (Object.hasOwn(BARE, key))
            BARE[key](options, 'true', key);
        else
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`invalid field '${field}' must be a key=value pair`, { near: field });
    }
    return options;
}
/** What is wrong with a `--mount` before variables are known. @throws DockerfileFault */
function checkMount(text) {
    for (const field of fieldsOf(text)) {
        const { before, after } = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(field, '=');
        const dollar = (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .toLower */ .j)(before) === 'from' ? after.indexOf('$') : -1;
        if (dollar < 0 || dollar === after.length - 1)
            continue;
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)("'from' doesn't support variable expansion, define alias stage instead", {
            near: field,
            hint: `add a stage "FROM ${after} AS <name>", and mount from=<name>`
        });
    }
}
function setOption(options, field, key, value) {
    if (Object.hasOwn(SETTERS, key))
        SETTERS[key](options, value, key);
    else
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`unexpected key '${key}' in '${field}'${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(key, Object.keys(SETTERS))}`, { near: field });
}
function fieldsOf(text) {
    try {
        return (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvFields */ .q)(text);
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`failed to parse csv mounts: ${error.message}`, { near: text });
    }
}
function allowRequired(options, key) {
    if (options.type !== 'secret' && options.type !== 'ssh')
        throw unexpectedFor(options, key);
}
function unexpectedFor(options, key) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`unexpected key '${key}' for mount type '${options.type}'`, { near: key, hint: 'write type= first' });
}
function readBool(key, value) {
    const read = (0,_go_number_js__WEBPACK_IMPORTED_MODULE_3__/* .tryBool */ .I_)(value);
    if (read === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`invalid value for ${key}: ${value}`, { near: value, hint: 'write true or false' });
    return read;
}
function readSize(key, value) {
    try {
        return (0,_ram_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRam */ .k)(value);
    }
    catch {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`invalid value for ${key}: ${value}`, { near: value, hint: 'write a number and a unit, e.g. 64m' });
    }
}
function readNumber(key, value, base) {
    const read = (0,_go_number_js__WEBPACK_IMPORTED_MODULE_3__/* .tryInteger */ .S6)(value, { base, bits: 32, unsigned: true });
    if (read === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidFault */ .sV)(`invalid value ${value} for ${key}`, { near: value });
    return read;
}


/***/ }),

/***/ 6784:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ parseDockerfile),
  p8: () => (/* binding */ parseOnbuildTrigger)
});

// UNUSED EXPORTS: parseInstruction

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dockerfile/did-you-mean.js
var did_you_mean = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/dockerfile/directives.js
var directives = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/dockerfile/faults.js
var faults = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/text/letter-case.js
var letter_case = __webpack_require__(5448);
// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
;// CONCATENATED MODULE: ./lib/dockerfile/flags.js




/** @throws DockerfileFault for a flag that is unknown, comes twice, or has a wrong value. */
function readFlags(written, types) {
    if (written.length === 0)
        return noFlags(types);
    const values = emptyValues(types);
    for (const flag of written) {
        const { before, after, found } = (0,characters/* cut */.Jj)(flag, '=');
        const name = before.slice(2);
        const type = Object.hasOwn(types, name) ? types[name] : undefined;
        if (type === undefined)
            throw unknownFlag(flag, name, Object.keys(types));
        readFlag(values, flag, name, type, found ? after : undefined);
    }
    return values;
}
/** For an instruction that has no flags. @throws DockerfileFault for any. */
function refuseFlags(written) {
    if (written.length > 0)
        readFlags(written, {});
}
function emptyValues(types) {
    const values = {};
    for (const name in types)
        values[name] = types[name] === 'strings' ? [] : undefined;
    return values;
}
const NO_FLAGS = new WeakMap();
/** Most instructions have none: one result does for all of a kind. */
function noFlags(types) {
    const known = NO_FLAGS.get(types) ?? emptyValues(types);
    NO_FLAGS.set(types, known);
    return known;
}
function readFlag(values, flag, name, type, value) {
    const known = values[name];
    if (known !== undefined && type !== 'strings')
        throw (0,faults/* syntaxFault */.mf)(`duplicate flag specified: --${name}`, { near: flag });
    if (type === 'bool')
        values[name] = readBool(flag, name, value);
    else if (value === undefined)
        throw missingValue(name);
    else if (Array.isArray(known))
        known.push(value);
    else
        values[name] = value;
}
function readBool(flag, name, value) {
    if (value === '')
        throw missingValue(name);
    const lower = value === undefined ? undefined : (0,letter_case/* toLower */.j)(value);
    if (lower === undefined || lower === 'true')
        return true;
    if (lower === 'false')
        return false;
    throw (0,faults/* syntaxFault */.mf)(`expecting boolean value for flag --${name}, not: ${value}`, { near: flag, hint: 'write true or false' });
}
function missingValue(name) {
    return (0,faults/* syntaxFault */.mf)(`missing a value on flag: --${name}`, { near: `--${name}`, hint: `write --${name}=value` });
}
function unknownFlag(flag, name, known) {
    const list = known.map(other => `--${other}`).join(', ');
    return new faults/* DockerfileFault */.Ny('UNKNOWN_FLAG', `unknown flag: --${name}${(0,did_you_mean/* suggest */.Z)(name, known)}`, {
        near: (0,characters/* cut */.Jj)(flag, '=').before,
        hint: known.length > 0 ? `it takes ${list}` : 'it takes no flags; write -- before an argument that starts with --'
    });
}

// EXTERNAL MODULE: ./lib/dockerfile/heredoc.js
var heredoc = __webpack_require__(3490);
;// CONCATENATED MODULE: ./lib/dockerfile/instructions/sources.js


/** The arguments of COPY and ADD: paths, heredocs in place of paths, and the destination last. */
function splitSources(kind, node) {
    const destination = node.args.at(-1);
    if ((0,heredoc/* tryHeredocWord */.Yk)(destination)) {
        throw (0,faults/* syntaxFault */.mf)(`${kind} cannot accept a heredoc as a destination`, { near: destination, hint: 'write the destination last' });
    }
    const sources = [];
    const heredocs = [];
    const contents = new Map(node.heredocs.map(({ name, content }) => [name, content]));
    for (const source of node.args.slice(0, -1)) {
        const word = (0,heredoc/* tryHeredocWord */.Yk)(source);
        if (!word)
            sources.push(source);
        // In JSON form nothing follows: the file is empty.
        else
            heredocs.push(toHeredoc({ ...word, content: contents.get(word.name) ?? '' }));
    }
    return { sources, heredocs, destination };
}
/** A heredoc as instructions carry it: tabs stripped where `<<-` asks for it. */
function toHeredoc(body) {
    const { name, expand, chomp, fileDescriptor, content: raw } = body;
    return { name, expand, chomp, fileDescriptor, content: chomp ? (0,heredoc/* chompHeredoc */.yB)(raw) : raw, raw };
}
function noDestination(kind) {
    const message = `${kind} requires at least two arguments, but only one was provided. Destination could not be determined`;
    return (0,faults/* syntaxFault */.mf)(message, { hint: `write ${kind} <source> <destination>` });
}

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/syntax.js


/**
 * What every instruction takes from its node. It is to be listed where it goes: to spread it takes ten times as long as all the
 * rest of the parsing, and there may be 100,000 instructions.
 */
function common(node) {
    return { original: (0,characters/* trimSpace */.Pd)(node.original), keyword: node.keyword, comments: node.comments };
}
function atLeastOneArgument(kind) {
    return (0,faults/* syntaxFault */.mf)(`${kind} requires at least one argument`);
}
function exactlyOneArgument(kind) {
    return (0,faults/* syntaxFault */.mf)(`${kind} requires exactly one argument`);
}
/** Exec or shell form; no arguments at all are shell form of ''. */
function commandLine(args, json) {
    return json ? { form: 'exec', args } : { form: 'shell', text: args.join(' ') };
}
/** What a comment `# <name> <description>` says about a stage or an argument. */
function describe(comments, name) {
    if (name === '')
        return '';
    return comments.find(comment => comment.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
}

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/add.js



const FLAGS = {
    chown: 'string',
    chmod: 'string',
    link: 'bool',
    'keep-git-dir': 'bool',
    checksum: 'string',
    unpack: 'bool',
    exclude: 'strings'
};
/** https://docs.docker.com/reference/dockerfile/#add */
const ADD = {
    form: 'list',
    flags: FLAGS,
    parse(node, location) {
        if (node.args.length < 2)
            throw noDestination('ADD');
        const flags = readFlags(node.flags, FLAGS);
        const { sources, heredocs, destination } = splitSources('ADD', node);
        const { original, keyword, comments } = common(node);
        return {
            kind: 'ADD',
            location,
            original,
            keyword,
            comments,
            sources,
            heredocs,
            destination,
            chown: flags.chown,
            chmod: flags.chmod,
            link: flags.link ?? false,
            excludes: flags.exclude,
            keepGitDir: flags['keep-git-dir'],
            checksum: flags.checksum,
            unpack: flags.unpack
        };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/arg.js



/** Flags are ignored, as in BuildKit. https://docs.docker.com/reference/dockerfile/#arg */
const ARG = {
    form: 'words',
    flags: {},
    parse(node, location) {
        if (node.args.length === 0)
            throw atLeastOneArgument('ARG');
        const { original, keyword, comments } = common(node);
        return {
            kind: 'ARG',
            location,
            original,
            keyword,
            comments,
            args: node.args.map(word => parseDeclaration(word, node.comments))
        };
    }
};
function parseDeclaration(word, comments) {
    const { before: key, after: value, found } = (0,characters/* cut */.Jj)(word, '=');
    if (found && key === '')
        throw (0,faults/* syntaxFault */.mf)('ARG names can not be blank', { near: word });
    return { key, value: found ? value : undefined, description: describe(comments, key) };
}

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/cmd.js


/** https://docs.docker.com/reference/dockerfile/#cmd */
const CMD = {
    form: 'command',
    flags: {},
    parse(node, location) {
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'CMD', location, original, keyword, comments, command: commandLine(node.args, node.json) };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/copy.js



const copy_FLAGS = {
    chown: 'string',
    from: 'string',
    chmod: 'string',
    link: 'bool',
    exclude: 'strings',
    parents: 'bool'
};
/** https://docs.docker.com/reference/dockerfile/#copy */
const COPY = {
    form: 'list',
    flags: copy_FLAGS,
    parse(node, location) {
        if (node.args.length < 2)
            throw noDestination('COPY');
        const flags = readFlags(node.flags, copy_FLAGS);
        const { sources, heredocs, destination } = splitSources('COPY', node);
        const { original, keyword, comments } = common(node);
        return {
            kind: 'COPY',
            location,
            original,
            keyword,
            comments,
            sources,
            heredocs,
            destination,
            from: flags.from === '' ? undefined : flags.from,
            chown: flags.chown,
            chmod: flags.chmod,
            link: flags.link ?? false,
            excludes: flags.exclude,
            parents: flags.parents ?? false
        };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/entrypoint.js


/** https://docs.docker.com/reference/dockerfile/#entrypoint */
const ENTRYPOINT = {
    form: 'command',
    flags: {},
    parse(node, location) {
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'ENTRYPOINT', location, original, keyword, comments, command: commandLine(node.args, node.json) };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/pairs.js


/** The pairs of ENV and LABEL. */
function parsePairs(kind, node) {
    if (node.args.length === 0)
        throw atLeastOneArgument(kind);
    const pairs = [];
    for (let index = 0; index < node.args.length; index += 3) {
        const key = node.args[index] ?? '';
        const value = node.args[index + 1] ?? '';
        if (key === '')
            throw (0,faults/* syntaxFault */.mf)(`${kind} names can not be blank`, { near: `=${value}` });
        pairs.push({ key, value, legacy: node.args[index + 2] === '' });
    }
    return pairs;
}

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/env.js



/** https://docs.docker.com/reference/dockerfile/#env */
const ENV = {
    form: 'pairs',
    flags: {},
    parse(node, location) {
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'ENV', location, original, keyword, comments, pairs: parsePairs('ENV', node) };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/expose.js


/** https://docs.docker.com/reference/dockerfile/#expose */
const EXPOSE = {
    form: 'fields',
    flags: {},
    parse(node, location) {
        if (node.args.length === 0)
            throw atLeastOneArgument('EXPOSE');
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'EXPOSE', location, original, keyword, comments, ports: [...node.args].sort() };
    }
};

// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
;// CONCATENATED MODULE: ./lib/dockerfile/instructions/from.js





const from_FLAGS = { platform: 'string' };
/** Go's EqualFold, for which `ſ` is an `s` too. */
const AS = /^as$/iu;
const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;
/** https://docs.docker.com/reference/dockerfile/#from */
const FROM = {
    form: 'fields',
    flags: from_FLAGS,
    parse(node, location) {
        const name = parseStageName(node.args);
        const { platform } = readFlags(node.flags, from_FLAGS);
        const { original, keyword, comments } = common(node);
        return {
            kind: 'FROM',
            location,
            original,
            keyword,
            comments,
            image: node.args[0],
            platform: platform === '' ? undefined : platform,
            name,
            description: describe(node.comments, name ?? '')
        };
    }
};
function parseStageName(args) {
    if (args.length === 1)
        return undefined;
    const [, as, written] = args;
    if (args.length !== 3 || !AS.test(as)) {
        throw (0,faults/* syntaxFault */.mf)('FROM requires either one or three arguments', { hint: 'write FROM <image> or FROM <image> AS <name>' });
    }
    const name = (0,letter_case/* toLower */.j)(written);
    if (STAGE_NAME.test(name))
        return name;
    const message = `invalid name for build stage: ${(0,go_quote/* goQuote */.d)(written)}, name can't start with a number or contain symbols`;
    throw (0,faults/* syntaxFault */.mf)(message, { near: written, hint: 'use letters, digits, "-", "_" and ".", a letter first' });
}

// EXTERNAL MODULE: ./lib/dockerfile/duration.js
var dockerfile_duration = __webpack_require__(456);
// EXTERNAL MODULE: ./lib/dockerfile/go-number.js
var go_number = __webpack_require__(1426);
;// CONCATENATED MODULE: ./lib/dockerfile/instructions/healthcheck.js







const healthcheck_FLAGS = {
    interval: 'string',
    timeout: 'string',
    'start-period': 'string',
    'start-interval': 'string',
    retries: 'string'
};
const NONE = { test: ['NONE'], interval: 0, timeout: 0, startPeriod: 0, startInterval: 0, retries: 0 };
const MINIMUM = 1_000_000;
/** https://docs.docker.com/reference/dockerfile/#healthcheck */
const HEALTHCHECK = {
    form: 'typed',
    flags: healthcheck_FLAGS,
    parse(node, location) {
        const [type] = node.args;
        if (type === undefined)
            throw atLeastOneArgument('HEALTHCHECK');
        const { original, keyword, comments } = common(node);
        const { test, interval, timeout, startPeriod, startInterval, retries } = (0,letter_case/* toUpper */.s)(type) === 'NONE' ? parseNone(node) : parseCheck(node);
        return {
            kind: 'HEALTHCHECK',
            location,
            original,
            keyword,
            comments,
            test,
            interval,
            timeout,
            startPeriod,
            startInterval,
            retries
        };
    }
};
function parseNone(node) {
    if (node.args.length > 1)
        throw (0,faults/* syntaxFault */.mf)('HEALTHCHECK NONE takes no arguments');
    return NONE;
}
function parseCheck(node) {
    const type = (0,letter_case/* toUpper */.s)(node.args[0]);
    const flags = readFlags(node.flags, healthcheck_FLAGS);
    const command = node.args.slice(1);
    if (type !== 'CMD') {
        throw (0,faults/* syntaxFault */.mf)(`Unknown type ${(0,go_quote/* goQuote */.d)(type)} in HEALTHCHECK (try CMD)`, { near: node.args[0], hint: 'write CMD or NONE' });
    }
    if (command.length === 0)
        throw (0,faults/* syntaxFault */.mf)('Missing command after HEALTHCHECK CMD');
    return {
        test: node.json ? ['CMD', ...command] : ['CMD-SHELL', command.join(' ')],
        interval: parseInterval('interval', flags.interval),
        timeout: parseInterval('timeout', flags.timeout),
        startPeriod: parseInterval('start-period', flags['start-period']),
        startInterval: parseInterval('start-interval', flags['start-interval']),
        retries: parseRetries(flags.retries)
    };
}
function parseInterval(name, text) {
    if (text === undefined || text === '')
        return 0;
    const duration = (0,dockerfile_duration/* parseDuration */.E9)(text);
    if (duration !== 0 && duration < MINIMUM)
        throw (0,faults/* invalidFault */.sV)(`Interval "${name}" cannot be less than 1ms`, { near: `--${name}` });
    return duration;
}
function parseRetries(text) {
    if (text === undefined || text === '')
        return 0;
    const retries = Number((0,go_number/* parseInteger */.cG)(text, { base: 10, bits: 32 }));
    if (retries < 0)
        throw (0,faults/* invalidFault */.sV)(`--retries cannot be negative (${retries})`, { near: '--retries' });
    return retries;
}

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/label.js



/** https://docs.docker.com/reference/dockerfile/#label */
const LABEL = {
    form: 'pairs',
    flags: {},
    parse(node, location) {
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'LABEL', location, original, keyword, comments, pairs: parsePairs('LABEL', node) };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/maintainer.js


/** https://docs.docker.com/reference/dockerfile/#maintainer-deprecated */
const MAINTAINER = {
    form: 'text',
    flags: {},
    parse(node, location) {
        const [maintainer] = node.args;
        if (maintainer === undefined)
            throw exactlyOneArgument('MAINTAINER');
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'MAINTAINER', location, original, keyword, comments, maintainer };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/onbuild.js





/** Only the trigger's name is looked at; a build on the image finds the rest. https://docs.docker.com/reference/dockerfile/#onbuild */
const ONBUILD = {
    form: 'instruction',
    flags: {},
    parse(node, location) {
        if (!node.trigger)
            throw atLeastOneArgument('ONBUILD');
        refuseFlags(node.flags);
        checkTrigger(node.trigger.keyword);
        const { original, keyword, comments } = common(node);
        return { kind: 'ONBUILD', location, original, keyword, comments, expression: expressionOf(node) };
    }
};
function checkTrigger(keyword) {
    const trigger = (0,letter_case/* toUpper */.s)((0,characters/* trimSpace */.Pd)(keyword));
    if (trigger === 'ONBUILD')
        throw (0,faults/* syntaxFault */.mf)("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
    if (trigger === 'MAINTAINER' || trigger === 'FROM') {
        throw (0,faults/* syntaxFault */.mf)(`${trigger} isn't allowed as an ONBUILD trigger`, { near: keyword });
    }
}
function expressionOf({ original, heredocs }) {
    const trigger = original.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, '');
    return trigger + heredocs.map(({ content, name }) => `\n${content}${name}`).join('');
}

// EXTERNAL MODULE: ./lib/dockerfile/device.js
var dockerfile_device = __webpack_require__(8518);
// EXTERNAL MODULE: ./lib/dockerfile/mount-options.js
var mount_options = __webpack_require__(7608);
;// CONCATENATED MODULE: ./lib/dockerfile/instructions/run.js







const run_FLAGS = {
    mount: 'strings',
    network: 'string',
    security: 'string',
    device: 'strings'
};
const NETWORKS = new Set(['default', 'none', 'host']);
const SECURITIES = new Set(['insecure', 'sandbox']);
/** https://docs.docker.com/reference/dockerfile/#run */
const RUN = {
    form: 'command',
    flags: run_FLAGS,
    parse(node, location) {
        const { mount, network, security, device } = readFlags(node.flags, run_FLAGS);
        device.forEach(dockerfile_device/* checkDevice */.J);
        mount.forEach(mount_options/* checkMount */.g);
        if (network !== undefined && !NETWORKS.has(network)) {
            throw (0,faults/* invalidFault */.sV)(`invalid network mode ${(0,go_quote/* goQuote */.d)(network)}`, { near: '--network', hint: 'use default, none or host' });
        }
        if (security !== undefined && !SECURITIES.has(security)) {
            throw (0,faults/* invalidFault */.sV)(`security ${(0,go_quote/* goQuote */.d)(security)} is not valid`, { near: '--security', hint: 'use sandbox or insecure' });
        }
        const { original, keyword, comments } = common(node);
        return {
            kind: 'RUN',
            location,
            original,
            keyword,
            comments,
            command: commandLine(node.args, node.json),
            heredocs: node.heredocs.map(toHeredoc),
            mounts: mount,
            network,
            security,
            devices: device
        };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/shell.js



/** https://docs.docker.com/reference/dockerfile/#shell */
const SHELL = {
    form: 'command',
    flags: {},
    parse(node, location) {
        refuseFlags(node.flags);
        if (node.args.length === 0)
            throw atLeastOneArgument('SHELL');
        if (!node.json) {
            throw (0,faults/* syntaxFault */.mf)('SHELL requires the arguments to be in JSON form', { hint: 'write SHELL ["/bin/sh", "-c"]' });
        }
        const { original, keyword, comments } = common(node);
        return { kind: 'SHELL', location, original, keyword, comments, args: node.args };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/stopsignal.js

/** Flags are ignored, as in BuildKit. https://docs.docker.com/reference/dockerfile/#stopsignal */
const STOPSIGNAL = {
    form: 'text',
    flags: {},
    parse(node, location) {
        const [signal] = node.args;
        if (signal === undefined)
            throw exactlyOneArgument('STOPSIGNAL');
        const { original, keyword, comments } = common(node);
        return { kind: 'STOPSIGNAL', location, original, keyword, comments, signal };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/user.js


/** https://docs.docker.com/reference/dockerfile/#user */
const USER = {
    form: 'text',
    flags: {},
    parse(node, location) {
        const [user] = node.args;
        if (user === undefined)
            throw exactlyOneArgument('USER');
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'USER', location, original, keyword, comments, user };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/volume.js




/** https://docs.docker.com/reference/dockerfile/#volume */
const VOLUME = {
    form: 'list',
    flags: {},
    parse(node, location) {
        if (node.args.length === 0)
            throw atLeastOneArgument('VOLUME');
        refuseFlags(node.flags);
        const paths = node.args.map(characters/* trimSpace */.Pd);
        if (paths.includes(''))
            throw (0,faults/* syntaxFault */.mf)('VOLUME specified can not be an empty string');
        const { original, keyword, comments } = common(node);
        return { kind: 'VOLUME', location, original, keyword, comments, paths };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/workdir.js


/** https://docs.docker.com/reference/dockerfile/#workdir */
const WORKDIR = {
    form: 'text',
    flags: {},
    parse(node, location) {
        const [path] = node.args;
        if (path === undefined)
            throw exactlyOneArgument('WORKDIR');
        refuseFlags(node.flags);
        const { original, keyword, comments } = common(node);
        return { kind: 'WORKDIR', location, original, keyword, comments, path };
    }
};

;// CONCATENATED MODULE: ./lib/dockerfile/instructions/table.js


















/** The language: a line an instruction, and the compiler asks for it. */
const INSTRUCTIONS = {
    ADD: ADD,
    ARG: ARG,
    CMD: CMD,
    COPY: COPY,
    ENTRYPOINT: ENTRYPOINT,
    ENV: ENV,
    EXPOSE: EXPOSE,
    FROM: FROM,
    HEALTHCHECK: HEALTHCHECK,
    LABEL: LABEL,
    MAINTAINER: MAINTAINER,
    ONBUILD: ONBUILD,
    RUN: RUN,
    SHELL: SHELL,
    STOPSIGNAL: STOPSIGNAL,
    USER: USER,
    VOLUME: VOLUME,
    WORKDIR: WORKDIR
};

;// CONCATENATED MODULE: ./lib/dockerfile/bytes.js
/**
 * BuildKit reads flags byte by byte, so that `--chown=ü` names the user `Ã¼`. The same image means the same here: each character
 * of these texts is one byte.
 */
const ASCII = /^[\0-\x7f]*$/;
function toBytes(text) {
    return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
/** Half a character becomes U+FFFD. */
function fromBytes(bytes) {
    return ASCII.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
}

// EXTERNAL MODULE: ./lib/dockerfile/go-json.js
var go_json = __webpack_require__(6141);
;// CONCATENATED MODULE: ./lib/dockerfile/json-form.js



/**
 * The arguments of the exec form: a JSON array of strings, nothing else on the line. Undefined when the text is not valid JSON,
 * which makes it shell form without a word, as BuildKit reads it.
 * @throws DockerfileFault when it is an array of something else.
 */
function parseJsonForm(text) {
    const json = (0,characters/* trimStart */.Dw)(text);
    if (!json.startsWith('['))
        return undefined;
    const values = (0,go_json/* parseGoJson */.S)(json);
    return values?.map(value => {
        if (typeof value === 'string')
            return value;
        throw (0,faults/* syntaxFault */.mf)('when using JSON array syntax, arrays must be comprised of strings only', {
            near: JSON.stringify(value),
            hint: 'quote every element'
        });
    });
}

;// CONCATENATED MODULE: ./lib/dockerfile/words.js

/**
 * The words of ENV, LABEL and ARG: split at blanks outside quotes. Quotes and escapes stay; expansion removes them later.
 */
function splitWords(text, escapeToken) {
    const words = [];
    let position = 0;
    for (;;) {
        while (position < text.length && (0,characters/* isSpace */.xC)(text[position]))
            position++;
        if (position >= text.length)
            return words;
        const { word, end } = readWord(text, position, escapeToken);
        if (word !== '')
            words.push(word);
        position = end;
    }
}
function readWord(text, start, escapeToken) {
    let quote = '';
    let position = start;
    for (; position < text.length; position++) {
        const character = text[position];
        if (quote === '' && (0,characters/* isSpace */.xC)(character))
            break;
        // Nothing is escaped between single quotes.
        if (character === escapeToken && quote !== "'") {
            // An escape at the very end is dropped, and closes a quote.
            if (position + 1 === text.length)
                return { word: text.slice(start, position), end: text.length };
            position++;
        }
        else if (character === quote)
            quote = '';
        else if (quote === '' && (character === '"' || character === "'"))
            quote = character;
    }
    return { word: text.slice(start, position), end: position };
}

;// CONCATENATED MODULE: ./lib/dockerfile/arguments.js







const NOTHING = { args: [], json: false };
/** @throws DockerfileFault */
const READ_ARGUMENTS = {
    command: readCommand,
    list: text => readJson(text) ?? readFields(text),
    fields: readFields,
    words: (text, escapeToken) => ({ args: splitWords(text, escapeToken), json: false }),
    pairs: readPairs,
    text: readText,
    typed: readTyped
};
function readJson(text) {
    const args = parseJsonForm(text);
    return args && { args, json: true };
}
function readCommand(text) {
    return text === '' ? NOTHING : (readJson(text) ?? readText(text));
}
function readText(text) {
    return text === '' ? NOTHING : { args: [text], json: false };
}
function readFields(text) {
    return text === '' ? NOTHING : { args: text.split(characters/* BLANKS */.a7), json: false };
}
function readPairs(text, escapeToken, keyword) {
    const words = splitWords(text, escapeToken);
    if (words.length === 0)
        return NOTHING;
    if (!words[0].includes('='))
        return readOldPair(text, (0,letter_case/* toUpper */.s)((0,letter_case/* toLower */.j)(keyword)));
    return { args: words.flatMap(readPair), json: false };
}
/** `KEY value`: everything after the first blanks is the value. */
function readOldPair(text, keyword) {
    const { first, rest } = (0,characters/* cutAtBlanks */.xe)(text);
    if (rest === undefined)
        throw (0,faults/* syntaxFault */.mf)(`${keyword} must have two arguments`, { near: first, hint: `write ${first}=value` });
    return { args: [first, rest, ''], json: false };
}
function readPair(word) {
    const { before, after, found } = (0,characters/* cut */.Jj)(word, '=');
    if (found)
        return [before, after, '='];
    throw (0,faults/* syntaxFault */.mf)(`Syntax error - can't find = in ${(0,go_quote/* goQuote */.d)(word)}. Must be of the form: name=value`, {
        near: word,
        hint: 'quote a value that has blanks'
    });
}
/** HEALTHCHECK's type, and the command that follows it. BuildKit looks for the blanks byte by byte, as it does in flags. */
function readTyped(text) {
    const bytes = toBytes(text);
    let end = 0;
    while (end < bytes.length && !(0,characters/* isSpace */.xC)(bytes[end]))
        end++;
    if (end === 0)
        return NOTHING;
    let next = end;
    while (next < bytes.length && (0,characters/* isSpace */.xC)(bytes[next]))
        next++;
    const command = readCommand(fromBytes(bytes.slice(next)));
    return { args: [fromBytes(bytes.slice(0, end)), ...command.args], json: command.json };
}

;// CONCATENATED MODULE: ./lib/dockerfile/lines.js

/** Go's scanner takes no longer token; BuildKit's message says so. */
const MAX_LINE_BYTES = 65535;
/** The physical lines of a Dockerfile, read one after the other. Line ends stay, as heredocs keep them. */
class LineReader {
    /** How many lines were read: the 1-based number of the last one. */
    number = 0;
    text;
    position = 0;
    tooLong = false;
    constructor(text) {
        this.text = text.replace(/^\ufeff/, '');
    }
    /** The next line with its `\n`, or undefined at the end and before a line that is too long. */
    next() {
        if (this.tooLong || this.position >= this.text.length)
            return undefined;
        const newline = this.text.indexOf('\n', this.position);
        const end = newline < 0 ? this.text.length : newline + 1;
        const line = this.text.slice(this.position, end);
        if (exceeds(newline < 0 ? line : line.slice(0, -1))) {
            this.tooLong = true;
            return undefined;
        }
        this.position = end;
        this.number++;
        return line;
    }
    /** @throws DockerfileFault when reading stopped at a line that is too long. */
    finish() {
        if (!this.tooLong)
            return;
        this.number++;
        throw (0,faults/* syntaxFault */.mf)(`dockerfile line greater than max allowed size of ${MAX_LINE_BYTES}`, {
            hint: 'break the line, or put the text in a file that the Dockerfile copies'
        });
    }
}
function exceeds(line) {
    return line.length > MAX_LINE_BYTES / 3 && Buffer.byteLength(line) > MAX_LINE_BYTES;
}
/** Without the `\n` and any `\r` before it. */
function trimNewline(line) {
    let end = line.length;
    while (end > 0 && (line[end - 1] === '\n' || line[end - 1] === '\r'))
        end--;
    return line.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/dockerfile/heredoc-body.js


/** Reads the lines of a heredoc, raw, up to the one that is its name. @throws DockerfileFault when there is none. */
function readHeredoc(word, lines) {
    const content = [];
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
        const text = trimNewline(line);
        if ((word.chomp ? text.replace(/^\t+/, '') : text) === word.name)
            return { ...word, content: content.join('') };
        content.push(line);
    }
    throw (0,faults/* syntaxFault */.mf)('unterminated heredoc', { near: word.name, hint: `end it with a line that has only ${word.name}` });
}

;// CONCATENATED MODULE: ./lib/dockerfile/split-command.js


/** Splits a logical line into the instruction's name, its flags, and its arguments. */
function splitCommand(line, escapeToken) {
    const { first, rest } = (0,characters/* cutAtBlanks */.xe)((0,characters/* trimSpace */.Pd)(line));
    if (rest === undefined)
        return { keyword: first, flags: [], rest: '' };
    const bytes = toBytes(rest);
    const { flags, end } = split_command_readFlags(bytes, escapeToken);
    return { keyword: first, flags, rest: (0,characters/* trimSpace */.Pd)(end === 0 ? rest : fromBytes(bytes.slice(end))) };
}
/** Shared: most instructions have no flags. */
const split_command_NONE = [];
/** Reads words that start with `--`, honouring quotes and escapes; `--` alone ends them. */
function split_command_readFlags(text, escapeToken) {
    let flags = split_command_NONE;
    let position = 0;
    for (;;) {
        while (position < text.length && (0,characters/* isSpace */.xC)(text[position]))
            position++;
        if (!text.startsWith('--', position))
            return { flags, end: position };
        const word = split_command_readWord(text, position, escapeToken);
        position = word.end;
        if (word.text === '--')
            return { flags, end: position };
        if (flags === split_command_NONE)
            flags = [];
        flags.push(word.text);
    }
}
/** Text between quotes and escapes is taken in one piece: a string made of single characters costs many times as much. */
function split_command_readWord(text, start, escapeToken) {
    let word = '';
    let quote = '';
    let position = start;
    let copied = start;
    const take = () => {
        word += text.slice(copied, position);
        copied = position + 1;
    };
    for (; position < text.length; position++) {
        const character = text[position];
        if (quote === '' && (0,characters/* isSpace */.xC)(character))
            break;
        if (character === escapeToken) {
            take();
            // What is escaped goes with the text that follows. An escape at the very end is dropped.
            position++;
        }
        else if (quote === '' ? character === '"' || character === "'" : character === quote) {
            take();
            quote = quote === '' ? character : '';
        }
    }
    return { text: word + text.slice(copied, position), end: Math.min(position, text.length) };
}

;// CONCATENATED MODULE: ./lib/dockerfile/nodes.js










/**
 * Splits a Dockerfile into instructions, in one pass over its lines. Whether they exist and have the right arguments is not
 * looked at, but for what splitting needs (ENV and LABEL pairs, JSON arrays).
 * @throws DockerfileError with its place in `file`.
 */
function parseNodes(text, file = 'Dockerfile') {
    return new NodeParser(text, file).parse();
}
const nodes_NONE = [];
/** BuildKit takes the first byte of a comment's line for its `#`: of a wider blank before it, the rest is no text any more. */
function withoutFirstByte(line) {
    return '\ufffd'.repeat(Buffer.byteLength(line.slice(0, 1)) - 1) + line.slice(1);
}
class NodeParser {
    text;
    file;
    lines;
    directives = new directives/* DirectiveReader */.zj();
    escape = '\\';
    comments;
    nodes = [];
    emptyContinuations = [];
    constructor(text, file) {
        this.text = text;
        this.file = file;
        this.lines = new LineReader(text);
    }
    parse() {
        for (let line = this.lines.next(); line !== undefined; line = this.lines.next())
            this.readLine(line);
        if (this.nodes.length === 0)
            this.fail((0,faults/* syntaxFault */.mf)('file with no instructions', { hint: 'start with FROM' }));
        this.guard(this.lines.number + 1, () => this.lines.finish());
        return { nodes: this.nodes, escape: this.escape, emptyContinuations: this.emptyContinuations };
    }
    readLine(physical) {
        const line = (0,characters/* trimStart */.Dw)(trimNewline(physical));
        const start = this.lines.number;
        if (line.startsWith('#')) {
            this.readComment(line, physical);
            return;
        }
        this.directives.read('');
        const { text, continues } = this.cutContinuation(line);
        if (!continues && text === '')
            return;
        const original = continues ? this.readContinuation(text) : text;
        this.guard(start, () => this.addNode(original, start));
        this.comments = undefined;
    }
    /** Comments above an instruction belong to it; an empty one separates. Directives are no comments. */
    readComment(line, physical) {
        const directive = this.guard(this.lines.number, () => this.directives.read(line));
        if (directive?.name === 'escape')
            this.escape = this.guard(this.lines.number, () => (0,directives/* checkEscape */.Md)(directive.value));
        if (directive)
            return;
        const comment = (0,characters/* trimSpace */.Pd)(withoutFirstByte(physical));
        if (comment === '')
            this.comments = undefined;
        else if (this.comments)
            this.comments.push(comment);
        else
            this.comments = [comment];
    }
    /** Joins lines until one does not end in the escape character. Comments and empty lines between do not count. */
    readContinuation(first) {
        const parts = [first];
        let hasEmptyLine = false;
        for (let line = this.lines.next(); line !== undefined; line = this.lines.next()) {
            const trimmed = (0,characters/* trimStart */.Dw)(trimNewline(line));
            if (trimmed.startsWith('#'))
                continue;
            if (trimmed === '') {
                hasEmptyLine = true;
                continue;
            }
            const { text, continues } = this.cutContinuation(trimNewline(line));
            parts.push(text);
            if (!continues)
                break;
        }
        const original = parts.join('');
        if (hasEmptyLine)
            this.emptyContinuations.push({ line: this.lines.number, original });
        return original;
    }
    /** An escape character at the end of a line, with nothing but blanks after it, unless another is before it. */
    cutContinuation(line) {
        let end = line.length;
        while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t'))
            end--;
        const continues = line[end - 1] === this.escape && line[end - 2] !== this.escape;
        return { text: continues ? line.slice(0, end - 1) : line, continues };
    }
    addNode(original, start) {
        const parts = readParts(original, this.escape);
        const heredocs = original.includes('<<') && acceptsHeredocs(parts) ? this.readHeredocs(original) : nodes_NONE;
        this.nodes.push(makeNode(original, parts, this.comments ?? nodes_NONE, heredocs, start, this.lines.number));
    }
    readHeredocs(original) {
        return (0,heredoc/* heredocsOf */.t6)(original).map(word => readHeredoc(word, this.lines));
    }
    /** A fault in `action` gets the lines from `start` to the last one that was read. */
    guard(start, action) {
        try {
            return action();
        }
        catch (error) {
            throw (0,faults/* locate */.x5)(error, this.place(start), this.text);
        }
    }
    fail(fault) {
        throw (0,faults/* locate */.x5)(fault, this.place(this.lines.number), this.text);
    }
    place(start) {
        const startLine = Math.max(1, start);
        return { file: this.file, startLine, endLine: Math.max(startLine, this.lines.number) };
    }
}
/** One literal, so that a hundred thousand nodes have one shape. */
function makeNode(original, { keyword, flags, args, json, trigger }, comments, heredocs, startLine, endLine) {
    return { keyword, original, flags, args, json, heredocs, startLine, endLine, comments, trigger };
}
/** @throws DockerfileFault */
function readParts(line, escapeToken) {
    const outer = [];
    let inner = splitLine(line, escapeToken);
    // ONBUILD of ONBUILD is refused, but not here: any number of them must be read.
    for (; inner.form === 'instruction' && inner.rest !== ''; inner = splitLine(inner.rest, escapeToken))
        outer.push(inner);
    return outer.reduceRight(wrap, readArguments(inner, escapeToken));
}
function splitLine(line, escapeToken) {
    const { keyword: written, flags, rest } = splitCommand(line, escapeToken);
    const keyword = SPELLINGS.get(written) ?? written;
    return { keyword, flags, rest, form: formOf(keyword) };
}
function readArguments({ keyword, flags, rest, form }, escapeToken) {
    if (form === undefined)
        return { keyword, flags, args: [''], json: false, trigger: undefined };
    if (form === 'instruction')
        return { keyword, flags, args: nodes_NONE, json: false, trigger: undefined };
    const { args, json } = READ_ARGUMENTS[form](rest, escapeToken, keyword);
    return { keyword, flags, args, json, trigger: undefined };
}
/** The place of a trigger is its ONBUILD's. */
function wrap(trigger, { keyword, flags, rest }) {
    return { keyword, flags, args: nodes_NONE, json: false, trigger: makeNode(rest, trigger, nodes_NONE, nodes_NONE, 0, 0) };
}
function formOf(keyword) {
    const kind = kindOf(keyword);
    return kind && INSTRUCTIONS[kind].form;
}
/** What a keyword names, in any case. BuildKit compares lower case, which lets the Kelvin sign be a `k`, but no `ſ` an `s`. */
function kindOf(keyword) {
    return KINDS.get(keyword) ?? KINDS.get((0,letter_case/* toLower */.j)(keyword));
}
const KINDS = new Map(Object.keys(INSTRUCTIONS).flatMap(name => [name, name.toLowerCase()].map(text => [text, name])));
/** The usual ones as one string each, instead of a piece of every line. */
const SPELLINGS = new Map(Object.keys(INSTRUCTIONS).flatMap(name => [name, name.toLowerCase()].map(text => [text, text])));
const WITH_HEREDOCS = new Set(['ADD', 'COPY', 'RUN']);
function acceptsHeredocs(parts) {
    const inner = parts.trigger ?? parts;
    return WITH_HEREDOCS.has(kindOf(inner.keyword)) && !inner.json;
}

// EXTERNAL MODULE: ./lib/dockerfile/lint/consistent-instruction-casing.js
var consistent_instruction_casing = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/dockerfile/lint/duplicate-stage-name.js
var duplicate_stage_name = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/dockerfile/lint/from-as-casing.js
var from_as_casing = __webpack_require__(5017);
// EXTERNAL MODULE: ./lib/dockerfile/lint/invalid-definition-description.js
var invalid_definition_description = __webpack_require__(8916);
// EXTERNAL MODULE: ./lib/dockerfile/lint/maintainer-deprecated.js
var maintainer_deprecated = __webpack_require__(6062);
// EXTERNAL MODULE: ./lib/dockerfile/lint/no-empty-continuation.js
var no_empty_continuation = __webpack_require__(2171);
// EXTERNAL MODULE: ./lib/dockerfile/lint/reserved-stage-name.js
var reserved_stage_name = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/dockerfile/lint/stage-name-casing.js
var stage_name_casing = __webpack_require__(8896);
;// CONCATENATED MODULE: ./lib/dockerfile/lint/text.js









/** What the words of one instruction show, right or wrong as it may be. */
function lintNode(node, file) {
    const { keyword, args, comments, startLine, endLine } = node;
    const subject = { location: { file, startLine, endLine }, comments };
    const kind = kindOf(keyword);
    if (kind === 'MAINTAINER')
        return [(0,maintainer_deprecated/* maintainerDeprecated */.E)(subject)];
    const [, as, name, ...more] = args;
    if (kind !== 'FROM' || as === undefined || name === undefined)
        return [];
    return present([more.length === 0 ? (0,stage_name_casing/* stageNameCasing */.r)(name, subject) : undefined, (0,from_as_casing/* fromAsCasing */.c)(keyword, as, subject)]);
}
/** What one instruction shows that is right. */
function lintInstruction(instruction) {
    const describes = instruction.kind === 'ARG' || (instruction.kind === 'FROM' && instruction.name !== undefined);
    return describes ? present([(0,invalid_definition_description/* invalidDefinitionDescription */.N)(instruction)]) : [];
}
/** What reading the lines shows, before any instruction is looked at. */
function lintContinuations({ emptyContinuations }, file) {
    return emptyContinuations.map(({ line }) => (0,no_empty_continuation/* noEmptyContinuation */.k)({ location: { file, startLine: line, endLine: line } }));
}
/** What only the whole file shows. */
function lintFile(stages) {
    return [...(0,reserved_stage_name/* reservedStageName */.K)(stages), ...(0,duplicate_stage_name/* duplicateStageName */.b)(stages), ...(0,consistent_instruction_casing/* consistentInstructionCasing */.w)(stages)];
}
function present(warnings) {
    return warnings.filter(warning => warning !== undefined);
}

;// CONCATENATED MODULE: ./lib/dockerfile/parse.js







/**
 * Reads and checks a whole Dockerfile: every instruction, also of stages that will not be built. Nothing is expanded.
 * @param file its name, for messages
 * @param warn hears of findings at once: also of those before an error
 * @throws DockerfileError with location and excerpt, and BuildKit's text.
 */
function parseDockerfile(text, file, warn = () => { }) {
    if (text === '')
        throw emptyDockerfile(file);
    const list = parseNodes(text, file);
    const warnings = [];
    const add = (found) => {
        warnings.push(...found);
        for (const warning of found)
            warn(warning);
    };
    add(lintContinuations(list, file));
    const globalArgs = [];
    const stages = [];
    for (const node of list.nodes) {
        add(lintNode(node, file));
        const instruction = parseLocated(node, text, file);
        add(lintInstruction(instruction));
        const stage = stages.at(-1);
        if (instruction.kind === 'FROM')
            stages.push(startStage(instruction, stages.length));
        else if (stage)
            stage.instructions.push(instruction);
        else if (instruction.kind === 'ARG')
            globalArgs.push(instruction);
        else
            throw (0,faults/* locate */.x5)(noStage(), instruction.location, text);
    }
    if (stages.length === 0)
        throw (0,faults/* locate */.x5)(noStages(), placeOf(list.nodes.at(-1), file), text);
    add(lintFile(stages));
    return {
        file,
        text,
        escape: list.escape,
        syntax: (0,directives/* detectSyntax */.Dh)(text)?.value,
        check: (0,directives/* detectCheck */.Y_)(text)?.value,
        globalArgs,
        stages,
        warnings
    };
}
function startStage(from, index) {
    return { from, name: from.name, index, instructions: [] };
}
function parseLocated(node, text, file) {
    const location = placeOf(node, file);
    try {
        return parseInstruction(node, location);
    }
    catch (error) {
        throw (0,faults/* locate */.x5)(error, location, text, `dockerfile parse error on line ${node.startLine}: `);
    }
}
/** One instruction, checked. @throws DockerfileFault without a place: the caller knows it. */
function parseInstruction(node, location) {
    const kind = kindOf(node.keyword);
    if (kind)
        return INSTRUCTIONS[kind].parse(node, location);
    const message = `unknown instruction: ${node.keyword}${(0,did_you_mean/* suggest */.Z)(node.keyword, Object.keys(INSTRUCTIONS), { caseSensitive: false })}`;
    throw new faults/* DockerfileFault */.Ny('UNKNOWN_INSTRUCTION', message, { near: node.keyword });
}
/**
 * Reads a trigger that the base left for this build. BuildKit reads it on its own: the escape character is `\`, whatever this
 * Dockerfile's directive says.
 * @param location the FROM that brought it
 * @throws DockerfileError at that FROM
 */
function parseOnbuildTrigger(expression, location) {
    const { nodes } = parseTrigger(expression, location);
    const [node] = nodes;
    const instruction = nodes.length === 1 ? parseAt(node, expression, location) : undefined;
    if (!instruction || instruction.kind === 'FROM')
        throw relocate((0,faults/* invalidFault */.sV)('onbuild trigger should be a single expression'), expression, location);
    return instruction;
}
function parseTrigger(expression, location) {
    try {
        return parseNodes(expression);
    }
    catch (error) {
        throw relocate(error, expression, location);
    }
}
function parseAt(node, expression, location) {
    try {
        return parseInstruction(node, location);
    }
    catch (error) {
        throw relocate(error, expression, location);
    }
}
/** The trigger's text is not in this file: the FROM is the place, the trigger the hint. */
function relocate(error, expression, location) {
    if (!(error instanceof errors/* DockerfileError */.tP))
        return error;
    const hint = `the base image has the trigger ONBUILD ${expression.split('\n', 1)[0]}`;
    return new errors/* DockerfileError */.tP(error.code, error.message, { location, hint, cause: error });
}
function placeOf({ startLine, endLine }, file) {
    return { file, startLine, endLine };
}
function emptyDockerfile(file) {
    return new errors/* DockerfileError */.tP('SYNTAX', 'the Dockerfile cannot be empty', {
        location: { file, startLine: 1, endLine: 1 },
        hint: 'start with FROM'
    });
}
function noStage() {
    return (0,faults/* syntaxFault */.mf)('no build stage in current context', { hint: 'only ARG may stand before the first FROM' });
}
function noStages() {
    return (0,faults/* syntaxFault */.mf)('dockerfile contains no stages to build', { hint: 'add FROM <image>, or FROM scratch' });
}


/***/ }),

/***/ 1850:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Ux: () => (/* binding */ normalizeWorkdir),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony exports normalizePath, normalizeDestination */
/** Go's path.Clean: no `.`, no empty names, `..` resolved where it can be, no trailing slash; `.` for nothing. */
function cleanPath(path) {
    const root = path.startsWith('/') ? '/' : '';
    const names = [];
    for (const name of path.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.length > 0 && names.at(-1) !== '..')
            names.pop();
        else if (root === '')
            names.push(name);
    }
    return root + names.join('/') || '.';
}
/** The last name of a path, '' for the root. */
function baseName(path) {
    return path.replace(/\/+$/, '').split('/').at(-1);
}
/** Go's path.Join. */
function joinPath(...parts) {
    const text = parts.filter(part => part !== '').join('/');
    return text === '' ? '' : cleanPath(text);
}
/** The working directory that WORKDIR makes of the one before: absolute; an absolute path is taken as it is written. */
function normalizeWorkdir(current, path) {
    return normalizePath(current, path);
}
/** A path made absolute below `parent`; one that is absolute already stays as it is written. '' is the parent. */
function normalizePath(parent, path) {
    const base = parent === '' ? '/' : parent;
    const root = base.startsWith('/') ? base : joinPath('/', base);
    const wanted = path === '' ? root : path;
    return wanted.startsWith('/') ? wanted : joinPath(root, wanted);
}
/** As `normalizePath`, for a destination: a trailing `/` or `/.`, which says "a directory", stays. */
function normalizeDestination(parent, path) {
    const normalized = normalizePath(parent, path);
    if (path.endsWith('/') && !normalized.endsWith('/'))
        return `${normalized}/`;
    if (!path.endsWith('/.'))
        return normalized;
    return normalized === '/' ? '/.' : `${normalized}/.`;
}


/***/ }),

/***/ 5925:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ contextSource),
/* harmony export */   v: () => (/* binding */ askContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Notes what a step reads of a context; does nothing for other inputs. @returns all that the build names in it */
function askContext({ op }, sources) {
    if (op.kind !== 'source' || op.source !== 'context')
        return undefined;
    for (const source of sources)
        op.asked.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', `./${source}`));
    return op.asked;
}
/** The build's own context, whatever the stage's platform: one step for all who read it. */
function contextSource({ lowering }) {
    const op = { kind: 'source', source: 'context', name: 'context', asked: new Set() };
    return lowering.source(op, '[internal] load build context', undefined, lowering.options.buildPlatform);
}


/***/ }),

/***/ 8633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   n3: () => (/* binding */ expandList),
/* harmony export */   tX: () => (/* binding */ secretWarning)
/* harmony export */ });
/* harmony import */ var _dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
/* harmony import */ var _dockerfile_lint_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4283);
/* harmony import */ var _dockerfile_lint_undefined_var_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1034);
/* harmony import */ var _stage_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7354);




/** One word with its variables replaced. @throws DockerfileError EXPANSION at the instruction. */
function expand(state, word, subject, how = {}) {
    return expanding(state, subject, lookUp => (0,_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(word, lookUp, { escape: state.lowering.escape, ...how })).result;
}
/** One word that may become several (EXPOSE). What is unset in it is not reported: neither does BuildKit. */
function expandList({ variables, lowering }, word, subject) {
    return (0,_stage_state_js__WEBPACK_IMPORTED_MODULE_3__/* .located */ .t4)(subject, () => (0,_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWords */ .A)(word, name => variables.get(name), { escape: lowering.escape })).words;
}
/** Reports what is not set, also when the word turns out to be faulty later on. */
function expanding(state, subject, body) {
    const missing = new Set();
    const lookUp = (name) => {
        const value = state.variables.get(name);
        if (value === undefined)
            missing.add(name);
        return value;
    };
    try {
        const expansion = (0,_stage_state_js__WEBPACK_IMPORTED_MODULE_3__/* .located */ .t4)(subject, () => body(lookUp));
        warnUndefined(state, expansion.unmatched, subject);
        return expansion;
    }
    catch (error) {
        warnUndefined(state, [...missing], subject);
        throw error;
    }
}
/** An instruction for the log: as it is written, with its variables replaced where that makes sense. */
function progressText({ variables, lowering }, { kind, keyword, original }) {
    const text = original.slice(keyword.length);
    try {
        return kind + (0,_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(text, name => variables.get(name), { escape: lowering.escape }).result;
    }
    catch {
        return kind + text;
    }
}
/** Says so when a name of ARG or ENV looks like a secret's. */
function secretWarning(state, kind, key, subject) {
    const warning = (0,_dockerfile_lint_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsUsedInArgOrEnv */ .m)(kind, key, subject);
    if (warning)
        state.lowering.warn(warning);
}
function warnUndefined(state, unmatched, subject) {
    if (unmatched.length === 0)
        return;
    for (const warning of (0,_dockerfile_lint_undefined_var_js__WEBPACK_IMPORTED_MODULE_2__/* .undefinedVar */ .sr)(unmatched, state.args, state.variables.names(), subject))
        state.lowering.warn(warning);
}


/***/ }),

/***/ 2856:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ defaultVariables),
/* harmony export */   M3: () => (/* binding */ automaticArguments),
/* harmony export */   _3: () => (/* binding */ expandGlobal),
/* harmony export */   vY: () => (/* binding */ globalVariables)
/* harmony export */ });
/* harmony import */ var _dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9494);
/* harmony import */ var _dockerfile_lint_undefined_arg_in_from_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3824);
/* harmony import */ var _stage_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7354);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6937);






/**
 * Variables that FROM sees: the automatic platform arguments, then the ARGs before the first FROM.
 * @param declared takes what those ARGs are, the last of each name
 * @throws DockerfileError EXPANSION at an ARG
 */
function globalVariables(dockerfile, options, buildArgs = options.buildArgs, declared = new Map()) {
    const variables = automaticVariables(dockerfile, options);
    for (const instruction of dockerfile.globalArgs)
        for (const declaration of instruction.args) {
            const { key, value: text } = declaration;
            const given = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .givenArgument */ .$T)(buildArgs, key);
            const expansion = given === undefined && text !== undefined ? expandDefault(text, variables, dockerfile, instruction) : undefined;
            const value = given ?? expansion?.result;
            if (value !== undefined)
                variables.set(key, value);
            declared.set(key, (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .argument */ .EE)(declaration, value, instruction.location, needsOf(key, expansion, declared)));
        }
    return variables;
}
function expandDefault(value, variables, dockerfile, instruction) {
    return (0,_stage_state_js__WEBPACK_IMPORTED_MODULE_3__/* .located */ .t4)(instruction, () => (0,_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(value, name => variables.get(name), { escape: dockerfile.escape }));
}
/** A default that is made of its own name needs what the earlier one does. */
function needsOf(key, expansion, declared) {
    const matched = expansion?.matched ?? [];
    return matched.flatMap(name => (name === key ? [...(declared.get(key)?.needs ?? [])] : [name]));
}
/** The same with no build argument, for the check of defaults; undefined when one of them makes no sense alone. */
function defaultVariables(dockerfile, options) {
    try {
        return globalVariables(dockerfile, options, {});
    }
    catch {
        return undefined;
    }
}
/** https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
function automaticVariables({ stages }, { buildPlatform, platform, target, buildArgs }) {
    const stage = target || stages.at(-1)?.name || 'default';
    const values = { ...described('BUILD', buildPlatform), ...described('TARGET', platform), TARGETSTAGE: stage };
    return new _variables_js__WEBPACK_IMPORTED_MODULE_5__/* .Variables */ .u(Object.entries(values).map(([name, value]) => [name, buildArgs[name] ?? value]));
}
/** Their names. */
function automaticArguments(options) {
    return [...Object.keys({ ...described('BUILD', options.buildPlatform), ...described('TARGET', options.platform) }), 'TARGETSTAGE'];
}
function described(prefix, platform) {
    return {
        [`${prefix}PLATFORM`]: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatformAll */ .O0)(platform),
        [`${prefix}OS`]: platform.os,
        [`${prefix}OSVERSION`]: platform['os.version'] ?? '',
        [`${prefix}ARCH`]: platform.architecture,
        [`${prefix}VARIANT`]: platform.variant ?? ''
    };
}
/** A word of FROM, which sees nothing but the global variables. What no ARG declares is reported, also before an error. */
function expandGlobal(lowering, word, from) {
    const missing = new Set();
    const lookUp = (name) => {
        const value = lowering.globals.get(name);
        if (value === undefined)
            missing.add(name);
        return value;
    };
    try {
        return (0,_stage_state_js__WEBPACK_IMPORTED_MODULE_3__/* .located */ .t4)(from, () => (0,_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(word, lookUp, { escape: lowering.escape }));
    }
    finally {
        for (const warning of (0,_dockerfile_lint_undefined_arg_in_from_js__WEBPACK_IMPORTED_MODULE_2__/* .undefinedArgInFrom */ .C)([...missing], lowering.declaredGlobals, from))
            lowering.warn(warning);
    }
}


/***/ }),

/***/ 6193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ imageReference)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9112);
/* harmony import */ var _stage_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7354);



/** The name of an image, normalised. `FROM Build` after `AS build` ends here: image names are lowercase. */
function imageReference(name, location) {
    if (name.startsWith('oci-layout://'))
        return name;
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name));
    }
    catch (cause) {
        throw (0,_stage_state_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(`failed to parse stage name ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(name)}: ${cause.message}`, location, { cause });
    }
}


/***/ }),

/***/ 2068:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vn: () => (/* binding */ checkDockerfile),
  c5: () => (/* binding */ lowerDockerfile),
  vE: () => (/* binding */ outlineDockerfile)
});

// EXTERNAL MODULE: ./lib/dockerfile/did-you-mean.js
var did_you_mean = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
// EXTERNAL MODULE: ./lib/frontend/image-reference.js
var image_reference = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/frontend/stage-state.js
var stage_state = __webpack_require__(7354);
;// CONCATENATED MODULE: ./lib/frontend/check-stages.js


/**
 * Looks at what every stage takes from others and from images, also those that no target needs, as BuildKit does: that stages do
 * not need each other in a circle, and that image names are names.
 * @throws DockerfileError
 */
function checkStages({ stages }, uses, lowering) {
    checkCircles(uses, lowering);
    for (const [index, stage] of stages.entries()) {
        const { image } = lowering.base(index);
        if (lowering.findStage(image, index) === undefined)
            checkName(image, stage.from.location);
        for (const { name, index: used, location } of uses[index])
            if (used === undefined)
                checkName(name, location);
    }
}
function checkName(name, location) {
    if (name !== 'scratch')
        (0,image_reference/* imageReference */.r)(name, location);
}
/** Names the first stage that leads into a circle. */
function checkCircles(uses, { names }) {
    const visited = new Set();
    const path = new Set();
    const visit = (index) => {
        if (visited.has(index))
            return undefined;
        visited.add(index);
        path.add(index);
        for (const use of uses[index]) {
            if (use.index === undefined)
                continue;
            const circle = path.has(use.index) ? use : visit(use.index);
            if (circle)
                return circle;
        }
        path.delete(index);
        return undefined;
    };
    for (const index of uses.keys()) {
        const use = visit(index);
        if (use)
            throw (0,stage_state/* fault */.DG)(`circular dependency detected on stage: ${names.label(index)}`, use.location);
    }
}

// EXTERNAL MODULE: ./lib/dockerfile/expand.js + 4 modules
var expand = __webpack_require__(3548);
// EXTERNAL MODULE: ./lib/dockerfile/lint/invalid-default-arg-in-from.js
var invalid_default_arg_in_from = __webpack_require__(691);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/frontend/globals.js
var globals = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/frontend/default-bases.js




/**
 * Says which FROM names no image while every global ARG has its default. That is looked at before anything else, so an error
 * later on hides nothing; a default or a name that makes no sense at all ends it, for it fails the build anyway.
 */
function lintDefaultBases(dockerfile, options) {
    const variables = (0,globals/* defaultVariables */.HO)(dockerfile, options);
    if (!variables)
        return;
    for (const stage of dockerfile.stages) {
        const name = expandBase(stage, variables, dockerfile);
        if (name === undefined)
            return;
        if (!isImageName(name))
            options.warn((0,invalid_default_arg_in_from/* invalidDefaultArgInFrom */.G)(stage.from.image, stage.from));
    }
}
function expandBase({ from }, variables, { escape: character }) {
    try {
        return (0,expand/* expandWord */.V)(from.image, name => variables.get(name), { escape: character }).result;
    }
    catch {
        return undefined;
    }
}
function isImageName(name) {
    try {
        return name !== '' && (0,reference/* parseReference */.F2)(name) !== undefined;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/frontend/lower/from.js + 2 modules
var from = __webpack_require__(2500);
// EXTERNAL MODULE: ./lib/dockerfile/parse.js + 32 modules
var parse = __webpack_require__(6784);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/dockerfile/lint/copy-ignored.js
var copy_ignored = __webpack_require__(290);
// EXTERNAL MODULE: ./lib/dockerfile/may-be-remote.js
var may_be_remote = __webpack_require__(9272);
// EXTERNAL MODULE: ./lib/frontend/context-source.js
var context_source = __webpack_require__(5925);
// EXTERNAL MODULE: ./lib/frontend/expansion.js
var expansion = __webpack_require__(8633);
// EXTERNAL MODULE: ./lib/frontend/operating-system.js
var operating_system = __webpack_require__(525);
;// CONCATENATED MODULE: ./lib/frontend/line-of.js
/** An instruction as it is written, and what its variables were when it was lowered. */
function lineOf(state, { original }) {
    const names = new Set([...original.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name));
    const variables = [...names].flatMap(name => {
        const value = state.variables.get(name);
        return value === undefined ? [] : [{ name, value, isArg: state.args.has(name) }];
    });
    return { text: original, variables };
}

// EXTERNAL MODULE: ./lib/frontend/resolve-from.js
var resolve_from = __webpack_require__(5549);
;// CONCATENATED MODULE: ./lib/frontend/lower/copy.js









async function lowerCopy(state, instruction) {
    const { from, location } = instruction;
    const expanded = await expandAll(state, instruction);
    const { sources } = expanded;
    const remote = sources.some(may_be_remote/* mayBeRemote */.R) ? (await __webpack_require__.e(/* import() */ 6543).then(__webpack_require__.bind(__webpack_require__, 6543))).firstRemote(sources) : undefined;
    if (remote !== undefined && from === undefined)
        throw (0,stage_state/* fault */.DG)(`source can't be a ${remote} for COPY`, location, { hint: 'Use ADD for remote sources' });
    const input = from === undefined ? (0,context_source/* contextSource */.h)(state) : await (0,resolve_from/* resolveFrom */.d)(state, from, { kind: 'copy' }, location);
    if (from === undefined)
        lintIgnored(state, instruction, sources);
    const onItself = input === state.vertex && !instruction.link;
    const copy = { ...copyAction(instruction, expanded, 1), asked: (0,context_source/* askContext */.v)(input, sources), ...(onItself && { onItself }) };
    finish(state, instruction, expanded, [state.vertex, input], sources.length > 0 ? [copy] : []);
}
async function lowerAdd(state, instruction) {
    const expanded = await expandAll(state, instruction);
    const { sources } = expanded;
    const checksum = instruction.checksum === undefined ? undefined : (0,expansion/* expand */.fT)(state, instruction.checksum, instruction) || undefined;
    if (checksum !== undefined && sources.length > 1)
        throw (0,stage_state/* fault */.DG)("checksum can't be specified for multiple sources", instruction.location);
    const inputs = [state.vertex];
    const actions = [];
    const local = [];
    for (const source of sources) {
        const remote = await remoteSource(instruction, source, checksum);
        if (!remote && checksum !== undefined)
            throw (0,stage_state/* fault */.DG)('checksum requires HTTP(S) or Git sources', instruction.location);
        if (!remote)
            local.push(source);
        const vertex = remote
            ? state.lowering.source(remote, `[remote] ${source}`, instruction.location, state.platform)
            : (0,context_source/* contextSource */.h)(state);
        if (!inputs.includes(vertex))
            inputs.push(vertex);
        const action = addAction(instruction, expanded.placement, inputs.indexOf(vertex), source, remote);
        actions.push({ ...action, asked: (0,context_source/* askContext */.v)(vertex, [source]) });
    }
    lintIgnored(state, instruction, local);
    finish(state, instruction, expanded, inputs, mergeActions(actions));
}
async function remoteSource(instruction, source, checksum) {
    if (!(0,may_be_remote/* mayBeRemote */.R)(source))
        return undefined;
    const { remoteOp } = await __webpack_require__.e(/* import() */ 6543).then(__webpack_require__.bind(__webpack_require__, 6543));
    return remoteOp(instruction, source, checksum);
}
/** Each word once: what is unset is reported once. */
async function expandAll(state, instruction) {
    const word = (text) => (0,expansion/* expand */.fT)(state, text, instruction);
    const chown = instruction.chown === undefined ? undefined : word(instruction.chown);
    const chmod = instruction.chmod === undefined ? undefined : await checkedChmod(word(instruction.chmod));
    const sources = instruction.sources.map(word);
    const destination = word(instruction.destination);
    const { platform, config } = state;
    const path = destinationPath((0,operating_system/* layerPath */.nV)(config.WorkingDir ?? '/', platform), (0,operating_system/* layerPath */.nV)(destination, platform));
    const heredocs = instruction.heredocs.map(({ name, content, expand: expands }) => ({
        name,
        content: expands ? expandHeredoc(state, content, instruction) : content
    }));
    return { sources, destination, placement: { destination: path, chown, chmod }, heredocs };
}
/** Quotes stay, and the escape is always a backslash, whatever the directive says. */
function expandHeredoc(state, content, instruction) {
    return (0,expansion/* expand */.fT)(state, content, instruction, { escape: '\\', ignoreQuotes: true });
}
/** Says at once what copying would say. */
async function checkedChmod(chmod) {
    const { parseChmod } = await __webpack_require__.e(/* import() */ 6252).then(__webpack_require__.bind(__webpack_require__, 6252));
    if (chmod !== '')
        parseChmod(chmod);
    return chmod;
}
function copyAction(instruction, { sources, placement }, input) {
    const { parents, excludes } = instruction;
    return { kind: 'copy', instruction: 'COPY', input, sources, parents, excludes, unpack: 'never', ...placement };
}
/** A remote source is one file or directory, copied as it is unless `--unpack` says otherwise. */
function addAction(instruction, where, input, source, remote) {
    const byDefault = remote ? 'never' : 'auto';
    const unpack = instruction.unpack === undefined ? byDefault : instruction.unpack ? 'always' : 'never';
    const isGit = remote?.source === 'git';
    const sources = remote ? [isGit ? '/' : '/*'] : [source];
    return {
        kind: 'copy',
        instruction: 'ADD',
        input,
        sources,
        parents: false,
        excludes: instruction.excludes,
        unpack: isGit ? 'never' : unpack,
        ...where
    };
}
/** Neighbours from one input are one action: a wildcard's matches and the names beside it see the destination alike. */
function mergeActions(actions) {
    const merged = [];
    for (const action of actions) {
        const last = merged.at(-1);
        if (last?.kind === 'copy' && action.kind === 'copy' && last.input === action.input)
            merged[merged.length - 1] = { ...last, sources: [...last.sources, ...action.sources] };
        else
            merged.push(action);
    }
    return merged;
}
/** Absolute and cleaned; keeps what says "a directory": a trailing `/`, `/.`, `.` or nothing at all. */
function destinationPath(workdir, destination) {
    const path = external_node_path_.posix.resolve(external_node_path_.posix.resolve('/', workdir), destination);
    const directory = destination === '' || destination === '.' || /\/\.?$/.test(destination);
    return directory && path !== '/' ? `${path}/` : path;
}
function lintIgnored(state, instruction, sources) {
    for (const source of sources) {
        const warning = (0,copy_ignored/* copyIgnoredFile */.A)(instruction, source, state.lowering.options.ignored);
        if (warning)
            state.lowering.warn(warning);
    }
}
function finish(state, instruction, expanded, inputs, actions) {
    const { placement, heredocs } = expanded;
    const written = heredocs.map(({ name, content }) => ({ kind: 'write', name, content, ...placement }));
    const text = historyText(instruction, expanded);
    const link = instruction.link && placement.chmod === undefined;
    const op = { kind: 'file', actions: [...actions, ...written], link, line: lineOf(state, instruction) };
    state.vertex = state.lowering.vertex(op, inputs, state, (0,stage_state/* stepName */.u)(state, (0,expansion/* progressText */.l_)(state, instruction)), instruction.location);
    (0,stage_state/* addHistory */.Gs)(state, `${text} # buildkit`, state.vertex);
}
/** `COPY [--parents] [--chown] [--chmod] sources <<heredocs destination`, expanded, as BuildKit writes it. */
function historyText(instruction, { sources, destination, placement, heredocs }) {
    const words = [instruction.kind];
    if (instruction.kind === 'COPY' && instruction.parents)
        words.push('--parents');
    if (placement.chown)
        words.push(`--chown=${placement.chown}`);
    if (placement.chmod)
        words.push(`--chmod=${placement.chmod}`);
    return [...words, ...sources, ...heredocs.map(({ name }) => `<<${name}`), destination].join(' ');
}

// EXTERNAL MODULE: ./lib/dockerfile/lint/expose.js
var expose = __webpack_require__(4788);
// EXTERNAL MODULE: ./lib/dockerfile/lint/json-args-recommended.js
var json_args_recommended = __webpack_require__(9728);
// EXTERNAL MODULE: ./lib/dockerfile/lint/undefined-var.js
var undefined_var = __webpack_require__(1034);
// EXTERNAL MODULE: ./lib/dockerfile/lint/legacy-key-value-format.js
var legacy_key_value_format = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/dockerfile/lint/multiple-instructions-disallowed.js
var multiple_instructions_disallowed = __webpack_require__(6585);
// EXTERNAL MODULE: ./lib/dockerfile/expose.js
var dockerfile_expose = __webpack_require__(1359);
// EXTERNAL MODULE: ./lib/text/letter-case.js
var letter_case = __webpack_require__(5448);
// EXTERNAL MODULE: ./lib/dockerfile/faults.js
var faults = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/dockerfile/go-number.js
var go_number = __webpack_require__(1426);
;// CONCATENATED MODULE: ./lib/dockerfile/signal.js




const RTMIN = 34;
const RTMAX = 64;
/** Numbers and names of Linux on every architecture that is not MIPS. */
const NAMES = ('HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ ' +
    'VTALRM PROF WINCH IO PWR SYS').split(' ');
const SIGNALS = new Map([
    ...NAMES.map((name, index) => [name, index + 1]),
    ['CLD', 17],
    ['IOT', 6],
    ['POLL', 29],
    ...Array.from({ length: 16 }, (_, index) => [index === 0 ? 'RTMIN' : `RTMIN+${index}`, RTMIN + index]),
    ...Array.from({ length: 15 }, (_, index) => [index === 0 ? 'RTMAX' : `RTMAX-${index}`, RTMAX - index])
]);
/** The number of a signal: `SIGTERM`, `term`, `15`, `RTMIN+3`. @throws DockerfileFault INVALID */
function parseSignal(text) {
    const number = (0,go_number/* tryInteger */.S6)(text, { base: 10, bits: 64 }) ?? SIGNALS.get((0,letter_case/* toUpper */.s)(text).replace(/^SIG/, ''));
    if (number !== undefined && number !== 0)
        return number;
    const near = (0,did_you_mean/* nearest */.p)((0,letter_case/* toUpper */.s)(text).replace(/^SIG/, ''), [...SIGNALS.keys()]);
    throw (0,faults/* invalidFault */.sV)(`invalid signal: ${text}`, { near: text, hint: near ? `did you mean SIG${near}?` : 'e.g. SIGTERM or 15' });
}

// EXTERNAL MODULE: ./lib/dockerfile/duration.js
var duration = __webpack_require__(456);
// EXTERNAL MODULE: ./lib/frontend/parameters.js
var parameters = __webpack_require__(9494);
;// CONCATENATED MODULE: ./lib/frontend/lower/metadata.js













/** ARG: a build argument, else the default, else the global ARG of that name, else declared but unset. */
function lowerArg(state, instruction) {
    const texts = [];
    for (const declaration of instruction.args) {
        const { key, value: rawDefault } = declaration;
        const given = (0,parameters/* givenArgument */.$T)(state.lowering.options.buildArgs, key);
        const fallback = rawDefault === undefined || given !== undefined ? undefined : (0,expansion/* expand */.fT)(state, rawDefault, instruction);
        (0,expansion/* secretWarning */.tX)(state, 'ARG', key, instruction);
        const global = rawDefault === undefined ? state.lowering.globals.get(key) : undefined;
        const value = given ?? fallback ?? global;
        if (value !== undefined && !undefined_var/* NOT_VARIABLES */.GG.has(key))
            state.variables.set(key, value);
        state.args.set(key, value);
        state.parameters.used.add(key);
        if (given !== undefined || global === undefined)
            state.parameters.args.set(key, (0,parameters/* argument */.EE)(declaration, value, instruction.location));
        texts.push(value === undefined ? key : `${key}=${value}`);
    }
    (0,stage_state/* addHistory */.Gs)(state, `ARG ${texts.join(' ')}`);
}
/** A key and a value without `=` between them. */
function lintLegacy(state, instruction) {
    const warning = (0,legacy_key_value_format/* legacyKeyValueFormat */.d)(instruction);
    if (warning)
        state.lowering.warn(warning);
}
/** ENV: every value sees the variables as they were before the instruction. */
function lowerEnv(state, instruction) {
    const pairs = expandPairs(state, instruction);
    lintLegacy(state, instruction);
    const texts = [];
    for (const [key, value] of pairs) {
        (0,expansion/* secretWarning */.tX)(state, 'ENV', key, instruction);
        state.variables.set(key, value);
        state.env.set(key, value);
        texts.push(`${key}=${value}`);
    }
    (0,stage_state/* addHistory */.Gs)(state, `ENV ${texts.join(' ')}`);
}
function lowerLabel(state, instruction) {
    const pairs = expandPairs(state, instruction);
    lintLegacy(state, instruction);
    state.config.Labels = added(state.config.Labels, pairs);
    (0,stage_state/* addHistory */.Gs)(state, `LABEL ${pairs.map(([key, value]) => `${key}=${value}`).join(' ')}`);
}
function expandPairs(state, instruction) {
    return instruction.pairs.map(({ key, value }) => [(0,expansion/* expand */.fT)(state, key, instruction), (0,expansion/* expand */.fT)(state, value, instruction)]);
}
/**
 * Changes the record, which is the stage's own: a copy for each of many thousand instructions would take minutes. Defined, not
 * assigned: `__proto__` is a name like any other.
 */
function added(record, entries) {
    const all = record ?? {};
    for (const [key, value] of entries)
        Object.defineProperty(all, key, { value, enumerable: true, configurable: true, writable: true });
    return all;
}
/** As Go's map[string]struct{} is in JSON. */
function asSet(names) {
    return names.map(name => [name, {}]);
}
function lowerCmd(state, instruction) {
    lintCommand(state, instruction);
    const args = withShell(state, instruction.command);
    state.config.Cmd = args;
    state.config.ArgsEscaped = true;
    state.cmdSet = true;
    (0,stage_state/* addHistory */.Gs)(state, `CMD ${(0,go_quote/* quoteList */.J)(args)}`);
}
/** Drops the Cmd that was inherited: it was meant for another entry point. */
function lowerEntrypoint(state, instruction) {
    lintCommand(state, instruction);
    const args = withShell(state, instruction.command);
    state.config.Entrypoint = args.length > 0 ? args : null;
    if (!state.cmdSet)
        delete state.config.Cmd;
    (0,stage_state/* addHistory */.Gs)(state, `ENTRYPOINT ${(0,go_quote/* quoteList */.J)(args)}`);
}
function lintCommand(state, instruction) {
    lintSingle(state, instruction);
    const warning = (0,json_args_recommended/* jsonArgsRecommended */.T)(instruction, state.config.Shell !== undefined);
    if (warning)
        state.lowering.warn(warning);
}
/** Of some instructions only the last of a stage has an effect. */
function lintSingle(state, instruction) {
    const earlier = state.singles.get(instruction.kind);
    if (earlier)
        state.lowering.warn((0,multiple_instructions_disallowed/* multipleInstructionsDisallowed */.y)(earlier, instruction));
    state.singles.set(instruction.kind, instruction);
}
/** The argument vector of a command: shell form goes to the SHELL of the moment. */
function withShell(state, command) {
    if (command.form === 'exec')
        return [...command.args];
    return [...(state.config.Shell ?? (0,operating_system/* defaultShell */.EJ)(state.platform)), command.text];
}
function lowerShell(state, instruction) {
    state.config.Shell = [...instruction.args];
    (0,stage_state/* addHistory */.Gs)(state, `SHELL [${instruction.args.join(' ')}]`);
}
function lowerUser(state, instruction) {
    state.config.User = (0,expansion/* expand */.fT)(state, instruction.user, instruction);
    (0,stage_state/* addHistory */.Gs)(state, `USER ${state.config.User}`);
}
function lowerExpose(state, instruction) {
    const words = instruction.ports.flatMap(port => (0,expansion/* expandList */.n3)(state, port, instruction));
    for (const warning of words.flatMap(word => (0,expose/* exposeFormat */.qH)(word, instruction)))
        state.lowering.warn(warning);
    const ports = (0,dockerfile_expose/* parsePortSpecs */.N)(words);
    state.config.ExposedPorts = added(state.config.ExposedPorts, asSet(ports));
    (0,stage_state/* addHistory */.Gs)(state, `EXPOSE [${ports.join(' ')}]`);
}
function lowerVolume(state, instruction) {
    const paths = instruction.paths.map(path => (0,expansion/* expand */.fT)(state, path, instruction));
    if (paths.some(path => path === ''))
        throw (0,stage_state/* fault */.DG)('VOLUME specified can not be an empty string', instruction.location);
    state.config.Volumes = added(state.config.Volumes, asSet(paths));
    (0,stage_state/* addHistory */.Gs)(state, `VOLUME [${paths.join(' ')}]`);
}
function lowerStopsignal(state, instruction) {
    const signal = (0,expansion/* expand */.fT)(state, instruction.signal, instruction);
    parseSignal(signal);
    state.config.StopSignal = signal;
    (0,stage_state/* addHistory */.Gs)(state, `STOPSIGNAL ${signal}`);
}
/** History prints the Go struct that docker keeps, as BuildKit does. */
function lowerHealthcheck(state, instruction) {
    lintSingle(state, instruction);
    const { test, interval, timeout, startPeriod, startInterval, retries } = instruction;
    const healthcheck = { Test: [...test] };
    if (interval)
        healthcheck.Interval = interval;
    if (timeout)
        healthcheck.Timeout = timeout;
    if (startPeriod)
        healthcheck.StartPeriod = startPeriod;
    if (startInterval)
        healthcheck.StartInterval = startInterval;
    if (retries)
        healthcheck.Retries = retries;
    state.config.Healthcheck = healthcheck;
    const durations = `Interval:${(0,duration/* formatDuration */.a3)(interval)} Timeout:${(0,duration/* formatDuration */.a3)(timeout)} StartPeriod:${(0,duration/* formatDuration */.a3)(startPeriod)}`;
    (0,stage_state/* addHistory */.Gs)(state, `HEALTHCHECK {Test:[${test.join(' ')}] ${durations} StartInterval:${(0,duration/* formatDuration */.a3)(startInterval)} Retries:${retries}}`);
}
/** Kept for images built from this one; no history entry, as in BuildKit. */
function lowerOnbuild(state, instruction) {
    state.config.OnBuild ??= [];
    state.config.OnBuild.push(instruction.expression);
}
function lowerMaintainer(state, instruction) {
    state.author = instruction.maintainer;
    (0,stage_state/* addHistory */.Gs)(state, `MAINTAINER ${instruction.maintainer}`);
}

// EXTERNAL MODULE: ./lib/dockerfile/device.js
var device = __webpack_require__(8518);
// EXTERNAL MODULE: ./lib/dockerfile/heredoc.js
var heredoc = __webpack_require__(3490);
;// CONCATENATED MODULE: ./lib/frontend/lower/run.js





/** Build arguments that every RUN gets without asking, in both cases, and that no cache key or history entry sees. */
const PROXY_ARGUMENTS = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'];
async function lowerRun(state, instruction) {
    const { args, scripts } = command(state, instruction);
    if (args.length === 0)
        state.lowering.refuse((0,stage_state/* fault */.DG)('failed to marshal LLB definition: arguments are required', instruction.location));
    const inputs = [state.vertex];
    const mounts = instruction.mounts.length > 0 ? await (await __webpack_require__.e(/* import() */ 1115).then(__webpack_require__.bind(__webpack_require__, 1115))).lowerMounts(state, instruction, inputs) : [];
    const { options } = state.lowering;
    const op = {
        kind: 'exec',
        args,
        env: withAgent(state.variables, mounts),
        argNames: [...state.args.keys()],
        cwd: state.config.WorkingDir || '/',
        user: state.config.User ?? '',
        mounts: inOrder(mounts),
        network: network(state, instruction),
        security: security(state, instruction),
        devices: devices(state, instruction),
        hostname: options.buildArgs['BUILDKIT_SANDBOX_HOSTNAME'] || options.hostname || 'buildkitsandbox',
        extraHosts: options.extraHosts.map(([name, address]) => [name.toLowerCase(), address.toLowerCase()]),
        shmSize: options.shmSize,
        ulimits: options.ulimits,
        cgroupParent: options.cgroupParent,
        proxyEnv: proxyEnv(state),
        scripts
    };
    const name = (0,stage_state/* stepName */.u)(state, instruction.original);
    state.vertex = state.lowering.vertex(op, inputs, state, name, instruction.location);
    (0,stage_state/* addHistory */.Gs)(state, `RUN ${run_historyText(state, args)} # buildkit`, state.vertex);
}
/** By target, whatever the order of their options: one in another is not hidden by it. Secrets and agents come last. */
function inOrder(mounts) {
    const rank = ({ type }) => (type === 'secret' ? 1 : type === 'ssh' ? 2 : 0);
    const byTarget = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    return [...mounts].sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? byTarget(a.target ?? '', b.target ?? '') : 0));
}
/** The variable names the socket, whether there is an agent behind it or not. */
function withAgent(variables, mounts) {
    const agent = mounts.find(({ type }) => type === 'ssh');
    const env = variables.toEnv();
    const known = variables.get('SSH_AUTH_SOCK') !== undefined;
    return agent?.type === 'ssh' && !known ? [...env, `SSH_AUTH_SOCK=${agent.target}`] : env;
}
/** The argument vector, and the script file of a heredoc that names its interpreter. */
function command(state, instruction) {
    const { command, heredocs } = instruction;
    const [first] = heredocs;
    if (command.form === 'exec' || first === undefined)
        return { args: withShell(state, command), scripts: [] };
    if (!isSingleHeredoc(instruction)) {
        const text = command.text + heredocs.map(heredoc => `\n${heredoc.raw}${heredoc.name}`).join('');
        return { args: withShell(state, { form: 'shell', text }), scripts: [] };
    }
    if (!first.content.startsWith('#!'))
        return { args: withShell(state, { form: 'shell', text: first.content }), scripts: [] };
    const path = external_node_path_.posix.join('/dev/pipes', first.name);
    return { args: withShell(state, { form: 'shell', text: path }), scripts: [{ path, content: first.content }] };
}
function isSingleHeredoc({ command, heredocs }) {
    return heredocs.length === 1 && command.form === 'shell' && (0,heredoc/* tryHeredocWord */.Yk)(command.text) !== undefined;
}
function network(state, instruction) {
    const { network: ofBuild, entitlements } = state.lowering.options;
    const wanted = instruction.network;
    if (wanted === undefined || wanted === 'default')
        return ofBuild ?? 'default';
    if (wanted === 'host' && ofBuild !== 'host' && !entitlements.includes('network.host'))
        notAllowed(state, 'network.host', instruction);
    return wanted;
}
function security(state, instruction) {
    if (instruction.security !== 'insecure')
        return 'sandbox';
    if (!state.lowering.options.entitlements.includes('security.insecure'))
        notAllowed(state, 'security.insecure', instruction);
    return 'insecure';
}
/** `device` allows all of them, `device=NAME` that one. */
function devices(state, instruction) {
    const { entitlements } = state.lowering.options;
    const found = instruction.devices.map(device/* parseDevice */.E);
    for (const { name } of found)
        if (!entitlements.includes('device') && !entitlements.includes(`device=${name}`))
            notAllowed(state, `device=${name}`, instruction);
    return found;
}
function notAllowed({ lowering }, entitlement, { location }) {
    lowering.refuse((0,stage_state/* fault */.DG)(`${entitlement} is not allowed`, location, { hint: `Allow it with --allow ${entitlement}` }));
}
/** In any case; of several that differ in nothing else the last one counts, `http_proxy` after `HTTP_PROXY`. */
function proxyEnv(state) {
    const { buildArgs } = state.lowering.options;
    const given = new Map(Object.keys(buildArgs)
        .toSorted()
        .map(name => [name.toUpperCase(), buildArgs[name]]));
    return PROXY_ARGUMENTS.flatMap(upper => {
        const value = given.get(upper);
        return value === undefined ? [] : [`${upper}=${value}`, `${upper.toLowerCase()}=${value}`];
    });
}
/** `|2 A=1 B= /bin/sh -c ...`: the ARGs declared so far, one a name, with the values that the step sees. */
function run_historyText(state, args) {
    const declared = [...state.args].map(([key, value]) => `${key}=${state.variables.get(key) ?? value ?? ''}`);
    return [...(declared.length > 0 ? [`|${declared.length}`, ...declared] : []), ...args].join(' ');
}

// EXTERNAL MODULE: ./lib/dockerfile/lint/workdir-relative-path.js
var workdir_relative_path = __webpack_require__(6027);
// EXTERNAL MODULE: ./lib/dockerfile/paths.js
var paths = __webpack_require__(1850);
;// CONCATENATED MODULE: ./lib/frontend/lower/workdir.js







/** WORKDIR: relative to the one before; makes what is missing, and always a layer unless it is the root. */
function lowerWorkdir(state, instruction) {
    const written = (0,expansion/* expand */.fT)(state, instruction.path, instruction);
    if (!state.workdirSet) {
        const warning = (0,workdir_relative_path/* workdirRelativePath */.K)(written, instruction, state.platform.os);
        if (warning)
            state.lowering.warn(warning);
    }
    state.workdirSet = true;
    const path = setWorkdir(state, written);
    const name = (0,stage_state/* stepName */.u)(state, (0,expansion/* progressText */.l_)(state, instruction));
    if (path === '/') {
        (0,stage_state/* addHistory */.Gs)(state, `WORKDIR ${path}`);
        return;
    }
    const action = { kind: 'mkdir', path: external_node_path_.posix.resolve(path), owner: state.config.User || undefined };
    const op = { kind: 'file', actions: [action], link: false, line: lineOf(state, instruction) };
    state.vertex = state.lowering.vertex(op, [state.vertex], state, name, instruction.location);
    (0,stage_state/* addHistory */.Gs)(state, `WORKDIR ${path}`, state.vertex);
}
/** @returns it with slashes, also for Windows; an absolute one of Linux stays as it is written */
function setWorkdir({ config, platform }, written) {
    const path = (0,paths/* normalizeWorkdir */.Ux)((0,operating_system/* layerPath */.nV)(config.WorkingDir ?? '', platform), (0,operating_system/* layerPath */.nV)(written, platform));
    if (platform.os !== 'windows')
        return (config.WorkingDir = path);
    const cleaned = external_node_path_.posix.resolve(path);
    config.WorkingDir = cleaned.replaceAll('/', '\\');
    return cleaned;
}
/** The base's own is taken as a WORKDIR that leaves no trace: a relative one is below itself. */
function takeBaseWorkdir(state) {
    const { WorkingDir: written } = state.config;
    if (written)
        (0,stage_state/* located */.t4)(state.stage.from, () => setWorkdir(state, written));
}

;// CONCATENATED MODULE: ./lib/frontend/lower/stage.js








/** One line an instruction; the compiler asks for it. */
const LOWER = {
    ARG: lowerArg,
    ENV: lowerEnv,
    LABEL: lowerLabel,
    RUN: lowerRun,
    COPY: lowerCopy,
    ADD: lowerAdd,
    CMD: lowerCmd,
    ENTRYPOINT: lowerEntrypoint,
    SHELL: lowerShell,
    WORKDIR: lowerWorkdir,
    USER: lowerUser,
    EXPOSE: lowerExpose,
    VOLUME: lowerVolume,
    STOPSIGNAL: lowerStopsignal,
    HEALTHCHECK: lowerHealthcheck,
    ONBUILD: lowerOnbuild,
    MAINTAINER: lowerMaintainer
};
/** Lowers a stage: its base, the base's ONBUILD triggers, its instructions. */
async function lowerStage(lowering, stage) {
    const state = await (0,from/* startStage */.Nx)(lowering, stage);
    if (state.isReplaced && !lowering.checksOnly)
        return state;
    takeBaseWorkdir(state);
    const instructions = [...takeTriggers(state), ...stage.instructions];
    state.steps = Math.max(state.step, state.steps) + (0,stage_state/* countSteps */.jg)(instructions);
    for (const instruction of instructions)
        await lowerInstruction(state, instruction);
    return state;
}
/** What the small grammars find wrong gets the place of the instruction, unless it has one. */
async function lowerInstruction(state, instruction) {
    const lower = LOWER[instruction.kind];
    try {
        await lower(state, instruction);
    }
    catch (error) {
        if (!(error instanceof errors/* DockerfileError */.tP))
            throw error;
        (0,stage_state/* located */.t4)(instruction, () => {
            throw error;
        });
    }
}
/** The base's triggers run once, in the child, and are gone for its own children. */
function takeTriggers(state) {
    const triggers = state.config.OnBuild ?? [];
    delete state.config.OnBuild;
    return triggers.map(text => (0,parse/* parseOnbuildTrigger */.p8)(text, state.stage.from.location));
}

;// CONCATENATED MODULE: ./lib/frontend/stage-names.js




/** The stages of a Dockerfile by what COPY and mounts call them. */
class StageNames {
    #stages;
    #escape;
    constructor({ stages, escape: character }) {
        this.#stages = stages;
        this.#escape = character;
    }
    /** Index of the last stage of that name, in any case; undefined: it is no stage. */
    find(name) {
        const lower = (0,letter_case/* toLower */.j)(name);
        const index = this.#stages.findLastIndex(stage => stage.name === lower);
        return index < 0 ? undefined : index;
    }
    /** The same for `COPY --from`, which takes numbers too. @throws DockerfileError for a word that cannot be a name at all. */
    findCopied(from) {
        if ((0,expand/* expandWord */.V)(from, () => undefined, { escape: this.#escape }).result !== from)
            throw unexpandable();
        const index = (0,go_number/* tryInteger */.S6)(from, { base: 10, bits: 64 });
        if (index === undefined)
            return this.find(from);
        if (index < 0 || index >= this.#stages.length)
            throw new errors/* DockerfileError */.tP('UNKNOWN_STAGE', `invalid stage index ${index}`);
        return index;
    }
    /** As messages have it. */
    label(index) {
        return this.#stages[index].name ?? `stage-${index}`;
    }
    /** All that a message may propose. */
    labels() {
        return this.#stages.map((_, index) => this.label(index));
    }
}
function unexpandable() {
    return new errors/* DockerfileError */.tP('INVALID', 'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround');
}

;// CONCATENATED MODULE: ./lib/frontend/dockerfile-lowering.js






const EPOCH = 'SOURCE_DATE_EPOCH';
/** Lowers stages on first use, each once, and keeps what they share. */
class DockerfileLowering {
    options;
    checksOnly;
    escape;
    globals;
    /** ARGs before the first FROM. */
    globalArguments = new Map();
    declaredGlobals;
    multiStage;
    names;
    refused;
    #dockerfile;
    #bases = new Map();
    #stages = new Map();
    #images = new Map();
    #sources = new Map();
    #count = 0;
    constructor(dockerfile, options, checksOnly) {
        this.#dockerfile = dockerfile;
        this.options = options;
        this.checksOnly = checksOnly;
        this.escape = dockerfile.escape;
        this.names = new StageNames(dockerfile);
        this.globals = (0,globals/* globalVariables */.vY)(dockerfile, options, options.buildArgs, this.globalArguments);
        const declared = dockerfile.globalArgs.flatMap(({ args }) => args.map(({ key }) => key));
        this.declaredGlobals = [...(0,globals/* automaticArguments */.M3)(options), ...declared];
        this.multiStage = dockerfile.stages.length > 1;
    }
    epochText() {
        return this.options.buildArgs[EPOCH] ?? (this.globals.get(EPOCH) || undefined);
    }
    /** Instructions see the seconds, whatever they were read from; without any, the argument was not given. */
    settleEpoch(epoch) {
        const { [EPOCH]: given, ...buildArgs } = this.options.buildArgs;
        if (given !== undefined)
            this.options = { ...this.options, buildArgs: epoch === undefined ? buildArgs : { ...buildArgs, [EPOCH]: String(epoch) } };
        if (this.globals.get(EPOCH) === undefined)
            return;
        if (epoch === undefined)
            this.globals.delete(EPOCH);
        else
            this.globals.set(EPOCH, String(epoch));
    }
    warn(warning) {
        this.options.warn(warning);
    }
    refuse(error) {
        this.refused ??= error;
    }
    base(index) {
        const known = this.#bases.get(index);
        if (known)
            return known;
        const base = (0,from/* readBase */.wZ)(this, this.#dockerfile.stages[index]);
        this.#bases.set(index, base);
        return base;
    }
    image(reference, platform) {
        const key = `${reference} ${(0,oci_platform/* formatPlatformAll */.O0)(platform)}`;
        const known = this.#images.get(key);
        if (known)
            return known;
        const resolved = this.options.resolveImage(reference, platform);
        this.#images.set(key, resolved);
        return resolved;
    }
    stage(index) {
        const known = this.#stages.get(index);
        if (known)
            return known;
        const stage = this.#dockerfile.stages[index];
        if (!stage)
            throw new errors/* DockerfileError */.tP('UNKNOWN_STAGE', `invalid stage index ${index}`);
        const lowered = lowerStage(this, stage);
        this.#stages.set(index, lowered);
        return lowered;
    }
    findStage(name, before) {
        const index = this.#dockerfile.stages.findLastIndex((stage, at) => at < before && stage.name === name);
        return index < 0 ? undefined : index;
    }
    source(op, name, location, platform) {
        const key = JSON.stringify(op);
        const known = this.#sources.get(key);
        if (known)
            return known;
        const vertex = { id: `v${this.#count++}`, op, inputs: [], platform, name, location, ignoreCache: false };
        this.#sources.set(key, vertex);
        return vertex;
    }
    vertex(op, inputs, state, name, location) {
        const { platform, ignoreCache } = state;
        return { id: `v${this.#count++}`, op, inputs, platform, name, location, ignoreCache };
    }
}

;// CONCATENATED MODULE: ./lib/frontend/draft-image.js

/** The image that a stage makes. */
function draftImage(state, options, epoch) {
    const config = { ...state.config, Env: state.env.entries(), Labels: { ...state.config.Labels, ...options.labels } };
    return {
        platform: imagePlatform(state, options),
        base: state.base,
        author: state.author,
        config: withoutEmpty(config),
        history: state.isUnrecorded ? [...state.history, missingHistory(state)] : state.history,
        epoch
    };
}
/** The platform that was asked for, whatever the base of the last stage is for; without one that of the base. */
function imagePlatform({ platform: own }, { platform, isPlatformGiven }) {
    if (!isPlatformGiven)
        return own;
    const isSame = platform.os === own.os && platform.architecture === own.architecture;
    return (0,oci_platform/* normalizePlatform */.FL)(isSame ? { ...own, ...platform } : platform);
}
/** BuildKit counts entries against layers, and describes the last layer for the one that has no entry. */
function missingHistory({ vertex }) {
    const { op, name } = vertex;
    const createdBy = op.kind === 'exec' ? `mount / from exec ${op.args.join(' ')}` : name;
    return { kind: 'layer', createdBy, vertex, comment: 'buildkit.exporter.image.v0' };
}
/** Docker leaves out what says nothing: `CMD []` is no Cmd. */
function withoutEmpty(config) {
    const says = (value) => Boolean(value) && (typeof value !== 'object' || Object.keys(value).length > 0);
    return Object.fromEntries(Object.entries(config).filter(([, value]) => says(value)));
}

// EXTERNAL MODULE: ./lib/dockerfile/ip-address.js
var ip_address = __webpack_require__(7756);
;// CONCATENATED MODULE: ./lib/frontend/extra-hosts.js


/** @throws DockerfileError INVALID with BuildKit's text for a host without a name or an address. */
function checkExtraHosts(hosts) {
    for (const [name, address] of hosts) {
        const hint = 'Write --add-host NAME=ADDRESS with an IPv4 or IPv6 address';
        if (address === undefined)
            throw new errors/* DockerfileError */.tP('INVALID', `failed to parse additional hosts: invalid key-value pair ${name}`, { hint });
        if (!(0,ip_address/* isIpAddress */.oX)(address))
            throw new errors/* DockerfileError */.tP('INVALID', `failed to parse additional hosts: failed to parse IP ${address}`, { hint });
    }
}

// EXTERNAL MODULE: ./lib/dockerfile/lint/invalid-base-image-platform.js
var invalid_base_image_platform = __webpack_require__(383);
// EXTERNAL MODULE: ./lib/frontend/platform-of.js
var platform_of = __webpack_require__(9475);
;// CONCATENATED MODULE: ./lib/frontend/resolve-images.js





/**
 * Asks for all images that the stages need, side by side, before any stage is looked at: what is missing ends the build at once,
 * and a base for another platform is reported whatever comes after it. Triggers may still need others.
 */
async function resolveImages({ stages }, indices, uses, lowering) {
    const needs = indices.flatMap(index => [...baseOf(stages[index], lowering), ...usedBy(uses[index], lowering)]);
    const images = needs.map(need => lowering.image(need.reference, need.platform));
    await Promise.allSettled(images);
    for (const [at, need] of needs.entries())
        lintPlatform(need, (0,platform_of/* platformOf */.t)((await images[at]).config), lowering);
}
function baseOf({ index, name: stageName, from: { location } }, lowering) {
    const { image: name, platform } = lowering.base(index);
    const instead = stageName === undefined ? undefined : (0,from/* findContext */.hS)(lowering, stageName, platform);
    if (instead)
        return instead.value.kind === 'image' ? [ofContext(instead.value.reference, platform)] : [];
    if (lowering.findStage(name, index) !== undefined)
        return [];
    return needOf(name, platform, location, lowering);
}
/** Whatever the stage is for, images that it takes files from are for the build's platform. */
function usedBy(uses, lowering) {
    const { platform } = lowering.options;
    return uses
        .filter(({ index }) => index === undefined)
        .flatMap(({ name, location, kind }) => needOf(name, platform, location, lowering).map(need => (kind === 'RUN' ? unchecked(need) : need)));
}
function needOf(name, platform, location, lowering) {
    if (name === 'scratch')
        return [];
    const context = (0,from/* findContext */.hS)(lowering, name, platform);
    if (context)
        return context.value.kind === 'image' ? [ofContext(context.value.reference, platform)] : [];
    return [{ name, reference: (0,image_reference/* imageReference */.r)(name, location), platform, checkedAt: location }];
}
/** BuildKit does not know where a mount stands. */
function unchecked(need) {
    return { ...need, checkedAt: undefined };
}
function ofContext(reference, platform) {
    return { name: reference, reference, platform, checkedAt: undefined };
}
function lintPlatform({ name, platform, checkedAt: location }, found, lowering) {
    if (!location || !found.os || (found.os === platform.os && found.architecture === platform.architecture))
        return;
    const [expected, actual] = [platform, found].map(each => (0,oci_platform/* formatPlatformAll */.O0)((0,oci_platform/* normalizePlatform */.FL)(each)));
    lowering.warn((0,invalid_base_image_platform/* invalidBaseImagePlatform */.r)(name, expected, actual, { location }));
}

// EXTERNAL MODULE: ./lib/dockerfile/csv.js
var csv = __webpack_require__(6322);
;// CONCATENATED MODULE: ./lib/frontend/stage-uses.js


/** What COPY and the mounts of RUN name, of every stage. Triggers are not among them. @throws DockerfileError for what cannot be a stage. */
function stageUses({ stages }, lowering) {
    return stages.map(stage => stage.instructions.flatMap(instruction => usesOf(instruction, lowering)));
}
function usesOf(instruction, { names }) {
    const { location } = instruction;
    if (instruction.kind === 'RUN')
        return mountedFrom(instruction).map(name => ({ name, index: names.find(name), location, kind: 'RUN' }));
    if (instruction.kind !== 'COPY' || instruction.from === undefined)
        return [];
    const name = instruction.from;
    return [{ name, index: (0,stage_state/* located */.t4)(instruction, () => names.findCopied(name)), location, kind: 'COPY' }];
}
/** Mounts are read when they are lowered; `from` is plain text already. */
function mountedFrom({ mounts }) {
    return mounts.flatMap(text => {
        const from = (0,csv/* csvFields */.q)(text).findLast(field => /^from=/i.test(field));
        return from === undefined || from.length === 'from='.length ? [] : [from.slice('from='.length)];
    });
}
/** The stage and all that it stands on or takes files from, in the order of the file. */
function neededStages(target, uses, lowering) {
    const needed = new Set();
    const visit = (index) => {
        if (needed.has(index))
            return;
        needed.add(index);
        const base = lowering.findStage(lowering.base(index).image, index);
        if (base !== undefined)
            visit(base);
        for (const use of uses[index])
            if (use.index !== undefined)
                visit(use.index);
    };
    visit(target);
    return [...needed].toSorted((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/frontend/lower-dockerfile.js










/**
 * A Dockerfile as a graph of steps for one platform, with the configuration of the image that they make. Only stages that the
 * target needs are looked at; nothing is run or downloaded but the configuration of base images.
 * @throws DockerfileError with the location of the fault.
 */
async function lowerDockerfile(dockerfile, options) {
    if (dockerfile.stages.length === 0)
        throw new errors/* DockerfileError */.tP('INVALID', 'dockerfile contains no stages to build');
    checkExtraHosts(options.extraHosts);
    const { lowering, target, epoch } = await startLowering(dockerfile, options, false);
    const state = await lowering.stage(target);
    if (lowering.refused)
        throw lowering.refused;
    return { root: state.vertex, image: draftImage(state, options, epoch) };
}
/**
 * Looks at a Dockerfile as a build would and reports to `options.warn`: without a target at every stage, needed or not.
 * @throws DockerfileError as `lowerDockerfile` does.
 */
async function checkDockerfile(dockerfile, options) {
    const { lowering, target } = await startLowering(dockerfile, options, !options.target);
    const all = options.target ? [target] : dockerfile.stages.map(({ index }) => index);
    for (const index of all)
        await lowering.stage(index);
}
/**
 * What the build of the target can be given: arguments, secrets, agents, also of the stages that it needs.
 * @throws DockerfileError as `lowerDockerfile` does.
 */
async function outlineDockerfile(dockerfile, options) {
    const { lowering, target } = await startLowering(dockerfile, options, false);
    const { parameters } = await lowering.stage(target);
    const { outlineOf } = await __webpack_require__.e(/* import() */ 7234).then(__webpack_require__.bind(__webpack_require__, 7234));
    return outlineOf(dockerfile.stages[target], parameters, lowering.globalArguments);
}
/** What is looked at before any stage, in BuildKit's order: of several faults both meet the same one first. */
async function startLowering(dockerfile, options, checksOnly) {
    lintDefaultBases(dockerfile, options);
    const lowering = new DockerfileLowering(dockerfile, options, checksOnly);
    const epochText = lowering.epochText();
    const epoch = epochText ? await (await __webpack_require__.e(/* import() */ 6565).then(__webpack_require__.bind(__webpack_require__, 6565))).resolveEpoch(epochText, dockerfile, lowering) : undefined;
    if (epochText !== undefined)
        lowering.settleEpoch(epoch);
    for (const { index } of dockerfile.stages)
        lowering.base(index);
    const target = findTarget(dockerfile, lowering);
    const uses = stageUses(dockerfile, lowering);
    checkStages(dockerfile, uses, lowering);
    const needed = checksOnly ? [...dockerfile.stages.keys()] : neededStages(target, uses, lowering);
    await resolveImages(dockerfile, needed, uses, lowering);
    return { lowering, target, epoch };
}
function findTarget({ file, stages }, { names, options: { target } }) {
    if (target === undefined || target === '')
        return stages.length - 1;
    const found = names.find(target);
    if (found !== undefined)
        return found;
    const named = stages.flatMap(stage => stage.name ?? []);
    throw new errors/* DockerfileError */.tP('UNKNOWN_STAGE', `target stage ${(0,go_quote/* goQuote */.d)(target)} could not be found${(0,did_you_mean/* suggest */.Z)(target, names.labels())}`, {
        hint: named.length > 0 ? `Stages of ${file}: ${named.join(', ')}` : `No stage of ${file} has a name`
    });
}


/***/ }),

/***/ 2500:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ findContext),
  wZ: () => (/* binding */ readBase),
  Nx: () => (/* binding */ startStage)
});

// EXTERNAL MODULE: ./lib/frontend/context-source.js
var context_source = __webpack_require__(5925);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/frontend/variables.js
var variables = __webpack_require__(6937);
;// CONCATENATED MODULE: ./lib/frontend/env-list.js

/** The environment of an image in the making: `KEY=value`, each where its name first stood. */
class EnvList {
    #entries;
    /** Of each name, so that setting one does not look at all. */
    #places = new Map();
    constructor(entries = []) {
        this.#entries = [...entries];
        for (const [place, entry] of this.#entries.entries())
            this.#note((0,variables/* splitPair */.T)(entry)[0], place);
    }
    /** Replaces in place, or appends. A name that a base has twice is replaced where it stands first. */
    set(name, value) {
        const place = this.#places.get(name) ?? this.#entries.length;
        this.#entries[place] = `${name}=${value}`;
        this.#note(name, place);
    }
    entries() {
        return [...this.#entries];
    }
    #note(name, place) {
        if (!this.#places.has(name))
            this.#places.set(name, place);
    }
}

// EXTERNAL MODULE: ./lib/frontend/globals.js
var globals = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/frontend/image-reference.js
var image_reference = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/frontend/operating-system.js
var operating_system = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/frontend/platform-of.js
var platform_of = __webpack_require__(9475);
// EXTERNAL MODULE: ./lib/frontend/parameters.js
var parameters = __webpack_require__(9494);
// EXTERNAL MODULE: ./lib/frontend/stage-state.js
var stage_state = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/dockerfile/did-you-mean.js
var did_you_mean = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/dockerfile/lint/from-platform-flag-const-disallowed.js
var from_platform_flag_const_disallowed = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/dockerfile/lint/redundant-target-platform.js
var redundant_target_platform = __webpack_require__(6489);
;// CONCATENATED MODULE: ./lib/frontend/lower/from-platform.js






/** `--platform` of a FROM, expanded; without one the build's. */
function stagePlatform(lowering, stage) {
    const { from } = stage;
    if (from.platform === undefined)
        return { platform: lowering.options.platform, used: [] };
    const expansion = (0,globals/* expandGlobal */._3)(lowering, from.platform, from);
    if (expansion.result === '') {
        const message = `empty platform value from expression ${from.platform}${suggestion(lowering, expansion)}`;
        throw (0,stage_state/* fault */.DG)(message, from.location, { hint: 'Give the argument a default, or --build-arg' });
    }
    const target = lowering.globals.get('TARGETPLATFORM') ?? '';
    const redundant = (0,redundant_target_platform/* redundantTargetPlatform */.S)(from.platform, expansion, target, from);
    if (redundant)
        lowering.warn(redundant);
    const platform = parse(lowering, stage, expansion);
    const constant = (0,from_platform_flag_const_disallowed/* fromPlatformFlagConstDisallowed */.H)(stage.name ?? '', expansion, platform, from);
    if (constant)
        lowering.warn(constant);
    return { platform, used: expansion.matched };
}
function parse(lowering, { from }, expansion) {
    try {
        return (0,oci_platform/* parsePlatform */.Y8)(expansion.result);
    }
    catch (cause) {
        const message = `failed to parse platform ${from.platform}: ${cause.message}${suggestion(lowering, expansion)}`;
        throw (0,stage_state/* fault */.DG)(message, from.location, { cause, hint: 'Write os/architecture[/variant], e.g. linux/arm64' });
    }
}
function suggestion(lowering, { unmatched }) {
    const names = lowering.globals.names();
    return unmatched.map(name => (0,did_you_mean/* suggest */.Z)(name, names)).find(text => text !== '') ?? '';
}

;// CONCATENATED MODULE: ./lib/frontend/lower/from.js












/** A stage's state after FROM: a context called as the stage, an earlier stage, scratch, a named context or an image. */
async function startStage(lowering, stage) {
    const { image, platform } = lowering.base(stage.index);
    const instead = stage.name === undefined ? undefined : findContext(lowering, stage.name, platform);
    if (instead) {
        const replaced = await fromContext(lowering, stage, instead, platform);
        return { ...replaced, isReplaced: true, parameters: (0,parameters/* newParameters */.TZ)([]) };
    }
    const base = lowering.findStage(image, stage.index);
    if (base !== undefined)
        return fromStage(lowering, stage, await lowering.stage(base));
    if (image === 'scratch')
        return fromScratch(lowering, stage);
    (0,image_reference/* imageReference */.r)(image, stage.from.location);
    const context = findContext(lowering, image, platform);
    return context ? fromContext(lowering, stage, context, platform) : fromImage(lowering, stage, image, platform);
}
/** What a FROM names, expanded. BuildKit looks at this in every stage, also those that are not built. */
function readBase(lowering, stage) {
    const image = (0,globals/* expandGlobal */._3)(lowering, stage.from.image, stage.from);
    if (image.result === '')
        throw (0,stage_state/* fault */.DG)(`base name (${stage.from.image}) should not be blank`, stage.from.location);
    const { platform, used } = stagePlatform(lowering, stage);
    return { image: image.result, platform, used: [...image.matched, ...used] };
}
/** Names that mean the same in every Dockerfile. */
const RESERVED = new Set(['scratch', 'context']);
/** `--build-context` names, compared as docker does: as given, or as a normalised image name; `name::platform` is for one. */
function findContext(lowering, name, platform) {
    if (RESERVED.has(name.toLowerCase()))
        return undefined;
    const { namedContexts } = lowering.options;
    const forPlatform = `${name}::${(0,oci_platform/* formatPlatformAll */.O0)(platform)}`;
    const same = (wanted) => (context) => context.name === wanted || normalised(context.name) === normalised(wanted);
    return namedContexts.find(same(forPlatform)) ?? namedContexts.find(same(name));
}
function normalised(name) {
    const [image = '', platform] = name.split('::');
    try {
        const reference = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* withDefaultTag */._t)((0,oci_reference/* parseReference */.F2)(image)));
        return platform === undefined ? reference : `${reference}::${platform}`;
    }
    catch {
        return name;
    }
}
function emptyState(lowering, stage, platform) {
    const { noCache } = lowering.options;
    const { Env, ...config } = (0,operating_system/* defaultConfig */.sb)(platform);
    const env = Env ?? [];
    return {
        stage,
        lowering,
        platform,
        variables: variables/* Variables */.u.fromEnv(env),
        config,
        env: new EnvList(env),
        author: undefined,
        base: undefined,
        history: [],
        isUnrecorded: false,
        args: new Map(),
        cmdSet: false,
        workdirSet: false,
        singles: new Map(),
        step: 0,
        steps: 0,
        ignoreCache: noCache === true || (Array.isArray(noCache) && noCache.some(name => isNamed(stage, name))),
        isReplaced: false,
        parameters: (0,parameters/* newParameters */.TZ)(lowering.base(stage.index).used)
    };
}
function isNamed({ name, index }, wanted) {
    return wanted.toLowerCase() === (name ?? String(index));
}
function fromScratch(lowering, stage) {
    const { platform } = lowering.options;
    const vertex = lowering.source({ kind: 'source', source: 'scratch' }, 'scratch', undefined, platform);
    return { ...emptyState(lowering, stage, platform), vertex };
}
/** A copy of the earlier stage's state: variables, ARGs and history go along. */
function fromStage(lowering, stage, base) {
    const empty = emptyState(lowering, stage, base.platform);
    empty.parameters.stages.add(base.parameters);
    return {
        ...empty,
        vertex: base.vertex,
        variables: base.variables.clone(),
        config: structuredClone(base.config),
        env: new EnvList(base.env.entries()),
        author: base.author,
        base: base.base,
        history: [...base.history],
        isUnrecorded: base.isUnrecorded,
        args: new Map(base.args),
        workdirSet: base.workdirSet
    };
}
/** A context of files as the root: everything in it, copied onto nothing. */
function fromContext(lowering, stage, context, platform) {
    if (context.value.kind === 'scratch')
        return fromScratch(lowering, stage);
    if (context.value.kind === 'image')
        return fromImage(lowering, stage, context.value.reference, platform);
    const { location } = stage.from;
    const name = `[context ${context.name}] load`;
    const tree = lowering.source({ kind: 'source', source: 'context', name: context.name, asked: new Set() }, name, location, platform);
    (0,context_source/* askContext */.v)(tree, ['/']);
    const scratch = lowering.source({ kind: 'source', source: 'scratch' }, 'scratch', undefined, platform);
    const state = { ...emptyState(lowering, stage, platform), vertex: scratch };
    const where = { destination: '/', chown: undefined, chmod: undefined };
    const copy = {
        kind: 'copy',
        instruction: 'COPY',
        input: 1,
        sources: ['/'],
        parents: false,
        excludes: [],
        unpack: 'never',
        ...where
    };
    const vertex = lowering.vertex({ kind: 'file', actions: [copy], link: false }, [scratch, tree], state, `local source for ${context.name}`, location);
    return { ...state, vertex, steps: 1, isUnrecorded: true };
}
async function fromImage(lowering, stage, name, platform) {
    const image = await lowering.image((0,image_reference/* imageReference */.r)(name, stage.from.location), platform);
    const { config: base } = image;
    const found = (0,platform_of/* platformOf */.t)(base);
    const op = { kind: 'source', source: 'image', reference: image.pinned, platform };
    const text = (0,stage_state/* stepText */.uw)({ stage, lowering }, 1, 1 + (0,stage_state/* countSteps */.jg)(stage.instructions), `FROM ${image.pinned}`);
    const vertex = lowering.source(op, text, stage.from.location, platform);
    const { Env, ...config } = structuredClone(base.config ?? {});
    const env = (0,operating_system/* withDefaultPath */.FQ)(Env ?? [], found);
    return {
        ...emptyState(lowering, stage, base.os ? { ...platform, ...found } : platform),
        vertex,
        step: 1,
        variables: variables/* Variables */.u.fromEnv(env),
        config,
        env: new EnvList(env),
        author: base.author,
        base,
        history: baseHistory(base)
    };
}
/** As many layer entries as there are layers: a history that lies is repaired, as BuildKit does. */
function baseHistory(base) {
    const history = base?.history ?? [];
    const layers = base?.rootfs?.diff_ids?.length ?? 0;
    const kept = [];
    let count = 0;
    for (const entry of history) {
        if (!entry.empty_layer && count === layers)
            continue;
        if (!entry.empty_layer)
            count++;
        kept.push({ kind: 'base', entry });
    }
    for (; count < layers; count++)
        kept.push({ kind: 'base', entry: { comment: 'buildkit.exporter.image.v0' } });
    return kept;
}


/***/ }),

/***/ 525:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ defaultShell),
/* harmony export */   FQ: () => (/* binding */ withDefaultPath),
/* harmony export */   nV: () => (/* binding */ layerPath),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What a stage starts with where its base says nothing. A Windows image gets no PATH: its shell has one. */
function defaultConfig({ os }) {
    return os === 'windows' ? { WorkingDir: '\\' } : { Env: [DEFAULT_PATH], WorkingDir: '/' };
}
/** PATH is always set in a Linux image. */
function withDefaultPath(env, { os }) {
    if (os === 'windows' || env.some(entry => entry.startsWith('PATH=')))
        return [...env];
    return [...env.filter(entry => entry !== 'PATH'), DEFAULT_PATH];
}
/** Runs the shell form while no SHELL was chosen. */
function defaultShell({ os }) {
    return os === 'windows' ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'];
}
/** A path of a Windows image (`C:\app`) as its layers have it (`/app`). @throws DockerfileError for another drive */
function layerPath(path, { os }) {
    if (os !== 'windows')
        return path;
    const slashed = path.replaceAll('\\', '/');
    if (/^.:$/.test(slashed))
        throw badPath(`No relative path specified in "${slashed}"`);
    if (slashed.startsWith('//'))
        throw badPath('UNC paths are not supported');
    const [drive, ...rest] = slashed.split(':');
    if (rest.length === 0)
        return slashed;
    if (drive.toLowerCase() !== 'c')
        throw badPath('The specified path is not on the system drive (C:)');
    return rest.join(':');
}
function badPath(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP('INVALID', message, { hint: 'Give a path of drive C, e.g. C:\\app' });
}


/***/ }),

/***/ 9494:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ givenArgument),
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   Rd: () => (/* binding */ want),
/* harmony export */   TZ: () => (/* binding */ newParameters)
/* harmony export */ });
function newParameters(used) {
    return { used: new Set(used), args: new Map(), secrets: new Map(), agents: new Map(), stages: new Set() };
}
/** What a build argument was given as. An ARG may have a name that every object has, `constructor`: it was not given. */
function givenArgument(buildArgs, name) {
    return Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
}
/** Where a secret or agent is asked for twice, the first place counts. */
function want(map, wanted) {
    if (!map.has(wanted.id))
        map.set(wanted.id, wanted);
}
function argument({ key, description }, value, location, needs = []) {
    return { name: key, description, value, location, needs: new Set(needs) };
}


/***/ }),

/***/ 9475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/** What an image says that it is for. */
function platformOf({ os, architecture, variant, 'os.version': version }) {
    return { os, architecture, ...(variant && { variant }), ...(version && { 'os.version': version }) };
}


/***/ }),

/***/ 5549:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveFrom)
/* harmony export */ });
/* harmony import */ var _text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _lower_from_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2500);
/* harmony import */ var _stage_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7354);




/** What `--from=` of COPY or `from=` of a mount names: a stage, nothing, a named context or an image. */
async function resolveFrom(state, from, asker, location) {
    const { lowering, stage } = state;
    const { platform } = lowering.options;
    const { names } = lowering;
    const index = asker.kind === 'copy' ? names.findCopied(from) : names.find(from);
    if (index !== undefined) {
        if (index >= stage.index)
            throw definedLater(state, from, asker, location);
        const used = await lowering.stage(index);
        state.parameters.stages.add(used.parameters);
        return used.vertex;
    }
    if (from === 'scratch')
        return scratch(state);
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imageReference */ .r)(from, location);
    const context = (0,_lower_from_js__WEBPACK_IMPORTED_MODULE_2__/* .findContext */ .hS)(lowering, from, platform);
    if (!context)
        return imageVertex(state, reference, location);
    if (context.value.kind === 'scratch')
        return scratch(state);
    if (context.value.kind === 'image')
        return imageVertex(state, (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imageReference */ .r)(context.value.reference, location), location);
    const op = { kind: 'source', source: 'context', name: context.name, asked: new Set() };
    return lowering.source(op, `[context ${context.name}] load`, location, platform);
}
function scratch({ lowering }) {
    return lowering.source({ kind: 'source', source: 'scratch' }, 'scratch', undefined, lowering.options.platform);
}
function definedLater({ lowering, stage }, from, asker, location) {
    const message = asker.kind === 'copy'
        ? `cannot copy from stage ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(from)}, it needs to be defined before current stage ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(lowering.names.label(stage.index))}`
        : `cannot mount from stage ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(from)} to ${(0,_text_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(asker.target)}, stage needs to be defined before current command`;
    return (0,_stage_state_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(message, location, { code: 'UNKNOWN_STAGE' });
}
/** Whatever the stage is for, images that it takes files from are for the build's platform. */
async function imageVertex({ lowering }, name, location) {
    const { platform } = lowering.options;
    const image = await lowering.image(name, platform);
    const op = { kind: 'source', source: 'image', reference: image.pinned, platform };
    return lowering.source(op, `FROM ${image.pinned}`, location, platform);
}


/***/ }),

/***/ 7354:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Gs: () => (/* binding */ addHistory),
/* harmony export */   jg: () => (/* binding */ countSteps),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   u: () => (/* binding */ stepName),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** An error of the Dockerfile at this place; the entry adds the excerpt. */
function fault(message, location, options = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP(options.code ?? 'INVALID', message, { location, hint: options.hint, cause: options.cause });
}
/** Errors of the small grammars and of expansion know no place. */
function located({ location }, body) {
    try {
        return body();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP && cause.location)
            throw cause;
        const { code, hint } = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP ? cause : { code: 'INVALID', hint: undefined };
        throw fault(cause.message, location, { code, hint, cause });
    }
}
function addHistory(state, createdBy, vertex) {
    state.history.push(vertex ? { kind: 'layer', createdBy, vertex } : { kind: 'metadata', createdBy });
}
/** `[build 2/5] RUN make`, or `[2/5] ...` in a Dockerfile of one stage. */
function stepName(state, text) {
    state.step++;
    return stepText(state, state.step, state.steps, text);
}
function stepText({ stage, lowering }, step, steps, text) {
    const label = stage.name ?? (lowering.multiStage ? `stage-${stage.index}` : '');
    return `[${label ? `${label} ` : ''}${step}/${steps}] ${text}`;
}
/** Instructions that make a layer. */
const STEPS = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
function countSteps(instructions) {
    return instructions.filter(({ kind }) => STEPS.has(kind)).length;
}


/***/ }),

/***/ 6937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitPair),
/* harmony export */   u: () => (/* binding */ Variables)
/* harmony export */ });
/**
 * The variables of a stage: base image's ENV, then ENV and ARG in the order of the file. One space for both, in which the later
 * declaration wins: that is what BuildKit does, whatever Docker's documentation says of ENV.
 */
class Variables {
    #values;
    constructor(values = []) {
        this.#values = new Map(values);
    }
    static fromEnv(env) {
        const variables = new Variables();
        for (const entry of env)
            variables.set(...splitPair(entry));
        return variables;
    }
    get(name) {
        return this.#values.get(name);
    }
    /** A name set again moves to the end. */
    set(name, value) {
        this.#values.delete(name);
        this.#values.set(name, value);
    }
    delete(name) {
        this.#values.delete(name);
    }
    names() {
        return [...this.#values.keys()];
    }
    /** `KEY=value`, in order. */
    toEnv() {
        return [...this.#values].map(([name, value]) => `${name}=${value}`);
    }
    clone() {
        return new Variables(this.#values);
    }
}
/** `A=b` as a pair; without `=` the value is empty. */
function splitPair(entry) {
    const split = entry.indexOf('=');
    return split < 0 ? [entry, ''] : [entry.slice(0, split), entry.slice(split + 1)];
}


/***/ })

};
