export const id = 472, ids = [472], modules = {
  /***/
  6460: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          findDocuments
        ),
        /* harmony export */
        V: () => (
          /* binding */
          ownPlaceOf
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9979), _counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4720);
      const inFolder = ["**/*.json", "**/*.json.gz"], mayBeSbom = ["**/*.xml", "**/*.spdx", "**/*.rdf", "**/*.bom", "**/*{sbom,cdx,spdx,cyclonedx}*"], mayBeSbomName = /(?:\.(?:xml|spdx|rdf|bom)|(?:sbom|cdx|spdx|cyclonedx)[^/]*)$/i, mostNamed = 5;
      function ownPlaceOf({ name, place, isPlaceShared }) {
        return isPlaceShared === !0 ? name : place ?? name;
      }
      async function findDocuments(lines, edge, input = "sbom") {
        if (lines.length === 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo("no SBOM is given", {
            where: input,
            expected: "files, folders, globs or s3:// URIs, one a line"
          });
        const local = await filesNamed(lines.filter((line) => !isUri(line)), edge, input), remote = await objectsNamed(lines.filter(isUri), edge, input), found = [...local.found, ...remote.found];
        return tellPassedOver([...local.passedOver, ...remote.passedOver], edge), {
          sources: found.map(({ source }) => source),
          expected: found.length,
          bytes: found.reduce((sum, { size }) => sum + size, 0)
        };
      }
      async function filesNamed(patterns, { files }, input) {
        const { files: paths, unmatched } = await files.find(patterns, inFolder), taken = new Set(paths), passedOver = (await files.find(patterns, mayBeSbom)).files.filter((path) => !taken.has(path)), [missing] = unmatched;
        if (missing !== void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`${JSON.stringify(missing)} names no SBOM`, {
            where: input,
            expected: "a file, a folder that holds *.json or *.json.gz, or a glob that matches files",
            mend: `check the path: it counts from the working directory, ${files.workingDirectory}`
          });
        const places = placesOf(paths, patterns, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(files.workingDirectory)), isShared = sharedAmong([...places.values()]);
        return { found: await Promise.all(paths.map(async (name) => {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(files.workingDirectory, name), place = places.get(name) ?? name;
          return { source: { name, place, isPlaceShared: isShared(place), open: () => bytesOf(path, name) }, size: await sizeOf(path) };
        })), passedOver };
      }
      function placesOf(paths, patterns, workingDirectory) {
        const bases = patterns.map((pattern) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, fixedPart(pattern)));
        return new Map(paths.map((path) => {
          const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path), base = bases.find((each) => isBelow(whole, each));
          return [
            path,
            base === void 0 ? ofNamed(whole, workingDirectory) : below(whole, base, workingDirectory)
          ];
        }));
      }
      function below(whole, base, workingDirectory) {
        const start = base === workingDirectory ? "" : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(base);
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, whole)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/");
      }
      function ofNamed(whole, workingDirectory) {
        return below(whole, isBelow(whole, workingDirectory) ? workingDirectory : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole), workingDirectory);
      }
      function isBelow(whole, folder) {
        return whole.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
      }
      function sharedAmong(places) {
        const [once, again] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        for (const place of places)
          (once.has(place) ? again : once).add(place);
        return (place) => again.has(place);
      }
      function fixedPart(pattern) {
        const parts = pattern.split("/"), first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
        return (first < 0 ? parts : parts.slice(0, first)).join("/");
      }
      function tellPassedOver(names, { host }) {
        if (names.length === 0)
          return;
        const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "", files = (0, _counted_js__WEBPACK_IMPORTED_MODULE_4__.h)(names.length, "file");
        host.log.warn(`Passed over, for a folder is looked through for *.json and *.json.gz: ${files}, ${names.slice(0, mostNamed).join(", ")}${more}. What is an SBOM is to be named, or converted to JSON`);
      }
      async function* bytesOf(path, name) {
        try {
          yield* (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 });
        } catch (error) {
          const trouble = error.code === "EACCES" ? "may not be read" : (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.bD)(error);
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`the SBOM ${trouble}`, { where: name, expected: "a readable file", cause: error });
        }
      }
      async function sizeOf(path) {
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => {
        }))?.size ?? 0;
      }
      async function objectsNamed(uris, edge, input) {
        if (uris.length === 0)
          return { found: [], passedOver: [] };
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(992), __webpack_require__.e(243)]
        ).then(__webpack_require__.bind(__webpack_require__, 8624)), objects = await openObjects(edge), found = /* @__PURE__ */ new Map(), passedOver = [];
        for (const uri of uris) {
          const below2 = `${uri.replace(/\/+$/, "")}/`, before = found.size;
          for await (const object of objects.list(uri.replace(/\/+$/, ""))) {
            const isBelow2 = object.uri.startsWith(below2) && /\.json(\.gz)?$/.test(object.uri);
            object.uri === uri || isBelow2 ? found.set(object.uri, object.size) : object.uri.startsWith(below2) && mayBeSbomName.test(object.uri) && passedOver.push(object.uri);
          }
          if (!(found.size > before))
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`${JSON.stringify(uri)} names no SBOM`, {
              where: input,
              expected: "an object, or a prefix below which *.json or *.json.gz lie"
            });
        }
        return {
          found: [...found].map(([uri, size]) => ({ source: { name: uri, open: () => objects.open(uri) }, size })),
          passedOver
        };
      }
      function isUri(line) {
        return line.startsWith("s3://");
      }
    })
  ),
  /***/
  7190: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          openData
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9979), _documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6460), _folder_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7070), _folder_table_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9710);
      async function openData(data, edge) {
        if (data.startsWith("s3://"))
          return await dataInS3(data.replace(/\/+$/, ""), edge);
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(edge.files.workingDirectory, data), kind = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => {
        });
        if (kind === void 0) {
          if (/[*?[{]/.test(data))
            return { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_3__.I)([data], edge) };
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo(`${JSON.stringify(data)} does not exist`, {
            where: "data",
            expected: "a file or folder of tables or SBOMs, or an s3:// URI",
            mend: "run mode export or transform first, or name where its output-dir lies"
          });
        }
        const files = kind.isFile() ? tableFile(path) : await tablesBelow(path, edge);
        return files.length > 0 ? { kind: "tables", pairs: files.map(localPair) } : { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_3__.I)([data], edge) };
      }
      function tableFile(path) {
        return path.endsWith(".parquet") ? [ofPackages(path)] : [];
      }
      async function tablesBelow(folder, edge) {
        const [, root = folder, part] = tableFolder.exec(folder) ?? [];
        try {
          (0, _folder_commit_js__WEBPACK_IMPORTED_MODULE_4__.lj)(root, Date.now());
        } catch {
        }
        const { files } = part === void 0 ? await edge.files.find([root], ["sbom/**/*.parquet"]) : await edge.files.find([`${root}/sbom${part}`], ["**/*.parquet"]);
        return files.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(edge.files.workingDirectory, file));
      }
      const tableFolder = /^(.*)\/(?:sbom|cve)((?:\/(?:account|region|day)=[^/]+)*)$/;
      function ofPackages(path) {
        return path.replace(/\/cve\/((?:(?:account|region|day)=[^/]+\/)*[^/]*)$/, "/sbom/$1");
      }
      function localPair(path) {
        return {
          name: path,
          day: dayIn(path),
          place: placeIn(path),
          open: (work) => reading(path, () => (0, _folder_table_file_js__WEBPACK_IMPORTED_MODULE_5__.P)(path, async (sbom) => {
            const beside = path.replace(/\/sbom\/(?!.*\/sbom\/)/, "/cve/");
            return beside === path || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(beside).catch(() => {
            }) === void 0 ? await work(sbom, async () => {
            }) : await (0, _folder_table_file_js__WEBPACK_IMPORTED_MODULE_5__.P)(beside, (cve) => work(sbom, async () => cve));
          }))
        };
      }
      async function dataInS3(uri, edge) {
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(992), __webpack_require__.e(243)]
        ).then(__webpack_require__.bind(__webpack_require__, 8624)), { openTableObject } = await __webpack_require__.e(
          /* import() */
          433
        ).then(__webpack_require__.bind(__webpack_require__, 1433)), objects = await openObjects(edge), found = [], [, root, part = ""] = tableFolder.exec(uri) ?? [];
        for (const one of root === void 0 ? [uri] : [`${root}/sbom${part}`, `${root}/cve${part}`])
          for await (const object of objects.list(one))
            (object.uri === one || object.uri.startsWith(`${one}/`)) && found.push(object.uri);
        const tables = found.filter((one) => /\/sbom\/(.*\/)?[^/]+\.parquet$/.test(one));
        if (tables.length === 0)
          return { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_3__.I)([uri], edge) };
        const known = new Set(found), opened = (one) => openTableObject(objects, one);
        return {
          kind: "tables",
          pairs: tables.map((table) => ({
            name: table,
            day: dayIn(table),
            place: placeIn(table),
            open: (work) => reading(table, async () => {
              const beside = table.replace(/\/sbom\/(?!.*\/sbom\/)/, "/cve/");
              return await work(await opened(table), async () => known.has(beside) ? await opened(beside) : void 0);
            })
          }))
        };
      }
      async function reading(name, work) {
        try {
          return await work();
        } catch (error) {
          throw !(error instanceof Error) || error.name === "Cancelled" || error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.A || "exitCode" in error ? error : new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo(`the table cannot be read: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`, {
            where: name,
            expected: "a Parquet file as mode transform writes it",
            cause: error
          });
        }
      }
      function dayIn(path) {
        return /\/day=(\d{4}-\d\d-\d\d)\/[^/]+$/.exec(path)?.[1];
      }
      function placeIn(path) {
        return /\/(account=[^/]+\/region=[^/]+)\/(?:day=[^/]+\/)?[^/]+$/.exec(path)?.[1] ?? "";
      }
    })
  ),
  /***/
  6042: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          search
        ),
        /* harmony export */
        T: () => (
          /* binding */
          latestOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4920), _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6460), _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82), _turns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8618);
      async function search(query, data, edge) {
        if (data.kind === "documents")
          return await searchDocuments(query, data.documents, edge);
        const isLatest = await latestOf(data.pairs), found = [];
        return await (0, _turns_js__WEBPACK_IMPORTED_MODULE_3__.g)(data.pairs, async (pair) => {
          edge.host.cancellation.signal.throwIfAborted();
          const matches = await pair.open((sbom, openCve) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.ek)(query, sbom, openCve));
          for (const match of matches)
            isLatest(pair, match.image.sha) && found.push(...inEachRepository(match));
        }), { matches: found.sort(inOrder), files: data.pairs.length, problems: [], unread: [] };
      }
      async function latestOf(pairs) {
        const latest = /* @__PURE__ */ new Map(), dated = pairs.filter(({ day }) => day !== void 0);
        await (0, _turns_js__WEBPACK_IMPORTED_MODULE_3__.g)(dated, async ({ day = "", place, open }) => {
          await open(async (sbom) => {
            for (const group of sbom.groups())
              for (const sha of new Set((await group.column("sha")).map(String))) {
                const days = latest.get(sha) ?? /* @__PURE__ */ new Map();
                (days.get(place) ?? "") < day && days.set(place, day), latest.set(sha, days);
              }
          });
        });
        for (const days of latest.values())
          for (const place of superseded([...days.keys()]))
            days.delete(place);
        return ({ day, place }, sha) => day === void 0 || latest.get(sha)?.get(place) === day;
      }
      function superseded(places) {
        if (places.length < 2)
          return [];
        const told = places.flatMap((place) => {
          const partition = (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.jh)(place);
          return partition === void 0 ? [] : [{ place, partition }];
        });
        return told.filter(({ partition }) => told.some((other) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.LC)(partition, other.partition))).map(({ place }) => place);
      }
      function inEachRepository(match) {
        return (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.g3)(match.image).map((imagearn) => ({ ...match, image: { ...match.image, imagearn } }));
      }
      async function searchDocuments(query, documents, edge) {
        const found = /* @__PURE__ */ new Map(), { problems, unread } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_2__.e)(documents, edge, (source) => {
          const { visitor, finish } = (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.M7)();
          return {
            visitor,
            async take(document) {
              const facts = finish(document, (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.V)(source)), { sha } = facts.image;
              return found.set(sha, [...found.get(sha) ?? [], onlyMatches(query, facts)]), facts;
            }
          };
        });
        return {
          matches: [...found.values()].flatMap((several) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.mg)(query, (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.yx)(several))).flatMap(inEachRepository).sort(inOrder),
          files: documents.sources.length,
          problems,
          unread
        };
      }
      function onlyMatches(query, facts) {
        const matches = (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.mg)(query, facts);
        return {
          ...facts,
          packages: matches.map((match) => match.package),
          vulnerabilities: matches.flatMap(({ vulnerability }) => vulnerability ?? [])
        };
      }
      function keyOf({ image, package: found, vulnerability }) {
        return JSON.stringify([found.package, found.packageversion, image.imagearn, image.sha, vulnerability?.cve]);
      }
      function inOrder(a, b) {
        return keyOf(a) < keyOf(b) ? -1 : 1;
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
      var lib = __webpack_require__(9979), query = __webpack_require__(5271), tables = __webpack_require__(4920), data = __webpack_require__(7190), report_lib = __webpack_require__(967), counted = __webpack_require__(4720);
      const mostLines = 50, mostRows = 100, mostInOutput = 1e3, longestOutput = 4e5;
      function matchesOutput(matches, host, log) {
        const all = matches.slice(0, mostInOutput).map(matchDocument), kept = [];
        let length = 0;
        for (const one of all) {
          if (length += JSON.stringify(one).length + 1, host === "github" && length > longestOutput)
            break;
          kept.push(one);
        }
        return kept.length < matches.length && log.warn(`The output matches holds the first ${kept.length} of ${matches.length}: ask narrower, or ask the tables with the SQL below`), kept;
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
        for (const { image, package: found, vulnerability, isVersionUnknown } of matches.slice(0, mostLines)) {
          const [path, ...more] = pathsOf(found.path), where = path === void 0 ? "" : `, in ${path}${more.length === 0 ? "" : ` and ${more.length} more`}`, what = vulnerability === void 0 ? "" : `, ${nameOf(vulnerability)} (${vulnerability.severity})`, version = (0, tables.nz)(found) || "of unknown version";
          log.info(`${found.package} ${version}${what}: ${nameOfImage(image)}${where}`, isVersionUnknown ? "doubtful" : "bad");
        }
        matches.length > mostLines && log.info(`${(0, counted.h)(matches.length - mostLines, "more stands", "more stand")} in the output matches`);
        const unknown = matches.filter(({ isVersionUnknown }) => isVersionUnknown);
        unknown.length > 0 && log.warn(`${countInWords(unknown)} without a version: nothing tells whether it is in the range, and each counts as a match`);
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
      function summaryOf(query2, matches, sql) {
        const rows = matches.slice(0, mostRows);
        return [
          `${report_lib.wD.code(query2)}: ${matches.length === 0 ? "no match" : countInWords(matches)}`,
          ...rows.length === 0 ? [] : [report_lib.wD.table(["Package", "Version", "Image", "Digest", "Path"], rows.map(cellsOf))],
          ...matches.length > rows.length ? [`${(0, counted.h)(matches.length - rows.length, "more is", "more are")} not shown here.`] : [],
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
      var search = __webpack_require__(6042), lib_unread = __webpack_require__(6471);
      async function run(inputs, edge) {
        const { log, kind } = edge.host, started = performance.now(), query2 = queryFrom(inputs.query), { matches, files, problems, unread } = await (0, search.$)(query2, await (0, data.$)(inputs.data, edge), edge), sql = (0, tables.IE)(query2);
        tellMatches(log, matches);
        const found = matches.length === 0 ? "no match" : countInWords(matches);
        log.info(`${query2.text.trim()}: ${found}`, "strong"), log.debug(`${files} files in ${Math.round(performance.now() - started)} ms`), await log.group("The same question in Athena and DuckDB", () => {
          for (const line of sql.split(`
`))
            log.info(line);
        });
        const summary = [...summaryOf(query2.text.trim(), matches, sql), ...(0, lib_unread.g_)(unread)], [problem] = problems;
        if (problem !== void 0)
          return {
            verdict: "unknown",
            error: problems.length === 1 ? problem : new lib.Zw(problems),
            outputs: { matches: matchesOutput(matches, kind, log) },
            summary
          };
        const isFailure = inputs["fail-on-match"] && matches.length > 0;
        return {
          verdict: isFailure ? "failed" : "passed",
          reason: isFailure ? `${query2.text.trim()}: ${found}` : void 0,
          outputs: { matches: matchesOutput(matches, kind, log) },
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
