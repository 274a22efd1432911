export const id = 7641, ids = [7641], modules = {
  /***/
  1179: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        SU: () => (
          /* binding */
          definitionFrom
        ),
        Hd: () => (
          /* binding */
          isTerminal
        ),
        K2: () => (
          /* binding */
          ownersOf
        ),
        Lm: () => (
          /* binding */
          stateTypes
        )
      });
      var substitution = __webpack_require__(8233), tree = __webpack_require__(4360);
      function transitionsOf(state) {
        return [
          ...transition("Next", (0, tree.Dc)(state, "Next")),
          ...(0, tree.ld)((0, tree.Dc)(state, "Choices")).flatMap((rule) => transition("Choice", (0, tree.Dc)(rule, "Next"))),
          ...transition("Default", (0, tree.Dc)(state, "Default")),
          ...(0, tree.ld)((0, tree.Dc)(state, "Catch")).flatMap((catcher) => transition("Catch", (0, tree.Dc)(catcher, "Next")))
        ];
      }
      function transition(kind, node) {
        return node?.kind === "string" ? [{ kind, node }] : [];
      }
      const stateTypes = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];
      function definitionFrom(root) {
        const language = languageOf(root, "JSONPath"), machines = [], states = [], byNode = /* @__PURE__ */ new Map(), readMachine = (node, role, owner) => {
          const found = /* @__PURE__ */ new Map(), startNode = (0, tree.Dc)(node, "StartAt"), machine = {
            role,
            node,
            owner,
            startAt: startNode?.kind === "string" ? { kind: "StartAt", node: startNode } : void 0,
            states: found,
            complete: !0
          };
          machines.push(machine);
          const statesNode = (0, tree.i)((0, tree.Dc)(node, "States"));
          for (const [name, stateNode] of statesNode?.members ?? [])
            found.set(name, readState(name, stateNode, machine));
          for (const state of found.values())
            definition_link(state, found);
          return machine.complete = isComplete(machine, statesNode), machine;
        }, readState = (name, node, machine) => {
          const inner = [], state = {
            name,
            node,
            type: stateTypes.find((type) => type === (0, tree.b6)((0, tree.Dc)(node, "Type"))),
            language: languageOf(node, language),
            machine,
            machines: inner,
            transitions: transitionsOf(node),
            successors: []
          };
          states.push(state), byNode.set(node, state);
          const bodies = [
            ...(0, tree.ld)((0, tree.Dc)(node, "Branches")).map((body) => ["branch", body]),
            ...["ItemProcessor", "Iterator"].map((field) => ["processor", (0, tree.Dc)(node, field)])
          ];
          for (const [role, body] of bodies)
            body?.kind === "object" && inner.push(readMachine(body, role, state));
          return state;
        }, top = root?.kind === "object" ? readMachine(root, "top", void 0) : void 0;
        return {
          root,
          top,
          machines,
          states,
          statesByName: byName(states),
          language,
          stateAt: (node) => {
            for (let at = node; at !== void 0; at = at.parent) {
              const state = byNode.get(at);
              if (state !== void 0)
                return state;
            }
          }
        };
      }
      function isTerminal(state) {
        if (state.type === "Succeed" || state.type === "Fail")
          return !0;
        const end = (0, tree.Dc)(state.node, "End");
        return end !== void 0 && !(end.kind === "boolean" && !end.value);
      }
      function* ownersOf(machine) {
        for (let at = machine.owner; at !== void 0; at = at.machine.owner)
          yield at;
      }
      function definition_link(state, states) {
        const targets = state.transitions.flatMap(({ node }) => states.get(node.value) ?? []);
        state.successors = targets.length > 1 ? [...new Set(targets)] : targets;
      }
      function byName(states) {
        const found = /* @__PURE__ */ new Map();
        for (const state of states) {
          const same = found.get(state.name);
          same === void 0 ? found.set(state.name, [state]) : same.push(state);
        }
        return found;
      }
      function languageOf(node, inherited) {
        const own = (0, tree.Dc)(node, "QueryLanguage");
        if (own === void 0)
          return inherited;
        const text = (0, tree.b6)(own);
        return text === "JSONPath" || text === "JSONata" ? text : void 0;
      }
      function isComplete(machine, statesNode) {
        if (machine.node.open || statesNode === void 0 || statesNode.open || machine.startAt === void 0 || isUnknown(machine.startAt, machine))
          return !1;
        for (const [name, state] of machine.states)
          if ((0, substitution.Y)(name) || state.node.kind === "substitution" || state.node.kind === "object" && state.node.open || !transitionsAreSeen(state.node) || state.transitions.some((transition2) => isUnknown(transition2, machine)))
            return !1;
        return !0;
      }
      function isUnknown({ node }, machine) {
        return !machine.states.has(node.value) && (0, substitution.Y)(node.value);
      }
      function transitionsAreSeen(state) {
        for (const field of ["Type", "Next", "End", "Default", "Choices", "Catch"]) {
          const node = (0, tree.Dc)(state, field);
          if (node?.kind === "substitution" || node?.kind === "string" && field !== "Next" && field !== "Default" && (0, substitution.Y)(node.value) || node?.kind === "array" && (node.open || node.items.some(hidesTransition)))
            return !1;
        }
        return !0;
      }
      function hidesTransition(item) {
        return item.kind === "substitution" || item.kind === "object" && (item.open || (0, tree.Dc)(item, "Next")?.kind === "substitution");
      }
    })
  ),
  /***/
  6986: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          looksLikeJson
        ),
        n: () => (
          /* binding */
          treeFromJson
        )
      });
      var parser = __webpack_require__(5152), limits = __webpack_require__(9488);
      const longestSubstitution = 4096;
      function prescan(text, deepest) {
        const closers = [], pieces = [], values = /* @__PURE__ */ new Map(), holes = [];
        let copied = 0, before = "", beforeWord = "";
        const replace = (range, replacement) => {
          pieces.push(text.slice(copied, range.start), replacement.padEnd(range.end - range.start)), copied = range.end;
        };
        for (let offset = 0; offset < text.length; offset++) {
          const character = text.charAt(offset);
          if (character === '"')
            offset = stringEnd(text, offset) - 1, before = '"';
          else if (character === "/" && (text[offset + 1] === "/" || text[offset + 1] === "*"))
            offset = commentEnd(text, offset) - 1;
          else if (character === "{" || character === "[") {
            if (closers.push(character === "{" ? "}" : "]"), closers.length > deepest)
              return { text, tooDeepAt: offset, values: /* @__PURE__ */ new Map(), holes: [] };
            before = character;
          } else if (character === "}" || character === "]")
            closers.at(-1) === character && closers.pop(), before = character;
          else if (character === "$" && text[offset + 1] === "{") {
            const end = substitutionEnd(text, offset);
            if (end === void 0)
              continue;
            const start = wordStart(text, offset), range = { start, end }, after = start < offset ? beforeWord : before, inObject = closers.at(-1) === "}";
            after === ":" || after === "[" || after === "" || after === "," && !inObject ? (values.set(start, range), replace(range, "0"), before = '"') : (holes.push(start), replace(range, inObject && "{,".includes(after) ? memberFor(text, range) : "")), offset = end - 1;
          } else isBlank(character) || (isWord(text.charAt(offset - 1)) || (beforeWord = before), before = character);
        }
        return pieces.length === 0 ? { text, tooDeepAt: void 0, values, holes } : { text: pieces.join("") + text.slice(copied), tooDeepAt: void 0, values, holes };
      }
      function memberFor(text, { start, end }) {
        const next = text.slice(end, end + 200).trimStart().charAt(0);
        return next === ":" ? `"${" ".repeat(Math.max(0, end - start - 2))}"` : next === "," || next === "}" ? '"":0' : "";
      }
      function stringEnd(text, start) {
        for (let offset = start + 1; offset < text.length; offset++) {
          const character = text.charAt(offset);
          if (character === '"')
            return offset + 1;
          if (character === "\\")
            offset++;
          else if (character === `
` || character === "\r")
            return offset;
        }
        return text.length;
      }
      function commentEnd(text, start) {
        if (text[start + 1] === "*") {
          const end = text.indexOf("*/", start + 2);
          return end < 0 ? text.length : end + 2;
        }
        let offset = start;
        for (; offset < text.length && text[offset] !== `
` && text[offset] !== "\r"; )
          offset++;
        return offset;
      }
      function substitutionEnd(text, start) {
        let end = bracedEnd(text, start);
        if (end !== void 0)
          for (; ; ) {
            for (; isWord(text.charAt(end)); )
              end++;
            const next = text.startsWith("${", end) ? bracedEnd(text, end) : void 0;
            if (next === void 0)
              return end;
            end = next;
          }
      }
      function wordStart(text, offset) {
        let start = offset;
        for (; isWord(text.charAt(start - 1)); )
          start--;
        return start;
      }
      function isWord(character) {
        return /^[\w.+-]$/.test(character);
      }
      function bracedEnd(text, start) {
        const limit = Math.min(text.length, start + longestSubstitution);
        let depth = 0;
        for (let offset = start + 1; offset < limit; offset++) {
          const character = text.charAt(offset);
          if (character === `
` || character === "\r")
            return;
          if (character === "{")
            depth++;
          else if (character === "}" && --depth === 0)
            return offset > start + 2 ? offset + 1 : void 0;
        }
      }
      function isBlank(character) {
        return character === " " || character === `
` || character === "\r" || character === "	" || character === "\uFEFF";
      }
      var source_text = __webpack_require__(8833);
      function treeFromJson(text, { deepest, longest } = limits.Fy) {
        const start = { start: 0, end: Math.min(1, text.length) }, long = (0, limits.Po)(text, longest);
        if (long !== void 0)
          return refused(text, { kind: "size", range: start, message: long, node: void 0 });
        const scanned = prescan(text, deepest);
        if (scanned.tooDeepAt !== void 0) {
          const range = { start: scanned.tooDeepAt, end: scanned.tooDeepAt + 1 };
          return refused(text, { kind: "nesting", range, message: (0, limits.DI)(deepest), node: void 0 });
        }
        return new TreeBuilder(text, scanned.values, scanned.holes).read(scanned.text);
      }
      function looksLikeJson(text) {
        return /^\ufeff?\s*[{[]/.test(text);
      }
      function refused(text, problem) {
        return { root: void 0, problems: [problem], within: placesIn(text) };
      }
      function placesIn(text) {
        const known = /* @__PURE__ */ new Map();
        return ({ range }, start, end) => {
          const marks = known.get(range) ?? [range.start + 1];
          known.set(range, marks);
          const placeOf = (unit) => {
            let at = Math.min(Math.floor(unit / unitsPerMark), marks.length - 1) * unitsPerMark, offset = marks[at / unitsPerMark] ?? range.start + 1;
            for (; at < unit; )
              text[offset] !== "\\" ? offset += 1 : offset += text[offset + 1] === "u" ? 6 : 2, at += 1, at === marks.length * unitsPerMark && marks.push(offset);
            return offset;
          };
          return { start: placeOf(start), end: placeOf(end) };
        };
      }
      const unitsPerMark = 256;
      class TreeBuilder {
        original;
        substitutions;
        holes;
        problems = [];
        counts = /* @__PURE__ */ new Map();
        stack = [];
        root;
        key;
        nextHole = 0;
        comma;
        /** So many containers of the stack, from the outside, are marked open for a syntax error. */
        broken = 0;
        lastErrorLineEnd = -1;
        constructor(original, substitutions, holes) {
          this.original = original, this.substitutions = substitutions, this.holes = holes;
        }
        read(text) {
          const marked = (0, source_text.ke)(text);
          for (marked && this.problem("byte-order-mark", { start: 0, end: 1 }, "The text starts with a byte order mark"), (0, parser.visit)(
            // A blank keeps every offset; the parser takes the mark for a blank too, but says so nowhere.
            marked ? ` ${text.slice(1)}` : text,
            {
              onObjectBegin: (offset) => this.open(offset, "object"),
              onArrayBegin: (offset) => this.open(offset, "array"),
              onObjectEnd: (offset, length) => this.close(offset + length),
              onArrayEnd: (offset, length) => this.close(offset + length),
              onObjectProperty: (name, offset, length) => this.property(name, { start: offset, end: offset + length }),
              onLiteralValue: (value, offset, length) => this.literal(value, { start: offset, end: offset + length }),
              onSeparator: (character, offset) => {
                this.passHoles(offset), this.comma = character === "," ? offset : void 0;
              },
              onError: (code, offset, length) => this.error(code, { start: offset, end: offset + length })
            },
            { disallowComments: !0, allowTrailingComma: !0 }
          ); this.stack.length > 0; )
            this.close(text.length);
          return { root: this.root, problems: this.problems, within: placesIn(this.original) };
        }
        open(start, kind) {
          this.passHoles(start);
          const parent = this.stack.at(-1), { key, keyRange } = this.placeIn(parent), range = { start, end: start + 1 }, node = kind === "object" ? { kind, range, key, keyRange, parent, members: /* @__PURE__ */ new Map(), open: !1 } : { kind, range, key, keyRange, parent, items: [], open: !1 };
          this.attach(node), this.stack.push(node);
        }
        close(end) {
          if (this.passHoles(end), this.comma !== void 0) {
            const range = { start: this.comma, end: this.comma + 1 };
            this.problem("trailing-comma", range, "A comma stands after the last item", this.stack.at(-1));
          }
          const node = this.stack.pop();
          this.broken = Math.min(this.broken, this.stack.length), node !== void 0 && (node.range.end = end), this.key = void 0, this.comma = void 0;
        }
        property(name, range) {
          this.passHoles(range.start), this.key = { name, range };
        }
        literal(value, parsed) {
          const parent = this.stack.at(-1), { key, keyRange } = this.placeIn(parent), substituted = this.substitutions.get(parsed.start), range = substituted ?? parsed;
          if (substituted !== void 0) {
            const text = this.original.slice(range.start, range.end);
            this.attach({ kind: "substitution", range, key, keyRange, parent, text });
          } else typeof value == "string" ? this.attach({ kind: "string", range, key, keyRange, parent, value }) : typeof value == "number" ? this.attach({ kind: "number", range, key, keyRange, parent, value }) : typeof value == "boolean" ? this.attach({ kind: "boolean", range, key, keyRange, parent, value }) : this.attach({ kind: "null", range, key, keyRange, parent });
        }
        placeIn(parent) {
          return parent?.kind === "array" ? { key: parent.items.length, keyRange: void 0 } : { key: this.key?.name, keyRange: this.key?.range };
        }
        attach(node) {
          const parent = this.stack.at(-1);
          this.comma = void 0, parent === void 0 ? this.root ??= node : parent.kind === "array" ? parent.items.push(node) : this.key !== void 0 && this.attachMember(parent, this.key.name, node), this.key = void 0;
        }
        attachMember(parent, name, node) {
          if (node.keyRange !== void 0 && this.isHole(node.keyRange.start))
            return;
          if (parent.members.get(name) !== void 0) {
            const message = `The key ${JSON.stringify(name)} stands twice in this object`;
            this.problem("duplicate-key", node.keyRange ?? node.range, message, node), parent.members.delete(name);
          }
          parent.members.set(name, node);
        }
        error(code, range) {
          this.passHoles(range.start), code === errorCodes.comment ? this.problem("comment", range, "JSON has no comments") : this.syntaxError(code, range), this.comma = void 0, (code === errorCodes.colon || code === errorCodes.value) && (this.key = void 0);
        }
        /** The first one of a line: those that follow are mostly its echo. */
        syntaxError(code, range) {
          for (let depth = this.broken; depth < this.stack.length; depth++)
            this.markOpen(this.stack[depth]);
          if (this.broken = this.stack.length, range.start <= this.lastErrorLineEnd)
            return;
          const lineEnd = this.original.indexOf(`
`, range.start);
          this.lastErrorLineEnd = lineEnd < 0 ? this.original.length : lineEnd;
          const message = code === errorCodes.value && range.start >= this.original.length ? "The text ends where a value was expected" : syntaxMessages[code];
          this.problem("syntax", range, message ?? "The text is not JSON");
        }
        passHoles(offset) {
          for (; (this.holes[this.nextHole] ?? Number.POSITIVE_INFINITY) <= offset; )
            this.markOpen(this.stack.at(-1)), this.nextHole++;
        }
        markOpen(container) {
          container !== void 0 && (container.open = !0);
        }
        isHole(offset) {
          return this.nextHole > 0 && this.holes[this.nextHole - 1] === offset;
        }
        problem(kind, range, message, node) {
          const count = this.counts.get(kind) ?? 0;
          count >= limits.yp || (this.counts.set(kind, count + 1), this.problems.push({ kind, range, message, node }));
        }
      }
      const errorCodes = { value: 4, colon: 5, comment: 10 }, syntaxMessages = {
        1: "This is no JSON value: expected a string in double quotes, a number, true, false, null, { or [",
        2: "This is not a number as JSON writes it",
        3: "Expected a key in double quotes",
        4: "Expected a value",
        5: "Expected a colon after the key",
        6: "Expected a comma before this",
        7: "The object is not closed: expected }",
        8: "The array is not closed: expected ]",
        9: "Expected the end of the text: a document holds one value",
        11: "The comment is not closed",
        12: 'The string is not closed: expected "',
        13: "The number ends too early",
        14: "Expected four hexadecimal digits after \\u",
        15: 'This escape does not exist: JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u',
        16: "A control character stands in a string: it must be written as an escape"
      };
    })
  ),
  /***/
  9488: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DI: () => (
          /* binding */
          tooDeep
        ),
        /* harmony export */
        Fy: () => (
          /* binding */
          limits
        ),
        /* harmony export */
        G9: () => (
          /* binding */
          yamlLimits
        ),
        /* harmony export */
        Po: () => (
          /* binding */
          tooLong
        ),
        /* harmony export */
        jY: () => (
          /* binding */
          longestTerraform
        ),
        /* harmony export */
        yp: () => (
          /* binding */
          mostProblems
        )
        /* harmony export */
      });
      const limits = { deepest: 500, longest: 8 * 1024 * 1024 }, yamlLimits = { ...limits, longest: 4 * 1024 * 1024 }, longestTerraform = 16 * 1024 * 1024, mostProblems = 2e4;
      function tooLong(text, longest) {
        if (!(text.length <= longest))
          return `The text has ${text.length} characters, more than the ${longest} that are read`;
      }
      function tooDeep(deepest) {
        return `Objects and arrays are nested deeper than ${deepest} levels`;
      }
    })
  ),
  /***/
  8833: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AA: () => (
          /* binding */
          lastAtOrBefore
        ),
        /* harmony export */
        ke: () => (
          /* binding */
          hasByteOrderMark
        ),
        /* harmony export */
        rI: () => (
          /* binding */
          sourceText
        )
        /* harmony export */
      });
      const lineFeed = 10, carriageReturn = 13, byteOrderMark = "\uFEFF";
      function sourceText(text) {
        const starts = [hasByteOrderMark(text) ? 1 : 0];
        let scanned = 0;
        const positionAt = (offset) => {
          for (; scanned < text.length && scanned < offset; scanned++)
            endsLine(text, scanned) && starts.push(scanned + 1);
          const line = lastAtOrBefore(starts, offset);
          return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
        };
        return {
          text,
          ofFile: text,
          positionAt,
          positionsOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) })
        };
      }
      function hasByteOrderMark(text) {
        return text.startsWith(byteOrderMark);
      }
      function endsLine(text, offset) {
        const code = text.charCodeAt(offset);
        return code === lineFeed || code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed;
      }
      function lastAtOrBefore(ascending, value) {
        let low = 0, high = ascending.length - 1;
        for (; low < high; ) {
          const middle = Math.ceil((low + high) / 2);
          (ascending[middle] ?? 0) <= value ? low = middle : high = middle - 1;
        }
        return low;
      }
    })
  ),
  /***/
  8233: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          holdsSubstitution
        )
        /* harmony export */
      });
      const placeholder = /[$#]\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/;
      function holdsSubstitution(text) {
        return (text.includes("{") || text.includes("<")) && placeholder.test(text);
      }
    })
  ),
  /***/
  4360: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DG: () => (
          /* binding */
          descendants
        ),
        /* harmony export */
        Dc: () => (
          /* binding */
          member
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          keyOf
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        bh: () => (
          /* binding */
          kindInWords
        ),
        /* harmony export */
        i: () => (
          /* binding */
          objectOrNothing
        ),
        /* harmony export */
        ld: () => (
          /* binding */
          items
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          members
        ),
        /* harmony export */
        rl: () => (
          /* binding */
          numberOf
        ),
        /* harmony export */
        xH: () => (
          /* binding */
          pointerTo
        )
        /* harmony export */
      });
      function member(node, key) {
        return node?.kind === "object" ? node.members.get(key) : void 0;
      }
      function objectOrNothing(node) {
        return node?.kind === "object" ? node : void 0;
      }
      function items(node) {
        return node?.kind === "array" ? node.items : [];
      }
      function members(node) {
        return node?.kind === "object" ? node.members.values() : [];
      }
      function textOf(node) {
        return node?.kind === "string" ? node.value : void 0;
      }
      function numberOf(node) {
        return node?.kind === "number" ? node.value : void 0;
      }
      function keyOf(node) {
        return String(node.key ?? "");
      }
      function pointerTo(node) {
        const parts = [];
        for (let at = node; at.parent !== void 0; at = at.parent)
          parts.push(`/${keyOf(at).replaceAll("~", "~0").replaceAll("/", "~1")}`);
        return parts.reverse().join("");
      }
      function* descendants(node, skip = () => !1) {
        const waiting = [node];
        for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
          if (skip(next))
            continue;
          yield next;
          const children = next.kind === "object" ? [...next.members.values()] : items(next);
          for (let index = children.length - 1; index >= 0; index--) {
            const child = children[index];
            child !== void 0 && waiting.push(child);
          }
        }
      }
      function kindInWords(node) {
        return {
          object: "an object",
          array: "an array",
          string: "a string",
          number: "a number",
          boolean: "a boolean",
          null: "null",
          substitution: "a substitution"
        }[node.kind];
      }
    })
  )
};
