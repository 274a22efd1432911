export const id = 6946;
export const ids = [6946];
export const modules = {

/***/ 6946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attach: () => (/* binding */ attach),
/* harmony export */   targetOf: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _state_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1685);
/* harmony import */ var _used_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1957);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3095);
/** Follows an execution that something else started. */




async function attach(inputs, edge) {
    const bounds = await (0,_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .boundsOf */ .BO)(inputs, edge);
    const target = targetOf(inputs);
    const beginning = { ...target, how: 'attached', redrives: 0, isOver: false };
    (0,_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .announce */ .iP)(beginning, edge);
    const used = inputs['definition-file'] === undefined ? await (0,_used_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionUsedBy */ .S)(target, edge) : undefined;
    const definition = used?.definition;
    return await (0,_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .watchToEnd */ .WR)({ ...bounds, beginning, definition }, inputs, edge);
}
/** @throws {UserError} when no execution is given, or one that keeps no history. */
function targetOf(inputs) {
    const arn = inputs['execution-arn'];
    if (arn === undefined) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the input execution-arn is required in mode=${inputs.mode}`, {
            expected: 'such as arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1',
        });
    }
    if (arn.split(':')[5] === 'express') {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this is an Express execution, which the service tells nothing of', {
            where: arn,
            mend: 'look at its log in CloudWatch Logs',
        });
    }
    return { arn, region: (0,_state_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .regionFor */ .eM)(arn, inputs.region) };
}


/***/ })

};
