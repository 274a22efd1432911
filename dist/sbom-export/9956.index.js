export const id = 9956, ids = [9956], modules = {
  /***/
  7523: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { ProviderError, booleanSelector, SelectorType, loadConfig } = __webpack_require__(7291), { setCredentialFeature } = __webpack_require__(2771), { normalizeProvider, memoizeIdentityProvider, isIdentityExpired, doesIdentityRequireRefresh } = __webpack_require__(402), { SignatureV4 } = __webpack_require__(5118), { HttpResponse, HttpRequest } = __webpack_require__(3422), { SMITHY_CONTEXT_KEY } = __webpack_require__(690), getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0, getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0, getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset), getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
        if (ageHeader !== void 0)
          return currentSystemClockOffset;
        const serverTime = Date.parse(clockTime);
        if (Number.isNaN(serverTime))
          return currentSystemClockOffset;
        const timeResponseReceived = Date.now();
        return timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5 ? currentSystemClockOffset : serverTime - timeResponseReceived;
      }, throwSigningPropertyError = (name, property) => {
        if (!property)
          throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
        return property;
      }, hasEventStreamOutput = (signingProperties) => signingProperties.context?.[SMITHY_CONTEXT_KEY]?.eventStream?.output === !0, validateSigningProperties = async (signingProperties) => {
        const context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0], signer = await throwSigningPropertyError("signer", config.signer)(authScheme), signingRegion = signingProperties?.signingRegion, signingRegionSet = signingProperties?.signingRegionSet, signingName = signingProperties?.signingName;
        return {
          config,
          signer,
          signingRegion,
          signingRegionSet,
          signingName
        };
      };
      class AwsSdkSigV4Signer {
        async sign(httpRequest, identity, signingProperties) {
          if (!HttpRequest.isInstance(httpRequest))
            throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
          const validatedProps = await validateSigningProperties(signingProperties), { config, signer } = validatedProps;
          let { signingRegion, signingName } = validatedProps;
          const handlerExecutionContext = signingProperties.context;
          if (handlerExecutionContext?.authSchemes?.length ?? !1) {
            const [first, second] = handlerExecutionContext.authSchemes;
            first?.name === "sigv4a" && second?.name === "sigv4" && (signingRegion = second?.signingRegion ?? signingRegion, signingName = second?.signingName ?? signingName);
          }
          const noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
          signingProperties._disableClockSkewCorrection = noSkewCorrection;
          const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
          return signingProperties._skipClockSkewSampling = skipSkewSampling, skipSkewSampling || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, {
            signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
            signingRegion,
            signingService: signingName
          });
        }
        errorHandler(signingProperties) {
          return (error) => {
            const errorException = error;
            if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
              const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
              if (serverTime) {
                const config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(errorException.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
                config.systemClockOffset = newOffset, Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = !0);
              }
            }
            throw error;
          };
        }
        successHandler(httpResponse, signingProperties) {
          if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection)
            return;
          const dateHeader = getDateHeader(httpResponse);
          if (dateHeader) {
            const config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
            config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
          }
        }
      }
      const AWSSDKSigV4Signer = AwsSdkSigV4Signer;
      class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer {
        async sign(httpRequest, identity, signingProperties) {
          if (!HttpRequest.isInstance(httpRequest))
            throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
          const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties), multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(","), noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
          return signingProperties._disableClockSkewCorrection = noSkewCorrection, noSkewCorrection || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, {
            signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
            signingRegion: multiRegionOverride,
            signingService: signingName
          });
        }
      }
      const getArrayForCommaSeparatedString = (str) => typeof str == "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [], getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`, NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE", NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference", NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
        environmentVariableSelector: (env, options) => {
          if (options?.signingName && getBearerTokenEnvKey(options.signingName) in env)
            return ["httpBearerAuth"];
          if (NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)
            return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
        },
        configFileSelector: (profile) => {
          if (NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)
            return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
        },
        default: []
      }, resolveAwsSdkSigV4AConfig = (config) => (config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet), config), NODE_SIGV4A_CONFIG_OPTIONS = {
        environmentVariableSelector(env) {
          if (env.AWS_SIGV4A_SIGNING_REGION_SET)
            return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
          throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
            tryNextLink: !0
          });
        },
        configFileSelector(profile) {
          if (profile.sigv4a_signing_region_set)
            return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
          throw new ProviderError("sigv4a_signing_region_set not set in profile.", {
            tryNextLink: !0
          });
        },
        default: void 0
      }, bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
        let inputCredentials = config.credentials, isUserSupplied = !!config.credentials, resolvedCredentials;
        Object.defineProperty(config, "credentials", {
          set(credentials) {
            credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0), inputCredentials = credentials;
            const memoizedProvider = normalizeCredentialProvider(config, {
              credentials: inputCredentials,
              credentialDefaultProvider: config.credentialDefaultProvider
            }), boundProvider = bindCallerConfig(config, memoizedProvider);
            if (isUserSupplied && !boundProvider.attributed) {
              const isCredentialObject = typeof inputCredentials == "object" && inputCredentials !== null;
              resolvedCredentials = async (options) => {
                const attributedCreds = await boundProvider(options);
                return isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0) ? setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e") : attributedCreds;
              }, resolvedCredentials.memoized = boundProvider.memoized, resolvedCredentials.configBound = boundProvider.configBound, resolvedCredentials.attributed = !0;
            } else
              resolvedCredentials = boundProvider;
          },
          get() {
            return resolvedCredentials;
          },
          enumerable: !0,
          configurable: !0
        }), config.credentials = inputCredentials;
        const { signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
        let signer;
        return config.signer ? signer = normalizeProvider(config.signer) : config.regionInfoProvider ? signer = () => normalizeProvider(config.region)().then(async (region) => [
          await config.regionInfoProvider(region, {
            useFipsEndpoint: await config.useFipsEndpoint(),
            useDualstackEndpoint: await config.useDualstackEndpoint()
          }) || {},
          region
        ]).then(([regionInfo, region]) => {
          const { signingRegion, signingService } = regionInfo;
          config.signingRegion = config.signingRegion || signingRegion || region, config.signingName = config.signingName || signingService || config.serviceId;
          const params = {
            ...config,
            credentials: config.credentials,
            region: config.signingRegion,
            service: config.signingName,
            sha256,
            uriEscapePath: signingEscapePath
          }, SignerCtor = config.signerConstructor || SignatureV4;
          return new SignerCtor(params);
        }) : signer = async (authScheme) => {
          authScheme = Object.assign({}, {
            name: "sigv4",
            signingName: config.signingName || config.defaultSigningName,
            signingRegion: await normalizeProvider(config.region)(),
            properties: {}
          }, authScheme);
          const signingRegion = authScheme.signingRegion, signingService = authScheme.signingName;
          config.signingRegion = config.signingRegion || signingRegion, config.signingName = config.signingName || signingService || config.serviceId;
          const params = {
            ...config,
            credentials: config.credentials,
            region: config.signingRegion,
            service: config.signingName,
            sha256,
            uriEscapePath: signingEscapePath
          }, SignerCtor = config.signerConstructor || SignatureV4;
          return new SignerCtor(params);
        }, Object.assign(config, {
          systemClockOffset,
          signingEscapePath,
          signer,
          disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
        });
      };
      function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
        let credentialsProvider;
        return credentials ? credentials?.memoized ? credentialsProvider = credentials : credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, {
          parentClientConfig: config
        }))) : credentialsProvider = async () => {
          throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
        }, credentialsProvider.memoized = !0, credentialsProvider;
      }
      function bindCallerConfig(config, credentialsProvider) {
        if (credentialsProvider.configBound)
          return credentialsProvider;
        const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
        return fn.memoized = credentialsProvider.memoized, fn.configBound = !0, fn;
      }
      const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION", CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction", DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = loadConfig({
        environmentVariableSelector: (env) => booleanSelector(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.CONFIG),
        default: !1
      }), resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION), resolveAWSSDKSigV4Config = resolveAwsSdkSigV4Config;
      exports.AWSSDKSigV4Signer = AWSSDKSigV4Signer, exports.AwsSdkSigV4ASigner = AwsSdkSigV4ASigner, exports.AwsSdkSigV4Signer = AwsSdkSigV4Signer, exports.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, exports.NODE_SIGV4A_CONFIG_OPTIONS = NODE_SIGV4A_CONFIG_OPTIONS, exports.getBearerTokenEnvKey = getBearerTokenEnvKey, exports.resolveAWSSDKSigV4Config = resolveAWSSDKSigV4Config, exports.resolveAwsSdkSigV4AConfig = resolveAwsSdkSigV4AConfig, exports.resolveAwsSdkSigV4Config = resolveAwsSdkSigV4Config, exports.validateSigningProperties = validateSigningProperties;
    })
  ),
  /***/
  7288: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { SmithyRpcV2CborProtocol, loadSmithyRpcV2CborErrorCode } = __webpack_require__(4645), { TypeRegistry, NormalizedSchema, deref } = __webpack_require__(6890), { decorateServiceException, getValueFromTextNode } = __webpack_require__(2658), { RpcProtocol, JsonCodec2, loadJsonRpcErrorCode, HttpBindingProtocol, HttpInterceptingShapeSerializer, HttpInterceptingShapeDeserializer, loadRestJsonErrorCode, SmithyRpcV2JsonProtocol, loadSmithyRpcV2JsonErrorCode, FromStringShapeDeserializer, determineTimestampFormat, extendedEncodeURIComponent, collectBody } = __webpack_require__(3422), { JsonCodec, JsonShapeDeserializer, JsonShapeDeserializer2, JsonShapeSerializer, JsonShapeSerializer2, parseJsonBody, parseJsonErrorBody } = __webpack_require__(3422);
      exports.JsonCodec = JsonCodec, exports.JsonCodec2 = JsonCodec2, exports.JsonShapeDeserializer = JsonShapeDeserializer, exports.JsonShapeDeserializer2 = JsonShapeDeserializer2, exports.JsonShapeSerializer = JsonShapeSerializer, exports.JsonShapeSerializer2 = JsonShapeSerializer2, exports.loadJsonRpcErrorCode = loadJsonRpcErrorCode, exports.loadRestJsonErrorCode = loadRestJsonErrorCode, exports.parseJsonBody = parseJsonBody, exports.parseJsonErrorBody = parseJsonErrorBody;
      const { parseXML, XmlNode, XmlText } = __webpack_require__(4274), { toUtf8, toBase64, generateIdempotencyToken, NumericValue, dateToUtcString, fromBase64, expectUnion } = __webpack_require__(2430);
      class ProtocolLib {
        queryCompat;
        errorRegistry;
        constructor(queryCompat = !1) {
          this.queryCompat = queryCompat;
        }
        resolveRestContentType(defaultContentType, inputSchema) {
          const members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
          if (httpPayloadMember) {
            const mediaType = httpPayloadMember.getMergedTraits().mediaType;
            return mediaType || (httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType);
          } else if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
            const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
            return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
          }))
            return defaultContentType;
        }
        async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
          let errorName = errorIdentifier;
          errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
          const errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode < 500 ? "client" : "server"
          };
          if (!this.errorRegistry)
            throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
          try {
            return { errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier), errorMetadata };
          } catch {
            dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
            const synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
            if (baseExceptionSchema) {
              const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
              throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
            }
            const d = dataObject, message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
            throw this.decorateServiceException(Object.assign(new Error(message), {
              name: errorName
            }, errorMetadata), dataObject);
          }
        }
        compose(composite, errorIdentifier, defaultNamespace) {
          let namespace = defaultNamespace;
          errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
          const staticRegistry = TypeRegistry.for(namespace), defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
          composite.copyFrom(staticRegistry), composite.copyFrom(defaultSyntheticRegistry), this.errorRegistry = composite;
        }
        decorateServiceException(exception, additions = {}) {
          if (this.queryCompat) {
            const msg = exception.Message ?? additions.Message, error = decorateServiceException(exception, additions);
            msg && (error.message = msg);
            const errorObj = error.Error ?? {};
            errorObj.Type = error.Error?.Type, errorObj.Code = error.Error?.Code, errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg, error.Error = errorObj;
            const reqId = error.$metadata.requestId;
            return reqId && (error.RequestId = reqId), error;
          }
          return decorateServiceException(exception, additions);
        }
        setQueryCompatError(output, response) {
          const queryErrorHeader = response.headers?.["x-amzn-query-error"];
          if (output !== void 0 && queryErrorHeader != null) {
            const [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error2 = {
              Code,
              Type
            };
            output.Code = Code, output.Type = Type;
            for (let i = 0; i < keys.length; i++) {
              const k = keys[i];
              Error2[k === "message" ? "Message" : k] = output[k];
            }
            delete Error2.__type, output.Error = Error2;
          }
        }
        queryCompatOutput(queryCompatErrorData, errorData) {
          queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error), queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type), queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
        }
        findQueryCompatibleError(registry, errorName) {
          try {
            return registry.getSchema(errorName);
          } catch {
            return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
          }
        }
      }
      class AwsSmithyRpcV2CborProtocol extends SmithyRpcV2CborProtocol {
        awsQueryCompatible;
        mixin;
        constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
          super({ defaultNamespace, errorTypeRegistries }), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          return this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), request;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          this.awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
          const errorName = (() => {
            const compatHeader = response.headers["x-amzn-query-error"];
            return compatHeader && this.awsQueryCompatible ? compatHeader.split(";")[0] : loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
          })();
          this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({}), output = {};
          for (const [name, member] of ns.structIterator())
            dataObject[name] != null && (output[name] = this.deserializer.readValue(member, dataObject[name]));
          throw this.awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
      }
      class AwsJsonRpcProtocol extends RpcProtocol {
        serializer;
        deserializer;
        serviceTarget;
        codec;
        mixin;
        awsQueryCompatible;
        constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries
          }), this.serviceTarget = serviceTarget, this.codec = jsonCodec ?? new JsonCodec2({
            timestampFormat: {
              useTrait: !0,
              default: 7
            },
            jsonName: !1
          }), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`, request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`, this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), (deref(operationSchema.input) === "unit" || !request.body) && (request.body = "{}"), request;
        }
        getPayloadCodec() {
          return this.codec;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const { awsQueryCompatible } = this;
          awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
          const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({}), output = {}, errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator())
            dataObject[name] != null && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
          throw awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
      }
      class AwsJson1_0Protocol extends AwsJsonRpcProtocol {
        constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries,
            serviceTarget,
            awsQueryCompatible,
            jsonCodec
          });
        }
        getShapeId() {
          return "aws.protocols#awsJson1_0";
        }
        getJsonRpcVersion() {
          return "1.0";
        }
        getDefaultContentType() {
          return "application/x-amz-json-1.0";
        }
      }
      class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
        constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries,
            serviceTarget,
            awsQueryCompatible,
            jsonCodec
          });
        }
        getShapeId() {
          return "aws.protocols#awsJson1_1";
        }
        getJsonRpcVersion() {
          return "1.1";
        }
        getDefaultContentType() {
          return "application/x-amz-json-1.1";
        }
      }
      class AwsRestJsonProtocol extends HttpBindingProtocol {
        serializer;
        deserializer;
        codec;
        mixin = new ProtocolLib();
        constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries
          });
          const settings = {
            timestampFormat: {
              useTrait: !0,
              default: 7
            },
            httpBindings: !0,
            jsonName: !0
          };
          this.codec = jsonCodec ?? new JsonCodec2(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
        }
        getShapeId() {
          return "aws.protocols#restJson1";
        }
        getPayloadCodec() {
          return this.codec;
        }
        setSerdeContext(serdeContext) {
          this.codec.setSerdeContext(serdeContext), super.setSerdeContext(serdeContext);
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
          if (!request.headers["content-type"]) {
            const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
            contentType && (request.headers["content-type"] = contentType);
          }
          return request.body == null && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}"), request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const output = await super.deserializeResponse(operationSchema, context, response), outputSchema = NormalizedSchema.of(operationSchema.output);
          for (const [name, member] of outputSchema.structIterator())
            member.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
          return output;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({});
          await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
          const output = {}, errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().jsonName ?? name;
            output[name] = errorDeserializer.readObject(member, dataObject[target]);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        getDefaultContentType() {
          return "application/json";
        }
      }
      class AwsSmithyRpcV2JsonProtocol extends SmithyRpcV2JsonProtocol {
        awsQueryCompatible;
        mixin;
        constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
          super({ defaultNamespace, errorTypeRegistries }), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          return this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), request;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          this.awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
          const errorName = (() => {
            const compatHeader = response.headers["x-amzn-query-error"];
            return compatHeader && this.awsQueryCompatible ? compatHeader.split(";")[0] : loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown";
          })();
          this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({}), output = {}, errorDeserializer = this.getPayloadCodec().createDeserializer();
          for (const [name, member] of ns.structIterator())
            dataObject[name] != null && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
          throw this.awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
      }
      class SerdeContextConfig {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      }
      class UnionSerde {
        from;
        to;
        keys;
        constructor(from, to) {
          this.from = from, this.to = to;
          const keys = Object.keys(this.from), set = new Set(keys);
          set.delete("__type"), this.keys = set;
        }
        mark(key) {
          this.keys.delete(key);
        }
        hasUnknown() {
          return this.keys.size === 1 && Object.keys(this.to).length === 0;
        }
        writeUnknown() {
          if (this.hasUnknown()) {
            const k = this.keys.values().next().value, v = this.from[k];
            this.to.$unknown = [k, v];
          }
        }
      }
      function writeKey(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
      }
      class XmlShapeDeserializer extends SerdeContextConfig {
        settings;
        stringDeserializer;
        constructor(settings) {
          super(), this.settings = settings, this.stringDeserializer = new FromStringShapeDeserializer(settings);
        }
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext, this.stringDeserializer.setSerdeContext(serdeContext);
        }
        read(schema, bytes, key) {
          const ns = NormalizedSchema.of(schema), memberSchemas = ns.getMemberSchemas();
          if (ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
            const output = {}, memberName = Object.keys(memberSchemas)[0];
            return memberSchemas[memberName].isBlobSchema() ? output[memberName] = bytes : output[memberName] = this.read(memberSchemas[memberName], bytes), output;
          }
          const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes), parsedObject = this.parseXml(xmlString);
          return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
        }
        readSchema(_schema, value) {
          const ns = NormalizedSchema.of(_schema);
          if (ns.isUnitSchema())
            return;
          const traits = ns.getMergedTraits();
          if (ns.isListSchema() && !Array.isArray(value))
            return this.readSchema(ns, [value]);
          if (value == null)
            return value;
          if (typeof value == "object") {
            const flat = !!traits.xmlFlattened;
            if (ns.isListSchema()) {
              const listValue = ns.getValueSchema(), buffer2 = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
              if (source == null)
                return buffer2;
              const sourceArray = Array.isArray(source) ? source : [source];
              for (const v of sourceArray)
                buffer2.push(this.readSchema(listValue, v));
              return buffer2;
            }
            const buffer = {};
            if (ns.isMapSchema()) {
              const keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema();
              let entries;
              flat ? entries = Array.isArray(value) ? value : [value] : entries = Array.isArray(value.entry) ? value.entry : [value.entry];
              const keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
              for (const entry of entries) {
                const key = entry[keyProperty], value2 = entry[valueProperty];
                key === "__proto__" && writeKey(buffer), buffer[key] = this.readSchema(memberNs, value2);
              }
              return buffer;
            }
            if (ns.isStructSchema()) {
              const union = ns.isUnionSchema();
              let unionSerde;
              union && (unionSerde = new UnionSerde(value, buffer));
              for (const [memberName, memberSchema] of ns.structIterator()) {
                const memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
                union && unionSerde.mark(xmlObjectKey), value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
              }
              return union && unionSerde.writeUnknown(), buffer;
            }
            if (ns.isDocumentSchema())
              return value;
            throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
          }
          return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
        }
        parseXml(xml) {
          if (xml.length) {
            let parsedObj;
            try {
              parsedObj = parseXML(xml);
            } catch (e) {
              throw e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", {
                value: xml
              }), e;
            }
            const textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
            return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
          }
          return {};
        }
      }
      class QueryShapeSerializer extends SerdeContextConfig {
        settings;
        buffer;
        constructor(settings) {
          super(), this.settings = settings;
        }
        write(schema, value, prefix = "") {
          this.buffer === void 0 && (this.buffer = "");
          const ns = NormalizedSchema.of(schema);
          if (prefix && !prefix.endsWith(".") && (prefix += "."), ns.isBlobSchema())
            (typeof value == "string" || value instanceof Uint8Array) && (this.writeKey(prefix), this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value)));
          else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema())
            value != null ? (this.writeKey(prefix), this.writeValue(String(value))) : ns.isIdempotencyToken() && (this.writeKey(prefix), this.writeValue(generateIdempotencyToken()));
          else if (ns.isBigIntegerSchema())
            value != null && (this.writeKey(prefix), this.writeValue(String(value)));
          else if (ns.isBigDecimalSchema())
            value != null && (this.writeKey(prefix), this.writeValue(value instanceof NumericValue ? value.string : String(value)));
          else if (ns.isTimestampSchema()) {
            if (value instanceof Date)
              switch (this.writeKey(prefix), determineTimestampFormat(ns, this.settings)) {
                case 5:
                  this.writeValue(value.toISOString().replace(".000Z", "Z"));
                  break;
                case 6:
                  this.writeValue(dateToUtcString(value));
                  break;
                case 7:
                  this.writeValue(String(value.getTime() / 1e3));
                  break;
              }
          } else if (ns.isDocumentSchema())
            Array.isArray(value) ? this.write(79, value, prefix) : value instanceof Date ? this.write(4, value, prefix) : value instanceof Uint8Array ? this.write(21, value, prefix) : value && typeof value == "object" ? this.write(143, value, prefix) : (this.writeKey(prefix), this.writeValue(String(value)));
          else if (ns.isListSchema()) {
            if (Array.isArray(value))
              if (value.length === 0)
                this.settings.serializeEmptyLists && (this.writeKey(prefix), this.writeValue(""));
              else {
                const member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
                let i = 1;
                for (const item of value) {
                  if (item == null)
                    continue;
                  const traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
                  this.write(member, item, key), ++i;
                }
              }
          } else if (ns.isMapSchema()) {
            if (value && typeof value == "object") {
              const keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened;
              let i = 1;
              for (const k in value) {
                const v = value[k];
                if (v == null)
                  continue;
                const keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
                this.write(keySchema, k, key), this.write(memberSchema, v, valueKey), ++i;
              }
            }
          } else if (ns.isStructSchema()) {
            if (value && typeof value == "object") {
              let didWriteMember = !1;
              for (const [memberName, member] of ns.structIterator()) {
                if (value[memberName] == null && !member.isIdempotencyToken())
                  continue;
                const traits = member.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
                this.write(member, value[memberName], key), didWriteMember = !0;
              }
              if (!didWriteMember && ns.isUnionSchema()) {
                const { $unknown } = value;
                if (Array.isArray($unknown)) {
                  const [k, v] = $unknown, key = `${prefix}${k}`;
                  this.write(15, v, key);
                }
              }
            }
          } else if (!ns.isUnitSchema()) throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
        }
        flush() {
          if (this.buffer === void 0)
            throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
          const str = this.buffer;
          return delete this.buffer, str;
        }
        getKey(memberName, xmlName, ec2QueryName, keySource) {
          const { ec2, capitalizeKeys } = this.settings;
          if (ec2 && ec2QueryName)
            return ec2QueryName;
          const key = xmlName ?? memberName;
          return capitalizeKeys && keySource === "struct" ? key[0].toUpperCase() + key.slice(1) : key;
        }
        writeKey(key) {
          key.endsWith(".") && (key = key.slice(0, key.length - 1)), this.buffer += `&${extendedEncodeURIComponent(key)}=`;
        }
        writeValue(value) {
          this.buffer += extendedEncodeURIComponent(value);
        }
      }
      class AwsQueryProtocol extends RpcProtocol {
        options;
        serializer;
        deserializer;
        mixin = new ProtocolLib();
        constructor(options) {
          super({
            defaultNamespace: options.defaultNamespace,
            errorTypeRegistries: options.errorTypeRegistries
          }), this.options = options;
          const settings = {
            timestampFormat: {
              useTrait: !0,
              default: 5
            },
            httpBindings: !1,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace,
            serializeEmptyLists: !0
          };
          this.serializer = new QueryShapeSerializer(settings), this.deserializer = new XmlShapeDeserializer(settings);
        }
        getShapeId() {
          return "aws.protocols#awsQuery";
        }
        setSerdeContext(serdeContext) {
          this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext);
        }
        getPayloadCodec() {
          throw new Error("AWSQuery protocol has no payload codec.");
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = "application/x-www-form-urlencoded", (deref(operationSchema.input) === "unit" || !request.body) && (request.body = "");
          const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
          return request.body = `Action=${action}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
          if (response.statusCode >= 300) {
            const bytes2 = await collectBody(response.body, context);
            bytes2.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes2)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          }
          for (const header in response.headers) {
            const value = response.headers[header];
            delete response.headers[header], response.headers[header.toLowerCase()] = value;
          }
          const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await collectBody(response.body, context);
          return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
        }
        useNestedResult() {
          return !0;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
          errorData.message = message, errorData.Error = {
            Type: errorData.Type,
            Code: errorData.Code,
            Message: message
          };
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.of(errorSchema), ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({}), output = {
            Type: errorData.Error.Type,
            Code: errorData.Error.Code,
            Error: errorData.Error
          };
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
            output[name] = this.deserializer.readSchema(member, value);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        loadQueryErrorCode(output, data) {
          const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
          if (code !== void 0)
            return code;
          if (output.statusCode == 404)
            return "NotFound";
        }
        loadQueryError(data) {
          return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
        }
        loadQueryErrorMessage(data) {
          const errorData = this.loadQueryError(data);
          return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
        }
        getDefaultContentType() {
          return "application/x-www-form-urlencoded";
        }
      }
      class AwsEc2QueryProtocol extends AwsQueryProtocol {
        options;
        constructor(options) {
          super(options), this.options = options;
          const ec2Settings = {
            capitalizeKeys: !0,
            flattenLists: !0,
            serializeEmptyLists: !1,
            ec2: !0
          };
          Object.assign(this.serializer.settings, ec2Settings);
        }
        getShapeId() {
          return "aws.protocols#ec2Query";
        }
        useNestedResult() {
          return !1;
        }
      }
      const collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body)), parseXmlBody = (streamBody, context) => collectBodyString(streamBody, context).then((encoded) => {
        if (encoded.length) {
          let parsedObj;
          try {
            parsedObj = parseXML(encoded);
          } catch (e) {
            throw e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", {
              value: encoded
            }), e;
          }
          const textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
          return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
        }
        return {};
      }), parseXmlErrorBody = async (errorBody, context) => {
        const value = await parseXmlBody(errorBody, context);
        return value.Error && (value.Error.message = value.Error.message ?? value.Error.Message), value;
      }, loadRestXmlErrorCode = (output, data) => {
        if (data?.Error?.Code !== void 0)
          return data.Error.Code;
        if (data?.Code !== void 0)
          return data.Code;
        if (output.statusCode == 404)
          return "NotFound";
      };
      class XmlShapeSerializer extends SerdeContextConfig {
        settings;
        stringBuffer;
        byteBuffer;
        buffer;
        constructor(settings) {
          super(), this.settings = settings;
        }
        write(schema, value) {
          const ns = NormalizedSchema.of(schema);
          if (ns.isStringSchema() && typeof value == "string")
            this.stringBuffer = value;
          else if (ns.isBlobSchema())
            this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64)(value);
          else {
            this.buffer = this.writeStruct(ns, value, void 0);
            const traits = ns.getMergedTraits();
            traits.httpPayload && !traits.xmlName && this.buffer.withName(ns.getName());
          }
        }
        flush() {
          if (this.byteBuffer !== void 0) {
            const bytes = this.byteBuffer;
            return delete this.byteBuffer, bytes;
          }
          if (this.stringBuffer !== void 0) {
            const str = this.stringBuffer;
            return delete this.stringBuffer, str;
          }
          const buffer = this.buffer;
          return this.settings.xmlNamespace && (buffer?.attributes?.xmlns || buffer.addAttribute("xmlns", this.settings.xmlNamespace)), delete this.buffer, buffer.toString();
        }
        writeStruct(ns, value, parentXmlns) {
          const traits = ns.getMergedTraits(), name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
          if (!name || !ns.isStructSchema())
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(!0)}.`);
          const structXmlNode = XmlNode.of(name), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const val = value[memberName];
            if (val != null || memberSchema.isIdempotencyToken()) {
              if (memberSchema.getMergedTraits().xmlAttribute) {
                structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
                continue;
              }
              if (memberSchema.isListSchema())
                this.writeList(memberSchema, val, structXmlNode, xmlns);
              else if (memberSchema.isMapSchema())
                this.writeMap(memberSchema, val, structXmlNode, xmlns);
              else if (memberSchema.isStructSchema())
                structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
              else {
                const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
                this.writeSimpleInto(memberSchema, val, memberNode, xmlns), structXmlNode.addChildNode(memberNode);
              }
            }
          }
          const { $unknown } = value;
          if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
            const [k, v] = $unknown, node = XmlNode.of(k);
            if (typeof v != "string")
              if (value instanceof XmlNode || value instanceof XmlText)
                structXmlNode.addChildNode(value);
              else
                throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
            this.writeSimpleInto(0, v, node, xmlns), structXmlNode.addChildNode(node);
          }
          return xmlns && structXmlNode.addAttribute(xmlnsAttr, xmlns), structXmlNode;
        }
        writeList(listMember, array, container, parentXmlns) {
          if (!listMember.isMemberSchema())
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(!0)}`);
          const listTraits = listMember.getMergedTraits(), listValueSchema = listMember.getValueSchema(), listValueTraits = listValueSchema.getMergedTraits(), sparse = !!listValueTraits.sparse, flat = !!listTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns), writeItem = (container2, value) => {
            if (listValueSchema.isListSchema())
              this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container2, xmlns);
            else if (listValueSchema.isMapSchema())
              this.writeMap(listValueSchema, value, container2, xmlns);
            else if (listValueSchema.isStructSchema()) {
              const struct = this.writeStruct(listValueSchema, value, xmlns);
              container2.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
            } else {
              const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
              this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns), container2.addChildNode(listItemNode);
            }
          };
          if (flat)
            for (const value of array)
              (sparse || value != null) && writeItem(container, value);
          else {
            const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
            xmlns && listNode.addAttribute(xmlnsAttr, xmlns);
            for (const value of array)
              (sparse || value != null) && writeItem(listNode, value);
            container.addChildNode(listNode);
          }
        }
        writeMap(mapMember, map, container, parentXmlns, containerIsMap = !1) {
          if (!mapMember.isMemberSchema())
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(!0)}`);
          const mapTraits = mapMember.getMergedTraits(), mapKeySchema = mapMember.getKeySchema(), keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key", mapValueSchema = mapMember.getValueSchema(), mapValueTraits = mapValueSchema.getMergedTraits(), valueTag = mapValueTraits.xmlName ?? "value", sparse = !!mapValueTraits.sparse, flat = !!mapTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns), addKeyValue = (entry, key, val) => {
            const keyNode = XmlNode.of(keyTag, key), [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
            keyXmlns && keyNode.addAttribute(keyXmlnsAttr, keyXmlns), entry.addChildNode(keyNode);
            let valueNode = XmlNode.of(valueTag);
            mapValueSchema.isListSchema() ? this.writeList(mapValueSchema, val, valueNode, xmlns) : mapValueSchema.isMapSchema() ? this.writeMap(mapValueSchema, val, valueNode, xmlns, !0) : mapValueSchema.isStructSchema() ? valueNode = this.writeStruct(mapValueSchema, val, xmlns) : this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns), entry.addChildNode(valueNode);
          };
          if (flat)
            for (const key in map) {
              const val = map[key];
              if (sparse || val != null) {
                const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
                addKeyValue(entry, key, val), container.addChildNode(entry);
              }
            }
          else {
            let mapNode;
            containerIsMap || (mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName()), xmlns && mapNode.addAttribute(xmlnsAttr, xmlns), container.addChildNode(mapNode));
            for (const key in map) {
              const val = map[key];
              if (sparse || val != null) {
                const entry = XmlNode.of("entry");
                addKeyValue(entry, key, val), (containerIsMap ? container : mapNode).addChildNode(entry);
              }
            }
          }
        }
        writeSimple(_schema, value) {
          if (value === null)
            throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
          const ns = NormalizedSchema.of(_schema);
          let nodeContents = null;
          if (value && typeof value == "object")
            if (ns.isBlobSchema())
              nodeContents = (this.serdeContext?.base64Encoder ?? toBase64)(value);
            else if (ns.isTimestampSchema() && value instanceof Date)
              switch (determineTimestampFormat(ns, this.settings)) {
                case 5:
                  nodeContents = value.toISOString().replace(".000Z", "Z");
                  break;
                case 6:
                  nodeContents = dateToUtcString(value);
                  break;
                case 7:
                  nodeContents = String(value.getTime() / 1e3);
                  break;
                default:
                  console.warn("Missing timestamp format, using http date", value), nodeContents = dateToUtcString(value);
                  break;
              }
            else {
              if (ns.isBigDecimalSchema() && value)
                return value instanceof NumericValue ? value.string : String(value);
              throw ns.isMapSchema() || ns.isListSchema() ? new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.") : new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(!0)}`);
            }
          if ((ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) && (nodeContents = String(value)), ns.isStringSchema() && (value === void 0 && ns.isIdempotencyToken() ? nodeContents = generateIdempotencyToken() : nodeContents = String(value)), nodeContents === null)
            throw new Error(`Unhandled schema-value pair ${ns.getName(!0)}=${value}`);
          return nodeContents;
        }
        writeSimpleInto(_schema, value, into, parentXmlns) {
          const nodeContents = this.writeSimple(_schema, value), ns = NormalizedSchema.of(_schema), content = new XmlText(nodeContents), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
          xmlns && into.addAttribute(xmlnsAttr, xmlns), into.addChildNode(content);
        }
        getXmlnsAttribute(ns, parentXmlns) {
          const traits = ns.getMergedTraits(), [prefix, xmlns] = traits.xmlNamespace ?? [];
          return xmlns && xmlns !== parentXmlns ? [prefix ? `xmlns:${prefix}` : "xmlns", xmlns] : [void 0, void 0];
        }
      }
      class XmlCodec extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super(), this.settings = settings;
        }
        createSerializer() {
          const serializer = new XmlShapeSerializer(this.settings);
          return serializer.setSerdeContext(this.serdeContext), serializer;
        }
        createDeserializer() {
          const deserializer = new XmlShapeDeserializer(this.settings);
          return deserializer.setSerdeContext(this.serdeContext), deserializer;
        }
      }
      class AwsRestXmlProtocol extends HttpBindingProtocol {
        codec;
        serializer;
        deserializer;
        mixin = new ProtocolLib();
        constructor(options) {
          super(options);
          const settings = {
            timestampFormat: {
              useTrait: !0,
              default: 5
            },
            httpBindings: !0,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace
          };
          this.codec = new XmlCodec(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
        }
        getPayloadCodec() {
          return this.codec;
        }
        getShapeId() {
          return "aws.protocols#restXml";
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
          if (!request.headers["content-type"]) {
            const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
            contentType && (request.headers["content-type"] = contentType);
          }
          return typeof request.body == "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema) && (request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body), request;
        }
        async deserializeResponse(operationSchema, context, response) {
          return super.deserializeResponse(operationSchema, context, response);
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
          if (this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace), dataObject.Error && typeof dataObject.Error == "object")
            for (const key of Object.keys(dataObject.Error))
              dataObject[key] = dataObject.Error[key], key.toLowerCase() === "message" && (dataObject.message = dataObject.Error[key]);
          dataObject.RequestId && !metadata.requestId && (metadata.requestId = dataObject.RequestId);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({});
          await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
          const output = {}, errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name, value = dataObject.Error?.[target] ?? dataObject[target];
            output[name] = errorDeserializer.readSchema(member, value);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        getDefaultContentType() {
          return "application/xml";
        }
        hasUnstructuredPayloadBinding(ns) {
          for (const [, member] of ns.structIterator())
            if (member.getMergedTraits().httpPayload)
              return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
          return !1;
        }
      }
      const awsExpectUnion = (value) => {
        if (value != null)
          return typeof value == "object" && "__type" in value && delete value.__type, expectUnion(value);
      }, _toStr = (val) => {
        if (val == null)
          return val;
        if (typeof val == "number" || typeof val == "bigint") {
          const warning = new Error(`Received number ${val} where a string was expected.`);
          return warning.name = "Warning", console.warn(warning), String(val);
        }
        if (typeof val == "boolean") {
          const warning = new Error(`Received boolean ${val} where a string was expected.`);
          return warning.name = "Warning", console.warn(warning), String(val);
        }
        return val;
      }, _toBool = (val) => {
        if (val == null)
          return val;
        if (typeof val == "string") {
          const lowercase = val.toLowerCase();
          if (val !== "" && lowercase !== "false" && lowercase !== "true") {
            const warning = new Error(`Received string "${val}" where a boolean was expected.`);
            warning.name = "Warning", console.warn(warning);
          }
          return val !== "" && lowercase !== "false";
        }
        return val;
      }, _toNum = (val) => {
        if (val == null)
          return val;
        if (typeof val == "string") {
          const num = Number(val);
          if (num.toString() !== val) {
            const warning = new Error(`Received string "${val}" where a number was expected.`);
            return warning.name = "Warning", console.warn(warning), val;
          }
          return num;
        }
        return val;
      };
      exports.AwsEc2QueryProtocol = AwsEc2QueryProtocol, exports.AwsJson1_0Protocol = AwsJson1_0Protocol, exports.AwsJson1_1Protocol = AwsJson1_1Protocol, exports.AwsJsonRpcProtocol = AwsJsonRpcProtocol, exports.AwsQueryProtocol = AwsQueryProtocol, exports.AwsRestJsonProtocol = AwsRestJsonProtocol, exports.AwsRestXmlProtocol = AwsRestXmlProtocol, exports.AwsSmithyRpcV2CborProtocol = AwsSmithyRpcV2CborProtocol, exports.AwsSmithyRpcV2JsonProtocol = AwsSmithyRpcV2JsonProtocol, exports.QueryShapeSerializer = QueryShapeSerializer, exports.XmlCodec = XmlCodec, exports.XmlShapeDeserializer = XmlShapeDeserializer, exports.XmlShapeSerializer = XmlShapeSerializer, exports._toBool = _toBool, exports._toNum = _toNum, exports._toStr = _toStr, exports.awsExpectUnion = awsExpectUnion, exports.loadRestXmlErrorCode = loadRestXmlErrorCode, exports.parseXmlBody = parseXmlBody, exports.parseXmlErrorBody = parseXmlErrorBody;
    })
  ),
  /***/
  9956: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { setCredentialFeature } = __webpack_require__(2771), { CredentialsProviderError, externalDataInterceptor } = __webpack_require__(7291), { readFileSync } = __webpack_require__(3024), fromWebToken = (init) => async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
        const { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
        let { roleAssumerWithWebIdentity } = init;
        if (!roleAssumerWithWebIdentity) {
          const { getDefaultRoleAssumerWithWebIdentity } = __webpack_require__(1136);
          roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
            ...init.clientConfig,
            credentialProviderLogger: init.logger,
            parentClientConfig: {
              ...awsIdentityProperties?.callerClientConfig,
              ...init.parentClientConfig
            }
          }, init.clientPlugins);
        }
        return roleAssumerWithWebIdentity({
          RoleArn: roleArn,
          RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
          WebIdentityToken: webIdentityToken,
          ProviderId: providerId,
          PolicyArns: policyArns,
          Policy: policy,
          DurationSeconds: durationSeconds
        });
      }, ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE", ENV_ROLE_ARN = "AWS_ROLE_ARN", ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME", fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
        const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE], roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN], roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
        if (!webIdentityTokenFile || !roleArn)
          throw new CredentialsProviderError("Web identity configuration not specified", {
            logger: init.logger
          });
        const credentials = await fromWebToken({
          ...init,
          webIdentityToken: externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? readFileSync(webIdentityTokenFile, { encoding: "ascii" }),
          roleArn,
          roleSessionName
        })(awsIdentityProperties);
        return webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), credentials;
      };
      exports.fromTokenFile = fromTokenFile, exports.fromWebToken = fromWebToken;
    })
  ),
  /***/
  1136: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin, setCredentialFeature, stsRegionDefaultResolver } = __webpack_require__(2771), { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveParams, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, resolveAwsSdkSigV4AConfig, AwsSdkSigV4Signer, AwsSdkSigV4ASigner, NODE_SIGV4A_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { SignatureV4MultiRegion } = __webpack_require__(8166), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsQueryProtocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), q = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { [q]: "Endpoint" }, m = { [q]: "Region" }, n = { [q]: d }, o = {}, p = [m], _data = {
        conditions: [
          [c, [l]],
          [c, p],
          ["aws.partition", p, d],
          [e, [{ [q]: "UseFIPS" }, b]],
          [e, [{ [q]: "UseDualStack" }, b]],
          [f, [m, "aws-global"]],
          [e, [{ [q]: "UseGlobalEndpoint" }, b]],
          [f, [m, "eu-central-1"]],
          [e, [{ fn: g, argv: [n, "supportsDualStack"] }, b]],
          [e, [{ fn: g, argv: [n, "supportsFIPS"] }, b]],
          [f, [m, "ap-south-1"]],
          [f, [m, "eu-north-1"]],
          [f, [m, "eu-west-1"]],
          [f, [m, "eu-west-2"]],
          [f, [m, "eu-west-3"]],
          [f, [m, "sa-east-1"]],
          [f, [m, h]],
          [f, [m, "us-east-2"]],
          [f, [m, "us-west-2"]],
          [f, [m, "us-west-1"]],
          [f, [m, "ca-central-1"]],
          [f, [m, "ap-southeast-1"]],
          [f, [m, "ap-northeast-1"]],
          [f, [m, "ap-southeast-2"]],
          [f, [{ fn: g, argv: [n, "name"] }, "aws-us-gov"]]
        ],
        results: [
          [a],
          ["https://sts.amazonaws.com", { authSchemes: [{ name: i, signingName: j, signingRegion: h }] }],
          [k, { authSchemes: [{ name: i, signingName: j, signingRegion: "{Region}" }] }],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [l, o],
          ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://sts.{Region}.amazonaws.com", o],
          ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          [k, o],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        30,
        3,
        1,
        4,
        r + 14,
        2,
        5,
        r + 14,
        3,
        25,
        6,
        4,
        24,
        7,
        5,
        r + 1,
        8,
        6,
        9,
        r + 13,
        7,
        r + 1,
        10,
        10,
        r + 1,
        11,
        11,
        r + 1,
        12,
        12,
        r + 1,
        13,
        13,
        r + 1,
        14,
        14,
        r + 1,
        15,
        15,
        r + 1,
        16,
        16,
        r + 1,
        17,
        17,
        r + 1,
        18,
        18,
        r + 1,
        19,
        19,
        r + 1,
        20,
        20,
        r + 1,
        21,
        21,
        r + 1,
        22,
        22,
        r + 1,
        23,
        23,
        r + 1,
        r + 2,
        8,
        r + 11,
        r + 12,
        4,
        28,
        26,
        9,
        27,
        r + 10,
        24,
        r + 8,
        r + 9,
        8,
        29,
        r + 7,
        9,
        r + 6,
        r + 7,
        3,
        r + 3,
        31,
        4,
        r + 4,
        r + 5
      ]), bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results), cache = new EndpointCache({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"]
      }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
      customEndpointFunctions.aws = awsEndpointFunctions;
      const defaultSTSHttpAuthSchemeParametersProvider = ((defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
        if (!input)
          throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
        const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input), instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
        if (!instructionsFn)
          throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
        const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
        return Object.assign(defaultParameters, endpointParameters);
      })(async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      }));
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "sts",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createAwsAuthSigv4aHttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4a",
          signingProperties: {
            name: "sts",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      const defaultSTSHttpAuthSchemeProvider = ((defaultEndpointResolver2, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => (authParameters) => {
        const authSchemes = defaultEndpointResolver2(authParameters).properties?.authSchemes;
        if (!authSchemes)
          return defaultHttpAuthSchemeResolver(authParameters);
        const options = [];
        for (const scheme of authSchemes) {
          const { name: resolvedName, properties = {}, ...rest } = scheme, name = resolvedName.toLowerCase();
          resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
          let schemeId;
          if (name === "sigv4a") {
            schemeId = "aws.auth#sigv4a";
            const sigv4Present = authSchemes.find((s) => {
              const name2 = s.name.toLowerCase();
              return name2 !== "sigv4a" && name2.startsWith("sigv4");
            });
            if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present)
              continue;
          } else if (name.startsWith("sigv4"))
            schemeId = "aws.auth#sigv4";
          else
            throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
          const createOption = createHttpAuthOptionFunctions[schemeId];
          if (!createOption)
            throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
          const option = createOption(authParameters);
          option.schemeId = schemeId, option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties }, options.push(option);
        }
        return options;
      })(defaultEndpointResolver, (authParameters) => {
        const options = [];
        return authParameters.operation === "AssumeRoleWithWebIdentity" ? (options.push(createSmithyApiNoAuthHttpAuthOption()), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))) : (options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))), options;
      }, {
        "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
        "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
        "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
      }), resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = resolveAwsSdkSigV4Config(config), config_1 = resolveAwsSdkSigV4AConfig(config_0);
        return Object.assign(config_1, {
          authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
        });
      }, resolveClientEndpointParameters = (options) => Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
        useFipsEndpoint: options.useFipsEndpoint ?? !1,
        useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
        defaultSigningName: "sts"
      }), commonParams = {
        UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" },
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.998.2", packageInfo = {
        version
      };
      class STSServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
        constructor(options) {
          super(options), Object.setPrototypeOf(this, STSServiceException.prototype);
        }
      }
      class ExpiredTokenException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#ExpiredTokenException";
        name = "ExpiredTokenException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExpiredTokenException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExpiredTokenException.prototype);
        }
      }
      class MalformedPolicyDocumentException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
        name = "MalformedPolicyDocumentException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "MalformedPolicyDocumentException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
        }
      }
      class PackedPolicyTooLargeException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
        name = "PackedPolicyTooLargeException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "PackedPolicyTooLargeException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
        }
      }
      class RegionDisabledException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#RegionDisabledException";
        name = "RegionDisabledException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RegionDisabledException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RegionDisabledException.prototype);
        }
      }
      class IDPRejectedClaimException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
        name = "IDPRejectedClaimException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "IDPRejectedClaimException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
        }
      }
      class InvalidIdentityTokenException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
        name = "InvalidIdentityTokenException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidIdentityTokenException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
        }
      }
      class IDPCommunicationErrorException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
        name = "IDPCommunicationErrorException";
        $fault = "client";
        $retryable = {};
        constructor(opts) {
          super({
            name: "IDPCommunicationErrorException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
        }
      }
      const _A = "Arn", _AKI = "AccessKeyId", _AR = "AssumeRole", _ARI = "AssumedRoleId", _ARR = "AssumeRoleRequest", _ARRs = "AssumeRoleResponse", _ARU = "AssumedRoleUser", _ARWWI = "AssumeRoleWithWebIdentity", _ARWWIR = "AssumeRoleWithWebIdentityRequest", _ARWWIRs = "AssumeRoleWithWebIdentityResponse", _Au = "Audience", _C = "Credentials", _CA = "ContextAssertion", _DS = "DurationSeconds", _E = "Expiration", _EI = "ExternalId", _ETE = "ExpiredTokenException", _IDPCEE = "IDPCommunicationErrorException", _IDPRCE = "IDPRejectedClaimException", _IITE = "InvalidIdentityTokenException", _K = "Key", _MPDE = "MalformedPolicyDocumentException", _MSTS = "MinimumSessionTokenSize", _P = "Policy", _PA = "PolicyArns", _PAr = "ProviderArn", _PC = "ProvidedContexts", _PCLT = "ProvidedContextsListType", _PCr = "ProvidedContext", _PDT = "PolicyDescriptorType", _PI = "ProviderId", _PPS = "PackedPolicySize", _PPTLE = "PackedPolicyTooLargeException", _Pr = "Provider", _RA = "RoleArn", _RDE = "RegionDisabledException", _RSN = "RoleSessionName", _SAK = "SecretAccessKey", _SFWIT = "SubjectFromWebIdentityToken", _SI = "SourceIdentity", _SN = "SerialNumber", _ST = "SessionToken", _STS = "SessionTokenSize", _STU = "SessionTokenUtilization", _T = "Tags", _TC = "TokenCode", _TTK = "TransitiveTagKeys", _Ta = "Tag", _V = "Value", _WIT = "WebIdentityToken", _a = "arn", _aKST = "accessKeySecretType", _aQE = "awsQueryError", _c = "client", _cTT = "clientTokenType", _e = "error", _hE = "httpError", _m = "message", _pDLT = "policyDescriptorListType", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", _tLT = "tagListType", n0 = "com.amazonaws.sts", _s_registry = new TypeRegistry(_s);
      var STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
      _s_registry.registerError(STSServiceException$, STSServiceException);
      const n0_registry = new TypeRegistry(n0);
      var ExpiredTokenException$ = [
        -3,
        n0,
        _ETE,
        { [_aQE]: ["ExpiredTokenException", 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
      var IDPCommunicationErrorException$ = [
        -3,
        n0,
        _IDPCEE,
        { [_aQE]: ["IDPCommunicationError", 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
      var IDPRejectedClaimException$ = [
        -3,
        n0,
        _IDPRCE,
        { [_aQE]: ["IDPRejectedClaim", 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
      var InvalidIdentityTokenException$ = [
        -3,
        n0,
        _IITE,
        { [_aQE]: ["InvalidIdentityToken", 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
      var MalformedPolicyDocumentException$ = [
        -3,
        n0,
        _MPDE,
        { [_aQE]: ["MalformedPolicyDocument", 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
      var PackedPolicyTooLargeException$ = [
        -3,
        n0,
        _PPTLE,
        { [_aQE]: ["PackedPolicyTooLarge", 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
      var RegionDisabledException$ = [
        -3,
        n0,
        _RDE,
        { [_aQE]: ["RegionDisabledException", 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var accessKeySecretType = [0, n0, _aKST, 8, 0], clientTokenType = [0, n0, _cTT, 8, 0], AssumedRoleUser$ = [
        3,
        n0,
        _ARU,
        0,
        [_ARI, _A],
        [0, 0],
        2
      ], AssumeRoleRequest$ = [
        3,
        n0,
        _ARR,
        0,
        [_RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS],
        [0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64, 0, 0, 0, 0, () => ProvidedContextsListType, 1],
        2
      ], AssumeRoleResponse$ = [
        3,
        n0,
        _ARRs,
        0,
        [_C, _ARU, _PPS, _SI, _STU, _STS],
        [[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 1, 1]
      ], AssumeRoleWithWebIdentityRequest$ = [
        3,
        n0,
        _ARWWIR,
        0,
        [_RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS],
        [0, 0, [() => clientTokenType, 0], 0, () => policyDescriptorListType, 0, 1, 1],
        3
      ], AssumeRoleWithWebIdentityResponse$ = [
        3,
        n0,
        _ARWWIRs,
        0,
        [_C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS],
        [[() => Credentials$, 0], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1]
      ], Credentials$ = [
        3,
        n0,
        _C,
        0,
        [_AKI, _SAK, _ST, _E],
        [0, [() => accessKeySecretType, 0], 0, 4],
        4
      ], PolicyDescriptorType$ = [
        3,
        n0,
        _PDT,
        0,
        [_a],
        [0]
      ], ProvidedContext$ = [
        3,
        n0,
        _PCr,
        0,
        [_PAr, _CA],
        [0, 0]
      ], Tag$ = [
        3,
        n0,
        _Ta,
        0,
        [_K, _V],
        [0, 0],
        2
      ], policyDescriptorListType = [
        1,
        n0,
        _pDLT,
        0,
        () => PolicyDescriptorType$
      ], ProvidedContextsListType = [
        1,
        n0,
        _PCLT,
        0,
        () => ProvidedContext$
      ], tagListType = [
        1,
        n0,
        _tLT,
        0,
        () => Tag$
      ], AssumeRole$ = [
        9,
        n0,
        _AR,
        0,
        () => AssumeRoleRequest$,
        () => AssumeRoleResponse$
      ], AssumeRoleWithWebIdentity$ = [
        9,
        n0,
        _ARWWI,
        0,
        () => AssumeRoleWithWebIdentityRequest$,
        () => AssumeRoleWithWebIdentityResponse$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2011-06-15",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          },
          {
            schemeId: "aws.auth#sigv4a",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
            signer: new AwsSdkSigV4ASigner()
          },
          {
            schemeId: "smithy.api#noAuth",
            identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
            signer: new NoAuthSigner()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsQueryProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.sts",
          errorTypeRegistries,
          xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
          version: "2011-06-15",
          serviceTarget: "AWSSecurityTokenServiceV20110615"
        },
        serviceId: config?.serviceId ?? "STS",
        sha256: config?.sha256 ?? Sha256,
        signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8
      }), getRuntimeConfig = (config) => {
        emitWarningIfUnsupportedVersion(process.version);
        const defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig$1(config);
        emitWarningIfUnsupportedVersion$1(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
              signer: new AwsSdkSigV4Signer()
            },
            {
              schemeId: "aws.auth#sigv4a",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new NoAuthSigner()
            }
          ],
          maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
          region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
          requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? loadConfig({
            ...NODE_RETRY_MODE_CONFIG_OPTIONS,
            default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
          }, config),
          sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
          streamCollector: config?.streamCollector ?? streamCollector,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
        };
      }, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      }, resolveHttpAuthRuntimeConfig = (config) => ({
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials()
      }), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      class STSClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials,
              "aws.auth#sigv4a": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o2) => [];
      class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
      }
      class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
      }
      const commands = {
        AssumeRoleCommand,
        AssumeRoleWithWebIdentityCommand
      };
      class STS extends STSClient {
      }
      createAggregatedClient(commands, STS);
      const getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
        if (typeof assumedRoleUser?.Arn == "string") {
          const arnComponents = assumedRoleUser.Arn.split(":");
          if (arnComponents.length > 4 && arnComponents[4] !== "")
            return arnComponents[4];
        }
      }, resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
        const region = typeof _region == "function" ? await _region() : _region, parentRegion = typeof _parentRegion == "function" ? await _parentRegion() : _parentRegion;
        let stsDefaultRegion = "";
        const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
        return credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`), resolvedRegion;
      }, getDefaultRoleAssumer$1 = (stsOptions, STSClient2) => {
        let stsClient, closureSourceCreds;
        return async (sourceCreds, params) => {
          if (closureSourceCreds = sourceCreds, !stsClient) {
            const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
              logger,
              profile
            }), isCompatibleRequestHandler = !isH2(requestHandler);
            stsClient = new STSClient2({
              ...stsOptions,
              userAgentAppId,
              profile,
              credentialDefaultProvider: () => async () => closureSourceCreds,
              region: resolvedRegion,
              requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
              logger
            });
          }
          const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
          if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
          const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken,
            expiration: Credentials.Expiration,
            ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
            ...accountId && { accountId }
          };
          return setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i"), credentials;
        };
      }, getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient2) => {
        let stsClient;
        return async (params) => {
          if (!stsClient) {
            const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
              logger,
              profile
            }), isCompatibleRequestHandler = !isH2(requestHandler);
            stsClient = new STSClient2({
              ...stsOptions,
              userAgentAppId,
              profile,
              region: resolvedRegion,
              requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
              logger
            });
          }
          const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
          if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
          const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken,
            expiration: Credentials.Expiration,
            ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
            ...accountId && { accountId }
          };
          return accountId && setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T"), setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), credentials;
        };
      }, isH2 = (requestHandler) => requestHandler?.metadata?.handlerProtocol === "h2", getCustomizableStsClientCtor = (baseCtor, customizations) => customizations ? class extends baseCtor {
        constructor(config) {
          super(config);
          for (const customization of customizations)
            this.middlewareStack.use(customization);
        }
      } : baseCtor, getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)), getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)), decorateDefaultCredentialProvider = (provider) => (input) => provider({
        roleAssumer: getDefaultRoleAssumer(input),
        roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(input),
        ...input
      });
      exports.AssumeRole$ = AssumeRole$, exports.AssumeRoleCommand = AssumeRoleCommand, exports.AssumeRoleRequest$ = AssumeRoleRequest$, exports.AssumeRoleResponse$ = AssumeRoleResponse$, exports.AssumeRoleWithWebIdentity$ = AssumeRoleWithWebIdentity$, exports.AssumeRoleWithWebIdentityCommand = AssumeRoleWithWebIdentityCommand, exports.AssumeRoleWithWebIdentityRequest$ = AssumeRoleWithWebIdentityRequest$, exports.AssumeRoleWithWebIdentityResponse$ = AssumeRoleWithWebIdentityResponse$, exports.AssumedRoleUser$ = AssumedRoleUser$, exports.Credentials$ = Credentials$, exports.ExpiredTokenException = ExpiredTokenException, exports.ExpiredTokenException$ = ExpiredTokenException$, exports.IDPCommunicationErrorException = IDPCommunicationErrorException, exports.IDPCommunicationErrorException$ = IDPCommunicationErrorException$, exports.IDPRejectedClaimException = IDPRejectedClaimException, exports.IDPRejectedClaimException$ = IDPRejectedClaimException$, exports.InvalidIdentityTokenException = InvalidIdentityTokenException, exports.InvalidIdentityTokenException$ = InvalidIdentityTokenException$, exports.MalformedPolicyDocumentException = MalformedPolicyDocumentException, exports.MalformedPolicyDocumentException$ = MalformedPolicyDocumentException$, exports.PackedPolicyTooLargeException = PackedPolicyTooLargeException, exports.PackedPolicyTooLargeException$ = PackedPolicyTooLargeException$, exports.PolicyDescriptorType$ = PolicyDescriptorType$, exports.ProvidedContext$ = ProvidedContext$, exports.RegionDisabledException = RegionDisabledException, exports.RegionDisabledException$ = RegionDisabledException$, exports.STS = STS, exports.STSClient = STSClient, exports.STSServiceException = STSServiceException, exports.STSServiceException$ = STSServiceException$, exports.Tag$ = Tag$, exports.decorateDefaultCredentialProvider = decorateDefaultCredentialProvider, exports.errorTypeRegistries = errorTypeRegistries, exports.getDefaultRoleAssumer = getDefaultRoleAssumer, exports.getDefaultRoleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity;
    })
  ),
  /***/
  8166: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { SignatureV4, signatureV4aContainer } = __webpack_require__(5118), signatureV4CrtContainer = {
        CrtSignerV4: null
      }, SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token", SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
      class SignatureV4SignWithCredentials extends SignatureV4 {
        async signWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
          const privateAccess = this;
          return setSingleOverride(privateAccess, credentialsWithoutSessionToken), privateAccess.signRequest(requestToSign, options ?? {});
        }
        async presignWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          return delete requestToSign.headers[SESSION_TOKEN_HEADER], requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, requestToSign.query = requestToSign.query ?? {}, requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, setSingleOverride(this, credentialsWithoutSessionToken), this.presign(requestToSign, options);
        }
      }
      function getCredentialsWithoutSessionToken(credentials) {
        return {
          accessKeyId: credentials.accessKeyId,
          secretAccessKey: credentials.secretAccessKey,
          expiration: credentials.expiration
        };
      }
      function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
        const currentCredentialProvider = privateAccess.credentialProvider;
        privateAccess.credentialProvider = () => (privateAccess.credentialProvider = currentCredentialProvider, Promise.resolve(credentialsWithoutSessionToken));
      }
      class SignatureV4MultiRegion {
        sigv4aSigner;
        sigv4Signer;
        signerOptions;
        static sigv4aDependency() {
          return typeof signatureV4CrtContainer.CrtSignerV4 == "function" ? "crt" : typeof signatureV4aContainer.SignatureV4a == "function" ? "js" : "none";
        }
        constructor(options) {
          this.sigv4Signer = new SignatureV4SignWithCredentials(options), this.signerOptions = options;
        }
        async sign(requestToSign, options = {}) {
          return options.signingRegion === "*" ? this.getSigv4aSigner().sign(requestToSign, options) : this.sigv4Signer.sign(requestToSign, options);
        }
        async signWithCredentials(requestToSign, credentials, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner(), CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4)
              return signer.signWithCredentials(requestToSign, credentials, options);
            throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
          }
          return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
        }
        async presign(originalRequest, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner(), CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4)
              return signer.presign(originalRequest, options);
            throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
          }
          return this.sigv4Signer.presign(originalRequest, options);
        }
        async presignWithCredentials(originalRequest, credentials, options = {}) {
          if (options.signingRegion === "*")
            throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
          return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
        }
        getSigv4aSigner() {
          if (!this.sigv4aSigner) {
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4, JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
            if (this.signerOptions.runtime === "node") {
              if (!CrtSignerV4 && !JsSigV4aSigner)
                throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              if (CrtSignerV4 && typeof CrtSignerV4 == "function")
                this.sigv4aSigner = new CrtSignerV4({
                  ...this.signerOptions,
                  signingAlgorithm: 1
                });
              else if (JsSigV4aSigner && typeof JsSigV4aSigner == "function")
                this.sigv4aSigner = new JsSigV4aSigner({
                  ...this.signerOptions
                });
              else
                throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
            } else {
              if (!JsSigV4aSigner || typeof JsSigV4aSigner != "function")
                throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
              this.sigv4aSigner = new JsSigV4aSigner({
                ...this.signerOptions
              });
            }
          }
          return this.sigv4aSigner;
        }
      }
      exports.SignatureV4MultiRegion = SignatureV4MultiRegion, exports.SignatureV4SignWithCredentials = SignatureV4SignWithCredentials, exports.signatureV4CrtContainer = signatureV4CrtContainer;
    })
  ),
  /***/
  4274: (
    /***/
    (function(__unused_webpack_module, exports) {
      const ATTR_ESCAPE_RE = /[&<>"]/g, ATTR_ESCAPE_MAP = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;"
      };
      function escapeAttribute(value) {
        return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
      }
      const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g, ELEMENT_ESCAPE_MAP = {
        "&": "&amp;",
        '"': "&quot;",
        "'": "&apos;",
        "<": "&lt;",
        ">": "&gt;",
        "\r": "&#x0D;",
        "\n": "&#x0A;",
        "\x85": "&#x85;",
        "\u2028": "&#x2028;"
      };
      function escapeElement(value) {
        return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
      }
      class XmlText {
        value;
        constructor(value) {
          this.value = value;
        }
        toString() {
          return escapeElement("" + this.value);
        }
      }
      class XmlNode {
        name;
        children;
        attributes = {};
        static of(name, childText, withName) {
          const node = new XmlNode(name);
          return childText !== void 0 && node.addChildNode(new XmlText(childText)), withName !== void 0 && node.withName(withName), node;
        }
        constructor(name, children = []) {
          this.name = name, this.children = children;
        }
        withName(name) {
          return this.name = name, this;
        }
        addAttribute(name, value) {
          return this.attributes[name] = value, this;
        }
        addChildNode(child) {
          return this.children.push(child), this;
        }
        removeAttribute(name) {
          return delete this.attributes[name], this;
        }
        n(name) {
          return this.name = name, this;
        }
        c(child) {
          return this.children.push(child), this;
        }
        a(name, value) {
          return value != null && (this.attributes[name] = value), this;
        }
        cc(input, field, withName = field) {
          if (input[field] != null) {
            const node = XmlNode.of(field, input[field]).withName(withName);
            this.c(node);
          }
        }
        l(input, listName, memberName, valueProvider) {
          input[listName] != null && valueProvider().map((node) => {
            node.withName(memberName), this.c(node);
          });
        }
        lc(input, listName, memberName, valueProvider) {
          if (input[listName] != null) {
            const nodes = valueProvider(), containerNode = new XmlNode(memberName);
            nodes.map((node) => {
              containerNode.c(node);
            }), this.c(containerNode);
          }
        }
        toString() {
          const hasChildren = !!this.children.length;
          let xmlText = `<${this.name}`;
          const attributes = this.attributes;
          for (const attributeName of Object.keys(attributes)) {
            const attribute = attributes[attributeName];
            attribute != null && (xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`);
          }
          return xmlText += hasChildren ? `>${this.children.map((c) => c.toString()).join("")}</${this.name}>` : "/>";
        }
      }
      function writeKey(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
      }
      function parseXML(xml) {
        return new AwsXmlParser(xml).parse();
      }
      class AwsXmlParser {
        x;
        i = 0;
        z;
        constructor(x) {
          this.x = x, this.x = x.replace(/\r\n?/g, `
`), this.z = this.x.length;
        }
        parse() {
          const p = this, { z } = p;
          for (; p.i < z && (p.trim(), !(p.i >= z)); )
            if (p.isNext("<?"))
              p.readTo("?>"), p.trim();
            else if (p.isNext("<!--"))
              p.readTo("-->"), p.trim();
            else if (p.isNext("<!DOCTYPE", !1))
              p.skipDoctype(), p.trim();
            else if (p.x[p.i] === "<") {
              const root = p.parseTag();
              return { [root.tag]: root.value };
            } else
              throw new Error("@aws-sdk XML parse error: unexpected content.");
          throw new Error("@aws-sdk XML parse error: no root element.");
        }
        isNext(s, caseSensitive = !0) {
          const p = this;
          return caseSensitive ? p.x.startsWith(s, p.i) : p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
        }
        readTo(stop) {
          const p = this, _i = p.x.indexOf(stop, p.i);
          if (_i === -1)
            throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
          const result = p.x.slice(p.i, _i);
          return p.i = _i + stop.length, result;
        }
        trim() {
          const p = this;
          for (; p.i < p.z && ` 	\r
`.includes(p.x[p.i]); )
            ++p.i;
        }
        readAttrValue() {
          const p = this, quote = p.x[p.i];
          ++p.i;
          let value = "";
          for (; p.i < p.z && p.x[p.i] !== quote; )
            value += p.x[p.i++];
          return ++p.i, p.decodeEntities(value);
        }
        parseTag() {
          const p = this;
          ++p.i;
          let tag = "";
          for (; p.i < p.z && !` 	\r
>/`.includes(p.x[p.i]); )
            tag += p.x[p.i++];
          let hasAttrs = !1;
          const attrs = {};
          for (; p.i < p.z && (p.trim(), !">/".includes(p.x[p.i])); ) {
            let name = "";
            for (; p.i < p.z && !`= 	\r
>/?`.includes(p.x[p.i]); )
              name += p.x[p.i++];
            if (p.trim(), p.x[p.i] !== "=")
              break;
            ++p.i, p.trim(), name === "__proto__" && writeKey(attrs), attrs[name] = p.readAttrValue(), hasAttrs = !0;
          }
          if (p.i >= p.z)
            throw new Error("@aws-sdk XML parse error: unexpected end of input.");
          if (p.x[p.i] === "/") {
            if (++p.i, p.i >= p.z || p.x[p.i] !== ">")
              throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
            return ++p.i, { tag, value: hasAttrs ? attrs : "" };
          }
          if (p.x[p.i] !== ">")
            throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
          ++p.i;
          const textParts = [], childTags = [];
          let hasElementChild = !1;
          for (; p.i < p.z && !p.isNext("</"); )
            if (p.x[p.i] === "<")
              p.isNext("<!--") ? p.readTo("-->") : p.isNext("<![CDATA[") ? (p.i += 9, textParts.push(p.readTo("]]>"))) : p.isNext("<?") ? p.readTo("?>") : (hasElementChild = !0, childTags.push(p.parseTag()));
            else {
              let text = "";
              for (; p.i < p.z && p.x[p.i] !== "<"; )
                text += p.x[p.i++];
              textParts.push(p.decodeEntities(text));
            }
          if (!p.isNext("</"))
            throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
          p.i += 2;
          const closeTag = p.readTo(">").trim();
          if (closeTag !== tag)
            throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
          if (!hasAttrs && textParts.length === 0 && !hasElementChild)
            return { tag, value: "" };
          if (!hasAttrs && !hasElementChild) {
            const text = textParts.length === 1 ? textParts[0] : textParts.join("");
            return text.trim() === "" && text.includes(`
`) ? { tag, value: "" } : { tag, value: text };
          }
          const obj = {};
          for (const text of textParts)
            text.trim() === "" && text.includes(`
`) || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
          for (const child of childTags)
            child.tag === "__proto__" && writeKey(obj), child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
          for (const [k, v] of Object.entries(attrs))
            k === "__proto__" && writeKey(obj), obj[k] = v;
          return { tag, value: obj };
        }
        static ENTITIES = {
          amp: "&",
          lt: "<",
          gt: ">",
          quot: '"',
          apos: "'"
        };
        skipDoctype() {
          const p = this;
          p.i += 9;
          let depth = 0;
          for (; p.i < p.z; ) {
            const c = p.x[p.i];
            if (c === "[")
              ++depth;
            else if (c === "]")
              --depth;
            else if (c === ">" && depth === 0) {
              ++p.i;
              return;
            }
            ++p.i;
          }
          throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
        }
        decodeEntities(s) {
          return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : AwsXmlParser.ENTITIES[named] ?? "");
        }
      }
      exports.XmlNode = XmlNode, exports.XmlText = XmlText, exports.parseXML = parseXML;
    })
  ),
  /***/
  4645: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { nv, NumericValue, calculateBodyLength, generateIdempotencyToken, fromBase64, _parseEpochTimestamp } = __webpack_require__(2430), { hasOwn } = __webpack_require__(4534), { HttpRequest, collectBody, SerdeContext, AbstractRpcV2Protocol } = __webpack_require__(3422), { NormalizedSchema, TypeRegistry } = __webpack_require__(6890), majorUint64 = 0, majorNegativeInt64 = 1, majorUnstructuredByteString = 2, majorUtf8String = 3, majorList = 4, majorMap = 5, majorTag = 6, majorSpecial = 7, specialFalse = 20, specialTrue = 21, specialNull = 22, specialUndefined = 23, extendedOneByte = 24, extendedFloat16 = 25, extendedFloat32 = 26, extendedFloat64 = 27, minorIndefinite = 31;
      function alloc(size) {
        return typeof Buffer < "u" ? Buffer.alloc(size) : new Uint8Array(size);
      }
      const tagSymbol = /* @__PURE__ */ Symbol("@smithy/core/cbor::tagSymbol");
      function tag(data2) {
        return data2[tagSymbol] = !0, data2;
      }
      const USE_BUFFER$3 = typeof Buffer < "u", textDecoder$1 = new TextDecoder();
      let payload$1 = alloc(0), isBuffer$1 = !1, dataView$2 = new DataView(payload$1.buffer, payload$1.byteOffset, payload$1.byteLength), _offset = 0;
      function setPayload(bytes) {
        payload$1 = bytes, isBuffer$1 = USE_BUFFER$3 && payload$1 instanceof Buffer, dataView$2 = new DataView(payload$1.buffer, payload$1.byteOffset, payload$1.byteLength);
      }
      function decode(at, to) {
        if (at >= to)
          throw new Error("unexpected end of (decode) payload.");
        const major = (payload$1[at] & 224) >> 5, minor = payload$1[at] & 31;
        if (minor === minorIndefinite && 2 <= major && major <= 5)
          return decodeIndefinite(at, to);
        switch (major) {
          case majorUint64:
          case majorNegativeInt64:
          case majorTag: {
            let unsignedInt, offset;
            if (minor < 24)
              unsignedInt = minor, offset = 1;
            else
              switch (minor) {
                case extendedOneByte:
                  to - at < 2 && overflow$1(1), unsignedInt = payload$1[at + 1], offset = 2;
                  break;
                case extendedFloat16:
                  to - at < 3 && overflow$1(2), unsignedInt = dataView$2.getUint16(at + 1), offset = 3;
                  break;
                case extendedFloat32:
                  to - at < 5 && overflow$1(4), unsignedInt = dataView$2.getUint32(at + 1), offset = 5;
                  break;
                case extendedFloat64:
                  to - at < 9 && overflow$1(8);
                  {
                    const hi = dataView$2.getUint32(at + 1);
                    hi < 2097152 ? unsignedInt = hi * 4294967296 + dataView$2.getUint32(at + 5) : unsignedInt = dataView$2.getBigUint64(at + 1);
                  }
                  offset = 9;
                  break;
                default:
                  unexpectedMinor(minor);
              }
            if (major === majorUint64)
              return _offset = offset, castBigInt$1(unsignedInt);
            if (major === majorNegativeInt64) {
              let negativeInt;
              return typeof unsignedInt == "bigint" ? negativeInt = BigInt(-1) - unsignedInt : negativeInt = -1 - unsignedInt, _offset = offset, castBigInt$1(negativeInt);
            } else
              return decodeTagValue(at, to, minor, unsignedInt, offset);
          }
          case majorUtf8String:
            return decodeUtf8String(at, to);
          case majorMap:
            return decodeMap(at, to);
          case majorList:
            return decodeList(at, to);
          case majorUnstructuredByteString:
            return decodeUnstructuredByteString(at, to);
          default:
            return decodeSpecial(at, to);
        }
      }
      function decodeIndefinite(at, to) {
        const major = (payload$1[at] & 224) >> 5;
        if ((payload$1[at] & 31) === minorIndefinite)
          switch (major) {
            case majorUtf8String:
              return decodeUtf8StringIndefinite(at, to);
            case majorMap:
              return decodeMapIndefinite(at, to);
            case majorList:
              return decodeListIndefinite(at, to);
            case majorUnstructuredByteString:
              return decodeUnstructuredByteStringIndefinite(at, to);
          }
      }
      function bytesToFloat16$1(a, b) {
        const sign = a >> 7, exponent = (a & 124) >> 2, fraction = (a & 3) << 8 | b, scalar = sign === 0 ? 1 : -1;
        return exponent === 0 ? fraction === 0 ? 0 : scalar * (Math.pow(2, -14) * (fraction / 1024)) : exponent === 31 ? fraction === 0 ? scalar * (1 / 0) : NaN : scalar * (Math.pow(2, exponent - 15) * (1 + fraction / 1024));
      }
      function decodeMap(at, to) {
        const mapDataLength = decodeCount$1(at, to);
        return mapDataLength < 25 ? decodeMapSmall(at, to, mapDataLength) : decodeMapLarge(at, to, mapDataLength);
      }
      function decodeMapLarge(at, to, mapDataLength) {
        const offset = _offset;
        at += offset;
        const base = at, map = /* @__PURE__ */ Object.create(null);
        for (let i = 0; i < mapDataLength; ++i) {
          const key = decodeUtf8String(at, to);
          at += _offset, (payload$1[at] & 224) >> 5 === majorUtf8String ? map[key] = decodeUtf8String(at, to) : map[key] = decode(at, to), at += _offset;
        }
        return _offset = offset + (at - base), Object.setPrototypeOf(map, Object.prototype), map;
      }
      function decodeMapSmall(at, to, mapDataLength) {
        const offset = _offset;
        at += offset;
        const base = at, map = {};
        for (let i = 0; i < mapDataLength; ++i) {
          const key = decodeUtf8String(at, to);
          at += _offset, map[key] = decode(at, to), at += _offset;
        }
        return _offset = offset + (at - base), map;
      }
      function decodeList(at, to) {
        const listDataLength = decodeCount$1(at, to), offset = _offset;
        at += offset;
        const base = at, list = Array(listDataLength);
        for (let i = 0; i < listDataLength; ++i)
          list[i] = decode(at, to), at += _offset;
        return _offset = offset + (at - base), list;
      }
      function decodeUtf8String(at, to) {
        const length = decodeCount$1(at, to), offset = _offset;
        return at += offset, to - at < length && overflow$1(length), _offset = offset + length, length < 24 ? decodeUtf8StringCached(at, length) : isBuffer$1 ? payload$1.toString("utf-8", at, at + length) : textDecoder$1.decode(payload$1.subarray(at, at + length));
      }
      const stringCache$1 = new Array(2048), stringCacheEpochs$1 = new Uint16Array(2048);
      let cacheEpoch$1 = 0;
      function advanceDecodingEpoch() {
        cacheEpoch$1 = cacheEpoch$1 + 1 & 65535;
      }
      function decodeUtf8StringCached(at, length) {
        let h = length;
        for (let i = 0; i < length; ++i)
          h = h * 31 + payload$1[at + i] | 0;
        const slot = h >>> 0 & 2047, cached = stringCache$1[slot];
        if (cached !== void 0 && cached.length === length) {
          let match = !0;
          for (let i = 0; i < length; ++i)
            if (cached.charCodeAt(i) !== payload$1[at + i]) {
              match = !1;
              break;
            }
          if (match)
            return stringCacheEpochs$1[slot] = cacheEpoch$1, cached;
        }
        const result = isBuffer$1 ? payload$1.toString("utf-8", at, at + length) : textDecoder$1.decode(payload$1.subarray(at, at + length));
        return stringCacheEpochs$1[slot] !== cacheEpoch$1 && (stringCache$1[slot] = result, stringCacheEpochs$1[slot] = cacheEpoch$1), result;
      }
      function decodeUnstructuredByteString(at, to) {
        const length = decodeCount$1(at, to), offset = _offset;
        at += offset, to - at < length && overflow$1(length);
        const value = payload$1.subarray(at, at + length);
        return _offset = offset + length, value;
      }
      function decodeTagValue(at, to, minor, unsignedInt, offset) {
        if (minor === 2 || minor === 3) {
          const length = decodeCount$1(at + offset, to);
          let b = BigInt(0);
          const start = at + offset + _offset;
          for (let i = start; i < start + length; ++i)
            b = b << BigInt(8) | BigInt(payload$1[i]);
          return _offset = offset + _offset + length, minor === 3 ? -b - BigInt(1) : b;
        } else if (minor === 4) {
          const decimalFraction = decode(at + offset, to), [rawExponent, mantissa] = decimalFraction, normalizer = mantissa < 0 ? -1 : 1, absMantissa = BigInt(normalizer) * BigInt(mantissa), mantissaDigits = String(absMantissa), sign = mantissa < 0 ? "-" : "";
          let numericString;
          if (typeof rawExponent == "number" && Math.abs(rawExponent) <= 2 ** 28) {
            const exponent = rawExponent, mantissaStr = "0".repeat(Math.abs(exponent) + 1) + mantissaDigits;
            numericString = exponent === 0 ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + exponent) + "." + mantissaStr.slice(exponent), numericString = numericString.replace(/^0+/g, ""), numericString === "" && (numericString = "0"), numericString[0] === "." && (numericString = "0" + numericString), numericString = sign + numericString;
          } else {
            const bigExponent = BigInt(rawExponent);
            if (mantissaDigits.length === 1)
              numericString = sign + mantissaDigits + "e" + String(bigExponent);
            else {
              const adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
              numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
            }
          }
          return _offset = offset + _offset, nv(numericString);
        } else {
          const value = decode(at + offset, to);
          return _offset = offset + _offset, tag({ tag: castBigInt$1(unsignedInt), value });
        }
      }
      function decodeSpecial(at, to) {
        const minor = payload$1[at] & 31;
        switch (minor) {
          case specialTrue:
          case specialFalse:
            return _offset = 1, minor === specialTrue;
          case specialNull:
            return _offset = 1, null;
          case specialUndefined:
            return _offset = 1, null;
          case extendedFloat16:
            if (to - at < 3)
              throw new Error("incomplete float16 at end of buf.");
            return _offset = 3, bytesToFloat16$1(payload$1[at + 1], payload$1[at + 2]);
          case extendedFloat32:
            if (to - at < 5)
              throw new Error("incomplete float32 at end of buf.");
            return _offset = 5, dataView$2.getFloat32(at + 1);
          case extendedFloat64:
            if (to - at < 9)
              throw new Error("incomplete float64 at end of buf.");
            return _offset = 9, dataView$2.getFloat64(at + 1);
          default:
            unexpectedMinor(minor);
        }
      }
      function decodeCount$1(at, to) {
        const minor = payload$1[at] & 31;
        if (minor < 24)
          return _offset = 1, minor;
        switch (minor) {
          case extendedOneByte:
            return to - at < 2 && overflow$1(1), _offset = 2, payload$1[at + 1];
          case extendedFloat16:
            return to - at < 3 && overflow$1(2), _offset = 3, dataView$2.getUint16(at + 1);
          case extendedFloat32:
            return to - at < 5 && overflow$1(4), _offset = 5, dataView$2.getUint32(at + 1);
          case extendedFloat64:
            return to - at < 9 && overflow$1(8), _offset = 9, demote(dataView$2.getBigUint64(at + 1));
          default:
            unexpectedMinor(minor);
        }
      }
      function decodeMapIndefinite(at, to) {
        at += 1;
        const base = at, map = {};
        for (; at < to; ) {
          if (payload$1[at] === 255)
            return _offset = at - base + 2, map;
          const key = decodeUtf8String(at, to);
          at += _offset, map[key] = decode(at, to), at += _offset;
        }
        throw new Error("expected break marker.");
      }
      function decodeListIndefinite(at, to) {
        at += 1;
        const list = [];
        for (const base = at; at < to; ) {
          if (payload$1[at] === 255)
            return _offset = at - base + 2, list;
          list.push(decode(at, to)), at += _offset;
        }
        throw new Error("expected break marker.");
      }
      function decodeUtf8StringIndefinite(at, to) {
        at += 1;
        const vector = [];
        for (const base = at; at < to; ) {
          if (payload$1[at] === 255) {
            const data2 = alloc(vector.length);
            return data2.set(vector, 0), _offset = at - base + 2, USE_BUFFER$3 ? data2.toString("utf-8", 0, data2.length) : textDecoder$1.decode(data2);
          }
          const major = (payload$1[at] & 224) >> 5, minor = payload$1[at] & 31;
          if (major !== majorUtf8String && unexpectedMajorInIndefiniteString(major), minor === minorIndefinite)
            throw new Error("nested indefinite string.");
          const bytes = decodeUnstructuredByteString(at, to);
          at += _offset;
          for (let i = 0; i < bytes.length; ++i)
            vector.push(bytes[i]);
        }
        throw new Error("expected break marker.");
      }
      function decodeUnstructuredByteStringIndefinite(at, to) {
        at += 1;
        const vector = [];
        for (const base = at; at < to; ) {
          if (payload$1[at] === 255) {
            const data2 = alloc(vector.length);
            return data2.set(vector, 0), _offset = at - base + 2, data2;
          }
          const major = (payload$1[at] & 224) >> 5, minor = payload$1[at] & 31;
          if (major !== majorUnstructuredByteString && unexpectedMajorInIndefiniteString(major), minor === minorIndefinite)
            throw new Error("nested indefinite string.");
          const bytes = decodeUnstructuredByteString(at, to);
          at += _offset;
          for (let i = 0; i < bytes.length; ++i)
            vector.push(bytes[i]);
        }
        throw new Error("expected break marker.");
      }
      function castBigInt$1(bigInt) {
        if (typeof bigInt == "number")
          return bigInt;
        const num = Number(bigInt);
        return Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER ? num : bigInt;
      }
      function demote(bigInteger) {
        const num = Number(bigInteger);
        return (num < Number.MIN_SAFE_INTEGER || Number.MAX_SAFE_INTEGER < num) && console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${bigInteger}) to ${num} with loss of precision.`)), num;
      }
      function overflow$1(n) {
        throw new Error(`length ${n} greater than remaining buf len.`);
      }
      function unexpectedMinor(minor) {
        throw new Error(`unexpected minor value ${minor}.`);
      }
      function unexpectedMajorInIndefiniteString(major) {
        throw new Error(`unexpected major type ${major} in indefinite string.`);
      }
      const USE_BUFFER$2 = typeof Buffer < "u", encodeStringCache = /* @__PURE__ */ new Map();
      let encodeCacheEpoch$1 = 0, encodeCacheSaturated$1 = !1, data = alloc(2048), dataView$1 = new DataView(data.buffer, data.byteOffset, data.byteLength), cursor$1 = 0;
      function encode(_input) {
        const encodeStack = [_input];
        for (; encodeStack.length; ) {
          const input = encodeStack.pop();
          if (typeof input == "string") {
            const len = input.length;
            if (USE_BUFFER$2)
              ensureSpace(len * 3 + 9), len > 23 ? (encodeHeader$1(majorUtf8String, Buffer.byteLength(input)), cursor$1 += data.write(input, cursor$1)) : encodeStringCached(input);
            else {
              const maxBytes = len * 3;
              ensureSpace(maxBytes + 9);
              const headerPos = cursor$1, byteLen = new TextEncoder().encodeInto(input, data.subarray(cursor$1 + 9)).written;
              let headerSize;
              byteLen < 24 ? headerSize = 1 : byteLen < 256 ? headerSize = 2 : byteLen < 65536 ? headerSize = 3 : byteLen < 4294967296 ? headerSize = 5 : headerSize = 9, headerSize < 9 && data.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen), cursor$1 = headerPos, encodeInteger(majorUtf8String, byteLen), cursor$1 += byteLen;
            }
            continue;
          }
          if (data.byteLength - cursor$1 < 9 && ensureSpace(64), typeof input == "number") {
            if (Number.isInteger(input) && input >= -9007199254740992 && input <= 9007199254740991) {
              const nonNegative = input >= 0, major = nonNegative ? majorUint64 : majorNegativeInt64, value = nonNegative ? input : -input - 1;
              if (value < 24)
                data[cursor$1++] = major << 5 | value;
              else if (value < 256)
                data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value;
              else if (value < 65536)
                data[cursor$1++] = major << 5 | extendedFloat16, data[cursor$1++] = value >> 8, data[cursor$1++] = value & 255;
              else if (value < 4294967296)
                data[cursor$1++] = major << 5 | extendedFloat32, dataView$1.setUint32(cursor$1, value), cursor$1 += 4;
              else {
                data[cursor$1++] = major << 5 | extendedFloat64;
                const hi = value / 4294967296 | 0, lo = value - hi * 4294967296 | 0;
                dataView$1.setUint32(cursor$1, hi), dataView$1.setUint32(cursor$1 + 4, lo), cursor$1 += 8;
              }
              continue;
            }
            data[cursor$1++] = majorSpecial << 5 | extendedFloat64, dataView$1.setFloat64(cursor$1, input), cursor$1 += 8;
            continue;
          } else if (typeof input == "bigint") {
            const nonNegative = input >= 0, major = nonNegative ? majorUint64 : majorNegativeInt64, value = nonNegative ? input : -input - BigInt(1);
            if (value < BigInt("18446744073709551616")) {
              const n = Number(value);
              n < 4294967296 ? encodeInteger(major, n) : (data[cursor$1++] = major << 5 | extendedFloat64, dataView$1.setBigUint64(cursor$1, value), cursor$1 += 8);
            } else {
              const binaryBigInt = value.toString(2), bigIntBytes = new Uint8Array(Math.ceil(binaryBigInt.length / 8));
              let b = value, i = 0;
              for (; bigIntBytes.byteLength - ++i >= 0; )
                bigIntBytes[bigIntBytes.byteLength - i] = Number(b & BigInt(255)), b >>= BigInt(8);
              ensureSpace(bigIntBytes.byteLength * 2 + 16), data[cursor$1++] = nonNegative ? 194 : 195, encodeHeader$1(majorUnstructuredByteString, bigIntBytes.byteLength), data.set(bigIntBytes, cursor$1), cursor$1 += bigIntBytes.byteLength;
            }
            continue;
          } else if (input === null) {
            data[cursor$1++] = majorSpecial << 5 | specialNull;
            continue;
          } else if (typeof input == "boolean") {
            data[cursor$1++] = majorSpecial << 5 | (input ? specialTrue : specialFalse);
            continue;
          } else {
            if (typeof input > "u")
              throw new Error("@smithy/core/cbor: client may not serialize undefined value.");
            if (Array.isArray(input)) {
              encodeInteger(majorList, input.length), ensureSpace(input.length * 9 + 64);
              for (let i = input.length - 1; i >= 0; --i)
                encodeStack.push(input[i]);
              continue;
            } else if (typeof input.byteLength == "number") {
              ensureSpace(input.length * 2 + 9), encodeInteger(majorUnstructuredByteString, input.length), data.set(input, cursor$1), cursor$1 += input.byteLength;
              continue;
            } else if (typeof input == "object") {
              if (input instanceof NumericValue) {
                let str = input.string, expOffset = BigInt(0);
                const eIndex = str.search(/[eE]/);
                eIndex !== -1 && (expOffset = BigInt(str.slice(eIndex + 1)), str = str.slice(0, eIndex));
                const decimalIndex = str.indexOf("."), fractionDigits = decimalIndex === -1 ? 0 : str.length - decimalIndex - 1, exponent = expOffset - BigInt(fractionDigits), mantissa = BigInt(str.replace(".", ""));
                data[cursor$1++] = 196, encodeInteger(majorList, 2), encodeStack.push(mantissa), encodeStack.push(exponent >= -0x20000000000000n && exponent <= 0x1fffffffffffffn ? Number(exponent) : exponent);
                continue;
              }
              if (input[tagSymbol])
                if ("tag" in input && "value" in input) {
                  encodeStack.push(input.value), encodeHeader$1(majorTag, input.tag);
                  continue;
                } else
                  throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: " + JSON.stringify(input));
              const keys = Object.keys(input), len = keys.length;
              encodeInteger(majorMap, len);
              for (let i = len - 1; i >= 0; --i)
                encodeStack.push(input[keys[i]]), encodeStack.push(keys[i]);
              continue;
            }
          }
          throw new Error(`data type ${input?.constructor?.name ?? typeof input} not compatible for encoding.`);
        }
      }
      function advanceEncodingEpoch() {
        encodeCacheEpoch$1 = encodeCacheEpoch$1 + 1 & 65535, encodeCacheSaturated$1 = !1;
      }
      function toUint8Array() {
        const out = alloc(cursor$1);
        return out.set(data.subarray(0, cursor$1), 0), cursor$1 = 0, out;
      }
      function resize(size) {
        const old = data;
        data = alloc(size), old && (old.copy ? old.copy(data, 0, 0, old.byteLength) : data.set(old, 0)), dataView$1 = new DataView(data.buffer, data.byteOffset, data.byteLength);
      }
      function encodeStringCached(input) {
        const cached = encodeStringCache.get(input);
        if (cached !== void 0) {
          data.set(cached.bytes, cursor$1), cursor$1 += cached.bytes.length, cached.epoch = encodeCacheEpoch$1;
          return;
        }
        const start = cursor$1, byteLen = Buffer.byteLength(input);
        encodeInteger(majorUtf8String, byteLen), cursor$1 += data.write(input, cursor$1);
        const bytes = Uint8Array.prototype.slice.call(data, start, cursor$1);
        if (encodeStringCache.size >= 2048) {
          if (encodeCacheSaturated$1)
            return;
          let evicted = 0;
          for (const [key, entry] of encodeStringCache) {
            if (evicted >= 1024)
              break;
            entry.epoch !== encodeCacheEpoch$1 && (encodeStringCache.delete(key), evicted++);
          }
          if (evicted === 0) {
            encodeCacheSaturated$1 = !0;
            return;
          }
        }
        encodeStringCache.size < 2048 && encodeStringCache.set(input, { epoch: encodeCacheEpoch$1, bytes });
      }
      function ensureSpace(bytes) {
        data.byteLength - cursor$1 < bytes && (cursor$1 < 16e6 ? resize(Math.max(data.byteLength * 4, data.byteLength + bytes)) : resize(data.byteLength + bytes + 16e6));
      }
      function encodeHeader$1(major, value) {
        value < 24 ? data[cursor$1++] = major << 5 | value : value < 256 ? (data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value) : value < 65536 ? (data[cursor$1++] = major << 5 | extendedFloat16, dataView$1.setUint16(cursor$1, value), cursor$1 += 2) : value < 4294967296 ? (data[cursor$1++] = major << 5 | extendedFloat32, dataView$1.setUint32(cursor$1, value), cursor$1 += 4) : (data[cursor$1++] = major << 5 | extendedFloat64, dataView$1.setBigUint64(cursor$1, typeof value == "bigint" ? value : BigInt(value)), cursor$1 += 8);
      }
      function encodeInteger(major, value) {
        if (value < 24)
          data[cursor$1++] = major << 5 | value;
        else if (value < 256)
          data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value;
        else if (value < 65536)
          data[cursor$1++] = major << 5 | extendedFloat16, data[cursor$1++] = value >> 8, data[cursor$1++] = value & 255;
        else if (value < 4294967296)
          data[cursor$1++] = major << 5 | extendedFloat32, dataView$1.setUint32(cursor$1, value), cursor$1 += 4;
        else {
          data[cursor$1++] = major << 5 | extendedFloat64;
          const hi = value / 4294967296 | 0, lo = value - hi * 4294967296 | 0;
          dataView$1.setUint32(cursor$1, hi), dataView$1.setUint32(cursor$1 + 4, lo), cursor$1 += 8;
        }
      }
      const cbor = {
        deserialize(payload2) {
          return advanceDecodingEpoch(), setPayload(payload2), decode(0, payload2.length);
        },
        serialize(input) {
          advanceEncodingEpoch();
          try {
            return encode(input), toUint8Array();
          } catch (e) {
            throw toUint8Array(), e;
          }
        },
        resizeEncodingBuffer(size) {
          resize(size);
        }
      }, parseCborBody = (streamBody, context) => collectBody(streamBody, context).then(async (bytes) => {
        if (bytes.length)
          try {
            return cbor.deserialize(bytes);
          } catch (e) {
            throw Object.defineProperty(e, "$responseBodyText", {
              value: context.utf8Encoder(bytes)
            }), e;
          }
        return {};
      }), dateToTag = (date) => tag({
        tag: 1,
        value: date.getTime() / 1e3
      }), parseCborErrorBody = async (errorBody, context) => {
        const value = await parseCborBody(errorBody, context);
        return value.message = value.message ?? value.Message, value;
      }, loadSmithyRpcV2CborErrorCode = (output, data2) => {
        const sanitizeErrorCode = (rawValue) => {
          let cleanValue = rawValue;
          return typeof cleanValue == "number" && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue;
        };
        if (data2.__type !== void 0)
          return sanitizeErrorCode(data2.__type);
      }, checkCborResponse = (response) => {
        if (String(response.headers["smithy-protocol"]).toLowerCase() !== "rpc-v2-cbor")
          throw new Error("Malformed RPCv2 CBOR response, status: " + response.statusCode);
      }, buildHttpRpcRequest = async (context, headers, path, resolvedHostname, body) => {
        const endpoint = await context.endpoint(), { hostname, protocol = "https", port, path: basePath } = endpoint, contents = {
          protocol,
          hostname,
          port,
          method: "POST",
          path: basePath.endsWith("/") ? basePath.slice(0, -1) + path : basePath + path,
          headers: {
            ...headers
          }
        };
        if (resolvedHostname !== void 0 && (contents.hostname = resolvedHostname), endpoint.headers)
          for (const name in endpoint.headers)
            hasOwn(endpoint.headers, name) && (contents.headers[name] = endpoint.headers[name]);
        if (body !== void 0) {
          contents.body = body;
          try {
            contents.headers["content-length"] = String(calculateBodyLength(body));
          } catch {
          }
        }
        return new HttpRequest(contents);
      };
      class CborShapeSerializer2 extends SerdeContext {
        write(schema, value) {
          cursor = 0;
          const ns = NormalizedSchema.of(schema);
          writeValue(ns, value, void 0, this.serdeContext);
        }
        flush() {
          const result = buf.subarray(0, cursor);
          return cursor = 0, buf = allocUnsafe(INITIAL_BUFFER_SIZE), view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength), result;
        }
      }
      const CBOR_STRUCT_CACHE = /* @__PURE__ */ Symbol.for("@smithy/cbor-struct-cache");
      function loadCborStructIterator(ns) {
        const schema = ns.getSchema(), existing = schema[CBOR_STRUCT_CACHE];
        if (existing)
          return existing;
        const memberNames = [], memberSchemas = [];
        for (const [name, memberSchema] of ns.structIterator())
          memberNames.push(name), memberSchemas.push(memberSchema);
        const encodedKeys = new Array(memberNames.length);
        for (let i = 0; i < memberNames.length; ++i)
          encodedKeys[i] = encodeCborStringKey(memberNames[i]);
        const cache = { memberNames, memberSchemas, encodedKeys };
        return schema[CBOR_STRUCT_CACHE] = cache, cache;
      }
      function encodeCborStringKey(s) {
        let utf8Bytes;
        USE_BUFFER$1 ? utf8Bytes = Buffer.from(s, "utf-8") : utf8Bytes = new TextEncoder().encode(s);
        const byteLen = utf8Bytes.length;
        let headerSize;
        byteLen < 24 ? headerSize = 1 : byteLen < 256 ? headerSize = 2 : headerSize = 3;
        const result = new Uint8Array(headerSize + byteLen);
        return headerSize === 1 ? result[0] = majorUtf8String << 5 | byteLen : headerSize === 2 ? (result[0] = majorUtf8String << 5 | 24, result[1] = byteLen) : (result[0] = majorUtf8String << 5 | extendedFloat16, result[1] = byteLen >> 8, result[2] = byteLen & 255), result.set(utf8Bytes, headerSize), result;
      }
      const USE_BUFFER$1 = typeof Buffer < "u", textEncoder = new TextEncoder(), INITIAL_BUFFER_SIZE = 2048;
      let buf = USE_BUFFER$1 ? Buffer.allocUnsafe(INITIAL_BUFFER_SIZE) : new Uint8Array(INITIAL_BUFFER_SIZE), view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength), cursor = 0;
      const STRING_CACHE_MAX = 2048, stringEncodeCache = /* @__PURE__ */ new Map();
      let encodeCacheEpoch = 0, encodeCacheSaturated = !1;
      function allocUnsafe(size) {
        return USE_BUFFER$1 ? Buffer.allocUnsafe(size) : new Uint8Array(size);
      }
      function writeValue(ns, value, container, serdeContext) {
        if (value == null) {
          if (value === void 0 && ns.isIdempotencyToken()) {
            writeString(generateIdempotencyToken());
            return;
          }
          ensure(1), buf[cursor++] = majorSpecial << 5 | specialNull;
          return;
        }
        if (ns.isUnitSchema()) {
          ensure(1), encodeHeader(majorMap, 0);
          return;
        }
        if (typeof value == "object") {
          if (ns.isBlobSchema() && value instanceof Uint8Array) {
            writeBytes(value);
            return;
          }
          if (ns.isTimestampSchema() && value instanceof Date) {
            writeTimestamp(value);
            return;
          }
          if (ns.isStructSchema()) {
            writeStruct(ns, value, serdeContext);
            return;
          }
          if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
            writeList(ns, value, ns.isDocumentSchema(), serdeContext);
            return;
          }
          if (ns.isMapSchema()) {
            writeMap(ns, value, !1, serdeContext);
            return;
          }
          if (value instanceof Date) {
            writeTimestamp(value);
            return;
          }
          if (value instanceof Uint8Array) {
            writeBytes(value);
            return;
          }
          if (value instanceof NumericValue) {
            writeNumericValue(value);
            return;
          }
          if (value[tagSymbol]) {
            const tagged = value;
            writeTag(tagged.tag, tagged.value);
            return;
          }
          if (ns.isDocumentSchema()) {
            Array.isArray(value) ? writeList(ns, value, !0, serdeContext) : writeMap(ns, value, !0, serdeContext);
            return;
          }
          if (ns.isBigDecimalSchema()) {
            writeUntypedValue(value);
            return;
          }
          writeMap(ns, value, !0, serdeContext);
          return;
        }
        if (typeof value == "string") {
          if (ns.isBlobSchema()) {
            const bytes = (serdeContext?.base64Decoder ?? fromBase64)(value);
            writeBytes(bytes);
            return;
          }
          writeString(value);
          return;
        }
        if (typeof value == "number") {
          ensure(9), Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991 ? writeInteger(value) : writeFloat64(value);
          return;
        }
        if (typeof value == "boolean") {
          ensure(1), buf[cursor++] = majorSpecial << 5 | (value ? specialTrue : specialFalse);
          return;
        }
        if (typeof value == "bigint") {
          writeBigInt(value);
          return;
        }
        writeString(String(value));
      }
      function writeStruct(ns, value, serdeContext) {
        if (ns.isUnionSchema()) {
          let wrote = !1;
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const item = value[memberName];
            if (item != null) {
              ensure(9), encodeHeader(majorMap, 1), writeString(memberName), writeValue(memberSchema, item, ns, serdeContext), wrote = !0;
              break;
            }
          }
          if (!wrote) {
            const { $unknown } = value;
            Array.isArray($unknown) ? (ensure(9), encodeHeader(majorMap, 1), writeString($unknown[0]), writeUntypedValue($unknown[1])) : (ensure(9), encodeHeader(majorMap, 0));
          }
          return;
        }
        const cache = loadCborStructIterator(ns), { memberNames, memberSchemas, encodedKeys } = cache, z = memberNames.length;
        let headerSize;
        z < 24 ? headerSize = 1 : z < 256 ? headerSize = 2 : headerSize = 3, ensure(headerSize);
        const headerPos = cursor;
        cursor += headerSize;
        let count = 0;
        for (let i = 0; i < z; ++i) {
          const item = value[memberNames[i]];
          if (item == null && !memberSchemas[i].isIdempotencyToken())
            continue;
          const key = encodedKeys[i];
          ensure(key.length), buf.set(key, cursor), cursor += key.length, writeValue(memberSchemas[i], item, ns, serdeContext), ++count;
        }
        if (typeof value.__type == "string")
          for (const k in value)
            hasOwn(value, k) && (memberNames.includes(k) || (writeString(k), writeUntypedValue(value[k]), ++count));
        headerSize === 1 ? buf[headerPos] = majorMap << 5 | count : headerSize === 2 ? (buf[headerPos] = majorMap << 5 | 24, buf[headerPos + 1] = count) : (buf[headerPos] = majorMap << 5 | extendedFloat16, buf[headerPos + 1] = count >> 8, buf[headerPos + 2] = count & 255);
      }
      function writeList(ns, value, isDocument, serdeContext) {
        const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
        if (isDocument || sparse) {
          const items = [];
          for (let i = 0; i < value.length; ++i) {
            const item = value[i];
            isDocument ? item !== void 0 && items.push(item) : (item != null || sparse) && items.push(item);
          }
          ensure(9), encodeHeader(majorList, items.length);
          for (let i = 0; i < items.length; ++i)
            writeValue(valueSchema, items[i], void 0, serdeContext);
        } else {
          let count = 0;
          for (let i = 0; i < value.length; ++i)
            value[i] != null && ++count;
          ensure(9), encodeHeader(majorList, count);
          for (let i = 0; i < value.length; ++i)
            value[i] != null && writeValue(valueSchema, value[i], void 0, serdeContext);
        }
      }
      function writeMap(ns, value, isDocument, serdeContext) {
        const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema(), keys = [];
        for (const k in value) {
          if (!hasOwn(value, k))
            continue;
          const v = value[k];
          (isDocument ? v !== void 0 : v != null || sparse) && keys.push(k);
        }
        ensure(9), encodeHeader(majorMap, keys.length);
        for (let i = 0; i < keys.length; ++i) {
          const k = keys[i];
          writeString(k), writeValue(valueSchema, value[k], void 0, serdeContext);
        }
      }
      function writeUntypedValue(value) {
        if (value == null) {
          ensure(1), buf[cursor++] = majorSpecial << 5 | specialNull;
          return;
        }
        if (typeof value == "string") {
          writeString(value);
          return;
        }
        if (typeof value == "number") {
          ensure(9), Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991 ? writeInteger(value) : writeFloat64(value);
          return;
        }
        if (typeof value == "boolean") {
          ensure(1), buf[cursor++] = majorSpecial << 5 | (value ? specialTrue : specialFalse);
          return;
        }
        if (typeof value == "bigint") {
          writeBigInt(value);
          return;
        }
        if (value instanceof Uint8Array) {
          writeBytes(value);
          return;
        }
        if (value instanceof Date) {
          writeTimestamp(value);
          return;
        }
        if (value instanceof NumericValue) {
          writeNumericValue(value);
          return;
        }
        if (value[tagSymbol]) {
          const tagged = value;
          writeTag(tagged.tag, tagged.value);
          return;
        }
        if (Array.isArray(value)) {
          ensure(9), encodeHeader(majorList, value.length);
          for (let i = 0; i < value.length; ++i)
            writeUntypedValue(value[i]);
          return;
        }
        if (typeof value == "object") {
          const keys = Object.keys(value);
          ensure(9), encodeHeader(majorMap, keys.length);
          for (let i = 0; i < keys.length; ++i)
            writeString(keys[i]), writeUntypedValue(value[keys[i]]);
          return;
        }
        writeString(String(value));
      }
      function ensure(n) {
        if (cursor + n > buf.length) {
          let newSize = buf.length * 2;
          for (; newSize < cursor + n; )
            newSize *= 2;
          const next = allocUnsafe(newSize);
          next.set(buf.subarray(0, cursor)), buf = next, view = new DataView(next.buffer, next.byteOffset, next.byteLength);
        }
      }
      function encodeHeader(major, value) {
        if (value < 24)
          buf[cursor++] = major << 5 | value;
        else if (value < 256)
          buf[cursor++] = major << 5 | 24, buf[cursor++] = value;
        else if (value < 65536)
          buf[cursor++] = major << 5 | extendedFloat16, buf[cursor++] = value >> 8, buf[cursor++] = value & 255;
        else if (value < 4294967296)
          buf[cursor++] = major << 5 | extendedFloat32, view.setUint32(cursor, value), cursor += 4;
        else {
          buf[cursor++] = major << 5 | extendedFloat64;
          const hi = value / 4294967296 | 0, lo = value - hi * 4294967296 | 0;
          view.setUint32(cursor, hi), view.setUint32(cursor + 4, lo), cursor += 8;
        }
      }
      function encodeBigHeader(major, value) {
        const n = Number(value);
        if (n < 4294967296) {
          encodeHeader(major, n);
          return;
        }
        buf[cursor++] = major << 5 | extendedFloat64, view.setBigUint64(cursor, value), cursor += 8;
      }
      function writeString(s) {
        const len = s.length;
        if (len <= 23) {
          const cached = stringEncodeCache.get(s);
          if (cached) {
            ensure(cached.bytes.length), buf.set(cached.bytes, cursor), cursor += cached.bytes.length, cached.epoch = encodeCacheEpoch;
            return;
          }
          const start = cursor;
          writeStringUncached(s, len);
          const end2 = cursor, bytes = Uint8Array.prototype.slice.call(buf, start, end2);
          if (stringEncodeCache.size >= STRING_CACHE_MAX) {
            if (encodeCacheSaturated)
              return;
            let evicted = 0;
            for (const [key, entry] of stringEncodeCache) {
              if (evicted >= 1024)
                break;
              entry.epoch !== encodeCacheEpoch && (stringEncodeCache.delete(key), ++evicted);
            }
            if (evicted === 0) {
              encodeCacheSaturated = !0;
              return;
            }
          }
          stringEncodeCache.size < STRING_CACHE_MAX && stringEncodeCache.set(s, { epoch: encodeCacheEpoch, bytes });
          return;
        }
        writeStringUncached(s, len);
      }
      function writeStringUncached(s, len) {
        if (USE_BUFFER$1) {
          const maxBytes = len * 3;
          ensure(maxBytes + 9);
          const byteLen = Buffer.byteLength(s);
          encodeHeader(majorUtf8String, byteLen), cursor += buf.write(s, cursor);
        } else {
          const maxBytes = len * 3;
          ensure(maxBytes + 9);
          const headerPos = cursor, byteLen = textEncoder.encodeInto(s, buf.subarray(headerPos + 9)).written;
          let headerSize;
          byteLen < 24 ? headerSize = 1 : byteLen < 256 ? headerSize = 2 : byteLen < 65536 ? headerSize = 3 : byteLen < 4294967296 ? headerSize = 5 : headerSize = 9, headerSize < 9 && buf.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen), cursor = headerPos, encodeHeader(majorUtf8String, byteLen), cursor += byteLen;
        }
      }
      function writeFloat64(value) {
        ensure(9), buf[cursor++] = majorSpecial << 5 | extendedFloat64, view.setFloat64(cursor, value), cursor += 8;
      }
      function writeInteger(value) {
        ensure(9);
        const nonNegative = value >= 0, major = nonNegative ? majorUint64 : majorNegativeInt64, abs = nonNegative ? value : -value - 1;
        encodeHeader(major, abs);
      }
      function writeBigInt(value) {
        const nonNegative = value >= 0, major = nonNegative ? majorUint64 : majorNegativeInt64, abs = nonNegative ? value : -value - BigInt(1);
        if (abs < BigInt("18446744073709551616"))
          ensure(9), encodeBigHeader(major, abs);
        else {
          const binaryStr = abs.toString(2), byteLen = Math.ceil(binaryStr.length / 8), bigIntBytes = new Uint8Array(byteLen);
          let b = abs;
          for (let i = byteLen - 1; i >= 0; --i)
            bigIntBytes[i] = Number(b & BigInt(255)), b >>= BigInt(8);
          ensure(byteLen + 16), buf[cursor++] = nonNegative ? 194 : 195, encodeHeader(majorUnstructuredByteString, byteLen), buf.set(bigIntBytes, cursor), cursor += byteLen;
        }
      }
      function writeBytes(data2) {
        ensure(data2.length + 9), encodeHeader(majorUnstructuredByteString, data2.length), buf.set(data2, cursor), cursor += data2.length;
      }
      function writeTag(tagValue, innerValue) {
        ensure(9), typeof tagValue == "bigint" ? encodeBigHeader(majorTag, tagValue) : encodeHeader(majorTag, tagValue), writeUntypedValue(innerValue);
      }
      function writeNumericValue(nv2) {
        let str = nv2.string, expOffset = BigInt(0);
        const eIndex = str.search(/[eE]/);
        eIndex !== -1 && (expOffset = BigInt(str.slice(eIndex + 1)), str = str.slice(0, eIndex));
        const decimalIndex = str.indexOf("."), fractionDigits = decimalIndex === -1 ? 0 : str.length - decimalIndex - 1, exponent = expOffset - BigInt(fractionDigits), mantissa = BigInt(str.replace(".", ""));
        ensure(9), buf[cursor++] = 196, encodeHeader(majorList, 2), ensure(9), exponent >= -0x20000000000000n && exponent <= 0x1fffffffffffffn ? writeInteger(Number(exponent)) : writeBigInt(exponent), writeBigInt(mantissa);
      }
      function writeTimestamp(date) {
        ensure(18), encodeHeader(majorTag, 1);
        const epochSecs = date.getTime() / 1e3;
        Number.isInteger(epochSecs) ? writeInteger(epochSecs) : writeFloat64(epochSecs);
      }
      class CborShapeDeserializer2 extends SerdeContext {
        read(schema, bytes) {
          return payload = bytes, isBuffer = USE_BUFFER && bytes instanceof Buffer, dataView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), pos = 0, end = bytes.length, cacheEpoch = cacheEpoch + 1 & 65535, readValue(NormalizedSchema.of(schema));
        }
        readValue(_schema, value) {
          return transformObject(NormalizedSchema.of(_schema), value);
        }
      }
      const USE_BUFFER = typeof Buffer < "u", textDecoder = new TextDecoder();
      let payload = new Uint8Array(0), isBuffer = !1, dataView = new DataView(new ArrayBuffer(0)), pos = 0, end = 0;
      const STRING_CACHE_SIZE = 2048, stringCache = new Array(STRING_CACHE_SIZE), stringCacheEpochs = new Uint16Array(STRING_CACHE_SIZE);
      let cacheEpoch = 0;
      function readValue(ns) {
        if (pos >= end)
          throw new Error("unexpected end of CBOR payload.");
        const major = (payload[pos] & 224) >> 5;
        if ((payload[pos] & 31) === minorIndefinite && major >= 2 && major <= 5)
          return readIndefinite(ns, major);
        switch (major) {
          case majorUint64:
            return readUnsignedInt();
          case majorNegativeInt64:
            return readNegativeInt();
          case majorUnstructuredByteString:
            return readByteString();
          case majorUtf8String:
            return readUtf8String();
          case majorList:
            return readList(ns);
          case majorMap:
            return readMap(ns);
          case majorTag:
            return readTag();
          case majorSpecial:
            return readSpecial();
          default:
            throw new Error(`unexpected CBOR major type ${major}.`);
        }
      }
      function readList(ns) {
        const count = decodeCount(), memberSchema = ns.isListSchema() ? ns.getValueSchema() : ns, list = Array(count);
        for (let i = 0; i < count; ++i)
          list[i] = readValue(memberSchema);
        return list;
      }
      function readMap(ns) {
        const count = decodeCount();
        if (ns.isStructSchema())
          return readStruct(ns, count, pos);
        const valueSchema = ns.isMapSchema() ? ns.getValueSchema() : ns, map = {};
        for (let i = 0; i < count; ++i) {
          const key = readUtf8String();
          map[key] = readValue(valueSchema);
        }
        return map;
      }
      function readStruct(ns, count, startPos) {
        const isUnion = ns.isUnionSchema(), cache = loadCborStructIterator(ns), { memberSchemas, encodedKeys, memberNames } = cache, z = encodedKeys.length, result = {};
        let unknownKey, unknownValue, unknownCount = 0, hasType = !1, hint = 0;
        for (let i = 0; i < count; ++i) {
          const matchIdx = matchStructKey(encodedKeys, z, hint);
          if (matchIdx >= 0) {
            hint = matchIdx + 1, hint >= z && (hint = 0);
            const val = readValue(memberSchemas[matchIdx]);
            val != null && (result[memberNames[matchIdx]] = val);
          } else {
            const key = readUtf8String(), val = readValue(NormalizedSchema.of(15));
            key === "__type" && typeof val == "string" ? hasType = !0 : (unknownKey = key, unknownValue = val, ++unknownCount);
          }
        }
        if (isUnion) {
          let resultEmpty = !0;
          for (const _ in result)
            if (hasOwn(result, _)) {
              resultEmpty = !1;
              break;
            }
          resultEmpty && unknownCount === 1 && (result.$unknown = [unknownKey, unknownValue]);
        } else if (hasType) {
          pos = startPos;
          const docSchema = NormalizedSchema.of(15);
          for (let i = 0; i < count; ++i) {
            const key = readUtf8String(), val = readValue(docSchema);
            key in result || (result[key] = val);
          }
        }
        return result;
      }
      function readTag(ns) {
        const tagNum = decodeArgument(), tagNumber = typeof tagNum == "bigint" ? Number(tagNum) : tagNum;
        if (tagNumber === 1) {
          const docSchema2 = NormalizedSchema.of(15), epochValue = readValue(docSchema2);
          return _parseEpochTimestamp(epochValue);
        }
        if (tagNumber === 2 || tagNumber === 3) {
          const byteStr = readByteString();
          let b = BigInt(0);
          for (let i = 0; i < byteStr.length; ++i)
            b = b << BigInt(8) | BigInt(byteStr[i]);
          return tagNumber === 3 ? -b - BigInt(1) : b;
        }
        if (tagNumber === 4) {
          const docSchema2 = NormalizedSchema.of(15), pair = readValue(docSchema2), [rawExponent, mantissa] = pair, normalizer = mantissa < 0 ? -1 : 1, absMantissa = BigInt(normalizer) * BigInt(mantissa), mantissaDigits = String(absMantissa), sign = mantissa < 0 ? "-" : "";
          let numericString;
          if (typeof rawExponent == "number" && Math.abs(rawExponent) <= 2 ** 28) {
            const exponent = rawExponent, mantissaStr = "0".repeat(Math.abs(exponent) + 1) + mantissaDigits;
            numericString = exponent === 0 ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + exponent) + "." + mantissaStr.slice(exponent), numericString = numericString.replace(/^0+/g, ""), numericString === "" && (numericString = "0"), numericString[0] === "." && (numericString = "0" + numericString), numericString = sign + numericString;
          } else {
            const bigExponent = BigInt(rawExponent);
            if (mantissaDigits.length === 1)
              numericString = sign + mantissaDigits + "e" + String(bigExponent);
            else {
              const adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
              numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
            }
          }
          return nv(numericString);
        }
        const docSchema = NormalizedSchema.of(15), innerValue = readValue(docSchema);
        return { tag: castBigInt(tagNum), value: innerValue };
      }
      function readIndefinite(ns, major) {
        switch (major) {
          case majorUtf8String:
            return readUtf8StringIndefinite();
          case majorUnstructuredByteString:
            return readByteStringIndefinite();
          case majorList:
            return readListIndefinite(ns);
          case majorMap:
            return readMapIndefinite(ns);
          default:
            throw new Error(`unexpected indefinite length for major ${major}.`);
        }
      }
      function readUtf8StringIndefinite() {
        pos += 1;
        const chunks = [];
        let totalLen = 0;
        for (; pos < end; ) {
          if (payload[pos] === 255) {
            pos += 1;
            const combined = new Uint8Array(totalLen);
            let offset = 0;
            for (let i = 0; i < chunks.length; ++i)
              combined.set(chunks[i], offset), offset += chunks[i].length;
            return USE_BUFFER ? Buffer.from(combined.buffer, combined.byteOffset, combined.byteLength).toString("utf-8") : textDecoder.decode(combined);
          }
          const bytes = readByteString();
          chunks.push(bytes), totalLen += bytes.length;
        }
        throw new Error("expected break marker.");
      }
      function readByteStringIndefinite() {
        pos += 1;
        const chunks = [];
        let totalLen = 0;
        for (; pos < end; ) {
          if (payload[pos] === 255) {
            pos += 1;
            const combined = new Uint8Array(totalLen);
            let offset = 0;
            for (let i = 0; i < chunks.length; ++i)
              combined.set(chunks[i], offset), offset += chunks[i].length;
            return combined;
          }
          const bytes = readByteString();
          chunks.push(bytes), totalLen += bytes.length;
        }
        throw new Error("expected break marker.");
      }
      function readListIndefinite(ns) {
        pos += 1;
        const memberSchema = ns.isListSchema() ? ns.getValueSchema() : ns, list = [];
        for (; pos < end; ) {
          if (payload[pos] === 255)
            return pos += 1, list;
          list.push(readValue(memberSchema));
        }
        throw new Error("expected break marker.");
      }
      function readMapIndefinite(ns) {
        if (pos += 1, ns.isStructSchema()) {
          const cache = loadCborStructIterator(ns), { memberSchemas, encodedKeys, memberNames } = cache, z = encodedKeys.length, isUnion = ns.isUnionSchema(), result = {};
          let unknownKey, unknownValue, unknownCount = 0, hint = 0;
          for (; pos < end; ) {
            if (payload[pos] === 255) {
              if (pos += 1, isUnion) {
                let resultEmpty = !0;
                for (const _ in result)
                  if (hasOwn(result, _)) {
                    resultEmpty = !1;
                    break;
                  }
                resultEmpty && unknownCount === 1 && (result.$unknown = [unknownKey, unknownValue]);
              }
              return result;
            }
            const matchIdx = matchStructKey(encodedKeys, z, hint);
            if (matchIdx >= 0) {
              hint = matchIdx + 1, hint >= z && (hint = 0);
              const val = readValue(memberSchemas[matchIdx]);
              val != null && (result[memberNames[matchIdx]] = val);
            } else {
              const key = readUtf8String(), val = readValue(NormalizedSchema.of(15));
              key !== "__type" && (unknownKey = key, unknownValue = val, ++unknownCount);
            }
          }
          throw new Error("expected break marker.");
        }
        const valueSchema = ns.isMapSchema() ? ns.getValueSchema() : ns, map = {};
        for (; pos < end; ) {
          if (payload[pos] === 255)
            return pos += 1, map;
          const key = readUtf8String();
          map[key] = readValue(valueSchema);
        }
        throw new Error("expected break marker.");
      }
      function matchStructKey(encodedKeys, z, hint) {
        const hintKey = encodedKeys[hint];
        if (pos + hintKey.length <= end && bytesMatch(pos, hintKey))
          return pos += hintKey.length, hint;
        for (let i = 0; i < z; ++i) {
          if (i === hint)
            continue;
          const ek = encodedKeys[i];
          if (pos + ek.length <= end && bytesMatch(pos, ek))
            return pos += ek.length, i;
        }
        return -1;
      }
      function bytesMatch(at, expected) {
        const len = expected.length;
        if (payload[at] !== expected[0])
          return !1;
        for (let i = 1; i < len; ++i)
          if (payload[at + i] !== expected[i])
            return !1;
        return !0;
      }
      function decodeArgument() {
        const minor = payload[pos] & 31;
        if (minor < 24)
          return pos += 1, minor;
        switch (minor) {
          case extendedOneByte:
            return end - pos < 2 && overflow(1), pos += 2, payload[pos - 1];
          case extendedFloat16:
            return end - pos < 3 && overflow(2), pos += 3, dataView.getUint16(pos - 2);
          case extendedFloat32:
            return end - pos < 5 && overflow(4), pos += 5, dataView.getUint32(pos - 4);
          case extendedFloat64: {
            end - pos < 9 && overflow(8), pos += 9;
            const hi = dataView.getUint32(pos - 8);
            return hi < 2097152 ? hi * 4294967296 + dataView.getUint32(pos - 4) : dataView.getBigUint64(pos - 8);
          }
          default:
            throw new Error(`unexpected minor value ${minor}.`);
        }
      }
      function decodeCount() {
        const val = decodeArgument();
        return typeof val == "bigint" ? Number(val) : val;
      }
      function readUnsignedInt() {
        const val = decodeArgument();
        return castBigInt(val);
      }
      function readNegativeInt() {
        const val = decodeArgument();
        return typeof val == "bigint" ? BigInt(-1) - val : -1 - val;
      }
      function readByteString() {
        const length = decodeCount();
        end - pos < length && overflow(length);
        const start = pos;
        return pos += length, payload.subarray(start, start + length);
      }
      function readUtf8String() {
        const length = decodeCount();
        end - pos < length && overflow(length);
        const start = pos;
        return pos += length, length < 24 ? decodeUtf8Cached(start, length) : isBuffer ? payload.toString("utf-8", start, start + length) : textDecoder.decode(payload.subarray(start, start + length));
      }
      function decodeUtf8Cached(at, length) {
        let h = length;
        for (let i = 0; i < length; ++i)
          h = h * 31 + payload[at + i] | 0;
        const slot = h >>> 0 & STRING_CACHE_SIZE - 1, cached = stringCache[slot];
        if (cached !== void 0 && cached.length === length) {
          let match = !0;
          for (let i = 0; i < length; ++i)
            if (cached.charCodeAt(i) !== payload[at + i]) {
              match = !1;
              break;
            }
          if (match)
            return stringCacheEpochs[slot] = cacheEpoch, cached;
        }
        const result = isBuffer ? payload.toString("utf-8", at, at + length) : textDecoder.decode(payload.subarray(at, at + length));
        return stringCacheEpochs[slot] !== cacheEpoch && (stringCache[slot] = result, stringCacheEpochs[slot] = cacheEpoch), result;
      }
      function readSpecial() {
        const p = pos, minor = payload[p] & 31;
        switch (minor) {
          case specialTrue:
            return pos = p + 1, !0;
          case specialFalse:
            return pos = p + 1, !1;
          case specialNull:
            return pos = p + 1, null;
          case specialUndefined:
            return pos = p + 1, null;
          case extendedFloat16:
            return end - p < 3 && overflow(2), pos = p + 3, bytesToFloat16(payload[p + 1], payload[p + 2]);
          case extendedFloat32:
            return end - p < 5 && overflow(4), pos = p + 5, dataView.getFloat32(p + 1);
          case extendedFloat64:
            return end - p < 9 && overflow(8), pos = p + 9, dataView.getFloat64(p + 1);
          default:
            throw new Error(`unexpected minor value ${minor} for major 7.`);
        }
      }
      function bytesToFloat16(a, b) {
        const sign = a >> 7, exponent = (a & 124) >> 2, fraction = (a & 3) << 8 | b, scalar = sign === 0 ? 1 : -1;
        return exponent === 0 ? fraction === 0 ? 0 : scalar * (Math.pow(2, -14) * (fraction / 1024)) : exponent === 31 ? fraction === 0 ? scalar * (1 / 0) : NaN : scalar * (Math.pow(2, exponent - 15) * (1 + fraction / 1024));
      }
      function castBigInt(value) {
        if (typeof value == "number")
          return value;
        const num = Number(value);
        return Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER ? num : value;
      }
      function overflow(n) {
        throw new Error(`CBOR: length ${n} greater than remaining buffer length.`);
      }
      function transformObject(ns, value) {
        if (ns.isTimestampSchema()) {
          if (typeof value == "number")
            return _parseEpochTimestamp(value);
          if (typeof value == "object" && value !== null && value.tag === 1 && "value" in value)
            return _parseEpochTimestamp(value.value);
        }
        if (ns.isBlobSchema() || typeof value > "u" || typeof value == "boolean" || typeof value == "number" || typeof value == "string" || typeof value == "bigint" || typeof value == "symbol" || typeof value != "object" || value === null || "byteLength" in value || value instanceof Date || value instanceof NumericValue || ns.isDocumentSchema())
          return value;
        if (ns.isListSchema()) {
          const memberSchema = ns.getValueSchema(), out = [];
          for (const item of value)
            out.push(transformObject(memberSchema, item));
          return out;
        }
        const newObject = {};
        if (ns.isMapSchema()) {
          const targetSchema = ns.getValueSchema();
          for (const key in value)
            hasOwn(value, key) && (newObject[key] = transformObject(targetSchema, value[key]));
        } else if (ns.isStructSchema()) {
          const isUnion = ns.isUnionSchema();
          let keys;
          if (isUnion) {
            keys = /* @__PURE__ */ new Set();
            for (const k in value)
              hasOwn(value, k) && k !== "__type" && keys.add(k);
          }
          for (const [key, memberSchema] of ns.structIterator())
            isUnion && keys.delete(key), value[key] != null && (newObject[key] = transformObject(memberSchema, value[key]));
          if (isUnion && keys?.size === 1) {
            let newObjectEmpty = !0;
            for (const _ in newObject)
              if (hasOwn(newObject, _)) {
                newObjectEmpty = !1;
                break;
              }
            if (newObjectEmpty) {
              const k = keys.values().next().value;
              newObject.$unknown = [k, value[k]];
            }
          } else if (typeof value.__type == "string")
            for (const k in value)
              hasOwn(value, k) && (k in newObject || (newObject[k] = value[k]));
        }
        return newObject;
      }
      class CborCodec extends SerdeContext {
        createSerializer() {
          const serializer = new CborShapeSerializer2();
          return serializer.setSerdeContext(this.serdeContext), serializer;
        }
        createDeserializer() {
          const deserializer = new CborShapeDeserializer2();
          return deserializer.setSerdeContext(this.serdeContext), deserializer;
        }
      }
      class SmithyRpcV2CborProtocol extends AbstractRpcV2Protocol {
        codec = new CborCodec();
        serializer = this.codec.createSerializer();
        deserializer = this.codec.createDeserializer();
        getShapeId() {
          return "smithy.protocols#rpcv2Cbor";
        }
        getPayloadCodec() {
          return this.codec;
        }
        getSmithyProtocolHeaderValue() {
          return "rpc-v2-cbor";
        }
        applyEmptyBody(request) {
          request.body || (this.serializer.write(15, {}), request.body = this.serializer.flush()), request.body instanceof Uint8Array && (request.headers["content-length"] = String(request.body.byteLength));
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown", preferredNamespaces = ["*"], { defaultNamespace } = this.options;
          preferredNamespaces.unshift(defaultNamespace);
          const [namespace, errorShapeName] = errorIdentifier.includes("#") ? errorIdentifier.split("#") : [void 0, errorIdentifier];
          namespace && preferredNamespaces.unshift(namespace);
          const errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode < 500 ? "client" : "server"
          }, preferredRegistries = [this.compositeErrorRegistry];
          namespace && preferredRegistries.push(TypeRegistry.for(namespace)), preferredRegistries.push(TypeRegistry.for(defaultNamespace));
          const [errorSchema, ErrorCtor, errorMode] = this.resolveError(errorShapeName, preferredNamespaces, preferredRegistries);
          if (errorMode === "native" || errorMode === "synthetic") {
            dataObject.Message && (dataObject.message = dataObject.Message);
            const error = errorMode === "synthetic" ? new ErrorCtor({ name: errorShapeName }) : new Error(errorShapeName);
            throw Object.assign(error, errorMetadata, dataObject);
          }
          const ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "Unknown", exception = new ErrorCtor({}), output = {};
          for (const [name, member] of ns.structIterator())
            output[name] = this.deserializer.readValue(member, dataObject[name]);
          throw Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output);
        }
        getDefaultContentType() {
          return "application/cbor";
        }
      }
      class CborShapeSerializer extends SerdeContext {
        value;
        write(schema, value) {
          this.value = this.serialize(schema, value);
        }
        serialize(schema, source) {
          const ns = NormalizedSchema.of(schema);
          if (source == null)
            return ns.isIdempotencyToken() ? generateIdempotencyToken() : source;
          if (ns.isBlobSchema())
            return typeof source == "string" ? (this.serdeContext?.base64Decoder ?? fromBase64)(source) : source;
          if (ns.isTimestampSchema())
            return dateToTag(typeof source == "number" || typeof source == "bigint" ? new Date(Number(source) / 1e3 | 0) : source);
          if (typeof source == "function" || typeof source == "object") {
            const sourceObject = source;
            if (ns.isListSchema() && Array.isArray(sourceObject)) {
              const sparse = !!ns.getMergedTraits().sparse, newArray = [];
              let i = 0;
              for (const item of sourceObject) {
                const value = this.serialize(ns.getValueSchema(), item);
                (value != null || sparse) && (newArray[i++] = value);
              }
              return newArray;
            }
            if (sourceObject instanceof Date)
              return dateToTag(sourceObject);
            const newObject = {};
            if (ns.isMapSchema()) {
              const sparse = !!ns.getMergedTraits().sparse;
              for (const key in sourceObject) {
                if (!hasOwn(sourceObject, key))
                  continue;
                const value = this.serialize(ns.getValueSchema(), sourceObject[key]);
                (value != null || sparse) && (newObject[key] = value);
              }
            } else if (ns.isStructSchema()) {
              for (const [key, memberSchema] of ns.structIterator()) {
                const value = this.serialize(memberSchema, sourceObject[key]);
                value != null && (newObject[key] = value);
              }
              if (ns.isUnionSchema() && Array.isArray(sourceObject.$unknown)) {
                const [k, v] = sourceObject.$unknown;
                newObject[k] = v;
              } else if (typeof sourceObject.__type == "string")
                for (const k in sourceObject)
                  hasOwn(sourceObject, k) && (k in newObject || (newObject[k] = this.serialize(15, sourceObject[k])));
            } else if (ns.isDocumentSchema()) {
              if (Array.isArray(sourceObject)) {
                const newArray = [];
                let i = 0;
                for (const item of sourceObject)
                  newArray[i++] = this.serialize(ns.getValueSchema(), item);
                return newArray;
              }
              for (const key in sourceObject)
                hasOwn(sourceObject, key) && (newObject[key] = this.serialize(ns.getValueSchema(), sourceObject[key]));
            } else if (ns.isBigDecimalSchema())
              return sourceObject;
            return newObject;
          }
          return source;
        }
        flush() {
          const buffer = cbor.serialize(this.value);
          return this.value = void 0, buffer;
        }
      }
      class CborShapeDeserializer extends SerdeContext {
        read(schema, bytes) {
          const data2 = cbor.deserialize(bytes);
          return this.readValue(schema, data2);
        }
        readValue(_schema, value) {
          const ns = NormalizedSchema.of(_schema);
          if (ns.isTimestampSchema()) {
            if (typeof value == "number")
              return _parseEpochTimestamp(value);
            if (typeof value == "object" && value.tag === 1 && "value" in value)
              return _parseEpochTimestamp(value.value);
          }
          if (ns.isBlobSchema())
            return typeof value == "string" ? (this.serdeContext?.base64Decoder ?? fromBase64)(value) : value;
          if (typeof value > "u" || typeof value == "boolean" || typeof value == "number" || typeof value == "string" || typeof value == "bigint" || typeof value == "symbol")
            return value;
          if (typeof value == "object") {
            if (value === null)
              return null;
            if ("byteLength" in value || value instanceof Date || ns.isDocumentSchema())
              return value;
            if (ns.isListSchema()) {
              const newArray = [], memberSchema = ns.getValueSchema();
              for (const item of value) {
                const itemValue = this.readValue(memberSchema, item);
                newArray.push(itemValue);
              }
              return newArray;
            }
            const newObject = {};
            if (ns.isMapSchema()) {
              const targetSchema = ns.getValueSchema();
              for (const key in value) {
                if (!hasOwn(value, key))
                  continue;
                const itemValue = this.readValue(targetSchema, value[key]);
                newObject[key] = itemValue;
              }
            } else if (ns.isStructSchema()) {
              const isUnion = ns.isUnionSchema();
              let keys;
              if (isUnion) {
                keys = /* @__PURE__ */ new Set();
                for (const k in value)
                  hasOwn(value, k) && k !== "__type" && keys.add(k);
              }
              for (const [key, memberSchema] of ns.structIterator())
                isUnion && keys.delete(key), value[key] != null && (newObject[key] = this.readValue(memberSchema, value[key]));
              if (isUnion && keys?.size === 1) {
                let newObjectEmpty = !0;
                for (const _ in newObject)
                  if (hasOwn(newObject, _)) {
                    newObjectEmpty = !1;
                    break;
                  }
                if (newObjectEmpty) {
                  const k = keys.values().next().value;
                  newObject.$unknown = [k, value[k]];
                }
              } else if (typeof value.__type == "string")
                for (const k in value)
                  hasOwn(value, k) && (k in newObject || (newObject[k] = value[k]));
            } else if (value instanceof NumericValue)
              return value;
            return newObject;
          } else
            return value;
        }
      }
      exports.CborCodec = CborCodec, exports.CborShapeDeserializer = CborShapeDeserializer, exports.CborShapeDeserializer2 = CborShapeDeserializer2, exports.CborShapeSerializer = CborShapeSerializer, exports.CborShapeSerializer2 = CborShapeSerializer2, exports.SmithyRpcV2CborProtocol = SmithyRpcV2CborProtocol, exports.buildHttpRpcRequest = buildHttpRpcRequest, exports.cbor = cbor, exports.checkCborResponse = checkCborResponse, exports.dateToTag = dateToTag, exports.loadSmithyRpcV2CborErrorCode = loadSmithyRpcV2CborErrorCode, exports.parseCborBody = parseCborBody, exports.parseCborErrorBody = parseCborErrorBody, exports.tag = tag, exports.tagSymbol = tagSymbol;
    })
  ),
  /***/
  5118: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { hasOwn, fromUtf8, fromHex, toHex, toUint8Array, writeKey, isArrayBuffer } = __webpack_require__(2430), { normalizeProvider } = __webpack_require__(2658), { escapeUri, HttpRequest } = __webpack_require__(3422);
      class HeaderFormatter {
        format(headers) {
          const chunks = [];
          for (const headerName in headers) {
            if (!hasOwn(headers, headerName))
              continue;
            const bytes = fromUtf8(headerName);
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
          }
          const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
          let position = 0;
          for (const chunk of chunks)
            out.set(chunk, position), position += chunk.byteLength;
          return out;
        }
        formatHeaderValue(header) {
          switch (header.type) {
            case "boolean":
              return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
              return Uint8Array.from([2, header.value]);
            case "short":
              const shortView = new DataView(new ArrayBuffer(3));
              return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, !1), new Uint8Array(shortView.buffer);
            case "integer":
              const intView = new DataView(new ArrayBuffer(5));
              return intView.setUint8(0, 4), intView.setInt32(1, header.value, !1), new Uint8Array(intView.buffer);
            case "long":
              const longBytes = new Uint8Array(9);
              return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
            case "binary":
              const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
              binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, !1);
              const binBytes = new Uint8Array(binView.buffer);
              return binBytes.set(header.value, 3), binBytes;
            case "string":
              const utf8Bytes = fromUtf8(header.value), strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
              strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, !1);
              const strBytes = new Uint8Array(strView.buffer);
              return strBytes.set(utf8Bytes, 3), strBytes;
            case "timestamp":
              const tsBytes = new Uint8Array(9);
              return tsBytes[0] = 8, tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
            case "uuid":
              if (!UUID_PATTERN.test(header.value))
                throw new Error(`Invalid UUID received: ${header.value}`);
              const uuidBytes = new Uint8Array(17);
              return uuidBytes[0] = 9, uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1), uuidBytes;
          }
        }
      }
      var HEADER_VALUE_TYPE;
      (function(HEADER_VALUE_TYPE2) {
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byte = 2] = "byte", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.short = 3] = "short", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer = 4] = "integer", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.long = 5] = "long", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string = 7] = "string", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.uuid = 9] = "uuid";
      })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
      const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
      class Int64 {
        bytes;
        constructor(bytes) {
          if (this.bytes = bytes, bytes.byteLength !== 8)
            throw new Error("Int64 buffers must be exactly 8 bytes");
        }
        static fromNumber(number) {
          if (number > 9223372036854776e3 || number < -9223372036854776e3)
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
          const bytes = new Uint8Array(8);
          for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256)
            bytes[i] = remaining;
          return number < 0 && negate(bytes), new Int64(bytes);
        }
        valueOf() {
          const bytes = this.bytes.slice(0), negative = bytes[0] & 128;
          return negative && negate(bytes), parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
        }
        toString() {
          return String(this.valueOf());
        }
      }
      function negate(bytes) {
        for (let i = 0; i < 8; i++)
          bytes[i] ^= 255;
        for (let i = 7; i > -1 && (bytes[i]++, bytes[i] === 0); i--)
          ;
      }
      const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm", CREDENTIAL_QUERY_PARAM = "X-Amz-Credential", AMZ_DATE_QUERY_PARAM = "X-Amz-Date", SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders", EXPIRES_QUERY_PARAM = "X-Amz-Expires", SIGNATURE_QUERY_PARAM = "X-Amz-Signature", TOKEN_QUERY_PARAM = "X-Amz-Security-Token", REGION_SET_PARAM = "X-Amz-Region-Set", AUTH_HEADER = "authorization", AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase(), DATE_HEADER = "date", GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER], SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase(), SHA256_HEADER = "x-amz-content-sha256", TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase(), HOST_HEADER = "host", ALWAYS_UNSIGNABLE_HEADERS = {
        authorization: !0,
        "cache-control": !0,
        connection: !0,
        expect: !0,
        from: !0,
        "keep-alive": !0,
        "max-forwards": !0,
        pragma: !0,
        referer: !0,
        te: !0,
        trailer: !0,
        "transfer-encoding": !0,
        upgrade: !0,
        "user-agent": !0,
        "x-amzn-trace-id": !0
      }, PROXY_HEADER_PATTERN = /^proxy-/, SEC_HEADER_PATTERN = /^sec-/, UNSIGNABLE_PATTERNS = [/^proxy-/i, /^sec-/i], ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256", ALGORITHM_IDENTIFIER_V4A = "AWS4-ECDSA-P256-SHA256", EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD", UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD", MAX_CACHE_SIZE = 50, KEY_TYPE_IDENTIFIER = "aws4_request", MAX_PRESIGNED_TTL = 3600 * 24 * 7, getCanonicalQuery = ({ query = {} }) => {
        const keys = [], serialized = {};
        for (const key in query) {
          if (!hasOwn(query, key) || key.toLowerCase() === SIGNATURE_HEADER)
            continue;
          const encodedKey = escapeUri(key);
          keys.push(encodedKey);
          const value = query[key];
          typeof value == "string" ? serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${escapeUri(value2)}`]), []).sort().join("&"));
        }
        return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
      }, iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z"), toDate = (time) => typeof time == "number" ? new Date(time * 1e3) : typeof time == "string" ? Number(time) ? new Date(Number(time) * 1e3) : new Date(time) : time;
      class SignatureV4Base {
        service;
        regionProvider;
        credentialProvider;
        sha256;
        uriEscapePath;
        applyChecksum;
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
          this.service = service, this.sha256 = sha256, this.uriEscapePath = uriEscapePath, this.applyChecksum = typeof applyChecksum == "boolean" ? applyChecksum : !0, this.regionProvider = normalizeProvider(region), this.credentialProvider = normalizeProvider(credentials);
        }
        createCanonicalRequest(request, canonicalHeaders, payloadHash) {
          const sortedHeaders = Object.keys(canonicalHeaders).sort();
          return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`;
        }
        async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
          const hash = new this.sha256();
          hash.update(toUint8Array(canonicalRequest));
          const hashedRequest = await hash.digest();
          return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
        }
        getCanonicalPath({ path }) {
          if (this.uriEscapePath) {
            const normalizedPathSegments = [];
            for (const pathSegment of path.split("/"))
              pathSegment?.length !== 0 && pathSegment !== "." && (pathSegment === ".." ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment));
            const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
            return escapeUri(normalizedPath).replace(/%2F/g, "/");
          }
          return path;
        }
        validateResolvedCredentials(credentials) {
          if (typeof credentials != "object" || typeof credentials.accessKeyId != "string" || typeof credentials.secretAccessKey != "string")
            throw new Error("Resolved credential object is not valid");
        }
        formatDate(now) {
          const longDate = iso8601(now).replace(/[-:]/g, "");
          return {
            longDate,
            shortDate: longDate.slice(0, 8)
          };
        }
        getCanonicalHeaderList(headers) {
          return Object.keys(headers).sort().join(";");
        }
      }
      const signingKeyCache = {}, cacheQueue = [], createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`, getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
        const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId), cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
        if (cacheKey in signingKeyCache)
          return signingKeyCache[cacheKey];
        for (cacheQueue.push(cacheKey); cacheQueue.length > MAX_CACHE_SIZE; )
          delete signingKeyCache[cacheQueue.shift()];
        let key = `AWS4${credentials.secretAccessKey}`;
        for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER])
          key = await hmac(sha256Constructor, key, signable);
        return signingKeyCache[cacheKey] = key;
      }, clearCredentialCache = () => {
        cacheQueue.length = 0, Object.keys(signingKeyCache).forEach((cacheKey) => {
          delete signingKeyCache[cacheKey];
        });
      }, hmac = (ctor, secret, data) => {
        const hash = new ctor(secret);
        return hash.update(toUint8Array(data)), hash.digest();
      }, getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
        const canonical = {};
        for (const headerName of Object.keys(headers).sort()) {
          if (headers[headerName] == null)
            continue;
          const canonicalHeaderName = headerName.toLowerCase();
          (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) && (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) || (canonicalHeaderName === "__proto__" && writeKey(canonical), canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
        }
        return canonical;
      }, getPayloadHash = async ({ headers, body }, hashConstructor) => {
        for (const headerName in headers)
          if (hasOwn(headers, headerName) && headerName.toLowerCase() === SHA256_HEADER)
            return headers[headerName];
        if (body == null)
          return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        if (typeof body == "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
          const hashCtor = new hashConstructor();
          return hashCtor.update(toUint8Array(body)), toHex(await hashCtor.digest());
        }
        return UNSIGNED_PAYLOAD;
      }, hasHeader = (soughtHeader, headers) => {
        soughtHeader = soughtHeader.toLowerCase();
        for (const headerName in headers)
          if (hasOwn(headers, headerName) && soughtHeader === headerName.toLowerCase())
            return !0;
        return !1;
      }, moveHeadersToQuery = (request, options = {}) => {
        const { headers, query = {} } = HttpRequest.clone(request);
        for (const name in headers) {
          if (!hasOwn(headers, name))
            continue;
          const lname = name.toLowerCase();
          (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) && (query[name] = headers[name], delete headers[name]);
        }
        return {
          ...request,
          headers,
          query
        };
      }, prepareRequest = (request) => {
        request = HttpRequest.clone(request);
        for (const headerName in request.headers)
          hasOwn(request.headers, headerName) && GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
        return request;
      };
      class SignatureV4 extends SignatureV4Base {
        headerFormatter = new HeaderFormatter();
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
          super({
            applyChecksum,
            credentials,
            region,
            service,
            sha256,
            uriEscapePath
          });
        }
        async presign(originalRequest, options = {}) {
          const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options, credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider(), { longDate, shortDate } = this.formatDate(signingDate);
          if (expiresIn > MAX_PRESIGNED_TTL)
            return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
          const scope = createScope(shortDate, region, signingService ?? this.service), request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
          credentials.sessionToken && (request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken), request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER, request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`, request.query[AMZ_DATE_QUERY_PARAM] = longDate, request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
          const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
          return request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders), request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256))), request;
        }
        async sign(toSign, options) {
          return typeof toSign == "string" ? this.signString(toSign, options) : toSign.headers && toSign.payload ? this.signEvent(toSign, options) : toSign.message ? this.signMessage(toSign, options) : this.signRequest(toSign, options);
        }
        async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
          const region = signingRegion ?? await this.regionProvider(), { shortDate, longDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service), hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256), hash = new this.sha256();
          hash.update(headers);
          const hashedHeaders = toHex(await hash.digest()), stringToSign = [
            EVENT_ALGORITHM_IDENTIFIER,
            longDate,
            scope,
            priorSignature,
            hashedHeaders,
            hashedPayload
          ].join(`
`);
          return this.signString(stringToSign, {
            signingDate,
            signingRegion: region,
            signingService,
            eventStreamCredentials
          });
        }
        async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
          return this.signEvent({
            headers: this.headerFormatter.format(signableMessage.message.headers),
            payload: signableMessage.message.body
          }, {
            signingDate,
            signingRegion,
            signingService,
            priorSignature: signableMessage.priorSignature,
            eventStreamCredentials
          }).then((signature) => ({ message: signableMessage.message, signature }));
        }
        async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
          const credentials = eventStreamCredentials ?? await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider(), { shortDate } = this.formatDate(signingDate), hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
          return hash.update(toUint8Array(stringToSign)), toHex(await hash.digest());
        }
        async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
          const credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider(), request = prepareRequest(requestToSign), { longDate, shortDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service);
          request.headers[AMZ_DATE_HEADER] = longDate, credentials.sessionToken && (request.headers[TOKEN_HEADER] = credentials.sessionToken);
          const payloadHash = await getPayloadHash(request, this.sha256);
          !hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum && (request.headers[SHA256_HEADER] = payloadHash);
          const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders), signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
          return request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`, request;
        }
        async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
          const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER), hash = new this.sha256(await keyPromise);
          return hash.update(toUint8Array(stringToSign)), toHex(await hash.digest());
        }
        getSigningKey(credentials, region, shortDate, service) {
          return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
        }
      }
      const signatureV4aContainer = {
        SignatureV4a: null
      };
      exports.ALGORITHM_IDENTIFIER = ALGORITHM_IDENTIFIER, exports.ALGORITHM_IDENTIFIER_V4A = ALGORITHM_IDENTIFIER_V4A, exports.ALGORITHM_QUERY_PARAM = ALGORITHM_QUERY_PARAM, exports.ALWAYS_UNSIGNABLE_HEADERS = ALWAYS_UNSIGNABLE_HEADERS, exports.AMZ_DATE_HEADER = AMZ_DATE_HEADER, exports.AMZ_DATE_QUERY_PARAM = AMZ_DATE_QUERY_PARAM, exports.AUTH_HEADER = AUTH_HEADER, exports.CREDENTIAL_QUERY_PARAM = CREDENTIAL_QUERY_PARAM, exports.DATE_HEADER = DATE_HEADER, exports.EVENT_ALGORITHM_IDENTIFIER = EVENT_ALGORITHM_IDENTIFIER, exports.EXPIRES_QUERY_PARAM = EXPIRES_QUERY_PARAM, exports.GENERATED_HEADERS = GENERATED_HEADERS, exports.HOST_HEADER = HOST_HEADER, exports.KEY_TYPE_IDENTIFIER = KEY_TYPE_IDENTIFIER, exports.MAX_CACHE_SIZE = MAX_CACHE_SIZE, exports.MAX_PRESIGNED_TTL = MAX_PRESIGNED_TTL, exports.PROXY_HEADER_PATTERN = PROXY_HEADER_PATTERN, exports.REGION_SET_PARAM = REGION_SET_PARAM, exports.SEC_HEADER_PATTERN = SEC_HEADER_PATTERN, exports.SHA256_HEADER = SHA256_HEADER, exports.SIGNATURE_HEADER = SIGNATURE_HEADER, exports.SIGNATURE_QUERY_PARAM = SIGNATURE_QUERY_PARAM, exports.SIGNED_HEADERS_QUERY_PARAM = SIGNED_HEADERS_QUERY_PARAM, exports.SignatureV4 = SignatureV4, exports.SignatureV4Base = SignatureV4Base, exports.TOKEN_HEADER = TOKEN_HEADER, exports.TOKEN_QUERY_PARAM = TOKEN_QUERY_PARAM, exports.UNSIGNABLE_PATTERNS = UNSIGNABLE_PATTERNS, exports.UNSIGNED_PAYLOAD = UNSIGNED_PAYLOAD, exports.clearCredentialCache = clearCredentialCache, exports.createScope = createScope, exports.getCanonicalHeaders = getCanonicalHeaders, exports.getCanonicalQuery = getCanonicalQuery, exports.getPayloadHash = getPayloadHash, exports.getSigningKey = getSigningKey, exports.hasHeader = hasHeader, exports.moveHeadersToQuery = moveHeadersToQuery, exports.prepareRequest = prepareRequest, exports.signatureV4aContainer = signatureV4aContainer;
    })
  )
};
