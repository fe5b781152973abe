export const id = 9046;
export const ids = [9046];
export const modules = {

/***/ 9046:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: () => (/* binding */ diffCommand)
/* harmony export */ });
/* harmony import */ var _containers_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9337);
/* harmony import */ var _containers_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);



const diffCommand = {
    name: 'diff',
    summary: 'Show what a container changed of its image',
    usage: 'slipway diff CONTAINER',
    flags: {},
    examples: [['slipway diff web', 'A for added, C for changed, D for deleted']],
    arguments: { min: 1, max: 1 },
    run: (args, io) => (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .withTools */ .YP)(io, async ({ store, layers }) => {
        const changes = await (0,_containers_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .containerChanges */ .b)((0,_containers_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(store, args.positional[0]), store, layers);
        io.stdout.write(changes.map(({ kind, path }) => `${kind} ${path}\n`).join(''));
        return 0;
    })
};


/***/ })

};
