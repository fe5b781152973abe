export const id = 4542;
export const ids = [4542];
export const modules = {

/***/ 4542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ bestMatch)
/* harmony export */ });
/* unused harmony exports matchPlatform, samePlatform */
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/**
 * What runs on what, by containerd's rules: an arm/v7 machine also runs arm/v6 images, arm64 also arm, amd64 also 386.
 * https://github.com/containerd/platforms
 */
function matchPlatform(wanted, candidate) {
    return rank(wanted, candidate) >= 0;
}
/** True when both name the same platform (`arm64` is `arm64/v8`), with no compatible substitutes. */
function samePlatform(wanted, candidate) {
    return matches(normalizePlatform(wanted), normalizePlatform(candidate));
}
/** The candidate that suits `wanted` best, or undefined when none runs on it. */
function bestMatch(wanted, candidates, platformOf) {
    let best;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const found = rank(wanted, platformOf(candidate));
        if (found < 0 || found >= bestRank)
            continue;
        best = candidate;
        bestRank = found;
    }
    return best;
}
/** 0 for an exact match, more for lesser ones, -1 for none. */
function rank(wanted, candidate) {
    const normalized = (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(candidate);
    return compatible((0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(wanted)).findIndex(platform => matches((0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(platform), normalized));
}
function matches(wanted, candidate) {
    return (wanted.os === candidate.os &&
        wanted.architecture === candidate.architecture &&
        (wanted.variant ?? '') === (candidate.variant ?? '') &&
        matchVersion(wanted, candidate) &&
        (candidate['os.features'] ?? []).every(feature => wanted['os.features']?.includes(feature) || feature === 'win32k'));
}
/** Windows images run on their own build only; elsewhere the version says nothing. */
function matchVersion(wanted, candidate) {
    if (wanted.os !== 'windows' || wanted['os.version'] === undefined)
        return true;
    const build = (version) => version?.split('.').slice(0, 3).join('.');
    return build(wanted['os.version']) === build(candidate['os.version']);
}
/** Platforms that run on `platform`, best first. */
function compatible(platform) {
    switch (platform.architecture) {
        case 'amd64':
            return [platform, ...olderVariants(platform, 1), variantOf({ ...platform, architecture: '386' }, '')];
        case 'arm':
            return [platform, ...olderVariants(platform, 5)];
        case 'arm64':
            return compatibleWithArm64(platform);
        default:
            return [platform];
    }
}
function olderVariants(platform, oldest) {
    const version = Number(platform.variant?.replace(/^v/, '') || Number.NaN);
    if (!Number.isInteger(version))
        return [];
    const count = Math.max(0, Math.min(version, 100) - oldest);
    return Array.from({ length: count }, (_, index) => variantOf(platform, `v${version - 1 - index}`));
}
/** v9.n includes v8.(n+5); every arm64 runs 32-bit arm/v8 and below. */
function compatibleWithArm64(platform) {
    const match = /^v(8|9)(?:\.([0-9]))?$/.exec(platform.variant ?? 'v8');
    if (!match)
        return [platform];
    const minor = Number(match[2] ?? 0);
    const vector = minors(platform, Number(match[1]), minor);
    if (match[1] === '9')
        vector.push(...minors(platform, 8, Math.min(minor + 5, 9)));
    const arm = { ...platform, architecture: 'arm', variant: 'v8' };
    return [...vector, arm, ...olderVariants(arm, 5)];
}
function minors(platform, major, newest) {
    return Array.from({ length: newest + 1 }, (_, index) => newest - index).map(minor => variantOf(platform, minor === 0 ? `v${major}` : `v${major}.${minor}`));
}
function variantOf(platform, variant) {
    const { variant: _, ...rest } = platform;
    return variant === '' ? rest : { ...rest, variant };
}


/***/ })

};
