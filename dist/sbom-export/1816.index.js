export const id = 1816, ids = [1816], modules = {
  /***/
  7290: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          documentTime
        ),
        /* harmony export */
        v: () => (
          /* binding */
          plausibleTime
        )
        /* harmony export */
      });
      const form = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/i;
      function documentTime(text) {
        const [whole, day, minutes = "00:00", seconds = ":00", fraction = "", zone = "Z"] = form.exec(text.trim()) ?? [];
        if (whole === void 0)
          return;
        const time = Date.parse(`${day}T${minutes}${seconds}${fraction.slice(0, 4)}${zone.toUpperCase().replace(/^(...):?(..)$/, "$1:$2")}`);
        return Number.isNaN(time) ? void 0 : time;
      }
      const earliest = Date.UTC(2e3), dayLong = 24 * 36e5;
      function plausibleTime(text, now) {
        const time = documentTime(text);
        return time === void 0 || time < earliest || time > now + dayLong ? void 0 : time;
      }
    })
  ),
  /***/
  1816: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        NT: () => (
          /* reexport */
          Texts
        ),
        g3: () => (
          /* reexport */
          arnsOf
        ),
        L$: () => (
          /* reexport */
          athenaScript
        ),
        M7: () => (
          /* reexport */
          collectFacts
        ),
        KO: () => (
          /* reexport */
          factsFrom
        ),
        Md: () => (
          /* reexport */
          fileName
        ),
        yS: () => (
          /* reexport */
          folderOf
        ),
        nz: () => (
          /* reexport */
          keys.nz
        ),
        Lp: () => (
          /* reexport */
          imageIn
        ),
        Ib: () => (
          /* reexport */
          isCodecAvailable
        ),
        O1: () => (
          /* reexport */
          isSamePlace
        ),
        LC: () => (
          /* reexport */
          isVaguer
        ),
        yx: () => (
          /* reexport */
          mergeFacts
        ),
        Gv: () => (
          /* reexport */
          mostRowsInFile
        ),
        RT: () => (
          /* reexport */
          openTable
        ),
        ap: () => (
          /* reexport */
          parquetBytes
        ),
        Px: () => (
          /* reexport */
          parseFileName
        ),
        jh: () => (
          /* reexport */
          partitionFrom
        ),
        iQ: () => (
          /* reexport */
          partitionOf
        ),
        XM: () => (
          /* reexport */
          pathOf
        ),
        aV: () => (
          /* reexport */
          placeImages
        ),
        RO: () => (
          /* reexport */
          rowsOf
        ),
        mg: () => (
          /* reexport */
          searchFacts
        ),
        ek: () => (
          /* reexport */
          searchTables
        ),
        IE: () => (
          /* reexport */
          sqlOf
        ),
        Gm: () => (
          /* reexport */
          supersedes
        ),
        _E: () => (
          /* reexport */
          vagueness
        )
      });
      const columns = {
        sbom: [
          { name: "package", type: "text", about: "Name, as the document has it" },
          { name: "packageversion", type: "text", about: "Version, as the document has it" },
          { name: "sha", type: "text", about: "Digest of the image" },
          {
            name: "packagekey",
            type: "text",
            about: "The name in the form in which its ecosystem compares names: those of PyPI and Go in lower case, Maven\u2019s without group"
          },
          { name: "imagearn", type: "text", about: "ARN of the image, or what else the document calls it" },
          {
            name: "otherarns",
            type: "text",
            about: "Further ARNs of the same digest in another repository, one a line"
          },
          { name: "operatingsystem", type: "text", about: "Of the image" },
          { name: "ecosystem", type: "text", about: "How its versions are ordered: `npm`, `maven`, `deb`, \u2026" },
          {
            name: "versionkey",
            type: "text",
            about: "The version in a form that sorts as text; comparable within one ecosystem; empty where none is known"
          },
          { name: "purl", type: "text", about: "Package URL, as the document has it" },
          {
            name: "otherpurls",
            type: "text",
            about: "Further package URLs of the same name and version, one a line: another architecture or ecosystem"
          },
          {
            name: "identities",
            type: "text",
            about: "What else the package is, by the name of a package URL or in another ecosystem: `packagekey`, ecosystem, `versionkey` and namespace, one a line"
          },
          { name: "license", type: "text", about: "SPDX expression or name" },
          {
            name: "licensekey",
            type: "text",
            about: "Each licence that `license` names, in the form in which they are compared, as `|mit|apache-2.0|`"
          },
          { name: "path", type: "text", about: "Where it was found in the image, one a line" },
          { name: "exportedat", type: "time", about: "When the document was made", isNullable: !0 }
        ],
        cve: [
          { name: "cve", type: "text", about: "Identifier: `CVE-\u2026`, also `ALAS2023-\u2026`, `USN-\u2026`, `GHSA-\u2026`" },
          { name: "aliases", type: "text", about: "What else the same vulnerability is called, one blank between" },
          { name: "package", type: "text", about: "Name of the package, as in `sbom`" },
          { name: "packageversion", type: "text", about: "Its version, as in `sbom`" },
          { name: "sha", type: "text", about: "Digest of the image, as in `sbom`" },
          {
            name: "severity",
            type: "text",
            about: "`critical`, `high`, `medium`, `low`, `none`, or `unknown` where nothing says it"
          },
          { name: "score", type: "number", about: "CVSS base score", isNullable: !0 },
          { name: "epss", type: "number", about: "Probability of exploitation within 30 days", isNullable: !0 },
          { name: "fixedversion", type: "text", about: "The version that mends it; empty where nothing says it" },
          { name: "exploitavailable", type: "boolean", about: "Whether an exploit is known", isNullable: !0 },
          {
            name: "knownexploited",
            type: "text",
            about: "The day on which CISA listed it as exploited, `YYYY-MM-DD`; else empty"
          },
          { name: "analysis", type: "text", about: "What the author of the document found of it; else empty" },
          { name: "suppressed", type: "boolean", about: "Whether a suppression rule hides it" }
        ]
      }, types = {
        text: "string",
        number: "double",
        boolean: "boolean",
        time: "timestamp"
      };
      function athenaStatements(setting) {
        return [...setting.layout === "latest" ? latestTables(setting) : historyTables(setting), vulnerablePackages, cveImages];
      }
      function athenaScript(setting) {
        return `${heading}
${athenaStatements(setting).join(`

`)}
`;
      }
      const heading = `-- Tables and views over the files of sbom-export. Athena takes one statement at a time.
-- Statements may be repeated: dropping an external table leaves its files alone.
`;
      function latestTables(setting) {
        return [
          ...tableStatements("sbom", "sbom", setting),
          ...tableStatements("cve", "cve", setting),
          view("latest_sbom", `SELECT ${listOf("sbom", setting)}
FROM sbom`)
        ];
      }
      function historyTables(setting) {
        return [
          ...tableStatements("sbom", "sbom_history", setting),
          ...tableStatements("cve", "cve_history", setting),
          view("latest_export", latestExport),
          view("sbom", latestOf("sbom", "sbom_history", setting)),
          // Also the vulnerabilities are those of the latest packages: an image without any has no row that would tell so.
          view("cve", latestOf("cve", "cve_history", setting)),
          view("latest_sbom", `SELECT ${listOf("sbom", setting)}
FROM sbom`)
        ];
      }
      const latestExport = `WITH newest AS (
  SELECT account, region, sha, max(day) AS day
  FROM sbom_history
  GROUP BY account, region, sha
)
SELECT n.account, n.region, n.sha, n.day
FROM newest n
LEFT JOIN newest t ON t.sha = n.sha AND n.account IN ('none', t.account) AND n.region IN ('none', t.region)
  AND (n.account <> t.account OR n.region <> t.region)
WHERE t.sha IS NULL`;
      function latestOf(table, from, setting) {
        const names = listOf(table, setting), keys2 = ["account", "region", "sha", "day"];
        return [
          `SELECT ${names.split(", ").map((name) => `h.${name}`).join(", ")}`,
          `FROM ${from} h`,
          `JOIN latest_export l ON ${keys2.map((key) => `h.${key} = l.${key}`).join(" AND ")}`
        ].join(`
`);
      }
      function tableStatements(table, name, { location, partitions, layout }) {
        const root = `${location.replace(/\/+$/, "")}/${table}/`, keys2 = layout === "history" ? ["account", "region", "day"] : ["account", "region"], days = partitions.flatMap(({ day }) => day === void 0 ? [] : [day]).sort(), properties = [
          ["projection.enabled", "true"],
          ...projectedList("account", partitions.map(({ account }) => account)),
          ...projectedList("region", partitions.map(({ region }) => region)),
          ...layout === "history" ? projectedDays(days[0] ?? "2023-01-01") : [],
          ["storage.location.template", `${root}${keys2.map((key) => `${key}=\${${key}}/`).join("")}`]
        ];
        return [
          `DROP TABLE IF EXISTS ${name};`,
          [
            `CREATE EXTERNAL TABLE ${name} (`,
            columns[table].map(({ name: column, type }) => `  ${column} ${types[type]}`).join(`,
`),
            ")",
            `PARTITIONED BY (${keys2.map((key) => `${key} string`).join(", ")})`,
            "STORED AS PARQUET",
            `LOCATION ${quoted(root)}`,
            "TBLPROPERTIES (",
            properties.map(([key, value]) => `  ${quoted(key)} = ${quoted(value)}`).join(`,
`),
            ");"
          ].join(`
`)
        ];
      }
      function projectedList(key, values) {
        return [
          [`projection.${key}.type`, "enum"],
          [`projection.${key}.values`, [...new Set(values)].sort().join(",")]
        ];
      }
      function projectedDays(first) {
        return [
          ["projection.day.type", "date"],
          ["projection.day.format", "yyyy-MM-dd"],
          ["projection.day.range", `${first},NOW`],
          ["projection.day.interval", "1"],
          ["projection.day.interval.unit", "DAYS"]
        ];
      }
      const vulnerablePackages = view("vulnerable_packages", `SELECT s.package, s.packageversion, s.ecosystem, c.cve, c.severity, c.score, c.epss, c.fixedversion,
  c.exploitavailable, c.knownexploited, count(DISTINCT s.sha) AS images
FROM sbom s
JOIN cve c ON c.account = s.account AND c.region = s.region AND c.sha = s.sha AND c.package = s.package
  AND c.packageversion = s.packageversion
WHERE NOT coalesce(c.suppressed, false)
GROUP BY s.package, s.packageversion, s.ecosystem, c.cve, c.severity, c.score, c.epss, c.fixedversion,
  c.exploitavailable, c.knownexploited`), cveImages = view("cve_images", `SELECT DISTINCT c.cve, c.severity, c.score, c.epss, s.sha, s.imagearn, s.account, s.region, s.package,
  s.packageversion, c.fixedversion
FROM cve c
JOIN sbom s ON c.account = s.account AND c.region = s.region AND c.sha = s.sha AND c.package = s.package
  AND c.packageversion = s.packageversion
WHERE NOT coalesce(c.suppressed, false)`);
      function view(name, select) {
        return `CREATE OR REPLACE VIEW ${name} AS
${select};`;
      }
      function listOf(table, { layout }) {
        const keys2 = layout === "history" ? ["account", "region", "day"] : ["account", "region"];
        return [...columns[table].map(({ name }) => name), ...keys2].join(", ");
      }
      function quoted(text) {
        return `'${text.replace(/[\\']/g, "\\$&").replaceAll(`
`, "\\n")}'`;
      }
      var external_node_zlib_ = __webpack_require__(8522), external_node_zlib_namespaceObject = /* @__PURE__ */ __webpack_require__.t(external_node_zlib_, 2);
      const { zstdCompressSync, zstdDecompressSync } = external_node_zlib_namespaceObject;
      function isCodecAvailable(codec) {
        return codec !== "zstd" || zstdCompressSync !== void 0;
      }
      const compressors = {
        GZIP: (input) => external_node_zlib_.gzipSync(input),
        ...zstdCompressSync === void 0 ? {} : { ZSTD: zstdCompressSync }
      }, decompressors = {
        GZIP: (input, length) => external_node_zlib_.gunzipSync(input, { maxOutputLength: Math.max(length, 1) }),
        ...zstdDecompressSync === void 0 ? {} : { ZSTD: (input) => zstdDecompressSync(input) }
      };
      var external_node_crypto_ = __webpack_require__(7598), lib_components = __webpack_require__(567), document_time = __webpack_require__(7290), package_name = __webpack_require__(3863), limits = __webpack_require__(7630), versions = __webpack_require__(954), tables_facts = __webpack_require__(4242);
      function contentsOf(facts) {
        return {
          packages: Float64Array.from(facts.packages, numberOf).sort(),
          tellsVulnerabilities: facts.vulnerabilities.length > 0
        };
      }
      function supersedes(later, earlier) {
        return later.source === void 0 || later.source !== earlier.source || timeOf(later) <= timeOf(earlier) ? !1 : later.contents === void 0 || earlier.contents === void 0 ? !0 : earlier.contents.tellsVulnerabilities && !later.contents.tellsVulnerabilities ? !1 : holdsAll(later.contents.packages, earlier.contents.packages);
      }
      function timeOf({ image }) {
        return image.exportedat ?? Number.NEGATIVE_INFINITY;
      }
      function holdsAll(all, some) {
        let at = 0;
        for (const number2 of some) {
          for (; at < all.length && all[at] < number2; )
            at++;
          if (all[at] !== number2)
            return !1;
        }
        return !0;
      }
      function numberOf(fact) {
        const key = (0, tables_facts.MO)(fact);
        let [low, high] = [2654435769, 2246822507];
        for (let at = 0; at < key.length; at++) {
          const code = key.charCodeAt(at);
          low = Math.imul(low ^ code, 16777619), high = Math.imul(high ^ code, 3432918353), high = high << 13 | high >>> 19;
        }
        return (high & 2097151) * 2 ** 32 + (low >>> 0);
      }
      var package_url = __webpack_require__(9947), vulnerability_groups = __webpack_require__(3762);
      function withoutVulnerabilitySynonyms(facts) {
        const named2 = /* @__PURE__ */ new Map();
        for (const fact of facts)
          mayHaveSynonyms(fact) && named2.set((0, tables_facts.MO)(fact), []);
        if (named2.size === 0)
          return facts;
        const all = new tables_facts.At(tables_facts.yW, tables_facts.Nr);
        for (const fact of facts) {
          const ofPackage = named2.get((0, tables_facts.MO)(fact));
          ofPackage === void 0 ? all.add(fact) : ofPackage.push(fact);
        }
        for (const ofPackage of named2.values())
          for (const fact of eachOnce(ofPackage))
            all.add(fact);
        return all.all();
      }
      function mayHaveSynonyms({ cve, aliases }) {
        return aliases !== "" || /[a-z]/.test(cve);
      }
      function eachOnce(facts) {
        const told = facts.map(({ cve, aliases }) => ({
          id: cve,
          aliases: aliases === "" ? [] : aliases.split(" ")
        }));
        return (0, vulnerability_groups.m)(told).map(({ id: id2, aliases, members }) => ({
          ...(0, tables_facts.Nr)(members.flatMap((at) => facts[at] ?? [])),
          cve: id2,
          aliases: aliases.join(" ")
        }));
      }
      function withoutSynonyms(content) {
        const { packages, vulnerabilities } = withoutPackageSynonyms(content);
        return { packages, vulnerabilities: withoutVulnerabilitySynonyms(vulnerabilities) };
      }
      function withoutPackageSynonyms(content) {
        const staying = new Map([...epochSynonyms(content.packages), ...groupSynonyms(content.packages)]);
        if (staying.size === 0)
          return content;
        const renamed = (fact) => {
          const other = staying.get((0, tables_facts.MO)(fact));
          return other === void 0 ? fact : { ...fact, ...other };
        }, packages = new tables_facts.At(tables_facts.MO, tables_facts.kg), vulnerabilities = new tables_facts.At(tables_facts.yW, tables_facts.Nr);
        for (const fact of content.packages)
          packages.add(renamed(fact));
        for (const fact of content.vulnerabilities)
          vulnerabilities.add(renamed(fact));
        return { packages: packages.all(), vulnerabilities: vulnerabilities.all() };
      }
      function epochSynonyms(packages) {
        const kept = /* @__PURE__ */ new Map(), several = [];
        for (const fact of packages) {
          if (fact.ecosystem !== "deb" && fact.ecosystem !== "rpm")
            continue;
          const key = keyWithoutEpoch(fact), known = kept.get(key);
          (known === void 0 || epochRank(fact) > epochRank(known)) && kept.set(key, fact), known !== void 0 && several.push(known, fact);
        }
        const found = /* @__PURE__ */ new Map();
        for (const fact of several) {
          const stays = kept.get(keyWithoutEpoch(fact));
          stays !== void 0 && stays !== fact && found.set((0, tables_facts.MO)(fact), named(stays));
        }
        return found;
      }
      function keyWithoutEpoch({ ecosystem, package: name, packageversion, versionkey }) {
        return [ecosystem, name, packageversion.replace(/^\d+:/, ""), versionkey].join("\0");
      }
      function named({ package: name, packageversion }) {
        return { package: name, packageversion };
      }
      function epochRank({ packageversion }) {
        return /^0+:/.test(packageversion) ? 0 : /^\d+:/.test(packageversion) ? 2 : 1;
      }
      function groupSynonyms(packages) {
        const found = /* @__PURE__ */ new Map(), long = packages.filter(({ ecosystem, package: name }) => ecosystem === "maven" && /[:/]/.test(name));
        if (long.length === 0)
          return found;
        const byKey = new Map(packages.map((fact) => [(0, tables_facts.MO)(fact), fact]));
        for (const fact of long) {
          const { name, namespace } = (0, package_name.Mh)("maven", { name: fact.package, namespace: "" }), short = byKey.get((0, tables_facts.MO)({ ...fact, package: name }));
          short === void 0 || !groupsOf(short).includes(namespace) || found.set((0, tables_facts.MO)(fact), { package: name, packageversion: fact.packageversion });
        }
        return found;
      }
      function groupsOf({ purl, otherpurls }) {
        return [purl, ...otherpurls.split(`
`)].flatMap((one) => (0, package_url.r5)(one)?.namespace ?? []);
      }
      var vulnerability_fact = __webpack_require__(1306);
      function collectFacts(now, texts = new Texts()) {
        const packages = new tables_facts.At(tables_facts.MO, tables_facts.kg), components = new lib_components.X(), found = [];
        return {
          visitor: {
            component(component) {
              packages.add(packageFact(component, texts)), components.add(component);
            },
            vulnerability(vulnerability) {
              found.push(vulnerability);
            }
          },
          finish(document, place, enrich = (_, vulnerability) => vulnerability) {
            const vulnerabilities = new tables_facts.At(tables_facts.yW, tables_facts.Nr), dangling = /* @__PURE__ */ new Set();
            for (const vulnerability of found) {
              const affected = components.affectedBy(vulnerability);
              affected === void 0 && dangling.add(vulnerability.id);
              for (const { component, vulnerability: own } of affected ?? [])
                vulnerabilities.add((0, vulnerability_fact.PS)(component, enrich(component, own)));
            }
            const facts = withoutSynonyms({ packages: packages.all(), vulnerabilities: vulnerabilities.all() });
            return {
              image: imageFacts(document, place, now),
              source: sourceOf(document),
              contents: contentsOf(facts),
              ...facts,
              dangling: [...dangling]
            };
          }
        };
      }
      function packageFact(component, texts) {
        const { name, version, fullVersion, ecosystem, purl, license, path } = component;
        return {
          package: texts.keep(name),
          packageversion: texts.keep(version),
          packagekey: texts.keep((0, package_name.Rc)(ecosystem, component)),
          ecosystem,
          versionkey: texts.keep((0, versions._5)(ecosystem, fullVersion)),
          purl: texts.keep(purl),
          otherpurls: "",
          license: texts.keep(license),
          path: texts.keep(path)
        };
      }
      function imageFacts({ image, createdAt }, place, now) {
        return {
          sha: shaOf(image, place),
          imagearn: (0, vulnerability_fact.ES)(image.arn === "" ? place : image.arn),
          otherarns: "",
          operatingsystem: (0, vulnerability_fact.ES)(image.operatingSystem),
          exportedat: (0, document_time.v)(createdAt, now)
        };
      }
      function sourceOf({ format, tools }) {
        return [format, ...tools.map((tool) => withoutVersion(tool.slice(0, limits.F.field))).sort()].join(`
`);
      }
      function withoutVersion(tool) {
        const lastWord = tool.lastIndexOf(" ") + 1, word = tool.slice(lastWord);
        if (/^v?\d/.test(word) && lastWord > 0)
          return tool.slice(0, lastWord - 1);
        const dash = word.search(/-v?\d/);
        return dash === -1 ? tool : tool.slice(0, lastWord + dash);
      }
      function shaOf({ digest, arn }, place) {
        return /^[a-z0-9]+:[0-9a-f]{32,128}$/.test(digest) ? digest : `document:${(0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([arn, place])).digest("hex")}`;
      }
      class Texts {
        #known = /* @__PURE__ */ new Map();
        keep(text) {
          const known = this.#known.get(text);
          if (known !== void 0)
            return known;
          this.#known.size > mostTexts && this.#known.clear();
          const kept = (0, vulnerability_fact.ES)(text);
          return this.#known.set(text, kept), kept;
        }
      }
      const mostTexts = 2e5;
      var keys = __webpack_require__(4529);
      const separator = `
`;
      function mergeFacts(several) {
        const [first] = several;
        if (first === void 0)
          throw new TypeError("There is nothing to merge");
        if (several.length === 1)
          return first;
        const packages = new tables_facts.At(tables_facts.MO, tables_facts.kg), vulnerabilities = new tables_facts.At(tables_facts.yW, tables_facts.Nr);
        for (const one of currentOf(several)) {
          for (const fact of one.packages)
            packages.add(fact);
          for (const fact of one.vulnerabilities)
            vulnerabilities.add(fact);
        }
        const names = several.flatMap(({ image }) => arnsOf(image)), arns = names.filter(isArn), imagearn = telling(arns.length === 0 ? names : arns);
        return {
          image: {
            sha: first.image.sha,
            imagearn,
            otherarns: (0, tables_facts.oR)(arns.filter((arn) => arn !== imagearn), separator),
            operatingsystem: telling(several.map(({ image }) => image.operatingsystem)),
            exportedat: exportedAt(several)
          },
          ...withoutSynonyms({ packages: packages.all(), vulnerabilities: vulnerabilities.all() })
        };
      }
      function currentOf(several) {
        return several.filter((one) => !several.some((other) => supersedes(other, one)));
      }
      function exportedAt(several) {
        const exported = several.filter(({ image }) => isArn(image.imagearn) && image.exportedat !== void 0);
        return (0, tables_facts.nQ)((exported.length === 0 ? several : exported).map(({ image }) => image.exportedat));
      }
      function arnsOf({ imagearn, otherarns }) {
        return otherarns === "" ? [imagearn] : [imagearn, ...otherarns.split(separator)];
      }
      function isArn(name) {
        return name.startsWith("arn:");
      }
      function telling(texts) {
        return texts.reduce((a, b) => a.length > b.length || a.length === b.length && a <= b ? a : b);
      }
      var src_metadata = __webpack_require__(6367), src_scan = __webpack_require__(3579), bytewriter = __webpack_require__(3732), parquet_writer = __webpack_require__(8059), schema = __webpack_require__(9022), order = __webpack_require__(8902);
      function rowsOf(table, images) {
        const rows = [];
        for (const { image, packages, vulnerabilities } of images)
          for (const fact of table === "sbom" ? packages : vulnerabilities)
            rows.push({ image, fact });
        return rows.sort(table === "sbom" ? byPackage : byVulnerability);
      }
      function byPackage({ image: a, fact: one }, { image: b, fact: other }) {
        return compare(rows_text(one.packagekey), rows_text(other.packagekey)) || compare(rows_text(one.package), rows_text(other.package)) || compare(rows_text(one.packageversion), rows_text(other.packageversion)) || compare(rows_text(a.sha), rows_text(b.sha));
      }
      function byVulnerability({ image: a, fact: one }, { image: b, fact: other }) {
        return compare(rows_text(one.cve), rows_text(other.cve)) || compare(rows_text(one.package), rows_text(other.package)) || compare(rows_text(one.packageversion), rows_text(other.packageversion)) || compare(rows_text(a.sha), rows_text(b.sha));
      }
      function compare(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      async function factsFrom(sbom, cve, isWanted) {
        const found = /* @__PURE__ */ new Map(), texts = /* @__PURE__ */ new Map();
        return await forEachRecord("sbom", sbom, texts, (record) => {
          const image = imageIn(record);
          if (!isWanted(image.sha))
            return;
          const known = found.get(image.sha) ?? { image, packages: [], vulnerabilities: [] };
          known.packages.push(packageIn(record)), found.set(image.sha, known);
        }), cve === void 0 || await forEachRecord("cve", cve, texts, (record) => {
          found.get(rows_text(record.sha))?.vulnerabilities.push(vulnerabilityIn(record));
        }), found;
      }
      async function forEachRecord(table, file, texts, take) {
        const names = columns[table].map(({ name }) => name);
        for (const group of file.groups()) {
          const cells = await Promise.all(names.map((name) => group.column(name)));
          for (let row = 0; row < group.rows; row++) {
            const record = {};
            for (const [at, name] of names.entries())
              record[name] = shared(texts, cells[at]?.[row]);
            take(record);
          }
        }
      }
      function shared(texts, cell) {
        if (typeof cell != "string")
          return cell;
        const known = texts.get(cell);
        return known !== void 0 ? known : (texts.set(cell, cell), cell);
      }
      function imageIn(record) {
        return {
          sha: rows_text(record.sha),
          imagearn: rows_text(record.imagearn),
          otherarns: rows_text(record.otherarns),
          operatingsystem: rows_text(record.operatingsystem),
          exportedat: number(record.exportedat)
        };
      }
      function packageIn(record) {
        const { packagekey, versionkey } = record.identities === void 0 ? keysOf(spelledIn(record)) : record;
        return {
          package: rows_text(record.package),
          packageversion: rows_text(record.packageversion),
          packagekey: rows_text(packagekey),
          ecosystem: rows_text(record.ecosystem),
          versionkey: rows_text(versionkey),
          purl: rows_text(record.purl),
          otherpurls: rows_text(record.otherpurls),
          license: rows_text(record.license),
          path: rows_text(record.path)
        };
      }
      function spelledIn(record) {
        return {
          package: rows_text(record.package),
          packageversion: rows_text(record.packageversion),
          ecosystem: rows_text(record.ecosystem),
          purl: rows_text(record.purl),
          otherpurls: rows_text(record.otherpurls)
        };
      }
      function keysOf(spelled) {
        const { package: name, ecosystem, purl } = spelled, namespace = (0, package_url.r5)(purl)?.namespace ?? "";
        return {
          packagekey: (0, package_name.Rc)(ecosystem, { name, namespace }),
          versionkey: (0, order._)(ecosystem, (0, keys.nz)(spelled))
        };
      }
      function vulnerabilityIn(record) {
        return {
          cve: rows_text(record.cve),
          aliases: rows_text(record.aliases),
          package: rows_text(record.package),
          packageversion: rows_text(record.packageversion),
          severity: rows_text(record.severity),
          score: number(record.score),
          epss: number(record.epss),
          fixedversion: rows_text(record.fixedversion),
          exploitavailable: typeof record.exploitavailable == "boolean" ? record.exploitavailable : void 0,
          knownexploited: rows_text(record.knownexploited),
          analysis: rows_text(record.analysis),
          suppressed: record.suppressed === !0
        };
      }
      function rows_text(cell) {
        return typeof cell == "string" ? cell : String(cell ?? "");
      }
      function number(cell) {
        return typeof cell == "number" ? cell : void 0;
      }
      function derivedCells() {
        const licenseKeys = /* @__PURE__ */ new Map();
        let last;
        return /* @__PURE__ */ new Map([
          [
            "identities",
            (record) => ((last === void 0 || !isSpelledAlike(last.record, record)) && (last = { record, made: (0, keys.Vl)(spelledIn(record)) }), last.made)
          ],
          [
            "licensekey",
            ({ license }) => {
              const known = licenseKeys.get(license);
              if (known !== void 0)
                return known;
              const made = (0, keys.zO)(String(license ?? ""));
              return licenseKeys.set(license, made), made;
            }
          ]
        ]);
      }
      function isSpelledAlike(one, other) {
        return one.purl === other.purl && one.package === other.package && one.packageversion === other.packageversion && one.ecosystem === other.ecosystem && one.otherpurls === other.otherpurls;
      }
      const ofImage = /* @__PURE__ */ new Set([
        "sha",
        "imagearn",
        "otherarns",
        "operatingsystem",
        "exportedat"
      ]), rowsInGroup = 5e4, longestStatistic = 64, parquet_types = {
        text: "STRING",
        number: "DOUBLE",
        boolean: "BOOLEAN",
        time: "TIMESTAMP"
      };
      function parquetBytes(table, rows, { codec, notes = {} }) {
        const described = columns[table], writer = new bytewriter.U(), kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value })), derived = derivedCells(), specified = described.map(({ name, type, isNullable = !1 }) => ({
          name,
          type: parquet_types[type],
          nullable: isNullable
        })), file = new parquet_writer.o({
          writer,
          schema: (0, schema.G8)({ columnData: specified.map((column) => ({ ...column, data: [] })) }),
          codec: codec === "gzip" ? "GZIP" : codec === "snappy" ? "SNAPPY" : "ZSTD",
          compressors,
          statisticsTruncateLength: longestStatistic,
          kvMetadata,
          createdBy: "aws-delivery-actions sbom-export"
        });
        for (let start = 0; start < Math.max(rows.length, 1); start += rowsInGroup) {
          const group = rows.slice(start, start + rowsInGroup), columnData = described.map((column) => {
            const { name } = column, derive = derived.get(name);
            if (derive !== void 0)
              return { name, data: group.map(({ fact }) => derive(fact)) };
            const part = ofImage.has(name) ? "image" : "fact";
            return { name, data: group.map((row) => stored(column, row[part][name])) };
          });
          file.write({ columnData, rowGroupSize: rowsInGroup });
        }
        return file.finish(), writer.getBytes();
      }
      function stored({ type }, cell) {
        return cell === void 0 ? null : type === "time" ? new Date(Number(cell)) : cell;
      }
      async function openTable(file) {
        const metadata = await (0, src_metadata.Ei)(file), notes = Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ""]));
        return {
          rows: Number(metadata.num_rows),
          notes,
          groups({ skip = () => !1 } = {}) {
            const starts = startsOf(metadata);
            return metadata.row_groups.flatMap((group, at) => {
              const { num_rows, columns: chunks } = group;
              if (skip(rangeIn(chunks)))
                return [];
              const [rowStart, rows] = [starts[at] ?? 0, Number(num_rows)], names = chunks.flatMap(({ meta_data }) => meta_data?.path_in_schema[0] ?? []);
              return [
                {
                  rows,
                  columns: names,
                  async column(name) {
                    if (!names.includes(name))
                      return Array.from({ length: rows }, () => {
                      });
                    const values = await (await (0, src_scan.Ik)({ file, metadata, columns: [name], compressors: decompressors })).readColumn({ column: name, rowStart, rowEnd: rowStart + rows });
                    return Array.from(values, cellOf);
                  }
                }
              ];
            });
          }
        };
      }
      function rangeIn(chunks) {
        return (column) => {
          const chunk = chunks.find(({ meta_data }) => meta_data?.path_in_schema[0] === column), { min_value: least, max_value: most } = chunk?.meta_data?.statistics ?? {};
          return typeof least == "string" && typeof most == "string" ? { least, most } : void 0;
        };
      }
      function startsOf({ row_groups }) {
        let next = 0;
        return row_groups.map(({ num_rows }) => {
          const start = next;
          return next += Number(num_rows), start;
        });
      }
      function cellOf(value) {
        if (value != null)
          return value instanceof Date ? value.getTime() : typeof value == "bigint" ? Number(value) : typeof value == "number" || typeof value == "boolean" ? value : String(value);
      }
      const none = "none";
      function partitionOf({ account, region }, day) {
        return {
          account: /^\d{12}$/.test(account) ? account : none,
          region: /^[a-z]{2,4}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region) ? region : none,
          ...day === void 0 ? {} : { day }
        };
      }
      function isVaguer(one, other) {
        const fits = (said, other2) => said === none || said === other2;
        return !isSamePlace(one, other) && fits(one.account, other.account) && fits(one.region, other.region);
      }
      function isSamePlace(one, other) {
        return one.account === other.account && one.region === other.region;
      }
      function vagueness({ account, region }) {
        return [account, region].filter((said) => said === none).length;
      }
      function folderOf({ account, region, day }) {
        return [`account=${account}`, `region=${region}`, ...day === void 0 ? [] : [`day=${day}`]].join("/");
      }
      function partitionFrom(folder) {
        const [, account, region, day] = /^account=(\d{12}|none)\/region=([a-z0-9-]+)(?:\/day=(\d{4}-\d\d-\d\d))?$/.exec(folder) ?? [];
        if (!(account === void 0 || region === void 0))
          return { account, region, ...day === void 0 ? {} : { day } };
      }
      const mostSingleFiles = 64, mostRowsInFile = 4e5;
      function fileName(name) {
        return name.kind === "single" ? `${name.sha.replace(":", "-")}.parquet` : name.prefix === "" ? "images.parquet" : `images-${name.prefix}.parquet`;
      }
      function parseFileName(file) {
        const [, algorithm, hex] = /^([a-z0-9]+)-([0-9a-f]{32,128})\.parquet$/.exec(file) ?? [];
        if (algorithm !== void 0 && hex !== void 0)
          return { kind: "single", sha: `${algorithm}:${hex}` };
        const shared2 = /^images(?:-([0-9a-f]{1,8}))?\.parquet$/.exec(file);
        return shared2 === null ? void 0 : { kind: "shared", prefix: shared2[1] ?? "" };
      }
      function holds(name, sha) {
        return name.kind === "single" ? name.sha === sha : hexOf(sha).startsWith(name.prefix);
      }
      function placeImages(shas, rows) {
        if (shas.length <= mostSingleFiles)
          return (sha) => ({ kind: "single", sha });
        let length = 0;
        for (let share = rows; share > mostRowsInFile; share /= 16)
          length++;
        return (sha) => ({ kind: "shared", prefix: hexOf(sha).slice(0, length) });
      }
      function pathOf(table, partition, name) {
        return `${table}/${folderOf(partition)}/${fileName(name)}`;
      }
      function hexOf(sha) {
        return sha.slice(sha.indexOf(":") + 1);
      }
      var license_expression = __webpack_require__(3388), identity = __webpack_require__(6728), lib_query = __webpack_require__(5271), ecosystem_name = __webpack_require__(7658), near_miss = __webpack_require__(5785), package_answer = __webpack_require__(795), vulnerability_id = __webpack_require__(4149);
      function searchFacts(query, { image, packages, vulnerabilities }, notice = {}) {
        if (query.kind === "package")
          return packages.flatMap((found) => judged(query, { image, package: found }, notice));
        if (query.kind === "license") {
          const isWanted = remembered((license) => (0, license_expression.wy)(license, query.expression));
          return packages.flatMap((found) => isWanted(found.license) ? [{ image, package: found }] : []);
        }
        notice.told?.(image.sha, vulnerabilities.length > 0);
        const byName = new Map(packages.map((one) => [(0, tables_facts.MO)(one), one]));
        return vulnerabilities.filter((one) => (0, vulnerability_id.AP)(namesIn(one), query.id)).flatMap((vulnerability) => {
          const found = byName.get((0, tables_facts.MO)(vulnerability));
          return found === void 0 ? [] : [{ image, package: found, vulnerability }];
        });
      }
      function namesIn({ cve, aliases }) {
        return { id: cve, aliases: aliases === "" ? [] : aliases.split(" ") };
      }
      async function searchTables(query, sbom, openCve, notice = {}) {
        switch (query.kind) {
          case "package":
            return await searchPackages(query, sbom, notice);
          case "license":
            return await searchLicenses(query, sbom);
          case "vulnerability": {
            const cve = await openCve();
            return cve === void 0 ? [] : await searchVulnerabilities(query, sbom, cve, notice);
          }
        }
      }
      async function searchPackages(query, sbom, notice) {
        const keys2 = new Set(ecosystem_name.uU.map((ecosystem) => keyIn(ecosystem, query))), groups = sbom.groups({
          skip: (range) => isEmptyIn(range, "identities") && !mayHold(range, "packagekey", keys2)
        });
        return await collect(groups, async (group) => {
          const [names, others] = [await group.column("packagekey"), await group.column("identities")], isKeyed = group.columns.includes("identities"), rows = rowsWhere(names, (name, row) => !isKeyed || keys2.has(String(name)) || (others[row] ?? "") !== "");
          return (await matchesAt(group, rows)).flatMap((match) => judged(query, match, notice));
        });
      }
      function judged(query, match, notice) {
        const identities = (0, keys.UI)(match.package), answers = identities.map((identity2) => (0, package_answer.QI)(query, identity2)), answer = (0, package_answer.VP)(answers);
        if (answer === "no") {
          const miss = (0, near_miss.b)(query, identities);
          return miss !== void 0 && notice.near?.({ ...match, miss }), [];
        }
        return [
          {
            ...match,
            ...answers[0] === "no" ? { isByOtherName: !0 } : {},
            ...answer === "yes" ? {} : { isVersionUnknown: !0 }
          }
        ];
      }
      async function searchLicenses(query, sbom) {
        const isWanted = remembered((license) => (0, license_expression.wy)(license, query.expression));
        return await collect(sbom.groups(), async (group) => {
          const licenses = await group.column("license");
          return await matchesAt(group, rowsWhere(licenses, (license) => isWanted(String(license ?? ""))));
        });
      }
      async function searchVulnerabilities({ id: id2 }, sbom, cve, notice) {
        if (notice.told !== void 0) {
          const [images, told] = [await imagesIn(sbom), await imagesIn(cve)];
          for (const sha of images)
            notice.told(sha, told.has(sha));
        }
        const spellings = /* @__PURE__ */ new Set([id2, id2.toUpperCase(), id2.toLowerCase(), withLowerEnd(id2)]), groups = cve.groups({
          skip: (range) => !mayHold(range, "cve", spellings) && isEmptyIn(range, "aliases")
        }), isNamed = remembered((name) => (0, vulnerability_id.AP)({ id: name }, id2)), isAmong = remembered((aliases) => (0, vulnerability_id.AP)(namesIn({ cve: "", aliases }), id2)), found = await collect(groups, async (group) => {
          const [names2, aliases] = [await group.column("cve"), await group.column("aliases")], rows = rowsWhere(names2, (name, row) => isNamed(String(name)) || isAmong(String(aliases[row] ?? "")));
          return (await recordsAt(group, rows)).map((record) => ({
            sha: String(record.sha),
            vulnerability: vulnerabilityIn(record)
          }));
        }), wanted = /* @__PURE__ */ new Map();
        for (const { sha, vulnerability } of found) {
          const key = `${sha}\0${(0, tables_facts.MO)(vulnerability)}`;
          wanted.set(key, [...wanted.get(key) ?? [], vulnerability]);
        }
        const names = new Set(found.map(({ vulnerability }) => vulnerability.package)), packages = sbom.groups({ skip: (range) => !mayHold(range, "package", names) });
        return await collect(packages, async (group) => {
          const rows = rowsWhere(await group.column("package"), (name) => names.has(String(name)));
          return (await matchesAt(group, rows)).flatMap((match) => (wanted.get(`${match.image.sha}\0${(0, tables_facts.MO)(match.package)}`) ?? []).map((vulnerability) => ({ ...match, vulnerability })));
        });
      }
      function keyIn(ecosystem, { name, namespace = "" }) {
        return (0, package_name.Rc)(ecosystem, { name, namespace });
      }
      async function imagesIn(table) {
        const found = /* @__PURE__ */ new Set();
        for (const group of table.groups())
          for (const sha of await group.column("sha"))
            found.add(String(sha));
        return found;
      }
      function mayHold(range, column, values) {
        const told = range(column);
        if (told === void 0)
          return !0;
        const [least, most] = [Buffer.from(told.least), Buffer.from(told.most)];
        return [...values].some((value) => {
          const bytes = Buffer.from(value);
          return bytes.compare(least) >= 0 && bytes.compare(most) <= 0;
        });
      }
      function isEmptyIn(range, column) {
        return range(column)?.most === "";
      }
      function withLowerEnd(id2) {
        const at = id2.indexOf("-");
        return `${id2.slice(0, at).toUpperCase()}${id2.slice(at).toLowerCase()}`;
      }
      async function collect(groups, search) {
        const found = [];
        for (const group of groups)
          found.push(...await search(group));
        return found;
      }
      function rowsWhere(cells, isWanted) {
        const rows = [];
        for (let row = 0; row < cells.length; row++)
          isWanted(cells[row], row) && rows.push(row);
        return rows;
      }
      async function matchesAt(group, rows) {
        return (await recordsAt(group, rows)).map((record) => ({ image: imageIn(record), package: packageIn(record) }));
      }
      async function recordsAt(group, rows) {
        if (rows.length === 0)
          return [];
        const cells = await Promise.all(group.columns.map(async (name) => [name, await group.column(name)]));
        return rows.map((row) => Object.fromEntries(cells.map(([name, column]) => [name, column[row]])));
      }
      function remembered(work) {
        const known = /* @__PURE__ */ new Map();
        return (text) => {
          const found = known.get(text);
          if (found !== void 0)
            return found;
          const made = work(text);
          return known.set(text, made), made;
        };
      }
      function sqlOf(query) {
        return `${statement(query).join(`
`)};`;
      }
      function statement(query) {
        switch (query.kind) {
          case "package":
            return packageStatement(query);
          case "license":
            return [
              "SELECT package, packageversion, license, sha, imagearn, otherarns",
              "FROM sbom",
              `WHERE ${licenseCondition(query.expression)}`
            ];
          case "vulnerability":
            return [
              "SELECT cve, severity, package, packageversion, fixedversion, sha, imagearn, otherarns, path",
              "FROM sbom JOIN cve USING (account, region, sha, package, packageversion)",
              `WHERE lower(cve) = ${question_quoted(query.id.toLowerCase())}`,
              `   OR strpos(' ' || lower(aliases) || ' ', ${question_quoted(` ${query.id.toLowerCase()} `)}) > 0`
            ];
        }
      }
      function packageStatement(query) {
        const select = "SELECT package, packageversion, sha, imagearn, otherarns, path", asked = askedFor(query);
        return asked.length === 0 ? [select, "FROM sbom", "WHERE 1 = 0"] : [
          select,
          "FROM sbom",
          `WHERE ${anyOf(ownConditions(query, asked))}`,
          "UNION",
          select,
          "FROM sbom CROSS JOIN UNNEST(split(identities, chr(10))) AS other (identity)",
          `WHERE ${anyOf(otherConditions(query, asked))}`
        ];
      }
      function anyOf(conditions) {
        return conditions.length === 1 ? conditions.join("") : conditions.map((one) => `(${one})`).join(`
   OR `);
      }
      function ownConditions(query, asked) {
        const together = /* @__PURE__ */ new Map(), types2 = (0, lib_query.pl)(query);
        for (const { ecosystem, intervals, key, namespace } of asked) {
          const condition = [
            `packagekey = ${question_quoted(key)}`,
            ...namespace === void 0 ? [] : [namespaceCondition(namespace)],
            ...types2 === void 0 ? [] : [isOneOf(typeOfUrl, types2)],
            ...query.range === void 0 ? [] : [intervalsCondition(intervals)]
          ].join(" AND ");
          together.set(condition, [...together.get(condition) ?? [], ecosystem]);
        }
        const isAny = query.ecosystem === void 0 && query.range === void 0 && together.size === 1;
        return [...together].map(([condition, ecosystems]) => isAny ? condition : `${isOneOf("ecosystem", ecosystems)} AND ${condition}`);
      }
      function otherConditions({ ecosystem: wanted, range }, asked) {
        const isAny = wanted === void 0 && range === void 0 && new Set(asked.map(({ key }) => key)).size === 1, conditions = asked.map(({ ecosystem, intervals, key, namespace }) => {
          const start = (0, identity.WW)(key, isAny ? void 0 : ecosystem), told = namespace === void 0 ? "" : ` AND (identity LIKE '% ' OR identity LIKE ${question_quoted(`% ${likely((0, identity.I3)(namespace))}`)})`, versions2 = range === void 0 ? [{}] : withUnknown(intervals);
          return `${either(versions2.map((interval) => lineCondition(start, interval)))}${told}`;
        });
        return [...new Set(conditions)];
      }
      function lineCondition(start, { from, to }) {
        const least = from === void 0 ? start : `${start}${from.key}${from.inclusive ? " " : "!"}`, most = to === void 0 ? `${start.slice(0, -1)}!` : `${start}${to.key}${to.inclusive ? "!" : " "}`;
        return `identity >= ${question_quoted(least)} AND identity < ${question_quoted(most)}`;
      }
      function likely(text) {
        return text.replaceAll("%", "_");
      }
      function askedFor(query) {
        return (0, lib_query.Zu)(query).flatMap((ecosystem) => {
          const intervals = (0, lib_query.hO)(query, ecosystem)?.intervals ?? [];
          if (intervals.length === 0)
            return [];
          const { namespace = "" } = query, told = namespace === "" || (0, package_name.OI)(ecosystem, namespace) ? void 0 : namespace;
          return [{ ecosystem, key: keyIn(ecosystem, query), namespace: told, intervals }];
        });
      }
      const typeOfUrl = "split_part(lower(purl), '/', 1)", bareUrl = "split_part(split_part(split_part(purl, '#', 1), '?', 1), '@', 1)";
      function namespaceCondition(namespace) {
        const told = ["/", ":"].map((end) => `strpos(package, ${question_quoted(`${namespace}${end}`)}) = 1`), isNowhere = `coalesce(split_part(${bareUrl}, '/', 3), '') = ''`;
        return [
          `(strpos(${bareUrl}, ${question_quoted(`/${encodeURI(namespace)}/`)}) > 0`,
          ...told,
          `(${isNowhere} AND strpos(package, ':') = 0 AND strpos(package, '/') = 0))`
        ].join(" OR ");
      }
      function withUnknown(intervals) {
        const [first = {}, ...others] = intervals;
        if (first.from === void 0)
          return intervals;
        if (first.from.key === "")
          return [first.to === void 0 ? {} : { to: first.to }, ...others];
        const untold = { version: "", key: "", inclusive: !0 };
        return [{ from: untold, to: untold }, ...intervals];
      }
      function intervalsCondition(intervals) {
        return either(withUnknown(intervals).map(intervalCondition));
      }
      function either(conditions) {
        return conditions.length === 1 ? conditions.join("") : `(${conditions.map((one) => `(${one})`).join(" OR ")})`;
      }
      function intervalCondition({ from, to }) {
        if (from !== void 0 && to !== void 0 && from.key === to.key)
          return `versionkey = ${question_quoted(from.key)}`;
        const sides = [
          ...from === void 0 ? [] : [`versionkey ${from.inclusive ? ">=" : ">"} ${question_quoted(from.key)}`],
          ...to === void 0 ? [] : [`versionkey ${to.inclusive ? "<=" : "<"} ${question_quoted(to.key)}`]
        ];
        return sides.length === 0 ? "1 = 1" : sides.join(" AND ");
      }
      function licenseCondition(expression) {
        return (0, license_expression.Wm)(expression).map((license) => `strpos(licensekey, ${question_quoted((0, keys.aE)(license))}) > 0`).join(" AND ");
      }
      function isOneOf(column, values) {
        const [only] = values;
        return values.length === 1 && only !== void 0 ? `${column} = ${question_quoted(only)}` : `${column} IN (${values.map(question_quoted).join(", ")})`;
      }
      function question_quoted(text) {
        return `'${text.replaceAll("'", "''")}'`;
      }
    })
  ),
  /***/
  4529: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UI: () => (
          /* binding */
          identitiesOf
        ),
        /* harmony export */
        Vl: () => (
          /* binding */
          otherIdentities
        ),
        /* harmony export */
        aE: () => (
          /* binding */
          licenseWord
        ),
        /* harmony export */
        bu: () => (
          /* binding */
          othersOf
        ),
        /* harmony export */
        nz: () => (
          /* binding */
          fullVersionOf
        ),
        /* harmony export */
        zO: () => (
          /* binding */
          licenseKey
        )
        /* harmony export */
      });
      var _license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3388), _package_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9947), _query_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6728);
      function identitiesOf(fact) {
        const { package: name, ecosystem, purl, otherpurls } = fact, own = (0, _query_identity_js__WEBPACK_IMPORTED_MODULE_2__.Bl)(purl, { ecosystem, name, namespace: "", version: fullVersionOf(fact) });
        return otherpurls === "" ? own : [...own, ...otherpurls.split(`
`).flatMap((other) => identitiesElsewhere(other, fact))];
      }
      function identitiesElsewhere(purl, { package: name, packageversion }) {
        const parsed = (0, _package_url_js__WEBPACK_IMPORTED_MODULE_1__.r5)(purl);
        if (parsed === void 0)
          return [];
        const ecosystem = (0, _package_url_js__WEBPACK_IMPORTED_MODULE_1__.Mg)(parsed.type), version = (0, _package_url_js__WEBPACK_IMPORTED_MODULE_1__.gO)(packageversion, parsed);
        return (0, _query_identity_js__WEBPACK_IMPORTED_MODULE_2__.Bl)(purl, { ecosystem, name, namespace: "", version }).map(({ type: _, ...identity }) => identity);
      }
      function fullVersionOf({ packageversion, purl }) {
        return (0, _package_url_js__WEBPACK_IMPORTED_MODULE_1__.gO)(packageversion, (0, _package_url_js__WEBPACK_IMPORTED_MODULE_1__.r5)(purl));
      }
      function otherIdentities(fact) {
        return othersOf(fact).map(_query_identity_js__WEBPACK_IMPORTED_MODULE_2__.YC).join(`
`);
      }
      function othersOf(fact) {
        const [own, ...others] = identitiesOf(fact);
        if (own === void 0 || others.length === 0)
          return [];
        const found = new Map(others.map((other) => [(0, _query_identity_js__WEBPACK_IMPORTED_MODULE_2__.YC)(other), other]));
        return found.delete((0, _query_identity_js__WEBPACK_IMPORTED_MODULE_2__.YC)(own)), [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, other]) => other);
      }
      function licenseKey(license) {
        const names = (0, _license_expression_js__WEBPACK_IMPORTED_MODULE_0__.Wm)(license);
        return names.length === 0 ? "" : names.map(licenseWord).join("").replaceAll("||", "|");
      }
      function licenseWord(name) {
        return `|${name.replaceAll("|", " ")}|`;
      }
    })
  )
};
