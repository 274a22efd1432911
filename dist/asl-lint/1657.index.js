export const id = 1657, ids = [1657], modules = {
  /***/
  11657: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jsonReport: () => (
          /* binding */
          jsonReport
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20967), _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49488), _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9987);
      const version = 1;
      function jsonReport({ linted }) {
        const findings = (0, _located_js__WEBPACK_IMPORTED_MODULE_1__.Hm)(linted).map(entry);
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.Pq.document({ version, ...(0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.mQ)(linted), findings }, 2);
      }
      function entry({ source, finding }) {
        const { rule, severity, message, hint, range, pointer, state, definition, awsCode, documentation, edit } = finding, { start, end } = range;
        return {
          rule,
          severity,
          message,
          hint,
          file: source.file,
          range: {
            start: { line: start.line, column: start.column },
            end: { line: end.line, column: end.column }
          },
          pointer,
          state,
          definition,
          awsCode,
          documentation,
          fixable: edit !== void 0
        };
      }
    })
  )
};
