export const id = 5373, ids = [5373], modules = {
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
  5373: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        writeNormalized: () => (
          /* binding */
          writeNormalized
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9979), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(967), _aws_delivery_actions_sbom_normalize__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(659), _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7316), _counted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4720), _folder_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7070), _folder_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5572), _folder_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6976), _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5483), _refused_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7506);
      const endings = { cyclonedx: "cdx.json", spdx: "spdx.json" }, largestAttested = 16 * 1024 * 1024;
      async function writeNormalized(sources, format, outputDir, edge, enrich) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(edge.files.workingDirectory, outputDir), nameFor = uniqueNames(), written = await (0, _folder_place_js__WEBPACK_IMPORTED_MODULE_9__.q)(folder, async (place) => {
          const documents = [];
          for (const source of sources) {
            const from = `normalized-${documents.length}`, { image, size } = await writeOne(source, format, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, from), edge, enrich);
            documents.push({ from, to: `normalized/${nameFor(image, source.name)}.${endings[format]}`, size });
          }
          return await (0, _folder_lock_js__WEBPACK_IMPORTED_MODULE_8__.k)(folder, place, edge, async (lock) => {
            lock.check(), (0, _folder_commit_js__WEBPACK_IMPORTED_MODULE_7__.cd)(folder, place, { moves: documents, removals: [] });
          }), documents;
        }), files = written.map(({ to }) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputDir, to)), bytes = written.reduce((sum, { size }) => sum + size, 0), where = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputDir, "normalized");
        edge.host.log.info(`Normalised: ${where} (${(0, _counted_js__WEBPACK_IMPORTED_MODULE_11__.h)(files.length, "normalised SBOM")}, ${(0, _progress_js__WEBPACK_IMPORTED_MODULE_12__._u)(bytes)})`, "good");
        const cure = format === "spdx" ? " (cyclonedx is smaller)" : "";
        for (const { to, size } of written.filter(({ size: size2 }) => size2 > largestAttested))
          edge.host.log.warn(`${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputDir, to)} has ${(0, _progress_js__WEBPACK_IMPORTED_MODULE_12__._u)(size)}: actions/attest takes no SBOM of more than 16 MiB${cure}`);
        return { files, summary: `${(0, _counted_js__WEBPACK_IMPORTED_MODULE_11__.h)(files.length, "normalised SBOM")} in ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_4__.wD.code(where)}` };
      }
      async function writeOne(source, format, path, { host }, enrich) {
        const file = openWriting(path);
        try {
          const { image } = await (0, _aws_delivery_actions_sbom_normalize__WEBPACK_IMPORTED_MODULE_5__.S)(source, format, {
            write: file.write,
            tool: { name: "sbom-export", version: (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.E4)(process.argv[1] ?? "") },
            now: /* @__PURE__ */ new Date(),
            signal: host.cancellation.signal,
            ...enrich === void 0 ? {} : { enrich }
          });
          return { image, size: file.end() };
        } catch (error) {
          throw error instanceof _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_6__.z ? (0, _refused_js__WEBPACK_IMPORTED_MODULE_10__.Z)(error) : error;
        } finally {
          file.close();
        }
      }
      const pieceLength = 256 * 1024;
      function openWriting(path) {
        const whole = (work) => {
          try {
            return work();
          } catch (error) {
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.A(`the normalised SBOM cannot be written: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`, {
              where: "output-dir",
              mend: "name a folder that can be written, or free the disk",
              cause: error
            });
          }
        }, file = whole(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx"));
        let waiting = [], length = 0, size = 0;
        const flush = () => {
          const bytes = Buffer.from(waiting.join(""));
          for (let done = 0; done < bytes.length; )
            done += whole(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, done));
          size += bytes.length, waiting = [], length = 0;
        };
        return {
          write(text) {
            waiting.push(text), length += text.length, length >= pieceLength && flush();
          },
          /** How many bytes there are. */
          end() {
            return flush(), size;
          },
          close: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file)
        };
      }
      function uniqueNames() {
        const taken = /* @__PURE__ */ new Map();
        return (image, source) => {
          const name = nameOf(image, source), number = (taken.get(name) ?? 0) + 1;
          return taken.set(name, number), number === 1 ? name : `${name}-${number}`;
        };
      }
      function nameOf({ digest, arn }, source) {
        const [, algorithm, hex] = /^([a-z0-9]+):([0-9a-f]{32,128})$/.exec(digest) ?? [];
        return algorithm !== void 0 ? `${algorithm}-${hex}` : `document-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([arn, source])).digest("hex")}`;
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
  )
};
