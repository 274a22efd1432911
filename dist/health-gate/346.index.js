export const id = 346;
export const ids = [346];
export const modules = {

/***/ 5346:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goLive: () => (/* binding */ goLive),
/* harmony export */   pace: () => (/* binding */ pace)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(529);
/* harmony import */ var _aws_delivery_actions_aws_health__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
/** What a run works with beside what the host gives. */


/** A look is a few calls and then none for a while: they need not keep the distance of calls that go on and on. */
const pace = { perSecond: 10 };
/** Opens nothing yet: clients are made with the first call. */
function goLive(edge) {
    const { environment, log } = edge.host;
    const aws = (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .openAws */ .eF)({
        services: { health: _aws_delivery_actions_aws_health__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v },
        environment,
        clock: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml,
        pace,
        onRetry: ({ operation, attempt, delay }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`),
    });
    return { ...edge, aws, resolveCname };
}
async function resolveCname(name, signal) {
    const { Resolver } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1553, 19));
    // For each server, of which there may be several.
    const resolver = new Resolver({ timeout: 2_000, tries: 1 });
    const cancel = () => resolver.cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
        return await resolver.resolveCname(name);
    }
    finally {
        signal?.removeEventListener('abort', cancel);
    }
}


/***/ })

};
