export const id = 399;
export const ids = [399,301];
export const modules = {

/***/ 3257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileGoPattern),
/* harmony export */   d: () => (/* binding */ matchFilepath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * https://pkg.go.dev/path#Match
 * @throws SolveError INVALID with Go's text, `syntax error in pattern`.
 */
function compileGoPattern(pattern) {
    const chunks = [...splitChunks(pattern)].map(chunk => ({ ...chunk, tokens: parse(chunk.text, pattern) }));
    return { matches: name => matchChunks(chunks, [...name]) };
}
/**
 * Go's filepath.Match, which finds fault only with as much of the pattern as it looked at to see that the name does not match.
 * https://pkg.go.dev/path/filepath#Match
 * @throws SolveError INVALID as `compileGoPattern`
 */
function matchFilepath(pattern, name) {
    return matchChunks(readChunks(pattern), [...name]);
}
function* readChunks(pattern) {
    for (const chunk of splitChunks(pattern))
        yield { ...chunk, tokens: parse(chunk.text, pattern) };
}
const CHUNK = /(\**)((?:\\.|\[(?:\\.|[^\]\\])*|[^*[])*)/suy;
function* splitChunks(pattern) {
    const expression = new RegExp(CHUNK);
    while (expression.lastIndex < pattern.length) {
        const [, stars = '', text = ''] = expression.exec(pattern);
        yield { star: stars !== '', text, isLast: expression.lastIndex === pattern.length };
    }
}
function parse(chunk, pattern) {
    const chars = new CharReader(chunk, pattern);
    const tokens = [];
    for (let char = chars.next(); char !== undefined; char = chars.next()) {
        if (char === '?')
            tokens.push({ kind: 'any' });
        else if (char === '[')
            tokens.push(parseClass(chars));
        else
            tokens.push({ kind: 'literal', char: char === '\\' ? chars.take() : char });
    }
    return tokens;
}
/** What follows `[`. A `]` or `-` that is meant as a character must be quoted. */
function parseClass(chars) {
    const negated = chars.skip('^');
    const ranges = [];
    while (ranges.length === 0 || !chars.skip(']')) {
        const low = parseClassChar(chars);
        ranges.push([low, chars.skip('-') ? parseClassChar(chars) : low]);
        if (chars.atEnd())
            throw chars.error();
    }
    return { kind: 'class', negated, ranges };
}
function parseClassChar(chars) {
    const char = chars.take();
    if (char === '-' || char === ']')
        throw chars.error();
    return (char === '\\' ? chars.take() : char).codePointAt(0);
}
class CharReader {
    #pattern;
    #chars;
    #at = 0;
    constructor(chunk, pattern) {
        this.#pattern = pattern;
        this.#chars = [...chunk];
    }
    next() {
        return this.#chars[this.#at++];
    }
    take() {
        const char = this.next();
        if (char === undefined)
            throw this.error();
        return char;
    }
    skip(char) {
        if (this.#chars[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    atEnd() {
        return this.#at >= this.#chars.length;
    }
    error() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `Cannot read the wildcard ${JSON.stringify(this.#pattern)}: syntax error in pattern`);
    }
}
/** Each chunk at the first place where it matches: an earlier star could not give a match that the last one cannot. */
function matchChunks(chunks, name) {
    let at = 0;
    for (const chunk of chunks) {
        if (chunk.star && chunk.text === '')
            return !name.includes('/', at);
        const end = findChunk(chunk, name, at);
        if (end === undefined)
            return false;
        at = end;
    }
    return at === name.length;
}
/** Where the chunk ends, when it matches at `start` or, after a star, later. The last one must end with the name. */
function findChunk({ star, tokens, isLast }, name, start) {
    for (let at = start;; at++) {
        const end = matchTokens(tokens, name, at);
        if (end !== undefined && (end === name.length || !isLast))
            return end;
        if (!star || at >= name.length || name[at] === '/')
            return undefined;
    }
}
function matchTokens(tokens, name, start) {
    const end = start + tokens.length;
    if (end > name.length)
        return undefined;
    return tokens.every((token, index) => matchChar(token, name[start + index])) ? end : undefined;
}
function matchChar(token, char) {
    if (token.kind === 'any')
        return char !== '/';
    if (token.kind === 'literal')
        return token.char === char;
    const code = char.codePointAt(0);
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}


/***/ }),

