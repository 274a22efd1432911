export const id = 449, ids = [449], modules = {
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
      var _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848), _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4920), _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6460), _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5483), _refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7506), _turns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8618);
      async function search(query, data, edge) {
        if (data.kind === "documents")
          return await searchDocuments(query, data.documents, edge);
        const isLatest = await latestOf(data.pairs), found = [];
        return await (0, _turns_js__WEBPACK_IMPORTED_MODULE_4__.g)(data.pairs, async (pair) => {
          edge.host.cancellation.signal.throwIfAborted();
          const matches = await pair.open((sbom, openCve) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.ek)(query, sbom, openCve));
          for (const match of matches)
            isLatest(pair, match.image.sha) && found.push(...inEachRepository(match));
        }), { matches: found.sort(inOrder), files: data.pairs.length, problems: [] };
      }
      async function latestOf(pairs) {
        const latest = /* @__PURE__ */ new Map(), dated = pairs.filter(({ day }) => day !== void 0);
        return await (0, _turns_js__WEBPACK_IMPORTED_MODULE_4__.g)(dated, async ({ day = "", place, open }) => {
          await open(async (sbom) => {
            for (const group of sbom.groups())
              for (const sha of new Set(await group.column("sha"))) {
                const known = latest.get(`${place} ${sha}`);
                (known === void 0 || known < day) && latest.set(`${place} ${sha}`, day);
              }
          });
        }), ({ day, place }, sha) => day === void 0 || latest.get(`${place} ${sha}`) === day;
      }
      function inEachRepository(match) {
        return (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.g3)(match.image).map((imagearn) => ({ ...match, image: { ...match.image, imagearn } }));
      }
      async function searchDocuments(query, documents, edge) {
        const { signal } = edge.host.cancellation, progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_5__.z2)(edge.host.log, documents), found = /* @__PURE__ */ new Map(), problems = [];
        for (const source of documents.sources) {
          const collector = (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.M7)(), document = await (0, _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.k)(source, collector.visitor, { signal, onBytes: progress.bytes }).catch((error) => {
            if (!(error instanceof _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.z))
              throw error;
            problems.push((0, _refused_js__WEBPACK_IMPORTED_MODULE_3__.Z)(error));
          });
          if (progress.document(document?.components ?? 0), document === void 0)
            continue;
          const facts = onlyMatches(query, collector.finish(document, (0, _documents_js__WEBPACK_IMPORTED_MODULE_2__.V)(source)));
          found.set(facts.image.sha, [...found.get(facts.image.sha) ?? [], facts]);
        }
        return progress.end(), {
          matches: [...found.values()].flatMap((several) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.mg)(query, (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.yx)(several))).flatMap(inEachRepository).sort(inOrder),
          files: documents.sources.length,
          problems
        };
      }
      function onlyMatches(query, facts) {
        const matches = (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.mg)(query, facts);
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
  9449: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        writePage: () => (
          /* binding */
          writePage
        )
      });
      var lib = __webpack_require__(9979), package_url = __webpack_require__(9947), facts = __webpack_require__(4242);
      function collectInventory() {
        const packages = new Numbered(), vulnerabilities = new Numbered(), findings = new Numbered(), images = [];
        return {
          add({ image, packages: held, vulnerabilities: found }) {
            const byName = /* @__PURE__ */ new Map(), own = /* @__PURE__ */ new Set();
            for (const fact of held) {
              const entry = packageEntry(fact), at = packages.numberOf(packageKeyOf(entry), () => entry);
              byName.set(pairOf(fact), at), own.add(at);
            }
            const mine = /* @__PURE__ */ new Set();
            for (const fact of found) {
              const holder = byName.get(pairOf(fact));
              if (holder === void 0 || fact.suppressed)
                continue;
              const at = vulnerabilities.numberOf(fact.cve, () => vulnerabilityEntry(fact), worseOf(fact)), finding = { package: holder, vulnerability: at, fixedVersion: fact.fixedversion };
              mine.add(findings.numberOf(`${holder} ${at} ${fact.fixedversion}`, () => finding));
            }
            images.push({ ...image, packages: [...own], findings: [...mine] });
          },
          finish: (title) => payloadOf(title, { packages, vulnerabilities, findings, images })
        };
      }
      function payloadOf(title, { packages, vulnerabilities, findings, images }) {
        const ordered = packages.inOrder((a, b) => compare(a.order, b.order)), found = vulnerabilities.inOrder((a, b) => compare(a.cve, b.cve)), pairs = findings.inOrder((a, b) => ordered.place(a.package) - ordered.place(b.package) || found.place(a.vulnerability) - found.place(b.vulnerability) || compare(a.fixedVersion, b.fixedVersion)), [ecosystems, names, namespaces, licenses] = [new Texts(), new Texts(), new Texts(), new Texts()], shown = [...images].sort((a, b) => compare(a.imagearn, b.imagearn) || compare(a.sha, b.sha)), columns = {
          name: ordered.list.map(({ name }) => names.numberOf(name)),
          namespace: ordered.list.map(({ namespace }) => namespaces.numberOf(namespace)),
          ecosystem: ordered.list.map(({ ecosystem }) => ecosystems.numberOf(ecosystem)),
          version: ordered.list.map(({ version }) => version),
          license: ordered.list.map(({ license }) => licenses.numberOf(license))
        };
        return {
          title,
          texts: {
            ecosystems: ecosystems.list,
            names: names.list,
            namespaces: namespaces.list,
            licenses: licenses.list
          },
          packages: columns,
          vulnerabilities: {
            id: found.list.map(({ cve }) => cve),
            aliases: found.list.map(({ aliases }) => aliases),
            severity: found.list.map(({ severity }) => severity),
            score: found.list.map(({ score }) => score ?? null),
            epss: found.list.map(({ epss }) => epss ?? null),
            knownExploited: found.list.map(({ knownexploited }) => knownexploited)
          },
          findings: {
            package: pairs.list.map((pair) => ordered.place(pair.package)),
            vulnerability: pairs.list.map(({ vulnerability }) => found.place(vulnerability)),
            fixedVersion: pairs.list.map(({ fixedVersion }) => fixedVersion)
          },
          images: {
            sha: shown.map(({ sha }) => sha),
            arn: shown.map(({ imagearn }) => imagearn),
            operatingSystem: shown.map(({ operatingsystem }) => operatingsystem),
            exportedOn: shown.map(({ exportedat }) => exportedat === void 0 ? "" : new Date(exportedat).toISOString().slice(0, 10)),
            packages: shown.map((image) => distances(image.packages.map(ordered.place))),
            findings: shown.map((image) => distances(image.findings.map(pairs.place)))
          }
        };
      }
      function packageEntry({ package: name, packageversion, packagekey, versionkey, ecosystem, purl, license }) {
        const parsed = (0, package_url.r5)(purl);
        return {
          name,
          namespace: parsed?.namespace ?? "",
          ecosystem,
          version: (0, package_url.gO)(packageversion, parsed),
          license,
          order: [packagekey, ecosystem, versionkey, name, packageversion, license].join("\0")
        };
      }
      function packageKeyOf({ order, namespace }) {
        return `${order}\0${namespace}`;
      }
      function vulnerabilityEntry({ cve, aliases, severity, score, epss, knownexploited }) {
        return { cve, aliases, severity, score, epss, knownexploited };
      }
      const severities = ["unknown", "none", "low", "medium", "high", "critical"];
      function worseOf(fact) {
        return (known) => ({
          cve: known.cve,
          aliases: (0, facts.oR)(`${known.aliases} ${fact.aliases}`.split(" "), " "),
          severity: severities.indexOf(fact.severity) > severities.indexOf(known.severity) ? fact.severity : known.severity,
          score: larger(known.score, fact.score),
          epss: larger(known.epss, fact.epss),
          knownexploited: [known.knownexploited, fact.knownexploited].filter(Boolean).sort()[0] ?? ""
        });
      }
      function larger(a, b) {
        return a === void 0 || b === void 0 ? a ?? b : Math.max(a, b);
      }
      class Numbered {
        #numbers = /* @__PURE__ */ new Map();
        #entries = [];
        numberOf(key, make, renew) {
          const known = this.#numbers.get(key);
          if (known === void 0)
            return this.#numbers.set(key, this.#entries.length), this.#entries.push(make()) - 1;
          const entry = this.#entries[known];
          return renew !== void 0 && entry !== void 0 && (this.#entries[known] = renew(entry)), known;
        }
        /** The entries in an order, and where each number has come to. */
        inOrder(order) {
          const sorted = this.#entries.map((entry, number) => ({ entry, number })).sort((a, b) => order(a.entry, b.entry)), places = new Uint32Array(sorted.length);
          for (const [place, { number }] of sorted.entries())
            places[number] = place;
          return { list: sorted.map(({ entry }) => entry), place: (number) => places[number] ?? 0 };
        }
      }
      class Texts {
        list = [];
        #numbers = /* @__PURE__ */ new Map();
        numberOf(text) {
          const known = this.#numbers.get(text);
          return known !== void 0 ? known : (this.#numbers.set(text, this.list.length), this.list.push(text) - 1);
        }
      }
      function distances(places) {
        const rising = [...places].sort((a, b) => a - b);
        return rising.map((place, at) => place - (rising[at - 1] ?? 0));
      }
      function pairOf({ package: name, packageversion }) {
        return `${name}\0${packageversion}`;
      }
      function compare(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      var read = __webpack_require__(4848), tables = __webpack_require__(4920), counted = __webpack_require__(4720), lib_documents = __webpack_require__(6460), data = __webpack_require__(7190), search = __webpack_require__(6042), lib_progress = __webpack_require__(5483), refused = __webpack_require__(7506), external_node_crypto_ = __webpack_require__(7598), external_node_zlib_ = __webpack_require__(8522);
      const pageScript = 'function m(e,n={},t=[]){let r=document.createElement(e);for(let[o,i]of Object.entries(n))r.setAttribute(o,i);return r.append(...t),r}function je({title:e,texts:n,packages:t,vulnerabilities:r,findings:o,images:i}){let s={title:e,packages:t.name.map((c,a)=>{let[u,l]=[n.names[c]??"",n.ecosystems[t.ecosystem[a]??0]??""],f=t.version[a]??"";return{at:a,name:u,namespace:n.namespaces[t.namespace[a]??0]??"",ecosystem:l,version:f,license:n.licenses[t.license[a]??0]??"",key:`${l}:${u}@${f}`,lowerName:u.toLowerCase(),images:0,vulnerabilities:0}}),vulnerabilities:r.id.map((c,a)=>({at:a,id:c,aliases:(r.aliases[a]??"").split(" ").filter(Boolean),severity:r.severity[a]??"unknown",score:r.score[a]??void 0,epss:r.epss[a]??void 0,knownExploited:r.knownExploited[a]??"",lowerNames:`${c} ${r.aliases[a]??""}`.trim().toLowerCase().split(" "),images:0,packages:0})),findings:o.package.map((c,a)=>({package:c,vulnerability:o.vulnerability[a]??0,fixedVersion:o.fixedVersion[a]??""})),images:i.sha.map((c,a)=>({at:a,sha:c,arn:i.arn[a]??"",operatingSystem:i.operatingSystem[a]??"",exportedOn:i.exportedOn[a]??"",packages:Ae(i.packages[a]??[]),findings:Ae(i.findings[a]??[]),lower:`${i.arn[a]??""} ${c}`.toLowerCase()}))};return mt(s),s}function Ae(e){let n=0;return Uint32Array.from(e,t=>(n+=t,n))}function mt({images:e,packages:n,vulnerabilities:t,findings:r}){for(let o of e){for(let s of o.packages){let c=n[s];c!==void 0&&c.images++}let i=new Set;for(let s of o.findings)i.add(r[s]?.vulnerability??0);for(let s of i){let c=t[s];c!==void 0&&c.images++}}for(let o of r){let[i,s]=[n[o.package],t[o.vulnerability]];i!==void 0&&i.vulnerabilities++,s!==void 0&&s.packages++}}function W(e){let n=new URLSearchParams(e.replace(/^#/,"")),t=n.get("view");return{view:t==="packages"||t==="images"?t:"vulnerabilities",query:n.get("q")??"",...J("vulnerability",n.get("cve")),...J("package",n.get("package")),...J("image",n.get("image")),...J("sort",n.get("sort"))}}function N(e){return`#${Object.entries({view:"view",query:"q",vulnerability:"cve",package:"package",image:"image",sort:"sort"}).flatMap(([r,o])=>{let i=e[r];return i===void 0||i===""?[]:[`${o}=${encodeURIComponent(i)}`]}).join("&")}`}function J(e,n){return n===null||n===""?{}:{[e]:n}}function te(e){if(e.length>200)return;let n=e.trim().toLowerCase().replace(/\\s+/g," "),t=/^https?:\\/\\/\\S*?([^/\\s]+?)(?:\\.(?:html?|txt|php))?\\/?$/.exec(n)?.[1],r=gt(t??n);return Ke(r)??bt.get(r)??Ke(r.replace(/ [al]?gpl ?v?\\d.*$/,""))}function gt(e){return e.replace(/[(),"\']/g," ").replace(/\\b(?:licen[cs]e|version|the)\\b/g," ").replace(/\\s+/g," ").trim().replace(/ ?\\bv\\.? ?(?=\\d)/," ").trim()}var ht=[[/^(?:gnu )?affero (?:general public|gpl)/,"agpl"],[/^(?:gnu )?(?:library or lesser|lesser|library) (?:general public|gpl)/,"lgpl"],[/^(?:gnu )?general public/,"gpl"],[/^(?:gnu )?free documentation/,"gfdl"],[/^gnu (?=a?gpl|lgpl|gfdl)/,""]],yt=/^(agpl|lgpl|gpl|gfdl)(?:[ -]*v?(?:ersion)?[ -]*)(\\d)(?:\\.(\\d))?(?:\\.0)?[ -]*(only|or[ -](?:any )?(?:later|newer)|\\+)?$/;function Ke(e){let n=ht.reduce((s,[c,a])=>s.replace(c,a),e),[,t,r,o="0",i="only"]=yt.exec(n)??[];if(t!==void 0)return`${t}-${r}.${o}-${i==="only"?"only":"or-later"}`}var bt=new Map(Object.entries({"apache-2.0":["apache 2","apache 2.0","apache-2","apache2","apache software 2.0","asl 2.0"],mit:["mit","mit mit","expat","mit expat"],isc:["isc","isc iscl"],"bsd-2-clause":["bsd 2-clause","bsd 2 clause","bsd-2","simplified bsd","freebsd"],"bsd-3-clause":["bsd 3-clause","bsd 3 clause","bsd-3","new bsd","modified bsd","revised bsd"],"mpl-1.1":["mpl 1.1","mozilla public 1.1"],"mpl-2.0":["mpl 2","mpl 2.0","mpl-2","mozilla public 2.0","mozilla public 2.0 mpl 2.0"],"epl-1.0":["epl 1.0","eclipse public 1.0","eclipse public - 1.0"],"epl-2.0":["epl 2.0","eclipse public 2.0","eclipse public - 2.0"],"cddl-1.0":["cddl 1.0","common development and distribution 1.0"],"sspl-1.0":["sspl","sspl 1","server side public","server side public 1"],"busl-1.1":["bsl 1.1","business source 1.1"],unlicense:["unlicense"],"cc0-1.0":["cc0","cc0 1.0","cc0 1.0 universal"],"psf-2.0":["psf","python software foundation"]}).flatMap(([e,n])=>n.map(t=>[t,e])));var wt=100,kt=2e4;function $t(e){let n=e.trim().slice(0,kt).replace(/\\s+/g," ");if(n!=="")return Ue(n)??vt(n)}function Z(e){let n=$t(e);return n===void 0?[]:[...new Set(Re(n))]}function Ve(e,n){let t=new Set(Z(e)),r=Z(n);return r.length>0&&r.every(o=>t.has(o))}function re(e){let n=e.trim().toLowerCase().replace(/\\s+/g," "),[,t=n,r]=/^(.+?) with (\\S+)$/.exec(n)??[],o=te(t)??t;return r===void 0?o:`${o} with ${r}`}function Re(e){return e.kind==="license"?[e.name]:e.parts.flatMap(Re)}function Ue(e){return te(e)===void 0?Ot(xt(e)):oe(e)}function xt(e){return e.replace(/ or (?:any )?(?:later|newer)(?: version)?(?![\\w.-])/gi,"-or-later")}function vt(e){let n=/^https?:\\/\\/\\S+$/i.test(e),t=e.split(n?/ AND /:/ AND |[,;]|\\band\\/or\\b|\\//).map(r=>r.trim()).filter(Boolean);return t.length<2?oe(Ee(e)):{kind:"and",parts:t.map(r=>Ue(r)??oe(Ee(r)))}}function Ee(e){let n=e.startsWith("(")&&!e.includes(")"),t=e.endsWith(")")&&!e.includes("("),r=e.slice(n?1:0,t?-1:void 0).trim();return r===""?e:r}function oe(e){return{kind:"license",name:re(e)}}function Ot(e){let n=e.match(/[()]|[^\\s()]+/g)??[];if(!n.every(o=>/^(?:[()]|[A-Za-z0-9.+:-]+)$/.test(o)))return;let t={tokens:n,at:0},r=Me(t,0);return t.at===n.length?r:void 0}function Me(e,n){return Ie(e,"or",()=>Ie(e,"and",()=>St(e,n)))}function Ie(e,n,t){let r=[];do{let i=t();if(i===void 0)return;r.push(i)}while(F(e,n));let[o]=r;return r.length===1?o:{kind:n,parts:r}}function St(e,n){if(F(e,"(")){let o=n===wt?void 0:Me(e,n+1);return F(e,")")?o:void 0}let t=Pe(e);if(t===void 0)return;if(!F(e,"with"))return{kind:"license",name:re(t)};let r=Pe(e);if(r!==void 0)return{kind:"license",name:re(`${t} with ${r}`)}}function Pe(e){let n=e.tokens[e.at];if(!(n===void 0||/^(?:[()]|and|or|with)$/i.test(n)))return e.at++,n}function F(e,n){return e.tokens[e.at]?.toLowerCase()!==n?!1:(e.at++,!0)}var z={version:"",key:"",inclusive:!1};function ie({from:e,to:n},t){return e!==void 0&&(t<e.key||t===e.key&&!e.inclusive)?!1:n===void 0||t<n.key||t===n.key&&n.inclusive}function $(e){let n=[];for(let t of e.filter(ze).toSorted((r,o)=>qe(r.from,o.from))){let r=n.at(-1);r===void 0||Ct(r.to,t.from)?n.push(t):n[n.length-1]=k(r.from,At(r.to,t.to))}return n}function q(e,n){let t=[];for(let[r,o]=[0,0];;){let[i,s]=[e[r],n[o]];if(i===void 0||s===void 0)return t;let c=k(Nt(i.from,s.from),Lt(i.to,s.to));ze(c)&&t.push(c),se(i.to,s.to)<0?r++:o++}}function k(e,n){return{...e===void 0?{}:{from:e},...n===void 0?{}:{to:n}}}function ze({from:e,to:n}){return e===void 0||n===void 0||e.key<n.key?!0:e.key===n.key&&e.inclusive&&n.inclusive}function Ct(e,n){return e===void 0||n===void 0?!1:e.key<n.key||e.key===n.key&&!e.inclusive&&!n.inclusive}function qe(e,n){return e===void 0||n===void 0?+(e!==void 0)-+(n!==void 0):e.key!==n.key?e.key<n.key?-1:1:Number(n.inclusive)-Number(e.inclusive)}function se(e,n){return e===void 0||n===void 0?+(e===void 0)-+(n===void 0):e.key!==n.key?e.key<n.key?-1:1:Number(e.inclusive)-Number(n.inclusive)}function Nt(e,n){return qe(e,n)<0?n:e}function Lt(e,n){return se(e,n)<0?e:n}function At(e,n){return se(e,n)<0?n:e}function _e(e,n,t){let[r,o]=[Te(e,{namespace:"",...n}),Te(e,t)];return Be(e,r.name)!==Be(e,o.name)?!1:jt(e)?r.namespace===o.namespace:r.namespace===""||o.namespace===""||r.namespace===o.namespace}function jt(e){return e==="npm"||e==="golang"}function Te(e,{name:n,namespace:t}){let r=e==="maven"?/^(.+)[:/]([^:/]+)$/:/^(.+)\\/([^/]+)$/,[,o,i]=r.exec(n)??[];return o===void 0||i===void 0?{name:n,namespace:t}:{name:i,namespace:o}}function Be(e,n){switch(e){case"pypi":return n.toLowerCase().replace(/[-_.]+/g,"-");case"cargo":return n.replaceAll("_","-");case"nuget":case"generic":return n.toLowerCase();default:return n}}function ce(e){let n=/^\\s*pkg:\\/*/i.exec(e);if(n===null)return;let[t,r]=Kt(e.slice(n[0].length).trimEnd(),"#"),[o,i]=De(t,"?"),s=o.indexOf("/");if(s<1)return;let c=A(o.slice(0,s)).toLowerCase(),[a,u]=Et(Ge(o.slice(s+1))),[l,f]=It(a);if(f!=="")return{raw:e,type:c,namespace:We(l),name:A(f),version:A(u),qualifiers:Pt(i),subpath:We(r)}}var Je={npm:"npm",maven:"maven",gradle:"maven",pypi:"pypi",pip:"pypi",deb:"deb",dpkg:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",rubygems:"gem",nuget:"nuget",dotnet:"nuget","dotnet-core":"nuget",golang:"golang",go:"golang",cargo:"cargo"};function Fe(e){let n=e.toLowerCase();return Object.hasOwn(Je,n)?Je[n]:"generic"}function Ze(e,n){let t=n?.qualifiers.epoch??"";return!/^[1-9]\\d*$/.test(t)||e===""||/^\\d+:/.test(e)?e:`${t}:${e}`}function Ge(e){let n=0,t=e.length;for(;e[n]==="/";)n++;for(;t>n&&e[t-1]==="/";)t--;return e.slice(n,t)}function De(e,n){let t=e.indexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function Kt(e,n){let t=e.lastIndexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function Et(e){let n=e.lastIndexOf("@");return n<1?[e,""]:[e.slice(0,n),e.slice(n+1)]}function It(e){let n=Ge(e),t=n.lastIndexOf("/");return t===-1?["",n]:[n.slice(0,t),n.slice(t+1)]}function Pt(e){let n=Object.create(null);if(e==="")return n;for(let t of e.split("&")){let[r,o]=De(t,"=");r!==""&&o!==""&&(n[A(r).toLowerCase()]=A(o))}return n}function We(e){return e.includes("/")?e.split("/").filter(n=>n!=="").map(A).join("/"):A(e)}function A(e){if(!e.includes("%"))return e;try{return decodeURIComponent(e)}catch{return e}}function d(e){let n=e.replace(/^0+/,""),{length:t}=n;return t<9?`${t}${n}`:`9${String(t).padStart(3,"0")}${n}`}var x="!";function b(e){return`${e.replace(/[^(-Z^a-}]/g,Vt)}${x}`}var v="";function Vt(e){return e<"("?`#${ae(e)}`:e<"^"?`[${ae(e)}`:e<"a"?`_${ae(e)}`:`~${ue(e)}`}function ae(e){return e.charCodeAt(0).toString(16).padStart(2,"0")}function ue(e){return e.charCodeAt(0).toString(16).padStart(4,"0")}var O={before:"#",end:"$",revision:"%",commit:"&",count:"*",after:"+",letter:","},Rt="~",Qe=["alpha","beta","pre","rc"],Ut=["cvs","svn","git","hg","p"],Mt=/^(?<numbers>\\d+(?:\\.\\d+)*)(?<letter>[a-z](?<afterLetter>\\d*(?:\\.\\d+)*))?(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\\d*)*)(?:~(?<commit>[0-9a-f]+))?(?:-r(?<revision>\\d+))?/;function le(e){let n=Mt.exec(e);if(n?.groups===void 0)return v;let{numbers:t="",letter:r,afterLetter:o="",suffixes:i="",commit:s,revision:c}=n.groups,a=e.slice(n[0].length),[u="",...l]=t.split(".");return[d(u),...l.map(He),r===void 0?"":`${O.letter}${r[0]}${zt(o)}`,...i.split("_").slice(1).map(qt),s===void 0?"":`${O.commit}${s}${x}`,c===void 0?"":`${O.revision}${d(c)}`,a===""?O.end:`${Rt}${b(a)}`].join("")}function He(e){return e.startsWith("0")?`${e}${x}`:d(e)}function zt(e){return e.split(".").filter(Boolean).map(He).join("")}function qt(e){let[n=""]=/^[a-z]+/.exec(e)??[],t=e.slice(n.length),r=Qe.includes(n),o=(r?Qe:Ut).indexOf(n);return`${r?O.before:O.after}${o}${t===""?"":`${O.count}${d(t)}`}`}function Xe(e){let n=le(e);return n.endsWith(O.end)?n.slice(0,-O.end.length):n}var Tt="#",Bt="$";function L(e,{numbers:n,prefix:t}){let r=e.replace(t,""),[o]=/^\\d+(?:\\.\\d+)*/.exec(r)??[];if(o===void 0)return v;let i=/^[^+]*/.exec(r.slice(o.length))?.[0]??"";return`${_t(o.split("."),n)}${Jt(i.replace(/^[-._]/,""))}`}function _t(e,n){let t=e.map(d);for(;t.length>n&&t.at(-1)===Ye;)t.pop();return t.join("").concat(Ye.repeat(Math.max(0,n-t.length)))}var Ye="0";function Jt(e){return e===""?Bt:`${Tt}${e.split(".").map(Wt).join("")}${x}`}function Wt(e){return/^\\d+$/.test(e)?d(e):`:${b(e)}`}var Ft={numbers:3,prefix:/^v/};function en(e){return L(e,Ft)}function G(e){let[n,t=""]=/^(\\d*):/.exec(e)??[""],r=e.slice(n.length),o=r.lastIndexOf("-");return o===-1?{epoch:t,version:r,revision:""}:{epoch:t,version:r.slice(0,o),revision:r.slice(o+1)}}var Zt="#",Gt="$";function tn(e){let{epoch:n,version:t,revision:r}=G(e);return`${d(n)}${nn(t)}${nn(r)}`}function nn(e){let n=e.match(/\\D+|\\d+/g)??[],t=!/\\d$/.test(e);return`${n.map(r=>/\\d/.test(r)?d(r):Dt(r)).join("")}${t?"0":""}${Gt}`}function Dt(e){return e.replace(/[^A-Za-z]/g,Qt)}function Qt(e){return e==="~"?Zt:e==="."?"|":`${e<"."?"{":"}"}${ue(e)}`}function E(e,n){let t,r=[];for(let o of e.toReversed())o.side!=="next"?(t=o.side,r.push(o.key)):t!==void 0&&r.push(o[t]);return`${r.reverse().join("")}${n}`}var Ht="(",Xt={side:"next",below:"%",above:"*"};function rn(e){let n=e.replaceAll("-",".pre.").match(/[0-9]+|[A-Za-z]+/g);return n===null?v:E(Yt(n).map(er),Ht)}function Yt(e){let n=e.findIndex(o=>/^[A-Za-z]/.test(o)),t=n===-1?e.length:n,r=t;for(;r>0&&/^0+$/.test(e[r-1]??"");)r--;return[...e.slice(0,r),...e.slice(t)]}function er(e){return/^0+$/.test(e)?Xt:/^\\d/.test(e)?{side:"above",key:d(e)}:{side:"below",key:`#${b(e)}`}}var nr="(",tr={side:"next",below:"%",above:"*"},rr=new Set(["alpha","beta","dev","milestone","nightly","pre","preview","rc","snapshot"]);function on(e){let n=e.toLowerCase().replace(/^v(?=\\d)/,"").match(/[0-9]+|[a-z]+/g);return n===null?v:E(n.map(or),nr)}function or(e){return/^0+$/.test(e)?tr:/^\\d/.test(e)?{side:"above",key:d(e)}:rr.has(e)?{side:"below",key:`#${b(e)}`}:{side:"above",key:`)${b(e)}`}}var ir={numbers:3,prefix:/^(?:v|go)/};function sn(e){return L(e,ir)}var sr="(",cr={side:"next",below:"%",above:","},ar={side:"next",below:"&",above:"0"},ur={side:"next",below:"$",above:")"},lr=["alpha","beta","milestone","rc","snapshot"],fr=new Map([["ga",""],["final",""],["release",""],["cr","rc"]]),dr=new Map([["a","alpha"],["b","beta"],["m","milestone"]]);function cn(e){return E(mr(pr(e.toLowerCase())).map(gr),sr)}function pr(e){let n=[],t=()=>n.length===0||n.at(-1)?.kind==="list",r="";for(let o of e.match(/\\d+|[^\\d.-]+|[.-]/g)??[]){if(o==="."||o==="-"){n.push(fe(r===""?"0":r)),o==="-"&&n.push({kind:"list"}),r="";continue}de(r)?n.push(fe(r),{kind:"list"}):r!==""&&(t()||n.push({kind:"list"}),n.push(an(dr.get(r)??r),{kind:"list"})),r=o}return r===""?n:(!de(r)&&!t()&&n.push({kind:"list"}),[...n,fe(r)])}function mr(e){let n=[],t=!0;for(let r of e.toReversed())t&&un(r)||(t=r.kind==="list",(!t||n.length>0)&&n.push(r));return n.reverse()}function gr(e){if(e.kind==="list")return cr;if(e.kind==="number")return un(e)?ar:{side:"above",key:d(e.digits)};let n=lr.indexOf(e.name);return n!==-1?{side:"below",key:`#${n}`}:e.name===""?ur:{side:"above",key:e.name==="sp"?"*":`+${b(e.name)}`}}function fe(e){return de(e)?{kind:"number",digits:e}:an(e)}function an(e){return{kind:"qualifier",name:fr.get(e)??e}}function un(e){return e.kind==="number"?/^0*$/.test(e.digits):e.kind==="qualifier"&&e.name===""}function de(e){return/^\\d/.test(e)}var ln=[{about:"a word that says that nothing is known",form:"\\\\(?(?:unknown|unspecified|undefined|unversioned|noassertion|none|null|nil|n/a|na|not[-_ ]specified|not[-_ ]provided)\\\\)?"},{about:"Go\'s main module",form:"\\\\(?devel\\\\)?"},{about:"a tag or a branch, which moves",form:"latest|head|main|master|trunk"},{about:"a place to be filled in",form:"[$%]\\\\{.*|@.*@|\\\\{\\\\{.*"},{about:"an address",form:"[a-z][a-z0-9+.-]*://.*|(?:git|github|gitlab|bitbucket|file|link|portal|workspace|npm)[+:@].*"},{about:"a sign alone",form:"[-?*]+"}];var yr=new RegExp(`^(?:${ln.map(e=>e.form).join("|")})$`,"isu"),[br,wr]=[48,57];function fn(e){let n=e.charCodeAt(0);return!(n>=br&&n<=wr)&&yr.test(e)}var kr={numbers:3,prefix:/^[v=\\s]+/};function dn(e){return L(e,kr)}var $r={numbers:4,prefix:/^v/};function pn(e){return L(e.toLowerCase(),$r)}var xr=new RegExp([/^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)/,/(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\\d*))?/,/(?:-(?<postOnly>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?/,/(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d*))?/,/(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/].map(({source:e})=>e).join("")),mn="~",gn="!",vr="$",Or="#";function hn(e){let n=e.toLowerCase(),t=xr.exec(n);if(t?.groups===void 0)return v;let r=t.groups,o=n.slice(t[0].length);return[d(r.epoch??""),Sr(r.release??""),Nr(r),Lr(r),r.dev===void 0?mn:`d${d(r.devNumber??"")}`,Ar(r.local),o===""?"":b(o)].join("")}function Sr(e){let n=e.split(".").map(d);for(;n.at(-1)==="0";)n.pop();return`${n.join("")}${vr}`}var Cr={a:"a",alpha:"a",b:"b",beta:"b"};function Nr(e){let{pre:n,preNumber:t=""}=e;return n!==void 0?`${Cr[n]??"r"}${d(t)}`:e.dev!==void 0&&!yn(e)?Or:mn}function Lr(e){return yn(e)?`p${d(e.postOnly??e.postNumber??"")}`:gn}function yn(e){return e.post!==void 0||e.postOnly!==void 0}function Ar(e){return e===void 0?gn:`${e.split(/[-_.]/).map(t=>/^\\d+$/.test(t)?`;${d(t)}`:`:${b(t)}`).join("")}${x}`}var bn={"~":"#","^":"%"},jr="$",Kr="*";function kn(e){let{epoch:n,version:t,revision:r}=G(e);return`${d(n)}${wn(t)}${r===""?"":wn(r)}`}function wn(e){return`${(e.match(/[0-9]+|[A-Za-z]+|[~^]/g)??[]).map(Er).join("")}${jr}`}function Er(e){let n=Object.hasOwn(bn,e)?bn[e]:void 0;return n!==void 0?n:/^\\d/.test(e)?d(e):`${Kr}${e}${x}`}var Ir={npm:dn,maven:cn,pypi:hn,deb:tn,rpm:kn,apk:le,gem:rn,nuget:pn,golang:sn,cargo:en,generic:on},Pr=256;function S(e,n){let t=n.trim().slice(0,Pr);return t===""||fn(t)?"":Ir[e](t)}function w(e,n,t){let r=o=>I(e,t,o);switch(n){case"<":case"<=":return[k(z,r(n==="<="))];case">":case">=":return[k(r(n===">="),void 0)];case"=":return[k(r(!0),r(!0))];case"!=":return[k(z,r(!1)),k(r(!1),void 0)]}}function I(e,n,t){return{version:n,key:S(e,n),inclusive:t}}var h=class extends Error{name="RangeProblem";at;length;expected;isForeign;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected,this.isForeign=n.isForeign??!1}};var D={"^":On,"~":Mr},$n={npm:D,cargo:{...D,"":zr},golang:D,nuget:D,pypi:{"~=":qr},gem:{"~>":Br}},Vr={npm:T,cargo:T,golang:T,nuget:T,pypi:Tr};function pe(e){return e==="apk"?Rr:Object.keys($n[e]??{})}var Rr=["~","~=","=~"];function xn(e,n,t){if(e==="apk")return _r(t);let r=$n[e]?.[n]?.(t);return r&&me(e,r)}function vn(e,n){return Vr[e]?.(Ur(e,n)?`${n}.*`:n)}function me(e,{from:n,to:t}){return{from:I(e,n,!0),to:I(e,t,!1)}}function ge(e,n){let[t]=/^\\d+(?:\\.\\d+){0,2}/.exec(n)??[];if(t===void 0)return[];let r=t.split("."),o=i=>`>=${t} <${P(r.slice(0,Math.max(1,i))).join(".")}`;switch(e){case"^":return[o(1)];case"~":case"=~":return[...new Set([o(2),o(r.length-1)])];case"~>":case"~=":return[o(r.length-1)];default:return[]}}function Ur(e,n){return(e==="npm"||e==="cargo")&&/^v?\\d+(?:\\.\\d+)?$/.test(n)}function On(e){let n=Sn(e);if(n===void 0)return;let t=n.findIndex(o=>!/^0+$/.test(o)),r=t===-1?n.length-1:t;return{from:Cn(e),to:he(n.slice(0,r+1))}}function Mr(e){let n=Sn(e);return n&&{from:Cn(e),to:he(n.slice(0,2))}}function zr(e){return T(e)??On(e)}function T(e){let[,n]=/^v?(\\d+(?:\\.\\d+)?)(?:\\.[xX*]){1,2}$/.exec(e)??[];return n===void 0?void 0:{from:n,to:he(n.split("."))}}function Sn(e){let[,n]=/^v?(\\d+(?:\\.\\d+){0,2})(?:$|[-+.])/.exec(e)??[];return n?.split(".")}function Cn(e){return e.replace(/(?:\\.[xX*])+$/,"")}function he(e){return`${[...P(e),"0","0"].slice(0,Math.max(3,e.length)).join(".")}-0`}function qr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)+)/.exec(e)??[];if(t!=="")return{from:e,to:`${n}${P(t.split(".").slice(0,-1)).join(".")}.dev0`}}function Tr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)*)\\.\\*$/.exec(e)??[];if(t!=="")return{from:`${n}${t}.dev0`,to:`${n}${P(t.split(".")).join(".")}.dev0`}}function Br(e){let[n]=/^\\d+(?:\\.\\d+)*/.exec(e)??[];if(n===void 0)return;let t=n.split(".");return{from:e,to:`${P(t.slice(0,Math.max(1,t.length-1))).join(".")}.A`}}function _r(e){let n=Xe(e),t=/^[1-9]\\d*(?:\\.[1-9]\\d*)*$/.test(e);return{from:{version:e,key:n,inclusive:!0},to:{version:t?P(e.split(".")).join("."):e,key:`${n}${Jr}`,inclusive:!t}}}var Jr="~~~";function P(e){return[...e.slice(0,-1),String(BigInt(e.at(-1)??"0")+1n)]}var Wr=/[^\\x21-\\x7e]|[<>=!"\'`()[\\]{};&|#,\\\\]/;function j(e,n){let t=e.replace(/^v?\\d+!(?=\\d)/,o=>"0".repeat(o.length)),r=Wr.exec(t);if(r!==null)throw new h({what:`${JSON.stringify(e)} is no version`,at:n,length:e.length,expected:Fr(e,r.index)})}function Fr(e,n){let[t,r="",o]=[e.slice(0,n),e[n],e.slice(n+1)];return/^["\'`]/.test(e)?`a version without quotes, such as ${e.replace(/["\'`]/g,"")||"2.17.1"}`:t!==""&&/[<>=!]/.test(r)?`a blank between two comparisons: ${t} ${e.slice(n)}`:t!==""&&/[;&|]/.test(r)&&o!==""?"a blank or a comma between comparisons that hold together, || between alternatives":"a version such as 2.17.1"}var Nn={"":"=","=":"=","==":"=","===":"=","!=":"!=","<":"<","<<":"<","<=":"<=",">":">",">>":">",">=":">="};function Ln(e,n,t){return(Dr(e,n,t)??Zr(n,t)).map(o=>Qr(e,o)).reduce(q)}var Q=/([<>=!~^]*)[ \\t]*([^\\s,]*)[\\s,]*/y;function Zr(e,n){let t=[];for(Q.lastIndex=0;Q.lastIndex<e.length;){let r=n+Q.lastIndex,[o,i="",s=""]=Q.exec(e)??[""],c=r+(s===""?o.length:o.indexOf(s,i.length));t.push({operator:i,version:s,at:r,versionAt:c})}return t}var Gr=/^(\\S+)[ \\t]+-[ \\t]+(\\S+)$/;function Dr(e,n,t){let[,r,o]=Gr.exec(n)??[];if(r===void 0||o===void 0)return;if(e!=="npm")throw new h({what:`${JSON.stringify(n)} is no range of ${e} versions`,at:t,length:n.length,expected:`>=${r} <=${o}`,isForeign:!0});let i=t+n.length-o.length;return[{operator:">=",version:r,at:t,versionAt:t},{operator:"<=",version:o,at:i,versionAt:i}]}function Qr(e,n){let{operator:t,version:r,at:o}=n;if(r==="*"&&t==="")return[{}];if(eo(e,n),pe(e).includes(t)){let s=xn(e,t,r);if(s===void 0)throw An(n,no(n));return $([s])}let i=Object.hasOwn(Nn,t)?Nn[t]:void 0;if(i!==void 0)return Xr(e,i,n);throw new h({what:`${JSON.stringify(t)} is no operator of ${e} versions`,at:o,length:t.length,expected:Hr(e,t,r),isForeign:ge(t,r).length>0})}function Hr(e,n,t){let r=ge(n,t);return r.length>0?r.join(", or "):["<","<=",">",">=","=","!=",...pe(e).filter(Boolean)].join(" ")}function Xr(e,n,{version:t}){let r=vn(e,t);if(r===void 0)return w(e,n,t);switch(n){case"=":return $([me(e,r)]);case"!=":return $([...w(e,"<",r.from),...w(e,">=",r.to)]);case"<=":return w(e,"<",r.to);case">":return w(e,">=",Yr(r.to));default:return w(e,n,r.from)}}function Yr(e){return e.replace(/(?:-0|\\.dev0)$/,"")}function eo(e,n){let{version:t,operator:r,versionAt:o}=n;if(j(t,o),!/\\d/.test(t)&&!/^(?:=+|!=)$/.test(r)||t.startsWith("^")||S(e,t)==="")throw An(n)}function no({operator:e,version:n}){return/^\\d+$/.test(n)?`${e}${n}.0`:void 0}function An({version:e,versionAt:n},t="a version such as 2.17.1"){return new h({what:e===""?"the version is missing":`${JSON.stringify(e)} is no version`,at:n,length:e.length,expected:t})}var H=/([[(])([^[\\](),]*)(,?)([^[\\](),]*)([\\])])[\\s,]*/y;function jn(e,n,t){let r=[];for(H.lastIndex=0;H.lastIndex<n.length;){let o=H.lastIndex,i=H.exec(n);if(i===null)throw new h({what:"the interval is not complete",at:t+o,length:n.length-o,expected:"an interval such as [2.0,2.17.1) or [2.17.1]"});r.push(to(e,i,t+o))}return $(r)}function to(e,n,t){let[r,o,i="",s,c="",a]=n,[u,l]=[i.trim(),c.trim()],f=(M,ne)=>M===""?void 0:I(e,M,ne);if(j(u,t+r.indexOf(i,1)+i.indexOf(u)),j(l,t+r.lastIndexOf(c)+c.indexOf(l)),s===""){if(u!==""&&o==="["&&a==="]")return k(f(u,!0),f(u,!0));throw new h({what:`${JSON.stringify(r.trim())} is no interval`,at:t,length:r.trimEnd().length,expected:"one version in square brackets, such as [2.17.1], or two with a comma"})}let[g,y]=[f(u,o==="["),f(l,a==="]")];if(g!==void 0&&y!==void 0&&g.key>y.key)throw new h({what:`${JSON.stringify(u)} is above ${JSON.stringify(l)}`,at:t,length:r.trimEnd().length,expected:"the lower version first"});return k(g??z,y)}var Kn={npm:"npm",maven:"maven",pypi:"pypi",deb:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",nuget:"nuget",golang:"golang",go:"golang",cargo:"cargo",generic:"generic"};function En(e){return/^vers:/i.test(e)}function ye(e){let n=/^vers:([^/]*)/i.exec(e)?.[1]?.toLowerCase()??"";return Object.hasOwn(Kn,n)?Kn[n]:void 0}function In(e,n,t){let r=n.includes("/")?n.indexOf("/"):n.length;if(ye(n)!==e)throw new h({what:`${JSON.stringify(n.slice(0,r))} is not about ${e} versions`,at:t,length:r,expected:`vers:${e}/ and constraints`});let o=r+1;if(n.slice(o).trim()==="*")return[{}];let i=oo(e,n.slice(o),t+o),s=i.filter(({comparator:f})=>f==="="),c=i.filter(({comparator:f})=>f==="!="),a=i.filter(({comparator:f})=>f!=="="&&f!=="!="),l=s.length===0&&a.length===0?[{}]:$([...s.flatMap(({version:f})=>w(e,"=",f)),...io(e,a)]);return c.reduce((f,{version:g})=>q(f,w(e,"!=",g)),l)}var ro=/^(<=|>=|!=|<|>|=)?(.+)$/s;function oo(e,n,t){let r=t;return n.split("|").map(i=>{let[,s="=",c=""]=ro.exec(i.trim())??[],a=so(c);if(a===void 0||a.trim()===""||/^[<>=!*]/.test(a))throw new h({what:`${JSON.stringify(i)} is no constraint`,at:r,length:i.length,expected:"a version, alone or after one of < <= > >= = !="});return j(a.trim(),r),r+=i.length+1,{comparator:s,version:a,key:S(e,a)}}).toSorted((i,s)=>i.key<s.key?-1:+(i.key>s.key))}function io(e,n){let t=({comparator:i})=>i.startsWith(">"),r=n.filter((i,s)=>{let c=n[t(i)?s-1:s+1];return c===void 0||t(c)!==t(i)}),o=[];return r.forEach((i,s)=>{let c=r[s+1];if(!t(i)){s===0&&o.push(...w(e,i.comparator,i.version));return}let a=w(e,i.comparator,i.version),u=c&&w(e,c.comparator,c.version);o.push(...u===void 0?a:q(a,u))}),o}function so(e){try{return decodeURIComponent(e)}catch{return}}var co=4096;function Pn(e,n){if(n.length>co)throw Vn("the range is too long",0,n.length);let t=n.trim(),r=n.indexOf(t),o=En(t)?In(e,t,r):ao(e,n);return{ecosystem:e,text:n,intervals:o}}function ao(e,n){let t=0,r=n.replaceAll("&&","  ").split("||").flatMap(o=>{let i=t;return t+=o.length+2,uo(e,o,i)});return $(r)}function uo(e,n,t){let r=n.trim();if(r==="")throw Vn("a range is missing",t,n.length);let o=t+n.indexOf(r);return/^[[(]/.test(r)?jn(e,r,o):Ln(e,r,o)}function Vn(e,n,t){return new h({what:e,at:n,length:t,expected:"a range such as >=2.0 <2.17.1 or [2.0,2.17.1)"})}var Rn={maven:["commons-collections","commons-compress","commons-fileupload","commons-text","guava","jackson-databind","log4j","log4j-api","log4j-core","logback-classic","logback-core","netty-codec-http2","snakeyaml","spring-beans","spring-core","spring-web","spring-webmvc","struts2-core","tomcat-embed-core","xstream"],npm:["axios","body-parser","chalk","cross-spawn","debug","event-stream","express","follow-redirects","jsonwebtoken","lodash","minimatch","minimist","moment","node-fetch","path-to-regexp","qs","semver","tar","ua-parser-js","ws"],pypi:["aiohttp","certifi","cryptography","django","fastapi","flask","jinja2","numpy","pillow","pyyaml","requests","setuptools","tensorflow","torch","tornado","urllib3","werkzeug"]};var V=["npm","maven","pypi","deb","rpm","apk","gem","nuget","golang","cargo","generic"],fo=new Map([...V.map(e=>[e,e]),["go","golang"],["pip","pypi"],["python","pypi"],["rubygems","gem"],["ruby","gem"],["alpine","apk"],["java","maven"],["node","npm"],["javascript","npm"],["dotnet","nuget"],["rust","cargo"],["dpkg","deb"]]);function Un(e){return fo.get(e.toLowerCase())}var po=new Map(["npm","maven","pypi"].flatMap(e=>Rn[e].map(n=>[n,e])));function X(e){return po.get(e.toLowerCase())}var Mn={alpm:"alpm",bitbucket:"bitbucket",bitnami:"bitnami",cocoapods:"cocoapods",composer:"composer",conan:"conan",conda:"conda",cpan:"cpan",cran:"cran",docker:"docker",elixir:"hex",erlang:"hex",github:"github",hackage:"hackage",haskell:"hackage",hex:"hex",huggingface:"huggingface",luarocks:"luarocks",mlflow:"mlflow",oci:"oci",packagist:"composer",perl:"cpan",php:"composer",pub:"pub",swid:"swid",swift:"swift"};var p=class extends Error{name="QueryProblem";at;length;expected;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected}};var zn=[{authority:"CVE",form:"CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"GitHub",form:"GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Amazon Linux",form:"ALAS[0-9A-Z]*(?:-[0-9A-Z._]+){0,3}-\\\\d{4}-\\\\d+"},{authority:"Ubuntu",form:"USN-\\\\d+-\\\\d+"},{authority:"Ubuntu",form:"UBUNTU-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Debian",form:"D[SLT]S?A-\\\\d+-\\\\d+"},{authority:"Debian",form:"TEMP-\\\\d+-[0-9A-F]+"},{authority:"Debian",form:"DEBIAN-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Red Hat",form:"RH[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Oracle Linux",form:"EL[SBE]A-\\\\d{4}-\\\\d+"},{authority:"AlmaLinux",form:"AL[SBE]A-\\\\d{4}:[A-Z]?\\\\d+"},{authority:"Rocky Linux",form:"RL[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Fedora",form:"FEDORA(?:-EPEL)?(?:-MODULAR)?-\\\\d{4}-[0-9A-F]+"},{authority:"SUSE",form:"(?:open)?SUSE-[A-Z]{2}-\\\\d{4}:[0-9.]+-\\\\d+"},{authority:"Alpine",form:"ALPINE-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Wolfi",form:"CGA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Go",form:"GO-\\\\d{4}-\\\\d{4,}"},{authority:"PyPI",form:"PYSEC-\\\\d{4}-\\\\d+"},{authority:"Rust",form:"RUSTSEC-\\\\d{4}-\\\\d{4}"},{authority:"OSV",form:"OSV-\\\\d{4}-\\\\d+"},{authority:"OSV",form:"MAL-\\\\d{4}-\\\\d+"},{authority:"Bitnami",form:"BIT-[0-9A-Z-]+-\\\\d{4}-\\\\d{4,19}"},{authority:"Gentoo",form:"GLSA-\\\\d{6}-\\\\d+"},{authority:"Arch Linux",form:"A(?:SA-\\\\d{6}-\\\\d+|VG-\\\\d+)"},{authority:"Snyk",form:"SNYK-[0-9A-Z]+-[0-9A-Z_-]+-\\\\d+"},{authority:"Photon",form:"PHSA-\\\\d{4}-\\\\d+(?:\\\\.\\\\d+)?-\\\\d+"}];var ho=new RegExp(`^(?:${zn.map(({form:e})=>e).join("|")})$`,"i");function B(e){return ho.test(e)}function qn(e){return/^(?:(?:cve|usn|dsa|dla|rh[sbe]a|alas\\d*|elsa|pysec|rustsec)-?[\\d:-]*|ghsa(?:-.*)?)$/i.test(e)&&!B(e)}function Tn({id:e,aliases:n=[]}){return[e,...n].map(t=>t.toLowerCase())}function Bn(e,n){return Tn(e).includes(n.toLowerCase())}var _n=Mn,yo=/(?![\\0-\\x7f])[\\p{Pd}\\p{Sm}\\p{Cf}\\p{Cc}\\p{Pi}\\p{Pf}\\p{Zs}]/u,bo={"\\u2264":"<=","\\u2A7D":"<=","\\u2265":">=","\\u2A7E":">=","\\u2260":"!="};function Jn(e){let n=yo.exec(e);if(n===null)return;let[t]=n,r=`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`,o=!/[\\p{Cf}\\p{Cc}\\p{Zs}]/u.test(t),i=bo[t]??(/\\p{Pd}|\u2212/u.test(t)?"-":void 0);throw new p({what:`${o?`${JSON.stringify(t)} (${r})`:r} stands in no query`,at:n.index,length:t.length,expected:i===void 0?"the query without it":`${i} as it is typed`})}function Wn(e,n){if(B(e))throw new p({what:`more than ${e} is asked for`,at:n,length:e.length,expected:`one vulnerability, ${e} alone`})}function Fn(e,n,t){let r=e.toLowerCase();if(Object.hasOwn(_n,r))throw new p({what:`${JSON.stringify(e)} is no ecosystem`,at:t,length:e.length,expected:`pkg:${_n[r]}/${n} or generic:${n}; or, for a group of Maven, maven:${e}:${n}`})}function Zn(e,n,t){let[,r,o]=/^([^:]+(?::[^:]+)?):(v?\\d+(?:\\.[^:]*)?)$/.exec(e)??[],i=e.split(":"),s=i.length>3&&!i.includes("")&&(n===""||n==="maven");if(r===void 0&&!s)return;let c=n===""?"":`${n}:`;throw new p({what:`${JSON.stringify(e)} is no package name`,at:t,length:e.length,expected:r===void 0?`a package and its version, such as ${c}${i[0]}:${i[1]}@${i.at(-1)}`:`${c}${r}@${o}`})}function Gn(e,n,t){let[,r="",o=""]=/^([^:/]+:)?([^:/]+)$/.exec(e)??[],i=X(o);if(!(o===o.toLowerCase()||i===void 0||!wo.has(i))&&!(n!==void 0&&n!==i))throw new p({what:`${JSON.stringify(e)} is no package of ${i} that is known here, where the case of letters counts`,at:t,length:e.length,expected:`${r}${o.toLowerCase()}; or generic:${e} for a package of no ecosystem`})}var wo=new Set(["npm","maven"]);var ko=/^\\w[^\\s,|]*$/,$o=/[@<>=!^~[(\\s,|]/;function Qn(e){Jn(e);let n=e.length-e.trimStart().length,t=/^pkg:/i.test(e.trimStart()),r=e.slice(n),o=Lo(e,n+(t?Co(r):No(r)),t),[i,s]=[e.slice(n,o),e.slice(o)],c=Ao(s,t),a=t?jo(i,n):Ko(i,n,c),u={kind:"package",text:e,...a,...c===""?{}:{range:t&&ko.test(c)?Ze(c,ce(e)):c},...s.startsWith("@")?{isVersionTold:!0}:{}};return vo(u,o),u}function be(e,n){let t=Dn.get(e)??new Map;return Dn.set(e,t),t.has(n)||t.set(n,Hn(e,n)),t.get(n)}var Dn=new WeakMap;function _({ecosystem:e,isSupposed:n=!1}){return e===void 0?V:n?[e,"generic"]:[e]}function Hn(e,n){if(_(e).includes(n))try{return Xn(e,n)}catch(t){if(t instanceof h)return;throw t}}function Xn({range:e="*",...n},t){let r=n.isVersionTold===!0||n.ecosystem===void 0;return Pn(t,t==="cargo"&&r&&xo.test(e)?`=${e}`:e)}var xo=/^v?\\d+\\.\\d+\\.\\d+(?:[-+]\\S*)?$/;function vo(e,n){let{range:t,ecosystem:r,name:o,text:i}=e;if(t===void 0)return;let s=new Map;for(let f of r===void 0?V:[r]){let g=So(e,f);g!==void 0&&s.set(f,g)}let c=[...s.values()].find(({isForeign:f})=>f),a=V.filter(f=>!s.has(f)),u=c??s.get(r??"generic"),l=Math.max(n,i.indexOf(t,n));if(r===void 0&&c!==void 0&&a.length>0)throw new p({what:`${JSON.stringify(t)} is a range of ${a.join(", ")} only, and ${o} may be any package`,at:l,length:Math.min(t.length,i.length-l),expected:`its ecosystem, such as ${a[0]}:${o}; or ${c.expected}`});if(u===void 0||r===void 0&&a.length>0){Oo(e,l);return}throw new p({what:u.message,at:Math.min(l+u.at,i.length),length:Math.min(u.length,Math.max(0,i.length-l-u.at)),expected:u.expected})}function Oo(e,n){let{range:t="*",text:r}=e;if(!(_(e).flatMap(i=>Hn(e,i)?.intervals??[]).length>0))throw new p({what:`${JSON.stringify(t)} can match no version`,at:n,length:Math.min(t.length,r.length-n),expected:"a range that holds some"})}function So(e,n){try{Xn(e,n);return}catch(t){if(t instanceof h)return t;throw t}}function Co(e){return/^pkg:\\/*[^/]*\\//i.exec(e)?.[0].length??4}function No(e){return/^(?:[A-Za-z]+:)?@/.exec(e)?.[0].length??0}function Lo(e,n,t){for(let r=n;r<e.length;r++)if(t&&/[?#]/.test(e[r]??"")||$o.test(e[r]??"")&&!(e[r]==="@"&&e[r-1]==="/"))return r;return e.length}function Ao(e,n){let t=e.replace(/^@/,"").trim();if(!n)return t;let r=t.replace(/[?#][^\\s<>@[(]*/,"").replace(/^@/,"").trim();try{return decodeURIComponent(r)}catch{return r}}function jo(e,n){let t=ce(e);if(t===void 0||/[*]/.test(e))throw new p({what:`${JSON.stringify(e)} is no package URL`,at:n,length:e.length,expected:"a package URL such as pkg:maven/org.apache.logging.log4j/log4j-core"});let{type:r,namespace:o,name:i}=t,s=Fe(r);return s==="npm"?{name:o===""?i:`${o}/${i}`,ecosystem:s}:{name:i,ecosystem:s,...o===""?{}:{namespace:o}}}function Ko(e,n,t){let[,r="",o=""]=/^(?:([A-Za-z]+):(?!:))?(.*)$/s.exec(e)??[],i=r===""?void 0:Un(r),s=i===void 0?e:o,c=n+e.length-s.length;if(Eo(s,c),i===void 0&&Fn(r,o,n),Zn(s,i===void 0?"":r,c),i===void 0&&!Po(r,o))throw new p({what:`${JSON.stringify(r)} is no ecosystem`,at:n,length:r.length,expected:`one of ${V.join(", ")}; or, for a group of Maven, maven:${r}:${o}`});if(s===""||/^[@:/]|[:/]$/.test(s.replace(/^@(?=[^/]+\\/[^/]+$)/,"")))throw new p({what:s===""?"the name of a package is missing":`${JSON.stringify(s)} is no package name`,at:n,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});Gn(s,i,c);let a=ye(t);if(s.startsWith("@")&&(i??"npm")==="npm")return{name:s,ecosystem:"npm"};let[,u,l]=/^([^:/]+):([^:/]+)$/.exec(s)??[];if(u!==void 0&&l!==void 0)return{name:l,namespace:u,ecosystem:i??"maven"};let f=s.lastIndexOf("/"),g=i??a;if(f!==-1)return{name:s.slice(f+1),namespace:s.slice(0,f),...g===void 0?{}:{ecosystem:g}};let y=X(s);if(i===void 0&&y!==void 0&&a!==void 0&&y!==a)throw new p({what:`${s} is a package of ${y}, and the range is about ${a} versions`,at:n,length:e.length,expected:`a range of ${y} versions, or ${a}:${s} where that is meant`});return g!==void 0?{name:s,ecosystem:g}:y===void 0?{name:s}:{name:s,ecosystem:y,isSupposed:!0}}function Eo(e,n){let t=/[*?{}&;"\'`]/.exec(e);if(t!==null)throw new p({what:`${JSON.stringify(t[0])} stands in no name of a package`,at:n+t.index,length:1,expected:"the whole name of one package, such as log4j-core"});if(Wn(e,n),qn(e))throw new p({what:`${JSON.stringify(e)} is no whole identifier of a vulnerability`,at:n,length:e.length,expected:"an identifier such as CVE-2021-44228 or GHSA-jfh8-c2jp-5v3q"});if(Io.test(e))throw new p({what:`${JSON.stringify(e)} is a licence`,at:n,length:e.length,expected:`license:${e}`})}var Io=/^(?:(?:a?gpl|lgpl|gfdl|apache|mpl|epl|eupl|cddl|osl|afl|artistic|cc0|cc-by(?:-[a-z]+)*)-\\d+\\.\\d+(?:-only|-or-later|\\+)?|bsd-\\d-clause)$/i;function Po(e,n){return e===""||n.startsWith("//")||/[:/]/.test(n)?!0:n.toLowerCase().startsWith(e.slice(0,3).toLowerCase())}function Yn(e,n,t,r){if(!_(e).includes(n)||!_e(n,e,t))return"no";let o=be(e,n)?.intervals??[];return o.some(i=>ie(i,r))?"yes":r===""&&o.length>0?"version unknown":"no"}var Vo=4096;function nt(e){let n=e.trim();if(n===""||n.length>Vo)throw new p({what:n===""?"the query is empty":"the query is too long",at:0,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});return/^licen[cs]e:/i.test(n)?Ro(e):B(n)?{kind:"vulnerability",text:e,id:n}:Qn(e)}function tt(e,n){switch(e.kind){case"vulnerability":return et(n.vulnerabilities?.some(t=>Bn(t,e.id))===!0);case"license":return et(Ve(n.license,e.expression));case"package":{let{ecosystem:t,fullVersion:r}=n;return Yn(e,t,n,S(t,r))}}}function et(e){return e?"yes":"no"}function Ro(e){let n=e.indexOf(":")+1,t=e.slice(n).trim(),r=Z(t);if(/\\sOR\\s/.test(t))throw new p({what:"one licence or another is asked for",at:e.indexOf(t,n),length:t.length,expected:`one licence, such as license:${r[0]??"MIT"}, or several with AND`});if(r.length>0)return{kind:"license",text:e,expression:t};throw new p({what:"the licence is missing",at:n,length:e.length-n,expected:"an SPDX identifier such as license:AGPL-3.0-only"})}function ot(e,n){let t=e.trim();if(t==="")return qo(n);let{query:r,problem:o}=Uo(t),i=r===void 0||r.kind==="package"&&it(t),s=t.toLowerCase(),c=new Uint8Array(n.packages.length),a=new Uint8Array(n.vulnerabilities.length),u=new Uint8Array(n.images.length);if((i||r.kind!=="vulnerability")&&Mo(c,n,i?void 0:r,s),i||r.kind==="vulnerability"){let l=f=>i?f.includes(s):f===s;for(let f of n.vulnerabilities)f.lowerNames.some(l)&&(a[f.at]=1)}if(i)for(let l of n.images)l.lower.includes(s)&&(u[l.at]=1);return zo(n,c,a,u),{packages:we(c),vulnerabilities:we(a),images:we(u),...o===void 0?{}:{problem:o}}}function Uo(e){try{return{query:nt(e)}}catch(n){if(!(n instanceof p))throw n;return it(e)?{}:{problem:`${n.message}. Expected: ${n.expected}`}}}function it(e){return/^[\\w./-]*$/.test(e)}function Mo(e,{packages:n},t,r){let o=new Map;for(let i of n)t?.kind==="license"?(o.has(i.license)||o.set(i.license,rt(t,i)),e[i.at]=Number(o.get(i.license))):(t===void 0?i.lowerName.includes(r):rt(t,i))&&(e[i.at]=1)}function rt(e,{name:n,namespace:t,ecosystem:r,version:o,license:i}){return tt(e,{name:n,namespace:t,ecosystem:r,fullVersion:o,license:i})!=="no"}function zo({findings:e,images:n},t,r,o){let[i,s]=[t.slice(),r.slice()];for(let c of e)i[c.package]===1&&(r[c.vulnerability]=1),s[c.vulnerability]===1&&(t[c.package]=1);for(let c of n)(c.packages.some(u=>i[u]===1)||c.findings.some(u=>s[e[u]?.vulnerability??-1]===1))&&(o[c.at]=1)}function qo({packages:e,vulnerabilities:n,images:t}){let r=o=>o.map((i,s)=>s);return{packages:r(e),vulnerabilities:r(n),images:r(t)}}function we(e){let n=[];for(let t=0;t<e.length;t++)e[t]===1&&n.push(t);return n}function st(e,n){return`${[e.map(({title:r})=>r),...n.map(r=>e.map(o=>o.cell(r).text))].map(r=>r.map(To).join(",")).join(`\\r\n`)}\\r\n`}function To(e){let n=/^[=+\\-@\\t\\r]/.test(e)&&!/^-?\\d+(\\.\\d+)?$/.test(e)?`\'${e}`:e;return/[",\\r\\n]/.test(n)||n!==e?`"${n.replaceAll(\'"\',\'""\')}"`:n}var Bo=200;function ke({columns:e,rows:n,sort:t}){let r=t?.replace(/^-/,""),o=e.find(c=>c.key===r);if(o===void 0)return n;let i=t?.startsWith("-")?-1:1;return n.map(c=>({row:c,rank:Wo(o.cell(c))})).sort((c,a)=>i*Fo(c.rank,a.rank)).map(({row:c})=>c)}function ct(e){let{caption:n,columns:t,sort:r,onSort:o}=e,i=ke(e),s=m("tbody"),c=m("tr",{},t.map(({key:g,title:y,isNumber:M,startsFalling:ne=M})=>{let dt=r===g||r===`-${g}`,Le=m("button",{type:"button"},[y]);Le.addEventListener("click",()=>o(Jo(r,g,ne===!0)));let pt=dt?r?.startsWith("-")?"descending":"ascending":"none";return m("th",{scope:"col","aria-sort":pt,...M?{class:"number"}:{}},[Le])})),a=m("table",{},[m("caption",{},[n]),m("thead",{},[c]),s]),u=m("button",{type:"button",class:"more"}),l=0,f=()=>{let g=i.slice(l,l+Bo);s.append(...g.map(y=>_o(y,t))),l+=g.length,u.textContent=`Show more (${(i.length-l).toLocaleString("en-US")} left)`,u.hidden=l>=i.length};return u.addEventListener("click",f),f(),m("div",{class:"table",role:"region",tabindex:"0","aria-label":n},[a,...i.length===0?[m("p",{class:"none"},["None"])]:[],u])}function _o(e,n){return m("tr",{},n.map((t,r)=>{let{text:o,href:i,className:s}=t.cell(e),c=[...t.isNumber?["number"]:[],...s===void 0?[]:[s]],a=i===void 0?o:m("a",{href:i},[o]),u=c.length===0?{}:{class:c.join(" ")};return r===0?m("th",{scope:"row",...u},[a]):m("td",u,[a])}))}function Jo(e,n,t){let r=t?`-${n}`:n,o=t?n:`-${n}`;return e===r?o:r}function Wo({rank:e,text:n}){return e??n}function Fo(e,n){return typeof e=="number"&&typeof n=="number"?e-n:String(e).localeCompare(String(n),"en",{numeric:!0})}function C(e,n,t){return{caption:e,count:t.length,table:(r,o)=>ct({caption:e,columns:n,rows:t,sort:r,onSort:o}),csv:r=>st(n,ke({columns:n,rows:t,sort:r}))}}function at(e,n,t){return e.vulnerability!==void 0?Go(e.vulnerability,t):e.package!==void 0?Do(e.package,t):e.image!==void 0?Qo(e.image,t):Zo(e,n(),t)}function Zo({view:e},n,{packages:t,vulnerabilities:r,images:o,findings:i}){switch(e){case"vulnerabilities":return{heading:"Vulnerabilities",facts:[],lists:[C("Vulnerabilities",Se,R(r,n.vulnerabilities).sort(Oe))]};case"packages":return{heading:"Packages",facts:[],lists:[C("Packages",Ce,R(t,n.packages))]};case"images":return{heading:"Images",facts:[],lists:[C("Images",Ne(i),R(o,n.images))]}}}function Go(e,{vulnerabilities:n,findings:t,packages:r,images:o}){let i=n.find(u=>u.id===e)??n.find(({lowerNames:u})=>u.includes(e.toLowerCase()));if(i===void 0)return ve(e);let s=t.flatMap((u,l)=>u.vulnerability===i.at?[{at:l,finding:u}]:[]),c=new Set(s.map(({at:u})=>u)),a=s.flatMap(({finding:u})=>{let l=r[u.package];return l===void 0?[]:[{found:l,fixedVersion:u.fixedVersion}]});return{heading:e,facts:Ho(i),lists:[C(`Images with ${e}`,Ne(t),o.filter(u=>u.findings.some(l=>c.has(l)))),C(`Packages with ${e}`,Xo,a)]}}function Do(e,{packages:n,images:t,findings:r,vulnerabilities:o}){let i=new Set(n.filter(a=>a.key===e).map(({at:a})=>a)),[s]=[...i].map(a=>n[a]);if(s===void 0)return ve(e);let c=r.filter(a=>i.has(a.package));return{heading:`${s.name} ${s.version}`,facts:[["Ecosystem",s.ecosystem],["Licence",[...i].map(a=>n[a]?.license??"").filter(Boolean).join("; ")||"not told"]],lists:[C(`Images with ${s.name} ${s.version}`,Ne(r),t.filter(a=>a.packages.some(u=>i.has(u)))),C(`Vulnerabilities of ${s.name} ${s.version}`,Se,R(o,[...new Set(c.map(({vulnerability:a})=>a))]).sort(Oe))]}}function Qo(e,{images:n,packages:t,findings:r,vulnerabilities:o}){let i=n.find(c=>c.sha===e);if(i===void 0)return ve(e);let s=new Set([...i.findings].map(c=>r[c]?.vulnerability??0));return{heading:ut(i.arn,i.sha),facts:[["Name",i.arn],["Digest",i.sha],["Operating system",i.operatingSystem||"not told"],["Exported",i.exportedOn||"not told"]],lists:[C("Vulnerabilities of the image",Se,R(o,[...s]).sort(Oe)),C("Packages of the image",Ce,R(t,[...i.packages]))]}}function ve(e){return{heading:e,facts:[["Found","This report does not hold it"]],lists:[]}}function Ho({aliases:e,severity:n,score:t,epss:r,knownExploited:o}){return[...e.length===0?[]:[["Also called",e.join(", ")]],["Severity",n],...t===void 0?[]:[["Score",String(t)]],...r===void 0?[]:[["EPSS",lt(r)]],...o===""?[]:[["Listed by CISA",o]]]}var $e=["unknown","none","low","medium","high","critical"];function Oe(e,n){return+(n.knownExploited!=="")-+(e.knownExploited!=="")||$e.indexOf(n.severity)-$e.indexOf(e.severity)||(n.epss??0)-(e.epss??0)||n.images-e.images}var Se=[{key:"id",title:"Vulnerability",cell:({id:e})=>({text:e,href:N({vulnerability:e})})},{key:"severity",title:"Severity",startsFalling:!0,cell:({severity:e})=>({text:e,rank:$e.indexOf(e),className:`severity ${e}`})},K("score","Score",({score:e})=>e),{key:"epss",title:"EPSS",isNumber:!0,cell:({epss:e})=>({text:e===void 0?"":lt(e),rank:e??-1})},{key:"kev",title:"Exploited since",cell:({knownExploited:e})=>({text:e})},K("packages","Packages",({packages:e})=>e),K("images","Images",({images:e})=>e)],Ce=[{key:"name",title:"Package",cell:({name:e,key:n})=>({text:e,href:N({package:n})})},{key:"version",title:"Version",cell:({version:e})=>({text:e||"version unknown"})},{key:"ecosystem",title:"Ecosystem",cell:({ecosystem:e})=>({text:e})},{key:"license",title:"Licence",cell:({license:e})=>({text:e})},K("vulnerabilities","Vulnerabilities",({vulnerabilities:e})=>e),K("images","Images",({images:e})=>e)],Xo=[...Ce.map(e=>({...e,cell:({found:n})=>e.cell(n)})),{key:"fixed",title:"Mended in",cell:({fixedVersion:e})=>({text:e})}];function Ne(e){return[{key:"image",title:"Image",cell:({arn:n,sha:t})=>({text:ut(n,t),href:N({image:t})})},{key:"account",title:"Account",cell:({arn:n})=>({text:xe(n)?.account??"",className:"whole"})},{key:"region",title:"Region",cell:({arn:n})=>({text:xe(n)?.region??"",className:"whole"})},{key:"os",title:"Operating system",cell:({operatingSystem:n})=>({text:n})},{key:"exported",title:"Exported",cell:({exportedOn:n})=>({text:n,className:"whole"})},K("packages","Packages",({packages:n})=>n.length),K("vulnerabilities","Vulnerabilities",n=>new Set([...n.findings].map(t=>e[t]?.vulnerability)).size)]}function ut(e,n){let t=xe(e);return t===void 0?e:`${t.repository}@${n.slice(0,19)}`}function xe(e){let[,n,t,r]=/^arn:[^:]+:ecr:([^:]*):([^:]*):repository\\/(.+?)(?:\\/sha256:.*)?$/.exec(e)??[];if(!(n===void 0||t===void 0||r===void 0))return{region:n,account:t,repository:r}}function K(e,n,t){return{key:e,title:n,isNumber:!0,cell:r=>{let o=t(r);return{text:o===void 0?"":String(o),rank:o??-1}}}}function R(e,n){return n.flatMap(t=>{let r=e[t];return r===void 0?[]:[r]})}function lt(e){return`${(e*100).toFixed(1)} %`}var Yo=[["vulnerabilities","Vulnerabilities"],["packages","Packages"],["images","Images"]],ee=U("query"),[ei,Y,ft,ni]=[U("views"),U("content"),U("status"),U("problem")];ti().then(e=>ri(je(e))).catch(e=>{ft.textContent=`The data of this page cannot be read: ${String(e)}`});async function ti(){let e=Uint8Array.from(atob(U("data").textContent??""),t=>t.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(n).text())}function ri(e){let n=()=>oi(W(location.hash),e);ee.addEventListener("input",()=>{let{view:t}=W(location.hash);history.replaceState(null,"",N({view:t,query:ee.value})),n()}),addEventListener("hashchange",()=>{n();let{vulnerability:t,package:r,image:o}=W(location.hash);(t??r??o)&&Y.querySelector("h2")?.focus()}),n()}function oi(e,n){let t=performance.now();document.activeElement!==ee&&(ee.value=e.query);let r=ot(e.query,n),o=at(e,()=>r,n),i=(e.vulnerability??e.package??e.image)!==void 0;ei.replaceChildren(...Yo.map(([l,f])=>ii(l,f,r[l].length,e,i))),ni.textContent=r.problem??"";let s=o.lists.length===1&&o.lists[0]?.caption===o.heading;Y.className=s?"single":"";let c=m("h2",{tabindex:"-1"},[o.heading]),a=m("dl",{},o.facts.flatMap(([l,f])=>[m("dt",{},[l]),m("dd",{},[f])]));Y.replaceChildren(c,...o.facts.length===0?[]:[a],...o.lists.flatMap((l,f)=>si(l,f===0?e.sort:void 0,e)));let u=o.lists.map(({caption:l,count:f})=>`${l}: ${f.toLocaleString("en-US")}`);ft.textContent=u.join(". "),Y.dataset.milliseconds=String(Math.round(performance.now()-t))}function ii(e,n,t,r,o){let i=!o&&r.view===e,s=N({view:e,query:r.query});return m("a",{href:s,...i?{"aria-current":"page"}:{}},[`${n} (${t.toLocaleString("en-US")})`])}function si(e,n,t){let r=e.table(n,i=>{location.hash=N({...t,sort:i})}),o=m("button",{type:"button",class:"csv"},[`CSV: ${e.caption}`]);return o.addEventListener("click",()=>ci(`${e.caption}.csv`,e.csv(n))),[r,o]}function ci(e,n){let t=URL.createObjectURL(new Blob(["\\uFEFF",n],{type:"text/csv"}));m("a",{href:t,download:e.replace(/[^\\w. -]+/g,"_")}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function U(e){let n=document.getElementById(e);if(n===null)throw new Error(`There is no #${e}`);return n}', pageStyle = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --ground: #ffffff; --raised: #f4f6f8; --line: #d0d7de; --link: #0a58ca; --bad: #b3261e; --mark: #0a58ca }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #a3adb8; --ground: #0f1419; --raised: #1a2129; --line: #364049; --link: #79b8ff; --bad: #ff8a80; --mark: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground) }
header, main { max-width: 84rem; margin: 0 auto; padding: 1rem 1.5rem }
header { padding-bottom: 0 }
h1 { font-size: 1.4rem; margin: 0 0 .75rem; overflow-wrap: anywhere }
h2 { font-size: 1.15rem; margin: .5rem 0; overflow-wrap: anywhere }
label { display: block; font-weight: 600 }
input { width: 100%; font: inherit; padding: .55rem .75rem; margin-top: .3rem; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: .4rem }
input::placeholder { color: var(--quiet); opacity: 1 }
p { margin: .4rem 0 }
#hint, #status { color: var(--quiet); font-size: .9rem }
#problem { color: var(--bad) }
#problem:empty { display: none }
code { font-family: ui-monospace, monospace; font-size: .9em }
nav { display: flex; flex-wrap: wrap; gap: .25rem; margin-top: .75rem; border-bottom: 1px solid var(--line) }
nav a { padding: .5rem .9rem; text-decoration: none; border-bottom: 3px solid transparent }
nav a[aria-current] { color: var(--text); font-weight: 600; border-color: var(--mark) }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
h2:focus { outline: none }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 1rem }
dt { color: var(--quiet) }
dd { margin: 0; overflow-wrap: anywhere }
.table { overflow-x: auto; margin-top: 1rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; min-width: 5rem }
thead th { background: var(--raised); padding: 0; overflow-wrap: normal }
thead button { all: unset; box-sizing: border-box; width: 100%; padding: .5rem .75rem; font-weight: 600; cursor: pointer; white-space: nowrap }
thead button:focus-visible { outline: 3px solid var(--mark); outline-offset: -3px }
thead [aria-sort=ascending] button::after { content: ' \u2191' }
thead [aria-sort=descending] button::after { content: ' \u2193' }
tbody th { min-width: 9rem }
.none { color: var(--quiet); padding: .1rem .75rem }
.number { text-align: right; font-variant-numeric: tabular-nums }
tbody tr:hover { background: var(--raised) }
.whole { white-space: nowrap }
.single h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.single .table { margin-top: 0 }
.severity { font-weight: 600 }
.critical, .high { color: var(--bad) }
.more, .csv { font: inherit; color: var(--link); background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem; margin: .6rem .5rem .6rem 0; cursor: pointer }
[hidden] { display: none }
@media print { search, nav, .csv, .more { display: none } }
`;
      function pageHtml(payload) {
        const data2 = (0, external_node_zlib_.gzipSync)(JSON.stringify(payload), { level: 9 }).toString("base64"), title = escaped(payload.title);
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
          "default-src 'none'",
          `script-src ${hashOf(pageScript)}`,
          `style-src ${hashOf(pageStyle)}`,
          "base-uri 'none'",
          "form-action 'none'"
        ].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<search>
<label for="query">Search packages, versions, vulnerabilities, licences and images</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint problem" placeholder="log4j-core&lt;2.17.1">
<p id="hint">A piece of a name, <code>lodash&lt;4.17.21</code>, <code>pkg:maven/\u2026@&lt;2</code>, <code>CVE-2021-44228</code> or <code>license:AGPL-3.0-only</code></p>
<p id="problem" role="alert"></p>
</search>
<nav id="views" aria-label="Lists"></nav>
</header>
<main>
<p id="status" role="status">Reading\u2026</p>
<div id="content"></div>
</main>
<noscript>This page needs JavaScript.</noscript>
<script type="application/octet-stream" id="data">${data2}<\/script>
<script type="module">${pageScript}<\/script>
</body>
</html>
`;
      }
      function hashOf(text) {
        return `'sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
      }
      function escaped(text) {
        const named = {
          "&": "&amp;",
          "<": "&lt;",
          ">": "&gt;",
          '"': "&quot;",
          "'": "&#39;"
        };
        return text.replace(/[&<>"']/g, (character) => named[character] ?? "");
      }
      async function writePage(from, file, title, edge) {
        const inventory = collectInventory();
        let images = 0;
        if (await forEachImage(await (0, data.$)(from, edge), edge, (facts2) => {
          inventory.add(facts2), images++;
        }), images === 0)
          throw new lib.yo(`${JSON.stringify(from)} holds no images`, {
            where: "data",
            expected: "tables or SBOMs with packages"
          });
        const html = pageHtml(inventory.finish(title));
        return await edge.files.writeWhole(file, html), edge.host.log.info(`Page: ${file} (${(0, counted.h)(images, "image")}, ${(0, lib_progress._u)(html.length)})`, "good"), { file, images, bytes: html.length };
      }
      async function forEachImage(data2, edge, take) {
        if (data2.kind === "documents") {
          for (const facts2 of await factsOfDocuments(data2, edge))
            take(facts2);
          return;
        }
        const isLatest = await (0, search.T)(data2.pairs);
        for (const pair of data2.pairs) {
          edge.host.cancellation.signal.throwIfAborted();
          const isWanted = (sha) => isLatest(pair, sha), found = await pair.open(async (sbom, openCve) => (0, tables.KO)(sbom, await openCve(), isWanted));
          for (const facts2 of found.values())
            take(facts2);
        }
      }
      async function factsOfDocuments({ documents }, edge) {
        const { signal } = edge.host.cancellation, progress = (0, lib_progress.z2)(edge.host.log, documents), texts = new tables.NT(), bySha = /* @__PURE__ */ new Map();
        for (const source of documents.sources) {
          const collector = (0, tables.M7)(texts), document = await (0, read.k)(source, collector.visitor, { signal, onBytes: progress.bytes }).catch((error) => {
            throw error instanceof read.z ? (0, refused.Z)(error) : error;
          });
          progress.document(document.components);
          const facts2 = collector.finish(document, (0, lib_documents.V)(source));
          bySha.set(facts2.image.sha, [...bySha.get(facts2.image.sha) ?? [], facts2]);
        }
        return progress.end(), [...bySha.values()].map(tables.yx);
      }
    })
  )
};
