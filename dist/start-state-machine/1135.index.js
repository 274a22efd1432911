export const id = 1135, ids = [1135], modules = {
  /***/
  8723: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          pendingTasks
        )
        /* harmony export */
      });
      var _explain_culprit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159), _explain_visit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9623);
      const tokenLike = /^[A-Za-z0-9+/=_-]{32,2048}$/, longToken = 100, deepest = 50;
      function pendingTasks(replay) {
        return (0, _explain_culprit_js__WEBPACK_IMPORTED_MODULE_0__.J)(replay).flatMap((visit) => {
          const token = tokenOf(visit);
          return token === void 0 ? [] : [{ path: (0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_1__.XM)(visit), token }];
        });
      }
      function tokenOf({ task }) {
        if (!task?.resource?.endsWith(".waitForTaskToken") || task.parameters === void 0)
          return;
        const found = [...textsIn(parsed(task.parameters), "", 0)].filter(({ text }) => tokenLike.test(text)), [best] = [
          found.find(({ key }) => /task.?token/i.test(key)),
          found.find(({ text }) => text.length >= longToken),
          found.find(({ key }) => /token/i.test(key))
        ].filter((each) => each !== void 0);
        return best?.text;
      }
      function* textsIn(value, key, depth) {
        if (!(depth > deepest)) {
          if (typeof value == "string") {
            yield { key, text: value };
            const inner = parsed(value);
            typeof inner == "object" && (yield* textsIn(inner, key, depth + 1));
          } else if (typeof value == "object" && value !== null)
            for (const [name, part] of Object.entries(value))
              yield* textsIn(part, name, depth + 1);
        }
      }
      function parsed(text) {
        try {
          return JSON.parse(text);
        } catch {
          return;
        }
      }
    })
  ),
  /***/
  5930: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          describeExecution
        ),
        /* harmony export */
        q: () => (
          /* binding */
          appearsWithin
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125);
      async function describeExecution(asking, edge, isNew = !1) {
        const { arn, region, deadline, patience } = asking, { aws, host } = edge, options = {
          region,
          deadline,
          signal: host.cancellation.signal,
          ...patience === void 0 ? {} : { patience },
          alsoRetry: appearsWithin(isNew ? "start" : "request", aws.clock)
        }, request = { executionArn: arn }, described = await aws.call("sfn", "DescribeExecution", request, options).catch((error) => {
          if (!(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.hE)(error))
            throw error;
          return aws.call("sfn", "DescribeExecution", { ...request, includedData: "METADATA_ONLY" }, options);
        });
        return descriptionFrom(arn, described);
      }
      function appearsWithin(since, clock) {
        const latest = clock.now() + (since === "start" ? 3e4 : 5e3);
        return (error) => (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "ExecutionDoesNotExist") && clock.now() < latest;
      }
      function descriptionFrom(arn, answer) {
        const { status: given, startDate, stopDate, input, output, error, cause, outputDetails } = answer, status = given === void 0 || given === "PENDING_REDRIVE" ? "RUNNING" : given, hasOutput = output !== void 0 || outputDetails?.included === !1, isOver = status === "SUCCEEDED" ? hasOutput : status !== "RUNNING" && stopDate !== void 0;
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
          redriveObstacle: answer.redriveStatus === "NOT_REDRIVABLE" ? answer.redriveStatusReason : void 0
        };
      }
    })
  ),
  /***/
  1159: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          openStates
        ),
        /* harmony export */
        R: () => (
          /* binding */
          culpritOf
        )
        /* harmony export */
      });
      var _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510), _named_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9033), _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9623);
      function culpritOf(replay) {
        const { ended } = replay;
        if (ended === void 0 || ended.status === "SUCCEEDED")
          return;
        const culprit = failing(ended.event, replay);
        return ended.status === "FAILED" && culprit !== void 0 || ended.status === "TIMED_OUT" && isFailure(culprit?.event) && culprit?.visit.exited === void 0 ? culprit : oldestOpen(replay);
      }
      function openStates(replay) {
        return replay.visits.filter((visit) => (0, _visit_js__WEBPACK_IMPORTED_MODULE_2__.iJ)(visit) && !hasOpenInside(visit));
      }
      function oldestOpen(replay) {
        const [visit, ...besides] = openStates(replay);
        return visit === void 0 ? void 0 : { visit, event: void 0, besides };
      }
      function hasOpenInside(visit) {
        return [...visit.inner.values()].some(({ current }) => current !== void 0 && current.exited === void 0 && current.closed === void 0);
      }
      function failing(end, replay) {
        const event = decidingEvent(end, replay), chained = event === void 0 ? void 0 : chainedVisit(event, replay), named = namedVisit(end, event, chained, replay), visit = choose(chained, named, event, end);
        return visit === void 0 ? void 0 : { visit, event, besides: [] };
      }
      function decidingEvent(end, replay) {
        let event = replay.before(end);
        for (; event !== void 0 && passesOn(event, replay); )
          event = replay.before(event);
        return event;
      }
      function passesOn(event, replay) {
        const { kind } = (0, _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__.I)(event.type);
        return (kind === "container-failed" || kind === "iteration-failed" || kind === "iteration-aborted" || kind === "state-aborted") && replay.before(event) !== void 0;
      }
      function chainedVisit(event, replay) {
        const place = replay.placeOf(event);
        return (0, _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__.I)(event.type).kind === "exited" ? place.scope.owner ?? place.visit : place.visit ?? place.scope.owner;
      }
      function namedVisit(end, event, chained, replay) {
        const named = (0, _named_state_js__WEBPACK_IMPORTED_MODULE_1__.O)(end.details.cause, (id2) => replay.event(id2));
        if (named === void 0)
          return;
        if (named.event !== void 0) {
          const { visit } = replay.placeOf(named.event);
          return visit?.exited === void 0 ? visit : void 0;
        }
        const place = event === void 0 ? void 0 : replay.placeOf(event);
        for (let at = place?.visit ?? chained; at !== void 0; at = at.scope.owner)
          if (at.name === named.name && at.exited === void 0)
            return at;
      }
      function choose(chained, named, event, end) {
        if (chained === void 0 || named === void 0 || event === void 0)
          return chained ?? named;
        if ((0, _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__.I)(event.type).kind === "evaluation-failed")
          return chained;
        if (chained.type === "Fail")
          return (0, _visit_js__WEBPACK_IMPORTED_MODULE_2__.Su)(named, chained) ? named : chained;
        const { error, cause } = event.details;
        return isFailure(event) && error === end.details.error && cause === end.details.cause ? chained : named;
      }
      function isFailure(event) {
        if (event === void 0)
          return !1;
        const { kind } = (0, _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__.I)(event.type);
        return kind.endsWith("-failed");
      }
    })
  ),
  /***/
  1331: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          explainReplay
        ),
        /* harmony export */
        W: () => (
          /* binding */
          explain
        )
        /* harmony export */
      });
      var _culprit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159), _replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4374), _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9623);
      function explain(history) {
        return explainReplay((0, _replay_js__WEBPACK_IMPORTED_MODULE_1__.N)(history));
      }
      function explainReplay(replayed) {
        const { started, ended, visits, redriveCount } = replayed, culprit = (0, _culprit_js__WEBPACK_IMPORTED_MODULE_0__.R)(replayed), failures = visits.flatMap(({ failures: failures2 }) => failures2);
        return {
          status: ended?.status ?? "RUNNING",
          failed: culprit && failedState(culprit.visit, culprit.event),
          error: ended?.event.details.error,
          cause: ended?.event.details.cause,
          open: ended === void 0 ? (0, _culprit_js__WEBPACK_IMPORTED_MODULE_0__.J)(replayed) : culprit?.besides ?? [],
          survived: failures.filter(hasEndedWell).sort((a, b) => a.event.id - b.event.id),
          startedAt: started?.at,
          endedAt: ended?.event.at,
          durationMs: started && ended && Math.max(0, Math.round(ended.event.at - started.at)),
          transitions: visits.length + failures.filter(wasTriedAgain).length,
          redriveCount,
          input: started?.details.input,
          output: ended?.event.details.output,
          roleArn: started?.details.roleArn,
          replay: replayed
        };
      }
      function failedState(visit, event) {
        return {
          name: visit.name,
          path: (0, _visit_js__WEBPACK_IMPORTED_MODULE_2__.XM)(visit),
          visit,
          task: visit.task,
          attempts: visit.attempts,
          field: event?.details.location ?? (0, _visit_js__WEBPACK_IMPORTED_MODULE_2__.xW)(visit)?.event.details.location,
          mapRunArn: visit.mapRunArn
        };
      }
      function hasEndedWell({ fate }) {
        return fate === "caught" || fate === "retried" || fate === "redriven";
      }
      function wasTriedAgain({ fate }) {
        return fate === "retried" || fate === "redriven";
      }
    })
  ),
  /***/
  9033: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          stateNamedIn
        )
        /* harmony export */
      });
      var _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
      const opening = /^An error occurred while [a-z]+ the state '/, enteredAt = /' \(entered at the event id #(\d+)\)/g, sizeOpening = /^The state\/task '/, sizeClosing = "' returned a result with a size exceeding";
      function stateNamedIn(cause, event) {
        if (cause === void 0)
          return;
        const start = opening.exec(cause)?.[0].length;
        if (start === void 0)
          return stateOfSizeError(cause);
        for (const match of cause.matchAll(enteredAt)) {
          const entered = event(Number(match[1])), name = cause.slice(start, match.index);
          if (entered !== void 0 && isEntryOf(name, entered))
            return { name, event: entered };
        }
      }
      function stateOfSizeError(cause) {
        const start = sizeOpening.exec(cause)?.[0].length, end = cause.indexOf(sizeClosing);
        if (!(start === void 0 || end < start))
          return { name: cause.slice(start, end), event: void 0 };
      }
      function isEntryOf(name, event) {
        return (0, _history_event_kind_js__WEBPACK_IMPORTED_MODULE_0__.I)(event.type).kind === "entered" && event.details.name === name;
      }
    })
  ),
  /***/
  4374: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          Replay
        ),
        N: () => (
          /* binding */
          replay
        )
      });
      var event_kind = __webpack_require__(3510), explain_visit = __webpack_require__(9623);
      class Failures {
        byEvent = /* @__PURE__ */ new Map();
        at(event) {
          return event === void 0 ? void 0 : this.byEvent.get(event.id);
        }
        /** @param behind The failure that led to this one, whose words it takes where it has none. */
        add(visit, event, behind) {
          const { error = behind?.error, cause = behind?.cause } = event.details, failure = { visit, event, error, cause, fate: "unhandled" };
          visit.failures.push(failure), this.byEvent.set(event.id, failure);
        }
        /** The event only passes on what is behind it. */
        passOn(event, behind) {
          this.byEvent.set(event.id, behind);
        }
      }
      function retry(visit) {
        const failure = (0, explain_visit.xW)(visit);
        failure?.fate === "unhandled" && (failure.fate = "retried");
      }
      function placeAt(visit) {
        return { scope: visit.scope, visit };
      }
      function around({ scope, visit }, isMeant) {
        if (visit !== void 0 && isMeant(visit))
          return visit;
        const from = visit?.scope ?? scope;
        for (let owner = from.owner; owner !== void 0; owner = owner.scope.owner)
          if (isMeant(owner))
            return owner;
      }
      function startContainer(course, event, state, before) {
        const visit = around(before, (candidate) => candidate.type === state && candidate.exited === void 0);
        if (visit === void 0)
          return before;
        course.redrives.reopen(visit), retry(visit);
        for (const scope of visit.inner.values())
          (0, explain_visit.rN)(scope, event);
        return visit.inner = /* @__PURE__ */ new Map(), visit.attempts++, visit.attemptFailed = !1, visit.length = event.details.length ?? visit.length, placeAt(visit);
      }
      function failContainer(course, event, state, before) {
        const visit = around(before, (candidate) => candidate.type === state && (0, explain_visit.nT)(candidate) && !candidate.attemptFailed);
        if (visit === void 0)
          return before;
        visit.attemptFailed = !0;
        const behind = course.failures.at(course.before(event));
        for (const scope of visit.inner.values())
          (0, explain_visit.rN)(scope, event);
        return behind?.visit !== visit ? course.failures.add(visit, event, behind) : course.failures.passOn(event, behind), behind !== void 0 && behind.visit !== visit && (behind.fate = "spread"), placeAt(visit);
      }
      function leaveContainer(state, before) {
        const visit = around(before, (candidate) => candidate.type === state && (0, explain_visit.nT)(candidate));
        return visit === void 0 ? before : placeAt(visit);
      }
      function startIteration(course, event, before) {
        const visit = mapAround(course, event, before);
        if (visit === void 0)
          return before;
        course.redrives.reopen(visit);
        const index = event.details.index ?? visit.inner.size, earlier = visit.inner.get(index);
        return earlier !== void 0 && (0, explain_visit.rN)(earlier, event), visit.inner.delete(index), { scope: (0, explain_visit.pq)(visit, index, index), visit: void 0 };
      }
      function endIteration(course, event, how, before) {
        const visit = mapAround(course, event, before);
        if (visit === void 0)
          return before;
        const scope = visit.inner.get(event.details.index ?? -1);
        scope !== void 0 && (scope.ended = how, how === "failed" && (0, explain_visit.rN)(scope, event));
        const behind = how === "failed" ? course.failures.at(course.before(event)) : void 0;
        return behind !== void 0 && course.failures.passOn(event, behind), placeAt(visit);
      }
      function mapAround(course, event, before) {
        const { name } = event.details, isIt = (visit) => visit.type === "Map" && (name === void 0 || visit.name === name), named = name === void 0 ? void 0 : course.latestNamed(name);
        return around(before, isIt) ?? (named?.type === "Map" ? named : void 0);
      }
      function mapRun(course, event, kind, before) {
        const visit = around(before, (candidate) => candidate.type === "Map");
        return visit === void 0 ? before : (kind === "map-run-failed" && course.failures.add(visit, event), kind === "map-run-redriven" && (course.redrives.settle(visit), course.redrives.reopen(visit)), visit.mapRunArn = event.details.mapRunArn ?? visit.mapRunArn, placeAt(visit));
      }
      var culprit = __webpack_require__(1159), named_state = __webpack_require__(9033);
      class Redrives {
        count = 0;
        latest;
        /** Between an end and the redrive after it. Milliseconds since 1970. */
        pauses = [];
        /** The state that a redrive begins with, when the events after it do not say so. */
        resumed;
        /** Tasks that had not come to an end when the execution did, the one at fault first. */
        stopped = [];
        /** @param open The states that were not left when the execution ended. */
        begin(event, end, { culprit: culprit2, open }) {
          if (end !== void 0) {
            this.pauses.push({ from: end.at, to: event.at });
            const others = open.filter((visit) => visit !== culprit2);
            this.resumed = culprit2, this.stopped = [...culprit2 === void 0 ? [] : [culprit2], ...others].filter(({ task }) => task);
          }
          this.latest = event, this.count = event.details.redriveCount ?? this.count + 1;
        }
        /** The state that goes on: each of several stopped tasks once, told apart by what they call. */
        resumedBy(event) {
          if ((0, event_kind.I)(event.type).kind !== "task-scheduled")
            return this.resumed;
          const { resource, parameters } = event.details, fits = (visit) => visit.task?.resource === resource && visit.task?.parameters === parameters, found = this.stopped.find(fits);
          return this.stopped = this.stopped.filter((visit) => visit !== found), found ?? this.resumed;
        }
        /** Only a redrive goes on where everything had ended. */
        reopen(visit) {
          if (this.latest !== void 0)
            for (let at = visit; at !== void 0; at = at.scope.owner)
              at.closed !== void 0 && at.closed.id < this.latest.id && (at.closed = void 0), at.exited === void 0 && (at.attemptFailed &&= ((0, explain_visit.xW)(at)?.event.id ?? 0) > this.latest.id), at.scope.ended = at.scope.ended === "succeeded" ? "succeeded" : void 0, this.settle(at);
        }
        /** A failure before the redrive is done again by it. */
        settle(visit) {
          const failure = (0, explain_visit.xW)(visit);
          failure !== void 0 && failure.event.id < (this.latest?.id ?? 0) && failure.fate === "unhandled" && (failure.fate = "redriven");
        }
        /** Milliseconds from one time to another, without the pauses between. */
        activeMs(from, to) {
          const paused = this.pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from)), 0);
          return Math.max(0, to - from - paused);
        }
      }
      function replay(history) {
        const replayed = new Replay();
        for (const event of history.events)
          replayed.add(event);
        return replayed;
      }
      class Replay {
        root = {
          owner: void 0,
          index: void 0,
          depth: 0,
          current: void 0,
          ended: void 0
        };
        /** In the order they were entered. */
        visits = [];
        started;
        /** The event that ended the execution, unless it was redriven since. */
        ended;
        /** The latest event. */
        last;
        redrives = new Redrives();
        failures = new Failures();
        events = /* @__PURE__ */ new Map();
        places = /* @__PURE__ */ new Map();
        byName = /* @__PURE__ */ new Map();
        /** @param event Its id is above those of all events before. */
        add(event) {
          const place = this.placeAfter(event, this.placeBefore(event));
          this.events.set(event.id, event), this.places.set(event.id, place), this.last = event;
        }
        event(id2) {
          return this.events.get(id2);
        }
        placeOf(event) {
          return this.places.get(event.id) ?? this.nowhere();
        }
        /** The event that caused this one. */
        before(event) {
          return event.previousId < event.id ? this.events.get(event.previousId) : void 0;
        }
        /** The latest visit of that name that is open; the latest at all when none is. */
        latestNamed(name) {
          const visits = this.byName.get(name) ?? [];
          for (; visits.length > 1; ) {
            const latest = visits.at(-1);
            if (latest === void 0 || (0, explain_visit.nT)(latest))
              break;
            visits.pop();
          }
          return visits.at(-1);
        }
        /** Milliseconds from one time to another, without the pauses between. */
        activeMs(from, to) {
          return this.redrives.activeMs(from, to);
        }
        get redriveCount() {
          return this.redrives.count;
        }
        placeBefore(event) {
          const before = this.before(event);
          if (before === void 0)
            return this.nowhere();
          const place = this.placeOf(before), resumed = before === this.redrives.latest ? this.redrives.resumedBy(event) : void 0;
          return resumed === void 0 ? place : placeAt(resumed);
        }
        nowhere() {
          return { scope: this.root, visit: void 0 };
        }
        placeAfter(event, before) {
          const kind = (0, event_kind.I)(event.type);
          switch (kind.kind) {
            case "execution-started":
              return this.started = event, this.nowhere();
            case "execution-ended":
              return this.ended = { event, status: kind.status }, before;
            case "execution-redriven":
              return this.redrive(event);
            case "entered":
              return this.enter(event, kind.state, before);
            case "exited":
              return this.exit(event, before);
            case "container-started":
              return startContainer(this, event, kind.state, before);
            case "container-failed":
              return failContainer(this, event, kind.state, before);
            case "container-succeeded":
              return leaveContainer(kind.state, before);
            case "iteration-started":
              return startIteration(this, event, before);
            case "iteration-succeeded":
              return endIteration(this, event, "succeeded", before);
            case "iteration-failed":
              return endIteration(this, event, "failed", before);
            case "iteration-aborted":
              return endIteration(this, event, "aborted", before);
            case "map-run-started":
            case "map-run-redriven":
            case "map-run-succeeded":
            case "map-run-failed":
              return mapRun(this, event, kind.kind, before);
            case "evaluation-failed":
              return this.failEvaluation(event, before);
            case "task-scheduled":
            case "task-schedule-failed":
            case "task-progress":
            case "task-succeeded":
            case "task-failed":
              return this.taskEvent(event, kind.kind, before);
            case "state-aborted":
            case "unknown":
              return before;
          }
        }
        enter(event, type, before) {
          const name = event.details.name ?? "", scope = this.scopeEntered(event, name, before), earlier = scope.current;
          earlier !== void 0 && (0, explain_visit.nT)(earlier) && (this.redrives.settle(earlier), (0, explain_visit.VN)(earlier, event));
          const visit = {
            name,
            type,
            scope,
            entered: event,
            exited: void 0,
            closed: void 0,
            attempts: 0,
            failures: [],
            task: void 0,
            inner: /* @__PURE__ */ new Map(),
            length: void 0,
            mapRunArn: void 0,
            attemptFailed: !1
          };
          scope.current = visit, this.visits.push(visit);
          const same = this.byName.get(name);
          return same === void 0 ? this.byName.set(name, [visit]) : same.push(visit), { scope, visit };
        }
        scopeEntered(event, name, { scope, visit }) {
          const before = this.before(event);
          if (before === void 0)
            return scope;
          if (visit !== void 0 && (0, event_kind.I)(before.type).kind === "container-started")
            return this.redrives.reopen(visit), (0, explain_visit.pq)(visit, void 0, name);
          if (before === this.redrives.latest) {
            const stopped = this.visits.findLast((earlier) => earlier.name === name && earlier.exited === void 0);
            for (let owner = stopped?.scope.owner; owner !== void 0; owner = owner.scope.owner)
              this.redrives.reopen(owner);
            return stopped?.scope ?? this.root;
          }
          return scope;
        }
        exit(event, before) {
          const name = event.details.name ?? "", visit = around(before, (candidate) => candidate.name === name && candidate.exited === void 0) ?? this.latestNamed(name);
          if (visit === void 0 || visit.exited !== void 0)
            return before;
          const failure = (0, explain_visit.xW)(visit);
          failure?.fate === "unhandled" && (failure.fate = this.isCatch(event, visit) ? "caught" : "retried"), visit.exited = event;
          for (const scope of visit.inner.values())
            (0, explain_visit.rN)(scope, event);
          return placeAt(visit);
        }
        /** Between a failure and the exit stands nothing but the failure. */
        isCatch(exit, visit) {
          const before = this.before(exit);
          return before === void 0 || this.failures.at(before)?.visit === visit;
        }
        /** Its cause may be the event before the state was entered: the details and the cause say which state it is. */
        failEvaluation(event, before) {
          const { state = "", cause } = event.details, isIt = (visit2) => visit2.name === state && visit2.exited === void 0, inScope = before.scope.current, entered = (0, named_state.O)(cause, (id2) => this.event(id2))?.event, visit = (entered === void 0 ? void 0 : this.places.get(entered.id)?.visit) ?? (before.visit !== void 0 && isIt(before.visit) ? before.visit : void 0) ?? (inScope !== void 0 && isIt(inScope) ? inScope : void 0) ?? this.latestNamed(state);
          return visit === void 0 ? before : (this.redrives.reopen(visit), retry(visit), this.failures.add(visit, event), placeAt(visit));
        }
        taskEvent(event, kind, before) {
          const { visit } = before;
          if (visit === void 0)
            return before;
          if (this.redrives.reopen(visit), kind === "task-scheduled" || kind === "task-schedule-failed") {
            retry(visit), visit.attempts++;
            const { resource, resourceType, region, parameters } = event.details;
            kind === "task-scheduled" && (visit.task = { resource, resourceType, region, parameters });
          }
          return (kind === "task-failed" || kind === "task-schedule-failed") && this.failures.add(visit, event), placeAt(visit);
        }
        redrive(event) {
          const open = this.visits.filter((visit) => visit.exited === void 0);
          return this.redrives.begin(event, this.ended?.event, { culprit: (0, culprit.R)(this)?.visit, open }), this.ended = void 0, this.nowhere();
        }
      }
    })
  ),
  /***/
  9623: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Su: () => (
          /* binding */
          isAround
        ),
        /* harmony export */
        VN: () => (
          /* binding */
          close
        ),
        /* harmony export */
        XM: () => (
          /* binding */
          pathOf
        ),
        /* harmony export */
        iJ: () => (
          /* binding */
          isReallyOpen
        ),
        /* harmony export */
        nT: () => (
          /* binding */
          isOpen
        ),
        /* harmony export */
        pq: () => (
          /* binding */
          innerScope
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          closeScope
        ),
        /* harmony export */
        xW: () => (
          /* binding */
          lastFailure
        )
        /* harmony export */
      });
      function isOpen(visit) {
        return visit.exited === void 0 && visit.closed === void 0;
      }
      function isReallyOpen(visit) {
        for (let at = visit; at !== void 0; at = at.scope.owner)
          if (!isOpen(at))
            return !1;
        return !0;
      }
      function pathOf(visit) {
        const path = [visit.name];
        for (let scope = visit.scope; scope.owner !== void 0; scope = scope.owner.scope)
          path.push(scope.index === void 0 ? scope.owner.name : `${scope.owner.name}[${scope.index}]`);
        return path.reverse();
      }
      function isAround(outer, visit) {
        for (let at = visit.scope.owner; at !== void 0; at = at.scope.owner)
          if (at === outer)
            return !0;
        return !1;
      }
      function lastFailure(visit) {
        return visit.failures.at(-1);
      }
      const deepest = 200;
      function innerScope(owner, index, key) {
        const known = owner.inner.get(key);
        if (known !== void 0)
          return known;
        const depth = owner.scope.depth + 1;
        if (depth > deepest)
          return owner.scope;
        const scope = { owner, index, depth, current: void 0, ended: void 0 };
        return owner.inner.set(key, scope), scope;
      }
      function closeScope(scope, event) {
        scope.current !== void 0 && isOpen(scope.current) && close(scope.current, event);
      }
      function close(visit, event) {
        visit.closed = event;
        for (const scope of visit.inner.values())
          closeScope(scope, event);
      }
    })
  ),
  /***/
  8353: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          follow
        ),
        s: () => (
          /* binding */
          readEnd
        )
      });
      var lib = __webpack_require__(125), host_lib = __webpack_require__(6788), description = __webpack_require__(5930), explain_explanation = __webpack_require__(1331), explain_replay = __webpack_require__(4374), bare_history = __webpack_require__(3010), history_history = __webpack_require__(1855), map_runs = __webpack_require__(929), report_lib = __webpack_require__(1971), culprit = __webpack_require__(1159), explain_visit = __webpack_require__(9623), event_kind = __webpack_require__(3510), states_table = __webpack_require__(7933), story = __webpack_require__(805);
      const mostLines = 200, heartbeat = 6e4, longestError = 200;
      function narratorOn(log, clock, waits) {
        const progresses = /* @__PURE__ */ new Map();
        let lines = [], spokenAt = clock.now();
        function print() {
          const left = lines.length - mostLines;
          left > 0 && log.info(`\u2026 ${left} earlier lines are left out`, "dim");
          for (const { text, tone } of lines.slice(-mostLines))
            log.info(text, tone);
          lines.length > 0 && (spokenAt = clock.now()), lines = [];
        }
        return {
          async tell(event, replay) {
            const line = await lineFor(event, replay, waits);
            line !== void 0 && lines.push(line);
          },
          progress(map) {
            const text = progressInWords(map);
            progresses.get(map.path) !== text && (progresses.set(map.path, text), lines.push({ text: `${map.path}: ${text}`, tone: "plain" }));
          },
          breathe(replay) {
            print();
            const now = clock.now(), state = openInWords(replay, now);
            log.live(replay.ended === void 0 ? state : ""), !(now - spokenAt < heartbeat || replay.ended !== void 0) && (log.info(`\u2026 ${state}`, "dim"), spokenAt = now);
          }
        };
      }
      async function lineFor(event, replay, waits) {
        const { visit } = replay.placeOf(event), told = visit === void 0 ? void 0 : await wordsFor(event, visit, replay, waits);
        if (told !== void 0 && visit !== void 0)
          return { ...told, text: `${indentOf(visit)}${told.text}` };
        if ((0, event_kind.I)(event.type).kind === "execution-redriven")
          return { text: "\u21BB redriven", tone: "strong" };
      }
      async function wordsFor(event, visit, replay, waits) {
        const label = labelOf(visit), { kind } = (0, event_kind.I)(event.type);
        switch (kind) {
          case "entered":
            return await enteredInWords(event, visit, waits);
          case "exited":
            return exitedInWords(event, visit, replay);
          case "task-scheduled":
            return event.details.resource?.endsWith(".waitForTaskToken") ?? !1 ? { text: `\u2026 ${label} waits for a callback${limitsOf(event)}`, tone: "strong" } : visit.attempts > 1 ? { text: `\u21BB ${label}, try ${visit.attempts}`, tone: "doubtful" } : void 0;
          case "task-failed":
          case "task-schedule-failed":
          case "evaluation-failed":
          case "map-run-failed":
            return { text: `\u2717 ${label}: ${(0, story.Jj)(event.details.error ?? "failed", longestError)}`, tone: "bad" };
          default:
            return;
        }
      }
      async function enteredInWords(event, visit, waits) {
        const label = labelOf(visit);
        if (visit.type === "Pass" || visit.type === "Choice")
          return;
        if (visit.type === "Succeed")
          return { text: `\u2713 ${label}`, tone: "good" };
        if (visit.type === "Fail")
          return { text: `\u2717 ${label}`, tone: "bad" };
        if (visit.type !== "Wait")
          return { text: `\u25B8 ${label}`, tone: "plain" };
        const end = await waits.endOf(visit.name, event.at, event.details.input);
        return {
          text: `\u25B8 ${label} waits${end === void 0 ? "" : ` until ${(0, report_lib.mK)(end)} UTC`}`,
          tone: "plain"
        };
      }
      function exitedInWords(event, visit, replay) {
        const label = labelOf(visit), failure = (0, explain_visit.xW)(visit);
        if (failure?.fate === "caught")
          return { text: `! ${label} caught ${(0, story.Jj)(failure.error ?? "a failure", longestError)}`, tone: "doubtful" };
        if (visit.type === "Pass" || visit.type === "Choice")
          return { text: `\u2713 ${label}`, tone: "good" };
        const tries = visit.attempts > 1 ? `, ${visit.attempts} tries` : "";
        return {
          text: `\u2713 ${label} ${(0, report_lib.ji)(replay.activeMs(visit.entered.at, event.at))}${tries}`,
          tone: "good"
        };
      }
      function limitsOf({ details }) {
        const { timeoutInSeconds, heartbeatInSeconds } = details, limit = timeoutInSeconds === void 0 ? "" : `, for ${(0, report_lib.ji)(timeoutInSeconds * 1e3)} at most`, beat = heartbeatInSeconds === void 0 ? "" : `, a heartbeat each ${(0, report_lib.ji)(heartbeatInSeconds * 1e3)}`;
        return `${limit}${beat}`;
      }
      function indentOf(visit) {
        return "  ".repeat(Math.min(visit.scope.depth, 20));
      }
      function labelOf({ name, scope }) {
        for (let at2 = scope; at2?.owner !== void 0; at2 = at2.owner.scope)
          if (at2.index !== void 0)
            return `[${at2.index}] ${name}`;
        return name;
      }
      function openInWords(replay, now) {
        const open = (0, culprit.J)(replay), [first, ...others] = open;
        if (first === void 0)
          return "running";
        const more = others.length === 0 ? "" : ` and ${others.length} more`, since = replay.activeMs(first.entered.at, now);
        return `in ${(0, explain_visit.XM)(first).join(states_table.UE)}${more} for ${(0, report_lib.ji)(since)}`;
      }
      function progressInWords({ succeeded, failed, aborted, running, total }) {
        return [
          total === void 0 ? `${succeeded} done` : `${succeeded} of ${total} done`,
          ...failed > 0 ? [`${failed} failed`] : [],
          ...aborted > 0 ? [`${aborted} aborted`] : [],
          ...running > 0 ? [`${running} running`] : []
        ].join(", ");
      }
      var follow_reader = __webpack_require__(8889), jsonata_expression = __webpack_require__(7509);
      const deepest = 100;
      function waitTimesIn(definition) {
        const waits = /* @__PURE__ */ new Map();
        return collect(parsed(definition), waits, 0), {
          async endOf(name, enteredAt, input) {
            const { Seconds, SecondsPath, Timestamp, TimestampPath } = waits.get(name) ?? {}, seconds = SecondsPath === void 0 ? await computed(Seconds, input) : at(input, SecondsPath);
            if (typeof seconds == "number")
              return enteredAt + seconds * 1e3;
            const stamp = TimestampPath === void 0 ? await computed(Timestamp, input) : at(input, TimestampPath), time = Date.parse(String(stamp));
            return Number.isNaN(time) ? void 0 : time;
          }
        };
      }
      async function computed(value, input) {
        const [, expression] = typeof value == "string" && /^\{%([\s\S]*)%\}$/.exec(value) || [];
        if (expression === void 0)
          return value;
        try {
          return await (await (0, jsonata_expression.U)(expression, "a Wait state")).evaluate({}, { states: { input: parsed(input) } });
        } catch {
          return;
        }
      }
      function collect(machine, waits, depth) {
        if (!(!isRecord(machine) || !isRecord(machine.States) || depth > deepest))
          for (const [name, state] of Object.entries(machine.States)) {
            if (!isRecord(state))
              continue;
            state.Type === "Wait" && waits.set(name, state);
            const { Branches, ItemProcessor, Iterator: iterator } = state;
            for (const inner of [...Array.isArray(Branches) ? Branches : [], ItemProcessor, iterator])
              collect(inner, waits, depth + 1);
          }
      }
      function at(input, path) {
        if (typeof path != "string" || !/^\$(\.[\w-]+)+$/.test(path))
          return;
        let value = parsed(input);
        for (const step of path.split(".").slice(1))
          value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : void 0;
        return value;
      }
      function parsed(text) {
        try {
          return text === void 0 ? void 0 : JSON.parse(text);
        } catch {
          return;
        }
      }
      function isRecord(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      const lastLook = { afterStop: 2e4, otherwise: 1e3 }, patience = 15 * 6e4, mostDoubts = 10;
      async function follow(following, edge) {
        const { arn } = following;
        try {
          return await followHistory(following, edge);
        } catch (error) {
          if ((0, lib.w7)(error))
            return await withoutHistory(following, edge);
          throw (0, lib.r_)(error) ? new host_lib.A("the credentials have expired while the execution was followed", {
            where: arn,
            mend: `ask for credentials that last longer, then follow it with --mode=attach --execution-arn=${arn}`,
            cause: error
          }) : error;
        }
      }
      async function readEnd(target, edge) {
        const events = [...await (0, follow_reader.k)(target, edge).read()], history = (0, history_history.om)(events), explanation = (0, explain_explanation.W)(history);
        return { history, explanation, maps: await (0, map_runs.c)(target.region, edge).final(explanation.replay) };
      }
      async function withoutHistory(following, edge) {
        return edge.host.log.warn("states:GetExecutionHistory is not allowed, so only the end of the execution is told"), await followDescription(following, edge);
      }
      async function followHistory(following, edge) {
        const { redrives, definition, onEvent } = following, { aws, host } = edge, span = spanOf(following), target = targetWithin(span, following), reader = (0, follow_reader.k)(target, edge), narrator = narratorOn(host.log, aws.clock, waitTimesIn(definition)), mapRuns = (0, map_runs.c)(following.region, edge), lastWord = lastWordOf(target, edge), replay = new explain_replay.e(), events = [];
        async function look() {
          const fresh = await reader.read();
          for (const event of fresh)
            onEvent(event), events.push(event), replay.add(event), replay.redriveCount >= redrives && await narrator.tell(event, replay);
          const isOver = replay.ended !== void 0 && replay.redriveCount >= redrives;
          if (!isOver)
            for (const map of await mapRuns.current(replay))
              narrator.progress(map);
          return narrator.breathe(replay), isOver ? await lastWord() : { kind: fresh.length > 0 ? "news" : "idle" };
        }
        const { cut, value: described } = await untilOver(look, span, following, edge);
        host.log.live("");
        const maps = cut === "signal" ? [] : await mapRuns.final(replay), explanation = completed((0, explain_explanation.D)(replay), described);
        return { history: (0, history_history.om)(events), explanation, maps, ...cut === void 0 ? {} : { cut } };
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
          }
        };
      }
      async function untilOver(look, span, following, edge) {
        const setting = settingOf(following, edge);
        try {
          return { value: await (0, lib.TG)(look, rhythmOf(following), setting) };
        } catch (error) {
          if (error instanceof host_lib.cJ)
            return { cut: "signal", value: void 0 };
          if (!(error instanceof host_lib.GA))
            throw error;
        }
        const { stop } = following;
        await stop?.();
        const grace = stop === void 0 ? lastLook.otherwise : lastLook.afterStop;
        try {
          return span.deadline = edge.aws.clock.now() + grace, { cut: "deadline", value: await (0, lib.TG)(look, { longest: 1e3, spare: 0 }, { ...setting, deadline: span.deadline }) };
        } catch (error) {
          if (error instanceof host_lib.cJ)
            return { cut: "signal", value: void 0 };
          if (!(error instanceof host_lib.GA))
            throw error;
          return { cut: "deadline", value: void 0 };
        }
      }
      function lastWordOf(following, edge) {
        let doubts = 0;
        return async () => {
          try {
            const described = await (0, description.k)(following, edge);
            return described.isComplete && described.redriveCount >= following.redrives ? { kind: "done", value: described } : (doubts++, doubts < mostDoubts ? { kind: "news" } : { kind: "done", value: void 0 });
          } catch (error) {
            if (!(0, lib.w7)(error))
              throw error;
            return edge.host.log.warn("states:DescribeExecution is not allowed: the result is taken from the history"), { kind: "done", value: void 0 };
          }
        };
      }
      function completed(explanation, described) {
        return described === void 0 || described.status !== explanation.status ? explanation : {
          ...explanation,
          input: explanation.input ?? described.input,
          output: explanation.output ?? described.output,
          error: explanation.error ?? described.error,
          cause: explanation.cause ?? described.cause
        };
      }
      async function followDescription(following, edge) {
        const { redrives } = following, span = spanOf(following), target = targetWithin(span, following);
        let seen;
        async function look() {
          const described2 = await (0, description.k)(target, edge, following.isNew);
          seen = described2;
          const isOver = described2.isComplete && described2.redriveCount >= redrives;
          return edge.host.log.live(isOver ? "" : "running"), isOver ? { kind: "done", value: described2 } : { kind: "idle" };
        }
        const { cut, value: described = seen } = await untilOver(look, span, following, edge);
        edge.host.log.live("");
        const history = (0, bare_history.P)(described ?? { status: "RUNNING", startedAt: void 0, endedAt: void 0 }), explanation = { ...(0, explain_explanation.W)(history), redriveCount: described?.redriveCount ?? 0 };
        return { history, explanation, maps: [], ...cut === void 0 ? {} : { cut } };
      }
      function rhythmOf({ longestInterval }) {
        return { longest: Math.max(1e3, longestInterval), spare: 24 };
      }
      function settingOf({ deadline }, { aws, host }) {
        return { clock: aws.clock, random: aws.random, signal: host.cancellation.signal, deadline };
      }
    })
  ),
  /***/
  929: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          failedChildren
        ),
        /* harmony export */
        c: () => (
          /* binding */
          mapRunsOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788), _explain_visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9623), _states_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7933);
      const mostRuns = 10, mostChildren = 10, interval = 15e3;
      function mapRunsOf(region, edge) {
        const { aws, host } = edge;
        let isAllowed = !0, lookedAt = Number.NEGATIVE_INFINITY;
        async function progressOf(visit) {
          if (!isAllowed || visit.mapRunArn === void 0)
            return [];
          const options = { region, signal: host.cancellation.signal, patience: 1e4 };
          try {
            const run = await aws.call("sfn", "DescribeMapRun", { mapRunArn: visit.mapRunArn }, options);
            return [progressFrom((0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_2__.XM)(visit).join(_states_table_js__WEBPACK_IMPORTED_MODULE_3__.UE), run)];
          } catch (error) {
            return host.cancellation.signal.throwIfAborted(), (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.w7)(error) ? (isAllowed = !1, host.log.warn("states:DescribeMapRun is not allowed, so the progress of distributed Map states is not told")) : host.log.debug(`The progress of a Map Run cannot be told: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), [];
          }
        }
        async function allOf(visits) {
          const found = [];
          for (const visit of visits.slice(0, mostRuns))
            found.push(...await progressOf(visit));
          return found;
        }
        return {
          async current(replay) {
            if (aws.clock.now() - lookedAt < interval)
              return [];
            const open = replay.visits.filter((visit) => visit.mapRunArn !== void 0 && (0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_2__.iJ)(visit));
            return open.length === 0 ? [] : (lookedAt = aws.clock.now(), await allOf(open.slice(0, 1)));
          },
          async final(replay) {
            return await allOf(replay.visits.filter((visit) => visit.mapRunArn !== void 0));
          }
        };
      }
      async function failedChildren(mapRunArn, region, { aws, host }) {
        const options = { region, signal: host.cancellation.signal, patience: 1e4 }, found = [];
        try {
          for (const statusFilter of ["FAILED", "TIMED_OUT", "ABORTED"]) {
            const request = { mapRunArn, statusFilter, maxResults: mostChildren }, { executions = [] } = await aws.call("sfn", "ListExecutions", request, options);
            for (const { executionArn: arn, name, status } of executions)
              arn && name && status && found.length < mostChildren && found.push({ arn, name, status });
          }
          return found;
        } catch (error) {
          return host.cancellation.signal.throwIfAborted(), (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.w7)(error) ? host.log.warn("states:ListExecutions is not allowed, so the failed children of the Map Run are not listed") : host.log.debug(`The children of the Map Run cannot be listed: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), [];
        }
      }
      function progressFrom(path, { itemCounts }) {
        const { succeeded = 0, failed = 0, timedOut = 0, aborted = 0, running = 0, total } = itemCounts ?? {};
        return { path, succeeded, failed: failed + timedOut, aborted, running, total };
      }
    })
  ),
  /***/
  8889: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          historyReader
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5930), _history_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7047);
      const firstPage = { most: 20, free: 1e3, share: 0.05 }, longestPage = 1e3, nothing = {}, mostWaits = 5;
      function historyReader(reading, edge) {
        const { arn, region, patience, isNew, isKept = !1 } = reading, { aws, host } = edge, mayAppear = (0, _description_js__WEBPACK_IMPORTED_MODULE_1__.q)(isNew ? "start" : "request", aws.clock), waiting = /* @__PURE__ */ new Map();
        let known = 0, readAgain = 0, waits = 0, payload = !0, takesAnySize = !0;
        async function page(maxResults, nextToken) {
          const request = {
            executionArn: arn,
            reverseOrder: !0,
            maxResults,
            ...payload ? {} : { includeExecutionData: !1 },
            ...nextToken === void 0 ? {} : { nextToken }
          }, options = {
            region,
            deadline: reading.deadline,
            signal: host.cancellation.signal,
            ...patience === void 0 ? {} : { patience },
            alsoRetry: (error) => known === 0 && mayAppear(error)
          }, answer = await aws.call("sfn", "GetExecutionHistory", request, options), events = (answer.events ?? []).map((event, index) => {
            const read = (0, _history_event_js__WEBPACK_IMPORTED_MODULE_2__.Z)(event, `${arn}: event ${index}`);
            return isKept ? read : { ...read, raw: nothing };
          });
          for (const event of events)
            event.id <= known || waiting.has(event.id) ? readAgain++ : waiting.set(event.id, event);
          return { lowest: events.at(-1)?.id, nextToken: answer.nextToken };
        }
        async function backToKnown() {
          let { lowest, nextToken } = await page(firstPageSize(known, readAgain), void 0);
          for (; nextToken !== void 0 && lowest !== void 0 && lowest > known + 1; ) {
            if (!takesAnySize)
              return await backInWholePages();
            const next = await page(Math.min(longestPage, lowest - known - 1), nextToken);
            lowest = next.lowest, nextToken = next.nextToken;
          }
        }
        async function backInWholePages() {
          let { lowest, nextToken } = await page(longestPage, void 0);
          for (; nextToken !== void 0 && lowest !== void 0 && lowest > known + 1; ) {
            const next = await page(longestPage, nextToken);
            lowest = next.lowest, nextToken = next.nextToken;
          }
        }
        async function look() {
          try {
            await backToKnown();
          } catch (error) {
            if (takesAnySize && (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "InvalidToken", "ValidationException"))
              return takesAnySize = !1, await backInWholePages();
            if (!payload || !(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.hE)(error))
              throw error;
            host.log.warn("The key of the execution may not be used (kms:Decrypt): its history is read without payloads"), payload = !1, await backToKnown();
          }
        }
        function take() {
          const taken = [];
          for (const id2 of [...waiting.keys()].sort((a, b) => a - b)) {
            if (id2 !== known + 1 && waits < mostWaits)
              break;
            const event = waiting.get(id2);
            waiting.delete(id2), known = id2, event !== void 0 && taken.push(event);
          }
          return taken;
        }
        return {
          async read() {
            await look();
            const taken = take();
            return waiting.size === 0 ? (waits = 0, taken) : (await backInWholePages(), taken.push(...take()), waits = waiting.size === 0 ? 0 : waits + 1, taken);
          }
        };
      }
      function firstPageSize(known, readAgain) {
        const left = firstPage.free + known * firstPage.share - readAgain;
        return Math.max(1, Math.min(firstPage.most, Math.floor(left / 50)));
      }
    })
  ),
  /***/
  3010: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          bareHistory
        )
        /* harmony export */
      });
      var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1855);
      const ends = {
        SUCCEEDED: "ExecutionSucceeded",
        FAILED: "ExecutionFailed",
        TIMED_OUT: "ExecutionTimedOut",
        ABORTED: "ExecutionAborted"
      };
      function bareHistory(execution) {
        const { status, startedAt = 0, endedAt = startedAt, input, output, error, cause } = execution, started = {
          id: 1,
          type: "ExecutionStarted",
          timestamp: new Date(startedAt),
          executionStartedEventDetails: { input }
        };
        if (status === "RUNNING")
          return (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.z)([started]);
        const type = ends[status], details = `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`, ended = { id: 2, type, timestamp: new Date(endedAt), [details]: { output, error, cause } };
        return (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.z)([started, ended]);
      }
    })
  ),
  /***/
  3510: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          kindOf
        )
        /* harmony export */
      });
      const stateTypes = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];
      function kindOf(type) {
        return kinds.get(type) ?? unknown;
      }
      const unknown = { kind: "unknown" }, kinds = new Map([
        ...stateTypes.flatMap((state) => [
          [`${state}StateEntered`, { kind: "entered", state }],
          [`${state}StateExited`, { kind: "exited", state }],
          [`${state}StateAborted`, { kind: "state-aborted", state }]
        ]),
        ...["Parallel", "Map"].flatMap((state) => [
          [`${state}StateStarted`, { kind: "container-started", state }],
          [`${state}StateSucceeded`, { kind: "container-succeeded", state }],
          [`${state}StateFailed`, { kind: "container-failed", state }]
        ]),
        ...["Task", "LambdaFunction", "Activity"].flatMap((task) => [
          [`${task}Scheduled`, { kind: "task-scheduled" }],
          [`${task}ScheduleFailed`, { kind: "task-schedule-failed" }],
          [`${task}Started`, { kind: "task-progress" }],
          [`${task}Submitted`, { kind: "task-progress" }],
          [`${task}Succeeded`, { kind: "task-succeeded" }],
          [`${task}StartFailed`, { kind: "task-failed" }],
          [`${task}SubmitFailed`, { kind: "task-failed" }],
          [`${task}Failed`, { kind: "task-failed" }],
          [`${task}TimedOut`, { kind: "task-failed" }]
        ]),
        ["MapIterationStarted", { kind: "iteration-started" }],
        ["MapIterationSucceeded", { kind: "iteration-succeeded" }],
        ["MapIterationFailed", { kind: "iteration-failed" }],
        ["MapIterationAborted", { kind: "iteration-aborted" }],
        ["MapRunStarted", { kind: "map-run-started" }],
        ["MapRunSucceeded", { kind: "map-run-succeeded" }],
        ["MapRunFailed", { kind: "map-run-failed" }],
        ["MapRunAborted", { kind: "map-run-failed" }],
        ["MapRunRedriven", { kind: "map-run-redriven" }],
        ["EvaluationFailed", { kind: "evaluation-failed" }],
        ["ExecutionStarted", { kind: "execution-started" }],
        ["ExecutionRedriven", { kind: "execution-redriven" }],
        ["ExecutionSucceeded", { kind: "execution-ended", status: "SUCCEEDED" }],
        ["ExecutionFailed", { kind: "execution-ended", status: "FAILED" }],
        ["ExecutionTimedOut", { kind: "execution-ended", status: "TIMED_OUT" }],
        ["ExecutionAborted", { kind: "execution-ended", status: "ABORTED" }]
      ]);
    })
  ),
  /***/
  7047: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          eventFrom
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
      function eventFrom(raw, place) {
        if (!isRecord(raw))
          throw noEvent(place, "is no object");
        const id2 = own(raw, "id"), type = own(raw, "type"), at = millisecondsOf(own(raw, "timestamp")), previousId = own(raw, "previousEventId") ?? 0;
        if (!isCount(id2) || id2 < 1)
          throw noEvent(place, "has no id that is a whole number from 1");
        if (typeof type != "string" || type === "")
          throw noEvent(place, "has no type");
        if (at === void 0)
          throw noEvent(place, "has no timestamp that is a date, ISO 8601 or seconds since 1970");
        if (!isCount(previousId))
          throw noEvent(place, "has a previousEventId that is no whole number");
        return { id: id2, type, at, previousId, details: detailsOf(raw), raw };
      }
      const texts = [
        "name",
        "input",
        "output",
        "error",
        "cause",
        "resource",
        "resourceType",
        "region",
        "parameters",
        "mapRunArn",
        "state",
        "location",
        "roleArn"
      ], counts = ["index", "length", "timeoutInSeconds", "heartbeatInSeconds", "redriveCount"];
      function detailsOf(raw) {
        const key = Object.keys(raw).find((name) => name.endsWith("EventDetails") && isRecord(raw[name])), given = key === void 0 ? void 0 : raw[key];
        if (!isRecord(given))
          return {};
        const found = {};
        for (const name of texts) {
          const value = own(given, name);
          typeof value == "string" && (found[name] = value);
        }
        for (const name of counts) {
          const value = own(given, name);
          isCount(value) && (found[name] = value);
        }
        const variables = own(given, "assignedVariables");
        return isRecord(variables) && (found.assignedVariables = variables), found;
      }
      function millisecondsOf(value) {
        if (value instanceof Date)
          return finite(value.getTime());
        if (typeof value == "number")
          return finite(value > latestSecond ? value : value * 1e3);
        if (typeof value == "string")
          return /^\d+(\.\d+)?$/.test(value) ? millisecondsOf(Number(value)) : finite(Date.parse(value));
      }
      const latestSecond = 1e11;
      function finite(value) {
        return Number.isFinite(value) && Math.abs(value) <= 864e13 ? value : void 0;
      }
      function isCount(value) {
        return typeof value == "number" && Number.isSafeInteger(value) && value >= 0;
      }
      function isRecord(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      function own(record, key) {
        return Object.hasOwn(record, key) ? record[key] : void 0;
      }
      function noEvent(place, trouble) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`this ${trouble}`, {
          where: place,
          expected: "an event as GetExecutionHistory gives it"
        });
      }
    })
  ),
  /***/
  1855: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I5: () => (
          /* binding */
          abortedHistory
        ),
        /* harmony export */
        om: () => (
          /* binding */
          historyOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          historyFrom
        )
        /* harmony export */
      });
      var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
      function historyFrom(events, place = "the history") {
        return historyOf(events.map((event, index) => (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.Z)(event, `${place}: event ${index + 1} of the list`)));
      }
      function historyOf(events) {
        const unordered = /* @__PURE__ */ new Map();
        for (const event of events)
          unordered.set(event.id, event);
        const ordered = [...unordered.values()].sort((a, b) => a.id - b.id);
        return {
          events: ordered,
          byId: new Map(ordered.map((event) => [event.id, event])),
          gaps: gapsIn(ordered)
        };
      }
      function abortedHistory({ events }, at) {
        const aborted = { id: (events.at(-1)?.id ?? 0) + 1, type: "ExecutionAborted", timestamp: new Date(at) };
        return historyOf([...events, (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.Z)(aborted, "the end")]);
      }
      function gapsIn(events) {
        const gaps = [];
        let expected = 1;
        for (const { id: id2 } of events)
          id2 > expected && gaps.push({ first: expected, last: id2 - 1 }), expected = id2 + 1;
        return gaps;
      }
    })
  ),
  /***/
  7509: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          compileJsonata
        ),
        /* harmony export */
        u: () => (
          /* binding */
          jsonataTrouble
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
      const limits = { expression: 8192, nesting: 100, timeout: 5e3, stack: 500, sequence: 1e6 };
      async function compileJsonata(text, where) {
        if (text.length > limits.expression || nestingOf(text) > limits.nesting)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the expression is too long or nested too deep", {
            where,
            expected: `at most ${limits.expression} characters and ${limits.nesting} open brackets`
          });
        const { default: jsonata } = await __webpack_require__.e(
          /* import() */
          9132
        ).then(__webpack_require__.t.bind(__webpack_require__, 9132, 19)), { timeout, stack, sequence } = limits;
        try {
          return jsonata(text, { timeout, stack, sequence });
        } catch (error) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("this is not JSONata", { where, mend: jsonataTrouble(error), cause: error });
        }
      }
      function jsonataTrouble(error) {
        const { code, position, message } = error;
        if (typeof code != "string")
          return (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.bD)(error);
        const place = typeof position == "number" ? ` at character ${position}` : "";
        return `JSONata ${code}${place}${typeof message == "string" ? `: ${message}` : ""}`;
      }
      function nestingOf(expression) {
        let depth = 0, most = 0;
        for (const character of expression)
          "([{?".includes(character) ? most = Math.max(most, ++depth) : ")]}".includes(character) && (depth = Math.max(0, depth - 1));
        return most;
      }
    })
  ),
  /***/
  1685: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fe: () => (
          /* binding */
          describeMachine
        ),
        /* harmony export */
        X: () => (
          /* binding */
          definitionBefore
        ),
        /* harmony export */
        _W: () => (
          /* binding */
          executionArn
        ),
        /* harmony export */
        eM: () => (
          /* binding */
          regionFor
        ),
        /* harmony export */
        f0: () => (
          /* binding */
          nameMachine
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);
      async function nameMachine(given, region, edge) {
        if (given === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the input state-machine is required in mode=start", {
            expected: "the ARN of a state machine, of a version or an alias of it, or its name"
          });
        if (given.startsWith("arn:"))
          return fromArn(given, region);
        const [, name, qualifier = ""] = /^([^\s:/<>{}[\]?*"#%\\^|~`$&,;]{1,80})(:[A-Za-z0-9_.-]+)?$/.exec(given) ?? [];
        if (name === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("this is neither an ARN nor a name", { where: "the input state-machine" });
        return fromArn(`${await arnNamed(name, region, edge)}${qualifier}`, region);
      }
      async function describeMachine(name, edge) {
        const { aws, host } = edge, options = { region: name.region, signal: host.cancellation.signal }, request = { stateMachineArn: name.arn };
        try {
          const described = await aws.call("sfn", "DescribeStateMachine", request, options).catch((error) => {
            if (!(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.hE)(error))
              throw error;
            return aws.call("sfn", "DescribeStateMachine", { ...request, includedData: "METADATA_ONLY" }, options);
          }), destinations = described.loggingConfiguration?.destinations ?? [];
          return {
            ...name,
            type: described.type,
            revision: described.revisionId,
            definition: described.definition,
            roleArn: described.roleArn,
            logGroup: destinations.find(({ cloudWatchLogsLogGroup }) => cloudWatchLogsLogGroup !== void 0)?.cloudWatchLogsLogGroup?.logGroupArn
          };
        } catch (error) {
          if (!(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.w7)(error))
            throw error;
          return host.log.warn("states:DescribeStateMachine is not allowed, so whether it is Express is found by trying"), {
            ...name,
            type: void 0,
            revision: void 0,
            definition: void 0,
            roleArn: void 0,
            logGroup: void 0
          };
        }
      }
      function definitionBefore({ arn, unqualifiedArn, definition }) {
        return /^(:\d+)?$/.test(arn.slice(unqualifiedArn.length)) ? definition : void 0;
      }
      function executionArn({ unqualifiedArn }, name) {
        return `${unqualifiedArn.replace(":stateMachine:", ":execution:")}:${name}`;
      }
      function regionFor(arn, region) {
        const own = (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.b2)(arn);
        if (own === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("this ARN names no Region", { where: arn });
        if (region !== void 0 && region !== own)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo(`the ARN is of ${own}, and region=${region}`, {
            where: arn,
            mend: "leave region out"
          });
        return own;
      }
      function fromArn(arn, region) {
        const [kind, name, qualifier, ...rest] = ((0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Lw)(arn)?.resource ?? "").split(":");
        if (!((0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Lw)(arn)?.service === "states" && kind === "stateMachine" && name && rest.length === 0) || qualifier === "" || name.includes("/"))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("this is not the ARN of a state machine", {
            where: arn,
            expected: "such as arn:aws:states:eu-west-1:111122223333:stateMachine:deploy, or with :VERSION or :ALIAS"
          });
        return {
          arn,
          region: regionFor(arn, region),
          unqualifiedArn: qualifier === void 0 ? arn : arn.slice(0, -qualifier.length - 1)
        };
      }
      async function arnNamed(name, region, { aws, host }) {
        const options = { region, signal: host.cancellation.signal };
        let nextToken;
        do {
          const page = { maxResults: 1e3, ...nextToken === void 0 ? {} : { nextToken } }, listed = await aws.call("sfn", "ListStateMachines", page, options), found = listed.stateMachines?.find((machine) => machine.name === name);
          if (found?.stateMachineArn !== void 0)
            return found.stateMachineArn;
          nextToken = listed.nextToken;
        } while (nextToken !== void 0);
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo(`there is no state machine ${name} in ${region ?? await aws.region()}`, {
          where: "the input state-machine",
          mend: "check name, account and Region, or give its ARN"
        });
      }
    })
  ),
  /***/
  7933: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UE: () => (
          /* binding */
          arrow
        ),
        /* harmony export */
        l5: () => (
          /* binding */
          stateRows
        ),
        /* harmony export */
        sG: () => (
          /* binding */
          outcomeOf
        )
        /* harmony export */
      });
      var _explain_visit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9623);
      const arrow = " \u203A ";
      function stateRows(explanation, mostVisits = 100) {
        const { visits } = explanation.replay;
        return visits.length <= mostVisits ? visits.map((visit) => rowOf([visit], (0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_0__.XM)(visit).join(arrow), explanation)) : [...grouped(visits)].map(([path, group]) => rowOf(group, path, explanation));
      }
      function outcomeOf(visit, { failed, status }) {
        if (failed !== void 0 && isAtFault(visit, failed.visit))
          return status === "ABORTED" ? "aborted" : "failed";
        const fate = (0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_0__.xW)(visit)?.fate;
        return visit.exited !== void 0 ? fate === "caught" ? "caught" : "succeeded" : visit.type === "Succeed" && status === "SUCCEEDED" ? "succeeded" : fate === "redriven" ? "redriven" : fate === "spread" || fate === "unhandled" ? "failed" : (0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_0__.iJ)(visit) && status === "RUNNING" ? "open" : visit.type === "Fail" ? "failed" : "aborted";
      }
      function isAtFault(visit, failed) {
        for (let at = failed; at !== void 0; at = at.scope.owner)
          if (at === visit)
            return !0;
        return !1;
      }
      function grouped(visits) {
        const groups = /* @__PURE__ */ new Map();
        for (const visit of visits) {
          const path = namesTo(visit).join(arrow), group = groups.get(path);
          group === void 0 ? groups.set(path, [visit]) : group.push(visit);
        }
        return groups;
      }
      function namesTo(visit) {
        const names = [visit.name];
        for (let owner = visit.scope.owner; owner !== void 0; owner = owner.scope.owner)
          names.push(owner.name);
        return names.reverse();
      }
      function rowOf(visits, path, explanation) {
        const outcomes = /* @__PURE__ */ new Map();
        let startedAt = Number.POSITIVE_INFINITY, longestMs = 0, attempts = 0;
        for (const visit of visits) {
          const outcome = outcomeOf(visit, explanation);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1), startedAt = Math.min(startedAt, visit.entered.at), longestMs = Math.max(longestMs, durationOf(visit, explanation)), attempts += Math.max(1, visit.attempts);
        }
        return {
          path,
          type: visits[0]?.type ?? "Task",
          runs: visits.length,
          startedAt,
          longestMs,
          attempts,
          outcomes
        };
      }
      function durationOf(visit, { endedAt, replay }) {
        const end = visit.exited?.at ?? visit.closed?.at ?? endedAt ?? replay.last?.at ?? visit.entered.at;
        return replay.activeMs(visit.entered.at, end);
      }
    })
  ),
  /***/
  805: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F5: () => (
          /* binding */
          tellStory
        ),
        /* harmony export */
        Jj: () => (
          /* binding */
          cut
        ),
        /* harmony export */
        Pl: () => (
          /* binding */
          headline
        ),
        /* harmony export */
        TD: () => (
          /* binding */
          survivedInWords
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1971), _explain_visit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9623), _states_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);
      const longestShown = 2e3, mostSurvived = 5;
      function tellStory(log, diagnosis) {
        const { explanation, decoded, links, hint, execution } = diagnosis, isGood = explanation.status === "SUCCEEDED";
        log.info(headline(explanation), isGood ? "good" : "bad");
        const tell = (name, text) => {
          text !== void 0 && text !== "" && log.info(`  ${name.padEnd(6)} ${cut(text)}`);
        };
        tell("error", explanation.error), tell("in", decoded?.what), tell("why", decoded?.why ?? explanation.cause);
        for (const detail of decoded?.details ?? [])
          tell("", detail);
        isGood || tell("tries", triesInWords(explanation));
        for (const { label, url } of links)
          tell("link", `${label}: ${url}`);
        tell("child", decoded?.executionArn), tell("hint", hint);
        for (const visit of explanation.open)
          tell("open", (0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_1__.XM)(visit).join(_states_table_js__WEBPACK_IMPORTED_MODULE_2__.UE));
        for (const failure of explanation.survived.slice(0, mostSurvived))
          tell("past", survivedInWords(failure));
        const more = explanation.survived.length - mostSurvived;
        more > 0 && tell("past", `and ${more} more that were dealt with`), tell("page", execution.url);
      }
      function headline({ status, failed, durationMs, redriveCount }) {
        return [
          status === "RUNNING" ? "RUNNING as far as the history goes" : status,
          failed === void 0 ? "" : ` at ${failed.path.join(_states_table_js__WEBPACK_IMPORTED_MODULE_2__.UE)}`,
          durationMs === void 0 ? "" : ` after ${(0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.ji)(durationMs)}`,
          redriveCount === 0 ? "" : `, redriven ${redriveCount === 1 ? "once" : `${redriveCount} times`}`
        ].join("");
      }
      function survivedInWords({ visit, error, fate }) {
        return `${error ?? "a failure"} in ${(0, _explain_visit_js__WEBPACK_IMPORTED_MODULE_1__.XM)(visit).join(_states_table_js__WEBPACK_IMPORTED_MODULE_2__.UE)}, ${fate}`;
      }
      function triesInWords({ failed }) {
        return failed !== void 0 && failed.attempts > 1 ? `${failed.attempts}, the last one failed` : void 0;
      }
      function cut(text, longest = longestShown) {
        return text.length <= longest ? text : `${text.slice(0, longest)}\u2026 (${text.length} characters)`;
      }
    })
  )
};
