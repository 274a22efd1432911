export const id = 4741, ids = [4741], modules = {
  /***/
  4741: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        openFindings: () => (
          /* binding */
          openFindings
        ),
        sparing: () => (
          /* binding */
          sparing
        )
      });
      var lib = __webpack_require__(3992), host_lib = __webpack_require__(9979), inspector_filter = __webpack_require__(5734), package_name = __webpack_require__(3863);
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
      }, severitiesWorstFirst = [...Object.values(severities), "unknown"];
      function baseScore(scores) {
        for (const version of ["3", "4", "2"]) {
          const told = scores.filter((score) => score.version?.startsWith(version)).flatMap(({ baseScore: baseScore2 }) => baseScore2 ?? []);
          if (told.length > 0)
            return Math.max(...told);
        }
      }
      function affectedPackage({ name = "", version = "", release, fixedInVersion }) {
        return {
          name,
          version: release === void 0 || release === "" ? version : `${version}-${release}`,
          fixedVersion: fixedInVersion === void 0 || fixedInVersion === "NotAvailable" ? void 0 : fixedInVersion
        };
      }
      function concerning(component, findings) {
        const { same, named } = affectedLike(component, findings.flatMap(({ packages }) => packages)), closest = new Set(same.length > 0 ? same : named);
        return findings.filter(({ packages }) => packages.length === 0 || packages.some((each) => closest.has(each)));
      }
      function fixOf(component, { packages }) {
        const { same, named } = affectedLike(component, packages), closest = [same.filter(({ fixedVersion }) => fixedVersion !== void 0), same, named].find(({ length }) => length > 0) ?? [], [fix, ...others] = new Set(closest.map(({ fixedVersion }) => fixedVersion));
        return others.length === 0 ? fix : void 0;
      }
      function affectedLike(component, packages) {
        const { ecosystem, version } = component, named = packages.filter(({ name }) => (0, package_name.B)(ecosystem, { name: plainName(name) }, component)), plainVersion = version.replace(/^\d+:/, "");
        return { named, same: named.filter((each) => each.version === plainVersion) };
      }
      function plainName(name) {
        return name === "go/stdlib" ? "stdlib" : name;
      }
      const emptyBook = { find: () => {
      } };
      function bookOf(findings) {
        const byName = /* @__PURE__ */ new Map();
        for (const finding of findings) {
          const digest = finding.image.slice(finding.image.lastIndexOf("/") + 1);
          for (const id2 of /* @__PURE__ */ new Set([finding.id, ...finding.related])) {
            const key = `${digest} ${id2}`, known = byName.get(key);
            known === void 0 ? byName.set(key, [finding]) : known.push(finding);
          }
        }
        return {
          find(subject, component, id2) {
            const all = byName.get(`${subject.digest} ${id2}`) ?? [], found = ofComponent(component, ofSubject(subject, all)), own = found.filter((finding) => finding.id === id2);
            return together(own.length > 0 ? own : found);
          }
        };
      }
      function ofSubject({ arn, account }, findings) {
        const isExact = (0, lib.Lw)(arn)?.service === "ecr", own = findings.filter(({ image }) => isExact ? image === arn : account === "" || (0, lib.Lw)(image)?.account === account);
        return own.length > 0 ? own : findings.map(unsuppressed);
      }
      function ofComponent(component, findings) {
        const found = concerning(component, findings);
        return found.length > 0 ? found : findings.map(unsuppressed);
      }
      function unsuppressed(finding) {
        return { ...finding, isSuppressed: !1 };
      }
      function together(findings) {
        const [first, ...others] = findings;
        if (first === void 0 || others.length === 0)
          return first;
        const severities2 = new Set(findings.map(({ severity }) => severity)), exploits = findings.map(({ exploitAvailable }) => exploitAvailable);
        return {
          ...first,
          severity: severitiesWorstFirst.find((severity) => severities2.has(severity)) ?? "unknown",
          score: highest(findings.map(({ score }) => score)),
          epss: highest(findings.map(({ epss }) => epss)),
          exploitAvailable: exploits.includes(!0) ? !0 : exploits.find((each) => each !== void 0),
          isSuppressed: findings.every(({ isSuppressed }) => isSuppressed),
          packages: findings.flatMap(({ packages }) => packages)
        };
      }
      function highest(numbers) {
        const told = numbers.filter((number) => number !== void 0);
        return told.length === 0 ? void 0 : Math.max(...told);
      }
      const pageSize = 100, width = 4;
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
        function bookFor(place) {
          const key = keyOf(place), known = books.get(key);
          if (known !== void 0)
            return known;
          const asked = ask([place.digest], place.region);
          return books.set(key, asked), asked;
        }
        return {
          expect(images) {
            for (const [region, digests] of byRegion(images)) {
              const fresh = digests.filter((digest) => digest !== "" && !books.has(keyOf({ digest, region })));
              for (let at = 0; at < fresh.length; at += inspector_filter.Y) {
                const some = fresh.slice(at, at + inspector_filter.Y), asked = ask(some, region);
                asked.catch(() => {
                });
                for (const digest of some)
                  books.set(keyOf({ digest, region }), asked);
              }
            }
          },
          async enrich(image) {
            if (!/^sha256:[0-9a-f]{64}$/.test(image.digest))
              return (_, vulnerability) => vulnerability;
            const book = await bookFor(image);
            return (component, vulnerability) => {
              const finding = book.find(image, component, vulnerability.id);
              return finding === void 0 ? vulnerability : enriched(component, vulnerability, finding);
            };
          }
        };
      }
      function sparing({ expect, enrich }, { host }) {
        let isDown = !1;
        return {
          expect,
          async enrich(image) {
            const plain = (_, vulnerability) => vulnerability;
            if (isDown)
              return plain;
            try {
              return await enrich(image);
            } catch (error) {
              if (!(error instanceof host_lib.A))
                throw error;
              return isDown = !0, host.log.warn(`Findings cannot be had, so severity, scores, fix and exploit stay as the SBOM has them: ${error.message}`), plain;
            }
          }
        };
      }
      function keyOf({ digest, region }) {
        return `${region} ${digest}`;
      }
      async function listFindings(digests, region, { aws, host }) {
        const filterCriteria = {
          ecrImageHash: digests.map(inspector_filter.a),
          findingStatus: ["ACTIVE", "SUPPRESSED"].map(inspector_filter.a),
          findingType: [(0, inspector_filter.a)("PACKAGE_VULNERABILITY")]
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
  ),
  /***/
  5734: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          mostValues
        ),
        /* harmony export */
        a: () => (
          /* binding */
          equals
        )
        /* harmony export */
      });
      const mostValues = 10;
      function equals(value) {
        return { comparison: "EQUALS", value };
      }
    })
  )
};
