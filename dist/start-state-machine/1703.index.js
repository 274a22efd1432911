export const id = 1703;
export const ids = [1703];
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

/***/ 1703:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume),
  resumeWithin: () => (/* binding */ resumeWithin)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/aws/lib/index.js + 15 modules
var lib = __webpack_require__(1306);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./packages/report/lib/index.js + 5 modules
var report_lib = __webpack_require__(1971);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/follow/follow.js + 2 modules
var follow = __webpack_require__(8353);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/mask.js
var mask = __webpack_require__(4002);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/resume/origin.js
/** What an execution that ended leaves to be resumed: at which state, with which input and workflow variables. */

/** @throws {Refusal} when there is nothing to resume, {ServiceFailure} when the history withholds what is needed. */
function originOf(explanation, choice) {
    const { status } = explanation;
    if (status === 'SUCCEEDED' || status === 'RUNNING') {
        const trouble = status === 'RUNNING' ? 'still runs' : 'has succeeded';
        throw new host_lib/* Refusal */.P_(`the execution ${trouble}, so there is nothing to resume`, {
            where: choice.arn,
            expected: 'one that ended FAILED, TIMED_OUT or ABORTED',
        });
    }
    const visit = choice.from === undefined ? culprit(explanation, choice) : latestVisit(explanation, choice.from);
    const state = choice.from ?? visit?.name ?? '';
    return {
        state,
        input: choice.input ?? recordedInput(visit, state, choice),
        variables: variablesBefore(visit?.entered, explanation, choice),
    };
}
function culprit({ failed, replay }, { arn }) {
    const visit = failed?.visit ?? replay.root.current;
    if (visit === undefined) {
        throw new host_lib/* ServiceFailure */.A('the history does not tell at which state the execution ended', {
            where: arn,
            mend: 'name the state: resume-from',
        });
    }
    return outermost(visit);
}
function outermost(visit) {
    let at = visit;
    while (at.scope.owner !== undefined)
        at = at.scope.owner;
    return at;
}
function latestVisit({ replay }, name) {
    return replay.visits.findLast((visit) => visit.name === name && visit.scope === replay.root);
}
function recordedInput(visit, state, { arn }) {
    if (visit === undefined) {
        throw new host_lib/* UserError */.yo(`the execution never entered the state ${state}, so there is no input of it`, {
            where: 'the input resume-from',
            mend: 'give the input: resume-input',
        });
    }
    const { input } = visit.entered.details;
    if (input !== undefined)
        return input;
    throw new host_lib/* ServiceFailure */.A(`the history withholds the input of the state ${state}`, {
        where: arn,
        expected: 'permission to use the key of the execution (kms:Decrypt)',
        mend: 'grant it, or give the input: resume-input',
    });
}
/** Those of the top level only: what is assigned inside of a Parallel or Map state ends with it. */
function variablesBefore(entered, { replay }, { arn, hasVariables }) {
    const variables = new Map();
    const exits = replay.visits
        .filter(({ scope }) => scope === replay.root)
        .flatMap(({ exited }) => (exited === undefined ? [] : [exited]))
        .filter(({ id }) => entered === undefined || id <= entered.id)
        .sort((a, b) => a.id - b.id);
    // A history that is read without payloads tells of none of them; every execution has an input.
    const isWithheld = replay.started?.details.input === undefined;
    if (isWithheld && hasVariables && exits.length > 0) {
        throw new host_lib/* ServiceFailure */.A('the history withholds the workflow variables, which the definition assigns', {
            where: arn,
            expected: 'permission to use the key of the execution (kms:Decrypt)',
            mend: 'grant it: without the variables the rest would run with other values, or not at all',
        });
    }
    for (const { details } of exits) {
        for (const [name, value] of Object.entries(details.assignedVariables ?? {}))
            variables.set(name, value);
    }
    return variables;
}

// EXTERNAL MODULE: ./actions/start-state-machine/lib/cancel.js
var cancel = __webpack_require__(8448);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/fate.js
var lib_fate = __webpack_require__(1304);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/resume/start-on.js
/** Starts the one execution of a temporary state machine. */




