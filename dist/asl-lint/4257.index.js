export const id = 4257;
export const ids = [4257];
export const modules = {
  /***/
  54257: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        mermaidFile: () => (
          /* binding */
          mermaidFile
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20967);
      const classes = {
        error: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px",
        warning: "fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:2px",
        info: "fill:#ddf4ff,stroke:#0969da,color:#1f2328"
      };
      const shapes = {
        Choice: "diamond",
        Succeed: "round",
        Fail: "round"
      };
      const longestLabel = 40;
      function mermaidFile({ title, machine }) {
        const lines = _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.flowchart({
          direction: "TB",
          nodes: nodesOf(machine),
          edges: machinesIn(machine).flatMap(edgesOf),
          classes
        });
        const names = machinesIn(machine).flatMap(({ states }) => states.filter(({ name }) => !isPlain(name)));
        return [
          `%% ${(0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.RK)(title)}`,
          ...names.map(({ id: id2, name }) => `%% ${id2}: ${(0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.RK)(name)}`),
          ...lines,
          ""
        ].join("\n");
      }
      function isPlain(name) {
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.label(name) === name;
      }
      function nodesOf({ id: id2, start, states }) {
        const entry = start === void 0 ? [] : [{ id: `start${id2}`, lines: ["start"], shape: "round" }];
        return [...entry, ...states.map(nodeOf)];
      }
      function nodeOf(state) {
        const { id: id2, name, type, severity, machines } = state;
        const style = severity === void 0 ? {} : { style: severity };
        const title = name.trim() === "" ? "(no name)" : name;
        if (machines.length === 0)
          return { id: id2, lines: [title, type], shape: shapes[type] ?? "box", ...style };
        return {
          id: id2,
          title: `${title} \xB7 ${type}`,
          nodes: machines.map((machine) => ({ id: machine.id, title: machine.title, nodes: nodesOf(machine) })),
          ...style
        };
      }
      function machinesIn(machine) {
        return [machine, ...machine.states.flatMap(({ machines }) => machines.flatMap(machinesIn))];
      }
      function edgesOf({ id: id2, start, edges }) {
        return [
          ...start === void 0 ? [] : [{ from: `start${id2}`, to: start }],
          ...edges.map(({ from, to, kind, label }) => ({
            from,
            to,
            dotted: kind === "catch",
            ...label === "" ? {} : { label: (0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.m7)(label, longestLabel) }
          }))
        ];
      }
    })
  )
};
