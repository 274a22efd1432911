export const id = 9516;
export const ids = [9516];
export const modules = {

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goLive: () => (/* binding */ goLive)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/** What the modes that call AWS work with, beside what the host gives. */


/** Opens nothing yet: clients are made with the first call. */
function goLive({ region }, edge) {
    const { environment, log } = edge.host;
    const aws = (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .openAws */ .eF)({
        environment,
        clock: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml,
        region,
        onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`),
    });
    return { ...edge, aws, standardInput: () => process.stdin };
}


/***/ })

};
