export const id = 4257, ids = [4257], modules = {
  /***/
  54257: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
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
      }, shapes = {
        Choice: "diamond",
        Succeed: "round",
        Fail: "round"
      }, longestLabel = 40, tooLarge = `GitHub draws no flowchart of more than ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.limits.characters} characters or ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.limits.edges} ways`;
      function mermaidFile({ title, machine }) {
        const chart = {
          direction: "TB",
          nodes: nodesOf(machine),
          edges: machinesIn(machine).flatMap(edgesOf),
          classes
        }, names = machinesIn(machine).flatMap(({ states }) => states.filter(({ name }) => !isPlain(name)));
        return { text: [
          `%% ${remark(title)}`,
          ...names.map(({ id: id2, name }) => `%% ${id2}: ${remark(name)}`),
          ..._aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.flowchart(chart),
          ""
        ].join(`
`), trouble: _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.fits(chart) ? void 0 : tooLarge };
      }
      function remark(text) {
        return (0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/[{}%]+/g, "\u2026");
      }
      function isPlain(name) {
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.label(name) === name;
      }
      const mostWithin = 2;
      function nodesOf({ id: id2, start, states }) {
        return [...start === void 0 ? [] : [{ id: `start${id2}`, lines: ["start"], shape: "round" }], ...states.map(nodeOf)];
      }
      function nodeOf(state) {
        const { id: id2, name, type, severity, machines } = state, style = severity === void 0 ? {} : { style: severity };
        return machines.length === 0 ? { id: id2, lines: [name, type], shape: shapes[type] ?? "box", ...style } : { id: id2, title: `${name} \xB7 ${type}`, nodes: nodesWithin(machines), ...style };
      }
      function nodesWithin(machines) {
        const [only, another] = machines;
        if (only !== void 0 && another === void 0)
          return nodesOf(only);
        const inner = machines.map((machine) => ({ machine, nodes: nodesOf(machine) }));
        return inner.every(({ nodes }) => framesIn(nodes) <= mostWithin) ? inner.map(({ machine: { id: id2, title }, nodes }) => ({ id: id2, title, nodes })) : inner.flatMap(({ machine: { id: id2, title }, nodes }) => nodes.map((node) => node.id === `start${id2}` ? { ...node, lines: [title] } : node));
      }
      function framesIn(nodes) {
        return nodes.reduce((most, node) => Math.max(most, "nodes" in node ? 1 + framesIn(node.nodes) : 0), 0);
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
