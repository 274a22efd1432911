export const id = 9231;
export const ids = [9231];
export const modules = {

/***/ 1304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ troubleWith)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/** Attempts of a call that is not to have its effect twice, and whether one may have had it unseen. */

function troubleWith(fate) {
    let renewed = false;
    return (error) => {
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkTrouble */ .m6)(error) || ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) && !(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isThrottling */ .E2)(error)))
            fate.isUnknown = true;
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isThrottling */ .E2)(error))
            return 'throttled';
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error))
            return 'transient';
        // The door has dropped the credentials and reads them anew.
        if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isExpiredToken */ .r_)(error) || renewed)
            return 'lasting';
        renewed = true;
        return 'transient';
    };
}


/***/ }),

/***/ 9231:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failTask: () => (/* binding */ failTask),
/* harmony export */   keepTaskAlive: () => (/* binding */ keepTaskAlive),
/* harmony export */   succeedTask: () => (/* binding */ succeedTask)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _callback_pending_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8723);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5240);
/* harmony import */ var _fate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1304);
/* harmony import */ var _follow_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8353);
/* harmony import */ var _state_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1685);
/* harmony import */ var _states_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7933);
/** Answers a task that waits for a callback, as a job behind an approval does. */








/** Milliseconds. */
const patience = 60_000;
async function succeedTask(inputs, edge) {
    const output = inputs['task-output'];
    if (output === undefined) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('the input task-output is required in mode=task-success', {
            expected: 'the output of the task as JSON, such as {}',
        });
    }
    return await answer('SendTaskSuccess', { output }, inputs, edge);
}
async function failTask(inputs, edge) {
    const { 'task-error': error, 'task-cause': cause } = inputs;
    const why = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
    return await answer('SendTaskFailure', why, inputs, edge);
}
async function keepTaskAlive(inputs, edge) {
    return await answer('SendTaskHeartbeat', {}, inputs, edge);
}
async function answer(operation, said, inputs, edge) {
    const { aws, host } = edge;
    const { token, region } = await taskOf(inputs, edge);
    const request = { ...said, taskToken: token };
    const fate = { isUnknown: false };
    try {
        await (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Zr)(() => aws.call('sfn', operation, request, { region, attempts: 1 }), {
            clock: aws.clock,
            random: aws.random,
            signal: host.cancellation.signal,
            patience: () => patience,
            troubleOf: (0,_fate_js__WEBPACK_IMPORTED_MODULE_4__/* .troubleWith */ .W)(fate),
            onRetry: ({ delay }) => host.log.debug(`${operation} is repeated in ${Math.round(delay)} ms`),
        });
        host.log.info(saidInWords[operation], 'good');
    }
    catch (error) {
        const isClosed = (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'TaskTimedOut', 'TaskDoesNotExist');
        // A heartbeat closes nothing.
        const mayBeOurs = fate.isUnknown && operation !== 'SendTaskHeartbeat';
        if (!isClosed || !mayBeOurs)
            throw isClosed ? closed(error) : translated(error);
        host.log.warn('The task is closed, by an attempt of this run whose answer was lost, as far as can be told');
    }
    const { arn, name, url } = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .executionFacts */ .q)({ executionArn: inputs['execution-arn'], consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9 });
    return {
        verdict: 'passed',
        outputs: { 'execution-arn': arn, 'execution-name': name, 'console-url': url, calls: aws.calls.total },
    };
}
const saidInWords = {
    SendTaskSuccess: 'The task is told that it has succeeded',
    SendTaskFailure: 'The task is told that it has failed',
    SendTaskHeartbeat: 'The task is told that its work goes on',
};
/** The token that was given, else that of the task which waits in the execution. */
async function taskOf(inputs, edge) {
    const { 'task-token': token, 'execution-arn': arn, region } = inputs;
    if (arn?.split(':')[5] === 'express') {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this is an Express execution, where no task can wait for a callback', {
            where: arn,
            expected: 'the ARN of a Standard execution',
        });
    }
    if (token !== undefined) {
        return { token, region: region ?? (arn === undefined ? undefined : (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .regionOfArn */ .b2)(arn)) };
    }
    if (arn === undefined) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the input task-token is required in mode=${inputs.mode}`, {
            expected: 'the token of the task, or execution-arn to find the task that waits',
        });
    }
    return { token: await tokenIn(arn, (0,_state_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .regionFor */ .eM)(arn, region), edge), region: (0,_state_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .regionFor */ .eM)(arn, region) };
}
async function tokenIn(arn, region, edge) {
    const { explanation } = await (0,_follow_follow_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnd */ .s)({ arn, region }, edge);
    const tasks = (0,_callback_pending_task_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingTasks */ .c)(explanation.replay);
    const [task, ...others] = tasks;
    if (task === undefined) {
        const ended = explanation.status === 'RUNNING' ? '' : `; it has ended ${explanation.status}`;
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(`no task of the execution waits for a callback${ended}`, { where: arn });
    }
    if (others.length > 0) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('several tasks of the execution wait for a callback', {
            where: arn,
            expected: `the token of one of ${tasks.map(({ path }) => path.join(_states_table_js__WEBPACK_IMPORTED_MODULE_7__/* .arrow */ .UE)).join(', ')}`,
            mend: 'give it: task-token',
        });
    }
    edge.host.mask(task.token);
    edge.host.log.info(`${task.path.join(_states_table_js__WEBPACK_IMPORTED_MODULE_7__/* .arrow */ .UE)} waits for a callback`);
    return task.token;
}
function closed(error) {
    const isTimedOut = (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === 'TaskTimedOut';
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(isTimedOut
        ? 'the task is closed: it was answered before, its time ran out, or its execution has ended'
        : 'there is no such task: it was answered before, or its execution has ended', { where: 'the input task-token', cause: error });
}
function translated(error) {
    if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'InvalidToken')) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('the service does not take this task token', {
            where: 'the input task-token',
            expected: 'the token as the task was given it, neither cut nor encoded',
            cause: error,
        });
    }
    if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'InvalidOutput')) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('the service does not take this output', {
            where: 'the input task-output',
            cause: error,
        });
    }
    return error;
}


/***/ })

};
