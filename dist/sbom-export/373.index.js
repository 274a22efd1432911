export const id = 373, ids = [373], modules = {
  /***/
  7070: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
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
        cd: () => (
          /* binding */
          commit
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          recover
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9979);
      const workshop = ".sbom-export", listFile = "commit.json", abandoned = 36e5;
      function openWorkshop(folder, id2) {
        const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, workshop, id2);
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: !0 }), place;
      }
      function commit(folder, place, change) {
        try {
          for (const { to } of change.moves)
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, to)), { recursive: !0 });
          const list = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, listFile);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${list}.new`, JSON.stringify(change)), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${list}.new`, list), carryOut(folder, place, change);
        } catch (error) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.A(`the files cannot be written: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`, {
            where: folder,
            mend: "name a folder that can be written, or free the disk",
            cause: error
          });
        }
      }
      function recover(folder, now) {
        const shop = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, workshop);
        if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(shop)) {
          for (const id2 of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(shop)) {
            const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shop, id2), list = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, listFile);
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(list) ? carryOut(folder, place, JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(list, "utf8"))) : now - (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).mtimeMs > abandoned && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: !0, force: !0 });
          }
          removeIfEmpty(shop);
        }
      }
      function closeWorkshop(folder, place) {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: !0, force: !0 }), removeIfEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, workshop));
      }
      function carryOut(folder, place, { moves, removals }) {
        for (const { from, to } of moves) {
          if (!/^[\w-]+$/.test(from) || !isOurs(to))
            continue;
          const ready = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, from);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ready) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(ready, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, to));
        }
        for (const path of removals.filter(isOurs))
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { force: !0 });
        closeWorkshop(folder, place);
      }
      function isOurs(path) {
        return path === "athena.sql" || /^(sbom|cve)(\/[a-z]+=[a-z0-9-]+){2,3}\/[a-z0-9-]+\.parquet$/.test(path) || /^normalized\/[a-z0-9-]+\.(cdx|spdx)\.json$/.test(path);
      }
      function removeIfEmpty(shop) {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(shop) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(shop).length === 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(shop, { recursive: !0, force: !0 });
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
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9979), _commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7070);
      async function withPlace(folder, work) {
        const wasThere = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder), place = openPlace(folder);
        try {
          return await work(place);
        } finally {
          (0, _commit_js__WEBPACK_IMPORTED_MODULE_3__._Z)(folder, place), !wasThere && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).length === 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(folder);
        }
      }
      function openPlace(folder) {
        try {
          return (0, _commit_js__WEBPACK_IMPORTED_MODULE_3__._M)(folder, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
        } catch (error) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo(`the folder cannot be written: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.bD)(error).replace(/, \w+ '.*$/s, "")}`, {
            where: "output-dir",
            expected: "a folder that is there or can be made",
            cause: error
          });
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
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9979), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(967), _aws_delivery_actions_sbom_normalize__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(659), _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4848), _counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4720), _folder_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7070), _folder_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6976), _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5483), _refused_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7506);
      const endings = { cyclonedx: "cdx.json", spdx: "spdx.json" }, largestAttested = 16 * 1024 * 1024;
      async function writeNormalized(sources, format, outputDir, edge, enrich) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(edge.files.workingDirectory, outputDir);
        (0, _folder_commit_js__WEBPACK_IMPORTED_MODULE_7__.lj)(folder, Date.now());
        const nameFor = uniqueNames(), written = await (0, _folder_place_js__WEBPACK_IMPORTED_MODULE_8__.q)(folder, async (place) => {
          const documents = [];
          for (const source of sources) {
            const from = `normalized-${documents.length}`, { image, size } = await writeOne(source, format, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, from), edge, enrich);
            documents.push({ from, to: `normalized/${nameFor(image, source.name)}.${endings[format]}`, size });
          }
          return (0, _folder_commit_js__WEBPACK_IMPORTED_MODULE_7__.cd)(folder, place, { moves: documents, removals: [] }), documents;
        }), files = written.map(({ to }) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputDir, to)), bytes = written.reduce((sum, { size }) => sum + size, 0), where = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputDir, "normalized");
        edge.host.log.info(`Normalised: ${where} (${(0, _counted_js__WEBPACK_IMPORTED_MODULE_10__.h)(files.length, "normalised SBOM")}, ${(0, _progress_js__WEBPACK_IMPORTED_MODULE_11__._u)(bytes)})`, "good");
        const cure = format === "spdx" ? " (cyclonedx is smaller)" : "";
        for (const { to, size } of written.filter(({ size: size2 }) => size2 > largestAttested))
          edge.host.log.warn(`${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputDir, to)} has ${(0, _progress_js__WEBPACK_IMPORTED_MODULE_11__._u)(size)}: actions/attest takes no SBOM of more than 16 MiB${cure}`);
        return { files, summary: `${(0, _counted_js__WEBPACK_IMPORTED_MODULE_10__.h)(files.length, "normalised SBOM")} in ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_4__.wD.code(where)}` };
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
          throw error instanceof _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_6__.z ? (0, _refused_js__WEBPACK_IMPORTED_MODULE_9__.Z)(error) : error;
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
  )
};
