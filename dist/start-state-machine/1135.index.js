export const id = 1135;
export const ids = [1135];
export const modules = {

/***/ 8723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pendingTasks)
/* harmony export */ });
/* harmony import */ var _explain_culprit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);
/* harmony import */ var _explain_visit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9623);
/** The task of an execution that waits for a callback, and its token. */


/** Tokens of the service have some 700 characters of base64. */
const tokenLike = /^[A-Za-z0-9+/=_-]{32,2048}$/;
const longToken = 100;
const deepest = 50;
function pendingTasks(replay) {
    return (0,_explain_culprit_js__WEBPACK_IMPORTED_MODULE_0__/* .openStates */ .J)(replay).flatMap((visit) => {
        const token = tokenOf(visit);
        return token === undefined ? [] : [{ path: (0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(visit), token }];
    });
}
function tokenOf({ task }) {
    if (!task?.resource?.endsWith('.waitForTaskToken') || task.parameters === undefined)
        return undefined;
    const found = [...textsIn(parsed(task.parameters), '', 0)].filter(({ text }) => tokenLike.test(text));
    const [best] = [
        found.find(({ key }) => /task.?token/i.test(key)),
        found.find(({ text }) => text.length >= longToken),
        found.find(({ key }) => /token/i.test(key)),
    ].filter((each) => each !== undefined);
    return best?.text;
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


/***/ }),

/***/ 5930:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ describeExecution),
/* harmony export */   q: () => (/* binding */ appearsWithin)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/** What the service says of one execution. */

/** @param isNew An execution that was just started may not be known everywhere. */
async function describeExecution(asking, edge, isNew = false) {
    const { arn, region, deadline, patience } = asking;
    const { aws, host } = edge;
    const options = {
        region,
        deadline,
        signal: host.cancellation.signal,
        ...(patience === undefined ? {} : { patience }),
        alsoRetry: appearsWithin(isNew ? 'start' : 'request', aws.clock),
    };
    const request = { executionArn: arn };
    const described = await aws.call('sfn', 'DescribeExecution', request, options).catch((error) => {
        if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isKmsDenied */ .hE)(error))
            throw error;
        return aws.call('sfn', 'DescribeExecution', { ...request, includedData: 'METADATA_ONLY' }, options);
    });
    return descriptionFrom(arn, described);
}
/** What was started may not be known everywhere at once. A wrong name is told soon. */
function appearsWithin(since, clock) {
    const latest = clock.now() + (since === 'start' ? 30_000 : 5_000);
    return (error) => (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'ExecutionDoesNotExist') && clock.now() < latest;
}
function descriptionFrom(arn, answer) {
    const { status: given, startDate, stopDate, input, output, error, cause, outputDetails } = answer;
    const status = given === undefined || given === 'PENDING_REDRIVE' ? 'RUNNING' : given;
    const hasOutput = output !== undefined || outputDetails?.included === false;
    const isOver = status === 'SUCCEEDED' ? hasOutput : status !== 'RUNNING' && stopDate !== undefined;
    return {
        arn,
        status,
        startedAt: startDate?.getTime(),
        endedAt: stopDate?.getTime(),
        input,
        output,
        error,
        cause,
        isComplete: isOver,
        redriveCount: answer.redriveCount ?? 0,
        redriveObstacle: answer.redriveStatus === 'NOT_REDRIVABLE' ? answer.redriveStatusReason : undefined,
    };
}


/***/ }),

/***/ 1159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openStates),
/* harmony export */   R: () => (/* binding */ culpritOf)
/* harmony export */ });
/* harmony import */ var _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _named_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9033);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9623);



/** Nothing when the execution succeeded, or no state was reached. */
function culpritOf(replay) {
    const { ended } = replay;
    if (ended === undefined || ended.status === 'SUCCEEDED')
        return undefined;
    const culprit = failing(ended.event, replay);
    if (ended.status === 'FAILED' && culprit !== undefined)
        return culprit;
    // A time limit of a state may be told as that of the execution.
    if (ended.status === 'TIMED_OUT' && isFailure(culprit?.event) && culprit?.visit.exited === undefined)
        return culprit;
    return oldestOpen(replay);
}
/** The innermost open states, the one that is open for the longest first. */
function openStates(replay) {
    return replay.visits.filter((visit) => (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .isReallyOpen */ .iJ)(visit) && !hasOpenInside(visit));
}
function oldestOpen(replay) {
    const [visit, ...besides] = openStates(replay);
    return visit === undefined ? undefined : { visit, event: undefined, besides };
}
function hasOpenInside(visit) {
    return [...visit.inner.values()].some(({ current }) => current !== undefined && current.exited === undefined && current.closed === undefined);
}
function failing(end, replay) {
    const event = decidingEvent(end, replay);
    const chained = event === undefined ? undefined : chainedVisit(event, replay);
    const named = namedVisit(end, event, chained, replay);
    const visit = choose(chained, named, event, end);
    return visit === undefined ? undefined : { visit, event, besides: [] };
}
/** Back from the end, past the events that only pass a failure on to the state around it. */
function decidingEvent(end, replay) {
    let event = replay.before(end);
    while (event !== undefined && passesOn(event, replay))
        event = replay.before(event);
    return event;
}
function passesOn(event, replay) {
    const { kind } = (0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.type);
    const isPassing = kind === 'container-failed' ||
        kind === 'iteration-failed' ||
        kind === 'iteration-aborted' ||
        kind === 'state-aborted';
    return isPassing && replay.before(event) !== undefined;
}
/** After an exit nothing of that state can fail any more: then it is what is around it. */
function chainedVisit(event, replay) {
    const place = replay.placeOf(event);
    if ((0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.type).kind === 'exited')
        return place.scope.owner ?? place.visit;
    return place.visit ?? place.scope.owner;
}
/** The state that the cause of the end names, as far as it was still open. */
function namedVisit(end, event, chained, replay) {
    const named = (0,_named_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateNamedIn */ .O)(end.details.cause, (id) => replay.event(id));
    if (named === undefined)
        return undefined;
    if (named.event !== undefined) {
        const { visit } = replay.placeOf(named.event);
        return visit?.exited === undefined ? visit : undefined;
    }
    const place = event === undefined ? undefined : replay.placeOf(event);
    for (let at = place?.visit ?? chained; at !== undefined; at = at.scope.owner) {
        if (at.name === named.name && at.exited === undefined)
            return at;
    }
    return undefined;
}
/**
 * A cause may be a copy of another state's (a Fail state with a CausePath, a task that passes one on), so it wins
 * only where the chain has no failure of its own that says the same.
 */
function choose(chained, named, event, end) {
    if (chained === undefined || named === undefined || event === undefined)
        return chained ?? named;
    if ((0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.type).kind === 'evaluation-failed')
        return chained;
    if (chained.type === 'Fail')
        return (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .isAround */ .Su)(named, chained) ? named : chained;
    const { error, cause } = event.details;
    const saysTheSame = isFailure(event) && error === end.details.error && cause === end.details.cause;
    return saysTheSame ? chained : named;
}
function isFailure(event) {
    if (event === undefined)
        return false;
    const { kind } = (0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.type);
    return kind.endsWith('-failed');
}


/***/ }),

/***/ 1331:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ explainReplay),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _culprit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3449);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9623);



function explain(history) {
    return explainReplay((0,_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .N)(history));
}
function explainReplay(replayed) {
    const { started, ended, visits, redriveCount } = replayed;
    const culprit = (0,_culprit_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritOf */ .R)(replayed);
    const failures = visits.flatMap(({ failures }) => failures);
    return {
        status: ended?.status ?? 'RUNNING',
        failed: culprit && failedState(culprit.visit, culprit.event),
        error: ended?.event.details.error,
        cause: ended?.event.details.cause,
        open: ended === undefined ? (0,_culprit_js__WEBPACK_IMPORTED_MODULE_0__/* .openStates */ .J)(replayed) : (culprit?.besides ?? []),
        survived: failures.filter(hasEndedWell).sort((a, b) => a.event.id - b.event.id),
        startedAt: started?.at,
        endedAt: ended?.event.at,
        durationMs: started && ended && Math.max(0, Math.round(ended.event.at - started.at)),
        transitions: visits.length + failures.filter(wasTriedAgain).length,
        redriveCount,
        input: started?.details.input,
        output: ended?.event.details.output,
        roleArn: started?.details.roleArn,
        replay: replayed,
    };
}
function failedState(visit, event) {
    return {
        name: visit.name,
        path: (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(visit),
        visit,
        task: visit.task,
        attempts: visit.attempts,
        field: event?.details.location ?? (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .lastFailure */ .xW)(visit)?.event.details.location,
        mapRunArn: visit.mapRunArn,
    };
}
function hasEndedWell({ fate }) {
    return fate === 'caught' || fate === 'retried' || fate === 'redriven';
}
function wasTriedAgain({ fate }) {
    return fate === 'retried' || fate === 'redriven';
}


/***/ }),

