export const id = 7320;
export const ids = [7320];
export const modules = {

/***/ 7320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allCommands: () => (/* binding */ allCommands)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4710);

/** Every command that people may use, loaded. */
async function allCommands() {
    const all = [];
    for (const load of Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L))
        all.push(await load());
    return all.filter(({ hidden }) => !hidden);
}


/***/ })

};
