export const id = 2020, ids = [2020], modules = {
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
  5572: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          withLock
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9979), _pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2728), _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7070), _workshop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9394);
      const lockFile = "lock", ownClock = { now: Date.now, sleep: _pause_js__WEBPACK_IMPORTED_MODULE_3__.v }, rhythm = { least: 50, most: 250, longest: 3e5 };
      async function withLock(folder, place, { host }, work, clock = ownClock) {
        const lock = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, lockFile);
        await acquire(folder, place, host, clock);
        try {
          return (0, _commit_js__WEBPACK_IMPORTED_MODULE_4__.lj)(folder, host.log), await work({ check: () => checkHeld(folder, lock) });
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lock, { force: !0 });
        }
      }
      async function acquire(folder, place, host, clock) {
        const end = clock.now() + rhythm.longest;
        let isTold = !1;
        for (; !tryLock(folder, place); ) {
          if (isTold || host.log.info(`Waiting for another run, which is writing to ${folder}`, "doubtful"), isTold = !0, clock.now() >= end)
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.A(`another run has been writing to the folder for more than ${rhythm.longest / 6e4} minutes`, {
              where: folder,
              mend: "run again once it has ended, or name another output-dir for each run"
            });
          const length = rhythm.least + (rhythm.most - rhythm.least) * Math.random();
          await clock.sleep(length, host.cancellation.signal);
        }
      }
      function tryLock(folder, place) {
        return isLockedByAnother(folder, place) ? !1 : ((0, _commit_js__WEBPACK_IMPORTED_MODULE_4__.dV)(folder, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, lockFile), "")), isLockedByAnother(folder, place) ? ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, lockFile), { force: !0 }), !1) : !0);
      }
      function isLockedByAnother(folder, place) {
        return (0, _workshop_js__WEBPACK_IMPORTED_MODULE_5__.yN)(folder).some((other) => other !== place && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, lockFile)) && (0, _workshop_js__WEBPACK_IMPORTED_MODULE_5__._n)(other));
      }
      function checkHeld(folder, lock) {
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lock))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.A("another run took this one for gone, and writes to the folder", {
            where: folder,
            mend: "run again: nothing of this run was written"
          });
      }
    })
  ),
  /***/
  6976: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          withPlace
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9979), _commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7070), _workshop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9394);
      async function withPlace(folder, work) {
        const wasThere = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder), { place, end } = openPlace(folder);
        try {
          return await work(place);
        } finally {
          end(), (0, _commit_js__WEBPACK_IMPORTED_MODULE_3__.zm)(place) || (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__._Z)(folder, place), wasThere || removeIfEmpty(folder);
        }
      }
      function openPlace(folder) {
        try {
          const place = (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__._M)(folder, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
          return { place, end: (0, _workshop_js__WEBPACK_IMPORTED_MODULE_4__.SW)(place) };
        } catch (error) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo(`the folder cannot be written: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.bD)(error).replace(/, \w+ '.*$/s, "")}`, {
            where: "output-dir",
            expected: "a folder that is there or can be made",
            cause: error
          });
        }
      }
      function removeIfEmpty(folder) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(folder);
        } catch {
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
  7377: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          openHandOff
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);
      async function openHandOff(inputs, edge) {
        const { "normalized-format": format, "dependency-submission": isSubmitted } = inputs, run = isSubmitted ? await (await __webpack_require__.e(
          /* import() */
          4587
        ).then(__webpack_require__.bind(__webpack_require__, 4587))).githubRun(inputs["github-token"], edge) : void 0;
        return {
          check(names) {
            if (format === "none")
              return;
            const { workingDirectory } = edge.files, place = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, inputs["output-dir"], "normalized"), inside = names.find((name) => !name.startsWith("s3://") && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, name)).startsWith(".."));
            if (inside !== void 0)
              throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the SBOM lies where normalised ones are written", {
                where: inside,
                mend: `name SBOMs outside of ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs["output-dir"], "normalized")}, or another output-dir`
              });
          },
          async deliver(sources, enrich) {
            const summary = [], outputs = {};
            if (format !== "none") {
              const { writeNormalized } = await Promise.all(
                /* import() */
                [__webpack_require__.e(659), __webpack_require__.e(5373)]
              ).then(__webpack_require__.bind(__webpack_require__, 5373)), written = await writeNormalized(sources, format, inputs["output-dir"], edge, enrich);
              outputs["normalized-files"] = written.files, summary.push(written.summary);
            }
            if (run !== void 0) {
              const { submitSnapshots } = await Promise.all(
                /* import() */
                [__webpack_require__.e(3992), __webpack_require__.e(659), __webpack_require__.e(1014)]
              ).then(__webpack_require__.bind(__webpack_require__, 1014));
              summary.push(await submitSnapshots(sources, run, edge));
            }
            return { outputs, summary };
          }
        };
      }
    })
  ),
  /***/
  1433: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          openTableObject
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816), _unreadable_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6098);
      async function openTableObject({ open }, uri, mend) {
        return await (0, _unreadable_table_js__WEBPACK_IMPORTED_MODULE_1__.S)(uri, mend, async () => {
          const pieces = [];
          for await (const piece of open(uri))
            pieces.push(piece);
          return await (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.RT)(bufferOf(Buffer.concat(pieces)));
        });
      }
      function bufferOf(bytes) {
        const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
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
  1988: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        n2: () => (
          /* binding */
          checkOutputs
        ),
        Yz: () => (
          /* binding */
          outputsOf
        ),
        Xw: () => (
          /* binding */
          tabulate
        )
      });
      var external_node_fs_ = __webpack_require__(3024), external_node_path_ = __webpack_require__(6760), lib = __webpack_require__(9979), lib_tables = __webpack_require__(1816), aws_lib = __webpack_require__(3992), counted = __webpack_require__(4720), turns = __webpack_require__(8618), table_object = __webpack_require__(1433);
      function readOnce(tables) {
        const files = /* @__PURE__ */ new Map(), images = /* @__PURE__ */ new Map();
        return {
          ...tables,
          files: (partition) => once(files, (0, lib_tables.yS)(partition), () => tables.files(partition)),
          images: (partition, name) => once(images, (0, lib_tables.XM)("sbom", partition, name), () => tables.images(partition, name))
        };
      }
      function once(known, key, make) {
        const made = known.get(key) ?? make();
        return known.set(key, made), made;
      }
      const columnsOfImages = ["sha", "imagearn", "otherarns", "operatingsystem", "exportedat"];
      async function imagesInTable(table) {
        const found = /* @__PURE__ */ new Map();
        for (const group of table.groups()) {
          const cells = await Promise.all(columnsOfImages.map((column) => group.column(column)));
          for (let row = 0; row < group.rows; row++) {
            if (found.has(String(cells[0]?.[row])))
              continue;
            const record = columnsOfImages.map((column, at) => [column, cells[at]?.[row]]), image = (0, lib_tables.Lp)(Object.fromEntries(record));
            found.set(image.sha, image);
          }
        }
        return [...found.values()];
      }
      const mend = "remove the object, or name another destination";
      function tablesInS3(root, objects) {
        const listed = {}, placesOf2 = (table) => (listed[table] ??= placesBelow(`${root}/${table}/`, objects), listed[table]), open = (table, partition, name) => (0, table_object.m)(objects, `${root}/${(0, lib_tables.XM)(table, partition, name)}`, mend);
        return {
          partitions: async () => partitionsOf(await placesOf2("sbom")),
          partitionsNow: async () => partitionsOf(await placesBelow(`${root}/sbom/`, objects)),
          async files(partition) {
            const folder = (0, lib_tables.yS)(partition);
            return (await placesOf2("sbom")).filter((one) => (0, lib_tables.yS)(one.partition) === folder).flatMap(({ name }) => name.kind === "single" ? [{ name, images: /* @__PURE__ */ new Map([[name.sha, 1]]) }] : []);
          },
          images: async (partition, name) => await imagesInTable(await open("sbom", partition, name)),
          async facts(partition, name, isWanted) {
            const uri = `${root}/${(0, lib_tables.XM)("cve", partition, name)}`, cve = (await placesOf2("cve")).some((one) => one.uri === uri) ? await open("cve", partition, name) : void 0;
            return await (0, lib_tables.KO)(await open("sbom", partition, name), cve, isWanted);
          },
          async checkLayout(layout) {
            for (const { uri, partition, name } of await placesOf2("sbom")) {
              const isOther = partition.day === void 0 == (layout === "history");
              if (!(!isOther && name.kind !== "shared"))
                throw new lib.yo(isOther ? "the destination holds tables of the other layout" : "the destination holds joined tables", { where: uri, mend: "name another destination: here the two would tell facts twice" });
            }
          }
        };
      }
      function partitionsOf(places) {
        return [...new Map(places.map(({ partition }) => [(0, lib_tables.yS)(partition), partition])).values()];
      }
      async function placesBelow(root, objects) {
        const found = [];
        for await (const object of objects.list(root)) {
          const place2 = placeOf(object, root);
          place2 !== void 0 && found.push(place2);
        }
        return found;
      }
      function placeOf({ uri }, root) {
        const path = uri.slice(root.length), at = path.lastIndexOf("/"), [partition, name] = [(0, lib_tables.jh)(path.slice(0, at)), (0, lib_tables.Px)(path.slice(at + 1))];
        return partition === void 0 || name === void 0 ? void 0 : { uri, partition, name };
      }
      const digits = [..."0123456789abcdef"];
      async function openDestination(inputs, edge) {
        const { destination, "parquet-codec": codec } = inputs;
        if (destination === void 0)
          return;
        const { openObjects } = await __webpack_require__.e(
          /* import() */
          9649
        ).then(__webpack_require__.bind(__webpack_require__, 9649)), objects = await openObjects(edge), uri = destination.replace(/\/+$/, "");
        if (uri.includes("${"))
          throw new lib.yo("Athena takes ${\u2026} in a location for the name of a partition", {
            where: "destination",
            mend: "name a prefix without it"
          });
        const tables = tablesInS3(uri, objects);
        return {
          uri,
          tables,
          upload: async (pending, leaving, statementsFor) => await upload(pending, leaving, statementsFor, { uri, codec, objects, tables }, edge)
        };
      }
      async function upload(pending, leaving, statementsFor, target, edge) {
        const { log, cancellation } = edge.host, all = pending.partitions.reduce((sum, { shas }) => sum + shas.size, 0);
        let sent = 0;
        try {
          for await (const { partition, images } of portionsOf(pending))
            await (0, turns.g)(images, async (image) => {
              cancellation.signal.throwIfAborted(), await sendImage(image, partition, target), log.live(`Uploading: ${(0, counted.h)(++sent, "image")}`);
            });
          await takeAway(leaving, target, edge);
          const statements = statementsFor && await putStatements(statementsFor, target);
          return log.live(""), log.info(`Uploaded: ${(0, counted.h)(sent, "image")} to ${target.uri}/`, "good"), statements;
        } catch (error) {
          throw log.live(""), cancellation.signal.throwIfAborted(), brokenOff(error, `${sent} of ${(0, counted.h)(all, "image")}`);
        }
      }
      function brokenOff(error, done) {
        if (!(error instanceof lib.lZ))
          return error;
        const { message, where, picture, expected, mend: mend2 } = error, again = "run again: what is uploaded already is uploaded once more";
        return new lib.A(`the upload broke off after ${done}: ${message}`, {
          where,
          picture,
          expected,
          mend: mend2 === void 0 ? again : `${mend2}; then ${again}`,
          cause: error
        });
      }
      const mostRounds = 10;
      async function putStatements(statementsFor, { uri, objects, tables }) {
        let written, fitting = statementsFor(await tables.partitions());
        for (let round = 0; round < mostRounds && written !== fitting; round++)
          await objects.put(`${uri}/athena.sql`, Buffer.from(fitting), "application/sql"), written = fitting, fitting = statementsFor(await tables.partitionsNow());
        return written ?? fitting;
      }
      async function* portionsOf(pending) {
        for (const { partition, shas } of pending.partitions)
          for (const digit of digits) {
            const isWanted = (sha) => shas.has(sha) && sha[sha.indexOf(":") + 1] === digit;
            yield { partition, images: [...(await pending.facts(partition, isWanted)).values()] };
          }
      }
      async function sendImage(image, partition, { uri, codec, objects }) {
        for (const table of ["cve", "sbom"]) {
          const path = (0, lib_tables.XM)(table, partition, { kind: "single", sha: image.image.sha }), bytes = (0, lib_tables.ap)(table, (0, lib_tables.RO)(table, [image]), { codec });
          await objects.put(`${uri}/${path}`, bytes, "application/vnd.apache.parquet");
        }
      }
      async function takeAway(leaving, { uri, objects }, { host }) {
        const pairs = leaving.flatMap(({ partition, shas }) => [...shas].map((sha) => ["sbom", "cve"].map((table) => `${uri}/${(0, lib_tables.XM)(table, partition, { kind: "single", sha })}`)));
        try {
          await (0, turns.g)(pairs, async (pair) => {
            for (const object of pair)
              await objects.remove(object);
          });
        } catch (error) {
          if (!(0, aws_lib.w7)(error))
            throw error;
          host.log.warn(`Not allowed: s3:DeleteObject, so ${(0, counted.h)(pairs.length, "image stands", "images stand")} twice in ${uri}/: where a document without an account put it, too. Remove ${pairs[0]?.join(" and ")}${pairs.length > 1 ? " and the others" : ""}`);
        }
      }
      var commit = __webpack_require__(7070), lock = __webpack_require__(5572), external_node_crypto_ = __webpack_require__(7598), table_file = __webpack_require__(9710);
      const pending_mend = "run again: another process has changed what this run keeps aside";
      class Pending {
        #place;
        #waiting = /* @__PURE__ */ new Map();
        #parked = [];
        #seen = /* @__PURE__ */ new Map();
        #mostRows;
        /** By folder: images whose facts lie in another one too. */
        #joined = /* @__PURE__ */ new Map();
        /** By folder and digest: when its newest document was made. */
        #newest = /* @__PURE__ */ new Map();
        /** By folder and digest: what the image is called, where an ARN is known. */
        #names = /* @__PURE__ */ new Map();
        #rows = 0;
        /** @param place A folder for what does not fit into memory, which is what has more rows than `mostRows`. */
        constructor(place2, mostRows2 = lib_tables.Gv) {
          this.#place = place2, this.#mostRows = mostRows2;
        }
        /** The same images, to be settled beside other tables. */
        fork() {
          const copy = new Pending(this.#place, this.#mostRows);
          for (const [folder, { partition, images }] of this.#waiting) {
            const copied = new Map([...images].map(([sha, several]) => [sha, [...several]]));
            copy.#waiting.set(folder, { partition, images: copied });
          }
          for (const [folder, { partition, shas }] of this.#seen)
            copy.#seen.set(folder, { partition, shas: new Set(shas) });
          for (const [folder, joined] of this.#joined)
            copy.#joined.set(folder, [...joined]);
          for (const [key, time] of this.#newest)
            copy.#newest.set(key, time);
          for (const [key, names] of this.#names)
            copy.#names.set(key, [...names]);
          return copy.#parked.push(...this.#parked), copy.#rows = this.#rows, copy;
        }
        async add(partition, facts) {
          const folder = (0, lib_tables.yS)(partition), { images } = entry(this.#waiting, folder, () => ({ partition, images: /* @__PURE__ */ new Map() }));
          entry(images, facts.image.sha, () => []).push(facts), entry(this.#seen, folder, () => ({ partition, shas: /* @__PURE__ */ new Set() })).shas.add(facts.image.sha);
          const { exportedat, imagearn } = facts.image, key = `${folder} ${facts.image.sha}`;
          exportedat !== void 0 && this.#newest.set(key, Math.max(exportedat, this.#newest.get(key) ?? exportedat)), imagearn.startsWith("arn:") && entry(this.#names, key, () => []).push(facts.image), this.#rows += facts.packages.length + facts.vulnerabilities.length, this.#rows > this.#mostRows && await this.#park();
        }
        newest(partition, sha) {
          return this.#newest.get(`${(0, lib_tables.yS)(partition)} ${sha}`);
        }
        names(partition, sha) {
          return this.#names.get(`${(0, lib_tables.yS)(partition)} ${sha}`) ?? [];
        }
        leaveOut(partition, sha) {
          const folder = (0, lib_tables.yS)(partition), seen = this.#seen.get(folder);
          seen?.shas.delete(sha), seen?.shas.size === 0 && this.#seen.delete(folder);
        }
        /** The image is one of the other partitions. */
        join(sha, from, targets) {
          this.leaveOut(from, sha);
          for (const partition of targets) {
            const folder = (0, lib_tables.yS)(partition);
            entry(this.#seen, folder, () => ({ partition, shas: /* @__PURE__ */ new Set() })).shas.add(sha), entry(this.#joined, folder, () => []).push({ from: (0, lib_tables.yS)(from), sha });
          }
        }
        /** Every partition that an image came for, with the digests of its images. */
        get partitions() {
          return [...this.#seen.values()];
        }
        /** Rows of the table of packages, as many however the images came: what several tell of one counts once. */
        async rowsIn(partition) {
          const { rows, several } = this.#countIn((0, lib_tables.yS)(partition));
          let sum = [...rows.values()].reduce((sum2, count) => sum2 + count, 0);
          for (const digit of new Set([...several].map(firstDigit))) {
            const isWanted = (sha) => several.has(sha) && firstDigit(sha) === digit;
            for (const { packages } of (await this.facts(partition, isWanted)).values())
              sum += packages.length;
          }
          return sum;
        }
        /** Rows by digest, and the digests for which only reading them tells. */
        #countIn(folder) {
          const rows = /* @__PURE__ */ new Map(), several = new Set((this.#joined.get(folder) ?? []).map(({ sha }) => sha)), note = (sha, count) => {
            count === 0 || this.#seen.get(folder)?.shas.has(sha) !== !0 || (rows.has(sha) && several.add(sha), rows.set(sha, count));
          };
          for (const { folder: place2, images } of this.#parked)
            if (place2 === folder)
              for (const [sha, { rows: count }] of images)
                note(sha, count);
          for (const [sha, facts] of this.#waiting.get(folder)?.images ?? [])
            for (const { packages } of facts)
              note(sha, packages.length);
          for (const sha of several)
            rows.delete(sha);
          return { rows, several };
        }
        /** What is known of the images that are wanted, each once. */
        async facts(partition, isWanted) {
          const folder = (0, lib_tables.yS)(partition), found = /* @__PURE__ */ new Map();
          await this.#gather(folder, isWanted, found);
          const joined = /* @__PURE__ */ new Map();
          for (const { from, sha } of this.#joined.get(folder) ?? [])
            isWanted(sha) && entry(joined, from, () => /* @__PURE__ */ new Set()).add(sha);
          for (const [from, shas] of joined)
            await this.#gather(from, (sha) => shas.has(sha), found);
          return new Map([...found].map(([sha, several]) => [sha, (0, lib_tables.yx)(several)]));
        }
        async #gather(folder, isWanted, found) {
          for (const [sha, several] of this.#waiting.get(folder)?.images ?? [])
            isWanted(sha) && entry(found, sha, () => []).push(...several);
          for (const parked of this.#parked)
            if (!(parked.folder !== folder || ![...parked.images.keys()].some(isWanted)))
              for (const [sha, facts] of await unpark(parked, isWanted))
                entry(found, sha, () => []).push({ ...facts, ...parked.images.get(sha)?.source });
        }
        async #park() {
          for (const [folder, { images }] of this.#waiting) {
            const byDigit = /* @__PURE__ */ new Map();
            for (const image of images)
              entry(byDigit, firstDigit(image[0]), () => []).push(image);
            for (const group of byDigit.values())
              for (const facts of layersOf(group))
                await this.#parkLayer(folder, facts);
          }
          this.#waiting.clear(), this.#rows = 0;
        }
        async #parkLayer(folder, facts) {
          const path = (0, external_node_path_.join)(this.#place, `parked-${(0, external_node_crypto_.randomUUID)()}`);
          await (0, commit.f8)(`${path}-sbom`, (0, lib_tables.ap)("sbom", (0, lib_tables.RO)("sbom", facts), { codec: "snappy" })), await (0, commit.f8)(`${path}-cve`, (0, lib_tables.ap)("cve", (0, lib_tables.RO)("cve", facts), { codec: "snappy" }));
          const images = facts.map((one) => [one.image.sha, { source: sourceOf(one), rows: one.packages.length }]);
          this.#parked.push({ folder, path, images: new Map(images) });
        }
      }
      function layersOf(group) {
        const layers = [];
        for (const [, several] of group)
          for (const [at, facts] of several.entries()) {
            const layer = layers[at] ?? [];
            layer.push(facts), layers[at] = layer;
          }
        return layers;
      }
      function sourceOf({ source, contents }) {
        return { ...source === void 0 ? {} : { source }, ...contents === void 0 ? {} : { contents } };
      }
      async function unpark({ path }, isWanted) {
        return await (0, table_file.P)(`${path}-sbom`, (sbom) => (0, table_file.P)(`${path}-cve`, (cve) => (0, lib_tables.KO)(sbom, cve, isWanted), pending_mend), pending_mend);
      }
      function firstDigit(sha) {
        return sha[sha.indexOf(":") + 1] ?? "";
      }
      function entry(map, key, make) {
        const known = map.get(key);
        if (known !== void 0)
          return known;
        const made = make();
        return map.set(key, made), made;
      }
      var place = __webpack_require__(6976), promises_ = __webpack_require__(1455);
      const present_mend = "remove it, and run again with the documents of the images that it held";
      function tablesIn(folder) {
        return {
          partitions: () => partitionsIn(folder),
          files: (partition) => filesIn(folder, partition),
          images: (partition, name) => (0, table_file.P)((0, external_node_path_.join)(folder, (0, lib_tables.XM)("sbom", partition, name)), imagesInTable, present_mend),
          facts: (partition, name, isWanted) => factsIn(folder, partition, name, isWanted)
        };
      }
      async function partitionsIn(folder) {
        const paths = await (0, promises_.readdir)((0, external_node_path_.join)(folder, "sbom"), { recursive: !0 }).catch(() => []), found = /* @__PURE__ */ new Map();
        for (const path of paths) {
          const at = path.lastIndexOf("/"), partition = at < 0 ? void 0 : (0, lib_tables.jh)(path.slice(0, at));
          partition !== void 0 && path.endsWith(".parquet") && found.set((0, lib_tables.yS)(partition), partition);
        }
        return [...found.values()];
      }
      async function filesIn(folder, partition) {
        const names = await (0, promises_.readdir)((0, external_node_path_.join)(folder, "sbom", (0, lib_tables.yS)(partition))).catch(() => []), found = [];
        for (const file of names.sort()) {
          const name = (0, lib_tables.Px)(file);
          name !== void 0 && found.push({ name, images: await rowsByImage((0, external_node_path_.join)(folder, (0, lib_tables.XM)("sbom", partition, name)), name) });
        }
        return found;
      }
      async function rowsByImage(path, name) {
        return await (0, table_file.P)(path, async (table) => {
          if (name.kind === "single")
            return /* @__PURE__ */ new Map([[name.sha, table.rows]]);
          const images = /* @__PURE__ */ new Map();
          for (const group of table.groups())
            for (const sha of await group.column("sha"))
              images.set(String(sha), (images.get(String(sha)) ?? 0) + 1);
          return images;
        }, present_mend);
      }
      async function factsIn(folder, partition, name, isWanted) {
        const cve = (0, external_node_path_.join)(folder, (0, lib_tables.XM)("cve", partition, name));
        return await (0, table_file.P)((0, external_node_path_.join)(folder, (0, lib_tables.XM)("sbom", partition, name)), async (sbom) => (0, external_node_fs_.existsSync)(cve) ? await (0, table_file.P)(cve, (vulnerabilities) => (0, lib_tables.KO)(sbom, vulnerabilities, isWanted), present_mend) : await (0, lib_tables.KO)(sbom, void 0, isWanted), present_mend);
      }
      function isSameFile(a, b) {
        return (0, lib_tables.Md)(a) === (0, lib_tables.Md)(b);
      }
      const tableNames = ["sbom", "cve"];
      async function makeReady(pending, options) {
        const moves = [], removals = [], counts = { images: 0, packages: 0, vulnerabilities: 0 }, tables = tablesIn(options.folder);
        for (const { partition, shas, leaving } of workOf(pending, options.leaving ?? [])) {
          const present = await tables.files(partition), files = filesFor(shas, await pending.rowsIn(partition), present, leaving);
          for (const { name, images } of files.written) {
            options.signal.throwIfAborted();
            const fresh = await pending.facts(partition, (sha) => shas.has(sha) && images.has(sha));
            for (const facts of fresh.values())
              counts.images++, counts.packages += facts.packages.length, counts.vulnerabilities += facts.vulnerabilities.length;
            const all = [...await kept(tables, partition, present, images, shas), ...fresh.values()];
            moves.push(...await filesReady(all, partition, name, options, moves.length));
          }
          for (const name of files.superfluous)
            removals.push(...tableNames.map((table) => (0, lib_tables.XM)(table, partition, name)));
        }
        return { moves, removals, ...counts };
      }
      function workOf(pending, leaving) {
        const none = /* @__PURE__ */ new Set(), left = new Map(leaving.map((one) => [(0, lib_tables.yS)(one.partition), one]));
        return [...pending.partitions.map(({ partition, shas }) => {
          const gone = left.get((0, lib_tables.yS)(partition))?.shas ?? none;
          return left.delete((0, lib_tables.yS)(partition)), { partition, shas, leaving: gone };
        }), ...[...left.values()].map((one) => ({ ...one, shas: none, leaving: one.shas }))];
      }
      function filesFor(fresh, freshRows, present, leaving = /* @__PURE__ */ new Set()) {
        const staying = present.map(({ name, images }) => ({
          name,
          images: new Map([...images].filter(([sha]) => !fresh.has(sha) && !leaving.has(sha))),
          isLeft: [...images.keys()].some((sha) => leaving.has(sha))
        })), old = staying.flatMap(({ images }) => [...images.keys()]), rows = staying.reduce((sum, { images }) => [...images.values()].reduce((a, b) => a + b, sum), freshRows), place2 = (0, lib_tables.aV)([.../* @__PURE__ */ new Set([...fresh, ...old])], rows), files = /* @__PURE__ */ new Map(), put = (sha, isChanged) => {
          const name = place2(sha), file = files.get((0, lib_tables.Md)(name)) ?? { name, images: /* @__PURE__ */ new Set(), isChanged: !1 };
          files.set((0, lib_tables.Md)(name), {
            ...file,
            images: file.images.add(sha),
            isChanged: file.isChanged || isChanged
          });
        };
        for (const sha of fresh)
          put(sha, !0);
        for (const { name, images, isLeft } of staying)
          for (const sha of images.keys())
            put(sha, isLeft || !isSameFile(name, place2(sha)));
        return {
          written: [...files.values()].filter(({ isChanged }) => isChanged),
          superfluous: present.map(({ name }) => name).filter((name) => !files.has((0, lib_tables.Md)(name)))
        };
      }
      async function kept(tables, partition, present, wanted, fresh) {
        const isWanted = (sha) => wanted.has(sha) && !fresh.has(sha), found = [];
        for (const { name, images } of present)
          [...images.keys()].some(isWanted) && found.push(...(await tables.facts(partition, name, isWanted)).values());
        return found;
      }
      async function filesReady(images, partition, name, { folder, place: place2, codec }, first) {
        const moves = [];
        for (const table of tableNames) {
          const to = (0, lib_tables.XM)(table, partition, name), bytes = (0, lib_tables.ap)(table, (0, lib_tables.RO)(table, images), { codec });
          if (await holdsAlready((0, external_node_path_.join)(folder, to), bytes))
            continue;
          const from = `ready-${first + moves.length}`;
          await (0, commit.$c)((0, external_node_path_.join)(place2, from), bytes), moves.push({ from, to });
        }
        return moves;
      }
      async function holdsAlready(path, bytes) {
        return (0, external_node_fs_.existsSync)(path) && (await (0, promises_.readFile)(path)).equals(bytes);
      }
      var reading = __webpack_require__(82), lib_rescans = __webpack_require__(5960);
      async function joinRun(pending, present, partitions) {
        for (const { partition: vague, shas } of vaguestLast(pending.partitions)) {
          const held = await placesOf(vague, partitions, present), inRun = toldIn(pending, vague), joins = [...shas].flatMap((sha) => {
            const told = [...inRun.filter((one) => one.shas.has(sha)), ...held.get(sha) ?? []], targets = targetsOf(told, vague);
            return targets.length === 0 ? [] : [{ sha, targets }];
          });
          await bringKnown(joins, held, pending, present);
          for (const { sha, targets } of joins)
            pending.join(sha, vague, targets);
        }
      }
      async function joinPresent(pending, present, partitions) {
        const leaving = [];
        for (const vague of partitions) {
          const told = toldIn(pending, vague);
          if (told.length === 0)
            continue;
          const held = await placesOf(vague, partitions, present), left = /* @__PURE__ */ new Set();
          for (const { name, images } of await present.files(vague)) {
            const joins = [...images.keys()].flatMap((sha) => {
              const targets2 = targetsOf(told.filter((one) => one.shas.has(sha)), vague);
              return targets2.length === 0 ? [] : [{ sha, targets: targets2 }];
            });
            if (joins.length === 0)
              continue;
            await bringKnown(joins, held, pending, present);
            const targets = new Map(joins.map((join) => [join.sha, join.targets]));
            for (const [sha, facts] of await present.facts(vague, name, (sha2) => targets.has(sha2))) {
              left.add(sha);
              for (const target of targets.get(sha) ?? [])
                await pending.add(target, facts);
            }
          }
          left.size > 0 && leaving.push({ partition: vague, shas: left });
        }
        return leaving;
      }
      function nameOnly(image) {
        return { image, packages: [], vulnerabilities: [] };
      }
      async function placesOf(vague, partitions, present) {
        const places = /* @__PURE__ */ new Map();
        for (const partition of partitions.filter((one) => (0, lib_tables.LC)(vague, one)))
          for (const { name, images } of await present.files(partition))
            for (const sha of images.keys()) {
              const known = places.get(sha);
              known === void 0 ? places.set(sha, [{ partition, name }]) : known.push({ partition, name });
            }
        return places;
      }
      function toldIn(pending, vague) {
        return pending.partitions.filter(({ partition }) => (0, lib_tables.LC)(vague, partition));
      }
      function targetsOf(told, { day }) {
        const all = told.map(({ partition }) => partition), places = all.filter((one, at) => all.findIndex((other) => (0, lib_tables.O1)(one, other)) === at);
        return places.filter((one) => !places.some((other) => (0, lib_tables.LC)(one, other))).map(({ account, region }) => ({ account, region, ...day === void 0 ? {} : { day } }));
      }
      async function bringKnown(joins, held, pending, present) {
        const there = /* @__PURE__ */ new Map();
        for (const { sha, targets } of joins)
          for (const target of targets) {
            if (isInRun(pending, target, sha))
              continue;
            const place2 = held.get(sha)?.find(({ partition }) => isSame(partition, target));
            if (place2 === void 0) {
              for (const image of await namesOf(sha, target, held, pending, present))
                await pending.add(target, nameOnly({ ...image, exportedat: void 0 }));
              continue;
            }
            const key = `${(0, lib_tables.yS)(target)}/${(0, lib_tables.Md)(place2.name)}`, known = there.get(key) ?? { ...place2, shas: /* @__PURE__ */ new Set() };
            there.set(key, known), known.shas.add(sha);
          }
        for (const { partition, name, shas } of there.values()) {
          const known = await present.facts(partition, name, (sha) => shas.has(sha));
          for (const facts of known.values())
            await pending.add(partition, facts);
        }
      }
      async function namesOf(sha, target, held, pending, present) {
        const old = newestOf((held.get(sha) ?? []).filter(({ partition }) => (0, lib_tables.O1)(partition, target)));
        if (old !== void 0)
          return (await present.images(old.partition, old.name)).filter((image) => image.sha === sha && image.imagearn.startsWith("arn:"));
        const fresh = newestOf(pending.partitions.filter(({ partition, shas }) => (0, lib_tables.O1)(partition, target) && shas.has(sha)));
        return fresh === void 0 ? [] : pending.names(fresh.partition, sha);
      }
      function newestOf(all) {
        return all.toSorted((a, b) => (a.partition.day ?? "") < (b.partition.day ?? "") ? 1 : -1)[0];
      }
      function isInRun(pending, target, sha) {
        return pending.partitions.some(({ partition, shas }) => isSame(partition, target) && shas.has(sha));
      }
      function isSame(one, other) {
        return (0, lib_tables.yS)(one) === (0, lib_tables.yS)(other);
      }
      function vaguestLast(partitions) {
        return partitions.toSorted((a, b) => (0, lib_tables._E)(a.partition) - (0, lib_tables._E)(b.partition));
      }
      async function settle(pending, tables) {
        const present = readOnce(tables), partitions = await present.partitions(), older = await keepNewer(pending, present, partitions);
        return await joinRun(pending, present, partitions), { leaving: await joinPresent(pending, present, partitions), older };
      }
      async function keepNewer(pending, present, partitions) {
        const older = [];
        for (const { partition, shas } of [...pending.partitions])
          if (partitions.some((one) => (0, lib_tables.yS)(one) === (0, lib_tables.yS)(partition)))
            for (const known of await knownImages(partition, shas, present)) {
              const fresh = pending.newest(partition, known.sha);
              fresh !== void 0 && known.exportedat !== void 0 && fresh < known.exportedat ? (pending.leaveOut(partition, known.sha), older.push(known.imagearn)) : known.imagearn.startsWith("arn:") && await pending.add(partition, nameOnly(known));
            }
        return older;
      }
      async function knownImages(partition, shas, present) {
        const touched = (await present.files(partition)).filter(({ images }) => [...images.keys()].some((sha) => shas.has(sha)));
        return (await (0, turns.g)(touched, ({ name }) => present.images(partition, name))).flat().filter(({ sha }) => shas.has(sha));
      }
      var report_lib = __webpack_require__(967);
      const mostRows = 50, shown = ["critical", "high", "medium", "low"];
      function tallyOf({ image, packages, vulnerabilities }) {
        const severities = {};
        for (const { severity, suppressed } of vulnerabilities)
          suppressed || (severities[severity] = (severities[severity] ?? 0) + 1);
        return { sha: image.sha, imagearn: image.imagearn, packages: packages.length, severities };
      }
      function summaryOf(tallies, counts, outputDir) {
        const worst = [...tallies].sort(worstFirst).slice(0, mostRows);
        return [
          `In ${report_lib.wD.code(outputDir)}: ${countsInWords(counts)}`,
          report_lib.wD.table(["Image", "Packages", "Critical", "High", "Medium", "Low", "Other"], worst.map(cellsOf)),
          ...tallies.length > worst.length ? [
            `${(0, counted.h)(tallies.length - worst.length, "more document is", "more documents are")} not shown here.`
          ] : []
        ];
      }
      function countsInWords({ images, packages, vulnerabilities }) {
        return [
          (0, counted.h)(images, "image"),
          (0, counted.h)(packages, "package"),
          (0, counted.h)(vulnerabilities, "vulnerability", "vulnerabilities")
        ].join(", ");
      }
      function cellsOf({ imagearn, packages, severities }) {
        const other = (severities.none ?? 0) + (severities.unknown ?? 0);
        return [
          report_lib.wD.code(imagearn.slice(-200)),
          String(packages),
          ...shown.map((severity) => String(severities[severity] ?? 0)),
          String(other)
        ];
      }
      function worstFirst(a, b) {
        const [one, other] = [countsOf(a), countsOf(b)];
        return one.map((count, at) => (other[at] ?? 0) - count).find((difference) => difference !== 0) ?? 0;
      }
      function countsOf({ severities, packages }) {
        return [...shown.map((severity) => severities[severity] ?? 0), packages];
      }
      var lib_unread = __webpack_require__(6471);
      function outputsOf({ images, packages, vulnerabilities, outputDir, htmlFile }) {
        return { images, packages, vulnerabilities, "output-dir": outputDir, "html-file": htmlFile };
      }
      async function checkOutputs(inputs, edge) {
        const folder = (0, external_node_path_.resolve)(edge.files.workingDirectory, inputs["output-dir"]);
        await checkWriting(inputs, folder), await (0, place.q)(folder, async () => {
        }), await (await openDestination(inputs, edge))?.tables.checkLayout(inputs.layout);
      }
      async function tabulate(sources, inputs, edge, options = {}) {
        const { "output-dir": outputDir, "parquet-codec": codec } = inputs, { signal } = edge.host.cancellation, folder = (0, external_node_path_.resolve)(edge.files.workingDirectory, outputDir);
        await checkWriting(inputs, folder);
        const destination = await openDestination(inputs, edge);
        return await (0, place.q)(folder, async (place2) => {
          const pending = new Pending(place2), { tallies, unread } = await readAll(sources, pending, inputs, edge, options), upload2 = destination && await settleUpload(pending.fork(), destination, inputs, edge), { written, statementsFor } = await (0, lock.k)(folder, place2, edge, async (lock2) => {
            await checkLayout(inputs, folder);
            const { leaving, older } = await settle(pending, tablesIn(folder));
            tellOlder(older, outputDir, edge);
            const written2 = await makeReady(pending, { folder, place: place2, codec, signal, leaving }), statementsFor2 = await finish(written2, { inputs, folder, place: place2, pending, destination, lock: lock2 });
            return { written: written2, statementsFor: statementsFor2 };
          }), { images, packages, vulnerabilities } = written;
          edge.host.log.info(`Tables: ${outputDir} (${countsInWords(written)})`, "good");
          const htmlFile = await pageOf(inputs, edge), broken = await upload2?.(statementsFor).catch((error) => asServiceFailure(error)), summary = [...summaryOf(tallies, written, outputDir), ...(0, lib_unread.g_)(unread)];
          return { images, packages, vulnerabilities, outputDir, htmlFile, summary, broken };
        });
      }
      function asServiceFailure(error) {
        if (error instanceof lib.A)
          return error;
        throw error;
      }
      async function settleUpload(pending, destination, { layout, "output-dir": outputDir }, edge) {
        await destination.tables.checkLayout(layout);
        const { leaving, older } = await settle(pending, destination.tables);
        return tellOlder(older, destination.uri, edge), async (statementsFor) => {
          const uploaded = await destination.upload(pending, leaving, statementsFor), path = (0, external_node_path_.join)(outputDir, "athena.sql");
          uploaded !== void 0 && uploaded !== textOf((0, external_node_path_.resolve)(edge.files.workingDirectory, path)) && await edge.files.writeWhole(path, uploaded);
        };
      }
      function tellOlder(older, where, { host }) {
        if (older.length === 0)
          return;
        const named = older.slice(0, 5).join(", "), more = older.length > 5 ? ` and ${older.length - 5} more` : "";
        host.log.warn(`Left out, for the tables in ${where} hold a newer document: ${named}${more}`);
      }
      async function pageOf({ html, "output-dir": outputDir, "report-title": title }, edge) {
        if (html !== !0)
          return;
        const { writePage } = await Promise.all(
          /* import() */
          [__webpack_require__.e(9846), __webpack_require__.e(6963)]
        ).then(__webpack_require__.bind(__webpack_require__, 6963));
        return (await writePage(outputDir, (0, external_node_path_.join)(outputDir, "report.html"), title, edge)).file;
      }
      async function checkWriting(inputs, folder) {
        const codec = inputs["parquet-codec"];
        if (!(0, lib_tables.Ib)(codec))
          throw new lib.yo(`Node.js ${process.versions.node} cannot compress with ${codec}`, {
            where: "parquet-codec",
            expected: "gzip or snappy, or Node.js 22.15 or later"
          });
        await checkLayout(inputs, folder);
      }
      async function checkLayout({ layout, "output-dir": outputDir }, folder) {
        if ((await tablesIn(folder).partitions()).find(({ day }) => day === void 0 == (layout === "history")) !== void 0)
          throw new lib.yo(`the folder holds tables of the layout ${layout === "latest" ? "history" : "latest"}`, {
            where: outputDir,
            mend: "name another output-dir: in one folder the two would tell facts twice"
          });
      }
      async function readAll(sources, pending, inputs, edge, { enrich, ...expected }) {
        const tallies = [], twins = [], texts = new lib_tables.NT(), places = /* @__PURE__ */ new Map(), rescans = new lib_rescans.a(), { problems, unread } = await (0, reading.e)({ sources, ...expected }, edge, (source) => {
          const { visitor, finish: finish2 } = (0, lib_tables.M7)(Date.now(), texts);
          return {
            visitor,
            async take(document) {
              const facts = finish2(document, source.place ?? source.name, await enrich?.(document.image)), twin = twinOf(source, facts.image.sha, places);
              twin !== void 0 && twins.push(twin);
              const day = inputs.layout === "history" ? dayOf(facts.image.exportedat ?? Date.now()) : void 0, partition = (0, lib_tables.iQ)(document.image, day);
              return await pending.add(partition, facts), rescans.add(`${(0, lib_tables.yS)(partition)} ${facts.image.sha}`, source.name, facts), tellOddTime(document, facts, source, edge), tallies.push(tallyOf(facts)), facts;
            }
          };
        });
        return (0, lib.L7)([...problems, ...twins]), rescans.tell(edge.host.log), { tallies, unread };
      }
      function twinOf(source, sha, places) {
        if (source.isPlaceShared !== !0 || !sha.startsWith("document:"))
          return;
        const other = places.get(sha);
        if (places.set(sha, source.name), other !== void 0)
          return new lib.yo(`two documents without a digest lie in the same place, ${source.place}`, {
            where: source.name,
            picture: [other, source.name],
            mend: "give the folder above both, or folders of different names"
          });
      }
      function tellOddTime({ createdAt }, { image }, { name }, { host }) {
        createdAt === "" || image.exportedat !== void 0 || host.log.warn(`${name}: says that it was made ${(0, lib.TL)(createdAt.slice(0, 40))}, which is no time between 2000 and tomorrow: it counts as untold`);
      }
      function dayOf(time) {
        return new Date(time).toISOString().slice(0, 10);
      }
      async function finish(written, finishing) {
        const { inputs, folder, place: place2, lock: lock2 } = finishing, moves = [...written.moves], statementsFor = inputs.athena ? await statementsOf(finishing) : void 0, script = statementsFor?.(await finishing.destination?.tables.partitions() ?? []);
        return script !== void 0 && script !== textOf((0, external_node_path_.join)(folder, "athena.sql")) && (await (0, commit.$c)((0, external_node_path_.join)(place2, "statements"), script), moves.push({ from: "statements", to: "athena.sql" })), (moves.length > 0 || written.removals.length > 0) && (lock2.check(), (0, commit.cd)(folder, place2, { moves, removals: written.removals })), statementsFor;
      }
      async function statementsOf({ inputs: { layout }, folder, pending, destination }) {
        const own = [
          ...await tablesIn(folder).partitions(),
          ...pending.partitions.map(({ partition }) => partition)
        ], location = destination?.uri ?? "s3://BUCKET/PREFIX";
        return (others) => (0, lib_tables.L$)({ location, partitions: [...own, ...others], layout });
      }
      function textOf(path) {
        try {
          return (0, external_node_fs_.readFileSync)(path, "utf8");
        } catch (error) {
          if (error.code === "ENOENT")
            return;
          throw new lib.A(`the file cannot be read: ${(0, lib.bD)(error)}`, { where: path, cause: error });
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