/***/ 9033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ stateNamedIn)
/* harmony export */ });
/* harmony import */ var _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);

const opening = /^An error occurred while [a-z]+ the state '/;
const enteredAt = /' \(entered at the event id #(\d+)\)/g;
const sizeOpening = /^The state\/task '/;
const sizeClosing = "' returned a result with a size exceeding";
/** A name may hold what ends it, so it counts only as the event of that id has it. */
function stateNamedIn(cause, event) {
    if (cause === undefined)
        return undefined;
    const start = opening.exec(cause)?.[0].length;
    if (start === undefined)
        return stateOfSizeError(cause);
    for (const match of cause.matchAll(enteredAt)) {
        const entered = event(Number(match[1]));
        const name = cause.slice(start, match.index);
        if (entered !== undefined && isEntryOf(name, entered))
            return { name, event: entered };
    }
    return undefined;
}
function stateOfSizeError(cause) {
    const start = sizeOpening.exec(cause)?.[0].length;
    const end = cause.indexOf(sizeClosing);
    if (start === undefined || end < start)
        return undefined;
    return { name: cause.slice(start, end), event: undefined };
}
function isEntryOf(name, event) {
    return (0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.type).kind === 'entered' && event.details.name === name;
}


/***/ }),

/***/ 3449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ replay),
/* harmony export */   e: () => (/* binding */ Replay)
/* harmony export */ });
/* harmony import */ var _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _culprit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1159);
/* harmony import */ var _named_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9033);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9623);




