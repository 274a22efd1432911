export const id = 1381, ids = [1381], modules = {
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
  2427: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(967), _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4720), _page_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6963), _unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6471);
      async function run(inputs, edge) {
        if (inputs.html === !1)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the mode report writes a page", {
            where: "html",
            mend: "leave it out, or choose another mode"
          });
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs["output-dir"], "report.html"), { images, unread } = await (0, _page_write_js__WEBPACK_IMPORTED_MODULE_3__.writePage)(inputs.data, file, inputs["report-title"], edge);
        return {
          verdict: "passed",
          outputs: { images, "html-file": file },
          summary: [`A page of ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_5__.h)(images, "image")}: ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.code(file)}`, ...(0, _unread_js__WEBPACK_IMPORTED_MODULE_4__.g_)(unread)]
        };
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
