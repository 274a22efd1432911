export const id = 125, ids = [125], modules = {
  /***/
  125: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        B9: () => (
          /* reexport */
          consoleUrl
        ),
        CA: () => (
          /* reexport */
          errorCode
        ),
        w7: () => (
          /* reexport */
          isAccessDenied
        ),
        _m: () => (
          /* reexport */
          isCode
        ),
        r_: () => (
          /* reexport */
          isExpiredToken
        ),
        hE: () => (
          /* reexport */
          isKmsDenied
        ),
        m6: () => (
          /* reexport */
          isNetworkTrouble
        ),
        c4: () => (
          /* reexport */
          isNotFound
        ),
        E2: () => (
          /* reexport */
          isThrottling
        ),
        dg: () => (
          /* reexport */
          isTransient
        ),
        eF: () => (
          /* reexport */
          openAws
        ),
        Lw: () => (
          /* reexport */
          parseArn
        ),
        iQ: () => (
          /* reexport */
          partitionOf
        ),
        Zr: () => (
          /* reexport */
          persist
        ),
        b2: () => (
          /* reexport */
          regionOfArn
        ),
        ml: () => (
          /* reexport */
          systemClock
        ),
        TG: () => (
          /* reexport */
          until
        )
      });
      function parseArn(text) {
        const [prefix, partition, service, region, account, ...resource] = text.split(":");
        if (!(prefix !== "arn" || !partition || !service || region === void 0 || account === void 0) && !(resource.length === 0 || resource[0] === ""))
          return { partition, service, region, account, resource: resource.join(":") };
      }
      function formatArn({ partition, service, region, account, resource }) {
        return `arn:${partition}:${service}:${region}:${account}:${resource}`;
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
          [__webpack_require__.e(3040), __webpack_require__.e(8223)]
        ).then(__webpack_require__.bind(__webpack_require__, 8223));
        return proxyAgent(environment);
      }
      var lib = __webpack_require__(6788);
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
      async function limited({ signal, timeout }, work) {
        const limit = new AbortController(), timer = setTimeout(() => limit.abort(timeoutError(timeout)), timeout), end = signal === void 0 ? limit.signal : AbortSignal.any([limit.signal, signal]), ended = new Promise((_, reject) => {
          end.addEventListener("abort", () => reject(end.reason), { once: !0 });
        });
        ended.catch(() => {
        });
        try {
          return await work({ signal: end, orEnd: async (work2) => await Promise.race([work2, ended]) });
        } finally {
          clearTimeout(timer);
        }
      }
      function timeoutError(timeout) {
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
`) + 1))) : error instanceof SyntaxError ? new Error("its answer is no JSON") : isObject(error) && error.code === "ERR_INVALID_URL" ? new WrongSetting(`${address} is no URL`) : error;
      }
      function networkTroubleIn(text) {
        return /\bE(CONN(RESET|REFUSED|ABORTED)|PIPE|TIMEDOUT|HOST(UNREACH|DOWN)|NET(UNREACH|DOWN)|NOTFOUND|AI_AGAIN|PROTO)\b|TimeoutError|socket hang up/.exec(text)?.[0];
      }
      function isServerError(error) {
        return isObject(error) && Number(error.statusCode) >= 500;
      }
      function isObject(value) {
        return typeof value == "object" && value !== null;
      }
      const links = [
        {
          isSet: () => !0,
          source: ({ AWS_PROFILE }) => `the profile ${AWS_PROFILE || "default"}`,
          async open(init) {
            const { fromIni } = await Promise.all(
              /* import() */
              [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869)]
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
              [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956)]
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
              [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(8605)]
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
              [__webpack_require__.e(3422), __webpack_require__.e(566)]
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
          let told;
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
              isMeant(link, failure) && (told ??= failure);
            }
          }
          throw told ?? new NoCredentials(void 0, new Error("none is set up"));
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
        let known, search;
        async function found(properties) {
          search ??= find(properties);
          const mine = search;
          try {
            return known = await mine, known;
          } finally {
            search === mine && (search = void 0);
          }
        }
        return {
          provider: Object.assign(async (properties) => {
            const left = timeLeft(known);
            if (known !== void 0 && left > renewedAhead)
              return known;
            const coming = found(properties);
            return known === void 0 || left <= 0 ? await coming : (coming.catch(() => {
            }), known);
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
              return checked(value, variable);
          }
      }
      function checked(value, variable) {
        const { protocol } = URL.canParse(value) ? new URL(value) : { protocol: void 0 };
        if (protocol === "http:" || protocol === "https:")
          return value;
        throw new lib.yo("The endpoint is no URL", { where: variable, expected: "http://\u2026 or https://\u2026" });
      }
      var lib_services = __webpack_require__(2891);
      function clientsFor(settings) {
        const connections = /* @__PURE__ */ new Map();
        let agent;
        const given = /* @__PURE__ */ new Set();
        let credentials = credentialsOf(settings.environment, given);
        return {
          of(service, region) {
            const key = `${service} ${region ?? ""}`, known = connections.get(key);
            if (known !== void 0)
              return known;
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
        const service = (0, lib_services.f)(services, name), endpoint = customEndpoint(service, environment);
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
          message: `No AWS credentials came from ${asked.source}: ${troubleOf(cause, asked)}`,
          mend: checkSource
        };
      }
      const checkSource = "check what gives the credentials and the way to it, and run again";
      function troubleOf(cause, asked) {
        const status = statusOf(cause), told = status === void 0 ? plain(cause) : `HTTP ${status} ${errorCode(cause) ?? ""}`.trim();
        return asked.request === void 0 ? told : `AWS STS ${asked.request.operation} failed: ${told}`;
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
        const code = errorCode(cause), told = !isOfSource(code) ? `AWS STS ${operationOf(asked)} was refused: ${code}: ${plain(cause)}` : plain(cause);
        return {
          message: `No AWS credentials came from ${asked.source}: ${told}`,
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
        const status = statusOf(error), code = errorCode(error) ?? "without an error code", told = status === void 0 ? saidBy(error) : `HTTP ${status} ${code}`;
        return new lib.A(`${nameOf(call)} failed: ${told}`, { cause: error });
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
      async function until(look, rhythm, setting) {
        const beat = beatOf(rhythm, setting);
        for (; ; ) {
          setting.signal?.throwIfAborted();
          const found = await look();
          if (found.kind === "done")
            return found.value;
          await sleepWithin(beat.next(found.kind === "news"), setting);
        }
      }
      async function persist(work, persistence) {
        const { clock, signal, attempts = Number.POSITIVE_INFINITY } = persistence;
        let failingSince;
        for (let attempt = 1; ; attempt++) {
          signal?.throwIfAborted();
          try {
            return await work();
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
        const { first, longest } = backoffs[trouble];
        return random() * Math.min(longest, first * 2 ** Math.min(attempt, 20));
      }
      function beatOf(rhythm, { clock, random }) {
        const { shortest, longest, growth, jitter, eagerFor, eagerLongest, spare } = {
          ...rhythmDefaults,
          ...rhythm
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
        function inWords(error, request, options) {
          const service = (0, lib_services.f)(settings.services, request.service);
          return translate(error, { ...request, service, input: { ...request.input }, resource: options.resource });
        }
        async function attempt(request, options) {
          options.urgent || await pace.turn(options.signal), counter.add(request.operation);
          try {
            const answer = await send(clients, request, limitOf(options));
            return pace.answered(), reached.add(placeOf(request)), answer;
          } catch (error) {
            throw options.signal?.throwIfAborted(), isThrottling(error) && pace.throttled(), inWords(error, request, options);
          }
        }
        async function attemptToIdentify(request, options) {
          try {
            await identify(clients, request, limitOf(options));
          } catch (error) {
            throw options.signal?.throwIfAborted(), inWords(error, request, options);
          }
        }
        async function persistently(work, request, options) {
          const { service, operation } = request;
          return await persist(() => work(request, options), {
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
              throw inWords(new NoCredentials(credentials.asked(), error), request, options);
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
        const patience = options.patience ?? door_defaults.patience;
        return isNetworkTrouble(error) && !reached ? Math.min(patience, firstContactPatience) : patience;
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
      const mostRedirects = 3;
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
        for (let redirects = 0; redirects <= mostRedirects; redirects++) {
          const response = await get(target, settings, end), { location } = response.headers, { statusCode: status = 0 } = response;
          if (status >= 300 && status < 400 && location !== void 0) {
            response.destroy(), target = redirected(target, location);
            continue;
          }
          const body = await readAll(response, settings.maxBytes, target);
          return { status, contentType: response.headers["content-type"], body };
        }
        throw new ServiceFailure(`the document has moved more than ${mostRedirects} times`, { where: download_placeOf(url) });
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
          [__webpack_require__.e(3040), __webpack_require__.e(8223)]
        ).then(__webpack_require__.bind(__webpack_require__, 8223));
        return proxyAgent(environment);
      }
      function download_placeOf({ origin, pathname }) {
        return `${origin}${pathname}`;
      }
      function redirected(from, location) {
        const to = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
        if (to?.protocol === "https:" || to?.protocol === "http:" && from.protocol === "http:")
          return to;
        throw new ServiceFailure("the document has moved to an address that is not followed", {
          where: download_placeOf(from)
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
      }, regionNames = Object.values(partitions_partitions).flatMap(({ regions }) => regions);
      function partitionOf(region) {
        const all = Object.entries(partitions_partitions);
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
      };
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
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
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
  ),
  /***/
  2891: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          moduleOf
        ),
        /* harmony export */
        f: () => (
          /* binding */
          serviceNamed
        )
        /* harmony export */
      });
      function moduleOf(module, clientName) {
        const exported = new Map(Object.entries(module)), construct = (name, argument) => {
          const Exported = exported.get(name);
          if (Exported === void 0)
            throw new TypeError(`There is no ${name}`);
          return new Exported(argument);
        };
        return {
          newClient: (settings) => construct(clientName, settings),
          newCommand: (operation, input) => construct(`${operation}Command`, input)
        };
      }
      function serviceNamed(services, name) {
        const service = services[name];
        if (service === void 0)
          throw new TypeError(`The service ${name} is not among those that are called`);
        return service;
      }
    })
  )
};
