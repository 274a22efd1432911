export const id = 2293;
export const ids = [2293];
export const modules = {
  /***/
  22293: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        judgeBy: () => (
          /* binding */
          judgeBy
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
      function judgeBy({ file, levels, ignores }, workingDirectory) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
        const entries = ignores.map(matcherOf);
        return (place, finding) => {
          const level = levels.get(finding.rule);
          if (level === "off")
            return void 0;
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, place)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
          const entry = entries.find(({ fits }) => fits(path, finding));
          const severity = level ?? finding.severity;
          return entry === void 0 || finding.suppressed !== void 0 ? { ...finding, severity } : { ...finding, severity, suppressed: entry.reason };
        };
      }
      function matcherOf({ files, states, rules, reason }) {
        const isFile = files.length === 0 ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_1__([...files], { dot: true });
        const isState = states.length === 0 ? () => true : stateMatcher(states);
        return {
          reason,
          fits: (path, { rule, state }) => (rules.length === 0 || rules.includes(rule)) && isFile(path) && isState(state)
        };
      }
      function stateMatcher(states) {
        const names = new Set(states);
        const fits = picomatch__WEBPACK_IMPORTED_MODULE_1__([...states], { bash: true });
        return (state) => state !== null && (names.has(state) || fits(state));
      }
    })
  )
};
