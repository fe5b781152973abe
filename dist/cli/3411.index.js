export const id = 3411;
export const ids = [3411];
export const modules = {

/***/ 3411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need it beside the bundle. */
const version = '0.1.0';


/***/ })

};
