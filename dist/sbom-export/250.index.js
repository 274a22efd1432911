export const id = 250;
export const ids = [250];
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
            [__webpack_require__.e(529), __webpack_require__.e(578)]
          ).then(__webpack_require__.bind(__webpack_require__, 3578)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(529), __webpack_require__.e(565)]
          ).then(__webpack_require__.bind(__webpack_require__, 5565))
        ]);
        return openFindings(goLive(edge)).enrich;
      }
    })
  ),
  /***/
  7959: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Az: () => (
          /* binding */
          nameKeyOf
        ),
        /* harmony export */
        BW: () => (
          /* binding */
          fixOf
        ),
        /* harmony export */
        p2: () => (
          /* binding */
          imageKey
        ),
        /* harmony export */
        qM: () => (
          /* binding */
          nameOfImage
        )
        /* harmony export */
      });
      function nameOfImage({ image, source }) {
        const digest = image.digest === "" ? "" : `@${image.digest.slice(0, 19)}`;
        return image.repository === "" ? image.digest || source : `${image.repository}${digest}`;
      }
      function imageKey(facts) {
        return nameKeyOf(facts) || facts.image.digest || facts.source;
      }
      function nameKeyOf({ image }) {
        return image.repository.replace(/^(?:[^/]*[.:][^/]*|localhost)\//, "").toLowerCase();
      }
      function fixOf({ fixedVersion = "" }) {
        return /^(?:|none|n\/a|not ?available|unknown)$/i.test(fixedVersion.trim()) ? void 0 : fixedVersion;
      }
    })
  ),
  /***/
  3761: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          readImages
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(340);
      var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6460);
      var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5483);
      var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7506);
      async function readImages(lines, input, edge, enrich) {
        const documents = await (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.I)(lines, edge, input);
        const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.z2)(edge.host.log, documents);
        const images = [];
        for (const source of documents.sources) {
          const facts = await readImage(source, edge, progress.bytes);
          progress.document(facts.components.length);
          images.push(enrich === void 0 ? facts : await enriched(facts, enrich));
        }
        progress.end();
        return images;
      }
      async function readImage(source, { host }, onBytes) {
        const components = [];
        const vulnerabilities = [];
        const visitor = {
          component: (component) => void components.push(component),
          vulnerability: (vulnerability) => void vulnerabilities.push(vulnerability)
        };
        try {
          const { image, createdAt } = await (0, _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.k)(source, visitor, {
            signal: host.cancellation.signal,
            onBytes
          });
          return { source: source.name, image, createdAt, components, vulnerabilities };
        } catch (error) {
          throw error instanceof _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.z ? (0, _refused_js__WEBPACK_IMPORTED_MODULE_2__.Z)(error) : error;
        }
      }
      async function enriched(facts, enrich) {
        const add = await enrich(facts.image);
        const byRef = new Map(facts.components.map((component) => [component.ref, component]));
        const vulnerabilities = facts.vulnerabilities.map((vulnerability) => {
          const component = byRef.get(vulnerability.affects);
          return component === void 0 ? vulnerability : add(component, vulnerability);
        });
        return { ...facts, vulnerabilities };
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
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
      async function openHandOff(inputs, edge) {
        const { "normalized-format": format, "dependency-submission": isSubmitted } = inputs;
        const run = isSubmitted ? await (await __webpack_require__.e(
          /* import() */
          587
        ).then(__webpack_require__.bind(__webpack_require__, 4587))).githubRun(inputs["github-token"], edge) : void 0;
        return {
          check(names) {
            if (format === "none")
              return;
            const { workingDirectory } = edge.files;
            const place = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, inputs["output-dir"], "normalized");
            const inside = names.find((name) => !name.startsWith("s3://") && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, name)).startsWith(".."));
            if (inside === void 0)
              return;
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the SBOM lies where normalised ones are written", {
              where: inside,
              mend: `name SBOMs outside of ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs["output-dir"], "normalized")}, or another output-dir`
            });
          },
          async deliver(sources, enrich) {
            const summary = [];
            const outputs = {};
            if (format !== "none") {
              const { writeNormalized } = await Promise.all(
                /* import() */
                [__webpack_require__.e(659), __webpack_require__.e(373)]
              ).then(__webpack_require__.bind(__webpack_require__, 5373));
              const written = await writeNormalized(sources, format, inputs["output-dir"], edge, enrich);
              outputs["normalized-files"] = written.files;
              summary.push(written.summary);
            }
            if (run !== void 0) {
              const { submitSnapshots } = await Promise.all(
                /* import() */
                [__webpack_require__.e(529), __webpack_require__.e(659), __webpack_require__.e(263)]
              ).then(__webpack_require__.bind(__webpack_require__, 6263));
              summary.push(await submitSnapshots(sources, run, edge));
            }
            return { outputs, summary };
          }
        };
      }
    })
  ),
  /***/
  1250: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(3706);
      var documents = __webpack_require__(6460);
      var enrichment = __webpack_require__(8989);
      var lib_query = __webpack_require__(9070);
      var versions = __webpack_require__(954);
      var gate_facts = __webpack_require__(7959);
      var license_expression = __webpack_require__(6131);
      ;
      function answerOf(rule2, vulnerability, told2) {
        const asked = criteria.filter(({ isAsked: isAsked2 }) => isAsked2(rule2));
        const answers = asked.map(({ holds: holds2, what }) => ({ what, holds: holds2(vulnerability, rule2, told2) }));
        const missing = answers.filter(({ holds: holds2 }) => holds2 === void 0).map(({ what }) => what);
        if (answers.some(({ holds: holds2 }) => holds2 === false))
          return { isBroken: false, missing: [] };
        return { isBroken: missing.length === 0, missing };
      }
      function toldIn(vulnerabilities) {
        return {
          fixes: vulnerabilities.some(({ fixedVersion }) => fixedVersion !== void 0),
          exploited: vulnerabilities.some(({ knownExploited }) => knownExploited !== void 0)
        };
      }
      const criteria = [
        {
          what: "severity",
          isAsked: ({ severity }) => severity !== void 0,
          holds: ({ severity }, rule2) => severity === "unknown" ? void 0 : ranks[severity] >= ranks[rule2.severity ?? "unknown"]
        },
        {
          what: "EPSS score",
          isAsked: ({ epss }) => epss !== void 0,
          holds: ({ epss }, rule2) => epss === void 0 ? void 0 : epss >= (rule2.epss ?? 0)
        },
        {
          what: "word on the list of CISA",
          isAsked: ({ isKnownExploited }) => isKnownExploited,
          holds: ({ knownExploited, exploitAvailable }, _rule, { exploited }) => {
            if (knownExploited !== void 0)
              return true;
            return exploited || exploitAvailable === false ? false : void 0;
          }
        },
        {
          what: "word on a fix",
          isAsked: ({ isFixable }) => isFixable,
          holds: (vulnerability, _rule, { fixes }) => {
            if ((0, gate_facts.BW)(vulnerability) !== void 0)
              return true;
            return fixes || vulnerability.fixedVersion !== void 0 ? false : void 0;
          }
        }
      ];
      const ranks = {
        unknown: 0,
        none: 1,
        low: 2,
        medium: 3,
        high: 4,
        critical: 5
      };
      ;
      function identityOf({ rule: rule2, facts, component, vulnerability }) {
        return JSON.stringify([
          rule2.id,
          facts.image.digest || facts.source,
          component?.ecosystem,
          component?.namespace,
          component?.name,
          component?.fullVersion,
          vulnerability?.id.toLowerCase()
        ]);
      }
      function packageInWords(component) {
        return component.version === "" ? component.name : `${component.name} ${component.version}`;
      }
      ;
      function mendVulnerability(component, vulnerability) {
        const fix = (0, gate_facts.BW)(vulnerability);
        return fix === void 0 ? `no fix is known: replace or remove ${packageInWords(component)}, or ignore it with a reason` : `update ${component.name} to ${fix}`;
      }
      function mendPackage(component, query) {
        const end = query.kind === "package" ? endOfRange(component, query) : void 0;
        if (end === void 0)
          return `remove ${packageInWords(component)}`;
        return `update ${component.name} to ${end.inclusive ? `a version above ${end.version}` : `${end.version} or later`}`;
      }
      function mendLicense(component) {
        return `replace ${packageInWords(component)}, or ignore it with a reason`;
      }
      function endOfRange(component, query) {
        const range = (0, lib_query.hO)(query, component.ecosystem);
        if (range === void 0)
          return void 0;
        const key = (0, versions._5)(component.ecosystem, component.fullVersion);
        const around = (0, versions.O)(range).find(({ to }) => to === void 0 || key < to.key || key === to.key && to.inclusive);
        return around?.to;
      }
      ;
      function problemsOf(rules, facts, now) {
        const affected = affectedIn(facts);
        return distinct(rules.flatMap((rule2) => broken(rule2, facts, affected, now)));
      }
      function distinct(problems) {
        const merged = /* @__PURE__ */ new Map();
        for (const problem of problems) {
          const key = identityOf(problem);
          const known2 = merged.get(key);
          const paths = /* @__PURE__ */ new Set([...known2?.paths ?? [], ...problem.paths]);
          merged.set(key, { ...known2 ?? problem, paths: [...paths].sort() });
        }
        return [...merged.values()];
      }
      function broken(rule2, facts, affected, now) {
        switch (rule2.kind) {
          case "package":
            return deniedPackages(rule2, facts, affected);
          case "license":
            return deniedLicenses(rule2, facts);
          case "vulnerability":
            return vulnerable(rule2, facts, affected);
          case "age":
            return tooOld(rule2, facts, now);
        }
      }
      function affectedIn({ components, vulnerabilities }) {
        const byRef = new Map(components.map((component) => [component.ref, component]));
        return vulnerabilities.flatMap((vulnerability) => {
          const component = byRef.get(vulnerability.affects);
          return component === void 0 ? [] : [{ component, vulnerability }];
        });
      }
      function deniedPackages(rule2, facts, affected) {
        const { query } = rule2;
        const asked = query.text.trim();
        if (query.kind === "vulnerability") {
          return affected.filter(({ component, vulnerability }) => (0, lib_query.cK)(query, { ...component, vulnerabilities: [vulnerability.id] })).map(({ component, vulnerability }) => ({
            rule: rule2,
            facts,
            component,
            vulnerability,
            paths: pathsOf(component),
            why: `${packageInWords(component)} has ${vulnerability.id}, which is denied`,
            mend: mendVulnerability(component, vulnerability)
          }));
        }
        return [
          ...facts.components.filter((component) => (0, lib_query.cK)(query, component)).map((component) => ({
            rule: rule2,
            facts,
            component,
            paths: pathsOf(component),
            why: `${packageInWords(component)} is denied: ${asked}`,
            mend: mendPackage(component, query)
          })),
          ...ofUnknownVersion(rule2, facts)
        ];
      }
      function ofUnknownVersion(rule2, facts) {
        const { query } = rule2;
        if (query.kind !== "package" || query.range === void 0)
          return [];
        const { range: _range, ...anyVersion } = query;
        return facts.components.filter(({ fullVersion }) => fullVersion === "").filter((component) => (0, lib_query.cK)(anyVersion, component) && !(0, lib_query.cK)(query, component)).map((component) => ({
          rule: rule2,
          facts,
          component,
          paths: pathsOf(component),
          why: `${component.name} has no version in the SBOM, so it may be denied: ${query.text.trim()}`,
          mend: `find out its version, remove ${component.name}, or ignore it with a reason`
        }));
      }
      function deniedLicenses(rule2, facts) {
        const isDenied = (license) => rule2.denied.has(license);
        return facts.components.filter(({ license }) => !(0, license_expression.Ng)(license, isDenied)).map((component) => ({
          rule: rule2,
          facts,
          component,
          paths: pathsOf(component),
          why: `${packageInWords(component)} is licensed under ${component.license.trim()}${deniedPart(component, isDenied)}`,
          mend: mendLicense(component)
        }));
      }
      function deniedPart({ license }, isDenied) {
        const all = (0, license_expression.Wm)(license);
        return all.length === 1 ? ", which is denied" : `, of which ${all.filter(isDenied).join(" and ")} is denied`;
      }
      function vulnerable(rule2, facts, affected) {
        const told2 = toldIn(facts.vulnerabilities);
        return affected.filter(({ vulnerability }) => answerOf(rule2, vulnerability, told2).isBroken).map(({ component, vulnerability }) => ({
          rule: rule2,
          facts,
          component,
          vulnerability,
          paths: pathsOf(component),
          why: `${packageInWords(component)} has ${vulnerability.id}${details(rule2, vulnerability)}`,
          mend: mendVulnerability(component, vulnerability)
        }));
      }
      function details(rule2, vulnerability) {
        const { severity, epss, knownExploited } = vulnerability;
        const told2 = [
          severity === "unknown" ? "" : severity,
          rule2.epss === void 0 || epss === void 0 ? "" : `EPSS ${epss}`,
          knownExploited === void 0 ? "" : `exploited since ${knownExploited} by the list of CISA`
        ].filter(Boolean);
        return told2.length === 0 ? "" : ` (${told2.join(", ")})`;
      }
      const clockSkew = 24 * 36e5;
      function tooOld(rule2, facts, now) {
        const made = Date.parse(facts.createdAt);
        const age = now - made;
        if (age <= rule2.milliseconds && age >= -clockSkew)
          return [];
        const day = facts.createdAt.slice(0, 10);
        const why = Number.isNaN(made) ? "the SBOM does not say when it was made" : age < 0 ? `the SBOM says that it was made on ${day}, which is yet to come` : `the SBOM was made on ${day}, more than ${rule2.text} ago`;
        return [{ rule: rule2, facts, paths: [], why, mend: "make the SBOM again" }];
      }
      function pathsOf({ path }) {
        return path === "" ? [] : [path];
      }
      ;
      function baselineOf(documents2, rules, images) {
        const lasting = rules.filter(({ kind }) => kind === "package" || kind === "license");
        const books = documents2.map((facts) => bookOf(facts, lasting));
        const judged = new Set(images.map(gate_facts.p2));
        const isPair = judged.size === 1 && new Set(documents2.map(gate_facts.p2)).size === 1;
        const bases = books.filter(({ key, hasSystem }) => !judged.has(key) && (hasSystem || documents2.length === 1));
        const open = /* @__PURE__ */ new Map();
        return (problem) => {
          if (problem.component === void 0)
            return void 0;
          const { facts, component } = problem;
          const versions2 = versionsOf(facts);
          const consulted = open.get(facts) ?? books.filter((book) => isOwn(book, facts, isPair) || bases.includes(book) && isUnder(book, versions2));
          open.set(facts, consulted);
          return consulted.find((book) => isKnown(book, { ...problem, component }, versions2))?.facts.source;
        };
      }
      function bookOf(facts, lasting) {
        const byRef = new Map(facts.components.map((component) => [component.ref, component]));
        const vulnerabilities = facts.vulnerabilities.flatMap(({ id: id2, affects }) => {
          const component = byRef.get(affects);
          return component === void 0 ? [] : [`${baseline_identityOf(component)}\0${id2.toLowerCase()}`];
        });
        const broken2 = /* @__PURE__ */ new Map();
        for (const { rule: rule2, component } of problemsOf(lasting, facts, 0)) {
          if (component === void 0)
            continue;
          const key = `${baseline_identityOf(component)}\0${rule2.id}`;
          broken2.set(key, [...broken2.get(key) ?? [], component.fullVersion]);
        }
        return {
          facts,
          key: (0, gate_facts.p2)(facts),
          versions: versionsOf(facts),
          hasSystem: facts.components.some(({ ecosystem }) => systems.has(ecosystem)),
          vulnerabilities: new Set(vulnerabilities),
          broken: broken2
        };
      }
      const systems = /* @__PURE__ */ new Set(["deb", "apk", "rpm"]);
      function isOwn({ key, facts: { image } }, facts, isPair) {
        if (key === (0, gate_facts.p2)(facts))
          return true;
        return isPair && (image.repository === "" || facts.image.repository === "");
      }
      function isUnder({ versions: versions2 }, image) {
        if (versions2.size === 0 || versions2.size > image.size)
          return false;
        return [...versions2.keys()].every((identity) => image.has(identity));
      }
      function isKnown(book, { rule: rule2, component, vulnerability }, image) {
        const identity = baseline_identityOf(component);
        if (vulnerability === void 0) {
          const before = book.broken.get(`${identity}\0${rule2.id}`) ?? [];
          return isHeir(component.fullVersion, before, image.get(identity) ?? []);
        }
        if (book.vulnerabilities.has(`${identity}\0${vulnerability.id.toLowerCase()}`))
          return true;
        if (book.facts.vulnerabilities.length > 0)
          return false;
        return (book.versions.get(identity) ?? []).some((one) => isSameVersion(one, component));
      }
      function isHeir(version, before, now) {
        if (before.includes(version))
          return true;
        const present = new Set(now.map(({ fullVersion }) => fullVersion));
        const gone = before.filter((one) => !present.has(one));
        const come = [...present].filter((one) => !before.includes(one));
        const [{ ecosystem } = { ecosystem: "generic" }] = now;
        come.sort((a, b) => (0, versions.Zy)(ecosystem, a, b));
        return come.indexOf(version) < gone.length;
      }
      const known = /* @__PURE__ */ new WeakMap();
      function versionsOf(facts) {
        const made = known.get(facts);
        if (made !== void 0)
          return made;
        const versions2 = /* @__PURE__ */ new Map();
        for (const component of facts.components) {
          if (component.type === "file" || component.type === "container")
            continue;
          const identity = baseline_identityOf(component);
          const same = versions2.get(identity);
          if (same === void 0)
            versions2.set(identity, [component]);
          else
            same.push(component);
        }
        known.set(facts, versions2);
        return versions2;
      }
      function baseline_identityOf(component) {
        return (0, lib_query.lM)(component.ecosystem, component);
      }
      function isSameVersion(a, b) {
        return (0, versions.Zy)(a.ecosystem, a.fullVersion, b.fullVersion) === 0;
      }
      ;
      function blindSpots(rules, images, counts) {
        const unjudged = [];
        const notices = [];
        for (const rule2 of rules) {
          if (rule2.kind !== "vulnerability")
            continue;
          const spots = images.flatMap((facts) => spotIn(rule2, facts, counts) ?? []);
          for (const { facts, unseen: unseen2, all: all2, what: what2 } of spots.filter(({ isNothingSeen }) => isNothingSeen)) {
            const of = `${unseen2} of ${inWords(all2)} of ${(0, gate_facts.qM)(facts)}`;
            unjudged.push({ rule: rule2, facts, why: `the rule ${rule2.id} cannot be judged: no ${what2} for ${of}`, mend });
          }
          const partial = spots.filter(({ isNothingSeen }) => !isNothingSeen);
          if (partial.length === 0)
            continue;
          const [unseen, all] = [sum(partial.map((one) => one.unseen)), sum(partial.map((one) => one.all))];
          const what = [...new Set(partial.map((one) => one.what))].join(" or ");
          notices.push(`the rule ${rule2.id} does not see ${unseen} of ${inWords(all)}: no ${what} is told`);
        }
        return { unjudged, notices };
      }
      const mend = "use enrich=findings, which asks Amazon Inspector, or an SBOM that tells it; what is known to be harmless may be ignored";
      function spotIn(rule2, facts, counts) {
        const told2 = toldIn(facts.vulnerabilities);
        const missing = /* @__PURE__ */ new Set();
        const asProblem = ({ component, vulnerability }) => ({
          rule: rule2,
          facts,
          component,
          vulnerability,
          paths: pathsOf(component),
          why: "",
          mend: ""
        });
        const affected = affectedIn(facts);
        const dark = affected.filter(({ vulnerability }) => {
          const answer = answerOf(rule2, vulnerability, told2);
          for (const what of answer.missing)
            missing.add(what);
          return answer.missing.length > 0;
        });
        const unseen = distinct(dark.map(asProblem)).filter(counts).length;
        if (unseen === 0)
          return void 0;
        const all = distinct(affected.map(asProblem)).length;
        return {
          facts,
          unseen,
          isNothingSeen: dark.length === affected.length,
          all,
          what: [...missing].join(" or ")
        };
      }
      function inWords(count) {
        return count === 1 ? "1 vulnerability" : `${count} vulnerabilities`;
      }
      function sum(numbers) {
        return numbers.reduce((total, one) => total + one, 0);
      }
      var dist = __webpack_require__(8815);
      ;
      const deepest = 50;
      function settingsText(path, text) {
        const where = (offset) => {
          const before = text.slice(0, offset);
          return `${path}:${before.split("\n").length}:${offset - before.lastIndexOf("\n")}`;
        };
        const deep = tooDeepAt(text);
        if (deep !== void 0) {
          throw new lib.yo(`the file is nested deeper than ${deepest} levels`, { where: where(deep) });
        }
        const document = (0, dist.Tp)(text, {
          prettyErrors: false,
          uniqueKeys: true,
          merge: false,
          schema: "core"
        });
        const [first] = document.errors;
        if (first !== void 0) {
          throw new lib.yo(`the file cannot be read: ${asPhrase(first.message)}`, {
            where: where(first.pos[0]),
            expected: "JSON or YAML"
          });
        }
        return { path, document, where };
      }
      function offsetOf(node) {
        return node.range?.[0] ?? 0;
      }
      function tooDeepAt(text) {
        const front = new RegExp(`^[ \\t?:-]{${4 * deepest},}`, "m").exec(text);
        if (front !== null)
          return front.index;
        let [depth, blocks, offset] = [0, 0, 0];
        for (const token of new dist.JG().lex(text)) {
          if (token === "[" || token === "{")
            depth++;
          else if (token === "]" || token === "}")
            depth--;
          else if (/^[?:-]$/.test(token))
            blocks++;
          else if (token.includes("\n"))
            blocks = 0;
          if (depth > deepest || depth === 0 && blocks > 4 * deepest)
            return offset;
          if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token))
            offset += token.length;
        }
        return void 0;
      }
      function asPhrase(message) {
        const [first = message] = message.split("\n");
        return first.charAt(0).toLowerCase() + first.slice(1);
      }
      ;
      const dayForm = "a day of the calendar such as 2026-12-31";
      function checked(text, shape) {
        const state = { text, faults: [] };
        const content = text.document.contents;
        const root = checkedObject(state, content ?? new dist.X5(null), shape, "");
        throwAny(state.faults);
        return root ?? /* @__PURE__ */ new Map();
      }
      function throwAny(faults) {
        const [first] = faults;
        if (first !== void 0)
          throw faults.length === 1 ? first : new lib.Zw(faults);
      }
      function checkedValue(state, node, shape, path) {
        switch (shape.kind) {
          case "object":
            return checkedObject(state, node, shape, path);
          case "list":
            return checkedList(state, node, shape, path);
          case "boolean":
            return checkedScalar(state, node, path, "true or false", (value) => typeof value === "boolean");
          case "number":
            return checkedScalar(state, node, path, `a number from ${shape.from} to ${shape.to}`, (value) => typeof value === "number" && value >= shape.from && value <= shape.to);
          case "text":
            return checkedScalar(state, node, path, shape.form, (value) => typeof value === "string" && value.trim() !== "" && (shape.pattern?.test(value) ?? true));
          case "date":
            return checkedScalar(state, node, path, dayForm, isDay);
          case "choice":
            return checkedChoice(state, node, shape.choices, path);
        }
      }
      function checkedScalar(state, node, path, expected, isGood) {
        if ((0, dist.jn)(node) && isGood(node.value))
          return node.value;
        return fault(state, node, `${path} is ${kindOf(node)}`, expected);
      }
      function checkedChoice(state, node, choices, path) {
        const value = (0, dist.jn)(node) ? node.value : void 0;
        if (typeof value === "string" && choices.includes(value))
          return value;
        const meant = typeof value === "string" ? (0, lib.au)(value, choices) : "";
        return fault(state, node, `${path} is ${kindOf(node)}${meant}`, `one of ${choices.join(", ")}`);
      }
      function checkedList(state, node, { item, orOne = false }, path) {
        if (!(0, dist.oP)(node)) {
          if (!orOne)
            return fault(state, node, `${path} is ${kindOf(node)}`, "a list");
          const one = checkedValue(state, node, item, path);
          return one === void 0 ? void 0 : [one];
        }
        return node.items.map((one, index) => checkedValue(state, one, item, `${path}[${index}]`)).filter((one) => one !== void 0);
      }
      function checkedObject(state, node, { fields, required }, path) {
        if (!(0, dist.jh)(node)) {
          const subject = path === "" ? "the file" : path;
          return fault(state, node, `${subject} is ${kindOf(node)}`, `members such as ${Object.keys(fields).join(", ")}`);
        }
        const members = /* @__PURE__ */ new Map();
        const inPath = path === "" ? "" : `${path}: `;
        const named = /* @__PURE__ */ new Set();
        for (const { key, value } of node.items) {
          const name = (0, dist.jn)(key) ? String(key.value) : "";
          named.add(name);
          const shape = Object.hasOwn(fields, name) ? fields[name] : void 0;
          if (shape === void 0) {
            const known2 = Object.keys(fields);
            const trouble = `${inPath}${JSON.stringify(name)} is no member that may stand here${(0, lib.au)(name, known2)}`;
            fault(state, key, trouble, `one of ${known2.join(", ")}`);
            continue;
          }
          const below = path === "" ? name : `${path}.${name}`;
          const given = value ?? key;
          const found = checkedValue(state, value ?? new dist.X5(null), shape, below);
          if (found !== void 0)
            members.set(name, memberOf(found, given));
        }
        const missing = required.filter((name) => !named.has(name));
        for (const name of missing) {
          fault(state, node, `${inPath}${JSON.stringify(name)} is missing`, formOf(name, fields[name]));
        }
        return missing.length > 0 ? void 0 : members;
      }
      function memberOf(value, node) {
        const offset = offsetOf(node);
        const isQuoted = (0, dist.jn)(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
        return { value, offset, textOffset: isQuoted ? offset + 1 : offset };
      }
      function formOf(name, shape) {
        if (shape?.kind === "date")
          return `${name}, ${dayForm}`;
        return shape?.kind === "text" ? `${name}, ${shape.form}` : name;
      }
      function isDay(value) {
        if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value))
          return false;
        const time = Date.parse(`${value}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
      }
      function fault(state, node, trouble, expected) {
        state.faults.push(new lib.yo(trouble, { where: state.text.where(offsetOf(node)), expected }));
      }
      function kindOf(node) {
        if ((0, dist.jh)(node))
          return "a map";
        if ((0, dist.oP)(node))
          return "a list";
        if (!(0, dist.jn)(node))
          return "a reference to another place";
        const { value } = node;
        if (value === null)
          return "nothing";
        const shown = typeof value === "string" ? JSON.stringify(shortened(value)) : String(value);
        return typeof value === "string" ? shown : `the ${typeof value} ${shown}`;
      }
      function shortened(text) {
        return text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
      }
      ;
      const ignore = {
        kind: "object",
        required: ["id", "reason", "expires"],
        fields: {
          id: {
            kind: "text",
            form: "a rule or a vulnerability",
            describe: "The rule, or the vulnerability, such as CVE-2021-44228"
          },
          package: {
            kind: "text",
            form: "a package such as log4j-core<2.17.1",
            describe: "Only in this package, with a range of versions where one is given"
          },
          image: {
            kind: "text",
            form: "a digest, an ARN or the name of a repository",
            describe: "Only in this image, or in the images of this repository"
          },
          reason: { kind: "text", form: "why", describe: "Why it may be ignored" },
          owner: { kind: "text", form: "who", describe: "Who answers for it" },
          expires: { kind: "date", describe: "The last day, in UTC, on which it is ignored" },
          "until-fixed": { kind: "boolean", describe: "Only as long as there is no fix" }
        }
      };
      const ignoreShape = {
        kind: "object",
        required: ["ignore"],
        fields: {
          $schema: { kind: "text", form: "the address of a schema", describe: "For editors; nothing is fetched" },
          ignore: { kind: "list", item: ignore }
        }
      };
      var licenses = __webpack_require__(7599);
      ;
      ;
      function licenseFrom(text, where) {
        const [license = "", ...more] = (0, license_expression.Wm)(text);
        if (more.length > 0 || license === "") {
          throw new lib.yo(`${JSON.stringify(text)} is not one licence`, {
            where,
            expected: 'one licence in each text, such as ["GPL-3.0-only", "AGPL-3.0-only"]'
          });
        }
        const [, bare = license, exception] = /^(.+?) with (\S+)$/.exec(license) ?? [];
        const isKnown2 = /^(?:documentref|licenseref)-/.test(bare) || (0, licenses.dK)(bare.replace(/\+$/, "")) !== void 0;
        if (isKnown2 && (exception === void 0 || (0, licenses.tv)(exception) !== void 0))
          return license;
        const meant = (0, lib.au)(text.trim(), licenses.oj);
        if (!isKnown2 && meant === "" && /\s/.test(text.trim()))
          return (0, license_expression.mO)(text);
        throw new lib.yo(`${JSON.stringify(text)} is no licence of the SPDX list${meant}`, {
          where,
          expected: "an SPDX identifier such as AGPL-3.0-only, or LicenseRef- and a name"
        });
      }
      ;
      const severities = ["low", "medium", "high", "critical"];
      const schemaAddress = {
        kind: "text",
        form: "the address of a schema",
        describe: "For editors; nothing is fetched"
      };
      const rule = {
        kind: "object",
        required: ["id"],
        describe: "All that a rule asks for must hold together",
        fields: {
          id: { kind: "text", form: "a name such as no-log4j", describe: "What reports and ignores call the rule" },
          deny: {
            kind: "text",
            form: "a query such as log4j-core<2.17.1",
            describe: "No package may match: a query as in the mode find"
          },
          "deny-license": {
            kind: "list",
            orOne: true,
            item: { kind: "text", form: "an SPDX identifier such as AGPL-3.0-only" },
            describe: "No package may be usable under these licences only"
          },
          severity: {
            kind: "choice",
            choices: severities,
            describe: "No vulnerability of this severity or a higher one"
          },
          epss: {
            kind: "number",
            from: 0,
            to: 1,
            describe: "No vulnerability that is exploited within 30 days with this probability or a higher one"
          },
          kev: { kind: "boolean", describe: "No vulnerability that CISA lists as exploited" },
          fixable: { kind: "boolean", describe: "No vulnerability for which there is a fix" },
          "max-age": {
            kind: "text",
            form: "a duration such as 90d or 12h",
            pattern: /^\d{1,6}(?:m|h|d)$/,
            describe: "No SBOM older than this: it does not know what was found since"
          }
        }
      };
      const ruleShape = {
        kind: "object",
        required: ["rules"],
        fields: { $schema: schemaAddress, rules: { kind: "list", item: rule } }
      };
      ;
      function rulesFrom(path, text) {
        const settings = settingsText(path, text);
        const root = checked(settings, ruleShape);
        const found = [];
        const rules = [];
        const ids2 = /* @__PURE__ */ new Set();
        for (const members of root.get("rules")?.value ?? []) {
          const rule2 = attempt(() => ruleFrom(settings, members), found);
          const id2 = members.get("id");
          if (id2 === void 0)
            continue;
          if (ids2.has(String(id2.value)))
            found.push(rules_fault(settings, id2, `there are two rules ${JSON.stringify(id2.value)}`));
          ids2.add(String(id2.value));
          if (rule2 !== void 0)
            rules.push(rule2);
        }
        throwAny(found);
        return rules;
      }
      const rules_criteria = {
        deny: "package",
        "deny-license": "license",
        severity: "vulnerability",
        epss: "vulnerability",
        kev: "vulnerability",
        fixable: "vulnerability",
        "max-age": "age"
      };
      function ruleFrom(settings, members) {
        const id2 = String(members.get("id")?.value ?? "");
        const asked = Object.keys(rules_criteria).filter((name) => isAsked(members.get(name)));
        const kinds = new Set(asked.map((name) => rules_criteria[name]));
        const [kind] = kinds;
        const at = members.get("id");
        if (at === void 0)
          return void 0;
        if (kind === void 0 || kinds.size > 1 || asked.length > 1 && kind !== "vulnerability") {
          const trouble = kind === void 0 ? "asks for nothing" : `asks for ${asked.join(" and ")} at once`;
          throw rules_fault(settings, at, `the rule ${JSON.stringify(id2)} ${trouble}`, expectedOfRule);
        }
        switch (kind) {
          case "package":
            return { kind, id: id2, query: queryFrom(settings, members.get("deny")) };
          case "license":
            return {
              kind,
              id: id2,
              denied: new Set(rules_deniedLicenses(settings, members.get("deny-license")))
            };
          case "age": {
            const text = String(told(members, "max-age"));
            return { kind, id: id2, text, milliseconds: durationOf(text) };
          }
          case "vulnerability":
            return vulnerabilityRule(id2, members);
        }
      }
      function rules_deniedLicenses(settings, member) {
        const where = settings.where(member?.offset ?? 0);
        return (member?.value ?? []).map((text) => licenseFrom(text, where));
      }
      const expectedOfRule = "deny, deny-license or max-age alone, or any of severity, epss, kev and fixable, which then hold together";
      function vulnerabilityRule(id2, members) {
        const severity = told(members, "severity");
        const epss = told(members, "epss");
        return {
          kind: "vulnerability",
          id: id2,
          ...severity === void 0 ? {} : { severity },
          ...epss === void 0 ? {} : { epss },
          isKnownExploited: told(members, "kev") === true,
          isFixable: told(members, "fixable") === true
        };
      }
      function isAsked(member) {
        if (member === void 0 || member.value === false)
          return false;
        return !(Array.isArray(member.value) && member.value.length === 0);
      }
      function told(members, name) {
        return members.get(name)?.value;
      }
      function queryFrom(settings, member) {
        const text = String(member?.value ?? "");
        const textOffset = member?.textOffset ?? 0;
        const query = readQuery(settings, text, textOffset);
        if (query.kind === "package" && holdsNothing(query)) {
          const where = settings.where(textOffset);
          throw new lib.yo(`${JSON.stringify(text)} can match no version`, {
            where,
            expected: "a range that holds some"
          });
        }
        return query;
      }
      function readQuery(settings, text, textOffset) {
        try {
          return (0, lib_query.mA)(text);
        } catch (error) {
          if (!(error instanceof lib_query.uZ))
            throw error;
          const { at, expected } = error;
          throw new lib.yo(`${JSON.stringify(text)}: ${error.message}`, {
            where: settings.where(textOffset + at),
            expected
          });
        }
      }
      function holdsNothing(query) {
        const ranges = (0, lib_query.Zu)(query).flatMap((ecosystem) => (0, lib_query.hO)(query, ecosystem) ?? []);
        return ranges.every(({ intervals }) => intervals.length === 0);
      }
      const units = { m: 6e4, h: 36e5, d: 864e5 };
      function durationOf(text) {
        return Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? 0);
      }
      function rules_fault(settings, at, trouble, expected) {
        return new lib.yo(trouble, { where: settings.where(at.offset), expected });
      }
      function attempt(act, faults) {
        try {
          return act();
        } catch (error) {
          if (!(error instanceof lib.yo))
            throw error;
          faults.push(error);
          return void 0;
        }
      }
      ;
      function ignoresFrom(path, text, rules) {
        const settings = settingsText(path, text);
        const root = checked(settings, ignoreShape);
        const found = [];
        const ignores = [];
        for (const members of root.get("ignore")?.value ?? []) {
          const ignore2 = attempt(() => ignoreFrom(settings, members, rules), found);
          if (ignore2 !== void 0)
            ignores.push(ignore2);
        }
        throwAny(found);
        return ignores;
      }
      function effectOf(ignore2, problem, day) {
        if (!isAbout(ignore2, problem))
          return { kind: "none" };
        if (day > ignore2.expires) {
          return {
            kind: "over",
            because: `the ignore of ${ignore2.id} expired on ${ignore2.expires} (${ignore2.where})`
          };
        }
        const fix = problem.vulnerability && (0, gate_facts.BW)(problem.vulnerability);
        if (ignore2.isUntilFixed && fix !== void 0) {
          return { kind: "over", because: `it was ignored until fixed, and ${fix} fixes it (${ignore2.where})` };
        }
        return { kind: "ignored" };
      }
      function isAbout(ignore2, { rule: rule2, component, vulnerability, facts }) {
        const isNamed = ignore2.id === rule2.id || ignore2.id.toLowerCase() === vulnerability?.id.toLowerCase();
        if (!isNamed)
          return false;
        if (ignore2.image !== void 0) {
          const { digest, arn, repository } = facts.image;
          if (![digest, arn, repository].includes(ignore2.image))
            return false;
        }
        if (ignore2.package === void 0)
          return true;
        return component !== void 0 && (0, lib_query.cK)(ignore2.package, component);
      }
      function ignoreFrom(settings, members, rules) {
        const text = (name2) => members.get(name2)?.value;
        const id2 = members.get("id");
        const where = settings.where(id2?.offset ?? 0);
        const [name = "", image, owner] = [text("id"), text("image"), text("owner")];
        if (id2 !== void 0)
          ensureKnown(name, where, rules);
        return {
          where,
          id: name,
          ...members.has("package") ? { package: packageFrom(settings, members) } : {},
          ...image === void 0 ? {} : { image },
          ...owner === void 0 ? {} : { owner },
          reason: text("reason") ?? "",
          expires: text("expires") ?? "",
          isUntilFixed: members.get("until-fixed")?.value === true
        };
      }
      function ensureKnown(id2, where, rules) {
        const ids2 = rules.map((rule2) => rule2.id);
        if (ids2.includes(id2) || (0, lib_query.oD)(id2))
          return;
        throw new lib.yo(`${JSON.stringify(id2)} is neither a rule nor a vulnerability${(0, lib.au)(id2, ids2)}`, {
          where,
          expected: `one of the rules (${ids2.join(", ")}) or an id such as CVE-2021-44228`
        });
      }
      function packageFrom(settings, members) {
        const member = members.get("package");
        const query = queryFrom(settings, member);
        if (query.kind === "package")
          return query;
        throw new lib.yo(`${JSON.stringify(query.text)} is no package`, {
          where: settings.where(member?.offset ?? 0),
          expected: "a package such as log4j-core<2.17.1"
        });
      }
      ;
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function textOf(record, key) {
        const value = Object.hasOwn(record, key) ? record[key] : void 0;
        return typeof value === "string" ? value : "";
      }
      function recordsOf(record, key) {
        const value = Object.hasOwn(record, key) ? record[key] : void 0;
        return Array.isArray(value) ? value.filter(isRecord) : [];
      }
      ;
      function statementsFrom(source, text) {
        const document = parsed(source, text);
        if (isRecord(document) && textOf(document, "@context").startsWith("https://openvex.dev/ns")) {
          return openVex(source, document);
        }
        if (isRecord(document) && textOf(document, "bomFormat") === "CycloneDX")
          return cycloneDx(source, document);
        throw new lib.yo("the file is no VEX document", {
          where: source,
          expected: "OpenVEX, or CycloneDX as JSON with vulnerabilities"
        });
      }
      function clearance(statements, problem) {
        const id2 = problem.vulnerability?.id.toLowerCase();
        if (id2 === void 0)
          return void 0;
        const last = statements.findLast(({ vulnerabilities, products }) => vulnerabilities.includes(id2) && (products.length === 0 || products.some((product) => isMeant(product, problem))));
        return last === void 0 || last.isAffected ? void 0 : last;
      }
      function parsed(source, text) {
        try {
          return JSON.parse(text.replace(/^\ufeff/, ""));
        } catch (error) {
          throw new lib.yo("the VEX document is no JSON", { where: source, expected: "JSON", cause: error });
        }
      }
      const unaffected = /* @__PURE__ */ new Set(["not_affected", "fixed"]);
      function openVex(source, document) {
        const time = (statement) => Date.parse(textOf(statement, "timestamp") || textOf(document, "timestamp")) || 0;
        return recordsOf(document, "statements").toSorted((a, b) => time(a) - time(b)).map((statement) => {
          const status = textOf(statement, "status");
          const why = textOf(statement, "justification") || textOf(statement, "impact_statement");
          return {
            source,
            vulnerabilities: namesOf(statement.vulnerability),
            products: productsOf(statement),
            isAffected: !unaffected.has(status),
            status: why === "" ? status : `${status}: ${why}`
          };
        });
      }
      function namesOf(vulnerability) {
        if (typeof vulnerability === "string")
          return [vulnerability.toLowerCase()];
        if (!isRecord(vulnerability))
          return [];
        const aliases = Array.isArray(vulnerability.aliases) ? vulnerability.aliases : [];
        return [textOf(vulnerability, "name"), ...aliases].filter((name) => typeof name === "string" && name !== "").map((name) => name.toLowerCase());
      }
      function productsOf(statement) {
        const products = Array.isArray(statement.products) ? statement.products : [];
        return products.map((product) => {
          if (!isRecord(product))
            return { id: String(product), parts: [] };
          return { id: identifierOf(product), parts: recordsOf(product, "subcomponents").map(identifierOf) };
        });
      }
      function identifierOf(component) {
        const identifiers = component.identifiers;
        return textOf(component, "@id") || (isRecord(identifiers) ? textOf(identifiers, "purl") : "");
      }
      const resolved = /* @__PURE__ */ new Set(["not_affected", "false_positive", "resolved", "resolved_with_pedigree"]);
      function cycloneDx(source, document) {
        return recordsOf(document, "vulnerabilities").flatMap((vulnerability) => {
          const analysis = vulnerability.analysis;
          if (!isRecord(analysis))
            return [];
          const state = textOf(analysis, "state");
          const why = textOf(analysis, "justification") || textOf(analysis, "detail");
          return [
            {
              source,
              vulnerabilities: [textOf(vulnerability, "id").toLowerCase()],
              products: recordsOf(vulnerability, "affects").map((one) => ({
                id: elementOf(textOf(one, "ref")),
                parts: []
              })),
              isAffected: !resolved.has(state),
              status: why === "" ? state : `${state}: ${why}`
            }
          ];
        });
      }
      function elementOf(ref) {
        const [, element] = /^urn:cdx:[^#]*#(.*)$/s.exec(ref) ?? [];
        if (element === void 0)
          return ref;
        try {
          return decodeURIComponent(element);
        } catch {
          return element;
        }
      }
      function isMeant({ id: id2, parts }, { facts, component }) {
        if (parts.length === 0)
          return isImage(id2, facts) || component !== void 0 && isComponent(id2, component);
        const isHere = isImage(id2, facts) || facts.components.some((one) => isComponent(id2, one));
        return isHere && component !== void 0 && parts.some((part) => isComponent(part, component));
      }
      function isImage(id2, { image }) {
        if (id2 === "")
          return false;
        if ([image.digest, image.arn, image.repository].includes(id2))
          return true;
        const [, name = "", digest = ""] = /^pkg:(?:oci|docker)\/([^@?#]+)(?:@([^?#]+))?/i.exec(id2) ?? [];
        if (name === "")
          return false;
        if (digest !== "")
          return image.digest !== "" && decoded(digest) === image.digest;
        const repository = image.repository.toLowerCase();
        const wanted = decoded(name).toLowerCase();
        return repository === wanted || repository.endsWith(`/${wanted}`);
      }
      function isComponent(id2, component) {
        if (id2 === "")
          return false;
        if (id2 === component.ref || id2 === component.purl)
          return true;
        const query = packageOf(id2);
        return query !== void 0 && (0, lib_query.cK)(query, component);
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      function packageOf(id2) {
        if (!/^pkg:/i.test(id2))
          return void 0;
        try {
          const query = (0, lib_query.mA)(id2);
          return query.kind === "package" ? query : void 0;
        } catch {
          return void 0;
        }
      }
      ;
      function judge(question) {
        const { rules, ignores, images, baseline, now } = question;
        const day = new Date(now).toISOString().slice(0, 10);
        const known2 = baseline === void 0 ? () => void 0 : baselineOf(baseline, rules, images);
        const used = /* @__PURE__ */ new Set();
        const problems = distinct(images.flatMap((facts) => problemsOf(rules, facts, now)));
        const standing = (problem) => standingOf(problem, question, { day, known: known2, used });
        const judged = problems.map(standing);
        const blind = blindSpots(rules, images, (problem) => standing(problem).standing === "new");
        return {
          judged: judged.toSorted(worstFirst),
          unjudged: blind.unjudged,
          notices: [
            ...rules.length === 0 ? ["there is no rule: nothing is judged"] : [],
            ...blind.notices,
            ...ignores.filter((ignore2) => !used.has(ignore2)).map((ignore2) => unusedNotice(ignore2, day))
          ]
        };
      }
      function verdictOf(verdict) {
        if (newProblems(verdict).length > 0)
          return "failed";
        return verdict.unjudged.length > 0 ? "unknown" : "passed";
      }
      function newProblems({ judged }) {
        return judged.filter(({ standing }) => standing === "new");
      }
      function standingOf(problem, { ignores, statements }, { day, known: known2, used }) {
        const effects = ignores.map((ignore2) => ({ ignore: ignore2, effect: effectOf(ignore2, problem, day) }));
        for (const { ignore: ignore2, effect } of effects)
          if (effect.kind !== "none")
            used.add(ignore2);
        if (problem.vulnerability?.isSuppressed) {
          return { problem, standing: "suppressed", note: "a suppression rule of Amazon Inspector hides it" };
        }
        const cleared = clearedBy(problem, statements);
        if (cleared !== void 0)
          return { problem, standing: "not-affected", note: cleared };
        const ignored = effects.find(({ effect }) => effect.kind === "ignored");
        if (ignored !== void 0)
          return { problem, standing: "ignored", note: ignoredNote(ignored.ignore) };
        const before = known2(problem);
        if (before !== void 0)
          return { problem, standing: "known", note: `in ${before}` };
        const over = effects.flatMap(({ effect }) => effect.kind === "over" ? [effect.because] : []);
        return { problem, standing: "new", note: over.join("; ") };
      }
      const harmless = /* @__PURE__ */ new Set(["not_affected", "false_positive", "resolved", "resolved_with_pedigree"]);
      function clearedBy(problem, statements) {
        const statement = clearance(statements, problem);
        if (statement !== void 0)
          return `${statement.status} (${statement.source})`;
        const analysis = problem.vulnerability?.analysis;
        return analysis !== void 0 && harmless.has(analysis) ? `${analysis} (${problem.facts.source})` : void 0;
      }
      function ignoredNote({ reason, owner, expires }) {
        return `${reason}${owner === void 0 ? "" : ` (${owner})`}, until ${expires}`;
      }
      function unusedNotice({ id: id2, where, expires }, day) {
        const state = day > expires ? `expired on ${expires} and` : "";
        return `the ignore of ${id2} ${state} applies to nothing (${where})`.replace("  ", " ");
      }
      const order = ["new", "ignored", "not-affected", "suppressed", "known"];
      const gate_severities = ["critical", "high", "medium", "low", "none", "unknown"];
      function worstFirst(a, b) {
        return order.indexOf(a.standing) - order.indexOf(b.standing) || rank(a.problem) - rank(b.problem) || compare(keyOf(a.problem), keyOf(b.problem));
      }
      function rank({ vulnerability }) {
        return vulnerability === void 0 ? -1 : gate_severities.indexOf(vulnerability.severity);
      }
      function keyOf({ rule: rule2, facts, component, vulnerability }) {
        return [component?.name, component?.version, vulnerability?.id, rule2.id, facts.source].join("\0");
      }
      function compare(a, b) {
        return a < b ? -1 : Number(a > b);
      }
      var report_lib = __webpack_require__(967);
      ;
      const mostLines = 50;
      const mostRows = 100;
      const longestOutput = 4e5;
      const words = {
        new: "new",
        known: "there before",
        ignored: "ignored",
        "not-affected": "not affected",
        suppressed: "suppressed"
      };
      function tellVerdict(log, verdict) {
        const failing = newProblems(verdict);
        for (const { problem, note } of failing.slice(0, mostLines)) {
          log.info(`${problem.rule.id}: ${problem.why}, in ${(0, gate_facts.qM)(problem.facts)}`, "bad");
          if (note !== "")
            log.info(`  ${note}`);
          log.info(`  To mend: ${problem.mend}`);
        }
        if (failing.length > mostLines) {
          log.info(`${failing.length - mostLines} more stand in the output new-problems`);
        }
        for (const { problem, standing, note } of verdict.judged.filter(isPassed).slice(0, mostLines)) {
          log.info(`${problem.rule.id}: ${problem.why}: ${words[standing]}, ${note}`, "dim");
        }
        for (const { why } of verdict.unjudged.slice(0, mostLines))
          log.warn(why);
        for (const mend2 of new Set(verdict.unjudged.map((one) => one.mend)))
          log.info(`  To mend: ${mend2}`);
        for (const notice of verdict.notices)
          log.warn(notice);
      }
      function gate_report_inWords({ judged, unjudged }) {
        const counts = Object.keys(words);
        const told2 = counts.flatMap((standing) => {
          const count = judged.filter((one) => one.standing === standing).length;
          if (standing === "new")
            return [count === 1 ? "1 new problem" : `${count || "no"} new problems`];
          return count === 0 ? [] : [`${count} ${words[standing]}`];
        });
        const blind = new Set(unjudged.map(({ rule: rule2 }) => rule2.id)).size;
        return [...told2, ...blind === 0 ? [] : [`${blind} ${blind === 1 ? "rule" : "rules"} not judged`]].join(", ");
      }
      const headings = {
        passed: "The gate is passed",
        failed: "The gate is not passed",
        unknown: "The gate cannot be judged"
      };
      function summaryOf(verdict) {
        const { code, heading, table, text } = report_lib.wD;
        const failing = newProblems(verdict);
        const passed = verdict.judged.filter(isPassed);
        return [
          heading(2, headings[verdictOf(verdict)]),
          text(`${gate_report_inWords(verdict)}.`),
          ...failing.length === 0 ? [] : [
            table(["Rule", "Image", "Why", "What mends it"], failing.slice(0, mostRows).map(({ problem, note }) => [
              code(problem.rule.id),
              code((0, gate_facts.qM)(problem.facts)),
              text(note === "" ? problem.why : `${problem.why}; ${note}`),
              text(problem.mend)
            ]))
          ],
          ...left(failing),
          ...passed.length === 0 ? [] : [
            heading(3, "What does not count"),
            table(["Rule", "Image", "What", "Why it does not count"], passed.slice(0, mostRows).map(({ problem, standing, note }) => [
              code(problem.rule.id),
              code((0, gate_facts.qM)(problem.facts)),
              text(problem.why),
              text(`${words[standing]}, ${note}`)
            ])),
            ...left(passed)
          ],
          ...verdict.unjudged.slice(0, mostRows).map(({ why, mend: mend2 }) => text(`${why}. To mend it: ${mend2}`)),
          ...verdict.notices.map(text)
        ];
      }
      function newProblemsOutput(verdict, host, log) {
        const all = newProblems(verdict).map(problemDocument);
        if (host !== "github")
          return all;
        const kept = [];
        let length = 0;
        for (const one of all) {
          length += JSON.stringify(one).length + 1;
          if (length > longestOutput)
            break;
          kept.push(one);
        }
        if (kept.length < all.length) {
          log.warn(`The output new-problems holds the first ${kept.length} of ${all.length}: GitHub takes no longer one`);
        }
        return kept;
      }
      function problemDocument({ problem, note }) {
        const { rule: rule2, facts, component, vulnerability, paths, why, mend: mend2 } = problem;
        const fix = vulnerability && (0, gate_facts.BW)(vulnerability);
        return {
          rule: rule2.id,
          sha: facts.image.digest,
          imagearn: facts.image.arn,
          source: facts.source,
          ...component === void 0 ? {} : {
            package: component.name,
            packageversion: component.version,
            ecosystem: component.ecosystem,
            purl: component.purl,
            paths: [...paths]
          },
          ...vulnerability === void 0 ? {} : {
            cve: vulnerability.id,
            severity: vulnerability.severity,
            ...fix === void 0 ? {} : { fixedversion: fix }
          },
          why: note === "" ? why : `${why}; ${note}`,
          mend: mend2
        };
      }
      function isPassed({ standing }) {
        return standing !== "new";
      }
      function left(all) {
        return all.length <= mostRows ? [] : [`${all.length - mostRows} more are not shown here.`];
      }
      var read_images = __webpack_require__(3761);
      var external_node_path_ = __webpack_require__(6760);
      ;
      const outputs = ["sarif-file", "junit-file", "vex-output-file"];
      const sources = ["rules", "ignore-file"];
      function checkReportFiles(inputs, judged, { files }) {
        const at = (path) => (0, external_node_path_.resolve)(files.workingDirectory, path);
        const taken = /* @__PURE__ */ new Map();
        for (const path of [...judged, ...inputs["vex-file"]])
          taken.set(at(path), "a file that is read");
        for (const input of sources) {
          const path = inputs[input];
          if (path !== void 0)
            taken.set(at(path), `the file of ${input}`);
        }
        for (const input of outputs) {
          const path = inputs[input];
          if (path === void 0)
            continue;
          const owner = taken.get(at(path));
          if (owner !== void 0) {
            throw new lib.yo(`${JSON.stringify(path)} is ${owner}`, {
              where: input,
              expected: "a file of its own",
              mend: "choose another name"
            });
          }
          taken.set(at(path), `the file of ${input}`);
        }
      }
      async function writeReports(inputs, question, verdict, { files, host }) {
        const version = (0, lib.E4)(process.argv[1] ?? "");
        const { "sarif-file": sarifFile, "junit-file": junitFile, "vex-output-file": vexFile } = inputs;
        if (sarifFile !== void 0) {
          const { sarifReport } = await __webpack_require__.e(
            /* import() */
            523
          ).then(__webpack_require__.bind(__webpack_require__, 3523));
          const pathInSource = pathsFrom(host.environment, files.workingDirectory);
          await files.writeWhole(sarifFile, sarifReport({ verdict, version, pathInSource }));
        }
        if (junitFile !== void 0) {
          const { junitReport } = await __webpack_require__.e(
            /* import() */
            771
          ).then(__webpack_require__.bind(__webpack_require__, 771));
          const { rules, images, now } = question;
          await files.writeWhole(junitFile, junitReport({ verdict, rules, images, version, startedAt: now }));
        }
        if (vexFile !== void 0) {
          const { openVexOf } = await __webpack_require__.e(
            /* import() */
            155
          ).then(__webpack_require__.bind(__webpack_require__, 4155));
          await files.writeWhole(vexFile, openVexOf(verdict, question.now));
        }
      }
      function pathsFrom(environment, workingDirectory) {
        const root = [environment.GITHUB_WORKSPACE, environment.CODEBUILD_SRC_DIR].find((folder) => folder && holds(folder, workingDirectory));
        return (file) => file.startsWith("s3://") ? file.slice("s3://".length) : (0, lib.ep)(file, root ?? workingDirectory, workingDirectory);
      }
      function holds(folder, inner) {
        const path = (0, external_node_path_.relative)(folder, inner);
        return !(0, external_node_path_.isAbsolute)(path) && path.split(/[\\/]/)[0] !== "..";
      }
      var hand_off = __webpack_require__(7377);
      ;
      async function run(inputs, edge, now = Date.now) {
        const handOff = await (0, hand_off.T)(inputs, edge);
        const enrich = inputs.enrich === "findings" ? await (0, enrichment.I)(edge) : void 0;
        const question = await ask(inputs, edge, now(), enrich);
        const read = [...question.images, ...question.baseline ?? []].map(({ source }) => source);
        checkReportFiles(inputs, read, edge);
        handOff.check(question.images.map(({ source }) => source));
        const verdict = judge(question);
        tellVerdict(edge.host.log, verdict);
        await writeReports(inputs, question, verdict, edge);
        await tellLimits(inputs, verdict, edge);
        const result = verdictOf(verdict);
        if (result === "passed")
          edge.host.log.info(`The gate is passed: ${gate_report_inWords(verdict)}`, "good");
        const delivered = result === "passed" ? await handOn(handOff, inputs, edge, enrich) : void 0;
        return {
          verdict: result,
          reason: result === "passed" ? void 0 : `the gate ${reasons[result]}: ${gate_report_inWords(verdict)}`,
          outputs: {
            images: question.images.length,
            "new-problems": newProblemsOutput(verdict, edge.host.kind, edge.host.log),
            ...inputs["sarif-file"] === void 0 ? {} : { "sarif-file": inputs["sarif-file"] },
            ...inputs["junit-file"] === void 0 ? {} : { "junit-file": inputs["junit-file"] },
            ...delivered?.outputs
          },
          summary: [...summaryOf(verdict), ...delivered?.summary ?? []]
        };
      }
      const reasons = { failed: "is not passed", unknown: "cannot be judged" };
      async function ask(inputs, edge, now, enrich) {
        const rules = await readRules(inputs, edge);
        const ignores = await readIgnores(inputs, rules, edge);
        const statements = await readStatements(inputs, edge);
        const images = await (0, read_images.H)(inputs.sbom, "sbom", edge, enrich);
        const question = { rules, ignores, statements, images, now };
        if (inputs.baseline.length === 0)
          return question;
        return { ...question, baseline: await (0, read_images.H)(inputs.baseline, "baseline", edge) };
      }
      async function handOn(handOff, inputs, edge, enrich) {
        const isWanted = inputs["normalized-format"] !== "none" || inputs["dependency-submission"];
        if (!isWanted)
          return void 0;
        return await handOff.deliver((await (0, documents.I)(inputs.sbom, edge)).sources, enrich);
      }
      const largestSettings = 4 * 1024 * 1024;
      async function readRules({ rules: path }, { files }) {
        if (path === void 0) {
          throw new lib.yo("no rules are given", {
            where: "rules",
            expected: 'a file such as {"rules":[{"id":"high","severity":"high"}]}'
          });
        }
        return rulesFrom(path, await files.readText(path, "the file of rules", largestSettings));
      }
      async function readIgnores(inputs, rules, { files }) {
        const path = inputs["ignore-file"];
        if (path === void 0)
          return [];
        return ignoresFrom(path, await files.readText(path, "the file of ignores", largestSettings), rules);
      }
      async function readStatements(inputs, { files }) {
        const texts = inputs["vex-file"].map(async (path) => statementsFrom(path, await files.readText(path, "the VEX document")));
        return (await Promise.all(texts)).flat();
      }
      async function tellLimits(inputs, verdict, { host }) {
        if (inputs["sarif-file"] === void 0)
          return;
        const { codeScanningNotice } = await __webpack_require__.e(
          /* import() */
          523
        ).then(__webpack_require__.bind(__webpack_require__, 3523));
        const notice = codeScanningNotice(verdict.judged.length);
        if (notice !== void 0)
          host.log.warn(notice);
      }
    })
  ),
  /***/
  7599: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OV: () => (
          /* binding */
          licenseExpression
        ),
        /* harmony export */
        dK: () => (
          /* binding */
          licenseId
        ),
        /* harmony export */
        oj: () => (
          /* binding */
          licenseIdentifiers
        ),
        /* harmony export */
        tv: () => (
          /* binding */
          exceptionId
        )
        /* harmony export */
      });
      var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3988);
      var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389);
      var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5204);
      const compounds = {
        "GPL-2.0-with-autoconf-exception": "GPL-2.0-only WITH Autoconf-exception-2.0",
        "GPL-2.0-with-bison-exception": "GPL-2.0-only WITH Bison-exception-2.2",
        "GPL-2.0-with-classpath-exception": "GPL-2.0-only WITH Classpath-exception-2.0",
        "GPL-2.0-with-font-exception": "GPL-2.0-only WITH Font-exception-2.0",
        "GPL-2.0-with-GCC-exception": "GPL-2.0-only WITH GCC-exception-2.0",
        "GPL-3.0-with-autoconf-exception": "GPL-3.0-only WITH Autoconf-exception-3.0",
        "GPL-3.0-with-GCC-exception": "GPL-3.0-only WITH GCC-exception-3.1"
      };
      const byLower = (names) => new Map(names.map((name) => [name.toLowerCase(), name]));
      const licenseIds = byLower([...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__, ...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__.filter((id2) => !Object.hasOwn(compounds, id2))]);
      const compoundIds = new Map(Object.entries(compounds).map(([id2, meaning]) => [id2.toLowerCase(), meaning]));
      const exceptionIds = byLower(spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__);
      const mostTokens = 1e3;
      function licenseId(text) {
        return licenseIds.get(text.trim().toLowerCase());
      }
      const licenseIdentifiers = spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__;
      function exceptionId(text) {
        return exceptionIds.get(text.trim().toLowerCase());
      }
      function licenseExpression(text) {
        const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
        if (tokens.length > mostTokens)
          return void 0;
        const written = [];
        let depth = 0;
        let after = "operator";
        for (const token of tokens) {
          const step = stepOf(after, token);
          if (step === void 0)
            return void 0;
          depth += step.text === "(" ? 1 : step.text === ")" ? -1 : 0;
          if (depth < 0)
            return void 0;
          written.push(step.text);
          after = step.after;
        }
        if (depth !== 0 || after === "operator" || after === "with")
          return void 0;
        return written.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
      }
      function stepOf(after, token) {
        const lower = token.toLowerCase();
        if (after === "with")
          return stepTo(exceptionIds.get(lower), "closed");
        if (after === "operator") {
          if (token === "(")
            return { text: token, after };
          return stepTo(compoundIds.get(lower), "closed") ?? stepTo(licenseToken(lower), "license");
        }
        if (token === ")")
          return { text: token, after: "closed" };
        if (lower === "and" || lower === "or")
          return { text: token.toUpperCase(), after: "operator" };
        return lower === "with" && after === "license" ? { text: "WITH", after: "with" } : void 0;
      }
      function stepTo(text, after) {
        return text === void 0 ? void 0 : { text, after };
      }
      function licenseToken(lower) {
        const known = licenseIds.get(lower);
        if (known !== void 0 || !lower.endsWith("+"))
          return known;
        const base = licenseIds.get(lower.slice(0, -1));
        return base === void 0 ? void 0 : `${base}+`;
      }
    })
  )
};
