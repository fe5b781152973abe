export const id = 5124;
export const ids = [5124];
export const modules = {

/***/ 2182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullCommand: () => (/* binding */ pullCommand)
/* harmony export */ });
/* harmony import */ var _images_pull_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);




const pullCommand = {
    name: 'pull',
    summary: 'Bring an image from a registry into the store',
    usage: 'slipway pull [OPTIONS] NAME[:TAG|@DIGEST]',
    flags: {
        ..._transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSFER_FLAGS */ .Q,
        platform: { kind: 'string', value: 'OS/ARCH', help: 'Platform of the image; this machine unless told' }
    },
    examples: [
        ['slipway pull debian:12', 'the layers too; `slipway build` needs no pull and fetches what it uses'],
        ['slipway pull --platform linux/arm64 ghcr.io/me/app@sha256:...', 'one platform of one version']
    ],
    arguments: { min: 1, max: 1 },
    async run(args, io) {
        const platform = args.has('platform') ? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .Y8)(args.string('platform')) : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPlatform */ .ol)();
        return (0,_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .transfer */ .k)(args, io, async ({ written, everyTag, quiet }, tools) => {
            if (!everyTag && written.tag === undefined && written.digest === undefined && !quiet)
                io.stdout.write('Using default tag: latest\n');
            const references = everyTag ? await taggedReferences(written, tools) : [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefaultTag */ ._t)(written)];
            for (const reference of references)
                await pull(reference, platform, quiet, tools, io);
        });
    }
};
async function taggedReferences(repository, { registry }) {
    return (await registry.tags(repository)).map(tag => ({ ...repository, tag }));
}
async function pull(reference, platform, quiet, tools, io) {
    const say = (line) => void (quiet || io.stdout.write(`${line}\n`));
    const { registry, repository } = reference;
    say(`${reference.tag ?? reference.digest}: Pulling from ${registry === 'docker.io' ? repository : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .hG)({ registry, repository })}`);
    const { descriptor, isNew } = await (0,_images_pull_js__WEBPACK_IMPORTED_MODULE_0__/* .pullImage */ .Z)(reference, platform, tools, {
        layer: ({ digest }, state) => say(`${digest.slice(7, 19)}: ${state === 'exists' ? 'Already exists' : 'Pull complete'}`)
    });
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .hG)(reference);
    say(`Digest: ${descriptor.digest}`);
    say(`Status: ${isNew ? 'Downloaded newer image for' : 'Image is up to date for'} ${name}`);
    io.stdout.write(`${registry === 'docker.io' && quiet === false ? `docker.io/${repository}:${reference.tag ?? ''}`.replace(/:$/, `@${reference.digest}`) : name}\n`);
}


/***/ }),

/***/ 2315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TRANSFER_FLAGS),
/* harmony export */   k: () => (/* binding */ transfer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);



/** What `pull` and `push` take alike. */
const TRANSFER_FLAGS = {
    'all-tags': { short: 'a', kind: 'boolean', help: 'Every tag of the repository' },
    insecure: { kind: 'list', value: 'HOST', help: 'Registry that may be spoken to without verified TLS' },
    quiet: { short: 'q', kind: 'boolean', help: 'Print the name only' }
};
/** What the one argument and these flags ask for, given to `body` with the tools. @throws UsageError for a tag with `--all-tags` */
function transfer(args, io, body) {
    const written = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(args.positional[0]);
    const everyTag = args.boolean('all-tags');
    if (everyTag && (written.tag !== undefined || written.digest !== undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', "tag can't be used with --all-tags/-a");
    const wanted = { written, everyTag, quiet: args.boolean('quiet') };
    const act = async (tools) => {
        await body(wanted, tools);
        return 0;
    };
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .withTools */ .YP)(io, act, { insecure: args.list('insecure') });
}


/***/ }),

/***/ 218:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);


/** The layers of an image, lowest first. @throws ContentError MALFORMED when manifest and config disagree. */
function layersOf(manifest, config) {
    const { diff_ids: diffIds } = config.rootfs;
    if (diffIds.length !== manifest.layers.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `Image has ${manifest.layers.length} layers, its config names ${diffIds.length}: manifest and config do not belong together`);
    return manifest.layers.map((blob, index) => {
        const diffId = diffIds[index];
        return { diffId, contentDigest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(diffId), blob, fetch: undefined, mountFrom: undefined };
    });
}


/***/ }),

/***/ 1446:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ overlayAttributes),
/* harmony export */   m: () => (/* binding */ OPAQUE_VALUE)
/* harmony export */ });
const OPAQUE_VALUE = 'y';
/** Mounts in a user namespace have the option `userxattr`, since only the real root may write `trusted.*`. */
function overlayAttributes({ userXattr }) {
    const prefix = userXattr ? 'user.overlay.' : 'trusted.overlay.';
    return { opaque: `${prefix}opaque`, redirect: `${prefix}redirect`, metacopy: `${prefix}metacopy` };
}


/***/ })

};
