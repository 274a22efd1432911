export const id = 6023, ids = [6023], modules = {
  /***/
  86023: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        baselineText: () => (
          /* binding */
          baselineText
        ),
        /* harmony export */
        newRows: () => (
          /* binding */
          newRows
        ),
        /* harmony export */
        readBaseline: () => (
          /* binding */
          readBaseline
        ),
        /* harmony export */
        withBaseline: () => (
          /* binding */
          withBaseline
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19979), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20967);
      const version = 1;
      function readBaseline(file, text) {
        const rows = rowsIn(text);
        if (rows === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo("this is no baseline of asl-lint", {
            where: file,
            expected: `the file that --baseline=${file} --update-baseline writes`,
            mend: "name another file, or delete this one"
          });
        return rows;
      }
      function newRows({ file, rows: known }, linted, workingDirectory) {
        const isLinted = lintedPaths(file, linted, workingDirectory), folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), others = known.filter((row) => !isLinted.has(row.file) && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, row.file))), rows = new Map(others.map((row) => [keyOf(row.file, row.fingerprint), row]));
        for (const source of linted) {
          const path = pathFrom(file, source.file, workingDirectory);
          for (const finding of source.findings) {
            const { rule, state } = finding, fingerprint = fingerprintOf(finding, source), key = keyOf(path, fingerprint), count = (rows.get(key)?.count ?? 0) + 1;
            rows.set(key, { file: path, definition: placeIn(source, finding), state, rule, fingerprint, count });
          }
        }
        return [...rows].sort(([a], [b]) => a < b ? -1 : 1).map(([, row]) => row);
      }
      function baselineText(rows) {
        const findings = rows.map(({ file, definition, state, rule, fingerprint, count }) => ({
          file,
          definition,
          state,
          rule,
          fingerprint,
          count
        }));
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_4__.Pq.document({ version, findings }, 2);
      }
      function withBaseline(linted, { file, rows }, workingDirectory) {
        const isLinted = lintedPaths(file, linted, workingDirectory), left = new Map(rows.filter((row) => isLinted.has(row.file)).map((row) => [keyOf(row.file, row.fingerprint), row.count]));
        return { linted: linted.map((source) => {
          const path = pathFrom(file, source.file, workingDirectory);
          return {
            ...source,
            findings: source.findings.map((finding) => {
              const key = keyOf(path, fingerprintOf(finding, source)), known = left.get(key) ?? 0;
              return known === 0 || finding.suppressed !== void 0 ? finding : (left.set(key, known - 1), { ...finding, suppressed: `known since ${file}` });
            })
          };
        }), mended: [...left.values()].reduce((sum, count) => sum + count, 0) };
      }
      function lintedPaths(baseline, linted, workingDirectory) {
        return new Set(linted.map(({ file }) => pathFrom(baseline, file, workingDirectory)));
      }
      function placeIn({ isDefinition }, { definition }) {
        return isDefinition ? null : definition;
      }
      function fingerprintOf(finding, source) {
        const { rule, pointer, message } = finding, place = pointer.replace(/(?<!\/States)\/\d+(?=\/|$)/g, "/*"), facts = JSON.stringify([rule, placeIn(source, finding), place, message]);
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(facts).digest("hex").slice(0, 16);
      }
      function keyOf(file, fingerprint) {
        return `${file}
${fingerprint}`;
      }
      function pathFrom(baseline, file, workingDirectory) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(baseline));
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, file)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
      }
      function rowsIn(text) {
        try {
          const document = JSON.parse(text);
          return document?.version === version && Array.isArray(document.findings) && document.findings.every(isRow) ? document.findings : void 0;
        } catch {
          return;
        }
      }
      function isRow(row) {
        return typeof row?.file == "string" && typeof row.fingerprint == "string" && Number.isSafeInteger(row.count) && Number(row.count) > 0;
      }
    })
  )
};
