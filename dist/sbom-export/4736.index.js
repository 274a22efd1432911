export const id = 4736, ids = [4736], modules = {
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
  4736: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(9979), aws_lib = __webpack_require__(3992), report_lib = __webpack_require__(967), counted = __webpack_require__(4720);
      const width = 8, largest = 4 * 1024 * 1024;
      function readAhead(objects2, open) {
        const ahead = /* @__PURE__ */ new Map();
        let begun = 0;
        function begin(until) {
          for (; begun < Math.min(until, objects2.length); begun++) {
            const object = objects2[begun];
            if (object === void 0 || object.size > largest)
              continue;
            const read = wholeOf(open(object.uri));
            read.catch(() => {
            }), ahead.set(begun, read);
          }
        }
        return objects2.map(({ uri }, index) => ({
          name: uri,
          async *open() {
            begin(index + width);
            const read = ahead.get(index);
            ahead.delete(index), read === void 0 ? yield* open(uri) : yield* await read;
          }
        }));
      }
      async function wholeOf(bytes) {
        const chunks = [];
        for await (const chunk of bytes)
          chunks.push(chunk);
        return chunks;
      }
      var objects = __webpack_require__(9649);
      const limits = { answer: 5e3, cancel: 6500, attempt: 1500 };
      function guardReport(region, edge) {
        const { host } = edge;
        let asked, isLost = !1, cancelling = Promise.resolve();
        async function cancel() {
          if (asked === void 0)
            return "none";
          const deadline = edge.aws.clock.now() + limits.cancel, answer = await within(limits.answer, asked, edge);
          return typeof answer == "object" ? await cancelReport(answer.reportId, region, edge, deadline) : answer === "refused" && !isLost ? "none" : (host.log.warn("A report was asked for, and no answer tells its id: it may still be made, and others of the account wait until it ends by itself"), "open");
        }
        const withdraw = host.cancellation.onCancel(async () => {
          cancelling = cancel(), await cancelling;
        });
        return {
          onAsk(promise) {
            asked = promise, promise.catch(() => {
            });
          },
          onLost() {
            isLost = !0;
          },
          release() {
            asked = void 0, withdraw();
          },
          cancel,
          settled: () => cancelling
        };
      }
      async function cancelReport(reportId, region, { aws, host }, deadline) {
        try {
          return await aws.call("inspector2", "CancelSbomExport", { reportId }, { region, urgent: !0, timeout: limits.attempt, deadline }), host.log.info(`Cancelled the report ${reportId}`, "doubtful"), "cancelled";
        } catch (error) {
          return (0, aws_lib.If)(error) || (0, aws_lib.c4)(error) ? (host.log.debug(`The report ${reportId} was not to be cancelled any more: ${(0, lib.bD)(error)}`), "ended") : (host.log.warn(`The report ${reportId} could not be cancelled and may still be made: ${(0, lib.bD)(error)}`), "open");
        }
      }
      async function within(ms, asked, { aws }) {
        const enough = new AbortController(), late = aws.clock.sleep(ms, enough.signal).then(() => "lost", () => "lost"), answer = asked.then((reportId) => ({ reportId }), (error) => (0, aws_lib.dg)(error) ? "lost" : "refused");
        try {
          return await Promise.race([answer, late]);
        } finally {
          enough.abort();
        }
      }
      var oci_lib = __webpack_require__(8279);
      function imageFromArn(arn) {
        return { arn, digest: arn.slice(arn.lastIndexOf("/") + 1), platform: "" };
      }
      const acceptedMediaTypes = [
        oci_lib.Ib.ociIndex,
        oci_lib.Ib.dockerList,
        oci_lib.Ib.ociManifest,
        oci_lib.Ib.dockerManifest
      ], deepest = 4;
      async function imagesOf(subject, deadline, edge) {
        const images = await explore(subject, subject.reference, { platform: "", depth: 0, deadline }, edge), byDigest = new Map(images.map((image) => [image.digest, image]));
        if (byDigest.size > 0)
          return [...byDigest.values()];
        throw new lib.yo("the index lists no image", {
          where: subject.text,
          mend: "name an image, or an index that has one"
        });
      }
      async function explore(subject, reference, { platform, depth, deadline }, edge) {
        const found = await fetchManifest(subject, reference, deadline, edge), here = { digest: found.digest, arn: arnOf(subject, found.digest), platform };
        if (found.text === void 0)
          return [here];
        const manifest = readSafely(found.text, found.mediaType, subject);
        if (manifest.kind === "image")
          return [here];
        if (depth === deepest)
          throw new lib.yo(`indexes lie ${deepest} deep in each other`, { where: subject.text });
        const children = [];
        for (const entry of manifest.manifests) {
          if (isAttestation(entry) || !oci_lib.Ib.isManifestType(entry.mediaType))
            continue;
          const said = entry.platform === void 0 ? "" : (0, oci_lib.Bq)(entry.platform);
          if (oci_lib.Ib.isIndexType(entry.mediaType)) {
            const way = { platform: said, depth: depth + 1, deadline };
            children.push(...await explore(subject, { digest: entry.digest }, way, edge));
          } else
            children.push({ digest: entry.digest, arn: arnOf(subject, entry.digest), platform: said });
        }
        return children;
      }
      async function fetchManifest(subject, reference, deadline, edge) {
        const { region, account, repository } = subject, imageId = "tag" in reference ? { imageTag: reference.tag } : { imageDigest: reference.digest }, { signal } = edge.host.cancellation;
        try {
          const { images = [], failures = [] } = await edge.aws.call("ecr", "BatchGetImage", { registryId: account, repositoryName: repository, imageIds: [imageId], acceptedMediaTypes }, { region, signal, deadline }), [image] = images, digest = image?.imageId?.imageDigest;
          if (image?.imageManifest !== void 0 && digest !== void 0) {
            const { imageManifest: text, imageManifestMediaType: mediaType } = image;
            return { digest, text, ...mediaType === void 0 ? {} : { mediaType } };
          }
          throw missing(subject, failures[0]);
        } catch (error) {
          if (!(0, aws_lib.w7)(error) || !("digest" in reference))
            throw error;
          return edge.host.log.warn(`Not allowed: ecr:BatchGetImage, so ${repository}@${reference.digest} is taken for an image, not for an index`), { digest: reference.digest };
        }
      }
      function missing({ text }, failure) {
        if (failure?.failureCode === "ImageNotFound" || failure?.failureCode === "ImageTagDoesNotMatchDigest")
          return new lib.yo("the image does not exist", {
            where: text,
            mend: "check name, tag, account and Region; push the image before this step"
          });
        if (failure?.failureCode === "ImageInaccessible")
          return new lib.yo("the image is archived", { where: text, mend: "restore the image in ECR" });
        const reason = `${failure?.failureCode ?? "no answer"}: ${failure?.failureReason ?? "ECR gave no reason"}`;
        return new lib.A(`ECR did not hand out the manifest (${reason})`, { where: text });
      }
      function readSafely(text, mediaType, subject) {
        try {
          return (0, oci_lib.WI)(Buffer.from(text), mediaType);
        } catch (error) {
          throw error instanceof oci_lib.L9 ? new lib.yo(error.message, {
            where: subject.text,
            mend: "name an image; artifacts such as charts and signatures are not scanned"
          }) : error;
        }
      }
      function isAttestation({ annotations, platform }) {
        return annotations.has("vnd.docker.reference.type") || platform?.os === "unknown";
      }
      function arnOf({ partition, region, account, repository }, digest) {
        return `arn:${partition}:ecr:${region}:${account}:repository/${repository}/${digest}`;
      }
      var bounded_list = __webpack_require__(8852);
      const mostRows = 50;
      function tellLeftOut(leftOut, { host }) {
        const counts = /* @__PURE__ */ new Map();
        for (const { reason } of leftOut)
          counts.set(reason, (counts.get(reason) ?? 0) + 1);
        for (const [reason, count] of counts)
          host.log.warn(`${(0, counted.h)(count, "image is", "images are")} left out: ${reason}`);
      }
      function leftOutOutput(leftOut, host) {
        return (0, bounded_list.Y)({ name: "not-scanned", items: leftOut, documentOf: leftOutDocument, cure: "name fewer images in one run" }, host);
      }
      function leftOutSummary(leftOut) {
        const { code, heading, table, text } = report_lib.wD;
        if (leftOut.length === 0)
          return [];
        const more = leftOut.length - mostRows;
        return [
          heading(3, `Not scanned: ${(0, counted.h)(leftOut.length, "image")}`),
          table(["Image", "Platform", "Why"], leftOut.slice(0, mostRows).map(({ arn, platform, reason }) => [code(arn), text(platform), text(reason)])),
          ...more > 0 ? [`${(0, counted.h)(more, "more is", "more are")} not shown here.`] : []
        ];
      }
      function leftOutDocument({ arn, platform, reason }) {
        return {
          sha: digestIn(arn),
          imagearn: arn,
          ...platform === "" ? {} : { platform },
          reason
        };
      }
      function digestIn(arn) {
        return arn.slice(arn.lastIndexOf("/") + 1);
      }
      var inspector_filter = __webpack_require__(5734);
      const report_errors_namespaceObject = /* @__PURE__ */ JSON.parse(`{"INTERNAL_ERROR":{"isServiceTrouble":true,"tell":"Amazon Inspector failed","mend":"run again later; when it stays, tell AWS Support the report id"},"INVALID_PERMISSIONS":{"tell":"Amazon Inspector may not write to the bucket or use the key","mend":"run mode=doctor with the same bucket and key: it prints the policies that are missing"},"NO_FINDINGS_FOUND":{"tell":"nothing that Amazon Inspector has an SBOM of is what was asked for","mend":"check repositories, image-tags and accounts, and that the images are scanned; members' images are seen only from the delegated administrator of Amazon Inspector"},"BUCKET_NOT_FOUND":{"tell":"the bucket does not exist","mend":"create the bucket, or correct the input bucket; it is a name without s3://"},"INCOMPATIBLE_BUCKET_REGION":{"tell":"the bucket is in another Region","mend":"name a bucket in the Region of the images; bucket, key and Amazon Inspector must be in one"},"MALFORMED_KMS_KEY":{"tell":"the key cannot be used","mend":"name a customer-managed symmetric key that is enabled, in the Region of the images, by its key ARN and not by an alias"}}`);
      function resumable(error, reportId) {
        const { message, where, picture, expected } = error;
        if (where === placeOf(reportId) || error instanceof lib.cJ || error instanceof lib.Zw)
          return error;
        const hint = `take the report up with report-id ${reportId}`, mend = error.mend?.includes(hint) ? error.mend : [error.mend, hint].filter(Boolean).join("; "), story = { where, picture, expected, mend, cause: error };
        return error instanceof lib.GA ? new lib.GA(message, story) : new lib.A(message, story);
      }
      function placeOf(reportId) {
        return `report ${reportId}`;
      }
      function limitBy(input, duration, clock) {
        return { at: clock.now() + duration, duration, input };
      }
      function earlier(one, other) {
        return other.at < one.at ? other : one;
      }
      function limitInWords({ duration, input }) {
        const words = (0, report_lib.ji)(duration);
        return input === "timeout" ? `the ${words} of the whole export` : words;
      }
      function sleepingUntil(end, clock) {
        return {
          now: () => clock.now(),
          sleep: (ms, signal) => clock.sleep(Math.max(0, Math.min(ms, end - clock.now())), signal)
        };
      }
      const toldEvery = 3e5;
      function logWait({ aws: { clock }, host: { log } }) {
        const start = clock.now();
        let toldAt = start;
        return {
          tell(what) {
            const now = clock.now(), line = `${what} (${(0, report_lib.ji)(now - start)})`;
            log.live(line), !(now - toldAt < toldEvery) && (toldAt = now, log.info(line, "dim"));
          },
          end: () => log.live("")
        };
      }
      const rhythm = { shortest: 1e3, longest: 3e4, eagerFor: 15e3, eagerLongest: 4e3 }, patience = 12e4, queueRhythm = { shortest: 3e3, longest: 6e4, eagerFor: 2e4, eagerLongest: 5e3, jitter: 0.5 };
      async function askForReport(order, queue, watch, edge) {
        const { aws, host } = edge, limit = earlier(limitBy("queue-timeout", queue.timeout, aws.clock), queue.limit), log = logWait(edge);
        let isTold = !1, isOwnPossible = !1;
        const onLost = (error) => {
          isOwnPossible || (isOwnPossible = !0, watch.onLost(), host.log.warn(`No id of a report came, and one may be made all the same: ${(0, lib.bD)(error)}`));
        };
        return await (0, aws_lib.TG)(async () => {
          const asked = create(order, queue.limit.at, onLost, edge);
          watch.onAsk(asked);
          try {
            return { kind: "done", value: await asked };
          } catch (error) {
            if (!isBusy(error))
              throw error;
            const other = isOwnPossible ? "Another report of the account, perhaps the one that no answer came for," : "Another report of the account";
            if (aws.clock.now() >= limit.at)
              throw stillBusy(other, limit, error);
            return isTold || host.log.info(`${other} is being made; this one waits for its end`), isTold = !0, log.tell("Waiting behind another report of the account"), { kind: "idle" };
          }
        }, queueRhythm, { clock: sleepingUntil(limit.at, aws.clock), random: aws.random, signal: host.cancellation.signal }).finally(log.end);
      }
      async function watchReport(reportId, { region, deadline }, edge) {
        const { aws, host } = edge, { clock, random } = aws, { signal } = host.cancellation, log = logWait(edge);
        return await (0, aws_lib.TG)(async () => {
          const finished2 = await lookAt(reportId, { region, deadline }, edge);
          if (finished2 !== void 0)
            return { kind: "done", value: finished2 };
          if (clock.now() >= deadline)
            throw new lib.GA("The report goes on");
          return log.tell("Amazon Inspector makes the report"), { kind: "idle" };
        }, rhythm, { clock: sleepingUntil(deadline, clock), random, signal }).finally(log.end);
      }
      async function lookAt(reportId, { region, deadline }, { aws, host }) {
        const { signal } = host.cancellation, report = await aws.call("inspector2", "GetSbomExport", { reportId }, { region, signal, deadline });
        if (report.status === "SUCCEEDED")
          return finished(reportId, report);
        if (report.status === "FAILED")
          throw failed(reportId, report);
        if (report.status === "CANCELLED")
          throw cancelledByOthers(reportId);
      }
      function isBusy(error) {
        const status = (0, aws_lib.c2)(error);
        return !((0, aws_lib.CA)(error) !== void 0 && status !== void 0 && status >= 400 && status < 500) || (0, aws_lib.E2)(error) || (0, aws_lib.w7)(error) ? !1 : /multiple reports in[- ]progress/i.test(textsOf(error));
      }
      async function create({ region, format, destination, subject }, deadline, onLost, { aws, host }) {
        const { bucket, keyPrefix, kmsKeyArn } = destination, request = {
          reportFormat: format,
          s3Destination: { bucketName: bucket, kmsKeyArn, ...keyPrefix === "" ? {} : { keyPrefix } },
          resourceFilterCriteria: filtersOf(subject)
        }, { reportId } = await (0, aws_lib.Zr)(() => aws.call("inspector2", "CreateSbomExport", request, { region, timeout: 15e3, attempts: 1 }), {
          clock: aws.clock,
          random: aws.random,
          signal: host.cancellation.signal,
          // Told before a signal counts.
          troubleOf(error) {
            return (0, aws_lib.E2)(error) ? "throttled" : (0, aws_lib.dg)(error) ? (onLost(error), "transient") : "lasting";
          },
          leastDelay: aws_lib.sT,
          patience: () => patience,
          deadline,
          onRetry: ({ error }) => host.log.debug(`CreateSbomExport failed and is repeated: ${(0, lib.bD)(error)}`)
        });
        if (reportId === void 0)
          throw new lib.A("Amazon Inspector gave no id of the report");
        return reportId;
      }
      function filtersOf(subject) {
        const resourceType = [(0, inspector_filter.a)("AWS_ECR_CONTAINER_IMAGE")];
        if (!("kind" in subject))
          return { resourceType, ...imageFilters(subject) };
        const { repositories, tags, accounts } = subject;
        return {
          resourceType,
          ...repositories.length === 0 ? {} : { ecrRepositoryName: repositories.map(inspector_filter.a) },
          ...tags.length === 0 ? {} : { ecrImageTags: tags.map(inspector_filter.a) },
          ...accounts.length === 0 ? {} : { accountId: accounts.map(inspector_filter.a) }
        };
      }
      function imageFilters(images) {
        return images.length <= inspector_filter.Y ? { resourceId: images.map(({ arn }) => (0, inspector_filter.a)(arn)) } : { ecrRepositoryName: [...new Set(images.map(({ arn }) => arn.replace(/^.*:repository\/|\/sha256:[0-9a-f]+$/g, "")))].map(inspector_filter.a) };
      }
      function finished(reportId, { format, s3Destination, filterCriteria }) {
        if (s3Destination?.bucketName === void 0)
          throw new lib.A("Amazon Inspector does not tell where the report lies", { where: reportId });
        return {
          reportId,
          format: format === "SPDX_2_3" ? "SPDX_2_3" : "CYCLONEDX_1_4",
          bucket: s3Destination.bucketName,
          keyPrefix: s3Destination.keyPrefix,
          tags: filterCriteria?.ecrImageTags?.flatMap(({ value }) => value ?? [])
        };
      }
      const knownErrors = report_errors_namespaceObject;
      function failed(reportId, report) {
        const { errorMessage } = report, code = report.errorCode ?? "", known = Object.hasOwn(knownErrors, code) ? knownErrors[code] : void 0, said = errorMessage === void 0 ? "" : `: ${errorMessage}`, message = `The report failed, ${known === void 0 ? "Amazon Inspector gave a reason that is not known here" : known.tell} (${code || "without a code"}${said})`, story = {
          where: placeOf(reportId),
          mend: known?.mend ?? "run again; look the code up in the documentation of Amazon Inspector"
        };
        return known !== void 0 && known.isServiceTrouble !== !0 ? new lib.yo(message, story) : new lib.A(message, story);
      }
      function cancelledByOthers(reportId) {
        return new lib.A("Somebody cancelled the report", {
          where: placeOf(reportId),
          mend: "run again; see in CloudTrail who called CancelSbomExport"
        });
      }
      function stillBusy(other, limit, error) {
        return new lib.GA(limit.duration === 0 ? `${other} is being made, and it is not waited for` : `${other} was still being made after ${limitInWords(limit)}`, {
          mend: `raise ${limit.input}, run later, or export the whole fleet in one report`,
          cause: error
        });
      }
      function textsOf(error) {
        const texts = [];
        for (let link = error; link !== void 0 && texts.length < 4; link = link.cause)
          texts.push((0, lib.bD)(link));
        return texts.join(`
`);
      }
      const report_objects_patience = { nothing: 6e4, more: 15e3 }, mostNamed = 5, report_objects_rhythm = { shortest: 1e3, longest: 1e4, eagerFor: 1e4, eagerLongest: 2e3 };
      async function findObjects(report, search, edge) {
        const { clock, random } = edge.aws, folders = foldersOf(report, search.keyPrefix), start = clock.now(), endOf = (ms) => Math.min(start + ms, search.deadline);
        return await (0, aws_lib.TG)(async () => {
          const found = await lookIn(folders, search, edge), missing2 = missingFrom(found.objects, search.expected);
          if (found.objects.length === 0) {
            if (clock.now() < endOf(report_objects_patience.nothing))
              return { kind: "idle" };
            throw empty(report, folders);
          }
          const isAwaited = search.isFresh && clock.now() < endOf(report_objects_patience.more);
          return missing2.length > 0 && isAwaited ? { kind: "idle" } : (tellMissing(missing2, edge), { kind: "done", value: { ...found, missing: missing2 } });
        }, report_objects_rhythm, {
          clock: sleepingUntil(endOf(report_objects_patience.nothing), clock),
          random,
          signal: edge.host.cancellation.signal
        });
      }
      function imageOfKey(uri) {
        const form = /\/account=\d{12}\/resource=AWS_ECR_CONTAINER_IMAGE\/arn:[^:/]+:ecr:([^:/]+):(\d{12}):repository_([^:]+)_(sha256:[0-9a-f]{64})_[^/]*\.json(?:\.gz)?$/, [, region, account, repository, digest] = form.exec(uri) ?? [];
        return account === void 0 || region === void 0 || repository === void 0 || digest === void 0 ? !/\.json(\.gz)?$/.test(uri) || /\/resource=(?!AWS_ECR_CONTAINER_IMAGE\/)/.test(uri) ? void 0 : { account: "", region: "", repository: "", digest: "" } : { account, region, repository, digest };
      }
      function foldersOf({ bucket, format, reportId, keyPrefix }, ordered) {
        return [...new Set([keyPrefix ?? ordered, ordered].map((prefix) => prefix.replace(/\/+$/, "")))].map((prefix) => {
          const start = prefix === "" ? "" : `${prefix}/`;
          return `s3://${bucket}/${start}${format}_outputs_${reportId}/`;
        });
      }
      async function lookIn(folders, { region, deadline }, edge) {
        const { list } = await (0, objects.openObjects)(edge, region);
        for (const folder of folders) {
          const objects2 = [];
          let others = 0;
          for await (const { uri, size } of list(folder, deadline)) {
            const image = imageOfKey(uri);
            image === void 0 ? others++ : size > 0 && objects2.push({ uri, size, ...image });
          }
          if (others > 0 && edge.host.log.debug(`${others} objects of the report are no SBOMs of images`), objects2.length > 0)
            return { folder, objects: objects2 };
        }
        return { folder: folders[0] ?? "", objects: [] };
      }
      function reportedIn(objects2) {
        const names = new Set(objects2.map(nameOf));
        return ({ arn }) => names.has(nameOf(objectOf(arn)));
      }
      function isSameRepository(inKey, name) {
        return plain(inKey) === plain(name);
      }
      function nameOf({ region, account, repository, digest }) {
        return [region, account, plain(repository), digest].join(" ");
      }
      function objectOf(arn) {
        const [, region = "", account = "", repository = "", digest = ""] = /^arn:[^:]+:ecr:([^:]*):(\d*):repository\/(.+)\/(sha256:[0-9a-f]+)$/.exec(arn) ?? [];
        return { region, account, repository, digest };
      }
      function plain(repository) {
        return repository.replaceAll("/", "_");
      }
      function missingFrom(objects2, expected = []) {
        if (objects2.some(({ digest }) => digest === ""))
          return [];
        const isReported = reportedIn(objects2);
        return expected.filter((image) => !isReported(image));
      }
      function tellMissing(missing2, { host }) {
        if (missing2.length === 0)
          return;
        const named2 = missing2.slice(0, mostNamed).map(({ arn, platform }) => platform === "" ? arn : `${arn} (${platform})`), more = missing2.length - mostNamed;
        host.log.warn(`The report has no SBOM of ${named2.join(", ")}${more > 0 ? ` and ${more} more` : ""}`);
      }
      function empty({ reportId }, folders) {
        return new lib.A("The report is said to be ready, and no SBOM of an image lies there", {
          where: folders.join(", "),
          mend: `see that nothing moves or deletes objects of the bucket; later, take the report up with report-id ${reportId}`
        });
      }
      const pageSize = 200;
      async function coverageOfImages(arns, wait, edge) {
        const found = [];
        for (let at = 0; at < arns.length; at += inspector_filter.Y) {
          const resourceId = arns.slice(at, at + inspector_filter.Y).map(inspector_filter.a);
          found.push(...await listCoverage({ resourceId }, wait, edge));
        }
        return new Map(found.map((covered) => [covered.arn, covered]));
      }
      async function coverageOfFleet({ repositories, tags, accounts }, wait, edge) {
        const filters = {
          ...repositories.length === 0 ? {} : { ecrRepositoryName: repositories.map(inspector_filter.a) },
          ...tags.length === 0 ? {} : { ecrImageTags: tags.map(inspector_filter.a) },
          ...accounts.length === 0 ? {} : { accountId: accounts.map(inspector_filter.a) }
        }, found = await listCoverage(filters, wait, edge);
        return new Map(found.map((covered) => [covered.arn, covered]));
      }
      async function ensureScanning(accounts, { region }, edge) {
        const { log, cancellation } = edge.host, { signal } = cancellation, accountIds = [...accounts], asked = accountIds.length === 0 ? {} : { accountIds }, told = ((await edge.aws.call("inspector2", "BatchGetAccountStatus", asked, { region, signal, patience: 5e3 }).catch((error) => {
          signal.throwIfAborted(), log.debug(`Whether Amazon Inspector scans ECR at all is not known: ${(0, lib.bD)(error)}`);
        }))?.accounts ?? []).map(({ accountId = "", resourceState }) => ({
          accountId,
          state: resourceState?.ecr?.status
        })), off = told.find(({ state }) => isOff(state));
        if (off === void 0)
          return;
        const tell = `Amazon Inspector does not scan ECR in account ${off.accountId}: it is ${off.state}`, mend = `enable it: aws inspector2 enable --resource-types ECR --account-ids ${off.accountId}${region === void 0 ? "" : ` --region ${region}`}`;
        if (accountIds.length > 0 && accountIds.every((id2) => told.some(({ accountId, state }) => accountId === id2 && isOff(state))))
          throw new lib.yo(tell, { mend });
        log.warn(`${tell}. To mend: ${mend}`);
      }
      async function listCoverage(filters, { region, deadline }, edge) {
        const { signal } = edge.host.cancellation, filterCriteria = { resourceType: [(0, inspector_filter.a)("AWS_ECR_CONTAINER_IMAGE")], ...filters }, found = [];
        let nextToken;
        do {
          const page = await edge.aws.call("inspector2", "ListCoverage", { filterCriteria, maxResults: pageSize, ...nextToken === void 0 ? {} : { nextToken } }, { region, signal, deadline });
          for (const { resourceId = "", scanStatus, lastScannedAt } of page.coveredResources ?? [])
            found.push({
              arn: resourceId,
              reason: String(scanStatus?.reason ?? ""),
              isActive: scanStatus?.statusCode === "ACTIVE",
              isScanned: lastScannedAt !== void 0
            });
          nextToken = page.nextToken || void 0;
        } while (nextToken !== void 0);
        return found;
      }
      function isOff(state) {
        return state !== void 0 && state !== "ENABLED" && state !== "ENABLING";
      }
      const notice = 3e5, overlooked_mostNamed = 100;
      function overlookedAmong(images, subject, edge) {
        const { clock } = edge.aws, start = clock.now();
        let pushes;
        return async (states) => {
          const unknown = images.filter(({ arn }) => isUnknown(states.get(arn)));
          if (unknown.length === 0 || unknown.length === images.length)
            return states;
          pushes ??= pushTimes(unknown, subject, edge);
          const pushedAt = await pushes, settled = new Map(states);
          for (const { arn, digest } of unknown) {
            const age = clock.now() - (pushedAt.get(digest) ?? start);
            age >= notice && settled.set(arn, overlooked(age));
          }
          return settled;
        };
      }
      function isUnknown(state) {
        return state?.kind === "pending" && !state.isCovered;
      }
      function overlooked(age) {
        return {
          kind: "hopeless",
          tell: `Amazon Inspector knows others of the index, and not this one, ${(0, report_lib.ji)(age)} after it was pushed`,
          mend: "it may be of a platform that is not scanned: make an SBOM of it with another scanner and use mode=transform; else push it again",
          isServiceTrouble: !1
        };
      }
      async function pushTimes(images, { account, region, repository }, { aws, host }) {
        const { signal } = host.cancellation, imageIds = images.slice(0, overlooked_mostNamed).map(({ digest }) => ({ imageDigest: digest }));
        try {
          const { imageDetails = [] } = await aws.call("ecr", "DescribeImages", { registryId: account, repositoryName: repository, imageIds }, { region, signal, patience: 5e3 });
          return new Map(imageDetails.flatMap(({ imageDigest, imagePushedAt }) => imageDigest === void 0 || imagePushedAt === void 0 ? [] : [[imageDigest, imagePushedAt.getTime()]]));
        } catch (error) {
          signal.throwIfAborted();
          const why = (0, aws_lib.w7)(error) ? "ecr:DescribeImages is not allowed" : (0, lib.bD)(error);
          return host.log.debug(`When the images were pushed is not known, so it counts from now: ${why}`), /* @__PURE__ */ new Map();
        }
      }
      const knownReasons = /* @__PURE__ */ JSON.parse(`{"PENDING_INITIAL_SCAN":{"step":"wait","tell":"the first scan is still to come"},"SCAN_IN_PROGRESS":{"step":"wait","tell":"it is being scanned"},"PENDING_REVIVAL_SCAN":{"step":"wait","tell":"it was put away and waits to be scanned again"},"SUCCESSFUL":{"step":"go","tell":"it is scanned"},"SCAN_FREQUENCY_SCAN_ON_PUSH":{"step":"go-if-scanned","tell":"images of its repository are scanned only when they are pushed, and it has not been since","mend":"push the image again, or let Amazon Inspector scan the repository continuously"},"SCAN_FREQUENCY_MANUAL":{"step":"go-if-scanned","tell":"the scanning rules of the registry leave its repository out","mend":"in the scanning configuration of ECR add a filter that covers the repository to scan on push or to continuous scanning, and push the image again"},"UNSUPPORTED_OS":{"step":"stop","tell":"Amazon Inspector does not know its operating system, or it has none","mend":"build on a base image that Amazon Inspector supports, or make an SBOM with another scanner and use mode=transform"},"UNSUPPORTED_MEDIA_TYPE":{"step":"stop","tell":"its media type, or that of a layer, is none that Amazon Inspector reads","mend":"push it as a Docker or OCI image with gzip or zstd layers; an artifact that is no image cannot be scanned"},"UNSUPPORTED_CONFIG_FILE":{"step":"stop","tell":"Amazon Inspector does not understand its configuration","mend":"build it with a current builder, or make an SBOM with another scanner and use mode=transform"},"UNSUPPORTED_RUNTIME":{"step":"stop","tell":"Amazon Inspector does not know its runtime","mend":"make an SBOM with another scanner and use mode=transform"},"UNSUPPORTED_LANGUAGE":{"step":"stop","tell":"Amazon Inspector does not know its language","mend":"make an SBOM with another scanner and use mode=transform"},"INVALID_ARTIFACT":{"step":"stop","tell":"Amazon Inspector cannot read it","mend":"see that the image can be pulled, and push it again"},"IMAGE_SIZE_EXCEEDED":{"step":"stop","tell":"it is larger than Amazon Inspector scans","mend":"make the image smaller, or make an SBOM with another scanner and use mode=transform"},"STORAGE_LIMIT_EXCEEDED":{"step":"stop","tell":"unpacked it is larger than Amazon Inspector scans","mend":"make the image smaller, or make an SBOM with another scanner and use mode=transform"},"EXTRACTION_COLLECTION_TIME_LIMIT_EXCEEDED":{"step":"stop","tell":"it took longer to unpack than Amazon Inspector waits","mend":"make the image smaller, or make an SBOM with another scanner and use mode=transform"},"ACCESS_DENIED":{"step":"stop","tell":"Amazon Inspector was not allowed to pull it","mend":"let the service-linked role AWSServiceRoleForAmazonInspector2 pull: look for a Deny in the repository's policy and in the organization's"},"ACCESS_DENIED_TO_ENCRYPTION_KEY":{"step":"stop","tell":"Amazon Inspector may not use the key that encrypts the repository","mend":"allow kms:Decrypt on the repository's key to the service-linked role AWSServiceRoleForAmazonInspector2"},"INTERNAL_ERROR":{"step":"stop","isServiceTrouble":true,"tell":"Amazon Inspector failed on it","mend":"run again later, or push the image again; when it stays, tell AWS Support"},"SCAN_ELIGIBILITY_EXPIRED":{"step":"stop","tell":"it was pushed, pulled or used too long ago, so it is scanned no more","mend":"lengthen the re-scan duration of ECR in the settings of Amazon Inspector, or pull or push the image again"},"IMAGE_ARCHIVED":{"step":"stop","tell":"it is archived in ECR","mend":"restore the image in ECR"},"EXCLUDED_BY_TAG":{"step":"stop","tell":"it has the tag InspectorEc2Exclusion or another one that leaves it out","mend":"take the tag away"},"NO_RESOURCES_FOUND":{"step":"stop","tell":"Amazon Inspector finds no image there","mend":"push an image to the repository"},"RESOURCE_TERMINATED":{"step":"stop","tell":"it was deleted","mend":"name an image that is there"},"RESOURCE_UNMANAGED":{"step":"stop","tell":"Amazon Inspector does not manage it","mend":"enable the scanning of ECR in Amazon Inspector"},"PENDING_DISABLE":{"step":"stop","tell":"the scanning of ECR is being switched off","mend":"enable the scanning of ECR in Amazon Inspector"}}`);
      function scanStateOf(covered) {
        if (covered === void 0)
          return { kind: "pending", tell: "Amazon Inspector does not know it yet", isCovered: !1 };
        const known = Object.hasOwn(knownReasons, covered.reason) ? knownReasons[covered.reason] : void 0;
        if (known === void 0)
          return unknownState(covered);
        const { step, tell, mend = "", isServiceTrouble = !1 } = known;
        return step === "go" || step === "go-if-scanned" && covered.isScanned ? { kind: "ready" } : step === "wait" ? { kind: "pending", tell, isCovered: !0 } : { kind: "hopeless", tell: `${tell} (${covered.reason})`, mend, isServiceTrouble };
      }
      function unknownState({ reason, isActive, isScanned }) {
        return isActive && isScanned ? { kind: "ready" } : isActive ? { kind: "pending", tell: reason, isCovered: !0 } : {
          kind: "hopeless",
          tell: `Amazon Inspector does not scan it: ${reason}`,
          mend: "look the reason up in the documentation of Amazon Inspector, under coverage",
          isServiceTrouble: !1
        };
      }
      const scan_rhythm = { shortest: 2e3, longest: 3e4, eagerFor: 2e4, eagerLongest: 4e3 }, scan_mostNamed = 5;
      function scanWait(region, timeout, whole, { aws }) {
        const limit = earlier(limitBy("scan-timeout", timeout, aws.clock), whole);
        return { region, limit, deadline: whole.at };
      }
      async function waitForImages(images, subject, wait, edge) {
        const arns = images.map(({ arn }) => arn), giveUpOverlooked = overlookedAmong(images, subject, edge), states = await settle(async () => {
          const coverage = await coverageOfImages(arns, wait, edge);
          return await giveUpOverlooked(new Map(arns.map((arn) => [arn, scanStateOf(coverage.get(arn))])));
        }, wait, [subject.account], edge), ready = images.filter(({ arn }) => states.get(arn)?.kind === "ready");
        if (pendingOf(states).length > 0)
          throw stillPending(states, wait);
        if (ready.length === 0)
          throw hopeless(states);
        return { ready, leftOut: images.flatMap((image) => leftOutWith(image, states, edge)) };
      }
      async function waitForFleet(fleet, wait, edge) {
        const states = await settle(async () => statesOf(await coverageOfFleet(fleet, wait, edge)), wait, fleet.accounts, edge), arns = [...states.keys()], isReady = (arn) => states.get(arn)?.kind === "ready", ready = arns.filter(isReady);
        if (arns.length === 0)
          throw await ensureScanning(fleet.accounts, wait, edge), new lib.yo("Amazon Inspector covers no image of that description", {
            mend: "check repositories, image-tags and accounts; images of members are seen only from the delegated administrator of Amazon Inspector"
          });
        const count = ready.length.toLocaleString("en-US");
        if (edge.host.log.info(`${count} of ${(0, counted.h)(arns.length, "image")} ${ready.length === 1 ? "is" : "are"} scanned`), pendingOf(states).length > 0 && (ready.length === 0 || wait.limit.input === "timeout"))
          throw stillPending(states, wait);
        if (ready.length === 0)
          throw hopeless(states);
        return {
          ready: ready.map(imageFromArn),
          leftOut: [...states].flatMap(([arn, state]) => state.kind === "ready" ? [] : [{ arn, platform: "", reason: state.tell }])
        };
      }
      async function settle(look, wait, accounts, edge) {
        const { aws, host } = edge, { clock, random } = aws, { at: end } = wait.limit, log = logWait(edge);
        let told = "", looks = 0;
        return await (0, aws_lib.TG)(
          async () => {
            const states = await look(), pending = pendingOf(states);
            if (pending.length === 0 || clock.now() >= end)
              return { kind: "done", value: states };
            looks++ === 0 && pending.some(({ isCovered }) => !isCovered) && await ensureScanning(accounts, wait, edge);
            const tell = waitingInWords(states);
            tell !== told && host.log.info(tell), log.tell(tell);
            const news = told !== "" && tell !== told;
            return told = tell, { kind: news ? "news" : "idle" };
          },
          scan_rhythm,
          // The last look tells what it is that did not come in time.
          { clock: sleepingUntil(end, clock), random, signal: host.cancellation.signal }
        ).finally(log.end);
      }
      function statesOf(coverage) {
        return new Map([...coverage].map(([arn, covered]) => [arn, scanStateOf(covered)]));
      }
      function pendingOf(states) {
        return [...states.values()].filter((state) => state.kind === "pending");
      }
      function waitingInWords(states) {
        const pending = pendingOf(states);
        return `Waiting for the scan${states.size === 1 ? "" : ` of ${pending.length.toLocaleString("en-US")} of ${(0, counted.h)(states.size, "image")}`}: ${tellsOf(states)}`;
      }
      function tellsOf(states) {
        return [...new Set(pendingOf(states).map(({ tell }) => tell))].join("; ");
      }
      function stillPending(states, { limit }) {
        const pending = [...states].filter(([, { kind }]) => kind === "pending").map(([arn]) => arn), end = limit.duration === 0 ? "Not scanned, and not waited for" : `No scan within ${limitInWords(limit)}`;
        return new lib.GA(`${end}: ${tellsOf(states)}`, {
          where: named(pending),
          mend: `raise ${limit.input}; see in the console of Amazon Inspector, under account management, whether the repository is covered`
        });
      }
      function hopeless(states) {
        const all = [...states].filter(([, { kind }]) => kind === "hopeless"), [first] = all, state = first?.[1];
        if (state?.kind !== "hopeless")
          return new lib.A("No image is scanned");
        const story = { where: named(all.map(([arn]) => arn)), mend: state.mend }, message = all.length === 1 ? `The image is not scanned: ${state.tell}` : `No image is scanned: ${reasonsInWords(all)}`;
        return state.isServiceTrouble ? new lib.A(message, story) : new lib.yo(message, story);
      }
      function reasonsInWords(all) {
        return [...countedReasons(all.map(([, state]) => state))].map(([tell, count]) => `${tell}: ${count}`).join("; ");
      }
      function countedReasons(states) {
        const counts = /* @__PURE__ */ new Map();
        for (const state of states)
          state.kind !== "ready" && counts.set(state.tell, (counts.get(state.tell) ?? 0) + 1);
        return counts;
      }
      function leftOutWith({ arn, platform }, states, { host }) {
        const state = states.get(arn);
        if (state?.kind !== "hopeless")
          return [];
        const name = platform === "" ? arn : `${arn} (${platform})`;
        return host.log.warn(`${name} is left out: ${state.tell}. To mend: ${state.mend}`), [{ arn, platform, reason: state.tell }];
      }
      function named(arns) {
        const more = arns.length - scan_mostNamed;
        return `${arns.slice(0, scan_mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
      }
      const selection_mostNamed = 5;
      function selected(objects2, wish, report) {
        const isWanted = wantedBy(wish), found = objects2.filter((object) => object.digest === "" || isWanted(object));
        if (found.length === 0)
          throw aboutOthers(report, objects2, wish);
        return found;
      }
      function checkTags({ tags }, { reportId, tags: asked = [] }) {
        if (!(tags.length === 0 || asked.length > 0 && asked.every((tag) => tags.includes(tag))))
          throw new lib.yo("the report was not asked for by these tags", {
            where: placeOf(reportId),
            expected: asked.length > 0 ? `image-tags: ${asked.join(", ")}` : "no image-tags",
            mend: "leave image-tags out to take the report as it is, or leave report-id out to ask for another one"
          });
      }
      function wantedBy({ subject, expected = [], isTakenUp }) {
        if (subject.kind === "image")
          return (object) => expected.some(reportedIn([object]));
        if (subject.kind === "report" || !isTakenUp)
          return () => !0;
        const { repositories, accounts } = subject;
        return ({ repository, account }) => (repositories.length === 0 || repositories.some((name) => isSameRepository(repository, name))) && (accounts.length === 0 || accounts.includes(account));
      }
      function aboutOthers({ reportId }, objects2, { isTakenUp }) {
        const named2 = objects2.slice(0, selection_mostNamed).map(({ repository, digest }) => `${repository}@${digest}`), more = objects2.length - selection_mostNamed, message = `the report has no SBOM of what is asked for; it has ${named2.join(", ")}${more > 0 ? ` and ${more} more` : ""}`, where = placeOf(reportId);
        return isTakenUp ? new lib.yo(message, {
          where,
          mend: "check report-id, and whether the tag has moved since; without image and repositories the report is taken as it is"
        }) : new lib.A(message, { where, mend: "run again" });
      }
      async function exportReport(question, edge, { onReport = () => {
      } } = {}) {
        const { clock } = edge.aws, start = clock.now(), course = { limit: limitBy("timeout", question.timeout, clock), onReport }, made = await inTime(course.limit, async () => await obtainReport(question, course, edge)), found = await foundIn(made, question, course, edge), { open } = await (0, objects.openObjects)(edge, question.region);
        edge.host.log.info(`The report is ready after ${(0, report_lib.ji)(clock.now() - start)}: ${(0, counted.h)(found.objects.length, "image")}`, "good");
        const isReported = reportedIn(found.objects), leftOut = made.leftOut.filter((image) => !isReported(image));
        return question.subject.kind === "fleet" && tellLeftOut(leftOut, edge), {
          reportId: made.finished.reportId,
          s3Uri: found.folder,
          images: found.objects,
          sources: readAhead(found.objects, open),
          leftOut: [...leftOut, ...found.missing.map(notReported)]
        };
      }
      async function obtainReport(question, course, edge) {
        const { subject, reportId, destination } = question, images = subject.kind === "image" ? await imagesToExport(subject, course.limit, edge) : void 0;
        return reportId === void 0 && destination !== void 0 ? await makeReport(question, destination, images, course, edge) : await takeUp(question, images, course, edge);
      }
      async function inTime(limit, work) {
        try {
          return await work();
        } catch (error) {
          throw !(error instanceof lib.GA) || error.mend !== void 0 ? error : new lib.GA(`The export was not done within ${(0, report_lib.ji)(limit.duration)}: ${error.message}`, {
            mend: "raise timeout",
            cause: error
          });
        }
      }
      function notReported({ arn, platform }) {
        return { arn, platform, reason: "the report has no SBOM of it" };
      }
      async function imagesToExport(subject, limit, edge) {
        const images = await imagesOf(subject, limit.at, edge);
        for (const { digest, platform } of images)
          edge.host.log.info(`${subject.text}: ${digest}${platform === "" ? "" : ` (${platform})`}`);
        return images;
      }
      async function makeReport(question, destination, images, { limit, onReport }, edge) {
        const { region, format, scanTimeout, queueTimeout } = question, wait = scanWait(region, scanTimeout, limit, edge), { subject, ready, leftOut } = await scannedSubject(question.subject, images, wait, edge), guard = guardReport(region, edge), order = { region, format, destination, subject };
        try {
          const reportId = await askForReport(order, { timeout: queueTimeout, limit }, guard, edge);
          return onReport(reportId), edge.host.log.info(`Report ${reportId}`, "strong"), { finished: await watchOwn(reportId, { region, limit, guard }, edge), expected: ready, leftOut, isFresh: !0 };
        } catch (error) {
          throw edge.host.cancellation.signal.aborted && await guard.settled(), error;
        } finally {
          guard.release();
        }
      }
      async function watchOwn(reportId, { region, limit, guard }, edge) {
        try {
          return await watchReport(reportId, { region, deadline: limit.at }, edge);
        } catch (error) {
          if ((0, aws_lib.w7)(error))
            throw await unseen(reportId, guard, error);
          if (!(error instanceof lib.GA))
            throw error;
          const withdrawn = await guard.cancel();
          if (withdrawn === "ended") {
            const finished2 = await lookAt(reportId, { region, deadline: limit.at }, edge);
            if (finished2 !== void 0)
              return finished2;
          }
          const isCancelled = withdrawn === "cancelled";
          throw new lib.GA(`The report was not ready within ${(0, report_lib.ji)(limit.duration)}${isCancelled ? ", and was cancelled" : ""}`, {
            where: placeOf(reportId),
            mend: isCancelled ? "raise timeout" : `raise timeout, or take the report up with report-id ${reportId}`,
            cause: error
          });
        }
      }
      async function unseen(reportId, guard, error) {
        if (await guard.cancel(), !(error instanceof lib.lZ))
          return error;
        const { message, mend, expected } = error;
        return new lib.yo(message, { where: placeOf(reportId), expected, mend, cause: error });
      }
      async function scannedSubject(subject, images, wait, edge) {
        if (subject.kind === "image" && images !== void 0) {
          const scanned = await waitForImages(images, subject, wait, edge);
          return { ...scanned, subject: scanned.ready };
        }
        const fleet = subject.kind === "fleet" ? subject : everyImage;
        return { ...await waitForFleet(fleet, wait, edge), subject: fleet };
      }
      const everyImage = { kind: "fleet", repositories: [], tags: [], accounts: [] };
      async function takeUp({ reportId = "", region, subject }, images, { limit, onReport }, edge) {
        edge.host.log.info(`Taking up the report ${reportId}`, "strong"), onReport(reportId);
        const watching = { region, deadline: limit.at }, ended = await lookAt(reportId, watching, edge);
        try {
          const finished2 = ended ?? await watchReport(reportId, watching, edge);
          return subject.kind === "fleet" && checkTags(subject, finished2), { finished: finished2, expected: images, leftOut: [], isFresh: ended === void 0 };
        } catch (error) {
          throw error instanceof lib.GA ? new lib.GA("The report that was taken up is not ready yet; it goes on", {
            where: placeOf(reportId),
            mend: "raise timeout, or take it up again later",
            cause: error
          }) : error;
        }
      }
      async function foundIn({ finished: finished2, expected, isFresh }, { region, destination, reportId, subject }, { limit }, edge) {
        const keyPrefix = destination?.keyPrefix ?? "", search = { region, keyPrefix, expected, isFresh, deadline: limit.at }, found = await inTime(limit, async () => await findObjects(finished2, search, edge)), wish = { subject, expected, isTakenUp: reportId !== void 0 };
        return { ...found, objects: selected(found.objects, wish, finished2) };
      }
      var export_question = __webpack_require__(4125), findings_findings = __webpack_require__(4741), hand_off = __webpack_require__(7377), live_edge = __webpack_require__(3578), tabulate = __webpack_require__(1988);
      async function run(inputs, edge) {
        const question = (0, export_question.nB)(inputs), live = (0, live_edge.goLive)(edge), handOff = await (0, hand_off.T)(inputs, edge), place = {};
        try {
          await (0, tabulate.n2)(inputs, live);
          const report = await exportReport(question, live, {
            onReport(reportId) {
              place["report-id"] = reportId;
            }
          });
          return place["s3-uri"] = report.s3Uri, await tabulated(report, place, inputs, handOff, live);
        } catch (error) {
          const reportId = place["report-id"];
          if (reportId === void 0 || !(error instanceof lib.lZ))
            throw error;
          return { verdict: "unknown", error: inputs["report-id"] === void 0 ? resumable(error, reportId) : error, outputs: place };
        } finally {
          live.host.log.info(`Asked AWS: ${live.aws.calls.inWords()}`, "dim");
        }
      }
      async function tabulated({ images: objects2, sources, leftOut }, place, inputs, handOff, edge) {
        const findings = inputs.enrich === "off" ? void 0 : (0, findings_findings.sparing)((0, findings_findings.openFindings)(edge), edge);
        findings?.expect(objects2);
        const { summary, broken, ...written } = await (0, tabulate.Xw)(sources, inputs, edge, {
          expected: sources.length,
          bytes: objects2.reduce((sum, { size }) => sum + size, 0),
          ...findings === void 0 ? {} : { enrich: findings.enrich }
        }), outputs = { ...place, "not-scanned": leftOutOutput(leftOut, edge.host), ...(0, tabulate.Yz)(written) };
        if (broken !== void 0)
          return { verdict: "unknown", error: broken, outputs, summary };
        const delivered = await handOff.deliver(sources, findings?.enrich);
        return {
          verdict: "passed",
          outputs: { ...outputs, ...delivered.outputs },
          summary: [...summary, ...leftOutSummary(leftOut), ...delivered.summary]
        };
      }
    })
  ),
  /***/
  9649: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        openObjects: () => (
          /* binding */
          openObjects
        )
      });
      var live_edge = __webpack_require__(3578), lib = __webpack_require__(3992), host_lib = __webpack_require__(9979), objects_uri = __webpack_require__(51);
      const longestSilence = 3e4, mostBreaks = 5;
      async function* download(address, region, edge) {
        const { aws, host } = edge, { signal } = host.cancellation;
        let offset = 0, breaks = 0, etag, size;
        for (; ; ) {
          const rest = offset === 0 ? {} : { Range: `bytes=${offset}-`, ...etag === void 0 ? {} : { IfMatch: etag } }, { bucket: Bucket, key: Key } = address, request = { Bucket, Key, ...rest }, answer = await aws.call("s3", "GetObject", request, { region, signal }).catch((error) => {
            throw (0, lib._m)(error, "PreconditionFailed") ? changed(address, error) : error;
          });
          offset === 0 && (etag = answer.ETag, size = answer.ContentLength);
          let trouble;
          try {
            for await (const chunk of chunksOf(answer.Body, signal))
              offset += chunk.length, breaks = 0, yield chunk;
          } catch (error) {
            if (signal.throwIfAborted(), !isBroken(error))
              throw error;
            trouble = error;
          }
          if (size === void 0 ? trouble === void 0 : offset >= size)
            return;
          if (++breaks > mostBreaks)
            throw broken(address, trouble);
          host.log.debug(`${(0, objects_uri.S)(address)} broke off at byte ${offset} and is continued`), await aws.clock.sleep(Math.min(1e4, 200 * 2 ** breaks) * aws.random(), signal);
        }
      }
      async function* chunksOf(body, signal) {
        const end = () => body.destroy(new Silence()), timer = setTimeout(end, longestSilence);
        signal.addEventListener("abort", end, { once: !0 });
        try {
          for await (const chunk of body)
            timer.refresh(), yield chunk, timer.refresh();
        } finally {
          clearTimeout(timer), signal.removeEventListener("abort", end);
        }
      }
      class Silence extends Error {
        name = "TimeoutError";
        message = `no byte within ${longestSilence / 1e3} s`;
      }
      function isBroken(error) {
        return (0, lib.m6)(error) || /aborted|premature/i.test((0, host_lib.bD)(error));
      }
      function changed(address, cause) {
        return new host_lib.A("another object has taken its place while it was read", {
          where: (0, objects_uri.S)(address),
          mend: "run again",
          cause
        });
      }
      function broken(address, cause) {
        return new host_lib.A("the object cannot be read to its end: the connection breaks each time", {
          where: (0, objects_uri.S)(address),
          mend: "check the network and the proxy variables",
          cause
        });
      }
      const uploadTime = { least: 6e4, bytesPerMs: 100 };
      async function openObjects(edge, region) {
        const live = (0, live_edge.goLive)(edge);
        return {
          list: (uri, deadline) => list(uri, { region, deadline }, live),
          open: (uri) => download((0, objects_uri.c)(uri), region, live),
          async put(uri, bytes, contentType) {
            const { bucket, key } = (0, objects_uri.c)(uri), content = contentType === void 0 ? {} : { ContentType: contentType };
            await live.aws.call("s3", "PutObject", { Bucket: bucket, Key: key, Body: bytes, ...content }, {
              region,
              signal: live.host.cancellation.signal,
              timeout: uploadTime.least + bytes.length / uploadTime.bytesPerMs
            });
          },
          async remove(uri) {
            const { bucket: Bucket, key: Key } = (0, objects_uri.c)(uri), { signal } = live.host.cancellation;
            await live.aws.call("s3", "DeleteObject", { Bucket, Key }, { region, signal });
          }
        };
      }
      async function* list(uri, limits, { aws, host }) {
        const { bucket, key } = (0, objects_uri.c)(uri), { signal } = host.cancellation;
        let next;
        do {
          const page = await aws.call("s3", "ListObjectsV2", { Bucket: bucket, Prefix: key, ...next === void 0 ? {} : { ContinuationToken: next } }, { ...limits, signal });
          for (const { Key = "", Size = 0 } of page.Contents ?? [])
            yield { uri: (0, objects_uri.S)({ bucket, key: Key }), size: Size };
          next = page.IsTruncated === !0 ? page.NextContinuationToken : void 0;
        } while (next !== void 0);
      }
    })
  )
};
