export const id = 9846, ids = [9846], modules = {
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
  2615: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          openData
        )
      });
      var promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760), lib = __webpack_require__(9979), documents = __webpack_require__(6460), external_node_fs_ = __webpack_require__(3024), tables = __webpack_require__(1816), commit = __webpack_require__(7070), table_file = __webpack_require__(9710), workshop = __webpack_require__(9394), find_part = __webpack_require__(4723);
      const mend = "remove it, and run mode export or transform again for the images that it held";
      async function localTables(path, isFile, files) {
        if (isFile)
          return path.endsWith(".parquet") ? { name: path, list: async () => fileListing(path) } : void 0;
        for (const part of [{ root: path, below: "" }, (0, find_part.DX)(path)]) {
          if (part === void 0)
            continue;
          let first = await listingOf(part, files);
          if (first.pairs.length === 0)
            continue;
          return { name: path, list: async () => {
            const listing = first ?? await listingOf(part, files);
            return first = void 0, listing;
          } };
        }
      }
      function fileListing(path) {
        const part = (0, find_part.ch)(path), sbom = part === void 0 ? path : (0, external_node_path_.join)(part.root, "sbom", part.below), cve = part && (0, external_node_path_.join)(part.root, "cve", part.below), state = () => stateOf([sbom, cve ?? sbom]), before = state();
        return {
          pairs: [pairOf(part?.below ?? "", sbom, cve)],
          hasChanged: async () => state() !== before
        };
      }
      async function listingOf(part, files) {
        const { found, state } = await look(part, files), pairs = [];
        for (const [path, file] of found) {
          if (!path.startsWith("sbom/"))
            continue;
          const below = path.slice(5);
          pairs.push(pairOf(below, file, found.get(`cve/${below}`) ?? (0, external_node_path_.join)(part.root, "cve", below)));
        }
        return { pairs, hasChanged: async () => (await look(part, files)).state !== state };
      }
      async function look({ root, below }, files) {
        const found = /* @__PURE__ */ new Map();
        for (const table of ["sbom", "cve"]) {
          const listed = await files.find([(0, external_node_path_.join)(root, table, below)], ["**/*.parquet"]);
          for (const each of listed.files) {
            const file = (0, external_node_path_.resolve)(files.workingDirectory, each);
            found.set((0, external_node_path_.relative)(root, file).split(external_node_path_.sep).join("/"), file);
          }
        }
        for (const place of (0, workshop.yN)(root)) {
          const { moves = [], removals = [] } = (0, commit.UM)(place) ?? {};
          for (const { from, to } of moves)
            (below === "" || to.includes(`/${below}/`)) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(place, from)) && found.set(to, (0, external_node_path_.join)(place, from));
          for (const path of removals)
            found.delete(path);
        }
        return { found: new Map([...found].sort()), state: stateOf([...found.values()].sort()) };
      }
      function pairOf(below, sbom, cve) {
        const hasCve = cve !== void 0 && (0, external_node_fs_.existsSync)(cve), isOurs = (0, tables.Px)(below.slice(below.lastIndexOf("/") + 1)) !== void 0;
        return {
          name: sbom,
          day: (0, find_part.EE)(below),
          place: (0, find_part.VV)(below),
          lacksVulnerabilities: !hasCve && isOurs,
          async open(work) {
            return await (0, table_file.P)(sbom, async (packages) => {
              const opened = [], openCve = async () => {
                if (!hasCve)
                  return;
                const file = await (0, table_file.B)(cve, mend);
                return opened.push(file), file.table;
              };
              try {
                return await work(packages, openCve);
              } finally {
                for (const file of opened)
                  await file.close();
              }
            }, mend);
          }
        };
      }
      function stateOf(paths) {
        return paths.map((path) => {
          const { ino, size, mtimeMs } = (0, external_node_fs_.statSync)(path, { throwIfNoEntry: !1 }) ?? {};
          return `${path} ${ino} ${size} ${mtimeMs}`;
        }).join(`
`);
      }
      async function openData(data, edge) {
        const tables2 = data.startsWith("s3://") ? await remote(data, edge) : await local(data, edge);
        return tables2 !== void 0 ? { kind: "tables", tables: tables2 } : { kind: "documents", documents: await (0, documents.I)([data], edge, "data") };
      }
      async function remote(data, edge) {
        const { tablesInS3 } = await __webpack_require__.e(
          /* import() */
          1796
        ).then(__webpack_require__.bind(__webpack_require__, 1796));
        return await tablesInS3(data.replace(/\/+$/, ""), edge);
      }
      async function local(data, edge) {
        const path = (0, external_node_path_.resolve)(edge.files.workingDirectory, data), kind = await (0, promises_.stat)(path).catch(() => {
        });
        if (kind !== void 0)
          return await localTables(path, kind.isFile(), edge.files);
        if (!/[*?[{]/.test(data))
          throw new lib.yo(`${JSON.stringify(data)} does not exist`, {
            where: "data",
            expected: "a file or folder of tables or SBOMs, or an s3:// URI",
            mend: "run mode export or transform first, or name where its output-dir lies"
          });
      }
    })
  ),
  /***/
  4723: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DX: () => (
          /* binding */
          partNamed
        ),
        /* harmony export */
        EE: () => (
          /* binding */
          dayIn
        ),
        /* harmony export */
        VV: () => (
          /* binding */
          placeIn
        ),
        /* harmony export */
        ch: () => (
          /* binding */
          fileNamed
        )
        /* harmony export */
      });
      function partNamed(path) {
        const [, root, below] = /^(.*)\/(?:sbom|cve)((?:\/(?:account|region|day)=[^/]+)*)$/.exec(path) ?? [];
        return root === void 0 || below === void 0 ? void 0 : { root, below: below.slice(1) };
      }
      function fileNamed(path) {
        const [, root, below] = /^(.*)\/(?:sbom|cve)\/((?:(?:account|region|day)=[^/]+\/)*[^/]+\.parquet)$/.exec(path) ?? [];
        return root === void 0 || below === void 0 ? void 0 : { root, below };
      }
      function dayIn(below) {
        return /(?:^|\/)day=(\d{4}-\d\d-\d\d)\/[^/]+$/.exec(below)?.[1];
      }
      function placeIn(below) {
        return /(?:^|\/)(account=[^/]+\/region=[^/]+)\/(?:day=[^/]+\/)?[^/]+$/.exec(below)?.[1] ?? "";
      }
    })
  ),
  /***/
  4948: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        T: () => (
          /* binding */
          latestOf
        ),
        $: () => (
          /* binding */
          search
        )
      });
      var lib = __webpack_require__(9979), tables = __webpack_require__(1816), lib_documents = __webpack_require__(6460), reading = __webpack_require__(82), lib_rescans = __webpack_require__(5960), turns = __webpack_require__(8618), counted = __webpack_require__(4720), near_miss_notices = __webpack_require__(3611);
      function collectOverlooked() {
        const near = [], images = /* @__PURE__ */ new Map();
        return {
          near: (one) => {
            near.push(one);
          },
          told: (sha, isTold) => {
            images.set(sha, isTold || images.get(sha) === !0);
          },
          inWords: () => [
            ...(0, near_miss_notices.A)(near.map(({ image, miss, ...found }) => ({
              image: image.sha,
              name: `${found.package.package} ${(0, tables.nz)(found.package)}`.trim(),
              miss
            }))),
            ...untoldNotice(images)
          ]
        };
      }
      function untoldNotice(images) {
        const untold = [...images.values()].filter((isTold) => !isTold).length;
        return untold === 0 ? [] : [`No vulnerability is told of ${untold === images.size ? (0, counted.h)(untold, "image") : `${untold} of ${(0, counted.h)(images.size, "image")}`}: there is none, or nobody looked. Ask for the package instead`];
      }
      var find_tables = __webpack_require__(6083);
      async function search(query, data, edge) {
        if (data.kind === "documents")
          return await searchDocuments(query, data.documents, edge);
        const { signal } = edge.host.cancellation;
        return await (0, find_tables.g)(data.tables, signal, (pairs) => searchPairs(query, pairs, signal));
      }
      async function searchPairs(query, pairs, signal) {
        const isLatest = await latestOf(pairs), found = [], overlooked = collectOverlooked();
        await (0, turns.g)(pairs, async (pair) => {
          signal.throwIfAborted();
          const notice = {
            near: (near) => isLatest(pair, near.image.sha) && overlooked.near(near),
            told: (sha, isTold) => isLatest(pair, sha) && overlooked.told(sha, isTold)
          }, matches = await pair.open((sbom, openCve) => (0, tables.ek)(query, sbom, openCve, notice));
          for (const match of matches)
            isLatest(pair, match.image.sha) && found.push(...inEachRepository(match));
        });
        const lacking = query.kind === "vulnerability" ? pairs.filter((pair) => pair.lacksVulnerabilities) : [];
        return {
          matches: found.sort(inOrder),
          files: pairs.length,
          problems: lacking.map(lackOf),
          unread: [],
          notices: overlooked.inWords()
        };
      }
      function lackOf({ name }) {
        return new lib.yo("the file of vulnerabilities that belongs to this one is not there", {
          where: name,
          mend: "run mode export or transform again for its images"
        });
      }
      async function latestOf(pairs) {
        const latest = /* @__PURE__ */ new Map(), dated = pairs.filter(({ day }) => day !== void 0);
        await (0, turns.g)(dated, async ({ day = "", place, open }) => {
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
          const partition = (0, tables.jh)(place);
          return partition === void 0 ? [] : [{ place, partition }];
        });
        return told.filter(({ partition }) => told.some((other) => (0, tables.LC)(partition, other.partition))).map(({ place }) => place);
      }
      function inEachRepository(match) {
        return (0, tables.g3)(match.image).map((imagearn) => ({ ...match, image: { ...match.image, imagearn } }));
      }
      async function searchDocuments(query, documents, edge) {
        const found = /* @__PURE__ */ new Map(), rescans = new lib_rescans.a(), overlooked = collectOverlooked(), { problems, unread } = await (0, reading.e)(documents, edge, (source) => {
          const { visitor, finish } = (0, tables.M7)(Date.now());
          return {
            visitor,
            async take(document) {
              const facts = finish(document, (0, lib_documents.V)(source)), { sha } = facts.image;
              return rescans.add(sha, source.name, facts), found.set(sha, [...found.get(sha) ?? [], onlyMatches(query, facts, overlooked)]), facts;
            }
          };
        });
        return rescans.tell(edge.host.log), {
          matches: [...found.values()].flatMap((several) => (0, tables.mg)(query, (0, tables.yx)(several))).flatMap(inEachRepository).sort(inOrder),
          files: documents.sources.length,
          problems,
          unread,
          notices: overlooked.inWords()
        };
      }
      function onlyMatches(query, facts, notice) {
        const matches = (0, tables.mg)(query, facts, notice);
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
  6083: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          readTables
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979), _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2728);
      const mostRounds = 10, shortestPause = 100;
      async function readTables(tables, signal, read) {
        for (let round = 0; round < mostRounds; round++) {
          round > 0 && await (0, _pause_js__WEBPACK_IMPORTED_MODULE_1__.v)(shortestPause * round, signal);
          const listing = await tables.list(), answer = await settled(read(listing.pairs));
          if (signal.throwIfAborted(), !await listing.hasChanged("error" in answer)) {
            if ("error" in answer)
              throw answer.error;
            return answer.value;
          }
        }
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.A("the tables change all the time that they are read", {
          where: tables.name,
          mend: "ask again once the runs that write them have ended"
        });
      }
      async function settled(work) {
        try {
          return { value: await work };
        } catch (error) {
          return { error };
        }
      }
    })
  ),
  /***/
  3611: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          nearMissNotices
        )
        /* harmony export */
      });
      var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);
      const mostNotices = 10;
      function nearMissNotices(packages) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of packages) {
          const key = `${one.miss.query}\0${one.miss.why}`, known = groups.get(key);
          known === void 0 ? groups.set(key, [one]) : known.push(one);
        }
        const notices = [...groups.values()].map(inWords).sort();
        return notices.length <= mostNotices ? notices : [...notices.slice(0, mostNotices), `${notices.length - mostNotices} more are near`];
      }
      function inWords(packages) {
        const names = [...new Set(packages.map(({ name: name2 }) => name2))].sort(), images = new Set(packages.map(({ image }) => image)).size, [name = ""] = names, others = names.length === 1 ? "" : ` (and ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(names.length - 1, "other version")})`, [{ miss } = { miss: { query: "", why: "" } }] = packages;
        return `${name}${others} in ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(images, "image")} ${miss.why}, so it does not count: ask ${miss.query}`;
      }
    })
  )
};
