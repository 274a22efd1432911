export const id = 771, ids = [771], modules = {
  /***/
  771: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        junitReport: () => (
          /* binding */
          junitReport
        )
      });
      var lib_escape = __webpack_require__(269);
      const neverAllowed = /[\ufffe\uffff]/g, references = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&apos;"
      };
      function xml_text(raw) {
        return (0, lib_escape.R)(raw).replace(neverAllowed, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (character) => references[character] ?? character).replaceAll("##[", "#&#35;[").replace(/^(\s*)::/, "$1&#58;:");
      }
      function lines(raw) {
        return raw.map(xml_text).join(`
`);
      }
      function attributes(values) {
        return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${xml_text(String(value))}"`).join("");
      }
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
          `  <testsuite${attributes({
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
          ...Object.entries(properties).map(([key, value]) => `      <property${attributes({ name: key, value })}/>`),
          "    </properties>",
          ...cases.flatMap(caseLines),
          `    <system-out>${lines(output)}</system-out>`,
          "    <system-err></system-err>",
          "  </testsuite>"
        ];
      }
      function caseLines({ name, className, result, seconds = 0 }) {
        const time = secondsOf(seconds), head = `    <testcase${attributes({ name: named(name), classname: named(className), time })}`;
        if (result.kind === "passed")
          return [`${head}/>`];
        const { type, message } = result, element = result.kind === "error" ? "error" : "failure";
        return [
          `${head}>`,
          `      <${element}${attributes({ type, message })}>${lines(result.lines)}</${element}>`,
          "    </testcase>"
        ];
      }
      function secondsOf(seconds) {
        return Math.round(seconds * 1e3) / 1e3;
      }
      function named(name) {
        return name.trim() === "" ? "(no name)" : name;
      }
      var grouped = __webpack_require__(9568), gate_facts = __webpack_require__(7959);
      function junitReport({ verdict, rules, images, version, startedAt }) {
        const judged = (0, grouped.z)(verdict.judged, ({ problem }) => (0, gate_facts.G4)(problem.facts)), unjudged = (0, grouped.z)(verdict.unjudged, ({ facts }) => (0, gate_facts.G4)(facts));
        return junit({
          startedAt,
          suites: [...(0, grouped.z)(images, gate_facts.G4)].map(([image, documents]) => suiteOf(documents, judged.get(image) ?? [], unjudged.get(image) ?? [], rules, version))
        });
      }
      function suiteOf(documents, judged, unjudged, rules, version) {
        const [first] = documents, name = first === void 0 ? "" : (0, gate_facts.qM)(first), failing = judged.filter(({ standing }) => standing === "new"), broken = new Set([...failing.map(({ problem }) => problem), ...unjudged].map(({ rule }) => rule.id)), held = rules.filter(({ id: id2 }) => !broken.has(id2));
        return {
          name,
          properties: {
            tool: `sbom-export ${version}`,
            source: documents.map(({ source }) => source).join(", "),
            digest: first?.image.digest ?? ""
          },
          cases: [
            ...failing.map((one) => failure(one, name)),
            ...unjudged.map((one) => error(one, name)),
            ...held.map(({ id: id2 }) => ({ name: id2, className: name, result: { kind: "passed" } }))
          ],
          output: judged.filter(({ standing }) => standing !== "new").map(({ problem, standing, note }) => `${standing}: ${problem.rule.id}: ${problem.why}: ${note}`)
        };
      }
      function failure({ problem, note }, className) {
        const { rule, component, vulnerability, why, mend, paths } = problem, version = component === void 0 ? [] : [component.name, component.version];
        return {
          name: [rule.id, ...version, vulnerability?.id ?? ""].filter((part) => part !== "").join(" "),
          className,
          result: {
            kind: "failed",
            type: rule.id,
            message: why,
            lines: [why, ...note === "" ? [] : [note], `To mend: ${mend}`, ...paths]
          }
        };
      }
      function error({ rule, why, mend }, className) {
        return {
          name: rule.id,
          className,
          result: { kind: "error", type: rule.id, message: why, lines: [why, `To mend: ${mend}`] }
        };
      }
    })
  )
};
