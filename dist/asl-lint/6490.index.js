export const id = 6490, ids = [6490], modules = {
  /***/
  16490: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        awsReport: () => (
          /* binding */
          awsReport
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20967), _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49488), _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9987);
      const mostDiagnostics = 100;
      function awsReport({ linted }) {
        const { files, definitions, errors } = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.mQ)(linted), alone = files <= 1 && definitions <= 1, all = (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.Hm)(linted).filter(({ finding }) => finding.severity !== "info"), shown = (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.ux)(all, mostDiagnostics);
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.Pq.document({
          result: errors > 0 ? "FAIL" : "OK",
          diagnostics: shown.map((located) => diagnostic(located, alone)),
          truncated: shown.length < all.length
        }, 2);
      }
      function diagnostic(located, alone) {
        const { severity, awsCode, rule, message, hint } = located.finding;
        return {
          severity: severity === "error" ? "ERROR" : "WARNING",
          // Where the API has no code, the rule stands in its spelling.
          code: awsCode ?? rule.toUpperCase().replaceAll("-", "_"),
          message: `${message}. ${hint}`,
          location: locationOf(located, alone)
        };
      }
      function locationOf({ source, finding }, alone) {
        const { definition, pointer, range } = finding;
        return pointer === "" ? `[Source: ${source.file}; line: ${range.start.line}, column: ${range.start.column}]` : alone ? pointer : `${source.file}#${definition ?? ""}${pointer}`;
      }
    })
  )
};
