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
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3706);
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
        const found = await Promise.all(paths.map(async (name) => {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(files.workingDirectory, name);
          return { source: { name, open: () => bytesOf(path, name) }, size: await sizeOf(path) };
        }));
        return { found, passedOver };
      }
      function tellPassedOver(names, { host }) {
        if (names.length === 0)
          return;
        const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
        const files = names.length === 1 ? "1 file that is" : `${names.length} files that are`;
        host.log.warn(`${files} no *.json or *.json.gz passed over: ${names.slice(0, mostNamed).join(", ")}${more}. What is an SBOM is to be named, or converted to JSON`);
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
          [__webpack_require__.e(529), __webpack_require__.e(624)]
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
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3706);
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
      var _documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6460);
      var _folder_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7070);
      var _folder_table_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9710);
      async function openData(data, edge) {
        if (data.startsWith("s3://"))
          return await dataInS3(data.replace(/\/+$/, ""), edge);
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(edge.files.workingDirectory, data);
        const kind = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0);
        if (kind === void 0) {
          if (/[*?[{]/.test(data))
            return { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_4__.I)([data], edge) };
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo(`${JSON.stringify(data)} does not exist`, {
            where: "data",
            expected: "a file or folder of tables or SBOMs, or an s3:// URI",
            mend: "run mode export or transform first, or name where its output-dir lies"
          });
        }
        const files = kind.isFile() ? tableFile(path) : await tablesBelow(path, edge);
        if (files.length > 0)
          return { kind: "tables", pairs: files.map(localPair) };
        return { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_4__.I)([data], edge) };
      }
      function tableFile(path) {
        return path.endsWith(".parquet") ? [ofPackages(path)] : [];
      }
      async function tablesBelow(folder, edge) {
        const [, root = folder, part] = tableFolder.exec(folder) ?? [];
        try {
          (0, _folder_commit_js__WEBPACK_IMPORTED_MODULE_5__.lj)(root, Date.now());
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
          open: (work) => reading(path, () => (0, _folder_table_file_js__WEBPACK_IMPORTED_MODULE_6__.P)(path, async (sbom) => {
            const beside = path.replace(/\/sbom\/(?!.*\/sbom\/)/, "/cve/");
            if (beside === path || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(beside).catch(() => void 0) === void 0) {
              return await work(sbom, async () => void 0);
            }
            return await (0, _folder_table_file_js__WEBPACK_IMPORTED_MODULE_6__.P)(beside, (cve) => work(sbom, async () => cve));
          }))
        };
      }
      async function dataInS3(uri, edge) {
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(529), __webpack_require__.e(624)]
        ).then(__webpack_require__.bind(__webpack_require__, 8624));
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
          return { kind: "documents", documents: await (0, _documents_js__WEBPACK_IMPORTED_MODULE_4__.I)([uri], edge) };
        const known = new Set(found);
        const opened = async (one) => {
          const pieces = [];
          for await (const piece of objects.open(one))
            pieces.push(piece);
          return await (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_3__.RT)(bufferOf(Buffer.concat(pieces)));
        };
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
      function bufferOf(bytes) {
        const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
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
      var _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(340);
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);
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
          for (const match of (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.mg)(query, collector.finish(document, source.name)))
            found.set(keyOf(match), match);
        }
        progress.end();
        return { matches: [...found.values()].sort(inOrder), files: documents.sources.length, problems };
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
      var lib = __webpack_require__(3706);
      var package_url = __webpack_require__(9947);
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
        const epoch = parsed?.qualifiers.epoch ?? "";
        const hasEpoch = /^[1-9]\d*$/.test(epoch) && packageversion !== "" && !/^\d+:/.test(packageversion);
        return {
          name,
          namespace: parsed?.namespace ?? "",
          ecosystem,
          version: hasEpoch ? `${epoch}:${packageversion}` : packageversion,
          license,
          order: [packagekey, ecosystem, versionkey, name, packageversion, license].join("\0")
        };
      }
      function packageKeyOf({ order, namespace }) {
        return `${order}\0${namespace}`;
      }
      function vulnerabilityEntry({ cve, severity, score, epss, knownexploited }) {
        return { cve, severity, score, epss, knownexploited };
      }
      const severities = ["unknown", "none", "low", "medium", "high", "critical"];
      function worseOf(fact) {
        return (known) => ({
          cve: known.cve,
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
      var read = __webpack_require__(340);
      var tables = __webpack_require__(5944);
      var data = __webpack_require__(7190);
      var search = __webpack_require__(6042);
      var lib_progress = __webpack_require__(5483);
      var refused = __webpack_require__(7506);
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_zlib_ = __webpack_require__(8522);
      ;
      const pageScript = 'function p(e,n={},t=[]){let r=document.createElement(e);for(let[i,o]of Object.entries(n))r.setAttribute(i,o);return r.append(...t),r}function Le({title:e,texts:n,packages:t,vulnerabilities:r,findings:i,images:o}){let s={title:e,packages:t.name.map((a,c)=>{let[u,f]=[n.names[a]??"",n.ecosystems[t.ecosystem[c]??0]??""],l=t.version[c]??"";return{at:c,name:u,namespace:n.namespaces[t.namespace[c]??0]??"",ecosystem:f,version:l,license:n.licenses[t.license[c]??0]??"",key:`${f}:${u}@${l}`,lowerName:u.toLowerCase(),images:0,vulnerabilities:0}}),vulnerabilities:r.id.map((a,c)=>({at:c,id:a,severity:r.severity[c]??"unknown",score:r.score[c]??void 0,epss:r.epss[c]??void 0,knownExploited:r.knownExploited[c]??"",lowerId:a.toLowerCase(),images:0,packages:0})),findings:i.package.map((a,c)=>({package:a,vulnerability:i.vulnerability[c]??0,fixedVersion:i.fixedVersion[c]??""})),images:o.sha.map((a,c)=>({at:c,sha:a,arn:o.arn[c]??"",operatingSystem:o.operatingSystem[c]??"",exportedOn:o.exportedOn[c]??"",packages:Oe(o.packages[c]??[]),findings:Oe(o.findings[c]??[]),lower:`${o.arn[c]??""} ${a}`.toLowerCase()}))};return Fn(s),s}function Oe(e){let n=0;return Uint32Array.from(e,t=>(n+=t,n))}function Fn({images:e,packages:n,vulnerabilities:t,findings:r}){for(let i of e){for(let s of i.packages){let a=n[s];a!==void 0&&a.images++}let o=new Set;for(let s of i.findings)o.add(r[s]?.vulnerability??0);for(let s of o){let a=t[s];a!==void 0&&a.images++}}for(let i of r){let[o,s]=[n[i.package],t[i.vulnerability]];o!==void 0&&o.vulnerabilities++,s!==void 0&&s.packages++}}function _(e){let n=new URLSearchParams(e.replace(/^#/,"")),t=n.get("view");return{view:t==="packages"||t==="images"?t:"vulnerabilities",query:n.get("q")??"",...z("vulnerability",n.get("cve")),...z("package",n.get("package")),...z("image",n.get("image")),...z("sort",n.get("sort"))}}function S(e){return`#${Object.entries({view:"view",query:"q",vulnerability:"cve",package:"package",image:"image",sort:"sort"}).flatMap(([r,i])=>{let o=e[r];return o===void 0||o===""?[]:[`${i}=${encodeURIComponent(o)}`]}).join("&")}`}function z(e,n){return n===null||n===""?{}:{[e]:n}}function X(e){if(e.length>200)return;let n=e.trim().toLowerCase().replace(/\\s+/g," "),t=/^https?:\\/\\/\\S*?([^/\\s]+?)(?:\\.(?:html?|txt|php))?\\/?$/.exec(n)?.[1],r=Qn(t??n);return Ke(r)??Yn.get(r)??Ke(r.replace(/ [al]?gpl ?v?\\d.*$/,""))}function Qn(e){return e.replace(/[(),"\']/g," ").replace(/\\b(?:licen[cs]e|version|the)\\b/g," ").replace(/\\s+/g," ").trim().replace(/ ?\\bv\\.? ?(?=\\d)/," ").trim()}var Hn=[[/^(?:gnu )?affero (?:general public|gpl)/,"agpl"],[/^(?:gnu )?(?:library or lesser|lesser|library) (?:general public|gpl)/,"lgpl"],[/^(?:gnu )?general public/,"gpl"],[/^(?:gnu )?free documentation/,"gfdl"],[/^gnu (?=a?gpl|lgpl|gfdl)/,""]],Xn=/^(agpl|lgpl|gpl|gfdl)(?:[ -]*v?(?:ersion)?[ -]*)(\\d)(?:\\.(\\d))?(?:\\.0)?[ -]*(only|or[ -](?:any )?(?:later|newer)|\\+)?$/;function Ke(e){let n=Hn.reduce((s,[a,c])=>s.replace(a,c),e),[,t,r,i="0",o="only"]=Xn.exec(n)??[];if(t!==void 0)return`${t}-${r}.${i}-${o==="only"?"only":"or-later"}`}var Yn=new Map(Object.entries({"apache-2.0":["apache 2","apache 2.0","apache-2","apache2","apache software 2.0","asl 2.0"],mit:["mit","mit mit","expat","mit expat"],isc:["isc","isc iscl"],"bsd-2-clause":["bsd 2-clause","bsd 2 clause","bsd-2","simplified bsd","freebsd"],"bsd-3-clause":["bsd 3-clause","bsd 3 clause","bsd-3","new bsd","modified bsd","revised bsd"],"mpl-1.1":["mpl 1.1","mozilla public 1.1"],"mpl-2.0":["mpl 2","mpl 2.0","mpl-2","mozilla public 2.0","mozilla public 2.0 mpl 2.0"],"epl-1.0":["epl 1.0","eclipse public 1.0","eclipse public - 1.0"],"epl-2.0":["epl 2.0","eclipse public 2.0","eclipse public - 2.0"],"cddl-1.0":["cddl 1.0","common development and distribution 1.0"],"sspl-1.0":["sspl","sspl 1","server side public","server side public 1"],"busl-1.1":["bsl 1.1","business source 1.1"],unlicense:["unlicense"],"cc0-1.0":["cc0","cc0 1.0","cc0 1.0 universal"],"psf-2.0":["psf","python software foundation"]}).flatMap(([e,n])=>n.map(t=>[t,e])));var et=100,nt=2e4;function tt(e){let n=e.trim().slice(0,nt).replace(/\\s+/g," ");if(n!=="")return Ie(n)??it(n)}function q(e){let n=tt(e);return n===void 0?[]:[...new Set(Ne(n))]}function Ce(e,n){let t=new Set(q(e)),r=q(n);return r.length>0&&r.every(i=>t.has(i))}function Y(e){let n=e.trim().toLowerCase().replace(/\\s+/g," "),[,t=n,r]=/^(.+?) with (\\S+)$/.exec(n)??[],i=X(t)??t;return r===void 0?i:`${i} with ${r}`}function Ne(e){return e.kind==="license"?[e.name]:e.parts.flatMap(Ne)}function Ie(e){return X(e)===void 0?ot(rt(e)):ee(e)}function rt(e){return e.replace(/ or (?:any )?(?:later|newer)(?: version)?(?![\\w.-])/gi,"-or-later")}function it(e){let n=/^https?:\\/\\/\\S+$/i.test(e),t=e.split(n?/ AND /:/ AND |[,;]|\\band\\/or\\b|\\//).map(r=>r.trim()).filter(Boolean);return t.length<2?ee(Ee(e)):{kind:"and",parts:t.map(r=>Ie(r)??ee(Ee(r)))}}function Ee(e){let n=e.startsWith("(")&&!e.includes(")"),t=e.endsWith(")")&&!e.includes("("),r=e.slice(n?1:0,t?-1:void 0).trim();return r===""?e:r}function ee(e){return{kind:"license",name:Y(e)}}function ot(e){let n=e.match(/[()]|[^\\s()]+/g)??[];if(!n.every(i=>/^(?:[()]|[A-Za-z0-9.+:-]+)$/.test(i)))return;let t={tokens:n,at:0},r=Ve(t,0);return t.at===n.length?r:void 0}function Ve(e,n){return Ae(e,"or",()=>Ae(e,"and",()=>st(e,n)))}function Ae(e,n,t){let r=[];do{let o=t();if(o===void 0)return;r.push(o)}while(B(e,n));let[i]=r;return r.length===1?i:{kind:n,parts:r}}function st(e,n){if(B(e,"(")){let i=n===et?void 0:Ve(e,n+1);return B(e,")")?i:void 0}let t=je(e);if(t===void 0)return;if(!B(e,"with"))return{kind:"license",name:Y(t)};let r=je(e);if(r!==void 0)return{kind:"license",name:Y(`${t} with ${r}`)}}function je(e){let n=e.tokens[e.at];if(!(n===void 0||/^(?:[()]|and|or|with)$/i.test(n)))return e.at++,n}function B(e,n){return e.tokens[e.at]?.toLowerCase()!==n?!1:(e.at++,!0)}function Ue(e,n,t){let[r,i]=[Pe(e,{namespace:"",...n}),Pe(e,t)];return Re(e,r.name)!==Re(e,i.name)?!1:at(e)?r.namespace===i.namespace:r.namespace===""||i.namespace===""||r.namespace===i.namespace}function at(e){return e==="npm"||e==="golang"}function Pe(e,{name:n,namespace:t}){let r=e==="maven"?/^(.+)[:/]([^:/]+)$/:/^(.+)\\/([^/]+)$/,[,i,o]=r.exec(n)??[];return i===void 0||o===void 0?{name:n,namespace:t}:{name:o,namespace:i}}function Re(e,n){switch(e){case"pypi":return n.toLowerCase().replace(/[-_.]+/g,"-");case"cargo":return n.replaceAll("_","-");case"nuget":case"generic":return n.toLowerCase();default:return n}}function _e(e){let n=/^\\s*pkg:\\/*/i.exec(e);if(n===null)return;let[t,r]=ct(e.slice(n[0].length).trimEnd(),"#"),[i,o]=We(t,"?"),s=i.indexOf("/");if(s<1)return;let a=E(i.slice(0,s)).toLowerCase(),[c,u]=ut(qe(i.slice(s+1))),[f,l]=lt(c);if(l!=="")return{raw:e,type:a,namespace:ze(f),name:E(l),version:E(u),qualifiers:ft(o),subpath:ze(r)}}var Me={npm:"npm",maven:"maven",gradle:"maven",pypi:"pypi",pip:"pypi",deb:"deb",dpkg:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",rubygems:"gem",nuget:"nuget",dotnet:"nuget","dotnet-core":"nuget",golang:"golang",go:"golang",cargo:"cargo"};function Be(e){let n=e.toLowerCase();return Object.hasOwn(Me,n)?Me[n]:"generic"}function qe(e){let n=0,t=e.length;for(;e[n]==="/";)n++;for(;t>n&&e[t-1]==="/";)t--;return e.slice(n,t)}function We(e,n){let t=e.indexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function ct(e,n){let t=e.lastIndexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function ut(e){let n=e.lastIndexOf("@");return n<1?[e,""]:[e.slice(0,n),e.slice(n+1)]}function lt(e){let n=qe(e),t=n.lastIndexOf("/");return t===-1?["",n]:[n.slice(0,t),n.slice(t+1)]}function ft(e){let n=Object.create(null);if(e==="")return n;for(let t of e.split("&")){let[r,i]=We(t,"=");r!==""&&i!==""&&(n[E(r).toLowerCase()]=E(i))}return n}function ze(e){return e.includes("/")?e.split("/").filter(n=>n!=="").map(E).join("/"):E(e)}function E(e){if(!e.includes("%"))return e;try{return decodeURIComponent(e)}catch{return e}}var R={version:"",key:"",inclusive:!1};function Te({from:e,to:n},t){return e!==void 0&&(t<e.key||t===e.key&&!e.inclusive)?!1:n===void 0||t<n.key||t===n.key&&n.inclusive}function $(e){let n=[];for(let t of e.filter(Ze).toSorted((r,i)=>Je(r.from,i.from))){let r=n.at(-1);r===void 0||dt(r.to,t.from)?n.push(t):n[n.length-1]=b(r.from,gt(r.to,t.to))}return n}function U(e,n){let t=[];for(let[r,i]=[0,0];;){let[o,s]=[e[r],n[i]];if(o===void 0||s===void 0)return t;let a=b(pt(o.from,s.from),mt(o.to,s.to));Ze(a)&&t.push(a),ne(o.to,s.to)<0?r++:i++}}function b(e,n){return{...e===void 0?{}:{from:e},...n===void 0?{}:{to:n}}}function Ze({from:e,to:n}){return e===void 0||n===void 0||e.key<n.key?!0:e.key===n.key&&e.inclusive&&n.inclusive}function dt(e,n){return e===void 0||n===void 0?!1:e.key<n.key||e.key===n.key&&!e.inclusive&&!n.inclusive}function Je(e,n){return e===void 0||n===void 0?+(e!==void 0)-+(n!==void 0):e.key!==n.key?e.key<n.key?-1:1:Number(n.inclusive)-Number(e.inclusive)}function ne(e,n){return e===void 0||n===void 0?+(e===void 0)-+(n===void 0):e.key!==n.key?e.key<n.key?-1:1:Number(e.inclusive)-Number(n.inclusive)}function pt(e,n){return Je(e,n)<0?n:e}function mt(e,n){return ne(e,n)<0?e:n}function gt(e,n){return ne(e,n)<0?n:e}function d(e){let n=e.replace(/^0+/,""),{length:t}=n;return t<9?`${t}${n}`:`9${String(t).padStart(3,"0")}${n}`}var v="!";function y(e){return`${e.replace(/[^(-Z^a-}]/g,ht)}${v}`}var re="!";function k(e){return`${re}${y(e)}`}function ht(e){return e<"("?`#${te(e)}`:e<"^"?`[${te(e)}`:e<"a"?`_${te(e)}`:`~${ie(e)}`}function te(e){return e.charCodeAt(0).toString(16).padStart(2,"0")}function ie(e){return e.charCodeAt(0).toString(16).padStart(4,"0")}var A={before:"#",end:"$",revision:"%",commit:"&",count:"*",after:"+",letter:","},yt="~",Ge=["alpha","beta","pre","rc"],bt=["cvs","svn","git","hg","p"],wt=/^(?<numbers>\\d+(?:\\.\\d+)*)(?<letter>[a-z](?<afterLetter>\\d*(?:\\.\\d+)*))?(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\\d*)*)(?:~(?<commit>[0-9a-f]+))?(?:-r(?<revision>\\d+))?/;function De(e){let n=wt.exec(e);if(n?.groups===void 0)return k(e);let{numbers:t="",letter:r,afterLetter:i="",suffixes:o="",commit:s,revision:a}=n.groups,c=e.slice(n[0].length),[u="",...f]=t.split(".");return[d(u),...f.map(Fe),r===void 0?"":`${A.letter}${r[0]}${vt(i)}`,...o.split("_").slice(1).map(kt),s===void 0?"":`${A.commit}${s}${v}`,a===void 0?"":`${A.revision}${d(a)}`,c===""?A.end:`${yt}${y(c)}`].join("")}function Fe(e){return e.startsWith("0")?`${e}${v}`:d(e)}function vt(e){return e.split(".").filter(Boolean).map(Fe).join("")}function kt(e){let[n=""]=/^[a-z]+/.exec(e)??[],t=e.slice(n.length),r=Ge.includes(n),i=(r?Ge:bt).indexOf(n);return`${r?A.before:A.after}${i}${t===""?"":`${A.count}${d(t)}`}`}var $t="#",xt="$";function O(e,{numbers:n,prefix:t}){let r=e.replace(t,""),[i]=/^\\d+(?:\\.\\d+)*/.exec(r)??[];if(i===void 0)return k(e);let o=/^[^+]*/.exec(r.slice(i.length))?.[0]??"";return`${St(i.split("."),n)}${Ot(o.replace(/^[-._]/,""))}`}function St(e,n){let t=e.map(d);for(;t.length>n&&t.at(-1)===Qe;)t.pop();return t.join("").concat(Qe.repeat(Math.max(0,n-t.length)))}var Qe="0";function Ot(e){return e===""?xt:`${$t}${e.split(".").map(Lt).join("")}${v}`}function Lt(e){return/^\\d+$/.test(e)?d(e):`:${y(e)}`}var Kt={numbers:3,prefix:/^v/};function He(e){return O(e,Kt)}function W(e){let[n,t=""]=/^(\\d*):/.exec(e)??[""],r=e.slice(n.length),i=r.lastIndexOf("-");return i===-1?{epoch:t,version:r,revision:""}:{epoch:t,version:r.slice(0,i),revision:r.slice(i+1)}}var Et="#",At="$";function Ye(e){let{epoch:n,version:t,revision:r}=W(e);return`${d(n)}${Xe(t)}${Xe(r)}`}function Xe(e){let n=e.match(/\\D+|\\d+/g)??[],t=!/\\d$/.test(e);return`${n.map(r=>/\\d/.test(r)?d(r):jt(r)).join("")}${t?"0":""}${At}`}function jt(e){return e.replace(/[^A-Za-z]/g,Ct)}function Ct(e){return e==="~"?Et:e==="."?"|":`${e<"."?"{":"}"}${ie(e)}`}function C(e,n){let t,r=[];for(let i of e.toReversed())i.side!=="next"?(t=i.side,r.push(i.key)):t!==void 0&&r.push(i[t]);return`${r.reverse().join("")}${n}`}var Nt="(",It={side:"next",below:"%",above:"*"};function en(e){let n=e.replaceAll("-",".pre.").match(/[0-9]+|[A-Za-z]+/g);return n===null?k(e):C(Vt(n).map(Pt),Nt)}function Vt(e){let n=e.findIndex(i=>/^[A-Za-z]/.test(i)),t=n===-1?e.length:n,r=t;for(;r>0&&/^0+$/.test(e[r-1]??"");)r--;return[...e.slice(0,r),...e.slice(t)]}function Pt(e){return/^0+$/.test(e)?It:/^\\d/.test(e)?{side:"above",key:d(e)}:{side:"below",key:`#${y(e)}`}}var Rt="(",Ut={side:"next",below:"%",above:"*"},Mt=new Set(["alpha","beta","dev","milestone","nightly","pre","preview","rc","snapshot"]);function nn(e){let n=e.toLowerCase().replace(/^v(?=\\d)/,"").match(/[0-9]+|[a-z]+/g);return n===null?k(e):C(n.map(zt),Rt)}function zt(e){return/^0+$/.test(e)?Ut:/^\\d/.test(e)?{side:"above",key:d(e)}:Mt.has(e)?{side:"below",key:`#${y(e)}`}:{side:"above",key:`)${y(e)}`}}var _t={numbers:3,prefix:/^(?:v|go)/};function tn(e){return O(e,_t)}var Bt="(",qt={side:"next",below:"%",above:","},Wt={side:"next",below:"&",above:"0"},Tt={side:"next",below:"$",above:")"},Zt=["alpha","beta","milestone","rc","snapshot"],Jt=new Map([["ga",""],["final",""],["release",""],["cr","rc"]]),Gt=new Map([["a","alpha"],["b","beta"],["m","milestone"]]);function rn(e){return C(Ft(Dt(e.toLowerCase())).map(Qt),Bt)}function Dt(e){let n=[],t=()=>n.length===0||n.at(-1)?.kind==="list",r="";for(let i of e.match(/\\d+|[^\\d.-]+|[.-]/g)??[]){if(i==="."||i==="-"){n.push(oe(r===""?"0":r)),i==="-"&&n.push({kind:"list"}),r="";continue}se(r)?n.push(oe(r),{kind:"list"}):r!==""&&(t()||n.push({kind:"list"}),n.push(on(Gt.get(r)??r),{kind:"list"})),r=i}return r===""?n:(!se(r)&&!t()&&n.push({kind:"list"}),[...n,oe(r)])}function Ft(e){let n=[],t=!0;for(let r of e.toReversed())t&&sn(r)||(t=r.kind==="list",(!t||n.length>0)&&n.push(r));return n.reverse()}function Qt(e){if(e.kind==="list")return qt;if(e.kind==="number")return sn(e)?Wt:{side:"above",key:d(e.digits)};let n=Zt.indexOf(e.name);return n!==-1?{side:"below",key:`#${n}`}:e.name===""?Tt:{side:"above",key:e.name==="sp"?"*":`+${y(e.name)}`}}function oe(e){return se(e)?{kind:"number",digits:e}:on(e)}function on(e){return{kind:"qualifier",name:Jt.get(e)??e}}function sn(e){return e.kind==="number"?/^0*$/.test(e.digits):e.kind==="qualifier"&&e.name===""}function se(e){return/^\\d/.test(e)}var Ht={numbers:3,prefix:/^[v=\\s]+/};function an(e){return O(e,Ht)}var Xt={numbers:4,prefix:/^v/};function cn(e){return O(e.toLowerCase(),Xt)}var Yt=new RegExp([/^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)/,/(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\\d*))?/,/(?:-(?<postOnly>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?/,/(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d*))?/,/(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/].map(({source:e})=>e).join("")),un="~",ln="!",er="$",nr="#";function fn(e){let n=e.toLowerCase(),t=Yt.exec(n);if(t?.groups===void 0)return k(n);let r=t.groups,i=n.slice(t[0].length);return[d(r.epoch??""),tr(r.release??""),ir(r),or(r),r.dev===void 0?un:`d${d(r.devNumber??"")}`,sr(r.local),i===""?"":y(i)].join("")}function tr(e){let n=e.split(".").map(d);for(;n.at(-1)==="0";)n.pop();return`${n.join("")}${er}`}var rr={a:"a",alpha:"a",b:"b",beta:"b"};function ir(e){let{pre:n,preNumber:t=""}=e;return n!==void 0?`${rr[n]??"r"}${d(t)}`:e.dev!==void 0&&!dn(e)?nr:un}function or(e){return dn(e)?`p${d(e.postOnly??e.postNumber??"")}`:ln}function dn(e){return e.post!==void 0||e.postOnly!==void 0}function sr(e){return e===void 0?ln:`${e.split(/[-_.]/).map(t=>/^\\d+$/.test(t)?`;${d(t)}`:`:${y(t)}`).join("")}${v}`}var ar={"~":"#","^":"%"},cr="$",ur="*";function mn(e){let{epoch:n,version:t,revision:r}=W(e);return`${d(n)}${pn(t)}${r===""?"":pn(r)}`}function pn(e){return`${(e.match(/[0-9]+|[A-Za-z]+|[~^]/g)??[]).map(lr).join("")}${cr}`}function lr(e){let n=ar[e];return n!==void 0?n:/^\\d/.test(e)?d(e):`${ur}${e}${v}`}var fr={npm:an,maven:rn,pypi:fn,deb:Ye,rpm:mn,apk:De,gem:en,nuget:cn,golang:tn,cargo:He,generic:nn},dr=256;function L(e,n){let t=n.trim().slice(0,dr);return t===""?"":fr[e](t)}function w(e,n,t){let r=i=>N(e,t,i);switch(n){case"<":case"<=":return[b(R,r(n==="<="))];case">":case">=":return[b(r(n===">="),void 0)];case"=":return[b(r(!0),r(!0))];case"!=":return[b(R,r(!1)),b(r(!1),void 0)]}}function N(e,n,t){return{version:n,key:L(e,n),inclusive:t}}var g=class extends Error{name="RangeProblem";at;length;expected;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected}};var T={"^":gr,"~":hr},gn={npm:T,cargo:T,golang:T,nuget:T,pypi:{"~=":yr},gem:{"~>":wr}},pr={npm:Z,cargo:Z,golang:Z,nuget:Z,pypi:br};function ae(e){return Object.keys(gn[e]??{})}function hn(e,n,t){return gn[e]?.[n]?.(t)}function yn(e,n){return pr[e]?.(mr(e,n)?`${n}.*`:n)}function mr(e,n){return(e==="npm"||e==="cargo")&&/^v?\\d+(?:\\.\\d+)?$/.test(n)}function gr(e){let n=bn(e);if(n===void 0)return;let t=n.findIndex(i=>!/^0+$/.test(i)),r=t===-1?n.length-1:t;return{from:wn(e),to:ce(n.slice(0,r+1))}}function hr(e){let n=bn(e);return n&&{from:wn(e),to:ce(n.slice(0,2))}}function Z(e){let[,n]=/^v?(\\d+(?:\\.\\d+)?)(?:\\.[xX*]){1,2}$/.exec(e)??[];return n===void 0?void 0:{from:n,to:ce(n.split("."))}}function bn(e){let[,n]=/^v?(\\d+(?:\\.\\d+){0,2})(?:$|[-+.])/.exec(e)??[];return n?.split(".")}function wn(e){return e.replace(/(?:\\.[xX*])+$/,"")}function ce(e){return`${[...J(e),"0","0"].slice(0,Math.max(3,e.length)).join(".")}-0`}function yr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)+)/.exec(e)??[];if(t!=="")return{from:e,to:`${n}${J(t.split(".").slice(0,-1)).join(".")}.dev0`}}function br(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)*)\\.\\*$/.exec(e)??[];if(t!=="")return{from:`${n}${t}.dev0`,to:`${n}${J(t.split(".")).join(".")}.dev0`}}function wr(e){let[n]=/^\\d+(?:\\.\\d+)*/.exec(e)??[];if(n===void 0)return;let t=n.split(".");return{from:e,to:`${J(t.slice(0,Math.max(1,t.length-1))).join(".")}.A`}}function J(e){return[...e.slice(0,-1),String(BigInt(e.at(-1)??"0")+1n)]}var vn={"":"=","=":"=","==":"=","===":"=","!=":"!=","<":"<","<<":"<","<=":"<=",">":">",">>":">",">=":">="};function kn(e,n,t){return vr(n,t).map(i=>kr(e,i)).reduce(U)}var G=/([<>=!~^]*)[ \\t]*([^\\s,]*)[\\s,]*/y;function vr(e,n){let t=[];for(G.lastIndex=0;G.lastIndex<e.length;){let r=n+G.lastIndex,[i,o="",s=""]=G.exec(e)??[""],a=r+(s===""?i.length:i.indexOf(s,o.length));t.push({operator:o,version:s,at:r,versionAt:a})}return t}function kr(e,n){let{operator:t,version:r,at:i}=n;if(r==="*"&&t==="")return[{}];Sr(e,n);let o=Object.hasOwn(vn,t)?vn[t]:void 0;if(o!==void 0)return $r(e,o,n);if(!ae(e).includes(t))throw new g({what:`${JSON.stringify(t)} is no operator of ${e} versions`,at:i,length:t.length,expected:["<","<=",">",">=","=","!=",...ae(e)].join(" ")});let s=hn(e,t,r);if(s===void 0)throw xn(n);return $n(e,s)}function $r(e,n,{version:t}){let r=yn(e,t);if(r===void 0)return w(e,n,t);switch(n){case"=":return $n(e,r);case"!=":return $([...w(e,"<",r.from),...w(e,">=",r.to)]);case"<=":return w(e,"<",r.to);case">":return w(e,">=",xr(r.to));default:return w(e,n,r.from)}}function xr(e){return e.replace(/(?:-0|\\.dev0)$/,"")}function $n(e,{from:n,to:t}){return $([b(N(e,n,!0),N(e,t,!1))])}function Sr(e,n){let{version:t,operator:r}=n;if(!(!(!/\\d/.test(t)&&!/^(?:=+|!=)$/.test(r))&&t!==""&&!/^[<>=!^[(]|\\|/.test(t)&&!Or(e,t)))throw xn(n)}function Or(e,n){return L(e,n).startsWith(re)}function xn({version:e,versionAt:n}){return new g({what:e===""?"the version is missing":`${JSON.stringify(e)} is no version`,at:n,length:e.length,expected:"a version such as 2.17.1"})}var D=/([[(])([^[\\](),]*)(,?)([^[\\](),]*)([\\])])[\\s,]*/y;function Sn(e,n,t){let r=[];for(D.lastIndex=0;D.lastIndex<n.length;){let i=D.lastIndex,o=D.exec(n);if(o===null)throw new g({what:"the interval is not complete",at:t+i,length:n.length-i,expected:"an interval such as [2.0,2.17.1) or [2.17.1]"});r.push(Lr(e,o,t+i))}return $(r)}function Lr(e,n,t){let[r,i,o="",s,a="",c]=n,[u,f]=[o.trim(),a.trim()],l=(P,H)=>P===""?void 0:N(e,P,H);if(s===""){if(u!==""&&i==="["&&c==="]")return b(l(u,!0),l(u,!0));throw new g({what:`${JSON.stringify(r.trim())} is no interval`,at:t,length:r.trimEnd().length,expected:"one version in square brackets, such as [2.17.1], or two with a comma"})}let[m,K]=[l(u,i==="["),l(f,c==="]")];if(m!==void 0&&K!==void 0&&m.key>K.key)throw new g({what:`${JSON.stringify(u)} is above ${JSON.stringify(f)}`,at:t,length:r.trimEnd().length,expected:"the lower version first"});return b(m??R,K)}var On={npm:"npm",maven:"maven",pypi:"pypi",deb:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",nuget:"nuget",golang:"golang",go:"golang",cargo:"cargo",generic:"generic"};function Ln(e){return/^vers:/i.test(e)}function ue(e){let n=/^vers:([^/]*)/i.exec(e)?.[1]?.toLowerCase()??"";return Object.hasOwn(On,n)?On[n]:void 0}function Kn(e,n,t){let r=n.includes("/")?n.indexOf("/"):n.length;if(ue(n)!==e)throw new g({what:`${JSON.stringify(n.slice(0,r))} is not about ${e} versions`,at:t,length:r,expected:`vers:${e}/ and constraints`});let i=r+1;if(n.slice(i).trim()==="*")return[{}];let o=Er(e,n.slice(i),t+i),s=o.filter(({comparator:l})=>l==="="),a=o.filter(({comparator:l})=>l==="!="),c=o.filter(({comparator:l})=>l!=="="&&l!=="!="),f=s.length===0&&c.length===0?[{}]:$([...s.flatMap(({version:l})=>w(e,"=",l)),...Ar(e,c)]);return a.reduce((l,{version:m})=>U(l,w(e,"!=",m)),f)}var Kr=/^(<=|>=|!=|<|>|=)?(.+)$/s;function Er(e,n,t){let r=t;return n.split("|").map(o=>{let[,s="=",a=""]=Kr.exec(o.trim())??[],c=jr(a);if(c===void 0||c.trim()===""||/^[<>=!*]/.test(c))throw new g({what:`${JSON.stringify(o)} is no constraint`,at:r,length:o.length,expected:"a version, alone or after one of < <= > >= = !="});return r+=o.length+1,{comparator:s,version:c,key:L(e,c)}}).toSorted((o,s)=>o.key<s.key?-1:+(o.key>s.key))}function Ar(e,n){let t=({comparator:o})=>o.startsWith(">"),r=n.filter((o,s)=>{let a=n[t(o)?s-1:s+1];return a===void 0||t(a)!==t(o)}),i=[];return r.forEach((o,s)=>{let a=r[s+1];if(!t(o)){s===0&&i.push(...w(e,o.comparator,o.version));return}let c=w(e,o.comparator,o.version),u=a&&w(e,a.comparator,a.version);i.push(...u===void 0?c:U(c,u))}),i}function jr(e){try{return decodeURIComponent(e)}catch{return}}var Cr=4096;function le(e,n){if(n.length>Cr)throw An("the range is too long",0,n.length);let t=n.trim(),r=n.indexOf(t),i=Ln(t)?Kn(e,t,r):Nr(e,n);return{ecosystem:e,text:n,intervals:i}}function En(e,n){let t=L(e.ecosystem,n);return e.intervals.some(r=>Te(r,t))}function Nr(e,n){let t=0,r=n.replaceAll("&&","  ").split("||").flatMap(i=>{let o=t;return t+=i.length+2,Ir(e,i,o)});return $(r)}function Ir(e,n,t){let r=n.trim();if(r==="")throw An("a range is missing",t,n.length);let i=t+n.indexOf(r);return/^[[(]/.test(r)?Sn(e,r,i):kn(e,r,i)}function An(e,n,t){return new g({what:e,at:n,length:t,expected:"a range such as >=2.0 <2.17.1 or [2.0,2.17.1)"})}var jn={maven:["commons-collections","commons-compress","commons-fileupload","commons-text","guava","jackson-databind","log4j","log4j-api","log4j-core","logback-classic","logback-core","netty-codec-http2","snakeyaml","spring-beans","spring-core","spring-web","spring-webmvc","struts2-core","tomcat-embed-core","xstream"],npm:["axios","body-parser","chalk","cross-spawn","debug","event-stream","express","follow-redirects","jsonwebtoken","lodash","minimatch","minimist","moment","node-fetch","path-to-regexp","qs","semver","tar","ua-parser-js","ws"],pypi:["aiohttp","certifi","cryptography","django","fastapi","flask","jinja2","numpy","pillow","pyyaml","requests","setuptools","tensorflow","torch","tornado","urllib3","werkzeug"]};var M=["npm","maven","pypi","deb","rpm","apk","gem","nuget","golang","cargo","generic"],Pr=new Map([...M.map(e=>[e,e]),["go","golang"],["pip","pypi"],["python","pypi"],["rubygems","gem"],["ruby","gem"],["alpine","apk"],["java","maven"],["node","npm"],["javascript","npm"],["dotnet","nuget"],["rust","cargo"],["dpkg","deb"]]);function Cn(e){return Pr.get(e.toLowerCase())}var Rr=new Map(["npm","maven","pypi"].flatMap(e=>jn[e].map(n=>[n,e])));function Nn(e){return Rr.get(e.toLowerCase())}var h=class extends Error{name="QueryProblem";at;length;expected;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected}};var In=[{authority:"CVE",form:"CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"GitHub",form:"GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Amazon Linux",form:"ALAS[0-9A-Z]*(?:-[0-9A-Z._]+){0,3}-\\\\d{4}-\\\\d+"},{authority:"Ubuntu",form:"USN-\\\\d+-\\\\d+"},{authority:"Ubuntu",form:"UBUNTU-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Debian",form:"D[SLT]S?A-\\\\d+-\\\\d+"},{authority:"Debian",form:"TEMP-\\\\d+-[0-9A-F]+"},{authority:"Debian",form:"DEBIAN-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Red Hat",form:"RH[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Oracle Linux",form:"EL[SBE]A-\\\\d{4}-\\\\d+"},{authority:"AlmaLinux",form:"AL[SBE]A-\\\\d{4}:[A-Z]?\\\\d+"},{authority:"Rocky Linux",form:"RL[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Fedora",form:"FEDORA(?:-EPEL)?(?:-MODULAR)?-\\\\d{4}-[0-9A-F]+"},{authority:"SUSE",form:"(?:open)?SUSE-[A-Z]{2}-\\\\d{4}:[0-9.]+-\\\\d+"},{authority:"Alpine",form:"ALPINE-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Wolfi",form:"CGA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Go",form:"GO-\\\\d{4}-\\\\d{4,}"},{authority:"PyPI",form:"PYSEC-\\\\d{4}-\\\\d+"},{authority:"Rust",form:"RUSTSEC-\\\\d{4}-\\\\d{4}"},{authority:"OSV",form:"OSV-\\\\d{4}-\\\\d+"},{authority:"OSV",form:"MAL-\\\\d{4}-\\\\d+"},{authority:"Bitnami",form:"BIT-[0-9A-Z-]+-\\\\d{4}-\\\\d{4,19}"},{authority:"Gentoo",form:"GLSA-\\\\d{6}-\\\\d+"},{authority:"Arch Linux",form:"A(?:SA-\\\\d{6}-\\\\d+|VG-\\\\d+)"},{authority:"Snyk",form:"SNYK-[0-9A-Z]+-[0-9A-Z_-]+-\\\\d+"},{authority:"Photon",form:"PHSA-\\\\d{4}-\\\\d+(?:\\\\.\\\\d+)?-\\\\d+"}];var Mr=new RegExp(`^(?:${In.map(({form:e})=>e).join("|")})$`,"i");function fe(e){return Mr.test(e)}function Vn(e){return/^(?:(?:cve|usn|dsa|dla|rh[sbe]a|alas\\d*|elsa|pysec|rustsec)-?[\\d:-]*|ghsa(?:-.*)?)$/i.test(e)&&!fe(e)}function Pn(e,n){return e===n||e.toLowerCase()===n.toLowerCase()}var zr=/[@<>=!^~[(\\s,|]/;function Un(e){let n=e.length-e.trimStart().length,t=/^pkg:/i.test(e.trimStart()),r=e.slice(n),i=Tr(e,n+(t?qr(r):Wr(r)),t),[o,s]=[e.slice(n,i),Zr(e.slice(i),t)],a={kind:"package",text:e,...t?Jr(o,n):Gr(o,n,s),...s===""?{}:{range:s}};return Br(a,i),a}function de(e,n){let t=Rn.get(e)??new Map;return Rn.set(e,t),t.has(n)||t.set(n,_r(e,n)),t.get(n)}var Rn=new WeakMap;function pe({ecosystem:e,isSupposed:n=!1}){return e===void 0?M:n?[e,"generic"]:[e]}function _r(e,n){if(pe(e).includes(n))try{return le(n,e.range??"*")}catch(t){if(t instanceof g)return;throw t}}function Br(e,n){if(!(e.range===void 0||(e.ecosystem===void 0?M:[e.ecosystem]).some(r=>de(e,r)!==void 0)))try{le(e.ecosystem??"generic",e.range)}catch(r){if(!(r instanceof g))throw r;let{message:i,length:o,expected:s}=r,a=Math.max(n,e.text.indexOf(e.range,n));throw new h({what:i,at:a+r.at,length:o,expected:s})}}function qr(e){return/^pkg:\\/*[^/]*\\//i.exec(e)?.[0].length??4}function Wr(e){return/^(?:[A-Za-z]+:)?@/.exec(e)?.[0].length??0}function Tr(e,n,t){for(let r=n;r<e.length;r++)if(t&&/[?#]/.test(e[r]??"")||zr.test(e[r]??"")&&!(e[r]==="@"&&e[r-1]==="/"))return r;return e.length}function Zr(e,n){let t=e.replace(/^@/,"").trim();if(!n)return t;let r=t.replace(/[?#][^\\s<>@[(]*/,"").replace(/^@/,"").trim();try{return decodeURIComponent(r)}catch{return r}}function Jr(e,n){let t=_e(e);if(t===void 0||/[*]/.test(e))throw new h({what:`${JSON.stringify(e)} is no package URL`,at:n,length:e.length,expected:"a package URL such as pkg:maven/org.apache.logging.log4j/log4j-core"});let{type:r,namespace:i,name:o}=t,s=Be(r);return s==="npm"?{name:i===""?o:`${i}/${o}`,ecosystem:s}:{name:o,ecosystem:s,...i===""?{}:{namespace:i}}}function Gr(e,n,t){let[,r="",i=""]=/^(?:([A-Za-z]+):(?!:))?(.*)$/s.exec(e)??[],o=r===""?void 0:Cn(r),s=o===void 0?e:i;if(Dr(s,n+e.length-s.length),o===void 0&&!Qr(r,i))throw new h({what:`${JSON.stringify(r)} is no ecosystem`,at:n,length:r.length,expected:`one of ${M.join(", ")}; or, for a group of Maven, maven:${r}:${i}`});if(s===""||/^[@:/]|[:/]$/.test(s.replace(/^@(?=[^/]+\\/[^/]+$)/,"")))throw new h({what:s===""?"the name of a package is missing":`${JSON.stringify(s)} is no package name`,at:n,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});let a=ue(t);if(s.startsWith("@")&&(o??"npm")==="npm")return{name:s,ecosystem:"npm"};let[,c,u]=/^([^:/]+):([^:/]+)$/.exec(s)??[];if(c!==void 0&&u!==void 0)return{name:u,namespace:c,ecosystem:o??"maven"};let f=s.lastIndexOf("/"),l=o??a;if(f!==-1)return{name:s.slice(f+1),namespace:s.slice(0,f),...l===void 0?{}:{ecosystem:l}};let m=Nn(s);if(o===void 0&&m!==void 0&&a!==void 0&&m!==a)throw new h({what:`${s} is a package of ${m}, and the range is about ${a} versions`,at:n,length:e.length,expected:`a range of ${m} versions, or ${a}:${s} where that is meant`});return l!==void 0?{name:s,ecosystem:l}:m===void 0?{name:s}:{name:s,ecosystem:m,isSupposed:!0}}function Dr(e,n){let t=/[*?{}&;"\'`]/.exec(e);if(t!==null)throw new h({what:`${JSON.stringify(t[0])} stands in no name of a package`,at:n+t.index,length:1,expected:"the whole name of one package, such as log4j-core"});if(Vn(e))throw new h({what:`${JSON.stringify(e)} is no whole identifier of a vulnerability`,at:n,length:e.length,expected:"an identifier such as CVE-2021-44228 or GHSA-jfh8-c2jp-5v3q"});if(Fr.test(e))throw new h({what:`${JSON.stringify(e)} is a licence`,at:n,length:e.length,expected:`license:${e}`})}var Fr=/^(?:(?:a?gpl|lgpl|gfdl|apache|mpl|epl|eupl|cddl|osl|afl|artistic|cc0|cc-by(?:-[a-z]+)*)-\\d+\\.\\d+(?:-only|-or-later|\\+)?|bsd-\\d-clause)$/i;function Qr(e,n){return e===""||n.startsWith("//")||/[:/]/.test(n)?!0:n.toLowerCase().startsWith(e.slice(0,3).toLowerCase())}var Hr=4096;function Mn(e){let n=e.trim();if(n===""||n.length>Hr)throw new h({what:n===""?"the query is empty":"the query is too long",at:0,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});return/^licen[cs]e:/i.test(n)?Yr(e):fe(n)?{kind:"vulnerability",text:e,id:n}:Un(e)}function me(e,n){switch(e.kind){case"vulnerability":return n.vulnerabilities?.some(t=>Pn(t,e.id))??!1;case"license":return Ce(n.license,e.expression);case"package":return Xr(e,n)}}function Xr(e,n){if(!pe(e).includes(n.ecosystem)||!Ue(n.ecosystem,e,n))return!1;if(e.range===void 0)return!0;let t=de(e,n.ecosystem);return t!==void 0&&En(t,n.fullVersion)}function Yr(e){let n=e.indexOf(":")+1,t=e.slice(n).trim();if(q(t).length>0)return{kind:"license",text:e,expression:t};throw new h({what:"the licence is missing",at:n,length:e.length-n,expected:"an SPDX identifier such as license:AGPL-3.0-only"})}function _n(e,n){let t=e.trim();if(t==="")return ri(n);let{query:r,problem:i}=ei(t),o=r===void 0||r.kind==="package"&&Bn(t),s=t.toLowerCase(),a=new Uint8Array(n.packages.length),c=new Uint8Array(n.vulnerabilities.length),u=new Uint8Array(n.images.length);if((o||r.kind!=="vulnerability")&&ni(a,n,o?void 0:r,s),o||r.kind==="vulnerability"){let f=l=>o?l.includes(s):l===s;for(let l of n.vulnerabilities)f(l.lowerId)&&(c[l.at]=1)}if(o)for(let f of n.images)f.lower.includes(s)&&(u[f.at]=1);return ti(n,a,c,u),{packages:ge(a),vulnerabilities:ge(c),images:ge(u),...i===void 0?{}:{problem:i}}}function ei(e){try{return{query:Mn(e)}}catch(n){if(!(n instanceof h))throw n;return Bn(e)?{}:{problem:`${n.message}. Expected: ${n.expected}`}}}function Bn(e){return/^[\\w./-]*$/.test(e)}function ni(e,{packages:n},t,r){let i=new Map;for(let o of n)t?.kind==="license"?(i.has(o.license)||i.set(o.license,me(t,zn(o))),e[o.at]=Number(i.get(o.license))):(t===void 0?o.lowerName.includes(r):me(t,zn(o)))&&(e[o.at]=1)}function zn({name:e,namespace:n,ecosystem:t,version:r,license:i}){return{name:e,namespace:n,ecosystem:t,fullVersion:r,license:i}}function ti({findings:e,images:n},t,r,i){let[o,s]=[t.slice(),r.slice()];for(let a of e)o[a.package]===1&&(r[a.vulnerability]=1),s[a.vulnerability]===1&&(t[a.package]=1);for(let a of n)(a.packages.some(u=>o[u]===1)||a.findings.some(u=>s[e[u]?.vulnerability??-1]===1))&&(i[a.at]=1)}function ri({packages:e,vulnerabilities:n,images:t}){let r=i=>i.map((o,s)=>s);return{packages:r(e),vulnerabilities:r(n),images:r(t)}}function ge(e){let n=[];for(let t=0;t<e.length;t++)e[t]===1&&n.push(t);return n}function qn(e,n){return`${[e.map(({title:r})=>r),...n.map(r=>e.map(i=>i.cell(r).text))].map(r=>r.map(ii).join(",")).join(`\\r\n`)}\\r\n`}function ii(e){let n=/^[=+\\-@\\t\\r]/.test(e)&&!/^-?\\d+(\\.\\d+)?$/.test(e)?`\'${e}`:e;return/[",\\r\\n]/.test(n)||n!==e?`"${n.replaceAll(\'"\',\'""\')}"`:n}var oi=200;function he({columns:e,rows:n,sort:t}){let r=t?.replace(/^-/,""),i=e.find(a=>a.key===r);if(i===void 0)return n;let o=t?.startsWith("-")?-1:1;return n.map(a=>({row:a,rank:ci(i.cell(a))})).sort((a,c)=>o*ui(a.rank,c.rank)).map(({row:a})=>a)}function Wn(e){let{caption:n,columns:t,sort:r,onSort:i}=e,o=he(e),s=p("tbody"),a=p("tr",{},t.map(({key:m,title:K,isNumber:P,startsFalling:H=P})=>{let Gn=r===m||r===`-${m}`,Se=p("button",{type:"button"},[K]);Se.addEventListener("click",()=>i(ai(r,m,H===!0)));let Dn=Gn?r?.startsWith("-")?"descending":"ascending":"none";return p("th",{scope:"col","aria-sort":Dn,...P?{class:"number"}:{}},[Se])})),c=p("table",{},[p("caption",{},[n]),p("thead",{},[a]),s]),u=p("button",{type:"button",class:"more"}),f=0,l=()=>{let m=o.slice(f,f+oi);s.append(...m.map(K=>si(K,t))),f+=m.length,u.textContent=`Show more (${(o.length-f).toLocaleString("en-US")} left)`,u.hidden=f>=o.length};return u.addEventListener("click",l),l(),p("div",{class:"table",role:"region",tabindex:"0","aria-label":n},[c,u])}function si(e,n){return p("tr",{},n.map((t,r)=>{let{text:i,href:o,className:s}=t.cell(e),a=[...t.isNumber?["number"]:[],...s===void 0?[]:[s]],c=o===void 0?i:p("a",{href:o},[i]),u=a.length===0?{}:{class:a.join(" ")};return r===0?p("th",{scope:"row",...u},[c]):p("td",u,[c])}))}function ai(e,n,t){let r=t?`-${n}`:n,i=t?n:`-${n}`;return e===r?i:r}function ci({rank:e,text:n}){return e??n}function ui(e,n){return typeof e=="number"&&typeof n=="number"?e-n:String(e).localeCompare(String(n),"en",{numeric:!0})}function x(e,n,t){return{caption:e,count:t.length,table:(r,i)=>Wn({caption:e,columns:n,rows:t,sort:r,onSort:i}),csv:r=>qn(n,he({columns:n,rows:t,sort:r}))}}function Tn(e,n,t){return e.vulnerability!==void 0?fi(e.vulnerability,t):e.package!==void 0?di(e.package,t):e.image!==void 0?pi(e.image,t):li(e,n(),t)}function li({view:e},n,{packages:t,vulnerabilities:r,images:i,findings:o}){switch(e){case"vulnerabilities":return{heading:"Vulnerabilities",facts:[],lists:[x("Vulnerabilities",ke,I(r,n.vulnerabilities).sort(ve))]};case"packages":return{heading:"Packages",facts:[],lists:[x("Packages",$e,I(t,n.packages))]};case"images":return{heading:"Images",facts:[],lists:[x("Images",xe(o),I(i,n.images))]}}}function fi(e,{vulnerabilities:n,findings:t,packages:r,images:i}){let o=n.find(u=>u.id===e);if(o===void 0)return we(e);let s=t.flatMap((u,f)=>u.vulnerability===o.at?[{at:f,finding:u}]:[]),a=new Set(s.map(({at:u})=>u)),c=s.flatMap(({finding:u})=>{let f=r[u.package];return f===void 0?[]:[{found:f,fixedVersion:u.fixedVersion}]});return{heading:e,facts:mi(o),lists:[x(`Images with ${e}`,xe(t),i.filter(u=>u.findings.some(f=>a.has(f)))),x(`Packages with ${e}`,gi,c)]}}function di(e,{packages:n,images:t,findings:r,vulnerabilities:i}){let o=new Set(n.filter(c=>c.key===e).map(({at:c})=>c)),[s]=[...o].map(c=>n[c]);if(s===void 0)return we(e);let a=r.filter(c=>o.has(c.package));return{heading:`${s.name} ${s.version}`,facts:[["Ecosystem",s.ecosystem],["Licence",[...o].map(c=>n[c]?.license??"").filter(Boolean).join("; ")||"not told"]],lists:[x(`Images with ${s.name} ${s.version}`,xe(r),t.filter(c=>c.packages.some(u=>o.has(u)))),x(`Vulnerabilities of ${s.name} ${s.version}`,ke,I(i,[...new Set(a.map(({vulnerability:c})=>c))]).sort(ve))]}}function pi(e,{images:n,packages:t,findings:r,vulnerabilities:i}){let o=n.find(a=>a.sha===e);if(o===void 0)return we(e);let s=new Set([...o.findings].map(a=>r[a]?.vulnerability??0));return{heading:o.arn,facts:[["Digest",o.sha],["Operating system",o.operatingSystem||"not told"],["Exported",o.exportedOn||"not told"]],lists:[x("Vulnerabilities of the image",ke,I(i,[...s]).sort(ve)),x("Packages of the image",$e,I(t,[...o.packages]))]}}function we(e){return{heading:e,facts:[["Found","This report does not hold it"]],lists:[]}}function mi({severity:e,score:n,epss:t,knownExploited:r}){return[["Severity",e],...n===void 0?[]:[["Score",String(n)]],...t===void 0?[]:[["EPSS",Zn(t)]],...r===""?[]:[["Listed by CISA",r]]]}var ye=["unknown","none","low","medium","high","critical"];function ve(e,n){return+(n.knownExploited!=="")-+(e.knownExploited!=="")||ye.indexOf(n.severity)-ye.indexOf(e.severity)||(n.epss??0)-(e.epss??0)||n.images-e.images}var ke=[{key:"id",title:"Vulnerability",cell:({id:e})=>({text:e,href:S({vulnerability:e})})},{key:"severity",title:"Severity",startsFalling:!0,cell:({severity:e})=>({text:e,rank:ye.indexOf(e),className:`severity ${e}`})},j("score","Score",({score:e})=>e),{key:"epss",title:"EPSS",isNumber:!0,cell:({epss:e})=>({text:e===void 0?"":Zn(e),rank:e??-1})},{key:"kev",title:"Exploited since",cell:({knownExploited:e})=>({text:e})},j("packages","Packages",({packages:e})=>e),j("images","Images",({images:e})=>e)],$e=[{key:"name",title:"Package",cell:({name:e,key:n})=>({text:e,href:S({package:n})})},{key:"version",title:"Version",cell:({version:e})=>({text:e})},{key:"ecosystem",title:"Ecosystem",cell:({ecosystem:e})=>({text:e})},{key:"license",title:"Licence",cell:({license:e})=>({text:e})},j("vulnerabilities","Vulnerabilities",({vulnerabilities:e})=>e),j("images","Images",({images:e})=>e)],gi=[...$e.map(e=>({...e,cell:({found:n})=>e.cell(n)})),{key:"fixed",title:"Mended in",cell:({fixedVersion:e})=>({text:e})}];function xe(e){return[{key:"image",title:"Image",cell:({arn:n,sha:t})=>({text:hi(n,t),href:S({image:t})})},{key:"account",title:"Account",cell:({arn:n})=>({text:be(n)?.account??""})},{key:"region",title:"Region",cell:({arn:n})=>({text:be(n)?.region??"",className:"whole"})},{key:"os",title:"Operating system",cell:({operatingSystem:n})=>({text:n})},{key:"exported",title:"Exported",cell:({exportedOn:n})=>({text:n,className:"whole"})},j("packages","Packages",({packages:n})=>n.length),j("vulnerabilities","Vulnerabilities",n=>new Set([...n.findings].map(t=>e[t]?.vulnerability)).size)]}function hi(e,n){let t=be(e);return t===void 0?e:`${t.repository}@${n.slice(0,19)}`}function be(e){let[,n,t,r]=/^arn:[^:]+:ecr:([^:]*):([^:]*):repository\\/(.+?)(?:\\/sha256:.*)?$/.exec(e)??[];if(!(n===void 0||t===void 0||r===void 0))return{region:n,account:t,repository:r}}function j(e,n,t){return{key:e,title:n,isNumber:!0,cell:r=>{let i=t(r);return{text:i===void 0?"":String(i),rank:i??-1}}}}function I(e,n){return n.flatMap(t=>{let r=e[t];return r===void 0?[]:[r]})}function Zn(e){return`${(e*100).toFixed(1)} %`}var yi=[["vulnerabilities","Vulnerabilities"],["packages","Packages"],["images","Images"]],Q=V("query"),[bi,F,Jn,wi]=[V("views"),V("content"),V("status"),V("problem")];vi().then(e=>ki(Le(e))).catch(e=>{Jn.textContent=`The data of this page cannot be read: ${String(e)}`});async function vi(){let e=Uint8Array.from(atob(V("data").textContent??""),t=>t.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(n).text())}function ki(e){let n=()=>$i(_(location.hash),e);Q.addEventListener("input",()=>{let{view:t}=_(location.hash);history.replaceState(null,"",S({view:t,query:Q.value})),n()}),addEventListener("hashchange",()=>{n();let{vulnerability:t,package:r,image:i}=_(location.hash);(t??r??i)&&F.querySelector("h2")?.focus()}),n()}function $i(e,n){let t=performance.now();document.activeElement!==Q&&(Q.value=e.query);let r=_n(e.query,n),i=Tn(e,()=>r,n),o=(e.vulnerability??e.package??e.image)!==void 0;bi.replaceChildren(...yi.map(([f,l])=>xi(f,l,r[f].length,e,o))),wi.textContent=r.problem??"";let s=i.lists.length===1&&i.lists[0]?.caption===i.heading;F.className=s?"single":"";let a=p("h2",{tabindex:"-1"},[i.heading]),c=p("dl",{},i.facts.flatMap(([f,l])=>[p("dt",{},[f]),p("dd",{},[l])]));F.replaceChildren(a,...i.facts.length===0?[]:[c],...i.lists.flatMap((f,l)=>Si(f,l===0?e.sort:void 0,e)));let u=i.lists.map(({caption:f,count:l})=>`${f}: ${l.toLocaleString("en-US")}`);Jn.textContent=u.join(". "),F.dataset.milliseconds=String(Math.round(performance.now()-t))}function xi(e,n,t,r,i){let o=!i&&r.view===e,s=S({view:e,query:r.query});return p("a",{href:s,...o?{"aria-current":"page"}:{}},[`${n} (${t.toLocaleString("en-US")})`])}function Si(e,n,t){let r=e.table(n,o=>{location.hash=S({...t,sort:o})}),i=p("button",{type:"button",class:"csv"},[`CSV: ${e.caption}`]);return i.addEventListener("click",()=>Oi(`${e.caption}.csv`,e.csv(n))),[r,i]}function Oi(e,n){let t=URL.createObjectURL(new Blob(["\\uFEFF",n],{type:"text/csv"}));p("a",{href:t,download:e.replace(/[^\\w. -]+/g,"_")}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function V(e){let n=document.getElementById(e);if(n===null)throw new Error(`There is no #${e}`);return n}';
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
        await forEachImage(await (0, data.$)(from, edge), edge, (facts) => {
          inventory.add(facts);
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
          for (const facts of await factsOfDocuments(data2, edge))
            take(facts);
          return;
        }
        const isLatest = await (0, search.T)(data2.pairs);
        for (const pair of data2.pairs) {
          edge.host.cancellation.signal.throwIfAborted();
          const isWanted = (sha) => isLatest(pair, sha);
          const found = await pair.open(async (sbom, openCve) => (0, tables.KO)(sbom, await openCve(), isWanted));
          for (const facts of found.values())
            take(facts);
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
          const facts = collector.finish(document, source.name);
          bySha.set(facts.image.sha, [...bySha.get(facts.image.sha) ?? [], facts]);
        }
        progress.end();
        return [...bySha.values()].map(tables.yx);
      }
    })
  )
};
