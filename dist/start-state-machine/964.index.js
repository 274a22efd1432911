export const id = 964;
export const ids = [964,946];
export const modules = {

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attach: () => (/* binding */ attach),
/* harmony export */   targetOf: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _ending_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);
/* harmony import */ var _state_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1685);
/* harmony import */ var _used_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1957);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3095);
/** Follows an execution that something else started. */





async function attach(inputs, edge) {
    const guard = (0,_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseGuard */ .LV)(inputs, edge);
    const deadline = (0,_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .deadlineFor */ .Ar)(inputs, edge);
    const plan = await (0,_ending_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .endingPlanFrom */ .h)(inputs, edge.files);
    const target = targetOf(inputs);
    const beginning = { ...target, how: 'attached', redrives: 0, isOver: false };
    (0,_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .announce */ .iP)(beginning, edge);
    const used = inputs['definition-file'] === undefined ? await (0,_used_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionUsedBy */ .S)(target, edge) : undefined;
    const definition = used?.definition;
    return await (0,_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .watchToEnd */ .WR)({ beginning, guard, deadline, plan, definition }, inputs, edge);
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
    return { arn, region: (0,_state_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .regionFor */ .eM)(arn, inputs.region) };
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redrive: () => (/* binding */ redrive)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1541);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5930);
/* harmony import */ var _ending_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5360);
/* harmony import */ var _redrive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5143);
/* harmony import */ var _used_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1957);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3095);
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6946);
/** Continues a failed execution from the state that failed. */








async function redrive(inputs, edge) {
    const guard = (0,_watch_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseGuard */ .LV)(inputs, edge);
    const deadline = (0,_watch_js__WEBPACK_IMPORTED_MODULE_6__/* .deadlineFor */ .Ar)(inputs, edge);
    const plan = await (0,_ending_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .endingPlanFrom */ .h)(inputs, edge.files);
    const target = (0,_attach_js__WEBPACK_IMPORTED_MODULE_7__.targetOf)(inputs);
    const execution = await (0,_description_js__WEBPACK_IMPORTED_MODULE_2__/* .describeExecution */ .k)(target, edge);
    const used = await (0,_used_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .definitionUsedBy */ .S)(target, edge);
    const beginning = await begin({ execution, used, region: target.region, guard }, edge);
    (0,_watch_js__WEBPACK_IMPORTED_MODULE_6__/* .announce */ .iP)(beginning, edge);
    if (!inputs.wait)
        return await (0,_watch_js__WEBPACK_IMPORTED_MODULE_6__/* .leave */ .qG)(beginning, guard, edge);
    return await (0,_watch_js__WEBPACK_IMPORTED_MODULE_6__/* .watchToEnd */ .WR)({ beginning, guard, deadline, plan, definition: used?.definition }, inputs, edge);
}
/** One that runs was redriven already, as when this run was repeated. */
async function begin({ execution, used, region, guard }, edge) {
    const { arn, status, redriveCount } = execution;
    const { host } = edge;
    if (status === 'RUNNING') {
        host.log.warn('The execution runs already: this run follows it');
        return { arn, region, how: 'attached', redrives: redriveCount, isOver: false };
    }
    if (used?.revision !== undefined)
        (0,_redrive_js__WEBPACK_IMPORTED_MODULE_4__/* .warnOfNewRevision */ .j)(used, await currentRevision(arn, region, edge), edge);
    const caller = (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .callerOf */ .$)(host.kind, host.environment);
    const mend = 'mode=start starts another execution from its beginning';
    return await (0,_redrive_js__WEBPACK_IMPORTED_MODULE_4__/* .redrive */ .Y)({ execution, region, caller, guard, mend }, edge);
}
async function currentRevision(arn, region, { aws, host }) {
    const [machine] = /^.*:execution:[^:/]+/.exec(arn) ?? [];
    if (machine === undefined)
        return undefined;
    const stateMachineArn = machine.replace(':execution:', ':stateMachine:');
    const request = { stateMachineArn, includedData: 'METADATA_ONLY' };
    const options = { region, patience: 10_000, signal: host.cancellation.signal };
    try {
        return (await aws.call('sfn', 'DescribeStateMachine', request, options)).revisionId;
    }
    catch (error) {
        if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isAccessDenied */ .w7)(error) && !(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isKmsDenied */ .hE)(error))
            throw error;
        host.log.debug('states:DescribeStateMachine is not allowed: the revisions were not compared');
        return undefined;
    }
}


/***/ })

};