function replay(history) {
    const replayed = new Replay();
    for (const event of history.events)
        replayed.add(event);
    return replayed;
}
class Replay {
    root = {
        owner: undefined,
        index: undefined,
        depth: 0,
        current: undefined,
        ended: undefined,
    };
    /** In the order they were entered. */
    visits = [];
    started;
    /** The event that ended the execution, unless it was redriven since. */
    ended;
    /** The latest event. */
    last;
    redriveCount = 0;
    /** Between an end and the redrive after it nothing was done. Milliseconds since 1970. */
    pauses = [];
    events = new Map();
    places = new Map();
    failuresAt = new Map();
    byName = new Map();
    redriven;
    /** The state that a redrive begins with, when the events after it do not say so. */
    resumed;
    /** Tasks that had not come to an end when the execution did, the one at fault first. */
    stopped = [];
    /** @param event Its id is above those of all events before. */
    add(event) {
        const place = this.placeAfter(event, this.placeBefore(event));
        this.events.set(event.id, event);
        this.places.set(event.id, place);
        this.last = event;
    }
    event(id) {
        return this.events.get(id);
    }
    placeOf(event) {
        return this.places.get(event.id) ?? this.nowhere();
    }
    /** The event that caused this one. */
    before(event) {
        return event.previousId < event.id ? this.events.get(event.previousId) : undefined;
    }
    failureAt(event) {
        return this.failuresAt.get(event.id);
    }
    /** The latest visit of that name that is open; the latest at all when none is. */
    latestNamed(name) {
        const visits = this.byName.get(name) ?? [];
        while (visits.length > 1) {
            const latest = visits.at(-1);
            if (latest === undefined || (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(latest))
                break;
            // One that has ended is only opened again by a redrive, whose events name their place by other means.
            visits.pop();
        }
        return visits.at(-1);
    }
    /** Milliseconds from one time to another, without the pauses between. */
    activeMs(from, to) {
        const paused = this.pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from)), 0);
        return Math.max(0, to - from - paused);
    }
    placeBefore(event) {
        const before = this.before(event);
        if (before === undefined)
            return this.nowhere();
        const place = this.placeOf(before);
        const resumed = before === this.redriven ? this.resumedBy(event) : undefined;
        return resumed === undefined ? place : { scope: resumed.scope, visit: resumed };
    }
    /** The state that goes on after a redrive: each of several stopped tasks once, told apart by what they call. */
    resumedBy(event) {
        if ((0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.type).kind !== 'task-scheduled')
            return this.resumed;
        const { resource, parameters } = event.details;
        const fits = (visit) => visit.task?.resource === resource && visit.task?.parameters === parameters;
        const found = this.stopped.find(fits);
        this.stopped = this.stopped.filter((visit) => visit !== found);
        return found ?? this.resumed;
    }
    nowhere() {
        return { scope: this.root, visit: undefined };
    }
    placeAfter(event, before) {
        const kind = (0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.type);
        switch (kind.kind) {
            case 'execution-started':
                this.started = event;
                return this.nowhere();
            case 'execution-ended':
                this.ended = { event, status: kind.status };
                return before;
            case 'execution-redriven':
                return this.redrive(event);
            case 'entered':
                return this.enter(event, kind.state, before);
            case 'exited':
                return this.exit(event, before);
            case 'container-started':
                return this.startContainer(event, kind.state, before);
            case 'container-failed':
                return this.failContainer(event, kind.state, before);
            case 'container-succeeded':
                return placeIn(this.around(before, (visit) => visit.type === kind.state && (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(visit)), before);
            case 'iteration-started':
                return this.startIteration(event, before);
            case 'iteration-succeeded':
                return this.endIteration(event, 'succeeded', before);
            case 'iteration-failed':
                return this.endIteration(event, 'failed', before);
            case 'iteration-aborted':
                return this.endIteration(event, 'aborted', before);
            case 'map-run-started':
            case 'map-run-redriven':
            case 'map-run-succeeded':
            case 'map-run-failed':
                return this.mapRun(event, kind.kind, before);
            case 'evaluation-failed':
                return this.failEvaluation(event, before);
            case 'task-scheduled':
            case 'task-schedule-failed':
            case 'task-progress':
            case 'task-succeeded':
            case 'task-failed':
                return this.taskEvent(event, kind.kind, before);
            case 'state-aborted':
            case 'unknown':
                return before;
        }
    }
    enter(event, type, before) {
        const name = event.details.name ?? '';
        const scope = this.scopeEntered(event, name, before);
        const earlier = scope.current;
        if (earlier !== undefined && (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(earlier)) {
            if (this.redriven !== undefined)
                this.markRedriven(earlier);
            close(earlier, event);
        }
        const visit = {
            name,
            type,
            scope,
            entered: event,
            exited: undefined,
            closed: undefined,
            attempts: 0,
            failures: [],
            task: undefined,
            inner: new Map(),
            length: undefined,
            mapRunArn: undefined,
            attemptFailed: false,
        };
        scope.current = visit;
        this.visits.push(visit);
        const same = this.byName.get(name);
        if (same === undefined)
            this.byName.set(name, [visit]);
        else
            same.push(visit);
        return { scope, visit };
    }
    scopeEntered(event, name, { scope, visit }) {
        const before = this.before(event);
        if (before === undefined)
            return scope;
        if (visit !== undefined && (0,_history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(before.type).kind === 'container-started') {
            this.reopen(visit);
            return innerScope(visit, undefined, name);
        }
        if (before === this.redriven) {
            const stopped = this.visits.findLast((earlier) => earlier.name === name && earlier.exited === undefined);
            for (let owner = stopped?.scope.owner; owner !== undefined; owner = owner.scope.owner)
                this.reopen(owner);
            return stopped?.scope ?? this.root;
        }
        return scope;
    }
    exit(event, before) {
        const name = event.details.name ?? '';
        const visit = this.around(before, (candidate) => candidate.name === name && candidate.exited === undefined) ??
            this.latestNamed(name);
        if (visit === undefined || visit.exited !== undefined)
            return before;
        const failure = (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .lastFailure */ .xW)(visit);
        if (failure?.fate === 'unhandled')
            failure.fate = this.isCatch(event, visit) ? 'caught' : 'retried';
        visit.exited = event;
        for (const scope of visit.inner.values())
            closeScope(scope, event);
        return { scope: visit.scope, visit };
    }
    /** Between a failure and the exit stands nothing but the failure. */
    isCatch(exit, visit) {
        const before = this.before(exit);
        return before === undefined || this.failuresAt.get(before.id)?.visit === visit;
    }
    startContainer(event, state, before) {
        const visit = this.around(before, (candidate) => candidate.type === state && candidate.exited === undefined);
        if (visit === undefined)
            return before;
        this.reopen(visit);
        this.settleBeforeRetry(visit);
        for (const scope of visit.inner.values())
            closeScope(scope, event);
        visit.inner = new Map();
        visit.attempts++;
        visit.attemptFailed = false;
        visit.length = event.details.length ?? visit.length;
        return { scope: visit.scope, visit };
    }
    failContainer(event, state, before) {
        const visit = this.around(before, (candidate) => candidate.type === state && (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(candidate) && !candidate.attemptFailed);
        if (visit === undefined)
            return before;
        visit.attemptFailed = true;
        const behind = this.failureBehind(event);
        for (const scope of visit.inner.values())
            closeScope(scope, event);
        if (behind?.visit !== visit)
            this.addFailure(visit, event, behind);
        else
            this.failuresAt.set(event.id, behind);
        if (behind !== undefined && behind.visit !== visit)
            behind.fate = 'spread';
        return { scope: visit.scope, visit };
    }
    startIteration(event, before) {
        const visit = this.mapAround(event, before);
        if (visit === undefined)
            return before;
        this.reopen(visit);
        const index = event.details.index ?? visit.inner.size;
        const earlier = visit.inner.get(index);
        if (earlier !== undefined)
            closeScope(earlier, event);
        visit.inner.delete(index);
        return { scope: innerScope(visit, index, index), visit: undefined };
    }
    endIteration(event, how, before) {
        const visit = this.mapAround(event, before);
        if (visit === undefined)
            return before;
        const scope = visit.inner.get(event.details.index ?? -1);
        if (scope !== undefined) {
            scope.ended = how;
            // An iteration that is stopped may be stopped with the whole execution: its states are still of interest.
            if (how === 'failed')
                closeScope(scope, event);
        }
        const behind = how === 'failed' ? this.failureBehind(event) : undefined;
        if (behind !== undefined)
            this.failuresAt.set(event.id, behind);
        return { scope: visit.scope, visit };
    }
    mapAround(event, before) {
        const { name } = event.details;
        const isIt = (visit) => visit.type === 'Map' && (name === undefined || visit.name === name);
        const named = name === undefined ? undefined : this.latestNamed(name);
        return this.around(before, isIt) ?? (named?.type === 'Map' ? named : undefined);
    }
    mapRun(event, kind, before) {
        const visit = this.around(before, (candidate) => candidate.type === 'Map');
        if (visit === undefined)
            return before;
        if (kind === 'map-run-failed')
            this.addFailure(visit, event);
        if (kind === 'map-run-redriven') {
            this.markRedriven(visit);
            this.reopen(visit);
        }
        visit.mapRunArn = event.details.mapRunArn ?? visit.mapRunArn;
        return { scope: visit.scope, visit };
    }
    /** Its cause may be the event before the state was entered: the details and the cause say which state it is. */
    failEvaluation(event, before) {
        const { state = '', cause } = event.details;
        const isIt = (visit) => visit.name === state && visit.exited === undefined;
        const inScope = before.scope.current;
        const entered = (0,_named_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateNamedIn */ .O)(cause, (id) => this.event(id))?.event;
        const visit = (entered === undefined ? undefined : this.places.get(entered.id)?.visit) ??
            (before.visit !== undefined && isIt(before.visit) ? before.visit : undefined) ??
            (inScope !== undefined && isIt(inScope) ? inScope : undefined) ??
            this.latestNamed(state);
        if (visit === undefined)
            return before;
        this.reopen(visit);
        this.settleBeforeRetry(visit);
        this.addFailure(visit, event);
        return { scope: visit.scope, visit };
    }
    taskEvent(event, kind, before) {
        const { visit } = before;
        if (visit === undefined)
            return before;
        this.reopen(visit);
        if (kind === 'task-scheduled' || kind === 'task-schedule-failed') {
            this.settleBeforeRetry(visit);
            visit.attempts++;
            const { resource, resourceType, region, parameters } = event.details;
            if (kind === 'task-scheduled')
                visit.task = { resource, resourceType, region, parameters };
        }
        if (kind === 'task-failed' || kind === 'task-schedule-failed')
            this.addFailure(visit, event);
        return { scope: visit.scope, visit };
    }
    redrive(event) {
        if (this.ended !== undefined) {
            this.pauses.push({ from: this.ended.event.at, to: event.at });
            const culprit = (0,_culprit_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritOf */ .R)(this)?.visit;
            const others = this.visits.filter((visit) => visit !== culprit && visit.exited === undefined);
            this.resumed = culprit;
            this.stopped = [...(culprit === undefined ? [] : [culprit]), ...others].filter(({ task }) => task);
        }
        this.ended = undefined;
        this.redriven = event;
        this.redriveCount = event.details.redriveCount ?? this.redriveCount + 1;
        return this.nowhere();
    }
    /** Only a redrive goes on where everything had ended. */
    reopen(visit) {
        if (this.redriven === undefined)
            return;
        for (let at = visit; at !== undefined; at = at.scope.owner) {
            if (at.closed !== undefined && at.closed.id < this.redriven.id)
                at.closed = undefined;
            if (at.exited === undefined)
                at.attemptFailed &&= ((0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .lastFailure */ .xW)(at)?.event.id ?? 0) > this.redriven.id;
            at.scope.ended = at.scope.ended === 'succeeded' ? 'succeeded' : undefined;
            this.markRedriven(at);
        }
    }
    markRedriven(visit) {
        const failure = (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .lastFailure */ .xW)(visit);
        const isEarlier = failure !== undefined && failure.event.id < (this.redriven?.id ?? 0);
        if (isEarlier && failure.fate === 'unhandled')
            failure.fate = 'redriven';
    }
    settleBeforeRetry(visit) {
        const failure = (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .lastFailure */ .xW)(visit);
        if (failure?.fate === 'unhandled')
            failure.fate = 'retried';
    }
    addFailure(visit, event, behind) {
        const { error = behind?.error, cause = behind?.cause } = event.details;
        const failure = { visit, event, error, cause, fate: 'unhandled' };
        visit.failures.push(failure);
        this.failuresAt.set(event.id, failure);
    }
    failureBehind(event) {
        const before = this.before(event);
        return before === undefined ? undefined : this.failuresAt.get(before.id);
    }
    /** The nearest state, from the place outwards, that is meant. */
    around({ scope, visit }, isMeant) {
        if (visit !== undefined && isMeant(visit))
            return visit;
        const from = visit?.scope ?? scope;
        for (let owner = from.owner; owner !== undefined; owner = owner.scope.owner) {
            if (isMeant(owner))
                return owner;
        }
        return undefined;
    }
}
function placeIn(visit, otherwise) {
    return visit === undefined ? otherwise : { scope: visit.scope, visit };
}
/** No definition that the parsers take goes deeper. What does stands beside the state around it. */
const deepest = 200;
function innerScope(owner, index, key) {
    const known = owner.inner.get(key);
    if (known !== undefined)
        return known;
    const depth = owner.scope.depth + 1;
    if (depth > deepest)
        return owner.scope;
    const scope = { owner, index, depth, current: undefined, ended: undefined };
    owner.inner.set(key, scope);
    return scope;
}
function closeScope(scope, event) {
    if (scope.current !== undefined && (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(scope.current))
        close(scope.current, event);
}
/** With everything in it. */
function close(visit, event) {
    visit.closed = event;
    for (const scope of visit.inner.values())
        closeScope(scope, event);
}


/***/ }),

/***/ 9623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ isAround),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   iJ: () => (/* binding */ isReallyOpen),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
/** Neither left nor ended by what is around it. */
function isOpen(visit) {
    return visit.exited === undefined && visit.closed === undefined;
}
/** Open, and every state around it too. */
function isReallyOpen(visit) {
    for (let at = visit; at !== undefined; at = at.scope.owner) {
        if (!isOpen(at))
            return false;
    }
    return true;
}
/** The states around it and itself, outermost first: `["Checks","Each[2]","Probe"]`. */
function pathOf(visit) {
    const path = [visit.name];
    for (let scope = visit.scope; scope.owner !== undefined; scope = scope.owner.scope) {
        path.push(scope.index === undefined ? scope.owner.name : `${scope.owner.name}[${scope.index}]`);
    }
    return path.reverse();
}
/** Whether `outer` is around `visit`. */
function isAround(outer, visit) {
    for (let at = visit.scope.owner; at !== undefined; at = at.scope.owner)
        if (at === outer)
            return true;
    return false;
}
function lastFailure(visit) {
    return visit.failures.at(-1);
}


/***/ }),

/***/ 8353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow),
  s: () => (/* binding */ readEnd)
});

