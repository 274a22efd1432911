export const id = 659, ids = [659], modules = {
  /***/
  659: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* reexport */
          distributionOfImage
        ),
        S: () => (
          /* binding */
          normalize
        )
      });
      var components = __webpack_require__(567), package_url = __webpack_require__(9947), external_node_crypto_ = __webpack_require__(7598), document_time = __webpack_require__(7290);
      function documentId({ facts, sourceName }, format) {
        const { image, createdAt, components: components2, vulnerabilities } = facts, told = [format, image.digest || sourceName, image.arn, createdAt, components2, vulnerabilities], hex = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(told)).digest("hex");
        return [
          hex.slice(0, 8),
          hex.slice(8, 12),
          `8${hex.slice(13, 16)}`,
          `a${hex.slice(17, 20)}`,
          hex.slice(20, 32)
        ].join("-");
      }
      function timeOf({ facts, now }) {
        const told = (0, document_time.h)(facts.createdAt);
        return (told === void 0 ? now : new Date(told)).toISOString().replace(/\.\d+Z$/, "Z");
      }
      function subjectName({ facts, sourceName }) {
        return facts.image.arn || facts.image.digest || (sourceName.split(/[\\/]/).at(-1) ?? "") || "sbom";
      }
      const byFirstWord = { amazon: "amzn", red: "redhat" };
      function distributionOfImage({ operatingSystem }) {
        const word = /^[a-z]+/.exec(operatingSystem.toLowerCase())?.[0] ?? "";
        return Object.hasOwn(byFirstWord, word) ? byFirstWord[word] : word;
      }
      class References {
        #taken = /* @__PURE__ */ new Set();
        #fits;
        #fallback;
        /** @param fits What a reference looks like. @param fallback What stands before a number in place of others. */
        constructor(fits, fallback) {
          this.#fits = fits, this.#fallback = fallback;
        }
        /** The first component with a reference keeps it. */
        take(wanted) {
          const taken = this.#fits.test(wanted) && !this.#taken.has(wanted) ? wanted : this.#next();
          return this.#taken.add(taken), taken;
        }
        get all() {
          return this.#taken;
        }
        #next() {
          let number = this.#taken.size + 1;
          for (; this.#taken.has(`${this.#fallback}${number}`); )
            number++;
          return `${this.#fallback}${number}`;
        }
      }
      var normalize_licenses = __webpack_require__(7599);
      const types = [
        "application",
        "framework",
        "library",
        "container",
        "platform",
        "operating-system",
        "device",
        "device-driver",
        "firmware",
        "file",
        "machine-learning-model",
        "data",
        "cryptographic-asset"
      ], states = [
        "resolved",
        "resolved_with_pedigree",
        "exploitable",
        "in_triage",
        "false_positive",
        "not_affected"
      ], scanner = "amazon:inspector:sbom_scanner:";
      function cyclonedxWriter(foreword) {
        const { write } = foreword, distribution = distributionOfImage(foreword.facts.image), references = new References(/./s, "component-"), subject = references.take("image"), found = [];
        let separator = "";
        return write(`${head(foreword, subject)},"components":[`), {
          component: (component, findings) => {
            const ref = references.take(component.ref);
            findings.length > 0 && found.push({ ref, version: component.version, findings }), write(separator + JSON.stringify(componentText(component, ref, distribution))), separator = ",";
          },
          end: (dangling) => {
            write('],"vulnerabilities":[');
            let number = 0;
            for (const { findings, ...component } of [...found, { findings: dangling }])
              for (const vulnerability of findings)
                number++, write((number === 1 ? "" : ",") + JSON.stringify(vulnerabilityText(vulnerability, component, number)));
            write(`]}
`);
          }
        };
      }
      function head(foreword, subject) {
        const { tool, facts } = foreword, { digest, account, architecture, operatingSystem } = facts.image, told = { imageId: digest, accountId: account, architecture, operatingSystem }, whole = {
          $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
          bomFormat: "CycloneDX",
          specVersion: "1.6",
          serialNumber: `urn:uuid:${documentId(foreword, "cyclonedx")}`,
          version: 1,
          metadata: {
            timestamp: timeOf(foreword),
            tools: {
              components: [
                { type: "application", ...tool },
                ...[...new Set(facts.tools)].map((name) => ({ type: "application", name }))
              ]
            },
            component: {
              type: "container",
              "bom-ref": subject,
              name: subjectName(foreword),
              ...digest === "" ? {} : { version: digest }
            },
            properties: Object.entries(told).filter(([, value]) => value !== "").map(([name, value]) => ({ name, value }))
          }
        };
        return JSON.stringify(whole).slice(0, -1);
      }
      function componentText(component, ref, distribution) {
        const { name, version, namespace, ecosystem, purl, license, path } = component, parsed = (0, package_url.r5)(purl), group = ["maven", "npm"].includes(ecosystem) ? namespace : "";
        return {
          type: types.includes(component.type) ? component.type : "library",
          "bom-ref": ref,
          ...group === "" ? {} : { group },
          name: group !== "" && name.startsWith(`${group}/`) ? name.slice(group.length + 1) : name,
          ...version === "" ? {} : { version },
          ...license === "" ? {} : { licenses: [licenseText(license)] },
          ...parsed === void 0 ? {} : { purl: (0, package_url.g1)(parsed, distribution) },
          ...path === "" ? {} : { evidence: { occurrences: path.split(`
`).map((location) => ({ location })) } }
        };
      }
      function licenseText(text) {
        const id2 = (0, normalize_licenses.dK)(text);
        if (id2 !== void 0)
          return { license: { id: id2 } };
        const expression = (0, normalize_licenses.OV)(text);
        return expression === void 0 ? { license: { name: text } } : { expression };
      }
      function vulnerabilityText(vulnerability, { ref, version = "" }, number) {
        const { id: id2, aliases = [], severity, score, epss, fixedVersion, analysis, isSuppressed } = vulnerability, state = states.find((known) => known === analysis), detail = isSuppressed === !0 ? "Hidden by a suppression rule of Amazon Inspector" : void 0, ratings = [
          ...severity !== "unknown" || score !== void 0 ? [{ ...score === void 0 ? {} : { score }, severity }] : [],
          ...epss === void 0 ? [] : [{ source: { name: "EPSS" }, score: epss, method: "other" }]
        ], versions = [
          version === "" ? { range: "vers:generic/*", status: "affected" } : { version, status: "affected" },
          ...fixedVersion === void 0 ? [] : [{ version: fixedVersion, status: "unaffected" }]
        ], properties = exploitProperties(vulnerability);
        return {
          "bom-ref": `vulnerability-${number}`,
          id: id2,
          ...aliases.length === 0 ? {} : { references: aliases.map(referenceTo) },
          ...ratings.length === 0 ? {} : { ratings },
          ...state === void 0 && detail === void 0 ? {} : { analysis: { ...state && { state }, ...detail && { detail } } },
          ...ref === void 0 ? {} : { affects: [{ ref, ...fixedVersion === void 0 ? {} : { versions } }] },
          ...properties.length === 0 ? {} : { properties }
        };
      }
      function referenceTo(id2) {
        return { id: id2, source: { name: /^[A-Za-z]+/.exec(id2)?.[0].toUpperCase() ?? id2 } };
      }
      function exploitProperties({ exploitAvailable, knownExploited }) {
        return [
          ...exploitAvailable === void 0 ? [] : [{ name: `${scanner}exploit_available`, value: String(exploitAvailable) }],
          ...knownExploited === void 0 ? [] : [{ name: `${scanner}cisa_kev_date_added`, value: knownExploited }]
        ];
      }
      const purposes = [
        "application",
        "framework",
        "library",
        "container",
        "device",
        "firmware",
        "source",
        "archive",
        "file",
        "install"
      ], spdx_document = "SPDXRef-DOCUMENT", spdx_image = "SPDXRef-Image";
      function spdxWriter(foreword) {
        const { write } = foreword, distribution = distributionOfImage(foreword.facts.image), references = new References(/^SPDXRef-[a-zA-Z0-9.-]+$/, "SPDXRef-Package-");
        references.take(spdx_document), references.take(spdx_image);
        const licenses = new ExtractedLicenses();
        return write(`${spdx_head(foreword)},"packages":[${JSON.stringify(imagePackage(foreword))}`), {
          component: (component, findings) => {
            const text = packageText(component, findings, distribution, licenses);
            write(`,${JSON.stringify({ SPDXID: references.take(referenceOf(component)), ...text })}`);
          },
          end: () => {
            write('],"relationships":['), write(relationship(spdx_document, "DESCRIBES", spdx_image));
            for (const reference2 of references.all)
              reference2 !== spdx_document && reference2 !== spdx_image && write(`,${relationship(spdx_image, "CONTAINS", reference2)}`);
            write(`],"hasExtractedLicensingInfos":${JSON.stringify(licenses.all)}}
`);
          }
        };
      }
      function spdx_head(foreword) {
        const { tool, facts } = foreword, tools = /* @__PURE__ */ new Set([`${tool.name}-${tool.version}`, ...facts.tools]), whole = {
          spdxVersion: "SPDX-2.3",
          dataLicense: "CC0-1.0",
          SPDXID: spdx_document,
          name: subjectName(foreword),
          documentNamespace: `https://spdx.org/spdxdocs/${documentId(foreword, "spdx")}`,
          creationInfo: {
            created: timeOf(foreword),
            creators: [...tools].map((name) => `Tool: ${name.replace(/\s+/g, " ").trim()}`)
          }
        };
        return JSON.stringify(whole).slice(0, -1);
      }
      const nothingSaid = {
        downloadLocation: "NOASSERTION",
        filesAnalyzed: !1,
        licenseConcluded: "NOASSERTION",
        copyrightText: "NOASSERTION"
      };
      function imagePackage(foreword) {
        const { digest } = foreword.facts.image;
        return {
          SPDXID: spdx_image,
          name: subjectName(foreword),
          ...digest === "" ? {} : { versionInfo: digest },
          primaryPackagePurpose: "CONTAINER",
          ...nothingSaid,
          licenseDeclared: "NOASSERTION"
        };
      }
      function referenceOf({ type, ref }) {
        return type === "operating-system" && !ref.startsWith("SPDXRef-") ? "SPDXRef-OperatingSystem-1" : ref;
      }
      function packageText(component, findings, distribution, licenses) {
        const { name, version, type, license, path, purl } = component, parsed = (0, package_url.r5)(purl), locator = parsed === void 0 ? [] : [reference("PACKAGE-MANAGER", "purl", (0, package_url.g1)(parsed, distribution))], names = findings.flatMap(({ id: id2, aliases = [] }) => [id2, ...aliases]), advisories = [...new Set(names)].map((id2) => reference("SECURITY", "advisory", advisoryOf(id2))), references = [...locator, ...advisories];
        return {
          name,
          ...version === "" ? {} : { versionInfo: version },
          ...purposes.includes(type) ? { primaryPackagePurpose: type.toUpperCase() } : {},
          ...path === "" ? {} : { sourceInfo: sourceInfo(path.split(`
`)) },
          ...nothingSaid,
          licenseDeclared: license === "" ? "NOASSERTION" : (0, normalize_licenses.OV)(license) ?? licenses.referenceTo(license),
          ...references.length === 0 ? {} : { externalRefs: references }
        };
      }
      function sourceInfo(paths) {
        return paths.length === 1 ? paths[0] ?? "" : `acquired package info from the image: ${paths.join(", ")}`;
      }
      function reference(referenceCategory, referenceType, referenceLocator) {
        return { referenceCategory, referenceType, referenceLocator };
      }
      function advisoryOf(id2) {
        const path = encodeURIComponent(Buffer.from(id2).toString());
        return id2.startsWith("CVE-") ? `https://nvd.nist.gov/vuln/detail/${path}` : id2.startsWith("GHSA-") ? `https://github.com/advisories/${path}` : `https://osv.dev/vulnerability/${path}`;
      }
      function relationship(spdxElementId, relationshipType, relatedSpdxElement) {
        return JSON.stringify({ spdxElementId, relationshipType, relatedSpdxElement });
      }
      class ExtractedLicenses {
        #names = /* @__PURE__ */ new Map();
        referenceTo(text) {
          const known = this.#names.get(text);
          if (known !== void 0)
            return known;
          const word = text.replace(/[^a-zA-Z0-9.]+/g, "-").slice(0, 40), hash = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12), name = `LicenseRef-${word}-${hash}`;
          return this.#names.set(text, name), name;
        }
        get all() {
          return [...this.#names].map(([extractedText, licenseId]) => ({
            licenseId,
            extractedText,
            name: extractedText
          }));
        }
      }
      var read = __webpack_require__(7316), stated_versions = __webpack_require__(6312);
      async function normalize(source, format, options) {
        const vulnerabilities = /* @__PURE__ */ new Map(), nothing = () => {
        }, facts = await (0, read.k)(source, {
          component: nothing,
          vulnerability: (vulnerability) => {
            const { affects } = vulnerability, known = vulnerabilities.get(affects);
            known === void 0 ? vulnerabilities.set(affects, [vulnerability]) : known.push(vulnerability);
          }
        }, options), add = await options.enrich?.(facts.image), foreword = { ...options, sourceName: source.name, facts }, writer = format === "cyclonedx" ? cyclonedxWriter(foreword) : spdxWriter(foreword), listed = /* @__PURE__ */ new Map();
        return await (0, read.k)(source, {
          component: (component) => {
            const { ref } = component, sharing = listed.get(ref) ?? 0, told = (ref === "" || sharing >= components.q ? void 0 : vulnerabilities.get(ref)) ?? [];
            told.length > 0 && listed.set(ref, sharing + 1);
            const findings = told.flatMap((vulnerability) => (0, stated_versions.f)(component, vulnerability) ?? []);
            writer.component(component, add === void 0 ? findings : findings.map((vulnerability) => add(component, vulnerability)));
          },
          vulnerability: nothing
        }, options), writer.end([...vulnerabilities].flatMap(([ref, found]) => listed.has(ref) ? [] : found)), facts;
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
  ),
  /***/
  3988: (
    /***/
    (function(module) {
      module.exports = /* @__PURE__ */ JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
    })
  ),
  /***/
  3389: (
    /***/
    (function(module) {
      module.exports = /* @__PURE__ */ JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
    })
  ),
  /***/
  5204: (
    /***/
    (function(module) {
      module.exports = /* @__PURE__ */ JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
    })
  )
};
