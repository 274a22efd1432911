export const id = 796, ids = [796], modules = {
  /***/
  1796: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run_run
        )
      });
      var lib = __webpack_require__(7506);
      class FormProblem extends Error {
        name = "FormProblem";
        /** Where in the text, as a UTF-16 offset and a length. */
        at;
        length;
        expected;
        constructor(trouble, place, expected) {
          super(trouble), this.at = place.at, this.length = Math.max(1, place.length), this.expected = expected;
        }
      }
      class ContentProblem extends Error {
        name = "ContentProblem";
        kind;
        constructor(kind, trouble) {
          super(trouble), this.kind = kind;
        }
      }
      class RegistryError extends Error {
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
      function troubleOf(error) {
        if (!(error instanceof RegistryError))
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
      function parsePlatform(text) {
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
        const one = normalized(said), other2 = normalized(actual);
        return one.os === other2.os && one.architecture === other2.architecture && agreesOnVariant(said, actual) && agreesOnVersion(one.osVersion, other2.osVersion);
      }
      function completed(actual, said) {
        const usual = normalized(actual), variant = normalized(said).variant;
        return {
          ...actual,
          ...actual.variant === void 0 && variant !== void 0 && variant !== usual.variant ? { variant } : {},
          ...actual.osVersion === void 0 && said.osVersion !== void 0 ? { osVersion: said.osVersion } : {}
        };
      }
      function comparePlatforms(one, other2) {
        const a = normalized(one), b = normalized(other2);
        return first("linux", a.os, b.os) || first("amd64", a.architecture, b.architecture) || compareTexts(a.variant ?? "", b.variant ?? "") || compareVersions(a.osVersion ?? "", b.osVersion ?? "") || compareTexts(platformKey(one), platformKey(other2));
      }
      function compareTexts(one, other2) {
        return one === other2 ? 0 : one < other2 ? -1 : 1;
      }
      function agreesOnVariant(said, actual) {
        return actual.variant === void 0 || said.variant === void 0 && said.architecture === "arm" ? !0 : normalized(said).variant === normalized(actual).variant;
      }
      function agreesOnVersion(said, actual) {
        return said === void 0 || actual === void 0 || said === actual || actual.startsWith(`${said}.`);
      }
      function usualArchitecture(architecture, variant) {
        const plain2 = variant === void 0 ? void 0 : /^[0-9]+$/.test(variant) ? `v${variant}` : variant;
        switch (architecture) {
          case "x86_64":
          case "x86-64":
          case "amd64":
            return { architecture: "amd64", variant: plain2 === "v1" ? void 0 : plain2 };
          case "aarch64":
          case "arm64":
            return { architecture: "arm64", variant: plain2 === "v8" || plain2 === "v8.0" ? void 0 : plain2 };
          case "armhf":
            return { architecture: "arm", variant: "v7" };
          case "armel":
            return { architecture: "arm", variant: "v6" };
          case "arm":
            return { architecture: "arm", variant: plain2 ?? "v7" };
          case "i386":
          case "i686":
            return { architecture: "386", variant: plain2 };
          default:
            return { architecture, variant: plain2 };
        }
      }
      function buildOf(version) {
        return version.split(".").slice(0, 3).join(".");
      }
      function first(name, one, other2) {
        return one === other2 ? 0 : one === name ? -1 : other2 === name ? 1 : compareTexts(one, other2);
      }
      function compareVersions(one, other2) {
        const a = one.split(".").map(Number), b = other2.split(".").map(Number);
        for (let at = 0; at < Math.max(a.length, b.length); at++) {
          const difference = (a[at] ?? -1) - (b[at] ?? -1);
          if (difference !== 0 && !Number.isNaN(difference))
            return difference;
        }
        return compareTexts(one, other2);
      }
      const levels = ["index", "manifest", "manifest-descriptor", "index-descriptor"], annotations_form = "index:key=value or manifest-descriptor[linux/arm64]:key=value";
      function parseAnnotations(lines) {
        const parsed2 = lines.map(parseLine), at = (level) => parsed2.filter(({ targets }) => targets.some((target) => target.level === level)), own = at("index"), raised = parsed2.filter(({ targets }) => targets.some(({ level, platform }) => level === "manifest" && !platform)).filter(({ key }) => !own.some((other2) => other2.key === key)), descriptors2 = parsed2.flatMap(({ targets, key, value }) => targets.filter(({ level, platform }) => level === "manifest-descriptor" || level === "manifest" && platform).map(({ platform }) => ({ platform, key, value })));
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
      function parseObject(bytes, what) {
        const value = parsed(bytes, what);
        if (isObject(value))
          return value;
        throw new ContentProblem("malformed", `${what} is no JSON object`);
      }
      function isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      function member(object, name) {
        return Object.hasOwn(object, name) ? object[name] : void 0;
      }
      function textMember(object, name) {
        const value = member(object, name);
        return typeof value == "string" && value !== "" ? value : void 0;
      }
      function textsMember(object, name) {
        const value = member(object, name);
        return Array.isArray(value) ? value.filter((item) => typeof item == "string") : [];
      }
      function textMap(value) {
        return isObject(value) ? new Map(Object.entries(value).filter((pair) => typeof pair[1] == "string")) : /* @__PURE__ */ new Map();
      }
      function parsed(bytes, what) {
        try {
          return JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
        } catch {
          throw new ContentProblem("malformed", `${what} is no JSON`);
        }
      }
      function readDockerConfig(document) {
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
              for (const key of [place, ...keys.filter((other2) => placeIn(other2) === place)]) {
                const login = loginIn(member(auths, key));
                if (login !== void 0)
                  return login;
              }
          }
        };
      }
      function helperKey(registry) {
        return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
      }
      function loginOf(username, secret) {
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
          return loginOf(textMember(entry, "username") ?? "", textMember(entry, "password") ?? "");
        const decoded = Buffer.from(auth, "base64").toString("utf8").replace(/\0+$/, ""), colon = decoded.indexOf(":");
        return colon < 0 ? void 0 : loginOf(decoded.slice(0, colon), decoded.slice(colon + 1));
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
            return [readDockerConfig(parseObject(await (0, promises_.readFile)(path), "it"))];
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
          ...DOCKER_CONFIG ? [(0, external_node_path_.join)(DOCKER_CONFIG, "config.json")] : [],
          ...home && !DOCKER_CONFIG ? [(0, external_node_path_.join)(home, ".docker", "config.json")] : [],
          ...XDG_RUNTIME_DIR ? [(0, external_node_path_.join)(XDG_RUNTIME_DIR, "containers", "auth.json")] : []
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
      function digestOf(bytes) {
        return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
      }
      function runningDigest() {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        return {
          add: (chunk) => {
            hash.update(chunk);
          },
          result: () => `sha256:${hash.digest("hex")}`
        };
      }
      const partitions_partitions = {
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
      }, publicHosts = ["public.ecr.aws", "ecr-public.aws.com"], dualStackSuffixes = {
        aws: "on.aws",
        "aws-cn": "on.amazonwebservices.com.cn",
        "aws-us-gov": "on.aws"
      };
      function ecrRegistryOf(host) {
        const name = host.replace(/:443$/, "");
        return publicHosts.includes(name) ? { kind: "public" } : privateRegistry(name, /^([0-9]{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, plainSuffix) ?? privateRegistry(name, /^([0-9]{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, dualStackSuffix);
      }
      function privateRegistry(name, form, suffixOf) {
        const [, account, region, suffix] = form.exec(name) ?? [];
        return account === void 0 || region === void 0 || Object.entries(partitions_partitions).find(([key, { regions, regionPattern }]) => suffixOf(key) === suffix && (regions.includes(region) || regionPattern.test(region))) === void 0 ? void 0 : { kind: "private", account, region };
      }
      function plainSuffix(partition) {
        return partitions_partitions[partition]?.dnsSuffix;
      }
      function dualStackSuffix(partition) {
        return Object.hasOwn(dualStackSuffixes, partition) ? dualStackSuffixes[partition] : void 0;
      }
      var external_node_http_ = __webpack_require__(7067), external_node_https_ = __webpack_require__(4708), external_node_stream_ = __webpack_require__(7075);
      const connectLimit = 15e3, answerLimit = 3e5;
      function nodeTransport({ agent, idleLimit = 3e4 } = {}) {
        const plain2 = agent ?? new external_node_http_.Agent({ keepAlive: !0, maxSockets: 16 }), secure = agent ?? new external_node_https_.Agent({ keepAlive: !0, maxSockets: 16 });
        let requests = 0;
        return {
          get requests() {
            return requests;
          },
          send: ({ method, url, headers, body, verified, limit, signal }) => new Promise((resolve, reject) => {
            const isSecure = url.protocol === "https:", options = { method, headers, rejectUnauthorized: verified, signal }, outgoing = isSecure ? (0, external_node_https_.request)(url, { ...options, agent: secure }) : (0, external_node_http_.request)(url, { ...options, agent: plain2 }), expire = (what) => outgoing.destroy(timeoutError(what)), connecting = setTimeout(expire, connectLimit, `no connection within ${connectLimit / 1e3} s`), whole2 = setTimeout(expire, limit, `no whole answer within ${limit / 1e3} s`);
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
            body.on("error", reject), (0, external_node_stream_.pipeline)(body, outgoing, (error) => error && outgoing.destroy(error));
          })
        };
      }
      function timeoutError(message) {
        return Object.assign(new Error(message), { name: "TimeoutError", code: "ETIMEDOUT" });
      }
      const ociIndex = "application/vnd.oci.image.index.v1+json", ociManifest = "application/vnd.oci.image.manifest.v1+json", dockerList = "application/vnd.docker.distribution.manifest.list.v2+json", dockerManifest = "application/vnd.docker.distribution.manifest.v2+json", manifestTypes = [ociIndex, dockerList, ociManifest, dockerManifest], acceptedManifests = manifestTypes.join(", ");
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
      function isForeignLayer(text) {
        return text.startsWith("application/vnd.oci.image.layer.nondistributable.v1.") || text === "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";
      }
      const largestManifest = 4 * 1024 * 1024;
      function readManifest(bytes, contentType) {
        const document = parseObject(bytes, "the manifest"), mediaType = typeOf(document, contentType);
        if (member(document, "schemaVersion") !== 2)
          throw new ContentProblem("malformed", "the manifest has no schemaVersion 2");
        const isIndex = isIndexType(mediaType), foreign = (isIndex ? ["config", "layers"] : ["manifests"]).find((name) => member(document, name) !== void 0);
        if (foreign !== void 0)
          throw new ContentProblem("malformed", `the manifest is ${isIndex ? "an index" : "an image"} and has ${foreign}`);
        const annotations = textMap(member(document, "annotations"));
        if (isIndex)
          return { kind: "index", mediaType, manifests: descriptors(document, "manifests"), annotations };
        const config = descriptor(member(document, "config"), "config");
        return { kind: "image", mediaType, config, layers: descriptors(document, "layers"), annotations };
      }
      function sizeOf({ config, layers }) {
        return layers.reduce((sum, { size }) => sum + size, config.size);
      }
      function typeOf(document, contentType) {
        const said = textMember(document, "mediaType"), sent = contentType?.split(";")[0]?.trim().toLowerCase() || void 0;
        if (member(document, "schemaVersion") === 1 || isSchema1(said ?? "") || isSchema1(sent ?? ""))
          throw new ContentProblem("unsupported", "the image has the format schema 1, which is older than platforms");
        const known2 = sent !== void 0 && isManifestType(sent);
        if (said !== void 0 && known2 && said !== sent)
          throw new ContentProblem("malformed", `the manifest says it is ${said}, and the registry says ${sent}`);
        const type = said ?? sent;
        if (type !== void 0 && isManifestType(type))
          return type;
        throw new ContentProblem("unsupported", `the manifest is of the type ${type ?? "(none)"}, which is no image`);
      }
      function descriptors(document, name) {
        const list2 = member(document, name);
        if (!Array.isArray(list2))
          throw new ContentProblem("malformed", `the manifest has no list of ${name}`);
        return list2.map((item, at) => descriptor(item, `${name}[${at}]`));
      }
      function descriptor(value, where) {
        if (!isObject(value))
          throw new ContentProblem("malformed", `the manifest has no ${where}`);
        const digest = member(value, "digest"), size = member(value, "size"), mediaType = textMember(value, "mediaType");
        if (!isDigest(digest))
          throw new ContentProblem("malformed", `${where} has no sha256 digest`);
        if (typeof size != "number" || !Number.isSafeInteger(size) || size < 0)
          throw new ContentProblem("malformed", `${where} has no size`);
        if (mediaType === void 0)
          throw new ContentProblem("malformed", `${where} has no mediaType`);
        const platform = platformOf(member(value, "platform")), artifactType = textMember(value, "artifactType");
        return {
          mediaType,
          digest,
          size,
          annotations: textMap(member(value, "annotations")),
          ...platform === void 0 ? {} : { platform },
          ...artifactType === void 0 ? {} : { artifactType }
        };
      }
      function platformOf(value) {
        if (!isObject(value))
          return;
        const os = textMember(value, "os"), architecture = textMember(value, "architecture");
        if (os === void 0 || architecture === void 0)
          return;
        const variant = textMember(value, "variant"), osVersion = textMember(value, "os.version"), osFeatures = textsMember(value, "os.features");
        for (const part of [os, architecture, variant, osVersion, ...osFeatures])
          if (!(part === void 0 || /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/.test(part)))
            throw new ContentProblem("unsupported", `a platform holds ${JSON.stringify(part.slice(0, 80))}`);
        return {
          os,
          architecture,
          ...variant === void 0 ? {} : { variant },
          ...osVersion === void 0 ? {} : { osVersion },
          ...osFeatures.length === 0 ? {} : { osFeatures }
        };
      }
      const largestConfig = 8 * 1024 * 1024;
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
        const sorted = [...annotations].sort(([one], [other2]) => compareTexts(one, other2));
        return { annotations: Object.fromEntries(sorted) };
      }
      var external_node_zlib_ = __webpack_require__(8522), external_node_zlib_namespaceObject = /* @__PURE__ */ __webpack_require__.t(external_node_zlib_, 2);
      const mostLinks = 40;
      function fileView(ignoresCase) {
        const files = /* @__PURE__ */ new Map(), hidden = /* @__PURE__ */ new Set();
        let hiding = [];
        const keyOf2 = (path) => ignoresCase ? path.toLowerCase() : path;
        function isHidden(path) {
          for (let at = path.length; at >= 0; at = at === 0 ? -1 : path.lastIndexOf("/", at - 1))
            if (hidden.has(path.slice(0, at)))
              return !0;
          return !1;
        }
        return {
          add(entry) {
            const key = keyOf2(entry.path), slash = key.lastIndexOf("/"), [folder, name] = [key.slice(0, Math.max(0, slash)), key.slice(slash + 1)];
            name === ".wh..wh..opq" ? hiding.push(folder) : name.startsWith(".wh.") ? hiding.push(folder === "" ? name.slice(4) : `${folder}/${name.slice(4)}`) : entry.kind !== "other" && !files.has(key) && !isHidden(key) && files.set(key, entry);
          },
          endLayer() {
            for (const path of hiding)
              hidden.add(path);
            hiding = [];
          },
          resolve(path) {
            let wanted = clean(path);
            for (let links2 = 0; links2 <= mostLinks; links2++) {
              const found = firstKnown(wanted);
              if (found === void 0)
                return;
              const { entry, prefix, rest } = found;
              if (entry.kind === "file")
                return rest === "" ? entry.head : void 0;
              const target = entry.target ?? "", base = entry.isHardLink || target.startsWith("/") ? "" : prefix.replace(/[^/]*$/, "");
              wanted = clean(`${base}/${target}/${rest}`);
            }
          }
        };
        function firstKnown(path) {
          const parts = path.split("/");
          for (let count = 1; count <= parts.length; count++) {
            const prefix = parts.slice(0, count).join("/"), entry = files.get(keyOf2(prefix));
            if (entry !== void 0)
              return { entry, prefix, rest: parts.slice(count).join("/") };
          }
        }
      }
      function clean(path) {
        const parts = [];
        for (const part of path.split("/"))
          part === ".." ? parts.pop() : part !== "" && part !== "." && parts.push(part);
        return parts.join("/");
      }
      const headLength = 1024;
      function programOf(head) {
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
      }, namedByOrder = ["mips", "mips64", "ppc64"], peMachines = {
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
      const block = 512, largestHeader = 1024 * 1024;
      async function* tarEntries(source, headLength2) {
        const reader = readerOf(source);
        let long = {};
        for (; ; ) {
          const header = await reader.take(block);
          if (header === void 0 || header.every((byte) => byte === 0))
            return;
          if (!hasChecksum(header))
            throw new RangeError("this is no tar archive");
          const size = numberAt(header, 124, 12), type = String.fromCharCode(header[156] ?? 0);
          if (type === "x" || type === "L" || type === "K") {
            if (size > largestHeader)
              throw new RangeError("a header of the archive is too long");
            const body = await reader.take(size);
            if (await reader.skip(padding(size)), body === void 0)
              return;
            long = { ...long, ...longNames(type, body) };
            continue;
          }
          const hasContent = type === "0" || type === "\0" || type === "7", head = hasContent ? await reader.take(Math.min(size, headLength2)) ?? new Uint8Array() : new Uint8Array();
          await reader.skip(size - head.length + padding(size));
          const prefix = textAt(header, 345, 155), name = textAt(header, 0, 100), path = long.path ?? (isUstar(header) && prefix !== "" ? `${prefix}/${name}` : name), target = long.target ?? textAt(header, 157, 100);
          type !== "g" && (long = {});
          const isLink = type === "1" || type === "2";
          yield {
            path: path.replace(/^(?:\.?\/+)+/, "").replace(/\/+$/, ""),
            kind: hasContent ? "file" : isLink ? "link" : "other",
            isHardLink: type === "1",
            ...isLink ? { target } : {},
            head
          };
        }
      }
      function readerOf(source) {
        const chunks = source[Symbol.asyncIterator]();
        let rest = new Uint8Array();
        async function more() {
          const { done, value } = await chunks.next();
          return done ? !1 : (rest = rest.length === 0 ? value : Buffer.concat([rest, value]), !0);
        }
        return {
          async take(length) {
            for (; rest.length < length; )
              if (!await more())
                return;
            const taken = rest.subarray(0, length);
            return rest = rest.subarray(length), taken;
          },
          async skip(length) {
            let left = length;
            for (; left > rest.length; )
              if (left -= rest.length, rest = new Uint8Array(), !await more())
                return;
            rest = rest.subarray(left);
          }
        };
      }
      function longNames(type, body) {
        const text = Buffer.from(body).toString("utf8");
        if (type === "L")
          return { path: text.replace(/\0.*$/s, "") };
        if (type === "K")
          return { target: text.replace(/\0.*$/s, "") };
        const path = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1], target = /(?:^|\n)\d+ linkpath=([^\n]*)\n/.exec(text)?.[1];
        return { ...path === void 0 ? {} : { path }, ...target === void 0 ? {} : { target } };
      }
      function padding(size) {
        return (block - size % block) % block;
      }
      function numberAt(header, at, length) {
        const field = header.subarray(at, at + length);
        if ((field[0] ?? 0) & 128)
          return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
        const digits = Buffer.from(field).toString("latin1").replace(/[\0 ].*$/s, "");
        return digits === "" ? 0 : Number.parseInt(digits, 8);
      }
      function textAt(header, at, length) {
        return Buffer.from(header.subarray(at, at + length)).toString("utf8").replace(/\0.*$/s, "");
      }
      function isUstar(header) {
        return textAt(header, 257, 5) === "ustar";
      }
      function hasChecksum(header) {
        const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
        return numberAt(header.map((byte, at) => at === 148 && byte === 32 ? 48 : byte), 148, 8) === sum;
      }
      const mostRead = 512 * 1024 * 1024, mostUnpacked = 4 * 1024 * 1024 * 1024, deepestScript = 4;
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
        const plain2 = (path2) => path2.replace(/^[A-Za-z]:/, "").replaceAll("\\", "/").replace(/^\/+/, ""), isRooted = /^([A-Za-z]:)?[\\/]/.test(name), path = isRooted ? plain2(name) : `${plain2(workingDirectory ?? "")}/${plain2(name)}`.replace(/^\/+/, "");
        return (isRooted ? [path] : [path, `Windows/System32/${plain2(name)}`, plain2(name)]).flatMap((at) => /\.[a-z]{2,4}$/i.test(at) ? [`Files/${at}`] : [`Files/${at}.exe`, `Files/${at}`]);
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
          return external_node_zlib_.createGunzip();
        if (!/[+.]zstd$/.test(mediaType))
          return "none";
        const { createZstdDecompress } = external_node_zlib_namespaceObject;
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
          throw new FormProblem("the tag is not one", { at: name.length + 1, length: tag.length }, tagForm);
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
      function isSameRepository(one, other2) {
        return one.registry === other2.registry && one.repository === other2.repository;
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
          throw new FormProblem(`the repository has ${path.length} characters`, { at, length: path.length }, `${longestRepository} at most`);
        let offset = at;
        for (const component of path.split("/")) {
          if (!/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
            const trouble = component === "" ? "a part of the repository is empty" : "a part of the repository is no name";
            throw new FormProblem(trouble, { at: offset, length: component.length }, "lower-case letters and digits, with single . _ or several - between them");
          }
          offset += component.length + 1;
        }
      }
      function checkHost(host) {
        const [, name = "", port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(host) ?? [], label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?", isName = new RegExp(`^${label}(?:\\.${label})*$`).test(name), isAddress = /^\[[0-9A-Fa-f:]{2,45}\]$/.test(name);
        if (!isName && !isAddress)
          throw new FormProblem("the registry is no host", { at: 0, length: host.length }, "a host name or address, with :PORT where needed");
        if (port !== void 0 && !(/^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
          throw new FormProblem("the port of the registry is none", { at: name.length + 1, length: port.length }, "a number from 1 to 65535");
      }
      function checkDigest(digest, at) {
        const { length } = digest;
        if (!isDigest(digest))
          throw new FormProblem("the digest is not of the form that registries use", { at, length }, "sha256: and 64 hexadecimal digits in lower case");
      }
      function refuseIdentifier(path) {
        if (/^[0-9a-f]{64}$/.test(path))
          throw new FormProblem("this is the id of a local image", { at: 0, length: path.length }, whole);
      }
      function refuseForeign(text) {
        if (text === "")
          throw new FormProblem("the reference is empty", { at: 0, length: 1 }, whole);
        const scheme = /^[a-z][a-z0-9+-]*:\/\//i.exec(text)?.[0];
        if (scheme !== void 0)
          throw new FormProblem(`${scheme} stands before it`, { at: 0, length: scheme.length }, whole);
        const foreign = /[^A-Za-z0-9._:@/[\]-]/.exec(text);
        if (foreign === null)
          return;
        const trouble = foreign[0] === "$" ? "a variable was not replaced" : "a character is not allowed";
        throw new FormProblem(trouble, { at: foreign.index, length: 1 }, whole);
      }
      function splitOnce(text, at) {
        return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
      }
      async function readBody({ body }, most) {
        const chunks = [];
        let length = 0;
        for await (const chunk of body) {
          if (length += chunk.length, length > most)
            throw body.destroy(), new ContentProblem("malformed", `the answer is longer than ${most} bytes`);
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
      async function discard(response) {
        await readBody(response, 64 * 1024).catch(() => {
        });
      }
      async function readText(response) {
        const bytes = await readBody(response, 65536).catch(() => new Uint8Array());
        return new TextDecoder().decode(bytes);
      }
      function checked(body, { digest, size }) {
        const running = runningDigest();
        let length = 0;
        const check = new external_node_stream_.Transform({
          transform(chunk, _encoding, done) {
            running.add(chunk), length += chunk.length, length > size ? done(wrongContent(digest, `is longer than ${size} bytes`)) : done(null, chunk);
          },
          flush(done) {
            const actual = running.result();
            length !== size ? done(wrongContent(digest, `has ${length} bytes and not ${size}`)) : actual !== digest ? done(wrongContent(digest, `has the digest ${actual}`)) : done();
          }
        });
        return body.on("error", (error) => check.destroy(error)), check.on("close", () => body.destroy()), body.pipe(check);
      }
      function wrongContent(digest, trouble) {
        return new ContentProblem("malformed", `what the registry gives for ${digest} ${trouble}`);
      }
      const longestMessage = 300;
      async function errorFrom(response, request) {
        const { codes, message } = readErrors(await readText(response)), { status } = response, shown = [codes.join(" "), message].filter((part) => part !== "").join(": ");
        return new RegistryError(`HTTP ${status}${shown === "" ? "" : ` ${shown}`}`, {
          trouble: troubleFrom(status, codes, withoutNames(message, request), request),
          request,
          status,
          codes,
          retryAfter: retryAfter(response.headers)
        });
      }
      function networkError(error, request, hasAnswered = !0) {
        const { message = "", code } = error, shown = message === "" ? String(code ?? error) : message;
        return new RegistryError(shown, { trouble: "network", request, hasAnswered, cause: error });
      }
      const missingCodes = ["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "BLOB_UNKNOWN", "NOT_FOUND"];
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
      function addressesOf(registry, insecure) {
        const host = registry === "docker.io" ? "registry-1.docker.io" : registry, secure = { origin: `https://${host}`, verified: !0 }, plain2 = { origin: `http://${host}`, verified: !1 };
        return isLoopback(host) ? [plain2, { ...secure, verified: !1 }] : insecure ? [secure, { ...secure, verified: !1 }, plain2] : [secure];
      }
      function isLoopback(host) {
        const name = host.replace(/:[0-9]+$/, "").toLowerCase();
        return name === "localhost" || name === "[::1]" || /^127(?:\.[0-9]{1,3}){3}$/.test(name);
      }
      function mayBePlain(url, insecure) {
        return url.protocol === "https:" || insecure || isLoopback(url.host);
      }
      function parseChallenges(header) {
        const challenges = [], part = /\s*,?\s*(?:([A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?=\s|$|,))/y;
        for (let match = part.exec(header); match !== null; match = part.exec(header)) {
          const [, name, quoted, plain2, scheme] = match;
          if (scheme !== void 0)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
          else if (name !== void 0) {
            const value = quoted === void 0 ? plain2 ?? "" : quoted.replace(/\\(.)/g, "$1");
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
          }
        }
        return challenges;
      }
      const clientName = "aws-delivery-actions", usualLifetime = 60, reserve = 5;
      function authorizationOf(settings) {
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
          const asked = askForToken2(service, login, scopes);
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
        async function askForToken2(at, login, scopes) {
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
      function isSame(one, other2) {
        return JSON.stringify(one) === JSON.stringify(other2);
      }
      function scopeOf(repository, access) {
        return `repository:${repository}:${access === "push" ? "pull,push" : "pull"}`;
      }
      function basicHeader({ username, password }, onSecret) {
        const encoded = Buffer.from(`${username}:${password}`).toString("base64");
        return onSecret?.(encoded), `Basic ${encoded}`;
      }
      const usualLimit = 12e4, mostRedirects = 5, largestToken = 1024 * 1024, agentHeader = { "user-agent": "aws-delivery-actions" };
      function endpointOf(settings) {
        const { transport, registry, insecure, signal } = settings, intents = /* @__PURE__ */ new Map(), addresses = addressesOf(registry, insecure);
        let address, opening;
        const label = ({ method, path }) => path instanceof URL ? `${method} ${path.host}${path.pathname}` : `${method} ${registry}/v2/${path.replace(/\?.*/s, "")}`, authorization = authorizationOf({
          credential: settings.credential,
          intents,
          now: settings.now,
          onSecret: settings.onSecret,
          askForToken: askForToken2
        });
        async function askForToken2({ url, headers, form }) {
          const request = `${form === void 0 ? "GET" : "POST"} ${url.host}${url.pathname}`;
          if (!mayBePlain(url, insecure))
            throw plainRefused(request);
          const body = form === void 0 ? void 0 : new TextEncoder().encode(form.toString()), response = await sendTo(request, {
            method: form === void 0 ? "GET" : "POST",
            url,
            headers: { ...headers, ...lengthOf(body) },
            body,
            verified: !insecure || (address?.verified ?? !0),
            limit: usualLimit
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
        async function send2(question, header) {
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
              limit: question.limit ?? usualLimit
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
            const header = await authorization.header(question.repository), response = await send2(question, header);
            if (response.status !== 401)
              return response;
            const challenge = response.headers["www-authenticate"];
            if (!authorization.refused(challenge, question.repository, header) || attempt === 3) {
              const refused2 = await authorization.judge(challenge, question.repository, header);
              throw await unauthorized(response, label(question), refused2);
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
      async function unauthorized(response, request, refused2) {
        const error = await errorFrom(response, request);
        return new RegistryError(`${refusals[refused2]} (${error.message})`, {
          trouble: refused2 === "insufficient" ? "denied" : "unauthenticated",
          request,
          status: error.status,
          codes: error.codes
        });
      }
      function redirectOf({ status, headers }, from2) {
        const { location } = headers;
        if (!(![301, 302, 303, 307, 308].includes(status) || location === void 0))
          return URL.canParse(location, from2.href) ? new URL(location, from2) : void 0;
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
      function exchangeOf(settings) {
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
          keep(key, work2) {
            const known2 = kept.get(key);
            if (known2 !== void 0)
              return known2;
            const made = work2();
            return kept.set(key, made), made.catch(() => kept.delete(key)), made;
          }
        };
      }
      function keyOf({ registry, repository }) {
        return `${registry}/${repository}`;
      }
      const layerLimit = 36e5;
      function blobsOf({ endpoint, once: once2, keep, persist: persist2 }) {
        async function fetchOnce(from2, descriptor2, most) {
          return await once2(from2, blobQuestion("GET", from2, descriptor2), [200], async (response) => {
            const bytes = await readBody(response, Math.min(most, descriptor2.size));
            if (bytes.length !== descriptor2.size)
              throw wrongContent(descriptor2.digest, `has ${bytes.length} bytes and not ${descriptor2.size}`);
            const digest = digestOf(bytes);
            if (digest !== descriptor2.digest)
              throw wrongContent(descriptor2.digest, `has the digest ${digest}`);
            return bytes;
          });
        }
        async function open(from2, descriptor2) {
          const question = { ...blobQuestion("GET", from2, descriptor2), limit: layerLimit };
          return await once2(from2, question, [200], async ({ body }) => checked(body, descriptor2));
        }
        async function exists(at, descriptor2) {
          return await once2(at, blobQuestion("HEAD", at, descriptor2), [200, 404], async (response) => (await discard(response), response.status === 200));
        }
        async function start(to, query = "") {
          const question = {
            method: "POST",
            path: `${to.repository}/blobs/uploads/${query}`,
            repository: to.repository,
            headers: { "content-length": "0" }
          };
          return await once2(to, question, query === "" ? [202] : [201, 202], async (response) => {
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
        async function upload(to, session, from2, descriptor2) {
          const mark = session.search === "" ? "?" : "&", question = {
            method: "PUT",
            path: new URL(`${session.href}${mark}digest=${encodeURIComponent(descriptor2.digest)}`),
            repository: to.repository,
            headers: { "content-type": "application/octet-stream", "content-length": String(descriptor2.size) },
            body: () => open(from2, descriptor2),
            limit: layerLimit
          };
          await once2(to, question, [200, 201, 204], discard);
        }
        async function copyOnce(from2, to, descriptor2) {
          const isNear = from2.registry === to.registry;
          if (!isNear && await exists(to, descriptor2))
            return;
          const session = await start(to, isNear ? mountQuery(from2, descriptor2) : "");
          session !== void 0 && (isNear && await exists(to, descriptor2) || await upload(to, session, from2, descriptor2));
        }
        return {
          blob: (from2, descriptor2, most) => keep(`blob ${descriptor2.digest}`, () => persist2(() => fetchOnce(from2, descriptor2, most))),
          readBlob: (from2, descriptor2, read) => persist2(() => once2(from2, { ...blobQuestion("GET", from2, descriptor2), limit: layerLimit }, [200], ({ body }) => read(checked(body, descriptor2)))),
          copyBlob: (from2, to, descriptor2) => keep(`copy ${keyOf(to)}@${descriptor2.digest}`, () => persist2(() => copyOnce(from2, to, descriptor2)))
        };
      }
      function mountQuery({ repository }, { digest }) {
        return `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(repository)}`;
      }
      function blobQuestion(method, { repository }, { digest }) {
        return { method, path: `${repository}/blobs/${digest}`, repository };
      }
      const shortestLimit = 1e3;
      function manifestsOf({ once: once2, keep, persist: persist2, now }) {
        async function fetchOnce(reference, deadline) {
          const left = deadline === void 0 ? usualLimit : Math.max(shortestLimit, deadline - now()), question = { ...manifestQuestion("GET", reference), limit: Math.min(usualLimit, left) };
          return await once2(reference, question, [200], async (response) => {
            const bytes = await readBody(response, largestManifest), digest = digestOf(bytes);
            for (const promised of [reference.digest, response.headers["docker-content-digest"]])
              if (typeof promised == "string" && promised.startsWith("sha256:") && promised !== digest)
                throw wrongContent(promised, `has the digest ${digest}`);
            const manifest = readManifest(bytes, response.headers["content-type"]);
            return { digest, bytes, mediaType: manifest.mediaType, manifest };
          });
        }
        function fetch(reference, deadline) {
          const fetched = () => persist2(() => fetchOnce(reference, deadline), deadline);
          return reference.digest === void 0 ? fetched() : keep(`manifest ${keyOf(reference)}@${reference.digest}`, fetched);
        }
        async function fetchRaw(reference) {
          const anyType = { ...manifestQuestion("GET", reference), headers: { accept: `${acceptedManifests}, */*` } };
          return await persist2(() => once2(reference, anyType, [200], async (response) => {
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
          return await once2(to, question, [200, 201, 202], async (response) => {
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
            const found = await persist2(() => once2(reference, manifestQuestion("HEAD", reference), [200, 404], async (response) => (await discard(response), response.status === 404 ? "nothing" : response.headers["docker-content-digest"] ?? "without a digest")));
            if (found === "nothing")
              return;
            if (typeof found == "string" && found.startsWith("sha256:"))
              return found;
            const { digest } = await (reference.digest === void 0 ? fetchRaw(reference) : fetch(reference));
            return digest;
          },
          pushManifest: (repository, name, push) => persist2(() => pushOnce(repository, name, push)),
          async deleteTag(repository, tag) {
            const question = {
              method: "DELETE",
              path: `${repository.repository}/manifests/${tag}`,
              repository: repository.repository
            };
            await persist2(() => once2(repository, question, [200, 202, 204], discard));
          },
          async referrers(repository, digest) {
            const question = {
              method: "GET",
              path: `${repository.repository}/referrers/${digest}`,
              repository: repository.repository,
              headers: { accept: acceptedManifests }
            }, manifest = await persist2(() => once2(repository, question, [200, 404, 405], async (response) => {
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
      function join(images, attestations, kept, options) {
        const fresh = merged(images).map(placed), taken = new Set(fresh.map(({ platform }) => platformKey(platform))), digests = new Set(fresh.map(({ image }) => digestOfImage(image))), staying = merged(kept).map(placed).filter(({ image, platform }) => !taken.has(platformKey(platform)) && !digests.has(digestOfImage(image))), all = [...fresh, ...staying].sort((one, other2) => comparePlatforms(one.platform, other2.platform));
        refuseDuplicates(all), refuseUnexpected(all, options.expected);
        const members = all.map((member2) => ({
          ...member2,
          attestations: bound(member2.image, attestations, options)
        }));
        options.attestations === "require" && refuseWithoutAttestation(members);
        const content = contentOf(members, options), bytes = indexBytes(content);
        if (bytes.length > largestManifest)
          throw new lib.P_(`The index has ${bytes.length} bytes`, { expected: `at most ${largestManifest}` });
        const warnings = [
          ...revisionWarnings(members, options.requireSame),
          ...unmatchedAnnotations(members, options.annotations.descriptors),
          ...orphanWarnings(members, attestations, options)
        ];
        return { digest: digestOf(bytes), bytes, mediaType: content.mediaType, members, warnings };
      }
      function merged(images) {
        const byDigest = /* @__PURE__ */ new Map();
        for (const image of images) {
          const digest = digestOfImage(image), known2 = byDigest.get(digest);
          byDigest.set(digest, known2 === void 0 ? image : union(known2, image));
        }
        return [...byDigest.values()];
      }
      function union(one, other2) {
        const [first2, second] = compareTexts(one.source, other2.source) <= 0 ? [one, other2] : [other2, one], annotations = new Map([...first2.content.annotations, ...second.content.annotations].sort(([key, value], [otherKey, otherValue]) => compareTexts(key, otherKey) || compareTexts(otherValue, value)));
        return { ...first2, said: [...first2.said, ...second.said], content: { ...first2.content, annotations } };
      }
      function placed(image) {
        let platform = image.platform, claimed = image.platform;
        for (const { by, platform: said } of [...image.said].sort(byPrecision)) {
          if (!agrees(said, claimed)) {
            const isOwn = !agrees(said, image.platform);
            throw new lib.P_(`${image.source} ${isOwn ? "holds" : "is said to hold"} ${formatPlatform(claimed)}, while ${by} says ${formatPlatform(said)}`, {
              mend: "build the image for the platform that its name promises, or say what it is"
            });
          }
          platform = completed(platform, said);
          const variant = claimed.variant ?? said.variant;
          claimed = { ...platform, ...variant === void 0 ? {} : { variant } };
        }
        return { image, platform };
      }
      function byPrecision({ platform: one }, { platform: other2 }) {
        return compareTexts(one.variant ?? "", other2.variant ?? "") || compareTexts(other2.osVersion ?? "", one.osVersion ?? "") || compareTexts(formatPlatform(one), formatPlatform(other2));
      }
      function refuseDuplicates(all) {
        const seen = /* @__PURE__ */ new Map();
        for (const member2 of all) {
          const known2 = seen.get(platformKey(member2.platform));
          if (seen.set(platformKey(member2.platform), member2), known2 === void 0)
            continue;
          const [one, other2] = [formatPlatform(known2.platform), formatPlatform(member2.platform)], platform = one === other2 ? one : formatPlatform(normalized(member2.platform)), isWindows = member2.platform.os === "windows" && member2.platform.osVersion === void 0;
          throw new lib.P_(`${known2.image.source} and ${member2.image.source} both hold ${platform}, and no client could choose`, {
            expected: "one image of each platform",
            mend: isWindows ? "build them on base images whose configuration has an os.version, which tells Windows versions apart" : "leave one of them out, or build it for the platform that it is meant for"
          });
        }
      }
      function refuseUnexpected(all, expected) {
        if (expected.length === 0)
          return;
        const missing = expected.filter((platform) => !all.some((member2) => agrees(platform, member2.platform))), extra = all.filter(({ platform }) => !expected.some((one) => agrees(one, platform)));
        if (missing.length === 0 && extra.length === 0)
          return;
        const parts = [
          ...missing.length === 0 ? [] : [`there is no ${missing.map(formatPlatform).join(", ")}`],
          ...extra.map(({ image, platform }) => `${image.source} holds ${formatPlatform(platform)}, which is not expected`)
        ];
        throw new lib.P_(`The platforms are not those of expect-platforms: ${parts.join("; ")}`, {
          expected: expected.map(formatPlatform).join(", ")
        });
      }
      function bound(image, attestations, options) {
        if (options.attestations === "drop")
          return [];
        const own = attestations.filter(({ subject }) => subject === digestOfImage(image));
        return [...new Map(own.map((attestation2) => [attestation2.content.fetched.digest, attestation2]))].sort(([one], [other2]) => compareTexts(one, other2)).map(([, attestation2]) => attestation2);
      }
      function refuseWithoutAttestation(members) {
        const bare = members.filter(({ attestations }) => attestations.length === 0);
        if (bare.length === 0)
          return;
        const names = bare.map(({ image, platform }) => `${image.source} (${formatPlatform(platform)})`);
        throw new lib.P_(`No attestation is there for ${names.join(", ")}`, {
          mend: "build with provenance: true or sbom: true, or set attestations: keep"
        });
      }
      function contentOf(members, { annotations, mediaType }) {
        const images = members.map(({ image, platform }) => ({
          ...entryOf(image.content, platform),
          annotations: new Map([
            ...image.content.annotations,
            ...descriptorAnnotations(platform, annotations.descriptors)
          ])
        })), statements = members.flatMap(({ attestations }) => attestations.map(({ content, platform }) => entryOf(content, platform))), entries = [...images, ...statements];
        return { mediaType: typeFor(entries, annotations, mediaType), entries, annotations: annotations.index };
      }
      function entryOf({ fetched, annotations, artifactType }, platform) {
        return {
          mediaType: fetched.mediaType,
          digest: fetched.digest,
          size: fetched.bytes.length,
          platform,
          annotations,
          ...artifactType === void 0 ? {} : { artifactType }
        };
      }
      function typeFor(entries, annotations, wanted) {
        const isAnnotated = annotations.index.size > 0 || entries.some((entry) => entry.annotations.size > 0);
        if (wanted === "docker" && isAnnotated)
          throw new lib.P_("A Docker manifest list cannot hold the annotations of the sources", {
            mend: "set media-type: oci, or attestations: drop where they are the annotations of attestations"
          });
        const isAllDocker = entries.every((entry) => entry.mediaType === dockerManifest);
        return wanted === "docker" || wanted === "auto" && isAllDocker && !isAnnotated ? dockerList : ociIndex;
      }
      function descriptorAnnotations(platform, annotations) {
        return annotations.filter((annotation) => annotation.platform === void 0 || agrees(annotation.platform, platform)).map(({ key, value }) => [key, value]);
      }
      function revisionWarnings(members, rule) {
        if (rule === "off")
          return [];
        const revisions = new Set(members.map(({ image }) => image.revision)), isUnknown = revisions.has(void 0);
        if (revisions.size === 1 && !(isUnknown && rule === "revision"))
          return [];
        if (rule === "warn" && revisions.size - (isUnknown ? 1 : 0) < 2)
          return [];
        const trouble = `The images were not built from one commit: ${members.map(({ image, platform }) => `${formatPlatform(platform)} from ${image.revision ?? "an unknown commit"}`).join(", ")}`;
        if (rule === "warn")
          return [trouble];
        throw new lib.P_(trouble, {
          expected: "the same label org.opencontainers.image.revision in every image",
          mend: "build them again from one commit, or set require-same: warn"
        });
      }
      function unmatchedAnnotations(members, annotations) {
        return annotations.flatMap(({ platform, key }) => platform === void 0 || members.some((member2) => agrees(platform, member2.platform)) ? [] : [`The annotation ${key} is for ${formatPlatform(platform)}, which is not among the images`]);
      }
      function orphanWarnings(members, attestations, options) {
        if (options.attestations === "drop")
          return [];
        const subjects = new Set(members.map(({ image }) => digestOfImage(image))), orphans = attestations.filter(({ subject }) => !subjects.has(subject));
        return orphans.length === 0 ? [] : [`Left out, for they are about images that are not here: ${orphans.length} attestations`];
      }
      function digestOfImage({ content }) {
        return content.fetched.digest;
      }
      function planFor(joined, repositories, tags, holding2) {
        const contents = joined.members.flatMap(({ image, attestations }) => [
          image.content,
          ...attestations.map(({ content }) => content)
        ]), planned = repositories.map((repository) => {
          const here = tags.filter(({ target }) => isSameRepository(target, repository)), isThere = here.some(({ fate }) => fate === "stays") || holding2.some((one) => isSameRepository(one, repository)), toSet = here.filter(({ fate }) => fate === "new" || fate === "moves").sort(byRisk);
          return {
            repository,
            // An index that is there has all its children there.
            copies: isThere ? [] : contents.filter(({ from: from2 }) => !isSameRepository(from2, repository)),
            byDigest: !isThere && (repositories.length > 1 || toSet.length === 0),
            tags: toSet
          };
        });
        return { joined, repositories: planned, tags };
      }
      function hasWork({ repositories }) {
        return repositories.some(({ copies, byDigest, tags }) => copies.length + tags.length > 0 || byDigest);
      }
      function planInWords({ joined, repositories, tags }) {
        return [
          ...repositories.flatMap(({ repository, copies, byDigest }) => [
            ...copies.map(({ fetched, from: from2 }) => `copy ${formatRepository(from2)}@${fetched.digest} to ${formatRepository(repository)}`),
            ...byDigest ? [`push ${formatRepository(repository)}@${joined.digest}`] : []
          ]),
          ...tags.map(({ target, before, fate }) => `${fateInWords(fate)} ${formatReference(target)}${from(before?.digest, fate)}`)
        ];
      }
      function fateInWords(fate) {
        return { new: "set", moves: "move", stays: "leave", kept: "keep" }[fate];
      }
      function from(digest, fate) {
        return fate === "stays" ? ", which has this digest already" : digest === void 0 ? "" : `, which is ${digest} now`;
      }
      function byRisk(one, other2) {
        return riskOf(one) - riskOf(other2);
      }
      function riskOf({ target, fate }) {
        return fate === "new" ? 2 : target.tag === "latest" ? 1 : 0;
      }
      var report_lib = __webpack_require__(1737);
      function summaryOf(ended) {
        const { plan, isDry } = ended, { digest, mediaType, members } = plan.joined, [first2] = plan.repositories;
        return [
          ...isDry ? ["**Dry run**: nothing was written."] : [],
          report_lib.wD.table(["Platform", "Source", "Digest", "Size", "Revision", "Attestations"], members.map(memberCells)),
          ...plan.tags.length === 0 ? [] : [
            report_lib.wD.table(["Tag", "Before", "After"], plan.tags.map((tag) => tagCells(tag, ended)))
          ],
          `Index ${report_lib.wD.code(digest)} (${report_lib.wD.code(mediaType)})`,
          ...first2 === void 0 ? [] : [report_lib.wD.codeBlock([`docker pull ${pullName(ended, formatRepository(first2.repository))}`], "sh")]
        ];
      }
      function memberCells({ image, platform, attestations }) {
        return [
          report_lib.wD.code(formatPlatform(platform)),
          report_lib.wD.code(image.source),
          report_lib.wD.code(summary_short(digestOfImage(image))),
          sizeInWords(sizeOf(image.content.manifest)),
          image.revision === void 0 ? "" : report_lib.wD.code(image.revision.slice(0, 40)),
          attestations.length === 0 ? "" : String(attestations.length)
        ];
      }
      function tagCells(tag, { plan, set, kept, isDry }) {
        const { target, before, fate } = tag, after = fate === "kept" || kept.includes(tag) ? "immutable, left as it is" : fate === "stays" ? "the same" : isDry || set.includes(tag) ? report_lib.wD.code(summary_short(plan.joined.digest)) : "not set";
        return [
          report_lib.wD.code(formatReference(target)),
          before === void 0 ? "not there" : report_lib.wD.code(summary_short(before.digest)),
          after
        ];
      }
      function pullName({ plan, set, isDry }, repository) {
        const tag = plan.tags.find((one) => one.fate === "stays" || set.includes(one) || isDry && one.fate !== "kept");
        return tag === void 0 ? `${repository}@${plan.joined.digest}` : formatReference(tag.target);
      }
      function summary_short(digest) {
        return digest.slice(0, 19);
      }
      function sizeInWords(bytes) {
        if (bytes < 1e3)
          return `${bytes} B`;
        const units = ["kB", "MB", "GB", "TB"], step = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
        return `${(bytes / 1e3 ** step).toFixed(1)} ${units[step - 1]}`;
      }
      const longestShown = 64 * 1024;
      function outcomeOf(ended, { registries, host, aws }) {
        const { plan, isDry } = ended, { digest, bytes, members } = plan.joined, names = platformNames(members), manifest = new TextDecoder().decode(bytes);
        isDry ? tellPlan(plan, manifest, host.log.info) : hasWork(plan) || host.log.info(`Everything is as it should be: ${digest}`);
        const calls = aws.calls.total === 0 ? "" : `, ${aws.calls.inWords()} of AWS`;
        host.log.info(`${registries.requests} requests, ${registries.writes} of them to write${calls}`);
        const repository = plan.repositories[0]?.repository;
        return {
          verdict: "passed",
          outputs: {
            digest,
            image: repository === void 0 ? void 0 : `${formatRepository(repository)}@${digest}`,
            tags: holding(ended).map(({ target }) => formatReference(target)),
            platforms: names,
            manifest,
            changed: isDry ? hasWork(plan) : registries.changes > 0,
            requests: registries.requests,
            digests: Object.fromEntries(members.map((member2, at) => [names[at], digestOfImage(member2.image)])),
            ...Object.fromEntries(digestOutputs(members))
          },
          summary: summaryOf(ended)
        };
      }
      function holding({ plan, set }) {
        return plan.tags.filter((tag) => tag.fate === "stays" || set.includes(tag));
      }
      function platformNames(members) {
        const plain2 = members.map(({ platform }) => formatPlatform(platform));
        return members.map(({ platform: { osFeatures = [] } }, at) => {
          const name = plain2[at] ?? "";
          return plain2.indexOf(name) !== plain2.lastIndexOf(name) ? [name, ...[...osFeatures].sort()].join("+") : name;
        });
      }
      function digestOutputs(members) {
        const named = members.flatMap((member2) => conclusion_namesOf(member2).map((name) => [name, digestOfImage(member2.image)])), holders = /* @__PURE__ */ new Map();
        for (const [name, digest] of named)
          holders.set(name, (holders.get(name) ?? /* @__PURE__ */ new Set()).add(digest));
        return new Map(named.filter(([name]) => holders.get(name)?.size === 1));
      }
      function conclusion_namesOf({ platform }) {
        const { os, architecture } = platform, { variant, osVersion, osFeatures = [] } = platform, usual = normalized(platform), names = [
          [usual.os, usual.architecture],
          [usual.os, usual.architecture, usual.variant],
          [os, architecture, variant],
          [os, architecture, variant, osVersion],
          [os, architecture, variant, osVersion, ...[...osFeatures].sort()]
        ].map((list2) => ["digest", ...list2.filter((part) => part !== void 0)].join("-"));
        return [
          ...new Set(names.map((name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/-+$/, "")))
        ];
      }
      function tellPlan(plan, manifest, info) {
        info("This is a dry run. Otherwise this would be done:");
        for (const line of planInWords(plan))
          info(`- ${line}`);
        info(`The index, ${plan.joined.digest}:`), info(manifest.length > longestShown ? `(${manifest.length} characters, see the output manifest)` : manifest);
      }
      const systemClock = {
        now: Date.now,
        async sleep(ms, signal) {
          signal?.throwIfAborted(), await new Promise((resolve, reject) => {
            const onAbort = () => {
              clearTimeout(timer), reject(signal?.reason);
            }, timer = setTimeout(() => {
              signal?.removeEventListener("abort", onAbort), resolve();
            }, ms);
            signal?.addEventListener("abort", onAbort, { once: !0 });
          });
        }
      };
      var proxies = __webpack_require__(8007);
      async function connectionAgent(environment) {
        if (!(0, proxies.j)(environment))
          return;
        const { proxyAgent } = await Promise.all(
          /* import() */
          [__webpack_require__.e(40), __webpack_require__.e(223)]
        ).then(__webpack_require__.bind(__webpack_require__, 8223));
        return proxyAgent(environment);
      }
      class NoCredentials extends Error {
        name = "NoCredentials";
        /** Undefined where nothing is set up that could give any. */
        asked;
        constructor(asked, cause) {
          super(cause instanceof Error ? cause.message : String(cause), { cause }), this.asked = asked;
        }
      }
      async function send(clients, { operation, input, ...place }, limit) {
        return await limited(limit, async (end) => {
          const { client, module } = await identified(clients, place, end), command = module.newCommand(operation, input);
          return await end.orEnd(client.send(command, { abortSignal: end.signal, requestTimeout: limit.timeout }));
        });
      }
      async function identify(clients, place, limit) {
        await limited(limit, async (end) => await identified(clients, place, end));
      }
      async function identified(clients, { service, region }, { orEnd }) {
        const connection = await clients.of(service, region), { client, credentials } = connection;
        try {
          return await orEnd(client.config.credentials()), connection;
        } catch (error) {
          throw error instanceof NoCredentials ? error : (credentials.abandonSearch(), new NoCredentials(credentials.asked(), error));
        }
      }
      async function limited({ signal, timeout }, work2) {
        const limit = new AbortController(), timer = setTimeout(() => limit.abort(attempt_timeoutError(timeout)), timeout), end = signal === void 0 ? limit.signal : AbortSignal.any([limit.signal, signal]), ended = new Promise((_, reject) => {
          end.addEventListener("abort", () => reject(end.reason), { once: !0 });
        });
        ended.catch(() => {
        });
        try {
          return await work2({ signal: end, orEnd: async (work3) => await Promise.race([work3, ended]) });
        } finally {
          clearTimeout(timer);
        }
      }
      function attempt_timeoutError(timeout) {
        return Object.assign(new Error(`no answer within ${timeout / 1e3} s`), { name: "TimeoutError" });
      }
      function countCalls() {
        const counts = /* @__PURE__ */ new Map();
        let total = 0;
        const byOperation = () => new Map([...counts].sort(([, a], [, b]) => b - a));
        return {
          count: {
            get total() {
              return total;
            },
            byOperation,
            inWords() {
              if (total === 0)
                return "no calls";
              const parts = [...byOperation()].map(([operation, count]) => `${operation} ${count}`);
              return `${total} ${total === 1 ? "call" : "calls"} (${parts.join(", ")})`;
            }
          },
          add(operation) {
            total++, counts.set(operation, (counts.get(operation) ?? 0) + 1);
          }
        };
      }
      class FailedSource extends Error {
        name = "CredentialsProviderError";
        tryNextLink = !0;
      }
      class FailedCommand extends FailedSource {
        /** What it said of the network: `ECONNREFUSED`. */
        trouble;
        constructor(trouble) {
          super(`credential_process fails${trouble === void 0 ? "" : ` (${trouble})`}`), this.trouble = trouble;
        }
      }
      class WrongSetting extends FailedSource {
      }
      function failureOf(error, address) {
        const text = (0, lib.bD)(error);
        return text.startsWith("Command failed") ? new FailedCommand(networkTroubleIn(text.slice(text.indexOf(`
`) + 1))) : error instanceof SyntaxError ? new Error("its answer is no JSON") : failed_source_isObject(error) && error.code === "ERR_INVALID_URL" ? new WrongSetting(`${address} is no URL`) : error;
      }
      function networkTroubleIn(text) {
        return /\bE(CONN(RESET|REFUSED|ABORTED)|PIPE|TIMEDOUT|HOST(UNREACH|DOWN)|NET(UNREACH|DOWN)|NOTFOUND|AI_AGAIN|PROTO)\b|TimeoutError|socket hang up/.exec(text)?.[0];
      }
      function isServerError(error) {
        return failed_source_isObject(error) && Number(error.statusCode) >= 500;
      }
      function failed_source_isObject(value) {
        return typeof value == "object" && value !== null;
      }
      const links = [
        {
          isSet: () => !0,
          source: ({ AWS_PROFILE }) => `the profile ${AWS_PROFILE || "default"}`,
          async open(init) {
            const { fromIni } = await Promise.all(
              /* import() */
              [__webpack_require__.e(422), __webpack_require__.e(626), __webpack_require__.e(956), __webpack_require__.e(869)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 5869, 19));
            return fromIni({ ...init, ignoreCache: !0 });
          },
          address: () => "an address that the profile names",
          isMeant: ({ AWS_PROFILE }, { message }) => !!AWS_PROFILE || !isUndefinedProfile(message)
        },
        {
          isSet: ({ AWS_WEB_IDENTITY_TOKEN_FILE }) => !!AWS_WEB_IDENTITY_TOKEN_FILE,
          source: () => "the web identity in AWS_WEB_IDENTITY_TOKEN_FILE",
          async open(init) {
            const { fromTokenFile } = await Promise.all(
              /* import() */
              [__webpack_require__.e(422), __webpack_require__.e(626), __webpack_require__.e(956)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 9956, 19));
            return async (properties) => {
              if (!process.env.AWS_ROLE_ARN)
                throw new WrongSetting("AWS_ROLE_ARN is missing beside it");
              return await fromTokenFile(init)(properties);
            };
          },
          address: () => "AWS_ENDPOINT_URL_STS",
          isMeant: () => !0
        },
        {
          isSet: isInContainer,
          source: (environment) => `the service in ${containerAddress(environment)}`,
          async open() {
            const { fromHttp } = await Promise.all(
              /* import() */
              [__webpack_require__.e(422), __webpack_require__.e(626), __webpack_require__.e(605)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 8605, 19));
            return async () => await fromHttp()();
          },
          address: containerAddress,
          isMeant: () => !0
        },
        {
          isSet: (environment) => !isInContainer(environment) && !isSwitchedOn(environment.AWS_EC2_METADATA_DISABLED),
          source: () => "the role of this machine",
          async open() {
            const { fromInstanceMetadata } = await Promise.all(
              /* import() */
              [__webpack_require__.e(422), __webpack_require__.e(566)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 566, 19));
            return fromInstanceMetadata({ logger: silent });
          },
          address: () => "AWS_EC2_METADATA_SERVICE_ENDPOINT",
          // Most machines have none, and none says so; on those of other clouds something else refuses.
          isMeant: (_, { cause }) => isServerError(cause)
        }
      ], silent = { debug() {
      }, info() {
      }, warn() {
      }, error() {
      } };
      function containerAddress({ AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative }) {
        return `AWS_CONTAINER_CREDENTIALS_${relative ? "RELATIVE" : "FULL"}_URI`;
      }
      function isInContainer(environment) {
        const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = environment;
        return !!(relative || full);
      }
      function isSwitchedOn(value) {
        return !!value && value !== "false";
      }
      function isUndefinedProfile(message) {
        return message.startsWith("Could not resolve credentials using profile");
      }
      function credentialChain(environment, given) {
        const set = links.filter(({ isSet }) => isSet(environment)), opened = /* @__PURE__ */ new Map();
        let asked = { source: "the environment" };
        const init = { clientPlugins: [noting((request) => {
          asked = { ...asked, request };
        })] };
        function open(link) {
          const provider = opened.get(link) ?? link.open(init);
          return opened.set(link, provider), provider;
        }
        function isMeant(link, failure) {
          return failure.cause instanceof WrongSetting || given.has(link.source(environment)) ? !0 : link.isMeant(environment, failure);
        }
        async function find(properties) {
          let told2;
          for (const link of set) {
            const source = link.source(environment);
            asked = { source };
            try {
              const identity = await (await open(link))(properties);
              return given.add(source), identity;
            } catch (error) {
              const failure = new NoCredentials(asked, failureOf(error, link.address(environment)));
              if (!isForTheNext(failure.cause))
                throw failure;
              isMeant(link, failure) && (told2 ??= failure);
            }
          }
          throw told2 ?? new NoCredentials(void 0, new Error("none is set up"));
        }
        return { find, asked: () => asked };
      }
      function isForTheNext(error) {
        return error instanceof Error && "tryNextLink" in error && error.tryNextLink === !0;
      }
      function noting(note) {
        return {
          applyToStack(stack) {
            const middleware = (next, { commandName = "" }) => async (given) => (note({ operation: commandName.replace(/Command$/, ""), role: given.input?.RoleArn }), await next(given));
            stack.add(middleware, { step: "initialize" });
          }
        };
      }
      function credentialsOf(environment, given) {
        if (hasStaticKeys(environment))
          return {
            provider: async () => staticKeys(environment),
            asked: () => ({ source: "the environment" }),
            abandonSearch() {
            }
          };
        const { find, asked } = credentialChain(environment, given);
        return { ...remembered(find), asked };
      }
      function hasStaticKeys(environment) {
        return !!(environment.AWS_ACCESS_KEY_ID && environment.AWS_SECRET_ACCESS_KEY && !environment.AWS_PROFILE);
      }
      function staticKeys(environment) {
        const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION } = environment;
        return {
          accessKeyId: AWS_ACCESS_KEY_ID,
          secretAccessKey: AWS_SECRET_ACCESS_KEY,
          ...AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {},
          ...AWS_CREDENTIAL_EXPIRATION ? { expiration: new Date(AWS_CREDENTIAL_EXPIRATION) } : {}
        };
      }
      const renewedAhead = 3e5;
      function remembered(find) {
        let known2, search;
        async function found(properties) {
          search ??= find(properties);
          const mine = search;
          try {
            return known2 = await mine, known2;
          } finally {
            search === mine && (search = void 0);
          }
        }
        return {
          provider: Object.assign(async (properties) => {
            const left = timeLeft(known2);
            if (known2 !== void 0 && left > renewedAhead)
              return known2;
            const coming = found(properties);
            return known2 === void 0 || left <= 0 ? await coming : (coming.catch(() => {
            }), known2);
          }, { memoized: !0 }),
          abandonSearch() {
            search = void 0;
          }
        };
      }
      function timeLeft(identity) {
        return identity === void 0 ? 0 : identity.expiration === void 0 ? Number.POSITIVE_INFINITY : identity.expiration.getTime() - Date.now();
      }
      function customEndpoint(service, environment) {
        if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS !== "true")
          for (const variable of [`AWS_ENDPOINT_URL_${service.endpointVariable}`, "AWS_ENDPOINT_URL"]) {
            const value = environment[variable];
            if (value)
              return endpoints_checked(value, variable);
          }
      }
      function endpoints_checked(value, variable) {
        const { protocol } = URL.canParse(value) ? new URL(value) : { protocol: void 0 };
        if (protocol === "http:" || protocol === "https:")
          return value;
        throw new lib.yo("The endpoint is no URL", { where: variable, expected: "http://\u2026 or https://\u2026" });
      }
      function moduleOf(module, clientName2) {
        const exported = new Map(Object.entries(module)), construct = (name, argument) => {
          const Exported = exported.get(name);
          if (Exported === void 0)
            throw new TypeError(`There is no ${name}`);
          return new Exported(argument);
        };
        return {
          newClient: (settings) => construct(clientName2, settings),
          newCommand: (operation, input) => construct(`${operation}Command`, input)
        };
      }
      function serviceNamed(services, name) {
        const service = services[name];
        if (service === void 0)
          throw new TypeError(`The service ${name} is not among those that are called`);
        return service;
      }
      function clientsFor(settings) {
        const connections = /* @__PURE__ */ new Map();
        let agent;
        const given = /* @__PURE__ */ new Set();
        let credentials = credentialsOf(settings.environment, given);
        return {
          of(service, region) {
            const key = `${service} ${region ?? ""}`, known2 = connections.get(key);
            if (known2 !== void 0)
              return known2;
            agent ??= agentSettings(settings.environment);
            const connection = connect(service, region, settings, { agent, credentials });
            return connections.set(key, connection), connection.catch(() => connections.delete(key)), connection;
          },
          forget() {
            connections.clear(), credentials = credentialsOf(settings.environment, given);
          }
        };
      }
      async function connect(name, region, { services, environment, connectTimeout, onServiceTime }, { agent, credentials }) {
        const service = serviceNamed(services, name), endpoint = customEndpoint(service, environment);
        silenceNodeWarning();
        const module = await service.load(), client = module.newClient({
          ...region === void 0 ? {} : { region },
          // The `sync-` that some operations put before the host exists on the public endpoints only.
          ...endpoint === void 0 ? {} : { endpoint, disableHostPrefix: !0, forcePathStyle: !0 },
          // S3 only: a bucket may be in another Region than the rest.
          followRegionRedirects: !0,
          credentials: credentials.provider,
          // Attempts are made and counted in one place, the door.
          maxAttempts: 1,
          retryStrategy: { mode: "standard", retry: onlyOnce },
          requestHandler: {
            connectionTimeout: connectTimeout,
            throwOnRequestTimeout: !0,
            ...await agent
          }
        });
        return client.middlewareStack.add(readingDate(onServiceTime), { step: "deserialize", priority: "low" }), { client, module, credentials };
      }
      function readingDate(onServiceTime) {
        return (next) => async (given) => {
          const answer = await next(given), time = Date.parse(answer.response.headers?.date ?? "");
          return Number.isNaN(time) || onServiceTime(time), answer;
        };
      }
      async function onlyOnce(next, request) {
        return await next(request);
      }
      function silenceNodeWarning() {
        process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
      }
      async function agentSettings(environment) {
        const agent = await connectionAgent(environment);
        return agent === void 0 ? {} : { httpAgent: agent, httpsAgent: agent };
      }
      function isThrottling(error) {
        return throttlingCodes.has(errorCode(error) ?? "") || statusOf(error) === 429 && !isRefused(error);
      }
      function isTransient(error) {
        return isThrottling(error) ? !1 : isNetworkTrouble(error) || transientCodes.has(errorCode(error) ?? "") || (statusOf(error) ?? 0) >= 500 && !isRefused(error);
      }
      function isRefused(error) {
        return isAccessDenied(error) || isExpiredToken(error) || hasAuthenticationCode(error);
      }
      function isNetworkTrouble(error) {
        return chainOf(error).some(({ code, name }) => networkCodes.has(String(code)) || name === "TimeoutError");
      }
      function isAccessDenied(error) {
        return deniedCodes.has(errorCode(error) ?? "");
      }
      function isKmsDenied(error) {
        return /^Kms(AccessDenied|InvalidState)Exception$/.test(errorCode(error) ?? "");
      }
      function isExpiredToken(error) {
        return expiredCodes.has(errorCode(error) ?? "");
      }
      function isClockCorrected(error) {
        return chainOf(error).some(({ $metadata }) => errors_isObject($metadata) && $metadata.clockSkewCorrected === !0);
      }
      function isUnauthenticated(error) {
        return hasNoCredentials(error) || isExpiredToken(error) || hasAuthenticationCode(error);
      }
      function hasNoCredentials(error) {
        return chainOf(error).some((link) => link instanceof NoCredentials);
      }
      function hasAuthenticationCode(error) {
        return authenticationCodes.has(errorCode(error) ?? "");
      }
      function isNotFound(error) {
        return /(DoesNotExist|NotFound|NotFoundException)$|^NoSuch/.test(errorCode(error) ?? "");
      }
      function isInvalid(error) {
        return /^(ValidationException|ValidationError|Invalid[A-Z]\w*|MissingRequiredParameter)$/.test(errorCode(error) ?? "");
      }
      function isCode(error, ...codes) {
        return codes.includes(errorCode(error) ?? "");
      }
      function errorCode(error) {
        const code = chainOf(error).find(isFromClient)?.name;
        return typeof code == "string" && !noCodes.has(code) ? code : void 0;
      }
      function statusOf(error) {
        for (const { $metadata, $response } of chainOf(error)) {
          const status = $metadata?.httpStatusCode;
          if (typeof status == "number")
            return status;
          const answered = $response?.statusCode;
          if (typeof answered == "number")
            return answered;
        }
      }
      function retryAfterOf(error) {
        for (const { retryAfterSeconds } of chainOf(error))
          if (typeof retryAfterSeconds == "number" && retryAfterSeconds > 0)
            return Math.min(retryAfterSeconds * 1e3, longestRetryAfter);
      }
      const longestRetryAfter = 6e4, noCodes = /* @__PURE__ */ new Set(["", "Error", "Unknown", "UnknownError", "TypeError", "SyntaxError"]), throttlingCodes = /* @__PURE__ */ new Set([
        "ThrottlingException",
        "Throttling",
        "ThrottledException",
        "TooManyRequestsException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ExecutionLimitExceeded",
        "KmsThrottlingException",
        "BandwidthLimitExceeded"
      ]), transientCodes = /* @__PURE__ */ new Set([
        "TimeoutError",
        "RequestTimeout",
        "RequestTimeoutException",
        "InternalFailure",
        "InternalServerError",
        "InternalServerException",
        "InternalError",
        "ServiceUnavailable",
        "ServiceUnavailableException",
        "IDPCommunicationError",
        "IDPCommunicationErrorException"
      ]), networkCodes = /* @__PURE__ */ new Set([
        "ECONNRESET",
        "ECONNREFUSED",
        "ECONNABORTED",
        "EPIPE",
        "ETIMEDOUT",
        "EHOSTUNREACH",
        "EHOSTDOWN",
        "ENETUNREACH",
        "ENETDOWN",
        "ENOTFOUND",
        "EAI_AGAIN",
        "EPROTO"
      ]), deniedCodes = /* @__PURE__ */ new Set([
        "AccessDeniedException",
        "AccessDenied",
        "UnauthorizedOperation",
        "AuthorizationError"
      ]), expiredCodes = /* @__PURE__ */ new Set([
        "ExpiredTokenException",
        "ExpiredToken",
        "RequestExpired",
        "TokenRefreshRequired"
      ]), authenticationCodes = /* @__PURE__ */ new Set([
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidAccessKeyId",
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "IncompleteSignature",
        "IncompleteSignatureException",
        "MissingAuthenticationToken",
        "MissingAuthenticationTokenException",
        "AuthFailure",
        "CredentialsProviderError",
        "TokenProviderError"
      ]);
      function chainOf(error) {
        const chain = [];
        for (let link = error; errors_isObject(link) && chain.length < 8; link = link.cause)
          chain.push(link);
        return chain;
      }
      function isFromClient({ $metadata, $fault, name, tryNextLink }) {
        return $fault !== void 0 || $metadata !== void 0 || tryNextLink !== void 0 || name === "TimeoutError";
      }
      function errors_isObject(value) {
        return typeof value == "object" && value !== null;
      }
      const defaults = { freeFor: 5e3, perSecond: 1 }, slowest = 8;
      function paceOf(settings, clock) {
        const { freeFor, perSecond } = { ...defaults, ...settings };
        let freeUntil, next = 0, slowness = 1;
        return {
          async turn(signal) {
            const now = clock.now();
            freeUntil ??= now + freeFor;
            const at = now < freeUntil && slowness === 1 ? now : Math.max(now, next);
            next = at + 1e3 / perSecond * slowness, at > now && await clock.sleep(at - now, signal), signal?.throwIfAborted();
          },
          throttled() {
            slowness = Math.min(slowness * 2, slowest);
          },
          answered() {
            slowness = Math.max(slowness / 1.25, 1);
          }
        };
      }
      function saidBy(error) {
        return (0, lib.bD)(error).replace(/\s*Deserialization error: to see the raw response[\s\S]*$/, "");
      }
      function textOf(error) {
        if (errorCode(error) === "InvalidExecutionInput")
          return "the input is no JSON that the service accepts";
        const text = saidBy(error).replace(/Value '[\s\S]*?' at '/g, "The value at '");
        return text.length > longestText ? `${text.slice(0, longestText)}\u2026` : text;
      }
      const longestText = 1e3;
      function noCredentials(error) {
        const { asked, cause } = error;
        if (asked === void 0)
          return nowhere(error);
        const teller = tellers.find(({ of }) => of(cause)), { message, isOurs = !1, ...story } = (teller?.tell ?? other)(cause, asked), Kind = isOurs ? lib.yo : lib.A;
        return new Kind(message, { where: asked.request?.role, ...story, cause: error });
      }
      const tellers = [
        { of: isAccessDenied, tell: denied },
        { of: isExpiredToken, tell: expired },
        { of: isFailedCommand, tell: failedCommand },
        { of: isOutOfOrder, tell: outOfOrder },
        { of: isMissingFile, tell: missingFile },
        { of: (cause) => errorCode(cause) !== void 0, tell: refused }
      ];
      function nowhere(error) {
        return new lib.yo("No AWS credentials were found", {
          mend: "on GitHub add aws-actions/configure-aws-credentials before this step and permissions: id-token: write; elsewhere give the build a role, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
          cause: error
        });
      }
      function operationOf({ request }) {
        return request?.operation ?? "AssumeRoleWithWebIdentity";
      }
      function denied(cause, asked) {
        const action = /to perform:? ([\w-]+:\w+)/.exec((0, lib.bD)(cause))?.[1] ?? `sts:${operationOf(asked)}`, role = asked.request?.role;
        return {
          message: `Not allowed: ${action}${role === void 0 ? "" : ` on ${role}`}, which ${asked.source} takes`,
          where: void 0,
          mend: `allow ${action} in the trust policy of the role (on GitHub: for this repository and branch or environment), and to whoever takes it`,
          isOurs: !0
        };
      }
      function expired(_, { source }) {
        return {
          message: `The credentials have expired: what ${source} gives is no longer taken`,
          mend: "log in again, or let the job ask for a new token",
          isOurs: !0
        };
      }
      function outOfOrder(cause, asked) {
        return {
          message: `No AWS credentials came from ${asked.source}: ${credentials_translation_troubleOf(cause, asked)}`,
          mend: checkSource
        };
      }
      const checkSource = "check what gives the credentials and the way to it, and run again";
      function credentials_translation_troubleOf(cause, asked) {
        const status = statusOf(cause), told2 = status === void 0 ? plain(cause) : `HTTP ${status} ${errorCode(cause) ?? ""}`.trim();
        return asked.request === void 0 ? told2 : `AWS STS ${asked.request.operation} failed: ${told2}`;
      }
      function missingFile(cause, { source }) {
        const { code, path } = cause, trouble = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
        return {
          message: `No AWS credentials came from ${source}: the file ${trouble}`,
          where: String(path),
          mend: "name a file that can be read, or take the setting away that names it",
          isOurs: !0
        };
      }
      function failedCommand(cause, { source }) {
        const { trouble } = cause, why = trouble === void 0 ? "" : ` (${trouble})`;
        return {
          message: `No AWS credentials came from ${source}: its credential_process fails${why}`,
          mend: "run the command by hand to see why",
          isOurs: trouble === void 0
        };
      }
      function refused(cause, asked) {
        const code = errorCode(cause), told2 = !isOfSource(code) ? `AWS STS ${operationOf(asked)} was refused: ${code}: ${plain(cause)}` : plain(cause);
        return {
          message: `No AWS credentials came from ${asked.source}: ${told2}`,
          mend: "correct the profile, the role or the token that is named there",
          isOurs: !0
        };
      }
      function other(cause, asked) {
        return { message: `No AWS credentials came from ${asked.source}: ${plain(cause)}`, mend: checkSource };
      }
      function isOutOfOrder(cause) {
        if (isTransient(cause) || isThrottling(cause))
          return !0;
        const text = (0, lib.bD)(cause);
        return isOfSource(errorCode(cause)) && (isServerError(cause) || /with status: 5\d\d/.test(text) || networkTroubleIn(text) !== void 0);
      }
      function isOfSource(code) {
        return /^(Credentials|Token)?ProviderError$/.test(code ?? "");
      }
      function isMissingFile(cause) {
        const { code, path } = cause ?? {};
        return typeof path == "string" && ["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "EPERM"].includes(String(code));
      }
      function isFailedCommand(cause) {
        return cause instanceof FailedCommand;
      }
      function plain(cause) {
        const [line = ""] = textOf(cause).split(`
`);
        return line.replace(/^(\w*Error: )+/, "");
      }
      function translate(error, call) {
        if (error instanceof lib.lZ)
          return error;
        if (error instanceof NoCredentials && !isNoRegion(error))
          return noCredentials(error);
        const teller = translation_tellers.find(({ of }) => of(error));
        if (teller !== void 0)
          return teller.tell(error, call);
        const code = errorCode(error);
        return code === void 0 || (statusOf(error) ?? 0) >= 500 ? serviceTrouble(error, call) : new lib.yo(`${nameOf(call)} was refused: ${code}: ${textOf(error)}`, {
          where: resourceOf(call),
          cause: error
        });
      }
      function resourceOf({ service, input, resource }) {
        if (resource !== void 0)
          return resource;
        const { Bucket, Key } = input;
        return service.iam === "s3" && typeof Bucket == "string" ? typeof Key == "string" ? `arn:aws:s3:::${Bucket}/${Key}` : `arn:aws:s3:::${Bucket}` : Object.entries(input).find(([key, value]) => /Arn$/.test(key) && typeof value == "string")?.[1];
      }
      const translation_tellers = [
        { of: isNoRegion, tell: noRegion },
        { of: isExpiredToken, tell: expiredToken },
        { of: isUnauthenticated, tell: unauthenticated },
        { of: isKmsDenied, tell: kmsDenied },
        { of: isAccessDenied, tell: accessDenied },
        { of: isThrottling, tell: throttled },
        { of: isNetworkTrouble, tell: unreachable },
        { of: isNotFound, tell: notFound },
        { of: isInvalid, tell: invalid }
      ];
      function isNoRegion(error) {
        return /^Region is missing|Missing region|Region not accepted: region=""/i.test((0, lib.bD)(error));
      }
      function noRegion(error) {
        return new lib.yo("No AWS Region is given", {
          expected: "an ARN, an input that names the Region, or AWS_REGION in the environment",
          cause: error
        });
      }
      function expiredToken(error, call) {
        return new lib.yo(`The credentials have expired (${nameOf(call)})`, {
          mend: "ask for new credentials with a longer duration, and run again",
          cause: error
        });
      }
      function unauthenticated(error, call) {
        return new lib.yo(`The credentials were not accepted (${nameOf(call)}: ${errorCode(error)})`, {
          mend: "check the keys, the session token and the clock of this machine",
          cause: error
        });
      }
      function accessDenied(error, call) {
        const text = textOf(error), { iam } = call.service, action = /to perform:? ([\w-]+:\w+)/.exec(text)?.[1] ?? `${iam}:${call.operation}`, resource = /on resource:? (arn:\S+)/.exec(text)?.[1]?.replace(/[.,]$/, "") ?? (action.startsWith(`${iam}:`) ? resourceOf(call) : void 0), principal = /User: (arn:\S+)/.exec(text)?.[1], onResource = resource === void 0 ? "" : ` on ${resource}`, explicit = /explicit deny/.test(text) ? " (an explicit deny stands in a policy)" : "";
        return new lib.yo(`Not allowed: ${action}${onResource}${explicit}`, {
          mend: `allow ${action}${principal === void 0 ? "" : ` to ${principal}`}; --iam-policy prints all that is needed`,
          cause: error
        });
      }
      function kmsDenied(error, call) {
        return new lib.yo(`The key that encrypts the data cannot be used (${nameOf(call)}): ${textOf(error)}`, {
          where: resourceOf(call),
          mend: "allow kms:Decrypt and kms:GenerateDataKey on the key, and see that it is enabled",
          cause: error
        });
      }
      function throttled(error, call) {
        return new lib.A(`${nameOf(call)} is still throttled after many attempts: ${errorCode(error)}`, {
          cause: error
        });
      }
      function unreachable(error, call) {
        const place = call.region === void 0 ? "" : ` in ${call.region}`;
        return new lib.A(`${call.service.title}${place} cannot be reached (${saidBy(error)})`, {
          mend: "check the Region, the network and the proxy variables",
          cause: error
        });
      }
      function notFound(error, call) {
        const place = call.region === void 0 ? "" : ` (asked in ${call.region})`;
        return new lib.yo(`${errorCode(error)}: ${textOf(error)}${place}`, {
          where: resourceOf(call),
          mend: "check name, account and Region",
          cause: error
        });
      }
      function invalid(error, call) {
        return new lib.yo(`${nameOf(call)} was refused: ${errorCode(error)}: ${textOf(error)}`, {
          where: resourceOf(call),
          cause: error
        });
      }
      function serviceTrouble(error, call) {
        const status = statusOf(error), code = errorCode(error) ?? "without an error code", told2 = status === void 0 ? saidBy(error) : `HTTP ${status} ${code}`;
        return new lib.A(`${nameOf(call)} failed: ${told2}`, { cause: error });
      }
      function nameOf({ service, operation }) {
        return `${service.title} ${operation}`;
      }
      const rhythmDefaults = {
        shortest: 1e3,
        longest: 15e3,
        growth: 1.5,
        jitter: 0.25,
        eagerFor: 6e4,
        eagerLongest: 2e3,
        spare: 26
      }, backoffs = {
        throttled: { first: 1e3, longest: 2e4 },
        transient: { first: 200, longest: 1e4 }
      };
      async function until(look, rhythm2, setting) {
        const beat = beatOf(rhythm2, setting);
        for (; ; ) {
          setting.signal?.throwIfAborted();
          const found = await look();
          if (found.kind === "done")
            return found.value;
          await sleepWithin(beat.next(found.kind === "news"), setting);
        }
      }
      async function persist(work2, persistence) {
        const { clock, signal, attempts = Number.POSITIVE_INFINITY } = persistence;
        let failingSince;
        for (let attempt = 1; ; attempt++) {
          signal?.throwIfAborted();
          try {
            return await work2();
          } catch (error) {
            const trouble = persistence.troubleOf(error);
            if (signal?.throwIfAborted(), failingSince ??= clock.now(), trouble === "lasting" || attempt >= attempts)
              throw error;
            const least = persistence.leastDelay?.(error) ?? 0, delay = Math.max(least, delayAfter(trouble, attempt, persistence.random));
            if (clock.now() + delay - failingSince > persistence.patience(error))
              throw error;
            persistence.onRetry?.({ attempt, delay, error }), await sleepWithin(delay, persistence, error);
          }
        }
      }
      async function sleepWithin(ms, { clock, signal, deadline }, cause) {
        const left = deadline === void 0 ? Number.POSITIVE_INFINITY : deadline - clock.now();
        if (left > ms)
          return await clock.sleep(ms, signal);
        left > 0 && await clock.sleep(left, signal);
        const last = cause === void 0 ? "" : `; the last attempt: ${(0, lib.bD)(cause)}`;
        throw new lib.GA(`The time limit has passed${last}`, { cause });
      }
      function delayAfter(trouble, attempt, random) {
        const { first: first2, longest } = backoffs[trouble];
        return random() * Math.min(longest, first2 * 2 ** Math.min(attempt, 20));
      }
      function beatOf(rhythm2, { clock, random }) {
        const { shortest, longest, growth, jitter, eagerFor, eagerLongest, spare } = {
          ...rhythmDefaults,
          ...rhythm2
        }, start = clock.now();
        let interval = shortest, looks = 0;
        return {
          next(news) {
            looks++;
            const age = clock.now() - start, ceiling = age < eagerFor ? Math.min(eagerLongest, longest) : longest, wanted = Math.min(news ? shortest : interval, ceiling);
            interval = wanted * growth;
            const left = Math.max(0, spare + age / longest - looks);
            return Math.max(wanted * (1 + jitter * (2 * random() - 1)), longest / (1 + left));
          }
        };
      }
      const door_defaults = { timeout: 3e4, patience: 12e4 }, firstContactPatience = 15e3;
      function openAws(settings) {
        const { environment, clock = systemClock, random = Math.random } = settings, ownRegion = settings.region || environment.AWS_REGION || environment.AWS_DEFAULT_REGION || void 0;
        let ahead = 0;
        const clients = clientsFor({
          services: settings.services,
          environment,
          connectTimeout: settings.connectTimeout ?? 5e3,
          onServiceTime(time) {
            clock === systemClock && (ahead = time - clock.now());
          }
        }), counter = countCalls(), pace = paceOf(settings.pace ?? {}, clock), reached = /* @__PURE__ */ new Set();
        function inWords2(error, request, options) {
          const service = serviceNamed(settings.services, request.service);
          return translate(error, { ...request, service, input: { ...request.input }, resource: options.resource });
        }
        async function attempt(request, options) {
          options.urgent || await pace.turn(options.signal), counter.add(request.operation);
          try {
            const answer = await send(clients, request, limitOf(options));
            return pace.answered(), reached.add(placeOf(request)), answer;
          } catch (error) {
            throw options.signal?.throwIfAborted(), isThrottling(error) && pace.throttled(), inWords2(error, request, options);
          }
        }
        async function attemptToIdentify(request, options) {
          try {
            await identify(clients, request, limitOf(options));
          } catch (error) {
            throw options.signal?.throwIfAborted(), inWords2(error, request, options);
          }
        }
        async function persistently(work2, request, options) {
          const { service, operation } = request;
          return await persist(() => work2(request, options), {
            clock,
            random,
            signal: options.signal,
            deadline: options.deadline,
            attempts: options.attempts,
            troubleOf: troubleFor(options, clients),
            leastDelay: retryAfterOf,
            patience: (error) => patienceWith(error, options, reached.has(placeOf(request))),
            onRetry: (retry) => settings.onRetry?.({ ...retry, service, operation })
          });
        }
        return {
          clock,
          random,
          calls: counter.count,
          serviceTime: () => clock.now() + ahead,
          async call(service, operation, input, options = {}) {
            const request = { service, operation, input, region: options.region ?? ownRegion };
            return await persistently(attempt, request, options);
          },
          async identify(service, options = {}) {
            const request = { service, operation: "finding credentials", input: {}, region: options.region ?? ownRegion };
            try {
              await persistently(attemptToIdentify, request, options);
            } catch (error) {
              if (hasNoCredentials(error) || !isNetworkTrouble(error))
                throw error;
              const { credentials } = await clients.of(service, request.region);
              throw inWords2(new NoCredentials(credentials.asked(), error), request, options);
            }
          },
          async region() {
            const [service] = Object.keys(settings.services);
            return ownRegion ?? await profileRegion(clients, service ?? "sfn");
          }
        };
      }
      function limitOf({ signal, timeout = door_defaults.timeout }) {
        return { signal, timeout };
      }
      function placeOf({ service, region }) {
        return `${service} ${region ?? ""}`;
      }
      function troubleFor({ alsoRetry }, clients) {
        let renewed = !1;
        return (error) => {
          if (isThrottling(error))
            return "throttled";
          if (isTransient(error) || alsoRetry?.(error))
            return "transient";
          const expired2 = isExpiredToken(error);
          return renewed || !(expired2 || isClockCorrected(error)) ? "lasting" : (renewed = !0, expired2 && clients.forget(), "transient");
        };
      }
      function patienceWith(error, options, reached) {
        const patience2 = options.patience ?? door_defaults.patience;
        return isNetworkTrouble(error) && !reached ? Math.min(patience2, firstContactPatience) : patience2;
      }
      async function profileRegion(clients, service) {
        const { client } = await clients.of(service, void 0);
        try {
          return await client.config.region();
        } catch (error) {
          throw new lib.yo("No AWS Region is given", {
            expected: "an ARN, an input that names the Region, or AWS_REGION in the environment",
            cause: error
          });
        }
      }
      const download_mostRedirects = 3;
      async function download(url, settings) {
        const { signal, timeout } = settings, end = new AbortController(), cancel = () => end.abort(signal?.reason), timer = setTimeout(() => end.abort(tooLong(timeout)), timeout);
        signal?.addEventListener("abort", cancel, { once: !0 }), signal?.aborted && cancel();
        try {
          return await followed(new URL(url), settings, end.signal);
        } catch (error) {
          throw end.signal.aborted ? end.signal.reason : error;
        } finally {
          clearTimeout(timer), signal?.removeEventListener("abort", cancel);
        }
      }
      function tooLong(timeout) {
        return new DOMException(`the document was not there within ${timeout / 1e3} s`, "TimeoutError");
      }
      async function followed(url, settings, end) {
        let target = url;
        for (let redirects = 0; redirects <= download_mostRedirects; redirects++) {
          const response = await get(target, settings, end), { location } = response.headers, { statusCode: status = 0 } = response;
          if (status >= 300 && status < 400 && location !== void 0) {
            response.destroy(), target = redirected(target, location);
            continue;
          }
          const body = await readAll(response, settings.maxBytes, target);
          return { status, contentType: response.headers["content-type"], body };
        }
        throw new ServiceFailure(`the document has moved more than ${download_mostRedirects} times`, { where: download_placeOf(url) });
      }
      async function get(url, { environment }, end) {
        const { request } = url.protocol === "https:" ? await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)), agent = hasProxy(environment) ? await proxied(environment) : void 0;
        return await new Promise((resolve, reject) => {
          const outgoing = request(url, { ...agent === void 0 ? {} : { agent }, signal: end }, resolve);
          outgoing.on("error", reject), outgoing.end();
        });
      }
      async function proxied(environment) {
        const { proxyAgent } = await Promise.all(
          /* import() */
          [__webpack_require__.e(40), __webpack_require__.e(223)]
        ).then(__webpack_require__.bind(__webpack_require__, 8223));
        return proxyAgent(environment);
      }
      function download_placeOf({ origin, pathname }) {
        return `${origin}${pathname}`;
      }
      function redirected(from2, location) {
        const to = URL.canParse(location, from2.href) ? new URL(location, from2) : void 0;
        if (to?.protocol === "https:" || to?.protocol === "http:" && from2.protocol === "http:")
          return to;
        throw new ServiceFailure("the document has moved to an address that is not followed", {
          where: download_placeOf(from2)
        });
      }
      async function readAll(response, maxBytes, url) {
        const chunks = [];
        let bytes = 0;
        try {
          for await (const chunk of response) {
            if (bytes += chunk.length, bytes > maxBytes)
              throw new ServiceFailure(`the document has more than ${maxBytes} bytes`, { where: download_placeOf(url) });
            chunks.push(chunk);
          }
        } catch (error) {
          throw error instanceof ServiceFailure ? error : brokenOff(error, bytes);
        }
        return Buffer.concat(chunks);
      }
      function brokenOff(cause, bytes) {
        return new Error(`the document broke off after ${bytes} bytes`, { cause });
      }
      const regionNames = Object.values(partitions_partitions).flatMap(({ regions }) => regions);
      function partitionOf(region) {
        const all = Object.entries(partitions);
        return (all.find(([, { regions }]) => regions.includes(region)) ?? all.find(([, { regionPattern }]) => regionPattern.test(region)))?.[0];
      }
      function dnsSuffixOf(region) {
        return partitions[partitionOf(region) ?? "aws"]?.dnsSuffix ?? "amazonaws.com";
      }
      function isOptInRegion(region) {
        return partitionOf(region) === "aws" && !onByDefault.has(region);
      }
      function regionOfArn(text) {
        return parseArn(text)?.region || void 0;
      }
      function consoleUrl(partition, page) {
        const domain = Object.hasOwn(consoleDomains, partition) ? consoleDomains[partition] : void 0;
        return domain === void 0 ? void 0 : `https://${domain}/${page}`;
      }
      const onByDefault = /* @__PURE__ */ new Set([
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ca-central-1",
        "eu-central-1",
        "eu-north-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2"
      ]), consoleDomains = {
        aws: "console.aws.amazon.com",
        "aws-cn": "console.amazonaws.cn",
        "aws-us-gov": "console.amazonaws-us-gov.com",
        "aws-eusc": "console.amazonaws-eusc.eu"
      }, longestLag = 3e4, rhythm = { shortest: 200, longest: 4e3, growth: 2, eagerFor: 0 };
      async function confirm_confirm(reference, digest, before, { registries, clock, random, signal }) {
        const name = formatReference(reference);
        let shown;
        async function look() {
          if (shown = await registries.head(reference), shown === digest)
            return { kind: "done", value: void 0 };
          if (shown === void 0 || shown === before)
            return { kind: "idle" };
          throw new lib.P_(`${name} was moved by another run, to ${shown}, right after it was set`, {
            mend: "let only one run at a time publish a tag (concurrency: on GitHub)"
          });
        }
        try {
          await until(look, rhythm, { clock, random, signal, deadline: clock.now() + longestLag });
        } catch (error) {
          throw error instanceof lib.GA ? new lib.A(`${name} was set, and the registry still shows ${shown ?? "nothing"} there`, {
            mend: "ask the registry what it holds before running again",
            cause: error
          }) : error;
        }
      }
      function tellingOf(reference) {
        return async (work2) => {
          try {
            return await work2();
          } catch (error) {
            throw told(error, reference);
          }
        };
      }
      function told(error, reference) {
        if (error instanceof lib.lZ)
          return error;
        if (error instanceof ContentProblem) {
          const Kind = error.kind === "unsupported" ? lib.P_ : lib.A;
          return new Kind(error.message, { where: reference, cause: error });
        }
        if (!(error instanceof RegistryError))
          return error;
        const { says, mend } = wordsFor(error);
        return new lib.A(`${says} (${error.request}: ${error.message})`, {
          where: reference,
          mend: mend?.(registryOf(error)),
          cause: error
        });
      }
      function wordsFor(error) {
        return error.fault !== void 0 ? faults[error.fault] : isWithoutRepository(error) ? withoutRepository : words[error.trouble];
      }
      const words = {
        missing: {
          says: "it does not exist",
          mend: () => "check the name, or let the input wait give its build time"
        },
        archived: {
          says: "the image is archived or cannot be read, and waiting does not change that",
          mend: () => "restore it in the registry, or push it anew"
        },
        unauthenticated: { says: "the registry does not know who asks", mend: loginAdvice },
        denied: { says: "the registry does not allow it", mend: permissionAdvice },
        throttled: {
          says: "the registry is asked too often, and still after many attempts",
          mend: () => "log in, for limits of anonymous users are lower, or run again later"
        },
        immutable: {
          says: "the tag cannot be changed",
          mend: () => "publish a new tag, or set on-immutable: keep"
        },
        upstream: {
          says: "the pull-through cache did not get it from where it comes from",
          mend: () => "check the rule of the cache and its credentials, and that the image exists upstream; the first pull of a large image may take minutes, for which the input wait is"
        },
        refused: { says: "the registry refused it" },
        server: { says: "the registry failed, and still after many attempts" },
        network: {
          says: "the registry cannot be reached",
          mend: () => "check the name of the registry, the network and the proxy variables"
        }
      }, faults = {
        name: { says: "there is no host of this name", mend: () => "check the name of the registry" },
        protocol: {
          says: "the registry does not speak TLS",
          mend: () => "if it speaks plain http and that is meant, set insecure: true"
        },
        certificate: {
          says: "the certificate of the registry is not trusted",
          mend: () => "name the file of its authority in NODE_EXTRA_CA_CERTS"
        }
      }, withoutRepository = {
        says: "the repository does not exist",
        mend: (registry) => ecrRegistryOf(registry) === void 0 ? "create it, or check its name" : "create it (aws ecr create-repository), or give ECR a template for repositories that are created on push"
      };
      function isWithoutRepository({ trouble, request }) {
        return trouble === "missing" && /^(PUT|POST) /.test(request);
      }
      function loginAdvice(registry) {
        return ecrRegistryOf(registry) !== void 0 ? "allow ecr:GetAuthorizationToken, or remove the outdated login from the Docker configuration" : registry === "ghcr.io" ? "give the job permissions: packages: write (read for sources)" : "log in with docker login, or set registry-username and registry-password";
      }
      function permissionAdvice(registry) {
        return ecrRegistryOf(registry) !== void 0 ? "allow what --iam-policy prints, in the role and in the repository's policy if it is another account's" : registry === "ghcr.io" ? "give the job permissions: packages: write, and the package access from this repository" : "check what the login may do in this repository";
      }
      function registryOf({ request }) {
        return request.split(" ")[1]?.split("/")[0] ?? "";
      }
      async function checkPrograms({ members }, edge) {
        await Promise.all(members.map((member2) => checkProgram(member2, edge)));
      }
      async function checkProgram({ image, platform }, { registries, host }) {
        const { content, config, source } = image, entryPoint = await tellingOf(source)(() => findEntryPoint(content.manifest, config, (layer, read) => registries.readBlob(content.from, layer, read))), name = formatPlatform(platform);
        if (!entryPoint.found) {
          host.log.warn(`Whether ${source} holds a program for ${name} cannot be told: ${entryPoint.why}`);
          return;
        }
        const { path, program } = entryPoint, built = `${program.kind === "pe" ? "Windows on " : ""}${program.architecture}`;
        if (fits(program, normalized(platform))) {
          host.log.info(`${source} starts ${path}, which is built for ${built}`);
          return;
        }
        throw new lib.P_(`${source} says it is ${name}, and starts ${path}, which is built for ${built}`, {
          mend: "see that the build compiles for the platform of the image, and not for that of the machine it runs on"
        });
      }
      async function readBack(plan, set, edge) {
        const { digest, members } = plan.joined, holding2 = plan.tags.filter((tag) => tag.fate === "stays" || set.includes(tag));
        await Promise.all(holding2.map(({ target, before }) => confirm_confirm(target, digest, before?.digest, edge))), await Promise.all(plan.repositories.flatMap(({ repository }) => members.map(({ image }) => {
          const child = { ...repository, digest: digestOfImage(image) };
          return tellingOf(formatReference(child))(() => confirm_confirm(child, child.digest, void 0, edge));
        })));
      }
      const revisionKey = "org.opencontainers.image.revision";
      function revisionOf({ manifest, annotations }, { labels }) {
        return [labels, manifest.annotations, annotations].map((texts) => texts.get(revisionKey)).find(Boolean);
      }
      const deepest = 8, mostManifests = 500, attestationType = "vnd.docker.reference.type", attestationSubject = "vnd.docker.reference.digest";
      async function gather(roots, edge) {
        const parts = await Promise.all(roots.map((root) => explore(root, edge)));
        return {
          images: parts.flatMap(({ images }) => images),
          attestations: parts.flatMap(({ attestations }) => attestations),
          unused: parts.flatMap(({ unused }) => unused)
        };
      }
      async function explore(root, edge) {
        let count = 0;
        const said = root.said === void 0 ? [] : [{ by: "the list of sources", platform: root.said }];
        async function look(fetched, place) {
          if (++count > mostManifests)
            throw new lib.P_(`${root.text} holds more than ${mostManifests} manifests`);
          const { manifest } = fetched;
          return manifest.kind === "image" ? await lookAtImage(fetched, manifest, place) : await lookInside(manifest, place);
        }
        async function lookInside(index, { reference, depth, said: said2 }) {
          if (depth === deepest)
            throw new lib.P_(`${root.text} is nested more than ${deepest} levels deep`);
          const parts = await Promise.all(index.manifests.map(async (descriptor2) => {
            const at = { ...withoutName(reference), digest: descriptor2.digest }, where = `${root.text} (${descriptor2.digest})`, subject = subjectOf(descriptor2);
            if (subject === void 0 && isPlaceless(descriptor2))
              return { images: [], attestations: [], unused: [where] };
            const fetched = await tellingOf(where)(() => fetchChild(at, descriptor2, edge));
            if (subject !== void 0)
              return { images: [], attestations: [attestation(fetched, at, descriptor2, subject)], unused: [] };
            const byIndex = descriptor2.platform === void 0 ? [] : [{ by: `the index ${root.text}`, platform: descriptor2.platform }];
            return await look(fetched, {
              root,
              reference: at,
              said: [...said2, ...byIndex],
              depth: depth + 1,
              descriptor: descriptor2
            });
          }));
          return {
            images: parts.flatMap(({ images }) => images),
            attestations: parts.flatMap(({ attestations }) => attestations),
            unused: parts.flatMap(({ unused }) => unused)
          };
        }
        async function lookAtImage(fetched, manifest, { reference, said: said2, descriptor: descriptor2 }) {
          const content = gather_contentOf(fetched, manifest, reference, descriptor2), config = await tellingOf(root.text)(async () => {
            if (!isImageConfig(manifest.config.mediaType))
              throw new ContentProblem("unsupported", `it is no image but ${manifest.config.mediaType}`);
            return readConfig(await edge.registries.blob(reference, manifest.config, largestConfig));
          }), revision = revisionOf(content, config), image = { platform: config.platform, said: said2, content, config, source: root.text, revision };
          return edge.host.log.info(`${root.text} is ${formatPlatform(image.platform)} (${fetched.digest})`), { images: [image], attestations: [], unused: [] };
        }
        return await look(root.fetched, { root, reference: root.reference, said, depth: 0, descriptor: void 0 });
      }
      async function fetchChild(at, { size, mediaType }, edge) {
        const fetched = await edge.registries.manifest(at);
        if (fetched.bytes.length !== size)
          throw new ContentProblem("malformed", `the index says ${size} bytes, and it has ${fetched.bytes.length}`);
        if (fetched.mediaType !== mediaType)
          throw new ContentProblem("malformed", `the index says ${mediaType}, and it is ${fetched.mediaType}`);
        return fetched;
      }
      function attestation(fetched, reference, descriptor2, subject) {
        const { manifest } = fetched;
        if (manifest.kind === "index")
          throw new lib.P_(`${formatReference(reference)} is said to be an attestation, and is an index`);
        const { platform } = descriptor2;
        if (platform !== void 0 && platform.os !== "unknown")
          throw new lib.P_(`${formatReference(reference)} is said to be an attestation, and stands in the index for ${formatPlatform(platform)}`, { mend: "see who made this index, or take its images as sources one by one" });
        return {
          subject,
          platform: { os: "unknown", architecture: "unknown" },
          content: gather_contentOf(fetched, manifest, reference, descriptor2)
        };
      }
      function gather_contentOf(fetched, manifest, reference, descriptor2) {
        const artifactType = descriptor2?.artifactType;
        return {
          fetched,
          manifest,
          from: withoutName(reference),
          annotations: descriptor2?.annotations ?? /* @__PURE__ */ new Map(),
          ...artifactType === void 0 ? {} : { artifactType }
        };
      }
      function subjectOf({ annotations }) {
        return annotations.get(attestationType) === "attestation-manifest" ? annotations.get(attestationSubject) : void 0;
      }
      function isPlaceless({ platform, mediaType, artifactType }) {
        return isIndexType(mediaType) ? !1 : platform?.os === "unknown" || artifactType !== void 0 || !isManifestType(mediaType);
      }
      function withoutName({ registry, repository }) {
        return { registry, repository };
      }
      function guardAgainstShrinking(states, { members }, isAllowed) {
        const served = new Set(members.map(({ platform }) => platformClass(platform))), losses = states.flatMap(({ target, platforms = [], artifact }) => {
          if (artifact !== void 0)
            return [`${formatReference(target)} holds no image but ${artifact}, and would lose it`];
          const lost = platforms.filter((platform) => !served.has(platformClass(platform)));
          return lost.length === 0 ? [] : [`${formatReference(target)} would lose ${lost.map(formatPlatform).join(", ")}`];
        });
        if (losses.length === 0 || isAllowed)
          return losses;
        throw new lib.P_(losses.join("; "), {
          mend: "add the missing source, set append: true to keep what is there, or allow-shrink: true to let it go"
        });
      }
      const ecr = {
        title: "ECR",
        iam: "ecr",
        endpointVariable: "ECR",
        load: async () => moduleOf(await Promise.all(
          /* import() */
          [__webpack_require__.e(422), __webpack_require__.e(626), __webpack_require__.e(956), __webpack_require__.e(869), __webpack_require__.e(249)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19)), "ECRClient")
      }, ecrPublic = {
        title: "ECR Public",
        iam: "ecr-public",
        endpointVariable: "ECR_PUBLIC",
        load: async () => moduleOf(await Promise.all(
          /* import() */
          [__webpack_require__.e(422), __webpack_require__.e(626), __webpack_require__.e(956), __webpack_require__.e(869), __webpack_require__.e(821)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 9821, 19)), "ECRPUBLICClient")
      };
      function credentialsFor(settings) {
        const { environment, log, mask } = settings.edge.host, sources = [
          fromInputs(settings),
          dockerLogins({ environment, onTrouble: (trouble) => log.warn(trouble), signal: settings.signal }),
          once(fromEcr(settings)),
          fromGithub(settings)
        ];
        return async (registry, repository) => {
          for (const source of sources) {
            const credential = await source(registry, repository);
            if (credential !== void 0)
              return mask(credential.kind === "basic" ? credential.password : credential.token), credential;
          }
        };
      }
      function once(source) {
        const asked = /* @__PURE__ */ new Map();
        return (registry) => {
          const known2 = asked.get(registry);
          if (known2 !== void 0)
            return known2;
          const login = source(registry);
          return asked.set(registry, login), login.catch(() => asked.delete(registry)), login;
        };
      }
      function fromInputs({ inputs, home }) {
        const { "registry-username": username, "registry-password": password } = inputs;
        return async (registry) => {
          if (!(username === void 0 || password === void 0 || registry !== home))
            return { kind: "basic", username, password };
        };
      }
      function fromGithub({ inputs, edge }) {
        const token = inputs["github-token"], username = edge.host.environment.GITHUB_ACTOR || "x-access-token";
        return async (registry) => token === void 0 || registry !== "ghcr.io" ? void 0 : { kind: "basic", username, password: token };
      }
      function fromEcr({ aws, signal, edge, published }) {
        return async (registry) => {
          const ecr2 = ecrRegistryOf(registry);
          if (ecr2 !== void 0 && !(ecr2.kind === "public" && !published.includes(registry))) {
            try {
              const token = await askForToken(ecr2, aws, signal), decoded = Buffer.from(token ?? "", "base64").toString("utf8"), colon = decoded.indexOf(":");
              if (colon > 0)
                return { kind: "basic", username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
            } catch (error) {
              throw signal.throwIfAborted(), ecrFailure(registry, error);
            }
            edge.host.log.debug(`ECR gave no token for ${registry}`);
          }
        };
      }
      async function askForToken(ecr2, aws, signal) {
        if (ecr2.kind === "public") {
          const options2 = { region: "us-east-1", signal }, { authorizationData: authorizationData2 } = await aws.call("ecr-public", "GetAuthorizationToken", {}, options2);
          return authorizationData2?.authorizationToken;
        }
        const options = { region: ecr2.region, signal }, { authorizationData } = await aws.call("ecr", "GetAuthorizationToken", {}, options);
        return authorizationData?.[0]?.authorizationToken;
      }
      function ecrFailure(registry, error) {
        const mend = error.mend, Kind = hasNoCredentials(error) && error instanceof lib.yo ? lib.yo : lib.A;
        return new Kind(`No login for ${registry}: ${(0, lib.bD)(error)}`, { mend, cause: error });
      }
      const patience = 12e4, live_edge_firstContactPatience = 15e3, faultPatience = 2e3, silence = 5e3, reminder = 3e4, longestFinish = 3500, longestRescue = 6500;
      async function goLive(inputs, question, edge) {
        const { environment, log, cancellation, mask } = edge.host, aws = openAws({ services: { ecr, "ecr-public": ecrPublic }, environment, clock: systemClock }), { clock, random } = aws, { signal, rescueSignal, uninterrupted } = deferredSignal(cancellation.signal), transport = nodeTransport({ agent: await connectionAgent(environment) });
        let toldAt;
        const registriesUntil = (signal2) => {
          const repeat = (work2, deadline) => {
            let failingSince;
            return persist(work2, {
              clock,
              random,
              signal: signal2,
              deadline,
              troubleOf,
              leastDelay: (error) => error instanceof RegistryError ? error.retryAfter : void 0,
              patience: live_edge_patienceWith,
              onRetry: ({ attempt, delay, error }) => {
                const what = error instanceof RegistryError ? `${error.request} (${error.message})` : "a request";
                log.debug(`${what} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`);
                const now = clock.now();
                failingSince ??= now, !(!(now + delay - failingSince >= silence) || toldAt !== void 0 && now - toldAt < reminder) && (toldAt = now, log.info(`Trying again: ${what}`));
              }
            });
          }, published = question.repositories.map(({ registry }) => registry);
          return openRegistries({
            transport,
            persist: repeat,
            credentials: credentialsFor({ inputs, home: question.home.registry, published, aws, edge, signal: signal2 }),
            insecure: inputs.insecure,
            signal: signal2,
            now: clock.now,
            onSecret: mask
          });
        }, registries = registriesUntil(signal);
        return { ...edge, aws, registries, rescue: () => signal.aborted ? registriesUntil(rescueSignal) : registries, clock, random, signal, uninterrupted };
      }
      function live_edge_patienceWith(error) {
        return !(error instanceof RegistryError) || error.trouble !== "network" ? patience : error.fault !== void 0 ? faultPatience : error.hasAnswered ? patience : live_edge_firstContactPatience;
      }
      function deferredSignal(outer) {
        const inner = new AbortController(), last = new AbortController();
        let busy = 0;
        const stop = () => inner.abort(outer.reason);
        return outer.addEventListener("abort", () => {
          busy === 0 ? stop() : setTimeout(stop, longestFinish).unref(), setTimeout(() => last.abort(outer.reason), longestRescue).unref();
        }), outer.aborted && stop(), {
          signal: inner.signal,
          rescueSignal: last.signal,
          async uninterrupted(work2) {
            inner.signal.throwIfAborted(), busy++;
            try {
              return await work2();
            } finally {
              busy--, busy === 0 && outer.aborted && stop();
            }
          }
        };
      }
      async function copyInto(repository, contents, edge) {
        await Promise.all(contents.map((content) => tellingOf(`${formatRepository(repository)}@${content.fetched.digest}`)(() => copyManifest(content, repository, edge))));
      }
      async function copyManifest({ fetched, manifest, from: from2 }, to, { registries, host }) {
        const { bytes, mediaType, digest } = fetched;
        if (await registries.head({ ...to, digest }) !== void 0)
          return;
        const blobs = [manifest.config, ...manifest.layers].filter((blob) => !isForeignLayer(blob.mediaType));
        await Promise.all(blobs.map((blob) => registries.copyBlob(from2, to, blob))), await registries.pushManifest(to, digest, { bytes, mediaType, digest }), host.log.info(`Copied ${formatRepository(from2)}@${digest} to ${formatRepository(to)}`);
      }
      const referrers_deepest = 3;
      async function copyReferrers(to, contents, edge) {
        const { signal, host } = edge;
        for (const { fetched, from: from2 } of contents)
          try {
            await copyFor(fetched.digest, from2, to, edge, referrers_deepest);
          } catch (error) {
            signal.throwIfAborted(), host.log.warn(`What refers to ${formatRepository(from2)}@${fetched.digest} was not copied: ${(0, lib.bD)(error)}`);
          }
      }
      async function copyFor(subject, from2, to, edge, depth) {
        const { registries, host } = edge, { descriptors: descriptors2 } = await registries.referrers(from2, subject);
        if (!(descriptors2.length === 0 || depth === 0)) {
          for (const { digest } of descriptors2) {
            const fetched = await registries.manifest({ ...from2, digest });
            fetched.manifest.kind !== "index" && (await copyManifest({ fetched, manifest: fetched.manifest, from: from2, annotations: /* @__PURE__ */ new Map() }, to, edge), await copyFor(digest, from2, to, edge, depth - 1));
          }
          host.log.info(`Copied ${descriptors2.length} that refer to ${subject}`), await list(subject, descriptors2, to, edge);
        }
      }
      async function list(subject, descriptors2, to, { registries }) {
        const there = await registries.referrers(to, subject);
        if (there.listed)
          return;
        const all = new Map([...there.descriptors, ...descriptors2].map((descriptor2) => [descriptor2.digest, descriptor2])), mediaType = ociIndex, bytes = indexBytes({ mediaType, entries: [...all.values()], annotations: /* @__PURE__ */ new Map() });
        await registries.pushManifest(to, referrersTag(subject), { bytes, mediaType, digest: digestOf(bytes) });
      }
      async function takeBack(failure, edge) {
        const { set, failed, error, digest } = failure, { log } = edge.host, name = formatReference(failed.target), reason = isImmutable(error) ? immutableRefusal(failed, error) : told(error, name), touched = take_back_isRefused(error) ? set : [...set, failed];
        if (touched.length === 0)
          return reason;
        const why = reason instanceof lib.cJ ? (0, lib.bD)(reason) : `${name} could not be set`;
        log.warn(`${why}, so what was set is taken back`);
        const registries = edge.rescue(), ends = await Promise.all(touched.map((tag) => restore(tag, digest, registries)));
        for (const { says } of ends)
          log.warn(says);
        const stuck = ends.filter(({ isBack }) => !isBack).map(({ says }) => says);
        return stuck.length === 0 || reason instanceof lib.cJ ? reason : new lib.A(`${name} could not be set: ${(0, lib.bD)(reason)}; and not everything could be taken back: ${stuck.join("; ")}`, { cause: error });
      }
      function isImmutable(error) {
        return error instanceof RegistryError && error.trouble === "immutable";
      }
      function take_back_isRefused(error) {
        return error instanceof RegistryError && !["network", "server"].includes(error.trouble);
      }
      function immutableRefusal({ target, before }, error) {
        return new lib.P_(`${formatReference(target)} cannot be changed: it is ${before?.digest ?? "taken"}`, {
          mend: "publish a new tag, or set on-immutable: keep",
          cause: error
        });
      }
      async function restore({ target, before }, digest, registries) {
        const name = formatReference(target), was = before === void 0 ? "it was not there" : `it was ${before.digest}`;
        try {
          const now = await registries.head(target);
          return now !== void 0 && now !== digest && now !== before?.digest ? { isBack: !0, says: `${name} is left to another run, which has moved it to ${now}` } : before === void 0 ? (now !== void 0 && await registries.deleteTag(target, target.tag), { isBack: !0, says: `${name} is not there, as before` }) : before.raw === void 0 ? now === before.digest ? { isBack: !0, says: `${name} is ${now}, as before` } : { isBack: !1, says: `${name} is ${now} (${was}, which the registry does not hand out)` } : (await registries.pushManifest(target, target.tag, before.raw), { isBack: !0, says: `${name} is ${before.digest}, as before` });
        } catch (error) {
          const remedy = before === void 0 ? ", and not every registry deletes tags" : "";
          return { isBack: !1, says: `${name} may be ${digest} (${was}; ${(0, lib.bD)(error)}${remedy})` };
        }
      }
      const freshFor = 5e3;
      async function publish(plan, readAt, options, edge) {
        const prepared = plan.repositories.filter(({ copies, byDigest }) => copies.length > 0 || byDigest);
        for (const { repository, copies } of prepared)
          await copyInto(repository, copies, edge), options.withReferrers && await copyReferrers(repository, copies, edge);
        const last = prepared.findLast(({ byDigest }) => byDigest);
        for (const { repository, byDigest } of prepared)
          byDigest && repository !== last?.repository && await pushByDigest(plan, repository, [], options, edge);
        return (prepared.length > 0 || edge.clock.now() - readAt > freshFor) && await refuseMovedTags(plan, edge), await edge.uninterrupted(() => setTags(plan, last, options, edge));
      }
      async function pushByDigest({ joined }, repository, tags, { isVerified }, edge) {
        const { bytes, mediaType, digest } = joined, reference = { ...repository, digest }, push = { bytes, mediaType, digest, alsoTags: tags.map(({ target }) => target.tag) };
        try {
          const pushed = await pushWithTags(repository, digest, push, edge);
          isVerified && pushed.digest === void 0 && await confirm_confirm(reference, digest, void 0, edge);
          const set = tags.filter(({ target }) => pushed.tags.includes(target.tag));
          for (const { target } of set)
            edge.host.log.info(`${formatReference(target)} is ${digest}`);
          return set;
        } catch (error) {
          throw told(error, formatReference(reference));
        }
      }
      async function pushWithTags(repository, name, push, { registries }) {
        try {
          return await registries.pushManifest(repository, name, push);
        } catch (error) {
          if (push.alsoTags?.length === 0 || !isNotUnderstood(error, name))
            throw error;
          return await registries.pushManifest(repository, name, { ...push, alsoTags: [] });
        }
      }
      function isNotUnderstood(error, name) {
        return error instanceof RegistryError ? error.trouble === "immutable" ? isDigest(name) : error.trouble === "refused" && error.codes.every((code) => code === "UNSUPPORTED") : !1;
      }
      async function refuseMovedTags({ repositories }, edge) {
        const tags = repositories.flatMap(({ tags: tags2 }) => tags2);
        await Promise.all(tags.map(async ({ target, before }) => {
          const name = formatReference(target), now = await edge.registries.head(target).catch((error) => {
            throw told(error, name);
          });
          if (now !== before?.digest)
            throw new lib.P_(`${name} was moved by another run: from ${before?.digest ?? "nothing"} to ${now ?? "nothing"}`, {
              mend: "run again, and let only one run at a time publish a tag (concurrency: on GitHub)"
            });
        }));
      }
      async function setTags(plan, last, options, edge) {
        const set = [], kept = [], generous = /* @__PURE__ */ new Set();
        if (last !== void 0) {
          const also = await pushByDigest(plan, last.repository, last.tags, options, edge);
          also.length > 0 && generous.add(last.repository.registry), set.push(...also);
        }
        for (const step of stepsOf(plan.repositories)) {
          let left = step.tags.filter((tag) => !set.includes(tag));
          left.length > 1 && generous.has(step.repository.registry) && (set.push(...await pushByDigest(plan, step.repository, left, options, edge).catch(() => [])), left = left.filter((tag) => !set.includes(tag)));
          let asksForMore = plan.repositories.length === 1 && last === void 0;
          for (; left.length > 0; ) {
            const [first2, ...others] = left;
            try {
              const also = await setTag(first2, asksForMore ? others : [], plan, options, edge);
              set.push(first2, ...also), left = others.filter((tag) => !also.includes(tag)), asksForMore = also.length > 0;
            } catch (error) {
              if (!(isImmutable(error) && options.onImmutable === "keep"))
                throw await takeBack({ set, failed: first2, error, digest: plan.joined.digest }, edge);
              edge.host.log.warn(`${formatReference(first2.target)} cannot be changed and is left as it is`), kept.push(first2), left = others;
            }
          }
        }
        for (const { repository, byDigest, tags } of plan.repositories)
          tags.length > 0 && tags.every((tag) => kept.includes(tag)) && !byDigest && await pushByDigest(plan, repository, [], options, edge);
        return { set, kept };
      }
      function stepsOf(repositories) {
        if (repositories.length === 1)
          return repositories;
        const part = (wanted) => repositories.map(({ repository, tags }) => ({
          repository,
          tags: tags.filter(({ fate }) => fate === "new" === wanted)
        }));
        return [...part(!1), ...part(!0)];
      }
      async function setTag(first2, others, { joined }, { isVerified }, edge) {
        const { bytes, mediaType, digest } = joined, { target, before } = first2, push = { bytes, mediaType, digest, alsoTags: others.map((other2) => other2.target.tag) }, pushed = await pushWithTags(target, target.tag, push, edge).catch(async (error) => {
          if (!mayBeSet(error) || await edge.registries.head(target) !== digest)
            throw error;
          return { digest, tags: [] };
        });
        isVerified && pushed.digest === void 0 && await confirm_confirm(target, digest, before?.digest, edge);
        const also = others.filter((other2) => pushed.tags.includes(other2.target.tag));
        for (const tag of [first2, ...also])
          edge.host.log.info(`${formatReference(tag.target)} is ${digest}`);
        return also;
      }
      function mayBeSet(error) {
        return error instanceof RegistryError && ["immutable", "network", "server"].includes(error.trouble);
      }
      function questionFrom(inputs) {
        const problems = [], reading = (read) => (0, lib.CD)(read, problems), image = reading(() => imageFrom(inputs.image)), targets = inputs.tags.flatMap((text) => reading(() => targetFrom(text, image)) ?? []), home = image ?? targets[0], sources = inputs.sources.flatMap((text) => reading(() => sourceFrom(text, home, image)) ?? []), expected = inputs["expect-platforms"].flatMap((text) => reading(() => question_told("expect-platforms", text, () => parsePlatform(text))) ?? []), annotations = reading(() => annotationsFrom(inputs));
        if (problems.push(...contradictions(inputs)), (0, lib.L7)(problems), home === void 0)
          throw new lib.yo("It is not said where to publish", {
            expected: "tags as full references, or the input image"
          });
        return {
          sources,
          targets: targets.filter((target, at) => targets.findIndex((other2) => isSameTarget(target, other2)) === at),
          home: withoutTag(home),
          repositories: different(targets.length > 0 ? targets : [home]),
          annotations: annotations ?? parseAnnotations([]),
          expected
        };
      }
      function imageFrom(text) {
        return text === void 0 ? void 0 : question_told("image", text, () => parseRepository(text));
      }
      function targetFrom(text, image) {
        if (isTag(text)) {
          if (image !== void 0)
            return { ...withoutTag(image), tag: text };
          throw new lib.yo(`tags: ${JSON.stringify(text)} is a bare tag, and it is not said of which repository`, {
            expected: "a full reference, or the input image",
            mend: `for example image: ghcr.io/acme/web, or tags: ghcr.io/acme/web:${text}`
          });
        }
        const { tag, digest, ...repository } = question_told("tags", text, () => parseReference(text));
        if (digest !== void 0)
          throw new lib.yo(`tags: ${JSON.stringify(text)} has a digest, which is only known when the index is made`, {
            expected: "registry/repository:tag"
          });
        if (tag === void 0)
          throw /^[A-Za-z0-9_.-]{129,}$/.test(text) ? new lib.yo(`tags: ${JSON.stringify(text)} has ${text.length} characters`, {
            expected: "128 at most for a tag"
          }) : new lib.yo(`tags: ${JSON.stringify(text)} has no tag`, {
            expected: "registry/repository:tag",
            mend: `if latest is meant, write ${text}:latest`
          });
        return { ...repository, tag };
      }
      function sourceFrom(text, home, image) {
        const [, platformText, rest = text] = /^([^=@]*)=(.*)$/s.exec(text) ?? [], said = platformText === void 0 ? void 0 : question_told("sources", text, () => parsePlatform(platformText.trim())), reference = question_told("sources", text, () => sourceReference(rest.trim(), home, image), text.length - rest.length);
        return { text: rest.trim(), reference, said };
      }
      function sourceReference(text, home, image) {
        const digest = text.replace(/^@/, "");
        if (isDigest(digest)) {
          if (home !== void 0)
            return { ...withoutTag(home), digest };
          throw new FormProblem("this is a bare digest, and it is not said of which repository", { at: 0, length: text.length }, "registry/repository@sha256:\u2026, or the input image");
        }
        if (/^sha(256|512):/.test(text))
          throw new FormProblem("the digest is not of the form that registries use", { at: 0, length: text.length }, "sha256: and 64 hexadecimal digits in lower case");
        const reference = parseReference(text);
        if (image !== void 0 && isTag(text) && reference.repository === `library/${text}`)
          throw new FormProblem("this is a bare tag, or an image of Docker Hub", { at: 0, length: text.length }, `${formatRepository(image)}:${text}, or docker.io/library/${text}`);
        return reference.tag !== void 0 || reference.digest !== void 0 ? reference : { ...reference, tag: "latest" };
      }
      function annotationsFrom({ annotations }) {
        for (const line of annotations)
          question_told("annotations", line, () => parseAnnotations([line]));
        return parseAnnotations(annotations);
      }
      function contradictions(inputs) {
        const isLogin = inputs["registry-username"] !== void 0, problems = [];
        return inputs["media-type"] === "docker" && inputs.annotations.length > 0 && problems.push(new lib.yo("A Docker manifest list can hold no annotations", {
          where: "media-type",
          expected: "media-type: auto or oci where there are annotations"
        })), isLogin !== (inputs["registry-password"] !== void 0) && problems.push(new lib.yo(`${isLogin ? "registry-password" : "registry-username"} is missing`, {
          expected: "both of registry-username and registry-password, or none"
        })), inputs.append && inputs.tags.length === 0 && problems.push(new lib.yo("append needs a tag whose images stay", { expected: "the input tags" })), problems;
      }
      function question_told(input, text, read, offset = 0) {
        try {
          return read();
        } catch (error) {
          throw error instanceof FormProblem ? new lib.yo(error.message, {
            where: `${input}, character ${offset + error.at + 1}`,
            picture: [`  ${text}`, `  ${" ".repeat(offset + error.at)}${"^".repeat(error.length)}`],
            expected: error.expected
          }) : error;
        }
      }
      function different(repositories) {
        return repositories.map(withoutTag).filter((one, at, all) => all.findIndex((other2) => isSameRepository(one, other2)) === at);
      }
      function withoutTag({ registry, repository }) {
        return { registry, repository };
      }
      function isSameTarget(one, other2) {
        return isSameRepository(one, other2) && one.tag === other2.tag;
      }
      async function refuseArchived(missing, edge) {
        const archived = await Promise.all(missing.map(async (source) => await isArchived(source, edge))), names = missing.filter((_, at) => archived[at]).map(({ text }) => text);
        if (names.length !== 0)
          throw new lib.A(`Archived in ECR, and not to be read there: ${names.join(", ")}`, {
            mend: "restore them in ECR, which takes some minutes, or push them anew"
          });
      }
      async function isArchived({ reference }, { aws, signal, host }) {
        const { registry, repository: repositoryName, tag, digest } = reference, ecr2 = ecrRegistryOf(registry);
        if (ecr2?.kind !== "private")
          return !1;
        const imageId = digest === void 0 ? { imageTag: tag } : { imageDigest: digest };
        try {
          const { imageDetails } = await aws.call("ecr", "DescribeImages", { registryId: ecr2.account, repositoryName, imageIds: [imageId] }, { region: ecr2.region, signal });
          return imageDetails?.[0]?.imageStatus === "ARCHIVED";
        } catch (error) {
          if (signal.throwIfAborted(), isNotFound(error))
            return !1;
          const why = isAccessDenied(error) ? "ecr:DescribeImages is not allowed" : (0, lib.bD)(error);
          return host.log.warn(`Whether ${repositoryName} has it archived cannot be told: ${why}`), !1;
        }
      }
      const sources_rhythm = { shortest: 1e3, longest: 15e3, eagerFor: 3e4, eagerLongest: 3e3 }, sources_reminder = 6e4;
      async function findSources(sources, wait, edge) {
        const { clock, random, signal, registries } = edge, { log } = edge.host, found = /* @__PURE__ */ new Map(), missing = () => sources.filter((source) => !found.has(source)), deadline = clock.now() + wait;
        let toldAt;
        async function look() {
          const before = found.size;
          await Promise.all(missing().map(async (source) => {
            const fetched = await registries.manifest(source.reference, wait === 0 ? void 0 : deadline).catch((error) => absent(error, source, wait > 0));
            fetched !== void 0 && found.set(source, fetched);
          }));
          const left = missing();
          if (left.length === 0)
            return { kind: "done", value: void 0 };
          if (toldAt === void 0 && await refuseArchived(left, edge), wait === 0)
            throw missingError(left);
          return (toldAt === void 0 || found.size > before || clock.now() - toldAt >= sources_reminder) && (toldAt = clock.now(), log.info(`Waiting for ${sources_namesOf(left)}, ${inWords(deadline - clock.now())} at most`)), { kind: found.size > before ? "news" : "idle" };
        }
        try {
          await until(look, sources_rhythm, { clock, random, signal, deadline });
        } catch (error) {
          if (!(error instanceof lib.GA))
            throw error;
          const last = error.cause instanceof RegistryError ? ` (${error.cause.request}: ${error.cause.message})` : "";
          throw new lib.GA(`After ${inWords(wait)} there is still no ${sources_namesOf(missing())}${last}`, {
            mend: "see whether their builds failed, or raise the input wait",
            cause: error
          });
        }
        return sources.flatMap((source) => {
          const fetched = found.get(source);
          return fetched === void 0 ? [] : [{ ...source, fetched }];
        });
      }
      function absent(error, { text }, isWaiting) {
        if (!(error instanceof RegistryError && (error.trouble === "missing" || isWaiting && isComing(error))))
          throw told(error, text);
      }
      function isComing(error) {
        return error.trouble === "upstream" && troubleOf(error) !== "lasting";
      }
      function missingError(sources) {
        const [only] = sources;
        return new lib.A(sources.length === 1 ? `${only?.text} does not exist` : `These do not exist: ${sources_namesOf(sources)}`, { mend: "check the names, or let the input wait give their builds time" });
      }
      function sources_namesOf(sources) {
        return sources.map(({ text }) => text).join(", ");
      }
      function inWords(ms) {
        const seconds = Math.ceil(ms / 1e3);
        return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
      }
      async function immutableAmong(targets, edge) {
        const repositories = targets.filter((target, at) => targets.findIndex((other2) => isSameRepository(target, other2)) === at), rules = await Promise.all(repositories.map((repository) => ruleOf(repository, edge)));
        return targets.filter((target) => repositories.some((repository, at) => isSameRepository(repository, target) && rules[at]?.(target.tag)));
      }
      async function ruleOf({ registry, repository }, edge) {
        const ecr2 = ecrRegistryOf(registry);
        if (ecr2?.kind !== "private")
          return;
        const { aws, signal, host } = edge;
        try {
          const { repositories } = await aws.call("ecr", "DescribeRepositories", { registryId: ecr2.account, repositoryNames: [repository] }, { region: ecr2.region, signal }), { imageTagMutability, imageTagMutabilityExclusionFilters } = repositories?.[0] ?? {}, filters = (imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []);
          return mutabilityRule(imageTagMutability, filters);
        } catch (error) {
          if (signal.throwIfAborted(), isNotFound(error))
            return;
          const name = formatRepository({ registry, repository }), why = isAccessDenied(error) ? "ecr:DescribeRepositories is not allowed" : (0, lib.bD)(error);
          host.log.warn(`Whether tags of ${name} are immutable is only known when they are written: ${why}`);
          return;
        }
      }
      function mutabilityRule(mutability, filters) {
        const isExcluded = (tag) => filters.some((filter) => matches(tag, filter));
        switch (mutability) {
          case "IMMUTABLE":
            return () => !0;
          case "IMMUTABLE_WITH_EXCLUSION":
            return (tag) => !isExcluded(tag);
          case "MUTABLE_WITH_EXCLUSION":
            return isExcluded;
          default:
            return () => !1;
        }
      }
      function matches(tag, filter) {
        const [start = "", ...others] = filter.split("*"), end = others.pop();
        if (end === void 0)
          return tag === filter;
        if (!tag.startsWith(start) || !tag.endsWith(end) || tag.length < start.length + end.length)
          return !1;
        let rest = tag.slice(start.length, tag.length - end.length);
        return others.every((part) => {
          const at = rest.indexOf(part);
          return rest = rest.slice(at + part.length), at >= 0;
        });
      }
      async function decideTags(states, digest, onImmutable, edge) {
        const tags = states.map((state) => ({ ...state, fate: fateOf(state, digest) })), moving = tags.filter(({ fate }) => fate === "moves");
        if (moving.length === 0)
          return tags;
        const immutable = await immutableAmong(moving.map(({ target }) => target), edge), isImmutable2 = ({ target }) => immutable.includes(target), stuck = moving.filter(isImmutable2);
        if (stuck.length === 0)
          return tags;
        const names = stuck.map(({ target, before }) => `${formatReference(target)} is ${before?.digest}`);
        if (onImmutable === "fail")
          throw new lib.P_(`Immutable, and not ${digest}: ${names.join(", ")}`, {
            mend: "publish a new tag, or set on-immutable: keep"
          });
        for (const name of names)
          edge.host.log.warn(`Immutable, and left as it is: ${name}`);
        return tags.map((tag) => isImmutable2(tag) ? { ...tag, fate: "kept" } : tag);
      }
      function fateOf({ before }, digest) {
        return before === void 0 ? "new" : before.digest === digest ? "stays" : "moves";
      }
      async function readTag(target, edge) {
        const name = formatReference(target);
        try {
          const fetched = await edge.registries.manifest(target), before = { digest: fetched.digest, raw: fetched, fetched }, artifact = artifactIn(fetched.manifest);
          return artifact !== void 0 ? { target, before, platforms: void 0, artifact } : { target, before, platforms: await platformsOf(fetched, target, edge) };
        } catch (error) {
          if (error instanceof RegistryError && error.trouble === "missing")
            return { target, before: void 0, platforms: [] };
          if (!(error instanceof ContentProblem && error.kind === "unsupported"))
            throw told(error, name);
          return edge.host.log.warn(`What ${name} holds now cannot be compared: ${error.message}`), { target, before: await unread(target, edge), platforms: void 0 };
        }
      }
      async function unread(target, { registries }) {
        const name = formatReference(target);
        try {
          const digest = await registries.head(target);
          if (digest === void 0)
            return;
          const raw = await registries.rawManifest(target);
          return { digest, raw: raw.digest === digest ? raw : void 0, fetched: void 0 };
        } catch (error) {
          throw told(error, name);
        }
      }
      const tag_state_deepest = 8;
      async function platformsOf({ manifest }, target, { registries, host }) {
        const name = formatReference(target);
        async function servedBy(held, depth) {
          if (held.kind === "index") {
            if (depth === tag_state_deepest)
              throw new ContentProblem("unsupported", "its indexes are nested too deep");
            return (await Promise.all(held.manifests.map((entry) => servedHere(entry, depth + 1)))).flat();
          }
          return [readConfig(await registries.blob(target, held.config, largestConfig)).platform];
        }
        async function servedHere(entry, depth) {
          const { platform, mediaType, digest } = entry;
          if (platform !== void 0 && !isIndexType(mediaType))
            return platform.os === "unknown" ? [] : [platform];
          if (!isManifestType(mediaType) || entry.artifactType !== void 0)
            return [];
          const { registry, repository } = target;
          try {
            const child = await registries.manifest({ registry, repository, digest });
            return child.manifest.kind === "image" && artifactIn(child.manifest) !== void 0 ? [] : await servedBy(child.manifest, depth);
          } catch (error) {
            if (!(error instanceof RegistryError && error.trouble === "missing") && !(error instanceof ContentProblem))
              throw error;
            return host.log.warn(`What ${name} serves by ${digest} cannot be compared: ${error.message}`), [];
          }
        }
        try {
          return await servedBy(manifest, 0);
        } catch (error) {
          if (!(error instanceof ContentProblem && error.kind === "unsupported"))
            throw error;
          host.log.warn(`What ${name} serves cannot be compared: ${error.message}`);
          return;
        }
      }
      function artifactIn(manifest) {
        if (manifest.kind === "index")
          return;
        const { mediaType } = manifest.config;
        return isImageConfig(mediaType) ? void 0 : mediaType;
      }
      async function run_run(inputs, edge) {
        const question = questionFrom(inputs), live = await goLive(inputs, question, edge);
        try {
          return outcomeOf(await work(inputs, question, live), live);
        } catch (error) {
          if (!(error instanceof lib.lZ))
            throw error;
          const { requests, changes } = live.registries;
          return { verdict: "unknown", error, outputs: { requests, changed: changes > 0 } };
        }
      }
      async function work(inputs, question, edge) {
        announce(inputs, question, edge), tellAnnotations(question, edge);
        const roots = await findSources(question.sources, inputs.wait, edge), found = await gather(roots, edge), readAt = edge.clock.now(), states = await Promise.all(question.targets.map((target) => readTag(target, edge))), kept = inputs.append ? await imagesOf(states[0], edge) : nothing, joined = join(found.images, [...found.attestations, ...kept.attestations], kept.images, {
          mediaType: inputs["media-type"],
          attestations: inputs.attestations,
          requireSame: inputs["require-same"],
          annotations: question.annotations,
          expected: question.expected
        });
        for (const place of [...found.unused, ...kept.unused])
          edge.host.log.warn(`Left out, for no client could choose it: ${place}`);
        for (const warning of joined.warnings)
          edge.host.log.warn(warning);
        for (const loss of guardAgainstShrinking(states, joined, inputs["allow-shrink"]))
          edge.host.log.warn(loss);
        inputs.verify === "deep" && await checkPrograms(joined, edge);
        const tags = await decideTags(states, joined.digest, inputs["on-immutable"], edge), holding2 = await holdingByDigest(joined.digest, question, edge), plan = planFor(joined, question.repositories, tags, holding2);
        if (inputs["dry-run"])
          return { plan, set: [], kept: [], isDry: !0 };
        if (!hasWork(plan))
          return inputs.verify === "deep" && await readBack(plan, [], edge), { plan, set: [], kept: [], isDry: !1 };
        const options = {
          onImmutable: inputs["on-immutable"],
          isVerified: inputs.verify !== "off",
          withReferrers: inputs.referrers === "copy"
        }, published = await publish(plan, readAt, options, edge);
        return inputs.verify === "deep" && await readBack(plan, published.set, edge), { plan, ...published, isDry: !1 };
      }
      const nothing = { images: [], attestations: [], unused: [] };
      function announce(inputs, { sources, repositories }, { registries }) {
        for (const { reference } of sources)
          registries.intend(reference, "pull");
        for (const repository of repositories)
          registries.intend(repository, inputs["dry-run"] ? "pull" : "push");
      }
      function tellAnnotations({ annotations: { raised, placeless } }, { host }) {
        raised > 0 && host.log.info(`Annotations meant for the images stand on the index, for images are not rewritten: ${raised}`), placeless > 0 && host.log.warn(`Left out, for a registry has no place for annotations of index-descriptor: ${placeless}`);
      }
      async function holdingByDigest(digest, { targets, repositories }, { registries }) {
        if (targets.length > 0)
          return [];
        const found = await Promise.all(repositories.map((repository) => {
          const reference = { ...repository, digest };
          return tellingOf(formatReference(reference))(() => registries.head(reference));
        }));
        return repositories.filter((_, at) => found[at] !== void 0);
      }
      async function imagesOf(state, edge) {
        const fetched = state?.before?.fetched;
        if (state === void 0 || fetched === void 0)
          return nothing;
        const { target } = state;
        return await gather([{ text: formatReference(target), reference: target, said: void 0, fetched }], edge);
      }
    })
  ),
  /***/
  8007: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          proxyFor
        ),
        /* harmony export */
        j: () => (
          /* binding */
          hasProxy2
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7506);
      function hasProxy2(environment) {
        return proxyVariables.some((name) => variable(name, environment) !== void 0);
      }
      function proxyFor(url, environment) {
        if (isExempt(url, environment))
          return;
        const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", value = variable(name, environment) ?? variable("ALL_PROXY", environment);
        if (value === void 0)
          return;
        const proxy = value.includes("://") ? value : `http://${value}`;
        if (URL.canParse(proxy) && /^https?:/.test(proxy))
          return proxy;
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("The proxy is no http or https URL", { where: name, expected: "http://host:port" });
      }
      const proxyVariables = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"];
      function variable(name, environment) {
        return environment[name.toLowerCase()] || environment[name] || void 0;
      }
      function isExempt({ protocol, hostname, port }, environment) {
        const entries = (variable("NO_PROXY", environment) ?? "").toLowerCase().split(/[\s,]+/), ownPort = port || (protocol === "https:" ? "443" : "80");
        return entries.some((entry) => {
          if (entry === "")
            return !1;
          if (entry === "*")
            return !0;
          const [, name = "", entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
          if (entryPort !== void 0 && entryPort !== ownPort)
            return !1;
          const domain = name.replace(/^\*?\./, "");
          return hostname === domain || hostname.endsWith(`.${domain}`);
        });
      }
    })
  )
};
