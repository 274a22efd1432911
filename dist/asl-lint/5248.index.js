export const id = 5248;
export const ids = [5248];
export const modules = {
  /***/
  45248: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        readConfig: () => (
          /* binding */
          readConfig
        )
      });
      var read = __webpack_require__(5834);
      var source_text = __webpack_require__(28833);
      var source_tree = __webpack_require__(4360);
      var lib = __webpack_require__(83706);
      var picomatch = __webpack_require__(14006);
      ;
      const levels = ["off", "error", "warning", "info"];
      var rules = __webpack_require__(16122);
      var file_rules = __webpack_require__(58216);
      ;
      async function ruleIds() {
        return [...await (0, rules.V)(), ...file_rules._h].map(({ id: id2 }) => id2).sort();
      }
      ;
      const keys = ["$schema", "rules", "ignore", "type", "substitutions"];
      const ignoreKeys = ["files", "states", "rules", "reason"];
      const types = ["auto", "standard", "express"];
      const harmless = /* @__PURE__ */ new Set(["comment", "trailing-comma", "byte-order-mark"]);
      async function readConfig(file, text) {
        const [tree, rules2] = await Promise.all([(0, read.Zc)(file, text), ruleIds()]);
        const source = (0, source_text.rI)(text);
        const [trouble] = isEmpty(text) ? [] : tree.problems.filter(({ kind }) => !harmless.has(kind));
        if (trouble !== void 0) {
          const expected = trouble.kind === "duplicate-key" ? "each key once" : "JSON or YAML";
          throw wrong(trouble.range.start, trouble.message, expected);
        }
        const root = isEmpty(text) ? void 0 : tree.root;
        const top = root === void 0 || root.kind === "null" ? /* @__PURE__ */ new Map() : membersOf(root, keys);
        return {
          file,
          levels: levelsIn(top.get("rules")),
          ignores: itemsOf(top.get("ignore")).map(ignoreIn),
          type: typeIn(top.get("type")),
          substitutions: substitutionsIn(top.get("substitutions"))
        };
        function levelsIn(node) {
          if (node === void 0)
            return /* @__PURE__ */ new Map();
          return new Map([...membersOf(node, rules2, "rule")].map(([rule, level]) => [rule, choiceOf(level, levels, "level")]));
        }
        function ignoreIn(node) {
          const members = membersOf(node, ignoreKeys);
          const reason = members.get("reason");
          const named = ["files", "states", "rules"].filter((key) => members.has(key));
          if (named.length === 0)
            throw at(node, "the entry would wave everything through", "files, states or rules");
          return {
            files: textsOf(members.get("files")).map(patternOf),
            states: textsOf(members.get("states")).map(patternOf),
            rules: textsOf(members.get("rules")).map((rule) => rule.kind === "string" && isOfService(rule.value) ? rule.value : choiceOf(rule, rules2, "rule")),
            reason: reason === void 0 ? `waved through by ${file}` : textOf(reason),
            where: placeOf(node.range.start)
          };
        }
        function patternOf(node) {
          const pattern = textOf(node);
          if (/^!(?!\()/.test(pattern))
            throw at(node, "the pattern names all but what it says", "one without the !");
          try {
            picomatch(`**/${pattern}/**`);
          } catch (error) {
            throw at(node, `this is no glob pattern: ${(0, lib.bD)(error)}`, "a path, a name, or a pattern of them");
          }
          return pattern;
        }
        function typeIn(node) {
          const type = node === void 0 ? "auto" : choiceOf(node, types, "type");
          return type === "auto" ? void 0 : type;
        }
        function substitutionsIn(node) {
          if (node === void 0)
            return /* @__PURE__ */ new Map();
          return new Map([...membersOf(node)].map(([name, value]) => [name, literalOf(value)]));
        }
        function membersOf(node, known, noun = "key") {
          if (node.kind !== "object")
            throw at(node, `${(0, source_tree.bh)(node)} stands here`, "an object");
          for (const [key, value] of node.members) {
            if (known === void 0 || known.includes(key) || known === rules2 && isOfService(key))
              continue;
            const start = value.keyRange?.start ?? value.range.start;
            throw wrong(start, `there is no ${noun} ${JSON.stringify(key)}`, expectedOf(key, known, noun));
          }
          return node.members;
        }
        function itemsOf(node) {
          if (node === void 0)
            return [];
          if (node.kind !== "array")
            throw at(node, `${(0, source_tree.bh)(node)} stands here`, "a list");
          return node.items;
        }
        function textsOf(node) {
          if (node === void 0)
            return [];
          if (node.kind !== "array")
            return [node];
          if (node.items.length === 0)
            throw at(node, `${keyInWords(node)}nothing stands in the list`, "one or more");
          return node.items;
        }
        function textOf(node) {
          if (node.kind === "string" && node.value.trim() !== "")
            return node.value;
          throw at(node, `${keyInWords(node)}${node.kind === "string" ? "nothing" : (0, source_tree.bh)(node)} stands here`, "a text");
        }
        function literalOf(node) {
          if (node.kind === "string" || node.kind === "number" || node.kind === "boolean")
            return String(node.value);
          throw at(node, `${(0, source_tree.bh)(node)} stands here`, "a text, a number or a boolean");
        }
        function choiceOf(node, choices, noun) {
          const value = node.kind === "boolean" ? written(node) : node.kind === "string" ? node.value : void 0;
          if (value === void 0)
            throw at(node, `${keyInWords(node)}${(0, source_tree.bh)(node)} stands here`, expectedOf("", choices, noun));
          const choice = choices.find((known) => known === value);
          if (choice !== void 0)
            return choice;
          throw at(node, `there is no ${noun} ${JSON.stringify(value)}`, expectedOf(value, choices, noun));
        }
        function written({ range }) {
          return text.slice(range.start, range.end);
        }
        function at(node, trouble2, expected) {
          return wrong(node.range.start, trouble2, expected);
        }
        function wrong(offset, trouble2, expected) {
          return new lib.yo(trouble2, { where: placeOf(offset), expected });
        }
        function placeOf(offset) {
          const { line, column } = source.positionAt(offset);
          return `${file}:${line}:${column}`;
        }
      }
      function isEmpty(text) {
        return text.replace(/\/\*[\s\S]*?\*\/|(?:#|\/\/).*$|^---[ \t]*$/gm, "").trim() === "";
      }
      function isOfService(rule) {
        return /^aws-[a-z0-9-]+$/.test(rule);
      }
      function keyInWords({ key }) {
        return typeof key === "string" ? `${key}: ` : "";
      }
      function expectedOf(name, known, noun) {
        const all = known.length > 12 ? `a ${noun} of asl-lint` : `one of ${known.filter((key) => key !== "$schema").join(", ")}`;
        return `${all}${(0, lib.au)(name, known)}`;
      }
    })
  )
};
