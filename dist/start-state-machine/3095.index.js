export const id = 3095;
export const ids = [3095];
export const modules = {

/***/ 1541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
function callerOf(kind, environment) {
    return callers[kind](environment);
}
const callers = {
    github(environment) {
        const { GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = environment;
        const { GITHUB_SERVER_URL = 'https://github.com' } = environment;
        const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
        return {
            identity: [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION],
            title: [GITHUB_REPOSITORY.replace(/^.*\//, ''), GITHUB_RUN_ID, GITHUB_JOB].join('-'),
            attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
            url: GITHUB_RUN_ID === '' ? undefined : run,
            context: known({
                repository: GITHUB_REPOSITORY,
                commit: environment.GITHUB_SHA,
                ref: environment.GITHUB_REF,
                run: GITHUB_RUN_ID,
                runUrl: GITHUB_RUN_ID === '' ? undefined : run,
                workflow: environment.GITHUB_WORKFLOW,
                actor: environment.GITHUB_ACTOR,
            }),
        };
    },
    codebuild(environment) {
        const { CODEBUILD_BUILD_ID = '' } = environment;
        return {
            identity: [CODEBUILD_BUILD_ID],
            title: CODEBUILD_BUILD_ID.replace(/^(.*):([0-9a-f]{8})[0-9a-f-]*$/, '$1-$2'),
            attempt: 1,
            url: environment.CODEBUILD_BUILD_URL,
            context: known({
                repository: environment.CODEBUILD_SOURCE_REPO_URL,
                commit: environment.CODEBUILD_RESOLVED_SOURCE_VERSION,
                ref: environment.CODEBUILD_WEBHOOK_HEAD_REF ?? environment.CODEBUILD_SOURCE_VERSION,
                run: CODEBUILD_BUILD_ID,
                runUrl: environment.CODEBUILD_BUILD_URL,
                actor: environment.CODEBUILD_INITIATOR,
            }),
        };
    },
    terminal(environment) {
        return {
            identity: undefined,
            title: 'terminal',
            attempt: 1,
            url: undefined,
            context: known({ actor: environment.USER ?? environment.USERNAME }),
        };
    },
};
function known(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}


/***/ }),

/***/ 8448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ noGuard),
/* harmony export */   V4: () => (/* binding */ stopExecution),
/* harmony export */   Vi: () => (/* binding */ stateName),
/* harmony export */   lt: () => (/* binding */ guardAgainstCancel)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/**
 * What becomes of an execution when the run that started it is told to stop. The guard stands before the start: a
 * signal that comes while the start is under way waits for its answer, then stops what was started. What it guards
 * is also kept for the post step, in case the process is killed.
 */


/** Under this name the post step finds what to stop. */
const stateName = 'execution';
/** For `detach`: leaves everything alone. */
const noGuard = {
    protect() { },
    waitFor: (work) => work,
    release() { },
    settled: async () => false,
};
/** From the signal; the host ends the process after 7 s. Milliseconds. */
const limits = { answer: 2_500, stop: 5_000, attempt: 1_500 };
function guardAgainstCancel(edge, reason) {
    const { host } = edge;
    let ward;
    let answered;
    let stopping = Promise.resolve(false);
    host.cancellation.onCancel(async () => {
        if (ward === undefined || answered === undefined)
            return;
        stopping = stopAnswered(ward, answered, reason, edge);
        await stopping;
    });
    return {
        protect(given, start) {
            ward = given;
            answered = start;
            host.saveState(stateName, JSON.stringify(given));
            start.catch(() => { });
        },
        async waitFor(work) {
            const { signal } = host.cancellation;
            const done = new AbortController();
            const stopped = new Promise((_, reject) => {
                const onAbort = () => void stopping.finally(() => reject(signal.reason));
                signal.addEventListener('abort', onAbort, { once: true, signal: done.signal });
            });
            try {
                return await Promise.race([work, stopped]);
            }
            finally {
                done.abort();
            }
        },
        release() {
            if (ward === undefined)
                return;
            ward = undefined;
            host.saveState(stateName, '');
        },
        settled: () => stopping,
    };
}
/** Stops it if it is not over yet. Says so when that is not allowed. */
async function stopExecution({ arn, region }, { error, cause }, { aws }, deadline = aws.clock.now() + limits.stop) {
    const options = {
        region,
        urgent: true,
        timeout: limits.attempt,
        deadline,
        // Right after the start it may not be known everywhere.
        alsoRetry: (trouble) => (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(trouble, 'ExecutionDoesNotExist'),
    };
    try {
        await aws.call('sfn', 'StopExecution', { executionArn: arn, error, cause }, options);
    }
    catch (trouble) {
        if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isKmsDenied */ .hE)(trouble))
            throw trouble;
        await aws.call('sfn', 'StopExecution', { executionArn: arn }, options);
    }
}
async function stopAnswered(ward, answered, reason, edge) {
    const { aws, host } = edge;
    const deadline = aws.clock.now() + limits.stop;
    const toStop = await within(limits.answer, answered, ward, edge);
    if (toStop === undefined)
        return false;
    try {
        await stopExecution(toStop, reason, edge, deadline);
        host.log.info(`Stopped ${toStop.arn}`, 'doubtful');
        return true;
    }
    catch (error) {
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'ExecutionDoesNotExist')) {
            host.log.info('The execution had not been started');
            return false;
        }
        host.log.warn(`${toStop.arn} could not be stopped and may still run: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return false;
    }
}
async function within(ms, answered, otherwise, { aws }) {
    const enough = new AbortController();
    const late = aws.clock.sleep(ms, enough.signal).then(() => otherwise, () => otherwise);
    const answer = answered.catch(() => otherwise);
    try {
        return await Promise.race([answer, late]);
    }
    finally {
        enough.abort();
    }
}


/***/ }),

/***/ 2855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  JE: () => (/* binding */ isBare)
});

// UNUSED EXPORTS: outputsOf, verdictOf

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/states-table.js
var states_table = __webpack_require__(7933);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/definition-file.js

/** @returns The place of the state's name, or of the field in it; a sentence when the state is not there. */
async function placeOfState({ file, text }, path, field) {
    const { definitionFrom, readSource } = await Promise.all(/* import() */[__webpack_require__.e(5152), __webpack_require__.e(7641), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 9549));
    const { machines } = await readSource(file, text);
    for (const { content } of machines) {
        const { top } = definitionFrom(content.is === 'here' ? content.tree.root : undefined);
        const state = top === undefined ? undefined : stateAt(top, path);
        if (state === undefined || content.is !== 'here')
            continue;
        const found = fieldAt(state.node, field) ?? state.node;
        const { start, end } = content.source.positionsOf(found.keyRange ?? found.range);
        return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
    return `the definition has no state ${path.join(states_table/* arrow */.UE)}`;
}
/** Down the path, state by state. Both may hold what the other calls an index, so a name is tried as it stands first. */
function stateAt(top, path) {
    let machines = [top];
    let state;
    for (const step of path) {
        state = stateIn(machines, step) ?? stateIn(machines, step.replace(/\[\d+\]$/, ''));
        machines = state?.machines ?? [];
    }
    return state;
}
function stateIn(machines, name) {
    for (const { states } of machines) {
        const state = states.get(name);
        if (state !== undefined)
            return state;
    }
    return undefined;
}
/** `Choices[0]/Condition` */
function fieldAt(state, field) {
    if (field === undefined)
        return undefined;
    let node = state;
    for (const [, name, index] of field.matchAll(/([^/[\]]+)|\[(\d+)\]/g)) {
        if (name === undefined)
            node = node?.kind === 'array' ? node.items[Number(index)] : undefined;
        else
            node = node?.kind === 'object' ? node.members.get(name) : undefined;
    }
    return node;
}

// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/visit.js
var explain_visit = __webpack_require__(9623);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/map-progress.js


/** Of inline Map states, from the history: the latest attempt of each that was entered. */
function inlineMapProgress({ replay }) {
    return replay.visits
        .filter((visit) => visit.type === 'Map' && visit.mapRunArn === undefined && visit.attempts > 0)
        .map((visit) => {
        const ends = [...visit.inner.values()].map(({ ended }) => ended);
        const count = (end) => ends.filter((ended) => ended === end).length;
        return {
            path: (0,explain_visit/* pathOf */.XM)(visit).join(states_table/* arrow */.UE),
            succeeded: count('succeeded'),
            failed: count('failed'),
            aborted: count('aborted'),
            running: count(undefined),
            total: visit.length,
        };
    });
}

// EXTERNAL MODULE: ./actions/start-state-machine/lib/story.js
var story = __webpack_require__(805);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/summary.js + 2 modules
var summary = __webpack_require__(1137);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/conclusion.js
/** From a diagnosed execution to what the run gives back: verdict, outputs, summary, annotations. */






const longestAnnotation = 1000;
async function conclude(diagnosis, materials) {
    const { explanation } = diagnosis;
    const { inputs, maps = [], unmet = [] } = materials;
    const ended = verdictOf(explanation.status, inputs['expect-status']);
    const verdict = ended === 'passed' && unmet.length > 0 ? 'failed' : ended;
    return {
        verdict,
        reason: verdict === 'passed' ? undefined : reasonOf(diagnosis, ended, materials),
        outputs: outputsOf(diagnosis),
        summary: (0,summary/* summaryOf */.YG)(diagnosis, {
            showPayload: inputs['show-payload'],
            maps: [...maps, ...inlineMapProgress(explanation)],
            unmet,
        }),
        annotations: ended === 'failed' ? await annotationsFor(diagnosis, materials) : [],
    };
}
/** An execution that still runs, or whose history breaks off, allows no verdict. */
function verdictOf(status, expected) {
    if (status === 'RUNNING')
        return 'unknown';
    return status === expected ? 'passed' : 'failed';
}
function outputsOf({ explanation, execution }) {
    return {
        status: explanation.status,
        'execution-arn': execution.arn,
        'execution-name': execution.name,
        'console-url': execution.url,
        'state-machine-arn': execution.stateMachineArn,
        output: jsonOf(explanation.output),
        error: explanation.error,
        cause: explanation.cause,
        'failed-state': explanation.failed?.name,
        'failed-path': explanation.failed?.path,
        'redrive-count': isBare(explanation) ? explanation.redriveCount || undefined : explanation.redriveCount,
        'duration-ms': explanation.durationMs,
        transitions: isBare(explanation) ? undefined : explanation.transitions,
    };
}
/** Of an Express execution, or one whose history may not be read, no state is known. */
function isBare({ replay }) {
    return replay.visits.length === 0 && replay.ended?.event.previousId === 0 && replay.ended.event.id === 2;
}
function reasonOf(diagnosis, ended, { inputs, unmet = [] }) {
    const expected = inputs['expect-status'];
    const end = ended === 'passed' ? [] : [endInWords(diagnosis, expected)];
    return [...end, ...unmet].join('\n');
}
function endInWords({ explanation, execution }, expected) {
    if (explanation.status === 'RUNNING') {
        const { arn } = execution;
        return arn === undefined
            ? 'the history does not hold the end of the execution'
            : `the execution has not ended, as far as its history goes; --mode=attach --execution-arn=${arn} follows it`;
    }
    const wanted = expected === 'SUCCEEDED' ? '' : `, expected ${expected}`;
    const error = explanation.error === undefined ? '' : `: ${(0,story/* cut */.Jj)(explanation.error, 256)}`;
    return `the execution ended ${(0,story/* headline */.Pl)(explanation)}${error}${wanted}`;
}
/** At the state's line where the definition is at hand; one with what the run ends with. */
async function annotationsFor({ explanation, decoded, hint }, { definition, log }) {
    const { failed, error, cause } = explanation;
    const why = decoded?.why ?? cause;
    const head = error !== undefined && why?.startsWith(error) ? undefined : error;
    const message = [head, why, hint].filter((part) => part !== undefined && part !== '').join(' \u2014 ');
    const annotation = {
        severity: 'error',
        title: `${explanation.status}${failed === undefined ? '' : ` at ${failed.path.join(states_table/* arrow */.UE)}`}`,
        message: (0,story/* cut */.Jj)(message || (0,story/* headline */.Pl)(explanation), longestAnnotation),
        isOfRun: true,
    };
    if (definition === undefined || failed === undefined)
        return [annotation];
    const place = await placeOfState(definition, failed.path, failed.field);
    if (typeof place !== 'string') {
        log.info(`  at     ${place.file}:${place.line}:${place.column}`);
        return [{ ...annotation, ...place }];
    }
    log.warn(`${place}, so the failure is not annotated at its line`, { file: definition.file });
    return [annotation];
}
/** Deeper ones overflow whoever writes them: they stay the text that they are. */
const deepestOutput = 500;
function jsonOf(text) {
    if (text === undefined)
        return undefined;
    if (nestingOf(text) > deepestOutput)
        return text;
    try {
        return (0,lib/* parseExact */.jM)(text);
    }
    catch {
        return text;
    }
}
/** Brackets in texts count too: what is that deep is odd enough. */
function nestingOf(text) {
    let depth = 0;
    let most = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            most = Math.max(most, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
    }
    return most;
}


/***/ }),

/***/ 707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ endingPlanFrom)
});

// EXTERNAL MODULE: ./actions/start-state-machine/lib/expect/expectations.js + 2 modules
var expectations = __webpack_require__(1270);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/definition.js
var definition = __webpack_require__(7103);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/jsonata-expression.js
var jsonata_expression = __webpack_require__(7509);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/output-map.js
/** Outputs of the user's own, computed from the execution's output by JSONata. */



/**
 * @param lines `name=JSONata`
 * @throws {UserError} for a name that is taken, or an expression that cannot be read: before anything is started.
 */
async function outputMapFrom(lines) {
    const expressions = new Map();
    for (const line of lines) {
        const [, name = '', expression = ''] = /^([a-z][a-z0-9-]*)\s*=([\s\S]*)$/.exec(line) ?? [];
        expressions.set(checkedName(name, expressions), await (0,jsonata_expression/* compileJsonata */.U)(expression.trim(), `the input output-map, name ${name}`));
    }
    return {
        async from(output) {
            const values = {};
            for (const [name, expression] of expressions) {
                const value = await evaluated(name, expression, output);
                if (value !== undefined)
                    values[name] = value;
            }
            return values;
        },
    };
}
function checkedName(name, taken) {
    const where = `the input output-map, name ${name}`;
    if (!definition/* definition */.m.openOutputs?.pattern.test(name)) {
        throw new lib/* UserError */.yo('this is no name of an output', { where, expected: 'lower case with single dashes' });
    }
    if (Object.hasOwn(definition/* definition */.m.outputs, name)) {
        throw new lib/* UserError */.yo('the action has an output of this name', { where, mend: 'choose another one' });
    }
    if (taken.has(name))
        throw new lib/* UserError */.yo('this name stands twice', { where });
    return name;
}
async function evaluated(name, expression, output) {
    try {
        const value = await expression.evaluate(output);
        const text = JSON.stringify(value);
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch (error) {
        throw new lib/* UserError */.yo("the expression fails on the execution's output", {
            where: `the input output-map, name ${name}`,
            // The message may quote the output.
            mend: (0,jsonata_expression/* jsonataTrouble */.u)({ ...error, message: undefined }),
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/ending-plan.js


/** @throws {UserError} for an expression or a file that cannot be read: before anything is started. */
async function endingPlanFrom(inputs, files) {
    const file = inputs['definition-file'];
    return {
        outputMap: await outputMapFrom(inputs['output-map']),
        expectations: await (0,expectations/* expectationsFrom */.M)({
            expressions: inputs.expect.map((text) => ({ text, where: 'the input expect' })),
            states: inputs['expect-states'].map((text) => ({ text, where: 'the input expect-states' })),
            maxDuration: inputs['max-duration'],
        }),
        definition: file === undefined ? undefined : { file, text: await files.readText(file, 'the definition') },
    };
}


/***/ }),

/***/ 5265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ outcomeWithoutEnd),
/* harmony export */   eK: () => (/* binding */ pendingNow),
/* harmony export */   jQ: () => (/* binding */ endAtSignal),
/* harmony export */   qZ: () => (/* binding */ endWith),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/* harmony import */ var _callback_pending_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8723);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2855);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5240);
/* harmony import */ var _expect_judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7263);
/* harmony import */ var _explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1331);
/* harmony import */ var _follow_follow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8353);
/* harmony import */ var _follow_map_runs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(929);
/* harmony import */ var _follow_reader_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8889);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1855);
/* harmony import */ var _history_history_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6474);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4002);
/* harmony import */ var _start_existing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4774);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(805);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1137);
/** From the end of an execution to the outcome of the run: story, verdict, outputs, files. */

















/** Executions that start executions. */
const deepestChild = 3;
/** At an execution that is not waited for. Milliseconds. */
const longestLook = 5_000;
const blindness = {
    verdict: 'unknown',
    reason: 'what is expected of the states cannot be judged, for they were not seen: allow states:GetExecutionHistory; an Express execution tells none',
};
const reuseNotice = { severity: 'notice', message: _start_existing_js__WEBPACK_IMPORTED_MODULE_13__/* .reuseInWords */ .l };
async function endWith(ending, inputs, edge) {
    const { arn, region, how, end, plan } = ending;
    const { host, aws } = edge;
    const { explanation } = end;
    for (const value of (0,_mask_js__WEBPACK_IMPORTED_MODULE_16__/* .valuesToMask */ .y)(inputs.mask, explanation))
        host.mask(value);
    const diagnosis = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h)(explanation, { executionArn: arn, region, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9 });
    const { mapRunArn } = explanation.failed ?? {};
    const children = mapRunArn === undefined ? [] : await (0,_follow_map_runs_js__WEBPACK_IMPORTED_MODULE_9__/* .failedChildren */ .$)(mapRunArn, region, edge);
    (0,_story_js__WEBPACK_IMPORTED_MODULE_14__/* .tellStory */ .F5)(host.log, diagnosis);
    const inside = await tellChild(diagnosis.decoded?.executionArn, edge);
    for (const child of children)
        host.log.info(`  child  ${child.name} ${child.status}: ${urlOf(child.arn) ?? child.arn}`);
    // Without the history nothing may be said of states, least of all that they were not there.
    const isBlind = plan.expectations.needsStates && (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .isBare */ .JE)(explanation);
    const unmet = isBlind ? [] : await (0,_expect_judgement_js__WEBPACK_IMPORTED_MODULE_6__/* .judge */ .S)(explanation, plan.expectations, inputs.mask, host.log);
    const outcome = await (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .conclude */ .Ep)(diagnosis, {
        inputs,
        definition: plan.definition,
        maps: end.maps,
        unmet,
        log: host.log,
    });
    await writeHistory(end, arn, inputs, edge);
    const results = await resultsOf(ending, inputs, edge);
    return {
        ...outcome,
        ...results.trouble,
        ...(isBlind && outcome.verdict === 'passed' ? blindness : {}),
        outputs: {
            ...results.mapped,
            ...outcome.outputs,
            ...results.outputs,
            ...wayOutputs(how),
            ...pendingOutputs(explanation, edge),
            calls: aws.calls.total,
        },
        summary: [...(outcome.summary ?? []), ...inside, ...childrenBlock(children)],
        annotations: [...(outcome.annotations ?? []), ...(how === 'reused' ? [reuseNotice] : [])],
    };
}
/**
 * A signal came, and little time is left: what was seen is told, and one call asks what became of the execution.
 * @param isStopped By this run, as far as it knows: the service takes a stop of what has ended too.
 */
async function endAtSignal({ arn, region, how, end }, isStopped, inputs, edge) {
    const { aws, host } = edge;
    const status = isStopped ? await statusNow(arn, region, edge) : 'RUNNING';
    const history = status === 'ABORTED' ? (0,_history_history_js__WEBPACK_IMPORTED_MODULE_11__/* .abortedHistory */ .I5)(end.history, aws.clock.now()) : end.history;
    const explanation = (0,_explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .W)(history);
    for (const value of (0,_mask_js__WEBPACK_IMPORTED_MODULE_16__/* .valuesToMask */ .y)(inputs.mask, explanation))
        host.mask(value);
    const diagnosis = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h)(explanation, { executionArn: arn, region, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9 });
    const outcome = await (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .conclude */ .Ep)(diagnosis, { inputs, log: host.log });
    await writeHistory(end, arn, inputs, edge);
    return {
        ...outcome,
        outputs: {
            ...outcome.outputs,
            status,
            ...wayOutputs(how),
            ...(isStopped ? {} : pendingOutputs(explanation, edge)),
            calls: aws.calls.total,
        },
        annotations: [],
    };
}
async function statusNow(arn, region, { aws }) {
    const options = { region, urgent: true, attempts: 1, timeout: 1_000 };
    try {
        const { status } = await aws.call('sfn', 'DescribeExecution', { executionArn: arn }, options);
        return status === undefined || status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'ABORTED' : status;
    }
    catch {
        return 'ABORTED';
    }
}
/** An execution that this run does not wait for, or that it stopped. */
function outcomeWithoutEnd({ arn, how }, status, { aws }) {
    const { name, url, stateMachineArn } = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .executionFacts */ .q)({ executionArn: arn, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9 });
    const page = url === undefined ? [] : [(0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .link */ .nf)(name ?? 'the execution', url)];
    return {
        verdict: status === 'RUNNING' ? 'passed' : 'unknown',
        outputs: {
            status,
            'execution-arn': arn,
            'execution-name': name,
            'console-url': url,
            'state-machine-arn': stateMachineArn,
            ...wayOutputs(how),
            calls: aws.calls.total,
        },
        summary: page,
    };
}
/**
 * Why the execution failed that a state had started and waited for.
 * @returns Blocks for the summary.
 */
async function tellChild(arn, edge, depth = 1) {
    const region = arn === undefined ? undefined : (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .regionOfArn */ .b2)(arn);
    if (arn === undefined || region === undefined || depth > deepestChild)
        return [];
    const { host } = edge;
    try {
        const { explanation } = await (0,_follow_follow_js__WEBPACK_IMPORTED_MODULE_8__/* .readEnd */ .s)({ arn, region, patience: 20_000 }, edge);
        const diagnosis = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h)(explanation, { executionArn: arn, region, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9 });
        const title = `The child execution ${diagnosis.execution.name ?? arn}`;
        await host.log.group(title, () => (0,_story_js__WEBPACK_IMPORTED_MODULE_14__/* .tellStory */ .F5)(host.log, diagnosis));
        const blocks = [_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .markdown.heading */ .wD.heading(3, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .markdown.text */ .wD.text(title)), ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .failureBlock */ .Qu)(diagnosis)];
        return [...blocks, ...(await tellChild(diagnosis.decoded?.executionArn, edge, depth + 1))];
    }
    catch (error) {
        host.cancellation.signal.throwIfAborted();
        host.log.warn(`The child execution ${arn} cannot be explained: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return [];
    }
}
function urlOf(executionArn) {
    return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .executionFacts */ .q)({ executionArn, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9 }).url;
}
async function writeHistory({ history }, executionArn, inputs, { files }) {
    const path = inputs['history-output-file'];
    if (path !== undefined)
        await (0,_history_history_file_js__WEBPACK_IMPORTED_MODULE_12__/* .writeHistoryFile */ .U4)(path, { history, executionArn }, files);
}
/** One look at an execution that is left: where its machine has no task that waits for a callback, none. */
async function pendingNow({ arn, region }, definition, edge) {
    if (definition !== undefined && !definition.includes('.waitForTaskToken'))
        return {};
    const deadline = edge.aws.clock.now() + longestLook;
    try {
        const events = await (0,_follow_reader_js__WEBPACK_IMPORTED_MODULE_10__/* .historyReader */ .k)({ arn, region, deadline }, edge).read();
        return pendingOutputs((0,_explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .W)((0,_history_history_js__WEBPACK_IMPORTED_MODULE_11__/* .historyOf */ .om)(events)), edge);
    }
    catch (error) {
        edge.host.log.debug(`Whether a task waits for a callback was not seen: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return {};
    }
}
/** So that a later step can answer the task that is waited for; of several none is told. */
function pendingOutputs({ status, replay }, { host }) {
    const [task, ...others] = status === 'RUNNING' ? (0,_callback_pending_task_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingTasks */ .c)(replay) : [];
    if (task === undefined || others.length > 0)
        return {};
    host.mask(task.token);
    return { 'pending-task-token': task.token };
}
function wayOutputs(how) {
    if (how === undefined)
        return {};
    return {
        started: how === 'started',
        attached: how === 'attached',
        reused: how === 'reused',
        redriven: how === 'redriven',
    };
}
async function resultsOf({ end, plan }, inputs, { files }) {
    const { output, status } = end.explanation;
    const file = inputs['output-file'];
    const isWanted = file !== undefined || inputs['output-map'].length > 0;
    if (output === undefined) {
        if (status !== 'SUCCEEDED' || !isWanted)
            return { outputs: {}, mapped: {} };
        const reason = 'the execution has succeeded, but its output may not be read: allow kms:Decrypt on its key';
        return { outputs: {}, mapped: {}, trouble: { verdict: 'unknown', reason } };
    }
    try {
        if (file !== undefined)
            await files.writeWhole(file, `${output}\n`);
        const mapped = await plan.outputMap.from(JSON.parse(output));
        return { outputs: file === undefined ? {} : { 'output-file': file }, mapped };
    }
    catch (error) {
        const reason = `the execution ended ${end.explanation.status}, but ${troubleInWords(error)}`;
        return { outputs: {}, mapped: {}, trouble: { verdict: 'unknown', reason } };
    }
}
function troubleInWords(error) {
    const { where, mend } = error;
    return [(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), where, mend].filter((part) => part !== undefined).join('; ');
}
function childrenBlock(children) {
    if (children.length === 0)
        return [];
    const rows = children.map(({ arn, name, status }) => {
        const url = urlOf(arn);
        return [url === undefined ? _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .markdown.code */ .wD.code(name) : (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .link */ .nf)(name, url), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .markdown.text */ .wD.text(status)];
    });
    return [
        _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .markdown.heading */ .wD.heading(3, 'Failed children of the Map Run'),
        _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .markdown.table */ .wD.table(['Execution', 'Status'], rows),
    ];
}


/***/ }),

/***/ 1270:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ expectationsFrom)
});

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./packages/report/lib/index.js + 5 modules
var report_lib = __webpack_require__(1971);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/jsonata-expression.js
var jsonata_expression = __webpack_require__(7509);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/expect/comparison.js
const operators = new Set(['=', '!=', '<', '<=', '>', '>=', 'in']);
/** @returns Undefined where the whole expression is something else. */
function comparisonIn(text, compiled) {
    const { type, value, position } = compiled.ast();
    if (type !== 'binary' || typeof value !== 'string' || !operators.has(value))
        return undefined;
    if (typeof position !== 'number' || text.slice(position - value.length, position) !== value)
        return undefined;
    return {
        left: text.slice(0, position - value.length).trim(),
        operator: value,
        right: text.slice(position).trim(),
    };
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/expect/digits.js
/** Numbers that JavaScript cannot hold, compared and told by all their digits. */

/** @returns Undefined when one of them is no number. */
function areSameNumber(one, other) {
    const [left, right] = [canonical(one), canonical(other)];
    return left === undefined || right === undefined ? undefined : left === right;
}
/** `-1.50e3` and `-1500` are `-15e2`. */
function canonical(value) {
    if (typeof value !== 'number' && !(0,lib/* isExactNumber */.zr)(value))
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec((0,lib/* stringifyExact */.zX)(value)) ?? [];
    const all = `${whole}${fraction}`;
    const digits = all.replace(/0+$/, '');
    if (/^0*$/.test(digits))
        return '0';
    const power = Number(exponent) - fraction.length + all.length - digits.length;
    return `${sign}${digits.replace(/^0+/, '')}e${power}`;
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/expect/expectations.js
/** What must hold of an execution that has ended. Everything that can be wrong with it is found before a start. */





const longestValue = 200;
/** @throws {UserError} for an expression that cannot be read, or a state without a name. */
async function expectationsFrom(wanted) {
    const { expressions, states, maxDuration } = wanted;
    const checks = [];
    for (const line of expressions)
        checks.push(await expressionCheck(line));
    for (const line of states)
        checks.push(stateCheck(line));
    if (maxDuration !== undefined)
        checks.push(durationCheck(maxDuration));
    return {
        size: checks.length,
        needsStates: states.length > 0 || expressions.some(({ text }) => /\b(states|durations|counts)\b/.test(text)),
        async unmet(facts, shown = facts) {
            const troubles = [];
            for (const check of checks) {
                const trouble = await check(facts, shown);
                if (trouble !== undefined)
                    troubles.push(trouble);
            }
            return troubles;
        },
    };
}
async function expressionCheck({ text, where }) {
    const place = `${where}, ${JSON.stringify(cut(text))}`;
    const compiled = await (0,jsonata_expression/* compileJsonata */.U)(text, place);
    const comparison = comparisonIn(text, compiled);
    const sides = comparison === undefined ? undefined : await sidesOf(comparison, place);
    return async (facts, shown) => {
        try {
            const value = await compiled.evaluate(documentOf(facts));
            const byDigits = sides === undefined ? undefined : await sameByDigits(sides, facts);
            if (byDigits ?? value === true)
                return undefined;
            if (sides !== undefined)
                return await differenceInWords(sides, shown);
            return `${text}: expected true, got ${inWords(await compiled.evaluate(documentOf(shown)))}`;
        }
        catch (error) {
            return `${text}: it fails, ${(0,jsonata_expression/* jsonataTrouble */.u)({ ...error, message: undefined })}`;
        }
    };
}
async function sidesOf(comparison, place) {
    const { left, right } = comparison;
    return {
        ...comparison,
        leftValue: await (0,jsonata_expression/* compileJsonata */.U)(left, place),
        rightValue: await (0,jsonata_expression/* compileJsonata */.U)(right, place),
    };
}
/** Where `=` or `!=` stands between numbers of which one has more digits than JavaScript knows: whether it holds. */
async function sameByDigits(sides, facts) {
    const { operator } = sides;
    if (operator !== '=' && operator !== '!=')
        return undefined;
    const { got, wanted } = await valuesOf(sides, facts);
    if (typeof got === 'number' && typeof wanted === 'number')
        return undefined;
    const areSame = areSameNumber(got, wanted);
    return areSame === undefined ? undefined : areSame === (operator === '=');
}
/** With all their digits, as far as the expressions can be asked for them. */
async function valuesOf({ leftValue, rightValue, left, right }, facts) {
    const exactly = documentOf({ ...facts, output: facts.exactOutput ?? facts.output });
    const value = async (text, expression) => {
        if (numeral.test(text))
            return (0,lib/* parseExact */.jM)(text);
        if (facts.exactOutput === undefined)
            return await expression.evaluate(exactly);
        return await expression.evaluate(exactly).catch(() => expression.evaluate(documentOf(facts)));
    };
    return { got: await value(left, leftValue), wanted: await value(right, rightValue) };
}
const numeral = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
async function differenceInWords(sides, facts) {
    const { left, operator, right } = sides;
    const { got, wanted } = await valuesOf(sides, facts);
    const expected = inWords(wanted) === right ? '' : ` (${right})`;
    return `${left}: expected ${operator} ${inWords(wanted)}${expected}, got ${inWords(got)}`;
}
function stateCheck({ text, where }) {
    const sign = /^[!>]/.exec(text)?.[0] ?? '';
    const name = text.slice(sign.length).trim().replace(/^\\/, '');
    if (name === '') {
        throw new lib/* UserError */.yo('a state has no name', { where, expected: 'lines of NAME, !NAME or >NAME' });
    }
    if (sign === '!') {
        return ({ counts }) => {
            const times = counts[name] ?? 0;
            return times === 0
                ? undefined
                : `the state ${name}: expected never to be entered, was entered ${timesInWords(times)}`;
        };
    }
    if (sign === '>') {
        return ({ lastState }) => lastState === name ? undefined : `the last state: expected ${name}, got ${lastState ?? 'none'}`;
    }
    return ({ counts, states }) => {
        if (counts[name] !== undefined)
            return undefined;
        return `the state ${name}: expected to be entered, entered were ${cut([...new Set(states)].join(', ') || 'none')}`;
    };
}
function durationCheck(most) {
    return ({ durationMs }) => {
        if (durationMs === undefined || durationMs <= most)
            return undefined;
        return `the duration: expected at most ${(0,report_lib/* durationInWords */.ji)(most)}, got ${(0,report_lib/* durationInWords */.ji)(durationMs)} (${durationMs - most} ms more)`;
    };
}
/** Without members that are undefined: JSONata takes them for values. */
function documentOf({ status, output, error, cause, states, durations, counts }) {
    const given = { status, output, error, cause, states, durations, counts };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function inWords(value) {
    if (value === undefined)
        return 'nothing';
    return cut(typeof value === 'function' ? 'a function' : (0,lib/* stringifyExact */.zX)(value));
}
function timesInWords(count) {
    return count === 1 ? 'once' : `${count} times`;
}
function cut(text) {
    return text.length <= longestValue ? text : `${text.slice(0, longestValue)}\u2026`;
}


/***/ }),

/***/ 8387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ outputFacts),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/** What expectations are asked of: how an execution ended and what it did, as plain values. */

function factsOf(explanation) {
    const { status, error, cause, replay, startedAt, endedAt, durationMs } = explanation;
    const durations = Object.create(null);
    const counts = Object.create(null);
    for (const { name, entered, exited, closed } of replay.visits) {
        const left = (exited ?? closed)?.at ?? endedAt ?? entered.at;
        durations[name] = (durations[name] ?? 0) + replay.activeMs(entered.at, left);
        counts[name] = (counts[name] ?? 0) + 1;
    }
    return {
        status,
        ...outputFacts(explanation.output),
        error,
        cause,
        states: replay.visits.map(({ name }) => name),
        durations,
        counts,
        lastState: replay.root.current?.name,
        durationMs: startedAt === undefined || endedAt === undefined ? durationMs : replay.activeMs(startedAt, endedAt),
    };
}
/** @param text Of JSON; anything else is a text. */
function outputFacts(text) {
    if (text === undefined)
        return { output: undefined };
    try {
        const [output, exact] = [JSON.parse(text), (0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .parseExact */ .jM)(text)];
        const isExact = JSON.stringify(output) === (0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .stringifyExact */ .zX)(exact);
        return isExact ? { output } : { output, exactOutput: exact };
    }
    catch {
        return { output: text };
    }
}


/***/ }),

/***/ 7263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8387);
/** Holds an execution that has ended against what was expected of it, and tells of each expectation that fails. */



/** @returns What does not hold, a sentence each. Of an execution that still runs nothing is known. */
async function judge(explanation, expectations, maskedPaths, log) {
    if (expectations.size === 0 || explanation.status === 'RUNNING')
        return [];
    const unmet = await expectations.unmet((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)(explanation), (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)(masked(explanation, maskedPaths)));
    for (const sentence of unmet)
        log.info(`\u2717 ${sentence}`, 'bad');
    const met = expectations.size - unmet.length;
    if (met > 0)
        log.info(`\u2713 ${met} of ${expectations.size} expectations hold`, 'good');
    return unmet;
}
/** Before a value is cut short: what is left of a secret is one too. */
function masked(explanation, paths) {
    const masks = (0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .createMasks */ ._9)();
    for (const value of (0,_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesToMask */ .y)(paths, explanation))
        masks.add(value);
    const { output } = explanation;
    return { ...explanation, output: output === undefined ? undefined : masks.apply(output) };
}


/***/ }),

/***/ 6474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ writeHistoryFile),
/* harmony export */   tG: () => (/* binding */ readHistoryFile)
/* harmony export */ });
/* unused harmony exports recordedHistoryFrom, historyDocument */
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1855);
/**
 * A history that was written to a file: what `aws stepfunctions get-execution-history` prints, what
 * `history-output-file` writes, or a bare list of events.
 */


/** 25,000 events that hold their payloads. */
const mostBytes = 256 * 1024 * 1024;
const expected = 'JSON with a list of events, as `aws stepfunctions get-execution-history --execution-arn ARN` prints it';
/** @throws {UserError} when the file cannot be read or holds no history. */
async function readHistoryFile(path, files) {
    return await recordedHistoryFrom(await files.readText(path, 'the history', mostBytes), path);
}
/** @throws {UserError} */
async function recordedHistoryFrom(text, path) {
    const document = await parse(text, path);
    const holder = isRecord(own(document, 'history')) ? own(document, 'history') : document;
    const events = Array.isArray(document) ? document : own(holder, 'events');
    if (!Array.isArray(events)) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('the history has no list of events', { where: path, expected });
    }
    if (events.length === 0)
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('the history has no event', { where: path, expected });
    const executionArn = own(document, 'executionArn');
    return {
        history: (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyFrom */ .z)(events, path),
        executionArn: typeof executionArn === 'string' ? executionArn : undefined,
        cutShort: ['nextToken', 'NextToken'].some((token) => typeof own(holder, token) === 'string'),
    };
}
/** Readable by `readHistoryFile`. */
async function writeHistoryFile(path, { history, executionArn }, files) {
    await files.writeWhole(path, historyDocument(history, executionArn));
}
function historyDocument(history, executionArn) {
    const events = history.events.map(({ raw }) => raw);
    return `${JSON.stringify({ ...(executionArn === undefined ? {} : { executionArn }), events }, null, 2)}\n`;
}
async function parse(text, path) {
    const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
    try {
        return JSON.parse(withoutMark);
    }
    catch (cause) {
        const { sourceText, treeFromJson } = await Promise.all(/* import() */[__webpack_require__.e(5152), __webpack_require__.e(7641), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 9549));
        const problem = treeFromJson(text).problems[0];
        const { line, column } = sourceText(text).positionAt(problem?.range.start ?? 0);
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('the history is not JSON', {
            where: `${path}:${line}:${column}`,
            expected,
            mend: 'export it with --output json',
            cause,
        });
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function own(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ }),

/***/ 4002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ valuesIn),
/* harmony export */   y: () => (/* binding */ valuesToMask)
/* harmony export */ });
/* harmony import */ var _cause_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6984);
/** Values of payloads that must not be seen, found by the paths that the input `mask` names. */

/** Shorter texts would blot out half of the log. */
const shortest = 3;
/**
 * The texts to mask, from every payload of the execution and its states.
 *
 * @param paths `$.database.password`, `$.hosts[0].key`
 */
function valuesToMask(paths, { replay }) {
    return valuesIn(payloadsOf(replay), paths);
}
/** @param payloads JSON texts; anything else holds nothing. */
function valuesIn(payloads, paths) {
    const found = new Set();
    if (paths.length === 0)
        return found;
    const steps = paths.map(stepsOf);
    for (const payload of payloads) {
        const value = (0,_cause_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(payload);
        if (value === undefined)
            continue;
        for (const path of steps)
            for (const text of textsIn(at(value, path)))
                found.add(text);
    }
    return found;
}
function* payloadsOf(replay) {
    const events = [replay.started, replay.ended?.event];
    for (const event of [...events, ...replay.visits.flatMap(({ entered, exited }) => [entered, exited])]) {
        if (event?.details.input !== undefined)
            yield event.details.input;
        if (event?.details.output !== undefined)
            yield event.details.output;
    }
}
function stepsOf(path) {
    return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? index ?? '');
}
function at(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
            return undefined;
        found = found[step];
    }
    return found;
}
/** Of an object or array all texts and numbers in it. */
function textsIn(value) {
    const found = [];
    const waiting = [value];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next === 'string' || typeof next === 'number')
            found.push(String(next));
        else if (typeof next === 'object' && next !== null) {
            for (const part of Object.values(next))
                waiting.push(part);
        }
    }
    return found.filter((text) => text.length >= shortest);
}


/***/ }),

/***/ 5143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ redrive),
/* harmony export */   j: () => (/* binding */ warnOfNewRevision)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3706);
/* harmony import */ var _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5527);
/** Continues a failed execution from the state that failed: same ARN, same input, the definition it began with. */




/** @throws {RefusedExecution} with the service's reason when it cannot be redriven. */
async function redrive(redriving, edge) {
    const { execution, region, guard, mend } = redriving;
    const { aws, host } = edge;
    const { arn } = execution;
    const request = { executionArn: arn, clientToken: tokenOf(redriving) };
    host.cancellation.signal.throwIfAborted();
    const answer = aws.call('sfn', 'RedriveExecution', request, { region, patience: 60_000 });
    guard.protect({ arn, region }, answer.then(() => ({ arn, region })));
    try {
        await guard.waitFor(answer);
    }
    catch (error) {
        if (error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ)
            throw error;
        guard.release();
        if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(error, 'ExecutionNotRedrivable'))
            throw error;
        const reason = execution.redriveObstacle ?? saidIn(error);
        throw new _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedExecution */ .F(`the execution cannot be redriven: ${reason}`, execution, {
            mend,
            cause: error,
        });
    }
    return { arn, region, how: 'redriven', redrives: execution.redriveCount + 1, isOver: false };
}
/** A redrive goes on with the definition of the start, which surprises where it was mended since. */
function warnOfNewRevision(used, current, { host }) {
    if (used?.revision === undefined || current === undefined || used.revision === current)
        return;
    host.log.warn('The state machine has changed since the execution began; a redrive goes on with the definition it began with. on-existing=new starts one with the new definition');
}
/** The same for a repeated call, another one for the next redrive. */
function tokenOf({ execution, caller }) {
    const { arn, redriveCount } = execution;
    const parts = JSON.stringify([arn, redriveCount, caller.identity ?? '', caller.attempt]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 64);
}
function saidIn(error) {
    const { cause } = error;
    return cause instanceof Error ? cause.message : 'the service gives no reason';
}


/***/ }),

/***/ 4774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ resolveExisting),
/* harmony export */   l: () => (/* binding */ reuseInWords)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5930);
/* harmony import */ var _redrive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5143);
/* harmony import */ var _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5527);
/* harmony import */ var _used_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1957);
/** An execution of that name is there already: what `on-existing` makes of it. */





const reuseInWords = 'The execution has succeeded already: its result is taken, and nothing runs again';
/** @throws {RefusedExecution} when it is not to be touched, or there is nothing to continue. */
async function resolveExisting(existing, order, edge) {
    const { machine, onExisting } = order;
    const { region } = machine;
    if (onExisting === 'fail')
        throw existsAlready(existing);
    if (existing.kind === 'attached')
        return attached({ arn: existing.arn, redriveCount: 0, isOver: false }, region, edge);
    const execution = await (0,_description_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExecution */ .k)({ arn: existing.arn, region }, edge, true);
    refuseOtherInput(execution, order);
    const step = stepFor(execution, onExisting);
    if (step === 'attach') {
        return attached({ ...execution, isOver: execution.status !== 'RUNNING' }, region, edge);
    }
    if (step === 'reuse')
        return reused(execution, region, edge);
    edge.host.log.info(`The execution of this run ended ${execution.status}: it goes on from the state that failed`);
    const used = machine.revision === undefined ? undefined : await (0,_used_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionUsedBy */ .S)({ ...existing, region }, edge);
    (0,_redrive_js__WEBPACK_IMPORTED_MODULE_2__/* .warnOfNewRevision */ .j)(used, machine.revision, edge);
    const mend = 'on-existing=new starts another execution from its beginning';
    return await (0,_redrive_js__WEBPACK_IMPORTED_MODULE_2__/* .redrive */ .Y)({ execution, region, caller: order.caller, guard: order.guard, mend }, edge);
}
/** @throws {RefusedExecution} when a redrive is asked for and there is nothing to redrive. */
function stepFor(execution, onExisting) {
    const { status } = execution;
    if (status === 'RUNNING')
        return 'attach';
    if (onExisting === 'attach')
        return 'attach';
    if (status !== 'SUCCEEDED')
        return onExisting === 'reuse' ? 'attach' : 'redrive';
    if (onExisting !== 'redrive')
        return 'reuse';
    throw new _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedExecution */ .F('the execution has succeeded, so there is nothing to redrive', execution, {
        mend: 'on-existing=reuse takes its result, on-existing=new starts another one',
    });
}
function attached({ arn, redriveCount, isOver }, region, { host }) {
    host.log.info('The execution is there already: this run follows it');
    return { arn, region, how: 'attached', redrives: redriveCount, isOver };
}
function reused({ arn, redriveCount }, region, { host }) {
    host.log.info(reuseInWords);
    return { arn, region, how: 'reused', redrives: redriveCount, isOver: true };
}
function existsAlready({ arn, kind }) {
    const known = kind === 'attached' ? { arn, status: 'RUNNING' } : { arn };
    return new _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedExecution */ .F('the execution exists already, and on-existing=fail', known);
}
/** Its name was given, so its input may be another one. Values are not told. */
function refuseOtherInput({ arn, input }, order) {
    if (input === undefined || sameJson(input, order.input))
        return;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('an execution of this name exists with another input', {
        where: arn,
        expected: `the same input; ${differenceInWords(jsonOf(input), jsonOf(order.input))}`,
        mend: 'leave execution-name out, give another one, or set on-existing=new',
    });
}
function sameJson(one, other) {
    return (one === other || JSON.stringify(sortedDeep(jsonOf(one))) === JSON.stringify(sortedDeep(jsonOf(other))));
}
function differenceInWords(before, now) {
    if (!isObject(before) || !isObject(now))
        return 'the whole of it differs';
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    const differing = keys.filter((key) => {
        const [one, other] = [before, now].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined));
        return JSON.stringify(sortedDeep(one ?? null)) !== JSON.stringify(sortedDeep(other ?? null));
    });
    const shown = differing.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 60)));
    return `these keys differ: ${shown.join(', ')}${differing.length > shown.length ? ' and more' : ''}`;
}
function sortedDeep(value) {
    if (Array.isArray(value))
        return value.map(sortedDeep);
    if (!isObject(value))
        return value;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(members.map(([key, part]) => [key, sortedDeep(part)]));
}
function jsonOf(text) {
    try {
        return (0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .parseExact */ .jM)(text);
    }
    catch {
        return text;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1137:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ failureBlock),
  nf: () => (/* binding */ summary_link),
  YG: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./packages/report/lib/index.js + 5 modules
var lib = __webpack_require__(1971);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/visit.js
var explain_visit = __webpack_require__(9623);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/states-table.js
var states_table = __webpack_require__(7933);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/diagram/path-graph.js


function pathGraph(explanation) {
    const top = [];
    const nodes = new Map();
    const byParent = new Map();
    const edges = new Map();
    const lastIn = new Map();
    for (const visit of explanation.replay.visits) {
        const parent = visit.scope.owner && nodes.get(visit.scope.owner);
        const siblings = byParent.get(parent) ?? new Map();
        byParent.set(parent, siblings);
        const node = siblings.get(visit.name) ?? newNode(visit, parent);
        if (!siblings.has(visit.name)) {
            siblings.set(visit.name, node);
            const list = parent?.inner ?? top;
            list.push(node);
        }
        nodes.set(visit, node);
        count(node, visit, explanation);
        const before = lastIn.get(visit.scope);
        if (before?.exited !== undefined)
            join(edges, nodes.get(before), node, (0,explain_visit/* lastFailure */.xW)(before)?.fate === 'caught');
        lastIn.set(visit.scope, visit);
    }
    for (let at = explanation.failed?.visit; at !== undefined; at = at.scope.owner) {
        const node = nodes.get(at);
        if (node !== undefined)
            node.isAtFault = true;
    }
    return { nodes: top, edges: [...edges.values()].flatMap((targets) => [...targets.values()]) };
}
function newNode({ name, type }, parent) {
    return { name, type, parent, inner: [], runs: 0, attempts: 0, outcome: 'succeeded', isAtFault: false };
}
function count(node, visit, explanation) {
    const outcome = (0,states_table/* outcomeOf */.sG)(visit, explanation);
    node.runs++;
    node.attempts += Math.max(1, visit.attempts);
    if (severity.indexOf(outcome) > severity.indexOf(node.outcome))
        node.outcome = outcome;
}
const severity = ['succeeded', 'redriven', 'caught', 'aborted', 'open', 'failed'];
function join(edges, from, to, caught) {
    if (from === undefined)
        return;
    const targets = edges.get(from) ?? new Map();
    edges.set(from, targets);
    const edge = targets.get(to);
    if (edge === undefined)
        targets.set(to, { from, to, count: 1, caught });
    else {
        edge.count++;
        edge.caught ||= caught;
    }
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/diagram/diagram.js
/** Draws the path taken as a Mermaid flowchart that GitHub can show, folding what is too much. */


const measures = [
    { siblings: Number.POSITIVE_INFINITY, folded: false, name: 80 },
    { siblings: Number.POSITIVE_INFINITY, folded: true, name: 80 },
    { siblings: 120, folded: true, name: 60 },
    { siblings: 40, folded: true, name: 40 },
    { siblings: 12, folded: true, name: 30 },
    { siblings: 4, folded: true, name: 20 },
];
const classes = {
    succeeded: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    caught: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    redriven: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
    aborted: 'fill:#eaeef2,stroke:#57606a,color:#1f2328',
    open: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
};
/** The chart's lines; nothing when no state was entered, or not even the folded path can be drawn. */
function diagramOf(explanation) {
    const graph = pathGraph(explanation);
    if (graph.nodes.length === 0)
        return undefined;
    for (const measure of measures) {
        const chart = chartOf(graph, measure);
        if (lib/* mermaid.fits */.a4.fits(chart))
            return lib/* mermaid.flowchart */.a4.flowchart(chart);
    }
    return undefined;
}
function chartOf(graph, measure) {
    const shownAs = new Map();
    const nodes = drawn(graph.nodes, measure, shownAs, { next: 1 });
    return { direction: 'TB', nodes, edges: edgesBetween(graph.edges, shownAs), classes };
}
/** @param shownAs Gets the id of what stands for each node; one that is inside of a fold has none. */
function drawn(siblings, measure, shownAs, ids) {
    const found = [];
    for (const run of runsOf(siblings, measure.siblings)) {
        const id = `n${ids.next++}`;
        for (const node of run)
            shownAs.set(node, id);
        const [node] = run;
        if (node === undefined)
            continue;
        if (run.length > 1) {
            found.push({ id, lines: [`\u2026 ${run.length} states \u2026`], shape: 'folded', style: worstOf(run) });
        }
        else if (node.inner.length === 0 || (measure.folded && !node.isAtFault)) {
            found.push(boxOf(id, node, measure));
        }
        else {
            const title = [nameOf(node, measure), ...factsOf(node)].join(' \u00b7 ');
            found.push({ id, title, nodes: drawn(node.inner, measure, shownAs, ids), style: node.outcome });
        }
    }
    return found;
}
/** Each state by itself, but those in the middle of too many together; the failing one and its neighbours stay. */
function runsOf(siblings, most) {
    if (siblings.length <= most)
        return siblings.map((node) => [node]);
    const head = Math.ceil(most / 2);
    const tail = siblings.length - Math.floor(most / 2);
    const stays = (index) => index < head || index >= tail || [index - 1, index, index + 1].some((at) => siblings[at]?.isAtFault);
    const runs = [];
    let open;
    for (const [index, node] of siblings.entries()) {
        if (stays(index)) {
            runs.push([node]);
            open = undefined;
        }
        else if (open === undefined) {
            open = [node];
            runs.push(open);
        }
        else
            open.push(node);
    }
    return runs;
}
function boxOf(id, node, measure) {
    const folded = node.inner.length > 0 ? [`${statesIn(node)} states inside`] : [];
    return {
        id,
        lines: [nameOf(node, measure), ...[...factsOf(node), ...folded].slice(0, 3)],
        shape: folded.length > 0 ? 'folded' : (shapes[node.type] ?? 'box'),
        style: node.outcome,
    };
}
const shapes = {
    Choice: 'diamond',
    Succeed: 'round',
    Fail: 'round',
};
function factsOf({ runs, attempts, outcome }) {
    return [
        ...(runs > 1 ? [`${runs} runs`] : []),
        ...(attempts > runs ? [`${attempts} tries`] : []),
        ...(outcome === 'succeeded' ? [] : [outcome]),
    ];
}
function nameOf({ name }, measure) {
    if (name.trim() === '')
        return '(no name)';
    const characters = [...name];
    return characters.length <= measure.name ? name : `${characters.slice(0, measure.name - 1).join('')}\u2026`;
}
function statesIn(node) {
    let count = 0;
    const waiting = [...node.inner];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        count++;
        waiting.push(...next.inner);
    }
    return count;
}
function worstOf(run) {
    const order = ['failed', 'open', 'aborted', 'caught', 'redriven'];
    return order.find((outcome) => run.some((node) => node.outcome === outcome)) ?? 'succeeded';
}
function edgesBetween(edges, shownAs) {
    const found = new Map();
    for (const { from, to, count, caught } of edges) {
        const start = shownAs.get(from);
        const end = shownAs.get(to);
        if (start === undefined || end === undefined || (start === end && from !== to))
            continue;
        const known = found.get(`${start} ${end}`);
        if (known === undefined)
            found.set(`${start} ${end}`, { from: start, to: end, count, caught });
        else {
            known.count += count;
            known.caught ||= caught;
        }
    }
    return [...found.values()].map(({ from, to, count, caught }) => ({
        from,
        to,
        dotted: caught,
        ...labelled([caught ? 'caught' : '', count > 1 ? `${count} times` : ''].filter(Boolean).join(', ')),
    }));
}
function labelled(label) {
    return label === '' ? {} : { label };
}

// EXTERNAL MODULE: ./actions/start-state-machine/lib/story.js
var story = __webpack_require__(805);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/summary.js
/** The page of a run: how it ended, why, its states, its path. The most important first, for a long one is cut. */




const mostRows = 500;
const mostSurvived = 20;
const mostMaps = 50;
const longestCause = 4000;
const longestPayload = 64 * 1024;
function summaryOf(diagnosis, { showPayload, maps, unmet }) {
    const { explanation } = diagnosis;
    return [
        ...statusBlock(diagnosis),
        ...unmetBlock(unmet),
        ...failureBlock(diagnosis),
        ...mapBlock(maps),
        ...statesBlock(explanation),
        ...diagramBlock(explanation),
        ...(showPayload ? payloadBlocks(explanation) : []),
    ];
}
const marks = {
    SUCCEEDED: '\u2705',
    FAILED: '\u274c',
    TIMED_OUT: '\u23f0',
    ABORTED: '\ud83d\uded1',
    RUNNING: '\u23f3',
};
function statusBlock({ explanation, execution }) {
    const { status, startedAt, endedAt, durationMs, transitions } = explanation;
    const name = execution.name === undefined ? undefined : lib/* markdown.code */.wD.code(execution.name);
    const facts = [
        ['Execution', execution.url === undefined ? name : summary_link(execution.name ?? 'open it', execution.url)],
        ['State machine', execution.stateMachineArn && lib/* markdown.code */.wD.code(execution.stateMachineArn)],
        ['Started', startedAt === undefined ? undefined : lib/* markdown.text */.wD.text(`${(0,lib/* timeInWords */.mK)(startedAt)} UTC`)],
        ['Ended', endedAt === undefined ? undefined : lib/* markdown.text */.wD.text(`${(0,lib/* timeInWords */.mK)(endedAt)} UTC`)],
        ['Duration', durationMs === undefined ? undefined : (0,lib/* durationInWords */.ji)(durationMs)],
        ['State transitions', `about ${transitions}`],
    ];
    const rows = facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
    return [
        lib/* markdown.heading */.wD.heading(2, `${marks[status]} ${lib/* markdown.text */.wD.text((0,story/* headline */.Pl)(explanation))}`),
        lib/* markdown.table */.wD.table(['', ''], rows),
    ];
}
function unmetBlock(unmet) {
    if (unmet.length === 0)
        return [];
    const lines = unmet.map((sentence) => `- ${lib/* markdown.text */.wD.text((0,story/* cut */.Jj)(sentence))}`);
    return [lib/* markdown.heading */.wD.heading(3, 'Expectations that do not hold'), lines.join('\n')];
}
function failureBlock({ explanation, decoded, links, hint }) {
    const { error, cause, failed, open, survived } = explanation;
    const rows = [
        ['State', failed?.path.map(lib/* markdown.code */.wD.code).join(' \u203a ')],
        ['Error', error === undefined ? undefined : lib/* markdown.code */.wD.code((0,story/* cut */.Jj)(error))],
        ['In', decoded?.what === undefined ? undefined : lib/* markdown.text */.wD.text((0,story/* cut */.Jj)(decoded.what))],
        ['Why', decoded?.why === undefined ? undefined : lib/* markdown.text */.wD.text((0,story/* cut */.Jj)(decoded.why))],
        ['Details', decoded?.details.map((detail) => lib/* markdown.text */.wD.text((0,story/* cut */.Jj)(detail))).join('<br>')],
        ['Tries', failed === undefined || failed.attempts < 2 ? undefined : String(failed.attempts)],
        ['Links', links.map(({ label, url }) => summary_link(label, url)).join(', ')],
        ['Child execution', decoded?.executionArn && lib/* markdown.code */.wD.code(decoded.executionArn)],
        ['Hint', hint && lib/* markdown.text */.wD.text(hint)],
        ['Also open', open.map((visit) => lib/* markdown.code */.wD.code(visit.name)).join(', ')],
    ];
    const told = rows.flatMap(([label, value]) => (value ? [[label, value]] : []));
    return [
        ...(told.length === 0 ? [] : [lib/* markdown.heading */.wD.heading(3, 'What happened'), lib/* markdown.table */.wD.table(['', ''], told)]),
        ...(cause === undefined ? [] : [folded('Cause', lib/* markdown.codeBlock */.wD.codeBlock(causeLines(cause)))]),
        ...(survived.length === 0 ? [] : [survivedBlock(survived)]),
    ];
}
function survivedBlock(survived) {
    const lines = survived
        .slice(0, mostSurvived)
        .map((failure) => `- ${lib/* markdown.text */.wD.text((0,story/* cut */.Jj)((0,story/* survivedInWords */.TD)(failure), 500))}`);
    const more = survived.length - lines.length;
    const all = more > 0 ? [...lines, `- and ${more} more`] : lines;
    return folded(`Failures on the way that were dealt with (${survived.length})`, all.join('\n'));
}
function mapBlock(maps) {
    if (maps.length === 0)
        return [];
    const rows = maps
        .slice(0, mostMaps)
        .map(({ path, succeeded, failed, aborted, running, total }) => [
        lib/* markdown.text */.wD.text(path),
        ...[succeeded, failed, aborted, running].map(String),
        total === undefined ? '?' : String(total),
    ]);
    const more = maps.length - rows.length;
    return [
        lib/* markdown.heading */.wD.heading(3, 'Map states'),
        lib/* markdown.table */.wD.table(['State', 'Succeeded', 'Failed', 'Aborted', 'Open', 'Items'], rows),
        ...(more > 0 ? [`${more} more are not shown.`] : []),
    ];
}
function statesBlock(explanation) {
    const rows = (0,states_table/* stateRows */.l5)(explanation);
    if (rows.length === 0)
        return [];
    const isGrouped = rows.some(({ runs }) => runs > 1);
    const more = rows.length - mostRows;
    return [
        lib/* markdown.heading */.wD.heading(3, 'States'),
        lib/* markdown.table */.wD.table([
            'State',
            'Type',
            ...(isGrouped ? ['Runs'] : []),
            'Start',
            isGrouped ? 'Longest' : 'Duration',
            'Tries',
            'Outcome',
        ], mostTelling(rows).map((row) => stateCells(row, isGrouped, explanation.startedAt))),
        ...(more > 0 ? [`${more} more states are not shown.`] : []),
    ];
}
/** Of too many rows those that did not go well first, in the order they have. */
function mostTelling(rows) {
    const isGood = ({ outcomes }) => outcomes.size === 1 && outcomes.has('succeeded');
    const chosen = new Set([...rows.filter((row) => !isGood(row)), ...rows.filter(isGood)].slice(0, mostRows));
    return rows.filter((row) => chosen.has(row));
}
function stateCells(row, isGrouped, startedAt) {
    const start = startedAt === undefined
        ? lib/* markdown.text */.wD.text((0,lib/* timeInWords */.mK)(row.startedAt))
        : lib/* markdown.text */.wD.text(`+${(0,lib/* durationInWords */.ji)(Math.max(0, row.startedAt - startedAt))}`);
    const outcomes = [...row.outcomes].map(([outcome, count]) => row.runs > 1 ? `${count} ${outcome}` : outcome);
    return [
        lib/* markdown.text */.wD.text((0,story/* cut */.Jj)(row.path, 500)),
        row.type,
        ...(isGrouped ? [String(row.runs)] : []),
        start,
        (0,lib/* durationInWords */.ji)(row.longestMs),
        String(row.attempts),
        outcomes.join(', '),
    ];
}
function diagramBlock(explanation) {
    const lines = diagramOf(explanation);
    return lines === undefined ? [] : [lib/* markdown.heading */.wD.heading(3, 'Path taken'), lib/* markdown.codeBlock */.wD.codeBlock(lines, 'mermaid')];
}
function payloadBlocks({ input, output }) {
    const payloads = [
        ['Input', input],
        ['Output', output],
    ];
    return payloads.flatMap(([title, payload]) => payload === undefined
        ? []
        : [folded(title, lib/* markdown.codeBlock */.wD.codeBlock(indented((0,story/* cut */.Jj)(payload, longestPayload)), 'json'))]);
}
function causeLines(cause) {
    return indented((0,story/* cut */.Jj)(cause, longestCause));
}
/** JSON with line ends, every other text as it stands. */
function indented(text) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null)
            return JSON.stringify(parsed, null, 2).split('\n');
    }
    catch {
        // No JSON, or cut.
    }
    return text.split(/\r\n|\r|\n/);
}
/** @param title Of this file, never from outside. */
function folded(title, body) {
    return ['<details>', `<summary>${title}</summary>`, '', body, '', '</details>'].join('\n');
}
/** @param url Made by `console/page.ts`, which leaves no character in it that Markdown knows. */
function summary_link(label, url) {
    return `[${lib/* markdown.text */.wD.text(label)}](${url})`;
}


/***/ }),

/***/ 1957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ definitionUsedBy)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/** The state machine as an execution uses it: how it was when the execution began. */

/** @returns Undefined where it may not be asked, which costs what could be told of it and no more. */
async function definitionUsedBy({ arn, region }, { aws, host }) {
    const options = { region, signal: host.cancellation.signal, patience: 10_000 };
    try {
        const used = await aws.call('sfn', 'DescribeStateMachineForExecution', { executionArn: arn }, options);
        return { definition: used.definition, revision: used.revisionId };
    }
    catch (error) {
        // An execution that was started just now may not be known yet.
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error))
            return undefined;
        if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isAccessDenied */ .w7)(error) && !(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isKmsDenied */ .hE)(error))
            throw error;
        host.log.debug('states:DescribeStateMachineForExecution is not allowed: what it tells is left out');
        return undefined;
    }
}


/***/ }),

/***/ 3095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   WR: () => (/* binding */ watchToEnd),
/* harmony export */   iP: () => (/* binding */ announce),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1971);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1541);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5265);
/* harmony import */ var _ending_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(707);
/* harmony import */ var _follow_follow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8353);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4002);
/** Follows an execution that this run has come to, and ends the run with it: at its end, a time limit or a signal. */








/** Stands before anything is started. */
async function boundsOf(inputs, edge) {
    const guard = chooseGuard(inputs, edge);
    const deadline = deadlineFor(inputs, edge);
    return { guard, deadline, plan: await (0,_ending_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .endingPlanFrom */ .h)(inputs, edge.files) };
}
function chooseGuard(inputs, edge) {
    if (inputs['on-cancel'] === 'detach')
        return _cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .noGuard */ .DQ;
    return (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .guardAgainstCancel */ .lt)(edge, { error: 'Cancelled', cause: causeOfStop('The run was cancelled', edge) });
}
function deadlineFor({ timeout }, { aws }) {
    return timeout === undefined ? undefined : aws.clock.now() + timeout;
}
/** Where to look, before anything else is told. */
function announce({ arn, how }, { host }) {
    host.log.info((0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .urlOf */ .rs)(arn) ?? arn, 'strong');
    host.log.debug(`${how}: ${arn}`);
}
async function watchToEnd(watch, inputs, edge) {
    const { beginning, guard, plan } = watch;
    const { arn, region, how } = beginning;
    const owns = how === 'started' || how === 'redriven';
    if (how === 'attached' && inputs['on-cancel'] === 'stop') {
        guard.protect({ arn, region }, Promise.resolve({ arn, region }));
    }
    const stop = stopsAtDeadline(inputs, owns) ? stopForTime(beginning, inputs, edge) : undefined;
    try {
        const end = await (0,_follow_follow_js__WEBPACK_IMPORTED_MODULE_6__/* .follow */ .e)(followingOf(watch, stop, inputs, edge), edge);
        const ending = { arn, region, how, end, plan };
        if (end.cut === 'signal')
            return await cancelled(ending, guard, inputs, edge);
        guard.release();
        const outcome = await (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .endWith */ .qZ)(ending, inputs, edge);
        const error = end.cut === 'deadline' ? timedOut(end, stop, beginning, inputs) : undefined;
        return error === undefined ? outcome : { ...outcome, error };
    }
    catch (error) {
        guard.release();
        // What this run has started is named in the outputs, whatever becomes of the following.
        if (owns && error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
            return { ...(0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWithoutEnd */ .Uu)(beginning, 'RUNNING', edge), error: afterStart(error, beginning) };
        }
        throw error;
    }
}
/** For `wait=false`. */
async function leave({ beginning, guard, definition }, edge) {
    if (edge.host.cancellation.signal.aborted) {
        const isStopped = await guard.settled();
        if (isStopped)
            guard.release();
        return (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWithoutEnd */ .Uu)(beginning, isStopped ? 'ABORTED' : 'RUNNING', edge);
    }
    guard.release();
    const pending = await (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .pendingNow */ .eK)(beginning, definition, edge);
    const outcome = (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWithoutEnd */ .Uu)(beginning, 'RUNNING', edge);
    return { ...outcome, outputs: { ...outcome.outputs, ...pending } };
}
/** How to come back to an execution that goes on, as the host spells it. */
function attachment(arn) {
    return `follow it with --mode=attach --execution-arn=${arn}`;
}
function followingOf({ beginning, deadline, plan, definition }, stop, inputs, edge) {
    return {
        ...beginning,
        isNew: beginning.how === 'started',
        isKept: inputs['history-output-file'] !== undefined,
        deadline,
        stop: stop?.now,
        longestInterval: inputs['poll-interval-max'],
        definition: definition ?? plan.definition?.text,
        onEvent({ details }) {
            const payloads = [details.input, details.output].filter((text) => text !== undefined);
            for (const value of (0,_mask_js__WEBPACK_IMPORTED_MODULE_7__/* .valuesIn */ .a)(payloads, inputs.mask))
                edge.host.mask(value);
        },
    };
}
/** Without a word it is stopped if this run started it. */
function stopsAtDeadline(inputs, owns) {
    return inputs['on-timeout'] === 'stop' || (inputs['on-timeout'] === undefined && owns);
}
function stopForTime(beginning, inputs, edge) {
    let trouble;
    return {
        async now() {
            const cause = causeOfStop(`${limitInWords(inputs)} has passed`, edge);
            try {
                await (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .stopExecution */ .V4)(beginning, { error: 'TimedOut', cause }, edge);
            }
            catch (error) {
                trouble = error;
            }
        },
        trouble: () => trouble,
    };
}
/** @returns Undefined when the execution had ended by itself. */
function timedOut({ explanation }, stop, { arn }, inputs) {
    const limit = `${limitInWords(inputs)} has passed`;
    const trouble = stop?.trouble();
    if (explanation.status === 'ABORTED' && stop !== undefined) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA(`${limit}; the execution was stopped`, { where: arn });
    }
    if (explanation.status !== 'RUNNING')
        return undefined;
    if (trouble !== undefined) {
        const message = `${limit}; the execution could not be stopped and goes on: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(trouble)}`;
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA(message, { where: arn, mend: attachment(arn), cause: trouble });
    }
    if (stop !== undefined)
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA(`${limit}; the execution was told to stop`, { where: arn });
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA(`${limit}; the execution goes on`, { where: arn, mend: attachment(arn) });
}
async function cancelled(ending, guard, inputs, edge) {
    const isStopped = await guard.settled();
    if (isStopped)
        guard.release();
    else
        edge.host.log.info(`The execution goes on; ${attachment(ending.arn)}`, 'doubtful');
    return await (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .endAtSignal */ .jQ)(ending, isStopped, inputs, edge);
}
/** Once something runs, no trouble can mean that nothing was done. */
function afterStart(error, { arn }) {
    if (!(error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return error;
    const { message, where, expected } = error;
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailure */ .A(`${message}; the execution goes on`, {
        ...(where === undefined ? { where: arn } : { where }),
        ...(expected === undefined ? {} : { expected }),
        mend: [error.mend, attachment(arn)].filter((part) => part !== undefined).join('; '),
        cause: error,
    });
}
function limitInWords({ timeout }) {
    return `the time limit of ${(0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .durationInWords */ .ji)(timeout ?? 0)}`;
}
function causeOfStop(what, { host }) {
    const { url } = (0,_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .callerOf */ .$)(host.kind, host.environment);
    return url === undefined ? what : `${what}: ${url}`;
}


/***/ })

};
