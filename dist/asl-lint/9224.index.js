export const id = 9224, ids = [9224], modules = {
  /***/
  68955: (
    /***/
    (function(module, __unused_webpack_exports, __webpack_require__) {
      var map = {
        "./activity-without-timeout.js": 13147,
        "./arn-unlikely.js": 60804,
        "./assign-invalid-name.js": 5516,
        "./assign-shadows-outer.js": 17210,
        "./assign-states.js": 90243,
        "./bad-context-path.js": 14122,
        "./branch-jumps-out.js": 96500,
        "./byte-order-mark.js": 87646,
        "./callback-without-timeout.js": 91745,
        "./callback-without-token.js": 39559,
        "./catch-leads-to-itself.js": 84554,
        "./catch-loop-without-wait.js": 79792,
        "./catch-next-missing-target.js": 71249,
        "./catch-shadowed-error.js": 7657,
        "./catch-states-all-not-alone.js": 26545,
        "./catch-states-all-not-last.js": 47296,
        "./choice-guard-too-late.js": 97598,
        "./choice-next-missing-target.js": 46365,
        "./choice-read-before-guard.js": 12635,
        "./choice-rule-contradiction.js": 97381,
        "./choice-rule-implied.js": 8904,
        "./choice-rule-never-reached.js": 26953,
        "./choice-rule-never-true.js": 50339,
        "./choice-rule-repeated.js": 50568,
        "./choice-rule-shadowed.js": 52047,
        "./choice-rule-without-variable.js": 27153,
        "./choice-without-default.js": 30783,
        "./credentials-role-not-arn.js": 84990,
        "./default-missing-target.js": 22855,
        "./definition-not-an-object.js": 19184,
        "./definition-too-large.js": 84373,
        "./distributed-without-executiontype.js": 86026,
        "./distributed-without-resultwriter.js": 79316,
        "./duplicate-json-key.js": 37741,
        "./duplicate-state-name.js": 94854,
        "./dynamodb-value-without-type.js": 48153,
        "./empty-list.js": 63605,
        "./error-name-misspelt.js": 97491,
        "./error-name-reserved-prefix.js": 92317,
        "./error-never-raised.js": 9877,
        "./exclusive-fields.js": 32899,
        "./execution-without-parent.js": 1899,
        "./express-child-unsupported.js": 59656,
        "./express-distributed-map.js": 49330,
        "./express-over-five-minutes.js": 13449,
        "./express-retry-over-five-minutes.js": 10850,
        "./express-unsupported.js": 47547,
        "./fail-path-not-text.js": 87461,
        "./fail-path-of-several.js": 28430,
        "./field-never-present.js": 52800,
        "./fifo-without-group.js": 35496,
        "./heartbeat-not-below-timeout.js": 75115,
        "./heartbeat-without-worker.js": 15063,
        "./inline-concurrency-over-forty.js": 60456,
        "./input-lost.js": 82044,
        "./integration-missing-parameter.js": 99528,
        "./integration-misspelt-service.js": 54445,
        "./integration-unknown-action.js": 61303,
        "./integration-unknown-parameter.js": 2766,
        "./integration-unknown-service.js": 49938,
        "./integration-unlisted-parameter.js": 47092,
        "./integration-unsupported-pattern.js": 99658,
        "./intrinsic-argument-count.js": 6266,
        "./intrinsic-argument-type.js": 60741,
        "./intrinsic-argument-value.js": 15608,
        "./intrinsic-format-placeholder-count.js": 76218,
        "./intrinsic-in-jsonata.js": 61751,
        "./intrinsic-nesting.js": 15077,
        "./intrinsic-syntax.js": 62340,
        "./intrinsic-unknown.js": 83249,
        "./invalid-timestamp.js": 6611,
        "./item-never-present.js": 60071,
        "./itemreader-in-inline.js": 71935,
        "./itemreader-unknown-resource.js": 12871,
        "./json-comment.js": 37467,
        "./json-syntax.js": 44255,
        "./json-trailing-comma.js": 60766,
        "./jsonata-argument-count.js": 17829,
        "./jsonata-argument-type.js": 27e3,
        "./jsonata-bare-name.js": 60158,
        "./jsonata-erroroutput-outside-catch.js": 27793,
        "./jsonata-eval.js": 53702,
        "./jsonata-field-in-jsonpath.js": 30608,
        "./jsonata-newer-operator.js": 96240,
        "./jsonata-regex.js": 97697,
        "./jsonata-result-not-there.js": 75146,
        "./jsonata-root-reference.js": 59940,
        "./jsonata-syntax.js": 81971,
        "./jsonata-text-around.js": 79101,
        "./jsonata-too-complex.js": 72081,
        "./jsonata-unclosed-delimiter.js": 16419,
        "./jsonata-undefined-variable.js": 93175,
        "./jsonata-unknown-function.js": 23925,
        "./jsonata-unknown-member.js": 79095,
        "./jsonata-without-delimiters.js": 34653,
        "./jsonpath-field-in-jsonata.js": 9774,
        "./jumps-into-inner-scope.js": 59883,
        "./lambda-arn-direct.js": 44008,
        "./lambda-without-retry.js": 86788,
        "./list-read-as-object.js": 93623,
        "./literal-secret.js": 65247,
        "./loop-changes-nothing.js": 85223,
        "./loop-without-wait.js": 89446,
        "./map-deprecated-field.js": 23268,
        "./map-item-outside-map.js": 43726,
        "./map-jumps-out.js": 84814,
        "./map-label-duplicate.js": 50432,
        "./map-label-invalid.js": 84066,
        "./map-without-work.js": 15542,
        "./missing-alternative.js": 49667,
        "./missing-dollar-suffix.js": 26612,
        "./missing-field.js": 46032,
        "./name-used-again.js": 74335,
        "./neither-next-nor-end.js": 94092,
        "./nesting-too-deep.js": 85191,
        "./next-and-end.js": 88976,
        "./next-missing-target.js": 25431,
        "./no-states.js": 78041,
        "./no-terminal-state.js": 87251,
        "./not-a-path.js": 97732,
        "./not-a-reference-path.js": 71244,
        "./out-of-range.js": 29335,
        "./parallel-single-branch.js": 69376,
        "./pass-result-hides-parameters.js": 76853,
        "./pass-result-with-path.js": 2093,
        "./path-suffix-in-jsonata.js": 22331,
        "./payload-bad-path.js": 21433,
        "./payload-duplicate-field.js": 62930,
        "./payload-too-large.js": 55842,
        "./querylanguage-downgrade.js": 22045,
        "./reader-config-mismatch.js": 92054,
        "./reader-writer-parameter.js": 76706,
        "./resource-not-arn.js": 19067,
        "./resource-unsupported.js": 81031,
        "./result-thrown-away.js": 71174,
        "./retry-longer-than-timeout.js": 93079,
        "./retry-max-delay-below-interval.js": 96942,
        "./retry-not-idempotent.js": 29535,
        "./retry-of-no-attempts.js": 37084,
        "./retry-of-runtime-error.js": 89235,
        "./retry-of-timeout-never-made.js": 10180,
        "./retry-shadowed-error.js": 39294,
        "./retry-states-all-not-alone.js": 97454,
        "./retry-states-all-not-last.js": 20393,
        "./sdk-error-name.js": 71780,
        "./startat-missing-target.js": 50575,
        "./state-name-characters.js": 57899,
        "./state-name-empty.js": 37850,
        "./state-name-too-long.js": 98240,
        "./state-not-an-object.js": 22468,
        "./string-matches-escape.js": 59758,
        "./template-not-definition.js": 43081,
        "./text-too-long.js": 40804,
        "./timeout-never-reached.js": 34818,
        "./token-never-new.js": 79444,
        "./token-outside-callback.js": 82428,
        "./trap-loop-no-exit.js": 71558,
        "./type-missing.js": 99972,
        "./type-unknown.js": 40474,
        "./undefined-variable-jsonpath.js": 48086,
        "./unknown-field.js": 50506,
        "./unknown-value.js": 95931,
        "./unreachable-cycle.js": 51616,
        "./unreachable-state.js": 35859,
        "./value-of-wrong-kind.js": 64455,
        "./variable-not-always-assigned.js": 42796,
        "./variable-read-before-assigned.js": 44265,
        "./variable-unused.js": 95780,
        "./version-unknown.js": 92046,
        "./waits-longer-than-timeout.js": 29211,
        "./wrong-type.js": 94385,
        "./yaml-syntax.js": 99332
      };
      function webpackAsyncContext(req) {
        return webpackAsyncContextResolve(req).then(__webpack_require__);
      }
      function webpackAsyncContextResolve(req) {
        return Promise.all(
          /* lazy-once context */
          [__webpack_require__.e(8783), __webpack_require__.e(1623)]
        ).then(() => {
          if (!__webpack_require__.o(map, req)) {
            var e = new Error("Cannot find module '" + req + "'");
            throw e.code = "MODULE_NOT_FOUND", e;
          }
          return map[req];
        });
      }
      webpackAsyncContext.keys = () => Object.keys(map), webpackAsyncContext.resolve = webpackAsyncContextResolve, webpackAsyncContext.id = 68955, module.exports = webpackAsyncContext;
    })
  ),
  /***/
  19224: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        codeScanningNotice: () => (
          /* binding */
          codeScanningNotice
        ),
        sarifReport: () => (
          /* binding */
          sarifReport
        )
      });
      var rules = __webpack_require__(16122);
      async function documentedRules() {
        const documented = [];
        for (const rule of await (0, rules.V)())
          documented.push({ ...rule, ...await pageOf(rule) });
        return documented;
      }
      async function pageOf({ id: id2 }) {
        return (await __webpack_require__(68955)(`./${id2}.js`)).page;
      }
      var file_rules = __webpack_require__(58216), lib = __webpack_require__(20967), external_node_crypto_ = __webpack_require__(77598), lib_escape = __webpack_require__(70269), json = __webpack_require__(18052);
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
        const codes = new Array(blockSize).fill(0), lines2 = new Array(blockSize).fill(void 0);
        let index = 0, high = 0, low = 0;
        return {
          add(code, line) {
            const done = lines2[index];
            done !== void 0 && tell(done, high, low), lines2[index] = line;
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
      function sarif({ tool, rules: rules2, results, textOf, notices = [] }) {
        const indexes = new Map(rules2.map(({ id: id2 }, index) => [id2, index])), fingerprints = fingerprintsOf(tool.name, results, textOf);
        return (0, json.document)({
          $schema: "https://json.schemastore.org/sarif-2.1.0.json",
          version: "2.1.0",
          runs: [
            {
              tool: { driver: { ...tool, rules: rules2.map(descriptor) } },
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
        const lines2 = /* @__PURE__ */ new Map();
        for (const { file, region } of results) {
          const wanted = lines2.get(file) ?? /* @__PURE__ */ new Set();
          lines2.set(file, wanted.add(region.startLine));
        }
        return new Map([...lines2].flatMap(([file, wanted]) => {
          const text = textOf(file);
          return text === void 0 ? [] : [[file, lineHashes(text, wanted)]];
        }));
      }
      var lines = __webpack_require__(25897), located = __webpack_require__(49488);
      async function sarifReport({ linted, tool, pathInSource }) {
        const all = (0, located.Hm)(linted), shown = (0, located.ux)(all, codeScanningLimits.results), texts = new Map(linted.map(({ file, text }) => [pathInSource(file), text]));
        return sarif({
          tool,
          rules: rulesOf(shown, await documentedRules()),
          results: shown.map((located2) => resultOf(located2, pathInSource)),
          textOf: (file) => texts.get(file),
          notices: shown.length < all.length ? [leftOut(all.length - shown.length)] : []
        });
      }
      function codeScanningNotice(findings) {
        const { results, shown } = codeScanningLimits;
        if (findings > results)
          return leftOut(findings - results);
        if (!(findings <= shown))
          return `code scanning shows the ${shown} most severe of ${findings} findings; the SARIF report has all`;
      }
      function leftOut(count) {
        return `${count} findings are left out of the SARIF report: code scanning takes ${codeScanningLimits.results}`;
      }
      const levels = { error: "error", warning: "warning", info: "note" };
      function rulesOf(shown, rules2) {
        return [...new Map(shown.map(({ finding }) => [finding.rule, finding])).values()].map((finding) => ruleOf(finding, rules2.find(({ id: id2 }) => id2 === finding.rule)));
      }
      function ruleOf({ rule: id2, severity, message, hint, documentation, awsCode }, rule) {
        const own = rule ?? file_rules._h.find((one) => one.id === id2), description = own?.description ?? message, advice = own?.hint ?? hint;
        return {
          id: id2,
          level: levels[own?.level ?? severity],
          title: firstSentence(description),
          description,
          help: {
            text: `${description}

To mend it: ${advice}`,
            markdown: [
              lib.wD.text(description),
              `**To mend it:** ${lib.wD.text(advice)}`,
              ...example("Bad", rule?.bad),
              ...example("Good", rule?.good),
              `[Documentation](${documentation})`
            ].join(`

`)
          },
          helpUri: documentation,
          tags: ["correctness", "amazon-states-language"],
          ...awsCode === null ? {} : { properties: { awsCode } }
        };
      }
      const longestExample = 1e3;
      function example(title, text) {
        return text === void 0 || text.length > longestExample || text.includes("\uFEFF") ? [] : [`${title}:`, lib.wD.codeBlock(text.split(`
`), "json")];
      }
      function firstSentence(text) {
        return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
      }
      function resultOf({ source, finding }, pathInSource) {
        const { rule, severity, message, hint, range, pointer, state, definition, awsCode } = finding, { start, end } = range;
        return {
          rule,
          level: levels[severity],
          message: `${message}. ${hint}`,
          file: pathInSource(source.file),
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column
          },
          logical: logicalPlace(definition, state),
          identity: [definition ?? "", placeWithoutIndexes(pointer), faultIn(source, finding)],
          properties: { pointer, state, definition, awsCode }
        };
      }
      function logicalPlace(definition, state) {
        const name = [definition, state].filter((part) => part !== null).join("/");
        return name === "" ? void 0 : { name, kind: "object" };
      }
      function placeWithoutIndexes(pointer) {
        return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
      }
      function faultIn(source, { range: { start, end } }) {
        return ((0, lines.c)(source, start.line) ?? "").slice(start.column - 1, end.line === start.line ? end.column - 1 : void 0);
      }
    })
  )
};
