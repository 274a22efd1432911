export const id = 1624;
export const ids = [1624];
export const modules = {
  /***/
  7774: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          plainPath
        )
        /* harmony export */
      });
      const shape = /^\s*\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)\s*$/;
      const reserved = /\.(?:and|or|in|true|false|null|function)(?=\.|$)/;
      function plainPath(text) {
        const match = shape.exec(text);
        const [, name = "", rest = ""] = match ?? [];
        if (match === null || reserved.test(rest))
          return void 0;
        const start = text.indexOf("$");
        let at = start + 1 + name.length;
        const end = at;
        const steps = [];
        for (const step of rest.split(".").slice(1)) {
          steps.push({ name: step, start: at + 1, end: at + 1 + step.length });
          at += 1 + step.length;
        }
        return { variables: [{ name, start, end, steps }], calls: [], bare: [], roots: [] };
      }
    })
  ),
  /***/
  8590: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TT: () => (
          /* binding */
          assignments
        ),
        /* harmony export */
        ZK: () => (
          /* binding */
          scopesOf
        ),
        /* harmony export */
        ht: () => (
          /* binding */
          variablesOf
        )
        /* harmony export */
      });
      var _expression_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8783);
      var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
      var _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13560);
      var _map_states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19349);
      var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96638);
      const assignments = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(({ uses }) => {
        const found = [];
        for (const { field, entry, node: assign } of uses) {
          if (field.name !== "Assign")
            continue;
          for (const node of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.ol)(assign)) {
            const key = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.TN)(node);
            const name = entry.language !== "JSONata" && (0, _expression_payload_js__WEBPACK_IMPORTED_MODULE_2__.te)(node) ? (0, _expression_payload_js__WEBPACK_IMPORTED_MODULE_2__.al)(key) : key;
            found.push({ name, node, state: entry.state });
          }
        }
        return found;
      });
      const variablesOf = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(readVariables);
      function scopesOf(machine) {
        const found = [machine];
        for (const owner of (0, _definition_js__WEBPACK_IMPORTED_MODULE_3__.K2)(machine)) {
          if (owner.type === "Map" && (0, _map_states_js__WEBPACK_IMPORTED_MODULE_4__.o)(owner))
            break;
          found.push(owner.machine);
        }
        return found;
      }
      function readVariables(survey) {
        const byMachine = /* @__PURE__ */ new Map();
        const everywhere = /* @__PURE__ */ new Set();
        for (const { name, state } of assignments(survey)) {
          everywhere.add(name);
          if (state === void 0)
            continue;
          const names = byMachine.get(state.machine) ?? /* @__PURE__ */ new Set();
          byMachine.set(state.machine, names.add(name));
        }
        const complete = survey.uses.every(({ field, node }) => field.name !== "Assign" || node.kind === "object" && !(0, _open_js__WEBPACK_IMPORTED_MODULE_5__.n)(node));
        const isVisible = (name, { machine }) => everywhere.has(name) && scopesOf(machine).some((each) => byMachine.get(each)?.has(name) === true);
        return {
          complete,
          isVisible,
          visibleTo: ({ machine }) => scopesOf(machine).flatMap((each) => [...byMachine.get(each) ?? []]),
          isAssigned: (name) => everywhere.has(name)
        };
      }
    })
  ),
  /***/
  19349: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          isDistributed
        ),
        /* harmony export */
        v: () => (
          /* binding */
          mapStates
        )
        /* harmony export */
      });
      var _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98233);
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function mapStates(definition) {
        return definition.states.filter(({ type }) => type === "Map").map(mapState);
      }
      function isDistributed(state) {
        return mapState(state).mode !== "INLINE";
      }
      function mapState(state) {
        const processor = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(state.node, "ItemProcessor") ?? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(state.node, "Iterator");
        const config = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(processor, "ProcessorConfig");
        const mode = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(config, "Mode");
        if (processor?.kind === "substitution" || config?.kind === "substitution")
          return { state, config, mode: void 0 };
        if (mode === void 0)
          return { state, config, mode: "INLINE" };
        const known = mode.kind === "string" && !(0, _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__.Y)(mode.value);
        return { state, config, mode: known ? mode.value : void 0 };
      }
    })
  ),
  /***/
  67818: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FF: () => (
          /* binding */
          membersOfStates
        ),
        /* harmony export */
        VV: () => (
          /* binding */
          placeIn
        ),
        /* harmony export */
        w7: () => (
          /* binding */
          readExpressions
        )
        /* harmony export */
      });
      var _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85580);
      function placeIn({ node, offset }, { start, end }, tree) {
        return tree.within(node, offset + start, offset + end);
      }
      function* readExpressions({ expressions }) {
        for (const expression of expressions) {
          const { parsed } = expression;
          if (parsed.kind === "read")
            yield { expression, references: parsed.references };
        }
      }
      function membersOfStates({ use }) {
        const { entry, field } = use;
        const isOutcome = field.name === "Output" || field.name === "Assign";
        if (entry.shape === _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.catcher)
          return [...always, "errorOutput"];
        return isOutcome && withResult.includes(entry.shape) ? [...always, "result"] : always;
      }
      const always = ["input", "context"];
      const withResult = [_schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.task, _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.parallel, _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.map];
    })
  ),
  /***/
  71624: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        dataRules: () => (
          /* binding */
          dataRules
        )
      });
      var assignments = __webpack_require__(8590);
      var pages = __webpack_require__(54193);
      var substitution = __webpack_require__(98233);
      var words = __webpack_require__(83343);
      ;
      const assignInvalidName = {
        id: "assign-invalid-name",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use a plain name; to change a part, assign the whole value anew.",
        documentation: pages.B.variables,
        check({ survey }, report) {
          for (const { name, node } of (0, assignments.TT)(survey)) {
            if ((0, substitution.Y)(name) || validName.test(name) && [...name].length <= longest)
              continue;
            report({ node, at: "key", message: `${(0, words.TL)(name)} is no variable name` });
          }
        }
      };
      const longest = 80;
      const validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
      ;
      const assignShadowsOuter = {
        id: "assign-shadows-outer",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give the inner variable another name, and hand its value out with the output.",
        documentation: pages.B.variables,
        check({ survey }, report) {
          const byMachine = /* @__PURE__ */ new Map();
          const all = (0, assignments.TT)(survey);
          for (const { name, state } of all) {
            if (state === void 0)
              continue;
            const names = byMachine.get(state.machine) ?? /* @__PURE__ */ new Set();
            byMachine.set(state.machine, names.add(name));
          }
          for (const { name, node, state } of all) {
            if (state === void 0 || (0, substitution.Y)(name))
              continue;
            const outer = (0, assignments.ZK)(state.machine).slice(1).find((machine) => byMachine.get(machine)?.has(name));
            if (outer !== void 0)
              report({
                node,
                at: "key",
                message: `The variable ${(0, words.TL)(name)} is assigned outside of this machine too`
              });
          }
        }
      };
      ;
      const assignStates = {
        id: "assign-states",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give the variable another name.",
        documentation: pages.B.variables,
        check({ survey }, report) {
          for (const { name, node } of (0, assignments.TT)(survey)) {
            if (name === "states")
              report({ node, at: "key", message: 'The variable name "states" is reserved' });
          }
        }
      };
      var expression_path = __webpack_require__(81306);
      var payload = __webpack_require__(8783);
      var expressions = __webpack_require__(67818);
      ;
      const badContextPath = {
        id: "bad-context-path",
        level: "warning",
        hint: "Use a field that the context object has, such as $$.Execution.Id.",
        documentation: pages.B.context,
        check(subject, report) {
          const { survey, tree } = subject;
          for (const { path, node, offset, use } of (0, payload.wG)(survey)) {
            if (use.form.is === "path" && !use.form.context)
              continue;
            const unknown2 = path.root === "context" ? (0, expression_path.As)(path.steps) : void 0;
            if (unknown2 === void 0)
              continue;
            const range = tree.within(node, offset + unknown2.start, offset + unknown2.end);
            report({ node, range, ...bad_context_path_words(unknown2) });
          }
          for (const { expression, references } of (0, expressions.w7)(subject)) {
            for (const { name, steps } of references.variables) {
              if (name !== "states" || steps[0]?.name !== "context")
                continue;
              const unknown2 = (0, expression_path.As)(steps.slice(1));
              if (unknown2 === void 0)
                continue;
              report({ node: expression.node, range: (0, expressions.VV)(expression, unknown2, tree), ...bad_context_path_words(unknown2) });
            }
          }
        }
      };
      function bad_context_path_words({ name, known }) {
        const meant = (0, words.pA)(name, known);
        return {
          message: `The context object has no ${(0, words.TL)(name)} here, but ${(0, words.Q7)(known)}`,
          hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`
        };
      }
      var intrinsic = __webpack_require__(97490);
      ;
      const exactly = (...kinds) => ({ least: kinds.length, most: kinds.length, kinds });
      const atLeast = (least, ...kinds) => ({
        least,
        most: Number.POSITIVE_INFINITY,
        kinds
      });
      const intrinsicFunctions = /* @__PURE__ */ new Map([
        ["States.Array", atLeast(0, "any")],
        ["States.ArrayContains", exactly("array", "any")],
        ["States.ArrayGetItem", exactly("array", "number")],
        ["States.ArrayLength", exactly("array")],
        ["States.ArrayPartition", exactly("array", "number")],
        ["States.ArrayRange", exactly("number", "number", "number")],
        ["States.ArrayUnique", exactly("array")],
        ["States.Base64Decode", exactly("text")],
        ["States.Base64Encode", exactly("text")],
        ["States.Format", atLeast(1, "text", "any")],
        ["States.Hash", exactly("any", "text")],
        ["States.JsonMerge", exactly("any", "any", "boolean")],
        ["States.JsonToString", exactly("any")],
        ["States.MathAdd", exactly("number", "number")],
        ["States.MathRandom", { least: 2, most: 3, kinds: ["number", "number", "number"] }],
        ["States.StringSplit", exactly("text", "text")],
        ["States.StringToJson", exactly("text")],
        ["States.UUID", exactly()]
      ]);
      const hashAlgorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];
      var fields = __webpack_require__(38844);
      ;
      const failPathNotText = {
        id: "fail-path-not-text",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Make a text of it: States.Format('{}', \u2026) or States.JsonToString(\u2026).",
        documentation: pages.B.states,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { field, node } = use;
            if (!failPaths.has(field.name) || node.kind !== "string" || (0, fields.YQ)(use))
              continue;
            if (!(0, intrinsic.bW)(node.value))
              continue;
            const parsed = (0, intrinsic.xx)(node.value);
            if (!parsed.ok || !otherFunctions.has(parsed.call.name))
              continue;
            const { name, start, nameEnd } = parsed.call;
            report({
              node,
              range: tree.within(node, start, nameEnd),
              message: `${field.name} must give a text, but ${name} gives none: expected ${(0, words.gP)(textFunctions)}`
            });
          }
        }
      };
      const failPaths = /* @__PURE__ */ new Set(["ErrorPath", "CausePath"]);
      const textFunctions = [
        "States.Format",
        "States.JsonToString",
        "States.ArrayGetItem",
        "States.Base64Encode",
        "States.Base64Decode",
        "States.Hash",
        "States.UUID"
      ];
      const otherFunctions = new Set([...intrinsicFunctions.keys()].filter((name) => !textFunctions.includes(name)));
      ;
      const failPathOfSeveral = {
        id: "fail-path-of-several",
        level: "warning",
        hint: "Name one place, such as $.cause.",
        documentation: pages.B.states,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (field.name !== "ErrorPath" && field.name !== "CausePath")
              continue;
            if (node.kind !== "string" || (0, fields.YQ)(use) || (0, fields.yO)(field, entry.language))
              continue;
            const parsed = (0, expression_path.Rr)(node.value);
            const found = parsed.ok ? (0, expression_path.tW)(parsed.path) : void 0;
            if (found === void 0)
              continue;
            report({
              node,
              range: tree.within(node, found.start, found.end),
              message: `${field.name} must give one text, but ${(0, words.TL)(node.value)} ${found.trouble}`
            });
          }
        }
      };
      ;
      const unknown = { kind: "unknown" };
      const scalar = { kind: "scalar" };
      const list = { kind: "list" };
      const nothing = { kind: "object", fields: /* @__PURE__ */ new Map(), open: false };
      const mostFields = 100;
      const deepest = 6;
      function objectOf(fields2, open = false) {
        if (fields2.size > mostFields)
          return unknown;
        return { kind: "object", fields: fields2, open };
      }
      function either(one, other) {
        if (one === other)
          return one;
        if (one.kind === "unknown" || other.kind === "unknown")
          return unknown;
        if (one.kind === "scalar")
          return other;
        if (other.kind === "scalar")
          return one;
        if (one.kind === "list" || other.kind === "list")
          return one.kind === other.kind ? one : unknown;
        const fields2 = new Map(one.fields);
        for (const [name, data] of other.fields) {
          const same = fields2.get(name);
          fields2.set(name, same === void 0 ? data : either(same, data));
        }
        return objectOf(fields2, one.open || other.open);
      }
      function isSame(one, other) {
        if (one === other)
          return true;
        if (one.kind !== other.kind)
          return false;
        if (one.kind !== "object" || other.kind !== "object")
          return true;
        if (one.open !== other.open || one.fields.size !== other.fields.size)
          return false;
        for (const [name, data] of one.fields) {
          const same = other.fields.get(name);
          if (same === void 0 || !isSame(data, same))
            return false;
        }
        return true;
      }
      function bounded(data, depth = 0) {
        if (data.kind !== "object")
          return data;
        if (depth > deepest)
          return unknown;
        let isCut = false;
        const fields2 = /* @__PURE__ */ new Map();
        for (const [name, value] of data.fields) {
          const inner = bounded(value, depth + 1);
          isCut ||= inner !== value;
          fields2.set(name, inner);
        }
        return isCut ? { ...data, fields: fields2 } : data;
      }
      function dataIn(node) {
        if (node.kind === "substitution")
          return unknown;
        if (node.kind === "string")
          return (0, substitution.Y)(node.value) ? unknown : scalar;
        if (node.kind === "array")
          return list;
        if (node.kind !== "object")
          return scalar;
        const fields2 = /* @__PURE__ */ new Map();
        let { open } = node;
        for (const [name, value] of node.members) {
          if ((0, substitution.Y)(name))
            open = true;
          else
            fields2.set(name, dataIn(value));
        }
        return objectOf(fields2, open);
      }
      function readFrom(data, steps) {
        let at = data;
        for (const step of steps) {
          if (step.kind !== "name" || step.name === void 0)
            return { data: unknown, missing: void 0 };
          if (at.kind === "unknown" || at.kind === "list")
            return { data: unknown, missing: void 0 };
          if (at.kind === "scalar")
            return { data: unknown, missing: { step, known: [] } };
          const next = at.fields.get(step.name);
          if (next === void 0 && !at.open) {
            return { data: unknown, missing: { step, known: [...at.fields.keys()] } };
          }
          at = next ?? unknown;
        }
        return { data: at, missing: void 0 };
      }
      function written(data, steps, value) {
        const [step, ...rest] = steps;
        if (step === void 0)
          return value;
        if (step.kind !== "name" || step.name === void 0)
          return unknown;
        const base = data.kind === "object" ? data : data.kind === "scalar" ? nothing : { ...nothing, open: true };
        if (base.kind !== "object")
          return unknown;
        const inner = base.fields.get(step.name) ?? (base.open ? unknown : nothing);
        return objectOf(new Map(base.fields).set(step.name, written(inner, rest, value)), base.open);
      }
      var map_states = __webpack_require__(19349);
      var source_tree = __webpack_require__(4360);
      var jsonata_expressions = __webpack_require__(75623);
      var plain_path = __webpack_require__(7774);
      ;
      function stepsInto(node) {
        if (node?.kind !== "string" || !node.value.startsWith("$") || (0, substitution.Y)(node.value))
          return void 0;
        const parsed = (0, expression_path.Rr)(node.value);
        return parsed.ok && parsed.path.root === "input" ? parsed.path.steps : void 0;
      }
      function followed(node, data, report) {
        const steps = stepsInto(node);
        if (steps === void 0 || node.kind !== "string")
          return unknown;
        const reading = readFrom(data, steps);
        if (reading.missing !== void 0)
          report(node, reading.missing);
        return reading.data;
      }
      function filled(node, language, sources, report) {
        if (node.kind === "array") {
          for (const item of node.items)
            filled(item, language, sources, report);
          return dataIn(node);
        }
        if (node.kind === "string")
          return language === "JSONata" ? computed(node, sources, report) : dataIn(node);
        if (node.kind !== "object")
          return dataIn(node);
        const fields2 = /* @__PURE__ */ new Map();
        let { open } = node;
        for (const value of node.members.values()) {
          const key = (0, source_tree.TN)(value);
          if ((0, substitution.Y)(key))
            open = true;
          else if (language === "JSONPath" && (0, payload.te)(value)) {
            fields2.set((0, payload.al)(key), followed(value, sources.input, report));
          } else
            fields2.set(key, filled(value, language, sources, report));
        }
        return objectOf(fields2, open);
      }
      function computed(node, sources, report) {
        if (!(0, jsonata_expressions.B)(node.value))
          return dataIn(node);
        const [variable] = (0, plain_path.s)(node.value.slice(2, -2))?.variables ?? [];
        const [source, ...names] = variable?.steps ?? [];
        if (variable?.name !== "states" || source?.name !== "input" && source?.name !== "result")
          return unknown;
        const steps = names.map(({ name, start, end }) => ({
          kind: "name",
          name,
          start: start + 2,
          end: end + 2
        }));
        const reading = readFrom(sources[source.name], steps);
        if (reading.missing !== void 0)
          report(node, reading.missing);
        return reading.data;
      }
      ;
      const errorOutput = objectOf(/* @__PURE__ */ new Map([
        ["Error", scalar],
        ["Cause", scalar]
      ]));
      function outcomeOf(state, input, report) {
        const { node, type, language } = state;
        const next = /* @__PURE__ */ new Map();
        const lead = (to, data) => {
          if (to?.kind !== "string")
            return;
          const earlier = next.get(to.value);
          next.set(to.value, earlier === void 0 ? data : either(earlier, data));
        };
        if (node.kind !== "object" || node.open || type === void 0 || language === void 0) {
          for (const { node: target } of state.transitions)
            lead(target, unknown);
          return { next, inner: unknown };
        }
        const work = language === "JSONata" ? inJsonata(state, input, report) : inJsonPath(state, input, report);
        for (const rule of (0, source_tree.ld)((0, source_tree.Dc)(node, "Choices"))) {
          lead((0, source_tree.Dc)(rule, "Next"), language === "JSONata" ? ownOutput(rule, work, input, report) : work.output);
        }
        lead((0, source_tree.Dc)(node, "Next"), work.output);
        lead((0, source_tree.Dc)(node, "Default"), work.output);
        for (const catcher of (0, source_tree.ld)((0, source_tree.Dc)(node, "Catch"))) {
          lead((0, source_tree.Dc)(catcher, "Next"), caught(catcher, language, input, work.kept, report));
        }
        return { next, inner: work.inner };
      }
      function inJsonPath({ node, type, ...state }, input, report) {
        const read = (field, data) => {
          const path = (0, source_tree.Dc)(node, field);
          if (path === void 0)
            return data;
          return path.kind === "null" ? nothing : followed(path, data, report);
        };
        const fill = (field, data) => {
          const template = (0, source_tree.Dc)(node, field);
          return template && filled(template, "JSONPath", { input: data, result: unknown }, report);
        };
        const effective = read("InputPath", input);
        const given = fill("Parameters", effective) ?? effective;
        for (const field of readers)
          read(field, effective);
        if (type === "Choice" || type === "Wait" || type === "Succeed" || type === "Fail") {
          return { output: read("OutputPath", effective), kept: effective, inner: unknown };
        }
        const result = resultOf(node, type, given);
        const selected = fill("ResultSelector", result) ?? result;
        const resultPath = (0, source_tree.Dc)(node, "ResultPath");
        const base = (0, source_tree.Dc)(node, "InputPath") === void 0 ? input : unknown;
        const output = read("OutputPath", placed(resultPath, base, selected));
        return {
          output,
          kept: base,
          inner: innerInput({ node, type, ...state }, given, fill("ItemSelector", effective))
        };
      }
      const readers = ["SecondsPath", "TimestampPath", "ItemsPath", "TimeoutSecondsPath", "HeartbeatSecondsPath"];
      function placed(resultPath, input, result) {
        if (resultPath === void 0)
          return result;
        if (resultPath.kind === "null")
          return input;
        const steps = stepsInto(resultPath);
        return steps === void 0 ? unknown : written(input, steps, result);
      }
      function resultOf(node, type, given) {
        if (type === "Parallel")
          return list;
        if (type === "Map")
          return (0, source_tree.Dc)(node, "ResultWriter") === void 0 ? list : unknown;
        if (type !== "Pass")
          return unknown;
        const result = (0, source_tree.Dc)(node, "Result");
        return result === void 0 ? given : dataIn(result);
      }
      function innerInput(state, given, selected) {
        if (state.type === "Parallel")
          return given;
        if ((0, source_tree.Dc)(state.node, "ItemBatcher") !== void 0 || (0, map_states.o)(state))
          return unknown;
        if (selected !== void 0)
          return selected;
        return (0, source_tree.Dc)(state.node, "Parameters") === void 0 ? unknown : given;
      }
      function inJsonata(state, input, report) {
        const { node, type } = state;
        const fill = (field, result2) => {
          const template = (0, source_tree.Dc)(node, field);
          return template && filled(template, "JSONata", { input, result: result2 }, report);
        };
        const given = fill("Arguments", unknown) ?? input;
        const selected = fill("ItemSelector", unknown);
        const works = type === "Task" || type === "Parallel" || type === "Map";
        const result = works ? resultOf(node, type, unknown) : unknown;
        const output = fill("Output", result) ?? (works ? result : input);
        return { output, kept: input, inner: innerInput(state, given, selected) };
      }
      function ownOutput(rule, work, input, report) {
        const output = (0, source_tree.Dc)(rule, "Output");
        if (output === void 0)
          return work.output;
        return filled(output, "JSONata", { input, result: unknown }, report);
      }
      function caught(catcher, language, input, kept, report) {
        if (catcher.kind !== "object" || catcher.open)
          return unknown;
        if (language === "JSONPath")
          return placed((0, source_tree.Dc)(catcher, "ResultPath"), kept, errorOutput);
        const output = (0, source_tree.Dc)(catcher, "Output");
        return output === void 0 ? errorOutput : filled(output, "JSONata", { input, result: unknown }, report);
      }
      ;
      function absencesIn({ machines, top }) {
        const inner = /* @__PURE__ */ new Map();
        const found = [];
        for (const machine of machines) {
          const input = machine === top || machine.owner === void 0 ? unknown : inner.get(machine.owner) ?? unknown;
          for (const [state, visit] of visitsIn(machine, input)) {
            found.push(...visit.absences);
            if (state.machines.length > 0)
              inner.set(state, visit.inner);
          }
        }
        return found;
      }
      const mostVisits = 6;
      function visitsIn(machine, input) {
        const visits = /* @__PURE__ */ new Map();
        const inputs = /* @__PURE__ */ new Map();
        const start = machine.startAt && machine.states.get(machine.startAt.node.value);
        if (!machine.complete || start === void 0)
          return visits;
        inputs.set(start, input);
        const waiting = /* @__PURE__ */ new Set([start]);
        for (const state of waiting) {
          waiting.delete(state);
          const absences = [];
          const outcome = outcomeOf(state, inputs.get(state) ?? unknown, (node, missing) => {
            absences.push({ node, ...missing });
          });
          visits.set(state, { count: (visits.get(state)?.count ?? 0) + 1, absences, inner: outcome.inner });
          for (const [name, data] of outcome.next) {
            const target = machine.states.get(name);
            if (target === void 0)
              continue;
            const earlier = inputs.get(target);
            const both = earlier === void 0 ? bounded(data) : bounded(either(earlier, data));
            const joined = (visits.get(target)?.count ?? 0) >= mostVisits ? unknown : both;
            if (earlier !== void 0 && isSame(earlier, joined))
              continue;
            inputs.set(target, joined);
            waiting.add(target);
          }
        }
        return visits;
      }
      ;
      const fieldNeverPresent = {
        id: "field-never-present",
        level: "warning",
        hint: "Keep the field: give the state before a ResultPath, or hand the field on in what it gives.",
        documentation: pages.B.data,
        check({ definition: definition2, tree }, report) {
          for (const { node, step, known } of absencesIn(definition2)) {
            const { name = "" } = step;
            const shown = known.slice(0, mostShown).map((each) => (0, words.TL)(each));
            const instead = known.length === 0 ? "there are no fields" : `there ${known.length === 1 ? "is" : "are"} only ${known.length > mostShown ? `${shown.join(", ")} and others` : (0, words.Q7)(shown)}`;
            report({
              node,
              range: tree.within(node, step.start, step.end),
              message: `The field ${(0, words.TL)(name)} can never be there: ${instead}`,
              hint: () => {
                const meant = (0, words.pA)(name, known);
                return meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`;
              }
            });
          }
        }
      };
      const mostShown = 5;
      ;
      const intrinsicArgumentCount = {
        id: "intrinsic-argument-count",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give the arguments that the function takes.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, payload.p9)(survey)) {
            const known = intrinsicFunctions.get(call.name);
            const { length } = call.arguments;
            if (known === void 0 || length >= known.least && length <= known.most)
              continue;
            report({
              node,
              range: tree.within(node, call.start, call.end),
              message: `${call.name} takes ${countInWords(known)}, not ${length}`
            });
          }
        }
      };
      function countInWords({ least, most }) {
        if (most === 0)
          return "no arguments";
        if (most === Number.POSITIVE_INFINITY)
          return `at least ${least} argument${least === 1 ? "" : "s"}`;
        const count = least === most ? `${least}` : `${least} to ${most}`;
        return `${count} argument${most === 1 ? "" : "s"}`;
      }
      ;
      const intrinsicArgumentType = {
        id: "intrinsic-argument-type",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give a value of the type that the function takes, or a path to one.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, payload.p9)(survey)) {
            const kinds = intrinsicFunctions.get(call.name)?.kinds ?? [];
            for (const [index, argument] of call.arguments.entries()) {
              const kind = kinds[index] ?? kinds.at(-1);
              if (kind === void 0 || fits(argument, kind))
                continue;
              report({
                node,
                range: tree.within(node, argument.start, argument.end),
                message: `Argument ${index + 1} of ${call.name} must be ${inWords[kind]}`
              });
            }
          }
        }
      };
      const inWords = {
        any: "a value",
        array: "an array",
        number: "a number",
        text: "a text",
        boolean: "true or false"
      };
      function fits(argument, kind) {
        if (kind === "any")
          return true;
        if (argument.kind === "text") {
          return kind === "text" || kind === "number" && Number.isFinite(Number(argument.raw));
        }
        if (argument.kind !== "literal")
          return true;
        const type = typeof argument.value;
        return kind === "text" ? type === "number" : type === kind;
      }
      ;
      const intrinsicArgumentValue = {
        id: "intrinsic-argument-value",
        level: "error",
        hint: "Use a value within the limits of the function.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, payload.p9)(survey)) {
            const found = faultOf(call);
            if (found === void 0)
              continue;
            const { start, end } = found.at;
            report({ node, range: tree.within(node, start, end), message: `${call.name} ${found.message}` });
          }
        }
      };
      const mostItems = 1e3;
      const longestBase64 = 1e4;
      function faultOf({ name, arguments: given }) {
        const [first, second, third] = given;
        switch (name) {
          case "States.Hash":
            if (second?.kind !== "text" || hashAlgorithms.includes(second.raw))
              return void 0;
            return { at: second, message: `knows the algorithms ${(0, words.gP)(hashAlgorithms)} only` };
          case "States.ArrayRange":
            return rangeFault(first, second, third);
          case "States.ArrayPartition":
            if ((numberIn(second) ?? 1) >= 1 || second === void 0)
              return void 0;
            return { at: second, message: "needs chunks of at least one item" };
          case "States.JsonMerge":
            if (third?.kind !== "literal" || third.value !== true)
              return void 0;
            return { at: third, message: "can only merge the first level: its third argument must be false" };
          case "States.Base64Encode":
          case "States.Base64Decode":
            if (first?.kind !== "text" || first.raw.length <= longestBase64)
              return void 0;
            return { at: first, message: `takes at most ${longestBase64} characters` };
          default:
            return void 0;
        }
      }
      function rangeFault(first, last, step) {
        const by = numberIn(step);
        if (step === void 0 || by === void 0)
          return void 0;
        if (by === 0)
          return { at: step, message: "needs a step other than 0" };
        const [from, to] = [numberIn(first), numberIn(last)];
        if (from === void 0 || to === void 0 || (to - from) / by < mostItems)
          return void 0;
        return { at: step, message: `gives at most ${mostItems} items` };
      }
      function numberIn(argument) {
        return argument?.kind === "literal" && typeof argument.value === "number" ? argument.value : void 0;
      }
      ;
      const intrinsicFormatPlaceholderCount = {
        id: "intrinsic-format-placeholder-count",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give as many values as there are {}, or write \\{\\} for braces that stand for themselves.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, payload.p9)(survey)) {
            const [template, ...values] = call.arguments;
            if (call.name !== "States.Format" || template?.kind !== "text")
              continue;
            const count = placeholdersIn(template.raw);
            if (count === values.length)
              continue;
            report({
              node,
              range: tree.within(node, template.start, template.end),
              message: `The text of States.Format has ${count} {}, but ${followInWords(values.length)}`
            });
          }
        }
      };
      function placeholdersIn(raw) {
        return raw.replace(/\\./g, "").split("{}").length - 1;
      }
      function followInWords(count) {
        if (count === 0)
          return "no values follow";
        return count === 1 ? "1 value follows" : `${count} values follow`;
      }
      var intrinsic_nesting = __webpack_require__(59915);
      ;
      const intrinsicSyntax = {
        id: "intrinsic-syntax",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Mend the call; put texts into single quotes.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const node of (0, payload.AN)(survey)) {
            const parsed = (0, intrinsic.xx)(node.value);
            if (parsed.ok)
              continue;
            const range = tree.within(node, parsed.start, parsed.end);
            report({ node, range, message: `The intrinsic function ${parsed.trouble}` });
          }
        }
      };
      ;
      const intrinsicUnknown = {
        id: "intrinsic-unknown",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use one of the functions that exist.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, payload.p9)(survey)) {
            if (intrinsicFunctions.has(call.name))
              continue;
            const meant = (0, words.pA)(call.name, [...intrinsicFunctions.keys()]);
            report({
              node,
              range: tree.within(node, call.start, call.nameEnd),
              message: `There is no intrinsic function ${(0, words.TL)(call.name)}`,
              hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`
            });
          }
        }
      };
      ;
      const literalSecret = {
        id: "literal-secret",
        level: "warning",
        hint: "Keep it in Secrets Manager or Parameter Store and let the task read it; withdraw what has been here.",
        documentation: pages.B.task,
        check({ survey }, report) {
          for (const language of ["JSONPath", "JSONata"]) {
            for (const { node } of (0, payload.k1)(survey, language)) {
              if (node.kind !== "string" || node.value.length < shortest)
                continue;
              const found = secrets.find(({ form }) => form.test(node.value));
              if (found !== void 0)
                report({ node, message: `This looks like ${found.name}` });
            }
          }
        }
      };
      const shortest = 20;
      const secrets = [
        { name: "an access key of AWS", form: /\b(?:AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}\b/ },
        { name: "a private key", form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
        { name: "a token of GitHub", form: /\bgh[pousr]_[A-Za-z0-9]{36}/ },
        { name: "a token of Slack", form: /\bxox[abpr]-[A-Za-z0-9-]{10,}/ }
      ];
      var definition = __webpack_require__(13560);
      ;
      const mapItemOutsideMap = {
        id: "map-item-outside-map",
        level: "warning",
        hint: "Read the item in ItemSelector of the Map state, or from the input.",
        documentation: pages.B.context,
        check(subject, report) {
          const message = "There is no map item here: no Map state works on one";
          for (const { path, node, offset, state } of (0, payload.wG)(subject.survey)) {
            const [first] = path.steps;
            if (path.root !== "context" || first?.name !== "Map" || isInMap(state))
              continue;
            const end = offset + (path.steps[1]?.end ?? first.end);
            report({ node, range: subject.tree.within(node, offset, end), message });
          }
          for (const { expression, references } of (0, expressions.w7)(subject)) {
            if (isInMap(expression.use.entry.state))
              continue;
            for (const { name, start, steps } of references.variables) {
              const [context, map] = steps;
              if (name !== "states" || context?.name !== "context" || map?.name !== "Map")
                continue;
              const range = (0, expressions.VV)(expression, { start, end: map.end }, subject.tree);
              report({ node: expression.node, range, message });
            }
          }
        }
      };
      function isInMap(state) {
        if (state === void 0 || state.type === "Map")
          return true;
        for (const owner of (0, definition.K2)(state.machine))
          if (owner.type === "Map")
            return true;
        return false;
      }
      ;
      const missingDollarSuffix = {
        id: "missing-dollar-suffix",
        level: "warning",
        awsCode: "NO_DOLLAR",
        hint: "Add .$ to the key to have the value computed.",
        documentation: pages.B.data,
        check({ survey }, report) {
          for (const { node } of (0, payload.k1)(survey, "JSONPath")) {
            if (node.kind !== "string" || typeof node.key !== "string" || (0, payload.te)(node))
              continue;
            if (!/^\$\$?\.[A-Za-z_]|^States\.[A-Za-z]+\(/.test(node.value))
              continue;
            if (node.key.includes("Path") || (0, substitution.Y)(node.value))
              continue;
            report({
              node,
              message: `${(0, words.TL)(node.key)} is the text ${(0, words.TL)(node.value)}: without .$ at the end of the key nothing is computed`,
              hint: `Name the key ${(0, words.TL)(`${node.key}.$`)} to have the value computed.`
            });
          }
        }
      };
      ;
      const notAPath = {
        id: "not-a-path",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Write a path such as $.order.id, $$.Execution.Id or $variable.field.",
        documentation: pages.B.data,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== "path" || node.kind !== "string" || (0, fields.YQ)(use))
              continue;
            if ((0, fields.yO)(field, entry.language))
              continue;
            if (form.intrinsic && (0, intrinsic.bW)(node.value))
              continue;
            const parsed = (0, expression_path.Rr)(node.value);
            if (parsed.ok)
              continue;
            report({
              node,
              range: tree.within(node, parsed.start, parsed.end),
              message: `${field.name} must be a path, but ${(0, words.TL)(node.value)} ${parsed.trouble}`
            });
          }
        }
      };
      ;
      const notAReferencePath = {
        id: "not-a-reference-path",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Name one place, such as $.result.",
        documentation: pages.B.data,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== "path" || !form.reference || node.kind !== "string" || (0, fields.YQ)(use))
              continue;
            if ((0, fields.yO)(field, entry.language))
              continue;
            const parsed = (0, expression_path.Rr)(node.value);
            const found = parsed.ok ? troubleOf(parsed.path, use) : void 0;
            if (found === void 0)
              continue;
            report({
              node,
              range: tree.within(node, found.start, found.end),
              message: `${field.name} must be a reference path, but ${(0, words.TL)(node.value)} ${found.trouble}`
            });
          }
        }
      };
      function troubleOf(path, { field, form }) {
        if (path.root === "context" && form.is === "path" && !form.context) {
          return { trouble: "names the context object", start: 0, end: 2 };
        }
        if (path.variable !== void 0 && field.name === "ResultPath") {
          const trouble = "names a variable, which only Assign can set";
          return { trouble, start: 0, end: path.variable.length + 1 };
        }
        return (0, expression_path.tW)(path);
      }
      ;
      const passResultWithPath = {
        id: "pass-result-with-path",
        level: "warning",
        awsCode: "PASS_RESULT_IS_STATIC",
        hint: "Use Parameters in the place of Result.",
        documentation: pages.B.pass,
        check({ definition: definition2 }, report) {
          for (const { node: state, type, language } of definition2.states) {
            const result = (0, source_tree.Dc)(state, "Result");
            if (type !== "Pass" || language !== "JSONPath" || result === void 0)
              continue;
            for (const node of (0, source_tree.DG)(result)) {
              if (node.kind !== "string" || !(0, payload.te)(node) || !/^(\$|States\.)/.test(node.value))
                continue;
              report({
                node,
                at: "key",
                message: `${(0, words.TL)((0, source_tree.TN)(node))} is not computed: the Result of a Pass state is static`
              });
            }
          }
        }
      };
      ;
      const payloadBadPath = {
        id: "payload-bad-path",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Write a path or an intrinsic function, or take .$ from the key to give the text as it stands.",
        documentation: pages.B.data,
        check({ survey, tree }, report) {
          for (const { node } of (0, payload.NJ)(survey)) {
            if (node.kind === "substitution")
              continue;
            if (node.kind !== "string") {
              report({
                node,
                message: `${(0, words.TL)((0, source_tree.TN)(node))} is ${(0, source_tree.bh)(node)}, but must be a path or an intrinsic function`
              });
              continue;
            }
            if ((0, substitution.Y)(node.value) || (0, intrinsic.bW)(node.value))
              continue;
            const parsed = (0, expression_path.Rr)(node.value);
            if (parsed.ok)
              continue;
            report({
              node,
              range: tree.within(node, parsed.start, parsed.end),
              message: `${(0, words.TL)((0, source_tree.TN)(node))} must be a path or an intrinsic function, but ${(0, words.TL)(node.value)} ${parsed.trouble}`
            });
          }
        }
      };
      ;
      const payloadDuplicateField = {
        id: "payload-duplicate-field",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Keep one of the two.",
        documentation: pages.B.data,
        check({ survey }, report) {
          for (const { node } of (0, payload.NJ)(survey)) {
            const name = (0, payload.al)((0, source_tree.TN)(node));
            if ((0, source_tree.Dc)(node.parent, name) === void 0)
              continue;
            report({
              node,
              at: "key",
              message: `${(0, words.TL)(name)} and ${(0, words.TL)((0, source_tree.TN)(node))} stand in the same object, but give the same field`
            });
          }
        }
      };
      var payload_too_large = __webpack_require__(93056);
      var integrations = __webpack_require__(32025);
      ;
      const tokenOutsideCallback = {
        id: "token-outside-callback",
        level: "warning",
        hint: "Put .waitForTaskToken at the end of the Resource, or take the token out.",
        documentation: pages.B.integrations,
        check(subject, report) {
          const { survey, tree } = subject;
          const message = "There is no task token here: the state does not wait for one";
          for (const { path, node, offset, state } of (0, payload.wG)(survey)) {
            const [first] = path.steps;
            if (path.root !== "context" || first?.name !== "Task" || !hasNoToken(state))
              continue;
            const end = offset + (path.steps.at(-1)?.end ?? first.end);
            report({ node, range: tree.within(node, offset, end), message });
          }
          for (const { expression, references } of (0, expressions.w7)(subject)) {
            if (!hasNoToken(expression.use.entry.state))
              continue;
            for (const { name, start, steps } of references.variables) {
              const [context, task] = steps;
              if (name !== "states" || context?.name !== "context" || task?.name !== "Task")
                continue;
              report({ node: expression.node, range: (0, expressions.VV)(expression, { start, end: task.end }, tree), message });
            }
          }
        }
      };
      function hasNoToken(state) {
        if (state?.type === void 0)
          return false;
        const resource = (0, source_tree.Dc)(state.node, "Resource");
        if (state.type !== "Task" || resource === void 0)
          return state.type !== "Task";
        return resource.kind === "string" && !(0, substitution.Y)(resource.value) && isServiceCall((0, source_tree.b6)(resource) ?? "") && !(0, integrations.mP)(resource);
      }
      function isServiceCall(resource) {
        return /^arn:[^:]+:states:[^:]*:[^:]*:(?!activity:)/.test(resource);
      }
      ;
      const undefinedVariableJsonpath = {
        id: "undefined-variable-jsonpath",
        level: "warning",
        hint: "Set the variable with Assign in an earlier state, or write $.name to read from the input.",
        documentation: pages.B.variables,
        check({ survey, tree }, report) {
          const variables = (0, assignments.ht)(survey);
          if (!variables.complete)
            return;
          for (const { path, node, offset, state } of (0, payload.wG)(survey)) {
            const { variable: name } = path;
            if (name === void 0 || state === void 0 || variables.isVisible(name, state))
              continue;
            const elsewhere = variables.isAssigned(name) ? " where this state can see it" : "";
            report({
              node,
              range: tree.within(node, offset, offset + name.length + 1),
              message: `No Assign sets the variable ${(0, words.TL)(`$${name}`)}${elsewhere}`,
              hint: () => {
                const meant = (0, words.pA)(name, variables.visibleTo(state));
                return meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(`$${meant}`)}?`;
              }
            });
          }
        }
      };
      var graph = __webpack_require__(77344);
      ;
      function* variableReads(subject) {
        const { survey, tree } = subject;
        for (const { path, node, offset, state } of (0, payload.wG)(survey)) {
          const { variable: name } = path;
          if (name === void 0 || state === void 0)
            continue;
          yield { name, node, range: tree.within(node, offset, offset + name.length + 1), state };
        }
        for (const { expression, references } of (0, expressions.w7)(subject)) {
          const { state } = expression.use.entry;
          if (state === void 0)
            continue;
          for (const reference of references.variables)
            yield readIn(expression, reference, state, subject);
        }
      }
      function readIn(expression, { name, ...span }, state, { tree }) {
        return { name, node: expression.node, range: (0, expressions.VV)(expression, span, tree), state };
      }
      const mostSteps = 2e6;
      function* readsBeforeAssignment(subject) {
        const byName = /* @__PURE__ */ new Map();
        for (const assignment of (0, assignments.TT)(subject.survey)) {
          const same = byName.get(assignment.name);
          if (same === void 0)
            byName.set(assignment.name, [assignment]);
          else
            same.push(assignment);
        }
        if (byName.size === 0 || byName.size * subject.definition.states.length > mostSteps)
          return;
        const after = /* @__PURE__ */ new Map();
        for (const read of variableReads(subject)) {
          const assigned = byName.get(read.name);
          if (assigned === void 0)
            continue;
          const states = after.get(read.name) ?? statesAfter(assigned);
          after.set(read.name, states);
          const places = placesOf(read.state);
          const isInSight = assigned.some(({ state }) => state !== void 0 && places.has(state.machine));
          if (isInSight && ![...places.values()].some((place) => states.has(place)))
            yield read;
        }
      }
      function statesAfter(assigned) {
        return (0, graph.im)(assigned.flatMap(({ state }) => state?.successors ?? []));
      }
      function placesOf(state) {
        const places = /* @__PURE__ */ new Map();
        let at = state;
        for (const machine of (0, assignments.ZK)(state.machine)) {
          if (at !== void 0)
            places.set(machine, at);
          at = machine.owner;
        }
        return places;
      }
      ;
      const variableReadBeforeAssigned = {
        id: "variable-read-before-assigned",
        level: "warning",
        hint: "Assign the variable in a state before this one, or use the value itself.",
        documentation: pages.B.variables,
        check(subject, report) {
          const { definition: definition2, survey } = subject;
          if (!(0, assignments.ht)(survey).complete || definition2.machines.some(({ complete }) => !complete))
            return;
          for (const { name, node, range } of readsBeforeAssignment(subject)) {
            report({
              node,
              range,
              message: `No state before this one can have assigned the variable ${(0, words.TL)(`$${name}`)}`
            });
          }
        }
      };
      ;
      const variableUnused = {
        id: "variable-unused",
        level: "info",
        hint: "Delete the variable, or read it.",
        documentation: pages.B.variables,
        check(subject, report) {
          const { survey, expressions: expressions2 } = subject;
          if (!(0, assignments.ht)(survey).complete || expressions2.some(({ parsed }) => parsed.kind !== "read"))
            return;
          const all = (0, assignments.TT)(survey);
          if (all.length === 0)
            return;
          const read = /* @__PURE__ */ new Set();
          for (const { name } of variableReads(subject))
            read.add(name);
          for (const { name, node } of all) {
            if (!read.has(name))
              report({ node, at: "key", message: `Nothing reads the variable ${(0, words.TL)(`$${name}`)}` });
          }
        }
      };
      ;
      const dataRules = [
        notAPath,
        notAReferencePath,
        payloadBadPath,
        payloadDuplicateField,
        missingDollarSuffix,
        passResultWithPath,
        literalSecret,
        payload_too_large.I,
        badContextPath,
        failPathNotText,
        failPathOfSeveral,
        fieldNeverPresent,
        mapItemOutsideMap,
        tokenOutsideCallback,
        intrinsicSyntax,
        intrinsicUnknown,
        intrinsicArgumentCount,
        intrinsicFormatPlaceholderCount,
        intrinsicArgumentType,
        intrinsicArgumentValue,
        intrinsic_nesting.Y,
        undefinedVariableJsonpath,
        variableReadBeforeAssigned,
        variableUnused,
        assignStates,
        assignInvalidName,
        assignShadowsOuter
      ];
    })
  ),
  /***/
  59915: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          deepest
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          intrinsicNesting
        )
        /* harmony export */
      });
      var _expression_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8783);
      var _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54193);
      const deepest = 10;
      const intrinsicNesting = {
        id: "intrinsic-nesting",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Compute the inner part in a Pass state before this one.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, _expression_payload_js__WEBPACK_IMPORTED_MODULE_1__.p9)(survey)) {
            if (call.depth !== deepest)
              continue;
            report({
              node,
              range: tree.within(node, call.start, call.end),
              message: `${call.name} is nested ${deepest + 1} levels deep, but ${deepest} are allowed`
            });
          }
        }
      };
    })
  ),
  /***/
  93056: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          payloadTooLarge
        ),
        /* harmony export */
        q: () => (
          /* binding */
          most
        )
        /* harmony export */
      });
      var _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54193);
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
      const most = 262144;
      const payloadTooLarge = {
        id: "payload-too-large",
        level: "warning",
        hint: "Keep the data in S3, and hand on where it is.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.quotas,
        check({ survey }, report) {
          for (const { field, form, node } of survey.uses) {
            if (form.is !== "payload" && field.name !== "Result")
              continue;
            if (node.range.end - node.range.start <= most)
              continue;
            let length = 0;
            for (const each of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.DG)(node))
              if (each.kind === "string")
                length += each.value.length;
            if (length <= most)
              continue;
            report({ node, at: "key", message: `${field.name} has more than the 256 KiB that a state may give` });
          }
        }
      };
    })
  )
};
