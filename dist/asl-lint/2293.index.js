export const id = 2293, ids = [2293], modules = {
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
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
      function judgeBy({ file, levels, ignores }, workingDirectory, used) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), entries = ignores.map(matcherOf);
        return (place, finding) => {
          const level = levels.get(finding.rule);
          if (level === "off")
            return;
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, place)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"), fitting = entries.filter(({ fits }) => fits(path, finding));
          for (const { ignore } of fitting)
            used.add(ignore);
          const [entry] = fitting, severity = level ?? finding.severity;
          return entry === void 0 || finding.suppressed !== void 0 ? { ...finding, severity } : { ...finding, severity, suppressed: entry.ignore.reason };
        };
      }
      function matcherOf(ignore) {
        const { files, states, rules } = ignore, isFile = files.length === 0 ? () => !0 : picomatch__WEBPACK_IMPORTED_MODULE_1__(files.flatMap(withFolders), { dot: !0 }), isState = states.length === 0 ? () => !0 : stateMatcher(states);
        return {
          ignore,
          fits: (path, finding) => (rules.length === 0 || rules.includes(finding.rule)) && isFile(path) && isState(finding)
        };
      }
      function withFolders(pattern) {
        const path = pattern.replace(/^\.?\//, "").replace(/\/+$/, ""), anywhere = /^[^/]+\/?$/.test(pattern) ? `**/${path}` : path;
        return [anywhere, `${anywhere}/**`];
      }
      function stateMatcher(states) {
        const names = new Set(states), fits = picomatch__WEBPACK_IMPORTED_MODULE_1__([...states], { bash: !0 });
        return ({ state, pointer }) => [...statesAround(pointer), ...state === null ? [] : [state]].some((name) => names.has(name) || fits(name));
      }
      function statesAround(pointer) {
        const [, ...keys] = pointer.split("/"), names = [];
        for (let at = 0; keys[at] === "States"; ) {
          const name = keys[at + 1];
          if (name === void 0)
            break;
          names.push(name.replaceAll("~1", "/").replaceAll("~0", "~")), at += keys[at + 2] === "Branches" ? 4 : 3;
        }
        return names;
      }
    })
  )
};
