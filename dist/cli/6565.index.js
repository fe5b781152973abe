export const id = 6565;
export const ids = [6565];
export const modules = {

/***/ 6565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveEpoch: () => (/* binding */ resolveEpoch)
/* harmony export */ });
/* harmony import */ var _dockerfile_go_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1426);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _stage_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7354);




const FIRST = Date.parse('0000-01-01T00:00:00Z') / 1000;
const LAST = Date.parse('9999-12-31T23:59:59Z') / 1000;
const HINT = 'Give whole seconds since 1970, e.g. from `git log -1 --format=%ct`';
/**
 * SOURCE_DATE_EPOCH in seconds. `context` is the time of the context's commit (off for a directory, which has none), the name of a
 * context that of its, and the name of a stage that only ADDs one repository or URL the time of that.
 * https://reproducible-builds.org/docs/source-date-epoch/
 */
async function resolveEpoch(text, dockerfile, lowering) {
    const seconds = (0,_dockerfile_go_number_js__WEBPACK_IMPORTED_MODULE_0__/* .tryInteger */ .S6)(text, { base: 10, bits: 64 });
    if (seconds !== undefined)
        return withinCalendar(seconds, text);
    const { options } = lowering;
    if (text === 'context' || options.namedContexts.some(({ name }) => name === text))
        return options.contextTime(text);
    checkContextName(text);
    const stage = dockerfile.stages.find(({ name }) => name === text.toLowerCase());
    if (!stage)
        throw invalid(text);
    checkStage(stage, lowering);
    return options.sourceTime(onlySource(await lowering.stage(stage.index)));
}
/** Times of images are RFC 3339, which knows four digits of a year. */
function withinCalendar(seconds, text) {
    if (seconds < FIRST || seconds > LAST)
        throw invalid(`${text}: year outside of range [0,9999]`);
    return seconds;
}
function invalid(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileError */ .tP('INVALID', `invalid SOURCE_DATE_EPOCH: ${text}`, { hint: HINT });
}
/** It may be one's before it is a stage's. */
function checkContextName(name) {
    try {
        (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileError */ .tP('INVALID', `invalid context name ${name}: ${cause.message}`, { hint: HINT, cause });
    }
}
function checkStage(stage, lowering) {
    if (lowering.base(stage.index).image !== 'scratch')
        throw unsuitable('must use FROM scratch', stage);
    const other = stage.instructions.find(({ kind }) => kind !== 'ADD' && kind !== 'ARG');
    if (other)
        throw unsuitable(`does not meet source-only requirements: unsupported ${other.keyword} instruction`, stage);
    const [add, ...more] = stage.instructions.filter(instruction => instruction.kind === 'ADD');
    if (!add || more.length > 0)
        throw unsuitable('must contain exactly one remote ADD', stage);
    if (add.sources.length !== 1 || add.heredocs.length > 0)
        throw unsuitable('must contain exactly one remote ADD source', stage);
}
function onlySource({ stage, vertex }) {
    const source = vertex.inputs[1]?.op;
    if (source?.kind === 'source' && (source.source === 'http' || source.source === 'git'))
        return source;
    throw unsuitable('source must be a single HTTP(S) or Git ADD', stage);
}
function unsuitable(reason, { from: { location } }) {
    return (0,_stage_state_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(`SOURCE_DATE_EPOCH stage ${reason}`, location, { hint: HINT });
}


/***/ })

};
