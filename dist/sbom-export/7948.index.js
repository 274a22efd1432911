export const id = 7948, ids = [7948], modules = {
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
  7070: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $c: () => (
          /* binding */
          writeReady
        ),
        /* harmony export */
        UM: () => (
          /* binding */
          changeIn
        ),
        /* harmony export */
        cd: () => (
          /* binding */
          commit
        ),
        /* harmony export */
        dV: () => (
          /* binding */
          writing
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          writeWhole
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          recover
        ),
        /* harmony export */
        zm: () => (
          /* binding */
          hasList
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9979), _workshop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9394);
      const listFile = "commit.json";
      function commit(folder, place, change) {
        const stranger = [...change.moves.map(({ to }) => to), ...change.removals].find((path) => !isOurs(path));
        if (stranger !== void 0)
          throw new Error(`${stranger} is no place for a table`);
        writing(folder, () => {
          const made = change.moves.map(({ to }) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, to)));
          try {
            for (const each of made)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each, { recursive: !0 });
            const list = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, listFile);
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${list}.new`, JSON.stringify(change), { flush: !0 }), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${list}.new`, list);
          } catch (error) {
            for (const each of made)
              removeEmpty(each, folder);
            throw error;
          }
          carryOut(folder, place, change);
        });
      }
      function recover(folder, log) {
        for (const place of (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__.yN)(folder)) {
          if (!hasList(place)) {
            (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__._n)(place) || (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__._Z)(folder, place);
            continue;
          }
          const change = changeIn(place);
          change === void 0 ? (log.warn(`Left out: what a stopped run had made ready in ${place}, for its list ${listFile} is damaged. Run its documents again`), (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__._Z)(folder, place)) : writing(folder, () => carryOut(folder, place, change));
        }
      }
      function hasList(place) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, listFile));
      }
      function changeIn(place) {
        try {
          const { moves, removals } = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, listFile), "utf8"));
          return {
            moves: moves.filter(({ from, to }) => /^[\w-]+$/.test(from) && isOurs(to)),
            removals: removals.filter(isOurs)
          };
        } catch {
          return;
        }
      }
      function writing(folder, work) {
        try {
          return work();
        } catch (error) {
          throw cannotWrite(folder, error);
        }
      }
      async function writeWhole(path, bytes, isToLast = !1) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, bytes, { flush: isToLast });
        } catch (error) {
          throw cannotWrite((0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__.px)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), error);
        }
      }
      async function writeReady(path, bytes) {
        await writeWhole(path, bytes, !0);
      }
      function cannotWrite(folder, error) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.A(`the files cannot be written: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`, {
          where: folder,
          mend: "name a folder that can be written, or free the disk",
          cause: error
        });
      }
      function carryOut(folder, place, { moves, removals }) {
        for (const { from, to } of moves) {
          const ready = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, from);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ready) && ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, to)), { recursive: !0 }), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(ready, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, to)));
        }
        for (const path of removals)
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { force: !0 });
        (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__._Z)(folder, place);
      }
      function isOurs(path) {
        return path === "athena.sql" || /^(sbom|cve)(\/[a-z]+=[a-z0-9-]+){2,3}\/[a-z0-9-]+\.parquet$/.test(path) || /^normalized\/[a-z0-9-]+\.(cdx|spdx)\.json$/.test(path);
      }
      function removeEmpty(path, root) {
        if (!(!path.startsWith(root) || path === root)) {
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
          } catch {
            return;
          }
          removeEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), root);
        }
      }
    })
  ),
  /***/
  9710: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          openTableFile
        ),
        /* harmony export */
        P: () => (
          /* binding */
          withTable
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455), _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1816), _unreadable_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6098);
      const smallFile = 1024 * 1024;
      async function openTableFile(path, mend) {
        let handle;
        try {
          return { table: await (0, _unreadable_table_js__WEBPACK_IMPORTED_MODULE_2__.S)(path, mend, async () => (handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r"), await (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.RT)(await bufferOf(handle)))), close: async () => await handle?.close() };
        } catch (error) {
          throw await handle?.close(), error;
        }
      }
      async function withTable(path, work, mend) {
        const { table, close } = await openTableFile(path, mend);
        try {
          return await work(table);
        } finally {
          await close();
        }
      }
      async function bufferOf(handle) {
        const { size } = await handle.stat(), whole = size <= smallFile ? await piece(handle, 0, size) : void 0;
        return {
          byteLength: size,
          slice: (start, end = size) => whole?.slice(start, end) ?? piece(handle, start, end)
        };
      }
      async function piece(handle, start, end) {
        const bytes = new Uint8Array(end - start);
        let filled = 0;
        for (; filled < bytes.length; ) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0)
            throw new Error("the file is shorter than it was");
          filled += bytesRead;
        }
        return bytes.buffer;
      }
    })
  ),
  /***/
  9394: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SW: () => (
          /* binding */
          liveIn
        ),
        /* harmony export */
        _M: () => (
          /* binding */
          openWorkshop
        ),
        /* harmony export */
        _Z: () => (
          /* binding */
          closeWorkshop
        ),
        /* harmony export */
        _n: () => (
          /* binding */
          isAlive
        ),
        /* harmony export */
        px: () => (
          /* binding */
          folderOfPlace
        ),
        /* harmony export */
        yN: () => (
          /* binding */
          placesIn
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024), node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      const workshop = ".sbom-export", ownerFile = "owner.json", heartbeat = 1e4, silence = 12e4;
      function openWorkshop(folder, id2) {
        const place = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, workshop, id2);
        return makeFolder(place), place;
      }
      function folderOfPlace(place) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, "..", "..");
      }
      function liveIn(place) {
        const owner = { machine: machineName(), pid: process.pid };
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, ownerFile), JSON.stringify(owner));
        const timer = setInterval(() => touch((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, ownerFile)), heartbeat);
        return timer.unref(), () => clearInterval(timer);
      }
      function placesIn(folder) {
        const shop = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, workshop);
        return namesIn(shop).map((id2) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shop, id2));
      }
      function isAlive(place) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, ownerFile), touched = timeOf(path) ?? timeOf(place);
        if (touched === void 0 || Math.abs(Date.now() - touched) > silence)
          return !1;
        const owner = ownerIn(path);
        return owner?.machine !== machineName() || isRunning(owner.pid);
      }
      function closeWorkshop(folder, place) {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: !0, force: !0 });
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, workshop));
        } catch {
        }
      }
      function makeFolder(path, tries = 5) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: !0 });
        } catch (error) {
          if (error.code !== "ENOENT" || tries === 0)
            throw error;
          makeFolder(path, tries - 1);
        }
      }
      function touch(path) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
        } catch {
        }
      }
      function ownerIn(path) {
        try {
          const { machine, pid } = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
          return typeof machine == "string" && typeof pid == "number" && Number.isInteger(pid) && pid > 0 ? { machine, pid } : void 0;
        } catch {
          return;
        }
      }
      function isRunning(pid) {
        try {
          return process.kill(pid, 0), !0;
        } catch (error) {
          return error.code !== "ESRCH";
        }
      }
      function machineName() {
        try {
          return `${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid")}`;
        } catch {
          return (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)();
        }
      }
      function timeOf(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: !1 })?.mtimeMs;
      }
      function namesIn(folder) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        } catch {
          return [];
        }
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
  ),
  /***/
  2728: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          pause
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
      async function pause(ms, signal) {
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, void 0, signal && { signal }).catch((error) => {
          throw signal?.throwIfAborted(), error;
        });
      }
    })
  ),
  /***/
  5960: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          Rescans
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);
      const mostNamed = 20;
      class Rescans {
        #byImage = /* @__PURE__ */ new Map();
        /** @param image What tells images apart. @param name Of the document. */
        add(image, name, facts) {
          const { source, contents, image: told } = facts, scan = { name, image: told, ...source && { source }, ...contents && { contents } }, known = this.#byImage.get(image);
          known === void 0 ? this.#byImage.set(image, [scan]) : known.push(scan);
        }
        tell(log) {
          const lines = [...this.#byImage.values()].flatMap((scans) => scans.flatMap((scan) => {
            const newer = scans.find((other) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.Gm)(other, scan));
            return newer === void 0 ? [] : [`${scan.name}: left out, for ${newer.name} is newer and lists all of it`];
          }));
          for (const line of lines.slice(0, mostNamed))
            log.info(line, "dim");
          lines.length > mostNamed && log.info(`and ${lines.length - mostNamed} more`, "dim");
        }
      }
    })
  ),
  /***/
  8618: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          inTurns
        )
        /* harmony export */
      });
      const width = 8;
      async function inTurns(items, work) {
        const results = [], failures = [], queue = items.entries(), worker = async () => {
          for (const [at, item] of queue) {
            if (failures.length > 0)
              return;
            try {
              results[at] = await work(item);
            } catch (error) {
              failures.push(error);
            }
          }
        };
        if (await Promise.all(Array.from({ length: width }, worker)), failures.length > 0)
          throw failures[0];
        return results;
      }
    })
  ),
  /***/
  6098: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          openNamed
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979), _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1816);
      async function openNamed(where, mend, open) {
        const told = (work) => work.catch((error) => {
          throw storyOf(error, where, mend);
        }), table = await told(open());
        return {
          ...table,
          groups: (options) => table.groups(options).map((group) => ({ ...group, column: (name) => told(group.column(name)) }))
        };
      }
      function storyOf(error, where, mend) {
        return !(error instanceof Error) || error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.lZ || error.name === "AbortError" ? error : /codec: ZSTD/.test(error.message) && !(0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.Ib)("zstd") ? new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`Node.js ${process.versions.node} cannot read a table that is compressed with zstd`, {
          where,
          mend: "use Node.js 22.15 or later, or write the tables with parquet-codec=gzip",
          cause: error
        }) : new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the table cannot be read: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`, {
          where,
          expected: "a Parquet file as the modes export and transform write it",
          mend,
          cause: error
        });
      }
    })
  )
};
