export const id = 2472, ids = [2472], modules = {
  /***/
  8852: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          boundedList
        )
        /* harmony export */
      });
      var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);
      const mostItems = 1e3, longest = 4e5;
      function boundedList(list, { kind, log }) {
        const { name, items, documentOf, cure, lists = 1 } = list, kept = [];
        let length = 0;
        for (const item of items.slice(0, mostItems)) {
          const document = documentOf(item);
          if (length += JSON.stringify(document).length + 1, kind === "github" && length > longest / lists)
            break;
          kept.push(document);
        }
        if (kept.length < items.length) {
          const of = `${kept.length.toLocaleString("en-US")} of ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(items.length, "entry", "entries")}`;
          log.warn(`The output ${name} holds the first ${of}: ${cure}`);
        }
        return kept;
      }
    })
  ),
  /***/
  2472: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(9979), query = __webpack_require__(5271), tables = __webpack_require__(1816), data = __webpack_require__(2615), report_lib = __webpack_require__(967), bounded_list = __webpack_require__(8852), counted = __webpack_require__(4720);
      const mostLines = 50, mostRows = 100;
      function matchesOutput(matches, host) {
        return (0, bounded_list.Y)({ name: "matches", items: matches, documentOf: matchDocument, cure: "ask narrower, or ask the tables with the SQL above" }, host);
      }
      function matchDocument({ image, package: found, vulnerability, isVersionUnknown }) {
        return {
          sha: image.sha,
          imagearn: image.imagearn,
          package: found.package,
          packageversion: found.packageversion,
          ...(0, tables.nz)(found) === found.packageversion ? {} : { fullversion: (0, tables.nz)(found) },
          ecosystem: found.ecosystem,
          purl: found.purl,
          ...isVersionUnknown ? { versionunknown: !0 } : {},
          ...found.license === "" ? {} : { license: found.license },
          paths: pathsOf(found.path),
          ...vulnerability === void 0 ? {} : {
            cve: vulnerability.cve,
            ...vulnerability.aliases === "" ? {} : { aliases: vulnerability.aliases.split(" ") },
            severity: vulnerability.severity,
            fixedversion: vulnerability.fixedversion,
            suppressed: vulnerability.suppressed
          }
        };
      }
      function tellMatches(log, matches) {
        for (const match of matches.slice(0, mostLines)) {
          const { image, package: found, vulnerability, isVersionUnknown } = match, [path, ...more] = pathsOf(found.path), where = path === void 0 ? "" : `, in ${path}${more.length === 0 ? "" : ` and ${more.length} more`}`, what = vulnerability === void 0 ? "" : `, ${nameOf(vulnerability)} (${vulnerability.severity})`, version = (0, tables.nz)(found) || "of unknown version";
          log.info(`${found.package} ${version}${what}${otherNameOf(match)}: ${nameOfImage(image)}${where}`, isVersionUnknown ? "doubtful" : "bad");
        }
        matches.length > mostLines && log.info(`${(0, counted.h)(matches.length - mostLines, "more is", "more are")} not shown here`);
        const unknown = matches.filter(({ isVersionUnknown }) => isVersionUnknown);
        unknown.length > 0 && log.warn(`${countInWords(unknown)} without a version: nothing tells whether it is in the range, and each counts as a match`);
      }
      function otherNameOf({ isByOtherName, package: { purl, otherpurls } }) {
        return isByOtherName !== !0 ? "" : `, by ${[purl, ...otherpurls.split(`
`)].filter(Boolean).slice(0, 3).join(" or ")}`;
      }
      function nameOf({ cve, aliases }) {
        return aliases === "" ? cve : `${cve}, also ${aliases.replaceAll(" ", ", ")}`;
      }
      function nameOfImage({ imagearn, sha }) {
        return imagearn.includes(sha) || sha.startsWith("document:") ? imagearn : `${imagearn} (${sha.slice(0, 19)})`;
      }
      function countInWords(matches) {
        const images = new Set(matches.map(({ image }) => image.sha)).size;
        return `${(0, counted.h)(matches.length, "match", "matches")} in ${(0, counted.h)(images, "image")}`;
      }
      function summaryOf(query2, matches, notices, sql) {
        const rows = matches.slice(0, mostRows);
        return [
          `${report_lib.wD.code(query2)}: ${matches.length === 0 ? "no match" : countInWords(matches)}`,
          ...rows.length === 0 ? [] : [report_lib.wD.table(["Package", "Version", "Image", "Digest", "Path"], rows.map(cellsOf))],
          ...matches.length > rows.length ? [`${(0, counted.h)(matches.length - rows.length, "more is", "more are")} not shown here.`] : [],
          ...notices.map(report_lib.wD.text),
          "The same question in Athena and DuckDB:",
          report_lib.wD.codeBlock(sql.split(`
`), "sql")
        ];
      }
      function cellsOf({ image, package: found, vulnerability }) {
        const named = vulnerability === void 0 ? found.package : `${found.package} (${nameOf(vulnerability)})`;
        return [
          report_lib.wD.code(named),
          report_lib.wD.code((0, tables.nz)(found)),
          report_lib.wD.code(image.imagearn),
          report_lib.wD.code(image.sha.slice(0, 19)),
          report_lib.wD.code(pathsOf(found.path).slice(0, 3).join(" "))
        ];
      }
      function pathsOf(path) {
        return path === "" ? [] : path.split(`
`);
      }
      var search = __webpack_require__(4948), lib_unread = __webpack_require__(6471);
      async function run(inputs, edge) {
        const { log } = edge.host, started = performance.now(), query2 = queryFrom(inputs.query), searched = await (0, search.$)(query2, await (0, data.$)(inputs.data, edge), edge), { matches, files, problems, unread, notices } = searched, sql = (0, tables.IE)(query2);
        tellMatches(log, matches);
        const found = matches.length === 0 ? "no match" : countInWords(matches);
        log.info(`${query2.text.trim()}: ${found}`, "strong");
        for (const notice of notices)
          log.warn(notice);
        log.debug(`${files} files in ${Math.round(performance.now() - started)} ms`), await log.group("The same question in Athena and DuckDB", () => {
          for (const line of sql.split(`
`))
            log.info(line);
        });
        const summary = [...summaryOf(query2.text.trim(), matches, notices, sql), ...(0, lib_unread.g_)(unread)], [problem] = problems;
        if (problem !== void 0)
          return {
            verdict: "unknown",
            error: problems.length === 1 ? problem : new lib.Zw(problems),
            outputs: { matches: matchesOutput(matches, edge.host) },
            summary
          };
        const isFailure = inputs["fail-on-match"] && matches.length > 0;
        return {
          verdict: isFailure ? "failed" : "passed",
          reason: isFailure ? `${query2.text.trim()}: ${found}` : void 0,
          outputs: { matches: matchesOutput(matches, edge.host) },
          summary
        };
      }
      function queryFrom(text) {
        if (text === void 0)
          throw new lib.yo("nothing is asked for", {
            where: "query",
            expected: "a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"
          });
        try {
          return (0, query.mA)(text);
        } catch (error) {
          if (!(error instanceof query.uZ))
            throw error;
          const line = text.split(`
`).length === 1 && text.length <= 200;
          throw new lib.yo(error.message, {
            where: "query",
            picture: line ? [text, `${" ".repeat(error.at)}${"^".repeat(Math.max(1, error.length))}`] : [],
            expected: error.expected,
            cause: error
          });
        }
      }
    })
  )
};
