export const id = 8783, ids = [8783], modules = {
  /***/
  97490: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mr: () => (
          /* binding */
          pathsIn
        ),
        /* harmony export */
        Tz: () => (
          /* binding */
          callsIn
        ),
        /* harmony export */
        bW: () => (
          /* binding */
          looksLikeIntrinsic
        ),
        /* harmony export */
        xx: () => (
          /* binding */
          parseIntrinsic
        )
        /* harmony export */
      });
      var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81306);
      const deepest = 100;
      function looksLikeIntrinsic(text) {
        return /^\s*States\./.test(text);
      }
      const known = /* @__PURE__ */ new Map(), mostRemembered = 5e3;
      function parseIntrinsic(text) {
        const found = known.get(text);
        if (found !== void 0)
          return found;
        known.size >= mostRemembered && known.clear();
        const parsed = readIntrinsic(text);
        return known.set(text, parsed), parsed;
      }
      function* callsIn(call) {
        yield call;
        for (const argument of call.arguments)
          argument.kind === "call" && (yield* callsIn(argument.call));
      }
      function* pathsIn(call) {
        for (const each of callsIn(call))
          for (const argument of each.arguments)
            argument.kind === "path" && (yield argument);
      }
      class Fault extends Error {
        start;
        end;
        constructor(trouble, start, end = start + 1) {
          super(trouble), this.start = start, this.end = end;
        }
      }
      function readIntrinsic(text) {
        try {
          const reader = { text, at: 0 }, call = readCall(reader, 0);
          if (skipBlanks(reader), reader.at < text.length)
            throw new Fault(`goes on after the call, at "${rest(reader)}"`, reader.at, text.length);
          return { ok: !0, call };
        } catch (error) {
          if (!(error instanceof Fault))
            throw error;
          return { ok: !1, trouble: error.message, start: error.start, end: error.end };
        }
      }
      function readCall(reader, depth) {
        skipBlanks(reader);
        const start = reader.at;
        if (depth > deepest)
          throw new Fault("nests calls too deeply", start);
        const name = take(reader, /States\.\w*/y);
        if (name === void 0)
          throw new Fault(`holds "${rest(reader)}" where a call was expected`, start);
        const nameEnd = reader.at;
        if (skipBlanks(reader), take(reader, /\(/y) === void 0)
          throw new Fault(`lacks ( after ${name}`, start, nameEnd);
        const found = [], end = () => ({ name, nameEnd, start, end: reader.at, arguments: found, depth });
        if (skipBlanks(reader), take(reader, /\)/y) !== void 0)
          return end();
        for (; ; ) {
          found.push(readArgument(reader, depth)), skipBlanks(reader);
          const next = take(reader, /[,)]/y);
          if (next === ")")
            return end();
          if (next === void 0)
            throw reader.at >= reader.text.trimEnd().length ? new Fault(`lacks the ) that closes ${name}`, start, nameEnd) : new Fault(`holds "${rest(reader)}" where , or ) was expected`, reader.at);
        }
      }
      const literal = /(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,)]|\s*$)/y;
      function readArgument(reader, depth) {
        skipBlanks(reader);
        const start = reader.at, character = reader.text.charAt(start);
        if (character === "'")
          return { kind: "text", raw: readText(reader), start, end: reader.at };
        if (character === "$")
          return readPath(reader);
        if (reader.text.startsWith("States.", start)) {
          const call = readCall(reader, depth + 1);
          return { kind: "call", call, start, end: call.end };
        }
        const value = take(reader, literal);
        if (value !== void 0)
          return { kind: "literal", value: JSON.parse(value), start, end: reader.at };
        throw character === "" || character === ")" || character === "," ? new Fault("lacks an argument", Math.min(start, Math.max(0, reader.text.length - 1))) : new Fault(`holds the argument "${rest(reader)}", which is neither a text in single quotes, a number, a path nor a call`, start, start + wordLength(reader));
      }
      function wordLength({ text, at }) {
        return Math.max(1, /^[^,)]*/.exec(text.slice(at))?.[0].trimEnd().length ?? 1);
      }
      function readText(reader) {
        const start = reader.at + 1;
        for (let at = start; at < reader.text.length; at++) {
          const character = reader.text.charAt(at);
          if (character === "'")
            return reader.at = at + 1, reader.text.slice(start, at);
          if (character !== "\\")
            continue;
          at++;
          const escaped = reader.text.charAt(at);
          if (escaped === "" || !"'{}\\".includes(escaped)) {
            const trouble = `holds the escape \\${escaped}, but only \\' \\{ \\} and \\\\ exist`;
            throw new Fault(trouble, at - 1, at + 1);
          }
        }
        throw new Fault("has a text whose single quote is not closed", reader.at, reader.text.length);
      }
      function readPath(reader) {
        const start = reader.at;
        let depth = 0, quote = "", at = start;
        for (; at < reader.text.length; at++) {
          const character = reader.text.charAt(at);
          if (quote !== "")
            character === "\\" ? at++ : character === quote && (quote = "");
          else if (depth > 0 && (character === "'" || character === '"'))
            quote = character;
          else if (character === "[" || character === "(")
            depth++;
          else {
            if (depth === 0 && (character === "," || character === ")"))
              break;
            (character === "]" || character === ")") && depth--;
          }
        }
        reader.at = Math.min(at, reader.text.length);
        const text = reader.text.slice(start, at).trimEnd(), parsed = (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Rr)(text);
        if (!parsed.ok)
          throw new Fault(`holds the path ${text}, which ${parsed.trouble}`, start + parsed.start, start + parsed.end);
        return { kind: "path", text, path: parsed.path, start, end: start + text.length };
      }
      function take(reader, pattern) {
        pattern.lastIndex = reader.at;
        const match = pattern.exec(reader.text);
        if (match !== null)
          return reader.at += match[0].length, match[0];
      }
      function skipBlanks(reader) {
        for (; /\s/.test(reader.text.charAt(reader.at)); )
          reader.at++;
      }
      function rest(reader) {
        const text = reader.text.slice(reader.at, reader.at + 60).trim();
        return text.length > 30 ? `${text.slice(0, 30)}\u2026` : text;
      }
    })
  ),
  /***/
  81306: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        As: () => (
          /* binding */
          unknownContextMember
        ),
        /* harmony export */
        Rr: () => (
          /* binding */
          parsePath
        ),
        /* harmony export */
        tW: () => (
          /* binding */
          referenceTrouble
        )
        /* harmony export */
      });
      const known = /* @__PURE__ */ new Map(), mostRemembered = 5e3;
      function parsePath(text) {
        const found = known.get(text);
        if (found !== void 0)
          return found;
        known.size >= mostRemembered && known.clear();
        const parsed = readPath(text);
        return known.set(text, parsed), parsed;
      }
      function referenceTrouble({ steps }) {
        for (const { kind, start, end } of steps) {
          const trouble = severalInWords[kind];
          if (trouble !== void 0)
            return { trouble, start, end };
        }
      }
      const severalInWords = {
        wildcard: "holds a wildcard",
        descent: "searches at every depth",
        filter: "holds a filter",
        slice: "takes several items",
        union: "takes several items",
        function: "calls a function"
      }, contextFields = {
        Execution: ["Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"],
        Map: ["Item"],
        State: ["EnteredTime", "Name", "RetryCount"],
        StateMachine: ["Id", "Name"],
        Task: ["Token"]
      };
      function unknownContextMember([first, second]) {
        if (first?.name === void 0)
          return;
        const fields = Object.hasOwn(contextFields, first.name) ? contextFields[first.name] : void 0;
        if (fields === void 0)
          return { ...first, name: first.name, known: Object.keys(contextFields) };
        if (!(second?.name === void 0 || fields.includes(second.name)))
          return { ...second, name: second.name, known: fields };
      }
      class Fault extends Error {
        start;
        end;
        constructor(trouble, start, end = start + 1) {
          super(trouble), this.start = start, this.end = end;
        }
      }
      function readPath(text) {
        try {
          return { ok: !0, path: new PathReader(text).read() };
        } catch (error) {
          if (!(error instanceof Fault))
            throw error;
          return { ok: !1, trouble: error.message, start: error.start, end: error.end };
        }
      }
      const variableName = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
      class PathReader {
        text;
        end;
        steps = [];
        at = 1;
        constructor(text) {
          this.text = text, this.end = text.trimEnd().length;
        }
        read() {
          if (!this.text.startsWith("$"))
            throw new Fault("does not start with $", 0, this.text.length);
          const root = this.readRoot();
          for (; this.at < this.end; )
            this.readStep();
          return { ...root, steps: this.steps };
        }
        readRoot() {
          const next = this.text.charAt(1);
          if (next === "" || next === "." || next === "[")
            return { root: "input", variable: void 0 };
          if (next === "$")
            return this.at = 2, { root: "context", variable: void 0 };
          variableName.lastIndex = 1;
          const variable = variableName.exec(this.text)?.[0];
          return variable !== void 0 && (this.at += variable.length), { root: variable === void 0 ? "input" : "variable", variable };
        }
        readStep() {
          const start = this.at, character = this.text.charAt(start);
          if (character === "[")
            this.readBracket();
          else if (character === ".")
            this.readAfterDot(start);
          else
            throw new Fault(`has ${JSON.stringify(character)} where a dot or a bracket was expected`, start);
        }
        readAfterDot(start) {
          const isDescent = this.text.charAt(start + 1) === ".";
          if (this.at += isDescent ? 2 : 1, isDescent && this.push("descent", start), this.at >= this.end) {
            if (start === 1 && !isDescent)
              return;
            throw new Fault("ends with a dot", start, this.at);
          }
          const next = this.text.charAt(this.at);
          next === "[" ? this.readBracket() : next === "*" ? (this.at += 1, this.push("wildcard", this.at - 1)) : this.readName();
        }
        readName() {
          const start = this.at;
          for (; this.at < this.end && !".[( ".includes(this.text.charAt(this.at)); )
            this.at++;
          const stop = this.text.charAt(this.at);
          if (stop === " " && this.at < this.end)
            throw new Fault("has a blank in a name, which must be written as ['a name']", this.at);
          if (this.at === start)
            throw new Fault("lacks a name after the dot", Math.max(0, start - 1), start);
          if (stop === "]")
            throw new Fault("has a ] that closes nothing", this.at);
          if (stop === "(" && this.at < this.end) {
            const close = this.closing(this.at);
            this.at = close + 1, this.push("function", start);
            return;
          }
          const name = this.text.slice(start, this.at), stray = name.indexOf("]");
          if (stray >= 0)
            throw new Fault("has a ] that closes nothing", start + stray);
          this.push("name", start, name);
        }
        readBracket() {
          const start = this.at, inside = this.skipBlanks(start + 1), first = this.text.charAt(inside);
          if (inside >= this.end)
            throw new Fault("lacks a closing ]", start);
          first === "'" || first === '"' ? this.readQuotedNames(start, inside) : first === "?" || first === "(" ? this.readFilter(start, inside) : this.readItems(start, inside);
        }
        readItems(start, inside) {
          const close = this.text.indexOf("]", inside);
          if (close < 0)
            throw new Fault("lacks a closing ]", start);
          const content = this.text.slice(inside, close).trimEnd();
          if (this.at = close + 1, content === "*")
            this.push("wildcard", start);
          else if (/^\d+$/.test(content))
            this.pushIndex(start, Number(content));
          else if (/^-\d+$/.test(content))
            this.push("index", start);
          else if (/^(-?\d+\s*)?:(\s*-?\d+)?(\s*:\s*(-?\d+)?)?$/.test(content))
            this.push("slice", start);
          else if (/^-?\d+(\s*,\s*-?\d+)+$/.test(content))
            this.push("union", start);
          else {
            const trouble = content === "" ? "has nothing between its brackets" : `has ${JSON.stringify(content)} in brackets, which is neither a number nor a name in quotes`;
            throw new Fault(trouble, start, this.at);
          }
        }
        readQuotedNames(start, first) {
          const names = [];
          let at = first;
          for (; ; ) {
            const close = this.quoteEnd(at);
            names.push(this.text.slice(at + 1, close)), at = this.skipBlanks(close + 1);
            const next = this.text.charAt(at);
            if (next === "]")
              break;
            if (at >= this.end)
              throw new Fault("lacks a closing ]", start);
            if (next !== ",")
              throw new Fault("has text after a name in quotes where , or ] was expected", at);
            if (at = this.skipBlanks(at + 1), !`'"`.includes(this.text.charAt(at)) || at >= this.end)
              throw new Fault("lacks a name in quotes after the comma", Math.min(at, this.end - 1));
          }
          this.at = at + 1, names.length === 1 ? this.push("name", start, names[0]) : this.push("union", start);
        }
        /** What stands inside is not looked at: Jayway takes more in filters than it tells. */
        readFilter(start, inside) {
          const open = this.text.charAt(inside) === "(" ? inside : this.skipBlanks(inside + 1);
          if (this.text.charAt(open) !== "(")
            throw new Fault("has a filter without (", inside);
          const close = this.closing(open), end = this.skipBlanks(close + 1);
          if (this.text.charAt(end) !== "]")
            throw new Fault("lacks the ] that closes its filter", start);
          this.at = end + 1, this.push("filter", start);
        }
        /** Of a round bracket. */
        closing(open) {
          const expected = [];
          for (let at = open; at < this.end; at++) {
            const character = this.text.charAt(at);
            if (character === "'" || character === '"')
              at = this.quoteEnd(at);
            else if (character === "(")
              expected.push(")");
            else if (character === "[")
              expected.push("]");
            else if (character === ")" || character === "]") {
              if (expected.pop() !== character)
                throw new Fault(`has a ${character} that closes nothing`, at);
              if (expected.length === 0)
                return at;
            }
          }
          throw new Fault(`lacks a closing ${expected.at(-1) ?? ")"}`, open);
        }
        quoteEnd(open) {
          const quote = this.text.charAt(open);
          for (let at = open + 1; at < this.end; at++) {
            const character = this.text.charAt(at);
            if (character === "\\")
              at++;
            else if (character === quote)
              return at;
          }
          throw new Fault("has a quote that is not closed", open, this.end);
        }
        skipBlanks(from) {
          let at = from;
          for (; at < this.end && this.text.charAt(at) === " "; )
            at++;
          return at;
        }
        pushIndex(start, index) {
          this.steps.push({ kind: "index", name: void 0, index, start, end: this.at });
        }
        push(kind, start, name) {
          this.steps.push({ kind, name, start, end: this.at });
        }
      }
    })
  ),
  /***/
  8783: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AN: () => (
          /* binding */
          intrinsicTexts
        ),
        /* harmony export */
        NJ: () => (
          /* binding */
          bindings
        ),
        /* harmony export */
        al: () => (
          /* binding */
          withoutSuffix
        ),
        /* harmony export */
        k1: () => (
          /* binding */
          templateNodes
        ),
        /* harmony export */
        p9: () => (
          /* binding */
          callsOf
        ),
        /* harmony export */
        te: () => (
          /* binding */
          isBindingKey
        ),
        /* harmony export */
        wG: () => (
          /* binding */
          pathsOf
        )
        /* harmony export */
      });
      var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959), _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98233), _intrinsic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97490), _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81306);
      const suffix = ".$";
      function isBindingKey(node) {
        return typeof node.key == "string" && node.key.endsWith(suffix);
      }
      function withoutSuffix(key) {
        return key.slice(0, -suffix.length);
      }
      const textsOf = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(readTexts);
      function bindings(survey) {
        return textsOf(survey).bindings;
      }
      function templateNodes(survey, language) {
        return textsOf(survey).nodes[language];
      }
      function pathsOf(survey) {
        return textsOf(survey).paths;
      }
      function callsOf(survey) {
        return textsOf(survey).calls;
      }
      function intrinsicTexts(survey) {
        return textsOf(survey).intrinsics;
      }
      function readTexts(survey) {
        const nodes = { JSONPath: [], JSONata: [] }, computed = [];
        for (const use of survey.uses) {
          const { form, field, node, entry } = use, { language } = entry;
          language === void 0 || field.only !== void 0 && field.only !== language || (form.is === "payload" ? collect(node, use, nodes[language]) : form.is === "path" && language === "JSONPath" && node.kind === "string" && computed.push({ node, use, intrinsic: form.intrinsic }));
        }
        const found = nodes.JSONPath.filter(({ node }) => isBindingKey(node));
        for (const { node, use } of found)
          node.kind === "string" && computed.push({ node, use, intrinsic: !0 });
        return { bindings: found, nodes, ...readComputed(computed) };
      }
      function collect(node, use, list) {
        if (list.push({ node, use }), node.kind === "object")
          for (const child of node.members.values())
            collect(child, use, list);
        else if (node.kind === "array")
          for (const child of node.items)
            collect(child, use, list);
      }
      function readComputed(computed) {
        const intrinsics = [], paths = [], calls = [];
        for (const { node, use, intrinsic } of computed) {
          const { value } = node, { state } = use.entry;
          if (!(0, _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__.Y)(value)) {
            if (value.startsWith("$")) {
              const parsed = (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(value);
              parsed.ok && !(parsed.path.root === "variable" && use.field.name === "ResultPath") && paths.push({ path: parsed.path, node, offset: 0, state, use });
            } else if (intrinsic && (0, _intrinsic_js__WEBPACK_IMPORTED_MODULE_3__.bW)(value)) {
              intrinsics.push(node);
              const parsed = (0, _intrinsic_js__WEBPACK_IMPORTED_MODULE_3__.xx)(value);
              if (!parsed.ok)
                continue;
              for (const call of (0, _intrinsic_js__WEBPACK_IMPORTED_MODULE_3__.Tz)(parsed.call))
                calls.push({ call, node, use });
              for (const { path, start } of (0, _intrinsic_js__WEBPACK_IMPORTED_MODULE_3__.Mr)(parsed.call))
                paths.push({ path, node, offset: start, state, use });
            }
          }
        }
        return { intrinsics, paths, calls };
      }
    })
  )
};
