export const id = 4155, ids = [4155], modules = {
  /***/
  4155: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openVexOf: () => (
          /* binding */
          openVexOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7959), _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(415);
      function openVexOf({ judged }, now) {
        const statements = statementsOf(judged), document = {
          "@context": "https://openvex.dev/ns/v0.2.0",
          "@id": `https://openvex.dev/docs/public/vex-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(statements)).digest("hex")}`,
          author: "sbom-export",
          timestamp: new Date(now).toISOString(),
          version: 1,
          statements
        };
        return `${JSON.stringify(document, null, 2)}
`;
      }
      function statementsOf(judged) {
        const statements = /* @__PURE__ */ new Map();
        for (const one of judged) {
          const { vulnerability, component, facts } = one.problem, part = component === void 0 ? vulnerability?.affects : component.purl || component.ref || component.name;
          if (vulnerability === void 0 || !part)
            continue;
          const key = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.ow)(one.problem);
          statements.has(key) || statements.set(key, {
            vulnerability: nameOf(vulnerability),
            products: [
              {
                "@id": facts.image.digest === "" ? (0, _facts_js__WEBPACK_IMPORTED_MODULE_2__.qM)(facts) : imageUrl(one),
                subcomponents: [{ "@id": part }]
              }
            ],
            ...findingOf(one)
          });
        }
        return [...statements.values()];
      }
      function nameOf({ id: id2, aliases = [] }) {
        return { name: id2, ...aliases.length === 0 ? {} : { aliases } };
      }
      function findingOf({ standing, note, problem }) {
        switch (standing) {
          case "not-affected":
            return { status: "not_affected", impact_statement: note };
          case "ignored":
            return { status: "affected", action_statement: `accepted: ${note}` };
          case "suppressed":
            return { status: "under_investigation", status_notes: note };
          default:
            return { status: "affected", action_statement: problem.mend };
        }
      }
      function imageUrl({ problem: { facts } }) {
        const { repository, digest } = facts.image, name = repository.split("/").at(-1) || "image";
        return `pkg:oci/${encodeURIComponent(name.toLowerCase())}@${encodeURIComponent(digest)}`;
      }
    })
  )
};
