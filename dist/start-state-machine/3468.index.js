export const id = 3468;
export const ids = [3468];
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

/***/ 9364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ casesStateName),
/* harmony export */   Qv: () => (/* binding */ stateNameOf),
/* harmony export */   X$: () => (/* binding */ edgeOfCase)
/* harmony export */ });
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8448);
/** What one case works with: it tells its story to whoever debugs, and guards its execution under a name of its own. */

/** Under this name the post step finds how many cases there are. */
const casesStateName = 'cases';
function stateNameOf(index) {
    return `${_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .stateName */ .Vi}-${index}`;
}
function edgeOfCase(name, index, edge) {
    const { host } = edge;
    const { log } = host;
    return {
        ...edge,
        host: {
            ...host,
            saveState: (key, value) => host.saveState(key === _cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .stateName */ .Vi ? stateNameOf(index) : key, value),
            log: {
                ...log,
                info: (line) => log.debug(`${name}: ${line}`),
                warn: (line, place) => log.warn(`${name}: ${line}`, place),
                group: async (_, body) => await body(),
                live: () => { },
            },
        },
    };
}


/***/ }),

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

/***/ 3468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   afterwards: () => (/* binding */ afterwards)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1541);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);
/* harmony import */ var _cases_case_edge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9364);
/* harmony import */ var _resume_temporary_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8309);
/**
 * After the job: the second net for an execution, and a temporary state machine, that must not outlive it. The main
 * step keeps their names while it guards them, and takes them back when they have ended or are left alone.
 */






async function afterwards(_inputs, edge) {
    const ward = wardIn(edge.host.state(_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .stateName */ .Vi));
    if (ward !== undefined)
        await stopLeftBehind(ward, edge);
    for (const each of wardsOfCases(edge))
        await stopLeftBehind(each, edge);
    const machine = wardIn(edge.host.state(_resume_temporary_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .machineStateName */ .G0));
    if (machine !== undefined && (await (0,_resume_temporary_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteMachine */ .Rn)(machine, edge)))
        edge.host.log.info(`Deleted ${machine.arn}`);
    return { verdict: 'passed', outputs: {} };
}
async function stopLeftBehind(ward, edge) {
    const { host } = edge;
    const { url } = (0,_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .callerOf */ .$)(host.kind, host.environment);
    const cause = `The run ended before the execution did${url === undefined ? '' : `: ${url}`}`;
    try {
        await (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .stopExecution */ .V4)(ward, { error: 'Cancelled', cause }, edge);
        host.log.info(`Stopped ${ward.arn}`);
    }
    catch (error) {
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'ExecutionDoesNotExist'))
            return;
        host.log.warn(`${ward.arn} could not be stopped and may still run: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
/** Each case guards its own execution. */
function wardsOfCases({ host }) {
    const count = Number(host.state(_cases_case_edge_js__WEBPACK_IMPORTED_MODULE_4__/* .casesStateName */ .Om) ?? 0);
    return Array.from({ length: count }, (_, index) => wardIn(host.state((0,_cases_case_edge_js__WEBPACK_IMPORTED_MODULE_4__/* .stateNameOf */ .Qv)(index)))).filter((ward) => ward !== undefined);
}
function wardIn(state) {
    if (!state)
        return undefined;
    const { arn, region } = JSON.parse(state);
    return typeof arn === 'string' && typeof region === 'string' ? { arn, region } : undefined;
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
