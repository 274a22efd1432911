export const id = 5186, ids = [5186], modules = {
  /***/
  65186: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        junitReport: () => (
          /* binding */
          junitReport
        )
      });
      var xml = __webpack_require__(7085);
      function junit({ startedAt, suites }) {
        return [
          '<?xml version="1.0" encoding="UTF-8"?>',
          "<testsuites>",
          ...suites.flatMap((suite, index) => suiteLines(suite, index, startedAt)),
          "</testsuites>",
          ""
        ].join(`
`);
      }
      function suiteLines({ name, properties, cases, output = [] }, id2, startedAt) {
        return [
          `  <testsuite${(0, xml.uK)({
            id: id2,
            name: named(name),
            package: named(name),
            // The schema of Ant knows no time zone and no fractions; it is UTC.
            timestamp: new Date(startedAt).toISOString().slice(0, 19),
            // Required there, and of no use to a reader: the machine is not told.
            hostname: "localhost",
            tests: cases.length,
            failures: cases.filter(({ result }) => result.kind === "failed").length,
            errors: cases.filter(({ result }) => result.kind === "error").length,
            time: secondsOf(cases.reduce((sum, { seconds = 0 }) => sum + seconds, 0))
          })}>`,
          "    <properties>",
          ...Object.entries(properties).map(([key, value]) => `      <property${(0, xml.uK)({ name: key, value })}/>`),
          "    </properties>",
          ...cases.flatMap(caseLines),
          `    <system-out>${(0, xml.Mn)(output)}</system-out>`,
          "    <system-err></system-err>",
          "  </testsuite>"
        ];
      }
      function caseLines({ name, className, result, seconds = 0 }) {
        const time = secondsOf(seconds), head2 = `    <testcase${(0, xml.uK)({ name: named(name), classname: named(className), time })}`;
        if (result.kind === "passed")
          return [`${head2}/>`];
        const { type, message } = result, element = result.kind === "error" ? "error" : "failure";
        return [
          `${head2}>`,
          `      <${element}${(0, xml.uK)({ type, message })}>${(0, xml.Mn)(result.lines)}</${element}>`,
          "    </testcase>"
        ];
      }
      function secondsOf(seconds) {
        return Math.round(seconds * 1e3) / 1e3;
      }
      function named(name) {
        return name.trim() === "" ? "(no name)" : name;
      }
      var lib_located = __webpack_require__(49488), text_report = __webpack_require__(1209);
      function junitReport({ linted, failOn, tool, startedAt }) {
        const suites = linted.map((file) => suiteOf(file, failOn, `${tool.name} ${tool.version}`));
        return junit({ startedAt, suites });
      }
      function suiteOf(file, failOn, tool) {
        const located = (0, lib_located.Hm)([file]), isFailure = ({ finding: { severity } }) => severity === "error" || severity === "warning" && failOn === "warning", told = located.filter((one) => !isFailure(one)), failures = located.filter(isFailure);
        return {
          name: file.file,
          properties: { tool, definitions: String(file.definitions) },
          cases: [...soundCases(file, failures), ...failures.map(failure), ...told.map(passed)],
          output: told.flatMap((one) => (0, text_report.Dx)(one).map(({ text }) => text))
        };
      }
      function soundCases({ file, places }, failures) {
        const failed = new Set(failures.map(({ finding }) => finding.definition)), names = places.filter((place) => !failed.has(place)).map((place) => place === null ? "no errors" : `no errors ${place}`);
        return failures.length === 0 && names.length === 0 && names.push("no state machine"), names.map((name) => ({ name, className: file, result: { kind: "passed" } }));
      }
      function failure(located) {
        const { severity, message, hint } = located.finding;
        return {
          ...head(located),
          result: {
            kind: "failed",
            type: severity,
            message: `${message}. ${hint}`,
            lines: (0, text_report.Dx)(located).map(({ text }) => text)
          }
        };
      }
      function passed(located) {
        const { name, className } = head(located);
        return { name: `${located.finding.severity}: ${name}`, className, result: { kind: "passed" } };
      }
      function head({ source, finding }) {
        const { rule, definition, pointer } = finding;
        return {
          name: [rule, definition ?? "", pointer].filter((part) => part !== "").join(" "),
          className: source.file
        };
      }
    })
  ),
  /***/
  7085: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mn: () => (
          /* binding */
          lines
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        uK: () => (
          /* binding */
          attributes
        )
        /* harmony export */
      });
      var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70269);
      const neverAllowed = /[\ufffe\uffff]/g, references = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&apos;"
      };
      function text(raw) {
        return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.R)(raw).replace(neverAllowed, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (character) => references[character] ?? character).replaceAll("##[", "#&#35;[").replace(/^(\s*)::/, "$1&#58;:");
      }
      function lines(raw) {
        return raw.map(text).join(`
`);
      }
      function attributes(values) {
        return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${text(String(value))}"`).join("");
      }
    })
  )
};