/***/ 7301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePatterns: () => (/* binding */ compilePatterns),
  hidingPatterns: () => (/* binding */ hidingPatterns)
});

// EXTERNAL MODULE: ./lib/dockerfile/characters.js
var characters = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/dockerfile/paths.js
var paths = __webpack_require__(1850);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/context/go-match.js
var go_match = __webpack_require__(3257);
;// CONCATENATED MODULE: ./lib/context/pattern-regexp.js
/** The same expression for JavaScript, to be compiled with `u`. */
function toSource(expression) {
    switch (expression.kind) {
        case 'sequence':
            return expression.items.map(toSource).join('');
        case 'either':
            return `(?:${expression.items.map(toSource).join('|')})`;
        case 'repeat': {
            const { item, least, most } = expression;
            return `(?:${toSource(item)}){${least},${most === Infinity ? '' : most}}`;
        }
        default:
            return expression.source;
    }
}
/** How much of the expression can take a varying part of a text: what backtracking may go wrong with. */
function countChoices(expression) {
    switch (expression.kind) {
        case 'sequence':
            return expression.items.reduce((sum, item) => sum + countChoices(item), 0);
        case 'either':
            return Math.max(...expression.items.map(countChoices));
        case 'repeat': {
            const inner = countChoices(expression.item);
            return inner > 0 ? inner * Math.min(expression.most, 1000) : expression.most === expression.least ? 0 : 1;
        }
        default:
            return 0;
    }
}
/** A matcher without backtracking: time is text times expression. */
function compileSteps(expression) {
    const steps = [];
    append(steps, expression);
    return path => search(steps, [...path]);
}
function append(steps, expression) {
    switch (expression.kind) {
        case 'sequence':
            for (const item of expression.items)
                append(steps, item);
            return;
        case 'either':
            appendEither(steps, expression.items);
            return;
        case 'repeat':
            for (let count = 0; count < expression.least; count++)
                append(steps, expression.item);
            if (expression.most === Infinity)
                appendLoop(steps, expression.item);
            else
                for (let count = expression.least; count < expression.most; count++)
                    appendOptional(steps, expression.item);
            return;
        default:
            steps.push(expression);
    }
}
function appendEither(steps, items) {
    const fork = steps.push({ kind: 'split', targets: [] }) - 1;
    const starts = [];
    const ends = [];
    for (const item of items) {
        starts.push(steps.length);
        append(steps, item);
        ends.push(steps.push({ kind: 'split', targets: [] }) - 1);
    }
    steps[fork] = { kind: 'split', targets: starts };
    for (const end of ends)
        steps[end] = { kind: 'split', targets: [steps.length] };
}
function appendLoop(steps, item) {
    const fork = steps.push({ kind: 'split', targets: [] }) - 1;
    append(steps, item);
    steps.push({ kind: 'split', targets: [fork] });
    steps[fork] = { kind: 'split', targets: [fork + 1, steps.length] };
}
function appendOptional(steps, item) {
    const fork = steps.push({ kind: 'split', targets: [] }) - 1;
    append(steps, item);
    steps[fork] = { kind: 'split', targets: [fork + 1, steps.length] };
}
/** All places of the expression at once, character by character. It may begin anywhere: `^` is a step like others. */
function search(steps, characters) {
    const reached = new Reached(steps);
    let current = [];
    for (let at = 0; at <= characters.length; at++) {
        current = reached.open([...current, 0], characters, at);
        if (current.includes(steps.length))
            return true;
        const character = characters[at];
        if (character !== undefined)
            current = current.filter(step => accepts(steps[step], character)).map(step => step + 1);
    }
    return false;
}
function accepts(step, character) {
    return step.kind === 'one' && step.accepts(character);
}
class Reached {
    #steps;
    /** Where each step was last reached, plus one. */
    #when;
    constructor(steps) {
        this.#steps = steps;
        this.#when = new Uint32Array(steps.length + 1);
    }
    /** What can be reached from `starts` without a character: steps that take one, and the end. */
    open(starts, characters, at) {
        const found = [];
        for (let index = starts.pop(); index !== undefined; index = starts.pop()) {
            if (this.#when[index] === at + 1)
                continue;
            this.#when[index] = at + 1;
            const step = this.#steps[index];
            if (step?.kind === 'split')
                starts.push(...step.targets);
            else if (step?.kind !== 'assertion')
                found.push(index);
            else if (step.holds(characters, at))
                starts.push(index + 1);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/context/pattern-class.js
/** Bracket expressions and escapes of Go's regexp, as JavaScript character classes. Undefined: Go would not compile them. */
/** Perl's classes, as class bodies; the upper-case name is the complement. */
const PERL = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
const PERL_COMPLEMENT = {
    D: '\\0-/:-\\u{10ffff}',
    W: '\\0-/:-@\\[-\\^`\\{-\\u{10ffff}',
    S: '\\0-\\x08\\x0b\\x0e-\\x1f!-\\u{10ffff}'
};
const POSIX = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    ascii: '\\0-\\x7f',
    blank: '\\t ',
    cntrl: '\\0-\\x1f\\x7f',
    digit: '0-9',
    graph: '!-~',
    lower: 'a-z',
    print: ' -~',
    punct: '!-\\/:-@\\[-`\\{-~',
    space: '\\t\\n\\v\\f\\r ',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f'
};
const CONTROL = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
/** `[a-z]`, `[^a]`, `[[:alpha:]\d]` from its `[`. */
function readClass(source, start) {
    const negated = source[start + 1] === '^';
    let at = start + (negated ? 2 : 1);
    let body = '';
    for (let first = true; first || source[at] !== ']'; first = false) {
        const item = isNamed(source, at) ? readPosix(source, at) : readItem(source, at);
        if (!item)
            return undefined;
        body += item.body;
        at = item.end;
    }
    return { body: `[${negated ? '^' : ''}${body}]`, end: at + 1 };
}
function readItem(source, at) {
    if (/^\\[pP]/.test(source.slice(at, at + 2)))
        return readUnicode(source, at);
    return readPerl(source, at) ?? readRange(source, at);
}
function isNamed(source, at) {
    return source.startsWith('[:', at) && source.includes(':]', at + 2);
}
function readPosix(source, at) {
    const end = source.indexOf(':]', at + 2) + 2;
    const [, caret, name = ''] = /^\[:(\^?)(\w+):\]$/.exec(source.slice(at, end)) ?? [];
    if (!Object.hasOwn(POSIX, name))
        return undefined;
    return { body: caret === '^' ? complementOf(POSIX[name]) : POSIX[name], end };
}
/** A class body with the characters that another one has not. Those of POSIX are all ASCII. */
function complementOf(body) {
    const expression = new RegExp(`[${body}]`, 'u');
    const codes = Array.from({ length: 128 }, (_, code) => code).filter(code => !expression.test(String.fromCharCode(code)));
    return `${codes.map(codePoint).join('')}\\u{80}-\\u{10ffff}`;
}
/** `\pL`, `\P{Greek}`, `\p{^Lu}`. */
function readUnicode(source, at) {
    const match = /^\\([pP])(?:\{(\^?)([^}]*)\}|([^{]))/u.exec(source.slice(at));
    if (!match)
        return undefined;
    const [text, letter, caret, braced, single] = match;
    const property = unicodeProperty(braced ?? single);
    const isNegated = (letter === 'P') !== (caret === '^');
    return property === undefined ? undefined : { body: `\\${isNegated ? 'P' : 'p'}{${property}}`, end: at + text.length };
}
/** Go takes the names in any case and skips underscores: which finds categories, but no script of several words. */
function unicodeProperty(name) {
    const words = name.split(/[ _-]/).map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
    const spelled = words.join('_');
    return [spelled, spelled.toUpperCase(), `gc=${spelled}`, `gc=${name.toUpperCase()}`, `sc=${words.join('')}`].find(isProperty);
}
function isProperty(property) {
    if (/^(?!Any$|ASCII$|Assigned$)[^=]*$/.test(property))
        return false;
    try {
        return new RegExp(`\\p{${property}}`, 'u') !== undefined;
    }
    catch {
        return false;
    }
}
function readPerl(source, at) {
    const name = source[at] === '\\' ? (source[at + 1] ?? '') : '';
    const body = Object.hasOwn(PERL, name) ? PERL[name] : Object.hasOwn(PERL_COMPLEMENT, name) ? PERL_COMPLEMENT[name] : undefined;
    return body === undefined ? undefined : { body, end: at + 2 };
}
function readRange(source, at) {
    const low = readCharacter(source, at);
    if (!low)
        return undefined;
    if (source[low.end] !== '-' || source[low.end + 1] === ']')
        return { body: codePoint(low.code), end: low.end };
    const high = readCharacter(source, low.end + 1);
    if (!high || high.code < low.code)
        return undefined;
    return { body: `${codePoint(low.code)}-${codePoint(high.code)}`, end: high.end };
}
/** What a backslash and the character after it stand for, outside brackets. */
function readEscape(source, at) {
    if (/[pP]/.test(source[at + 1] ?? ''))
        return readUnicode(source, at);
    const perl = readPerl(source, at);
    if (perl)
        return { body: `[${perl.body}]`, end: perl.end };
    const character = readCharacter(source, at);
    return character && { body: codePoint(character.code), end: character.end };
}
function readCharacter(source, at) {
    const code = source.codePointAt(at);
    if (code === undefined)
        return undefined;
    if (source[at] !== '\\')
        return { code, end: at + (code > 0xffff ? 2 : 1) };
    return readQuoted(source, at + 1);
}
function readQuoted(source, at) {
    const name = source[at] ?? '';
    if (Object.hasOwn(CONTROL, name))
        return { code: CONTROL[name], end: at + 1 };
    const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(source.slice(at, at + 3))?.[0];
    if (octal !== undefined)
        return { code: Number.parseInt(octal, 8), end: at + octal.length };
    const hex = /^x(?:([0-9A-Fa-f]{2})|\{0*([0-9A-Fa-f]{1,6})\})/.exec(source.slice(at));
    if (hex)
        return readHexadecimal(hex[1] ?? hex[2], at + hex[0].length);
    // Every ASCII character but letters and digits stands for itself.
    return /^[\0-\x7f]$/.test(name) && !/^[0-9A-Za-z]$/.test(name) ? { code: name.charCodeAt(0), end: at + 1 } : undefined;
}
function readHexadecimal(digits, end) {
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? undefined : { code, end };
}
function codePoint(code) {
    return `\\u{${code.toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/context/pattern-syntax.js


/** Go's limit for a repetition, and for repetitions of repetitions. */
const MAX_REPEAT = 1000;
/**
 * Reads the part of Go's syntax that patterns are translated to. What a pattern has in brackets or after a backslash comes through
 * untouched, and so do `|`, `{` and `^`: they mean here what they mean in Go's regular expressions.
 * @throws SolveError INVALID where Go's regexp would not compile.
 */
function parsePatternExpression(source, pattern) {
    return new Parser(source, pattern).parse();
}
class Parser {
    #source;
    #pattern;
    #at = 0;
    constructor(source, pattern) {
        this.#source = source;
        this.#pattern = pattern;
    }
    parse() {
        const branches = [];
        do
            branches.push(this.#readBranch());
        while (this.#skip('|'));
        return branches.length === 1 ? branches[0] : { kind: 'either', items: branches };
    }
    #readBranch() {
        const items = [];
        let isRepeated = false;
        while (this.#at < this.#source.length && this.#source[this.#at] !== '|') {
            const times = this.#readRepetition();
            const isDirectories = !times && this.#skip(DIRECTORIES_TEXT);
            if (times)
                this.#repeatLast(items, times, isRepeated);
            // Two in a row take what one does.
            else if (isDirectories)
                items.push(...(items.at(-1) === DIRECTORIES ? [] : [DIRECTORIES]));
            else if (this.#skip('\\Q'))
                items.push(...this.#readQuoted());
            else
                items.push(this.#readAtom());
            isRepeated = times !== undefined || isDirectories;
        }
        return { kind: 'sequence', items };
    }
    /** One repetition right after another is what Go refuses. */
    #repeatLast(items, times, isRepeated) {
        const item = items.pop();
        if (!item || isRepeated || times.least > times.most || sizeOf(item, times) > MAX_REPEAT)
            throw this.#malformed();
        items.push({ kind: 'repeat', item, ...times });
    }
    /** Up to `\E`, or the end of all: also what the translation has put there. */
    #readQuoted() {
        const end = this.#source.indexOf('\\E', this.#at);
        const text = this.#source.slice(this.#at, end < 0 ? undefined : end);
        this.#at = end < 0 ? this.#source.length : end + 2;
        return [...text].map(character => one(plain(character)));
    }
    /** `*` or `{n}`, `{n,}`, `{n,m}`; braces with anything else in them are characters. */
    #readRepetition() {
        const [text, star, least, comma, most] = REPETITION.exec(this.#source.slice(this.#at)) ?? [];
        if (text === undefined)
            return undefined;
        this.#at += text.length;
        if (star !== undefined)
            return { least: 0, most: Infinity };
        if (Number(most || least) > MAX_REPEAT)
            throw this.#malformed();
        return { least: Number(least), most: comma === undefined ? Number(least) : most === '' ? Infinity : Number(most) };
    }
    #readAtom() {
        const character = String.fromCodePoint(this.#source.codePointAt(this.#at));
        const assertion = ASSERTIONS[character] ?? ASSERTIONS[this.#source.slice(this.#at, this.#at + 2)];
        if (assertion) {
            this.#at += character === '\\' ? 2 : 1;
            return assertion;
        }
        const set = this.#readSet(character);
        if (!set)
            throw this.#malformed();
        this.#at = set.end;
        return one(set.body);
    }
    #readSet(character) {
        if (character === '[')
            return readClass(this.#source, this.#at);
        if (character === '\\')
            return readEscape(this.#source, this.#at);
        return { body: character === '.' ? '[^\\n]' : plain(character), end: this.#at + character.length };
    }
    #skip(text) {
        if (!this.#source.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    #malformed() {
        return new errors/* SolveError */.Y('INVALID', `Cannot read the pattern ${JSON.stringify(this.#pattern)}: syntax error in pattern`);
    }
}
/** What Go counts of repetitions inside each other; `*` counts as nothing. */
function sizeOf(item, { least, most }) {
    const times = most === Infinity ? least : most;
    const inner = item.kind === 'repeat' ? sizeOf(item.item, item) : 1;
    return Math.max(times, 1) * Math.max(inner, 1);
}
const REPETITION = /^(?:(\*)|\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*|))?\})/;
function plain(character) {
    return `\\u{${character.codePointAt(0).toString(16)}}`;
}
function one(source) {
    const test = new RegExp(`^${source}$`, 'u');
    return { kind: 'one', source, accepts: character => test.test(character) };
}
const NO_NEWLINE = one('[^\\n]');
const DIRECTORIES_TEXT = '(.*/)?';
const DIRECTORIES = {
    kind: 'repeat',
    item: { kind: 'sequence', items: [{ kind: 'repeat', item: NO_NEWLINE, least: 0, most: Infinity }, one('/')] },
    least: 0,
    most: 1
};
const START = { kind: 'assertion', source: '^', holds: (_, at) => at === 0 };
const END = { kind: 'assertion', source: '$', holds: (characters, at) => at === characters.length };
function isWord(character) {
    return character !== undefined && /^\w$/.test(character);
}
function atBoundary(characters, at) {
    return isWord(characters[at - 1]) !== isWord(characters[at]);
}
const ASSERTIONS = {
    '^': START,
    $: END,
    '\\A': START,
    '\\z': END,
    '\\b': { kind: 'assertion', source: '\\b', holds: atBoundary },
    '\\B': { kind: 'assertion', source: '\\B', holds: (characters, at) => !atBoundary(characters, at) }
};

;// CONCATENATED MODULE: ./lib/context/pattern.js


/** Backtracking over more choices than this may take too long on a long name. */
const MAX_CHOICES = 3;
/** One pattern as a test of whole paths. Most need no regular expression. The test throws where the pattern is malformed. */
function compilePattern(pattern) {
    const { kind, source } = translate(pattern);
    switch (kind) {
        case 'exact':
            return path => path === pattern;
        case 'prefix': {
            const prefix = pattern.slice(0, -2);
            return path => path.startsWith(prefix);
        }
        case 'suffix': {
            const suffix = pattern.slice(2);
            return path => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
        }
        case 'regexp':
            return lazily(() => compileRegExp(source, pattern));
    }
}
function lazily(compile) {
    let test;
    return path => {
        test ??= compile();
        return test(path);
    };
}
function compileRegExp(source, pattern) {
    const parsed = parsePatternExpression(source, pattern);
    if (countChoices(parsed) > MAX_CHOICES)
        return compileSteps(parsed);
    const expression = new RegExp(toSource(parsed), 'u');
    return path => expression.test(path);
}
/**
 * What moby quotes. It means to quote `|`, `{` and `}` too, but its table has no room for them: in a pattern that is not plain
 * they are an alternative and a repetition.
 */
const QUOTED = /[.+()$]/;
function translate(pattern) {
    const characters = [...pattern.replace(/^\ufeff/, '')];
    const translation = { kind: 'exact', source: '^' };
    for (let index = 0, first = true; index < characters.length; first = false) {
        index = translateNext(characters, index, first, translation);
    }
    translation.source += '$';
    return translation;
}
/** Translates one element and returns where the next one begins. */
function translateNext(characters, index, first, translation) {
    const character = characters[index];
    if (character === '*' && characters[index + 1] === '*')
        return translateDoubleStar(characters, index, first, translation);
    if (character === '\\' && index + 1 < characters.length) {
        translation.kind = 'regexp';
        translation.source += `\\${characters[index + 1]}`;
        return index + 2;
    }
    if (character === '*' || character === '?' || character === '[' || character === ']')
        translation.kind = 'regexp';
    if (character === '*')
        translation.source += '[^/]*';
    else if (character === '?')
        translation.source += '[^/]';
    // A backslash at the end quotes what the translation puts there.
    else
        translation.source += QUOTED.test(character) ? `\\${character}` : character;
    return index + 1;
}
/** `**` and `**` with its slash: any number of components, also none. At the end it takes everything below. */
function translateDoubleStar(characters, index, first, translation) {
    const next = characters[index + 2] === '/' ? index + 3 : index + 2;
    const atEnd = next >= characters.length;
    if (atEnd && translation.kind === 'exact') {
        translation.kind = 'prefix';
    }
    else {
        translation.kind = 'regexp';
        translation.source += atEnd ? '.*' : '(.*/)?';
    }
    if (first)
        translation.kind = 'suffix';
    return next;
}

;// CONCATENATED MODULE: ./lib/context/patterns.js





/**
 * What an ignore file hides from a build. BuildKit asks twice: while it walks the context, where a `!` that took back nothing is
 * forgotten below, and again by the whole path when it reads the file. What either hides is hidden.
 */
function hidingPatterns(matcher) {
    const directories = new Map();
    const below = (path) => {
        const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        return matcher.matchBelow(path, directory === '' ? undefined : resultsOf(directory));
    };
    const resultsOf = (directory) => {
        const results = directories.get(directory) ?? below(directory);
        directories.set(directory, results);
        return results;
    };
    return path => matcher.matches(path) || (matcher.hasExceptions && below(path).matched);
}
/** @throws SolveError INVALID for a malformed pattern; a few show only when they are first tried on a path. */
function compilePatterns(patterns) {
    const compiled = patterns.flatMap(pattern => compile((0,characters/* trimSpace */.Pd)(pattern)) ?? []);
    return {
        patterns: compiled.map(({ text }) => text),
        hasExceptions: compiled.some(({ isException }) => isException),
        matches: path => matches(compiled, path),
        matchBelow: (path, parent) => matchBelow(compiled, path, parent)
    };
}
function compile(written) {
    if (written === '')
        return undefined;
    const cleaned = (0,paths/* cleanPath */.ts)(written);
    const isException = cleaned.startsWith('!');
    if (cleaned === '!') {
        throw new errors/* SolveError */.Y('INVALID', 'illegal exclusion pattern: "!"', { hint: 'write a path after the exclamation mark' });
    }
    const text = isException ? cleaned.slice(1) : cleaned;
    // Patterns are not Go wildcards, but what is a malformed one there is refused here too.
    (0,go_match/* matchFilepath */.d)(text, '.');
    return { text, isException, test: compilePattern(text) };
}
function matches(patterns, path) {
    const parents = parentsOf(path);
    let matched = false;
    for (const { isException, test } of patterns) {
        // Only a pattern that would change the answer is tried.
        if (isException === matched && (test(path) || parents.some(test)))
            matched = !isException;
    }
    return matched;
}
function matchBelow(patterns, path, parent) {
    const parents = parent ? [] : parentsOf(path);
    const byPattern = [];
    let matched = false;
    for (const [index, { isException, test }] of patterns.entries()) {
        const inherited = parent?.byPattern[index] ?? false;
        const matching = inherited || (isException === matched && (test(path) || parents.some(test)));
        byPattern.push(matching);
        if (matching)
            matched = !isException;
    }
    return { matched, byPattern };
}
/** `a`, `a/b` for `a/b/c`. */
function parentsOf(path) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return [];
    const parent = (0,paths/* cleanPath */.ts)(path.slice(0, slash + 1));
    if (parent === '.')
        return [];
    const names = parent.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 3399:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectByPatterns: () => (/* binding */ selectByPatterns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _context_go_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3257);
/* harmony import */ var _context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(402);
/* harmony import */ var _context_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7301);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9310);
/* harmony import */ var _copy_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8570);
/* harmony import */ var _copy_walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7561);