// EXTERNAL MODULE: ./packages/aws/lib/index.js + 15 modules
var lib = __webpack_require__(1306);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/description.js
var description = __webpack_require__(5930);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/explanation.js
var explain_explanation = __webpack_require__(1331);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/replay.js
var explain_replay = __webpack_require__(3449);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/history/bare-history.js
var bare_history = __webpack_require__(3010);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/history/history.js
var history_history = __webpack_require__(1855);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/follow/map-runs.js
var map_runs = __webpack_require__(929);
// EXTERNAL MODULE: ./packages/report/lib/index.js + 5 modules
var report_lib = __webpack_require__(1971);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/culprit.js
var culprit = __webpack_require__(1159);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/explain/visit.js
var explain_visit = __webpack_require__(9623);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/history/event-kind.js
var event_kind = __webpack_require__(3510);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/states-table.js
var states_table = __webpack_require__(7933);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/story.js
var story = __webpack_require__(805);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/follow/narrator.js






/** Of one look. An execution that ran for long may be attached to. */
const mostLines = 200;
const heartbeat = 60_000;
const longestError = 200;
function narratorOn(log, clock, waits) {
    const progresses = new Map();
    let lines = [];
    let spokenAt = clock.now();
    function print() {
        const left = lines.length - mostLines;
        if (left > 0)
            log.info(`\u2026 ${left} earlier lines are left out`, 'dim');
        for (const { text, tone } of lines.slice(-mostLines))
            log.info(text, tone);
        if (lines.length > 0)
            spokenAt = clock.now();
        lines = [];
    }
    return {
        async tell(event, replay) {
            const line = await lineFor(event, replay, waits);
            if (line !== undefined)
                lines.push(line);
        },
        progress(map) {
            const text = progressInWords(map);
            if (progresses.get(map.path) === text)
                return;
            progresses.set(map.path, text);
            lines.push({ text: `${map.path}: ${text}`, tone: 'plain' });
        },
        breathe(replay) {
            print();
            const now = clock.now();
            const state = openInWords(replay, now);
            log.live(replay.ended === undefined ? state : '');
            if (now - spokenAt < heartbeat || replay.ended !== undefined)
                return;
            log.info(`\u2026 ${state}`, 'dim');
            spokenAt = now;
        },
    };
}
async function lineFor(event, replay, waits) {
    const { visit } = replay.placeOf(event);
    const told = visit === undefined ? undefined : await wordsFor(event, visit, replay, waits);
    if (told !== undefined && visit !== undefined)
        return { ...told, text: `${indentOf(visit)}${told.text}` };
    if ((0,event_kind/* kindOf */.I)(event.type).kind === 'execution-redriven')
        return { text: '\u21bb redriven', tone: 'strong' };
    return undefined;
}
async function wordsFor(event, visit, replay, waits) {
    const label = labelOf(visit);
    const { kind } = (0,event_kind/* kindOf */.I)(event.type);
    switch (kind) {
        case 'entered':
            return await enteredInWords(event, visit, waits);
        case 'exited':
            return exitedInWords(event, visit, replay);
        case 'task-scheduled': {
            const callback = event.details.resource?.endsWith('.waitForTaskToken') ?? false;
            if (callback)
                return { text: `\u2026 ${label} waits for a callback${limitsOf(event)}`, tone: 'strong' };
            return visit.attempts > 1 ? { text: `\u21bb ${label}, try ${visit.attempts}`, tone: 'doubtful' } : undefined;
        }
        case 'task-failed':
        case 'task-schedule-failed':
        case 'evaluation-failed':
        case 'map-run-failed':
            return { text: `\u2717 ${label}: ${(0,story/* cut */.Jj)(event.details.error ?? 'failed', longestError)}`, tone: 'bad' };
        default:
            return undefined;
    }
}
async function enteredInWords(event, visit, waits) {
    const label = labelOf(visit);
    if (visit.type === 'Pass' || visit.type === 'Choice')
        return undefined;
    if (visit.type === 'Succeed')
        return { text: `\u2713 ${label}`, tone: 'good' };
    if (visit.type === 'Fail')
        return { text: `\u2717 ${label}`, tone: 'bad' };
    if (visit.type !== 'Wait')
        return { text: `\u25b8 ${label}`, tone: 'plain' };
    const end = await waits.endOf(visit.name, event.at, event.details.input);
    return {
        text: `\u25b8 ${label} waits${end === undefined ? '' : ` until ${(0,report_lib/* timeInWords */.mK)(end)} UTC`}`,
        tone: 'plain',
    };
}
function exitedInWords(event, visit, replay) {
    const label = labelOf(visit);
    const failure = (0,explain_visit/* lastFailure */.xW)(visit);
    if (failure?.fate === 'caught') {
        return { text: `! ${label} caught ${(0,story/* cut */.Jj)(failure.error ?? 'a failure', longestError)}`, tone: 'doubtful' };
    }
    if (visit.type === 'Pass' || visit.type === 'Choice')
        return { text: `\u2713 ${label}`, tone: 'good' };
    const tries = visit.attempts > 1 ? `, ${visit.attempts} tries` : '';
    return {
        text: `\u2713 ${label} ${(0,report_lib/* durationInWords */.ji)(replay.activeMs(visit.entered.at, event.at))}${tries}`,
        tone: 'good',
    };
}
function limitsOf({ details }) {
    const { timeoutInSeconds, heartbeatInSeconds } = details;
    const limit = timeoutInSeconds === undefined ? '' : `, for ${(0,report_lib/* durationInWords */.ji)(timeoutInSeconds * 1000)} at most`;
    const beat = heartbeatInSeconds === undefined ? '' : `, a heartbeat each ${(0,report_lib/* durationInWords */.ji)(heartbeatInSeconds * 1000)}`;
    return `${limit}${beat}`;
}
/** Two blanks for each state around it. */
function indentOf(visit) {
    return '  '.repeat(Math.min(visit.scope.depth, 20));
}
/** In an iteration with its number, which tells lines of iterations apart. */
function labelOf({ name, scope }) {
    for (let at = scope; at?.owner !== undefined; at = at.owner.scope) {
        if (at.index !== undefined)
            return `[${at.index}] ${name}`;
    }
    return name;
}
function openInWords(replay, now) {
    const open = (0,culprit/* openStates */.J)(replay);
    const [first, ...others] = open;
    if (first === undefined)
        return 'running';
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const since = replay.activeMs(first.entered.at, now);
    return `in ${(0,explain_visit/* pathOf */.XM)(first).join(states_table/* arrow */.UE)}${more} for ${(0,report_lib/* durationInWords */.ji)(since)}`;
}
function progressInWords({ succeeded, failed, aborted, running, total }) {
    const parts = [
        total === undefined ? `${succeeded} done` : `${succeeded} of ${total} done`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(aborted > 0 ? [`${aborted} aborted`] : []),
        ...(running > 0 ? [`${running} running`] : []),
    ];
    return parts.join(', ');
}

// EXTERNAL MODULE: ./actions/start-state-machine/lib/follow/reader.js
var follow_reader = __webpack_require__(8889);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/jsonata-expression.js
var jsonata_expression = __webpack_require__(7509);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/follow/wait-times.js
/** Until when Wait states wait, as far as the definition says it in numbers, dates, paths and JSONata. */

