export const id = 8524, ids = [8524], modules = {
  /***/
  4720: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          counted
        )
        /* harmony export */
      });
      function counted(count, one, many = `${one}s`) {
        return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
      }
    })
  ),
  /***/
  5483: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _u: () => (
          /* binding */
          sizeInWords
        ),
        /* harmony export */
        z2: () => (
          /* binding */
          progressOn
        )
        /* harmony export */
      });
      var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);
      const liveEvery = 100, toldEvery = 1e4, barWidth = 24;
      function progressOn(log, { expected, bytes: allBytes }, now = Date.now) {
        const done = { documents: 0, bytes: 0, components: 0 };
        let liveAt = now(), toldAt = liveAt;
        const look = () => {
          const time = now();
          if (time - liveAt < liveEvery)
            return;
          liveAt = time;
          const line = progressLine(done, expected);
          log.live(`${barOf(shareOf(done, { expected, bytes: allBytes }))}${line}`), !(time - toldAt < toldEvery) && (toldAt = time, log.info(`Read ${line}`, "dim"));
        };
        return {
          bytes(count) {
            done.bytes += count, look();
          },
          document(components) {
            done.documents++, done.components += components, look();
          },
          end() {
            log.live(""), log.info(`Read ${progressLine(done, expected)}`);
          }
        };
      }
      function progressLine({ documents, bytes, components }, expected) {
        const of = expected === void 0 || expected === documents ? "" : ` of ${inWords(expected)}`, noun = (expected ?? documents) === 1 ? "document" : "documents";
        return `${inWords(documents)}${of} ${noun}, ${sizeInWords(bytes)}, ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(components, "component")}`;
      }
      function shareOf(done, { expected, bytes }) {
        return bytes !== void 0 && bytes > 0 ? Math.min(1, done.bytes / bytes) : expected === void 0 || expected === 0 ? void 0 : Math.min(1, done.documents / expected);
      }
      function barOf(share) {
        if (share === void 0)
          return "";
        const full = Math.round(share * barWidth);
        return `${"\u2588".repeat(full)}${"\u2591".repeat(barWidth - full)} ${Math.floor(share * 100)} % `;
      }
      function inWords(number) {
        return number.toLocaleString("en-US");
      }
      function sizeInWords(bytes) {
        if (bytes < 1e3)
          return `${bytes} B`;
        const units = ["kB", "MB", "GB", "TB"], step = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
        return `${(bytes / 1e3 ** step).toFixed(1)} ${units[step - 1]}`;
      }
    })
  ),
  /***/
  82: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          readEach
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316), _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5483), _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7506), _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6471);
      async function readEach(sources, { host }, open) {
        const { signal } = host.cancellation, progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.z2)(host.log, sources), problems = [], unread = [];
        for await (const source of sources.sources) {
          signal.throwIfAborted();
          const { visitor, take } = open(source), document = await (0, _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.k)(source, visitor, { signal, onBytes: progress.bytes }).catch((error) => {
            if (!(error instanceof _aws_delivery_actions_sbom_read__WEBPACK_IMPORTED_MODULE_0__.z))
              throw error;
            problems.push((0, _refused_js__WEBPACK_IMPORTED_MODULE_1__.Z)(error));
          });
          if (progress.document(document?.components ?? 0), document === void 0)
            continue;
          const { dangling } = await take(document);
          unread.push({ source: source.name, skipped: document.skipped, dangling });
        }
        return progress.end(), (0, _unread_js__WEBPACK_IMPORTED_MODULE_2__.xc)(unread, host.log), { problems, unread };
      }
    })
  ),
  /***/
  7506: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          problemOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979);
      function problemOf({ source, what, at, expected }) {
        const where = at === void 0 ? source : `${source}, line ${at.line} (byte ${at.offset})`;
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(what, { where, expected });
      }
    })
  ),
  /***/
  6471: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g_: () => (
          /* binding */
          unreadSummary
        ),
        /* harmony export */
        xc: () => (
          /* binding */
          tellUnread
        ),
        /* harmony export */
        zM: () => (
          /* binding */
          reasonsOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(967), _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4720);
      const mostDocuments = 20, mostNamed = 5;
      function tellUnread(all, log) {
        const lossy = all.filter(isLossy);
        for (const one of lossy.slice(0, mostDocuments))
          log.warn(`${one.source}: ${inWords(one)}`);
        lossy.length > mostDocuments && log.warn(moreInWords(lossy));
      }
      function unreadSummary(all) {
        const lossy = all.filter(isLossy);
        if (lossy.length === 0)
          return [];
        const { code, heading, table, text } = _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD, rows = lossy.slice(0, mostDocuments).map((one) => [code(one.source), text(inWords(one))]);
        return [
          heading(3, "What could not be taken"),
          table(["SBOM", "What"], rows),
          ...lossy.length > mostDocuments ? [text(`${moreInWords(lossy)}.`)] : []
        ];
      }
      function isLossy({ skipped, dangling }) {
        return dangling.length > 0 || reasonsOf(skipped).length > 0;
      }
      function inWords({ skipped, dangling }) {
        const reasons = reasonsOf(skipped).map(([reason, count]) => `${reason} (${count})`);
        return [
          ...reasons.length === 0 ? [] : [`left out: ${reasons.join(", ")}`],
          ...dangling.length === 0 ? [] : [`${named(dangling)} of something that the document does not list`]
        ].join("; ");
      }
      function named(ids2) {
        const more = ids2.length - mostNamed, first = ids2.slice(0, mostNamed).join(", ");
        return more > 0 ? `${first} and ${more} more are` : `${first} ${ids2.length === 1 ? "is" : "are"}`;
      }
      function moreInWords(lossy) {
        return `Of ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_1__.h)(lossy.length - mostDocuments, "more document")} something could not be taken`;
      }
      function reasonsOf(skipped) {
        return Object.entries(skipped);
      }
    })
  ),
  /***/
  4040: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          partitions
        )
        /* harmony export */
      });
      const partitions = {
        aws: {
          dnsSuffix: "amazonaws.com",
          regionPattern: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
          regions: [
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "me-west-1",
            "mx-central-1",
            "sa-east-1",
            "sa-west-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2"
          ]
        },
        "aws-cn": {
          dnsSuffix: "amazonaws.com.cn",
          regionPattern: /^cn-\w+-\d+$/,
          regions: [
            "cn-north-1",
            "cn-northwest-1"
          ]
        },
        "aws-eusc": {
          dnsSuffix: "amazonaws.eu",
          regionPattern: /^eusc-(de)-\w+-\d+$/,
          regions: [
            "eusc-de-east-1"
          ]
        },
        "aws-iso": {
          dnsSuffix: "c2s.ic.gov",
          regionPattern: /^us-iso-\w+-\d+$/,
          regions: [
            "us-iso-east-1",
            "us-iso-west-1"
          ]
        },
        "aws-iso-b": {
          dnsSuffix: "sc2s.sgov.gov",
          regionPattern: /^us-isob-\w+-\d+$/,
          regions: [
            "us-isob-east-1",
            "us-isob-west-1"
          ]
        },
        "aws-iso-e": {
          dnsSuffix: "cloud.adc-e.uk",
          regionPattern: /^eu-isoe-\w+-\d+$/,
          regions: [
            "eu-isoe-west-1"
          ]
        },
        "aws-iso-f": {
          dnsSuffix: "csp.hci.ic.gov",
          regionPattern: /^us-isof-\w+-\d+$/,
          regions: [
            "us-isof-east-1",
            "us-isof-south-1"
          ]
        },
        "aws-us-gov": {
          dnsSuffix: "amazonaws.com",
          regionPattern: /^us-gov-\w+-\d+$/,
          regions: [
            "us-gov-east-1",
            "us-gov-west-1"
          ]
        }
      };
    })
  ),
  /***/
  567: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          Components
        ),
        /* harmony export */
        q: () => (
          /* binding */
          mostSharing
        )
        /* harmony export */
      });
      var _stated_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6312);
      const mostSharing = 16;
      class Components {
        #byRef = /* @__PURE__ */ new Map();
        #overused = /* @__PURE__ */ new Set();
        add(component) {
          const { ref } = component;
          if (ref === "" || this.#overused.has(ref))
            return;
          const known = this.#byRef.get(ref);
          known === void 0 ? this.#byRef.set(ref, [component]) : known.length < mostSharing ? known.push(component) : known.some((one) => isSamePackage(one, component)) || this.#giveUp(ref);
        }
        /** Empty where the document lists no such component, or where nobody can tell which one is meant. */
        meantBy(ref) {
          return this.#byRef.get(ref) ?? [];
        }
        /**
         * Those that a vulnerability is of, without those of which the document says that their version is not affected.
         * Undefined where it is of nothing that is listed.
         */
        affectedBy(vulnerability) {
          const meant = this.meantBy(vulnerability.affects);
          if (meant.length !== 0)
            return meant.flatMap((component) => {
              const own = (0, _stated_versions_js__WEBPACK_IMPORTED_MODULE_0__.f)(component, vulnerability);
              return own === void 0 ? [] : [{ component, vulnerability: own }];
            });
        }
        #giveUp(ref) {
          this.#byRef.delete(ref), this.#overused.add(ref);
        }
      }
      function isSamePackage(a, b) {
        return a.name === b.name && a.version === b.version && a.purl === b.purl;
      }
    })
  ),
  /***/
  3388: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        mO: () => (
          /* binding */
          canonicalLicense
        ),
        Ng: () => (
          /* binding */
          isUsable
        ),
        Wm: () => (
          /* binding */
          licensesOf
        ),
        wy: () => (
          /* binding */
          mentions
        )
      });
      var license_compounds = __webpack_require__(6826);
      const longest = 200;
      function identifierOf(name) {
        if (name.length > longest)
          return;
        const spaced = name.trim().toLowerCase().replace(/\s+/g, " "), address = /^https?:\/\/\S*?([^/\s]+?)(?:\.(?:html?|txt|php))?\/?$/.exec(spaced)?.[1], plain = plainOf(address ?? spaced);
        return gnuOf(plain) ?? others.get(plain) ?? gnuOf(plain.replace(/ [al]?gpl ?v?\d.*$/, ""));
      }
      function plainOf(name) {
        return name.replace(/[(),"']/g, " ").replace(/\b(?:licen[cs]e|version|the)\b/g, " ").replace(/\s+/g, " ").trim().replace(/ ?\bv\.? ?(?=\d)/, " ").trim();
      }
      const families = [
        [/^(?:gnu )?affero (?:general public|gpl)/, "agpl"],
        [/^(?:gnu )?(?:library or lesser|lesser|library) (?:general public|gpl)/, "lgpl"],
        [/^(?:gnu )?general public/, "gpl"],
        [/^(?:gnu )?free documentation/, "gfdl"],
        [/^gnu (?=a?gpl|lgpl|gfdl)/, ""]
      ], numbered = /^(agpl|lgpl|gpl|gfdl)(?:[ -]*v?(?:ersion)?[ -]*)(\d)(?:\.(\d))?(?:\.0)?[ -]*(only|or[ -](?:any )?(?:later|newer)|\+)?$/;
      function gnuOf(plain) {
        const short = families.reduce((text, [long, family2]) => text.replace(long, family2), plain), [, family, major, minor = "0", more = "only"] = numbered.exec(short) ?? [];
        if (family !== void 0)
          return `${family}-${major}.${minor}-${more === "only" ? "only" : "or-later"}`;
      }
      const others = new Map(Object.entries({
        "apache-2.0": ["apache 2", "apache 2.0", "apache-2", "apache2", "apache software 2.0", "asl 2.0"],
        mit: ["mit", "mit mit", "expat", "mit expat"],
        isc: ["isc", "isc iscl"],
        "bsd-2-clause": ["bsd 2-clause", "bsd 2 clause", "bsd-2", "simplified bsd", "freebsd"],
        "bsd-3-clause": ["bsd 3-clause", "bsd 3 clause", "bsd-3", "new bsd", "modified bsd", "revised bsd"],
        "mpl-1.1": ["mpl 1.1", "mozilla public 1.1"],
        "mpl-2.0": ["mpl 2", "mpl 2.0", "mpl-2", "mozilla public 2.0", "mozilla public 2.0 mpl 2.0"],
        "epl-1.0": ["epl 1.0", "eclipse public 1.0", "eclipse public - 1.0"],
        "epl-2.0": ["epl 2.0", "eclipse public 2.0", "eclipse public - 2.0"],
        "cddl-1.0": ["cddl 1.0", "common development and distribution 1.0"],
        "sspl-1.0": ["sspl", "sspl 1", "server side public", "server side public 1"],
        "busl-1.1": ["bsl 1.1", "business source 1.1"],
        unlicense: ["unlicense"],
        "cc0-1.0": ["cc0", "cc0 1.0", "cc0 1.0 universal"],
        "psf-2.0": ["psf", "python software foundation"]
      }).flatMap(([id2, names2]) => names2.map((name) => [name, id2]))), deepest = 100, license_expression_longest = 2e4, compounds = new Map(Object.entries(license_compounds).map(([id2, meaning]) => [id2.toLowerCase(), meaning.toLowerCase()]));
      function parseLicense(text) {
        const trimmed = text.trim().slice(0, license_expression_longest).replace(/\s+/g, " ");
        if (trimmed !== "")
          return statementOf(trimmed) ?? listed(trimmed);
      }
      function licensesOf(text) {
        const expression = parseLicense(text);
        return expression === void 0 ? [] : [...new Set(names(expression))];
      }
      function mentions(text, wanted) {
        const licenses = new Set(licensesOf(text)), names2 = licensesOf(wanted);
        return names2.length > 0 && names2.every((license) => licenses.has(license));
      }
      function isUsable(text, isDenied) {
        const expression = parseLicense(text);
        return expression === void 0 || satisfies(expression, isDenied);
      }
      function canonicalLicense(name) {
        const written = name.trim().toLowerCase().replace(/\s+/g, " "), spaced = compounds.get(written) ?? written, [, license = spaced, exception] = /^(.+?) with (\S+)$/.exec(spaced) ?? [], identifier = identifierOf(license) ?? license;
        return exception === void 0 ? identifier : `${identifier} with ${exception}`;
      }
      function satisfies(expression, isDenied) {
        switch (expression.kind) {
          case "license":
            return !isDenied(expression.name);
          case "and":
            return expression.parts.every((part) => satisfies(part, isDenied));
          case "or":
            return expression.parts.some((part) => satisfies(part, isDenied));
        }
      }
      function names(expression) {
        return expression.kind === "license" ? [expression.name] : expression.parts.flatMap(names);
      }
      function statementOf(text) {
        return identifierOf(text) === void 0 ? parsed(laterAsOneWord(text)) : literal(text);
      }
      function laterAsOneWord(text) {
        return text.replace(/ or (?:any )?(?:later|newer)(?: version)?(?![\w.-])/gi, "-or-later");
      }
      function listed(text) {
        const isAddress = /^https?:\/\/\S+$/i.test(text), parts = text.split(isAddress ? / AND / : / AND |[,;]|\band\/or\b|\//).map((part) => part.trim()).filter(Boolean);
        return parts.length < 2 ? literal(withoutLooseBracket(text)) : { kind: "and", parts: parts.map((part) => statementOf(part) ?? literal(withoutLooseBracket(part))) };
      }
      function withoutLooseBracket(text) {
        const isOpen = text.startsWith("(") && !text.includes(")"), isClosed = text.endsWith(")") && !text.includes("("), bare = text.slice(isOpen ? 1 : 0, isClosed ? -1 : void 0).trim();
        return bare === "" ? text : bare;
      }
      function literal(text) {
        return { kind: "license", name: canonicalLicense(text) };
      }
      function parsed(text) {
        const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
        if (!tokens.every((token) => /^(?:[()]|[A-Za-z0-9.+:-]+)$/.test(token)))
          return;
        const cursor = { tokens, at: 0 }, expression = alternatives(cursor, 0);
        return cursor.at === tokens.length ? expression : void 0;
      }
      function alternatives(cursor, depth) {
        return chain(cursor, "or", () => chain(cursor, "and", () => simple(cursor, depth)));
      }
      function chain(cursor, kind, next) {
        const parts = [];
        do {
          const part = next();
          if (part === void 0)
            return;
          parts.push(part);
        } while (isTaken(cursor, kind));
        const [only] = parts;
        return parts.length === 1 ? only : { kind, parts };
      }
      function simple(cursor, depth) {
        if (isTaken(cursor, "(")) {
          const inner = depth === deepest ? void 0 : alternatives(cursor, depth + 1);
          return isTaken(cursor, ")") ? inner : void 0;
        }
        const name = word(cursor);
        if (name === void 0)
          return;
        if (!isTaken(cursor, "with"))
          return { kind: "license", name: canonicalLicense(name) };
        const exception = word(cursor);
        if (exception !== void 0)
          return { kind: "license", name: canonicalLicense(`${name} with ${exception}`) };
      }
      function word(cursor) {
        const token = cursor.tokens[cursor.at];
        if (!(token === void 0 || /^(?:[()]|and|or|with)$/i.test(token)))
          return cursor.at++, token;
      }
      function isTaken(cursor, token) {
        return cursor.tokens[cursor.at]?.toLowerCase() !== token ? !1 : (cursor.at++, !0);
      }
    })
  ),
  /***/
  3863: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          isSamePackage
        ),
        /* harmony export */
        Mh: () => (
          /* binding */
          nameInFull
        ),
        /* harmony export */
        OI: () => (
          /* binding */
          isNamespaceInName
        ),
        /* harmony export */
        Rc: () => (
          /* binding */
          nameKey
        ),
        /* harmony export */
        lM: () => (
          /* binding */
          packageIdentity
        )
        /* harmony export */
      });
      function isSamePackage(ecosystem, wanted, found) {
        const [one, other] = [nameInFull(ecosystem, { namespace: "", ...wanted }), nameInFull(ecosystem, found)];
        return keyOf(ecosystem, one) !== keyOf(ecosystem, other) ? !1 : isNamespaceInName(ecosystem, one.namespace) ? !0 : one.namespace === "" || other.namespace === "" || one.namespace === other.namespace;
      }
      function nameKey(ecosystem, named) {
        return keyOf(ecosystem, nameInFull(ecosystem, named));
      }
      function keyOf(ecosystem, { namespace, name }) {
        const key = normal(ecosystem, name);
        return isNamespaceInName(ecosystem, namespace) && namespace !== "" ? `${namespace}/${key}` : key;
      }
      function packageIdentity(ecosystem, found) {
        const { name, namespace } = nameInFull(ecosystem, found), isTold = !["deb", "rpm", "apk"].includes(ecosystem);
        return JSON.stringify([ecosystem, isTold ? namespace : "", normal(ecosystem, name)]);
      }
      function isNamespaceInName(ecosystem, namespace) {
        return ecosystem === "generic" ? namespace.startsWith("@") : ecosystem === "npm" || ecosystem === "golang";
      }
      function nameInFull(ecosystem, named) {
        const separator = ecosystem === "maven" || ecosystem === "generic" ? /^(.+)[:/]([^:/]+)$/ : /^(.+)\/([^/]+)$/, full = named.name.trim(), [, namespace = named.namespace, name = full] = separator.exec(full) ?? [];
        return { name, namespace: ecosystem === "golang" ? namespace.toLowerCase() : namespace };
      }
      function normal(ecosystem, name) {
        switch (ecosystem) {
          case "pypi":
            return name.toLowerCase().replace(/[-_.]+/g, "-");
          case "cargo":
            return name.replaceAll("_", "-");
          case "golang":
          case "nuget":
          case "generic":
            return name.toLowerCase();
          default:
            return name;
        }
      }
    })
  ),
  /***/
  9947: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mg: () => (
          /* binding */
          ecosystemOf
        ),
        /* harmony export */
        g1: () => (
          /* binding */
          canonicalPackageUrl
        ),
        /* harmony export */
        gO: () => (
          /* binding */
          withEpoch
        ),
        /* harmony export */
        om: () => (
          /* binding */
          afterEpoch
        ),
        /* harmony export */
        r5: () => (
          /* binding */
          parsePackageUrl
        )
        /* harmony export */
      });
      function parsePackageUrl(text) {
        const scheme = /^\s*pkg:\/*/i.exec(text);
        if (scheme === null)
          return;
        const [beforeSubpath, subpath] = splitLast(text.slice(scheme[0].length).trimEnd(), "#"), [path, query] = splitFirst(beforeSubpath, "?"), slash = path.indexOf("/");
        if (slash < 1)
          return;
        const type = decode(path.slice(0, slash)).toLowerCase(), [location, version] = splitVersion(trimSlashes(path.slice(slash + 1))), [namespace, name] = splitName(location);
        if (name !== "")
          return {
            raw: text,
            type,
            namespace: decodeSegments(namespace),
            name: decode(name),
            version: decode(version),
            qualifiers: qualifiersOf(query),
            subpath: decodeSegments(subpath)
          };
      }
      const ecosystems = {
        npm: "npm",
        maven: "maven",
        gradle: "maven",
        pypi: "pypi",
        pip: "pypi",
        deb: "deb",
        dpkg: "deb",
        rpm: "rpm",
        apk: "apk",
        alpine: "apk",
        gem: "gem",
        rubygems: "gem",
        nuget: "nuget",
        dotnet: "nuget",
        "dotnet-core": "nuget",
        golang: "golang",
        go: "golang",
        cargo: "cargo"
      };
      function ecosystemOf(type) {
        const key = type.toLowerCase();
        return Object.hasOwn(ecosystems, key) ? ecosystems[key] : "generic";
      }
      function withEpoch(version, purl) {
        return afterEpoch(version, purl?.qualifiers.epoch ?? "");
      }
      function afterEpoch(version, epoch) {
        return !/^[1-9]\d*$/.test(epoch) || version === "" || /^\d+:/.test(version) ? version : `${epoch}:${version}`;
      }
      const distributionEcosystems = ["deb", "rpm", "apk"], codeNames = {
        buster: "debian",
        bullseye: "debian",
        bookworm: "debian",
        trixie: "debian",
        forky: "debian",
        sid: "debian",
        stretch: "debian",
        jessie: "debian",
        trusty: "ubuntu",
        xenial: "ubuntu",
        bionic: "ubuntu",
        focal: "ubuntu",
        jammy: "ubuntu",
        noble: "ubuntu"
      };
      function distributionOf(purl) {
        const ecosystem = ecosystemOf(purl.type);
        if (!distributionEcosystems.includes(ecosystem))
          return "";
        if (purl.namespace !== "")
          return purl.namespace.toLowerCase();
        if (purl.type === "alpine")
          return "alpine";
        const distro = (purl.qualifiers.distro ?? "").toLowerCase();
        return Object.hasOwn(codeNames, distro) ? codeNames[distro] : /^([a-z][a-z-]*?)-\d/.exec(distro)?.[1] ?? "";
      }
      const canonicalTypes = {
        dpkg: "deb",
        alpine: "apk",
        dotnet: "nuget",
        "dotnet-core": "nuget",
        pip: "pypi",
        rubygems: "gem",
        go: "golang",
        gradle: "maven"
      };
      function canonicalPackageUrl(purl, distribution = "") {
        const type = Object.hasOwn(canonicalTypes, purl.type) ? canonicalTypes[purl.type] : purl.type, isDistributed = distributionEcosystems.includes(ecosystemOf(type)), namespace = purl.namespace || (isDistributed ? distributionOf(purl) || distribution : ""), name = type === "pypi" ? purl.name.toLowerCase().replaceAll("_", "-") : purl.name, segments = [...namespace.split("/").filter((segment) => segment !== ""), name].map(encode), version = purl.version === "" ? "" : `@${encode(purl.version)}`, qualifiers = Object.entries(purl.qualifiers).filter(([key, value]) => /^[a-z][a-z0-9._-]*$/.test(key) && !(key === "epoch" && value === "0")).map(([key, value]) => `${key}=${encode(key === "arch" ? value.toLowerCase() : value)}`).sort(), query = qualifiers.length === 0 ? "" : `?${qualifiers.join("&")}`, subpath = purl.subpath === "" ? "" : `#${purl.subpath.split("/").map(encode).join("/")}`;
        return `pkg:${encode(type)}/${segments.join("/")}${version}${query}${subpath}`;
      }
      function encode(text) {
        return encodeURIComponent(Buffer.from(text).toString()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
      }
      function trimSlashes(path) {
        let start = 0, end = path.length;
        for (; path[start] === "/"; )
          start++;
        for (; end > start && path[end - 1] === "/"; )
          end--;
        return path.slice(start, end);
      }
      function splitFirst(text, separator) {
        const at = text.indexOf(separator);
        return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
      }
      function splitLast(text, separator) {
        const at = text.lastIndexOf(separator);
        return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
      }
      function splitVersion(location) {
        const at = location.lastIndexOf("@");
        return at < 1 ? [location, ""] : [location.slice(0, at), location.slice(at + 1)];
      }
      function splitName(location) {
        const bare = trimSlashes(location), at = bare.lastIndexOf("/");
        return at === -1 ? ["", bare] : [bare.slice(0, at), bare.slice(at + 1)];
      }
      function qualifiersOf(query) {
        const qualifiers = /* @__PURE__ */ Object.create(null);
        if (query === "")
          return qualifiers;
        for (const pair of query.split("&")) {
          const [key, value] = splitFirst(pair, "=");
          key !== "" && value !== "" && (qualifiers[decode(key).toLowerCase()] = decode(value));
        }
        return qualifiers;
      }
      function decodeSegments(path) {
        return path.includes("/") ? path.split("/").filter((segment) => segment !== "").map(decode).join("/") : decode(path);
      }
      function decode(text) {
        if (!text.includes("%"))
          return text;
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
    })
  ),
  /***/
  5271: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AP: () => (
          /* reexport safe */
          _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__.AP
        ),
        /* harmony export */
        En: () => (
          /* reexport safe */
          _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__.En
        ),
        /* harmony export */
        Zu: () => (
          /* reexport safe */
          _query_package_query_js__WEBPACK_IMPORTED_MODULE_4__.Zu
        ),
        /* harmony export */
        _Y: () => (
          /* reexport safe */
          _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__._Y
        ),
        /* harmony export */
        cK: () => (
          /* binding */
          matches
        ),
        /* harmony export */
        hO: () => (
          /* reexport safe */
          _query_package_query_js__WEBPACK_IMPORTED_MODULE_4__.hO
        ),
        /* harmony export */
        lM: () => (
          /* reexport safe */
          _package_name_js__WEBPACK_IMPORTED_MODULE_7__.lM
        ),
        /* harmony export */
        m1: () => (
          /* binding */
          nearMissOf
        ),
        /* harmony export */
        mA: () => (
          /* binding */
          parseQuery
        ),
        /* harmony export */
        oD: () => (
          /* reexport safe */
          _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__.oD
        ),
        /* harmony export */
        oy: () => (
          /* binding */
          answerTo
        ),
        /* harmony export */
        pl: () => (
          /* reexport safe */
          _query_package_query_js__WEBPACK_IMPORTED_MODULE_4__.pl
        ),
        /* harmony export */
        uZ: () => (
          /* reexport safe */
          _query_query_problem_js__WEBPACK_IMPORTED_MODULE_5__.u
        ),
        /* harmony export */
        vQ: () => (
          /* reexport safe */
          _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__.vQ
        )
        /* harmony export */
      });
      var _license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3388), _package_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3863), _query_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6728), _query_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5785), _query_package_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(795), _query_package_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8435), _query_query_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(162), _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4149);
      const longest = 4096;
      function parseQuery(text) {
        const trimmed = text.trim();
        if (trimmed === "" || trimmed.length > longest)
          throw new _query_query_problem_js__WEBPACK_IMPORTED_MODULE_5__.u({
            what: trimmed === "" ? "the query is empty" : "the query is too long",
            at: 0,
            length: text.length,
            expected: "a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"
          });
        return /^licen[cs]e:/i.test(trimmed) ? licenseQuery(text) : (0, _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__.oD)(trimmed) ? { kind: "vulnerability", text, id: trimmed } : (0, _query_package_query_js__WEBPACK_IMPORTED_MODULE_4__.xw)(text);
      }
      function answerTo(query, facts) {
        switch (query.kind) {
          case "vulnerability":
            return answer(facts.vulnerabilities?.some((one) => (0, _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_6__.AP)(one, query.id)) === !0);
          case "license":
            return answer((0, _license_expression_js__WEBPACK_IMPORTED_MODULE_0__.wy)(facts.license, query.expression));
          case "package":
            return (0, _query_package_answer_js__WEBPACK_IMPORTED_MODULE_3__.VP)(identitiesOf(facts).map((identity) => (0, _query_package_answer_js__WEBPACK_IMPORTED_MODULE_3__.QI)(query, identity)));
        }
      }
      function nearMissOf(query, facts) {
        return query.kind === "package" ? (0, _query_near_miss_js__WEBPACK_IMPORTED_MODULE_2__.b)(query, identitiesOf(facts)) : void 0;
      }
      function matches(query, facts) {
        return answerTo(query, facts) === "yes";
      }
      const identities = /* @__PURE__ */ new WeakMap();
      function identitiesOf(facts) {
        const { purl = "", type, ecosystem, name, namespace, fullVersion: version } = facts, own = { ecosystem, name, namespace, version, ...type === void 0 ? {} : { type } };
        if (purl === "")
          return [own];
        const found = identities.get(facts) ?? (0, _query_identity_js__WEBPACK_IMPORTED_MODULE_1__.Bl)(purl, own);
        return identities.set(facts, found), found;
      }
      function answer(isMatch) {
        return isMatch ? "yes" : "no";
      }
      function licenseQuery(text) {
        const at = text.indexOf(":") + 1, expression = text.slice(at).trim(), licenses = (0, _license_expression_js__WEBPACK_IMPORTED_MODULE_0__.Wm)(expression);
        if (/\sOR\s/.test(expression))
          throw new _query_query_problem_js__WEBPACK_IMPORTED_MODULE_5__.u({
            what: "one licence or another is asked for",
            at: text.indexOf(expression, at),
            length: expression.length,
            expected: `one licence, such as license:${licenses[0] ?? "MIT"}, or several with AND`
          });
        if (licenses.length > 0)
          return { kind: "license", text, expression };
        throw new _query_query_problem_js__WEBPACK_IMPORTED_MODULE_5__.u({
          what: "the licence is missing",
          at,
          length: text.length - at,
          expected: "an SPDX identifier such as license:AGPL-3.0-only"
        });
      }
    })
  ),
  /***/
  7658: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        yI: () => (
          /* binding */
          ecosystemNamed
        ),
        uU: () => (
          /* binding */
          ecosystems
        ),
        u6: () => (
          /* binding */
          meantEcosystem
        )
      });
      const known_packages_namespaceObject = /* @__PURE__ */ JSON.parse('{"maven":["commons-collections","commons-compress","commons-fileupload","commons-text","guava","jackson-databind","log4j","log4j-api","log4j-core","logback-classic","logback-core","netty-codec-http2","snakeyaml","spring-beans","spring-core","spring-web","spring-webmvc","struts2-core","tomcat-embed-core","xstream"],"npm":["axios","body-parser","chalk","cross-spawn","debug","event-stream","express","follow-redirects","jsonwebtoken","lodash","minimatch","minimist","moment","node-fetch","path-to-regexp","qs","semver","ua-parser-js","ws"],"pypi":["aiohttp","certifi","cryptography","django","fastapi","flask","jinja2","numpy","pillow","pyyaml","requests","setuptools","tensorflow","torch","tornado","urllib3","werkzeug"]}'), ecosystems = [
        "npm",
        "maven",
        "pypi",
        "deb",
        "rpm",
        "apk",
        "gem",
        "nuget",
        "golang",
        "cargo",
        "generic"
      ], names = new Map([
        ...ecosystems.map((ecosystem) => [ecosystem, ecosystem]),
        ["go", "golang"],
        ["pip", "pypi"],
        ["python", "pypi"],
        ["rubygems", "gem"],
        ["ruby", "gem"],
        ["alpine", "apk"],
        ["java", "maven"],
        ["node", "npm"],
        ["javascript", "npm"],
        ["dotnet", "nuget"],
        ["rust", "cargo"],
        ["dpkg", "deb"]
      ]);
      function ecosystemNamed(name) {
        return names.get(name.toLowerCase());
      }
      const meant = new Map(["npm", "maven", "pypi"].flatMap((ecosystem) => known_packages_namespaceObject[ecosystem].map((name) => [name, ecosystem])));
      function meantEcosystem(name) {
        return meant.get(name.toLowerCase());
      }
    })
  ),
  /***/
  6728: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bl: () => (
          /* binding */
          identitiesUnder
        ),
        /* harmony export */
        I3: () => (
          /* binding */
          keyWord
        ),
        /* harmony export */
        WW: () => (
          /* binding */
          keyStart
        ),
        /* harmony export */
        YC: () => (
          /* binding */
          keyLine
        )
        /* harmony export */
      });
      var _package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863), _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9947), _versions_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902);
      function identitiesUnder(purl, own) {
        const parsed = (0, _package_url_js__WEBPACK_IMPORTED_MODULE_0__.r5)(purl);
        if (parsed === void 0)
          return [own];
        const { namespace, name } = parsed, documented = { ...own, namespace, type: typeIn(purl) };
        if (name === own.name)
          return [documented];
        const { type: _, ...told } = { ...documented, name };
        return isSameIdentity(documented, told) ? [documented] : [documented, told];
      }
      function isSameIdentity(one, other) {
        const { ecosystem } = one;
        return (0, _package_name_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(ecosystem, one) === (0, _package_name_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(ecosystem, other) && (0, _package_name_js__WEBPACK_IMPORTED_MODULE_2__.Mh)(ecosystem, one).namespace === (0, _package_name_js__WEBPACK_IMPORTED_MODULE_2__.Mh)(ecosystem, other).namespace;
      }
      function typeIn(purl) {
        return purl.toLowerCase().split("/")[0] ?? "";
      }
      function keyStart(packagekey, ecosystem) {
        return `${keyWord(packagekey)} ${ecosystem === void 0 ? "" : `${ecosystem} `}`;
      }
      function keyLine(identity) {
        const { ecosystem, version } = identity, { namespace } = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_2__.Mh)(ecosystem, identity);
        return `${keyStart((0, _package_name_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(ecosystem, identity), ecosystem)}${(0, _versions_order_js__WEBPACK_IMPORTED_MODULE_1__._)(ecosystem, version)} ${keyWord(namespace)}`;
      }
      function keyWord(text) {
        return text.replace(/[\s%]/g, encodeURIComponent);
      }
    })
  ),
  /***/
  5785: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          nearMiss
        )
        /* harmony export */
      });
      var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9947), _versions_epoch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5832), _package_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(795), _package_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8435);
      function nearMiss(query, identities) {
        if (!identities.some((identity) => (0, _package_answer_js__WEBPACK_IMPORTED_MODULE_1__.QI)(query, identity) !== "no"))
          for (const identity of identities) {
            const found = byEcosystem(query, identity) ?? byEpoch(query, identity);
            if (found !== void 0)
              return found;
          }
      }
      function byEcosystem(query, identity) {
        const { ecosystem } = identity;
        if (query.ecosystem === void 0 || (0, _package_query_js__WEBPACK_IMPORTED_MODULE_2__.Zu)(query).includes(ecosystem))
          return;
        const isUntold = ecosystem === "generic" && identity.type === void 0;
        if (query.isSupposed !== !0 && !isUntold)
          return;
        const other = queryIn(query, ecosystem);
        if (!(0, _package_answer_js__WEBPACK_IMPORTED_MODULE_1__.D6)(other, identity) || !((0, _package_query_js__WEBPACK_IMPORTED_MODULE_2__.hO)(other, ecosystem) === void 0 || (0, _package_answer_js__WEBPACK_IMPORTED_MODULE_1__.QI)(other, identity) !== "no"))
          return;
        const why = isUntold ? "tells no ecosystem" : `is of ${ecosystem}, not ${query.ecosystem}`;
        return { query: textOf(other), why };
      }
      function byEpoch(query, identity) {
        const { ecosystem, version } = identity, { range } = query;
        if (ecosystem !== "deb" && ecosystem !== "rpm" || range === void 0 || !(0, _package_answer_js__WEBPACK_IMPORTED_MODULE_1__.D6)(query, identity))
          return;
        const epoch = (0, _versions_epoch_js__WEBPACK_IMPORTED_MODULE_3__.o)(version).epoch.replace(/^0+/, "");
        if (epoch === "")
          return;
        const other = withRange(queryIn(query, ecosystem), (0, _package_query_js__WEBPACK_IMPORTED_MODULE_2__.Xz)(range, (one) => (0, _package_url_js__WEBPACK_IMPORTED_MODULE_0__.om)(one, epoch)));
        if ((0, _package_answer_js__WEBPACK_IMPORTED_MODULE_1__.QI)(other, identity) !== "no")
          return { query: textOf(other), why: `has the epoch ${epoch}, which the query leaves out` };
      }
      const others = /* @__PURE__ */ new WeakMap();
      function queryIn(query, ecosystem) {
        const { isSupposed: _, ...rest } = query;
        return remembered(query, ecosystem, () => ({ ...rest, ecosystem }));
      }
      function withRange(query, range) {
        return remembered(query, range, () => ({ ...query, range }));
      }
      function remembered(query, key, make) {
        const known = others.get(query) ?? /* @__PURE__ */ new Map();
        others.set(query, known);
        const found = known.get(key) ?? make();
        return known.set(key, found), found;
      }
      function textOf({ ecosystem, namespace, name, range = "", isVersionTold = !1 }) {
        const full = namespace === void 0 ? name : `${namespace}${ecosystem === "maven" || ecosystem === "generic" ? ":" : "/"}${name}`, sign = range === "" || /^[<>=!~^[(]/.test(range) ? "" : isVersionTold ? "@" : " ";
        return `${ecosystem}:${full}${sign}${range}`;
      }
    })
  ),
  /***/
  795: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D6: () => (
          /* binding */
          isAsked
        ),
        /* harmony export */
        QI: () => (
          /* binding */
          answerForPackage
        ),
        /* harmony export */
        VP: () => (
          /* binding */
          surest
        )
        /* harmony export */
      });
      var _package_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3863), _versions_interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1945), _versions_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902), _package_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8435);
      function answerForPackage(query, identity) {
        if (!isAsked(query, identity))
          return "no";
        const { ecosystem, version } = identity, intervals = (0, _package_query_js__WEBPACK_IMPORTED_MODULE_2__.hO)(query, ecosystem)?.intervals ?? [], key = (0, _versions_order_js__WEBPACK_IMPORTED_MODULE_1__._)(ecosystem, version);
        return intervals.some((interval) => (0, _versions_interval_set_js__WEBPACK_IMPORTED_MODULE_0__.FK)(interval, key)) ? "yes" : key === "" && intervals.length > 0 ? "version unknown" : "no";
      }
      function isAsked(query, identity) {
        const { ecosystem, type = "" } = identity;
        return !(0, _package_query_js__WEBPACK_IMPORTED_MODULE_2__.Zu)(query).includes(ecosystem) || !(0, _package_name_js__WEBPACK_IMPORTED_MODULE_3__.B)(ecosystem, query, identity) ? !1 : ecosystem !== "generic" || (0, _package_query_js__WEBPACK_IMPORTED_MODULE_2__.pl)(query)?.includes(type) !== !1;
      }
      function surest(answers) {
        return answers.includes("yes") ? "yes" : answers.includes("version unknown") ? "version unknown" : "no";
      }
    })
  ),
  /***/
  8435: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Zu: () => (
          /* binding */
          ecosystemsOf
        ),
        Xz: () => (
          /* binding */
          inEachVersion
        ),
        xw: () => (
          /* binding */
          packageQuery
        ),
        hO: () => (
          /* binding */
          rangeIn
        ),
        pl: () => (
          /* binding */
          typesOf
        )
      });
      var package_url = __webpack_require__(9947), versions_range = __webpack_require__(2565), range_problem = __webpack_require__(9550), vers_uri = __webpack_require__(8092), ecosystem_name = __webpack_require__(7658);
      const other_types_namespaceObject = /* @__PURE__ */ JSON.parse('{"alpm":"alpm","bitbucket":"bitbucket","bitnami":"bitnami","cocoapods":"cocoapods","composer":"composer","conan":"conan","conda":"conda","cpan":"cpan","cran":"cran","docker":"docker","elixir":"hex","erlang":"hex","github":"github","hackage":"hackage","haskell":"hackage","hex":"hex","huggingface":"huggingface","luarocks":"luarocks","mlflow":"mlflow","oci":"oci","packagist":"composer","perl":"cpan","php":"composer","pub":"pub","swid":"swid","swift":"swift"}');
      var query_problem = __webpack_require__(162), vulnerability_id = __webpack_require__(4149);
      const types = other_types_namespaceObject, typeset = /(?![\0-\x7f])[\p{Pd}\p{Sm}\p{Cf}\p{Cc}\p{Pi}\p{Pf}\p{Zs}]/u, asTyped = { "\u2264": "<=", "\u2A7D": "<=", "\u2265": ">=", "\u2A7E": ">=", "\u2260": "!=" };
      function checkTypeset(text) {
        const found = typeset.exec(text);
        if (found === null)
          return;
        const [sign] = found, code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`, isSeen = !/[\p{Cf}\p{Cc}\p{Zs}]/u.test(sign), typed = asTyped[sign] ?? (/\p{Pd}|−/u.test(sign) ? "-" : void 0);
        throw new query_problem.u({
          what: `${isSeen ? `${JSON.stringify(sign)} (${code})` : code} stands in no query`,
          at: found.index,
          length: sign.length,
          expected: typed === void 0 ? "the query without it" : `${typed} as it is typed`
        });
      }
      function checkOneId(name, at) {
        if ((0, vulnerability_id.oD)(name))
          throw new query_problem.u({
            what: `more than ${name} is asked for`,
            at,
            length: name.length,
            expected: `one vulnerability, ${name} alone`
          });
      }
      function checkOtherType(prefix, rest, at) {
        const key = prefix.toLowerCase();
        if (Object.hasOwn(types, key))
          throw new query_problem.u({
            what: `${JSON.stringify(prefix)} is no ecosystem`,
            at,
            length: prefix.length,
            expected: `pkg:${types[key]}/${rest} or generic:${rest}; or, for a group of Maven, maven:${prefix}:${rest}`
          });
      }
      function checkColons(name, stated, at) {
        const [, before, version] = /^([^:]+(?::[^:]+)?):(v?\d+(?:\.[^:]*)?)$/.exec(name) ?? [], parts = name.split(":"), isLong = parts.length > 3 && !parts.includes("") && (stated === "" || stated === "maven");
        if (before === void 0 && !isLong)
          return;
        const prefix = stated === "" ? "" : `${stated}:`;
        throw new query_problem.u({
          what: `${JSON.stringify(name)} is no package name`,
          at,
          length: name.length,
          expected: before === void 0 ? `a package and its version, such as ${prefix}${parts[0]}:${parts[1]}@${parts.at(-1)}` : `${prefix}${before}@${version}`
        });
      }
      function checkCase(name, stated, at) {
        const [, group = "", last = ""] = /^([^:/]+:)?([^:/]+)$/.exec(name) ?? [], known = (0, ecosystem_name.u6)(last);
        if (!(last === last.toLowerCase() || known === void 0 || !caseCounts.has(known)) && !(stated !== void 0 && stated !== known))
          throw new query_problem.u({
            what: `${JSON.stringify(name)} is no package of ${known} that is known here, where the case of letters counts`,
            at,
            length: name.length,
            expected: `${group}${last.toLowerCase()}; or generic:${name} for a package of no ecosystem`
          });
      }
      const caseCounts = /* @__PURE__ */ new Set(["npm", "maven"]), nameEnd = /[@<>=!^~[(\s,|]/;
      function packageQuery(text) {
        checkTypeset(text);
        const start = text.length - text.trimStart().length, isUrl = /^pkg:/i.test(text.trimStart()), rest = text.slice(start), found = endOfName(text, start + (isUrl ? urlPrefix(rest) : scopeMark(rest)), isUrl), [written, after] = [text.slice(start, found), text.slice(found)], range = rangeText(after, isUrl), named = isUrl ? namedByUrl(written, start) : namedByName(written, start, range), query = {
          kind: "package",
          text,
          ...named,
          ...range === "" ? {} : { range: isUrl ? withEpochs(text, range) : range },
          ...after.startsWith("@") ? { isVersionTold: !0 } : {}
        };
        return checkRange(query, found), query;
      }
      function rangeIn(query, ecosystem) {
        const cached = ranges.get(query) ?? /* @__PURE__ */ new Map();
        return ranges.set(query, cached), cached.has(ecosystem) || cached.set(ecosystem, rangeOrNone(query, ecosystem)), cached.get(ecosystem);
      }
      const ranges = /* @__PURE__ */ new WeakMap();
      function ecosystemsOf({ ecosystem, isSupposed = !1 }) {
        return ecosystem === void 0 ? ecosystem_name.uU : isSupposed ? [ecosystem, "generic"] : [ecosystem];
      }
      function typesOf({ type }) {
        return type === void 0 ? void 0 : ["", "pkg:", "pkg:generic", `pkg:${type}`];
      }
      function rangeOrNone(query, ecosystem) {
        if (ecosystemsOf(query).includes(ecosystem))
          try {
            return parsedIn(query, ecosystem);
          } catch (error) {
            if (error instanceof range_problem.n)
              return;
            throw error;
          }
      }
      function parsedIn({ range = "*", ...query }, ecosystem) {
        const isOne = query.isVersionTold === !0 || query.ecosystem === void 0;
        return (0, versions_range.RC)(ecosystem, ecosystem === "cargo" && isOne && wholeVersion.test(range) ? `=${range}` : range);
      }
      const wholeVersion = /^v?\d+\.\d+\.\d+(?:[-+]\S*)?$/;
      function checkRange(query, at) {
        const { range, ecosystem, name, text } = query;
        if (range === void 0)
          return;
        const problems = /* @__PURE__ */ new Map();
        for (const one of ecosystem === void 0 ? ecosystem_name.uU : [ecosystem]) {
          const problem = problemIn(query, one);
          problem !== void 0 && problems.set(one, problem);
        }
        const foreign = [...problems.values()].find(({ isForeign }) => isForeign), knowing = ecosystem_name.uU.filter((one) => !problems.has(one)), told = foreign ?? problems.get(ecosystem ?? "generic"), offset = Math.max(at, text.indexOf(range, at));
        if (ecosystem === void 0 && foreign !== void 0 && knowing.length > 0)
          throw new query_problem.u({
            what: `${JSON.stringify(range)} is a range of ${knowing.join(", ")} only, and ${name} may be any package`,
            at: offset,
            length: Math.min(range.length, text.length - offset),
            expected: `its ecosystem, such as ${knowing[0]}:${name}; or ${foreign.expected}`
          });
        if (told === void 0 || ecosystem === void 0 && knowing.length > 0) {
          checkHoldsSome(query, offset);
          return;
        }
        throw new query_problem.u({
          what: told.message,
          at: Math.min(offset + told.at, text.length),
          length: Math.min(told.length, Math.max(0, text.length - offset - told.at)),
          expected: told.expected
        });
      }
      function checkHoldsSome(query, at) {
        const { range = "*", text } = query;
        if (!(ecosystemsOf(query).flatMap((ecosystem) => rangeOrNone(query, ecosystem)?.intervals ?? []).length > 0))
          throw new query_problem.u({
            what: `${JSON.stringify(range)} can match no version`,
            at,
            length: Math.min(range.length, text.length - at),
            expected: "a range that holds some"
          });
      }
      function problemIn(query, ecosystem) {
        try {
          parsedIn(query, ecosystem);
          return;
        } catch (error) {
          if (error instanceof range_problem.n)
            return error;
          throw error;
        }
      }
      function urlPrefix(text) {
        return /^pkg:\/*[^/]*\//i.exec(text)?.[0].length ?? 4;
      }
      function scopeMark(text) {
        return /^(?:[A-Za-z]+:)?@/.exec(text)?.[0].length ?? 0;
      }
      function endOfName(text, from, isUrl) {
        for (let at = from; at < text.length; at++)
          if (isUrl && /[?#]/.test(text[at] ?? "") || nameEnd.test(text[at] ?? "") && !(text[at] === "@" && text[at - 1] === "/"))
            return at;
        return text.length;
      }
      function rangeText(rest, isUrl) {
        const range = rest.replace(/^@/, "").trim();
        if (!isUrl)
          return range;
        const version = range.replace(/[?#][^\s<>@[(]*/, "").replace(/^@/, "").trim();
        try {
          return decodeURIComponent(version);
        } catch {
          return version;
        }
      }
      function withEpochs(url, range) {
        const parsed = (0, package_url.r5)(url);
        return inEachVersion(range, (version) => (0, package_url.gO)(version, parsed));
      }
      function inEachVersion(range, change) {
        const [prefix = ""] = /^vers:[^/]*\//i.exec(range) ?? [];
        return `${prefix}${range.slice(prefix.length).replace(/[^\s,|&()[\]<>=!]+/g, change)}`;
      }
      function namedByUrl(url, at) {
        const parsed = (0, package_url.r5)(url);
        if (parsed === void 0 || /[*]/.test(url))
          throw new query_problem.u({
            what: `${JSON.stringify(url)} is no package URL`,
            at,
            length: url.length,
            expected: "a package URL such as pkg:maven/org.apache.logging.log4j/log4j-core"
          });
        const { type, namespace, name } = parsed, ecosystem = (0, package_url.Mg)(type);
        return ecosystem === "npm" ? { name: namespace === "" ? name : `${namespace}/${name}`, ecosystem } : {
          name,
          ecosystem,
          ...namespace === "" ? {} : { namespace },
          ...ecosystem === "generic" && type !== "generic" ? { type } : {}
        };
      }
      function namedByName(written, at, range) {
        const [, prefix = "", rest = ""] = /^(?:([A-Za-z]+):(?!:))?(.*)$/s.exec(written) ?? [], stated = prefix === "" ? void 0 : (0, ecosystem_name.yI)(prefix), full = stated === void 0 ? written : rest, nameAt = at + written.length - full.length;
        if (checkName(full, nameAt), stated === void 0 && checkOtherType(prefix, rest, at), checkColons(full, stated === void 0 ? "" : prefix, nameAt), stated === void 0 && !isGroup(prefix, rest))
          throw new query_problem.u({
            what: `${JSON.stringify(prefix)} is no ecosystem`,
            at,
            length: prefix.length,
            expected: `one of ${ecosystem_name.uU.join(", ")}; or, for a group of Maven, maven:${prefix}:${rest}`
          });
        if (full === "" || /^[@:/]|[:/]$/.test(full.replace(/^@(?=[^/]+\/[^/]+$)/, "")))
          throw new query_problem.u({
            what: full === "" ? "the name of a package is missing" : `${JSON.stringify(full)} is no package name`,
            at,
            length: written.length,
            expected: "a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"
          });
        checkCase(full, stated, nameAt);
        const ofRange = (0, vers_uri.T$)(range), supposed = stated === void 0 ? { isSupposed: !0 } : {};
        if (full.startsWith("@") && (stated ?? "npm") === "npm")
          return { name: full, ecosystem: "npm", ...supposed };
        const [, group, artifact] = /^([^:/]+):([^:/]+)$/.exec(full) ?? [];
        if (group !== void 0 && artifact !== void 0)
          return { name: artifact, namespace: group, ecosystem: stated ?? "maven", ...supposed };
        const slash = full.lastIndexOf("/"), ecosystem = stated ?? ofRange;
        if (slash !== -1)
          return {
            name: full.slice(slash + 1),
            namespace: full.slice(0, slash),
            ...ecosystem === void 0 ? {} : { ecosystem }
          };
        const meant = (0, ecosystem_name.u6)(full);
        if (stated === void 0 && meant !== void 0 && ofRange !== void 0 && meant !== ofRange)
          throw new query_problem.u({
            what: `${full} is a package of ${meant}, and the range is about ${ofRange} versions`,
            at,
            length: written.length,
            expected: `a range of ${meant} versions, or ${ofRange}:${full} where that is meant`
          });
        return ecosystem !== void 0 ? { name: full, ecosystem } : meant === void 0 ? { name: full } : { name: full, ecosystem: meant, isSupposed: !0 };
      }
      function checkName(name, at) {
        const wildcard = /[*?{}&;"'`]/.exec(name);
        if (wildcard !== null)
          throw new query_problem.u({
            what: `${JSON.stringify(wildcard[0])} stands in no name of a package`,
            at: at + wildcard.index,
            length: 1,
            expected: "the whole name of one package, such as log4j-core"
          });
        if (checkOneId(name, at), (0, vulnerability_id.Rg)(name))
          throw new query_problem.u({
            what: `${JSON.stringify(name)} is no whole identifier of a vulnerability`,
            at,
            length: name.length,
            expected: "an identifier such as CVE-2021-44228 or GHSA-jfh8-c2jp-5v3q"
          });
        if (licenseName.test(name))
          throw new query_problem.u({
            what: `${JSON.stringify(name)} is a licence`,
            at,
            length: name.length,
            expected: `license:${name}`
          });
      }
      const licenseName = /^(?:(?:a?gpl|lgpl|gfdl|apache|mpl|epl|eupl|cddl|osl|afl|artistic|cc0|cc-by(?:-[a-z]+)*)-\d+\.\d+(?:-only|-or-later|\+)?|bsd-\d-clause)$/i;
      function isGroup(prefix, artifact) {
        return prefix === "" || artifact.startsWith("//") || /[:/]/.test(artifact) ? !0 : artifact.toLowerCase().startsWith(prefix.slice(0, 3).toLowerCase());
      }
    })
  ),
  /***/
  162: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          QueryProblem
        )
        /* harmony export */
      });
      class QueryProblem extends Error {
        name = "QueryProblem";
        /** Where in the text, from 0, in UTF-16 units. */
        at;
        length;
        expected;
        constructor(problem) {
          super(problem.what), this.at = problem.at, this.length = problem.length, this.expected = problem.expected;
        }
      }
    })
  ),
  /***/
  4149: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        En: () => (
          /* binding */
          areOfOne
        ),
        AP: () => (
          /* binding */
          isCalled
        ),
        vQ: () => (
          /* binding */
          isCve
        ),
        Rg: () => (
          /* binding */
          isPieceOfId
        ),
        sh: () => (
          /* binding */
          isPlainName
        ),
        oD: () => (
          /* binding */
          isVulnerabilityId
        ),
        _Y: () => (
          /* binding */
          namesOfVulnerability
        )
      });
      const vulnerability_ids_namespaceObject = /* @__PURE__ */ JSON.parse('[{"authority":"CVE","form":"CVE-\\\\d{4}-\\\\d{4,19}"},{"authority":"GitHub","form":"GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{"authority":"Amazon Linux","form":"ALAS[0-9A-Z]*(?:-[0-9A-Z._]+){0,3}-\\\\d{4}-\\\\d+"},{"authority":"Ubuntu","form":"USN-\\\\d+-\\\\d+"},{"authority":"Ubuntu","form":"UBUNTU-CVE-\\\\d{4}-\\\\d{4,19}"},{"authority":"Debian","form":"D[SLT]S?A-\\\\d+-\\\\d+"},{"authority":"Debian","form":"TEMP-\\\\d+-[0-9A-F]+"},{"authority":"Debian","form":"DEBIAN-CVE-\\\\d{4}-\\\\d{4,19}"},{"authority":"Red Hat","form":"RH[SBE]A-\\\\d{4}:\\\\d+"},{"authority":"Oracle Linux","form":"EL[SBE]A-\\\\d{4}-\\\\d+"},{"authority":"AlmaLinux","form":"AL[SBE]A-\\\\d{4}:[A-Z]?\\\\d+"},{"authority":"Rocky Linux","form":"RL[SBE]A-\\\\d{4}:\\\\d+"},{"authority":"Fedora","form":"FEDORA(?:-EPEL)?(?:-MODULAR)?-\\\\d{4}-[0-9A-F]+"},{"authority":"SUSE","form":"(?:open)?SUSE-[A-Z]{2}-\\\\d{4}:[0-9.]+-\\\\d+"},{"authority":"Alpine","form":"ALPINE-CVE-\\\\d{4}-\\\\d{4,19}"},{"authority":"Wolfi","form":"CGA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{"authority":"Go","form":"GO-\\\\d{4}-\\\\d{4,}"},{"authority":"PyPI","form":"PYSEC-\\\\d{4}-\\\\d+"},{"authority":"Rust","form":"RUSTSEC-\\\\d{4}-\\\\d{4}"},{"authority":"OSV","form":"OSV-\\\\d{4}-\\\\d+"},{"authority":"OSV","form":"MAL-\\\\d{4}-\\\\d+"},{"authority":"Bitnami","form":"BIT-[0-9A-Z-]+-\\\\d{4}-\\\\d{4,19}"},{"authority":"Gentoo","form":"GLSA-\\\\d{6}-\\\\d+"},{"authority":"Arch Linux","form":"A(?:SA-\\\\d{6}-\\\\d+|VG-\\\\d+)"},{"authority":"Snyk","form":"SNYK-[0-9A-Z]+-[0-9A-Z_-]+-\\\\d+"},{"authority":"Photon","form":"PHSA-\\\\d{4}-\\\\d+(?:\\\\.\\\\d+)?-\\\\d+"}]'), vulnerability_id_forms = new RegExp(`^(?:${vulnerability_ids_namespaceObject.map(({ form }) => form).join("|")})$`, "i");
      function isVulnerabilityId(text) {
        return vulnerability_id_forms.test(text);
      }
      function isPieceOfId(text) {
        return /^(?:(?:cve|usn|dsa|dla|rh[sbe]a|alas\d*|elsa|pysec|rustsec)-?[\d:-]*|ghsa(?:-.*)?)$/i.test(text) && !isVulnerabilityId(text);
      }
      function isCve(name) {
        return /^cve-\d+-\d+$/i.test(name);
      }
      function isPlainName(text) {
        return /^[A-Za-z][\w.:-]{2,127}$/.test(text);
      }
      function namesOfVulnerability({ id: id2, aliases = [] }) {
        return [id2, ...aliases].map((name) => name.toLowerCase());
      }
      function isCalled(vulnerability, name) {
        return namesOfVulnerability(vulnerability).includes(name.toLowerCase());
      }
      function areOfOne(names, others) {
        const [cves, otherCves] = [names.filter(isCve), others.filter(isCve)];
        return cves.length > 0 && otherCves.length > 0 ? cves.some((cve) => otherCves.includes(cve)) : names.some((name) => others.includes(name));
      }
    })
  ),
  /***/
  7316: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        z: () => (
          /* reexport */
          SbomProblem
        ),
        k: () => (
          /* binding */
          readSbom
        )
      });
      const expectedDocument = "CycloneDX 1.2 to 1.7 or SPDX 2.2 or 2.3, as JSON", beginnings = [
        {
          form: /^<.*cyclonedx\.org\/schema\/bom/s,
          foreign: { what: "this is CycloneDX as XML", mend: `${expectedDocument}; the CycloneDX CLI converts it` }
        },
        {
          form: /^<.*(?:rdf:RDF|spdx\.org\/rdf)/s,
          foreign: { what: "this is SPDX as RDF", mend: `${expectedDocument}; the SPDX tools convert it` }
        },
        { form: /^</, foreign: { what: "this is XML or HTML", mend: expectedDocument } },
        {
          form: /^(?:#[^\n]*\n\s*)*(?:SPDXVersion|SPDXID|DataLicense|DocumentName):/,
          foreign: { what: "this is SPDX as tag-value", mend: `${expectedDocument}; the SPDX tools convert it` }
        },
        {
          form: /^(?:---\s+)?["']?(?:spdxVersion|SPDXID|bomFormat|specVersion|dataLicense|creationInfo)["']?\s*:/,
          foreign: { what: "this is YAML", mend: expectedDocument }
        },
        {
          form: /^PK\x03\x04/,
          foreign: { what: "this is a ZIP archive", mend: `${expectedDocument}, unpacked or as gzip` }
        },
        {
          form: /^\x28\xb5\x2f\xfd/,
          foreign: { what: "this is compressed with Zstandard", mend: `${expectedDocument}, unpacked or as gzip` }
        },
        {
          form: /^(?:BZh|\xfd7zXZ)/,
          foreign: {
            what: "this is compressed with bzip2 or xz",
            mend: `${expectedDocument}, unpacked or as gzip`
          }
        },
        {
          form: /^\x1f\x8b/,
          foreign: { what: "this is gzip within gzip", mend: "a document that was compressed once" }
        }
      ];
      function foreignBeginning(head) {
        const text = head.trimStart();
        return beginnings.find(({ form }) => form.test(text))?.foreign;
      }
      const members = [
        {
          names: ["@context", "@graph"],
          foreign: { what: "this is SPDX 3", mend: `${expectedDocument}; most tools write both` }
        },
        {
          names: ["artifacts", "descriptor"],
          foreign: {
            what: "this is syft\u2019s own format",
            mend: "the output of syft -o cyclonedx-json or -o spdx-json"
          }
        },
        {
          names: ["artifacts", "artifactRelationships"],
          foreign: {
            what: "this is syft\u2019s own format",
            mend: "the output of syft -o cyclonedx-json or -o spdx-json"
          }
        },
        {
          names: ["SchemaVersion", "ArtifactName"],
          foreign: { what: "this is trivy\u2019s own report", mend: "the output of trivy image --format cyclonedx" }
        },
        {
          names: ["matches", "descriptor"],
          foreign: { what: "this is grype\u2019s own report", mend: "the output of grype -o cyclonedx-json" }
        },
        {
          names: ["inspector"],
          foreign: {
            what: "this is an answer of ScanSbom in the format INSPECTOR, which lists no components",
            mend: "an answer in the format CYCLONE_DX_1_5"
          }
        },
        {
          names: ["payload", "payloadType"],
          foreign: {
            what: "this is a signed envelope (DSSE)",
            mend: "what its payload holds, decoded from base64: an in-toto statement or a bare document"
          }
        },
        {
          names: ["predicateType", "Data"],
          foreign: {
            what: "this is an attestation of cosign that holds the document as a text",
            mend: "the text alone, as jq -r .predicate.Data gives it"
          }
        },
        { names: ["runs", "version"], foreign: { what: "this is SARIF", mend: expectedDocument } },
        { names: ["lockfileVersion"], foreign: { what: "this is a lock file of npm", mend: expectedDocument } },
        {
          names: ["schemaVersion", "mediaType"],
          foreign: { what: "this is a manifest of a registry", mend: expectedDocument }
        }
      ], platforms = {
        what: "this holds one document for each platform of an image",
        mend: `one of them, as docker buildx imagetools inspect --format '{{json (index .SBOM "linux/amd64").SPDX}}' gives it`
      }, foreignList = {
        what: "this is a list, and no bill of materials",
        mend: `${expectedDocument}; of a list of documents, each in a file of its own`
      };
      function foreignMembers(names) {
        const found = members.find((candidate) => candidate.names.every((name) => names.has(name)));
        if (found !== void 0)
          return found.foreign;
        const isPlatform = (name) => /^[a-z]+\/[a-z0-9]+(?:\/v\d+)?$/.test(name);
        return names.size > 0 && [...names].every(isPlatform) ? platforms : { what: "this is no bill of materials", mend: expectedDocument };
      }
      class SbomProblem extends Error {
        name = "SbomProblem";
        /** The source's name. */
        source;
        /** What is wrong. */
        what;
        /** Where, counted in the document's text after decompression; absent where the document as a whole is refused. */
        at;
        /** What was expected in place of it, or how to mend it. */
        expected;
        constructor(problem) {
          super(`${problem.source}${where(problem.at)}: ${problem.what}. Expected: ${problem.expected}`), this.source = problem.source, this.what = problem.what, this.at = problem.at, this.expected = problem.expected;
        }
      }
      function where(at) {
        return at === void 0 ? "" : `, line ${at.line} (byte ${at.offset})`;
      }
      var vulnerability_id = __webpack_require__(4149), package_url = __webpack_require__(9947);
      function isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      function member(value, key) {
        return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
      }
      function textOf(value, key) {
        const found = member(value, key);
        return typeof found == "string" ? found : "";
      }
      function listOf(value, key) {
        const found = member(value, key);
        return Array.isArray(found) ? found : [];
      }
      function propertiesOf(value) {
        return listOf(value, "properties").map((property) => ({
          name: textOf(property, "name"),
          value: textOf(property, "value")
        }));
      }
      var limits = __webpack_require__(7630);
      function componentFrom(described, skip) {
        const { ref, type, group, version, purl, license } = described, parsed = purl === "" ? void 0 : (0, package_url.r5)(purl), ecosystem = (0, package_url.Mg)(parsed?.type ?? ""), namespace = group || (parsed?.namespace ?? ""), name = nameOf(described.name, namespace, ecosystem, parsed);
        if (isTooLong(name) || isTooLong(namespace)) {
          skip("components with a name or group that is too long");
          return;
        }
        if (name === "") {
          skip("components without a name");
          return;
        }
        const shownVersion = kept(versionFrom(version, parsed), "versions that are too long", skip), fullVersion = (0, package_url.gO)(shownVersion, parsed);
        return {
          ref: kept(ref, "references that are too long", skip),
          type: isTooLong(type) ? "" : type,
          name,
          namespace,
          version: shownVersion,
          fullVersion: isTooLong(fullVersion) ? shownVersion : fullVersion,
          purl: kept(purl, "package URLs that are too long", skip),
          ecosystem,
          license: kept(license, "licences that are too long", skip),
          path: pathFrom(described.paths, parsed, skip)
        };
      }
      function versionOf(item, key, skip) {
        const version = member(item, key) ?? "";
        return typeof version == "string" ? version : (skip("versions that are no texts"), "");
      }
      function pathFrom(paths, purl, skip) {
        const [only = "", ...more] = paths;
        if (more.length === 0)
          return kept(only || (purl?.qualifiers.path ?? ""), "paths that are too long", skip);
        let text = "";
        for (const path of new Set(paths)) {
          const longer = text === "" ? path : `${text}
${path}`;
          isTooLong(longer) ? skip("paths that are too long") : text = path === "" ? text : longer;
        }
        return text;
      }
      function isTooLong(text) {
        return text.length > limits.F.field;
      }
      function kept(text, reason, skip) {
        return isTooLong(text) ? (skip(reason), "") : text;
      }
      function nameOf(own, namespace, ecosystem, purl) {
        const name = own || (purl?.name ?? "");
        return ecosystem === "npm" ? scoped(name, namespace) : purl === void 0 ? grouped(name, namespace) : name;
      }
      function grouped(name, group) {
        return group === "" || name === "" || [":", "/"].some((sign) => name.startsWith(`${group}${sign}`)) ? name : group.startsWith("@") ? scoped(name, group) : `${group}:${name}`;
      }
      function scoped(name, group) {
        return group.startsWith("@") && name !== "" && !name.startsWith("@") ? `${group}/${name}` : name;
      }
      function versionFrom(version, purl) {
        return purl === void 0 || purl.version === "" ? version : version === "" || version.includes("%") && purl.raw.includes(`@${version}`) ? purl.version : version;
      }
      function* componentsOf(item, skip) {
        const waiting = [item];
        for (; waiting.length > 0; ) {
          const next = waiting.pop(), component = componentOf(next, skip);
          component !== void 0 && (yield component);
          const nested = listOf(next, "components");
          for (let at = nested.length - 1; at >= 0; at--)
            waiting.push(nested[at]);
        }
      }
      function componentOf(item, skip) {
        if (!isObject(item)) {
          skip("components that are no objects");
          return;
        }
        return componentFrom({
          ref: textOf(item, "bom-ref"),
          type: textOf(item, "type"),
          group: textOf(item, "group"),
          name: textOf(item, "name"),
          version: versionOf(item, "version", skip),
          purl: textOf(item, "purl"),
          license: licenseOf(item),
          paths: pathsOf(item)
        }, skip);
      }
      function licenseOf(item) {
        const declared = listOf(item, "licenses"), stated = declared.length > 0 ? declared : listOf(member(item, "evidence"), "licenses");
        if (stated.length === 0)
          return "";
        const texts = stated.map((choice) => {
          const license = member(choice, "license");
          return textOf(choice, "expression") || textOf(license, "id") || textOf(license, "name");
        }), licenses = [...new Set(texts)].filter((text) => text !== ""), [only] = licenses;
        return licenses.length < 2 ? only ?? "" : licenses.map((text) => / or /i.test(text) ? `(${text})` : text).join(" AND ");
      }
      const pathProperties = /^(?:amazon:inspector:sbom_(?:generator:source_path|scanner:path)|aquasecurity:trivy:FilePath|[a-z-]+:location:\d+:path|cdx:[a-z]+:package:path|SrcFile)$/;
      function pathsOf(item) {
        const told = [];
        for (const property of listOf(item, "properties"))
          pathProperties.test(textOf(property, "name")) && told.push(textOf(property, "value"));
        return told.length > 0 ? told : listOf(member(item, "evidence"), "occurrences").map((occurrence) => textOf(occurrence, "location"));
      }
      function* vulnerabilitiesOf(item, serial, skip) {
        if (!isObject(item))
          return skip("vulnerabilities that are no objects");
        const id2 = textOf(item, "id");
        if (id2 === "")
          return skip("vulnerabilities without an identifier");
        const properties = new Map(propertiesOf(item).toReversed().map(({ name, value }) => [name, value])), known = { ...aliasesOf(item, id2), ...ratingsOf(item), ...exploitsOf(properties), ...analysisOf(item) }, affects = affectsOf(item, serial);
        affects.size === 0 && (yield { id: id2, affects: "", ...known });
        for (const [ref, versions] of affects) {
          const fixedVersion = properties.get(`${scanner}fixed_version:${ref}`) ?? "";
          yield {
            id: id2,
            affects: ref,
            ...known,
            ...fixedVersion === "" ? {} : { fixedVersion },
            ...versions.length === 0 ? {} : { versions }
          };
        }
      }
      function affectsOf(item, serial) {
        const found = /* @__PURE__ */ new Map();
        for (const affected of listOf(item, "affects")) {
          const ref = refOf(textOf(affected, "ref"), serial);
          if (ref === "")
            continue;
          const versions = listOf(affected, "versions").flatMap(statedVersion), known = found.get(ref);
          if (known === void 0)
            found.set(ref, versions);
          else
            for (const version of versions)
              known.push(version);
        }
        return found;
      }
      function statedVersion(item) {
        const [version, range] = [textOf(item, "version"), textOf(item, "range")], isAffected = textOf(item, "status") !== "unaffected";
        return version !== "" ? [{ version, isAffected }] : range === "" ? [] : [{ range, isAffected }];
      }
      const mostAliases = 100;
      function aliasesOf(item, own) {
        const names = listOf(item, "references").map((reference) => textOf(reference, "id")), aliases = [...new Set(names)].filter((name) => name !== own && (0, vulnerability_id.sh)(name));
        return aliases.length === 0 ? {} : { aliases: aliases.slice(0, mostAliases) };
      }
      function refOf(ref, serial) {
        const [, document = "", fragment] = /^urn:cdx:([^/#]*)[^#]*#(.+)$/s.exec(ref) ?? [];
        if (fragment === void 0)
          return ref;
        const own = serial.replace(/^urn:uuid:/i, "").toLowerCase();
        if (own !== "" && document.toLowerCase() !== own)
          return ref;
        try {
          return decodeURIComponent(fragment);
        } catch {
          return fragment;
        }
      }
      const severities = ["unknown", "none", "low", "medium", "high", "critical"];
      function ratingsOf(item) {
        const own = textOf(member(item, "source"), "name"), all = listOf(item, "ratings"), epss = scoreOf(all.find(isEpss), 1), ratings = all.filter((rating) => !isEpss(rating)).map((rating) => {
          const score = scoreOf(rating, 10), isOwn = own !== "" && textOf(member(rating, "source"), "name") === own;
          return { severity: severityOf(textOf(rating, "severity"), score), score, isOwn };
        }).filter(({ severity }) => severity !== "unknown"), chosen = ratings.find(({ isOwn }) => isOwn) ?? ratings.sort(bySeverity)[0];
        return {
          severity: chosen?.severity ?? "unknown",
          ...chosen?.score === void 0 ? {} : { score: chosen.score },
          ...epss === void 0 ? {} : { epss }
        };
      }
      function bySeverity(left, right) {
        return severities.indexOf(right.severity) - severities.indexOf(left.severity);
      }
      function isEpss(rating) {
        return textOf(member(rating, "source"), "name").toUpperCase() === "EPSS";
      }
      function scoreOf(rating, most) {
        const score = member(rating, "score");
        return typeof score == "number" && score >= 0 && score <= most ? score : void 0;
      }
      function severityOf(word, score) {
        const lower = word.toLowerCase();
        if (lower === "info")
          return "low";
        const named = severities.find((severity) => severity === lower);
        return named !== void 0 && named !== "unknown" ? named : score === void 0 ? "unknown" : score === 0 ? "none" : score < 4 ? "low" : score < 7 ? "medium" : score < 9 ? "high" : "critical";
      }
      const scanner = "amazon:inspector:sbom_scanner:";
      function exploitsOf(properties) {
        const exploit = properties.get(`${scanner}exploit_available`) ?? "", added = /^\d{4}-\d{2}-\d{2}/.exec(properties.get(`${scanner}cisa_kev_date_added`) ?? "")?.[0];
        return {
          ...exploit === "" ? {} : { exploitAvailable: exploit === "true" },
          ...added === void 0 ? {} : { knownExploited: added }
        };
      }
      function analysisOf(item) {
        const analysis = textOf(member(item, "analysis"), "state");
        return analysis === "" ? {} : { analysis };
      }
      function dependencyOf(item) {
        const to = listOf(item, "dependsOn").filter((ref) => typeof ref == "string");
        return { from: textOf(item, "ref"), to };
      }
      function relationshipOf(item) {
        const from = textOf(item, "spdxElementId"), to = textOf(item, "relatedSpdxElement"), type = textOf(item, "relationshipType");
        return type === "DESCRIBES" ? { subject: to } : type === "DESCRIBED_BY" ? { subject: from } : type === "DEPENDS_ON" ? { dependency: { from, to: [to] } } : /^(?:[A-Z]+_)?DEPENDENCY_OF$/.test(type) ? { dependency: { from: to, to: [from] } } : {};
      }
      function subjectOf(metadata) {
        return textOf(member(metadata, "component"), "bom-ref");
      }
      var partitions = __webpack_require__(4040);
      function imageFrom(hints) {
        const told = (fact) => hints.map((hint) => hint[fact] ?? "").find(isTelling) ?? "", references = hints.map((hint) => hint.reference ?? "").filter(isTelling), reference = references.find((text) => !isFolder(text)) ?? references[0] ?? "", ecr = ecrPartsOf(reference), digest = told("digest"), account = told("account") || ecr.account, region = told("region") || ecr.region, repository = told("repository") || ecr.repository;
        return {
          digest,
          arn: told("arn") || arnOf({ digest, account, region, repository }) || reference,
          account,
          region,
          repository: repository || repositoryIn(reference),
          architecture: told("architecture"),
          operatingSystem: told("operatingSystem")
        };
      }
      function isTelling(text) {
        return text !== "" && text.length <= limits.F.field;
      }
      function isFolder(name) {
        return /^(?:[./\\]|[A-Za-z]:[\\/])/.test(name);
      }
      function arnOf(parts) {
        const { digest, account, region, repository } = parts;
        return [digest, account, region, repository].includes("") ? "" : `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${repository}/${digest}`;
      }
      function partitionOf(region) {
        return Object.entries(partitions.M).find(([, { regions, regionPattern }]) => regions.includes(region) || regionPattern.test(region))?.[0] ?? "aws";
      }
      const inspectorKey = /arn:(aws[a-z-]*):ecr:([a-z0-9-]+):(\d{12}):repository[_/]([^:]+?)_(sha256:[0-9a-f]{64})(?![0-9a-f])/;
      function hintOfKey(name) {
        const start = Math.max(name.lastIndexOf("arn:aws"), name.lastIndexOf("arn%3Aaws"));
        if (start === -1)
          return {};
        const [, partition, region, account, repository, digest] = inspectorKey.exec(decoded(name.slice(start))) ?? [];
        return digest === void 0 || region === void 0 || account === void 0 || repository === void 0 ? {} : { arn: `arn:${partition}:ecr:${region}:${account}:repository/${repository}/${digest}`, digest, region, account, repository };
      }
      function hintOfFileName(name) {
        const digest = [...decoded(name.split(/[\\/]/).at(-1) ?? "").matchAll(/sha256[:_-]([0-9a-f]{64})(?![0-9a-f])/g)].at(-1)?.[1];
        return digest === void 0 ? {} : { digest: `sha256:${digest}` };
      }
      function hintOfMetadata(metadata) {
        const subject = member(metadata, "component"), own = new Map(propertiesOf(metadata).map(({ name, value }) => [name, value])), purl = hintOfPackageUrl(textOf(subject, "purl")), repoDigest = repoDigestOf(subject), account = own.get("accountId") ?? "";
        return {
          digest: wholeDigest(own.get("imageId")) ?? digestIn(repoDigest) ?? purl.digest ?? wholeDigest(textOf(subject, "version")) ?? digestIn(textOf(subject, "name")) ?? "",
          account: /^\d{12}$/.test(account) ? account : "",
          operatingSystem: own.get("operatingSystem") ?? "",
          architecture: (own.get("architecture") ?? "") || (purl.architecture ?? ""),
          reference: referenceFrom(textOf(subject, "name"), repoDigest, purl.reference ?? "")
        };
      }
      function repoDigestOf(subject) {
        const digests = propertiesOf(subject).filter(({ name }) => name === "aquasecurity:trivy:RepoDigest").map(({ value }) => value), repository = repositoryIn(textOf(subject, "name"));
        return digests.find((text) => repositoryIn(text) === repository) ?? digests[0] ?? "";
      }
      function weakHintOfMetadata(metadata) {
        const id2 = propertiesOf(member(metadata, "component")).find(({ name }) => name === "amazon:inspector:sbom_generator:image_id" || name === "aquasecurity:trivy:ImageID");
        return { digest: wholeDigest(id2?.value) ?? "" };
      }
      function hintOfSpdx(name, namespace) {
        const [, account, repository, digest] = /^(\d{12})\/ECR\/([^:]+)\/(sha256:[0-9a-f]{64})$/.exec(name) ?? [], [, operatingSystem, architecture] = /^(?:EC2|ECR|LAMBDA|AWS_[A-Z_]+):\/\/[^/]*\/([^/]+)\/[^/]*\/([^/]*)$/.exec(namespace) ?? [];
        return {
          digest: digest ?? digestIn(name) ?? "",
          account: account ?? /^(\d{12})\//.exec(name)?.[1] ?? "",
          repository: repository ?? "",
          architecture: architecture ?? "",
          operatingSystem: operatingSystem === "null" ? "" : operatingSystem ?? "",
          reference: /^\d{12}\//.test(name) ? "" : name
        };
      }
      function hintOfPackage(item, purl) {
        const repoDigest = [...listOf(item, "attributionTexts"), ...listOf(item, "annotations")].map((text) => typeof text == "string" ? text : textOf(text, "comment")).find((text) => text.startsWith("RepoDigest: ")), told = hintOfPackageUrl(purl), version = wholeDigest(textOf(item, "versionInfo")) ?? "";
        return { ...told, digest: digestIn(repoDigest ?? "") ?? (told.digest || version) };
      }
      function hintOfSubject(subject) {
        const subjects = Array.isArray(subject) ? subject : [], hex = textOf(member(subjects[0], "digest"), "sha256"), told = subjects.filter((one) => textOf(member(one, "digest"), "sha256") === hex).map((one) => hintOfSubjectName(textOf(one, "name"))), named = told.find(({ reference = "" }) => ecrPartsOf(reference).account !== "") ?? told[0] ?? {};
        return { ...named, digest: wholeDigest(`sha256:${hex}`) ?? named.digest ?? "" };
      }
      function hintOfSubjectName(name) {
        return /^pkg:/i.test(name) ? hintOfPackageUrl(name) : /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/[a-z0-9]/.test(name) ? { reference: name } : {};
      }
      function operatingSystemOf({ type, name, version, purl }) {
        if (type === "operating-system")
          return version === "" ? name : `${name} ${version}`;
        const distro = purl.includes("distro=") ? (0, package_url.r5)(purl)?.qualifiers.distro ?? "" : "";
        return /^[a-z-]+-\d/i.test(distro) ? distro.replace(/-(?=\d)/, " ") : "";
      }
      function hintOfPackageUrl(purl) {
        const parsed = (0, package_url.r5)(purl);
        if (parsed === void 0 || !["oci", "docker"].includes(parsed.type))
          return {};
        const { namespace, name, version, qualifiers } = parsed, url = qualifiers.repository_url ?? "", [, platform = ""] = (qualifiers.platform ?? "").split("/");
        return {
          digest: wholeDigest(version) ?? "",
          architecture: qualifiers.arch ?? platform,
          // Of an OCI artifact the URL tells all; of Docker's the registry, which may also be the first part of the name.
          reference: parsed.type === "oci" ? url : [url, namespace, name].filter((part) => part !== "").join("/")
        };
      }
      function referenceFrom(name, repoDigest, url) {
        return [name, repoDigest, url].find((text) => ecrPartsOf(text).account !== "") ?? (name || repoDigest || url);
      }
      const resource = /^arn:aws[a-z-]*:ecr:([a-z0-9-]+):(\d{12}):repository\/([^:]+)\/(sha256:[0-9a-f]{64})$/, privateRegistry = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on\.aws|on\.amazonwebservices)[a-z.]*\/([a-z0-9][a-z0-9._/-]*)/;
      function ecrPartsOf(reference) {
        const [, ownRegion, ownAccount = "", ownRepository = ""] = resource.exec(reference) ?? [];
        if (ownRegion !== void 0)
          return { account: ownAccount, region: ownRegion, repository: ownRepository };
        const [, account = "", region = "", repository = ""] = privateRegistry.exec(reference) ?? [];
        return { account, region, repository };
      }
      function repositoryIn(reference) {
        return isFolder(reference) ? "" : reference.replace(/@sha256:.*$/s, "").replace(/:[\w.-]+$/, "");
      }
      function wholeDigest(text) {
        return /^(?:sha256:)?sha256:([0-9a-f]{64})$/.test(text ?? "") ? `sha256:${text?.slice(-64)}` : void 0;
      }
      function digestIn(text) {
        const hex = /@sha256:([0-9a-f]{64})(?![0-9a-f])/.exec(text)?.[1];
        return hex === void 0 ? void 0 : `sha256:${hex}`;
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      class ScanFault extends Error {
        what;
        at;
        expected;
        constructor(what, at, expected) {
          super(`${what}, expected ${expected}`), this.what = what, this.at = at, this.expected = expected;
        }
      }
      function packageOf(item, skip) {
        if (!isObject(item)) {
          skip("components that are no objects");
          return;
        }
        return componentFrom({
          ref: textOf(item, "SPDXID"),
          type: typeOf(item),
          group: "",
          name: textOf(item, "name"),
          version: versionOf(item, "versionInfo", skip),
          purl: purlOf(item),
          license: spdx_licenseOf(item),
          paths: spdx_pathsOf(item)
        }, skip);
      }
      function* vulnerabilitiesIn(item) {
        const affects = textOf(item, "SPDXID");
        for (const reference of listOf(item, "externalRefs")) {
          const id2 = textOf(reference, "referenceLocator");
          textOf(reference, "referenceType") === "vulnerability" && id2 !== "" && (yield { id: id2, affects, severity: "unknown" });
        }
      }
      function typeOf(item) {
        const purpose = textOf(item, "primaryPackagePurpose").toLowerCase().replaceAll("_", "-");
        if (purpose !== "")
          return purpose;
        const id2 = textOf(item, "SPDXID");
        return id2.startsWith("SPDXRef-OperatingSystem-") ? "operating-system" : id2.startsWith("SPDXRef-ContainerImage-") ? "container" : "";
      }
      function purlOf(item) {
        const reference = listOf(item, "externalRefs").find((candidate) => {
          const type = textOf(candidate, "referenceType");
          return type === "purl" || type.endsWith("/purl");
        });
        return textOf(reference, "referenceLocator");
      }
      function spdx_licenseOf(item) {
        return [textOf(item, "licenseConcluded"), textOf(item, "licenseDeclared")].find((text) => text !== "" && text !== "NOASSERTION" && text !== "NONE") ?? "";
      }
      const syftSource = /^acquired package info from [^:]+: /;
      function spdx_pathsOf(item) {
        const source = textOf(item, "sourceInfo"), acquired = source.replace(syftSource, "");
        return acquired !== source ? acquired.split(", ") : [isPath(source) ? source : textOf(item, "packageFileName")];
      }
      function isPath(text) {
        return text.includes("/") && !/\s/.test(text);
      }
      const lists = ["components", "vulnerabilities", "packages"], graphs = ["dependencies", "relationships"], wholes = [
        "bomFormat",
        "specVersion",
        "spdxVersion",
        "metadata",
        "creationInfo",
        "name",
        "documentNamespace",
        "serialNumber",
        "subject"
      ], wrappers = ["sbom", "predicate", "Data", "SPDX"];
      class DocumentReading {
        #source;
        #visitor;
        #skipped = /* @__PURE__ */ new Map();
        #members = /* @__PURE__ */ new Set();
        #values = /* @__PURE__ */ new Map();
        /** Lists that are none: said only of a document that is otherwise what it says. */
        #misshapen = /* @__PURE__ */ new Map();
        #described = /* @__PURE__ */ new Set();
        #components = 0;
        #vulnerabilities = 0;
        /** What stood before the components or the subject that it may be of. */
        #early = [];
        #isSubjectGiven = !1;
        /** Whether there is a list in place of a document. */
        #isList = !1;
        /** The lists that held an item. */
        #filled = /* @__PURE__ */ new Set();
        #operatingSystem = "";
        #packageHint;
        constructor(source, visitor) {
          this.#source = source, this.#visitor = visitor;
        }
        outline = {
          choose: (path, kind, at) => this.#choose(path, kind, at),
          take: (path, value) => this.#take(path, value)
        };
        /** @throws SbomProblem for what is no document that is read. */
        facts(faultyTexts) {
          const { format, specVersion } = this.#identify(), isSpdx = format === "spdx";
          this.#checkLists(isSpdx);
          for (const vulnerability of this.#early)
            this.#giveVulnerability(vulnerability);
          faultyTexts > 0 && this.#skip("bytes that are no UTF-8", faultyTexts);
          const value = (name) => this.#values.get(name), creation = value("creationInfo");
          return {
            format,
            specVersion,
            tools: isSpdx ? creatorTools(creation) : metadataTools(value("metadata")),
            image: this.#image(isSpdx),
            subjects: isSpdx ? [...this.#described] : [subjectOf(value("metadata"))].filter((ref) => ref !== ""),
            createdAt: isSpdx ? textOf(creation, "created") : textOf(value("metadata"), "timestamp"),
            components: this.#components,
            vulnerabilities: this.#vulnerabilities,
            skipped: Object.fromEntries(this.#skipped)
          };
        }
        #choose(path, kind, at) {
          const [name, item] = inDocument(path);
          return name === void 0 ? (this.#isList = kind === "array", kind === "object" ? "enter" : "skip") : lists.includes(name) ? item === void 0 ? this.#chooseList(name, kind, at) : "take" : graphs.includes(name) ? this.#chooseGraph(kind, item) : item !== void 0 ? "skip" : (this.#note(name, at), kind === "object" && wrappers.includes(name) ? "enter" : wholes.includes(name) ? "take" : "skip");
        }
        #chooseGraph(kind, item) {
          return this.#visitor.dependency === void 0 ? "skip" : item !== void 0 ? "take" : kind === "array" ? "enter" : "skip";
        }
        #chooseList(name, kind, at) {
          return this.#note(name, at), kind === "object" && this.#misshapen.set(name, at()), kind === "array" ? "enter" : kind === "scalar" ? "take" : "skip";
        }
        /** Which of two members with one name holds is for every reader to decide, so that none can be trusted. */
        #note(name, at) {
          if (this.#members.has(name) && (lists.includes(name) || wholes.includes(name)))
            throw new ScanFault(`${name} stands in the document twice`, at(), "each member once");
          if (this.#members.size >= limits.F.members)
            throw new ScanFault("the document has too many members", at(), `at most ${limits.F.members}`);
          this.#members.add(name);
        }
        #take(path, value) {
          const [name = "", item] = inDocument(path);
          item === void 0 ? this.#takeMember(name, value) : this.#takeItem(name, value);
        }
        #takeItem(name, value) {
          this.#filled.add(name), name === "components" ? this.#giveComponents(value) : name === "packages" ? this.#givePackage(value) : name === "dependencies" ? this.#giveDependency(dependencyOf(value)) : name === "relationships" ? this.#giveRelationship(value) : this.#giveVulnerabilities(value);
        }
        #takeMember(name, value) {
          this.#values.set(name, value), name === "metadata" && this.#givePartsOfSubject(), lists.includes(name) && value !== null && this.#misshapen.set(name, void 0);
        }
        #giveComponents(item) {
          for (const component of componentsOf(item, this.#skip))
            this.#give(component);
        }
        #givePackage(item) {
          const component = packageOf(item, this.#skip);
          if (component !== void 0) {
            this.#give(component), component.type === "container" && (this.#packageHint ??= hintOfPackage(item, component.purl));
            for (const vulnerability of vulnerabilitiesIn(item))
              this.#giveVulnerability(vulnerability);
          }
        }
        #giveRelationship(item) {
          const { dependency, subject = "" } = relationshipOf(item);
          subject !== "" && this.#described.add(subject), dependency !== void 0 && this.#giveDependency(dependency);
        }
        #giveDependency({ from, to }) {
          from !== "" && to.length > 0 && this.#visitor.dependency?.(from, to);
        }
        #giveVulnerabilities(item) {
          const isEarly = !this.#members.has("components") || !this.#members.has("metadata"), serial = words(this.#values.get("serialNumber"));
          for (const vulnerability of vulnerabilitiesOf(item, serial, this.#skip))
            isEarly ? this.#early.push(vulnerability) : this.#giveVulnerability(vulnerability);
        }
        /** Modules of an application, as some tools nest them in what the document is about. */
        #givePartsOfSubject() {
          const subject = member(this.#values.get("metadata"), "component");
          for (const part of listOf(subject, "components"))
            this.#giveComponents(part);
        }
        #give(component) {
          this.#components++, (this.#operatingSystem === "" || component.type === "operating-system") && (this.#operatingSystem = operatingSystemOf(component) || this.#operatingSystem), this.#visitor.component(component);
        }
        #giveVulnerability(vulnerability) {
          this.#giveSubjectFor(vulnerability.affects), this.#vulnerabilities++, this.#visitor.vulnerability(vulnerability);
        }
        /** What a document is about is none of its components; where a vulnerability refers to it, it becomes one. */
        #giveSubjectFor(ref) {
          const subject = member(this.#values.get("metadata"), "component");
          if (this.#isSubjectGiven || ref === "" || textOf(subject, "bom-ref") !== ref)
            return;
          this.#isSubjectGiven = !0;
          const component = componentOf(subject, this.#skip);
          component !== void 0 && this.#give(component);
        }
        #skip = (reason, count = 1) => {
          this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
        };
        #identify() {
          const spec = this.#values.get("specVersion"), spdx = this.#values.get("spdxVersion"), isCycloneDx = this.#values.get("bomFormat") === "CycloneDX" || !this.#members.has("bomFormat") && spec !== void 0 && this.#members.has("components");
          if (isCycloneDx && spdx !== void 0)
            throw this.#problem("this says to be CycloneDX and SPDX at once", expectedDocument);
          if (isCycloneDx) {
            if (typeof spec != "string" || !/^1\.[2-7]$/.test(spec))
              throw this.#problem(`this is CycloneDX ${versionWords(spec)}`, "CycloneDX 1.2 to 1.7");
            return { format: "cyclonedx", specVersion: spec };
          }
          if (spdx === void 0) {
            const { what, mend } = this.#isList ? foreignList : foreignMembers(this.#members);
            throw this.#problem(what, mend);
          }
          const version = typeof spdx == "string" ? /^SPDX-(2\.[23])(?:\.\d+)?$/.exec(spdx)?.[1] : void 0;
          if (version === void 0)
            throw this.#problem(`this is SPDX ${versionWords(spdx).replace(/^SPDX-/, "")}`, "SPDX-2.2 or SPDX-2.3");
          return { format: "spdx", specVersion: version };
        }
        #checkLists(isSpdx) {
          const foreign = isSpdx ? "components" : "packages";
          if (this.#filled.has(foreign)) {
            const format = isSpdx ? "SPDX" : "CycloneDX";
            throw this.#problem(`this says to be ${format} and lists ${foreign}`, expectedDocument);
          }
          for (const [name, at] of this.#misshapen)
            if (name !== foreign)
              throw this.#problem(`${name} is no list`, "a list", at);
        }
        #image(isSpdx) {
          const metadata = this.#values.get("metadata"), name = this.#values.get("name"), namespace = this.#values.get("documentNamespace"), own = isSpdx ? hintOfSpdx(words(name), words(namespace)) : hintOfMetadata(metadata);
          return imageFrom([
            hintOfKey(this.#source),
            hintOfSubject(this.#values.get("subject")),
            own,
            this.#packageHint ?? {},
            hintOfFileName(this.#source),
            isSpdx ? {} : weakHintOfMetadata(metadata),
            { operatingSystem: this.#operatingSystem }
          ]);
        }
        #problem(what, expected, at) {
          return new SbomProblem({ source: this.#source, what, at, expected });
        }
      }
      function inDocument(path) {
        let start = 0;
        for (; start < path.length - 1 && wrappers.includes(path[start]); )
          start++;
        return path.slice(start);
      }
      function metadataTools(metadata) {
        const tools = member(metadata, "tools");
        return (Array.isArray(tools) ? tools : [...listOf(tools, "components"), ...listOf(tools, "services")]).map((tool) => [textOf(tool, "name"), textOf(tool, "version")].filter((text) => text !== "").join(" ")).filter((text) => text !== "");
      }
      function creatorTools(creation) {
        return listOf(creation, "creators").filter((creator) => typeof creator == "string" && creator.startsWith("Tool: ")).map((creator) => String(creator).slice(6));
      }
      function versionWords(version) {
        return typeof version == "string" ? version.slice(0, 40) : version === void 0 ? "of no version" : "of a version that is no text";
      }
      function words(value) {
        return typeof value == "string" ? value : "";
      }
      var external_node_buffer_ = __webpack_require__(4573);
      function bytes(texts) {
        const table = new Uint8Array(256);
        for (const byte of Buffer.from(texts, "latin1"))
          table[byte] = 1;
        return table;
      }
      const isEscape = bytes('"\\/bfnrtu'), isHex = bytes("0123456789abcdefABCDEF"), literals = new Map(["true", "false", "null"].map((word) => [word.charCodeAt(0), Buffer.from(word)])), numberClass = new Uint8Array(256);
      for (const [at, members2] of ["-", "0", "123456789", ".", "eE", "+"].entries())
        for (const byte of Buffer.from(members2))
          numberClass[byte] = at + 1;
      const numberEnds = -1, numberFails = -2, numberSteps = [
        [numberFails, 1, 2, 3, numberFails, numberFails, numberFails],
        // 0: nothing
        [numberFails, numberFails, 2, 3, numberFails, numberFails, numberFails],
        // 1: a minus
        [numberEnds, numberFails, numberFails, numberFails, 4, 6, numberFails],
        // 2: a zero in front
        [numberEnds, numberFails, 3, 3, 4, 6, numberFails],
        // 3: digits
        [numberFails, numberFails, 5, 5, numberFails, numberFails, numberFails],
        // 4: a point
        [numberEnds, numberFails, 5, 5, numberFails, 6, numberFails],
        // 5: digits after it
        [numberFails, 7, 8, 8, numberFails, numberFails, 7],
        // 6: an e
        [numberFails, numberFails, 8, 8, numberFails, numberFails, numberFails],
        // 7: its sign
        [numberEnds, numberFails, 8, 8, numberFails, numberFails, numberFails]
        // 8: its digits
      ], awaitsValue = 0, awaitsFirstItem = 1, awaitsFirstKey = 2, awaitsKey = 3, awaitsColon = 4, awaitsNext = 5, awaitsEnd = 6, inString = 7, inEscape = 8, inHex = 9, inLiteral = 10, inNumber = 11, expectations = {
        [awaitsValue]: "a value",
        [awaitsFirstItem]: "a value or ]",
        [awaitsFirstKey]: "the name of a member in quotes, or }",
        [awaitsKey]: "the name of a member in quotes",
        [awaitsColon]: "a colon",
        [awaitsNext]: "a comma or the end of the object or list",
        [awaitsEnd]: "nothing after the end of the document",
        [inString]: "a character of the text in quotes; control characters are written as \\u00XX",
        [inEscape]: 'one of " \\ / b f n r t u after a backslash',
        [inHex]: "four hexadecimal digits after \\u",
        [inLiteral]: "true, false or null",
        [inNumber]: "the rest of a number"
      }, quote = 34, backslash = 92, comma = 44, colon = 58, openObject = 123, closeObject = 125, openArray = 91, closeArray = 93, newline = 10, letterU = 117, isBlank = bytes(` 	
\r`), isPlain = new Uint8Array(256).map((_, byte) => byte >= 32 && byte !== quote && byte !== backslash ? 1 : 0);
      class JsonScanner {
        #outline;
        #state = awaitsValue;
        /** Which of the open objects and lists are objects. */
        #objects = new Uint8Array(limits.F.depth + 1);
        #depth = 0;
        /** How many of the open ones, from the outermost, were entered. */
        #entered = 0;
        #path = [];
        /** Of the piece's first byte. */
        #offset = 0;
        #line = 1;
        #blank = 0;
        #isKey = !1;
        #hexLeft = 0;
        #literal = new Uint8Array();
        #literalAt = 0;
        #numberState = 0;
        /** What is being kept: nothing, a member's name, or a value with the depth at which it stands. */
        #kept = "nothing";
        #keptDepth = 0;
        #keptFrom = 0;
        #keptPieces = [];
        #keptBytes = 0;
        /** Names of members in the value that is being kept. */
        #keptKeys = 0;
        #faultyTexts = 0;
        constructor(outline) {
          this.#outline = outline;
        }
        /** How many of the values made held bytes that are no UTF-8; each such byte became U+FFFD. */
        get faultyTexts() {
          return this.#faultyTexts;
        }
        push(chunk) {
          const end = chunk.length;
          let state = this.#state, at = 0;
          for (this.#keptFrom = 0; at < end; )
            if (state === inString) {
              for (; at < end && isPlain[chunk[at]] === 1; )
                at++;
              if (at === end)
                break;
              const byte = chunk[at];
              if (byte === quote)
                at++, state = this.#endString(chunk, at);
              else if (byte === backslash)
                at++, state = inEscape;
              else
                throw this.#fault(chunk, at, state);
            } else if (state <= awaitsEnd) {
              const from = at;
              for (; at < end && isBlank[chunk[at]] === 1; )
                chunk[at] === newline && this.#line++, at++;
              if (at !== from && this.#passBlank(at - from, at), at === end)
                break;
              state = this.#step(chunk, at, state), state !== inNumber && at++;
            } else {
              const byte = chunk[at];
              if (state === inNumber) {
                const next = numberSteps[this.#numberState][numberClass[byte]];
                if (next === numberFails)
                  throw this.#fault(chunk, at, state);
                next === numberEnds ? state = this.#endValue(chunk, at) : (this.#numberState = next, at++);
              } else if (state === inEscape) {
                if (isEscape[byte] !== 1)
                  throw this.#fault(chunk, at, state);
                this.#hexLeft = 4, state = byte === letterU ? inHex : inString, at++;
              } else if (state === inHex) {
                if (isHex[byte] !== 1)
                  throw this.#fault(chunk, at, state);
                --this.#hexLeft === 0 && (state = inString), at++;
              } else {
                if (this.#literal[this.#literalAt] !== byte)
                  throw this.#fault(chunk, at, state);
                at++, ++this.#literalAt === this.#literal.length && (state = this.#endValue(chunk, at));
              }
            }
          if (this.#state = state, this.#kept !== "nothing" && this.#keep(chunk.subarray(this.#keptFrom, end), end), this.#offset += end, this.#offset > limits.F.text)
            throw this.#beyond(0, `${limits.F.text} bytes of text`);
        }
        /** Call after the last piece. */
        end() {
          if (this.#state === inNumber && this.#depth === 0 && this.push(Buffer.from(" ")), this.#state === awaitsEnd)
            return;
          const what = this.#offset === 0 ? "there are no bytes" : "the text ends within the document";
          throw new ScanFault(what, this.#position(0), "a whole document");
        }
        /** A byte that is no white space, where structure is awaited. */
        #step(chunk, at, state) {
          const byte = chunk[at];
          switch (this.#blank = 0, byte) {
            case quote:
              return state === awaitsFirstKey || state === awaitsKey ? this.#startKey(at) : (this.#awaitValue(chunk, at, state), this.#startValue("scalar", at), this.#isKey = !1, inString);
            case comma:
              if (state !== awaitsNext)
                throw this.#fault(chunk, at, state);
              return this.#objects[this.#depth] === 1 ? awaitsKey : awaitsValue;
            case colon:
              if (state !== awaitsColon)
                throw this.#fault(chunk, at, state);
              return awaitsValue;
            case openObject:
              return this.#awaitValue(chunk, at, state), this.#open("object", at), awaitsFirstKey;
            case openArray:
              return this.#awaitValue(chunk, at, state), this.#open("array", at), awaitsFirstItem;
            case closeObject:
              if (state !== awaitsFirstKey && !(state === awaitsNext && this.#objects[this.#depth] === 1))
                throw this.#fault(chunk, at, state);
              return this.#close(chunk, at + 1);
            case closeArray:
              if (state !== awaitsFirstItem && !(state === awaitsNext && this.#objects[this.#depth] === 0))
                throw this.#fault(chunk, at, state);
              return this.#close(chunk, at + 1);
          }
          this.#awaitValue(chunk, at, state);
          const literal = literals.get(byte);
          if (literal !== void 0)
            return this.#startValue("scalar", at), this.#literal = literal, this.#literalAt = 1, inLiteral;
          if (numberClass[byte] === 0)
            throw this.#fault(chunk, at, state);
          return this.#startValue("scalar", at), this.#numberState = 0, inNumber;
        }
        #awaitValue(chunk, at, state) {
          if (state !== awaitsValue && state !== awaitsFirstItem)
            throw this.#fault(chunk, at, state);
        }
        #startKey(at) {
          return this.#isKey = !0, this.#keptKeys++, this.#depth === this.#entered && this.#startKeeping("key", at), inString;
        }
        /** True when the value's members are to be looked at. */
        #startValue(kind, at) {
          if (this.#depth !== this.#entered)
            return !1;
          const choice = this.#outline.choose(this.#path, kind, () => this.#position(at));
          return choice === "take" && this.#startKeeping("value", at), choice === "enter";
        }
        #open(kind, at) {
          const isEntered = this.#startValue(kind, at);
          if (this.#depth === limits.F.depth)
            throw this.#beyond(at, `${limits.F.depth} levels of objects and lists`);
          this.#depth++, this.#objects[this.#depth] = kind === "object" ? 1 : 0, isEntered && (this.#entered = this.#depth, this.#path.push("*"));
        }
        #close(chunk, end) {
          return this.#depth--, this.#depth < this.#entered && (this.#entered = this.#depth, this.#path.pop()), this.#endValue(chunk, end);
        }
        #endString(chunk, end) {
          return this.#isKey ? (this.#kept === "key" && (this.#path[this.#entered - 1] = this.#stopKeeping(chunk, end)), awaitsColon) : this.#endValue(chunk, end);
        }
        #endValue(chunk, end) {
          return this.#kept === "value" && this.#depth === this.#keptDepth && this.#outline.take(this.#path, this.#valueKept(chunk, end)), this.#depth === 0 ? awaitsEnd : awaitsNext;
        }
        #startKeeping(what, at) {
          this.#kept = what, this.#keptDepth = this.#depth, this.#keptFrom = at, this.#keptKeys = 0;
        }
        /** Which of two members with one name holds is for every reader to decide, so that none can be trusted. */
        #valueKept(chunk, end) {
          const value = this.#stopKeeping(chunk, end);
          if (this.#keptKeys === membersIn(value))
            return value;
          throw new ScanFault("a member stands twice in the value that ends here", this.#position(end - 1), "each member once");
        }
        #stopKeeping(chunk, end) {
          if (this.#kept = "nothing", this.#keptPieces.length === 0)
            return this.#parse(chunk, this.#keptFrom, end);
          this.#keptPieces.push(chunk.subarray(this.#keptFrom, end));
          const whole = Buffer.concat(this.#keptPieces);
          return this.#keptPieces = [], this.#keptBytes = 0, this.#parse(whole, 0, whole.length);
        }
        /** Copies, for whoever gave the piece may write into it again. */
        #keep(piece, end) {
          this.#keptPieces.push(Buffer.from(piece)), this.#keptBytes += piece.length;
          const most = this.#kept === "key" ? limits.F.key : limits.F.element;
          if (this.#keptBytes > most)
            throw this.#beyond(end, `${most} bytes in one member or item`);
        }
        /** The grammar has been held against it, so that this cannot fail. */
        #parse(bytes2, start, end) {
          const text = bytes2.toString("utf8", start, end);
          return text.includes("\uFFFD") && !(0, external_node_buffer_.isUtf8)(bytes2.subarray(start, end)) && this.#faultyTexts++, JSON.parse(text);
        }
        #passBlank(count, at) {
          if (this.#blank += count, this.#blank > limits.F.blank)
            throw this.#beyond(at, `${limits.F.blank} bytes of white space in a row`);
        }
        #position(at) {
          return { offset: this.#offset + at, line: this.#line };
        }
        #fault(chunk, at, state) {
          const byte = chunk[at], what = byte > 32 && byte < 127 ? `there is ${String.fromCharCode(byte)}` : `there is the byte 0x${byte.toString(16).padStart(2, "0")}`;
          return new ScanFault(what, this.#position(at), expectations[state] ?? "");
        }
        #beyond(at, limit) {
          return new ScanFault("the document is beyond what is read", this.#position(at), `at most ${limit}`);
        }
      }
      function membersIn(value) {
        if (typeof value != "object" || value === null)
          return 0;
        let count = 0;
        if (Array.isArray(value)) {
          for (const item of value)
            typeof item == "object" && (count += membersIn(item));
          return count;
        }
        for (const key in value) {
          count++;
          const member2 = value[key];
          typeof member2 == "object" && (count += membersIn(member2));
        }
        return count;
      }
      var external_node_stream_ = __webpack_require__(7075), promises_ = __webpack_require__(6466), external_node_util_ = __webpack_require__(7975), external_node_zlib_ = __webpack_require__(8522);
      async function* textBytes(source, onBytes) {
        const packed = await peeked(counted(source.open(), onBytes), 2), isGzip = packed.head[0] === 31 && packed.head[1] === 139, text = await peeked(isGzip ? unzipped(packed.all(), source.name) : packed.all(), 3), [first, second, third] = text.head;
        first === 255 && second === 254 ? yield* text_decoded(text.all(), "utf-16le") : first === 254 && second === 255 ? yield* text_decoded(text.all(), "utf-16be") : first === 239 && second === 187 && third === 191 ? yield* without(text.all(), 3) : yield* text.all();
      }
      async function* counted(pieces, onBytes) {
        for await (const piece of pieces)
          onBytes(piece.length), yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      }
      async function peeked(pieces, count) {
        let head = Buffer.alloc(0);
        for (; head.length < count; ) {
          const next = await pieces.next();
          if (next.done === !0)
            break;
          head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
        }
        async function* all() {
          try {
            head.length > 0 && (yield head), yield* pieces;
          } finally {
            await pieces.return(void 0);
          }
        }
        return { head, all };
      }
      async function* unzipped(pieces, name) {
        const gunzip = (0, external_node_zlib_.createGunzip)({ chunkSize: 262144 }), fed = (0, promises_.pipeline)(external_node_stream_.Readable.from(pieces), gunzip).catch(() => {
        });
        let size = 0;
        try {
          for await (const piece of gunzip) {
            if (size += piece.length, size > limits.F.expansionFrom && size > gunzip.bytesWritten * limits.F.expansion) {
              const expected = `at most ${limits.F.expansion} bytes of text to each compressed byte`;
              throw new SbomProblem({
                source: name,
                what: "the compressed data expands beyond what is read",
                expected
              });
            }
            yield piece;
          }
        } catch (fault) {
          if (!isZlibFault(fault))
            throw fault;
          const what = `the compressed data is damaged or cut (${fault.message})`;
          throw new SbomProblem({ source: name, what, expected: "a whole gzip file" });
        } finally {
          gunzip.destroy(), await fed;
        }
      }
      function isZlibFault(fault) {
        return external_node_util_.types.isNativeError(fault) && "code" in fault && String(fault.code).startsWith("Z_");
      }
      async function* text_decoded(pieces, encoding) {
        const decoder = new TextDecoder(encoding);
        for await (const piece of pieces)
          yield Buffer.from(decoder.decode(piece, { stream: !0 }));
        yield Buffer.from(decoder.decode());
      }
      async function* without(pieces, count) {
        let left = count;
        for await (const piece of pieces)
          yield piece.subarray(Math.min(left, piece.length)), left = Math.max(0, left - piece.length);
      }
      async function readSbom(source, visitor, options = {}) {
        const reading = new DocumentReading(source.name, visitor), faultyTexts = await scan(source, reading.outline, options);
        return reading.facts(faultyTexts);
      }
      const headBytes = 4096;
      async function scan(source, outline, options) {
        const scanner2 = new JsonScanner(outline);
        let head = Buffer.alloc(0);
        try {
          for await (const piece of textBytes(source, options.onBytes ?? (() => {
          })))
            options.signal?.throwIfAborted(), head.length < headBytes && (head = Buffer.concat([head, piece.subarray(0, headBytes - head.length)])), scanner2.push(piece);
          scanner2.end();
        } catch (fault) {
          throw fault instanceof ScanFault ? problemOf(fault, source.name, head) : fault;
        }
        return scanner2.faultyTexts;
      }
      function problemOf(fault, source, head) {
        const foreign = foreignBeginning(head.toString("latin1"));
        return foreign !== void 0 ? new SbomProblem({ source, what: foreign.what, expected: foreign.mend }) : isNoJson(head) ? new SbomProblem({ source, what: "this is no JSON", expected: expectedDocument }) : new SbomProblem({ source, what: fault.what, at: fault.at, expected: fault.expected });
      }
      function isNoJson(head) {
        const [first] = head.toString("latin1").trimStart();
        return first !== void 0 && first !== "{" && first !== "[";
      }
    })
  ),
  /***/
  7630: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          limits
        )
        /* harmony export */
      });
      const limits = {
        /** Levels of objects and lists. */
        depth: 500,
        /** Bytes of one component, package or vulnerability with all that is in it. */
        element: 64 * 1024 * 1024,
        /** Bytes of white space in a row. */
        blank: 16 * 1024 * 1024,
        /** Bytes of the whole text, after decompression. */
        text: 4 * 1024 ** 3,
        /** Bytes of text to one compressed byte, once there are so many bytes of text that it matters. */
        expansion: 250,
        expansionFrom: 8 * 1024 * 1024,
        /** Bytes of the name of a member of the document itself. */
        key: 64 * 1024,
        /** Members of the document itself. */
        members: 1e4,
        /** Characters of a name, version, package URL, reference, licence or path. */
        field: 16 * 1024
      };
    })
  ),
  /***/
  6312: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          inVersionOf
        )
        /* harmony export */
      });
      var _versions_interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1945), _versions_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902), _versions_range_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9550), _versions_vers_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8092);
      function inVersionOf(component, vulnerability) {
        const { versions, ...told } = vulnerability;
        if (versions === void 0)
          return vulnerability;
        const own = component.fullVersion === "" ? versions : versions.filter((one) => covers(one, component));
        if (own.length > 0 && own.every(({ isAffected }) => !isAffected))
          return;
        const fixedVersion = told.fixedVersion ?? fixAmong(versions, component);
        return { ...told, ...fixedVersion === void 0 ? {} : { fixedVersion } };
      }
      function covers({ version, range, isAffected }, component) {
        if (range !== void 0)
          return isInRange(range, isAffected, component);
        if (version === void 0)
          return !1;
        if (version === component.version || version === component.fullVersion)
          return !0;
        const { ecosystem, fullVersion } = component;
        return (0, _versions_order_js__WEBPACK_IMPORTED_MODULE_1__._)(ecosystem, version) === (0, _versions_order_js__WEBPACK_IMPORTED_MODULE_1__._)(ecosystem, fullVersion);
      }
      function isInRange(uri, isAffected, { ecosystem, fullVersion }) {
        const own = (0, _versions_vers_uri_js__WEBPACK_IMPORTED_MODULE_3__.T$)(uri) ?? ecosystem;
        try {
          const key = (0, _versions_order_js__WEBPACK_IMPORTED_MODULE_1__._)(own, fullVersion);
          return (0, _versions_vers_uri_js__WEBPACK_IMPORTED_MODULE_3__.dL)(own, uri, 0).some((interval) => (0, _versions_interval_set_js__WEBPACK_IMPORTED_MODULE_0__.FK)(interval, key));
        } catch (problem) {
          if (problem instanceof _versions_range_problem_js__WEBPACK_IMPORTED_MODULE_2__.n)
            return isAffected;
          throw problem;
        }
      }
      function fixAmong(versions, { ecosystem, fullVersion }) {
        const key = (version) => (0, _versions_order_js__WEBPACK_IMPORTED_MODULE_1__._)(ecosystem, version), own = key(fullVersion);
        return versions.flatMap(({ version, isAffected }) => version === void 0 || isAffected ? [] : [version]).filter((version) => fullVersion === "" || key(version) > own).reduce((lowest, version) => lowest === void 0 || key(version) < key(lowest) ? version : lowest, void 0);
      }
    })
  ),
  /***/
  4242: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        At: () => (
          /* binding */
          Facts
        ),
        /* harmony export */
        MO: () => (
          /* binding */
          packageKey
        ),
        /* harmony export */
        Nr: () => (
          /* binding */
          mergeVulnerabilities
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          mergePackages
        ),
        /* harmony export */
        nQ: () => (
          /* binding */
          largest
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          joined
        ),
        /* harmony export */
        yW: () => (
          /* binding */
          vulnerabilityKey
        )
        /* harmony export */
      });
      const separator = `
`;
      class Facts {
        #byKey = /* @__PURE__ */ new Map();
        #key;
        #merge;
        constructor(key, merge) {
          this.#key = key, this.#merge = merge;
        }
        add(fact) {
          const key = this.#key(fact), known = this.#byKey.get(key);
          known === void 0 ? this.#byKey.set(key, fact) : Array.isArray(known) ? known.push(fact) : this.#byKey.set(key, [known, fact]);
        }
        /** In the order of their keys. */
        all() {
          return [...this.#byKey].sort(([a], [b]) => a < b ? -1 : 1).map(([, found]) => Array.isArray(found) ? this.#merge(found) : found);
        }
      }
      function packageKey(fact) {
        return `${fact.package}\0${fact.packageversion}\0${fact.package.length}`;
      }
      function vulnerabilityKey(fact) {
        return `${fact.cve}\0${packageKey(fact)}\0${fact.cve.length}`;
      }
      function mergePackages(facts) {
        const first = facts.reduce((best, fact) => comesFirst(best, fact) ? best : fact), purls = facts.flatMap(({ purl, otherpurls }) => [purl, ...otherpurls.split(separator)]);
        return {
          ...first,
          otherpurls: joined(purls.filter((purl) => purl !== first.purl), separator),
          license: mergeLicenses(facts.map(({ license }) => license)),
          path: joined(facts.flatMap(({ path }) => path.split(separator)), separator)
        };
      }
      function mergeVulnerabilities(facts) {
        const [first] = facts;
        if (first === void 0)
          throw new TypeError("There is nothing to merge");
        const exploits = facts.map(({ exploitavailable }) => exploitavailable), list = (texts) => joined(texts.flatMap((text) => text.split(", ")), ", ");
        return {
          cve: first.cve,
          aliases: joined(facts.flatMap(({ aliases }) => aliases.split(" ")), " "),
          package: first.package,
          packageversion: first.packageversion,
          severity: facts.map(({ severity }) => severity).reduce(worse),
          score: largest(facts.map(({ score }) => score)),
          epss: largest(facts.map(({ epss }) => epss)),
          fixedversion: list(facts.map(({ fixedversion }) => fixedversion)),
          exploitavailable: exploits.includes(!0) ? !0 : exploits.find((exploit) => exploit !== void 0),
          knownexploited: facts.map(({ knownexploited }) => knownexploited).reduce(earlier),
          analysis: list(facts.map(({ analysis }) => analysis)),
          // Hidden only where all that tell of it hide it.
          suppressed: facts.every(({ suppressed }) => suppressed)
        };
      }
      const severities = ["unknown", "none", "low", "medium", "high", "critical"];
      function worse(a, b) {
        return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
      }
      function comesFirst(a, b) {
        return a.purl === "" != (b.purl === "") ? a.purl !== "" : a.purl !== b.purl ? a.purl < b.purl : a.ecosystem === "generic" != (b.ecosystem === "generic") ? b.ecosystem === "generic" : `${a.ecosystem} ${a.versionkey}` <= `${b.ecosystem} ${b.versionkey}`;
      }
      function mergeLicenses(licenses) {
        const distinct = [...new Set(licenses)].filter((license) => license !== "");
        return distinct.length < 2 ? distinct[0] ?? "" : joined(distinct.flatMap(conjuncts), " AND ");
      }
      function conjuncts(license) {
        return /[()]|\bOR\b/i.test(license) ? [/^\([^()]*\)$/.test(license) ? license : `(${license})`] : license.split(" AND ");
      }
      function joined(texts, between) {
        return [...new Set(texts)].filter((text) => text !== "").sort().join(between);
      }
      function earlier(a, b) {
        return a === "" || b === "" ? a || b : a <= b ? a : b;
      }
      function largest(numbers) {
        const known = numbers.filter((one) => one !== void 0);
        return known.length === 0 ? void 0 : known.reduce((a, b) => Math.max(a, b));
      }
    })
  ),
  /***/
  1306: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ES: () => (
          /* binding */
          wellFormed
        ),
        /* harmony export */
        PS: () => (
          /* binding */
          vulnerabilityFact
        ),
        /* harmony export */
        uu: () => (
          /* binding */
          vulnerabilityOf
        )
        /* harmony export */
      });
      function vulnerabilityFact({ name, version }, vulnerability) {
        const { id: id2, aliases = [], severity, score, epss, fixedVersion, exploitAvailable, knownExploited, analysis, isSuppressed } = vulnerability;
        return {
          cve: wellFormed(id2),
          aliases: wellFormed([...aliases].sort().join(" ")),
          package: wellFormed(name),
          packageversion: wellFormed(version),
          severity,
          score,
          epss,
          fixedversion: wellFormed(fixedVersion ?? ""),
          exploitavailable: exploitAvailable,
          knownexploited: wellFormed(knownExploited ?? ""),
          analysis: wellFormed(analysis ?? ""),
          suppressed: isSuppressed ?? !1
        };
      }
      function vulnerabilityOf(fact, affects) {
        const { cve, aliases, severity, score, epss, fixedversion, exploitavailable, knownexploited } = fact;
        return {
          id: cve,
          ...aliases === "" ? {} : { aliases: aliases.split(" ") },
          affects,
          severity,
          ...score === void 0 ? {} : { score },
          ...epss === void 0 ? {} : { epss },
          ...fixedversion === "" ? {} : { fixedVersion: fixedversion },
          ...exploitavailable === void 0 ? {} : { exploitAvailable: exploitavailable },
          ...knownexploited === "" ? {} : { knownExploited: knownexploited },
          ...fact.analysis === "" ? {} : { analysis: fact.analysis },
          ...fact.suppressed ? { isSuppressed: !0 } : {}
        };
      }
      function wellFormed(text) {
        return /[\ud800-\udfff]/.test(text) ? Buffer.from(text).toString() : text;
      }
    })
  ),
  /***/
  954: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* reexport safe */
          _versions_range_js__WEBPACK_IMPORTED_MODULE_1__.BO
        ),
        /* harmony export */
        Zy: () => (
          /* reexport safe */
          _versions_order_js__WEBPACK_IMPORTED_MODULE_0__.Z
        ),
        /* harmony export */
        _5: () => (
          /* reexport safe */
          _versions_order_js__WEBPACK_IMPORTED_MODULE_0__._
        )
        /* harmony export */
      });
      var _versions_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902), _versions_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565), _versions_range_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9550);
    })
  ),
  /***/
  9689: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          apkKey
        ),
        /* harmony export */
        u: () => (
          /* binding */
          apkKeyStart
        )
        /* harmony export */
      });
      var _key_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7488);
      const marks = {
        before: "#",
        end: "$",
        revision: "%",
        commit: "&",
        count: "*",
        after: "+",
        letter: ","
      }, unknown = "~", before = ["alpha", "beta", "pre", "rc"], after = ["cvs", "svn", "git", "hg", "p"], form = /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z](?<afterLetter>\d*(?:\.\d+)*))?(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~(?<commit>[0-9a-f]+))?(?:-r(?<revision>\d+))?/;
      function apkKey(version) {
        const match = form.exec(version);
        if (match?.groups === void 0)
          return _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Ns;
        const { numbers = "", letter, afterLetter = "", suffixes = "", commit, revision } = match.groups, tail = version.slice(match[0].length), [initial = "", ...others] = numbers.split(".");
        return [
          (0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(initial),
          ...others.map(laterNumberKey),
          letter === void 0 ? "" : `${marks.letter}${letter[0]}${afterLetterKey(afterLetter)}`,
          ...suffixes.split("_").slice(1).map(suffixKey),
          commit === void 0 ? "" : `${marks.commit}${commit}${_key_text_js__WEBPACK_IMPORTED_MODULE_0__.fs}`,
          revision === void 0 ? "" : `${marks.revision}${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(revision)}`,
          tail === "" ? marks.end : `${unknown}${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.tQ)(tail)}`
        ].join("");
      }
      function laterNumberKey(digits) {
        return digits.startsWith("0") ? `${digits}${_key_text_js__WEBPACK_IMPORTED_MODULE_0__.fs}` : (0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(digits);
      }
      function afterLetterKey(numbers) {
        return numbers.split(".").filter(Boolean).map(laterNumberKey).join("");
      }
      function suffixKey(suffix) {
        const [name = ""] = /^[a-z]+/.exec(suffix) ?? [], count = suffix.slice(name.length), isBefore = before.includes(name), rank = (isBefore ? before : after).indexOf(name);
        return `${isBefore ? marks.before : marks.after}${rank}${count === "" ? "" : `${marks.count}${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(count)}`}`;
      }
      function apkKeyStart(version) {
        const key = apkKey(version);
        return key.endsWith(marks.end) ? key.slice(0, -marks.end.length) : key;
      }
    })
  ),
  /***/
  2698: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          bound
        ),
        /* harmony export */
        Q: () => (
          /* binding */
          constraint
        )
        /* harmony export */
      });
      var _epoch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5832), _interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1945), _key_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7488), _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902), _pypi_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
      function constraint(ecosystem, comparator, version) {
        const equal = equalTo(ecosystem, version), lowest = equal[0]?.from;
        switch (comparator) {
          case "<":
            return [(0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(_interval_set_js__WEBPACK_IMPORTED_MODULE_0__.eG, lowest && { ...lowest, inclusive: !1 })];
          case "<=":
            return (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.KC)([(0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(_interval_set_js__WEBPACK_IMPORTED_MODULE_0__.eG, lowest), ...equal]);
          case ">":
            return (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.E$)([(0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(lowest, void 0)], unequalTo(equal));
          case ">=":
            return [(0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(lowest, void 0)];
          case "=":
            return equal;
          case "!=":
            return unequalTo(equal);
        }
      }
      function bound(ecosystem, version, inclusive) {
        return { version, key: (0, _order_js__WEBPACK_IMPORTED_MODULE_1__._)(ecosystem, version), inclusive };
      }
      function equalTo(ecosystem, version) {
        const own = bound(ecosystem, version, !0), more = (from, to) => (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)({ ...own, key: from }, { ...own, key: to, inclusive: !1 });
        if (ecosystem === "pypi" && !version.includes("+")) {
          const { from, to } = (0, _pypi_key_js__WEBPACK_IMPORTED_MODULE_2__.e)(own.key);
          return (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.KC)([(0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(own, own), more(from, to)]);
        }
        return ecosystem === "rpm" && (0, _epoch_js__WEBPACK_IMPORTED_MODULE_3__.o)(version).revision === "" ? [more(own.key, `${own.key}${_key_text_js__WEBPACK_IMPORTED_MODULE_4__.Lv}`)] : [(0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(own, own)];
      }
      function unequalTo(intervals) {
        return intervals.reduce((rest, { from, to }) => (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.E$)(rest, [
          (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(_interval_set_js__WEBPACK_IMPORTED_MODULE_0__.eG, from && { ...from, inclusive: !from.inclusive }),
          (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(to && { ...to, inclusive: !to.inclusive }, void 0)
        ]), [(0, _interval_set_js__WEBPACK_IMPORTED_MODULE_0__.YP)(_interval_set_js__WEBPACK_IMPORTED_MODULE_0__.eG, void 0)]);
      }
    })
  ),
  /***/
  5832: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          fullVersion
        )
        /* harmony export */
      });
      function fullVersion(text) {
        const [whole, epoch = ""] = /^(\d*):/.exec(text) ?? [""], rest = text.slice(whole.length), dash = rest.lastIndexOf("-");
        return dash === -1 ? { epoch, version: rest, revision: "" } : { epoch, version: rest.slice(0, dash), revision: rest.slice(dash + 1) };
      }
    })
  ),
  /***/
  1945: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E$: () => (
          /* binding */
          intersection
        ),
        /* harmony export */
        FK: () => (
          /* binding */
          isInside2
        ),
        /* harmony export */
        KC: () => (
          /* binding */
          union
        ),
        /* harmony export */
        YP: () => (
          /* binding */
          interval
        ),
        /* harmony export */
        eG: () => (
          /* binding */
          anyTold
        )
        /* harmony export */
      });
      const anyTold = { version: "", key: "", inclusive: !1 };
      function isInside2({ from, to }, key) {
        return from !== void 0 && (key < from.key || key === from.key && !from.inclusive) ? !1 : to === void 0 || key < to.key || key === to.key && to.inclusive;
      }
      function union(intervals) {
        const merged = [];
        for (const next of intervals.filter(isPossible).toSorted((a, b) => compareStarts(a.from, b.from))) {
          const last = merged.at(-1);
          last === void 0 || isGap(last.to, next.from) ? merged.push(next) : merged[merged.length - 1] = interval(last.from, laterEnd(last.to, next.to));
        }
        return merged;
      }
      function intersection(a, b) {
        const shared = [];
        for (let [i, j] = [0, 0]; ; ) {
          const [one, other] = [a[i], b[j]];
          if (one === void 0 || other === void 0)
            return shared;
          const overlap = interval(laterStart(one.from, other.from), earlierEnd(one.to, other.to));
          isPossible(overlap) && shared.push(overlap), compareEnds(one.to, other.to) < 0 ? i++ : j++;
        }
      }
      function interval(from, to) {
        return { ...from === void 0 ? {} : { from }, ...to === void 0 ? {} : { to } };
      }
      function isPossible({ from, to }) {
        return from === void 0 || to === void 0 || from.key < to.key ? !0 : from.key === to.key && from.inclusive && to.inclusive;
      }
      function isGap(end, start) {
        return end === void 0 || start === void 0 ? !1 : end.key < start.key || end.key === start.key && !end.inclusive && !start.inclusive;
      }
      function compareStarts(a, b) {
        return a === void 0 || b === void 0 ? +(a !== void 0) - +(b !== void 0) : a.key !== b.key ? a.key < b.key ? -1 : 1 : Number(b.inclusive) - Number(a.inclusive);
      }
      function compareEnds(a, b) {
        return a === void 0 || b === void 0 ? +(a === void 0) - +(b === void 0) : a.key !== b.key ? a.key < b.key ? -1 : 1 : Number(a.inclusive) - Number(b.inclusive);
      }
      function laterStart(a, b) {
        return compareStarts(a, b) < 0 ? b : a;
      }
      function earlierEnd(a, b) {
        return compareEnds(a, b) < 0 ? a : b;
      }
      function laterEnd(a, b) {
        return compareEnds(a, b) < 0 ? b : a;
      }
    })
  ),
  /***/
  7488: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hk: () => (
          /* binding */
          numberKey
        ),
        /* harmony export */
        L9: () => (
          /* binding */
          hexKey
        ),
        /* harmony export */
        Lv: () => (
          /* binding */
          aboveAll
        ),
        /* harmony export */
        Ns: () => (
          /* binding */
          noKey
        ),
        /* harmony export */
        fs: () => (
          /* binding */
          textEnd
        ),
        /* harmony export */
        tQ: () => (
          /* binding */
          textKey
        )
        /* harmony export */
      });
      function numberKey(digits) {
        const significant = digits.replace(/^0+/, ""), { length } = significant;
        return length < 9 ? `${length}${significant}` : `9${String(length).padStart(3, "0")}${significant}`;
      }
      const textEnd = "!";
      function textKey(text) {
        return `${text.replace(/[^(-Z^a-}]/g, escaped)}${textEnd}`;
      }
      const aboveAll = "~~~", noKey = "";
      function escaped(character) {
        return character < "(" ? `#${shortHex(character)}` : character < "^" ? `[${shortHex(character)}` : character < "a" ? `_${shortHex(character)}` : `~${hexKey(character)}`;
      }
      function shortHex(character) {
        return character.charCodeAt(0).toString(16).padStart(2, "0");
      }
      function hexKey(character) {
        return character.charCodeAt(0).toString(16).padStart(4, "0");
      }
    })
  ),
  /***/
  8902: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          compareVersions
        ),
        _: () => (
          /* binding */
          versionKey2
        )
      });
      var apk_key = __webpack_require__(9689), key_text = __webpack_require__(7488);
      const preRelease = "#", release = "$";
      function semverKey(version, { numbers, prefix }) {
        const text = version.replace(prefix, ""), [core] = /^\d+(?:\.\d+)*/.exec(text) ?? [];
        if (core === void 0)
          return key_text.Ns;
        const rest = /^[^+]*/.exec(text.slice(core.length))?.[0] ?? "";
        return `${coreKey(core.split("."), numbers)}${preReleaseKey(rest.replace(/^[-._]/, ""))}`;
      }
      function coreKey(parts, numbers) {
        const keys2 = parts.map(key_text.Hk);
        for (; keys2.length > numbers && keys2.at(-1) === zero; )
          keys2.pop();
        return keys2.join("").concat(zero.repeat(Math.max(0, numbers - keys2.length)));
      }
      const zero = "0";
      function preReleaseKey(text) {
        return text === "" ? release : `${preRelease}${text.split(".").map(identifierKey).join("")}${key_text.fs}`;
      }
      function identifierKey(identifier) {
        return /^\d+$/.test(identifier) ? (0, key_text.Hk)(identifier) : `:${(0, key_text.tQ)(identifier)}`;
      }
      const numbering = { numbers: 3, prefix: /^v/ };
      function cargoKey(version) {
        return semverKey(version, numbering);
      }
      var versions_epoch = __webpack_require__(5832);
      const tilde = "#", end = "$";
      function debKey(text) {
        const { epoch, version, revision } = (0, versions_epoch.o)(text);
        return `${(0, key_text.Hk)(epoch)}${partKey(version)}${partKey(revision)}`;
      }
      function partKey(part) {
        const runs = part.match(/\D+|\d+/g) ?? [], lacksNumber = !/\d$/.test(part);
        return `${runs.map((run) => /\d/.test(run) ? (0, key_text.Hk)(run) : characters(run)).join("")}${lacksNumber ? "0" : ""}${end}`;
      }
      function characters(text) {
        return text.replace(/[^A-Za-z]/g, otherCharacter);
      }
      function otherCharacter(character) {
        return character === "~" ? tilde : character === "." ? "|" : `${character < "." ? "{" : "}"}${(0, key_text.L9)(character)}`;
      }
      function sequenceKey(tokens, end2) {
        let side;
        const keys2 = [];
        for (const token2 of tokens.toReversed())
          token2.side !== "next" ? (side = token2.side, keys2.push(token2.key)) : side !== void 0 && keys2.push(token2[side]);
        return `${keys2.reverse().join("")}${end2}`;
      }
      const gem_key_end = "(", gem_key_zero = { side: "next", below: "%", above: "*" }, platform = /-(?:java|jruby|dalvik|mswin\d*|(?:universal|x86|x64|x86_64|amd64|i[3-6]86|aarch64|arm64|arm|armv\d\w*|ppc64le|powerpc|s390x|riscv64)-\w[\w.-]*)$/;
      function gemKey(version) {
        const segments = version.replace(platform, "").replaceAll("-", ".pre.").match(/[0-9]+|[A-Za-z]+/g);
        return segments === null ? key_text.Ns : sequenceKey(withoutZerosBeforeWords(segments).map(token), gem_key_end);
      }
      function withoutZerosBeforeWords(segments) {
        const found = segments.findIndex((segment) => /^[A-Za-z]/.test(segment)), word2 = found === -1 ? segments.length : found;
        let numbers = word2;
        for (; numbers > 0 && /^0+$/.test(segments[numbers - 1] ?? ""); )
          numbers--;
        return [...segments.slice(0, numbers), ...segments.slice(word2)];
      }
      function token(segment) {
        return /^0+$/.test(segment) ? gem_key_zero : /^\d/.test(segment) ? { side: "above", key: (0, key_text.Hk)(segment) } : { side: "below", key: `#${(0, key_text.tQ)(segment)}` };
      }
      const generic_key_end = "(", generic_key_zero = { side: "next", below: "%", above: "*" }, preReleases = /* @__PURE__ */ new Set([
        "alpha",
        "beta",
        "dev",
        "milestone",
        "nightly",
        "pre",
        "preview",
        "rc",
        "snapshot"
      ]);
      function genericKey(version) {
        const segments = version.toLowerCase().replace(/^v(?=\d)/, "").match(/[0-9]+|[a-z]+/g);
        return segments === null ? key_text.Ns : sequenceKey(segments.map(generic_key_token), generic_key_end);
      }
      function generic_key_token(segment) {
        return /^0+$/.test(segment) ? generic_key_zero : /^\d/.test(segment) ? { side: "above", key: (0, key_text.Hk)(segment) } : preReleases.has(segment) ? { side: "below", key: `#${(0, key_text.tQ)(segment)}` } : { side: "above", key: `)${(0, key_text.tQ)(segment)}` };
      }
      const golang_key_numbering = { numbers: 3, prefix: /^(?:v|go)/ };
      function golangKey(version) {
        return semverKey(version, golang_key_numbering);
      }
      const maven_key_end = "(", list = { side: "next", below: "%", above: "," }, maven_key_zero = { side: "next", below: "&", above: "0" }, noQualifier = { side: "next", below: "$", above: ")" }, maven_key_preReleases = ["alpha", "beta", "milestone", "rc", "snapshot"], aliases = /* @__PURE__ */ new Map([
        ["ga", ""],
        ["final", ""],
        ["release", ""],
        ["cr", "rc"]
      ]), shorthands = /* @__PURE__ */ new Map([
        ["a", "alpha"],
        ["b", "beta"],
        ["m", "milestone"]
      ]);
      function mavenKey(version) {
        return sequenceKey(normalized(items(version.toLowerCase())).map(maven_key_token), maven_key_end);
      }
      function items(text) {
        const found = [], isListEmpty = () => found.length === 0 || found.at(-1)?.kind === "list";
        let last = "";
        for (const piece of text.match(/\d+|[^\d.-]+|[.-]/g) ?? []) {
          if (piece === "." || piece === "-") {
            found.push(item(last === "" ? "0" : last)), piece === "-" && found.push({ kind: "list" }), last = "";
            continue;
          }
          isNumber(last) ? found.push(item(last), { kind: "list" }) : last !== "" && (isListEmpty() || found.push({ kind: "list" }), found.push(qualifier(shorthands.get(last) ?? last), { kind: "list" })), last = piece;
        }
        return last === "" ? found : (!isNumber(last) && !isListEmpty() && found.push({ kind: "list" }), [...found, item(last)]);
      }
      function normalized(found) {
        const kept = [];
        let isAtEnd = !0;
        for (const one of found.toReversed())
          isAtEnd && isWorthless(one) || (isAtEnd = one.kind === "list", (!isAtEnd || kept.length > 0) && kept.push(one));
        return kept.reverse();
      }
      function maven_key_token(one) {
        if (one.kind === "list")
          return list;
        if (one.kind === "number")
          return isWorthless(one) ? maven_key_zero : { side: "above", key: (0, key_text.Hk)(one.digits) };
        const rank = maven_key_preReleases.indexOf(one.name);
        return rank !== -1 ? { side: "below", key: `#${rank}` } : one.name === "" ? noQualifier : { side: "above", key: one.name === "sp" ? "*" : `+${(0, key_text.tQ)(one.name)}` };
      }
      function item(text) {
        return isNumber(text) ? { kind: "number", digits: text } : qualifier(text);
      }
      function qualifier(name) {
        return { kind: "qualifier", name: aliases.get(name) ?? name };
      }
      function isWorthless(one) {
        return one.kind === "number" ? /^0*$/.test(one.digits) : one.kind === "qualifier" && one.name === "";
      }
      function isNumber(text) {
        return /^\d/.test(text);
      }
      const no_versions_namespaceObject = /* @__PURE__ */ JSON.parse(`[{"about":"a word that says that nothing is known","form":"\\\\(?(?:unknown|unspecified|undefined|unversioned|noassertion|none|null|nil|n/a|na|not[-_ ]specified|not[-_ ]provided)\\\\)?"},{"about":"Go's main module","form":"\\\\(?devel\\\\)?"},{"about":"a tag or a branch, which moves","form":"latest|head|main|master|trunk"},{"about":"a place to be filled in","form":"[$%]\\\\{.*|@.*@|\\\\{\\\\{.*"},{"about":"an address","form":"[a-z][a-z0-9+.-]*://.*|(?:git|github|gitlab|bitbucket|file|link|portal|workspace|npm)[+:@].*"},{"about":"a sign alone","form":"[-?*]+"}]`), no_version_form = new RegExp(`^(?:${no_versions_namespaceObject.map((one) => one.form).join("|")})$`, "isu"), [no_version_zero, nine] = [48, 57];
      function isNoVersion(text) {
        const first = text.charCodeAt(0);
        return !(first >= no_version_zero && first <= nine) && no_version_form.test(text);
      }
      const npm_key_numbering = { numbers: 3, prefix: /^[v=\s]+/ };
      function npmKey(version) {
        return semverKey(version, npm_key_numbering);
      }
      const nuget_key_numbering = { numbers: 4, prefix: /^v/ };
      function nugetKey(version) {
        return semverKey(version.toLowerCase(), nuget_key_numbering);
      }
      var pypi_key = __webpack_require__(1432);
      const marks = { "~": "#", "^": "%" }, rpm_key_end = "$", word = "*";
      function rpmKey(text) {
        const { epoch, version, revision } = (0, versions_epoch.o)(text);
        return `${(0, key_text.Hk)(epoch)}${rpm_key_partKey(version)}${revision === "" ? "" : rpm_key_partKey(revision)}`;
      }
      function rpm_key_partKey(part) {
        return `${(part.match(/[0-9]+|[A-Za-z]+|[~^]/g) ?? []).map(segmentKey).join("")}${rpm_key_end}`;
      }
      function segmentKey(segment) {
        const mark = Object.hasOwn(marks, segment) ? marks[segment] : void 0;
        return mark !== void 0 ? mark : /^\d/.test(segment) ? (0, key_text.Hk)(segment) : `${word}${segment}${key_text.fs}`;
      }
      const keys = {
        npm: npmKey,
        maven: mavenKey,
        pypi: pypi_key.i,
        deb: debKey,
        rpm: rpmKey,
        apk: apk_key.I,
        gem: gemKey,
        nuget: nugetKey,
        golang: golangKey,
        cargo: cargoKey,
        generic: genericKey
      }, countedLength = 256;
      function compareVersions(ecosystem, a, b) {
        const [first, second] = [versionKey2(ecosystem, a), versionKey2(ecosystem, b)];
        return first === "" && second === "" ? order(a.trim(), b.trim()) : order(first, second);
      }
      function order(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      function versionKey2(ecosystem, version) {
        const text = version.trim().slice(0, countedLength);
        return text === "" || isNoVersion(text) ? "" : keys[ecosystem](text);
      }
    })
  ),
  /***/
  1432: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          withLocal
        ),
        /* harmony export */
        i: () => (
          /* binding */
          pypiKey
        )
        /* harmony export */
      });
      var _key_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7488);
      const form = new RegExp([
        /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)/,
        /(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?/,
        /(?:-(?<postOnly>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?/,
        /(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?/,
        /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/
      ].map(({ source }) => source).join("")), last = "~", first = "!", releaseEnd = "$", developed = "#";
      function pypiKey(version) {
        const text = version.toLowerCase(), match = form.exec(text);
        if (match?.groups === void 0)
          return _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Ns;
        const parts = match.groups, tail = text.slice(match[0].length);
        return [
          (0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(parts.epoch ?? ""),
          releaseKey(parts.release ?? ""),
          preKey(parts),
          postKey(parts),
          parts.dev === void 0 ? last : `d${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(parts.devNumber ?? "")}`,
          localKey(parts.local),
          tail === "" ? "" : (0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.tQ)(tail)
        ].join("");
      }
      function withLocal(key) {
        const start = key.endsWith(first) ? key.slice(0, -first.length) : key;
        return { from: `${start}${word}`, to: `${start}${last}` };
      }
      function releaseKey(release) {
        const keys = release.split(".").map(_key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk);
        for (; keys.at(-1) === "0"; )
          keys.pop();
        return `${keys.join("")}${releaseEnd}`;
      }
      const phases = { a: "a", alpha: "a", b: "b", beta: "b" };
      function preKey(parts) {
        const { pre, preNumber = "" } = parts;
        return pre !== void 0 ? `${phases[pre] ?? "r"}${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(preNumber)}` : parts.dev !== void 0 && !isPost(parts) ? developed : last;
      }
      function postKey(parts) {
        return isPost(parts) ? `p${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(parts.postOnly ?? parts.postNumber ?? "")}` : first;
      }
      function isPost(parts) {
        return parts.post !== void 0 || parts.postOnly !== void 0;
      }
      const word = ":";
      function localKey(local) {
        return local === void 0 ? first : `${local.split(/[-_.]/).map((segment) => /^\d+$/.test(segment) ? `;${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.Hk)(segment)}` : `${word}${(0, _key_text_js__WEBPACK_IMPORTED_MODULE_0__.tQ)(segment)}`).join("")}${_key_text_js__WEBPACK_IMPORTED_MODULE_0__.fs}`;
      }
    })
  ),
  /***/
  9550: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          RangeProblem
        )
        /* harmony export */
      });
      class RangeProblem extends Error {
        name = "RangeProblem";
        /** Where in the text, from 0, in UTF-16 units. */
        at;
        length;
        expected;
        /** Whether other ecosystems write ranges so. */
        isForeign;
        constructor(problem) {
          super(problem.what), this.at = problem.at, this.length = problem.length, this.expected = problem.expected, this.isForeign = problem.isForeign ?? !1;
        }
      }
    })
  ),
  /***/
  2565: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        BO: () => (
          /* binding */
          boundsOf
        ),
        RC: () => (
          /* binding */
          parseRange
        )
      });
      var constraint = __webpack_require__(2698), interval_set = __webpack_require__(1945), range_problem = __webpack_require__(9550), apk_key = __webpack_require__(9689), key_text = __webpack_require__(7488), rising = __webpack_require__(6951);
      const semantic = { "^": caret, "~": tilde }, operators = {
        npm: semantic,
        cargo: { ...semantic, "": requirement },
        golang: semantic,
        nuget: semantic,
        pypi: { "~=": compatibleRelease },
        gem: { "~>": pessimistic }
      }, wildcards = {
        npm: semanticWildcard,
        cargo: semanticWildcard,
        golang: semanticWildcard,
        nuget: semanticWildcard,
        pypi: pypiWildcard
      };
      function shorthandOperators(ecosystem) {
        return ecosystem === "apk" ? fuzzy : Object.keys(operators[ecosystem] ?? {});
      }
      const fuzzy = ["~", "~=", "=~"];
      function shorthand(ecosystem, operator, version) {
        if (ecosystem === "apk")
          return beginningWith(version);
        const meant = operators[ecosystem]?.[operator]?.(version);
        return meant && between(ecosystem, meant);
      }
      function isAnyVersion(ecosystem, text) {
        return text === "*" || ecosystem === "npm" && /^[xX]$/.test(text);
      }
      function wildcard(ecosystem, version) {
        return wildcards[ecosystem]?.(isPartial(ecosystem, version) ? `${version}.*` : version);
      }
      function between(ecosystem, { from, to }) {
        return { from: (0, constraint.$)(ecosystem, from, !0), to: (0, constraint.$)(ecosystem, to, !1) };
      }
      function inComparisons(operator, version) {
        const [text] = /^\d+(?:\.\d+){0,2}/.exec(version) ?? [];
        if (text === void 0)
          return [];
        const numbers = text.split("."), below = (count) => `>=${text} <${(0, rising.K)(numbers.slice(0, Math.max(1, count))).join(".")}`;
        switch (operator) {
          case "^":
            return [below(1)];
          case "~":
          case "=~":
            return [.../* @__PURE__ */ new Set([below(2), below(numbers.length - 1)])];
          case "~>":
          case "~=":
            return [below(numbers.length - 1)];
          default:
            return [];
        }
      }
      function isPartial(ecosystem, version) {
        return (ecosystem === "npm" || ecosystem === "cargo") && /^v?\d+(?:\.\d+)?$/.test(version);
      }
      function caret(version) {
        const numbers = leadingNumbers(version);
        if (numbers === void 0)
          return;
        const significant = numbers.findIndex((number) => !/^0+$/.test(number)), last = significant === -1 ? numbers.length - 1 : significant;
        return { from: wholeVersion(version), to: semanticEnd(numbers.slice(0, last + 1)) };
      }
      function tilde(version) {
        const numbers = leadingNumbers(version);
        return numbers && { from: wholeVersion(version), to: semanticEnd(numbers.slice(0, 2)) };
      }
      function requirement(version) {
        return semanticWildcard(version) ?? caret(version);
      }
      function semanticWildcard(version) {
        const [, text] = /^v?(\d+(?:\.\d+)?)(?:\.[xX*]){1,2}$/.exec(version) ?? [];
        return text === void 0 ? void 0 : { from: text, to: semanticEnd(text.split(".")) };
      }
      function leadingNumbers(version) {
        const [, text] = /^v?(\d+(?:\.\d+){0,2})(?:$|[-+.])/.exec(version) ?? [];
        return text?.split(".");
      }
      function wholeVersion(version) {
        return version.replace(/(?:\.[xX*])+$/, "");
      }
      function semanticEnd(numbers) {
        return `${[...(0, rising.K)(numbers), "0", "0"].slice(0, Math.max(3, numbers.length)).join(".")}-0`;
      }
      function compatibleRelease(version) {
        const [, epoch = "", release = ""] = /^v?(\d+!)?(\d+(?:\.\d+)+)/.exec(version) ?? [];
        if (release !== "")
          return { from: version, to: `${epoch}${(0, rising.K)(release.split(".").slice(0, -1)).join(".")}.dev0` };
      }
      function pypiWildcard(version) {
        const [, epoch = "", release = ""] = /^v?(\d+!)?(\d+(?:\.\d+)*)\.\*$/.exec(version) ?? [];
        if (release !== "")
          return { from: `${epoch}${release}.dev0`, to: `${epoch}${(0, rising.K)(release.split(".")).join(".")}.dev0` };
      }
      function pessimistic(version) {
        const [release] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
        if (release === void 0)
          return;
        const numbers = release.split(".");
        return { from: version, to: `${(0, rising.K)(numbers.slice(0, Math.max(1, numbers.length - 1))).join(".")}.A` };
      }
      function beginningWith(version) {
        const start = (0, apk_key.u)(version), isNumbers = /^[1-9]\d*(?:\.[1-9]\d*)*$/.test(version);
        return {
          from: { version, key: start, inclusive: !0 },
          to: {
            version: isNumbers ? (0, rising.K)(version.split(".")).join(".") : version,
            key: `${start}${key_text.Lv}`,
            inclusive: !isNumbers
          }
        };
      }
      var version_text = __webpack_require__(8773);
      const comparators = {
        "": "=",
        "=": "=",
        "==": "=",
        "===": "=",
        "!=": "!=",
        "<": "<",
        "<<": "<",
        "<=": "<=",
        ">": ">",
        ">>": ">",
        ">=": ">="
      };
      function comparisons(ecosystem, text, at) {
        return (hyphenRange(ecosystem, text, at) ?? read(text, at)).map((comparison) => meaning(ecosystem, comparison)).reduce(interval_set.E$);
      }
      const comparisons_form = /([<>=!~^]*)[ \t]*([^\s,]*)[\s,]*/y;
      function read(text, at) {
        const found = [];
        for (comparisons_form.lastIndex = 0; comparisons_form.lastIndex < text.length; ) {
          const start = at + comparisons_form.lastIndex, [whole, operator = "", version = ""] = comparisons_form.exec(text) ?? [""], versionAt = start + (version === "" ? whole.length : whole.indexOf(version, operator.length));
          found.push({ operator, at: start, written: { operator, version, at: versionAt } });
        }
        return found;
      }
      const hyphenForm = /^(\S+)[ \t]+-[ \t]+(\S+)$/;
      function hyphenRange(ecosystem, text, at) {
        const [, from, to] = hyphenForm.exec(text) ?? [];
        if (from === void 0 || to === void 0)
          return;
        if (ecosystem !== "npm")
          throw new range_problem.n({
            what: `${JSON.stringify(text)} is no range of ${ecosystem} versions`,
            at,
            length: text.length,
            expected: `>=${from} <=${to}`,
            isForeign: !0
          });
        const toAt = at + text.length - to.length;
        return [
          { operator: ">=", at, written: { operator: ">=", version: from, at } },
          { operator: "<=", at: toAt, written: { operator: "<=", version: to, at: toAt } }
        ];
      }
      function meaning(ecosystem, comparison) {
        const { operator, at, written } = comparison, { version } = written;
        if (operator === "" && isAnyVersion(ecosystem, version))
          return [{}];
        if (wildcard(ecosystem, version) === void 0 && (0, version_text.p)(ecosystem, written), shorthandOperators(ecosystem).includes(operator)) {
          const meant = shorthand(ecosystem, operator, version);
          if (meant === void 0)
            throw (0, version_text.y)(written, inFull(written));
          return (0, interval_set.KC)([meant]);
        }
        const comparator = Object.hasOwn(comparators, operator) ? comparators[operator] : void 0;
        if (comparator !== void 0)
          return compared(ecosystem, comparator, version);
        throw new range_problem.n({
          what: `${JSON.stringify(operator)} is no operator of ${ecosystem} versions`,
          at,
          length: operator.length,
          expected: inPlaceOf(ecosystem, operator, version),
          isForeign: inComparisons(operator, version).length > 0
        });
      }
      function inPlaceOf(ecosystem, operator, version) {
        const meant = inComparisons(operator, version);
        return meant.length > 0 ? meant.join(", or ") : ["<", "<=", ">", ">=", "=", "!=", ...shorthandOperators(ecosystem).filter(Boolean)].join(" ");
      }
      function compared(ecosystem, comparator, version) {
        const meant = wildcard(ecosystem, version);
        if (meant === void 0)
          return (0, constraint.Q)(ecosystem, comparator, version);
        switch (comparator) {
          case "=":
            return (0, interval_set.KC)([between(ecosystem, meant)]);
          case "!=":
            return (0, interval_set.KC)([...(0, constraint.Q)(ecosystem, "<", meant.from), ...(0, constraint.Q)(ecosystem, ">=", meant.to)]);
          case "<=":
            return (0, constraint.Q)(ecosystem, "<", meant.to);
          case ">":
            return (0, constraint.Q)(ecosystem, ">=", firstRelease(meant.to));
          default:
            return (0, constraint.Q)(ecosystem, comparator, meant.from);
        }
      }
      function firstRelease(end) {
        return end.replace(/(?:-0|\.dev0)$/, "");
      }
      function inFull({ operator, version }) {
        return /^\d+$/.test(version) ? `${operator}${version}.0` : void 0;
      }
      var order = __webpack_require__(8902);
      const maven_intervals_form = /([[(])([^[\](),]*)(,?)([^[\](),]*)([\])])[\s,]*/y;
      function mavenIntervals(ecosystem, text, at) {
        const found = [];
        for (maven_intervals_form.lastIndex = 0; maven_intervals_form.lastIndex < text.length; ) {
          const start = maven_intervals_form.lastIndex, match = maven_intervals_form.exec(text);
          if (match === null)
            throw new range_problem.n({
              what: "the interval is not complete",
              at: at + start,
              length: text.length - start,
              expected: "an interval such as [2.0,2.17.1) or [2.17.1]"
            });
          found.push(...intervalsOf(ecosystem, match, at + start));
        }
        return (0, interval_set.KC)(found);
      }
      function intervalsOf(ecosystem, match, at) {
        const [whole, open, first = "", comma, second = "", close] = match, [from, to] = [first.trim(), second.trim()], isOne = comma === "" && from !== "" && open === "[" && close === "]", check = (version, versionAt) => {
          version !== "" && (0, version_text.p)(ecosystem, { version, at: at + versionAt, operator: isOne ? "=" : "" });
        };
        if (check(from, whole.indexOf(first, 1) + first.indexOf(from)), check(to, whole.lastIndexOf(second) + second.indexOf(to)), isOne)
          return (0, constraint.Q)(ecosystem, "=", from);
        if (comma === "")
          throw new range_problem.n({
            what: `${JSON.stringify(whole.trim())} is no interval`,
            at,
            length: whole.trimEnd().length,
            expected: "one version in square brackets, such as [2.17.1], or two with a comma"
          });
        if (from !== "" && to !== "" && (0, order.Z)(ecosystem, from, to) > 0)
          throw new range_problem.n({
            what: `${JSON.stringify(from)} is above ${JSON.stringify(to)}`,
            at,
            length: whole.trimEnd().length,
            expected: "the lower version first"
          });
        const side = (comparator, version) => version === "" ? [(0, interval_set.YP)(interval_set.eG, void 0)] : (0, constraint.Q)(ecosystem, comparator, version);
        return (0, interval_set.E$)(side(open === "[" ? ">=" : ">", from), side(close === "]" ? "<=" : "<", to));
      }
      var vers_uri = __webpack_require__(8092);
      const longest = 4096;
      function parseRange(ecosystem, text) {
        if (text.length > longest)
          throw problem("the range is too long", 0, text.length);
        const trimmed = text.trim(), at = text.indexOf(trimmed), intervals = (0, vers_uri.HW)(trimmed) ? (0, vers_uri.dL)(ecosystem, trimmed, at) : alternatives(ecosystem, text);
        return { ecosystem, text, intervals };
      }
      function inRange(range, version) {
        const key = versionKey(range.ecosystem, version);
        return range.intervals.some((interval) => isInside(interval, key));
      }
      function boundsOf(range) {
        return range.intervals;
      }
      function alternatives(ecosystem, text) {
        let offset = 0;
        const found = text.replaceAll("&&", "  ").split("||").flatMap((alternative) => {
          const at = offset;
          return offset += alternative.length + 2, alternativeOf(ecosystem, alternative, at);
        });
        return (0, interval_set.KC)(found);
      }
      function alternativeOf(ecosystem, alternative, at) {
        const trimmed = alternative.trim();
        if (trimmed === "")
          throw problem("a range is missing", at, alternative.length);
        const start = at + alternative.indexOf(trimmed);
        return /^[[(]/.test(trimmed) ? mavenIntervals(ecosystem, trimmed, start) : comparisons(ecosystem, trimmed, start);
      }
      function problem(what, at, length) {
        return new range_problem.n({ what, at, length, expected: "a range such as >=2.0 <2.17.1 or [2.0,2.17.1)" });
      }
    })
  ),
  /***/
  6951: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          next
        )
        /* harmony export */
      });
      function next(numbers) {
        return [...numbers.slice(0, -1), String(BigInt(numbers.at(-1) ?? "0") + 1n)];
      }
    })
  ),
  /***/
  8092: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HW: () => (
          /* binding */
          isVersUri
        ),
        /* harmony export */
        T$: () => (
          /* binding */
          versEcosystem
        ),
        /* harmony export */
        dL: () => (
          /* binding */
          versUri
        )
        /* harmony export */
      });
      var _constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2698), _interval_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1945), _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8902), _range_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9550), _version_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8773);
      const ecosystems = {
        npm: "npm",
        maven: "maven",
        pypi: "pypi",
        deb: "deb",
        rpm: "rpm",
        apk: "apk",
        alpine: "apk",
        gem: "gem",
        nuget: "nuget",
        golang: "golang",
        go: "golang",
        cargo: "cargo",
        generic: "generic"
      };
      function isVersUri(text) {
        return /^vers:/i.test(text);
      }
      function versEcosystem(uri) {
        const type = /^vers:([^/]*)/i.exec(uri)?.[1]?.toLowerCase() ?? "";
        return Object.hasOwn(ecosystems, type) ? ecosystems[type] : void 0;
      }
      function versUri(ecosystem, uri, at) {
        const slash = uri.includes("/") ? uri.indexOf("/") : uri.length;
        if (versEcosystem(uri) !== ecosystem)
          throw new _range_problem_js__WEBPACK_IMPORTED_MODULE_3__.n({
            what: `${JSON.stringify(uri.slice(0, slash))} is not about ${ecosystem} versions`,
            at,
            length: slash,
            expected: `vers:${ecosystem}/ and constraints`
          });
        const start = slash + 1;
        if (uri.slice(start).trim() === "*")
          return [{}];
        const constraints = readConstraints(ecosystem, uri.slice(start), at + start), equal = constraints.filter(({ comparator }) => comparator === "="), excluded = constraints.filter(({ comparator }) => comparator === "!="), sides = constraints.filter(({ comparator }) => comparator !== "=" && comparator !== "!="), included = equal.length === 0 && sides.length === 0 ? [{}] : (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_1__.KC)([
          ...equal.flatMap(({ version }) => (0, _constraint_js__WEBPACK_IMPORTED_MODULE_0__.Q)(ecosystem, "=", version)),
          ...between(ecosystem, sides)
        ]);
        return excluded.reduce((set, { version }) => (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_1__.E$)(set, (0, _constraint_js__WEBPACK_IMPORTED_MODULE_0__.Q)(ecosystem, "!=", version)), included);
      }
      const form = /^(<=|>=|!=|<|>|=)?(.+)$/s;
      function readConstraints(ecosystem, text, at) {
        let offset = at;
        return text.split("|").map((part) => {
          const [, comparator = "=", encoded = ""] = form.exec(part.trim()) ?? [], version = decoded(encoded);
          if (version === void 0 || version.trim() === "" || /^[<>=!*]/.test(version))
            throw new _range_problem_js__WEBPACK_IMPORTED_MODULE_3__.n({
              what: `${JSON.stringify(part)} is no constraint`,
              at: offset,
              length: part.length,
              expected: "a version, alone or after one of < <= > >= = !="
            });
          return (0, _version_text_js__WEBPACK_IMPORTED_MODULE_4__.p)(ecosystem, {
            version: version.trim(),
            at: offset + part.indexOf(encoded),
            operator: comparator
          }), offset += part.length + 1, { comparator, version, key: (0, _order_js__WEBPACK_IMPORTED_MODULE_2__._)(ecosystem, version) };
        }).toSorted((a, b) => a.key < b.key ? -1 : +(a.key > b.key));
      }
      function between(ecosystem, sides) {
        const opens = ({ comparator }) => comparator.startsWith(">"), widest = sides.filter((side, index) => {
          const neighbour = sides[opens(side) ? index - 1 : index + 1];
          return neighbour === void 0 || opens(neighbour) !== opens(side);
        }), found = [];
        return widest.forEach((side, index) => {
          const following = widest[index + 1];
          if (!opens(side)) {
            index === 0 && found.push(...(0, _constraint_js__WEBPACK_IMPORTED_MODULE_0__.Q)(ecosystem, side.comparator, side.version));
            return;
          }
          const from = (0, _constraint_js__WEBPACK_IMPORTED_MODULE_0__.Q)(ecosystem, side.comparator, side.version), to = following && (0, _constraint_js__WEBPACK_IMPORTED_MODULE_0__.Q)(ecosystem, following.comparator, following.version);
          found.push(...to === void 0 ? from : (0, _interval_set_js__WEBPACK_IMPORTED_MODULE_1__.E$)(from, to));
        }), found;
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return;
        }
      }
    })
  ),
  /***/
  8773: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          checkVersion
        ),
        /* harmony export */
        y: () => (
          /* binding */
          noVersion
        )
        /* harmony export */
      });
      var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902), _range_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550), _rising_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6951);
      function checkVersion(ecosystem, written) {
        const { version, operator, at } = written;
        if (checkSigns(version, at), checkWildcard(written), !/\d/.test(version) && !/^(?:=+|!=)$/.test(operator) || /^[~^]/.test(version) || (0, _order_js__WEBPACK_IMPORTED_MODULE_0__._)(ecosystem, version) === "")
          throw noVersion(written);
      }
      function noVersion({ version, at }, expected = "a version such as 2.17.1") {
        return new _range_problem_js__WEBPACK_IMPORTED_MODULE_1__.n({
          what: version === "" ? "the version is missing" : `${JSON.stringify(version)} is no version`,
          at,
          length: version.length,
          expected
        });
      }
      function checkWildcard({ version, operator, at }) {
        if (!/\*|(?:^|[.-])(?:[xX](?=$|[.-])|\+$)/.test(version))
          return;
        const [start] = /^v?(?:\d+[:!])?\d+(?:\.\d+)*/.exec(version) ?? [];
        throw start === void 0 ? noVersion({ version, operator, at }) : new _range_problem_js__WEBPACK_IMPORTED_MODULE_1__.n({
          what: `${JSON.stringify(version)} is more than one version`,
          at,
          length: version.length,
          expected: beginningWith(start, operator),
          isForeign: !0
        });
      }
      function beginningWith(start, operator) {
        const [, prefix = "", release = ""] = /^(v?(?:\d+[:!])?)(.*)$/.exec(start) ?? [], end = `${prefix}${(0, _rising_js__WEBPACK_IMPORTED_MODULE_2__.K)(release.split(".")).join(".")}`;
        switch (operator) {
          case "<":
          case ">=":
            return `${operator}${start}`;
          case "<=":
            return `<${end}`;
          case ">":
            return `>=${end}`;
          case "!=":
            return `<${start} || >=${end}`;
          default:
            return `>=${start} <${end}`;
        }
      }
      const stray = /[^\x21-\x7e]|[<>=!"'`()[\]{};&|#,\\]/;
      function checkSigns(version, at) {
        const text = version.replace(/^v?\d+!(?=\d)/, (epoch) => "0".repeat(epoch.length)), found = stray.exec(text);
        if (found !== null)
          throw new _range_problem_js__WEBPACK_IMPORTED_MODULE_1__.n({
            what: `${JSON.stringify(version)} is no version`,
            at,
            length: version.length,
            expected: meantBy(version, found.index)
          });
      }
      function meantBy(version, at) {
        const [before, sign = "", after] = [version.slice(0, at), version[at], version.slice(at + 1)];
        return /^["'`]/.test(version) ? `a version without quotes, such as ${version.replace(/["'`]/g, "") || "2.17.1"}` : before !== "" && /[<>=!]/.test(sign) ? `a blank between two comparisons: ${before} ${version.slice(at)}` : before !== "" && /[;&|]/.test(sign) && after !== "" ? "a blank or a comma between comparisons that hold together, || between alternatives" : "a version such as 2.17.1";
      }
    })
  ),
  /***/
  3762: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          groupVulnerabilities
        )
        /* harmony export */
      });
      var _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4149);
      function groupVulnerabilities(told) {
        const spellings = new Spellings(), entries = entriesOf(told, spellings), shared = namesOfSeveralCves(entries), open = entries.filter((entry) => !stands(entry, shared));
        return [
          ...entries.filter((entry) => stands(entry, shared)).map(alone),
          ...connected(open, shared).flatMap((group) => apart(group, shared))
        ].map((group) => groupOf(group, spellings));
      }
      function entriesOf(told, spellings) {
        const byName = /* @__PURE__ */ new Map();
        for (const [at, { id: id2, aliases = [] }] of told.entries()) {
          const name = spellings.keep(id2), known = byName.get(name) ?? { aliases: /* @__PURE__ */ new Set(), members: [] };
          byName.set(name, known), known.members.push(at);
          for (const alias of aliases)
            known.aliases.add(spellings.keep(alias));
        }
        return [...byName].map(([name, { aliases, members }]) => (aliases.delete(name), { name, aliases, members, cves: (0, _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(name) ? [name] : [...aliases].filter(_query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_0__.vQ) }));
      }
      function namesOfSeveralCves(entries) {
        const cveOf = /* @__PURE__ */ new Map(), shared = /* @__PURE__ */ new Set(), use = (name, cve) => {
          const known = cveOf.get(name);
          known === void 0 ? cveOf.set(name, cve) : known !== cve && shared.add(name);
        };
        for (const { name, aliases, cves } of entries) {
          for (const cve2 of cves)
            name !== cve2 && use(name, cve2);
          const [cve, ...others] = cves;
          if (!(cve === void 0 || others.length > 0))
            for (const alias of aliases)
              (0, _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(alias) || use(alias, cve);
        }
        return shared;
      }
      function stands({ name, cves }, shared) {
        return cves.length > 1 || cves.length === 0 && shared.has(name) || !(0, _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_0__.sh)(name);
      }
      function connected(entries, shared) {
        const parents = entries.map((_, at) => at), rootOf = (at) => {
          let root = at;
          for (; parents[root] !== root; )
            root = parents[root] ?? root;
          for (let next = at; next !== root; )
            [next, parents[next]] = [parents[next] ?? root, root];
          return root;
        }, first = /* @__PURE__ */ new Map();
        for (const [at, entry] of entries.entries())
          for (const name of linksOf(entry, shared)) {
            const other = first.get(name);
            other === void 0 ? first.set(name, at) : parents[rootOf(at)] = rootOf(other);
          }
        const groups = /* @__PURE__ */ new Map();
        for (const [at, entry] of entries.entries()) {
          const root = rootOf(at), group = groups.get(root);
          group === void 0 ? groups.set(root, [entry]) : group.push(entry);
        }
        return [...groups.values()];
      }
      function linksOf({ name, aliases, cves }, shared) {
        const others = [name, ...aliases].filter((one) => !(0, _query_vulnerability_id_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(one) && !shared.has(one));
        return [...cves, ...others];
      }
      function alone(entry) {
        return { name: entry.name, entries: [entry] };
      }
      function apart(group, shared) {
        const byCve = /* @__PURE__ */ new Map(), untold = [];
        for (const entry of group) {
          const [cve] = entry.cves, told = cve === void 0 ? untold : byCve.get(cve) ?? [];
          told.push(entry), cve !== void 0 && byCve.set(cve, told);
        }
        const [only, ...others] = byCve.keys();
        return only === void 0 ? [{ name: nameOf(group, shared), entries: group }] : others.length === 0 ? [{ name: only, entries: group }] : [...[...byCve].map(([name, entries]) => ({ name, entries })), ...untold.map(alone)];
      }
      function nameOf(group, shared) {
        const names = group.map(({ name }) => name), aliases = group.flatMap((entry) => [...entry.aliases].filter((name) => !shared.has(name))), [first = ""] = [names.filter(isGhsa), aliases.filter(isGhsa), names].map((some) => some.sort()[0]).filter((one) => one !== void 0);
        return first;
      }
      function groupOf({ name: id2, entries }, spellings) {
        const names = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]));
        return names.delete(id2), {
          id: spellings.of(id2),
          aliases: [...names].map((name) => spellings.of(name)).sort(),
          members: entries.flatMap(({ members }) => members).sort((a, b) => a - b)
        };
      }
      function isGhsa(name) {
        return name.startsWith("ghsa-");
      }
      class Spellings {
        #known = /* @__PURE__ */ new Map();
        keep(name) {
          const lower = name.toLowerCase(), known = this.#known.get(lower);
          return (known === void 0 || name < known) && this.#known.set(lower, name), lower;
        }
        of(lower) {
          return this.#known.get(lower) ?? lower;
        }
      }
    })
  ),
  /***/
  6826: (
    /***/
    (function(module) {
      module.exports = /* @__PURE__ */ JSON.parse('{"GPL-2.0-with-autoconf-exception":"GPL-2.0-only WITH Autoconf-exception-2.0","GPL-2.0-with-bison-exception":"GPL-2.0-only WITH Bison-exception-2.2","GPL-2.0-with-classpath-exception":"GPL-2.0-only WITH Classpath-exception-2.0","GPL-2.0-with-font-exception":"GPL-2.0-only WITH Font-exception-2.0","GPL-2.0-with-GCC-exception":"GPL-2.0-only WITH GCC-exception-2.0","GPL-3.0-with-autoconf-exception":"GPL-3.0-only WITH Autoconf-exception-3.0","GPL-3.0-with-GCC-exception":"GPL-3.0-only WITH GCC-exception-3.1"}');
    })
  )
};
