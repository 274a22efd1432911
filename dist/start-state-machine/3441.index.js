export const id = 3441, ids = [3441], modules = {
  /***/
  3441: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        treeFromYaml: () => (
          /* binding */
          treeFromYaml
        )
      });
      var dist = __webpack_require__(8815), limits = __webpack_require__(9488), source_text = __webpack_require__(8833);
      const mostNodes = 1e6;
      function yamlSyntax(range, message, node) {
        return { kind: "yaml-syntax", range, message, node };
      }
      class NodeReader {
        text;
        document;
        deepest;
        problems;
        anchors = /* @__PURE__ */ new Map();
        /** Aliases that are being followed: one that leads to itself has no end. */
        open = /* @__PURE__ */ new Set();
        /** What reaches this far may lack something. */
        brokenFrom;
        count = 0;
        depth = 0;
        full = !1;
        /** How many anchors and aliases are around. */
        sharing = 0;
        constructor(text, document, deepest, problems) {
          this.text = text, this.document = document, this.deepest = deepest, this.problems = problems, this.brokenFrom = Math.min(...problems.map(({ range }) => range.start));
        }
        root() {
          const { contents } = this.document;
          if (contents === null)
            return;
          const root = this.read(contents, { key: void 0, keyRange: void 0, parent: void 0 });
          if (!(this.full || this.problems.some(({ kind }) => kind === "nesting")))
            return root.kind === "null" && root.range.start === root.range.end ? void 0 : root;
        }
        read(node, place) {
          if (++this.count > mostNodes)
            return this.tooMany(node, place);
          if ((0, dist.isAlias)(node))
            return this.followed(node, place);
          const anchor = (0, dist.isScalar)(node) || (0, dist.isMap)(node) || (0, dist.isSeq)(node) ? node.anchor : void 0;
          anchor !== void 0 && (this.anchors.set(anchor, node), this.sharing++);
          const read = this.readHere(node, place);
          return this.sharing > 0 && (read.shared = !0), anchor !== void 0 && this.sharing--, read;
        }
        readHere(node, place) {
          if (++this.depth > this.deepest)
            return this.depth--, this.once({ kind: "nesting", range: rangeOf(node), message: (0, limits.DI)(this.deepest), node: void 0 }), this.unknown(node, place);
          const read = this.tagged(node, place);
          return this.depth--, read;
        }
        tagged(node, place) {
          const tag = ((0, dist.isScalar)(node) || (0, dist.isMap)(node) || (0, dist.isSeq)(node) ? node.tag : void 0) ?? "";
          if (!tag.startsWith("!") || tag === "!")
            return this.plain(node, place);
          const name = tag.slice(1), range = rangeOf(node), long = name === "Ref" || name === "Condition" ? name : `Fn::${name}`, object = this.emptyObject(range, place);
          return object.members.set(long, this.plain(node, { key: long, keyRange: range, parent: object })), object;
        }
        plain(node, place) {
          return (0, dist.isScalar)(node) ? this.scalar(node, place) : (0, dist.isMap)(node) ? isDoubleBraced(this.text, rangeOf(node)) ? this.unknown(node, place) : this.map(node, place) : (0, dist.isSeq)(node) ? this.sequence(node, place) : { kind: "null", range: rangeOf(node), ...place };
        }
        scalar(node, place) {
          const range = rangeOf(node), { value, source = "" } = node;
          if (node.type === "PLAIN" && isSubstitution(source))
            return { kind: "substitution", range, ...place, text: source };
          if (typeof value == "number" && Number.isFinite(value))
            return { kind: "number", range, ...place, value };
          if (typeof value == "boolean")
            return { kind: "boolean", range, ...place, value };
          if (value === null)
            return { kind: "null", range, ...place };
          const inYaml11 = node.type === "PLAIN" ? booleanInYaml11(source) : void 0;
          return { kind: "string", range, ...place, value: typeof value == "string" ? value : source, inYaml11 };
        }
        sequence(node, place) {
          const items = [], range = rangeOf(node), open = range.end >= this.brokenFrom, array = { kind: "array", range, ...place, items, open };
          for (const item of node.items) {
            if (this.full)
              break;
            items.push(this.read(item, { key: items.length, keyRange: void 0, parent: array }));
          }
          return array;
        }
        emptyObject(range, place) {
          return { kind: "object", range, ...place, members: /* @__PURE__ */ new Map(), open: range.end >= this.brokenFrom };
        }
        map(node, place) {
          const object = this.emptyObject(rangeOf(node), place), merges = [];
          for (const { key, value } of node.items) {
            if (this.full)
              break;
            const keyRange = rangeOf(key), name = keyText(key);
            if (name === void 0)
              this.unlessBroken(yamlSyntax(keyRange, "A key must be a string", object));
            else if (name === "<<")
              merges.push(value);
            else {
              object.members.has(name) && this.duplicate(name, keyRange, object), object.members.delete(name);
              const member = this.read(value ?? null, { key: name, keyRange, parent: object });
              object.members.set(name, value === null ? { ...member, range: keyRange } : member);
            }
          }
          for (const merge of merges)
            this.merge(object, merge);
          return object;
        }
        /** Own members win over merged ones, and those of an earlier map over those of a later one. */
        merge(object, value) {
          const read = this.read(value, { key: "<<", keyRange: void 0, parent: object });
          for (const from of read.kind === "array" ? read.items : [read]) {
            if (from.kind !== "object") {
              object.open = !0;
              continue;
            }
            for (const [name, member] of from.members)
              object.members.has(name) || object.members.set(name, adopted(member, object));
          }
        }
        followed(alias, place) {
          const target = this.anchors.get(alias.source);
          if (target === void 0 || this.open.has(target)) {
            const why = target === void 0 ? "has no anchor before it" : "is part of what it stands for";
            return this.unlessBroken(yamlSyntax(rangeOf(alias), `The alias ${JSON.stringify(alias.source)} ${why}`)), this.unknown(alias, place);
          }
          this.open.add(target), this.sharing++;
          const read = this.read(target, place);
          return this.sharing--, this.open.delete(target), read;
        }
        /** What stands behind a syntax error may not be what it seems. */
        unlessBroken(problem) {
          problem.range.end < this.brokenFrom && this.problems.push(problem);
        }
        duplicate(name, range, node) {
          if (this.problems.length > limits.yp)
            return;
          const message = `The key ${JSON.stringify(name)} stands twice in this object`;
          this.problems.push({ kind: "duplicate-key", range, message, node });
        }
        tooMany(node, place) {
          if (!this.full) {
            const message = `The aliases stand for more than ${mostNodes} values`;
            this.once({ kind: "size", range: rangeOf(node), message, node: void 0 });
          }
          return this.full = !0, this.unknown(node, place);
        }
        once(problem) {
          this.problems.some(({ kind }) => kind === problem.kind) || this.problems.push(problem);
        }
        unknown(node, place) {
          const range = rangeOf(node);
          return { kind: "substitution", range, ...place, text: this.text.slice(range.start, range.end) };
        }
      }
      function adopted(node, parent) {
        const copy = { ...node, parent }, children = copy.kind === "object" ? copy.members.values() : copy.kind === "array" ? copy.items : [];
        for (const child of children)
          child.parent = copy;
        return copy;
      }
      function keyText(key) {
        if ((0, dist.isScalar)(key))
          return typeof key.value == "string" ? key.value : key.source ?? String(key.value ?? "");
      }
      function rangeOf(node) {
        const range = node?.range;
        return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
      }
      function booleanInYaml11(source) {
        return /^(?:yes|Yes|YES|on|On|ON)$/.test(source) ? !0 : /^(?:no|No|NO|off|Off|OFF)$/.test(source) ? !1 : void 0;
      }
      function isSubstitution(source) {
        return /^(?:[\w.+-]*\$\{[^}]*\})+[\w.+-]*$/.test(source);
      }
      function isDoubleBraced(text, { start, end }) {
        return text.startsWith("{{", start) && text.startsWith("}}", end - 2);
      }
      function placesInYaml(text) {
        const known = /* @__PURE__ */ new WeakMap();
        return ({ range, value }, start, end) => {
          let places = known.get(range);
          if (places === void 0 && (places = placesOf(text, range, value), known.set(range, places)), places.length !== value.length || places.length === 0)
            return range;
          const first = places[Math.min(start, places.length - 1)] ?? range;
          if (end <= start) {
            const at = start < places.length ? first.start : first.end;
            return { start: at, end: at };
          }
          return { start: first.start, end: places[Math.min(end, places.length) - 1]?.end ?? range.end };
        };
      }
      function placesOf(text, { start, end }, value) {
        switch (text[start]) {
          case '"':
            return flowPlaces(text, start + 1, end - 1, escapeAt);
          case "'":
            return flowPlaces(text, start + 1, end - 1, quoteAt);
          case "|":
          case ">":
            return blockPlaces(text, start, end, value);
          default:
            return flowPlaces(text, start, end, () => {
            });
        }
      }
      function flowPlaces(text, start, end, escapeOf) {
        const places = [];
        let offset = start;
        for (; offset < end; ) {
          const piece = escapeOf(text, offset);
          if (piece !== void 0) {
            const range = { start: offset, end: offset + piece.length };
            for (let unit = 0; unit < piece.units; unit++)
              places.push(range);
            offset += piece.length;
            continue;
          }
          const next = blankRun(text, offset, end);
          if (next === offset) {
            places.push({ start: offset, end: ++offset });
            continue;
          }
          const breaks = lineEndsIn(text, offset, next), shown = breaks.length > 1 ? breaks.slice(1) : breaks;
          if (shown.length === 0)
            for (let at = offset; at < next; at++)
              places.push({ start: at, end: at + 1 });
          for (const at of shown)
            places.push({ start: at, end: at + 1 });
          offset = next;
        }
        return places;
      }
      function lineEndsIn(text, start, end) {
        const found = [];
        for (let at = text.indexOf(`
`, start); at >= 0 && at < end; at = text.indexOf(`
`, at + 1))
          found.push(at);
        return found;
      }
      function quoteAt(text, offset) {
        return text.startsWith("''", offset) ? { length: 2, units: 1 } : void 0;
      }
      const hexDigits = { x: 2, u: 4, U: 8 };
      function escapeAt(text, offset) {
        if (text[offset] !== "\\")
          return;
        const letter = text[offset + 1] ?? "", digits = hexDigits[letter];
        if (digits !== void 0) {
          const code = Number.parseInt(text.slice(offset + 2, offset + 2 + digits), 16);
          return { length: 2 + digits, units: code > 65535 ? 2 : 1 };
        }
        return letter !== `
` && letter !== "\r" ? { length: 2, units: 1 } : { length: /^\\\r?\n[ \t]*/.exec(text.slice(offset, offset + 4096))?.[0].length ?? 2, units: 0 };
      }
      function blockPlaces(text, start, end, value) {
        const places = [], header = text.indexOf(`
`, start);
        let offset = header < 0 ? end : header + 1, unit = 0;
        for (; unit < value.length; ) {
          const nextUnit = blankRun(value, unit, value.length), next = blankRun(text, offset, end);
          for (const at of blankPlaces(value.slice(unit, nextUnit), text, offset, next))
            places.push({ start: at, end: Math.min(end, at + 1) });
          for (unit = nextUnit, offset = next; unit < value.length && !isBlank(value[unit]); unit++)
            places.push({ start: offset, end: ++offset });
        }
        return places;
      }
      function blankPlaces(blanks, text, start, end) {
        const breaks = lineEndsIn(text, start, end), firstBreak = breaks[0] ?? end, lastLineEnd = blanks.lastIndexOf(`
`);
        let lineEnds = 0;
        return Array.from(blanks, (character, index) => {
          if (lastLineEnd >= 0 && index > lastLineEnd)
            return end - (blanks.length - index);
          if (lineEnds === 0 && start + index < firstBreak)
            return start + index;
          const at = breaks[Math.min(lineEnds, breaks.length - 1)] ?? end;
          return character === `
` && lineEnds++, at;
        });
      }
      function blankRun(text, from, end) {
        let offset = from;
        for (; offset < end && isBlank(text[offset]); )
          offset++;
        return offset;
      }
      function isBlank(character) {
        return character === " " || character === `
` || character === "	" || character === "\r";
      }
      const delimited = ["parseFlowCollection", "parseQuotedScalar"];
      function tokensOf(text) {
        const lexer = new dist.Lexer(), inside = lexer;
        for (const name of delimited) {
          const strict = inside[name];
          inside[name] = function* () {
            const { indentNext } = inside;
            inside.indentNext = 0;
            const next = yield* strict.call(inside);
            return inside.indentNext = indentNext, next;
          };
        }
        const parser = new dist.Parser(), tokens = [];
        for (const lexeme of lexer.lex(text))
          for (const token of parser.next(lexeme))
            tokens.push(token);
        for (const token of parser.end())
          tokens.push(token);
        return tokens;
      }
      function treeFromYaml(text, { deepest, longest } = limits.G9) {
        const long = (0, limits.Po)(text, longest), start = { start: 0, end: Math.min(1, text.length) };
        if (long !== void 0)
          return refused(text, { kind: "size", range: start, message: long, node: void 0 });
        const problems = [], tokens = tokensOf((0, source_text.ke)(text) ? `
${text.slice(1)}` : text), deep = firstBelow(tokens, deepest);
        if (deep !== void 0) {
          const range = { start: deep, end: deep + 1 };
          return refused(text, { kind: "nesting", range, message: (0, limits.DI)(deepest), node: void 0 });
        }
        const composer = new dist.Composer({ uniqueKeys: !1 }), [document, second] = composer.compose(tokens, !0, text.length);
        if (document === void 0)
          return { root: void 0, problems, within: placesInYaml(text) };
        const first = firstOf(document.errors);
        if (first !== void 0) {
          const range = { start: first.pos[0], end: first.pos[1] };
          problems.push({ ...yamlSyntax(range, firstSentence(first.message)), hint: hintFor(text, range) });
        } else if (second !== void 0) {
          const [at] = second.range;
          problems.push(yamlSyntax({ start: at, end: Math.min(at + 3, text.length) }, "A second document starts here: only the first is read"));
        }
        const root = new NodeReader(text, document, deepest, problems).root();
        return root === void 0 && problems.length === 0 && problems.push(yamlSyntax(start, "The text holds no value")), { root, problems, within: placesInYaml(text) };
      }
      function refused(text, problem) {
        return { root: void 0, problems: [problem], within: placesInYaml(text) };
      }
      function firstSentence(message) {
        return (message.split(`
`, 1)[0] ?? "").replace(/[.:]\s*$/, "");
      }
      function firstOf(errors) {
        return errors.reduce((first, error) => first === void 0 || error.pos[0] < first.pos[0] ? error : first, void 0);
      }
      function hintFor(text, { start }) {
        if (!(text[start] !== "{" || !/[^\s{[,]/.test(text[start - 1] ?? " ")))
          return "Put the text into quotes: between { } or [ ], a brace ends one without them.";
      }
      function firstBelow(tokens, deepest) {
        const waiting = tokens.map((token) => ({
          token,
          depth: 0
        }));
        for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
          const { token, depth } = next;
          if (depth > deepest)
            return token.offset;
          if (token.type === "document" && token.value !== void 0 && waiting.push({ token: token.value, depth: 1 }), "items" in token)
            for (const { key, value } of token.items)
              key && waiting.push({ token: key, depth: depth + 1 }), value !== void 0 && waiting.push({ token: value, depth: depth + 1 });
        }
      }
    })
  )
};
