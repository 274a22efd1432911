export const id = 1014, ids = [1014], modules = {
  /***/
  1014: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        submitSnapshots: () => (
          /* binding */
          submitSnapshots
        )
      });
      var lib = __webpack_require__(3992), host_lib = __webpack_require__(9979), report_lib = __webpack_require__(967), read = __webpack_require__(7316), counted = __webpack_require__(4720), refused = __webpack_require__(7506), normalize = __webpack_require__(659), package_url = __webpack_require__(9947);
      function relationshipsOf(subjects, needs, isPackage) {
        const isSubject = new Set(subjects), direct = [...reached(subjects, needs, (ref) => isSubject.has(ref) || !isPackage(ref))].filter((ref) => !isSubject.has(ref) && isPackage(ref)), found = /* @__PURE__ */ new Map();
        for (const ref of reached(direct, needs, () => !0))
          found.set(ref, "indirect");
        for (const ref of direct)
          found.set(ref, "direct");
        return found;
      }
      function reached(start, needs, isPassed) {
        const found = new Set(start);
        for (const ref of found)
          if (isPassed(ref))
            for (const next of needs.get(ref) ?? [])
              found.add(next);
        return found;
      }
      function collectPackages() {
        const urls = /* @__PURE__ */ new Map(), refs = /* @__PURE__ */ new Map(), needs = /* @__PURE__ */ new Map();
        let dropped = 0;
        return {
          component({ ref, purl }) {
            if (ref !== "" && purl !== "" && refs.set(ref, purl), urls.has(purl))
              return;
            const parsed = (0, package_url.r5)(purl);
            parsed === void 0 || !isTaken(parsed) ? dropped++ : urls.set(purl, parsed);
          },
          dependency(from, to) {
            const known = needs.get(from);
            if (known === void 0)
              needs.set(from, [...to]);
            else
              for (const ref of to)
                known.push(ref);
          },
          finish(image, source, subjects = []) {
            const distribution = (0, normalize.P)(image), related = byPackageUrl(relationshipsOf(subjects, needs, (ref) => refs.has(ref)), refs), resolved = /* @__PURE__ */ new Map();
            for (const [purl, url] of urls) {
              const name = (0, package_url.g1)(url, distribution);
              resolved.set(name, dependency(name, [resolved.get(name)?.relationship, related.get(purl)]));
            }
            return { image, source, resolved: Object.fromEntries([...resolved].sort(byName)), dropped };
          }
        };
      }
      function byPackageUrl(related, refs) {
        const found = /* @__PURE__ */ new Map();
        for (const [ref, relationship] of related) {
          const purl = refs.get(ref) ?? "";
          found.get(purl) !== "direct" && found.set(purl, relationship);
        }
        return found;
      }
      function dependency(package_url2, told) {
        const relationship = told.includes("direct") ? "direct" : told.find((one) => one !== void 0);
        return { package_url: package_url2, scope: "runtime", ...relationship === void 0 ? {} : { relationship } };
      }
      function byName([a], [b]) {
        return a < b ? -1 : +(a > b);
      }
      const needsNamespace = ["maven", "gradle", "swift", "github", "bitbucket"], needsVersion = ["swift", "cran"];
      function isTaken({ type, namespace, version }) {
        return /^[a-z][a-z0-9.-]*$/.test(type) && !(needsNamespace.includes(type) && namespace === "") && !(needsVersion.includes(type) && version === "");
      }
      function snapshotsOf(contents, run, { version, scanned }) {
        const taken = /* @__PURE__ */ new Map();
        return contents.map(({ image, source, resolved }) => {
          const name = numbered(taken, nameOf(image, source));
          return {
            version: 0,
            sha: run.sha,
            ref: run.ref,
            job: {
              id: run.id,
              correlator: `${run.job} ${name}`,
              ...run.page === void 0 ? {} : { html_url: run.page }
            },
            detector: { name: "sbom-export", version, url: run.detectorUrl },
            scanned: scanned.toISOString(),
            manifests: { [name]: { name, metadata: metadataOf(image), resolved } }
          };
        });
      }
      function nameOf({ repository, architecture }, source) {
        return [repository || source, architecture].filter((part) => part !== "").join(" ");
      }
      function numbered(taken, name) {
        const number = (taken.get(name) ?? 0) + 1;
        return taken.set(name, number), number === 1 ? name : `${name} ${number}`;
      }
      function metadataOf({ digest, arn, operatingSystem }) {
        return Object.fromEntries(Object.entries({ digest, image: arn, operatingSystem }).filter(([, value]) => value !== ""));
      }
      const timeLimit = 6e4, patience = 12e4;
      async function submitSnapshots(sources, run, edge) {
        const contents = [];
        for (const source of sources)
          contents.push(await contentOf(source, edge));
        const about = { version: (0, host_lib.E4)(process.argv[1] ?? ""), scanned: new Date(lib.ml.now()) }, { openGitHub } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4942), __webpack_require__.e(4346)]
        ).then(__webpack_require__.bind(__webpack_require__, 4346)), github = openGitHub(run.token, run.api);
        for (const snapshot of snapshotsOf(contents, run, about))
          await submission_submit(snapshot, github, run, edge);
        const dropped = contents.reduce((sum, content) => sum + content.dropped, 0), sent = contents.reduce((sum, { resolved }) => sum + Object.keys(resolved).length, 0), told = `${(0, counted.h)(sent, "package")} in ${(0, counted.h)(contents.length, "snapshot")}`;
        edge.host.log.info(`Submitted to ${run.owner}/${run.repo}: ${told}`, "good");
        const loss = dropped === 0 ? "" : `${(0, counted.h)(dropped, "component")} left out, without a package URL that GitHub takes`;
        loss !== "" && edge.host.log.info(loss, "doubtful");
        const line = `Submitted to the dependency graph of ${report_lib.wD.code(`${run.owner}/${run.repo}`)}: ${told}`;
        return loss === "" ? line : `${line}; ${loss}`;
      }
      async function contentOf(source, { host }) {
        const packages = collectPackages(), { component, dependency: dependency2 } = packages, visitor = { component, dependency: dependency2, vulnerability: () => {
        } };
        try {
          const { image, subjects } = await (0, read.k)(source, visitor, { signal: host.cancellation.signal });
          return packages.finish(image, source.name, subjects);
        } catch (error) {
          throw error instanceof read.z ? (0, refused.Z)(error) : error;
        }
      }
      async function submission_submit(snapshot, github, run, { host }) {
        const { signal } = host.cancellation, where = `${run.owner}/${run.repo}, ${snapshot.job.correlator}`, send = () => github("POST /repos/{owner}/{repo}/dependency-graph/snapshots", {
          owner: run.owner,
          repo: run.repo,
          ...snapshot,
          request: { signal: AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]) }
        });
        try {
          const { data } = await (0, lib.Zr)(send, {
            clock: lib.ml,
            random: Math.random,
            signal,
            troubleOf,
            patience: () => patience,
            leastDelay: askedDelay,
            onRetry: ({ delay, error }) => host.log.info(`GitHub is asked again in ${Math.ceil(delay / 1e3)} s: ${reasonOf(error)}`, "dim")
          });
          if (data.result === "INVALID")
            throw new host_lib.A(`GitHub refused it: ${data.message}`, { where });
          host.log.debug(`Snapshot ${data.id} (${data.result}): ${snapshot.job.correlator}`);
        } catch (error) {
          throw signal.throwIfAborted(), failureOf(error, where);
        }
      }
      function failureOf(error, where) {
        if (error instanceof host_lib.A)
          return error;
        const status = statusOf(error);
        return status === 401 ? new host_lib.yo("GitHub does not know the token", {
          where: "github-token",
          expected: "a token that is valid",
          cause: error
        }) : (status === 403 || status === 404) && troubleOf(error) === "lasting" ? new host_lib.yo("the token may not submit to the dependency graph", {
          where,
          mend: "give the job `permissions: contents: write`; a run for a pull request of a fork cannot have it. The dependency graph must be on in the settings of the repository",
          cause: error
        }) : new host_lib.A(`GitHub did not take the snapshot: ${reasonOf(error)}`, { where, cause: error });
      }
      function troubleOf(error) {
        const status = statusOf(error), isLimit = headerOf(error, "retry-after") !== void 0 || headerOf(error, "x-ratelimit-remaining") === "0";
        return status === 429 || status === 403 && isLimit ? "throttled" : status === void 0 || status >= 500 ? "transient" : "lasting";
      }
      function askedDelay(error) {
        const seconds = Number(headerOf(error, "retry-after"));
        if (seconds > 0)
          return seconds * 1e3;
        const reset = Number(headerOf(error, "x-ratelimit-reset"));
        if (!(headerOf(error, "x-ratelimit-remaining") !== "0" || !(reset > 0)))
          return Math.max(0, reset * 1e3 - lib.ml.now());
      }
      function statusOf(error) {
        const { status } = error;
        return typeof status == "number" ? status : void 0;
      }
      function headerOf(error, name) {
        const { response } = error, value = response?.headers?.[name];
        return value === void 0 ? void 0 : String(value);
      }
      function reasonOf(error) {
        return (0, host_lib.bD)(error).slice(0, 500);
      }
    })
  )
};
