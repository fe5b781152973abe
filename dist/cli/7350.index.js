export const id = 7350;
export const ids = [7350];
export const modules = {

/***/ 7350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerCall: () => (/* binding */ answerCall)
});

// EXTERNAL MODULE: ./lib/build/read-dockerfile.js + 4 modules
var read_dockerfile = __webpack_require__(41);
// EXTERNAL MODULE: ./lib/frontend/lower-dockerfile.js + 15 modules
var lower_dockerfile = __webpack_require__(2068);
;// CONCATENATED MODULE: ./lib/frontend/targets.js
function listTargets({ stages }) {
    return stages.map(({ name, from, index }) => ({
        name: name ?? '',
        isDefault: index === stages.length - 1,
        description: from.description,
        base: from.image,
        platform: from.platform,
        location: from.location
    }));
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/worker/contexts.js + 5 modules
var worker_contexts = __webpack_require__(9415);
;// CONCATENATED MODULE: ./lib/calls.js





/**
 * What the build checks find; the findings go to `worker.warn` too: also those before an error.
 * @throws DockerfileError LINT when the Dockerfile wants findings to be errors
 */
function checkBuild(request, worker) {
    return ask(request, worker, async ({ dockerfile, findings }, options) => {
        await (0,lower_dockerfile/* checkDockerfile */.vn)(dockerfile, await options());
        findings.check();
        return findings.list();
    });
}
/** What the build of the target can be given. */
function outlineBuild(request, worker) {
    return ask(request, worker, async ({ dockerfile, findings }, options) => {
        const outline = await (0,lower_dockerfile/* outlineDockerfile */.vE)(dockerfile, await options());
        findings.check();
        return outline;
    });
}
/** The stages that can be built. */
function buildTargets(request, worker) {
    return ask(request, worker, async ({ dockerfile }) => listTargets(dockerfile));
}
async function ask(request, worker, body) {
    const contexts = await (0,worker_contexts/* openContexts */.N)(request, worker);
    try {
        return await (0,read_dockerfile/* withDockerfile */.n4)(request, worker, contexts, async (read) => {
            const unasked = { ...request, platforms: [] };
            const options = () => (0,read_dockerfile/* lowerOptions */.yo)(unasked, worker, contexts, (0,platform/* hostPlatform */.ol)(), read.findings.ofPlatform());
            const { text, file } = read.dockerfile;
            return { answer: await body(read, options), text, file };
        });
    }
    finally {
        await contexts.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/print-warnings.js
var print_warnings = __webpack_require__(1527);
// EXTERNAL MODULE: ./lib/dockerfile/excerpt.js
var dockerfile_excerpt = __webpack_require__(259);
// EXTERNAL MODULE: ./lib/dockerfile/lint/rules.js
var rules = __webpack_require__(1513);
;// CONCATENATED MODULE: ./lib/cli/calls/locations.js
/** A place as BuildKit's answers have it (solver/pb, Location). */
function locationJson({ startLine, endLine }) {
    const at = (line) => ({ line, character: 0 });
    return { ranges: [{ start: at(startLine), end: at(endLine) }] };
}
function json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}

;// CONCATENATED MODULE: ./lib/cli/calls/check.js



/** As `docker buildx build --check` prints it: each finding with its page and its lines. */
function checkText(findings, dockerfile) {
    if (findings.length === 0)
        return 'Check complete, no warnings found.\n';
    const excerpt = (0,dockerfile_excerpt/* excerptsOf */.U)(dockerfile);
    const count = findings.length === 1 ? '1 warning has been found!' : `${findings.length} warnings have been found!`;
    return [`Check complete, ${count}`, ...findings.map(finding => findingText(finding, excerpt))].join('\n\n').concat('\n');
}
function findingText({ rule, message, url, location }, excerpt) {
    return [`WARNING: ${rule}${url ? ` - ${url}` : ''}`, message, excerpt(location)].filter(Boolean).join('\n');
}
/** `--call=check,format=json`: BuildKit's document (frontend/subrequests/lint). */
function checkJson(findings, dockerfile, file) {
    return json({
        warnings: findings.map(({ rule, message, url, location }) => ({
            ruleName: rule,
            description: rules/* LINT_RULES */.w.get(rule)?.description,
            url,
            detail: message,
            location: locationJson(location)
        })),
        sources: [{ filename: file, language: 'Dockerfile', data: base64(dockerfile) }]
    });
}

// EXTERNAL MODULE: ./lib/cli/table.js
var table = __webpack_require__(3626);
;// CONCATENATED MODULE: ./lib/cli/calls/outline.js


/** As `docker buildx build --call=outline` prints it. */
function outlineText({ name, description, args, secrets, agents }) {
    const target = [`TARGET:      ${name || '(default)'}`, ...(description ? [`DESCRIPTION: ${description}`] : [])];
    return [
        name || description ? `${target.join('\n')}\n` : undefined,
        args.length > 0
            ? (0,table/* table */.t)(['BUILD ARG', 'VALUE', 'DESCRIPTION'], args.map(({ name: arg, value = '', description: about }) => [arg, value, about]))
            : undefined,
        wantedTable('SECRET', secrets),
        wantedTable('SSH', agents)
    ]
        .filter(part => part !== undefined)
        .join('\n');
}
function wantedTable(heading, wanted) {
    if (wanted.length === 0)
        return undefined;
    return (0,table/* table */.t)([heading, 'REQUIRED'], wanted.map(({ id, required }) => [id, required ? 'true' : '']));
}
/** `--call=outline,format=json`: BuildKit's document (frontend/subrequests/outline). */
function outlineJson({ name, description, args, secrets, agents }, dockerfile) {
    return json({
        name: name || undefined,
        description: description || undefined,
        args: list(args, ({ name: arg, description: about, value, location }) => ({
            name: arg,
            description: about || undefined,
            value: value || undefined,
            location: locationJson(location)
        })),
        secrets: list(secrets, wantedJson),
        ssh: list(agents, wantedJson),
        sources: [base64(dockerfile)]
    });
}
function wantedJson({ id, required, location }) {
    return { name: id, required: required || undefined, location: locationJson(location) };
}
/** An empty list is left out. */
function list(values, map) {
    return values.length > 0 ? values.map(map) : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/calls/targets.js


/** As `docker buildx build --call=targets` prints it. */
function targetsText(targets) {
    return (0,table/* table */.t)(['TARGET', 'DESCRIPTION'], targets.map(({ name, isDefault, description }) => [[name, isDefault ? '(default)' : ''].filter(Boolean).join(' '), description]));
}
/** `--call=targets,format=json`: BuildKit's document (frontend/subrequests/targets). */
function targetsJson(targets, dockerfile) {
    return json({
        targets: targets.map(({ name, isDefault, description, base, platform, location }) => ({
            name: name || undefined,
            default: isDefault || undefined,
            description: description || undefined,
            base,
            platform,
            location: locationJson(location)
        })),
        sources: [base64(dockerfile)]
    });
}

;// CONCATENATED MODULE: ./lib/cli/calls/answer.js





/** Prints the answer on standard output. @returns the exit code: 1 when a check found something */
async function answerCall({ name, isJson }, request, worker, io) {
    switch (name) {
        case 'check':
            return check(isJson, request, worker, io);
        case 'outline': {
            const { answer, text } = await outlineBuild(request, worker);
            io.stdout.write(isJson ? outlineJson(answer, text) : outlineText(answer));
            return 0;
        }
        case 'targets': {
            const { answer, text } = await buildTargets(request, worker);
            io.stdout.write(isJson ? targetsJson(answer, text) : targetsText(answer));
            return 0;
        }
    }
}
/** Findings before an error are worth hearing, too. */
async function check(isJson, request, worker, io) {
    try {
        const { answer, text, file } = await checkBuild(request, worker);
        io.stdout.write(isJson ? checkJson(answer, text, file) : checkText(answer, text));
        return answer.length > 0 ? 1 : 0;
    }
    catch (error) {
        (0,print_warnings/* printWarnings */.V)(worker.warnings(), io);
        throw error;
    }
}


/***/ }),

/***/ 3626:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ellipsis),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Narrower columns would jump from one list to the next. */
const MIN_WIDTH = 10;
/** Lines with columns as wide as their widest cell and three blanks between them; the last column is not padded. */
function table(header, rows) {
    const all = [header, ...rows];
    const lengthOf = measure(all);
    const widths = header.map((_, column) => {
        let width = 0;
        for (const row of all)
            width = Math.max(width, lengthOf(row[column]));
        return Math.max(MIN_WIDTH, width + 3);
    });
    return all.map(row => lineOf(row, widths, lengthOf)).join('');
}
function lineOf(row, widths, lengthOf) {
    const last = row.length - 1;
    let line = '';
    for (let column = 0; column < last; column++) {
        const cell = row[column];
        line += cell.padEnd(widths[column] + cell.length - lengthOf(cell));
    }
    return `${line}${row[last]}\n`;
}
/** How many letters a cell has: UTF-16 units, unless one of the cells has a letter of two (looked for once, in all of them). */
function measure(rows) {
    const isWide = /[\ud800-\udfff]/.test(rows.map(row => row.join('')).join(''));
    return isWide ? cell => [...cell].length : cell => cell.length;
}
/** `a very long te…` in at most `length` characters. */
function ellipsis(text, length) {
    const letters = [...text];
    return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}


/***/ })

};
