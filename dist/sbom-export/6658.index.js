export const id = 6658, ids = [6658, 3578], modules = {
  /***/
  4125: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          keyFrom
        ),
        /* harmony export */
        bq: () => (
          /* binding */
          bucketFrom
        ),
        /* harmony export */
        h6: () => (
          /* binding */
          prefixFrom
        ),
        /* harmony export */
        mn: () => (
          /* binding */
          imageFrom
        ),
        /* harmony export */
        nB: () => (
          /* binding */
          questionFrom
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3992), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979), _aws_delivery_actions_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279), _inspector_filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5734);
      const formats = { cyclonedx: "CYCLONEDX_1_4", spdx: "SPDX_2_3" };
      function questionFrom(inputs) {
        const problems = [], subject = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.CD)(() => subjectFrom(inputs), problems), reportId = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.CD)(() => reportIdFrom(inputs), problems), destination = inputs["report-id"] ? void 0 : destinationFrom(inputs, problems), keyRegion = (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Lw)(destination?.kmsKeyArn ?? "")?.region, region = subject?.kind === "image" ? subject.region : keyRegion;
        return region !== void 0 && keyRegion !== void 0 && region !== keyRegion && problems.push(new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo(`the key is in ${keyRegion}, and the image in ${region}`, {
          where: "the input kms-key-arn",
          expected: `a key in ${region}: bucket, key and image must be in one Region`
        })), (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.L7)(problems), {
          subject: subject ?? { kind: "report" },
          region,
          format: formats[inputs["report-format"]],
          destination,
          reportId,
          scanTimeout: inputs["scan-timeout"],
          queueTimeout: inputs["queue-timeout"],
          timeout: inputs.timeout
        };
      }
      function imageFrom(text) {
        const { registry, repository, tag, digest } = referenceFrom(text), found = (0, _aws_delivery_actions_oci__WEBPACK_IMPORTED_MODULE_2__.Bv)(registry);
        if (found?.kind !== "private") {
          const isBare = !text.toLowerCase().startsWith(registry);
          throw wrongInput("image", isBare ? "no registry is named" : `${registry} is no private registry of Amazon ECR, so Amazon Inspector does not scan it`, {
            expected: "ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG, or @sha256:\u2026 in place of the tag",
            mend: "for an image elsewhere make an SBOM with a scanner and use mode=transform"
          });
        }
        const { account, region } = found;
        return {
          kind: "image",
          text,
          partition: (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.iQ)(region) ?? "aws",
          account,
          region,
          repository,
          reference: digest === void 0 ? { tag: tag ?? "latest" } : { digest }
        };
      }
      function bucketFrom({ bucket = "" }) {
        if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
          return bucket;
        throw bucket === "" ? wrongInput("bucket", "bucket is missing", {
          expected: "the bucket that Amazon Inspector writes the report to"
        }) : wrongInput("bucket", "this is no name of a bucket", {
          expected: "the name alone, such as acme-sbom-eu-west-1; the rest of a path goes into key-prefix"
        });
      }
      function keyFrom({ "kms-key-arn": arn = "" }) {
        const { service, region, resource = "" } = (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Lw)(arn) ?? {};
        if (service === "kms" && region !== "" && /^key\/[\w-]+$/.test(resource))
          return arn;
        const problem = arn === "" ? "kms-key-arn is missing" : resource.startsWith("alias/") ? "Amazon Inspector takes no alias" : "this is no ARN of a key";
        throw wrongInput("kms-key-arn", problem, {
          expected: "arn:aws:kms:REGION:ACCOUNT:key/ID of a customer-managed symmetric key"
        });
      }
      function prefixFrom({ "key-prefix": text = "" }) {
        const prefix = text.replace(/^\/+|\/+$/g, "");
        if (prefix === "")
          return "";
        if (prefix.split("/").find((part) => ["", ".", ".."].includes(part)) === void 0 && !/[\p{Cc}\\]/u.test(prefix))
          return prefix;
        throw wrongInput("key-prefix", "this is no prefix of keys", {
          expected: "names joined by single slashes, such as inspector/nightly, without . and .. and without the bucket"
        });
      }
      function subjectFrom(inputs) {
        const { image, repositories, accounts } = inputs, tags = inputs["image-tags"], isFleet = repositories.length + tags.length + accounts.length > 0;
        if (image !== void 0 && isFleet)
          throw wrongInput("image", "an image and a fleet are asked for at once", {
            expected: "either image, or repositories, image-tags and accounts"
          });
        if (image !== void 0)
          return exactImageFrom(image);
        if (isFleet)
          return fleetFrom({ kind: "fleet", repositories, tags, accounts });
        if (inputs["report-id"])
          return { kind: "report" };
        throw wrongInput("image", "nothing is asked for", {
          expected: "an image in Amazon ECR, or for a fleet repositories, image-tags or accounts"
        });
      }
      function exactImageFrom(text) {
        const image = imageFrom(text), { tag, digest } = referenceFrom(text);
        if (tag !== void 0 || digest !== void 0)
          return image;
        throw wrongInput("image", "neither a tag nor a digest is named", {
          expected: `${text}:TAG or ${text}@sha256:\u2026`,
          mend: `for all images of the repository leave image out, and use repositories: ${image.repository}`
        });
      }
      function fleetFrom(fleet) {
        const lists = { repositories: fleet.repositories, "image-tags": fleet.tags, accounts: fleet.accounts };
        for (const [name, values] of Object.entries(lists))
          if (!(values.length <= _inspector_filter_js__WEBPACK_IMPORTED_MODULE_3__.Y))
            throw wrongInput(name, `${values.length} values are given`, {
              expected: `at most ${_inspector_filter_js__WEBPACK_IMPORTED_MODULE_3__.Y}: one report of Amazon Inspector takes no more`,
              mend: "leave the list out to get all, or make several runs"
            });
        const noName = fleet.repositories.find((name) => !/^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(name));
        if (noName !== void 0)
          throw wrongInput("repositories", `${noName} is no name of a repository`, {
            expected: "names such as team/api, without registry, tag and wildcards"
          });
        return fleet;
      }
      function reportIdFrom({ "report-id": id2 }) {
        if (id2 === void 0 || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id2))
          return id2;
        throw wrongInput("report-id", "this is no id of a report", {
          expected: "one such as 5f0ba4d1-53b4-4c9c-8a3b-2d8a4e0f7c11, as an earlier run told it"
        });
      }
      function destinationFrom(inputs, problems) {
        const bucket = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.CD)(() => bucketFrom(inputs), problems), kmsKeyArn = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.CD)(() => keyFrom(inputs), problems), keyPrefix = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.CD)(() => prefixFrom(inputs), problems);
        if (!(bucket === void 0 || kmsKeyArn === void 0 || keyPrefix === void 0))
          return { bucket, keyPrefix, kmsKeyArn };
      }
      function referenceFrom(text) {
        try {
          return (0, _aws_delivery_actions_oci__WEBPACK_IMPORTED_MODULE_2__.F2)(text);
        } catch (error) {
          if (!(error instanceof _aws_delivery_actions_oci__WEBPACK_IMPORTED_MODULE_2__.W$))
            throw error;
          const picture = [text, `${" ".repeat(error.at)}${"^".repeat(error.length)}`];
          throw wrongInput("image", error.message, { picture, expected: error.expected });
        }
      }
      function wrongInput(name, message, story) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo(message, { where: `the input ${name}`, ...story });
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
  ),
  /***/
  3578: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        goLive: () => (
          /* binding */
          goLive
        )
      });
      var external_node_events_ = __webpack_require__(8474), lib = __webpack_require__(3992), services = __webpack_require__(2891);
      const ecr = {
        title: "ECR",
        iam: "ecr",
        endpointVariable: "ECR",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(8249)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19)), "ECRClient")
      }, iam = {
        title: "IAM",
        iam: "iam",
        endpointVariable: "IAM",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(6764)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19)), "IAMClient")
      }, inspector2 = {
        title: "Amazon Inspector",
        iam: "inspector2",
        endpointVariable: "INSPECTOR2",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(3222)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19)), "Inspector2Client")
      }, kms = {
        title: "AWS KMS",
        iam: "kms",
        endpointVariable: "KMS",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(2632)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 2632, 19)), "KMSClient")
      }, s3 = {
        title: "S3",
        iam: "s3",
        endpointVariable: "S3",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(3711)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)), "S3Client")
      }, sts = {
        title: "AWS STS",
        iam: "sts",
        endpointVariable: "STS",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(1695)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)), "STSClient")
      };
      var host_lib = __webpack_require__(9979);
      const pace = { freeFor: 5e3, perSecond: 200 }, live_edge_open = /* @__PURE__ */ new WeakMap();
      function goLive(edge) {
        if (isLive(edge))
          return edge;
        const known = live_edge_open.get(edge);
        if (known !== void 0)
          return known;
        const { environment, log } = edge.host, aws = (0, lib.eF)({
          services: { inspector2, ecr, s3, kms, sts, iam },
          environment,
          clock: lib.ml,
          pace,
          onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0, host_lib.bD)(error)}`)
        });
        (0, external_node_events_.setMaxListeners)(0, edge.host.cancellation.signal);
        const live = { ...edge, aws };
        return live_edge_open.set(edge, live), live;
      }
      function isLive(edge) {
        return "aws" in edge;
      }
    })
  ),
  /***/
  51: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          uriOf
        ),
        /* harmony export */
        c: () => (
          /* binding */
          addressOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979);
      function addressOf(uri) {
        const [, bucket, key = ""] = /^s3:\/\/([^/]+)(?:\/([\s\S]*))?$/.exec(uri) ?? [];
        if (bucket !== void 0 && /^[A-Za-z0-9][A-Za-z0-9.:_/-]{1,254}$/.test(bucket))
          return { bucket, key };
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("this is no address in S3", { where: uri, expected: "s3://bucket/key" });
      }
      function uriOf({ bucket, key }) {
        return `s3://${bucket}/${key}`;
      }
    })
  ),
  /***/
  8279: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        L9: () => (
          /* reexport */
          errors_ContentProblem
        ),
        W$: () => (
          /* reexport */
          errors_FormProblem
        ),
        Bv: () => (
          /* reexport */
          ecr_host_ecrRegistryOf
        ),
        Bq: () => (
          /* reexport */
          formatPlatform
        ),
        Ib: () => (
          /* reexport */
          media_types_namespaceObject
        ),
        F2: () => (
          /* reexport */
          parseReference
        ),
        WI: () => (
          /* reexport */
          manifest_readManifest
        )
      });
      var media_types_namespaceObject = {};
      __webpack_require__.r(media_types_namespaceObject), __webpack_require__.d(media_types_namespaceObject, {
        acceptedManifests: () => media_types_acceptedManifests,
        dockerList: () => dockerList,
        dockerManifest: () => dockerManifest,
        isForeignLayer: () => media_types_isForeignLayer,
        isImageConfig: () => isImageConfig,
        isIndexType: () => isIndexType,
        isManifestType: () => isManifestType,
        isSchema1: () => isSchema1,
        ociIndex: () => ociIndex,
        ociManifest: () => ociManifest
      });
      class errors_FormProblem extends Error {
        name = "FormProblem";
        /** Where in the text, as a UTF-16 offset and a length. */
        at;
        length;
        expected;
        constructor(trouble, place, expected) {
          super(trouble), this.at = place.at, this.length = Math.max(1, place.length), this.expected = expected;
        }
      }
      class errors_ContentProblem extends Error {
        name = "ContentProblem";
        kind;
        constructor(kind, trouble) {
          super(trouble), this.kind = kind;
        }
      }
      class errors_RegistryError extends Error {
        name = "RegistryError";
        trouble;
        request;
        status;
        codes;
        retryAfter;
        hasAnswered;
        fault;
        constructor(message, facts) {
          const { trouble, request, status, codes, retryAfter: retryAfter2, hasAnswered = !0, cause } = facts;
          super(message, { cause }), this.trouble = trouble, this.request = request, this.status = status, this.codes = codes ?? [], this.retryAfter = retryAfter2, this.hasAnswered = hasAnswered, this.fault = trouble === "network" ? faultOf(cause) : void 0;
        }
      }
      function faultOf(cause) {
        const code = String(cause?.code);
        return code === "ENOTFOUND" ? "name" : code === "EPROTO" || code.startsWith("ERR_SSL_") ? "protocol" : /CERT|^UNABLE_TO_VERIFY/.test(code) ? "certificate" : void 0;
      }
      function errors_troubleOf(error) {
        if (!(error instanceof errors_RegistryError))
          return "lasting";
        switch (error.trouble) {
          case "throttled":
            return "throttled";
          case "server":
          case "network":
            return "transient";
          case "upstream":
            return error.status === 401 || error.status === 403 ? "lasting" : "transient";
          default:
            return "lasting";
        }
      }
      const platform_form = "os/architecture or os/architecture/variant, such as linux/arm64 or windows(10.0.20348)/amd64";
      function platform_parsePlatform(text) {
        const match = /^([a-z0-9]+)(?:\(([0-9.]+)\))?\/([A-Za-z0-9_]+)(?:\/([A-Za-z0-9_.]+))?$/.exec(text);
        if (match === null)
          throw new FormProblem("this is no platform", { at: 0, length: text.length }, platform_form);
        const [, os = "", osVersion, architecture = "", variant] = match;
        return {
          os,
          architecture,
          ...variant === void 0 ? {} : { variant },
          ...osVersion === void 0 ? {} : { osVersion }
        };
      }
      function formatPlatform({ os, architecture, variant, osVersion }) {
        const version = osVersion === void 0 ? "" : `(${osVersion})`;
        return `${os}${version}/${architecture}${variant === void 0 ? "" : `/${variant}`}`;
      }
      function normalized(platform) {
        const { os, architecture, variant, ...rest } = platform, usual = usualArchitecture(architecture.toLowerCase(), variant?.toLowerCase());
        return {
          ...rest,
          os: os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase(),
          architecture: usual.architecture,
          ...usual.variant === void 0 ? {} : { variant: usual.variant }
        };
      }
      function platformKey(platform) {
        const { osFeatures = [] } = platform;
        return [formatPlatform(normalized(platform)), ...[...osFeatures].sort()].join("+");
      }
      function platformClass(platform) {
        const { osVersion, ...rest } = normalized(platform);
        return formatPlatform(osVersion === void 0 ? rest : { ...rest, osVersion: buildOf(osVersion) });
      }
      function agrees(said, actual) {
        const one = normalized(said), other = normalized(actual);
        return one.os === other.os && one.architecture === other.architecture && agreesOnVariant(said, actual) && agreesOnVersion(one.osVersion, other.osVersion);
      }
      function completed(actual, said) {
        const usual = normalized(actual), variant = normalized(said).variant;
        return {
          ...actual,
          ...actual.variant === void 0 && variant !== void 0 && variant !== usual.variant ? { variant } : {},
          ...actual.osVersion === void 0 && said.osVersion !== void 0 ? { osVersion: said.osVersion } : {}
        };
      }
      function comparePlatforms(one, other) {
        const a = normalized(one), b = normalized(other);
        return first("linux", a.os, b.os) || first("amd64", a.architecture, b.architecture) || platform_compareTexts(a.variant ?? "", b.variant ?? "") || compareVersions(a.osVersion ?? "", b.osVersion ?? "") || platform_compareTexts(platformKey(one), platformKey(other));
      }
      function platform_compareTexts(one, other) {
        return one === other ? 0 : one < other ? -1 : 1;
      }
      function agreesOnVariant(said, actual) {
        return actual.variant === void 0 || said.variant === void 0 && said.architecture === "arm" ? !0 : normalized(said).variant === normalized(actual).variant;
      }
      function agreesOnVersion(said, actual) {
        return said === void 0 || actual === void 0 || said === actual || actual.startsWith(`${said}.`);
      }
      function usualArchitecture(architecture, variant) {
        const plain = variant === void 0 ? void 0 : /^[0-9]+$/.test(variant) ? `v${variant}` : variant;
        switch (architecture) {
          case "x86_64":
          case "x86-64":
          case "amd64":
            return { architecture: "amd64", variant: plain === "v1" ? void 0 : plain };
          case "aarch64":
          case "arm64":
            return { architecture: "arm64", variant: plain === "v8" || plain === "v8.0" ? void 0 : plain };
          case "armhf":
            return { architecture: "arm", variant: "v7" };
          case "armel":
            return { architecture: "arm", variant: "v6" };
          case "arm":
            return { architecture: "arm", variant: plain ?? "v7" };
          case "i386":
          case "i686":
            return { architecture: "386", variant: plain };
          default:
            return { architecture, variant: plain };
        }
      }
      function buildOf(version) {
        return version.split(".").slice(0, 3).join(".");
      }
      function first(name, one, other) {
        return one === other ? 0 : one === name ? -1 : other === name ? 1 : platform_compareTexts(one, other);
      }
      function compareVersions(one, other) {
        const a = one.split(".").map(Number), b = other.split(".").map(Number);
        for (let at = 0; at < Math.max(a.length, b.length); at++) {
          const difference = (a[at] ?? -1) - (b[at] ?? -1);
          if (difference !== 0 && !Number.isNaN(difference))
            return difference;
        }
        return platform_compareTexts(one, other);
      }
      const levels = (
        /* unused pure expression or super */
        null
      ), annotations_form = "index:key=value or manifest-descriptor[linux/arm64]:key=value";
      function parseAnnotations(lines) {
        const parsed2 = lines.map(parseLine), at = (level) => parsed2.filter(({ targets }) => targets.some((target) => target.level === level)), own = at("index"), raised = parsed2.filter(({ targets }) => targets.some(({ level, platform }) => level === "manifest" && !platform)).filter(({ key }) => !own.some((other) => other.key === key)), descriptors2 = parsed2.flatMap(({ targets, key, value }) => targets.filter(({ level, platform }) => level === "manifest-descriptor" || level === "manifest" && platform).map(({ platform }) => ({ platform, key, value })));
        return {
          index: new Map([...own, ...raised].map(({ key, value }) => [key, value])),
          descriptors: descriptors2,
          raised: raised.length,
          placeless: at("index-descriptor").length
        };
      }
      function parseLine(line) {
        const equals = line.indexOf("=");
        if (equals < 1)
          throw new FormProblem("the annotation has no =", { at: 0, length: line.length }, annotations_form);
        const prefix = levelPrefix(line), key = line.slice(prefix.length, equals).trim();
        if (key === "" || /\s/.test(key))
          throw new FormProblem("the key of the annotation is none", { at: prefix.length, length: key.length }, annotations_form);
        return { targets: prefix === "" ? [{ level: "manifest", platform: void 0 }] : targetsOf(prefix.slice(0, -1)), key, value: line.slice(equals + 1).trimStart() };
      }
      function levelPrefix(line) {
        const level = `(?:${levels.join("|")})(?:\\[[^\\]=]*\\])?`, found = new RegExp(`^${level}(?:,${level})*:`).exec(line)?.[0];
        if (found !== void 0)
          return found;
        const misspelt = /^[a-z-]+(?:\[[^\]=]*\])?:/.exec(line)?.[0];
        if (misspelt !== void 0 && misspelt.length < line.indexOf("="))
          throw new FormProblem("there is no such level", { at: 0, length: misspelt.length }, annotations_form);
        return "";
      }
      function targetsOf(prefix) {
        let at = 0;
        return prefix.split(/,(?![^[]*\])/).map((part) => {
          const [, level = "", platform] = /^([a-z-]+)(?:\[([^\]]*)\])?$/.exec(part) ?? [], platformAt = at + level.length + 1;
          return at += part.length + 1, { level, platform: platform === void 0 ? void 0 : platformIn(platform, platformAt) };
        });
      }
      function platformIn(text, offset) {
        try {
          return parsePlatform(text);
        } catch (error) {
          throw error instanceof FormProblem ? new FormProblem(error.message, { at: offset + error.at, length: error.length }, error.expected) : error;
        }
      }
      var promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760);
      function json_object_parseObject(bytes, what) {
        const value = parsed(bytes, what);
        if (json_object_isObject(value))
          return value;
        throw new errors_ContentProblem("malformed", `${what} is no JSON object`);
      }
      function json_object_isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      function json_object_member(object, name) {
        return Object.hasOwn(object, name) ? object[name] : void 0;
      }
      function json_object_textMember(object, name) {
        const value = json_object_member(object, name);
        return typeof value == "string" && value !== "" ? value : void 0;
      }
      function json_object_textsMember(object, name) {
        const value = json_object_member(object, name);
        return Array.isArray(value) ? value.filter((item) => typeof item == "string") : [];
      }
      function json_object_textMap(value) {
        return json_object_isObject(value) ? new Map(Object.entries(value).filter((pair) => typeof pair[1] == "string")) : /* @__PURE__ */ new Map();
      }
      function parsed(bytes, what) {
        try {
          return JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
        } catch {
          throw new errors_ContentProblem("malformed", `${what} is no JSON`);
        }
      }
      function docker_config_readDockerConfig(document) {
        const helpers = member(document, "credHelpers"), store = textMember(document, "credsStore"), auths = member(document, "auths");
        return {
          helperFor(registry) {
            if (!isObject(helpers))
              return store;
            const own = namesOf(registry).find((name) => Object.hasOwn(helpers, name));
            return own === void 0 ? store : textMember(helpers, own);
          },
          loginFor(registry, repository) {
            if (!isObject(auths))
              return;
            const keys = Object.keys(auths);
            for (const place of placesOf(registry, repository))
              for (const key of [place, ...keys.filter((other) => placeIn(other) === place)]) {
                const login = loginIn(member(auths, key));
                if (login !== void 0)
                  return login;
              }
          }
        };
      }
      function docker_config_helperKey(registry) {
        return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
      }
      function docker_config_loginOf(username, secret) {
        if (secret !== "")
          return username === "<token>" ? { kind: "identity", token: secret } : username === "" ? void 0 : { kind: "basic", username, password: secret };
      }
      function loginIn(entry) {
        if (!isObject(entry))
          return;
        const identity = textMember(entry, "identitytoken");
        if (identity !== void 0)
          return { kind: "identity", token: identity };
        const registry = textMember(entry, "registrytoken");
        if (registry !== void 0)
          return { kind: "bearer", token: registry };
        const auth = textMember(entry, "auth");
        if (auth === void 0)
          return docker_config_loginOf(textMember(entry, "username") ?? "", textMember(entry, "password") ?? "");
        const decoded = Buffer.from(auth, "base64").toString("utf8").replace(/\0+$/, ""), colon = decoded.indexOf(":");
        return colon < 0 ? void 0 : docker_config_loginOf(decoded.slice(0, colon), decoded.slice(colon + 1));
      }
      function namesOf(registry) {
        return registry !== "docker.io" ? [registry] : ["https://index.docker.io/v1/", "index.docker.io", "docker.io", "registry-1.docker.io"];
      }
      function placesOf(registry, repository) {
        const names = namesOf(registry), parts = repository.split("/");
        return [...parts.map((_, at) => parts.slice(0, parts.length - at).join("/")).flatMap((path) => names.map((name) => `${name}/${path}`)), ...names];
      }
      function placeIn(key) {
        return key.toLowerCase().replace(/^https?:\/\//, "").replace(/\/(?:v[12]\/?)?$/, "");
      }
      const helperLimit = 3e4;
      function dockerLogins({ environment, onTrouble, signal }) {
        let configs;
        const asked = /* @__PURE__ */ new Map();
        function loginOfHelper(helper, registry) {
          const key = `${helper} ${registry}`, login = asked.get(key) ?? askHelper(helper, registry, { environment, onTrouble, signal });
          return asked.set(key, login), login;
        }
        async function load(path) {
          try {
            return [readDockerConfig(parseObject(await readFile(path), "it"))];
          } catch (error) {
            const { code, message } = error;
            return code !== "ENOENT" && code !== "ENOTDIR" && onTrouble(`${path} cannot be used: ${message}`), [];
          }
        }
        return async (registry, repository) => {
          configs ??= Promise.all(filesOf(environment).map(load)).then((all) => all.flat());
          for (const config of await configs) {
            const helper = config.helperFor(registry), found = (helper === void 0 ? void 0 : await loginOfHelper(helper, registry)) ?? config.loginFor(registry, repository);
            if (found !== void 0)
              return found;
          }
        };
      }
      function filesOf(environment) {
        const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, HOME, USERPROFILE, XDG_RUNTIME_DIR } = environment, home = HOME || USERPROFILE;
        return [
          ...REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : [],
          ...DOCKER_CONFIG ? [join(DOCKER_CONFIG, "config.json")] : [],
          ...home && !DOCKER_CONFIG ? [join(home, ".docker", "config.json")] : [],
          ...XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, "containers", "auth.json")] : []
        ];
      }
      async function askHelper(name, registry, { environment, onTrouble, signal }) {
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
          onTrouble(`the Docker configuration names a credential helper that is no name: ${name}`);
          return;
        }
        const program = `docker-credential-${name}`, answer = await run(program, helperKey(registry), environment, signal);
        if (signal.throwIfAborted(), typeof answer == "string") {
          /credentials not found/i.test(answer) || onTrouble(`${program} has no login for ${registry}: ${answer}`);
          return;
        }
        try {
          const login = parseObject(answer, "its answer");
          return loginOf(textMember(login, "Username") ?? "", textMember(login, "Secret") ?? "");
        } catch {
          onTrouble(`${program} answers with no JSON`);
          return;
        }
      }
      async function run(program, input, environment, signal) {
        const { execFile } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
        return await new Promise((resolve) => {
          const child = execFile(program, ["get"], { env: { ...environment }, signal, timeout: helperLimit, maxBuffer: 1048576, windowsHide: !0 }, (error, stdout, stderr) => {
            error === null ? resolve(Buffer.from(stdout)) : error.code === "ENOENT" ? resolve("there is no such program") : resolve((stderr || stdout || error.message).trim().split(`
`)[0]?.slice(0, 300) ?? "");
          });
          child.stdin?.on("error", () => {
          }), child.stdin?.end(input);
        });
      }
      var external_node_crypto_ = __webpack_require__(7598);
      function isDigest(text) {
        return typeof text == "string" && /^sha256:[0-9a-f]{64}$/.test(text);
      }
      function digest_digestOf(bytes) {
        return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
      }
      function digest_runningDigest() {
        const hash = createHash("sha256");
        return {
          add: (chunk) => {
            hash.update(chunk);
          },
          result: () => `sha256:${hash.digest("hex")}`
        };
      }
      var partitions = __webpack_require__(4040);
      const publicHosts = ["public.ecr.aws", "ecr-public.aws.com"], dualStackSuffixes = {
        aws: "on.aws",
        "aws-cn": "on.amazonwebservices.com.cn",
        "aws-us-gov": "on.aws"
      };
      function ecr_host_ecrRegistryOf(host) {
        const name = host.replace(/:443$/, "");
        return publicHosts.includes(name) ? { kind: "public" } : privateRegistry(name, /^([0-9]{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, plainSuffix) ?? privateRegistry(name, /^([0-9]{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, dualStackSuffix);
      }
      function privateRegistry(name, form, suffixOf) {
        const [, account, region, suffix] = form.exec(name) ?? [];
        return account === void 0 || region === void 0 || Object.entries(partitions.M).find(([key, { regions, regionPattern }]) => suffixOf(key) === suffix && (regions.includes(region) || regionPattern.test(region))) === void 0 ? void 0 : { kind: "private", account, region };
      }
      function plainSuffix(partition) {
        return partitions.M[partition]?.dnsSuffix;
      }
      function dualStackSuffix(partition) {
        return Object.hasOwn(dualStackSuffixes, partition) ? dualStackSuffixes[partition] : void 0;
      }
      var external_node_http_ = __webpack_require__(7067), external_node_https_ = __webpack_require__(4708), external_node_stream_ = __webpack_require__(7075);
      const connectLimit = 15e3, answerLimit = 3e5;
      function nodeTransport({ agent, idleLimit = 3e4 } = {}) {
        const plain = agent ?? new HttpAgent({ keepAlive: !0, maxSockets: 16 }), secure = agent ?? new HttpsAgent({ keepAlive: !0, maxSockets: 16 });
        let requests = 0;
        return {
          get requests() {
            return requests;
          },
          send: ({ method, url, headers, body, verified, limit, signal }) => new Promise((resolve, reject) => {
            const isSecure = url.protocol === "https:", options = { method, headers, rejectUnauthorized: verified, signal }, outgoing = isSecure ? httpsRequest(url, { ...options, agent: secure }) : httpRequest(url, { ...options, agent: plain }), expire = (what) => outgoing.destroy(timeoutError(what)), connecting = setTimeout(expire, connectLimit, `no connection within ${connectLimit / 1e3} s`), whole2 = setTimeout(expire, limit, `no whole answer within ${limit / 1e3} s`);
            let quiet = idleLimit;
            const allowQuiet = (ms) => {
              quiet = ms, outgoing.setTimeout(ms);
            };
            allowQuiet(idleLimit), outgoing.on("timeout", () => expire(`nothing was heard for ${quiet / 1e3} s`));
            let isAnswered = !1;
            if (outgoing.on("finish", () => isAnswered || allowQuiet(answerLimit)), outgoing.on("socket", (socket) => {
              const connected = () => {
                clearTimeout(connecting), requests++;
              };
              socket.connecting ? socket.once(isSecure ? "secureConnect" : "connect", connected) : connected();
            }), outgoing.on("response", (incoming) => {
              isAnswered = !0, allowQuiet(idleLimit), incoming.on("close", () => clearTimeout(whole2)), resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming });
            }), outgoing.on("error", (error) => {
              clearTimeout(connecting), clearTimeout(whole2), reject(error);
            }), body === void 0 || body instanceof Uint8Array) {
              outgoing.end(body);
              return;
            }
            body.on("error", reject), pipeline(body, outgoing, (error) => error && outgoing.destroy(error));
          })
        };
      }
      function timeoutError(message) {
        return Object.assign(new Error(message), { name: "TimeoutError", code: "ETIMEDOUT" });
      }
      const ociIndex = "application/vnd.oci.image.index.v1+json", ociManifest = "application/vnd.oci.image.manifest.v1+json", dockerList = "application/vnd.docker.distribution.manifest.list.v2+json", dockerManifest = "application/vnd.docker.distribution.manifest.v2+json", manifestTypes = [ociIndex, dockerList, ociManifest, dockerManifest], media_types_acceptedManifests = manifestTypes.join(", ");
      function isManifestType(text) {
        return manifestTypes.includes(text);
      }
      function isIndexType(text) {
        return text === ociIndex || text === dockerList;
      }
      function isSchema1(text) {
        return /^application\/vnd\.docker\.distribution\.manifest\.v1\+(json|prettyjws)$/.test(text);
      }
      function isImageConfig(text) {
        return text === "application/vnd.oci.image.config.v1+json" || text === "application/vnd.docker.container.image.v1+json";
      }
      function media_types_isForeignLayer(text) {
        return text.startsWith("application/vnd.oci.image.layer.nondistributable.v1.") || text === "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";
      }
      const manifest_largestManifest = (
        /* unused pure expression or super */
        null
      );
      function manifest_readManifest(bytes, contentType) {
        const document = json_object_parseObject(bytes, "the manifest"), mediaType = typeOf(document, contentType);
        if (json_object_member(document, "schemaVersion") !== 2)
          throw new errors_ContentProblem("malformed", "the manifest has no schemaVersion 2");
        const isIndex = isIndexType(mediaType), foreign = (isIndex ? ["config", "layers"] : ["manifests"]).find((name) => json_object_member(document, name) !== void 0);
        if (foreign !== void 0)
          throw new errors_ContentProblem("malformed", `the manifest is ${isIndex ? "an index" : "an image"} and has ${foreign}`);
        const annotations = json_object_textMap(json_object_member(document, "annotations"));
        if (isIndex)
          return { kind: "index", mediaType, manifests: descriptors(document, "manifests"), annotations };
        const config = descriptor(json_object_member(document, "config"), "config");
        return { kind: "image", mediaType, config, layers: descriptors(document, "layers"), annotations };
      }
      function sizeOf({ config, layers }) {
        return layers.reduce((sum, { size }) => sum + size, config.size);
      }
      function typeOf(document, contentType) {
        const said = json_object_textMember(document, "mediaType"), sent = contentType?.split(";")[0]?.trim().toLowerCase() || void 0;
        if (json_object_member(document, "schemaVersion") === 1 || isSchema1(said ?? "") || isSchema1(sent ?? ""))
          throw new errors_ContentProblem("unsupported", "the image has the format schema 1, which is older than platforms");
        const known2 = sent !== void 0 && isManifestType(sent);
        if (said !== void 0 && known2 && said !== sent)
          throw new errors_ContentProblem("malformed", `the manifest says it is ${said}, and the registry says ${sent}`);
        const type = said ?? sent;
        if (type !== void 0 && isManifestType(type))
          return type;
        throw new errors_ContentProblem("unsupported", `the manifest is of the type ${type ?? "(none)"}, which is no image`);
      }
      function descriptors(document, name) {
        const list = json_object_member(document, name);
        if (!Array.isArray(list))
          throw new errors_ContentProblem("malformed", `the manifest has no list of ${name}`);
        return list.map((item, at) => descriptor(item, `${name}[${at}]`));
      }
      function descriptor(value, where) {
        if (!json_object_isObject(value))
          throw new errors_ContentProblem("malformed", `the manifest has no ${where}`);
        const digest = json_object_member(value, "digest"), size = json_object_member(value, "size"), mediaType = json_object_textMember(value, "mediaType");
        if (!isDigest(digest))
          throw new errors_ContentProblem("malformed", `${where} has no sha256 digest`);
        if (typeof size != "number" || !Number.isSafeInteger(size) || size < 0)
          throw new errors_ContentProblem("malformed", `${where} has no size`);
        if (mediaType === void 0)
          throw new errors_ContentProblem("malformed", `${where} has no mediaType`);
        const platform = manifest_platformOf(json_object_member(value, "platform")), artifactType = json_object_textMember(value, "artifactType");
        return {
          mediaType,
          digest,
          size,
          annotations: json_object_textMap(json_object_member(value, "annotations")),
          ...platform === void 0 ? {} : { platform },
          ...artifactType === void 0 ? {} : { artifactType }
        };
      }
      function manifest_platformOf(value) {
        if (!json_object_isObject(value))
          return;
        const os = json_object_textMember(value, "os"), architecture = json_object_textMember(value, "architecture");
        if (os === void 0 || architecture === void 0)
          return;
        const variant = json_object_textMember(value, "variant"), osVersion = json_object_textMember(value, "os.version"), osFeatures = json_object_textsMember(value, "os.features");
        for (const part of [os, architecture, variant, osVersion, ...osFeatures])
          if (!(part === void 0 || /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/.test(part)))
            throw new errors_ContentProblem("unsupported", `a platform holds ${JSON.stringify(part.slice(0, 80))}`);
        return {
          os,
          architecture,
          ...variant === void 0 ? {} : { variant },
          ...osVersion === void 0 ? {} : { osVersion },
          ...osFeatures.length === 0 ? {} : { osFeatures }
        };
      }
      const largestConfig = (
        /* unused pure expression or super */
        null
      );
      function readConfig(bytes) {
        const document = parseObject(bytes, "the configuration of the image"), platform = platformOf(document);
        if (platform === void 0 || platform.os === "unknown" || platform.architecture === "unknown")
          throw new ContentProblem("unsupported", "the configuration of the image names no platform");
        const config = member(document, "config"), run2 = isObject(config) ? config : {}, workingDirectory = member(run2, "WorkingDir");
        return {
          platform,
          labels: textMap(member(run2, "Labels")),
          entrypoint: textsMember(run2, "Entrypoint"),
          command: textsMember(run2, "Cmd"),
          environment: textsMember(run2, "Env"),
          workingDirectory: typeof workingDirectory == "string" ? workingDirectory : void 0
        };
      }
      function indexBytes({ mediaType, entries, annotations }) {
        return new TextEncoder().encode(JSON.stringify({
          schemaVersion: 2,
          mediaType,
          manifests: entries.map(entryDocument),
          ...annotationMember(annotations)
        }));
      }
      function entryDocument({ mediaType, digest, size, platform, annotations, artifactType }) {
        return {
          mediaType,
          ...artifactType === void 0 ? {} : { artifactType },
          digest,
          size,
          ...annotationMember(annotations),
          ...platform === void 0 ? {} : { platform: platformDocument(platform) }
        };
      }
      function platformDocument({ architecture, os, osVersion, osFeatures, variant }) {
        return {
          architecture,
          os,
          ...osVersion === void 0 ? {} : { "os.version": osVersion },
          ...osFeatures === void 0 ? {} : { "os.features": osFeatures },
          ...variant === void 0 ? {} : { variant }
        };
      }
      function annotationMember(annotations) {
        if (annotations.size === 0)
          return {};
        const sorted = [...annotations].sort(([one], [other]) => compareTexts(one, other));
        return { annotations: Object.fromEntries(sorted) };
      }
      var external_node_zlib_ = __webpack_require__(8522);
      const machine_headLength = 1024;
      function machine_programOf(head) {
        const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
        if (head.length >= 20 && view.getUint32(0) === 2135247942)
          return { kind: "elf", architecture: elfArchitecture(view) };
        if (head.length >= 64 && view.getUint16(0) === 19802)
          return windowsProgram(view);
        const [, interpreter] = /^#![ \t]*([^ \t\r\n]+)/.exec(Buffer.from(head.subarray(0, 256)).toString("latin1")) ?? [];
        return interpreter === void 0 ? { kind: "unknown" } : { kind: "script", interpreter };
      }
      function fits(program, { os, architecture }) {
        return program.kind === "pe" != (os === "windows") ? !1 : program.architecture === "386" ? architecture === "amd64" || architecture === "386" || os === "windows" : program.architecture === architecture;
      }
      const elfMachines = {
        3: ["386", "386"],
        8: ["mips", "mips64"],
        20: ["ppc", "ppc"],
        21: ["ppc64", "ppc64"],
        22: ["s390", "s390x"],
        40: ["arm", "arm"],
        62: ["amd64", "amd64"],
        183: ["arm64", "arm64"],
        243: ["riscv", "riscv64"],
        258: ["loong32", "loong64"]
      }, namedByOrder = (
        /* unused pure expression or super */
        null
      ), peMachines = {
        332: "386",
        448: "arm",
        450: "arm",
        452: "arm",
        20580: "riscv64",
        25188: "loong64",
        34404: "amd64",
        43620: "arm64"
      };
      function elfArchitecture(view) {
        const isLittle = view.getUint8(5) !== 2, machine = view.getUint16(18, isLittle), name = elfMachines[machine]?.[view.getUint8(4) === 2 ? 1 : 0];
        return name === void 0 ? `ELF machine ${machine}` : isLittle && namedByOrder.includes(name) ? `${name}le` : name;
      }
      function windowsProgram(view) {
        const at = view.getUint32(60, !0);
        if (at + 6 > view.byteLength || view.getUint32(at) !== 1346699264)
          return { kind: "unknown" };
        const machine = view.getUint16(at + 4, !0);
        return { kind: "pe", architecture: peMachines[machine] ?? `PE machine ${machine}` };
      }
      const mostRead = (
        /* unused pure expression or super */
        null
      ), mostUnpacked = (
        /* unused pure expression or super */
        null
      ), deepestScript = 4;
      async function findEntryPoint({ layers }, config, readLayer) {
        const isWindows = config.platform.os === "windows", [name] = [...config.entrypoint, ...config.command];
        if (name === void 0)
          return { found: !1, why: "the image has no entry point and no command" };
        const wanted = isWindows ? windowsPaths(name, config) : unixPaths(name, config), view = fileView(isWindows);
        let read = 0;
        for (const layer of [...layers].reverse()) {
          if (isForeignLayer(layer.mediaType))
            return { found: !1, why: `${name} is in a layer that may not be handed on` };
          if (read += layer.size, read > mostRead)
            return { found: !1, why: `${name} is not in the upper ${mostRead / 1024 / 1024} MiB` };
          const look = () => known(view, wanted.slice(0, 1), deepestScript), met = await readLayer(layer, (packed) => scan(packed, layer.mediaType, view, look));
          if (met !== void 0)
            return met;
          view.endLayer();
        }
        return known(view, wanted, deepestScript) ?? { found: !1, why: `${name} is in none of the layers` };
      }
      async function scan(packed, mediaType, view, look) {
        const layer = unpack(packed, mediaType);
        if (layer === void 0)
          return { found: !1, why: `this Node.js cannot unpack ${mediaType}` };
        try {
          for await (const entry of tarEntries(bounded(layer), headLength)) {
            view.add(entry);
            const met = entry.kind === "other" ? void 0 : look();
            if (met !== void 0)
              return met;
          }
          return;
        } catch (error) {
          if (!(error instanceof RangeError || /^Z_|^ERR_.*Z(LIB|STD)/.test(codeOf(error))))
            throw error;
          return { found: !1, why: `a layer cannot be unpacked (${error.message})` };
        } finally {
          packed.destroy(), layer.destroy();
        }
      }
      function codeOf(error) {
        return String(error.code ?? "");
      }
      function known(view, paths, depth) {
        for (const path of paths) {
          const head = view.resolve(path);
          if (head === void 0)
            continue;
          const program = programOf(head);
          return program.kind === "unknown" ? { found: !1, why: `/${path} is no program that can be told` } : program.kind !== "script" ? { found: !0, path: `/${path.replace(/^Files\//, "")}`, program } : depth === 0 ? { found: !1, why: `/${path} is a script of scripts` } : known(view, [program.interpreter.replace(/^\/+/, "")], depth - 1);
        }
      }
      function unixPaths(name, { environment, workingDirectory }) {
        return name.startsWith("/") ? [name.slice(1)] : name.includes("/") ? [`${workingDirectory ?? ""}/${name}`.replace(/^\/+/, "")] : (environment.find((variable) => variable.startsWith("PATH="))?.slice(5) || "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin").split(":").map((folder) => `${folder}/${name}`.replace(/^\/+/, ""));
      }
      function windowsPaths(name, { workingDirectory }) {
        const plain = (path2) => path2.replace(/^[A-Za-z]:/, "").replaceAll("\\", "/").replace(/^\/+/, ""), isRooted = /^([A-Za-z]:)?[\\/]/.test(name), path = isRooted ? plain(name) : `${plain(workingDirectory ?? "")}/${plain(name)}`.replace(/^\/+/, "");
        return (isRooted ? [path] : [path, `Windows/System32/${plain(name)}`, plain(name)]).flatMap((at) => /\.[a-z]{2,4}$/i.test(at) ? [`Files/${at}`] : [`Files/${at}.exe`, `Files/${at}`]);
      }
      function unpack(packed, mediaType) {
        const unpacker = unpackerFor(mediaType);
        if (unpacker === void 0) {
          packed.destroy();
          return;
        }
        return unpacker === "none" ? packed : (packed.on("error", (error) => unpacker.destroy(error)), unpacker.on("close", () => packed.destroy()), packed.pipe(unpacker));
      }
      function unpackerFor(mediaType) {
        if (/[+.]gzip$/.test(mediaType))
          return zlib.createGunzip();
        if (!/[+.]zstd$/.test(mediaType))
          return "none";
        const { createZstdDecompress } = zlib;
        return createZstdDecompress?.();
      }
      async function* bounded(source) {
        let length = 0;
        for await (const chunk of source) {
          if (length += chunk.length, length > mostUnpacked)
            throw new RangeError("a layer unpacks to more than can be looked at");
          yield chunk;
        }
      }
      const longestRepository = 255, tagForm = "letters, digits, and _ . - after the first, 128 at most", whole = "registry/repository:tag or registry/repository@sha256:\u2026";
      function parseReference(text) {
        refuseForeign(text);
        const [named, digest] = splitOnce(text, text.indexOf("@")), colon = named.indexOf(":", named.lastIndexOf("/") + 1), [name, tag] = splitOnce(named, colon), repository = parsedName(name);
        if (digest !== void 0 && checkDigest(digest, named.length + 1), tag !== void 0 && !isTag(tag))
          throw new errors_FormProblem("the tag is not one", { at: name.length + 1, length: tag.length }, tagForm);
        return {
          ...repository,
          ...tag === void 0 ? {} : { tag },
          ...digest === void 0 ? {} : { digest }
        };
      }
      function parseRepository(text) {
        const { registry, repository, tag, digest } = parseReference(text);
        if (tag === void 0 && digest === void 0)
          return { registry, repository };
        const at = Math.max(text.lastIndexOf(":"), text.indexOf("@"));
        throw new FormProblem("a repository is meant, without tag and digest", { at, length: text.length - at }, "registry/repository");
      }
      function isTag(text) {
        return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(text);
      }
      function formatRepository({ registry, repository }) {
        return `${registry}/${repository}`;
      }
      function formatReference(reference) {
        const tag = reference.tag === void 0 ? "" : `:${reference.tag}`, digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
        return `${formatRepository(reference)}${tag}${digest}`;
      }
      function isSameRepository(one, other) {
        return one.registry === other.registry && one.repository === other.repository;
      }
      function parsedName(name) {
        const slash = name.indexOf("/"), first2 = slash < 0 ? "" : name.slice(0, slash), hasHost = slash >= 0 && /[.:[\]A-Z]|^localhost$/.test(first2), path = hasHost ? name.slice(slash + 1) : name;
        if (checkPath(path, hasHost ? slash + 1 : 0), !hasHost)
          return refuseIdentifier(path), { registry: "docker.io", repository: slash < 0 ? `library/${path}` : path };
        checkHost(first2);
        const registry = first2.toLowerCase();
        return registry !== "docker.io" && registry !== "index.docker.io" ? { registry, repository: path } : { registry: "docker.io", repository: path.includes("/") ? path : `library/${path}` };
      }
      function checkPath(path, at) {
        if (path.length > longestRepository)
          throw new errors_FormProblem(`the repository has ${path.length} characters`, { at, length: path.length }, `${longestRepository} at most`);
        let offset = at;
        for (const component of path.split("/")) {
          if (!/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
            const trouble = component === "" ? "a part of the repository is empty" : "a part of the repository is no name";
            throw new errors_FormProblem(trouble, { at: offset, length: component.length }, "lower-case letters and digits, with single . _ or several - between them");
          }
          offset += component.length + 1;
        }
      }
      function checkHost(host) {
        const [, name = "", port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(host) ?? [], label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?", isName = new RegExp(`^${label}(?:\\.${label})*$`).test(name), isAddress = /^\[[0-9A-Fa-f:]{2,45}\]$/.test(name);
        if (!isName && !isAddress)
          throw new errors_FormProblem("the registry is no host", { at: 0, length: host.length }, "a host name or address, with :PORT where needed");
        if (port !== void 0 && !(/^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
          throw new errors_FormProblem("the port of the registry is none", { at: name.length + 1, length: port.length }, "a number from 1 to 65535");
      }
      function checkDigest(digest, at) {
        const { length } = digest;
        if (!isDigest(digest))
          throw new errors_FormProblem("the digest is not of the form that registries use", { at, length }, "sha256: and 64 hexadecimal digits in lower case");
      }
      function refuseIdentifier(path) {
        if (/^[0-9a-f]{64}$/.test(path))
          throw new errors_FormProblem("this is the id of a local image", { at: 0, length: path.length }, whole);
      }
      function refuseForeign(text) {
        if (text === "")
          throw new errors_FormProblem("the reference is empty", { at: 0, length: 1 }, whole);
        const scheme = /^[a-z][a-z0-9+-]*:\/\//i.exec(text)?.[0];
        if (scheme !== void 0)
          throw new errors_FormProblem(`${scheme} stands before it`, { at: 0, length: scheme.length }, whole);
        const foreign = /[^A-Za-z0-9._:@/[\]-]/.exec(text);
        if (foreign === null)
          return;
        const trouble = foreign[0] === "$" ? "a variable was not replaced" : "a character is not allowed";
        throw new errors_FormProblem(trouble, { at: foreign.index, length: 1 }, whole);
      }
      function splitOnce(text, at) {
        return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
      }
      async function body_readBody({ body }, most) {
        const chunks = [];
        let length = 0;
        for await (const chunk of body) {
          if (length += chunk.length, length > most)
            throw body.destroy(), new ContentProblem("malformed", `the answer is longer than ${most} bytes`);
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
      async function body_discard(response) {
        await body_readBody(response, 64 * 1024).catch(() => {
        });
      }
      async function body_readText(response) {
        const bytes = await body_readBody(response, 65536).catch(() => new Uint8Array());
        return new TextDecoder().decode(bytes);
      }
      function body_checked(body, { digest, size }) {
        const running = runningDigest();
        let length = 0;
        const check = new Transform({
          transform(chunk, _encoding, done) {
            running.add(chunk), length += chunk.length, length > size ? done(body_wrongContent(digest, `is longer than ${size} bytes`)) : done(null, chunk);
          },
          flush(done) {
            const actual = running.result();
            length !== size ? done(body_wrongContent(digest, `has ${length} bytes and not ${size}`)) : actual !== digest ? done(body_wrongContent(digest, `has the digest ${actual}`)) : done();
          }
        });
        return body.on("error", (error) => check.destroy(error)), check.on("close", () => body.destroy()), body.pipe(check);
      }
      function body_wrongContent(digest, trouble) {
        return new ContentProblem("malformed", `what the registry gives for ${digest} ${trouble}`);
      }
      const longestMessage = 300;
      async function answer_error_errorFrom(response, request) {
        const { codes, message } = readErrors(await readText(response)), { status } = response, shown = [codes.join(" "), message].filter((part) => part !== "").join(": ");
        return new RegistryError(`HTTP ${status}${shown === "" ? "" : ` ${shown}`}`, {
          trouble: troubleFrom(status, codes, withoutNames(message, request), request),
          request,
          status,
          codes,
          retryAfter: retryAfter(response.headers)
        });
      }
      function answer_error_networkError(error, request, hasAnswered = !0) {
        const { message = "", code } = error, shown = message === "" ? String(code ?? error) : message;
        return new RegistryError(shown, { trouble: "network", request, hasAnswered, cause: error });
      }
      const missingCodes = (
        /* unused pure expression or super */
        null
      );
      function troubleFrom(status, codes, said, request) {
        if (status === 429 || codes.includes("TOOMANYREQUESTS"))
          return "throttled";
        if (status === 404 && codes.some((code) => missingCodes.includes(code)))
          return "missing";
        const special = isAtEcr(request) ? ecrTrouble(said) : void 0;
        return special !== void 0 ? special : status < 500 && /\bimmutab(le|ility)\b/i.test(said) ? "immutable" : status >= 500 ? "server" : status === 401 ? "unauthenticated" : status === 403 || codes.includes("DENIED") ? "denied" : status === 404 ? "missing" : "refused";
      }
      function ecrTrouble(said) {
        return /\barchived?\b|\bImageInaccessible\b/i.test(said) ? "archived" : /\bupstream\b|pull.?through/i.test(said) ? "upstream" : void 0;
      }
      function isAtEcr(request) {
        return ecrRegistryOf(request.split(" ")[1]?.split("/")[0] ?? "") !== void 0;
      }
      function withoutNames(message, request) {
        const [, repository = "", name = ""] = /\/v2\/(.+)\/(?:manifests|blobs|referrers)\/(.*)$/.exec(request) ?? [];
        return [repository, name].filter(Boolean).reduce((text, known2) => {
          const whole2 = `(?<![\\w./-])${known2.replace(/\W/g, "\\$&")}(?![\\w/-]|\\.\\w)`;
          return text.replace(new RegExp(whole2, "g"), "");
        }, message);
      }
      function readErrors(text) {
        const errors = errorList(text), codes = errors.flatMap((error) => textMember(error, "code") ?? []), messages = errors.flatMap((error) => textMember(error, "message") ?? []), details = errors.flatMap((error) => {
          const detail = member(error, "detail");
          return typeof detail == "string" && detail !== "" && !messages.includes(detail) ? [detail] : [];
        }), message = [.../* @__PURE__ */ new Set([...messages, ...details])].join("; ");
        return {
          codes: [...new Set(codes)].filter((code) => /^[A-Z0-9_]{1,60}$/.test(code)),
          message: cut(message)
        };
      }
      function errorList(text) {
        try {
          const document = JSON.parse(text), errors = isObject(document) ? member(document, "errors") : void 0;
          return Array.isArray(errors) ? errors.filter(isObject) : [];
        } catch {
          return [];
        }
      }
      function cut(text) {
        return text.length > longestMessage ? `${text.slice(0, longestMessage)}\u2026` : text;
      }
      function retryAfter({ "retry-after": value, date }) {
        if (value === void 0)
          return;
        if (/^\s*\d{1,6}\s*$/.test(value))
          return Number(value) * 1e3;
        const wait = Date.parse(value) - Date.parse(date ?? "");
        return Number.isNaN(wait) ? void 0 : Math.max(0, wait);
      }
      const clientName = "aws-delivery-actions", usualLifetime = 60, reserve = 5;
      function authorization_authorizationOf(settings) {
        const { intents, now, onSecret } = settings, tokens = /* @__PURE__ */ new Map(), narrow = /* @__PURE__ */ new Map(), found = /* @__PURE__ */ new Map();
        let service;
        function credential(repository) {
          const known2 = found.get(repository);
          if (known2 !== void 0)
            return known2;
          const asked = settings.credential(repository);
          return found.set(repository, asked), asked.catch(() => found.delete(repository)), asked;
        }
        async function token(login, scopes) {
          const key = JSON.stringify([login, scopes]), kept = await tokens.get(key)?.catch(() => {
          });
          if (kept !== void 0 && kept.until > now())
            return kept;
          const asked = askForToken(service, login, scopes);
          return tokens.set(key, asked), asked.catch(() => tokens.delete(key)), await asked;
        }
        async function widest(login, repository) {
          const scopes = await scopesWith(login);
          try {
            return await token(login, scopes);
          } catch (error) {
            if (!(error instanceof RegistryError && troubleOf(error) === "lasting") || scopes.length < 2)
              throw error;
            const own = scopeOf(repository, intents.get(repository));
            return narrow.set(repository, own), await token(login, [own]);
          }
        }
        async function scopesWith(login) {
          return (await Promise.all([...intents].map(async ([repository, access]) => isSame(await credential(repository), login) ? [scopeOf(repository, access)] : []))).flat().sort();
        }
        async function askForToken(at, login, scopes) {
          const asked = now(), bytes = await settings.askForToken(tokenRequest(at, scopes, login)), answer = readToken(bytes, at.realm);
          return onSecret(answer.value), { value: answer.value, until: asked + Math.max(0, answer.lifetime - reserve) * 1e3 };
        }
        return {
          async judge(challenge, repository, sent) {
            const login = await credential(repository);
            if (login === void 0)
              return "nobody";
            const lacks = parseChallenges(challenge ?? "").some(({ parameters }) => parameters.get("error") === "insufficient_scope"), isAccepted = login.kind !== "bearer" && sent?.startsWith("Bearer ");
            return lacks || isAccepted ? "insufficient" : "wrong";
          },
          async header(repository) {
            const login = await credential(repository);
            if (login?.kind === "bearer")
              return `Bearer ${login.token}`;
            if (service === void 0)
              return login?.kind === "basic" ? basicHeader(login, onSecret) : void 0;
            const own = narrow.get(repository);
            return `Bearer ${(await (own === void 0 ? widest(login, repository) : token(login, [own]))).value}`;
          },
          refused(challenge, repository, sent) {
            const bearer = parseChallenges(challenge ?? "").find(({ scheme }) => scheme === "bearer"), realm = bearer?.parameters.get("realm");
            if (bearer === void 0 || realm === void 0 || !URL.canParse(realm))
              return !1;
            const isFirst = service === void 0;
            return service = { realm: new URL(realm), service: bearer.parameters.get("service") }, isFirst || !sent?.startsWith("Bearer ") || (tokens.clear(), narrow.set(repository, bearer.parameters.get("scope") ?? scopeOf(repository, intents.get(repository)))), !0;
          }
        };
      }
      function tokenRequest({ realm, service }, scopes, login) {
        if (login?.kind === "identity") {
          const form = new URLSearchParams({
            grant_type: "refresh_token",
            refresh_token: login.token,
            client_id: clientName,
            ...service === void 0 ? {} : { service },
            scope: scopes.join(" ")
          });
          return { url: realm, headers: { "content-type": "application/x-www-form-urlencoded" }, form };
        }
        const url = new URL(realm);
        service !== void 0 && url.searchParams.set("service", service);
        for (const scope of scopes)
          url.searchParams.append("scope", scope);
        return login?.kind !== "basic" ? { url, headers: {} } : (url.searchParams.set("account", login.username), { url, headers: { authorization: basicHeader(login) } });
      }
      function readToken(bytes, realm) {
        const answer = parseObject(bytes, `the answer of the token service at ${realm.host}`), value = [member(answer, "token"), member(answer, "access_token")].find((token) => typeof token == "string" && token !== "");
        if (value === void 0 || /[\r\n]/.test(value))
          throw new RegistryError("the token service answers without a token", {
            trouble: "refused",
            request: `GET ${realm.host}${realm.pathname}`
          });
        const lifetime = member(answer, "expires_in");
        return { value, lifetime: typeof lifetime == "number" && lifetime > 0 ? lifetime : usualLifetime };
      }
      function isSame(one, other) {
        return JSON.stringify(one) === JSON.stringify(other);
      }
      function scopeOf(repository, access) {
        return `repository:${repository}:${access === "push" ? "pull,push" : "pull"}`;
      }
      function basicHeader({ username, password }, onSecret) {
        const encoded = Buffer.from(`${username}:${password}`).toString("base64");
        return onSecret?.(encoded), `Basic ${encoded}`;
      }
      const endpoint_usualLimit = 12e4, mostRedirects = 5, largestToken = (
        /* unused pure expression or super */
        null
      ), agentHeader = { "user-agent": "aws-delivery-actions" };
      function endpoint_endpointOf(settings) {
        const { transport, registry, insecure, signal } = settings, intents = /* @__PURE__ */ new Map(), addresses = addressesOf(registry, insecure);
        let address, opening;
        const label = ({ method, path }) => path instanceof URL ? `${method} ${path.host}${path.pathname}` : `${method} ${registry}/v2/${path.replace(/\?.*/s, "")}`, authorization = authorizationOf({
          credential: settings.credential,
          intents,
          now: settings.now,
          onSecret: settings.onSecret,
          askForToken
        });
        async function askForToken({ url, headers, form }) {
          const request = `${form === void 0 ? "GET" : "POST"} ${url.host}${url.pathname}`;
          if (!mayBePlain(url, insecure))
            throw plainRefused(request);
          const body = form === void 0 ? void 0 : new TextEncoder().encode(form.toString()), response = await sendTo(request, {
            method: form === void 0 ? "GET" : "POST",
            url,
            headers: { ...headers, ...lengthOf(body) },
            body,
            verified: !insecure || (address?.verified ?? !0),
            limit: endpoint_usualLimit
          });
          if (response.status !== 200)
            throw await errorFrom(response, request);
          return await readBody(response, largestToken).catch((error) => {
            throw networkError(error, request);
          });
        }
        async function sendTo(request, { headers, ...rest }) {
          try {
            return await transport.send({ ...rest, headers: { ...agentHeader, ...headers }, signal });
          } catch (error) {
            throw signal.throwIfAborted(), error instanceof ContentProblem ? error : networkError(error, request, address !== void 0);
          }
        }
        async function send(question, header) {
          if (address !== void 0)
            return await sendAt(address, question, header);
          let first2;
          for (const candidate of addresses)
            try {
              const response = await sendAt(candidate, question, header);
              if (await isWrongProtocol(response, candidate))
                continue;
              return address = candidate, response;
            } catch (error) {
              if (signal.throwIfAborted(), first2 ??= error, isUnreachable(error) && addresses.length === 2)
                break;
            }
          throw first2;
        }
        async function sendAt({ origin, verified }, question, header) {
          let url = question.path instanceof URL ? question.path : new URL(`/v2/${question.path}`, origin), method = question.method;
          for (let redirects = 0; ; redirects++) {
            if (!mayBePlain(url, insecure))
              throw plainRefused(label(question));
            const isHome = url.origin === new URL(origin).origin, body = await question.body?.(), response = await sendTo(label(question), {
              method,
              url,
              headers: {
                ...question.headers,
                ...body instanceof Uint8Array ? lengthOf(body) : {},
                // A storage that is sent the registry's login refuses it at best, and keeps it at worst.
                ...header !== void 0 && isHome ? { authorization: header } : {}
              },
              body,
              verified: isHome ? verified : !insecure,
              limit: question.limit ?? endpoint_usualLimit
            }), target = redirectOf(response, url);
            if (target === void 0 || !(method === "GET" || method === "HEAD"))
              return response;
            if (await discard(response), redirects === mostRedirects)
              throw refusedRedirect(label(question), "it redirects in a circle");
            response.status === 303 && (method = "GET"), url = target;
          }
        }
        async function authorized(question) {
          for (let attempt = 1; ; attempt++) {
            const header = await authorization.header(question.repository), response = await send(question, header);
            if (response.status !== 401)
              return response;
            const challenge = response.headers["www-authenticate"];
            if (!authorization.refused(challenge, question.repository, header) || attempt === 3) {
              const refused = await authorization.judge(challenge, question.repository, header);
              throw await unauthorized(response, label(question), refused);
            }
            await discard(response);
          }
        }
        return {
          label,
          resolve(location) {
            const origin = (address ?? addresses[0]).origin;
            if (location === void 0 || !URL.canParse(location, origin))
              return;
            const url = new URL(location, origin), home = new URL(origin);
            return url.hostname === home.hostname && url.protocol !== home.protocol ? new URL(`${url.pathname}${url.search}`, origin) : url;
          },
          intend(repository, access) {
            intents.get(repository) !== "push" && intents.set(repository, access);
          },
          async ask(question) {
            for (; address === void 0 && opening !== void 0; )
              await opening;
            if (address !== void 0)
              return await judged(authorized(question), label(question));
            const first2 = authorized(question);
            return opening = first2.catch(() => {
            }).then(() => {
              opening = void 0;
            }), await judged(first2, label(question));
          }
        };
      }
      async function judged(asked, request) {
        const response = await asked;
        if (response.status < 500 && response.status !== 429)
          return response;
        throw await errorFrom(response, request);
      }
      const refusals = {
        nobody: "a login is needed, and none was found",
        wrong: "the login was not accepted",
        insufficient: "the login is not good for this"
      };
      async function unauthorized(response, request, refused) {
        const error = await errorFrom(response, request);
        return new RegistryError(`${refusals[refused]} (${error.message})`, {
          trouble: refused === "insufficient" ? "denied" : "unauthenticated",
          request,
          status: error.status,
          codes: error.codes
        });
      }
      function redirectOf({ status, headers }, from) {
        const { location } = headers;
        if (!(![301, 302, 303, 307, 308].includes(status) || location === void 0))
          return URL.canParse(location, from.href) ? new URL(location, from) : void 0;
      }
      async function isWrongProtocol(response, { origin }) {
        return response.status !== 400 || !origin.startsWith("http:") || response.headers["content-type"]?.includes("json") ? !1 : (await readText(response)).includes("HTTPS server");
      }
      function isUnreachable(error) {
        const code = error instanceof RegistryError ? error.cause?.code : "";
        return code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN";
      }
      function lengthOf(body) {
        return body === void 0 ? {} : { "content-length": String(body.length) };
      }
      function plainRefused(request) {
        return refusedRedirect(request, "it leads to plain http");
      }
      function refusedRedirect(request, why) {
        return new RegistryError(why, { trouble: "refused", request });
      }
      function exchange_exchangeOf(settings) {
        const endpoints = /* @__PURE__ */ new Map(), kept = /* @__PURE__ */ new Map();
        let writes = 0, changes = 0;
        function endpoint(registry) {
          const known2 = endpoints.get(registry);
          if (known2 !== void 0)
            return known2;
          const made = endpointOf({
            ...settings,
            registry,
            credential: (repository) => settings.credentials(registry, repository)
          });
          return endpoints.set(registry, made), made;
        }
        return {
          persist: settings.persist,
          now: settings.now,
          endpoint,
          get writes() {
            return writes;
          },
          get changes() {
            return changes;
          },
          async once({ registry }, question, good, read) {
            const at = endpoint(registry), isWrite = question.method !== "GET" && question.method !== "HEAD";
            isWrite && writes++;
            const response = await at.ask(question);
            if (!good.includes(response.status))
              throw await errorFrom(response, at.label(question));
            isWrite && (question.method !== "POST" || response.status === 201) && changes++;
            try {
              return await read(response);
            } catch (error) {
              throw settings.signal.throwIfAborted(), error instanceof ContentProblem || error instanceof RegistryError ? error : networkError(error, at.label(question));
            }
          },
          keep(key, work) {
            const known2 = kept.get(key);
            if (known2 !== void 0)
              return known2;
            const made = work();
            return kept.set(key, made), made.catch(() => kept.delete(key)), made;
          }
        };
      }
      function exchange_keyOf({ registry, repository }) {
        return `${registry}/${repository}`;
      }
      const layerLimit = 36e5;
      function blobs_blobsOf({ endpoint, once, keep, persist }) {
        async function fetchOnce(from, descriptor2, most) {
          return await once(from, blobQuestion("GET", from, descriptor2), [200], async (response) => {
            const bytes = await readBody(response, Math.min(most, descriptor2.size));
            if (bytes.length !== descriptor2.size)
              throw wrongContent(descriptor2.digest, `has ${bytes.length} bytes and not ${descriptor2.size}`);
            const digest = digestOf(bytes);
            if (digest !== descriptor2.digest)
              throw wrongContent(descriptor2.digest, `has the digest ${digest}`);
            return bytes;
          });
        }
        async function open(from, descriptor2) {
          const question = { ...blobQuestion("GET", from, descriptor2), limit: layerLimit };
          return await once(from, question, [200], async ({ body }) => checked(body, descriptor2));
        }
        async function exists(at, descriptor2) {
          return await once(at, blobQuestion("HEAD", at, descriptor2), [200, 404], async (response) => (await discard(response), response.status === 200));
        }
        async function start(to, query = "") {
          const question = {
            method: "POST",
            path: `${to.repository}/blobs/uploads/${query}`,
            repository: to.repository,
            headers: { "content-length": "0" }
          };
          return await once(to, question, query === "" ? [202] : [201, 202], async (response) => {
            if (await discard(response), response.status === 201)
              return;
            const at = endpoint(to.registry).resolve(response.headers.location);
            if (at !== void 0)
              return at;
            throw new RegistryError("the registry does not say where to upload to", {
              trouble: "refused",
              request: endpoint(to.registry).label(question)
            });
          });
        }
        async function upload(to, session, from, descriptor2) {
          const mark = session.search === "" ? "?" : "&", question = {
            method: "PUT",
            path: new URL(`${session.href}${mark}digest=${encodeURIComponent(descriptor2.digest)}`),
            repository: to.repository,
            headers: { "content-type": "application/octet-stream", "content-length": String(descriptor2.size) },
            body: () => open(from, descriptor2),
            limit: layerLimit
          };
          await once(to, question, [200, 201, 204], discard);
        }
        async function copyOnce(from, to, descriptor2) {
          const isNear = from.registry === to.registry;
          if (!isNear && await exists(to, descriptor2))
            return;
          const session = await start(to, isNear ? mountQuery(from, descriptor2) : "");
          session !== void 0 && (isNear && await exists(to, descriptor2) || await upload(to, session, from, descriptor2));
        }
        return {
          blob: (from, descriptor2, most) => keep(`blob ${descriptor2.digest}`, () => persist(() => fetchOnce(from, descriptor2, most))),
          readBlob: (from, descriptor2, read) => persist(() => once(from, { ...blobQuestion("GET", from, descriptor2), limit: layerLimit }, [200], ({ body }) => read(checked(body, descriptor2)))),
          copyBlob: (from, to, descriptor2) => keep(`copy ${keyOf(to)}@${descriptor2.digest}`, () => persist(() => copyOnce(from, to, descriptor2)))
        };
      }
      function mountQuery({ repository }, { digest }) {
        return `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(repository)}`;
      }
      function blobQuestion(method, { repository }, { digest }) {
        return { method, path: `${repository}/blobs/${digest}`, repository };
      }
      const shortestLimit = 1e3;
      function manifests_manifestsOf({ once, keep, persist, now }) {
        async function fetchOnce(reference, deadline) {
          const left = deadline === void 0 ? usualLimit : Math.max(shortestLimit, deadline - now()), question = { ...manifestQuestion("GET", reference), limit: Math.min(usualLimit, left) };
          return await once(reference, question, [200], async (response) => {
            const bytes = await readBody(response, largestManifest), digest = digestOf(bytes);
            for (const promised of [reference.digest, response.headers["docker-content-digest"]])
              if (typeof promised == "string" && promised.startsWith("sha256:") && promised !== digest)
                throw wrongContent(promised, `has the digest ${digest}`);
            const manifest = readManifest(bytes, response.headers["content-type"]);
            return { digest, bytes, mediaType: manifest.mediaType, manifest };
          });
        }
        function fetch(reference, deadline) {
          const fetched = () => persist(() => fetchOnce(reference, deadline), deadline);
          return reference.digest === void 0 ? fetched() : keep(`manifest ${keyOf(reference)}@${reference.digest}`, fetched);
        }
        async function fetchRaw(reference) {
          const anyType = { ...manifestQuestion("GET", reference), headers: { accept: `${acceptedManifests}, */*` } };
          return await persist(() => once(reference, anyType, [200], async (response) => {
            const bytes = await readBody(response, largestManifest);
            return { digest: digestOf(bytes), bytes, mediaType: response.headers["content-type"] ?? "" };
          }));
        }
        async function pushOnce(to, name, push) {
          const { bytes, mediaType, digest, alsoTags = [] } = push, query = alsoTags.map((tag) => `tag=${encodeURIComponent(tag)}`).join("&"), question = {
            method: "PUT",
            path: `${to.repository}/manifests/${name}${query === "" ? "" : `?${query}`}`,
            repository: to.repository,
            headers: { "content-type": mediaType },
            body: async () => bytes
          };
          return await once(to, question, [200, 201, 202], async (response) => {
            await discard(response);
            const said = response.headers["docker-content-digest"];
            if (typeof said == "string" && said !== digest)
              throw wrongContent(digest, `was taken by the registry for ${said}`);
            const set = tagsIn(response.headers["oci-tag"]);
            return {
              digest: typeof said == "string" ? said : void 0,
              tags: alsoTags.filter((tag) => set.has(tag))
            };
          });
        }
        async function fallbackReferrers(repository, digest) {
          const { manifest } = await fetch({ ...repository, tag: referrersTag(digest) }).catch((error) => {
            if (error instanceof RegistryError && error.trouble === "missing")
              return { manifest: void 0 };
            throw error;
          });
          return { descriptors: manifest?.kind === "index" ? manifest.manifests : [], listed: !1 };
        }
        return {
          manifest: fetch,
          rawManifest: fetchRaw,
          async head(reference) {
            const found = await persist(() => once(reference, manifestQuestion("HEAD", reference), [200, 404], async (response) => (await discard(response), response.status === 404 ? "nothing" : response.headers["docker-content-digest"] ?? "without a digest")));
            if (found === "nothing")
              return;
            if (typeof found == "string" && found.startsWith("sha256:"))
              return found;
            const { digest } = await (reference.digest === void 0 ? fetchRaw(reference) : fetch(reference));
            return digest;
          },
          pushManifest: (repository, name, push) => persist(() => pushOnce(repository, name, push)),
          async deleteTag(repository, tag) {
            const question = {
              method: "DELETE",
              path: `${repository.repository}/manifests/${tag}`,
              repository: repository.repository
            };
            await persist(() => once(repository, question, [200, 202, 204], discard));
          },
          async referrers(repository, digest) {
            const question = {
              method: "GET",
              path: `${repository.repository}/referrers/${digest}`,
              repository: repository.repository,
              headers: { accept: acceptedManifests }
            }, manifest = await persist(() => once(repository, question, [200, 404, 405], async (response) => {
              const bytes = await readBody(response, largestManifest);
              return response.status === 200 ? readManifest(bytes, response.headers["content-type"]) : void 0;
            }));
            return manifest === void 0 ? await fallbackReferrers(repository, digest) : { descriptors: manifest.kind === "index" ? manifest.manifests : [], listed: !0 };
          }
        };
      }
      function referrersTag(digest) {
        return digest.replace(":", "-");
      }
      function manifestQuestion(method, { repository, digest, tag }) {
        return {
          method,
          path: `${repository}/manifests/${digest ?? tag}`,
          repository,
          headers: { accept: acceptedManifests }
        };
      }
      function tagsIn(header) {
        const all = Array.isArray(header) ? header.join(",") : header ?? "";
        return new Set(all.split(",").map((tag) => tag.trim()));
      }
      function openRegistries(settings) {
        const exchange = exchangeOf(settings);
        return {
          ...manifestsOf(exchange),
          ...blobsOf(exchange),
          get requests() {
            return settings.transport.requests;
          },
          get writes() {
            return exchange.writes;
          },
          get changes() {
            return exchange.changes;
          },
          intend({ registry, repository }, access) {
            exchange.endpoint(registry).intend(repository, access);
          }
        };
      }
    })
  )
};