const start_on_name = 'resumed';
const patience = 60_000;
/** After its creation a machine may not be known everywhere. Milliseconds. */
const appearance = 20_000;
/** @throws {ActionError} when it cannot be started. What may have begun all the same is stopped then. */
async function startOn({ arn, region }, input, { guard, deadline }, edge) {
    const ward = { arn: `${arn.replace(':stateMachine:', ':execution:')}:${start_on_name}`, region };
    const fate = { isUnknown: false };
    edge.host.cancellation.signal.throwIfAborted();
    const starting = askToStart({ stateMachineArn: arn, name: start_on_name, input }, region, deadline, fate, edge);
    guard.protect(ward, starting.then(() => ward, () => (fate.isUnknown ? ward : undefined)));
    try {
        await guard.waitFor(starting);
    }
    catch (error) {
        if (error instanceof host_lib/* Cancelled */.cJ)
            throw error;
        const mayRun = fate.isUnknown && !(await isStopped(ward, edge));
        if (!mayRun)
            guard.release();
        throw fate.isUnknown && !(error instanceof host_lib/* TimedOut */.GA) ? answerLost(error, ward, mayRun) : error;
    }
    return { ...ward, how: 'started', redrives: 0, isOver: false };
}
/** @param fate Whether an attempt may have had its effect although no answer came. */
async function askToStart(request, region, deadline, fate, { aws, host }) {
    const latest = aws.clock.now() + appearance;
    const troubleOf = (0,lib_fate/* troubleWith */.W)(fate);
    try {
        // Without the signal: an attempt that is under way is waited for, so that what it started can be stopped.
        await (0,lib/* persist */.Zr)(() => aws.call('sfn', 'StartExecution', request, { region, attempts: 1 }), {
            clock: aws.clock,
            random: aws.random,
            signal: host.cancellation.signal,
            deadline,
            patience: () => patience,
            troubleOf: (error) => (0,lib/* isCode */._m)(error, 'StateMachineDoesNotExist') && aws.clock.now() < latest
                ? 'transient'
                : troubleOf(error),
            onRetry: ({ delay }) => host.log.debug(`StartExecution is repeated in ${Math.round(delay)} ms`),
        });
    }
    catch (error) {
        // The machine is this run's alone: so is an execution whose start was answered too late.
        if (!(0,lib/* isCode */._m)(error, 'ExecutionAlreadyExists'))
            throw error;
    }
}
/** @returns Whether nothing runs, be it that nothing was started; otherwise that is told. */
async function isStopped(ward, edge) {
    const cause = 'The answer to its start was lost, and the start was refused then';
    try {
        await (0,cancel/* stopExecution */.V4)(ward, { error: 'Abandoned', cause }, edge);
        edge.host.log.info(`Stopped ${ward.arn}`, 'doubtful');
        return true;
    }
    catch (error) {
        if ((0,lib/* isCode */._m)(error, 'ExecutionDoesNotExist'))
            return true;
        edge.host.log.warn(`${ward.arn} could not be stopped and may still run: ${(0,host_lib/* messageOf */.bD)(error)}`);
        return false;
    }
}
function answerLost(error, { arn }, mayRun) {
    const fate = mayRun ? 'the execution may run' : 'the execution that it may have begun was stopped';
    return new host_lib/* ServiceFailure */.A(`an answer to the start was lost, and then: ${(0,host_lib/* messageOf */.bD)(error)}; ${fate}`, {
        where: arn,
        cause: error,
    });
}

// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var tree = __webpack_require__(4360);
// EXTERNAL MODULE: ./packages/asl/lib/model/definition.js + 1 modules
var definition = __webpack_require__(1179);
// EXTERNAL MODULE: ./packages/asl/lib/source/json.js + 1 modules
var source_json = __webpack_require__(6986);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/resume/temporary-definition.js
/**
 * The definition of an execution, made to begin at one of its states. It is changed as text, so that every number
 * keeps its digits. States that are no longer reached are left out, for the service refuses them.
 */


