export const id = 6663;
export const ids = [6663];
export const modules = {

/***/ 6663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/aws/lib/index.js + 15 modules
var lib = __webpack_require__(1306);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./packages/report/lib/index.js + 5 modules
var report_lib = __webpack_require__(1971);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/ending-plan.js + 1 modules
var ending_plan = __webpack_require__(707);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/follow/follow.js + 3 modules
var follow = __webpack_require__(2232);
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
        variables: variablesBefore(visit?.entered, explanation),
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
function variablesBefore(entered, { replay }) {
    const variables = new Map();
    const exits = replay.visits
        .filter(({ scope }) => scope === replay.root)
        .flatMap(({ exited }) => (exited === undefined ? [] : [exited]))
        .sort((a, b) => a.id - b.id);
    for (const { id, details } of exits) {
        if (entered !== undefined && id > entered.id)
            break;
        for (const [name, value] of Object.entries(details.assignedVariables ?? {}))
            variables.set(name, value);
    }
    return variables;
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
    return new host_lib/* UserError */.yo(`the state machine has no state ${state}`, {
        where: 'the input resume-from',
        expected: `one of ${names.slice(0, 20).join(', ')}`,
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
/** After its creation a machine may not be known everywhere. Milliseconds. */
const appearance = 20_000;
async function resume(inputs, edge) {
    const guard = (0,watch/* chooseGuard */.LV)(inputs, edge);
    const deadline = (0,watch/* deadlineFor */.Ar)(inputs, edge);
    const plan = await (0,ending_plan/* endingPlanFrom */.h)(inputs, edge.files);
    const resumption = await planResumption(inputs, edge);
    if (inputs['resume-print'])
        return printed(resumption);
    const machine = await (0,temporary_machine/* createTemporaryMachine */.rN)({
        ...resumption,
        origin: resumption.arn,
        mark: (0,external_node_crypto_.randomUUID)().slice(0, 8),
        outlivesRun: inputs['on-cancel'] === 'detach',
    }, edge);
    const named = { 'resumed-from': resumption.origin.state, 'temporary-state-machine-arn': machine.arn };
    try {
        const beginning = await startOn(machine, resumption.origin.input, guard, edge);
        (0,watch/* announce */.iP)(beginning, edge);
        const { definition } = resumption;
        const outcome = await (0,watch/* watchToEnd */.WR)({ beginning, guard, deadline, plan, definition }, inputs, edge);
        if (outcome.outputs.status === 'RUNNING')
            leaveMachine(machine, edge);
        return { ...outcome, outputs: { ...outcome.outputs, ...named } };
    }
    finally {
        await machine.remove();
    }
}
/** Reads everything, and starts nothing. */
async function planResumption(inputs, edge) {
    const { arn, region } = targetOf(inputs);
    const { host } = edge;
    const used = await usedBy(arn, region, edge);
    const { explanation } = await (0,follow/* readEnd */.s)({ arn, region }, edge).catch((error) => {
        throw (0,lib/* isCode */._m)(error, 'ExecutionDoesNotExist') ? gone(arn, error) : error;
    });
    const input = inputs['resume-input'];
    for (const value of (0,mask/* valuesToMask */.y)(inputs.mask, explanation))
        host.mask(value);
    const origin = originOf(explanation, { from: inputs['resume-from'], input, arn });
    if (Buffer.byteLength(origin.input) > longestInput) {
        throw new host_lib/* Refusal */.P_(`the input of the state ${origin.state} is larger than an execution may begin with`, {
            where: arn,
            expected: `at most ${longestInput} bytes`,
            mend: 'give a smaller one: resume-input',
        });
    }
    const whole = used.definition ?? '';
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
async function usedBy(arn, region, { aws, host }) {
    const options = { region, signal: host.cancellation.signal };
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
async function startOn({ arn, region }, input, guard, edge) {
    const { aws, host } = edge;
    const name = 'resumed';
    const ward = { arn: `${arn.replace(':stateMachine:', ':execution:')}:${name}`, region };
    const latest = aws.clock.now() + appearance;
    host.cancellation.signal.throwIfAborted();
    const starting = aws.call('sfn', 'StartExecution', { stateMachineArn: arn, name, input }, {
        region,
        patience: 60_000,
        alsoRetry: (error) => (0,lib/* isCode */._m)(error, 'StateMachineDoesNotExist') && aws.clock.now() < latest,
    });
    guard.protect(ward, starting.then(() => ward, () => ward));
    await guard.waitFor(starting).catch((error) => {
        // The machine is this run's alone: so is an execution whose start was answered too late.
        if (!(0,lib/* isCode */._m)(error, 'ExecutionAlreadyExists'))
            throw error;
    });
    return { ...ward, how: 'started', redrives: 0, isOver: false };
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
/** A state machine that exists for one execution only. Whatever ends the run, it is deleted. */


/** Under this name the post step finds what to delete. */
const machineStateName = 'machine';
/** On a temporary machine: the execution that it resumes. */
const originTag = 'start-state-machine/resumes';
const longestName = 80;
/** Milliseconds. The host ends the process 7 s after a signal. */
const limits = { answer: 2_500, attempt: 1_500, removal: 5_000 };
async function createTemporaryMachine(plan, edge) {
    const { aws, host } = edge;
    const { origin, region, used, definition, mark } = plan;
    const name = temporaryName(used.name ?? 'machine', mark);
    const arn = [...origin.split(':').slice(0, 5), 'stateMachine', name].join(':');
    const request = {
        name,
        definition,
        roleArn: used.roleArn ?? '',
        type: 'STANDARD',
        ...(used.loggingConfiguration === undefined ? {} : { loggingConfiguration: used.loggingConfiguration }),
        ...(used.tracingConfiguration === undefined ? {} : { tracingConfiguration: used.tracingConfiguration }),
        ...(used.encryptionConfiguration === undefined
            ? {}
            : { encryptionConfiguration: used.encryptionConfiguration }),
        tags: [{ key: originTag, value: origin }],
    };
    host.cancellation.signal.throwIfAborted();
    // Without the signal: what is created must be known, to be deleted.
    const creating = aws.call('sfn', 'CreateStateMachine', request, { region, patience: 60_000 });
    const machine = guarded({ arn, region, outlivesRun: plan.outlivesRun }, creating, edge);
    try {
        await creating;
        return machine;
    }
    catch (error) {
        // Only a refusal is sure to have made nothing.
        if (error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            machine.keep();
        else
            await machine.remove();
        throw error;
    }
}
/** @returns Whether it is gone; otherwise that is told. */
async function deleteMachine({ arn, region }, { aws, host }) {
    const options = {
        region,
        urgent: true,
        timeout: limits.attempt,
        deadline: aws.clock.now() + limits.removal,
    };
    try {
        await aws.call('sfn', 'DeleteStateMachine', { stateMachineArn: arn }, options);
        return true;
    }
    catch (error) {
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error) || (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'StateMachineDoesNotExist'))
            return true;
        host.log.warn(`The temporary state machine ${arn} could not be deleted: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return false;
    }
}
function guarded({ outlivesRun, ...target }, creating, edge) {
    const { aws, host } = edge;
    let removal;
    const remove = () => {
        removal ??= deleteMachine(target, edge).then((isGone) => {
            if (isGone)
                host.saveState(machineStateName, '');
        });
        return removal;
    };
    if (!outlivesRun)
        host.saveState(machineStateName, JSON.stringify(target));
    const release = host.cancellation.onCancel(async () => {
        if (outlivesRun)
            return;
        await Promise.race([creating.catch(() => { }), aws.clock.sleep(limits.answer)]);
        await remove();
    });
    return {
        ...target,
        keep() {
            if (removal !== undefined)
                return false;
            release();
            host.saveState(machineStateName, '');
            removal = Promise.resolve();
            return true;
        },
        async remove() {
            await remove();
            release();
        },
    };
}
/** `deploy-resume-1b9d6bcd` */
function temporaryName(name, mark) {
    const tail = `-resume-${mark}`;
    return `${name.slice(0, longestName - tail.length)}${tail}`;
}


/***/ })

};
