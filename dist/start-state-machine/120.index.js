export const id = 120, ids = [120], modules = {
  /***/
  9364: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Om: () => (
          /* binding */
          casesStateName
        ),
        /* harmony export */
        Qv: () => (
          /* binding */
          stateNameOf
        ),
        /* harmony export */
        X$: () => (
          /* binding */
          edgeOfCase
        )
        /* harmony export */
      });
      var _cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8448);
      const casesStateName = "cases";
      function stateNameOf(index) {
        return `${_cancel_js__WEBPACK_IMPORTED_MODULE_0__.Vi}-${index}`;
      }
      function edgeOfCase(name, index, edge) {
        const { host } = edge, { log } = host;
        return {
          ...edge,
          host: {
            ...host,
            saveState: (key, value) => host.saveState(key === _cancel_js__WEBPACK_IMPORTED_MODULE_0__.Vi ? stateNameOf(index) : key, value),
            log: {
              ...log,
              info: (line) => log.debug(`${name}: ${line}`),
              warn: (line, place) => log.warn(`${name}: ${line}`, place),
              group: async (_, body) => await body(),
              live: () => {
              }
            }
          }
        };
      }
    })
  ),
  /***/
  120: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        runCases: () => (
          /* binding */
          runCases
        )
      });
      var lib = __webpack_require__(6788), report_lib = __webpack_require__(1971);
      const caseStatuses = [
        "SUCCEEDED",
        "FAILED",
        "TIMED_OUT",
        "ABORTED",
        "RETRIABLE",
        "CAUGHT_ERROR"
      ];
      function troublesOf(finding) {
        return finding.kind === "passed" ? [] : finding.troubles;
      }
      function placeInWords({ file, line, column }) {
        return `${file}:${line}:${column}`;
      }
      var case_edge = __webpack_require__(9364), execution_input = __webpack_require__(2499), expectations = __webpack_require__(1270), yaml_text = __webpack_require__(6797);
      const members = [
        "name",
        "input",
        "expect",
        "expect-status",
        "expect-states",
        "max-duration",
        "timeout",
        "state",
        "mock"
      ], mostCases = 1e3, longestName = 200, units = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
      async function casesFrom({ file, text }) {
        const { isAlias, isMap, isScalar, isSeq } = await __webpack_require__.e(
          /* import() */
          8815
        ).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), { document, jsonAt, ...places } = await (0, yaml_text.gM)(text, file), placeOf = (node) => ({ file, ...places.placeOf(node) }), whole = placeOf(document.contents), list = mapOf(document.contents, whole, ["cases"]).get("cases"), items = resolved(list?.value);
        if (!isSeq(items) || items.items.length === 0)
          throw wrong("there is no list of cases", whole, "cases: with an item for each");
        if (items.items.length > mostCases)
          throw wrong(`there are ${items.items.length} cases`, placeOf(items), `at most ${mostCases}`);
        const cases = [];
        for (const item of items.items) {
          const read = await caseFrom(item);
          if (cases.some(({ name }) => name === read.name))
            throw wrong(`the name ${read.name} stands twice`, read.place, "a name of its own for each case");
          cases.push(read);
        }
        return cases;
        async function caseFrom(item) {
          const place = placeOf(item), map = mapOf(item, place, members), name = textOf(map.get("name"));
          if (name === void 0)
            throw wrong("a case has no name", place, "name: TEXT");
          if (name.length > longestName)
            throw wrong("the name is too long", valuePlace(map.get("name")), `at most ${longestName} characters`);
          const tested = textOf(map.get("state")), mock = mockOf(map.get("mock"));
          if (mock !== void 0 && tested === void 0)
            throw wrong("a mock needs the state whose call it answers", keyPlace(map.get("mock")), "state: NAME");
          const expressions = linesOf(map.get("expect")), states = linesOf(map.get("expect-states")), maxDuration = durationOf(map.get("max-duration"));
          return {
            name,
            place,
            input: inputOf(map.get("input")),
            expect: expressions.map(({ text: text2 }) => text2),
            expectStates: states.map(({ text: text2 }) => text2),
            maxDuration,
            expectations: await (0, expectations.M)({ expressions, states, maxDuration }),
            status: statusOf(map.get("expect-status"), tested !== void 0),
            timeout: durationOf(map.get("timeout")),
            tested: tested === void 0 ? void 0 : { name: tested, place: valuePlace(map.get("state")), mock }
          };
        }
        function mapOf(given, place, known) {
          const node = resolved(given);
          if (!isMap(node))
            throw wrong("this is no object", place, `an object with ${known.join(", ")}`);
          const found = /* @__PURE__ */ new Map();
          for (const pair of node.items) {
            const key = String(pair.key.value);
            if (!known.includes(key)) {
              const expected = `one of ${known.join(", ")}${(0, lib.au)(key, known)}`;
              throw wrong(`there is no member ${key}`, keyPlace(pair), expected);
            }
            found.set(key, pair);
          }
          return found;
        }
        function resolved(node) {
          return isAlias(node) ? node.resolve(document) : node;
        }
        function keyPlace(pair) {
          return placeOf(pair?.key);
        }
        function valuePlace(pair) {
          return pair?.value === null ? keyPlace(pair) : placeOf(pair?.value);
        }
        function textOf(pair) {
          if (pair === void 0)
            return;
          const value = scalarIn(pair);
          if (typeof value == "string" && value !== "")
            return value;
          throw wrong(`${keyOf(pair)} is no text`, valuePlace(pair), "a text that is not empty, in quotes where it looks like something else");
        }
        function scalarIn({ value }) {
          const node = resolved(value);
          return isScalar(node) ? node.value : void 0;
        }
        function linesOf(pair) {
          if (pair === void 0)
            return [];
          const node = resolved(pair.value);
          return isSeq(node) ? node.items.map((item) => lineOf(item, pair)) : (textOf(pair) ?? "").split(`
`).flatMap((line, index) => {
            const text2 = line.trim();
            return text2 === "" ? [] : [{ text: text2, where: placeInWords(linePlace(node, index)) }];
          });
        }
        function lineOf(item, pair) {
          const node = resolved(item), text2 = isScalar(node) && typeof node.value == "string" ? node.value.trim() : "";
          if (text2 !== "")
            return { text: text2, where: placeInWords(placeOf(item)) };
          throw wrong(`${keyOf(pair)} holds something else than texts`, placeOf(item), "a list of texts");
        }
        function linePlace(node, index) {
          const place = placeOf(node);
          if (node.type !== "BLOCK_LITERAL")
            return place;
          const line = place.line + 1 + index, column = (text.split(`
`)[line - 1] ?? "").search(/\S/) + 1;
          return { file, line, column: Math.max(1, column) };
        }
        function durationOf(pair) {
          if (pair === void 0)
            return;
          const given = String(scalarIn(pair) ?? "");
          if (/^\d+(\.\d+)?$/.test(given)) {
            const expected = `a duration with its unit, such as ${given}s`;
            throw wrong(`${keyOf(pair)} has no unit`, valuePlace(pair), expected);
          }
          const parts = [...given.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)], total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ""] ?? 0), 0);
          if (parts.map(([part]) => part).join("") === given && total > 0 && total <= Number.MAX_SAFE_INTEGER)
            return total;
          throw wrong(`${keyOf(pair)} is no duration`, valuePlace(pair), "such as 30s or 2m");
        }
        function statusOf(pair, isState) {
          const given = textOf(pair) ?? "SUCCEEDED", known = isState ? ["SUCCEEDED", "FAILED", ...caseStatuses.slice(4)] : caseStatuses.slice(0, 4), found = known.find((status) => status === given);
          if (found !== void 0)
            return found;
          const expected = `one of ${known.join(", ")}${(0, lib.au)(given, known)}`;
          throw wrong(`there is no status ${given}`, valuePlace(pair), expected);
        }
        function inputOf(pair) {
          if (pair === void 0)
            return "{}";
          const input = (0, lib.zX)(jsonOf(pair)), size = Buffer.byteLength(input);
          if (size <= execution_input.j$)
            return input;
          throw wrong(`the input has ${size} bytes`, keyPlace(pair), `at most ${execution_input.j$} bytes of UTF-8`);
        }
        function jsonOf(pair) {
          const node = pair.value;
          if (!(node === null || isScalar(node) && node.value === null && node.source === ""))
            return jsonAt(node);
          throw wrong(`${keyOf(pair)} has no value`, keyPlace(pair), "JSON or YAML, such as {} or null");
        }
        function mockOf(pair) {
          if (pair === void 0)
            return;
          const map = mapOf(pair.value, valuePlace(pair), ["result", "error"]);
          if (map.size !== 1)
            throw wrong("a mock answers with one thing", valuePlace(pair), "either result or error");
          const result = map.get("result");
          if (result !== void 0)
            return { result: (0, lib.zX)(jsonOf(result)) };
          const error = map.get("error"), given = mapOf(error?.value, valuePlace(error), ["error", "cause"]), [name, cause] = [textOf(given.get("error")), textOf(given.get("cause"))];
          return {
            errorOutput: {
              ...name === void 0 ? {} : { error: name },
              ...cause === void 0 ? {} : { cause }
            }
          };
        }
        function keyOf({ key }) {
          return String(key.value);
        }
      }
      function wrong(message, place, expected) {
        return new lib.yo(message, { where: placeInWords(place), expected });
      }
      var lib_escape = __webpack_require__(269);
      const neverAllowed = /[\ufffe\uffff]/g, references = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&apos;"
      };
      function xml_text(raw) {
        return (0, lib_escape.R)(raw).replace(neverAllowed, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (character) => references[character] ?? character).replaceAll("##[", "#&#35;[").replace(/^(\s*)::/, "$1&#58;:");
      }
      function lines(raw) {
        return raw.map(xml_text).join(`
`);
      }
      function attributes(values) {
        return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${xml_text(String(value))}"`).join("");
      }
      function junit({ startedAt, suites }) {
        return [
          '<?xml version="1.0" encoding="UTF-8"?>',
          "<testsuites>",
          ...suites.flatMap((suite, index) => suiteLines(suite, index, startedAt)),
          "</testsuites>",
          ""
        ].join(`
`);
      }
      function suiteLines({ name, properties, cases, output = [] }, id2, startedAt) {
        return [
          `  <testsuite${attributes({
            id: id2,
            name: named(name),
            package: named(name),
            // The schema of Ant knows no time zone and no fractions; it is UTC.
            timestamp: new Date(startedAt).toISOString().slice(0, 19),
            // Required there, and of no use to a reader: the machine is not told.
            hostname: "localhost",
            tests: cases.length,
            failures: cases.filter(({ result }) => result.kind === "failed").length,
            errors: cases.filter(({ result }) => result.kind === "error").length,
            time: secondsOf(cases.reduce((sum, { seconds = 0 }) => sum + seconds, 0))
          })}>`,
          "    <properties>",
          ...Object.entries(properties).map(([key, value]) => `      <property${attributes({ name: key, value })}/>`),
          "    </properties>",
          ...cases.flatMap(caseLines),
          `    <system-out>${lines(output)}</system-out>`,
          "    <system-err></system-err>",
          "  </testsuite>"
        ];
      }
      function caseLines({ name, className, result, seconds = 0 }) {
        const time = secondsOf(seconds), head = `    <testcase${attributes({ name: named(name), classname: named(className), time })}`;
        if (result.kind === "passed")
          return [`${head}/>`];
        const { type, message } = result, element = result.kind === "error" ? "error" : "failure";
        return [
          `${head}>`,
          `      <${element}${attributes({ type, message })}>${lines(result.lines)}</${element}>`,
          "    </testcase>"
        ];
      }
      function secondsOf(seconds) {
        return Math.round(seconds * 1e3) / 1e3;
      }
      function named(name) {
        return name.trim() === "" ? "(no name)" : name;
      }
      function junitOf(results, { file, startedAt }) {
        return junit({ startedAt, suites: [{ name: file, properties: {}, cases: results.map(caseOf) }] });
      }
      function caseOf({ name, place, finding, durationMs, executionArn }) {
        const facts2 = { name, className: place.file, seconds: durationMs / 1e3 }, { kind } = finding;
        if (kind === "passed")
          return { ...facts2, result: { kind } };
        const where = [`${place.file}:${place.line}`, ...executionArn === void 0 ? [] : [executionArn]], troubles = troublesOf(finding), [message = kind] = troubles;
        return { ...facts2, result: { kind, type: "case", message, lines: [...troubles, ...where] } };
      }
      var aws_lib = __webpack_require__(125), facts = __webpack_require__(8387), lib_fate = __webpack_require__(1304);
      const longestAnswer = 33e4, patience = 12e4;
      async function testState({ name, mock }, input, machine, timeout, edge) {
        const { aws, host } = edge, startedAt = aws.clock.now(), request = {
          definition: machine.definition,
          stateName: name,
          input,
          ...machine.roleArn === void 0 || mock !== void 0 ? {} : { roleArn: machine.roleArn },
          ...mock === void 0 ? {} : { mock }
        }, limit = limitAfter(timeout, edge), signal = AbortSignal.any([host.cancellation.signal, limit.signal]), options = { region: machine.region, signal, attempts: 1, timeout: longestAnswer }, fate = { isUnknown: !1 }, troubleOf = (0, lib_fate.W)(fate);
        try {
          const answer = await (0, aws_lib.Zr)(() => aws.call("sfn", "TestState", request, options), {
            clock: aws.clock,
            random: aws.random,
            signal,
            patience: () => patience,
            troubleOf(error) {
              const trouble = troubleOf(error);
              return fate.isUnknown && mock === void 0 ? "lasting" : trouble;
            },
            onRetry: ({ delay }) => host.log.debug(`TestState is repeated in ${Math.round(delay)} ms`)
          });
          return factsOf(name, answer, aws.clock.now() - startedAt);
        } catch (error) {
          throw signal.throwIfAborted(), !fate.isUnknown || mock !== void 0 ? error : new lib.A(`no answer came to the test of the state ${name}, and its call may have been made`, {
            mend: "it is not tested again, for that would be a second call; give its answer: mock",
            cause: error
          });
        } finally {
          limit.release();
        }
      }
      function factsOf(name, answer, durationMs) {
        const { status = "FAILED", output, error, cause, nextState } = answer, states = nextState === void 0 ? [name] : [name, nextState], counts = /* @__PURE__ */ Object.create(null);
        for (const each of states)
          counts[each] = (counts[each] ?? 0) + 1;
        return {
          status,
          ...(0, facts.n)(output),
          error,
          cause,
          states,
          durations: Object.assign(/* @__PURE__ */ Object.create(null), { [name]: durationMs }),
          counts,
          lastState: states.at(-1),
          durationMs
        };
      }
      function limitAfter(ms, { aws }) {
        const limit = new AbortController(), enough = new AbortController();
        return aws.clock.sleep(ms, enough.signal).then(() => limit.abort(new lib.GA(`the time limit of ${(0, report_lib.ji)(ms)} has passed`)), () => {
        }), { signal: limit.signal, release: () => enough.abort() };
      }
      const longestTest = 33e4;
      async function runCase(each, index, setting) {
        const { aws, host } = setting.edge, { signal } = host.cancellation, startedAt = aws.clock.now(), { finding, executionArn } = signal.aborted ? { finding: passed } : await ran(each, index, setting);
        return {
          name: each.name,
          place: each.place,
          // What it came to after a signal is none of its own doing.
          finding: signal.aborted ? errorWith(signal.reason) : finding,
          durationMs: aws.clock.now() - startedAt,
          executionArn
        };
      }
      const passed = { kind: "passed" };
      async function ran(each, index, setting) {
        const limit = limitOf(each, setting);
        try {
          if ((limit.ms ?? 1) <= 0)
            throw new lib.GA("no time was left for it");
          return each.tested === void 0 ? await executed(each, index, limit, setting) : { finding: await testedAlone(each, each.tested, limit, setting) };
        } catch (error) {
          return { finding: findingFrom(error, limit, setting) };
        }
      }
      function limitOf({ timeout }, { edge, deadline }) {
        const left = deadline === void 0 ? void 0 : deadline - edge.aws.clock.now(), isOwn = left === void 0 || timeout !== void 0 && timeout <= left;
        return { ms: isOwn ? timeout : left, isOwn };
      }
      async function executed(each, index, limit, setting) {
        const edge = (0, case_edge.X$)(each.name, index, setting.edge), outcome = await setting.start(inputsOf(each, limit, setting.inputs), edge, setting.subject.machine), { error, verdict, reason, outputs } = outcome, executionArn = outputs["execution-arn"];
        return error !== void 0 ? { finding: findingFrom(error, limit, setting), executionArn } : verdict === "passed" ? { finding: passed, executionArn } : { finding: { kind: verdict === "failed" ? "failed" : "error", troubles: (reason ?? verdict).split(`
`) }, executionArn };
      }
      function inputsOf(each, { ms }, inputs) {
        return {
          ...inputs,
          input: each.input,
          "input-file": void 0,
          "execution-name": void 0,
          "execution-name-prefix": each.name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 40),
          identity: JSON.stringify([inputs.identity ?? "", each.name]),
          "on-existing": "new",
          wait: !0,
          timeout: ms,
          "on-timeout": "stop",
          expect: [...each.expect],
          "expect-states": [...each.expectStates],
          "max-duration": each.maxDuration,
          "expect-status": each.status,
          "output-map": [],
          "output-file": void 0,
          "history-output-file": void 0
        };
      }
      async function testedAlone(each, tested, { ms = longestTest }, { subject, edge }) {
        if (subject.tested === void 0)
          throw new TypeError("no definition was read");
        const facts2 = await testState(tested, each.input, subject.tested, Math.min(ms, longestTest), edge), troubles = [...statusTroubles(facts2, each), ...await each.expectations.unmet(facts2)];
        return troubles.length === 0 ? passed : { kind: "failed", troubles };
      }
      function statusTroubles({ status, error }, each) {
        if (status === each.status)
          return [];
        const why = error === void 0 ? "" : `: ${error}`;
        return [`the state ended ${status}${why}, expected ${each.status}`];
      }
      function findingFrom(error, { isOwn }, { inputs }) {
        if (!(error instanceof lib.GA))
          return errorWith(error);
        if (isOwn)
          return { kind: "failed", troubles: [error.message] };
        const limit = (0, report_lib.ji)(inputs.timeout ?? 0);
        return errorWith(new lib.GA(`the time limit of ${limit} for all cases has passed`));
      }
      function errorWith(error) {
        const troubles = (0, lib.qz)(error);
        return error instanceof lib.lZ ? { kind: "error", troubles, error } : { kind: "error", troubles };
      }
      var known_states = __webpack_require__(7174), state_machine = __webpack_require__(1685);
      async function subjectOf(cases, inputs, edge) {
        const states = cases.flatMap(({ tested }) => tested ?? []), started = cases.find(({ tested }) => tested === void 0), machine = started !== void 0 || states.length > 0 && !standsAlone(states, inputs) ? await machineFor(started, inputs, edge) : void 0;
        for (const { tested, expectations: expectations2 } of cases)
          tested === void 0 && await (0, known_states.f)(expectations2.states, machine?.definition);
        return states.length === 0 ? { machine, tested: void 0 } : { machine, tested: await testedMachine(states, machine, inputs, edge) };
      }
      function standsAlone(states, inputs) {
        return inputs["definition-file"] === void 0 ? !1 : inputs["state-machine"] === void 0 || states.every(({ mock }) => mock !== void 0);
      }
      async function machineFor(started, inputs, edge) {
        if (inputs["state-machine"] === void 0 && started !== void 0)
          throw new lib.yo(`the case ${started.name} starts an execution, and no state machine is given`, {
            where: placeInWords(started.place),
            mend: "give it: state-machine; or name the state that is tested: state"
          });
        const name = await (0, state_machine.f0)(inputs["state-machine"], inputs.region, edge);
        return await (0, state_machine.Fe)(name, edge);
      }
      async function testedMachine(states, machine, inputs, edge) {
        const file = inputs["definition-file"], text = file === void 0 ? machine?.definition : await edge.files.readText(file, "the definition");
        if (text === void 0)
          throw new lib.yo("the definition of the state machine may not be read", {
            where: machine?.arn,
            expected: "permission for states:DescribeStateMachine, or the input definition-file"
          });
        const found = await readableIn(text, file, states);
        for (const { name, place } of states) {
          if (found.states.has(name))
            continue;
          const names = [...found.states.keys()];
          throw new lib.yo(`the definition has no state ${name}${(0, lib.au)(name, names)}`, {
            where: placeInWords(place),
            expected: `one of ${names.slice(0, 20).join(", ")}`
          });
        }
        return { definition: found.text, roleArn: machine?.roleArn, region: machine?.region ?? inputs.region };
      }
      async function readableIn(text, file, states) {
        const { definitionFrom, definitionToSend, readSource } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5152), __webpack_require__.e(7641), __webpack_require__.e(7800)]
        ).then(__webpack_require__.bind(__webpack_require__, 7800)), { machines } = await readSource(file ?? "definition.json", text), found = machines.flatMap(({ place, content }) => {
          if (content.is !== "here")
            return [];
          const isText = place === null && isJson(text), sent = definitionToSend({ tree: content.tree, source: content.source, place, isText });
          return sent === void 0 ? [] : [{ text: sent, states: statesIn(content.tree, definitionFrom) }];
        }), best = found.find((each) => states.every(({ name }) => each.states.has(name))) ?? found[0];
        if (best !== void 0)
          return best;
        throw new lib.yo("no definition can be read here that states could be tested of", {
          where: file ?? "the state machine",
          expected: "a definition in JSON or YAML, or a template that holds it"
        });
      }
      function statesIn(tree, definitionFrom) {
        return definitionFrom(tree.root).statesByName;
      }
      function isJson(text) {
        try {
          return JSON.parse(text), !0;
        } catch {
          return !1;
        }
      }
      const longestFile = 4 * 1024 * 1024, longestTrouble = 1e3;
      async function runCases(file, inputs, given, start) {
        const { edge, masked } = remembering(given), { aws, host, files } = edge, startedAt = aws.clock.now(), deadline = inputs.timeout === void 0 ? void 0 : startedAt + inputs.timeout, cases = await casesFrom({ file, text: await files.readText(file, "the cases", longestFile) }), subject = await subjectOf(cases, inputs, edge);
        host.cancellation.signal.throwIfAborted(), host.saveState(case_edge.Om, String(cases.length));
        const setting = { inputs, edge, start, subject, deadline }, results = await inTurns(cases, inputs.concurrency, async (each, index) => {
          const result = await runCase(each, index, setting);
          return tell(result, edge), result;
        }), report = await written(results.map(withMasks(masked)), inputs, { file, startedAt }, edge), outcome = verdictOf(results, host.cancellation.signal);
        return {
          ...report.trouble === void 0 ? outcome : spoiltBy(report.trouble, outcome),
          outputs: {
            "cases-passed": countOf("passed", results),
            "cases-failed": countOf("failed", results),
            "junit-file": report.file,
            calls: aws.calls.total
          },
          summary: summaryOf(results),
          annotations: results.flatMap(annotationOf)
        };
      }
      function verdictOf(results, { aborted, reason: signal }) {
        const failed = countOf("failed", results), errors = results.flatMap(({ finding }) => finding.kind === "error" ? [finding] : []), total = results.length, reason = [
          ...failed === 0 ? [] : [`${failed} of ${total} cases failed`],
          ...errors.length === 0 ? [] : [`${errors.length} of ${total} cases could not be run`]
        ].join("; ");
        if (aborted)
          return { verdict: "unknown", reason, error: signal };
        if (failed > 0)
          return { verdict: "failed", reason };
        if (errors.length === 0)
          return { verdict: "passed" };
        if (errors.some(({ error }) => error instanceof lib.GA))
          return { verdict: "unknown", reason, error: new lib.GA(reason) };
        if (!errors.every(({ error }) => error?.exitCode === lib.hS.usage) || errors.length < total)
          return { verdict: "unknown", reason };
        const [first] = results, where = first === void 0 ? void 0 : placeInWords(first.place);
        return {
          verdict: "unknown",
          reason,
          error: new lib.yo(`${reason}: ${errors[0]?.troubles[0]}`, { where })
        };
      }
      async function written(results, { "junit-file": file }, facts2, { files }) {
        if (file === void 0)
          return {};
        try {
          return await files.writeWhole(file, junitOf(results, facts2)), { file };
        } catch (error) {
          return { trouble: `${file}: ${(0, lib.bD)(error)}` };
        }
      }
      function spoiltBy(trouble, { verdict, reason, error }) {
        return {
          verdict: verdict === "passed" ? "unknown" : verdict,
          reason: reason === void 0 ? trouble : `${reason}
${trouble}`,
          error
        };
      }
      function withMasks(masked) {
        return (result) => {
          const { finding } = result;
          return finding.kind === "passed" ? result : { ...result, finding: { ...finding, troubles: finding.troubles.map(masked) } };
        };
      }
      function remembering(edge) {
        const masks = (0, lib._9)(), mask = (secret) => {
          masks.add(secret), edge.host.mask(secret);
        };
        return { edge: { ...edge, host: { ...edge.host, mask } }, masked: masks.apply };
      }
      async function inTurns(items, atOnce, work) {
        const results = [];
        let next = 0;
        const turn = async () => {
          for (; next < items.length; ) {
            const index = next++, item = items[index];
            item !== void 0 && (results[index] = await work(item, index));
          }
        };
        return await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, turn)), results;
      }
      function countOf(kind, results) {
        return results.filter(({ finding }) => finding.kind === kind).length;
      }
      const marks = {
        passed: { line: "\u2713", row: "\u2705", tone: "good" },
        failed: { line: "\u2717", row: "\u274C", tone: "bad" },
        error: { line: "?", row: "\u26A0\uFE0F", tone: "doubtful" }
      };
      function tell({ name, finding, durationMs }, { host }) {
        const { line, tone } = marks[finding.kind];
        host.log.info(`${line} ${name} ${(0, report_lib.ji)(durationMs)}`, tone);
        for (const trouble of troublesOf(finding))
          host.log.info(`  ${trouble}`);
      }
      function annotationOf({ name, place, finding }) {
        if (finding.kind === "passed")
          return [];
        const message = finding.troubles.join(`
`).slice(0, longestTrouble);
        return [{ severity: "error", title: finding.kind === "failed" ? `Case ${name}` : `Case ${name} could not be run`, message, ...place }];
      }
      function summaryOf(results) {
        const rows = results.map(({ name, durationMs, finding }) => [
          marks[finding.kind].row,
          report_lib.wD.text(name),
          (0, report_lib.ji)(durationMs),
          troublesOf(finding).map((trouble) => report_lib.wD.text(trouble.slice(0, longestTrouble))).join("<br>")
        ]);
        return [report_lib.wD.heading(3, "Cases"), report_lib.wD.table(["", "Case", "Duration", "What does not hold"], rows)];
      }
    })
  )
};