/** The sources of a COPY or ADD with wildcards, `--parents` or `--exclude`. */
function selectByPatterns(tree, action, names) {
    const selector = new Selector(tree, action, names);
    return action.sources.flatMap(source => selector.select(source));
}
class Selector {
    #tree;
    #names;
    #asked;
    #parents;
    #exclude;
    constructor(tree, { parents, excludes, asked }, names) {
        this.#tree = tree;
        this.#names = names;
        this.#asked = asked;
        this.#parents = parents;
        this.#exclude = excludes.length > 0 ? readPatterns('excludepatterns', excludes, _context_patterns_js__WEBPACK_IMPORTED_MODULE_2__.compilePatterns) : undefined;
    }
    select(source) {
        return this.#parents ? this.#selectWithParents(source) : this.#selectPlain((0,_copy_names_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanSource */ .DQ)(source), undefined);
    }
    #selectPlain(source, include) {
        return this.#find(source).map(found => ({ ...found, include, exclude: this.#exclude }));
    }
    #find(source) {
        if ((0,_context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_7__/* .hasWildcard */ .r)(source))
            return this.#matches(source).flatMap(name => this.#names.find(name) ?? []);
        const found = this.#names.findLiteral(source);
        return found ? [found] : [];
    }
    #matches(source) {
        return readPatterns('includepatterns', [source.slice(1)], () => findWildcard(this.#tree, source, this.#asked));
    }
    /** `dir/./pattern`: what matches below `dir`, with its path from there. */
    #selectWithParents(source) {
        const pivot = source.indexOf('/./');
        const top = pivot < 0 ? '/' : (0,_copy_names_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanSource */ .DQ)(source.slice(0, pivot));
        const pattern = (0,_copy_names_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanSource */ .DQ)(pivot < 0 ? source : source.slice(pivot + 3)).slice(1);
        const matcher = readPatterns('includepatterns', [pattern], _context_patterns_js__WEBPACK_IMPORTED_MODULE_2__.compilePatterns);
        const required = (0,_context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_7__/* .hasWildcard */ .r)(top) || (0,_context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_7__/* .hasWildcard */ .r)(pattern) ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, pattern);
        if (required !== undefined && !this.#leadsOn(top)) {
            this.#names.missing.push(required);
            return [];
        }
        const selected = this.#selectPlain(top, { matcher, literalPrefix: literalPrefixOf(pattern) });
        if (required !== undefined)
            for (const found of selected)
                this.#require(found, required);
        return selected;
    }
    /** What is required below `dir/./` is looked for by its own name: behind a link it is found by another. */
    #leadsOn(top) {
        return this.#names.exists(top) && (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)(this.#tree, top, { followLast: true }) === top;
    }
    /** A path without wildcards must lead to something, if only to the start of a name. */
    #require(source, required) {
        let found = false;
        (0,_copy_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .walkSource */ .j)(this.#tree, source, {
            enter: ({ included, relative }) => {
                found ||= included && relative !== '' && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(source.name, relative).startsWith(required);
            }
        });
        if (!found)
            this.#names.missing.push(required);
    }
}
function literalPrefixOf(pattern) {
    const names = pattern.split('/');
    const wild = names.findIndex(name => /[*?[\\]/.test(name));
    return wild < 0 ? names : names.slice(0, wild);
}
/** Matches of a Go wildcard in walking order. Directories are not entered through symlinks, nor when they match themselves. */
function findWildcard(tree, source, asked = undefined) {
    const names = source.slice(1).split('/');
    const first = names.findIndex(_context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_7__/* .hasWildcard */ .r);
    const top = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', ...names.slice(0, first));
    const resolved = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)(tree, top, { followLast: true });
    if (!tree.lstat(resolved))
        throw (0,_copy_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingThere */ .Er)(resolved);
    const matches = find(tree, resolved, names.slice(first));
    if (matches.length === 0 && !isThere(tree, resolved, asked))
        throw (0,_copy_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingThere */ .Er)(resolved);
    return matches.map(match => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, match));
}
/**
 * Whether a directory is there for BuildKit: it, what it is in or something below it is named, or found by a wildcard. What a
 * pattern of `--parents` finds is not looked up.
 */
