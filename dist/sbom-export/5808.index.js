export const id = 5808, ids = [5808], modules = {
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
  415: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cu: () => (
          /* binding */
          identityOf
        ),
        /* harmony export */
        dq: () => (
          /* binding */
          packageInWords
        ),
        /* harmony export */
        ow: () => (
          /* binding */
          subjectKey
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_query__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271), _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7959);
      function identityOf(problem) {
        return JSON.stringify([problem.rule.id, subjectKey(problem)]);
      }
      function subjectKey({ facts, component, vulnerability }) {
        return JSON.stringify([
          (0, _facts_js__WEBPACK_IMPORTED_MODULE_1__.G4)(facts),
          component ? (0, _aws_delivery_actions_sbom_query__WEBPACK_IMPORTED_MODULE_0__.lM)(component.ecosystem, component) : vulnerability?.affects,
          component?.fullVersion.replace(/^0+:/, ""),
          vulnerability?.id.toLowerCase()
        ]);
      }
      function packageInWords(component) {
        return component.fullVersion === "" ? component.name : `${component.name} ${component.fullVersion}`;
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
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);
      async function openHandOff(inputs, edge) {
        const { "normalized-format": format, "dependency-submission": isSubmitted } = inputs, run = isSubmitted ? await (await __webpack_require__.e(
          /* import() */
          4587
        ).then(__webpack_require__.bind(__webpack_require__, 4587))).githubRun(inputs["github-token"], edge) : void 0;
        return {
          check(names) {
            if (format === "none")
              return;
            const { workingDirectory } = edge.files, place = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, inputs["output-dir"], "normalized"), inside = names.find((name) => !name.startsWith("s3://") && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, name)).startsWith(".."));
            if (inside !== void 0)
              throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the SBOM lies where normalised ones are written", {
                where: inside,
                mend: `name SBOMs outside of ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs["output-dir"], "normalized")}, or another output-dir`
              });
          },
          async deliver(sources, enrich) {
            const summary = [], outputs = {};
            if (format !== "none") {
              const { writeNormalized } = await Promise.all(
                /* import() */
                [__webpack_require__.e(659), __webpack_require__.e(5373)]
              ).then(__webpack_require__.bind(__webpack_require__, 5373)), written = await writeNormalized(sources, format, inputs["output-dir"], edge, enrich);
              outputs["normalized-files"] = written.files, summary.push(written.summary);
            }
            if (run !== void 0) {
              const { submitSnapshots } = await Promise.all(
                /* import() */
                [__webpack_require__.e(3992), __webpack_require__.e(659), __webpack_require__.e(1014)]
              ).then(__webpack_require__.bind(__webpack_require__, 1014));
              summary.push(await submitSnapshots(sources, run, edge));
            }
            return { outputs, summary };
          }
        };
      }
    })
  ),
  /***/
  5808: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(9979), documents = __webpack_require__(6460), enrichment = __webpack_require__(8989), counted = __webpack_require__(4720), gate_facts = __webpack_require__(7959);
      function takenAsBase(bases, base, image) {
        const name = (0, gate_facts.qM)(base);
        bases.set(name, (bases.get(name) ?? /* @__PURE__ */ new Set()).add((0, gate_facts.qM)(image)));
      }
      const mostNamed = 5;
      function baseImagesInWords(bases) {
        const all = [...bases].sort(([a], [b]) => a < b ? -1 : +(a > b)), more = all.length - mostNamed;
        return [
          ...all.slice(0, mostNamed).map(([name, images]) => `${name} is taken as the base image of ${named(images)}`),
          ...more > 0 ? [`${(0, counted.h)(more, "more image is", "more images are")} taken as base images`] : []
        ];
      }
      function named(images) {
        const [first = "", ...others] = [...images].sort();
        return others.length === 0 ? first : `${first} and of ${(0, counted.h)(others.length, "other image")}`;
      }
      var lib_query = __webpack_require__(5271), versions = __webpack_require__(954), grouped = __webpack_require__(9568), known_vulnerabilities = __webpack_require__(4292), license_expression = __webpack_require__(3388);
      function answerOf(rule2, vulnerability, told) {
        const answers = criteria.filter(({ isAsked: isAsked2 }) => isAsked2(rule2)).map(({ holds: holds2, what }) => ({ what, holds: holds2(vulnerability, rule2, told) })), missing = answers.filter(({ holds: holds2 }) => holds2 === void 0).map(({ what }) => what);
        return answers.some(({ holds: holds2 }) => holds2 === !1) ? { isBroken: !1, missing: [] } : { isBroken: missing.length === 0, missing };
      }
      function toldIn(findings) {
        return {
          fixes: findings.some(({ vulnerability: { fixedVersion } }) => fixedVersion !== void 0),
          exploited: findings.some(({ vulnerability: { knownExploited } }) => knownExploited !== void 0)
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
          holds: ({ knownExploited, exploitAvailable }, _rule, { exploited }) => knownExploited !== void 0 ? !0 : exploited || exploitAvailable === !1 ? !1 : void 0
        },
        {
          what: "word on a fix",
          isAsked: ({ isFixable }) => isFixable,
          holds: (vulnerability, _rule, { fixes }) => (0, gate_facts.BW)(vulnerability) !== void 0 ? !0 : fixes || vulnerability.fixedVersion !== void 0 ? !1 : void 0
        }
      ], ranks = {
        unknown: 0,
        none: 1,
        low: 2,
        medium: 3,
        high: 4,
        critical: 5
      };
      var gate_problem = __webpack_require__(415);
      function mendVulnerability(component, vulnerability) {
        if (component === void 0)
          return "have the SBOM written with all that it tells of, or ignore it with a reason";
        const fix = (0, gate_facts.BW)(vulnerability);
        return fix === void 0 ? `no fix is known: replace or remove ${(0, gate_problem.dq)(component)}, or ignore it with a reason` : `update ${component.name} to ${fix}`;
      }
      function mendPackage(component, query) {
        const end = query.kind === "package" ? endOfRange(component, query) : void 0;
        return end === void 0 ? `remove ${(0, gate_problem.dq)(component)}` : `update ${component.name} to ${end.inclusive ? `a version above ${end.version}` : `${end.version} or later`}`;
      }
      function mendLicense(component) {
        return `replace ${(0, gate_problem.dq)(component)}, or ignore it with a reason`;
      }
      function endOfRange(component, query) {
        const range = (0, lib_query.hO)(query, component.ecosystem);
        if (range === void 0)
          return;
        const key = (0, versions._5)(component.ecosystem, component.fullVersion);
        return (0, versions.O)(range).find(({ to }) => to === void 0 || key < to.key || key === to.key && to.inclusive)?.to;
      }
      function problemsOf(rules, facts, now) {
        return rules.flatMap((rule2) => broken(rule2, facts, now));
      }
      function broken(rule2, facts, now) {
        switch (rule2.kind) {
          case "package":
            return rule2.query.kind === "vulnerability" ? deniedVulnerabilities(rule2, rule2.query, facts) : deniedPackages(rule2, facts);
          case "license":
            return deniedLicenses(rule2, facts);
          case "vulnerability":
            return vulnerable(rule2, facts);
          case "age":
            return tooOld(rule2, facts, now);
        }
      }
      function deniedVulnerabilities(rule2, { id: id2 }, facts) {
        return facts.findings.filter(({ vulnerability }) => (0, lib_query.AP)(vulnerability, id2)).map((finding) => ({ rule: rule2, facts, ...found(finding, ", which is denied") }));
      }
      function deniedPackages(rule2, facts) {
        const { query } = rule2;
        return facts.components.flatMap((component) => {
          const answer = (0, lib_query.oy)(query, component);
          if (answer === "no")
            return [];
          const said = answer === "yes" ? deniedWords(component, query) : unknownWords(component, query.text.trim());
          return [{ rule: rule2, facts, component, paths: pathsOf(component), ...said }];
        });
      }
      function found({ component, vulnerability }, more) {
        const mend = mendVulnerability(component, vulnerability);
        if (component === void 0) {
          const named2 = vulnerability.affects === "" ? "" : `, ${(0, lib.TL)(vulnerability.affects)}`, why2 = `${vulnerability.id}${more}: of something that the document does not list${named2}`;
          return { vulnerability, paths: [], why: why2, mend };
        }
        const why = `${(0, gate_problem.dq)(component)} has ${vulnerability.id}${more}`;
        return { component, vulnerability, paths: pathsOf(component), why, mend };
      }
      function deniedWords(component, query) {
        return {
          why: `${(0, gate_problem.dq)(component)} is denied: ${query.text.trim()}`,
          mend: mendPackage(component, query)
        };
      }
      function unknownWords({ name }, asked) {
        return {
          why: `${name} has no version in the SBOM, so it may be denied: ${asked}`,
          mend: `find out its version, remove ${name}, or ignore it with a reason`
        };
      }
      function deniedLicenses(rule2, facts) {
        const isDenied = (license) => rule2.denied.has(license);
        return facts.components.filter(({ license }) => !(0, license_expression.Ng)(license, isDenied)).map((component) => ({
          rule: rule2,
          facts,
          component,
          paths: pathsOf(component),
          why: `${(0, gate_problem.dq)(component)} is licensed under ${component.license.trim()}${deniedPart(component, isDenied)}`,
          mend: mendLicense(component)
        }));
      }
      function deniedPart({ license }, isDenied) {
        const all = (0, license_expression.Wm)(license);
        return all.length === 1 ? ", which is denied" : `, of which ${all.filter(isDenied).join(" and ")} is denied`;
      }
      function vulnerable(rule2, facts) {
        const told = toldIn(facts.findings);
        return facts.findings.filter(({ vulnerability }) => answerOf(rule2, vulnerability, told).isBroken).map((finding) => ({ rule: rule2, facts, ...found(finding, details(rule2, finding.vulnerability)) }));
      }
      function details(rule2, vulnerability) {
        const { severity, epss, knownExploited } = vulnerability, told = [
          severity === "unknown" ? "" : severity,
          rule2.epss === void 0 || epss === void 0 ? "" : `EPSS ${epss}`,
          knownExploited === void 0 ? "" : `exploited since ${knownExploited} by the list of CISA`
        ].filter(Boolean);
        return told.length === 0 ? "" : ` (${told.join(", ")})`;
      }
      const clockSkew = 24 * 36e5;
      function tooOld(rule2, facts, now) {
        const made = Date.parse(facts.createdAt), age = now - made;
        if (age <= rule2.milliseconds && age >= -clockSkew)
          return [];
        const day = facts.createdAt.slice(0, 10), why = Number.isNaN(made) ? "the SBOM does not say when it was made" : age < 0 ? `the SBOM says that it was made on ${day}, which is yet to come` : `the SBOM was made on ${day}, more than ${rule2.text} ago`;
        return [{ rule: rule2, facts, paths: [], why, mend: "make the SBOM again" }];
      }
      function pathsOf({ path }) {
        return path === "" ? [] : path.split(`
`);
      }
      var dist = __webpack_require__(8815), errors = __webpack_require__(5233), quoted = __webpack_require__(5034), suggestion = __webpack_require__(4885);
      const dayForm = "a day of the calendar such as 2026-12-31";
      function checkedScalar(node, shape) {
        const value = (0, dist.jn)(node) ? node.value : void 0, is = (expected, hint = "", mend) => ({
          trouble: `${kindOf(node)}${hint}`,
          expected,
          mend
        });
        switch (shape.kind) {
          case "text": {
            const { form, expression, orBoolean } = shape;
            return orBoolean && typeof value == "boolean" ? String(value) : typeof value != "string" ? is(form, "", mendOfNumber(node, (text) => expression?.test(text) ?? !0)) : value.trim() !== "" && (expression?.test(value) ?? !0) ? value : is(form);
          }
          case "choice": {
            const { choices, others, form = oneOf(choices) } = shape;
            return typeof value != "string" ? is(form) : choices.includes(value) || others?.expression.test(value) ? value : is(form, (0, suggestion.a)(value, choices));
          }
          case "date":
            return typeof value == "string" && isDay(value) ? value : is(dayForm);
          case "number": {
            const { from, to } = shape;
            return typeof value == "number" && value >= from && value <= to ? value : is(`a number from ${from} to ${to}`);
          }
          case "boolean":
            return typeof value == "boolean" ? value : is("true or false");
          case "literal":
            return typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? String(value) : is("a text, a number or a boolean");
        }
      }
      function oneOf(names) {
        return names.length === 1 ? `${names[0]}` : `one of ${names.join(", ")}`;
      }
      function kindOf(node) {
        if ((0, dist.jh)(node))
          return "a map";
        if ((0, dist.oP)(node))
          return "a list";
        if (!(0, dist.jn)(node) || node.value === null)
          return "nothing";
        const { value, source } = node;
        return typeof value == "number" ? `the number ${source ?? value}` : typeof value == "boolean" ? `the boolean ${value}` : value === "" ? "empty" : (0, quoted.T)(String(value));
      }
      function mendOfNumber(node, mayStand) {
        if (!(0, dist.jn)(node) || typeof node.value != "number")
          return;
        const text = node.source ?? String(node.value);
        return mayStand(text) ? `put it in quotes: "${text}"` : void 0;
      }
      function isDay(text) {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
          return !1;
        const time = Date.parse(`${text}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      }
      function noKey(key, known2) {
        return `is no key that may stand here${(0, suggestion.a)(key, known2)}`;
      }
      function keyTrouble(key, names) {
        if (names.kind === "text")
          return names.expression?.test(key) ?? !0 ? void 0 : noKey(key, []);
        if (!(names.choices.includes(key) || names.others?.expression.test(key)))
          return noKey(key, names.choices);
      }
      function formOfKey(names) {
        return names.form ?? (names.kind === "choice" ? oneOf(names.choices) : "");
      }
      const mostKeys = 8;
      function keysLike(key, known2, schema) {
        if (known2.length <= mostKeys)
          return oneOf(withoutSchema(known2));
        const near = [];
        for (let next = (0, suggestion.h)(key, known2); next !== void 0 && near.length < 3; )
          near.push(next), next = (0, suggestion.h)(key, known2.filter((name) => !near.includes(name)));
        const examples = near.length < 2 ? "" : `, such as ${near.join(", ")}`;
        return `a key of ${schema}${examples}`;
      }
      function someOf(known2) {
        const names = withoutSchema(known2);
        return names.length <= mostKeys ? names.join(", ") : `${names.slice(0, mostKeys).join(", ")} and others`;
      }
      function withoutSchema(known2) {
        return known2.filter((name) => name !== "$schema");
      }
      function asWritten(key, shape) {
        return shape?.kind === "date" ? `${key}, ${dayForm}` : shape?.kind === "text" ? `${key}, ${shape.form}` : key;
      }
      function pathBelow(path, key) {
        return typeof key == "number" ? `${path}[${key}]` : /^[^.[\]"]+$/.test(key) ? path === "" ? key : `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
      }
      var main = __webpack_require__(9547);
      const deepest = 50, widestFrontFor = (levels) => Math.min(4 * levels, 1e3), flowBrokenOff = "";
      function tooDeepAt(text, levels = deepest) {
        const widestFront = widestFrontFor(levels), front = new RegExp(`^[ \\t?:-]{${widestFront},}`, "m").exec(text);
        if (front !== null)
          return front.index;
        let depth = 0, blocksInLine = 0, offset = 0;
        for (const token of new dist.JG().lex(text)) {
          if (token === "[" || token === "{" ? depth++ : token === "]" || token === "}" ? depth = Math.max(0, depth - 1) : depth === 0 && /^[?:-]$/.test(token) ? blocksInLine++ : token === flowBrokenOff ? depth = 0 : token.includes(`
`) && (blocksInLine = 0), depth > levels || blocksInLine > widestFront)
            return offset;
          /^[\u0002\u0018\u001f\ufeff]$/.test(token) || (offset += token.length);
        }
      }
      function configSource(path, given) {
        const text = withoutComments(path, given), starts = lineStarts(text), where = (offset) => {
          const line = lineAt(starts, offset);
          return `${path}:${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
        }, deep = tooDeepAt(text);
        if (deep !== void 0)
          throw new errors.yo(`this is nested deeper than ${deepest} levels`, { where: where(deep) });
        const document = (0, dist.Tp)(text, {
          prettyErrors: !1,
          uniqueKeys: !1,
          merge: !1,
          schema: "core"
        }), [first] = document.errors;
        if (first !== void 0)
          throw first.code === "MULTIPLE_DOCS" ? new errors.yo("this holds several documents", { where: where(first.pos[0]), expected: "one" }) : new errors.yo(`this cannot be read: ${asPhrase(first.message)}`, {
            where: where(first.pos[0]),
            expected: "JSON or YAML"
          });
        const unknownTag = document.warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED");
        if (unknownTag !== void 0) {
          const [from, to] = unknownTag.pos;
          throw new errors.yo(`${(0, quoted.T)(text.slice(from, to))} is no tag that is known here`, {
            where: where(from),
            expected: 'the value without a tag, or in quotes where it begins with "!"'
          });
        }
        const targets = aliasTargets(document);
        return {
          path,
          root: document.contents ?? void 0,
          resolved: (node) => (0, dist.Vj)(node) ? targets.get(node) : node,
          where
        };
      }
      function withoutComments(path, text) {
        if (!/\.json$/i.test(path))
          return text;
        const bare = (0, main.stripComments)(text, " ");
        return /^\s*(?:[[{]|$)/.test(bare) ? bare : text;
      }
      function aliasTargets(document) {
        const anchors = /* @__PURE__ */ new Map(), targets = /* @__PURE__ */ new Map();
        return (0, dist.YR)(document, {
          Node(_, node) {
            if ((0, dist.Vj)(node)) {
              const target = anchors.get(node.source);
              target !== void 0 && targets.set(node, target);
            } else node.anchor !== void 0 && anchors.set(node.anchor, node);
          }
        }), targets;
      }
      function asPhrase(message) {
        const [first = message] = message.split(`
`);
        return first.charAt(0).toLowerCase() + first.slice(1);
      }
      function lineStarts(text) {
        const starts = [0];
        for (let at = text.indexOf(`
`); at !== -1; at = text.indexOf(`
`, at + 1))
          starts.push(at + 1);
        return starts;
      }
      function lineAt(starts, offset) {
        let [low, high] = [0, starts.length - 1];
        for (; low < high; ) {
          const middle = Math.ceil((low + high) / 2);
          (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
        }
        return low;
      }
      const mostNodes = 2e5;
      function readConfig(path, text, { shape, schema }) {
        const source = configSource(path, text), places = /* @__PURE__ */ new Map(), check = { source, schema, faults: [], places, around: /* @__PURE__ */ new Set(), nodes: 0 }, content = checked(check, { node: source.root, at: 0 }, shape, "");
        (0, errors.L7)(check.faults);
        const where = (key, offset) => {
          const place = places.get(key);
          return place === void 0 ? path : source.where(offset(place));
        };
        return {
          // The shape has said so.
          content,
          where: (key) => where(key, ({ offset }) => offset),
          whereIn: (key, at) => where(key, ({ textOffset }) => textOffset + at)
        };
      }
      function checked(check, given, shape, path) {
        if (++check.nodes > mostNodes)
          throw new errors.yo(`this holds more than ${mostNodes} values`, { where: check.source.path });
        const node = given.node === void 0 ? void 0 : check.source.resolved(given.node);
        if (check.places.has(path) || check.places.set(path, placeOf({ node, at: given.at })), given.node !== void 0 && node === void 0)
          return fault(check, given.at, `${subject(path)} refers to nothing`, "an anchor above it");
        if (node === void 0 || (0, dist.jn)(node))
          return checkedValue(check, { node, at: given.at }, shape, path);
        if (check.around.has(node))
          return fault(check, given.at, `${subject(path)} refers to what it stands in`, "a value of its own");
        check.around.add(node);
        const value = checkedValue(check, { node, at: given.at }, shape, path);
        return check.around.delete(node), value;
      }
      function checkedValue(check, given, shape, path) {
        switch (shape.kind) {
          case "list":
            return checkedList(check, given, shape, path);
          case "object":
            return checkedObject(check, given, shape, path);
          case "map":
            return checkedMap(check, given, shape, path);
          case "names":
            return (0, dist.jh)(given.node) ? checkedMap(check, given, { ...shape, isFilled: !0 }, path) : checkedList(check, given, namesList(shape.key), path);
          default: {
            const found2 = checkedScalar(given.node, shape);
            return typeof found2 != "object" ? found2 : fault(check, given.at, `${subject(path)} is ${found2.trouble}`, found2.expected, found2.mend);
          }
        }
      }
      function checkedList(check, { node, at }, { item, orOne, isUnique, isFilled, mayBeNothing }, path) {
        if (mayBeNothing && isNothingAt(node))
          return [];
        if (!(0, dist.oP)(node)) {
          if (!orOne)
            return fault(check, at, `${subject(path)} is ${kindOf(node)}`, "a list");
          if (item.kind === "object" && !(0, dist.jh)(node) && !isNothingAt(node)) {
            const expected = `a list of maps with ${someOf(Object.keys(item.fields))}, or one of them`;
            return fault(check, at, `${subject(path)} is ${kindOf(node)}`, expected);
          }
          const one = checkedValue(check, { node, at }, item, path);
          return check.places.set(pathBelow(path, 0), placeOf({ node, at })), one === void 0 ? void 0 : [one];
        }
        if (isFilled && node.items.length === 0)
          return fault(check, at, `${subject(path)} is an empty list`, "one or more");
        const seen = /* @__PURE__ */ new Set();
        return node.items.flatMap((given, index) => {
          const value = checked(check, givenAt(given), item, pathBelow(path, index));
          return isUnique && value !== void 0 && seen.has(value) && fault(check, offsetOf(given), `${inPath(path)}${(0, quoted.T)(String(value))} stands twice`, "each once"), value === void 0 ? [] : (seen.add(value), [value]);
        });
      }
      function checkedObject(check, given, shape, path) {
        const { fields, atLeastOneOf, strangers = {} } = shape, known2 = Object.keys(fields), required = known2.filter((key) => fields[key]?.required);
        if (isNothingAt(given.node) ? required.length > 0 || atLeastOneOf !== void 0 : !(0, dist.jh)(given.node))
          return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, `a map with ${someOf(known2)}`);
        const values = /* @__PURE__ */ new Map(), keys = /* @__PURE__ */ new Set();
        for (const [key, at, value] of entriesOf(check, given.node, path, (name) => Object.hasOwn(fields, name))) {
          keys.add(key);
          const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
          if (field === void 0) {
            const why = Object.hasOwn(strangers, key) ? strangers[key] : noKey(key, known2);
            fault(check, at, `${inPath(path)}${(0, quoted.T)(key)} ${why}`, keysLike(key, known2, check.schema));
          } else
            setChecked(check, values, key, { given: value, shape: field, path });
        }
        return tellMissing(check, { keys, required, at: given.at }, shape, path), Object.fromEntries(values);
      }
      function tellMissing(check, { keys, required, at }, { fields, atLeastOneOf }, path) {
        for (const key of required.filter((name) => !keys.has(name)))
          fault(check, at, `${inPath(path)}${(0, quoted.T)(key)} is missing`, asWritten(key, fields[key]));
        if (atLeastOneOf === void 0)
          return;
        const mayBe = (key) => atLeastOneOf.keys.includes(key) || !Object.hasOwn(fields, key);
        if ([...keys].some(mayBe))
          return;
        const expected = `${atLeastOneOf.keys.length > 1 ? "at least " : ""}${oneOf(atLeastOneOf.keys)}`;
        fault(check, at, `${subject(path)} ${atLeastOneOf.otherwise}`, expected);
      }
      function namesList(item) {
        return { kind: "list", item, orOne: !0, isUnique: !0, isFilled: !0 };
      }
      function checkedMap(check, given, { key: names, value: shape, isFilled }, path) {
        if (!isNothingAt(given.node) && !(0, dist.jh)(given.node))
          return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, "a map");
        if (isFilled && (0, dist.jh)(given.node) && given.node.items.length === 0)
          return fault(check, given.at, `${subject(path)} is an empty map`, "one or more");
        const values = /* @__PURE__ */ new Map();
        for (const [key, at, value] of entriesOf(check, given.node, path, (name) => keyTrouble(name, names) === void 0)) {
          const trouble = keyTrouble(key, names);
          trouble !== void 0 ? fault(check, at, `${inPath(path)}${(0, quoted.T)(key)} ${trouble}`, formOfKey(names)) : setChecked(check, values, key, { given: value, shape, path });
        }
        return values;
      }
      function setChecked(check, values, key, { given, shape, path }) {
        const content = checked(check, given, shape, pathBelow(path, key));
        content !== void 0 && values.set(key, content);
      }
      function* entriesOf(check, node, path, mayStand) {
        if (!(0, dist.jh)(node))
          return;
        const keys = /* @__PURE__ */ new Set();
        for (const { key: given, value } of node.items) {
          const key = check.source.resolved(given), at = offsetOf(given), name = (0, dist.jn)(key) ? key.value : void 0;
          typeof name != "string" ? fault(check, at, `${inPath(path)}a key is ${kindOf(key)}`, "a text", mendOfNumber(key, mayStand)) : keys.has(name) ? fault(check, at, `${inPath(path)}the key ${(0, quoted.T)(name)} stands twice`, "each key once") : (keys.add(name), yield [name, at, value === null ? { node: void 0, at } : givenAt(value)]);
        }
      }
      function fault(check, offset, trouble, expected, mend) {
        check.faults.push(new errors.yo(trouble, { where: check.source.where(offset), expected, mend }));
      }
      function isNothingAt(node) {
        return node === void 0 || (0, dist.jn)(node) && node.value === null;
      }
      function givenAt(node) {
        return { node, at: offsetOf(node) };
      }
      function placeOf({ node, at }) {
        const isQuoted = (0, dist.jn)(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE"), start = node === void 0 ? at : offsetOf(node);
        return { offset: at, textOffset: isQuoted ? start + 1 : start };
      }
      function offsetOf(node) {
        return node.range?.[0] ?? 0;
      }
      function subject(path) {
        return path === "" ? "this" : path;
      }
      function inPath(path) {
        return path === "" ? "" : `${path}: `;
      }
      var licenses = __webpack_require__(7599);
      function licenseFrom(text, where) {
        const [license = "", ...more] = (0, license_expression.Wm)(text);
        if (more.length > 0 || license === "")
          throw new lib.yo(`${JSON.stringify(text)} is not one licence`, {
            where,
            expected: 'one licence in each text, such as ["GPL-3.0-only", "AGPL-3.0-only"]'
          });
        const [, bare = license, exception] = /^(.+?) with (\S+)$/.exec(license) ?? [], isKnown2 = /^(?:documentref|licenseref)-/.test(bare) || (0, licenses.dK)(bare.replace(/\+$/, "")) !== void 0;
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
      const severities = ["low", "medium", "high", "critical"], schemaAddress = {
        kind: "text",
        form: "the address of a schema",
        describe: "For editors; nothing is fetched"
      }, ruleForm = {
        title: "Rules of sbom-export",
        schema: "rules.schema.json",
        source: "src/gate/rule-form.ts",
        shape: {
          kind: "object",
          fields: { $schema: schemaAddress, rules: { kind: "list", item: {
            kind: "object",
            describe: "All that a rule asks for must hold together",
            fields: {
              id: {
                kind: "text",
                form: "a name such as no-log4j",
                required: !0,
                describe: "What reports and ignores call the rule"
              },
              deny: {
                kind: "text",
                form: "a query such as log4j-core<2.17.1",
                describe: "No package may match: a query as in the mode find"
              },
              "deny-license": {
                kind: "list",
                orOne: !0,
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
                expression: /^\d{1,6}(?:m|h|d)$/,
                describe: "No SBOM older than this: it does not know what was found since"
              }
            }
          }, required: !0 } }
        }
      };
      function subjectOf(rule2) {
        return rule2.kind === "package" ? rule2.query.kind : rule2.kind;
      }
      function rulesFrom(path, text) {
        const config = readConfig(path, text, ruleForm), faults = [], rules = [], ids2 = /* @__PURE__ */ new Set();
        for (const [index, said] of config.content.rules.entries()) {
          const told = { said, path: `rules[${index}]`, config }, rule2 = (0, lib.CD)(() => ruleFrom(told), faults);
          ids2.has(said.id) && faults.push(rules_fault(told, `there are two rules ${JSON.stringify(said.id)}`)), ids2.add(said.id), rule2 !== void 0 && rules.push(rule2);
        }
        return (0, lib.L7)(faults), rules;
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
      function ruleFrom(told) {
        const { said, path, config } = told, { id: id2 } = said, asked = Object.keys(rules_criteria).filter((name) => isAsked(said[name])), kinds = new Set(asked.map((name) => rules_criteria[name])), [kind] = kinds;
        if (kind === void 0 || kinds.size > 1 || asked.length > 1 && kind !== "vulnerability") {
          const trouble = kind === void 0 ? "asks for nothing" : `asks for ${asked.join(" and ")} at once`;
          throw rules_fault(told, `the rule ${JSON.stringify(id2)} ${trouble}`, expectedOfRule);
        }
        switch (kind) {
          case "package":
            return { kind, id: id2, query: queryFrom(config, `${path}.deny`, said.deny ?? "") };
          case "license":
            return { kind, id: id2, denied: new Set(rules_deniedLicenses(told)) };
          case "age": {
            const text = said["max-age"] ?? "";
            return { kind, id: id2, text, milliseconds: durationOf(text) };
          }
          case "vulnerability":
            return vulnerabilityRule(said);
        }
      }
      function rules_deniedLicenses({ said, path, config }) {
        const where = config.where(`${path}.deny-license`);
        return (said["deny-license"] ?? []).map((text) => licenseFrom(text, where));
      }
      const expectedOfRule = "deny, deny-license or max-age alone, or any of severity, epss, kev and fixable, which then hold together";
      function vulnerabilityRule({ id: id2, severity, epss, kev, fixable }) {
        return {
          kind: "vulnerability",
          id: id2,
          ...severity === void 0 ? {} : { severity },
          ...epss === void 0 ? {} : { epss },
          isKnownExploited: kev === !0,
          isFixable: fixable === !0
        };
      }
      function isAsked(said) {
        return said === void 0 || said === !1 ? !1 : !(Array.isArray(said) && said.length === 0);
      }
      function queryFrom(config, path, text) {
        try {
          return (0, lib_query.mA)(text);
        } catch (error) {
          if (!(error instanceof lib_query.uZ))
            throw error;
          const { at, expected } = error;
          throw new lib.yo(`${(0, lib.TL)(text)}: ${error.message}`, {
            where: config.whereIn(path, at),
            expected
          });
        }
      }
      const units = { m: 6e4, h: 36e5, d: 864e5 };
      function durationOf(text) {
        return Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? 0);
      }
      function rules_fault({ path, config }, trouble, expected) {
        return new lib.yo(trouble, { where: config.where(`${path}.id`), expected });
      }
      function baselineOf(documents2, rules, images) {
        const lasting = rules.filter(({ kind }) => kind === "package" || kind === "license"), books = documents2.map((facts) => bookOf(facts, lasting)), judged = new Set(images.map(gate_facts.p2)), isPair = judged.size === 1 && new Set(documents2.map(gate_facts.p2)).size === 1, bases = books.filter(({ key, hasSystem }) => !judged.has(key) && (hasSystem || documents2.length === 1)), open = /* @__PURE__ */ new Map();
        return (problem) => {
          const { facts, component, vulnerability } = problem;
          if (component === void 0 && vulnerability === void 0)
            return;
          const versions2 = versionsOf(facts), consulted = open.get(facts) ?? [
            ...books.filter((book) => isOwn(book, facts, isPair)),
            ...bases.filter((book) => !isOwn(book, facts, isPair) && isUnder(book, versions2))
          ];
          open.set(facts, consulted);
          const found2 = consulted.find((book) => isKnown(book, problem, versions2));
          return found2 && { facts: found2.facts, isBase: !isOwn(found2, facts, isPair) };
        };
      }
      function bookOf(facts, lasting) {
        const vulnerabilities = new known_vulnerabilities.o();
        for (const { component, vulnerability } of facts.findings)
          vulnerabilities.add(identityOf(component), vulnerability);
        const lawless = [...problemsOf(lasting, facts, 0), ...untold(lasting, facts)], broken2 = (0, grouped.z)(lawless, ({ rule: rule2, component }) => lawKey(rule2, component)), versions2 = versionsOf(facts);
        return {
          facts,
          key: (0, gate_facts.p2)(facts),
          versions: versions2,
          packages: [...versions2].flatMap(([identity, components]) => components.some(isPackage) ? identity : []),
          hasSystem: facts.components.some(({ ecosystem }) => systems.has(ecosystem)),
          vulnerabilities,
          broken: new Map([...broken2].map(([key, all]) => [
            key,
            new Set(all.map(({ component }) => component?.fullVersion ?? ""))
          ]))
        };
      }
      function untold(rules, { components }) {
        const silent = components.filter((component) => !(0, gate_facts.SN)(component));
        return rules.filter((rule2) => subjectOf(rule2) === "license").flatMap((rule2) => silent.map((component) => ({ rule: rule2, component })));
      }
      function lawKey(rule2, component) {
        const isUntold = component !== void 0 && subjectOf(rule2) === "license" && !(0, gate_facts.SN)(component);
        return `${identityOf(component)}\0${rule2.id}${isUntold ? "\0untold" : ""}`;
      }
      function isPackage({ type }) {
        return type !== "file" && type !== "container";
      }
      const systems = /* @__PURE__ */ new Set(["deb", "apk", "rpm"]);
      function isOwn({ key, facts: { image } }, facts, isPair) {
        return key === (0, gate_facts.p2)(facts) ? !0 : isPair && (image.repository === "" || facts.image.repository === "");
      }
      function isUnder({ packages }, image) {
        return packages.length === 0 || packages.length > image.size ? !1 : packages.every((identity) => image.has(identity));
      }
      function isKnown(book, { rule: rule2, component, vulnerability }, image) {
        const identity = identityOf(component);
        if (vulnerability === void 0) {
          const before = book.broken.get(lawKey(rule2, component)) ?? /* @__PURE__ */ new Set();
          return isHeir(component?.fullVersion ?? "", before, image.get(identity) ?? []);
        }
        return book.vulnerabilities.has(identity, vulnerability) ? !0 : book.facts.findings.length > 0 || component === void 0 ? !1 : (book.versions.get(identity) ?? []).some((one) => isSameVersion(one, component));
      }
      function isHeir(version, before, now) {
        if (before.has(version))
          return !0;
        const present = new Set(now.map(({ fullVersion }) => fullVersion)), gone = [...before].filter((one) => !present.has(one)), come = [...present].filter((one) => !before.has(one)), [{ ecosystem } = { ecosystem: "generic" }] = now;
        come.sort((a, b) => (0, versions.Zy)(ecosystem, a, b));
        const at = come.indexOf(version);
        return at !== -1 && at < gone.length;
      }
      const known = /* @__PURE__ */ new WeakMap();
      function versionsOf(facts) {
        const made = known.get(facts);
        if (made !== void 0)
          return made;
        const versions2 = (0, grouped.z)(facts.components, identityOf);
        return known.set(facts, versions2), versions2;
      }
      function identityOf(component) {
        return component === void 0 ? "" : (0, lib_query.lM)(component.ecosystem, component);
      }
      function isSameVersion(a, b) {
        return (0, versions.Zy)(a.ecosystem, a.fullVersion, b.fullVersion) === 0;
      }
      var lib_unread = __webpack_require__(6471);
      const left_out_hidden = {
        "components that are no objects": ["package", "license"],
        "components without a name": ["package", "license"],
        "components with a name or group that is too long": ["package", "license"],
        // What has no version, and what a vulnerability finds nowhere, breaks a rule by itself.
        "versions that are too long": [],
        "versions that are no texts": [],
        "references that are too long": [],
        "package URLs that are too long": ["package"],
        "licences that are too long": ["license"],
        "paths that are too long": [],
        "vulnerabilities that are no objects": ["vulnerability"],
        "vulnerabilities without an identifier": ["vulnerability"],
        // What is replaced is a sign or two of a text that is there.
        "bytes that are no UTF-8": []
      };
      function leftOut(rule2, facts, counts) {
        const subject2 = subjectOf(rule2), reasons2 = (0, lib_unread.zM)(facts.skipped).filter(([reason]) => left_out_hidden[reason].includes(subject2));
        if (reasons2.length === 0 || !counts({ rule: rule2, facts, paths: [], why: "", mend: "" }))
          return [];
        const named2 = reasons2.map(([reason, count]) => `${reason} (${count})`).join(", ");
        return [
          {
            rule: rule2,
            facts,
            why: `the rule ${rule2.id} cannot be judged: left out of ${(0, gate_facts.qM)(facts)}: ${named2}`,
            mend: "have the SBOM written without that, or ignore the rule for the image"
          }
        ];
      }
      function blindSpots(rules, documents2, counts) {
        const images = [...(0, grouped.z)(documents2, gate_facts.G4).values()], all = rules.map((rule2) => ({
          rule: rule2,
          spots: images.flatMap((image) => spotIn(rule2, image, counts) ?? [])
        }));
        return {
          unjudged: all.flatMap(({ rule: rule2, spots }) => [
            ...spots.filter(({ isNothingSeen }) => isNothingSeen).map((spot) => unjudged(rule2, spot)),
            ...documents2.flatMap((facts) => leftOut(rule2, facts, counts))
          ]),
          notices: all.flatMap(({ rule: rule2, spots }) => notice(rule2, spots.filter(({ isNothingSeen }) => !isNothingSeen)))
        };
      }
      const nouns = {
        vulnerability: {
          many: "vulnerabilities",
          mend: "use enrich=findings, which asks Amazon Inspector, or an SBOM that tells it; what is known to be harmless may be ignored"
        },
        package: {
          many: "packages",
          mend: "use an SBOM that tells licences, which the exports of Amazon Inspector do not; what is known to be harmless may be ignored"
        }
      };
      function unjudged(rule2, { facts, noun, unseen, all, what }) {
        const of = `${unseen} of ${inWords(all, noun)} of ${(0, gate_facts.qM)(facts)}`;
        return {
          rule: rule2,
          facts,
          why: `the rule ${rule2.id} cannot be judged: no ${what} for ${of}`,
          mend: nouns[noun].mend
        };
      }
      function notice({ id: id2 }, spots) {
        const [first] = spots;
        if (first === void 0)
          return [];
        const [unseen, all] = [sum(spots.map((one) => one.unseen)), sum(spots.map((one) => one.all))], what = [...new Set(spots.map((one) => one.what))].join(" or ");
        return [`the rule ${id2} does not see ${unseen} of ${inWords(all, first.noun)}: no ${what} is told`];
      }
      function spotIn(rule2, image, counts) {
        const looks = rule2.kind === "vulnerability" ? vulnerabilityLooks(rule2, image) : licenseLooks(rule2, image), [first] = looks;
        if (first === void 0)
          return;
        const things = [...(0, grouped.z)(looks, ({ problem }) => (0, gate_problem.cu)(problem)).values()], dark = things.filter((several) => several.every(({ missing }) => missing.length > 0)), unseen = dark.filter((several) => several.some(({ problem }) => counts(problem))).length;
        if (unseen !== 0)
          return {
            facts: first.problem.facts,
            noun: rule2.kind === "vulnerability" ? "vulnerability" : "package",
            unseen,
            isNothingSeen: dark.length === things.length,
            all: things.length,
            what: [...new Set(dark.flat().flatMap(({ missing }) => missing))].join(" or ")
          };
      }
      function vulnerabilityLooks(rule2, image) {
        return image.flatMap((facts) => {
          const told = toldIn(facts.findings);
          return facts.findings.map((finding) => ({
            problem: { rule: rule2, facts, ...finding, paths: [], why: "", mend: "" },
            missing: answerOf(rule2, finding.vulnerability, told).missing
          }));
        });
      }
      function licenseLooks(rule2, image) {
        return subjectOf(rule2) !== "license" ? [] : image.flatMap((facts) => facts.components.filter(blind_spots_isPackage).map((component) => ({
          problem: { rule: rule2, facts, component, paths: [], why: "", mend: "" },
          missing: (0, gate_facts.SN)(component) ? [] : ["licence"]
        })));
      }
      function blind_spots_isPackage({ type }) {
        return !["file", "container", "operating-system"].includes(type);
      }
      function inWords(count, noun) {
        return `${count} ${count === 1 ? noun : nouns[noun].many}`;
      }
      function sum(numbers) {
        return numbers.reduce((total, one) => total + one, 0);
      }
      var package_url = __webpack_require__(9947), tables = __webpack_require__(1816);
      function productName(id2) {
        const [, repository = "", digest = ""] = /^pkg:(?:oci|docker)\/([^@?#]+)(?:@([^?#]+))?/i.exec(id2) ?? [];
        if (repository !== "")
          return { id: id2, image: { repository: decoded(repository).toLowerCase(), digest: decoded(digest) } };
        const found2 = packageOf(id2);
        return found2 === void 0 ? { id: id2 } : { id: id2, package: found2 };
      }
      function isImage({ id: id2, image: wanted }, { image }) {
        if (id2 === "")
          return !1;
        if ([image.digest, image.arn, image.repository].includes(id2))
          return !0;
        if (wanted === void 0)
          return !1;
        if (wanted.digest !== "")
          return wanted.digest === image.digest;
        const repository = image.repository.toLowerCase();
        return repository === wanted.repository || repository.endsWith(`/${wanted.repository}`);
      }
      function isComponent(name, component) {
        return name.id === "" ? !1 : name.id === component.ref || name.id === component.purl ? !0 : name.package !== void 0 && (0, lib_query.cK)(name.package, component) && product_name_isSameVersion(name.id, component);
      }
      function product_name_isSameVersion(purl, { ecosystem, fullVersion }) {
        const packageversion = (0, package_url.r5)(purl)?.version ?? "";
        return packageversion === "" ? !0 : (0, versions.Zy)(ecosystem, (0, tables.nz)({ packageversion, purl }), fullVersion) === 0;
      }
      function packageOf(id2) {
        if (/^pkg:/i.test(id2))
          try {
            const query = (0, lib_query.mA)(id2);
            return query.kind === "package" ? query : void 0;
          } catch {
            return;
          }
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      function clearanceBy(statements) {
        const byName = /* @__PURE__ */ new Map();
        for (const [at, { vulnerabilities }] of statements.entries())
          for (const name of new Set(vulnerabilities)) {
            const known2 = byName.get(name);
            known2 === void 0 ? byName.set(name, [at]) : known2.push(at);
          }
        const isIn = whereabouts();
        return (problem) => {
          if (problem.vulnerability === void 0)
            return;
          const names = (0, lib_query._Y)(problem.vulnerability), about = names.flatMap((name) => byName.get(name) ?? []), last = [...new Set(about)].sort((a, b) => a - b).flatMap((at) => statements[at] ?? []).filter(({ vulnerabilities }) => (0, lib_query.En)(vulnerabilities, names)).findLast(({ products }) => products?.some((product) => isMeant(product, problem, isIn)) ?? !0);
          return last === void 0 || last.isAffected ? void 0 : last;
        };
      }
      function whereabouts() {
        const known2 = /* @__PURE__ */ new Map();
        return (name, facts) => {
          const found2 = known2.get(facts) ?? /* @__PURE__ */ new Map();
          known2.set(facts, found2);
          const told = found2.get(name.id);
          if (told !== void 0)
            return told;
          const isThere = facts.components.some((one) => isComponent(name, one));
          return found2.set(name.id, isThere), isThere;
        };
      }
      function isMeant({ name, parts }, problem, isIn) {
        const { facts } = problem, isTheImage = name === void 0 || isImage(name, facts);
        return parts === void 0 ? isTheImage || isAffected(name, problem) : parts.some((part) => isAffected(part, problem)) ? isTheImage || name.image === void 0 && isIn(name, facts) : !1;
      }
      function isAffected(name, { component, vulnerability }) {
        return component !== void 0 ? isComponent(name, component) : name.id !== "" && name.id === vulnerability?.affects;
      }
      const ignoreForm = {
        title: "Ignores of sbom-export",
        schema: "ignore.schema.json",
        source: "src/gate/ignore-form.ts",
        shape: {
          kind: "object",
          fields: { $schema: schemaAddress, ignore: { kind: "list", item: {
            kind: "object",
            fields: {
              id: {
                kind: "text",
                form: "a rule or a vulnerability",
                required: !0,
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
              reason: { kind: "text", form: "why", required: !0, describe: "Why it may be ignored" },
              owner: { kind: "text", form: "who", describe: "Who answers for it" },
              expires: { kind: "date", required: !0, describe: "The last day, in UTC, on which it is ignored" },
              "until-fixed": { kind: "boolean", describe: "Only as long as there is no fix" }
            }
          }, required: !0 } }
        }
      };
      function ignoresFrom(path, text, rules) {
        const config = readConfig(path, text, ignoreForm), faults = [], ignores = config.content.ignore.flatMap((said, index) => (0, lib.CD)(() => ignoreFrom(config, { said, path: `ignore[${index}]` }, rules), faults) ?? []);
        return (0, lib.L7)(faults), ignores;
      }
      function effectOf(ignore2, problem, day) {
        if (!isAbout(ignore2, problem))
          return { kind: "none" };
        if (day > ignore2.expires)
          return {
            kind: "over",
            because: `the ignore of ${ignore2.id} expired on ${ignore2.expires} (${ignore2.where})`
          };
        const fix = problem.vulnerability && (0, gate_facts.BW)(problem.vulnerability);
        return ignore2.isUntilFixed && fix !== void 0 ? { kind: "over", because: `it was ignored until fixed, and ${fix} fixes it (${ignore2.where})` } : { kind: "ignored" };
      }
      function isAbout(ignore2, { rule: rule2, component, vulnerability, facts }) {
        if (!(ignore2.id === rule2.id || vulnerability !== void 0 && (0, lib_query.AP)(vulnerability, ignore2.id)))
          return !1;
        if (ignore2.image !== void 0) {
          const { digest, arn, repository } = facts.image;
          if (![digest, arn, repository].includes(ignore2.image))
            return !1;
        }
        return ignore2.package === void 0 ? !0 : component !== void 0 && (0, lib_query.cK)(ignore2.package, component);
      }
      function ignoreFrom(config, { said, path }, rules) {
        const { id: id2, image, owner, reason, expires } = said, where = config.where(`${path}.id`);
        return ensureKnown(id2, where, rules), {
          where,
          id: id2,
          ...said.package === void 0 ? {} : { package: packageFrom(config, `${path}.package`, said.package) },
          ...image === void 0 ? {} : { image },
          ...owner === void 0 ? {} : { owner },
          reason,
          expires,
          isUntilFixed: said["until-fixed"] === !0
        };
      }
      function ensureKnown(id2, where, rules) {
        const ids2 = rules.map((rule2) => rule2.id);
        if (!(ids2.includes(id2) || (0, lib_query.oD)(id2)))
          throw new lib.yo(`${JSON.stringify(id2)} is neither a rule nor a vulnerability${(0, lib.au)(id2, ids2)}`, {
            where,
            expected: `one of the rules (${ids2.join(", ")}) or an id such as CVE-2021-44228`
          });
      }
      function packageFrom(config, path, text) {
        const query = queryFrom(config, path, text);
        if (query.kind === "package")
          return query;
        throw new lib.yo(`${JSON.stringify(query.text)} is no package`, {
          where: config.where(path),
          expected: "a package such as log4j-core<2.17.1"
        });
      }
      function merged(all) {
        return [...(0, grouped.z)(all, ({ problem }) => (0, gate_problem.cu)(problem)).values()].map(worstOf);
      }
      function worstFirst(a, b) {
        return shown.indexOf(a.standing) - shown.indexOf(b.standing) || rank(a.problem) - rank(b.problem) || compare(keyOf(a.problem), keyOf(b.problem));
      }
      const shown = ["new", "ignored", "not-affected", "suppressed", "known"], weights = ["new", "known", "ignored", "suppressed", "not-affected"], judged_severities = ["critical", "high", "medium", "low", "none", "unknown"];
      function worstOf(several) {
        const worst = several.reduce((a, b) => isWorse(b, a) ? b : a), alike = several.filter(({ standing }) => standing === worst.standing), paths = [...new Set(alike.flatMap(({ problem }) => problem.paths))].sort();
        return {
          ...worst,
          problem: { ...worst.problem, paths },
          ...alike.some(({ isRaised }) => isRaised) ? { isRaised: !0 } : {}
        };
      }
      function isWorse(a, b) {
        const difference = weights.indexOf(a.standing) - weights.indexOf(b.standing);
        return difference < 0 || difference === 0 && rank(a.problem) < rank(b.problem);
      }
      function rank({ vulnerability }) {
        return vulnerability === void 0 ? -1 : judged_severities.indexOf(vulnerability.severity);
      }
      function keyOf({ rule: rule2, facts, component, vulnerability }) {
        return [component?.name, component?.version, vulnerability?.id, rule2.id, facts.source].join("\0");
      }
      function compare(a, b) {
        return a < b ? -1 : +(a > b);
      }
      var near_miss_notices = __webpack_require__(3611);
      function nearMisses(rules, images) {
        return rules.flatMap((rule2) => rule2.kind === "package" ? (0, near_miss_notices.A)(nearRule(rule2, images)) : []);
      }
      function nearRule({ query }, images) {
        return images.flatMap((facts) => facts.components.flatMap((component) => {
          const miss = (0, lib_query.m1)(query, component);
          return miss === void 0 ? [] : [{ image: (0, gate_facts.G4)(facts), name: (0, gate_problem.dq)(component), miss }];
        }));
      }
      const raised_severities = ["unknown", "none", "low", "medium", "high", "critical"];
      function lowerBefore({ component, vulnerability }, source, baseline) {
        const document = baseline.find((facts) => facts.source === source);
        if (document === void 0 || vulnerability === void 0)
          return;
        const before = ratingsIn(document).get(raised_keyOf(component, vulnerability.id)) ?? "unknown";
        return before !== "unknown" && rankOf(before) < rankOf(vulnerability.severity) ? before : void 0;
      }
      const raised_known = /* @__PURE__ */ new WeakMap();
      function ratingsIn(facts) {
        const made = raised_known.get(facts);
        if (made !== void 0)
          return made;
        const ratings = /* @__PURE__ */ new Map();
        for (const { component, vulnerability } of facts.findings) {
          const { id: id2, severity } = vulnerability, key = raised_keyOf(component, id2);
          rankOf(severity) >= rankOf(ratings.get(key) ?? "unknown") && ratings.set(key, severity);
        }
        return raised_known.set(facts, ratings), ratings;
      }
      function raised_keyOf(component, id2) {
        return `${(component && (0, lib_query.lM)(component.ecosystem, component)) ?? ""}\0${id2.toLowerCase()}`;
      }
      function rankOf(severity) {
        return raised_severities.indexOf(severity);
      }
      function judge(question) {
        const { rules, ignores, images, baseline, now } = question, day = new Date(now).toISOString().slice(0, 10), known2 = baseline === void 0 ? () => {
        } : baselineOf(baseline, rules, images), used = /* @__PURE__ */ new Set(), bases = /* @__PURE__ */ new Map(), ground = { day, known: known2, used, bases, clears: clearanceBy(question.statements) }, standing = (problem) => standingOf(problem, question, ground), judged = merged(images.flatMap((facts) => problemsOf(rules, facts, now)).map(standing)), blind = blindSpots(rules, images, (problem) => standing(problem).standing === "new");
        return {
          judged: judged.toSorted(worstFirst),
          unjudged: blind.unjudged,
          notices: [
            ...rules.length === 0 ? ["there is no rule: nothing is judged"] : [],
            ...blind.notices,
            ...untoldNotice(rules, images),
            ...nearMisses(rules, images),
            ...raisedNotice(judged),
            ...ignores.filter((ignore2) => !used.has(ignore2)).map((ignore2) => unusedNotice(ignore2, day))
          ],
          assumptions: baseImagesInWords(bases)
        };
      }
      function verdictOf(verdict) {
        return newProblems(verdict).length > 0 ? "failed" : verdict.unjudged.length > 0 ? "unknown" : "passed";
      }
      function newProblems({ judged }) {
        return judged.filter(({ standing }) => standing === "new");
      }
      function standingOf(problem, question, ground) {
        const { ignores } = question, { day, known: known2, used, bases, clears } = ground, effects = ignores.map((ignore2) => ({ ignore: ignore2, effect: effectOf(ignore2, problem, day) }));
        for (const { ignore: ignore2, effect } of effects)
          effect.kind !== "none" && used.add(ignore2);
        if (problem.vulnerability?.isSuppressed)
          return { problem, standing: "suppressed", note: "a suppression rule of Amazon Inspector hides it" };
        const cleared = clearedBy(problem, clears);
        if (cleared !== void 0)
          return { problem, standing: "not-affected", note: cleared };
        const ignored = effects.find(({ effect }) => effect.kind === "ignored");
        if (ignored !== void 0)
          return { problem, standing: "ignored", note: ignoredNote(ignored.ignore) };
        const before = known2(problem);
        if (before !== void 0)
          return before.isBase && takenAsBase(bases, before.facts, problem.facts), knownSince(problem, before.facts.source, question.baseline ?? []);
        const over = effects.flatMap(({ effect }) => effect.kind === "over" ? [effect.because] : []);
        return { problem, standing: "new", note: over.join("; ") };
      }
      function knownSince(problem, source, baseline) {
        const lower = lowerBefore(problem, source, baseline), note = `in ${source}${lower === void 0 ? "" : `, then as ${lower}`}`;
        return { problem, standing: "known", note, ...lower === void 0 ? {} : { isRaised: !0 } };
      }
      function raisedNotice(judged) {
        const raised = judged.filter(({ isRaised }) => isRaised);
        if (raised.length === 0)
          return [];
        const ids2 = [...new Set(raised.flatMap(({ problem }) => problem.vulnerability?.id ?? []))].sort();
        return [`rated worse than in the baseline: ${`${ids2.slice(0, gate_mostNamed).join(", ")}${ids2.length > gate_mostNamed ? " and others" : ""}`}`];
      }
      function untoldNotice(rules, images) {
        if (!rules.some((rule2) => subjectOf(rule2) === "vulnerability"))
          return [];
        const told = new Set(images.filter(tellsVulnerabilities).map(gate_facts.G4)), all = new Set(images.map(gate_facts.G4));
        if (told.size === all.size)
          return [];
        const inAll = (0, counted.h)(all.size, "image");
        return [`no vulnerability is told of ${told.size === 0 ? inAll : `${all.size - told.size} of ${inAll}`}: there is none, or the SBOM does not tell`];
      }
      function tellsVulnerabilities({ components, findings }) {
        return components.length === 0 || findings.length > 0;
      }
      const gate_mostNamed = 5, harmless = /* @__PURE__ */ new Set(["not_affected", "false_positive", "resolved", "resolved_with_pedigree"]);
      function clearedBy(problem, clears) {
        const statement = clears(problem);
        if (statement !== void 0)
          return `${statement.status} (${statement.source})`;
        const analysis = problem.vulnerability?.analysis;
        return analysis?.split(", ").every((one) => harmless.has(one)) ? `${analysis} (${problem.facts.source})` : void 0;
      }
      function ignoredNote({ reason, owner, expires }) {
        return `${reason}${owner === void 0 ? "" : ` (${owner})`}, until ${expires}`;
      }
      function unusedNotice({ id: id2, where, expires }, day) {
        const state = day > expires ? `expired on ${expires} and` : "";
        return `the ignore of ${id2} ${state} applies to nothing (${where})`.replace("  ", " ");
      }
      var report_lib = __webpack_require__(967), bounded_list = __webpack_require__(8852);
      const mostLines = 50, mostRows = 100, words = {
        new: "new",
        known: "there before",
        ignored: "ignored",
        "not-affected": "not affected",
        suppressed: "suppressed"
      };
      function tellVerdict(log, verdict) {
        const failing = newProblems(verdict);
        for (const { problem, note } of failing.slice(0, mostLines))
          log.info(`${problem.rule.id}: ${problem.why}, in ${(0, gate_facts.qM)(problem.facts)}`, "bad"), note !== "" && log.info(`  ${note}`), log.info(`  To mend: ${problem.mend}`);
        failing.length > mostLines && log.info(`${(0, counted.h)(failing.length - mostLines, "more is", "more are")} not shown here`);
        for (const { problem, standing, note } of verdict.judged.filter(isPassed).slice(0, mostLines))
          log.info(`${problem.rule.id}: ${problem.why}: ${words[standing]}, ${note}`, "dim");
        const dark = [...new Set(verdict.unjudged.map(({ why }) => why))];
        for (const why of dark.slice(0, mostLines))
          log.warn(why);
        for (const mend of new Set(verdict.unjudged.map((one) => one.mend)))
          log.info(`  To mend: ${mend}`);
        for (const notice2 of verdict.notices)
          log.warn(notice2);
        for (const assumption of verdict.assumptions)
          log.info(assumption);
      }
      function gate_report_inWords({ judged, unjudged: unjudged2 }) {
        const told = Object.keys(words).flatMap((standing) => {
          const count = judged.filter((one) => one.standing === standing).length;
          return standing === "new" ? [count === 1 ? "1 new problem" : `${count || "no"} new problems`] : count === 0 ? [] : [`${count} ${words[standing]}`];
        }), blind = new Set(unjudged2.map(({ rule: rule2 }) => rule2.id)).size, dark = new Set(unjudged2.map(({ facts }) => (0, gate_facts.G4)(facts))).size, notJudged = `${(0, counted.h)(blind, "rule")} not judged in ${(0, counted.h)(dark, "image")}`;
        return [...told, ...blind === 0 ? [] : [notJudged]].join(", ");
      }
      const headings = {
        passed: "The gate is passed",
        failed: "The gate is not passed",
        unknown: "The gate cannot be judged"
      };
      function summaryOf(verdict) {
        const { code, heading, table, text } = report_lib.wD, failing = newProblems(verdict), passed = verdict.judged.filter(isPassed);
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
          ...verdict.unjudged.slice(0, mostRows).map(({ why, mend }) => text(`${why}. To mend it: ${mend}`)),
          ...[...verdict.notices, ...verdict.assumptions].map(text)
        ];
      }
      function newProblemsOutput(verdict, host) {
        const items = newProblems(verdict);
        return (0, bounded_list.Y)({ name: "new-problems", items, documentOf: problemDocument, cure: "a report of junit-file holds all of them" }, host);
      }
      function problemDocument({ problem, note }) {
        const { rule: rule2, facts, component, vulnerability, paths, why, mend } = problem, fix = vulnerability && (0, gate_facts.BW)(vulnerability);
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
          mend
        };
      }
      function isPassed({ standing }) {
        return standing !== "new";
      }
      function left(all) {
        return all.length <= mostRows ? [] : [`${(0, counted.h)(all.length - mostRows, "more is", "more are")} not shown here.`];
      }
      var read_images = __webpack_require__(9476), external_node_path_ = __webpack_require__(6760);
      const outputs = ["sarif-file", "junit-file", "vex-output-file"], sources = ["rules", "ignore-file"];
      function checkReportFiles(inputs, judged, { files }) {
        const at = (path) => (0, external_node_path_.resolve)(files.workingDirectory, path), taken = /* @__PURE__ */ new Map();
        for (const path of [...judged, ...inputs["vex-file"]])
          taken.set(at(path), "a file that is read");
        for (const input of sources) {
          const path = inputs[input];
          path !== void 0 && taken.set(at(path), `the file of ${input}`);
        }
        for (const input of outputs) {
          const path = inputs[input];
          if (path === void 0)
            continue;
          const owner = taken.get(at(path));
          if (owner !== void 0)
            throw new lib.yo(`${JSON.stringify(path)} is ${owner}`, {
              where: input,
              expected: "a file of its own",
              mend: "choose another name"
            });
          taken.set(at(path), `the file of ${input}`);
        }
      }
      async function writeReports(inputs, question, verdict, { files, host }) {
        const version = (0, lib.E4)(process.argv[1] ?? ""), { "sarif-file": sarifFile, "junit-file": junitFile, "vex-output-file": vexFile } = inputs;
        let notice2;
        if (sarifFile !== void 0) {
          const { sarifReport } = await __webpack_require__.e(
            /* import() */
            3523
          ).then(__webpack_require__.bind(__webpack_require__, 3523)), pathInSource = pathsFrom(host.environment, files.workingDirectory), report = sarifReport({ verdict, version, pathInSource });
          await files.writeWhole(sarifFile, report.text), notice2 = report.notice;
        }
        if (junitFile !== void 0) {
          const { junitReport } = await __webpack_require__.e(
            /* import() */
            771
          ).then(__webpack_require__.bind(__webpack_require__, 771)), { rules, images, now } = question;
          await files.writeWhole(junitFile, junitReport({ verdict, rules, images, version, startedAt: now }));
        }
        if (vexFile !== void 0) {
          const { openVexOf } = await __webpack_require__.e(
            /* import() */
            4155
          ).then(__webpack_require__.bind(__webpack_require__, 4155));
          await files.writeWhole(vexFile, openVexOf(verdict, question.now));
        }
        return notice2;
      }
      function pathsFrom(environment, workingDirectory) {
        const root = [environment.GITHUB_WORKSPACE, environment.CODEBUILD_SRC_DIR].find((folder) => folder && holds(folder, workingDirectory));
        return (file) => file.startsWith("s3://") ? file.slice(5) : (0, lib.ep)(file, root ?? workingDirectory, workingDirectory);
      }
      function holds(folder, inner) {
        const path = (0, external_node_path_.relative)(folder, inner);
        return !(0, external_node_path_.isAbsolute)(path) && path.split(/[\\/]/)[0] !== "..";
      }
      function isRecord(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      function textOf(record, key) {
        const value = Object.hasOwn(record, key) ? record[key] : void 0;
        return typeof value == "string" ? value : "";
      }
      function recordsOf(record, key) {
        const value = Object.hasOwn(record, key) ? record[key] : void 0;
        return Array.isArray(value) ? value.filter(isRecord) : [];
      }
      function statementsFrom(source, text) {
        const document = parsed(source, text);
        if (isRecord(document) && textOf(document, "@context").startsWith("https://openvex.dev/ns"))
          return openVex(source, document);
        if (isRecord(document) && textOf(document, "bomFormat") === "CycloneDX")
          return cycloneDx(source, document);
        throw new lib.yo("the file is no VEX document", {
          where: source,
          expected: "OpenVEX, or CycloneDX as JSON with vulnerabilities"
        });
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
          const status = textOf(statement, "status"), why = textOf(statement, "justification") || textOf(statement, "impact_statement");
          return {
            source,
            vulnerabilities: namesOf(statement.vulnerability),
            ...productsOf(statement),
            isAffected: !unaffected.has(status),
            status: why === "" ? status : `${status}: ${why}`
          };
        });
      }
      function namesOf(vulnerability) {
        if (typeof vulnerability == "string")
          return [vulnerability.toLowerCase()];
        if (!isRecord(vulnerability))
          return [];
        const aliases = Array.isArray(vulnerability.aliases) ? vulnerability.aliases : [];
        return [textOf(vulnerability, "name"), ...aliases].filter((name) => typeof name == "string" && name !== "").map((name) => name.toLowerCase());
      }
      function productsOf(statement) {
        const common = partsIn(statement);
        return Object.hasOwn(statement, "products") ? { products: itemsOf(statement.products).map((product) => {
          const own = isRecord(product) ? partsIn(product) : void 0, parts = own === void 0 && common === void 0 ? {} : { parts: [...own ?? [], ...common ?? []] };
          return { name: productName(identifierOf(product)), ...parts };
        }) } : common === void 0 ? {} : { products: [{ parts: common }] };
      }
      function partsIn(holder) {
        if (Object.hasOwn(holder, "subcomponents"))
          return itemsOf(holder.subcomponents).map((part) => productName(identifierOf(part)));
      }
      function itemsOf(value) {
        return Array.isArray(value) ? value : [value];
      }
      function identifierOf(component) {
        if (typeof component == "string")
          return component;
        if (!isRecord(component))
          return "";
        const { identifiers } = component;
        return textOf(component, "@id") || (isRecord(identifiers) ? textOf(identifiers, "purl") : "");
      }
      const resolved = /* @__PURE__ */ new Set(["not_affected", "false_positive", "resolved", "resolved_with_pedigree"]);
      function cycloneDx(source, document) {
        return recordsOf(document, "vulnerabilities").flatMap((vulnerability) => {
          const analysis = vulnerability.analysis;
          if (!isRecord(analysis))
            return [];
          const state = textOf(analysis, "state"), why = textOf(analysis, "justification") || textOf(analysis, "detail");
          return [
            {
              source,
              vulnerabilities: [vulnerability, ...recordsOf(vulnerability, "references")].map((one) => textOf(one, "id").toLowerCase()).filter(Boolean),
              ...affectedBy(vulnerability),
              isAffected: !resolved.has(state),
              status: why === "" ? state : `${state}: ${why}`
            }
          ];
        });
      }
      function affectedBy(vulnerability) {
        return Object.hasOwn(vulnerability, "affects") ? { products: itemsOf(vulnerability.affects).map((one) => isRecord(one) ? elementOf(textOf(one, "ref")) : "").map((ref) => ({ name: productName(ref) })) } : {};
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
      var hand_off = __webpack_require__(7377);
      async function run(inputs, edge, now = Date.now) {
        const handOff = await (0, hand_off.T)(inputs, edge), enrich = inputs.enrich === "findings" ? await (0, enrichment.I)(edge) : void 0, { question, unread } = await ask(inputs, edge, now(), enrich), read = [...question.images, ...question.baseline ?? []].map(({ source }) => source);
        checkReportFiles(inputs, read, edge), handOff.check(question.images.map(({ source }) => source));
        const verdict = judge(question);
        tellVerdict(edge.host.log, verdict);
        const notice2 = await writeReports(inputs, question, verdict, edge);
        notice2 !== void 0 && edge.host.log.warn(notice2);
        const result = verdictOf(verdict);
        result === "passed" && edge.host.log.info(`The gate is passed: ${gate_report_inWords(verdict)}`, "good");
        const delivered = result === "passed" ? await handOn(handOff, inputs, edge, enrich) : void 0;
        return {
          verdict: result,
          reason: result === "passed" ? void 0 : `the gate ${reasons[result]}: ${gate_report_inWords(verdict)}`,
          outputs: {
            images: question.images.length,
            "new-problems": newProblemsOutput(verdict, edge.host),
            ...inputs["sarif-file"] === void 0 ? {} : { "sarif-file": inputs["sarif-file"] },
            ...inputs["junit-file"] === void 0 ? {} : { "junit-file": inputs["junit-file"] },
            ...delivered?.outputs
          },
          summary: [...summaryOf(verdict), ...(0, lib_unread.g_)(unread), ...delivered?.summary ?? []]
        };
      }
      const reasons = { failed: "is not passed", unknown: "cannot be judged" };
      async function ask(inputs, edge, now, enrich) {
        const rules = await readRules(inputs, edge), ignores = await readIgnores(inputs, rules, edge), statements = await readStatements(inputs, edge), { images, unread } = await (0, read_images.H)(inputs.sbom, "sbom", edge, enrich), question = { rules, ignores, statements, images, now };
        if (inputs.baseline.length === 0)
          return { question, unread };
        const before = await (0, read_images.H)(inputs.baseline, "baseline", edge);
        return { question: { ...question, baseline: before.images }, unread: [...unread, ...before.unread] };
      }
      async function handOn(handOff, inputs, edge, enrich) {
        if (inputs["normalized-format"] !== "none" || inputs["dependency-submission"])
          return await handOff.deliver((await (0, documents.I)(inputs.sbom, edge)).sources, enrich);
      }
      const largestSettings = 4 * 1024 * 1024;
      async function readRules({ rules: path }, { files }) {
        if (path === void 0)
          throw new lib.yo("no rules are given", {
            where: "rules",
            expected: 'a file such as {"rules":[{"id":"high","severity":"high"}]}'
          });
        return rulesFrom(path, await files.readText(path, "the file of rules", largestSettings));
      }
      async function readIgnores(inputs, rules, { files }) {
        const path = inputs["ignore-file"];
        return path === void 0 ? [] : ignoresFrom(path, await files.readText(path, "the file of ignores", largestSettings), rules);
      }
      async function readStatements(inputs, { files }) {
        const texts = inputs["vex-file"].map(async (path) => statementsFrom(path, await files.readText(path, "the VEX document")));
        return (await Promise.all(texts)).flat();
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
      var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3988), spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389), spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5204), _license_compounds_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6826);
      const byLower = (names) => new Map(names.map((name) => [name.toLowerCase(), name])), licenseIds = byLower([...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__, ...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__.filter((id2) => !Object.hasOwn(_license_compounds_json__WEBPACK_IMPORTED_MODULE_3__, id2))]), compoundIds = new Map(Object.entries(_license_compounds_json__WEBPACK_IMPORTED_MODULE_3__).map(([id2, meaning]) => [id2.toLowerCase(), meaning])), exceptionIds = byLower(spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__), mostTokens = 1e3;
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
          return;
        const written = [];
        let depth = 0, after = "operator";
        for (const token of tokens) {
          const step = stepOf(after, token);
          if (step === void 0 || (depth += step.text === "(" ? 1 : step.text === ")" ? -1 : 0, depth < 0))
            return;
          written.push(step.text), after = step.after;
        }
        if (!(depth !== 0 || after === "operator" || after === "with"))
          return written.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
      }
      function stepOf(after, token) {
        const lower = token.toLowerCase();
        return after === "with" ? stepTo(exceptionIds.get(lower), "closed") : after === "operator" ? token === "(" ? { text: token, after } : stepTo(compoundIds.get(lower), "closed") ?? stepTo(licenseToken(lower), "license") : token === ")" ? { text: token, after: "closed" } : lower === "and" || lower === "or" ? { text: token.toUpperCase(), after: "operator" } : lower === "with" && after === "license" ? { text: "WITH", after: "with" } : void 0;
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
