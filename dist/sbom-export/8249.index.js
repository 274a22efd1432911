export const id = 8249, ids = [8249], modules = {
  /***/
  8249: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(2771), { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { defaultProvider } = __webpack_require__(5861), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsJson1_1Protocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      });
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "ecr",
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
      const defaultECRHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          default:
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
        return options;
      }, resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = resolveAwsSdkSigV4Config(config);
        return Object.assign(config_0, {
          authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
        });
      }, resolveClientEndpointParameters = (options) => Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
        useFipsEndpoint: options.useFipsEndpoint ?? !1,
        defaultSigningName: "ecr"
      }), commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.1161.0", packageInfo = {
        version
      };
      const m = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = { [m]: "Endpoint" }, i = { fn: g, argv: [{ [m]: d }, "name"] }, j = { [m]: d }, k = {}, l = [{ [m]: "Region" }], _data = {
        conditions: [
          [c, [h]],
          [c, l],
          ["aws.partition", l, d],
          [e, [i, "aws-eusc"]],
          [e, [i, "aws-iso-f"]],
          [e, [i, "aws-iso-e"]],
          [e, [i, "aws-iso-b"]],
          [e, [i, "aws-iso"]],
          [e, [i, "aws-cn"]],
          [e, [i, "aws-us-gov"]],
          [e, [i, "aws"]],
          [f, [{ [m]: "UseFIPS" }, b]],
          [f, [{ fn: g, argv: [j, "supportsFIPS"] }, b]],
          [f, [{ [m]: "UseDualStack" }, b]],
          [f, [{ fn: g, argv: [j, "supportsDualStack"] }, b]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [h, k],
          ["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k],
          ["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
          ["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k],
          ["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
          ["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        23,
        3,
        1,
        4,
        r + 13,
        2,
        5,
        r + 13,
        3,
        20,
        6,
        4,
        20,
        7,
        5,
        20,
        8,
        6,
        20,
        9,
        7,
        20,
        10,
        8,
        20,
        11,
        9,
        20,
        12,
        10,
        20,
        13,
        11,
        16,
        14,
        13,
        15,
        r + 4,
        14,
        r + 11,
        r + 12,
        12,
        18,
        17,
        13,
        r + 9,
        r + 10,
        13,
        19,
        r + 6,
        14,
        r + 8,
        r + 9,
        11,
        22,
        21,
        13,
        r + 5,
        r + 4,
        13,
        r + 7,
        r + 6,
        11,
        r + 1,
        24,
        13,
        r + 2,
        r + 3
      ]), bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results), cache = new EndpointCache({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
      }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
      customEndpointFunctions.aws = awsEndpointFunctions;
      class ECRServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
        constructor(options) {
          super(options), Object.setPrototypeOf(this, ECRServiceException.prototype);
        }
      }
      class InvalidParameterException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#InvalidParameterException";
        name = "InvalidParameterException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidParameterException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidParameterException.prototype);
        }
      }
      class RepositoryNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#RepositoryNotFoundException";
        name = "RepositoryNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RepositoryNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
        }
      }
      class ServerException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ServerException";
        name = "ServerException";
        $fault = "server";
        constructor(opts) {
          super({
            name: "ServerException",
            $fault: "server",
            ...opts
          }), Object.setPrototypeOf(this, ServerException.prototype);
        }
      }
      class LimitExceededException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LimitExceededException";
        name = "LimitExceededException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LimitExceededException.prototype);
        }
      }
      class UnableToGetUpstreamImageException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamImageException";
        name = "UnableToGetUpstreamImageException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnableToGetUpstreamImageException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
        }
      }
      class ValidationException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ValidationException";
        name = "ValidationException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ValidationException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ValidationException.prototype);
        }
      }
      class EmptyUploadException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#EmptyUploadException";
        name = "EmptyUploadException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "EmptyUploadException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, EmptyUploadException.prototype);
        }
      }
      class InvalidLayerException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#InvalidLayerException";
        name = "InvalidLayerException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidLayerException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidLayerException.prototype);
        }
      }
      class KmsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#KmsException";
        name = "KmsException";
        $fault = "client";
        kmsError;
        constructor(opts) {
          super({
            name: "KmsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, KmsException.prototype), this.kmsError = opts.kmsError;
        }
      }
      class LayerAlreadyExistsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LayerAlreadyExistsException";
        name = "LayerAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LayerAlreadyExistsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
        }
      }
      class LayerPartTooSmallException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LayerPartTooSmallException";
        name = "LayerPartTooSmallException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LayerPartTooSmallException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
        }
      }
      class UploadNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UploadNotFoundException";
        name = "UploadNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UploadNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UploadNotFoundException.prototype);
        }
      }
      class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
        name = "PullThroughCacheRuleAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "PullThroughCacheRuleAlreadyExistsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
        }
      }
      class SecretNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#SecretNotFoundException";
        name = "SecretNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "SecretNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, SecretNotFoundException.prototype);
        }
      }
      class UnableToAccessSecretException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UnableToAccessSecretException";
        name = "UnableToAccessSecretException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnableToAccessSecretException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
        }
      }
      class UnableToDecryptSecretValueException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UnableToDecryptSecretValueException";
        name = "UnableToDecryptSecretValueException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnableToDecryptSecretValueException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
        }
      }
      class UnsupportedUpstreamRegistryException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
        name = "UnsupportedUpstreamRegistryException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnsupportedUpstreamRegistryException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
        }
      }
      class InvalidTagParameterException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#InvalidTagParameterException";
        name = "InvalidTagParameterException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidTagParameterException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
        }
      }
      class RepositoryAlreadyExistsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#RepositoryAlreadyExistsException";
        name = "RepositoryAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RepositoryAlreadyExistsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
        }
      }
      class TooManyTagsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#TooManyTagsException";
        name = "TooManyTagsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TooManyTagsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TooManyTagsException.prototype);
        }
      }
      class TemplateAlreadyExistsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#TemplateAlreadyExistsException";
        name = "TemplateAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TemplateAlreadyExistsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
        }
      }
      class LifecyclePolicyNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LifecyclePolicyNotFoundException";
        name = "LifecyclePolicyNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LifecyclePolicyNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
        }
      }
      class PullThroughCacheRuleNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
        name = "PullThroughCacheRuleNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "PullThroughCacheRuleNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
        }
      }
      class RegistryPolicyNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#RegistryPolicyNotFoundException";
        name = "RegistryPolicyNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RegistryPolicyNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
        }
      }
      class RepositoryNotEmptyException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#RepositoryNotEmptyException";
        name = "RepositoryNotEmptyException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RepositoryNotEmptyException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
        }
      }
      class TemplateNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#TemplateNotFoundException";
        name = "TemplateNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TemplateNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
        }
      }
      class RepositoryPolicyNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#RepositoryPolicyNotFoundException";
        name = "RepositoryPolicyNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RepositoryPolicyNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
        }
      }
      class SigningConfigurationNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#SigningConfigurationNotFoundException";
        name = "SigningConfigurationNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "SigningConfigurationNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
        }
      }
      class ExclusionNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ExclusionNotFoundException";
        name = "ExclusionNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExclusionNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
        }
      }
      class ImageNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ImageNotFoundException";
        name = "ImageNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ImageNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ImageNotFoundException.prototype);
        }
      }
      class ScanNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ScanNotFoundException";
        name = "ScanNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ScanNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ScanNotFoundException.prototype);
        }
      }
      class ReplicationBackfillNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ReplicationBackfillNotFoundException";
        name = "ReplicationBackfillNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ReplicationBackfillNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
        }
      }
      class LayerInaccessibleException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LayerInaccessibleException";
        name = "LayerInaccessibleException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LayerInaccessibleException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
        }
      }
      class LayersNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LayersNotFoundException";
        name = "LayersNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LayersNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LayersNotFoundException.prototype);
        }
      }
      class UnableToGetUpstreamLayerException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamLayerException";
        name = "UnableToGetUpstreamLayerException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnableToGetUpstreamLayerException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
        }
      }
      class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
        name = "LifecyclePolicyPreviewNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LifecyclePolicyPreviewNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
        }
      }
      class UnableToListUpstreamImageReferrersException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
        name = "UnableToListUpstreamImageReferrersException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnableToListUpstreamImageReferrersException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
        }
      }
      class ImageAlreadyExistsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ImageAlreadyExistsException";
        name = "ImageAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ImageAlreadyExistsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
        }
      }
      class ImageDigestDoesNotMatchException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ImageDigestDoesNotMatchException";
        name = "ImageDigestDoesNotMatchException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ImageDigestDoesNotMatchException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
        }
      }
      class ImageTagAlreadyExistsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ImageTagAlreadyExistsException";
        name = "ImageTagAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ImageTagAlreadyExistsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
        }
      }
      class ReferencedImagesNotFoundException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ReferencedImagesNotFoundException";
        name = "ReferencedImagesNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ReferencedImagesNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
        }
      }
      class BlockedByOrganizationPolicyException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#BlockedByOrganizationPolicyException";
        name = "BlockedByOrganizationPolicyException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "BlockedByOrganizationPolicyException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
        }
      }
      class ExclusionAlreadyExistsException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ExclusionAlreadyExistsException";
        name = "ExclusionAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExclusionAlreadyExistsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
        }
      }
      class ImageArchivedException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ImageArchivedException";
        name = "ImageArchivedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ImageArchivedException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ImageArchivedException.prototype);
        }
      }
      class UnsupportedImageTypeException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#UnsupportedImageTypeException";
        name = "UnsupportedImageTypeException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnsupportedImageTypeException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
        }
      }
      class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
        name = "LifecyclePolicyPreviewInProgressException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LifecyclePolicyPreviewInProgressException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
        }
      }
      class ReplicationBackfillInProgressException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ReplicationBackfillInProgressException";
        name = "ReplicationBackfillInProgressException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ReplicationBackfillInProgressException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
        }
      }
      class ReplicationBackfillInvalidStatusException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
        name = "ReplicationBackfillInvalidStatusException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ReplicationBackfillInvalidStatusException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
        }
      }
      class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
        name = "ImageStorageClassUpdateNotSupportedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ImageStorageClassUpdateNotSupportedException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
        }
      }
      class InvalidLayerPartException extends ECRServiceException {
        static shapeId = "com.amazonaws.ecr#InvalidLayerPartException";
        name = "InvalidLayerPartException";
        $fault = "client";
        registryId;
        repositoryName;
        uploadId;
        lastValidByteReceived;
        constructor(opts) {
          super({
            name: "InvalidLayerPartException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidLayerPartException.prototype), this.registryId = opts.registryId, this.repositoryName = opts.repositoryName, this.uploadId = opts.uploadId, this.lastValidByteReceived = opts.lastValidByteReceived;
        }
      }
      const _A = "Attribute", _AD = "AuthorizationData", _ADL = "AuthorizationDataList", _AECID = "AwsEcrContainerImageDetails", _AL = "AttributeList", _BBOPE = "BlockedByOrganizationPolicyException", _BCLA = "BatchCheckLayerAvailability", _BCLAR = "BatchCheckLayerAvailabilityRequest", _BCLARa = "BatchCheckLayerAvailabilityResponse", _BDI = "BatchDeleteImage", _BDIR = "BatchDeleteImageRequest", _BDIRa = "BatchDeleteImageResponse", _BGI = "BatchGetImage", _BGIR = "BatchGetImageRequest", _BGIRa = "BatchGetImageResponse", _BGRSC = "BatchGetRepositoryScanningConfiguration", _BGRSCR = "BatchGetRepositoryScanningConfigurationRequest", _BGRSCRa = "BatchGetRepositoryScanningConfigurationResponse", _CLU = "CompleteLayerUpload", _CLUR = "CompleteLayerUploadRequest", _CLURo = "CompleteLayerUploadResponse", _CPTCR = "CreatePullThroughCacheRule", _CPTCRR = "CreatePullThroughCacheRuleRequest", _CPTCRRr = "CreatePullThroughCacheRuleResponse", _CR = "CreateRepository", _CRCT = "CreateRepositoryCreationTemplate", _CRCTR = "CreateRepositoryCreationTemplateRequest", _CRCTRr = "CreateRepositoryCreationTemplateResponse", _CRR = "CreateRepositoryRequest", _CRRr = "CreateRepositoryResponse", _CS = "CvssScore", _CSA = "CvssScoreAdjustment", _CSAL = "CvssScoreAdjustmentList", _CSD = "CvssScoreDetails", _CSL = "CvssScoreList", _DI = "DescribeImages", _DIF = "DescribeImagesFilter", _DIR = "DescribeImagesRequest", _DIRS = "DescribeImageReplicationStatus", _DIRSR = "DescribeImageReplicationStatusRequest", _DIRSRe = "DescribeImageReplicationStatusResponse", _DIRe = "DescribeImagesResponse", _DISF = "DescribeImageScanFindings", _DISFR = "DescribeImageScanFindingsRequest", _DISFRe = "DescribeImageScanFindingsResponse", _DISS = "DescribeImageSigningStatus", _DISSR = "DescribeImageSigningStatusRequest", _DISSRe = "DescribeImageSigningStatusResponse", _DLP = "DeleteLifecyclePolicy", _DLPR = "DeleteLifecyclePolicyRequest", _DLPRe = "DeleteLifecyclePolicyResponse", _DPTCR = "DeletePullThroughCacheRule", _DPTCRR = "DeletePullThroughCacheRuleRequest", _DPTCRRe = "DeletePullThroughCacheRuleResponse", _DPTCRRes = "DescribePullThroughCacheRulesRequest", _DPTCRResc = "DescribePullThroughCacheRulesResponse", _DPTCRe = "DescribePullThroughCacheRules", _DPTUE = "DeregisterPullTimeUpdateExclusion", _DPTUER = "DeregisterPullTimeUpdateExclusionRequest", _DPTUERe = "DeregisterPullTimeUpdateExclusionResponse", _DR = "DeleteRepository", _DRBR = "DescribeReplicationBackfillResults", _DRBRR = "DescribeReplicationBackfillResultsRequest", _DRBRRe = "DescribeReplicationBackfillResultsResponse", _DRCT = "DeleteRepositoryCreationTemplate", _DRCTR = "DeleteRepositoryCreationTemplateRequest", _DRCTRe = "DeleteRepositoryCreationTemplateResponse", _DRCTRes = "DescribeRepositoryCreationTemplatesRequest", _DRCTResc = "DescribeRepositoryCreationTemplatesResponse", _DRCTe = "DescribeRepositoryCreationTemplates", _DRP = "DeleteRegistryPolicy", _DRPR = "DeleteRegistryPolicyRequest", _DRPRe = "DeleteRegistryPolicyResponse", _DRPRel = "DeleteRepositoryPolicyRequest", _DRPRele = "DeleteRepositoryPolicyResponse", _DRPe = "DeleteRepositoryPolicy", _DRR = "DeleteRepositoryRequest", _DRRe = "DeleteRepositoryResponse", _DRRes = "DescribeRegistryRequest", _DRResc = "DescribeRegistryResponse", _DRRescr = "DescribeRepositoriesRequest", _DRRescri = "DescribeRepositoriesResponse", _DRe = "DescribeRegistry", _DRes = "DescribeRepositories", _DSC = "DeleteSigningConfiguration", _DSCR = "DeleteSigningConfigurationRequest", _DSCRe = "DeleteSigningConfigurationResponse", _EAEE = "ExclusionAlreadyExistsException", _EC = "EncryptionConfiguration", _ECFRCT = "EncryptionConfigurationForRepositoryCreationTemplate", _EISF = "EnhancedImageScanFinding", _EISFL = "EnhancedImageScanFindingList", _ENFE = "ExclusionNotFoundException", _EUE = "EmptyUploadException", _GAS = "GetAccountSetting", _GASR = "GetAccountSettingRequest", _GASRe = "GetAccountSettingResponse", _GAT = "GetAuthorizationToken", _GATR = "GetAuthorizationTokenRequest", _GATRe = "GetAuthorizationTokenResponse", _GDUFL = "GetDownloadUrlForLayer", _GDUFLR = "GetDownloadUrlForLayerRequest", _GDUFLRe = "GetDownloadUrlForLayerResponse", _GLP = "GetLifecyclePolicy", _GLPP = "GetLifecyclePolicyPreview", _GLPPR = "GetLifecyclePolicyPreviewRequest", _GLPPRe = "GetLifecyclePolicyPreviewResponse", _GLPR = "GetLifecyclePolicyRequest", _GLPRe = "GetLifecyclePolicyResponse", _GRP = "GetRegistryPolicy", _GRPR = "GetRegistryPolicyRequest", _GRPRe = "GetRegistryPolicyResponse", _GRPRet = "GetRepositoryPolicyRequest", _GRPRete = "GetRepositoryPolicyResponse", _GRPe = "GetRepositoryPolicy", _GRSC = "GetRegistryScanningConfiguration", _GRSCR = "GetRegistryScanningConfigurationRequest", _GRSCRe = "GetRegistryScanningConfigurationResponse", _GSC = "GetSigningConfiguration", _GSCR = "GetSigningConfigurationRequest", _GSCRe = "GetSigningConfigurationResponse", _I = "Image", _IAE = "ImageArchivedException", _IAEE = "ImageAlreadyExistsException", _ID = "ImageDetail", _IDDNME = "ImageDigestDoesNotMatchException", _IDL = "ImageDetailList", _IF = "ImageFailure", _IFL = "ImageFailureList", _II = "ImageIdentifier", _IIL = "ImageIdentifierList", _IL = "ImageList", _ILE = "InvalidLayerException", _ILPE = "InvalidLayerPartException", _ILU = "InitiateLayerUpload", _ILUR = "InitiateLayerUploadRequest", _ILURn = "InitiateLayerUploadResponse", _INFE = "ImageNotFoundException", _IPE = "InvalidParameterException", _IR = "ImageReferrer", _IRL = "ImageReferrerList", _IRS = "ImageReplicationStatus", _IRSL = "ImageReplicationStatusList", _ISC = "ImageScanningConfiguration", _ISCUNSE = "ImageStorageClassUpdateNotSupportedException", _ISF = "ImageScanFinding", _ISFL = "ImageScanFindingList", _ISFS = "ImageScanFindingsSummary", _ISFm = "ImageScanFindings", _ISS = "ImageScanStatus", _ISSL = "ImageSigningStatusList", _ISSm = "ImageSigningStatus", _ITAEE = "ImageTagAlreadyExistsException", _ITMEF = "ImageTagMutabilityExclusionFilter", _ITMEFm = "ImageTagMutabilityExclusionFilters", _ITPE = "InvalidTagParameterException", _K = "Key", _KE = "KmsException", _L = "Layer", _LAEE = "LayerAlreadyExistsException", _LEE = "LimitExceededException", _LF = "LayerFailure", _LFL = "LayerFailureList", _LI = "ListImages", _LIE = "LayerInaccessibleException", _LIF = "ListImagesFilter", _LIR = "ListImagesRequest", _LIRF = "ListImageReferrersFilter", _LIRR = "ListImageReferrersRequest", _LIRRi = "ListImageReferrersResponse", _LIRi = "ListImagesResponse", _LIRis = "ListImageReferrers", _LL = "LayerList", _LNFE = "LayersNotFoundException", _LPNFE = "LifecyclePolicyNotFoundException", _LPPF = "LifecyclePolicyPreviewFilter", _LPPIPE = "LifecyclePolicyPreviewInProgressException", _LPPNFE = "LifecyclePolicyPreviewNotFoundException", _LPPR = "LifecyclePolicyPreviewResult", _LPPRL = "LifecyclePolicyPreviewResultList", _LPPS = "LifecyclePolicyPreviewSummary", _LPRA = "LifecyclePolicyRuleAction", _LPTSE = "LayerPartTooSmallException", _LPTUE = "ListPullTimeUpdateExclusions", _LPTUER = "ListPullTimeUpdateExclusionsRequest", _LPTUERi = "ListPullTimeUpdateExclusionsResponse", _LRB = "ListReplicationBackfills", _LRBR = "ListReplicationBackfillsRequest", _LRBRi = "ListReplicationBackfillsResponse", _LTFR = "ListTagsForResource", _LTFRR = "ListTagsForResourceRequest", _LTFRRi = "ListTagsForResourceResponse", _PAS = "PutAccountSetting", _PASR = "PutAccountSettingRequest", _PASRu = "PutAccountSettingResponse", _PI = "PutImage", _PIR = "PutImageRequest", _PIRu = "PutImageResponse", _PISC = "PutImageScanningConfiguration", _PISCR = "PutImageScanningConfigurationRequest", _PISCRu = "PutImageScanningConfigurationResponse", _PITM = "PutImageTagMutability", _PITMR = "PutImageTagMutabilityRequest", _PITMRu = "PutImageTagMutabilityResponse", _PLP = "PutLifecyclePolicy", _PLPR = "PutLifecyclePolicyRequest", _PLPRu = "PutLifecyclePolicyResponse", _PRC = "PutReplicationConfiguration", _PRCR = "PutReplicationConfigurationRequest", _PRCRu = "PutReplicationConfigurationResponse", _PRP = "PutRegistryPolicy", _PRPR = "PutRegistryPolicyRequest", _PRPRu = "PutRegistryPolicyResponse", _PRSC = "PutRegistryScanningConfiguration", _PRSCR = "PutRegistryScanningConfigurationRequest", _PRSCRu = "PutRegistryScanningConfigurationResponse", _PSC = "PutSigningConfiguration", _PSCR = "PutSigningConfigurationRequest", _PSCRu = "PutSigningConfigurationResponse", _PTCR = "PullThroughCacheRule", _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException", _PTCRL = "PullThroughCacheRuleList", _PTCRNFE = "PullThroughCacheRuleNotFoundException", _PVD = "PackageVulnerabilityDetails", _R = "Recommendation", _RAEE = "RepositoryAlreadyExistsException", _RBIPE = "ReplicationBackfillInProgressException", _RBISE = "ReplicationBackfillInvalidStatusException", _RBNFE = "ReplicationBackfillNotFoundException", _RBP = "ReplicationBackfillProgress", _RBR = "ReplicationBackfillResult", _RBRL = "ReplicationBackfillResultList", _RBS = "ReplicationBackfillSummary", _RBSL = "ReplicationBackfillSummaryList", _RC = "ReplicationConfiguration", _RCT = "RepositoryCreationTemplate", _RCTL = "RepositoryCreationTemplateList", _RD = "ReplicationDestination", _RDL = "ReplicationDestinationList", _RDe = "ResourceDetails", _RF = "RepositoryFilter", _RFL = "RepositoryFilterList", _RINFE = "ReferencedImagesNotFoundException", _RL = "RepositoryList", _RLe = "ResourceList", _RNEE = "RepositoryNotEmptyException", _RNFE = "RepositoryNotFoundException", _RPNFE = "RegistryPolicyNotFoundException", _RPNFEe = "RepositoryPolicyNotFoundException", _RPTUE = "RegisterPullTimeUpdateExclusion", _RPTUER = "RegisterPullTimeUpdateExclusionRequest", _RPTUERe = "RegisterPullTimeUpdateExclusionResponse", _RR = "ReplicationRule", _RRL = "ReplicationRuleList", _RSC = "RegistryScanningConfiguration", _RSCF = "RepositoryScanningConfigurationFailure", _RSCFL = "RepositoryScanningConfigurationFailureList", _RSCL = "RepositoryScanningConfigurationList", _RSCe = "RepositoryScanningConfiguration", _RSR = "RegistryScanningRule", _RSRL = "RegistryScanningRuleList", _Re = "Remediation", _Rep = "Repository", _Res = "Resource", _SC = "SigningConfiguration", _SCNFE = "SigningConfigurationNotFoundException", _SD = "ScoreDetails", _SE = "ServerException", _SI = "SubjectIdentifier", _SIS = "StartImageScan", _SISR = "StartImageScanRequest", _SISRt = "StartImageScanResponse", _SLPP = "StartLifecyclePolicyPreview", _SLPPR = "StartLifecyclePolicyPreviewRequest", _SLPPRt = "StartLifecyclePolicyPreviewResponse", _SNFE = "ScanNotFoundException", _SNFEe = "SecretNotFoundException", _SR = "SigningRule", _SRB = "StartReplicationBackfill", _SRBR = "StartReplicationBackfillRequest", _SRBRt = "StartReplicationBackfillResponse", _SRBRto = "StopReplicationBackfillRequest", _SRBRtop = "StopReplicationBackfillResponse", _SRBt = "StopReplicationBackfill", _SRF = "ScanningRepositoryFilter", _SRFL = "ScanningRepositoryFilterList", _SRFLi = "SigningRepositoryFilterList", _SRFi = "SigningRepositoryFilter", _SRL = "SigningRuleList", _SRP = "SetRepositoryPolicy", _SRPR = "SetRepositoryPolicyRequest", _SRPRe = "SetRepositoryPolicyResponse", _T = "Tag", _TAEE = "TemplateAlreadyExistsException", _TITC = "TransitioningImageTotalCount", _TITCr = "TransitioningImageTotalCounts", _TL = "TagList", _TMTE = "TooManyTagsException", _TNFE = "TemplateNotFoundException", _TR = "TagResource", _TRR = "TagResourceRequest", _TRRa = "TagResourceResponse", _UISC = "UpdateImageStorageClass", _UISCR = "UpdateImageStorageClassRequest", _UISCRp = "UpdateImageStorageClassResponse", _UITE = "UnsupportedImageTypeException", _ULP = "UploadLayerPart", _ULPR = "UploadLayerPartRequest", _ULPRp = "UploadLayerPartResponse", _UNFE = "UploadNotFoundException", _UPTCR = "UpdatePullThroughCacheRule", _UPTCRR = "UpdatePullThroughCacheRuleRequest", _UPTCRRp = "UpdatePullThroughCacheRuleResponse", _UR = "UntagResource", _URCT = "UpdateRepositoryCreationTemplate", _URCTR = "UpdateRepositoryCreationTemplateRequest", _URCTRp = "UpdateRepositoryCreationTemplateResponse", _URR = "UntagResourceRequest", _URRn = "UntagResourceResponse", _UTASE = "UnableToAccessSecretException", _UTDSVE = "UnableToDecryptSecretValueException", _UTGUIE = "UnableToGetUpstreamImageException", _UTGULE = "UnableToGetUpstreamLayerException", _UTLUIRE = "UnableToListUpstreamImageReferrersException", _UURE = "UnsupportedUpstreamRegistryException", _V = "Value", _VE = "ValidationException", _VP = "VulnerablePackage", _VPL = "VulnerablePackagesList", _VPTCR = "ValidatePullThroughCacheRule", _VPTCRR = "ValidatePullThroughCacheRuleRequest", _VPTCRRa = "ValidatePullThroughCacheRuleResponse", _a = "architecture", _aAI = "awsAccountId", _aD = "authorizationData", _aECI = "awsEcrContainerImage", _aF = "appliedFor", _aMT = "acceptedMediaTypes", _aMTr = "artifactMediaType", _aRP = "appliedRulePriority", _aS = "artifactStatus", _aSF = "appliedScanFilters", _aT = "authorizationToken", _aTr = "artifactType", _aTrt = "artifactTypes", _ac = "action", _ad = "adjustments", _an = "annotations", _ar = "arch", _at = "attributes", _au = "author", _b = "backfills", _bS = "baseScore", _c = "client", _cA = "credentialArn", _cAr = "createdAt", _cRA = "customRoleArn", _cRC = "completedReplicationCount", _cv = "cvss", _d = "description", _dU = "downloadUrl", _de = "destination", _des = "destinations", _det = "details", _di = "digest", _e = "error", _eA = "expiresAt", _eAn = "endedAt", _eAx = "exploitAvailable", _eC = "encryptionConfiguration", _eF = "enhancedFindings", _eITC = "expiringImageTotalCount", _eRP = "ecrRepositoryPrefix", _eRPc = "ecrRepositoryPrefixes", _eT = "encryptionType", _ep = "epoch", _f = "failures", _fA = "findingArn", _fAi = "fixAvailable", _fC = "failureCode", _fCa = "failureCodes", _fIV = "fixedInVersion", _fOA = "firstObservedAt", _fP = "filePath", _fR = "failureReason", _fRC = "failedReplicationCount", _fSC = "findingSeverityCounts", _fT = "filterType", _fa = "failure", _fi = "filter", _fin = "findings", _fo = "force", _hE = "httpError", _i = "images", _iD = "imageDetails", _iDm = "imageDigest", _iH = "imageHash", _iI = "imageIds", _iIm = "imageId", _iM = "imageManifest", _iMMT = "imageManifestMediaType", _iPA = "imagePushedAt", _iS = "imageStatus", _iSC = "imageScanningConfiguration", _iSCA = "imageScanCompletedAt", _iSF = "imageScanFindings", _iSFS = "imageScanFindingsSummary", _iSIB = "imageSizeInBytes", _iSS = "imageScanStatus", _iT = "imageTags", _iTC = "imageTotalCount", _iTM = "imageTagMutability", _iTMEF = "imageTagMutabilityExclusionFilters", _iTm = "imageTag", _iUC = "inUseCount", _iV = "isValid", _id = "id", _im = "image", _k = "key", _kE = "kmsError", _kK = "kmsKey", _l = "layers", _lA = "layerAvailability", _lAA = "lastArchivedAt", _lAAa = "lastActivatedAt", _lBR = "lastByteReceived", _lD = "layerDigests", _lDa = "layerDigest", _lEA = "lastEvaluatedAt", _lIUA = "lastInUseAt", _lOA = "lastObservedAt", _lP = "lifecyclePolicy", _lPB = "layerPartBlob", _lPT = "lifecyclePolicyText", _lRPT = "lastRecordedPullTime", _lS = "layerSize", _lVBR = "lastValidByteReceived", _m = "message", _mR = "maxResults", _mT = "mediaType", _me = "metric", _n = "name", _nT = "nextToken", _p = "platform", _pA = "pushedAt", _pAr = "principalArn", _pE = "proxyEndpoint", _pFB = "partFirstByte", _pLB = "partLastByte", _pM = "packageManager", _pR = "previewResults", _pS = "partSize", _pT = "policyText", _pTCR = "pullThroughCacheRules", _pTUE = "pullTimeUpdateExclusions", _pVD = "packageVulnerabilityDetails", _pr = "prefix", _pre = "prefixes", _pro = "progress", _r = "registry", _rA = "resourceArn", _rAe = "repositoryArn", _rBI = "replicationBackfillId", _rC = "replicationConfiguration", _rCT = "repositoryCreationTemplate", _rCTe = "repositoryCreationTemplates", _rF = "repositoryFilters", _rI = "registryId", _rIe = "registryIds", _rN = "repositoryName", _rNe = "repositoryNames", _rP = "repositoryPolicy", _rS = "replicationStatuses", _rSC = "registryScanningConfiguration", _rSF = "resultStatusFilter", _rT = "resourceTags", _rU = "referenceUrls", _rUe = "repositoryUri", _rV = "relatedVulnerabilities", _re = "repository", _rea = "reason", _rec = "recommendation", _ref = "referrers", _reg = "region", _rel = "release", _rem = "remediation", _rep = "repositories", _res = "results", _reso = "resources", _ru = "rules", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecr", _sA = "startedAt", _sC = "scanningConfigurations", _sCc = "scanningConfiguration", _sCi = "signingConfiguration", _sCt = "storageClass", _sD = "scoreDetails", _sF = "scanFrequency", _sI = "subjectId", _sIFC = "subImageFailureCodes", _sLH = "sourceLayerHash", _sMD = "subjectManifestDigest", _sOP = "scanOnPush", _sPA = "signingProfileArn", _sS = "scoreSource", _sSi = "signingStatuses", _sT = "scanType", _sU = "sourceUrl", _sV = "scoringVector", _sc = "score", _se = "server", _sev = "severity", _si = "size", _so = "source", _st = "status", _su = "summary", _t = "tags", _tITC = "transitioningImageTotalCounts", _tK = "tagKeys", _tRC = "totalReplicationCount", _tS = "tagStatus", _tSC = "targetStorageClass", _te = "text", _ti = "title", _ty = "type", _u = "uri", _uA = "updatedAt", _uI = "uploadId", _uR = "upstreamRegistry", _uRP = "upstreamRepositoryPrefix", _uRU = "upstreamRegistryUrl", _ur = "url", _v = "value", _vCA = "vendorCreatedAt", _vI = "vulnerabilityId", _vP = "vulnerablePackages", _vS = "vendorSeverity", _vSUA = "vulnerabilitySourceUpdatedAt", _vUA = "vendorUpdatedAt", _ve = "version", n0 = "com.amazonaws.ecr", _s_registry = new TypeRegistry(_s);
      var ECRServiceException$ = [-3, _s, "ECRServiceException", 0, [], []];
      _s_registry.registerError(ECRServiceException$, ECRServiceException);
      const n0_registry = new TypeRegistry(n0);
      var BlockedByOrganizationPolicyException$ = [
        -3,
        n0,
        _BBOPE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
      var EmptyUploadException$ = [
        -3,
        n0,
        _EUE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
      var ExclusionAlreadyExistsException$ = [
        -3,
        n0,
        _EAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
      var ExclusionNotFoundException$ = [
        -3,
        n0,
        _ENFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
      var ImageAlreadyExistsException$ = [
        -3,
        n0,
        _IAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
      var ImageArchivedException$ = [
        -3,
        n0,
        _IAE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ImageArchivedException$, ImageArchivedException);
      var ImageDigestDoesNotMatchException$ = [
        -3,
        n0,
        _IDDNME,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
      var ImageNotFoundException$ = [
        -3,
        n0,
        _INFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
      var ImageStorageClassUpdateNotSupportedException$ = [
        -3,
        n0,
        _ISCUNSE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
      var ImageTagAlreadyExistsException$ = [
        -3,
        n0,
        _ITAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
      var InvalidLayerException$ = [
        -3,
        n0,
        _ILE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
      var InvalidLayerPartException$ = [
        -3,
        n0,
        _ILPE,
        { [_e]: _c },
        [_rI, _rN, _uI, _lVBR, _m],
        [0, 0, 0, 1, 0]
      ];
      n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
      var InvalidParameterException$ = [
        -3,
        n0,
        _IPE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
      var InvalidTagParameterException$ = [
        -3,
        n0,
        _ITPE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
      var KmsException$ = [
        -3,
        n0,
        _KE,
        { [_e]: _c },
        [_m, _kE],
        [0, 0]
      ];
      n0_registry.registerError(KmsException$, KmsException);
      var LayerAlreadyExistsException$ = [
        -3,
        n0,
        _LAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
      var LayerInaccessibleException$ = [
        -3,
        n0,
        _LIE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LayerInaccessibleException$, LayerInaccessibleException);
      var LayerPartTooSmallException$ = [
        -3,
        n0,
        _LPTSE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
      var LayersNotFoundException$ = [
        -3,
        n0,
        _LNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
      var LifecyclePolicyNotFoundException$ = [
        -3,
        n0,
        _LPNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
      var LifecyclePolicyPreviewInProgressException$ = [
        -3,
        n0,
        _LPPIPE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
      var LifecyclePolicyPreviewNotFoundException$ = [
        -3,
        n0,
        _LPPNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
      var LimitExceededException$ = [
        -3,
        n0,
        _LEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LimitExceededException$, LimitExceededException);
      var PullThroughCacheRuleAlreadyExistsException$ = [
        -3,
        n0,
        _PTCRAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
      var PullThroughCacheRuleNotFoundException$ = [
        -3,
        n0,
        _PTCRNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
      var ReferencedImagesNotFoundException$ = [
        -3,
        n0,
        _RINFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
      var RegistryPolicyNotFoundException$ = [
        -3,
        n0,
        _RPNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
      var ReplicationBackfillInProgressException$ = [
        -3,
        n0,
        _RBIPE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
      var ReplicationBackfillInvalidStatusException$ = [
        -3,
        n0,
        _RBISE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
      var ReplicationBackfillNotFoundException$ = [
        -3,
        n0,
        _RBNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
      var RepositoryAlreadyExistsException$ = [
        -3,
        n0,
        _RAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
      var RepositoryNotEmptyException$ = [
        -3,
        n0,
        _RNEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
      var RepositoryNotFoundException$ = [
        -3,
        n0,
        _RNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
      var RepositoryPolicyNotFoundException$ = [
        -3,
        n0,
        _RPNFEe,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
      var ScanNotFoundException$ = [
        -3,
        n0,
        _SNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ScanNotFoundException$, ScanNotFoundException);
      var SecretNotFoundException$ = [
        -3,
        n0,
        _SNFEe,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(SecretNotFoundException$, SecretNotFoundException);
      var ServerException$ = [
        -3,
        n0,
        _SE,
        { [_e]: _se },
        [_m],
        [0]
      ];
      n0_registry.registerError(ServerException$, ServerException);
      var SigningConfigurationNotFoundException$ = [
        -3,
        n0,
        _SCNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
      var TemplateAlreadyExistsException$ = [
        -3,
        n0,
        _TAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
      var TemplateNotFoundException$ = [
        -3,
        n0,
        _TNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(TemplateNotFoundException$, TemplateNotFoundException);
      var TooManyTagsException$ = [
        -3,
        n0,
        _TMTE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
      var UnableToAccessSecretException$ = [
        -3,
        n0,
        _UTASE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
      var UnableToDecryptSecretValueException$ = [
        -3,
        n0,
        _UTDSVE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
      var UnableToGetUpstreamImageException$ = [
        -3,
        n0,
        _UTGUIE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
      var UnableToGetUpstreamLayerException$ = [
        -3,
        n0,
        _UTGULE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
      var UnableToListUpstreamImageReferrersException$ = [
        -3,
        n0,
        _UTLUIRE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
      var UnsupportedImageTypeException$ = [
        -3,
        n0,
        _UITE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
      var UnsupportedUpstreamRegistryException$ = [
        -3,
        n0,
        _UURE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
      var UploadNotFoundException$ = [
        -3,
        n0,
        _UNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
      var ValidationException$ = [
        -3,
        n0,
        _VE,
        { [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ValidationException$, ValidationException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var Attribute$ = [
        3,
        n0,
        _A,
        0,
        [_k, _v],
        [0, 0],
        1
      ], AuthorizationData$ = [
        3,
        n0,
        _AD,
        0,
        [_aT, _eA, _pE],
        [0, 4, 0]
      ], AwsEcrContainerImageDetails$ = [
        3,
        n0,
        _AECID,
        0,
        [_a, _au, _iH, _iT, _p, _pA, _lIUA, _iUC, _r, _rN],
        [0, 0, 0, 64, 0, 4, 4, 1, 0, 0]
      ], BatchCheckLayerAvailabilityRequest$ = [
        3,
        n0,
        _BCLAR,
        0,
        [_rN, _lD, _rI],
        [0, 64, 0],
        2
      ], BatchCheckLayerAvailabilityResponse$ = [
        3,
        n0,
        _BCLARa,
        0,
        [_l, _f],
        [() => LayerList, () => LayerFailureList]
      ], BatchDeleteImageRequest$ = [
        3,
        n0,
        _BDIR,
        0,
        [_rN, _iI, _rI],
        [0, () => ImageIdentifierList, 0],
        2
      ], BatchDeleteImageResponse$ = [
        3,
        n0,
        _BDIRa,
        0,
        [_iI, _f],
        [() => ImageIdentifierList, () => ImageFailureList]
      ], BatchGetImageRequest$ = [
        3,
        n0,
        _BGIR,
        0,
        [_rN, _iI, _rI, _aMT],
        [0, () => ImageIdentifierList, 0, 64],
        2
      ], BatchGetImageResponse$ = [
        3,
        n0,
        _BGIRa,
        0,
        [_i, _f],
        [() => ImageList, () => ImageFailureList]
      ], BatchGetRepositoryScanningConfigurationRequest$ = [
        3,
        n0,
        _BGRSCR,
        0,
        [_rNe],
        [64],
        1
      ], BatchGetRepositoryScanningConfigurationResponse$ = [
        3,
        n0,
        _BGRSCRa,
        0,
        [_sC, _f],
        [() => RepositoryScanningConfigurationList, () => RepositoryScanningConfigurationFailureList]
      ], CompleteLayerUploadRequest$ = [
        3,
        n0,
        _CLUR,
        0,
        [_rN, _uI, _lD, _rI],
        [0, 0, 64, 0],
        3
      ], CompleteLayerUploadResponse$ = [
        3,
        n0,
        _CLURo,
        0,
        [_rI, _rN, _uI, _lDa],
        [0, 0, 0, 0]
      ], CreatePullThroughCacheRuleRequest$ = [
        3,
        n0,
        _CPTCRR,
        0,
        [_eRP, _uRU, _rI, _uR, _cA, _cRA, _uRP],
        [0, 0, 0, 0, 0, 0, 0],
        2
      ], CreatePullThroughCacheRuleResponse$ = [
        3,
        n0,
        _CPTCRRr,
        0,
        [_eRP, _uRU, _cAr, _rI, _uR, _cA, _cRA, _uRP],
        [0, 0, 4, 0, 0, 0, 0, 0]
      ], CreateRepositoryCreationTemplateRequest$ = [
        3,
        n0,
        _CRCTR,
        0,
        [_pr, _aF, _d, _eC, _rT, _iTM, _iTMEF, _rP, _lP, _cRA],
        [0, 64, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 0],
        2
      ], CreateRepositoryCreationTemplateResponse$ = [
        3,
        n0,
        _CRCTRr,
        0,
        [_rI, _rCT],
        [0, () => RepositoryCreationTemplate$]
      ], CreateRepositoryRequest$ = [
        3,
        n0,
        _CRR,
        0,
        [_rN, _rI, _t, _iTM, _iTMEF, _iSC, _eC],
        [0, 0, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$],
        1
      ], CreateRepositoryResponse$ = [
        3,
        n0,
        _CRRr,
        0,
        [_re],
        [() => Repository$]
      ], CvssScore$ = [
        3,
        n0,
        _CS,
        0,
        [_bS, _sV, _so, _ve],
        [1, 0, 0, 0]
      ], CvssScoreAdjustment$ = [
        3,
        n0,
        _CSA,
        0,
        [_me, _rea],
        [0, 0]
      ], CvssScoreDetails$ = [
        3,
        n0,
        _CSD,
        0,
        [_ad, _sc, _sS, _sV, _ve],
        [() => CvssScoreAdjustmentList, 1, 0, 0, 0]
      ], DeleteLifecyclePolicyRequest$ = [
        3,
        n0,
        _DLPR,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], DeleteLifecyclePolicyResponse$ = [
        3,
        n0,
        _DLPRe,
        0,
        [_rI, _rN, _lPT, _lEA],
        [0, 0, 0, 4]
      ], DeletePullThroughCacheRuleRequest$ = [
        3,
        n0,
        _DPTCRR,
        0,
        [_eRP, _rI],
        [0, 0],
        1
      ], DeletePullThroughCacheRuleResponse$ = [
        3,
        n0,
        _DPTCRRe,
        0,
        [_eRP, _uRU, _cAr, _rI, _cA, _cRA, _uRP],
        [0, 0, 4, 0, 0, 0, 0]
      ], DeleteRegistryPolicyRequest$ = [
        3,
        n0,
        _DRPR,
        0,
        [],
        []
      ], DeleteRegistryPolicyResponse$ = [
        3,
        n0,
        _DRPRe,
        0,
        [_rI, _pT],
        [0, 0]
      ], DeleteRepositoryCreationTemplateRequest$ = [
        3,
        n0,
        _DRCTR,
        0,
        [_pr],
        [0],
        1
      ], DeleteRepositoryCreationTemplateResponse$ = [
        3,
        n0,
        _DRCTRe,
        0,
        [_rI, _rCT],
        [0, () => RepositoryCreationTemplate$]
      ], DeleteRepositoryPolicyRequest$ = [
        3,
        n0,
        _DRPRel,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], DeleteRepositoryPolicyResponse$ = [
        3,
        n0,
        _DRPRele,
        0,
        [_rI, _rN, _pT],
        [0, 0, 0]
      ], DeleteRepositoryRequest$ = [
        3,
        n0,
        _DRR,
        0,
        [_rN, _rI, _fo],
        [0, 0, 2],
        1
      ], DeleteRepositoryResponse$ = [
        3,
        n0,
        _DRRe,
        0,
        [_re],
        [() => Repository$]
      ], DeleteSigningConfigurationRequest$ = [
        3,
        n0,
        _DSCR,
        0,
        [],
        []
      ], DeleteSigningConfigurationResponse$ = [
        3,
        n0,
        _DSCRe,
        0,
        [_rI, _sCi],
        [0, () => SigningConfiguration$]
      ], DeregisterPullTimeUpdateExclusionRequest$ = [
        3,
        n0,
        _DPTUER,
        0,
        [_pAr],
        [0],
        1
      ], DeregisterPullTimeUpdateExclusionResponse$ = [
        3,
        n0,
        _DPTUERe,
        0,
        [_pAr],
        [0]
      ], DescribeImageReplicationStatusRequest$ = [
        3,
        n0,
        _DIRSR,
        0,
        [_rN, _iIm, _rI],
        [0, () => ImageIdentifier$, 0],
        2
      ], DescribeImageReplicationStatusResponse$ = [
        3,
        n0,
        _DIRSRe,
        0,
        [_rN, _iIm, _rS],
        [0, () => ImageIdentifier$, () => ImageReplicationStatusList]
      ], DescribeImageScanFindingsRequest$ = [
        3,
        n0,
        _DISFR,
        0,
        [_rN, _iIm, _rI, _nT, _mR],
        [0, () => ImageIdentifier$, 0, 0, 1],
        2
      ], DescribeImageScanFindingsResponse$ = [
        3,
        n0,
        _DISFRe,
        0,
        [_rI, _rN, _iIm, _iSS, _iSF, _nT],
        [0, 0, () => ImageIdentifier$, () => ImageScanStatus$, () => ImageScanFindings$, 0]
      ], DescribeImagesFilter$ = [
        3,
        n0,
        _DIF,
        0,
        [_tS, _iS],
        [0, 0]
      ], DescribeImageSigningStatusRequest$ = [
        3,
        n0,
        _DISSR,
        0,
        [_rN, _iIm, _rI],
        [0, () => ImageIdentifier$, 0],
        2
      ], DescribeImageSigningStatusResponse$ = [
        3,
        n0,
        _DISSRe,
        0,
        [_rN, _iIm, _rI, _sSi],
        [0, () => ImageIdentifier$, 0, () => ImageSigningStatusList]
      ], DescribeImagesRequest$ = [
        3,
        n0,
        _DIR,
        0,
        [_rN, _rI, _iI, _nT, _mR, _fi],
        [0, 0, () => ImageIdentifierList, 0, 1, () => DescribeImagesFilter$],
        1
      ], DescribeImagesResponse$ = [
        3,
        n0,
        _DIRe,
        0,
        [_iD, _nT],
        [() => ImageDetailList, 0]
      ], DescribePullThroughCacheRulesRequest$ = [
        3,
        n0,
        _DPTCRRes,
        0,
        [_rI, _eRPc, _nT, _mR],
        [0, 64, 0, 1]
      ], DescribePullThroughCacheRulesResponse$ = [
        3,
        n0,
        _DPTCRResc,
        0,
        [_pTCR, _nT],
        [() => PullThroughCacheRuleList, 0]
      ], DescribeRegistryRequest$ = [
        3,
        n0,
        _DRRes,
        0,
        [],
        []
      ], DescribeRegistryResponse$ = [
        3,
        n0,
        _DRResc,
        0,
        [_rI, _rC],
        [0, () => ReplicationConfiguration$]
      ], DescribeReplicationBackfillResultsRequest$ = [
        3,
        n0,
        _DRBRR,
        0,
        [_rBI, _rI, _rSF, _mR, _nT],
        [0, 0, 0, 1, 0],
        1
      ], DescribeReplicationBackfillResultsResponse$ = [
        3,
        n0,
        _DRBRRe,
        0,
        [_rI, _rBI, _de, _st, _fC, _pro, _res, _sA, _eAn, _nT],
        [0, 0, () => ReplicationDestination$, 0, 0, () => ReplicationBackfillProgress$, () => ReplicationBackfillResultList, 4, 4, 0]
      ], DescribeRepositoriesRequest$ = [
        3,
        n0,
        _DRRescr,
        0,
        [_rI, _rNe, _nT, _mR],
        [0, 64, 0, 1]
      ], DescribeRepositoriesResponse$ = [
        3,
        n0,
        _DRRescri,
        0,
        [_rep, _nT],
        [() => RepositoryList, 0]
      ], DescribeRepositoryCreationTemplatesRequest$ = [
        3,
        n0,
        _DRCTRes,
        0,
        [_pre, _nT, _mR],
        [64, 0, 1]
      ], DescribeRepositoryCreationTemplatesResponse$ = [
        3,
        n0,
        _DRCTResc,
        0,
        [_rI, _rCTe, _nT],
        [0, () => RepositoryCreationTemplateList, 0]
      ], EncryptionConfiguration$ = [
        3,
        n0,
        _EC,
        0,
        [_eT, _kK],
        [0, 0],
        1
      ], EncryptionConfigurationForRepositoryCreationTemplate$ = [
        3,
        n0,
        _ECFRCT,
        0,
        [_eT, _kK],
        [0, 0],
        1
      ], EnhancedImageScanFinding$ = [
        3,
        n0,
        _EISF,
        0,
        [_aAI, _d, _fA, _fOA, _lOA, _pVD, _rem, _reso, _sc, _sD, _sev, _st, _ti, _ty, _uA, _fAi, _eAx],
        [0, 0, 0, 4, 4, () => PackageVulnerabilityDetails$, () => Remediation$, () => ResourceList, 1, () => ScoreDetails$, 0, 0, 0, 0, 4, 0, 0]
      ], GetAccountSettingRequest$ = [
        3,
        n0,
        _GASR,
        0,
        [_n],
        [0],
        1
      ], GetAccountSettingResponse$ = [
        3,
        n0,
        _GASRe,
        0,
        [_n, _v],
        [0, 0]
      ], GetAuthorizationTokenRequest$ = [
        3,
        n0,
        _GATR,
        0,
        [_rIe],
        [64]
      ], GetAuthorizationTokenResponse$ = [
        3,
        n0,
        _GATRe,
        0,
        [_aD],
        [() => AuthorizationDataList]
      ], GetDownloadUrlForLayerRequest$ = [
        3,
        n0,
        _GDUFLR,
        0,
        [_rN, _lDa, _rI],
        [0, 0, 0],
        2
      ], GetDownloadUrlForLayerResponse$ = [
        3,
        n0,
        _GDUFLRe,
        0,
        [_dU, _lDa],
        [0, 0]
      ], GetLifecyclePolicyPreviewRequest$ = [
        3,
        n0,
        _GLPPR,
        0,
        [_rN, _rI, _iI, _nT, _mR, _fi],
        [0, 0, () => ImageIdentifierList, 0, 1, () => LifecyclePolicyPreviewFilter$],
        1
      ], GetLifecyclePolicyPreviewResponse$ = [
        3,
        n0,
        _GLPPRe,
        0,
        [_rI, _rN, _lPT, _st, _nT, _pR, _su],
        [0, 0, 0, 0, 0, () => LifecyclePolicyPreviewResultList, () => LifecyclePolicyPreviewSummary$]
      ], GetLifecyclePolicyRequest$ = [
        3,
        n0,
        _GLPR,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], GetLifecyclePolicyResponse$ = [
        3,
        n0,
        _GLPRe,
        0,
        [_rI, _rN, _lPT, _lEA],
        [0, 0, 0, 4]
      ], GetRegistryPolicyRequest$ = [
        3,
        n0,
        _GRPR,
        0,
        [],
        []
      ], GetRegistryPolicyResponse$ = [
        3,
        n0,
        _GRPRe,
        0,
        [_rI, _pT],
        [0, 0]
      ], GetRegistryScanningConfigurationRequest$ = [
        3,
        n0,
        _GRSCR,
        0,
        [],
        []
      ], GetRegistryScanningConfigurationResponse$ = [
        3,
        n0,
        _GRSCRe,
        0,
        [_rI, _sCc],
        [0, () => RegistryScanningConfiguration$]
      ], GetRepositoryPolicyRequest$ = [
        3,
        n0,
        _GRPRet,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], GetRepositoryPolicyResponse$ = [
        3,
        n0,
        _GRPRete,
        0,
        [_rI, _rN, _pT],
        [0, 0, 0]
      ], GetSigningConfigurationRequest$ = [
        3,
        n0,
        _GSCR,
        0,
        [],
        []
      ], GetSigningConfigurationResponse$ = [
        3,
        n0,
        _GSCRe,
        0,
        [_rI, _sCi],
        [0, () => SigningConfiguration$]
      ], Image$ = [
        3,
        n0,
        _I,
        0,
        [_rI, _rN, _iIm, _iM, _iMMT],
        [0, 0, () => ImageIdentifier$, 0, 0]
      ], ImageDetail$ = [
        3,
        n0,
        _ID,
        0,
        [_rI, _rN, _iDm, _iT, _iSIB, _iPA, _iSS, _iSFS, _iMMT, _aMTr, _lRPT, _sMD, _iS, _lAA, _lAAa],
        [0, 0, 0, 64, 1, 4, () => ImageScanStatus$, () => ImageScanFindingsSummary$, 0, 0, 4, 0, 0, 4, 4]
      ], ImageFailure$ = [
        3,
        n0,
        _IF,
        0,
        [_iIm, _fC, _fR],
        [() => ImageIdentifier$, 0, 0]
      ], ImageIdentifier$ = [
        3,
        n0,
        _II,
        0,
        [_iDm, _iTm],
        [0, 0]
      ], ImageReferrer$ = [
        3,
        n0,
        _IR,
        0,
        [_di, _mT, _si, _aTr, _an, _aS],
        [0, 0, 1, 0, 128, 0],
        3
      ], ImageReplicationStatus$ = [
        3,
        n0,
        _IRS,
        0,
        [_reg, _rI, _st, _fC],
        [0, 0, 0, 0]
      ], ImageScanFinding$ = [
        3,
        n0,
        _ISF,
        0,
        [_n, _d, _u, _sev, _at],
        [0, 0, 0, 0, () => AttributeList]
      ], ImageScanFindings$ = [
        3,
        n0,
        _ISFm,
        0,
        [_iSCA, _vSUA, _fSC, _fin, _eF],
        [4, 4, 129, () => ImageScanFindingList, () => EnhancedImageScanFindingList]
      ], ImageScanFindingsSummary$ = [
        3,
        n0,
        _ISFS,
        0,
        [_iSCA, _vSUA, _fSC],
        [4, 4, 129]
      ], ImageScanningConfiguration$ = [
        3,
        n0,
        _ISC,
        0,
        [_sOP],
        [2]
      ], ImageScanStatus$ = [
        3,
        n0,
        _ISS,
        0,
        [_st, _d],
        [0, 0]
      ], ImageSigningStatus$ = [
        3,
        n0,
        _ISSm,
        0,
        [_sPA, _fC, _fR, _st],
        [0, 0, 0, 0]
      ], ImageTagMutabilityExclusionFilter$ = [
        3,
        n0,
        _ITMEF,
        0,
        [_fT, _fi],
        [0, 0],
        2
      ], InitiateLayerUploadRequest$ = [
        3,
        n0,
        _ILUR,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], InitiateLayerUploadResponse$ = [
        3,
        n0,
        _ILURn,
        0,
        [_uI, _pS],
        [0, 1]
      ], Layer$ = [
        3,
        n0,
        _L,
        0,
        [_lDa, _lA, _lS, _mT],
        [0, 0, 1, 0]
      ], LayerFailure$ = [
        3,
        n0,
        _LF,
        0,
        [_lDa, _fC, _fR],
        [0, 0, 0]
      ], LifecyclePolicyPreviewFilter$ = [
        3,
        n0,
        _LPPF,
        0,
        [_tS],
        [0]
      ], LifecyclePolicyPreviewResult$ = [
        3,
        n0,
        _LPPR,
        0,
        [_iT, _iDm, _iPA, _ac, _aRP, _sCt],
        [64, 0, 4, () => LifecyclePolicyRuleAction$, 1, 0]
      ], LifecyclePolicyPreviewSummary$ = [
        3,
        n0,
        _LPPS,
        0,
        [_eITC, _tITC],
        [1, () => TransitioningImageTotalCounts]
      ], LifecyclePolicyRuleAction$ = [
        3,
        n0,
        _LPRA,
        0,
        [_ty, _tSC],
        [0, 0]
      ], ListImageReferrersFilter$ = [
        3,
        n0,
        _LIRF,
        0,
        [_aTrt, _aS],
        [64, 0]
      ], ListImageReferrersRequest$ = [
        3,
        n0,
        _LIRR,
        0,
        [_rN, _sI, _rI, _fi, _nT, _mR],
        [0, () => SubjectIdentifier$, 0, () => ListImageReferrersFilter$, 0, 1],
        2
      ], ListImageReferrersResponse$ = [
        3,
        n0,
        _LIRRi,
        0,
        [_ref, _nT],
        [() => ImageReferrerList, 0]
      ], ListImagesFilter$ = [
        3,
        n0,
        _LIF,
        0,
        [_tS, _iS],
        [0, 0]
      ], ListImagesRequest$ = [
        3,
        n0,
        _LIR,
        0,
        [_rN, _rI, _nT, _mR, _fi],
        [0, 0, 0, 1, () => ListImagesFilter$],
        1
      ], ListImagesResponse$ = [
        3,
        n0,
        _LIRi,
        0,
        [_iI, _nT],
        [() => ImageIdentifierList, 0]
      ], ListPullTimeUpdateExclusionsRequest$ = [
        3,
        n0,
        _LPTUER,
        0,
        [_mR, _nT],
        [1, 0]
      ], ListPullTimeUpdateExclusionsResponse$ = [
        3,
        n0,
        _LPTUERi,
        0,
        [_pTUE, _nT],
        [64, 0]
      ], ListReplicationBackfillsRequest$ = [
        3,
        n0,
        _LRBR,
        0,
        [_rI, _mR, _nT],
        [0, 1, 0]
      ], ListReplicationBackfillsResponse$ = [
        3,
        n0,
        _LRBRi,
        0,
        [_rI, _b, _nT],
        [0, () => ReplicationBackfillSummaryList, 0]
      ], ListTagsForResourceRequest$ = [
        3,
        n0,
        _LTFRR,
        0,
        [_rA],
        [0],
        1
      ], ListTagsForResourceResponse$ = [
        3,
        n0,
        _LTFRRi,
        0,
        [_t],
        [() => TagList]
      ], PackageVulnerabilityDetails$ = [
        3,
        n0,
        _PVD,
        0,
        [_cv, _rU, _rV, _so, _sU, _vCA, _vS, _vUA, _vI, _vP],
        [() => CvssScoreList, 64, 64, 0, 0, 4, 0, 4, 0, () => VulnerablePackagesList]
      ], PullThroughCacheRule$ = [
        3,
        n0,
        _PTCR,
        0,
        [_eRP, _uRU, _cAr, _rI, _cA, _cRA, _uRP, _uR, _uA],
        [0, 0, 4, 0, 0, 0, 0, 0, 4]
      ], PutAccountSettingRequest$ = [
        3,
        n0,
        _PASR,
        0,
        [_n, _v],
        [0, 0],
        2
      ], PutAccountSettingResponse$ = [
        3,
        n0,
        _PASRu,
        0,
        [_n, _v],
        [0, 0]
      ], PutImageRequest$ = [
        3,
        n0,
        _PIR,
        0,
        [_rN, _iM, _rI, _iMMT, _iTm, _iDm],
        [0, 0, 0, 0, 0, 0],
        2
      ], PutImageResponse$ = [
        3,
        n0,
        _PIRu,
        0,
        [_im],
        [() => Image$]
      ], PutImageScanningConfigurationRequest$ = [
        3,
        n0,
        _PISCR,
        0,
        [_rN, _iSC, _rI],
        [0, () => ImageScanningConfiguration$, 0],
        2
      ], PutImageScanningConfigurationResponse$ = [
        3,
        n0,
        _PISCRu,
        0,
        [_rI, _rN, _iSC],
        [0, 0, () => ImageScanningConfiguration$]
      ], PutImageTagMutabilityRequest$ = [
        3,
        n0,
        _PITMR,
        0,
        [_rN, _iTM, _rI, _iTMEF],
        [0, 0, 0, () => ImageTagMutabilityExclusionFilters],
        2
      ], PutImageTagMutabilityResponse$ = [
        3,
        n0,
        _PITMRu,
        0,
        [_rI, _rN, _iTM, _iTMEF],
        [0, 0, 0, () => ImageTagMutabilityExclusionFilters]
      ], PutLifecyclePolicyRequest$ = [
        3,
        n0,
        _PLPR,
        0,
        [_rN, _lPT, _rI],
        [0, 0, 0],
        2
      ], PutLifecyclePolicyResponse$ = [
        3,
        n0,
        _PLPRu,
        0,
        [_rI, _rN, _lPT],
        [0, 0, 0]
      ], PutRegistryPolicyRequest$ = [
        3,
        n0,
        _PRPR,
        0,
        [_pT],
        [0],
        1
      ], PutRegistryPolicyResponse$ = [
        3,
        n0,
        _PRPRu,
        0,
        [_rI, _pT],
        [0, 0]
      ], PutRegistryScanningConfigurationRequest$ = [
        3,
        n0,
        _PRSCR,
        0,
        [_sT, _ru],
        [0, () => RegistryScanningRuleList]
      ], PutRegistryScanningConfigurationResponse$ = [
        3,
        n0,
        _PRSCRu,
        0,
        [_rSC],
        [() => RegistryScanningConfiguration$]
      ], PutReplicationConfigurationRequest$ = [
        3,
        n0,
        _PRCR,
        0,
        [_rC],
        [() => ReplicationConfiguration$],
        1
      ], PutReplicationConfigurationResponse$ = [
        3,
        n0,
        _PRCRu,
        0,
        [_rC],
        [() => ReplicationConfiguration$]
      ], PutSigningConfigurationRequest$ = [
        3,
        n0,
        _PSCR,
        0,
        [_sCi],
        [() => SigningConfiguration$],
        1
      ], PutSigningConfigurationResponse$ = [
        3,
        n0,
        _PSCRu,
        0,
        [_sCi],
        [() => SigningConfiguration$]
      ], Recommendation$ = [
        3,
        n0,
        _R,
        0,
        [_ur, _te],
        [0, 0]
      ], RegisterPullTimeUpdateExclusionRequest$ = [
        3,
        n0,
        _RPTUER,
        0,
        [_pAr],
        [0],
        1
      ], RegisterPullTimeUpdateExclusionResponse$ = [
        3,
        n0,
        _RPTUERe,
        0,
        [_pAr, _cAr],
        [0, 4]
      ], RegistryScanningConfiguration$ = [
        3,
        n0,
        _RSC,
        0,
        [_sT, _ru],
        [0, () => RegistryScanningRuleList]
      ], RegistryScanningRule$ = [
        3,
        n0,
        _RSR,
        0,
        [_sF, _rF],
        [0, () => ScanningRepositoryFilterList],
        2
      ], Remediation$ = [
        3,
        n0,
        _Re,
        0,
        [_rec],
        [() => Recommendation$]
      ], ReplicationBackfillProgress$ = [
        3,
        n0,
        _RBP,
        0,
        [_tRC, _cRC, _fRC, _fCa],
        [1, 1, 1, 64],
        4
      ], ReplicationBackfillResult$ = [
        3,
        n0,
        _RBR,
        0,
        [_rN, _iIm, _st, _fC, _sIFC],
        [0, () => ImageIdentifier$, 0, 0, 64],
        3
      ], ReplicationBackfillSummary$ = [
        3,
        n0,
        _RBS,
        0,
        [_rBI, _de, _st, _sA, _fC, _pro, _eAn],
        [0, () => ReplicationDestination$, 0, 4, 0, () => ReplicationBackfillProgress$, 4],
        4
      ], ReplicationConfiguration$ = [
        3,
        n0,
        _RC,
        0,
        [_ru],
        [() => ReplicationRuleList],
        1
      ], ReplicationDestination$ = [
        3,
        n0,
        _RD,
        0,
        [_reg, _rI],
        [0, 0],
        2
      ], ReplicationRule$ = [
        3,
        n0,
        _RR,
        0,
        [_des, _rF],
        [() => ReplicationDestinationList, () => RepositoryFilterList],
        1
      ], Repository$ = [
        3,
        n0,
        _Rep,
        0,
        [_rAe, _rI, _rN, _rUe, _cAr, _iTM, _iTMEF, _iSC, _eC],
        [0, 0, 0, 0, 4, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$]
      ], RepositoryCreationTemplate$ = [
        3,
        n0,
        _RCT,
        0,
        [_pr, _d, _eC, _rT, _iTM, _iTMEF, _rP, _lP, _aF, _cRA, _cAr, _uA],
        [0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 64, 0, 4, 4]
      ], RepositoryFilter$ = [
        3,
        n0,
        _RF,
        0,
        [_fi, _fT],
        [0, 0],
        2
      ], RepositoryScanningConfiguration$ = [
        3,
        n0,
        _RSCe,
        0,
        [_rAe, _rN, _sOP, _sF, _aSF],
        [0, 0, 2, 0, () => ScanningRepositoryFilterList]
      ], RepositoryScanningConfigurationFailure$ = [
        3,
        n0,
        _RSCF,
        0,
        [_rN, _fC, _fR],
        [0, 0, 0]
      ], Resource$ = [
        3,
        n0,
        _Res,
        0,
        [_det, _id, _t, _ty],
        [() => ResourceDetails$, 0, 128, 0]
      ], ResourceDetails$ = [
        3,
        n0,
        _RDe,
        0,
        [_aECI],
        [() => AwsEcrContainerImageDetails$]
      ], ScanningRepositoryFilter$ = [
        3,
        n0,
        _SRF,
        0,
        [_fi, _fT],
        [0, 0],
        2
      ], ScoreDetails$ = [
        3,
        n0,
        _SD,
        0,
        [_cv],
        [() => CvssScoreDetails$]
      ], SetRepositoryPolicyRequest$ = [
        3,
        n0,
        _SRPR,
        0,
        [_rN, _pT, _rI, _fo],
        [0, 0, 0, 2],
        2
      ], SetRepositoryPolicyResponse$ = [
        3,
        n0,
        _SRPRe,
        0,
        [_rI, _rN, _pT],
        [0, 0, 0]
      ], SigningConfiguration$ = [
        3,
        n0,
        _SC,
        0,
        [_ru],
        [() => SigningRuleList],
        1
      ], SigningRepositoryFilter$ = [
        3,
        n0,
        _SRFi,
        0,
        [_fi, _fT],
        [0, 0],
        2
      ], SigningRule$ = [
        3,
        n0,
        _SR,
        0,
        [_sPA, _rF],
        [0, () => SigningRepositoryFilterList],
        1
      ], StartImageScanRequest$ = [
        3,
        n0,
        _SISR,
        0,
        [_rN, _iIm, _rI],
        [0, () => ImageIdentifier$, 0],
        2
      ], StartImageScanResponse$ = [
        3,
        n0,
        _SISRt,
        0,
        [_rI, _rN, _iIm, _iSS],
        [0, 0, () => ImageIdentifier$, () => ImageScanStatus$]
      ], StartLifecyclePolicyPreviewRequest$ = [
        3,
        n0,
        _SLPPR,
        0,
        [_rN, _rI, _lPT],
        [0, 0, 0],
        1
      ], StartLifecyclePolicyPreviewResponse$ = [
        3,
        n0,
        _SLPPRt,
        0,
        [_rI, _rN, _lPT, _st],
        [0, 0, 0, 0]
      ], StartReplicationBackfillRequest$ = [
        3,
        n0,
        _SRBR,
        0,
        [_de, _rI],
        [() => ReplicationDestination$, 0],
        1
      ], StartReplicationBackfillResponse$ = [
        3,
        n0,
        _SRBRt,
        0,
        [_rBI, _rI, _de, _st, _sA],
        [0, 0, () => ReplicationDestination$, 0, 4]
      ], StopReplicationBackfillRequest$ = [
        3,
        n0,
        _SRBRto,
        0,
        [_rBI, _rI],
        [0, 0],
        1
      ], StopReplicationBackfillResponse$ = [
        3,
        n0,
        _SRBRtop,
        0,
        [_rI, _rBI, _de, _st, _sA],
        [0, 0, () => ReplicationDestination$, 0, 4]
      ], SubjectIdentifier$ = [
        3,
        n0,
        _SI,
        0,
        [_iDm],
        [0],
        1
      ], Tag$ = [
        3,
        n0,
        _T,
        0,
        [_K, _V],
        [0, 0],
        2
      ], TagResourceRequest$ = [
        3,
        n0,
        _TRR,
        0,
        [_rA, _t],
        [0, () => TagList],
        2
      ], TagResourceResponse$ = [
        3,
        n0,
        _TRRa,
        0,
        [],
        []
      ], TransitioningImageTotalCount$ = [
        3,
        n0,
        _TITC,
        0,
        [_tSC, _iTC],
        [0, 1]
      ], UntagResourceRequest$ = [
        3,
        n0,
        _URR,
        0,
        [_rA, _tK],
        [0, 64],
        2
      ], UntagResourceResponse$ = [
        3,
        n0,
        _URRn,
        0,
        [],
        []
      ], UpdateImageStorageClassRequest$ = [
        3,
        n0,
        _UISCR,
        0,
        [_rN, _iIm, _tSC, _rI],
        [0, () => ImageIdentifier$, 0, 0],
        3
      ], UpdateImageStorageClassResponse$ = [
        3,
        n0,
        _UISCRp,
        0,
        [_rI, _rN, _iIm, _iS],
        [0, 0, () => ImageIdentifier$, 0]
      ], UpdatePullThroughCacheRuleRequest$ = [
        3,
        n0,
        _UPTCRR,
        0,
        [_eRP, _rI, _cA, _cRA],
        [0, 0, 0, 0],
        1
      ], UpdatePullThroughCacheRuleResponse$ = [
        3,
        n0,
        _UPTCRRp,
        0,
        [_eRP, _rI, _uA, _cA, _cRA, _uRP],
        [0, 0, 4, 0, 0, 0]
      ], UpdateRepositoryCreationTemplateRequest$ = [
        3,
        n0,
        _URCTR,
        0,
        [_pr, _d, _eC, _rT, _iTM, _iTMEF, _rP, _lP, _aF, _cRA],
        [0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 64, 0],
        1
      ], UpdateRepositoryCreationTemplateResponse$ = [
        3,
        n0,
        _URCTRp,
        0,
        [_rI, _rCT],
        [0, () => RepositoryCreationTemplate$]
      ], UploadLayerPartRequest$ = [
        3,
        n0,
        _ULPR,
        0,
        [_rN, _uI, _pFB, _pLB, _lPB, _rI],
        [0, 0, 1, 1, 21, 0],
        5
      ], UploadLayerPartResponse$ = [
        3,
        n0,
        _ULPRp,
        0,
        [_rI, _rN, _uI, _lBR],
        [0, 0, 0, 1]
      ], ValidatePullThroughCacheRuleRequest$ = [
        3,
        n0,
        _VPTCRR,
        0,
        [_eRP, _rI],
        [0, 0],
        1
      ], ValidatePullThroughCacheRuleResponse$ = [
        3,
        n0,
        _VPTCRRa,
        0,
        [_eRP, _rI, _uRU, _cA, _cRA, _uRP, _iV, _fa],
        [0, 0, 0, 0, 0, 0, 2, 0]
      ], VulnerablePackage$ = [
        3,
        n0,
        _VP,
        0,
        [_ar, _ep, _fP, _n, _pM, _rel, _sLH, _ve, _fIV],
        [0, 1, 0, 0, 0, 0, 0, 0, 0]
      ], AttributeList = [
        1,
        n0,
        _AL,
        0,
        () => Attribute$
      ], AuthorizationDataList = [
        1,
        n0,
        _ADL,
        0,
        () => AuthorizationData$
      ], CvssScoreAdjustmentList = [
        1,
        n0,
        _CSAL,
        0,
        () => CvssScoreAdjustment$
      ], CvssScoreList = [
        1,
        n0,
        _CSL,
        0,
        () => CvssScore$
      ], EnhancedImageScanFindingList = [
        1,
        n0,
        _EISFL,
        0,
        () => EnhancedImageScanFinding$
      ], ImageDetailList = [
        1,
        n0,
        _IDL,
        0,
        () => ImageDetail$
      ], ImageFailureList = [
        1,
        n0,
        _IFL,
        0,
        () => ImageFailure$
      ], ImageIdentifierList = [
        1,
        n0,
        _IIL,
        0,
        () => ImageIdentifier$
      ], ImageList = [
        1,
        n0,
        _IL,
        0,
        () => Image$
      ], ImageReferrerList = [
        1,
        n0,
        _IRL,
        0,
        () => ImageReferrer$
      ], ImageReplicationStatusList = [
        1,
        n0,
        _IRSL,
        0,
        () => ImageReplicationStatus$
      ], ImageScanFindingList = [
        1,
        n0,
        _ISFL,
        0,
        () => ImageScanFinding$
      ], ImageSigningStatusList = [
        1,
        n0,
        _ISSL,
        0,
        () => ImageSigningStatus$
      ], ImageTagMutabilityExclusionFilters = [
        1,
        n0,
        _ITMEFm,
        0,
        () => ImageTagMutabilityExclusionFilter$
      ], LayerFailureList = [
        1,
        n0,
        _LFL,
        0,
        () => LayerFailure$
      ], LayerList = [
        1,
        n0,
        _LL,
        0,
        () => Layer$
      ], LifecyclePolicyPreviewResultList = [
        1,
        n0,
        _LPPRL,
        0,
        () => LifecyclePolicyPreviewResult$
      ], PullThroughCacheRuleList = [
        1,
        n0,
        _PTCRL,
        0,
        () => PullThroughCacheRule$
      ], RegistryScanningRuleList = [
        1,
        n0,
        _RSRL,
        0,
        () => RegistryScanningRule$
      ], ReplicationBackfillResultList = [
        1,
        n0,
        _RBRL,
        0,
        () => ReplicationBackfillResult$
      ], ReplicationBackfillSummaryList = [
        1,
        n0,
        _RBSL,
        0,
        () => ReplicationBackfillSummary$
      ], ReplicationDestinationList = [
        1,
        n0,
        _RDL,
        0,
        () => ReplicationDestination$
      ], ReplicationRuleList = [
        1,
        n0,
        _RRL,
        0,
        () => ReplicationRule$
      ], RepositoryCreationTemplateList = [
        1,
        n0,
        _RCTL,
        0,
        () => RepositoryCreationTemplate$
      ], RepositoryFilterList = [
        1,
        n0,
        _RFL,
        0,
        () => RepositoryFilter$
      ], RepositoryList = [
        1,
        n0,
        _RL,
        0,
        () => Repository$
      ], RepositoryScanningConfigurationFailureList = [
        1,
        n0,
        _RSCFL,
        0,
        () => RepositoryScanningConfigurationFailure$
      ], RepositoryScanningConfigurationList = [
        1,
        n0,
        _RSCL,
        0,
        () => RepositoryScanningConfiguration$
      ], ResourceList = [
        1,
        n0,
        _RLe,
        0,
        () => Resource$
      ], ScanningRepositoryFilterList = [
        1,
        n0,
        _SRFL,
        0,
        () => ScanningRepositoryFilter$
      ], SigningRepositoryFilterList = [
        1,
        n0,
        _SRFLi,
        0,
        () => SigningRepositoryFilter$
      ], SigningRuleList = [
        1,
        n0,
        _SRL,
        0,
        () => SigningRule$
      ], TagList = [
        1,
        n0,
        _TL,
        0,
        () => Tag$
      ], TransitioningImageTotalCounts = [
        1,
        n0,
        _TITCr,
        0,
        () => TransitioningImageTotalCount$
      ], VulnerablePackagesList = [
        1,
        n0,
        _VPL,
        0,
        () => VulnerablePackage$
      ], BatchCheckLayerAvailability$ = [
        9,
        n0,
        _BCLA,
        0,
        () => BatchCheckLayerAvailabilityRequest$,
        () => BatchCheckLayerAvailabilityResponse$
      ], BatchDeleteImage$ = [
        9,
        n0,
        _BDI,
        0,
        () => BatchDeleteImageRequest$,
        () => BatchDeleteImageResponse$
      ], BatchGetImage$ = [
        9,
        n0,
        _BGI,
        0,
        () => BatchGetImageRequest$,
        () => BatchGetImageResponse$
      ], BatchGetRepositoryScanningConfiguration$ = [
        9,
        n0,
        _BGRSC,
        0,
        () => BatchGetRepositoryScanningConfigurationRequest$,
        () => BatchGetRepositoryScanningConfigurationResponse$
      ], CompleteLayerUpload$ = [
        9,
        n0,
        _CLU,
        0,
        () => CompleteLayerUploadRequest$,
        () => CompleteLayerUploadResponse$
      ], CreatePullThroughCacheRule$ = [
        9,
        n0,
        _CPTCR,
        0,
        () => CreatePullThroughCacheRuleRequest$,
        () => CreatePullThroughCacheRuleResponse$
      ], CreateRepository$ = [
        9,
        n0,
        _CR,
        0,
        () => CreateRepositoryRequest$,
        () => CreateRepositoryResponse$
      ], CreateRepositoryCreationTemplate$ = [
        9,
        n0,
        _CRCT,
        0,
        () => CreateRepositoryCreationTemplateRequest$,
        () => CreateRepositoryCreationTemplateResponse$
      ], DeleteLifecyclePolicy$ = [
        9,
        n0,
        _DLP,
        0,
        () => DeleteLifecyclePolicyRequest$,
        () => DeleteLifecyclePolicyResponse$
      ], DeletePullThroughCacheRule$ = [
        9,
        n0,
        _DPTCR,
        0,
        () => DeletePullThroughCacheRuleRequest$,
        () => DeletePullThroughCacheRuleResponse$
      ], DeleteRegistryPolicy$ = [
        9,
        n0,
        _DRP,
        0,
        () => DeleteRegistryPolicyRequest$,
        () => DeleteRegistryPolicyResponse$
      ], DeleteRepository$ = [
        9,
        n0,
        _DR,
        0,
        () => DeleteRepositoryRequest$,
        () => DeleteRepositoryResponse$
      ], DeleteRepositoryCreationTemplate$ = [
        9,
        n0,
        _DRCT,
        0,
        () => DeleteRepositoryCreationTemplateRequest$,
        () => DeleteRepositoryCreationTemplateResponse$
      ], DeleteRepositoryPolicy$ = [
        9,
        n0,
        _DRPe,
        0,
        () => DeleteRepositoryPolicyRequest$,
        () => DeleteRepositoryPolicyResponse$
      ], DeleteSigningConfiguration$ = [
        9,
        n0,
        _DSC,
        0,
        () => DeleteSigningConfigurationRequest$,
        () => DeleteSigningConfigurationResponse$
      ], DeregisterPullTimeUpdateExclusion$ = [
        9,
        n0,
        _DPTUE,
        0,
        () => DeregisterPullTimeUpdateExclusionRequest$,
        () => DeregisterPullTimeUpdateExclusionResponse$
      ], DescribeImageReplicationStatus$ = [
        9,
        n0,
        _DIRS,
        0,
        () => DescribeImageReplicationStatusRequest$,
        () => DescribeImageReplicationStatusResponse$
      ], DescribeImages$ = [
        9,
        n0,
        _DI,
        0,
        () => DescribeImagesRequest$,
        () => DescribeImagesResponse$
      ], DescribeImageScanFindings$ = [
        9,
        n0,
        _DISF,
        0,
        () => DescribeImageScanFindingsRequest$,
        () => DescribeImageScanFindingsResponse$
      ], DescribeImageSigningStatus$ = [
        9,
        n0,
        _DISS,
        0,
        () => DescribeImageSigningStatusRequest$,
        () => DescribeImageSigningStatusResponse$
      ], DescribePullThroughCacheRules$ = [
        9,
        n0,
        _DPTCRe,
        0,
        () => DescribePullThroughCacheRulesRequest$,
        () => DescribePullThroughCacheRulesResponse$
      ], DescribeRegistry$ = [
        9,
        n0,
        _DRe,
        0,
        () => DescribeRegistryRequest$,
        () => DescribeRegistryResponse$
      ], DescribeReplicationBackfillResults$ = [
        9,
        n0,
        _DRBR,
        0,
        () => DescribeReplicationBackfillResultsRequest$,
        () => DescribeReplicationBackfillResultsResponse$
      ], DescribeRepositories$ = [
        9,
        n0,
        _DRes,
        0,
        () => DescribeRepositoriesRequest$,
        () => DescribeRepositoriesResponse$
      ], DescribeRepositoryCreationTemplates$ = [
        9,
        n0,
        _DRCTe,
        0,
        () => DescribeRepositoryCreationTemplatesRequest$,
        () => DescribeRepositoryCreationTemplatesResponse$
      ], GetAccountSetting$ = [
        9,
        n0,
        _GAS,
        0,
        () => GetAccountSettingRequest$,
        () => GetAccountSettingResponse$
      ], GetAuthorizationToken$ = [
        9,
        n0,
        _GAT,
        0,
        () => GetAuthorizationTokenRequest$,
        () => GetAuthorizationTokenResponse$
      ], GetDownloadUrlForLayer$ = [
        9,
        n0,
        _GDUFL,
        0,
        () => GetDownloadUrlForLayerRequest$,
        () => GetDownloadUrlForLayerResponse$
      ], GetLifecyclePolicy$ = [
        9,
        n0,
        _GLP,
        0,
        () => GetLifecyclePolicyRequest$,
        () => GetLifecyclePolicyResponse$
      ], GetLifecyclePolicyPreview$ = [
        9,
        n0,
        _GLPP,
        0,
        () => GetLifecyclePolicyPreviewRequest$,
        () => GetLifecyclePolicyPreviewResponse$
      ], GetRegistryPolicy$ = [
        9,
        n0,
        _GRP,
        0,
        () => GetRegistryPolicyRequest$,
        () => GetRegistryPolicyResponse$
      ], GetRegistryScanningConfiguration$ = [
        9,
        n0,
        _GRSC,
        0,
        () => GetRegistryScanningConfigurationRequest$,
        () => GetRegistryScanningConfigurationResponse$
      ], GetRepositoryPolicy$ = [
        9,
        n0,
        _GRPe,
        0,
        () => GetRepositoryPolicyRequest$,
        () => GetRepositoryPolicyResponse$
      ], GetSigningConfiguration$ = [
        9,
        n0,
        _GSC,
        0,
        () => GetSigningConfigurationRequest$,
        () => GetSigningConfigurationResponse$
      ], InitiateLayerUpload$ = [
        9,
        n0,
        _ILU,
        0,
        () => InitiateLayerUploadRequest$,
        () => InitiateLayerUploadResponse$
      ], ListImageReferrers$ = [
        9,
        n0,
        _LIRis,
        0,
        () => ListImageReferrersRequest$,
        () => ListImageReferrersResponse$
      ], ListImages$ = [
        9,
        n0,
        _LI,
        0,
        () => ListImagesRequest$,
        () => ListImagesResponse$
      ], ListPullTimeUpdateExclusions$ = [
        9,
        n0,
        _LPTUE,
        0,
        () => ListPullTimeUpdateExclusionsRequest$,
        () => ListPullTimeUpdateExclusionsResponse$
      ], ListReplicationBackfills$ = [
        9,
        n0,
        _LRB,
        0,
        () => ListReplicationBackfillsRequest$,
        () => ListReplicationBackfillsResponse$
      ], ListTagsForResource$ = [
        9,
        n0,
        _LTFR,
        0,
        () => ListTagsForResourceRequest$,
        () => ListTagsForResourceResponse$
      ], PutAccountSetting$ = [
        9,
        n0,
        _PAS,
        0,
        () => PutAccountSettingRequest$,
        () => PutAccountSettingResponse$
      ], PutImage$ = [
        9,
        n0,
        _PI,
        0,
        () => PutImageRequest$,
        () => PutImageResponse$
      ], PutImageScanningConfiguration$ = [
        9,
        n0,
        _PISC,
        0,
        () => PutImageScanningConfigurationRequest$,
        () => PutImageScanningConfigurationResponse$
      ], PutImageTagMutability$ = [
        9,
        n0,
        _PITM,
        0,
        () => PutImageTagMutabilityRequest$,
        () => PutImageTagMutabilityResponse$
      ], PutLifecyclePolicy$ = [
        9,
        n0,
        _PLP,
        0,
        () => PutLifecyclePolicyRequest$,
        () => PutLifecyclePolicyResponse$
      ], PutRegistryPolicy$ = [
        9,
        n0,
        _PRP,
        0,
        () => PutRegistryPolicyRequest$,
        () => PutRegistryPolicyResponse$
      ], PutRegistryScanningConfiguration$ = [
        9,
        n0,
        _PRSC,
        0,
        () => PutRegistryScanningConfigurationRequest$,
        () => PutRegistryScanningConfigurationResponse$
      ], PutReplicationConfiguration$ = [
        9,
        n0,
        _PRC,
        0,
        () => PutReplicationConfigurationRequest$,
        () => PutReplicationConfigurationResponse$
      ], PutSigningConfiguration$ = [
        9,
        n0,
        _PSC,
        0,
        () => PutSigningConfigurationRequest$,
        () => PutSigningConfigurationResponse$
      ], RegisterPullTimeUpdateExclusion$ = [
        9,
        n0,
        _RPTUE,
        0,
        () => RegisterPullTimeUpdateExclusionRequest$,
        () => RegisterPullTimeUpdateExclusionResponse$
      ], SetRepositoryPolicy$ = [
        9,
        n0,
        _SRP,
        0,
        () => SetRepositoryPolicyRequest$,
        () => SetRepositoryPolicyResponse$
      ], StartImageScan$ = [
        9,
        n0,
        _SIS,
        0,
        () => StartImageScanRequest$,
        () => StartImageScanResponse$
      ], StartLifecyclePolicyPreview$ = [
        9,
        n0,
        _SLPP,
        0,
        () => StartLifecyclePolicyPreviewRequest$,
        () => StartLifecyclePolicyPreviewResponse$
      ], StartReplicationBackfill$ = [
        9,
        n0,
        _SRB,
        0,
        () => StartReplicationBackfillRequest$,
        () => StartReplicationBackfillResponse$
      ], StopReplicationBackfill$ = [
        9,
        n0,
        _SRBt,
        0,
        () => StopReplicationBackfillRequest$,
        () => StopReplicationBackfillResponse$
      ], TagResource$ = [
        9,
        n0,
        _TR,
        0,
        () => TagResourceRequest$,
        () => TagResourceResponse$
      ], UntagResource$ = [
        9,
        n0,
        _UR,
        0,
        () => UntagResourceRequest$,
        () => UntagResourceResponse$
      ], UpdateImageStorageClass$ = [
        9,
        n0,
        _UISC,
        0,
        () => UpdateImageStorageClassRequest$,
        () => UpdateImageStorageClassResponse$
      ], UpdatePullThroughCacheRule$ = [
        9,
        n0,
        _UPTCR,
        0,
        () => UpdatePullThroughCacheRuleRequest$,
        () => UpdatePullThroughCacheRuleResponse$
      ], UpdateRepositoryCreationTemplate$ = [
        9,
        n0,
        _URCT,
        0,
        () => UpdateRepositoryCreationTemplateRequest$,
        () => UpdateRepositoryCreationTemplateResponse$
      ], UploadLayerPart$ = [
        9,
        n0,
        _ULP,
        0,
        () => UploadLayerPartRequest$,
        () => UploadLayerPartResponse$
      ], ValidatePullThroughCacheRule$ = [
        9,
        n0,
        _VPTCR,
        0,
        () => ValidatePullThroughCacheRuleRequest$,
        () => ValidatePullThroughCacheRuleResponse$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2015-09-21",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.ecr",
          errorTypeRegistries,
          xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
          version: "2015-09-21",
          serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
        },
        serviceId: config?.serviceId ?? "ECR",
        sha256: config?.sha256 ?? Sha256,
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
          credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
          maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
          region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
          requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? loadConfig({
            ...NODE_RETRY_MODE_CONFIG_OPTIONS,
            default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
          }, config),
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
      class ECRClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
      class BatchCheckLayerAvailabilityCommand extends command(_ep0, _mw0, "BatchCheckLayerAvailability", BatchCheckLayerAvailability$) {
      }
      class BatchDeleteImageCommand extends command(_ep0, _mw0, "BatchDeleteImage", BatchDeleteImage$) {
      }
      class BatchGetImageCommand extends command(_ep0, _mw0, "BatchGetImage", BatchGetImage$) {
      }
      class BatchGetRepositoryScanningConfigurationCommand extends command(_ep0, _mw0, "BatchGetRepositoryScanningConfiguration", BatchGetRepositoryScanningConfiguration$) {
      }
      class CompleteLayerUploadCommand extends command(_ep0, _mw0, "CompleteLayerUpload", CompleteLayerUpload$) {
      }
      class CreatePullThroughCacheRuleCommand extends command(_ep0, _mw0, "CreatePullThroughCacheRule", CreatePullThroughCacheRule$) {
      }
      class CreateRepositoryCommand extends command(_ep0, _mw0, "CreateRepository", CreateRepository$) {
      }
      class CreateRepositoryCreationTemplateCommand extends command(_ep0, _mw0, "CreateRepositoryCreationTemplate", CreateRepositoryCreationTemplate$) {
      }
      class DeleteLifecyclePolicyCommand extends command(_ep0, _mw0, "DeleteLifecyclePolicy", DeleteLifecyclePolicy$) {
      }
      class DeletePullThroughCacheRuleCommand extends command(_ep0, _mw0, "DeletePullThroughCacheRule", DeletePullThroughCacheRule$) {
      }
      class DeleteRegistryPolicyCommand extends command(_ep0, _mw0, "DeleteRegistryPolicy", DeleteRegistryPolicy$) {
      }
      class DeleteRepositoryCommand extends command(_ep0, _mw0, "DeleteRepository", DeleteRepository$) {
      }
      class DeleteRepositoryCreationTemplateCommand extends command(_ep0, _mw0, "DeleteRepositoryCreationTemplate", DeleteRepositoryCreationTemplate$) {
      }
      class DeleteRepositoryPolicyCommand extends command(_ep0, _mw0, "DeleteRepositoryPolicy", DeleteRepositoryPolicy$) {
      }
      class DeleteSigningConfigurationCommand extends command(_ep0, _mw0, "DeleteSigningConfiguration", DeleteSigningConfiguration$) {
      }
      class DeregisterPullTimeUpdateExclusionCommand extends command(_ep0, _mw0, "DeregisterPullTimeUpdateExclusion", DeregisterPullTimeUpdateExclusion$) {
      }
      class DescribeImageReplicationStatusCommand extends command(_ep0, _mw0, "DescribeImageReplicationStatus", DescribeImageReplicationStatus$) {
      }
      class DescribeImageScanFindingsCommand extends command(_ep0, _mw0, "DescribeImageScanFindings", DescribeImageScanFindings$) {
      }
      class DescribeImagesCommand extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
      }
      class DescribeImageSigningStatusCommand extends command(_ep0, _mw0, "DescribeImageSigningStatus", DescribeImageSigningStatus$) {
      }
      class DescribePullThroughCacheRulesCommand extends command(_ep0, _mw0, "DescribePullThroughCacheRules", DescribePullThroughCacheRules$) {
      }
      class DescribeRegistryCommand extends command(_ep0, _mw0, "DescribeRegistry", DescribeRegistry$) {
      }
      class DescribeReplicationBackfillResultsCommand extends command(_ep0, _mw0, "DescribeReplicationBackfillResults", DescribeReplicationBackfillResults$) {
      }
      class DescribeRepositoriesCommand extends command(_ep0, _mw0, "DescribeRepositories", DescribeRepositories$) {
      }
      class DescribeRepositoryCreationTemplatesCommand extends command(_ep0, _mw0, "DescribeRepositoryCreationTemplates", DescribeRepositoryCreationTemplates$) {
      }
      class GetAccountSettingCommand extends command(_ep0, _mw0, "GetAccountSetting", GetAccountSetting$) {
      }
      class GetAuthorizationTokenCommand extends command(_ep0, _mw0, "GetAuthorizationToken", GetAuthorizationToken$) {
      }
      class GetDownloadUrlForLayerCommand extends command(_ep0, _mw0, "GetDownloadUrlForLayer", GetDownloadUrlForLayer$) {
      }
      class GetLifecyclePolicyCommand extends command(_ep0, _mw0, "GetLifecyclePolicy", GetLifecyclePolicy$) {
      }
      class GetLifecyclePolicyPreviewCommand extends command(_ep0, _mw0, "GetLifecyclePolicyPreview", GetLifecyclePolicyPreview$) {
      }
      class GetRegistryPolicyCommand extends command(_ep0, _mw0, "GetRegistryPolicy", GetRegistryPolicy$) {
      }
      class GetRegistryScanningConfigurationCommand extends command(_ep0, _mw0, "GetRegistryScanningConfiguration", GetRegistryScanningConfiguration$) {
      }
      class GetRepositoryPolicyCommand extends command(_ep0, _mw0, "GetRepositoryPolicy", GetRepositoryPolicy$) {
      }
      class GetSigningConfigurationCommand extends command(_ep0, _mw0, "GetSigningConfiguration", GetSigningConfiguration$) {
      }
      class InitiateLayerUploadCommand extends command(_ep0, _mw0, "InitiateLayerUpload", InitiateLayerUpload$) {
      }
      class ListImageReferrersCommand extends command(_ep0, _mw0, "ListImageReferrers", ListImageReferrers$) {
      }
      class ListImagesCommand extends command(_ep0, _mw0, "ListImages", ListImages$) {
      }
      class ListPullTimeUpdateExclusionsCommand extends command(_ep0, _mw0, "ListPullTimeUpdateExclusions", ListPullTimeUpdateExclusions$) {
      }
      class ListReplicationBackfillsCommand extends command(_ep0, _mw0, "ListReplicationBackfills", ListReplicationBackfills$) {
      }
      class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
      }
      class PutAccountSettingCommand extends command(_ep0, _mw0, "PutAccountSetting", PutAccountSetting$) {
      }
      class PutImageCommand extends command(_ep0, _mw0, "PutImage", PutImage$) {
      }
      class PutImageScanningConfigurationCommand extends command(_ep0, _mw0, "PutImageScanningConfiguration", PutImageScanningConfiguration$) {
      }
      class PutImageTagMutabilityCommand extends command(_ep0, _mw0, "PutImageTagMutability", PutImageTagMutability$) {
      }
      class PutLifecyclePolicyCommand extends command(_ep0, _mw0, "PutLifecyclePolicy", PutLifecyclePolicy$) {
      }
      class PutRegistryPolicyCommand extends command(_ep0, _mw0, "PutRegistryPolicy", PutRegistryPolicy$) {
      }
      class PutRegistryScanningConfigurationCommand extends command(_ep0, _mw0, "PutRegistryScanningConfiguration", PutRegistryScanningConfiguration$) {
      }
      class PutReplicationConfigurationCommand extends command(_ep0, _mw0, "PutReplicationConfiguration", PutReplicationConfiguration$) {
      }
      class PutSigningConfigurationCommand extends command(_ep0, _mw0, "PutSigningConfiguration", PutSigningConfiguration$) {
      }
      class RegisterPullTimeUpdateExclusionCommand extends command(_ep0, _mw0, "RegisterPullTimeUpdateExclusion", RegisterPullTimeUpdateExclusion$) {
      }
      class SetRepositoryPolicyCommand extends command(_ep0, _mw0, "SetRepositoryPolicy", SetRepositoryPolicy$) {
      }
      class StartImageScanCommand extends command(_ep0, _mw0, "StartImageScan", StartImageScan$) {
      }
      class StartLifecyclePolicyPreviewCommand extends command(_ep0, _mw0, "StartLifecyclePolicyPreview", StartLifecyclePolicyPreview$) {
      }
      class StartReplicationBackfillCommand extends command(_ep0, _mw0, "StartReplicationBackfill", StartReplicationBackfill$) {
      }
      class StopReplicationBackfillCommand extends command(_ep0, _mw0, "StopReplicationBackfill", StopReplicationBackfill$) {
      }
      class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
      }
      class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
      }
      class UpdateImageStorageClassCommand extends command(_ep0, _mw0, "UpdateImageStorageClass", UpdateImageStorageClass$) {
      }
      class UpdatePullThroughCacheRuleCommand extends command(_ep0, _mw0, "UpdatePullThroughCacheRule", UpdatePullThroughCacheRule$) {
      }
      class UpdateRepositoryCreationTemplateCommand extends command(_ep0, _mw0, "UpdateRepositoryCreationTemplate", UpdateRepositoryCreationTemplate$) {
      }
      class UploadLayerPartCommand extends command(_ep0, _mw0, "UploadLayerPart", UploadLayerPart$) {
      }
      class ValidatePullThroughCacheRuleCommand extends command(_ep0, _mw0, "ValidatePullThroughCacheRule", ValidatePullThroughCacheRule$) {
      }
      const paginateDescribeImageScanFindings = createPaginator(ECRClient, DescribeImageScanFindingsCommand, "nextToken", "nextToken", "maxResults"), paginateDescribeImages = createPaginator(ECRClient, DescribeImagesCommand, "nextToken", "nextToken", "maxResults"), paginateDescribePullThroughCacheRules = createPaginator(ECRClient, DescribePullThroughCacheRulesCommand, "nextToken", "nextToken", "maxResults"), paginateDescribeReplicationBackfillResults = createPaginator(ECRClient, DescribeReplicationBackfillResultsCommand, "nextToken", "nextToken", "maxResults"), paginateDescribeRepositories = createPaginator(ECRClient, DescribeRepositoriesCommand, "nextToken", "nextToken", "maxResults"), paginateDescribeRepositoryCreationTemplates = createPaginator(ECRClient, DescribeRepositoryCreationTemplatesCommand, "nextToken", "nextToken", "maxResults"), paginateGetLifecyclePolicyPreview = createPaginator(ECRClient, GetLifecyclePolicyPreviewCommand, "nextToken", "nextToken", "maxResults"), paginateListImages = createPaginator(ECRClient, ListImagesCommand, "nextToken", "nextToken", "maxResults"), paginateListReplicationBackfills = createPaginator(ECRClient, ListReplicationBackfillsCommand, "nextToken", "nextToken", "maxResults"), checkState$1 = async (client, input) => {
        let reason;
        try {
          let result = await client.send(new DescribeImageScanFindingsCommand(input));
          reason = result;
          try {
            if (result.imageScanStatus.status === "COMPLETE")
              return { state: WaiterState.SUCCESS, reason };
          } catch {
          }
          try {
            if (result.imageScanStatus.status === "FAILED")
              return { state: WaiterState.FAILURE, reason };
          } catch {
          }
        } catch (exception) {
          reason = exception;
        }
        return { state: WaiterState.RETRY, reason };
      }, waitForImageScanComplete = async (params, input) => createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState$1), waitUntilImageScanComplete = async (params, input) => {
        const result = await createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState$1);
        return checkExceptions(result);
      }, checkState = async (client, input) => {
        let reason;
        try {
          let result = await client.send(new GetLifecyclePolicyPreviewCommand(input));
          reason = result;
          try {
            if (result.status === "COMPLETE")
              return { state: WaiterState.SUCCESS, reason };
          } catch {
          }
          try {
            if (result.status === "FAILED")
              return { state: WaiterState.FAILURE, reason };
          } catch {
          }
        } catch (exception) {
          reason = exception;
        }
        return { state: WaiterState.RETRY, reason };
      }, waitForLifecyclePolicyPreviewComplete = async (params, input) => createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState), waitUntilLifecyclePolicyPreviewComplete = async (params, input) => {
        const result = await createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState);
        return checkExceptions(result);
      }, commands = {
        BatchCheckLayerAvailabilityCommand,
        BatchDeleteImageCommand,
        BatchGetImageCommand,
        BatchGetRepositoryScanningConfigurationCommand,
        CompleteLayerUploadCommand,
        CreatePullThroughCacheRuleCommand,
        CreateRepositoryCommand,
        CreateRepositoryCreationTemplateCommand,
        DeleteLifecyclePolicyCommand,
        DeletePullThroughCacheRuleCommand,
        DeleteRegistryPolicyCommand,
        DeleteRepositoryCommand,
        DeleteRepositoryCreationTemplateCommand,
        DeleteRepositoryPolicyCommand,
        DeleteSigningConfigurationCommand,
        DeregisterPullTimeUpdateExclusionCommand,
        DescribeImageReplicationStatusCommand,
        DescribeImagesCommand,
        DescribeImageScanFindingsCommand,
        DescribeImageSigningStatusCommand,
        DescribePullThroughCacheRulesCommand,
        DescribeRegistryCommand,
        DescribeReplicationBackfillResultsCommand,
        DescribeRepositoriesCommand,
        DescribeRepositoryCreationTemplatesCommand,
        GetAccountSettingCommand,
        GetAuthorizationTokenCommand,
        GetDownloadUrlForLayerCommand,
        GetLifecyclePolicyCommand,
        GetLifecyclePolicyPreviewCommand,
        GetRegistryPolicyCommand,
        GetRegistryScanningConfigurationCommand,
        GetRepositoryPolicyCommand,
        GetSigningConfigurationCommand,
        InitiateLayerUploadCommand,
        ListImageReferrersCommand,
        ListImagesCommand,
        ListPullTimeUpdateExclusionsCommand,
        ListReplicationBackfillsCommand,
        ListTagsForResourceCommand,
        PutAccountSettingCommand,
        PutImageCommand,
        PutImageScanningConfigurationCommand,
        PutImageTagMutabilityCommand,
        PutLifecyclePolicyCommand,
        PutRegistryPolicyCommand,
        PutRegistryScanningConfigurationCommand,
        PutReplicationConfigurationCommand,
        PutSigningConfigurationCommand,
        RegisterPullTimeUpdateExclusionCommand,
        SetRepositoryPolicyCommand,
        StartImageScanCommand,
        StartLifecyclePolicyPreviewCommand,
        StartReplicationBackfillCommand,
        StopReplicationBackfillCommand,
        TagResourceCommand,
        UntagResourceCommand,
        UpdateImageStorageClassCommand,
        UpdatePullThroughCacheRuleCommand,
        UpdateRepositoryCreationTemplateCommand,
        UploadLayerPartCommand,
        ValidatePullThroughCacheRuleCommand
      }, paginators = {
        paginateDescribeImages,
        paginateDescribeImageScanFindings,
        paginateDescribePullThroughCacheRules,
        paginateDescribeReplicationBackfillResults,
        paginateDescribeRepositories,
        paginateDescribeRepositoryCreationTemplates,
        paginateGetLifecyclePolicyPreview,
        paginateListImages,
        paginateListReplicationBackfills
      }, waiters = {
        waitUntilImageScanComplete,
        waitUntilLifecyclePolicyPreviewComplete
      };
      class ECR extends ECRClient {
      }
      createAggregatedClient(commands, ECR, { paginators, waiters });
      const LayerFailureCode = {
        InvalidLayerDigest: "InvalidLayerDigest",
        MissingLayerDigest: "MissingLayerDigest"
      }, LayerAvailability = {
        ARCHIVED: "ARCHIVED",
        AVAILABLE: "AVAILABLE",
        UNAVAILABLE: "UNAVAILABLE"
      }, ImageFailureCode = {
        ImageInaccessible: "ImageInaccessible",
        ImageNotFound: "ImageNotFound",
        ImageReferencedByManifestList: "ImageReferencedByManifestList",
        ImageTagDoesNotMatchDigest: "ImageTagDoesNotMatchDigest",
        InvalidImageDigest: "InvalidImageDigest",
        InvalidImageTag: "InvalidImageTag",
        KmsError: "KmsError",
        MissingDigestAndTag: "MissingDigestAndTag",
        UpstreamAccessDenied: "UpstreamAccessDenied",
        UpstreamTooManyRequests: "UpstreamTooManyRequests",
        UpstreamUnavailable: "UpstreamUnavailable"
      }, ScanningConfigurationFailureCode = {
        REPOSITORY_NOT_FOUND: "REPOSITORY_NOT_FOUND"
      }, ScanningRepositoryFilterType = {
        WILDCARD: "WILDCARD"
      }, ScanFrequency = {
        CONTINUOUS_SCAN: "CONTINUOUS_SCAN",
        MANUAL: "MANUAL",
        SCAN_ON_PUSH: "SCAN_ON_PUSH"
      }, UpstreamRegistry = {
        AzureContainerRegistry: "azure-container-registry",
        Chainguard: "chainguard",
        DockerHub: "docker-hub",
        Ecr: "ecr",
        EcrPublic: "ecr-public",
        GitHubContainerRegistry: "github-container-registry",
        GitLabContainerRegistry: "gitlab-container-registry",
        K8s: "k8s",
        Quay: "quay"
      }, EncryptionType = {
        AES256: "AES256",
        KMS: "KMS",
        KMS_DSSE: "KMS_DSSE"
      }, ImageTagMutability = {
        IMMUTABLE: "IMMUTABLE",
        IMMUTABLE_WITH_EXCLUSION: "IMMUTABLE_WITH_EXCLUSION",
        MUTABLE: "MUTABLE",
        MUTABLE_WITH_EXCLUSION: "MUTABLE_WITH_EXCLUSION"
      }, ImageTagMutabilityExclusionFilterType = {
        WILDCARD: "WILDCARD"
      }, RCTAppliedFor = {
        CREATE_ON_PUSH: "CREATE_ON_PUSH",
        PULL_THROUGH_CACHE: "PULL_THROUGH_CACHE",
        REPLICATION: "REPLICATION"
      }, SigningRepositoryFilterType = {
        WILDCARD_MATCH: "WILDCARD_MATCH"
      }, ReplicationStatus = {
        COMPLETE: "COMPLETE",
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS"
      }, ImageStatusFilter = {
        ACTIVATING: "ACTIVATING",
        ACTIVE: "ACTIVE",
        ANY: "ANY",
        ARCHIVED: "ARCHIVED"
      }, TagStatus = {
        ANY: "ANY",
        TAGGED: "TAGGED",
        UNTAGGED: "UNTAGGED"
      }, FindingSeverity = {
        CRITICAL: "CRITICAL",
        HIGH: "HIGH",
        INFORMATIONAL: "INFORMATIONAL",
        LOW: "LOW",
        MEDIUM: "MEDIUM",
        UNDEFINED: "UNDEFINED"
      }, ScanStatus = {
        ACTIVE: "ACTIVE",
        COMPLETE: "COMPLETE",
        FAILED: "FAILED",
        FINDINGS_UNAVAILABLE: "FINDINGS_UNAVAILABLE",
        IMAGE_ARCHIVED: "IMAGE_ARCHIVED",
        IN_PROGRESS: "IN_PROGRESS",
        LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
        PENDING: "PENDING",
        SCAN_ELIGIBILITY_EXPIRED: "SCAN_ELIGIBILITY_EXPIRED",
        UNSUPPORTED_IMAGE: "UNSUPPORTED_IMAGE"
      }, ImageStatus = {
        ACTIVATING: "ACTIVATING",
        ACTIVE: "ACTIVE",
        ARCHIVED: "ARCHIVED"
      }, SigningStatus = {
        COMPLETE: "COMPLETE",
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS"
      }, RepositoryFilterType = {
        PREFIX_MATCH: "PREFIX_MATCH"
      }, ReplicationBackfillResultStatus = {
        COMPLETE: "COMPLETE",
        FAILED: "FAILED"
      }, ReplicationBackfillStatus = {
        COMPLETE: "COMPLETE",
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS",
        PREPARING: "PREPARING",
        STOPPED: "STOPPED",
        STOPPING: "STOPPING"
      }, LifecyclePolicyTargetStorageClass = {
        ARCHIVE: "ARCHIVE"
      }, ImageActionType = {
        EXPIRE: "EXPIRE",
        TRANSITION: "TRANSITION"
      }, LifecyclePolicyStorageClass = {
        ARCHIVE: "ARCHIVE",
        STANDARD: "STANDARD"
      }, LifecyclePolicyPreviewStatus = {
        COMPLETE: "COMPLETE",
        EXPIRED: "EXPIRED",
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS"
      }, ScanType = {
        BASIC: "BASIC",
        ENHANCED: "ENHANCED"
      }, ArtifactStatusFilter = {
        ACTIVATING: "ACTIVATING",
        ACTIVE: "ACTIVE",
        ANY: "ANY",
        ARCHIVED: "ARCHIVED"
      }, ArtifactStatus = {
        ACTIVATING: "ACTIVATING",
        ACTIVE: "ACTIVE",
        ARCHIVED: "ARCHIVED"
      }, TargetStorageClass = {
        ARCHIVE: "ARCHIVE",
        STANDARD: "STANDARD"
      };
      exports.ArtifactStatus = ArtifactStatus, exports.ArtifactStatusFilter = ArtifactStatusFilter, exports.Attribute$ = Attribute$, exports.AuthorizationData$ = AuthorizationData$, exports.AwsEcrContainerImageDetails$ = AwsEcrContainerImageDetails$, exports.BatchCheckLayerAvailability$ = BatchCheckLayerAvailability$, exports.BatchCheckLayerAvailabilityCommand = BatchCheckLayerAvailabilityCommand, exports.BatchCheckLayerAvailabilityRequest$ = BatchCheckLayerAvailabilityRequest$, exports.BatchCheckLayerAvailabilityResponse$ = BatchCheckLayerAvailabilityResponse$, exports.BatchDeleteImage$ = BatchDeleteImage$, exports.BatchDeleteImageCommand = BatchDeleteImageCommand, exports.BatchDeleteImageRequest$ = BatchDeleteImageRequest$, exports.BatchDeleteImageResponse$ = BatchDeleteImageResponse$, exports.BatchGetImage$ = BatchGetImage$, exports.BatchGetImageCommand = BatchGetImageCommand, exports.BatchGetImageRequest$ = BatchGetImageRequest$, exports.BatchGetImageResponse$ = BatchGetImageResponse$, exports.BatchGetRepositoryScanningConfiguration$ = BatchGetRepositoryScanningConfiguration$, exports.BatchGetRepositoryScanningConfigurationCommand = BatchGetRepositoryScanningConfigurationCommand, exports.BatchGetRepositoryScanningConfigurationRequest$ = BatchGetRepositoryScanningConfigurationRequest$, exports.BatchGetRepositoryScanningConfigurationResponse$ = BatchGetRepositoryScanningConfigurationResponse$, exports.BlockedByOrganizationPolicyException = BlockedByOrganizationPolicyException, exports.BlockedByOrganizationPolicyException$ = BlockedByOrganizationPolicyException$, exports.CompleteLayerUpload$ = CompleteLayerUpload$, exports.CompleteLayerUploadCommand = CompleteLayerUploadCommand, exports.CompleteLayerUploadRequest$ = CompleteLayerUploadRequest$, exports.CompleteLayerUploadResponse$ = CompleteLayerUploadResponse$, exports.CreatePullThroughCacheRule$ = CreatePullThroughCacheRule$, exports.CreatePullThroughCacheRuleCommand = CreatePullThroughCacheRuleCommand, exports.CreatePullThroughCacheRuleRequest$ = CreatePullThroughCacheRuleRequest$, exports.CreatePullThroughCacheRuleResponse$ = CreatePullThroughCacheRuleResponse$, exports.CreateRepository$ = CreateRepository$, exports.CreateRepositoryCommand = CreateRepositoryCommand, exports.CreateRepositoryCreationTemplate$ = CreateRepositoryCreationTemplate$, exports.CreateRepositoryCreationTemplateCommand = CreateRepositoryCreationTemplateCommand, exports.CreateRepositoryCreationTemplateRequest$ = CreateRepositoryCreationTemplateRequest$, exports.CreateRepositoryCreationTemplateResponse$ = CreateRepositoryCreationTemplateResponse$, exports.CreateRepositoryRequest$ = CreateRepositoryRequest$, exports.CreateRepositoryResponse$ = CreateRepositoryResponse$, exports.CvssScore$ = CvssScore$, exports.CvssScoreAdjustment$ = CvssScoreAdjustment$, exports.CvssScoreDetails$ = CvssScoreDetails$, exports.DeleteLifecyclePolicy$ = DeleteLifecyclePolicy$, exports.DeleteLifecyclePolicyCommand = DeleteLifecyclePolicyCommand, exports.DeleteLifecyclePolicyRequest$ = DeleteLifecyclePolicyRequest$, exports.DeleteLifecyclePolicyResponse$ = DeleteLifecyclePolicyResponse$, exports.DeletePullThroughCacheRule$ = DeletePullThroughCacheRule$, exports.DeletePullThroughCacheRuleCommand = DeletePullThroughCacheRuleCommand, exports.DeletePullThroughCacheRuleRequest$ = DeletePullThroughCacheRuleRequest$, exports.DeletePullThroughCacheRuleResponse$ = DeletePullThroughCacheRuleResponse$, exports.DeleteRegistryPolicy$ = DeleteRegistryPolicy$, exports.DeleteRegistryPolicyCommand = DeleteRegistryPolicyCommand, exports.DeleteRegistryPolicyRequest$ = DeleteRegistryPolicyRequest$, exports.DeleteRegistryPolicyResponse$ = DeleteRegistryPolicyResponse$, exports.DeleteRepository$ = DeleteRepository$, exports.DeleteRepositoryCommand = DeleteRepositoryCommand, exports.DeleteRepositoryCreationTemplate$ = DeleteRepositoryCreationTemplate$, exports.DeleteRepositoryCreationTemplateCommand = DeleteRepositoryCreationTemplateCommand, exports.DeleteRepositoryCreationTemplateRequest$ = DeleteRepositoryCreationTemplateRequest$, exports.DeleteRepositoryCreationTemplateResponse$ = DeleteRepositoryCreationTemplateResponse$, exports.DeleteRepositoryPolicy$ = DeleteRepositoryPolicy$, exports.DeleteRepositoryPolicyCommand = DeleteRepositoryPolicyCommand, exports.DeleteRepositoryPolicyRequest$ = DeleteRepositoryPolicyRequest$, exports.DeleteRepositoryPolicyResponse$ = DeleteRepositoryPolicyResponse$, exports.DeleteRepositoryRequest$ = DeleteRepositoryRequest$, exports.DeleteRepositoryResponse$ = DeleteRepositoryResponse$, exports.DeleteSigningConfiguration$ = DeleteSigningConfiguration$, exports.DeleteSigningConfigurationCommand = DeleteSigningConfigurationCommand, exports.DeleteSigningConfigurationRequest$ = DeleteSigningConfigurationRequest$, exports.DeleteSigningConfigurationResponse$ = DeleteSigningConfigurationResponse$, exports.DeregisterPullTimeUpdateExclusion$ = DeregisterPullTimeUpdateExclusion$, exports.DeregisterPullTimeUpdateExclusionCommand = DeregisterPullTimeUpdateExclusionCommand, exports.DeregisterPullTimeUpdateExclusionRequest$ = DeregisterPullTimeUpdateExclusionRequest$, exports.DeregisterPullTimeUpdateExclusionResponse$ = DeregisterPullTimeUpdateExclusionResponse$, exports.DescribeImageReplicationStatus$ = DescribeImageReplicationStatus$, exports.DescribeImageReplicationStatusCommand = DescribeImageReplicationStatusCommand, exports.DescribeImageReplicationStatusRequest$ = DescribeImageReplicationStatusRequest$, exports.DescribeImageReplicationStatusResponse$ = DescribeImageReplicationStatusResponse$, exports.DescribeImageScanFindings$ = DescribeImageScanFindings$, exports.DescribeImageScanFindingsCommand = DescribeImageScanFindingsCommand, exports.DescribeImageScanFindingsRequest$ = DescribeImageScanFindingsRequest$, exports.DescribeImageScanFindingsResponse$ = DescribeImageScanFindingsResponse$, exports.DescribeImageSigningStatus$ = DescribeImageSigningStatus$, exports.DescribeImageSigningStatusCommand = DescribeImageSigningStatusCommand, exports.DescribeImageSigningStatusRequest$ = DescribeImageSigningStatusRequest$, exports.DescribeImageSigningStatusResponse$ = DescribeImageSigningStatusResponse$, exports.DescribeImages$ = DescribeImages$, exports.DescribeImagesCommand = DescribeImagesCommand, exports.DescribeImagesFilter$ = DescribeImagesFilter$, exports.DescribeImagesRequest$ = DescribeImagesRequest$, exports.DescribeImagesResponse$ = DescribeImagesResponse$, exports.DescribePullThroughCacheRules$ = DescribePullThroughCacheRules$, exports.DescribePullThroughCacheRulesCommand = DescribePullThroughCacheRulesCommand, exports.DescribePullThroughCacheRulesRequest$ = DescribePullThroughCacheRulesRequest$, exports.DescribePullThroughCacheRulesResponse$ = DescribePullThroughCacheRulesResponse$, exports.DescribeRegistry$ = DescribeRegistry$, exports.DescribeRegistryCommand = DescribeRegistryCommand, exports.DescribeRegistryRequest$ = DescribeRegistryRequest$, exports.DescribeRegistryResponse$ = DescribeRegistryResponse$, exports.DescribeReplicationBackfillResults$ = DescribeReplicationBackfillResults$, exports.DescribeReplicationBackfillResultsCommand = DescribeReplicationBackfillResultsCommand, exports.DescribeReplicationBackfillResultsRequest$ = DescribeReplicationBackfillResultsRequest$, exports.DescribeReplicationBackfillResultsResponse$ = DescribeReplicationBackfillResultsResponse$, exports.DescribeRepositories$ = DescribeRepositories$, exports.DescribeRepositoriesCommand = DescribeRepositoriesCommand, exports.DescribeRepositoriesRequest$ = DescribeRepositoriesRequest$, exports.DescribeRepositoriesResponse$ = DescribeRepositoriesResponse$, exports.DescribeRepositoryCreationTemplates$ = DescribeRepositoryCreationTemplates$, exports.DescribeRepositoryCreationTemplatesCommand = DescribeRepositoryCreationTemplatesCommand, exports.DescribeRepositoryCreationTemplatesRequest$ = DescribeRepositoryCreationTemplatesRequest$, exports.DescribeRepositoryCreationTemplatesResponse$ = DescribeRepositoryCreationTemplatesResponse$, exports.ECR = ECR, exports.ECRClient = ECRClient, exports.ECRServiceException = ECRServiceException, exports.ECRServiceException$ = ECRServiceException$, exports.EmptyUploadException = EmptyUploadException, exports.EmptyUploadException$ = EmptyUploadException$, exports.EncryptionConfiguration$ = EncryptionConfiguration$, exports.EncryptionConfigurationForRepositoryCreationTemplate$ = EncryptionConfigurationForRepositoryCreationTemplate$, exports.EncryptionType = EncryptionType, exports.EnhancedImageScanFinding$ = EnhancedImageScanFinding$, exports.ExclusionAlreadyExistsException = ExclusionAlreadyExistsException, exports.ExclusionAlreadyExistsException$ = ExclusionAlreadyExistsException$, exports.ExclusionNotFoundException = ExclusionNotFoundException, exports.ExclusionNotFoundException$ = ExclusionNotFoundException$, exports.FindingSeverity = FindingSeverity, exports.GetAccountSetting$ = GetAccountSetting$, exports.GetAccountSettingCommand = GetAccountSettingCommand, exports.GetAccountSettingRequest$ = GetAccountSettingRequest$, exports.GetAccountSettingResponse$ = GetAccountSettingResponse$, exports.GetAuthorizationToken$ = GetAuthorizationToken$, exports.GetAuthorizationTokenCommand = GetAuthorizationTokenCommand, exports.GetAuthorizationTokenRequest$ = GetAuthorizationTokenRequest$, exports.GetAuthorizationTokenResponse$ = GetAuthorizationTokenResponse$, exports.GetDownloadUrlForLayer$ = GetDownloadUrlForLayer$, exports.GetDownloadUrlForLayerCommand = GetDownloadUrlForLayerCommand, exports.GetDownloadUrlForLayerRequest$ = GetDownloadUrlForLayerRequest$, exports.GetDownloadUrlForLayerResponse$ = GetDownloadUrlForLayerResponse$, exports.GetLifecyclePolicy$ = GetLifecyclePolicy$, exports.GetLifecyclePolicyCommand = GetLifecyclePolicyCommand, exports.GetLifecyclePolicyPreview$ = GetLifecyclePolicyPreview$, exports.GetLifecyclePolicyPreviewCommand = GetLifecyclePolicyPreviewCommand, exports.GetLifecyclePolicyPreviewRequest$ = GetLifecyclePolicyPreviewRequest$, exports.GetLifecyclePolicyPreviewResponse$ = GetLifecyclePolicyPreviewResponse$, exports.GetLifecyclePolicyRequest$ = GetLifecyclePolicyRequest$, exports.GetLifecyclePolicyResponse$ = GetLifecyclePolicyResponse$, exports.GetRegistryPolicy$ = GetRegistryPolicy$, exports.GetRegistryPolicyCommand = GetRegistryPolicyCommand, exports.GetRegistryPolicyRequest$ = GetRegistryPolicyRequest$, exports.GetRegistryPolicyResponse$ = GetRegistryPolicyResponse$, exports.GetRegistryScanningConfiguration$ = GetRegistryScanningConfiguration$, exports.GetRegistryScanningConfigurationCommand = GetRegistryScanningConfigurationCommand, exports.GetRegistryScanningConfigurationRequest$ = GetRegistryScanningConfigurationRequest$, exports.GetRegistryScanningConfigurationResponse$ = GetRegistryScanningConfigurationResponse$, exports.GetRepositoryPolicy$ = GetRepositoryPolicy$, exports.GetRepositoryPolicyCommand = GetRepositoryPolicyCommand, exports.GetRepositoryPolicyRequest$ = GetRepositoryPolicyRequest$, exports.GetRepositoryPolicyResponse$ = GetRepositoryPolicyResponse$, exports.GetSigningConfiguration$ = GetSigningConfiguration$, exports.GetSigningConfigurationCommand = GetSigningConfigurationCommand, exports.GetSigningConfigurationRequest$ = GetSigningConfigurationRequest$, exports.GetSigningConfigurationResponse$ = GetSigningConfigurationResponse$, exports.Image$ = Image$, exports.ImageActionType = ImageActionType, exports.ImageAlreadyExistsException = ImageAlreadyExistsException, exports.ImageAlreadyExistsException$ = ImageAlreadyExistsException$, exports.ImageArchivedException = ImageArchivedException, exports.ImageArchivedException$ = ImageArchivedException$, exports.ImageDetail$ = ImageDetail$, exports.ImageDigestDoesNotMatchException = ImageDigestDoesNotMatchException, exports.ImageDigestDoesNotMatchException$ = ImageDigestDoesNotMatchException$, exports.ImageFailure$ = ImageFailure$, exports.ImageFailureCode = ImageFailureCode, exports.ImageIdentifier$ = ImageIdentifier$, exports.ImageNotFoundException = ImageNotFoundException, exports.ImageNotFoundException$ = ImageNotFoundException$, exports.ImageReferrer$ = ImageReferrer$, exports.ImageReplicationStatus$ = ImageReplicationStatus$, exports.ImageScanFinding$ = ImageScanFinding$, exports.ImageScanFindings$ = ImageScanFindings$, exports.ImageScanFindingsSummary$ = ImageScanFindingsSummary$, exports.ImageScanStatus$ = ImageScanStatus$, exports.ImageScanningConfiguration$ = ImageScanningConfiguration$, exports.ImageSigningStatus$ = ImageSigningStatus$, exports.ImageStatus = ImageStatus, exports.ImageStatusFilter = ImageStatusFilter, exports.ImageStorageClassUpdateNotSupportedException = ImageStorageClassUpdateNotSupportedException, exports.ImageStorageClassUpdateNotSupportedException$ = ImageStorageClassUpdateNotSupportedException$, exports.ImageTagAlreadyExistsException = ImageTagAlreadyExistsException, exports.ImageTagAlreadyExistsException$ = ImageTagAlreadyExistsException$, exports.ImageTagMutability = ImageTagMutability, exports.ImageTagMutabilityExclusionFilter$ = ImageTagMutabilityExclusionFilter$, exports.ImageTagMutabilityExclusionFilterType = ImageTagMutabilityExclusionFilterType, exports.InitiateLayerUpload$ = InitiateLayerUpload$, exports.InitiateLayerUploadCommand = InitiateLayerUploadCommand, exports.InitiateLayerUploadRequest$ = InitiateLayerUploadRequest$, exports.InitiateLayerUploadResponse$ = InitiateLayerUploadResponse$, exports.InvalidLayerException = InvalidLayerException, exports.InvalidLayerException$ = InvalidLayerException$, exports.InvalidLayerPartException = InvalidLayerPartException, exports.InvalidLayerPartException$ = InvalidLayerPartException$, exports.InvalidParameterException = InvalidParameterException, exports.InvalidParameterException$ = InvalidParameterException$, exports.InvalidTagParameterException = InvalidTagParameterException, exports.InvalidTagParameterException$ = InvalidTagParameterException$, exports.KmsException = KmsException, exports.KmsException$ = KmsException$, exports.Layer$ = Layer$, exports.LayerAlreadyExistsException = LayerAlreadyExistsException, exports.LayerAlreadyExistsException$ = LayerAlreadyExistsException$, exports.LayerAvailability = LayerAvailability, exports.LayerFailure$ = LayerFailure$, exports.LayerFailureCode = LayerFailureCode, exports.LayerInaccessibleException = LayerInaccessibleException, exports.LayerInaccessibleException$ = LayerInaccessibleException$, exports.LayerPartTooSmallException = LayerPartTooSmallException, exports.LayerPartTooSmallException$ = LayerPartTooSmallException$, exports.LayersNotFoundException = LayersNotFoundException, exports.LayersNotFoundException$ = LayersNotFoundException$, exports.LifecyclePolicyNotFoundException = LifecyclePolicyNotFoundException, exports.LifecyclePolicyNotFoundException$ = LifecyclePolicyNotFoundException$, exports.LifecyclePolicyPreviewFilter$ = LifecyclePolicyPreviewFilter$, exports.LifecyclePolicyPreviewInProgressException = LifecyclePolicyPreviewInProgressException, exports.LifecyclePolicyPreviewInProgressException$ = LifecyclePolicyPreviewInProgressException$, exports.LifecyclePolicyPreviewNotFoundException = LifecyclePolicyPreviewNotFoundException, exports.LifecyclePolicyPreviewNotFoundException$ = LifecyclePolicyPreviewNotFoundException$, exports.LifecyclePolicyPreviewResult$ = LifecyclePolicyPreviewResult$, exports.LifecyclePolicyPreviewStatus = LifecyclePolicyPreviewStatus, exports.LifecyclePolicyPreviewSummary$ = LifecyclePolicyPreviewSummary$, exports.LifecyclePolicyRuleAction$ = LifecyclePolicyRuleAction$, exports.LifecyclePolicyStorageClass = LifecyclePolicyStorageClass, exports.LifecyclePolicyTargetStorageClass = LifecyclePolicyTargetStorageClass, exports.LimitExceededException = LimitExceededException, exports.LimitExceededException$ = LimitExceededException$, exports.ListImageReferrers$ = ListImageReferrers$, exports.ListImageReferrersCommand = ListImageReferrersCommand, exports.ListImageReferrersFilter$ = ListImageReferrersFilter$, exports.ListImageReferrersRequest$ = ListImageReferrersRequest$, exports.ListImageReferrersResponse$ = ListImageReferrersResponse$, exports.ListImages$ = ListImages$, exports.ListImagesCommand = ListImagesCommand, exports.ListImagesFilter$ = ListImagesFilter$, exports.ListImagesRequest$ = ListImagesRequest$, exports.ListImagesResponse$ = ListImagesResponse$, exports.ListPullTimeUpdateExclusions$ = ListPullTimeUpdateExclusions$, exports.ListPullTimeUpdateExclusionsCommand = ListPullTimeUpdateExclusionsCommand, exports.ListPullTimeUpdateExclusionsRequest$ = ListPullTimeUpdateExclusionsRequest$, exports.ListPullTimeUpdateExclusionsResponse$ = ListPullTimeUpdateExclusionsResponse$, exports.ListReplicationBackfills$ = ListReplicationBackfills$, exports.ListReplicationBackfillsCommand = ListReplicationBackfillsCommand, exports.ListReplicationBackfillsRequest$ = ListReplicationBackfillsRequest$, exports.ListReplicationBackfillsResponse$ = ListReplicationBackfillsResponse$, exports.ListTagsForResource$ = ListTagsForResource$, exports.ListTagsForResourceCommand = ListTagsForResourceCommand, exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$, exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$, exports.PackageVulnerabilityDetails$ = PackageVulnerabilityDetails$, exports.PullThroughCacheRule$ = PullThroughCacheRule$, exports.PullThroughCacheRuleAlreadyExistsException = PullThroughCacheRuleAlreadyExistsException, exports.PullThroughCacheRuleAlreadyExistsException$ = PullThroughCacheRuleAlreadyExistsException$, exports.PullThroughCacheRuleNotFoundException = PullThroughCacheRuleNotFoundException, exports.PullThroughCacheRuleNotFoundException$ = PullThroughCacheRuleNotFoundException$, exports.PutAccountSetting$ = PutAccountSetting$, exports.PutAccountSettingCommand = PutAccountSettingCommand, exports.PutAccountSettingRequest$ = PutAccountSettingRequest$, exports.PutAccountSettingResponse$ = PutAccountSettingResponse$, exports.PutImage$ = PutImage$, exports.PutImageCommand = PutImageCommand, exports.PutImageRequest$ = PutImageRequest$, exports.PutImageResponse$ = PutImageResponse$, exports.PutImageScanningConfiguration$ = PutImageScanningConfiguration$, exports.PutImageScanningConfigurationCommand = PutImageScanningConfigurationCommand, exports.PutImageScanningConfigurationRequest$ = PutImageScanningConfigurationRequest$, exports.PutImageScanningConfigurationResponse$ = PutImageScanningConfigurationResponse$, exports.PutImageTagMutability$ = PutImageTagMutability$, exports.PutImageTagMutabilityCommand = PutImageTagMutabilityCommand, exports.PutImageTagMutabilityRequest$ = PutImageTagMutabilityRequest$, exports.PutImageTagMutabilityResponse$ = PutImageTagMutabilityResponse$, exports.PutLifecyclePolicy$ = PutLifecyclePolicy$, exports.PutLifecyclePolicyCommand = PutLifecyclePolicyCommand, exports.PutLifecyclePolicyRequest$ = PutLifecyclePolicyRequest$, exports.PutLifecyclePolicyResponse$ = PutLifecyclePolicyResponse$, exports.PutRegistryPolicy$ = PutRegistryPolicy$, exports.PutRegistryPolicyCommand = PutRegistryPolicyCommand, exports.PutRegistryPolicyRequest$ = PutRegistryPolicyRequest$, exports.PutRegistryPolicyResponse$ = PutRegistryPolicyResponse$, exports.PutRegistryScanningConfiguration$ = PutRegistryScanningConfiguration$, exports.PutRegistryScanningConfigurationCommand = PutRegistryScanningConfigurationCommand, exports.PutRegistryScanningConfigurationRequest$ = PutRegistryScanningConfigurationRequest$, exports.PutRegistryScanningConfigurationResponse$ = PutRegistryScanningConfigurationResponse$, exports.PutReplicationConfiguration$ = PutReplicationConfiguration$, exports.PutReplicationConfigurationCommand = PutReplicationConfigurationCommand, exports.PutReplicationConfigurationRequest$ = PutReplicationConfigurationRequest$, exports.PutReplicationConfigurationResponse$ = PutReplicationConfigurationResponse$, exports.PutSigningConfiguration$ = PutSigningConfiguration$, exports.PutSigningConfigurationCommand = PutSigningConfigurationCommand, exports.PutSigningConfigurationRequest$ = PutSigningConfigurationRequest$, exports.PutSigningConfigurationResponse$ = PutSigningConfigurationResponse$, exports.RCTAppliedFor = RCTAppliedFor, exports.Recommendation$ = Recommendation$, exports.ReferencedImagesNotFoundException = ReferencedImagesNotFoundException, exports.ReferencedImagesNotFoundException$ = ReferencedImagesNotFoundException$, exports.RegisterPullTimeUpdateExclusion$ = RegisterPullTimeUpdateExclusion$, exports.RegisterPullTimeUpdateExclusionCommand = RegisterPullTimeUpdateExclusionCommand, exports.RegisterPullTimeUpdateExclusionRequest$ = RegisterPullTimeUpdateExclusionRequest$, exports.RegisterPullTimeUpdateExclusionResponse$ = RegisterPullTimeUpdateExclusionResponse$, exports.RegistryPolicyNotFoundException = RegistryPolicyNotFoundException, exports.RegistryPolicyNotFoundException$ = RegistryPolicyNotFoundException$, exports.RegistryScanningConfiguration$ = RegistryScanningConfiguration$, exports.RegistryScanningRule$ = RegistryScanningRule$, exports.Remediation$ = Remediation$, exports.ReplicationBackfillInProgressException = ReplicationBackfillInProgressException, exports.ReplicationBackfillInProgressException$ = ReplicationBackfillInProgressException$, exports.ReplicationBackfillInvalidStatusException = ReplicationBackfillInvalidStatusException, exports.ReplicationBackfillInvalidStatusException$ = ReplicationBackfillInvalidStatusException$, exports.ReplicationBackfillNotFoundException = ReplicationBackfillNotFoundException, exports.ReplicationBackfillNotFoundException$ = ReplicationBackfillNotFoundException$, exports.ReplicationBackfillProgress$ = ReplicationBackfillProgress$, exports.ReplicationBackfillResult$ = ReplicationBackfillResult$, exports.ReplicationBackfillResultStatus = ReplicationBackfillResultStatus, exports.ReplicationBackfillStatus = ReplicationBackfillStatus, exports.ReplicationBackfillSummary$ = ReplicationBackfillSummary$, exports.ReplicationConfiguration$ = ReplicationConfiguration$, exports.ReplicationDestination$ = ReplicationDestination$, exports.ReplicationRule$ = ReplicationRule$, exports.ReplicationStatus = ReplicationStatus, exports.Repository$ = Repository$, exports.RepositoryAlreadyExistsException = RepositoryAlreadyExistsException, exports.RepositoryAlreadyExistsException$ = RepositoryAlreadyExistsException$, exports.RepositoryCreationTemplate$ = RepositoryCreationTemplate$, exports.RepositoryFilter$ = RepositoryFilter$, exports.RepositoryFilterType = RepositoryFilterType, exports.RepositoryNotEmptyException = RepositoryNotEmptyException, exports.RepositoryNotEmptyException$ = RepositoryNotEmptyException$, exports.RepositoryNotFoundException = RepositoryNotFoundException, exports.RepositoryNotFoundException$ = RepositoryNotFoundException$, exports.RepositoryPolicyNotFoundException = RepositoryPolicyNotFoundException, exports.RepositoryPolicyNotFoundException$ = RepositoryPolicyNotFoundException$, exports.RepositoryScanningConfiguration$ = RepositoryScanningConfiguration$, exports.RepositoryScanningConfigurationFailure$ = RepositoryScanningConfigurationFailure$, exports.Resource$ = Resource$, exports.ResourceDetails$ = ResourceDetails$, exports.ScanFrequency = ScanFrequency, exports.ScanNotFoundException = ScanNotFoundException, exports.ScanNotFoundException$ = ScanNotFoundException$, exports.ScanStatus = ScanStatus, exports.ScanType = ScanType, exports.ScanningConfigurationFailureCode = ScanningConfigurationFailureCode, exports.ScanningRepositoryFilter$ = ScanningRepositoryFilter$, exports.ScanningRepositoryFilterType = ScanningRepositoryFilterType, exports.ScoreDetails$ = ScoreDetails$, exports.SecretNotFoundException = SecretNotFoundException, exports.SecretNotFoundException$ = SecretNotFoundException$, exports.ServerException = ServerException, exports.ServerException$ = ServerException$, exports.SetRepositoryPolicy$ = SetRepositoryPolicy$, exports.SetRepositoryPolicyCommand = SetRepositoryPolicyCommand, exports.SetRepositoryPolicyRequest$ = SetRepositoryPolicyRequest$, exports.SetRepositoryPolicyResponse$ = SetRepositoryPolicyResponse$, exports.SigningConfiguration$ = SigningConfiguration$, exports.SigningConfigurationNotFoundException = SigningConfigurationNotFoundException, exports.SigningConfigurationNotFoundException$ = SigningConfigurationNotFoundException$, exports.SigningRepositoryFilter$ = SigningRepositoryFilter$, exports.SigningRepositoryFilterType = SigningRepositoryFilterType, exports.SigningRule$ = SigningRule$, exports.SigningStatus = SigningStatus, exports.StartImageScan$ = StartImageScan$, exports.StartImageScanCommand = StartImageScanCommand, exports.StartImageScanRequest$ = StartImageScanRequest$, exports.StartImageScanResponse$ = StartImageScanResponse$, exports.StartLifecyclePolicyPreview$ = StartLifecyclePolicyPreview$, exports.StartLifecyclePolicyPreviewCommand = StartLifecyclePolicyPreviewCommand, exports.StartLifecyclePolicyPreviewRequest$ = StartLifecyclePolicyPreviewRequest$, exports.StartLifecyclePolicyPreviewResponse$ = StartLifecyclePolicyPreviewResponse$, exports.StartReplicationBackfill$ = StartReplicationBackfill$, exports.StartReplicationBackfillCommand = StartReplicationBackfillCommand, exports.StartReplicationBackfillRequest$ = StartReplicationBackfillRequest$, exports.StartReplicationBackfillResponse$ = StartReplicationBackfillResponse$, exports.StopReplicationBackfill$ = StopReplicationBackfill$, exports.StopReplicationBackfillCommand = StopReplicationBackfillCommand, exports.StopReplicationBackfillRequest$ = StopReplicationBackfillRequest$, exports.StopReplicationBackfillResponse$ = StopReplicationBackfillResponse$, exports.SubjectIdentifier$ = SubjectIdentifier$, exports.Tag$ = Tag$, exports.TagResource$ = TagResource$, exports.TagResourceCommand = TagResourceCommand, exports.TagResourceRequest$ = TagResourceRequest$, exports.TagResourceResponse$ = TagResourceResponse$, exports.TagStatus = TagStatus, exports.TargetStorageClass = TargetStorageClass, exports.TemplateAlreadyExistsException = TemplateAlreadyExistsException, exports.TemplateAlreadyExistsException$ = TemplateAlreadyExistsException$, exports.TemplateNotFoundException = TemplateNotFoundException, exports.TemplateNotFoundException$ = TemplateNotFoundException$, exports.TooManyTagsException = TooManyTagsException, exports.TooManyTagsException$ = TooManyTagsException$, exports.TransitioningImageTotalCount$ = TransitioningImageTotalCount$, exports.UnableToAccessSecretException = UnableToAccessSecretException, exports.UnableToAccessSecretException$ = UnableToAccessSecretException$, exports.UnableToDecryptSecretValueException = UnableToDecryptSecretValueException, exports.UnableToDecryptSecretValueException$ = UnableToDecryptSecretValueException$, exports.UnableToGetUpstreamImageException = UnableToGetUpstreamImageException, exports.UnableToGetUpstreamImageException$ = UnableToGetUpstreamImageException$, exports.UnableToGetUpstreamLayerException = UnableToGetUpstreamLayerException, exports.UnableToGetUpstreamLayerException$ = UnableToGetUpstreamLayerException$, exports.UnableToListUpstreamImageReferrersException = UnableToListUpstreamImageReferrersException, exports.UnableToListUpstreamImageReferrersException$ = UnableToListUpstreamImageReferrersException$, exports.UnsupportedImageTypeException = UnsupportedImageTypeException, exports.UnsupportedImageTypeException$ = UnsupportedImageTypeException$, exports.UnsupportedUpstreamRegistryException = UnsupportedUpstreamRegistryException, exports.UnsupportedUpstreamRegistryException$ = UnsupportedUpstreamRegistryException$, exports.UntagResource$ = UntagResource$, exports.UntagResourceCommand = UntagResourceCommand, exports.UntagResourceRequest$ = UntagResourceRequest$, exports.UntagResourceResponse$ = UntagResourceResponse$, exports.UpdateImageStorageClass$ = UpdateImageStorageClass$, exports.UpdateImageStorageClassCommand = UpdateImageStorageClassCommand, exports.UpdateImageStorageClassRequest$ = UpdateImageStorageClassRequest$, exports.UpdateImageStorageClassResponse$ = UpdateImageStorageClassResponse$, exports.UpdatePullThroughCacheRule$ = UpdatePullThroughCacheRule$, exports.UpdatePullThroughCacheRuleCommand = UpdatePullThroughCacheRuleCommand, exports.UpdatePullThroughCacheRuleRequest$ = UpdatePullThroughCacheRuleRequest$, exports.UpdatePullThroughCacheRuleResponse$ = UpdatePullThroughCacheRuleResponse$, exports.UpdateRepositoryCreationTemplate$ = UpdateRepositoryCreationTemplate$, exports.UpdateRepositoryCreationTemplateCommand = UpdateRepositoryCreationTemplateCommand, exports.UpdateRepositoryCreationTemplateRequest$ = UpdateRepositoryCreationTemplateRequest$, exports.UpdateRepositoryCreationTemplateResponse$ = UpdateRepositoryCreationTemplateResponse$, exports.UploadLayerPart$ = UploadLayerPart$, exports.UploadLayerPartCommand = UploadLayerPartCommand, exports.UploadLayerPartRequest$ = UploadLayerPartRequest$, exports.UploadLayerPartResponse$ = UploadLayerPartResponse$, exports.UploadNotFoundException = UploadNotFoundException, exports.UploadNotFoundException$ = UploadNotFoundException$, exports.UpstreamRegistry = UpstreamRegistry, exports.ValidatePullThroughCacheRule$ = ValidatePullThroughCacheRule$, exports.ValidatePullThroughCacheRuleCommand = ValidatePullThroughCacheRuleCommand, exports.ValidatePullThroughCacheRuleRequest$ = ValidatePullThroughCacheRuleRequest$, exports.ValidatePullThroughCacheRuleResponse$ = ValidatePullThroughCacheRuleResponse$, exports.ValidationException = ValidationException, exports.ValidationException$ = ValidationException$, exports.VulnerablePackage$ = VulnerablePackage$, exports.errorTypeRegistries = errorTypeRegistries, exports.paginateDescribeImageScanFindings = paginateDescribeImageScanFindings, exports.paginateDescribeImages = paginateDescribeImages, exports.paginateDescribePullThroughCacheRules = paginateDescribePullThroughCacheRules, exports.paginateDescribeReplicationBackfillResults = paginateDescribeReplicationBackfillResults, exports.paginateDescribeRepositories = paginateDescribeRepositories, exports.paginateDescribeRepositoryCreationTemplates = paginateDescribeRepositoryCreationTemplates, exports.paginateGetLifecyclePolicyPreview = paginateGetLifecyclePolicyPreview, exports.paginateListImages = paginateListImages, exports.paginateListReplicationBackfills = paginateListReplicationBackfills, exports.waitForImageScanComplete = waitForImageScanComplete, exports.waitForLifecyclePolicyPreviewComplete = waitForLifecyclePolicyPreviewComplete, exports.waitUntilImageScanComplete = waitUntilImageScanComplete, exports.waitUntilLifecyclePolicyPreviewComplete = waitUntilLifecyclePolicyPreviewComplete;
    })
  ),
  /***/
  5861: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { ENV_KEY, ENV_SECRET, fromEnv } = __webpack_require__(5606), { chain, CredentialsProviderError, ENV_PROFILE } = __webpack_require__(7291), ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (init) => {
        const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = __webpack_require__(566);
        if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
          init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
          const { fromHttp } = __webpack_require__(8605);
          return chain(fromHttp(init), fromContainerMetadata(init));
        }
        return process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false" ? async () => {
          throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
        } : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
      };
      function memoizeChain(providers, treatAsExpired) {
        const chain2 = internalCreateChain(providers);
        let activeLock, passiveLock, credentials, forceRefreshLock;
        const provider = async (options) => {
          if (options?.forceRefresh)
            return forceRefreshLock || (forceRefreshLock = chain2(options).then((c) => {
              credentials = c;
            }).finally(() => {
              forceRefreshLock = void 0;
            })), await forceRefreshLock, credentials;
          if (credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0), activeLock)
            await activeLock;
          else if (!credentials || treatAsExpired?.(credentials))
            if (credentials)
              passiveLock || (passiveLock = chain2(options).then((c) => {
                credentials = c;
              }).catch(() => {
              }).finally(() => {
                passiveLock = void 0;
              }));
            else
              return activeLock = chain2(options).then((c) => {
                credentials = c;
              }).finally(() => {
                activeLock = void 0;
              }), provider(options);
          return credentials;
        };
        return provider;
      }
      const internalCreateChain = (providers) => async (awsIdentityProperties) => {
        let lastProviderError;
        for (const provider of providers)
          try {
            return await provider(awsIdentityProperties);
          } catch (err) {
            if (lastProviderError = err, err?.tryNextLink)
              continue;
            throw err;
          }
        throw lastProviderError;
      };
      let multipleCredentialSourceWarningEmitted = !1;
      const defaultProvider = (init = {}) => memoizeChain([
        async () => {
          if (init.profile ?? process.env[ENV_PROFILE])
            throw process.env[ENV_KEY] && process.env[ENV_SECRET] && (multipleCredentialSourceWarningEmitted || ((init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), multipleCredentialSourceWarningEmitted = !0)), new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
              logger: init.logger,
              tryNextLink: !0
            });
          return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), fromEnv(init)();
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
          const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
          if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession)
            throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
          const { fromSSO } = __webpack_require__(998);
          return fromSSO(init)(awsIdentityProperties);
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
          const { fromIni } = __webpack_require__(5869);
          return fromIni(init)(awsIdentityProperties);
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
          const { fromProcess } = __webpack_require__(5360);
          return fromProcess(init)(awsIdentityProperties);
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
          const { fromTokenFile } = __webpack_require__(9956);
          return fromTokenFile(init)(awsIdentityProperties);
        },
        async () => (init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()),
        async () => {
          throw new CredentialsProviderError("Could not load credentials from any providers", {
            tryNextLink: !1,
            logger: init.logger
          });
        }
      ], credentialsTreatedAsExpired), credentialsWillNeedRefresh = (credentials) => credentials?.expiration !== void 0, credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
      exports.credentialsTreatedAsExpired = credentialsTreatedAsExpired, exports.credentialsWillNeedRefresh = credentialsWillNeedRefresh, exports.defaultProvider = defaultProvider;
    })
  )
};
