export const id = 2362, ids = [2362], modules = {
  /***/
  2499: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        hh: () => (
          /* binding */
          executionInput
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          mostBytes
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788), _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6797);
      const mostBytes = 262144, mostBytesOfSource = 4 * 1024 * 1024;
      async function executionInput(sources, caller, edge) {
        const { file, set, contextKey } = sources, input = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.jM)(sources.input);
        refuseDeep(input, "the input input");
        const bottom = file === void 0 ? input : over(await readSource(file, sources, edge), input), withContext = contextKey === void 0 ? bottom : merged(bottom, { [contextKey]: caller.context }), whole = set.reduce(withSet, withContext), text = file === void 0 && contextKey === void 0 && set.length === 0 ? sources.input : (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.zX)(whole), size = Buffer.byteLength(text);
        if (size > mostBytes)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the execution's input has ${size} bytes`, {
            expected: `at most ${mostBytes} bytes of UTF-8, which is what Step Functions takes`,
            mend: "put the data into S3 and its address into the input"
          });
        return text;
      }
      function merged(lower, upper) {
        if (!isObject(lower) || !isObject(upper))
          return upper;
        const members = new Map(Object.entries(lower));
        for (const [key, value] of Object.entries(upper)) {
          const below = members.get(key);
          members.set(key, below === void 0 ? value : merged(below, value));
        }
        return Object.fromEntries(members);
      }
      function withSet(whole, line) {
        const [, path = "", isJson, text = ""] = /^([^=:\n]*)(:?)=([\s\S]*)$/.exec(line) ?? [], where = `the input input-set, path ${path}`, steps = stepsOf(path);
        if (steps === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("this is no path", { where, expected: "names and indexes such as image.tags[0]" });
        return placed(whole, steps, isJson === "" ? text : jsonFrom(text, where), where);
      }
      function over(source, input) {
        return isObject(input) && Object.keys(input).length === 0 ? source : merged(source, input);
      }
      function stepsOf(path) {
        if (/^[^.[\]]+(\.[^.[\]]+|\[\d{1,6}\])*$/.test(path.trim()))
          return [...path.trim().matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
      }
      function placed(whole, steps, value, where) {
        const [step, ...rest] = steps;
        if (step === void 0)
          return value;
        if (typeof step == "number") {
          const items = whole === void 0 ? [] : whole;
          if (!Array.isArray(items) || step > items.length)
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`there is no list with ${step} or more items at [${step}]`, { where });
          return items.toSpliced(step, 1, placed(items[step], rest, value, where));
        }
        const members = whole === void 0 ? {} : whole;
        if (!isObject(members))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the value around ${step} is ${Array.isArray(members) ? "a list" : "no object"}`, {
            where
          });
        const below = Object.hasOwn(members, step) ? members[step] : void 0, next = placed(below, rest, value, where);
        return Object.fromEntries([...Object.entries(members).filter(([key]) => key !== step), [step, next]]);
      }
      async function readSource(file, { region }, edge) {
        return file === "-" ? await parsed(await readStandardInput(edge), "standard input") : file.startsWith("s3://") ? await parsed(await readObject(file, region, edge), file) : await parsed(await edge.files.readText(file, "the input file", mostBytesOfSource), file);
      }
      async function readStandardInput({ standardInput }) {
        const chunks = [];
        let size = 0;
        for await (const chunk of standardInput()) {
          if (size += chunk.length, size > mostBytesOfSource)
            throw tooLarge("standard input");
          chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString("utf8");
      }
      async function readObject(url, region, { aws, host }) {
        const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(url) ?? [];
        if (Bucket === void 0 || Key === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("this is no address of an object", { where: url, expected: "s3://bucket/key" });
        const { signal } = host.cancellation, answer = await aws.call("s3", "GetObject", { Bucket, Key }, { region, signal });
        if ((answer.ContentLength ?? 0) > mostBytesOfSource)
          throw tooLarge(url);
        return await answer.Body?.transformToString("utf-8") ?? "";
      }
      function tooLarge(where) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the input is too large", { where, expected: `at most ${mostBytesOfSource} bytes` });
      }
      async function parsed(given, where) {
        const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
        if (/\.ya?ml$/i.test(where))
          return await fromYaml(text, where);
        try {
          const value = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.jM)(text);
          return refuseDeep(value, where), value;
        } catch (error) {
          if (error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo)
            throw error;
          if (!/\.json$/i.test(where) && !/^\s*[[{"]/.test(text))
            return await fromYaml(text, where);
          throw await noJson(given, where);
        }
      }
      async function noJson(text, where) {
        const { sourceText, treeFromJson } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5152), __webpack_require__.e(7641), __webpack_require__.e(7800)]
        ).then(__webpack_require__.bind(__webpack_require__, 7800)), { line, column } = sourceText(text).positionAt(treeFromJson(text).problems[0]?.range.start ?? 0);
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the input is not JSON from here on", { where: `${where}:${line}:${column}` });
      }
      async function fromYaml(text, where) {
        const { document, jsonAt } = await (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.gM)(text, where);
        return document.contents === null ? {} : jsonAt(document.contents) ?? {};
      }
      function refuseDeep(value, where) {
        if ((0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.tF)(value))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.DI, { where });
      }
      function jsonFrom(text, where) {
        try {
          const value = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.jM)(text);
          return refuseDeep(value, where), value;
        } catch (error) {
          throw error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo ? error : new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the value behind := is not JSON", {
            where,
            mend: "write path=TEXT for a text",
            cause: error
          });
        }
      }
      function isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
    })
  ),
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
  2362: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        start: () => (
          /* binding */
          start
        )
      });
      var lib = __webpack_require__(125), host_lib = __webpack_require__(6788), report_lib = __webpack_require__(1971), lib_caller = __webpack_require__(1541), page = __webpack_require__(4531), ending = __webpack_require__(5265), ending_plan = __webpack_require__(707), execution_input = __webpack_require__(2499), external_node_crypto_ = __webpack_require__(7598);
      const longest = 80;
      function executionName({ given, prefix, identity, matrix, input, caller }) {
        if (given !== void 0)
          return given;
        const parts = [
          caller.identity ?? (0, external_node_crypto_.randomUUID)(),
          identity ?? "",
          canonical(matrix ?? null),
          canonical((0, host_lib.jM)(input))
        ], digest = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
        return withTail(prefix === void 0 ? caller.title : `${prefix}-${caller.title}`, digest);
      }
      function nextName(name, number) {
        return withTail(name, String(number));
      }
      function withTail(title, tail) {
        const plain = title.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+/, ""), room = longest - tail.length - 1;
        return `${plain.slice(0, room).replace(/-+$/, "") || "run"}-${tail}`;
      }
      function canonical(value) {
        return (0, host_lib.zX)(sorted(value));
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (!isObject(value))
          return value;
        const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
        return Object.fromEntries(members.map(([key, part]) => [key, sorted(part)]));
      }
      function isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      var explanation = __webpack_require__(1331), bare_history = __webpack_require__(3010), mask = __webpack_require__(4002);
      function requestOf({ machine, input, traceHeader }, name) {
        return {
          stateMachineArn: machine.arn,
          name,
          input,
          ...traceHeader === void 0 ? {} : { traceHeader }
        };
      }
      const longestAnswer = 33e4;
      async function runExpress(order, timeout, { aws, host }) {
        const limit = Math.min(longestAnswer, timeout ?? longestAnswer), options = {
          region: order.machine.region,
          signal: host.cancellation.signal,
          attempts: 1,
          timeout: limit
        };
        try {
          const answer = await aws.call("sfn", "StartSyncExecution", requestOf(order, order.name), options);
          return {
            arn: answer.executionArn ?? "",
            status: answer.status ?? "FAILED",
            startedAt: answer.startDate?.getTime(),
            endedAt: answer.stopDate?.getTime(),
            input: answer.input,
            output: answer.output,
            error: answer.error,
            cause: answer.cause,
            billedMs: answer.billingDetails?.billedDurationInMilliseconds,
            billedMemoryMb: answer.billingDetails?.billedMemoryUsedInMB
          };
        } catch (error) {
          if ((0, lib._m)(error, "StateMachineTypeNotSupported"))
            return;
          throw (0, lib._m)(error, "TimeoutError") && limit < longestAnswer ? new host_lib.GA("the time limit has passed; the Express execution ends by itself within five minutes") : !(0, lib.m6)(error) && !(0, lib.dg)(error) ? error : new host_lib.A("no answer came to the start of the Express execution, and it may have run", {
            where: order.machine.arn,
            mend: "look at its log; it is not started again, for that would be a second execution",
            cause: error
          });
        }
      }
      async function startExpress(order, { aws, host }) {
        host.cancellation.signal.throwIfAborted();
        const options = { region: order.machine.region, attempts: 1 }, { executionArn } = await aws.call("sfn", "StartExecution", requestOf(order, order.name), options);
        return executionArn ?? "";
      }
      var description = __webpack_require__(5930), lib_fate = __webpack_require__(1304), state_machine = __webpack_require__(1685), existing = __webpack_require__(4774);
      const clockGrain = 2e3, patience = 12e4, mostNames = 20;
      async function startStandard(order, edge) {
        const { machine, name, onExisting } = order, answer = await startUnder(name, order, edge);
        return answer.kind === "started" ? started(answer.arn, machine.region) : onExisting === "new" ? await startUnderNextName(order, edge) : await (0, existing._)(answer, order, edge);
      }
      async function startUnderNextName(order, edge) {
        for (let number = 2; number <= mostNames; number++) {
          const name = nextName(order.name, number), answer = await startUnder(name, order, edge);
          if (answer.kind === "started")
            return started(answer.arn, order.machine.region);
        }
        throw new host_lib.A(`${mostNames} executions have this name already, each with a number`, {
          where: order.name
        });
      }
      async function startUnder(name, order, edge) {
        const { machine, guard, stopsAttached } = order, ward = { arn: (0, state_machine._W)(machine, name), region: machine.region }, fate = { isUnknown: !1 };
        edge.host.cancellation.signal.throwIfAborted();
        const answering = askToStart(name, order, edge, fate), toStop = answering.then(({ kind, arn }) => kind === "started" || stopsAttached && kind === "attached" ? { ...ward, arn } : void 0, () => fate.isUnknown ? ward : void 0);
        guard.protect(ward, toStop);
        const answer = await guard.waitFor(answering).catch((error) => {
          throw !fate.isUnknown && !(error instanceof host_lib.cJ) && guard.release(), error;
        });
        return await toStop === void 0 && guard.release(), answer;
      }
      async function askToStart(name, order, edge, fate) {
        const { aws, host } = edge, { machine } = order, beganAt = aws.clock.now(), isOurs = (startedAt) => {
          const elapsed = aws.clock.now() - beganAt;
          return startedAt === void 0 || startedAt >= aws.serviceTime() - elapsed - clockGrain;
        };
        try {
          const answer = await (0, lib.Zr)(
            // Without the signal: an attempt that is under way is waited for, so that what it started can be stopped.
            () => aws.call("sfn", "StartExecution", requestOf(order, name), { region: machine.region, attempts: 1 }),
            {
              clock: aws.clock,
              random: aws.random,
              signal: host.cancellation.signal,
              deadline: order.deadline,
              // Only Standard takes the same start twice.
              attempts: machine.type === void 0 ? 1 : void 0,
              patience: () => patience,
              troubleOf: (0, lib_fate.W)(fate),
              onRetry: ({ delay }) => host.log.debug(`StartExecution is repeated in ${Math.round(delay)} ms`)
            }
          ), arn = answer.executionArn ?? (0, state_machine._W)(machine, name);
          return { kind: isOurs(answer.startDate?.getTime()) ? "started" : "attached", arn };
        } catch (error) {
          if (!(0, lib._m)(error, "ExecutionAlreadyExists"))
            throw error;
          const arn = (0, state_machine._W)(machine, name);
          if (!fate.isUnknown)
            return { kind: "taken", arn };
          const { startedAt } = await (0, description.k)({ arn, region: machine.region }, edge, !0);
          return { kind: isOurs(startedAt) ? "started" : "taken", arn };
        }
      }
      function started(arn, region) {
        return { arn, region, how: "started", redrives: 0, isOver: !1 };
      }
      var watch = __webpack_require__(3095);
      async function start(inputs, edge) {
        if (inputs.cases !== void 0) {
          const { runCases } = await __webpack_require__.e(
            /* import() */
            120
          ).then(__webpack_require__.bind(__webpack_require__, 120));
          return await runCases(inputs.cases, inputs, edge, startOne);
        }
        return await startOne(inputs, edge);
      }
      async function startOne(inputs, edge, known) {
        const bounds = await (0, watch.BO)(inputs, edge), order = await placeOrder(inputs, known, bounds, edge), { machine } = order;
        if (await (0, ending_plan.X)(bounds.plan, (0, state_machine.X)(machine)), machine.type === "EXPRESS" && !inputs.wait)
          return await leaveExpress(order, edge);
        const attempt = machine.type === "STANDARD" || !inputs.wait ? order : await tryExpress(order, inputs, edge);
        if ("billedMs" in attempt)
          return await endExpress(attempt, order, bounds.plan, inputs, edge);
        const beginning = await startStandard(attempt, edge);
        if (isExpress(beginning.arn))
          return leaveStarted(beginning.arn, order, edge);
        (0, watch.iP)(beginning, edge);
        const { definition } = machine;
        return !inputs.wait && !beginning.isOver ? await (0, watch.qG)({ ...bounds, beginning, definition }, edge) : await (0, watch.WR)({ ...bounds, beginning, definition }, inputs, edge);
      }
      async function placeOrder(inputs, known, { guard, deadline }, edge) {
        const { host } = edge, caller = (0, lib_caller.$)(host.kind, host.environment), name = known ?? await (0, state_machine.f0)(inputs["state-machine"], inputs.region, edge), input = await inputFor(inputs, caller, name.region, edge);
        return {
          machine: known ?? await (0, state_machine.Fe)(name, edge),
          input,
          name: executionName({
            given: inputs["execution-name"],
            prefix: inputs["execution-name-prefix"],
            identity: inputs.identity,
            matrix: inputs.matrix,
            input,
            caller
          }),
          traceHeader: inputs["trace-header"],
          onExisting: inputs["on-existing"],
          caller,
          guard,
          deadline,
          stopsAttached: inputs["on-cancel"] === "stop"
        };
      }
      async function inputFor(inputs, caller, region, edge) {
        const sources = {
          input: inputs.input,
          file: inputs["input-file"],
          set: inputs["input-set"],
          contextKey: inputs["context-key"],
          region
        }, input = await (0, execution_input.hh)(sources, caller, edge);
        for (const value of (0, mask.a)([input], inputs.mask))
          edge.host.mask(value);
        return input;
      }
      async function tryExpress(order, inputs, edge) {
        const isKnown = order.machine.type === "EXPRESS";
        isKnown && tellLog(order.machine, edge);
        try {
          return await runExpress(order, inputs.timeout, edge) ?? { ...order, machine: { ...order.machine, type: "STANDARD" } };
        } catch (error) {
          if (!isKnown && (0, lib.w7)(error))
            return order;
          throw error instanceof host_lib.cJ && edge.host.log.warn("An Express execution cannot be stopped; it ends by itself within five minutes"), error;
        }
      }
      async function endExpress(result, { machine }, plan, inputs, edge) {
        const { log } = edge.host, { arn, billedMs, billedMemoryMb } = result;
        (0, watch.iP)({ arn, how: "started" }, edge), billedMs !== void 0 && log.info(`Billed: ${(0, report_lib.ji)(billedMs)}${billedMemoryMb === void 0 ? "" : ` with ${billedMemoryMb} MB`}`);
        const history = (0, bare_history.P)(result), end = { history, explanation: (0, explanation.W)(history), maps: [] };
        return await (0, ending.qZ)({ arn, region: machine.region, how: "started", end, plan }, inputs, edge);
      }
      async function leaveExpress(order, edge) {
        return leaveStarted(await startExpress(order, edge), order, edge);
      }
      function leaveStarted(arn, order, edge) {
        return order.guard.release(), (0, watch.iP)({ arn, how: "started" }, edge), tellLog(order.machine, edge), (0, ending.Uu)({ arn, how: "started" }, "RUNNING", edge);
      }
      function isExpress(executionArn) {
        return executionArn.split(":")[5] === "express";
      }
      function tellLog({ arn, logGroup }, { host }) {
        const [, group] = /:log-group:([^:]+)/.exec(logGroup ?? "") ?? [], ground = (0, page.M4)(arn);
        if (group === void 0 || ground === void 0) {
          host.log.info("The state machine has no log group, so states of its executions cannot be looked at");
          return;
        }
        host.log.info(`Log: ${(0, page.rs)((0, page.He)(ground, group), lib.B9) ?? group}`);
      }
    })
  ),
  /***/
  6797: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DI: () => (
          /* binding */
          tooDeep
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          readYaml
        ),
        /* harmony export */
        tF: () => (
          /* binding */
          isDeep
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
      const deepestValue = 500;
      async function readYaml(given, file) {
        const text = given.startsWith("\uFEFF") ? given.slice(1) : given, { tooDeepAt } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5152), __webpack_require__.e(8815), __webpack_require__.e(489)]
        ).then(__webpack_require__.bind(__webpack_require__, 489));
        if (tooDeepAt(text, deepestValue) !== void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(tooDeep, { where: file });
        const yaml = await __webpack_require__.e(
          /* import() */
          8815
        ).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), lineCounter = new yaml.LineCounter(), document = yaml.parseDocument(text, {
          lineCounter,
          prettyErrors: !1,
          stringKeys: !0,
          intAsBigInt: !0
        }), placeAt = (offset) => {
          const { line, col: column } = lineCounter.linePos(offset);
          return { line, column };
        }, placeOf = (node) => placeAt(node?.range?.[0] ?? 0), wrong = (message, { line, column }, mend) => new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(message, { where: `${file}:${line}:${column}`, mend }), [problem] = document.errors;
        if (problem !== void 0)
          throw wrong("this is not YAML from here on", placeAt(problem.pos[0]), problem.message.split(`
`)[0]);
        return yaml.visit(document, {
          Scalar(key, node) {
            key !== "key" && (typeof node.value == "bigint" ? node.value = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.i7)(node.value) : typeof node.value == "number" && (node.value = exactFraction(node, () => placeOf(node))));
          }
        }), {
          document,
          placeOf,
          placeAt,
          jsonAt(node) {
            const value = jsonOf(node);
            if (isDeep(value))
              throw wrong(tooDeep, placeOf(node));
            return value;
          }
        };
        function exactFraction({ value, source = "" }, place) {
          if (!Number.isFinite(value) && !/\d/.test(source))
            throw wrong("JSON has no such number", place(), "give a finite one, or a text in quotes");
          const [, sign, whole = "", fraction = "", exponent = ""] = /^([-+]?)0*(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.exec(source) ?? [];
          if (sign === void 0)
            return value;
          const digits = `${whole || "0"}${fraction === "" ? "" : `.${fraction}`}${exponent}`;
          return (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.jM)(`${sign === "-" ? "-" : ""}${digits}`);
        }
        function jsonOf(node) {
          try {
            return JSON.parse(JSON.stringify(node.toJS(document, { maxAliasCount: 100 })));
          } catch (error) {
            throw wrong("this cannot be written as JSON", placeOf(node), (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.bD)(error));
          }
        }
      }
      function isDeep(value) {
        let level = [value].filter(isContainer);
        for (let depth = 1; level.length > 0; depth++) {
          if (depth > deepestValue)
            return !0;
          level = level.flatMap((part) => Object.values(part).filter(isContainer));
        }
        return !1;
      }
      const tooDeep = `objects and arrays are nested deeper than ${deepestValue} levels`;
      function isContainer(value) {
        return typeof value == "object" && value !== null;
      }
    })
  )
};
