export const id = 5067, ids = [5067], modules = {
  /***/
  5067: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        definitionFrom: () => (
          /* binding */
          definitionFrom
        ),
        readTemplate: () => (
          /* binding */
          readTemplate
        ),
        readTerraform: () => (
          /* binding */
          readTerraform
        )
      });
      var json = __webpack_require__(6986), source_pieces = __webpack_require__(2875), names = __webpack_require__(2480), scan = __webpack_require__(4702), terraform_template = __webpack_require__(4569);
      const deepest = 500;
      function expressionAt(text, from, acrossLines, depth = 0) {
        const start = (0, scan.kE)(text, from, acrossLines), term = depth > deepest ? void 0 : termAt(text, start, depth), end = term === void 0 ? -1 : (0, scan.kE)(text, term.range.end, acrossLines);
        return term !== void 0 && isAtEnd(text, end, acrossLines) ? term : {
          is: "other",
          range: { start, end: trimmedEnd(text, start, (0, scan.EN)(text, start, acrossLines)) }
        };
      }
      function termAt(text, start, depth) {
        const character = text.charAt(start);
        if (character === '"') {
          const end = (0, scan.MR)(text, start);
          return { is: "text", template: (0, terraform_template.U$)(text, { start: start + 1, end: Math.max(start + 1, end - 1) }, !0), range: { start, end } };
        }
        if (character === "<") {
          const heredoc = (0, scan.Cd)(text, start);
          return heredoc === void 0 ? void 0 : {
            is: "text",
            template: (0, terraform_template.Tx)(text, heredoc, heredoc.flush),
            range: { start, end: heredoc.after }
          };
        }
        return character === "{" ? objectAt(text, start, depth) : character === "[" ? listAt(text, start, depth) : character === "(" ? parenthesesAt(text, start, depth) : wordAt(text, start, depth);
      }
      function wordAt(text, start, depth) {
        const [number] = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(text.slice(start, start + 100)) ?? [];
        if (number !== void 0)
          return { is: "number", value: Number(number), range: { start, end: start + number.length } };
        const [word] = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/.exec(text.slice(start, start + 500)) ?? [];
        if (word === void 0)
          return;
        const range = { start, end: start + word.length };
        if (word === "true" || word === "false")
          return { is: "boolean", value: word === "true", range };
        if (word === "null")
          return { is: "null", range };
        if (text[range.end] !== "(")
          return { is: "reference", path: word, range };
        const args = itemsAt(text, range.end + 1, ")", depth);
        return args && { is: "call", name: word, args: args.items, range: { start, end: args.end } };
      }
      function parenthesesAt(text, start, depth) {
        const inner = itemsAt(text, start + 1, ")", depth), [only, ...rest] = inner?.items ?? [];
        if (!(inner === void 0 || only === void 0 || rest.length > 0))
          return { ...only, range: { start, end: inner.end } };
      }
      function listAt(text, start, depth) {
        const inner = itemsAt(text, start + 1, "]", depth);
        return inner && { is: "list", items: inner.items, range: { start, end: inner.end } };
      }
      function itemsAt(text, from, closing, depth) {
        const items = [];
        let at = (0, scan.kE)(text, from, !0);
        for (; at < text.length && text[at] !== closing; ) {
          if (isLoop(text, at))
            return;
          const item = expressionAt(text, at, !0, depth + 1);
          if (items.push(item), at = (0, scan.kE)(text, item.range.end, !0), text.startsWith("...", at))
            return;
          if (text[at] === ",")
            at = (0, scan.kE)(text, at + 1, !0);
          else if (at < text.length && text[at] !== closing)
            return;
        }
        return { items, end: Math.min(at + 1, text.length) };
      }
      function objectAt(text, start, depth) {
        const members = [];
        let at = (0, scan.kE)(text, start + 1, !0);
        for (; at < text.length && text[at] !== "}"; ) {
          if (isLoop(text, at))
            return;
          const key = keyAt(text, at);
          if (key === void 0 || (at = (0, scan.kE)(text, key.keyRange.end, !1), at < text.length && text[at] !== "=" && text[at] !== ":"))
            return;
          const value = expressionAt(text, at + 1, !1, depth + 1);
          if (value.range.end <= at && at < text.length)
            return;
          members.push({ ...key, value }), at = (0, scan.kE)(text, value.range.end, !1), text[at] === "," && at++, at = (0, scan.kE)(text, at, !0);
        }
        return { is: "object", members, range: { start, end: Math.min(at + 1, text.length) } };
      }
      function keyAt(text, start) {
        if (text[start] === '"') {
          const end = (0, scan.MR)(text, start), template = (0, terraform_template.U$)(text, { start: start + 1, end: Math.max(start + 1, end - 1) }, !0);
          return { key: (0, source_pieces.oR)(template.pieces).text, keyRange: { start, end } };
        }
        if (text[start] === "(") {
          const inner = text.slice(start + 1, (0, scan.EN)(text, start + 1, !0)), end = start + inner.length + 2;
          return { key: `\${${inner.replace(/[^\w.-]/g, "")}}`, keyRange: { start, end } };
        }
        const [word] = /^[\p{L}_\d][\p{L}\p{N}_.-]*/u.exec(text.slice(start, start + 300)) ?? [];
        return word === void 0 ? void 0 : { key: word, keyRange: { start, end: start + word.length } };
      }
      function isLoop(text, at) {
        return /^for\s+[\w]/.test(text.slice(at, at + 20));
      }
      function isAtEnd(text, at, acrossLines) {
        return at >= text.length ? !0 : ",)]}".includes(text.charAt(at)) || !acrossLines && text[at] === `
`;
      }
      function trimmedEnd(text, start, end) {
        let at = end;
        for (; at > start && /\s/.test(text.charAt(at - 1)); )
          at--;
        return at;
      }
      function plainText(expression, isPath = !1) {
        if (expression?.is !== "text" || expression.template.directive !== void 0)
          return;
        const { text } = (0, source_pieces.oR)(expression.template.pieces), known = isPath ? text.replace(/^\$\{path\.(?:module|root)\}\/?/, "./") : text;
        return known.includes("${") ? void 0 : known;
      }
      const kinds = /^(?:resource (?:aws_sfn|awscc_stepfunctions)_state_machine|data template_file|module|locals|variable)\b/;
      function blocksIn(text) {
        const blocks = [];
        let at = (0, scan.kE)(text, 0, !0);
        for (; at < text.length; ) {
          const head = /^([A-Za-z_][\w-]*)((?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*)[ \t]*\{/.exec(text.slice(at, at + 1e3));
          if (head === null) {
            at = (0, scan.kE)(text, Math.max(at + 1, (0, scan.kd)(text, at)), !0);
            continue;
          }
          const [opening, kind = "", labels = ""] = head, start = at + opening.length, end = (0, scan.EN)(text, start, !0), names2 = [
            kind,
            ...[...labels.matchAll(/"([^"]*)"|([A-Za-z_][\w-]*)/g)].map(([, a, b]) => a ?? b ?? "")
          ];
          blocks.push({
            names: names2,
            range: { start: at, end: start },
            attributes: kinds.test(names2.join(" ")) ? attributesIn(text, start, end) : /* @__PURE__ */ new Map()
          }), at = (0, scan.kE)(text, Math.max(end + 1, start), !0);
        }
        return blocks;
      }
      function attributesIn(text, start, end) {
        const found = /* @__PURE__ */ new Map();
        let at = (0, scan.kE)(text, start, !0);
        for (; at < end; ) {
          const [opening, name = ""] = /^([A-Za-z_][\w-]*)[ \t]*=(?!=)/.exec(text.slice(at, at + 300)) ?? [];
          if (opening === void 0) {
            at = (0, scan.kE)(text, afterStatement(text, at, end), !0);
            continue;
          }
          const value = expressionAt(text, at + opening.length, !1);
          found.set(name, value), at = (0, scan.kE)(text, Math.max(value.range.end, at + opening.length), !0);
        }
        return found;
      }
      function afterStatement(text, from, end) {
        const line = (0, scan.kd)(text, from), brace = text.indexOf("{", from);
        return brace < 0 || brace > line ? Math.min(end, Math.max(from + 1, line)) : Math.min(end, (0, scan.EN)(text, brace + 1, !0) + 1);
      }
      var terraform_names = __webpack_require__(5051);
      const transparent = /* @__PURE__ */ new Set(["trimspace", "chomp", "nonsensitive", "sensitive"]), decoders = /* @__PURE__ */ new Set(["jsondecode", "yamldecode"]);
      function definitionsIn(values, names2) {
        const found = [], look = (path, value) => {
          if (isDefinition(value, names2))
            found.push({ path, value });
          else if (value.is === "object")
            for (const each of value.members)
              look(`${path}.${each.key}`, each.value);
          else if (value.is === "list")
            for (const [index, item] of value.items.entries())
              look(`${path}.${index}`, item);
        };
        for (const [name, value] of values)
          look(name, value);
        return found;
      }
      function isDefinition(value, names2, steps = 0) {
        if (steps >= terraform_names.O)
          return !1;
        if (value.is === "text") {
          const { text } = (0, source_pieces.oR)(value.template.pieces);
          return /^\s*\{/.test(text) && /"StartAt"\s*:/.test(text) && /"States"\s*:/.test(text);
        }
        if (value.is === "reference") {
          const named = names2.peek(value.path);
          return named !== void 0 && isDefinition(named, names2, steps + 1);
        }
        if (value.is !== "call")
          return !1;
        const [first] = value.args;
        if (first === void 0)
          return !1;
        if (transparent.has(value.name))
          return isDefinition(first, names2, steps + 1);
        if (value.name === "file" || value.name === "templatefile")
          return isNamed(first);
        if (value.name !== "jsonencode")
          return !1;
        const encoded = names2.resolved(first);
        if (encoded.is === "call" && decoders.has(encoded.name))
          return encoded.args[0] !== void 0 && isDefinition(encoded.args[0], names2, steps + 1);
        const keys = encoded.is === "object" ? encoded.members.map(({ key }) => key) : [];
        return keys.includes("StartAt") && keys.includes("States");
      }
      function isNamed(path) {
        return /\.asl\.(?:json|ya?ml)(?:\.\w+)?$/i.test(plainText(path, !0) ?? "");
      }
      function nodeFrom(root, making) {
        return nodeAt(root, making, { key: void 0, keyRange: void 0, parent: void 0 }, 0);
      }
      function nodeAt(written, making, at, depth) {
        const expression = making.resolve(written, depth), place = expression === written ? at : { ...at, shared: !0 }, { range } = expression;
        switch (expression.is) {
          case "object": {
            const members = /* @__PURE__ */ new Map(), object = { kind: "object", range, ...place, members, open: !1 };
            return addMembers(expression.members, object, members, making, depth), object;
          }
          case "list": {
            const items = [], array = { kind: "array", range, ...place, items, open: !1 };
            for (const [key, item] of expression.items.entries())
              items.push(nodeAt(item, making, below(array, key, void 0), depth + 1));
            return array;
          }
          case "call": {
            if (expression.name !== "merge")
              break;
            return merged(expression.args, { range, ...place }, making, depth);
          }
          case "number":
            return { kind: "number", range, ...place, value: expression.value };
          case "boolean":
            return { kind: "boolean", range, ...place, value: expression.value };
          case "null":
            return { kind: "null", range, ...place };
          case "text": {
            const { pieces, interpolations, directive } = expression.template, isOneValue = pieces.length === 1 && interpolations.length === 1;
            if (directive !== void 0 || isOneValue)
              break;
            const { text: value, places } = (0, source_pieces.oR)(pieces), node = { kind: "string", range, ...place, value };
            return value !== "" && making.texts.set(node, places), node;
          }
        }
        const source = making.text.slice(range.start, range.end), inner = /^"\$\{(.*)\}"$/s.exec(source)?.[1] ?? source;
        return { kind: "substitution", range, ...place, text: `\${${inner}}` };
      }
      function merged(args, place, making, depth) {
        const parts = args.map((each) => making.resolve(each, depth + 1)), members = /* @__PURE__ */ new Map(), open = parts.some(({ is }) => is !== "object"), object = { kind: "object", ...place, members, open };
        for (const [index, part] of parts.entries())
          part.is === "object" && addMembers(part.members, object, members, making, depth, part !== args[index]);
        return object;
      }
      function addMembers(list, object, members, making, depth, shared = object.shared) {
        for (const { key, keyRange, value } of list)
          members.delete(key), members.set(key, nodeAt(value, making, below(object, key, keyRange, shared), depth + 1));
      }
      function below(parent, key, keyRange, shared = parent.shared) {
        return shared === !0 ? { key, keyRange, parent, shared } : { key, keyRange, parent };
      }
      function readTerraform(text, source) {
        const names2 = new terraform_names.f(blocksIn(text)), deployed = names2.blocks.flatMap((block) => machinesOf(block, names2, source)), others = names2.blocks.flatMap((block) => valuesOf(block, names2, source)), machines = [...deployed, ...others].sort((a, b) => a.at - b.at).map(({ machine }) => machine);
        return { source, machines, findings: [] };
      }
      function machinesOf(block, names2, source) {
        const [kind, first = "", second = ""] = block.names, found = (place, definition2) => ({
          at: block.range.start,
          machine: machineIn(block, place, definition2, names2, source)
        });
        if (kind === "resource" && /^(?:aws_sfn|awscc_stepfunctions)_state_machine$/.test(first)) {
          const definition2 = block.attributes.get("definition") ?? block.attributes.get("definition_string");
          return [found(`${first}.${second}`, definition2)];
        }
        if (kind !== "module")
          return [];
        const given = definitionsIn(block.attributes, names2), definition = block.attributes.get("definition"), isMachine = /step-?functions?|state-?machine/i.test(plainText(block.attributes.get("source")) ?? "");
        return given.length === 0 && isMachine && definition !== void 0 && given.push({ path: "", value: definition }), given.map(({ path, value }) => found(given.length === 1 ? `module.${first}` : `module.${first}.${path}`, value));
      }
      function valuesOf(block, names2, source) {
        const [kind, first = ""] = block.names, above = kind === "locals" ? "local" : kind === "variable" ? `var.${first}` : void 0;
        return above === void 0 ? [] : definitionsIn(block.attributes, names2).filter(({ value }) => value.is !== "reference" && !names2.followed.has(value)).map(({ path, value }) => {
          const place = kind === "locals" ? `${above}.${path}` : above;
          return { at: value.range.start, machine: machineIn(block, place, value, names2, source) };
        });
      }
      function machineIn(block, place, definition, names2, source) {
        const type = typeOf(block);
        return definition === void 0 ? { place, type, substitutions: void 0, content: { is: "elsewhere", why: "The resource has no definition here", range: block.range } } : { place, type, ...definitionFrom(definition, names2, source) };
      }
      function typeOf({ attributes }) {
        const written = plainText(attributes.get("type") ?? attributes.get("state_machine_type"))?.toUpperCase();
        return written === "EXPRESS" ? "express" : written === "STANDARD" ? "standard" : void 0;
      }
      function definitionFrom(expression, names2, source, steps = 0) {
        const { range } = expression, unknown = () => {
          const written = source.text.slice(range.start, Math.min(range.end, range.start + 80)).split(`
`, 1)[0];
          return given({
            is: "elsewhere",
            why: `The definition is ${written}, which only Terraform can work out`,
            hint: expression.is === "reference" ? ofAnotherFile(expression.path) : void 0,
            range
          });
        }, follow = (next) => next === void 0 || steps >= terraform_names.O ? unknown() : definitionFrom(next, names2, source, steps + 1), given = (content) => content === void 0 ? unknown() : { content, substitutions: void 0 };
        if (expression.is === "text") {
          const inner = onlyExpression(expression.template, source.text);
          return inner === void 0 ? given(fromText(expression.template, range, source)) : follow(inner);
        }
        if (expression.is === "reference")
          return namedTemplate(expression.path, names2.blocks) ?? follow(names2.valueOf(expression.path));
        if (expression.is !== "call")
          return unknown();
        const { name, args } = expression, [first, second] = args;
        if (transparent.has(name))
          return follow(first);
        if (name === "file")
          return given(fromFile(first, !1));
        if (name === "templatefile")
          return { ...given(fromFile(first, !0)), substitutions: substitutionsOf(second) };
        if (name !== "jsonencode" || first === void 0)
          return unknown();
        const value = names2.resolved(first);
        return value.is === "object" ? given(fromObject(value, names2, source)) : value.is === "call" && decoders.has(value.name) ? follow(value.args[0]) : unknown();
      }
      function ofAnotherFile(path) {
        if (/^local\.[\w-]+$/.test(path))
          return `A text or jsonencode that another file gives ${path} is linted there, without this machine's type.`;
      }
      function namedTemplate(path, blocks) {
        const [, name] = /^data\.template_file\.([\w-]+)\.rendered$/.exec(path) ?? [], block = blocks.find(({ names: names2 }) => name !== void 0 && names2.join(".") === `data.template_file.${name}`), template = block?.attributes.get("template");
        if (block === void 0 || template?.is !== "call" || template.name !== "file")
          return;
        const content = fromFile(template.args[0], !0);
        return content && { content, substitutions: substitutionsOf(block.attributes.get("vars"), "vars") };
      }
      function fromObject(value, names2, file) {
        const texts = /* @__PURE__ */ new WeakMap();
        return { is: "here", tree: {
          root: nodeFrom(value, { text: file.text, texts, resolve: names2.forOneDefinition() }),
          problems: [],
          within: (node, start, end) => texts.get(node)?.(start, end) ?? node.range
        }, source: (0, source_pieces.YT)(value.range, file), file, used: () => [] };
      }
      function fromText(template, range, file) {
        if (template.directive !== void 0)
          return directed(template.directive);
        const text = (0, source_pieces.oR)(template.pieces);
        return text.text.trim() === "" ? { is: "elsewhere", why: "The definition is empty", range } : { is: "here", tree: (0, json.n)(text.text), source: (0, source_pieces.vz)(text, file), file, used: () => [] };
      }
      function directed(range) {
        return { is: "elsewhere", why: "The definition has conditions or loops of Terraform", range };
      }
      function fromFile(path, template) {
        const text = plainText(path, !0);
        if (!(path === void 0 || text === void 0 || text === ""))
          return { is: "file", path: text, range: path.range, keys: [], generated: !1, template };
      }
      function onlyExpression({ pieces, interpolations }, text) {
        const [only] = interpolations;
        if (!(pieces.length !== 1 || only === void 0))
          return expressionAt(text, only.range.start + 2, !0);
      }
      function substitutionsOf(expression, listedIn = "templatefile") {
        if (expression?.is !== "object")
          return;
        const names2 = /* @__PURE__ */ new Map();
        for (const { key, keyRange, value } of expression.members) {
          const known = value.is === "number" || value.is === "boolean" ? String(value.value) : plainText(value);
          names2.set(key, { range: keyRange, value: known });
        }
        return { listedIn, names: names2, range: expression.range, complete: !0 };
      }
      async function readTemplate(text, file, treeOf) {
        const template = (0, terraform_template.U$)(text, { start: 0, end: text.length }, !1);
        if (template.directive !== void 0)
          return directed(template.directive);
        const filled = (0, source_pieces.oR)(template.pieces), tree = await treeOf(filled.text);
        return {
          is: "here",
          tree,
          source: (0, source_pieces.vz)(filled, file),
          file,
          used: () => (0, names.We)((0, terraform_template.eZ)(template), tree, ({ start, end }) => filled.places(start, end))
        };
      }
    })
  ),
  /***/
  5051: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          longestWay
        ),
        /* harmony export */
        f: () => (
          /* binding */
          Names
        )
        /* harmony export */
      });
      const longestWay = 10;
      class Names {
        blocks;
        /** The values that something stood for. */
        followed = /* @__PURE__ */ new Set();
        locals = /* @__PURE__ */ new Map();
        constructor(blocks) {
          this.blocks = blocks;
          for (const { names, attributes } of blocks)
            if (names[0] === "locals")
              for (const [name, value] of attributes)
                this.locals.has(name) || this.locals.set(name, value);
        }
        /** `local.NAME` */
        valueOf(path) {
          const value = this.peek(path);
          return value !== void 0 && this.followed.add(value), value;
        }
        /** The same for a look that nothing is made of. */
        peek(path) {
          return path.startsWith("local.") ? this.locals.get(path.slice(6)) : void 0;
        }
        resolved(expression, steps = 0) {
          if (expression.is !== "reference" || steps >= longestWay)
            return expression;
          const value = this.valueOf(expression.path);
          return value === void 0 ? expression : this.resolved(value, steps + 1);
        }
        /**
         * Values that name values that name values may come to more than any definition is long: those of one definition
         * are followed until they do.
         */
        forOneDefinition() {
          let left = longestDefinition;
          return (expression, depth) => {
            if (expression.is !== "reference" || depth > deepest)
              return expression;
            const value = this.resolved(expression);
            return left -= value.range.end - value.range.start, left < 0 ? expression : value;
          };
        }
      }
      const longestDefinition = 1024 * 1024, deepest = 200;
    })
  ),
  /***/
  4702: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cd: () => (
          /* binding */
          heredocAt
        ),
        /* harmony export */
        EN: () => (
          /* binding */
          expressionEnd
        ),
        /* harmony export */
        MR: () => (
          /* binding */
          templateEnd
        ),
        /* harmony export */
        RN: () => (
          /* binding */
          isEscapedSequence
        ),
        /* harmony export */
        kE: () => (
          /* binding */
          afterBlanks
        ),
        /* harmony export */
        kd: () => (
          /* binding */
          lineEnd
        ),
        /* harmony export */
        wZ: () => (
          /* binding */
          isSequence
        )
        /* harmony export */
      });
      function afterBlanks(text, from, acrossLines) {
        let at = from;
        for (; ; ) {
          const character = text[at];
          if (character === " " || character === "	" || character === "\r" || character === "\uFEFF")
            at++;
          else if (character === `
` && acrossLines)
            at++;
          else if (character === "#" || character === "/" && text[at + 1] === "/")
            at = lineEnd(text, at);
          else if (character === "/" && text[at + 1] === "*")
            at = commentEnd(text, at);
          else
            return at;
        }
      }
      function lineEnd(text, from) {
        const end = text.indexOf(`
`, from);
        return end < 0 ? text.length : end;
      }
      function commentEnd(text, from) {
        const end = text.indexOf("*/", from + 2);
        return end < 0 ? text.length : end + 2;
      }
      function templateEnd(text, from) {
        const open = [text[from] === '"' ? "quote" : "brace"];
        let at = from + (text[from] === '"' ? 1 : 2);
        for (; open.length > 0 && at < text.length; ) {
          const character = text[at];
          open.at(-1) === "quote" ? character === "\\" ? at += 2 : isEscapedSequence(text, at) ? at += 3 : isSequence(text, at) ? at = opened(open, "brace", at + 2) : at = character === '"' ? closed(open, at + 1) : at + 1 : character === '"' ? at = opened(open, "quote", at + 1) : character === "{" ? at = opened(open, "brace", at + 1) : at = character === "}" ? closed(open, at + 1) : at + 1;
        }
        return Math.min(at, text.length);
      }
      function isSequence(text, at) {
        return (text[at] === "$" || text[at] === "%") && text[at + 1] === "{";
      }
      function isEscapedSequence(text, at) {
        return isSequence(text, at + 1) && text[at] === text[at + 1];
      }
      function heredocAt(text, from) {
        const head = /^<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/u.exec(text.slice(from, from + 300)), [opening = "", dash, mark = ""] = head ?? [];
        if (head === null)
          return;
        const start = from + opening.length;
        for (let at = start; at <= text.length; at = lineEnd(text, at) + 1) {
          const end = lineEnd(text, at), line = text.slice(at, Math.min(end, at + 1e3));
          if (line.trim() === mark)
            return { start, end: at, after: at + line.trimEnd().length, flush: dash === "-" };
          if (end >= text.length)
            break;
        }
        return { start, end: text.length, after: text.length, flush: dash === "-" };
      }
      function expressionEnd(text, from, acrossLines) {
        let depth = 0, at = from;
        for (; at < text.length; ) {
          const character = text.charAt(at);
          if (character === '"')
            at = templateEnd(text, at);
          else if (character === "#" || character === "/" && "/*".includes(text.charAt(at + 1) || " "))
            at = afterBlanks(text, at, !1);
          else if (character === "<" && text[at + 1] === "<")
            at = heredocAt(text, at)?.after ?? at + 2;
          else if ("([{".includes(character))
            depth++, at++;
          else if (")]}".includes(character)) {
            if (depth-- === 0)
              return at;
            at++;
          } else {
            if (depth === 0 && (character === "," || character === `
` && !acrossLines))
              return at;
            at++;
          }
        }
        return text.length;
      }
      function opened(open, kind, at) {
        return open.push(kind), at;
      }
      function closed(open, at) {
        return open.pop(), at;
      }
    })
  ),
  /***/
  4569: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tx: () => (
          /* binding */
          heredocTemplate
        ),
        /* harmony export */
        U$: () => (
          /* binding */
          templateIn
        ),
        /* harmony export */
        eZ: () => (
          /* binding */
          namesOf
        )
        /* harmony export */
      });
      var _source_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2875), _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);
      function templateIn(text, { start, end }, quoted) {
        const pieces = [], interpolations = [];
        let directive, from = start, at = start;
        const flush = () => {
          at > from && pieces.push(written(text, from, at));
        };
        for (; at < end; ) {
          const taken = (0, _scan_js__WEBPACK_IMPORTED_MODULE_0__.RN)(text, at) ? 3 : quoted && text[at] === "\\" ? escapeLength(text, at) : 0;
          if (taken > 0) {
            flush();
            const range = { start: at, end: Math.min(end, at + taken) };
            pieces.push((0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_1__.F6)(range, taken === 3 && text[at] !== "\\" ? text.slice(at + 1, at + 3) : unescaped(text, range))), at = from = range.end;
          } else if ((0, _scan_js__WEBPACK_IMPORTED_MODULE_0__.wZ)(text, at)) {
            flush();
            const range = { start: at, end: Math.min(end, (0, _scan_js__WEBPACK_IMPORTED_MODULE_0__.MR)(text, at)) }, expression = text.slice(at + 2, range.end - 1).replace(/^~|~$/g, "");
            text[at] === "%" ? directive ??= range : interpolations.push({ range, expression: expression.trim() }), pieces.push(placeholder(text, range, expression)), at = from = range.end;
          } else
            at++;
        }
        return flush(), { pieces, interpolations, directive };
      }
      function heredocTemplate(text, range, flush) {
        if (!flush)
          return templateIn(text, range, !1);
        const lines = [];
        for (let at = range.start; at < range.end; ) {
          const end = text.indexOf(`
`, at), next = end < 0 || end >= range.end ? range.end : end + 1;
          lines.push({ start: at, end: next }), at = next;
        }
        const indents = lines.flatMap(({ start, end }) => {
          const blanks = /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
          return text.slice(start + blanks, end).trim() === "" ? [] : [blanks];
        }), indent = indents.length === 0 ? 0 : indents.reduce((a, b) => Math.min(a, b)), templates = lines.map(({ start, end }) => templateIn(text, { start: Math.min(start + indent, Math.max(start, end - 1)), end }, !1));
        return {
          pieces: templates.flatMap(({ pieces }) => pieces),
          interpolations: templates.flatMap(({ interpolations }) => interpolations),
          directive: templates.find(({ directive }) => directive !== void 0)?.directive
        };
      }
      function namesOf({ interpolations }) {
        return interpolations.flatMap(({ range, expression }) => {
          if (/\bfor\b/.test(expression))
            return [];
          const names = [...expression.replace(/"(?:[^"\\]|\\.)*"/g, '""').matchAll(/(?<![\w.-])([A-Za-z_][\w-]*)(?!\s*\(|[\w-])/g)].map(([, name = ""]) => name);
          return [...new Set(names.filter((name) => !keywords.has(name)))].map((name) => ({ name, range, pointer: "" }));
        });
      }
      const keywords = /* @__PURE__ */ new Set(["true", "false", "null"]);
      function written(text, start, end) {
        return {
          text: text.slice(start, end),
          places: (from, to) => ({ start: start + from, end: start + to })
        };
      }
      function placeholder(text, range, expression) {
        return /^[\w.-]+$/.test(expression) ? written(text, range.start, range.end) : (0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_1__.F6)(range, `\${${expression.replace(/[^\w.-]/g, "") || "value"}}`);
      }
      const escapes = { n: `
`, r: "\r", t: "	", '"': '"', "\\": "\\" };
      function escapeLength(text, at) {
        return { u: 6, U: 10 }[text[at + 1] ?? ""] ?? 2;
      }
      function unescaped(text, { start, end }) {
        const code = Number.parseInt(text.slice(start + 2, end), 16);
        return end - start > 2 ? code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD" : escapes[text[start + 1] ?? ""] ?? text.slice(start + 1, end);
      }
    })
  ),
  /***/
  2875: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F6: () => (
          /* binding */
          madeOf
        ),
        /* harmony export */
        YT: () => (
          /* binding */
          sourceOfPart
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          joined
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          sourceOf
        )
        /* harmony export */
      });
      var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
      function madeOf(range, text) {
        return { text, places: () => range };
      }
      function joined(pieces) {
        const filled = pieces.filter(({ text }) => text !== ""), starts = [];
        let length = 0;
        for (const { text } of filled)
          starts.push(length), length += text.length;
        const placeOf = (index, start, end) => filled[index]?.places(start - (starts[index] ?? 0), end - (starts[index] ?? 0)) ?? { start: 0, end: 0 };
        return {
          text: filled.map(({ text }) => text).join(""),
          places: (start, end) => {
            if (filled.length === 0)
              return pieces[0]?.places(0, 0) ?? { start: 0, end: 0 };
            const first = (0, _source_text_js__WEBPACK_IMPORTED_MODULE_0__.AA)(starts, Math.min(start, Math.max(0, length - 1)));
            if (end <= start)
              return placeOf(first, start, start);
            const last = (0, _source_text_js__WEBPACK_IMPORTED_MODULE_0__.AA)(starts, end - 1);
            if (first === last)
              return placeOf(first, start, end);
            const from = placeOf(first, start, (starts[first] ?? 0) + (filled[first]?.text.length ?? 0)), to = placeOf(last, starts[last] ?? 0, end);
            return to.end >= from.start ? { start: from.start, end: to.end } : from;
          }
        };
      }
      function sourceOf({ text, places }, file) {
        return {
          text,
          ofFile: void 0,
          positionAt: (offset) => file.positionAt(places(offset, offset).start),
          positionsOf: ({ start, end }) => file.positionsOf(places(start, end))
        };
      }
      function sourceOfPart({ start, end }, file) {
        return { ...file, text: file.text.slice(start, end) };
      }
    })
  )
};
