export const id = 2570, ids = [2570], modules = {
  /***/
  2570: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        dataRules: () => (
          /* binding */
          dataRules
        )
      });
      var assignments = __webpack_require__(8590), pages = __webpack_require__(4193), substitution = __webpack_require__(8233), words = __webpack_require__(3343);
      const assignInvalidName = {
        id: "assign-invalid-name",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use a plain name; to change a part, assign the whole value anew.",
        documentation: pages.B.variables,
        check({ survey }, report) {
          for (const { name, node } of (0, assignments.TT)(survey))
            (0, substitution.Y)(name) || validName.test(name) && [...name].length <= longest || report({ node, at: "key", message: `${(0, words.TL)(name)} is no variable name` });
        }
      }, longest = 80, validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u, assignShadowsOuter = {
        id: "assign-shadows-outer",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give the inner variable another name, and hand its value out with the output.",
        documentation: pages.B.variables,
        check({ survey }, report) {
          const byMachine = /* @__PURE__ */ new Map(), all = (0, assignments.TT)(survey);
          for (const { name, state } of all) {
            if (state === void 0)
              continue;
            const names = byMachine.get(state.machine) ?? /* @__PURE__ */ new Set();
            byMachine.set(state.machine, names.add(name));
          }
          for (const { name, node, state } of all) {
            if (state === void 0 || (0, substitution.Y)(name))
              continue;
            (0, assignments.ZK)(state.machine).slice(1).find((machine) => byMachine.get(machine)?.has(name)) !== void 0 && report({
              node,
              at: "key",
              message: `The variable ${(0, words.TL)(name)} is assigned outside of this machine too`
            });
          }
        }
      }, assignStates = {
        id: "assign-states",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give the variable another name.",
        documentation: pages.B.variables,
        check({ survey }, report) {
          for (const { name, node } of (0, assignments.TT)(survey))
            name === "states" && report({ node, at: "key", message: 'The variable name "states" is reserved' });
        }
      };
      var expression_path = __webpack_require__(1306), payload = __webpack_require__(8783), expressions = __webpack_require__(7818);
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
          for (const { expression, references } of (0, expressions.w7)(subject))
            for (const { name, steps } of references.variables) {
              if (name !== "states" || steps[0]?.name !== "context")
                continue;
              const unknown2 = (0, expression_path.As)(steps.slice(1));
              unknown2 !== void 0 && report({ node: expression.node, range: (0, expressions.VV)(expression, unknown2, tree), ...bad_context_path_words(unknown2) });
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
      var graph = __webpack_require__(7344), remember = __webpack_require__(3959);
      const unknown = { kind: "unknown" }, absent = { kind: "absent" }, scalar = { kind: "scalar" }, data_text = { kind: "scalar", isText: !0 }, list = { kind: "list" }, nothing = { kind: "object", fields: /* @__PURE__ */ new Map(), open: !1 }, anything = { kind: "object", fields: /* @__PURE__ */ new Map(), open: !0, mixed: !0 }, mostFields = 100, mostValues = 10, deepest = 6;
      function objectOf(fields2, open = !1) {
        return fields2.size > mostFields ? unknown : { kind: "object", fields: fields2, open };
      }
      function constant(value) {
        return { kind: "scalar", values: [value] };
      }
      function either(one, other) {
        if (one === other)
          return one;
        const joined2 = joinedOf(one, other), instead = one.instead?.by === other.instead?.by ? one.instead : void 0;
        return instead === void 0 || joined2.kind === "unknown" ? joined2 : { ...joined2, instead };
      }
      function joinedOf(one, other) {
        if (one.kind === "absent")
          return other;
        if (other.kind === "absent")
          return one;
        if (one.kind === "unknown" || other.kind === "unknown")
          return unknown;
        if (one.kind === "scalar" && other.kind === "scalar")
          return eitherValue(one, other);
        if (one.kind === "scalar")
          return { ...other, mixed: !0, instead: void 0 };
        if (other.kind === "scalar")
          return { ...one, mixed: !0, instead: void 0 };
        const mixed = one.mixed === !0 || other.mixed === !0;
        if (one.kind === "list" || other.kind === "list") {
          if (one.kind !== "list" || other.kind !== "list")
            return unknown;
          const same = one.length !== void 0 && one.length === other.length;
          return { kind: "list", mixed, ...same ? { length: one.length } : {} };
        }
        const open = one.open || other.open, fields2 = /* @__PURE__ */ new Map();
        for (const name of /* @__PURE__ */ new Set([...one.fields.keys(), ...other.fields.keys()])) {
          const both = either(fieldOf(one, name), fieldOf(other, name));
          (!open || both.kind !== "unknown") && fields2.set(name, both);
        }
        return { ...objectOf(fields2, open), mixed };
      }
      function eitherValue(one, other) {
        if (one.values !== void 0 && other.values !== void 0) {
          const values = [.../* @__PURE__ */ new Set([...one.values, ...other.values])];
          if (values.length <= mostValues)
            return { kind: "scalar", values };
        }
        return isText(one) && isText(other) ? data_text : scalar;
      }
      function isText({ values, isText: isText2 }) {
        return isText2 === !0 || values?.every((value) => typeof value == "string") === !0;
      }
      function fieldOf({ fields: fields2, open }, name) {
        return fields2.get(name) ?? (open ? unknown : absent);
      }
      function isSame(one, other) {
        if (one === other)
          return !0;
        if (one.kind !== other.kind || one.instead?.by !== other.instead?.by || (one.mixed ?? !1) !== (other.mixed ?? !1))
          return !1;
        if (one.kind === "scalar" && other.kind === "scalar") {
          const [values, others] = [one.values, other.values];
          return isText(one) === isText(other) && String(values?.map(shown)) === String(others?.map(shown));
        }
        if (one.kind === "list" && other.kind === "list")
          return one.length === other.length;
        if (one.kind !== "object" || other.kind !== "object")
          return !0;
        if (one.open !== other.open || one.fields.size !== other.fields.size)
          return !1;
        for (const [name, data] of one.fields) {
          const same = other.fields.get(name);
          if (same === void 0 || !isSame(data, same))
            return !1;
        }
        return !0;
      }
      function shown(value) {
        return JSON.stringify(value);
      }
      function bounded(data, depth = 0) {
        if (data.kind !== "object")
          return data;
        if (depth > deepest)
          return unknown;
        let isCut = !1;
        const fields2 = /* @__PURE__ */ new Map();
        for (const [name, value] of data.fields) {
          const inner = bounded(value, depth + 1);
          isCut ||= inner !== value, fields2.set(name, inner);
        }
        return isCut ? { ...data, fields: fields2 } : data;
      }
      function dataIn(node) {
        switch (node.kind) {
          case "substitution":
            return unknown;
          case "null":
            return constant(null);
          case "string":
            return (0, substitution.Y)(node.value) ? unknown : constant(node.value);
          case "number":
          case "boolean":
            return constant(node.value);
          case "array":
            return !node.open && node.items.every(({ kind }) => kind !== "substitution") ? { kind: "list", length: node.items.length } : list;
          case "object": {
            const fields2 = /* @__PURE__ */ new Map();
            let { open } = node;
            for (const [name, value] of node.members)
              (0, substitution.Y)(name) ? open = !0 : fields2.set(name, dataIn(value));
            return objectOf(fields2, open);
          }
        }
      }
      function readFrom(data, steps) {
        let at = data;
        for (const step of steps) {
          const found = stepInto(at, step);
          if (found === "nothing")
            return { data: unknown, missing: missingIn(at, step) };
          at = found;
        }
        return { data: at, missing: void 0 };
      }
      function stepInto(data, { kind, name, index }) {
        if (data.kind === "unknown" || data.kind === "absent")
          return unknown;
        if (kind === "index" && index !== void 0 && data.kind === "list" && data.length !== void 0)
          return index < data.length ? unknown : "nothing";
        if (kind !== "name" || name === void 0)
          return unknown;
        if (data.kind !== "object")
          return "nothing";
        const next = fieldOf(data, name);
        return next.kind === "absent" ? "nothing" : next;
      }
      function missingIn(data, step) {
        const { instead } = data, isObject = data.kind === "object", known = isObject ? [...data.fields].filter(([, { kind }]) => kind !== "absent") : [];
        return {
          step,
          kind: isObject ? "object" : data.kind === "list" ? "list" : "scalar",
          known: known.map(([name]) => name),
          length: data.kind === "list" ? data.length : void 0,
          instead
        };
      }
      function written(data, steps, value) {
        const [step, ...rest] = steps;
        if (step === void 0)
          return value;
        if (step.kind !== "name" || step.name === void 0)
          return unknown;
        const base = baseOf(data);
        return objectOf(new Map(base.fields).set(step.name, written(fieldOf(base, step.name), rest, value)), base.open);
      }
      function baseOf(data) {
        return data.kind === "object" ? data : { kind: "object", fields: /* @__PURE__ */ new Map(), open: data.kind === "unknown" || data.kind === "list" };
      }
      function narrowed(data, steps, value) {
        const [step, ...rest] = steps;
        if (step === void 0)
          return { ...value, instead: data.instead };
        if (step.kind !== "name" || step.name === void 0 || data.kind !== "object" && data.kind !== "unknown")
          return data;
        const base = data.kind === "object" ? data : anything;
        if (base.kind !== "object" || base.fields.size >= mostFields)
          return data;
        const inner = narrowed(fieldOf(base, step.name), rest, value);
        return inner.kind === "unknown" ? data : { ...base, fields: new Map(base.fields).set(step.name, inner), instead: data.instead };
      }
      var map_states = __webpack_require__(9349), source_tree = __webpack_require__(4360), choices = __webpack_require__(3032), jsonata_expressions = __webpack_require__(5623), plain_path = __webpack_require__(7774);
      function stepsInto(node) {
        if (node?.kind !== "string" || !node.value.startsWith("$") || (0, substitution.Y)(node.value))
          return;
        const parsed = (0, expression_path.Rr)(node.value);
        return parsed.ok && parsed.path.root === "input" ? parsed.path.steps : void 0;
      }
      function followed(node, data, report) {
        const steps = stepsInto(node);
        if (steps === void 0 || node.kind !== "string")
          return unknown;
        const reading = readFrom(data, steps);
        return reading.missing !== void 0 ? report.absent(node, reading.missing) : steps[0]?.name !== void 0 && report.read(steps[0].name), reading.data;
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
          (0, substitution.Y)(key) ? open = !0 : language === "JSONPath" && (0, payload.te)(value) ? fields2.set((0, payload.al)(key), followed(value, sources.input, report)) : fields2.set(key, filled(value, language, sources, report));
        }
        return objectOf(fields2, open);
      }
      function computed(node, sources, report) {
        if (!(0, jsonata_expressions.B)(node.value))
          return dataIn(node);
        const [variable] = (0, plain_path.s)(node.value.slice(2, -2))?.variables ?? [], [source, ...names] = variable?.steps ?? [];
        if (variable?.name !== "states" || source?.name !== "input" && source?.name !== "result")
          return unknown;
        const steps = names.map(({ name, start, end }) => ({
          kind: "name",
          name,
          start: start + 2,
          end: end + 2
        })), reading = readFrom(sources[source.name], steps);
        return reading.missing?.kind === "list" ? unknown : (reading.missing !== void 0 ? report.absent(node, reading.missing) : source.name === "input" && names[0] !== void 0 && report.read(names[0].name), reading.data);
      }
      function answerTo(rule, data) {
        if (rule.kind !== "object" || rule.open)
          return "maybe";
        const negated = (0, source_tree.Dc)(rule, "Not");
        if (negated !== void 0)
          return opposite[answerTo(negated, data)];
        const all = (0, source_tree.Dc)(rule, "And");
        if (all?.kind === "array" && !all.open)
          return joined(all.items, data, "never", "always");
        const any = (0, source_tree.Dc)(rule, "Or");
        return any?.kind === "array" && !any.open ? joined(any.items, data, "always", "never") : answerToTest(rule, data);
      }
      const opposite = { never: "always", always: "never", maybe: "maybe" };
      function joined(parts, data, settling, other) {
        const answers = parts.map((part) => answerTo(part, data));
        return answers.includes(settling) ? settling : answers.length > 0 && answers.every((answer) => answer === other) ? other : "maybe";
      }
      function answerToTest(rule, data) {
        const comparison = (0, choices.DE)(rule), steps = stepsInto((0, source_tree.Dc)(rule, "Variable"));
        if (comparison === void 0 || steps === void 0)
          return "maybe";
        const { operator, operand } = comparison, reading = readFrom(data, steps), isTest = operator.startsWith("Is");
        if (operand.kind === "substitution" || isTest && operand.kind !== "boolean")
          return "maybe";
        if (reading.missing !== void 0 || reading.data.kind === "absent")
          return operator === "IsPresent" ? isFalse(operand) ? "always" : "never" : isFalse(operand) && isTest ? "maybe" : "never";
        if (operator === "IsPresent" || operator.endsWith("Path"))
          return "maybe";
        const fits2 = valuesThatFit(operator, operand, reading.data);
        return fits2 === void 0 ? "maybe" : isTest && isFalse(operand) ? opposite[fits2] : fits2;
      }
      function isFalse(operand) {
        return operand.kind === "boolean" && !operand.value;
      }
      function valuesThatFit(operator, operand, data) {
        if (data.kind === "list" || data.kind === "object")
          return data.mixed === !0 ? void 0 : "never";
        if (data.kind !== "scalar")
          return;
        if (data.values === void 0)
          return isText(data) && /^(Numeric|Boolean|IsNumeric|IsBoolean|IsNull)/.test(operator) ? "never" : void 0;
        const fitting = data.values.map((value) => fits(operator, operand, value));
        if (!fitting.includes(void 0))
          return fitting.includes(!0) ? fitting.includes(!1) ? "maybe" : "always" : "never";
      }
      function fits(operator, operand, value) {
        switch (operator) {
          case "IsString":
            return typeof value == "string";
          case "IsNumeric":
            return typeof value == "number";
          case "IsBoolean":
            return typeof value == "boolean";
          case "IsNull":
            return value === null;
          case "BooleanEquals":
            return operand.kind === "boolean" ? value === operand.value : void 0;
          case "StringEquals":
            return typeof value != "string" ? !1 : operand.kind === "string" && !(0, substitution.Y)(operand.value) ? value === operand.value : void 0;
        }
        if (operator.startsWith("String") || operator.startsWith("Timestamp"))
          return typeof value == "string" ? void 0 : !1;
        if (operator.startsWith("Numeric"))
          return typeof value != "number" ? !1 : operand.kind === "number" ? numeric[operator]?.(value, operand.value) : void 0;
      }
      const numeric = {
        NumericEquals: (value, operand) => value === operand,
        NumericLessThan: (value, operand) => value < operand,
        NumericLessThanEquals: (value, operand) => value <= operand,
        NumericGreaterThan: (value, operand) => value > operand,
        NumericGreaterThanEquals: (value, operand) => value >= operand
      };
      function after(rule, data, chosen) {
        if (rule.kind !== "object" || rule.open)
          return data;
        const negated = (0, source_tree.Dc)(rule, "Not");
        if (negated !== void 0)
          return after(negated, data, !chosen);
        const parts = (0, source_tree.Dc)(rule, chosen ? "And" : "Or");
        if (parts !== void 0)
          return (0, source_tree.ld)(parts).reduce((known, part) => after(part, known, chosen), data);
        const comparison = (0, choices.DE)(rule), steps = stepsInto((0, source_tree.Dc)(rule, "Variable"));
        if (comparison === void 0 || steps === void 0 || steps.length === 0)
          return data;
        const { operator, operand } = comparison;
        if (operator === "IsPresent")
          return (operand.kind !== "boolean" ? void 0 : operand.value === chosen) === !1 ? narrowed(data, steps, absent) : data;
        const value = chosen && equalities.has(operator) ? literalOf(operand) : void 0;
        return value === void 0 ? data : narrowed(data, steps, constant(value));
      }
      const equalities = /* @__PURE__ */ new Set(["StringEquals", "NumericEquals", "BooleanEquals"]);
      function literalOf(node) {
        return node.kind === "string" ? (0, substitution.Y)(node.value) ? void 0 : node.value : node.kind === "number" || node.kind === "boolean" ? node.value : void 0;
      }
      function guardedIn({ node }) {
        const found = /* @__PURE__ */ new Set(), waiting = [...(0, source_tree.ld)((0, source_tree.Dc)(node, "Choices"))];
        for (const rule of waiting) {
          if (rule.kind !== "object")
            continue;
          const variable = (0, source_tree.b6)((0, source_tree.Dc)(rule, "Variable"));
          for (const child of rule.members.values())
            child.kind === "array" ? waiting.push(...child.items) : child.kind === "object" ? waiting.push(child) : variable !== void 0 && (0, source_tree.TN)(child) === "IsPresent" && found.add(variable);
        }
        return found;
      }
      var catalogue_call = __webpack_require__(7874);
      const fieldsOf = {
        "athena:startQueryExecution": ["QueryExecutionId"],
        "batch:submitJob": ["JobArn", "JobId", "JobName"],
        "dynamodb:deleteItem": ["Attributes", "ConsumedCapacity", "ItemCollectionMetrics"],
        "dynamodb:getItem": ["Item", "ConsumedCapacity"],
        "dynamodb:putItem": ["Attributes", "ConsumedCapacity", "ItemCollectionMetrics"],
        "dynamodb:updateItem": ["Attributes", "ConsumedCapacity", "ItemCollectionMetrics"],
        "events:putEvents": ["Entries", "FailedEntryCount"],
        "lambda:invoke": ["ExecutedVersion", "FunctionError", "LogResult", "Payload", "StatusCode"],
        "sns:publish": ["MessageId", "SequenceNumber"],
        "sqs:sendMessage": [
          "MessageId",
          "SequenceNumber",
          "MD5OfMessageAttributes",
          "MD5OfMessageBody",
          "MD5OfMessageSystemAttributes"
        ],
        "states:startExecution": ["ExecutionArn", "StartDate"]
      }, added = ["SdkHttpMetadata", "SdkResponseMetadata"];
      function resultOfTask(state) {
        const resource = (0, source_tree.Dc)(state, "Resource"), call = resource?.kind === "string" ? (0, catalogue_call.C)(resource) : void 0;
        if (call === void 0 || call.kind !== "optimized" || call.pattern !== void 0)
          return unknown;
        const name = `${call.service.text}:${call.action.text}`, fields2 = Object.hasOwn(fieldsOf, name) ? fieldsOf[name] : void 0;
        return fields2 === void 0 ? unknown : objectOf(new Map([...fields2, ...added].map((field) => [field, field === "MessageId" ? data_text : unknown])));
      }
      const errorOutput = objectOf(/* @__PURE__ */ new Map([
        ["Error", data_text],
        ["Cause", data_text]
      ]));
      function outcomeOf(state, input, report) {
        const { node, type, language } = state, next = /* @__PURE__ */ new Map(), lead = (to, data) => {
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
        type === "Choice" && choose(state, work, input, lead, report), lead((0, source_tree.Dc)(node, "Next"), work.output);
        for (const catcher of (0, source_tree.ld)((0, source_tree.Dc)(node, "Catch")))
          lead((0, source_tree.Dc)(catcher, "Next"), caught(catcher, state, language, input, work.kept, report));
        return { next, inner: work.inner };
      }
      function choose(state, work, input, lead, report) {
        const { node, language } = state, list2 = (0, source_tree.Dc)(node, "Choices");
        if (language === "JSONata" || list2?.kind !== "array" || list2.open) {
          for (const rule of (0, source_tree.ld)(list2))
            lead((0, source_tree.Dc)(rule, "Next"), ownOutput(rule, work, input, report));
          lead((0, source_tree.Dc)(node, "Default"), work.output);
          return;
        }
        const isWhole = (0, source_tree.Dc)(node, "OutputPath") === void 0, guarded = guardedIn(state);
        let rest = work.kept, isLeft = !0;
        for (const rule of list2.items) {
          const isSure = isLeft && readAll(rule, rest, guarded, report), answer = isLeft ? answerTo(rule, rest) : "passed";
          (isSure || !isLeft) && report.asked(rule, answer, rest), (answer === "maybe" || answer === "always") && lead((0, source_tree.Dc)(rule, "Next"), isWhole ? after(rule, rest, !0) : work.output), rest = after(rule, rest, !1), isLeft &&= answer !== "always";
        }
        report.left(state, isLeft), isLeft && lead((0, source_tree.Dc)(node, "Default"), isWhole ? rest : work.output);
      }
      function readAll(rule, data, guarded, report) {
        let isSure = !0;
        const waiting = [rule];
        for (const at of waiting)
          if (at.kind === "object")
            for (const child of at.members.values())
              child.kind === "object" ? waiting.push(child) : child.kind === "array" ? waiting.push(...child.items) : child.kind === "string" && isCompared(child) && !guarded.has(child.value) && followed(child, data, {
                ...report,
                absent: (node, missing) => {
                  isSure = !1, report.absent(node, missing);
                }
              });
        return isSure;
      }
      function isCompared(node) {
        const key = (0, source_tree.TN)(node);
        return key === "Variable" || /^(String|Numeric|Timestamp|Boolean)\w+Path$/.test(key);
      }
      function inJsonPath(state, input, report) {
        const { node, type } = state, read = (field, data) => {
          const path = (0, source_tree.Dc)(node, field);
          return path === void 0 ? data : path.kind === "null" ? nothing : followed(path, data, report);
        }, fill = (field, data) => {
          const template = (0, source_tree.Dc)(node, field);
          return template && filled(template, "JSONPath", { input: data, result: unknown }, report);
        }, effective = read("InputPath", input), given = fill("Parameters", effective) ?? effective;
        for (const [field, expected] of type === "Pass" || type === "Choice" ? [] : readers) {
          const path = (0, source_tree.Dc)(node, field);
          path !== void 0 && (checkKind(path, expected, effective, report), followed(path, effective, report));
        }
        if (type === "Choice" || type === "Wait" || type === "Succeed" || type === "Fail")
          return { output: read("OutputPath", effective), kept: effective, inner: unknown };
        const result = resultOf(node, type, given), selected = fill("ResultSelector", result) ?? result, resultPath = (0, source_tree.Dc)(node, "ResultPath"), base = (0, source_tree.Dc)(node, "InputPath") === void 0 ? input : unknown, own = selected === effective ? selected : inPlaceOf(base, state, selected);
        return {
          output: read("OutputPath", placed(resultPath, base, selected, own)),
          kept: base,
          inner: innerInput(state, given, fill("ItemSelector", effective))
        };
      }
      const readers = [
        ["SecondsPath", "a number"],
        ["TimestampPath", "a timestamp"],
        ["ItemsPath", "a list"],
        ["TimeoutSecondsPath", "a number"],
        ["HeartbeatSecondsPath", "a number"],
        ["MaxConcurrencyPath", "a number"]
      ];
      function checkKind(path, expected, input, report) {
        const steps = stepsInto(path);
        if (steps === void 0 || path.kind !== "string")
          return;
        const { data, missing } = readFrom(input, steps);
        missing === void 0 && isUnfit(data, expected) && report.unfit(path, { field: (0, source_tree.TN)(path), expected, data });
      }
      function isUnfit(data, expected) {
        return data.mixed === !0 || data.kind === "unknown" || data.kind === "absent" ? !1 : expected === "a list" ? data.kind === "scalar" : data.kind !== "scalar" ? !0 : expected === "a number" ? isText(data) || data.values?.every((value) => typeof value != "number") === !0 : data.values?.every((value) => typeof value != "string" || !/^\d{4}-\d\d-\d\dT/.test(value)) === !0;
      }
      function inPlaceOf(input, by, result) {
        return result.kind === "unknown" ? result : { ...result, instead: { by, input } };
      }
      function placed(resultPath, input, result, alone) {
        if (resultPath === void 0)
          return alone;
        if (resultPath.kind === "null")
          return input;
        const steps = stepsInto(resultPath);
        return steps === void 0 ? unknown : written(input, steps, result);
      }
      function resultOf(node, type, given) {
        if (type === "Parallel")
          return resultOfParallel(node);
        if (type === "Map")
          return (0, source_tree.Dc)(node, "ResultWriter") === void 0 ? list : unknown;
        if (type === "Task")
          return resultOfTask(node);
        if (type !== "Pass")
          return unknown;
        const result = (0, source_tree.Dc)(node, "Result");
        return result === void 0 ? given : dataIn(result);
      }
      function resultOfParallel(node) {
        const branches = (0, source_tree.Dc)(node, "Branches");
        return branches?.kind !== "array" || branches.open ? list : branches.items.every(({ kind }) => kind !== "substitution") ? { kind: "list", length: branches.items.length } : list;
      }
      function innerInput(state, given, selected) {
        return state.type === "Parallel" ? given : (0, source_tree.Dc)(state.node, "ItemBatcher") !== void 0 || (0, map_states.o)(state) ? unknown : selected !== void 0 ? selected : (0, source_tree.Dc)(state.node, "Parameters") === void 0 ? unknown : given;
      }
      function inJsonata(state, input, report) {
        const { node, type } = state, fill = (field, result2) => {
          const template = (0, source_tree.Dc)(node, field);
          return template && filled(template, "JSONata", { input, result: result2 }, report);
        }, given = fill("Arguments", unknown) ?? input, selected = fill("ItemSelector", unknown), works = type === "Task" || type === "Parallel" || type === "Map", result = works ? resultOf(node, type, unknown) : unknown, own = inPlaceOf(input, state, result);
        return { output: fill("Output", result) ?? (works ? own : input), kept: input, inner: innerInput(state, given, selected) };
      }
      function ownOutput(rule, work, input, report) {
        const output = (0, source_tree.Dc)(rule, "Output");
        return output === void 0 ? work.output : filled(output, "JSONata", { input, result: unknown }, report);
      }
      function caught(catcher, state, language, input, kept, report) {
        if (catcher.kind !== "object" || catcher.open)
          return unknown;
        const own = inPlaceOf(input, state, errorOutput);
        if (language === "JSONPath")
          return placed((0, source_tree.Dc)(catcher, "ResultPath"), kept, errorOutput, own);
        const output = (0, source_tree.Dc)(catcher, "Output");
        return output === void 0 ? own : filled(output, "JSONata", { input, result: unknown }, report);
      }
      const flowOf = (0, remember.H)((definition2) => {
        const inner = /* @__PURE__ */ new Map(), visits = /* @__PURE__ */ new Map();
        for (const machine of definition2.machines) {
          const input = machine === definition2.top || machine.owner === void 0 ? unknown : inner.get(machine.owner) ?? unknown;
          for (const [state, visit] of visitsIn(machine, input))
            visits.set(state, visit), state.machines.length > 0 && inner.set(state, visit.inner);
        }
        const all = [...visits.values()], seekers = /* @__PURE__ */ new Map();
        return {
          absences: all.flatMap(({ absences }) => absences.map((absence) => ({ ...absence, lostIn: lostIn(absence, visits, seekers) }))),
          unfit: all.flatMap(({ unfit }) => unfit),
          asked: all.flatMap(({ asked }) => asked),
          exhausted: all.flatMap(({ exhausted }) => exhausted)
        };
      }), mostVisits = 6;
      function visitsIn(machine, input) {
        const visits = /* @__PURE__ */ new Map(), inputs = /* @__PURE__ */ new Map(), start = machine.startAt && machine.states.get(machine.startAt.node.value);
        if (!machine.complete || start === void 0)
          return visits;
        inputs.set(start, input);
        const waiting = /* @__PURE__ */ new Set([start]);
        for (const state of waiting) {
          waiting.delete(state);
          const count = (visits.get(state)?.count ?? 0) + 1, { visit, next } = visited(state, inputs.get(state) ?? unknown, count);
          visits.set(state, visit);
          for (const [name, data] of next) {
            const target = machine.states.get(name);
            if (target === void 0)
              continue;
            const earlier = inputs.get(target), both = bounded(earlier === void 0 ? data : either(earlier, data)), joined2 = (visits.get(target)?.count ?? 0) >= mostVisits ? unknown : both;
            earlier !== void 0 && isSame(earlier, joined2) || (inputs.set(target, joined2), waiting.add(target));
          }
        }
        return visits;
      }
      function visited(state, input, count) {
        const absences = [], unfit = [], asked = [], exhausted = [], reads = /* @__PURE__ */ new Set(), { next, inner } = outcomeOf(state, input, {
          absent: (node, missing) => absences.push({ node, ...missing }),
          read: (name) => reads.add(name),
          unfit: (node, found) => unfit.push({ node, ...found }),
          asked: (rule, answer, data) => asked.push({ rule, answer, data }),
          left: (choice, isLeft) => {
            isLeft || exhausted.push(choice);
          }
        });
        return { visit: { count, absences, unfit, asked, exhausted, reads, inner }, next };
      }
      function lostIn({ step, instead }, visits, seekers) {
        const { name } = step;
        if (instead === void 0 || name === void 0)
          return;
        const { by, input } = instead;
        if (input.kind === "object" && has(input.fields.get(name)))
          return by;
        const { before, known } = seekers.get(by) ?? { before: statesBefore(by), known: /* @__PURE__ */ new Map() };
        seekers.set(by, { before, known });
        const wasRead = known.get(name) ?? [...before].some((state) => visits.get(state)?.reads.has(name));
        return known.set(name, wasRead), wasRead ? by : void 0;
      }
      function statesBefore(state) {
        const predecessors = (0, graph.QR)(state.machine), found = /* @__PURE__ */ new Set([state]);
        for (const each of found)
          for (const previous of predecessors.get(each) ?? [])
            found.add(previous);
        return found;
      }
      function has(field) {
        return field !== void 0 && field.kind !== "absent";
      }
      const choiceRuleNeverReached = {
        id: "choice-rule-never-reached",
        level: "warning",
        hint: "Delete the rule, or mend the earlier one.",
        documentation: pages.B.choice,
        check({ definition: definition2 }, report) {
          for (const { rule, answer } of flowOf(definition2).asked)
            answer === "passed" && report({ node: rule, message: "An earlier rule is always chosen, so this one is never asked" });
        }
      };
      function reasonAgainst(rule, data) {
        const all = (0, source_tree.Dc)(rule, "And");
        if (all !== void 0) {
          const part = (0, source_tree.ld)(all).find((each) => answerTo(each, data) === "never");
          return part && reasonAgainst(part, data);
        }
        const comparison = (0, choices.DE)(rule), steps = stepsInto((0, source_tree.Dc)(rule, "Variable"));
        if (comparison === void 0 || steps === void 0)
          return;
        const variable = (0, words.TL)(comparison.variable), reading = readFrom(data, steps);
        if (reading.missing !== void 0)
          return `${variable} is never there`;
        if (reading.data.kind === "list")
          return `${variable} is a list`;
        if (reading.data.kind === "object")
          return `${variable} is an object`;
        if (reading.data.kind === "scalar")
          return reading.data.values === void 0 ? `${variable} is a text` : `${variable} can only be ${(0, words.gP)(reading.data.values.map(shown))}`;
      }
      const choiceRuleNeverTrue = {
        id: "choice-rule-never-true",
        level: "warning",
        hint: "Mend the value or the path, or delete the rule.",
        documentation: pages.B.choice,
        check({ definition: definition2 }, report) {
          for (const { rule, answer, data } of flowOf(definition2).asked) {
            if (answer !== "never")
              continue;
            const reason = reasonAgainst(rule, data);
            report({
              node: rule,
              message: `The rule can never be true${reason === void 0 ? "" : `: ${reason}`}`
            });
          }
        }
      };
      var intrinsic = __webpack_require__(7490);
      const exactly = (...kinds) => ({ least: kinds.length, most: kinds.length, kinds }), atLeast = (least, ...kinds) => ({
        least,
        most: Number.POSITIVE_INFINITY,
        kinds
      }), intrinsicFunctions = /* @__PURE__ */ new Map([
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
      ]), hashAlgorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];
      var fields = __webpack_require__(8844);
      const failPathNotText = {
        id: "fail-path-not-text",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Make a text of it: States.Format('{}', \u2026) or States.JsonToString(\u2026).",
        documentation: pages.B.states,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { field, node } = use;
            if (!failPaths.has(field.name) || node.kind !== "string" || (0, fields.YQ)(use) || !(0, intrinsic.bW)(node.value))
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
      }, failPaths = /* @__PURE__ */ new Set(["ErrorPath", "CausePath"]), textFunctions = [
        "States.Format",
        "States.JsonToString",
        "States.ArrayGetItem",
        "States.Base64Encode",
        "States.Base64Decode",
        "States.Hash",
        "States.UUID"
      ], otherFunctions = new Set([...intrinsicFunctions.keys()].filter((name) => !textFunctions.includes(name))), failPathOfSeveral = {
        id: "fail-path-of-several",
        level: "warning",
        hint: "Name one place, such as $.cause.",
        documentation: pages.B.states,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (field.name !== "ErrorPath" && field.name !== "CausePath" || node.kind !== "string" || (0, fields.YQ)(use) || (0, fields.yO)(field, entry.language))
              continue;
            const parsed = (0, expression_path.Rr)(node.value), found = parsed.ok ? (0, expression_path.tW)(parsed.path) : void 0;
            found !== void 0 && report({
              node,
              range: tree.within(node, found.start, found.end),
              message: `${field.name} must give one text, but ${(0, words.TL)(node.value)} ${found.trouble}`
            });
          }
        }
      }, fieldNeverPresent = {
        id: "field-never-present",
        level: "warning",
        hint: "Keep the field: let the state before hand it on, by ResultPath or, in JSONata, by Output.",
        documentation: pages.B.data,
        check({ definition: definition2, tree }, report) {
          for (const { node, step, known, kind, lostIn: lostIn2 } of flowOf(definition2).absences) {
            if (kind === "list" || lostIn2 !== void 0)
              continue;
            const { name = "" } = step, shown2 = known.slice(0, mostShown).map((each) => (0, words.TL)(each)), instead = known.length === 0 ? "there are no fields" : `there ${known.length === 1 ? "is" : "are"} only ${known.length > mostShown ? `${shown2.join(", ")} and others` : (0, words.Q7)(shown2)}`;
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
      }, mostShown = 5, inputLost = {
        id: "input-lost",
        level: "warning",
        hint: "Keep the input: say with ResultPath where the result goes, or keep the field in a variable with Assign.",
        documentation: pages.B.data,
        check({ definition: definition2, tree }, report) {
          for (const { node, step, lostIn: lostIn2 } of flowOf(definition2).absences)
            lostIn2 !== void 0 && report({
              node,
              range: tree.within(node, step.start, step.end),
              message: `The field ${(0, words.TL)(step.name ?? "")} is lost: what ${(0, words.TL)(lostIn2.name)} gives has taken the place of its input`,
              hint: lostIn2.language === "JSONata" ? keptInJsonata : void 0
            });
        }
      }, keptInJsonata = "Keep the input: hand the field on with Output, or keep it in a variable with Assign.", intrinsicArgumentCount = {
        id: "intrinsic-argument-count",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Give the arguments that the function takes.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, payload.p9)(survey)) {
            const known = intrinsicFunctions.get(call.name), { length } = call.arguments;
            known === void 0 || length >= known.least && length <= known.most || report({
              node,
              range: tree.within(node, call.start, call.end),
              message: `${call.name} takes ${countInWords(known)}, not ${length}`
            });
          }
        }
      };
      function countInWords({ least, most: most2 }) {
        return most2 === 0 ? "no arguments" : most2 === Number.POSITIVE_INFINITY ? `at least ${least} argument${least === 1 ? "" : "s"}` : `${least === most2 ? `${least}` : `${least} to ${most2}`} argument${most2 === 1 ? "" : "s"}`;
      }
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
              kind === void 0 || intrinsic_argument_type_fits(argument, kind) || report({
                node,
                range: tree.within(node, argument.start, argument.end),
                message: `Argument ${index + 1} of ${call.name} must be ${inWords[kind]}`
              });
            }
          }
        }
      }, inWords = {
        any: "a value",
        array: "an array",
        number: "a number",
        text: "a text",
        boolean: "true or false"
      };
      function intrinsic_argument_type_fits(argument, kind) {
        if (kind === "any")
          return !0;
        if (argument.kind === "text")
          return kind === "text" || kind === "number" && Number.isFinite(Number(argument.raw));
        if (argument.kind !== "literal")
          return !0;
        const type = typeof argument.value;
        return kind === "text" ? type === "number" : type === kind;
      }
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
      }, mostItems = 1e3, longestBase64 = 1e4;
      function faultOf({ name, arguments: given }) {
        const [first, second, third] = given;
        switch (name) {
          case "States.Hash":
            return second?.kind !== "text" || hashAlgorithms.includes(second.raw) ? void 0 : { at: second, message: `knows the algorithms ${(0, words.gP)(hashAlgorithms)} only` };
          case "States.ArrayRange":
            return rangeFault(first, second, third);
          case "States.ArrayPartition":
            return (numberIn(second) ?? 1) >= 1 || second === void 0 ? void 0 : { at: second, message: "needs chunks of at least one item" };
          case "States.JsonMerge":
            return third?.kind !== "literal" || third.value !== !0 ? void 0 : { at: third, message: "can only merge the first level: its third argument must be false" };
          case "States.Base64Encode":
          case "States.Base64Decode":
            return first?.kind !== "text" || first.raw.length <= longestBase64 ? void 0 : { at: first, message: `takes at most ${longestBase64} characters` };
          default:
            return;
        }
      }
      function rangeFault(first, last, step) {
        const by = numberIn(step);
        if (step === void 0 || by === void 0)
          return;
        if (by === 0)
          return { at: step, message: "needs a step other than 0" };
        const [from, to] = [numberIn(first), numberIn(last)];
        if (!(from === void 0 || to === void 0 || (to - from) / by < mostItems))
          return { at: step, message: `gives at most ${mostItems} items` };
      }
      function numberIn(argument) {
        return argument?.kind === "literal" && typeof argument.value == "number" ? argument.value : void 0;
      }
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
            count !== values.length && report({
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
        return count === 0 ? "no values follow" : count === 1 ? "1 value follows" : `${count} values follow`;
      }
      const intrinsic_nesting_deepest = 10, intrinsicNesting = {
        id: "intrinsic-nesting",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Compute the inner part in a Pass state before this one.",
        documentation: pages.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, payload.p9)(survey))
            call.depth === intrinsic_nesting_deepest && report({
              node,
              range: tree.within(node, call.start, call.end),
              message: `${call.name} is nested ${intrinsic_nesting_deepest + 1} levels deep, but ${intrinsic_nesting_deepest} are allowed`
            });
        }
      }, intrinsicSyntax = {
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
      }, intrinsicUnknown = {
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
      }, itemNeverPresent = {
        id: "item-never-present",
        level: "warning",
        hint: "Count from 0, and no further than there are items.",
        documentation: pages.B.data,
        check({ definition: definition2, tree }, report) {
          for (const { node, step, length } of flowOf(definition2).absences)
            step.index === void 0 || length === void 0 || report({
              node,
              range: tree.within(node, step.start, step.end),
              message: `There is no item ${step.index}: the list has ${length}, counted from 0`
            });
        }
      }, listReadAsObject = {
        id: "list-read-as-object",
        level: "warning",
        hint: "Name the item first, such as $[0].name, or put the list into a field with ResultPath.",
        documentation: pages.B.data,
        check({ definition: definition2, tree }, report) {
          for (const { node, step, kind, lostIn: lostIn2 } of flowOf(definition2).absences)
            kind !== "list" || step.kind !== "name" || lostIn2 !== void 0 || report({
              node,
              range: tree.within(node, step.start, step.end),
              message: `The field ${(0, words.TL)(step.name ?? "")} is read from a list, which has none`
            });
        }
      }, literalSecret = {
        id: "literal-secret",
        level: "warning",
        hint: "Keep it in Secrets Manager or Parameter Store and let the task read it; withdraw what has been here.",
        documentation: pages.B.task,
        check({ survey }, report) {
          for (const language of ["JSONPath", "JSONata"])
            for (const { node } of (0, payload.k1)(survey, language)) {
              if (node.kind !== "string" || node.value.length < shortest)
                continue;
              const found = secrets.find(({ form }) => form.test(node.value));
              found !== void 0 && report({ node, message: `This looks like ${found.name}` });
            }
        }
      }, shortest = 20, secrets = [
        { name: "an access key of AWS", form: /\b(?:AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}\b/ },
        { name: "a private key", form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
        { name: "a token of GitHub", form: /\bgh[pousr]_[A-Za-z0-9]{36}/ },
        { name: "a token of Slack", form: /\bxox[abpr]-[A-Za-z0-9-]{10,}/ }
      ];
      var definition = __webpack_require__(1179);
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
          for (const { expression, references } of (0, expressions.w7)(subject))
            if (!isInMap(expression.use.entry.state))
              for (const { name, start, steps } of references.variables) {
                const [context, map] = steps;
                if (name !== "states" || context?.name !== "context" || map?.name !== "Map")
                  continue;
                const range = (0, expressions.VV)(expression, { start, end: map.end }, subject.tree);
                report({ node: expression.node, range, message });
              }
        }
      };
      function isInMap(state) {
        if (state === void 0 || state.type === "Map")
          return !0;
        for (const owner of (0, definition.K2)(state.machine))
          if (owner.type === "Map")
            return !0;
        return !1;
      }
      const missingDollarSuffix = {
        id: "missing-dollar-suffix",
        level: "warning",
        awsCode: "NO_DOLLAR",
        hint: "Add .$ to the key to have the value computed.",
        documentation: pages.B.data,
        check({ survey }, report) {
          for (const { node } of (0, payload.k1)(survey, "JSONPath"))
            node.kind !== "string" || typeof node.key != "string" || (0, payload.te)(node) || /^\$\$?\.[A-Za-z_]|^States\.[A-Za-z]+\(/.test(node.value) && (node.key.includes("Path") || (0, substitution.Y)(node.value) || report({
              node,
              message: `${(0, words.TL)(node.key)} is the text ${(0, words.TL)(node.value)}: without .$ at the end of the key nothing is computed`,
              hint: `Name the key ${(0, words.TL)(`${node.key}.$`)} to have the value computed.`
            }));
        }
      }, notAPath = {
        id: "not-a-path",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Write a path such as $.order.id, $$.Execution.Id or $variable.field.",
        documentation: pages.B.data,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== "path" || node.kind !== "string" || (0, fields.YQ)(use) || (0, fields.yO)(field, entry.language) || form.intrinsic && (0, intrinsic.bW)(node.value))
              continue;
            const parsed = (0, expression_path.Rr)(node.value);
            parsed.ok || report({
              node,
              range: tree.within(node, parsed.start, parsed.end),
              message: `${field.name} must be a path, but ${(0, words.TL)(node.value)} ${parsed.trouble}`
            });
          }
        }
      }, notAReferencePath = {
        id: "not-a-reference-path",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Name one place, such as $.result.",
        documentation: pages.B.data,
        check({ survey, tree }, report) {
          for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== "path" || !form.reference || node.kind !== "string" || (0, fields.YQ)(use) || (0, fields.yO)(field, entry.language))
              continue;
            const parsed = (0, expression_path.Rr)(node.value), found = parsed.ok ? troubleOf(parsed.path, use) : void 0;
            found !== void 0 && report({
              node,
              range: tree.within(node, found.start, found.end),
              message: `${field.name} must be a reference path, but ${(0, words.TL)(node.value)} ${found.trouble}`
            });
          }
        }
      };
      function troubleOf(path, { field, form }) {
        return path.root === "context" && form.is === "path" && !form.context ? { trouble: "names the context object", start: 0, end: 2 } : path.variable !== void 0 && field.name === "ResultPath" ? { trouble: "names a variable, which only Assign can set", start: 0, end: path.variable.length + 1 } : (0, expression_path.tW)(path);
      }
      const passResultHidesParameters = {
        id: "pass-result-hides-parameters",
        level: "warning",
        hint: "Delete one of them.",
        documentation: pages.B.pass,
        check({ definition: definition2 }, report) {
          for (const { type, node: state } of definition2.states) {
            const node = (0, source_tree.Dc)(state, "Parameters");
            type !== "Pass" || node === void 0 || (0, source_tree.Dc)(state, "Result") === void 0 || report({ node, at: "key", message: "Result is what this state gives, so Parameters has no effect" });
          }
        }
      }, passResultWithPath = {
        id: "pass-result-with-path",
        level: "warning",
        awsCode: "PASS_RESULT_IS_STATIC",
        hint: "Use Parameters in the place of Result.",
        documentation: pages.B.pass,
        check({ definition: definition2 }, report) {
          for (const { node: state, type, language } of definition2.states) {
            const result = (0, source_tree.Dc)(state, "Result");
            if (!(type !== "Pass" || language !== "JSONPath" || result === void 0))
              for (const node of (0, source_tree.DG)(result))
                node.kind !== "string" || !(0, payload.te)(node) || !/^(\$|States\.)/.test(node.value) || report({
                  node,
                  at: "key",
                  message: `${(0, words.TL)((0, source_tree.TN)(node))} is not computed: the Result of a Pass state is static`
                });
          }
        }
      }, payloadBadPath = {
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
            parsed.ok || report({
              node,
              range: tree.within(node, parsed.start, parsed.end),
              message: `${(0, words.TL)((0, source_tree.TN)(node))} must be a path or an intrinsic function, but ${(0, words.TL)(node.value)} ${parsed.trouble}`
            });
          }
        }
      }, payloadDuplicateField = {
        id: "payload-duplicate-field",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Keep one of the two.",
        documentation: pages.B.data,
        check({ survey }, report) {
          for (const { node } of (0, payload.NJ)(survey)) {
            const name = (0, payload.al)((0, source_tree.TN)(node));
            (0, source_tree.Dc)(node.parent, name) !== void 0 && report({
              node,
              at: "key",
              message: `${(0, words.TL)(name)} and ${(0, words.TL)((0, source_tree.TN)(node))} stand in the same object, but give the same field`
            });
          }
        }
      }, most = 262144, payloadTooLarge = {
        id: "payload-too-large",
        level: "warning",
        hint: "Keep the data in S3, and hand on where it is.",
        documentation: pages.B.quotas,
        check({ survey }, report) {
          for (const { field, form, node } of survey.uses) {
            if (form.is !== "payload" && field.name !== "Result" || node.range.end - node.range.start <= most)
              continue;
            let length = 0;
            for (const each of (0, source_tree.DG)(node))
              each.kind === "string" && (length += each.value.length);
            length <= most || report({ node, at: "key", message: `${field.name} has more than the 256 KiB that a state may give` });
          }
        }
      }, resultThrownAway = {
        id: "result-thrown-away",
        level: "warning",
        hint: "Delete it, or say with ResultPath and OutputPath that the result stays.",
        documentation: pages.B.data,
        check({ definition: definition2 }, report) {
          for (const { node: state, language, type } of definition2.states) {
            if (language !== "JSONPath" || type === void 0)
              continue;
            const selector = (0, source_tree.Dc)(state, "ResultSelector"), resultPath = (0, source_tree.Dc)(state, "ResultPath");
            if (resultPath?.kind === "null") {
              if (selector === void 0)
                continue;
              report({
                node: selector,
                at: "key",
                message: "ResultPath is null, so what ResultSelector makes is thrown away"
              });
            } else areApart(resultPath, (0, source_tree.Dc)(state, "OutputPath")) && report({
              node: (0, source_tree.Dc)(state, "OutputPath"),
              message: "OutputPath takes something else than ResultPath puts there, so the result is thrown away"
            });
          }
        }
      };
      function areApart(one, other) {
        const [names, others] = [namesIn(one), namesIn(other)];
        if (names === void 0 || others === void 0)
          return !1;
        const shorter = Math.min(names.length, others.length);
        return names.slice(0, shorter).some((name, index) => name !== others[index]);
      }
      function namesIn(node) {
        if (node?.kind !== "string" || (0, substitution.Y)(node.value))
          return;
        const parsed = (0, expression_path.Rr)(node.value);
        if (!parsed.ok || parsed.path.root !== "input")
          return;
        const names = parsed.path.steps.map(({ name }) => name);
        return names.every((name) => name !== void 0) ? names : void 0;
      }
      var integrations = __webpack_require__(2025);
      const tokenOutsideCallback = {
        id: "token-outside-callback",
        level: "warning",
        hint: "Put .waitForTaskToken at the end of the Resource, or take the token out.",
        documentation: pages.B.integrations,
        check(subject, report) {
          const { survey, tree } = subject, message = "There is no task token here: the state does not wait for one";
          for (const { path, node, offset, state } of (0, payload.wG)(survey)) {
            const [first] = path.steps;
            if (path.root !== "context" || first?.name !== "Task" || !hasNoToken(state))
              continue;
            const end = offset + (path.steps.at(-1)?.end ?? first.end);
            report({ node, range: tree.within(node, offset, end), message });
          }
          for (const { expression, references } of (0, expressions.w7)(subject))
            if (hasNoToken(expression.use.entry.state))
              for (const { name, start, steps } of references.variables) {
                const [context, task] = steps;
                name !== "states" || context?.name !== "context" || task?.name !== "Task" || report({ node: expression.node, range: (0, expressions.VV)(expression, { start, end: task.end }, tree), message });
              }
        }
      };
      function hasNoToken(state) {
        if (state?.type === void 0)
          return !1;
        const resource = (0, source_tree.Dc)(state.node, "Resource");
        return state.type !== "Task" || resource === void 0 ? state.type !== "Task" : resource.kind === "string" && !(0, substitution.Y)(resource.value) && isServiceCall((0, source_tree.b6)(resource) ?? "") && !(0, integrations.mP)(resource);
      }
      function isServiceCall(resource) {
        return /^arn:[^:]+:states:[^:]*:[^:]*:(?!activity:)/.test(resource);
      }
      const undefinedVariableJsonpath = {
        id: "undefined-variable-jsonpath",
        level: "warning",
        hint: "Set the variable with Assign in an earlier state, or write $.name to read from the input.",
        documentation: pages.B.variables,
        check({ survey, tree }, report) {
          const variables = (0, assignments.ht)(survey);
          if (variables.complete)
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
      }, valueOfWrongKind = {
        id: "value-of-wrong-kind",
        level: "warning",
        hint: "Name another field, or mend what is put there.",
        documentation: pages.B.data,
        check({ definition: definition2 }, report) {
          for (const { node, field, expected, data } of flowOf(definition2).unfit)
            report({ node, message: `${field} takes ${expected}, but finds ${value_of_wrong_kind_inWords(data)}` });
        }
      };
      function value_of_wrong_kind_inWords(data) {
        return data.kind === "list" ? "a list" : data.kind !== "scalar" ? "an object" : data.values === void 0 ? "a text" : (0, words.gP)(data.values.map(shown));
      }
      const surelyAssigned = (0, remember.H)(({ machines }) => {
        const found = /* @__PURE__ */ new Map();
        for (const machine of machines) {
          const { owner } = machine, isSeen = owner !== void 0 && (0, assignments.ZK)(machine).includes(owner.machine), around = isSeen ? found.get(owner) : void 0;
          isSeen && around === void 0 || follow(machine, around ?? /* @__PURE__ */ new Set(), found);
        }
        return found;
      });
      function follow(machine, around, found) {
        const start = machine.startAt && machine.states.get(machine.startAt.node.value);
        if (start === void 0)
          return;
        found.set(start, around);
        const waiting = /* @__PURE__ */ new Set([start]);
        for (const state of waiting) {
          waiting.delete(state);
          const before = found.get(state) ?? around;
          for (const [name, assign] of waysFrom(state)) {
            const target = machine.states.get(name);
            if (target === void 0)
              continue;
            const earlier = found.get(target), names = withNames(before, assign, state), both = earlier === void 0 ? names : shared(earlier, names);
            earlier !== void 0 && both.size === earlier.size || (found.set(target, both), waiting.add(target));
          }
        }
      }
      function* waysFrom({ node, type }) {
        const own = (0, source_tree.Dc)(node, "Assign"), holders = [
          [(0, source_tree.Dc)(node, "Next"), own],
          [(0, source_tree.Dc)(node, "Default"), own]
        ], inner = type === "Choice" ? "Choices" : "Catch";
        for (const each of (0, source_tree.ld)((0, source_tree.Dc)(node, inner)))
          holders.push([(0, source_tree.Dc)(each, "Next"), (0, source_tree.Dc)(each, "Assign")]);
        for (const [target, assign] of holders)
          target?.kind === "string" && (yield [target.value, assign]);
      }
      function withNames(before, assign, { language }) {
        if (assign === void 0)
          return before;
        const names = new Set(before);
        for (const node of (0, source_tree.ol)(assign)) {
          const key = (0, source_tree.TN)(node);
          names.add(language !== "JSONata" && (0, payload.te)(node) ? (0, payload.al)(key) : key);
        }
        return names;
      }
      function shared(one, other) {
        return new Set([...one].filter((name) => other.has(name)));
      }
      function* variableReads(subject) {
        const { survey, tree } = subject;
        for (const { path, node, offset, state } of (0, payload.wG)(survey)) {
          const { variable: name } = path;
          name === void 0 || state === void 0 || (yield { name, node, range: tree.within(node, offset, offset + name.length + 1), state });
        }
        for (const { expression, references } of (0, expressions.w7)(subject)) {
          const { state } = expression.use.entry;
          if (state !== void 0)
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
          same === void 0 ? byName.set(assignment.name, [assignment]) : same.push(assignment);
        }
        if (byName.size === 0 || byName.size * subject.definition.states.length > mostSteps)
          return;
        const after2 = /* @__PURE__ */ new Map();
        for (const read of variableReads(subject)) {
          const assigned = byName.get(read.name);
          if (assigned === void 0)
            continue;
          const states = after2.get(read.name) ?? statesAfter(assigned);
          after2.set(read.name, states);
          const places = placesOf(read.state);
          assigned.some(({ state }) => state !== void 0 && places.has(state.machine)) && ![...places.values()].some((place) => states.has(place)) && (yield read);
        }
      }
      function statesAfter(assigned) {
        return (0, graph.im)(assigned.flatMap(({ state }) => state?.successors ?? []));
      }
      function placesOf(state) {
        const places = /* @__PURE__ */ new Map();
        let at = state;
        for (const machine of (0, assignments.ZK)(state.machine))
          at !== void 0 && places.set(machine, at), at = machine.owner;
        return places;
      }
      const variableNotAlwaysAssigned = {
        id: "variable-not-always-assigned",
        level: "warning",
        hint: "Assign the variable on every way to this state, be it before they part.",
        documentation: pages.B.variables,
        check(subject, report) {
          const { definition: definition2, survey } = subject, count = (0, assignments.TT)(survey).length;
          if (count === 0 || count * definition2.states.length > variable_not_always_assigned_mostSteps || !(0, assignments.ht)(survey).complete || definition2.machines.some(({ complete }) => !complete))
            return;
          const open = [...readsOnSomeWays(subject)];
          if (open.length === 0)
            return;
          const never = new Set([...readsBeforeAssignment(subject)].map(({ range }) => range.start)), askedAfter = namesAskedAfter(subject);
          for (const { name, node, range } of open)
            never.has(range.start) || askedAfter.has(name) || report({
              node,
              range,
              message: `On some way to this state nothing assigns the variable ${(0, words.TL)(`$${name}`)}`
            });
        }
      }, variable_not_always_assigned_mostSteps = 2e6;
      function* readsOnSomeWays(subject) {
        const variables = (0, assignments.ht)(subject.survey), assigned = surelyAssigned(subject.definition);
        for (const read of variableReads(subject)) {
          if (!variables.isVisible(read.name, read.state))
            continue;
          const names = assigned.get(read.state);
          names !== void 0 && !names.has(read.name) && fails(read) && (yield read);
        }
      }
      function fails({ node, state }) {
        return state.language !== "JSONata" || (0, plain_path.s)(node.value.slice(2, -2)) !== void 0;
      }
      function namesAskedAfter({ survey, expressions: expressions2 }) {
        const names = /* @__PURE__ */ new Set();
        for (const { node, entry } of survey.uses) {
          if (node.kind !== "string" || (0, source_tree.TN)(node) !== "Variable")
            continue;
          const name = (0, source_tree.Dc)(entry.node, "IsPresent") !== void 0 ? /^\$(\w+)/.exec(node.value)?.[1] : void 0;
          name !== void 0 && names.add(name);
        }
        for (const { text } of expressions2)
          for (const [, name = ""] of text.matchAll(/\$exists\(\s*\$(\w+)/g))
            names.add(name);
        return names;
      }
      const variableReadBeforeAssigned = {
        id: "variable-read-before-assigned",
        level: "warning",
        hint: "Assign the variable in a state before this one, or use the value itself.",
        documentation: pages.B.variables,
        check(subject, report) {
          const { definition: definition2, survey } = subject;
          if (!(!(0, assignments.ht)(survey).complete || definition2.machines.some(({ complete }) => !complete)))
            for (const { name, node, range } of readsBeforeAssignment(subject))
              report({
                node,
                range,
                message: `No state before this one can have assigned the variable ${(0, words.TL)(`$${name}`)}`
              });
        }
      }, variableUnused = {
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
          for (const { name, node } of all)
            read.has(name) || report({ node, at: "key", message: `Nothing reads the variable ${(0, words.TL)(`$${name}`)}` });
        }
      }, dataRules = [
        notAPath,
        notAReferencePath,
        payloadBadPath,
        payloadDuplicateField,
        missingDollarSuffix,
        passResultWithPath,
        literalSecret,
        payloadTooLarge,
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
        intrinsicNesting,
        undefinedVariableJsonpath,
        variableReadBeforeAssigned,
        variableNotAlwaysAssigned,
        variableUnused,
        assignStates,
        assignInvalidName,
        assignShadowsOuter,
        inputLost,
        listReadAsObject,
        itemNeverPresent,
        valueOfWrongKind,
        choiceRuleNeverTrue,
        choiceRuleNeverReached,
        passResultHidesParameters,
        resultThrownAway
      ];
    })
  )
};
