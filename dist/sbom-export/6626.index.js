export const id = 6626, ids = [6626], modules = {
  /***/
  2771: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { HttpRequest, parseUrl } = __webpack_require__(3422), { InvokeStore } = __webpack_require__(9320), { normalizeProvider } = __webpack_require__(402), { RETRY_MODES } = __webpack_require__(3609), { platform, release } = __webpack_require__(8161), { versions, env } = __webpack_require__(1708), { isValidHostLabel, isIpAddress, customEndpointFunctions } = __webpack_require__(2085), { EndpointError, resolveEndpoint } = __webpack_require__(2085);
      exports.EndpointError = EndpointError, exports.isIpAddress = isIpAddress, exports.resolveEndpoint = resolveEndpoint;
      const { loadConfig, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS } = __webpack_require__(7291), { REGION_ENV_NAME, REGION_INI_NAME, resolveRegionConfig } = __webpack_require__(7291);
      exports.NODE_REGION_CONFIG_FILE_OPTIONS = NODE_REGION_CONFIG_FILE_OPTIONS, exports.NODE_REGION_CONFIG_OPTIONS = NODE_REGION_CONFIG_OPTIONS, exports.REGION_ENV_NAME = REGION_ENV_NAME, exports.REGION_INI_NAME = REGION_INI_NAME, exports.resolveRegionConfig = resolveRegionConfig;
      const state = {
        warningEmitted: !1
      }, emitWarningIfUnsupportedVersion = (version) => {
        if (version && !state.warningEmitted) {
          if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
            state.warningEmitted = !0;
            return;
          }
          const userMajorVersion = parseInt(version.substring(1, version.indexOf("."))), vv = 22;
          userMajorVersion < vv && (state.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`));
        }
      }, longPollMiddleware = () => (next, context) => async (args) => (context.__retryLongPoll = !0, next(args)), longPollMiddlewareOptions = {
        name: "longPollMiddleware",
        tags: ["RETRY"],
        step: "initialize",
        override: !0
      }, getLongPollPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(longPollMiddleware(), longPollMiddlewareOptions);
        }
      });
      function setCredentialFeature(credentials, feature, value) {
        return credentials.$source || (credentials.$source = {}), credentials.$source[feature] = value, credentials;
      }
      function setFeature(context, feature, value) {
        context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = {
          features: {}
        }, context.__aws_sdk_context.features[feature] = value;
      }
      function setTokenFeature(token, feature, value) {
        return token.$source || (token.$source = {}), token.$source[feature] = value, token;
      }
      const isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true", getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
        if (isDefaultSocketTimeoutEnabled() && typeof requestHandler?.handle != "function")
          return timeoutMs;
      };
      function resolveHostHeaderConfig(input) {
        return input;
      }
      const hostHeaderMiddleware = (options) => (next) => async (args) => {
        if (!HttpRequest.isInstance(args.request))
          return next(args);
        const { request } = args, { handlerProtocol = "" } = options.requestHandler.metadata || {};
        if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"])
          delete request.headers.host, request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
        else if (!request.headers.host) {
          let host = request.hostname;
          request.port != null && (host += `:${request.port}`), request.headers.host = host;
        }
        return next(args);
      }, hostHeaderMiddlewareOptions = {
        name: "hostHeaderMiddleware",
        step: "build",
        priority: "low",
        tags: ["HOST"],
        override: !0
      }, getHostHeaderPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
        }
      }), loggerMiddleware = () => (next, context) => async (args) => {
        try {
          const response = await next(args), { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog, outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog, { $metadata, ...outputWithoutMetadata } = response.output;
          return logger?.info?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            output: outputFilterSensitiveLog(outputWithoutMetadata),
            metadata: $metadata
          }), response;
        } catch (error) {
          const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
          throw logger?.error?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            error,
            metadata: error.$metadata
          }), error;
        }
      }, loggerMiddlewareOptions = {
        name: "loggerMiddleware",
        tags: ["LOGGER"],
        step: "initialize",
        override: !0
      }, getLoggerPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
        }
      }), recursionDetectionMiddlewareOptions = {
        step: "build",
        tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
        name: "recursionDetectionMiddleware",
        override: !0,
        priority: "low"
      }, AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME", _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID", X_AMZN_TRACE_ID = "X-Amzn-Trace-Id", TRACEPARENT = "traceparent", TRACESTATE = "tracestate", BAGGAGE = "baggage", recursionDetectionMiddleware = () => (next) => async (args) => {
        const { request } = args;
        if (!HttpRequest.isInstance(request))
          return next(args);
        let invokeStore;
        {
          const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
          if (!request.headers.hasOwnProperty(traceIdHeader)) {
            const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME], traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
            invokeStore ??= await InvokeStore.getInstanceAsync();
            const traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv, nonEmptyString = (str) => typeof str == "string" && str.length > 0;
            nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
          }
        }
        if (sanitizeTraceHeaders(request.headers), !request.headers[TRACEPARENT]) {
          const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
          if (traceparent) {
            request.headers[TRACEPARENT] = traceparent;
            const tracestate = invokeStore?.getTracestate?.();
            tracestate && (request.headers[TRACESTATE] = tracestate);
            const baggage = invokeStore?.getBaggage?.();
            baggage && (request.headers[BAGGAGE] = baggage);
          }
        }
        return next(args);
      };
      function sanitizeTraceHeaders(headers) {
        for (const header of Object.keys(headers)) {
          const lower = header.toLowerCase();
          header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE) && (headers[lower] = headers[header], delete headers[header]);
        }
      }
      const getRecursionDetectionPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
        }
      }), DEFAULT_UA_APP_ID = void 0;
      function isValidUserAgentAppId(appId) {
        return appId === void 0 ? !0 : typeof appId == "string" && appId.length <= 50;
      }
      function resolveUserAgentConfig(input) {
        const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? DEFAULT_UA_APP_ID), { customUserAgent } = input;
        return Object.assign(input, {
          customUserAgent: typeof customUserAgent == "string" ? [[customUserAgent]] : customUserAgent,
          userAgentAppId: async () => {
            const appId = await normalizedAppIdProvider();
            if (!isValidUserAgentAppId(appId)) {
              const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
              typeof appId != "string" ? logger?.warn("userAgentAppId must be a string or undefined.") : appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
            }
            return appId;
          }
        });
      }
      const partitionsInfo = {
        partitions: [
          {
            id: "aws",
            outputs: {
              dnsSuffix: "amazonaws.com",
              dualStackDnsSuffix: "api.aws",
              implicitGlobalRegion: "us-east-1",
              name: "aws",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
            regions: {
              "af-south-1": {
                description: "Africa (Cape Town)"
              },
              "ap-east-1": {
                description: "Asia Pacific (Hong Kong)"
              },
              "ap-east-2": {
                description: "Asia Pacific (Taipei)"
              },
              "ap-northeast-1": {
                description: "Asia Pacific (Tokyo)"
              },
              "ap-northeast-2": {
                description: "Asia Pacific (Seoul)"
              },
              "ap-northeast-3": {
                description: "Asia Pacific (Osaka)"
              },
              "ap-south-1": {
                description: "Asia Pacific (Mumbai)"
              },
              "ap-south-2": {
                description: "Asia Pacific (Hyderabad)"
              },
              "ap-southeast-1": {
                description: "Asia Pacific (Singapore)"
              },
              "ap-southeast-2": {
                description: "Asia Pacific (Sydney)"
              },
              "ap-southeast-3": {
                description: "Asia Pacific (Jakarta)"
              },
              "ap-southeast-4": {
                description: "Asia Pacific (Melbourne)"
              },
              "ap-southeast-5": {
                description: "Asia Pacific (Malaysia)"
              },
              "ap-southeast-6": {
                description: "Asia Pacific (New Zealand)"
              },
              "ap-southeast-7": {
                description: "Asia Pacific (Thailand)"
              },
              "aws-global": {
                description: "aws global region"
              },
              "ca-central-1": {
                description: "Canada (Central)"
              },
              "ca-west-1": {
                description: "Canada West (Calgary)"
              },
              "eu-central-1": {
                description: "Europe (Frankfurt)"
              },
              "eu-central-2": {
                description: "Europe (Zurich)"
              },
              "eu-north-1": {
                description: "Europe (Stockholm)"
              },
              "eu-south-1": {
                description: "Europe (Milan)"
              },
              "eu-south-2": {
                description: "Europe (Spain)"
              },
              "eu-west-1": {
                description: "Europe (Ireland)"
              },
              "eu-west-2": {
                description: "Europe (London)"
              },
              "eu-west-3": {
                description: "Europe (Paris)"
              },
              "il-central-1": {
                description: "Israel (Tel Aviv)"
              },
              "me-central-1": {
                description: "Middle East (UAE)"
              },
              "me-south-1": {
                description: "Middle East (Bahrain)"
              },
              "me-west-1": {
                description: "Middle East (Saudi Arabia)"
              },
              "mx-central-1": {
                description: "Mexico (Central)"
              },
              "sa-east-1": {
                description: "South America (Sao Paulo)"
              },
              "sa-west-1": {
                description: "South America (Chile)"
              },
              "us-east-1": {
                description: "US East (N. Virginia)"
              },
              "us-east-2": {
                description: "US East (Ohio)"
              },
              "us-west-1": {
                description: "US West (N. California)"
              },
              "us-west-2": {
                description: "US West (Oregon)"
              }
            }
          },
          {
            id: "aws-cn",
            outputs: {
              dnsSuffix: "amazonaws.com.cn",
              dualStackDnsSuffix: "api.amazonwebservices.com.cn",
              implicitGlobalRegion: "cn-northwest-1",
              name: "aws-cn",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^cn\\-\\w+\\-\\d+$",
            regions: {
              "aws-cn-global": {
                description: "aws-cn global region"
              },
              "cn-north-1": {
                description: "China (Beijing)"
              },
              "cn-northwest-1": {
                description: "China (Ningxia)"
              }
            }
          },
          {
            id: "aws-eusc",
            outputs: {
              dnsSuffix: "amazonaws.eu",
              dualStackDnsSuffix: "api.amazonwebservices.eu",
              implicitGlobalRegion: "eusc-de-east-1",
              name: "aws-eusc",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
            regions: {
              "eusc-de-east-1": {
                description: "AWS European Sovereign Cloud (Germany)"
              }
            }
          },
          {
            id: "aws-iso",
            outputs: {
              dnsSuffix: "c2s.ic.gov",
              dualStackDnsSuffix: "api.aws.ic.gov",
              implicitGlobalRegion: "us-iso-east-1",
              name: "aws-iso",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
            regions: {
              "aws-iso-global": {
                description: "aws-iso global region"
              },
              "us-iso-east-1": {
                description: "US ISO East"
              },
              "us-iso-west-1": {
                description: "US ISO WEST"
              }
            }
          },
          {
            id: "aws-iso-b",
            outputs: {
              dnsSuffix: "sc2s.sgov.gov",
              dualStackDnsSuffix: "api.aws.scloud",
              implicitGlobalRegion: "us-isob-east-1",
              name: "aws-iso-b",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
            regions: {
              "aws-iso-b-global": {
                description: "aws-iso-b global region"
              },
              "us-isob-east-1": {
                description: "US ISOB East (Ohio)"
              },
              "us-isob-west-1": {
                description: "US ISOB West"
              }
            }
          },
          {
            id: "aws-iso-e",
            outputs: {
              dnsSuffix: "cloud.adc-e.uk",
              dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
              implicitGlobalRegion: "eu-isoe-west-1",
              name: "aws-iso-e",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
            regions: {
              "aws-iso-e-global": {
                description: "aws-iso-e global region"
              },
              "eu-isoe-west-1": {
                description: "EU ISOE West"
              }
            }
          },
          {
            id: "aws-iso-f",
            outputs: {
              dnsSuffix: "csp.hci.ic.gov",
              dualStackDnsSuffix: "api.aws.hci.ic.gov",
              implicitGlobalRegion: "us-isof-south-1",
              name: "aws-iso-f",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
            regions: {
              "aws-iso-f-global": {
                description: "aws-iso-f global region"
              },
              "us-isof-east-1": {
                description: "US ISOF EAST"
              },
              "us-isof-south-1": {
                description: "US ISOF SOUTH"
              }
            }
          },
          {
            id: "aws-us-gov",
            outputs: {
              dnsSuffix: "amazonaws.com",
              dualStackDnsSuffix: "api.aws",
              implicitGlobalRegion: "us-gov-west-1",
              name: "aws-us-gov",
              supportsDualStack: !0,
              supportsFIPS: !0
            },
            regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
            regions: {
              "aws-us-gov-global": {
                description: "aws-us-gov global region"
              },
              "us-gov-east-1": {
                description: "AWS GovCloud (US-East)"
              },
              "us-gov-west-1": {
                description: "AWS GovCloud (US-West)"
              }
            }
          }
        ],
        version: "1.1"
      };
      let selectedPartitionsInfo = partitionsInfo, selectedUserAgentPrefix = "";
      const partition = (value) => {
        const { partitions } = selectedPartitionsInfo;
        for (const partition2 of partitions) {
          const { regions, outputs } = partition2;
          for (const [region, regionData] of Object.entries(regions))
            if (region === value)
              return {
                ...outputs,
                ...regionData
              };
        }
        for (const partition2 of partitions) {
          const { regionRegex, outputs } = partition2;
          if (new RegExp(regionRegex).test(value))
            return {
              ...outputs
            };
        }
        const DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === "aws");
        if (!DEFAULT_PARTITION)
          throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
        return {
          ...DEFAULT_PARTITION.outputs
        };
      }, setPartitionInfo = (partitionsInfo2, userAgentPrefix = "") => {
        selectedPartitionsInfo = partitionsInfo2, selectedUserAgentPrefix = userAgentPrefix;
      }, useDefaultPartitionInfo = () => {
        setPartitionInfo(partitionsInfo, "");
      }, getUserAgentPrefix = () => selectedUserAgentPrefix, ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
      async function checkFeatures(context, config, args) {
        if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M"), typeof config.retryStrategy == "function") {
          const retryStrategy = await config.retryStrategy();
          if (typeof retryStrategy.mode == "string")
            switch (retryStrategy.mode) {
              case RETRY_MODES.ADAPTIVE:
                setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
                break;
              case RETRY_MODES.STANDARD:
                setFeature(context, "RETRY_MODE_STANDARD", "E");
                break;
            }
        }
        if (typeof config.accountIdEndpointMode == "function") {
          const endpointV2 = context.endpointV2;
          switch (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature(context, "ACCOUNT_ID_ENDPOINT", "O"), await config.accountIdEndpointMode?.()) {
            case "disabled":
              setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
              break;
            case "preferred":
              setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
              break;
            case "required":
              setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
              break;
          }
        }
        const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
        if (identity?.$source) {
          const credentials = identity;
          credentials.accountId && setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
          for (const [key, value] of Object.entries(credentials.$source ?? {}))
            setFeature(context, key, value);
        }
      }
      const USER_AGENT = "user-agent", X_AMZ_USER_AGENT = "x-amz-user-agent", SPACE = " ", UA_NAME_SEPARATOR = "/", UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g, UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g, UA_ESCAPE_CHAR = "-", BYTE_LIMIT = 1024;
      function encodeFeatures(features) {
        let buffer = "";
        for (const key in features) {
          const val = features[key];
          if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
            buffer.length ? buffer += "," + val : buffer += val;
            continue;
          }
          break;
        }
        return buffer;
      }
      const userAgentMiddleware = (options) => (next, context) => async (args) => {
        const { request } = args;
        if (!HttpRequest.isInstance(request))
          return next(args);
        const { headers } = request, userAgent = context?.userAgent?.map(escapeUserAgent) || [], defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
        await checkFeatures(context, options, args);
        const awsContext = context;
        defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
        const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [], appId = await options.userAgentAppId();
        appId && defaultUserAgent2.push(escapeUserAgent(["app", `${appId}`]));
        const prefix = getUserAgentPrefix(), sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent2, ...userAgent, ...customUserAgent]).join(SPACE), normalUAValue = [
          ...defaultUserAgent2.filter((section) => section.startsWith("aws-sdk-")),
          ...customUserAgent
        ].join(SPACE);
        return options.runtime !== "browser" ? (normalUAValue && (headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue), headers[USER_AGENT] = sdkUserAgentValue) : headers[X_AMZ_USER_AGENT] = sdkUserAgentValue, next({
          ...args,
          request
        });
      }, escapeUserAgent = (userAgentPair) => {
        const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR), version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR), prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR), prefix = name.substring(0, prefixSeparatorIndex);
        let uaName = name.substring(prefixSeparatorIndex + 1);
        return prefix === "api" && (uaName = uaName.toLowerCase()), [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
          switch (index) {
            case 0:
              return item;
            case 1:
              return `${acc}/${item}`;
            default:
              return `${acc}#${item}`;
          }
        }, "");
      }, getUserAgentMiddlewareOptions = {
        name: "getUserAgentMiddleware",
        step: "build",
        priority: "low",
        tags: ["SET_USER_AGENT", "USER_AGENT"],
        override: !0
      }, getUserAgentPlugin = (config) => ({
        applyToStack: (clientStack) => {
          clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
        }
      }), getRuntimeUserAgentPair = () => {
        const runtimesToCheck = ["deno", "bun", "llrt"];
        for (const runtime of runtimesToCheck)
          if (versions[runtime])
            return [`md/${runtime}`, versions[runtime]];
        return ["md/nodejs", versions.node];
      }, crtAvailability = {
        isCrtAvailable: !1
      }, isCrtAvailable = () => crtAvailability.isCrtAvailable ? ["md/crt-avail"] : null, createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
        const runtimeUserAgentPair = getRuntimeUserAgentPair();
        return async (config) => {
          const sections = [
            ["aws-sdk-js", clientVersion],
            ["ua", "2.1"],
            [`os/${platform()}`, release()],
            ["lang/js"],
            runtimeUserAgentPair
          ], crtAvailable = isCrtAvailable();
          crtAvailable && sections.push(crtAvailable), serviceId && sections.push([`api/${serviceId}`, clientVersion]), env.AWS_EXECUTION_ENV && sections.push([`exec-env/${env.AWS_EXECUTION_ENV}`]);
          const appId = await config?.userAgentAppId?.();
          return appId ? [...sections, [`app/${appId}`]] : [...sections];
        };
      }, defaultUserAgent = createDefaultUserAgentProvider, UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID", UA_APP_ID_INI_NAME = "sdk_ua_app_id", UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id", NODE_APP_ID_CONFIG_OPTIONS = {
        environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME],
        configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
        default: DEFAULT_UA_APP_ID
      }, createUserAgentStringParsingProvider = ({ serviceId, clientVersion }) => async (config) => {
        const module = __webpack_require__(9449), parse = module.parse ?? module.default.parse ?? (() => ""), parsedUA = typeof window < "u" && window?.navigator?.userAgent ? parse(window.navigator.userAgent) : void 0, sections = [
          ["aws-sdk-js", clientVersion],
          ["ua", "2.1"],
          [`os/${parsedUA?.os?.name || "other"}`, parsedUA?.os?.version],
          ["lang/js"],
          ["md/browser", `${parsedUA?.browser?.name ?? "unknown"}_${parsedUA?.browser?.version ?? "unknown"}`]
        ];
        serviceId && sections.push([`api/${serviceId}`, clientVersion]);
        const appId = await config?.userAgentAppId?.();
        return appId && sections.push([`app/${appId}`]), sections;
      }, fallback = {
        os(ua) {
          if (/iPhone|iPad|iPod/.test(ua))
            return "iOS";
          if (/Macintosh|Mac OS X/.test(ua))
            return "macOS";
          if (/Windows NT/.test(ua))
            return "Windows";
          if (/Android/.test(ua))
            return "Android";
          if (/Linux/.test(ua))
            return "Linux";
        },
        browser(ua) {
          if (/EdgiOS|EdgA|Edg\//.test(ua))
            return "Microsoft Edge";
          if (/Firefox\//.test(ua))
            return "Firefox";
          if (/Chrome\//.test(ua))
            return "Chrome";
          if (/Safari\//.test(ua))
            return "Safari";
        }
      }, isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
        if (allowSubDomains) {
          for (const label of value.split("."))
            if (!isVirtualHostableS3Bucket(label))
              return !1;
          return !0;
        }
        return !(!isValidHostLabel(value) || value.length < 3 || value.length > 63 || value !== value.toLowerCase() || isIpAddress(value));
      }, ARN_DELIMITER = ":", RESOURCE_DELIMITER = "/", parseArn = (value) => {
        const segments = value.split(ARN_DELIMITER);
        if (segments.length < 6)
          return null;
        const [arn, partition2, service, region, accountId, ...resourcePath] = segments;
        if (arn !== "arn" || partition2 === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "")
          return null;
        const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
        return {
          partition: partition2,
          service,
          region,
          accountId,
          resourceId
        };
      }, awsEndpointFunctions = {
        isVirtualHostableS3Bucket,
        parseArn,
        partition
      };
      customEndpointFunctions.aws = awsEndpointFunctions;
      const resolveDefaultAwsRegionalEndpointsConfig = (input) => {
        if (typeof input.endpointProvider != "function")
          throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
        const { endpoint } = input;
        return endpoint === void 0 && (input.endpoint = async () => toEndpointV1(input.endpointProvider({
          Region: typeof input.region == "function" ? await input.region() : input.region,
          UseDualStack: typeof input.useDualstackEndpoint == "function" ? await input.useDualstackEndpoint() : input.useDualstackEndpoint,
          UseFIPS: typeof input.useFipsEndpoint == "function" ? await input.useFipsEndpoint() : input.useFipsEndpoint,
          Endpoint: void 0
        }, { logger: input.logger }))), input;
      }, toEndpointV1 = (endpoint) => parseUrl(endpoint.url);
      function stsRegionDefaultResolver(loaderConfig = {}) {
        return loadConfig({
          ...NODE_REGION_CONFIG_OPTIONS,
          async default() {
            return warning.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), "us-east-1";
          }
        }, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig });
      }
      const warning = {
        silence: !1
      }, getAwsRegionExtensionConfiguration = (runtimeConfig) => ({
        setRegion(region) {
          runtimeConfig.region = region;
        },
        region() {
          return runtimeConfig.region;
        }
      }), resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({
        region: awsRegionExtensionConfiguration.region()
      });
      exports.DEFAULT_UA_APP_ID = DEFAULT_UA_APP_ID, exports.NODE_APP_ID_CONFIG_OPTIONS = NODE_APP_ID_CONFIG_OPTIONS, exports.UA_APP_ID_ENV_NAME = UA_APP_ID_ENV_NAME, exports.UA_APP_ID_INI_NAME = UA_APP_ID_INI_NAME, exports.awsEndpointFunctions = awsEndpointFunctions, exports.createDefaultUserAgentProvider = createDefaultUserAgentProvider, exports.createUserAgentStringParsingProvider = createUserAgentStringParsingProvider, exports.crtAvailability = crtAvailability, exports.defaultUserAgent = defaultUserAgent, exports.emitWarningIfUnsupportedVersion = emitWarningIfUnsupportedVersion, exports.fallback = fallback, exports.getAwsRegionExtensionConfiguration = getAwsRegionExtensionConfiguration, exports.getDefaultSocketTimeout = getDefaultSocketTimeout, exports.getHostHeaderPlugin = getHostHeaderPlugin, exports.getLoggerPlugin = getLoggerPlugin, exports.getLongPollPlugin = getLongPollPlugin, exports.getRecursionDetectionPlugin = getRecursionDetectionPlugin, exports.getUserAgentMiddlewareOptions = getUserAgentMiddlewareOptions, exports.getUserAgentPlugin = getUserAgentPlugin, exports.getUserAgentPrefix = getUserAgentPrefix, exports.hostHeaderMiddleware = hostHeaderMiddleware, exports.hostHeaderMiddlewareOptions = hostHeaderMiddlewareOptions, exports.isVirtualHostableS3Bucket = isVirtualHostableS3Bucket, exports.loggerMiddleware = loggerMiddleware, exports.loggerMiddlewareOptions = loggerMiddlewareOptions, exports.parseArn = parseArn, exports.partition = partition, exports.recursionDetectionMiddleware = recursionDetectionMiddleware, exports.recursionDetectionMiddlewareOptions = recursionDetectionMiddlewareOptions, exports.resolveAwsRegionExtensionConfiguration = resolveAwsRegionExtensionConfiguration, exports.resolveDefaultAwsRegionalEndpointsConfig = resolveDefaultAwsRegionalEndpointsConfig, exports.resolveHostHeaderConfig = resolveHostHeaderConfig, exports.resolveUserAgentConfig = resolveUserAgentConfig, exports.setCredentialFeature = setCredentialFeature, exports.setFeature = setFeature, exports.setPartitionInfo = setPartitionInfo, exports.setTokenFeature = setTokenFeature, exports.state = state, exports.stsRegionDefaultResolver = stsRegionDefaultResolver, exports.stsRegionWarning = warning, exports.toEndpointV1 = toEndpointV1, exports.useDefaultPartitionInfo = useDefaultPartitionInfo, exports.userAgentMiddleware = userAgentMiddleware;
    })
  ),
  /***/
  9320: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const PROTECTED_KEYS = {
        REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
        X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
        TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"),
        TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
        TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"),
        BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE")
      }, NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
      NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
      class InvokeStoreBase {
        static PROTECTED_KEYS = PROTECTED_KEYS;
        isProtectedKey(key) {
          return Object.values(PROTECTED_KEYS).includes(key);
        }
        getRequestId() {
          return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
        }
        getXRayTraceId() {
          return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
        }
        getTenantId() {
          return this.get(PROTECTED_KEYS.TENANT_ID);
        }
        getTraceparent() {
          return this.get(PROTECTED_KEYS.TRACEPARENT);
        }
        getTracestate() {
          return this.get(PROTECTED_KEYS.TRACESTATE);
        }
        getBaggage() {
          return this.get(PROTECTED_KEYS.BAGGAGE);
        }
      }
      class InvokeStoreSingle extends InvokeStoreBase {
        currentContext;
        getContext() {
          return this.currentContext;
        }
        hasContext() {
          return this.currentContext !== void 0;
        }
        get(key) {
          return this.currentContext?.[key];
        }
        set(key, value) {
          if (this.isProtectedKey(key))
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
          this.currentContext = this.currentContext || {}, this.currentContext[key] = value;
        }
        run(context, fn) {
          return this.currentContext = context, fn();
        }
      }
      class InvokeStoreMulti extends InvokeStoreBase {
        als;
        static async create() {
          const instance = new InvokeStoreMulti(), asyncHooks = await Promise.resolve(
            /* import() */
          ).then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
          return instance.als = new asyncHooks.AsyncLocalStorage(), instance;
        }
        getContext() {
          return this.als.getStore();
        }
        hasContext() {
          return this.als.getStore() !== void 0;
        }
        get(key) {
          return this.als.getStore()?.[key];
        }
        set(key, value) {
          if (this.isProtectedKey(key))
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
          const store = this.als.getStore();
          if (!store)
            throw new Error("No context available");
          store[key] = value;
        }
        run(context, fn) {
          return this.als.run(context, fn);
        }
      }
      exports.InvokeStore = void 0, (function(InvokeStore) {
        let instance = null;
        async function getInstanceAsync(forceInvokeStoreMulti) {
          return instance || (instance = (async () => {
            const newInstance = forceInvokeStoreMulti === !0 || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
            return !NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda && (globalThis.awslambda.InvokeStore = newInstance), newInstance);
          })()), instance;
        }
        InvokeStore.getInstanceAsync = getInstanceAsync, InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
          reset: () => {
            instance = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
          }
        } : void 0;
      })(exports.InvokeStore || (exports.InvokeStore = {})), exports.InvokeStoreBase = InvokeStoreBase;
    })
  ),
  /***/
  402: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { getSmithyContext, hasOwn } = __webpack_require__(4534);
      exports.getSmithyContext = getSmithyContext;
      const { HttpRequest } = __webpack_require__(3422), { requestBuilder } = __webpack_require__(3422);
      exports.requestBuilder = requestBuilder;
      const { HttpApiKeyAuthLocation } = __webpack_require__(690), resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
        if (!authSchemePreference || authSchemePreference.length === 0)
          return candidateAuthOptions;
        const preferredAuthOptions = [];
        for (const preferredSchemeName of authSchemePreference)
          for (const candidateAuthOption of candidateAuthOptions)
            candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
        for (const candidateAuthOption of candidateAuthOptions)
          preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
        return preferredAuthOptions;
      };
      function convertHttpAuthSchemesToMap(httpAuthSchemes) {
        const map = /* @__PURE__ */ new Map();
        for (const scheme of httpAuthSchemes)
          map.set(scheme.schemeId, scheme);
        return map;
      }
      const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
        const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [], resolvedOptions = resolveAuthOptions(options, authSchemePreference), authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes), smithyContext = getSmithyContext(context), failureReasons = [];
        for (const option of resolvedOptions) {
          const scheme = authSchemes.get(option.schemeId);
          if (!scheme) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
            continue;
          }
          const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
          if (!identityProvider) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
            continue;
          }
          const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
          option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties), option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties), smithyContext.selectedHttpAuthScheme = {
            httpAuthOption: option,
            identity: await identityProvider(option.identityProperties),
            signer: scheme.signer
          };
          break;
        }
        if (!smithyContext.selectedHttpAuthScheme)
          throw new Error(failureReasons.join(`
`));
        return next(args);
      }, httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
        step: "serialize",
        tags: ["HTTP_AUTH_SCHEME"],
        name: "httpAuthSchemeMiddleware",
        override: !0,
        relation: "before",
        toMiddleware: "endpointV2Middleware"
      }, getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
            httpAuthSchemeParametersProvider,
            identityProviderConfigProvider
          }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
        }
      }), httpAuthSchemeMiddlewareOptions = {
        step: "serialize",
        tags: ["HTTP_AUTH_SCHEME"],
        name: "httpAuthSchemeMiddleware",
        override: !0,
        relation: "before",
        toMiddleware: "serializerMiddleware"
      }, getHttpAuthSchemePlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
            httpAuthSchemeParametersProvider,
            identityProviderConfigProvider
          }), httpAuthSchemeMiddlewareOptions);
        }
      }), defaultErrorHandler = (signingProperties) => (error) => {
        throw error;
      }, defaultSuccessHandler = (httpResponse, signingProperties) => {
      }, httpSigningMiddleware = (config) => (next, context) => async (args) => {
        if (!HttpRequest.isInstance(args.request))
          return next(args);
        const scheme = getSmithyContext(context).selectedHttpAuthScheme;
        if (!scheme)
          throw new Error("No HttpAuthScheme was selected: unable to sign request");
        const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme, output = await next({
          ...args,
          request: await signer.sign(args.request, identity, signingProperties)
        }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
        return (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties), output;
      }, httpSigningMiddlewareOptions = {
        step: "finalizeRequest",
        tags: ["HTTP_SIGNING"],
        name: "httpSigningMiddleware",
        aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
        override: !0,
        relation: "after",
        toMiddleware: "retryMiddleware"
      }, getHttpSigningPlugin = (config) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(httpSigningMiddleware(), httpSigningMiddlewareOptions);
        }
      }), normalizeProvider = (input) => {
        if (typeof input == "function")
          return input;
        const promisified = Promise.resolve(input);
        return () => promisified;
      }, makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
        let command = new CommandCtor(input);
        return command = withCommand(command) ?? command, await client.send(command, ...args);
      };
      function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
        return async function* (config, input, ...additionalArguments) {
          const _input = input;
          let token = config.startingToken ?? _input[inputTokenName], hasNext = !0, page;
          for (; hasNext; ) {
            if (_input[inputTokenName] = token, pageSizeTokenName && (_input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize), config.client instanceof ClientCtor)
              page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
            else
              throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
            yield page;
            const prevToken = token;
            token = get(page, outputTokenName), hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
          }
          return void 0;
        };
      }
      const get = (fromObject, path) => {
        let cursor = fromObject;
        const pathComponents = path.split(".");
        for (const step of pathComponents) {
          if (!cursor || typeof cursor != "object")
            return;
          cursor = cursor[step];
        }
        return cursor;
      };
      function setFeature(context, feature, value) {
        context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = {
          features: {}
        }, context.__smithy_context.features[feature] = value;
      }
      class DefaultIdentityProviderConfig {
        authSchemes = /* @__PURE__ */ new Map();
        constructor(config) {
          for (const key in config) {
            if (!hasOwn(config, key))
              continue;
            const value = config[key];
            value !== void 0 && this.authSchemes.set(key, value);
          }
        }
        getIdentityProvider(schemeId) {
          return this.authSchemes.get(schemeId);
        }
      }
      class HttpApiKeyAuthSigner {
        async sign(httpRequest, identity, signingProperties) {
          if (!signingProperties)
            throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
          if (!signingProperties.name)
            throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing");
          if (!signingProperties.in)
            throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing");
          if (!identity.apiKey)
            throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
          const clonedRequest = HttpRequest.clone(httpRequest);
          if (signingProperties.in === HttpApiKeyAuthLocation.QUERY)
            clonedRequest.query[signingProperties.name] = identity.apiKey;
          else if (signingProperties.in === HttpApiKeyAuthLocation.HEADER)
            clonedRequest.headers[signingProperties.name] = signingProperties.scheme ? `${signingProperties.scheme} ${identity.apiKey}` : identity.apiKey;
          else
            throw new Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `" + signingProperties.in + "`");
          return clonedRequest;
        }
      }
      class HttpBearerAuthSigner {
        async sign(httpRequest, identity, signingProperties) {
          const clonedRequest = HttpRequest.clone(httpRequest);
          if (!identity.token)
            throw new Error("request could not be signed with `token` since the `token` is not defined");
          return clonedRequest.headers.Authorization = `Bearer ${identity.token}`, clonedRequest;
        }
      }
      class NoAuthSigner {
        async sign(httpRequest, identity, signingProperties) {
          return httpRequest;
        }
      }
      const createIsIdentityExpiredFunction = (expirationMs) => function(identity) {
        return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
      }, EXPIRATION_MS = 3e5, isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS), doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0, memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
        if (provider === void 0)
          return;
        const normalizedProvider = typeof provider != "function" ? async () => Promise.resolve(provider) : provider;
        let resolved, pending, hasResult, isConstant = !1;
        const coalesceProvider = async (options) => {
          pending || (pending = normalizedProvider(options));
          try {
            resolved = await pending, hasResult = !0, isConstant = !1;
          } finally {
            pending = void 0;
          }
          return resolved;
        };
        return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), isConstant ? resolved : requiresRefresh(resolved) ? (isExpired(resolved) && await coalesceProvider(options), resolved) : (isConstant = !0, resolved));
      };
      exports.DefaultIdentityProviderConfig = DefaultIdentityProviderConfig, exports.EXPIRATION_MS = EXPIRATION_MS, exports.HttpApiKeyAuthSigner = HttpApiKeyAuthSigner, exports.HttpBearerAuthSigner = HttpBearerAuthSigner, exports.NoAuthSigner = NoAuthSigner, exports.createIsIdentityExpiredFunction = createIsIdentityExpiredFunction, exports.createPaginator = createPaginator, exports.doesIdentityRequireRefresh = doesIdentityRequireRefresh, exports.getHttpAuthSchemeEndpointRuleSetPlugin = getHttpAuthSchemeEndpointRuleSetPlugin, exports.getHttpAuthSchemePlugin = getHttpAuthSchemePlugin, exports.getHttpSigningPlugin = getHttpSigningPlugin, exports.httpAuthSchemeEndpointRuleSetMiddlewareOptions = httpAuthSchemeEndpointRuleSetMiddlewareOptions, exports.httpAuthSchemeMiddleware = httpAuthSchemeMiddleware, exports.httpAuthSchemeMiddlewareOptions = httpAuthSchemeMiddlewareOptions, exports.httpSigningMiddleware = httpSigningMiddleware, exports.httpSigningMiddlewareOptions = httpSigningMiddlewareOptions, exports.isIdentityExpired = isIdentityExpired, exports.memoizeIdentityProvider = memoizeIdentityProvider, exports.normalizeProvider = normalizeProvider, exports.setFeature = setFeature;
    })
  ),
  /***/
  3609: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { Readable } = __webpack_require__(7075), { NoOpLogger, normalizeProvider } = __webpack_require__(2658), { HttpResponse, HttpRequest } = __webpack_require__(3422), { parseRfc7231DateTime, v4 } = __webpack_require__(2430), { SMITHY_CONTEXT_KEY } = __webpack_require__(690), { hasOwn } = __webpack_require__(4534), isStreamingPayload = (request) => request?.body instanceof Readable || typeof ReadableStream < "u" && request?.body instanceof ReadableStream, CLOCK_SKEW_ERROR_CODES = [
        "AccessDeniedException",
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch"
      ], THROTTLING_ERROR_CODES = [
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException"
      ], TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"], TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504], NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"], NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"], isRetryableByTrait = (error) => error?.$retryable !== void 0, isClockSkewError = (error) => CLOCK_SKEW_ERROR_CODES.includes(error.name), isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected, isBrowserNetworkError = (error) => {
        const errorMessages = /* @__PURE__ */ new Set([
          "Failed to fetch",
          "NetworkError when attempting to fetch resource",
          "The Internet connection appears to be offline",
          "Load failed",
          "Network request failed"
        ]);
        return error && error instanceof TypeError ? errorMessages.has(error.message) : !1;
      }, isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == !0, isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1)), isServerError = (error) => {
        if (error.$metadata?.httpStatusCode !== void 0) {
          const statusCode = error.$metadata.httpStatusCode;
          return 500 <= statusCode && statusCode <= 599 && !isTransientError(error);
        }
        return !1;
      };
      function isNodeJsHttp2TransientError(error) {
        return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
      }
      const race = (promise, signal) => {
        if (!signal)
          return promise;
        let cleanup = () => {
        };
        const aborted = new Promise((_, reject) => {
          const handler = () => reject(createAbortError());
          signal.aborted ? handler() : typeof signal.addEventListener == "function" ? (signal.addEventListener("abort", handler, { once: !0 }), cleanup = () => signal.removeEventListener("abort", handler)) : signal.onabort = handler;
        });
        return Promise.race([promise, aborted]).finally(cleanup);
      }, createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" }), isAbortError = (error) => typeof error == "object" && error !== null && "name" in error && error.name === "AbortError", DEFAULT_RETRY_DELAY_BASE = 100, MAXIMUM_RETRY_DELAY = 20 * 1e3, THROTTLING_RETRY_DELAY_BASE = 500, INITIAL_RETRY_TOKENS = 500, RETRY_COST = 5, TIMEOUT_RETRY_COST = 10, NO_RETRY_INCREMENT = 1, INVOCATION_ID_HEADER = "amz-sdk-invocation-id", REQUEST_HEADER = "amz-sdk-request";
      function parseRetryAfterHeader(response, logger) {
        if (HttpResponse.isInstance(response))
          for (const header in response.headers) {
            if (!hasOwn(response.headers, header))
              continue;
            const h = header.toLowerCase();
            if (h === "retry-after") {
              const retryAfter = response.headers[header];
              let retryAfterSeconds = NaN;
              if (retryAfter.endsWith("GMT"))
                try {
                  retryAfterSeconds = (parseRfc7231DateTime(retryAfter).getTime() - Date.now()) / 1e3;
                } catch (e) {
                  logger?.trace?.("Failed to parse retry-after header"), logger?.trace?.(e);
                }
              else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
              return isNaN(retryAfterSeconds) ? void 0 : new Date(Date.now() + retryAfterSeconds * 1e3);
            } else if (h === "x-amz-retry-after") {
              const v = response.headers[header], backoffMilliseconds = Number(v);
              if (isNaN(backoffMilliseconds)) {
                logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
                return;
              }
              return new Date(Date.now() + backoffMilliseconds);
            }
          }
      }
      function getRetryAfterHint(response, logger) {
        return parseRetryAfterHeader(response, logger);
      }
      const asSdkError = (error) => error instanceof Error ? error : error instanceof Object ? Object.assign(new Error(), error) : typeof error == "string" ? new Error(error) : new Error(`AWS SDK error wrapper for ${error}`);
      function bindRetryMiddleware(isStreamingPayload2) {
        return (options) => (next, context) => async (args) => {
          let retryStrategy = await options.retryStrategy();
          const maxAttempts = await options.maxAttempts(), abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
          if (isRetryStrategyV2(retryStrategy)) {
            retryStrategy = retryStrategy;
            const retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
            let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal), lastError = new Error(), attempts = 0, totalRetryDelay = 0;
            const { request } = args, isRequest = HttpRequest.isInstance(request);
            for (isRequest && (request.headers[INVOCATION_ID_HEADER] = v4()); ; )
              try {
                isRequest && (request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`);
                const { response, output } = await next(args);
                return retryStrategy.recordSuccess(retryToken), output.$metadata.attempts = attempts + 1, output.$metadata.totalRetryDelay = totalRetryDelay, { response, output };
              } catch (e) {
                const retryErrorInfo = getRetryErrorInfo(e, options.logger);
                if (lastError = asSdkError(e), isRequest && isStreamingPayload2(request))
                  throw (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request."), lastError;
                try {
                  retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
                } catch (refreshError) {
                  throw abortSignal?.aborted && isAbortError(refreshError) ? refreshError : (lastError.$metadata || (lastError.$metadata = {}), lastError.$metadata.attempts = attempts + 1, lastError.$metadata.totalRetryDelay = totalRetryDelay, lastError);
                }
                attempts = retryToken.getRetryCount();
                const delay = retryToken.getRetryDelay();
                totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay, delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
              }
          } else
            return retryStrategy = retryStrategy, retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]), retryStrategy.retry(next, args);
        };
      }
      const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken < "u" && typeof retryStrategy.refreshRetryTokenForRetry < "u" && typeof retryStrategy.recordSuccess < "u", getRetryErrorInfo = (error, logger) => {
        const errorInfo = {
          error,
          errorType: getRetryErrorType(error)
        }, retryAfterHint = parseRetryAfterHeader(error.$response, logger);
        return retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint), errorInfo;
      }, getRetryErrorType = (error) => isThrottlingError(error) ? "THROTTLING" : isTransientError(error) ? "TRANSIENT" : isServerError(error) ? "SERVER_ERROR" : "CLIENT_ERROR", retryMiddlewareOptions = {
        name: "retryMiddleware",
        tags: ["RETRY"],
        step: "finalizeRequest",
        priority: "high",
        override: !0
      };
      function bindGetRetryPlugin(isStreamingPayload2) {
        const retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
        return (options) => ({
          applyToStack: (clientStack) => {
            clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
          }
        });
      }
      class DefaultRateLimiter {
        static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
        beta;
        minCapacity;
        minFillRate;
        scaleConstant;
        smooth;
        enabled = !1;
        availableTokens = 0;
        lastMaxRate = 0;
        measuredTxRate = 0;
        requestCount = 0;
        fillRate;
        lastThrottleTime;
        lastTimestamp = 0;
        lastTxRateBucket;
        maxCapacity;
        timeWindow = 0;
        constructor(options) {
          this.beta = options?.beta ?? 0.7, this.minCapacity = options?.minCapacity ?? 1, this.minFillRate = options?.minFillRate ?? 0.5, this.scaleConstant = options?.scaleConstant ?? 0.4, this.smooth = options?.smooth ?? 0.8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
        }
        async getSendToken() {
          return this.acquireTokenBucket(1);
        }
        updateClientSendingRate(response) {
          let calculatedRate;
          this.updateMeasuredRate();
          const retryErrorInfo = response;
          if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
            const rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
            this.lastMaxRate = rateToUse, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), calculatedRate = this.cubicThrottle(rateToUse), this.enableTokenBucket();
          } else
            this.calculateTimeWindow(), calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
          const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
          this.updateTokenBucketRate(newRate);
        }
        getCurrentTimeInSeconds() {
          return Date.now() / 1e3;
        }
        async acquireTokenBucket(amount) {
          if (this.enabled) {
            for (this.refillTokenBucket(); amount > this.availableTokens; ) {
              const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
              await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay)), this.refillTokenBucket();
            }
            this.availableTokens = this.availableTokens - amount;
          }
        }
        refillTokenBucket() {
          const timestamp = this.getCurrentTimeInSeconds();
          if (!this.lastTimestamp) {
            this.lastTimestamp = timestamp;
            return;
          }
          const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
          this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount), this.lastTimestamp = timestamp;
        }
        calculateTimeWindow() {
          this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
        }
        cubicThrottle(rateToUse) {
          return this.getPrecise(rateToUse * this.beta);
        }
        cubicSuccess(timestamp) {
          return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
        }
        enableTokenBucket() {
          this.enabled = !0;
        }
        updateTokenBucketRate(newRate) {
          this.refillTokenBucket(), this.fillRate = Math.max(newRate, this.minFillRate), this.maxCapacity = Math.max(newRate, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
        }
        updateMeasuredRate() {
          const t = this.getCurrentTimeInSeconds(), timeBucket = Math.floor(t * 2) / 2;
          if (this.requestCount++, timeBucket > this.lastTxRateBucket) {
            const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
            this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = timeBucket;
          }
        }
        getPrecise(num) {
          return parseFloat(num.toFixed(8));
        }
      }
      class Retry {
        static v2026 = !0;
        static delay() {
          return 50;
        }
        static throttlingDelay() {
          return 1e3;
        }
        static cost() {
          return 14;
        }
        static throttlingCost() {
          return 5;
        }
        static modifiedCostType() {
          return "THROTTLING";
        }
      }
      class DefaultRetryBackoffStrategy {
        x = Retry.delay();
        computeNextBackoffDelay(i) {
          const t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
          return Math.floor(t_i);
        }
        setDelayBase(delay) {
          this.x = delay;
        }
      }
      class DefaultRetryToken {
        delay;
        count;
        cost;
        longPoll;
        $retryLog = {
          acquisitionDelay: 0
        };
        constructor(delay, count, cost, longPoll) {
          this.delay = delay, this.count = count, this.cost = cost, this.longPoll = longPoll;
        }
        getRetryCount() {
          return this.count;
        }
        getRetryDelay() {
          return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
        }
        getRetryCost() {
          return this.cost;
        }
        isLongPoll() {
          return this.longPoll;
        }
      }
      var RETRY_MODES;
      (function(RETRY_MODES2) {
        RETRY_MODES2.STANDARD = "standard", RETRY_MODES2.ADAPTIVE = "adaptive";
      })(RETRY_MODES || (RETRY_MODES = {}));
      const DEFAULT_MAX_ATTEMPTS = 3, DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD, refusal = {
        incompatible: 1,
        attempts: 2,
        capacity: 3
      };
      let StandardRetryStrategy$1 = class {
        mode = RETRY_MODES.STANDARD;
        retryBackoffStrategy;
        capacity = INITIAL_RETRY_TOKENS;
        maxAttemptsProvider;
        baseDelay;
        constructor(arg1) {
          typeof arg1 == "number" ? this.maxAttemptsProvider = async () => arg1 : typeof arg1 == "function" ? this.maxAttemptsProvider = arg1 : arg1 && typeof arg1 == "object" && (this.maxAttemptsProvider = async () => arg1.maxAttempts, this.baseDelay = arg1.baseDelay, this.retryBackoffStrategy = arg1.backoff), this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS, this.baseDelay ??= Retry.delay(), this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
        }
        async acquireInitialRetryToken(retryTokenScope) {
          return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
        }
        async refreshRetryTokenForRetry(token, errorInfo) {
          const maxAttempts = await this.getMaxAttempts(), retryCode = this.retryCode(token, errorInfo, maxAttempts), shouldRetry = retryCode === 0, isLongPoll = token.isLongPoll?.();
          if (shouldRetry || isLongPoll) {
            const errorType = errorInfo.errorType;
            this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
            const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
            let retryDelay = delayFromErrorType;
            if (errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3))), shouldRetry) {
              const capacityCost = this.getCapacityCost(errorType);
              this.capacity -= capacityCost;
              const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
              return await new Promise((r) => setTimeout(r, retryDelay)), nextToken.$retryLog.acquisitionDelay = retryDelay, nextToken;
            } else {
              const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
              longPollBackoff > 0 && await new Promise((r) => setTimeout(r, longPollBackoff));
            }
          }
          throw new Error("No retry token available");
        }
        recordSuccess(token) {
          this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
        }
        getCapacity() {
          return this.capacity;
        }
        async maxAttempts() {
          return this.maxAttemptsProvider();
        }
        async getMaxAttempts() {
          try {
            return await this.maxAttemptsProvider();
          } catch {
            return console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`), DEFAULT_MAX_ATTEMPTS;
          }
        }
        retryCode(tokenToRenew, errorInfo, maxAttempts) {
          const attempts = tokenToRenew.getRetryCount() + 1, retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible, attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts, capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
          return retryableStatus || attemptStatus || capacityStatus;
        }
        getCapacityCost(errorType) {
          return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
        }
        isRetryableError(errorType) {
          return errorType === "THROTTLING" || errorType === "TRANSIENT";
        }
      }, AdaptiveRetryStrategy$1 = class {
        mode = RETRY_MODES.ADAPTIVE;
        rateLimiter;
        standardRetryStrategy;
        constructor(maxAttemptsProvider, options) {
          const { rateLimiter } = options ?? {};
          this.rateLimiter = rateLimiter ?? new DefaultRateLimiter(), this.standardRetryStrategy = options ? new StandardRetryStrategy$1({
            maxAttempts: typeof maxAttemptsProvider == "number" ? maxAttemptsProvider : 3,
            ...options
          }) : new StandardRetryStrategy$1(maxAttemptsProvider);
        }
        async acquireInitialRetryToken(retryTokenScope) {
          const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
          return await this.rateLimiter.getSendToken(), token;
        }
        async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
          this.rateLimiter.updateClientSendingRate(errorInfo);
          const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
          return await this.rateLimiter.getSendToken(), token;
        }
        recordSuccess(token) {
          this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(token);
        }
        async maxAttemptsProvider() {
          return this.standardRetryStrategy.maxAttempts();
        }
      };
      class ConfiguredRetryStrategy extends StandardRetryStrategy$1 {
        computeNextBackoffDelay;
        constructor(maxAttempts, computeNextBackoffDelay = Retry.delay()) {
          super(typeof maxAttempts == "function" ? maxAttempts : async () => maxAttempts), typeof computeNextBackoffDelay == "number" ? this.computeNextBackoffDelay = () => computeNextBackoffDelay : this.computeNextBackoffDelay = computeNextBackoffDelay, this.retryBackoffStrategy.computeNextBackoffDelay = (completedAttempt) => {
            const nextAttempt = completedAttempt + 1;
            return this.computeNextBackoffDelay(nextAttempt);
          };
        }
      }
      const getDefaultRetryQuota = (initialRetryTokens, options) => {
        const MAX_CAPACITY = initialRetryTokens, noRetryIncrement = NO_RETRY_INCREMENT, retryCost = RETRY_COST, timeoutRetryCost = TIMEOUT_RETRY_COST;
        let availableCapacity = initialRetryTokens;
        const getCapacityAmount = (error) => error.name === "TimeoutError" ? timeoutRetryCost : retryCost, hasRetryTokens = (error) => getCapacityAmount(error) <= availableCapacity;
        return Object.freeze({
          hasRetryTokens,
          retrieveRetryTokens: (error) => {
            if (!hasRetryTokens(error))
              throw new Error("No retry token available");
            const capacityAmount = getCapacityAmount(error);
            return availableCapacity -= capacityAmount, capacityAmount;
          },
          releaseRetryTokens: (capacityReleaseAmount) => {
            availableCapacity += capacityReleaseAmount ?? noRetryIncrement, availableCapacity = Math.min(availableCapacity, MAX_CAPACITY);
          }
        });
      }, defaultDelayDecider = (delayBase, attempts) => Math.floor(Math.min(MAXIMUM_RETRY_DELAY, Math.random() * 2 ** attempts * delayBase)), defaultRetryDecider = (error) => error ? isRetryableByTrait(error) || isClockSkewError(error) || isThrottlingError(error) || isTransientError(error) : !1;
      class StandardRetryStrategy {
        maxAttemptsProvider;
        retryDecider;
        delayDecider;
        retryQuota;
        mode = RETRY_MODES.STANDARD;
        constructor(maxAttemptsProvider, options) {
          this.maxAttemptsProvider = maxAttemptsProvider, this.retryDecider = options?.retryDecider ?? defaultRetryDecider, this.delayDecider = options?.delayDecider ?? defaultDelayDecider, this.retryQuota = options?.retryQuota ?? getDefaultRetryQuota(INITIAL_RETRY_TOKENS);
        }
        shouldRetry(error, attempts, maxAttempts) {
          return attempts < maxAttempts && this.retryDecider(error) && this.retryQuota.hasRetryTokens(error);
        }
        async getMaxAttempts() {
          let maxAttempts;
          try {
            maxAttempts = await this.maxAttemptsProvider();
          } catch {
            maxAttempts = DEFAULT_MAX_ATTEMPTS;
          }
          return maxAttempts;
        }
        async retry(next, args, options) {
          let retryTokenAmount, attempts = 0, totalDelay = 0;
          const maxAttempts = await this.getMaxAttempts(), { request } = args;
          for (HttpRequest.isInstance(request) && (request.headers[INVOCATION_ID_HEADER] = v4()); ; )
            try {
              HttpRequest.isInstance(request) && (request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`), options?.beforeRequest && await options.beforeRequest();
              const { response, output } = await next(args);
              return options?.afterRequest && options.afterRequest(response), this.retryQuota.releaseRetryTokens(retryTokenAmount), output.$metadata.attempts = attempts + 1, output.$metadata.totalRetryDelay = totalDelay, { response, output };
            } catch (e) {
              const err = asSdkError(e);
              if (attempts++, this.shouldRetry(err, attempts, maxAttempts)) {
                retryTokenAmount = this.retryQuota.retrieveRetryTokens(err);
                const delayFromDecider = this.delayDecider(isThrottlingError(err) ? THROTTLING_RETRY_DELAY_BASE : DEFAULT_RETRY_DELAY_BASE, attempts), delayFromResponse = getDelayFromRetryAfterHeader(err.$response), delay = Math.max(delayFromResponse || 0, delayFromDecider);
                totalDelay += delay, await new Promise((resolve) => setTimeout(resolve, delay));
                continue;
              }
              throw err.$metadata || (err.$metadata = {}), err.$metadata.attempts = attempts, err.$metadata.totalRetryDelay = totalDelay, err;
            }
        }
      }
      const getDelayFromRetryAfterHeader = (response) => {
        if (!HttpResponse.isInstance(response))
          return;
        const retryAfterHeaderName = Object.keys(response.headers).find((key) => key.toLowerCase() === "retry-after");
        if (!retryAfterHeaderName)
          return;
        const retryAfter = response.headers[retryAfterHeaderName], retryAfterSeconds = Number(retryAfter);
        if (!Number.isNaN(retryAfterSeconds))
          return Math.min(retryAfterSeconds * 1e3, 2e4);
        const retryAfterDate = new Date(retryAfter);
        return Math.min(retryAfterDate.getTime() - Date.now(), 2e4);
      };
      class AdaptiveRetryStrategy extends StandardRetryStrategy {
        rateLimiter;
        constructor(maxAttemptsProvider, options) {
          const { rateLimiter, ...superOptions } = options ?? {};
          super(maxAttemptsProvider, superOptions), this.rateLimiter = rateLimiter ?? new DefaultRateLimiter(), this.mode = RETRY_MODES.ADAPTIVE;
        }
        async retry(next, args) {
          return super.retry(next, args, {
            beforeRequest: async () => this.rateLimiter.getSendToken(),
            afterRequest: (response) => {
              this.rateLimiter.updateClientSendingRate(response);
            }
          });
        }
      }
      const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS", CONFIG_MAX_ATTEMPTS = "max_attempts", NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => {
          const value = env[ENV_MAX_ATTEMPTS];
          if (!value)
            return;
          const maxAttempt = parseInt(value);
          if (Number.isNaN(maxAttempt))
            throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
          return maxAttempt;
        },
        configFileSelector: (profile) => {
          const value = profile[CONFIG_MAX_ATTEMPTS];
          if (!value)
            return;
          const maxAttempt = parseInt(value);
          if (Number.isNaN(maxAttempt))
            throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
          return maxAttempt;
        },
        default: DEFAULT_MAX_ATTEMPTS
      }, resolveRetryConfig = (input, defaults) => {
        const { retryStrategy, retryMode } = input, { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {}, maxAttemptsProvider = normalizeProvider(input.maxAttempts ?? defaultMaxAttempts);
        let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
        const getDefault = async () => {
          const maxAttempts = await maxAttemptsProvider();
          return await normalizeProvider(retryMode)() === RETRY_MODES.ADAPTIVE ? new AdaptiveRetryStrategy$1(maxAttemptsProvider, {
            maxAttempts,
            baseDelay: defaultBaseDelay
          }) : new StandardRetryStrategy$1({
            maxAttempts,
            baseDelay: defaultBaseDelay
          });
        };
        return Object.assign(input, {
          maxAttempts: maxAttemptsProvider,
          retryStrategy: () => controller ??= getDefault()
        });
      }, ENV_RETRY_MODE = "AWS_RETRY_MODE", CONFIG_RETRY_MODE = "retry_mode", NODE_RETRY_MODE_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
        configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
        default: DEFAULT_RETRY_MODE
      }, omitRetryHeadersMiddleware = () => (next) => async (args) => {
        const { request } = args;
        return HttpRequest.isInstance(request) && (delete request.headers[INVOCATION_ID_HEADER], delete request.headers[REQUEST_HEADER]), next(args);
      }, omitRetryHeadersMiddlewareOptions = {
        name: "omitRetryHeadersMiddleware",
        tags: ["RETRY", "HEADERS", "OMIT_RETRY_HEADERS"],
        relation: "before",
        toMiddleware: "awsAuthMiddleware",
        override: !0
      }, getOmitRetryHeadersPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(omitRetryHeadersMiddleware(), omitRetryHeadersMiddlewareOptions);
        }
      }), retryMiddleware = bindRetryMiddleware(isStreamingPayload), getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
      exports.AdaptiveRetryStrategy = AdaptiveRetryStrategy$1, exports.CONFIG_MAX_ATTEMPTS = CONFIG_MAX_ATTEMPTS, exports.CONFIG_RETRY_MODE = CONFIG_RETRY_MODE, exports.ConfiguredRetryStrategy = ConfiguredRetryStrategy, exports.DEFAULT_MAX_ATTEMPTS = DEFAULT_MAX_ATTEMPTS, exports.DEFAULT_RETRY_DELAY_BASE = DEFAULT_RETRY_DELAY_BASE, exports.DEFAULT_RETRY_MODE = DEFAULT_RETRY_MODE, exports.DefaultRateLimiter = DefaultRateLimiter, exports.DeprecatedAdaptiveRetryStrategy = AdaptiveRetryStrategy, exports.DeprecatedStandardRetryStrategy = StandardRetryStrategy, exports.ENV_MAX_ATTEMPTS = ENV_MAX_ATTEMPTS, exports.ENV_RETRY_MODE = ENV_RETRY_MODE, exports.INITIAL_RETRY_TOKENS = INITIAL_RETRY_TOKENS, exports.INVOCATION_ID_HEADER = INVOCATION_ID_HEADER, exports.MAXIMUM_RETRY_DELAY = MAXIMUM_RETRY_DELAY, exports.NODE_MAX_ATTEMPT_CONFIG_OPTIONS = NODE_MAX_ATTEMPT_CONFIG_OPTIONS, exports.NODE_RETRY_MODE_CONFIG_OPTIONS = NODE_RETRY_MODE_CONFIG_OPTIONS, exports.NO_RETRY_INCREMENT = NO_RETRY_INCREMENT, exports.REQUEST_HEADER = REQUEST_HEADER, exports.RETRY_COST = RETRY_COST, exports.RETRY_MODES = RETRY_MODES, exports.Retry = Retry, exports.StandardRetryStrategy = StandardRetryStrategy$1, exports.THROTTLING_RETRY_DELAY_BASE = THROTTLING_RETRY_DELAY_BASE, exports.TIMEOUT_RETRY_COST = TIMEOUT_RETRY_COST, exports.defaultDelayDecider = defaultDelayDecider, exports.defaultRetryDecider = defaultRetryDecider, exports.getOmitRetryHeadersPlugin = getOmitRetryHeadersPlugin, exports.getRetryAfterHint = getRetryAfterHint, exports.getRetryPlugin = getRetryPlugin, exports.isBrowserNetworkError = isBrowserNetworkError, exports.isClockSkewCorrectedError = isClockSkewCorrectedError, exports.isClockSkewError = isClockSkewError, exports.isNodeJsHttp2TransientError = isNodeJsHttp2TransientError, exports.isRetryableByTrait = isRetryableByTrait, exports.isServerError = isServerError, exports.isThrottlingError = isThrottlingError, exports.isTransientError = isTransientError, exports.omitRetryHeadersMiddleware = omitRetryHeadersMiddleware, exports.omitRetryHeadersMiddlewareOptions = omitRetryHeadersMiddlewareOptions, exports.resolveRetryConfig = resolveRetryConfig, exports.retryMiddleware = retryMiddleware, exports.retryMiddlewareOptions = retryMiddlewareOptions;
    })
  ),
  /***/
  1279: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { hasOwn } = __webpack_require__(2430), { streamCollector } = __webpack_require__(2430);
      exports.streamCollector = streamCollector;
      const { buildQueryString, HttpResponse } = __webpack_require__(3422), node_https = __webpack_require__(4708), { Readable } = __webpack_require__(7075), http2 = __webpack_require__(2467);
      function buildAbortError(abortSignal) {
        const reason = abortSignal && typeof abortSignal == "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
        if (reason) {
          if (reason instanceof Error) {
            const abortError3 = new Error("Request aborted");
            return abortError3.name = "AbortError", abortError3.cause = reason, abortError3;
          }
          const abortError2 = new Error(String(reason));
          return abortError2.name = "AbortError", abortError2;
        }
        const abortError = new Error("Request aborted");
        return abortError.name = "AbortError", abortError;
      }
      const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"], getTransformedHeaders = (headers) => {
        const transformedHeaders = {};
        for (const name in headers) {
          if (!hasOwn(headers, name))
            continue;
          const headerValues = headers[name];
          transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
        }
        return transformedHeaders;
      }, timing = {
        setTimeout: (cb, ms) => setTimeout(cb, ms),
        clearTimeout: (timeoutId) => clearTimeout(timeoutId)
      }, DEFER_EVENT_LISTENER_TIME$2 = 1e3, setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
        if (!timeoutInMs)
          return -1;
        const registerTimeout = (offset) => {
          const timeoutId = timing.setTimeout(() => {
            request.destroy(), reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
              name: "TimeoutError"
            }));
          }, timeoutInMs - offset), doWithSocket = (socket) => {
            socket?.connecting ? socket.on("connect", () => {
              timing.clearTimeout(timeoutId);
            }) : timing.clearTimeout(timeoutId);
          };
          request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
        };
        return timeoutInMs < 2e3 ? (registerTimeout(0), 0) : timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
      }, setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => timeoutInMs ? timing.setTimeout(() => {
        let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
        if (throwOnRequestTimeout) {
          const error = Object.assign(new Error(msg), {
            name: "TimeoutError",
            code: "ETIMEDOUT"
          });
          req.destroy(error), reject(error);
        } else
          msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", logger?.warn?.(msg);
      }, timeoutInMs) : -1, DEFER_EVENT_LISTENER_TIME$1 = 3e3, setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
        if (keepAlive !== !0)
          return -1;
        const registerListener = () => {
          request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket) => {
            socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
          });
        };
        return deferTimeMs === 0 ? (registerListener(), 0) : timing.setTimeout(registerListener, deferTimeMs);
      }, resolveDefaultSocketTimeout = (config) => {
        const value = config?.defaultSocketTimeout;
        return typeof value == "number" && Number.isFinite(value) && value > 0 ? value : void 0;
      }, DEFER_EVENT_LISTENER_TIME = 3e3, setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
        if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0)
          return;
        let response;
        request.once("response", (res) => response = res);
        const onTimeout = () => {
          if (response?.complete) {
            request.socket?.destroy();
            return;
          }
          const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
          response?.destroy(error), request.destroy(), reject(error);
        }, registerTimeout = () => {
          const { socket } = request;
          socket ? socket.connecting ? socket.once("connect", registerTimeout) : (socket.setTimeout(timeoutInMs, onTimeout), request.on("close", () => socket.removeListener("timeout", onTimeout))) : request.once("socket", registerTimeout);
        };
        if (timeoutInMs < 6e3) {
          registerTimeout();
          return;
        }
        const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
        request.once("close", () => timing.clearTimeout(deferralId));
      }, MIN_WAIT_TIME = 6e3;
      async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = !1) {
        const headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0;
        let timeoutId = -1, sendBody = !0;
        !externalAgent && expect === "100-continue" && (sendBody = await Promise.race([
          new Promise((resolve) => {
            timeoutId = Number(timing.setTimeout(() => resolve(!0), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
          }),
          new Promise((resolve) => {
            httpRequest.on("continue", () => {
              timing.clearTimeout(timeoutId), resolve(!0);
            }), httpRequest.on("response", () => {
              timing.clearTimeout(timeoutId), resolve(!1);
            }), httpRequest.on("error", () => {
              timing.clearTimeout(timeoutId), resolve(!1);
            });
          })
        ])), sendBody && writeBody(httpRequest, request.body);
      }
      function writeBody(httpRequest, body) {
        if (body instanceof Readable) {
          body.pipe(httpRequest);
          return;
        }
        if (body) {
          const isBuffer = Buffer.isBuffer(body);
          if (isBuffer || typeof body == "string") {
            isBuffer && body.byteLength === 0 ? httpRequest.end() : httpRequest.end(body);
            return;
          }
          const uint8 = body;
          if (typeof uint8 == "object" && uint8.buffer && typeof uint8.byteOffset == "number" && typeof uint8.byteLength == "number") {
            httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
            return;
          }
          httpRequest.end(Buffer.from(body));
          return;
        }
        httpRequest.end();
      }
      const DEFAULT_REQUEST_TIMEOUT = 0;
      let hAgent, hRequest;
      class NodeHttpHandler {
        config;
        configProvider;
        socketWarningTimestamp = 0;
        externalAgent = !1;
        metadata = { handlerProtocol: "http/1.1" };
        static create(instanceOrOptions) {
          return typeof instanceOrOptions?.handle == "function" ? instanceOrOptions : new NodeHttpHandler(instanceOrOptions);
        }
        static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
          const { sockets, requests, maxSockets } = agent;
          if (typeof maxSockets != "number" || maxSockets === 1 / 0 || Date.now() - 15e3 < socketWarningTimestamp)
            return socketWarningTimestamp;
          if (sockets && requests)
            for (const origin in sockets) {
              if (!hasOwn(sockets, origin))
                continue;
              const socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
              if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets)
                return logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
            }
          return socketWarningTimestamp;
        }
        constructor(options) {
          this.configProvider = new Promise((resolve, reject) => {
            typeof options == "function" ? options().then((_options) => {
              resolve(this.resolveDefaultConfig(_options));
            }).catch(reject) : resolve(this.resolveDefaultConfig(options));
          });
        }
        destroy() {
          this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
        }
        async handle(request, { abortSignal, requestTimeout } = {}) {
          this.config || (this.config = await this.configProvider);
          const config = this.config, logger = config.logger, isSSL = request.protocol === "https:";
          return !isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((_resolve, _reject) => {
            let writeRequestBodyPromise, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1;
            const clearTimeouts = () => {
              timing.clearTimeout(socketWarningTimeoutId), timing.clearTimeout(connectionTimeoutId), timing.clearTimeout(requestTimeoutId), timing.clearTimeout(keepAliveTimeoutId);
            }, resolve = async (arg) => {
              await writeRequestBodyPromise, clearTimeouts(), _resolve(arg);
            }, reject = async (arg) => {
              await writeRequestBodyPromise, clearTimeouts(), _reject(arg);
            };
            if (abortSignal?.aborted) {
              const abortError = buildAbortError(abortSignal);
              reject(abortError);
              return;
            }
            const headers = request.headers, expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : !1;
            let agent = isSSL ? config.httpsAgent : config.httpAgent;
            expectContinue && !this.externalAgent && (agent = new (isSSL ? node_https.Agent : hAgent)({
              keepAlive: !1,
              maxSockets: 1 / 0
            })), socketWarningTimeoutId = timing.setTimeout(() => {
              this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
            }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
            const queryString = request.query ? buildQueryString(request.query) : "";
            let auth;
            if (request.username != null || request.password != null) {
              const username = request.username ?? "", password = request.password ?? "";
              auth = `${username}:${password}`;
            }
            let path = request.path;
            queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
            let hostname = request.hostname ?? "";
            hostname[0] === "[" && hostname.endsWith("]") ? hostname = request.hostname.slice(1, -1) : hostname = request.hostname;
            const nodeHttpsOptions = {
              headers: request.headers,
              host: hostname,
              method: request.method,
              path,
              port: request.port,
              agent,
              auth
            }, req = (isSSL ? node_https.request : hRequest)(nodeHttpsOptions, (res) => {
              const httpResponse = new HttpResponse({
                statusCode: res.statusCode || -1,
                reason: res.statusMessage,
                headers: getTransformedHeaders(res.headers),
                body: res
              });
              resolve({ response: httpResponse });
            });
            if (req.on("error", (err) => {
              NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
            }), abortSignal) {
              const onAbort = () => {
                req.destroy();
                const abortError = buildAbortError(abortSignal);
                reject(abortError);
              };
              if (typeof abortSignal.addEventListener == "function") {
                const signal = abortSignal;
                signal.addEventListener("abort", onAbort, { once: !0 }), req.once("close", () => signal.removeEventListener("abort", onAbort));
              } else
                abortSignal.onabort = onAbort;
            }
            const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
            connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout), requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
            const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
            defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
            const httpAgent = nodeHttpsOptions.agent;
            typeof httpAgent == "object" && "keepAlive" in httpAgent && (keepAliveTimeoutId = setSocketKeepAlive(req, {
              keepAlive: httpAgent.keepAlive,
              keepAliveMsecs: httpAgent.keepAliveMsecs
            })), writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => (clearTimeouts(), _reject(e)));
          });
        }
        updateHttpClientConfig(key, value) {
          this.config = void 0, this.configProvider = this.configProvider.then((config) => {
            switch (key) {
              case /* @__PURE__ */ Symbol.for("logger"):
                key = "logger", value = config.logger ?? value;
                break;
              case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
                key = "defaultSocketTimeout", value = resolveDefaultSocketTimeout(config) ?? value;
                break;
            }
            return {
              ...config,
              [key]: value
            };
          });
        }
        httpHandlerConfigs() {
          return this.config ?? {};
        }
        resolveDefaultConfig(options) {
          const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {}, keepAlive = !0, maxSockets = 50;
          let httpAgentPromise;
          return {
            connectionTimeout,
            requestTimeout,
            socketTimeout,
            defaultSocketTimeout: resolveDefaultSocketTimeout(options),
            socketAcquisitionWarningTimeout,
            throwOnRequestTimeout,
            httpAgentProvider: () => httpAgentPromise ??= (async () => {
              const node_http = __webpack_require__(7067), { Agent, request } = node_http.default ?? node_http;
              return hRequest = request, hAgent = Agent, httpAgent instanceof hAgent || typeof httpAgent?.destroy == "function" ? (this.externalAgent = !0, httpAgent) : new hAgent({ keepAlive, maxSockets, ...httpAgent });
            })(),
            httpsAgent: httpsAgent instanceof node_https.Agent || typeof httpsAgent?.destroy == "function" ? (this.externalAgent = !0, httpsAgent) : new node_https.Agent({ keepAlive, maxSockets, ...httpsAgent }),
            logger
          };
        }
      }
      const ids2 = new Uint16Array(1);
      class ClientHttp2SessionRef {
        id = ids2[0]++;
        total = 0;
        max = 0;
        session;
        refs = 0;
        constructor(session) {
          session.unref(), this.session = session;
        }
        retain() {
          if (this.session.destroyed)
            throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");
          this.refs += 1, this.total += 1, this.max = Math.max(this.refs, this.max), this.session.ref();
        }
        free() {
          if (!this.session.destroyed && (this.refs -= 1, this.refs === 0 && this.session.unref(), this.refs < 0))
            throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.");
        }
        deref() {
          return this.session;
        }
        close() {
          this.session.closed || this.session.close();
        }
        destroy() {
          this.refs = 0, this.session.destroyed || (this.session.setTimeout(0), this.session.destroy());
        }
        useCount() {
          return this.refs;
        }
      }
      class NodeHttp2ConnectionPool {
        sessions = [];
        maxConcurrency = 0;
        constructor(sessions) {
          this.sessions = (sessions ?? []).map((session) => new ClientHttp2SessionRef(session));
        }
        poll() {
          let cleanup = !1;
          for (const session of this.sessions) {
            if (session.deref().destroyed) {
              cleanup = !0;
              continue;
            }
            if (!this.maxConcurrency || session.useCount() < this.maxConcurrency)
              return session;
          }
          if (cleanup)
            for (const session of this.sessions)
              session.deref().destroyed && this.remove(session);
        }
        offerLast(ref) {
          this.sessions.push(ref);
        }
        remove(ref) {
          const ix = this.sessions.indexOf(ref);
          ix > -1 && this.sessions.splice(ix, 1);
        }
        [Symbol.iterator]() {
          return this.sessions[Symbol.iterator]();
        }
        setMaxConcurrency(maxConcurrency) {
          this.maxConcurrency = maxConcurrency;
        }
        destroy(ref) {
          this.remove(ref), ref.destroy();
        }
      }
      class NodeHttp2ConnectionManager {
        config;
        connectOptions;
        connectionPools = /* @__PURE__ */ new Map();
        constructor(config) {
          if (this.config = config, this.config.maxConcurrency && this.config.maxConcurrency <= 0)
            throw new RangeError("maxConcurrency must be greater than zero.");
        }
        lease(requestContext, connectionConfiguration) {
          const url = this.getUrlString(requestContext), pool = this.getPool(url);
          if (!this.config.disableConcurrency && !connectionConfiguration.isEventStream) {
            const available = pool.poll();
            if (available)
              return available.retain(), available;
          }
          const ref = new ClientHttp2SessionRef(this.connect(url)), session = ref.deref();
          this.config.maxConcurrency && session.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (err) => {
            if (err)
              throw new Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + requestContext.destination.toString());
          });
          const graceful = () => {
            this.removeFromPoolAndClose(url, ref);
          }, ensureDestroyed = () => {
            this.removeFromPoolAndCheckedDestroy(url, ref);
          };
          return session.on("goaway", graceful), session.on("error", ensureDestroyed), session.on("frameError", ensureDestroyed), session.on("close", ensureDestroyed), connectionConfiguration.requestTimeout && session.setTimeout(connectionConfiguration.requestTimeout, ensureDestroyed), pool.offerLast(ref), ref.retain(), ref;
        }
        release(_requestContext, ref) {
          ref.free();
        }
        createIsolatedSession(requestContext, connectionConfiguration) {
          const url = this.getUrlString(requestContext), ref = new ClientHttp2SessionRef(this.connect(url)), session = ref.deref();
          session.settings({ maxConcurrentStreams: 1 });
          const ensureDestroyed = () => {
            ref.destroy();
          };
          session.on("error", ensureDestroyed), session.on("frameError", ensureDestroyed), session.on("close", ensureDestroyed);
          const timeout = connectionConfiguration.requestTimeout ?? 3e5;
          return session.setTimeout(timeout, ensureDestroyed), ref.retain(), ref;
        }
        destroy() {
          for (const [url, connectionPool] of this.connectionPools) {
            for (const session of [...connectionPool])
              session.destroy();
            this.connectionPools.delete(url);
          }
        }
        setMaxConcurrentStreams(maxConcurrentStreams) {
          if (maxConcurrentStreams && maxConcurrentStreams <= 0)
            throw new RangeError("maxConcurrentStreams must be greater than zero.");
          this.config.maxConcurrency = maxConcurrentStreams;
          for (const pool of this.connectionPools.values())
            pool.setMaxConcurrency(maxConcurrentStreams);
        }
        setDisableConcurrentStreams(disableConcurrentStreams) {
          this.config.disableConcurrency = disableConcurrentStreams;
        }
        setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions) {
          this.connectOptions = nodeHttp2ConnectOptions;
        }
        debug() {
          const pools = {};
          for (const [url, pool] of this.connectionPools) {
            const sessions = [];
            for (const ref of pool)
              sessions.push({
                id: ref.id,
                active: ref.useCount(),
                maxConcurrent: ref.max,
                totalRequests: ref.total
              });
            pools[url] = { sessions };
          }
          return pools;
        }
        removeFromPoolAndClose(authority, ref) {
          this.connectionPools.get(authority)?.remove(ref), ref.close();
        }
        removeFromPoolAndCheckedDestroy(authority, ref) {
          this.connectionPools.get(authority)?.remove(ref), ref.destroy();
        }
        getPool(url) {
          if (!this.connectionPools.has(url)) {
            const pool = new NodeHttp2ConnectionPool();
            this.config.maxConcurrency && pool.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(url, pool);
          }
          return this.connectionPools.get(url);
        }
        getUrlString(request) {
          return request.destination.toString();
        }
        connect(url) {
          return this.connectOptions === void 0 ? http2.connect(url) : http2.connect(url, this.connectOptions);
        }
      }
      const { constants } = http2;
      class NodeHttp2Handler {
        config;
        configProvider;
        metadata = { handlerProtocol: "h2" };
        connectionManager = new NodeHttp2ConnectionManager({});
        static create(instanceOrOptions) {
          return typeof instanceOrOptions?.handle == "function" ? instanceOrOptions : new NodeHttp2Handler(instanceOrOptions);
        }
        constructor(options) {
          this.configProvider = new Promise((resolve, reject) => {
            typeof options == "function" ? options().then((opts) => {
              resolve(opts || {});
            }).catch(reject) : resolve(options || {});
          });
        }
        destroy() {
          this.connectionManager.destroy();
        }
        async handle(request, { abortSignal, requestTimeout, isEventStream } = {}) {
          if (!this.config) {
            const config = await this.configProvider;
            this.config = { ...config, defaultSocketTimeout: resolveDefaultSocketTimeout(config) };
            const { disableConcurrentStreams: disableConcurrentStreams2, maxConcurrentStreams, nodeHttp2ConnectOptions } = this.config;
            this.connectionManager.setDisableConcurrentStreams(disableConcurrentStreams2 ?? !1), maxConcurrentStreams && this.connectionManager.setMaxConcurrentStreams(maxConcurrentStreams), nodeHttp2ConnectOptions && this.connectionManager.setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions);
          }
          const { requestTimeout: configRequestTimeout, disableConcurrentStreams, sessionTimeout } = this.config, useIsolatedSession = disableConcurrentStreams || isEventStream, effectiveRequestTimeout = requestTimeout ?? configRequestTimeout, defaultSocketTimeout = effectiveRequestTimeout === void 0 && sessionTimeout === void 0 ? this.config.defaultSocketTimeout : void 0;
          return new Promise((_resolve, _reject) => {
            let fulfilled = !1, writeRequestBodyPromise;
            const resolve = async (arg) => {
              await writeRequestBodyPromise, _resolve(arg);
            }, reject = async (arg) => {
              await writeRequestBodyPromise, _reject(arg);
            };
            if (abortSignal?.aborted) {
              fulfilled = !0;
              const abortError = buildAbortError(abortSignal);
              reject(abortError);
              return;
            }
            const { hostname, method, port, protocol, query } = request;
            let auth = "";
            if (request.username != null || request.password != null) {
              const username = request.username ?? "", password = request.password ?? "";
              auth = `${username}:${password}@`;
            }
            const authority = `${protocol}//${auth}${hostname}${port ? `:${port}` : ""}`, requestContext = { destination: new URL(authority) }, connectConfig = {
              requestTimeout: this.config?.sessionTimeout,
              isEventStream
            }, ref = useIsolatedSession ? this.connectionManager.createIsolatedSession(requestContext, connectConfig) : this.connectionManager.lease(requestContext, connectConfig), session = ref.deref(), rejectWithDestroy = (err) => {
              useIsolatedSession && ref.destroy(), fulfilled = !0, reject(err);
            }, queryString = query ? buildQueryString(query) : "";
            let path = request.path;
            queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
            const clientHttp2Stream = session.request({
              ...request.headers,
              [constants.HTTP2_HEADER_PATH]: path,
              [constants.HTTP2_HEADER_METHOD]: method
            });
            if (effectiveRequestTimeout ? clientHttp2Stream.setTimeout(effectiveRequestTimeout, () => {
              clientHttp2Stream.close();
              const timeoutError = new Error(`Stream timed out because of no activity for ${effectiveRequestTimeout} ms`);
              timeoutError.name = "TimeoutError", rejectWithDestroy(timeoutError);
            }) : defaultSocketTimeout && (clientHttp2Stream.setTimeout(defaultSocketTimeout, () => {
              const timeoutError = new Error(`Stream timed out because of no activity for ${defaultSocketTimeout} ms`);
              timeoutError.name = "TimeoutError", fulfilled = !0, reject(timeoutError), clientHttp2Stream.destroy(timeoutError), useIsolatedSession && ref.destroy();
            }), clientHttp2Stream.once("response", () => clientHttp2Stream.setTimeout(defaultSocketTimeout))), abortSignal) {
              const onAbort = () => {
                clientHttp2Stream.close();
                const abortError = buildAbortError(abortSignal);
                rejectWithDestroy(abortError);
              };
              if (typeof abortSignal.addEventListener == "function") {
                const signal = abortSignal;
                signal.addEventListener("abort", onAbort, { once: !0 }), clientHttp2Stream.once("close", () => signal.removeEventListener("abort", onAbort));
              } else
                abortSignal.onabort = onAbort;
            }
            clientHttp2Stream.on("frameError", (type, code, id2) => {
              rejectWithDestroy(new Error(`Frame type id ${type} in stream id ${id2} has failed with code ${code}.`));
            }), clientHttp2Stream.on("error", rejectWithDestroy), clientHttp2Stream.on("aborted", () => {
              rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${clientHttp2Stream.rstCode}.`));
            }), clientHttp2Stream.on("response", (headers) => {
              const httpResponse = new HttpResponse({
                statusCode: headers[":status"] ?? -1,
                headers: getTransformedHeaders(headers),
                body: clientHttp2Stream
              });
              fulfilled = !0, resolve({ response: httpResponse }), useIsolatedSession && (session.close(), clientHttp2Stream.on("end", () => {
                ref.destroy();
              }));
            }), clientHttp2Stream.on("close", () => {
              if (useIsolatedSession ? ref.destroy() : this.connectionManager.release(requestContext, ref), !fulfilled) {
                const error = new Error("Unexpected error: http2 request did not get a response");
                session.destroyed && (error.name = "TimeoutError"), rejectWithDestroy(error);
              }
            }), writeRequestBodyPromise = writeRequestBody(clientHttp2Stream, request, effectiveRequestTimeout);
          });
        }
        updateHttpClientConfig(key, value) {
          this.config = void 0, this.configProvider = this.configProvider.then((config) => (key === /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout") && (key = "defaultSocketTimeout", value = resolveDefaultSocketTimeout(config) ?? value), {
            ...config,
            [key]: value
          }));
        }
        httpHandlerConfigs() {
          return this.config ?? {};
        }
      }
      exports.DEFAULT_REQUEST_TIMEOUT = DEFAULT_REQUEST_TIMEOUT, exports.NodeHttp2Handler = NodeHttp2Handler, exports.NodeHttpHandler = NodeHttpHandler;
    })
  ),
  /***/
  9449: (
    /***/
    (function(module) {
      (function(e, t) {
        module.exports = t();
      })(this, function() {
        var e = { AmazonBot: "amazonbot", "Amazon Silk": "amazon_silk", "Android Browser": "android", BaiduSpider: "baiduspider", Bada: "bada", BingCrawler: "bingcrawler", Brave: "brave", BlackBerry: "blackberry", "ChatGPT-User": "chatgpt_user", Chrome: "chrome", ClaudeBot: "claudebot", Chromium: "chromium", Diffbot: "diffbot", DuckDuckBot: "duckduckbot", DuckDuckGo: "duckduckgo", Electron: "electron", Epiphany: "epiphany", FacebookExternalHit: "facebookexternalhit", Firefox: "firefox", Focus: "focus", Generic: "generic", "Google Search": "google_search", Googlebot: "googlebot", GPTBot: "gptbot", "HeyTap Browser": "heytap", "Internet Explorer": "ie", InternetArchiveCrawler: "internetarchivecrawler", "K-Meleon": "k_meleon", Ladybird: "ladybird", LibreWolf: "librewolf", Linespider: "linespider", Maxthon: "maxthon", "Meta-ExternalAds": "meta_externalads", "Meta-ExternalAgent": "meta_externalagent", "Meta-ExternalFetcher": "meta_externalfetcher", "Meta-WebIndexer": "meta_webindexer", "Microsoft Edge": "edge", "MZ Browser": "mz", "NAVER Whale Browser": "naver", "OAI-SearchBot": "oai_searchbot", Omgilibot: "omgilibot", Opera: "opera", "Opera Coast": "opera_coast", "Pale Moon": "pale_moon", PerplexityBot: "perplexitybot", "Perplexity-User": "perplexity_user", PhantomJS: "phantomjs", PingdomBot: "pingdombot", Puffin: "puffin", QQ: "qq", QQLite: "qqlite", QupZilla: "qupzilla", Roku: "roku", Safari: "safari", Sailfish: "sailfish", "Samsung Internet for Android": "samsung_internet", SlackBot: "slackbot", SeaMonkey: "seamonkey", Sleipnir: "sleipnir", "Sogou Browser": "sogou", Swing: "swing", Tizen: "tizen", "UC Browser": "uc", "Vivo Browser": "vivo", Vivaldi: "vivaldi", "WebOS Browser": "webos", WeChat: "wechat", YahooSlurp: "yahooslurp", "Yandex Browser": "yandex", YandexBot: "yandexbot", YouBot: "youbot" }, t = { amazonbot: "AmazonBot", amazon_silk: "Amazon Silk", android: "Android Browser", baiduspider: "BaiduSpider", bada: "Bada", bingcrawler: "BingCrawler", blackberry: "BlackBerry", brave: "Brave", chatgpt_user: "ChatGPT-User", chrome: "Chrome", claudebot: "ClaudeBot", chromium: "Chromium", diffbot: "Diffbot", duckduckbot: "DuckDuckBot", duckduckgo: "DuckDuckGo", edge: "Microsoft Edge", electron: "Electron", epiphany: "Epiphany", facebookexternalhit: "FacebookExternalHit", firefox: "Firefox", focus: "Focus", generic: "Generic", google_search: "Google Search", googlebot: "Googlebot", gptbot: "GPTBot", heytap: "HeyTap Browser", ie: "Internet Explorer", internetarchivecrawler: "InternetArchiveCrawler", k_meleon: "K-Meleon", ladybird: "Ladybird", librewolf: "LibreWolf", linespider: "Linespider", maxthon: "Maxthon", meta_externalads: "Meta-ExternalAds", meta_externalagent: "Meta-ExternalAgent", meta_externalfetcher: "Meta-ExternalFetcher", meta_webindexer: "Meta-WebIndexer", mz: "MZ Browser", naver: "NAVER Whale Browser", oai_searchbot: "OAI-SearchBot", omgilibot: "Omgilibot", opera: "Opera", opera_coast: "Opera Coast", pale_moon: "Pale Moon", perplexitybot: "PerplexityBot", perplexity_user: "Perplexity-User", phantomjs: "PhantomJS", pingdombot: "PingdomBot", puffin: "Puffin", qq: "QQ Browser", qqlite: "QQ Browser Lite", qupzilla: "QupZilla", roku: "Roku", safari: "Safari", sailfish: "Sailfish", samsung_internet: "Samsung Internet for Android", seamonkey: "SeaMonkey", slackbot: "SlackBot", sleipnir: "Sleipnir", sogou: "Sogou Browser", swing: "Swing", tizen: "Tizen", uc: "UC Browser", vivo: "Vivo Browser", vivaldi: "Vivaldi", webos: "WebOS Browser", wechat: "WeChat", yahooslurp: "YahooSlurp", yandex: "Yandex Browser", yandexbot: "YandexBot", youbot: "YouBot" }, r = { bot: "bot", desktop: "desktop", mobile: "mobile", tablet: "tablet", tv: "tv" }, i = { Android: "Android", Bada: "Bada", BlackBerry: "BlackBerry", ChromeOS: "Chrome OS", HarmonyOS: "HarmonyOS", iOS: "iOS", Linux: "Linux", MacOS: "macOS", PlayStation4: "PlayStation 4", Roku: "Roku", Tizen: "Tizen", WebOS: "WebOS", Windows: "Windows", WindowsPhone: "Windows Phone" }, n = { Blink: "Blink", EdgeHTML: "EdgeHTML", Gecko: "Gecko", LibWeb: "LibWeb", Presto: "Presto", Trident: "Trident", WebKit: "WebKit" }, s = (function() {
          function r2() {
          }
          return r2.getFirstMatch = function(e2, t2) {
            var r3 = t2.match(e2);
            return r3 && r3.length > 0 && r3[1] || "";
          }, r2.getSecondMatch = function(e2, t2) {
            var r3 = t2.match(e2);
            return r3 && r3.length > 1 && r3[2] || "";
          }, r2.matchAndReturnConst = function(e2, t2, r3) {
            if (e2.test(t2)) return r3;
          }, r2.isFirefoxOnIpad = function(e2) {
            var t2 = e2.indexOf("Macintosh");
            if (t2 === -1) return !1;
            var r3 = e2.indexOf(" FxiOS", t2 + 9);
            return r3 !== -1 && e2.indexOf("/", r3 + 6) !== -1;
          }, r2.getWindowsVersionName = function(e2) {
            switch (e2) {
              case "NT":
                return "NT";
              case "XP":
              case "NT 5.1":
                return "XP";
              case "NT 5.0":
                return "2000";
              case "NT 5.2":
                return "2003";
              case "NT 6.0":
                return "Vista";
              case "NT 6.1":
                return "7";
              case "NT 6.2":
                return "8";
              case "NT 6.3":
                return "8.1";
              case "NT 10.0":
                return "10";
              default:
                return;
            }
          }, r2.getMacOSVersionName = function(e2) {
            var t2 = e2.split(".").splice(0, 2).map(function(e3) {
              return parseInt(e3, 10) || 0;
            });
            t2.push(0);
            var r3 = t2[0], i2 = t2[1];
            if (r3 === 10) switch (i2) {
              case 5:
                return "Leopard";
              case 6:
                return "Snow Leopard";
              case 7:
                return "Lion";
              case 8:
                return "Mountain Lion";
              case 9:
                return "Mavericks";
              case 10:
                return "Yosemite";
              case 11:
                return "El Capitan";
              case 12:
                return "Sierra";
              case 13:
                return "High Sierra";
              case 14:
                return "Mojave";
              case 15:
                return "Catalina";
              default:
                return;
            }
            switch (r3) {
              case 11:
                return "Big Sur";
              case 12:
                return "Monterey";
              case 13:
                return "Ventura";
              case 14:
                return "Sonoma";
              case 15:
                return "Sequoia";
              default:
                return;
            }
          }, r2.getAndroidVersionName = function(e2) {
            var t2 = e2.split(".").splice(0, 2).map(function(e3) {
              return parseInt(e3, 10) || 0;
            });
            if (t2.push(0), !(t2[0] === 1 && t2[1] < 5)) return t2[0] === 1 && t2[1] < 6 ? "Cupcake" : t2[0] === 1 && t2[1] >= 6 ? "Donut" : t2[0] === 2 && t2[1] < 2 ? "Eclair" : t2[0] === 2 && t2[1] === 2 ? "Froyo" : t2[0] === 2 && t2[1] > 2 ? "Gingerbread" : t2[0] === 3 ? "Honeycomb" : t2[0] === 4 && t2[1] < 1 ? "Ice Cream Sandwich" : t2[0] === 4 && t2[1] < 4 ? "Jelly Bean" : t2[0] === 4 && t2[1] >= 4 ? "KitKat" : t2[0] === 5 ? "Lollipop" : t2[0] === 6 ? "Marshmallow" : t2[0] === 7 ? "Nougat" : t2[0] === 8 ? "Oreo" : t2[0] === 9 ? "Pie" : void 0;
          }, r2.getVersionPrecision = function(e2) {
            return e2.split(".").length;
          }, r2.compareVersions = function(e2, t2, i2) {
            i2 === void 0 && (i2 = !1);
            var n2 = r2.getVersionPrecision(e2), s2 = r2.getVersionPrecision(t2), o2 = Math.max(n2, s2), a2 = 0, c2 = r2.map([e2, t2], function(e3) {
              var t3 = o2 - r2.getVersionPrecision(e3), i3 = e3 + new Array(t3 + 1).join(".0");
              return r2.map(i3.split("."), function(e4) {
                return new Array(20 - e4.length).join("0") + e4;
              }).reverse();
            });
            for (i2 && (a2 = o2 - Math.min(n2, s2)), o2 -= 1; o2 >= a2; ) {
              if (c2[0][o2] > c2[1][o2]) return 1;
              if (c2[0][o2] === c2[1][o2]) {
                if (o2 === a2) return 0;
                o2 -= 1;
              } else if (c2[0][o2] < c2[1][o2]) return -1;
            }
          }, r2.map = function(e2, t2) {
            var r3, i2 = [];
            if (Array.prototype.map) return Array.prototype.map.call(e2, t2);
            for (r3 = 0; r3 < e2.length; r3 += 1) i2.push(t2(e2[r3]));
            return i2;
          }, r2.find = function(e2, t2) {
            var r3, i2;
            if (Array.prototype.find) return Array.prototype.find.call(e2, t2);
            for (r3 = 0, i2 = e2.length; r3 < i2; r3 += 1) {
              var n2 = e2[r3];
              if (t2(n2, r3)) return n2;
            }
          }, r2.assign = function(e2) {
            for (var t2, r3, i2 = e2, n2 = arguments.length, s2 = new Array(n2 > 1 ? n2 - 1 : 0), o2 = 1; o2 < n2; o2++) s2[o2 - 1] = arguments[o2];
            if (Object.assign) return Object.assign.apply(Object, [e2].concat(s2));
            var a2 = function() {
              var e3 = s2[t2];
              typeof e3 == "object" && e3 !== null && Object.keys(e3).forEach(function(t3) {
                i2[t3] = e3[t3];
              });
            };
            for (t2 = 0, r3 = s2.length; t2 < r3; t2 += 1) a2();
            return e2;
          }, r2.getBrowserAlias = function(t2) {
            return e[t2];
          }, r2.getBrowserTypeByAlias = function(e2) {
            return t[e2] || "";
          }, r2;
        })(), o = /version\/(\d+(\.?_?\d+)+)/i, a = [{ test: [/gptbot/i], describe: function(e2) {
          var t2 = { name: "GPTBot" }, r2 = s.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/chatgpt-user/i], describe: function(e2) {
          var t2 = { name: "ChatGPT-User" }, r2 = s.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/oai-searchbot/i], describe: function(e2) {
          var t2 = { name: "OAI-SearchBot" }, r2 = s.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i], describe: function(e2) {
          var t2 = { name: "ClaudeBot" }, r2 = s.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/omgilibot/i, /webzio-extended/i], describe: function(e2) {
          var t2 = { name: "Omgilibot" }, r2 = s.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/diffbot/i], describe: function(e2) {
          var t2 = { name: "Diffbot" }, r2 = s.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/perplexitybot/i], describe: function(e2) {
          var t2 = { name: "PerplexityBot" }, r2 = s.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/perplexity-user/i], describe: function(e2) {
          var t2 = { name: "Perplexity-User" }, r2 = s.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/youbot/i], describe: function(e2) {
          var t2 = { name: "YouBot" }, r2 = s.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/meta-webindexer/i], describe: function(e2) {
          var t2 = { name: "Meta-WebIndexer" }, r2 = s.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/meta-externalads/i], describe: function(e2) {
          var t2 = { name: "Meta-ExternalAds" }, r2 = s.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/meta-externalagent/i], describe: function(e2) {
          var t2 = { name: "Meta-ExternalAgent" }, r2 = s.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/meta-externalfetcher/i], describe: function(e2) {
          var t2 = { name: "Meta-ExternalFetcher" }, r2 = s.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/googlebot/i], describe: function(e2) {
          var t2 = { name: "Googlebot" }, r2 = s.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/linespider/i], describe: function(e2) {
          var t2 = { name: "Linespider" }, r2 = s.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/amazonbot/i], describe: function(e2) {
          var t2 = { name: "AmazonBot" }, r2 = s.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/bingbot/i], describe: function(e2) {
          var t2 = { name: "BingCrawler" }, r2 = s.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/baiduspider/i], describe: function(e2) {
          var t2 = { name: "BaiduSpider" }, r2 = s.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/duckduckbot/i], describe: function(e2) {
          var t2 = { name: "DuckDuckBot" }, r2 = s.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/ia_archiver/i], describe: function(e2) {
          var t2 = { name: "InternetArchiveCrawler" }, r2 = s.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: function() {
          return { name: "FacebookExternalHit" };
        } }, { test: [/slackbot/i, /slack-imgProxy/i], describe: function(e2) {
          var t2 = { name: "SlackBot" }, r2 = s.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/yahoo!?[\s/]*slurp/i], describe: function() {
          return { name: "YahooSlurp" };
        } }, { test: [/yandexbot/i, /yandexmobilebot/i], describe: function() {
          return { name: "YandexBot" };
        } }, { test: [/pingdom/i], describe: function() {
          return { name: "PingdomBot" };
        } }, { test: [/opera/i], describe: function(e2) {
          var t2 = { name: "Opera" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/opr\/|opios/i], describe: function(e2) {
          var t2 = { name: "Opera" }, r2 = s.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/SamsungBrowser/i], describe: function(e2) {
          var t2 = { name: "Samsung Internet for Android" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/Whale/i], describe: function(e2) {
          var t2 = { name: "NAVER Whale Browser" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/PaleMoon/i], describe: function(e2) {
          var t2 = { name: "Pale Moon" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/HeyTapBrowser/i], describe: function(e2) {
          var t2 = { name: "HeyTap Browser" }, r2 = s.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/VivoBrowser/i], describe: function(e2) {
          var t2 = { name: "Vivo Browser" }, r2 = s.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/MZBrowser/i], describe: function(e2) {
          var t2 = { name: "MZ Browser" }, r2 = s.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/focus/i], describe: function(e2) {
          var t2 = { name: "Focus" }, r2 = s.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/swing/i], describe: function(e2) {
          var t2 = { name: "Swing" }, r2 = s.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/coast/i], describe: function(e2) {
          var t2 = { name: "Opera Coast" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/opt\/\d+(?:.?_?\d+)+/i], describe: function(e2) {
          var t2 = { name: "Opera Touch" }, r2 = s.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/yabrowser/i], describe: function(e2) {
          var t2 = { name: "Yandex Browser" }, r2 = s.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/ucbrowser/i], describe: function(e2) {
          var t2 = { name: "UC Browser" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/Maxthon|mxios/i], describe: function(e2) {
          var t2 = { name: "Maxthon" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/epiphany/i], describe: function(e2) {
          var t2 = { name: "Epiphany" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/puffin/i], describe: function(e2) {
          var t2 = { name: "Puffin" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/sleipnir/i], describe: function(e2) {
          var t2 = { name: "Sleipnir" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/k-meleon/i], describe: function(e2) {
          var t2 = { name: "K-Meleon" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/micromessenger/i], describe: function(e2) {
          var t2 = { name: "WeChat" }, r2 = s.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/qqbrowser/i], describe: function(e2) {
          var t2 = { name: /qqbrowserlite/i.test(e2) ? "QQ Browser Lite" : "QQ Browser" }, r2 = s.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/msie|trident/i], describe: function(e2) {
          var t2 = { name: "Internet Explorer" }, r2 = s.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/\sedg\//i], describe: function(e2) {
          var t2 = { name: "Microsoft Edge" }, r2 = s.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/edg([ea]|ios)\//i], describe: function(e2) {
          var t2 = { name: "Microsoft Edge" }, r2 = s.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: function(e2) {
          return !!e2.hasBrand("Vivaldi") || e2.test(/vivaldi/i);
        }, describe: function(e2, t2) {
          var r2 = { name: "Vivaldi" };
          if (t2) {
            var i2 = t2.getBrandVersion("Vivaldi");
            if (i2) return r2.version = i2, r2;
          }
          var n2 = s.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i, e2);
          return n2 && (r2.version = n2), r2;
        } }, { test: [/seamonkey/i], describe: function(e2) {
          var t2 = { name: "SeaMonkey" }, r2 = s.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/sailfish/i], describe: function(e2) {
          var t2 = { name: "Sailfish" }, r2 = s.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/silk/i], describe: function(e2) {
          var t2 = { name: "Amazon Silk" }, r2 = s.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/phantom/i], describe: function(e2) {
          var t2 = { name: "PhantomJS" }, r2 = s.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/slimerjs/i], describe: function(e2) {
          var t2 = { name: "SlimerJS" }, r2 = s.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/blackberry|\bbb\d+/i, /rim\stablet/i], describe: function(e2) {
          var t2 = { name: "BlackBerry" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/(web|hpw)[o0]s/i], describe: function(e2) {
          var t2 = { name: "WebOS Browser" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/bada/i], describe: function(e2) {
          var t2 = { name: "Bada" }, r2 = s.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/tizen/i], describe: function(e2) {
          var t2 = { name: "Tizen" }, r2 = s.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/qupzilla/i], describe: function(e2) {
          var t2 = { name: "QupZilla" }, r2 = s.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/librewolf/i], describe: function(e2) {
          var t2 = { name: "LibreWolf" }, r2 = s.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/firefox|iceweasel|fxios/i], describe: function(e2) {
          var t2 = { name: "Firefox" }, r2 = s.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/electron/i], describe: function(e2) {
          var t2 = { name: "Electron" }, r2 = s.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/sogoumobilebrowser/i, /metasr/i, /se 2\.[x]/i], describe: function(e2) {
          var t2 = { name: "Sogou Browser" }, r2 = s.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i, e2), i2 = s.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e2), n2 = s.getFirstMatch(/se ([\d.]+)x/i, e2), o2 = r2 || i2 || n2;
          return o2 && (t2.version = o2), t2;
        } }, { test: [/MiuiBrowser/i], describe: function(e2) {
          var t2 = { name: "Miui" }, r2 = s.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: function(e2) {
          return !!e2.hasBrand("DuckDuckGo") || e2.test(/\sDdg\/[\d.]+$/i);
        }, describe: function(e2, t2) {
          var r2 = { name: "DuckDuckGo" };
          if (t2) {
            var i2 = t2.getBrandVersion("DuckDuckGo");
            if (i2) return r2.version = i2, r2;
          }
          var n2 = s.getFirstMatch(/\sDdg\/([\d.]+)$/i, e2);
          return n2 && (r2.version = n2), r2;
        } }, { test: function(e2) {
          return e2.hasBrand("Brave");
        }, describe: function(e2, t2) {
          var r2 = { name: "Brave" };
          if (t2) {
            var i2 = t2.getBrandVersion("Brave");
            if (i2) return r2.version = i2, r2;
          }
          return r2;
        } }, { test: [/chromium/i], describe: function(e2) {
          var t2 = { name: "Chromium" }, r2 = s.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/ladybird/i], describe: function(e2) {
          var t2 = { name: "Ladybird" }, r2 = s.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/chrome|crios|crmo/i], describe: function(e2) {
          var t2 = { name: "Chrome" }, r2 = s.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/GSA/i], describe: function(e2) {
          var t2 = { name: "Google Search" }, r2 = s.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: function(e2) {
          var t2 = !e2.test(/like android/i), r2 = e2.test(/android/i);
          return t2 && r2;
        }, describe: function(e2) {
          var t2 = { name: "Android Browser" }, r2 = s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/playstation 4/i], describe: function(e2) {
          var t2 = { name: "PlayStation 4" }, r2 = s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/safari|applewebkit/i], describe: function(e2) {
          var t2 = { name: "Safari" }, r2 = s.getFirstMatch(o, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/.*/i], describe: function(e2) {
          var t2 = e2.search("\\(") !== -1 ? /^(.*)\/([^/]*)[ \t]\((.*)/ : /^(.*)\/([^/]*) /;
          return { name: s.getFirstMatch(t2, e2), version: s.getSecondMatch(t2, e2) };
        } }], c = [{ test: [/Roku\/DVP/], describe: function(e2) {
          var t2 = s.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, e2);
          return { name: i.Roku, version: t2 };
        } }, { test: [/windows phone/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, e2);
          return { name: i.WindowsPhone, version: t2 };
        } }, { test: [/windows /i], describe: function(e2) {
          var t2 = s.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, e2), r2 = s.getWindowsVersionName(t2);
          return { name: i.Windows, version: t2, versionName: r2 };
        } }, { test: function(e2) {
          return s.isFirefoxOnIpad(e2.getUA());
        }, describe: function(e2) {
          var t2 = { name: i.iOS }, r2 = s.getSecondMatch(/(Version\/)(\d[\d.]+)/, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/macintosh/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, e2).replace(/[_\s]/g, "."), r2 = s.getMacOSVersionName(t2), n2 = { name: i.MacOS, version: t2 };
          return r2 && (n2.versionName = r2), n2;
        } }, { test: [/(ipod|iphone|ipad)/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, e2).replace(/[_\s]/g, ".");
          return { name: i.iOS, version: t2 };
        } }, { test: [/OpenHarmony/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, e2);
          return { name: i.HarmonyOS, version: t2 };
        } }, { test: function(e2) {
          var t2 = !e2.test(/like android/i), r2 = e2.test(/android/i);
          return t2 && r2;
        }, describe: function(e2) {
          var t2 = s.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i, e2), r2 = s.getAndroidVersionName(t2), n2 = { name: i.Android, version: t2 };
          return r2 && (n2.versionName = r2), n2;
        } }, { test: [/(web|hpw)[o0]s/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, e2), r2 = { name: i.WebOS };
          return t2 && t2.length && (r2.version = t2), r2;
        } }, { test: [/blackberry|\bbb\d+/i, /rim\stablet/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i, e2) || s.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i, e2) || s.getFirstMatch(/\bbb(\d+)/i, e2);
          return { name: i.BlackBerry, version: t2 };
        } }, { test: [/bada/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, e2);
          return { name: i.Bada, version: t2 };
        } }, { test: [/tizen/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, e2);
          return { name: i.Tizen, version: t2 };
        } }, { test: [/linux/i], describe: function() {
          return { name: i.Linux };
        } }, { test: [/CrOS/], describe: function() {
          return { name: i.ChromeOS };
        } }, { test: [/PlayStation 4/], describe: function(e2) {
          var t2 = s.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, e2);
          return { name: i.PlayStation4, version: t2 };
        } }], u = [{ test: [/googlebot/i], describe: function() {
          return { type: r.bot, vendor: "Google" };
        } }, { test: [/linespider/i], describe: function() {
          return { type: r.bot, vendor: "Line" };
        } }, { test: [/amazonbot/i], describe: function() {
          return { type: r.bot, vendor: "Amazon" };
        } }, { test: [/gptbot/i], describe: function() {
          return { type: r.bot, vendor: "OpenAI" };
        } }, { test: [/chatgpt-user/i], describe: function() {
          return { type: r.bot, vendor: "OpenAI" };
        } }, { test: [/oai-searchbot/i], describe: function() {
          return { type: r.bot, vendor: "OpenAI" };
        } }, { test: [/baiduspider/i], describe: function() {
          return { type: r.bot, vendor: "Baidu" };
        } }, { test: [/bingbot/i], describe: function() {
          return { type: r.bot, vendor: "Bing" };
        } }, { test: [/duckduckbot/i], describe: function() {
          return { type: r.bot, vendor: "DuckDuckGo" };
        } }, { test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i], describe: function() {
          return { type: r.bot, vendor: "Anthropic" };
        } }, { test: [/omgilibot/i, /webzio-extended/i], describe: function() {
          return { type: r.bot, vendor: "Webz.io" };
        } }, { test: [/diffbot/i], describe: function() {
          return { type: r.bot, vendor: "Diffbot" };
        } }, { test: [/perplexitybot/i], describe: function() {
          return { type: r.bot, vendor: "Perplexity AI" };
        } }, { test: [/perplexity-user/i], describe: function() {
          return { type: r.bot, vendor: "Perplexity AI" };
        } }, { test: [/youbot/i], describe: function() {
          return { type: r.bot, vendor: "You.com" };
        } }, { test: [/ia_archiver/i], describe: function() {
          return { type: r.bot, vendor: "Internet Archive" };
        } }, { test: [/meta-webindexer/i], describe: function() {
          return { type: r.bot, vendor: "Meta" };
        } }, { test: [/meta-externalads/i], describe: function() {
          return { type: r.bot, vendor: "Meta" };
        } }, { test: [/meta-externalagent/i], describe: function() {
          return { type: r.bot, vendor: "Meta" };
        } }, { test: [/meta-externalfetcher/i], describe: function() {
          return { type: r.bot, vendor: "Meta" };
        } }, { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: function() {
          return { type: r.bot, vendor: "Meta" };
        } }, { test: [/slackbot/i, /slack-imgProxy/i], describe: function() {
          return { type: r.bot, vendor: "Slack" };
        } }, { test: [/yahoo/i], describe: function() {
          return { type: r.bot, vendor: "Yahoo" };
        } }, { test: [/yandexbot/i, /yandexmobilebot/i], describe: function() {
          return { type: r.bot, vendor: "Yandex" };
        } }, { test: [/pingdom/i], describe: function() {
          return { type: r.bot, vendor: "Pingdom" };
        } }, { test: [/huawei/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/(can-l01)/i, e2) && "Nova", i2 = { type: r.mobile, vendor: "Huawei" };
          return t2 && (i2.model = t2), i2;
        } }, { test: [/nexus\s*(?:7|8|9|10).*/i], describe: function() {
          return { type: r.tablet, vendor: "Nexus" };
        } }, { test: [/ipad/i], describe: function() {
          return { type: r.tablet, vendor: "Apple", model: "iPad" };
        } }, { test: function(e2) {
          return s.isFirefoxOnIpad(e2.getUA());
        }, describe: function() {
          return { type: r.tablet, vendor: "Apple", model: "iPad" };
        } }, { test: [/kftt build/i], describe: function() {
          return { type: r.tablet, vendor: "Amazon", model: "Kindle Fire HD 7" };
        } }, { test: [/silk/i], describe: function() {
          return { type: r.tablet, vendor: "Amazon" };
        } }, { test: [/tablet(?! pc)/i], describe: function() {
          return { type: r.tablet };
        } }, { test: function(e2) {
          var t2 = e2.test(/ipod|iphone/i), r2 = e2.test(/like (ipod|iphone)/i);
          return t2 && !r2;
        }, describe: function(e2) {
          var t2 = s.getFirstMatch(/(ipod|iphone)/i, e2);
          return { type: r.mobile, vendor: "Apple", model: t2 };
        } }, { test: [/nexus\s*[0-6].*/i, /galaxy nexus/i], describe: function() {
          return { type: r.mobile, vendor: "Nexus" };
        } }, { test: [/Nokia/i], describe: function(e2) {
          var t2 = s.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i, e2), i2 = { type: r.mobile, vendor: "Nokia" };
          return t2 && (i2.model = t2), i2;
        } }, { test: [/[^-]mobi/i], describe: function() {
          return { type: r.mobile };
        } }, { test: function(e2) {
          return e2.getBrowserName(!0) === "blackberry";
        }, describe: function() {
          return { type: r.mobile, vendor: "BlackBerry" };
        } }, { test: function(e2) {
          return e2.getBrowserName(!0) === "bada";
        }, describe: function() {
          return { type: r.mobile };
        } }, { test: function(e2) {
          return e2.getBrowserName() === "windows phone";
        }, describe: function() {
          return { type: r.mobile, vendor: "Microsoft" };
        } }, { test: function(e2) {
          var t2 = Number(String(e2.getOSVersion()).split(".")[0]);
          return e2.getOSName(!0) === "android" && t2 >= 3;
        }, describe: function() {
          return { type: r.tablet };
        } }, { test: function(e2) {
          return e2.getOSName(!0) === "android";
        }, describe: function() {
          return { type: r.mobile };
        } }, { test: [/smart-?tv|smarttv/i], describe: function() {
          return { type: r.tv };
        } }, { test: [/netcast/i], describe: function() {
          return { type: r.tv };
        } }, { test: function(e2) {
          return e2.getOSName(!0) === "macos";
        }, describe: function() {
          return { type: r.desktop, vendor: "Apple" };
        } }, { test: function(e2) {
          return e2.getOSName(!0) === "windows";
        }, describe: function() {
          return { type: r.desktop };
        } }, { test: function(e2) {
          return e2.getOSName(!0) === "linux";
        }, describe: function() {
          return { type: r.desktop };
        } }, { test: function(e2) {
          return e2.getOSName(!0) === "playstation 4";
        }, describe: function() {
          return { type: r.tv };
        } }, { test: function(e2) {
          return e2.getOSName(!0) === "roku";
        }, describe: function() {
          return { type: r.tv };
        } }], d = [{ test: function(e2) {
          return e2.getBrowserName(!0) === "microsoft edge";
        }, describe: function(e2) {
          if (/\sedg\//i.test(e2)) return { name: n.Blink };
          var t2 = s.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, e2);
          return { name: n.EdgeHTML, version: t2 };
        } }, { test: function(e2) {
          return e2.getBrowserName(!0) === "ladybird";
        }, describe: function() {
          return { name: n.LibWeb };
        } }, { test: [/trident/i], describe: function(e2) {
          var t2 = { name: n.Trident }, r2 = s.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: function(e2) {
          return e2.test(/presto/i);
        }, describe: function(e2) {
          var t2 = { name: n.Presto }, r2 = s.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: function(e2) {
          var t2 = e2.test(/gecko/i), r2 = e2.test(/like gecko/i);
          return t2 && !r2;
        }, describe: function(e2) {
          var t2 = { name: n.Gecko }, r2 = s.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }, { test: [/(apple)?webkit\/537\.36/i], describe: function() {
          return { name: n.Blink };
        } }, { test: [/(apple)?webkit/i], describe: function(e2) {
          var t2 = { name: n.WebKit }, r2 = s.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, e2);
          return r2 && (t2.version = r2), t2;
        } }], f = (function() {
          function e2(e3, t3, r2) {
            if (t3 === void 0 && (t3 = !1), r2 === void 0 && (r2 = null), e3 == null || e3 === "") throw new Error("UserAgent parameter can't be empty");
            this._ua = e3;
            var i2 = !1;
            typeof t3 == "boolean" ? (i2 = t3, this._hints = r2) : this._hints = t3 != null && typeof t3 == "object" ? t3 : null, this.parsedResult = {}, i2 !== !0 && this.parse();
          }
          var t2 = e2.prototype;
          return t2.getHints = function() {
            return this._hints;
          }, t2.hasBrand = function(e3) {
            if (!this._hints || !Array.isArray(this._hints.brands)) return !1;
            var t3 = e3.toLowerCase();
            return this._hints.brands.some(function(e4) {
              return e4.brand && e4.brand.toLowerCase() === t3;
            });
          }, t2.getBrandVersion = function(e3) {
            if (this._hints && Array.isArray(this._hints.brands)) {
              var t3 = e3.toLowerCase(), r2 = s.find(this._hints.brands, function(e4) {
                return e4.brand && e4.brand.toLowerCase() === t3;
              });
              return r2 ? r2.version : void 0;
            }
          }, t2.getUA = function() {
            return this._ua;
          }, t2.test = function(e3) {
            return e3.test(this._ua);
          }, t2.parseBrowser = function() {
            var e3 = this;
            this.parsedResult.browser = {};
            var t3 = s.find(a, function(t4) {
              if (typeof t4.test == "function") return t4.test(e3);
              if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
                return e3.test(t5);
              });
              throw new Error("Browser's test function is not valid");
            });
            return t3 && (this.parsedResult.browser = t3.describe(this.getUA(), this)), this.parsedResult.browser;
          }, t2.getBrowser = function() {
            return this.parsedResult.browser ? this.parsedResult.browser : this.parseBrowser();
          }, t2.getBrowserName = function(e3) {
            return e3 ? String(this.getBrowser().name).toLowerCase() || "" : this.getBrowser().name || "";
          }, t2.getBrowserVersion = function() {
            return this.getBrowser().version;
          }, t2.getOS = function() {
            return this.parsedResult.os ? this.parsedResult.os : this.parseOS();
          }, t2.parseOS = function() {
            var e3 = this;
            this.parsedResult.os = {};
            var t3 = s.find(c, function(t4) {
              if (typeof t4.test == "function") return t4.test(e3);
              if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
                return e3.test(t5);
              });
              throw new Error("Browser's test function is not valid");
            });
            return t3 && (this.parsedResult.os = t3.describe(this.getUA())), this.parsedResult.os;
          }, t2.getOSName = function(e3) {
            var t3 = this.getOS().name;
            return e3 ? String(t3).toLowerCase() || "" : t3 || "";
          }, t2.getOSVersion = function() {
            return this.getOS().version;
          }, t2.getPlatform = function() {
            return this.parsedResult.platform ? this.parsedResult.platform : this.parsePlatform();
          }, t2.getPlatformType = function(e3) {
            e3 === void 0 && (e3 = !1);
            var t3 = this.getPlatform().type;
            return e3 ? String(t3).toLowerCase() || "" : t3 || "";
          }, t2.parsePlatform = function() {
            var e3 = this;
            this.parsedResult.platform = {};
            var t3 = s.find(u, function(t4) {
              if (typeof t4.test == "function") return t4.test(e3);
              if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
                return e3.test(t5);
              });
              throw new Error("Browser's test function is not valid");
            });
            return t3 && (this.parsedResult.platform = t3.describe(this.getUA())), this.parsedResult.platform;
          }, t2.getEngine = function() {
            return this.parsedResult.engine ? this.parsedResult.engine : this.parseEngine();
          }, t2.getEngineName = function(e3) {
            return e3 ? String(this.getEngine().name).toLowerCase() || "" : this.getEngine().name || "";
          }, t2.parseEngine = function() {
            var e3 = this;
            this.parsedResult.engine = {};
            var t3 = s.find(d, function(t4) {
              if (typeof t4.test == "function") return t4.test(e3);
              if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
                return e3.test(t5);
              });
              throw new Error("Browser's test function is not valid");
            });
            return t3 && (this.parsedResult.engine = t3.describe(this.getUA())), this.parsedResult.engine;
          }, t2.parse = function() {
            return this.parseBrowser(), this.parseOS(), this.parsePlatform(), this.parseEngine(), this;
          }, t2.getResult = function() {
            return s.assign({}, this.parsedResult);
          }, t2.satisfies = function(e3) {
            var t3 = this, r2 = {}, i2 = 0, n2 = {}, o2 = 0;
            if (Object.keys(e3).forEach(function(t4) {
              var s2 = e3[t4];
              typeof s2 == "string" || Array.isArray(s2) ? (n2[t4] = s2, o2 += 1) : typeof s2 == "object" && (r2[t4] = s2, i2 += 1);
            }), i2 > 0) {
              var a2 = Object.keys(r2), c2 = s.find(a2, function(e4) {
                return t3.isOS(e4);
              });
              if (c2) {
                var u2 = this.satisfies(r2[c2]);
                if (u2 !== void 0) return u2;
              }
              var d2 = s.find(a2, function(e4) {
                return t3.isPlatform(e4);
              });
              if (d2) {
                var f2 = this.satisfies(r2[d2]);
                if (f2 !== void 0) return f2;
              }
            }
            if (o2 > 0) {
              var b2 = Object.keys(n2), l2 = s.find(b2, function(e4) {
                return t3.isBrowser(e4, !0);
              });
              if (l2 !== void 0) return this.compareVersions(n2[l2]);
            }
          }, t2.isBrowser = function(e3, t3) {
            t3 === void 0 && (t3 = !1);
            var r2 = this.getBrowserName().toLowerCase(), i2 = e3.toLowerCase(), n2 = s.getBrowserTypeByAlias(i2);
            return t3 && n2 && (i2 = n2.toLowerCase()), i2 === r2;
          }, t2.compareVersions = function(e3) {
            var t3 = this;
            return typeof e3 == "string" ? this.compareVersion(e3) : e3.some(function(e4) {
              return t3.compareVersion(e4);
            });
          }, t2.compareVersion = function(e3) {
            var t3 = [0], r2 = e3, i2 = !1, n2 = this.getBrowserVersion();
            if (typeof n2 == "string") return e3[0] === ">" || e3[0] === "<" ? (r2 = e3.substr(1), e3[1] === "=" ? (i2 = !0, r2 = e3.substr(2)) : t3 = [], e3[0] === ">" ? t3.push(1) : t3.push(-1)) : e3[0] === "=" ? r2 = e3.substr(1) : e3[0] === "~" && (i2 = !0, r2 = e3.substr(1)), t3.indexOf(s.compareVersions(n2, r2, i2)) > -1;
          }, t2.isOS = function(e3) {
            return this.getOSName(!0) === String(e3).toLowerCase();
          }, t2.isPlatform = function(e3) {
            return this.getPlatformType(!0) === String(e3).toLowerCase();
          }, t2.isEngine = function(e3) {
            return this.getEngineName(!0) === String(e3).toLowerCase();
          }, t2.is = function(e3, t3) {
            return t3 === void 0 && (t3 = !1), this.isBrowser(e3, t3) || this.isOS(e3) || this.isPlatform(e3);
          }, t2.some = function(e3) {
            var t3 = this;
            return e3 === void 0 && (e3 = []), e3.some(function(e4) {
              return t3.is(e4);
            });
          }, e2;
        })();
        function b(e2) {
          var t2 = (function(e3) {
            if (typeof e3 != "object" || !e3) return e3;
            var t3 = e3[Symbol.toPrimitive];
            if (t3 !== void 0) {
              var r2 = t3.call(e3, "string");
              if (typeof r2 != "object") return r2;
              throw new TypeError("@@toPrimitive must return a primitive value.");
            }
            return String(e3);
          })(e2);
          return typeof t2 == "symbol" ? t2 : t2 + "";
        }
        var l = (function() {
          function e2() {
          }
          return e2.getParser = function(e3, t2, r2) {
            if (t2 === void 0 && (t2 = !1), r2 === void 0 && (r2 = null), typeof e3 != "string") throw new Error("UserAgent should be a string");
            return new f(e3, t2, r2);
          }, e2.parse = function(e3, t2) {
            return t2 === void 0 && (t2 = null), new f(e3, t2).getResult();
          }, s2 = e2, (o2 = [{ key: "BROWSER_MAP", get: function() {
            return t;
          } }, { key: "ENGINE_MAP", get: function() {
            return n;
          } }, { key: "OS_MAP", get: function() {
            return i;
          } }, { key: "PLATFORMS_MAP", get: function() {
            return r;
          } }]) && /*!
            	* Bowser - a browser detector
            	* https://github.com/bowser-js/bowser
            	* MIT License | (c) Dustin Diaz 2012-2015
            	* MIT License | (c) Denis Demchenko 2015-2026
            	*/
          (function(e3, t2) {
            for (var r2 = 0; r2 < t2.length; r2++) {
              var i2 = t2[r2];
              i2.enumerable = i2.enumerable || !1, i2.configurable = !0, "value" in i2 && (i2.writable = !0), Object.defineProperty(e3, b(i2.key), i2);
            }
          })(s2, o2), Object.defineProperty(s2, "prototype", { writable: !1 }), s2;
          var s2, o2;
        })();
        return l.parse, l.getParser, l;
      });
    })
  )
};
