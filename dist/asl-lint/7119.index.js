export const id = 7119, ids = [7119], modules = {
  /***/
  27008: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        parserFor: () => (
          /* binding */
          parserFor
        )
      });
      const deepest = 500, mostWork = 2e5, token = /[A-Za-z_]\w*|\$\{[\w.:-]+\}|"(?:[^"\\]|\\[\s\S])*("?)|'(?:[^'\\]|\\[\s\S])*('?)|`[^`]*(`?)|\/\*[\s\S]*?(\*\/|$)|\?:|\?\?|\s+|[\s\S]/y, openEnded = /^(?:["'`]|\/\*)/, word = /^(?:and|or|in)$/;
      function scan(text) {
        const substitutions = [], defaults = [], levels = [];
        let level = { operators: 0, operand: 0, done: 0 }, depth = 0, unclosedAt, bounded = !0, afterValue = !1;
        for (let start = 0; start < text.length; start = token.lastIndex) {
          token.lastIndex = start;
          const match = token.exec(text), part = match?.[0] ?? "";
          if (/^\s/.test(part))
            continue;
          const operator = isOperator(part);
          if (part === "/" && !afterValue)
            token.lastIndex = regexEnd(text, start), level.operand += 1;
          else if (part.startsWith("${"))
            substitutions.push({ start, end: start + part.length });
          else if (part === "(" || part === "[" || part === "{")
            levels.push(level), level = { operators: 0, operand: 1, done: 0 }, depth += 1;
          else if (part === ")" || part === "]" || part === "}") {
            const outer = levels.pop();
            outer !== void 0 && (outer.operand += level.done + level.operand, depth -= level.operators + 1, level = outer);
          } else part === "," || part === ";" ? (level.done += level.operand, level.operand = 0, depth -= level.operators, level.operators = 0) : ((part === "?:" || part === "??") && (defaults.push({ start, end: start + part.length }), level.done += 2 * level.operand, level.operand = 0), level.operand += 1, operator && (level.operators += 1, depth += 1));
          afterValue = !operator && !"([{,;".includes(part), openEnded.test(part) && !isClosed(match) && (unclosedAt ??= start), (depth > deepest || level.done + level.operand > mostWork) && (bounded = !1);
        }
        return { bounded, unclosedAt, substitutions, defaults };
      }
      function isOperator(part) {
        return /^[^\s\w"'`$()[\]{},;\u0080-\uffff]/.test(part) || word.test(part);
      }
      function regexEnd(text, start) {
        let depth = 0;
        for (let at = start + 1; at < text.length; at++) {
          const character = text.charAt(at);
          if (character === "\\")
            at++;
          else {
            if (character === "/" && depth === 0)
              return at + 1;
            "([{".includes(character) ? depth++ : ")]}".includes(character) && depth--;
          }
        }
        return text.length;
      }
      function isClosed(match) {
        return match?.slice(1).some((end) => end !== void 0 && end !== "") === !0;
      }
      var plain_path = __webpack_require__(7774);
      function spanOf({ value, position = 0, type }, text) {
        const length = String(value).length + (type === "variable" ? 1 : 0), isQuoted = "`\"'".includes(text.charAt(position - 1)) && position > 0;
        return { start: Math.max(0, position - length - (isQuoted ? 2 : 0)), end: position };
      }
      function referencesIn(root, text) {
        const collector = new Collector(text);
        return collector.visit(root, inner(void 0), !0), collector;
      }
      const none = /* @__PURE__ */ new Set(), inner = (outer, whole = none) => ({
        names: /* @__PURE__ */ new Set(),
        whole,
        isFunction: !1,
        outer
      });
      function boundBy(expressions = []) {
        const names = expressions.flatMap((node) => node.type === "bind" ? [String(node.lhs.value)] : []);
        return names.length === 0 ? none : new Set(names);
      }
      function isBound(name, scope) {
        let isLater = !1;
        for (let at = scope; at !== void 0; at = at.outer) {
          if (at.names.has(name) || isLater && at.whole.has(name))
            return !0;
          isLater ||= at.isFunction;
        }
        return !1;
      }
      class Collector {
        variables = [];
        calls = [];
        bare = [];
        roots = [];
        text;
        /** The parser doubles the left side of some operators. */
        seen = /* @__PURE__ */ new Set();
        constructor(text) {
          this.text = text;
        }
        /** `free`: no context is known here. */
        visit(node, scope, free) {
          if (node !== void 0) {
            switch (node.type) {
              case "path":
                this.path(node, scope, free);
                break;
              case "name":
                free && this.note(this.bare, node, String(node.value));
                break;
              case "variable":
                this.variable(node, [], scope, free);
                break;
              case "function":
              case "partial":
                this.call(node, scope, free, 0);
                break;
              case "apply":
                this.visit(node.lhs, scope, free), node.rhs?.type === "function" ? this.call(node.rhs, scope, free, 1) : this.visit(node.rhs, scope, free);
                break;
              case "lambda":
                this.lambda(node, scope, free);
                break;
              case "block":
                this.all(node.expressions, inner(scope, boundBy(node.expressions)), free);
                break;
              case "bind":
                scope.names.add(String(node.lhs.value)), this.visit(node.rhs, scope, free);
                break;
              case "condition":
                (node.condition?.procedure?.position !== void 0 || node.condition?.type !== "function") && this.visit(node.condition, scope, free), this.visit(node.then, scope, free), this.visit(node.else, scope, free);
                break;
              case "transform":
                for (const part of [node.pattern, node.update, node.delete])
                  this.visit(part, scope, !1);
                break;
              case "sort":
                for (const { expression } of node.terms ?? [])
                  this.visit(expression, scope, !1);
                break;
              default:
                this.parts(node, scope, free);
            }
            this.stages(node, scope);
          }
        }
        parts(node, scope, free) {
          isPairs(node.lhs) ? this.pairs(node.lhs, scope, free) : this.visit(node.lhs, scope, free), this.visit(node.rhs, scope, free), this.visit(node.expression, scope, free), this.all(node.expressions, scope, free);
        }
        path(node, outer, free) {
          const scope = inner(outer), steps = node.steps ?? [], [first, ...rest] = steps;
          for (const step of steps)
            bindPositions(step, scope);
          first?.type === "variable" ? (this.variable(first, namesFrom(first, rest), scope, free), this.stages(first, scope)) : this.visit(first, scope, free);
          for (const step of rest)
            this.visit(step, scope, !1);
        }
        stages({ predicate, stages, group }, scope) {
          for (const { expr } of [...predicate ?? [], ...stages ?? []])
            this.visit(expr, scope, !1);
          group !== void 0 && this.pairs(group.lhs, scope, !1);
        }
        pairs(pairs, scope, free) {
          for (const pair of pairs)
            this.all(pair, scope, free);
        }
        all(nodes, scope, free) {
          for (const node of nodes ?? [])
            this.visit(node, scope, free);
        }
        lambda(node, outer, free) {
          const scope = { ...inner(outer), isFunction: !0 };
          for (const { value } of node.arguments ?? [])
            scope.names.add(String(value));
          this.visit(node.body, scope, free);
        }
        call(node, scope, free, piped) {
          const { procedure, arguments: given = [] } = node, name = String(procedure?.value);
          if (procedure?.type !== "variable" || name === "")
            this.visit(procedure, scope, free);
          else if (!isBound(name, scope) && this.isNew(procedure)) {
            const literals = [...Array.from({ length: piped }, () => {
            }), ...given.map(literalOf)], call = { name, arguments: literals.length, literals, partial: node.type === "partial" };
            this.calls.push({ ...call, ...spanOf(procedure, this.text) });
          }
          this.all(given, scope, free), node.type === "function" && piped > 0 && this.stages(node, scope);
        }
        variable(node, steps, scope, free) {
          const name = String(node.value);
          if (name === "")
            free && this.note(this.bare, node, name);
          else if (name === "$")
            this.note(this.roots, node, name);
          else if (!isBound(name, scope) && this.isNew(node)) {
            const names = steps.map((step) => ({ name: String(step.value), ...spanOf(step, this.text) }));
            this.variables.push({ name, steps: names, ...spanOf(node, this.text) });
          }
        }
        note(list, node, name) {
          this.isNew(node) && list.push({ name, ...spanOf(node, this.text) });
        }
        isNew({ position }) {
          return position === void 0 || this.seen.has(position) ? !1 : (this.seen.add(position), !0);
        }
      }
      function literalOf({ type, value }) {
        return type === "string" || type === "number" || type === "value" ? { value } : void 0;
      }
      function isPairs(value) {
        return Array.isArray(value);
      }
      function namesFrom(variable, rest) {
        if (variable.predicate !== void 0)
          return [];
        const end = rest.findIndex(({ type }) => type !== "name");
        return end < 0 ? rest : rest.slice(0, end);
      }
      function bindPositions({ focus, index, stages = [] }, { names }) {
        for (const name of [focus, index, ...stages.map(indexOf)])
          name !== void 0 && names.add(name);
      }
      function indexOf({ type, value }) {
        return type === "index" ? String(value) : void 0;
      }
      let loading, parser;
      async function parserFor(texts) {
        if (parser !== void 0)
          return parser;
        if (texts.every((text) => (0, plain_path.s)(text) !== void 0))
          return plainPathsOnly;
        loading ??= __webpack_require__.e(
          /* import() */
          3518
        ).then(__webpack_require__.t.bind(__webpack_require__, 73518, 19)).then(({ default: jsonata }) => jsonata);
        const library = await loading;
        return parser ??= cached((text) => parse(text, library)), parser;
      }
      const plainPathsOnly = (text) => readPlainPath(text) ?? { kind: "unknown" };
      function readPlainPath(text) {
        const references = (0, plain_path.s)(text);
        return references === void 0 ? void 0 : { kind: "read", references, newer: [] };
      }
      const mostRemembered = 5e3;
      function cached(read) {
        const known = /* @__PURE__ */ new Map();
        return (text) => {
          const found = known.get(text);
          if (found !== void 0)
            return found;
          known.size >= mostRemembered && known.clear();
          const parsed = read(text);
          return known.set(text, parsed), parsed;
        };
      }
      function parse(text, jsonata) {
        const plain = readPlainPath(text);
        if (plain !== void 0)
          return plain;
        const scanned = scan(text);
        if (!scanned.bounded)
          return { kind: "deep" };
        if (scanned.substitutions.some((span) => isPartOfName(span, text)))
          return { kind: "unknown" };
        const isKnown = scanned.substitutions.length === 0 && !text.includes("${");
        try {
          const root = jsonata(withoutSubstitutions(text, scanned)).ast();
          return { kind: "read", references: referencesIn(root, text), newer: scanned.defaults };
        } catch (error) {
          if (!isKnown)
            return { kind: "unknown" };
          if (isSyntaxError(error))
            return troubleOf(error, text, scanned);
          if (error instanceof SyntaxError)
            return { kind: "regex", message: error.message };
          if (error instanceof RangeError)
            return { kind: "deep" };
          throw error;
        }
      }
      function isPartOfName({ start, end }, text) {
        return /[\w$"'`]/.test(text.charAt(start - 1)) || /[\w$"'`]/.test(text.charAt(end));
      }
      function withoutSubstitutions(text, { substitutions }) {
        let result = "", copied = 0;
        for (const { start, end } of substitutions)
          result += `${text.slice(copied, start)}"${"_".repeat(end - start - 2)}"`, copied = end;
        return result + text.slice(copied);
      }
      function isSyntaxError(error) {
        const { code, message } = error;
        return typeof code == "string" && typeof message == "string" && /^S0[1-4]/.test(code);
      }
      function troubleOf(error, text, { unclosedAt }) {
        return { kind: "syntax", message: error.message, ...placeOf(error, text, unclosedAt) };
      }
      const parse_openEnded = ["S0101", "S0105", "S0106"], openRegex = "S0302";
      function placeOf({ code, position, token: token2 }, text, unclosedAt) {
        const written = text.trimEnd().length, at = Math.min(position ?? written, written);
        if (parse_openEnded.includes(code) && unclosedAt !== void 0)
          return { start: unclosedAt, end: written };
        if (code === openRegex)
          return { start: Math.max(0, text.lastIndexOf("/")), end: written };
        if (token2 === "(end)")
          return { start: written, end: written + 1 };
        const length = typeof token2 == "string" || typeof token2 == "number" ? String(token2).length : 1;
        return { start: Math.max(0, at - length), end: Math.max(at, 1) };
      }
    })
  ),
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
      const shape = /^\s*\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)\s*$/, reserved = /\.(?:and|or|in|true|false|null|function)(?=\.|$)/;
      function plainPath(text) {
        const match = shape.exec(text), [, name = "", rest = ""] = match ?? [];
        if (match === null || reserved.test(rest))
          return;
        const start = text.indexOf("$");
        let at = start + 1 + name.length;
        const end = at, steps = [];
        for (const step of rest.split(".").slice(1))
          steps.push({ name: step, start: at + 1, end: at + 1 + step.length }), at += 1 + step.length;
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
      var _expression_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8783), _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959), _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360), _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13560), _map_states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19349), _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96638);
      const assignments = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(({ uses }) => {
        const found = [];
        for (const { field, entry, node: assign } of uses)
          if (field.name === "Assign")
            for (const node of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.ol)(assign)) {
              const key = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.TN)(node), name = entry.language !== "JSONata" && (0, _expression_payload_js__WEBPACK_IMPORTED_MODULE_2__.te)(node) ? (0, _expression_payload_js__WEBPACK_IMPORTED_MODULE_2__.al)(key) : key;
              found.push({ name, node, state: entry.state });
            }
        return found;
      }), variablesOf = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(readVariables);
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
        const byMachine = /* @__PURE__ */ new Map(), everywhere = /* @__PURE__ */ new Set();
        for (const { name, state } of assignments(survey)) {
          if (everywhere.add(name), state === void 0)
            continue;
          const names = byMachine.get(state.machine) ?? /* @__PURE__ */ new Set();
          byMachine.set(state.machine, names.add(name));
        }
        return {
          complete: survey.uses.every(({ field, node }) => field.name !== "Assign" || node.kind === "object" && !(0, _open_js__WEBPACK_IMPORTED_MODULE_5__.n)(node)),
          isVisible: (name, { machine }) => everywhere.has(name) && scopesOf(machine).some((each) => byMachine.get(each)?.has(name) === !0),
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
      var _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98233), _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function mapStates(definition) {
        return definition.states.filter(({ type }) => type === "Map").map(mapState);
      }
      function isDistributed(state) {
        return mapState(state).mode !== "INLINE";
      }
      function mapState(state) {
        const processor = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(state.node, "ItemProcessor") ?? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(state.node, "Iterator"), config = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(processor, "ProcessorConfig"), mode = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(config, "Mode");
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
          parsed.kind === "read" && (yield { expression, references: parsed.references });
        }
      }
      function membersOfStates({ use }) {
        const { entry, field } = use, isOutcome = field.name === "Output" || field.name === "Assign";
        return entry.shape === _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.catcher ? [...always, "errorOutput"] : isOutcome && withResult.includes(entry.shape) ? [...always, "result"] : always;
      }
      const always = ["input", "context"], withResult = [_schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.task, _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.parallel, _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__.n.map];
    })
  ),
  /***/
  27414: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        jsonataRules: () => (
          /* binding */
          jsonataRules
        )
      });
      var payload = __webpack_require__(8783), pages = __webpack_require__(54193), words = __webpack_require__(83343);
      const intrinsicInJsonata = {
        id: "intrinsic-in-jsonata",
        level: "warning",
        hint: "Use the JSONata function: {% $uuid() %} for States.UUID(), {% a & b %} for States.Format and so on.",
        documentation: pages.B.jsonata,
        check({ survey }, report) {
          for (const { node } of (0, payload.k1)(survey, "JSONata"))
            node.kind !== "string" || !/^States\.[A-Za-z0-9]+\(|^\{%\s*States\./.test(node.value) || report({
              node,
              message: `${(0, words.TL)(node.value)} is not computed: JSONata states have no intrinsic functions`
            });
        }
      }, takes = (least, most = least) => ({ least, most }), ofJsonata = {
        abs: takes(0, 1),
        append: takes(2),
        assert: takes(1, 2),
        average: takes(1),
        base64decode: takes(0, 1),
        base64encode: takes(0, 1),
        boolean: takes(0, 1),
        ceil: takes(0, 1),
        clone: takes(0, 1),
        contains: takes(1, 2),
        count: takes(1),
        decodeUrl: takes(0, 1),
        decodeUrlComponent: takes(0, 1),
        distinct: takes(1),
        each: takes(1, 2),
        encodeUrl: takes(0, 1),
        encodeUrlComponent: takes(0, 1),
        error: takes(0, 1),
        exists: takes(1),
        filter: takes(2),
        floor: takes(0, 1),
        formatBase: takes(0, 2),
        formatInteger: takes(1, 2),
        formatNumber: takes(1, 3),
        fromMillis: takes(0, 3),
        join: takes(1, 2),
        keys: takes(0, 1),
        length: takes(0, 1),
        lookup: takes(1, 2),
        lowercase: takes(0, 1),
        map: takes(2),
        match: takes(1, 3),
        max: takes(1),
        merge: takes(1),
        millis: takes(0),
        min: takes(1),
        not: takes(0, 1),
        now: takes(0, 2),
        number: takes(0, 1),
        pad: takes(1, 3),
        parseInteger: takes(1, 2),
        power: takes(1, 2),
        reduce: takes(2, 3),
        replace: takes(2, 4),
        reverse: takes(1),
        round: takes(0, 2),
        shuffle: takes(1),
        sift: takes(0, 2),
        single: takes(1, 2),
        sort: takes(1, 2),
        split: takes(1, 3),
        spread: takes(0, 1),
        sqrt: takes(0, 1),
        string: takes(0, 2),
        substring: takes(1, 3),
        substringAfter: takes(1, 2),
        substringBefore: takes(1, 2),
        sum: takes(1),
        toMillis: takes(0, 2),
        trim: takes(0, 1),
        type: takes(1),
        uppercase: takes(0, 1),
        zip: takes(1, Number.POSITIVE_INFINITY)
      }, ofStepFunctions = {
        hash: takes(2),
        parse: takes(1),
        partition: takes(2),
        random: takes(0, 1),
        range: takes(3),
        uuid: takes(0)
      }, functions = new Map([
        ...Object.entries(ofJsonata),
        ...Object.entries(ofStepFunctions)
      ]), refusedFunction = "eval";
      var rule_expressions = __webpack_require__(67818);
      const jsonataArgumentCount = {
        id: "jsonata-argument-count",
        level: "warning",
        hint: "Give the arguments that the function takes; several numbers go into an array: $sum([1, 2, 3]).",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            for (const { name, arguments: given, partial, ...span } of references.calls) {
              const arity = functions.get(name);
              arity === void 0 || given > arity.most == given < arity.least || partial && given < arity.least || report({
                node: expression.node,
                range: (0, rule_expressions.VV)(expression, span, subject.tree),
                message: `$${name} takes ${countInWords(arity)}, not ${given}`
              });
            }
        }
      };
      function countInWords({ least, most }) {
        return most === 0 ? "no arguments" : most === Number.POSITIVE_INFINITY ? `at least ${least} argument${least === 1 ? "" : "s"}` : `${least === most ? `${least}` : `${least} to ${most}`} argument${most === 1 ? "" : "s"}`;
      }
      const literals_text = { words: "a string", fits: (value) => typeof value == "string" }, number = { words: "a number", fits: (value) => typeof value == "number" }, numbers = { words: "an array of numbers", fits: (value) => typeof value == "number" }, strings = { words: "an array of strings", fits: (value) => typeof value == "string" }, numeral = {
        words: "a number, a boolean or a string that is a number",
        fits: (value) => typeof value == "number" || typeof value == "boolean" || typeof value == "string" && /^(?:-?\d+(?:\.\d+)?(?:[Ee][-+]?\d+)?|0[xX][\dA-Fa-f]+|0[oO][0-7]+|0[bB][01]+)$/.test(value)
      }, root = {
        words: "a number that is not negative",
        fits: (value) => typeof value == "number" && value >= 0
      }, wantedArguments = new Map([
        ...["lowercase", "uppercase", "length", "trim", "base64encode", "base64decode"].map(only(literals_text)),
        ...["encodeUrl", "encodeUrlComponent", "decodeUrl", "decodeUrlComponent"].map(only(literals_text)),
        ...["contains", "split", "match", "replace", "parseInteger", "toMillis"].map(only(literals_text)),
        ...["abs", "floor", "ceil", "formatNumber", "formatInteger", "fromMillis"].map(only(number)),
        ...["sum", "max", "min", "average"].map(only(numbers)),
        ["substring", [literals_text, number, number]],
        ["substringBefore", [literals_text, literals_text]],
        ["substringAfter", [literals_text, literals_text]],
        ["pad", [literals_text, number, literals_text]],
        ["round", [number, number]],
        ["power", [number, number]],
        ["formatBase", [number, number]],
        ["sqrt", [root]],
        ["join", [strings, literals_text]],
        ["number", [numeral]]
      ]);
      function only(wanted) {
        return (name) => [name, [wanted]];
      }
      const jsonataArgumentType = {
        id: "jsonata-argument-type",
        level: "warning",
        hint: "Give what the function takes.",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            if (!expression.text.includes("${"))
              for (const { name, literals, partial, ...span } of references.calls) {
                const wanted = partial ? void 0 : wantedArguments.get(name), at = literals.findIndex((each, index) => each && wanted?.[index]?.fits(each.value) === !1);
                at < 0 || report({
                  node: expression.node,
                  range: (0, rule_expressions.VV)(expression, span, subject.tree),
                  message: `$${name} takes ${wanted?.[at]?.words}, but gets ${JSON.stringify(literals[at]?.value)}`
                });
              }
        }
      }, jsonataBareName = {
        id: "jsonata-bare-name",
        level: "error",
        awsCode: "UNSUPPORTED_JSONATA_EXPRESSION",
        hint: "Start the path with $states.input, or with a variable.",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            for (const { name, ...span } of references.bare)
              report({
                node: expression.node,
                range: (0, rule_expressions.VV)(expression, span, subject.tree),
                message: `${name === "" ? "$" : (0, words.TL)(name)} stands at the start of a path, where Step Functions has no context`,
                hint: name === "" ? void 0 : `Write ${start(name)} for the input, or $${name} for a variable.`
              });
        }
      };
      function start(name) {
        return /^\w+$/.test(name) ? `$states.input.${name}` : `$states.input.\`${name}\``;
      }
      const jsonataErroroutputOutsideCatch = {
        id: "jsonata-erroroutput-outside-catch",
        level: "error",
        awsCode: "UNSUPPORTED_JSONATA_EXPRESSION",
        hint: "Use $states.input in the state that the catcher leads to, or assign it in the catcher.",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            if (!(0, rule_expressions.FF)(expression).includes("errorOutput"))
              for (const { name, start: start2, steps } of references.variables) {
                const [member] = steps;
                name !== "states" || member?.name !== "errorOutput" || report({
                  node: expression.node,
                  range: (0, rule_expressions.VV)(expression, { start: start2, end: member.end }, subject.tree),
                  message: "There is no $states.errorOutput outside of a catcher"
                });
              }
        }
      }, jsonataEval = {
        id: "jsonata-eval",
        level: "error",
        hint: "Use $parse to read JSON text, or write the expression out.",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            for (const { name, ...span } of [...references.calls, ...references.variables])
              name === refusedFunction && report({
                node: expression.node,
                range: (0, rule_expressions.VV)(expression, span, subject.tree),
                message: "Step Functions has no $eval"
              });
        }
      }, jsonataNewerOperator = {
        id: "jsonata-newer-operator",
        level: "warning",
        hint: "Write it with the condition: {% $exists($states.input.x) ? $states.input.x : 'none' %}.",
        documentation: pages.B.jsonata,
        check({ expressions, tree: tree2 }, report) {
          for (const expression of expressions) {
            const { parsed, node, text } = expression;
            for (const span of parsed.kind === "read" ? parsed.newer : []) {
              const operator = text.slice(span.start, span.end);
              report({
                node,
                range: (0, rule_expressions.VV)(expression, span, tree2),
                message: `The operator ${operator} is newer than the JSONata of Step Functions`
              });
            }
          }
        }
      }, jsonataRegex = {
        id: "jsonata-regex",
        level: "warning",
        hint: "Mend the regular expression; escape characters that stand for themselves with a backslash.",
        documentation: pages.B.jsonata,
        check({ expressions }, report) {
          for (const { node, parsed } of expressions)
            parsed.kind === "regex" && report({ node, message: `A regular expression cannot be read: ${parsed.message}` });
        }
      }, jsonataResultNotThere = {
        id: "jsonata-result-not-there",
        level: "error",
        awsCode: "UNSUPPORTED_JSONATA_EXPRESSION",
        hint: "Use $states.input, or a variable that the state with the result assigns.",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            if (!(0, rule_expressions.FF)(expression).includes("result"))
              for (const { name, start: start2, steps } of references.variables) {
                const [member] = steps;
                name !== "states" || member?.name !== "result" || report({
                  node: expression.node,
                  range: (0, rule_expressions.VV)(expression, { start: start2, end: member.end }, subject.tree),
                  message: `There is no $states.result in ${expression.use.field.name} of ${expression.use.entry.shape.name}`
                });
              }
        }
      }, jsonataRootReference = {
        id: "jsonata-root-reference",
        level: "error",
        awsCode: "UNSUPPORTED_JSONATA_EXPRESSION",
        hint: "Use $states.input for the input, $states.context for the context object.",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            for (const root2 of references.roots)
              report({
                node: expression.node,
                range: (0, rule_expressions.VV)(expression, root2, subject.tree),
                message: "Step Functions does not take $$"
              });
        }
      }, jsonataSyntax = {
        id: "jsonata-syntax",
        level: "error",
        awsCode: "INVALID_JSONATA_EXPRESSION",
        hint: "Mend the expression at this place.",
        documentation: pages.B.jsonata,
        check({ expressions, tree: tree2 }, report) {
          for (const expression of expressions) {
            const { parsed, node } = expression;
            parsed.kind === "syntax" && report({
              node,
              range: (0, rule_expressions.VV)(expression, parsed, tree2),
              message: `The expression cannot be read: ${parsed.message}`
            });
          }
        }
      }, jsonataTextAround = {
        id: "jsonata-text-around",
        level: "warning",
        hint: "Make one expression of it, and join texts with &: {% 'Order ' & $states.input.id %}.",
        documentation: pages.B.jsonata,
        check({ survey }, report) {
          for (const { node } of (0, payload.k1)(survey, "JSONata"))
            node.kind !== "string" || node.value.startsWith("{%") || !/\{%[\s\S]*%\}/.test(node.value) || report({ node, message: `${(0, words.TL)(node.value)} is not computed: text stands around the expression` });
        }
      }, jsonataTooComplex = {
        id: "jsonata-too-complex",
        level: "warning",
        hint: "Split the expression: assign its parts to variables in an earlier state.",
        documentation: pages.B.jsonata,
        check({ expressions }, report) {
          for (const { node, parsed } of expressions)
            parsed.kind === "deep" && report({ node, message: "The expression is nested too deeply to be read" });
        }
      };
      var substitution = __webpack_require__(98233);
      const jsonataUnclosedDelimiter = {
        id: "jsonata-unclosed-delimiter",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "End the text with %}.",
        documentation: pages.B.jsonata,
        check({ survey }, report) {
          for (const { node } of (0, payload.k1)(survey, "JSONata"))
            node.kind !== "string" || !node.value.startsWith("{%") || node.value.endsWith("%}") || (0, substitution.Y)(node.value) || report({ node, message: "The expression starts with {%, but does not end with %}" });
        }
      };
      var assignments = __webpack_require__(8590);
      const jsonataUndefinedVariable = {
        id: "jsonata-undefined-variable",
        level: "warning",
        hint: "Assign the variable in an earlier state of the same machine or one around it.",
        documentation: pages.B.variables,
        check(subject, report) {
          const variables = (0, assignments.ht)(subject.survey);
          if (variables.complete)
            for (const { expression, references } of (0, rule_expressions.w7)(subject)) {
              const { state } = expression.use.entry;
              if (state !== void 0)
                for (const { name, start: start2, end } of references.variables) {
                  if (taken.has(name) || functions.has(name) || variables.isVisible(name, state))
                    continue;
                  const elsewhere = variables.isAssigned(name) ? ", only where this state cannot see it" : "";
                  report({
                    node: expression.node,
                    range: (0, rule_expressions.VV)(expression, { start: start2, end }, subject.tree),
                    message: `The variable ${(0, words.TL)(`$${name}`)} is never assigned${elsewhere}`,
                    hint: () => {
                      const meant = (0, words.pA)(name, [...variables.visibleTo(state), ...functions.keys()]);
                      return meant === void 0 || elsewhere !== "" ? void 0 : `Did you mean ${(0, words.TL)(`$${meant}`)}?`;
                    }
                  });
                }
            }
        }
      }, taken = /* @__PURE__ */ new Set(["states", refusedFunction]), jsonataUnknownFunction = {
        id: "jsonata-unknown-function",
        level: "warning",
        hint: "Use a function that exists, or define it in the expression: ($f := function($x){ \u2026 }; $f(1)).",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            for (const { name, ...span } of references.calls)
              functions.has(name) || name === refusedFunction || report({
                node: expression.node,
                range: (0, rule_expressions.VV)(expression, span, subject.tree),
                message: `There is no function ${(0, words.TL)(`$${name}`)}`,
                hint: () => {
                  const meant = (0, words.pA)(name, [...functions.keys()]);
                  return meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(`$${meant}`)}?`;
                }
              });
        }
      }, jsonataUnknownMember = {
        id: "jsonata-unknown-member",
        level: "error",
        awsCode: "UNSUPPORTED_JSONATA_EXPRESSION",
        hint: "Use $states.input, $states.context, $states.result or $states.errorOutput.",
        documentation: pages.B.jsonata,
        check(subject, report) {
          for (const { expression, references } of (0, rule_expressions.w7)(subject))
            for (const { name, steps } of references.variables) {
              const [member] = steps;
              if (name !== "states" || member === void 0 || members.includes(member.name))
                continue;
              const known = (0, rule_expressions.FF)(expression), meant = (0, words.pA)(member.name, known);
              report({
                node: expression.node,
                range: (0, rule_expressions.VV)(expression, member, subject.tree),
                message: `$states has no field ${(0, words.TL)(member.name)}, but ${(0, words.Q7)(known)}`,
                hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(`$states.${meant}`)}?`
              });
            }
        }
      }, members = ["input", "context", "result", "errorOutput"], jsonataWithoutDelimiters = {
        id: "jsonata-without-delimiters",
        level: "warning",
        hint: "Put {% and %} around it; a path of JSONPath such as $.id is written {% $states.input.id %}.",
        documentation: pages.B.jsonata,
        check({ survey }, report) {
          for (const { node } of (0, payload.k1)(survey, "JSONata"))
            node.kind !== "string" || !looksComputed.test(node.value) || String(node.key).endsWith(".$") || (0, substitution.Y)(node.value) || report({ node, message: `${(0, words.TL)(node.value)} is not computed: it stands without {% and %}` });
        }
      }, looksComputed = /^\$states\.[a-z]|^\$\$?\.[A-Za-z_]/;
      var tree = __webpack_require__(4360);
      const pathSuffixInJsonata = {
        id: "path-suffix-in-jsonata",
        level: "warning",
        hint: "Take .$ from the key and write the value as {% %} expression, such as {% $states.input.id %}.",
        documentation: pages.B.jsonata,
        check({ survey }, report) {
          for (const { node } of (0, payload.k1)(survey, "JSONata"))
            node.kind !== "string" || !(0, payload.te)(node) || report({ node, at: "key", message: `${(0, words.TL)((0, tree.TN)(node))} is not computed: this state uses JSONata` });
        }
      }, jsonataRules = [
        jsonataUnclosedDelimiter,
        jsonataSyntax,
        jsonataNewerOperator,
        jsonataBareName,
        jsonataRootReference,
        jsonataEval,
        jsonataUnknownFunction,
        jsonataArgumentCount,
        jsonataArgumentType,
        jsonataUndefinedVariable,
        jsonataUnknownMember,
        jsonataResultNotThere,
        jsonataErroroutputOutsideCatch,
        jsonataTooComplex,
        jsonataRegex,
        jsonataTextAround,
        jsonataWithoutDelimiters,
        pathSuffixInJsonata,
        intrinsicInJsonata
      ];
    })
  )
};