const deepest = 100;
/** @param definition Amazon States Language as JSON; anything else tells nothing. */
function waitTimesIn(definition) {
    const waits = new Map();
    collect(parsed(definition), waits, 0);
    return {
        async endOf(name, enteredAt, input) {
            const { Seconds, SecondsPath, Timestamp, TimestampPath } = waits.get(name) ?? {};
            const seconds = SecondsPath === undefined ? await computed(Seconds, input) : at(input, SecondsPath);
            if (typeof seconds === 'number')
                return enteredAt + seconds * 1000;
            const stamp = TimestampPath === undefined ? await computed(Timestamp, input) : at(input, TimestampPath);
            const time = Date.parse(String(stamp));
            return Number.isNaN(time) ? undefined : time;
        },
    };
}
/** Variables are not at hand: an expression that needs them tells nothing. */
async function computed(value, input) {
    const [, expression] = (typeof value === 'string' && /^\{%([\s\S]*)%\}$/.exec(value)) || [];
    if (expression === undefined)
        return value;
    try {
        const compiled = await (0,jsonata_expression/* compileJsonata */.U)(expression, 'a Wait state');
        return await compiled.evaluate({}, { states: { input: parsed(input) } });
    }
    catch {
        return undefined;
    }
}
function collect(machine, waits, depth) {
    if (!isRecord(machine) || !isRecord(machine.States) || depth > deepest)
        return;
    for (const [name, state] of Object.entries(machine.States)) {
        if (!isRecord(state))
            continue;
        if (state.Type === 'Wait')
            waits.set(name, state);
        const { Branches, ItemProcessor, Iterator: iterator } = state;
        for (const inner of [...(Array.isArray(Branches) ? Branches : []), ItemProcessor, iterator]) {
            collect(inner, waits, depth + 1);
        }
    }
}
/** `$.deploy.waitFor` */
function at(input, path) {
    if (typeof path !== 'string' || !/^\$(\.[\w-]+)+$/.test(path))
        return undefined;
    let value = parsed(input);
    for (const step of path.split('.').slice(1)) {
        value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
}
function parsed(text) {
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/follow/follow.js
/**
 * Follows an execution to its end. The history alone tells what happens; the execution itself is described once it is
 * over, or instead where the history may not be read.
 */











/** From the deadline on, to see what becomes of a stop, or what was not seen yet. Milliseconds. */
const lastLook = { afterStop: 20_000, otherwise: 1_000 };
/** Trouble of the service or the network does not end a run that waits; this much of it does. Milliseconds. */
const patience = 15 * 60_000;
/** Looks at an execution whose description lags behind its history. */
const mostDoubts = 10;
/** Past the deadline, or after a signal, what was seen until then. */
async function follow(following, edge) {
    const { arn } = following;
    try {
        return await followHistory(following, edge);
    }
    catch (error) {
        if ((0,lib/* isAccessDenied */.w7)(error))
            return await withoutHistory(following, edge);
        if (!(0,lib/* isExpiredToken */.r_)(error))
            throw error;
        throw new host_lib/* ServiceFailure */.A('the credentials have expired while the execution was followed', {
            where: arn,
            mend: `ask for credentials that last longer, then follow it with --mode=attach --execution-arn=${arn}`,
            cause: error,
        });
    }
}
/** What the service has of an execution now, whether it is over or not. */
async function readEnd(target, edge) {
    const events = [...(await (0,follow_reader/* historyReader */.k)(target, edge).read())];
    const history = (0,history_history/* historyOf */.om)(events);
    const explanation = (0,explain_explanation/* explain */.W)(history);
    return { history, explanation, maps: await (0,map_runs/* mapRunsOf */.c)(target.region, edge).final(explanation.replay) };
}
async function withoutHistory(following, edge) {
    edge.host.log.warn('states:GetExecutionHistory is not allowed, so only the end of the execution is told');
    return await followDescription(following, edge);
}
async function followHistory(following, edge) {
    const { redrives, definition, onEvent } = following;
    const { aws, host } = edge;
    const span = spanOf(following);
    const target = targetWithin(span, following);
    const reader = (0,follow_reader/* historyReader */.k)(target, edge);
    const narrator = narratorOn(host.log, aws.clock, waitTimesIn(definition));
    const mapRuns = (0,map_runs/* mapRunsOf */.c)(following.region, edge);
    const lastWord = lastWordOf(target, edge);
    const replay = new explain_replay/* Replay */.e();
    const events = [];
    async function look() {
        const fresh = await reader.read();
        for (const event of fresh) {
            onEvent(event);
            events.push(event);
            replay.add(event);
            // What was before a redrive was told then.
            if (replay.redriveCount >= redrives)
                await narrator.tell(event, replay);
        }
        const isOver = replay.ended !== undefined && replay.redriveCount >= redrives;
        if (!isOver)
            for (const map of await mapRuns.current(replay))
                narrator.progress(map);
        narrator.breathe(replay);
        if (isOver)
            return await lastWord();
        return { kind: fresh.length > 0 ? 'news' : 'idle' };
    }
    const { cut, value: described } = await untilOver(look, span, following, edge);
    host.log.live('');
    const maps = cut === 'signal' ? [] : await mapRuns.final(replay);
    const explanation = completed((0,explain_explanation/* explainReplay */.D)(replay), described);
    return { history: (0,history_history/* historyOf */.om)(events), explanation, maps, ...(cut === undefined ? {} : { cut }) };
}
function spanOf({ deadline }) {
    return { deadline };
}
function targetWithin(span, following) {
    return {
        ...following,
        patience,
        get deadline() {
            return span.deadline;
        },
    };
}
/** To the end of the execution, to the deadline and a look beyond it, or to a signal. */
async function untilOver(look, span, following, edge) {
    const setting = settingOf(following, edge);
    try {
        return { value: await (0,lib/* until */.TG)(look, rhythmOf(following), setting) };
    }
    catch (error) {
        if (error instanceof host_lib/* Cancelled */.cJ)
            return { cut: 'signal', value: undefined };
        if (!(error instanceof host_lib/* TimedOut */.GA))
            throw error;
    }
    const { stop } = following;
    await stop?.();
    const grace = stop === undefined ? lastLook.otherwise : lastLook.afterStop;
    try {
        span.deadline = edge.aws.clock.now() + grace;
        const value = await (0,lib/* until */.TG)(look, { longest: 1_000, spare: 0 }, { ...setting, deadline: span.deadline });
        return { cut: 'deadline', value };
    }
    catch (error) {
        if (error instanceof host_lib/* Cancelled */.cJ)
            return { cut: 'signal', value: undefined };
        if (!(error instanceof host_lib/* TimedOut */.GA))
            throw error;
        return { cut: 'deadline', value: undefined };
    }
}
/** Done with what the service says of the execution; after many looks, or where that is not allowed, without. */
function lastWordOf(following, edge) {
    let doubts = 0;
    return async () => {
        try {
            const described = await (0,description/* describeExecution */.k)(following, edge);
            // One that lags may still tell of the end before the redrive.
            const isNow = described.isComplete && described.redriveCount >= following.redrives;
            if (isNow)
                return { kind: 'done', value: described };
            doubts++;
            return doubts < mostDoubts ? { kind: 'news' } : { kind: 'done', value: undefined };
        }
        catch (error) {
            if (!(0,lib/* isAccessDenied */.w7)(error))
                throw error;
            edge.host.log.warn('states:DescribeExecution is not allowed: the result is taken from the history');
            return { kind: 'done', value: undefined };
        }
    };
}
/** The history may have been read without payloads. */
function completed(explanation, described) {
    if (described === undefined || described.status !== explanation.status)
        return explanation;
    return {
        ...explanation,
        input: explanation.input ?? described.input,
        output: explanation.output ?? described.output,
        error: explanation.error ?? described.error,
        cause: explanation.cause ?? described.cause,
    };
}
async function followDescription(following, edge) {
    const { redrives } = following;
    const span = spanOf(following);
    const target = targetWithin(span, following);
    let seen;
    async function look() {
        const described = await (0,description/* describeExecution */.k)(target, edge, following.isNew);
        seen = described;
        const isOver = described.isComplete && described.redriveCount >= redrives;
        edge.host.log.live(isOver ? '' : 'running');
        return isOver ? { kind: 'done', value: described } : { kind: 'idle' };
    }
    const { cut, value: described = seen } = await untilOver(look, span, following, edge);
    edge.host.log.live('');
    const history = (0,bare_history/* bareHistory */.P)(described ?? { status: 'RUNNING', startedAt: undefined, endedAt: undefined });
    const explanation = { ...(0,explain_explanation/* explain */.W)(history), redriveCount: described?.redriveCount ?? 0 };
    return { history, explanation, maps: [], ...(cut === undefined ? {} : { cut }) };
}
/** With the calls of start and end it stays below 70 calls for 10 minutes. */
function rhythmOf({ longestInterval }) {
    return { longest: Math.max(1_000, longestInterval), spare: 24 };
}
function settingOf({ deadline }, { aws, host }) {
    return { clock: aws.clock, random: aws.random, signal: host.cancellation.signal, deadline };
}


/***/ }),

/***/ 929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failedChildren),
/* harmony export */   c: () => (/* binding */ mapRunsOf)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _explain_visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9623);
/* harmony import */ var _states_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7933);
/** Progress of the Map Runs of distributed Map states, which the history of the execution does not tell. */