/** That are listed where none is the one that was meant. */
const mostNames = 20;
/** @throws {UserError} when the top level has no such state. */
function requireState(text, state) {
    if (!definitionIn(text).top?.states.has(state))
        throw noSuchState(state, text);
}
/** @throws {UserError} when the top level has no such state. */
function definitionBeginningAt(text, { state, variables }) {
    const { top } = definitionIn(text);
    const startAt = top?.startAt;
    const states = top?.states;
    const block = [...(states?.values() ?? [])][0]?.node.parent;
    if (top === undefined || startAt === undefined || states === undefined || block === undefined) {
        throw new host_lib/* ServiceFailure */.A('the definition that the execution used cannot be read');
    }
    if (!states.has(state))
        throw noSuchState(state, text);
    const kept = [...states.values()].filter(({ name }) => reachableFrom(state, states).has(name));
    const restoring = variables.size === 0 ? undefined : freeName(states);
    const members = [
        ...(restoring === undefined ? [] : [`${JSON.stringify(restoring)}: ${restoringState(state, variables)}`]),
        ...kept.map(({ node }) => text.slice(node.keyRange?.start ?? node.range.start, node.range.end)),
    ];
    return replaced(text, [
        [startAt.node, JSON.stringify(restoring ?? state)],
        [block, `{\n    ${members.join(',\n    ')}\n  }`],
    ]);
}
/** Whether the definition reads the input of the whole execution, which is that of the state when it is resumed. */
function readsExecutionInput(text) {
    const { root } = definitionIn(text);
    return [...(root === undefined ? [] : (0,tree/* descendants */.DG)(root))].some((node) => node.kind === 'string' && /(\$\$|\$states\.context)\.Execution\.Input/.test(node.value));
}
/** Whether a state of the top level, a rule of its Choices or a Catch of it assigns workflow variables. */
function assignsVariables(text) {
    const assigns = (node) => node?.kind === 'object' && node.members.has('Assign');
    return [...(definitionIn(text).top?.states.values() ?? [])].some(({ node }) => {
        if (node.kind !== 'object')
            return false;
        const parts = ['Choices', 'Catch'].flatMap((name) => {
            const list = node.members.get(name);
            return list?.kind === 'array' ? list.items : [];
        });
        return [node, ...parts].some(assigns);
    });
}
function isFailState(text, state) {
    return definitionIn(text).top?.states.get(state)?.type === 'Fail';
}
function definitionIn(text) {
    return (0,definition/* definitionFrom */.SU)((0,source_json/* treeFromJson */.n)(text).root);
}
function reachableFrom(state, states) {
    const reached = new Set([state]);
    for (const name of reached) {
        for (const { node } of states.get(name)?.transitions ?? [])
            reached.add(node.value);
    }
    return reached;
}
/** JSONata whatever the machine's language is: there only texts of one form are not taken as they stand. */
function restoringState(next, variables) {
    const assigned = [...variables].map(([name, value]) => `${JSON.stringify(name)}: ${asLiteral(value)}`);
    return `{ "Type": "Pass", "QueryLanguage": "JSONata", "Assign": { ${assigned.join(', ')} }, "Next": ${JSON.stringify(next)} }`;
}
/** A text between {% and %} would be evaluated; as an expression that gives the text it is not. */
function asLiteral(json) {
    const { root, problems } = (0,source_json/* treeFromJson */.n)(json);
    if (root === undefined || problems.length > 0)
        return JSON.stringify(json);
    const expressions = [...(0,tree/* descendants */.DG)(root)].filter((node) => node.kind === 'string' && node.value.startsWith('{%') && node.value.endsWith('%}'));
    return replaced(json, expressions.map((node) => {
        const text = JSON.stringify(node.kind === 'string' ? node.value : '').replaceAll('%', '\\u0025');
        return [node, JSON.stringify(`{% ${text} %}`)];
    }));
}
function freeName(states) {
    let name = 'Restore variables';
    for (let number = 2; states.has(name); number++)
        name = `Restore variables ${number}`;
    return name;
}
function replaced(text, parts) {
    const ordered = [...parts].sort(([a], [b]) => b.range.start - a.range.start);
    return ordered.reduce((changed, [{ range }, part]) => `${changed.slice(0, range.start)}${part}${changed.slice(range.end)}`, text);
}
function noSuchState(state, text) {
    const inner = definitionIn(text).statesByName.get(state)?.[0];
    let outer = inner;
    while (outer?.machine.owner !== undefined)
        outer = outer.machine.owner;
    if (outer !== undefined) {
        return new host_lib/* UserError */.yo(`the state ${state} is inside of ${outer.name}, where no execution can begin`, {
            where: 'the input resume-from',
            mend: `resume at ${outer.name}`,
        });
    }
    const names = [...(definitionIn(text).top?.states.keys() ?? [])];
    const others = names.length > mostNames ? `, and ${names.length - mostNames} others` : '';
    return new host_lib/* UserError */.yo(`the state machine has no state ${state}${(0,host_lib/* didYouMean */.au)(state, names)}`, {
        where: 'the input resume-from',
        expected: `one of ${names.slice(0, mostNames).join(', ')}${others}`,
    });
}

