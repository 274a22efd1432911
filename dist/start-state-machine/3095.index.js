export const id = 3095, ids = [3095], modules = {
  /***/
  1541: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          callerOf
        )
        /* harmony export */
      });
      function callerOf(kind, environment) {
        return callers[kind](environment);
      }
      const callers = {
        github(environment) {
          const { GITHUB_REPOSITORY = "", GITHUB_RUN_ID = "", GITHUB_JOB = "", GITHUB_ACTION = "" } = environment, { GITHUB_SERVER_URL = "https://github.com" } = environment, run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
          return {
            identity: [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION],
            title: [GITHUB_REPOSITORY.replace(/^.*\//, ""), GITHUB_RUN_ID, GITHUB_JOB].join("-"),
            attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
            url: GITHUB_RUN_ID === "" ? void 0 : run,
            context: known({
              repository: GITHUB_REPOSITORY,
              commit: environment.GITHUB_SHA,
              ref: environment.GITHUB_REF,
              run: GITHUB_RUN_ID,
              runUrl: GITHUB_RUN_ID === "" ? void 0 : run,
              workflow: environment.GITHUB_WORKFLOW,
              actor: environment.GITHUB_ACTOR
            })
          };
        },
        codebuild(environment) {
          const { CODEBUILD_BUILD_ID = "" } = environment;
          return {
            identity: [CODEBUILD_BUILD_ID],
            title: CODEBUILD_BUILD_ID.replace(/^(.*):([0-9a-f]{8})[0-9a-f-]*$/, "$1-$2"),
            attempt: 1,
            url: environment.CODEBUILD_BUILD_URL,
            context: known({
              repository: environment.CODEBUILD_SOURCE_REPO_URL,
              commit: environment.CODEBUILD_RESOLVED_SOURCE_VERSION,
              ref: environment.CODEBUILD_WEBHOOK_HEAD_REF ?? environment.CODEBUILD_SOURCE_VERSION,
              run: CODEBUILD_BUILD_ID,
              runUrl: environment.CODEBUILD_BUILD_URL,
              actor: environment.CODEBUILD_INITIATOR
            })
          };
        },
        terminal(environment) {
          return {
            identity: void 0,
            title: "terminal",
            attempt: 1,
            url: void 0,
            context: known({ actor: environment.USER ?? environment.USERNAME })
          };
        }
      };
      function known(values) {
        return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => value ? [[key, value]] : []));
      }
    })
  ),
  /***/
  8448: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DQ: () => (
          /* binding */
          noGuard
        ),
        /* harmony export */
        V4: () => (
          /* binding */
          stopExecution
        ),
        /* harmony export */
        Vi: () => (
          /* binding */
          stateName
        ),
        /* harmony export */
        lt: () => (
          /* binding */
          guardAgainstCancel
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);
      const stateName = "execution", noGuard = {
        protect() {
        },
        waitFor: (work) => work,
        release() {
        },
        settled: async () => !1
      }, limits = { answer: 2500, stop: 5e3, attempt: 1500 };
      function guardAgainstCancel(edge, reason) {
        const { host } = edge;
        let ward, answered, stopping = Promise.resolve(!1);
        return host.cancellation.onCancel(async () => {
          ward === void 0 || answered === void 0 || (stopping = stopAnswered(ward, answered, reason, edge), await stopping);
        }), {
          protect(given, start) {
            ward = given, answered = start, host.saveState(stateName, JSON.stringify(given)), start.catch(() => {
            });
          },
          async waitFor(work) {
            const { signal } = host.cancellation, done = new AbortController(), stopped = new Promise((_, reject) => {
              const onAbort = () => {
                stopping.finally(() => reject(signal.reason));
              };
              signal.addEventListener("abort", onAbort, { once: !0, signal: done.signal });
            });
            try {
              return await Promise.race([work, stopped]);
            } finally {
              done.abort();
            }
          },
          release() {
            ward !== void 0 && (ward = void 0, host.saveState(stateName, ""));
          },
          settled: () => stopping
        };
      }
      async function stopExecution({ arn, region }, { error, cause }, { aws }, deadline = aws.clock.now() + limits.stop) {
        const options = {
          region,
          urgent: !0,
          timeout: limits.attempt,
          deadline,
          // Right after the start it may not be known everywhere.
          alsoRetry: (trouble) => (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(trouble, "ExecutionDoesNotExist")
        };
        try {
          await aws.call("sfn", "StopExecution", { executionArn: arn, error, cause }, options);
        } catch (trouble) {
          if (!(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.hE)(trouble))
            throw trouble;
          await aws.call("sfn", "StopExecution", { executionArn: arn }, options);
        }
      }
      async function stopAnswered(ward, answered, reason, edge) {
        const { aws, host } = edge, deadline = aws.clock.now() + limits.stop, toStop = await within(limits.answer, answered, ward, edge);
        if (toStop === void 0)
          return !1;
        try {
          return await stopExecution(toStop, reason, edge, deadline), host.log.info(`Stopped ${toStop.arn}`, "doubtful"), !0;
        } catch (error) {
          return (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "ExecutionDoesNotExist") ? (host.log.info("The execution had not been started"), !1) : (host.log.warn(`${toStop.arn} could not be stopped and may still run: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), !1);
        }
      }
      async function within(ms, answered, otherwise, { aws }) {
        const enough = new AbortController(), late = aws.clock.sleep(ms, enough.signal).then(() => otherwise, () => otherwise), answer = answered.catch(() => otherwise);
        try {
          return await Promise.race([answer, late]);
        } finally {
          enough.abort();
        }
      }
    })
  ),
  /***/
  2855: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Ep: () => (
          /* binding */
          conclude
        ),
        JE: () => (
          /* binding */
          isBare
        )
      });
      var lib = __webpack_require__(6788), states_table = __webpack_require__(7933);
      async function placeOfState({ file, text }, path, field) {
        const { definitionFrom, readSource } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5152), __webpack_require__.e(7641), __webpack_require__.e(7800)]
        ).then(__webpack_require__.bind(__webpack_require__, 7800)), { machines } = await readSource(file, text);
        for (const { content } of machines) {
          const { top } = definitionFrom(content.is === "here" ? content.tree.root : void 0), state = top === void 0 ? void 0 : stateAt(top, path);
          if (state === void 0 || content.is !== "here")
            continue;
          const found = fieldAt(state.node, field) ?? state.node, { start, end } = content.source.positionsOf(found.keyRange ?? found.range);
          return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
        }
        return `the definition has no state ${path.join(states_table.UE)}`;
      }
      function stateAt(top, path) {
        let machines = [top], state;
        for (const step of path)
          state = stateIn(machines, step) ?? stateIn(machines, step.replace(/\[\d+\]$/, "")), machines = state?.machines ?? [];
        return state;
      }
      function stateIn(machines, name) {
        for (const { states } of machines) {
          const state = states.get(name);
          if (state !== void 0)
            return state;
        }
      }
      function fieldAt(state, field) {
        if (field === void 0)
          return;
        let node = state;
        for (const [, name, index] of field.matchAll(/([^/[\]]+)|\[(\d+)\]/g))
          name === void 0 ? node = node?.kind === "array" ? node.items[Number(index)] : void 0 : node = node?.kind === "object" ? node.members.get(name) : void 0;
        return node;
      }
      var explain_visit = __webpack_require__(9623);
      function inlineMapProgress({ replay }) {
        return replay.visits.filter((visit) => visit.type === "Map" && visit.mapRunArn === void 0 && visit.attempts > 0).map((visit) => {
          const ends = [...visit.inner.values()].map(({ ended }) => ended), count = (end) => ends.filter((ended) => ended === end).length;
          return {
            path: (0, explain_visit.XM)(visit).join(states_table.UE),
            succeeded: count("succeeded"),
            failed: count("failed"),
            aborted: count("aborted"),
            running: count(void 0),
            total: visit.length
          };
        });
      }
      var story = __webpack_require__(805), summary = __webpack_require__(1137);
      const longestAnnotation = 1e3;
      async function conclude(diagnosis, materials) {
        const { explanation } = diagnosis, { inputs, maps = [], unmet = [] } = materials, ended = verdictOf(explanation.status, inputs["expect-status"]), verdict = ended === "passed" && unmet.length > 0 ? "failed" : ended;
        return {
          verdict,
          reason: verdict === "passed" ? void 0 : reasonOf(diagnosis, ended, materials),
          outputs: outputsOf(diagnosis),
          summary: (0, summary.YG)(diagnosis, {
            showPayload: inputs["show-payload"],
            maps: [...maps, ...inlineMapProgress(explanation)],
            unmet
          }),
          annotations: ended === "failed" ? await annotationsFor(diagnosis, materials) : []
        };
      }
      function verdictOf(status, expected) {
        return status === "RUNNING" ? "unknown" : status === expected ? "passed" : "failed";
      }
      function outputsOf({ explanation, execution }) {
        return {
          status: explanation.status,
          "execution-arn": execution.arn,
          "execution-name": execution.name,
          "console-url": execution.url,
          "state-machine-arn": execution.stateMachineArn,
          output: jsonOf(explanation.output),
          error: explanation.error,
          cause: explanation.cause,
          "failed-state": explanation.failed?.name,
          "failed-path": explanation.failed?.path,
          "redrive-count": isBare(explanation) ? explanation.redriveCount || void 0 : explanation.redriveCount,
          "duration-ms": explanation.durationMs,
          transitions: isBare(explanation) ? void 0 : explanation.transitions
        };
      }
      function isBare({ replay }) {
        return replay.visits.length === 0 && replay.ended?.event.previousId === 0 && replay.ended.event.id === 2;
      }
      function reasonOf(diagnosis, ended, { inputs, unmet = [] }) {
        const expected = inputs["expect-status"];
        return [...ended === "passed" ? [] : [endInWords(diagnosis, expected)], ...unmet].join(`
`);
      }
      function endInWords({ explanation, execution }, expected) {
        if (explanation.status === "RUNNING") {
          const { arn } = execution;
          return arn === void 0 ? "the history does not hold the end of the execution" : `the execution has not ended, as far as its history goes; --mode=attach --execution-arn=${arn} follows it`;
        }
        const wanted = expected === "SUCCEEDED" ? "" : `, expected ${expected}`, error = explanation.error === void 0 ? "" : `: ${(0, story.Jj)(explanation.error, 256)}`;
        return `the execution ended ${(0, story.Pl)(explanation)}${error}${wanted}`;
      }
      async function annotationsFor({ explanation, decoded, hint }, { definition, log }) {
        const { failed, error, cause } = explanation, why = decoded?.why ?? cause, message = [error !== void 0 && why?.startsWith(error) ? void 0 : error, why, hint].filter((part) => part !== void 0 && part !== "").join(" \u2014 "), annotation = {
          severity: "error",
          title: `${explanation.status}${failed === void 0 ? "" : ` at ${failed.path.join(states_table.UE)}`}`,
          message: (0, story.Jj)(message || (0, story.Pl)(explanation), longestAnnotation),
          isOfRun: !0
        };
        if (definition === void 0 || failed === void 0)
          return [annotation];
        const place = await placeOfState(definition, failed.path, failed.field);
        return typeof place != "string" ? (log.info(`  at     ${place.file}:${place.line}:${place.column}`), [{ ...annotation, ...place }]) : (log.warn(`${place}, so the failure is not annotated at its line`, { file: definition.file }), [annotation]);
      }
      const deepestOutput = 500;
      function jsonOf(text) {
        if (text !== void 0) {
          if (nestingOf(text) > deepestOutput)
            return text;
          try {
            return (0, lib.jM)(text);
          } catch {
            return text;
          }
        }
      }
      function nestingOf(text) {
        let depth = 0, most = 0, isText = !1, isEscaped = !1;
        for (const character of text)
          isText ? (isText = isEscaped || character !== '"', isEscaped = !isEscaped && character === "\\") : character === '"' ? isText = !0 : character === "[" || character === "{" ? most = Math.max(most, ++depth) : (character === "]" || character === "}") && depth--;
        return most;
      }
    })
  ),
  /***/
  707: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        h: () => (
          /* binding */
          endingPlanFrom
        ),
        X: () => (
          /* binding */
          ensureExpectedStates
        )
      });
      var expectations = __webpack_require__(1270), known_states = __webpack_require__(7174), lib = __webpack_require__(6788), definition = __webpack_require__(7103), jsonata_expression = __webpack_require__(7509);
      async function outputMapFrom(lines) {
        const expressions = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const [, name = "", expression = ""] = /^([a-z][a-z0-9-]*)\s*=([\s\S]*)$/.exec(line) ?? [];
          expressions.set(checkedName(name, expressions), await (0, jsonata_expression.U)(expression.trim(), `the input output-map, name ${name}`));
        }
        return {
          async from(output) {
            const values = {};
            for (const [name, expression] of expressions) {
              const value = await evaluated(name, expression, output);
              value !== void 0 && (values[name] = value);
            }
            return values;
          }
        };
      }
      function checkedName(name, taken) {
        const where = `the input output-map, name ${name}`;
        if (!definition.m.openOutputs?.pattern.test(name))
          throw new lib.yo("this is no name of an output", { where, expected: "lower case with single dashes" });
        if (Object.hasOwn(definition.m.outputs, name))
          throw new lib.yo("the action has an output of this name", { where, mend: "choose another one" });
        if (taken.has(name))
          throw new lib.yo("this name stands twice", { where });
        return name;
      }
      async function evaluated(name, expression, output) {
        try {
          const value = await expression.evaluate(output), text = JSON.stringify(value);
          return text === void 0 ? void 0 : JSON.parse(text);
        } catch (error) {
          throw new lib.yo("the expression fails on the execution's output", {
            where: `the input output-map, name ${name}`,
            // The message may quote the output.
            mend: (0, jsonata_expression.u)({ ...error, message: void 0 }),
            cause: error
          });
        }
      }
      async function endingPlanFrom(inputs, files) {
        const file = inputs["definition-file"];
        return {
          outputMap: await outputMapFrom(inputs["output-map"]),
          expectations: await (0, expectations.M)({
            expressions: inputs.expect.map((text) => ({ text, where: "the input expect" })),
            states: inputs["expect-states"].map((text) => ({ text, where: "the input expect-states" })),
            maxDuration: inputs["max-duration"]
          }),
          definition: file === void 0 ? void 0 : { file, text: await files.readText(file, "the definition") }
        };
      }
      async function ensureExpectedStates({ expectations: { states }, definition: file }, used) {
        used !== void 0 ? await (0, known_states.f)(states, used) : await (0, known_states.f)(states, file?.text, file?.file);
      }
    })
  ),
  /***/
  5265: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Uu: () => (
          /* binding */
          outcomeWithoutEnd
        ),
        /* harmony export */
        eK: () => (
          /* binding */
          pendingNow
        ),
        /* harmony export */
        jQ: () => (
          /* binding */
          endAtSignal
        ),
        /* harmony export */
        qZ: () => (
          /* binding */
          endWith
        ),
        /* harmony export */
        rs: () => (
          /* binding */
          urlOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971), _callback_pending_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8723), _conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2855), _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5240), _expect_judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7263), _explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1331), _follow_follow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8353), _follow_map_runs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(929), _follow_reader_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8889), _history_history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1855), _history_history_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6474), _mask_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4002), _start_existing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4774), _story_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(805), _summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1137);
      const deepestChild = 3, longestLook = 5e3, blindness = {
        verdict: "unknown",
        reason: "what is expected of the states cannot be judged, for they were not seen: allow states:GetExecutionHistory; an Express execution tells none"
      }, reuseNotice = { severity: "notice", message: _start_existing_js__WEBPACK_IMPORTED_MODULE_13__.l };
      async function endWith(ending, inputs, edge) {
        const { arn, region, how, end, plan } = ending, { host, aws } = edge, { explanation } = end;
        for (const value of (0, _mask_js__WEBPACK_IMPORTED_MODULE_16__.y)(inputs.mask, explanation))
          host.mask(value);
        const diagnosis = (0, _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.h)(explanation, { executionArn: arn, region, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.B9 }), { mapRunArn } = explanation.failed ?? {}, children = mapRunArn === void 0 ? [] : await (0, _follow_map_runs_js__WEBPACK_IMPORTED_MODULE_9__.$)(mapRunArn, region, edge);
        (0, _story_js__WEBPACK_IMPORTED_MODULE_14__.F5)(host.log, diagnosis);
        const inside = await tellChild(diagnosis.decoded?.executionArn, edge);
        for (const child of children)
          host.log.info(`  child  ${child.name} ${child.status}: ${urlOf(child.arn) ?? child.arn}`);
        const isBlind = plan.expectations.needsStates && (0, _conclusion_js__WEBPACK_IMPORTED_MODULE_4__.JE)(explanation), unmet = isBlind ? [] : await (0, _expect_judgement_js__WEBPACK_IMPORTED_MODULE_6__.S)(explanation, plan.expectations, inputs.mask, host.log), outcome = await (0, _conclusion_js__WEBPACK_IMPORTED_MODULE_4__.Ep)(diagnosis, {
          inputs,
          definition: plan.definition,
          maps: end.maps,
          unmet,
          log: host.log
        });
        await writeHistory(end, arn, inputs, edge);
        const results = await resultsOf(ending, inputs, edge);
        return {
          ...outcome,
          ...troubleBeside(outcome, results.trouble),
          ...isBlind && outcome.verdict === "passed" ? blindness : {},
          outputs: {
            ...results.mapped,
            ...outcome.outputs,
            ...results.outputs,
            ...wayOutputs(how),
            ...pendingOutputs(explanation, edge),
            calls: aws.calls.total
          },
          summary: [...outcome.summary ?? [], ...inside, ...childrenBlock(children)],
          annotations: [...outcome.annotations ?? [], ...how === "reused" ? [reuseNotice] : []]
        };
      }
      async function endAtSignal({ arn, region, how, end }, isStopped, inputs, edge) {
        const { aws, host } = edge, status = isStopped ? await statusNow(arn, region, edge) : "RUNNING", history = status === "ABORTED" ? (0, _history_history_js__WEBPACK_IMPORTED_MODULE_11__.I5)(end.history, aws.clock.now()) : end.history, explanation = (0, _explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__.W)(history);
        for (const value of (0, _mask_js__WEBPACK_IMPORTED_MODULE_16__.y)(inputs.mask, explanation))
          host.mask(value);
        const diagnosis = (0, _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.h)(explanation, { executionArn: arn, region, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.B9 }), outcome = await (0, _conclusion_js__WEBPACK_IMPORTED_MODULE_4__.Ep)(diagnosis, { inputs, log: host.log });
        return await writeHistory(end, arn, inputs, edge), {
          ...outcome,
          outputs: {
            ...outcome.outputs,
            status,
            ...wayOutputs(how),
            ...isStopped ? {} : pendingOutputs(explanation, edge),
            calls: aws.calls.total
          },
          annotations: []
        };
      }
      async function statusNow(arn, region, { aws }) {
        const options = { region, urgent: !0, attempts: 1, timeout: 1e3 };
        try {
          const { status } = await aws.call("sfn", "DescribeExecution", { executionArn: arn }, options);
          return status === void 0 || status === "RUNNING" || status === "PENDING_REDRIVE" ? "ABORTED" : status;
        } catch {
          return "ABORTED";
        }
      }
      function outcomeWithoutEnd({ arn, how }, status, { aws }) {
        const { name, url, stateMachineArn } = (0, _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.q)({ executionArn: arn, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.B9 }), page = url === void 0 ? [] : [(0, _summary_js__WEBPACK_IMPORTED_MODULE_15__.nf)(name ?? "the execution", url)];
        return {
          verdict: status === "RUNNING" ? "passed" : "unknown",
          outputs: {
            status,
            "execution-arn": arn,
            "execution-name": name,
            "console-url": url,
            "state-machine-arn": stateMachineArn,
            ...wayOutputs(how),
            calls: aws.calls.total
          },
          summary: page
        };
      }
      async function tellChild(arn, edge, depth = 1) {
        const region = arn === void 0 ? void 0 : (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.b2)(arn);
        if (arn === void 0 || region === void 0 || depth > deepestChild)
          return [];
        const { host } = edge;
        try {
          const { explanation } = await (0, _follow_follow_js__WEBPACK_IMPORTED_MODULE_8__.s)({ arn, region, patience: 2e4 }, edge), diagnosis = (0, _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.h)(explanation, { executionArn: arn, region, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.B9 }), title = `The child execution ${diagnosis.execution.name ?? arn}`;
          return await host.log.group(title, () => (0, _story_js__WEBPACK_IMPORTED_MODULE_14__.F5)(host.log, diagnosis)), [...[_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.heading(3, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.text(title)), ...(0, _summary_js__WEBPACK_IMPORTED_MODULE_15__.Qu)(diagnosis)], ...await tellChild(diagnosis.decoded?.executionArn, edge, depth + 1)];
        } catch (error) {
          return host.cancellation.signal.throwIfAborted(), host.log.warn(`The child execution ${arn} cannot be explained: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), [];
        }
      }
      function urlOf(executionArn) {
        return (0, _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.q)({ executionArn, consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.B9 }).url;
      }
      async function writeHistory({ history }, executionArn, inputs, { files }) {
        const path = inputs["history-output-file"];
        path !== void 0 && await (0, _history_history_file_js__WEBPACK_IMPORTED_MODULE_12__.U4)(path, { history, executionArn }, files);
      }
      async function pendingNow({ arn, region }, definition, edge) {
        if (definition !== void 0 && !definition.includes(".waitForTaskToken"))
          return {};
        const deadline = edge.aws.clock.now() + longestLook;
        try {
          const events = await (0, _follow_reader_js__WEBPACK_IMPORTED_MODULE_10__.k)({ arn, region, deadline }, edge).read();
          return pendingOutputs((0, _explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__.W)((0, _history_history_js__WEBPACK_IMPORTED_MODULE_11__.om)(events)), edge);
        } catch (error) {
          return edge.host.log.debug(`Whether a task waits for a callback was not seen: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), {};
        }
      }
      function pendingOutputs({ status, replay }, { host }) {
        const [task, ...others] = status === "RUNNING" ? (0, _callback_pending_task_js__WEBPACK_IMPORTED_MODULE_3__.c)(replay) : [];
        return task === void 0 || others.length > 0 ? {} : (host.mask(task.token), { "pending-task-token": task.token });
      }
      function wayOutputs(how) {
        return how === void 0 ? {} : {
          started: how === "started",
          attached: how === "attached",
          reused: how === "reused",
          redriven: how === "redriven"
        };
      }
      async function resultsOf({ end, plan }, inputs, { files }) {
        const { output, status } = end.explanation, file = inputs["output-file"], isWanted = file !== void 0 || inputs["output-map"].length > 0;
        if (output === void 0)
          return status !== "SUCCEEDED" || !isWanted ? { outputs: {}, mapped: {} } : { outputs: {}, mapped: {}, trouble: { verdict: "unknown", reason: "the execution has succeeded, but its output may not be read: allow kms:Decrypt on its key" } };
        try {
          file !== void 0 && await files.writeWhole(file, `${output}
`);
          const mapped = await plan.outputMap.from(JSON.parse(output));
          return { outputs: file === void 0 ? {} : { "output-file": file }, mapped };
        } catch (error) {
          const reason = `the execution ended ${end.explanation.status}, but ${troubleInWords(error)}`;
          return { outputs: {}, mapped: {}, trouble: { verdict: "unknown", reason } };
        }
      }
      function troubleBeside({ verdict, reason }, trouble) {
        return trouble === void 0 ? { verdict, reason } : verdict !== "failed" ? trouble : { verdict, reason: [reason, trouble.reason].join(`
`) };
      }
      function troubleInWords(error) {
        const { where, mend } = error;
        return [(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error), where, mend].filter((part) => part !== void 0).join("; ");
      }
      function childrenBlock(children) {
        if (children.length === 0)
          return [];
        const rows = children.map(({ arn, name, status }) => {
          const url = urlOf(arn);
          return [url === void 0 ? _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.code(name) : (0, _summary_js__WEBPACK_IMPORTED_MODULE_15__.nf)(name, url), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.text(status)];
        });
        return [
          _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.heading(3, "Failed children of the Map Run"),
          _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.table(["Execution", "Status"], rows)
        ];
      }
    })
  ),
  /***/
  1270: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        M: () => (
          /* binding */
          expectationsFrom
        )
      });
      var lib = __webpack_require__(6788), report_lib = __webpack_require__(1971), jsonata_expression = __webpack_require__(7509);
      const operators = /* @__PURE__ */ new Set(["=", "!=", "<", "<=", ">", ">=", "in"]);
      function comparisonIn(text, compiled) {
        const { type, value, position } = compiled.ast();
        if (!(type !== "binary" || typeof value != "string" || !operators.has(value)) && !(typeof position != "number" || text.slice(position - value.length, position) !== value))
          return {
            left: text.slice(0, position - value.length).trim(),
            operator: value,
            right: text.slice(position).trim()
          };
      }
      function areSameNumber(one, other) {
        const [left, right] = [canonical(one), canonical(other)];
        return left === void 0 || right === void 0 ? void 0 : left === right;
      }
      function canonical(value) {
        if (typeof value != "number" && !(0, lib.zr)(value))
          return;
        const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec((0, lib.zX)(value)) ?? [], all = `${whole}${fraction}`, digits = all.replace(/0+$/, "");
        if (/^0*$/.test(digits))
          return "0";
        const power = Number(exponent) - fraction.length + all.length - digits.length;
        return `${sign}${digits.replace(/^0+/, "")}e${power}`;
      }
      const longestValue = 200;
      async function expectationsFrom(wanted) {
        const { expressions, states, maxDuration } = wanted, checks = [];
        for (const line of expressions)
          checks.push(await expressionCheck(line));
        for (const line of states)
          checks.push(stateCheck(line));
        return maxDuration !== void 0 && checks.push(durationCheck(maxDuration)), {
          size: checks.length,
          states: states.map(({ text, where }) => ({ name: signedName(text).name, where })),
          needsStates: states.length > 0 || expressions.some(({ text }) => /\b(states|durations|counts)\b/.test(text)),
          async unmet(facts, shown = facts) {
            const troubles = [];
            for (const check of checks) {
              const trouble = await check(facts, shown);
              trouble !== void 0 && troubles.push(trouble);
            }
            return troubles;
          }
        };
      }
      async function expressionCheck({ text, where }) {
        const place = `${where}, ${JSON.stringify(cut(text))}`, compiled = await (0, jsonata_expression.U)(text, place), comparison = comparisonIn(text, compiled), sides = comparison === void 0 ? void 0 : await sidesOf(comparison, place);
        return async (facts, shown) => {
          try {
            const value = await compiled.evaluate(documentOf(facts));
            return (sides === void 0 ? void 0 : await sameByDigits(sides, facts)) ?? value === !0 ? void 0 : sides !== void 0 ? await differenceInWords(sides, shown) : `${text}: expected true, got ${inWords(await compiled.evaluate(documentOf(shown)))}`;
          } catch (error) {
            return `${text}: it fails, ${(0, jsonata_expression.u)({ ...error, message: void 0 })}`;
          }
        };
      }
      async function sidesOf(comparison, place) {
        const { left, right } = comparison;
        return {
          ...comparison,
          leftValue: await (0, jsonata_expression.U)(left, place),
          rightValue: await (0, jsonata_expression.U)(right, place)
        };
      }
      async function sameByDigits(sides, facts) {
        const { operator } = sides;
        if (operator !== "=" && operator !== "!=")
          return;
        const { got, wanted } = await valuesOf(sides, facts);
        if (typeof got == "number" && typeof wanted == "number")
          return;
        const areSame = areSameNumber(got, wanted);
        return areSame === void 0 ? void 0 : areSame === (operator === "=");
      }
      async function valuesOf({ leftValue, rightValue, left, right }, facts) {
        const exactly = documentOf({ ...facts, output: facts.exactOutput ?? facts.output }), value = async (text, expression) => numeral.test(text) ? (0, lib.jM)(text) : facts.exactOutput === void 0 ? await expression.evaluate(exactly) : await expression.evaluate(exactly).catch(() => expression.evaluate(documentOf(facts)));
        return { got: await value(left, leftValue), wanted: await value(right, rightValue) };
      }
      const numeral = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
      async function differenceInWords(sides, facts) {
        const { left, operator, right } = sides, { got, wanted } = await valuesOf(sides, facts), expected = inWords(wanted) === right ? "" : ` (${right})`;
        return `${left}: expected ${operator} ${inWords(wanted)}${expected}, got ${inWords(got)}`;
      }
      function stateCheck({ text, where }) {
        const { sign, name } = signedName(text);
        if (name === "")
          throw new lib.yo("a state has no name", { where, expected: "lines of NAME, !NAME or >NAME" });
        return sign === "!" ? ({ counts }) => {
          const times = counts[name] ?? 0;
          return times === 0 ? void 0 : `the state ${name}: expected never to be entered, was entered ${timesInWords(times)}`;
        } : sign === ">" ? ({ lastState }) => lastState === name ? void 0 : `the last state: expected ${name}, got ${lastState ?? "none"}` : ({ counts, states }) => {
          if (counts[name] === void 0)
            return `the state ${name}: expected to be entered, entered were ${cut([...new Set(states)].join(", ") || "none")}`;
        };
      }
      function signedName(text) {
        const sign = /^[!>]/.exec(text)?.[0] ?? "";
        return { sign, name: text.slice(sign.length).trim().replace(/^\\/, "") };
      }
      function durationCheck(most) {
        return ({ durationMs }) => {
          if (!(durationMs === void 0 || durationMs <= most))
            return `the duration: expected at most ${(0, report_lib.ji)(most)}, got ${(0, report_lib.ji)(durationMs)} (${durationMs - most} ms more)`;
        };
      }
      function documentOf({ status, output, error, cause, states, durations, counts }) {
        return Object.fromEntries(Object.entries({ status, output, error, cause, states, durations, counts }).filter(([, value]) => value !== void 0));
      }
      function inWords(value) {
        return value === void 0 ? "nothing" : cut(typeof value == "function" ? "a function" : (0, lib.zX)(value));
      }
      function timesInWords(count) {
        return count === 1 ? "once" : `${count} times`;
      }
      function cut(text) {
        return text.length <= longestValue ? text : `${text.slice(0, longestValue)}\u2026`;
      }
    })
  ),
  /***/
  8387: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          outputFacts
        ),
        /* harmony export */
        x: () => (
          /* binding */
          factsOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
      function factsOf(explanation) {
        const { status, error, cause, replay, startedAt, endedAt, durationMs } = explanation, durations = /* @__PURE__ */ Object.create(null), counts = /* @__PURE__ */ Object.create(null);
        for (const { name, entered, exited, closed } of replay.visits) {
          const left = (exited ?? closed)?.at ?? endedAt ?? entered.at;
          durations[name] = (durations[name] ?? 0) + replay.activeMs(entered.at, left), counts[name] = (counts[name] ?? 0) + 1;
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
          durationMs: startedAt === void 0 || endedAt === void 0 ? durationMs : replay.activeMs(startedAt, endedAt)
        };
      }
      function outputFacts(text) {
        if (text === void 0)
          return { output: void 0 };
        try {
          const [output, exact] = [JSON.parse(text), (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.jM)(text)];
          return JSON.stringify(output) === (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.zX)(exact) ? { output } : { output, exactOutput: exact };
        } catch {
          return { output: text };
        }
      }
    })
  ),
  /***/
  7263: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          judge
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788), _mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002), _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8387);
      async function judge(explanation, expectations, maskedPaths, log) {
        if (expectations.size === 0 || explanation.status === "RUNNING")
          return [];
        const unmet = await expectations.unmet((0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.x)(explanation), (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.x)(masked(explanation, maskedPaths)));
        for (const sentence of unmet)
          log.info(`\u2717 ${sentence}`, "bad");
        const met = expectations.size - unmet.length;
        return met > 0 && log.info(`\u2713 ${met} of ${expectations.size} expectations hold`, "good"), unmet;
      }
      function masked(explanation, paths) {
        const masks = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__._9)();
        for (const value of (0, _mask_js__WEBPACK_IMPORTED_MODULE_2__.y)(paths, explanation))
          masks.add(value);
        const { output } = explanation;
        return { ...explanation, output: output === void 0 ? void 0 : masks.apply(output) };
      }
    })
  ),
  /***/
  7174: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          ensureStates
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
      async function ensureStates(wanted, definition, file = "definition.json") {
        if (wanted.length === 0 || definition === void 0)
          return;
        const names = await statesIn(file, definition), strange = wanted.find(({ name }) => !names.includes(name));
        if (!(strange === void 0 || names.length === 0))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the state machine has no state ${JSON.stringify(strange.name)}${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.au)(strange.name, names)}`, { where: strange.where, expected: `one of ${names.slice(0, 20).join(", ")}` });
      }
      async function statesIn(file, text) {
        const { definitionFrom, readSource } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5152), __webpack_require__.e(7641), __webpack_require__.e(7800)]
        ).then(__webpack_require__.bind(__webpack_require__, 7800)), { machines } = await readSource(file, text), names = machines.map(({ content }) => content.is === "here" ? [...definitionFrom(content.tree.root).statesByName.keys()] : []);
        return names.every((each) => each.length > 0 && !each.some((name) => name.includes("${"))) ? [...new Set(names.flat())] : [];
      }
    })
  ),
  /***/
  6474: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U4: () => (
          /* binding */
          writeHistoryFile
        ),
        /* harmony export */
        tG: () => (
          /* binding */
          readHistoryFile
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788), _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1855);
      const mostBytes = 256 * 1024 * 1024, expected = "JSON with a list of events, as `aws stepfunctions get-execution-history --execution-arn ARN` prints it";
      async function readHistoryFile(path, files) {
        return await recordedHistoryFrom(await files.readText(path, "the history", mostBytes), path);
      }
      async function recordedHistoryFrom(text, path) {
        const document = await parse(text, path), holder = isRecord(own(document, "history")) ? own(document, "history") : document, events = Array.isArray(document) ? document : own(holder, "events");
        if (!Array.isArray(events))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the history has no list of events", { where: path, expected });
        if (events.length === 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the history has no event", { where: path, expected });
        const executionArn = own(document, "executionArn");
        return {
          history: (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.z)(events, path),
          executionArn: typeof executionArn == "string" ? executionArn : void 0,
          cutShort: ["nextToken", "NextToken"].some((token) => typeof own(holder, token) == "string")
        };
      }
      async function writeHistoryFile(path, { history, executionArn }, files) {
        await files.writeWhole(path, historyDocument(history, executionArn));
      }
      function historyDocument(history, executionArn) {
        const events = history.events.map(({ raw }) => raw);
        return `${JSON.stringify({ ...executionArn === void 0 ? {} : { executionArn }, events }, null, 2)}
`;
      }
      async function parse(text, path) {
        const withoutMark = text.startsWith("\uFEFF") ? text.slice(1) : text;
        try {
          return JSON.parse(withoutMark);
        } catch (cause) {
          const { sourceText, treeFromJson } = await Promise.all(
            /* import() */
            [__webpack_require__.e(5152), __webpack_require__.e(7641), __webpack_require__.e(7800)]
          ).then(__webpack_require__.bind(__webpack_require__, 7800)), problem = treeFromJson(text).problems[0], { line, column } = sourceText(text).positionAt(problem?.range.start ?? 0);
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the history is not JSON", {
            where: `${path}:${line}:${column}`,
            expected,
            mend: "export it with --output json",
            cause
          });
        }
      }
      function isRecord(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      function own(value, key) {
        return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
      }
    })
  ),
  /***/
  4002: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          valuesIn
        ),
        /* harmony export */
        y: () => (
          /* binding */
          valuesToMask
        )
        /* harmony export */
      });
      var _cause_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6984);
      const shortest = 3;
      function valuesToMask(paths, { replay }) {
        return valuesIn(payloadsOf(replay), paths);
      }
      function valuesIn(payloads, paths) {
        const found = /* @__PURE__ */ new Set();
        if (paths.length === 0)
          return found;
        const steps = paths.map(stepsOf);
        for (const payload of payloads) {
          const value = (0, _cause_json_value_js__WEBPACK_IMPORTED_MODULE_0__.Yf)(payload);
          if (value !== void 0)
            for (const path of steps)
              for (const text of textsIn(at(value, path)))
                found.add(text);
        }
        return found;
      }
      function* payloadsOf(replay) {
        const events = [replay.started, replay.ended?.event];
        for (const event of [...events, ...replay.visits.flatMap(({ entered, exited }) => [entered, exited])])
          event?.details.input !== void 0 && (yield event.details.input), event?.details.output !== void 0 && (yield event.details.output);
      }
      function stepsOf(path) {
        return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? index ?? "");
      }
      function at(value, path) {
        let found = value;
        for (const step of path) {
          if (typeof found != "object" || found === null || !Object.hasOwn(found, step))
            return;
          found = found[step];
        }
        return found;
      }
      function textsIn(value) {
        const found = [], waiting = [value];
        for (let next = waiting.pop(); next !== void 0; next = waiting.pop())
          if (typeof next == "string" || typeof next == "number")
            found.push(String(next));
          else if (typeof next == "object" && next !== null)
            for (const part of Object.values(next))
              waiting.push(part);
        return found.filter((text) => text.length >= shortest);
      }
    })
  ),
  /***/
  5143: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          redrive
        ),
        /* harmony export */
        j: () => (
          /* binding */
          warnOfNewRevision
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6788), _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5527);
      async function redrive(redriving, edge) {
        const { execution, region, guard, mend } = redriving, { aws, host } = edge, { arn } = execution, request = { executionArn: arn, clientToken: tokenOf(redriving) };
        host.cancellation.signal.throwIfAborted();
        const answer = aws.call("sfn", "RedriveExecution", request, { region, patience: 6e4 });
        guard.protect({ arn, region }, answer.then(() => ({ arn, region })));
        try {
          await guard.waitFor(answer);
        } catch (error) {
          if (error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.cJ || (guard.release(), !(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_1__._m)(error, "ExecutionNotRedrivable")))
            throw error;
          const reason = execution.redriveObstacle ?? saidIn(error);
          throw new _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__.F(`the execution cannot be redriven: ${reason}`, execution, {
            mend,
            cause: error
          });
        }
        return { arn, region, how: "redriven", redrives: execution.redriveCount + 1, isOver: !1 };
      }
      function warnOfNewRevision(used, current, { host }) {
        used?.revision === void 0 || current === void 0 || used.revision === current || host.log.warn("The state machine has changed since the execution began; a redrive goes on with the definition it began with. on-existing=new starts one with the new definition");
      }
      function tokenOf({ execution, caller }) {
        const { arn, redriveCount } = execution, parts = JSON.stringify([arn, redriveCount, caller.identity ?? "", caller.attempt]);
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts).digest("hex").slice(0, 64);
      }
      function saidIn(error) {
        const { cause } = error;
        return cause instanceof Error ? cause.message : "the service gives no reason";
      }
    })
  ),
  /***/
  4774: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          resolveExisting
        ),
        /* harmony export */
        l: () => (
          /* binding */
          reuseInWords
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788), _description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5930), _redrive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5143), _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5527), _used_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1957);
      const reuseInWords = "The execution has succeeded already: its result is taken, and nothing runs again";
      async function resolveExisting(existing, order, edge) {
        const { machine, onExisting } = order, { region } = machine;
        if (onExisting === "fail")
          throw existsAlready(existing);
        if (existing.kind === "attached")
          return attached({ arn: existing.arn, redriveCount: 0, isOver: !1 }, region, edge);
        const execution = await (0, _description_js__WEBPACK_IMPORTED_MODULE_1__.k)({ arn: existing.arn, region }, edge, !0);
        refuseOtherInput(execution, order);
        const step = stepFor(execution, onExisting);
        if (step === "attach")
          return attached({ ...execution, isOver: execution.status !== "RUNNING" }, region, edge);
        if (step === "reuse")
          return reused(execution, region, edge);
        edge.host.log.info(`The execution of this run ended ${execution.status}: it goes on from the state that failed`);
        const used = machine.revision === void 0 ? void 0 : await (0, _used_definition_js__WEBPACK_IMPORTED_MODULE_4__.S)({ ...existing, region }, edge);
        return (0, _redrive_js__WEBPACK_IMPORTED_MODULE_2__.j)(used, machine.revision, edge), await (0, _redrive_js__WEBPACK_IMPORTED_MODULE_2__.Y)({ execution, region, caller: order.caller, guard: order.guard, mend: "on-existing=new starts another execution from its beginning" }, edge);
      }
      function stepFor(execution, onExisting) {
        const { status } = execution;
        if (status === "RUNNING" || onExisting === "attach")
          return "attach";
        if (status !== "SUCCEEDED")
          return onExisting === "reuse" ? "attach" : "redrive";
        if (onExisting !== "redrive")
          return "reuse";
        throw new _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__.F("the execution has succeeded, so there is nothing to redrive", execution, {
          mend: "on-existing=reuse takes its result, on-existing=new starts another one"
        });
      }
      function attached({ arn, redriveCount, isOver }, region, { host }) {
        return host.log.info("The execution is there already: this run follows it"), { arn, region, how: "attached", redrives: redriveCount, isOver };
      }
      function reused({ arn, redriveCount }, region, { host }) {
        return host.log.info(reuseInWords), { arn, region, how: "reused", redrives: redriveCount, isOver: !0 };
      }
      function existsAlready({ arn, kind }) {
        const known = kind === "attached" ? { arn, status: "RUNNING" } : { arn };
        return new _refused_execution_js__WEBPACK_IMPORTED_MODULE_3__.F("the execution exists already, and on-existing=fail", known);
      }
      function refuseOtherInput({ arn, input }, order) {
        if (!(input === void 0 || sameJson(input, order.input)))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("an execution of this name exists with another input", {
            where: arn,
            expected: `the same input; ${differenceInWords(jsonOf(input), jsonOf(order.input))}`,
            mend: "leave execution-name out, give another one, or set on-existing=new"
          });
      }
      function sameJson(one, other) {
        return one === other || JSON.stringify(sortedDeep(jsonOf(one))) === JSON.stringify(sortedDeep(jsonOf(other)));
      }
      function differenceInWords(before, now) {
        if (!isObject(before) || !isObject(now))
          return "the whole of it differs";
        const differing = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => {
          const [one, other] = [before, now].map((side) => Object.hasOwn(side, key) ? side[key] : void 0);
          return JSON.stringify(sortedDeep(one ?? null)) !== JSON.stringify(sortedDeep(other ?? null));
        }), shown = differing.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 60)));
        return `these keys differ: ${shown.join(", ")}${differing.length > shown.length ? " and more" : ""}`;
      }
      function sortedDeep(value) {
        if (Array.isArray(value))
          return value.map(sortedDeep);
        if (!isObject(value))
          return value;
        const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
        return Object.fromEntries(members.map(([key, part]) => [key, sortedDeep(part)]));
      }
      function jsonOf(text) {
        try {
          return (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.jM)(text);
        } catch {
          return text;
        }
      }
      function isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
    })
  ),
  /***/
  1137: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Qu: () => (
          /* binding */
          failureBlock
        ),
        nf: () => (
          /* binding */
          summary_link
        ),
        YG: () => (
          /* binding */
          summaryOf
        )
      });
      var lib = __webpack_require__(1971), explain_visit = __webpack_require__(9623), states_table = __webpack_require__(7933);
      function pathGraph(explanation) {
        const top = [], nodes = /* @__PURE__ */ new Map(), byParent = /* @__PURE__ */ new Map(), edges = /* @__PURE__ */ new Map(), lastIn = /* @__PURE__ */ new Map();
        for (const visit of explanation.replay.visits) {
          const parent = visit.scope.owner && nodes.get(visit.scope.owner), siblings = byParent.get(parent) ?? /* @__PURE__ */ new Map();
          byParent.set(parent, siblings);
          const node = siblings.get(visit.name) ?? newNode(visit, parent);
          siblings.has(visit.name) || (siblings.set(visit.name, node), (parent?.inner ?? top).push(node)), nodes.set(visit, node), count(node, visit, explanation);
          const before = lastIn.get(visit.scope);
          before?.exited !== void 0 && join(edges, nodes.get(before), node, (0, explain_visit.xW)(before)?.fate === "caught"), lastIn.set(visit.scope, visit);
        }
        for (let at = explanation.failed?.visit; at !== void 0; at = at.scope.owner) {
          const node = nodes.get(at);
          node !== void 0 && (node.isAtFault = !0);
        }
        return { nodes: top, edges: [...edges.values()].flatMap((targets) => [...targets.values()]) };
      }
      function newNode({ name, type }, parent) {
        return { name, type, parent, inner: [], runs: 0, attempts: 0, outcome: "succeeded", isAtFault: !1 };
      }
      function count(node, visit, explanation) {
        const outcome = (0, states_table.sG)(visit, explanation);
        node.runs++, node.attempts += Math.max(1, visit.attempts), severity.indexOf(outcome) > severity.indexOf(node.outcome) && (node.outcome = outcome);
      }
      const severity = ["succeeded", "redriven", "caught", "aborted", "open", "failed"];
      function join(edges, from, to, caught) {
        if (from === void 0)
          return;
        const targets = edges.get(from) ?? /* @__PURE__ */ new Map();
        edges.set(from, targets);
        const edge = targets.get(to);
        edge === void 0 ? targets.set(to, { from, to, count: 1, caught }) : (edge.count++, edge.caught ||= caught);
      }
      const measures = [
        { siblings: Number.POSITIVE_INFINITY, folded: !1, name: 80 },
        { siblings: Number.POSITIVE_INFINITY, folded: !0, name: 80 },
        { siblings: 120, folded: !0, name: 60 },
        { siblings: 40, folded: !0, name: 40 },
        { siblings: 12, folded: !0, name: 30 },
        { siblings: 4, folded: !0, name: 20 }
      ], classes = {
        succeeded: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
        caught: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
        redriven: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
        failed: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px",
        aborted: "fill:#eaeef2,stroke:#57606a,color:#1f2328",
        open: "fill:#ddf4ff,stroke:#0969da,color:#1f2328"
      };
      function diagramOf(explanation) {
        const graph = pathGraph(explanation);
        if (graph.nodes.length !== 0)
          for (const measure of measures) {
            const chart = chartOf(graph, measure);
            if (lib.a4.fits(chart))
              return lib.a4.flowchart(chart);
          }
      }
      function chartOf(graph, measure) {
        const shownAs = /* @__PURE__ */ new Map();
        return { direction: "TB", nodes: drawn(graph.nodes, measure, shownAs, { next: 1 }), edges: edgesBetween(graph.edges, shownAs), classes };
      }
      function drawn(siblings, measure, shownAs, ids2) {
        const found = [];
        for (const run of runsOf(siblings, measure.siblings)) {
          const id2 = `n${ids2.next++}`;
          for (const node2 of run)
            shownAs.set(node2, id2);
          const [node] = run;
          if (node !== void 0)
            if (run.length > 1)
              found.push({ id: id2, lines: [`\u2026 ${run.length} states \u2026`], shape: "folded", style: worstOf(run) });
            else if (node.inner.length === 0 || measure.folded && !node.isAtFault)
              found.push(boxOf(id2, node, measure));
            else {
              const title = [nameOf(node, measure), ...factsOf(node)].join(" \xB7 ");
              found.push({ id: id2, title, nodes: drawn(node.inner, measure, shownAs, ids2), style: node.outcome });
            }
        }
        return found;
      }
      function runsOf(siblings, most) {
        if (siblings.length <= most)
          return siblings.map((node) => [node]);
        const head = Math.ceil(most / 2), tail = siblings.length - Math.floor(most / 2), stays = (index) => index < head || index >= tail || [index - 1, index, index + 1].some((at) => siblings[at]?.isAtFault), runs = [];
        let open;
        for (const [index, node] of siblings.entries())
          stays(index) ? (runs.push([node]), open = void 0) : open === void 0 ? (open = [node], runs.push(open)) : open.push(node);
        return runs;
      }
      function boxOf(id2, node, measure) {
        const folded2 = node.inner.length > 0 ? [`${statesIn(node)} states inside`] : [];
        return {
          id: id2,
          lines: [nameOf(node, measure), ...[...factsOf(node), ...folded2].slice(0, 3)],
          shape: folded2.length > 0 ? "folded" : shapes[node.type] ?? "box",
          style: node.outcome
        };
      }
      const shapes = {
        Choice: "diamond",
        Succeed: "round",
        Fail: "round"
      };
      function factsOf({ runs, attempts, outcome }) {
        return [
          ...runs > 1 ? [`${runs} runs`] : [],
          ...attempts > runs ? [`${attempts} tries`] : [],
          ...outcome === "succeeded" ? [] : [outcome]
        ];
      }
      function nameOf({ name }, measure) {
        if (name.trim() === "")
          return "(no name)";
        const characters = [...name];
        return characters.length <= measure.name ? name : `${characters.slice(0, measure.name - 1).join("")}\u2026`;
      }
      function statesIn(node) {
        let count2 = 0;
        const waiting = [...node.inner];
        for (let next = waiting.pop(); next !== void 0; next = waiting.pop())
          count2++, waiting.push(...next.inner);
        return count2;
      }
      function worstOf(run) {
        return ["failed", "open", "aborted", "caught", "redriven"].find((outcome) => run.some((node) => node.outcome === outcome)) ?? "succeeded";
      }
      function edgesBetween(edges, shownAs) {
        const found = /* @__PURE__ */ new Map();
        for (const { from, to, count: count2, caught } of edges) {
          const start = shownAs.get(from), end = shownAs.get(to);
          if (start === void 0 || end === void 0 || start === end && from !== to)
            continue;
          const known = found.get(`${start} ${end}`);
          known === void 0 ? found.set(`${start} ${end}`, { from: start, to: end, count: count2, caught }) : (known.count += count2, known.caught ||= caught);
        }
        return [...found.values()].map(({ from, to, count: count2, caught }) => ({
          from,
          to,
          dotted: caught,
          ...labelled([caught ? "caught" : "", count2 > 1 ? `${count2} times` : ""].filter(Boolean).join(", "))
        }));
      }
      function labelled(label) {
        return label === "" ? {} : { label };
      }
      var story = __webpack_require__(805);
      const mostRows = 500, mostSurvived = 20, mostMaps = 50, longestCause = 4e3, longestPayload = 64 * 1024;
      function summaryOf(diagnosis, { showPayload, maps, unmet }) {
        const { explanation } = diagnosis;
        return [
          ...statusBlock(diagnosis),
          ...unmetBlock(unmet),
          ...failureBlock(diagnosis),
          ...mapBlock(maps),
          ...statesBlock(explanation),
          ...diagramBlock(explanation),
          ...showPayload ? payloadBlocks(explanation) : []
        ];
      }
      const marks = {
        SUCCEEDED: "\u2705",
        FAILED: "\u274C",
        TIMED_OUT: "\u23F0",
        ABORTED: "\u{1F6D1}",
        RUNNING: "\u23F3"
      };
      function statusBlock({ explanation, execution }) {
        const { status, startedAt, endedAt, durationMs, transitions } = explanation, name = execution.name === void 0 ? void 0 : lib.wD.code(execution.name), rows = [
          ["Execution", execution.url === void 0 ? name : summary_link(execution.name ?? "open it", execution.url)],
          ["State machine", execution.stateMachineArn && lib.wD.code(execution.stateMachineArn)],
          ["Started", startedAt === void 0 ? void 0 : lib.wD.text(`${(0, lib.mK)(startedAt)} UTC`)],
          ["Ended", endedAt === void 0 ? void 0 : lib.wD.text(`${(0, lib.mK)(endedAt)} UTC`)],
          ["Duration", durationMs === void 0 ? void 0 : (0, lib.ji)(durationMs)],
          ["State transitions", `about ${transitions}`]
        ].flatMap(([label, value]) => value === void 0 ? [] : [[label, value]]);
        return [
          lib.wD.heading(2, `${marks[status]} ${lib.wD.text((0, story.Pl)(explanation))}`),
          lib.wD.table(["", ""], rows)
        ];
      }
      function unmetBlock(unmet) {
        if (unmet.length === 0)
          return [];
        const lines = unmet.map((sentence) => `- ${lib.wD.text((0, story.Jj)(sentence))}`);
        return [lib.wD.heading(3, "Expectations that do not hold"), lines.join(`
`)];
      }
      function failureBlock({ explanation, decoded, links, hint }) {
        const { error, cause, failed, open, survived } = explanation, told = [
          ["State", failed?.path.map(lib.wD.code).join(" \u203A ")],
          ["Error", error === void 0 ? void 0 : lib.wD.code((0, story.Jj)(error))],
          ["In", decoded?.what === void 0 ? void 0 : lib.wD.text((0, story.Jj)(decoded.what))],
          ["Why", decoded?.why === void 0 ? void 0 : lib.wD.text((0, story.Jj)(decoded.why))],
          ["Details", decoded?.details.map((detail) => lib.wD.text((0, story.Jj)(detail))).join("<br>")],
          ["Tries", failed === void 0 || failed.attempts < 2 ? void 0 : String(failed.attempts)],
          ["Links", links.map(({ label, url }) => summary_link(label, url)).join(", ")],
          ["Child execution", decoded?.executionArn && lib.wD.code(decoded.executionArn)],
          ["Hint", hint && lib.wD.text(hint)],
          ["Also open", open.map((visit) => lib.wD.code(visit.name)).join(", ")]
        ].flatMap(([label, value]) => value ? [[label, value]] : []);
        return [
          ...told.length === 0 ? [] : [lib.wD.heading(3, "What happened"), lib.wD.table(["", ""], told)],
          ...cause === void 0 ? [] : [folded("Cause", lib.wD.codeBlock(causeLines(cause)))],
          ...survived.length === 0 ? [] : [survivedBlock(survived)]
        ];
      }
      function survivedBlock(survived) {
        const lines = survived.slice(0, mostSurvived).map((failure) => `- ${lib.wD.text((0, story.Jj)((0, story.TD)(failure), 500))}`), more = survived.length - lines.length, all = more > 0 ? [...lines, `- and ${more} more`] : lines;
        return folded(`Failures on the way that were dealt with (${survived.length})`, all.join(`
`));
      }
      function mapBlock(maps) {
        if (maps.length === 0)
          return [];
        const rows = maps.slice(0, mostMaps).map(({ path, succeeded, failed, aborted, running, total }) => [
          lib.wD.text(path),
          ...[succeeded, failed, aborted, running].map(String),
          total === void 0 ? "?" : String(total)
        ]), more = maps.length - rows.length;
        return [
          lib.wD.heading(3, "Map states"),
          lib.wD.table(["State", "Succeeded", "Failed", "Aborted", "Open", "Items"], rows),
          ...more > 0 ? [`${more} more are not shown.`] : []
        ];
      }
      function statesBlock(explanation) {
        const rows = (0, states_table.l5)(explanation);
        if (rows.length === 0)
          return [];
        const isGrouped = rows.some(({ runs }) => runs > 1), more = rows.length - mostRows;
        return [
          lib.wD.heading(3, "States"),
          lib.wD.table([
            "State",
            "Type",
            ...isGrouped ? ["Runs"] : [],
            "Start",
            isGrouped ? "Longest" : "Duration",
            "Tries",
            "Outcome"
          ], mostTelling(rows).map((row) => stateCells(row, isGrouped, explanation.startedAt))),
          ...more > 0 ? [`${more} more states are not shown.`] : []
        ];
      }
      function mostTelling(rows) {
        const isGood = ({ outcomes }) => outcomes.size === 1 && outcomes.has("succeeded"), chosen = new Set([...rows.filter((row) => !isGood(row)), ...rows.filter(isGood)].slice(0, mostRows));
        return rows.filter((row) => chosen.has(row));
      }
      function stateCells(row, isGrouped, startedAt) {
        const start = startedAt === void 0 ? lib.wD.text((0, lib.mK)(row.startedAt)) : lib.wD.text(`+${(0, lib.ji)(Math.max(0, row.startedAt - startedAt))}`), outcomes = [...row.outcomes].map(([outcome, count2]) => row.runs > 1 ? `${count2} ${outcome}` : outcome);
        return [
          lib.wD.text((0, story.Jj)(row.path, 500)),
          row.type,
          ...isGrouped ? [String(row.runs)] : [],
          start,
          (0, lib.ji)(row.longestMs),
          String(row.attempts),
          outcomes.join(", ")
        ];
      }
      function diagramBlock(explanation) {
        const lines = diagramOf(explanation);
        return lines === void 0 ? [] : [lib.wD.heading(3, "Path taken"), lib.wD.codeBlock(lines, "mermaid")];
      }
      function payloadBlocks({ input, output }) {
        return [
          ["Input", input],
          ["Output", output]
        ].flatMap(([title, payload]) => payload === void 0 ? [] : [folded(title, lib.wD.codeBlock(indented((0, story.Jj)(payload, longestPayload)), "json"))]);
      }
      function causeLines(cause) {
        return indented((0, story.Jj)(cause, longestCause));
      }
      function indented(text) {
        try {
          const parsed = JSON.parse(text);
          if (typeof parsed == "object" && parsed !== null)
            return JSON.stringify(parsed, null, 2).split(`
`);
        } catch {
        }
        return text.split(/\r\n|\r|\n/);
      }
      function folded(title, body) {
        return ["<details>", `<summary>${title}</summary>`, "", body, "", "</details>"].join(`
`);
      }
      function summary_link(label, url) {
        return `[${lib.wD.text(label)}](${url})`;
      }
    })
  ),
  /***/
  1957: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          definitionUsedBy
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125);
      async function definitionUsedBy({ arn, region }, { aws, host }) {
        const options = { region, signal: host.cancellation.signal, patience: 1e4 };
        try {
          const used = await aws.call("sfn", "DescribeStateMachineForExecution", { executionArn: arn }, options);
          return { definition: used.definition, revision: used.revisionId };
        } catch (error) {
          if ((0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.c4)(error))
            return;
          if (!(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.w7)(error) && !(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.hE)(error))
            throw error;
          host.log.debug("states:DescribeStateMachineForExecution is not allowed: what it tells is left out");
          return;
        }
      }
    })
  ),
  /***/
  3095: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BO: () => (
          /* binding */
          boundsOf
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          watchToEnd
        ),
        /* harmony export */
        iP: () => (
          /* binding */
          announce
        ),
        /* harmony export */
        qG: () => (
          /* binding */
          leave
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1971), _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1541), _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448), _ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5265), _ending_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(707), _follow_follow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8353), _mask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4002);
      async function boundsOf(inputs, edge) {
        const guard = chooseGuard(inputs, edge), deadline = deadlineFor(inputs, edge);
        return { guard, deadline, plan: await (0, _ending_plan_js__WEBPACK_IMPORTED_MODULE_5__.h)(inputs, edge.files) };
      }
      function chooseGuard(inputs, edge) {
        return inputs["on-cancel"] === "detach" ? _cancel_js__WEBPACK_IMPORTED_MODULE_3__.DQ : (0, _cancel_js__WEBPACK_IMPORTED_MODULE_3__.lt)(edge, { error: "Cancelled", cause: causeOfStop("The run was cancelled", edge) });
      }
      function deadlineFor({ timeout }, { aws }) {
        return timeout === void 0 ? void 0 : aws.clock.now() + timeout;
      }
      function announce({ arn, how }, { host }) {
        host.log.info((0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.rs)(arn) ?? arn, "strong"), host.log.debug(`${how}: ${arn}`);
      }
      async function watchToEnd(watch, inputs, edge) {
        const { beginning, guard, plan } = watch, { arn, region, how } = beginning, owns = how === "started" || how === "redriven";
        how === "attached" && inputs["on-cancel"] === "stop" && guard.protect({ arn, region }, Promise.resolve({ arn, region }));
        const stop = stopsAtDeadline(inputs, owns) ? stopForTime(beginning, inputs, edge) : void 0;
        try {
          const end = await (0, _follow_follow_js__WEBPACK_IMPORTED_MODULE_6__.e)(followingOf(watch, stop, inputs, edge), edge), ending = { arn, region, how, end, plan };
          if (end.cut === "signal")
            return await cancelled(ending, guard, inputs, edge);
          guard.release();
          const outcome = await (0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.qZ)(ending, inputs, edge), error = end.cut === "deadline" ? timedOut(end, stop, beginning, inputs) : void 0;
          return error === void 0 ? outcome : { ...outcome, error };
        } catch (error) {
          if (guard.release(), owns && error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.lZ)
            return { ...(0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.Uu)(beginning, "RUNNING", edge), error: afterStart(error, beginning) };
          throw error;
        }
      }
      async function leave({ beginning, guard, definition }, edge) {
        if (edge.host.cancellation.signal.aborted) {
          const isStopped = await guard.settled();
          return isStopped && guard.release(), (0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.Uu)(beginning, isStopped ? "ABORTED" : "RUNNING", edge);
        }
        guard.release();
        const pending = await (0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.eK)(beginning, definition, edge), outcome = (0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.Uu)(beginning, "RUNNING", edge);
        return { ...outcome, outputs: { ...outcome.outputs, ...pending } };
      }
      function attachment(arn) {
        return `follow it with --mode=attach --execution-arn=${arn}`;
      }
      function followingOf({ beginning, deadline, plan, definition }, stop, inputs, edge) {
        return {
          ...beginning,
          isNew: beginning.how === "started",
          isKept: inputs["history-output-file"] !== void 0,
          deadline,
          stop: stop?.now,
          longestInterval: inputs["poll-interval-max"],
          definition: definition ?? plan.definition?.text,
          onEvent({ details }) {
            const payloads = [details.input, details.output].filter((text) => text !== void 0);
            for (const value of (0, _mask_js__WEBPACK_IMPORTED_MODULE_7__.a)(payloads, inputs.mask))
              edge.host.mask(value);
          }
        };
      }
      function stopsAtDeadline(inputs, owns) {
        return inputs["on-timeout"] === "stop" || inputs["on-timeout"] === void 0 && owns;
      }
      function stopForTime(beginning, inputs, edge) {
        let trouble;
        return {
          async now() {
            const cause = causeOfStop(`${limitInWords(inputs)} has passed`, edge);
            try {
              await (0, _cancel_js__WEBPACK_IMPORTED_MODULE_3__.V4)(beginning, { error: "TimedOut", cause }, edge);
            } catch (error) {
              trouble = error;
            }
          },
          trouble: () => trouble
        };
      }
      function timedOut({ explanation }, stop, { arn }, inputs) {
        const limit = `${limitInWords(inputs)} has passed`, trouble = stop?.trouble();
        if (explanation.status === "ABORTED" && stop !== void 0)
          return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.GA(`${limit}; the execution was stopped`, { where: arn });
        if (explanation.status === "RUNNING") {
          if (trouble !== void 0) {
            const message = `${limit}; the execution could not be stopped and goes on: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.bD)(trouble)}`;
            return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.GA(message, { where: arn, mend: attachment(arn), cause: trouble });
          }
          return stop !== void 0 ? new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.GA(`${limit}; the execution was told to stop`, { where: arn }) : new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.GA(`${limit}; the execution goes on`, { where: arn, mend: attachment(arn) });
        }
      }
      async function cancelled(ending, guard, inputs, edge) {
        const isStopped = await guard.settled();
        return isStopped ? guard.release() : edge.host.log.info(`The execution goes on; ${attachment(ending.arn)}`, "doubtful"), await (0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.jQ)(ending, isStopped, inputs, edge);
      }
      function afterStart(error, { arn }) {
        if (!(error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo))
          return error;
        const { message, where, expected } = error;
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.A(`${message}; the execution goes on`, {
          ...where === void 0 ? { where: arn } : { where },
          ...expected === void 0 ? {} : { expected },
          mend: [error.mend, attachment(arn)].filter((part) => part !== void 0).join("; "),
          cause: error
        });
      }
      function limitInWords({ timeout }) {
        return `the time limit of ${(0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__.ji)(timeout ?? 0)}`;
      }
      function causeOfStop(what, { host }) {
        const { url } = (0, _caller_js__WEBPACK_IMPORTED_MODULE_2__.$)(host.kind, host.environment);
        return url === void 0 ? what : `${what}: ${url}`;
      }
    })
  )
};
