export const id = 3979;
export const ids = [3979];
export const modules = {

/***/ 4872:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   du: () => (/* binding */ floatingNames),
/* harmony export */   pW: () => (/* binding */ releaseInGitTag),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
const RELEASE = /^v?(?:(\d{1,9})!)?(\d{1,15}(?:\.\d{1,15}){1,7})((?:[-._]?[A-Za-z]|-)[\w.+-]*)?(\+[\w.-]+)?$/;
/**
 * Reads two to eight dotted numbers with anything after that makes it a pre-release: wider than semver on purpose, since
 * `1.2`, `1.2.3.4`, `2024.01.05` and `1.2.3rc1` are versions that people release.
 */
function parseRelease(text) {
    const match = text.length <= 256 ? RELEASE.exec(text) : null;
    if (!match)
        return undefined;
    const [, epoch = '0', numbers = '', partial = ''] = match;
    const withoutBuild = partial.split('+', 1)[0];
    return { text: numbers + withoutBuild, epoch: Number(epoch), parts: numbers.split('.'), stable: partial === '' };
}
/** The release that a git tag names, also behind a package's name: `v1.2.3`, `app/v1.2.3`, `@scope/app@1.2.3`. */
function releaseInGitTag(tag) {
    return parseRelease(tag) ?? parseRelease(tag.slice(Math.max(tag.lastIndexOf('/'), tag.lastIndexOf('@')) + 1));
}
/** Negative when `a` is older than `b`; missing numbers count as zero. Only for stable releases. */
function compareReleases(a, b) {
    if (a.epoch !== b.epoch)
        return a.epoch - b.epoch;
    for (let index = 0; index < Math.max(a.parts.length, b.parts.length); index++) {
        const difference = Number(a.parts[index] ?? 0) - Number(b.parts[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** True when both are in the line that the first `precision` numbers name: 2 for `2.1`, 1 for `2`, 0 for all. */
function sameLine(a, b, precision) {
    if (precision > 0 && a.epoch !== b.epoch)
        return false;
    return a.parts.slice(0, precision).every((part, index) => Number(part) === Number(b.parts[index] ?? 0));
}
/**
 * The floating tags of a stable release, most exact first, with the count of numbers that each one holds fixed:
 * `2.1.10` has `2.1` and `2`. A bare `0` is left out: before 1.0 each minor version may break its users.
 */
function floatingNames(release) {
    if (!release.stable)
        return [];
    const shorter = release.parts.slice(1).map((_, dropped) => release.parts.slice(0, release.parts.length - 1 - dropped));
    return shorter
        .filter(parts => parts.length > 1 || Number(parts[0]) > 0)
        .map(parts => ({ name: parts.join('.'), precision: parts.length }));
}


/***/ }),

/***/ 3979:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionTags: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4872);


/**
 * The tags of a version given by hand: `v2.1.10` is 2.1.10, 2.1, 2, latest; a pre-release only itself; 0.x no bare 0.
 * @throws TagError INVALID_RULE for text that is no version.
 */
function versionTags(version) {
    const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(version);
    if (!release) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TagError */ .PC('INVALID_RULE', `Cannot make tags from "${version}": it is no version`, {
            hint: 'Give two or more dotted numbers, for example 2.1.10 or v3.0.0-rc.1'
        });
    }
    return [release.text, ...(0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .floatingNames */ .du)(release).map(({ name }) => name), ...(release.stable ? ['latest'] : [])];
}


/***/ })

};