const mostRuns = 10;
const mostChildren = 10;
/** Between two looks at progress. Milliseconds. */
const interval = 15_000;
function mapRunsOf(region, edge) {
    const { aws, host } = edge;
    let isAllowed = true;
    let lookedAt = Number.NEGATIVE_INFINITY;
    async function progressOf(visit) {
        if (!isAllowed || visit.mapRunArn === undefined)
            return [];
        const options = { region, signal: host.cancellation.signal, patience: 10_000 };
        try {
            const run = await aws.call('sfn', 'DescribeMapRun', { mapRunArn: visit.mapRunArn }, options);
            return [progressFrom((0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(visit).join(_states_table_js__WEBPACK_IMPORTED_MODULE_3__/* .arrow */ .UE), run)];
        }
        catch (error) {
            host.cancellation.signal.throwIfAborted();
            if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isAccessDenied */ .w7)(error)) {
                isAllowed = false;
                host.log.warn('states:DescribeMapRun is not allowed, so the progress of distributed Map states is not told');
            }
            else
                host.log.debug(`The progress of a Map Run cannot be told: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
            return [];
        }
    }
    async function allOf(visits) {
        const found = [];
        for (const visit of visits.slice(0, mostRuns))
            found.push(...(await progressOf(visit)));
        return found;
    }
    return {
        async current(replay) {
            if (aws.clock.now() - lookedAt < interval)
                return [];
            const open = replay.visits.filter((visit) => visit.mapRunArn !== undefined && (0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .isReallyOpen */ .iJ)(visit));
            if (open.length === 0)
                return [];
            lookedAt = aws.clock.now();
            return await allOf(open.slice(0, 1));
        },
        async final(replay) {
            return await allOf(replay.visits.filter((visit) => visit.mapRunArn !== undefined));
        },
    };
}
/** Some of those that failed, timed out or were aborted, the newest first of each. */
async function failedChildren(mapRunArn, region, { aws, host }) {
    const options = { region, signal: host.cancellation.signal, patience: 10_000 };
    const found = [];
    try {
        for (const statusFilter of ['FAILED', 'TIMED_OUT', 'ABORTED']) {
            const request = { mapRunArn, statusFilter, maxResults: mostChildren };
            const { executions = [] } = await aws.call('sfn', 'ListExecutions', request, options);
            for (const { executionArn: arn, name, status } of executions) {
                if (arn && name && status && found.length < mostChildren)
                    found.push({ arn, name, status });
            }
        }
        return found;
    }
    catch (error) {
        host.cancellation.signal.throwIfAborted();
        if ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isAccessDenied */ .w7)(error)) {
            host.log.warn('states:ListExecutions is not allowed, so the failed children of the Map Run are not listed');
        }
        else
            host.log.debug(`The children of the Map Run cannot be listed: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return [];
    }
}
function progressFrom(path, { itemCounts }) {
    const { succeeded = 0, failed = 0, timedOut = 0, aborted = 0, running = 0, total } = itemCounts ?? {};
    return { path, succeeded, failed: failed + timedOut, aborted, running, total };
}


/***/ }),

/***/ 8889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ historyReader)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5930);
/* harmony import */ var _history_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7047);
/**
 * Reads the history of an execution while it grows, each event once, at the cost of the new ones: a short page from
 * the newest event backwards, and only if that does not reach what is known, exactly the rest.
 */



/** Of the first page. What it reads again is bounded: so many events in all, and a twentieth of the history. */
const firstPage = { most: 20, free: 1_000, share: 0.05 };
const longestPage = 1_000;
/** In the place of what came, of which a long history holds much. */
const nothing = {};
/** Reads in which a missing event may turn up before the ones after it are told without it. */
const mostWaits = 5;
function historyReader(reading, edge) {
    const { arn, region, patience, isNew, isKept = false } = reading;
    const { aws, host } = edge;
    const mayAppear = (0,_description_js__WEBPACK_IMPORTED_MODULE_1__/* .appearsWithin */ .q)(isNew ? 'start' : 'request', aws.clock);
    /** Read, but after a gap. */
    const waiting = new Map();
    let known = 0;
    let readAgain = 0;
    let waits = 0;
    let payload = true;
    /** Pages of one list may differ in size; where they may not, whole pages are read. */
    let takesAnySize = true;
    async function page(maxResults, nextToken) {
        const request = {
            executionArn: arn,
            reverseOrder: true,
            maxResults,
            ...(payload ? {} : { includeExecutionData: false }),
            ...(nextToken === undefined ? {} : { nextToken }),
        };
        const options = {
            region,
            deadline: reading.deadline,
            signal: host.cancellation.signal,
            ...(patience === undefined ? {} : { patience }),
            alsoRetry: (error) => known === 0 && mayAppear(error),
        };
        const answer = await aws.call('sfn', 'GetExecutionHistory', request, options);
        const events = (answer.events ?? []).map((event, index) => {
            const read = (0,_history_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventFrom */ .Z)(event, `${arn}: event ${index}`);
            return isKept ? read : { ...read, raw: nothing };
        });
        for (const event of events) {
            if (event.id <= known || waiting.has(event.id))
                readAgain++;
            else
                waiting.set(event.id, event);
        }
        return { lowest: events.at(-1)?.id, nextToken: answer.nextToken };
    }
    /** A short page, then exactly the rest: as many events as there are new ones. */
    async function backToKnown() {
        let { lowest, nextToken } = await page(firstPageSize(known, readAgain), undefined);
        while (nextToken !== undefined && lowest !== undefined && lowest > known + 1) {
            if (!takesAnySize)
                return await backInWholePages();
            const next = await page(Math.min(longestPage, lowest - known - 1), nextToken);
            lowest = next.lowest;
            nextToken = next.nextToken;
        }
    }
    /** Without regard to cost. */
    async function backInWholePages() {
        let { lowest, nextToken } = await page(longestPage, undefined);
        while (nextToken !== undefined && lowest !== undefined && lowest > known + 1) {
            const next = await page(longestPage, nextToken);
            lowest = next.lowest;
            nextToken = next.nextToken;
        }
    }
    async function look() {
        try {
            await backToKnown();
        }
        catch (error) {
            if (takesAnySize && (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(error, 'InvalidToken', 'ValidationException')) {
                takesAnySize = false;
                return await backInWholePages();
            }
            if (!payload || !(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isKmsDenied */ .hE)(error))
                throw error;
            host.log.warn('The key of the execution may not be used (kms:Decrypt): its history is read without payloads');
            payload = false;
            await backToKnown();
        }
    }
    function take() {
        const taken = [];
        for (const id of [...waiting.keys()].sort((a, b) => a - b)) {
            if (id !== known + 1 && waits < mostWaits)
                break;
            const event = waiting.get(id);
            waiting.delete(id);
            known = id;
            if (event !== undefined)
                taken.push(event);
        }
        return taken;
    }
    return {
        async read() {
            await look();
            const taken = take();
            if (waiting.size === 0) {
                waits = 0;
                return taken;
            }
            // Something is missing in between: once more.
            await backInWholePages();
            taken.push(...take());
            waits = waiting.size === 0 ? 0 : waits + 1;
            return taken;
        },
    };
}
function firstPageSize(known, readAgain) {
    const left = firstPage.free + known * firstPage.share - readAgain;
    return Math.max(1, Math.min(firstPage.most, Math.floor(left / 50)));
}


/***/ }),

/***/ 3010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ bareHistory)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1855);
/** The history of an execution of which only beginning and end are known: an Express one, or a hidden one. */