// EXTERNAL MODULE: ./actions/start-state-machine/lib/resume/temporary-machine.js
var temporary_machine = __webpack_require__(8309);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/state-machine.js
var state_machine = __webpack_require__(1685);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/watch.js
var watch = __webpack_require__(3095);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/modes/resume.js
/** Runs the rest of an execution that failed, from one of its states on, in a state machine made for that. */












const longestInput = 262_144;
async function resume(inputs, edge) {
    return await resumeWithin(await (0,watch/* boundsOf */.BO)(inputs, edge), inputs, edge);
}
async function resumeWithin(bounds, inputs, edge) {
    const { deadline } = bounds;
    const resumption = await planResumption(inputs, deadline, edge);
    if (inputs['resume-print'])
        return printed(resumption);
    const plan = { ...resumption, origin: resumption.arn, mark: (0,external_node_crypto_.randomUUID)().slice(0, 8), deadline };
    const machine = await (0,temporary_machine/* createTemporaryMachine */.rN)(plan, edge);
    if (inputs['on-cancel'] === 'detach')
        machine.outliveRun();
    const outcome = await runOn(machine, resumption, bounds, inputs, edge).finally(() => machine.remove());
    return {
        ...outcome,
        outputs: {
            ...outcome.outputs,
            'resumed-from': resumption.origin.state,
            'temporary-state-machine-arn': machine.arn,
            calls: edge.aws.calls.total,
        },
    };
}
async function runOn(machine, { origin, definition }, bounds, inputs, edge) {
    try {
        const beginning = await startOn(machine, origin.input, bounds, edge);
        (0,watch/* announce */.iP)(beginning, edge);
        const outcome = await (0,watch/* watchToEnd */.WR)({ ...bounds, beginning, definition }, inputs, edge);
        if (outcome.outputs.status === 'RUNNING')
            leaveMachine(machine, edge);
        return outcome;
    }
    catch (error) {
        // The machine was made: its name is told, whatever became of the start.
        if (error instanceof host_lib/* ActionError */.lZ)
            return { verdict: 'unknown', error, outputs: {} };
        throw error;
    }
}
/** Reads everything, and starts nothing. */
async function planResumption(inputs, deadline, edge) {
    const { arn, region } = targetOf(inputs);
    const { host } = edge;
    const { 'resume-from': from, 'resume-input': input } = inputs;
    const used = await usedBy(arn, region, deadline, edge);
    const whole = used.definition ?? '';
    if (from !== undefined)
        requireState(whole, from);
    const { explanation } = await (0,follow/* readEnd */.s)({ arn, region, deadline }, edge).catch((error) => {
        throw (0,lib/* isCode */._m)(error, 'ExecutionDoesNotExist') ? gone(arn, error) : error;
    });
    for (const value of (0,mask/* valuesToMask */.y)(inputs.mask, explanation))
        host.mask(value);
    const origin = originOf(explanation, { from, input, arn, hasVariables: assignsVariables(whole) });
    if (Buffer.byteLength(origin.input) > longestInput) {
        throw new host_lib/* Refusal */.P_(`the input of the state ${origin.state} is larger than an execution may begin with`, {
            where: arn,
            expected: `at most ${longestInput} bytes`,
            mend: 'give a smaller one: resume-input',
        });
    }
    const definition = definitionBeginningAt(whole, origin);
    if (isFailState(whole, origin.state)) {
        host.log.warn(`${origin.state} is a Fail state, which fails again: resume-from names another one`);
    }
    if (readsExecutionInput(definition)) {
        host.log.warn(`The definition reads the input of the execution, which is now that of the state ${origin.state}`);
    }
    return { arn, region, used, origin, definition };
}
/** @throws {Refusal} for an Express execution, and a child of a Map Run. */
function targetOf(inputs) {
    const arn = inputs['execution-arn'];
    if (arn === undefined) {
        throw new host_lib/* UserError */.yo('the input execution-arn is required in mode=resume', {
            expected: 'such as arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1',
        });
    }
    const [, , , , , kind, machine = ''] = arn.split(':');
    if (kind === 'express') {
        throw new host_lib/* Refusal */.P_('an Express execution keeps no history, so it cannot be resumed', {
            where: arn,
            mend: 'mode=start starts another one',
        });
    }
    if (machine.includes('/')) {
        throw new host_lib/* Refusal */.P_('a child of a Map Run cannot be resumed by itself', {
            where: arn,
            mend: 'resume or redrive the execution that holds the Map Run',
        });
    }
    return { arn, region: (0,state_machine/* regionFor */.eM)(arn, inputs.region) };
}
/** The definition as it was when the execution began, with the role and the settings that go with it. */
async function usedBy(arn, region, deadline, { aws, host }) {
    const options = { region, deadline, signal: host.cancellation.signal };
    try {
        return await aws.call('sfn', 'DescribeStateMachineForExecution', { executionArn: arn }, options);
    }
    catch (error) {
        if ((0,lib/* isCode */._m)(error, 'ExecutionDoesNotExist'))
            throw gone(arn, error);
        if (!(0,lib/* isKmsDenied */.hE)(error) && !(0,lib/* isAccessDenied */.w7)(error))
            throw error;
        throw new host_lib/* ServiceFailure */.A('the definition that the execution used may not be read', {
            where: arn,
            expected: (0,lib/* isKmsDenied */.hE)(error)
                ? 'permission to use its key (kms:Decrypt)'
                : 'permission for states:DescribeStateMachineForExecution',
            cause: error,
        });
    }
}
function gone(arn, cause) {
    return new host_lib/* ServiceFailure */.A('the execution is not there: the service forgets it 90 days after its end', {
        where: arn,
        mend: 'check the ARN; mode=start starts another one',
        cause,
    });
}
function leaveMachine(machine, { host }) {
    if (!machine.keep())
        return;
    host.log.warn(`The execution goes on, so its temporary state machine is left: delete it afterwards: ${machine.arn}`);
}
/** For a person to look at, edit and start. */
function printed({ origin, definition }) {
    return {
        verdict: 'passed',
        outputs: { 'resumed-from': origin.state },
        // Put together as text: numbers keep their digits.
        stdout: report_lib/* json.unread */.Pq.unread(`{"definition": ${definition.trim()}, "input": ${origin.input.trim()}}\n`),
    };
}


