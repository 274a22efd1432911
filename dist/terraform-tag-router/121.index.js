export const id = 121, ids = [121], modules = {
  /***/
  7121: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        githubFront: () => (
          /* binding */
          githubFront
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1737), _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5530), _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(921), _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(685), _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8879);
      const issue = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm };
      function githubFront({ environment, level }) {
        const masks = (0, _masks_js__WEBPACK_IMPORTED_MODULE_3__._)((secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(secret)), write = (0, _print_js__WEBPACK_IMPORTED_MODULE_5__.j)(process.stdout), annotate = (annotation) => {
          const properties = placeOf(annotation, environment.GITHUB_WORKSPACE ?? process.cwd()), message = annotation.message.split(`
`).map((line) => (0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__.cf)(masks.apply(line)));
          issue[annotation.severity](message.join(`
`), properties);
        }, warnings = warningsOf(annotate);
        return {
          kind: "github",
          log: githubLog(level, masks, warnings.add),
          masks,
          annotates: !0,
          spelling: "yaml",
          warningsSoFar: warnings.soFar,
          reserveStdout: sendStdoutToStderr,
          printDocument: (text) => (0, _print_js__WEBPACK_IMPORTED_MODULE_5__.y)(process.stdout, text, write),
          saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(name, value),
          state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(name) || void 0,
          fail: (story) => annotate({ severity: "error", message: story.join(`
`) }),
          async conclude({ outputs, summary, annotations }) {
            for (const annotation of annotations)
              annotate(annotation);
            if (environment.GITHUB_OUTPUT)
              for (const [name, value] of outputs)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name, (0, _output_files_js__WEBPACK_IMPORTED_MODULE_4__.jO)(value));
            summary !== "" && environment.GITHUB_STEP_SUMMARY && await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(summary).write();
          }
        };
      }
      function warningsOf(annotate) {
        const waiting = [];
        let shown = 0;
        return {
          add(warning) {
            const hasPlace = shown < _annotations_js__WEBPACK_IMPORTED_MODULE_2__.Wp;
            return hasPlace ? annotate(warning) : waiting.push(warning), hasPlace && shown++, hasPlace;
          },
          soFar: () => ({ shown: { warning: shown }, waiting })
        };
      }
      function githubLog(level, masks, addWarning) {
        const shown = (line) => (0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__.cf)(masks.apply(line));
        return {
          level,
          info(line) {
            level !== "quiet" && _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(shown(line));
          },
          warn(line, place = {}) {
            addWarning({ severity: "warning", message: line, ...place }) || _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(shown(`Warning: ${(0, _annotations_js__WEBPACK_IMPORTED_MODULE_2__.cF)(place)}${line}`));
          },
          debug(line) {
            level === "debug" ? _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(shown(line)) : _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(shown(line));
          },
          async group(title, body) {
            return level === "quiet" ? await body() : await _actions_core__WEBPACK_IMPORTED_MODULE_0__.Os(shown(title), async () => body());
          },
          live() {
          }
        };
      }
      function placeOf(annotation, workspace) {
        const { title, file, line, column, endLine = line, endColumn } = annotation, oneLine = line === endLine;
        return defined({
          title: title === void 0 ? void 0 : (0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__.cf)(title),
          file: file === void 0 ? void 0 : (0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__.cf)((0, _annotations_js__WEBPACK_IMPORTED_MODULE_2__.ep)(file, workspace, process.cwd())),
          startLine: line,
          endLine,
          startColumn: oneLine ? column : void 0,
          endColumn: oneLine ? endColumn : void 0
        });
      }
      function defined(properties) {
        return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== void 0));
      }
      function sendStdoutToStderr() {
        process.stdout.write = process.stderr.write.bind(process.stderr);
      }
    })
  )
};
