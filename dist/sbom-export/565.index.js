export const id = 565, ids = [565], modules = {
  /***/
  5565: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        openFindings: () => (
          /* binding */
          openFindings
        )
      });
      var lib = __webpack_require__(3992);
      function findingFrom(told) {
        const details = told.packageVulnerabilityDetails, [resource] = told.resources ?? [];
        if (!(details?.vulnerabilityId === void 0 || resource?.id === void 0))
          return {
            id: details.vulnerabilityId,
            related: details.relatedVulnerabilities ?? [],
            image: resource.id,
            severity: severities[told.severity ?? ""] ?? "unknown",
            score: baseScore(details.cvss ?? []) ?? told.inspectorScore,
            epss: told.epss?.score,
            exploitAvailable: told.exploitAvailable === void 0 ? void 0 : told.exploitAvailable === "YES",
            isSuppressed: told.status === "SUPPRESSED",
            packages: (details.vulnerablePackages ?? []).map(affectedPackage)
          };
      }
      function enriched(component, vulnerability, finding) {
        const { severity, score, epss, exploitAvailable, isSuppressed } = finding, fixedVersion = fixOf(component, finding);
        return {
          ...vulnerability,
          ...severity === "unknown" ? {} : { severity },
          ...score === void 0 ? {} : { score },
          ...epss === void 0 ? {} : { epss },
          ...exploitAvailable === void 0 ? {} : { exploitAvailable },
          ...fixedVersion === void 0 ? {} : { fixedVersion },
          ...isSuppressed ? { isSuppressed } : {}
        };
      }
      const severities = {
        CRITICAL: "critical",
        HIGH: "high",
        MEDIUM: "medium",
        LOW: "low",
        INFORMATIONAL: "none"
      };
      function baseScore(scores) {
        for (const version of ["3", "4", "2"]) {
          const found = scores.filter((score) => score.version?.startsWith(version)), highest = Math.max(...found.map((score) => score.baseScore ?? 0));
          if (found.length > 0)
            return highest;
        }
      }
      function affectedPackage({ name = "", version = "", release, fixedInVersion }) {
        return {
          name,
          version: release === void 0 || release === "" ? version : `${version}-${release}`,
          fixedVersion: fixedInVersion === void 0 || fixedInVersion === "NotAvailable" ? void 0 : fixedInVersion
        };
      }
      function fixOf({ name, namespace, version }, { packages }) {
        const names = new Set([name, `${namespace}:${name}`, `${namespace}/${name}`].map((each) => each.toLowerCase())), named = packages.filter((each) => names.has(each.name.toLowerCase())), same = named.filter((each) => each.version === version.replace(/^\d+:/, "")), fixes = new Set([same, named, packages].find(({ length }) => length > 0)?.map((each) => each.fixedVersion)), [fix, ...others] = fixes;
        return others.length === 0 ? fix : void 0;
      }
      const mostImages = 10, pageSize = 100, width = 4;
      function openFindings(edge) {
        const books = /* @__PURE__ */ new Map(), take = turns(width);
        let isDenied = !1;
        async function ask(digests, region) {
          if (isDenied)
            return emptyBook;
          try {
            return bookOf(await take(() => listFindings(digests, region, edge)));
          } catch (error) {
            if (!(0, lib.w7)(error))
              throw error;
            return isDenied || edge.host.log.warn("Not allowed: inspector2:ListFindings, so severity, scores, fix and exploit stay as the SBOM has them"), isDenied = !0, emptyBook;
          }
        }
        function bookFor({ digest, region }) {
          const known = books.get(digest);
          if (known !== void 0)
            return known;
          const asked = ask([digest], region);
          return books.set(digest, asked), asked;
        }
        return {
          expect(images) {
            for (const [region, digests] of byRegion(images)) {
              const fresh = digests.filter((digest) => digest !== "" && !books.has(digest));
              for (let at = 0; at < fresh.length; at += mostImages) {
                const some = fresh.slice(at, at + mostImages), asked = ask(some, region);
                asked.catch(() => {
                });
                for (const digest of some)
                  books.set(digest, asked);
              }
            }
          },
          async enrich(image) {
            if (!/^sha256:[0-9a-f]{64}$/.test(image.digest))
              return (_, vulnerability) => vulnerability;
            const book = await bookFor(image);
            return (component, vulnerability) => {
              const finding = book.find(image.arn, vulnerability.id) ?? book.find(image.digest, vulnerability.id);
              return finding === void 0 ? vulnerability : enriched(component, vulnerability, finding);
            };
          }
        };
      }
      const emptyBook = { find: () => {
      } };
      function bookOf(findings) {
        const own = /* @__PURE__ */ new Map(), related = /* @__PURE__ */ new Map();
        for (const finding of findings)
          for (const image of [finding.image, finding.image.slice(finding.image.lastIndexOf("/") + 1)]) {
            own.set(`${image} ${finding.id}`, finding);
            for (const id2 of finding.related)
              related.set(`${image} ${id2}`, finding);
          }
        return {
          find: (image, id2) => own.get(`${image} ${id2}`) ?? related.get(`${image} ${id2}`)
        };
      }
      async function listFindings(digests, region, { aws, host }) {
        const equals = (value) => ({ comparison: "EQUALS", value }), filterCriteria = {
          ecrImageHash: digests.map(equals),
          findingStatus: ["ACTIVE", "SUPPRESSED"].map(equals),
          findingType: [equals("PACKAGE_VULNERABILITY")]
        }, found = [];
        let nextToken;
        do {
          const page = await aws.call("inspector2", "ListFindings", { filterCriteria, maxResults: pageSize, ...nextToken === void 0 ? {} : { nextToken } }, { signal: host.cancellation.signal, ...region === "" ? {} : { region } });
          for (const told of page.findings ?? []) {
            const finding = findingFrom(told);
            finding !== void 0 && found.push(finding);
          }
          nextToken = page.nextToken || void 0;
        } while (nextToken !== void 0);
        return found;
      }
      function byRegion(images) {
        const regions = /* @__PURE__ */ new Map();
        for (const { digest, region } of images) {
          const known = regions.get(region);
          known === void 0 ? regions.set(region, [digest]) : known.includes(digest) || known.push(digest);
        }
        return regions;
      }
      function turns(most) {
        const waiting = [];
        let busy = 0;
        return async (work) => {
          busy >= most && await new Promise((resolve) => waiting.push(resolve)), busy++;
          try {
            return await work();
          } finally {
            busy--, waiting.shift()?.();
          }
        };
      }
    })
  )
};
