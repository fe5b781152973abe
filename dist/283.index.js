export const id = 283;
export const ids = [283];
export const modules = {

/***/ 6664:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseUlimits: () => (/* binding */ parseUlimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAMES = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');
/** `nofile=1024:2048` or `nofile=1024`; -1 is unlimited. @throws UsageError INPUT_INVALID with BuildKit's text */
function parseUlimits(texts) {
    return texts.map(parseUlimit);
}
function parseUlimit(text) {
    const [, name = '', limits] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (limits === undefined)
        throw invalid(`invalid ulimit argument: ${text}`);
    if (!NAMES.includes(name))
        throw invalid(`invalid ulimit type: ${name}`);
    const [, soft, hard = soft] = /^(-?\d+)(?::(-?\d+))?$/.exec(limits) ?? [];
    if (soft === undefined || hard === undefined)
        throw invalid(`invalid limits: ${limits}`);
    if (limit(soft) > limit(hard))
        throw invalid(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
    return { type: `RLIMIT_${name.toUpperCase()}`, soft: limit(soft), hard: limit(hard) };
}
function invalid(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `failed to parse ulimit: ${reason}`, {
        hint: `Write NAME=SOFT[:HARD]. Names: ${NAMES.join(', ')}`
    });
}
function limit(text) {
    const value = Number(text);
    return value < 0 ? Number.MAX_SAFE_INTEGER : value;
}


/***/ })

};
