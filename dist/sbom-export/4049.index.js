export const id = 4049, ids = [4049], modules = {
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
      const inFolder = ["**/*.json", "**/*.json.gz"], mayBeSbom = [
        "**/*.{xml,spdx,rdf,bom,jsonl,ndjson}",
        "**/*.json.*",
        "**/*{sbom,cdx,spdx,cyclonedx}*",
        "**/.*.json",
        "**/.*/**/*.json"
      ], mayBeSbomName = /(?:\.(?:xml|spdx|rdf|bom|jsonl|ndjson|json\.[^/]*)|(?:sbom|cdx|spdx|cyclonedx)[^/]*)$/i, mostNamed = 5;
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
        const { files: named, unmatched } = await files.find(patterns, inFolder, { inAnyCase: !0 }), taken = new Set(named), others = (await files.find(patterns, mayBeSbom, { inAnyCase: !0, withHidden: !0 })).files.filter((path) => !taken.has(path)), [missing] = unmatched;
        if (missing !== void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`${JSON.stringify(missing)} names no SBOM`, {
            where: input,
            expected: `a file, a folder that holds *.json or *.json.gz${input === "data" ? " or tables" : ""}, or a glob that matches files`,
            mend: `check the path: it counts from the working directory, ${files.workingDirectory}`
          });
        const paths = await withoutLinks(named, files.workingDirectory), passedOver = await withoutLinks(others, files.workingDirectory), places = placesOf(paths, patterns, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(files.workingDirectory)), isShared = sharedAmong([...places.values()]);
        return { found: await Promise.all(paths.map(async (name) => {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(files.workingDirectory, name), place = places.get(name) ?? name;
          return { source: { name, place, isPlaceShared: isShared(place), open: () => bytesOf(path, name) }, size: await sizeOf(path) };
        })), passedOver };
      }
      async function withoutLinks(paths, workingDirectory) {
        const byFile = /* @__PURE__ */ new Map();
        for (const path of paths) {
          const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path), file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(whole).catch(() => whole);
          (file === whole || !byFile.has(file)) && byFile.set(file, path);
        }
        return [...byFile.values()].sort();
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
        host.log.warn(`Passed over, for a folder is looked through for *.json and *.json.gz that are not hidden: ${files}, ${names.slice(0, mostNamed).join(", ")}${more}. What is an SBOM is to be named, or converted to JSON`);
      }
      async function* bytesOf(path, name) {
        try {
          yield* (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 });
        } catch (error) {
          const { code } = error;
          if (code === "ENOENT" && path.includes("\uFFFD"))
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo("the name of the file is no UTF-8", {
              where: name,
              mend: "rename it",
              cause: error
            });
          const trouble = code === "EACCES" ? "may not be read" : (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.bD)(error);
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
          [__webpack_require__.e(3992), __webpack_require__.e(2030)]
        ).then(__webpack_require__.bind(__webpack_require__, 9649)), objects = await openObjects(edge), found = /* @__PURE__ */ new Map(), passedOver = [];
        for (const uri of uris) {
          const below2 = `${uri.replace(/\/+$/, "")}/`, before = found.size;
          for await (const object of objects.list(uri.replace(/\/+$/, ""))) {
            const isBelow2 = object.uri.startsWith(below2) && /\.json(\.gz)?$/i.test(object.uri);
            object.uri === uri || isBelow2 ? found.set(object.uri, object.size) : object.uri.startsWith(below2) && mayBeSbomName.test(object.uri) && passedOver.push(object.uri);
          }
          if (!(found.size > before))
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`${JSON.stringify(uri)} names no SBOM`, {
              where: input,
              expected: `an object, or a prefix below which *.json or *.json.gz${input === "data" ? ", or tables," : ""} lie`
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
  8989: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          findingsFor
        )
        /* harmony export */
      });
      async function findingsFor(edge) {
        const [{ goLive }, { openFindings }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3992), __webpack_require__.e(3578)]
          ).then(__webpack_require__.bind(__webpack_require__, 3578)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3992), __webpack_require__.e(4741)]
          ).then(__webpack_require__.bind(__webpack_require__, 4741))
        ]);
        return openFindings(goLive(edge)).enrich;
      }
    })
  ),
  /***/
  4049: (
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
      var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6460), _enrichment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8989), _hand_off_hand_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7377), _tabulate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1988);
      async function run(inputs, edge) {
        const handOff = await (0, _hand_off_hand_off_js__WEBPACK_IMPORTED_MODULE_1__.T)(inputs, edge), documents = await (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.I)(inputs.sbom, edge), { sources, expected, bytes } = documents;
        handOff.check(sources.map(({ name }) => name));
        const enrich = inputs.enrich === "findings" ? await (0, _enrichment_js__WEBPACK_IMPORTED_MODULE_3__.I)(edge) : void 0, { summary, broken, ...written } = await (0, _tabulate_js__WEBPACK_IMPORTED_MODULE_2__.Xw)(sources, inputs, edge, {
          expected,
          bytes,
          ...enrich === void 0 ? {} : { enrich }
        }), outputs = (0, _tabulate_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(written);
        if (broken !== void 0)
          return { verdict: "unknown", error: broken, outputs, summary };
        const delivered = await handOff.deliver(sources, enrich);
        return {
          verdict: "passed",
          outputs: { ...outputs, ...delivered.outputs },
          summary: [...summary, ...delivered.summary]
        };
      }
    })
  )
};
