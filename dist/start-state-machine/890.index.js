export const id = 890;
export const ids = [890];
export const modules = {

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ troubleWith)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
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

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failTask: () => (/* binding */ failTask),
  keepTaskAlive: () => (/* binding */ keepTaskAlive),
  succeedTask: () => (/* binding */ succeedTask)
});

// EXTERNAL MODULE: ./packages/aws/lib/index.js + 16 modules
var lib = __webpack_require__(6114);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 21 modules
var host_lib = __webpack_require__(8508);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/culprit.js
var culprit = __webpack_require__(1159);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/visit.js
var explain_visit = __webpack_require__(9623);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/callback/pending-task.js
/** The task of an execution that waits for a callback, and its token. */


/** Tokens of the service have some 700 characters of base64. */
const tokenLike = /^[A-Za-z0-9+/=_-]{32,2048}$/;
const longToken = 100;
const deepest = 50;
function pendingTasks(replay) {
    return (0,culprit/* openStates */.J)(replay).flatMap((visit) => {
        const token = tokenOf(visit);
        return token === undefined ? [] : [{ path: (0,explain_visit/* pathOf */.XM)(visit), token }];
    });
}
function tokenOf({ task }) {
    if (!task?.resource?.endsWith('.waitForTaskToken') || task.parameters === undefined)
        return undefined;
    const found = [...textsIn(parsed(task.parameters), '', 0)].filter(({ text }) => tokenLike.test(text));
    const named = found.find(({ key }) => /token/i.test(key));
    return (named ?? found.find(({ text }) => text.length >= longToken))?.text;
}
/** A message may be JSON in a text. */
function* textsIn(value, key, depth) {
    if (depth > deepest)
        return;
    if (typeof value === 'string') {
        yield { key, text: value };
        const inner = parsed(value);
        if (typeof inner === 'object')
            yield* textsIn(inner, key, depth + 1);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [name, part] of Object.entries(value))
            yield* textsIn(part, name, depth + 1);
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./actions/start-state-machine/lib/diagnosis.js + 10 modules
var diagnosis = __webpack_require__(5240);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/fate.js
var lib_fate = __webpack_require__(1304);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/follow/follow.js + 3 modules
var follow = __webpack_require__(2232);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/state-machine.js
var state_machine = __webpack_require__(1685);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/states-table.js
var states_table = __webpack_require__(7933);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/modes/answer-task.js
/** Answers a task that waits for a callback, as a job behind an approval does. */








/** Milliseconds. */
const patience = 60_000;
async function succeedTask(inputs, edge) {
    const output = inputs['task-output'];
    if (output === undefined) {
        throw new host_lib/* UserError */.yo('the input task-output is required in mode=task-success', {
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
        await (0,lib/* persist */.Zr)(() => aws.call('sfn', operation, request, { region, attempts: 1 }), {
            clock: aws.clock,
            random: aws.random,
            signal: host.cancellation.signal,
            patience: () => patience,
            troubleOf: (0,lib_fate/* troubleWith */.W)(fate),
            onRetry: ({ delay }) => host.log.debug(`${operation} is repeated in ${Math.round(delay)} ms`),
        });
        host.log.info(saidInWords[operation], 'good');
    }
    catch (error) {
        const isClosed = (0,lib/* isCode */._m)(error, 'TaskTimedOut', 'TaskDoesNotExist');
        if (!isClosed || !fate.isUnknown)
            throw isClosed ? answer_task_closed(error) : translated(error);
        host.log.warn('The task is closed, by an attempt of this run whose answer was lost, as far as can be told');
    }
    const { arn, name, url } = (0,diagnosis/* executionFacts */.q)({ executionArn: inputs['execution-arn'], consoleUrl: lib/* consoleUrl */.B9 });
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
    if (token !== undefined) {
        return { token, region: region ?? (arn === undefined ? undefined : (0,lib/* regionOfArn */.b2)(arn)) };
    }
    if (arn === undefined) {
        throw new host_lib/* UserError */.yo(`the input task-token is required in mode=${inputs.mode}`, {
            expected: 'the token of the task, or execution-arn to find the task that waits',
        });
    }
    return { token: await tokenIn(arn, (0,state_machine/* regionFor */.eM)(arn, region), edge), region: (0,state_machine/* regionFor */.eM)(arn, region) };
}
async function tokenIn(arn, region, edge) {
    const { explanation } = await (0,follow/* readEnd */.s)({ arn, region }, edge);
    const tasks = pendingTasks(explanation.replay);
    const [task, ...others] = tasks;
    if (task === undefined) {
        const ended = explanation.status === 'RUNNING' ? '' : `; it has ended ${explanation.status}`;
        throw new host_lib/* Refusal */.P_(`no task of the execution waits for a callback${ended}`, { where: arn });
    }
    if (others.length > 0) {
        throw new host_lib/* UserError */.yo('several tasks of the execution wait for a callback', {
            where: arn,
            expected: `the token of one of ${tasks.map(({ path }) => path.join(states_table/* arrow */.UE)).join(', ')}`,
            mend: 'give it: task-token',
        });
    }
    edge.host.mask(task.token);
    edge.host.log.info(`${task.path.join(states_table/* arrow */.UE)} waits for a callback`);
    return task.token;
}
function answer_task_closed(error) {
    const isTimedOut = (0,lib/* errorCode */.CA)(error) === 'TaskTimedOut';
    return new host_lib/* Refusal */.P_(isTimedOut
        ? 'the task is closed: it was answered before, its time ran out, or its execution has ended'
        : 'there is no such task: it was answered before, or its execution has ended', { where: 'the input task-token', cause: error });
}
function translated(error) {
    if ((0,lib/* isCode */._m)(error, 'InvalidToken')) {
        return new host_lib/* UserError */.yo('the service does not take this task token', {
            where: 'the input task-token',
            expected: 'the token as the task was given it, neither cut nor encoded',
            cause: error,
        });
    }
    if ((0,lib/* isCode */._m)(error, 'InvalidOutput')) {
        return new host_lib/* UserError */.yo('the service does not take this output', {
            where: 'the input task-output',
            cause: error,
        });
    }
    return error;
}


/***/ })

};
