export const id = 449;
export const ids = [449];
export const modules = {
  /***/
  6460: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          findDocuments
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9979);
      var _counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4720);
      const inFolder = ["**/*.json", "**/*.json.gz"];
      const mayBeSbom = ["**/*.xml", "**/*.spdx", "**/*.rdf", "**/*.bom", "**/*{sbom,cdx,spdx,cyclonedx}*"];
      const mayBeSbomName = /(?:\.(?:xml|spdx|rdf|bom)|(?:sbom|cdx|spdx|cyclonedx)[^/]*)$/i;
      const mostNamed = 5;
      async function findDocuments(lines, edge, input = "sbom") {
        if (lines.length === 0) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo("no SBOM is given", {
            where: input,
            expected: "files, folders, globs or s3:// URIs, one a line"
          });
        }
        const local = await filesNamed(lines.filter((line) => !isUri(line)), edge, input);
        const remote = await objectsNamed(lines.filter(isUri), edge, input);
        const found = [...local.found, ...remote.found];
        tellPassedOver([...local.passedOver, ...remote.passedOver], edge);
        return {
          sources: found.map(({ source }) => source),
          expected: found.length,
          bytes: found.reduce((sum, { size }) => sum + size, 0)
        };
      }
      async function filesNamed(patterns, { files }, input) {
        const { files: paths, unmatched } = await files.find(patterns, inFolder);
        const taken = new Set(paths);
        const passedOver = (await files.find(patterns, mayBeSbom)).files.filter((path) => !taken.has(path));
        const [missing] = unmatched;
        if (missing !== void 0) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`${JSON.stringify(missing)} names no SBOM`, {
            where: input,
            expected: "a file, a folder that holds *.json or *.json.gz, or a glob that matches files",
            mend: `check the path: it counts from the working directory, ${files.workingDirectory}`
          });
        }
        const places = placesOf(paths, patterns, files.workingDirectory);
        const found = await Promise.all(paths.map(async (name) => {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(files.workingDirectory, name);
          const source = { name, place: places.get(name) ?? name, open: () => bytesOf(path, name) };
          return { source, size: await sizeOf(path) };
        }));
        return { found, passedOver };
      }
      function placesOf(paths, patterns, workingDirectory) {
        const bases = patterns.map((pattern) => `${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, fixedPart(pattern))}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
        const below = paths.map((path) => {
          const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path);
          const base = bases.find((each) => whole.startsWith(each));
          return base === void 0 ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, whole).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/");
        });
        const counts = /* @__PURE__ */ new Map();
        for (const place of below)
          counts.set(place, (counts.get(place) ?? 0) + 1);
        return new Map(paths.map((path, at) => {
          const place = below[at] ?? path;
          return [path, counts.get(place) === 1 ? place : path];
        }));
      }
      function fixedPart(pattern) {
        const parts = pattern.split("/");
        const first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
        return (first < 0 ? parts : parts.slice(0, first)).join("/");
      }
      function tellPassedOver(names, { host }) {
        if (names.length === 0)
          return;
        const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
        const files = (0, _counted_js__WEBPACK_IMPORTED_MODULE_4__.h)(names.length, "file");
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
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => void 0))?.size ?? 0;
      }
      async function objectsNamed(uris, edge, input) {
        if (uris.length === 0)
          return { found: [], passedOver: [] };
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(639), __webpack_require__.e(243)]
        ).then(__webpack_require__.bind(__webpack_require__, 8624));
        const objects = await openObjects(edge);
        const found = /* @__PURE__ */ new Map();
        const passedOver = [];
        for (const uri of uris) {
          const below = `${uri.replace(/\/+$/, "")}/`;
          const before = found.size;
          for await (const object of objects.list(uri.replace(/\/+$/, ""))) {
            const isBelow = object.uri.startsWith(below) && /\.json(\.gz)?$/.test(object.uri);
            if (object.uri === uri || isBelow)
              found.set(object.uri, object.size);
            else if (object.uri.startsWith(below) && mayBeSbomName.test(object.uri))
              passedOver.push(object.uri);
          }
          if (found.size > before)
            continue;
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
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9979);
      var _documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6460);
      var _folder_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7070);
      var _folder_table_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9710);
      async function openData(data, edge) {
        if (data.startsWith("s3://"))
          return await dataInS3(data.replace(/\/+$/, ""), edge);
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(edge.files.workingDirectory, data);
        const kind = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0);
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
        if (files.length > 0)
          return { kind: "tables", pairs: files.map(localPair) };
        return { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_3__.I)([data], edge) };
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
            if (beside === path || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(beside).catch(() => void 0) === void 0) {
              return await work(sbom, async () => void 0);
            }
            return await (0, _folder_table_file_js__WEBPACK_IMPORTED_MODULE_5__.P)(beside, (cve) => work(sbom, async () => cve));
          }))
        };
      }
      async function dataInS3(uri, edge) {
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(639), __webpack_require__.e(243)]
        ).then(__webpack_require__.bind(__webpack_require__, 8624));
        const { openTableObject } = await __webpack_require__.e(
          /* import() */
          433
        ).then(__webpack_require__.bind(__webpack_require__, 1433));
        const objects = await openObjects(edge);
        const found = [];
        const [, root, part = ""] = tableFolder.exec(uri) ?? [];
        for (const one of root === void 0 ? [uri] : [`${root}/sbom${part}`, `${root}/cve${part}`]) {
          for await (const object of objects.list(one)) {
            if (object.uri === one || object.uri.startsWith(`${one}/`))
              found.push(object.uri);
          }
        }
        const tables = found.filter((one) => /\/sbom\/(.*\/)?[^/]+\.parquet$/.test(one));
        if (tables.length === 0)
          return { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_3__.I)([uri], edge) };
        const known = new Set(found);
        const opened = (one) => openTableObject(objects, one);
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
          if (!(error instanceof Error) || error.name === "Cancelled" || error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.A)
            throw error;
          if ("exitCode" in error)
            throw error;
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo(`the table cannot be read: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`, {
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
      var _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848);
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4920);
      var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5483);
      var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7506);
      const width = 8;
      async function search(query, data, edge) {
        if (data.kind === "documents")
          return await searchDocuments(query, data.documents, edge);
        const isLatest = await latestOf(data.pairs);
        const found = [];
        await inTurns(data.pairs, async (pair) => {
          edge.host.cancellation.signal.throwIfAborted();
          const matches = await pair.open((sbom, openCve) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.ek)(query, sbom, openCve));
          for (const match of matches)
            if (isLatest(pair, match.image.sha))
              found.push(...inEachRepository(match));
        });
        return { matches: found.sort(inOrder), files: data.pairs.length, problems: [] };
      }
      async function latestOf(pairs) {
        const latest = /* @__PURE__ */ new Map();
        const dated = pairs.filter(({ day }) => day !== void 0);
        await inTurns(dated, async ({ day = "", place, open }) => {
          await open(async (sbom) => {
            for (const group of sbom.groups()) {
              for (const sha of new Set(await group.column("sha"))) {
                const known = latest.get(`${place} ${sha}`);
                if (known === void 0 || known < day)
                  latest.set(`${place} ${sha}`, day);
              }
            }
          });
        });
        return ({ day, place }, sha) => day === void 0 || latest.get(`${place} ${sha}`) === day;
      }
      function inEachRepository(match) {
        return (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.g3)(match.image).map((imagearn) => ({ ...match, image: { ...match.image, imagearn } }));
      }
      async function searchDocuments(query, documents, edge) {
        const { signal } = edge.host.cancellation;
        const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.z2)(edge.host.log, documents);
        const found = /* @__PURE__ */ new Map();
        const problems = [];
        for (const source of documents.sources) {
          const collector = (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.M7)();
          const document = await (0, _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.k)(source, collector.visitor, { signal, onBytes: progress.bytes }).catch((error) => {
            if (!(error instanceof _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.z))
              throw error;
            problems.push((0, _refused_js__WEBPACK_IMPORTED_MODULE_2__.Z)(error));
          });
          progress.document(document?.components ?? 0);
          if (document === void 0)
            continue;
          const facts = onlyMatches(query, collector.finish(document, source.place ?? source.name));
          found.set(facts.image.sha, [...found.get(facts.image.sha) ?? [], facts]);
        }
        progress.end();
        const matches = [...found.values()].flatMap((several) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.mg)(query, (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.yx)(several)));
        return {
          matches: matches.flatMap(inEachRepository).sort(inOrder),
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
      async function inTurns(items, work) {
        const queue = items.values();
        const worker = async () => {
          for (const item of queue)
            await work(item);
        };
        await Promise.all(Array.from({ length: width }, worker));
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
      var lib = __webpack_require__(9979);
      var package_url = __webpack_require__(9947);
      var facts = __webpack_require__(4242);
      ;
      function collectInventory() {
        const packages = new Numbered();
        const vulnerabilities = new Numbered();
        const findings = new Numbered();
        const images = [];
        return {
          add({ image, packages: held, vulnerabilities: found }) {
            const byName = /* @__PURE__ */ new Map();
            const own = /* @__PURE__ */ new Set();
            for (const fact of held) {
              const entry = packageEntry(fact);
              const at = packages.numberOf(packageKeyOf(entry), () => entry);
              byName.set(pairOf(fact), at);
              own.add(at);
            }
            const mine = /* @__PURE__ */ new Set();
            for (const fact of found) {
              const holder = byName.get(pairOf(fact));
              if (holder === void 0 || fact.suppressed)
                continue;
              const at = vulnerabilities.numberOf(fact.cve, () => vulnerabilityEntry(fact), worseOf(fact));
              const finding = { package: holder, vulnerability: at, fixedVersion: fact.fixedversion };
              mine.add(findings.numberOf(`${holder} ${at} ${fact.fixedversion}`, () => finding));
            }
            images.push({ ...image, packages: [...own], findings: [...mine] });
          },
          finish: (title) => payloadOf(title, { packages, vulnerabilities, findings, images })
        };
      }
      function payloadOf(title, { packages, vulnerabilities, findings, images }) {
        const ordered = packages.inOrder((a, b) => compare(a.order, b.order));
        const found = vulnerabilities.inOrder((a, b) => compare(a.cve, b.cve));
        const pairs = findings.inOrder((a, b) => ordered.place(a.package) - ordered.place(b.package) || found.place(a.vulnerability) - found.place(b.vulnerability) || compare(a.fixedVersion, b.fixedVersion));
        const [ecosystems, names, namespaces, licenses] = [new Texts(), new Texts(), new Texts(), new Texts()];
        const shown = [...images].sort((a, b) => compare(a.imagearn, b.imagearn) || compare(a.sha, b.sha));
        const columns = {
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
          if (known === void 0) {
            this.#numbers.set(key, this.#entries.length);
            return this.#entries.push(make()) - 1;
          }
          const entry = this.#entries[known];
          if (renew !== void 0 && entry !== void 0)
            this.#entries[known] = renew(entry);
          return known;
        }
        /** The entries in an order, and where each number has come to. */
        inOrder(order) {
          const sorted = this.#entries.map((entry, number) => ({ entry, number })).sort((a, b) => order(a.entry, b.entry));
          const places = new Uint32Array(sorted.length);
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
          if (known !== void 0)
            return known;
          this.#numbers.set(text, this.list.length);
          return this.list.push(text) - 1;
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
        if (a === b)
          return 0;
        return a < b ? -1 : 1;
      }
      var read = __webpack_require__(4848);
      var tables = __webpack_require__(4920);
      var data = __webpack_require__(7190);
      var search = __webpack_require__(6042);
      var lib_progress = __webpack_require__(5483);
      var refused = __webpack_require__(7506);
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_zlib_ = __webpack_require__(8522);
      ;
      const pageScript = 'function p(e,n={},t=[]){let r=document.createElement(e);for(let[o,i]of Object.entries(n))r.setAttribute(o,i);return r.append(...t),r}function Ee({title:e,texts:n,packages:t,vulnerabilities:r,findings:o,images:i}){let s={title:e,packages:t.name.map((a,c)=>{let[u,f]=[n.names[a]??"",n.ecosystems[t.ecosystem[c]??0]??""],l=t.version[c]??"";return{at:c,name:u,namespace:n.namespaces[t.namespace[c]??0]??"",ecosystem:f,version:l,license:n.licenses[t.license[c]??0]??"",key:`${f}:${u}@${l}`,lowerName:u.toLowerCase(),images:0,vulnerabilities:0}}),vulnerabilities:r.id.map((a,c)=>({at:c,id:a,aliases:(r.aliases[c]??"").split(" ").filter(Boolean),severity:r.severity[c]??"unknown",score:r.score[c]??void 0,epss:r.epss[c]??void 0,knownExploited:r.knownExploited[c]??"",lowerNames:`${a} ${r.aliases[c]??""}`.trim().toLowerCase().split(" "),images:0,packages:0})),findings:o.package.map((a,c)=>({package:a,vulnerability:o.vulnerability[c]??0,fixedVersion:o.fixedVersion[c]??""})),images:i.sha.map((a,c)=>({at:c,sha:a,arn:i.arn[c]??"",operatingSystem:i.operatingSystem[c]??"",exportedOn:i.exportedOn[c]??"",packages:Ae(i.packages[c]??[]),findings:Ae(i.findings[c]??[]),lower:`${i.arn[c]??""} ${a}`.toLowerCase()}))};return rt(s),s}function Ae(e){let n=0;return Uint32Array.from(e,t=>(n+=t,n))}function rt({images:e,packages:n,vulnerabilities:t,findings:r}){for(let o of e){for(let s of o.packages){let a=n[s];a!==void 0&&a.images++}let i=new Set;for(let s of o.findings)i.add(r[s]?.vulnerability??0);for(let s of i){let a=t[s];a!==void 0&&a.images++}}for(let o of r){let[i,s]=[n[o.package],t[o.vulnerability]];i!==void 0&&i.vulnerabilities++,s!==void 0&&s.packages++}}function W(e){let n=new URLSearchParams(e.replace(/^#/,"")),t=n.get("view");return{view:t==="packages"||t==="images"?t:"vulnerabilities",query:n.get("q")??"",...B("vulnerability",n.get("cve")),...B("package",n.get("package")),...B("image",n.get("image")),...B("sort",n.get("sort"))}}function K(e){return`#${Object.entries({view:"view",query:"q",vulnerability:"cve",package:"package",image:"image",sort:"sort"}).flatMap(([r,o])=>{let i=e[r];return i===void 0||i===""?[]:[`${o}=${encodeURIComponent(i)}`]}).join("&")}`}function B(e,n){return n===null||n===""?{}:{[e]:n}}function Y(e){if(e.length>200)return;let n=e.trim().toLowerCase().replace(/\\s+/g," "),t=/^https?:\\/\\/\\S*?([^/\\s]+?)(?:\\.(?:html?|txt|php))?\\/?$/.exec(n)?.[1],r=ot(t??n);return Ne(r)??at.get(r)??Ne(r.replace(/ [al]?gpl ?v?\\d.*$/,""))}function ot(e){return e.replace(/[(),"\']/g," ").replace(/\\b(?:licen[cs]e|version|the)\\b/g," ").replace(/\\s+/g," ").trim().replace(/ ?\\bv\\.? ?(?=\\d)/," ").trim()}var it=[[/^(?:gnu )?affero (?:general public|gpl)/,"agpl"],[/^(?:gnu )?(?:library or lesser|lesser|library) (?:general public|gpl)/,"lgpl"],[/^(?:gnu )?general public/,"gpl"],[/^(?:gnu )?free documentation/,"gfdl"],[/^gnu (?=a?gpl|lgpl|gfdl)/,""]],st=/^(agpl|lgpl|gpl|gfdl)(?:[ -]*v?(?:ersion)?[ -]*)(\\d)(?:\\.(\\d))?(?:\\.0)?[ -]*(only|or[ -](?:any )?(?:later|newer)|\\+)?$/;function Ne(e){let n=it.reduce((s,[a,c])=>s.replace(a,c),e),[,t,r,o="0",i="only"]=st.exec(n)??[];if(t!==void 0)return`${t}-${r}.${o}-${i==="only"?"only":"or-later"}`}var at=new Map(Object.entries({"apache-2.0":["apache 2","apache 2.0","apache-2","apache2","apache software 2.0","asl 2.0"],mit:["mit","mit mit","expat","mit expat"],isc:["isc","isc iscl"],"bsd-2-clause":["bsd 2-clause","bsd 2 clause","bsd-2","simplified bsd","freebsd"],"bsd-3-clause":["bsd 3-clause","bsd 3 clause","bsd-3","new bsd","modified bsd","revised bsd"],"mpl-1.1":["mpl 1.1","mozilla public 1.1"],"mpl-2.0":["mpl 2","mpl 2.0","mpl-2","mozilla public 2.0","mozilla public 2.0 mpl 2.0"],"epl-1.0":["epl 1.0","eclipse public 1.0","eclipse public - 1.0"],"epl-2.0":["epl 2.0","eclipse public 2.0","eclipse public - 2.0"],"cddl-1.0":["cddl 1.0","common development and distribution 1.0"],"sspl-1.0":["sspl","sspl 1","server side public","server side public 1"],"busl-1.1":["bsl 1.1","business source 1.1"],unlicense:["unlicense"],"cc0-1.0":["cc0","cc0 1.0","cc0 1.0 universal"],"psf-2.0":["psf","python software foundation"]}).flatMap(([e,n])=>n.map(t=>[t,e])));var ct=100,ut=2e4;function lt(e){let n=e.trim().slice(0,ut).replace(/\\s+/g," ");if(n!=="")return Re(n)??dt(n)}function F(e){let n=lt(e);return n===void 0?[]:[...new Set(Pe(n))]}function Ve(e,n){let t=new Set(F(e)),r=F(n);return r.length>0&&r.every(o=>t.has(o))}function ee(e){let n=e.trim().toLowerCase().replace(/\\s+/g," "),[,t=n,r]=/^(.+?) with (\\S+)$/.exec(n)??[],o=Y(t)??t;return r===void 0?o:`${o} with ${r}`}function Pe(e){return e.kind==="license"?[e.name]:e.parts.flatMap(Pe)}function Re(e){return Y(e)===void 0?pt(ft(e)):ne(e)}function ft(e){return e.replace(/ or (?:any )?(?:later|newer)(?: version)?(?![\\w.-])/gi,"-or-later")}function dt(e){let n=/^https?:\\/\\/\\S+$/i.test(e),t=e.split(n?/ AND /:/ AND |[,;]|\\band\\/or\\b|\\//).map(r=>r.trim()).filter(Boolean);return t.length<2?ne(je(e)):{kind:"and",parts:t.map(r=>Re(r)??ne(je(r)))}}function je(e){let n=e.startsWith("(")&&!e.includes(")"),t=e.endsWith(")")&&!e.includes("("),r=e.slice(n?1:0,t?-1:void 0).trim();return r===""?e:r}function ne(e){return{kind:"license",name:ee(e)}}function pt(e){let n=e.match(/[()]|[^\\s()]+/g)??[];if(!n.every(o=>/^(?:[()]|[A-Za-z0-9.+:-]+)$/.test(o)))return;let t={tokens:n,at:0},r=Ue(t,0);return t.at===n.length?r:void 0}function Ue(e,n){return Ce(e,"or",()=>Ce(e,"and",()=>mt(e,n)))}function Ce(e,n,t){let r=[];do{let i=t();if(i===void 0)return;r.push(i)}while(_(e,n));let[o]=r;return r.length===1?o:{kind:n,parts:r}}function mt(e,n){if(_(e,"(")){let o=n===ct?void 0:Ue(e,n+1);return _(e,")")?o:void 0}let t=Ie(e);if(t===void 0)return;if(!_(e,"with"))return{kind:"license",name:ee(t)};let r=Ie(e);if(r!==void 0)return{kind:"license",name:ee(`${t} with ${r}`)}}function Ie(e){let n=e.tokens[e.at];if(!(n===void 0||/^(?:[()]|and|or|with)$/i.test(n)))return e.at++,n}function _(e,n){return e.tokens[e.at]?.toLowerCase()!==n?!1:(e.at++,!0)}var M={version:"",key:"",inclusive:!1};function te({from:e,to:n},t){return e!==void 0&&(t<e.key||t===e.key&&!e.inclusive)?!1:n===void 0||t<n.key||t===n.key&&n.inclusive}function k(e){let n=[];for(let t of e.filter(Me).toSorted((r,o)=>ze(r.from,o.from))){let r=n.at(-1);r===void 0||gt(r.to,t.from)?n.push(t):n[n.length-1]=w(r.from,bt(r.to,t.to))}return n}function z(e,n){let t=[];for(let[r,o]=[0,0];;){let[i,s]=[e[r],n[o]];if(i===void 0||s===void 0)return t;let a=w(ht(i.from,s.from),yt(i.to,s.to));Me(a)&&t.push(a),re(i.to,s.to)<0?r++:o++}}function w(e,n){return{...e===void 0?{}:{from:e},...n===void 0?{}:{to:n}}}function Me({from:e,to:n}){return e===void 0||n===void 0||e.key<n.key?!0:e.key===n.key&&e.inclusive&&n.inclusive}function gt(e,n){return e===void 0||n===void 0?!1:e.key<n.key||e.key===n.key&&!e.inclusive&&!n.inclusive}function ze(e,n){return e===void 0||n===void 0?+(e!==void 0)-+(n!==void 0):e.key!==n.key?e.key<n.key?-1:1:Number(n.inclusive)-Number(e.inclusive)}function re(e,n){return e===void 0||n===void 0?+(e===void 0)-+(n===void 0):e.key!==n.key?e.key<n.key?-1:1:Number(e.inclusive)-Number(n.inclusive)}function ht(e,n){return ze(e,n)<0?n:e}function yt(e,n){return re(e,n)<0?e:n}function bt(e,n){return re(e,n)<0?n:e}function We(e,n,t){let[r,o]=[qe(e,{namespace:"",...n}),qe(e,t)];return Be(e,r.name)!==Be(e,o.name)?!1:wt(e)?r.namespace===o.namespace:r.namespace===""||o.namespace===""||r.namespace===o.namespace}function wt(e){return e==="npm"||e==="golang"}function qe(e,{name:n,namespace:t}){let r=e==="maven"?/^(.+)[:/]([^:/]+)$/:/^(.+)\\/([^/]+)$/,[,o,i]=r.exec(n)??[];return o===void 0||i===void 0?{name:n,namespace:t}:{name:i,namespace:o}}function Be(e,n){switch(e){case"pypi":return n.toLowerCase().replace(/[-_.]+/g,"-");case"cargo":return n.replaceAll("_","-");case"nuget":case"generic":return n.toLowerCase();default:return n}}function oe(e){let n=/^\\s*pkg:\\/*/i.exec(e);if(n===null)return;let[t,r]=kt(e.slice(n[0].length).trimEnd(),"#"),[o,i]=Ge(t,"?"),s=o.indexOf("/");if(s<1)return;let a=E(o.slice(0,s)).toLowerCase(),[c,u]=vt(Ze(o.slice(s+1))),[f,l]=$t(c);if(l!=="")return{raw:e,type:a,namespace:Fe(f),name:E(l),version:E(u),qualifiers:xt(i),subpath:Fe(r)}}var _e={npm:"npm",maven:"maven",gradle:"maven",pypi:"pypi",pip:"pypi",deb:"deb",dpkg:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",rubygems:"gem",nuget:"nuget",dotnet:"nuget","dotnet-core":"nuget",golang:"golang",go:"golang",cargo:"cargo"};function Te(e){let n=e.toLowerCase();return Object.hasOwn(_e,n)?_e[n]:"generic"}function Je(e,n){let t=n?.qualifiers.epoch??"";return!/^[1-9]\\d*$/.test(t)||e===""||/^\\d+:/.test(e)?e:`${t}:${e}`}function Ze(e){let n=0,t=e.length;for(;e[n]==="/";)n++;for(;t>n&&e[t-1]==="/";)t--;return e.slice(n,t)}function Ge(e,n){let t=e.indexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function kt(e,n){let t=e.lastIndexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function vt(e){let n=e.lastIndexOf("@");return n<1?[e,""]:[e.slice(0,n),e.slice(n+1)]}function $t(e){let n=Ze(e),t=n.lastIndexOf("/");return t===-1?["",n]:[n.slice(0,t),n.slice(t+1)]}function xt(e){let n=Object.create(null);if(e==="")return n;for(let t of e.split("&")){let[r,o]=Ge(t,"=");r!==""&&o!==""&&(n[E(r).toLowerCase()]=E(o))}return n}function Fe(e){return e.includes("/")?e.split("/").filter(n=>n!=="").map(E).join("/"):E(e)}function E(e){if(!e.includes("%"))return e;try{return decodeURIComponent(e)}catch{return e}}function d(e){let n=e.replace(/^0+/,""),{length:t}=n;return t<9?`${t}${n}`:`9${String(t).padStart(3,"0")}${n}`}var v="!";function y(e){return`${e.replace(/[^(-Z^a-}]/g,St)}${v}`}var se="!";function $(e){return`${se}${y(e)}`}function St(e){return e<"("?`#${ie(e)}`:e<"^"?`[${ie(e)}`:e<"a"?`_${ie(e)}`:`~${ae(e)}`}function ie(e){return e.charCodeAt(0).toString(16).padStart(2,"0")}function ae(e){return e.charCodeAt(0).toString(16).padStart(4,"0")}var x={before:"#",end:"$",revision:"%",commit:"&",count:"*",after:"+",letter:","},Ot="~",De=["alpha","beta","pre","rc"],Kt=["cvs","svn","git","hg","p"],Lt=/^(?<numbers>\\d+(?:\\.\\d+)*)(?<letter>[a-z](?<afterLetter>\\d*(?:\\.\\d+)*))?(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\\d*)*)(?:~(?<commit>[0-9a-f]+))?(?:-r(?<revision>\\d+))?/;function ce(e){let n=Lt.exec(e);if(n?.groups===void 0)return $(e);let{numbers:t="",letter:r,afterLetter:o="",suffixes:i="",commit:s,revision:a}=n.groups,c=e.slice(n[0].length),[u="",...f]=t.split(".");return[d(u),...f.map(Qe),r===void 0?"":`${x.letter}${r[0]}${At(o)}`,...i.split("_").slice(1).map(Et),s===void 0?"":`${x.commit}${s}${v}`,a===void 0?"":`${x.revision}${d(a)}`,c===""?x.end:`${Ot}${y(c)}`].join("")}function Qe(e){return e.startsWith("0")?`${e}${v}`:d(e)}function At(e){return e.split(".").filter(Boolean).map(Qe).join("")}function Et(e){let[n=""]=/^[a-z]+/.exec(e)??[],t=e.slice(n.length),r=De.includes(n),o=(r?De:Kt).indexOf(n);return`${r?x.before:x.after}${o}${t===""?"":`${x.count}${d(t)}`}`}function He(e){let n=ce(e);return n.endsWith(x.end)?n.slice(0,-x.end.length):n}var Nt="#",jt="$";function L(e,{numbers:n,prefix:t}){let r=e.replace(t,""),[o]=/^\\d+(?:\\.\\d+)*/.exec(r)??[];if(o===void 0)return $(e);let i=/^[^+]*/.exec(r.slice(o.length))?.[0]??"";return`${Ct(o.split("."),n)}${It(i.replace(/^[-._]/,""))}`}function Ct(e,n){let t=e.map(d);for(;t.length>n&&t.at(-1)===Xe;)t.pop();return t.join("").concat(Xe.repeat(Math.max(0,n-t.length)))}var Xe="0";function It(e){return e===""?jt:`${Nt}${e.split(".").map(Vt).join("")}${v}`}function Vt(e){return/^\\d+$/.test(e)?d(e):`:${y(e)}`}var Pt={numbers:3,prefix:/^v/};function Ye(e){return L(e,Pt)}function T(e){let[n,t=""]=/^(\\d*):/.exec(e)??[""],r=e.slice(n.length),o=r.lastIndexOf("-");return o===-1?{epoch:t,version:r,revision:""}:{epoch:t,version:r.slice(0,o),revision:r.slice(o+1)}}var Rt="#",Ut="$";function nn(e){let{epoch:n,version:t,revision:r}=T(e);return`${d(n)}${en(t)}${en(r)}`}function en(e){let n=e.match(/\\D+|\\d+/g)??[],t=!/\\d$/.test(e);return`${n.map(r=>/\\d/.test(r)?d(r):Mt(r)).join("")}${t?"0":""}${Ut}`}function Mt(e){return e.replace(/[^A-Za-z]/g,zt)}function zt(e){return e==="~"?Rt:e==="."?"|":`${e<"."?"{":"}"}${ae(e)}`}function j(e,n){let t,r=[];for(let o of e.toReversed())o.side!=="next"?(t=o.side,r.push(o.key)):t!==void 0&&r.push(o[t]);return`${r.reverse().join("")}${n}`}var qt="(",Bt={side:"next",below:"%",above:"*"};function tn(e){let n=e.replaceAll("-",".pre.").match(/[0-9]+|[A-Za-z]+/g);return n===null?$(e):j(Wt(n).map(_t),qt)}function Wt(e){let n=e.findIndex(o=>/^[A-Za-z]/.test(o)),t=n===-1?e.length:n,r=t;for(;r>0&&/^0+$/.test(e[r-1]??"");)r--;return[...e.slice(0,r),...e.slice(t)]}function _t(e){return/^0+$/.test(e)?Bt:/^\\d/.test(e)?{side:"above",key:d(e)}:{side:"below",key:`#${y(e)}`}}var Ft="(",Tt={side:"next",below:"%",above:"*"},Jt=new Set(["alpha","beta","dev","milestone","nightly","pre","preview","rc","snapshot"]);function rn(e){let n=e.toLowerCase().replace(/^v(?=\\d)/,"").match(/[0-9]+|[a-z]+/g);return n===null?$(e):j(n.map(Zt),Ft)}function Zt(e){return/^0+$/.test(e)?Tt:/^\\d/.test(e)?{side:"above",key:d(e)}:Jt.has(e)?{side:"below",key:`#${y(e)}`}:{side:"above",key:`)${y(e)}`}}var Gt={numbers:3,prefix:/^(?:v|go)/};function on(e){return L(e,Gt)}var Dt="(",Qt={side:"next",below:"%",above:","},Ht={side:"next",below:"&",above:"0"},Xt={side:"next",below:"$",above:")"},Yt=["alpha","beta","milestone","rc","snapshot"],er=new Map([["ga",""],["final",""],["release",""],["cr","rc"]]),nr=new Map([["a","alpha"],["b","beta"],["m","milestone"]]);function sn(e){return j(rr(tr(e.toLowerCase())).map(or),Dt)}function tr(e){let n=[],t=()=>n.length===0||n.at(-1)?.kind==="list",r="";for(let o of e.match(/\\d+|[^\\d.-]+|[.-]/g)??[]){if(o==="."||o==="-"){n.push(ue(r===""?"0":r)),o==="-"&&n.push({kind:"list"}),r="";continue}le(r)?n.push(ue(r),{kind:"list"}):r!==""&&(t()||n.push({kind:"list"}),n.push(an(nr.get(r)??r),{kind:"list"})),r=o}return r===""?n:(!le(r)&&!t()&&n.push({kind:"list"}),[...n,ue(r)])}function rr(e){let n=[],t=!0;for(let r of e.toReversed())t&&cn(r)||(t=r.kind==="list",(!t||n.length>0)&&n.push(r));return n.reverse()}function or(e){if(e.kind==="list")return Qt;if(e.kind==="number")return cn(e)?Ht:{side:"above",key:d(e.digits)};let n=Yt.indexOf(e.name);return n!==-1?{side:"below",key:`#${n}`}:e.name===""?Xt:{side:"above",key:e.name==="sp"?"*":`+${y(e.name)}`}}function ue(e){return le(e)?{kind:"number",digits:e}:an(e)}function an(e){return{kind:"qualifier",name:er.get(e)??e}}function cn(e){return e.kind==="number"?/^0*$/.test(e.digits):e.kind==="qualifier"&&e.name===""}function le(e){return/^\\d/.test(e)}var ir={numbers:3,prefix:/^[v=\\s]+/};function un(e){return L(e,ir)}var sr={numbers:4,prefix:/^v/};function ln(e){return L(e.toLowerCase(),sr)}var ar=new RegExp([/^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)/,/(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\\d*))?/,/(?:-(?<postOnly>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?/,/(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d*))?/,/(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/].map(({source:e})=>e).join("")),fn="~",dn="!",cr="$",ur="#";function pn(e){let n=e.toLowerCase(),t=ar.exec(n);if(t?.groups===void 0)return $(n);let r=t.groups,o=n.slice(t[0].length);return[d(r.epoch??""),lr(r.release??""),dr(r),pr(r),r.dev===void 0?fn:`d${d(r.devNumber??"")}`,mr(r.local),o===""?"":y(o)].join("")}function lr(e){let n=e.split(".").map(d);for(;n.at(-1)==="0";)n.pop();return`${n.join("")}${cr}`}var fr={a:"a",alpha:"a",b:"b",beta:"b"};function dr(e){let{pre:n,preNumber:t=""}=e;return n!==void 0?`${fr[n]??"r"}${d(t)}`:e.dev!==void 0&&!mn(e)?ur:fn}function pr(e){return mn(e)?`p${d(e.postOnly??e.postNumber??"")}`:dn}function mn(e){return e.post!==void 0||e.postOnly!==void 0}function mr(e){return e===void 0?dn:`${e.split(/[-_.]/).map(t=>/^\\d+$/.test(t)?`;${d(t)}`:`:${y(t)}`).join("")}${v}`}var gr={"~":"#","^":"%"},hr="$",yr="*";function hn(e){let{epoch:n,version:t,revision:r}=T(e);return`${d(n)}${gn(t)}${r===""?"":gn(r)}`}function gn(e){return`${(e.match(/[0-9]+|[A-Za-z]+|[~^]/g)??[]).map(br).join("")}${hr}`}function br(e){let n=gr[e];return n!==void 0?n:/^\\d/.test(e)?d(e):`${yr}${e}${v}`}var wr={npm:un,maven:sn,pypi:pn,deb:nn,rpm:hn,apk:ce,gem:tn,nuget:ln,golang:on,cargo:Ye,generic:rn},kr=256;function S(e,n){let t=n.trim().slice(0,kr);return t===""?"":wr[e](t)}function b(e,n,t){let r=o=>C(e,t,o);switch(n){case"<":case"<=":return[w(M,r(n==="<="))];case">":case">=":return[w(r(n===">="),void 0)];case"=":return[w(r(!0),r(!0))];case"!=":return[w(M,r(!1)),w(r(!1),void 0)]}}function C(e,n,t){return{version:n,key:S(e,n),inclusive:t}}var g=class extends Error{name="RangeProblem";at;length;expected;isForeign;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected,this.isForeign=n.isForeign??!1}};var J={"^":kn,"~":Sr},yn={npm:J,cargo:{...J,"":Or},golang:J,nuget:J,pypi:{"~=":Kr},gem:{"~>":Ar}},vr={npm:q,cargo:q,golang:q,nuget:q,pypi:Lr};function fe(e){return e==="apk"?$r:Object.keys(yn[e]??{})}var $r=["~","~=","=~"];function bn(e,n,t){if(e==="apk")return Er(t);let r=yn[e]?.[n]?.(t);return r&&de(e,r)}function wn(e,n){return vr[e]?.(xr(e,n)?`${n}.*`:n)}function de(e,{from:n,to:t}){return{from:C(e,n,!0),to:C(e,t,!1)}}function pe(e,n){let[t]=/^\\d+(?:\\.\\d+){0,2}/.exec(n)??[];if(t===void 0)return[];let r=t.split("."),o=i=>`>=${t} <${I(r.slice(0,Math.max(1,i))).join(".")}`;switch(e){case"^":return[o(1)];case"~":case"=~":return[...new Set([o(2),o(r.length-1)])];case"~>":case"~=":return[o(r.length-1)];default:return[]}}function xr(e,n){return(e==="npm"||e==="cargo")&&/^v?\\d+(?:\\.\\d+)?$/.test(n)}function kn(e){let n=vn(e);if(n===void 0)return;let t=n.findIndex(o=>!/^0+$/.test(o)),r=t===-1?n.length-1:t;return{from:$n(e),to:me(n.slice(0,r+1))}}function Sr(e){let n=vn(e);return n&&{from:$n(e),to:me(n.slice(0,2))}}function Or(e){return q(e)??kn(e)}function q(e){let[,n]=/^v?(\\d+(?:\\.\\d+)?)(?:\\.[xX*]){1,2}$/.exec(e)??[];return n===void 0?void 0:{from:n,to:me(n.split("."))}}function vn(e){let[,n]=/^v?(\\d+(?:\\.\\d+){0,2})(?:$|[-+.])/.exec(e)??[];return n?.split(".")}function $n(e){return e.replace(/(?:\\.[xX*])+$/,"")}function me(e){return`${[...I(e),"0","0"].slice(0,Math.max(3,e.length)).join(".")}-0`}function Kr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)+)/.exec(e)??[];if(t!=="")return{from:e,to:`${n}${I(t.split(".").slice(0,-1)).join(".")}.dev0`}}function Lr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)*)\\.\\*$/.exec(e)??[];if(t!=="")return{from:`${n}${t}.dev0`,to:`${n}${I(t.split(".")).join(".")}.dev0`}}function Ar(e){let[n]=/^\\d+(?:\\.\\d+)*/.exec(e)??[];if(n===void 0)return;let t=n.split(".");return{from:e,to:`${I(t.slice(0,Math.max(1,t.length-1))).join(".")}.A`}}function Er(e){let n=He(e),t=/^[1-9]\\d*(?:\\.[1-9]\\d*)*$/.test(e);return{from:{version:e,key:n,inclusive:!0},to:{version:t?I(e.split(".")).join("."):e,key:`${n}${Nr}`,inclusive:!t}}}var Nr="~~~";function I(e){return[...e.slice(0,-1),String(BigInt(e.at(-1)??"0")+1n)]}var xn={"":"=","=":"=","==":"=","===":"=","!=":"!=","<":"<","<<":"<","<=":"<=",">":">",">>":">",">=":">="};function Sn(e,n,t){return(Ir(e,n,t)??jr(n,t)).map(o=>Vr(e,o)).reduce(z)}var Z=/([<>=!~^]*)[ \\t]*([^\\s,]*)[\\s,]*/y;function jr(e,n){let t=[];for(Z.lastIndex=0;Z.lastIndex<e.length;){let r=n+Z.lastIndex,[o,i="",s=""]=Z.exec(e)??[""],a=r+(s===""?o.length:o.indexOf(s,i.length));t.push({operator:i,version:s,at:r,versionAt:a})}return t}var Cr=/^(\\S+)[ \\t]+-[ \\t]+(\\S+)$/;function Ir(e,n,t){let[,r,o]=Cr.exec(n)??[];if(r===void 0||o===void 0)return;if(e!=="npm")throw new g({what:`${JSON.stringify(n)} is no range of ${e} versions`,at:t,length:n.length,expected:`>=${r} <=${o}`,isForeign:!0});let i=t+n.length-o.length;return[{operator:">=",version:r,at:t,versionAt:t},{operator:"<=",version:o,at:i,versionAt:i}]}function Vr(e,n){let{operator:t,version:r,at:o}=n;if(r==="*"&&t==="")return[{}];if(Mr(e,n),fe(e).includes(t)){let s=bn(e,t,r);if(s===void 0)throw On(n);return k([s])}let i=Object.hasOwn(xn,t)?xn[t]:void 0;if(i!==void 0)return Rr(e,i,n);throw new g({what:`${JSON.stringify(t)} is no operator of ${e} versions`,at:o,length:t.length,expected:Pr(e,t,r),isForeign:pe(t,r).length>0})}function Pr(e,n,t){let r=pe(n,t);return r.length>0?r.join(", or "):["<","<=",">",">=","=","!=",...fe(e).filter(Boolean)].join(" ")}function Rr(e,n,{version:t}){let r=wn(e,t);if(r===void 0)return b(e,n,t);switch(n){case"=":return k([de(e,r)]);case"!=":return k([...b(e,"<",r.from),...b(e,">=",r.to)]);case"<=":return b(e,"<",r.to);case">":return b(e,">=",Ur(r.to));default:return b(e,n,r.from)}}function Ur(e){return e.replace(/(?:-0|\\.dev0)$/,"")}function Mr(e,n){let{version:t,operator:r}=n;if(!(!(!/\\d/.test(t)&&!/^(?:=+|!=)$/.test(r))&&t!==""&&!/^[<>=!^[(]|\\|/.test(t)&&!zr(e,t)))throw On(n)}function zr(e,n){return S(e,n).startsWith(se)}function On({version:e,versionAt:n}){return new g({what:e===""?"the version is missing":`${JSON.stringify(e)} is no version`,at:n,length:e.length,expected:"a version such as 2.17.1"})}var G=/([[(])([^[\\](),]*)(,?)([^[\\](),]*)([\\])])[\\s,]*/y;function Kn(e,n,t){let r=[];for(G.lastIndex=0;G.lastIndex<n.length;){let o=G.lastIndex,i=G.exec(n);if(i===null)throw new g({what:"the interval is not complete",at:t+o,length:n.length-o,expected:"an interval such as [2.0,2.17.1) or [2.17.1]"});r.push(qr(e,i,t+o))}return k(r)}function qr(e,n,t){let[r,o,i="",s,a="",c]=n,[u,f]=[i.trim(),a.trim()],l=(U,X)=>U===""?void 0:C(e,U,X);if(s===""){if(u!==""&&o==="["&&c==="]")return w(l(u,!0),l(u,!0));throw new g({what:`${JSON.stringify(r.trim())} is no interval`,at:t,length:r.trimEnd().length,expected:"one version in square brackets, such as [2.17.1], or two with a comma"})}let[m,A]=[l(u,o==="["),l(f,c==="]")];if(m!==void 0&&A!==void 0&&m.key>A.key)throw new g({what:`${JSON.stringify(u)} is above ${JSON.stringify(f)}`,at:t,length:r.trimEnd().length,expected:"the lower version first"});return w(m??M,A)}var Ln={npm:"npm",maven:"maven",pypi:"pypi",deb:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",nuget:"nuget",golang:"golang",go:"golang",cargo:"cargo",generic:"generic"};function An(e){return/^vers:/i.test(e)}function ge(e){let n=/^vers:([^/]*)/i.exec(e)?.[1]?.toLowerCase()??"";return Object.hasOwn(Ln,n)?Ln[n]:void 0}function En(e,n,t){let r=n.includes("/")?n.indexOf("/"):n.length;if(ge(n)!==e)throw new g({what:`${JSON.stringify(n.slice(0,r))} is not about ${e} versions`,at:t,length:r,expected:`vers:${e}/ and constraints`});let o=r+1;if(n.slice(o).trim()==="*")return[{}];let i=Wr(e,n.slice(o),t+o),s=i.filter(({comparator:l})=>l==="="),a=i.filter(({comparator:l})=>l==="!="),c=i.filter(({comparator:l})=>l!=="="&&l!=="!="),f=s.length===0&&c.length===0?[{}]:k([...s.flatMap(({version:l})=>b(e,"=",l)),..._r(e,c)]);return a.reduce((l,{version:m})=>z(l,b(e,"!=",m)),f)}var Br=/^(<=|>=|!=|<|>|=)?(.+)$/s;function Wr(e,n,t){let r=t;return n.split("|").map(i=>{let[,s="=",a=""]=Br.exec(i.trim())??[],c=Fr(a);if(c===void 0||c.trim()===""||/^[<>=!*]/.test(c))throw new g({what:`${JSON.stringify(i)} is no constraint`,at:r,length:i.length,expected:"a version, alone or after one of < <= > >= = !="});return r+=i.length+1,{comparator:s,version:c,key:S(e,c)}}).toSorted((i,s)=>i.key<s.key?-1:+(i.key>s.key))}function _r(e,n){let t=({comparator:i})=>i.startsWith(">"),r=n.filter((i,s)=>{let a=n[t(i)?s-1:s+1];return a===void 0||t(a)!==t(i)}),o=[];return r.forEach((i,s)=>{let a=r[s+1];if(!t(i)){s===0&&o.push(...b(e,i.comparator,i.version));return}let c=b(e,i.comparator,i.version),u=a&&b(e,a.comparator,a.version);o.push(...u===void 0?c:z(c,u))}),o}function Fr(e){try{return decodeURIComponent(e)}catch{return}}var Tr=4096;function Nn(e,n){if(n.length>Tr)throw jn("the range is too long",0,n.length);let t=n.trim(),r=n.indexOf(t),o=An(t)?En(e,t,r):Jr(e,n);return{ecosystem:e,text:n,intervals:o}}function Jr(e,n){let t=0,r=n.replaceAll("&&","  ").split("||").flatMap(o=>{let i=t;return t+=o.length+2,Zr(e,o,i)});return k(r)}function Zr(e,n,t){let r=n.trim();if(r==="")throw jn("a range is missing",t,n.length);let o=t+n.indexOf(r);return/^[[(]/.test(r)?Kn(e,r,o):Sn(e,r,o)}function jn(e,n,t){return new g({what:e,at:n,length:t,expected:"a range such as >=2.0 <2.17.1 or [2.0,2.17.1)"})}var Cn={maven:["commons-collections","commons-compress","commons-fileupload","commons-text","guava","jackson-databind","log4j","log4j-api","log4j-core","logback-classic","logback-core","netty-codec-http2","snakeyaml","spring-beans","spring-core","spring-web","spring-webmvc","struts2-core","tomcat-embed-core","xstream"],npm:["axios","body-parser","chalk","cross-spawn","debug","event-stream","express","follow-redirects","jsonwebtoken","lodash","minimatch","minimist","moment","node-fetch","path-to-regexp","qs","semver","tar","ua-parser-js","ws"],pypi:["aiohttp","certifi","cryptography","django","fastapi","flask","jinja2","numpy","pillow","pyyaml","requests","setuptools","tensorflow","torch","tornado","urllib3","werkzeug"]};var V=["npm","maven","pypi","deb","rpm","apk","gem","nuget","golang","cargo","generic"],Dr=new Map([...V.map(e=>[e,e]),["go","golang"],["pip","pypi"],["python","pypi"],["rubygems","gem"],["ruby","gem"],["alpine","apk"],["java","maven"],["node","npm"],["javascript","npm"],["dotnet","nuget"],["rust","cargo"],["dpkg","deb"]]);function In(e){return Dr.get(e.toLowerCase())}var Qr=new Map(["npm","maven","pypi"].flatMap(e=>Cn[e].map(n=>[n,e])));function Vn(e){return Qr.get(e.toLowerCase())}var h=class extends Error{name="QueryProblem";at;length;expected;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected}};var Pn=[{authority:"CVE",form:"CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"GitHub",form:"GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Amazon Linux",form:"ALAS[0-9A-Z]*(?:-[0-9A-Z._]+){0,3}-\\\\d{4}-\\\\d+"},{authority:"Ubuntu",form:"USN-\\\\d+-\\\\d+"},{authority:"Ubuntu",form:"UBUNTU-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Debian",form:"D[SLT]S?A-\\\\d+-\\\\d+"},{authority:"Debian",form:"TEMP-\\\\d+-[0-9A-F]+"},{authority:"Debian",form:"DEBIAN-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Red Hat",form:"RH[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Oracle Linux",form:"EL[SBE]A-\\\\d{4}-\\\\d+"},{authority:"AlmaLinux",form:"AL[SBE]A-\\\\d{4}:[A-Z]?\\\\d+"},{authority:"Rocky Linux",form:"RL[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Fedora",form:"FEDORA(?:-EPEL)?(?:-MODULAR)?-\\\\d{4}-[0-9A-F]+"},{authority:"SUSE",form:"(?:open)?SUSE-[A-Z]{2}-\\\\d{4}:[0-9.]+-\\\\d+"},{authority:"Alpine",form:"ALPINE-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Wolfi",form:"CGA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Go",form:"GO-\\\\d{4}-\\\\d{4,}"},{authority:"PyPI",form:"PYSEC-\\\\d{4}-\\\\d+"},{authority:"Rust",form:"RUSTSEC-\\\\d{4}-\\\\d{4}"},{authority:"OSV",form:"OSV-\\\\d{4}-\\\\d+"},{authority:"OSV",form:"MAL-\\\\d{4}-\\\\d+"},{authority:"Bitnami",form:"BIT-[0-9A-Z-]+-\\\\d{4}-\\\\d{4,19}"},{authority:"Gentoo",form:"GLSA-\\\\d{6}-\\\\d+"},{authority:"Arch Linux",form:"A(?:SA-\\\\d{6}-\\\\d+|VG-\\\\d+)"},{authority:"Snyk",form:"SNYK-[0-9A-Z]+-[0-9A-Z_-]+-\\\\d+"},{authority:"Photon",form:"PHSA-\\\\d{4}-\\\\d+(?:\\\\.\\\\d+)?-\\\\d+"}];var Xr=new RegExp(`^(?:${Pn.map(({form:e})=>e).join("|")})$`,"i");function he(e){return Xr.test(e)}function Rn(e){return/^(?:(?:cve|usn|dsa|dla|rh[sbe]a|alas\\d*|elsa|pysec|rustsec)-?[\\d:-]*|ghsa(?:-.*)?)$/i.test(e)&&!he(e)}function Un({id:e,aliases:n=[]}){return[e,...n].map(t=>t.toLowerCase())}function Mn(e,n){return Un(e).includes(n.toLowerCase())}var Yr=/^\\w[^\\s,|]*$/,eo=/[@<>=!^~[(\\s,|]/;function qn(e){let n=e.length-e.trimStart().length,t=/^pkg:/i.test(e.trimStart()),r=e.slice(n),o=ao(e,n+(t?io(r):so(r)),t),[i,s]=[e.slice(n,o),e.slice(o)],a=co(s,t),c=t?uo(i,n):lo(i,n,a),u={kind:"package",text:e,...c,...a===""?{}:{range:t&&Yr.test(a)?Je(a,oe(e)):a},...s.startsWith("@")?{isVersionTold:!0}:{}};return ro(u,o),u}function ye(e,n){let t=zn.get(e)??new Map;return zn.set(e,t),t.has(n)||t.set(n,no(e,n)),t.get(n)}var zn=new WeakMap;function D({ecosystem:e,isSupposed:n=!1}){return e===void 0?V:n?[e,"generic"]:[e]}function no(e,n){if(D(e).includes(n))try{return Bn(e,n)}catch(t){if(t instanceof g)return;throw t}}function Bn({range:e="*",...n},t){let r=n.isVersionTold===!0||n.ecosystem===void 0;return Nn(t,t==="cargo"&&r&&to.test(e)?`=${e}`:e)}var to=/^v?\\d+\\.\\d+\\.\\d+(?:[-+]\\S*)?$/;function ro(e,n){let{range:t,ecosystem:r,name:o,text:i}=e;if(t===void 0)return;let s=new Map;for(let l of r===void 0?V:[r]){let m=oo(e,l);m!==void 0&&s.set(l,m)}let a=[...s.values()].find(({isForeign:l})=>l),c=V.filter(l=>!s.has(l)),u=a??s.get(r??"generic"),f=Math.max(n,i.indexOf(t,n));if(r===void 0&&a!==void 0&&c.length>0)throw new h({what:`${JSON.stringify(t)} is a range of ${c.join(", ")} only, and ${o} may be any package`,at:f,length:Math.min(t.length,i.length-f),expected:`its ecosystem, such as ${c[0]}:${o}; or ${a.expected}`});if(!(u===void 0||r===void 0&&c.length>0))throw new h({what:u.message,at:Math.min(f+u.at,i.length),length:Math.min(u.length,Math.max(0,i.length-f-u.at)),expected:u.expected})}function oo(e,n){try{Bn(e,n);return}catch(t){if(t instanceof g)return t;throw t}}function io(e){return/^pkg:\\/*[^/]*\\//i.exec(e)?.[0].length??4}function so(e){return/^(?:[A-Za-z]+:)?@/.exec(e)?.[0].length??0}function ao(e,n,t){for(let r=n;r<e.length;r++)if(t&&/[?#]/.test(e[r]??"")||eo.test(e[r]??"")&&!(e[r]==="@"&&e[r-1]==="/"))return r;return e.length}function co(e,n){let t=e.replace(/^@/,"").trim();if(!n)return t;let r=t.replace(/[?#][^\\s<>@[(]*/,"").replace(/^@/,"").trim();try{return decodeURIComponent(r)}catch{return r}}function uo(e,n){let t=oe(e);if(t===void 0||/[*]/.test(e))throw new h({what:`${JSON.stringify(e)} is no package URL`,at:n,length:e.length,expected:"a package URL such as pkg:maven/org.apache.logging.log4j/log4j-core"});let{type:r,namespace:o,name:i}=t,s=Te(r);return s==="npm"?{name:o===""?i:`${o}/${i}`,ecosystem:s}:{name:i,ecosystem:s,...o===""?{}:{namespace:o}}}function lo(e,n,t){let[,r="",o=""]=/^(?:([A-Za-z]+):(?!:))?(.*)$/s.exec(e)??[],i=r===""?void 0:In(r),s=i===void 0?e:o;if(fo(s,n+e.length-s.length),i===void 0&&!mo(r,o))throw new h({what:`${JSON.stringify(r)} is no ecosystem`,at:n,length:r.length,expected:`one of ${V.join(", ")}; or, for a group of Maven, maven:${r}:${o}`});if(s===""||/^[@:/]|[:/]$/.test(s.replace(/^@(?=[^/]+\\/[^/]+$)/,"")))throw new h({what:s===""?"the name of a package is missing":`${JSON.stringify(s)} is no package name`,at:n,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});let a=ge(t);if(s.startsWith("@")&&(i??"npm")==="npm")return{name:s,ecosystem:"npm"};let[,c,u]=/^([^:/]+):([^:/]+)$/.exec(s)??[];if(c!==void 0&&u!==void 0)return{name:u,namespace:c,ecosystem:i??"maven"};let f=s.lastIndexOf("/"),l=i??a;if(f!==-1)return{name:s.slice(f+1),namespace:s.slice(0,f),...l===void 0?{}:{ecosystem:l}};let m=Vn(s);if(i===void 0&&m!==void 0&&a!==void 0&&m!==a)throw new h({what:`${s} is a package of ${m}, and the range is about ${a} versions`,at:n,length:e.length,expected:`a range of ${m} versions, or ${a}:${s} where that is meant`});return l!==void 0?{name:s,ecosystem:l}:m===void 0?{name:s}:{name:s,ecosystem:m,isSupposed:!0}}function fo(e,n){let t=/[*?{}&;"\'`]/.exec(e);if(t!==null)throw new h({what:`${JSON.stringify(t[0])} stands in no name of a package`,at:n+t.index,length:1,expected:"the whole name of one package, such as log4j-core"});if(Rn(e))throw new h({what:`${JSON.stringify(e)} is no whole identifier of a vulnerability`,at:n,length:e.length,expected:"an identifier such as CVE-2021-44228 or GHSA-jfh8-c2jp-5v3q"});if(po.test(e))throw new h({what:`${JSON.stringify(e)} is a licence`,at:n,length:e.length,expected:`license:${e}`})}var po=/^(?:(?:a?gpl|lgpl|gfdl|apache|mpl|epl|eupl|cddl|osl|afl|artistic|cc0|cc-by(?:-[a-z]+)*)-\\d+\\.\\d+(?:-only|-or-later|\\+)?|bsd-\\d-clause)$/i;function mo(e,n){return e===""||n.startsWith("//")||/[:/]/.test(n)?!0:n.toLowerCase().startsWith(e.slice(0,3).toLowerCase())}function Wn(e,n,t,r){if(!D(e).includes(n)||!We(n,e,t))return"no";let o=ye(e,n)?.intervals??[];return o.some(i=>te(i,r))?"yes":r===""&&o.length>0?"version unknown":"no"}var go=4096;function Fn(e){let n=e.trim();if(n===""||n.length>go)throw new h({what:n===""?"the query is empty":"the query is too long",at:0,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});return/^licen[cs]e:/i.test(n)?ho(e):he(n)?{kind:"vulnerability",text:e,id:n}:qn(e)}function Tn(e,n){switch(e.kind){case"vulnerability":return _n(n.vulnerabilities?.some(t=>Mn(t,e.id))===!0);case"license":return _n(Ve(n.license,e.expression));case"package":{let{ecosystem:t,fullVersion:r}=n;return Wn(e,t,n,S(t,r))}}}function _n(e){return e?"yes":"no"}function ho(e){let n=e.indexOf(":")+1,t=e.slice(n).trim();if(F(t).length>0)return{kind:"license",text:e,expression:t};throw new h({what:"the licence is missing",at:n,length:e.length-n,expected:"an SPDX identifier such as license:AGPL-3.0-only"})}function Zn(e,n){let t=e.trim();if(t==="")return ko(n);let{query:r,problem:o}=yo(t),i=r===void 0||r.kind==="package"&&Gn(t),s=t.toLowerCase(),a=new Uint8Array(n.packages.length),c=new Uint8Array(n.vulnerabilities.length),u=new Uint8Array(n.images.length);if((i||r.kind!=="vulnerability")&&bo(a,n,i?void 0:r,s),i||r.kind==="vulnerability"){let f=l=>i?l.includes(s):l===s;for(let l of n.vulnerabilities)l.lowerNames.some(f)&&(c[l.at]=1)}if(i)for(let f of n.images)f.lower.includes(s)&&(u[f.at]=1);return wo(n,a,c,u),{packages:be(a),vulnerabilities:be(c),images:be(u),...o===void 0?{}:{problem:o}}}function yo(e){try{return{query:Fn(e)}}catch(n){if(!(n instanceof h))throw n;return Gn(e)?{}:{problem:`${n.message}. Expected: ${n.expected}`}}}function Gn(e){return/^[\\w./-]*$/.test(e)}function bo(e,{packages:n},t,r){let o=new Map;for(let i of n)t?.kind==="license"?(o.has(i.license)||o.set(i.license,Jn(t,i)),e[i.at]=Number(o.get(i.license))):(t===void 0?i.lowerName.includes(r):Jn(t,i))&&(e[i.at]=1)}function Jn(e,{name:n,namespace:t,ecosystem:r,version:o,license:i}){return Tn(e,{name:n,namespace:t,ecosystem:r,fullVersion:o,license:i})!=="no"}function wo({findings:e,images:n},t,r,o){let[i,s]=[t.slice(),r.slice()];for(let a of e)i[a.package]===1&&(r[a.vulnerability]=1),s[a.vulnerability]===1&&(t[a.package]=1);for(let a of n)(a.packages.some(u=>i[u]===1)||a.findings.some(u=>s[e[u]?.vulnerability??-1]===1))&&(o[a.at]=1)}function ko({packages:e,vulnerabilities:n,images:t}){let r=o=>o.map((i,s)=>s);return{packages:r(e),vulnerabilities:r(n),images:r(t)}}function be(e){let n=[];for(let t=0;t<e.length;t++)e[t]===1&&n.push(t);return n}function Dn(e,n){return`${[e.map(({title:r})=>r),...n.map(r=>e.map(o=>o.cell(r).text))].map(r=>r.map(vo).join(",")).join(`\\r\n`)}\\r\n`}function vo(e){let n=/^[=+\\-@\\t\\r]/.test(e)&&!/^-?\\d+(\\.\\d+)?$/.test(e)?`\'${e}`:e;return/[",\\r\\n]/.test(n)||n!==e?`"${n.replaceAll(\'"\',\'""\')}"`:n}var $o=200;function we({columns:e,rows:n,sort:t}){let r=t?.replace(/^-/,""),o=e.find(a=>a.key===r);if(o===void 0)return n;let i=t?.startsWith("-")?-1:1;return n.map(a=>({row:a,rank:Oo(o.cell(a))})).sort((a,c)=>i*Ko(a.rank,c.rank)).map(({row:a})=>a)}function Qn(e){let{caption:n,columns:t,sort:r,onSort:o}=e,i=we(e),s=p("tbody"),a=p("tr",{},t.map(({key:m,title:A,isNumber:U,startsFalling:X=U})=>{let nt=r===m||r===`-${m}`,Le=p("button",{type:"button"},[A]);Le.addEventListener("click",()=>o(So(r,m,X===!0)));let tt=nt?r?.startsWith("-")?"descending":"ascending":"none";return p("th",{scope:"col","aria-sort":tt,...U?{class:"number"}:{}},[Le])})),c=p("table",{},[p("caption",{},[n]),p("thead",{},[a]),s]),u=p("button",{type:"button",class:"more"}),f=0,l=()=>{let m=i.slice(f,f+$o);s.append(...m.map(A=>xo(A,t))),f+=m.length,u.textContent=`Show more (${(i.length-f).toLocaleString("en-US")} left)`,u.hidden=f>=i.length};return u.addEventListener("click",l),l(),p("div",{class:"table",role:"region",tabindex:"0","aria-label":n},[c,...i.length===0?[p("p",{class:"none"},["None"])]:[],u])}function xo(e,n){return p("tr",{},n.map((t,r)=>{let{text:o,href:i,className:s}=t.cell(e),a=[...t.isNumber?["number"]:[],...s===void 0?[]:[s]],c=i===void 0?o:p("a",{href:i},[o]),u=a.length===0?{}:{class:a.join(" ")};return r===0?p("th",{scope:"row",...u},[c]):p("td",u,[c])}))}function So(e,n,t){let r=t?`-${n}`:n,o=t?n:`-${n}`;return e===r?o:r}function Oo({rank:e,text:n}){return e??n}function Ko(e,n){return typeof e=="number"&&typeof n=="number"?e-n:String(e).localeCompare(String(n),"en",{numeric:!0})}function O(e,n,t){return{caption:e,count:t.length,table:(r,o)=>Qn({caption:e,columns:n,rows:t,sort:r,onSort:o}),csv:r=>Dn(n,we({columns:n,rows:t,sort:r}))}}function Hn(e,n,t){return e.vulnerability!==void 0?Ao(e.vulnerability,t):e.package!==void 0?Eo(e.package,t):e.image!==void 0?No(e.image,t):Lo(e,n(),t)}function Lo({view:e},n,{packages:t,vulnerabilities:r,images:o,findings:i}){switch(e){case"vulnerabilities":return{heading:"Vulnerabilities",facts:[],lists:[O("Vulnerabilities",Se,P(r,n.vulnerabilities).sort(xe))]};case"packages":return{heading:"Packages",facts:[],lists:[O("Packages",Oe,P(t,n.packages))]};case"images":return{heading:"Images",facts:[],lists:[O("Images",Ke(i),P(o,n.images))]}}}function Ao(e,{vulnerabilities:n,findings:t,packages:r,images:o}){let i=n.find(u=>u.id===e)??n.find(({lowerNames:u})=>u.includes(e.toLowerCase()));if(i===void 0)return $e(e);let s=t.flatMap((u,f)=>u.vulnerability===i.at?[{at:f,finding:u}]:[]),a=new Set(s.map(({at:u})=>u)),c=s.flatMap(({finding:u})=>{let f=r[u.package];return f===void 0?[]:[{found:f,fixedVersion:u.fixedVersion}]});return{heading:e,facts:jo(i),lists:[O(`Images with ${e}`,Ke(t),o.filter(u=>u.findings.some(f=>a.has(f)))),O(`Packages with ${e}`,Co,c)]}}function Eo(e,{packages:n,images:t,findings:r,vulnerabilities:o}){let i=new Set(n.filter(c=>c.key===e).map(({at:c})=>c)),[s]=[...i].map(c=>n[c]);if(s===void 0)return $e(e);let a=r.filter(c=>i.has(c.package));return{heading:`${s.name} ${s.version}`,facts:[["Ecosystem",s.ecosystem],["Licence",[...i].map(c=>n[c]?.license??"").filter(Boolean).join("; ")||"not told"]],lists:[O(`Images with ${s.name} ${s.version}`,Ke(r),t.filter(c=>c.packages.some(u=>i.has(u)))),O(`Vulnerabilities of ${s.name} ${s.version}`,Se,P(o,[...new Set(a.map(({vulnerability:c})=>c))]).sort(xe))]}}function No(e,{images:n,packages:t,findings:r,vulnerabilities:o}){let i=n.find(a=>a.sha===e);if(i===void 0)return $e(e);let s=new Set([...i.findings].map(a=>r[a]?.vulnerability??0));return{heading:Xn(i.arn,i.sha),facts:[["Name",i.arn],["Digest",i.sha],["Operating system",i.operatingSystem||"not told"],["Exported",i.exportedOn||"not told"]],lists:[O("Vulnerabilities of the image",Se,P(o,[...s]).sort(xe)),O("Packages of the image",Oe,P(t,[...i.packages]))]}}function $e(e){return{heading:e,facts:[["Found","This report does not hold it"]],lists:[]}}function jo({aliases:e,severity:n,score:t,epss:r,knownExploited:o}){return[...e.length===0?[]:[["Also called",e.join(", ")]],["Severity",n],...t===void 0?[]:[["Score",String(t)]],...r===void 0?[]:[["EPSS",Yn(r)]],...o===""?[]:[["Listed by CISA",o]]]}var ke=["unknown","none","low","medium","high","critical"];function xe(e,n){return+(n.knownExploited!=="")-+(e.knownExploited!=="")||ke.indexOf(n.severity)-ke.indexOf(e.severity)||(n.epss??0)-(e.epss??0)||n.images-e.images}var Se=[{key:"id",title:"Vulnerability",cell:({id:e})=>({text:e,href:K({vulnerability:e})})},{key:"severity",title:"Severity",startsFalling:!0,cell:({severity:e})=>({text:e,rank:ke.indexOf(e),className:`severity ${e}`})},N("score","Score",({score:e})=>e),{key:"epss",title:"EPSS",isNumber:!0,cell:({epss:e})=>({text:e===void 0?"":Yn(e),rank:e??-1})},{key:"kev",title:"Exploited since",cell:({knownExploited:e})=>({text:e})},N("packages","Packages",({packages:e})=>e),N("images","Images",({images:e})=>e)],Oe=[{key:"name",title:"Package",cell:({name:e,key:n})=>({text:e,href:K({package:n})})},{key:"version",title:"Version",cell:({version:e})=>({text:e||"version unknown"})},{key:"ecosystem",title:"Ecosystem",cell:({ecosystem:e})=>({text:e})},{key:"license",title:"Licence",cell:({license:e})=>({text:e})},N("vulnerabilities","Vulnerabilities",({vulnerabilities:e})=>e),N("images","Images",({images:e})=>e)],Co=[...Oe.map(e=>({...e,cell:({found:n})=>e.cell(n)})),{key:"fixed",title:"Mended in",cell:({fixedVersion:e})=>({text:e})}];function Ke(e){return[{key:"image",title:"Image",cell:({arn:n,sha:t})=>({text:Xn(n,t),href:K({image:t})})},{key:"account",title:"Account",cell:({arn:n})=>({text:ve(n)?.account??"",className:"whole"})},{key:"region",title:"Region",cell:({arn:n})=>({text:ve(n)?.region??"",className:"whole"})},{key:"os",title:"Operating system",cell:({operatingSystem:n})=>({text:n})},{key:"exported",title:"Exported",cell:({exportedOn:n})=>({text:n,className:"whole"})},N("packages","Packages",({packages:n})=>n.length),N("vulnerabilities","Vulnerabilities",n=>new Set([...n.findings].map(t=>e[t]?.vulnerability)).size)]}function Xn(e,n){let t=ve(e);return t===void 0?e:`${t.repository}@${n.slice(0,19)}`}function ve(e){let[,n,t,r]=/^arn:[^:]+:ecr:([^:]*):([^:]*):repository\\/(.+?)(?:\\/sha256:.*)?$/.exec(e)??[];if(!(n===void 0||t===void 0||r===void 0))return{region:n,account:t,repository:r}}function N(e,n,t){return{key:e,title:n,isNumber:!0,cell:r=>{let o=t(r);return{text:o===void 0?"":String(o),rank:o??-1}}}}function P(e,n){return n.flatMap(t=>{let r=e[t];return r===void 0?[]:[r]})}function Yn(e){return`${(e*100).toFixed(1)} %`}var Io=[["vulnerabilities","Vulnerabilities"],["packages","Packages"],["images","Images"]],H=R("query"),[Vo,Q,et,Po]=[R("views"),R("content"),R("status"),R("problem")];Ro().then(e=>Uo(Ee(e))).catch(e=>{et.textContent=`The data of this page cannot be read: ${String(e)}`});async function Ro(){let e=Uint8Array.from(atob(R("data").textContent??""),t=>t.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(n).text())}function Uo(e){let n=()=>Mo(W(location.hash),e);H.addEventListener("input",()=>{let{view:t}=W(location.hash);history.replaceState(null,"",K({view:t,query:H.value})),n()}),addEventListener("hashchange",()=>{n();let{vulnerability:t,package:r,image:o}=W(location.hash);(t??r??o)&&Q.querySelector("h2")?.focus()}),n()}function Mo(e,n){let t=performance.now();document.activeElement!==H&&(H.value=e.query);let r=Zn(e.query,n),o=Hn(e,()=>r,n),i=(e.vulnerability??e.package??e.image)!==void 0;Vo.replaceChildren(...Io.map(([f,l])=>zo(f,l,r[f].length,e,i))),Po.textContent=r.problem??"";let s=o.lists.length===1&&o.lists[0]?.caption===o.heading;Q.className=s?"single":"";let a=p("h2",{tabindex:"-1"},[o.heading]),c=p("dl",{},o.facts.flatMap(([f,l])=>[p("dt",{},[f]),p("dd",{},[l])]));Q.replaceChildren(a,...o.facts.length===0?[]:[c],...o.lists.flatMap((f,l)=>qo(f,l===0?e.sort:void 0,e)));let u=o.lists.map(({caption:f,count:l})=>`${f}: ${l.toLocaleString("en-US")}`);et.textContent=u.join(". "),Q.dataset.milliseconds=String(Math.round(performance.now()-t))}function zo(e,n,t,r,o){let i=!o&&r.view===e,s=K({view:e,query:r.query});return p("a",{href:s,...i?{"aria-current":"page"}:{}},[`${n} (${t.toLocaleString("en-US")})`])}function qo(e,n,t){let r=e.table(n,i=>{location.hash=K({...t,sort:i})}),o=p("button",{type:"button",class:"csv"},[`CSV: ${e.caption}`]);return o.addEventListener("click",()=>Bo(`${e.caption}.csv`,e.csv(n))),[r,o]}function Bo(e,n){let t=URL.createObjectURL(new Blob(["\\uFEFF",n],{type:"text/csv"}));p("a",{href:t,download:e.replace(/[^\\w. -]+/g,"_")}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function R(e){let n=document.getElementById(e);if(n===null)throw new Error(`There is no #${e}`);return n}';
      ;
      const pageStyle = `
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
      ;
      function pageHtml(payload) {
        const data2 = (0, external_node_zlib_.gzipSync)(JSON.stringify(payload), { level: 9 }).toString("base64");
        const title = escaped(payload.title);
        const policy = [
          "default-src 'none'",
          `script-src ${hashOf(pageScript)}`,
          `style-src ${hashOf(pageStyle)}`,
          "base-uri 'none'",
          "form-action 'none'"
        ].join("; ");
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
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
      ;
      async function writePage(from, file, title, edge) {
        const inventory = collectInventory();
        let images = 0;
        await forEachImage(await (0, data.$)(from, edge), edge, (facts2) => {
          inventory.add(facts2);
          images++;
        });
        if (images === 0) {
          throw new lib.yo(`${JSON.stringify(from)} holds no images`, {
            where: "data",
            expected: "tables or SBOMs with packages"
          });
        }
        const html = pageHtml(inventory.finish(title));
        await edge.files.writeWhole(file, html);
        edge.host.log.info(`Page: ${file} (${images} images, ${(0, lib_progress._u)(html.length)})`, "good");
        return { file, images, bytes: html.length };
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
          const isWanted = (sha) => isLatest(pair, sha);
          const found = await pair.open(async (sbom, openCve) => (0, tables.KO)(sbom, await openCve(), isWanted));
          for (const facts2 of found.values())
            take(facts2);
        }
      }
      async function factsOfDocuments({ documents }, edge) {
        const { signal } = edge.host.cancellation;
        const progress = (0, lib_progress.z2)(edge.host.log, documents);
        const texts = new tables.NT();
        const bySha = /* @__PURE__ */ new Map();
        for (const source of documents.sources) {
          const collector = (0, tables.M7)(texts);
          const document = await (0, read.k)(source, collector.visitor, { signal, onBytes: progress.bytes }).catch((error) => {
            throw error instanceof read.z ? (0, refused.Z)(error) : error;
          });
          progress.document(document.components);
          const facts2 = collector.finish(document, source.place ?? source.name);
          bySha.set(facts2.image.sha, [...bySha.get(facts2.image.sha) ?? [], facts2]);
        }
        progress.end();
        return [...bySha.values()].map(tables.yx);
      }
    })
  )
};
