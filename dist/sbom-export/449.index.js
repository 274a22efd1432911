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
      async function findDocuments(lines, edge, input = "sbom") {
        if (lines.length === 0) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo("no SBOM is given", {
            where: input,
            expected: "files, folders, globs or s3:// URIs, one a line"
          });
        }
        const local = await filesNamed(lines.filter((line) => !isUri(line)), edge, input);
        const remote = await objectsNamed(lines.filter(isUri), edge, input);
        const found = [...local, ...remote];
        return {
          sources: found.map(({ source }) => source),
          expected: found.length,
          bytes: found.reduce((sum, { size }) => sum + size, 0)
        };
      }
      async function filesNamed(patterns, { files }, input) {
        const { files: paths, unmatched } = await files.find(patterns, inFolder);
        const [missing] = unmatched;
        if (missing !== void 0) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`${JSON.stringify(missing)} names no SBOM`, {
            where: input,
            expected: "a file, a folder that holds *.json or *.json.gz, or a glob that matches files",
            mend: `check the path: it counts from the working directory, ${files.workingDirectory}`
          });
        }
        return await Promise.all(paths.map(async (name) => {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(files.workingDirectory, name);
          return { source: { name, open: () => bytesOf(path, name) }, size: await sizeOf(path) };
        }));
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
          return [];
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(529), __webpack_require__.e(624)]
        ).then(__webpack_require__.bind(__webpack_require__, 8624));
        const objects = await openObjects(edge);
        const found = /* @__PURE__ */ new Map();
        for (const uri of uris) {
          const below = `${uri.replace(/\/+$/, "")}/`;
          const before = found.size;
          for await (const object of objects.list(uri.replace(/\/+$/, ""))) {
            const isBelow = object.uri.startsWith(below) && /\.json(\.gz)?$/.test(object.uri);
            if (object.uri === uri || isBelow)
              found.set(object.uri, object.size);
          }
          if (found.size > before)
            continue;
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_3__.yo(`${JSON.stringify(uri)} names no SBOM`, {
            where: input,
            expected: "an object, or a prefix below which *.json or *.json.gz lie"
          });
        }
        return [...found].map(([uri, size]) => ({ source: { name: uri, open: () => objects.open(uri) }, size }));
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
        return path.endsWith(".parquet") ? [path] : [];
      }
      async function tablesBelow(folder, edge) {
        const root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === "sbom" ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : folder;
        try {
          (0, _folder_commit_js__WEBPACK_IMPORTED_MODULE_5__.lj)(root, Date.now());
        } catch {
        }
        const { files } = await edge.files.find([root], ["sbom/**/*.parquet"]);
        return files.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(edge.files.workingDirectory, file));
      }
      function localPair(path) {
        return {
          name: path,
          day: dayIn(path),
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
        for await (const object of objects.list(uri)) {
          if (object.uri === uri || object.uri.startsWith(`${uri}/`))
            found.push(object.uri);
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
          latestDays
        ),
        /* harmony export */
        s: () => (
          /* binding */
          search
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
        const latest = await latestDays(data.pairs);
        const found = [];
        await inTurns(data.pairs, async (pair) => {
          edge.host.cancellation.signal.throwIfAborted();
          const matches = await pair.open((sbom, openCve) => (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.ek)(query, sbom, openCve));
          found.push(...matches.filter(({ image }) => pair.day === void 0 || latest.get(image.sha) === pair.day));
        });
        return { matches: found.sort(inOrder), files: data.pairs.length };
      }
      async function latestDays(pairs) {
        const latest = /* @__PURE__ */ new Map();
        const dated = pairs.filter(({ day }) => day !== void 0);
        await inTurns(dated, async ({ day = "", open }) => {
          await open(async (sbom) => {
            for (const group of sbom.groups()) {
              for (const sha of new Set(await group.column("sha"))) {
                const known = latest.get(String(sha));
                if (known === void 0 || known < day)
                  latest.set(String(sha), day);
              }
            }
          });
        });
        return latest;
      }
      async function searchDocuments(query, documents, edge) {
        const { signal } = edge.host.cancellation;
        const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.z2)(edge.host.log, documents);
        const found = /* @__PURE__ */ new Map();
        for (const source of documents.sources) {
          const collector = (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.M7)();
          const document = await (0, _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.k)(source, collector.visitor, { signal, onBytes: progress.bytes }).catch((error) => {
            throw error instanceof _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.z ? (0, _refused_js__WEBPACK_IMPORTED_MODULE_2__.Z)(error) : error;
          });
          progress.document(document.components);
          for (const match of (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_1__.mg)(query, collector.finish(document, source.name)))
            found.set(keyOf(match), match);
        }
        progress.end();
        return { matches: [...found.values()].sort(inOrder), files: documents.sources.length };
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
      const pageScript = 'function m(e,n={},t=[]){let r=document.createElement(e);for(let[o,i]of Object.entries(n))r.setAttribute(o,i);return r.append(...t),r}function $e({title:e,texts:n,packages:t,vulnerabilities:r,findings:o,images:i}){let s={title:e,packages:t.name.map((a,c)=>{let[u,l]=[n.names[a]??"",n.ecosystems[t.ecosystem[c]??0]??""],f=t.version[c]??"";return{at:c,name:u,namespace:n.namespaces[t.namespace[c]??0]??"",ecosystem:l,version:f,license:n.licenses[t.license[c]??0]??"",key:`${l}:${u}@${f}`,lowerName:u.toLowerCase(),images:0,vulnerabilities:0}}),vulnerabilities:r.id.map((a,c)=>({at:c,id:a,severity:r.severity[c]??"unknown",score:r.score[c]??void 0,epss:r.epss[c]??void 0,knownExploited:r.knownExploited[c]??"",lowerId:a.toLowerCase(),images:0,packages:0})),findings:o.package.map((a,c)=>({package:a,vulnerability:o.vulnerability[c]??0,fixedVersion:o.fixedVersion[c]??""})),images:i.sha.map((a,c)=>({at:c,sha:a,arn:i.arn[c]??"",operatingSystem:i.operatingSystem[c]??"",exportedOn:i.exportedOn[c]??"",packages:xe(i.packages[c]??[]),findings:xe(i.findings[c]??[]),lower:`${i.arn[c]??""} ${a}`.toLowerCase()}))};return Wn(s),s}function xe(e){let n=0;return Uint32Array.from(e,t=>(n+=t,n))}function Wn({images:e,packages:n,vulnerabilities:t,findings:r}){for(let o of e){for(let s of o.packages){let a=n[s];a!==void 0&&a.images++}let i=new Set;for(let s of o.findings)i.add(r[s]?.vulnerability??0);for(let s of i){let a=t[s];a!==void 0&&a.images++}}for(let o of r){let[i,s]=[n[o.package],t[o.vulnerability]];i!==void 0&&i.vulnerabilities++,s!==void 0&&s.packages++}}function z(e){let n=new URLSearchParams(e.replace(/^#/,"")),t=n.get("view");return{view:t==="packages"||t==="images"?t:"vulnerabilities",query:n.get("q")??"",...M("vulnerability",n.get("cve")),...M("package",n.get("package")),...M("image",n.get("image")),...M("sort",n.get("sort"))}}function S(e){return`#${Object.entries({view:"view",query:"q",vulnerability:"cve",package:"package",image:"image",sort:"sort"}).flatMap(([r,o])=>{let i=e[r];return i===void 0||i===""?[]:[`${o}=${encodeURIComponent(i)}`]}).join("&")}`}function M(e,n){return n===null||n===""?{}:{[e]:n}}function Fn(e){let n=e.trim().slice(0,2e4);if(n!=="")return Ae(n)??Dn(n)}function B(e){let n=Fn(e);return n===void 0?[]:[...new Set(Ee(n))]}function Le(e,n){let t=new Set(B(e)),r=B(n);return r.length>0&&r.every(o=>t.has(o))}function X(e){return e.trim().toLowerCase().replace(/\\s+/g," ").replace(/^(a?gpl|lgpl|gfdl)-(\\d+\\.\\d+)(\\+?)(?=$| with )/,(n,t,r,o)=>o===""?`${t}-${r}-only`:`${t}-${r}-or-later`)}function Ee(e){return e.kind==="license"?[e.name]:e.parts.flatMap(Ee)}function Dn(e){let n=e.split(/ AND /).map(t=>t.trim()).filter(Boolean);return n.length<2?Se(e):{kind:"and",parts:n.map(t=>Ae(t)??Se(t))}}function Se(e){return{kind:"license",name:X(e)}}function Ae(e){let n=e.match(/[()]|[^\\s()]+/g)??[];if(!n.every(o=>/^(?:[()]|[A-Za-z0-9.+:-]+)$/.test(o)))return;let t={tokens:n,at:0},r=Ce(t,0);return t.at===n.length?r:void 0}function Ce(e,n){return Oe(e,"or",()=>Oe(e,"and",()=>Gn(e,n)))}function Oe(e,n,t){let r=[];do{let i=t();if(i===void 0)return;r.push(i)}while(_(e,n));let[o]=r;return r.length===1?o:{kind:n,parts:r}}function Gn(e,n){if(_(e,"(")){let o=n===100?void 0:Ce(e,n+1);return _(e,")")?o:void 0}let t=Ke(e);if(t===void 0)return;if(!_(e,"with"))return{kind:"license",name:X(t)};let r=Ke(e);if(r!==void 0)return{kind:"license",name:X(`${t} with ${r}`)}}function Ke(e){let n=e.tokens[e.at];if(!(n===void 0||/^(?:[()]|and|or|with)$/i.test(n)))return e.at++,n}function _(e,n){return e.tokens[e.at]?.toLowerCase()!==n?!1:(e.at++,!0)}function Ve(e,n,t){let[r,o]=[je(e,{namespace:"",...n}),je(e,t)];return Ne(e,r.name)!==Ne(e,o.name)?!1:Jn(e)?r.namespace===o.namespace:r.namespace===""||o.namespace===""||r.namespace===o.namespace}function Jn(e){return e==="npm"||e==="golang"}function je(e,{name:n,namespace:t}){let r=e==="maven"?/^(.+)[:/]([^:/]+)$/:/^(.+)\\/([^/]+)$/,[,o,i]=r.exec(n)??[];return o===void 0||i===void 0?{name:n,namespace:t}:{name:i,namespace:o}}function Ne(e,n){switch(e){case"pypi":return n.toLowerCase().replace(/[-_.]+/g,"-");case"cargo":return n.replaceAll("_","-");case"nuget":case"generic":return n.toLowerCase();default:return n}}function Re(e){let n=/^\\s*pkg:\\/*/i.exec(e);if(n===null)return;let[t,r]=Qn(e.slice(n[0].length).trimEnd(),"#"),[o,i]=ze(t,"?"),s=o.indexOf("/");if(s<1)return;let a=E(o.slice(0,s)).toLowerCase(),[c,u]=Hn(Me(o.slice(s+1))),[l,f]=Xn(c);if(f!=="")return{raw:e,type:a,namespace:Pe(l),name:E(f),version:E(u),qualifiers:Yn(i),subpath:Pe(r)}}var Ie={npm:"npm",maven:"maven",gradle:"maven",pypi:"pypi",pip:"pypi",deb:"deb",dpkg:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",rubygems:"gem",nuget:"nuget",dotnet:"nuget","dotnet-core":"nuget",golang:"golang",go:"golang",cargo:"cargo"};function Ue(e){let n=e.toLowerCase();return Object.hasOwn(Ie,n)?Ie[n]:"generic"}function Me(e){let n=0,t=e.length;for(;e[n]==="/";)n++;for(;t>n&&e[t-1]==="/";)t--;return e.slice(n,t)}function ze(e,n){let t=e.indexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function Qn(e,n){let t=e.lastIndexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function Hn(e){let n=e.lastIndexOf("@");return n<1?[e,""]:[e.slice(0,n),e.slice(n+1)]}function Xn(e){let n=Me(e),t=n.lastIndexOf("/");return t===-1?["",n]:[n.slice(0,t),n.slice(t+1)]}function Yn(e){let n=Object.create(null);if(e==="")return n;for(let t of e.split("&")){let[r,o]=ze(t,"=");r!==""&&o!==""&&(n[E(r).toLowerCase()]=E(o))}return n}function Pe(e){return e.includes("/")?e.split("/").filter(n=>n!=="").map(E).join("/"):E(e)}function E(e){if(!e.includes("%"))return e;try{return decodeURIComponent(e)}catch{return e}}var R={version:"",key:"",inclusive:!1};function _e({from:e,to:n},t){return e!==void 0&&(t<e.key||t===e.key&&!e.inclusive)?!1:n===void 0||t<n.key||t===n.key&&n.inclusive}function x(e){let n=[];for(let t of e.filter(Be).toSorted((r,o)=>qe(r.from,o.from))){let r=n.at(-1);r===void 0||et(r.to,t.from)?n.push(t):n[n.length-1]=y(r.from,rt(r.to,t.to))}return n}function U(e,n){let t=[];for(let[r,o]=[0,0];;){let[i,s]=[e[r],n[o]];if(i===void 0||s===void 0)return t;let a=y(nt(i.from,s.from),tt(i.to,s.to));Be(a)&&t.push(a),Y(i.to,s.to)<0?r++:o++}}function y(e,n){return{...e===void 0?{}:{from:e},...n===void 0?{}:{to:n}}}function Be({from:e,to:n}){return e===void 0||n===void 0||e.key<n.key?!0:e.key===n.key&&e.inclusive&&n.inclusive}function et(e,n){return e===void 0||n===void 0?!1:e.key<n.key||e.key===n.key&&!e.inclusive&&!n.inclusive}function qe(e,n){return e===void 0||n===void 0?+(e!==void 0)-+(n!==void 0):e.key!==n.key?e.key<n.key?-1:1:Number(n.inclusive)-Number(e.inclusive)}function Y(e,n){return e===void 0||n===void 0?+(e===void 0)-+(n===void 0):e.key!==n.key?e.key<n.key?-1:1:Number(e.inclusive)-Number(n.inclusive)}function nt(e,n){return qe(e,n)<0?n:e}function tt(e,n){return Y(e,n)<0?e:n}function rt(e,n){return Y(e,n)<0?n:e}function d(e){let n=e.replace(/^0+/,""),{length:t}=n;return t<9?`${t}${n}`:`9${String(t).padStart(3,"0")}${n}`}var v="!";function h(e){return`${e.replace(/[^(-Z^a-}]/g,ot)}${v}`}var ne="!";function w(e){return`${ne}${h(e)}`}function ot(e){return e<"("?`#${ee(e)}`:e<"^"?`[${ee(e)}`:e<"a"?`_${ee(e)}`:`~${te(e)}`}function ee(e){return e.charCodeAt(0).toString(16).padStart(2,"0")}function te(e){return e.charCodeAt(0).toString(16).padStart(4,"0")}var A={before:"#",end:"$",revision:"%",commit:"&",count:"*",after:"+",letter:","},it="~",Te=["alpha","beta","pre","rc"],st=["cvs","svn","git","hg","p"],at=/^(?<numbers>\\d+(?:\\.\\d+)*)(?<letter>[a-z](?<afterLetter>\\d*(?:\\.\\d+)*))?(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\\d*)*)(?:~(?<commit>[0-9a-f]+))?(?:-r(?<revision>\\d+))?/;function Ze(e){let n=at.exec(e);if(n?.groups===void 0)return w(e);let{numbers:t="",letter:r,afterLetter:o="",suffixes:i="",commit:s,revision:a}=n.groups,c=e.slice(n[0].length),[u="",...l]=t.split(".");return[d(u),...l.map(We),r===void 0?"":`${A.letter}${r[0]}${ct(o)}`,...i.split("_").slice(1).map(ut),s===void 0?"":`${A.commit}${s}${v}`,a===void 0?"":`${A.revision}${d(a)}`,c===""?A.end:`${it}${h(c)}`].join("")}function We(e){return e.startsWith("0")?`${e}${v}`:d(e)}function ct(e){return e.split(".").filter(Boolean).map(We).join("")}function ut(e){let[n=""]=/^[a-z]+/.exec(e)??[],t=e.slice(n.length),r=Te.includes(n),o=(r?Te:st).indexOf(n);return`${r?A.before:A.after}${o}${t===""?"":`${A.count}${d(t)}`}`}var ft="#",lt="$";function O(e,{numbers:n,prefix:t}){let r=e.replace(t,""),[o]=/^\\d+(?:\\.\\d+)*/.exec(r)??[];if(o===void 0)return w(e);let i=/^[^+]*/.exec(r.slice(o.length))?.[0]??"";return`${dt(o.split("."),n)}${mt(i.replace(/^[-._]/,""))}`}function dt(e,n){let t=e.map(d);for(;t.length>n&&t.at(-1)===Fe;)t.pop();return t.join("").concat(Fe.repeat(Math.max(0,n-t.length)))}var Fe="0";function mt(e){return e===""?lt:`${ft}${e.split(".").map(pt).join("")}${v}`}function pt(e){return/^\\d+$/.test(e)?d(e):`:${h(e)}`}var gt={numbers:3,prefix:/^v/};function De(e){return O(e,gt)}function q(e){let[n,t=""]=/^(\\d*):/.exec(e)??[""],r=e.slice(n.length),o=r.lastIndexOf("-");return o===-1?{epoch:t,version:r,revision:""}:{epoch:t,version:r.slice(0,o),revision:r.slice(o+1)}}var ht="#",yt="$";function Je(e){let{epoch:n,version:t,revision:r}=q(e);return`${d(n)}${Ge(t)}${Ge(r)}`}function Ge(e){let n=e.match(/\\D+|\\d+/g)??[],t=!/\\d$/.test(e);return`${n.map(r=>/\\d/.test(r)?d(r):bt(r)).join("")}${t?"0":""}${yt}`}function bt(e){return e.replace(/[^A-Za-z]/g,kt)}function kt(e){return e==="~"?ht:e==="."?"|":`${e<"."?"{":"}"}${te(e)}`}function j(e,n){let t,r=[];for(let o of e.toReversed())o.side!=="next"?(t=o.side,r.push(o.key)):t!==void 0&&r.push(o[t]);return`${r.reverse().join("")}${n}`}var vt="(",wt={side:"next",below:"%",above:"*"};function Qe(e){let n=e.replaceAll("-",".pre.").match(/[0-9]+|[A-Za-z]+/g);return n===null?w(e):j(xt(n).map($t),vt)}function xt(e){let n=e.findIndex(o=>/^[A-Za-z]/.test(o)),t=n===-1?e.length:n,r=t;for(;r>0&&/^0+$/.test(e[r-1]??"");)r--;return[...e.slice(0,r),...e.slice(t)]}function $t(e){return/^0+$/.test(e)?wt:/^\\d/.test(e)?{side:"above",key:d(e)}:{side:"below",key:`#${h(e)}`}}var St="(",Ot={side:"next",below:"%",above:"*"},Kt=new Set(["alpha","beta","dev","milestone","nightly","pre","preview","rc","snapshot"]);function He(e){let n=e.toLowerCase().replace(/^v(?=\\d)/,"").match(/[0-9]+|[a-z]+/g);return n===null?w(e):j(n.map(Lt),St)}function Lt(e){return/^0+$/.test(e)?Ot:/^\\d/.test(e)?{side:"above",key:d(e)}:Kt.has(e)?{side:"below",key:`#${h(e)}`}:{side:"above",key:`)${h(e)}`}}var Et={numbers:3,prefix:/^(?:v|go)/};function Xe(e){return O(e,Et)}var At="(",Ct={side:"next",below:"%",above:","},jt={side:"next",below:"&",above:"0"},Nt={side:"next",below:"$",above:")"},Vt=["alpha","beta","milestone","rc","snapshot"],It=new Map([["ga",""],["final",""],["release",""],["cr","rc"]]),Pt=new Map([["a","alpha"],["b","beta"],["m","milestone"]]);function Ye(e){return j(Ut(Rt(e.toLowerCase())).map(Mt),At)}function Rt(e){let n=[],t=()=>n.length===0||n.at(-1)?.kind==="list",r="";for(let o of e.match(/\\d+|[^\\d.-]+|[.-]/g)??[]){if(o==="."||o==="-"){n.push(re(r===""?"0":r)),o==="-"&&n.push({kind:"list"}),r="";continue}oe(r)?n.push(re(r),{kind:"list"}):r!==""&&(t()||n.push({kind:"list"}),n.push(en(Pt.get(r)??r),{kind:"list"})),r=o}return r===""?n:(!oe(r)&&!t()&&n.push({kind:"list"}),[...n,re(r)])}function Ut(e){let n=[],t=!0;for(let r of e.toReversed())t&&nn(r)||(t=r.kind==="list",(!t||n.length>0)&&n.push(r));return n.reverse()}function Mt(e){if(e.kind==="list")return Ct;if(e.kind==="number")return nn(e)?jt:{side:"above",key:d(e.digits)};let n=Vt.indexOf(e.name);return n!==-1?{side:"below",key:`#${n}`}:e.name===""?Nt:{side:"above",key:e.name==="sp"?"*":`+${h(e.name)}`}}function re(e){return oe(e)?{kind:"number",digits:e}:en(e)}function en(e){return{kind:"qualifier",name:It.get(e)??e}}function nn(e){return e.kind==="number"?/^0*$/.test(e.digits):e.kind==="qualifier"&&e.name===""}function oe(e){return/^\\d/.test(e)}var zt={numbers:3,prefix:/^[v=\\s]+/};function tn(e){return O(e,zt)}var _t={numbers:4,prefix:/^v/};function rn(e){return O(e.toLowerCase(),_t)}var Bt=new RegExp([/^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)/,/(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\\d*))?/,/(?:-(?<postOnly>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?/,/(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d*))?/,/(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/].map(({source:e})=>e).join("")),on="~",sn="!",qt="$",Tt="#";function an(e){let n=e.toLowerCase(),t=Bt.exec(n);if(t?.groups===void 0)return w(n);let r=t.groups,o=n.slice(t[0].length);return[d(r.epoch??""),Zt(r.release??""),Ft(r),Dt(r),r.dev===void 0?on:`d${d(r.devNumber??"")}`,Gt(r.local),o===""?"":h(o)].join("")}function Zt(e){let n=e.split(".").map(d);for(;n.at(-1)==="0";)n.pop();return`${n.join("")}${qt}`}var Wt={a:"a",alpha:"a",b:"b",beta:"b"};function Ft(e){let{pre:n,preNumber:t=""}=e;return n!==void 0?`${Wt[n]??"r"}${d(t)}`:e.dev!==void 0&&!cn(e)?Tt:on}function Dt(e){return cn(e)?`p${d(e.postOnly??e.postNumber??"")}`:sn}function cn(e){return e.post!==void 0||e.postOnly!==void 0}function Gt(e){return e===void 0?sn:`${e.split(/[-_.]/).map(t=>/^\\d+$/.test(t)?`;${d(t)}`:`:${h(t)}`).join("")}${v}`}var Jt={"~":"#","^":"%"},Qt="$",Ht="*";function fn(e){let{epoch:n,version:t,revision:r}=q(e);return`${d(n)}${un(t)}${r===""?"":un(r)}`}function un(e){return`${(e.match(/[0-9]+|[A-Za-z]+|[~^]/g)??[]).map(Xt).join("")}${Qt}`}function Xt(e){let n=Jt[e];return n!==void 0?n:/^\\d/.test(e)?d(e):`${Ht}${e}${v}`}var Yt={npm:tn,maven:Ye,pypi:an,deb:Je,rpm:fn,apk:Ze,gem:Qe,nuget:rn,golang:Xe,cargo:De,generic:He},er=256;function K(e,n){let t=n.trim().slice(0,er);return t===""?"":Yt[e](t)}function b(e,n,t){let r=o=>N(e,t,o);switch(n){case"<":case"<=":return[y(R,r(n==="<="))];case">":case">=":return[y(r(n===">="),void 0)];case"=":return[y(r(!0),r(!0))];case"!=":return[y(R,r(!1)),y(r(!1),void 0)]}}function N(e,n,t){return{version:n,key:K(e,n),inclusive:t}}var p=class extends Error{name="RangeProblem";at;length;expected;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected}};var T={"^":rr,"~":or},ln={npm:T,cargo:T,golang:T,nuget:T,pypi:{"~=":ir},gem:{"~>":ar}},nr={npm:Z,cargo:Z,golang:Z,nuget:Z,pypi:sr};function ie(e){return Object.keys(ln[e]??{})}function dn(e,n,t){return ln[e]?.[n]?.(t)}function mn(e,n){return nr[e]?.(tr(e,n)?`${n}.*`:n)}function tr(e,n){return(e==="npm"||e==="cargo")&&/^v?\\d+(?:\\.\\d+)?$/.test(n)}function rr(e){let n=pn(e);if(n===void 0)return;let t=n.findIndex(o=>!/^0+$/.test(o)),r=t===-1?n.length-1:t;return{from:gn(e),to:se(n.slice(0,r+1))}}function or(e){let n=pn(e);return n&&{from:gn(e),to:se(n.slice(0,2))}}function Z(e){let[,n]=/^v?(\\d+(?:\\.\\d+)?)(?:\\.[xX*]){1,2}$/.exec(e)??[];return n===void 0?void 0:{from:n,to:se(n.split("."))}}function pn(e){let[,n]=/^v?(\\d+(?:\\.\\d+){0,2})(?:$|[-+.])/.exec(e)??[];return n?.split(".")}function gn(e){return e.replace(/(?:\\.[xX*])+$/,"")}function se(e){return`${[...W(e),"0","0"].slice(0,Math.max(3,e.length)).join(".")}-0`}function ir(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)+)/.exec(e)??[];if(t!=="")return{from:e,to:`${n}${W(t.split(".").slice(0,-1)).join(".")}.dev0`}}function sr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)*)\\.\\*$/.exec(e)??[];if(t!=="")return{from:`${n}${t}.dev0`,to:`${n}${W(t.split(".")).join(".")}.dev0`}}function ar(e){let[n]=/^\\d+(?:\\.\\d+)*/.exec(e)??[];if(n===void 0)return;let t=n.split(".");return{from:e,to:`${W(t.slice(0,Math.max(1,t.length-1))).join(".")}.A`}}function W(e){return[...e.slice(0,-1),String(BigInt(e.at(-1)??"0")+1n)]}var hn={"":"=","=":"=","==":"=","===":"=","!=":"!=","<":"<","<<":"<","<=":"<=",">":">",">>":">",">=":">="};function yn(e,n,t){return cr(n,t).map(o=>ur(e,o)).reduce(U)}var F=/([<>=!~^]*)[ \\t]*([^\\s,]*)[\\s,]*/y;function cr(e,n){let t=[];for(F.lastIndex=0;F.lastIndex<e.length;){let r=n+F.lastIndex,[o,i="",s=""]=F.exec(e)??[""],a=r+(s===""?o.length:o.indexOf(s,i.length));t.push({operator:i,version:s,at:r,versionAt:a})}return t}function ur(e,n){let{operator:t,version:r,at:o}=n;if(r==="*"&&t==="")return[{}];dr(e,n);let i=Object.hasOwn(hn,t)?hn[t]:void 0;if(i!==void 0)return fr(e,i,n);if(!ie(e).includes(t))throw new p({what:`${JSON.stringify(t)} is no operator of ${e} versions`,at:o,length:t.length,expected:["<","<=",">",">=","=","!=",...ie(e)].join(" ")});let s=dn(e,t,r);if(s===void 0)throw kn(n);return bn(e,s)}function fr(e,n,{version:t}){let r=mn(e,t);if(r===void 0)return b(e,n,t);switch(n){case"=":return bn(e,r);case"!=":return x([...b(e,"<",r.from),...b(e,">=",r.to)]);case"<=":return b(e,"<",r.to);case">":return b(e,">=",lr(r.to));default:return b(e,n,r.from)}}function lr(e){return e.replace(/(?:-0|\\.dev0)$/,"")}function bn(e,{from:n,to:t}){return x([y(N(e,n,!0),N(e,t,!1))])}function dr(e,n){let{version:t}=n;if(!(t!==""&&!/^[<>=!^[(]|\\|/.test(t)&&!mr(e,t)))throw kn(n)}function mr(e,n){return K(e,n).startsWith(ne)}function kn({version:e,versionAt:n}){return new p({what:e===""?"the version is missing":`${JSON.stringify(e)} is no version`,at:n,length:e.length,expected:"a version such as 2.17.1"})}var D=/([[(])([^[\\](),]*)(,?)([^[\\](),]*)([\\])])[\\s,]*/y;function vn(e,n,t){let r=[];for(D.lastIndex=0;D.lastIndex<n.length;){let o=D.lastIndex,i=D.exec(n);if(i===null)throw new p({what:"the interval is not complete",at:t+o,length:n.length-o,expected:"an interval such as [2.0,2.17.1) or [2.17.1]"});r.push(pr(e,i,t+o))}return x(r)}function pr(e,n,t){let[r,o,i="",s,a="",c]=n,[u,l]=[i.trim(),a.trim()],f=(P,H)=>P===""?void 0:N(e,P,H);if(s===""){if(u!==""&&o==="["&&c==="]")return y(f(u,!0),f(u,!0));throw new p({what:`${JSON.stringify(r.trim())} is no interval`,at:t,length:r.trimEnd().length,expected:"one version in square brackets, such as [2.17.1], or two with a comma"})}let[g,L]=[f(u,o==="["),f(l,c==="]")];if(g!==void 0&&L!==void 0&&g.key>L.key)throw new p({what:`${JSON.stringify(u)} is above ${JSON.stringify(l)}`,at:t,length:r.trimEnd().length,expected:"the lower version first"});return y(g??R,L)}var wn={npm:"npm",maven:"maven",pypi:"pypi",deb:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",nuget:"nuget",golang:"golang",go:"golang",cargo:"cargo",generic:"generic"};function xn(e){return/^vers:/i.test(e)}function ae(e){let n=/^vers:([^/]*)/i.exec(e)?.[1]?.toLowerCase()??"";return Object.hasOwn(wn,n)?wn[n]:void 0}function $n(e,n,t){let r=n.includes("/")?n.indexOf("/"):n.length;if(ae(n)!==e)throw new p({what:`${JSON.stringify(n.slice(0,r))} is not about ${e} versions`,at:t,length:r,expected:`vers:${e}/ and constraints`});let o=r+1;if(n.slice(o).trim()==="*")return[{}];let i=hr(e,n.slice(o),t+o),s=i.filter(({comparator:f})=>f==="="),a=i.filter(({comparator:f})=>f==="!="),c=i.filter(({comparator:f})=>f!=="="&&f!=="!="),l=s.length===0&&c.length===0?[{}]:x([...s.flatMap(({version:f})=>b(e,"=",f)),...yr(e,c)]);return a.reduce((f,{version:g})=>U(f,b(e,"!=",g)),l)}var gr=/^(<=|>=|!=|<|>|=)?(.+)$/s;function hr(e,n,t){let r=t;return n.split("|").map(i=>{let[,s="=",a=""]=gr.exec(i.trim())??[],c=br(a);if(c===void 0||c.trim()===""||/^[<>=!*]/.test(c))throw new p({what:`${JSON.stringify(i)} is no constraint`,at:r,length:i.length,expected:"a version, alone or after one of < <= > >= = !="});return r+=i.length+1,{comparator:s,version:c,key:K(e,c)}}).toSorted((i,s)=>i.key<s.key?-1:+(i.key>s.key))}function yr(e,n){let t=({comparator:i})=>i.startsWith(">"),r=n.filter((i,s)=>{let a=n[t(i)?s-1:s+1];return a===void 0||t(a)!==t(i)}),o=[];return r.forEach((i,s)=>{let a=r[s+1];if(!t(i)){s===0&&o.push(...b(e,i.comparator,i.version));return}let c=b(e,i.comparator,i.version),u=a&&b(e,a.comparator,a.version);o.push(...u===void 0?c:U(c,u))}),o}function br(e){try{return decodeURIComponent(e)}catch{return}}var kr=4096;function ce(e,n){if(n.length>kr)throw On("the range is too long",0,n.length);let t=n.trim(),r=n.indexOf(t),o=xn(t)?$n(e,t,r):vr(e,n);return{ecosystem:e,text:n,intervals:o}}function Sn(e,n){let t=K(e.ecosystem,n);return e.intervals.some(r=>_e(r,t))}function vr(e,n){let t=0,r=n.split("||").flatMap(o=>{let i=t;return t+=o.length+2,wr(e,o,i)});return x(r)}function wr(e,n,t){let r=n.trim();if(r==="")throw On("a range is missing",t,n.length);let o=t+n.indexOf(r);return/^[[(]/.test(r)?vn(e,r,o):yn(e,r,o)}function On(e,n,t){return new p({what:e,at:n,length:t,expected:"a range such as >=2.0 <2.17.1 or [2.0,2.17.1)"})}var Kn={maven:["commons-collections","commons-compress","commons-fileupload","commons-text","guava","jackson-databind","log4j","log4j-api","log4j-core","logback-classic","logback-core","netty-codec-http2","snakeyaml","spring-beans","spring-core","spring-web","spring-webmvc","struts2-core","tomcat-embed-core","xstream"],npm:["axios","body-parser","chalk","cross-spawn","debug","event-stream","express","follow-redirects","jsonwebtoken","lodash","minimatch","minimist","moment","node-fetch","path-to-regexp","qs","semver","tar","ua-parser-js","ws"],pypi:["aiohttp","certifi","cryptography","django","fastapi","flask","jinja2","numpy","pillow","pyyaml","requests","setuptools","tensorflow","torch","tornado","urllib3","werkzeug"]};var G=["npm","maven","pypi","deb","rpm","apk","gem","nuget","golang","cargo","generic"],$r=new Map([...G.map(e=>[e,e]),["go","golang"],["pip","pypi"],["rubygems","gem"],["alpine","apk"]]);function Ln(e){return $r.get(e.toLowerCase())}var Sr=new Map(["npm","maven","pypi"].flatMap(e=>Kn[e].map(n=>[n,e])));function En(e){return Sr.get(e.toLowerCase())}var k=class extends Error{name="QueryProblem";at;length;expected;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected}};var Or=/[@<>=!^~[(\\s,|]/;function Cn(e){let n=e.length-e.trimStart().length,t=/^pkg:/i.test(e.trimStart()),r=n+(t?Er(e.slice(n)):e.startsWith("@",n)?1:0),o=Ar(e,r),[i,s]=[e.slice(n,o),Cr(e.slice(o),t)],a={kind:"package",text:e,...t?jr(i,n):Nr(i,n,s),...s===""?{}:{range:s}};return Lr(a,o),a}function ue(e,n){let t=An.get(e)??new Map;return An.set(e,t),t.has(n)||t.set(n,Kr(e,n)),t.get(n)}var An=new WeakMap;function fe({ecosystem:e,isSupposed:n=!1}){return e===void 0?G:n?[e,"generic"]:[e]}function Kr(e,n){if(fe(e).includes(n))try{return ce(n,e.range??"*")}catch(t){if(t instanceof p)return;throw t}}function Lr(e,n){if(!(e.range===void 0||(e.ecosystem===void 0?G:[e.ecosystem]).some(r=>ue(e,r)!==void 0)))try{ce(e.ecosystem??"generic",e.range)}catch(r){if(!(r instanceof p))throw r;let{message:o,length:i,expected:s}=r,a=Math.max(n,e.text.indexOf(e.range,n));throw new k({what:o,at:a+r.at,length:i,expected:s})}}function Er(e){return/^pkg:\\/*[^/]*\\//i.exec(e)?.[0].length??4}function Ar(e,n){for(let t=n;t<e.length;t++)if(Or.test(e[t]??"")&&!(e[t]==="@"&&e[t-1]==="/"))return t;return e.length}function Cr(e,n){let t=e.replace(/^@/,"").trim();if(!n)return t;let r=t.replace(/[?#].*$/s,"");try{return decodeURIComponent(r)}catch{return r}}function jr(e,n){let t=Re(e.replace(/[?#].*$/s,""));if(t===void 0)throw new k({what:`${JSON.stringify(e)} is no package URL`,at:n,length:e.length,expected:"a package URL such as pkg:maven/org.apache.logging.log4j/log4j-core"});let{type:r,namespace:o,name:i}=t,s=Ue(r);return s==="npm"?{name:o===""?i:`${o}/${i}`,ecosystem:s}:{name:i,ecosystem:s,...o===""?{}:{namespace:o}}}function Nr(e,n,t){let[,r="",o=""]=/^(?:([A-Za-z]+):(?!:))?(.*)$/s.exec(e)??[],i=r===""?void 0:Ln(r),s=i===void 0?e:o;if(s===""||/^[@:/]|[:/]$/.test(s.replace(/^@(?=[^/]+\\/[^/]+$)/,"")))throw new k({what:s===""?"the name of a package is missing":`${JSON.stringify(s)} is no package name`,at:n,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});let a=ae(t);if(s.startsWith("@"))return{name:s,ecosystem:"npm"};let[,c,u]=/^([^:/]+):([^:/]+)$/.exec(s)??[];if(c!==void 0&&u!==void 0)return{name:u,namespace:c,ecosystem:i??"maven"};let l=s.lastIndexOf("/"),f=i??a;if(l!==-1)return{name:s.slice(l+1),namespace:s.slice(0,l),...f===void 0?{}:{ecosystem:f}};if(f!==void 0)return{name:s,ecosystem:f};let g=En(s);return g===void 0?{name:s}:{name:s,ecosystem:g,isSupposed:!0}}var jn=[{authority:"CVE",form:"CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"GitHub",form:"GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Amazon Linux",form:"ALAS[0-9A-Z]*(?:-[0-9A-Z._]+){0,3}-\\\\d{4}-\\\\d+"},{authority:"Ubuntu",form:"USN-\\\\d+-\\\\d+"},{authority:"Ubuntu",form:"UBUNTU-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Debian",form:"D[SLT]S?A-\\\\d+-\\\\d+"},{authority:"Debian",form:"TEMP-\\\\d+-[0-9A-F]+"},{authority:"Debian",form:"DEBIAN-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Red Hat",form:"RH[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Oracle Linux",form:"EL[SBE]A-\\\\d{4}-\\\\d+"},{authority:"AlmaLinux",form:"AL[SBE]A-\\\\d{4}:[A-Z]?\\\\d+"},{authority:"Rocky Linux",form:"RL[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Fedora",form:"FEDORA(?:-EPEL)?(?:-MODULAR)?-\\\\d{4}-[0-9A-F]+"},{authority:"SUSE",form:"(?:open)?SUSE-[A-Z]{2}-\\\\d{4}:[0-9.]+-\\\\d+"},{authority:"Alpine",form:"ALPINE-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Wolfi",form:"CGA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Go",form:"GO-\\\\d{4}-\\\\d{4,}"},{authority:"PyPI",form:"PYSEC-\\\\d{4}-\\\\d+"},{authority:"Rust",form:"RUSTSEC-\\\\d{4}-\\\\d{4}"},{authority:"OSV",form:"OSV-\\\\d{4}-\\\\d+"},{authority:"OSV",form:"MAL-\\\\d{4}-\\\\d+"},{authority:"Bitnami",form:"BIT-[0-9A-Z-]+-\\\\d{4}-\\\\d{4,19}"},{authority:"Gentoo",form:"GLSA-\\\\d{6}-\\\\d+"},{authority:"Arch Linux",form:"A(?:SA-\\\\d{6}-\\\\d+|VG-\\\\d+)"},{authority:"Snyk",form:"SNYK-[0-9A-Z]+-[0-9A-Z_-]+-\\\\d+"},{authority:"Photon",form:"PHSA-\\\\d{4}-\\\\d+(?:\\\\.\\\\d+)?-\\\\d+"}];var Ir=new RegExp(`^(?:${jn.map(({form:e})=>e).join("|")})$`,"i");function Nn(e){return Ir.test(e)}function Vn(e,n){return e===n||e.toLowerCase()===n.toLowerCase()}var Pr=4096;function In(e){let n=e.trim();if(n===""||n.length>Pr)throw new k({what:n===""?"the query is empty":"the query is too long",at:0,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});return/^licen[cs]e:/i.test(n)?Ur(e):Nn(n)?{kind:"vulnerability",text:e,id:n}:Cn(e)}function le(e,n){switch(e.kind){case"vulnerability":return n.vulnerabilities?.some(t=>Vn(t,e.id))??!1;case"license":return Le(n.license,e.expression);case"package":return Rr(e,n)}}function Rr(e,n){if(!fe(e).includes(n.ecosystem)||!Ve(n.ecosystem,e,n))return!1;if(e.range===void 0)return!0;let t=ue(e,n.ecosystem);return t!==void 0&&Sn(t,n.fullVersion)}function Ur(e){let n=e.indexOf(":")+1,t=e.slice(n).trim();if(B(t).length>0)return{kind:"license",text:e,expression:t};throw new k({what:"the licence is missing",at:n,length:e.length-n,expected:"an SPDX identifier such as license:AGPL-3.0-only"})}function Rn(e,n){let t=e.trim();if(t==="")return Br(n);let{query:r,problem:o}=Mr(t),i=r===void 0||r.kind==="package"&&Un(t),s=t.toLowerCase(),a=new Uint8Array(n.packages.length),c=new Uint8Array(n.vulnerabilities.length),u=new Uint8Array(n.images.length);if((i||r.kind!=="vulnerability")&&zr(a,n,i?void 0:r,s),i||r.kind==="vulnerability"){let l=f=>i?f.includes(s):f===s;for(let f of n.vulnerabilities)l(f.lowerId)&&(c[f.at]=1)}if(i)for(let l of n.images)l.lower.includes(s)&&(u[l.at]=1);return _r(n,a,c,u),{packages:de(a),vulnerabilities:de(c),images:de(u),...o===void 0?{}:{problem:o}}}function Mr(e){try{return{query:In(e)}}catch(n){if(!(n instanceof k))throw n;return Un(e)?{}:{problem:`${n.message}. Expected: ${n.expected}`}}}function Un(e){return/^[\\w./-]*$/.test(e)}function zr(e,{packages:n},t,r){let o=new Map;for(let i of n)t?.kind==="license"?(o.has(i.license)||o.set(i.license,le(t,Pn(i))),e[i.at]=Number(o.get(i.license))):(t===void 0?i.lowerName.includes(r):le(t,Pn(i)))&&(e[i.at]=1)}function Pn({name:e,namespace:n,ecosystem:t,version:r,license:o}){return{name:e,namespace:n,ecosystem:t,fullVersion:r,license:o}}function _r({findings:e,images:n},t,r,o){let[i,s]=[t.slice(),r.slice()];for(let a of e)i[a.package]===1&&(r[a.vulnerability]=1),s[a.vulnerability]===1&&(t[a.package]=1);for(let a of n)(a.packages.some(u=>i[u]===1)||a.findings.some(u=>s[e[u]?.vulnerability??-1]===1))&&(o[a.at]=1)}function Br({packages:e,vulnerabilities:n,images:t}){let r=o=>o.map((i,s)=>s);return{packages:r(e),vulnerabilities:r(n),images:r(t)}}function de(e){let n=[];for(let t=0;t<e.length;t++)e[t]===1&&n.push(t);return n}function Mn(e,n){return`${[e.map(({title:r})=>r),...n.map(r=>e.map(o=>o.cell(r).text))].map(r=>r.map(qr).join(",")).join(`\\r\n`)}\\r\n`}function qr(e){let n=/^[=+\\-@\\t\\r]/.test(e)&&!/^-?\\d+(\\.\\d+)?$/.test(e)?`\'${e}`:e;return/[",\\r\\n]/.test(n)||n!==e?`"${n.replaceAll(\'"\',\'""\')}"`:n}var Tr=200;function me({columns:e,rows:n,sort:t}){let r=t?.replace(/^-/,""),o=e.find(a=>a.key===r);if(o===void 0)return n;let i=t?.startsWith("-")?-1:1;return n.map(a=>({row:a,rank:Fr(o.cell(a))})).sort((a,c)=>i*Dr(a.rank,c.rank)).map(({row:a})=>a)}function zn(e){let{caption:n,columns:t,sort:r,onSort:o}=e,i=me(e),s=m("tbody"),a=m("tr",{},t.map(({key:g,title:L,isNumber:P,startsFalling:H=P})=>{let Tn=r===g||r===`-${g}`,we=m("button",{type:"button"},[L]);we.addEventListener("click",()=>o(Wr(r,g,H===!0)));let Zn=Tn?r?.startsWith("-")?"descending":"ascending":"none";return m("th",{scope:"col","aria-sort":Zn,...P?{class:"number"}:{}},[we])})),c=m("table",{},[m("caption",{},[n]),m("thead",{},[a]),s]),u=m("button",{type:"button",class:"more"}),l=0,f=()=>{let g=i.slice(l,l+Tr);s.append(...g.map(L=>Zr(L,t))),l+=g.length,u.textContent=`Show more (${(i.length-l).toLocaleString("en-US")} left)`,u.hidden=l>=i.length};return u.addEventListener("click",f),f(),m("div",{class:"table",role:"region",tabindex:"0","aria-label":n},[c,u])}function Zr(e,n){return m("tr",{},n.map((t,r)=>{let{text:o,href:i,className:s}=t.cell(e),a=[...t.isNumber?["number"]:[],...s===void 0?[]:[s]],c=i===void 0?o:m("a",{href:i},[o]),u=a.length===0?{}:{class:a.join(" ")};return r===0?m("th",{scope:"row",...u},[c]):m("td",u,[c])}))}function Wr(e,n,t){let r=t?`-${n}`:n,o=t?n:`-${n}`;return e===r?o:r}function Fr({rank:e,text:n}){return e??n}function Dr(e,n){return typeof e=="number"&&typeof n=="number"?e-n:String(e).localeCompare(String(n),"en",{numeric:!0})}function $(e,n,t){return{caption:e,count:t.length,table:(r,o)=>zn({caption:e,columns:n,rows:t,sort:r,onSort:o}),csv:r=>Mn(n,me({columns:n,rows:t,sort:r}))}}function _n(e,n,t){return e.vulnerability!==void 0?Jr(e.vulnerability,t):e.package!==void 0?Qr(e.package,t):e.image!==void 0?Hr(e.image,t):Gr(e,n(),t)}function Gr({view:e},n,{packages:t,vulnerabilities:r,images:o,findings:i}){switch(e){case"vulnerabilities":return{heading:"Vulnerabilities",facts:[],lists:[$("Vulnerabilities",be,V(r,n.vulnerabilities).sort(ye))]};case"packages":return{heading:"Packages",facts:[],lists:[$("Packages",ke,V(t,n.packages))]};case"images":return{heading:"Images",facts:[],lists:[$("Images",ve(i),V(o,n.images))]}}}function Jr(e,{vulnerabilities:n,findings:t,packages:r,images:o}){let i=n.find(u=>u.id===e);if(i===void 0)return he(e);let s=t.flatMap((u,l)=>u.vulnerability===i.at?[{at:l,finding:u}]:[]),a=new Set(s.map(({at:u})=>u)),c=s.flatMap(({finding:u})=>{let l=r[u.package];return l===void 0?[]:[{found:l,fixedVersion:u.fixedVersion}]});return{heading:e,facts:Xr(i),lists:[$(`Images with ${e}`,ve(t),o.filter(u=>u.findings.some(l=>a.has(l)))),$(`Packages with ${e}`,Yr,c)]}}function Qr(e,{packages:n,images:t,findings:r,vulnerabilities:o}){let i=new Set(n.filter(c=>c.key===e).map(({at:c})=>c)),[s]=[...i].map(c=>n[c]);if(s===void 0)return he(e);let a=r.filter(c=>i.has(c.package));return{heading:`${s.name} ${s.version}`,facts:[["Ecosystem",s.ecosystem],["Licence",[...i].map(c=>n[c]?.license??"").filter(Boolean).join("; ")||"not told"]],lists:[$(`Images with ${s.name} ${s.version}`,ve(r),t.filter(c=>c.packages.some(u=>i.has(u)))),$(`Vulnerabilities of ${s.name} ${s.version}`,be,V(o,[...new Set(a.map(({vulnerability:c})=>c))]).sort(ye))]}}function Hr(e,{images:n,packages:t,findings:r,vulnerabilities:o}){let i=n.find(a=>a.sha===e);if(i===void 0)return he(e);let s=new Set([...i.findings].map(a=>r[a]?.vulnerability??0));return{heading:i.arn,facts:[["Digest",i.sha],["Operating system",i.operatingSystem||"not told"],["Exported",i.exportedOn||"not told"]],lists:[$("Vulnerabilities of the image",be,V(o,[...s]).sort(ye)),$("Packages of the image",ke,V(t,[...i.packages]))]}}function he(e){return{heading:e,facts:[["Found","This report does not hold it"]],lists:[]}}function Xr({severity:e,score:n,epss:t,knownExploited:r}){return[["Severity",e],...n===void 0?[]:[["Score",String(n)]],...t===void 0?[]:[["EPSS",Bn(t)]],...r===""?[]:[["Listed by CISA",r]]]}var pe=["unknown","none","low","medium","high","critical"];function ye(e,n){return+(n.knownExploited!=="")-+(e.knownExploited!=="")||pe.indexOf(n.severity)-pe.indexOf(e.severity)||(n.epss??0)-(e.epss??0)||n.images-e.images}var be=[{key:"id",title:"Vulnerability",cell:({id:e})=>({text:e,href:S({vulnerability:e})})},{key:"severity",title:"Severity",startsFalling:!0,cell:({severity:e})=>({text:e,rank:pe.indexOf(e),className:`severity ${e}`})},C("score","Score",({score:e})=>e),{key:"epss",title:"EPSS",isNumber:!0,cell:({epss:e})=>({text:e===void 0?"":Bn(e),rank:e??-1})},{key:"kev",title:"Exploited since",cell:({knownExploited:e})=>({text:e})},C("packages","Packages",({packages:e})=>e),C("images","Images",({images:e})=>e)],ke=[{key:"name",title:"Package",cell:({name:e,key:n})=>({text:e,href:S({package:n})})},{key:"version",title:"Version",cell:({version:e})=>({text:e})},{key:"ecosystem",title:"Ecosystem",cell:({ecosystem:e})=>({text:e})},{key:"license",title:"Licence",cell:({license:e})=>({text:e})},C("vulnerabilities","Vulnerabilities",({vulnerabilities:e})=>e),C("images","Images",({images:e})=>e)],Yr=[...ke.map(e=>({...e,cell:({found:n})=>e.cell(n)})),{key:"fixed",title:"Mended in",cell:({fixedVersion:e})=>({text:e})}];function ve(e){return[{key:"image",title:"Image",cell:({arn:n,sha:t})=>({text:eo(n,t),href:S({image:t})})},{key:"account",title:"Account",cell:({arn:n})=>({text:ge(n)?.account??""})},{key:"region",title:"Region",cell:({arn:n})=>({text:ge(n)?.region??"",className:"whole"})},{key:"os",title:"Operating system",cell:({operatingSystem:n})=>({text:n})},{key:"exported",title:"Exported",cell:({exportedOn:n})=>({text:n,className:"whole"})},C("packages","Packages",({packages:n})=>n.length),C("vulnerabilities","Vulnerabilities",n=>new Set([...n.findings].map(t=>e[t]?.vulnerability)).size)]}function eo(e,n){let t=ge(e);return t===void 0?e:`${t.repository}@${n.slice(0,19)}`}function ge(e){let[,n,t,r]=/^arn:[^:]+:ecr:([^:]*):([^:]*):repository\\/(.+?)(?:\\/sha256:.*)?$/.exec(e)??[];if(!(n===void 0||t===void 0||r===void 0))return{region:n,account:t,repository:r}}function C(e,n,t){return{key:e,title:n,isNumber:!0,cell:r=>{let o=t(r);return{text:o===void 0?"":String(o),rank:o??-1}}}}function V(e,n){return n.flatMap(t=>{let r=e[t];return r===void 0?[]:[r]})}function Bn(e){return`${(e*100).toFixed(1)} %`}var no=[["vulnerabilities","Vulnerabilities"],["packages","Packages"],["images","Images"]],Q=I("query"),[to,J,qn,ro]=[I("views"),I("content"),I("status"),I("problem")];oo().then(e=>io($e(e))).catch(e=>{qn.textContent=`The data of this page cannot be read: ${String(e)}`});async function oo(){let e=Uint8Array.from(atob(I("data").textContent??""),t=>t.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(n).text())}function io(e){let n=()=>so(z(location.hash),e);Q.addEventListener("input",()=>{let{view:t}=z(location.hash);history.replaceState(null,"",S({view:t,query:Q.value})),n()}),addEventListener("hashchange",()=>{n();let{vulnerability:t,package:r,image:o}=z(location.hash);(t??r??o)&&J.querySelector("h2")?.focus()}),n()}function so(e,n){let t=performance.now();document.activeElement!==Q&&(Q.value=e.query);let r=Rn(e.query,n),o=_n(e,()=>r,n),i=(e.vulnerability??e.package??e.image)!==void 0;to.replaceChildren(...no.map(([l,f])=>ao(l,f,r[l].length,e,i))),ro.textContent=r.problem??"";let s=o.lists.length===1&&o.lists[0]?.caption===o.heading;J.className=s?"single":"";let a=m("h2",{tabindex:"-1"},[o.heading]),c=m("dl",{},o.facts.flatMap(([l,f])=>[m("dt",{},[l]),m("dd",{},[f])]));J.replaceChildren(a,...o.facts.length===0?[]:[c],...o.lists.flatMap((l,f)=>co(l,f===0?e.sort:void 0,e)));let u=o.lists.map(({caption:l,count:f})=>`${l}: ${f.toLocaleString("en-US")}`);qn.textContent=u.join(". "),J.dataset.milliseconds=String(Math.round(performance.now()-t))}function ao(e,n,t,r,o){let i=!o&&r.view===e,s=S({view:e,query:r.query});return m("a",{href:s,...i?{"aria-current":"page"}:{}},[`${n} (${t.toLocaleString("en-US")})`])}function co(e,n,t){let r=e.table(n,i=>{location.hash=S({...t,sort:i})}),o=m("button",{type:"button",class:"csv"},[`CSV: ${e.caption}`]);return o.addEventListener("click",()=>uo(`${e.caption}.csv`,e.csv(n))),[r,o]}function uo(e,n){let t=URL.createObjectURL(new Blob(["\\uFEFF",n],{type:"text/csv"}));m("a",{href:t,download:e.replace(/[^\\w. -]+/g,"_")}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function I(e){let n=document.getElementById(e);if(n===null)throw new Error(`There is no #${e}`);return n}';
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
        const latest = await (0, search.$)(data2.pairs);
        for (const { day, open } of data2.pairs) {
          edge.host.cancellation.signal.throwIfAborted();
          const isWanted = (sha) => day === void 0 || latest.get(sha) === day;
          const found = await open(async (sbom, openCve) => (0, tables.KO)(sbom, await openCve(), isWanted));
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
