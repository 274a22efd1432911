export const id = 6126;
export const ids = [6126];
export const modules = {

/***/ 6126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAwsFor: () => (/* binding */ openAwsFor)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7294);

/** Opens nothing yet: the client is made with the first call. */
function openAwsFor({ environment, log }) {
    return (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .openAws */ .eF)({
        environment,
        onRetry: ({ operation, attempt, delay }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`),
    });
}


/***/ })

};