/***/ }),

/***/ 8309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ machineStateName),
/* harmony export */   Rn: () => (/* binding */ deleteMachine),
/* harmony export */   rN: () => (/* binding */ createTemporaryMachine)
/* harmony export */ });
/* unused harmony export originTag */
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _fate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/** A state machine that exists for one execution only. Whatever ends the run, it is deleted. */



/** Under this name the post step finds what to delete. */
const machineStateName = 'machine';
/** On a temporary machine: the execution that it resumes. */
const originTag = 'start-state-machine/resumes';
const longestName = 80;
/** Milliseconds. */
const patience = 60_000;
/** From the signal on; the host ends the process after 7 s. Milliseconds. */
const limits = { answer: 2_000, attempt: 1_500, lateAnswer: 5_000, end: 6_500 };
async function createTemporaryMachine(plan, edge) {
    const { origin, region, used, mark } = plan;
    const name = temporaryName(used.name ?? 'machine', mark);
    const target = { arn: [...origin.split(':').slice(0, 5), 'stateMachine', name].join(':'), region };
    const fate = { isUnknown: false };
    edge.host.cancellation.signal.throwIfAborted();
    const creating = create(name, target, plan, fate, edge);
    const machine = guarded(target, creating, edge);
    try {
        await machine.created;
        return machine;
    }
    catch (error) {
        // Only a refusal is sure to have made nothing, and only where no answer was lost before it.
        if (error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && !fate.isUnknown)
            machine.keep();
        else
            await machine.remove();
        throw error;
    }
}
/** @returns Whether it is gone; otherwise that is told. @throws The signal's reason, where one is given. */
async function deleteMachine({ arn, region }, { aws, host }, options = {}) {
    try {
        await aws.call('sfn', 'DeleteStateMachine', { stateMachineArn: arn }, { ...options, region });
        return true;
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error) || (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'StateMachineDoesNotExist'))
            return true;
        host.log.warn(`The temporary state machine ${arn} could not be deleted: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return false;
    }
}
/** The service takes the same request twice and makes one machine, so a lost answer is simply asked for again. */
async function create(name, { arn, region }, { used, definition, origin, deadline }, fate, { aws, host }) {
    const { loggingConfiguration, tracingConfiguration, encryptionConfiguration } = used;
    const request = {
        name,
        definition,
        roleArn: used.roleArn ?? '',
        type: 'STANDARD',
        ...(loggingConfiguration === undefined ? {} : { loggingConfiguration }),
        ...(tracingConfiguration === undefined ? {} : { tracingConfiguration }),
        ...(encryptionConfiguration === undefined ? {} : { encryptionConfiguration }),
        tags: [{ key: originTag, value: origin }],
    };
    // Without the signal: an attempt that is under way is waited for, so that what it made can be deleted.
    const options = { region, attempts: 1, resource: arn };
    await (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Zr)(() => aws.call('sfn', 'CreateStateMachine', request, options), {
        clock: aws.clock,
        random: aws.random,
        signal: host.cancellation.signal,
        deadline,
        patience: () => patience,
        troubleOf: (0,_fate_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleWith */ .W)(fate),
        onRetry: ({ delay }) => host.log.debug(`CreateStateMachine is repeated in ${Math.round(delay)} ms`),
    });
}
function guarded(target, creating, edge) {
    const { cancellation, saveState } = edge.host;
    const { signal } = cancellation;
    let isLeft = false;
    let removal;
    const removeInHaste = () => {
        removal ??= removedInHaste(target, creating, edge);
        return removal;
    };
    saveState(machineStateName, JSON.stringify(target));
    let interrupt = () => { };
    const interrupted = new Promise((_, reject) => {
        interrupt = reject;
    });
    interrupted.catch(() => { });
    const release = cancellation.onCancel(async () => {
        if (await removeInHaste())
            forget();
        interrupt(signal.reason);
    });
    function forget() {
        release();
        saveState(machineStateName, '');
    }
    async function removePatiently() {
        try {
            return await deleteMachine(target, edge, { signal });
        }
        catch {
            return await removeInHaste();
        }
    }
    return {
        ...target,
        created: Promise.race([creating, interrupted]),
        outliveRun: forget,
        keep() {
            if (removal !== undefined)
                return false;
            isLeft = true;
            forget();
            return true;
        },
        async remove() {
            if (!isLeft && (await (signal.aborted ? removeInHaste() : removePatiently())))
                forget();
        },
    };
}
/** After a signal. What is made after its deletion, for its creation is answered late, is deleted again. */
async function removedInHaste(target, creating, edge) {
    const { aws, host } = edge;
    const began = aws.clock.now();
    const options = { urgent: true, timeout: limits.attempt };
    const isAnswered = await isSettledWithin(limits.answer, creating, edge);
    const isGone = await deleteMachine(target, edge, { ...options, deadline: began + limits.lateAnswer });
    if (isAnswered)
        return isGone;
    const left = began + limits.lateAnswer - aws.clock.now();
    if (await isSettledWithin(left, creating, edge)) {
        return await deleteMachine(target, edge, { ...options, deadline: began + limits.end });
    }
    host.log.warn(`The temporary state machine ${target.arn} is deleted, but its creation was not answered: if it comes into being later, delete it by hand`);
    return false;
}
async function isSettledWithin(ms, work, { aws }) {
    const enough = new AbortController();
    const settled = work.then(() => true, () => true);
    const late = aws.clock.sleep(Math.max(0, ms), enough.signal).then(() => false, () => false);
    try {
        return await Promise.race([settled, late]);
    }
    finally {
        enough.abort();
    }
}
/** `deploy-resume-1b9d6bcd` */
function temporaryName(name, mark) {
    const tail = `-resume-${mark}`;
    return `${name.slice(0, longestName - tail.length)}${tail}`;
}


/***/ })

};
