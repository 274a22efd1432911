export const id = 4478, ids = [4478], modules = {
  /***/
  2633: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        XG: () => (
          /* binding */
          countsBySeverity
        ),
        SA: () => (
          /* binding */
          drawingOf
        ),
        gO: () => (
          /* binding */
          severities
        )
      });
      var model_definition = __webpack_require__(13560), tree = __webpack_require__(4360), verdict = __webpack_require__(9987);
      const signs = [
        ["GreaterThanEquals", "\u2265"],
        ["LessThanEquals", "\u2264"],
        ["GreaterThan", ">"],
        ["LessThan", "<"],
        ["Equals", "="],
        ["Matches", "~"]
      ];
      function conditionOf(rule, depth = 0) {
        if (rule?.kind !== "object" || depth > 3)
          return "\u2026";
        const condition = (0, tree.Dc)(rule, "Condition");
        if (condition?.kind === "string")
          return condition.value.replace(/^\{%\s*|\s*%\}$/g, "");
        const not = (0, tree.Dc)(rule, "Not");
        if (not !== void 0)
          return `not ${conditionOf(not, depth + 1)}`;
        for (const [field, word] of [
          ["And", " and "],
          ["Or", " or "]
        ]) {
          const parts = (0, tree.Dc)(rule, field);
          if (parts?.kind === "array")
            return parts.items.map((part) => conditionOf(part, depth + 1)).join(word);
        }
        const variable = textOf((0, tree.Dc)(rule, "Variable")), [test] = [...rule.members].filter(([name2]) => !["Variable", "Next", "Comment", "Assign", "Output"].includes(name2));
        if (test === void 0)
          return variable;
        const [name, value] = test;
        if (name.startsWith("Is")) {
          const word = name.slice(2).toLowerCase();
          return `${variable} is ${value.kind === "boolean" && !value.value ? "not " : ""}${word}`;
        }
        const sign = signs.find(([end]) => name.replace(/Path$/, "").endsWith(end))?.[1] ?? name;
        return `${variable} ${sign} ${textOf(value)}`;
      }
      function textOf(node) {
        return node?.kind === "string" ? node.value : node?.kind === "number" || node?.kind === "boolean" ? String(node.value) : "\u2026";
      }
      const severities = ["error", "warning", "info"];
      function countsBySeverity(findings) {
        return severities.flatMap((severity) => {
          const { length } = findings.filter((finding) => finding.severity === severity);
          return length === 0 ? [] : [{ severity, words: (0, verdict.hS)(length, severity) }];
        });
      }
      function drawingOf(title, { tree: tree2, source, place }, found) {
        const definition = (0, model_definition.SU)(tree2.root);
        if (definition.top === void 0)
          return;
        const findings = found.filter((finding) => finding.definition === place), byState = findingsByState(definition, findings), ids2 = /* @__PURE__ */ new Map();
        for (const state of definition.states)
          ids2.set(state, `s${ids2.size + 1}`);
        let machines = 0;
        const drawnMachine = (machine, title2) => {
          const states = [...machine.states.values()];
          return {
            id: `m${++machines}`,
            title: title2,
            start: idIn(machine, machine.startAt?.node.value),
            states: states.map(drawnState),
            edges: states.flatMap((state) => edgesFrom(state, (name) => idIn(machine, name), ids2.get(state) ?? ""))
          };
        }, drawnState = (state) => {
          const own = byState.get(state) ?? [], { start, end } = source.positionsOf(state.node.range), isMap = state.machines.every(({ role }) => role === "processor");
          return {
            id: ids2.get(state) ?? "",
            name: state.name.trim() === "" ? "(no name)" : state.name,
            type: state.type ?? "?",
            ends: (0, model_definition.Hd)(state),
            severity: severities.find((severity) => own.some((finding) => finding.severity === severity)),
            findings: own,
            lines: { first: start.line, last: end.line },
            machines: state.machines.map((machine, at) => drawnMachine(machine, isMap ? "for each item" : `branch ${at + 1}`))
          };
        }, idIn = ({ states }, name) => {
          const state = name === void 0 ? void 0 : states.get(name);
          return state && ids2.get(state);
        };
        return { title, machine: drawnMachine(definition.top, ""), findings: byState.get(void 0) ?? [] };
      }
      function findingsByState({ states }, findings) {
        const byPointer = new Map(states.map((state) => [(0, tree.xH)(state.node), state])), found = /* @__PURE__ */ new Map();
        for (const finding of findings) {
          let state;
          for (let at = finding.pointer; at !== "" && state === void 0; at = at.slice(0, at.lastIndexOf("/")))
            state = byPointer.get(at);
          found.set(state, [...found.get(state) ?? [], finding]);
        }
        return found;
      }
      function edgesFrom(state, idOf, from) {
        return state.transitions.flatMap((transition) => {
          const to = idOf(transition.node.value);
          return to === void 0 ? [] : [{ from, to, ...reasonOf(transition) }];
        });
      }
      function reasonOf({ kind, node }) {
        return kind === "Choice" ? { kind: "choice", label: conditionOf(node.parent) } : kind === "Default" ? { kind: "default", label: "otherwise" } : kind === "Catch" ? { kind: "catch", label: errorsOf(node.parent) } : { kind: "next", label: "" };
      }
      function errorsOf(catcher) {
        const names = (0, tree.Dc)(catcher, "ErrorEquals");
        return names?.kind === "array" ? names.items.flatMap((name) => name.kind === "string" ? [name.value] : []).join(", ") : "";
      }
    })
  ),
  /***/
  34478: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        writeGraphs: () => (
          /* binding */
          writeGraphs
        )
      });
      var external_node_path_ = __webpack_require__(76760), graph_drawing = __webpack_require__(2633), external_node_crypto_ = __webpack_require__(77598);
      const longest = 150;
      function fileNameOf(title) {
        return /^\w[\w.-]*(?:\/\w[\w.-]*)*(?:#\w[\w.-]*)?$/.test(title) && !/__|_\/|\/_|--|-#/.test(title) && title.length < longest ? written(title) : withHash(title);
      }
      function withHash(title) {
        const readable = written(title.replace(/[^\w./#-]+/g, "-")).replace(/^[._-]+/, ""), hash = (0, external_node_crypto_.createHash)("sha256").update(title).digest("hex").slice(0, 8);
        return `${readable.slice(-longest)}-${hash}`.replace(/^[._-]+/, "");
      }
      function written(title) {
        return title.replaceAll("/", "__").replaceAll("#", "--");
      }
      const formats = {
        mermaid: { ending: "mmd", load: async () => (await __webpack_require__.e(
          /* import() */
          4257
        ).then(__webpack_require__.bind(__webpack_require__, 54257))).mermaidFile },
        html: { ending: "html", load: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(2440), __webpack_require__.e(7760)]
        ).then(__webpack_require__.bind(__webpack_require__, 67760))).htmlPage }
      };
      async function writeGraphs(folder, format, linted, files) {
        const { ending, load } = formats[format], draw = await load(), taken = /* @__PURE__ */ new Set(), written2 = [];
        for (const { file, text, findings, machines } of linted)
          for (const machine of machines) {
            const title = machine.place === null ? file : `${file}#${machine.place}`, drawing = (0, graph_drawing.SA)(title, machine, findings);
            if (drawing === void 0)
              continue;
            const drawn = draw(drawing, text), path = (0, external_node_path_.join)(folder, `${newName(title, taken)}.${ending}`);
            await files.writeWhole(path, drawn.text), written2.push({ file: path, trouble: drawn.trouble });
          }
        return written2;
      }
      function newName(title, taken) {
        const chosen = [fileNameOf(title), withHash(title)].find((name2) => !taken.has(name2.toLowerCase())) ?? withHash(`${title} ${taken.size}`);
        return taken.add(chosen.toLowerCase()), chosen;
      }
    })
  )
};
