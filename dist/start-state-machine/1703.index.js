export const id = 1703, ids = [1703], modules = {
  /***/
  1304: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          troubleWith
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125);
      function troubleWith(fate) {
        let renewed = !1;
        return (error) => (((0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.m6)(error) || (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.dg)(error) && !(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.E2)(error)) && (fate.isUnknown = !0), (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.E2)(error) ? "throttled" : (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.dg)(error) ? "transient" : !(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.r_)(error) || renewed ? "lasting" : (renewed = !0, "transient"));
      }
    })
  ),
  /***/
  1703: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        resume: () => (
          /* binding */
          resume
        ),
        resumeWithin: () => (
          /* binding */
          resumeWithin
        )
      });
      var external_node_crypto_ = __webpack_require__(7598), lib = __webpack_require__(125), host_lib = __webpack_require__(6788), report_lib = __webpack_require__(1971), follow = __webpack_require__(8353), mask = __webpack_require__(4002);
      function originOf(explanation, choice) {
        const { status } = explanation;
        if (status === "SUCCEEDED" || status === "RUNNING") {
          const trouble = status === "RUNNING" ? "still runs" : "has succeeded";
          throw new host_lib.P_(`the execution ${trouble}, so there is nothing to resume`, {
            where: choice.arn,
            expected: "one that ended FAILED, TIMED_OUT or ABORTED"
          });
        }
        const visit = choice.from === void 0 ? culprit(explanation, choice) : latestVisit(explanation, choice.from), state = choice.from ?? visit?.name ?? "";
        return {
          state,
          input: choice.input ?? recordedInput(visit, state, choice),
          variables: variablesBefore(visit?.entered, explanation, choice)
        };
      }
      function culprit({ failed, replay }, { arn }) {
        const visit = failed?.visit ?? replay.root.current;
        if (visit === void 0)
          throw new host_lib.A("the history does not tell at which state the execution ended", {
            where: arn,
            mend: "name the state: resume-from"
          });
        return outermost(visit);
      }
      function outermost(visit) {
        let at = visit;
        for (; at.scope.owner !== void 0; )
          at = at.scope.owner;
        return at;
      }
      function latestVisit({ replay }, name) {
        return replay.visits.findLast((visit) => visit.name === name && visit.scope === replay.root);
      }
      function recordedInput(visit, state, { arn }) {
        if (visit === void 0)
          throw new host_lib.yo(`the execution never entered the state ${state}, so there is no input of it`, {
            where: "the input resume-from",
            mend: "give the input: resume-input"
          });
        const { input } = visit.entered.details;
        if (input !== void 0)
          return input;
        throw new host_lib.A(`the history withholds the input of the state ${state}`, {
          where: arn,
          expected: "permission to use the key of the execution (kms:Decrypt)",
          mend: "grant it, or give the input: resume-input"
        });
      }
      function variablesBefore(entered, { replay }, { arn, hasVariables }) {
        const variables = /* @__PURE__ */ new Map(), exits = replay.visits.filter(({ scope }) => scope === replay.root).flatMap(({ exited }) => exited === void 0 ? [] : [exited]).filter(({ id: id2 }) => entered === void 0 || id2 <= entered.id).sort((a, b) => a.id - b.id);
        if (replay.started?.details.input === void 0 && hasVariables && exits.length > 0)
          throw new host_lib.A("the history withholds the workflow variables, which the definition assigns", {
            where: arn,
            expected: "permission to use the key of the execution (kms:Decrypt)",
            mend: "grant it: without the variables the rest would run with other values, or not at all"
          });
        for (const { details } of exits)
          for (const [name, value] of Object.entries(details.assignedVariables ?? {}))
            variables.set(name, value);
        return variables;
      }
      var cancel = __webpack_require__(8448), lib_fate = __webpack_require__(1304);
      const start_on_name = "resumed", patience = 6e4, appearance = 2e4;
      async function startOn({ arn, region }, input, { guard, deadline }, edge) {
        const ward = { arn: `${arn.replace(":stateMachine:", ":execution:")}:${start_on_name}`, region }, fate = { isUnknown: !1 };
        edge.host.cancellation.signal.throwIfAborted();
        const starting = askToStart({ stateMachineArn: arn, name: start_on_name, input }, region, deadline, fate, edge);
        guard.protect(ward, starting.then(() => ward, () => fate.isUnknown ? ward : void 0));
        try {
          await guard.waitFor(starting);
        } catch (error) {
          if (error instanceof host_lib.cJ)
            throw error;
          const mayRun = fate.isUnknown && !await isStopped(ward, edge);
          throw mayRun || guard.release(), fate.isUnknown && !(error instanceof host_lib.GA) ? answerLost(error, ward, mayRun) : error;
        }
        return { ...ward, how: "started", redrives: 0, isOver: !1 };
      }
      async function askToStart(request, region, deadline, fate, { aws, host }) {
        const latest = aws.clock.now() + appearance, troubleOf = (0, lib_fate.W)(fate);
        try {
          await (0, lib.Zr)(() => aws.call("sfn", "StartExecution", request, { region, attempts: 1 }), {
            clock: aws.clock,
            random: aws.random,
            signal: host.cancellation.signal,
            deadline,
            patience: () => patience,
            troubleOf: (error) => (0, lib._m)(error, "StateMachineDoesNotExist") && aws.clock.now() < latest ? "transient" : troubleOf(error),
            onRetry: ({ delay }) => host.log.debug(`StartExecution is repeated in ${Math.round(delay)} ms`)
          });
        } catch (error) {
          if (!(0, lib._m)(error, "ExecutionAlreadyExists"))
            throw error;
        }
      }
      async function isStopped(ward, edge) {
        const cause = "The answer to its start was lost, and the start was refused then";
        try {
          return await (0, cancel.V4)(ward, { error: "Abandoned", cause }, edge), edge.host.log.info(`Stopped ${ward.arn}`, "doubtful"), !0;
        } catch (error) {
          return (0, lib._m)(error, "ExecutionDoesNotExist") ? !0 : (edge.host.log.warn(`${ward.arn} could not be stopped and may still run: ${(0, host_lib.bD)(error)}`), !1);
        }
      }
      function answerLost(error, { arn }, mayRun) {
        const fate = mayRun ? "the execution may run" : "the execution that it may have begun was stopped";
        return new host_lib.A(`an answer to the start was lost, and then: ${(0, host_lib.bD)(error)}; ${fate}`, {
          where: arn,
          cause: error
        });
      }
      var tree = __webpack_require__(4360), definition = __webpack_require__(1179), source_json = __webpack_require__(6986);
      const mostNames = 20;
      function requireState(text, state) {
        if (!definitionIn(text).top?.states.has(state))
          throw noSuchState(state, text);
      }
      function definitionBeginningAt(text, { state, variables }) {
        const { top } = definitionIn(text), startAt = top?.startAt, states = top?.states, block = [...states?.values() ?? []][0]?.node.parent;
        if (top === void 0 || startAt === void 0 || states === void 0 || block === void 0)
          throw new host_lib.A("the definition that the execution used cannot be read");
        if (!states.has(state))
          throw noSuchState(state, text);
        const kept = [...states.values()].filter(({ name }) => reachableFrom(state, states).has(name)), restoring = variables.size === 0 ? void 0 : freeName(states), members = [
          ...restoring === void 0 ? [] : [`${JSON.stringify(restoring)}: ${restoringState(state, variables)}`],
          ...kept.map(({ node }) => text.slice(node.keyRange?.start ?? node.range.start, node.range.end))
        ];
        return replaced(text, [
          [startAt.node, JSON.stringify(restoring ?? state)],
          [block, `{
    ${members.join(`,
    `)}
  }`]
        ]);
      }
      function readsExecutionInput(text) {
        const { root } = definitionIn(text);
        return [...root === void 0 ? [] : (0, tree.DG)(root)].some((node) => node.kind === "string" && /(\$\$|\$states\.context)\.Execution\.Input/.test(node.value));
      }
      function assignsVariables(text) {
        const assigns = (node) => node?.kind === "object" && node.members.has("Assign");
        return [...definitionIn(text).top?.states.values() ?? []].some(({ node }) => {
          if (node.kind !== "object")
            return !1;
          const parts = ["Choices", "Catch"].flatMap((name) => {
            const list = node.members.get(name);
            return list?.kind === "array" ? list.items : [];
          });
          return [node, ...parts].some(assigns);
        });
      }
      function isFailState(text, state) {
        return definitionIn(text).top?.states.get(state)?.type === "Fail";
      }
      function definitionIn(text) {
        return (0, definition.SU)((0, source_json.n)(text).root);
      }
      function reachableFrom(state, states) {
        const reached = /* @__PURE__ */ new Set([state]);
        for (const name of reached)
          for (const { node } of states.get(name)?.transitions ?? [])
            reached.add(node.value);
        return reached;
      }
      function restoringState(next, variables) {
        return `{ "Type": "Pass", "QueryLanguage": "JSONata", "Assign": { ${[...variables].map(([name, value]) => `${JSON.stringify(name)}: ${asLiteral(value)}`).join(", ")} }, "Next": ${JSON.stringify(next)} }`;
      }
      function asLiteral(json) {
        const { root, problems } = (0, source_json.n)(json);
        if (root === void 0 || problems.length > 0)
          return JSON.stringify(json);
        const expressions = [...(0, tree.DG)(root)].filter((node) => node.kind === "string" && node.value.startsWith("{%") && node.value.endsWith("%}"));
        return replaced(json, expressions.map((node) => {
          const text = JSON.stringify(node.kind === "string" ? node.value : "").replaceAll("%", "\\u0025");
          return [node, JSON.stringify(`{% ${text} %}`)];
        }));
      }
      function freeName(states) {
        let name = "Restore variables";
        for (let number = 2; states.has(name); number++)
          name = `Restore variables ${number}`;
        return name;
      }
      function replaced(text, parts) {
        return [...parts].sort(([a], [b]) => b.range.start - a.range.start).reduce((changed, [{ range }, part]) => `${changed.slice(0, range.start)}${part}${changed.slice(range.end)}`, text);
      }
      function noSuchState(state, text) {
        let outer = definitionIn(text).statesByName.get(state)?.[0];
        for (; outer?.machine.owner !== void 0; )
          outer = outer.machine.owner;
        if (outer !== void 0)
          return new host_lib.yo(`the state ${state} is inside of ${outer.name}, where no execution can begin`, {
            where: "the input resume-from",
            mend: `resume at ${outer.name}`
          });
        const names = [...definitionIn(text).top?.states.keys() ?? []], others = names.length > mostNames ? `, and ${names.length - mostNames} others` : "";
        return new host_lib.yo(`the state machine has no state ${state}${(0, host_lib.au)(state, names)}`, {
          where: "the input resume-from",
          expected: `one of ${names.slice(0, mostNames).join(", ")}${others}`
        });
      }
      var temporary_machine = __webpack_require__(8309), state_machine = __webpack_require__(1685), watch = __webpack_require__(3095);
      const longestInput = 262144;
      async function resume(inputs, edge) {
        return await resumeWithin(await (0, watch.BO)(inputs, edge), inputs, edge);
      }
      async function resumeWithin(bounds, inputs, edge) {
        const { deadline } = bounds, resumption = await planResumption(inputs, deadline, edge);
        if (inputs["resume-print"])
          return printed(resumption);
        const plan = { ...resumption, origin: resumption.arn, mark: (0, external_node_crypto_.randomUUID)().slice(0, 8), deadline }, machine = await (0, temporary_machine.rN)(plan, edge);
        inputs["on-cancel"] === "detach" && machine.outliveRun();
        const outcome = await runOn(machine, resumption, bounds, inputs, edge).finally(() => machine.remove());
        return {
          ...outcome,
          outputs: {
            ...outcome.outputs,
            "resumed-from": resumption.origin.state,
            "temporary-state-machine-arn": machine.arn,
            calls: edge.aws.calls.total
          }
        };
      }
      async function runOn(machine, { origin, definition: definition2 }, bounds, inputs, edge) {
        try {
          const beginning = await startOn(machine, origin.input, bounds, edge);
          (0, watch.iP)(beginning, edge);
          const outcome = await (0, watch.WR)({ ...bounds, beginning, definition: definition2 }, inputs, edge);
          return outcome.outputs.status === "RUNNING" && leaveMachine(machine, edge), outcome;
        } catch (error) {
          if (error instanceof host_lib.lZ)
            return { verdict: "unknown", error, outputs: {} };
          throw error;
        }
      }
      async function planResumption(inputs, deadline, edge) {
        const { arn, region } = targetOf(inputs), { host } = edge, { "resume-from": from, "resume-input": input } = inputs, used = await usedBy(arn, region, deadline, edge), whole = used.definition ?? "";
        from !== void 0 && requireState(whole, from);
        const { explanation } = await (0, follow.s)({ arn, region, deadline }, edge).catch((error) => {
          throw (0, lib._m)(error, "ExecutionDoesNotExist") ? gone(arn, error) : error;
        });
        for (const value of (0, mask.y)(inputs.mask, explanation))
          host.mask(value);
        const origin = originOf(explanation, { from, input, arn, hasVariables: assignsVariables(whole) });
        if (Buffer.byteLength(origin.input) > longestInput)
          throw new host_lib.P_(`the input of the state ${origin.state} is larger than an execution may begin with`, {
            where: arn,
            expected: `at most ${longestInput} bytes`,
            mend: "give a smaller one: resume-input"
          });
        const definition2 = definitionBeginningAt(whole, origin);
        return isFailState(whole, origin.state) && host.log.warn(`${origin.state} is a Fail state, which fails again: resume-from names another one`), readsExecutionInput(definition2) && host.log.warn(`The definition reads the input of the execution, which is now that of the state ${origin.state}`), { arn, region, used, origin, definition: definition2 };
      }
      function targetOf(inputs) {
        const arn = inputs["execution-arn"];
        if (arn === void 0)
          throw new host_lib.yo("the input execution-arn is required in mode=resume", {
            expected: "such as arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1"
          });
        const [, , , , , kind, machine = ""] = arn.split(":");
        if (kind === "express")
          throw new host_lib.P_("an Express execution keeps no history, so it cannot be resumed", {
            where: arn,
            mend: "mode=start starts another one"
          });
        if (machine.includes("/"))
          throw new host_lib.P_("a child of a Map Run cannot be resumed by itself", {
            where: arn,
            mend: "resume or redrive the execution that holds the Map Run"
          });
        return { arn, region: (0, state_machine.eM)(arn, inputs.region) };
      }
      async function usedBy(arn, region, deadline, { aws, host }) {
        const options = { region, deadline, signal: host.cancellation.signal };
        try {
          return await aws.call("sfn", "DescribeStateMachineForExecution", { executionArn: arn }, options);
        } catch (error) {
          throw (0, lib._m)(error, "ExecutionDoesNotExist") ? gone(arn, error) : !(0, lib.hE)(error) && !(0, lib.w7)(error) ? error : new host_lib.A("the definition that the execution used may not be read", {
            where: arn,
            expected: (0, lib.hE)(error) ? "permission to use its key (kms:Decrypt)" : "permission for states:DescribeStateMachineForExecution",
            cause: error
          });
        }
      }
      function gone(arn, cause) {
        return new host_lib.A("the execution is not there: the service forgets it 90 days after its end", {
          where: arn,
          mend: "check the ARN; mode=start starts another one",
          cause
        });
      }
      function leaveMachine(machine, { host }) {
        machine.keep() && host.log.warn(`The execution goes on, so its temporary state machine is left: delete it afterwards: ${machine.arn}`);
      }
      function printed({ origin, definition: definition2 }) {
        return {
          verdict: "passed",
          outputs: { "resumed-from": origin.state },
          // Put together as text: numbers keep their digits.
          stdout: report_lib.Pq.unread(`{"definition": ${definition2.trim()}, "input": ${origin.input.trim()}}
`)
        };
      }
    })
  ),
  /***/
  8309: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G0: () => (
          /* binding */
          machineStateName
        ),
        /* harmony export */
        Rn: () => (
          /* binding */
          deleteMachine
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          createTemporaryMachine
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788), _fate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
      const machineStateName = "machine", originTag = "start-state-machine/resumes", longestName = 80, patience = 6e4, limits = { answer: 2e3, attempt: 1500, lateAnswer: 5e3, end: 6500 };
      async function createTemporaryMachine(plan, edge) {
        const { origin, region, used, mark } = plan, name = temporaryName(used.name ?? "machine", mark), target = { arn: [...origin.split(":").slice(0, 5), "stateMachine", name].join(":"), region }, fate = { isUnknown: !1 };
        edge.host.cancellation.signal.throwIfAborted();
        const creating = create(name, target, plan, fate, edge), machine = guarded(target, creating, edge);
        try {
          return await machine.created, machine;
        } catch (error) {
          throw error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo && !fate.isUnknown ? machine.keep() : await machine.remove(), error;
        }
      }
      async function deleteMachine({ arn, region }, { aws, host }, options = {}) {
        try {
          return await aws.call("sfn", "DeleteStateMachine", { stateMachineArn: arn }, { ...options, region }), !0;
        } catch (error) {
          return options.signal?.throwIfAborted(), (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.c4)(error) || (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "StateMachineDoesNotExist") ? !0 : (host.log.warn(`The temporary state machine ${arn} could not be deleted: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), !1);
        }
      }
      async function create(name, { arn, region }, { used, definition, origin, deadline }, fate, { aws, host }) {
        const { loggingConfiguration, tracingConfiguration, encryptionConfiguration } = used, request = {
          name,
          definition,
          roleArn: used.roleArn ?? "",
          type: "STANDARD",
          ...loggingConfiguration === void 0 ? {} : { loggingConfiguration },
          ...tracingConfiguration === void 0 ? {} : { tracingConfiguration },
          ...encryptionConfiguration === void 0 ? {} : { encryptionConfiguration },
          tags: [{ key: originTag, value: origin }]
        }, options = { region, attempts: 1, resource: arn };
        await (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Zr)(() => aws.call("sfn", "CreateStateMachine", request, options), {
          clock: aws.clock,
          random: aws.random,
          signal: host.cancellation.signal,
          deadline,
          patience: () => patience,
          troubleOf: (0, _fate_js__WEBPACK_IMPORTED_MODULE_2__.W)(fate),
          onRetry: ({ delay }) => host.log.debug(`CreateStateMachine is repeated in ${Math.round(delay)} ms`)
        });
      }
      function guarded(target, creating, edge) {
        const { cancellation, saveState } = edge.host, { signal } = cancellation;
        let isLeft = !1, removal;
        const removeInHaste = () => (removal ??= removedInHaste(target, creating, edge), removal);
        saveState(machineStateName, JSON.stringify(target));
        let interrupt = () => {
        };
        const interrupted = new Promise((_, reject) => {
          interrupt = reject;
        });
        interrupted.catch(() => {
        });
        const release = cancellation.onCancel(async () => {
          await removeInHaste() && forget(), interrupt(signal.reason);
        });
        function forget() {
          release(), saveState(machineStateName, "");
        }
        async function removePatiently() {
          try {
            return await deleteMachine(target, edge, { signal });
          } catch {
            return await removeInHaste();
          }
        }
        return {
          ...target,
          created: Promise.race([creating, interrupted]),
          outliveRun: forget,
          keep() {
            return removal !== void 0 ? !1 : (isLeft = !0, forget(), !0);
          },
          async remove() {
            !isLeft && await (signal.aborted ? removeInHaste() : removePatiently()) && forget();
          }
        };
      }
      async function removedInHaste(target, creating, edge) {
        const { aws, host } = edge, began = aws.clock.now(), options = { urgent: !0, timeout: limits.attempt }, isAnswered = await isSettledWithin(limits.answer, creating, edge), isGone = await deleteMachine(target, edge, { ...options, deadline: began + limits.lateAnswer });
        if (isAnswered)
          return isGone;
        const left = began + limits.lateAnswer - aws.clock.now();
        return await isSettledWithin(left, creating, edge) ? await deleteMachine(target, edge, { ...options, deadline: began + limits.end }) : (host.log.warn(`The temporary state machine ${target.arn} is deleted, but its creation was not answered: if it comes into being later, delete it by hand`), !1);
      }
      async function isSettledWithin(ms, work, { aws }) {
        const enough = new AbortController(), settled = work.then(() => !0, () => !0), late = aws.clock.sleep(Math.max(0, ms), enough.signal).then(() => !1, () => !1);
        try {
          return await Promise.race([settled, late]);
        } finally {
          enough.abort();
        }
      }
      function temporaryName(name, mark) {
        const tail = `-resume-${mark}`;
        return `${name.slice(0, longestName - tail.length)}${tail}`;
      }
    })
  )
};
