export const id = 4278, ids = [4278], modules = {
  /***/
  8852: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          boundedList
        )
        /* harmony export */
      });
      var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);
      const mostItems = 1e3, longest = 4e5;
      function boundedList(list, { kind, log }) {
        const { name, items, documentOf, cure, lists = 1 } = list, kept = [];
        let length = 0;
        for (const item of items.slice(0, mostItems)) {
          const document = documentOf(item);
          if (length += JSON.stringify(document).length + 1, kind === "github" && length > longest / lists)
            break;
          kept.push(document);
        }
        if (kept.length < items.length) {
          const of = `${kept.length.toLocaleString("en-US")} of ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(items.length, "entry", "entries")}`;
          log.warn(`The output ${name} holds the first ${of}: ${cure}`);
        }
        return kept;
      }
    })
  ),
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
        G4: () => (
          /* binding */
          sameImage
        ),
        /* harmony export */
        SN: () => (
          /* binding */
          tellsLicense
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
      function sameImage({ image, source }) {
        return image.digest || source;
      }
      function imageKey(facts) {
        return nameKeyOf(facts) || facts.image.digest || facts.source;
      }
      function nameKeyOf({ image }) {
        return image.repository.replace(/^(?:[^/]*[.:][^/]*|localhost)\//, "").toLowerCase();
      }
      function fixOf({ fixedVersion = "" }) {
        const fixes = fixedVersion.split(", ").filter((one) => !noFix.test(one.trim()));
        return fixes.length === 0 ? void 0 : fixes.join(", ");
      }
      const noFix = /^(?:|none|n\/a|not ?available|unknown)$/i;
      function tellsLicense({ license }) {
        return !/^(?:|noassertion|none|n\/a|unknown)$/i.test(license.trim());
      }
    })
  ),
  /***/
  4292: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          KnownVulnerabilities
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_query__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);
      class KnownVulnerabilities {
        #all = /* @__PURE__ */ new Set();
        #withoutCve = /* @__PURE__ */ new Set();
        /** @param identity Of the package. */
        add(identity, vulnerability) {
          const names = (0, _aws_delivery_actions_sbom_query__WEBPACK_IMPORTED_MODULE_0__._Y)(vulnerability), hasCve = names.some(_aws_delivery_actions_sbom_query__WEBPACK_IMPORTED_MODULE_0__.vQ);
          for (const name of names)
            this.#all.add(`${identity}\0${name}`), hasCve || this.#withoutCve.add(`${identity}\0${name}`);
        }
        has(identity, vulnerability) {
          const names = (0, _aws_delivery_actions_sbom_query__WEBPACK_IMPORTED_MODULE_0__._Y)(vulnerability), cves = names.filter(_aws_delivery_actions_sbom_query__WEBPACK_IMPORTED_MODULE_0__.vQ), isIn = (known) => (name) => known.has(`${identity}\0${name}`);
          return cves.length === 0 ? names.some(isIn(this.#all)) : cves.some(isIn(this.#all)) || names.some(isIn(this.#withoutCve));
        }
      }
    })
  ),
  /***/
  9476: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          readImages
        )
      });
      var lib = __webpack_require__(9979), lib_components = __webpack_require__(567), documents = __webpack_require__(6460), reading = __webpack_require__(82), query = __webpack_require__(5271), facts = __webpack_require__(4242), vulnerability_fact = __webpack_require__(1306), vulnerability_groups = __webpack_require__(3762);
      function mergeTold(told) {
        const anywhere = { name: "", version: "" }, merged = (0, facts.Nr)(told.map((one) => (0, vulnerability_fact.PS)(anywhere, one)));
        return (0, vulnerability_fact.uu)(merged, told[0].affects);
      }
      var grouped = __webpack_require__(9568), gate_facts = __webpack_require__(7959);
      function withOneName(images) {
        const names = /* @__PURE__ */ new Map();
        for (const documents2 of (0, grouped.z)(images, gate_facts.G4).values())
          for (const told of ofPackages(documents2))
            for (const { id: id2, aliases, members } of (0, vulnerability_groups.m)(told)) {
              const name = { id: id2, ...aliases.length === 0 ? {} : { aliases } };
              for (const one of members.flatMap((at) => told[at] ?? []))
                names.set(one, name);
            }
        return images.map((facts2) => ({ ...facts2, findings: onceEach(facts2, names) }));
      }
      function ofPackages(documents2) {
        const findings = documents2.flatMap((facts2) => facts2.findings);
        return [...(0, grouped.z)(findings, ({ component, vulnerability: { affects } }) => component === void 0 ? affects : `${(0, query.lM)(component.ecosystem, component)}\0${component.fullVersion.replace(/^0+:/, "")}`).values()].map((some) => some.map(({ vulnerability }) => vulnerability));
      }
      function onceEach({ findings }, names) {
        const places = /* @__PURE__ */ new Map(), placeOf = (component) => {
          const place = places.get(component) ?? places.size;
          return places.set(component, place), place;
        };
        return [...(0, grouped.z)(findings, ({ component, vulnerability }) => {
          const { id: id2 } = names.get(vulnerability) ?? vulnerability;
          return `${placeOf(component)}\0${vulnerability.affects}\0${id2.toLowerCase()}`;
        }).values()].flatMap(([first, ...others]) => {
          if (first === void 0)
            return [];
          const told = first.vulnerability, known = others.length === 0 ? told : mergeTold([told, ...others.map((one) => one.vulnerability)]);
          return [{ ...first, vulnerability: { ...known, ...names.get(told) } }];
        });
      }
      async function readImages(lines, input, edge, enrich) {
        const images = [], { problems, unread } = await (0, reading.e)(await (0, documents.I)(lines, edge, input), edge, (source) => {
          const { visitor, finish } = collectImage();
          return {
            visitor,
            async take(document) {
              const facts2 = finish(document, source, await enrich?.(document.image));
              return images.push(facts2), { dangling: danglingIn(facts2) };
            }
          };
        });
        return (0, lib.L7)(problems), { images: withOneName(images), unread };
      }
      function collectImage() {
        const components = [], index = new lib_components.X(), vulnerabilities = [];
        return {
          visitor: {
            component(component) {
              components.push(component), index.add(component);
            },
            vulnerability(vulnerability) {
              vulnerabilities.push(vulnerability);
            }
          },
          finish({ image, createdAt, skipped }, { name }, add = (_, vulnerability) => vulnerability) {
            const findings = vulnerabilities.flatMap((vulnerability) => {
              const affected = index.affectedBy(vulnerability);
              return affected === void 0 ? [{ vulnerability }] : affected.map(({ component, vulnerability: own }) => ({
                component,
                vulnerability: add(component, own)
              }));
            });
            return { source: name, image, createdAt, components, findings, skipped };
          }
        };
      }
      function danglingIn({ findings }) {
        const ids2 = findings.flatMap(({ component, vulnerability }) => component ? [] : [vulnerability.id]);
        return [...new Set(ids2)];
      }
    })
  ),
  /***/
  9568: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          grouped
        )
        /* harmony export */
      });
      function grouped(items, keyOf) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const key = keyOf(item), known = groups.get(key);
          known === void 0 ? groups.set(key, [item]) : known.push(item);
        }
        return groups;
      }
    })
  ),
  /***/
  4278: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(9979), report_lib = __webpack_require__(967), bounded_list = __webpack_require__(8852), counted = __webpack_require__(4720), external_node_crypto_ = __webpack_require__(7598), gate_facts = __webpack_require__(7959);
      const longestComment = 6e4, timeLimit = 3e4, pageSize = 100, mostPages = 10;
      async function writeComment(blocks, compared, token, edge) {
        const { log, environment } = edge.host, place = await pullRequestFrom(environment, edge);
        if (place === void 0 || token === void 0) {
          const missing = place === void 0 ? "this is no run for a pull request" : "github-token is not given";
          log.warn(`No comment is written: ${missing}`);
          return;
        }
        try {
          const address = await put(place, markerOf(compared), blocks, token, edge);
          log.info(`The difference is a comment of the pull request: ${address}`);
        } catch (error) {
          edge.host.cancellation.signal.throwIfAborted();
          const isDenied = /^4(?:03|04)$/.test(String(error.status));
          log.warn(`The comment could not be written: ${isDenied ? "the token may not; give the job `permissions: pull-requests: write`" : (0, lib.bD)(error).slice(0, 200)}`);
        }
      }
      async function put({ owner, repo, number }, marker, blocks, token, { host }) {
        const { openGitHub } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4942), __webpack_require__.e(4346)]
        ).then(__webpack_require__.bind(__webpack_require__, 4346)), github = openGitHub(token, host.environment.GITHUB_API_URL || "https://api.github.com"), request = () => ({
          signal: AbortSignal.any([host.cancellation.signal, AbortSignal.timeout(timeLimit)])
        }), body = bodyOf(marker, blocks);
        let self;
        const isOwn = async (author) => author?.type === "Bot" ? !0 : (self ??= github("GET /user", { request: request() }).then(({ data }) => data.login, () => {
        }), author?.login !== void 0 && author.login === await self), comments = { owner, repo, issue_number: number };
        for (let page = 1; page <= mostPages; page++) {
          const { data } = await github("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...comments,
            per_page: pageSize,
            page,
            request: request()
          });
          for (const ours of data.filter(({ body: body2 = "" }) => body2.startsWith(marker))) {
            if (!await isOwn(ours.user))
              continue;
            return (await github("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
              owner,
              repo,
              comment_id: ours.id,
              body,
              request: request()
            })).data.html_url;
          }
          if (data.length < pageSize)
            break;
        }
        return (await github("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...comments,
          body,
          request: request()
        })).data.html_url;
      }
      function markerOf({ before, after }) {
        const names = [before, after].map((images) => [...new Set(images.map((image) => (0, gate_facts.Az)(image) || image.source))].sort());
        return `<!-- sbom-export: difference ${(0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 16)} -->`;
      }
      function bodyOf(marker, blocks) {
        const kept = [marker];
        let length = 0;
        for (const block of blocks) {
          if (length += block.length + 2, length > longestComment)
            return [...kept, "The rest is in the summary of the run."].join(`

`);
          kept.push(block);
        }
        return kept.join(`

`);
      }
      async function pullRequestFrom(environment, { files }) {
        const [owner = "", repo = ""] = environment.GITHUB_REPOSITORY?.split("/") ?? [], [, ref] = /^refs\/pull\/(\d+)\//.exec(environment.GITHUB_REF ?? "") ?? [], number = Number(ref ?? await numberInEvent(environment.GITHUB_EVENT_PATH, files) ?? 0);
        return owner === "" || repo === "" || !Number.isSafeInteger(number) || number < 1 ? void 0 : { owner, repo, number };
      }
      async function numberInEvent(path, files) {
        if (path)
          try {
            return JSON.parse(await files.readText(path, "the event")).pull_request?.number;
          } catch {
            return;
          }
      }
      var license_expression = __webpack_require__(3388), query = __webpack_require__(5271), versions = __webpack_require__(954), known_vulnerabilities = __webpack_require__(4292);
      function differenceOf(before, after) {
        const [old, current] = [byImage(before), byImage(after)], parts = old.size <= 1 && current.size <= 1 ? [differenceOfStates(before, after)] : [.../* @__PURE__ */ new Set([...old.keys(), ...current.keys()])].map((key) => differenceOfStates(old.get(key) ?? [], current.get(key) ?? [], key));
        return {
          added: parts.flatMap(({ added }) => added).sort(byPackage),
          removed: parts.flatMap(({ removed }) => removed).sort(byPackage),
          changed: parts.flatMap(({ changed }) => changed).sort((a, b) => byPackage({ ...a, version: a.to }, { ...b, version: b.to })),
          introduced: parts.flatMap(({ introduced }) => introduced).sort(worstFirst),
          fixed: parts.flatMap(({ fixed }) => fixed).sort(worstFirst),
          licenses: parts.flatMap(({ licenses }) => licenses).sort((a, b) => byText(a.package, b.package))
        };
      }
      function byImage(all) {
        const found = /* @__PURE__ */ new Map();
        for (const facts of all) {
          const key = (0, gate_facts.Az)(facts);
          found.set(key, [...found.get(key) ?? [], facts]);
        }
        return found;
      }
      function differenceOfStates(before, after, image = "") {
        const [old, current] = [packagesIn(before), packagesIn(after)], moves = [.../* @__PURE__ */ new Set([...old.keys(), ...current.keys()])].map((key) => movesOf(old.get(key) ?? [], current.get(key) ?? [])), { introduced, fixed } = vulnerabilityChanges(before, after), place = (one) => image === "" ? one : { ...one, image };
        return {
          added: moves.flatMap(({ added }) => added.map(placeOf).map(place)),
          removed: moves.flatMap(({ removed }) => removed.map(placeOf).map(place)),
          changed: moves.flatMap(({ changed }) => changed.map(place)),
          introduced: introduced.map(place),
          fixed: fixed.map(place),
          licenses: licenseChanges(old, current).map(place)
        };
      }
      function isEmpty(difference) {
        return Object.values(difference).every((list) => list.length === 0);
      }
      function packagesIn(facts) {
        const found = /* @__PURE__ */ new Map();
        for (const component of facts.flatMap(({ components }) => components)) {
          if (component.type === "file" || component.type === "container" || component.name === "")
            continue;
          const key = (0, query.lM)(component.ecosystem, component), versions2 = found.get(key) ?? /* @__PURE__ */ new Map();
          versions2.has(component.fullVersion) || versions2.set(component.fullVersion, component), found.set(key, versions2);
        }
        return new Map([...found].map(([key, versions2]) => [key, [...versions2.values()].sort(byVersion)]));
      }
      function movesOf(old, current) {
        const kept = new Set(old.map(({ fullVersion }) => fullVersion)), staying = new Set(current.map(({ fullVersion }) => fullVersion).filter((version) => kept.has(version))), gone = old.filter(({ fullVersion }) => !staying.has(fullVersion)), come = current.filter(({ fullVersion }) => !staying.has(fullVersion)), pairs = Math.min(gone.length, come.length);
        return {
          removed: gone.slice(pairs),
          added: come.slice(pairs),
          changed: come.slice(0, pairs).flatMap((to, index) => {
            const from = gone[index];
            return from === void 0 ? [] : [changeOf(from, to)];
          })
        };
      }
      const directions = { "-1": "up", 0: "sideways", 1: "down" };
      function changeOf(from, to) {
        const order = (0, versions.Zy)(to.ecosystem, from.fullVersion, to.fullVersion);
        return {
          package: to.name,
          ecosystem: to.ecosystem,
          from: from.fullVersion,
          to: to.fullVersion,
          direction: directions[`${order}`]
        };
      }
      function vulnerabilityChanges(before, after) {
        const [old, current] = [vulnerabilitiesIn(before), vulnerabilitiesIn(after)];
        return { introduced: missingIn(old, current), fixed: missingIn(current, old) };
      }
      function missingIn(state, other) {
        const known = new known_vulnerabilities.o();
        for (const { identity, vulnerability } of state)
          known.add(identity, vulnerability);
        const missing = [];
        for (const { identity, vulnerability, component } of other)
          known.has(identity, vulnerability) || (known.add(identity, vulnerability), missing.push(vulnerabilityAt(component, vulnerability)));
        return missing;
      }
      function vulnerabilitiesIn(facts) {
        return facts.flatMap(({ findings }) => findings).flatMap(({ component, vulnerability }) => component === void 0 ? [] : [{ component, vulnerability, identity: (0, query.lM)(component.ecosystem, component) }]);
      }
      function vulnerabilityAt(component, vulnerability) {
        const fix = (0, gate_facts.BW)(vulnerability);
        return {
          vulnerability: vulnerability.id,
          severity: vulnerability.severity,
          package: component.name,
          version: component.fullVersion,
          ...fix === void 0 ? {} : { fix }
        };
      }
      function licenseChanges(old, current) {
        return [...current].flatMap(([key, components]) => {
          const to = components.at(-1), from = old.get(key)?.at(-1);
          return to === void 0 || from === void 0 || to.license.trim() === "" || from.license.trim() === "" ? [] : sameLicenses(from.license, to.license) ? [] : [{ package: to.name, version: to.fullVersion, from: from.license, to: to.license }];
        });
      }
      function sameLicenses(a, b) {
        const [one, other] = [(0, license_expression.Wm)(a), (0, license_expression.Wm)(b)].map((names) => names.toSorted().join("\0"));
        return one === other;
      }
      function placeOf({ name, ecosystem, fullVersion, purl }) {
        return { package: name, ecosystem, version: fullVersion, purl };
      }
      function byVersion(a, b) {
        return (0, versions.Zy)(a.ecosystem, a.fullVersion, b.fullVersion) || byText(a.fullVersion, b.fullVersion);
      }
      function byPackage(a, b) {
        return byText(a.package, b.package) || byText(a.ecosystem, b.ecosystem) || byText(a.version, b.version) || byText(a.image ?? "", b.image ?? "");
      }
      const severities = ["critical", "high", "medium", "low", "none", "unknown"];
      function worstFirst(a, b) {
        return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byText(a.package, b.package) || byText(a.vulnerability, b.vulnerability) || byText(a.image ?? "", b.image ?? "");
      }
      function byText(a, b) {
        return a < b ? -1 : +(a > b);
      }
      const mostRows = 100;
      function textOf(difference) {
        const { added, removed, changed, introduced, fixed, licenses } = difference;
        return isEmpty(difference) ? ["Nothing changed"] : [
          ...section("Vulnerabilities introduced", introduced.map(vulnerabilityLine)),
          ...section("Vulnerabilities fixed", fixed.map(vulnerabilityLine)),
          ...section("Packages added", added.map((one) => `+ ${one.package} ${one.version} (${one.ecosystem})${inImage(one)}`)),
          ...section("Packages removed", removed.map((one) => `- ${one.package} ${one.version} (${one.ecosystem})${inImage(one)}`)),
          ...section("Packages changed", changed.map((one) => `${signs[one.direction]} ${changeInWords(one)} (${one.ecosystem})${inImage(one)}`)),
          ...section("Licences changed", licenses.map((one) => `! ${one.package} ${one.version}: ${one.from} became ${one.to}${inImage(one)}`))
        ];
      }
      function inWords({ added, removed, changed, introduced, fixed, licenses }) {
        const up = changed.filter(({ direction }) => direction === "up").length, down = changed.filter(({ direction }) => direction === "down").length, counts = [
          difference_report_counted(introduced.length, "vulnerability introduced", "vulnerabilities introduced"),
          difference_report_counted(fixed.length, "vulnerability fixed", "vulnerabilities fixed"),
          difference_report_counted(added.length, "package added", "packages added"),
          difference_report_counted(removed.length, "package removed", "packages removed"),
          difference_report_counted(up, "package upgraded", "packages upgraded"),
          difference_report_counted(down, "package downgraded", "packages downgraded"),
          difference_report_counted(changed.length - up - down, "package rebuilt", "packages rebuilt"),
          difference_report_counted(licenses.length, "licence changed", "licences changed")
        ].filter((text) => text !== "");
        return counts.length === 0 ? "nothing changed" : counts.join(", ");
      }
      function markdownOf(title2, difference) {
        const { added, removed, changed, introduced, fixed, licenses } = difference, { text, code, heading } = report_lib.wD;
        return [
          heading(2, text(title2)),
          text(`${inWords(difference)}.`),
          ...tableOf("Vulnerabilities introduced", vulnerabilityHeads, introduced.map(vulnerabilityCells)),
          ...tableOf("Vulnerabilities fixed", vulnerabilityHeads, fixed.map(vulnerabilityCells)),
          ...tableOf("Licences changed", ["Package", "Before", "After"], licenses.map((one) => [
            code(`${one.package} ${one.version}${inImage(one)}`),
            code(one.from),
            code(one.to)
          ])),
          ...tableOf("Packages changed", ["Package", "Ecosystem", "Before", "After", ""], changed.map((one) => [
            code(`${one.package}${inImage(one)}`),
            one.ecosystem,
            code(one.from),
            code(one.to),
            words[one.direction]
          ])),
          ...tableOf("Packages added", packageHeads, added.map(packageCells)),
          ...tableOf("Packages removed", packageHeads, removed.map(packageCells))
        ];
      }
      const signs = { up: "^", down: "v", sideways: "=" }, words = { up: "upgraded", down: "downgraded", sideways: "rebuilt" }, vulnerabilityHeads = ["Vulnerability", "Severity", "Package", "Fixed in"], packageHeads = ["Package", "Version", "Ecosystem"];
      function vulnerabilityCells(one) {
        const { code } = report_lib.wD;
        return [
          code(one.vulnerability),
          one.severity,
          code(`${one.package} ${one.version}${inImage(one)}`),
          one.fix === void 0 ? "" : code(one.fix)
        ];
      }
      function packageCells(one) {
        return [report_lib.wD.code(`${one.package}${inImage(one)}`), report_lib.wD.code(one.version), one.ecosystem];
      }
      function tableOf(title2, heads, rows) {
        if (rows.length === 0)
          return [];
        const left = rows.length - mostRows;
        return [
          report_lib.wD.heading(3, title2),
          report_lib.wD.table(heads, rows.slice(0, mostRows)),
          ...left > 0 ? [`\u2026 and ${left.toLocaleString("en-US")} more`] : []
        ];
      }
      function section(title2, lines) {
        return lines.length === 0 ? [] : [`${title2} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
      }
      function vulnerabilityLine({ vulnerability, severity, package: name, version, fix, image }) {
        const mended = fix === void 0 ? "" : `, fixed in ${fix}`;
        return `${vulnerability} (${severity}) in ${name} ${version}${mended}${inImage({ image })}`;
      }
      function inImage({ image }) {
        return image === void 0 ? "" : `, in ${image}`;
      }
      function changeInWords({ package: name, from, to }) {
        return `${name} ${from} -> ${to}`;
      }
      function difference_report_counted(count, one, many) {
        return count === 0 ? "" : `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
      }
      var enrichment = __webpack_require__(8989), read_images = __webpack_require__(9476), unread = __webpack_require__(6471);
      const title = "What changed in the image", mostLines = 200;
      async function run(inputs, edge) {
        if (inputs.baseline.length === 0)
          throw new lib.yo("there is nothing to compare with", {
            where: "baseline",
            expected: "the SBOM of the state before: a file, a folder or an s3:// URI"
          });
        const { log } = edge.host, enrich = inputs.enrich === "findings" ? await (0, enrichment.I)(edge) : void 0, after = await (0, read_images.H)(inputs.sbom, "sbom", edge, enrich), before = await (0, read_images.H)(inputs.baseline, "baseline", edge, enrich), difference = differenceOf(before.images, after.images), lines = textOf(difference);
        for (const line of lines.slice(0, mostLines))
          log.info(line);
        lines.length > mostLines && log.info(`${(0, counted.h)(lines.length - mostLines, "more line is", "more lines are")} not shown here`), inputs["diff-file"] !== void 0 && await edge.files.writeWhole(inputs["diff-file"], documentOf(inputs["diff-file"], difference));
        const summary = markdownOf(title, difference);
        if (inputs.comment) {
          const compared = { before: before.images, after: after.images };
          await writeComment(summary, compared, inputs["github-token"], edge);
        }
        return log.info(`Changed: ${inWords(difference)}`, "strong"), {
          verdict: "passed",
          outputs: {
            images: after.images.length,
            added: listOutput("added", difference, edge),
            removed: listOutput("removed", difference, edge),
            changed: listOutput("changed", difference, edge)
          },
          summary: [...summary, ...(0, unread.g_)([...after.unread, ...before.unread])]
        };
      }
      function listOutput(name, difference, { host }) {
        const items = difference[name];
        return (0, bounded_list.Y)({ name, items, documentOf: (item) => ({ ...item }), cure: "a file of diff-file holds all of them", lists: 3 }, host);
      }
      function documentOf(path, difference) {
        return path.endsWith(".json") ? `${JSON.stringify(difference, null, 2)}
` : path.endsWith(".md") ? `${markdownOf(title, difference).join(`

`)}
` : `${textOf(difference).map(report_lib.cf).join(`
`)}
`;
      }
    })
  )
};