const ends = {
    SUCCEEDED: 'ExecutionSucceeded',
    FAILED: 'ExecutionFailed',
    TIMED_OUT: 'ExecutionTimedOut',
    ABORTED: 'ExecutionAborted',
};
function bareHistory(execution) {
    const { status, startedAt = 0, endedAt = startedAt, input, output, error, cause } = execution;
    const started = {
        id: 1,
        type: 'ExecutionStarted',
        timestamp: new Date(startedAt),
        executionStartedEventDetails: { input },
    };
    if (status === 'RUNNING')
        return (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyFrom */ .z)([started]);
    const type = ends[status];
    const details = `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
    const ended = { id: 2, type, timestamp: new Date(endedAt), [details]: { output, error, cause } };
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyFrom */ .z)([started, ended]);
}


/***/ }),

/***/ 3510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* unused harmony export stateTypes */
/** What an event means for the states of an execution, read from its type. */
const stateTypes = ['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'];
function kindOf(type) {
    return kinds.get(type) ?? unknown;
}
const unknown = { kind: 'unknown' };
const kinds = new Map([
    ...stateTypes.flatMap((state) => [
        [`${state}StateEntered`, { kind: 'entered', state }],
        [`${state}StateExited`, { kind: 'exited', state }],
        [`${state}StateAborted`, { kind: 'state-aborted', state }],
    ]),
    ...['Parallel', 'Map'].flatMap((state) => [
        [`${state}StateStarted`, { kind: 'container-started', state }],
        [`${state}StateSucceeded`, { kind: 'container-succeeded', state }],
        [`${state}StateFailed`, { kind: 'container-failed', state }],
    ]),
    ...['Task', 'LambdaFunction', 'Activity'].flatMap((task) => [
        [`${task}Scheduled`, { kind: 'task-scheduled' }],
        [`${task}ScheduleFailed`, { kind: 'task-schedule-failed' }],
        [`${task}Started`, { kind: 'task-progress' }],
        [`${task}Submitted`, { kind: 'task-progress' }],
        [`${task}Succeeded`, { kind: 'task-succeeded' }],
        [`${task}StartFailed`, { kind: 'task-failed' }],
        [`${task}SubmitFailed`, { kind: 'task-failed' }],
        [`${task}Failed`, { kind: 'task-failed' }],
        [`${task}TimedOut`, { kind: 'task-failed' }],
    ]),
    ['MapIterationStarted', { kind: 'iteration-started' }],
    ['MapIterationSucceeded', { kind: 'iteration-succeeded' }],
    ['MapIterationFailed', { kind: 'iteration-failed' }],
    ['MapIterationAborted', { kind: 'iteration-aborted' }],
    ['MapRunStarted', { kind: 'map-run-started' }],
    ['MapRunSucceeded', { kind: 'map-run-succeeded' }],
    ['MapRunFailed', { kind: 'map-run-failed' }],
    ['MapRunAborted', { kind: 'map-run-failed' }],
    ['MapRunRedriven', { kind: 'map-run-redriven' }],
    ['EvaluationFailed', { kind: 'evaluation-failed' }],
    ['ExecutionStarted', { kind: 'execution-started' }],
    ['ExecutionRedriven', { kind: 'execution-redriven' }],
    ['ExecutionSucceeded', { kind: 'execution-ended', status: 'SUCCEEDED' }],
    ['ExecutionFailed', { kind: 'execution-ended', status: 'FAILED' }],
    ['ExecutionTimedOut', { kind: 'execution-ended', status: 'TIMED_OUT' }],
    ['ExecutionAborted', { kind: 'execution-ended', status: 'ABORTED' }],
]);


/***/ }),

/***/ 7047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventFrom)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/**
 * One event of an execution's history, in one form whatever brought it: the SDK (timestamps are `Date`), the wire
 * or AWS CLI v1 (epoch seconds), AWS CLI v2 (ISO 8601). The 60-odd `\u2026EventDetails` of the service are one record
 * here, for an event has just one of them and their fields never disagree.
 */

/**
 * @param place Where the event stands, to name it: `history.json: event 3 of the list`.
 * @throws {UserError} when it is no event.
 */
function eventFrom(raw, place) {
    if (!isRecord(raw))
        throw noEvent(place, 'is no object');
    const id = own(raw, 'id');
    const type = own(raw, 'type');
    const at = millisecondsOf(own(raw, 'timestamp'));
    const previousId = own(raw, 'previousEventId') ?? 0;
    if (!isCount(id) || id < 1)
        throw noEvent(place, 'has no id that is a whole number from 1');
    if (typeof type !== 'string' || type === '')
        throw noEvent(place, 'has no type');
    if (at === undefined)
        throw noEvent(place, 'has no timestamp that is a date, ISO 8601 or seconds since 1970');
    if (!isCount(previousId))
        throw noEvent(place, 'has a previousEventId that is no whole number');
    return { id, type, at, previousId, details: detailsOf(raw), raw };
}
const texts = [
    'name',
    'input',
    'output',
    'error',
    'cause',
    'resource',
    'resourceType',
    'region',
    'parameters',
    'mapRunArn',
    'state',
    'location',
    'roleArn',
];
const counts = ['index', 'length', 'timeoutInSeconds', 'heartbeatInSeconds', 'redriveCount'];
/** A field of a wrong form is left out: what one event fails to tell must not hide what the others do. */
function detailsOf(raw) {
    const key = Object.keys(raw).find((name) => name.endsWith('EventDetails') && isRecord(raw[name]));
    const given = key === undefined ? undefined : raw[key];
    if (!isRecord(given))
        return {};
    const found = {};
    for (const name of texts) {
        const value = own(given, name);
        if (typeof value === 'string')
            found[name] = value;
    }
    for (const name of counts) {
        const value = own(given, name);
        if (isCount(value))
            found[name] = value;
    }
    const variables = own(given, 'assignedVariables');
    if (isRecord(variables))
        found.assignedVariables = variables;
    return found;
}
/** A number is seconds, as on the wire, unless it is far too large for that. */
function millisecondsOf(value) {
    if (value instanceof Date)
        return finite(value.getTime());
    if (typeof value === 'number')
        return finite(value > latestSecond ? value : value * 1000);
    if (typeof value !== 'string')
        return undefined;
    return /^\d+(\.\d+)?$/.test(value) ? millisecondsOf(Number(value)) : finite(Date.parse(value));
}
/** The year 5138 in seconds, and 1973 in milliseconds. */
const latestSecond = 1e11;
function finite(value) {
    return Number.isFinite(value) && Math.abs(value) <= 8.64e15 ? value : undefined;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function noEvent(place, trouble) {
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this ${trouble}`, {
        where: place,
        expected: 'an event as GetExecutionHistory gives it',
    });
}


/***/ }),

/***/ 1855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ abortedHistory),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   z: () => (/* binding */ historyFrom)
/* harmony export */ });
/* unused harmony export gapsIn */
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/** The events of an execution in order, each once, and what is missing between them. */

/**
 * @param events In any order; of several with one id the last stands.
 * @param place What the list is called in an error.
 * @throws {UserError} when one of them is no event.
 */
function historyFrom(events, place = 'the history') {
    return historyOf(events.map((event, index) => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventFrom */ .Z)(event, `${place}: event ${index + 1} of the list`)));
}
function historyOf(events) {
    const unordered = new Map();
    for (const event of events)
        unordered.set(event.id, event);
    const ordered = [...unordered.values()].sort((a, b) => a.id - b.id);
    return {
        events: ordered,
        byId: new Map(ordered.map((event) => [event.id, event])),
        gaps: gapsIn(ordered),
    };
}
/** As it will be once the service has stopped it. */
function abortedHistory({ events }, at) {
    const id = (events.at(-1)?.id ?? 0) + 1;
    const aborted = { id, type: 'ExecutionAborted', timestamp: new Date(at) };
    return historyOf([...events, (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventFrom */ .Z)(aborted, 'the end')]);
}
/** @param events By id. */
function gapsIn(events) {
    const gaps = [];
    let expected = 1;
    for (const { id } of events) {
        if (id > expected)
            gaps.push({ first: expected, last: id - 1 });
        expected = id + 1;
    }
    return gaps;
}


/***/ }),

/***/ 7509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compileJsonata),
/* harmony export */   u: () => (/* binding */ jsonataTrouble)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/** JSONata of the user's or of a definition, held within limits. */

const limits = { expression: 8_192, nesting: 100, timeout: 5_000, stack: 500, sequence: 1_000_000 };
/** @throws {UserError} when it cannot be read. */
async function compileJsonata(text, where) {
    if (text.length > limits.expression || nestingOf(text) > limits.nesting) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('the expression is too long or nested too deep', {
            where,
            expected: `at most ${limits.expression} characters and ${limits.nesting} open brackets`,
        });
    }
    const { default: jsonata } = await __webpack_require__.e(/* import() */ 9132).then(__webpack_require__.t.bind(__webpack_require__, 9132, 19));
    const { timeout, stack, sequence } = limits;
    try {
        return jsonata(text, { timeout, stack, sequence });
    }
    catch (error) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this is not JSONata', { where, mend: jsonataTrouble(error), cause: error });
    }
}
/** JSONata throws objects that are no errors. */
function jsonataTrouble(error) {
    const { code, position, message } = error;
    if (typeof code !== 'string')
        return (0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const place = typeof position === 'number' ? ` at character ${position}` : '';
    return `JSONata ${code}${place}${typeof message === 'string' ? `: ${message}` : ''}`;
}
/** Brackets and operators in a row; what stands in texts counts too. */
function nestingOf(expression) {
    let depth = 0;
    let most = 0;
    for (const character of expression) {
        if ('([{?'.includes(character))
            most = Math.max(most, ++depth);
        else if (')]}'.includes(character))
            depth = Math.max(0, depth - 1);
    }
    return most;
}


/***/ }),

/***/ 1685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ describeMachine),
/* harmony export */   _W: () => (/* binding */ executionArn),
/* harmony export */   eM: () => (/* binding */ regionFor),
/* harmony export */   f0: () => (/* binding */ nameMachine)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/** The state machine that is meant: its ARN, and what the service tells of it. */


