export const id = 3523, ids = [3523], modules = {
  /***/
  3523: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        sarifReport: () => (
          /* binding */
          sarifReport
        )
      });
      var lib = __webpack_require__(967), external_node_crypto_ = __webpack_require__(7598), lib_escape = __webpack_require__(269), json = __webpack_require__(8052);
      const blockSize = 100, factor = 37, leaving = halvesOf(BigInt.asUintN(64, BigInt(factor) ** BigInt(blockSize))), endOfFile = 65535, half = 2 ** 32, tab = 9, lineFeed = 10, carriageReturn = 13, space = 32;
      function lineHashes(text, wanted) {
        const last = Math.max(0, ...wanted), hashes = /* @__PURE__ */ new Map(), lows = /* @__PURE__ */ new Set();
        forEachLine(text, last, (line, high, low) => {
          wanted.has(line) && (hashes.set(line, hexadecimal(high, low)), lows.add(low));
        });
        const counts = /* @__PURE__ */ new Map();
        return forEachLine(text, last, (line, high, low) => {
          if (!lows.has(low))
            return;
          const hash = hexadecimal(high, low), count = (counts.get(hash) ?? 0) + 1;
          counts.set(hash, count), wanted.has(line) && hashes.set(line, `${hash}:${count}`);
        }), hashes;
      }
      function forEachLine(text, last, tell) {
        if (last === 0)
          return;
        let told = 0;
        const block = rollingBlock((line2, high, low) => {
          told = line2, tell(line2, high, low);
        });
        let line = 0, startsLine = !0, afterReturn = !1;
        for (let offset = 0; offset <= text.length && told < last; offset++) {
          let code = offset === text.length ? endOfFile : text.charCodeAt(offset);
          const skipped = code === space || code === tab || code === lineFeed && afterReturn;
          afterReturn = code === carriageReturn, !skipped && (afterReturn && (code = lineFeed), block.add(code, startsLine ? ++line : void 0), startsLine = code === lineFeed);
        }
        for (let rest = 0; rest < blockSize && told < last; rest++)
          block.add(0, void 0);
      }
      function rollingBlock(tell) {
        const codes = new Array(blockSize).fill(0), lines = new Array(blockSize).fill(void 0);
        let index = 0, high = 0, low = 0;
        return {
          add(code, line) {
            const done = lines[index];
            done !== void 0 && tell(done, high, low), lines[index] = line;
            const left = codes[index] ?? 0;
            codes[index] = code, index = (index + 1) % blockSize;
            const newLow = low * factor + code - left * leaving.low, carry = Math.floor(newLow / half);
            low = newLow - carry * half, high = modulo(high * factor + carry - left * leaving.high);
          }
        };
      }
      function modulo(value) {
        return value - Math.floor(value / half) * half;
      }
      function hexadecimal(high, low) {
        return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
      }
      function halvesOf(value) {
        return { high: Number(value >> 32n), low: Number(value & 0xffffffffn) };
      }
      const codeScanningLimits = { results: 25e3, shown: 5e3 };
      function sarif({ tool, rules, results, textOf, notices = [] }) {
        const indexes = new Map(rules.map(({ id: id2 }, index) => [id2, index])), fingerprints = fingerprintsOf(tool.name, results, textOf);
        return (0, json.document)({
          $schema: "https://json.schemastore.org/sarif-2.1.0.json",
          version: "2.1.0",
          runs: [
            {
              tool: { driver: { ...tool, rules: rules.map(descriptor) } },
              invocations: [
                {
                  executionSuccessful: !0,
                  ...notices.length === 0 ? {} : { toolExecutionNotifications: notices.map(notification) }
                }
              ],
              columnKind: "utf16CodeUnits",
              originalUriBaseIds: {
                [sourceRoot]: { description: { text: "The root of the checked-out source" } }
              },
              results: results.map((result, index) => ({
                ruleId: result.rule,
                ruleIndex: indexes.get(result.rule) ?? -1,
                level: result.level,
                message: { text: messageText(result.message) },
                locations: [locationOf(result)],
                partialFingerprints: fingerprints[index] ?? {},
                ...result.properties === void 0 ? {} : { properties: result.properties }
              }))
            }
          ]
        }, 2);
      }
      const sourceRoot = "%SRCROOT%", loneSurrogates = /[\ud800-\udfff]/gu;
      function descriptor({ id: id2, level, title, description, help, helpUri, tags, properties }) {
        return {
          id: id2,
          shortDescription: { text: title },
          fullDescription: { text: description },
          help,
          helpUri,
          defaultConfiguration: { level },
          properties: {
            ...properties,
            tags,
            precision: "high",
            "problem.severity": level === "note" ? "recommendation" : level
          }
        };
      }
      function notification(text) {
        return { level: "warning", message: { text: messageText(text) } };
      }
      function locationOf({ file, region, logical }) {
        return {
          physicalLocation: { artifactLocation: artifactOf(file), region },
          ...logical === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: (0, lib_escape.R)(logical.name), kind: logical.kind }] }
        };
      }
      function artifactOf(file) {
        const windows = /^[A-Za-z]:\//.test(file), absolute = windows || file.startsWith("/"), uri = file.replace(loneSurrogates, "\uFFFD").split("/").map(encodeURIComponent).join("/");
        return absolute ? { uri: `file://${windows ? "/" : ""}${uri}` } : { uri, uriBaseId: sourceRoot };
      }
      function messageText(text) {
        return (0, lib_escape.R)(text).replaceAll("](", "\\](");
      }
      function fingerprintsOf(tool, results, textOf) {
        const hashes = lineHashesOf(results, textOf), seen = /* @__PURE__ */ new Map();
        return results.map(({ rule, file, region, identity }) => {
          const digest = digestOf([rule, ...identity]), key = `${file}\0${digest}`, count = (seen.get(key) ?? 0) + 1;
          seen.set(key, count);
          const line = hashes.get(file)?.get(region.startLine) ?? `${digest.slice(0, 16)}:${count}`;
          return { [`${tool}/v1`]: `${digest}:${count}`, primaryLocationLineHash: line };
        });
      }
      function digestOf(parts) {
        return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
      }
      function lineHashesOf(results, textOf) {
        const lines = /* @__PURE__ */ new Map();
        for (const { file, region } of results) {
          const wanted = lines.get(file) ?? /* @__PURE__ */ new Set();
          lines.set(file, wanted.add(region.startLine));
        }
        return new Map([...lines].flatMap(([file, wanted]) => {
          const text = textOf(file);
          return text === void 0 ? [] : [[file, lineHashes(text, wanted)]];
        }));
      }
      var query = __webpack_require__(5271), gate_facts = __webpack_require__(7959), problem = __webpack_require__(415);
      function sarifReport({ verdict, version, pathInSource }) {
        const all = distinct(verdict.judged.filter(({ standing }) => standing === "new" || standing === "known")), shown = all.slice(0, codeScanningLimits.results), notice = codeScanningNotice(all.length);
        return { text: sarif({
          tool: { name: "sbom-export", version },
          rules: rulesOf(shown),
          results: shown.map((judged) => resultOf(judged, pathInSource)),
          textOf: () => {
          },
          notices: notice === void 0 ? [] : [notice]
        }), notice };
      }
      function codeScanningNotice(results) {
        const { results: most, shown } = codeScanningLimits;
        if (results > most)
          return `${results - most} problems are left out of the SARIF report: code scanning takes ${most}`;
        if (!(results <= shown))
          return `code scanning shows the ${shown} most severe of ${results} problems; the SARIF report has all`;
      }
      function distinct(judged) {
        const found = /* @__PURE__ */ new Map();
        for (const one of judged) {
          const key = JSON.stringify([ruleIdOf(one.problem), (0, problem.ow)(one.problem)]);
          found.has(key) || found.set(key, one);
        }
        return [...found.values()];
      }
      function ruleIdOf({ rule, vulnerability }) {
        return vulnerability?.id ?? rule.id;
      }
      function rulesOf(shown) {
        return [...new Map(shown.toReversed().map(({ problem: problem2 }) => [ruleIdOf(problem2), problem2]))].map(([id2, problem2]) => ruleOf(id2, problem2));
      }
      function ruleOf(id2, { rule, vulnerability, why, mend }) {
        const title = vulnerability === void 0 ? `The rule ${id2}` : `${id2} (${vulnerability.severity})`;
        return {
          id: id2,
          level: "error",
          title,
          description: vulnerability === void 0 ? titles[rule.kind] : `A package has ${id2}`,
          help: {
            text: `${why}

To mend it: ${mend}`,
            markdown: `${lib.wD.text(why)}

**To mend it:** ${lib.wD.text(mend)}`
          },
          helpUri: vulnerability === void 0 ? documentation[rule.kind] : advisoryOf(id2),
          tags: ["security", "sbom", rule.kind],
          ...vulnerability === void 0 ? {} : { properties: { "security-severity": String(scoreOf(vulnerability)) } }
        };
      }
      const titles = {
        package: "A package is denied",
        license: "A licence is denied",
        vulnerability: "A package is vulnerable",
        age: "The SBOM is too old"
      }, inspector = "https://docs.aws.amazon.com/inspector/latest/user/sbom-export.html", documentation = {
        package: "https://github.com/package-url/purl-spec",
        license: "https://spdx.org/licenses/",
        vulnerability: inspector,
        age: inspector
      };
      function advisoryOf(id2) {
        const encoded = encodeURIComponent(id2.replace(/[\ud800-\udfff]/gu, "\uFFFD"));
        return /^CVE-/i.test(id2) ? `https://nvd.nist.gov/vuln/detail/${encoded}` : /^GHSA-/i.test(id2) ? `https://github.com/advisories/${encoded}` : `https://osv.dev/vulnerability/${encoded}`;
      }
      const scores = { critical: 9, high: 7, medium: 4, low: 0.1 };
      function scoreOf({ score, severity }) {
        return score ?? scores[severity] ?? 0;
      }
      function resultOf({ problem: problem2, standing, note }, pathInSource) {
        const { rule, facts, component, vulnerability, why, mend, paths } = problem2, image = (0, gate_facts.qM)(facts);
        return {
          rule: ruleIdOf(problem2),
          level: standing === "new" ? "error" : "note",
          message: `${why}, in ${image}${note === "" ? "" : ` (${note})`}. To mend it: ${mend}`,
          file: pathInSource(facts.source),
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
          logical: component === void 0 ? void 0 : { name: component.purl || component.name, kind: "package" },
          // Without digest and version: another build of the image has the same problem.
          identity: [
            facts.image.repository || facts.source,
            component === void 0 ? "" : (0, query.lM)(component.ecosystem, component)
          ],
          properties: {
            rule: rule.id,
            image: facts.image.arn || image,
            paths,
            ...vulnerability?.epss === void 0 ? {} : { epss: vulnerability.epss }
          }
        };
      }
    })
  )
};