function isThere(tree, directory, asked) {
    if (!tree.isTransferred || !asked || directory === '/')
        return true;
    const isNear = (path) => directory === path || within(directory, path) || within(path, directory);
    return [...asked].some(source => source.includes('**') || found(tree, source).some(isNear));
}
function within(path, directory) {
    return path.startsWith(directory === '/' ? '/' : `${directory}/`);
}
/** By the names that lead there, and where links among them lead. */
function found(tree, source) {
    try {
        const names = (0,_context_has_wildcard_js__WEBPACK_IMPORTED_MODULE_7__/* .hasWildcard */ .r)(source) ? findWildcard(tree, source) : [source];
        const paths = names.flatMap(name => [name, (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)(tree, name, { followLast: true })]);
        return paths.filter(path => tree.lstat(path) !== undefined);
    }
    catch {
        return [];
    }
}
/** A class may match `/`; without one each part of the pattern is about one level of names. */
function find(tree, top, parts) {
    const byLevel = parts.some(part => part.includes('[')) ? undefined : parts.map(part => (0,_context_go_match_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGoPattern */ .M)(part));
    const whole = (0,_context_go_match_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGoPattern */ .M)(parts.join('/'));
    const found = [];
    const visit = (directory, depth) => {
        for (const name of tree.readdir(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, directory))) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name);
            if (byLevel && !byLevel[depth].matches(name))
                continue;
            if (whole.matches(path))
                found.push(path);
            else if (!byLevel || depth + 1 < byLevel.length)
                enter(path, depth + 1);
        }
    };
    const enter = (path, depth) => {
        if (tree.lstat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, path))?.type === 'directory')
            visit(path, depth);
    };
    enter('', 0);
    return found;
}
/** Malformed ones are reported together, as BuildKit does: one of a list is seldom meant alone. */
function readPatterns(what, patterns, read) {
    try {
        return read(patterns);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).endsWith('syntax error in pattern'))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SolveError */ .Y('INVALID', `invalid ${what}: [${patterns.join(' ')}]: syntax error in pattern`, {
            cause: error,
            hint: 'A [ needs its ]; write \\[ for the character itself.'
        });
    }
}


/***/ })

};