/** @throws {UserError} when it is no ARN or name, is in another Region than `region`, or does not exist. */
async function nameMachine(given, region, edge) {
    if (given === undefined) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('the input state-machine is required in mode=start', {
            expected: 'the ARN of a state machine, of a version or an alias of it, or its name',
        });
    }
    if (given.startsWith('arn:'))
        return fromArn(given, region);
    const [, name, qualifier = ''] = /^([^\s:/<>{}[\]?*"#%\\^|~`$&,;]{1,80})(:[A-Za-z0-9_.-]+)?$/.exec(given) ?? [];
    if (name === undefined) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this is neither an ARN nor a name', { where: 'the input state-machine' });
    }
    return fromArn(`${await arnNamed(name, region, edge)}${qualifier}`, region);
}
/** Without the permission to describe it, the type is found by trying. */
async function describeMachine(name, edge) {
    const { aws, host } = edge;
    const options = { region: name.region, signal: host.cancellation.signal };
    const request = { stateMachineArn: name.arn };
    try {
        const described = await aws.call('sfn', 'DescribeStateMachine', request, options).catch((error) => {
            if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isKmsDenied */ .hE)(error))
                throw error;
            return aws.call('sfn', 'DescribeStateMachine', { ...request, includedData: 'METADATA_ONLY' }, options);
        });
        const destinations = described.loggingConfiguration?.destinations ?? [];
        return {
            ...name,
            type: described.type,
            revision: described.revisionId,
            definition: described.definition,
            roleArn: described.roleArn,
            logGroup: destinations.find(({ cloudWatchLogsLogGroup }) => cloudWatchLogsLogGroup !== undefined)
                ?.cloudWatchLogsLogGroup?.logGroupArn,
        };
    }
    catch (error) {
        if (!(0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isAccessDenied */ .w7)(error))
            throw error;
        host.log.warn('states:DescribeStateMachine is not allowed, so whether it is Express is found by trying');
        return {
            ...name,
            type: undefined,
            revision: undefined,
            definition: undefined,
            roleArn: undefined,
            logGroup: undefined,
        };
    }
}
/** `arn:\u2026:execution:deploy:run-1` */
function executionArn({ unqualifiedArn }, name) {
    return `${unqualifiedArn.replace(':stateMachine:', ':execution:')}:${name}`;
}
/** @throws {UserError} when the ARN is of another Region than the input `region`. */
function regionFor(arn, region) {
    const own = (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .regionOfArn */ .b2)(arn);
    if (own === undefined)
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this ARN names no Region', { where: arn });
    if (region !== undefined && region !== own) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the ARN is of ${own}, and region=${region}`, {
            where: arn,
            mend: 'leave region out',
        });
    }
    return own;
}
function fromArn(arn, region) {
    const [kind, name, qualifier, ...rest] = ((0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.resource ?? '').split(':');
    const isOne = (0,_aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.service === 'states' && kind === 'stateMachine' && name && rest.length === 0;
    if (!isOne || qualifier === '' || name.includes('/')) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this is not the ARN of a state machine', {
            where: arn,
            expected: 'such as arn:aws:states:eu-west-1:111122223333:stateMachine:deploy, or with :VERSION or :ALIAS',
        });
    }
    return {
        arn,
        region: regionFor(arn, region),
        unqualifiedArn: qualifier === undefined ? arn : arn.slice(0, -qualifier.length - 1),
    };
}
async function arnNamed(name, region, { aws, host }) {
    const options = { region, signal: host.cancellation.signal };
    let nextToken;
    do {
        const page = { maxResults: 1000, ...(nextToken === undefined ? {} : { nextToken }) };
        const listed = await aws.call('sfn', 'ListStateMachines', page, options);
        const found = listed.stateMachines?.find((machine) => machine.name === name);
        if (found?.stateMachineArn !== undefined)
            return found.stateMachineArn;
        nextToken = listed.nextToken;
    } while (nextToken !== undefined);
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no state machine ${name} in ${region ?? (await aws.region())}`, {
        where: 'the input state-machine',
        mend: 'check name, account and Region, or give its ARN',
    });
}


/***/ }),

/***/ 7933:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   l5: () => (/* binding */ stateRows),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony export namesTo */
/* harmony import */ var _explain_visit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9623);

const arrow = ' \u203a ';
/** In the order the states were entered. */
function stateRows(explanation, mostVisits = 100) {
    const { visits } = explanation.replay;
    return visits.length <= mostVisits
        ? visits.map((visit) => rowOf([visit], (0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(visit).join(arrow), explanation))
        : [...grouped(visits)].map(([path, group]) => rowOf(group, path, explanation));
}
function outcomeOf(visit, { failed, status }) {
    if (failed !== undefined && isAtFault(visit, failed.visit)) {
        return status === 'ABORTED' ? 'aborted' : 'failed';
    }
    const fate = (0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_0__/* .lastFailure */ .xW)(visit)?.fate;
    if (visit.exited !== undefined)
        return fate === 'caught' ? 'caught' : 'succeeded';
    if (visit.type === 'Succeed' && status === 'SUCCEEDED')
        return 'succeeded';
    if (fate === 'redriven')
        return 'redriven';
    if (fate === 'spread' || fate === 'unhandled')
        return 'failed';
    if ((0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_0__/* .isReallyOpen */ .iJ)(visit) && status === 'RUNNING')
        return 'open';
    return visit.type === 'Fail' ? 'failed' : 'aborted';
}
/** The state that failed, and those it brought down. */
function isAtFault(visit, failed) {
    for (let at = failed; at !== undefined; at = at.scope.owner)
        if (at === visit)
            return true;
    return false;
}
function grouped(visits) {
    const groups = new Map();
    for (const visit of visits) {
        const path = namesTo(visit).join(arrow);
        const group = groups.get(path);
        if (group === undefined)
            groups.set(path, [visit]);
        else
            group.push(visit);
    }
    return groups;
}
/** Its path without the numbers of iterations. */
function namesTo(visit) {
    const names = [visit.name];
    for (let owner = visit.scope.owner; owner !== undefined; owner = owner.scope.owner)
        names.push(owner.name);
    return names.reverse();
}
function rowOf(visits, path, explanation) {
    const outcomes = new Map();
    let startedAt = Number.POSITIVE_INFINITY;
    let longestMs = 0;
    let attempts = 0;
    for (const visit of visits) {
        const outcome = outcomeOf(visit, explanation);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        startedAt = Math.min(startedAt, visit.entered.at);
        longestMs = Math.max(longestMs, durationOf(visit, explanation));
        attempts += Math.max(1, visit.attempts);
    }
    return {
        path,
        type: visits[0]?.type ?? 'Task',
        runs: visits.length,
        startedAt,
        longestMs,
        attempts,
        outcomes,
    };
}
function durationOf(visit, { endedAt, replay }) {
    const end = visit.exited?.at ?? visit.closed?.at ?? endedAt ?? replay.last?.at ?? visit.entered.at;
    return replay.activeMs(visit.entered.at, end);
}


/***/ }),

/***/ 805:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ tellStory),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TD: () => (/* binding */ survivedInWords)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1971);
/* harmony import */ var _explain_visit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9623);
/* harmony import */ var _states_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);



const longestShown = 2000;
const mostSurvived = 5;
function tellStory(log, diagnosis) {
    const { explanation, decoded, links, hint, execution } = diagnosis;
    const isGood = explanation.status === 'SUCCEEDED';
    log.info(headline(explanation), isGood ? 'good' : 'bad');
    const tell = (name, text) => {
        if (text !== undefined && text !== '')
            log.info(`  ${name.padEnd(6)} ${cut(text)}`);
    };
    tell('error', explanation.error);
    tell('in', decoded?.what);
    tell('why', decoded?.why ?? explanation.cause);
    for (const detail of decoded?.details ?? [])
        tell('', detail);
    if (!isGood)
        tell('tries', triesInWords(explanation));
    for (const { label, url } of links)
        tell('link', `${label}: ${url}`);
    tell('child', decoded?.executionArn);
    tell('hint', hint);
    for (const visit of explanation.open)
        tell('open', (0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(visit).join(_states_table_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .UE));
    for (const failure of explanation.survived.slice(0, mostSurvived))
        tell('past', survivedInWords(failure));
    const more = explanation.survived.length - mostSurvived;
    if (more > 0)
        tell('past', `and ${more} more that were dealt with`);
    tell('page', execution.url);
}
/** `FAILED at Checks \u203a Each[2] \u203a Probe after 3m 12s` */
function headline({ status, failed, durationMs, redriveCount }) {
    return [
        status === 'RUNNING' ? 'RUNNING as far as the history goes' : status,
        failed === undefined ? '' : ` at ${failed.path.join(_states_table_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .UE)}`,
        durationMs === undefined ? '' : ` after ${(0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .durationInWords */ .ji)(durationMs)}`,
        redriveCount === 0 ? '' : `, redriven ${redriveCount === 1 ? 'once' : `${redriveCount} times`}`,
    ].join('');
}
/** `TypeError in Checks \u203a Probe, caught` */
function survivedInWords({ visit, error, fate }) {
    return `${error ?? 'a failure'} in ${(0,_explain_visit_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(visit).join(_states_table_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .UE)}, ${fate}`;
}
function triesInWords({ failed }) {
    return failed !== undefined && failed.attempts > 1 ? `${failed.attempts}, the last one failed` : undefined;
}
function cut(text, longest = longestShown) {
    return text.length <= longest ? text : `${text.slice(0, longest)}\u2026 (${text.length} characters)`;
}


/***/ })

};
